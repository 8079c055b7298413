"use strict";var mapgen=(()=>{var ls=Object.defineProperty;var Jf=Object.getOwnPropertyDescriptor;var Xf=Object.getOwnPropertyNames;var Qf=Object.prototype.hasOwnProperty;var me=(t,e)=>{for(var n in e)ls(t,n,{get:e[n],enumerable:!0})},td=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Xf(e))!Qf.call(t,s)&&
s!==n&&ls(t,s,{get:()=>e[s],enumerable:!(o=Jf(e,s))||o.enumerable});return t};var ed=t=>td(ls({},"__esModule",{value:!0}),t);var _0={};me(_0,{data:()=>h,dates:()=>pt,draw:()=>Ee,furniture:()=>Vn,geo:()=>j,groups:()=>lr,join:()=>ft,lang:()=>V,layerById:()=>I,layout:()=>St,map:()=>ar,markById:()=>he,
marks:()=>I0,matches:()=>K,number:()=>A,packed:()=>Te,scene:()=>C0,start:()=>Gf,store:()=>w,t:()=>p,title:()=>E,view:()=>Jt,visible:()=>q});var Ee={};me(Ee,{frame:()=>Oe,framed:()=>sr,key:()=>le,passing:()=>ir,sign:()=>rr,under:()=>or});function mi(t){let e=document.getElementById(t);return e&&e.type==="application/json"?JSON.parse(e.textContent):null}var nd={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],spellings:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},hi={event_id:"",
actors:[],targets:[],event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function pi(t){
let e=t.anchor?{type:"Point",coordinates:t.anchor}:null;return{...nd,...t.geometry==="anchor"?{...t,geometry:e}:t,claims:(t.claims||[]).map(n=>({...hi,...n}))}}
var od=["title.division","title.crossing"];function sd(t,e,n){let o=n[t.title];o&&o.key&&!od.includes(o.key)&&(t.names=[]),t.spellings=e.spellings||[];let s=new Map(
e.claims.map(r=>[r.id,r.event_id]));for(let r of t.claims)r.event_id=s.get(r.id)||""}var gi=t=>{let e=Object.create(null);for(let n of t)e[n.id]=n;return e},h=mi(
"mapgen-data"),hn=t=>!(t.negated||t.planned||t.hypothetical||t.role==="planned"),I=gi(h.layers),he=Object.create(null),lo=t=>{Object.assign(h,t),he=gi(h.marks)},
Te=!!h.order;if(Te)lo({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{let t=mi("mapgen-geojson"),e=new Map((t?t.features:[]).map(n=>[n.id,n]));lo(
{marks:h.marks.map(pi),named:h.named.map(pi),unplaced:h.unplaced.map(n=>({...hi,...n}))});for(let n of h.marks){let o=e.get(n.id);n.geometry=n.geometry||(o?o.geometry:
null),o&&sd(n,o.properties,t.said||{})}}var rd="http://www.w3.org/2000/svg";function xi(t,e,n){for(let[o,s]of Object.entries(e||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))t.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s||{}))t.style.setProperty(r,i);else t.setAttribute(o,s===!0?"":String(s));for(let o of n.
flat(1/0))o==null||o===!1||o===""||t.append(o instanceof Node?o:document.createTextNode(String(o)));return t}var d=(t,e,...n)=>xi(document.createElement(t),e,n),
m=(t,e,...n)=>xi(document.createElementNS(rd,t),e,n),y=t=>document.getElementById(t),st=(t,e=document)=>e.querySelector(t),nt=(t,e=document)=>[...e.querySelectorAll(
t)],H=()=>document.activeElement,te=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,Mt=t=>{let e=y("live");e.textContent="",setTimeout(()=>{e.textContent=
t},60)};var gn=10.5,cs={clash:"M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5M-5 2.5L-2.5 5M5 2.5L2.5 5",strike:"M4.5-5L-2 1.5M-2-3V1.5H2.5M-5 5H5",withdrawal:"M5-3H-1A3 3 0 0 0-1 \
3.5H4M1.5 1L4 3.5L1.5 6",force:"M-4-5V5.5M-4-4.5H4.5L2.5-2L4.5.5H-4",found:"M-1-5.5A4 4 0 1 1-1 2.5A4 4 0 1 1-1-5.5M2 1.8L5.5 5.5",arrest:"M-5-2.5A2.5 2.5 0 1 1\
-5-2.4M0-.1A2.5 2.5 0 1 1 5-.1A2.5 2.5 0 1 1 0-.1M-2.8 2H-2.7",release:"M-4.5 0V5H4.5V0ZM-2.5 0V-2.5A2.5 2.5 0 0 1 2.5-3",base:"M-5 5V-1L0-5L5-1V5ZM-1.5 5V1.5H1\
.5V5",warning:"M0-5L5.5 4.5H-5.5ZM0-1.8V1M0 2.8V2.9",talks:"M-5.5-4.5H2.5V1H-2L-4 3V1H-5.5ZM4-1.5H5.5V3.5H4V5.5L2 3.5H-.5",aid:"M0-5V5M-5 0H5",displaced:"M-1-3.\
5A1.6 1.6 0 1 1-1-3.6M-2.6-1V2.5M-2.6 2.5L-4.5 5.5M-2.6 2.5L-.8 5.5M1 0H5.5M3.5-2L5.5 0L3.5 2",rescue:"M-5.3 0A5.3 5.3 0 1 1 5.3 0A5.3 5.3 0 1 1-5.3 0M-2 0A2 2 \
0 1 1 2 0A2 2 0 1 1-2 0M-3.7-3.7L-1.5-1.5M3.7-3.7L1.5-1.5M-3.7 3.7L-1.5 1.5M3.7 3.7L1.5 1.5",protest:"M-5 1V-2.5L2.5-5V3.5ZM-3 1.5L-2 5H0L-.8 2.3M4.5-2.5A2.5 2.\
5 0 0 1 4.5 1",flood:"M-6-3Q-4-5-2-3T2-3T6-3M-6 .5Q-4-1.5-2 .5T2 .5T6 .5M-6 4Q-4 2-2 4T2 4T6 4",storm:"M-5-4H5M-4-1.2H3.5M-2.2 1.6H2.4M-.8 4.4H1.4",volcano:"M-6\
 5L-2-1H2L6 5M0-3V-6M-2.5-3.5L-4-5.5M2.5-3.5L4-5.5",quake:"M-6 0H-3.5L-2-4L.5 4.5L2.2-2L3.5 0H6",fire:"M0-6C1-3 4.5-1.5 4.5 2A4.5 4 0 0 1-4.5 2C-4.5 0-3-1-2.5-2\
.5C-1-1.5 0-3 0-6Z",epidemic:"M-2.8 0A2.8 2.8 0 1 1 2.8 0A2.8 2.8 0 1 1-2.8 0M0-2.8V-5.5M0 2.8V5.5M-2.8 0H-5.5M2.8 0H5.5M-2-2L-4-4M2-2L4-4M-2 2L-4 4M2 2L4 4",accident:"\
M0-5.5L1.3-1.7L5.5-2.5L2.3.5L4.5 4.5L.5 2.3L-2.5 5.5L-2.3 1.4L-5.5-.5L-1.6-1.6Z",closed:"M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0M-3 0H3"},yi=new Set(["h\
ome_base","unit_name","mentioned"]);function kt(t,e){if(!e||e.slots.length)return"";let n=t.claims.find(o=>o.layer===e.id&&o.event&&!yi.has(o.role));return n&&cs[h.
events[n.event]]&&h.events[n.event]||""}function wi(t,e){if(e.slots.length)return[];let n=t.claims.filter(o=>o.layer===e.id&&o.event&&!yi.has(o.role));return[...new Set(
n.map(o=>h.events[o.event]))].filter(o=>cs[o])}function co(t,e,n){let o=t.claims.filter(s=>s.layer===e.id&&(!n||h.events[s.event]===n));return o.length?o.filter(
hn).length:1}function vt(t,e=gn,n=!1){return m("g",{class:n?"coin hollow":"coin"},m("circle",{r:e,class:"face"}),m("path",{d:cs[t],class:"icon",transform:e===gn?
null:`scale(${(e/gn).toFixed(3)})`}))}var j={};me(j,{box:()=>D,boxOf:()=>ms,decode:()=>qt,extent:()=>T,frame:()=>Z,inside:()=>mt,kmToUnits:()=>xn,lat:()=>Ot,meet:()=>S,mx:()=>ot,my:()=>X,parts:()=>Y,
path:()=>Lt,project:()=>Et,spot:()=>G});var id="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Mi=new Int8Array(128);for(let t=0;t<64;t+=1)Mi[id.charCodeAt(t)]=t;var bi=85.0511287798,
ot=t=>t/360+.5,X=t=>{let e=Math.max(-bi,Math.min(bi,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},Ot=t=>Math.atan(Math.exp((.5-t)*2*Math.
PI))*360/Math.PI-90;function qt(t,e){let n=[],o=0,s=0,r=0,i=()=>{let a=0,l=1,c;do c=Mi[t.charCodeAt(o)],o+=1,a+=(c&31)*l,l*=32;while(c&32);return a%2?-(a+1)/2:a/
2};for(;o<t.length;)s+=i(),r+=i(),n.push(ot(s/e),X(r/e));return n}var ad=40075.017,fo=h.basemap&&h.basemap.view||[-180,-90,180,90],ps=h.frame?Math.round(((fo[0]+fo[2])/2-h.frame.around)/360):0,ki=h.frame?h.frame.around+360*ps:
null,ld=t=>ki===null?cd(t):t+360*Math.round((ki-t)/360),ms=([t,e,n,o])=>[ot(t+360*ps),X(o),ot(n+360*ps),X(e)],cd=t=>t<fo[0]-1&&t+360<=fo[2]+1?t+360:t,ge=t=>{let e=[];
for(let[n,o]of t)e.push(ot(ld(n)),X(o));return e},fs=new Map;function Y(t){if(!fs.has(t.id)){let e={polygons:[],lines:[],points:[]};vi(t.geometry,e),fs.set(t.id,
e)}return fs.get(t.id)}function vi(t,e){if(!t)return;let n=t.coordinates;if(t.type==="Polygon")e.polygons.push(n.map(ge));else if(t.type==="MultiPolygon")for(let o of n)
e.polygons.push(o.map(ge));else if(t.type==="LineString")e.lines.push(ge(n));else if(t.type==="MultiLineString")e.lines.push(...n.map(ge));else if(t.type==="Poi\
nt")e.points.push(...ge([n]));else if(t.type==="MultiPoint")e.points.push(...ge(n));else if(t.type==="GeometryCollection")for(let o of t.geometries)vi(o,e)}function D(t,e){
let n=e||[1/0,1/0,-1/0,-1/0];for(let o=0;o<t.length;o+=2)t[o]<n[0]&&(n[0]=t[o]),t[o]>n[2]&&(n[2]=t[o]),t[o+1]<n[1]&&(n[1]=t[o+1]),t[o+1]>n[3]&&(n[3]=t[o+1]);return n}
var ds=new Map;function T(t){if(!ds.has(t.id)){let{polygons:e,lines:n,points:o}=Y(t),s=D(o);for(let a of e)D(a[0],s);for(let a of n)D(a,s);let r=G(t);r&&D(r,s);
let i=t.form==="near"&&r?xn(t.radius_km||0,r[1]):0;ds.set(t.id,[s[0]-i,s[1]-i,s[2]+i,s[3]+i])}return ds.get(t.id)}var xn=(t,e)=>t/(ad*Math.cos(Ot(e)*Math.PI/180)),
us=new Map;function G(t){if(!us.has(t.id)){let{points:e,polygons:n,lines:o}=Y(t),s=e.length===2?e:null;us.set(t.id,s||(t.anchor?ge([t.anchor]):fd(e,n,o)))}return us.
get(t.id)}function fd(t,e,n){let o=D(t);for(let s of[...e.map(r=>r[0]),...n])D(s,o);return Number.isFinite(o[0])?[(o[0]+o[2])/2,(o[1]+o[3])/2]:null}function Z(t){
let e=t.getPixelOrigin(),n=256*2**t.getZoom();return{zoom:t.getZoom(),size:n,ox:e.x,oy:e.y,x:o=>o*n-e.x,y:o=>o*n-e.y,km:(o,s)=>xn(o,s)*n}}function dd(t,e){let n=t;
for(let o=0;o<4&&n.length;o+=1)n=ud(n,e,o);return n}function ud(t,e,n){let o=n%2,s=e[n],r=n<2?1:-1,i=[],a=t[t.length-2],l=t[t.length-1],c=((o?l:a)-s)*r>=0;for(let f=0;f<
t.length;f+=2){let u=t[f],g=t[f+1],b=((o?g:u)-s)*r>=0;if(b!==c){let x=o?l:a,k=o?g:u,v=(s-x)/(k-x);i.push(a+(u-a)*v,l+(g-l)*v)}b&&i.push(u,g),a=u,l=g,c=b}return i}
function Et(t,e,n,o,s=.7){let r=[],i=t.length-2,a=NaN,l=NaN;for(let c=0;c<=i;c+=2){let f=t[c]*e.size-e.ox,u=t[c+1]*e.size-e.oy;c&&c<i&&Math.abs(f-a)<s&&Math.abs(
u-l)<s||(r.push(f,u),a=f,l=u)}return o&&n?dd(r,n):r}function Lt(t,e){if(t.length<4)return"";let n="M"+t[0].toFixed(1)+" "+t[1].toFixed(1);for(let o=2;o<t.length;o+=
2)n+="L"+t[o].toFixed(1)+" "+t[o+1].toFixed(1);return e?n+"Z":n}function mt(t,e,n){let o=!1;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2)s[r+1]>n!=
s[i+1]>n&&e<(s[i]-s[r])*(n-s[r+1])/(s[i+1]-s[r+1])+s[r]&&(o=!o);return o}var S=(t,e)=>t[0]<e[2]&&t[2]>e[0]&&t[1]<e[3]&&t[3]>e[1];var uo=64,po=15,pd=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Li(){let t=new Map;function e(n,o){for(let s=Math.floor(n[0]/uo);s<=Math.floor(n[2]/uo);s+=
1)for(let r=Math.floor(n[1]/uo);r<=Math.floor(n[3]/uo);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){e(n,o=>{let s=t.get(o);return s?s.push(n):t.set(o,[n]),
!1})},remove(n){e(n,o=>{let s=t.get(o),r=s?s.indexOf(n):-1;return r>=0&&s.splice(r,1),!1})},free(n,o){return!e(n,s=>{let r=t.get(s);return r!==void 0&&r.some(i=>i!==
o&&S(n,i))})},count(n){let o=new Set;return e(n,s=>{for(let r of t.get(s)||[])S(n,r)&&o.add(r);return!1}),o.size}}}var wn=null,gs="",hs=0,yn=new Map;function md(){
if(hs)return;hs=setTimeout(()=>{hs=0});let t=getComputedStyle(document.body).fontFamily||"sans-serif";wn&&t===gs||(gs=t,wn=wn||document.createElement("canvas").
getContext("2d"),yn=new Map)}function O(t,e){md();let n=`${e.italic?"italic ":""}${e.weight||400} ${e.size}px ${gs}`,o=n+"|"+t,s=yn.get(o);return s===void 0&&(yn.
size>2e4&&yn.clear(),wn.font=n,s=wn.measureText(t).width,yn.set(o,s)),s+(e.spacing||0)*Math.max(0,[...t].length-1)}function ee(t,e,n){if(O(t,e)<=n)return t;let o=[
...t.slice(0,400)];for(;o.length>1&&O(o.join("")+"…",e)>n;)o.pop();return o.join("").trimEnd()+"…"}function mo(t,e,{most:n,wide:o,widest:s}){let r=t.split("\
 ").slice(0,40),i=O(t,e),a=Math.min(n,Math.max(2,Math.ceil(i/o))),l=Math.min(s,Math.max(i/a*1.15,...r.map(f=>O(f,e)))),c=[r[0]];for(let f of r.slice(1)){let u=`${c[c.
length-1]} ${f}`;c.length===a||O(u,e)<=l?c[c.length-1]=u:c.push(f)}return c}var Dt=t=>pd.test(t),P=(t,e)=>[t[0]-e,t[1]-e,t[2]+e,t[3]+e];function bn(t,e,n,o,s){let r=s===
"middle"?t-n/2:s==="end"?t-n:t;return[r,e-o*.82,r+n,e+o*.26]}function ho([t,e,n],[o,s,r,i]){return Math.hypot(Math.max(o-t,0,t-r),Math.max(s-e,0,e-i))<n&&Math.hypot(
Math.max(t-o,r-t),Math.max(e-s,i-e))>n}var go=(t,e,n,o=0)=>{let s=[],r=o?2*t:t;for(let i=0;i<r;i+=1){let a=n+i*2*Math.PI/r,l=o&&i%2?e*o:e;s.push(`${(l*Math.cos(a)).toFixed(2)} ${(l*Math.sin(a)).toFixed(
2)}`)}return`M${s.join("L")}Z`},xs=-Math.PI/2,ys={circle:t=>`M${-t} 0A${t} ${t} 0 1 1 ${t} 0A${t} ${t} 0 1 1 ${-t} 0Z`,square:t=>{let e=t*.92;return`M${-e} ${-e}\
H${e}V${e}H${-e}Z`},diamond:t=>go(4,t*1.25,xs),left:t=>`M-.4 ${-t*1.2}L${-t*1.25} 0L-.4 ${t*1.2}Z`,right:t=>`M.4 ${-t*1.2}L${t*1.25} 0L.4 ${t*1.2}Z`,hexagon:t=>go(
6,t*1.1,0),triangle:t=>{let e=t*1.12;return`M0 ${-e}L${e} ${e*.82}H${-e}Z`},pentagon:t=>go(5,t*1.15,xs),cross:t=>{let e=t*1.1,n=t*.38;return`M${-n} ${-e}H${n}V${-n}\
H${e}V${n}H${n}V${e}H${-n}V${n}H${-e}V${-n}H${-n}Z`},half:t=>`M${-t*1.15} ${t*.55}A${t*1.15} ${t*1.15} 0 0 1 ${t*1.15} ${t*.55}Z`,down:t=>{let e=t*1.12;return`M\
0 ${e}L${e} ${-e*.82}H${-e}Z`},saltire:t=>{let e=t*1.05,n=t*.42,o=e-n;return`M0 ${-n}L${o} ${-e}L${e} ${-o}L${n} 0L${e} ${o}L${o} ${e}L0 ${n}L${-o} ${e}L${-e} ${o}\
L${-n} 0L${-e} ${-o}L${-o} ${-e}Z`},glass:t=>`M${-t} ${-t}H${t}L${-t} ${t}H${t}Z`,star:t=>go(5,t*1.25,xs,.45),bar:t=>`M${-t*.45} ${-t*1.15}H${t*.45}V${t*1.15}H${-t*
.45}Z`,dot:t=>ys.circle(t*.58)},Mn=(t,e)=>(ys[t]||ys.circle)(e),Vt=t=>t>=0&&t<4?`var(--s${t})`:"var(--ink)",tt=t=>t.slots.length===1?Vt(t.slots[0]):"var(--ink)";
function Q(t,e,n){let o=m("g",{class:"shape"});if(t.slots.length===2){for(let[s,r]of["left","right"].entries())o.append(m("path",{d:Mn(r,e),fill:Vt(t.slots[s])}));
return o}return o.append(m("path",n?{d:Mn(t.shape,e),fill:"var(--symfill)",stroke:tt(t),"stroke-width":1.6}:{d:Mn(t.shape,e),fill:tt(t)})),o}var hd={rising:45,falling:-45,
level:70,both:45,none:70},$i=Object.fromEntries(h.layers.map((t,e)=>[t.id,e]));function gd(t){let e={id:`tx-${$i[t.id]}`,patternUnits:"userSpaceOnUse"};if(t.texture===
"dots")return m("pattern",{...e,width:5,height:5,patternTransform:"rotate(30)"},m("circle",{cx:2.5,cy:2.5,r:.95,fill:tt(t)}));let n=t.texture==="both"&&t.slots.
length===2,o=n?t.slots.map(Vt):[tt(t)],s=n?4:t.texture==="none"?9:6;return m("pattern",{...e,width:s*o.length,height:8,patternTransform:`rotate(${hd[t.texture]||
90})`},o.map((r,i)=>m("path",{d:`M${s*i+s/2} 0V8`,stroke:r,"stroke-width":n?1.3:1.1})))}function Si(){return m("svg",{class:"defs",width:0,height:0,"aria-hidden":"\
true"},m("defs",{},h.layers.map(gd)))}var kn=t=>`url(#tx-${$i[t.id]})`;function Pe(t,e,n){let o=m("svg",{class:"swatch",viewBox:"0 0 34 18",width:34,height:18,"\
aria-hidden":"true",focusable:"false"}),s=m("g",{transform:"translate(17 9)"}),r=t.slots.length===2?"var(--ink3)":tt(t);if(e==="near")s.append(m("circle",{r:8.2,
fill:"none",stroke:r,"stroke-width":1.3,"stroke-dasharray":"3.2 2.4"}),Q(t,4,!0)),t.slots.length===1&&s.append(m("circle",{r:1.3,fill:r}));else if(e==="exact"||
e==="country")s.append(Q(t,n?5:6,n));else{let i=e==="vague"?"none":r;o.append(m("rect",{x:.5,y:.5,width:33,height:17,rx:2.5,fill:kn(t),...t.texture==="none"||n?
{fill:"none"}:{},stroke:i,"stroke-width":1,"stroke-opacity":.75,"stroke-dasharray":e==="band"?"4 2.6":null}));let a=Q(t,5.2,n);a.setAttribute("style","paint-ord\
er:stroke;stroke:var(--symfill);stroke-width:3.4"),s.append(a,Q(t,5.2,n))}return o.append(s),o}function zi(t){let e=m("svg",{viewBox:"0 0 40 24",width:40,height:24,
"aria-hidden":"true"}),n={stroke:"var(--ink)",fill:"none","stroke-width":1.2};t==="exact"&&e.append(m("circle",{cx:13,cy:12,r:5,fill:"var(--ink)"})),t==="near"&&
e.append(m("circle",{cx:13,cy:12,r:10,...n,"stroke-dasharray":"3.4 2.6"}),m("circle",{cx:13,cy:12,r:4,...n,"stroke-width":1.6}),m("circle",{cx:13,cy:12,r:1.3,fill:"\
var(--ink)"}));let o="M3 5L14 2L36 4L38 13L33 22L15 21L4 15Z",s="M1 21L12 9L38 2L33 13L18 17L9 22Z";return t==="region"&&e.append(m("path",{d:o,...n,fill:"url(#\
tx-key)"})),t==="band"&&e.append(m("path",{d:s,fill:"url(#tx-key)"}),m("path",{d:s,...n,"stroke-dasharray":"3.4 2.4"})),t==="vague"&&e.append(m("path",{d:o,fill:"\
url(#tx-dots)"})),e}function Ai(){return m("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},m("defs",{},m("pattern",{id:"tx-key",width:4.5,height:8,patternUnits:"\
userSpaceOnUse",patternTransform:"rotate(45)"},m("path",{d:"M2 0V8",stroke:"var(--ink)","stroke-width":1})),m("pattern",{id:"tx-dots",width:5,height:5,patternUnits:"\
userSpaceOnUse",patternTransform:"rotate(30)"},m("circle",{cx:2.5,cy:2.5,r:.95,fill:"var(--ink)"}))))}var Oi=t=>h.layers.find(e=>e.sides.length===1&&e.sides[0]===
t.side);var xe=Object.assign(Object.create(null),Object.fromEntries(h.languages.map(t=>[t.code,t]))),et=xe[h.lang],V=()=>et.code,xo=t=>{xe[t]&&(et=xe[t],document.documentElement.
lang=t,document.documentElement.dir=et.dir,Ri())},be=()=>document.documentElement.dir==="rtl",wt=t=>String(t).replace(/\d/g,e=>et.cldr.digits[e]),A=t=>{let[e,n,
o,s]=et.cldr.number,[r,i]=Math.abs(t).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let l=r,c=o;l;c=s)a.unshift(l.slice(-c)),l=l.slice(0,-c);return wt((t<
0?"-":"")+a.join(n)+(i?e+i:""))},xd=t=>{let[e,n]=et.cldr.plurals;return e[n[t<200?t:100+t%100]]||"other"},ft=t=>{let[e,n,o,s]=et.cldr.joined,r=(a,l,c)=>a.replace(
/\{[01]\}/g,f=>f==="{0}"?l:c);if(t.length<3)return t.length===2?r(e,t[0],t[1]):t.join("");let i=r(s,t[t.length-2],t[t.length-1]);return r(n,t[0],t.slice(1,-2).reduceRight(
(a,l)=>r(o,l,a),i))};function Ei(t,e){let n=et.strings[t];return n===void 0?t:typeof n=="object"?n[xd(e?e.n:0)]||n.other:n}var p=(t,e)=>{let n=Ei(t,e);return e?
n.replace(/\{(\w+)\}/g,(o,s)=>s in e?typeof e[s]=="number"?A(e[s]):e[s]:o):n},ne=(t,e)=>Ei(t,e).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof e[n]=="number"?A(
e[n]):e[n]),ye=(h.articles[0]||{}).lang||null,Ii=ye,rt=(t,e=ye)=>d("bdi",{lang:e===V()?null:e},t),Ci=t=>t&&(et.said[t]||et.said[t[0].toLowerCase()+t.slice(1)]),
we=t=>t&&Ci(t)||t,qe=t=>d("bdi",{lang:Ci(t)||V()==="en"?null:"en"},we(t)),_i=Object.values(h.actors);for(let t of[...h.layers,..._i])t.own={name:t.name,short:t.
short};function Ri(){for(let t of[...h.layers,..._i])t.name=we(t.own.name),t.own.short&&(t.short=we(t.own.short)),t.lang=et.said[t.own.name]||V()===ye?null:ye}Ri();
var Zt=(t,e="name")=>d("bdi",{lang:t.lang},t[e]),E=t=>{let e=V()!==ye&&(t.names||[]).find(([n])=>n===V());return et.titles[t.id]||(e?e[1]:t.title)},De=t=>E(t)===
t.title&&V()!==ye?ye:null,Ut=(t,e)=>d("bdi",{class:e,lang:De(t)},E(t)),ht=t=>t.words&&(et.said[t.words]||V()==="en"&&t.words)||p("precision."+t.form,{km:t.radius_km||
0}),Me=t=>{let e=p("role."+t.role);return t.negated?p("role.not",{role:e}):e},vn=t=>t.role==="target"?[]:t.actors,ke=t=>t.role==="target"?t.actors:t.targets,ws=t=>(h.
whom||{})[t.event]||"of",Ni=t=>ft(t.map(e=>h.actors[e]?h.actors[e].name:e));function Fi(t,e){let n=p("event."+t.event);return e.length&&(n=p("deed."+ws(t),{what:n,
targets:Ni(e)})),t.planned&&(n=p("card.planned",{what:n})),t.hypothetical&&(n=p("card.hypothetical",{what:n})),t.negated?p("role.not",{role:n}):n}var Wt=t=>t.event?
Fi(t,[]):Me(t),It=t=>t.event?[Ni(vn(t)),Fi(t,ke(t))].filter(Boolean).join(" · "):Me(t),yo=t=>t&&t[0].toLocaleUpperCase(V())+t.slice(1);var wo=22,Ti=18,yd={size:11,weight:600},bs=(t,e)=>Mn(t,e);function _t(t,e,n){let{hollow:o,halo:s=2.5}=n||{},r=t.slots.length===2,i=m("g",{class:"shape"}),a=r?"d\
iamond":t.shape,l=bs(a,e);if(s&&i.append(m("path",{d:l,class:"around","stroke-width":s*2})),r){for(let[c,f]of["left","right"].entries())i.append(m("path",{d:bs(
f,e),fill:Vt(t.slots[c])}));o&&i.append(m("path",{d:bs("diamond",e*.5),fill:"var(--symfill)"}))}else if(o){let c=tt(t);i.append(m("path",{d:l,fill:"var(--symfil\
l)",stroke:c,"stroke-width":1.8}),o==="empty"?"":m("circle",{r:1.5,fill:c}))}else i.append(m("path",{d:l,fill:tt(t)}));return i}var Ct=t=>t.slots.length===2?"va\
r(--ink)":tt(t),Hi=(t,e)=>m("circle",{class:"radius",r:e.toFixed(1),stroke:Ct(t),fill:Ct(t),"stroke-dasharray":"4 3"});function Pi(t,e,n,o){let s=!e&&t.reduce((r,[
,i])=>r+i,0)<=5;return t.flatMap(([r,i])=>{let a=e?[]:n(r);if(a.length)return a.map(c=>({layer:r,text:"",sign:c,hollow:!o(r,c)}));let l=e?i:o(r);return s?Array.
from({length:i},(c,f)=>({layer:r,text:"",hollow:f>=l})):[{layer:r,text:A(i),hollow:!l}]})}function qi(t,e){return t.map(n=>e+(n.text?O(n.text,yd)+1:0))}function Ln(t,e){
return qi(t,e?13:Ti).reduce((n,o)=>n+o,0)+(e?7:8)}function bo(t,e){let n=Ln(t,e),o=e?18:wo,s=e?13:Ti,r=m("g",{class:"pill"},m("rect",{x:-n/2,y:-o/2,width:n,height:o,
rx:o/2})),i=-n/2+(e?3.5:4);return qi(t,s).forEach((a,l)=>{let{layer:c,sign:f,hollow:u}=t[l],g=f?vt(f,e?6:7.8,u):_t(c,e?4.4:5.6,{halo:0,hollow:u&&"empty"});g.setAttribute(
"transform",`translate(${(i+s/2).toFixed(1)} 0)`),r.append(g),t[l].text&&r.append(m("text",{x:(i+s-1).toFixed(1),y:4,class:"count"},t[l].text)),i+=a}),r}var Bi={
circle:11,hexagon:7,pentagon:6,half:9,dot:11},Di=t=>t.map(e=>Math.max(22,O(e.text,{size:11,weight:700})+13));function Mo(t){return Di(t).reduce((e,n)=>e+n,0)+3}
function ko(t,e){let n=e?18:wo,o=Di(t),s=o.reduce((l,c)=>l+c,0),r=m("g",{class:"badge"}),i=Math.min(n/2,Bi[t[0].layer.shape]||3);r.append(m("rect",{class:"aroun\
d",x:-s/2-2,y:-n/2-2,width:s+4,height:n+4,rx:i+2}),m("rect",{class:"behind",x:-s/2+3,y:-n/2+3,width:s,height:n,rx:i,fill:ji(t[t.length-1].layer)}));let a=-s/2;return t.
forEach(({layer:l,text:c},f)=>{let u=o[f],g=Math.min(n/2,Bi[l.shape]||3),b=f?0:g,x=f===t.length-1?g:0;r.append(m("path",{d:`M${a+b} ${-n/2}H${a+u-x}q${x} 0 ${x}\
 ${x}V${n/2-x}q0 ${x} ${-x} ${x}H${a+b}q${-b} 0 ${-b} ${-b}V${-n/2+b}q0 ${-b} ${b} ${-b}Z`,fill:ji(l)}),l.slots.length!==2?"":m("path",{d:`M${a+u/2} ${-n/2}H${a+
u-x}q${x} 0 ${x} ${x}V${n/2-x}q0 ${x} ${-x} ${x}H${a+u/2}Z`,fill:Vt(l.slots[1])}),m("text",{x:(a+u/2).toFixed(1),y:4,class:l.slots.length===2?"number two":"numb\
er"},c)),a+=u}),r}var ji=t=>t.slots.length===2?Vt(t.slots[0]):t.slots.length?tt(t):"var(--ev)",wd=["d","cx","cy","r","x","y","x1","y1","x2","y2","transform","te\
xt-anchor","font-size","font-weight","dominant-baseline"];function Vi([t,e,n],o,s){if(!["path","circle","text","g"].includes(t))return null;let r={};for(let a of wd)
e[a]!==void 0&&(r[a]=e[a]);let i={c:o,f:s,none:"none"};return e.fill&&(r.fill=i[e.fill]||"none"),e.stroke&&e.stroke!=="none"&&t!=="text"&&(r.stroke=i[e.stroke],
r["vector-effect"]="non-scaling-stroke",r["stroke-width"]=1.4),t==="text"?m("text",r,String(n)):m(t,r,Array.isArray(n)?n.map(a=>Vi(a,o,s)):[])}function $n(t,e,n,o){
let s=h.symbols&&h.symbols[t];if(!s)return null;let[r,i,a,l]=s.box,c=e/a;return{height:l*c,staff:!!s.staff,node:m("g",{class:"symbol",transform:`scale(${c.toFixed(
4)}) translate(${-r} ${-i})`},s.parts.map(f=>Vi(f,n,o||"var(--symfill)")))}}function vo(t,e){let n=$n(t,e,"var(--ink)","var(--symfill)");if(!n)return null;let o=n.
staff?e*.4:0,s=(n.height+o).toFixed(1);return m("svg",{class:"unit",width:e,height:s,"aria-hidden":"true",viewBox:`-.5 -.5 ${e+1} ${(+s+1).toFixed(1)}`,focusable:"\
false"},o?m("path",{d:`M${(e*.034).toFixed(1)} ${(n.height-1).toFixed(1)}V${s}`,stroke:"var(--ink)","stroke-width":1.4}):null,n.node)}var ks=matchMedia("(prefers-color-scheme: dark)"),Sn={selected:null,hover:null,layersOn:new Set(h.layers.map(t=>t.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null,trail:!1,table:!1,view:null,theme:ks.matches?"dark":"light",lang:h.lang,embed:!1,layout:0},
vs=new Set,Lo=[],Ms=!1;function Zi(t,e){if(Object.is(t,e))return!0;if(t instanceof Set&&e instanceof Set)return t.size===e.size&&[...t].every(o=>e.has(o));if(!t||
!e||typeof t!="object"||typeof e!="object")return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(o=>Zi(t[o],e[o]))}function Ui(t,e){if(Lo.
push([t,e&&e.source||"panel"]),!Ms){Ms=!0;try{for(let n=Lo.shift();n;n=Lo.shift()){let[o,s]=n,r=new Set(Object.keys(o).filter(i=>!Zi(Sn[i],o[i])));for(let i of r)
Sn[i]=o[i];if(r.size)for(let i of[...vs])i(Sn,r,s)}}finally{Ms=!1,Lo.length=0}}}var w={get:()=>Sn,set:Ui,subscribe(t){return vs.add(t),()=>vs.delete(t)}};ks.addEventListener(
"change",()=>Ui({theme:ks.matches?"dark":"light"}));var Ve=t=>{let e=document.documentElement.classList.contains("is-print")?"light":Sn.theme;return h.colours[e][t]||
h.colours[e].ink};var zn=256*2**10,bd=[0,1.9,1.3,.8],Le=[.5,.5],Md=.16,kd=5,Yi=[-180,-60,180,75],An=null,bt=[],Rt=null;function Gi(t,e){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of t){
for(let r=0;r<s.length;r+=2){let i=(s[r]-Le[0])*zn,a=(s[r+1]-Le[1])*zn;r?n.lineTo(i,a):n.moveTo(i,a)}e&&n.closePath(),D(s,o)}return{path:n,box:o,lists:t}}var oe=(t,e)=>(t||
[]).map(n=>Gi([qt(n,e)])),$o=(t,e)=>(t||[]).map(n=>Gi(n.map(o=>qt(o,e)),!0));function vd(t){let e=t.scale||1e4,[n,o,s,r]=t.view||Yi,i=[ot(n),X(r),ot(s),X(o)],a=Md*
Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:t.zoom||0,land:$o(t.land,e),countries:(t.
countries||[]).map(l=>Object.assign($o(l.rings,e),{id:l.id})),lakes:(t.lakes||[]).flatMap(l=>$o(l.polygons,e)),rivers:[3,2,1].map(l=>({rank:l,lines:(t.rivers||[]).
filter(c=>(c.rank||3)===l).flatMap(c=>oe(c.lines,e))})),adm1:oe(t.adm1,e),adm1Abroad:oe(t.adm1_abroad,e),adm2:oe(t.adm2,e),regions:(t.regions||[]).flatMap(l=>oe(
l.lines,e)),borders:oe(t.borders,e),disputed:oe(t.disputed,e)}}function Ld(t){let e=t.view||Yi;Le=[ot((e[0]+e[2])/2),(X(e[1])+X(e[3]))/2];let n=t.world&&t.world.
scale||100;An={land:$o(t.world&&t.world.land,n),borders:oe(t.world&&t.world.borders,n)},bt=[...t.beneath||[],t].map(vd)}function $s(t,e,n,o){let s=e.size/zn,r=[
(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size];t.setTransform(o*s,0,0,o*s,o*(Le[0]*e.size-e.ox-n[0]),o*(Le[1]*e.size-e.oy-n[1])),t.
lineJoin="round";let i=(a,l)=>{for(let c of a)S(c.box,r)&&l(c.path)};return{fill(a,l){t.fillStyle=l,i(a,c=>t.fill(c,"evenodd"))},tint(a,l,c,f){let u=new Path2D;
i(a,g=>u.addPath(g)),t.strokeStyle=l,t.lineWidth=c/s,t.setLineDash([]),t.globalAlpha=f,t.stroke(u),t.globalAlpha=1},stroke(a,l,c,f,u){t.strokeStyle=l,t.lineWidth=
c/s,t.lineCap=f?"butt":"round",t.setLineDash((f||[]).map(g=>g/s)),t.globalAlpha=u||1,i(a,g=>t.stroke(g)),t.globalAlpha=1},within(a,l){t.save();let c=new Path2D;
i(a,f=>c.addPath(f)),t.clip(c,"evenodd"),l(),t.restore()}}}function Ss(t,e,n){let o=t.getContext("2d"),s=t.width/(n[2]-n[0]);o.setTransform(1,0,0,1,0,0),o.fillStyle=
Ve("water"),o.fillRect(0,0,t.width,t.height);let r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=bt.reduce((a,l,c)=>Wi(r,l)?c:
a,-1);for(let a of i<0?[-1,0,1]:[])r[0]<a+1&&r[2]>a&&Sd($s(o,{...e,ox:e.ox-a*e.size},n,s));for(let a of bt.slice(Math.max(i,0)))S(a.box,r)&&(Wi(r,a)?Ki($s(o,e,n,
s),a,e):$d(t,a,e,n,s))}var Wi=(t,{box:e,fade:n})=>t[0]>=e[0]+n&&t[1]>=e[1]+n&&t[2]<=e[2]-n&&t[3]<=e[3]-n;function $d(t,e,n,o,s){Rt=Rt||document.createElement("c\
anvas"),Rt.width=t.width,Rt.height=t.height;let r=Rt.getContext("2d");r.fillStyle=Ve("water"),r.fillRect(0,0,Rt.width,Rt.height),Ki($s(r,n,o,s),e,n),r.setTransform(
1,0,0,1,0,0),r.globalCompositeOperation="destination-out";let i=x=>s*(x*n.size-n.ox-o[0]),a=x=>s*(x*n.size-n.oy-o[1]),[l,c,f,u]=[i(e.box[0]),a(e.box[1]),i(e.box[2]),
a(e.box[3])],g=s*e.fade*n.size;for(let[x,k,v,R]of[[l,0,l+g,0],[f,0,f-g,0],[0,c,0,c+g],[0,u,0,u-g]]){let N=r.createLinearGradient(x,k,v,R);for(let z=0;z<=4;z+=1)
N.addColorStop(z/4,`rgba(0,0,0,${(1-(z/4)**2*(3-z/2)).toFixed(3)})`);r.fillStyle=N,r.fillRect(0,0,Rt.width,Rt.height)}r.globalCompositeOperation="source-over";let b=t.
getContext("2d");b.setTransform(1,0,0,1,0,0),b.drawImage(Rt,0,0)}function Sd(t){t.fill(An.land,Ve("abroad")),t.stroke(An.borders,Ve("gov"),.8)}function Ki(t,e,n){
let o=Ve;for(let s of e.countries)t.stroke(s,o("river"),2);t.stroke(e.land,o("river"),2.8),t.fill(e.land,o("abroad")),t.stroke(e.land,o("abroad"),.8);for(let s of e.
countries)t.fill(s,o("land"));zd(t,n,o,e)}function zd(t,e,n,o){e.zoom>=7.2&&t.stroke(o.adm2,n("dist"),.7),t.stroke(o.adm1Abroad,n("gov"),.7,null,e.zoom>=5.5?.38:
.2),t.fill(o.lakes,n("water")),t.stroke(o.lakes,n("river"),.8);let s=e.zoom<6?.7:1;for(let{rank:i,lines:a}of o.rivers)i===3&&e.zoom<6.2||t.stroke(a,n("river"),bd[i]*
s,null,i===3?.75:1);e.zoom>=4.5&&t.stroke(o.adm1,n("gov"),1,null,e.zoom>=6?1:.6),t.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);let r=[...o.borders,...o.disputed];
t.within(o.countries.flat(),()=>t.tint(r,n("border"),e.zoom<5?12:22,.13)),t.stroke(o.borders,n("border"),e.zoom<5?1.1:1.7),t.stroke(o.disputed,n("border"),1.4,[
5,3.5])}function Ji(t,e){let n=bt.filter(o=>S(o.box,[t,e,t,e])).pop();return n?n.zoom:An.land.length&&kd}var Ad=7;function Xi(t,e){let[n,o,s,r]=t,a=[[.5,.5],[.25,
.25],[.75,.25],[.25,.75],[.75,.75]].map(([u,g])=>[n+(s-n)*u,o+(r-o)*g]).filter(([u,g])=>bt.some(b=>[b.land,...b.countries].some(x=>$e(u,g,x))&&!$e(u,g,b.lakes)));
if(e<Ad||a.length<3)return{land:!1,lines:!0,rivers:!0};let l=u=>u.some(g=>S(g.box,t)&&g.lists.some(b=>Od(b,t))),c=bt.some(u=>u.rivers.some(({lines:g})=>l(g)));return{
land:!0,lines:c||bt.some(u=>[u.lakes,u.land,...u.countries,u.borders,u.disputed,u.adm1,u.adm1Abroad,u.regions,e>=7.2?u.adm2:[]].some(l)),rivers:c}}function Od(t,[
e,n,o,s]){for(let r=2;r<t.length;r+=2){let i=t[r-2],a=t[r-1],l=t[r]-i,c=t[r+1]-a;if(Math.max(i,i+l)<e||Math.min(i,i+l)>o||Math.max(a,a+c)<n||Math.min(a,a+c)>s)continue;
let f=[[e,n],[o,n],[e,s],[o,s]].map(([u,g])=>Math.sign(l*(g-a)-c*(u-i)));if(f.some(u=>u!==f[0]))return!0}return!1}var Ls=null;function $e(t,e,n){Ls=Ls||document.
createElement("canvas").getContext("2d");let o=(t-Le[0])*zn,s=(e-Le[1])*zn;return n.some(r=>t>=r.box[0]&&t<=r.box[2]&&e>=r.box[1]&&e<=r.box[3]&&Ls.isPointInPath(
r.path,o,s,"evenodd"))}var Se=(t,e)=>!bt.length||bt.some(n=>n.countries.some(o=>$e(t,e,o)));function Qi(t,e){let n=bt.filter(o=>S(o.box,[t,e,t,e])).pop()||{land:An.
land,countries:[]};return $e(t,e,n.land)||n.countries.some(o=>$e(t,e,o))}var ta=(t,e,n)=>bt.some(o=>o.countries.some(s=>s.id===t&&$e(e,n,s))),ea=(t,e)=>bt.some(
n=>$e(t,e,n.lakes));function na(){Ld(h.basemap||{})}var zs={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},narrow:{size:11.5,weight:500,spacing:1.5,colour:"ink3",caps:!0},region:{size:12.5,weight:400,
spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{
size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{
size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},
oa=["water","sea","country","region","adm1","capital","city","town","adm2","village"],ra=[[0,0],[0,-9],[0,9],[-14,0],[14,0]],Ed=[...ra,[0,-16],[0,16]],As=[[0,0],
[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-44,0],[44,0],[0,-60],[0,60]],sa=[0,-12,12,-24,24,-40,40,-60,60],Id=sa.flatMap(t=>sa.map(e=>[e,t])).sort((t,e)=>Math.
hypot(...t)-Math.hypot(...e)),zo=[];function ia(){let t=h.basemap||{},e=t.scale||1e4,n=(t.regions||[]).filter(r=>r.at&&!(t.labels||[]).some(i=>i.kind==="region"&&
i.name===r.name)),o=[...t.labels||[],...n.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((t.regions||[]).map(r=>[r.name,r.approximate]));zo=
o.filter(r=>zs[r.kind]).map((r,i)=>({...r,n:i,x:ot(r.at[0]/e),y:X(r.at[1]/e),wide:r.wide/e/360,approximate:r.kind==="region"?s.get(r.name):""})),zo.sort((r,i)=>oa.
indexOf(r.kind)-oa.indexOf(i.kind)||(r.rank||0)-(i.rank||0)||r.n-i.n)}var se=t=>t.names&&t.names[V()]||t.name;function Ze(t,e){let n=zs[t];return Dt(e)?{...n,spacing:0,
italic:!1,caps:!1,size:n.size+(n.caps?2:.5),weight:n.caps?400:n.weight}:n}var Ao=(t,e)=>e.caps?t.toLocaleUpperCase(V()):t;function Ue(t,e,n,o,s,r){let i={x:t.toFixed(
1),y:e.toFixed(1),"text-anchor":s==="start"?null:s,"font-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,
direction:Dt(n)?"rtl":null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:m("text",{...i,class:`halo on-${r}`},n),text:m("text",
{...i,fill:`var(--${o.colour})`},n)}}function Cd(t,e,n,o){let s={cx:e.toFixed(1),cy:n.toFixed(1)};return t==="capital"?m("rect",{x:(e-2.6).toFixed(1),y:(n-2.6).
toFixed(1),width:5.2,height:5.2,class:"dot-full"}):t==="city"?m("circle",{...s,r:2.7,class:"dot-full"}):m("circle",{...s,r:t==="town"?2.1:1.8,class:`dot-open on\
-${o}`})}var _d=[[6,.35,"start"],[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function Rd(t,e,n,o,s){
let r=O(n,o),i=[t-3.5,e-3.5,t+3.5,e+3.5];if(!s(i))return null;for(let[a,l,c]of _d){let f=t+a,u=e+l*o.size,g=P(bn(f,u,r,o.size,c),2);if(s(g))return{tx:f,ty:u,anchor:c,
taken:[g,i]}}return null}function aa(t,e,n,o,s,{note:r=!1,moves:i=As}={}){let a=Math.max(O(n,o),r?118:0);for(let[l,c]of i){let f=P(bn(t+l,e+c,a,o.size,"middle"),
4);if(r&&(f[3]+=14),s(f))return{tx:t+l,ty:e+c,anchor:"middle",taken:[f]}}return null}function la(t,e,n,o,s,r,i){let a=c=>i(c)&&n.free(c),l=new Set;for(let c of zo){
if(c.zoom>t.zoom+.01||r(c))continue;let f=t.x(c.x),u=t.y(c.y);if(f<e[0]||f>e[2]||u<e[1]||u>e[3])continue;let g=zs[c.kind].dot?"":c.kind+(c.id||c.name);!l.has(g)&&
jd(c,t,n,a,o,s)&&g&&l.add(g)}}function Nd(t,e){let[n,o,s,r]=t,i=((o+r)/2+e.oy)/e.size;return[n+6,s-6].every(a=>ea((a+e.ox)/e.size,i))}function Fd(t,e,n,o,s){let r=se(
t),i=t.wide*e.size/2,a=([l,c,f,u])=>{let g=[l+4,(l+f)/2,f-4].map(b=>{let x=[(b+e.ox)/e.size,((c+u)/2+e.oy)/e.size],k=t.focus?ta(t.id,...x):Math.abs(b-n)<=i&&!Se(
...x);return k||(Qi(...x)?null:k)});return g.includes(!0)&&!g.includes(null)};for(let l of["country","narrow"]){let c=Ze(l,r),f=Ao(r,c),u=t.focus?Id:O(f,c)<i?As:
Ed,g=aa(n,o,f,c,b=>s(b)&&a(b),{moves:u});if(g)return{...g,style:c,text:f}}return null}function Bd(t,e,n,o,s){let r=t.kind,i=se(t);if(r==="country"&&t.wide)return Fd(
t,e,n,o,s);let a=Ze(r,i),l=Ao(i,a),c=r==="adm1"||r==="adm2"?ra:As,f=a.dot?Rd(n,o,l,a,s):aa(n,o,l,a,s,{note:t.approximate,moves:c});return f&&{...f,style:a,text:l}}
function jd(t,e,n,o,s,r){let i=e.x(t.x),a=e.y(t.y),l=t.kind,c=Bd(t,e,i,a,o);if(!c)return!1;let{style:f,text:u}=c;for(let x of c.taken)n.add(x);let g=l==="sea"||
l==="water"&&Nd(c.taken[0],e)?"water":Se(t.x,t.y)?"land":"abroad",b=Ue(c.tx,c.ty,u,f,c.anchor,g);return s.append(b.halo),r.append(b.text),f.dot&&r.append(Cd(f.dot,
i,a,g)),t.approximate&&Td(c,g,s,r),!0}function Td(t,e,n,o){let s=p("map.approximate"),r=Ue(t.tx,t.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",e);n.append(
r.halo),o.append(r.text)}var ca=()=>zo;var Oo=16,Eo=12,Os=40;function fa(t,e,n,o){if(!e||!o)return null;let s=n.x(e[0]),r=n.y(e[1]);if(s>o[0]&&r>o[1]&&s<o[2]&&r<o[3])return null;let[i,a,l,c]=T(t),f=[
Math.max(o[0],n.x(i)),Math.max(o[1],n.y(a)),Math.min(o[2],n.x(l)),Math.min(o[3],n.y(c))];if(f[2]-f[0]<2*Os||f[3]-f[1]<2*Os)return null;let u=Pd(Hd(t,n,f),f);return u&&
[(u[0]+n.ox)/n.size,(u[1]+n.oy)/n.size]}function Hd(t,e,n){let{polygons:o}=Y(t),[s,r]=da(n);return Array.from({length:Eo-1},(i,a)=>Array.from({length:Oo-1},(l,c)=>{
let f=(n[0]+(c+1)*s+e.ox)/e.size,u=(n[1]+(a+1)*r+e.oy)/e.size;return o.some(g=>mt(g,f,u))}))}var da=t=>[(t[2]-t[0])/Oo,(t[3]-t[1])/Eo];function Pd(t,e){let[n,o]=da(
e),s=[];for(let a=-1;a<Eo;a+=1)for(let l=-1;l<Oo;l+=1)t[a]?.[l]||s.push([l*n,a*o]);let r=null,i=Os;for(let a=0;a<Eo-1;a+=1)for(let l=0;l<Oo-1;l+=1){if(!t[a][l])
continue;let c=Math.min(...s.map(([f,u])=>Math.hypot(f-l*n,u-a*o)));c>i&&([r,i]=[[e[0]+(l+1)*n,e[1]+(a+1)*o],c])}return r}var it=t=>t.split("-").map(Number);function at(t){let[e,n,o]=it(t),s=n<=2?e-1:e,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function U(t){let e=t+719468,n=Math.floor(e/146097),o=e-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,l=i+(i<10?3:-9),
c=s+n*400+(l<=2?1:0),f=u=>String(u).padStart(2,"0");return`${String(c).padStart(4,"0")}-${f(l)}-${f(a)}`}var Es=t=>it(U(at(t)+1))[2]===1;var Vd={ł:"l",ø:"o",đ:"d",ı:"i",ß:"ss",æ:"ae",œ:"oe",ð:"d"};function dt(t){return t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
"").replace(/[\u0649\u064a\u06cc]/g,"ی").replace(/[\u0643\u06a9]/g,"ک").replace(/[\u0623\u0625\u0622]/g,"ا").replace(/\u0629/g,"ه").replace(/[\u2019\u2018\u02b9-\u02bf'`]/g,
"").replace(/[łøđıßæœð]/g,e=>Vd[e]).replace(/[-\u2010-\u2015]/g," ")}var Zd=5,En=5,Ud=/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u2019\u2018\u02b9-\u02bf'`\u0640\u200c]*/gu,ua=t=>t?[t,...h.languages.map(e=>e.said[t]).filter(Boolean)]:[];function Is(t){
let e=h.languages.map(o=>o.titles[t.id]),n=[t.title,E(t),...e,...t.names.map(([,o])=>o),...t.spellings];for(let o of t.claims){n.push(Wt(o));for(let r of[...o.actors,
...o.targets]){let i=h.actors[r];i&&n.push(i.name,...ua(i.own.name))}let s=I[o.layer];s&&n.push(s.name,...ua(s.own.name))}for(let o of t.claims)n.push(o.action,
o.speaker,...o.figures);for(let o of t.claims)for(let s of o.cites)n.push(s.before+s.place+s.after);return[...new Set([...n,t.words,t.note].filter(Boolean))]}function pa(t,e){
if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=(s,r)=>s.slice(n+r);return o(t,1)===o(e,1)||o(t,1)===o(e,0)||o(t,0)===
o(e,1)||t[n]===e[n+1]&&t[n+1]===e[n]&&o(t,2)===o(e,2)}var Cs=(t,e)=>t.length>=Zd&&!/\d/.test(t)&&t[0]===e[0]&&(pa(t,e)||e.length>t.length&&pa(t,e.slice(0,t.length)));
function ha(t,e,n){let o=[],s=Is(t);for(let r of e){if(o.some(l=>dt(l.hit).includes(r)))continue;let a=s.map(l=>ma(l,c=>c.includes(r))).find(Boolean)||n&&s.map(
l=>ma(l,c=>Cs(r,c))).find(Boolean);a&&o.push(a)}return o}function ma(t,e){let n=[...t.matchAll(Ud)],o=n.findIndex(([c])=>dt(c).split(" ").some(e));if(o<0)return null;
let s=n[Math.max(0,o-En)].index,r=n[Math.min(n.length-1,o+En)],{index:i}=n[o],a=i+n[o][0].length,l=o+En>=n.length-1?t.length:r.index+r[0].length;return{before:(o>
En?"… ":"")+t.slice(o>En?s:0,i),hit:t.slice(i,a),after:t.slice(a,l)+(l<t.length?" …":"")}}var Wd=t=>dt(Is(t).join(` 
 `)),Io=new Map,Ns=t=>(Io.has(t.id)||Io.set(t.id,Wd(t)),Io.get(t.id)),Co=new Map,_s=new Set;function ga(t){if(!_s.has(t.id)){_s.add(t.id);for(let e of new Set(Ns(
t).split(/[^\p{L}\p{N}]+/u))){let n=Co.get(e);n?n.push(t.id):Co.set(e,[t.id])}}}function xa(t=0){let e=performance.now()+8,n=t;for(;n<h.marks.length&&performance.
now()<e;)ga(h.marks[n]),n+=1;n<h.marks.length&&setTimeout(xa,24,n)}var ya=t=>!!(t&&(t.start||t.end)),Ro=()=>{let{undated:t,dateRange:e}=w.get();return t===null?
!e:t};function Yd(t,e){return!t||!ya(t)?Ro():e?(!t.end||t.end>=e[0])&&(!t.start||t.start<=e[1]):!0}var Gd=(t,e)=>wa(t,e)&&Yd(t.date,e.dateRange),wa=(t,e)=>(!e.filters.
roles.size||e.filters.roles.has(t.role))&&(!e.filters.events.size||e.filters.events.has(t.event))&&(!e.filters.sources.size||t.cites.some(n=>e.filters.sources.has(
String(n.article)))),We=null,_o=new Map,Fs=new Set;function Rs(){return We||(We=dt(w.get().query).split(/\s+/).filter(Boolean),Fs=new Set(We.filter(t=>!h.marks.
some(e=>Ns(e).includes(t)))),We)}var In=new Map;function Kd(t,e){return In.has(e)||(h.marks.forEach(ga),In.set(e,new Set([...Co].flatMap(([n,o])=>Cs(e,n)?o:[])))),
In.get(e).has(t.id)}var ba=t=>Rs().length?ha(t,Rs(),Fs.size>0):[];function K(t){let e=_o.get(t.id);return e===void 0&&_o.set(t.id,e=Jd(t)),e}function Jd(t){let e=w.
get();return Ma(t,e)&&t.claims.some(n=>ka(n,e))}var Ma=(t,e)=>(!e.filters.forms.size||e.filters.forms.has(t.form))&&Rs().every(n=>Ns(t).includes(n)||Fs.has(n)&&
Kd(t,n)),ka=(t,e)=>e.layersOn.has(t.layer)&&Gd(t,e),Nt=t=>{let e=w.get();return t.claims.filter(n=>ka(n,e))};function va(t){let e=w.get();if(!e.dateRange||!Ma(t,
e))return"";let[n]=e.dateRange;return t.claims.filter(s=>e.layersOn.has(s.layer)&&wa(s,e)&&ya(s.date)).map(s=>s.date&&(s.date.end||s.date.start)||"").filter(s=>s<
n).sort().at(-1)||""}w.subscribe((t,e)=>{["query","filters","dateRange","layersOn","undated"].some(n=>e.has(n))&&(_o=new Map,We=null,In=new Map),e.has("lang")&&
(_o=new Map,Io=new Map,Co=new Map,_s=new Set,In=new Map)});var La=()=>xa(),q=t=>{let{layersOn:e,mentions:n,selected:o}=w.get();return(!t.hidden||n||o===t.id)&&t.
layers.some(s=>e.has(s))},re=()=>{let t=w.get();return!!(t.query.trim()||t.dateRange||t.undated===!1||Bs(t.filters))},No=()=>w.set({query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null}),Bs=t=>Object.values(t).reduce((e,n)=>e+n.size,0),Cn=t=>{let e=t.layers.map(o=>I[o]).
filter(Boolean),n=[...new Set(t.claims.map(o=>o.role==="target"?It(o):Wt(o)))];return[E(t),...e.map(o=>o.name),...n,ht(t)].join(p("list.comma"))};var za=new Set(["home_base","unit_name","mentioned"]),_n=300,Xd=new Set(["band","vague"]),Qd=14;h.layers.forEach((t,e)=>{t.order=e});var Fo=new Map;function Ps(t){
if(Fo.has(t.id))return Fo.get(t.id);let e=dt(t.title),n=G(t),o=Y(t).polygons,s=c=>c.id&&c.id===t.place_id,r=c=>["adm1","adm2","region"].includes(c.kind)&&e.includes(
dt(c.name))&&o.some(f=>mt(f,c.x,c.y)),i=n?ca():[],a=i.find(s)||i.find(r)||null,l=a&&!(t.approximate&&e!==dt(a.name));return Fo.set(t.id,l?a:null),Fo.get(t.id)}function tu(t){
let e=Ps(t),n=e?se(e):E(t),o={...Ze("adm1",n),...e?{}:{caps:!1,spacing:0,size:12}},s=Ao(n,o),r=e?200:190,a=(O(s,o)>r?mo(s,o,{most:2,wide:r,widest:240}):[s]).map(
l=>ee(l,o,240));return{lines:a,style:o,w:Math.max(...a.map(l=>O(l,o))),tall:(a.length-1)*po}}var js=new Map,$a=null;function eu(t,e){$a!==e.layersOn&&($a=e.layersOn,
js=new Map);let n=js.get(t.id);return n||js.set(t.id,n=nu(t,e)),n}function nu(t,e){let n=new Map,o=new Set,s=t.claims.length>0;for(let i of t.claims){let a=I[i.
layer];!a||!e.layersOn.has(a.id)||(n.set(a,(n.get(a)||0)+1),hn(i)&&(s=!1),hn(i)&&!za.has(i.role)&&o.add(a.id))}for(let i of t.layers){let a=I[i];a&&e.layersOn.has(
i)&&!n.has(a)&&n.set(a,1)}let r=[...n].sort((i,a)=>i[0].order-a[0].order);return{counts:r,layers:r.map(([i])=>i),drawn:o,unreal:s}}var ou=/^.{4}01.{4}1[01]0000/,
Ts=new Map;function su(t){if(!Ts.has(t.id)){let e=t.claims.flatMap(n=>n.actors).map(n=>h.actors[n]&&h.actors[n].sidc).find(n=>n&&!ou.test(n)&&h.symbols&&h.symbols[n]);
Ts.set(t.id,e||null)}return Ts.get(t.id)}var ru=(t,e)=>{let[n,o,s,r]=T(t);return Math.max(s-n,r-o)*e.size<Qd};function iu(t,e,n,o,s){let r=G(t),i=t.form==="regi\
on"&&!o?fa(t,r,n,s):null,a=i||r,{counts:l,layers:c,drawn:f,unreal:u}=eu(t,e),g=Xd.has(t.form),b=c.find(v=>f.has(v.id))||null,x=t.form==="exact"||t.form==="near",
k={mark:t,n:t.n,counts:l,drawn:f,layer:b,layers:c,unreal:u,kind:x?"point":g&&b&&l.length===1&&!o&&!ru(t,n)?"area":"pill",aside:i!==null,at:a?[n.x(a[0]),n.y(a[1])]:
null,near:t.form==="near"&&a?n.km(t.radius_km||0,a[1]):0,open:t.form==="band"&&t.radius_km===null,fits:K(t),selected:e.selected===t.id,units:(v,R)=>[(v+n.ox)/n.
size,(R+n.oy)/n.size]};return(!o||k.selected)&&au(k,t),k}function au(t,e){t.title=E(e),t.doubt=e.form==="band"||e.form==="vague"?ht(e):"",t.sidc=t.kind==="point"&&
!t.unreal?su(e):null,e.form==="region"&&(t.label=tu(e))}function Aa(t,e,n,o){let s=w.get(),r=t.size>=_n,i=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,
(n[3]+e.oy)/e.size],a=[];for(let l of h.marks){if(!t.has(l.id)||!S(du(T(l)),i))continue;let c=iu(l,s,e,r,o);s.trail&&s.dateRange&&!c.fits&&!c.selected&&!cu(c,s)||
a.push(c)}return{items:a,mass:r}}var Sa=.72,lu=.3;function cu(t,e){let n=va(t.mark);if(!n)return!1;let o=at(e.dateRange[0]);return Hs=Hs??Math.min(...h.marks.flatMap(
s=>s.claims).map(s=>s.date&&(s.date.start||s.date.end)).filter(s=>s!==null).map(at)),t.fade=Sa-(Sa-lu)*((o-at(n))/Math.max(1,o-Hs)),!0}var Hs=null;var Oa=t=>t.claims.some(e=>!za.has(e.role)),fu=24,Ye=t=>t.small?[]:t.items.filter(e=>e.near>0&&e.mark.form==="near"&&!(t.many&&e.near<fu)).map(e=>[...e.at,Math.
max(9,e.near),e]);var du=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+1e-9,t[3]+1e-9];var Rn=24,Yt=(t,e,n,o)=>[t-n/2,e-o/2,t+n/2,e+o/2],Ea=(t,e)=>{let n=new Map;for(let o of t)for(let[s,r]of o.counts)n.set(s,(n.get(s)||0)+(e?1:r));return[...n].sort(
(o,s)=>o[0].order-s[0].order)},qs={slots:[9],shape:"dot",order:1/0},Ia=3;function uu(t){let e=new Map;for(let{counts:o}of t){let s=o.length===1?o[0][0]:qs;e.set(
s,(e.get(s)||0)+1)}let n=[...e].sort((o,s)=>o[0].order-s[0].order);if(n.length>Ia){let o=n.filter(([r])=>r!==qs).sort((r,i)=>i[1]-r[1]).slice(0,Ia-1),s=t.length-
o.reduce((r,[,i])=>r+i,0);n=[...o.sort((r,i)=>r[0].order-i[0].order),[qs,s]]}return n.map(([o,s])=>({layer:o,text:A(s)}))}function ie(t,e){let n=t.length>1,o=n?
t.filter(c=>c.fits):t,s=o.length?o:t,r=Ea(s),i=n?Ea(s,!0):r,a=t[0].kind!=="point"||i.length>1,l={items:t,told:s,layers:r,held:i,many:n,kind:"shape",w:16,h:16,small:e.
mass};if(n)l.kind="cluster",l.list=uu(s),l.h=e.mass?18:22,l.w=Mo(l.list);else if(a){l.kind="pill",l.list=Pi(i,n,f=>wi(t[0].mark,f),(f,u)=>co(t[0].mark,f,u));let c=e.
mass?4:6;l.list.length>c&&(l.list=[...l.list.slice(0,c-1),{...l.list[c-1],text:"…"}]),l.small=e.mass||e.phone&&l.list.length>3,l.w=Ln(l.list,l.small),l.h=l.small?
18:wo}else e.mass?Object.assign(l,{w:12,h:12}):kt(t[0].mark,i[0]&&i[0][0])&&Object.assign(l,{w:21,h:21});return l}function Ft(t,e,n,o,s){return Object.assign(t,
{x:e,y:n,at:o,off:s,box:Yt(e,n,t.w+4,t.h+4)})}var ze=[104,52],pu=136,mu=3e3;function Ca(t,e){let n=new Map,[o,s]=[t.length>mu?pu:ze[0],ze[1]];for(let a of t){let c=a.selected||e.fan.has(a.mark.id)?a.mark.id:
`${Math.floor((a.at[0]+e.at.ox)/o)},${Math.floor((a.at[1]+e.at.oy)/s)}`;n.has(c)?n.get(c).push(a):n.set(c,[a])}let r=[...n.values()].flatMap(a=>hu(a));r.sort((a,l)=>l.
length-a.length||a[0].n-l[0].n);let i=gu();for(let a of r)xu(a,e,i);e.signs.push(...i.all);for(let a of e.signs)e.room.add(a.box);return e.signs}function hu(t){
return t.length>4?[t]:t.every(n=>t.every(o=>n===o||Math.hypot(n.at[0]-o.at[0],n.at[1]-o.at[1])>Rn))?t.map(n=>[n]):[t]}function gu(){let t=new Map,e=new Set,n=o=>{
let s=[];for(let r=Math.floor(o[0]/ze[0]);r<=Math.floor(o[2]/ze[0]);r+=1)for(let i=Math.floor(o[1]/ze[1]);i<=Math.floor(o[3]/ze[1]);i+=1){let a=r*65536+i;t.has(
a)||t.set(a,new Set),s.push(t.get(a))}return s};return{all:e,add(o){e.add(o);for(let s of n(o.box))s.add(o)},remove(o){e.delete(o);for(let s of n(o.box))s.delete(
o)},touched(o){for(let s of n(o.box))for(let r of s)if(S(r.box,o.box))return r;return null}}}function xu(t,e,n){let o=t.reduce((i,a)=>i+a.at[0],0)/t.length,s=t.
reduce((i,a)=>i+a.at[1],0)/t.length,r=yu(Ft(ie(t,e),o,s,[o,s],!1),e);for(let i=n.touched(r);i;i=n.touched(r))n.remove(i),r=Ft(ie([...i.items,...r.items],e),i.x,
i.y,i.at,!1);n.add(r)}function yu(t,e){if(!t.many)return t;let[n,o,s,r]=e.sight;for(let[i,a,l,c]of e.page.furniture){let f=[i+n,a+o,l+n,c+o];if(!S(t.box,f))continue;
let u=[[f[0]-t.box[2],0],[f[2]-t.box[0],0],[0,f[1]-t.box[3]],[0,f[3]-t.box[1]]].filter(([x,k])=>Math.abs(x+k)<ze[1]&&t.box[0]+x>n&&t.box[2]+x<s&&t.box[1]+k>o&&t.
box[3]+k<r),[g,b]=u.sort((x,k)=>Math.abs(x[0]+x[1])-Math.abs(k[0]+k[1]))[0]||[0,0];Ft(t,t.x+g,t.y+b,t.at,!1)}return t}var wu=3,bu=120,Ra=[30,44,60,78],Mu=250;function ku(t){let[e,n]=t.at;if(t.kind==="point")return[[e,n]];let o=Y(t.mark).polygons;return[[0,0],[0,-28],[0,28],[-40,
0],[40,0],[-40,-28],[40,-28],[-40,28],[40,28],[0,-56],[0,56],[-80,0],[80,0]].map(([r,i])=>[e+r,n+i]).filter(([r,i],a)=>!a||o.some(l=>mt(l,...t.units(r,i))))}function vu(t,e,n){
return n.some(o=>!o.off&&Math.hypot(o.x-t,o.y-e)<Rn)}function Lu(t,e){return(t.label?_a(t,e,!0):null)||_a(t,e,!1)}function _a(t,e,n){let o=t.kind==="point"&&t.counts.
length>1&&!t.near?[[t.at[0],t.at[1]-20,!0],[t.at[0],t.at[1]+20,!0]]:[];for(let[s,r,i]of[...o,...ku(t)]){let a=Ft(ie([t],e),s,r,t.at,!!i),l=n?t.label.w/2:0,c=n?Na(
s,l,e):s,f=n?P([c-l,r-30-t.label.tall,c+l,r],3):null;if(!(vu(s,r,e.signs)||!e.room.free(a.box)||f&&!e.room.free(f)))return n&&Object.assign(a,{head:f,middle:c}),
a}return null}function Na(t,e,{sight:[n,,o]}){return t<n||t>o||2*e>o-n-12?t:Math.max(n+e+6,Math.min(o-e-6,t))}function $u(t,e){let n=ie([t],e),[o,s]=t.at,r=t.near?
Math.min(t.near,60):0,i=null;for(let a of Ra){for(let l=0;l<16;l+=1){let c=l*Math.PI/8-Math.PI/4,f=a+r+(n.w/2-8)*Math.abs(Math.cos(c)),u=o+f*Math.cos(c),g=s+f*Math.
sin(c),b=Yt(u,g,n.w+6,n.h+6);if(!e.room.free(b)||Vs(o,s,u,g,e,n.w))continue;let x=f+22*e.room.count(Yt(u,g,150,90))+(e.atHome(u,g)?14:0);(!i||x<i.cost)&&(i={cost:x,
px:u,py:g})}if(i&&i.cost<a+30)break}return i?Ft(n,i.px,i.py,t.at,!0):null}function Vs(t,e,n,o,s,r,i){let a=Math.hypot(n-t,o-e);for(let l=12;l<a-r/2;l+=6){let c=[
t+(n-t)*l/a,e+(o-e)*l/a];if(!s.room.free([c[0]-1,c[1]-1,c[0]+1,c[1]+1],i))return!0}return!1}function Su(t,e){let n=null;for(let o of e.signs){let s=Math.hypot(o.
at[0]-t.at[0],o.at[1]-t.at[1]);o.off&&o.items.length===1&&s>Rn||s<64&&(!n||s<n.d)&&(n={d:s,other:o})}return n?(Fa(n.other,[t],e),!0):!1}function Fa(t,e,n){let o=[
...t.items,...e],s=o.reduce((a,l)=>a+l.at[0],0)/o.length,r=o.reduce((a,l)=>a+l.at[1],0)/o.length,i=Ft(ie(o,n),s,r,[s,r],!1);n.signs[n.signs.indexOf(t)]=i,n.room.
remove(t.box),n.room.add(i.box),t.head&&zu(t,i,n)}function zu(t,e,n){let o=(t.head[2]-t.head[0])/2,s=Na(e.x,o,n),r=[s-o,e.y-33-t.items[0].label.tall,s+o,e.y+3];
n.room.remove(t.head),n.room.free(r,e.box)&&(Object.assign(e,{head:r,middle:s}),n.room.add(r))}function Ds(t,e){e.signs.push(t),e.room.add(t.box),t.head&&e.room.
add(t.head),t.off&&e.room.add(Yt(...t.at,6,6))}var Au=(t,e)=>e.signs.filter(n=>n.off&&Math.hypot(n.at[0]-t.at[0],n.at[1]-t.at[1])<bu).length,Ou=(t,e)=>e.at.km(Mu,
t.units(...t.at)[1])>Ra[0];function Eu(t,e){let n=[],o=[...t].sort((s,r)=>(s.kind==="point"?0:1)-(r.kind==="point"?0:1));for(let s of o){let r=e.fan.has(s.mark.
id)?null:Lu(s,e);r?Ds(r,e):n.push(s)}for(let s of n){let a=e.fan.has(s.mark.id)||!e.phone&&Au(s,e)<wu&&Ou(s,e)?$u(s,e):null;a?Ds(a,e):Su(s,e)||Ds(Ft(ie([s],e),...s.
at,s.at,!1),e)}for(let s of e.signs)s.kind==="pill"&&!s.many&&Iu(s,e);return Ba(e),e.signs}function Ba(t){for(let e of t.signs){if(!e.many)continue;let n=P(e.box,
-2),o=t.signs.find(s=>s!==e&&!s.items.some(r=>t.fan.has(r.mark.id))&&(s.many||s.items[0].kind==="point")&&S(n,P(s.box,-2)));if(o){Fa(e,o.items,t),t.signs.splice(
t.signs.indexOf(o),1),t.room.remove(o.box),Ba(t);return}}}function Iu(t,e){let n=o=>e.signs.every(s=>s===t||!S(s.box,o));if(!n(t.box))for(let o of[10,18,26,36,48])
for(let s=0;s<12;s+=1){let r=s*Math.PI/6-Math.PI/2,i=t.x+o*Math.cos(r),a=t.y+o*Math.sin(r);if(n(Yt(i,a,t.w+4,t.h+4))){e.room.remove(t.box),Ft(t,i,a,t.at,o>12),t.
head=null,e.room.add(t.box);return}}}var ja=(t,e)=>e.mass?Ca(t,e):Eu(t,e);var Ge={size:13,weight:600,colour:"ink"},Nn={size:11.5,weight:400,colour:"ink2"},jo={size:12.5,weight:600,colour:"ink"},Cu={size:14,weight:500,spacing:4,colour:"\
ink2"},To=25,Ha=10,Ke=210,_u=10,Pa=8,Ws=(t,e)=>Dt(t)?{...e,size:e.size+.5}:e;function ae(t,e=Ke){let n=t.filter(([o])=>o).map(([o,s])=>{let r=Ws(o,s),i=ee(o,r,e);
return{text:i,style:r,w:O(i,r)}});return{lines:n,w:Math.max(0,...n.map(o=>o.w)),h:n.length*15+1,cut:n.some(o=>o.text.endsWith("…"))}}function Ys(t,e){let[n,o,
s,r]=t,i=3,a=(o+r)/2-e.h/2,l=(n+s)/2-e.w/2;return[[s+i,a,"start"],[n-i-e.w,a,"end"],[l,r+1,"middle"],[l,o-1-e.h,"middle"],[s,o-e.h+6,"start"],[s,r-6,"start"],[n-
e.w,o-e.h+6,"end"],[n-e.w,r-6,"end"]]}function Ru([t,e,n],o){let s=.71*n+2;return[...Ys([t-n-1,e-n-1,t+n+1,e+n+1],o).slice(0,4),[t+s,e-s-o.h,"start"],[t+s,e+s,"\
start"],[t-s-o.w,e-s-o.h,"end"],[t-s-o.w,e+s,"end"]]}var Va=([t,e,n,o],s)=>[t-(s==="start"?0:Pa),e,n+(s==="end"?0:Pa),o],Po=(t,e,n)=>[t,e,t+n.w,e+n.h];function qa(t,e,n,{
rings:o=[],own:s=[]}={}){let r=Fn(t,n.open),i=!S(t,n.sight);for(let[a,l,c]of[...Ys(t,e),...s.flatMap(f=>Ru(f,e))]){let f=P(Po(a,l,e),1);if(!o.some(u=>ho(u,f))&&
!(r&&!Fn(f,n.open))&&!(i&&S(f,n.sight))&&n.room.free(Va(f,c)))return{left:a,top:l,anchor:c,box:f}}return null}function Us(t,e,n,{dear:o,own:s,most:r=100}){let i=null;
for(let[a,l]of t)for(let c of[20,34,52,74,100])for(let f=0;f<16;f+=1){let u=f*Math.PI/8;if(c>r||i&&c*.7>=i.cost)break;let g=Nu(a,l,c,u,e,n,s);!g||i&&g.cost>=i.cost||
(o&&(g.cost+=o(g.box)),(!i||g.cost<i.cost)&&(i=g))}return i}function Nu(t,e,n,o,s,r,i){let a=t+n*Math.cos(o),l=e+n*Math.sin(o),c=Math.cos(o),f=c>.3?a+3:c<-.3?a-
3-s.w:a-s.w/2,u=l-s.h/2+(Math.abs(c)<=.3?Math.sign(Math.sin(o))*(s.h/2):0),g=P(Po(f,u,s),2),b=Fn([t,e,t,e],r.open)?r.open:r.bounds,x=c>.3?"start":c<-.3?"end":"m\
iddle";if(!Fn(g,b)||!r.room.free(Va(g,"middle"))||Vs(t,e,a,l,r,8,i))return null;let k=n*.7+16*r.room.count(P(g,14));return{left:f,top:u,anchor:x,box:g,cost:k,line:[
t,e,a,l]}}var Fn=(t,e)=>t[0]>e[0]&&t[1]>e[1]&&t[2]<e[2]&&t[3]<e[3];function Za(t,e){for(let n of t){let o=n.items[0];if(n.many||n.kind!=="shape"||n.off||!o.sidc)
continue;let s=$n(o.sidc,To,"var(--ink)");s&&Fu(n,o,s,e)}}function Fu(t,e,n,o){let s=Math.max(To,n.height),r=t.y-6-Ha-s/2,i=e.near?[]:n.staff?[[t.x+To/2,r,"staf\
f"]]:[[t.x,r,"stem"],[t.x,t.y+6+Ha+s/2,"stem"]],a=Math.min(Math.max(e.near,9),60)+24;for(let c of e.near?[a,a+14,a+30]:[])for(let f=0;f<12;f+=1){let u=f*Math.PI/
6-Math.PI/6;i.push([t.x+(c+4)*Math.cos(u),t.y+c*Math.sin(u),"leader"])}let l=null;for(let[c,f,u]of i){let g=Yt(c,f,To+8,s+8);if(!o.room.free(g,t.box))continue;let b=(u===
"leader"?10:0)+14*o.room.count(P(g,60))+(o.atHome(c,f)?12:0)+Math.hypot(c-t.x,f-t.y)*.4;if((!l||b<l.cost)&&(l={x:c,y:f,how:u,box:g,cost:b}),u!=="leader")break}l&&
(t.symbol={...l,tall:s},o.room.add(l.box))}function Bu(t){return t.near&&t.near<16&&t.mark.words.includes("±")&&t.mark.radius_km?p("map.radius",{km:t.mark.radius_km}):
""}function ju(t,e){let n=t.items.find(o=>o.selected)||t.items[0];return t.many?[[`${n.title} ${p("map.more",{n:t.items.length-1})}`,Ge]]:n.kind==="area"?[[n.title,
{...Ge,size:12.5}],[n.doubt,Nn]]:[[n.title,Ge],[e.phone?"":Bu(n),Nn]]}function Da(t){let e=t.items[0];if(e.selected)return 0;let n=O(e.title||"",Ge)>Ke?1.5:0;return(e.
kind==="point"?1:2)+(Oa(e.mark)?0:4)-n}function Ua(t,e){let n=e.mass?[]:t.flatMap(o=>Ye(o));for(let o of[...t].sort((s,r)=>Da(s)-Da(r))){if(o.head||e.mass&&!o.items.
some(a=>a.selected||a.hover))continue;let s=ju(o,e),r=o.symbol&&o.symbol.how==="leader"?P(o.symbol.box,-1):P(o.box,-1),i=Tu(o,r,s,e,n);i&&(e.room.add(i.box),o.name=
i)}}function Tu(t,e,n,o,s){let r=ae(n.slice(0,1)),i=Ho(n[0]),a=Ho(n[0],2,Ke),l=r.cut?Ho(n[0],5,90):null,c=t.symbol&&t.symbol.how==="leader"?t.symbol:t,f=C=>qa(e,
C,o),[u,g]=t.at,b=t.many?[]:s.filter(C=>Math.hypot(C[0]-u,C[1]-g)<_u),x=C=>qa(e,C,o,{rings:s,own:b}),k=C=>Us([[c.x,c.y]],C,o,{own:c.box,most:o.phone?52:C===r?74:
100}),v=C=>Us([[c.x,c.y]],C,o,{own:c.box}),R=C=>o.phone?null:v(C),N=r.cut?[[i,f],[a,f],[l,f],[i,k],[a,k],[l,k],[i,v],[r,f],[r,k]]:[[ae(n),f],[r,f],[i,f],[r,k],[
i,k],[r,R]],z=s.length?N.filter(([,C])=>C===f).map(([C])=>[C,x]):[];for(let[C,mn]of[...z,...N]){let ao=C&&mn(C);if(ao)return{...ao,block:C}}if(!t.items.some(C=>C.
selected))return null;let[F,je,pn]=Ys(e,r)[0];return{left:F,top:je,anchor:pn,box:Po(F,je,r),block:r}}function Zs(t,e,n,o){let s=O(t,Ws(t,e))>n?Ho([t,e],o,n):null;
return s?s.lines.map(r=>[r.text,e]):[[t,e]]}function Ho([t,e],n=3,o=165){let s=mo(t,Ws(t,e),{most:n,wide:o,widest:Ke});return s.length>1?ae(s.map(r=>[r,e])):null}
function Hu(t,e){let{polygons:n,lines:o}=Y(t.mark),s=[],r=(a,l)=>a>e.sight[0]&&a<e.sight[2]&&l>e.sight[1]&&l<e.sight[3]&&!(t.hidden&&t.hidden(a,l));t.at&&r(...t.
at)&&s.push(t.at);let i=[...n.map(a=>a[0]),...o];for(let a of i){let l=Math.max(2,2*Math.floor(a.length/2/14));for(let c=0;c<a.length;c+=l){let f=e.at.x(a[c]),u=e.
at.y(a[c+1]);r(f,u)&&s.push([f,u])}}return s.slice(0,24)}function Pu(t,e){let n=ae([[t.title,Cu],[p("map.not_drawn"),Nn]],320),[o,s,r,i]=e.open,{polygons:a}=Y(t.
mark),l=t.at?[t.at]:[];for(let[c,f]of[[.5,.5],[.5,.3],[.5,.7],[.3,.5],[.7,.5],[.3,.3],[.7,.7],[.3,.7],[.7,.3],[.5,.15],[.5,.85]])l.push([o+(r-o)*c,s+(i-s)*f]);for(let[
c,f]of l)if(a.some(u=>mt(u,...t.units(c,f))))for(let[u,g]of qu){let b=c+u-n.w/2,x=f+g-n.h/2,k=P(Po(b,x,n),3);if(Fn(k,e.open)&&e.room.free(k))return{left:b,top:x,
anchor:"middle",box:k,block:n,line:null}}return null}var qu=[0,-24,24,-48,48].flatMap(t=>[0,-60,60,-120,120].map(e=>[e,t]));function Gs(t,e){let n=[];for(let o of t){
let s=o.vast?Pu(o,e):Du(o,e);if(!s)continue;e.room.add(s.box);let[r,i]=s.line||[(s.box[0]+s.box[2])/2,(s.box[1]+s.box[3])/2];s.line&&e.room.add(Yt(r,i,6,6)),n.push(
{items:[o],item:o,kind:"note",x:r,y:i,at:[r,i],box:s.box,name:s})}return n}function Du(t,e){let n=Hu(t,e),o=e.phone?Ke:Ke+40,s=ae([[t.title,jo],[t.doubt,Nn]],o),
r=ae([...Zs(t.title,jo,165,4),...Zs(t.doubt,Nn,175,3)],o),i=[...s.cut?[]:[s],r,ae(Zs(t.title,jo,165,4)),ae([[t.title,jo]],o)];for(let a of n.length?i:[]){let l=Us(
n,a,e,{dear:e.areas});if(l)return{...l,block:a}}return null}var Ks=9.5,Ya=8,Vu=40,Ga={size:9.5,weight:700},Bn=()=>document.documentElement.classList.contains("is-print"),Js=(t,e,n=0)=>m("text",{class:e?"print-n dark":"pr\
int-n",x:n,y:3.4},t),Gt=new Map,Ae=t=>Gt.get(t.mark?t.mark.id:t.id)||t.n;function Xs(t){Gt=new Map;for(let e of[...t].sort((n,o)=>Math.round((n.y-o.y)/Vu)||n.x-
o.x))for(let{mark:n}of[...e.items].sort((o,s)=>o.n-s.n))Gt.set(n.id,Gt.size+1)}function Ka(t){if(Gt.size)for(let{id:e}of t)Gt.has(e)||Gt.set(e,Gt.size+1)}function Qs(t){
if(Gt.size)return Zu(t.map(Ae));let e=t.map(n=>n.n).sort((n,o)=>n-o).map(A);return e.length>Ya?`${e.slice(0,Ya-1).join(", ")} …`:e.join(", ")}var Zu=t=>`${A(Math.
min(...t))}–${A(Math.max(...t))}`;function Ja(t,e){let n=!e||!e.slots.length||t.near>0||t.unreal,o=e?Ct(e):"var(--ink)",s=n?m("circle",{r:Ks,fill:"var(--symfi\
ll)",stroke:o,"stroke-width":1.8}):_t(e,e.slots.length===2?Ks+1:Ks,{halo:1.5});return m("g",{},s,Js(A(Ae(t)),n))}function Xa(t){let e=Qs(t),n=Math.max(20,O(e,Ga)+
12);return m("g",{},m("rect",{class:"print-plate",x:(-n/2).toFixed(1),y:-9,width:n.toFixed(1),height:18,rx:9}),Js(e,!0))}function Qa(t,e){let{left:n,top:o,block:s,
anchor:r}=t,i=Math.max(...s.lines.map(u=>O(u.text,u.style))),a=r==="start"?n:r==="end"?n+s.w-i:n+(s.w-i)/2,l=A(Ae(e)),c=Math.max(16,O(l,Ga)+9),f=a-c/2-3;return m(
"g",{transform:`translate(${f.toFixed(1)} ${(o+7.5).toFixed(1)})`},m("rect",{class:"print-plate",x:(-c/2).toFixed(1),y:-8,width:c.toFixed(1),height:16,rx:8}),Js(
l,!0))}var tr=25,nr=(t,e)=>`translate(${t.toFixed(1)} ${e.toFixed(1)})`;function Uu(t,e){return m("path",{d:Lt(t),class:e})}var el=t=>Ct(t.layers?t.layers[0][0]:t.item.
layer);function Wu(t,e){let{left:n,top:o,anchor:s,block:r}=t.name,i=s==="start"?n:s==="end"?n+r.w:n+r.w/2,a=[],l=[],c=t.items[0],f=o+12;for(let u of r.lines){let g={
...u.style,colour:u.style.colour};c.fits||(g.colour="ink2");let b=e.atHome(n+r.w/2,o+r.h/2)?"land":"abroad",x=Ue(i,f,u.text,g,s,b);g.weight===600&&t.kind==="not\
e"&&c.fits&&Yu(x.text,c,b),a.push(ol(x,`${le(t)}-${l.length}`)),l.push(x.text," "),f+=15}return[a,l]}function ol(t,e){return t.text.setAttribute("id",`letters-${e}`),
m("use",{href:`#letters-${e}`,class:t.halo.getAttribute("class")})}function Yu(t,e,n){let o=e.layer.slots;o.length!==1||o[0]>3||n==="abroad"&&o[0]===1||t.setAttribute(
"fill",Ct(e.layer))}var er=t=>t.unreal?"empty":t.near>0;function Gu(t,e){let n=t.items[0];if(Bn())return t.items.length>1?Xa(t.items):Ja(n,n.layer||n.layers[0]);
if(t.kind==="pill")return bo(t.list,t.small);if(t.kind==="cluster")return ko(t.list,e.mass);let o=t.layers[0][0];if(t.small)return _t(o,4,{halo:1.5,hollow:er(n)});
if(t.symbol&&t.symbol.how==="leader")return m("circle",{r:2.4,fill:Ct(o)});let s=kt(n.mark,o);return s?vt(s,gn,n.unreal):_t(o,er(n)?4.6:t.symbol?5.2:6,{hollow:er(
n)})}function Ku(t){let{x:e,y:n,tall:o}=t.symbol,s=t.layers[0][0],r=$n(t.items[0].sidc,tr,Ct(s));return m("g",{transform:nr(e-tr/2,n-o/2)},m("rect",{class:"plat\
e",x:-2.5,y:-2.5,width:tr+5,height:o+5,rx:2}),r&&r.node)}function or(t,e){let n=[];for(let[s,r,i,a]of t.many&&e.mass?[]:Ye(t)){let l=[s,r,i].map(c=>Math.round(c/
4)).join();n.push(m("g",{class:e.filled.has(l)?"ring again":"ring",transform:nr(s,r),opacity:a.fits?null:a.fade||.3},Hi(a.layers[0],i))),e.filled.add(l)}if(t.many&&
!e.mass)for(let s of t.items)n.push(m("circle",{class:"member",cx:s.at[0].toFixed(1),cy:s.at[1].toFixed(1),r:1.7,fill:Ct(s.layers[0])}));let o={opacity:t.items[0].
fits?null:.4,stroke:el(t),fill:el(t)};if(t.off&&n.push(nl(t.at,[t.x,t.y],o)),t.symbol){let{how:s,x:r,y:i}=t.symbol;n.push(nl([t.x,t.y],s==="staff"?[t.x+.9,i]:[r,
i],o))}return n}var nl=(t,e,n)=>m("g",n,Uu([...t,...e],"leader"),m("circle",{cx:t[0].toFixed(1),cy:t[1].toFixed(1),r:2.4,class:"foot"}));function Oe(t){if(t.kind===
"note")return P(t.name.box,3);let e=t.symbol?t.symbol.box:t.box;return P(e,t.symbol?.5:1.5)}var qo=(t,e)=>m("rect",{x:t[0].toFixed(1),y:t[1].toFixed(1),width:(t[2]-
t[0]).toFixed(1),height:(t[3]-t[1]).toFixed(1),...e});function Ju(t,e){for(let s of e.querySelectorAll(".body, .body > g, .body text"))s.after(" ");let n=sl(t),
o=e.textContent.replace(/\s+/g," ").trim();return n.includes(o)?n:[n,o].join(p("list.comma"))}function sl(t){if(!t.many)return Cn(t.items[0].mark);if(t.told.length===
1)return Cn(t.told[0].mark);let e=t.held.map(([o,s])=>`${o.name} ${A(s)}`),n=E(t.told[0].mark);return p("map.cluster",{place:n,n:t.told.length,held:ft(e)})}var le=t=>(t.
many?"+":"")+t.items[0].mark.id,rl=t=>[qo(P(t,3),{class:"focus gap",rx:8}),qo(P(t,4),{class:"focus",rx:9})];function sr(t,e){t.querySelector(".focus")||t.querySelector(
".hit").after(...rl(Oe(e)))}function rr(t,e){let n=t.items.some(a=>a.selected),o=t.items.some(a=>a.fits),s=m("g",{class:`mark ${t.kind}${n?" selected":""}${o?"":
" out"}`,"data-key":le(t),"data-mark":t.many?null:t.items[0].mark.id,role:"button",tabindex:-1,"aria-pressed":t.many?null:n}),r=Oe(t);s.append(qo(Qu(r,e),{class:"\
hit",rx:6})),n&&s.append(qo(r,{class:"chosen",rx:Xu(t,r)})),e.mass||s.append(...rl(r));let i=o?0:Math.max(...t.items.map(a=>a.fade||0));return t.kind!=="note"&&
s.append(m("g",{class:"body","aria-hidden":"true",style:i?{opacity:i.toFixed(2)}:null},m("g",{transform:nr(t.x,t.y)},Gu(t,e)),t.symbol&&Ku(t))),t.head&&s.append(
m("g",{"aria-hidden":"true"},tp(t,e))),t.name&&s.append(m("g",{class:"name","aria-hidden":"true"},Wu(t,e),t.kind==="note"&&Bn()?Qa(t.name,t.items[0]):null)),s.setAttribute(
"aria-label",Ju(t,s)),s}var Xu=(t,e)=>t.kind==="note"?4:t.symbol?5:(e[3]-e[1])/2;function Qu(t,e){let n=e.phone?44:25,o=Math.max(0,(n-(t[2]-t[0]))/2),s=Math.max(
0,(n-(t[3]-t[1]))/2);return[t[0]-o,t[1]-s,t[2]+o,t[3]+s]}function tp(t,e){let{lines:n,style:o}=t.items[0].label,s=t.many?` ${p("map.more",{n:t.items.length-1})}`:
"",r=e.atHome(t.x,t.y)?"land":"abroad";return n.map((i,a)=>{let l=n.length-1-a,c=t.y-17-l*po,f=Ue(t.middle??t.x,c,l?i:i+s,o,"middle",r);return[ol(f,`${le(t)}-he\
ad${a||""}`),f.text," "]})}function ir(t,e){let n=t.many?sl(t):E(t.items[0].mark),o=Ge,s=ee(n,o,260),r=Ue(t.x,t.y-(t.h||16)/2-7,s,o,"middle",e.atHome(t.x,t.y)?"\
land":"abroad");return m("g",{class:"passing"},r.halo,r.text)}var Vn={};me(Vn,{refresh:()=>qn,start:()=>$r,taken:()=>Lr});var M={map:null,base:null,groups:{},element:null},ar=null,lr=null;function il(t){M.map=window[t.map],M.base=window[t.base],M.groups=Object.fromEntries(Object.entries(
t.groups).map(([e,n])=>[e,window[n]])),M.element=M.map.getContainer(),{map:ar,groups:lr}=M}var lt=new Set,jn=new Set,Do=[],Vo={request(){},now(){},flush(){}},al=new Set,ut=()=>Do,Bt=t=>Do.find(e=>e.items.some(n=>n.mark.id===t))||null;function _(){let t=M.
map.containerPointToLayerPoint([0,0]),e=M.map.getSize();return[t.x,t.y,t.x+e.x,t.y+e.y]}var Kt=t=>Vo.request(t),Ie=()=>Vo.now(),Tn=()=>Vo.flush();function ll(t){
Vo=t}function cl(t){Do=t}function fl(t,e){for(let n of al)n(t,Do,e)}var Je=t=>al.add(t);var St={};me(St,{cardRect:()=>ce,insets:()=>Tt,low:()=>Zo,place:()=>Hn,size:()=>B,start:()=>fr});var Xe=["low","middle","high"],Qe="middle",B=()=>innerWidth<720?"phone":innerWidth<1180?"medium":"wide",Zo=()=>B()==="phone"&&innerHeight<=420&&!document.documentElement.
classList.contains("embed"),cr=()=>w.set({layout:w.get().layout+1},{source:"layout"}),dl="right";function ep(){let t=M.map.getSize().x,e=0,n=0;for(let o of h.marks){
if(!o.anchor||!q(o))continue;let{x:s}=M.map.latLngToContainerPoint([o.anchor[1],o.anchor[0]]);s>0&&s<424&&(e+=1),s<t&&s>t-376&&(n+=1)}return e<n?"left":"right"}
function Hn(t){let e=y("card"),n=document.documentElement.classList.contains("embed"),o=B()==="wide"||n?y("map-wrap"):y("panel");e.parentNode!==o&&o.append(e),t&&
!document.documentElement.classList.contains("has-card")&&(dl=ep()),e.classList.toggle("at-left",dl==="left"),t&&B()==="phone"&&Qe!=="middle"&&Ce("middle"),cr()}
function np(t,e){let n=t.getBoundingClientRect(),o=e.getBoundingClientRect();return{left:o.left-n.left,top:o.top-n.top,right:o.right-n.left,bottom:o.bottom-n.top,
width:o.width,height:o.height}}function ce(){let t=y("card"),e=y("map-wrap"),n=t.hidden||t.parentNode!==e?null:np(e,t);return n&&n.height?n:null}function Tt(){let t={
top:0,right:0,bottom:0,left:0},e=ce(),n=y("map-wrap");if(document.documentElement.classList.contains("is-print"))return t;if(document.documentElement.classList.
contains("embed"))return e&&(t.bottom=n.clientHeight-e.top),t;if(B()==="phone"){if(Zo())return t;t.bottom=Math.min(y("panel").offsetHeight,innerHeight*.47);let o=y(
"timeline");o.hidden||(t.top=o.offsetHeight+12)}else e&&(e.left>n.clientWidth/2?t.right=n.clientWidth-e.left:t.left=e.right);return t}function Ce(t){Qe=t;let e=y(
"panel");e.dataset.stop=t,e.style.removeProperty("height");let n=y("grip");n&&n.setAttribute("aria-label",`${p("sheet.grip")}: ${p("sheet."+ul())}`),setTimeout(
cr,te()?0:220)}var ul=()=>Xe[(Xe.indexOf(Qe)+1)%Xe.length];function op(){let t=d("button",{id:"grip",type:"button"}),e=pl(t,()=>!0);return t.addEventListener("c\
lick",()=>{e()||Ce(ul())}),t.addEventListener("keydown",n=>{let o=n.key==="ArrowUp"?1:n.key==="ArrowDown"?-1:0;o&&(n.preventDefault(),Ce(Xe[Math.min(2,Math.max(
0,Xe.indexOf(Qe)+o))]))}),t}function pl(t,e){let n=null,o=!1;return t.addEventListener("pointerdown",s=>{o=!1,!(B()!=="phone"||!e(s.target))&&(n={y:s.clientY,height:y(
"panel").offsetHeight},t.setPointerCapture(s.pointerId))}),t.addEventListener("pointermove",s=>{if(!n)return;let r=n.y-s.clientY;Math.abs(r)<6||(o=!0,y("panel").
style.height=`${Math.min(innerHeight*.92,Math.max(96,n.height+r))}px`)}),t.addEventListener("pointerup",s=>{n&&o&&rp(s.clientY-n.y),n=null}),t.addEventListener(
"pointercancel",()=>{n&&Ce(Qe),n=null}),()=>o}var sp=60;function rp(t){let e=w.get().selected&&t>sp,n=ip(y("panel").offsetHeight);e&&w.set({selected:null},{source:"\
card"}),Ce(e&&n==="high"?"middle":n)}function ip(t){let e={low:96,middle:innerHeight*.47,high:innerHeight*.92};return Xe.reduce((n,o)=>Math.abs(e[o]-t)<Math.abs(
e[n]-t)?o:n)}function fr(){y("panel").prepend(op()),pl(y("card"),e=>e.closest(".top, h2")&&!e.closest("button")),Ce("middle"),y("panel").addEventListener("focus\
in",e=>{Qe==="low"&&B()==="phone"&&e.target.id!=="grip"&&Ce("middle")});let t=()=>{M.map.invalidateSize({animate:!1}),Hn(null)};new ResizeObserver(t).observe(y(
"map-wrap")),new ResizeObserver(()=>{B()==="phone"&&cr()}).observe(y("timeline"))}var Jt={};me(Jt,{fitAll:()=>sn,open:()=>Pn,show:()=>hr,start:()=>yr,uncover:()=>gr,zoomTo:()=>xr});var ap=.7,lp=3,cp=4,fp=10,ml=13,hl=7.75,dp=[0,7,7.75,8.25,9,9.5],up=[1,1,.5,.6,.75,.85],dr=[6,9],pp=.85,mp=2,ur=t=>t<2?hl:t<cp?fp:ml;function hp(t,e,n){let o=en(
t,e),s=up[n]||1,r=Math.max(0,Math.min(1,(o-dr[0])/(dr[1]-dr[0])));return o+Math.log2(s+(Math.max(s,pp)-s)*(1-r))}function pr(t){let e=M.map.options.zoomSnap||1;
return Math.max(0,Math.min(mp,Math.floor(Math.log2(Math.max(t,1)/256)/e)*e))}function tn(t){let{map:e}=M,n=e.options.zoomSnap||1;return Math.max(e.getMinZoom(),
Math.min(e.getMaxZoom(),Math.floor(t/n+1e-6)*n))}function en(t,e){let n=Math.min((e[2]-e[0])/Math.max(t[2]-t[0],1e-9),(e[3]-e[1])/Math.max(t[3]-t[1],1e-9));return Math.
log2(n/256)}function gl(t,e){if(!t)return null;let n=null;for(let[o,s,r,i,a,l,c=0]of t.candidates){if(a<ap)continue;let f=ms([o,s,r,i]),u=f[2]-f[0]<1e-7&&f[3]-f[1]<
1e-7,g=Math.min(u?hl:ur(l),hp(f,e,l)),b=Math.min(g,dp[l]??ml)+lp*Math.log2(a)+c;(!n||b>n.score)&&(n={score:b,box:f,zoom:tn(g)})}return n}var bl=40,xl=200,yl=9,gp={wide:[90,70],medium:[70,64],phone:[68,48]};function Ml(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t){let o=T(n);Number.isFinite(o[0])&&
(e[0]=Math.min(e[0],o[0]),e[1]=Math.min(e[1],o[1]),e[2]=Math.max(e[2],o[2]),e[3]=Math.max(e[3],o[3]))}return Number.isFinite(e[0])?e:null}function on(t,e=t){let n=M.
map.getSize(),o=Tt(),s=o.left+t,r=o.top+e,i=Math.max(s+60,n.x-o.right-t),a=Math.max(r+60,n.y-o.bottom-e);return[s,r,i,a]}function nn(t,e,n,o){let s=M.map.getSize(),
r=256*2**e,i=(t[0]+t[2])/2+(s.x/2-(n[0]+n[2])/2)/r,a=(t[1]+t[3])/2+(s.y/2-(n[1]+n[3])/2)/r;M.map.setView([Ot(a),(i-.5)*360],e,{animate:!!o&&!te(),duration:.2})}
var _e=!1,mr=!1;function sn(t,e){mr=!!e,kl(t,mr),_e=!0}function kl(t,e){let[n,o]=gp[B()],s=on(n,o),r=e?null:gl(h.frame,s);if(r){nn(r.box,r.zoom,s,t);return}let i=h.
marks.filter(q),a=Ml(i.length?i:h.marks);if(!a){let l=h.basemap||{},c=(l.focus||[]).length>0,f=c?l.bbox:l.view,u=c?s:on(0),g=f?[ot(f[0]),X(f[3]),ot(f[2]),X(f[1])]:
[.1,.2,.9,.8];nn(g,tn(en(g,u)),u,!1);return}nn(a,tn(Math.min(ur(h.marks.length),en(a,s))),s,t)}function Pn(t,e){_e=!1;let n=Ml(t);if(!n)return;let o=on(B()==="p\
hone"?48:80),s=en(n,o),r=M.map.getZoom(),i=e?Math.min(r,s):Math.max(r+.75,Math.min(s,13));nn(n,tn(Math.max(i,2)),o,!0)}function xp(t,e){let n=M.map.getZoom(),o=T(
t);if(t.form==="near"&&t.radius_km){let r=Z(M.map).km(t.radius_km,G(t)[1]);return r<yl?Math.min(13,n+Math.log2((yl+3)/r)):r>xl?n-Math.log2(r/xl):n}if(t.form==="\
exact")return Math.max(n,Math.min(6,6));let s=en(o,e);return s<n?s:s-n>1.6?s-1:n}function hr(t){_e=!1;let e=G(t);if(!e)return;Tn();let n=B()==="phone",o=on(bl),
s=tn(xp(t,o)+.12),r=M.map;if(t.form!=="exact"&&t.form!=="near"&&s<r.getZoom()){nn(T(t),s,o,!0);return}if(n||s!==r.getZoom()){nn([e[0],e[1],e[0],e[1]],Math.max(s,
2),o,!0);return}vl(t,o)}function gr(t){let e=G(t);if(!e)return;let n=Z(M.map),[o,s]=_(),r=on(8),i=n.x(e[0])-o,a=n.y(e[1])-s;i>=r[0]&&i<=r[2]&&a>=r[1]&&a<=r[3]||
(Tn(),_e=!1,vl(t,on(bl)))}function vl(t,e){let n=Bt(t.id),o=Z(M.map),[s,r]=_(),i=G(t),a=[o.x(i[0])-16,o.y(i[1])-16,o.x(i[0])+140,o.y(i[1])+16];if(t.form!=="exac\
t"){let f=T(t);a=[o.x(f[0]),o.y(f[1]),o.x(f[2]),o.y(f[3])]}if(n){let f=Oe(n);a=[Math.min(a[0],f[0]),Math.min(a[1],f[1]),Math.max(a[2],f[2]),Math.max(a[3],f[3])];
for(let u of[n.name&&n.name.box,n.head])u&&(a=[Math.min(a[0],u[0]),Math.min(a[1],u[1]),Math.max(a[2],u[2]),Math.max(a[3],u[3])])}let l=wl(a[0]-s,a[2]-s,e[0],e[2]),
c=wl(a[1]-r,a[3]-r,e[1],e[3]);(l||c)&&M.map.panBy([-l,-c],{animate:!te(),duration:.2})}function wl(t,e,n,o){return e-t>o-n?(n+o)/2-(t+e)/2:t<n?n-t:e>o?o-e:0}function xr(t){
_e=!1,M.map.setZoom(t,{animate:!te()})}function yr(){M.map.options.zoomDelta=1,M.map.setMinZoom(pr(M.map.getSize().x)),w.get().view||sn(!1),M.map.on("resize",()=>{
M.map.setMinZoom(pr(M.map.getSize().x)),_e&&kl(!1,mr)});let t=()=>{_e=!1};M.map.on("dragstart boxzoomend",t);for(let e of["wheel","keydown","dblclick","touchmov\
e"])M.map.getContainer().addEventListener(e,t,{passive:!0});Ie()}var yp=1.609344,gt=[104,112],wp=.5,bp=.8,Mr={size:10.5,spacing:1.2},Dn,Re,zt,Wo,rn,fe,de=null;function wr(t,e,n){return d("button",{type:"button","aria-label":p(
t),title:p(t),"data-word":t,on:{click:()=>n()}},m("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},m("path",{d:e,fill:"none",stroke:"currentC\
olor","stroke-width":1.8,"stroke-linecap":"round","stroke-linejoin":"round"})))}var Ll=t=>()=>xr(M.map.getZoom()+t);function Mp(){return d("div",{class:"furnitu\
re zoom"},wr("map.zoom_in","M3 8H13M8 3V13",Ll(1)),wr("map.zoom_out","M3 8H13",Ll(-1)),wr("map.reset","M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",
()=>sn(!0,!0)))}function $l(t,e){let n=t*e,o=10**Math.floor(Math.log10(n)),s=[5,3,2,1].find(r=>r*o<=n)||1;return{n:s*o,px:s*o/t}}function kp(){let t=M.map,e=Z(t),
n=t.getSize(),o=t.containerPointToLayerPoint([0,n.y/2]).y,s=1/e.km(1,(o+e.oy)/e.size),r=$l(s,100),i=$l(s/yp,100),a=Math.max(r.px,i.px),l=[[p("map.km",{n:r.n}),r.
px,13],[p("map.mi",{n:i.n}),i.px,29]],c=l.map(([f,u,g])=>m("text",{x:(u+5).toFixed(1),y:g+1},f));Re.replaceChildren(m("path",{d:`M1 9V25M1 17H${a.toFixed(1)}M${r.
px.toFixed(1)} 17V9M${i.px.toFixed(1)} 17V25`}),...c.map(f=>{let u=f.cloneNode(!0);return u.setAttribute("class","halo on-land"),u}),...c),Re.setAttribute("widt\
h",Math.ceil(a+60)),Re.setAttribute("aria-label",l.map(([f])=>f).join(p("list.comma")))}function vp(t){let e=t.world&&t.world.scale||100,n=(t.outline||[]).flatMap(
r=>r.polygons||[]).map(r=>r.map(i=>qt(i,e))).map(r=>({rings:r,box:D(r[0])})),o=({box:r})=>(r[2]-r[0])*(r[3]-r[1]),s=Math.max(...n.map(o));return n.filter(r=>o(r)>
s*.04).flatMap(r=>r.rings)}function Lp(){let t=h.basemap||{},e=vp(t);if(!e.length)return null;let n=D([]);e.forEach(l=>D(l,n));let o=Math.min((gt[0]-16)/(n[2]-n[0]),
(gt[1]-16)/(n[3]-n[1])),s=l=>(l-(n[0]+n[2])/2)*o+gt[0]/2,r=l=>(l-(n[1]+n[3])/2)*o+gt[1]/2;de={x:s,y:r,box:n};let i=e.map(l=>{let c=[];for(let f=0;f<l.length;f+=
2)c.push(`${s(l[f]).toFixed(1)} ${r(l[f+1]).toFixed(1)}`);return`M${c.join("L")}Z`}).join("");rn=m("rect",{class:"window"});let a=(t.outline||[]).length===1&&(t.
labels||[]).find(l=>l.kind==="country"&&l.id===t.outline[0].id);return d("div",{class:"furniture inset"},m("svg",{role:"img","aria-label":p("map.inset"),viewBox:`\
0 0 ${gt[0]} ${gt[1]}`,width:gt[0],height:gt[1]},m("path",{d:i,class:"shape"}),rn,a&&$p(a,t)))}function $p(t,e){let n=e.scale||1e4,o=O(kr(t),Mr),s=de.x(ot(t.at[0]/
n));return s-o/2<2||s+o/2>gt[0]-2?null:m("text",{class:"where",x:s.toFixed(1),y:(de.y(X(t.at[1]/n))+4).toFixed(1)},kr(t))}function kr(t){let e=se(t);return Dt(e)?
e:e.toLocaleUpperCase(V())}function Sp(){if(!zt)return;let t=Z(M.map),[e,n,o,s]=_(),r=de.x((e+t.ox)/t.size),i=de.x((o+t.ox)/t.size),a=de.y((n+t.oy)/t.size),l=de.
y((s+t.oy)/t.size),c=(u,g)=>Math.max(1.5,Math.min(g-1.5,u)),f=[c(r,gt[0]),c(a,gt[1]),c(i,gt[0]),c(l,gt[1])];zt.classList.toggle("useless",!zp([r,a,i,l])),Ap(f),
rn.setAttribute("x",f[0].toFixed(1)),rn.setAttribute("y",f[1].toFixed(1)),rn.setAttribute("width",Math.max(3,f[2]-f[0]).toFixed(1)),rn.setAttribute("height",Math.
max(3,f[3]-f[1]).toFixed(1))}function zp(t){let{x:e,y:n,box:o}=de,s=[e(o[0]),n(o[1]),e(o[2]),n(o[3])],r=a=>Math.max(0,a[2]-a[0])*Math.max(0,a[3]-a[1]),i=r([Math.
max(t[0],s[0]),Math.max(t[1],s[1]),Math.min(t[2],s[2]),Math.min(t[3],s[3])]);return i>=r(t)*wp&&i<r(s)*bp}function Ap(t){let e=zt.querySelector(".where");if(!e)
return;let n=O(e.textContent,Mr),o=P(bn(Number(e.getAttribute("x")),Number(e.getAttribute("y")),n,Mr.size,"middle"),1),s=o[0]>t[0]&&o[1]>t[1]&&o[2]<t[2]&&o[3]<t[3];
e.setAttribute("visibility",S(o,t)&&!s?"hidden":"visible")}function Op(){return(h.basemap&&h.basemap.credits||[]).map(e=>e.name).join(", ")}function vr(){let t=h.
basemap&&h.basemap.credits||[],e=n=>/^public domain/i.test(n.licence||"")?"":n.licence;return t.map(n=>[n.name,e(n)].filter(Boolean).join(" ")).join(" · ")}function Ep(){
let t=Z(M.map),[e,n,o,s]=_(),{top:r,bottom:i}=Tt(),a=[(e+t.ox)/t.size,(n+r+t.oy)/t.size,(o+t.ox)/t.size,(s-i+t.oy)/t.size],l=Ji((a[0]+a[2])/2,((n+s)/2+t.oy)/t.size),
c=l&&M.map.getZoom()>l?h.config.tiles?"map.finest_tiles":"map.finest":Cp(a,M.map.getZoom());fe.hidden=!c,fe.textContent=c?p(c):"";let f=u=>(u.prepend(fe),!Ip(fe,
t,[e,n]));c&&(fe.hidden=![Re.parentNode,y("map-over")].some(f))}function Ip(t,e,[n,o]){let s=y("map-wrap").getBoundingClientRect(),r=t.getBoundingClientRect();return h.
marks.some(i=>{let a=lt.has(i.id)?G(i):null;if(!a)return!1;let l=e.x(a[0])-n+s.left,c=e.y(a[1])-o+s.top;return l>r.left-Uo&&l<r.right+Uo&&c>r.top-Uo&&c<r.bottom+
Uo})}var Uo=14;function Cp(t,e){let{land:n,lines:o,rivers:s}=Xi(t,e);return!n||s?"":o?(br=br??h.marks.some(r=>r.claims.some(i=>h.events[i.event]==="flood")),br?
"map.no_rivers":""):"map.no_lines"}var br=null;function _p(){for(let t of Dn.querySelectorAll("[data-word]"))t.setAttribute("aria-label",p(t.dataset.word)),t.title=
p(t.dataset.word);if(zt&&zt.firstChild.setAttribute("aria-label",p("map.inset")),zt&&zt.querySelector(".where")){let t=h.basemap,e=t.labels.find(n=>n.kind==="co\
untry"&&n.id===t.outline[0].id);zt.querySelector(".where").textContent=kr(e)}qn()}function qn(){kp(),Sp(),Ep();let t=document.documentElement.classList,e=t.contains(
"bare")||B()==="wide"&&!t.contains("is-print");Wo.textContent=e?vr():Op();let n=Tt(),o=y("map-over");o.style.setProperty("--top",`${n.top}px`),o.style.setProperty(
"--bottom",`${n.bottom}px`)}function Rp(){let t=y("map-wrap").getBoundingClientRect(),n=[Dn,Re,zt,fe,Wo,y("guard"),B()==="phone"&&y("timeline")].filter(s=>s&&s.
isConnected&&!s.hidden).map(s=>{let r=s.getBoundingClientRect();return[r.left-t.left-6,r.top-t.top-6,r.right-t.left+6,r.bottom-t.top+6]}).filter(s=>s[2]-s[0]>14),
o=ce();return o&&n.push([o.left-8,o.top-8,o.right+8,o.bottom+8]),n}var Lr=()=>Dn?Rp():[];function $r(){let t=y("map-over");Dn=Mp(),Re=m("svg",{class:"scale",height:34,
role:"img"}),zt=Lp(),fe=d("p",{class:"limit",dir:"auto",hidden:!0}),Wo=d("p",{class:"furniture credit",dir:"ltr",lang:"en",title:vr()});let e=d("div",{class:"fu\
rniture corner",dir:"ltr"},zt,d("div",{},fe,Re));t.append(Dn,e,...vr()?[Wo]:[]),qn(),M.map.on("moveend zoomend resize",qn),w.subscribe((n,o)=>{o.has("lang")&&_p(),
o.has("layout")&&qn()})}var Np="M8 13V3M3.5 7.5L8 3L12.5 7.5",Ne=null,Zn=null;function Fp(){let t=y("map-over");Zn=m("path",{class:"to-card"}),Ne=d("div",{class:"chips"}),t.append(m("s\
vg",{class:"ties","aria-hidden":"true"},Zn),Ne),M.map.on("move zoomend",_l),M.map.on("zoomstart",()=>Zn.removeAttribute("d"))}function Bp(t,e){let n=[],o=new Set(
e.flatMap(a=>a.items).filter(a=>a.aside).map(a=>a.mark.id)),s=Z(M.map),[r,i]=_();for(let a of h.marks){let l=lt.has(a.id)&&K(a)?G(a):null;if(!l)continue;let c=s.
x(l[0])-r,f=s.y(l[1])-i;c>=t[0]&&c<=t[2]&&f>=t[1]&&f<=t[3]||o.has(a.id)||jp(a,s,t,r,i)||n.push({mark:a,x:c,y:f})}return{box:t,found:n}}function jp(t,e,n,o,s){if(t.
form!=="band"&&t.form!=="vague")return!1;let r=T(t);return S([e.x(r[0])-o,e.y(r[1])-s,e.x(r[2])-o,e.y(r[3])-s],n)}function Tp({box:t,found:e}){let n=(t[0]+t[2])/
2,o=(t[1]+t[3])/2,s=new Map;for(let r of e){let i=Math.atan2(r.y-o,r.x-n),a=Math.round(i/(Math.PI/4))&7;s.has(a)||s.set(a,[]),s.get(a).push({...r,angle:i,far:Math.
hypot(r.x-n,r.y-o)})}return[...s.values()].map(r=>r.sort((i,a)=>i.far-a.far))}function Sl(t,e,n){let o=t[0],s=(e[0]+e[2])/2,r=(e[1]+e[3])/2,i=lt.size>=_n,a=Bn()&&
!i?`${Qs(t.map(({mark:v})=>v))} `:"",l=t.length>1?" "+p("map.more",{n:t.length-1}):"",c=i?A(t.length):a+ee(E(o.mark),{size:13,weight:600},n)+l,f=o.mark.layers.map(
v=>I[v]).find(v=>v&&w.get().layersOn.has(v.id)),u=o.angle*180/Math.PI+90,g=d("button",{type:"button",class:"chip-edge",on:{click:()=>qp(t)}},m("svg",{viewBox:"0\
 0 16 16",width:16,height:16,"aria-hidden":"true"},m("path",{d:Np,class:"arrow",transform:`rotate(${Math.round(u/45)*45} 8 8)`})),f&&!i&&m("svg",{viewBox:"-8 -8\
 16 16",width:16,height:16,"aria-hidden":"true"},Hp(o.mark,f)),d("bdi",{},c)),b=Math.min(Math.abs((e[2]-e[0])/2/Math.cos(o.angle)),Math.abs((e[3]-e[1])/2/Math.sin(
o.angle))),x=i||B()==="phone"?"":Pp(o);x&&g.append(" ",d("span",{class:"away"},x)),g.setAttribute("aria-label",[g.textContent,p("map.beyond",{place:E(o.mark),n:t.
length})].join(p("list.comma")));let k=(x?O(x,{size:12.5})+6:0)+(i?46:68)+O(c,{size:13,weight:600});return{node:g,w:k,h:B()==="phone"?36:30,x:s+b*Math.cos(o.angle),
y:r+b*Math.sin(o.angle)}}function Hp(t,e){let n=kt(t,e);return n?vt(n,7):_t(e,5.6,{halo:0})}function Pp({mark:t}){let e=G(t),n=M.map.getCenter(),o=M.map.distance(
n,[Ot(e[1]),(e[0]-.5)*360])/1e3,s=o<100?5:o<1e3?10:100;return p("map.km",{n:Math.max(s,Math.round(o/s)*s)})}function qp(t){t.length===1&&w.set({selected:t[0].mark.
id},{source:"map"}),Pn(t.map(e=>e.mark),!0)}var Dp={phone:[165,120],medium:[220,160],wide:[220,160]},Vp=64;function Al(t,e,n,{signs:o,marks:s}){let r=-1;for(let l of Dp[B()]){
let c=[...n],f=t.map(u=>Sl(u,e,l));if(r=f.findIndex(u=>!zl(u,e,c,s)),r<0)return f}if(t.length>1)return Al(Zp(t,r),e,n,{signs:o,marks:s});let i=Sl(t[0],e,Vp);return[
s,o,[]].find(l=>zl(i,e,[...n],l))?[i]:[]}function Zp(t,e){let n=(i,a)=>Math.abs(Math.atan2(Math.sin(i-a),Math.cos(i-a))),o=t[e],s=t.filter((i,a)=>a!==e),r=s.reduce(
(i,a)=>n(a[0].angle,o[0].angle)<n(i[0].angle,o[0].angle)?a:i);return s.map(i=>i===r?[...i,...o].sort((a,l)=>a.far-l.far):i)}var Up=[0,1,2].flatMap(t=>Array.from(
{length:19},(e,n)=>[Math.ceil(n/2)*20*(n%2?1:-1),t*40])).sort((t,e)=>Math.abs(t[0])+t[1]*1.2-Math.abs(e[0])-e[1]*1.2);function zl(t,e,n,o){let{node:s,w:r,h:i}=t,
a=12,l=Math.max(e[0]+a,Math.min(e[2]-a-r,t.x-r/2)),c=Math.max(e[1]+a,Math.min(e[3]-a-i,t.y-i/2)),f=t.x<=e[0]+1||t.x>=e[2]-1,u=f?[t.x<=e[0]+1?1:-1,0]:[0,t.y<=e[1]+
1?1:-1],g=[e[0]+a,e[1]+a],b=[e[2]-a-r,e[3]-a-i],x=(k,v)=>Math.max(g[v],Math.min(b[v],k));for(let[k,v]of Up){let R=x(l+u[0]*v+(f?0:k),0),N=x(c+u[1]*v+(f?k:0),1),
z=[R-4,N-4,R+r+4,N+i+4];if(![...n,...o].some(F=>S(z,F)))return n.push(z),t.taken=z,s.style.left=`${R.toFixed(0)}px`,s.style.top=`${N.toFixed(0)}px`,!0}return!1}
var Wp=t=>(t.many&&t.items.length<40?t.items:t.off?[t]:[]).map(({at:[e,n]})=>[e-4,n-4,e+4,n+4]);function Yp(t){let[e,n]=_(),o=r=>r.filter(Boolean).map(i=>[i[0]-
e,i[1]-n,i[2]-e,i[3]-n]),s=o(t.map(r=>r.box));return{signs:s,marks:[...s,...o(t.flatMap(r=>[r.symbol&&r.symbol.box,r.head,r.name&&r.name.box,...Wp(r)]))]}}function Ol(t,e){
Ne||Fp();let n=Bp(t.edges,e),o=Tp(n),s=Ne.contains(H()),r=o.length?Al(o,n.box,t.furniture,Yp(e)):[];return Ne.replaceChildren(...r.map(i=>i.node)),s&&Ne.firstChild&&
Ne.firstChild.focus({preventScroll:!0}),r.map(i=>i.taken)}function El(t){let e=Bt(w.get().selected);t.card&&e&&Gp(e,t.card),_l()}var Il=14;function Gp(t,e){let[
n,o]=_(),s=ut().filter(i=>i!==t).flatMap(i=>[i.box,i.name&&i.name.box,i.symbol&&i.symbol.box,i.head]).filter(Boolean),r=i=>{let a=Cl(t,e,i);return a&&[Math.min(
a.x,a.edge)+n,a.y+o-2,Math.max(a.x,a.edge)+n,a.y+o+2]};Il=[14,22,30,40,52,66,82,100].find(i=>{let a=r(i);return a&&!s.some(l=>S(l,a))})||14}function Cl(t,e,n){let[
o,s]=_(),r=Oe(t),i=(r[0]+r[2])/2-o,a=r[1]-s,l=r[3]-s;if(i>e.left-8&&i<e.right+8)return null;let c=e.left>i?e.left:e.right;if(a-n>e.top+24)return{x:i,edge:c,from:a,
y:Math.min(a-n,e.bottom-24)};let f=Math.max(l+n,e.top+24);return f<e.bottom-12?{x:i,edge:c,from:l,y:f}:null}function _l(){let t=ce(),e=w.get().selected,n=t&&e&&
Bt(e),o=n&&!M.map._animatingZoom?Cl(n,t,Il):null;o?Zn.setAttribute("d",`M${o.x.toFixed(1)} ${o.from.toFixed(1)}V${o.y.toFixed(1)}H${o.edge.toFixed(1)}`):Zn.removeAttribute(
"d")}var Jp=.4,Rl=L.Renderer.extend({options:{padding:Jp},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:t}=this._bounds,e=this._bounds.getSize();L.DomUtil.setPosition(
this._container,t),this.options.resize(this._container,t,e)},bounds(){let{min:t,max:e}=this._bounds;return[t.x,t.y,e.x,e.y]}});function Nl(t,e,n){let o=M.map.createPane(
t);return o.style.zIndex=e,n||(o.style.pointerEvents="none"),t}function Fl(t,e){let n=d("canvas",{class:t,"aria-hidden":"true"});return new Rl({pane:Nl(t,e),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function Sr(t,e,n){let o=m("svg",{class:t,focusable:"false",...n});return new Rl({pane:Nl(t,e),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var Un=7,zr=400,Bl=60*Math.PI/180,Ar=3.5,Qp=.2,Tl=[],Or=0;function Hl(){let t=h.basemap||{};Tl=(t.rivers||[]).filter(e=>e.name).map(e=>({name:e.name,names:e.names,
rank:e.rank||3,lines:e.lines.map(n=>{let o=qt(n,t.scale||1e4);return{line:o,box:D(o)}})})).sort((e,n)=>e.rank-n.rank)}function tm(t,e,n){let o=Et(t,e),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],l=o[i-1],c=o[i]-a,f=o[i+1]-l,u=Math.hypot(c,f);if(!u)continue;let g=r;for(;g<=u;g+=Un){let b=a+c*g/u,x=l+f*g/u;if(b>n[0]&&
b<n[2]&&x>n[1]&&x<n[3]?s.push([b,x]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=g-u}return s}function em(t){let e=[],n=[];for(let o of[...t,null])
o?n.push(o):n.length&&(e.push(n),n=[]);return e}function nm(t){return t.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,t.length-1-o);for(let l=o-a;l<=o+a;l+=1)s+=t[l][0],
r+=t[l][1],i+=1;return[s/i,r/i]})}function om(t){let e=[];for(let n=1;n<t.length;n+=1)e.push(Math.atan2(t[n][1]-t[n-1][1],t[n][0]-t[n-1][0]));return e}var jl=(t,e)=>Math.
abs(Math.atan2(Math.sin(t-e),Math.cos(t-e)));function sm(t,e,n){let o=0,s=0;for(let r=e+1;r<n;r+=1){let i=jl(t[r],t[r-1]);if(i>Qp)return 1/0;o=Math.max(o,jl(t[r],
t[e])),s+=i}return o>Bl||s>Bl*1.6?1/0:o+s*.5}function rm(t,e,n,o,s){let r=om(t),i=0;for(let c=1;c<t.length;c+=1)i+=Math.hypot(t[c][0]-t[c-1][0],t[c][1]-t[c-1][1]);
let a=Math.ceil(e*(t.length-1)/Math.max(i,1))+1,l=null;for(let c=0;c+a<t.length;c+=3){let f=sm(r,c,c+a);if(f===1/0||l&&f>=l.cost)continue;let u=t.slice(c,c+a+1),
g=u.filter((x,k)=>k%2===0).map(([x,k])=>[x-o*.6,k-o*.9-Ar,x+o*.6,k+o*.35]),b=g.reduce((x,k)=>[Math.min(x[0],k[0]),Math.min(x[1],k[1]),Math.max(x[2],k[2]),Math.max(
x[3],k[3])]);s(b)&&g.every(x=>n.free(x))&&(l={cost:f,points:u,taken:g})}return l}function im(t,e,n,o,s,r){let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,
l={"font-size":e.size,"font-weight":e.weight,"font-style":e.italic?"italic":null},c;if(Dt(t)){let f=a[0],u=a[a.length-1],g=Math.atan2(u[1]-f[1],u[0]-f[0])*180/Math.
PI,b=a[Math.floor(a.length/2)];c=x=>m("text",{...l,...x,direction:"rtl","text-anchor":"middle",transform:`translate(${b[0].toFixed(1)} ${(b[1]-Ar).toFixed(1)}) \
rotate(${g.toFixed(1)})`},t)}else{Or+=1;let f=`${M.element.id}-course-${Or}`;s.append(m("path",{id:f,d:Lt(a.flat()),fill:"none"})),c=u=>m("text",{...l,...u,dy:-Ar},
m("textPath",{href:`#${f}`,startOffset:"50%","text-anchor":"middle"},t))}s.append(c({class:`halo on-${o}`})),r.append(c({fill:"var(--riverlab)"}))}function Pl(t,e,n,o,s,r){
Or=0;let i=[(e[0]+t.ox)/t.size,(e[1]+t.oy)/t.size,(e[2]+t.ox)/t.size,(e[3]+t.oy)/t.size];for(let a of Tl)a.rank===3&&t.zoom<8||a.rank===2&&t.zoom<6||am(a,t,e,i,
n,o,s,r)}function am(t,e,n,o,s,r,i,a){let l=se(t),c=Ze("water",l),f=O(l,c)+10,u=[],g=t.lines.filter(b=>S(b.box,o)).flatMap(b=>em(tm(b.line,e,n))).filter(b=>b.length*
Un>f).sort((b,x)=>x.length-b.length);for(let b of g)for(let x=0;x<b.length;x+=Math.ceil(zr/Un)){let k=b.slice(x,x+Math.ceil(zr/Un));if(k.length*Un<f)continue;let v=rm(
nm(k),f,s,c.size,a);if(!v)continue;let[R,N]=v.points[Math.floor(v.points.length/2)];if(u.some(([F,je])=>Math.hypot(F-R,je-N)<zr*.6))continue;u.push([R,N]);for(let F of v.
taken)s.add(F);let z=Se((R+e.ox)/e.size,(N+e.oy)/e.size);im(l,c,v.points,z?"land":"abroad",r,i)}}var ql={band:0,region:1,vague:2},cm=8,fm=[[4,4],[-4,-4],[4,-4],[-4,4]],dm=.75;function um({rings:t}){let e=D([]);for(let n of t)D(n,e);return[e[0]-10,e[1]-10,e[2]+
10,e[3]+10]}var pm=(t,e,n)=>fm.some(([o,s])=>mt(t,e+o,n+s));function mm({rings:t},e){let n=0,o=0;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2){let a=s[r]-
s[i],l=s[r+1]-s[i+1],c=Math.max(1,Math.round(Math.hypot(a,l)/cm));for(let f=0;f<c;f+=1){let u=s[i]+a*f/c,g=s[i+1]+l*f/c;n+=1,e.some(b=>pm(b.shape.rings,u,g))&&(o+=
1)}}return n?o/n:0}function Dl(t){let e=[...t].sort((o,s)=>Number(s.item.selected)-Number(o.item.selected)||ql[o.item.mark.form]-ql[s.item.mark.form]||Number(o.
item.open)-Number(s.item.open)||o.item.size-s.item.size),n=[];for(let o of e){let s=um(o.shape),{item:r}=o;r.under=n.filter(a=>!a.item.bare&&S(a.box,s)).map(a=>({
shape:a.shape,strip:a.item.mark.form==="band",rim:a.item.mark.form==="region"&&r.mark.form==="vague"}));let i=r.under.filter(a=>!a.rim);r.bare=r.mark.form==="re\
gion"&&!r.selected&&i.length>0&&mm(o.shape,i)>dm,r.hidden=(a,l)=>i.some(c=>mt(c.shape.rings,a,l)),n.push({...o,box:s})}return e}var Yo=Math.cos(Math.PI/6),Go=Math.sin(Math.PI/6),Er=4;function hm(t){let e=new Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n]*Yo+t[n+1]*Go,e[n+1]=t[n+1]*
Yo-t[n]*Go;return e}function Vl(t,e){let n=1/0,o=-1/0;for(let s of t)for(let r=e;r<s.length;r+=2)s[r]<n&&(n=s[r]),s[r]>o&&(o=s[r]);return[n,o]}function gm(t,e){
let[n,o]=Vl(t,0),[s,r]=Vl(t,1),i=Math.ceil(n/e)-1,a=Math.ceil(s/e)-1,l=Math.floor(o/e)-i+2,c=Math.floor(r/e)-a+2,f=new Uint8Array(l*c),u=Array.from({length:c},()=>[]);
for(let g of t)for(let b=0,x=g.length-2;b<g.length;x=b,b+=2){let k=g[x+1],v=g[b+1];if(k===v)continue;let R=Math.ceil(Math.min(k,v)/e),N=Math.max(k,v)/e;for(let z=R;z<
N;z+=1)u[z-a].push(g[x]+(g[b]-g[x])*(z*e-k)/(v-k))}return u.forEach((g,b)=>{g.sort((x,k)=>x-k);for(let x=0;x+1<g.length;x+=2){let k=g[x+1]/e;for(let v=Math.ceil(
g[x]/e);v<=k;v+=1)f[b*l+v-i]=Er+1}}),{grid:f,w:l,h:c,i0:i,j0:a}}function xm({grid:t,w:e,h:n},o){for(let s=1;s<=o;s+=1){let r=[];for(let i=1;i<n-1;i+=1)for(let a=1;a<
e-1;a+=1){let l=i*e+a;t[l]<=Er||Math.min(t[l-1],t[l+1],t[l-e],t[l+e])===s-1&&r.push(l)}for(let i of r)t[i]=s}}var Zl=(t,e,n,o)=>{if(!t.length)return[];let s=gm(
t.map(hm),e),r=Math.max(1,Math.min(Er,Math.round(n/e)));xm(s,r);let i=new Map;for(let a=0;a<s.h;a+=1)for(let l=0;l<s.w;l+=1){let c=s.grid[a*s.w+l];if(!c)continue;
let f=(l+s.i0)*e,u=(a+s.j0)*e,g=((l+s.i0+a+s.j0)%o+o)%o,b=Math.min(c,r+1)*16+g,x=`M${(f*Yo-u*Go).toFixed(1)} ${(f*Go+u*Yo).toFixed(1)}h0`;i.set(b,(i.get(b)||"")+
x)}return[...i].map(([a,l])=>({d:l,part:a%16,strength:+(Math.floor(a/16)/(r+1)).toFixed(2)}))};var Ir=9,Yl=4,ym=150,wm=.25,bm={rising:45,falling:-45,level:70,both:45,none:70},Gl=new Map(h.layers.map((t,e)=>[t.id,e]));function Ul(t,e){let n={id:`${e}-${Gl.
get(t.id)}`,patternUnits:"userSpaceOnUse"},o=km(t);if(t.texture==="dots"){let a=e==="band"?4.4:6;return m("pattern",{...n,width:a,height:a,patternTransform:"rot\
ate(30)"},m("circle",{cx:a/2,cy:a/2,r:.95,fill:o}))}let s=t.texture==="both"&&t.slots.length===2,r=s?t.slots.map(Vt):[o],i=s?4:t.texture==="none"?9:6;return m("\
pattern",{...n,width:i*r.length,height:8,patternTransform:`rotate(${bm[t.texture]||90})`},r.map((a,l)=>m("path",{d:`M${i*(l+.5)} 0V8`,stroke:a,"stroke-width":1.1})))}
var Mm=()=>m("defs",{},h.layers.flatMap(t=>[Ul(t,"hatch"),Ul(t,"band")])),km=t=>tt(t)==="var(--ink)"?"var(--ink2)":tt(t),Ko=(t,e)=>`url(#${e}-${Gl.get(t.id)})`;
function vm(t,e,n){let o=[n[0]-40,n[1]-40,n[2]+40,n[3]+40],{polygons:s,lines:r}=Y(t),i=s.flatMap(l=>l.map(c=>Et(c,e,o,!0))).filter(l=>l.length>5),a=i.map(l=>Lt(
l,!0)).join("");return{rings:i,area:a,edge:t.approximate&&t.form==="region"?Lm(i,T(t),e):a,line:r.map(l=>Lt(Et(l,e))).join("")}}function Lm(t,[e,n,o,s],r){let i=[
r.x(e),r.x(o)],a=[r.y(n),r.y(s)],l=(c,f,u)=>Math.abs(c-f)<.6&&u.some(g=>Math.abs(c-g)<1);return t.map(c=>{let f="";for(let u=0,g=c.length-2;u<c.length;g=u,u+=2)
l(c[g],c[u],i)||l(c[g+1],c[u+1],a)||(f+=`M${c[g].toFixed(1)} ${c[g+1].toFixed(1)}L${c[u].toFixed(1)} ${c[u+1].toFixed(1)}`);return f}).join("")}var Cr=t=>t.slots.
length===2?"var(--ink3)":t.slots.length?tt(t):"var(--ev)";function $m(t,e){let[n,o,s,r]=e;return m("mask",{id:`left-${t.n}`,maskUnits:"userSpaceOnUse",x:n,y:o,width:s-
n,height:r-o},m("rect",{x:n,y:o,width:s-n,height:r-o,fill:"#fff"}),t.under.map(({shape:i,rim:a})=>m("path",{d:i.area,stroke:"#000","stroke-width":a?Ir*2:6,fill:a?
"none":"#000","fill-rule":"evenodd"})))}function Sm(t,e){let{mark:n,layer:o}=t,s=`rim-${t.n}`,r={"clip-path":`url(#${s})`},i=t.under.filter(l=>l.strip).map(l=>l.
shape.area).join(""),a=t.bare?null:o.slots.length?m("path",{d:e.edge+i,fill:"none",stroke:Ko(o,"hatch"),"stroke-width":Ir*2,...r}):m("g",{},e.edge===e.area&&m("\
path",{d:e.area,fill:"var(--ev)","fill-opacity":.05}),m("path",{d:e.edge,fill:"none",stroke:"var(--ev)","stroke-width":2.4,"stroke-linecap":"round","stroke-dash\
array":"0 5"}));return[m("clipPath",{id:s},m("path",{d:e.area,"clip-rule":"evenodd"})),t.selected&&m("path",{d:e.area,fill:o.slots.length?Ko(o,"hatch"):"var(--e\
v)","fill-rule":"evenodd",opacity:o.slots.length?.35:.12}),a&&(t.under.length?m("g",{mask:`url(#left-${t.n})`},a):a),o.slots.length?m("path",{d:e.edge,fill:"non\
e",stroke:Cr(o),"stroke-width":t.bare?1.2:1.8,"stroke-opacity":.5,"stroke-dasharray":n.approximate?"8 3 1.5 3":null,...r}):null,m("path",{d:e.area,class:"hit ri\
m","stroke-width":Ir*2,...r})]}function zm(t,e,n,o){let{layer:s}=t,r={fill:"none",stroke:Cr(s),"stroke-width":1,"stroke-dasharray":"5 3.5","stroke-opacity":.8},
i=s.slots.length?{fill:Ko(s,"band")}:{fill:"var(--ev)","fill-opacity":.12};if(!e.area)return[m("path",{d:e.line,fill:"none",stroke:s.slots.length?Ko(s,"band"):"\
var(--ev)","stroke-opacity":s.slots.length?null:.12,"stroke-width":10}),m("path",{d:e.line,...r}),m("path",{d:e.line,class:"hit rim","stroke-width":16})];let a=`\
soft-${t.n}`,l=t.open?Am(e.area,a,n.km(Yl,G(t.mark)[1]),o):null;return[l,m("g",{mask:t.under.length?`url(#left-${t.n})`:null},m("path",{d:e.area,...i,"fill-rule":"\
evenodd",mask:l?`url(#${a})`:null}),m("path",{d:e.area,...r,"stroke-opacity":t.open?.4:.8})),m("path",{d:e.area,class:"hit"})]}function Am(t,e,n,o){let s=Math.min(
n*2,120),r=[1,.75,.5,.25].map(i=>m("path",{d:t,fill:"none",stroke:"#000","stroke-opacity":.3,"stroke-width":(s*i).toFixed(1)}));return m("mask",{id:e,maskUnits:"\
userSpaceOnUse",x:o[0],y:o[1],width:o[2]-o[0],height:o[3]-o[1]},m("path",{d:t,fill:"#fff"}),r)}function Om(t,e,n){let o=T(t.mark),i=Math.hypot(o[2]-o[0],o[3]-o[1])>
xn(ym,(o[1]+o[3])/2)?10:6,a=n.km(Yl,(o[1]+o[3])/2),l=t.layers.filter(u=>t.drawn.has(u.id)),c=Zl(e.rings,i,a,l.length||1),f=u=>Cr(l[u]||t.layer);return[m("g",{mask:t.
under.length?`url(#left-${t.n})`:null},c.map(({d:u,strength:g,part:b})=>m("path",{d:u,class:"dots","stroke-opacity":g,stroke:f(b)}))),m("path",{d:e.area,class:"\
hit"})]}var Wl={region:Sm,band:zm,vague:Om};function Kl(t,e,n,o,s,r){let i=[Mm()],a=[(o[0]+n.ox)/n.size,(o[1]+n.oy)/n.size,(o[2]+n.ox)/n.size,(o[3]+n.oy)/n.size],
l=[];for(let c of e){if(!Wl[c.mark.form]||!c.layer||!S(T(c.mark),a))continue;let f=vm(c.mark,n,o);!f.area&&!f.line||(c.size=Em(c.mark,n),c.vast=c.mark.form==="v\
ague"&&!c.selected&&c.size>wm*(r[2]-r[0])*(r[3]-r[1]),c.vast||l.push({item:c,shape:f}))}for(let{item:c,shape:f}of Dl(l).reverse()){let u=c.fits?s&&!c.selected?.5:
1:c.fade?c.fade*.75:.22;c.under.length&&i.push($m(c,o)),i.push(m("g",{class:`area ${c.mark.form}`,"data-mark":c.mark.id,opacity:u===1?null:u},Wl[c.mark.form](c,
f,n,o)))}t.replaceChildren(...i)}function Em(t,e){return Y(t).polygons.reduce((o,s)=>{let r=s[0],i=0;for(let a=0,l=r.length-2;a<r.length;l=a,a+=2)i+=r[l]*r[a+1]-
r[a]*r[l+1];return o+Math.abs(i)},0)/2*e.size*e.size}var Cm=7.3,Ht,Wn,an,Xt,ln=0,Jo=!0,J=null;function Xl(){ll({request:Jl,now:_r,flush:Hm}),na(),ia(),Hl(),Ht=Fl("ground",210),Wn=Sr("areas",410,{"aria-hidden":"tru\
e"}),an=Sr("marks",610,{role:"group"}),M.base.addLayer(Ht),M.map.addLayer(Wn),M.map.addLayer(an),Xt=Object.fromEntries(["halos","letters","under","signs","over"].
map(t=>[t,m("g",{class:t,"aria-hidden":t==="signs"?null:"true"})])),an.options.element.append(...Object.values(Xt)),M.map.on("moveend viewreset resize",()=>Jl(!0)),
M.map.on("zoomstart",()=>{M.map._animatingZoom||jn.clear()}),M.map.on("move",_m)}function _m(){if(!J||M.map._animatingZoom||M.map.getZoom()!==J.at.zoom)return;let[
t,e,n,o]=_(),s=Ht.bounds();t>=s[0]&&e>=s[1]&&n<=s[2]&&o<=s[3]||(Ht.sync(),Ss(Ht.options.element,Z(M.map),Ht.bounds()))}function Jl(t){Jo=Jo||!!t,ln||(ln=requestAnimationFrame(
()=>_r(!0)))}function _r(t){if(ln&&cancelAnimationFrame(ln),ln=0,!M.map._loaded||!Ht||M.map._animatingZoom)return;let e=performance.now(),n=Z(M.map),o=Rm();if(Jo){
for(let s of[Ht,Wn,an])s.sync();Ss(Ht.options.element,n,Ht.bounds())}Jo=!1,Nm(n,an.bounds(),o,t===!0),Rr=performance.now()-e}function Rm(){let t=M.map.getSize(),
e=Tt(),n=ce(),o=n?{left:0,top:0,right:0,bottom:0}:e;return{card:n,edges:[o.left,o.top,t.x-o.right,t.y-o.bottom],furniture:Lr(),free:[e.left,e.top,t.x-e.right,t.
y-e.bottom]}}function Nm(t,e,n,o){let s=_(),r=Li(),[i,a]=s,{edges:l}=n,{items:c,mass:f}=Aa(lt,t,e,[l[0]+i,l[1]+a,l[2]+i,l[3]+a]);for(let z of n.furniture)r.add(
[z[0]+i,z[1]+a,z[2]+i,z[3]+a]);let{free:u}=n,g=c.find(z=>z.selected);J={at:t,bounds:e,sight:s,room:r,page:n,open:[u[0]+i+4,u[1]+a+4,u[2]+i-4,u[3]+a-4],mass:f,fan:jn,
signs:[],phone:B()==="phone",atHome:(z,F)=>Se((z+t.ox)/t.size,(F+t.oy)/t.size),areas:Bm(c,t,e)};let b=f?c.filter(z=>z.selected):c;Kl(Wn.options.element,b,t,e,g,
s);let x=ja(c.filter(z=>z.at&&z.kind!=="area"),J);!J.phone&&!f&&t.zoom>=Cm&&Za(x,J),f||Ql(J,x);let k=c.filter(z=>z.kind==="area"),v=J.phone?[]:Gs(k,J);Ua(x,J);let R=J.
phone?Gs(k,J):v;cl([...x,...R]),Tm();let N=()=>Fm(c,t,e,J);f&&o?requestAnimationFrame(N):N()}function Ql(t,e){let[n,o]=t.sight;for(let[s,r,i,a]of Ol(t.page,e))t.
room.add([s+n,r+o,i+n,a+o])}function Fm(t,e,n,o){if(o!==J)return;let{room:s,sight:r}=o,i=o.mass?[]:ut().flatMap(u=>u.kind==="note"?[]:Ye(u));for(let[u,g,b]of i)
b<40&&s.add([u-b,g-b,u+b,g+b]);let a=m("g"),l=m("g"),c=[r[0],r[1],r[2],r[1]+o.page.free[3]],f=u=>(!S(u,c)||u[0]>c[0]&&u[1]>c[1]&&u[2]<c[2]&&u[3]<c[3])&&!i.some(
g=>ho(g,u));o.mass&&Ql(o,ut()),El(o.page),Pl(e,n,s,a,l,f),la(e,n,s,a,l,jm(t,e),f),Xt.halos.replaceChildren(...a.childNodes),Xt.letters.replaceChildren(...l.childNodes)}
function Bm(t,e,n){let o=t.filter(s=>s.layer&&s.kind!=="point").map(s=>{let r=Y(s.mark).polygons.flat().map(a=>Et(a,e,n,!0,4)).filter(a=>a.length>5),i=D([]);return r.
forEach(a=>D(a,i)),{rings:r,box:i,weight:s.mark.form==="region"?1.5:16}});return s=>{let r=[[s[0],s[1]],[s[2],s[1]],[s[0],s[3]],[s[2],s[3]],[(s[0]+s[2])/2,(s[1]+
s[3])/2]],i=0;for(let a of o)if(S(a.box,s))for(let[l,c]of r)mt(a.rings,l,c)&&(i+=a.weight);return i}}function jm(t,e){let n=new Set(t.filter(l=>l.label).map(l=>Ps(
l.mark))),o=J.mass?[]:t.filter(l=>l.kind==="point"&&l.at),s=new Set(["capital","city","town","village"]),r=new Map(o.map(l=>[l,dt(l.mark.title)])),i=new Set(ut().
filter(l=>l.name||l.head).map(l=>dt(l.items[0].mark.title))),a=l=>l.kind==="water"||l.kind==="sea";return l=>n.has(l)||a(l)&&i.has(dt(l.name))||s.has(l.kind)&&o.
some(c=>{let f=Math.hypot(c.at[0]-e.x(l.x),c.at[1]-e.y(l.y));return f<Math.max(5,e.km(2,l.y))?!0:f<e.km(25,l.y)&&r.get(c)===dt(l.name)})}function Tm(){let t=Xt.
signs.contains(H())?H().closest("[data-key]").dataset.key:null,e=[];J.filled=new Set;for(let o of ut())o.kind==="note"?o.name.line&&e.push(m("g",{class:o.item.fits?
"":"out",stroke:"var(--ink2)",fill:"var(--ink2)"},m("path",{d:Lt(o.name.line),class:"hair"}),m("circle",{cx:o.name.line[0].toFixed(1),cy:o.name.line[1].toFixed(
1),r:2,class:"foot"}))):(e.push(...or(o,J)),o.name&&o.name.line&&e.push(m("path",{d:Lt(o.name.line),class:"hair",stroke:"var(--ink2)"})));Xt.under.replaceChildren(
...e);let n=ut().map(o=>rr(o,J));Xt.signs.replaceChildren(...n),Xt.over.replaceChildren(),fl(n,t)}function Hm(){ln&&_r()}var Rr=0;function Nr(t){Xt.over.replaceChildren(
...t&&!t.name&&!t.head?[ir(t,J)]:[])}var Xo=()=>an.options.element,tc=()=>Wn.options.element;var pt={};me(pt,{day:()=>xt,iso:()=>U,month:()=>jr,months:()=>Br,number:()=>at,parts:()=>it,span:()=>W,weekday:()=>Fr,write:()=>ct,year:()=>wt});function ct(t,e,n){let[o,s,r]=it(e),i=et.cldr,a=f=>wt(String(f).padStart(2,"0")),l=i.days[Pm(e)],c={d:n||wt(r),dd:n||a(r),M:wt(s),MM:a(s),y:wt(o),MMMM:i.months[s-
1],MMM:i.short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:l,c:l};return i.patterns[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(f,u,g)=>g?c[f]||c[g]||
f:u.replaceAll("''","'")||"'")}var Pm=t=>((at(t)+3)%7+7)%7,xt=(t,e)=>ct(e&&it(t)[0]===qm()?"day_short":"day",t);function qm(){let t=h.articles.find(e=>e.published);
return t?it(t.published)[0]:null}function nc(t,e,n,o){let[s,r]=it(t);return n?r===o?wt(s):ct("month",t):xt(t,e)}function W(t,e){if(!t||!t.start&&!t.end)return t&&
t.words?t.words:p("date.none");let{start:n,end:o}=t;if(n&&!o)return p("date.since",{date:nc(n,e,it(n)[2]===1,1)});let s=o||"";return n?n===o?xt(n,e):Dm(n,s,e):p(
e?"date.by":"date.until",{date:nc(s,e,Es(s),12)})}function Dm(t,e,n){let[o,s,r]=it(t),[i,a]=it(e),l=r===1&&Es(e),c=(f,u)=>p("date.range",{start:f,end:u});return l&&
o===i?s===a?ct("month",t):s===1&&a===12?wt(o):c((et.cldr.alone||et.cldr.months)[s-1],ct("month",e)):l?c(ct("month",t),ct("month",e)):o===i&&s===a?ct("range_firs\
t",t)+ct("range_last",e):c(o===i?ct("day_short",t):xt(t,n),xt(e,n))}var Fr=t=>ct("weekday",t);function Br(t,e){let[n,o]=it(e);o+=1,o>12&&(o=1,n+=1);let s=`${String(
n).padStart(4,"0")}-${String(o).padStart(2,"0")}-01`;return{start:t.slice(0,8)+"01",end:U(at(s)-1)}}var jr=t=>et.cldr.short[t-1];var Vm=80,Zm=20,oc=160,Um=500,sc=new Map,ic=(t,e)=>t.claims.filter(n=>n.layer===e),Qo=t=>t.map(e=>e.date).filter(e=>e&&(e.start||e.end)).sort((e,n)=>(e.start||e.
end)<(n.start||n.end)?-1:1)[0]||null,Wm=["home_base","unit_name","mentioned"],Ym=t=>{let e=Qo(t);return(t.every(o=>Wm.includes(o.role))?"1 ":"0 ")+(e?e.start||e.
end:"9999")};function Gm(){let t=w.get().layersOn;return h.layers.filter(e=>t.has(e.id)).map(e=>({key:e.id,title:e.name,lang:e.lang,rows:h.marks.filter(n=>n.layers.
includes(e.id)&&q(n)&&K(n)).map(n=>{let o=ic(n,e.id);return{mark:n,layer:e,claims:o,day:Ym(o)}}).filter(n=>n.claims.length).sort((n,o)=>n.day<o.day?-1:+(n.day>o.
day))})).filter(e=>e.rows.length)}function Km(){let t=new Map,e=[];for(let o of h.marks){if(!q(o))continue;let s=K(o)?Nt(o):[];for(let r of new Set(s.map(i=>i.layer))){
let i=s.filter(f=>f.layer===r),a=Qo(i);if(!a){e.push({mark:o,layer:I[r],claims:i});continue}let l=a.start===a.end?a.start:W(a),c=a.start===a.end?Fr(a.start):l;t.
has(l)||t.set(l,{key:l,title:c,sort:a.start||a.end,rows:[]}),t.get(l).rows.push({mark:o,layer:I[r],claims:i})}if(!s.length&&!Qo(o.claims)){let r=I[o.layers[0]];
r&&e.push({mark:o,layer:r,claims:ic(o,r.id),out:!0})}}let n=[...t.values()].sort((o,s)=>o.sort<s.sort?-1:1);return e.length&&n.push({key:"undated",title:p("list\
.no_date"),rows:e}),n}function Jm(t){let e=[...new Set(t.map(It))],n=e.slice(0,2);e.length>2&&n.push(p("list.other_roles",{n:e.length-2}));let o=t.every(s=>!s.event&&
!s.actors.length);return n.map((s,r)=>r&&o?s[0].toLowerCase()+s.slice(1):s).join(o?p("list.comma"):"; ")}function Xm(t,e){let n=!co(t,e),o=t.form==="exact"||t.form===
"near"?kt(t,e):"";return o?m("svg",{class:"swatch",viewBox:"-17 -11 34 22",width:34,height:22,"aria-hidden":"true"},vt(o,9.5,n)):Pe(e,t.form,n)}function Qm(t){let e=E(
t);return ba(t).filter(n=>n.before+n.hit+n.after!==e).map(n=>d("span",{class:"more hit",dir:"auto"},d("bdi",{},n.before,d("mark",{},n.hit),n.after)))}function th({
mark:t,layer:e,claims:n,out:o},s){let r=w.get().selected===t.id;return d("li",s,d("button",{type:"button",class:o?"row out":"row","data-mark":t.id,"aria-current":r?
"true":null,on:{click:()=>w.set({selected:t.id},{source:"list"}),mouseenter:()=>w.set({hover:t.id}),mouseleave:()=>w.set({hover:null}),focus:()=>w.set({hover:t.
id}),blur:()=>w.set({hover:null})}},Xm(t,e),d("span",{class:"n","aria-hidden":"true"},t.n),d("span",{class:"what"},d("span",{class:"line"},Ut(t,"title"),d("bdi",
{class:"date"},W(Qo(n),!0))),d("span",{class:"more"},Jm(n)," · ",d("bdi",{},ht(t))),o?null:Qm(t))))}function eh(t,e,n){let o=n.reduce((l,c)=>l+c.rows.length,0),
s=sc.get(t.key)||(o>Um?Zm:Vm),r=t.rows.length-s,i="group-"+e,a=l=>r>0?{"aria-setsize":t.rows.length,"aria-posinset":l+1}:{};return d("section",{"aria-labelledby":i},
d("div",{class:"bar"},d("h3",{id:i,dir:"auto",lang:t.lang},t.title),d("span",{class:"count"},A(t.rows.length))),d("ul",{class:"rows"},t.rows.slice(0,s).map((l,c)=>th(
l,a(c)))),r>0?d("button",{type:"button",class:"link more-rows",on:{click:()=>{sc.set(t.key,s+oc),ts(),nt(`[aria-labelledby="${i}"] .row`)[s].focus({preventScroll:!0})}}},
p("list.more",{n:Math.min(r,oc)})):null)}function ts(){let t=y("list");if(!t)return;let e=H()&&H().dataset?H().dataset.mark:null,n=w.get().dateRange?Km():Gm(),o=h.
marks.filter(r=>q(r)&&K(r)).length;t.setAttribute("aria-label",p("list.title"));let s=re()?d("p",{class:"status"},o?p("find.found",{n:o}):p("find.none")," ",d("\
button",{type:"button",class:"link",on:{click:No}},p("find.clear"))):null;return t.replaceChildren(...[d("h2",{class:"sr"},p("list.title")),s,...n.map((r,i)=>eh(
r,i,n))].filter(Boolean)),e&&Tr(e),o}function Tr(t){let n=nt("#list .row").find(o=>o.dataset.mark===t);return n&&n.focus({preventScroll:!0}),!!n}function nh(t){
for(let n of nt("#list .row"))n.dataset.mark===t.selected?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current");let e=st('#list .row[aria-curr\
ent="true"]');e&&e.scrollIntoView({block:"nearest"})}var Hr=()=>h.marks.filter(t=>q(t)&&K(t));function oh(t){if(!["ArrowDown","ArrowUp","Home","End"].includes(t.
key))return;let e=nt("#list .row"),n=e.indexOf(H());if(n<0)return;t.preventDefault();let o={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:e.length-1}[t.key];e[o]&&e[o].focus()}
function sh(){let t=y("list");t.getBoundingClientRect().top<y("find").getBoundingClientRect().top&&t.scrollIntoView({block:"start"})}var rc="";function ac(){y("\
tools").addEventListener("keydown",oh),w.subscribe((t,e)=>{if(["layersOn","filters","query","dateRange","mentions","undated"].some(n=>e.has(n))){let n=ts();e.has(
"query")&&sh();let o=n?p("find.found",{n}):p("find.none");o!==rc&&Mt(o),rc=o}else e.has("selected")&&nh(t)})}var rh=["selected","layersOn","mentions","filters","dateRange"],ih=t=>(t||"").split(",").filter(Boolean).map(decodeURIComponent),Yn=t=>[...t].map(encodeURIComponent).
join(","),lc=/^\d{4}-\d\d-\d\d$/;function dc(t){let e=[];if(t.embed&&e.push("embed"),t.lang!==h.lang&&e.push("lang="+t.lang),t.view&&e.push(`v=${t.view.lat.toFixed(
4)},${t.view.lon.toFixed(4)},${+t.view.zoom.toFixed(2)}`),t.layersOn.size!==h.layers.length){let n=h.layers.map(o=>o.id).filter(o=>t.layersOn.has(o));e.push("l="+
Yn(n))}return t.mentions&&e.push("named"),t.filters.events.size&&e.push("e="+Yn(t.filters.events)),t.query.trim()&&e.push("q="+encodeURIComponent(t.query.trim())),
t.filters.roles.size&&e.push("r="+Yn(t.filters.roles)),t.filters.forms.size&&e.push("p="+Yn(t.filters.forms)),t.filters.sources.size&&e.push("s="+Yn(t.filters.sources)),
t.dateRange&&e.push("d="+t.dateRange.join("..")),t.undated!==null&&e.push("u="+Number(t.undated)),t.trail&&e.push("trail"),t.table&&e.push("table"),t.selected&&
e.push("m="+encodeURIComponent(t.selected)),e.join("&")}function ah(t){let e={};for(let n of t.replace(/^#/,"").split("&")){let o=n.indexOf("="),s=o<0?n:n.slice(
0,o);s&&(e[s]=o<0?"":n.slice(o+1))}return e}function qr(t){try{return decodeURIComponent(t)}catch{return""}}function lh(t){let[e,n,o]=(t||"").split(",").map(Number);
return[e,n,o].every(Number.isFinite)&&Math.abs(e)<=90&&o>=0&&o<=22?{lat:e,lon:n,zoom:o}:null}function ch(t){let[e,n]=(t||"").split("..");return lc.test(e)&&lc.test(
n)&&e<=n?[e,n]:null}function Dr(t){let e=ah(t),n=(i,a)=>new Set(i.filter(l=>a.includes(l))),o=[...new Set(h.marks.flatMap(i=>i.claims.map(a=>a.role)))],s=h.layers.
map(i=>i.id),r=i=>{try{return ih(i)}catch{return[]}};return{embed:"embed"in e,lang:e.lang in xe?e.lang:h.lang,view:lh(e.v),layersOn:"l"in e?n(r(e.l),s):new Set(
s),mentions:"named"in e,query:qr(e.q||""),filters:{roles:n(r(e.r),o),events:n(r(e.e),Object.keys(h.events)),forms:n(r(e.p),["exact","near","region","band","vagu\
e"]),sources:n(r(e.s),h.articles.map((i,a)=>String(a)))},dateRange:ch(e.d),undated:{0:!1,1:!0}[e.u]??null,trail:"trail"in e,table:"table"in e,selected:he[qr(e.m||
"")]?qr(e.m):null}}function cc(t){let e="#"+dc(w.get());if(!(e===location.hash||e==="#"&&!location.hash))try{t?history.pushState(null,"",e):history.replaceState(
null,"",e)}catch{}}function fc(){let t=Dr(location.hash),{view:e,...n}=t;w.set(e?t:n,{source:"link"}),t.view&&M.map.setView([t.view.lat,t.view.lon],t.view.zoom,
{animate:!1})}function fh(){if(document.documentElement.classList.contains("is-print"))return;let t=M.map.getCenter();w.set({view:{lat:+t.lat.toFixed(4),lon:+t.
lng.toFixed(4),zoom:+M.map.getZoom().toFixed(2)}},{source:"map"})}var uc=t=>location.href.replace(/#.*$/,"")+"#"+dc(t),Pt=t=>uc({...w.get(),selected:t?t.id:null,
embed:!1}),Vr=()=>uc({...w.get(),embed:!0}),pc=()=>!!Dr(location.hash).view;function mc(){w.set(Dr(location.hash),{source:"link"});let t=w.get();xo(t.lang),document.
documentElement.classList.toggle("embed",t.embed)}function hc(){let t=w.get();M.map.invalidateSize({animate:!1}),t.view&&M.map.setView([t.view.lat,t.view.lon],t.
view.zoom,{animate:!1})}function gc(){M.map.on("moveend",fh),w.subscribe((t,e,n)=>{n!=="link"&&(rh.some(o=>e.has(o))?cc(n!=="run"):["view","query","lang","embed",
"undated","trail","table"].some(o=>e.has(o))&&cc(!1))}),addEventListener("popstate",fc),addEventListener("hashchange",fc)}async function Fe(t,e,n){let o=e;try{await navigator.clipboard.writeText(t)}catch{dh(t)||(o=p("card.not_copied",{text:t}))}Mt(o),n&&(n.textContent=o)}function dh(t){
let e=document.activeElement,n=d("textarea",{readonly:!0,class:"sr"});n.value=t,document.body.append(n),n.select();let o=!1;try{o=document.execCommand("copy")}catch{}
return n.remove(),e&&e.focus&&e.focus({preventScroll:!0}),o}var uh=/^(?:[\t\r\n]|[\p{Cc}\p{Cf}\p{Z}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u,ph=t=>{if(typeof t=="num\
ber")return String(t);let e=String(t??"").replaceAll("\0","�"),n=uh.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n},yc=t=>t.map(e=>e.
map(ph).join(",")+`\r
`).join("");var fn=t=>d("blockquote",{dir:"auto",lang:mh(t)},d("bdi",{},t.before,t.place?d("mark",{},t.place):null,t.after)),mh=t=>(h.articles[t.article]||{}).lang||null,wc=80,
hh=.9;function cn(t,e,n){if(!e.length)return null;let o=d("ul",{}),s=d("section",{},d("h3",{},t),o),r=()=>{let i=o.children.length,a=i+wc;o.append(...e.slice(i,
a).map(n)),s.querySelectorAll(".more-rows").forEach(l=>l.remove()),a<e.length&&s.append(d("button",{type:"button",class:"link more-rows",on:{click:()=>{r();let l=o.
children[a];l.setAttribute("tabindex","-1"),l.focus({preventScroll:!0})}}},p("list.more",{n:Math.min(wc,e.length-a)})))};return r(),s}function gh(t){return d("l\
i",{},d("b",{},Ut(t))," · ",[...new Set(t.claims.map(Me))].join(p("list.comma")),t.words?[" · ",qe(t.words)]:null,t.claims.flatMap(e=>e.cites).slice(0,1).map(
fn))}function xh(t){return d("li",{},d("b",{},rt(t.surface))," · ",qe(t.reason),t.rivals.length?[" ",es("left.rivals",t)]:null,fn(t.cite))}function yh(t){let e=t.
actors.map(o=>h.actors[o]?h.actors[o].name:o),n=t.actors.every(o=>h.actors[o]&&!h.actors[o].lang);return d("li",{},d("b",{},Me(t)),e.length?[" · ",rt(ft(e),n?null:
void 0)]:null," · ",d("bdi",{},W(t.date)),t.cites.map(fn))}function wh(t){return d("li",{},d("button",{type:"button",class:"link",on:{click:()=>w.set({selected:t.
id},{source:"list"})}},Ut(t))," ",es("left.rivals",t))}var es=(t,e)=>ne(t,{rivals:rt(e.rivals.join("; "),"en")}),bc=()=>{let t=[cn(p("left.countries"),h.named,gh),
cn(p("left.unresolved"),h.unresolved,xh),cn(p("left.unplaced"),h.unplaced,yh),cn(p("left.unread"),h.unread,e=>d("li",{},d("b",{},p("event."+e.event))," · ",rt(
e.words),fn(e.cite))),cn(p("left.doubtful"),h.marks.filter(e=>e.rivals.length&&e.score<hh),wh)].filter(Boolean);return h.notices.length&&t.push(cn(p("left.notic\
es"),h.notices,e=>d("li",{},qe(e)))),t.length?d("section",{id:"left","aria-labelledby":"left-title"},d("h2",{id:"left-title",tabindex:"-1"},p("left.title")),t):
null};var Gn=t=>t.date&&(t.date.start||t.date.end)||"9999",Be=(t,...e)=>d("div",{class:"fact"},d("dt",{},t),d("dd",{},e));function Zr(t){return d("p",{class:"side"},t.
map(e=>d("span",{},Pe(e,"exact"),Zt(e))))}function Ur(t){let e=t.hedges.length&&t.hedges.map((o,s)=>[s?p("card.hedged_between"):"",rt(o)]),n=t.speaker&&rt(t.speaker.
replace(/^The /,"the "));return n&&e?ne("card.hedged_both",{speaker:n,words:e}):n?ne("card.hedged_by",{speaker:n}):e?ne("card.hedged",{words:e}):null}function bh(t){
let e=Ur(t);return[d("b",{},Wt(t)),e?[p("list.comma"),d("bdi",{},e)]:null]}function Mh(t){let e=t.sidc?vo(t.sidc,20):null;if(e)return e;let n=Oi(t),o=m("svg",{viewBox:"\
-10 -10 20 20",width:20,height:20,"aria-hidden":"true"});return n&&o.append(Q(n,5.5)),o}function kc(t){return t.cites.length>0&&t.cites.every(e=>(h.articles[e.article]||
{}).names_only)}var Mc=t=>[...new Set(t)].map(e=>h.actors[e]).filter(Boolean),vc=t=>d("ul",{class:"actors"},t.map(e=>d("li",{},Mh(e),Zt(e))));function kh(t,e){if(e.
length)return Be(p("card.who"),vc(e));if(kc(t))return Be(p("card.who"),p("card.not_read"));let n=I[t.layer];return t.role==="target"||n&&!n.sides.length?null:Be(
p("card.who"),p("card.nobody"))}function vh(t){if(!t.date&&kc(t))return p("card.not_read");let e=W(t.date),n=t.date&&t.date.words;return d("bdi",{},n&&(t.date.start||
t.date.end)&&n!==e?ne("card.when_words",{date:e,words:rt(n)}):yo(e))}function Lh(t){let{words:e,start:n,end:o}=t.date||{},s=t.cites.map(r=>h.articles[r.article]).
find(r=>r&&r.guess);return e&&!n&&!o&&s?d("p",{class:"doubt"},p("card.day_guessed",{date:xt(s.guess)})):null}function $h(t,e,n,o){let[s]=t,r=[...new Set(t.map(c=>I[c.
layer]).filter(Boolean))],i=Mc(t.flatMap(vn)),a=Mc(t.flatMap(ke)).filter(c=>!i.includes(c)),l=[...new Set(t.flatMap(c=>c.figures))];return d("div",{class:"claim\
-facts"},o?Zr(r):null,d("dl",{},kh(s,i),Be(p(s.event?"card.what":"card.role"),bh(s)),a.length?Be(p(s.event?"whom."+ws(s):"card.whom"),vc(a)):null,Be(p("card.whe\
n"),vh(s)),n?Be(p("card.where"),d("bdi",{},yo(ht(e)))):null),s.inferred?d("p",{class:"doubt"},p("card.inferred")):null,Lh(s),s.date&&s.date.inferred?d("p",{class:"\
doubt"},p("card.date_inferred")):null,s.negated?d("p",{class:"doubt"},p("card.negated")):null,s.reviewed?d("p",{class:"doubt"},p("card.reviewed")):null,l.length?
d("p",{class:"doubt"},d("bdi",{},ne("card.stated",{figures:rt(l.join("; "))}))):null)}function Sh(t){let e=h.articles[t.article]||{},n=d("p",{dir:"auto"},d("spa\
n",{class:"hang"},p("card.open_quote")),t.before,t.place?d("mark",{},t.place):null,t.after,p("card.close_quote"));return d("figure",{},d("blockquote",{lang:e.lang||
null},n),zh(t,e))}function zh(t,e){let n=e.paragraphs||0;if(t.paragraph===null||!n)return null;let o=n<=60?d("div",{class:"ticks","aria-hidden":"true"},Array.from(
{length:n},(r,i)=>d("i",{class:i===t.paragraph?"on":null}))):null,s=p("card.paragraph",{n:t.paragraph+1,total:n});return d("figcaption",{},o,d("span",{},s,h.articles.
length>1?[" · ",zc(t)]:null,e.url?[" · ",d("a",{href:Wr(e.url,t),rel:"noopener noreferrer",target:"_blank"},p("card.read"))]:null))}function Wr(t,e){let n=(e.
before+e.place+e.after).trim().split(/\s+/).slice(0,8).join(" ");return t.includes("#")?t:`${t}#:~:text=${encodeURIComponent(n).replace(/-/g,"%2D")}`}function Yr(t){
let e=new Map;for(let n of t){let{event_id:o,id:s,date:r,hedges:i,speaker:a,inferred:l,reviewed:c,cites:f}=n,u=o&&n.event?JSON.stringify([o,Wt(n),r,i,a,l,c,f]):
s;e.set(u,[...e.get(u)||[],n])}return[...e.values()].map(n=>n.sort((o,s)=>+(o.role==="target")-+(s.role==="target")))}function Lc(t){let e=[...t.claims].sort((s,r)=>Gn(
s)<Gn(r)?-1:+(Gn(s)>Gn(r))),n=new Set(e.map(s=>s.layer)).size>1,o=new Map;return Yr(e).forEach((s,r)=>{let[i]=s,a=Gn(i)+JSON.stringify(i.cites);o.has(a)||o.set(
a,{facts:[],claim:i}),o.get(a).facts.push($h(s,t,r===0,n))}),[...o.values()].map(s=>d("section",{class:"said"},s.facts,Ah(s.claim)))}function Ah(t){let[e,...n]=t.
cites.map(Sh),o=t.inferred||t.date&&t.date.inferred;return!n.length||!o?[e,n]:[e,d("p",{class:"doubt"},p("card.evidence")),n]}function $c(t){let e=[t.note,t.rule&&
yo(t.rule)].filter(Boolean).map(n=>qe(n));return t.approximate&&e.push(p("card.approximate")),t.rivals.length&&e.push(es("card.rivals",t)),e.length?d("section",
{class:"why"},d("h3",{class:"sr"},p("card.why")),e.map(n=>d("p",{},n))):null}function Sc(t){return!t.differ||!t.differ.length?null:d("section",{class:"differ"},
d("h3",{},p("differ.title")),t.differ.map(e=>[d("h4",{},p("differ."+e.kind)),d("ul",{},e.versions.map(n=>d("li",{},d("b",{},Oh(e.kind,n.value)),fn(n.cite),d("p",
{class:"from"},zc(n.cite)))))]))}function Oh(t,e){let n=e.replace(/^not /,"");if((t==="role"||t==="denial")&&p("role."+n)!=="role."+n)return Me({role:n,negated:n!==
e});let o=t==="date"&&e.match(/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);return o?W({start:o[1],end:o[2]||o[1]}):rt(e)}var zc=t=>{let e=h.articles[t.article]||
{};return e.publisher?rt(e.publisher):p("card.article",{n:t.article+1})};function Eh(t,e){let n=I[e.layer],o=Ur(e),s=[[d("b",{},It(e)),o?[p("list.comma"),d("bdi",{},o)]:null],d("bdi",{},W(e.date,!0)),d("bdi",{},ht(t))];return d("div",
{class:"head"},n?m("svg",{viewBox:"-9 -9 18 18",width:16,height:16,role:"img","aria-label":n.name},Q(n,6)):null,d("h2",{id:"card-title",tabindex:"-1",dir:"auto",
lang:De(t)},E(t)),d("p",{class:"facts"},s.map((r,i)=>[i?" · ":null,r])))}function Ih(t){let e=h.articles[t.article]||{};return d("blockquote",{lang:e.lang||null},
d("p",{dir:"auto"},p("card.open_quote"),t.before,t.place?d("mark",{},t.place):null,t.after,p("card.close_quote")))}function Ch(t,e){let n=e?h.articles[e.article]||
{}:{},o=t.claims.length-1,s={target:"_blank",rel:"noopener noreferrer"},r=[e&&e.paragraph!==null?d("bdi",{},`¶ ${A(e.paragraph+1)}`):null,n.url?d("a",{href:Wr(
n.url,e),...s},p("card.read")):null,d("a",{href:Pt(t),...s},o?p("embed.others",{n:o}):p("page.full_page"))].filter(Boolean);return d("p",{class:"foot"},r.map((i,a)=>[
a?" · ":null,i]))}function Ac(t,e){let n=Nt(t)[0]||t.claims[0],o=n.cites[0];return[d("div",{class:"words"},Eh(t,n),o?Ih(o):null,Ch(t,o)),d("div",{class:"keys"},
e)]}var Kn=null,_c=[0,0];function _h(t,e){return d("p",{class:"side"},d("span",{},e.map(n=>m("svg",{viewBox:"-9 -9 18 18",width:18,height:18,role:"img","aria-label":n.
name},Q(n,6)))),p("card.claims",{n:t.claims.length}))}function Rh(t){let e=E(t),n=t.names.filter(([,o])=>o!==e);return t.title!==e&&n.unshift([Ii,t.title]),n.length?
d("p",{class:"names"},n.map(([o,s])=>d("span",{lang:o,dir:"auto"},s))):null}var Oc=(t,e)=>Fe(t,e,y("card").querySelector(".copied")),Ec=t=>`${t.anchor[1].toFixed(
5)}, ${t.anchor[0].toFixed(5)}`;function Rc(t){let e=Hr(),n=e.findIndex(o=>o.id===w.get().selected);return e.length?e[(Math.max(n,0)+t+e.length)%e.length]:null}
function Nh(t){let e=Rc(t);e&&w.set({selected:e.id},{source:"card"})}function ns(t,e,n){let o=Rc(t),s=o?E(o):"",r=d("span",{dir:"auto",lang:o&&De(o)},s);return d(
"button",{type:"button",class:e,"aria-label":[p(n),s].filter(Boolean).join(": "),on:{click:()=>Nh(t)}},t<0?[Ic(!1),r]:[r,Ic(!0)])}function Fh(t){let e=(n,o)=>d(
"button",{type:"button",on:{click:o}},n);return d("div",{class:"copying"},e(p("card.copy_link"),()=>Oc(Pt(t),p("card.copied_link"))),t.anchor?e(p("card.copy_pos\
ition"),()=>Oc(Ec(t),p("card.copied_position",{position:Ec(t)}))):null,d("p",{class:"copied"}))}function Bh(t){let e=Hr(),n=e.indexOf(t);return d("div",{class:"\
actions"},d("span",{class:"steps"},ns(-1,"prev","card.previous"),d("span",{class:"at"},n<0?null:p("card.at",{n:n+1,total:A(e.length)})),ns(1,"next","card.next")))}
function Ic(t){return m("svg",{viewBox:"0 0 8 12",width:8,height:12,class:"arrow","aria-hidden":"true"},m("path",{d:t?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",
stroke:"currentColor","stroke-width":1.6}))}function Cc(){return d("button",{type:"button",class:"close","aria-label":p("card.close"),on:{click:Gr}},m("svg",{viewBox:"\
0 0 12 12",width:12,height:12,"aria-hidden":"true"},m("path",{d:"M1 1L11 11M11 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function jh(t){if(w.
get().embed){y("card").replaceChildren(...Ac(t,[Cc(),ns(1,"next","card.next"),ns(-1,"prev","card.previous")]));return}let e=t.layers.map(n=>I[n]).filter(Boolean);
y("card").replaceChildren(...[d("button",{type:"button",class:"back link",on:{click:Gr}},p("list.back",{n:h.marks.length})),d("div",{class:"top"},e.length>1?_h(
t,e):Zr(e),Cc()),d("h2",{id:"card-title",tabindex:"-1",dir:"auto",lang:De(t)},E(t)),Rh(t),...Lc(t),Sc(t),$c(t),Fh(t),Bh(t)].filter(Boolean))}function Gr(){w.set(
{selected:null},{source:"card"})}function Th(t,e){let n=y("card"),o=H();n.hidden&&(Kn=o&&o!==document.body?o:null,_c=[y("panel").scrollTop,y("scroll").scrollTop]);
let s=n.contains(o)?o.className:"";jh(t),n.hidden=!1,n.scrollTop=0,n.setAttribute("aria-labelledby","card-title"),Hn(t),document.documentElement.classList.add("\
has-card"),y("panel").scrollTop=0,Zo()&&n.scrollIntoView({block:"start"}),s==="prev"||s==="next"?n.querySelector("."+s).focus():e!=="link"&&y("card-title").focus(
{preventScroll:!0}),Mt(p("card.selected",{mark:Cn(t)}))}function Hh(){let t=y("card");if(t.hidden)return;let e=t.contains(H()),n=t.dataset.mark;t.hidden=!0,t.replaceChildren(),
document.documentElement.classList.remove("has-card"),Hn(null),[y("panel").scrollTop,y("scroll").scrollTop]=_c,e&&(Kn&&Kn.isConnected&&Kn.offsetParent!==null?Kn.
focus():Tr(n)||M.element.focus({preventScroll:!0})),Mt(p("card.closed"))}function Nc(){let t=y("card");t.setAttribute("tabindex","-1");let e=(n,o)=>{let s=he[n.
selected];return s?(Th(s,o),t.dataset.mark=s.id,o==="map"||o==="link"&&pc()?(o==="map"||n.embed)&&gr(s):hr(s),null):Hh()};w.subscribe((n,o,s)=>{o.has("selected")?
e(n,s):n.selected&&(o.has("lang")||o.has("embed"))&&e(n,"list")}),document.addEventListener("keydown",n=>{n.key==="Escape"&&w.get().selected&&(n.preventDefault(),
Gr())}),w.get().selected&&e(w.get(),"link")}var Fc=new Map,Xn=[],At=[],Bc=null,Jn=null,qh=L.Layer.extend({initialize(t){this.mark=t},onAdd(){lt.add(this.mark.id)},onRemove(){lt.delete(this.mark.id)},getBounds(){
let[t,e,n,o]=T(this.mark);return L.latLngBounds([Ot(o),(t-.5)*360],[Ot(e),(n-.5)*360])}});function jc(t){for(let[e,n]of Object.entries(M.groups)){let o=t.layersOn.
has(e);o!==M.map.hasLayer(n)&&(o?M.map.addLayer(n):M.map.removeLayer(n))}for(let e of h.marks){let n=Fc.get(e.id)||{layer:new qh(e),group:null};Fc.set(e.id,n);let s=q(
e)&&(e.layers.find(i=>t.layersOn.has(i)&&M.groups[i])||null),r=s&&M.groups[s];n.group!==r&&(n.group&&n.group.removeLayer(n.layer),r&&r.addLayer(n.layer),n.group=
r)}}var ue=t=>{let e=t&&t.closest&&t.closest("[data-key]");return e?At[Xn.indexOf(e)]:null},Tc=t=>t&&!t.many?t.items[0].mark.id:null;function Hc(t){t.many?Dh(t):
w.set({selected:Tc(t)},{source:"map"})}function Dh(t){let e=t.items.map(r=>r.mark),n=t.items.map(r=>r.at),o=Math.max(...n.map(r=>Math.hypot(r[0]-n[0][0],r[1]-n[0][1]))),
s=M.map.getMaxZoom()-M.map.getZoom();if(o*2**s<60||s<.5){e.slice(0,40).forEach(r=>jn.add(r.id)),Kt();return}Pn(e)}function os(t){Nr(t),w.set({hover:Tc(t)},{source:"\
map"})}function Vh(t){let e=null;t.addEventListener("pointerdown",n=>{e=[n.clientX,n.clientY]}),t.addEventListener("click",n=>{let o=ue(n.target),s=n.target.closest&&
n.target.closest(".area");!o&&!s||(n.stopPropagation(),e&&Math.hypot(n.clientX-e[0],n.clientY-e[1])>6)||(o?Hc(o):w.set({selected:s.dataset.mark},{source:"map"}))}),
t.addEventListener("pointerover",n=>{let o=ue(n.target);o&&n.pointerType!=="touch"&&os(o)}),t.addEventListener("pointerout",n=>{ue(n.target)&&!ue(n.relatedTarget)&&
os(null)}),t.addEventListener("dblclick",n=>{ue(n.target)&&n.stopPropagation()})}function Zh(t){t.addEventListener("keydown",e=>{let n=ue(e.target);if(n){if(e.key===
"Enter"||e.key===" ")e.preventDefault(),e.stopPropagation(),Hc(n);else if(e.key.startsWith("Arrow")){e.preventDefault(),e.stopPropagation();let o=Uh(n,e.key);o&&
Jr(o,!0)}}}),t.addEventListener("focusin",e=>{let n=ue(e.target);n&&(Jr(n,!1),sr(e.target.closest("[data-key]"),n),e.target.matches(":focus-visible")&&Wh(n),os(
n))}),t.addEventListener("focusout",e=>{ue(e.relatedTarget)||os(null)})}function Uh(t,e){let[n,o]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,
1]}[e],s=null;for(let r of At){let i=r.x-t.x,a=r.y-t.y,l=i*n+a*o,c=Math.abs(i*o)+Math.abs(a*n);if(r===t||l<=0||c>l*1.2)continue;let f=l+c;(!s||f<s.cost)&&(s={cost:f,
other:r})}return s&&s.other}function Wh(t){let[e,n,o,s]=_();t.x>e+30&&t.x<o-30&&t.y>n+30&&t.y<s-30||M.map.panTo(M.map.layerPointToLatLng([t.x,t.y]),{animate:!1})}
function Jr(t,e){Bc=le(t);let n=Xn[At.indexOf(t)];Jn!==n&&(Jn&&Jn.setAttribute("tabindex",-1),n.setAttribute("tabindex",0),Jn=n),e&&n.focus({preventScroll:!0})}
function Yh(t,e,n){Xn=t,At=e,Jn=null;let s=At.find(i=>i.items.some(a=>a.selected))||At.find(i=>le(i)===Bc)||Gh()||At[0];s&&Jr(s,!1);let r=n&&(At.find(i=>le(i)===
n)||Bt(n.replace(/^\+/,"")));r&&Xn[At.indexOf(r)].focus({preventScroll:!0}),Pc(w.get().hover)}function Gh(){let[t,e,n,o]=_();return At.find(s=>s.x>t&&s.x<n&&s.y>
e&&s.y<o)}var Kr=[];function Pc(t){for(let e of Kr)e.classList.remove("hover");Kr=t?Xn.filter((e,n)=>At[n].items.some(o=>o.mark.id===t)):[];for(let e of Kr)e.classList.
add("hover")}function Kh(t,e,n){(["layersOn","mentions"].some(r=>e.has(r))||e.has("selected")&&h.marks.some(r=>r.hidden))&&jc(t),e.has("theme")&&Kt(!0),e.has("h\
over")&&(Pc(t.hover),n!=="map"&&Nr(t.hover&&Bt(t.hover))),["selected","mentions","layersOn","query","filters","dateRange","undated","trail","lang","layout","emb\
ed"].some(r=>e.has(r))&&Kt()}function qc(){jc(w.get()),Je(Yh),Xl();for(let t of[Xo(),tc()])Vh(t);Zh(Xo()),Xo().setAttribute("aria-label",p("list.title")),M.map.
on("click",()=>w.set({selected:null},{source:"map"})),w.subscribe(Kh)}var Dc=document.documentElement,Qn=null;function Xh(){if(Qn)return;let t=M.map;Qn=[t.getCenter(),t.getZoom()],Dc.classList.add("is-print"),t.invalidateSize({animate:!1}),
sn(!1),Kt(!0),Ie(),lt.size>=_n&&(Xs(ut()),Ka(h.marks),Ie()),Qh(st("#map-over .inset"))}function Qh(t){if(!t)return;let e=t.getBoundingClientRect(),n=M.element.getBoundingClientRect(),
[o,s]=_(),r=e.left-n.left+o,i=e.top-n.top+s,a=[r,i,r+e.width,i+e.height];t.classList.toggle("covers",ut().some(l=>S(l.box||l.name.box,a)))}function tg(){Qn&&(Dc.
classList.remove("is-print"),Xs([]),M.map.invalidateSize({animate:!1}),M.map.setView(...Qn,{animate:!1}),Qn=null,Kt(!0))}function Vc(){addEventListener("beforep\
rint",Xh),addEventListener("afterprint",tg)}var ng="M6 3H3V13H13V10M9 2.5H13.5V7M13 3L7.5 8.5",Zc=()=>matchMedia("(pointer: coarse)").matches;function og(){let t=st("#head h1");return d("header",{id:"embe\
d-legend"},d("p",{class:"title",dir:"auto",lang:t.getAttribute("lang")},t.textContent),d("ul",{tabindex:"0","aria-label":p("who.title")},h.layers.map(e=>d("li",
{},m("svg",{viewBox:"-9 -9 18 18",width:16,height:16,"aria-hidden":"true"},Q(e,6)),Zt(e,"short")))),d("a",{class:"open",href:Pt(null),target:"_blank",rel:"noope\
ner","aria-label":p("page.full_page"),title:p("page.full_page"),on:{click:sg}},m("svg",{viewBox:"0 0 16 16",width:18,height:18,"aria-hidden":"true"},m("path",{d:ng,
fill:"none",stroke:"currentColor","stroke-width":1.6}))))}function sg(t){window.top!==window.self||t.metaKey||t.ctrlKey||(t.preventDefault(),w.set({embed:!1}))}
function ss(t){let{map:e}=M,n=y("guard");for(let o of[e.scrollWheelZoom,e.dragging])t?o.disable():o.enable();M.element.style.touchAction=t?"pan-x pan-y":"",n&&n.
remove(),t&&y("map-wrap").append(d("button",{id:"guard",type:"button",on:{click:()=>{ss(!1),M.element.focus({preventScroll:!0})}}},p(Zc()?"embed.guard_touch":"e\
mbed.guard")))}function rg(){let t=()=>w.get().embed&&y("guard");M.map.on("click",()=>{t()&&!Zc()&&ss(!1)}),M.element.addEventListener("keydown",e=>{e.key==="Es\
cape"&&w.get().embed&&!w.get().selected&&ss(!0)})}function Uc(){rg();let t=e=>{document.documentElement.classList.toggle("embed",e.embed);let n=y("embed-legend");
n&&n.remove(),e.embed&&y("stage").prepend(og()),(e.embed||y("guard"))&&ss(e.embed)};t(w.get()),w.subscribe((e,n)=>{(n.has("embed")||e.embed&&n.has("lang"))&&t(e)})}var dn=h.config.tiles,ag=4,to=!1,Xr=0;function Yc(t){let e=window[dn.layer];to=t,Xr=0,document.documentElement.classList.toggle("has-tiles",to);let n=y("tiles-c\
redit");return n&&n.remove(),to?(e.addTo(M.map),y("map-wrap").append(d("p",{id:"tiles-credit"},dn.credit)),null):e.remove()}function Wc(){if(Xr+=1,!to||Xr<ag)return;
Yc(!1);let t=y("tiles");t.querySelector("input").checked=!1,t.querySelector("p").textContent=p("page.tiles_failed"),Mt(p("page.tiles_failed"))}function Gc(){if(!dn)
return null;let t=d("input",{type:"checkbox",role:"switch",class:"sr",on:{change:()=>Yc(t.checked)}});return t.checked=to,window[dn.layer].off("tileerror",Wc).on(
"tileerror",Wc),d("section",{id:"tiles"},d("label",{class:"layer"},t,d("span",{},p("page.tiles",{name:dn.name})),d("span",{class:"switch","aria-hidden":"true"})),
d("p",{},p("page.tiles_note",{name:dn.name})))}var cg=["exact","near","region","band","vague"],fg=10,dg=3,Kc="";function ug(){let[t,e,n,o]=_(),s=Tt();return[t,e+s.top,n,o-s.bottom]}function pg([t,e,n,o]){let s=Z(
M.map),r=new Set,i=[(t+s.ox)/s.size,(e+s.oy)/s.size,(n+s.ox)/s.size,(o+s.oy)/s.size];for(let a of h.marks){if(r.has(a.form)||!lt.has(a.id)||!S(mg(T(a)),i))continue;
let{polygons:l}=Y(a);(!l.length||l.some(([c])=>Et(c,s,[t,e,n,o],!0).length>5))&&r.add(a.form)}return cg.filter(a=>r.has(a))}var mg=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+
1e-9,t[3]+1e-9];function hg([t,e,n,o]){let s={events:new Map,units:new Map,badge:null,pill:null,hollow:null};for(let r of ut())r.x<t||r.x>n||r.y<e||r.y>o||r.kind===
"note"||(r.many?s.badge=s.badge||r.list.slice(0,2):r.kind==="pill"&&(s.pill=s.pill||r.list.slice(0,2)),r.many||gg(r,s),r.symbol&&xg(r.items[0],s.units));return s}
function gg({kind:t,list:e,items:[n]},o){let s=t==="pill"?e.find(i=>i.hollow):n.unreal&&{layer:n.layers[0],sign:kt(n.mark,n.layers[0])};o.hollow=o.hollow||s||null;
let r=t==="pill"?e.map(i=>i.sign):n.kind==="point"?[kt(n.mark,n.layers[0])]:[];for(let i of r.filter(Boolean)){let a=o.events.get(i)||new Set;for(let l of n.mark.
claims)h.events[l.event]===i&&a.add(l.event);o.events.set(i,a)}}function xg({mark:t,sidc:e},n){let o=t.claims.flatMap(s=>s.actors).find(s=>h.actors[s]&&h.actors[s].
sidc===e);o&&!n.has(e)&&n.set(e,h.actors[o].name)}var Qr=(...t)=>m("svg",{viewBox:"-20 -12 40 24",width:40,height:24,"aria-hidden":"true"},t),eo=(t,e)=>d("li",{},
t,d("span",{},e));function Jc(t,e){return t.setAttribute("transform",`scale(${Math.min(1,37/e).toFixed(3)})`),Qr(m("g",{class:"drawn"},t))}var yg=(t,e)=>e?t.charAt(
0).toLocaleLowerCase(V())+t.slice(1):t;function wg({events:t,units:e,badge:n,pill:o,hollow:s}){let r=[...t].map(([a,l])=>eo(Qr(vt(a,9.5)),[...l].slice(0,2).map(
(c,f)=>yg(p("event."+c),f)).join(p("list.comma")))),i=[s&&eo(Qr(s.sign?vt(s.sign,9.5,!0):_t(s.layer,6,{halo:0,hollow:"empty"})),p("key.hollow")),n&&eo(Jc(ko(n,!0),
Mo(n)),p("key.badge")),o&&eo(Jc(bo(o,!0),Ln(o,!0)),p("key.pill")),...[...e].slice(0,dg).map(([a,l])=>eo(vo(a,20),p("key.unit",{name:we(l)})))].filter(Boolean);return[
...r.slice(0,Math.max(1,fg-i.length)),...i]}function bg(){let t=y("signs");if(!t)return;let e=ug(),n=hg(e),o=pg(e),s=JSON.stringify([document.documentElement.lang,
o,[...n.events].map(([i,a])=>[i,...a]),[...n.units.keys()],...[n.badge,n.pill,n.hollow&&[n.hollow]].map(i=>i&&i.map(a=>[a.layer.id,a.text,a.sign]))]);if(s===Kc&&
t.dataset.drawn)return;Kc=s;let r=wg(n);t.dataset.drawn="1",t.hidden=!r.length,t.replaceChildren(...r),y("ways").replaceChildren(...o.map(i=>d("li",{},zi(i),d("\
span",{},p("key."+i))))),y("key").hidden=!r.length&&!o.length}var ti=()=>B()==="phone"?"0":null;function Mg(){let t=y("key");t&&t.toggleAttribute("tabindex",!!ti()),
t&&ti()&&(t.tabIndex=0)}function Xc(){Je(()=>setTimeout(bg)),w.subscribe((t,e)=>{e.has("layout")&&Mg()})}function Qc(){return d("section",{id:"key","aria-labell\
edby":"key-title",tabindex:ti()},d("h2",{id:"key-title"},p("key.title")),d("ul",{id:"ways"}),d("ul",{id:"signs",hidden:!0}))}var kg=["accepted","changed","added","rejected","open"];function vg(){let{review:t,reviewed_by:e}=h;if(!t)return e?p("page.reviewed",{name:e}):p("page.machine");
let n=p(e?"reviewed.whole":"reviewed.partly",{name:ft(t.by)}),o=kg.filter(r=>t[r]).map(r=>p(`reviewed.${r}`,{n:t[r]})),s=t.on?p("reviewed.on",{said:n,day:xt(t.on)}):
n;return p("reviewed.counts",{said:s,counts:o.join(p("list.comma"))})}function tf(){y("reviewed").textContent=vg()}var Lg={width:600,height:400},ef=()=>/^https?:$/.test(location.protocol);function nf(){let e={src:ef()?Vr():Vr().replace(/^[^#]*\//,""),title:st("#head h1").textContent,
...Lg,style:"border:0;max-width:100%",loading:"lazy",allow:"clipboard-write"};return`<iframe ${Object.entries(e).map(([n,o])=>`${n}="${$g(o)}"`).join(" ")}></if\
rame>`}var $g=t=>String(t).replaceAll("&","&amp;").replaceAll('"',"&quot;").replaceAll("<","&lt;"),of=()=>{let t=y("share-code");t&&y("share").open&&(t.value=nf())};
function sf(){let t=d("p",{class:"done",role:"status"}),e=(o,s)=>d("button",{type:"button",on:{click:s}},p(o)),n=d("textarea",{id:"share-code",readonly:!0,rows:4,
dir:"ltr",spellcheck:"false","aria-label":p("share.code"),on:{focus:()=>n.select()}});return d("details",{id:"share",on:{toggle:of}},d("summary",{},p("share.tit\
le")),d("div",{class:"buttons"},e("share.copy_link",()=>Fe(Pt(null),p("card.copied_link"),t)),e("share.print",()=>print())),d("p",{},p("share.code")),n,ef()?null:
d("p",{class:"hint"},p("share.from_disk")),d("div",{class:"buttons"},e("share.copy_code",()=>Fe(nf(),p("share.copied_code"),t)),e("share.try",()=>w.set({embed:!0}))),
t)}function rf(){w.subscribe((t,e)=>{!e.has("hover")&&!e.has("layout")&&of()})}var Sg=["exact","near","region","band","vague"];function zg(){y("kicker").textContent=p("page.kicker",{n:h.articles.length||1});for(let s of nt("[data-t]"))s.textContent=
p(s.dataset.t,{...s.dataset});tf(),y("panel").setAttribute("aria-label",p("page.panel"));for(let s of nt("[data-said]")){let r=s.dataset.said,i=we(r);s.textContent=
i,s.lang=i===r?"en":V()}let t=nt("#head .published");h.articles.forEach((s,r)=>{s.published&&t[r]&&(t[r].textContent=xt(s.published))});let e=y("skip");e.hidden=
!1,e.textContent=p("page.skip"),e.onclick=()=>{(st("#list .row")||y("query")).focus()};let n=y("skip-map");n.hidden=!1,n.textContent=p("page.skip_map"),n.onclick=
()=>(st('#map-wrap [data-key][tabindex="0"]')||M.element).focus();let o=y("languages");o&&o.remove(),h.languages.length>1&&st("#head .kicker").append(Ag())}function Ag(){
return d("span",{id:"languages",role:"group","aria-label":p("page.languages")},h.languages.map(t=>d("button",{type:"button",lang:t.code,dir:t.dir,"aria-pressed":String(
t.code===V()),on:{click:()=>w.set({lang:t.code})}},t.name)))}function Og(){return h.named.length+h.unresolved.length+h.unplaced.length}function Eg(){let t=Og();
return d("section",{id:"who","aria-labelledby":"who-title"},d("div",{class:"bar"},d("h2",{id:"who-title"},p("who.title")),d("p",{},p("who.marks",{n:h.marks.length}),
t?[" · ",d("button",{type:"button",class:"link",on:{click:af}},p("who.named",{n:t}))]:null,h.unread.length?[" · ",d("button",{type:"button",class:"link",on:{click:af}},
p("who.unread",{n:h.unread.length}))]:null)),h.marks.length?d("ul",{class:"layers"},h.layers.map(Cg),Ig()):d("p",{class:"none"},p("who.none")))}function Ig(){let t=h.
marks.filter(n=>n.hidden).length;if(!t)return null;let e=d("input",{type:"checkbox",role:"switch",class:"sr",id:"mentions",on:{change:()=>w.set({mentions:e.checked})}});
return e.checked=w.get().mentions,d("li",{class:"mentions"},d("label",{class:"layer"},e,d("span",{class:"sw"}),d("span",{class:"name"},p("who.mentions",{n:t})),
d("span",{class:"count"}),d("span",{class:"switch","aria-hidden":"true"})))}function af(){let t=y("left-title");t&&(t.scrollIntoView({block:"start",behavior:te()?
"auto":"smooth"}),t.focus({preventScroll:!0}))}function Cg(t){let e=d("input",{type:"checkbox",role:"switch",class:"sr","data-layer":t.id,on:{change:()=>Rg(t.id,
e.checked)}});return e.checked=w.get().layersOn.has(t.id),d("li",{},d("label",{class:"layer"},e,d("span",{class:"sw"},Pe(t,"legend"),_g(t)),d("span",{class:"nam\
e",dir:"auto",lang:t.lang},t.name),d("span",{class:"short",dir:"auto",lang:t.lang},t.short),d("span",{class:"count"},A(t.count)),d("span",{class:"switch","aria-\
hidden":"true"})))}function _g(t){return m("svg",{class:"chip-shape",viewBox:"-9 -9 18 18",width:18,height:18,"aria-hidden":"true"},Q(t,6))}function Rg(t,e){let n=new Set(
w.get().layersOn);e?n.add(t):n.delete(t),w.set({layersOn:n})}function Ng(){let t=d("input",{id:"query",type:"search",autocomplete:"off",spellcheck:"false",placeholder:p(
"find.short"),"aria-label":p("find.label")}),e=0;t.addEventListener("input",()=>{clearTimeout(e),e=setTimeout(()=>w.set({query:t.value}),90)}),t.value=w.get().query;
let n=d("button",{id:"filter-button",type:"button","aria-expanded":"false","aria-controls":"filters",on:{click:()=>ff(y("filters").hidden)}},p("find.filter")),o=d(
"button",{id:"table-button",type:"button","aria-pressed":"false",on:{click:()=>w.set({table:!w.get().table})}},p("table.show")),s=m("svg",{viewBox:"0 0 16 16",width:16,
height:16,"aria-hidden":"true"},m("path",{d:"M11.2 11.2L15 15M12.5 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5 7Z",fill:"none",stroke:"currentColor","stroke-width":1.5}));
return d("section",{id:"find",role:"search",on:{keydown:Fg}},d("div",{class:"field"},s,t),n,o,Bg())}function Fg(t){t.key!=="Escape"||y("filters").hidden||(t.preventDefault(),
t.stopPropagation(),ff(!1),y("filter-button").focus())}function ff(t){y("filters").hidden=!t,y("filter-button").setAttribute("aria-expanded",String(t))}function Bg(){
let t=h.marks.flatMap(i=>i.claims),e=Object.keys(xe[V()].strings),n=[...new Set(t.map(i=>i.role))].sort((i,a)=>e.indexOf("role."+i)-e.indexOf("role."+a)),o=Object.
keys(h.events).filter(i=>t.some(a=>a.event===i)),s=Sg.filter(i=>h.marks.some(a=>a.form===i)),r=t.flatMap(i=>i.date?[i.date.start,i.date.end]:[]).filter(Boolean).
sort();return d("div",{id:"filters",hidden:!0,role:"group","aria-label":p("find.filters")},o.length?rs("events",p("find.event"),o,i=>p("event."+i)):null,rs("rol\
es",p("find.role"),n,i=>p("role."+i)),h.articles.length>1?rs("sources",p("find.source"),h.articles.map((i,a)=>String(a)),i=>rt(h.articles[i].publisher||h.articles[i].
title||i)):null,rs("forms",p("find.precision"),s,i=>p("key."+i)),r.length?d("fieldset",{class:"dates"},d("legend",{},p("find.dates")),lf("from",0,r),lf("to",1,r)):
null,d("button",{type:"button",class:"link",on:{click:No}},p("find.clear")))}function rs(t,e,n,o){return d("fieldset",{},d("legend",{},e),n.map(s=>{let r=d("inp\
ut",{type:"checkbox","data-kind":t,value:s,on:{change:()=>jg(t,s,r.checked)}});return d("label",{},r,d("span",{dir:"auto"},o(s)))}))}function jg(t,e,n){let o=w.
get().filters,s=Object.fromEntries(Object.entries(o).map(([r,i])=>[r,new Set(i)]));n?s[t].add(e):s[t].delete(e),w.set({filters:s})}function lf(t,e,n){let o=d("i\
nput",{type:"date",id:"date-"+t,min:n[0],max:n[n.length-1],on:{change:()=>{let s=[...w.get().dateRange||[n[0],n[n.length-1]]];s[e]=o.value||(e?n[n.length-1]:n[0]),
s[0]>s[1]&&(s[1-e]=s[e]),w.set({dateRange:s})}}});return d("label",{},d("span",{},p("find."+t)),o)}function df(t){for(let r of nt("input[data-layer]"))r.checked=
t.layersOn.has(r.dataset.layer);for(let r of nt("input[data-kind]"))r.checked=t.filters[r.dataset.kind].has(r.value);y("mentions")&&(y("mentions").checked=t.mentions);
let e=y("query");e&&e!==H()&&(e.value=t.query);let n=t.dateRange||["",""];y("date-from")&&([y("date-from").value,y("date-to").value]=n),y("table-button")&&y("ta\
ble-button").setAttribute("aria-pressed",String(t.table));let o=Bs(t.filters)+(t.dateRange?1:0),s=y("filter-button");s&&(s.textContent=o?p("find.on",{n:o}):p("f\
ind.filter"))}function cf(){let t=y("query")===H();zg();for(let e of nt(".defs"))e.remove();y("page").append(Si(),Ai()),y("tools").replaceChildren(...[Eg(),d("d\
iv",{id:"scroll",tabindex:"-1"},Qc(),Ng(),d("section",{id:"list"}),bc(),sf(),Gc(),y("credits"))].filter(Boolean)),t&&y("query").focus(),df(w.get()),ts()}function uf(){
Xc(),rf(),cf(),w.subscribe((t,e)=>{e.has("lang")?(xo(t.lang),cf()):["layersOn","filters","query","dateRange","mentions","undated","table"].some(n=>e.has(n))&&df(
t)})}var pf=t=>`${t.article} ${t.paragraph} ${t.before}${t.place}${t.after}`;function Hg(t){let e=new Map;for(let n of t)for(let o of n.cites)e.has(pf(o))||e.set(pf(
o),o);return[...e.values()]}function Pg(t){let e=new Map;for(let n of Yr(t)){let[o]=n,s=o.role==="target",r=It(s?o:{...o,targets:[...new Set(n.flatMap(ke))]}),i=I[o.
layer],l={layer:!s&&i&&!r.startsWith(i.short)?i.id:"",text:r,date:W(o.date,!0)};e.set(JSON.stringify(l),l)}return[...e.values()]}function qg(t){let e=h.articles[t.
article]||{},n=t.paragraph===null?"":`¶ ${A(t.paragraph+1)}`,o=h.articles.length>1&&(e.publisher?rt(e.publisher):p("card.article",{n:t.article+1}));return d("b\
lockquote",{dir:"auto",lang:e.lang||null},d("bdi",{},p("card.open_quote"),t.before,t.place?d("mark",{},t.place):null,t.after,p("card.close_quote")),o||n?d("smal\
l",{}," ",o,o&&n?p("list.comma"):null,d("bdi",{},n)):null)}function Dg(t){let e=Z(M.map),n=G(t),[o,s,r,i]=_();if(!n||t.form==="band"||t.form==="vague")return!1;
let a=e.x(n[0]),l=e.y(n[1]);return a<o||a>r||l<s||l>i}function Vg(t){let e=Nt(t);return d("li",{},d("b",{class:"n"},A(Ae(t))),d("div",{},d("p",{},d("b",{},Ut(t)),
" · ",d("bdi",{},ht(t)),Dg(t)?[" · ",p("paper.beyond")]:null),Pg(e).map(n=>d("p",{class:"deed"},I[n.layer]?[Zt(I[n.layer],"short"),": "]:null,n.text," · ",d(
"bdi",{},n.date))),Hg(e).map(qg)))}function Zg(){mf();let t=h.marks.filter(n=>q(n)&&K(n)).sort((n,o)=>Ae(n)-Ae(o)),e=w.get().mentions?[]:h.marks.filter(n=>n.hidden&&
!q(n));y("list").after(d("section",{id:"paper"},re()?d("p",{},p("find.found",{n:t.length})):null,d("ol",{},t.map(Vg)),e.length?d("p",{class:"named"},p("who.ment\
ions",{n:e.length}),": ",d("bdi",{},ft(e.map(E)))):null,/^https?:$/.test(location.protocol)?d("p",{class:"named"},p("paper.live")," ",d("bdi",{lang:"en",dir:"lt\
r"},Pt(null))):null))}function mf(){let t=y("paper");t&&t.remove()}function hf(){addEventListener("beforeprint",Zg),addEventListener("afterprint",mf)}var gf=t=>ft(t.map(e=>h.actors[e]?h.actors[e].name:e)),Wg=t=>t&&(t.start||t.end)||"",Yg=t=>t.cites.map(e=>e.before+e.place+e.after),un=[{key:"place",head:"card.\
where",text:({mark:t})=>E(t)},{key:"what",head:"card.what",text:({claim:t})=>Wt(t)},{key:"side",head:"table.side",text:({claim:t})=>I[t.layer]?I[t.layer].name:""},
{key:"who",head:"card.who",text:({claim:t})=>gf(vn(t))},{key:"whom",head:"card.whom",text:({claim:t})=>gf(ke(t))},{key:"when",head:"card.when",text:({claim:t})=>W(
t.date),by:({claim:t})=>Wg(t.date)},{key:"precision",head:"find.precision",text:({mark:t})=>ht(t)},{key:"quote",head:"table.quote",text:({claim:t})=>Yg(t).join(
" … "),by:({claim:t})=>{let e=t.cites[0];return e?String(e.article*1e6+(e.paragraph??0)).padStart(12,"0"):""}}];function Gg(){let t=Z(M.map),e=_();return n=>{
let[o,s,r,i]=T(n);return Number.isFinite(o)&&S([t.x(o),t.y(s),t.x(r),t.y(i)],e)}}function xf(){let t=Gg();return h.marks.filter(e=>q(e)&&K(e)&&t(e)).flatMap(e=>Nt(
e).map(n=>({mark:e,claim:n})))}function ei(t,e,n){let o=un.find(i=>i.key===e);if(!o)return t;let s=new Intl.Collator(document.documentElement.lang,{numeric:!0}).
compare,r=t.map(i=>({row:i,by:(o.by||o.text)(i)}));return r.sort((i,a)=>+!i.by-+!a.by||(n?s(a.by,i.by):s(i.by,a.by))),r.map(i=>i.row)}function yf(t){return[[...un.
flatMap(n=>n.key==="when"?[p("find.from"),p("find.to")]:[p(n.head)]),p("table.lat"),p("table.lon")],...t.map(n=>[...un.flatMap(o=>o.key==="when"?[n.claim.date&&
n.claim.date.start||"",n.claim.date&&n.claim.date.end||""]:[o.text(n)]),n.mark.anchor?n.mark.anchor[1]:"",n.mark.anchor?n.mark.anchor[0]:""])]}var kf=100,wf=400,Qt={key:"",down:!1},no=kf,oo=[],bf=0,vf=()=>{w.set({table:!1});let t=y("table-button");t&&t.focus()};function Kg(){return d("button",{type:"bu\
tton",class:"close","aria-label":p("table.close"),on:{click:vf}},m("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},m("path",{d:"M1 1L11 11M1\
1 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function Jg(){let t=d("span",{class:"done"});y("table").replaceChildren(d("div",{class:"bar"},
d("h2",{id:"table-title",tabindex:"-1"},p("table.title")),d("span",{id:"table-count",role:"status"}),t,d("button",{type:"button",class:"csv",on:{click:()=>{let e=ei(
oo,Qt.key,Qt.down);Fe(yc(yf(e)),p("table.copied",{n:e.length}),t)}}},p("table.copy")),Kg()),d("div",{class:"sheet",tabindex:"0",role:"region","aria-labelledby":"\
table-title"}))}function Xg({key:t,head:e}){let n=Qt.key===t;return d("th",{scope:"col","aria-sort":n?Qt.down?"descending":"ascending":null,"data-key":t},d("but\
ton",{type:"button",on:{click:()=>{Qt={key:t,down:n&&!Qt.down},oi(),st(`#table th[data-key="${t}"] button`).focus()}}},p(e),m("svg",{viewBox:"0 0 8 8",width:8,height:8,
"aria-hidden":"true"},m("path",{d:n&&Qt.down?"M0 2H8L4 7Z":"M0 6H8L4 1Z",fill:"currentColor",opacity:n?1:.3}))))}function Qg(t){let[e,...n]=un;return d("tr",{"a\
ria-current":w.get().selected===t.mark.id?"true":null,"data-mark":t.mark.id},d("th",{scope:"row"},d("button",{type:"button",class:"link","data-column":e.key,on:{
click:()=>w.set({selected:t.mark.id},{source:"list"})}},Ut(t.mark))),n.map(o=>d("td",{class:o.key},d("bdi",{},o.text(t)))))}function oi(){let t=ei(oo,Qt.key,Qt.
down),e=st("#table .sheet"),n=new Set(oo.map(i=>i.mark.id)).size,o=p("table.count",{n:oo.length,places:A(n)});y("table-count").textContent!==o&&(y("table-count").
textContent=o);let s=d("tbody",{},t.slice(0,no).map(Qg)),r=t.length-no;e.replaceChildren(...[d("table",{},d("caption",{class:"sr"},p("table.title")),d("thead",{},
d("tr",{},un.map(Xg))),s),r>0?d("button",{type:"button",class:"link more-rows",on:{click:()=>{let i=no;no+=wf,oi(),nt("#table tbody th button")[i].focus()}}},p(
"list.more",{n:Math.min(wf,r)})):null].filter(Boolean))}function Lf(){if(!w.get().table)return;let t=y("table").contains(H())&&H().closest("tr[data-mark]"),e=t&&
t.dataset.mark;oo=xf(),oi();let n=e&&st(`#table tr[data-mark="${CSS.escape(e)}"] button`);n&&n.focus({preventScroll:!0})}var ni=()=>{w.get().table&&(cancelAnimationFrame(
bf),bf=requestAnimationFrame(Lf))};function Mf(t,e){let n=y("table");return n.hidden=!t,document.documentElement.classList.toggle("has-table",t),t?(no=kf,Jg(),Lf(),
e&&y("table-title").focus({preventScroll:!0}),null):n.replaceChildren()}function t0(t){for(let e of nt("#table tr[data-mark]"))e.dataset.mark===t.selected?e.setAttribute(
"aria-current","true"):e.removeAttribute("aria-current")}function $f(){y("timeline").before(d("section",{id:"table",hidden:!0,on:{keydown:t=>{t.key==="Escape"&&
(t.preventDefault(),t.stopPropagation(),vf())}}})),Mf(w.get().table,!1),M.map.on("moveend resize",ni),Je(ni),w.subscribe((t,e,n)=>{e.has("table")||t.table&&e.has(
"lang")?Mf(t.table,e.has("table")&&n!=="link"):e.size===1&&e.has("selected")?t0(t):e.has("hover")||ni()})}function Sf(t){let e=[];for(let n of t)for(let o of n.claims){let s=o.date;!s||!s.start&&!s.end||e.push({mark:n,claim:o,layer:o.layer,from:s.start?at(s.start):null,
to:s.end?at(s.end):null})}return e}function zf(t){let e=t.flatMap(i=>[i.from,i.to]).filter(i=>i!==null),n=Math.min(...e),o=Math.max(...e),s=Math.max(1.5,(o-n)*.04),
r=i=>t.some(a=>a[i]===null)?1.6:1;return{first:n,last:o,from:n-s*r("from"),to:o+1+s*r("to")}}function Af(t,e){let n=e/(t.to-t.from),o=be();return{x:i=>o?e-(i-t.
from)*n:(i-t.from)*n,day:i=>Math.floor((o?e-i:i)/n+t.from),per:n}}var Of=t=>ct("axis",t),n0=500;function si(t){let e=t.to-t.from,n=[];if(e<=40){let i=e<=16?1:7;
for(let a=Math.ceil(t.from);a<t.to;a+=1)(a-Math.ceil(t.from))%i===0&&n.push({day:a,text:Of(U(a))});return n}let[o,s]=it(U(Math.floor(t.from))),r=e>365*4?12:e>500?
3:1;r===12&&(s=1);for(let i=0;i<600;i+=1){let a=at(`${String(o).padStart(4,"0")}-${String(s).padStart(2,"0")}-01`);if(a>=t.to)break;if(a>=t.from&&(s-1)%r===0){let l=r===
12?wt(o):jr(s),c=r!==12&&(s===1||!n.length);n.push({day:a,text:c?ct("axis_month",U(a)):l})}s+=1,s>12&&(s=1,o+=1)}return n}function o0(t,e,n){t.sort((s,r)=>s.at-
r.at);for(let s of t)s.true=s.at;let o=(s,r)=>(e(s.text)+e(r.text))/2;t.forEach((s,r)=>{let i=e(s.text)/2,a=r?t[r-1].at+o(t[r-1],s):i-6;s.at=Math.max(s.at,a)});
for(let s=t.length-1;s>=0;s-=1){let r=s===t.length-1?n+12-e(t[s].text)/2:t[s+1].at-o(t[s],t[s+1]);t[s].at=Math.min(t[s].at,r)}for(let s=t.length-1;s>=0;s-=1)Math.
abs(t[s].at-t[s].true)>36&&t.splice(s,1)}function Ef(t,e,n,o){let s=[...new Set(t.filter(f=>f.from!==null&&f.from===f.to).map(f=>f.from))].sort((f,u)=>f-u),r=o<
420,i=f=>f.length*(r?6.8:7)+(r?8:14),a=[],l=e.to-e.from>n0;for(let f of s){let[u,g,b]=it(U(f)),x=a[a.length-1],k=l?ct("axis_month",U(f)):Of(U(f)),v=n(f+.5);x&&Math.
abs(v-x.at)<(i(k)+i(x.text))/2&&x.month===`${u}-${g}`&&x.days.length<3?(x.days.push(b),x.all.push(v),x.at=(x.all[0]+v)/2,l||(x.text=ct("axis",U(f),ft(x.days.map(
wt))))):a.push({at:v,all:[v],text:k,days:[b],month:`${u}-${g}`,bold:!0})}o0(a,i,o);let c=[...a];for(let f of si(e)){let u=f.text.length*6.4/2,g=n(f.day)+(be()?-u:
u);c.every(x=>Math.abs(x.at-g)>i(x.text)/2+u+4)&&g>u&&g<o-u&&c.push({at:g,text:f.text})}return c}var s0=100,r0=15,i0=6,a0=2;function _f(t,e,n){let o=new Set;for(let r of t)r.from!==null&&r.from===r.to&&o.add(r.from);return t.length>s0&&o.size*r0>n?Math.ceil(
i0/e.per):0}var ri=t=>new Set(t.map(e=>e.mark.id)).size;function Cf(t,e,n,o,s){let r=o?Math.max(a0,o*n.per):0;return m("rect",{class:s,x:n.left.toFixed(1),width:n.
width.toFixed(1),y:(n.base-r).toFixed(1),height:r.toFixed(1),fill:e.slots.length===2?kn(e):tt(e)})}function Rf(t,{days:e,x:n,high:o,stacked:s,living:r,told:i}){
let a=new Map;for(let{days:f}of t)for(let[u,g]of f){let b=ri(g);a.set(u,s?(a.get(u)||0)+b:Math.max(a.get(u)||0,b))}let l=o/Math.max(1,...a.values()),c=new Map;return t.
flatMap(({layer:f,days:u,base:g})=>[...u].map(([b,x])=>{let k=n(b),v=n(b+e),R=ri(x),N=s&&c.get(b)||0;c.set(b,N+R*l);let z={left:Math.min(k,v)+.5,width:Math.max(
1,Math.abs(v-k)-1),base:g-N,per:l},F=re()?x.filter(r):x;return m("g",{class:"column"},F.length<x.length&&Cf(x,f,z,R,"item out"),Cf(x,f,z,ri(F),"item"),m("title",
{},i(x)))}))}var $={items:[],range:null,now:null,together:0},Nf=()=>{let t=w.get().layersOn;return h.layers.filter(e=>t.has(e.id)&&$.items.some(n=>n.layer===e.id))},ii=()=>h.
marks.filter(t=>q(t)&&!t.claims.some(e=>e.date&&(e.date.start||e.date.end))).length;function so(t=w.get().layersOn){let e=new Map;for(let n of $.items){if(!t.has(
n.layer))continue;let o=n.from===null?Math.min($.range.first,n.to):n.from,s=n.to===null?Math.max($.range.last,n.from):n.to;e.set(`${o}:${s}`,[o,s])}return[...e.
values()].sort((n,o)=>n[0]-o[0]||n[1]-o[1])}var pe=()=>{let t=w.get().dateRange;return t?t.map(at):null};function ro(t,e,n="timeline"){let o=Math.max($.range.first,
Math.min(t,e)),s=Math.min($.range.last,Math.max(t,e));o>s||w.set({dateRange:[U(o),U(s)]},{source:n})}var ai=()=>w.set({dateRange:null,undated:null},{source:"tim\
eline"});var c0=new Set(["cross","saltire","glass","star","bar","half","dot"]),li=12,Ff=t=>K(t.mark)&&Nt(t.mark).includes(t.claim),Bf=t=>!re()||t.some(Ff)?"item":"item o\
ut";function f0(t,e,n,o){let s=t[0],r={class:Bf(t)},i=s.from===null?$.range.from:s.from,a=s.to===null?$.range.to:s.to+1,l=Math.min(o(i),o(a)),c=Math.max(3,Math.
abs(o(a)-o(i))),f=s.from===null?"start":s.to===null?"end":"",u=e.slots.length===2?kn(e):tt(e);return m("g",r,m("rect",{x:l,y:n-4,width:c,height:8,rx:4,fill:u,stroke:e.
slots.length===2?"var(--ink3)":null,"stroke-width":.8,mask:f?`url(#fade-${f==="start"!==be()?"start":"end"})`:null}),m("title",{},ci(t)))}function ci(t){let e=t.
slice(0,li).map(n=>[E(n.mark),It(n.claim),W(n.claim.date)].join(" · "));return t.length>li&&e.push(p("map.more",{n:t.length-li})),e.join(`
`)}function jf(t,e,n,o){let s=t[0],r=m("g",{class:Bf(t),"data-x":o(s.from+.5).toFixed(1),"data-y":n,transform:`translate(${o(s.from+.5).toFixed(1)} ${n})`}),i=t.
length>1&&e.slots.length===1,a=()=>Q(i&&c0.has(e.shape)?{...e,shape:"circle"}:e,i?7.4:5.4),l=a();return l.setAttribute("style","stroke:var(--paper);stroke-width\
:3;paint-order:stroke"),r.append(l,a()),i&&r.append(m("text",{class:"many",y:3.6,"text-anchor":"middle"},p("time.several",{n:t.length}))),r.append(m("title",{},
ci(t))),r}function d0(){let t=(e,n)=>[m("linearGradient",{id:`${e}-g`},n.map(([o,s])=>m("stop",{offset:o,"stop-color":"#fff","stop-opacity":s}))),m("mask",{id:e,
maskContentUnits:"objectBoundingBox"},m("rect",{width:1,height:1,fill:`url(#${e}-g)`}))];return m("defs",{},t("fade-start",[[0,0],[.55,1]]),t("fade-end",[[.45,1],
[1,0]]))}function u0(t,e,n,o){let s=new Map,r=new Map;for(let i of $.items){if(i.layer!==t.id)continue;let a=i.from!==null&&i.from===i.to,l=o?i.from-(i.from-$.range.
first)%o:i.from,c=a?s:r,f=a?l:`${i.from}:${i.to}`;c.has(f)?c.get(f).push(i):c.set(f,[i])}return{layer:t,days:s,base:e+6.5,bars:[...r.values()].map(i=>f0(i,t,e,n)),
dots:o?[]:[...s.values()].map(i=>jf(i,t,e,n))}}var p0=[0,-10,10,-5,5],m0=10;function h0(t){let e=[];for(let n of t.sort((o,s)=>Number(o.dataset.x)-Number(s.dataset.
x))){let o=Number(n.dataset.x),s=p0.find(r=>e.every(i=>Math.hypot(i.x-o,i.dy-r)>=m0))??0;e.push({x:o,dy:s}),n.setAttribute("transform",`translate(${o} ${Number(
n.dataset.y)+s})`)}return t}var g0={slots:[9],shape:"circle"};function x0(t){let e=new Map;for(let{layer:n,days:o}of t)for(let[s,r]of o){let i=e.get(s);i?Object.
assign(i,{layer:g0,group:[...i.group,...r]}):e.set(s,{layer:n,group:r})}return[...e.values()]}function Tf(t,e){let n=Nf(),o=e?0:15,s=e?16:9,r=s+o*Math.max(n.length-
1,0)+(e?16:9);$.now=Af($.range,t);let i=m("svg",{class:"chart",width:t,height:r+18,"aria-hidden":"true",viewBox:`0 0 ${t} ${r+18}`},d0());i.append(m("g",{class:"\
grid"},si($.range).map(f=>m("path",{d:`M${$.now.x(f.day).toFixed(1)} 0V${r}`})),n.map((f,u)=>m("path",{d:`M0 ${s+o*u}H${t}`}))));let a=pe();if(a){let f=$.now.x(
a[0]),u=$.now.x(a[1]+1);i.append(m("rect",{class:"brush",x:Math.min(f,u),y:1,width:Math.abs(u-f),height:r-2}))}$.together=_f($.items,$.now,t);let l=n.map((f,u)=>u0(
f,s+o*u,$.now.x,$.together)),c=e&&!$.together?x0(l).map(({layer:f,group:u})=>jf(u,f,s,$.now.x)):[];if(i.append(...l.flatMap(f=>f.bars),...e?h0(c):l.flatMap(f=>f.
dots)),$.together){let f=e?l.map(u=>({...u,base:r})):l;i.append(...Rf(f,{days:$.together,x:$.now.x,living:Ff,told:ci,stacked:e,high:e?r-4:12.5}))}for(let f of Ef(
$.together?[]:$.items,$.range,$.now.x,t))f.bold&&i.append(...f.all.map(u=>m("path",{class:"named",d:`M${u.toFixed(1)} ${r-3}V${r+3}`}))),i.append(m("text",{class:f.
bold?"bold":null,x:f.at.toFixed(1),y:r+14,"text-anchor":"middle"},f.text));return{box:i,bottom:r,rows:n,gap:o,top:s}}var y0=1500,as=0;function Hf(t,e){let n=pe(),o=n?n[t]:t?$.range.last:$.range.first,s=xt(U(o));return d("div",{class:n?"grip set":"grip",tabindex:"0",role:"slide\
r","data-grip":t,"aria-label":p(t?"time.end":"time.start"),"aria-orientation":"horizontal","aria-valuemin":$.range.first,"aria-valuemax":$.range.last,"aria-valu\
enow":o,"aria-valuetext":s,style:{left:`${$.now.x(t?o+1:o)}px`,height:`${e}px`},on:{keydown:r=>w0(r,t,o)}},d("i",{}))}function w0(t,e,n){let o=be()?-1:1,s={ArrowRight:o,
ArrowLeft:-o,ArrowUp:1,ArrowDown:-1,PageUp:7,PageDown:-7,Home:-1e6,End:1e6}[t.key];if(!s)return;t.preventDefault();let r=pe()||[$.range.first,$.range.last],i=Math.
min($.range.last,Math.max($.range.first,n+s));r[e]=i,r[0]>r[1]&&(r[1-e]=i),ro(r[0],r[1],t.repeat?"run":"timeline");let a=nt("#timeline .grip");a[e]&&a[e].focus()}
function b0(t){let e=null,n=!1,o=null,s=r=>$.now.day(r.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",r=>{if(r.button)return;io();let i=r.
target.closest&&r.target.closest(".grip"),a=pe();o=i&&a?a[1-Number(i.dataset.grip)]:null,e=o===null?s(r):o,n=!1,t.setPointerCapture(r.pointerId)}),t.addEventListener(
"pointermove",r=>{e!==null&&(!n&&o===null&&Math.abs($.now.x(e)-$.now.x(s(r)))<5||(ro(e,s(r),n?"run":"timeline"),n=!0))}),t.addEventListener("pointerup",r=>{e!==
null&&!n&&o===null&&M0(s(r)),e=null}),t.addEventListener("pointercancel",()=>{e=null})}function M0(t){let e=so().map(([n,o])=>{let s=t<n?n-t:t>o?t-o:0;return{a:n,
b:o,off:s,length:o-n}}).filter(n=>n.off*$.now.per<14).sort((n,o)=>n.off-o.off||n.length-o.length)[0];e?ro(e.a,e.b):ai()}function fi(t,e,n=pe()){let o=so();if(!o.
length)return!1;let s=n?o.findIndex(([l,c])=>l===n[0]&&c===n[1]):-1,r=n&&s<0?o.findIndex(([l])=>l>=n[0]):s+t;if(r>=o.length||r<0&&n)return!1;let[i,a]=o[Math.max(
r,0)];return ro(i,a,e),Mt(qf()),!0}function io(){clearInterval(as),as=0;let t=y("play");t&&t.replaceChildren(di(!1)),t&&t.setAttribute("aria-label",p("time.play"))}
function k0(){if(as)return io();let t=so(),e=pe(),n=e&&t.length&&e[1]>=t[t.length-1][1];return fi(1,"timeline",n?null:e)&&(as=setInterval(()=>{fi(1,"run")||io()},
y0),y("play").replaceChildren(di(!0)),y("play").setAttribute("aria-label",p("time.pause"))),null}function di(t){return m("svg",{viewBox:"0 0 12 12",width:12,height:12,
class:t?null:"arrow","aria-hidden":"true"},m("path",{fill:"currentColor",d:t?"M2 1H5V11H2ZM7 1H10V11H7Z":"M2 .6L11 6L2 11.4Z"}))}function qf(){let t=w.get().dateRange;
if(t)return W({start:t[0],end:t[1]});let e=[U($.range.first),U($.range.last)];return W($.range.last-$.range.first>40?Br(e[0],e[1]):{start:e[0],end:e[1]})}function v0(){
if(!w.get().dateRange)return p($.together?"time.hint_many":"time.hint");let t=h.marks.filter(q);return p("time.chosen",{m:t.filter(K).length,n:t.length,k:ii()})}
function is(){let t=y("timeline");if(t.hidden)return;let e=H()&&H().dataset.grip,n=B()==="phone",o=y("time-area"),{box:s,bottom:r,rows:i,gap:a,top:l}=Tf(Math.max(
o.clientWidth,60),n);for(let c of[...o.querySelectorAll(".chart, .grip")])c.remove();o.append(s,Hf(0,r),Hf(1,r)),y("time-lanes").replaceChildren(...n?[]:i.map((c,f)=>d(
"span",{style:{top:`${l+a*f-8}px`}},m("svg",{viewBox:"-9 -9 18 18",width:13,height:13,"aria-hidden":"true"},Q(c,6)),Zt(c,"short")))),y("time-title").textContent=
qf(),y("time-hint").textContent=v0(),y("time-all").hidden=!w.get().dateRange,L0(),y("time-keep").setAttribute("aria-checked",String(w.get().trail)),t.classList.
toggle("chosen",!!w.get().dateRange),e&&o.querySelectorAll(".grip")[Number(e)].focus()}function L0(){let t=ii(),e=Ro(),n=y("time-left");n.setAttribute("aria-che\
cked",String(e)),n.disabled=!t,n.replaceChildren(d("span",{},p("time.no_date"))," ",d("b",{},Df(),A(t)))}var Df=()=>m("svg",{viewBox:"0 0 12 12",width:12,height:12,
class:"tick","aria-hidden":"true"},m("path",{d:"M1.5 6.5L4.5 9.5L10.5 2.5",fill:"none",stroke:"currentColor","stroke-width":2}));function Pf(){let t=y("timeline"),
e=(o,s)=>d("button",{type:"button",class:"step","aria-label":s,on:{click:()=>{io(),fi(o)}}},m("svg",{viewBox:"0 0 8 12",width:7,height:10,class:"arrow","aria-hi\
dden":"true"},m("path",{d:o>0?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"currentColor","stroke-width":1.6}))),n=d("div",{id:"time-area"});t.setAttribute(
"aria-label",p("time.title")),t.replaceChildren(d("div",{class:"play"},d("button",{id:"play",type:"button","aria-label":p("time.play"),on:{click:k0}},di(!1)),d(
"div",{class:"steps"},e(-1,p("time.back")),e(1,p("time.step")))),d("div",{class:"time"},d("p",{class:"head"},d("b",{id:"time-title"}),d("span",{id:"time-hint"}),
d("button",{type:"button",id:"time-keep",role:"switch","aria-checked":"false",on:{click:()=>w.set({trail:!w.get().trail},{source:"timeline"})}},Df(),p("time.kee\
p")),d("button",{type:"button",class:"link",id:"time-all",on:{click:()=>{io(),ai()}}},p("time.all"))),d("div",{class:"lanes"},d("div",{id:"time-lanes","aria-hid\
den":"true"}),n)),d("button",{id:"time-left",type:"button",role:"switch",on:{click:()=>w.set({undated:!Ro()},{source:"timeline"})}})),b0(n)}function Vf(){$.items=
Sf(h.marks),!($.items.length<2)&&($.range=zf($.items),!(so(new Set(h.layers.map(t=>t.id))).length<2)&&(y("timeline").hidden=!1,Pf(),is(),w.subscribe((t,e)=>{e.has(
"lang")?(Pf(),is()):["layersOn","filters","query","dateRange","mentions","undated","trail"].some(n=>e.has(n))&&is()}),new ResizeObserver(is).observe(y("time-are\
a"))))}async function S0(t){let e=document.getElementById(t),n=atob(e.textContent),o=new Uint8Array(n.length);for(let r=0;r<n.length;r+=1)o[r]=n.charCodeAt(r);let s=new Blob(
[o]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(s).text())}var z0=t=>/[\ud800-\udfff]/.test(t)?Array.from(t):
t,ui=(t,e,n)=>typeof t=="string"?t.slice(e,n):t.slice(e,n).join("");function A0(t){let e=new Map(t.map((r,i)=>[r.sha256,i]));function n(r,i){let l=(t[r]?t[r].paragraphs:
[]).findIndex(([c,f])=>c<=i&&i<f);return l<0?null:l}function o({article:r,quote:i,start:a,end:l},c){let[f,u]=c||[a,a];a<=f&&f<=u&&u<=l||(f=u=a);let g=z0(i),b=e.
get(r)||0;return{article:b,paragraph:n(b,a),before:ui(g,0,f-a),place:ui(g,f-a,u-a),after:ui(g,u-a)}}function s(r){let{id:i,event_id:a,role:l,layer:c,event:f,planned:u,
hypothetical:g,action:b,hedges:x,negated:k,inferred:v,figures:R,speaker:N,reviewed:z}=r;return{id:i,event_id:a,role:l,layer:c,event:f,planned:u,hypothetical:g,action:b,
hedges:x,negated:k,inferred:v,figures:R,speaker:N,reviewed:z,targets:(r.target_ids||[]).map(F=>typeof F=="string"?F:F.id),actors:r.actor_ids.map(F=>typeof F=="s\
tring"?F:F.id),date:r.date_words===null?null:{start:r.date_start,end:r.date_end,words:r.date_words,time_precision:r.time_precision,date_prec:r.date_prec,...r.date_inferred?
{inferred:!0}:{}},cites:r.citations.map(F=>o(F,r.highlight))}}return{cite:o,claim:s,articleOf:r=>e.get(r)??0}}function O0(t,e,n){let o=new Map(e.features.map(r=>[
r.id,r.properties.claims.flatMap(i=>i.citations).map(i=>[n(i.article),i.start]).sort((i,a)=>i[0]-a[0]||i[1]-a[1])[0]||[1/0,0]])),s=r=>o.get(r.id)||[1/0,0];[...t].
sort((r,i)=>Number(r.hidden)-Number(i.hidden)||s(r)[0]-s(i)[0]||s(r)[1]-s(i)[1]||r.n-i.n).forEach((r,i)=>{r.n=i+1})}function Zf(t,e,{cite:n,claim:o}){let{title:s,
place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:f,approximate:u,rule:g,note:b,rivals:x,score:k,country:v,admin1:R,names:N,spellings:z=[],disagreements:F,shown:je}=t.
properties;return{id:t.id,n:e,title:s,place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:f,approximate:u,rule:g,note:b,rivals:x,score:k,country:v,admin1:R,spellings:z,
hidden:je===!1,geometry:t.geometry,names:Object.entries(N).flatMap(([pn,C])=>[C].flat().map(mn=>[pn,mn])),claims:t.properties.claims.map(o),differ:(F||[]).map(({
kind:pn,values:C,citations:mn})=>({kind:pn,versions:C.map((ao,Kf)=>({value:ao,cite:n(mn[Kf],null)}))}))}}function E0(t){let e=A0(t.articles||[t.article].filter(
Boolean)),n=[],o=[];for(let s of h.order||[]){let r=t.features[s];r.geometry?n.push(Zf(r,n.length+1,e)):o.push(Zf(r,0,e))}return O0(n,t,e.articleOf),{marks:n,named:o,
unplaced:t.unplaced_claims.map(e.claim),unread:(t.unread||[]).map(({event:s,words:r,citation:i})=>({event:s,words:r,cite:e.cite(i,null)})),unresolved:t.unresolved.
map(({surface:s,reason:r,rivals:i,citation:a})=>({surface:s,reason:r,rivals:i,cite:e.cite(a,null)}))}}var Uf=async()=>lo(E0(await S0("mapgen-geojson")));function Wf(){il(h.config),mc(),M.element.setAttribute("role","region"),M.element.setAttribute("aria-label",p("page.map")),ac(),uf(),fr(),Uc(),Vf(),hc(),Vc(),hf(),
qc(),$r(),$f(),yr(),gc(),Nc(),y("static").remove(),document.documentElement.dataset.ready="1",Te&&setTimeout(La,500)}function Yf(t){throw document.documentElement.
classList.remove("js"),t}function Gf(){if(document.documentElement.classList.add("js"),Te){Uf().then(Wf).catch(Yf);return}try{Wf()}catch(t){Yf(t)}}var I0={shown:lt},C0={find:Bt,flush:Tn,now:Ie,request:Kt,sight:_,signs:ut,get took(){return Rr}};return ed(_0);})();
