"use strict";var mapgen=(()=>{var us=Object.defineProperty;var yd=Object.getOwnPropertyDescriptor;var xd=Object.getOwnPropertyNames;var wd=Object.prototype.hasOwnProperty;var xe=(t,e)=>{for(var n in e)us(t,n,{get:e[n],enumerable:!0})},bd=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of xd(e))!wd.call(t,s)&&
s!==n&&us(t,s,{get:()=>e[s],enumerable:!(o=yd(e,s))||o.enumerable});return t};var Md=t=>bd(us({},"__esModule",{value:!0}),t);var s1={};xe(s1,{data:()=>h,dates:()=>mt,draw:()=>Re,furniture:()=>Gn,geo:()=>B,groups:()=>pr,join:()=>dt,lang:()=>Z,layerById:()=>C,layout:()=>Ot,map:()=>ur,markById:()=>we,
marks:()=>n1,matches:()=>K,number:()=>A,packed:()=>De,scene:()=>o1,start:()=>hd,store:()=>M,t:()=>p,title:()=>E,view:()=>te,visible:()=>D});var Re={};xe(Re,{frame:()=>_e,framed:()=>cr,key:()=>de,passing:()=>dr,sign:()=>fr,under:()=>lr});function ki(t){let e=document.getElementById(t);return e&&e.type==="application/json"?JSON.parse(e.textContent):null}var kd={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],spellings:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},vi={event_id:"",
actors:[],targets:[],event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function Mi(t){
let e=t.anchor?{type:"Point",coordinates:t.anchor}:null;return{...kd,...t.geometry==="anchor"?{...t,geometry:e}:t,claims:(t.claims||[]).map(n=>({...vi,...n}))}}
var vd=["title.division","title.crossing"];function Ld(t,e,n){let o=n[t.title];o&&o.key&&!vd.includes(o.key)&&(t.names=[]),t.spellings=e.spellings||[];let s=new Map(
e.claims.map(r=>[r.id,r.event_id]));for(let r of t.claims)r.event_id=s.get(r.id)||""}var Li=t=>{let e=Object.create(null);for(let n of t)e[n.id]=n;return e},h=ki(
"mapgen-data"),xn=t=>!(t.negated||t.planned||t.hypothetical||t.role==="planned"),C=Li(h.layers),we=Object.create(null),po=t=>{Object.assign(h,t),we=Li(h.marks)},
De=!!h.order;if(De)po({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{let t=ki("mapgen-geojson"),e=new Map((t?t.features:[]).map(n=>[n.id,n]));po(
{marks:h.marks.map(Mi),named:h.named.map(Mi),unplaced:h.unplaced.map(n=>({...vi,...n}))});for(let n of h.marks){let o=e.get(n.id);n.geometry=n.geometry||(o?o.geometry:
null),o&&Ld(n,o.properties,t.said||{})}}var $d="http://www.w3.org/2000/svg";function $i(t,e,n){for(let[o,s]of Object.entries(e||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))t.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s||{}))t.style.setProperty(r,i);else t.setAttribute(o,s===!0?"":String(s));for(let o of n.
flat(1/0))o==null||o===!1||o===""||t.append(o instanceof Node?o:document.createTextNode(String(o)));return t}var u=(t,e,...n)=>$i(document.createElement(t),e,n),
m=(t,e,...n)=>$i(document.createElementNS($d,t),e,n),w=t=>document.getElementById(t),st=(t,e=document)=>e.querySelector(t),et=(t,e=document)=>[...e.querySelectorAll(
t)],P=()=>document.activeElement,oe=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,vt=t=>{let e=w("live");e.textContent="",setTimeout(()=>{e.textContent=
t},60)};var wn=10.5,ps={clash:"M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5M-5 2.5L-2.5 5M5 2.5L2.5 5",strike:"M4.5-5L-2 1.5M-2-3V1.5H2.5M-5 5H5",withdrawal:"M5-3H-1A3 3 0 0 0-1 \
3.5H4M1.5 1L4 3.5L1.5 6",force:"M-4-5V5.5M-4-4.5H4.5L2.5-2L4.5.5H-4",found:"M-1-5.5A4 4 0 1 1-1 2.5A4 4 0 1 1-1-5.5M2 1.8L5.5 5.5",arrest:"M-5-2.5A2.5 2.5 0 1 1\
-5-2.4M0-.1A2.5 2.5 0 1 1 5-.1A2.5 2.5 0 1 1 0-.1M-2.8 2H-2.7",release:"M-4.5 0V5H4.5V0ZM-2.5 0V-2.5A2.5 2.5 0 0 1 2.5-3",base:"M-5 5V-1L0-5L5-1V5ZM-1.5 5V1.5H1\
.5V5",warning:"M0-5L5.5 4.5H-5.5ZM0-1.8V1M0 2.8V2.9",talks:"M-5.5-4.5H2.5V1H-2L-4 3V1H-5.5ZM4-1.5H5.5V3.5H4V5.5L2 3.5H-.5",aid:"M0-5V5M-5 0H5",displaced:"M-1-3.\
5A1.6 1.6 0 1 1-1-3.6M-2.6-1V2.5M-2.6 2.5L-4.5 5.5M-2.6 2.5L-.8 5.5M1 0H5.5M3.5-2L5.5 0L3.5 2",rescue:"M-5.3 0A5.3 5.3 0 1 1 5.3 0A5.3 5.3 0 1 1-5.3 0M-2 0A2 2 \
0 1 1 2 0A2 2 0 1 1-2 0M-3.7-3.7L-1.5-1.5M3.7-3.7L1.5-1.5M-3.7 3.7L-1.5 1.5M3.7 3.7L1.5 1.5",protest:"M-5 1V-2.5L2.5-5V3.5ZM-3 1.5L-2 5H0L-.8 2.3M4.5-2.5A2.5 2.\
5 0 0 1 4.5 1",flood:"M-6-3Q-4-5-2-3T2-3T6-3M-6 .5Q-4-1.5-2 .5T2 .5T6 .5M-6 4Q-4 2-2 4T2 4T6 4",storm:"M-5-4H5M-4-1.2H3.5M-2.2 1.6H2.4M-.8 4.4H1.4",volcano:"M-6\
 5L-2-1H2L6 5M0-3V-6M-2.5-3.5L-4-5.5M2.5-3.5L4-5.5",quake:"M-6 0H-3.5L-2-4L.5 4.5L2.2-2L3.5 0H6",fire:"M0-6C1-3 4.5-1.5 4.5 2A4.5 4 0 0 1-4.5 2C-4.5 0-3-1-2.5-2\
.5C-1-1.5 0-3 0-6Z",epidemic:"M-2.8 0A2.8 2.8 0 1 1 2.8 0A2.8 2.8 0 1 1-2.8 0M0-2.8V-5.5M0 2.8V5.5M-2.8 0H-5.5M2.8 0H5.5M-2-2L-4-4M2-2L4-4M-2 2L-4 4M2 2L4 4",accident:"\
M0-5.5L1.3-1.7L5.5-2.5L2.3.5L4.5 4.5L.5 2.3L-2.5 5.5L-2.3 1.4L-5.5-.5L-1.6-1.6Z",closed:"M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0M-3 0H3"},Si=new Set(["h\
ome_base","unit_name","mentioned"]);function Lt(t,e){if(!e||e.slots.length)return"";let n=t.claims.find(o=>o.layer===e.id&&o.event&&!Si.has(o.role));return n&&ps[h.
events[n.event]]&&h.events[n.event]||""}function zi(t,e){if(e.slots.length)return[];let n=t.claims.filter(o=>o.layer===e.id&&o.event&&!Si.has(o.role));return[...new Set(
n.map(o=>h.events[o.event]))].filter(o=>ps[o])}function mo(t,e,n){let o=t.claims.filter(s=>s.layer===e.id&&(!n||h.events[s.event]===n));return o.length?o.filter(
xn).length:1}function $t(t,e=wn,n=!1){return m("g",{class:n?"coin hollow":"coin"},m("circle",{r:e,class:"face"}),m("path",{d:ps[t],class:"icon",transform:e===wn?
null:`scale(${(e/wn).toFixed(3)})`}))}var B={};xe(B,{box:()=>V,boxOf:()=>xs,decode:()=>Zt,extent:()=>j,frame:()=>H,inside:()=>ht,kmToUnits:()=>bn,lat:()=>Ct,meet:()=>S,mx:()=>nt,my:()=>J,parts:()=>G,
path:()=>St,project:()=>_t,spot:()=>Y});var Sd="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Oi=new Int8Array(128);for(let t=0;t<64;t+=1)Oi[Sd.charCodeAt(t)]=t;var Ai=85.0511287798,
nt=t=>t/360+.5,J=t=>{let e=Math.max(-Ai,Math.min(Ai,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},Ct=t=>Math.atan(Math.exp((.5-t)*2*Math.
PI))*360/Math.PI-90;function Zt(t,e){let n=[],o=0,s=0,r=0,i=()=>{let a=0,l=1,c;do c=Oi[t.charCodeAt(o)],o+=1,a+=(c&31)*l,l*=32;while(c&32);return a%2?-(a+1)/2:a/
2};for(;o<t.length;)s+=i(),r+=i(),n.push(nt(s/e),J(r/e));return n}var zd=40075.017,ho=h.basemap&&h.basemap.view||[-180,-90,180,90],ys=h.frame?Math.round(((ho[0]+ho[2])/2-h.frame.around)/360):0,Ei=h.frame?h.frame.around+360*ys:
null,Ad=t=>Ei===null?Od(t):t+360*Math.round((Ei-t)/360),xs=([t,e,n,o])=>[nt(t+360*ys),J(o),nt(n+360*ys),J(e)],Od=t=>t<ho[0]-1&&t+360<=ho[2]+1?t+360:t,be=t=>{let e=[];
for(let[n,o]of t)e.push(nt(Ad(n)),J(o));return e},ms=new Map;function G(t){if(!ms.has(t.id)){let e={polygons:[],lines:[],points:[]};Ii(t.geometry,e),ms.set(t.id,
e)}return ms.get(t.id)}function Ii(t,e){if(!t)return;let n=t.coordinates;if(t.type==="Polygon")e.polygons.push(n.map(be));else if(t.type==="MultiPolygon")for(let o of n)
e.polygons.push(o.map(be));else if(t.type==="LineString")e.lines.push(be(n));else if(t.type==="MultiLineString")e.lines.push(...n.map(be));else if(t.type==="Poi\
nt")e.points.push(...be([n]));else if(t.type==="MultiPoint")e.points.push(...be(n));else if(t.type==="GeometryCollection")for(let o of t.geometries)Ii(o,e)}function V(t,e){
let n=e||[1/0,1/0,-1/0,-1/0];for(let o=0;o<t.length;o+=2)t[o]<n[0]&&(n[0]=t[o]),t[o]>n[2]&&(n[2]=t[o]),t[o+1]<n[1]&&(n[1]=t[o+1]),t[o+1]>n[3]&&(n[3]=t[o+1]);return n}
var hs=new Map;function j(t){if(!hs.has(t.id)){let{polygons:e,lines:n,points:o}=G(t),s=V(o);for(let a of e)V(a[0],s);for(let a of n)V(a,s);let r=Y(t);r&&V(r,s);
let i=t.form==="near"&&r?bn(t.radius_km||0,r[1]):0;hs.set(t.id,[s[0]-i,s[1]-i,s[2]+i,s[3]+i])}return hs.get(t.id)}var bn=(t,e)=>t/(zd*Math.cos(Ct(e)*Math.PI/180)),
gs=new Map;function Y(t){if(!gs.has(t.id)){let{points:e,polygons:n,lines:o}=G(t),s=e.length===2?e:null;gs.set(t.id,s||(t.anchor?be([t.anchor]):Ed(e,n,o)))}return gs.
get(t.id)}function Ed(t,e,n){let o=V(t);for(let s of[...e.map(r=>r[0]),...n])V(s,o);return Number.isFinite(o[0])?[(o[0]+o[2])/2,(o[1]+o[3])/2]:null}function H(t){
let e=t.getPixelOrigin(),n=256*2**t.getZoom();return{zoom:t.getZoom(),size:n,ox:e.x,oy:e.y,x:o=>o*n-e.x,y:o=>o*n-e.y,km:(o,s)=>bn(o,s)*n}}function Id(t,e){let n=t;
for(let o=0;o<4&&n.length;o+=1)n=Cd(n,e,o);return n}function Cd(t,e,n){let o=n%2,s=e[n],r=n<2?1:-1,i=[],a=t[t.length-2],l=t[t.length-1],c=((o?l:a)-s)*r>=0;for(let f=0;f<
t.length;f+=2){let d=t[f],g=t[f+1],y=((o?g:d)-s)*r>=0;if(y!==c){let x=o?l:a,k=o?g:d,v=(s-x)/(k-x);i.push(a+(d-a)*v,l+(g-l)*v)}y&&i.push(d,g),a=d,l=g,c=y}return i}
function _t(t,e,n,o,s=.7){let r=[],i=t.length-2,a=NaN,l=NaN;for(let c=0;c<=i;c+=2){let f=t[c]*e.size-e.ox,d=t[c+1]*e.size-e.oy;c&&c<i&&Math.abs(f-a)<s&&Math.abs(
d-l)<s||(r.push(f,d),a=f,l=d)}return o&&n?Id(r,n):r}function St(t,e){if(t.length<4)return"";let n="M"+t[0].toFixed(1)+" "+t[1].toFixed(1);for(let o=2;o<t.length;o+=
2)n+="L"+t[o].toFixed(1)+" "+t[o+1].toFixed(1);return e?n+"Z":n}function ht(t,e,n){let o=!1;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2)s[r+1]>n!=
s[i+1]>n&&e<(s[i]-s[r])*(n-s[r+1])/(s[i+1]-s[r+1])+s[r]&&(o=!o);return o}var S=(t,e)=>t[0]<e[2]&&t[2]>e[0]&&t[1]<e[3]&&t[3]>e[1];var go=64,yo=15,_d=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Ci(){let t=new Map;function e(n,o){for(let s=Math.floor(n[0]/go);s<=Math.floor(n[2]/go);s+=
1)for(let r=Math.floor(n[1]/go);r<=Math.floor(n[3]/go);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){e(n,o=>{let s=t.get(o);return s?s.push(n):t.set(o,[n]),
!1})},remove(n){e(n,o=>{let s=t.get(o)||[],r=s.indexOf(n);return r>=0&&s.splice(r,1),!1})},free(n,o){return!e(n,s=>{let r=t.get(s);return r!==void 0&&r.some(i=>i!==
o&&S(n,i))})},count(n){let o=new Set;return e(n,s=>{for(let r of t.get(s)||[])S(n,r)&&o.add(r);return!1}),o.size}}}var kn=null,bs="",ws=0,Mn=new Map;function Rd(){
if(ws)return;ws=setTimeout(()=>{ws=0});let t=getComputedStyle(document.body).fontFamily||"sans-serif";kn&&t===bs||(bs=t,kn=kn||document.createElement("canvas").
getContext("2d"),Mn=new Map)}function O(t,e){Rd();let n=`${e.italic?"italic ":""}${e.weight||400} ${e.size}px ${bs}`,o=n+"|"+t,s=Mn.get(o);return s===void 0&&(Mn.
size>2e4&&Mn.clear(),kn.font=n,s=kn.measureText(t).width,Mn.set(o,s)),s+(e.spacing||0)*Math.max(0,[...t].length-1)}function se(t,e,n){if(O(t,e)<=n)return t;let o=[
...t.slice(0,400)];for(;o.length>1&&O(o.join("")+"…",e)>n;)o.pop();return o.join("").trimEnd()+"…"}function xo(t,e,{most:n,wide:o,widest:s}){let r=t.split("\
 ").slice(0,40),i=O(t,e),a=Math.min(n,Math.max(2,Math.ceil(i/o))),l=Math.min(s,Math.max(i/a*1.15,...r.map(f=>O(f,e)))),c=[r[0]];for(let f of r.slice(1)){let d=`${c[c.
length-1]} ${f}`;c.length===a||O(d,e)<=l?c[c.length-1]=d:c.push(f)}return c}var Ut=t=>_d.test(t),q=(t,e)=>[t[0]-e,t[1]-e,t[2]+e,t[3]+e];function vn(t,e,n,o,s){let r=s===
"middle"?t-n/2:s==="end"?t-n:t;return[r,e-o*.82,r+n,e+o*.26]}function wo([t,e,n],[o,s,r,i]){return Math.hypot(Math.max(o-t,0,t-r),Math.max(s-e,0,e-i))<n&&Math.hypot(
Math.max(t-o,r-t),Math.max(e-s,i-e))>n}var bo=(t,e,n,o=0)=>{let s=[],r=o?2*t:t;for(let i=0;i<r;i+=1){let a=n+i*2*Math.PI/r,l=o&&i%2?e*o:e;s.push(`${(l*Math.cos(a)).toFixed(2)} ${(l*Math.sin(a)).toFixed(
2)}`)}return`M${s.join("L")}Z`},Ms=-Math.PI/2,ks={circle:t=>`M${-t} 0A${t} ${t} 0 1 1 ${t} 0A${t} ${t} 0 1 1 ${-t} 0Z`,square:t=>{let e=t*.92;return`M${-e} ${-e}\
H${e}V${e}H${-e}Z`},diamond:t=>bo(4,t*1.25,Ms),left:t=>`M-.4 ${-t*1.2}L${-t*1.25} 0L-.4 ${t*1.2}Z`,right:t=>`M.4 ${-t*1.2}L${t*1.25} 0L.4 ${t*1.2}Z`,hexagon:t=>bo(
6,t*1.1,0),triangle:t=>{let e=t*1.12;return`M0 ${-e}L${e} ${e*.82}H${-e}Z`},pentagon:t=>bo(5,t*1.15,Ms),cross:t=>{let e=t*1.1,n=t*.38;return`M${-n} ${-e}H${n}V${-n}\
H${e}V${n}H${n}V${e}H${-n}V${n}H${-e}V${-n}H${-n}Z`},half:t=>`M${-t*1.15} ${t*.55}A${t*1.15} ${t*1.15} 0 0 1 ${t*1.15} ${t*.55}Z`,down:t=>{let e=t*1.12;return`M\
0 ${e}L${e} ${-e*.82}H${-e}Z`},saltire:t=>{let e=t*1.05,n=t*.42,o=e-n;return`M0 ${-n}L${o} ${-e}L${e} ${-o}L${n} 0L${e} ${o}L${o} ${e}L0 ${n}L${-o} ${e}L${-e} ${o}\
L${-n} 0L${-e} ${-o}L${-o} ${-e}Z`},glass:t=>`M${-t} ${-t}H${t}L${-t} ${t}H${t}Z`,star:t=>bo(5,t*1.25,Ms,.45),bar:t=>`M${-t*.45} ${-t*1.15}H${t*.45}V${t*1.15}H${-t*
.45}Z`,dot:t=>ks.circle(t*.58)},Ln=(t,e)=>(ks[t]||ks.circle)(e),Wt=t=>t>=0&&t<4?`var(--s${t})`:"var(--ink)",Q=t=>t.slots.length===1?Wt(t.slots[0]):"var(--ink)";
function X(t,e,n){let o=m("g",{class:"shape"});if(t.slots.length===2){for(let[s,r]of["left","right"].entries())o.append(m("path",{d:Ln(r,e),fill:Wt(t.slots[s])}));
return o}return o.append(m("path",n?{d:Ln(t.shape,e),fill:"var(--symfill)",stroke:Q(t),"stroke-width":1.6}:{d:Ln(t.shape,e),fill:Q(t)})),o}var Nd={rising:45,falling:-45,
level:70,both:45,none:70},_i=Object.fromEntries(h.layers.map((t,e)=>[t.id,e]));function Fd(t){let e={id:`tx-${_i[t.id]}`,patternUnits:"userSpaceOnUse"};if(t.texture===
"dots")return m("pattern",{...e,width:5,height:5,patternTransform:"rotate(30)"},m("circle",{cx:2.5,cy:2.5,r:.95,fill:Q(t)}));let n=t.texture==="both"&&t.slots.length===
2,o=n?t.slots.map(Wt):[Q(t)],s=n?4:t.texture==="none"?9:6;return m("pattern",{...e,width:s*o.length,height:8,patternTransform:`rotate(${Nd[t.texture]||90})`},o.
map((r,i)=>m("path",{d:`M${s*i+s/2} 0V8`,stroke:r,"stroke-width":n?1.3:1.1})))}function Ri(){return m("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},
m("defs",{},h.layers.map(Fd)))}var $n=({id:t=""})=>`url(#tx-${_i[t]})`;function Ze(t,e,n){let o=m("svg",{class:"swatch",viewBox:"0 0 34 18",width:34,height:18,"\
aria-hidden":"true",focusable:"false"}),s=m("g",{transform:"translate(17 9)"}),r=t.slots.length===2?"var(--ink3)":Q(t);if(e==="near")s.append(m("circle",{r:8.2,
fill:"none",stroke:r,"stroke-width":1.3,"stroke-dasharray":"3.2 2.4"}),X(t,4,!0)),t.slots.length===1&&s.append(m("circle",{r:1.3,fill:r}));else if(e==="exact"||
e==="country")s.append(X(t,n?5:6,n));else{let i=e==="vague"?"none":r;o.append(m("rect",{x:.5,y:.5,width:33,height:17,rx:2.5,fill:$n(t),...t.texture==="none"||n?
{fill:"none"}:{},stroke:i,"stroke-width":1,"stroke-opacity":.75,"stroke-dasharray":e==="band"?"4 2.6":null}));let a=X(t,5.2,n);a.setAttribute("style","paint-ord\
er:stroke;stroke:var(--symfill);stroke-width:3.4"),s.append(a,X(t,5.2,n))}return o.append(s),o}function Ni(t){let e=m("svg",{viewBox:"0 0 40 24",width:40,height:24,
"aria-hidden":"true"}),n={stroke:"var(--ink)",fill:"none","stroke-width":1.2};t==="exact"&&e.append(m("circle",{cx:13,cy:12,r:5,fill:"var(--ink)"})),t==="near"&&
e.append(m("circle",{cx:13,cy:12,r:10,...n,"stroke-dasharray":"3.4 2.6"}),m("circle",{cx:13,cy:12,r:4,...n,"stroke-width":1.6}),m("circle",{cx:13,cy:12,r:1.3,fill:"\
var(--ink)"}));let o="M3 5L14 2L36 4L38 13L33 22L15 21L4 15Z",s="M1 21L12 9L38 2L33 13L18 17L9 22Z";return t==="region"&&e.append(m("path",{d:o,...n,fill:"url(#\
tx-key)"})),t==="band"&&e.append(m("path",{d:s,fill:"url(#tx-key)"}),m("path",{d:s,...n,"stroke-dasharray":"3.4 2.4"})),t==="vague"&&e.append(m("path",{d:o,fill:"\
url(#tx-dots)"})),e}function Fi(){return m("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},m("defs",{},m("pattern",{id:"tx-key",width:4.5,height:8,patternUnits:"\
userSpaceOnUse",patternTransform:"rotate(45)"},m("path",{d:"M2 0V8",stroke:"var(--ink)","stroke-width":1})),m("pattern",{id:"tx-dots",width:5,height:5,patternUnits:"\
userSpaceOnUse",patternTransform:"rotate(30)"},m("circle",{cx:2.5,cy:2.5,r:.95,fill:"var(--ink)"}))))}var Bi=t=>h.layers.find(e=>e.sides.length===1&&e.sides[0]===
t.side);var Me=Object.assign(Object.create(null),Object.fromEntries(h.languages.map(t=>[t.code,t]))),tt=Me[h.lang],Z=()=>tt.code,Mo=t=>{Me[t]&&(tt=Me[t],document.documentElement.
lang=t,document.documentElement.dir=tt.dir,qi())},Le=()=>document.documentElement.dir==="rtl",Mt=t=>String(t).replace(/\d/g,e=>tt.cldr.digits[e]),A=t=>{let[e,n,
o,s]=tt.cldr.number,[r,i]=Math.abs(t).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let l=r,c=o;l;c=s)a.unshift(l.slice(-c)),l=l.slice(0,-c);return Mt((t<
0?"-":"")+a.join(n)+(i?e+i:""))},Bd=t=>{let[e,n]=tt.cldr.plurals;return e[n[t<200?t:100+t%100]]||"other"},dt=t=>{let[e,n,o,s]=tt.cldr.joined,r=(a,l,c)=>a.replace(
/\{[01]\}/g,f=>f==="{0}"?l:c);if(t.length<3)return t.length===2?r(e,t[0],t[1]):t.join("");let i=r(s,t[t.length-2],t[t.length-1]);return r(n,t[0],t.slice(1,-2).reduceRight(
(a,l)=>r(o,l,a),i))};function Ti(t,e){let n=tt.strings[t];return n===void 0?t:typeof n=="object"?n[Bd(e?e.n:0)]||n.other:n}var p=(t,e)=>{let n=Ti(t,e);return e?
n.replace(/\{(\w+)\}/g,(o,s)=>s in e?typeof e[s]=="number"?A(e[s]):e[s]:o):n},re=(t,e)=>Ti(t,e).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof e[n]=="number"?A(
e[n]):e[n]),ke=(h.articles[0]||{}).lang||null,ji=ke,rt=(t,e=ke)=>u("bdi",{lang:e===Z()?null:e},t),Hi=t=>t&&(tt.said[t]||tt.said[t[0].toLowerCase()+t.slice(1)]),
ve=t=>t&&Hi(t)||t,Ue=t=>u("bdi",{lang:Hi(t)||Z()==="en"?null:"en"},ve(t)),Pi=Object.values(h.actors);for(let t of[...h.layers,...Pi])t.own={name:t.name,short:t.
short};function qi(){for(let t of[...h.layers,...Pi])t.name=ve(t.own.name),t.own.short&&(t.short=ve(t.own.short)),t.lang=tt.said[t.own.name]||Z()===ke?null:ke}qi();
var Gt=(t,e="name")=>u("bdi",{lang:t.lang},t[e]),E=t=>{let e=Z()!==ke&&(t.names||[]).find(([n])=>n===Z());return tt.titles[t.id]||(e?e[1]:t.title)},We=t=>E(t)===
t.title&&Z()!==ke?ke:null,Yt=(t,e)=>u("bdi",{class:e,lang:We(t)},E(t)),gt=t=>t.words&&(tt.said[t.words]||Z()==="en"&&t.words)||p("precision."+t.form,{km:t.radius_km||
0}),$e=t=>{let e=p("role."+t.role);return t.negated?p("role.not",{role:e}):e},Sn=t=>t.role==="target"?[]:t.actors,Se=t=>t.role==="target"?t.actors:t.targets,vs=t=>(h.
whom||{})[t.event]||"of",Di=t=>dt(t.map(e=>h.actors[e]?h.actors[e].name:e));function Vi(t,e){let n=p("event."+t.event);return e.length&&(n=p("deed."+vs(t),{what:n,
targets:Di(e)})),t.planned&&(n=p("card.planned",{what:n})),t.hypothetical&&(n=p("card.hypothetical",{what:n})),t.negated?p("role.not",{role:n}):n}var Kt=t=>t.event?
Vi(t,[]):$e(t),Rt=t=>t.event?[Di(Sn(t)),Vi(t,Se(t))].filter(Boolean).join(" · "):$e(t),ko=t=>t&&t[0].toLocaleUpperCase(Z())+t.slice(1);var vo=22,Wi=18,Td={size:11,weight:600},Ls=(t,e)=>Ln(t,e);function Ft(t,e,n){let{hollow:o,halo:s=2.5}=n||{},r=t.slots.length===2,i=m("g",{class:"shape"}),a=r?"d\
iamond":t.shape,l=Ls(a,e);if(s&&i.append(m("path",{d:l,class:"around","stroke-width":s*2})),r){for(let[c,f]of["left","right"].entries())i.append(m("path",{d:Ls(
f,e),fill:Wt(t.slots[c])}));o&&i.append(m("path",{d:Ls("diamond",e*.5),fill:"var(--symfill)"}))}else if(o){let c=Q(t);i.append(m("path",{d:l,fill:"var(--symfill\
)",stroke:c,"stroke-width":1.8}),o==="empty"?"":m("circle",{r:1.5,fill:c}))}else i.append(m("path",{d:l,fill:Q(t)}));return i}var Nt=t=>t.slots.length===2?"var(\
--ink)":Q(t),Gi=(t,e)=>m("circle",{class:"radius",r:e.toFixed(1),stroke:Nt(t),fill:Nt(t),"stroke-dasharray":"4 3"});function Yi(t,e,n,o){let s=!e&&t.reduce((r,[
,i])=>r+i,0)<=5;return t.flatMap(([r,i])=>{let a=e?[]:n(r);if(a.length)return a.map(c=>({layer:r,text:"",sign:c,hollow:!o(r,c)}));let l=e?i:o(r);return s?Array.
from({length:i},(c,f)=>({layer:r,text:"",hollow:f>=l})):[{layer:r,text:A(i),hollow:!l}]})}function Ki(t,e){return t.map(n=>e+(n.text?O(n.text,Td)+1:0))}function zn(t,e){
return Ki(t,e?13:Wi).reduce((n,o)=>n+o,0)+(e?7:8)}function Lo(t,e){let n=zn(t,e),o=e?18:vo,s=e?13:Wi,r=m("g",{class:"pill"},m("rect",{x:-n/2,y:-o/2,width:n,height:o,
rx:o/2})),i=-n/2+(e?3.5:4);return Ki(t,s).forEach((a,l)=>{let{layer:c,sign:f,hollow:d}=t[l],g=f?$t(f,e?6:7.8,d):Ft(c,e?4.4:5.6,{halo:0,hollow:d&&"empty"});g.setAttribute(
"transform",`translate(${(i+s/2).toFixed(1)} 0)`),r.append(g),t[l].text&&r.append(m("text",{x:(i+s-1).toFixed(1),y:4,class:"count"},t[l].text)),i+=a}),r}var Zi={
circle:11,hexagon:7,pentagon:6,half:9,dot:11},Ji=t=>t.map(e=>Math.max(22,O(e.text,{size:11,weight:700})+13));function $o(t){return Ji(t).reduce((e,n)=>e+n,0)+3}
function So(t,e){let n=e?18:vo,o=Ji(t),s=o.reduce((l,c)=>l+c,0),r=m("g",{class:"badge"}),i=Math.min(n/2,Zi[t[0].layer.shape]||3);r.append(m("rect",{class:"aroun\
d",x:-s/2-2,y:-n/2-2,width:s+4,height:n+4,rx:i+2}),m("rect",{class:"behind",x:-s/2+3,y:-n/2+3,width:s,height:n,rx:i,fill:Ui(t[t.length-1].layer)}));let a=-s/2;return t.
forEach(({layer:l,text:c},f)=>{let d=o[f],g=Math.min(n/2,Zi[l.shape]||3),y=f?0:g,x=f===t.length-1?g:0;r.append(m("path",{d:`M${a+y} ${-n/2}H${a+d-x}q${x} 0 ${x}\
 ${x}V${n/2-x}q0 ${x} ${-x} ${x}H${a+y}q${-y} 0 ${-y} ${-y}V${-n/2+y}q0 ${-y} ${y} ${-y}Z`,fill:Ui(l)}),l.slots.length!==2?"":m("path",{d:`M${a+d/2} ${-n/2}H${a+
d-x}q${x} 0 ${x} ${x}V${n/2-x}q0 ${x} ${-x} ${x}H${a+d/2}Z`,fill:Wt(l.slots[1])}),m("text",{x:(a+d/2).toFixed(1),y:4,class:l.slots.length===2?"number two":"numb\
er"},c)),a+=d}),r}var Ui=t=>t.slots.length===2?Wt(t.slots[0]):t.slots.length?Q(t):"var(--ev)",jd=["d","cx","cy","r","x","y","x1","y1","x2","y2","transform","tex\
t-anchor","font-size","font-weight","dominant-baseline"];function Xi([t,e,n],o,s){if(!["path","circle","text","g"].includes(t))return null;let r={};for(let a of jd)
e[a]!==void 0&&(r[a]=e[a]);let i={c:o,f:s,none:"none"};return e.fill&&(r.fill=i[e.fill]||"none"),e.stroke&&e.stroke!=="none"&&t!=="text"&&(r.stroke=i[e.stroke],
r["vector-effect"]="non-scaling-stroke",r["stroke-width"]=1.4),t==="text"?m("text",r,String(n)):m(t,r,Array.isArray(n)?n.map(a=>Xi(a,o,s)):[])}function An(t,e,n,o){
let s=h.symbols&&h.symbols[t];if(!s)return null;let[r,i,a,l]=s.box,c=e/a;return{height:l*c,staff:!!s.staff,node:m("g",{class:"symbol",transform:`scale(${c.toFixed(
4)}) translate(${-r} ${-i})`},s.parts.map(f=>Xi(f,n,o||"var(--symfill)")))}}function zo(t,e){let n=An(t,e,"var(--ink)","var(--symfill)");if(!n)return null;let o=n.
staff?e*.4:0,s=(n.height+o).toFixed(1);return m("svg",{class:"unit",width:e,height:s,"aria-hidden":"true",viewBox:`-.5 -.5 ${e+1} ${(+s+1).toFixed(1)}`,focusable:"\
false"},o?m("path",{d:`M${(e*.034).toFixed(1)} ${(n.height-1).toFixed(1)}V${s}`,stroke:"var(--ink)","stroke-width":1.4}):null,n.node)}var Ss=matchMedia("(prefers-color-scheme: dark)"),On={selected:null,hover:null,layersOn:new Set(h.layers.map(t=>t.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null,trail:!1,table:!1,view:null,theme:Ss.matches?"dark":"light",lang:h.lang,embed:!1,layout:0},
zs=new Set,Ao=[],$s=!1;function Qi(t,e){if(Object.is(t,e))return!0;if(t instanceof Set&&e instanceof Set)return t.size===e.size&&[...t].every(o=>e.has(o));if(!t||
!e||typeof t!="object"||typeof e!="object")return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(o=>Qi(t[o],e[o]))}function ta(t,e){if(Ao.
push([t,e&&e.source||"panel"]),!$s){$s=!0;try{for(let n=Ao.shift();n;n=Ao.shift()){let[o,s]=n,r=new Set(Object.keys(o).filter(i=>!Qi(On[i],o[i])));for(let i of r)
On[i]=o[i];if(r.size)for(let i of[...zs])i(On,r,s)}}finally{$s=!1,Ao.length=0}}}var M={get:()=>On,set:ta,subscribe(t){return zs.add(t),()=>zs.delete(t)}};Ss.addEventListener(
"change",()=>ta({theme:Ss.matches?"dark":"light"}));var Ge=t=>{let e=document.documentElement.classList.contains("is-print")?"light":On.theme;return h.colours[e][t]||
h.colours[e].ink};var En=256*2**10,Hd=[0,1.9,1.3,.8],Ae=[.5,.5],Pd=.16,qd=5,na=[-180,-60,180,75],In=null,kt=[],Bt=null;function oa(t,e){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of t){
for(let r=0;r<s.length;r+=2){let i=(s[r]-Ae[0])*En,a=(s[r+1]-Ae[1])*En;r?n.lineTo(i,a):n.moveTo(i,a)}e&&n.closePath(),V(s,o)}return{path:n,box:o,lists:t}}var ie=(t,e)=>(t||
[]).map(n=>oa([Zt(n,e)])),Oo=(t,e)=>(t||[]).map(n=>oa(n.map(o=>Zt(o,e)),!0));function Dd(t){let e=t.scale||1e4,[n,o,s,r]=t.view||na,i=[nt(n),J(r),nt(s),J(o)],a=Pd*
Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:t.zoom||0,land:Oo(t.land,e),countries:(t.
countries||[]).map(l=>Object.assign(Oo(l.rings,e),{id:l.id})),lakes:(t.lakes||[]).flatMap(l=>Oo(l.polygons,e)),rivers:[3,2,1].map(l=>({rank:l,lines:(t.rivers||[]).
filter(c=>(c.rank||3)===l).flatMap(c=>ie(c.lines,e))})),adm1:ie(t.adm1,e),adm1Abroad:ie(t.adm1_abroad,e),adm2:ie(t.adm2,e),regions:(t.regions||[]).flatMap(l=>ie(
l.lines,e)),borders:ie(t.borders,e),disputed:ie(t.disputed,e)}}function Vd(t){let e=t.view||na;Ae=[nt((e[0]+e[2])/2),(J(e[1])+J(e[3]))/2];let n=t.world&&t.world.
scale||100;In={land:Oo(t.world&&t.world.land,n),borders:ie(t.world&&t.world.borders,n)},kt=[...t.beneath||[],t].map(Dd)}var Os=t=>t.getContext("2d");function Es(t,e,n,o){
let s=e.size/En,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size];t.setTransform(o*s,0,0,o*s,o*(Ae[0]*e.size-e.ox-n[0]),o*(Ae[1]*e.
size-e.oy-n[1])),t.lineJoin="round";let i=(a,l)=>{for(let c of a)S(c.box,r)&&l(c.path)};return{fill(a,l){t.fillStyle=l,i(a,c=>t.fill(c,"evenodd"))},tint(a,l,c,f){
let d=new Path2D;i(a,g=>d.addPath(g)),t.strokeStyle=l,t.lineWidth=c/s,t.setLineDash([]),t.globalAlpha=f,t.stroke(d),t.globalAlpha=1},stroke(a,l,c,f,d){t.strokeStyle=
l,t.lineWidth=c/s,t.lineCap=f?"butt":"round",t.setLineDash((f||[]).map(g=>g/s)),t.globalAlpha=d||1,i(a,g=>t.stroke(g)),t.globalAlpha=1},within(a,l){t.save();let c=new Path2D;
i(a,f=>c.addPath(f)),t.clip(c,"evenodd"),l(),t.restore()}}}function Is(t,e,n){let o=Os(t),s=t.width/(n[2]-n[0]);o.setTransform(1,0,0,1,0,0),o.fillStyle=Ge("wate\
r"),o.fillRect(0,0,t.width,t.height);let r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=kt.reduce((a,l,c)=>ea(r,l)?c:a,-1);for(let a of i<
0?[-1,0,1]:[])r[0]<a+1&&r[2]>a&&Ud(Es(o,{...e,ox:e.ox-a*e.size},n,s));for(let a of kt.slice(Math.max(i,0)))S(a.box,r)&&(ea(r,a)?sa(Es(o,e,n,s),a,e):Zd(t,a,e,n,s))}
var ea=(t,{box:e,fade:n})=>t[0]>=e[0]+n&&t[1]>=e[1]+n&&t[2]<=e[2]-n&&t[3]<=e[3]-n;function Zd(t,e,n,o,s){Bt=Bt||document.createElement("canvas"),Bt.width=t.width,
Bt.height=t.height;let r=Os(Bt);r.fillStyle=Ge("water"),r.fillRect(0,0,Bt.width,Bt.height),sa(Es(r,n,o,s),e,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation=
"destination-out";let i=x=>s*(x*n.size-n.ox-o[0]),a=x=>s*(x*n.size-n.oy-o[1]),[l,c,f,d]=[i(e.box[0]),a(e.box[1]),i(e.box[2]),a(e.box[3])],g=s*e.fade*n.size;for(let[
x,k,v,I]of[[l,0,l+g,0],[f,0,f-g,0],[0,c,0,c+g],[0,d,0,d-g]]){let N=r.createLinearGradient(x,k,v,I);for(let z=0;z<=4;z+=1)N.addColorStop(z/4,`rgba(0,0,0,${(1-(z/
4)**2*(3-z/2)).toFixed(3)})`);r.fillStyle=N,r.fillRect(0,0,Bt.width,Bt.height)}r.globalCompositeOperation="source-over";let y=Os(t);y.setTransform(1,0,0,1,0,0),
y.drawImage(Bt,0,0)}function Ud(t){t.fill(In.land,Ge("abroad")),t.stroke(In.borders,Ge("gov"),.8)}function sa(t,e,n){let o=Ge;for(let s of e.countries)t.stroke(
s,o("river"),2);t.stroke(e.land,o("river"),2.8),t.fill(e.land,o("abroad")),t.stroke(e.land,o("abroad"),.8);for(let s of e.countries)t.fill(s,o("land"));Wd(t,n,o,
e)}function Wd(t,e,n,o){e.zoom>=7.2&&t.stroke(o.adm2,n("dist"),.7),t.stroke(o.adm1Abroad,n("gov"),.7,null,e.zoom>=5.5?.38:.2),t.fill(o.lakes,n("water")),t.stroke(
o.lakes,n("river"),.8);let s=e.zoom<6?.7:1;for(let{rank:i,lines:a}of o.rivers)i===3&&e.zoom<6.2||t.stroke(a,n("river"),Hd[i]*s,null,i===3?.75:1);e.zoom>=4.5&&t.
stroke(o.adm1,n("gov"),1,null,e.zoom>=6?1:.6),t.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);let r=[...o.borders,...o.disputed];t.within(o.countries.flat(),()=>t.
tint(r,n("border"),e.zoom<5?12:22,.13)),t.stroke(o.borders,n("border"),e.zoom<5?1.1:1.7),t.stroke(o.disputed,n("border"),1.4,[5,3.5])}function ra(t,e){let n=kt.
filter(o=>S(o.box,[t,e,t,e])).pop();return n?n.zoom:In.land.length&&qd}var Gd=7;function ia(t,e){let[n,o,s,r]=t,a=[[.5,.5],[.25,.25],[.75,.25],[.25,.75],[.75,.75]].
map(([d,g])=>[n+(s-n)*d,o+(r-o)*g]).filter(([d,g])=>kt.some(y=>[y.land,...y.countries].some(x=>Oe(d,g,x))&&!Oe(d,g,y.lakes)));if(e<Gd||a.length<3)return{land:!1,
lines:!0,rivers:!0};let l=d=>d.some(g=>S(g.box,t)&&g.lists.some(y=>Yd(y,t))),c=kt.some(d=>d.rivers.some(({lines:g})=>l(g)));return{land:!0,lines:c||kt.some(d=>[
d.lakes,d.land,...d.countries,d.borders,d.disputed,d.adm1,d.adm1Abroad,d.regions,e>=7.2?d.adm2:[]].some(l)),rivers:c}}function Yd(t,[e,n,o,s]){for(let r=2;r<t.length;r+=
2){let i=t[r-2],a=t[r-1],l=t[r]-i,c=t[r+1]-a;if(Math.max(i,i+l)<e||Math.min(i,i+l)>o||Math.max(a,a+c)<n||Math.min(a,a+c)>s)continue;let f=[[e,n],[o,n],[e,s],[o,
s]].map(([d,g])=>Math.sign(l*(g-a)-c*(d-i)));if(f.some(d=>d!==f[0]))return!0}return!1}var As=null;function Oe(t,e,n){As=As||document.createElement("canvas").getContext(
"2d");let o=(t-Ae[0])*En,s=(e-Ae[1])*En;return n.some(r=>t>=r.box[0]&&t<=r.box[2]&&e>=r.box[1]&&e<=r.box[3]&&As.isPointInPath(r.path,o,s,"evenodd"))}var Ee=(t,e)=>!kt.
length||kt.some(n=>n.countries.some(o=>Oe(t,e,o)));function aa(t,e){let n=kt.filter(o=>S(o.box,[t,e,t,e])).pop()||{land:In.land,countries:[]};return Oe(t,e,n.land)||
n.countries.some(o=>Oe(t,e,o))}var la=(t,e,n)=>kt.some(o=>o.countries.some(s=>s.id===t&&Oe(e,n,s))),ca=(t,e)=>kt.some(n=>Oe(t,e,n.lakes));function fa(){Vd(h.basemap||
{})}var Cs={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},narrow:{size:11.5,weight:500,spacing:1.5,colour:"ink3",caps:!0},region:{size:12.5,weight:400,
spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{
size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{
size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},
da=["water","sea","country","region","adm1","capital","city","town","adm2","village"],pa=[[0,0],[0,-9],[0,9],[-14,0],[14,0]],Kd=[...pa,[0,-16],[0,16]],_s=[[0,0],
[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-44,0],[44,0],[0,-60],[0,60]],ua=[0,-12,12,-24,24,-40,40,-60,60],Jd=ua.flatMap(t=>ua.map(e=>[e,t])).sort((t,e)=>Math.
hypot(...t)-Math.hypot(...e)),Eo=[];function ma(){let t=h.basemap||{},e=t.scale||1e4,n=(t.regions||[]).filter(r=>r.at&&!(t.labels||[]).some(i=>i.kind==="region"&&
i.name===r.name)),o=[...t.labels||[],...n.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((t.regions||[]).map(r=>[r.name,r.approximate]));Eo=
o.filter(r=>Cs[r.kind]).map((r,i)=>({...r,n:i,x:nt(r.at[0]/e),y:J(r.at[1]/e),wide:r.wide/e/360,approximate:r.kind==="region"?s.get(r.name):""})),Eo.sort((r,i)=>da.
indexOf(r.kind)-da.indexOf(i.kind)||(r.rank||0)-(i.rank||0)||r.n-i.n)}var ae=t=>t.names&&t.names[Z()]||t.name;function Ye(t,e){let n=Cs[t];return Ut(e)?{...n,spacing:0,
italic:!1,caps:!1,size:n.size+(n.caps?2:.5),weight:n.caps?400:n.weight}:n}var Io=(t,e)=>e.caps?t.toLocaleUpperCase(Z()):t;function Ke(t,e,n,o,s,r){let i={x:t.toFixed(
1),y:e.toFixed(1),"text-anchor":s==="start"?null:s,"font-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,
direction:Ut(n)?"rtl":null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:m("text",{...i,class:`halo on-${r}`},n),text:m("text",
{...i,fill:`var(--${o.colour})`},n)}}function Xd(t,e,n,o){let s={cx:e.toFixed(1),cy:n.toFixed(1)};return t==="capital"?m("rect",{x:(e-2.6).toFixed(1),y:(n-2.6).
toFixed(1),width:5.2,height:5.2,class:"dot-full"}):t==="city"?m("circle",{...s,r:2.7,class:"dot-full"}):m("circle",{...s,r:t==="town"?2.1:1.8,class:`dot-open on\
-${o}`})}var Qd=[[6,.35,"start"],[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function tu(t,e,n,o,s){
let r=O(n,o),i=[t-3.5,e-3.5,t+3.5,e+3.5];if(!s(i))return null;for(let[a,l,c]of Qd){let f=t+a,d=e+l*o.size,g=q(vn(f,d,r,o.size,c),2);if(s(g))return{tx:f,ty:d,anchor:c,
taken:[g,i]}}return null}function ha(t,e,n,o,s,{note:r=!1,moves:i=_s}={}){let a=Math.max(O(n,o),r?118:0);for(let[l,c]of i){let f=q(vn(t+l,e+c,a,o.size,"middle"),
4);if(r&&(f[3]+=14),s(f))return{tx:t+l,ty:e+c,anchor:"middle",taken:[f]}}return null}function ga(t,e,n,o,s,r,i){let a=c=>i(c)&&n.free(c),l=new Set;for(let c of Eo){
if(c.zoom>t.zoom+.01||r(c))continue;let f=t.x(c.x),d=t.y(c.y);if(f<e[0]||f>e[2]||d<e[1]||d>e[3])continue;let g=Cs[c.kind].dot?"":c.kind+(c.id||c.name);!l.has(g)&&
su(c,t,n,a,o,s)&&g&&l.add(g)}}function eu(t,e){let[n,o,s,r]=t,i=((o+r)/2+e.oy)/e.size;return[n+6,s-6].every(a=>ca((a+e.ox)/e.size,i))}function nu(t,e,n,o,s){let r=ae(
t),i=t.wide*e.size/2,a=([l,c,f,d])=>{let g=[l+4,(l+f)/2,f-4].map(y=>{let x=[(y+e.ox)/e.size,((c+d)/2+e.oy)/e.size],k=t.focus?la(t.id,...x):Math.abs(y-n)<=i&&!Ee(
...x);return k||(aa(...x)?null:k)});return g.includes(!0)&&!g.includes(null)};for(let l of["country","narrow"]){let c=Ye(l,r),f=Io(r,c),d=t.focus?Jd:O(f,c)<i?_s:
Kd,g=ha(n,o,f,c,y=>s(y)&&a(y),{moves:d});if(g)return{...g,style:c,text:f}}return null}function ou(t,e,n,o,s){let r=t.kind,i=ae(t);if(r==="country"&&t.wide)return nu(
t,e,n,o,s);let a=Ye(r,i),l=Io(i,a),c=r==="adm1"||r==="adm2"?pa:_s,f=a.dot?tu(n,o,l,a,s):ha(n,o,l,a,s,{note:t.approximate,moves:c});return f&&{...f,style:a,text:l}}
function su(t,e,n,o,s,r){let i=e.x(t.x),a=e.y(t.y),l=t.kind,c=ou(t,e,i,a,o);if(!c)return!1;let{style:f,text:d}=c;for(let x of c.taken)n.add(x);let g=l==="sea"||
l==="water"&&eu(c.taken[0],e)?"water":Ee(t.x,t.y)?"land":"abroad",y=Ke(c.tx,c.ty,d,f,c.anchor,g);return s.append(y.halo),r.append(y.text),f.dot&&r.append(Xd(f.dot,
i,a,g)),t.approximate&&ru(c,g,s,r),!0}function ru(t,e,n,o){let s=p("map.approximate"),r=Ke(t.tx,t.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",e);n.append(
r.halo),o.append(r.text)}var ya=()=>Eo;var Co=16,_o=12,Rs=40;function xa(t,e,n,o){if(!e||!o)return null;let s=n.x(e[0]),r=n.y(e[1]);if(s>o[0]&&r>o[1]&&s<o[2]&&r<o[3])return null;let[i,a,l,c]=j(t),f=[
Math.max(o[0],n.x(i)),Math.max(o[1],n.y(a)),Math.min(o[2],n.x(l)),Math.min(o[3],n.y(c))];if(f[2]-f[0]<2*Rs||f[3]-f[1]<2*Rs)return null;let d=au(iu(t,n,f),f);return d&&
[(d[0]+n.ox)/n.size,(d[1]+n.oy)/n.size]}function iu(t,e,n){let{polygons:o}=G(t),[s,r]=wa(n);return Array.from({length:_o-1},(i,a)=>Array.from({length:Co-1},(l,c)=>{
let f=(n[0]+(c+1)*s+e.ox)/e.size,d=(n[1]+(a+1)*r+e.oy)/e.size;return o.some(g=>ht(g,f,d))}))}var wa=t=>[(t[2]-t[0])/Co,(t[3]-t[1])/_o];function au(t,e){let[n,o]=wa(
e),s=[];for(let a=-1;a<_o;a+=1)for(let l=-1;l<Co;l+=1)t[a]?.[l]||s.push([l*n,a*o]);let r=null,i=Rs;for(let a=0;a<_o-1;a+=1)for(let l=0;l<Co-1;l+=1){if(!t[a][l])
continue;let c=Math.min(...s.map(([f,d])=>Math.hypot(f-l*n,d-a*o)));c>i&&([r,i]=[[e[0]+(l+1)*n,e[1]+(a+1)*o],c])}return r}var it=t=>t.split("-").map(Number);function at(t){let[e,n,o]=it(t),s=n<=2?e-1:e,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function U(t){let e=t+719468,n=Math.floor(e/146097),o=e-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,l=i+(i<10?3:-9),
c=s+n*400+(l<=2?1:0),f=d=>String(d).padStart(2,"0");return`${String(c).padStart(4,"0")}-${f(l)}-${f(a)}`}var Ns=t=>it(U(at(t)+1))[2]===1;var fu={ł:"l",ø:"o",đ:"d",ı:"i",ß:"ss",æ:"ae",œ:"oe",ð:"d"};function ut(t){return t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
"").replace(/[\u0649\u064a\u06cc]/g,"ی").replace(/[\u0643\u06a9]/g,"ک").replace(/[\u0623\u0625\u0622]/g,"ا").replace(/\u0629/g,"ه").replace(/[\u2019\u2018\u02b9-\u02bf'`]/g,
"").replace(/[łøđıßæœð]/g,e=>fu[e]).replace(/[-\u2010-\u2015]/g," ")}var du=5,Rn=5,uu=/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u2019\u2018\u02b9-\u02bf'`\u0640\u200c]*/gu,ba=t=>t?[t,...h.languages.map(e=>e.said[t]).filter(Boolean)]:[];function Fs(t){
let e=h.languages.map(o=>o.titles[t.id]),n=[t.title,E(t),...e,...t.names.map(([,o])=>o),...t.spellings];for(let o of t.claims){n.push(Kt(o));for(let r of[...o.actors,
...o.targets]){let i=h.actors[r];i&&n.push(i.name,...ba(i.own.name))}let s=C[o.layer];s&&n.push(s.name,...ba(s.own.name))}for(let o of t.claims)n.push(o.action,
o.speaker,...o.figures);for(let o of t.claims)for(let s of o.cites)n.push(s.before+s.place+s.after);return[...new Set([...n,t.words,t.note].filter(Boolean))]}function Ma(t,e){
if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=(s,r)=>s.slice(n+r);return o(t,1)===o(e,1)||o(t,1)===o(e,0)||o(t,0)===
o(e,1)||t[n]===e[n+1]&&t[n+1]===e[n]&&o(t,2)===o(e,2)}var Bs=(t,e)=>t.length>=du&&!/\d/.test(t)&&t[0]===e[0]&&(Ma(t,e)||e.length>t.length&&Ma(t,e.slice(0,t.length)));
function va(t,e,n){let o=[],s=Fs(t);for(let r of e){if(o.some(l=>ut(l.hit).includes(r)))continue;let a=s.map(l=>ka(l,c=>c.includes(r))).find(Boolean)||n&&s.map(
l=>ka(l,c=>Bs(r,c))).find(Boolean);a&&o.push(a)}return o}function ka(t,e){let n=[...t.matchAll(uu)],o=n.findIndex(([c])=>ut(c).split(" ").some(e));if(o<0)return null;
let s=n[Math.max(0,o-Rn)].index,r=n[Math.min(n.length-1,o+Rn)],{index:i}=n[o],a=i+n[o][0].length,l=o+Rn>=n.length-1?t.length:r.index+r[0].length;return{before:(o>
Rn?"… ":"")+t.slice(o>Rn?s:0,i),hit:t.slice(i,a),after:t.slice(a,l)+(l<t.length?" …":"")}}var pu=t=>ut(Fs(t).join(` 
 `)),Ro=new Map,Hs=t=>(Ro.has(t.id)||Ro.set(t.id,pu(t)),Ro.get(t.id)),No=new Map,Ts=new Set;function La(t){if(!Ts.has(t.id)){Ts.add(t.id);for(let e of new Set(Hs(
t).split(/[^\p{L}\p{N}]+/u))){let n=No.get(e);n?n.push(t.id):No.set(e,[t.id])}}}function $a(t=0){let e=performance.now()+8,n=t;for(;n<h.marks.length&&performance.
now()<e;)La(h.marks[n]),n+=1;n<h.marks.length&&setTimeout($a,24,n)}var Sa=t=>!!(t&&(t.start||t.end)),Bo=()=>{let{undated:t,dateRange:e}=M.get();return t===null?
!e:t};function mu(t,e){return!t||!Sa(t)?Bo():e?(!t.end||t.end>=e[0])&&(!t.start||t.start<=e[1]):!0}var hu=(t,e)=>za(t,e)&&mu(t.date,e.dateRange),za=(t,e)=>(!e.filters.
roles.size||e.filters.roles.has(t.role))&&(!e.filters.events.size||e.filters.events.has(t.event))&&(!e.filters.sources.size||t.cites.some(n=>e.filters.sources.has(
String(n.article)))),Je=null,Fo=new Map,Ps=new Set;function js(){return Je||(Je=ut(M.get().query).split(/\s+/).filter(Boolean),Ps=new Set(Je.filter(t=>!h.marks.
some(e=>Hs(e).includes(t)))),Je)}var Nn=new Map;function gu(t,e){return Nn.has(e)||(h.marks.forEach(La),Nn.set(e,new Set([...No].flatMap(([n,o])=>Bs(e,n)?o:[])))),
Nn.get(e).has(t.id)}var Aa=t=>js().length?va(t,js(),Ps.size>0):[];function K(t){let e=Fo.get(t.id);return e===void 0&&Fo.set(t.id,e=yu(t)),e}function yu(t){let e=M.
get();return Oa(t,e)&&t.claims.some(n=>Ea(n,e))}var Oa=(t,e)=>(!e.filters.forms.size||e.filters.forms.has(t.form))&&js().every(n=>Hs(t).includes(n)||Ps.has(n)&&
gu(t,n)),Ea=(t,e)=>e.layersOn.has(t.layer)&&hu(t,e),Tt=t=>{let e=M.get();return t.claims.filter(n=>Ea(n,e))};function Ia(t){let e=M.get();if(!e.dateRange||!Oa(t,
e))return"";let[n]=e.dateRange;return t.claims.filter(s=>e.layersOn.has(s.layer)&&za(s,e)&&Sa(s.date)).map(s=>s.date&&(s.date.end||s.date.start)||"").filter(s=>s<
n).sort().at(-1)||""}M.subscribe((t,e)=>{["query","filters","dateRange","layersOn","undated"].some(n=>e.has(n))&&(Fo=new Map,Je=null,Nn=new Map),e.has("lang")&&
(Fo=new Map,Ro=new Map,No=new Map,Ts=new Set,Nn=new Map)});var Ca=()=>$a(),D=t=>{let{layersOn:e,mentions:n,selected:o}=M.get();return(!t.hidden||n||o===t.id)&&t.
layers.some(s=>e.has(s))},le=()=>{let t=M.get();return!!(t.query.trim()||t.dateRange||t.undated===!1||qs(t.filters))},To=()=>M.set({query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null}),qs=t=>Object.values(t).reduce((e,n)=>e+n.size,0),Fn=t=>{let e=t.layers.map(o=>C[o]).
filter(Boolean),n=[...new Set(t.claims.map(o=>o.role==="target"?Rt(o):Kt(o)))];return[E(t),...e.map(o=>o.name),...n,gt(t)].join(p("list.comma"))};var Na=new Set(["home_base","unit_name","mentioned"]),Bn=300,xu=new Set(["band","vague"]),wu=14;h.layers.forEach((t,e)=>{t.order=e});var jo=new Map;function Us(t){
if(jo.has(t.id))return jo.get(t.id);let e=ut(t.title),n=Y(t),o=G(t).polygons,s=c=>c.id&&c.id===t.place_id,r=c=>["adm1","adm2","region"].includes(c.kind)&&e.includes(
ut(c.name))&&o.some(f=>ht(f,c.x,c.y)),i=n?ya():[],a=i.find(s)||i.find(r)||null,l=a&&!(t.approximate&&e!==ut(a.name));return jo.set(t.id,l?a:null),jo.get(t.id)}function bu(t){
let e=Us(t),n=e?ae(e):E(t),o={...Ye("adm1",n),...e?{}:{caps:!1,spacing:0,size:12}},s=Io(n,o),r=e?200:190,a=(O(s,o)>r?xo(s,o,{most:2,wide:r,widest:240}):[s]).map(
l=>se(l,o,240));return{lines:a,style:o,w:Math.max(...a.map(l=>O(l,o))),tall:(a.length-1)*yo}}var Ds=new Map,_a=null;function Mu(t,e){_a!==e.layersOn&&(_a=e.layersOn,
Ds=new Map);let n=Ds.get(t.id);return n||Ds.set(t.id,n=ku(t,e)),n}function ku(t,e){let n=new Map,o=new Set,s=t.claims.length>0;for(let i of t.claims){let a=C[i.
layer];!a||!e.layersOn.has(a.id)||(n.set(a,(n.get(a)||0)+1),xn(i)&&(s=!1),xn(i)&&!Na.has(i.role)&&o.add(a.id))}for(let i of t.layers){let a=C[i];a&&e.layersOn.has(
i)&&!n.has(a)&&n.set(a,1)}let r=[...n].sort((i,a)=>i[0].order-a[0].order);return{counts:r,layers:r.map(([i])=>i),drawn:o,unreal:s}}var vu=/^.{4}01.{4}1[01]0000/,
Vs=new Map;function Lu(t){if(!Vs.has(t.id)){let e=t.claims.flatMap(n=>n.actors).map(n=>h.actors[n]&&h.actors[n].sidc).find(n=>n&&!vu.test(n)&&h.symbols&&h.symbols[n]);
Vs.set(t.id,e||null)}return Vs.get(t.id)}var $u=(t,e)=>{let[n,o,s,r]=j(t);return Math.max(s-n,r-o)*e.size<wu};function Su(t,e,n,o,s){let r=Y(t),i=t.form==="regi\
on"&&!o?xa(t,r,n,s):null,a=i||r,{counts:l,layers:c,drawn:f,unreal:d}=Mu(t,e),g=xu.has(t.form),y=c.find(v=>f.has(v.id))||null,x=t.form==="exact"||t.form==="near",
k={mark:t,n:t.n,counts:l,drawn:f,layer:y,layers:c,unreal:d,kind:x?"point":g&&y&&l.length===1&&!o&&!$u(t,n)?"area":"pill",aside:i!==null,at:a?[n.x(a[0]),n.y(a[1])]:
null,near:t.form==="near"&&a?n.km(t.radius_km||0,a[1]):0,open:t.form==="band"&&t.radius_km===null,fits:K(t),selected:e.selected===t.id,units:(v,I)=>[(v+n.ox)/n.
size,(I+n.oy)/n.size]};return(!o||k.selected)&&zu(k,t),k}function zu(t,e){t.title=E(e),t.doubt=e.form==="band"||e.form==="vague"?gt(e):"",t.sidc=t.kind==="point"&&
!t.unreal?Lu(e):null,e.form==="region"&&(t.label=bu(e))}function Fa(t,e,n,o){let s=M.get(),r=t.size>=Bn,i=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,
(n[3]+e.oy)/e.size],a=[];for(let l of h.marks){if(!t.has(l.id)||!S(Iu(j(l)),i))continue;let c=Su(l,s,e,r,o);s.trail&&s.dateRange&&!c.fits&&!c.selected&&!Ou(c,s)||
a.push(c)}return{items:a,mass:r}}var Ra=.72,Au=.3;function Ou(t,e){let n=Ia(t.mark);if(!n||!e.dateRange)return!1;let o=at(e.dateRange[0]);return Zs=Zs??Math.min(
...h.marks.flatMap(s=>s.claims).map(s=>s.date&&(s.date.start||s.date.end)).filter(s=>s!==null).map(at)),t.fade=Ra-(Ra-Au)*((o-at(n))/Math.max(1,o-Zs)),!0}var Zs=null;var Ba=t=>t.claims.some(e=>!Na.has(e.role)),Eu=24,Xe=t=>t.small?[]:t.items.filter(e=>e.near>0&&e.mark.form==="near"&&!(t.many&&e.near<Eu)).map(e=>[...e.at,Math.
max(9,e.near),e]);var Iu=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+1e-9,t[3]+1e-9];var Tn=24,Jt=(t,e,n,o)=>[t-n/2,e-o/2,t+n/2,e+o/2],Ta=(t,e)=>{let n=new Map;for(let o of t)for(let[s,r]of o.counts)n.set(s,(n.get(s)||0)+(e?1:r));return[...n].sort(
(o,s)=>o[0].order-s[0].order)},Ws={slots:[9],shape:"dot",order:1/0},ja=3;function Cu(t){let e=new Map;for(let{counts:o}of t){let s=o.length===1?o[0][0]:Ws;e.set(
s,(e.get(s)||0)+1)}let n=[...e].sort((o,s)=>o[0].order-s[0].order);if(n.length>ja){let o=n.filter(([r])=>r!==Ws).sort((r,i)=>i[1]-r[1]).slice(0,ja-1),s=t.length-
o.reduce((r,[,i])=>r+i,0);n=[...o.sort((r,i)=>r[0].order-i[0].order),[Ws,s]]}return n.map(([o,s])=>({layer:o,text:A(s)}))}function ce(t,e){let n=t.length>1,o=n?
t.filter(c=>c.fits):t,s=o.length?o:t,r=Ta(s),i=n?Ta(s,!0):r,a=t[0].kind!=="point"||i.length>1,l={items:t,told:s,layers:r,held:i,many:n,kind:"shape",w:16,h:16,small:e.
mass};if(n)l.kind="cluster",l.list=Cu(s),l.h=e.mass?18:22,l.w=$o(l.list);else if(a){l.kind="pill",l.list=Yi(i,n,f=>zi(t[0].mark,f),(f,d)=>mo(t[0].mark,f,d));let c=e.
mass?4:6;l.list.length>c&&(l.list=[...l.list.slice(0,c-1),{...l.list[c-1],text:"…"}]),l.small=e.mass||e.phone&&l.list.length>3,l.w=zn(l.list,l.small),l.h=l.small?
18:vo}else e.mass?Object.assign(l,{w:12,h:12}):Lt(t[0].mark,i[0]&&i[0][0])&&Object.assign(l,{w:21,h:21});return l}function jt(t,e,n,o,s){return Object.assign(t,
{x:e,y:n,at:o,off:s,box:Jt(e,n,t.w+4,t.h+4)})}var Ie=[104,52],_u=136,Ru=3e3;function Ha(t,e){let n=new Map,[o,s]=[t.length>Ru?_u:Ie[0],Ie[1]];for(let a of t){let c=a.selected||e.fan.has(a.mark.id)?a.mark.id:
`${Math.floor((a.at[0]+e.at.ox)/o)},${Math.floor((a.at[1]+e.at.oy)/s)}`,f=n.get(c);f?f.push(a):n.set(c,[a])}let r=[...n.values()].flatMap(a=>Nu(a));r.sort((a,l)=>l.
length-a.length||a[0].n-l[0].n);let i=Fu();for(let a of r)Bu(a,e,i);e.signs.push(...i.all);for(let a of e.signs)e.room.add(a.box);return e.signs}function Nu(t){
return t.length>4?[t]:t.every(n=>t.every(o=>n===o||Math.hypot(n.at[0]-o.at[0],n.at[1]-o.at[1])>Tn))?t.map(n=>[n]):[t]}function Fu(){let t=new Map,e=new Set,n=o=>{
let s=[];for(let r=Math.floor(o[0]/Ie[0]);r<=Math.floor(o[2]/Ie[0]);r+=1)for(let i=Math.floor(o[1]/Ie[1]);i<=Math.floor(o[3]/Ie[1]);i+=1){let a=r*65536+i,l=t.get(
a)||new Set;t.set(a,l),s.push(l)}return s};return{all:e,add(o){e.add(o);for(let s of n(o.box))s.add(o)},remove(o){e.delete(o);for(let s of n(o.box))s.delete(o)},
touched(o){for(let s of n(o.box))for(let r of s)if(S(r.box,o.box))return r;return null}}}function Bu(t,e,n){let o=t.reduce((i,a)=>i+a.at[0],0)/t.length,s=t.reduce(
(i,a)=>i+a.at[1],0)/t.length,r=Tu(jt(ce(t,e),o,s,[o,s],!1),e);for(let i=n.touched(r);i;i=n.touched(r))n.remove(i),r=jt(ce([...i.items,...r.items],e),i.x,i.y,i.at,
!1);n.add(r)}function Tu(t,e){if(!t.many)return t;let[n,o,s,r]=e.sight;for(let[i,a,l,c]of e.page.furniture){let f=[i+n,a+o,l+n,c+o];if(!S(t.box,f))continue;let d=[
[f[0]-t.box[2],0],[f[2]-t.box[0],0],[0,f[1]-t.box[3]],[0,f[3]-t.box[1]]].filter(([x,k])=>Math.abs(x+k)<Ie[1]&&t.box[0]+x>n&&t.box[2]+x<s&&t.box[1]+k>o&&t.box[3]+
k<r),[g,y]=d.sort((x,k)=>Math.abs(x[0]+x[1])-Math.abs(k[0]+k[1]))[0]||[0,0];jt(t,t.x+g,t.y+y,t.at,!1)}return t}var ju=3,Hu=120,qa=[30,44,60,78],Pu=250;function qu(t){let[e,n]=t.at;if(t.kind==="point")return[[e,n]];let o=G(t.mark).polygons;return[[0,0],[0,-28],[0,28],[-40,
0],[40,0],[-40,-28],[40,-28],[-40,28],[40,28],[0,-56],[0,56],[-80,0],[80,0]].map(([r,i])=>[e+r,n+i]).filter(([r,i],a)=>!a||o.some(l=>ht(l,...t.units(r,i))))}function Du(t,e,n){
return n.some(o=>!o.off&&Math.hypot(o.x-t,o.y-e)<Tn)}function Vu(t,e){return(t.label?Pa(t,e,!0):null)||Pa(t,e,!1)}function Pa(t,e,n){let o=t.kind==="point"&&t.counts.
length>1&&!t.near?[[t.at[0],t.at[1]-20,!0],[t.at[0],t.at[1]+20,!0]]:[],s=qu(t).map(([r,i])=>[r,i,!1]);for(let[r,i,a]of[...o,...s]){let l=jt(ce([t],e),r,i,t.at,a),
c=n?t.label:void 0,f=c?c.w/2:0,d=c?Da(r,f,e):r,g=c?q([d-f,i-30-c.tall,d+f,i],3):null;if(!(Du(r,i,e.signs)||!e.room.free(l.box)||g&&!e.room.free(g)))return c&&Object.
assign(l,{head:g,middle:d}),l}return null}function Da(t,e,{sight:[n,,o]}){return t<n||t>o||2*e>o-n-12?t:Math.max(n+e+6,Math.min(o-e-6,t))}function Zu(t,e){let n=ce(
[t],e),[o,s]=t.at,r=t.near?Math.min(t.near,60):0,i=null;for(let a of qa){for(let l=0;l<16;l+=1){let c=l*Math.PI/8-Math.PI/4,f=a+r+(n.w/2-8)*Math.abs(Math.cos(c)),
d=o+f*Math.cos(c),g=s+f*Math.sin(c),y=Jt(d,g,n.w+6,n.h+6);if(!e.room.free(y)||Ys(o,s,d,g,e,n.w))continue;let x=f+22*e.room.count(Jt(d,g,150,90))+(e.atHome(d,g)?
14:0);(!i||x<i.cost)&&(i={cost:x,px:d,py:g})}if(i&&i.cost<a+30)break}return i?jt(n,i.px,i.py,t.at,!0):null}function Ys(t,e,n,o,s,r,i){let a=Math.hypot(n-t,o-e);
for(let l=12;l<a-r/2;l+=6){let c=[t+(n-t)*l/a,e+(o-e)*l/a];if(!s.room.free([c[0]-1,c[1]-1,c[0]+1,c[1]+1],i))return!0}return!1}function Uu(t,e){let n=null;for(let o of e.
signs){let s=Math.hypot(o.at[0]-t.at[0],o.at[1]-t.at[1]);o.off&&o.items.length===1&&s>Tn||s<64&&(!n||s<n.d)&&(n={d:s,other:o})}return n?(Va(n.other,[t],e),!0):!1}
function Va(t,e,n){let o=[...t.items,...e],s=o.reduce((a,l)=>a+l.at[0],0)/o.length,r=o.reduce((a,l)=>a+l.at[1],0)/o.length,i=jt(ce(o,n),s,r,[s,r],!1);n.signs[n.
signs.indexOf(t)]=i,n.room.remove(t.box),n.room.add(i.box),t.head&&Wu(t,i,n)}function Wu(t,e,n){let{head:o,items:[{label:s}]}=t;if(!o||!s)return;let r=(o[2]-o[0])/
2,i=Da(e.x,r,n),a=[i-r,e.y-33-s.tall,i+r,e.y+3];n.room.remove(o),n.room.free(a,e.box)&&(Object.assign(e,{head:a,middle:i}),n.room.add(a))}function Gs(t,e){e.signs.
push(t),e.room.add(t.box),t.head&&e.room.add(t.head),t.off&&e.room.add(Jt(...t.at,6,6))}var Gu=(t,e)=>e.signs.filter(n=>n.off&&Math.hypot(n.at[0]-t.at[0],n.at[1]-
t.at[1])<Hu).length,Yu=(t,e)=>e.at.km(Pu,t.units(...t.at)[1])>qa[0];function Ku(t,e){let n=[],o=[...t].sort((s,r)=>(s.kind==="point"?0:1)-(r.kind==="point"?0:1));
for(let s of o){let r=e.fan.has(s.mark.id)?null:Vu(s,e);r?Gs(r,e):n.push(s)}for(let s of n){let a=e.fan.has(s.mark.id)||!e.phone&&Gu(s,e)<ju&&Yu(s,e)?Zu(s,e):null;
a?Gs(a,e):Uu(s,e)||Gs(jt(ce([s],e),...s.at,s.at,!1),e)}for(let s of e.signs)s.kind==="pill"&&!s.many&&Ju(s,e);return Za(e),e.signs}function Za(t){for(let e of t.
signs){if(!e.many)continue;let n=q(e.box,-2),o=t.signs.find(s=>s!==e&&!s.items.some(r=>t.fan.has(r.mark.id))&&(s.many||s.items[0].kind==="point")&&S(n,q(s.box,-2)));
if(o){Va(e,o.items,t),t.signs.splice(t.signs.indexOf(o),1),t.room.remove(o.box),Za(t);return}}}function Ju(t,e){let n=o=>e.signs.every(s=>s===t||!S(s.box,o));if(!n(
t.box))for(let o of[10,18,26,36,48])for(let s=0;s<12;s+=1){let r=s*Math.PI/6-Math.PI/2,i=t.x+o*Math.cos(r),a=t.y+o*Math.sin(r);if(n(Jt(i,a,t.w+4,t.h+4))){e.room.
remove(t.box),jt(t,i,a,t.at,o>12),t.head=null,e.room.add(t.box);return}}}var Ua=(t,e)=>e.mass?Ha(t,e):Ku(t,e);var Qe={size:13,weight:600,colour:"ink"},jn={size:11.5,weight:400,colour:"ink2"},Po={size:12.5,weight:600,colour:"ink"},Xu={size:14,weight:500,spacing:4,colour:"\
ink2"},qo=25,Ga=10,tn=210,Qu=10,Ya=8,Xs=(t,e)=>Ut(t)?{...e,size:e.size+.5}:e;function fe(t,e=tn){let n=t.filter(([o])=>o).map(([o,s])=>{let r=Xs(o,s),i=se(o,r,e);
return{text:i,style:r,w:O(i,r)}});return{lines:n,w:Math.max(0,...n.map(o=>o.w)),h:n.length*15+1,cut:n.some(o=>o.text.endsWith("…"))}}function Qs(t,e){let[n,o,
s,r]=t,i=3,a=(o+r)/2-e.h/2,l=(n+s)/2-e.w/2;return[[s+i,a,"start"],[n-i-e.w,a,"end"],[l,r+1,"middle"],[l,o-1-e.h,"middle"],[s,o-e.h+6,"start"],[s,r-6,"start"],[n-
e.w,o-e.h+6,"end"],[n-e.w,r-6,"end"]]}function tp([t,e,n],o){let s=.71*n+2;return[...Qs([t-n-1,e-n-1,t+n+1,e+n+1],o).slice(0,4),[t+s,e-s-o.h,"start"],[t+s,e+s,"\
start"],[t-s-o.w,e-s-o.h,"end"],[t-s-o.w,e+s,"end"]]}var Xa=([t,e,n,o],s)=>[t-(s==="start"?0:Ya),e,n+(s==="end"?0:Ya),o],Vo=(t,e,n)=>[t,e,t+n.w,e+n.h];function Ka(t,e,n,{
rings:o=[],own:s=[]}={}){let r=Hn(t,n.open),i=!S(t,n.sight);for(let[a,l,c]of[...Qs(t,e),...s.flatMap(f=>tp(f,e))]){let f=q(Vo(a,l,e),1);if(!o.some(d=>wo(d,f))&&
!(r&&!Hn(f,n.open))&&!(i&&S(f,n.sight))&&n.room.free(Xa(f,c)))return{left:a,top:l,anchor:c,box:f}}return null}function Js(t,e,n,{dear:o,own:s,most:r=100}){let i=null;
for(let[a,l]of t)for(let c of[20,34,52,74,100])for(let f=0;f<16;f+=1){let d=f*Math.PI/8;if(c>r||i&&c*.7>=i.cost)break;let g=ep(a,l,c,d,e,n,s);!g||i&&g.cost>=i.cost||
(o&&(g.cost+=o(g.box)),(!i||g.cost<i.cost)&&(i=g))}return i}function ep(t,e,n,o,s,r,i){let a=t+n*Math.cos(o),l=e+n*Math.sin(o),c=Math.cos(o),f=c>.3?a+3:c<-.3?a-
3-s.w:a-s.w/2,d=l-s.h/2+(Math.abs(c)<=.3?Math.sign(Math.sin(o))*(s.h/2):0),g=q(Vo(f,d,s),2),y=Hn([t,e,t,e],r.open)?r.open:r.bounds,x=c>.3?"start":c<-.3?"end":"m\
iddle";if(!Hn(g,y)||!r.room.free(Xa(g,"middle"))||Ys(t,e,a,l,r,8,i))return null;let k=n*.7+16*r.room.count(q(g,14));return{left:f,top:d,anchor:x,box:g,cost:k,line:[
t,e,a,l]}}var Hn=(t,e)=>t[0]>e[0]&&t[1]>e[1]&&t[2]<e[2]&&t[3]<e[3];function Qa(t,e){for(let n of t){let o=n.items[0];if(n.many||n.kind!=="shape"||n.off||!o.sidc)
continue;let s=An(o.sidc,qo,"var(--ink)");s&&np(n,o,s,e)}}function np(t,e,n,o){let s=Math.max(qo,n.height),r=t.y-6-Ga-s/2,i=e.near?[]:n.staff?[[t.x+qo/2,r,"staf\
f"]]:[[t.x,r,"stem"],[t.x,t.y+6+Ga+s/2,"stem"]],a=Math.min(Math.max(e.near,9),60)+24;for(let c of e.near?[a,a+14,a+30]:[])for(let f=0;f<12;f+=1){let d=f*Math.PI/
6-Math.PI/6;i.push([t.x+(c+4)*Math.cos(d),t.y+c*Math.sin(d),"leader"])}let l=null;for(let[c,f,d]of i){let g=Jt(c,f,qo+8,s+8);if(!o.room.free(g,t.box))continue;let y=(d===
"leader"?10:0)+14*o.room.count(q(g,60))+(o.atHome(c,f)?12:0)+Math.hypot(c-t.x,f-t.y)*.4;if((!l||y<l.cost)&&(l={x:c,y:f,how:d,box:g,cost:y}),d!=="leader")break}l&&
(t.symbol={...l,tall:s},o.room.add(l.box))}function op(t){return t.near&&t.near<16&&t.mark.words.includes("±")&&t.mark.radius_km?p("map.radius",{km:t.mark.radius_km}):
""}function sp(t,e){let n=t.items.find(o=>o.selected)||t.items[0];return t.many?[[`${n.title} ${p("map.more",{n:t.items.length-1})}`,Qe]]:n.kind==="area"?[[n.title,
{...Qe,size:12.5}],[n.doubt,jn]]:[[n.title,Qe],[e.phone?"":op(n),jn]]}function Ja(t){let e=t.items[0];if(e.selected)return 0;let n=O(e.title||"",Qe)>tn?1.5:0;return(e.
kind==="point"?1:2)+(Ba(e.mark)?0:4)-n}function tl(t,e){let n=e.mass?[]:t.flatMap(o=>Xe(o));for(let o of[...t].sort((s,r)=>Ja(s)-Ja(r))){if(o.head||e.mass&&!o.items.
some(a=>a.selected||a.hover))continue;let s=sp(o,e),r=o.symbol&&o.symbol.how==="leader"?q(o.symbol.box,-1):q(o.box,-1),i=rp(o,r,s,e,n);i&&(e.room.add(i.box),o.name=
i)}}function rp(t,e,n,o,s){let r=fe(n.slice(0,1)),i=Do(n[0]),a=Do(n[0],2,tn),l=r.cut?Do(n[0],5,90):null,c=t.symbol&&t.symbol.how==="leader"?t.symbol:t,f=_=>Ka(e,
_,o),[d,g]=t.at,y=t.many?[]:s.filter(_=>Math.hypot(_[0]-d,_[1]-g)<Qu),x=_=>Ka(e,_,o,{rings:s,own:y}),k=_=>Js([[c.x,c.y]],_,o,{own:c.box,most:o.phone?52:_===r?74:
100}),v=_=>Js([[c.x,c.y]],_,o,{own:c.box}),I=_=>o.phone?null:v(_),N=r.cut?[[i,f],[a,f],[l,f],[i,k],[a,k],[l,k],[i,v],[l,v],[a,v],[r,f],[r,k]]:[[fe(n),f],[r,f],[
i,f],[r,k],[i,k],[r,I]],z=s.length?N.filter(([_,ye])=>ye===f&&_&&!_.cut).map(([_])=>[_,x]):[];for(let[_,ye]of[...z,...N]){let uo=_&&ye(_);if(uo)return{...uo,block:_}}
if(!t.items.some(_=>_.selected))return null;let[F,qe,yn]=Qs(e,r)[0];return{left:F,top:qe,anchor:yn,box:Vo(F,qe,r),block:r}}function Ks(t,e,n,o){let s=O(t,Xs(t,e))>
n?Do([t,e],o,n):null;return s?s.lines.map(r=>[r.text,e]):[[t,e]]}function Do([t,e],n=3,o=165){let s=xo(t,Xs(t,e),{most:n,wide:o,widest:tn});return s.length>1?fe(
s.map(r=>[r,e])):null}function ip(t,e){let{polygons:n,lines:o}=G(t.mark),s=[],r=(a,l)=>a>e.sight[0]&&a<e.sight[2]&&l>e.sight[1]&&l<e.sight[3]&&!(t.hidden&&t.hidden(
a,l));t.at&&r(...t.at)&&s.push(t.at);let i=[...n.map(a=>a[0]),...o];for(let a of i){let l=Math.max(2,2*Math.floor(a.length/2/14));for(let c=0;c<a.length;c+=l){let[
f,d]=[e.at.x(a[c]),e.at.y(a[c+1])];r(f,d)&&s.push([f,d])}}return s.slice(0,24)}function ap(t,e){let n=fe([[t.title,Xu],[p("map.not_drawn"),jn]],320),[o,s,r,i]=e.
open,{polygons:a}=G(t.mark),l=t.at?[t.at]:[];for(let[c,f]of[[.5,.5],[.5,.3],[.5,.7],[.3,.5],[.7,.5],[.3,.3],[.7,.7],[.3,.7],[.7,.3],[.5,.15],[.5,.85]])l.push([o+
(r-o)*c,s+(i-s)*f]);for(let[c,f]of l)if(a.some(d=>ht(d,...t.units(c,f))))for(let[d,g]of lp){let y=c+d-n.w/2,x=f+g-n.h/2,k=q(Vo(y,x,n),3);if(Hn(k,e.open)&&e.room.
free(k))return{left:y,top:x,anchor:"middle",box:k,block:n,line:null}}return null}var lp=[0,-24,24,-48,48].flatMap(t=>[0,-60,60,-120,120].map(e=>[e,t]));function tr(t,e){
let n=[];for(let o of t){let s=o.vast?ap(o,e):cp(o,e);if(!s)continue;e.room.add(s.box);let[r,i]=s.line||[(s.box[0]+s.box[2])/2,(s.box[1]+s.box[3])/2];s.line&&e.
room.add(Jt(r,i,6,6)),n.push({items:[o],item:o,kind:"note",x:r,y:i,at:[r,i],box:s.box,name:s})}return n}function cp(t,e){let n=ip(t,e),o=e.phone?tn:tn+40,s=fe([
[t.title,Po],[t.doubt,jn]],o),r=fe([...Ks(t.title,Po,165,4),...Ks(t.doubt,jn,175,3)],o),i=[...s.cut?[]:[s],r,fe(Ks(t.title,Po,165,4)),fe([[t.title,Po]],o)];for(let a of n.
length?i:[]){let l=Js(n,a,e,{dear:e.areas});if(l)return{...l,block:a}}return null}var er=9.5,nl=8,fp=40,ol={size:9.5,weight:700},Pn=()=>document.documentElement.classList.contains("is-print"),nr=(t,e,n=0)=>m("text",{class:e?"print-n dark":"pr\
int-n",x:n,y:3.4},t),Xt=new Map,Ce=t=>Xt.get("mark"in t?t.mark.id:t.id)||t.n;function or(t){Xt=new Map;for(let e of[...t].sort((n,o)=>Math.round((n.y-o.y)/fp)||
n.x-o.x))for(let{mark:n}of[...e.items].sort((o,s)=>o.n-s.n))Xt.set(n.id,Xt.size+1)}function sl(t){if(Xt.size)for(let{id:e}of t)Xt.has(e)||Xt.set(e,Xt.size+1)}function sr(t){
if(Xt.size)return dp(t.map(Ce));let e=t.map(n=>n.n).sort((n,o)=>n-o).map(A);return e.length>nl?`${e.slice(0,nl-1).join(", ")} …`:e.join(", ")}var dp=t=>`${A(Math.
min(...t))}–${A(Math.max(...t))}`;function rl(t,e){let n=!e||!e.slots.length||t.near>0||t.unreal,o=e?Nt(e):"var(--ink)",s=n?m("circle",{r:er,fill:"var(--symfi\
ll)",stroke:o,"stroke-width":1.8}):Ft(e,e.slots.length===2?er+1:er,{halo:1.5});return m("g",{},s,nr(A(Ce(t)),n))}function il(t){let e=sr(t),n=Math.max(20,O(e,ol)+
12);return m("g",{},m("rect",{class:"print-plate",x:(-n/2).toFixed(1),y:-9,width:n.toFixed(1),height:18,rx:9}),nr(e,!0))}function al(t,e){let{left:n,top:o,block:s,
anchor:r}=t,i=Math.max(...s.lines.map(d=>O(d.text,d.style))),a=r==="start"?n:r==="end"?n+s.w-i:n+(s.w-i)/2,l=A(Ce(e)),c=Math.max(16,O(l,ol)+9),f=a-c/2-3;return m(
"g",{transform:`translate(${f.toFixed(1)} ${(o+7.5).toFixed(1)})`},m("rect",{class:"print-plate",x:(-c/2).toFixed(1),y:-8,width:c.toFixed(1),height:16,rx:8}),nr(
l,!0))}var rr=25,ar=(t,e)=>`translate(${t.toFixed(1)} ${e.toFixed(1)})`;function up(t,e){return m("path",{d:St(t),class:e})}var cl=t=>Nt(t.layers?t.layers[0][0]:t.items[0].
layer);function pp(t,e){let{left:n,top:o,anchor:s,block:r}=t.name,i=s==="start"?n:s==="end"?n+r.w:n+r.w/2,a=[],l=[],c=t.items[0],f=o+12;for(let d of r.lines){let g={
...d.style,colour:d.style.colour};c.fits||(g.colour="ink2");let y=e.atHome(n+r.w/2,o+r.h/2)?"land":"abroad",x=Ke(i,f,d.text,g,s,y);g.weight===600&&t.kind==="not\
e"&&c.fits&&mp(x.text,c,y),a.push(dl(x,`${de(t)}-${l.length}`)),l.push(x.text," "),f+=15}return[a,l]}function dl(t,e){return t.text.setAttribute("id",`letters-${e}`),
m("use",{href:`#letters-${e}`,class:t.halo.getAttribute("class")})}function mp(t,e,n){let o=e.layer.slots;o.length!==1||o[0]>3||n==="abroad"&&o[0]===1||t.setAttribute(
"fill",Nt(e.layer))}var ir=t=>t.unreal?"empty":t.near>0;function hp(t,e){let n=t.items[0];if(Pn())return t.items.length>1?il(t.items):rl(n,n.layer||n.layers[0]);
if(t.kind==="pill")return Lo(t.list,t.small);if(t.kind==="cluster")return So(t.list,e.mass);let o=t.layers[0][0];if(t.small)return Ft(o,4,{halo:1.5,hollow:ir(n)});
if(t.symbol&&t.symbol.how==="leader")return m("circle",{r:2.4,fill:Nt(o)});let s=Lt(n.mark,o);return s?$t(s,wn,n.unreal):Ft(o,ir(n)?4.6:t.symbol?5.2:6,{hollow:ir(
n)})}function gp(t){let{x:e,y:n,tall:o}=t.symbol,s=t.layers[0][0],r=An(t.items[0].sidc||"",rr,Nt(s));return m("g",{transform:ar(e-rr/2,n-o/2)},m("rect",{class:"\
plate",x:-2.5,y:-2.5,width:rr+5,height:o+5,rx:2}),r&&r.node)}function lr(t,e){let n=[];for(let[s,r,i,a]of t.many&&e.mass?[]:Xe(t)){let l=[s,r,i].map(c=>Math.round(
c/4)).join();n.push(m("g",{class:e.filled.has(l)?"ring again":"ring",transform:ar(s,r),opacity:a.fits?null:a.fade||.3},Gi(a.layers[0],i))),e.filled.add(l)}if(t.
many&&!e.mass)for(let s of t.items)n.push(m("circle",{class:"member",cx:s.at[0].toFixed(1),cy:s.at[1].toFixed(1),r:1.7,fill:Nt(s.layers[0])}));let o={opacity:t.
items[0].fits?null:.4,stroke:cl(t),fill:cl(t)};if(t.off&&n.push(fl(t.at,[t.x,t.y],o)),t.symbol){let{how:s,x:r,y:i}=t.symbol;n.push(fl([t.x,t.y],s==="staff"?[t.x+
.9,i]:[r,i],o))}return n}var fl=(t,e,n)=>m("g",n,up([...t,...e],"leader"),m("circle",{cx:t[0].toFixed(1),cy:t[1].toFixed(1),r:2.4,class:"foot"}));function _e(t){
if(t.kind==="note")return q(t.name.box,3);let e=t.symbol?t.symbol.box:t.box;return q(e,t.symbol?.5:1.5)}var Zo=(t,e)=>m("rect",{x:t[0].toFixed(1),y:t[1].toFixed(
1),width:(t[2]-t[0]).toFixed(1),height:(t[3]-t[1]).toFixed(1),...e});function yp(t,e){for(let s of e.querySelectorAll(".body, .body > g, .body text"))s.after(" ");
let n=ul(t),o=e.textContent.replace(/\s+/g," ").trim();return n.includes(o)?n:[n,o].join(p("list.comma"))}function ul(t){if(!t.many)return Fn(t.items[0].mark);if(t.
told.length===1)return Fn(t.told[0].mark);let e=t.held.map(([o,s])=>`${o.name} ${A(s)}`),n=E(t.told[0].mark);return p("map.cluster",{place:n,n:t.told.length,held:dt(
e)})}var de=t=>(t.many?"+":"")+t.items[0].mark.id,pl=t=>[Zo(q(t,3),{class:"focus gap",rx:8}),Zo(q(t,4),{class:"focus",rx:9})];function cr(t,e){t.querySelector("\
.focus")||t.querySelector(".hit").after(...pl(_e(e)))}function fr(t,e){let n=t.items.some(a=>a.selected),o=t.items.some(a=>a.fits),s=m("g",{class:`mark ${t.kind}${n?
" selected":""}${o?"":" out"}`,"data-key":de(t),"data-mark":t.many?null:t.items[0].mark.id,role:"button",tabindex:-1,"aria-pressed":t.many?null:n}),r=_e(t);s.append(
Zo(wp(r,e),{class:"hit",rx:6})),n&&s.append(Zo(r,{class:"chosen",rx:xp(t,r)})),e.mass||s.append(...pl(r));let i=o?0:Math.max(...t.items.map(a=>a.fade||0));return t.
kind!=="note"&&s.append(m("g",{class:"body","aria-hidden":"true",style:i?{opacity:i.toFixed(2)}:null},m("g",{transform:ar(t.x,t.y)},hp(t,e)),t.symbol&&gp(t))),t.
head&&s.append(m("g",{"aria-hidden":"true"},bp(t,e))),t.name&&s.append(m("g",{class:"name","aria-hidden":"true"},pp(t,e),t.kind==="note"&&Pn()?al(t.name,t.items[0]):
null)),s.setAttribute("aria-label",yp(t,s)),s}var xp=(t,e)=>t.kind==="note"?4:t.symbol?5:(e[3]-e[1])/2;function wp(t,e){let n=e.phone?44:25,o=Math.max(0,(n-(t[2]-
t[0]))/2),s=Math.max(0,(n-(t[3]-t[1]))/2);return[t[0]-o,t[1]-s,t[2]+o,t[3]+s]}function bp(t,e){let n=t.items[0].label;if(!n)return[];let{lines:o,style:s}=n,r=t.
many?` ${p("map.more",{n:t.items.length-1})}`:"",i=e.atHome(t.x,t.y)?"land":"abroad";return o.map((a,l)=>{let c=o.length-1-l,f=t.y-17-c*yo,d=Ke(t.middle??t.x,f,
c?a:a+r,s,"middle",i);return[dl(d,`${de(t)}-head${l||""}`),d.text," "]})}function dr(t,e){let n=t.many?ul(t):E(t.items[0].mark),o=Qe,s=se(n,o,260),r=Ke(t.x,t.y-
(t.h||16)/2-7,s,o,"middle",e.atHome(t.x,t.y)?"land":"abroad");return m("g",{class:"passing"},r.halo,r.text)}var Gn={};xe(Gn,{refresh:()=>Un,start:()=>Er,taken:()=>Or});var b={map:null,base:null,groups:{},element:null},ur=null,pr=null;function ml(t){b.map=window[t.map],b.base=window[t.base],b.groups=Object.fromEntries(Object.entries(
t.groups).map(([e,n])=>[e,window[n]])),b.element=b.map.getContainer(),{map:ur,groups:pr}=b}var lt=new Set,qn=new Set,Uo=[],Wo={request(){},now(){},flush(){}},hl=new Set,pt=()=>Uo,Ht=t=>Uo.find(e=>e.items.some(n=>n.mark.id===t))||null;function R(){let t=b.
map.containerPointToLayerPoint([0,0]),e=b.map.getSize();return[t.x,t.y,t.x+e.x,t.y+e.y]}var Qt=t=>Wo.request(t),Ne=()=>Wo.now(),Dn=()=>Wo.flush();function gl(t){
Wo=t}function yl(t){Uo=t}function xl(t,e){for(let n of hl)n(t,Uo,e)}var en=t=>{hl.add(t)};var Ot={};xe(Ot,{cardRect:()=>ue,insets:()=>Pt,low:()=>Go,place:()=>Vn,size:()=>T,start:()=>hr});var nn=["low","middle","high"],on="middle",T=()=>innerWidth<720?"phone":innerWidth<1180?"medium":"wide",Go=()=>T()==="phone"&&innerHeight<=420&&!document.documentElement.
classList.contains("embed"),mr=()=>M.set({layout:M.get().layout+1},{source:"layout"}),wl="right";function Mp(){let t=b.map.getSize().x,e=0,n=0;for(let o of h.marks){
if(!o.anchor||!D(o))continue;let{x:s}=b.map.latLngToContainerPoint([o.anchor[1],o.anchor[0]]);s>0&&s<424&&(e+=1),s<t&&s>t-376&&(n+=1)}return e<n?"left":"right"}
function Vn(t){let e=w("card"),n=document.documentElement.classList.contains("embed"),o=T()==="wide"||n?w("map-wrap"):w("panel");e.parentNode!==o&&o.append(e),t&&
!document.documentElement.classList.contains("has-card")&&(wl=Mp()),e.classList.toggle("at-left",wl==="left"),t&&T()==="phone"&&on!=="middle"&&Fe("middle"),mr()}
function kp(t,e){let n=t.getBoundingClientRect(),o=e.getBoundingClientRect();return{left:o.left-n.left,top:o.top-n.top,right:o.right-n.left,bottom:o.bottom-n.top,
width:o.width,height:o.height}}function ue(){let t=w("card"),e=w("map-wrap"),n=t.hidden||t.parentNode!==e?null:kp(e,t);return n&&n.height?n:null}function Pt(){let t={
top:0,right:0,bottom:0,left:0},e=ue(),n=w("map-wrap");if(document.documentElement.classList.contains("is-print"))return t;if(document.documentElement.classList.
contains("embed"))return e&&(t.bottom=n.clientHeight-e.top),t;if(T()==="phone"){if(Go())return t;t.bottom=Math.min(w("panel").offsetHeight,innerHeight*.47);let o=w(
"timeline");o.hidden||(t.top=o.offsetHeight+12)}else e&&(e.left>n.clientWidth/2?t.right=n.clientWidth-e.left:t.left=e.right);return t}function Fe(t){on=t;let e=w(
"panel");e.dataset.stop=t,e.style.removeProperty("height");let n=w("grip");n&&n.setAttribute("aria-label",`${p("sheet.grip")}: ${p("sheet."+bl())}`),setTimeout(
mr,oe()?0:220)}var bl=()=>nn[(nn.indexOf(on)+1)%nn.length];function vp(){let t=u("button",{id:"grip",type:"button"}),e=Ml(t,()=>!0);return t.addEventListener("c\
lick",()=>{e()||Fe(bl())}),t.addEventListener("keydown",n=>{let o=n.key==="ArrowUp"?1:n.key==="ArrowDown"?-1:0;o&&(n.preventDefault(),Fe(nn[Math.min(2,Math.max(
0,nn.indexOf(on)+o))]))}),t}function Ml(t,e){let n=null,o=!1;return t.addEventListener("pointerdown",s=>{o=!1,!(T()!=="phone"||!e(s.target))&&(n={y:s.clientY,height:w(
"panel").offsetHeight},t.setPointerCapture(s.pointerId))}),t.addEventListener("pointermove",s=>{if(!n)return;let r=n.y-s.clientY;Math.abs(r)<6||(o=!0,w("panel").
style.height=`${Math.min(innerHeight*.92,Math.max(96,n.height+r))}px`)}),t.addEventListener("pointerup",s=>{n&&o&&$p(s.clientY-n.y),n=null}),t.addEventListener(
"pointercancel",()=>{n&&Fe(on),n=null}),()=>o}var Lp=60;function $p(t){let e=M.get().selected&&t>Lp,n=Sp(w("panel").offsetHeight);e&&M.set({selected:null},{source:"\
card"}),Fe(e&&n==="high"?"middle":n)}function Sp(t){let e={low:96,middle:innerHeight*.47,high:innerHeight*.92};return nn.reduce((n,o)=>Math.abs(e[o]-t)<Math.abs(
e[n]-t)?o:n)}function hr(){w("panel").prepend(vp()),Ml(w("card"),e=>e.closest(".top, h2")&&!e.closest("button")),Fe("middle"),w("panel").addEventListener("focus\
in",e=>{on==="low"&&T()==="phone"&&e.target.id!=="grip"&&Fe("middle")});let t=()=>{b.map.invalidateSize({animate:!1}),Vn(null)};new ResizeObserver(t).observe(w(
"map-wrap")),new ResizeObserver(()=>{T()==="phone"&&mr()}).observe(w("timeline"))}var te={};xe(te,{fitAll:()=>cn,open:()=>Zn,show:()=>br,start:()=>vr,uncover:()=>Mr,zoomTo:()=>kr});var zp=.7,Ap=3,Op=4,Ep=10,kl=13,vl=7.75,Ip=[0,7,7.75,8.25,9,9.5],Cp=[1,1,.5,.6,.75,.85],gr=[6,9],_p=.85,Rp=2,yr=t=>t<2?vl:t<Op?Ep:kl;function Np(t,e,n){let o=rn(
t,e),s=Cp[n]||1,r=Math.max(0,Math.min(1,(o-gr[0])/(gr[1]-gr[0])));return o+Math.log2(s+(Math.max(s,_p)-s)*(1-r))}function xr(t){let e=b.map.options.zoomSnap||1;
return Math.max(0,Math.min(Rp,Math.floor(Math.log2(Math.max(t,1)/256)/e)*e))}function sn(t){let{map:e}=b,n=e.options.zoomSnap||1;return Math.max(e.getMinZoom(),
Math.min(e.getMaxZoom(),Math.floor(t/n+1e-6)*n))}function rn(t,e){let n=Math.min((e[2]-e[0])/Math.max(t[2]-t[0],1e-9),(e[3]-e[1])/Math.max(t[3]-t[1],1e-9));return Math.
log2(n/256)}function Ll(t,e){if(!t)return null;let n=null;for(let[o,s,r,i,a,l,c=0]of t.candidates){if(a<zp)continue;let f=xs([o,s,r,i]),d=f[2]-f[0]<1e-7&&f[3]-f[1]<
1e-7,g=Math.min(d?vl:yr(l),Np(f,e,l)),y=Math.min(g,Ip[l]??kl)+Ap*Math.log2(a)+c;(!n||y>n.score)&&(n={score:y,box:f,zoom:sn(g)})}return n}var Al=40,$l=200,Sl=9,Fp={wide:[90,70],medium:[70,64],phone:[68,48]};function Ol(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t){let o=j(n);Number.isFinite(o[0])&&
(e[0]=Math.min(e[0],o[0]),e[1]=Math.min(e[1],o[1]),e[2]=Math.max(e[2],o[2]),e[3]=Math.max(e[3],o[3]))}return Number.isFinite(e[0])?e:null}function ln(t,e=t){let n=b.
map.getSize(),o=Pt(),s=o.left+t,r=o.top+e,i=Math.max(s+60,n.x-o.right-t),a=Math.max(r+60,n.y-o.bottom-e);return[s,r,i,a]}function an(t,e,n,o){let s=b.map.getSize(),
r=256*2**e,i=(t[0]+t[2])/2+(s.x/2-(n[0]+n[2])/2)/r,a=(t[1]+t[3])/2+(s.y/2-(n[1]+n[3])/2)/r;b.map.setView([Ct(a),(i-.5)*360],e,{animate:!!o&&!oe(),duration:.2})}
var Be=!1,wr=!1;function cn(t,e){wr=!!e,El(t,wr),Be=!0}function El(t,e){let[n,o]=Fp[T()],s=ln(n,o),r=e?null:Ll(h.frame,s);if(r){an(r.box,r.zoom,s,t);return}let i=h.
marks.filter(D),a=Ol(i.length?i:h.marks);if(!a){let l=h.basemap||{},c=(l.focus||[]).length>0,f=c?l.bbox:l.view,d=c?s:ln(0),g=f?[nt(f[0]),J(f[3]),nt(f[2]),J(f[1])]:
[.1,.2,.9,.8];an(g,sn(rn(g,d)),d,!1);return}an(a,sn(Math.min(yr(h.marks.length),rn(a,s))),s,t)}function Zn(t,e){Be=!1;let n=Ol(t);if(!n)return;let o=ln(T()==="p\
hone"?48:80),s=rn(n,o),r=b.map.getZoom(),i=e?Math.min(r,s):Math.max(r+.75,Math.min(s,13));an(n,sn(Math.max(i,2)),o,!0)}function Bp(t,e){let n=b.map.getZoom(),o=j(
t);if(t.form==="near"&&t.radius_km){let r=H(b.map).km(t.radius_km,Y(t)[1]);return r<Sl?Math.min(13,n+Math.log2((Sl+3)/r)):r>$l?n-Math.log2(r/$l):n}if(t.form==="\
exact")return Math.max(n,Math.min(6,6));let s=rn(o,e);return s<n?s:s-n>1.6?s-1:n}function br(t){Be=!1;let e=Y(t);if(!e)return;Dn();let n=T()==="phone",o=ln(Al),
s=sn(Bp(t,o)+.12),r=b.map;if(t.form!=="exact"&&t.form!=="near"&&s<r.getZoom()){an(j(t),s,o,!0);return}if(n||s!==r.getZoom()){an([e[0],e[1],e[0],e[1]],Math.max(s,
2),o,!0);return}Il(t,o)}function Mr(t){let e=Y(t);if(!e)return;let n=H(b.map),[o,s]=R(),r=ln(8),i=n.x(e[0])-o,a=n.y(e[1])-s;i>=r[0]&&i<=r[2]&&a>=r[1]&&a<=r[3]||
(Dn(),Be=!1,Il(t,ln(Al)))}function Il(t,e){let n=Ht(t.id),o=H(b.map),[s,r]=R(),i=Y(t),a=[o.x(i[0])-16,o.y(i[1])-16,o.x(i[0])+140,o.y(i[1])+16];if(t.form!=="exac\
t"){let f=j(t);a=[o.x(f[0]),o.y(f[1]),o.x(f[2]),o.y(f[3])]}if(n){let f=_e(n);a=[Math.min(a[0],f[0]),Math.min(a[1],f[1]),Math.max(a[2],f[2]),Math.max(a[3],f[3])];
for(let d of[n.name&&n.name.box,n.head])d&&(a=[Math.min(a[0],d[0]),Math.min(a[1],d[1]),Math.max(a[2],d[2]),Math.max(a[3],d[3])])}let l=zl(a[0]-s,a[2]-s,e[0],e[2]),
c=zl(a[1]-r,a[3]-r,e[1],e[3]);(l||c)&&b.map.panBy([-l,-c],{animate:!oe(),duration:.2})}function zl(t,e,n,o){return e-t>o-n?(n+o)/2-(t+e)/2:t<n?n-t:e>o?o-e:0}function kr(t){
Be=!1,b.map.setZoom(t,{animate:!oe()})}function vr(){b.map.options.zoomDelta=1,b.map.setMinZoom(xr(b.map.getSize().x)),M.get().view||cn(!1),b.map.on("resize",()=>{
b.map.setMinZoom(xr(b.map.getSize().x)),Be&&El(!1,wr)});let t=()=>{Be=!1};b.map.on("dragstart boxzoomend",t);for(let e of["wheel","keydown","dblclick","touchmov\
e"])b.map.getContainer().addEventListener(e,t,{passive:!0});Ne()}var Tp=1.609344,xt=[104,112],jp=.5,Hp=.8,Sr={size:10.5,spacing:1.2},Wn,Te,Et,Ko,fn,pe,me=null;function Lr(t,e,n){return u("button",{type:"button","aria-label":p(
t),title:p(t),"data-word":t,on:{click:()=>n()}},m("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},m("path",{d:e,fill:"none",stroke:"currentC\
olor","stroke-width":1.8,"stroke-linecap":"round","stroke-linejoin":"round"})))}var Cl=t=>()=>kr(b.map.getZoom()+t);function Pp(){return u("div",{class:"furnitu\
re zoom"},Lr("map.zoom_in","M3 8H13M8 3V13",Cl(1)),Lr("map.zoom_out","M3 8H13",Cl(-1)),Lr("map.reset","M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",
()=>cn(!0,!0)))}function _l(t,e){let n=t*e,o=10**Math.floor(Math.log10(n)),s=[5,3,2,1].find(r=>r*o<=n)||1;return{n:s*o,px:s*o/t}}function qp(){let t=b.map,e=H(t),
n=t.getSize(),o=t.containerPointToLayerPoint([0,n.y/2]).y,s=1/e.km(1,(o+e.oy)/e.size),r=_l(s,100),i=_l(s/Tp,100),a=Math.max(r.px,i.px),l=[[p("map.km",{n:r.n}),r.
px,13],[p("map.mi",{n:i.n}),i.px,29]],c=l.map(([f,d,g])=>m("text",{x:(d+5).toFixed(1),y:g+1},f));Te.replaceChildren(m("path",{d:`M1 9V25M1 17H${a.toFixed(1)}M${r.
px.toFixed(1)} 17V9M${i.px.toFixed(1)} 17V25`}),...c.map(f=>{let d=f.cloneNode(!0);return d.setAttribute("class","halo on-land"),d}),...c),Te.setAttribute("widt\
h",Math.ceil(a+60)),Te.setAttribute("aria-label",l.map(([f])=>f).join(p("list.comma")))}function Dp(t){let e=t.world&&t.world.scale||100,n=(t.outline||[]).flatMap(
r=>r.polygons||[]).map(r=>r.map(i=>Zt(i,e))).map(r=>({rings:r,box:V(r[0])})),o=({box:r})=>(r[2]-r[0])*(r[3]-r[1]),s=Math.max(...n.map(o));return n.filter(r=>o(r)>
s*.04).flatMap(r=>r.rings)}function Vp(){let t=h.basemap||{},e=Dp(t);if(!e.length)return null;let n=V([]);e.forEach(l=>V(l,n));let o=Math.min((xt[0]-16)/(n[2]-n[0]),
(xt[1]-16)/(n[3]-n[1])),s=l=>(l-(n[0]+n[2])/2)*o+xt[0]/2,r=l=>(l-(n[1]+n[3])/2)*o+xt[1]/2;me={x:s,y:r,box:n};let i=e.map(l=>{let c=[];for(let f=0;f<l.length;f+=
2)c.push(`${s(l[f]).toFixed(1)} ${r(l[f+1]).toFixed(1)}`);return`M${c.join("L")}Z`}).join("");fn=m("rect",{class:"window"});let a=(t.outline||[]).length===1&&(t.
labels||[]).find(l=>l.kind==="country"&&l.id===t.outline[0].id);return u("div",{class:"furniture inset"},m("svg",{role:"img","aria-label":p("map.inset"),viewBox:`\
0 0 ${xt[0]} ${xt[1]}`,width:xt[0],height:xt[1]},m("path",{d:i,class:"shape"}),fn,a&&Zp(a,t)))}function Zp(t,e){let n=e.scale||1e4,o=O(zr(t),Sr),s=me.x(nt(t.at[0]/
n));return s-o/2<2||s+o/2>xt[0]-2?null:m("text",{class:"where",x:s.toFixed(1),y:(me.y(J(t.at[1]/n))+4).toFixed(1)},zr(t))}function zr(t){let e=ae(t);return Ut(e)?
e:e.toLocaleUpperCase(Z())}function Up(){if(!Et)return;let t=H(b.map),[e,n,o,s]=R(),r=me.x((e+t.ox)/t.size),i=me.x((o+t.ox)/t.size),a=me.y((n+t.oy)/t.size),l=me.
y((s+t.oy)/t.size),c=(d,g)=>Math.max(1.5,Math.min(g-1.5,d)),f=[c(r,xt[0]),c(a,xt[1]),c(i,xt[0]),c(l,xt[1])];Et.classList.toggle("useless",!Wp([r,a,i,l])),Gp(f),
fn.setAttribute("x",f[0].toFixed(1)),fn.setAttribute("y",f[1].toFixed(1)),fn.setAttribute("width",Math.max(3,f[2]-f[0]).toFixed(1)),fn.setAttribute("height",Math.
max(3,f[3]-f[1]).toFixed(1))}function Wp(t){let{x:e,y:n,box:o}=me,s=[e(o[0]),n(o[1]),e(o[2]),n(o[3])],r=a=>Math.max(0,a[2]-a[0])*Math.max(0,a[3]-a[1]),i=r([Math.
max(t[0],s[0]),Math.max(t[1],s[1]),Math.min(t[2],s[2]),Math.min(t[3],s[3])]);return i>=r(t)*jp&&i<r(s)*Hp}function Gp(t){let e=Et.querySelector(".where");if(!e)
return;let n=O(e.textContent,Sr),o=q(vn(Number(e.getAttribute("x")),Number(e.getAttribute("y")),n,Sr.size,"middle"),1),s=o[0]>t[0]&&o[1]>t[1]&&o[2]<t[2]&&o[3]<t[3];
e.setAttribute("visibility",S(o,t)&&!s?"hidden":"visible")}function Yp(){return(h.basemap&&h.basemap.credits||[]).map(e=>e.name).join(", ")}function Ar(){let t=h.
basemap&&h.basemap.credits||[],e=n=>/^public domain/i.test(n.licence||"")?"":n.licence;return t.map(n=>[n.name,e(n)].filter(Boolean).join(" ")).join(" · ")}function Kp(){
let t=H(b.map),[e,n,o,s]=R(),{top:r,bottom:i}=Pt(),a=[(e+t.ox)/t.size,(n+r+t.oy)/t.size,(o+t.ox)/t.size,(s-i+t.oy)/t.size],l=ra((a[0]+a[2])/2,((n+s)/2+t.oy)/t.size),
c=l&&b.map.getZoom()>l?h.config.tiles?"map.finest_tiles":"map.finest":Xp(a,b.map.getZoom());pe.hidden=!c,pe.textContent=c?p(c):"";let f=d=>(d.prepend(pe),!Jp(pe,
t,[e,n]));c&&(pe.hidden=![Te.parentNode,w("map-over")].some(f))}function Jp(t,e,[n,o]){let s=w("map-wrap").getBoundingClientRect(),r=t.getBoundingClientRect();return h.
marks.some(i=>{let a=lt.has(i.id)?Y(i):null;if(!a)return!1;let l=e.x(a[0])-n+s.left,c=e.y(a[1])-o+s.top;return l>r.left-Yo&&l<r.right+Yo&&c>r.top-Yo&&c<r.bottom+
Yo})}var Yo=14;function Xp(t,e){let{land:n,lines:o,rivers:s}=ia(t,e);return!n||s?"":o?($r=$r??h.marks.some(r=>r.claims.some(i=>h.events[i.event]==="flood")),$r?
"map.no_rivers":""):"map.no_lines"}var $r=null;function Qp(){for(let t of Wn.querySelectorAll("[data-word]"))t.setAttribute("aria-label",p(t.dataset.word)),t.title=
p(t.dataset.word);if(Et&&Et.firstChild.setAttribute("aria-label",p("map.inset")),Et&&Et.querySelector(".where")){let t=h.basemap,e=t.labels.find(n=>n.kind==="co\
untry"&&n.id===t.outline[0].id);Et.querySelector(".where").textContent=zr(e)}Un()}function Un(){qp(),Up(),Kp();let t=document.documentElement.classList,e=t.contains(
"bare")||T()==="wide"&&!t.contains("is-print");Ko.textContent=e?Ar():Yp();let n=Pt(),o=w("map-over");o.style.setProperty("--top",`${n.top}px`),o.style.setProperty(
"--bottom",`${n.bottom}px`)}function tm(){let t=w("map-wrap").getBoundingClientRect(),n=[Wn,Te,Et,pe,Ko,w("guard"),T()==="phone"&&w("timeline")].filter(s=>s&&s.
isConnected&&!s.hidden).map(s=>{let r=s.getBoundingClientRect();return[r.left-t.left-6,r.top-t.top-6,r.right-t.left+6,r.bottom-t.top+6]}).filter(s=>s[2]-s[0]>14),
o=ue();return o&&n.push([o.left-8,o.top-8,o.right+8,o.bottom+8]),n}var Or=()=>Wn?tm():[];function Er(){let t=w("map-over");Wn=Pp(),Te=m("svg",{class:"scale",height:34,
role:"img"}),Et=Vp(),pe=u("p",{class:"limit",dir:"auto",hidden:!0}),Ko=u("p",{class:"furniture credit",dir:"ltr",lang:"en",title:Ar()});let e=u("div",{class:"fu\
rniture corner",dir:"ltr"},Et,u("div",{},pe,Te));t.append(Wn,e,...Ar()?[Ko]:[]),Un(),b.map.on("moveend zoomend resize",Un),M.subscribe((n,o)=>{o.has("lang")&&Qp(),
o.has("layout")&&Un()})}var Rl=.6,Nl=.4,Fl=L.Renderer.extend({options:{padding:Nl},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},
_updatePaths(){},_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:t}=this._bounds,e=this._bounds.getSize();
L.DomUtil.setPosition(this._container,t),this.options.resize(this._container,t,e)},reaches(t){let{min:e,max:n}=this._bounds,o=this._map.getSize(),s=this._map.containerPointToLayerPoint(
[0,0]);return s.x-t*o.x>=e.x&&s.y-t*o.y>=e.y&&s.x+(1+t)*o.x<=n.x&&s.y+(1+t)*o.y<=n.y},around(){let t=this._map.getSize(),e=this.options.padding,n=this._map.containerPointToLayerPoint(
t.multiplyBy(-e)).round(),o=n.add(t.multiplyBy(1+e*2)).round();return{bounds:[n.x,n.y,o.x,o.y],center:this._map.getCenter()}},put({bounds:[t,e,n,o],center:s}){this.
_bounds=L.bounds([t,e],[n,o]),this._center=s;let{min:r}=this._bounds;L.DomUtil.setPosition(this._container,r),this.options.resize(this._container,r,this._bounds.
getSize())},bounds(){let{min:t,max:e}=this._bounds;return[t.x,t.y,e.x,e.y]}});function Bl(t,e,n){let o=b.map.createPane(t);return o.style.zIndex=e,n||(o.style.pointerEvents=
"none"),t}function Tl(t,e){let n=u("canvas",{class:t,"aria-hidden":"true"});return new Fl({pane:Bl(t,e),element:n,resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||
1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}px`}})}function Ir(t,e,n,o=Nl){let s=m("svg",{class:t,focusable:"\
false",...n});return new Fl({pane:Bl(t,e),element:s,padding:o,resize(r,i,a){r.setAttribute("width",a.x),r.setAttribute("height",a.y),r.setAttribute("viewBox",`${i.
x} ${i.y} ${a.x} ${a.y}`)}})}var Hl=8,Pl=.2,qt=null,yt=null,ct=null;function ql(){qt=Tl("ground",210),b.base.addLayer(qt),b.map.on("move",em)}function Jo(t){let e=H(b.map);return!yt||e.size!==
yt.size||e.ox!==yt.ox||e.oy!==yt.oy?!1:qt.reaches(t)}var Cr=()=>Jo(0);function Dl(){yt=null}function Vl(){if(!Jo(Pl)){if(Jo(0)){Ul();return}_r(),qt.sync(),yt=H(
b.map),Is(qt.options.element,yt,qt.bounds())}}function em(){!yt||b.map._animatingZoom||b.map.getZoom()!==yt.zoom||Jo(Pl)||(!ct||!Zl(ct.place.bounds))&&Ul()}function Zl([
t,e,n,o]){let[s,r,i,a]=R();return s>=t&&r>=e&&i<=n&&a<=o}function _r(){ct&&cancelAnimationFrame(ct.frame),ct=null}function Ul(){if(ct&&Zl(ct.place.bounds)&&ct.at.
ox===yt?.ox)return;_r();let t=qt.options.element,e=document.createElement("canvas"),n=document.createElement("canvas"),o=qt.around();[n.width,n.height]=[t.width,
t.height],[e.width,e.height]=[t.width,Math.ceil(t.height/Hl)],ct={at:H(b.map),place:o,sheet:n,part:e,done:0,frame:requestAnimationFrame(Wl)}}function Wl(){if(!ct)
return;let{at:t,place:{bounds:[e,n,o,s]},sheet:r,part:i,done:a}=ct;if(!yt||yt.size!==t.size||yt.ox!==t.ox||yt.oy!==t.oy||b.map._animatingZoom){_r();return}let l=a*
i.height,c=(s-n)/r.height;if(Is(i,t,[e,n+l*c,o,n+(l+i.height)*c]),r.getContext("2d")?.drawImage(i,0,l),ct.done+=1,ct.done<Hl){ct.frame=requestAnimationFrame(Wl);
return}let{place:f}=ct;ct=null,qt.put(f),qt.options.element.getContext("2d").drawImage(r,0,0)}var om="M8 13V3M3.5 7.5L8 3L12.5 7.5",je=null,Yn=null;function sm(){let t=w("map-over");Yn=m("path",{class:"to-card"}),je=u("div",{class:"chips"}),t.append(m("s\
vg",{class:"ties","aria-hidden":"true"},Yn),je),b.map.on("move zoomend",ec),b.map.on("zoomstart",()=>Yn.removeAttribute("d"))}function rm(t,e){let n=[],o=new Set(
e.flatMap(a=>a.items).filter(a=>a.aside).map(a=>a.mark.id)),s=H(b.map),[r,i]=R();for(let a of h.marks){let l=lt.has(a.id)&&K(a)?Y(a):null;if(!l)continue;let c=s.
x(l[0])-r,f=s.y(l[1])-i;c>=t[0]&&c<=t[2]&&f>=t[1]&&f<=t[3]||o.has(a.id)||im(a,s,t,r,i)||n.push({mark:a,x:c,y:f})}return{box:t,found:n}}function im(t,e,n,o,s){if(t.
form!=="band"&&t.form!=="vague")return!1;let r=j(t);return S([e.x(r[0])-o,e.y(r[1])-s,e.x(r[2])-o,e.y(r[3])-s],n)}function am({box:t,found:e}){let n=(t[0]+t[2])/
2,o=(t[1]+t[3])/2,s=new Map;for(let r of e){let i=Math.atan2(r.y-o,r.x-n),a=Math.round(i/(Math.PI/4))&7;s.has(a)||s.set(a,[]),s.get(a).push({...r,angle:i,far:Math.
hypot(r.x-n,r.y-o)})}return[...s.values()].map(r=>r.sort((i,a)=>i.far-a.far))}function Gl(t,e,n){let o=t[0],s=(e[0]+e[2])/2,r=(e[1]+e[3])/2,i=lt.size>=Bn,a=Pn()&&
!i?`${sr(t.map(({mark:v})=>v))} `:"",l=t.length>1?" "+p("map.more",{n:t.length-1}):"",c=i?A(t.length):a+se(E(o.mark),{size:13,weight:600},n)+l,f=o.mark.layers.map(
v=>C[v]).find(v=>v&&M.get().layersOn.has(v.id)),d=o.angle*180/Math.PI+90,g=u("button",{type:"button",class:"chip-edge",on:{click:()=>fm(t)}},m("svg",{viewBox:"0\
 0 16 16",width:16,height:16,"aria-hidden":"true"},m("path",{d:om,class:"arrow",transform:`rotate(${Math.round(d/45)*45} 8 8)`})),f&&!i&&m("svg",{viewBox:"-8 -8\
 16 16",width:16,height:16,"aria-hidden":"true"},lm(o.mark,f)),u("bdi",{},c)),y=Math.min(Math.abs((e[2]-e[0])/2/Math.cos(o.angle)),Math.abs((e[3]-e[1])/2/Math.sin(
o.angle))),x=i||T()==="phone"?"":cm(o);x&&g.append(" ",u("span",{class:"away"},x)),g.setAttribute("aria-label",[g.textContent,p("map.beyond",{place:E(o.mark),n:t.
length})].join(p("list.comma")));let k=(x?O(x,{size:12.5})+6:0)+(i?46:68)+O(c,{size:13,weight:600});return{node:g,w:k,h:T()==="phone"?36:30,x:s+y*Math.cos(o.angle),
y:r+y*Math.sin(o.angle)}}function lm(t,e){let n=Lt(t,e);return n?$t(n,7):Ft(e,5.6,{halo:0})}function cm({mark:t}){let e=Y(t),n=b.map.getCenter(),o=b.map.distance(
n,[Ct(e[1]),(e[0]-.5)*360])/1e3,s=o<100?5:o<1e3?10:100;return p("map.km",{n:Math.max(s,Math.round(o/s)*s)})}function fm(t){t.length===1&&M.set({selected:t[0].mark.
id},{source:"map"}),Zn(t.map(e=>e.mark),!0)}var dm={phone:[165,120],medium:[220,160],wide:[220,160]},um=64;function Kl(t,e,n,{signs:o,marks:s}){let r=-1;for(let l of dm[T()]){
let c=[...n],f=t.map(d=>Gl(d,e,l));if(r=f.findIndex(d=>!Yl(d,e,c,s)),r<0)return f}if(t.length>1)return Kl(pm(t,r),e,n,{signs:o,marks:s});let i=Gl(t[0],e,um);return[
s,o,[]].find(l=>Yl(i,e,[...n],l))?[i]:[]}function pm(t,e){let n=(i,a)=>Math.abs(Math.atan2(Math.sin(i-a),Math.cos(i-a))),o=t[e],s=t.filter((i,a)=>a!==e),r=s.reduce(
(i,a)=>n(a[0].angle,o[0].angle)<n(i[0].angle,o[0].angle)?a:i);return s.map(i=>i===r?[...i,...o].sort((a,l)=>a.far-l.far):i)}var mm=[0,1,2].flatMap(t=>Array.from(
{length:19},(e,n)=>[Math.ceil(n/2)*20*(n%2?1:-1),t*40])).sort((t,e)=>Math.abs(t[0])+t[1]*1.2-Math.abs(e[0])-e[1]*1.2);function Yl(t,e,n,o){let{node:s,w:r,h:i}=t,
a=12,l=Math.max(e[0]+a,Math.min(e[2]-a-r,t.x-r/2)),c=Math.max(e[1]+a,Math.min(e[3]-a-i,t.y-i/2)),f=t.x<=e[0]+1||t.x>=e[2]-1,d=f?[t.x<=e[0]+1?1:-1,0]:[0,t.y<=e[1]+
1?1:-1],g=[e[0]+a,e[1]+a],y=[e[2]-a-r,e[3]-a-i],x=(k,v)=>Math.max(g[v],Math.min(y[v],k));for(let[k,v]of mm){let I=x(l+d[0]*v+(f?0:k),0),N=x(c+d[1]*v+(f?k:0),1),
z=[I-4,N-4,I+r+4,N+i+4];if(![...n,...o].some(F=>S(z,F)))return n.push(z),t.taken=z,s.style.left=`${I.toFixed(0)}px`,s.style.top=`${N.toFixed(0)}px`,!0}return!1}
var hm=t=>(t.many&&t.items.length<40?t.items:t.off?[t]:[]).map(({at:[e,n]})=>[e-4,n-4,e+4,n+4]);function gm(t){let[e,n]=R(),o=r=>r.flatMap(i=>i?[i]:[]).map(i=>[
i[0]-e,i[1]-n,i[2]-e,i[3]-n]),s=o(t.map(r=>r.box));return{signs:s,marks:[...s,...o(t.flatMap(r=>[r.symbol&&r.symbol.box,r.head,r.name&&r.name.box,...hm(r)]))]}}
function Jl(t,e){je||sm();let n=rm(t.edges,e),o=am(n),s=je.contains(P()),r=o.length?Kl(o,n.box,t.furniture,gm(e)):[];return je.replaceChildren(...r.map(i=>i.node)),
s&&je.firstChild&&je.firstChild.focus({preventScroll:!0}),r.map(i=>i.taken)}function Xl(t){let e=Ht(M.get().selected);t.card&&e&&ym(e,t.card),ec()}var Ql=14;function ym(t,e){
let[n,o]=R(),s=pt().filter(i=>i!==t).flatMap(i=>[i.box,i.name&&i.name.box,i.symbol&&i.symbol.box,i.head]).filter(Boolean),r=i=>{let a=tc(t,e,i);return a&&[Math.
min(a.x,a.edge)+n,a.y+o-2,Math.max(a.x,a.edge)+n,a.y+o+2]};Ql=[14,22,30,40,52,66,82,100].find(i=>{let a=r(i);return a&&!s.some(l=>S(l,a))})||14}function tc(t,e,n){
let[o,s]=R(),r=_e(t),i=(r[0]+r[2])/2-o,a=r[1]-s,l=r[3]-s;if(i>e.left-8&&i<e.right+8)return null;let c=e.left>i?e.left:e.right;if(a-n>e.top+24)return{x:i,edge:c,
from:a,y:Math.min(a-n,e.bottom-24)};let f=Math.max(l+n,e.top+24);return f<e.bottom-12?{x:i,edge:c,from:l,y:f}:null}function ec(){let t=ue(),e=M.get().selected,n=t&&
e&&Ht(e),o=n&&!b.map._animatingZoom?tc(n,t,Ql):null;o?Yn.setAttribute("d",`M${o.x.toFixed(1)} ${o.from.toFixed(1)}V${o.y.toFixed(1)}H${o.edge.toFixed(1)}`):Yn.removeAttribute(
"d")}var Kn=7,Rr=400,nc=60*Math.PI/180,Nr=3.5,wm=.2,sc=[],Fr=0;function rc(){let t=h.basemap||{};sc=(t.rivers||[]).filter(e=>e.name).map(e=>({name:e.name,names:e.names,
rank:e.rank||3,lines:e.lines.map(n=>{let o=Zt(n,t.scale||1e4);return{line:o,box:V(o)}})})).sort((e,n)=>e.rank-n.rank)}function bm(t,e,n){let o=_t(t,e),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],l=o[i-1],c=o[i]-a,f=o[i+1]-l,d=Math.hypot(c,f);if(!d)continue;let g=r;for(;g<=d;g+=Kn){let y=a+c*g/d,x=l+f*g/d;if(y>n[0]&&
y<n[2]&&x>n[1]&&x<n[3]?s.push([y,x]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=g-d}return s}function Mm(t){let e=[],n=[];for(let o of[...t,null])
o?n.push(o):n.length&&(e.push(n),n=[]);return e}function km(t){return t.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,t.length-1-o);for(let l=o-a;l<=o+a;l+=1)s+=t[l][0],
r+=t[l][1],i+=1;return[s/i,r/i]})}function vm(t){let e=[];for(let n=1;n<t.length;n+=1)e.push(Math.atan2(t[n][1]-t[n-1][1],t[n][0]-t[n-1][0]));return e}var oc=(t,e)=>Math.
abs(Math.atan2(Math.sin(t-e),Math.cos(t-e)));function Lm(t,e,n){let o=0,s=0;for(let r=e+1;r<n;r+=1){let i=oc(t[r],t[r-1]);if(i>wm)return 1/0;o=Math.max(o,oc(t[r],
t[e])),s+=i}return o>nc||s>nc*1.6?1/0:o+s*.5}function $m(t,e,n,o,s){let r=vm(t),i=0;for(let c=1;c<t.length;c+=1)i+=Math.hypot(t[c][0]-t[c-1][0],t[c][1]-t[c-1][1]);
let a=Math.ceil(e*(t.length-1)/Math.max(i,1))+1,l=null;for(let c=0;c+a<t.length;c+=3){let f=Lm(r,c,c+a);if(f===1/0||l&&f>=l.cost)continue;let d=t.slice(c,c+a+1),
g=d.filter((x,k)=>k%2===0).map(([x,k])=>[x-o*.6,k-o*.9-Nr,x+o*.6,k+o*.35]),y=g.reduce((x,k)=>[Math.min(x[0],k[0]),Math.min(x[1],k[1]),Math.max(x[2],k[2]),Math.max(
x[3],k[3])]);s(y)&&g.every(x=>n.free(x))&&(l={cost:f,points:d,taken:g})}return l}function Sm(t,e,n,o,s,r){let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,
l={"font-size":e.size,"font-weight":e.weight,"font-style":e.italic?"italic":null},c;if(Ut(t)){let f=a[0],d=a[a.length-1],g=Math.atan2(d[1]-f[1],d[0]-f[0])*180/Math.
PI,y=a[Math.floor(a.length/2)];c=x=>m("text",{...l,...x,direction:"rtl","text-anchor":"middle",transform:`translate(${y[0].toFixed(1)} ${(y[1]-Nr).toFixed(1)}) \
rotate(${g.toFixed(1)})`},t)}else{Fr+=1;let f=`${b.element.id}-course-${Fr}`;s.append(m("path",{id:f,d:St(a.flat()),fill:"none"})),c=d=>m("text",{...l,...d,dy:-Nr},
m("textPath",{href:`#${f}`,startOffset:"50%","text-anchor":"middle"},t))}s.append(c({class:`halo on-${o}`})),r.append(c({fill:"var(--riverlab)"}))}function ic(t,e,n,o,s,r){
Fr=0;let i=[(e[0]+t.ox)/t.size,(e[1]+t.oy)/t.size,(e[2]+t.ox)/t.size,(e[3]+t.oy)/t.size];for(let a of sc)a.rank===3&&t.zoom<8||a.rank===2&&t.zoom<6||zm(a,t,e,i,
n,o,s,r)}function zm(t,e,n,o,s,r,i,a){let l=ae(t),c=Ye("water",l),f=O(l,c)+10,d=[],g=t.lines.filter(y=>S(y.box,o)).flatMap(y=>Mm(bm(y.line,e,n))).filter(y=>y.length*
Kn>f).sort((y,x)=>x.length-y.length);for(let y of g)for(let x=0;x<y.length;x+=Math.ceil(Rr/Kn)){let k=y.slice(x,x+Math.ceil(Rr/Kn));if(k.length*Kn<f)continue;let v=$m(
km(k),f,s,c.size,a);if(!v)continue;let[I,N]=v.points[Math.floor(v.points.length/2)];if(d.some(([F,qe])=>Math.hypot(F-I,qe-N)<Rr*.6))continue;d.push([I,N]);for(let F of v.
taken)s.add(F);let z=Ee((I+e.ox)/e.size,(N+e.oy)/e.size);Sm(l,c,v.points,z?"land":"abroad",r,i)}}var ac={band:0,region:1,vague:2},Om=8,Em=[[4,4],[-4,-4],[4,-4],[-4,4]],Im=.75;function Cm({rings:t}){let e=V([]);for(let n of t)V(n,e);return[e[0]-10,e[1]-10,e[2]+
10,e[3]+10]}var _m=(t,e,n)=>Em.some(([o,s])=>ht(t,e+o,n+s));function Rm({rings:t},e){let n=0,o=0;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2){let a=s[r]-
s[i],l=s[r+1]-s[i+1],c=Math.max(1,Math.round(Math.hypot(a,l)/Om));for(let f=0;f<c;f+=1){let d=s[i]+a*f/c,g=s[i+1]+l*f/c;n+=1,e.some(y=>_m(y.shape.rings,d,g))&&(o+=
1)}}return n?o/n:0}function lc(t){let e=[...t].sort((o,s)=>Number(s.item.selected)-Number(o.item.selected)||ac[o.item.mark.form]-ac[s.item.mark.form]||Number(o.
item.open)-Number(s.item.open)||o.item.size-s.item.size),n=[];for(let o of e){let s=Cm(o.shape),{item:r}=o;r.under=n.filter(a=>!a.item.bare&&S(a.box,s)).map(a=>({
shape:a.shape,strip:a.item.mark.form==="band",rim:a.item.mark.form==="region"&&r.mark.form==="vague"}));let i=r.under.filter(a=>!a.rim);r.bare=r.mark.form==="re\
gion"&&!r.selected&&i.length>0&&Rm(o.shape,i)>Im,r.hidden=(a,l)=>i.some(c=>ht(c.shape.rings,a,l)),n.push({...o,box:s})}return e}var Xo=Math.cos(Math.PI/6),Qo=Math.sin(Math.PI/6),Br=4;function Nm(t){let e=new Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n]*Xo+t[n+1]*Qo,e[n+1]=t[n+1]*
Xo-t[n]*Qo;return e}function cc(t,e){let n=1/0,o=-1/0;for(let s of t)for(let r=e;r<s.length;r+=2)s[r]<n&&(n=s[r]),s[r]>o&&(o=s[r]);return[n,o]}function Fm(t,e){
let[n,o]=cc(t,0),[s,r]=cc(t,1),i=Math.ceil(n/e)-1,a=Math.ceil(s/e)-1,l=Math.floor(o/e)-i+2,c=Math.floor(r/e)-a+2,f=new Uint8Array(l*c),d=Array.from({length:c},()=>[]);
for(let g of t)for(let y=0,x=g.length-2;y<g.length;x=y,y+=2){let k=g[x+1],v=g[y+1];if(k===v)continue;let I=Math.ceil(Math.min(k,v)/e),N=Math.max(k,v)/e;for(let z=I;z<
N;z+=1)d[z-a].push(g[x]+(g[y]-g[x])*(z*e-k)/(v-k))}return d.forEach((g,y)=>{g.sort((x,k)=>x-k);for(let x=0;x+1<g.length;x+=2){let k=g[x+1]/e;for(let v=Math.ceil(
g[x]/e);v<=k;v+=1)f[y*l+v-i]=Br+1}}),{grid:f,w:l,h:c,i0:i,j0:a}}function Bm({grid:t,w:e,h:n},o){for(let s=1;s<=o;s+=1){let r=[];for(let i=1;i<n-1;i+=1)for(let a=1;a<
e-1;a+=1){let l=i*e+a;t[l]<=Br||Math.min(t[l-1],t[l+1],t[l-e],t[l+e])===s-1&&r.push(l)}for(let i of r)t[i]=s}}var fc=(t,e,n,o)=>{if(!t.length)return[];let s=Fm(
t.map(Nm),e),r=Math.max(1,Math.min(Br,Math.round(n/e)));Bm(s,r);let i=new Map;for(let a=0;a<s.h;a+=1)for(let l=0;l<s.w;l+=1){let c=s.grid[a*s.w+l];if(!c)continue;
let f=(l+s.i0)*e,d=(a+s.j0)*e,g=((l+s.i0+a+s.j0)%o+o)%o,y=Math.min(c,r+1)*16+g,x=`M${(f*Xo-d*Qo).toFixed(1)} ${(f*Qo+d*Xo).toFixed(1)}h0`;i.set(y,(i.get(y)||"")+
x)}return[...i].map(([a,l])=>({d:l,part:a%16,strength:+(Math.floor(a/16)/(r+1)).toFixed(2)}))};var jr=9,pc=4,Tm=150,jm=.25,Hm={rising:45,falling:-45,level:70,both:45,none:70},mc=new Map(h.layers.map((t,e)=>[t.id,e]));function dc(t,e){let n={id:`${e}-${mc.
get(t.id)}`,patternUnits:"userSpaceOnUse"},o=qm(t);if(t.texture==="dots"){let a=e==="band"?4.4:6;return m("pattern",{...n,width:a,height:a,patternTransform:"rot\
ate(30)"},m("circle",{cx:a/2,cy:a/2,r:.95,fill:o}))}let s=t.texture==="both"&&t.slots.length===2,r=s?t.slots.map(Wt):[o],i=s?4:t.texture==="none"?9:6;return m("\
pattern",{...n,width:i*r.length,height:8,patternTransform:`rotate(${Hm[t.texture]||90})`},r.map((a,l)=>m("path",{d:`M${i*(l+.5)} 0V8`,stroke:a,"stroke-width":1.1})))}
var Pm=()=>m("defs",{},h.layers.flatMap(t=>[dc(t,"hatch"),dc(t,"band")])),qm=t=>Q(t)==="var(--ink)"?"var(--ink2)":Q(t),ts=(t,e)=>`url(#${e}-${mc.get(t.id)})`;function Dm(t,e,n){
let o=[n[0]-40,n[1]-40,n[2]+40,n[3]+40],{polygons:s,lines:r}=G(t),i=s.flatMap(l=>l.map(c=>_t(c,e,o,!0))).filter(l=>l.length>5),a=i.map(l=>St(l,!0)).join("");return{
rings:i,area:a,edge:t.approximate&&t.form==="region"?Vm(i,j(t),e):a,line:r.map(l=>St(_t(l,e))).join("")}}function Vm(t,[e,n,o,s],r){let i=[r.x(e),r.x(o)],a=[r.y(
n),r.y(s)],l=(c,f,d)=>Math.abs(c-f)<.6&&d.some(g=>Math.abs(c-g)<1);return t.map(c=>{let f="";for(let d=0,g=c.length-2;d<c.length;g=d,d+=2)l(c[g],c[d],i)||l(c[g+
1],c[d+1],a)||(f+=`M${c[g].toFixed(1)} ${c[g+1].toFixed(1)}L${c[d].toFixed(1)} ${c[d+1].toFixed(1)}`);return f}).join("")}var Hr=t=>t.slots.length===2?"var(--in\
k3)":t.slots.length?Q(t):"var(--ev)";function Zm(t,e){let[n,o,s,r]=e;return m("mask",{id:`left-${t.n}`,maskUnits:"userSpaceOnUse",x:n,y:o,width:s-n,height:r-o},
m("rect",{x:n,y:o,width:s-n,height:r-o,fill:"#fff"}),t.under.map(({shape:i,rim:a})=>m("path",{d:i.area,stroke:"#000","stroke-width":a?jr*2:6,fill:a?"none":"#000",
"fill-rule":"evenodd"})))}function Um(t,e){let{mark:n,layer:o}=t,s=`rim-${t.n}`,r={"clip-path":`url(#${s})`},i=t.under.filter(l=>l.strip).map(l=>l.shape.area).join(
""),a=t.bare?null:o.slots.length?m("path",{d:e.edge+i,fill:"none",stroke:ts(o,"hatch"),"stroke-width":jr*2,...r}):m("g",{},e.edge===e.area&&m("path",{d:e.area,fill:"\
var(--ev)","fill-opacity":.05}),m("path",{d:e.edge,fill:"none",stroke:"var(--ev)","stroke-width":2.4,"stroke-linecap":"round","stroke-dasharray":"0 5"}));return[
m("clipPath",{id:s},m("path",{d:e.area,"clip-rule":"evenodd"})),t.selected&&m("path",{d:e.area,fill:o.slots.length?ts(o,"hatch"):"var(--ev)","fill-rule":"evenod\
d",opacity:o.slots.length?.35:.12}),a&&(t.under.length?m("g",{mask:`url(#left-${t.n})`},a):a),o.slots.length?m("path",{d:e.edge,fill:"none",stroke:Hr(o),"stroke\
-width":t.bare?1.2:1.8,"stroke-opacity":.5,"stroke-dasharray":n.approximate?"8 3 1.5 3":null,...r}):null,m("path",{d:e.area,class:"hit rim","stroke-width":jr*2,
...r})]}function Wm(t,e,n,o){let{layer:s}=t,r={fill:"none",stroke:Hr(s),"stroke-width":1,"stroke-dasharray":"5 3.5","stroke-opacity":.8},i=s.slots.length?{fill:ts(
s,"band")}:{fill:"var(--ev)","fill-opacity":.12};if(!e.area)return[m("path",{d:e.line,fill:"none",stroke:s.slots.length?ts(s,"band"):"var(--ev)","stroke-opacity":s.
slots.length?null:.12,"stroke-width":10}),m("path",{d:e.line,...r}),m("path",{d:e.line,class:"hit rim","stroke-width":16})];let a=`soft-${t.n}`,l=t.open?Gm(e.area,
a,n.km(pc,Y(t.mark)[1]),o):null;return[l,m("g",{mask:t.under.length?`url(#left-${t.n})`:null},m("path",{d:e.area,...i,"fill-rule":"evenodd",mask:l?`url(#${a})`:
null}),m("path",{d:e.area,...r,"stroke-opacity":t.open?.4:.8})),m("path",{d:e.area,class:"hit"})]}function Gm(t,e,n,o){let s=Math.min(n*2,120),r=[1,.75,.5,.25].
map(i=>m("path",{d:t,fill:"none",stroke:"#000","stroke-opacity":.3,"stroke-width":(s*i).toFixed(1)}));return m("mask",{id:e,maskUnits:"userSpaceOnUse",x:o[0],y:o[1],
width:o[2]-o[0],height:o[3]-o[1]},m("path",{d:t,fill:"#fff"}),r)}function Ym(t,e,n){let o=j(t.mark),i=Math.hypot(o[2]-o[0],o[3]-o[1])>bn(Tm,(o[1]+o[3])/2)?10:6,
a=n.km(pc,(o[1]+o[3])/2),l=t.layers.filter(d=>t.drawn.has(d.id)),c=fc(e.rings,i,a,l.length||1),f=d=>Hr(l[d]||t.layer);return[m("g",{mask:t.under.length?`url(#le\
ft-${t.n})`:null},c.map(({d,strength:g,part:y})=>m("path",{d,class:"dots","stroke-opacity":g,stroke:f(y)}))),m("path",{d:e.area,class:"hit"})]}var uc={region:Um,
band:Wm,vague:Ym},Tr={key:"",items:new Map},Km=(t,e,n,o,s)=>JSON.stringify([e.size,e.ox,e.oy,n,s[2]-s[0],s[3]-s[1],!!o,t.map(r=>[r.mark.id,r.kind,r.layer.id,[...r.
drawn],r.layers.map(i=>i.id),r.fits,r.fade,r.selected])]);function hc(t,e,n,o,s,r){let i=[(o[0]+n.ox)/n.size,(o[1]+n.oy)/n.size,(o[2]+n.ox)/n.size,(o[3]+n.oy)/n.
size],a=e.filter(d=>uc[d.mark.form]&&d.layer&&S(j(d.mark),i)),l=Km(a,n,o,s,r);if(l===Tr.key&&t.firstChild){for(let d of a){let{size:g,vast:y,under:x,bare:k,hidden:v}=Tr.
items.get(d.mark.id);Object.assign(d,{size:g,vast:y,under:x,bare:k,hidden:v})}return}Tr={key:l,items:new Map(a.map(d=>[d.mark.id,d]))};let c=[Pm()],f=[];for(let d of a){
let g=Dm(d.mark,n,o);!g.area&&!g.line||(d.size=Jm(d.mark,n),d.vast=d.mark.form==="vague"&&!d.selected&&d.size>jm*(r[2]-r[0])*(r[3]-r[1]),d.vast||f.push({item:d,
shape:g}))}for(let{item:d,shape:g}of lc(f).reverse()){let y=d.fits?s&&!d.selected?.5:1:d.fade?d.fade*.75:.22;d.under.length&&c.push(Zm(d,o)),c.push(m("g",{class:`\
area ${d.mark.form}`,"data-mark":d.mark.id,opacity:y===1?null:y},uc[d.mark.form](d,g,n,o)))}t.replaceChildren(...c)}function Jm(t,e){return G(t).polygons.reduce(
(o,s)=>{let r=s[0],i=0;for(let a=0,l=r.length-2;a<r.length;l=a,a+=2)i+=r[l]*r[a+1]-r[a]*r[l+1];return o+Math.abs(i)},0)/2*e.size*e.size}var Qm=7.3,th=700,eh=.35,Dt,dn,ee={},un=0,Jn=!0,ot=null;function yc(){gl({request:es,now:Pr,flush:lh}),fa(),ma(),rc(),ql(),Dt=Ir("areas",410,{"aria-hidden":"tru\
e"},Rl),dn=Ir("marks",610,{role:"group"}),b.map.addLayer(Dt),b.map.addLayer(dn),ee=Object.fromEntries(["halos","letters","under","signs","over"].map(t=>[t,m("g",
{class:t,"aria-hidden":t==="signs"?null:"true"})])),dn.options.element.append(...Object.values(ee)),b.map.on("moveend",()=>{Jn=!0,es()}),b.map.on("viewreset res\
ize",()=>es(!0)),b.map.on("zoomstart",()=>{b.map._animatingZoom||qn.clear()})}function es(t){t&&Dl(),Jn=Jn||!!t,un||(un=requestAnimationFrame(()=>Pr(!0)))}function Pr(t){
if(un&&cancelAnimationFrame(un),un=0,!b.map._loaded||!Dt||b.map._animatingZoom)return;let e=performance.now(),n=H(b.map),o=nh();Jn&&(dn.sync(),t===!0&&Cr()&&Dt.
reaches(0)?xc():Dt.sync(),Vl()),Jn=!1,oh(n,dn.bounds(),o,t===!0),qr=performance.now()-e}var gc=0;function xc(){clearTimeout(gc),gc=setTimeout(()=>{if(b.map.dragging.
moving()){xc();return}Dt.reaches(eh)||b.map._animatingZoom||!Cr()||(Dt.sync(),es())},th)}function nh(){let t=b.map.getSize(),e=Pt(),n=ue(),o=n?{left:0,top:0,right:0,
bottom:0}:e;return{card:n,edges:[o.left,o.top,t.x-o.right,t.y-o.bottom],furniture:Or(),free:[e.left,e.top,t.x-e.right,t.y-e.bottom]}}function oh(t,e,n,o){let s=R(),
r=Ci(),[i,a]=s,{edges:l}=n,{items:c,mass:f}=Fa(lt,t,e,[l[0]+i,l[1]+a,l[2]+i,l[3]+a]);for(let z of n.furniture)r.add([z[0]+i,z[1]+a,z[2]+i,z[3]+a]);let{free:d}=n,
g=c.find(z=>z.selected);ot={at:t,bounds:e,sight:s,room:r,page:n,open:[d[0]+i+4,d[1]+a+4,d[2]+i-4,d[3]+a-4],mass:f,fan:qn,signs:[],phone:T()==="phone",atHome:(z,F)=>Ee(
(z+t.ox)/t.size,(F+t.oy)/t.size),areas:rh(c,t,e)};let y=f?c.filter(z=>z.selected):c;hc(Dt.options.element,y,t,Dt.bounds(),g,s);let x=Ua(c.filter(z=>z.at&&z.kind!==
"area"),ot);!ot.phone&&!f&&t.zoom>=Qm&&Qa(x,ot),f||wc(ot,x);let k=c.filter(z=>z.kind==="area"),v=ot.phone?[]:tr(k,ot);tl(x,ot);let I=ot.phone?tr(k,ot):v;yl([...x,
...I]),ah();let N=()=>sh(c,t,e,ot);f&&o?requestAnimationFrame(N):N()}function wc(t,e){let[n,o]=t.sight;for(let[s,r,i,a]of Jl(t.page,e))t.room.add([s+n,r+o,i+n,a+
o])}function sh(t,e,n,o){if(o!==ot)return;let{room:s,sight:r}=o,i=o.mass?[]:pt().flatMap(d=>d.kind==="note"?[]:Xe(d));for(let[d,g,y]of i)y<40&&s.add([d-y,g-y,d+
y,g+y]);let a=m("g"),l=m("g"),c=[r[0],r[1],r[2],r[1]+o.page.free[3]],f=d=>(!S(d,c)||d[0]>c[0]&&d[1]>c[1]&&d[2]<c[2]&&d[3]<c[3])&&!i.some(g=>wo(g,d));o.mass&&wc(
o,pt()),Xl(o.page),ic(e,n,s,a,l,f),ga(e,n,s,a,l,ih(t,e),f),ee.halos.replaceChildren(...a.childNodes),ee.letters.replaceChildren(...l.childNodes)}function rh(t,e,n){
let o=t.filter(s=>s.layer&&s.kind!=="point").map(s=>{let r=G(s.mark).polygons.flat().map(a=>_t(a,e,n,!0,4)).filter(a=>a.length>5),i=V([]);return r.forEach(a=>V(
a,i)),{rings:r,box:i,weight:s.mark.form==="region"?1.5:16}});return s=>{let r=[[s[0],s[1]],[s[2],s[1]],[s[0],s[3]],[s[2],s[3]],[(s[0]+s[2])/2,(s[1]+s[3])/2]],i=0;
for(let a of o)if(S(a.box,s))for(let[l,c]of r)ht(a.rings,l,c)&&(i+=a.weight);return i}}function ih(t,e){let n=new Set(t.filter(l=>l.label).map(l=>Us(l.mark))),o=ot.
mass?[]:t.filter(l=>l.kind==="point"&&l.at),s=new Set(["capital","city","town","village"]),r=new Map(o.map(l=>[l,ut(l.mark.title)])),i=new Set(pt().filter(l=>l.
name||l.head).map(l=>ut(l.items[0].mark.title))),a=l=>l.kind==="water"||l.kind==="sea";return l=>n.has(l)||a(l)&&i.has(ut(l.name))||s.has(l.kind)&&o.some(c=>{let f=Math.
hypot(c.at[0]-e.x(l.x),c.at[1]-e.y(l.y));return f<Math.max(5,e.km(2,l.y))?!0:f<e.km(25,l.y)&&r.get(c)===ut(l.name)})}function ah(){let t=ee.signs.contains(P())?
P().closest("[data-key]").dataset.key:null,e=[];ot.filled=new Set;for(let o of pt())o.kind==="note"?o.name.line&&e.push(m("g",{class:o.items[0].fits?"":"out",stroke:"\
var(--ink2)",fill:"var(--ink2)"},m("path",{d:St(o.name.line),class:"hair"}),m("circle",{cx:o.name.line[0].toFixed(1),cy:o.name.line[1].toFixed(1),r:2,class:"foo\
t"}))):(e.push(...lr(o,ot)),o.name&&o.name.line&&e.push(m("path",{d:St(o.name.line),class:"hair",stroke:"var(--ink2)"})));ee.under.replaceChildren(...e);let n=pt().
map(o=>fr(o,ot));ee.signs.replaceChildren(...n),ee.over.replaceChildren(),xl(n,t)}function lh(){un&&Pr()}var qr=0;function Dr(t){ee.over.replaceChildren(...t&&!t.
name&&!t.head?[dr(t,ot)]:[])}var ns=()=>dn.options.element,bc=()=>Dt.options.element;var mt={};xe(mt,{day:()=>wt,iso:()=>U,month:()=>Ur,months:()=>Zr,number:()=>at,parts:()=>it,span:()=>W,weekday:()=>Vr,write:()=>ft,year:()=>Mt});function ft(t,e,n){let[o,s,r]=it(e),i=tt.cldr,a=f=>Mt(String(f).padStart(2,"0")),l=i.days[ch(e)],c={d:n||Mt(r),dd:n||a(r),M:Mt(s),MM:a(s),y:Mt(o),MMMM:i.months[s-
1],MMM:i.short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:l,c:l};return i.patterns[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(f,d,g)=>g?c[f]||c[g]||
f:d.replaceAll("''","'")||"'")}var ch=t=>((at(t)+3)%7+7)%7,wt=(t,e)=>ft(e&&it(t)[0]===fh()?"day_short":"day",t);function fh(){let t=h.articles.find(e=>e.published);
return t?it(t.published)[0]:null}function kc(t,e,n,o){let[s,r]=it(t);return n?r===o?Mt(s):ft("month",t):wt(t,e)}function W(t,e){if(!t||!t.start&&!t.end)return t&&
t.words?t.words:p("date.none");let{start:n,end:o}=t;if(n&&!o)return p("date.since",{date:kc(n,e,it(n)[2]===1,1)});let s=o||"";return n?n===o?wt(n,e):dh(n,s,e):p(
e?"date.by":"date.until",{date:kc(s,e,Ns(s),12)})}function dh(t,e,n){let[o,s,r]=it(t),[i,a]=it(e),l=r===1&&Ns(e),c=(f,d)=>p("date.range",{start:f,end:d});return l&&
o===i?s===a?ft("month",t):s===1&&a===12?Mt(o):c((tt.cldr.alone||tt.cldr.months)[s-1],ft("month",e)):l?c(ft("month",t),ft("month",e)):o===i&&s===a?ft("range_firs\
t",t)+ft("range_last",e):c(o===i?ft("day_short",t):wt(t,n),wt(e,n))}var Vr=t=>ft("weekday",t);function Zr(t,e){let[n,o]=it(e);o+=1,o>12&&(o=1,n+=1);let s=`${String(
n).padStart(4,"0")}-${String(o).padStart(2,"0")}-01`;return{start:t.slice(0,8)+"01",end:U(at(s)-1)}}var Ur=t=>tt.cldr.short[t-1];var uh=80,ph=20,vc=160,mh=500,Lc=new Map,zc=(t,e)=>t.claims.filter(n=>n.layer===e),os=t=>t.map(e=>e.date).filter(e=>e!==null).filter(e=>e.start||e.end).sort((e,n)=>$c(
e)<$c(n)?-1:1)[0]||null,$c=t=>t.start||t.end||"",hh=["home_base","unit_name","mentioned"],gh=t=>{let e=os(t);return(t.every(o=>hh.includes(o.role))?"1 ":"0 ")+(e?
e.start||e.end:"9999")};function yh(){let t=M.get().layersOn;return h.layers.filter(e=>t.has(e.id)).map(e=>({key:e.id,title:e.name,lang:e.lang,rows:h.marks.filter(
n=>n.layers.includes(e.id)&&D(n)&&K(n)).map(n=>{let o=zc(n,e.id);return{mark:n,layer:e,claims:o,day:gh(o)}}).filter(n=>n.claims.length).sort((n,o)=>n.day<o.day?
-1:+(n.day>o.day))})).filter(e=>e.rows.length)}function xh(){let t=new Map,e=[];for(let o of h.marks){if(!D(o))continue;let s=K(o)?Tt(o):[];for(let r of new Set(
s.map(i=>i.layer))){let i=s.filter(d=>d.layer===r),a=os(i);if(!a){e.push({mark:o,layer:C[r],claims:i});continue}let l=a.start===a.end?a.start:null,c=l||W(a),f=l?
Vr(l):c;t.has(c)||t.set(c,{key:c,title:f,sort:a.start||a.end,rows:[]}),t.get(c).rows.push({mark:o,layer:C[r],claims:i})}if(!s.length&&!os(o.claims)){let r=C[o.layers[0]];
r&&e.push({mark:o,layer:r,claims:zc(o,r.id),out:!0})}}let n=[...t.values()].sort((o,s)=>o.sort<s.sort?-1:1);return e.length&&n.push({key:"undated",title:p("list\
.no_date"),rows:e}),n}function wh(t){let e=[...new Set(t.map(Rt))],n=e.slice(0,2);e.length>2&&n.push(p("list.other_roles",{n:e.length-2}));let o=t.every(s=>!s.event&&
!s.actors.length);return n.map((s,r)=>r&&o?s[0].toLowerCase()+s.slice(1):s).join(o?p("list.comma"):"; ")}function bh(t,e){let n=!mo(t,e),o=t.form==="exact"||t.form===
"near"?Lt(t,e):"";return o?m("svg",{class:"swatch",viewBox:"-17 -11 34 22",width:34,height:22,"aria-hidden":"true"},$t(o,9.5,n)):Ze(e,t.form,n)}function Mh(t){let e=E(
t);return Aa(t).filter(n=>n.before+n.hit+n.after!==e).map(n=>u("span",{class:"more hit",dir:"auto"},u("bdi",{},n.before,u("mark",{},n.hit),n.after)))}function kh({
mark:t,layer:e,claims:n,out:o},s){let r=M.get().selected===t.id;return u("li",s,u("button",{type:"button",class:o?"row out":"row","data-mark":t.id,"aria-current":r?
"true":null,on:{click:()=>M.set({selected:t.id},{source:"list"}),mouseenter:()=>M.set({hover:t.id}),mouseleave:()=>M.set({hover:null}),focus:()=>M.set({hover:t.
id}),blur:()=>M.set({hover:null})}},bh(t,e),u("span",{class:"n","aria-hidden":"true"},t.n),u("span",{class:"what"},u("span",{class:"line"},Yt(t,"title"),u("bdi",
{class:"date"},W(os(n),!0))),u("span",{class:"more"},wh(n)," · ",u("bdi",{},gt(t))),o?null:Mh(t))))}function vh(t,e,n){let o=n.reduce((l,c)=>l+c.rows.length,0),
s=Lc.get(t.key)||(o>mh?ph:uh),r=t.rows.length-s,i="group-"+e,a=l=>r>0?{"aria-setsize":t.rows.length,"aria-posinset":l+1}:{};return u("section",{"aria-labelledby":i},
u("div",{class:"bar"},u("h3",{id:i,dir:"auto",lang:t.lang},t.title),u("span",{class:"count"},A(t.rows.length))),u("ul",{class:"rows"},t.rows.slice(0,s).map((l,c)=>kh(
l,a(c)))),r>0?u("button",{type:"button",class:"link more-rows",on:{click:()=>{Lc.set(t.key,s+vc),ss(),et(`[aria-labelledby="${i}"] .row`)[s].focus({preventScroll:!0})}}},
p("list.more",{n:Math.min(r,vc)})):null)}function ss(){let t=w("list");if(!t)return;let e=P()&&P().dataset?P().dataset.mark:null,n=M.get().dateRange?xh():yh(),o=h.
marks.filter(r=>D(r)&&K(r)).length;t.setAttribute("aria-label",p("list.title"));let s=le()?u("p",{class:"status"},o?p("find.found",{n:o}):p("find.none")," ",u("\
button",{type:"button",class:"link",on:{click:To}},p("find.clear"))):null;return t.replaceChildren(...[u("h2",{class:"sr"},p("list.title")),s,...n.map((r,i)=>vh(
r,i,n))].filter(Boolean)),e&&Wr(e),o}function Wr(t){let n=et("#list .row").find(o=>o.dataset.mark===t);return n&&n.focus({preventScroll:!0}),!!n}function Lh(t){
for(let n of et("#list .row"))n.dataset.mark===t.selected?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current");let e=st('#list .row[aria-curr\
ent="true"]');e&&e.scrollIntoView({block:"nearest"})}var Gr=()=>h.marks.filter(t=>D(t)&&K(t));function $h(t){if(!["ArrowDown","ArrowUp","Home","End"].includes(t.
key))return;let e=et("#list .row"),n=e.indexOf(P());if(n<0)return;t.preventDefault();let o=e[{ArrowDown:n+1,ArrowUp:n-1,Home:0,End:e.length-1}[t.key]??-1];o&&o.
focus()}function Sh(){let t=w("list");t.getBoundingClientRect().top<w("find").getBoundingClientRect().top&&t.scrollIntoView({block:"start"})}var Sc="";function Ac(){
w("tools").addEventListener("keydown",$h),M.subscribe((t,e)=>{if(["layersOn","filters","query","dateRange","mentions","undated"].some(n=>e.has(n))){let n=ss();e.
has("query")&&Sh();let o=n?p("find.found",{n}):p("find.none");o!==Sc&&vt(o),Sc=o}else e.has("selected")&&Lh(t)})}var zh=["selected","layersOn","mentions","filters","dateRange"],Ah=t=>(t||"").split(",").filter(Boolean).map(decodeURIComponent),Xn=t=>[...t].map(encodeURIComponent).
join(","),Oc=/^\d{4}-\d\d-\d\d$/;function Cc(t){let e=[];if(t.embed&&e.push("embed"),t.lang!==h.lang&&e.push("lang="+t.lang),t.view&&e.push(`v=${t.view.lat.toFixed(
4)},${t.view.lon.toFixed(4)},${+t.view.zoom.toFixed(2)}`),t.layersOn.size!==h.layers.length){let n=h.layers.map(o=>o.id).filter(o=>t.layersOn.has(o));e.push("l="+
Xn(n))}return t.mentions&&e.push("named"),t.filters.events.size&&e.push("e="+Xn(t.filters.events)),t.query.trim()&&e.push("q="+encodeURIComponent(t.query.trim())),
t.filters.roles.size&&e.push("r="+Xn(t.filters.roles)),t.filters.forms.size&&e.push("p="+Xn(t.filters.forms)),t.filters.sources.size&&e.push("s="+Xn(t.filters.sources)),
t.dateRange&&e.push("d="+t.dateRange.join("..")),t.undated!==null&&e.push("u="+Number(t.undated)),t.trail&&e.push("trail"),t.table&&e.push("table"),t.selected&&
e.push("m="+encodeURIComponent(t.selected)),e.join("&")}function Oh(t){let e={};for(let n of t.replace(/^#/,"").split("&")){let o=n.indexOf("="),s=o<0?n:n.slice(
0,o);s&&(e[s]=o<0?"":n.slice(o+1))}return e}function Kr(t){try{return decodeURIComponent(t)}catch{return""}}function Eh(t){let[e,n,o]=(t||"").split(",").map(Number);
return[e,n,o].every(Number.isFinite)&&Math.abs(e)<=90&&o>=0&&o<=22?{lat:e,lon:n,zoom:o}:null}function Ih(t){let[e,n]=(t||"").split("..");return Oc.test(e)&&Oc.test(
n)&&e<=n?[e,n]:null}function Jr(t){let e=Oh(t),n=(i,a)=>new Set(i.filter(l=>a.includes(l))),o=[...new Set(h.marks.flatMap(i=>i.claims.map(a=>a.role)))],s=h.layers.
map(i=>i.id),r=i=>{try{return Ah(i)}catch{return[]}};return{embed:"embed"in e,lang:e.lang in Me?e.lang:h.lang,view:Eh(e.v),layersOn:"l"in e?n(r(e.l),s):new Set(
s),mentions:"named"in e,query:Kr(e.q||""),filters:{roles:n(r(e.r),o),events:n(r(e.e),Object.keys(h.events)),forms:n(r(e.p),["exact","near","region","band","vagu\
e"]),sources:n(r(e.s),h.articles.map((i,a)=>String(a)))},dateRange:Ih(e.d),undated:{0:!1,1:!0}[e.u]??null,trail:"trail"in e,table:"table"in e,selected:we[Kr(e.m||
"")]?Kr(e.m):null}}function Ec(t){let e="#"+Cc(M.get());if(!(e===location.hash||e==="#"&&!location.hash))try{t?history.pushState(null,"",e):history.replaceState(
null,"",e)}catch{}}function Ic(){let t=Jr(location.hash),{view:e,...n}=t;M.set(e?t:n,{source:"link"}),t.view&&b.map.setView([t.view.lat,t.view.lon],t.view.zoom,
{animate:!1})}function Ch(){if(document.documentElement.classList.contains("is-print"))return;let t=b.map.getCenter();M.set({view:{lat:+t.lat.toFixed(4),lon:+t.
lng.toFixed(4),zoom:+b.map.getZoom().toFixed(2)}},{source:"map"})}var _c=t=>location.href.replace(/#.*$/,"")+"#"+Cc(t),Vt=t=>_c({...M.get(),selected:t?t.id:null,
embed:!1}),Xr=()=>_c({...M.get(),embed:!0}),Rc=()=>!!Jr(location.hash).view;function Nc(){M.set(Jr(location.hash),{source:"link"});let t=M.get();Mo(t.lang),document.
documentElement.classList.toggle("embed",t.embed)}function Fc(){let t=M.get();b.map.invalidateSize({animate:!1}),t.view&&b.map.setView([t.view.lat,t.view.lon],t.
view.zoom,{animate:!1})}function Bc(){b.map.on("moveend",Ch),M.subscribe((t,e,n)=>{n!=="link"&&(zh.some(o=>e.has(o))?Ec(n!=="run"):["view","query","lang","embed",
"undated","trail","table"].some(o=>e.has(o))&&Ec(!1))}),addEventListener("popstate",Ic),addEventListener("hashchange",Ic)}async function He(t,e,n){let o=e;try{await navigator.clipboard.writeText(t)}catch{_h(t)||(o=p("card.not_copied",{text:t}))}vt(o),n&&(n.textContent=o)}function _h(t){
let e=document.activeElement,n=u("textarea",{readonly:!0,class:"sr"});n.value=t,document.body.append(n),n.select();let o=!1;try{o=document.execCommand("copy")}catch{}
return n.remove(),e&&e.focus&&e.focus({preventScroll:!0}),o}var Rh=/^(?:[\t\r\n]|[\p{Cc}\p{Cf}\p{Z}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u,Nh=t=>{if(typeof t=="num\
ber")return String(t);let e=String(t??"").replaceAll("\0","�"),n=Rh.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n},jc=t=>t.map(e=>e.
map(Nh).join(",")+`\r
`).join("");var mn=t=>u("blockquote",{dir:"auto",lang:Fh(t)},u("bdi",{},t.before,t.place?u("mark",{},t.place):null,t.after)),Fh=t=>(h.articles[t.article]||{}).lang||null,Hc=80,
Bh=.9;function pn(t,e,n){if(!e.length)return null;let o=u("ul",{}),s=u("section",{},u("h3",{},t),o),r=()=>{let i=o.children.length,a=i+Hc;o.append(...e.slice(i,
a).map(n));for(let l of[...s.querySelectorAll(".more-rows")])l.remove();a<e.length&&s.append(u("button",{type:"button",class:"link more-rows",on:{click:()=>{r();
let l=o.children[a];l.setAttribute("tabindex","-1"),l.focus({preventScroll:!0})}}},p("list.more",{n:Math.min(Hc,e.length-a)})))};return r(),s}function Th(t){return u(
"li",{},u("b",{},Yt(t))," · ",[...new Set(t.claims.map($e))].join(p("list.comma")),t.words?[" · ",Ue(t.words)]:null,t.claims.flatMap(e=>e.cites).slice(0,1).map(
mn))}function jh(t){return u("li",{},u("b",{},rt(t.surface))," · ",Ue(t.reason),t.rivals.length?[" ",rs("left.rivals",t)]:null,mn(t.cite))}function Hh(t){let e=t.
actors.map(o=>h.actors[o]?h.actors[o].name:o),n=t.actors.every(o=>h.actors[o]&&!h.actors[o].lang);return u("li",{},u("b",{},$e(t)),e.length?[" · ",rt(dt(e),n?null:
void 0)]:null," · ",u("bdi",{},W(t.date)),t.cites.map(mn))}function Ph(t){return u("li",{},u("button",{type:"button",class:"link",on:{click:()=>M.set({selected:t.
id},{source:"list"})}},Yt(t))," ",rs("left.rivals",t))}var rs=(t,e)=>re(t,{rivals:rt(e.rivals.join("; "),"en")}),Pc=()=>{let t=[pn(p("left.countries"),h.named,Th),
pn(p("left.unresolved"),h.unresolved,jh),pn(p("left.unplaced"),h.unplaced,Hh),pn(p("left.unread"),h.unread,e=>u("li",{},u("b",{},p("event."+e.event))," · ",rt(
e.words),mn(e.cite))),pn(p("left.doubtful"),h.marks.filter(e=>e.rivals.length&&e.score<Bh),Ph)].filter(Boolean);return h.notices.length&&t.push(pn(p("left.notic\
es"),h.notices,e=>u("li",{},Ue(e)))),t.length?u("section",{id:"left","aria-labelledby":"left-title"},u("h2",{id:"left-title",tabindex:"-1"},p("left.title")),t):
null};var Qn=({date:t})=>t&&(t.start||t.end)||"9999",Pe=(t,...e)=>u("div",{class:"fact"},u("dt",{},t),u("dd",{},e));function Qr(t){return u("p",{class:"side"},t.map(e=>u(
"span",{},Ze(e,"exact"),Gt(e))))}function ti(t){let e=t.hedges.length&&t.hedges.map((o,s)=>[s?p("card.hedged_between"):"",rt(o)]),n=t.speaker&&rt(t.speaker.replace(
/^The /,"the "));return n&&e?re("card.hedged_both",{speaker:n,words:e}):n?re("card.hedged_by",{speaker:n}):e?re("card.hedged",{words:e}):null}function qh(t){let e=ti(
t);return[u("b",{},Kt(t)),e?[p("list.comma"),u("bdi",{},e)]:null]}function Dh(t){let e=t.sidc?zo(t.sidc,20):null;if(e)return e;let n=Bi(t),o=m("svg",{viewBox:"-\
10 -10 20 20",width:20,height:20,"aria-hidden":"true"});return n&&o.append(X(n,5.5)),o}function Dc(t){return t.cites.length>0&&t.cites.every(e=>(h.articles[e.article]||
{}).names_only)}var qc=t=>[...new Set(t)].map(e=>h.actors[e]).filter(Boolean),Vc=t=>u("ul",{class:"actors"},t.map(e=>u("li",{},Dh(e),Gt(e))));function Vh(t,e){if(e.
length)return Pe(p("card.who"),Vc(e));if(Dc(t))return Pe(p("card.who"),p("card.not_read"));let n=C[t.layer];return t.role==="target"||n&&!n.sides.length?null:Pe(
p("card.who"),p("card.nobody"))}function Zh(t){if(!t.date&&Dc(t))return p("card.not_read");let e=W(t.date),{words:n="",start:o=null,end:s=null}=t.date||{};return u(
"bdi",{},n&&(o||s)&&n!==e?re("card.when_words",{date:e,words:rt(n)}):ko(e))}function Uh(t){let{words:e,start:n,end:o}=t.date||{},s=t.cites.map(r=>h.articles[r.article]).
find(r=>r&&r.guess);return e&&!n&&!o&&s?u("p",{class:"doubt"},p("card.day_guessed",{date:wt(s.guess)})):null}function Wh(t,e,n,o){let[s]=t,r=[...new Set(t.map(c=>C[c.
layer]).filter(Boolean))],i=qc(t.flatMap(Sn)),a=qc(t.flatMap(Se)).filter(c=>!i.includes(c)),l=[...new Set(t.flatMap(c=>c.figures))];return u("div",{class:"claim\
-facts"},o?Qr(r):null,u("dl",{},Vh(s,i),Pe(p(s.event?"card.what":"card.role"),qh(s)),a.length?Pe(p(s.event?"whom."+vs(s):"card.whom"),Vc(a)):null,Pe(p("card.whe\
n"),Zh(s)),n?Pe(p("card.where"),u("bdi",{},ko(gt(e)))):null),s.inferred?u("p",{class:"doubt"},p("card.inferred")):null,Uh(s),s.date&&s.date.inferred?u("p",{class:"\
doubt"},p("card.date_inferred")):null,s.negated?u("p",{class:"doubt"},p("card.negated")):null,s.reviewed?u("p",{class:"doubt"},p("card.reviewed")):null,l.length?
u("p",{class:"doubt"},u("bdi",{},re("card.stated",{figures:rt(l.join("; "))}))):null)}function Gh(t){let e=h.articles[t.article]||{},n=u("p",{dir:"auto"},u("spa\
n",{class:"hang"},p("card.open_quote")),t.before,t.place?u("mark",{},t.place):null,t.after,p("card.close_quote"));return u("figure",{},u("blockquote",{lang:e.lang||
null},n),Yh(t,e))}function Yh(t,e){let n=e.paragraphs||0;if(t.paragraph===null||!n)return null;let o=n<=60?u("div",{class:"ticks","aria-hidden":"true"},Array.from(
{length:n},(r,i)=>u("i",{class:i===t.paragraph?"on":null}))):null,s=p("card.paragraph",{n:t.paragraph+1,total:n});return u("figcaption",{},o,u("span",{},s,h.articles.
length>1?[" · ",Gc(t)]:null,e.url?[" · ",u("a",{href:ei(e.url,t),rel:"noopener noreferrer",target:"_blank"},p("card.read"))]:null))}function ei(t,e){let n=(e.
before+e.place+e.after).trim().split(/\s+/).slice(0,8).join(" ");return t.includes("#")?t:`${t}#:~:text=${encodeURIComponent(n).replace(/-/g,"%2D")}`}function ni(t){
let e=new Map;for(let n of t){let{event_id:o,id:s,date:r,hedges:i,speaker:a,inferred:l,reviewed:c,cites:f}=n,d=o&&n.event?JSON.stringify([o,Kt(n),r,i,a,l,c,f]):
s;e.set(d,[...e.get(d)||[],n])}return[...e.values()].map(n=>n.sort((o,s)=>+(o.role==="target")-+(s.role==="target")))}function Zc(t){let e=[...t.claims].sort((s,r)=>Qn(
s)<Qn(r)?-1:+(Qn(s)>Qn(r))),n=new Set(e.map(s=>s.layer)).size>1,o=new Map;return ni(e).forEach((s,r)=>{let[i]=s,a=Qn(i)+JSON.stringify(i.cites);o.has(a)||o.set(
a,{facts:[],claim:i}),o.get(a).facts.push(Wh(s,t,r===0,n))}),[...o.values()].map(s=>u("section",{class:"said"},s.facts,Kh(s.claim)))}function Kh(t){let[e,...n]=t.
cites.map(Gh),o=t.inferred||t.date&&t.date.inferred;return!n.length||!o?[e,n]:[e,u("p",{class:"doubt"},p("card.evidence")),n]}function Uc(t){let e=[t.note,t.rule&&
ko(t.rule)].filter(Boolean).map(n=>Ue(n));return t.approximate&&e.push(p("card.approximate")),t.rivals.length&&e.push(rs("card.rivals",t)),e.length?u("section",
{class:"why"},u("h3",{class:"sr"},p("card.why")),e.map(n=>u("p",{},n))):null}function Wc(t){return!t.differ||!t.differ.length?null:u("section",{class:"differ"},
u("h3",{},p("differ.title")),t.differ.map(e=>[u("h4",{},p("differ."+e.kind)),u("ul",{},e.versions.map(n=>u("li",{},u("b",{},Jh(e.kind,n.value)),mn(n.cite),u("p",
{class:"from"},Gc(n.cite)))))]))}function Jh(t,e){let n=e.replace(/^not /,"");if((t==="role"||t==="denial")&&p("role."+n)!=="role."+n)return $e({role:n,negated:n!==
e});let o=t==="date"&&e.match(/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);return o?W({start:o[1],end:o[2]||o[1]}):rt(e)}var Gc=t=>{let e=h.articles[t.article]||
{};return e.publisher?rt(e.publisher):p("card.article",{n:t.article+1})};function Xh(t,e){let n=C[e.layer],o=ti(e),s=[[u("b",{},Rt(e)),o?[p("list.comma"),u("bdi",{},o)]:null],u("bdi",{},W(e.date,!0)),u("bdi",{},gt(t))];return u("div",
{class:"head"},n?m("svg",{viewBox:"-9 -9 18 18",width:16,height:16,role:"img","aria-label":n.name},X(n,6)):null,u("h2",{id:"card-title",tabindex:"-1",dir:"auto",
lang:We(t)},E(t)),u("p",{class:"facts"},s.map((r,i)=>[i?" · ":null,r])))}function Qh(t){let e=h.articles[t.article]||{};return u("blockquote",{lang:e.lang||null},
u("p",{dir:"auto"},p("card.open_quote"),t.before,t.place?u("mark",{},t.place):null,t.after,p("card.close_quote")))}function tg(t,e){let n=e&&h.articles[e.article]||
{},o=t.claims.length-1,s={target:"_blank",rel:"noopener noreferrer"},r=[e&&e.paragraph!==null?u("bdi",{},`¶ ${A(e.paragraph+1)}`):null,n.url&&e?u("a",{href:ei(
n.url,e),...s},p("card.read")):null,u("a",{href:Vt(t),...s},o?p("embed.others",{n:o}):p("page.full_page"))].filter(Boolean);return u("p",{class:"foot"},r.map((i,a)=>[
a?" · ":null,i]))}function Yc(t,e){let n=Tt(t)[0]||t.claims[0],o=n.cites[0];return[u("div",{class:"words"},Xh(t,n),o?Qh(o):null,tg(t,o)),u("div",{class:"keys"},
e)]}var to=null,Qc=[0,0];function eg(t,e){return u("p",{class:"side"},u("span",{},e.map(n=>m("svg",{viewBox:"-9 -9 18 18",width:18,height:18,role:"img","aria-label":n.
name},X(n,6)))),p("card.claims",{n:t.claims.length}))}function ng(t){let e=E(t),n=t.names.filter(([,o])=>o!==e);return t.title!==e&&n.unshift([ji,t.title]),n.length?
u("p",{class:"names"},n.map(([o,s])=>u("span",{lang:o,dir:"auto"},s))):null}var Kc=(t,e)=>He(t,e,w("card").querySelector(".copied")),og=([t,e])=>`${e.toFixed(5)}\
, ${t.toFixed(5)}`;function tf(t){let e=Gr(),n=e.findIndex(o=>o.id===M.get().selected);return e.length?e[(Math.max(n,0)+t+e.length)%e.length]:null}function sg(t){
let e=tf(t);e&&M.set({selected:e.id},{source:"card"})}function is(t,e,n){let o=tf(t),s=o?E(o):"",r=u("span",{dir:"auto",lang:o&&We(o)},s);return u("button",{type:"\
button",class:e,"aria-label":[p(n),s].filter(Boolean).join(": "),on:{click:()=>sg(t)}},t<0?[Jc(!1),r]:[r,Jc(!0)])}function rg(t){let e=t.anchor?og(t.anchor):"",
n=(o,s)=>u("button",{type:"button",on:{click:s}},o);return u("div",{class:"copying"},n(p("card.copy_link"),()=>Kc(Vt(t),p("card.copied_link"))),e?n(p("card.copy\
_position"),()=>Kc(e,p("card.copied_position",{position:e}))):null,u("p",{class:"copied"}))}function ig(t){let e=Gr(),n=e.indexOf(t);return u("div",{class:"acti\
ons"},u("span",{class:"steps"},is(-1,"prev","card.previous"),u("span",{class:"at"},n<0?null:p("card.at",{n:n+1,total:A(e.length)})),is(1,"next","card.next")))}function Jc(t){
return m("svg",{viewBox:"0 0 8 12",width:8,height:12,class:"arrow","aria-hidden":"true"},m("path",{d:t?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"curre\
ntColor","stroke-width":1.6}))}function Xc(){return u("button",{type:"button",class:"close","aria-label":p("card.close"),on:{click:oi}},m("svg",{viewBox:"0 0 12\
 12",width:12,height:12,"aria-hidden":"true"},m("path",{d:"M1 1L11 11M11 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function ag(t){if(M.get().
embed){w("card").replaceChildren(...Yc(t,[Xc(),is(1,"next","card.next"),is(-1,"prev","card.previous")]));return}let e=t.layers.map(n=>C[n]).filter(Boolean);w("c\
ard").replaceChildren(...[u("button",{type:"button",class:"back link",on:{click:oi}},p("list.back",{n:h.marks.length})),u("div",{class:"top"},e.length>1?eg(t,e):
Qr(e),Xc()),u("h2",{id:"card-title",tabindex:"-1",dir:"auto",lang:We(t)},E(t)),ng(t),...Zc(t),Wc(t),Uc(t),rg(t),ig(t)].filter(Boolean))}function oi(){M.set({selected:null},
{source:"card"})}function lg(t,e){let n=w("card"),o=P();n.hidden&&(to=o&&o!==document.body?o:null,Qc=[w("panel").scrollTop,w("scroll").scrollTop]);let s=n.contains(
o)?o.className:"";ag(t),n.hidden=!1,n.scrollTop=0,n.setAttribute("aria-labelledby","card-title"),Vn(t),document.documentElement.classList.add("has-card"),w("pan\
el").scrollTop=0,Go()&&n.scrollIntoView({block:"start"}),s==="prev"||s==="next"?n.querySelector("."+s).focus():e!=="link"&&w("card-title").focus({preventScroll:!0}),
vt(p("card.selected",{mark:Fn(t)}))}function cg(){let t=w("card");if(t.hidden)return;let e=t.contains(P()),n=t.dataset.mark;t.hidden=!0,t.replaceChildren(),document.
documentElement.classList.remove("has-card"),Vn(null),[w("panel").scrollTop,w("scroll").scrollTop]=Qc,e&&(to&&to.isConnected&&to.offsetParent!==null?to.focus():
Wr(n)||b.element.focus({preventScroll:!0})),vt(p("card.closed"))}function ef(){let t=w("card");t.setAttribute("tabindex","-1");let e=(n,o)=>{let s=n.selected?we[n.
selected]:null;if(!s){cg();return}lg(s,o),t.dataset.mark=s.id,o==="map"||o==="link"&&Rc()?(o==="map"||n.embed)&&Mr(s):br(s)};M.subscribe((n,o,s)=>{o.has("select\
ed")?e(n,s):n.selected&&(o.has("lang")||o.has("embed"))&&e(n,"list")}),document.addEventListener("keydown",n=>{n.key==="Escape"&&M.get().selected&&(n.preventDefault(),
oi())}),M.get().selected&&e(M.get(),"link")}var nf=new Map,no=[],It=[],of=null,eo=null,dg=L.Layer.extend({initialize(t){this.mark=t},onAdd(){lt.add(this.mark.id)},onRemove(){lt.delete(this.mark.id)},getBounds(){
let[t,e,n,o]=j(this.mark);return L.latLngBounds([Ct(o),(t-.5)*360],[Ct(e),(n-.5)*360])}});function sf(t){for(let[e,n]of Object.entries(b.groups)){let o=t.layersOn.
has(e);o!==b.map.hasLayer(n)&&(o?b.map.addLayer(n):b.map.removeLayer(n))}for(let e of h.marks){let n=nf.get(e.id)||{layer:new dg(e),group:null};nf.set(e.id,n);let s=D(
e)&&(e.layers.find(i=>t.layersOn.has(i)&&b.groups[i])||null),r=s&&b.groups[s];n.group!==r&&(n.group&&n.group.removeLayer(n.layer),r&&r.addLayer(n.layer),n.group=
r)}}var he=t=>{let e=t&&t.closest&&t.closest("[data-key]");return e?It[no.indexOf(e)]:null},rf=t=>t&&!t.many?t.items[0].mark.id:null;function af(t){t.many?ug(t):
M.set({selected:rf(t)},{source:"map"})}function ug(t){let e=t.items.map(r=>r.mark),n=t.items.map(r=>r.at),o=Math.max(...n.map(r=>Math.hypot(r[0]-n[0][0],r[1]-n[0][1]))),
s=b.map.getMaxZoom()-b.map.getZoom();if(o*2**s<60||s<.5){e.slice(0,40).forEach(r=>qn.add(r.id)),Qt();return}Zn(e)}function as(t){Dr(t),M.set({hover:rf(t)},{source:"\
map"})}function pg(t){let e=null;t.addEventListener("pointerdown",n=>{e=[n.clientX,n.clientY]}),t.addEventListener("click",n=>{let o=he(n.target),s=n.target.closest&&
n.target.closest(".area");!o&&!s||(n.stopPropagation(),e&&Math.hypot(n.clientX-e[0],n.clientY-e[1])>6)||(o?af(o):M.set({selected:s.dataset.mark},{source:"map"}))}),
t.addEventListener("pointerover",n=>{let o=he(n.target);o&&n.pointerType!=="touch"&&as(o)}),t.addEventListener("pointerout",n=>{he(n.target)&&!he(n.relatedTarget)&&
as(null)}),t.addEventListener("dblclick",n=>{he(n.target)&&n.stopPropagation()})}function mg(t){t.addEventListener("keydown",e=>{let n=he(e.target);if(n){if(e.key===
"Enter"||e.key===" ")e.preventDefault(),e.stopPropagation(),af(n);else if(e.key.startsWith("Arrow")){e.preventDefault(),e.stopPropagation();let o=hg(n,e.key);o&&
ri(o,!0)}}}),t.addEventListener("focusin",e=>{let n=he(e.target);n&&(ri(n,!1),cr(e.target.closest("[data-key]"),n),e.target.matches(":focus-visible")&&gg(n),as(
n))}),t.addEventListener("focusout",e=>{he(e.relatedTarget)||as(null)})}function hg(t,e){let[n,o]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,
1]}[e]||[0,0],s=null;for(let r of It){let i=r.x-t.x,a=r.y-t.y,l=i*n+a*o,c=Math.abs(i*o)+Math.abs(a*n);if(r===t||l<=0||c>l*1.2)continue;let f=l+c;(!s||f<s.cost)&&
(s={cost:f,other:r})}return s&&s.other}function gg(t){let[e,n,o,s]=R();t.x>e+30&&t.x<o-30&&t.y>n+30&&t.y<s-30||b.map.panTo(b.map.layerPointToLatLng([t.x,t.y]),{
animate:!1})}function ri(t,e){of=de(t);let n=no[It.indexOf(t)];eo!==n&&(eo&&eo.setAttribute("tabindex",-1),n.setAttribute("tabindex",0),eo=n),e&&n.focus({preventScroll:!0})}
function yg(t,e,n){no=t,It=e,eo=null;let s=It.find(i=>i.items.some(a=>a.selected))||It.find(i=>de(i)===of)||xg()||It[0];s&&ri(s,!1);let r=n&&(It.find(i=>de(i)===
n)||Ht(n.replace(/^\+/,"")));r&&no[It.indexOf(r)].focus({preventScroll:!0}),lf(M.get().hover)}function xg(){let[t,e,n,o]=R();return It.find(s=>s.x>t&&s.x<n&&s.y>
e&&s.y<o)}var si=[];function lf(t){for(let e of si)e.classList.remove("hover");si=t?no.filter((e,n)=>It[n].items.some(o=>o.mark.id===t)):[];for(let e of si)e.classList.
add("hover")}function wg(t,e,n){(["layersOn","mentions"].some(r=>e.has(r))||e.has("selected")&&h.marks.some(r=>r.hidden))&&sf(t),e.has("theme")&&Qt(!0),e.has("h\
over")&&(lf(t.hover),n!=="map"&&Dr(t.hover?Ht(t.hover):null)),["selected","mentions","layersOn","query","filters","dateRange","undated","trail","lang","layout",
"embed"].some(r=>e.has(r))&&Qt()}function cf(){sf(M.get()),en(yg),yc();for(let t of[ns(),bc()])pg(t);mg(ns()),ns().setAttribute("aria-label",p("list.title")),b.
map.on("click",()=>M.set({selected:null},{source:"map"})),M.subscribe(wg)}var ff=document.documentElement,oo=null;function Mg(){if(oo)return;let t=b.map;oo=[t.getCenter(),t.getZoom()],ff.classList.add("is-print"),t.invalidateSize({animate:!1}),
cn(!1),Qt(!0),Ne(),lt.size>=Bn&&(or(pt()),sl(h.marks),Ne()),kg(st("#map-over .inset"))}function kg(t){if(!t)return;let e=t.getBoundingClientRect(),n=b.element.getBoundingClientRect(),
[o,s]=R(),r=e.left-n.left+o,i=e.top-n.top+s,a=[r,i,r+e.width,i+e.height];t.classList.toggle("covers",pt().some(l=>S(l.box||l.name.box,a)))}function vg(){oo&&(ff.
classList.remove("is-print"),or([]),b.map.invalidateSize({animate:!1}),b.map.setView(...oo,{animate:!1}),oo=null,Qt(!0))}function df(){addEventListener("beforep\
rint",Mg),addEventListener("afterprint",vg)}var $g="M6 3H3V13H13V10M9 2.5H13.5V7M13 3L7.5 8.5",uf=()=>matchMedia("(pointer: coarse)").matches;function Sg(){let t=st("#head h1");return u("header",{id:"embe\
d-legend"},u("p",{class:"title",dir:"auto",lang:t.getAttribute("lang")},t.textContent),u("ul",{tabindex:"0","aria-label":p("who.title")},h.layers.map(e=>u("li",
{},m("svg",{viewBox:"-9 -9 18 18",width:16,height:16,"aria-hidden":"true"},X(e,6)),Gt(e,"short")))),u("a",{class:"open",href:Vt(null),target:"_blank",rel:"noope\
ner","aria-label":p("page.full_page"),title:p("page.full_page"),on:{click:zg}},m("svg",{viewBox:"0 0 16 16",width:18,height:18,"aria-hidden":"true"},m("path",{d:$g,
fill:"none",stroke:"currentColor","stroke-width":1.6}))))}function zg(t){window.top!==window.self||t.metaKey||t.ctrlKey||(t.preventDefault(),M.set({embed:!1}))}
function ls(t){let{map:e}=b,n=w("guard");for(let o of[e.scrollWheelZoom,e.dragging])t?o.disable():o.enable();b.element.style.touchAction=t?"pan-x pan-y":"",n&&n.
remove(),t&&w("map-wrap").append(u("button",{id:"guard",type:"button",on:{click:()=>{ls(!1),b.element.focus({preventScroll:!0})}}},p(uf()?"embed.guard_touch":"e\
mbed.guard")))}function Ag(){let t=()=>M.get().embed&&w("guard");b.map.on("click",()=>{t()&&!uf()&&ls(!1)}),b.element.addEventListener("keydown",(e=>{e.key==="E\
scape"&&M.get().embed&&!M.get().selected&&ls(!0)}))}function pf(){Ag();let t=e=>{document.documentElement.classList.toggle("embed",e.embed);let n=w("embed-legen\
d");n&&n.remove(),e.embed&&w("stage").prepend(Sg()),(e.embed||w("guard"))&&ls(e.embed)};t(M.get()),M.subscribe((e,n)=>{(n.has("embed")||e.embed&&n.has("lang"))&&
t(e)})}var hn=h.config.tiles,Eg=4,so=!1,ii=0;function hf(t){let e=window[hn.layer];so=t,ii=0,document.documentElement.classList.toggle("has-tiles",so);let n=w("tiles-c\
redit");if(n&&n.remove(),!so){e.remove();return}e.addTo(b.map),w("map-wrap").append(u("p",{id:"tiles-credit"},hn.credit))}function mf(){if(ii+=1,!so||ii<Eg)return;
hf(!1);let t=w("tiles");t.querySelector("input").checked=!1,t.querySelector("p").textContent=p("page.tiles_failed"),vt(p("page.tiles_failed"))}function gf(){if(!hn)
return null;let t=u("input",{type:"checkbox",role:"switch",class:"sr",on:{change:()=>hf(t.checked)}});return t.checked=so,window[hn.layer].off("tileerror",mf).on(
"tileerror",mf),u("section",{id:"tiles"},u("label",{class:"layer"},t,u("span",{},p("page.tiles",{name:hn.name})),u("span",{class:"switch","aria-hidden":"true"})),
u("p",{},p("page.tiles_note",{name:hn.name})))}var Cg=["exact","near","region","band","vague"],_g=10,Rg=3,yf="";function Ng(){let[t,e,n,o]=R(),s=Pt();return[t,e+s.top,n,o-s.bottom]}function Fg([t,e,n,o]){let s=H(
b.map),r=new Set,i=[(t+s.ox)/s.size,(e+s.oy)/s.size,(n+s.ox)/s.size,(o+s.oy)/s.size];for(let a of h.marks){if(r.has(a.form)||!lt.has(a.id)||!S(Bg(j(a)),i))continue;
let{polygons:l}=G(a);(!l.length||l.some(([c])=>_t(c,s,[t,e,n,o],!0).length>5))&&r.add(a.form)}return Cg.filter(a=>r.has(a))}var Bg=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+
1e-9,t[3]+1e-9];function Tg([t,e,n,o]){let s={events:new Map,units:new Map,badge:null,pill:null,hollow:null};for(let r of pt())r.x<t||r.x>n||r.y<e||r.y>o||r.kind===
"note"||(r.many?s.badge=s.badge||r.list.slice(0,2):r.kind==="pill"&&(s.pill=s.pill||r.list.slice(0,2)),r.many||jg(r,s),r.symbol&&Hg(r.items[0],s.units));return s}
function jg({kind:t,list:e,items:[n]},o){let s=t==="pill"?e.find(i=>i.hollow):n.unreal&&{layer:n.layers[0],sign:Lt(n.mark,n.layers[0])};o.hollow=o.hollow||s||null;
let r=t==="pill"?e.map(i=>i.sign):n.kind==="point"?[Lt(n.mark,n.layers[0])]:[];for(let i of r.filter(Boolean)){let a=o.events.get(i)||new Set;for(let l of n.mark.
claims)h.events[l.event]===i&&a.add(l.event);o.events.set(i,a)}}function Hg({mark:t,sidc:e},n){let o=t.claims.flatMap(s=>s.actors).find(s=>h.actors[s]&&h.actors[s].
sidc===e);o&&e&&!n.has(e)&&n.set(e,h.actors[o].name)}var ai=(...t)=>m("svg",{viewBox:"-20 -12 40 24",width:40,height:24,"aria-hidden":"true"},t),ro=(t,e)=>u("li",
{},t,u("span",{},e));function xf(t,e){return t.setAttribute("transform",`scale(${Math.min(1,37/e).toFixed(3)})`),ai(m("g",{class:"drawn"},t))}var Pg=(t,e)=>e?t.
charAt(0).toLocaleLowerCase(Z())+t.slice(1):t;function qg({events:t,units:e,badge:n,pill:o,hollow:s}){let r=[...t].map(([a,l])=>ro(ai($t(a,9.5)),[...l].slice(0,
2).map((c,f)=>Pg(p("event."+c),f)).join(p("list.comma")))),i=[s&&ro(ai(s.sign?$t(s.sign,9.5,!0):Ft(s.layer,6,{halo:0,hollow:"empty"})),p("key.hollow")),n&&ro(xf(
So(n,!0),$o(n)),p("key.badge")),o&&ro(xf(Lo(o,!0),zn(o,!0)),p("key.pill")),...[...e].slice(0,Rg).map(([a,l])=>ro(zo(a,20),p("key.unit",{name:ve(l)})))].filter(Boolean);
return[...r.slice(0,Math.max(1,_g-i.length)),...i]}function Dg(){let t=w("signs");if(!t)return;let e=Ng(),n=Tg(e),o=Fg(e),s=JSON.stringify([document.documentElement.
lang,o,[...n.events].map(([i,a])=>[i,...a]),[...n.units.keys()],...[n.badge,n.pill,n.hollow&&[n.hollow]].map(i=>i&&i.map(a=>[a.layer.id,a.text,a.sign]))]);if(s===
yf&&t.dataset.drawn)return;yf=s;let r=qg(n);t.dataset.drawn="1",t.hidden=!r.length,t.replaceChildren(...r),w("ways").replaceChildren(...o.map(i=>u("li",{},Ni(i),
u("span",{},p("key."+i))))),w("key").hidden=!r.length&&!o.length}var li=()=>T()==="phone"?"0":null;function Vg(){let t=w("key");t&&t.toggleAttribute("tabindex",
!!li()),t&&li()&&(t.tabIndex=0)}function wf(){en(()=>setTimeout(Dg)),M.subscribe((t,e)=>{e.has("layout")&&Vg()})}function bf(){return u("section",{id:"key","ari\
a-labelledby":"key-title",tabindex:li()},u("h2",{id:"key-title"},p("key.title")),u("ul",{id:"ways"}),u("ul",{id:"signs",hidden:!0}))}var Zg=["accepted","changed","added","rejected","open"];function Ug(){let{review:t,reviewed_by:e}=h;if(!t)return e?p("page.reviewed",{name:e}):p("page.machine");
let n=p(e?"reviewed.whole":"reviewed.partly",{name:dt(t.by)}),o=Zg.filter(r=>t[r]).map(r=>p(`reviewed.${r}`,{n:t[r]})),s=t.on?p("reviewed.on",{said:n,day:wt(t.on)}):
n;return p("reviewed.counts",{said:s,counts:o.join(p("list.comma"))})}function Mf(){w("reviewed").textContent=Ug()}var Wg={width:600,height:400},kf=()=>/^https?:$/.test(location.protocol);function vf(){let e={src:kf()?Xr():Xr().replace(/^[^#]*\//,""),title:st("#head h1").textContent,
...Wg,style:"border:0;max-width:100%",loading:"lazy",allow:"clipboard-write"};return`<iframe ${Object.entries(e).map(([n,o])=>`${n}="${Gg(o)}"`).join(" ")}></if\
rame>`}var Gg=t=>String(t).replaceAll("&","&amp;").replaceAll('"',"&quot;").replaceAll("<","&lt;"),Lf=()=>{let t=w("share-code");t&&w("share").open&&(t.value=vf())};
function $f(){let t=u("p",{class:"done",role:"status"}),e=(o,s)=>u("button",{type:"button",on:{click:s}},p(o)),n=u("textarea",{id:"share-code",readonly:!0,rows:4,
dir:"ltr",spellcheck:"false","aria-label":p("share.code"),on:{focus:()=>n.select()}});return u("details",{id:"share",on:{toggle:Lf}},u("summary",{},p("share.tit\
le")),u("div",{class:"buttons"},e("share.copy_link",()=>He(Vt(null),p("card.copied_link"),t)),e("share.print",()=>print())),u("p",{},p("share.code")),n,kf()?null:
u("p",{class:"hint"},p("share.from_disk")),u("div",{class:"buttons"},e("share.copy_code",()=>He(vf(),p("share.copied_code"),t)),e("share.try",()=>M.set({embed:!0}))),
t)}function Sf(){M.subscribe((t,e)=>{!e.has("hover")&&!e.has("layout")&&Lf()})}var Yg=["exact","near","region","band","vague"];function Kg(){w("kicker").textContent=p("page.kicker",{n:h.articles.length||1});for(let s of et("[data-t]"))s.textContent=
p(s.dataset.t,{...s.dataset});Mf(),w("panel").setAttribute("aria-label",p("page.panel"));for(let s of et("[data-said]")){let r=s.dataset.said,i=ve(r);s.textContent=
i,s.lang=i===r?"en":Z()}let t=et("#head .published");h.articles.forEach((s,r)=>{s.published&&t[r]&&(t[r].textContent=wt(s.published))});let e=w("skip");e.hidden=
!1,e.textContent=p("page.skip"),e.onclick=()=>{(st("#list .row")||w("query")).focus()};let n=w("skip-map");n.hidden=!1,n.textContent=p("page.skip_map"),n.onclick=
()=>(st('#map-wrap [data-key][tabindex="0"]')||b.element).focus();let o=w("languages");o&&o.remove(),h.languages.length>1&&st("#head .kicker").append(Jg())}function Jg(){
return u("span",{id:"languages",role:"group","aria-label":p("page.languages")},h.languages.map(t=>u("button",{type:"button",lang:t.code,dir:t.dir,"aria-pressed":String(
t.code===Z()),on:{click:()=>M.set({lang:t.code})}},t.name)))}function Xg(){return h.named.length+h.unresolved.length+h.unplaced.length}function Qg(){let t=Xg();
return u("section",{id:"who","aria-labelledby":"who-title"},u("div",{class:"bar"},u("h2",{id:"who-title"},p("who.title")),u("p",{},p("who.marks",{n:h.marks.length}),
t?[" · ",u("button",{type:"button",class:"link",on:{click:zf}},p("who.named",{n:t}))]:null,h.unread.length?[" · ",u("button",{type:"button",class:"link",on:{click:zf}},
p("who.unread",{n:h.unread.length}))]:null)),h.marks.length?u("ul",{class:"layers"},h.layers.map(e0),t0()):u("p",{class:"none"},p("who.none")))}function t0(){let t=h.
marks.filter(n=>n.hidden).length;if(!t)return null;let e=u("input",{type:"checkbox",role:"switch",class:"sr",id:"mentions",on:{change:()=>M.set({mentions:e.checked})}});
return e.checked=M.get().mentions,u("li",{class:"mentions"},u("label",{class:"layer"},e,u("span",{class:"sw"}),u("span",{class:"name"},p("who.mentions",{n:t})),
u("span",{class:"count"}),u("span",{class:"switch","aria-hidden":"true"})))}function zf(){let t=w("left-title");t&&(t.scrollIntoView({block:"start",behavior:oe()?
"auto":"smooth"}),t.focus({preventScroll:!0}))}function e0(t){let e=u("input",{type:"checkbox",role:"switch",class:"sr","data-layer":t.id,on:{change:()=>o0(t.id,
e.checked)}});return e.checked=M.get().layersOn.has(t.id),u("li",{},u("label",{class:"layer"},e,u("span",{class:"sw"},Ze(t,"legend"),n0(t)),u("span",{class:"nam\
e",dir:"auto",lang:t.lang},t.name),u("span",{class:"short",dir:"auto",lang:t.lang},t.short),u("span",{class:"count"},A(t.count)),u("span",{class:"switch","aria-\
hidden":"true"})))}function n0(t){return m("svg",{class:"chip-shape",viewBox:"-9 -9 18 18",width:18,height:18,"aria-hidden":"true"},X(t,6))}function o0(t,e){let n=new Set(
M.get().layersOn);e?n.add(t):n.delete(t),M.set({layersOn:n})}function s0(){let t=u("input",{id:"query",type:"search",autocomplete:"off",spellcheck:"false",placeholder:p(
"find.short"),"aria-label":p("find.label")}),e=0;t.addEventListener("input",()=>{clearTimeout(e),e=setTimeout(()=>M.set({query:t.value}),90)}),t.value=M.get().query;
let n=u("button",{id:"filter-button",type:"button","aria-expanded":"false","aria-controls":"filters",on:{click:()=>Ef(w("filters").hidden)}},p("find.filter")),o=u(
"button",{id:"table-button",type:"button","aria-pressed":"false",on:{click:()=>M.set({table:!M.get().table})}},p("table.show")),s=m("svg",{viewBox:"0 0 16 16",width:16,
height:16,"aria-hidden":"true"},m("path",{d:"M11.2 11.2L15 15M12.5 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5 7Z",fill:"none",stroke:"currentColor","stroke-width":1.5}));
return u("section",{id:"find",role:"search",on:{keydown:r0}},u("div",{class:"field"},s,t),n,o,a0())}function r0(t){t.key!=="Escape"||w("filters").hidden||(t.preventDefault(),
t.stopPropagation(),Ef(!1),w("filter-button").focus())}function Ef(t){w("filters").hidden=!t,w("filter-button").setAttribute("aria-expanded",String(t))}function i0(t){
let{publisher:e,title:n}=h.articles[Number(t)];return rt(e||n||t)}function a0(){let t=h.marks.flatMap(i=>i.claims),e=Object.keys(Me[Z()].strings),n=[...new Set(
t.map(i=>i.role))].sort((i,a)=>e.indexOf("role."+i)-e.indexOf("role."+a)),o=Object.keys(h.events).filter(i=>t.some(a=>a.event===i)),s=Yg.filter(i=>h.marks.some(
a=>a.form===i)),r=t.flatMap(i=>i.date?[i.date.start,i.date.end]:[]).filter(i=>i!==null).sort();return u("div",{id:"filters",hidden:!0,role:"group","aria-label":p(
"find.filters")},o.length?cs("events",p("find.event"),o,i=>p("event."+i)):null,cs("roles",p("find.role"),n,i=>p("role."+i)),h.articles.length>1?cs("sources",p("\
find.source"),h.articles.map((i,a)=>String(a)),i0):null,cs("forms",p("find.precision"),s,i=>p("key."+i)),r.length?u("fieldset",{class:"dates"},u("legend",{},p("\
find.dates")),Af("from",0,r),Af("to",1,r)):null,u("button",{type:"button",class:"link",on:{click:To}},p("find.clear")))}function cs(t,e,n,o){return u("fieldset",
{},u("legend",{},e),n.map(s=>{let r=u("input",{type:"checkbox","data-kind":t,value:s,on:{change:()=>l0(t,s,r.checked)}});return u("label",{},r,u("span",{dir:"au\
to"},o(s)))}))}function l0(t,e,n){let o=M.get().filters,s=Object.fromEntries(Object.entries(o).map(([r,i])=>[r,new Set(i)]));n?s[t].add(e):s[t].delete(e),M.set(
{filters:s})}function Af(t,e,n){let o=u("input",{type:"date",id:"date-"+t,min:n[0],max:n[n.length-1],on:{change:()=>{let s=[...M.get().dateRange||[n[0],n[n.length-
1]]];s[e]=o.value||(e?n[n.length-1]:n[0]),s[0]>s[1]&&(s[1-e]=s[e]),M.set({dateRange:s})}}});return u("label",{},u("span",{},p("find."+t)),o)}function If(t){for(let r of et(
"input[data-layer]"))r.checked=t.layersOn.has(r.dataset.layer);for(let r of et("input[data-kind]"))r.checked=t.filters[r.dataset.kind].has(r.value);w("mentions")&&
(w("mentions").checked=t.mentions);let e=w("query");e&&e!==P()&&(e.value=t.query);let n=t.dateRange||["",""];w("date-from")&&([w("date-from").value,w("date-to").
value]=n),w("table-button")&&w("table-button").setAttribute("aria-pressed",String(t.table));let o=qs(t.filters)+(t.dateRange?1:0),s=w("filter-button");s&&(s.textContent=
o?p("find.on",{n:o}):p("find.filter"))}function Of(){let t=w("query")===P();Kg();for(let e of et(".defs"))e.remove();w("page").append(Ri(),Fi()),w("tools").replaceChildren(
...[Qg(),u("div",{id:"scroll",tabindex:"-1"},bf(),s0(),u("section",{id:"list"}),Pc(),$f(),gf(),w("credits"))].filter(Boolean)),t&&w("query").focus(),If(M.get()),
ss()}function Cf(){wf(),Sf(),Of(),M.subscribe((t,e)=>{e.has("lang")?(Mo(t.lang),Of()):["layersOn","filters","query","dateRange","mentions","undated","table"].some(
n=>e.has(n))&&If(t)})}var _f=t=>`${t.article} ${t.paragraph} ${t.before}${t.place}${t.after}`;function f0(t){let e=new Map;for(let n of t)for(let o of n.cites)e.has(_f(o))||e.set(_f(
o),o);return[...e.values()]}function d0(t){let e=new Map;for(let n of ni(t)){let[o]=n,s=o.role==="target",r=Rt(s?o:{...o,targets:[...new Set(n.flatMap(Se))]}),i=C[o.
layer],l={layer:!s&&i&&!r.startsWith(i.short)?i.id:"",text:r,date:W(o.date,!0)};e.set(JSON.stringify(l),l)}return[...e.values()]}function u0(t){let e=h.articles[t.
article]||{},n=t.paragraph===null?"":`¶ ${A(t.paragraph+1)}`,o=h.articles.length>1&&(e.publisher?rt(e.publisher):p("card.article",{n:t.article+1}));return u("b\
lockquote",{dir:"auto",lang:e.lang||null},u("bdi",{},p("card.open_quote"),t.before,t.place?u("mark",{},t.place):null,t.after,p("card.close_quote")),o||n?u("smal\
l",{}," ",o,o&&n?p("list.comma"):null,u("bdi",{},n)):null)}function p0(t){let e=H(b.map),n=Y(t),[o,s,r,i]=R();if(!n||t.form==="band"||t.form==="vague")return!1;
let a=e.x(n[0]),l=e.y(n[1]);return a<o||a>r||l<s||l>i}function m0(t){let e=Tt(t);return u("li",{},u("b",{class:"n"},A(Ce(t))),u("div",{},u("p",{},u("b",{},Yt(t)),
" · ",u("bdi",{},gt(t)),p0(t)?[" · ",p("paper.beyond")]:null),d0(e).map(n=>u("p",{class:"deed"},C[n.layer]?[Gt(C[n.layer],"short"),": "]:null,n.text," · ",u(
"bdi",{},n.date))),f0(e).map(u0)))}function h0(){Rf();let t=h.marks.filter(n=>D(n)&&K(n)).sort((n,o)=>Ce(n)-Ce(o)),e=M.get().mentions?[]:h.marks.filter(n=>n.hidden&&
!D(n));w("list").after(u("section",{id:"paper"},le()?u("p",{},p("find.found",{n:t.length})):null,u("ol",{},t.map(m0)),e.length?u("p",{class:"named"},p("who.ment\
ions",{n:e.length}),": ",u("bdi",{},dt(e.map(E)))):null,/^https?:$/.test(location.protocol)?u("p",{class:"named"},p("paper.live")," ",u("bdi",{lang:"en",dir:"lt\
r"},Vt(null))):null))}function Rf(){let t=w("paper");t&&t.remove()}function Nf(){addEventListener("beforeprint",h0),addEventListener("afterprint",Rf)}var Ff=t=>dt(t.map(e=>h.actors[e]?h.actors[e].name:e)),y0=t=>t&&(t.start||t.end)||"",x0=t=>t.cites.map(e=>e.before+e.place+e.after),gn=[{key:"place",head:"card.\
where",text:({mark:t})=>E(t)},{key:"what",head:"card.what",text:({claim:t})=>Kt(t)},{key:"side",head:"table.side",text:({claim:t})=>C[t.layer]?C[t.layer].name:""},
{key:"who",head:"card.who",text:({claim:t})=>Ff(Sn(t))},{key:"whom",head:"card.whom",text:({claim:t})=>Ff(Se(t))},{key:"when",head:"card.when",text:({claim:t})=>W(
t.date),by:({claim:t})=>y0(t.date)},{key:"precision",head:"find.precision",text:({mark:t})=>gt(t)},{key:"quote",head:"table.quote",text:({claim:t})=>x0(t).join(
" … "),by:({claim:t})=>{let e=t.cites[0];return e?String(e.article*1e6+(e.paragraph??0)).padStart(12,"0"):""}}];function w0(){let t=H(b.map),e=R();return n=>{
let[o,s,r,i]=j(n);return Number.isFinite(o)&&S([t.x(o),t.y(s),t.x(r),t.y(i)],e)}}function Bf(){let t=w0();return h.marks.filter(e=>D(e)&&K(e)&&t(e)).flatMap(e=>Tt(
e).map(n=>({mark:e,claim:n})))}function ci(t,e,n){let o=gn.find(i=>i.key===e);if(!o)return t;let s=new Intl.Collator(document.documentElement.lang,{numeric:!0}).
compare,r=t.map(i=>({row:i,by:(o.by||o.text)(i)}));return r.sort((i,a)=>+!i.by-+!a.by||(n?s(a.by,i.by):s(i.by,a.by))),r.map(i=>i.row)}function Tf(t){return[[...gn.
flatMap(n=>n.key==="when"?[p("find.from"),p("find.to")]:[p(n.head)]),p("table.lat"),p("table.lon")],...t.map(n=>[...gn.flatMap(o=>o.key==="when"?[n.claim.date&&
n.claim.date.start||"",n.claim.date&&n.claim.date.end||""]:[o.text(n)]),n.mark.anchor?n.mark.anchor[1]:"",n.mark.anchor?n.mark.anchor[0]:""])]}var qf=100,jf=400,ne={key:"",down:!1},io=qf,Hf=0,ao=[],Df=()=>{M.set({table:!1});let t=w("table-button");t&&t.focus()};function b0(){return u("button",{type:"bu\
tton",class:"close","aria-label":p("table.close"),on:{click:Df}},m("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},m("path",{d:"M1 1L11 11M1\
1 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function M0(){let t=u("span",{class:"done"});w("table").replaceChildren(u("div",{class:"bar"},
u("h2",{id:"table-title",tabindex:"-1"},p("table.title")),u("span",{id:"table-count",role:"status"}),t,u("button",{type:"button",class:"csv",on:{click:()=>{let e=ci(
ao,ne.key,ne.down);He(jc(Tf(e)),p("table.copied",{n:e.length}),t)}}},p("table.copy")),b0()),u("div",{class:"sheet",tabindex:"0",role:"region","aria-labelledby":"\
table-title"}))}function k0({key:t,head:e}){let n=ne.key===t;return u("th",{scope:"col","aria-sort":n?ne.down?"descending":"ascending":null,"data-key":t},u("but\
ton",{type:"button",on:{click:()=>{ne={key:t,down:n&&!ne.down},di(),st(`#table th[data-key="${t}"] button`).focus()}}},p(e),m("svg",{viewBox:"0 0 8 8",width:8,height:8,
"aria-hidden":"true"},m("path",{d:n&&ne.down?"M0 2H8L4 7Z":"M0 6H8L4 1Z",fill:"currentColor",opacity:n?1:.3}))))}function v0(t){let[e,...n]=gn;return u("tr",{"a\
ria-current":M.get().selected===t.mark.id?"true":null,"data-mark":t.mark.id},u("th",{scope:"row"},u("button",{type:"button",class:"link","data-column":e.key,on:{
click:()=>M.set({selected:t.mark.id},{source:"list"})}},Yt(t.mark))),n.map(o=>u("td",{class:o.key},u("bdi",{},o.text(t)))))}function di(){let t=ci(ao,ne.key,ne.
down),e=st("#table .sheet"),n=new Set(ao.map(i=>i.mark.id)).size,o=p("table.count",{n:ao.length,places:A(n)});w("table-count").textContent!==o&&(w("table-count").
textContent=o);let s=u("tbody",{},t.slice(0,io).map(v0)),r=t.length-io;e.replaceChildren(...[u("table",{},u("caption",{class:"sr"},p("table.title")),u("thead",{},
u("tr",{},gn.map(k0))),s),r>0?u("button",{type:"button",class:"link more-rows",on:{click:()=>{let i=io;io+=jf,di(),et("#table tbody th button")[i].focus()}}},p(
"list.more",{n:Math.min(jf,r)})):null].filter(Boolean))}function Vf(){if(!M.get().table)return;let t=w("table").contains(P())&&P().closest("tr[data-mark]"),e=t&&
t.dataset.mark;ao=Bf(),di();let n=e&&st(`#table tr[data-mark="${CSS.escape(e)}"] button`);n&&n.focus({preventScroll:!0})}var fi=()=>{M.get().table&&(cancelAnimationFrame(
Hf),Hf=requestAnimationFrame(Vf))};function Pf(t,e){let n=w("table");if(n.hidden=!t,document.documentElement.classList.toggle("has-table",t),!t){n.replaceChildren();
return}io=qf,M0(),Vf(),e&&w("table-title").focus({preventScroll:!0})}function L0(t){for(let e of et("#table tr[data-mark]"))e.dataset.mark===t.selected?e.setAttribute(
"aria-current","true"):e.removeAttribute("aria-current")}function $0(t){t.key==="Escape"&&(t.preventDefault(),t.stopPropagation(),Df())}function Zf(){w("timelin\
e").before(u("section",{id:"table",hidden:!0,on:{keydown:$0}})),Pf(M.get().table,!1),b.map.on("moveend resize",fi),en(fi),M.subscribe((t,e,n)=>{e.has("table")||
t.table&&e.has("lang")?Pf(t.table,e.has("table")&&n!=="link"):e.size===1&&e.has("selected")?L0(t):e.has("hover")||fi()})}function Uf(t){let e=[];for(let n of t)for(let o of n.claims){let s=o.date;!s||!s.start&&!s.end||e.push({mark:n,claim:o,layer:o.layer,from:s.start?at(s.start):null,
to:s.end?at(s.end):null})}return e}function Wf(t){let e=t.flatMap(i=>[i.from,i.to]).filter(i=>i!==null),n=Math.min(...e),o=Math.max(...e),s=Math.max(1.5,(o-n)*.04),
r=i=>t.some(a=>a[i]===null)?1.6:1;return{first:n,last:o,from:n-s*r("from"),to:o+1+s*r("to")}}function Gf(t,e){let n=e/(t.to-t.from),o=Le();return{x:i=>o?e-(i-t.
from)*n:(i-t.from)*n,day:i=>Math.floor((o?e-i:i)/n+t.from),per:n}}var Yf=t=>ft("axis",t),z0=500;function ui(t){let e=t.to-t.from,n=[];if(e<=40){let i=e<=16?1:7;
for(let a=Math.ceil(t.from);a<t.to;a+=1)(a-Math.ceil(t.from))%i===0&&n.push({day:a,text:Yf(U(a))});return n}let[o,s]=it(U(Math.floor(t.from))),r=e>365*4?12:e>500?
3:1;r===12&&(s=1);for(let i=0;i<600;i+=1){let a=at(`${String(o).padStart(4,"0")}-${String(s).padStart(2,"0")}-01`);if(a>=t.to)break;if(a>=t.from&&(s-1)%r===0){let l=r===
12?Mt(o):Ur(s),c=r!==12&&(s===1||!n.length);n.push({day:a,text:c?ft("axis_month",U(a)):l})}s+=1,s>12&&(s=1,o+=1)}return n}function A0(t,e,n){t.sort((r,i)=>r.at-
i.at);let o=t.map(r=>r.at),s=(r,i)=>(e(r.text)+e(i.text))/2;t.forEach((r,i)=>{let a=e(r.text)/2,l=i?t[i-1].at+s(t[i-1],r):a-6;r.at=Math.max(r.at,l)});for(let r=t.
length-1;r>=0;r-=1){let i=r===t.length-1?n+12-e(t[r].text)/2:t[r+1].at-s(t[r],t[r+1]);t[r].at=Math.min(t[r].at,i)}for(let r=t.length-1;r>=0;r-=1)Math.abs(t[r].at-
o[r])>36&&t.splice(r,1)}function Kf(t,e,n,o){let s=t.map(d=>d.from===d.to?d.from:null).filter(d=>d!==null),r=[...new Set(s)].sort((d,g)=>d-g),i=o<420,a=d=>d.length*
(i?6.8:7)+(i?8:14),l=[],c=e.to-e.from>z0;for(let d of r){let[g,y,x]=it(U(d)),k=l[l.length-1],v=c?ft("axis_month",U(d)):Yf(U(d)),I=n(d+.5);k&&Math.abs(I-k.at)<(a(
v)+a(k.text))/2&&k.month===`${g}-${y}`&&k.days.length<3?(k.days.push(x),k.all.push(I),k.at=(k.all[0]+I)/2,c||(k.text=ft("axis",U(d),dt(k.days.map(Mt))))):l.push(
{at:I,all:[I],text:v,days:[x],month:`${g}-${y}`,bold:!0})}A0(l,a,o);let f=[...l];for(let d of ui(e)){let g=d.text.length*6.4/2,y=n(d.day)+(Le()?-g:g);f.every(k=>Math.
abs(k.at-y)>a(k.text)/2+g+4)&&y>g&&y<o-g&&f.push({at:y,text:d.text})}return f}var O0=100,E0=15,I0=6,C0=2;function Qf(t,e,n){let o=new Set;for(let r of t)r.from!==null&&r.from===r.to&&o.add(r.from);return t.length>O0&&o.size*E0>n?Math.ceil(
I0/e.per):0}var pi=t=>new Set(t.map(e=>e.mark.id)).size;function Xf(t,e,n,o,s){let r=o?Math.max(C0,o*n.per):0;return m("rect",{class:s,x:n.left.toFixed(1),width:n.
width.toFixed(1),y:(n.base-r).toFixed(1),height:r.toFixed(1),fill:e.slots.length===2?$n(e):Q(e)})}function td(t,{days:e,x:n,high:o,stacked:s,living:r,told:i}){let a=new Map;
for(let{days:f}of t)for(let[d,g]of f){let y=pi(g);a.set(d,s?(a.get(d)||0)+y:Math.max(a.get(d)||0,y))}let l=o/Math.max(1,...a.values()),c=new Map;return t.flatMap(
({layer:f,days:d,base:g})=>[...d].map(([y,x])=>{let k=n(y),v=n(y+e),I=pi(x),N=s&&c.get(y)||0;c.set(y,N+I*l);let z={left:Math.min(k,v)+.5,width:Math.max(1,Math.abs(
v-k)-1),base:g-N,per:l},F=le()?x.filter(r):x;return m("g",{class:"column"},F.length<x.length&&Xf(x,f,z,I,"item out"),Xf(x,f,z,pi(F),"item"),m("title",{},i(x)))}))}var $={items:[],range:null,now:null,together:0},ed=()=>{let t=M.get().layersOn;return h.layers.filter(e=>t.has(e.id)&&$.items.some(n=>n.layer===e.id))},mi=()=>h.
marks.filter(t=>D(t)&&!t.claims.some(e=>e.date&&(e.date.start||e.date.end))).length;function lo(t=M.get().layersOn){let e=new Map;for(let n of $.items){if(!t.has(
n.layer))continue;let o=n.from===null?Math.min($.range.first,n.to):n.from,s=n.to===null?Math.max($.range.last,n.from):n.to;e.set(`${o}:${s}`,[o,s])}return[...e.
values()].sort((n,o)=>n[0]-o[0]||n[1]-o[1])}var ge=()=>{let t=M.get().dateRange;return t?t.map(at):null};function co(t,e,n="timeline"){let o=Math.max($.range.first,
Math.min(t,e)),s=Math.min($.range.last,Math.max(t,e));o>s||M.set({dateRange:[U(o),U(s)]},{source:n})}var hi=()=>M.set({dateRange:null,undated:null},{source:"tim\
eline"});var R0=new Set(["cross","saltire","glass","star","bar","half","dot"]),gi=12,nd=t=>K(t.mark)&&Tt(t.mark).includes(t.claim),od=t=>!le()||t.some(nd)?"item":"item o\
ut";function N0(t,e,n,o){let s=t[0],r={class:od(t)},i=s.from===null?$.range.from:s.from,a=s.to===null?$.range.to:s.to+1,l=Math.min(o(i),o(a)),c=Math.max(3,Math.
abs(o(a)-o(i))),f=s.from===null?"start":s.to===null?"end":"",d=e.slots.length===2?$n(e):Q(e);return m("g",r,m("rect",{x:l,y:n-4,width:c,height:8,rx:4,fill:d,stroke:e.
slots.length===2?"var(--ink3)":null,"stroke-width":.8,mask:f?`url(#fade-${f==="start"!==Le()?"start":"end"})`:null}),m("title",{},yi(t)))}function yi(t){let e=t.
slice(0,gi).map(n=>[E(n.mark),Rt(n.claim),W(n.claim.date)].join(" · "));return t.length>gi&&e.push(p("map.more",{n:t.length-gi})),e.join(`
`)}function sd(t,e,n,o){let[s]=t,r=s.from??$.range.from,i=m("g",{class:od(t),"data-x":o(r+.5).toFixed(1),"data-y":n,transform:`translate(${o(r+.5).toFixed(1)} ${n}\
)`}),a=t.length>1&&e.slots.length===1,l=()=>X(a&&R0.has(e.shape)?{...e,shape:"circle"}:e,a?7.4:5.4),c=l();return c.setAttribute("style","stroke:var(--paper);str\
oke-width:3;paint-order:stroke"),i.append(c,l()),a&&i.append(m("text",{class:"many",y:3.6,"text-anchor":"middle"},p("time.several",{n:t.length}))),i.append(m("t\
itle",{},yi(t))),i}function F0(){let t=(e,n)=>[m("linearGradient",{id:`${e}-g`},n.map(([o,s])=>m("stop",{offset:o,"stop-color":"#fff","stop-opacity":s}))),m("ma\
sk",{id:e,maskContentUnits:"objectBoundingBox"},m("rect",{width:1,height:1,fill:`url(#${e}-g)`}))];return m("defs",{},t("fade-start",[[0,0],[.55,1]]),t("fade-en\
d",[[.45,1],[1,0]]))}function B0(t,e,n,o){let s=new Map,r=new Map;for(let i of $.items){if(i.layer!==t.id)continue;let a=i.from!==null&&i.from===i.to,l=o?i.from-
(i.from-$.range.first)%o:i.from,c=a?s:r,f=a?l:`${i.from}:${i.to}`;c.has(f)?c.get(f).push(i):c.set(f,[i])}return{layer:t,days:s,base:e+6.5,bars:[...r.values()].map(
i=>N0(i,t,e,n)),dots:o?[]:[...s.values()].map(i=>sd(i,t,e,n))}}var T0=[0,-10,10,-5,5],j0=10;function H0(t){let e=[];for(let n of t.sort((o,s)=>Number(o.dataset.
x)-Number(s.dataset.x))){let o=Number(n.dataset.x),s=T0.find(r=>e.every(i=>Math.hypot(i.x-o,i.dy-r)>=j0))??0;e.push({x:o,dy:s}),n.setAttribute("transform",`tran\
slate(${o} ${Number(n.dataset.y)+s})`)}return t}var P0={slots:[9],shape:"circle"};function q0(t){let e=new Map;for(let{layer:n,days:o}of t)for(let[s,r]of o){let i=e.
get(s);i?Object.assign(i,{layer:P0,group:[...i.group,...r]}):e.set(s,{layer:n,group:r})}return[...e.values()]}function rd(t,e){let n=ed(),o=e?0:15,s=e?16:9,r=s+
o*Math.max(n.length-1,0)+(e?16:9);$.now=Gf($.range,t);let i=m("svg",{class:"chart",width:t,height:r+18,"aria-hidden":"true",viewBox:`0 0 ${t} ${r+18}`},F0());i.
append(m("g",{class:"grid"},ui($.range).map(f=>m("path",{d:`M${$.now.x(f.day).toFixed(1)} 0V${r}`})),n.map((f,d)=>m("path",{d:`M0 ${s+o*d}H${t}`}))));let a=ge();
if(a){let f=$.now.x(a[0]),d=$.now.x(a[1]+1);i.append(m("rect",{class:"brush",x:Math.min(f,d),y:1,width:Math.abs(d-f),height:r-2}))}$.together=Qf($.items,$.now,t);
let l=n.map((f,d)=>B0(f,s+o*d,$.now.x,$.together)),c=e&&!$.together?q0(l).map(({layer:f,group:d})=>sd(d,f,s,$.now.x)):[];if(i.append(...l.flatMap(f=>f.bars),...e?
H0(c):l.flatMap(f=>f.dots)),$.together){let f=e?l.map(d=>({...d,base:r})):l;i.append(...td(f,{days:$.together,x:$.now.x,living:nd,told:yi,stacked:e,high:e?r-4:12.5}))}
for(let f of Kf($.together?[]:$.items,$.range,$.now.x,t))f.all&&i.append(...f.all.map(d=>m("path",{class:"named",d:`M${d.toFixed(1)} ${r-3}V${r+3}`}))),i.append(
m("text",{class:f.bold?"bold":null,x:f.at.toFixed(1),y:r+14,"text-anchor":"middle"},f.text));return{box:i,bottom:r,rows:n,gap:o,top:s}}var D0=1500,ds=0;function id(t,e){let n=ge(),o=n?n[t]:t?$.range.last:$.range.first,s=wt(U(o));return u("div",{class:n?"grip set":"grip",tabindex:"0",role:"slide\
r","data-grip":t,"aria-label":p(t?"time.end":"time.start"),"aria-orientation":"horizontal","aria-valuemin":$.range.first,"aria-valuemax":$.range.last,"aria-valu\
enow":o,"aria-valuetext":s,style:{left:`${$.now.x(t?o+1:o)}px`,height:`${e}px`},on:{keydown:(r=>V0(r,t,o))}},u("i",{}))}function V0(t,e,n){let o=Le()?-1:1,s={ArrowRight:o,
ArrowLeft:-o,ArrowUp:1,ArrowDown:-1,PageUp:7,PageDown:-7,Home:-1e6,End:1e6}[t.key];if(!s)return;t.preventDefault();let r=ge()||[$.range.first,$.range.last],i=Math.
min($.range.last,Math.max($.range.first,n+s));r[e]=i,r[0]>r[1]&&(r[1-e]=i),co(r[0],r[1],t.repeat?"run":"timeline");let a=et("#timeline .grip");a[e]&&a[e].focus()}
function Z0(t){let e=null,n=null,o=!1,s=r=>$.now.day(r.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",r=>{if(r.button)return;fo();let i=r.
target instanceof Element&&r.target.closest(".grip"),a=ge();n=i&&a?a[1-Number(i.dataset.grip)]:null,e=n===null?s(r):n,o=!1,t.setPointerCapture(r.pointerId)}),t.
addEventListener("pointermove",r=>{e!==null&&(!o&&n===null&&Math.abs($.now.x(e)-$.now.x(s(r)))<5||(co(e,s(r),o?"run":"timeline"),o=!0))}),t.addEventListener("po\
interup",r=>{e!==null&&!o&&n===null&&U0(s(r)),e=null}),t.addEventListener("pointercancel",()=>{e=null})}function U0(t){let e=lo().map(([n,o])=>{let s=t<n?n-t:t>
o?t-o:0;return{a:n,b:o,off:s,length:o-n}}).filter(n=>n.off*$.now.per<14).sort((n,o)=>n.off-o.off||n.length-o.length)[0];e?co(e.a,e.b):hi()}function xi(t,e,n=ge()){
let o=lo();if(!o.length)return!1;let s=n?o.findIndex(([l,c])=>l===n[0]&&c===n[1]):-1,r=n&&s<0?o.findIndex(([l])=>l>=n[0]):s+t;if(r>=o.length||r<0&&n)return!1;let[
i,a]=o[Math.max(r,0)];return co(i,a,e),vt(ld()),!0}function fo(){clearInterval(ds),ds=0;let t=w("play");t&&t.replaceChildren(wi(!1)),t&&t.setAttribute("aria-lab\
el",p("time.play"))}function W0(){if(ds)return fo();let t=lo(),e=ge(),n=e&&t.length&&e[1]>=t[t.length-1][1];return xi(1,"timeline",n?null:e)&&(ds=setInterval(()=>{
xi(1,"run")||fo()},D0),w("play").replaceChildren(wi(!0)),w("play").setAttribute("aria-label",p("time.pause"))),null}function wi(t){return m("svg",{viewBox:"0 0 \
12 12",width:12,height:12,class:t?null:"arrow","aria-hidden":"true"},m("path",{fill:"currentColor",d:t?"M2 1H5V11H2ZM7 1H10V11H7Z":"M2 .6L11 6L2 11.4Z"}))}function ld(){
let t=M.get().dateRange;if(t)return W({start:t[0],end:t[1]});let e=[U($.range.first),U($.range.last)];return W($.range.last-$.range.first>40?Zr(e[0],e[1]):{start:e[0],
end:e[1]})}function G0(){if(!M.get().dateRange)return p($.together?"time.hint_many":"time.hint");let t=h.marks.filter(D);return p("time.chosen",{m:t.filter(K).length,
n:t.length,k:mi()})}function fs(){let t=w("timeline");if(t.hidden)return;let e=P()&&P().dataset.grip,n=T()==="phone",o=w("time-area"),{box:s,bottom:r,rows:i,gap:a,
top:l}=rd(Math.max(o.clientWidth,60),n);for(let c of[...o.querySelectorAll(".chart, .grip")])c.remove();o.append(s,id(0,r),id(1,r)),w("time-lanes").replaceChildren(
...n?[]:i.map((c,f)=>u("span",{style:{top:`${l+a*f-8}px`}},m("svg",{viewBox:"-9 -9 18 18",width:13,height:13,"aria-hidden":"true"},X(c,6)),Gt(c,"short")))),w("t\
ime-title").textContent=ld(),w("time-hint").textContent=G0(),w("time-all").hidden=!M.get().dateRange,Y0(),w("time-keep").setAttribute("aria-checked",String(M.get().
trail)),t.classList.toggle("chosen",!!M.get().dateRange),e&&o.querySelectorAll(".grip")[Number(e)].focus()}function Y0(){let t=mi(),e=Bo(),n=w("time-left");n.setAttribute(
"aria-checked",String(e)),n.disabled=!t,n.replaceChildren(u("span",{},p("time.no_date"))," ",u("b",{},cd(),A(t)))}var cd=()=>m("svg",{viewBox:"0 0 12 12",width:12,
height:12,class:"tick","aria-hidden":"true"},m("path",{d:"M1.5 6.5L4.5 9.5L10.5 2.5",fill:"none",stroke:"currentColor","stroke-width":2}));function ad(){let t=w(
"timeline"),e=(o,s)=>u("button",{type:"button",class:"step","aria-label":s,on:{click:()=>{fo(),xi(o)}}},m("svg",{viewBox:"0 0 8 12",width:7,height:10,class:"arr\
ow","aria-hidden":"true"},m("path",{d:o>0?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"currentColor","stroke-width":1.6}))),n=u("div",{id:"time-area"});t.
setAttribute("aria-label",p("time.title")),t.replaceChildren(u("div",{class:"play"},u("button",{id:"play",type:"button","aria-label":p("time.play"),on:{click:W0}},
wi(!1)),u("div",{class:"steps"},e(-1,p("time.back")),e(1,p("time.step")))),u("div",{class:"time"},u("p",{class:"head"},u("b",{id:"time-title"}),u("span",{id:"ti\
me-hint"}),u("button",{type:"button",id:"time-keep",role:"switch","aria-checked":"false",on:{click:()=>M.set({trail:!M.get().trail},{source:"timeline"})}},cd(),
p("time.keep")),u("button",{type:"button",class:"link",id:"time-all",on:{click:()=>{fo(),hi()}}},p("time.all"))),u("div",{class:"lanes"},u("div",{id:"time-lanes",
"aria-hidden":"true"}),n)),u("button",{id:"time-left",type:"button",role:"switch",on:{click:()=>M.set({undated:!Bo()},{source:"timeline"})}})),Z0(n)}function fd(){
$.items=Uf(h.marks),!($.items.length<2)&&($.range=Wf($.items),!(lo(new Set(h.layers.map(t=>t.id))).length<2)&&(w("timeline").hidden=!1,ad(),fs(),M.subscribe((t,e)=>{
e.has("lang")?(ad(),fs()):["layersOn","filters","query","dateRange","mentions","undated","trail"].some(n=>e.has(n))&&fs()}),new ResizeObserver(fs).observe(w("ti\
me-area"))))}async function J0(t){let e=document.getElementById(t),n=atob(e.textContent),o=new Uint8Array(n.length);for(let r=0;r<n.length;r+=1)o[r]=n.charCodeAt(r);let s=new Blob(
[o]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(s).text())}var X0=t=>/[\ud800-\udfff]/.test(t)?Array.from(t):
t,bi=(t,e,n)=>typeof t=="string"?t.slice(e,n):t.slice(e,n).join("");function Q0(t){let e=new Map(t.map((r,i)=>[r.sha256,i]));function n(r,i){let l=(t[r]?t[r].paragraphs:
[]).findIndex(([c,f])=>c<=i&&i<f);return l<0?null:l}function o({article:r,quote:i,start:a,end:l},c){let[f,d]=c||[a,a];a<=f&&f<=d&&d<=l||(f=d=a);let g=X0(i),y=e.
get(r)||0;return{article:y,paragraph:n(y,a),before:bi(g,0,f-a),place:bi(g,f-a,d-a),after:bi(g,d-a)}}function s(r){let{id:i,event_id:a,role:l,layer:c,event:f,planned:d,
hypothetical:g,action:y,hedges:x,negated:k,inferred:v,figures:I,speaker:N,reviewed:z}=r;return{id:i,event_id:a,role:l,layer:c,event:f,planned:d,hypothetical:g,action:y,
hedges:x,negated:k,inferred:v,figures:I,speaker:N,reviewed:z,targets:(r.target_ids||[]).map(F=>typeof F=="string"?F:F.id),actors:r.actor_ids.map(F=>typeof F=="s\
tring"?F:F.id),date:r.date_words===null?null:{start:r.date_start,end:r.date_end,words:r.date_words,time_precision:r.time_precision,date_prec:r.date_prec,...r.date_inferred?
{inferred:!0}:{}},cites:r.citations.map(F=>o(F,r.highlight))}}return{cite:o,claim:s,articleOf:r=>e.get(r)??0}}function t1(t,e,n){let o=new Map(e.features.map(r=>[
r.id,r.properties.claims.flatMap(i=>i.citations).map(i=>[n(i.article),i.start]).sort((i,a)=>i[0]-a[0]||i[1]-a[1])[0]||[1/0,0]])),s=r=>o.get(r.id)||[1/0,0];[...t].
sort((r,i)=>Number(r.hidden)-Number(i.hidden)||s(r)[0]-s(i)[0]||s(r)[1]-s(i)[1]||r.n-i.n).forEach((r,i)=>{r.n=i+1})}function dd(t,e,{cite:n,claim:o}){let{title:s,
place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:f,approximate:d,rule:g,note:y,rivals:x,score:k,country:v,admin1:I,names:N,spellings:z=[],disagreements:F,shown:qe}=t.
properties;return{id:t.id,n:e,title:s,place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:f,approximate:d,rule:g,note:y,rivals:x,score:k,country:v,admin1:I,spellings:z,
hidden:qe===!1,geometry:t.geometry,names:Object.entries(N).flatMap(([yn,_])=>[_].flat().map(ye=>[yn,ye])),claims:t.properties.claims.map(o),differ:(F||[]).map(({
kind:yn,values:_,citations:ye})=>({kind:yn,versions:_.map((uo,gd)=>({value:uo,cite:n(ye[gd],null)}))}))}}function e1(t){let e=Q0(t.articles||[t.article].filter(
Boolean)),n=[],o=[];for(let s of h.order||[]){let r=t.features[s];r.geometry?n.push(dd(r,n.length+1,e)):o.push(dd(r,0,e))}return t1(n,t,e.articleOf),{marks:n,named:o,
unplaced:t.unplaced_claims.map(e.claim),unread:(t.unread||[]).map(({event:s,words:r,citation:i})=>({event:s,words:r,cite:e.cite(i,null)})),unresolved:t.unresolved.
map(({surface:s,reason:r,rivals:i,citation:a})=>({surface:s,reason:r,rivals:i,cite:e.cite(a,null)}))}}var ud=async()=>po(e1(await J0("mapgen-geojson")));function pd(){ml(h.config),Nc(),b.element.setAttribute("role","region"),b.element.setAttribute("aria-label",p("page.map")),Ac(),Cf(),hr(),pf(),fd(),Fc(),df(),Nf(),
cf(),Er(),Zf(),vr(),Bc(),ef(),w("static").remove(),document.documentElement.dataset.ready="1",De&&setTimeout(Ca,500)}function md(t){throw document.documentElement.
classList.remove("js"),t}function hd(){if(document.documentElement.classList.add("js"),De){ud().then(pd).catch(md);return}try{pd()}catch(t){md(t)}}var n1={shown:lt},o1={find:Ht,flush:Dn,now:Ne,request:Qt,sight:R,signs:pt,get took(){return qr}};return Md(s1);})();
