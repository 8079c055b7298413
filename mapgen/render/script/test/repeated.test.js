// Which of several equal quotes is meant, as the desk in a page writes it.
import assert from "node:assert/strict";
import test from "node:test";
import { data } from "../src/model/document.js";

const TEXT = "😀 Troops left. Rain fell. Troops left. Troops";
test("a quote that stands once needs no number, any other has that of its place", async () => {
  data.made = { desk: { shelf: { articles: [{ text: TEXT }] } } };
  const { numberOf } = await import("../src/review/local-claim.js");
  const at = (letters) => Array.from(TEXT.slice(0, letters)).length;
  assert.equal(numberOf("Rain fell", at(TEXT.indexOf("Rain"))), null);
  assert.equal(numberOf("Troops left", at(TEXT.indexOf("Troops"))), 1);
  assert.equal(numberOf("Troops left", at(TEXT.lastIndexOf("Troops left"))), 2);
  assert.equal(numberOf("Troops", at(TEXT.lastIndexOf("Troops"))), 3);
});
