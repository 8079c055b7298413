"use strict";var mapgenArchive=(()=>{var vt="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",tt=new Int8Array(128);for(let t=0;t<64;t+=1)tt[vt.charCodeAt(t)]=t;var Y=85.0511287798,
Ct=t=>t/360+.5,B=t=>{let o=Math.max(-Y,Math.min(Y,t));return .5-Math.log(Math.tan(Math.PI/4+o*Math.PI/360))/(2*Math.PI)},et=t=>Math.atan(Math.exp((.5-t)*2*Math.
PI))*360/Math.PI-90;function nt(t,o){let n=[],e=0,r=0,l=0,s=()=>{let c=0,f=1,d;do d=tt[t.charCodeAt(e)],e+=1,c+=(d&31)*f,f*=32;while(d&32);return c%2?-(c+1)/2:c/
2};for(;e<t.length;)r+=s(),l+=s(),n.push(Ct(r/o),B(l/o));return n}function $t(t,o,n){for(let[e,r]of Object.entries(o||{}))if(!(r==null||r===!1))if(e==="on")for(let[l,s]of Object.entries(r))t.addEventListener(l,s);else if(e==="\
style")for(let[l,s]of Object.entries(r||{}))t.style.setProperty(l,s);else t.setAttribute(e,r===!0?"":String(r));for(let e of n.flat(1/0))e==null||e===!1||e===""||
t.append(e instanceof Node?e:document.createTextNode(String(e)));return t}var i=(t,o,...n)=>$t(document.createElement(t),o,n);var w=t=>document.getElementById(t),U=(t,o=document)=>o.querySelector(t);var ot=85,rt={},a=null,x={n:0,x:new Float64Array(0),y:new Float64Array(0)},p={misses:new Uint8Array(0),shown:[],open:null};function m(t,o={}){let n=rt[t];n&&typeof n==
"object"&&(n=o.n===1?n.one:n.other);for(let[e,r]of Object.entries(o))n=String(n).replaceAll(`{${e}}`,typeof r=="number"?r.toLocaleString(document.documentElement.
lang):r);return n===void 0?t:String(n)}async function st(){rt=JSON.parse(w("words").textContent);let t=atob(w("data").textContent.trim()),o=Uint8Array.from(t,e=>e.
charCodeAt(0)),n=new Blob([o]).stream().pipeThrough(new DecompressionStream("deflate"));a=await new Response(n).json(),x.n=a.lon.length,x.x=Float64Array.from(a.
lon,e=>e===null?NaN:(e/a.scale+180)/360),x.y=Float64Array.from(a.lat,e=>e===null?NaN:B(Math.max(-ot,Math.min(ot,e/a.scale))))}var M=["type","sides","sources","country","sure"],V=1<<M.length,It=V<<1,Et={hedged:"hedged",denied:"denied",differs:"differs",reviewed:"reviewed"},u={facets:Object.
fromEntries(M.map(t=>[t,new Set])),from:null,to:null,query:""};function lt(){for(let t of M)u.facets[t].clear();Object.assign(u,{from:null,to:null,query:""})}function at(t,o){
return t==="sure"?Object.keys(Et).filter(n=>a[n][o]):t==="type"||t==="country"?[a[t][o]]:a[t][o]}function I(t,o){if(t==="sure")return m(`sure_${o}`);let n=o<0?"":
a.names[t][o];return t==="type"?n?m(`event.${n}`):m("other"):n||m("unknown")}function W(){let t=new Uint8Array(x.n),o=u.query.trim().toLowerCase(),n=o?Pt(o):null;
for(let e=0;e<x.n;e+=1){let r=0;M.forEach((l,s)=>{let c=u.facets[l];c.size&&!at(l,e).some(f=>c.has(f))&&(r|=1<<s)}),At(e)||(r|=V),n&&!n(e)&&(r|=It),t[e]=r}p.misses=
t}var At=t=>u.from===null||a.start[t]!==null&&a.end[t]>=u.from&&a.start[t]<=(u.to??1/0);function Pt(t){let o=r=>new Set(r.flatMap((l,s)=>l.toLowerCase().includes(
t)?[s]:[])),n=o(a.names.place),e=o(a.names.sides);return r=>n.has(a.place[r])||a.sides[r].some(l=>e.has(l))||a.quotes[r].some(([l])=>l.toLowerCase().includes(t))}
var it=t=>!(p.misses[t]&~V);function ct(t){let o=1<<M.indexOf(t),n=new Map;for(let e=0;e<x.n;e+=1)if(!(p.misses[e]&~o))for(let r of new Set(at(t,e)))n.set(r,(n.
get(r)||0)+1);for(let e of u.facets[t])n.has(e)||n.set(e,0);return[...n].sort((e,r)=>r[1]-e[1]||String(I(t,e[0])).localeCompare(I(t,r[0])))}var kt=200;function ut(t){let o=M.filter(n=>u.facets[n].size).map(n=>`${n}=${[...u.facets[n]].join(".")}`);u.from!==null&&o.push(`d=${u.from}.${u.to}`),u.query&&
o.push(`q=${encodeURIComponent(u.query)}`),t&&o.push(`v=${t}`),history.replaceState(null,"",`#${o.join("&")}`)}function ft(){let t=null;for(let o of location.hash.
slice(1).split("&")){let[n,e=""]=o.split("=");if(M.includes(n)){let l=e.split(".").map(s=>n==="sure"?s:Number(s));u.facets[n]=new Set(l.filter(s=>s!==""&&!Number.
isNaN(s)))}n==="d"&&/^-?\d+\.-?\d+$/.test(e)&&([u.from,u.to]=e.split(".").map(Number)),n==="q"&&(u.query=Nt(e).slice(0,kt));let r=n==="v"?e.split(",").map(Number):
[];r.length===3&&r.every(Number.isFinite)&&Math.abs(r[0])<86&&(t=r)}return t}function Nt(t){try{return decodeURIComponent(t)}catch{return""}}var Ot=8,Tt=720,_={},dt="";function mt(t){let o=i("input",{type:"search",id:"find",placeholder:m("find"),"aria-label":m("find"),value:u.query,on:{input:()=>{u.query=
o.value,t()}}}),n=i("button",{type:"button",class:"plain",on:{click:()=>{lt(),o.value="",t()}}},m("clear"));_=Object.fromEntries(M.map(e=>[e,i("ul")])),w("facet\
s").replaceChildren(o,...M.map(e=>i("details",{open:e!=="sure"&&innerWidth>=Tt},i("summary",{},i("h2",{},m(`facet_${e}`))),_[e])),n)}function O(t){for(let o of M)
_[o].replaceChildren(...jt(o,t))}function jt(t,o){let n=ct(t),e=u.facets[t],r=dt===t?n:n.filter(([c],f)=>f<Ot||e.has(c)),l=r.map(([c,f])=>qt(e,c,I(t,c),f,o));if(n.
length===r.length)return l;let s=()=>{dt=t,O(o)};return[...l,i("li",{},i("button",{type:"button",class:"plain",on:{click:s}},m("more",{n:n.length-r.length})))]}
function qt(t,o,n,e,r){let l=i("input",{type:"checkbox",checked:t.has(o),on:{change:()=>{l.checked?t.add(o):t.delete(o),r()}}});return i("li",{},i("label",{},l,
i("bdi",{},n),i("span",{class:"n"},e.toLocaleString())))}var zt=300,k=13,Ft=12,pt=5,h=null,v=null,T=!1,E=new Map,Bt=(t,o)=>{let n=nt(t,o),e=[];for(let r=0;r<n.length;r+=2)e.push([et(n[r+1]),(n[r]-.5)*360]);return e},j=()=>{
let t=getComputedStyle(document.documentElement);return o=>t.getPropertyValue(`--${o}`).trim()};function ht(t,o){h=L.map("map",{zoomSnap:.5,minZoom:1,maxZoom:12,
worldCopyJump:!1,zoomAnimation:!1,preferCanvas:!0,attributionControl:!1});let n=JSON.parse(w("ground").textContent),e=n.land.map(s=>s.map(c=>Bt(c,n.scale))),r=L.
polygon(e,{renderer:L.canvas({padding:.3}),interactive:!1,weight:.8,fillOpacity:1}).addTo(h),l=()=>r.setStyle({color:j()("gov"),fillColor:j()("land")});l(),v=i(
"canvas",{class:"density","aria-hidden":"true"}),h.getPanes().overlayPane.append(v),h.on("moveend resize",()=>{N(),o.moved()}),h.on("click",s=>Dt(s,o.picked)),matchMedia(
"(prefers-color-scheme: dark)").addEventListener("change",()=>{l(),N()}),t?h.setView([t[0],t[1]],t[2]):Ut(),T=!!t,h.on("dragstart zoomstart",()=>{T=!0})}function yt(){
if(!T)return null;let{lat:t,lng:o}=h.getCenter();return`${t.toFixed(3)},${o.toFixed(3)},${h.getZoom()}`}function Ut(){let t=a.lon.flatMap((s,c)=>s===null?[]:[c]);
if(!t.length){h.setView([20,10],2);return}let o=s=>{let c=t.map(d=>s[d]/a.scale).sort((d,y)=>d-y),f=Math.floor(c.length*.02);return[c[f],c[c.length-1-f]]},[n,e]=o(
a.lon),[r,l]=o(a.lat);h.fitBounds([[r,n],[l,e]],{maxZoom:8,padding:[24,24]})}function xt(){let t=256*2**h.getZoom(),o=h.getPixelBounds().min;return{origin:o,at:n=>[
x.x[n]*t-o.x,x.y[n]*t-o.y]}}function Vt(t){let o=h.getSize(),n=[];for(let e=0;e<x.n;e+=1){if(p.misses[e])continue;let[r,l]=t(e);r>=0&&l>=0&&r<=o.x&&l<=o.y&&n.push(
e)}return n}function N(){let t=h.getSize(),o=devicePixelRatio||1,{at:n,origin:e}=xt();v.width=t.x*o,v.height=t.y*o,v.style.width=`${t.x}px`,v.style.height=`${t.
y}px`,L.DomUtil.setPosition(v,h.containerPointToLayerPoint([0,0]));let r=v.getContext("2d");r.scale(o,o),p.shown=Vt(n),E=p.shown.length>zt?_t(p.shown,n,e):new Map,
E.size?Zt(r):Wt(r,n)}function Wt(t,o){let n=j();for(let e of p.shown){let[r,l]=o(e),s=[n("s1"),n("symfill")];a.denied[e]&&s.reverse(),t.beginPath(),t.arc(r,l,p.
open===e?8:5.5,0,7),[t.fillStyle,t.strokeStyle]=s,t.fill(),t.lineWidth=2,t.stroke()}}function _t(t,o,n){let e=k*Math.sqrt(3),r=k*1.5,l=(d,y)=>(d%y+y)%y,s=l(n.x,
e),c=l(n.y,2*r),f=new Map;for(let d of t){let[y,$]=o(d),A=Math.round(($+c)/r),P=A&1,X=Math.round((y+s)/e-P/2),K=`${X},${A}`,Q=f.get(K)||{x:(X+P/2)*e-s,y:A*r-c,n:0};
Q.n+=1,f.set(K,Q)}return f}function Zt(t){let o=j(),n=Math.max(...[...E.values()].map(e=>e.n));for(let{x:e,y:r,n:l}of E.values()){let s=1+Math.min(pt-1,Math.floor(
pt*Math.log(l)/Math.log(n+1)));t.beginPath();for(let c=0;c<6;c+=1)t.lineTo(e+(k-.7)*Math.sin(c*Math.PI/3),r+(k-.7)*Math.cos(c*Math.PI/3));t.closePath(),t.fillStyle=
o(`d${s}`),t.fill()}}function Dt({containerPoint:{x:t,y:o}},n){for(let s of E.values())if(!(Math.hypot(s.x-t,s.y-o)>=k)){T=!0,h.setView(h.containerPointToLatLng(
[s.x,s.y]),Math.min(12,h.getZoom()+2));return}let{at:e}=xt(),r=null,l=Ft;for(let s of E.size?[]:p.shown){let[c,f]=e(s),d=Math.hypot(c-t,f-o);d<l&&([l,r]=[d,s])}
r!==null&&n(r)}function C(t){let o=t+719468,n=Math.floor(o/146097),e=o-n*146097,r=Math.floor((e-Math.floor(e/1460)+Math.floor(e/36524)-Math.floor(e/146096))/365),l=e-(365*r+Math.
floor(r/4)-Math.floor(r/100)),s=Math.floor((5*l+2)/153),c=l-Math.floor((153*s+2)/5)+1,f=s+(s<10?3:-9),d=r+n*400+(f<=2?1:0),y=$=>String($).padStart(2,"0");return`${String(
d).padStart(4,"0")}-${y(f)}-${y(c)}`}var Z=100;function D(t){let o=[];for(let r=0;r<x.n;r+=1)!p.misses[r]&&a.lon[r]===null&&o.push(r);let n=[...p.shown,...o],e=p.misses.reduce((r,l)=>r+ +!l,0);w("t\
able").replaceChildren(i("h2",{},m("in_sight",{n:n.length,total:e})),i("ol",{},n.slice(0,Z).map(r=>Gt(r,t))),n.length>Z?i("p",{class:"note"},m("rest",{n:n.length-
Z})):"")}function Gt(t,o){let n=p.open===t;return i("li",{"data-event":t,class:n?"open":null},i("button",{type:"button","aria-expanded":String(n),on:{click:()=>o(
t)}},i("time",{},Xt(t)),i("b",{},I("type",a.type[t])),i("bdi",{},Jt(t)),i("span",{},i("bdi",{},a.place[t]<0?m("unplaced"):a.names.place[a.place[t]])),i("span",{
class:"n"},m("tellings",{n:a.families[t]}))),n?Kt(t):null)}var Jt=t=>a.sides[t].map(o=>a.names.sides[o]).join(", ");function Xt(t){let{start:o,end:n}=a;return o[t]===
null?m("undated_row"):o[t]===n[t]||n[t]===null?C(o[t]):`${C(o[t])} – ${C(n[t])}`}function Kt(t){let o=a.quotes[t].map(([e,r])=>{let[l,s,c,f]=a.articles[r]||["",
"","",""],d=i("bdi",{},[l,s,c].filter(Boolean).join(" · "));return i("blockquote",{},i("p",{dir:"auto"},e),i("footer",{},f?i("a",{href:f,rel:"noopener noreferr\
er"},d):d))}),n=["hedged","denied","differs"].filter(e=>a[e][t]).map(e=>m(`sure_${e}`));return i("div",{class:"detail"},n.length?i("p",{class:"note"},n.join(" ·\
 ")):null,o)}function gt(t){let o=U(`#table [data-event="${t}"]`);o&&(o.scrollIntoView({block:"nearest"}),U("button",o).focus({preventScroll:!0}))}var q=56,Yt=5,g=0,S=0,b=null,H=null,R=null,z=null;function Mt(t){let o=a.start.filter(n=>n!==null);if(!o.length){w("time").replaceChildren(i("p",{class:"note"},
m("undated")));return}g=o.reduce((n,e)=>Math.min(n,e)),S=a.end.reduce((n,e)=>Math.max(n,e===null?n:e),g),b=i("canvas",{height:q,"aria-hidden":"true"}),H=i("p",{
class:"note","aria-live":"polite"}),R=wt("from",u.from??g,t),z=wt("to",u.to??S,t),te(t),w("time").replaceChildren(b,i("div",{class:"grips"},R,z),H)}function wt(t,o,n){
return i("input",{type:"range",min:g,max:S,"aria-label":m(t),value:o,on:{input:()=>{bt(Number(R.value),Number(z.value)),n()}}})}function bt(t,o){let[n,e]=[Math.
min(t,o),Math.max(t,o)],r=n<=g&&e>=S;Object.assign(u,r?{from:null,to:null}:{from:n,to:e})}function te(t){let o=null,n=e=>{let r=b.getBoundingClientRect();return Math.
round(g+(S-g)*Math.max(0,Math.min(1,(e.clientX-r.left)/r.width)))};b.addEventListener("pointerdown",e=>{o=n(e),b.setPointerCapture(e.pointerId)}),b.addEventListener(
"pointermove",e=>{o!==null&&(bt(o,n(e)),t())}),b.addEventListener("pointerup",()=>{o=null})}function ee(t,o){let n=new Uint32Array(t);for(let e=0;e<x.n;e+=1)it(
e)&&a.start[e]!==null&&(n[Math.min(t-1,Math.floor((a.start[e]-g)/o))]+=1);return n}function G(){if(!b)return;let t=b.clientWidth||600,o=devicePixelRatio||1,n=Math.
max(1,Math.min(Math.floor(t/Yt),S-g+1)),e=(S-g+1)/n;b.width=t*o,b.height=q*o;let r=b.getContext("2d"),l=getComputedStyle(document.documentElement),s=ee(n,e);r.scale(
o,o);let c=s.reduce((d,y)=>Math.max(d,y),1);s.forEach((d,y)=>{let $=g+y*e,A=u.from===null||$+e>u.from&&$<=(u.to??S),P=d?Math.max(2,(q-4)*d/c):0;r.fillStyle=l.getPropertyValue(
A?"--ink2":"--bar").trim(),r.fillRect(y*t/n,q-P,Math.max(1,t/n-1),P)});let f=a.start.filter(d=>d===null).length;H.textContent=`${C(u.from??g)} – ${C(u.to??S)}`+
(f?` · ${m("no_date",{n:f})}`:""),R.value=u.from??g,z.value=u.to??S}function F(){W(),O(F),G(),N(),St()}function St(){D(J),ut(yt())}function J(t){p.open=p.open===t?null:t,N(),D(J),gt(t)}st().then(()=>{let t=ft();W(),mt(F),O(F),Mt(
F),ht(t,{moved:St,picked:J}),G(),document.documentElement.dataset.ready="1"});})();
