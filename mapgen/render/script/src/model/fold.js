// Spelling made alike, so that a reader's word and a gazetteer's meet.
// One spelling for letters that readers and gazetteers write differently.
/** @type {Record<string, string>} */
const LATIN = { ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", ð: "d" };
/** @type {(text: string) => string} */
export function fold(text) {
  return text.normalize("NFKD").toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\u0649\u064a\u06cc]/g, "\u06cc").replace(/[\u0643\u06a9]/g, "\u06a9")
    .replace(/[\u0623\u0625\u0622]/g, "\u0627").replace(/\u0629/g, "\u0647")
    .replace(/[\u2019\u2018\u02b9-\u02bf'`]/g, "").replace(/[łøđıßæœð]/g, (letter) => LATIN[letter]).replace(/[-\u2010-\u2015]/g, " ");
}
