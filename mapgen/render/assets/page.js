"use strict";var mapgen=(()=>{var is=Object.defineProperty;var Gf=Object.getOwnPropertyDescriptor;var Kf=Object.getOwnPropertyNames;var Jf=Object.prototype.hasOwnProperty;var ue=(t,e)=>{for(var n in e)is(t,n,{get:e[n],enumerable:!0})},Xf=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Kf(e))!Jf.call(t,s)&&
s!==n&&is(t,s,{get:()=>e[s],enumerable:!(o=Gf(e,s))||o.enumerable});return t};var Qf=t=>Xf(is({},"__esModule",{value:!0}),t);var E0={};ue(E0,{data:()=>h,dates:()=>ft,draw:()=>Ae,furniture:()=>qn,geo:()=>B,groups:()=>rr,join:()=>lt,lang:()=>D,layerById:()=>C,layout:()=>$t,map:()=>sr,markById:()=>pe,
marks:()=>A0,matches:()=>Y,number:()=>O,packed:()=>Ne,scene:()=>O0,start:()=>Uf,store:()=>w,t:()=>p,title:()=>I,view:()=>Kt,visible:()=>P});var Ae={};ue(Ae,{frame:()=>ze,framed:()=>er,key:()=>ae,passing:()=>or,sign:()=>nr,under:()=>tr});function di(t){let e=document.getElementById(t);return e&&e.type==="application/json"?JSON.parse(e.textContent):null}var td={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],spellings:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},ui={event_id:"",
actors:[],targets:[],event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function fi(t){
let e=t.anchor?{type:"Point",coordinates:t.anchor}:null;return{...td,...t.geometry==="anchor"?{...t,geometry:e}:t,claims:(t.claims||[]).map(n=>({...ui,...n}))}}
var ed=["title.division","title.crossing"];function nd(t,e,n){let o=n[t.title];o&&o.key&&!ed.includes(o.key)&&(t.names=[]),t.spellings=e.spellings||[];let s=new Map(
e.claims.map(r=>[r.id,r.event_id]));for(let r of t.claims)r.event_id=s.get(r.id)||""}var pi=t=>{let e=Object.create(null);for(let n of t)e[n.id]=n;return e},h=di(
"mapgen-data"),dn=t=>!(t.negated||t.planned||t.hypothetical||t.role==="planned"),C=pi(h.layers),pe=Object.create(null),ro=t=>{Object.assign(h,t),pe=pi(h.marks)},
Ne=!!h.order;if(Ne)ro({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{let t=di("mapgen-geojson"),e=new Map((t?t.features:[]).map(n=>[n.id,n]));ro(
{marks:h.marks.map(fi),named:h.named.map(fi),unplaced:h.unplaced.map(n=>({...ui,...n}))});for(let n of h.marks){let o=e.get(n.id);n.geometry=n.geometry||(o?o.geometry:
null),o&&nd(n,o.properties,t.said||{})}}var od="http://www.w3.org/2000/svg";function mi(t,e,n){for(let[o,s]of Object.entries(e||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))t.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s||{}))t.style.setProperty(r,i);else t.setAttribute(o,s===!0?"":String(s));for(let o of n.
flat(1/0))o==null||o===!1||o===""||t.append(o instanceof Node?o:document.createTextNode(String(o)));return t}var d=(t,e,...n)=>mi(document.createElement(t),e,n),
m=(t,e,...n)=>mi(document.createElementNS(od,t),e,n),y=t=>document.getElementById(t),ot=(t,e=document)=>e.querySelector(t),tt=(t,e=document)=>[...e.querySelectorAll(
t)],T=()=>document.activeElement,Qt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,bt=t=>{let e=y("live");e.textContent="",setTimeout(()=>{e.textContent=
t},60)};var un=10.5,as={clash:"M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5M-5 2.5L-2.5 5M5 2.5L2.5 5",strike:"M4.5-5L-2 1.5M-2-3V1.5H2.5M-5 5H5",withdrawal:"M5-3H-1A3 3 0 0 0-1 \
3.5H4M1.5 1L4 3.5L1.5 6",force:"M-4-5V5.5M-4-4.5H4.5L2.5-2L4.5.5H-4",found:"M-1-5.5A4 4 0 1 1-1 2.5A4 4 0 1 1-1-5.5M2 1.8L5.5 5.5",arrest:"M-5-2.5A2.5 2.5 0 1 1\
-5-2.4M0-.1A2.5 2.5 0 1 1 5-.1A2.5 2.5 0 1 1 0-.1M-2.8 2H-2.7",release:"M-4.5 0V5H4.5V0ZM-2.5 0V-2.5A2.5 2.5 0 0 1 2.5-3",base:"M-5 5V-1L0-5L5-1V5ZM-1.5 5V1.5H1\
.5V5",warning:"M0-5L5.5 4.5H-5.5ZM0-1.8V1M0 2.8V2.9",talks:"M-5.5-4.5H2.5V1H-2L-4 3V1H-5.5ZM4-1.5H5.5V3.5H4V5.5L2 3.5H-.5",aid:"M0-5V5M-5 0H5",displaced:"M-1-3.\
5A1.6 1.6 0 1 1-1-3.6M-2.6-1V2.5M-2.6 2.5L-4.5 5.5M-2.6 2.5L-.8 5.5M1 0H5.5M3.5-2L5.5 0L3.5 2",rescue:"M-5.3 0A5.3 5.3 0 1 1 5.3 0A5.3 5.3 0 1 1-5.3 0M-2 0A2 2 \
0 1 1 2 0A2 2 0 1 1-2 0M-3.7-3.7L-1.5-1.5M3.7-3.7L1.5-1.5M-3.7 3.7L-1.5 1.5M3.7 3.7L1.5 1.5",protest:"M-5 1V-2.5L2.5-5V3.5ZM-3 1.5L-2 5H0L-.8 2.3M4.5-2.5A2.5 2.\
5 0 0 1 4.5 1",flood:"M-6-3Q-4-5-2-3T2-3T6-3M-6 .5Q-4-1.5-2 .5T2 .5T6 .5M-6 4Q-4 2-2 4T2 4T6 4",storm:"M-5-4H5M-4-1.2H3.5M-2.2 1.6H2.4M-.8 4.4H1.4",volcano:"M-6\
 5L-2-1H2L6 5M0-3V-6M-2.5-3.5L-4-5.5M2.5-3.5L4-5.5",quake:"M-6 0H-3.5L-2-4L.5 4.5L2.2-2L3.5 0H6",fire:"M0-6C1-3 4.5-1.5 4.5 2A4.5 4 0 0 1-4.5 2C-4.5 0-3-1-2.5-2\
.5C-1-1.5 0-3 0-6Z",epidemic:"M-2.8 0A2.8 2.8 0 1 1 2.8 0A2.8 2.8 0 1 1-2.8 0M0-2.8V-5.5M0 2.8V5.5M-2.8 0H-5.5M2.8 0H5.5M-2-2L-4-4M2-2L4-4M-2 2L-4 4M2 2L4 4",accident:"\
M0-5.5L1.3-1.7L5.5-2.5L2.3.5L4.5 4.5L.5 2.3L-2.5 5.5L-2.3 1.4L-5.5-.5L-1.6-1.6Z",closed:"M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0M-3 0H3"},hi=new Set(["h\
ome_base","unit_name","mentioned"]);function Mt(t,e){if(!e||e.slots.length)return"";let n=t.claims.find(o=>o.layer===e.id&&o.event&&!hi.has(o.role));return n&&as[h.
events[n.event]]&&h.events[n.event]||""}function gi(t,e){if(e.slots.length)return[];let n=t.claims.filter(o=>o.layer===e.id&&o.event&&!hi.has(o.role));return[...new Set(
n.map(o=>h.events[o.event]))].filter(o=>as[o])}function io(t,e,n){let o=t.claims.filter(s=>s.layer===e.id&&(!n||h.events[s.event]===n));return o.length?o.filter(
dn).length:1}function kt(t,e=un,n=!1){return m("g",{class:n?"coin hollow":"coin"},m("circle",{r:e,class:"face"}),m("path",{d:as[t],class:"icon",transform:e===un?
null:`scale(${(e/un).toFixed(3)})`}))}var B={};ue(B,{box:()=>q,boxOf:()=>us,decode:()=>Pt,extent:()=>j,frame:()=>V,inside:()=>dt,kmToUnits:()=>pn,lat:()=>At,meet:()=>S,mx:()=>et,my:()=>G,parts:()=>W,
path:()=>vt,project:()=>Ot,spot:()=>nt});var sd="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",yi=new Int8Array(128);for(let t=0;t<64;t+=1)yi[sd.charCodeAt(t)]=t;var xi=85.0511287798,
et=t=>t/360+.5,G=t=>{let e=Math.max(-xi,Math.min(xi,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},At=t=>Math.atan(Math.exp((.5-t)*2*Math.
PI))*360/Math.PI-90;function Pt(t,e){let n=[],o=0,s=0,r=0,i=()=>{let a=0,l=1,c;do c=yi[t.charCodeAt(o)],o+=1,a+=(c&31)*l,l*=32;while(c&32);return a%2?-(a+1)/2:a/
2};for(;o<t.length;)s+=i(),r+=i(),n.push(et(s/e),G(r/e));return n}var rd=40075.017,ao=h.basemap&&h.basemap.view||[-180,-90,180,90],ds=h.frame?Math.round(((ao[0]+ao[2])/2-h.frame.around)/360):0,wi=h.frame?h.frame.around+360*ds:
null,id=t=>wi===null?ad(t):t+360*Math.round((wi-t)/360),us=([t,e,n,o])=>[et(t+360*ds),G(o),et(n+360*ds),G(e)],ad=t=>t<ao[0]-1&&t+360<=ao[2]+1?t+360:t,me=t=>{let e=[];
for(let[n,o]of t)e.push(et(id(n)),G(o));return e},ls=new Map;function W(t){if(!ls.has(t.id)){let e={polygons:[],lines:[],points:[]};bi(t.geometry,e),ls.set(t.id,
e)}return ls.get(t.id)}function bi(t,e){if(!t)return;let n=t.coordinates;if(t.type==="Polygon")e.polygons.push(n.map(me));else if(t.type==="MultiPolygon")for(let o of n)
e.polygons.push(o.map(me));else if(t.type==="LineString")e.lines.push(me(n));else if(t.type==="MultiLineString")e.lines.push(...n.map(me));else if(t.type==="Poi\
nt")e.points.push(...me([n]));else if(t.type==="MultiPoint")e.points.push(...me(n));else if(t.type==="GeometryCollection")for(let o of t.geometries)bi(o,e)}function q(t,e){
let n=e||[1/0,1/0,-1/0,-1/0];for(let o=0;o<t.length;o+=2)t[o]<n[0]&&(n[0]=t[o]),t[o]>n[2]&&(n[2]=t[o]),t[o+1]<n[1]&&(n[1]=t[o+1]),t[o+1]>n[3]&&(n[3]=t[o+1]);return n}
var cs=new Map;function j(t){if(!cs.has(t.id)){let{polygons:e,lines:n,points:o}=W(t),s=q(o);for(let a of e)q(a[0],s);for(let a of n)q(a,s);let r=nt(t);r&&q(r,s);
let i=t.form==="near"&&r?pn(t.radius_km||0,r[1]):0;cs.set(t.id,[s[0]-i,s[1]-i,s[2]+i,s[3]+i])}return cs.get(t.id)}var pn=(t,e)=>t/(rd*Math.cos(At(e)*Math.PI/180)),
fs=new Map;function nt(t){if(!fs.has(t.id)){let{points:e,polygons:n,lines:o}=W(t),s=e.length===2?e:null;fs.set(t.id,s||(t.anchor?me([t.anchor]):ld(e,n,o)))}return fs.
get(t.id)}function ld(t,e,n){let o=q(t);for(let s of[...e.map(r=>r[0]),...n])q(s,o);return Number.isFinite(o[0])?[(o[0]+o[2])/2,(o[1]+o[3])/2]:null}function V(t){
let e=t.getPixelOrigin(),n=256*2**t.getZoom();return{zoom:t.getZoom(),size:n,ox:e.x,oy:e.y,x:o=>o*n-e.x,y:o=>o*n-e.y,km:(o,s)=>pn(o,s)*n}}function cd(t,e){let n=t;
for(let o=0;o<4&&n.length;o+=1)n=fd(n,e,o);return n}function fd(t,e,n){let o=n%2,s=e[n],r=n<2?1:-1,i=[],a=t[t.length-2],l=t[t.length-1],c=((o?l:a)-s)*r>=0;for(let f=0;f<
t.length;f+=2){let u=t[f],g=t[f+1],b=((o?g:u)-s)*r>=0;if(b!==c){let x=o?l:a,k=o?g:u,$=(s-x)/(k-x);i.push(a+(u-a)*$,l+(g-l)*$)}b&&i.push(u,g),a=u,l=g,c=b}return i}
function Ot(t,e,n,o,s=.7){let r=[],i=t.length-2,a=NaN,l=NaN;for(let c=0;c<=i;c+=2){let f=t[c]*e.size-e.ox,u=t[c+1]*e.size-e.oy;c&&c<i&&Math.abs(f-a)<s&&Math.abs(
u-l)<s||(r.push(f,u),a=f,l=u)}return o&&n?cd(r,n):r}function vt(t,e){if(t.length<4)return"";let n="M"+t[0].toFixed(1)+" "+t[1].toFixed(1);for(let o=2;o<t.length;o+=
2)n+="L"+t[o].toFixed(1)+" "+t[o+1].toFixed(1);return e?n+"Z":n}function dt(t,e,n){let o=!1;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2)s[r+1]>n!=
s[i+1]>n&&e<(s[i]-s[r])*(n-s[r+1])/(s[i+1]-s[r+1])+s[r]&&(o=!o);return o}var S=(t,e)=>t[0]<e[2]&&t[2]>e[0]&&t[1]<e[3]&&t[3]>e[1];var lo=64,co=15,dd=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Mi(){let t=new Map;function e(n,o){for(let s=Math.floor(n[0]/lo);s<=Math.floor(n[2]/lo);s+=
1)for(let r=Math.floor(n[1]/lo);r<=Math.floor(n[3]/lo);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){e(n,o=>{let s=t.get(o);return s?s.push(n):t.set(o,[n]),
!1})},remove(n){e(n,o=>{let s=t.get(o),r=s?s.indexOf(n):-1;return r>=0&&s.splice(r,1),!1})},free(n,o){return!e(n,s=>{let r=t.get(s);return r!==void 0&&r.some(i=>i!==
o&&S(n,i))})},count(n){let o=new Set;return e(n,s=>{for(let r of t.get(s)||[])S(n,r)&&o.add(r);return!1}),o.size}}}var hn=null,ms="",ps=0,mn=new Map;function ud(){
if(ps)return;ps=setTimeout(()=>{ps=0});let t=getComputedStyle(document.body).fontFamily||"sans-serif";hn&&t===ms||(ms=t,hn=hn||document.createElement("canvas").
getContext("2d"),mn=new Map)}function E(t,e){ud();let n=`${e.italic?"italic ":""}${e.weight||400} ${e.size}px ${ms}`,o=n+"|"+t,s=mn.get(o);return s===void 0&&(mn.
size>2e4&&mn.clear(),hn.font=n,s=hn.measureText(t).width,mn.set(o,s)),s+(e.spacing||0)*Math.max(0,[...t].length-1)}function te(t,e,n){if(E(t,e)<=n)return t;let o=[
...t.slice(0,400)];for(;o.length>1&&E(o.join("")+"…",e)>n;)o.pop();return o.join("").trimEnd()+"…"}function fo(t,e,{most:n,wide:o,widest:s}){let r=t.split("\
 ").slice(0,40),i=E(t,e),a=Math.min(n,Math.max(2,Math.ceil(i/o))),l=Math.min(s,Math.max(i/a*1.15,...r.map(f=>E(f,e)))),c=[r[0]];for(let f of r.slice(1)){let u=`${c[c.
length-1]} ${f}`;c.length===a||E(u,e)<=l?c[c.length-1]=u:c.push(f)}return c}var qt=t=>dd.test(t),H=(t,e)=>[t[0]-e,t[1]-e,t[2]+e,t[3]+e];function gn(t,e,n,o,s){let r=s===
"middle"?t-n/2:s==="end"?t-n:t;return[r,e-o*.82,r+n,e+o*.26]}var uo=(t,e,n,o=0)=>{let s=[],r=o?2*t:t;for(let i=0;i<r;i+=1){let a=n+i*2*Math.PI/r,l=o&&i%2?e*o:e;s.push(`${(l*Math.cos(a)).toFixed(2)} ${(l*Math.sin(a)).toFixed(
2)}`)}return`M${s.join("L")}Z`},hs=-Math.PI/2,gs={circle:t=>`M${-t} 0A${t} ${t} 0 1 1 ${t} 0A${t} ${t} 0 1 1 ${-t} 0Z`,square:t=>{let e=t*.92;return`M${-e} ${-e}\
H${e}V${e}H${-e}Z`},diamond:t=>uo(4,t*1.25,hs),left:t=>`M-.4 ${-t*1.2}L${-t*1.25} 0L-.4 ${t*1.2}Z`,right:t=>`M.4 ${-t*1.2}L${t*1.25} 0L.4 ${t*1.2}Z`,hexagon:t=>uo(
6,t*1.1,0),triangle:t=>{let e=t*1.12;return`M0 ${-e}L${e} ${e*.82}H${-e}Z`},pentagon:t=>uo(5,t*1.15,hs),cross:t=>{let e=t*1.1,n=t*.38;return`M${-n} ${-e}H${n}V${-n}\
H${e}V${n}H${n}V${e}H${-n}V${n}H${-e}V${-n}H${-n}Z`},half:t=>`M${-t*1.15} ${t*.55}A${t*1.15} ${t*1.15} 0 0 1 ${t*1.15} ${t*.55}Z`,down:t=>{let e=t*1.12;return`M\
0 ${e}L${e} ${-e*.82}H${-e}Z`},saltire:t=>{let e=t*1.05,n=t*.42,o=e-n;return`M0 ${-n}L${o} ${-e}L${e} ${-o}L${n} 0L${e} ${o}L${o} ${e}L0 ${n}L${-o} ${e}L${-e} ${o}\
L${-n} 0L${-e} ${-o}L${-o} ${-e}Z`},glass:t=>`M${-t} ${-t}H${t}L${-t} ${t}H${t}Z`,star:t=>uo(5,t*1.25,hs,.45),bar:t=>`M${-t*.45} ${-t*1.15}H${t*.45}V${t*1.15}H${-t*
.45}Z`,dot:t=>gs.circle(t*.58)},xn=(t,e)=>(gs[t]||gs.circle)(e),Dt=t=>t>=0&&t<4?`var(--s${t})`:"var(--ink)",J=t=>t.slots.length===1?Dt(t.slots[0]):"var(--ink)";
function K(t,e,n){let o=m("g",{class:"shape"});if(t.slots.length===2){for(let[s,r]of["left","right"].entries())o.append(m("path",{d:xn(r,e),fill:Dt(t.slots[s])}));
return o}return o.append(m("path",n?{d:xn(t.shape,e),fill:"var(--symfill)",stroke:J(t),"stroke-width":1.6}:{d:xn(t.shape,e),fill:J(t)})),o}var pd={rising:45,falling:-45,
level:70,both:45,none:70},ki=Object.fromEntries(h.layers.map((t,e)=>[t.id,e]));function md(t){let e={id:`tx-${ki[t.id]}`,patternUnits:"userSpaceOnUse"};if(t.texture===
"dots")return m("pattern",{...e,width:5,height:5,patternTransform:"rotate(30)"},m("circle",{cx:2.5,cy:2.5,r:.95,fill:J(t)}));let n=t.texture==="both"&&t.slots.length===
2,o=n?t.slots.map(Dt):[J(t)],s=n?4:t.texture==="none"?9:6;return m("pattern",{...e,width:s*o.length,height:8,patternTransform:`rotate(${pd[t.texture]||90})`},o.
map((r,i)=>m("path",{d:`M${s*i+s/2} 0V8`,stroke:r,"stroke-width":n?1.3:1.1})))}function vi(){return m("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},
m("defs",{},h.layers.map(md)))}var yn=t=>`url(#tx-${ki[t.id]})`;function je(t,e,n){let o=m("svg",{class:"swatch",viewBox:"0 0 34 18",width:34,height:18,"aria-hi\
dden":"true",focusable:"false"}),s=m("g",{transform:"translate(17 9)"}),r=t.slots.length===2?"var(--ink3)":J(t);if(e==="near")s.append(m("circle",{r:8.2,fill:"n\
one",stroke:r,"stroke-width":1.3,"stroke-dasharray":"3.2 2.4"}),K(t,4,!0)),t.slots.length===1&&s.append(m("circle",{r:1.3,fill:r}));else if(e==="exact"||e==="co\
untry")s.append(K(t,n?5:6,n));else{let i=e==="vague"?"none":r;o.append(m("rect",{x:.5,y:.5,width:33,height:17,rx:2.5,fill:yn(t),...t.texture==="none"||n?{fill:"\
none"}:{},stroke:i,"stroke-width":1,"stroke-opacity":.75,"stroke-dasharray":e==="band"?"4 2.6":null}));let a=K(t,5.2,n);a.setAttribute("style","paint-order:stro\
ke;stroke:var(--symfill);stroke-width:3.4"),s.append(a,K(t,5.2,n))}return o.append(s),o}function Li(t){let e=m("svg",{viewBox:"0 0 40 24",width:40,height:24,"ar\
ia-hidden":"true"}),n={stroke:"var(--ink)",fill:"none","stroke-width":1.2};t==="exact"&&e.append(m("circle",{cx:13,cy:12,r:5,fill:"var(--ink)"})),t==="near"&&e.
append(m("circle",{cx:13,cy:12,r:10,...n,"stroke-dasharray":"3.4 2.6"}),m("circle",{cx:13,cy:12,r:4,...n,"stroke-width":1.6}),m("circle",{cx:13,cy:12,r:1.3,fill:"\
var(--ink)"}));let o="M3 5L14 2L36 4L38 13L33 22L15 21L4 15Z",s="M1 21L12 9L38 2L33 13L18 17L9 22Z";return t==="region"&&e.append(m("path",{d:o,...n,fill:"url(#\
tx-key)"})),t==="band"&&e.append(m("path",{d:s,fill:"url(#tx-key)"}),m("path",{d:s,...n,"stroke-dasharray":"3.4 2.4"})),t==="vague"&&e.append(m("path",{d:o,fill:"\
url(#tx-dots)"})),e}function $i(){return m("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},m("defs",{},m("pattern",{id:"tx-key",width:4.5,height:8,patternUnits:"\
userSpaceOnUse",patternTransform:"rotate(45)"},m("path",{d:"M2 0V8",stroke:"var(--ink)","stroke-width":1})),m("pattern",{id:"tx-dots",width:5,height:5,patternUnits:"\
userSpaceOnUse",patternTransform:"rotate(30)"},m("circle",{cx:2.5,cy:2.5,r:.95,fill:"var(--ink)"}))))}var Si=t=>h.layers.find(e=>e.sides.length===1&&e.sides[0]===
t.side);var he=Object.assign(Object.create(null),Object.fromEntries(h.languages.map(t=>[t.code,t]))),X=he[h.lang],D=()=>X.code,po=t=>{he[t]&&(X=he[t],document.documentElement.
lang=t,document.documentElement.dir=X.dir,Ii())},ye=()=>document.documentElement.dir==="rtl",yt=t=>String(t).replace(/\d/g,e=>X.cldr.digits[e]),O=t=>{let[e,n,o,
s]=X.cldr.number,[r,i]=Math.abs(t).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let l=r,c=o;l;c=s)a.unshift(l.slice(-c)),l=l.slice(0,-c);return yt((t<0?"\
-":"")+a.join(n)+(i?e+i:""))},hd=t=>{let[e,n]=X.cldr.plurals;return e[n[t<200?t:100+t%100]]||"other"},lt=t=>{let[e,n,o,s]=X.cldr.joined,r=(a,l,c)=>a.replace(/\{[01]\}/g,
f=>f==="{0}"?l:c);if(t.length<3)return t.length===2?r(e,t[0],t[1]):t.join("");let i=r(s,t[t.length-2],t[t.length-1]);return r(n,t[0],t.slice(1,-2).reduceRight((a,l)=>r(
o,l,a),i))};function zi(t,e){let n=X.strings[t];return n===void 0?t:typeof n=="object"?n[hd(e?e.n:0)]||n.other:n}var p=(t,e)=>{let n=zi(t,e);return e?n.replace(
/\{(\w+)\}/g,(o,s)=>s in e?typeof e[s]=="number"?O(e[s]):e[s]:o):n},ee=(t,e)=>zi(t,e).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof e[n]=="number"?O(e[n]):e[n]),
ge=(h.articles[0]||{}).lang||null,Ai=ge,st=(t,e=ge)=>d("bdi",{lang:e===D()?null:e},t),Oi=t=>t&&(X.said[t]||X.said[t[0].toLowerCase()+t.slice(1)]),xe=t=>t&&Oi(t)||
t,Te=t=>d("bdi",{lang:Oi(t)||D()==="en"?null:"en"},xe(t)),Ei=Object.values(h.actors);for(let t of[...h.layers,...Ei])t.own={name:t.name,short:t.short};function Ii(){
for(let t of[...h.layers,...Ei])t.name=xe(t.own.name),t.own.short&&(t.short=xe(t.own.short)),t.lang=X.said[t.own.name]||D()===ge?null:ge}Ii();var Vt=(t,e="name")=>d(
"bdi",{lang:t.lang},t[e]),I=t=>{let e=D()!==ge&&(t.names||[]).find(([n])=>n===D());return X.titles[t.id]||(e?e[1]:t.title)},He=t=>I(t)===t.title&&D()!==ge?ge:null,
Zt=(t,e)=>d("bdi",{class:e,lang:He(t)},I(t)),ut=t=>t.words&&(X.said[t.words]||D()==="en"&&t.words)||p("precision."+t.form,{km:t.radius_km||0}),we=t=>{let e=p("r\
ole."+t.role);return t.negated?p("role.not",{role:e}):e},wn=t=>t.role==="target"?[]:t.actors,be=t=>t.role==="target"?t.actors:t.targets,xs=t=>(h.whom||{})[t.event]||
"of",Ci=t=>lt(t.map(e=>h.actors[e]?h.actors[e].name:e));function _i(t,e){let n=p("event."+t.event);return e.length&&(n=p("deed."+xs(t),{what:n,targets:Ci(e)})),
t.planned&&(n=p("card.planned",{what:n})),t.hypothetical&&(n=p("card.hypothetical",{what:n})),t.negated?p("role.not",{role:n}):n}var Ut=t=>t.event?_i(t,[]):we(t),
Et=t=>t.event?[Ci(wn(t)),_i(t,be(t))].filter(Boolean).join(" · "):we(t),mo=t=>t&&t[0].toLocaleUpperCase(D())+t.slice(1);var ho=22,Ni=18,gd={size:11,weight:600},ys=(t,e)=>xn(t,e);function Ct(t,e,n){let{hollow:o,halo:s=2.5}=n||{},r=t.slots.length===2,i=m("g",{class:"shape"}),a=r?"d\
iamond":t.shape,l=ys(a,e);if(s&&i.append(m("path",{d:l,class:"around","stroke-width":s*2})),r){for(let[c,f]of["left","right"].entries())i.append(m("path",{d:ys(
f,e),fill:Dt(t.slots[c])}));o&&i.append(m("path",{d:ys("diamond",e*.5),fill:"var(--symfill)"}))}else if(o){let c=J(t);i.append(m("path",{d:l,fill:"var(--symfill\
)",stroke:c,"stroke-width":1.8}),o==="empty"?"":m("circle",{r:1.5,fill:c}))}else i.append(m("path",{d:l,fill:J(t)}));return i}var It=t=>t.slots.length===2?"var(\
--ink)":J(t),Bi=(t,e)=>m("circle",{class:"radius",r:e.toFixed(1),stroke:It(t),fill:It(t),"stroke-dasharray":"4 3"});function ji(t,e,n,o){let s=!e&&t.reduce((r,[
,i])=>r+i,0)<=5;return t.flatMap(([r,i])=>{let a=e?[]:n(r);if(a.length)return a.map(c=>({layer:r,text:"",sign:c,hollow:!o(r,c)}));let l=e?i:o(r);return s?Array.
from({length:i},(c,f)=>({layer:r,text:"",hollow:f>=l})):[{layer:r,text:O(i),hollow:!l}]})}function Ti(t,e){return t.map(n=>e+(n.text?E(n.text,gd)+1:0))}function bn(t,e){
return Ti(t,e?13:Ni).reduce((n,o)=>n+o,0)+(e?7:8)}function go(t,e){let n=bn(t,e),o=e?18:ho,s=e?13:Ni,r=m("g",{class:"pill"},m("rect",{x:-n/2,y:-o/2,width:n,height:o,
rx:o/2})),i=-n/2+(e?3.5:4);return Ti(t,s).forEach((a,l)=>{let{layer:c,sign:f,hollow:u}=t[l],g=f?kt(f,e?6:7.8,u):Ct(c,e?4.4:5.6,{halo:0,hollow:u&&"empty"});g.setAttribute(
"transform",`translate(${(i+s/2).toFixed(1)} 0)`),r.append(g),t[l].text&&r.append(m("text",{x:(i+s-1).toFixed(1),y:4,class:"count"},t[l].text)),i+=a}),r}var Ri={
circle:11,hexagon:7,pentagon:6,half:9,dot:11},Hi=t=>t.map(e=>Math.max(22,E(e.text,{size:11,weight:700})+13));function xo(t){return Hi(t).reduce((e,n)=>e+n,0)+3}
function yo(t,e){let n=e?18:ho,o=Hi(t),s=o.reduce((l,c)=>l+c,0),r=m("g",{class:"badge"}),i=Math.min(n/2,Ri[t[0].layer.shape]||3);r.append(m("rect",{class:"aroun\
d",x:-s/2-2,y:-n/2-2,width:s+4,height:n+4,rx:i+2}),m("rect",{class:"behind",x:-s/2+3,y:-n/2+3,width:s,height:n,rx:i,fill:Fi(t[t.length-1].layer)}));let a=-s/2;return t.
forEach(({layer:l,text:c},f)=>{let u=o[f],g=Math.min(n/2,Ri[l.shape]||3),b=f?0:g,x=f===t.length-1?g:0;r.append(m("path",{d:`M${a+b} ${-n/2}H${a+u-x}q${x} 0 ${x}\
 ${x}V${n/2-x}q0 ${x} ${-x} ${x}H${a+b}q${-b} 0 ${-b} ${-b}V${-n/2+b}q0 ${-b} ${b} ${-b}Z`,fill:Fi(l)}),l.slots.length!==2?"":m("path",{d:`M${a+u/2} ${-n/2}H${a+
u-x}q${x} 0 ${x} ${x}V${n/2-x}q0 ${x} ${-x} ${x}H${a+u/2}Z`,fill:Dt(l.slots[1])}),m("text",{x:(a+u/2).toFixed(1),y:4,class:l.slots.length===2?"number two":"numb\
er"},c)),a+=u}),r}var Fi=t=>t.slots.length===2?Dt(t.slots[0]):t.slots.length?J(t):"var(--ev)",xd=["d","cx","cy","r","x","y","x1","y1","x2","y2","transform","tex\
t-anchor","font-size","font-weight","dominant-baseline"];function Pi([t,e,n],o,s){if(!["path","circle","text","g"].includes(t))return null;let r={};for(let a of xd)
e[a]!==void 0&&(r[a]=e[a]);let i={c:o,f:s,none:"none"};return e.fill&&(r.fill=i[e.fill]||"none"),e.stroke&&e.stroke!=="none"&&t!=="text"&&(r.stroke=i[e.stroke],
r["vector-effect"]="non-scaling-stroke",r["stroke-width"]=1.4),t==="text"?m("text",r,String(n)):m(t,r,Array.isArray(n)?n.map(a=>Pi(a,o,s)):[])}function Mn(t,e,n,o){
let s=h.symbols&&h.symbols[t];if(!s)return null;let[r,i,a,l]=s.box,c=e/a;return{height:l*c,staff:!!s.staff,node:m("g",{class:"symbol",transform:`scale(${c.toFixed(
4)}) translate(${-r} ${-i})`},s.parts.map(f=>Pi(f,n,o||"var(--symfill)")))}}function wo(t,e){let n=Mn(t,e,"var(--ink)","var(--symfill)");if(!n)return null;let o=n.
staff?e*.4:0,s=(n.height+o).toFixed(1);return m("svg",{class:"unit",width:e,height:s,"aria-hidden":"true",viewBox:`-.5 -.5 ${e+1} ${(+s+1).toFixed(1)}`,focusable:"\
false"},o?m("path",{d:`M${(e*.034).toFixed(1)} ${(n.height-1).toFixed(1)}V${s}`,stroke:"var(--ink)","stroke-width":1.4}):null,n.node)}var bs=matchMedia("(prefers-color-scheme: dark)"),kn={selected:null,hover:null,layersOn:new Set(h.layers.map(t=>t.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null,trail:!1,table:!1,view:null,theme:bs.matches?"dark":"light",lang:h.lang,embed:!1,layout:0},
Ms=new Set,bo=[],ws=!1;function qi(t,e){if(Object.is(t,e))return!0;if(t instanceof Set&&e instanceof Set)return t.size===e.size&&[...t].every(o=>e.has(o));if(!t||
!e||typeof t!="object"||typeof e!="object")return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(o=>qi(t[o],e[o]))}function Di(t,e){if(bo.
push([t,e&&e.source||"panel"]),!ws){ws=!0;try{for(let n=bo.shift();n;n=bo.shift()){let[o,s]=n,r=new Set(Object.keys(o).filter(i=>!qi(kn[i],o[i])));for(let i of r)
kn[i]=o[i];if(r.size)for(let i of[...Ms])i(kn,r,s)}}finally{ws=!1,bo.length=0}}}var w={get:()=>kn,set:Di,subscribe(t){return Ms.add(t),()=>Ms.delete(t)}};bs.addEventListener(
"change",()=>Di({theme:bs.matches?"dark":"light"}));var Pe=t=>{let e=document.documentElement.classList.contains("is-print")?"light":kn.theme;return h.colours[e][t]||
h.colours[e].ink};var vn=256*2**10,yd=[0,1.9,1.3,.8],ke=[.5,.5],wd=.16,bd=5,Zi=[-180,-60,180,75],Ln=null,wt=[],_t=null;function Ui(t,e){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of t){
for(let r=0;r<s.length;r+=2){let i=(s[r]-ke[0])*vn,a=(s[r+1]-ke[1])*vn;r?n.lineTo(i,a):n.moveTo(i,a)}e&&n.closePath(),q(s,o)}return{path:n,box:o,lists:t}}var ne=(t,e)=>(t||
[]).map(n=>Ui([Pt(n,e)])),Mo=(t,e)=>(t||[]).map(n=>Ui(n.map(o=>Pt(o,e)),!0));function Md(t){let e=t.scale||1e4,[n,o,s,r]=t.view||Zi,i=[et(n),G(r),et(s),G(o)],a=wd*
Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:t.zoom||0,land:Mo(t.land,e),countries:(t.
countries||[]).map(l=>Object.assign(Mo(l.rings,e),{id:l.id})),lakes:(t.lakes||[]).flatMap(l=>Mo(l.polygons,e)),rivers:[3,2,1].map(l=>({rank:l,lines:(t.rivers||[]).
filter(c=>(c.rank||3)===l).flatMap(c=>ne(c.lines,e))})),adm1:ne(t.adm1,e),adm1Abroad:ne(t.adm1_abroad,e),adm2:ne(t.adm2,e),regions:(t.regions||[]).flatMap(l=>ne(
l.lines,e)),borders:ne(t.borders,e),disputed:ne(t.disputed,e)}}function kd(t){let e=t.view||Zi;ke=[et((e[0]+e[2])/2),(G(e[1])+G(e[3]))/2];let n=t.world&&t.world.
scale||100;Ln={land:Mo(t.world&&t.world.land,n),borders:ne(t.world&&t.world.borders,n)},wt=[...t.beneath||[],t].map(Md)}function vs(t,e,n,o){let s=e.size/vn,r=[
(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size];t.setTransform(o*s,0,0,o*s,o*(ke[0]*e.size-e.ox-n[0]),o*(ke[1]*e.size-e.oy-n[1])),t.
lineJoin="round";let i=(a,l)=>{for(let c of a)S(c.box,r)&&l(c.path)};return{fill(a,l){t.fillStyle=l,i(a,c=>t.fill(c,"evenodd"))},tint(a,l,c,f){let u=new Path2D;
i(a,g=>u.addPath(g)),t.strokeStyle=l,t.lineWidth=c/s,t.setLineDash([]),t.globalAlpha=f,t.stroke(u),t.globalAlpha=1},stroke(a,l,c,f,u){t.strokeStyle=l,t.lineWidth=
c/s,t.lineCap=f?"butt":"round",t.setLineDash((f||[]).map(g=>g/s)),t.globalAlpha=u||1,i(a,g=>t.stroke(g)),t.globalAlpha=1},within(a,l){t.save();let c=new Path2D;
i(a,f=>c.addPath(f)),t.clip(c,"evenodd"),l(),t.restore()}}}function Ls(t,e,n){let o=t.getContext("2d"),s=t.width/(n[2]-n[0]);o.setTransform(1,0,0,1,0,0),o.fillStyle=
Pe("water"),o.fillRect(0,0,t.width,t.height);let r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=wt.reduce((a,l,c)=>Vi(r,l)?c:
a,-1);for(let a of i<0?[-1,0,1]:[])r[0]<a+1&&r[2]>a&&Ld(vs(o,{...e,ox:e.ox-a*e.size},n,s));for(let a of wt.slice(Math.max(i,0)))S(a.box,r)&&(Vi(r,a)?Wi(vs(o,e,n,
s),a,e):vd(t,a,e,n,s))}var Vi=(t,{box:e,fade:n})=>t[0]>=e[0]+n&&t[1]>=e[1]+n&&t[2]<=e[2]-n&&t[3]<=e[3]-n;function vd(t,e,n,o,s){_t=_t||document.createElement("c\
anvas"),_t.width=t.width,_t.height=t.height;let r=_t.getContext("2d");r.fillStyle=Pe("water"),r.fillRect(0,0,_t.width,_t.height),Wi(vs(r,n,o,s),e,n),r.setTransform(
1,0,0,1,0,0),r.globalCompositeOperation="destination-out";let i=x=>s*(x*n.size-n.ox-o[0]),a=x=>s*(x*n.size-n.oy-o[1]),[l,c,f,u]=[i(e.box[0]),a(e.box[1]),i(e.box[2]),
a(e.box[3])],g=s*e.fade*n.size;for(let[x,k,$,R]of[[l,0,l+g,0],[f,0,f-g,0],[0,c,0,c+g],[0,u,0,u-g]]){let F=r.createLinearGradient(x,k,$,R);for(let z=0;z<=4;z+=1)
F.addColorStop(z/4,`rgba(0,0,0,${(1-(z/4)**2*(3-z/2)).toFixed(3)})`);r.fillStyle=F,r.fillRect(0,0,_t.width,_t.height)}r.globalCompositeOperation="source-over";let b=t.
getContext("2d");b.setTransform(1,0,0,1,0,0),b.drawImage(_t,0,0)}function Ld(t){t.fill(Ln.land,Pe("abroad")),t.stroke(Ln.borders,Pe("gov"),.8)}function Wi(t,e,n){
let o=Pe;for(let s of e.countries)t.stroke(s,o("river"),2);t.stroke(e.land,o("river"),2.8),t.fill(e.land,o("abroad")),t.stroke(e.land,o("abroad"),.8);for(let s of e.
countries)t.fill(s,o("land"));$d(t,n,o,e)}function $d(t,e,n,o){e.zoom>=7.2&&t.stroke(o.adm2,n("dist"),.7),t.stroke(o.adm1Abroad,n("gov"),.7,null,e.zoom>=5.5?.38:
.2),t.fill(o.lakes,n("water")),t.stroke(o.lakes,n("river"),.8);let s=e.zoom<6?.7:1;for(let{rank:i,lines:a}of o.rivers)i===3&&e.zoom<6.2||t.stroke(a,n("river"),yd[i]*
s,null,i===3?.75:1);e.zoom>=4.5&&t.stroke(o.adm1,n("gov"),1,null,e.zoom>=6?1:.6),t.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);let r=[...o.borders,...o.disputed];
t.within(o.countries.flat(),()=>t.tint(r,n("border"),e.zoom<5?12:22,.13)),t.stroke(o.borders,n("border"),e.zoom<5?1.1:1.7),t.stroke(o.disputed,n("border"),1.4,[
5,3.5])}function Yi(t,e){let n=wt.filter(o=>S(o.box,[t,e,t,e])).pop();return n?n.zoom:Ln.land.length&&bd}var Sd=7;function Gi(t,e){let[n,o,s,r]=t,a=[[.5,.5],[.25,
.25],[.75,.25],[.25,.75],[.75,.75]].map(([u,g])=>[n+(s-n)*u,o+(r-o)*g]).filter(([u,g])=>wt.some(b=>[b.land,...b.countries].some(x=>ve(u,g,x))&&!ve(u,g,b.lakes)));
if(e<Sd||a.length<3)return{land:!1,lines:!0,rivers:!0};let l=u=>u.some(g=>S(g.box,t)&&g.lists.some(b=>zd(b,t))),c=wt.some(u=>u.rivers.some(({lines:g})=>l(g)));return{
land:!0,lines:c||wt.some(u=>[u.lakes,u.land,...u.countries,u.borders,u.disputed,u.adm1,u.adm1Abroad,u.regions,e>=7.2?u.adm2:[]].some(l)),rivers:c}}function zd(t,[
e,n,o,s]){for(let r=2;r<t.length;r+=2){let i=t[r-2],a=t[r-1],l=t[r]-i,c=t[r+1]-a;if(Math.max(i,i+l)<e||Math.min(i,i+l)>o||Math.max(a,a+c)<n||Math.min(a,a+c)>s)continue;
let f=[[e,n],[o,n],[e,s],[o,s]].map(([u,g])=>Math.sign(l*(g-a)-c*(u-i)));if(f.some(u=>u!==f[0]))return!0}return!1}var ks=null;function ve(t,e,n){ks=ks||document.
createElement("canvas").getContext("2d");let o=(t-ke[0])*vn,s=(e-ke[1])*vn;return n.some(r=>t>=r.box[0]&&t<=r.box[2]&&e>=r.box[1]&&e<=r.box[3]&&ks.isPointInPath(
r.path,o,s,"evenodd"))}var Le=(t,e)=>!wt.length||wt.some(n=>n.countries.some(o=>ve(t,e,o)));function Ki(t,e){let n=wt.filter(o=>S(o.box,[t,e,t,e])).pop()||{land:Ln.
land,countries:[]};return ve(t,e,n.land)||n.countries.some(o=>ve(t,e,o))}var Ji=(t,e,n)=>wt.some(o=>o.countries.some(s=>s.id===t&&ve(e,n,s))),Xi=(t,e)=>wt.some(
n=>ve(t,e,n.lakes));function Qi(){kd(h.basemap||{})}var $s={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},narrow:{size:11.5,weight:500,spacing:1.5,colour:"ink3",caps:!0},region:{size:12.5,weight:400,
spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{
size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{
size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},
ta=["water","sea","country","region","adm1","capital","city","town","adm2","village"],na=[[0,0],[0,-9],[0,9],[-14,0],[14,0]],Ad=[...na,[0,-16],[0,16]],Ss=[[0,0],
[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-44,0],[44,0],[0,-60],[0,60]],ea=[0,-12,12,-24,24,-40,40,-60,60],Od=ea.flatMap(t=>ea.map(e=>[e,t])).sort((t,e)=>Math.
hypot(...t)-Math.hypot(...e)),vo=[];function oa(){let t=h.basemap||{},e=t.scale||1e4,n=(t.regions||[]).filter(r=>r.at&&!(t.labels||[]).some(i=>i.kind==="region"&&
i.name===r.name)),o=[...t.labels||[],...n.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((t.regions||[]).map(r=>[r.name,r.approximate]));vo=
o.filter(r=>$s[r.kind]).map((r,i)=>({...r,n:i,x:et(r.at[0]/e),y:G(r.at[1]/e),wide:r.wide/e/360,approximate:r.kind==="region"?s.get(r.name):""})),vo.sort((r,i)=>ta.
indexOf(r.kind)-ta.indexOf(i.kind)||(r.rank||0)-(i.rank||0)||r.n-i.n)}var oe=t=>t.names&&t.names[D()]||t.name;function qe(t,e){let n=$s[t];return qt(e)?{...n,spacing:0,
italic:!1,caps:!1,size:n.size+(n.caps?2:.5),weight:n.caps?400:n.weight}:n}var Lo=(t,e)=>e.caps?t.toLocaleUpperCase(D()):t;function De(t,e,n,o,s,r){let i={x:t.toFixed(
1),y:e.toFixed(1),"text-anchor":s==="start"?null:s,"font-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,
direction:qt(n)?"rtl":null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:m("text",{...i,class:`halo on-${r}`},n),text:m("text",
{...i,fill:`var(--${o.colour})`},n)}}function Ed(t,e,n,o){let s={cx:e.toFixed(1),cy:n.toFixed(1)};return t==="capital"?m("rect",{x:(e-2.6).toFixed(1),y:(n-2.6).
toFixed(1),width:5.2,height:5.2,class:"dot-full"}):t==="city"?m("circle",{...s,r:2.7,class:"dot-full"}):m("circle",{...s,r:t==="town"?2.1:1.8,class:`dot-open on\
-${o}`})}var Id=[[6,.35,"start"],[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function Cd(t,e,n,o,s){
let r=E(n,o),i=[t-3.5,e-3.5,t+3.5,e+3.5];if(!s(i))return null;for(let[a,l,c]of Id){let f=t+a,u=e+l*o.size,g=H(gn(f,u,r,o.size,c),2);if(s(g))return{tx:f,ty:u,anchor:c,
taken:[g,i]}}return null}function sa(t,e,n,o,s,{note:r=!1,moves:i=Ss}={}){let a=Math.max(E(n,o),r?118:0);for(let[l,c]of i){let f=H(gn(t+l,e+c,a,o.size,"middle"),
4);if(r&&(f[3]+=14),s(f))return{tx:t+l,ty:e+c,anchor:"middle",taken:[f]}}return null}function ra(t,e,n,o,s,r,i){let a=c=>i(c)&&n.free(c),l=new Set;for(let c of vo){
if(c.zoom>t.zoom+.01||r(c))continue;let f=t.x(c.x),u=t.y(c.y);if(f<e[0]||f>e[2]||u<e[1]||u>e[3])continue;let g=$s[c.kind].dot?"":c.kind+(c.id||c.name);!l.has(g)&&
Nd(c,t,n,a,o,s)&&g&&l.add(g)}}function _d(t,e){let[n,o,s,r]=t,i=((o+r)/2+e.oy)/e.size;return[n+6,s-6].every(a=>Xi((a+e.ox)/e.size,i))}function Rd(t,e,n,o,s){let r=oe(
t),i=t.wide*e.size/2,a=([l,c,f,u])=>{let g=[l+4,(l+f)/2,f-4].map(b=>{let x=[(b+e.ox)/e.size,((c+u)/2+e.oy)/e.size],k=t.focus?Ji(t.id,...x):Math.abs(b-n)<=i&&!Le(
...x);return k||(Ki(...x)?null:k)});return g.includes(!0)&&!g.includes(null)};for(let l of["country","narrow"]){let c=qe(l,r),f=Lo(r,c),u=t.focus?Od:E(f,c)<i?Ss:
Ad,g=sa(n,o,f,c,b=>s(b)&&a(b),{moves:u});if(g)return{...g,style:c,text:f}}return null}function Fd(t,e,n,o,s){let r=t.kind,i=oe(t);if(r==="country"&&t.wide)return Rd(
t,e,n,o,s);let a=qe(r,i),l=Lo(i,a),c=r==="adm1"||r==="adm2"?na:Ss,f=a.dot?Cd(n,o,l,a,s):sa(n,o,l,a,s,{note:t.approximate,moves:c});return f&&{...f,style:a,text:l}}
function Nd(t,e,n,o,s,r){let i=e.x(t.x),a=e.y(t.y),l=t.kind,c=Fd(t,e,i,a,o);if(!c)return!1;let{style:f,text:u}=c;for(let x of c.taken)n.add(x);let g=l==="sea"||
l==="water"&&_d(c.taken[0],e)?"water":Le(t.x,t.y)?"land":"abroad",b=De(c.tx,c.ty,u,f,c.anchor,g);return s.append(b.halo),r.append(b.text),f.dot&&r.append(Ed(f.dot,
i,a,g)),t.approximate&&Bd(c,g,s,r),!0}function Bd(t,e,n,o){let s=p("map.approximate"),r=De(t.tx,t.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",e);n.append(
r.halo),o.append(r.text)}var ia=()=>vo;var $o=16,So=12,zs=40;function aa(t,e,n,o){if(!e||!o)return null;let s=n.x(e[0]),r=n.y(e[1]);if(s>o[0]&&r>o[1]&&s<o[2]&&r<o[3])return null;let[i,a,l,c]=j(t),f=[
Math.max(o[0],n.x(i)),Math.max(o[1],n.y(a)),Math.min(o[2],n.x(l)),Math.min(o[3],n.y(c))];if(f[2]-f[0]<2*zs||f[3]-f[1]<2*zs)return null;let u=Td(jd(t,n,f),f);return u&&
[(u[0]+n.ox)/n.size,(u[1]+n.oy)/n.size]}function jd(t,e,n){let{polygons:o}=W(t),[s,r]=la(n);return Array.from({length:So-1},(i,a)=>Array.from({length:$o-1},(l,c)=>{
let f=(n[0]+(c+1)*s+e.ox)/e.size,u=(n[1]+(a+1)*r+e.oy)/e.size;return o.some(g=>dt(g,f,u))}))}var la=t=>[(t[2]-t[0])/$o,(t[3]-t[1])/So];function Td(t,e){let[n,o]=la(
e),s=[];for(let a=-1;a<So;a+=1)for(let l=-1;l<$o;l+=1)t[a]?.[l]||s.push([l*n,a*o]);let r=null,i=zs;for(let a=0;a<So-1;a+=1)for(let l=0;l<$o-1;l+=1){if(!t[a][l])
continue;let c=Math.min(...s.map(([f,u])=>Math.hypot(f-l*n,u-a*o)));c>i&&([r,i]=[[e[0]+(l+1)*n,e[1]+(a+1)*o],c])}return r}var rt=t=>t.split("-").map(Number);function it(t){let[e,n,o]=rt(t),s=n<=2?e-1:e,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function Z(t){let e=t+719468,n=Math.floor(e/146097),o=e-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,l=i+(i<10?3:-9),
c=s+n*400+(l<=2?1:0),f=u=>String(u).padStart(2,"0");return`${String(c).padStart(4,"0")}-${f(l)}-${f(a)}`}var As=t=>rt(Z(it(t)+1))[2]===1;var qd={ł:"l",ø:"o",đ:"d",ı:"i",ß:"ss",æ:"ae",œ:"oe",ð:"d"};function ct(t){return t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
"").replace(/[\u0649\u064a\u06cc]/g,"ی").replace(/[\u0643\u06a9]/g,"ک").replace(/[\u0623\u0625\u0622]/g,"ا").replace(/\u0629/g,"ه").replace(/[\u2019\u2018\u02b9-\u02bf'`]/g,
"").replace(/[łøđıßæœð]/g,e=>qd[e]).replace(/[-\u2010-\u2015]/g," ")}var Dd=5,Sn=5,Vd=/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u2019\u2018\u02b9-\u02bf'`\u0640\u200c]*/gu,ca=t=>t?[t,...h.languages.map(e=>e.said[t]).filter(Boolean)]:[];function Os(t){
let e=h.languages.map(o=>o.titles[t.id]),n=[t.title,I(t),...e,...t.names.map(([,o])=>o),...t.spellings];for(let o of t.claims){n.push(Ut(o));for(let r of[...o.actors,
...o.targets]){let i=h.actors[r];i&&n.push(i.name,...ca(i.own.name))}let s=C[o.layer];s&&n.push(s.name,...ca(s.own.name))}for(let o of t.claims)n.push(o.action,
o.speaker,...o.figures);for(let o of t.claims)for(let s of o.cites)n.push(s.before+s.place+s.after);return[...new Set([...n,t.words,t.note].filter(Boolean))]}function fa(t,e){
if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=(s,r)=>s.slice(n+r);return o(t,1)===o(e,1)||o(t,1)===o(e,0)||o(t,0)===
o(e,1)||t[n]===e[n+1]&&t[n+1]===e[n]&&o(t,2)===o(e,2)}var Es=(t,e)=>t.length>=Dd&&!/\d/.test(t)&&t[0]===e[0]&&(fa(t,e)||e.length>t.length&&fa(t,e.slice(0,t.length)));
function ua(t,e,n){let o=[],s=Os(t);for(let r of e){if(o.some(l=>ct(l.hit).includes(r)))continue;let a=s.map(l=>da(l,c=>c.includes(r))).find(Boolean)||n&&s.map(
l=>da(l,c=>Es(r,c))).find(Boolean);a&&o.push(a)}return o}function da(t,e){let n=[...t.matchAll(Vd)],o=n.findIndex(([c])=>ct(c).split(" ").some(e));if(o<0)return null;
let s=n[Math.max(0,o-Sn)].index,r=n[Math.min(n.length-1,o+Sn)],{index:i}=n[o],a=i+n[o][0].length,l=o+Sn>=n.length-1?t.length:r.index+r[0].length;return{before:(o>
Sn?"… ":"")+t.slice(o>Sn?s:0,i),hit:t.slice(i,a),after:t.slice(a,l)+(l<t.length?" …":"")}}var Zd=t=>ct(Os(t).join(` 
 `)),zo=new Map,_s=t=>(zo.has(t.id)||zo.set(t.id,Zd(t)),zo.get(t.id)),Ao=new Map,Is=new Set;function pa(t){if(!Is.has(t.id)){Is.add(t.id);for(let e of new Set(_s(
t).split(/[^\p{L}\p{N}]+/u))){let n=Ao.get(e);n?n.push(t.id):Ao.set(e,[t.id])}}}function ma(t=0){let e=performance.now()+8,n=t;for(;n<h.marks.length&&performance.
now()<e;)pa(h.marks[n]),n+=1;n<h.marks.length&&setTimeout(ma,24,n)}var ha=t=>!!(t&&(t.start||t.end)),Eo=()=>{let{undated:t,dateRange:e}=w.get();return t===null?
!e:t};function Ud(t,e){return!t||!ha(t)?Eo():e?(!t.end||t.end>=e[0])&&(!t.start||t.start<=e[1]):!0}var Wd=(t,e)=>ga(t,e)&&Ud(t.date,e.dateRange),ga=(t,e)=>(!e.filters.
roles.size||e.filters.roles.has(t.role))&&(!e.filters.events.size||e.filters.events.has(t.event))&&(!e.filters.sources.size||t.cites.some(n=>e.filters.sources.has(
String(n.article)))),Ve=null,Oo=new Map,Rs=new Set;function Cs(){return Ve||(Ve=ct(w.get().query).split(/\s+/).filter(Boolean),Rs=new Set(Ve.filter(t=>!h.marks.
some(e=>_s(e).includes(t)))),Ve)}var zn=new Map;function Yd(t,e){return zn.has(e)||(h.marks.forEach(pa),zn.set(e,new Set([...Ao].flatMap(([n,o])=>Es(e,n)?o:[])))),
zn.get(e).has(t.id)}var xa=t=>Cs().length?ua(t,Cs(),Rs.size>0):[];function Y(t){let e=Oo.get(t.id);return e===void 0&&Oo.set(t.id,e=Gd(t)),e}function Gd(t){let e=w.
get();return ya(t,e)&&t.claims.some(n=>wa(n,e))}var ya=(t,e)=>(!e.filters.forms.size||e.filters.forms.has(t.form))&&Cs().every(n=>_s(t).includes(n)||Rs.has(n)&&
Yd(t,n)),wa=(t,e)=>e.layersOn.has(t.layer)&&Wd(t,e),Rt=t=>{let e=w.get();return t.claims.filter(n=>wa(n,e))};function ba(t){let e=w.get();if(!e.dateRange||!ya(t,
e))return"";let[n]=e.dateRange;return t.claims.filter(s=>e.layersOn.has(s.layer)&&ga(s,e)&&ha(s.date)).map(s=>s.date&&(s.date.end||s.date.start)||"").filter(s=>s<
n).sort().at(-1)||""}w.subscribe((t,e)=>{["query","filters","dateRange","layersOn","undated"].some(n=>e.has(n))&&(Oo=new Map,Ve=null,zn=new Map),e.has("lang")&&
(Oo=new Map,zo=new Map,Ao=new Map,Is=new Set,zn=new Map)});var Ma=()=>ma(),P=t=>{let{layersOn:e,mentions:n,selected:o}=w.get();return(!t.hidden||n||o===t.id)&&t.
layers.some(s=>e.has(s))},se=()=>{let t=w.get();return!!(t.query.trim()||t.dateRange||t.undated===!1||Fs(t.filters))},Io=()=>w.set({query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null}),Fs=t=>Object.values(t).reduce((e,n)=>e+n.size,0),An=t=>{let e=t.layers.map(o=>C[o]).
filter(Boolean),n=[...new Set(t.claims.map(o=>o.role==="target"?Et(o):Ut(o)))];return[I(t),...e.map(o=>o.name),...n,ut(t)].join(p("list.comma"))};var La=new Set(["home_base","unit_name","mentioned"]),On=300,Kd=new Set(["band","vague"]),Jd=14;h.layers.forEach((t,e)=>{t.order=e});var Co=new Map;function Ts(t){
if(Co.has(t.id))return Co.get(t.id);let e=ct(t.title),n=nt(t),o=W(t).polygons,s=c=>c.id&&c.id===t.place_id,r=c=>["adm1","adm2","region"].includes(c.kind)&&e.includes(
ct(c.name))&&o.some(f=>dt(f,c.x,c.y)),i=n?ia():[],a=i.find(s)||i.find(r)||null,l=a&&!(t.approximate&&e!==ct(a.name));return Co.set(t.id,l?a:null),Co.get(t.id)}function Xd(t){
let e=Ts(t),n=e?oe(e):I(t),o={...qe("adm1",n),...e?{}:{caps:!1,spacing:0,size:12}},s=Lo(n,o),r=e?200:190,a=(E(s,o)>r?fo(s,o,{most:2,wide:r,widest:240}):[s]).map(
l=>te(l,o,240));return{lines:a,style:o,w:Math.max(...a.map(l=>E(l,o))),tall:(a.length-1)*co}}var Ns=new Map,ka=null;function Qd(t,e){ka!==e.layersOn&&(ka=e.layersOn,
Ns=new Map);let n=Ns.get(t.id);return n||Ns.set(t.id,n=tu(t,e)),n}function tu(t,e){let n=new Map,o=new Set,s=t.claims.length>0;for(let i of t.claims){let a=C[i.
layer];!a||!e.layersOn.has(a.id)||(n.set(a,(n.get(a)||0)+1),dn(i)&&(s=!1),dn(i)&&!La.has(i.role)&&o.add(a.id))}for(let i of t.layers){let a=C[i];a&&e.layersOn.has(
i)&&!n.has(a)&&n.set(a,1)}let r=[...n].sort((i,a)=>i[0].order-a[0].order);return{counts:r,layers:r.map(([i])=>i),drawn:o,unreal:s}}var eu=/^.{4}01.{4}1[01]0000/,
Bs=new Map;function nu(t){if(!Bs.has(t.id)){let e=t.claims.flatMap(n=>n.actors).map(n=>h.actors[n]&&h.actors[n].sidc).find(n=>n&&!eu.test(n)&&h.symbols&&h.symbols[n]);
Bs.set(t.id,e||null)}return Bs.get(t.id)}var ou=(t,e)=>{let[n,o,s,r]=j(t);return Math.max(s-n,r-o)*e.size<Jd};function su(t,e,n,o,s){let r=nt(t),i=t.form==="reg\
ion"&&!o?aa(t,r,n,s):null,a=i||r,{counts:l,layers:c,drawn:f,unreal:u}=Qd(t,e),g=Kd.has(t.form),b=c.find($=>f.has($.id))||null,x=t.form==="exact"||t.form==="near",
k={mark:t,n:t.n,counts:l,drawn:f,layer:b,layers:c,unreal:u,kind:x?"point":g&&b&&l.length===1&&!o&&!ou(t,n)?"area":"pill",aside:i!==null,at:a?[n.x(a[0]),n.y(a[1])]:
null,near:t.form==="near"&&a?n.km(t.radius_km||0,a[1]):0,open:t.form==="band"&&t.radius_km===null,fits:Y(t),selected:e.selected===t.id,units:($,R)=>[($+n.ox)/n.
size,(R+n.oy)/n.size]};return(!o||k.selected)&&ru(k,t),k}function ru(t,e){t.title=I(e),t.doubt=e.form==="band"||e.form==="vague"?ut(e):"",t.sidc=t.kind==="point"&&
!t.unreal?nu(e):null,e.form==="region"&&(t.label=Xd(e))}function $a(t,e,n,o){let s=w.get(),r=t.size>=On,i=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,
(n[3]+e.oy)/e.size],a=[];for(let l of h.marks){if(!t.has(l.id)||!S(cu(j(l)),i))continue;let c=su(l,s,e,r,o);s.trail&&s.dateRange&&!c.fits&&!c.selected&&!au(c,s)||
a.push(c)}return{items:a,mass:r}}var va=.72,iu=.3;function au(t,e){let n=ba(t.mark);if(!n)return!1;let o=it(e.dateRange[0]);return js=js??Math.min(...h.marks.flatMap(
s=>s.claims).map(s=>s.date&&(s.date.start||s.date.end)).filter(s=>s!==null).map(it)),t.fade=va-(va-iu)*((o-it(n))/Math.max(1,o-js)),!0}var js=null;var Sa=t=>t.claims.some(e=>!La.has(e.role)),lu=24,En=t=>t.small?[]:t.items.filter(e=>e.near>0&&e.mark.form==="near"&&!(t.many&&e.near<lu)).map(e=>[...e.at,Math.
max(9,e.near),e]);var cu=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+1e-9,t[3]+1e-9];var In=24,Wt=(t,e,n,o)=>[t-n/2,e-o/2,t+n/2,e+o/2],za=(t,e)=>{let n=new Map;for(let o of t)for(let[s,r]of o.counts)n.set(s,(n.get(s)||0)+(e?1:r));return[...n].sort(
(o,s)=>o[0].order-s[0].order)},Hs={slots:[9],shape:"dot",order:1/0},Aa=3;function fu(t){let e=new Map;for(let{counts:o}of t){let s=o.length===1?o[0][0]:Hs;e.set(
s,(e.get(s)||0)+1)}let n=[...e].sort((o,s)=>o[0].order-s[0].order);if(n.length>Aa){let o=n.filter(([r])=>r!==Hs).sort((r,i)=>i[1]-r[1]).slice(0,Aa-1),s=t.length-
o.reduce((r,[,i])=>r+i,0);n=[...o.sort((r,i)=>r[0].order-i[0].order),[Hs,s]]}return n.map(([o,s])=>({layer:o,text:O(s)}))}function re(t,e){let n=t.length>1,o=n?
t.filter(c=>c.fits):t,s=o.length?o:t,r=za(s),i=n?za(s,!0):r,a=t[0].kind!=="point"||i.length>1,l={items:t,told:s,layers:r,held:i,many:n,kind:"shape",w:16,h:16,small:e.
mass};if(n)l.kind="cluster",l.list=fu(s),l.h=e.mass?18:22,l.w=xo(l.list);else if(a){l.kind="pill",l.list=ji(i,n,f=>gi(t[0].mark,f),(f,u)=>io(t[0].mark,f,u));let c=e.
mass?4:6;l.list.length>c&&(l.list=[...l.list.slice(0,c-1),{...l.list[c-1],text:"…"}]),l.small=e.mass||e.phone&&l.list.length>3,l.w=bn(l.list,l.small),l.h=l.small?
18:ho}else e.mass?Object.assign(l,{w:12,h:12}):Mt(t[0].mark,i[0]&&i[0][0])&&Object.assign(l,{w:21,h:21});return l}function Ft(t,e,n,o,s){return Object.assign(t,
{x:e,y:n,at:o,off:s,box:Wt(e,n,t.w+4,t.h+4)})}var $e=[104,52],du=136,uu=3e3;function Oa(t,e){let n=new Map,[o,s]=[t.length>uu?du:$e[0],$e[1]];for(let a of t){let c=a.selected||e.fan.has(a.mark.id)?a.mark.id:
`${Math.floor((a.at[0]+e.at.ox)/o)},${Math.floor((a.at[1]+e.at.oy)/s)}`;n.has(c)?n.get(c).push(a):n.set(c,[a])}let r=[...n.values()].flatMap(a=>pu(a));r.sort((a,l)=>l.
length-a.length||a[0].n-l[0].n);let i=mu();for(let a of r)hu(a,e,i);e.signs.push(...i.all);for(let a of e.signs)e.room.add(a.box);return e.signs}function pu(t){
return t.length>4?[t]:t.every(n=>t.every(o=>n===o||Math.hypot(n.at[0]-o.at[0],n.at[1]-o.at[1])>In))?t.map(n=>[n]):[t]}function mu(){let t=new Map,e=new Set,n=o=>{
let s=[];for(let r=Math.floor(o[0]/$e[0]);r<=Math.floor(o[2]/$e[0]);r+=1)for(let i=Math.floor(o[1]/$e[1]);i<=Math.floor(o[3]/$e[1]);i+=1){let a=r*65536+i;t.has(
a)||t.set(a,new Set),s.push(t.get(a))}return s};return{all:e,add(o){e.add(o);for(let s of n(o.box))s.add(o)},remove(o){e.delete(o);for(let s of n(o.box))s.delete(
o)},touched(o){for(let s of n(o.box))for(let r of s)if(S(r.box,o.box))return r;return null}}}function hu(t,e,n){let o=t.reduce((i,a)=>i+a.at[0],0)/t.length,s=t.
reduce((i,a)=>i+a.at[1],0)/t.length,r=gu(Ft(re(t,e),o,s,[o,s],!1),e);for(let i=n.touched(r);i;i=n.touched(r))n.remove(i),r=Ft(re([...i.items,...r.items],e),i.x,
i.y,i.at,!1);n.add(r)}function gu(t,e){if(!t.many)return t;let[n,o,s,r]=e.sight;for(let[i,a,l,c]of e.page.furniture){let f=[i+n,a+o,l+n,c+o];if(!S(t.box,f))continue;
let u=[[f[0]-t.box[2],0],[f[2]-t.box[0],0],[0,f[1]-t.box[3]],[0,f[3]-t.box[1]]].filter(([x,k])=>Math.abs(x+k)<$e[1]&&t.box[0]+x>n&&t.box[2]+x<s&&t.box[1]+k>o&&t.
box[3]+k<r),[g,b]=u.sort((x,k)=>Math.abs(x[0]+x[1])-Math.abs(k[0]+k[1]))[0]||[0,0];Ft(t,t.x+g,t.y+b,t.at,!1)}return t}var xu=3,yu=120,Ia=[30,44,60,78],wu=250;function bu(t){let[e,n]=t.at;if(t.kind==="point")return[[e,n]];let o=W(t.mark).polygons;return[[0,0],[0,-28],[0,28],[-40,
0],[40,0],[-40,-28],[40,-28],[-40,28],[40,28],[0,-56],[0,56],[-80,0],[80,0]].map(([r,i])=>[e+r,n+i]).filter(([r,i],a)=>!a||o.some(l=>dt(l,...t.units(r,i))))}function Mu(t,e,n){
return n.some(o=>!o.off&&Math.hypot(o.x-t,o.y-e)<In)}function ku(t,e){return(t.label?Ea(t,e,!0):null)||Ea(t,e,!1)}function Ea(t,e,n){let o=t.kind==="point"&&t.counts.
length>1&&!t.near?[[t.at[0],t.at[1]-20,!0],[t.at[0],t.at[1]+20,!0]]:[];for(let[s,r,i]of[...o,...bu(t)]){let a=Ft(re([t],e),s,r,t.at,!!i),l=n?t.label.w/2:0,c=n?Ca(
s,l,e):s,f=n?H([c-l,r-30-t.label.tall,c+l,r],3):null;if(!(Mu(s,r,e.signs)||!e.room.free(a.box)||f&&!e.room.free(f)))return n&&Object.assign(a,{head:f,middle:c}),
a}return null}function Ca(t,e,{sight:[n,,o]}){return t<n||t>o||2*e>o-n-12?t:Math.max(n+e+6,Math.min(o-e-6,t))}function vu(t,e){let n=re([t],e),[o,s]=t.at,r=t.near?
Math.min(t.near,60):0,i=null;for(let a of Ia){for(let l=0;l<16;l+=1){let c=l*Math.PI/8-Math.PI/4,f=a+r+(n.w/2-8)*Math.abs(Math.cos(c)),u=o+f*Math.cos(c),g=s+f*Math.
sin(c),b=Wt(u,g,n.w+6,n.h+6);if(!e.room.free(b)||qs(o,s,u,g,e,n.w))continue;let x=f+22*e.room.count(Wt(u,g,150,90))+(e.atHome(u,g)?14:0);(!i||x<i.cost)&&(i={cost:x,
px:u,py:g})}if(i&&i.cost<a+30)break}return i?Ft(n,i.px,i.py,t.at,!0):null}function qs(t,e,n,o,s,r,i){let a=Math.hypot(n-t,o-e);for(let l=12;l<a-r/2;l+=6){let c=[
t+(n-t)*l/a,e+(o-e)*l/a];if(!s.room.free([c[0]-1,c[1]-1,c[0]+1,c[1]+1],i))return!0}return!1}function Lu(t,e){let n=null;for(let o of e.signs){let s=Math.hypot(o.
at[0]-t.at[0],o.at[1]-t.at[1]);o.off&&o.items.length===1&&s>In||s<64&&(!n||s<n.d)&&(n={d:s,other:o})}return n?(_a(n.other,[t],e),!0):!1}function _a(t,e,n){let o=[
...t.items,...e],s=o.reduce((a,l)=>a+l.at[0],0)/o.length,r=o.reduce((a,l)=>a+l.at[1],0)/o.length,i=Ft(re(o,n),s,r,[s,r],!1);n.signs[n.signs.indexOf(t)]=i,n.room.
remove(t.box),n.room.add(i.box),t.head&&$u(t,i,n)}function $u(t,e,n){let o=(t.head[2]-t.head[0])/2,s=Ca(e.x,o,n),r=[s-o,e.y-33-t.items[0].label.tall,s+o,e.y+3];
n.room.remove(t.head),n.room.free(r,e.box)&&(Object.assign(e,{head:r,middle:s}),n.room.add(r))}function Ps(t,e){e.signs.push(t),e.room.add(t.box),t.head&&e.room.
add(t.head),t.off&&e.room.add(Wt(...t.at,6,6))}var Su=(t,e)=>e.signs.filter(n=>n.off&&Math.hypot(n.at[0]-t.at[0],n.at[1]-t.at[1])<yu).length,zu=(t,e)=>e.at.km(wu,
t.units(...t.at)[1])>Ia[0];function Au(t,e){let n=[],o=[...t].sort((s,r)=>(s.kind==="point"?0:1)-(r.kind==="point"?0:1));for(let s of o){let r=e.fan.has(s.mark.
id)?null:ku(s,e);r?Ps(r,e):n.push(s)}for(let s of n){let a=e.fan.has(s.mark.id)||!e.phone&&Su(s,e)<xu&&zu(s,e)?vu(s,e):null;a?Ps(a,e):Lu(s,e)||Ps(Ft(re([s],e),...s.
at,s.at,!1),e)}for(let s of e.signs)s.kind==="pill"&&!s.many&&Ou(s,e);return Ra(e),e.signs}function Ra(t){for(let e of t.signs){if(!e.many)continue;let n=H(e.box,
-2),o=t.signs.find(s=>s!==e&&!s.items.some(r=>t.fan.has(r.mark.id))&&(s.many||s.items[0].kind==="point")&&S(n,H(s.box,-2)));if(o){_a(e,o.items,t),t.signs.splice(
t.signs.indexOf(o),1),t.room.remove(o.box),Ra(t);return}}}function Ou(t,e){let n=o=>e.signs.every(s=>s===t||!S(s.box,o));if(!n(t.box))for(let o of[10,18,26,36,48])
for(let s=0;s<12;s+=1){let r=s*Math.PI/6-Math.PI/2,i=t.x+o*Math.cos(r),a=t.y+o*Math.sin(r);if(n(Wt(i,a,t.w+4,t.h+4))){e.room.remove(t.box),Ft(t,i,a,t.at,o>12),t.
head=null,e.room.add(t.box);return}}}var Fa=(t,e)=>e.mass?Oa(t,e):Au(t,e);var Ze={size:13,weight:600,colour:"ink"},Cn={size:11.5,weight:400,colour:"ink2"},Ro={size:12.5,weight:600,colour:"ink"},Eu={size:14,weight:500,spacing:4,colour:"\
ink2"},Fo=25,Ba=10,Ue=190,ja=8,Zs=(t,e)=>qt(t)?{...e,size:e.size+.5}:e;function ie(t,e=Ue){let n=t.filter(([o])=>o).map(([o,s])=>{let r=Zs(o,s),i=te(o,r,e);return{
text:i,style:r,w:E(i,r)}});return{lines:n,w:Math.max(0,...n.map(o=>o.w)),h:n.length*15+1,cut:n.some(o=>o.text.endsWith("…"))}}function Bo(t,e){let[n,o,s,r]=t,
i=3,a=(o+r)/2-e.h/2,l=(n+s)/2-e.w/2;return[[s+i,a,"start"],[n-i-e.w,a,"end"],[l,r+1,"middle"],[l,o-1-e.h,"middle"],[s,o-e.h+6,"start"],[s,r-6,"start"],[n-e.w,o-
e.h+6,"end"],[n-e.w,r-6,"end"]]}function Iu([t,e,n],o){let s=.71*n+2;return[...Bo([t-n-1,e-n-1,t+n+1,e+n+1],o).slice(0,4),[t+s,e-s-o.h,"start"],[t+s,e+s,"start"],
[t-s-o.w,e-s-o.h,"end"],[t-s-o.w,e+s,"end"]]}function Cu([t,e,n],[o,s,r,i]){return Math.hypot(Math.max(o-t,0,t-r),Math.max(s-e,0,e-i))<n&&Math.hypot(Math.max(t-
o,r-t),Math.max(e-s,i-e))>n}var Pa=([t,e,n,o],s)=>[t-(s==="start"?0:ja),e,n+(s==="end"?0:ja),o],jo=(t,e,n)=>[t,e,t+n.w,e+n.h];function Ta(t,e,n,{rings:o=[],own:s=null}={}){
let r=_n(t,n.open),i=!S(t,n.sight);for(let[a,l,c]of s?[...Bo(t,e),...Iu(s,e)]:Bo(t,e)){let f=H(jo(a,l,e),1);if(!o.some(u=>Cu(u,f))&&!(r&&!_n(f,n.open))&&!(i&&S(
f,n.sight))&&n.room.free(Pa(f,c)))return{left:a,top:l,anchor:c,box:f}}return null}function Vs(t,e,n,{dear:o,own:s,most:r=100}){let i=null;for(let[a,l]of t)for(let c of[
20,34,52,74,100])for(let f=0;f<16;f+=1){let u=f*Math.PI/8;if(c>r||i&&c*.7>=i.cost)break;let g=_u(a,l,c,u,e,n,s);!g||i&&g.cost>=i.cost||(o&&(g.cost+=o(g.box)),(!i||
g.cost<i.cost)&&(i=g))}return i}function _u(t,e,n,o,s,r,i){let a=t+n*Math.cos(o),l=e+n*Math.sin(o),c=Math.cos(o),f=c>.3?a+3:c<-.3?a-3-s.w:a-s.w/2,u=l-s.h/2+(Math.
abs(c)<=.3?Math.sign(Math.sin(o))*(s.h/2):0),g=H(jo(f,u,s),2),b=_n([t,e,t,e],r.open)?r.open:r.bounds,x=c>.3?"start":c<-.3?"end":"middle";if(!_n(g,b)||!r.room.free(
Pa(g,"middle"))||qs(t,e,a,l,r,8,i))return null;let k=n*.7+16*r.room.count(H(g,14));return{left:f,top:u,anchor:x,box:g,cost:k,line:[t,e,a,l]}}var _n=(t,e)=>t[0]>
e[0]&&t[1]>e[1]&&t[2]<e[2]&&t[3]<e[3];function qa(t,e){for(let n of t){let o=n.items[0];if(n.many||n.kind!=="shape"||n.off||!o.sidc)continue;let s=Mn(o.sidc,Fo,
"var(--ink)");s&&Ru(n,o,s,e)}}function Ru(t,e,n,o){let s=Math.max(Fo,n.height),r=t.y-6-Ba-s/2,i=e.near?[]:n.staff?[[t.x+Fo/2,r,"staff"]]:[[t.x,r,"stem"],[t.x,t.
y+6+Ba+s/2,"stem"]],a=Math.min(Math.max(e.near,9),60)+24;for(let c of e.near?[a,a+14,a+30]:[])for(let f=0;f<12;f+=1){let u=f*Math.PI/6-Math.PI/6;i.push([t.x+(c+
4)*Math.cos(u),t.y+c*Math.sin(u),"leader"])}let l=null;for(let[c,f,u]of i){let g=Wt(c,f,Fo+8,s+8);if(!o.room.free(g,t.box))continue;let b=(u==="leader"?10:0)+14*
o.room.count(H(g,60))+(o.atHome(c,f)?12:0)+Math.hypot(c-t.x,f-t.y)*.4;if((!l||b<l.cost)&&(l={x:c,y:f,how:u,box:g,cost:b}),u!=="leader")break}l&&(t.symbol={...l,
tall:s},o.room.add(l.box))}function Fu(t){return t.near&&t.near<16&&t.mark.words.includes("±")&&t.mark.radius_km?p("map.radius",{km:t.mark.radius_km}):""}function Nu(t,e){
let n=t.items.find(o=>o.selected)||t.items[0];return t.many?[[`${n.title} ${p("map.more",{n:t.items.length-1})}`,Ze]]:n.kind==="area"?[[n.title,{...Ze,size:12.5}],
[n.doubt,Cn]]:[[n.title,Ze],[e.phone?"":Fu(n),Cn]]}function Ha(t){let e=t.items[0];if(e.selected)return 0;let n=E(e.title||"",Ze)>Ue?1.5:0;return(e.kind==="poin\
t"?1:2)+(Sa(e.mark)?0:4)-n}function Da(t,e){let n=e.mass?[]:t.flatMap(o=>En(o));for(let o of[...t].sort((s,r)=>Ha(s)-Ha(r))){if(o.head||e.mass&&!o.items.some(a=>a.
selected||a.hover))continue;let s=Nu(o,e),r=o.symbol&&o.symbol.how==="leader"?H(o.symbol.box,-1):H(o.box,-1),i=Bu(o,r,s,e,n);i&&(e.room.add(i.box),o.name=i)}}function Bu(t,e,n,o,s){
let r=ie(n.slice(0,1)),i=No(n[0]),a=No(n[0],2,Ue),l=r.cut?No(n[0],5,90):null,c=t.symbol&&t.symbol.how==="leader"?t.symbol:t,f=A=>Ta(e,A,o),u=t.many?null:En(t)[0],
g=A=>Ta(e,A,o,{rings:s,own:u}),b=A=>Vs([[c.x,c.y]],A,o,{own:c.box,most:o.phone?52:A===r?74:100}),x=A=>o.phone?null:Vs([[c.x,c.y]],A,o,{own:c.box}),k=r.cut?[[i,f],
[a,f],[l,f],[i,b],[a,b],[l,b],[r,f],[r,b]]:[[ie(n),f],[r,f],[i,f],[r,b],[i,b],[r,x]],$=s.length?k.filter(([,A])=>A===f).map(([A])=>[A,g]):[];for(let[A,fn]of[...$,
...k]){let Fe=A&&fn(A);if(Fe)return{...Fe,block:A}}if(!t.items.some(A=>A.selected))return null;let[R,F,z]=Bo(e,r)[0];return{left:R,top:F,anchor:z,box:jo(R,F,r),
block:r}}function Ds(t,e,n,o){let s=E(t,Zs(t,e))>n?No([t,e],o,n):null;return s?s.lines.map(r=>[r.text,e]):[[t,e]]}function No([t,e],n=3,o=165){let s=fo(t,Zs(t,e),
{most:n,wide:o,widest:Ue});return s.length>1?ie(s.map(r=>[r,e])):null}function ju(t,e){let{polygons:n,lines:o}=W(t.mark),s=[],r=(a,l)=>a>e.sight[0]&&a<e.sight[2]&&
l>e.sight[1]&&l<e.sight[3]&&!(t.hidden&&t.hidden(a,l));t.at&&r(...t.at)&&s.push(t.at);let i=[...n.map(a=>a[0]),...o];for(let a of i){let l=Math.max(2,2*Math.floor(
a.length/2/14));for(let c=0;c<a.length;c+=l){let f=e.at.x(a[c]),u=e.at.y(a[c+1]);r(f,u)&&s.push([f,u])}}return s.slice(0,24)}function Tu(t,e){let n=ie([[t.title,
Eu],[p("map.not_drawn"),Cn]],320),[o,s,r,i]=e.open,{polygons:a}=W(t.mark),l=t.at?[t.at]:[];for(let[c,f]of[[.5,.5],[.5,.3],[.5,.7],[.3,.5],[.7,.5],[.3,.3],[.7,.7],
[.3,.7],[.7,.3],[.5,.15],[.5,.85]])l.push([o+(r-o)*c,s+(i-s)*f]);for(let[c,f]of l)if(a.some(u=>dt(u,...t.units(c,f))))for(let[u,g]of Hu){let b=c+u-n.w/2,x=f+g-n.
h/2,k=H(jo(b,x,n),3);if(_n(k,e.open)&&e.room.free(k))return{left:b,top:x,anchor:"middle",box:k,block:n,line:null}}return null}var Hu=[0,-24,24,-48,48].flatMap(t=>[
0,-60,60,-120,120].map(e=>[e,t]));function Us(t,e){let n=[];for(let o of t){let s=o.vast?Tu(o,e):Pu(o,e);if(!s)continue;e.room.add(s.box);let[r,i]=s.line||[(s.box[0]+
s.box[2])/2,(s.box[1]+s.box[3])/2];s.line&&e.room.add(Wt(r,i,6,6)),n.push({items:[o],item:o,kind:"note",x:r,y:i,at:[r,i],box:s.box,name:s})}return n}function Pu(t,e){
let n=ju(t,e),o=e.phone?Ue:Ue+40,s=ie([[t.title,Ro],[t.doubt,Cn]],o),r=ie([...Ds(t.title,Ro,165,4),...Ds(t.doubt,Cn,175,3)],o),i=[...s.cut?[]:[s],r,ie(Ds(t.title,
Ro,165,4)),ie([[t.title,Ro]],o)];for(let a of n.length?i:[]){let l=Vs(n,a,e,{dear:e.areas});if(l)return{...l,block:a}}return null}var Ws=9.5,Za=8,qu=40,Ua={size:9.5,weight:700},Rn=()=>document.documentElement.classList.contains("is-print"),Ys=(t,e,n=0)=>m("text",{class:e?"print-n dark":"pr\
int-n",x:n,y:3.4},t),Yt=new Map,Se=t=>Yt.get(t.mark?t.mark.id:t.id)||t.n;function Gs(t){Yt=new Map;for(let e of[...t].sort((n,o)=>Math.round((n.y-o.y)/qu)||n.x-
o.x))for(let{mark:n}of[...e.items].sort((o,s)=>o.n-s.n))Yt.set(n.id,Yt.size+1)}function Wa(t){if(Yt.size)for(let{id:e}of t)Yt.has(e)||Yt.set(e,Yt.size+1)}function Ks(t){
if(Yt.size)return Du(t.map(Se));let e=t.map(n=>n.n).sort((n,o)=>n-o).map(O);return e.length>Za?`${e.slice(0,Za-1).join(", ")} …`:e.join(", ")}var Du=t=>`${O(Math.
min(...t))}–${O(Math.max(...t))}`;function Ya(t,e){let n=!e||!e.slots.length||t.near>0||t.unreal,o=e?It(e):"var(--ink)",s=n?m("circle",{r:Ws,fill:"var(--symfi\
ll)",stroke:o,"stroke-width":1.8}):Ct(e,e.slots.length===2?Ws+1:Ws,{halo:1.5});return m("g",{},s,Ys(O(Se(t)),n))}function Ga(t){let e=Ks(t),n=Math.max(20,E(e,Ua)+
12);return m("g",{},m("rect",{class:"print-plate",x:(-n/2).toFixed(1),y:-9,width:n.toFixed(1),height:18,rx:9}),Ys(e,!0))}function Ka(t,e){let{left:n,top:o,block:s,
anchor:r}=t,i=Math.max(...s.lines.map(u=>E(u.text,u.style))),a=r==="start"?n:r==="end"?n+s.w-i:n+(s.w-i)/2,l=O(Se(e)),c=Math.max(16,E(l,Ua)+9),f=a-c/2-3;return m(
"g",{transform:`translate(${f.toFixed(1)} ${(o+7.5).toFixed(1)})`},m("rect",{class:"print-plate",x:(-c/2).toFixed(1),y:-8,width:c.toFixed(1),height:16,rx:8}),Ys(
l,!0))}var Js=25,Qs=(t,e)=>`translate(${t.toFixed(1)} ${e.toFixed(1)})`;function Vu(t,e){return m("path",{d:vt(t),class:e})}var Xa=t=>It(t.layers?t.layers[0][0]:t.item.
layer);function Zu(t,e){let{left:n,top:o,anchor:s,block:r}=t.name,i=s==="start"?n:s==="end"?n+r.w:n+r.w/2,a=[],l=[],c=t.items[0],f=o+12;for(let u of r.lines){let g={
...u.style,colour:u.style.colour};c.fits||(g.colour="ink2");let b=e.atHome(n+r.w/2,o+r.h/2)?"land":"abroad",x=De(i,f,u.text,g,s,b);g.weight===600&&t.kind==="not\
e"&&c.fits&&Uu(x.text,c,b),a.push(tl(x,`${ae(t)}-${l.length}`)),l.push(x.text," "),f+=15}return[a,l]}function tl(t,e){return t.text.setAttribute("id",`letters-${e}`),
m("use",{href:`#letters-${e}`,class:t.halo.getAttribute("class")})}function Uu(t,e,n){let o=e.layer.slots;o.length!==1||o[0]>3||n==="abroad"&&o[0]===1||t.setAttribute(
"fill",It(e.layer))}var Xs=t=>t.unreal?"empty":t.near>0;function Wu(t,e){let n=t.items[0];if(Rn())return t.items.length>1?Ga(t.items):Ya(n,n.layer||n.layers[0]);
if(t.kind==="pill")return go(t.list,t.small);if(t.kind==="cluster")return yo(t.list,e.mass);let o=t.layers[0][0];if(t.small)return Ct(o,4,{halo:1.5,hollow:Xs(n)});
if(t.symbol&&t.symbol.how==="leader")return m("circle",{r:2.4,fill:It(o)});let s=Mt(n.mark,o);return s?kt(s,un,n.unreal):Ct(o,Xs(n)?4.6:t.symbol?5.2:6,{hollow:Xs(
n)})}function Yu(t){let{x:e,y:n,tall:o}=t.symbol,s=t.layers[0][0],r=Mn(t.items[0].sidc,Js,It(s));return m("g",{transform:Qs(e-Js/2,n-o/2)},m("rect",{class:"plat\
e",x:-2.5,y:-2.5,width:Js+5,height:o+5,rx:2}),r&&r.node)}function tr(t,e){let n=[];for(let[s,r,i,a]of t.many&&e.mass?[]:En(t))n.push(m("g",{class:"ring",transform:Qs(
s,r),opacity:a.fits?null:a.fade||.3},Bi(a.layers[0],i)));if(t.many&&!e.mass)for(let s of t.items)n.push(m("circle",{class:"member",cx:s.at[0].toFixed(1),cy:s.at[1].
toFixed(1),r:1.7,fill:It(s.layers[0])}));let o={opacity:t.items[0].fits?null:.4,stroke:Xa(t),fill:Xa(t)};if(t.off&&n.push(Qa(t.at,[t.x,t.y],o)),t.symbol){let{how:s,
x:r,y:i}=t.symbol;n.push(Qa([t.x,t.y],s==="staff"?[t.x+.9,i]:[r,i],o))}return n}var Qa=(t,e,n)=>m("g",n,Vu([...t,...e],"leader"),m("circle",{cx:t[0].toFixed(1),
cy:t[1].toFixed(1),r:2.4,class:"foot"}));function ze(t){if(t.kind==="note")return H(t.name.box,3);let e=t.symbol?t.symbol.box:t.box;return H(e,t.symbol?.5:1.5)}
var To=(t,e)=>m("rect",{x:t[0].toFixed(1),y:t[1].toFixed(1),width:(t[2]-t[0]).toFixed(1),height:(t[3]-t[1]).toFixed(1),...e});function Gu(t,e){for(let s of e.querySelectorAll(
".body, .body > g, .body text"))s.after(" ");let n=el(t),o=e.textContent.replace(/\s+/g," ").trim();return n.includes(o)?n:[n,o].join(p("list.comma"))}function el(t){
if(!t.many)return An(t.items[0].mark);if(t.told.length===1)return An(t.told[0].mark);let e=t.held.map(([o,s])=>`${o.name} ${O(s)}`),n=I(t.told[0].mark);return p(
"map.cluster",{place:n,n:t.told.length,held:lt(e)})}var ae=t=>(t.many?"+":"")+t.items[0].mark.id,nl=t=>[To(H(t,3),{class:"focus gap",rx:8}),To(H(t,4),{class:"fo\
cus",rx:9})];function er(t,e){t.querySelector(".focus")||t.querySelector(".hit").after(...nl(ze(e)))}function nr(t,e){let n=t.items.some(a=>a.selected),o=t.items.
some(a=>a.fits),s=m("g",{class:`mark ${t.kind}${n?" selected":""}${o?"":" out"}`,"data-key":ae(t),"data-mark":t.many?null:t.items[0].mark.id,role:"button",tabindex:-1,
"aria-pressed":t.many?null:n}),r=ze(t);s.append(To(Ju(r,e),{class:"hit",rx:6})),n&&s.append(To(r,{class:"chosen",rx:Ku(t,r)})),e.mass||s.append(...nl(r));let i=o?
0:Math.max(...t.items.map(a=>a.fade||0));return t.kind!=="note"&&s.append(m("g",{class:"body","aria-hidden":"true",style:i?{opacity:i.toFixed(2)}:null},m("g",{transform:Qs(
t.x,t.y)},Wu(t,e)),t.symbol&&Yu(t))),t.head&&s.append(m("g",{"aria-hidden":"true"},Xu(t,e))),t.name&&s.append(m("g",{class:"name","aria-hidden":"true"},Zu(t,e),
t.kind==="note"&&Rn()?Ka(t.name,t.items[0]):null)),s.setAttribute("aria-label",Gu(t,s)),s}var Ku=(t,e)=>t.kind==="note"?4:t.symbol?5:(e[3]-e[1])/2;function Ju(t,e){
let n=e.phone?44:25,o=Math.max(0,(n-(t[2]-t[0]))/2),s=Math.max(0,(n-(t[3]-t[1]))/2);return[t[0]-o,t[1]-s,t[2]+o,t[3]+s]}function Xu(t,e){let{lines:n,style:o}=t.
items[0].label,s=t.many?` ${p("map.more",{n:t.items.length-1})}`:"",r=e.atHome(t.x,t.y)?"land":"abroad";return n.map((i,a)=>{let l=n.length-1-a,c=t.y-17-l*co,f=De(
t.middle??t.x,c,l?i:i+s,o,"middle",r);return[tl(f,`${ae(t)}-head${a||""}`),f.text," "]})}function or(t,e){let n=t.many?el(t):I(t.items[0].mark),o=Ze,s=te(n,o,260),
r=De(t.x,t.y-(t.h||16)/2-7,s,o,"middle",e.atHome(t.x,t.y)?"land":"abroad");return m("g",{class:"passing"},r.halo,r.text)}var qn={};ue(qn,{refresh:()=>Tn,start:()=>kr,taken:()=>Mr});var M={map:null,base:null,groups:{},element:null},sr=null,rr=null;function ol(t){M.map=window[t.map],M.base=window[t.base],M.groups=Object.fromEntries(Object.entries(
t.groups).map(([e,n])=>[e,window[n]])),M.element=M.map.getContainer(),{map:sr,groups:rr}=M}var pt=new Set,Fn=new Set,Ho=[],Po={request(){},now(){},flush(){}},sl=new Set,mt=()=>Ho,Nt=t=>Ho.find(e=>e.items.some(n=>n.mark.id===t))||null;function _(){let t=M.
map.containerPointToLayerPoint([0,0]),e=M.map.getSize();return[t.x,t.y,t.x+e.x,t.y+e.y]}var Gt=t=>Po.request(t),Oe=()=>Po.now(),Nn=()=>Po.flush();function rl(t){
Po=t}function il(t){Ho=t}function al(t,e){for(let n of sl)n(t,Ho,e)}var We=t=>sl.add(t);var $t={};ue($t,{cardRect:()=>le,insets:()=>jt,low:()=>qo,place:()=>Bn,size:()=>N,start:()=>ar});var Ye=["low","middle","high"],Ge="middle",N=()=>innerWidth<720?"phone":innerWidth<1180?"medium":"wide",qo=()=>N()==="phone"&&innerHeight<=420&&!document.documentElement.
classList.contains("embed"),ir=()=>w.set({layout:w.get().layout+1},{source:"layout"}),ll="right";function Qu(){let t=M.map.getSize().x,e=0,n=0;for(let o of h.marks){
if(!o.anchor||!P(o))continue;let{x:s}=M.map.latLngToContainerPoint([o.anchor[1],o.anchor[0]]);s>0&&s<424&&(e+=1),s<t&&s>t-376&&(n+=1)}return e<n?"left":"right"}
function Bn(t){let e=y("card"),n=document.documentElement.classList.contains("embed"),o=N()==="wide"||n?y("map-wrap"):y("panel");e.parentNode!==o&&o.append(e),t&&
!document.documentElement.classList.contains("has-card")&&(ll=Qu()),e.classList.toggle("at-left",ll==="left"),t&&N()==="phone"&&Ge!=="middle"&&Ee("middle"),ir()}
function tp(t,e){let n=t.getBoundingClientRect(),o=e.getBoundingClientRect();return{left:o.left-n.left,top:o.top-n.top,right:o.right-n.left,bottom:o.bottom-n.top,
width:o.width,height:o.height}}function le(){let t=y("card"),e=y("map-wrap"),n=t.hidden||t.parentNode!==e?null:tp(e,t);return n&&n.height?n:null}function jt(){let t={
top:0,right:0,bottom:0,left:0},e=le(),n=y("map-wrap");if(document.documentElement.classList.contains("is-print"))return t;if(document.documentElement.classList.
contains("embed"))return e&&(t.bottom=n.clientHeight-e.top),t;if(N()==="phone"){if(qo())return t;t.bottom=Math.min(y("panel").offsetHeight,innerHeight*.47);let o=y(
"timeline");o.hidden||(t.top=o.offsetHeight+12)}else e&&(e.left>n.clientWidth/2?t.right=n.clientWidth-e.left:t.left=e.right);return t}function Ee(t){Ge=t;let e=y(
"panel");e.dataset.stop=t,e.style.removeProperty("height");let n=y("grip");n&&n.setAttribute("aria-label",`${p("sheet.grip")}: ${p("sheet."+cl())}`),setTimeout(
ir,Qt()?0:220)}var cl=()=>Ye[(Ye.indexOf(Ge)+1)%Ye.length];function ep(){let t=d("button",{id:"grip",type:"button"}),e=fl(t,()=>!0);return t.addEventListener("c\
lick",()=>{e()||Ee(cl())}),t.addEventListener("keydown",n=>{let o=n.key==="ArrowUp"?1:n.key==="ArrowDown"?-1:0;o&&(n.preventDefault(),Ee(Ye[Math.min(2,Math.max(
0,Ye.indexOf(Ge)+o))]))}),t}function fl(t,e){let n=null,o=!1;return t.addEventListener("pointerdown",s=>{o=!1,!(N()!=="phone"||!e(s.target))&&(n={y:s.clientY,height:y(
"panel").offsetHeight},t.setPointerCapture(s.pointerId))}),t.addEventListener("pointermove",s=>{if(!n)return;let r=n.y-s.clientY;Math.abs(r)<6||(o=!0,y("panel").
style.height=`${Math.min(innerHeight*.92,Math.max(96,n.height+r))}px`)}),t.addEventListener("pointerup",s=>{n&&o&&op(s.clientY-n.y),n=null}),t.addEventListener(
"pointercancel",()=>{n&&Ee(Ge),n=null}),()=>o}var np=60;function op(t){let e=w.get().selected&&t>np,n=sp(y("panel").offsetHeight);e&&w.set({selected:null},{source:"\
card"}),Ee(e&&n==="high"?"middle":n)}function sp(t){let e={low:96,middle:innerHeight*.47,high:innerHeight*.92};return Ye.reduce((n,o)=>Math.abs(e[o]-t)<Math.abs(
e[n]-t)?o:n)}function ar(){y("panel").prepend(ep()),fl(y("card"),e=>e.closest(".top, h2")&&!e.closest("button")),Ee("middle"),y("panel").addEventListener("focus\
in",e=>{Ge==="low"&&N()==="phone"&&e.target.id!=="grip"&&Ee("middle")});let t=()=>{M.map.invalidateSize({animate:!1}),Bn(null)};new ResizeObserver(t).observe(y(
"map-wrap")),new ResizeObserver(()=>{N()==="phone"&&ir()}).observe(y("timeline"))}var Kt={};ue(Kt,{fitAll:()=>tn,open:()=>jn,show:()=>ur,start:()=>hr,uncover:()=>pr,zoomTo:()=>mr});var rp=.7,ip=3,ap=4,lp=10,dl=13,ul=7.75,cp=[0,7,7.75,8.25,9,9.5],fp=[1,1,.5,.6,.75,.85],lr=[6,9],dp=.85,up=2,cr=t=>t<2?ul:t<ap?lp:dl;function pp(t,e,n){let o=Je(
t,e),s=fp[n]||1,r=Math.max(0,Math.min(1,(o-lr[0])/(lr[1]-lr[0])));return o+Math.log2(s+(Math.max(s,dp)-s)*(1-r))}function fr(t){let e=M.map.options.zoomSnap||1;
return Math.max(0,Math.min(up,Math.floor(Math.log2(Math.max(t,1)/256)/e)*e))}function Ke(t){let{map:e}=M,n=e.options.zoomSnap||1;return Math.max(e.getMinZoom(),
Math.min(e.getMaxZoom(),Math.floor(t/n+1e-6)*n))}function Je(t,e){let n=Math.min((e[2]-e[0])/Math.max(t[2]-t[0],1e-9),(e[3]-e[1])/Math.max(t[3]-t[1],1e-9));return Math.
log2(n/256)}function pl(t,e){if(!t)return null;let n=null;for(let[o,s,r,i,a,l,c=0]of t.candidates){if(a<rp)continue;let f=us([o,s,r,i]),u=f[2]-f[0]<1e-7&&f[3]-f[1]<
1e-7,g=Math.min(u?ul:cr(l),pp(f,e,l)),b=Math.min(g,cp[l]??dl)+ip*Math.log2(a)+c;(!n||b>n.score)&&(n={score:b,box:f,zoom:Ke(g)})}return n}var xl=40,ml=200,hl=9,mp={wide:[90,70],medium:[70,64],phone:[68,48]};function yl(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t){let o=j(n);Number.isFinite(o[0])&&
(e[0]=Math.min(e[0],o[0]),e[1]=Math.min(e[1],o[1]),e[2]=Math.max(e[2],o[2]),e[3]=Math.max(e[3],o[3]))}return Number.isFinite(e[0])?e:null}function Qe(t,e=t){let n=M.
map.getSize(),o=jt(),s=o.left+t,r=o.top+e,i=Math.max(s+60,n.x-o.right-t),a=Math.max(r+60,n.y-o.bottom-e);return[s,r,i,a]}function Xe(t,e,n,o){let s=M.map.getSize(),
r=256*2**e,i=(t[0]+t[2])/2+(s.x/2-(n[0]+n[2])/2)/r,a=(t[1]+t[3])/2+(s.y/2-(n[1]+n[3])/2)/r;M.map.setView([At(a),(i-.5)*360],e,{animate:!!o&&!Qt(),duration:.2})}
var Ie=!1,dr=!1;function tn(t,e){dr=!!e,wl(t,dr),Ie=!0}function wl(t,e){let[n,o]=mp[N()],s=Qe(n,o),r=e?null:pl(h.frame,s);if(r){Xe(r.box,r.zoom,s,t);return}let i=h.
marks.filter(P),a=yl(i.length?i:h.marks);if(!a){let l=h.basemap||{},c=(l.focus||[]).length>0,f=c?l.bbox:l.view,u=c?s:Qe(0),g=f?[et(f[0]),G(f[3]),et(f[2]),G(f[1])]:
[.1,.2,.9,.8];Xe(g,Ke(Je(g,u)),u,!1);return}Xe(a,Ke(Math.min(cr(h.marks.length),Je(a,s))),s,t)}function jn(t,e){Ie=!1;let n=yl(t);if(!n)return;let o=Qe(N()==="p\
hone"?48:80),s=Je(n,o),r=M.map.getZoom(),i=e?Math.min(r,s):Math.max(r+.75,Math.min(s,13));Xe(n,Ke(Math.max(i,2)),o,!0)}function hp(t,e){let n=M.map.getZoom(),o=j(
t);if(t.form==="near"&&t.radius_km){let r=V(M.map).km(t.radius_km,nt(t)[1]);return r<hl?Math.min(13,n+Math.log2((hl+3)/r)):r>ml?n-Math.log2(r/ml):n}if(t.form===
"exact")return Math.max(n,Math.min(6,6));let s=Je(o,e);return s<n?s:s-n>1.6?s-1:n}function ur(t){Ie=!1;let e=nt(t);if(!e)return;Nn();let n=N()==="phone",o=Qe(xl),
s=Ke(hp(t,o)+.12),r=M.map;if(t.form!=="exact"&&t.form!=="near"&&s<r.getZoom()){Xe(j(t),s,o,!0);return}if(n||s!==r.getZoom()){Xe([e[0],e[1],e[0],e[1]],Math.max(s,
2),o,!0);return}bl(t,o)}function pr(t){let e=nt(t);if(!e)return;let n=V(M.map),[o,s]=_(),r=Qe(8),i=n.x(e[0])-o,a=n.y(e[1])-s;i>=r[0]&&i<=r[2]&&a>=r[1]&&a<=r[3]||
(Nn(),Ie=!1,bl(t,Qe(xl)))}function bl(t,e){let n=Nt(t.id),o=V(M.map),[s,r]=_(),i=nt(t),a=[o.x(i[0])-16,o.y(i[1])-16,o.x(i[0])+140,o.y(i[1])+16];if(t.form!=="exa\
ct"){let f=j(t);a=[o.x(f[0]),o.y(f[1]),o.x(f[2]),o.y(f[3])]}if(n){let f=ze(n);a=[Math.min(a[0],f[0]),Math.min(a[1],f[1]),Math.max(a[2],f[2]),Math.max(a[3],f[3])];
for(let u of[n.name&&n.name.box,n.head])u&&(a=[Math.min(a[0],u[0]),Math.min(a[1],u[1]),Math.max(a[2],u[2]),Math.max(a[3],u[3])])}let l=gl(a[0]-s,a[2]-s,e[0],e[2]),
c=gl(a[1]-r,a[3]-r,e[1],e[3]);(l||c)&&M.map.panBy([-l,-c],{animate:!Qt(),duration:.2})}function gl(t,e,n,o){return e-t>o-n?(n+o)/2-(t+e)/2:t<n?n-t:e>o?o-e:0}function mr(t){
Ie=!1,M.map.setZoom(t,{animate:!Qt()})}function hr(){M.map.options.zoomDelta=1,M.map.setMinZoom(fr(M.map.getSize().x)),w.get().view||tn(!1),M.map.on("resize",()=>{
M.map.setMinZoom(fr(M.map.getSize().x)),Ie&&wl(!1,dr)});let t=()=>{Ie=!1};M.map.on("dragstart boxzoomend",t);for(let e of["wheel","keydown","dblclick","touchmov\
e"])M.map.getContainer().addEventListener(e,t,{passive:!0});Oe()}var gp=1.609344,ht=[104,112],xp=.5,yp=.8,yr={size:10.5,spacing:1.2},Hn,nn,St,Do,en,Pn,ce=null;function gr(t,e,n){return d("button",{type:"button","aria-label":p(
t),title:p(t),"data-word":t,on:{click:()=>n()}},m("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},m("path",{d:e,fill:"none",stroke:"currentC\
olor","stroke-width":1.8,"stroke-linecap":"round","stroke-linejoin":"round"})))}var Ml=t=>()=>mr(M.map.getZoom()+t);function wp(){return d("div",{class:"furnitu\
re zoom"},gr("map.zoom_in","M3 8H13M8 3V13",Ml(1)),gr("map.zoom_out","M3 8H13",Ml(-1)),gr("map.reset","M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",
()=>tn(!0,!0)))}function kl(t,e){let n=t*e,o=10**Math.floor(Math.log10(n)),s=[5,3,2,1].find(r=>r*o<=n)||1;return{n:s*o,px:s*o/t}}function bp(){let t=M.map,e=V(t),
n=t.getSize(),o=t.containerPointToLayerPoint([0,n.y/2]).y,s=1/e.km(1,(o+e.oy)/e.size),r=kl(s,100),i=kl(s/gp,100),a=Math.max(r.px,i.px),l=[[p("map.km",{n:r.n}),r.
px,13],[p("map.mi",{n:i.n}),i.px,29]],c=l.map(([f,u,g])=>m("text",{x:(u+5).toFixed(1),y:g+1},f));nn.replaceChildren(m("path",{d:`M1 9V25M1 17H${a.toFixed(1)}M${r.
px.toFixed(1)} 17V9M${i.px.toFixed(1)} 17V25`}),...c.map(f=>{let u=f.cloneNode(!0);return u.setAttribute("class","halo on-land"),u}),...c),nn.setAttribute("widt\
h",Math.ceil(a+60)),nn.setAttribute("aria-label",l.map(([f])=>f).join(p("list.comma")))}function Mp(t){let e=t.world&&t.world.scale||100,n=(t.outline||[]).flatMap(
r=>r.polygons||[]).map(r=>r.map(i=>Pt(i,e))).map(r=>({rings:r,box:q(r[0])})),o=({box:r})=>(r[2]-r[0])*(r[3]-r[1]),s=Math.max(...n.map(o));return n.filter(r=>o(r)>
s*.04).flatMap(r=>r.rings)}function kp(){let t=h.basemap||{},e=Mp(t);if(!e.length)return null;let n=q([]);e.forEach(l=>q(l,n));let o=Math.min((ht[0]-16)/(n[2]-n[0]),
(ht[1]-16)/(n[3]-n[1])),s=l=>(l-(n[0]+n[2])/2)*o+ht[0]/2,r=l=>(l-(n[1]+n[3])/2)*o+ht[1]/2;ce={x:s,y:r,box:n};let i=e.map(l=>{let c=[];for(let f=0;f<l.length;f+=
2)c.push(`${s(l[f]).toFixed(1)} ${r(l[f+1]).toFixed(1)}`);return`M${c.join("L")}Z`}).join("");en=m("rect",{class:"window"});let a=(t.outline||[]).length===1&&(t.
labels||[]).find(l=>l.kind==="country"&&l.id===t.outline[0].id);return d("div",{class:"furniture inset"},m("svg",{role:"img","aria-label":p("map.inset"),viewBox:`\
0 0 ${ht[0]} ${ht[1]}`,width:ht[0],height:ht[1]},m("path",{d:i,class:"shape"}),en,a&&vp(a,t)))}function vp(t,e){let n=e.scale||1e4,o=E(wr(t),yr),s=ce.x(et(t.at[0]/
n));return s-o/2<2||s+o/2>ht[0]-2?null:m("text",{class:"where",x:s.toFixed(1),y:(ce.y(G(t.at[1]/n))+4).toFixed(1)},wr(t))}function wr(t){let e=oe(t);return qt(e)?
e:e.toLocaleUpperCase(D())}function Lp(){if(!St)return;let t=V(M.map),[e,n,o,s]=_(),r=ce.x((e+t.ox)/t.size),i=ce.x((o+t.ox)/t.size),a=ce.y((n+t.oy)/t.size),l=ce.
y((s+t.oy)/t.size),c=(u,g)=>Math.max(1.5,Math.min(g-1.5,u)),f=[c(r,ht[0]),c(a,ht[1]),c(i,ht[0]),c(l,ht[1])];St.classList.toggle("useless",!$p([r,a,i,l])),Sp(f),
en.setAttribute("x",f[0].toFixed(1)),en.setAttribute("y",f[1].toFixed(1)),en.setAttribute("width",Math.max(3,f[2]-f[0]).toFixed(1)),en.setAttribute("height",Math.
max(3,f[3]-f[1]).toFixed(1))}function $p(t){let{x:e,y:n,box:o}=ce,s=[e(o[0]),n(o[1]),e(o[2]),n(o[3])],r=a=>Math.max(0,a[2]-a[0])*Math.max(0,a[3]-a[1]),i=r([Math.
max(t[0],s[0]),Math.max(t[1],s[1]),Math.min(t[2],s[2]),Math.min(t[3],s[3])]);return i>=r(t)*xp&&i<r(s)*yp}function Sp(t){let e=St.querySelector(".where");if(!e)
return;let n=E(e.textContent,yr),o=H(gn(Number(e.getAttribute("x")),Number(e.getAttribute("y")),n,yr.size,"middle"),1),s=o[0]>t[0]&&o[1]>t[1]&&o[2]<t[2]&&o[3]<t[3];
e.setAttribute("visibility",S(o,t)&&!s?"hidden":"visible")}function zp(){return(h.basemap&&h.basemap.credits||[]).map(e=>e.name).join(", ")}function br(){let t=h.
basemap&&h.basemap.credits||[],e=n=>/^public domain/i.test(n.licence||"")?"":n.licence;return t.map(n=>[n.name,e(n)].filter(Boolean).join(" ")).join(" · ")}function Ap(){
let t=V(M.map),[e,n,o,s]=_(),{top:r,bottom:i}=jt(),a=[(e+t.ox)/t.size,(n+r+t.oy)/t.size,(o+t.ox)/t.size,(s-i+t.oy)/t.size],l=Yi((a[0]+a[2])/2,((n+s)/2+t.oy)/t.size),
c=l&&M.map.getZoom()>l?h.config.tiles?"map.finest_tiles":"map.finest":Op(a,M.map.getZoom());Pn.hidden=!c,Pn.textContent=c?p(c):""}function Op(t,e){let{land:n,lines:o,
rivers:s}=Gi(t,e);return!n||s?"":o?(xr=xr??h.marks.some(r=>r.claims.some(i=>h.events[i.event]==="flood")),xr?"map.no_rivers":""):"map.no_lines"}var xr=null;function Ep(){
for(let t of Hn.querySelectorAll("[data-word]"))t.setAttribute("aria-label",p(t.dataset.word)),t.title=p(t.dataset.word);if(St&&St.firstChild.setAttribute("aria\
-label",p("map.inset")),St&&St.querySelector(".where")){let t=h.basemap,e=t.labels.find(n=>n.kind==="country"&&n.id===t.outline[0].id);St.querySelector(".where").
textContent=wr(e)}Tn()}function Tn(){bp(),Lp(),Ap();let t=document.documentElement.classList,e=t.contains("bare")||N()==="wide"&&!t.contains("is-print");Do.textContent=
e?br():zp();let n=jt(),o=y("map-over");o.style.setProperty("--top",`${n.top}px`),o.style.setProperty("--bottom",`${n.bottom}px`)}function Ip(){let t=y("map-wrap").
getBoundingClientRect(),n=[Hn,nn,St,Pn,Do,y("guard"),N()==="phone"&&y("timeline")].filter(s=>s&&s.isConnected&&!s.hidden).map(s=>{let r=s.getBoundingClientRect();
return[r.left-t.left-6,r.top-t.top-6,r.right-t.left+6,r.bottom-t.top+6]}).filter(s=>s[2]-s[0]>14),o=le();return o&&n.push([o.left-8,o.top-8,o.right+8,o.bottom+8]),
n}var Mr=()=>Hn?Ip():[];function kr(){let t=y("map-over");Hn=wp(),nn=m("svg",{class:"scale",height:34,role:"img"}),St=kp(),Pn=d("p",{class:"limit",dir:"auto",hidden:!0}),
Do=d("p",{class:"furniture credit",dir:"ltr",lang:"en",title:br()});let e=d("div",{class:"furniture corner",dir:"ltr"},St,d("div",{},Pn,nn));t.append(Hn,e,...br()?
[Do]:[]),Tn(),M.map.on("moveend zoomend resize",Tn),w.subscribe((n,o)=>{o.has("lang")&&Ep(),o.has("layout")&&Tn()})}var Cp="M8 13V3M3.5 7.5L8 3L12.5 7.5",Ce=null,Dn=null;function _p(){let t=y("map-over");Dn=m("path",{class:"to-card"}),Ce=d("div",{class:"chips"}),t.append(m("s\
vg",{class:"ties","aria-hidden":"true"},Dn),Ce),M.map.on("move zoomend",El),M.map.on("zoomstart",()=>Dn.removeAttribute("d"))}function Rp(t,e){let n=[],o=new Set(
e.flatMap(a=>a.items).filter(a=>a.aside).map(a=>a.mark.id)),s=V(M.map),[r,i]=_();for(let a of h.marks){let l=pt.has(a.id)&&Y(a)?nt(a):null;if(!l)continue;let c=s.
x(l[0])-r,f=s.y(l[1])-i;c>=t[0]&&c<=t[2]&&f>=t[1]&&f<=t[3]||o.has(a.id)||Fp(a,s,t,r,i)||n.push({mark:a,x:c,y:f})}return{box:t,found:n}}function Fp(t,e,n,o,s){if(t.
form!=="band"&&t.form!=="vague")return!1;let r=j(t);return S([e.x(r[0])-o,e.y(r[1])-s,e.x(r[2])-o,e.y(r[3])-s],n)}function Np({box:t,found:e}){let n=(t[0]+t[2])/
2,o=(t[1]+t[3])/2,s=new Map;for(let r of e){let i=Math.atan2(r.y-o,r.x-n),a=Math.round(i/(Math.PI/4))&7;s.has(a)||s.set(a,[]),s.get(a).push({...r,angle:i,far:Math.
hypot(r.x-n,r.y-o)})}return[...s.values()].map(r=>r.sort((i,a)=>i.far-a.far))}function vl(t,e,n){let o=t[0],s=(e[0]+e[2])/2,r=(e[1]+e[3])/2,i=pt.size>=On,a=Rn()&&
!i?`${Ks(t.map(({mark:$})=>$))} `:"",l=t.length>1?" "+p("map.more",{n:t.length-1}):"",c=i?O(t.length):a+te(I(o.mark),{size:13,weight:600},n)+l,f=o.mark.layers.map(
$=>C[$]).find($=>$&&w.get().layersOn.has($.id)),u=o.angle*180/Math.PI+90,g=d("button",{type:"button",class:"chip-edge",on:{click:()=>Tp(t)}},m("svg",{viewBox:"0\
 0 16 16",width:16,height:16,"aria-hidden":"true"},m("path",{d:Cp,class:"arrow",transform:`rotate(${Math.round(u/45)*45} 8 8)`})),f&&!i&&m("svg",{viewBox:"-8 -8\
 16 16",width:16,height:16,"aria-hidden":"true"},Bp(o.mark,f)),d("bdi",{},c)),b=Math.min(Math.abs((e[2]-e[0])/2/Math.cos(o.angle)),Math.abs((e[3]-e[1])/2/Math.sin(
o.angle))),x=i||N()==="phone"?"":jp(o);x&&g.append(" ",d("span",{class:"away"},x)),g.setAttribute("aria-label",[g.textContent,p("map.beyond",{place:I(o.mark),n:t.
length})].join(p("list.comma")));let k=(x?E(x,{size:12.5})+6:0)+(i?46:68)+E(c,{size:13,weight:600});return{node:g,w:k,h:N()==="phone"?36:30,x:s+b*Math.cos(o.angle),
y:r+b*Math.sin(o.angle)}}function Bp(t,e){let n=Mt(t,e);return n?kt(n,7):Ct(e,5.6,{halo:0})}function jp({mark:t}){let e=nt(t),n=M.map.getCenter(),o=M.map.distance(
n,[At(e[1]),(e[0]-.5)*360])/1e3,s=o<100?5:o<1e3?10:100;return p("map.km",{n:Math.max(s,Math.round(o/s)*s)})}function Tp(t){t.length===1&&w.set({selected:t[0].mark.
id},{source:"map"}),jn(t.map(e=>e.mark),!0)}var Hp={phone:[165,120],medium:[220,160],wide:[220,160]},Pp=64;function $l(t,e,n,{signs:o,marks:s}){let r=-1;for(let l of Hp[N()]){
let c=[...n],f=t.map(u=>vl(u,e,l));if(r=f.findIndex(u=>!Ll(u,e,c,s)),r<0)return f}if(t.length>1)return $l(qp(t,r),e,n,{signs:o,marks:s});let i=vl(t[0],e,Pp);return[
s,o,[]].find(l=>Ll(i,e,[...n],l))?[i]:[]}function qp(t,e){let n=(i,a)=>Math.abs(Math.atan2(Math.sin(i-a),Math.cos(i-a))),o=t[e],s=t.filter((i,a)=>a!==e),r=s.reduce(
(i,a)=>n(a[0].angle,o[0].angle)<n(i[0].angle,o[0].angle)?a:i);return s.map(i=>i===r?[...i,...o].sort((a,l)=>a.far-l.far):i)}var Dp=[0,1,2].flatMap(t=>Array.from(
{length:19},(e,n)=>[Math.ceil(n/2)*20*(n%2?1:-1),t*40])).sort((t,e)=>Math.abs(t[0])+t[1]*1.2-Math.abs(e[0])-e[1]*1.2);function Ll(t,e,n,o){let{node:s,w:r,h:i}=t,
a=12,l=Math.max(e[0]+a,Math.min(e[2]-a-r,t.x-r/2)),c=Math.max(e[1]+a,Math.min(e[3]-a-i,t.y-i/2)),f=t.x<=e[0]+1||t.x>=e[2]-1,u=f?[t.x<=e[0]+1?1:-1,0]:[0,t.y<=e[1]+
1?1:-1],g=[e[0]+a,e[1]+a],b=[e[2]-a-r,e[3]-a-i],x=(k,$)=>Math.max(g[$],Math.min(b[$],k));for(let[k,$]of Dp){let R=x(l+u[0]*$+(f?0:k),0),F=x(c+u[1]*$+(f?k:0),1),
z=[R-4,F-4,R+r+4,F+i+4];if(![...n,...o].some(A=>S(z,A)))return n.push(z),t.taken=z,s.style.left=`${R.toFixed(0)}px`,s.style.top=`${F.toFixed(0)}px`,!0}return!1}
var Vp=t=>(t.many&&t.items.length<40?t.items:t.off?[t]:[]).map(({at:[e,n]})=>[e-4,n-4,e+4,n+4]);function Zp(t){let[e,n]=_(),o=r=>r.filter(Boolean).map(i=>[i[0]-
e,i[1]-n,i[2]-e,i[3]-n]),s=o(t.map(r=>r.box));return{signs:s,marks:[...s,...o(t.flatMap(r=>[r.symbol&&r.symbol.box,r.head,r.name&&r.name.box,...Vp(r)]))]}}function Sl(t,e){
Ce||_p();let n=Rp(t.edges,e),o=Np(n),s=Ce.contains(T()),r=o.length?$l(o,n.box,t.furniture,Zp(e)):[];return Ce.replaceChildren(...r.map(i=>i.node)),s&&Ce.firstChild&&
Ce.firstChild.focus({preventScroll:!0}),r.map(i=>i.taken)}function zl(t){let e=Nt(w.get().selected);t.card&&e&&Up(e,t.card),El()}var Al=14;function Up(t,e){let[
n,o]=_(),s=mt().filter(i=>i!==t).flatMap(i=>[i.box,i.name&&i.name.box,i.symbol&&i.symbol.box,i.head]).filter(Boolean),r=i=>{let a=Ol(t,e,i);return a&&[Math.min(
a.x,a.edge)+n,a.y+o-2,Math.max(a.x,a.edge)+n,a.y+o+2]};Al=[14,22,30,40,52,66,82,100].find(i=>{let a=r(i);return a&&!s.some(l=>S(l,a))})||14}function Ol(t,e,n){let[
o,s]=_(),r=ze(t),i=(r[0]+r[2])/2-o,a=r[1]-s,l=r[3]-s;if(i>e.left-8&&i<e.right+8)return null;let c=e.left>i?e.left:e.right;if(a-n>e.top+24)return{x:i,edge:c,from:a,
y:Math.min(a-n,e.bottom-24)};let f=Math.max(l+n,e.top+24);return f<e.bottom-12?{x:i,edge:c,from:l,y:f}:null}function El(){let t=le(),e=w.get().selected,n=t&&e&&
Nt(e),o=n&&!M.map._animatingZoom?Ol(n,t,Al):null;o?Dn.setAttribute("d",`M${o.x.toFixed(1)} ${o.from.toFixed(1)}V${o.y.toFixed(1)}H${o.edge.toFixed(1)}`):Dn.removeAttribute(
"d")}var Yp=.4,Il=L.Renderer.extend({options:{padding:Yp},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:t}=this._bounds,e=this._bounds.getSize();L.DomUtil.setPosition(
this._container,t),this.options.resize(this._container,t,e)},bounds(){let{min:t,max:e}=this._bounds;return[t.x,t.y,e.x,e.y]}});function Cl(t,e,n){let o=M.map.createPane(
t);return o.style.zIndex=e,n||(o.style.pointerEvents="none"),t}function _l(t,e){let n=d("canvas",{class:t,"aria-hidden":"true"});return new Il({pane:Cl(t,e),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function vr(t,e,n){let o=m("svg",{class:t,focusable:"false",...n});return new Il({pane:Cl(t,e),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var Vn=7,Lr=400,Rl=60*Math.PI/180,$r=3.5,Kp=.2,Nl=[],Sr=0;function Bl(){let t=h.basemap||{};Nl=(t.rivers||[]).filter(e=>e.name).map(e=>({name:e.name,names:e.names,
rank:e.rank||3,lines:e.lines.map(n=>{let o=Pt(n,t.scale||1e4);return{line:o,box:q(o)}})})).sort((e,n)=>e.rank-n.rank)}function Jp(t,e,n){let o=Ot(t,e),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],l=o[i-1],c=o[i]-a,f=o[i+1]-l,u=Math.hypot(c,f);if(!u)continue;let g=r;for(;g<=u;g+=Vn){let b=a+c*g/u,x=l+f*g/u;if(b>n[0]&&
b<n[2]&&x>n[1]&&x<n[3]?s.push([b,x]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=g-u}return s}function Xp(t){let e=[],n=[];for(let o of[...t,null])
o?n.push(o):n.length&&(e.push(n),n=[]);return e}function Qp(t){return t.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,t.length-1-o);for(let l=o-a;l<=o+a;l+=1)s+=t[l][0],
r+=t[l][1],i+=1;return[s/i,r/i]})}function tm(t){let e=[];for(let n=1;n<t.length;n+=1)e.push(Math.atan2(t[n][1]-t[n-1][1],t[n][0]-t[n-1][0]));return e}var Fl=(t,e)=>Math.
abs(Math.atan2(Math.sin(t-e),Math.cos(t-e)));function em(t,e,n){let o=0,s=0;for(let r=e+1;r<n;r+=1){let i=Fl(t[r],t[r-1]);if(i>Kp)return 1/0;o=Math.max(o,Fl(t[r],
t[e])),s+=i}return o>Rl||s>Rl*1.6?1/0:o+s*.5}function nm(t,e,n,o,s){let r=tm(t),i=0;for(let c=1;c<t.length;c+=1)i+=Math.hypot(t[c][0]-t[c-1][0],t[c][1]-t[c-1][1]);
let a=Math.ceil(e*(t.length-1)/Math.max(i,1))+1,l=null;for(let c=0;c+a<t.length;c+=3){let f=em(r,c,c+a);if(f===1/0||l&&f>=l.cost)continue;let u=t.slice(c,c+a+1),
g=u.filter((x,k)=>k%2===0).map(([x,k])=>[x-o*.6,k-o*.9-$r,x+o*.6,k+o*.35]),b=g.reduce((x,k)=>[Math.min(x[0],k[0]),Math.min(x[1],k[1]),Math.max(x[2],k[2]),Math.max(
x[3],k[3])]);s(b)&&g.every(x=>n.free(x))&&(l={cost:f,points:u,taken:g})}return l}function om(t,e,n,o,s,r){let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,
l={"font-size":e.size,"font-weight":e.weight,"font-style":e.italic?"italic":null},c;if(qt(t)){let f=a[0],u=a[a.length-1],g=Math.atan2(u[1]-f[1],u[0]-f[0])*180/Math.
PI,b=a[Math.floor(a.length/2)];c=x=>m("text",{...l,...x,direction:"rtl","text-anchor":"middle",transform:`translate(${b[0].toFixed(1)} ${(b[1]-$r).toFixed(1)}) \
rotate(${g.toFixed(1)})`},t)}else{Sr+=1;let f=`${M.element.id}-course-${Sr}`;s.append(m("path",{id:f,d:vt(a.flat()),fill:"none"})),c=u=>m("text",{...l,...u,dy:-$r},
m("textPath",{href:`#${f}`,startOffset:"50%","text-anchor":"middle"},t))}s.append(c({class:`halo on-${o}`})),r.append(c({fill:"var(--riverlab)"}))}function jl(t,e,n,o,s,r){
Sr=0;let i=[(e[0]+t.ox)/t.size,(e[1]+t.oy)/t.size,(e[2]+t.ox)/t.size,(e[3]+t.oy)/t.size];for(let a of Nl)a.rank===3&&t.zoom<8||a.rank===2&&t.zoom<6||sm(a,t,e,i,
n,o,s,r)}function sm(t,e,n,o,s,r,i,a){let l=oe(t),c=qe("water",l),f=E(l,c)+10,u=[],g=t.lines.filter(b=>S(b.box,o)).flatMap(b=>Xp(Jp(b.line,e,n))).filter(b=>b.length*
Vn>f).sort((b,x)=>x.length-b.length);for(let b of g)for(let x=0;x<b.length;x+=Math.ceil(Lr/Vn)){let k=b.slice(x,x+Math.ceil(Lr/Vn));if(k.length*Vn<f)continue;let $=nm(
Qp(k),f,s,c.size,a);if(!$)continue;let[R,F]=$.points[Math.floor($.points.length/2)];if(u.some(([A,fn])=>Math.hypot(A-R,fn-F)<Lr*.6))continue;u.push([R,F]);for(let A of $.
taken)s.add(A);let z=Le((R+e.ox)/e.size,(F+e.oy)/e.size);om(l,c,$.points,z?"land":"abroad",r,i)}}var Tl={band:0,region:1,vague:2},im=8,am=[[4,4],[-4,-4],[4,-4],[-4,4]],lm=.75;function cm({rings:t}){let e=q([]);for(let n of t)q(n,e);return[e[0]-10,e[1]-10,e[2]+
10,e[3]+10]}var fm=(t,e,n)=>am.some(([o,s])=>dt(t,e+o,n+s));function dm({rings:t},e){let n=0,o=0;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2){let a=s[r]-
s[i],l=s[r+1]-s[i+1],c=Math.max(1,Math.round(Math.hypot(a,l)/im));for(let f=0;f<c;f+=1){let u=s[i]+a*f/c,g=s[i+1]+l*f/c;n+=1,e.some(b=>fm(b.shape.rings,u,g))&&(o+=
1)}}return n?o/n:0}function Hl(t){let e=[...t].sort((o,s)=>Number(s.item.selected)-Number(o.item.selected)||Tl[o.item.mark.form]-Tl[s.item.mark.form]||Number(o.
item.open)-Number(s.item.open)||o.item.size-s.item.size),n=[];for(let o of e){let s=cm(o.shape),{item:r}=o;r.under=n.filter(a=>!a.item.bare&&S(a.box,s)).map(a=>({
shape:a.shape,strip:a.item.mark.form==="band",rim:a.item.mark.form==="region"&&r.mark.form==="vague"}));let i=r.under.filter(a=>!a.rim);r.bare=r.mark.form==="re\
gion"&&!r.selected&&i.length>0&&dm(o.shape,i)>lm,r.hidden=(a,l)=>i.some(c=>dt(c.shape.rings,a,l)),n.push({...o,box:s})}return e}var Vo=Math.cos(Math.PI/6),Zo=Math.sin(Math.PI/6),zr=4;function um(t){let e=new Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n]*Vo+t[n+1]*Zo,e[n+1]=t[n+1]*
Vo-t[n]*Zo;return e}function Pl(t,e){let n=1/0,o=-1/0;for(let s of t)for(let r=e;r<s.length;r+=2)s[r]<n&&(n=s[r]),s[r]>o&&(o=s[r]);return[n,o]}function pm(t,e){
let[n,o]=Pl(t,0),[s,r]=Pl(t,1),i=Math.ceil(n/e)-1,a=Math.ceil(s/e)-1,l=Math.floor(o/e)-i+2,c=Math.floor(r/e)-a+2,f=new Uint8Array(l*c),u=Array.from({length:c},()=>[]);
for(let g of t)for(let b=0,x=g.length-2;b<g.length;x=b,b+=2){let k=g[x+1],$=g[b+1];if(k===$)continue;let R=Math.ceil(Math.min(k,$)/e),F=Math.max(k,$)/e;for(let z=R;z<
F;z+=1)u[z-a].push(g[x]+(g[b]-g[x])*(z*e-k)/($-k))}return u.forEach((g,b)=>{g.sort((x,k)=>x-k);for(let x=0;x+1<g.length;x+=2){let k=g[x+1]/e;for(let $=Math.ceil(
g[x]/e);$<=k;$+=1)f[b*l+$-i]=zr+1}}),{grid:f,w:l,h:c,i0:i,j0:a}}function mm({grid:t,w:e,h:n},o){for(let s=1;s<=o;s+=1){let r=[];for(let i=1;i<n-1;i+=1)for(let a=1;a<
e-1;a+=1){let l=i*e+a;t[l]<=zr||Math.min(t[l-1],t[l+1],t[l-e],t[l+e])===s-1&&r.push(l)}for(let i of r)t[i]=s}}var ql=(t,e,n,o)=>{if(!t.length)return[];let s=pm(
t.map(um),e),r=Math.max(1,Math.min(zr,Math.round(n/e)));mm(s,r);let i=new Map;for(let a=0;a<s.h;a+=1)for(let l=0;l<s.w;l+=1){let c=s.grid[a*s.w+l];if(!c)continue;
let f=(l+s.i0)*e,u=(a+s.j0)*e,g=((l+s.i0+a+s.j0)%o+o)%o,b=Math.min(c,r+1)*16+g,x=`M${(f*Vo-u*Zo).toFixed(1)} ${(f*Zo+u*Vo).toFixed(1)}h0`;i.set(b,(i.get(b)||"")+
x)}return[...i].map(([a,l])=>({d:l,part:a%16,strength:+(Math.floor(a/16)/(r+1)).toFixed(2)}))};var Ar=9,Zl=4,hm=150,gm=.25,xm={rising:45,falling:-45,level:70,both:45,none:70},Ul=new Map(h.layers.map((t,e)=>[t.id,e]));function Dl(t,e){let n={id:`${e}-${Ul.
get(t.id)}`,patternUnits:"userSpaceOnUse"},o=wm(t);if(t.texture==="dots"){let a=e==="band"?4.4:6;return m("pattern",{...n,width:a,height:a,patternTransform:"rot\
ate(30)"},m("circle",{cx:a/2,cy:a/2,r:.95,fill:o}))}let s=t.texture==="both"&&t.slots.length===2,r=s?t.slots.map(Dt):[o],i=s?4:t.texture==="none"?9:6;return m("\
pattern",{...n,width:i*r.length,height:8,patternTransform:`rotate(${xm[t.texture]||90})`},r.map((a,l)=>m("path",{d:`M${i*(l+.5)} 0V8`,stroke:a,"stroke-width":1.1})))}
var ym=()=>m("defs",{},h.layers.flatMap(t=>[Dl(t,"hatch"),Dl(t,"band")])),wm=t=>J(t)==="var(--ink)"?"var(--ink2)":J(t),Uo=(t,e)=>`url(#${e}-${Ul.get(t.id)})`;function bm(t,e,n){
let o=[n[0]-40,n[1]-40,n[2]+40,n[3]+40],{polygons:s,lines:r}=W(t),i=s.flatMap(l=>l.map(c=>Ot(c,e,o,!0))).filter(l=>l.length>5),a=i.map(l=>vt(l,!0)).join("");return{
rings:i,area:a,edge:t.approximate&&t.form==="region"?Mm(i,j(t),e):a,line:r.map(l=>vt(Ot(l,e))).join("")}}function Mm(t,[e,n,o,s],r){let i=[r.x(e),r.x(o)],a=[r.y(
n),r.y(s)],l=(c,f,u)=>Math.abs(c-f)<.6&&u.some(g=>Math.abs(c-g)<1);return t.map(c=>{let f="";for(let u=0,g=c.length-2;u<c.length;g=u,u+=2)l(c[g],c[u],i)||l(c[g+
1],c[u+1],a)||(f+=`M${c[g].toFixed(1)} ${c[g+1].toFixed(1)}L${c[u].toFixed(1)} ${c[u+1].toFixed(1)}`);return f}).join("")}var Or=t=>t.slots.length===2?"var(--in\
k3)":t.slots.length?J(t):"var(--ev)";function km(t,e){let[n,o,s,r]=e;return m("mask",{id:`left-${t.n}`,maskUnits:"userSpaceOnUse",x:n,y:o,width:s-n,height:r-o},
m("rect",{x:n,y:o,width:s-n,height:r-o,fill:"#fff"}),t.under.map(({shape:i,rim:a})=>m("path",{d:i.area,stroke:"#000","stroke-width":a?Ar*2:6,fill:a?"none":"#000",
"fill-rule":"evenodd"})))}function vm(t,e){let{mark:n,layer:o}=t,s=`rim-${t.n}`,r={"clip-path":`url(#${s})`},i=t.under.filter(l=>l.strip).map(l=>l.shape.area).join(
""),a=t.bare?null:o.slots.length?m("path",{d:e.edge+i,fill:"none",stroke:Uo(o,"hatch"),"stroke-width":Ar*2,...r}):m("g",{},e.edge===e.area&&m("path",{d:e.area,fill:"\
var(--ev)","fill-opacity":.05}),m("path",{d:e.edge,fill:"none",stroke:"var(--ev)","stroke-width":2.4,"stroke-linecap":"round","stroke-dasharray":"0 5"}));return[
m("clipPath",{id:s},m("path",{d:e.area,"clip-rule":"evenodd"})),t.selected&&m("path",{d:e.area,fill:o.slots.length?Uo(o,"hatch"):"var(--ev)","fill-rule":"evenod\
d",opacity:o.slots.length?.35:.12}),a&&(t.under.length?m("g",{mask:`url(#left-${t.n})`},a):a),o.slots.length?m("path",{d:e.edge,fill:"none",stroke:Or(o),"stroke\
-width":t.bare?1.2:1.8,"stroke-opacity":.5,"stroke-dasharray":n.approximate?"8 3 1.5 3":null,...r}):null,m("path",{d:e.area,class:"hit rim","stroke-width":Ar*2,
...r})]}function Lm(t,e,n,o){let{layer:s}=t,r={fill:"none",stroke:Or(s),"stroke-width":1,"stroke-dasharray":"5 3.5","stroke-opacity":.8},i=s.slots.length?{fill:Uo(
s,"band")}:{fill:"var(--ev)","fill-opacity":.12};if(!e.area)return[m("path",{d:e.line,fill:"none",stroke:s.slots.length?Uo(s,"band"):"var(--ev)","stroke-opacity":s.
slots.length?null:.12,"stroke-width":10}),m("path",{d:e.line,...r}),m("path",{d:e.line,class:"hit rim","stroke-width":16})];let a=`soft-${t.n}`,l=t.open?$m(e.area,
a,n.km(Zl,nt(t.mark)[1]),o):null;return[l,m("g",{mask:t.under.length?`url(#left-${t.n})`:null},m("path",{d:e.area,...i,"fill-rule":"evenodd",mask:l?`url(#${a})`:
null}),m("path",{d:e.area,...r,"stroke-opacity":t.open?.4:.8})),m("path",{d:e.area,class:"hit"})]}function $m(t,e,n,o){let s=Math.min(n*2,120),r=[1,.75,.5,.25].
map(i=>m("path",{d:t,fill:"none",stroke:"#000","stroke-opacity":.3,"stroke-width":(s*i).toFixed(1)}));return m("mask",{id:e,maskUnits:"userSpaceOnUse",x:o[0],y:o[1],
width:o[2]-o[0],height:o[3]-o[1]},m("path",{d:t,fill:"#fff"}),r)}function Sm(t,e,n){let o=j(t.mark),i=Math.hypot(o[2]-o[0],o[3]-o[1])>pn(hm,(o[1]+o[3])/2)?10:6,
a=n.km(Zl,(o[1]+o[3])/2),l=t.layers.filter(u=>t.drawn.has(u.id)),c=ql(e.rings,i,a,l.length||1),f=u=>Or(l[u]||t.layer);return[m("g",{mask:t.under.length?`url(#le\
ft-${t.n})`:null},c.map(({d:u,strength:g,part:b})=>m("path",{d:u,class:"dots","stroke-opacity":g,stroke:f(b)}))),m("path",{d:e.area,class:"hit"})]}var Vl={region:vm,
band:Lm,vague:Sm};function Wl(t,e,n,o,s,r){let i=[ym()],a=[(o[0]+n.ox)/n.size,(o[1]+n.oy)/n.size,(o[2]+n.ox)/n.size,(o[3]+n.oy)/n.size],l=[];for(let c of e){if(!Vl[c.
mark.form]||!c.layer||!S(j(c.mark),a))continue;let f=bm(c.mark,n,o);!f.area&&!f.line||(c.size=zm(c.mark,n),c.vast=c.mark.form==="vague"&&!c.selected&&c.size>gm*
(r[2]-r[0])*(r[3]-r[1]),c.vast||l.push({item:c,shape:f}))}for(let{item:c,shape:f}of Hl(l).reverse()){let u=c.fits?s&&!c.selected?.5:1:c.fade?c.fade*.75:.22;c.under.
length&&i.push(km(c,o)),i.push(m("g",{class:`area ${c.mark.form}`,"data-mark":c.mark.id,opacity:u===1?null:u},Vl[c.mark.form](c,f,n,o)))}t.replaceChildren(...i)}
function zm(t,e){return W(t).polygons.reduce((o,s)=>{let r=s[0],i=0;for(let a=0,l=r.length-2;a<r.length;l=a,a+=2)i+=r[l]*r[a+1]-r[a]*r[l+1];return o+Math.abs(i)},
0)/2*e.size*e.size}var Om=7.3,Tt,Zn,on,Jt,sn=0,Wo=!0,Q=null;function Gl(){rl({request:Yl,now:Er,flush:Bm}),Qi(),oa(),Bl(),Tt=_l("ground",210),Zn=vr("areas",410,{"aria-hidden":"tru\
e"}),on=vr("marks",610,{role:"group"}),M.base.addLayer(Tt),M.map.addLayer(Zn),M.map.addLayer(on),Jt=Object.fromEntries(["halos","letters","under","signs","over"].
map(t=>[t,m("g",{class:t,"aria-hidden":t==="signs"?null:"true"})])),on.options.element.append(...Object.values(Jt)),M.map.on("moveend viewreset resize",()=>Yl(!0)),
M.map.on("zoomstart",()=>{M.map._animatingZoom||Fn.clear()}),M.map.on("move",Em)}function Em(){if(!Q||M.map._animatingZoom||M.map.getZoom()!==Q.at.zoom)return;let[
t,e,n,o]=_(),s=Tt.bounds();t>=s[0]&&e>=s[1]&&n<=s[2]&&o<=s[3]||(Tt.sync(),Ls(Tt.options.element,V(M.map),Tt.bounds()))}function Yl(t){Wo=Wo||!!t,sn||(sn=requestAnimationFrame(
()=>Er(!0)))}function Er(t){if(sn&&cancelAnimationFrame(sn),sn=0,!M.map._loaded||!Tt||M.map._animatingZoom)return;let e=performance.now(),n=V(M.map),o=Im();if(Wo){
for(let s of[Tt,Zn,on])s.sync();Ls(Tt.options.element,n,Tt.bounds())}Wo=!1,Cm(n,on.bounds(),o,t===!0),Ir=performance.now()-e}function Im(){let t=M.map.getSize(),
e=jt(),n=le(),o=n?{left:0,top:0,right:0,bottom:0}:e;return{card:n,edges:[o.left,o.top,t.x-o.right,t.y-o.bottom],furniture:Mr(),free:[e.left,e.top,t.x-e.right,t.
y-e.bottom]}}function Cm(t,e,n,o){let s=_(),r=Mi(),[i,a]=s,{edges:l}=n,{items:c,mass:f}=$a(pt,t,e,[l[0]+i,l[1]+a,l[2]+i,l[3]+a]);for(let z of n.furniture)r.add(
[z[0]+i,z[1]+a,z[2]+i,z[3]+a]);let{free:u}=n,g=c.find(z=>z.selected);Q={at:t,bounds:e,sight:s,room:r,page:n,open:[u[0]+i+4,u[1]+a+4,u[2]+i-4,u[3]+a-4],mass:f,fan:Fn,
signs:[],phone:N()==="phone",atHome:(z,A)=>Le((z+t.ox)/t.size,(A+t.oy)/t.size),areas:Rm(c,t,e)};let b=f?c.filter(z=>z.selected):c;Wl(Zn.options.element,b,t,e,g,
s);let x=Fa(c.filter(z=>z.at&&z.kind!=="area"),Q);!Q.phone&&!f&&t.zoom>=Om&&qa(x,Q),f||Kl(Q,x);let k=c.filter(z=>z.kind==="area"),$=Q.phone?[]:Us(k,Q);Da(x,Q);let R=Q.
phone?Us(k,Q):$;il([...x,...R]),Nm();let F=()=>_m(c,t,e,Q);f&&o?requestAnimationFrame(F):F()}function Kl(t,e){let[n,o]=t.sight;for(let[s,r,i,a]of Sl(t.page,e))t.
room.add([s+n,r+o,i+n,a+o])}function _m(t,e,n,o){if(o!==Q)return;let{room:s,sight:r}=o;for(let f of t)if(f.near&&f.near<40&&f.at){let u=Math.max(9,f.near);s.add(
[f.at[0]-u,f.at[1]-u,f.at[0]+u,f.at[1]+u])}let i=m("g"),a=m("g"),l=[r[0],r[1],r[2],r[1]+o.page.free[3]],c=f=>!S(f,l)||f[0]>l[0]&&f[1]>l[1]&&f[2]<l[2]&&f[3]<l[3];
o.mass&&Kl(o,mt()),zl(o.page),jl(e,n,s,i,a,c),ra(e,n,s,i,a,Fm(t,e),c),Jt.halos.replaceChildren(...i.childNodes),Jt.letters.replaceChildren(...a.childNodes)}function Rm(t,e,n){
let o=t.filter(s=>s.layer&&s.kind!=="point").map(s=>{let r=W(s.mark).polygons.flat().map(a=>Ot(a,e,n,!0,4)).filter(a=>a.length>5),i=q([]);return r.forEach(a=>q(
a,i)),{rings:r,box:i,weight:s.mark.form==="region"?1.5:16}});return s=>{let r=[[s[0],s[1]],[s[2],s[1]],[s[0],s[3]],[s[2],s[3]],[(s[0]+s[2])/2,(s[1]+s[3])/2]],i=0;
for(let a of o)if(S(a.box,s))for(let[l,c]of r)dt(a.rings,l,c)&&(i+=a.weight);return i}}function Fm(t,e){let n=new Set(t.filter(l=>l.label).map(l=>Ts(l.mark))),o=Q.
mass?[]:t.filter(l=>l.kind==="point"&&l.at),s=new Set(["capital","city","town","village"]),r=new Map(o.map(l=>[l,ct(l.mark.title)])),i=new Set(mt().filter(l=>l.
name||l.head).map(l=>ct(l.items[0].mark.title))),a=l=>l.kind==="water"||l.kind==="sea";return l=>n.has(l)||a(l)&&i.has(ct(l.name))||s.has(l.kind)&&o.some(c=>{let f=Math.
hypot(c.at[0]-e.x(l.x),c.at[1]-e.y(l.y));return f<Math.max(5,e.km(2,l.y))?!0:f<e.km(25,l.y)&&r.get(c)===ct(l.name)})}function Nm(){let t=Jt.signs.contains(T())?
T().closest("[data-key]").dataset.key:null,e=[];for(let o of mt())o.kind==="note"?o.name.line&&e.push(m("g",{class:o.item.fits?"":"out",stroke:"var(--ink2)",fill:"\
var(--ink2)"},m("path",{d:vt(o.name.line),class:"hair"}),m("circle",{cx:o.name.line[0].toFixed(1),cy:o.name.line[1].toFixed(1),r:2,class:"foot"}))):(e.push(...tr(
o,Q)),o.name&&o.name.line&&e.push(m("path",{d:vt(o.name.line),class:"hair",stroke:"var(--ink2)"})));Jt.under.replaceChildren(...e);let n=mt().map(o=>nr(o,Q));Jt.
signs.replaceChildren(...n),Jt.over.replaceChildren(),al(n,t)}function Bm(){sn&&Er()}var Ir=0;function Cr(t){Jt.over.replaceChildren(...t&&!t.name&&!t.head?[or(
t,Q)]:[])}var Yo=()=>on.options.element,Jl=()=>Zn.options.element;var ft={};ue(ft,{day:()=>gt,iso:()=>Z,month:()=>Fr,months:()=>Rr,number:()=>it,parts:()=>rt,span:()=>U,weekday:()=>_r,write:()=>at,year:()=>yt});function at(t,e,n){let[o,s,r]=rt(e),i=X.cldr,a=f=>yt(String(f).padStart(2,"0")),l=i.days[jm(e)],c={d:n||yt(r),dd:n||a(r),M:yt(s),MM:a(s),y:yt(o),MMMM:i.months[s-
1],MMM:i.short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:l,c:l};return i.patterns[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(f,u,g)=>g?c[f]||c[g]||
f:u.replaceAll("''","'")||"'")}var jm=t=>((it(t)+3)%7+7)%7,gt=(t,e)=>at(e&&rt(t)[0]===Tm()?"day_short":"day",t);function Tm(){let t=h.articles.find(e=>e.published);
return t?rt(t.published)[0]:null}function Ql(t,e,n,o){let[s,r]=rt(t);return n?r===o?yt(s):at("month",t):gt(t,e)}function U(t,e){if(!t||!t.start&&!t.end)return t&&
t.words?t.words:p("date.none");let{start:n,end:o}=t;if(n&&!o)return p("date.since",{date:Ql(n,e,rt(n)[2]===1,1)});let s=o||"";return n?n===o?gt(n,e):Hm(n,s,e):p(
e?"date.by":"date.until",{date:Ql(s,e,As(s),12)})}function Hm(t,e,n){let[o,s,r]=rt(t),[i,a]=rt(e),l=r===1&&As(e),c=(f,u)=>p("date.range",{start:f,end:u});return l&&
o===i?s===a?at("month",t):s===1&&a===12?yt(o):c((X.cldr.alone||X.cldr.months)[s-1],at("month",e)):l?c(at("month",t),at("month",e)):o===i&&s===a?at("range_first",
t)+at("range_last",e):c(o===i?at("day_short",t):gt(t,n),gt(e,n))}var _r=t=>at("weekday",t);function Rr(t,e){let[n,o]=rt(e);o+=1,o>12&&(o=1,n+=1);let s=`${String(
n).padStart(4,"0")}-${String(o).padStart(2,"0")}-01`;return{start:t.slice(0,8)+"01",end:Z(it(s)-1)}}var Fr=t=>X.cldr.short[t-1];var Pm=80,qm=20,tc=160,Dm=500,ec=new Map,oc=(t,e)=>t.claims.filter(n=>n.layer===e),Go=t=>t.map(e=>e.date).filter(e=>e&&(e.start||e.end)).sort((e,n)=>(e.start||e.
end)<(n.start||n.end)?-1:1)[0]||null,Vm=["home_base","unit_name","mentioned"],Zm=t=>{let e=Go(t);return(t.every(o=>Vm.includes(o.role))?"1 ":"0 ")+(e?e.start||e.
end:"9999")};function Um(){let t=w.get().layersOn;return h.layers.filter(e=>t.has(e.id)).map(e=>({key:e.id,title:e.name,lang:e.lang,rows:h.marks.filter(n=>n.layers.
includes(e.id)&&P(n)&&Y(n)).map(n=>{let o=oc(n,e.id);return{mark:n,layer:e,claims:o,day:Zm(o)}}).filter(n=>n.claims.length).sort((n,o)=>n.day<o.day?-1:+(n.day>o.
day))})).filter(e=>e.rows.length)}function Wm(){let t=new Map,e=[];for(let o of h.marks){if(!P(o))continue;let s=Y(o)?Rt(o):[];for(let r of new Set(s.map(i=>i.layer))){
let i=s.filter(f=>f.layer===r),a=Go(i);if(!a){e.push({mark:o,layer:C[r],claims:i});continue}let l=a.start===a.end?a.start:U(a),c=a.start===a.end?_r(a.start):l;t.
has(l)||t.set(l,{key:l,title:c,sort:a.start||a.end,rows:[]}),t.get(l).rows.push({mark:o,layer:C[r],claims:i})}if(!s.length&&!Go(o.claims)){let r=C[o.layers[0]];
r&&e.push({mark:o,layer:r,claims:oc(o,r.id),out:!0})}}let n=[...t.values()].sort((o,s)=>o.sort<s.sort?-1:1);return e.length&&n.push({key:"undated",title:p("list\
.no_date"),rows:e}),n}function Ym(t){let e=[...new Set(t.map(Et))],n=e.slice(0,2);e.length>2&&n.push(p("list.other_roles",{n:e.length-2}));let o=t.every(s=>!s.event&&
!s.actors.length);return n.map((s,r)=>r&&o?s[0].toLowerCase()+s.slice(1):s).join(o?p("list.comma"):"; ")}function Gm(t,e){let n=!io(t,e),o=t.form==="exact"||t.form===
"near"?Mt(t,e):"";return o?m("svg",{class:"swatch",viewBox:"-17 -11 34 22",width:34,height:22,"aria-hidden":"true"},kt(o,9.5,n)):je(e,t.form,n)}function Km(t){let e=I(
t);return xa(t).filter(n=>n.before+n.hit+n.after!==e).map(n=>d("span",{class:"more hit",dir:"auto"},d("bdi",{},n.before,d("mark",{},n.hit),n.after)))}function Jm({
mark:t,layer:e,claims:n,out:o},s){let r=w.get().selected===t.id;return d("li",s,d("button",{type:"button",class:o?"row out":"row","data-mark":t.id,"aria-current":r?
"true":null,on:{click:()=>w.set({selected:t.id},{source:"list"}),mouseenter:()=>w.set({hover:t.id}),mouseleave:()=>w.set({hover:null}),focus:()=>w.set({hover:t.
id}),blur:()=>w.set({hover:null})}},Gm(t,e),d("span",{class:"n","aria-hidden":"true"},t.n),d("span",{class:"what"},d("span",{class:"line"},Zt(t,"title"),d("bdi",
{class:"date"},U(Go(n),!0))),d("span",{class:"more"},Ym(n)," · ",d("bdi",{},ut(t))),o?null:Km(t))))}function Xm(t,e,n){let o=n.reduce((l,c)=>l+c.rows.length,0),
s=ec.get(t.key)||(o>Dm?qm:Pm),r=t.rows.length-s,i="group-"+e,a=l=>r>0?{"aria-setsize":t.rows.length,"aria-posinset":l+1}:{};return d("section",{"aria-labelledby":i},
d("div",{class:"bar"},d("h3",{id:i,dir:"auto",lang:t.lang},t.title),d("span",{class:"count"},O(t.rows.length))),d("ul",{class:"rows"},t.rows.slice(0,s).map((l,c)=>Jm(
l,a(c)))),r>0?d("button",{type:"button",class:"link more-rows",on:{click:()=>{ec.set(t.key,s+tc),Ko(),tt(`[aria-labelledby="${i}"] .row`)[s].focus({preventScroll:!0})}}},
p("list.more",{n:Math.min(r,tc)})):null)}function Ko(){let t=y("list");if(!t)return;let e=T()&&T().dataset?T().dataset.mark:null,n=w.get().dateRange?Wm():Um(),o=h.
marks.filter(r=>P(r)&&Y(r)).length;t.setAttribute("aria-label",p("list.title"));let s=se()?d("p",{class:"status"},o?p("find.found",{n:o}):p("find.none")," ",d("\
button",{type:"button",class:"link",on:{click:Io}},p("find.clear"))):null;return t.replaceChildren(...[d("h2",{class:"sr"},p("list.title")),s,...n.map((r,i)=>Xm(
r,i,n))].filter(Boolean)),e&&Nr(e),o}function Nr(t){let n=tt("#list .row").find(o=>o.dataset.mark===t);return n&&n.focus({preventScroll:!0}),!!n}function Qm(t){
for(let n of tt("#list .row"))n.dataset.mark===t.selected?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current");let e=ot('#list .row[aria-curr\
ent="true"]');e&&e.scrollIntoView({block:"nearest"})}var Br=()=>h.marks.filter(t=>P(t)&&Y(t));function th(t){if(!["ArrowDown","ArrowUp","Home","End"].includes(t.
key))return;let e=tt("#list .row"),n=e.indexOf(T());if(n<0)return;t.preventDefault();let o={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:e.length-1}[t.key];e[o]&&e[o].focus()}
function eh(){let t=y("list");t.getBoundingClientRect().top<y("find").getBoundingClientRect().top&&t.scrollIntoView({block:"start"})}var nc="";function sc(){y("\
tools").addEventListener("keydown",th),w.subscribe((t,e)=>{if(["layersOn","filters","query","dateRange","mentions","undated"].some(n=>e.has(n))){let n=Ko();e.has(
"query")&&eh();let o=n?p("find.found",{n}):p("find.none");o!==nc&&bt(o),nc=o}else e.has("selected")&&Qm(t)})}var nh=["selected","layersOn","mentions","filters","dateRange"],oh=t=>(t||"").split(",").filter(Boolean).map(decodeURIComponent),Un=t=>[...t].map(encodeURIComponent).
join(","),rc=/^\d{4}-\d\d-\d\d$/;function lc(t){let e=[];if(t.embed&&e.push("embed"),t.lang!==h.lang&&e.push("lang="+t.lang),t.view&&e.push(`v=${t.view.lat.toFixed(
4)},${t.view.lon.toFixed(4)},${+t.view.zoom.toFixed(2)}`),t.layersOn.size!==h.layers.length){let n=h.layers.map(o=>o.id).filter(o=>t.layersOn.has(o));e.push("l="+
Un(n))}return t.mentions&&e.push("named"),t.filters.events.size&&e.push("e="+Un(t.filters.events)),t.query.trim()&&e.push("q="+encodeURIComponent(t.query.trim())),
t.filters.roles.size&&e.push("r="+Un(t.filters.roles)),t.filters.forms.size&&e.push("p="+Un(t.filters.forms)),t.filters.sources.size&&e.push("s="+Un(t.filters.sources)),
t.dateRange&&e.push("d="+t.dateRange.join("..")),t.undated!==null&&e.push("u="+Number(t.undated)),t.trail&&e.push("trail"),t.table&&e.push("table"),t.selected&&
e.push("m="+encodeURIComponent(t.selected)),e.join("&")}function sh(t){let e={};for(let n of t.replace(/^#/,"").split("&")){let o=n.indexOf("="),s=o<0?n:n.slice(
0,o);s&&(e[s]=o<0?"":n.slice(o+1))}return e}function Tr(t){try{return decodeURIComponent(t)}catch{return""}}function rh(t){let[e,n,o]=(t||"").split(",").map(Number);
return[e,n,o].every(Number.isFinite)&&Math.abs(e)<=90&&o>=0&&o<=22?{lat:e,lon:n,zoom:o}:null}function ih(t){let[e,n]=(t||"").split("..");return rc.test(e)&&rc.test(
n)&&e<=n?[e,n]:null}function Hr(t){let e=sh(t),n=(i,a)=>new Set(i.filter(l=>a.includes(l))),o=[...new Set(h.marks.flatMap(i=>i.claims.map(a=>a.role)))],s=h.layers.
map(i=>i.id),r=i=>{try{return oh(i)}catch{return[]}};return{embed:"embed"in e,lang:e.lang in he?e.lang:h.lang,view:rh(e.v),layersOn:"l"in e?n(r(e.l),s):new Set(
s),mentions:"named"in e,query:Tr(e.q||""),filters:{roles:n(r(e.r),o),events:n(r(e.e),Object.keys(h.events)),forms:n(r(e.p),["exact","near","region","band","vagu\
e"]),sources:n(r(e.s),h.articles.map((i,a)=>String(a)))},dateRange:ih(e.d),undated:{0:!1,1:!0}[e.u]??null,trail:"trail"in e,table:"table"in e,selected:pe[Tr(e.m||
"")]?Tr(e.m):null}}function ic(t){let e="#"+lc(w.get());if(!(e===location.hash||e==="#"&&!location.hash))try{t?history.pushState(null,"",e):history.replaceState(
null,"",e)}catch{}}function ac(){let t=Hr(location.hash),{view:e,...n}=t;w.set(e?t:n,{source:"link"}),t.view&&M.map.setView([t.view.lat,t.view.lon],t.view.zoom,
{animate:!1})}function ah(){if(document.documentElement.classList.contains("is-print"))return;let t=M.map.getCenter();w.set({view:{lat:+t.lat.toFixed(4),lon:+t.
lng.toFixed(4),zoom:+M.map.getZoom().toFixed(2)}},{source:"map"})}var cc=t=>location.href.replace(/#.*$/,"")+"#"+lc(t),Ht=t=>cc({...w.get(),selected:t?t.id:null,
embed:!1}),Pr=()=>cc({...w.get(),embed:!0}),fc=()=>!!Hr(location.hash).view;function dc(){w.set(Hr(location.hash),{source:"link"});let t=w.get();po(t.lang),document.
documentElement.classList.toggle("embed",t.embed)}function uc(){let t=w.get();M.map.invalidateSize({animate:!1}),t.view&&M.map.setView([t.view.lat,t.view.lon],t.
view.zoom,{animate:!1})}function pc(){M.map.on("moveend",ah),w.subscribe((t,e,n)=>{n!=="link"&&(nh.some(o=>e.has(o))?ic(n!=="run"):["view","query","lang","embed",
"undated","trail","table"].some(o=>e.has(o))&&ic(!1))}),addEventListener("popstate",ac),addEventListener("hashchange",ac)}async function _e(t,e,n){let o=e;try{await navigator.clipboard.writeText(t)}catch{lh(t)||(o=p("card.not_copied",{text:t}))}bt(o),n&&(n.textContent=o)}function lh(t){
let e=document.activeElement,n=d("textarea",{readonly:!0,class:"sr"});n.value=t,document.body.append(n),n.select();let o=!1;try{o=document.execCommand("copy")}catch{}
return n.remove(),e&&e.focus&&e.focus({preventScroll:!0}),o}var ch=/^(?:[\t\r\n]|[\p{Cc}\p{Cf}\p{Z}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u,fh=t=>{if(typeof t=="num\
ber")return String(t);let e=String(t??"").replaceAll("\0","�"),n=ch.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n},hc=t=>t.map(e=>e.
map(fh).join(",")+`\r
`).join("");var an=t=>d("blockquote",{dir:"auto",lang:dh(t)},d("bdi",{},t.before,t.place?d("mark",{},t.place):null,t.after)),dh=t=>(h.articles[t.article]||{}).lang||null,gc=80,
uh=.9;function rn(t,e,n){if(!e.length)return null;let o=d("ul",{}),s=d("section",{},d("h3",{},t),o),r=()=>{let i=o.children.length,a=i+gc;o.append(...e.slice(i,
a).map(n)),s.querySelectorAll(".more-rows").forEach(l=>l.remove()),a<e.length&&s.append(d("button",{type:"button",class:"link more-rows",on:{click:()=>{r();let l=o.
children[a];l.setAttribute("tabindex","-1"),l.focus({preventScroll:!0})}}},p("list.more",{n:Math.min(gc,e.length-a)})))};return r(),s}function ph(t){return d("l\
i",{},d("b",{},Zt(t))," · ",[...new Set(t.claims.map(we))].join(p("list.comma")),t.words?[" · ",Te(t.words)]:null,t.claims.flatMap(e=>e.cites).slice(0,1).map(
an))}function mh(t){return d("li",{},d("b",{},st(t.surface))," · ",Te(t.reason),t.rivals.length?[" ",Jo("left.rivals",t)]:null,an(t.cite))}function hh(t){let e=t.
actors.map(o=>h.actors[o]?h.actors[o].name:o),n=t.actors.every(o=>h.actors[o]&&!h.actors[o].lang);return d("li",{},d("b",{},we(t)),e.length?[" · ",st(lt(e),n?null:
void 0)]:null," · ",d("bdi",{},U(t.date)),t.cites.map(an))}function gh(t){return d("li",{},d("button",{type:"button",class:"link",on:{click:()=>w.set({selected:t.
id},{source:"list"})}},Zt(t))," ",Jo("left.rivals",t))}var Jo=(t,e)=>ee(t,{rivals:st(e.rivals.join("; "),"en")}),xc=()=>{let t=[rn(p("left.countries"),h.named,ph),
rn(p("left.unresolved"),h.unresolved,mh),rn(p("left.unplaced"),h.unplaced,hh),rn(p("left.unread"),h.unread,e=>d("li",{},d("b",{},p("event."+e.event))," · ",st(
e.words),an(e.cite))),rn(p("left.doubtful"),h.marks.filter(e=>e.rivals.length&&e.score<uh),gh)].filter(Boolean);return h.notices.length&&t.push(rn(p("left.notic\
es"),h.notices,e=>d("li",{},Te(e)))),t.length?d("section",{id:"left","aria-labelledby":"left-title"},d("h2",{id:"left-title",tabindex:"-1"},p("left.title")),t):
null};var Wn=t=>t.date&&(t.date.start||t.date.end)||"9999",Re=(t,...e)=>d("div",{class:"fact"},d("dt",{},t),d("dd",{},e));function qr(t){return d("p",{class:"side"},t.
map(e=>d("span",{},je(e,"exact"),Vt(e))))}function Dr(t){let e=t.hedges.length&&t.hedges.map((o,s)=>[s?p("card.hedged_between"):"",st(o)]),n=t.speaker&&st(t.speaker.
replace(/^The /,"the "));return n&&e?ee("card.hedged_both",{speaker:n,words:e}):n?ee("card.hedged_by",{speaker:n}):e?ee("card.hedged",{words:e}):null}function xh(t){
let e=Dr(t);return[d("b",{},Ut(t)),e?[p("list.comma"),d("bdi",{},e)]:null]}function yh(t){let e=t.sidc?wo(t.sidc,20):null;if(e)return e;let n=Si(t),o=m("svg",{viewBox:"\
-10 -10 20 20",width:20,height:20,"aria-hidden":"true"});return n&&o.append(K(n,5.5)),o}function wc(t){return t.cites.length>0&&t.cites.every(e=>(h.articles[e.article]||
{}).names_only)}var yc=t=>[...new Set(t)].map(e=>h.actors[e]).filter(Boolean),bc=t=>d("ul",{class:"actors"},t.map(e=>d("li",{},yh(e),Vt(e))));function wh(t,e){if(e.
length)return Re(p("card.who"),bc(e));if(wc(t))return Re(p("card.who"),p("card.not_read"));let n=C[t.layer];return t.role==="target"||n&&!n.sides.length?null:Re(
p("card.who"),p("card.nobody"))}function bh(t){if(!t.date&&wc(t))return p("card.not_read");let e=U(t.date),n=t.date&&t.date.words;return d("bdi",{},n&&(t.date.start||
t.date.end)&&n!==e?ee("card.when_words",{date:e,words:st(n)}):mo(e))}function Mh(t){let{words:e,start:n,end:o}=t.date||{},s=t.cites.map(r=>h.articles[r.article]).
find(r=>r&&r.guess);return e&&!n&&!o&&s?d("p",{class:"doubt"},p("card.day_guessed",{date:gt(s.guess)})):null}function kh(t,e,n,o){let[s]=t,r=[...new Set(t.map(c=>C[c.
layer]).filter(Boolean))],i=yc(t.flatMap(wn)),a=yc(t.flatMap(be)).filter(c=>!i.includes(c)),l=[...new Set(t.flatMap(c=>c.figures))];return d("div",{class:"claim\
-facts"},o?qr(r):null,d("dl",{},wh(s,i),Re(p(s.event?"card.what":"card.role"),xh(s)),a.length?Re(p(s.event?"whom."+xs(s):"card.whom"),bc(a)):null,Re(p("card.whe\
n"),bh(s)),n?Re(p("card.where"),d("bdi",{},mo(ut(e)))):null),s.inferred?d("p",{class:"doubt"},p("card.inferred")):null,Mh(s),s.date&&s.date.inferred?d("p",{class:"\
doubt"},p("card.date_inferred")):null,s.negated?d("p",{class:"doubt"},p("card.negated")):null,s.reviewed?d("p",{class:"doubt"},p("card.reviewed")):null,l.length?
d("p",{class:"doubt"},d("bdi",{},ee("card.stated",{figures:st(l.join("; "))}))):null)}function vh(t){let e=h.articles[t.article]||{},n=d("p",{dir:"auto"},d("spa\
n",{class:"hang"},p("card.open_quote")),t.before,t.place?d("mark",{},t.place):null,t.after,p("card.close_quote"));return d("figure",{},d("blockquote",{lang:e.lang||
null},n),Lh(t,e))}function Lh(t,e){let n=e.paragraphs||0;if(t.paragraph===null||!n)return null;let o=n<=60?d("div",{class:"ticks","aria-hidden":"true"},Array.from(
{length:n},(r,i)=>d("i",{class:i===t.paragraph?"on":null}))):null,s=p("card.paragraph",{n:t.paragraph+1,total:n});return d("figcaption",{},o,d("span",{},s,h.articles.
length>1?[" · ",Lc(t)]:null,e.url?[" · ",d("a",{href:Vr(e.url,t),rel:"noopener noreferrer",target:"_blank"},p("card.read"))]:null))}function Vr(t,e){let n=(e.
before+e.place+e.after).trim().split(/\s+/).slice(0,8).join(" ");return t.includes("#")?t:`${t}#:~:text=${encodeURIComponent(n).replace(/-/g,"%2D")}`}function Zr(t){
let e=new Map;for(let n of t){let{event_id:o,id:s,date:r,hedges:i,speaker:a,inferred:l,reviewed:c,cites:f}=n,u=o&&n.event?JSON.stringify([o,Ut(n),r,i,a,l,c,f]):
s;e.set(u,[...e.get(u)||[],n])}return[...e.values()].map(n=>n.sort((o,s)=>+(o.role==="target")-+(s.role==="target")))}function Mc(t){let e=[...t.claims].sort((s,r)=>Wn(
s)<Wn(r)?-1:+(Wn(s)>Wn(r))),n=new Set(e.map(s=>s.layer)).size>1,o=new Map;return Zr(e).forEach((s,r)=>{let[i]=s,a=Wn(i)+JSON.stringify(i.cites);o.has(a)||o.set(
a,{facts:[],claim:i}),o.get(a).facts.push(kh(s,t,r===0,n))}),[...o.values()].map(s=>d("section",{class:"said"},s.facts,$h(s.claim)))}function $h(t){let[e,...n]=t.
cites.map(vh),o=t.inferred||t.date&&t.date.inferred;return!n.length||!o?[e,n]:[e,d("p",{class:"doubt"},p("card.evidence")),n]}function kc(t){let e=[t.note,t.rule&&
mo(t.rule)].filter(Boolean).map(n=>Te(n));return t.approximate&&e.push(p("card.approximate")),t.rivals.length&&e.push(Jo("card.rivals",t)),e.length?d("section",
{class:"why"},d("h3",{class:"sr"},p("card.why")),e.map(n=>d("p",{},n))):null}function vc(t){return!t.differ||!t.differ.length?null:d("section",{class:"differ"},
d("h3",{},p("differ.title")),t.differ.map(e=>[d("h4",{},p("differ."+e.kind)),d("ul",{},e.versions.map(n=>d("li",{},d("b",{},Sh(e.kind,n.value)),an(n.cite),d("p",
{class:"from"},Lc(n.cite)))))]))}function Sh(t,e){let n=e.replace(/^not /,"");if((t==="role"||t==="denial")&&p("role."+n)!=="role."+n)return we({role:n,negated:n!==
e});let o=t==="date"&&e.match(/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);return o?U({start:o[1],end:o[2]||o[1]}):st(e)}var Lc=t=>{let e=h.articles[t.article]||
{};return e.publisher?st(e.publisher):p("card.article",{n:t.article+1})};function zh(t,e){let n=C[e.layer],o=Dr(e),s=[[d("b",{},Et(e)),o?[p("list.comma"),d("bdi",{},o)]:null],d("bdi",{},U(e.date,!0)),d("bdi",{},ut(t))];return d("div",
{class:"head"},n?m("svg",{viewBox:"-9 -9 18 18",width:16,height:16,role:"img","aria-label":n.name},K(n,6)):null,d("h2",{id:"card-title",tabindex:"-1",dir:"auto",
lang:He(t)},I(t)),d("p",{class:"facts"},s.map((r,i)=>[i?" · ":null,r])))}function Ah(t){let e=h.articles[t.article]||{};return d("blockquote",{lang:e.lang||null},
d("p",{dir:"auto"},p("card.open_quote"),t.before,t.place?d("mark",{},t.place):null,t.after,p("card.close_quote")))}function Oh(t,e){let n=e?h.articles[e.article]||
{}:{},o=t.claims.length-1,s={target:"_blank",rel:"noopener noreferrer"},r=[e&&e.paragraph!==null?d("bdi",{},`¶ ${O(e.paragraph+1)}`):null,n.url?d("a",{href:Vr(
n.url,e),...s},p("card.read")):null,d("a",{href:Ht(t),...s},o?p("embed.others",{n:o}):p("page.full_page"))].filter(Boolean);return d("p",{class:"foot"},r.map((i,a)=>[
a?" · ":null,i]))}function $c(t,e){let n=Rt(t)[0]||t.claims[0],o=n.cites[0];return[d("div",{class:"words"},zh(t,n),o?Ah(o):null,Oh(t,o)),d("div",{class:"keys"},
e)]}var Yn=null,Ec=[0,0];function Eh(t,e){return d("p",{class:"side"},d("span",{},e.map(n=>m("svg",{viewBox:"-9 -9 18 18",width:18,height:18,role:"img","aria-label":n.
name},K(n,6)))),p("card.claims",{n:t.claims.length}))}function Ih(t){let e=I(t),n=t.names.filter(([,o])=>o!==e);return t.title!==e&&n.unshift([Ai,t.title]),n.length?
d("p",{class:"names"},n.map(([o,s])=>d("span",{lang:o,dir:"auto"},s))):null}var Sc=(t,e)=>_e(t,e,y("card").querySelector(".copied")),zc=t=>`${t.anchor[1].toFixed(
5)}, ${t.anchor[0].toFixed(5)}`;function Ic(t){let e=Br(),n=e.findIndex(o=>o.id===w.get().selected);return e.length?e[(Math.max(n,0)+t+e.length)%e.length]:null}
function Ch(t){let e=Ic(t);e&&w.set({selected:e.id},{source:"card"})}function Xo(t,e,n){let o=Ic(t),s=o?I(o):"",r=d("span",{dir:"auto",lang:o&&He(o)},s);return d(
"button",{type:"button",class:e,"aria-label":[p(n),s].filter(Boolean).join(": "),on:{click:()=>Ch(t)}},t<0?[Ac(!1),r]:[r,Ac(!0)])}function _h(t){let e=(n,o)=>d(
"button",{type:"button",on:{click:o}},n);return d("div",{class:"copying"},e(p("card.copy_link"),()=>Sc(Ht(t),p("card.copied_link"))),t.anchor?e(p("card.copy_pos\
ition"),()=>Sc(zc(t),p("card.copied_position",{position:zc(t)}))):null,d("p",{class:"copied"}))}function Rh(t){let e=Br(),n=e.indexOf(t);return d("div",{class:"\
actions"},d("span",{class:"steps"},Xo(-1,"prev","card.previous"),d("span",{class:"at"},n<0?null:p("card.at",{n:n+1,total:O(e.length)})),Xo(1,"next","card.next")))}
function Ac(t){return m("svg",{viewBox:"0 0 8 12",width:8,height:12,class:"arrow","aria-hidden":"true"},m("path",{d:t?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",
stroke:"currentColor","stroke-width":1.6}))}function Oc(){return d("button",{type:"button",class:"close","aria-label":p("card.close"),on:{click:Ur}},m("svg",{viewBox:"\
0 0 12 12",width:12,height:12,"aria-hidden":"true"},m("path",{d:"M1 1L11 11M11 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function Fh(t){if(w.
get().embed){y("card").replaceChildren(...$c(t,[Oc(),Xo(1,"next","card.next"),Xo(-1,"prev","card.previous")]));return}let e=t.layers.map(n=>C[n]).filter(Boolean);
y("card").replaceChildren(...[d("button",{type:"button",class:"back link",on:{click:Ur}},p("list.back",{n:h.marks.length})),d("div",{class:"top"},e.length>1?Eh(
t,e):qr(e),Oc()),d("h2",{id:"card-title",tabindex:"-1",dir:"auto",lang:He(t)},I(t)),Ih(t),...Mc(t),vc(t),kc(t),_h(t),Rh(t)].filter(Boolean))}function Ur(){w.set(
{selected:null},{source:"card"})}function Nh(t,e){let n=y("card"),o=T();n.hidden&&(Yn=o&&o!==document.body?o:null,Ec=[y("panel").scrollTop,y("scroll").scrollTop]);
let s=n.contains(o)?o.className:"";Fh(t),n.hidden=!1,n.scrollTop=0,n.setAttribute("aria-labelledby","card-title"),Bn(t),document.documentElement.classList.add("\
has-card"),y("panel").scrollTop=0,qo()&&n.scrollIntoView({block:"start"}),s==="prev"||s==="next"?n.querySelector("."+s).focus():e!=="link"&&y("card-title").focus(
{preventScroll:!0}),bt(p("card.selected",{mark:An(t)}))}function Bh(){let t=y("card");if(t.hidden)return;let e=t.contains(T()),n=t.dataset.mark;t.hidden=!0,t.replaceChildren(),
document.documentElement.classList.remove("has-card"),Bn(null),[y("panel").scrollTop,y("scroll").scrollTop]=Ec,e&&(Yn&&Yn.isConnected&&Yn.offsetParent!==null?Yn.
focus():Nr(n)||M.element.focus({preventScroll:!0})),bt(p("card.closed"))}function Cc(){let t=y("card");t.setAttribute("tabindex","-1");let e=(n,o)=>{let s=pe[n.
selected];return s?(Nh(s,o),t.dataset.mark=s.id,o==="map"||o==="link"&&fc()?(o==="map"||n.embed)&&pr(s):ur(s),null):Bh()};w.subscribe((n,o,s)=>{o.has("selected")?
e(n,s):n.selected&&(o.has("lang")||o.has("embed"))&&e(n,"list")}),document.addEventListener("keydown",n=>{n.key==="Escape"&&w.get().selected&&(n.preventDefault(),
Ur())}),w.get().selected&&e(w.get(),"link")}var _c=new Map,Kn=[],zt=[],Rc=null,Gn=null,Th=L.Layer.extend({initialize(t){this.mark=t},onAdd(){pt.add(this.mark.id)},onRemove(){pt.delete(this.mark.id)},getBounds(){
let[t,e,n,o]=j(this.mark);return L.latLngBounds([At(o),(t-.5)*360],[At(e),(n-.5)*360])}});function Fc(t){for(let[e,n]of Object.entries(M.groups)){let o=t.layersOn.
has(e);o!==M.map.hasLayer(n)&&(o?M.map.addLayer(n):M.map.removeLayer(n))}for(let e of h.marks){let n=_c.get(e.id)||{layer:new Th(e),group:null};_c.set(e.id,n);let s=P(
e)&&(e.layers.find(i=>t.layersOn.has(i)&&M.groups[i])||null),r=s&&M.groups[s];n.group!==r&&(n.group&&n.group.removeLayer(n.layer),r&&r.addLayer(n.layer),n.group=
r)}}var fe=t=>{let e=t&&t.closest&&t.closest("[data-key]");return e?zt[Kn.indexOf(e)]:null},Nc=t=>t&&!t.many?t.items[0].mark.id:null;function Bc(t){t.many?Hh(t):
w.set({selected:Nc(t)},{source:"map"})}function Hh(t){let e=t.items.map(r=>r.mark),n=t.items.map(r=>r.at),o=Math.max(...n.map(r=>Math.hypot(r[0]-n[0][0],r[1]-n[0][1]))),
s=M.map.getMaxZoom()-M.map.getZoom();if(o*2**s<60||s<.5){e.slice(0,40).forEach(r=>Fn.add(r.id)),Gt();return}jn(e)}function Qo(t){Cr(t),w.set({hover:Nc(t)},{source:"\
map"})}function Ph(t){let e=null;t.addEventListener("pointerdown",n=>{e=[n.clientX,n.clientY]}),t.addEventListener("click",n=>{let o=fe(n.target),s=n.target.closest&&
n.target.closest(".area");!o&&!s||(n.stopPropagation(),e&&Math.hypot(n.clientX-e[0],n.clientY-e[1])>6)||(o?Bc(o):w.set({selected:s.dataset.mark},{source:"map"}))}),
t.addEventListener("pointerover",n=>{let o=fe(n.target);o&&n.pointerType!=="touch"&&Qo(o)}),t.addEventListener("pointerout",n=>{fe(n.target)&&!fe(n.relatedTarget)&&
Qo(null)}),t.addEventListener("dblclick",n=>{fe(n.target)&&n.stopPropagation()})}function qh(t){t.addEventListener("keydown",e=>{let n=fe(e.target);if(n){if(e.key===
"Enter"||e.key===" ")e.preventDefault(),e.stopPropagation(),Bc(n);else if(e.key.startsWith("Arrow")){e.preventDefault(),e.stopPropagation();let o=Dh(n,e.key);o&&
Yr(o,!0)}}}),t.addEventListener("focusin",e=>{let n=fe(e.target);n&&(Yr(n,!1),er(e.target.closest("[data-key]"),n),e.target.matches(":focus-visible")&&Vh(n),Qo(
n))}),t.addEventListener("focusout",e=>{fe(e.relatedTarget)||Qo(null)})}function Dh(t,e){let[n,o]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,
1]}[e],s=null;for(let r of zt){let i=r.x-t.x,a=r.y-t.y,l=i*n+a*o,c=Math.abs(i*o)+Math.abs(a*n);if(r===t||l<=0||c>l*1.2)continue;let f=l+c;(!s||f<s.cost)&&(s={cost:f,
other:r})}return s&&s.other}function Vh(t){let[e,n,o,s]=_();t.x>e+30&&t.x<o-30&&t.y>n+30&&t.y<s-30||M.map.panTo(M.map.layerPointToLatLng([t.x,t.y]),{animate:!1})}
function Yr(t,e){Rc=ae(t);let n=Kn[zt.indexOf(t)];Gn!==n&&(Gn&&Gn.setAttribute("tabindex",-1),n.setAttribute("tabindex",0),Gn=n),e&&n.focus({preventScroll:!0})}
function Zh(t,e,n){Kn=t,zt=e,Gn=null;let s=zt.find(i=>i.items.some(a=>a.selected))||zt.find(i=>ae(i)===Rc)||Uh()||zt[0];s&&Yr(s,!1);let r=n&&(zt.find(i=>ae(i)===
n)||Nt(n.replace(/^\+/,"")));r&&Kn[zt.indexOf(r)].focus({preventScroll:!0}),jc(w.get().hover)}function Uh(){let[t,e,n,o]=_();return zt.find(s=>s.x>t&&s.x<n&&s.y>
e&&s.y<o)}var Wr=[];function jc(t){for(let e of Wr)e.classList.remove("hover");Wr=t?Kn.filter((e,n)=>zt[n].items.some(o=>o.mark.id===t)):[];for(let e of Wr)e.classList.
add("hover")}function Wh(t,e,n){(["layersOn","mentions"].some(r=>e.has(r))||e.has("selected")&&h.marks.some(r=>r.hidden))&&Fc(t),e.has("theme")&&Gt(!0),e.has("h\
over")&&(jc(t.hover),n!=="map"&&Cr(t.hover&&Nt(t.hover))),["selected","mentions","layersOn","query","filters","dateRange","undated","trail","lang","layout","emb\
ed"].some(r=>e.has(r))&&Gt()}function Tc(){Fc(w.get()),We(Zh),Gl();for(let t of[Yo(),Jl()])Ph(t);qh(Yo()),Yo().setAttribute("aria-label",p("list.title")),M.map.
on("click",()=>w.set({selected:null},{source:"map"})),w.subscribe(Wh)}var Hc=document.documentElement,Jn=null;function Gh(){if(Jn)return;let t=M.map;Jn=[t.getCenter(),t.getZoom()],Hc.classList.add("is-print"),t.invalidateSize({animate:!1}),
tn(!1),Gt(!0),Oe(),pt.size>=On&&(Gs(mt()),Wa(h.marks),Oe()),Kh(ot("#map-over .inset"))}function Kh(t){if(!t)return;let e=t.getBoundingClientRect(),n=M.element.getBoundingClientRect(),
[o,s]=_(),r=e.left-n.left+o,i=e.top-n.top+s,a=[r,i,r+e.width,i+e.height];t.classList.toggle("covers",mt().some(l=>S(l.box||l.name.box,a)))}function Jh(){Jn&&(Hc.
classList.remove("is-print"),Gs([]),M.map.invalidateSize({animate:!1}),M.map.setView(...Jn,{animate:!1}),Jn=null,Gt(!0))}function Pc(){addEventListener("beforep\
rint",Gh),addEventListener("afterprint",Jh)}var Qh="M6 3H3V13H13V10M9 2.5H13.5V7M13 3L7.5 8.5",qc=()=>matchMedia("(pointer: coarse)").matches;function tg(){let t=ot("#head h1");return d("header",{id:"embe\
d-legend"},d("p",{class:"title",dir:"auto",lang:t.getAttribute("lang")},t.textContent),d("ul",{tabindex:"0","aria-label":p("who.title")},h.layers.map(e=>d("li",
{},m("svg",{viewBox:"-9 -9 18 18",width:16,height:16,"aria-hidden":"true"},K(e,6)),Vt(e,"short")))),d("a",{class:"open",href:Ht(null),target:"_blank",rel:"noope\
ner","aria-label":p("page.full_page"),title:p("page.full_page"),on:{click:eg}},m("svg",{viewBox:"0 0 16 16",width:18,height:18,"aria-hidden":"true"},m("path",{d:Qh,
fill:"none",stroke:"currentColor","stroke-width":1.6}))))}function eg(t){window.top!==window.self||t.metaKey||t.ctrlKey||(t.preventDefault(),w.set({embed:!1}))}
function ts(t){let{map:e}=M,n=y("guard");for(let o of[e.scrollWheelZoom,e.dragging])t?o.disable():o.enable();M.element.style.touchAction=t?"pan-x pan-y":"",n&&n.
remove(),t&&y("map-wrap").append(d("button",{id:"guard",type:"button",on:{click:()=>{ts(!1),M.element.focus({preventScroll:!0})}}},p(qc()?"embed.guard_touch":"e\
mbed.guard")))}function ng(){let t=()=>w.get().embed&&y("guard");M.map.on("click",()=>{t()&&!qc()&&ts(!1)}),M.element.addEventListener("keydown",e=>{e.key==="Es\
cape"&&w.get().embed&&!w.get().selected&&ts(!0)})}function Dc(){ng();let t=e=>{document.documentElement.classList.toggle("embed",e.embed);let n=y("embed-legend");
n&&n.remove(),e.embed&&y("stage").prepend(tg()),(e.embed||y("guard"))&&ts(e.embed)};t(w.get()),w.subscribe((e,n)=>{(n.has("embed")||e.embed&&n.has("lang"))&&t(e)})}var ln=h.config.tiles,sg=4,Xn=!1,Gr=0;function Zc(t){let e=window[ln.layer];Xn=t,Gr=0,document.documentElement.classList.toggle("has-tiles",Xn);let n=y("tiles-c\
redit");return n&&n.remove(),Xn?(e.addTo(M.map),y("map-wrap").append(d("p",{id:"tiles-credit"},ln.credit)),null):e.remove()}function Vc(){if(Gr+=1,!Xn||Gr<sg)return;
Zc(!1);let t=y("tiles");t.querySelector("input").checked=!1,t.querySelector("p").textContent=p("page.tiles_failed"),bt(p("page.tiles_failed"))}function Uc(){if(!ln)
return null;let t=d("input",{type:"checkbox",role:"switch",class:"sr",on:{change:()=>Zc(t.checked)}});return t.checked=Xn,window[ln.layer].off("tileerror",Vc).on(
"tileerror",Vc),d("section",{id:"tiles"},d("label",{class:"layer"},t,d("span",{},p("page.tiles",{name:ln.name})),d("span",{class:"switch","aria-hidden":"true"})),
d("p",{},p("page.tiles_note",{name:ln.name})))}var ig=["exact","near","region","band","vague"],ag=10,lg=3,Wc="";function cg(){let[t,e,n,o]=_(),s=jt();return[t,e+s.top,n,o-s.bottom]}function fg([t,e,n,o]){let s=V(
M.map),r=new Set,i=[(t+s.ox)/s.size,(e+s.oy)/s.size,(n+s.ox)/s.size,(o+s.oy)/s.size];for(let a of h.marks){if(r.has(a.form)||!pt.has(a.id)||!S(dg(j(a)),i))continue;
let{polygons:l}=W(a);(!l.length||l.some(([c])=>Ot(c,s,[t,e,n,o],!0).length>5))&&r.add(a.form)}return ig.filter(a=>r.has(a))}var dg=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+
1e-9,t[3]+1e-9];function ug([t,e,n,o]){let s={events:new Map,units:new Map,badge:null,pill:null,hollow:null};for(let r of mt())r.x<t||r.x>n||r.y<e||r.y>o||r.kind===
"note"||(r.many?s.badge=s.badge||r.list.slice(0,2):r.kind==="pill"&&(s.pill=s.pill||r.list.slice(0,2)),r.many||pg(r,s),r.symbol&&mg(r.items[0],s.units));return s}
function pg({kind:t,list:e,items:[n]},o){let s=t==="pill"?e.find(i=>i.hollow):n.unreal&&{layer:n.layers[0],sign:Mt(n.mark,n.layers[0])};o.hollow=o.hollow||s||null;
let r=t==="pill"?e.map(i=>i.sign):n.kind==="point"?[Mt(n.mark,n.layers[0])]:[];for(let i of r.filter(Boolean)){let a=o.events.get(i)||new Set;for(let l of n.mark.
claims)h.events[l.event]===i&&a.add(l.event);o.events.set(i,a)}}function mg({mark:t,sidc:e},n){let o=t.claims.flatMap(s=>s.actors).find(s=>h.actors[s]&&h.actors[s].
sidc===e);o&&!n.has(e)&&n.set(e,h.actors[o].name)}var Kr=(...t)=>m("svg",{viewBox:"-20 -12 40 24",width:40,height:24,"aria-hidden":"true"},t),Qn=(t,e)=>d("li",{},
t,d("span",{},e));function Yc(t,e){return t.setAttribute("transform",`scale(${Math.min(1,37/e).toFixed(3)})`),Kr(m("g",{class:"drawn"},t))}var hg=(t,e)=>e?t.charAt(
0).toLocaleLowerCase(D())+t.slice(1):t;function gg({events:t,units:e,badge:n,pill:o,hollow:s}){let r=[...t].map(([a,l])=>Qn(Kr(kt(a,9.5)),[...l].slice(0,2).map(
(c,f)=>hg(p("event."+c),f)).join(p("list.comma")))),i=[s&&Qn(Kr(s.sign?kt(s.sign,9.5,!0):Ct(s.layer,6,{halo:0,hollow:"empty"})),p("key.hollow")),n&&Qn(Yc(yo(n,!0),
xo(n)),p("key.badge")),o&&Qn(Yc(go(o,!0),bn(o,!0)),p("key.pill")),...[...e].slice(0,lg).map(([a,l])=>Qn(wo(a,20),p("key.unit",{name:xe(l)})))].filter(Boolean);return[
...r.slice(0,Math.max(1,ag-i.length)),...i]}function xg(){let t=y("signs");if(!t)return;let e=cg(),n=ug(e),o=fg(e),s=JSON.stringify([document.documentElement.lang,
o,[...n.events].map(([i,a])=>[i,...a]),[...n.units.keys()],...[n.badge,n.pill,n.hollow&&[n.hollow]].map(i=>i&&i.map(a=>[a.layer.id,a.text,a.sign]))]);if(s===Wc&&
t.dataset.drawn)return;Wc=s;let r=gg(n);t.dataset.drawn="1",t.hidden=!r.length,t.replaceChildren(...r),y("ways").replaceChildren(...o.map(i=>d("li",{},Li(i),d("\
span",{},p("key."+i))))),y("key").hidden=!r.length&&!o.length}var Jr=()=>N()==="phone"?"0":null;function yg(){let t=y("key");t&&t.toggleAttribute("tabindex",!!Jr()),
t&&Jr()&&(t.tabIndex=0)}function Gc(){We(()=>setTimeout(xg)),w.subscribe((t,e)=>{e.has("layout")&&yg()})}function Kc(){return d("section",{id:"key","aria-labell\
edby":"key-title",tabindex:Jr()},d("h2",{id:"key-title"},p("key.title")),d("ul",{id:"ways"}),d("ul",{id:"signs",hidden:!0}))}var wg=["accepted","changed","added","rejected","open"];function bg(){let{review:t,reviewed_by:e}=h;if(!t)return e?p("page.reviewed",{name:e}):p("page.machine");
let n=p(e?"reviewed.whole":"reviewed.partly",{name:lt(t.by)}),o=wg.filter(r=>t[r]).map(r=>p(`reviewed.${r}`,{n:t[r]})),s=t.on?p("reviewed.on",{said:n,day:gt(t.on)}):
n;return p("reviewed.counts",{said:s,counts:o.join(p("list.comma"))})}function Jc(){y("reviewed").textContent=bg()}var Mg={width:600,height:400},Xc=()=>/^https?:$/.test(location.protocol);function Qc(){let e={src:Xc()?Pr():Pr().replace(/^[^#]*\//,""),title:ot("#head h1").textContent,
...Mg,style:"border:0;max-width:100%",loading:"lazy",allow:"clipboard-write"};return`<iframe ${Object.entries(e).map(([n,o])=>`${n}="${kg(o)}"`).join(" ")}></if\
rame>`}var kg=t=>String(t).replaceAll("&","&amp;").replaceAll('"',"&quot;").replaceAll("<","&lt;"),tf=()=>{let t=y("share-code");t&&y("share").open&&(t.value=Qc())};
function ef(){let t=d("p",{class:"done",role:"status"}),e=(o,s)=>d("button",{type:"button",on:{click:s}},p(o)),n=d("textarea",{id:"share-code",readonly:!0,rows:4,
dir:"ltr",spellcheck:"false","aria-label":p("share.code"),on:{focus:()=>n.select()}});return d("details",{id:"share",on:{toggle:tf}},d("summary",{},p("share.tit\
le")),d("div",{class:"buttons"},e("share.copy_link",()=>_e(Ht(null),p("card.copied_link"),t)),e("share.print",()=>print())),d("p",{},p("share.code")),n,Xc()?null:
d("p",{class:"hint"},p("share.from_disk")),d("div",{class:"buttons"},e("share.copy_code",()=>_e(Qc(),p("share.copied_code"),t)),e("share.try",()=>w.set({embed:!0}))),
t)}function nf(){w.subscribe((t,e)=>{!e.has("hover")&&!e.has("layout")&&tf()})}var vg=["exact","near","region","band","vague"];function Lg(){y("kicker").textContent=p("page.kicker",{n:h.articles.length||1});for(let s of tt("[data-t]"))s.textContent=
p(s.dataset.t,{...s.dataset});Jc(),y("panel").setAttribute("aria-label",p("page.panel"));for(let s of tt("[data-said]")){let r=s.dataset.said,i=xe(r);s.textContent=
i,s.lang=i===r?"en":D()}let t=tt("#head .published");h.articles.forEach((s,r)=>{s.published&&t[r]&&(t[r].textContent=gt(s.published))});let e=y("skip");e.hidden=
!1,e.textContent=p("page.skip"),e.onclick=()=>{(ot("#list .row")||y("query")).focus()};let n=y("skip-map");n.hidden=!1,n.textContent=p("page.skip_map"),n.onclick=
()=>(ot('#map-wrap [data-key][tabindex="0"]')||M.element).focus();let o=y("languages");o&&o.remove(),h.languages.length>1&&ot("#head .kicker").append($g())}function $g(){
return d("span",{id:"languages",role:"group","aria-label":p("page.languages")},h.languages.map(t=>d("button",{type:"button",lang:t.code,dir:t.dir,"aria-pressed":String(
t.code===D()),on:{click:()=>w.set({lang:t.code})}},t.name)))}function Sg(){return h.named.length+h.unresolved.length+h.unplaced.length}function zg(){let t=Sg();
return d("section",{id:"who","aria-labelledby":"who-title"},d("div",{class:"bar"},d("h2",{id:"who-title"},p("who.title")),d("p",{},p("who.marks",{n:h.marks.length}),
t?[" · ",d("button",{type:"button",class:"link",on:{click:of}},p("who.named",{n:t}))]:null,h.unread.length?[" · ",d("button",{type:"button",class:"link",on:{click:of}},
p("who.unread",{n:h.unread.length}))]:null)),h.marks.length?d("ul",{class:"layers"},h.layers.map(Og),Ag()):d("p",{class:"none"},p("who.none")))}function Ag(){let t=h.
marks.filter(n=>n.hidden).length;if(!t)return null;let e=d("input",{type:"checkbox",role:"switch",class:"sr",id:"mentions",on:{change:()=>w.set({mentions:e.checked})}});
return e.checked=w.get().mentions,d("li",{class:"mentions"},d("label",{class:"layer"},e,d("span",{class:"sw"}),d("span",{class:"name"},p("who.mentions",{n:t})),
d("span",{class:"count"}),d("span",{class:"switch","aria-hidden":"true"})))}function of(){let t=y("left-title");t&&(t.scrollIntoView({block:"start",behavior:Qt()?
"auto":"smooth"}),t.focus({preventScroll:!0}))}function Og(t){let e=d("input",{type:"checkbox",role:"switch",class:"sr","data-layer":t.id,on:{change:()=>Ig(t.id,
e.checked)}});return e.checked=w.get().layersOn.has(t.id),d("li",{},d("label",{class:"layer"},e,d("span",{class:"sw"},je(t,"legend"),Eg(t)),d("span",{class:"nam\
e",dir:"auto",lang:t.lang},t.name),d("span",{class:"short",dir:"auto",lang:t.lang},t.short),d("span",{class:"count"},O(t.count)),d("span",{class:"switch","aria-\
hidden":"true"})))}function Eg(t){return m("svg",{class:"chip-shape",viewBox:"-9 -9 18 18",width:18,height:18,"aria-hidden":"true"},K(t,6))}function Ig(t,e){let n=new Set(
w.get().layersOn);e?n.add(t):n.delete(t),w.set({layersOn:n})}function Cg(){let t=d("input",{id:"query",type:"search",autocomplete:"off",spellcheck:"false",placeholder:p(
"find.short"),"aria-label":p("find.label")}),e=0;t.addEventListener("input",()=>{clearTimeout(e),e=setTimeout(()=>w.set({query:t.value}),90)}),t.value=w.get().query;
let n=d("button",{id:"filter-button",type:"button","aria-expanded":"false","aria-controls":"filters",on:{click:()=>af(y("filters").hidden)}},p("find.filter")),o=d(
"button",{id:"table-button",type:"button","aria-pressed":"false",on:{click:()=>w.set({table:!w.get().table})}},p("table.show")),s=m("svg",{viewBox:"0 0 16 16",width:16,
height:16,"aria-hidden":"true"},m("path",{d:"M11.2 11.2L15 15M12.5 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5 7Z",fill:"none",stroke:"currentColor","stroke-width":1.5}));
return d("section",{id:"find",role:"search",on:{keydown:_g}},d("div",{class:"field"},s,t),n,o,Rg())}function _g(t){t.key!=="Escape"||y("filters").hidden||(t.preventDefault(),
t.stopPropagation(),af(!1),y("filter-button").focus())}function af(t){y("filters").hidden=!t,y("filter-button").setAttribute("aria-expanded",String(t))}function Rg(){
let t=h.marks.flatMap(i=>i.claims),e=Object.keys(he[D()].strings),n=[...new Set(t.map(i=>i.role))].sort((i,a)=>e.indexOf("role."+i)-e.indexOf("role."+a)),o=Object.
keys(h.events).filter(i=>t.some(a=>a.event===i)),s=vg.filter(i=>h.marks.some(a=>a.form===i)),r=t.flatMap(i=>i.date?[i.date.start,i.date.end]:[]).filter(Boolean).
sort();return d("div",{id:"filters",hidden:!0,role:"group","aria-label":p("find.filters")},o.length?es("events",p("find.event"),o,i=>p("event."+i)):null,es("rol\
es",p("find.role"),n,i=>p("role."+i)),h.articles.length>1?es("sources",p("find.source"),h.articles.map((i,a)=>String(a)),i=>st(h.articles[i].publisher||h.articles[i].
title||i)):null,es("forms",p("find.precision"),s,i=>p("key."+i)),r.length?d("fieldset",{class:"dates"},d("legend",{},p("find.dates")),sf("from",0,r),sf("to",1,r)):
null,d("button",{type:"button",class:"link",on:{click:Io}},p("find.clear")))}function es(t,e,n,o){return d("fieldset",{},d("legend",{},e),n.map(s=>{let r=d("inp\
ut",{type:"checkbox","data-kind":t,value:s,on:{change:()=>Fg(t,s,r.checked)}});return d("label",{},r,d("span",{dir:"auto"},o(s)))}))}function Fg(t,e,n){let o=w.
get().filters,s=Object.fromEntries(Object.entries(o).map(([r,i])=>[r,new Set(i)]));n?s[t].add(e):s[t].delete(e),w.set({filters:s})}function sf(t,e,n){let o=d("i\
nput",{type:"date",id:"date-"+t,min:n[0],max:n[n.length-1],on:{change:()=>{let s=[...w.get().dateRange||[n[0],n[n.length-1]]];s[e]=o.value||(e?n[n.length-1]:n[0]),
s[0]>s[1]&&(s[1-e]=s[e]),w.set({dateRange:s})}}});return d("label",{},d("span",{},p("find."+t)),o)}function lf(t){for(let r of tt("input[data-layer]"))r.checked=
t.layersOn.has(r.dataset.layer);for(let r of tt("input[data-kind]"))r.checked=t.filters[r.dataset.kind].has(r.value);y("mentions")&&(y("mentions").checked=t.mentions);
let e=y("query");e&&e!==T()&&(e.value=t.query);let n=t.dateRange||["",""];y("date-from")&&([y("date-from").value,y("date-to").value]=n),y("table-button")&&y("ta\
ble-button").setAttribute("aria-pressed",String(t.table));let o=Fs(t.filters)+(t.dateRange?1:0),s=y("filter-button");s&&(s.textContent=o?p("find.on",{n:o}):p("f\
ind.filter"))}function rf(){let t=y("query")===T();Lg();for(let e of tt(".defs"))e.remove();y("page").append(vi(),$i()),y("tools").replaceChildren(...[zg(),d("d\
iv",{id:"scroll",tabindex:"-1"},Kc(),Cg(),d("section",{id:"list"}),xc(),ef(),Uc(),y("credits"))].filter(Boolean)),t&&y("query").focus(),lf(w.get()),Ko()}function cf(){
Gc(),nf(),rf(),w.subscribe((t,e)=>{e.has("lang")?(po(t.lang),rf()):["layersOn","filters","query","dateRange","mentions","undated","table"].some(n=>e.has(n))&&lf(
t)})}var ff=t=>`${t.article} ${t.paragraph} ${t.before}${t.place}${t.after}`;function Bg(t){let e=new Map;for(let n of t)for(let o of n.cites)e.has(ff(o))||e.set(ff(
o),o);return[...e.values()]}function jg(t){let e=new Map;for(let n of Zr(t)){let[o]=n,s=o.role==="target",r=Et(s?o:{...o,targets:[...new Set(n.flatMap(be))]}),i=C[o.
layer],l={layer:!s&&i&&!r.startsWith(i.short)?i.id:"",text:r,date:U(o.date,!0)};e.set(JSON.stringify(l),l)}return[...e.values()]}function Tg(t){let e=h.articles[t.
article]||{},n=t.paragraph===null?"":`¶ ${O(t.paragraph+1)}`,o=h.articles.length>1&&(e.publisher?st(e.publisher):p("card.article",{n:t.article+1}));return d("b\
lockquote",{dir:"auto",lang:e.lang||null},d("bdi",{},p("card.open_quote"),t.before,t.place?d("mark",{},t.place):null,t.after,p("card.close_quote")),o||n?d("smal\
l",{}," ",o,o&&n?p("list.comma"):null,d("bdi",{},n)):null)}function Hg(t){let e=V(M.map),n=nt(t),[o,s,r,i]=_();if(!n||t.form==="band"||t.form==="vague")return!1;
let a=e.x(n[0]),l=e.y(n[1]);return a<o||a>r||l<s||l>i}function Pg(t){let e=Rt(t);return d("li",{},d("b",{class:"n"},O(Se(t))),d("div",{},d("p",{},d("b",{},Zt(t)),
" · ",d("bdi",{},ut(t)),Hg(t)?[" · ",p("paper.beyond")]:null),jg(e).map(n=>d("p",{class:"deed"},C[n.layer]?[Vt(C[n.layer],"short"),": "]:null,n.text," · ",d(
"bdi",{},n.date))),Bg(e).map(Tg)))}function qg(){df();let t=h.marks.filter(n=>P(n)&&Y(n)).sort((n,o)=>Se(n)-Se(o)),e=w.get().mentions?[]:h.marks.filter(n=>n.hidden&&
!P(n));y("list").after(d("section",{id:"paper"},se()?d("p",{},p("find.found",{n:t.length})):null,d("ol",{},t.map(Pg)),e.length?d("p",{class:"named"},p("who.ment\
ions",{n:e.length}),": ",d("bdi",{},lt(e.map(I)))):null,/^https?:$/.test(location.protocol)?d("p",{class:"named"},p("paper.live")," ",d("bdi",{lang:"en",dir:"lt\
r"},Ht(null))):null))}function df(){let t=y("paper");t&&t.remove()}function uf(){addEventListener("beforeprint",qg),addEventListener("afterprint",df)}var pf=t=>lt(t.map(e=>h.actors[e]?h.actors[e].name:e)),Vg=t=>t&&(t.start||t.end)||"",Zg=t=>t.cites.map(e=>e.before+e.place+e.after),cn=[{key:"place",head:"card.\
where",text:({mark:t})=>I(t)},{key:"what",head:"card.what",text:({claim:t})=>Ut(t)},{key:"side",head:"table.side",text:({claim:t})=>C[t.layer]?C[t.layer].name:""},
{key:"who",head:"card.who",text:({claim:t})=>pf(wn(t))},{key:"whom",head:"card.whom",text:({claim:t})=>pf(be(t))},{key:"when",head:"card.when",text:({claim:t})=>U(
t.date),by:({claim:t})=>Vg(t.date)},{key:"precision",head:"find.precision",text:({mark:t})=>ut(t)},{key:"quote",head:"table.quote",text:({claim:t})=>Zg(t).join(
" … "),by:({claim:t})=>{let e=t.cites[0];return e?String(e.article*1e6+(e.paragraph??0)).padStart(12,"0"):""}}];function Ug(){let t=V(M.map),e=_();return n=>{
let[o,s,r,i]=j(n);return Number.isFinite(o)&&S([t.x(o),t.y(s),t.x(r),t.y(i)],e)}}function mf(){let t=Ug();return h.marks.filter(e=>P(e)&&Y(e)&&t(e)).flatMap(e=>Rt(
e).map(n=>({mark:e,claim:n})))}function Xr(t,e,n){let o=cn.find(i=>i.key===e);if(!o)return t;let s=new Intl.Collator(document.documentElement.lang,{numeric:!0}).
compare,r=t.map(i=>({row:i,by:(o.by||o.text)(i)}));return r.sort((i,a)=>+!i.by-+!a.by||(n?s(a.by,i.by):s(i.by,a.by))),r.map(i=>i.row)}function hf(t){return[[...cn.
flatMap(n=>n.key==="when"?[p("find.from"),p("find.to")]:[p(n.head)]),p("table.lat"),p("table.lon")],...t.map(n=>[...cn.flatMap(o=>o.key==="when"?[n.claim.date&&
n.claim.date.start||"",n.claim.date&&n.claim.date.end||""]:[o.text(n)]),n.mark.anchor?n.mark.anchor[1]:"",n.mark.anchor?n.mark.anchor[0]:""])]}var wf=100,gf=400,Xt={key:"",down:!1},to=wf,eo=[],xf=0,bf=()=>{w.set({table:!1});let t=y("table-button");t&&t.focus()};function Wg(){return d("button",{type:"bu\
tton",class:"close","aria-label":p("table.close"),on:{click:bf}},m("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},m("path",{d:"M1 1L11 11M1\
1 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function Yg(){let t=d("span",{class:"done"});y("table").replaceChildren(d("div",{class:"bar"},
d("h2",{id:"table-title",tabindex:"-1"},p("table.title")),d("span",{id:"table-count",role:"status"}),t,d("button",{type:"button",class:"csv",on:{click:()=>{let e=Xr(
eo,Xt.key,Xt.down);_e(hc(hf(e)),p("table.copied",{n:e.length}),t)}}},p("table.copy")),Wg()),d("div",{class:"sheet",tabindex:"0",role:"region","aria-labelledby":"\
table-title"}))}function Gg({key:t,head:e}){let n=Xt.key===t;return d("th",{scope:"col","aria-sort":n?Xt.down?"descending":"ascending":null,"data-key":t},d("but\
ton",{type:"button",on:{click:()=>{Xt={key:t,down:n&&!Xt.down},ti(),ot(`#table th[data-key="${t}"] button`).focus()}}},p(e),m("svg",{viewBox:"0 0 8 8",width:8,height:8,
"aria-hidden":"true"},m("path",{d:n&&Xt.down?"M0 2H8L4 7Z":"M0 6H8L4 1Z",fill:"currentColor",opacity:n?1:.3}))))}function Kg(t){let[e,...n]=cn;return d("tr",{"a\
ria-current":w.get().selected===t.mark.id?"true":null,"data-mark":t.mark.id},d("th",{scope:"row"},d("button",{type:"button",class:"link","data-column":e.key,on:{
click:()=>w.set({selected:t.mark.id},{source:"list"})}},Zt(t.mark))),n.map(o=>d("td",{class:o.key},d("bdi",{},o.text(t)))))}function ti(){let t=Xr(eo,Xt.key,Xt.
down),e=ot("#table .sheet"),n=new Set(eo.map(i=>i.mark.id)).size,o=p("table.count",{n:eo.length,places:O(n)});y("table-count").textContent!==o&&(y("table-count").
textContent=o);let s=d("tbody",{},t.slice(0,to).map(Kg)),r=t.length-to;e.replaceChildren(...[d("table",{},d("caption",{class:"sr"},p("table.title")),d("thead",{},
d("tr",{},cn.map(Gg))),s),r>0?d("button",{type:"button",class:"link more-rows",on:{click:()=>{let i=to;to+=gf,ti(),tt("#table tbody th button")[i].focus()}}},p(
"list.more",{n:Math.min(gf,r)})):null].filter(Boolean))}function Mf(){if(!w.get().table)return;let t=y("table").contains(T())&&T().closest("tr[data-mark]"),e=t&&
t.dataset.mark;eo=mf(),ti();let n=e&&ot(`#table tr[data-mark="${CSS.escape(e)}"] button`);n&&n.focus({preventScroll:!0})}var Qr=()=>{w.get().table&&(cancelAnimationFrame(
xf),xf=requestAnimationFrame(Mf))};function yf(t,e){let n=y("table");return n.hidden=!t,document.documentElement.classList.toggle("has-table",t),t?(to=wf,Yg(),Mf(),
e&&y("table-title").focus({preventScroll:!0}),null):n.replaceChildren()}function Jg(t){for(let e of tt("#table tr[data-mark]"))e.dataset.mark===t.selected?e.setAttribute(
"aria-current","true"):e.removeAttribute("aria-current")}function kf(){y("timeline").before(d("section",{id:"table",hidden:!0,on:{keydown:t=>{t.key==="Escape"&&
(t.preventDefault(),t.stopPropagation(),bf())}}})),yf(w.get().table,!1),M.map.on("moveend resize",Qr),We(Qr),w.subscribe((t,e,n)=>{e.has("table")||t.table&&e.has(
"lang")?yf(t.table,e.has("table")&&n!=="link"):e.size===1&&e.has("selected")?Jg(t):e.has("hover")||Qr()})}function vf(t){let e=[];for(let n of t)for(let o of n.claims){let s=o.date;!s||!s.start&&!s.end||e.push({mark:n,claim:o,layer:o.layer,from:s.start?it(s.start):null,
to:s.end?it(s.end):null})}return e}function Lf(t){let e=t.flatMap(i=>[i.from,i.to]).filter(i=>i!==null),n=Math.min(...e),o=Math.max(...e),s=Math.max(1.5,(o-n)*.04),
r=i=>t.some(a=>a[i]===null)?1.6:1;return{first:n,last:o,from:n-s*r("from"),to:o+1+s*r("to")}}function $f(t,e){let n=e/(t.to-t.from),o=ye();return{x:i=>o?e-(i-t.
from)*n:(i-t.from)*n,day:i=>Math.floor((o?e-i:i)/n+t.from),per:n}}var Sf=t=>at("axis",t),Qg=500;function ei(t){let e=t.to-t.from,n=[];if(e<=40){let i=e<=16?1:7;
for(let a=Math.ceil(t.from);a<t.to;a+=1)(a-Math.ceil(t.from))%i===0&&n.push({day:a,text:Sf(Z(a))});return n}let[o,s]=rt(Z(Math.floor(t.from))),r=e>365*4?12:e>500?
3:1;r===12&&(s=1);for(let i=0;i<600;i+=1){let a=it(`${String(o).padStart(4,"0")}-${String(s).padStart(2,"0")}-01`);if(a>=t.to)break;if(a>=t.from&&(s-1)%r===0){let l=r===
12?yt(o):Fr(s),c=r!==12&&(s===1||!n.length);n.push({day:a,text:c?at("axis_month",Z(a)):l})}s+=1,s>12&&(s=1,o+=1)}return n}function t0(t,e,n){t.sort((s,r)=>s.at-
r.at);for(let s of t)s.true=s.at;let o=(s,r)=>(e(s.text)+e(r.text))/2;t.forEach((s,r)=>{let i=e(s.text)/2,a=r?t[r-1].at+o(t[r-1],s):i-6;s.at=Math.max(s.at,a)});
for(let s=t.length-1;s>=0;s-=1){let r=s===t.length-1?n+12-e(t[s].text)/2:t[s+1].at-o(t[s],t[s+1]);t[s].at=Math.min(t[s].at,r)}for(let s=t.length-1;s>=0;s-=1)Math.
abs(t[s].at-t[s].true)>36&&t.splice(s,1)}function zf(t,e,n,o){let s=[...new Set(t.filter(f=>f.from!==null&&f.from===f.to).map(f=>f.from))].sort((f,u)=>f-u),r=o<
420,i=f=>f.length*(r?6.8:7)+(r?8:14),a=[],l=e.to-e.from>Qg;for(let f of s){let[u,g,b]=rt(Z(f)),x=a[a.length-1],k=l?at("axis_month",Z(f)):Sf(Z(f)),$=n(f+.5);x&&Math.
abs($-x.at)<(i(k)+i(x.text))/2&&x.month===`${u}-${g}`&&x.days.length<3?(x.days.push(b),x.all.push($),x.at=(x.all[0]+$)/2,l||(x.text=at("axis",Z(f),lt(x.days.map(
yt))))):a.push({at:$,all:[$],text:k,days:[b],month:`${u}-${g}`,bold:!0})}t0(a,i,o);let c=[...a];for(let f of ei(e)){let u=f.text.length*6.4/2,g=n(f.day)+(ye()?-u:
u);c.every(x=>Math.abs(x.at-g)>i(x.text)/2+u+4)&&g>u&&g<o-u&&c.push({at:g,text:f.text})}return c}var e0=100,n0=15,o0=6,s0=2;function Ef(t,e,n){let o=new Set;for(let r of t)r.from!==null&&r.from===r.to&&o.add(r.from);return t.length>e0&&o.size*n0>n?Math.ceil(
o0/e.per):0}var ni=t=>new Set(t.map(e=>e.mark.id)).size;function Of(t,e,n,o,s){let r=o?Math.max(s0,o*n.per):0;return m("rect",{class:s,x:n.left.toFixed(1),width:n.
width.toFixed(1),y:(n.base-r).toFixed(1),height:r.toFixed(1),fill:e.slots.length===2?yn(e):J(e)})}function If(t,{days:e,x:n,high:o,stacked:s,living:r,told:i}){let a=new Map;
for(let{days:f}of t)for(let[u,g]of f){let b=ni(g);a.set(u,s?(a.get(u)||0)+b:Math.max(a.get(u)||0,b))}let l=o/Math.max(1,...a.values()),c=new Map;return t.flatMap(
({layer:f,days:u,base:g})=>[...u].map(([b,x])=>{let k=n(b),$=n(b+e),R=ni(x),F=s&&c.get(b)||0;c.set(b,F+R*l);let z={left:Math.min(k,$)+.5,width:Math.max(1,Math.abs(
$-k)-1),base:g-F,per:l},A=se()?x.filter(r):x;return m("g",{class:"column"},A.length<x.length&&Of(x,f,z,R,"item out"),Of(x,f,z,ni(A),"item"),m("title",{},i(x)))}))}var v={items:[],range:null,now:null,together:0},Cf=()=>{let t=w.get().layersOn;return h.layers.filter(e=>t.has(e.id)&&v.items.some(n=>n.layer===e.id))},oi=()=>h.
marks.filter(t=>P(t)&&!t.claims.some(e=>e.date&&(e.date.start||e.date.end))).length;function no(t=w.get().layersOn){let e=new Map;for(let n of v.items){if(!t.has(
n.layer))continue;let o=n.from===null?Math.min(v.range.first,n.to):n.from,s=n.to===null?Math.max(v.range.last,n.from):n.to;e.set(`${o}:${s}`,[o,s])}return[...e.
values()].sort((n,o)=>n[0]-o[0]||n[1]-o[1])}var de=()=>{let t=w.get().dateRange;return t?t.map(it):null};function oo(t,e,n="timeline"){let o=Math.max(v.range.first,
Math.min(t,e)),s=Math.min(v.range.last,Math.max(t,e));o>s||w.set({dateRange:[Z(o),Z(s)]},{source:n})}var si=()=>w.set({dateRange:null,undated:null},{source:"tim\
eline"});var i0=new Set(["cross","saltire","glass","star","bar","half","dot"]),ri=12,_f=t=>Y(t.mark)&&Rt(t.mark).includes(t.claim),Rf=t=>!se()||t.some(_f)?"item":"item o\
ut";function a0(t,e,n,o){let s=t[0],r={class:Rf(t)},i=s.from===null?v.range.from:s.from,a=s.to===null?v.range.to:s.to+1,l=Math.min(o(i),o(a)),c=Math.max(3,Math.
abs(o(a)-o(i))),f=s.from===null?"start":s.to===null?"end":"",u=e.slots.length===2?yn(e):J(e);return m("g",r,m("rect",{x:l,y:n-4,width:c,height:8,rx:4,fill:u,stroke:e.
slots.length===2?"var(--ink3)":null,"stroke-width":.8,mask:f?`url(#fade-${f==="start"!==ye()?"start":"end"})`:null}),m("title",{},ii(t)))}function ii(t){let e=t.
slice(0,ri).map(n=>[I(n.mark),Et(n.claim),U(n.claim.date)].join(" · "));return t.length>ri&&e.push(p("map.more",{n:t.length-ri})),e.join(`
`)}function Ff(t,e,n,o){let s=t[0],r=m("g",{class:Rf(t),"data-x":o(s.from+.5).toFixed(1),"data-y":n,transform:`translate(${o(s.from+.5).toFixed(1)} ${n})`}),i=t.
length>1&&e.slots.length===1,a=()=>K(i&&i0.has(e.shape)?{...e,shape:"circle"}:e,i?7.4:5.4),l=a();return l.setAttribute("style","stroke:var(--paper);stroke-width\
:3;paint-order:stroke"),r.append(l,a()),i&&r.append(m("text",{class:"many",y:3.6,"text-anchor":"middle"},p("time.several",{n:t.length}))),r.append(m("title",{},
ii(t))),r}function l0(){let t=(e,n)=>[m("linearGradient",{id:`${e}-g`},n.map(([o,s])=>m("stop",{offset:o,"stop-color":"#fff","stop-opacity":s}))),m("mask",{id:e,
maskContentUnits:"objectBoundingBox"},m("rect",{width:1,height:1,fill:`url(#${e}-g)`}))];return m("defs",{},t("fade-start",[[0,0],[.55,1]]),t("fade-end",[[.45,1],
[1,0]]))}function c0(t,e,n,o){let s=new Map,r=new Map;for(let i of v.items){if(i.layer!==t.id)continue;let a=i.from!==null&&i.from===i.to,l=o?i.from-(i.from-v.range.
first)%o:i.from,c=a?s:r,f=a?l:`${i.from}:${i.to}`;c.has(f)?c.get(f).push(i):c.set(f,[i])}return{layer:t,days:s,base:e+6.5,bars:[...r.values()].map(i=>a0(i,t,e,n)),
dots:o?[]:[...s.values()].map(i=>Ff(i,t,e,n))}}var f0=[0,-10,10,-5,5],d0=10;function u0(t){let e=[];for(let n of t.sort((o,s)=>Number(o.dataset.x)-Number(s.dataset.
x))){let o=Number(n.dataset.x),s=f0.find(r=>e.every(i=>Math.hypot(i.x-o,i.dy-r)>=d0))??0;e.push({x:o,dy:s}),n.setAttribute("transform",`translate(${o} ${Number(
n.dataset.y)+s})`)}return t}var p0={slots:[9],shape:"circle"};function m0(t){let e=new Map;for(let{layer:n,days:o}of t)for(let[s,r]of o){let i=e.get(s);i?Object.
assign(i,{layer:p0,group:[...i.group,...r]}):e.set(s,{layer:n,group:r})}return[...e.values()]}function Nf(t,e){let n=Cf(),o=e?0:15,s=e?16:9,r=s+o*Math.max(n.length-
1,0)+(e?16:9);v.now=$f(v.range,t);let i=m("svg",{class:"chart",width:t,height:r+18,"aria-hidden":"true",viewBox:`0 0 ${t} ${r+18}`},l0());i.append(m("g",{class:"\
grid"},ei(v.range).map(f=>m("path",{d:`M${v.now.x(f.day).toFixed(1)} 0V${r}`})),n.map((f,u)=>m("path",{d:`M0 ${s+o*u}H${t}`}))));let a=de();if(a){let f=v.now.x(
a[0]),u=v.now.x(a[1]+1);i.append(m("rect",{class:"brush",x:Math.min(f,u),y:1,width:Math.abs(u-f),height:r-2}))}v.together=Ef(v.items,v.now,t);let l=n.map((f,u)=>c0(
f,s+o*u,v.now.x,v.together)),c=e&&!v.together?m0(l).map(({layer:f,group:u})=>Ff(u,f,s,v.now.x)):[];if(i.append(...l.flatMap(f=>f.bars),...e?u0(c):l.flatMap(f=>f.
dots)),v.together){let f=e?l.map(u=>({...u,base:r})):l;i.append(...If(f,{days:v.together,x:v.now.x,living:_f,told:ii,stacked:e,high:e?r-4:12.5}))}for(let f of zf(
v.together?[]:v.items,v.range,v.now.x,t))f.bold&&i.append(...f.all.map(u=>m("path",{class:"named",d:`M${u.toFixed(1)} ${r-3}V${r+3}`}))),i.append(m("text",{class:f.
bold?"bold":null,x:f.at.toFixed(1),y:r+14,"text-anchor":"middle"},f.text));return{box:i,bottom:r,rows:n,gap:o,top:s}}var h0=1500,os=0;function Bf(t,e){let n=de(),o=n?n[t]:t?v.range.last:v.range.first,s=gt(Z(o));return d("div",{class:n?"grip set":"grip",tabindex:"0",role:"slide\
r","data-grip":t,"aria-label":p(t?"time.end":"time.start"),"aria-orientation":"horizontal","aria-valuemin":v.range.first,"aria-valuemax":v.range.last,"aria-valu\
enow":o,"aria-valuetext":s,style:{left:`${v.now.x(t?o+1:o)}px`,height:`${e}px`},on:{keydown:r=>g0(r,t,o)}},d("i",{}))}function g0(t,e,n){let o=ye()?-1:1,s={ArrowRight:o,
ArrowLeft:-o,ArrowUp:1,ArrowDown:-1,PageUp:7,PageDown:-7,Home:-1e6,End:1e6}[t.key];if(!s)return;t.preventDefault();let r=de()||[v.range.first,v.range.last],i=Math.
min(v.range.last,Math.max(v.range.first,n+s));r[e]=i,r[0]>r[1]&&(r[1-e]=i),oo(r[0],r[1],t.repeat?"run":"timeline");let a=tt("#timeline .grip");a[e]&&a[e].focus()}
function x0(t){let e=null,n=!1,o=null,s=r=>v.now.day(r.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",r=>{if(r.button)return;so();let i=r.
target.closest&&r.target.closest(".grip"),a=de();o=i&&a?a[1-Number(i.dataset.grip)]:null,e=o===null?s(r):o,n=!1,t.setPointerCapture(r.pointerId)}),t.addEventListener(
"pointermove",r=>{e!==null&&(!n&&o===null&&Math.abs(v.now.x(e)-v.now.x(s(r)))<5||(oo(e,s(r),n?"run":"timeline"),n=!0))}),t.addEventListener("pointerup",r=>{e!==
null&&!n&&o===null&&y0(s(r)),e=null}),t.addEventListener("pointercancel",()=>{e=null})}function y0(t){let e=no().map(([n,o])=>{let s=t<n?n-t:t>o?t-o:0;return{a:n,
b:o,off:s,length:o-n}}).filter(n=>n.off*v.now.per<14).sort((n,o)=>n.off-o.off||n.length-o.length)[0];e?oo(e.a,e.b):si()}function ai(t,e,n=de()){let o=no();if(!o.
length)return!1;let s=n?o.findIndex(([l,c])=>l===n[0]&&c===n[1]):-1,r=n&&s<0?o.findIndex(([l])=>l>=n[0]):s+t;if(r>=o.length||r<0&&n)return!1;let[i,a]=o[Math.max(
r,0)];return oo(i,a,e),bt(Tf()),!0}function so(){clearInterval(os),os=0;let t=y("play");t&&t.replaceChildren(li(!1)),t&&t.setAttribute("aria-label",p("time.play"))}
function w0(){if(os)return so();let t=no(),e=de(),n=e&&t.length&&e[1]>=t[t.length-1][1];return ai(1,"timeline",n?null:e)&&(os=setInterval(()=>{ai(1,"run")||so()},
h0),y("play").replaceChildren(li(!0)),y("play").setAttribute("aria-label",p("time.pause"))),null}function li(t){return m("svg",{viewBox:"0 0 12 12",width:12,height:12,
class:t?null:"arrow","aria-hidden":"true"},m("path",{fill:"currentColor",d:t?"M2 1H5V11H2ZM7 1H10V11H7Z":"M2 .6L11 6L2 11.4Z"}))}function Tf(){let t=w.get().dateRange;
if(t)return U({start:t[0],end:t[1]});let e=[Z(v.range.first),Z(v.range.last)];return U(v.range.last-v.range.first>40?Rr(e[0],e[1]):{start:e[0],end:e[1]})}function b0(){
if(!w.get().dateRange)return p(v.together?"time.hint_many":"time.hint");let t=h.marks.filter(P);return p("time.chosen",{m:t.filter(Y).length,n:t.length,k:oi()})}
function ns(){let t=y("timeline");if(t.hidden)return;let e=T()&&T().dataset.grip,n=N()==="phone",o=y("time-area"),{box:s,bottom:r,rows:i,gap:a,top:l}=Nf(Math.max(
o.clientWidth,60),n);for(let c of[...o.querySelectorAll(".chart, .grip")])c.remove();o.append(s,Bf(0,r),Bf(1,r)),y("time-lanes").replaceChildren(...n?[]:i.map((c,f)=>d(
"span",{style:{top:`${l+a*f-8}px`}},m("svg",{viewBox:"-9 -9 18 18",width:13,height:13,"aria-hidden":"true"},K(c,6)),Vt(c,"short")))),y("time-title").textContent=
Tf(),y("time-hint").textContent=b0(),y("time-all").hidden=!w.get().dateRange,M0(),y("time-keep").setAttribute("aria-checked",String(w.get().trail)),t.classList.
toggle("chosen",!!w.get().dateRange),e&&o.querySelectorAll(".grip")[Number(e)].focus()}function M0(){let t=oi(),e=Eo(),n=y("time-left");n.setAttribute("aria-che\
cked",String(e)),n.disabled=!t,n.replaceChildren(d("span",{},p("time.no_date"))," ",d("b",{},Hf(),O(t)))}var Hf=()=>m("svg",{viewBox:"0 0 12 12",width:12,height:12,
class:"tick","aria-hidden":"true"},m("path",{d:"M1.5 6.5L4.5 9.5L10.5 2.5",fill:"none",stroke:"currentColor","stroke-width":2}));function jf(){let t=y("timeline"),
e=(o,s)=>d("button",{type:"button",class:"step","aria-label":s,on:{click:()=>{so(),ai(o)}}},m("svg",{viewBox:"0 0 8 12",width:7,height:10,class:"arrow","aria-hi\
dden":"true"},m("path",{d:o>0?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"currentColor","stroke-width":1.6}))),n=d("div",{id:"time-area"});t.setAttribute(
"aria-label",p("time.title")),t.replaceChildren(d("div",{class:"play"},d("button",{id:"play",type:"button","aria-label":p("time.play"),on:{click:w0}},li(!1)),d(
"div",{class:"steps"},e(-1,p("time.back")),e(1,p("time.step")))),d("div",{class:"time"},d("p",{class:"head"},d("b",{id:"time-title"}),d("span",{id:"time-hint"}),
d("button",{type:"button",id:"time-keep",role:"switch","aria-checked":"false",on:{click:()=>w.set({trail:!w.get().trail},{source:"timeline"})}},Hf(),p("time.kee\
p")),d("button",{type:"button",class:"link",id:"time-all",on:{click:()=>{so(),si()}}},p("time.all"))),d("div",{class:"lanes"},d("div",{id:"time-lanes","aria-hid\
den":"true"}),n)),d("button",{id:"time-left",type:"button",role:"switch",on:{click:()=>w.set({undated:!Eo()},{source:"timeline"})}})),x0(n)}function Pf(){v.items=
vf(h.marks),!(v.items.length<2)&&(v.range=Lf(v.items),!(no(new Set(h.layers.map(t=>t.id))).length<2)&&(y("timeline").hidden=!1,jf(),ns(),w.subscribe((t,e)=>{e.has(
"lang")?(jf(),ns()):["layersOn","filters","query","dateRange","mentions","undated","trail"].some(n=>e.has(n))&&ns()}),new ResizeObserver(ns).observe(y("time-are\
a"))))}async function v0(t){let e=document.getElementById(t),n=atob(e.textContent),o=new Uint8Array(n.length);for(let r=0;r<n.length;r+=1)o[r]=n.charCodeAt(r);let s=new Blob(
[o]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(s).text())}var L0=t=>/[\ud800-\udfff]/.test(t)?Array.from(t):
t,ci=(t,e,n)=>typeof t=="string"?t.slice(e,n):t.slice(e,n).join("");function $0(t){let e=new Map(t.map((r,i)=>[r.sha256,i]));function n(r,i){let l=(t[r]?t[r].paragraphs:
[]).findIndex(([c,f])=>c<=i&&i<f);return l<0?null:l}function o({article:r,quote:i,start:a,end:l},c){let[f,u]=c||[a,a];a<=f&&f<=u&&u<=l||(f=u=a);let g=L0(i),b=e.
get(r)||0;return{article:b,paragraph:n(b,a),before:ci(g,0,f-a),place:ci(g,f-a,u-a),after:ci(g,u-a)}}function s(r){let{id:i,event_id:a,role:l,layer:c,event:f,planned:u,
hypothetical:g,action:b,hedges:x,negated:k,inferred:$,figures:R,speaker:F,reviewed:z}=r;return{id:i,event_id:a,role:l,layer:c,event:f,planned:u,hypothetical:g,action:b,
hedges:x,negated:k,inferred:$,figures:R,speaker:F,reviewed:z,targets:(r.target_ids||[]).map(A=>typeof A=="string"?A:A.id),actors:r.actor_ids.map(A=>typeof A=="s\
tring"?A:A.id),date:r.date_words===null?null:{start:r.date_start,end:r.date_end,words:r.date_words,time_precision:r.time_precision,date_prec:r.date_prec,...r.date_inferred?
{inferred:!0}:{}},cites:r.citations.map(A=>o(A,r.highlight))}}return{cite:o,claim:s,articleOf:r=>e.get(r)??0}}function S0(t,e,n){let o=new Map(e.features.map(r=>[
r.id,r.properties.claims.flatMap(i=>i.citations).map(i=>[n(i.article),i.start]).sort((i,a)=>i[0]-a[0]||i[1]-a[1])[0]||[1/0,0]])),s=r=>o.get(r.id)||[1/0,0];[...t].
sort((r,i)=>Number(r.hidden)-Number(i.hidden)||s(r)[0]-s(i)[0]||s(r)[1]-s(i)[1]||r.n-i.n).forEach((r,i)=>{r.n=i+1})}function qf(t,e,{cite:n,claim:o}){let{title:s,
place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:f,approximate:u,rule:g,note:b,rivals:x,score:k,country:$,admin1:R,names:F,spellings:z=[],disagreements:A,shown:fn}=t.
properties;return{id:t.id,n:e,title:s,place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:f,approximate:u,rule:g,note:b,rivals:x,score:k,country:$,admin1:R,spellings:z,
hidden:fn===!1,geometry:t.geometry,names:Object.entries(F).flatMap(([Fe,ss])=>[ss].flat().map(rs=>[Fe,rs])),claims:t.properties.claims.map(o),differ:(A||[]).map(
({kind:Fe,values:ss,citations:rs})=>({kind:Fe,versions:ss.map((Wf,Yf)=>({value:Wf,cite:n(rs[Yf],null)}))}))}}function z0(t){let e=$0(t.articles||[t.article].filter(
Boolean)),n=[],o=[];for(let s of h.order||[]){let r=t.features[s];r.geometry?n.push(qf(r,n.length+1,e)):o.push(qf(r,0,e))}return S0(n,t,e.articleOf),{marks:n,named:o,
unplaced:t.unplaced_claims.map(e.claim),unread:(t.unread||[]).map(({event:s,words:r,citation:i})=>({event:s,words:r,cite:e.cite(i,null)})),unresolved:t.unresolved.
map(({surface:s,reason:r,rivals:i,citation:a})=>({surface:s,reason:r,rivals:i,cite:e.cite(a,null)}))}}var Df=async()=>ro(z0(await v0("mapgen-geojson")));function Vf(){ol(h.config),dc(),M.element.setAttribute("role","region"),M.element.setAttribute("aria-label",p("page.map")),sc(),cf(),ar(),Dc(),Pf(),uc(),Pc(),uf(),
Tc(),kr(),kf(),hr(),pc(),Cc(),y("static").remove(),document.documentElement.dataset.ready="1",Ne&&setTimeout(Ma,500)}function Zf(t){throw document.documentElement.
classList.remove("js"),t}function Uf(){if(document.documentElement.classList.add("js"),Ne){Df().then(Vf).catch(Zf);return}try{Vf()}catch(t){Zf(t)}}var A0={shown:pt},O0={find:Nt,flush:Nn,now:Oe,request:Gt,sight:_,signs:mt,get took(){return Ir}};return Qf(E0);})();
