// The data that the desk works with: in blocks of their own where it is served, in the page's data where
// the page was built with --reviewable.
import { data } from "../model/document.js";

const packed = (data.made && data.made.desk) || {};
/** @type {(name: string) => any} */
export const block = (name) => {
  const found = document.getElementById(`desk-${name}`);
  return found ? JSON.parse(found.textContent) : packed[name] || null;
};
