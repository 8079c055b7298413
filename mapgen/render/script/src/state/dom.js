// The only ways DOM is built: text is always a text node.
const SVG = "http://www.w3.org/2000/svg";

/** @type {(node: any, attrs: any, children: any[]) => any} */
function fill(node, attrs, children) {
  for (const [name, value] of Object.entries(attrs || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") {
      for (const [type, listener] of Object.entries(value)) node.addEventListener(type, listener);
    } else if (name === "style") {
      for (const [prop, text] of Object.entries(value || {})) node.style.setProperty(prop, text);
    } else {
      node.setAttribute(name, value === true ? "" : String(value));
    }
  }
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === "") continue;
    node.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return node;
}

/** @type {(tag: string, attrs?: object, ...children: any[]) => any} */
export const el = (tag, attrs, ...children) => fill(document.createElement(tag), attrs, children);
/** @type {(tag: string, attrs?: object, ...children: any[]) => any} */
export const svg = (tag, attrs, ...children) =>
  fill(document.createElementNS(SVG, tag), attrs, children);
/** @type {(id: string) => any} */
export const byId = (id) => document.getElementById(id);
/** @type {(selector: string, within?: any) => any} */
export const first = (selector, within = document) => within.querySelector(selector);
/** @type {(selector: string, within?: any) => any[]} */
export const all = (selector, within = document) => [...within.querySelectorAll(selector)];
/** @type {() => any} */
export const focused = () => document.activeElement;

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
/** @type {(text: string) => void} */
export const say = (text) => {
  const live = byId("live");
  live.textContent = "";
  setTimeout(() => { live.textContent = text; }, 60);
};
