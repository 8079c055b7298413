"use strict";var mapgen=(()=>{var Qo=Object.defineProperty;var If=Object.getOwnPropertyDescriptor;var Cf=Object.getOwnPropertyNames;var _f=Object.prototype.hasOwnProperty;var ce=(t,e)=>{for(var n in e)Qo(t,n,{get:e[n],enumerable:!0})},Rf=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Cf(e))!_f.call(t,s)&&
s!==n&&Qo(t,s,{get:()=>e[s],enumerable:!(o=If(e,s))||o.enumerable});return t};var Ff=t=>Rf(Qo({},"__esModule",{value:!0}),t);var Kg={};ce(Kg,{data:()=>h,dates:()=>ft,draw:()=>$e,furniture:()=>Bn,geo:()=>N,groups:()=>Js,join:()=>lt,lang:()=>P,layerById:()=>I,layout:()=>Lt,map:()=>Ks,markById:()=>fe,
marks:()=>Yg,matches:()=>Z,number:()=>A,packed:()=>_e,scene:()=>Gg,start:()=>Af,store:()=>x,t:()=>u,title:()=>O,view:()=>Wt,visible:()=>H});var $e={};ce($e,{frame:()=>Le,framed:()=>Ws,key:()=>se,passing:()=>Gs,sign:()=>Ys,under:()=>Us});function ni(t){let e=document.getElementById(t);return e&&e.type==="application/json"?JSON.parse(e.textContent):null}var Bf={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],spellings:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},oi={event_id:"",
actors:[],targets:[],event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function ei(t){
let e=t.anchor?{type:"Point",coordinates:t.anchor}:null;return{...Bf,...t.geometry==="anchor"?{...t,geometry:e}:t,claims:(t.claims||[]).map(n=>({...oi,...n}))}}
var Nf=["title.division","title.crossing"];function jf(t,e,n){let o=n[t.title];o&&o.key&&!Nf.includes(o.key)&&(t.names=[]),t.spellings=e.spellings||[];let s=new Map(
e.claims.map(r=>[r.id,r.event_id]));for(let r of t.claims)r.event_id=s.get(r.id)||""}var si=t=>{let e=Object.create(null);for(let n of t)e[n.id]=n;return e},h=ni(
"mapgen-data"),an=t=>!(t.negated||t.planned||t.hypothetical||t.role==="planned"),I=si(h.layers),fe=Object.create(null),Qn=t=>{Object.assign(h,t),fe=si(h.marks)},
_e=!!h.order;if(_e)Qn({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{let t=ni("mapgen-geojson"),e=new Map((t?t.features:[]).map(n=>[n.id,n]));Qn(
{marks:h.marks.map(ei),named:h.named.map(ei),unplaced:h.unplaced.map(n=>({...oi,...n}))});for(let n of h.marks){let o=e.get(n.id);n.geometry=n.geometry||(o?o.geometry:
null),o&&jf(n,o.properties,t.said||{})}}var Hf="http://www.w3.org/2000/svg";function ri(t,e,n){for(let[o,s]of Object.entries(e||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))t.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s||{}))t.style.setProperty(r,i);else t.setAttribute(o,s===!0?"":String(s));for(let o of n.
flat(1/0))o==null||o===!1||o===""||t.append(o instanceof Node?o:document.createTextNode(String(o)));return t}var d=(t,e,...n)=>ri(document.createElement(t),e,n),
p=(t,e,...n)=>ri(document.createElementNS(Hf,t),e,n),y=t=>document.getElementById(t),nt=(t,e=document)=>e.querySelector(t),X=(t,e=document)=>[...e.querySelectorAll(
t)],B=()=>document.activeElement,Kt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,wt=t=>{let e=y("live");e.textContent="",setTimeout(()=>{e.textContent=
t},60)};var ln=10.5,ts={clash:"M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5M-5 2.5L-2.5 5M5 2.5L2.5 5",strike:"M4.5-5L-2 1.5M-2-3V1.5H2.5M-5 5H5",withdrawal:"M5-3H-1A3 3 0 0 0-1 \
3.5H4M1.5 1L4 3.5L1.5 6",force:"M-4-5V5.5M-4-4.5H4.5L2.5-2L4.5.5H-4",found:"M-1-5.5A4 4 0 1 1-1 2.5A4 4 0 1 1-1-5.5M2 1.8L5.5 5.5",arrest:"M-5-2.5A2.5 2.5 0 1 1\
-5-2.4M0-.1A2.5 2.5 0 1 1 5-.1A2.5 2.5 0 1 1 0-.1M-2.8 2H-2.7",release:"M-4.5 0V5H4.5V0ZM-2.5 0V-2.5A2.5 2.5 0 0 1 2.5-3",base:"M-5 5V-1L0-5L5-1V5ZM-1.5 5V1.5H1\
.5V5",warning:"M0-5L5.5 4.5H-5.5ZM0-1.8V1M0 2.8V2.9",talks:"M-5.5-4.5H2.5V1H-2L-4 3V1H-5.5ZM4-1.5H5.5V3.5H4V5.5L2 3.5H-.5",aid:"M0-5V5M-5 0H5",displaced:"M-1-3.\
5A1.6 1.6 0 1 1-1-3.6M-2.6-1V2.5M-2.6 2.5L-4.5 5.5M-2.6 2.5L-.8 5.5M1 0H5.5M3.5-2L5.5 0L3.5 2",rescue:"M-5.3 0A5.3 5.3 0 1 1 5.3 0A5.3 5.3 0 1 1-5.3 0M-2 0A2 2 \
0 1 1 2 0A2 2 0 1 1-2 0M-3.7-3.7L-1.5-1.5M3.7-3.7L1.5-1.5M-3.7 3.7L-1.5 1.5M3.7 3.7L1.5 1.5",protest:"M-5 1V-2.5L2.5-5V3.5ZM-3 1.5L-2 5H0L-.8 2.3M4.5-2.5A2.5 2.\
5 0 0 1 4.5 1",flood:"M-6-3Q-4-5-2-3T2-3T6-3M-6 .5Q-4-1.5-2 .5T2 .5T6 .5M-6 4Q-4 2-2 4T2 4T6 4",storm:"M-5-4H5M-4-1.2H3.5M-2.2 1.6H2.4M-.8 4.4H1.4",volcano:"M-6\
 5L-2-1H2L6 5M0-3V-6M-2.5-3.5L-4-5.5M2.5-3.5L4-5.5",quake:"M-6 0H-3.5L-2-4L.5 4.5L2.2-2L3.5 0H6",fire:"M0-6C1-3 4.5-1.5 4.5 2A4.5 4 0 0 1-4.5 2C-4.5 0-3-1-2.5-2\
.5C-1-1.5 0-3 0-6Z",epidemic:"M-2.8 0A2.8 2.8 0 1 1 2.8 0A2.8 2.8 0 1 1-2.8 0M0-2.8V-5.5M0 2.8V5.5M-2.8 0H-5.5M2.8 0H5.5M-2-2L-4-4M2-2L4-4M-2 2L-4 4M2 2L4 4",accident:"\
M0-5.5L1.3-1.7L5.5-2.5L2.3.5L4.5 4.5L.5 2.3L-2.5 5.5L-2.3 1.4L-5.5-.5L-1.6-1.6Z",closed:"M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0M-3 0H3"},ii=new Set(["h\
ome_base","unit_name","mentioned"]);function bt(t,e){if(!e||e.slots.length)return"";let n=t.claims.find(o=>o.layer===e.id&&o.event&&!ii.has(o.role));return n&&ts[h.
events[n.event]]&&h.events[n.event]||""}function ai(t,e){if(e.slots.length)return[];let n=t.claims.filter(o=>o.layer===e.id&&o.event&&!ii.has(o.role));return[...new Set(
n.map(o=>h.events[o.event]))].filter(o=>ts[o])}function to(t,e,n){let o=t.claims.filter(s=>s.layer===e.id&&(!n||h.events[s.event]===n));return o.length?o.filter(
an).length:1}function Mt(t,e=ln,n=!1){return p("g",{class:n?"coin hollow":"coin"},p("circle",{r:e,class:"face"}),p("path",{d:ts[t],class:"icon",transform:e===ln?
null:`scale(${(e/ln).toFixed(3)})`}))}var N={};ce(N,{box:()=>T,boxOf:()=>rs,decode:()=>jt,extent:()=>W,frame:()=>Y,inside:()=>ht,kmToUnits:()=>cn,lat:()=>zt,meet:()=>S,mx:()=>Q,my:()=>U,parts:()=>at,
path:()=>kt,project:()=>Jt,spot:()=>tt});var Tf="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",ci=new Int8Array(128);for(let t=0;t<64;t+=1)ci[Tf.charCodeAt(t)]=t;var li=85.0511287798,
Q=t=>t/360+.5,U=t=>{let e=Math.max(-li,Math.min(li,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},zt=t=>Math.atan(Math.exp((.5-t)*2*Math.
PI))*360/Math.PI-90;function jt(t,e){let n=[],o=0,s=0,r=0,i=()=>{let a=0,l=1,c;do c=ci[t.charCodeAt(o)],o+=1,a+=(c&31)*l,l*=32;while(c&32);return a%2?-(a+1)/2:a/
2};for(;o<t.length;)s+=i(),r+=i(),n.push(Q(s/e),U(r/e));return n}var Pf=40075.017,eo=h.basemap&&h.basemap.view||[-180,-90,180,90],ss=h.frame?Math.round(((eo[0]+eo[2])/2-h.frame.around)/360):0,fi=h.frame?h.frame.around+360*ss:
null,qf=t=>fi===null?Df(t):t+360*Math.round((fi-t)/360),rs=([t,e,n,o])=>[Q(t+360*ss),U(o),Q(n+360*ss),U(e)],Df=t=>t<eo[0]-1&&t+360<=eo[2]+1?t+360:t,de=t=>{let e=[];
for(let[n,o]of t)e.push(Q(qf(n)),U(o));return e},es=new Map;function at(t){if(!es.has(t.id)){let e={polygons:[],lines:[],points:[]};di(t.geometry,e),es.set(t.id,
e)}return es.get(t.id)}function di(t,e){if(!t)return;let n=t.coordinates;if(t.type==="Polygon")e.polygons.push(n.map(de));else if(t.type==="MultiPolygon")for(let o of n)
e.polygons.push(o.map(de));else if(t.type==="LineString")e.lines.push(de(n));else if(t.type==="MultiLineString")e.lines.push(...n.map(de));else if(t.type==="Poi\
nt")e.points.push(...de([n]));else if(t.type==="MultiPoint")e.points.push(...de(n));else if(t.type==="GeometryCollection")for(let o of t.geometries)di(o,e)}function T(t,e){
let n=e||[1/0,1/0,-1/0,-1/0];for(let o=0;o<t.length;o+=2)t[o]<n[0]&&(n[0]=t[o]),t[o]>n[2]&&(n[2]=t[o]),t[o+1]<n[1]&&(n[1]=t[o+1]),t[o+1]>n[3]&&(n[3]=t[o+1]);return n}
var ns=new Map;function W(t){if(!ns.has(t.id)){let{polygons:e,lines:n,points:o}=at(t),s=T(o);for(let a of e)T(a[0],s);for(let a of n)T(a,s);let r=tt(t);r&&T(r,s);
let i=t.form==="near"&&r?cn(t.radius_km||0,r[1]):0;ns.set(t.id,[s[0]-i,s[1]-i,s[2]+i,s[3]+i])}return ns.get(t.id)}var cn=(t,e)=>t/(Pf*Math.cos(zt(e)*Math.PI/180)),
os=new Map;function tt(t){if(!os.has(t.id)){let{points:e,polygons:n,lines:o}=at(t),s=e.length===2?e:null;os.set(t.id,s||(t.anchor?de([t.anchor]):Vf(e,n,o)))}return os.
get(t.id)}function Vf(t,e,n){let o=T(t);for(let s of[...e.map(r=>r[0]),...n])T(s,o);return Number.isFinite(o[0])?[(o[0]+o[2])/2,(o[1]+o[3])/2]:null}function Y(t){
let e=t.getPixelOrigin(),n=256*2**t.getZoom();return{zoom:t.getZoom(),size:n,ox:e.x,oy:e.y,x:o=>o*n-e.x,y:o=>o*n-e.y,km:(o,s)=>cn(o,s)*n}}function Zf(t,e){let n=t;
for(let o=0;o<4&&n.length;o+=1)n=Uf(n,e,o);return n}function Uf(t,e,n){let o=n%2,s=e[n],r=n<2?1:-1,i=[],a=t[t.length-2],l=t[t.length-1],c=((o?l:a)-s)*r>=0;for(let f=0;f<
t.length;f+=2){let m=t[f],g=t[f+1],b=((o?g:m)-s)*r>=0;if(b!==c){let w=o?l:a,k=o?g:m,$=(s-w)/(k-w);i.push(a+(m-a)*$,l+(g-l)*$)}b&&i.push(m,g),a=m,l=g,c=b}return i}
function Jt(t,e,n,o,s=.7){let r=[],i=t.length-2,a=NaN,l=NaN;for(let c=0;c<=i;c+=2){let f=t[c]*e.size-e.ox,m=t[c+1]*e.size-e.oy;c&&c<i&&Math.abs(f-a)<s&&Math.abs(
m-l)<s||(r.push(f,m),a=f,l=m)}return o&&n?Zf(r,n):r}function kt(t,e){if(t.length<4)return"";let n="M"+t[0].toFixed(1)+" "+t[1].toFixed(1);for(let o=2;o<t.length;o+=
2)n+="L"+t[o].toFixed(1)+" "+t[o+1].toFixed(1);return e?n+"Z":n}function ht(t,e,n){let o=!1;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2)s[r+1]>n!=
s[i+1]>n&&e<(s[i]-s[r])*(n-s[r+1])/(s[i+1]-s[r+1])+s[r]&&(o=!o);return o}var S=(t,e)=>t[0]<e[2]&&t[2]>e[0]&&t[1]<e[3]&&t[3]>e[1];var no=64,oo=15,Wf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function ui(){let t=new Map;function e(n,o){for(let s=Math.floor(n[0]/no);s<=Math.floor(n[2]/no);s+=
1)for(let r=Math.floor(n[1]/no);r<=Math.floor(n[3]/no);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){e(n,o=>{let s=t.get(o);return s?s.push(n):t.set(o,[n]),
!1})},remove(n){e(n,o=>{let s=t.get(o),r=s?s.indexOf(n):-1;return r>=0&&s.splice(r,1),!1})},free(n,o){return!e(n,s=>{let r=t.get(s);return r!==void 0&&r.some(i=>i!==
o&&S(n,i))})},count(n){let o=new Set;return e(n,s=>{for(let r of t.get(s)||[])S(n,r)&&o.add(r);return!1}),o.size}}}var dn=null,as="",is=0,fn=new Map;function Yf(){
if(is)return;is=setTimeout(()=>{is=0});let t=getComputedStyle(document.body).fontFamily||"sans-serif";dn&&t===as||(as=t,dn=dn||document.createElement("canvas").
getContext("2d"),fn=new Map)}function E(t,e){Yf();let n=`${e.italic?"italic ":""}${e.weight||400} ${e.size}px ${as}`,o=n+"|"+t,s=fn.get(o);return s===void 0&&(fn.
size>2e4&&fn.clear(),dn.font=n,s=dn.measureText(t).width,fn.set(o,s)),s+(e.spacing||0)*Math.max(0,[...t].length-1)}function Xt(t,e,n){if(E(t,e)<=n)return t;let o=[
...t.slice(0,400)];for(;o.length>1&&E(o.join("")+"…",e)>n;)o.pop();return o.join("").trimEnd()+"…"}function so(t,e,{most:n,wide:o,widest:s}){let r=t.split("\
 ").slice(0,40),i=E(t,e),a=Math.min(n,Math.max(2,Math.ceil(i/o))),l=Math.min(s,Math.max(i/a*1.15,...r.map(f=>E(f,e)))),c=[r[0]];for(let f of r.slice(1)){let m=`${c[c.
length-1]} ${f}`;c.length===a||E(m,e)<=l?c[c.length-1]=m:c.push(f)}return c}var Ht=t=>Wf.test(t),j=(t,e)=>[t[0]-e,t[1]-e,t[2]+e,t[3]+e];function un(t,e,n,o,s){let r=s===
"middle"?t-n/2:s==="end"?t-n:t;return[r,e-o*.82,r+n,e+o*.26]}var ro=(t,e,n,o=0)=>{let s=[],r=o?2*t:t;for(let i=0;i<r;i+=1){let a=n+i*2*Math.PI/r,l=o&&i%2?e*o:e;s.push(`${(l*Math.cos(a)).toFixed(2)} ${(l*Math.sin(a)).toFixed(
2)}`)}return`M${s.join("L")}Z`},ls=-Math.PI/2,cs={circle:t=>`M${-t} 0A${t} ${t} 0 1 1 ${t} 0A${t} ${t} 0 1 1 ${-t} 0Z`,square:t=>{let e=t*.92;return`M${-e} ${-e}\
H${e}V${e}H${-e}Z`},diamond:t=>ro(4,t*1.25,ls),left:t=>`M-.4 ${-t*1.2}L${-t*1.25} 0L-.4 ${t*1.2}Z`,right:t=>`M.4 ${-t*1.2}L${t*1.25} 0L.4 ${t*1.2}Z`,hexagon:t=>ro(
6,t*1.1,0),triangle:t=>{let e=t*1.12;return`M0 ${-e}L${e} ${e*.82}H${-e}Z`},pentagon:t=>ro(5,t*1.15,ls),cross:t=>{let e=t*1.1,n=t*.38;return`M${-n} ${-e}H${n}V${-n}\
H${e}V${n}H${n}V${e}H${-n}V${n}H${-e}V${-n}H${-n}Z`},half:t=>`M${-t*1.15} ${t*.55}A${t*1.15} ${t*1.15} 0 0 1 ${t*1.15} ${t*.55}Z`,down:t=>{let e=t*1.12;return`M\
0 ${e}L${e} ${-e*.82}H${-e}Z`},saltire:t=>{let e=t*1.05,n=t*.42,o=e-n;return`M0 ${-n}L${o} ${-e}L${e} ${-o}L${n} 0L${e} ${o}L${o} ${e}L0 ${n}L${-o} ${e}L${-e} ${o}\
L${-n} 0L${-e} ${-o}L${-o} ${-e}Z`},glass:t=>`M${-t} ${-t}H${t}L${-t} ${t}H${t}Z`,star:t=>ro(5,t*1.25,ls,.45),bar:t=>`M${-t*.45} ${-t*1.15}H${t*.45}V${t*1.15}H${-t*
.45}Z`,dot:t=>cs.circle(t*.58)},pn=(t,e)=>(cs[t]||cs.circle)(e),Tt=t=>t>=0&&t<4?`var(--s${t})`:"var(--ink)",K=t=>t.slots.length===1?Tt(t.slots[0]):"var(--ink)";
function G(t,e,n){let o=p("g",{class:"shape"});if(t.slots.length===2){for(let[s,r]of["left","right"].entries())o.append(p("path",{d:pn(r,e),fill:Tt(t.slots[s])}));
return o}return o.append(p("path",n?{d:pn(t.shape,e),fill:"var(--symfill)",stroke:K(t),"stroke-width":1.6}:{d:pn(t.shape,e),fill:K(t)})),o}var Gf={rising:45,falling:-45,
level:70,both:45,none:70},pi=Object.fromEntries(h.layers.map((t,e)=>[t.id,e]));function Kf(t){let e={id:`tx-${pi[t.id]}`,patternUnits:"userSpaceOnUse"};if(t.texture===
"dots")return p("pattern",{...e,width:5,height:5,patternTransform:"rotate(30)"},p("circle",{cx:2.5,cy:2.5,r:.95,fill:K(t)}));let n=t.texture==="both"&&t.slots.length===
2,o=n?t.slots.map(Tt):[K(t)],s=n?4:t.texture==="none"?9:6;return p("pattern",{...e,width:s*o.length,height:8,patternTransform:`rotate(${Gf[t.texture]||90})`},o.
map((r,i)=>p("path",{d:`M${s*i+s/2} 0V8`,stroke:r,"stroke-width":n?1.3:1.1})))}function mi(){return p("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},
p("defs",{},h.layers.map(Kf)))}var mn=t=>`url(#tx-${pi[t.id]})`;function Fe(t,e,n){let o=p("svg",{class:"swatch",viewBox:"0 0 34 18",width:34,height:18,"aria-hi\
dden":"true",focusable:"false"}),s=p("g",{transform:"translate(17 9)"}),r=t.slots.length===2?"var(--ink3)":K(t);if(e==="near")s.append(p("circle",{r:8.2,fill:"n\
one",stroke:r,"stroke-width":1.3,"stroke-dasharray":"3.2 2.4"}),G(t,4,!0)),t.slots.length===1&&s.append(p("circle",{r:1.3,fill:r}));else if(e==="exact"||e==="co\
untry")s.append(G(t,n?5:6,n));else{let i=e==="vague"?"none":r;o.append(p("rect",{x:.5,y:.5,width:33,height:17,rx:2.5,fill:mn(t),...t.texture==="none"||n?{fill:"\
none"}:{},stroke:i,"stroke-width":1,"stroke-opacity":.75,"stroke-dasharray":e==="band"?"4 2.6":null}));let a=G(t,5.2,n);a.setAttribute("style","paint-order:stro\
ke;stroke:var(--symfill);stroke-width:3.4"),s.append(a,G(t,5.2,n))}return o.append(s),o}function hi(t){let e=p("svg",{viewBox:"0 0 40 24",width:40,height:24,"ar\
ia-hidden":"true"}),n={stroke:"var(--ink)",fill:"none","stroke-width":1.2};t==="exact"&&e.append(p("circle",{cx:13,cy:12,r:5,fill:"var(--ink)"})),t==="near"&&e.
append(p("circle",{cx:13,cy:12,r:10,...n,"stroke-dasharray":"3.4 2.6"}),p("circle",{cx:13,cy:12,r:4,...n,"stroke-width":1.6}),p("circle",{cx:13,cy:12,r:1.3,fill:"\
var(--ink)"}));let o="M3 5L14 2L36 4L38 13L33 22L15 21L4 15Z",s="M1 21L12 9L38 2L33 13L18 17L9 22Z";return t==="region"&&e.append(p("path",{d:o,...n,fill:"url(#\
tx-key)"})),t==="band"&&e.append(p("path",{d:s,fill:"url(#tx-key)"}),p("path",{d:s,...n,"stroke-dasharray":"3.4 2.4"})),t==="vague"&&e.append(p("path",{d:o,fill:"\
url(#tx-dots)"})),e}function gi(){return p("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},p("defs",{},p("pattern",{id:"tx-key",width:4.5,height:8,patternUnits:"\
userSpaceOnUse",patternTransform:"rotate(45)"},p("path",{d:"M2 0V8",stroke:"var(--ink)","stroke-width":1})),p("pattern",{id:"tx-dots",width:5,height:5,patternUnits:"\
userSpaceOnUse",patternTransform:"rotate(30)"},p("circle",{cx:2.5,cy:2.5,r:.95,fill:"var(--ink)"}))))}var xi=t=>h.layers.find(e=>e.sides.length===1&&e.sides[0]===
t.side);var ue=Object.assign(Object.create(null),Object.fromEntries(h.languages.map(t=>[t.code,t]))),J=ue[h.lang],P=()=>J.code,io=t=>{ue[t]&&(J=ue[t],document.documentElement.
lang=t,document.documentElement.dir=J.dir,ki())},he=()=>document.documentElement.dir==="rtl",xt=t=>String(t).replace(/\d/g,e=>J.cldr.digits[e]),A=t=>{let[e,n,o,
s]=J.cldr.number,[r,i]=Math.abs(t).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let l=r,c=o;l;c=s)a.unshift(l.slice(-c)),l=l.slice(0,-c);return xt((t<0?"\
-":"")+a.join(n)+(i?e+i:""))},Jf=t=>{let[e,n]=J.cldr.plurals;return e[n[t<200?t:100+t%100]]||"other"},lt=t=>{let[e,n,o,s]=J.cldr.joined,r=(a,l,c)=>a.replace(/\{[01]\}/g,
f=>f==="{0}"?l:c);if(t.length<3)return t.length===2?r(e,t[0],t[1]):t.join("");let i=r(s,t[t.length-2],t[t.length-1]);return r(n,t[0],t.slice(1,-2).reduceRight((a,l)=>r(
o,l,a),i))};function yi(t,e){let n=J.strings[t];return n===void 0?t:typeof n=="object"?n[Jf(e?e.n:0)]||n.other:n}var u=(t,e)=>{let n=yi(t,e);return e?n.replace(
/\{(\w+)\}/g,(o,s)=>s in e?typeof e[s]=="number"?A(e[s]):e[s]:o):n},Qt=(t,e)=>yi(t,e).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof e[n]=="number"?A(e[n]):e[n]),
pe=(h.articles[0]||{}).lang||null,wi=pe,ot=(t,e=pe)=>d("bdi",{lang:e===P()?null:e},t),bi=t=>t&&(J.said[t]||J.said[t[0].toLowerCase()+t.slice(1)]),me=t=>t&&bi(t)||
t,Be=t=>d("bdi",{lang:bi(t)||P()==="en"?null:"en"},me(t)),Mi=Object.values(h.actors);for(let t of[...h.layers,...Mi])t.own={name:t.name,short:t.short};function ki(){
for(let t of[...h.layers,...Mi])t.name=me(t.own.name),t.own.short&&(t.short=me(t.own.short)),t.lang=J.said[t.own.name]||P()===pe?null:pe}ki();var Pt=(t,e="name")=>d(
"bdi",{lang:t.lang},t[e]),O=t=>{let e=P()!==pe&&(t.names||[]).find(([n])=>n===P());return J.titles[t.id]||(e?e[1]:t.title)},Ne=t=>O(t)===t.title&&P()!==pe?pe:null,
qt=(t,e)=>d("bdi",{class:e,lang:Ne(t)},O(t)),dt=t=>t.words&&(J.said[t.words]||P()==="en"&&t.words)||u("precision."+t.form,{km:t.radius_km||0}),ge=t=>{let e=u("r\
ole."+t.role);return t.negated?u("role.not",{role:e}):e},hn=t=>t.role==="target"?[]:t.actors,xe=t=>t.role==="target"?t.actors:t.targets,fs=t=>(h.whom||{})[t.event]||
"of",vi=t=>lt(t.map(e=>h.actors[e]?h.actors[e].name:e));function Li(t,e){let n=u("event."+t.event);return e.length&&(n=u("deed."+fs(t),{what:n,targets:vi(e)})),
t.planned&&(n=u("card.planned",{what:n})),t.hypothetical&&(n=u("card.hypothetical",{what:n})),t.negated?u("role.not",{role:n}):n}var Dt=t=>t.event?Li(t,[]):ge(t),
At=t=>t.event?[vi(hn(t)),Li(t,xe(t))].filter(Boolean).join(" · "):ge(t),ao=t=>t&&t[0].toLocaleUpperCase(P())+t.slice(1);var lo=22,zi=18,Xf={size:11,weight:600},ds=(t,e)=>pn(t,e);function Et(t,e,n){let{hollow:o,halo:s=2.5}=n||{},r=t.slots.length===2,i=p("g",{class:"shape"}),a=r?"d\
iamond":t.shape,l=ds(a,e);if(s&&i.append(p("path",{d:l,class:"around","stroke-width":s*2})),r){for(let[c,f]of["left","right"].entries())i.append(p("path",{d:ds(
f,e),fill:Tt(t.slots[c])}));o&&i.append(p("path",{d:ds("diamond",e*.5),fill:"var(--symfill)"}))}else if(o){let c=K(t);i.append(p("path",{d:l,fill:"var(--symfill\
)",stroke:c,"stroke-width":1.8}),o==="empty"?"":p("circle",{r:1.5,fill:c}))}else i.append(p("path",{d:l,fill:K(t)}));return i}var Ot=t=>t.slots.length===2?"var(\
--ink)":K(t),Ai=(t,e)=>p("circle",{class:"radius",r:e.toFixed(1),stroke:Ot(t),fill:Ot(t),"stroke-dasharray":"4 3"});function Oi(t,e,n,o){let s=!e&&t.reduce((r,[
,i])=>r+i,0)<=5;return t.flatMap(([r,i])=>{let a=e?[]:n(r);if(a.length)return a.map(c=>({layer:r,text:"",sign:c,hollow:!o(r,c)}));let l=e?i:o(r);return s?Array.
from({length:i},(c,f)=>({layer:r,text:"",hollow:f>=l})):[{layer:r,text:A(i),hollow:!l}]})}function Ei(t,e){return t.map(n=>e+(n.text?E(n.text,Xf)+1:0))}function gn(t,e){
return Ei(t,e?13:zi).reduce((n,o)=>n+o,0)+(e?7:8)}function co(t,e){let n=gn(t,e),o=e?18:lo,s=e?13:zi,r=p("g",{class:"pill"},p("rect",{x:-n/2,y:-o/2,width:n,height:o,
rx:o/2})),i=-n/2+(e?3.5:4);return Ei(t,s).forEach((a,l)=>{let{layer:c,sign:f,hollow:m}=t[l],g=f?Mt(f,e?6:7.8,m):Et(c,e?4.4:5.6,{halo:0,hollow:m&&"empty"});g.setAttribute(
"transform",`translate(${(i+s/2).toFixed(1)} 0)`),r.append(g),t[l].text&&r.append(p("text",{x:(i+s-1).toFixed(1),y:4,class:"count"},t[l].text)),i+=a}),r}var $i={
circle:11,hexagon:7,pentagon:6,half:9,dot:11},Ii=t=>t.map(e=>Math.max(22,E(e.text,{size:11,weight:700})+13));function fo(t){return Ii(t).reduce((e,n)=>e+n,0)+3}
function uo(t,e){let n=e?18:lo,o=Ii(t),s=o.reduce((l,c)=>l+c,0),r=p("g",{class:"badge"}),i=Math.min(n/2,$i[t[0].layer.shape]||3);r.append(p("rect",{class:"aroun\
d",x:-s/2-2,y:-n/2-2,width:s+4,height:n+4,rx:i+2}),p("rect",{class:"behind",x:-s/2+3,y:-n/2+3,width:s,height:n,rx:i,fill:Si(t[t.length-1].layer)}));let a=-s/2;return t.
forEach(({layer:l,text:c},f)=>{let m=o[f],g=Math.min(n/2,$i[l.shape]||3),b=f?0:g,w=f===t.length-1?g:0;r.append(p("path",{d:`M${a+b} ${-n/2}H${a+m-w}q${w} 0 ${w}\
 ${w}V${n/2-w}q0 ${w} ${-w} ${w}H${a+b}q${-b} 0 ${-b} ${-b}V${-n/2+b}q0 ${-b} ${b} ${-b}Z`,fill:Si(l)}),l.slots.length!==2?"":p("path",{d:`M${a+m/2} ${-n/2}H${a+
m-w}q${w} 0 ${w} ${w}V${n/2-w}q0 ${w} ${-w} ${w}H${a+m/2}Z`,fill:Tt(l.slots[1])}),p("text",{x:(a+m/2).toFixed(1),y:4,class:l.slots.length===2?"number two":"numb\
er"},c)),a+=m}),r}var Si=t=>t.slots.length===2?Tt(t.slots[0]):t.slots.length?K(t):"var(--ev)",Qf=["d","cx","cy","r","x","y","x1","y1","x2","y2","transform","tex\
t-anchor","font-size","font-weight","dominant-baseline"];function Ci([t,e,n],o,s){if(!["path","circle","text","g"].includes(t))return null;let r={};for(let a of Qf)
e[a]!==void 0&&(r[a]=e[a]);let i={c:o,f:s,none:"none"};return e.fill&&(r.fill=i[e.fill]||"none"),e.stroke&&e.stroke!=="none"&&t!=="text"&&(r.stroke=i[e.stroke],
r["vector-effect"]="non-scaling-stroke",r["stroke-width"]=1.4),t==="text"?p("text",r,String(n)):p(t,r,Array.isArray(n)?n.map(a=>Ci(a,o,s)):[])}function xn(t,e,n,o){
let s=h.symbols&&h.symbols[t];if(!s)return null;let[r,i,a,l]=s.box,c=e/a;return{height:l*c,staff:!!s.staff,node:p("g",{class:"symbol",transform:`scale(${c.toFixed(
4)}) translate(${-r} ${-i})`},s.parts.map(f=>Ci(f,n,o||"var(--symfill)")))}}function po(t,e){let n=xn(t,e,"var(--ink)","var(--symfill)");if(!n)return null;let o=n.
staff?e*.4:0,s=(n.height+o).toFixed(1);return p("svg",{class:"unit",width:e,height:s,"aria-hidden":"true",viewBox:`-.5 -.5 ${e+1} ${(+s+1).toFixed(1)}`,focusable:"\
false"},o?p("path",{d:`M${(e*.034).toFixed(1)} ${(n.height-1).toFixed(1)}V${s}`,stroke:"var(--ink)","stroke-width":1.4}):null,n.node)}var ps=matchMedia("(prefers-color-scheme: dark)"),yn={selected:null,hover:null,layersOn:new Set(h.layers.map(t=>t.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null,trail:!1,table:!1,view:null,theme:ps.matches?"dark":"light",lang:h.lang,embed:!1,layout:0},
ms=new Set,mo=[],us=!1;function _i(t,e){if(Object.is(t,e))return!0;if(t instanceof Set&&e instanceof Set)return t.size===e.size&&[...t].every(o=>e.has(o));if(!t||
!e||typeof t!="object"||typeof e!="object")return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(o=>_i(t[o],e[o]))}function Ri(t,e){if(mo.
push([t,e&&e.source||"panel"]),!us){us=!0;try{for(let n=mo.shift();n;n=mo.shift()){let[o,s]=n,r=new Set(Object.keys(o).filter(i=>!_i(yn[i],o[i])));for(let i of r)
yn[i]=o[i];if(r.size)for(let i of[...ms])i(yn,r,s)}}finally{us=!1,mo.length=0}}}var x={get:()=>yn,set:Ri,subscribe(t){return ms.add(t),()=>ms.delete(t)}};ps.addEventListener(
"change",()=>Ri({theme:ps.matches?"dark":"light"}));var je=t=>{let e=document.documentElement.classList.contains("is-print")?"light":yn.theme;return h.colours[e][t]||
h.colours[e].ink};var wn=256*2**10,td=[0,1.9,1.3,.8],we=[.5,.5],ed=.16,nd=5,Bi=[-180,-60,180,75],go=null,be=[],It=null;function Ni(t,e){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of t){
for(let r=0;r<s.length;r+=2){let i=(s[r]-we[0])*wn,a=(s[r+1]-we[1])*wn;r?n.lineTo(i,a):n.moveTo(i,a)}e&&n.closePath(),T(s,o)}return{path:n,box:o}}var te=(t,e)=>(t||
[]).map(n=>Ni([jt(n,e)])),ho=(t,e)=>(t||[]).map(n=>Ni(n.map(o=>jt(o,e)),!0));function od(t){let e=t.scale||1e4,[n,o,s,r]=t.view||Bi,i=[Q(n),U(r),Q(s),U(o)],a=ed*
Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:t.zoom||0,land:ho(t.land,e),countries:(t.
countries||[]).map(l=>ho(l.rings,e)),lakes:(t.lakes||[]).flatMap(l=>ho(l.polygons,e)),rivers:[3,2,1].map(l=>({rank:l,lines:(t.rivers||[]).filter(c=>(c.rank||3)===
l).flatMap(c=>te(c.lines,e))})),adm1:te(t.adm1,e),adm1Abroad:te(t.adm1_abroad,e),adm2:te(t.adm2,e),regions:(t.regions||[]).flatMap(l=>te(l.lines,e)),borders:te(
t.borders,e),disputed:te(t.disputed,e)}}function sd(t){let e=t.view||Bi;we=[Q((e[0]+e[2])/2),(U(e[1])+U(e[3]))/2];let n=t.world&&t.world.scale||100;go={land:ho(
t.world&&t.world.land,n),borders:te(t.world&&t.world.borders,n)},be=[...t.beneath||[],t].map(od)}function gs(t,e,n,o){let s=e.size/wn,r=[(n[0]+e.ox)/e.size,(n[1]+
e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size];t.setTransform(o*s,0,0,o*s,o*(we[0]*e.size-e.ox-n[0]),o*(we[1]*e.size-e.oy-n[1])),t.lineJoin="round";let i=(a,l)=>{
for(let c of a)S(c.box,r)&&l(c.path)};return{fill(a,l){t.fillStyle=l,i(a,c=>t.fill(c,"evenodd"))},tint(a,l,c,f){let m=new Path2D;i(a,g=>m.addPath(g)),t.strokeStyle=
l,t.lineWidth=c/s,t.setLineDash([]),t.globalAlpha=f,t.stroke(m),t.globalAlpha=1},stroke(a,l,c,f,m){t.strokeStyle=l,t.lineWidth=c/s,t.lineCap=f?"butt":"round",t.
setLineDash((f||[]).map(g=>g/s)),t.globalAlpha=m||1,i(a,g=>t.stroke(g)),t.globalAlpha=1},within(a,l){t.save();let c=new Path2D;i(a,f=>c.addPath(f)),t.clip(c,"ev\
enodd"),l(),t.restore()}}}function xs(t,e,n){let o=t.getContext("2d"),s=t.width/(n[2]-n[0]);o.setTransform(1,0,0,1,0,0),o.fillStyle=je("water"),o.fillRect(0,0,t.
width,t.height);let r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=be.reduce((a,l,c)=>Fi(r,l)?c:a,-1);for(let a of i<0?[-1,0,
1]:[])r[0]<a+1&&r[2]>a&&id(gs(o,{...e,ox:e.ox-a*e.size},n,s));for(let a of be.slice(Math.max(i,0)))S(a.box,r)&&(Fi(r,a)?ji(gs(o,e,n,s),a,e):rd(t,a,e,n,s))}var Fi=(t,{
box:e,fade:n})=>t[0]>=e[0]+n&&t[1]>=e[1]+n&&t[2]<=e[2]-n&&t[3]<=e[3]-n;function rd(t,e,n,o,s){It=It||document.createElement("canvas"),It.width=t.width,It.height=
t.height;let r=It.getContext("2d");r.fillStyle=je("water"),r.fillRect(0,0,It.width,It.height),ji(gs(r,n,o,s),e,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation=
"destination-out";let i=w=>s*(w*n.size-n.ox-o[0]),a=w=>s*(w*n.size-n.oy-o[1]),[l,c,f,m]=[i(e.box[0]),a(e.box[1]),i(e.box[2]),a(e.box[3])],g=s*e.fade*n.size;for(let[
w,k,$,_]of[[l,0,l+g,0],[f,0,f-g,0],[0,c,0,c+g],[0,m,0,m-g]]){let z=r.createLinearGradient(w,k,$,_);for(let R=0;R<=4;R+=1)z.addColorStop(R/4,`rgba(0,0,0,${(1-(R/
4)**2*(3-R/2)).toFixed(3)})`);r.fillStyle=z,r.fillRect(0,0,It.width,It.height)}r.globalCompositeOperation="source-over";let b=t.getContext("2d");b.setTransform(
1,0,0,1,0,0),b.drawImage(It,0,0)}function id(t){t.fill(go.land,je("abroad")),t.stroke(go.borders,je("gov"),.8)}function ji(t,e,n){let o=je;for(let s of e.countries)
t.stroke(s,o("river"),2);t.stroke(e.land,o("river"),2.8),t.fill(e.land,o("abroad")),t.stroke(e.land,o("abroad"),.8);for(let s of e.countries)t.fill(s,o("land"));
ad(t,n,o,e)}function ad(t,e,n,o){e.zoom>=7.2&&t.stroke(o.adm2,n("dist"),.7),t.stroke(o.adm1Abroad,n("gov"),.7,null,e.zoom>=5.5?.38:.2),t.fill(o.lakes,n("water")),
t.stroke(o.lakes,n("river"),.8);let s=e.zoom<6?.7:1;for(let{rank:i,lines:a}of o.rivers)i===3&&e.zoom<6.2||t.stroke(a,n("river"),td[i]*s,null,i===3?.75:1);e.zoom>=
4.5&&t.stroke(o.adm1,n("gov"),1,null,e.zoom>=6?1:.6),t.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);let r=[...o.borders,...o.disputed];t.within(o.countries.flat(),
()=>t.tint(r,n("border"),e.zoom<5?12:22,.13)),t.stroke(o.borders,n("border"),e.zoom<5?1.1:1.7),t.stroke(o.disputed,n("border"),1.4,[5,3.5])}function Hi(t,e){let n=be.
filter(o=>S(o.box,[t,e,t,e])).pop();return n?n.zoom:go.land.length&&nd}var hs=null;function Ti(t,e,n){hs=hs||document.createElement("canvas").getContext("2d");let o=(t-
we[0])*wn,s=(e-we[1])*wn;return n.some(r=>t>=r.box[0]&&t<=r.box[2]&&e>=r.box[1]&&e<=r.box[3]&&hs.isPointInPath(r.path,o,s,"evenodd"))}var He=(t,e)=>!be.length||
be.some(n=>n.countries.some(o=>Ti(t,e,o))),Pi=(t,e)=>be.some(n=>Ti(t,e,n.lakes));function qi(){sd(h.basemap||{})}var ys={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},Di=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],ld=[[0,0],[0,-9],[0,9],[-14,0],[14,0]],cd=[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-44,0],[44,0],[0,-60],[0,60]],yo=[];function Vi(){
let t=h.basemap||{},e=t.scale||1e4,n=(t.regions||[]).filter(r=>r.at&&!(t.labels||[]).some(i=>i.kind==="region"&&i.name===r.name)),o=[...t.labels||[],...n.map(r=>({
...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((t.regions||[]).map(r=>[r.name,r.approximate]));yo=o.filter(r=>ys[r.kind]).map((r,i)=>({...r,n:i,x:Q(r.
at[0]/e),y:U(r.at[1]/e),approximate:r.kind==="region"?s.get(r.name):""})),yo.sort((r,i)=>Di.indexOf(r.kind)-Di.indexOf(i.kind)||(r.rank||0)-(i.rank||0)||r.n-i.n)}
var Me=t=>t.names&&t.names[P()]||t.name;function bn(t,e){let n=ys[t];return Ht(e)?{...n,spacing:0,italic:!1,caps:!1,size:n.size+(n.caps?2:.5),weight:n.caps?400:
n.weight}:n}var ws=(t,e)=>e.caps?t.toLocaleUpperCase(P()):t;function Te(t,e,n,o,s,r){let i={x:t.toFixed(1),y:e.toFixed(1),"text-anchor":s==="start"?null:s,"font\
-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,direction:Ht(n)?"rtl":null};return i.direction&&s!=="m\
iddle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:p("text",{...i,class:`halo on-${r}`},n),text:p("text",{...i,fill:`var(--${o.colour})`},n)}}function fd(t,e,n,o){
let s={cx:e.toFixed(1),cy:n.toFixed(1)};return t==="capital"?p("rect",{x:(e-2.6).toFixed(1),y:(n-2.6).toFixed(1),width:5.2,height:5.2,class:"dot-full"}):t==="ci\
ty"?p("circle",{...s,r:2.7,class:"dot-full"}):p("circle",{...s,r:t==="town"?2.1:1.8,class:`dot-open on-${o}`})}var dd=[[6,.35,"start"],[-6,.35,"end"],[0,-.62,"m\
iddle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function ud(t,e,n,o,s){let r=E(n,o),i=[t-3.5,e-3.5,t+3.5,e+3.5];if(!s(i))return null;
for(let[a,l,c]of dd){let f=t+a,m=e+l*o.size,g=j(un(f,m,r,o.size,c),2);if(s(g))return{tx:f,ty:m,anchor:c,taken:[g,i]}}return null}function pd(t,e,n,o,s,{note:r,divided:i}){
let a=Math.max(E(n,o),r?118:0);for(let[l,c]of i?ld:cd){let f=j(un(t+l,e+c,a,o.size,"middle"),4);if(r&&(f[3]+=14),s(f))return{tx:t+l,ty:e+c,anchor:"middle",taken:[
f]}}return null}function Zi(t,e,n,o,s,r,i){let a=c=>i(c)&&n.free(c),l=new Set;for(let c of yo){if(c.zoom>t.zoom+.01||r(c))continue;let f=t.x(c.x),m=t.y(c.y);if(f<
e[0]||f>e[2]||m<e[1]||m>e[3])continue;let g=ys[c.kind].dot?"":c.kind+(c.id||c.name);!l.has(g)&&hd(c,t,n,a,o,s)&&g&&l.add(g)}}function md(t,e){let[n,o,s,r]=t,i=((o+
r)/2+e.oy)/e.size;return[n+6,s-6].every(a=>Pi((a+e.ox)/e.size,i))}function hd(t,e,n,o,s,r){let i=e.x(t.x),a=e.y(t.y),l=t.kind,c=Me(t),f=bn(l,c),m=ws(c,f),g=f.dot?
ud(i,a,m,f,o):pd(i,a,m,f,o,{note:t.approximate,divided:l==="adm1"||l==="adm2"});if(!g)return!1;for(let k of g.taken)n.add(k);let b=l==="sea"||l==="water"&&md(g.
taken[0],e)?"water":He(t.x,t.y)?"land":"abroad",w=Te(g.tx,g.ty,m,f,g.anchor,b);return s.append(w.halo),r.append(w.text),f.dot&&r.append(fd(f.dot,i,a,b)),t.approximate&&
gd(g,b,s,r),!0}function gd(t,e,n,o){let s=u("map.approximate"),r=Te(t.tx,t.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",e);n.append(r.halo),o.append(r.text)}
var Ui=()=>yo;var kn=24,Vt=(t,e,n,o)=>[t-n/2,e-o/2,t+n/2,e+o/2],Wi=(t,e)=>{let n=new Map;for(let o of t)for(let[s,r]of o.counts)n.set(s,(n.get(s)||0)+(e?1:r));return[...n].sort(
(o,s)=>o[0].order-s[0].order)},bs={slots:[9],shape:"dot",order:1/0},Yi=3;function xd(t){let e=new Map;for(let{counts:o}of t){let s=o.length===1?o[0][0]:bs;e.set(
s,(e.get(s)||0)+1)}let n=[...e].sort((o,s)=>o[0].order-s[0].order);if(n.length>Yi){let o=n.filter(([r])=>r!==bs).sort((r,i)=>i[1]-r[1]).slice(0,Yi-1),s=t.length-
o.reduce((r,[,i])=>r+i,0);n=[...o.sort((r,i)=>r[0].order-i[0].order),[bs,s]]}return n.map(([o,s])=>({layer:o,text:A(s)}))}function ee(t,e){let n=t.length>1,o=n?
t.filter(c=>c.fits):t,s=o.length?o:t,r=Wi(s),i=n?Wi(s,!0):r,a=t[0].kind!=="point"||i.length>1,l={items:t,told:s,layers:r,held:i,many:n,kind:"shape",w:16,h:16,small:e.
mass};if(n)l.kind="cluster",l.list=xd(s),l.h=e.mass?18:22,l.w=fo(l.list);else if(a){l.kind="pill",l.list=Oi(i,n,f=>ai(t[0].mark,f),(f,m)=>to(t[0].mark,f,m));let c=e.
mass?4:6;l.list.length>c&&(l.list=[...l.list.slice(0,c-1),{...l.list[c-1],text:"…"}]),l.small=e.mass||e.phone&&l.list.length>3,l.w=gn(l.list,l.small),l.h=l.small?
18:lo}else e.mass?Object.assign(l,{w:12,h:12}):bt(t[0].mark,i[0]&&i[0][0])&&Object.assign(l,{w:21,h:21});return l}function Ct(t,e,n,o,s){return Object.assign(t,
{x:e,y:n,at:o,off:s,box:Vt(e,n,t.w+4,t.h+4)})}var ke=[104,52],yd=136,wd=3e3;function Gi(t,e){let n=new Map,[o,s]=[t.length>wd?yd:ke[0],ke[1]];for(let a of t){let c=a.selected||e.fan.has(a.mark.id)?a.mark.id:
`${Math.floor((a.at[0]+e.at.ox)/o)},${Math.floor((a.at[1]+e.at.oy)/s)}`;n.has(c)?n.get(c).push(a):n.set(c,[a])}let r=[...n.values()].flatMap(a=>bd(a));r.sort((a,l)=>l.
length-a.length||a[0].n-l[0].n);let i=Md();for(let a of r)kd(a,e,i);e.signs.push(...i.all);for(let a of e.signs)e.room.add(a.box);return e.signs}function bd(t){
return t.length>4?[t]:t.every(n=>t.every(o=>n===o||Math.hypot(n.at[0]-o.at[0],n.at[1]-o.at[1])>kn))?t.map(n=>[n]):[t]}function Md(){let t=new Map,e=new Set,n=o=>{
let s=[];for(let r=Math.floor(o[0]/ke[0]);r<=Math.floor(o[2]/ke[0]);r+=1)for(let i=Math.floor(o[1]/ke[1]);i<=Math.floor(o[3]/ke[1]);i+=1){let a=r*65536+i;t.has(
a)||t.set(a,new Set),s.push(t.get(a))}return s};return{all:e,add(o){e.add(o);for(let s of n(o.box))s.add(o)},remove(o){e.delete(o);for(let s of n(o.box))s.delete(
o)},touched(o){for(let s of n(o.box))for(let r of s)if(S(r.box,o.box))return r;return null}}}function kd(t,e,n){let o=t.reduce((i,a)=>i+a.at[0],0)/t.length,s=t.
reduce((i,a)=>i+a.at[1],0)/t.length,r=vd(Ct(ee(t,e),o,s,[o,s],!1),e);for(let i=n.touched(r);i;i=n.touched(r))n.remove(i),r=Ct(ee([...i.items,...r.items],e),i.x,
i.y,i.at,!1);n.add(r)}function vd(t,e){if(!t.many)return t;let[n,o,s,r]=e.sight;for(let[i,a,l,c]of e.page.furniture){let f=[i+n,a+o,l+n,c+o];if(!S(t.box,f))continue;
let m=[[f[0]-t.box[2],0],[f[2]-t.box[0],0],[0,f[1]-t.box[3]],[0,f[3]-t.box[1]]].filter(([w,k])=>Math.abs(w+k)<ke[1]&&t.box[0]+w>n&&t.box[2]+w<s&&t.box[1]+k>o&&t.
box[3]+k<r),[g,b]=m.sort((w,k)=>Math.abs(w[0]+w[1])-Math.abs(k[0]+k[1]))[0]||[0,0];Ct(t,t.x+g,t.y+b,t.at,!1)}return t}var Ld=3,$d=120,Sd=[30,44,60,78];function zd(t){let[e,n]=t.at;if(t.kind==="point")return[[e,n]];let o=at(t.mark).polygons;return[[0,0],[0,-28],[0,28],[-40,0],[40,
0],[-40,-28],[40,-28],[-40,28],[40,28],[0,-56],[0,56],[-80,0],[80,0]].map(([r,i])=>[e+r,n+i]).filter(([r,i],a)=>!a||o.some(l=>ht(l,...t.units(r,i))))}function Ad(t,e,n){
return n.some(o=>!o.off&&Math.hypot(o.x-t,o.y-e)<kn)}function Od(t,e){return(t.label?Ki(t,e,!0):null)||Ki(t,e,!1)}function Ki(t,e,n){let o=t.kind==="point"&&t.counts.
length>1&&!t.near?[[t.at[0],t.at[1]-20,!0],[t.at[0],t.at[1]+20,!0]]:[];for(let[s,r,i]of[...o,...zd(t)]){let a=Ct(ee([t],e),s,r,t.at,!!i),l=n?t.label.w/2:0,c=n?Ji(
s,l,e):s,f=n?j([c-l,r-30-t.label.tall,c+l,r],3):null;if(!(Ad(s,r,e.signs)||!e.room.free(a.box)||f&&!e.room.free(f)))return n&&Object.assign(a,{head:f,middle:c}),
a}return null}function Ji(t,e,{sight:[n,,o]}){return t<n||t>o||2*e>o-n-12?t:Math.max(n+e+6,Math.min(o-e-6,t))}function Ed(t,e){let n=ee([t],e),[o,s]=t.at,r=t.near?
Math.min(t.near,60):0,i=null;for(let a of Sd){for(let l=0;l<16;l+=1){let c=l*Math.PI/8-Math.PI/4,f=a+r+(n.w/2-8)*Math.abs(Math.cos(c)),m=o+f*Math.cos(c),g=s+f*Math.
sin(c),b=Vt(m,g,n.w+6,n.h+6);if(!e.room.free(b)||ks(o,s,m,g,e,n.w))continue;let w=f+22*e.room.count(Vt(m,g,150,90))+(e.atHome(m,g)?14:0);(!i||w<i.cost)&&(i={cost:w,
px:m,py:g})}if(i&&i.cost<a+30)break}return i?Ct(n,i.px,i.py,t.at,!0):null}function ks(t,e,n,o,s,r,i){let a=Math.hypot(n-t,o-e);for(let l=12;l<a-r/2;l+=6){let c=[
t+(n-t)*l/a,e+(o-e)*l/a];if(!s.room.free([c[0]-1,c[1]-1,c[0]+1,c[1]+1],i))return!0}return!1}function Id(t,e){let n=null;for(let o of e.signs){let s=Math.hypot(o.
at[0]-t.at[0],o.at[1]-t.at[1]);o.off&&o.items.length===1&&s>kn||s<64&&(!n||s<n.d)&&(n={d:s,other:o})}return n?(Xi(n.other,[t],e),!0):!1}function Xi(t,e,n){let o=[
...t.items,...e],s=o.reduce((a,l)=>a+l.at[0],0)/o.length,r=o.reduce((a,l)=>a+l.at[1],0)/o.length,i=Ct(ee(o,n),s,r,[s,r],!1);n.signs[n.signs.indexOf(t)]=i,n.room.
remove(t.box),n.room.add(i.box),t.head&&Cd(t,i,n)}function Cd(t,e,n){let o=(t.head[2]-t.head[0])/2,s=Ji(e.x,o,n),r=[s-o,e.y-33-t.items[0].label.tall,s+o,e.y+3];
n.room.remove(t.head),n.room.free(r,e.box)&&(Object.assign(e,{head:r,middle:s}),n.room.add(r))}function Ms(t,e){e.signs.push(t),e.room.add(t.box),t.head&&e.room.
add(t.head),t.off&&e.room.add(Vt(...t.at,6,6))}var _d=(t,e)=>e.signs.filter(n=>n.off&&Math.hypot(n.at[0]-t.at[0],n.at[1]-t.at[1])<$d).length;function Rd(t,e){let n=[],
o=[...t].sort((s,r)=>(s.kind==="point"?0:1)-(r.kind==="point"?0:1));for(let s of o){let r=e.fan.has(s.mark.id)?null:Od(s,e);r?Ms(r,e):n.push(s)}for(let s of n){
let a=e.fan.has(s.mark.id)||!e.phone&&_d(s,e)<Ld?Ed(s,e):null;a?Ms(a,e):Id(s,e)||Ms(Ct(ee([s],e),...s.at,s.at,!1),e)}for(let s of e.signs)s.kind==="pill"&&!s.many&&
Fd(s,e);return Qi(e),e.signs}function Qi(t){for(let e of t.signs){if(!e.many)continue;let n=j(e.box,-2),o=t.signs.find(s=>s!==e&&!s.items.some(r=>t.fan.has(r.mark.
id))&&(s.many||s.items[0].kind==="point")&&S(n,j(s.box,-2)));if(o){Xi(e,o.items,t),t.signs.splice(t.signs.indexOf(o),1),t.room.remove(o.box),Qi(t);return}}}function Fd(t,e){
let n=o=>e.signs.every(s=>s===t||!S(s.box,o));if(!n(t.box))for(let o of[10,18,26,36,48])for(let s=0;s<12;s+=1){let r=s*Math.PI/6-Math.PI/2,i=t.x+o*Math.cos(r),a=t.
y+o*Math.sin(r);if(n(Vt(i,a,t.w+4,t.h+4))){e.room.remove(t.box),Ct(t,i,a,t.at,o>12),t.head=null,e.room.add(t.box);return}}}var ta=(t,e)=>e.mass?Gi(t,e):Rd(t,e);var st=t=>t.split("-").map(Number);function rt(t){let[e,n,o]=st(t),s=n<=2?e-1:e,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function D(t){let e=t+719468,n=Math.floor(e/146097),o=e-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,l=i+(i<10?3:-9),
c=s+n*400+(l<=2?1:0),f=m=>String(m).padStart(2,"0");return`${String(c).padStart(4,"0")}-${f(l)}-${f(a)}`}var vs=t=>st(D(rt(t)+1))[2]===1;var Nd={ł:"l",ø:"o",đ:"d",ı:"i",ß:"ss",æ:"ae",œ:"oe",ð:"d"};function ct(t){return t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
"").replace(/[\u0649\u064a\u06cc]/g,"ی").replace(/[\u0643\u06a9]/g,"ک").replace(/[\u0623\u0625\u0622]/g,"ا").replace(/\u0629/g,"ه").replace(/[\u2019\u2018\u02b9-\u02bf'`]/g,
"").replace(/[łøđıßæœð]/g,e=>Nd[e]).replace(/[-\u2010-\u2015]/g," ")}var jd=5,vn=5,Hd=/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u2019\u2018\u02b9-\u02bf'`\u0640\u200c]*/gu,na=t=>t?[t,...h.languages.map(e=>e.said[t]).filter(Boolean)]:[];function Ls(t){
let e=h.languages.map(o=>o.titles[t.id]),n=[t.title,O(t),...e,...t.names.map(([,o])=>o),...t.spellings];for(let o of t.claims){n.push(Dt(o));for(let r of[...o.actors,
...o.targets]){let i=h.actors[r];i&&n.push(i.name,...na(i.own.name))}let s=I[o.layer];s&&n.push(s.name,...na(s.own.name))}for(let o of t.claims)n.push(o.action,
o.speaker,...o.figures);for(let o of t.claims)for(let s of o.cites)n.push(s.before+s.place+s.after);return[...new Set([...n,t.words,t.note].filter(Boolean))]}function oa(t,e){
if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=(s,r)=>s.slice(n+r);return o(t,1)===o(e,1)||o(t,1)===o(e,0)||o(t,0)===
o(e,1)||t[n]===e[n+1]&&t[n+1]===e[n]&&o(t,2)===o(e,2)}var $s=(t,e)=>t.length>=jd&&!/\d/.test(t)&&t[0]===e[0]&&(oa(t,e)||e.length>t.length&&oa(t,e.slice(0,t.length)));
function ra(t,e,n){let o=[],s=Ls(t);for(let r of e){if(o.some(l=>ct(l.hit).includes(r)))continue;let a=s.map(l=>sa(l,c=>c.includes(r))).find(Boolean)||n&&s.map(
l=>sa(l,c=>$s(r,c))).find(Boolean);a&&o.push(a)}return o}function sa(t,e){let n=[...t.matchAll(Hd)],o=n.findIndex(([c])=>ct(c).split(" ").some(e));if(o<0)return null;
let s=n[Math.max(0,o-vn)].index,r=n[Math.min(n.length-1,o+vn)],{index:i}=n[o],a=i+n[o][0].length,l=o+vn>=n.length-1?t.length:r.index+r[0].length;return{before:(o>
vn?"… ":"")+t.slice(o>vn?s:0,i),hit:t.slice(i,a),after:t.slice(a,l)+(l<t.length?" …":"")}}var Td=t=>ct(Ls(t).join(` 
 `)),wo=new Map,As=t=>(wo.has(t.id)||wo.set(t.id,Td(t)),wo.get(t.id)),bo=new Map,Ss=new Set;function ia(t){if(!Ss.has(t.id)){Ss.add(t.id);for(let e of new Set(As(
t).split(/[^\p{L}\p{N}]+/u))){let n=bo.get(e);n?n.push(t.id):bo.set(e,[t.id])}}}function aa(t=0){let e=performance.now()+8,n=t;for(;n<h.marks.length&&performance.
now()<e;)ia(h.marks[n]),n+=1;n<h.marks.length&&setTimeout(aa,24,n)}var la=t=>!!(t&&(t.start||t.end)),ko=()=>{let{undated:t,dateRange:e}=x.get();return t===null?
!e:t};function Pd(t,e){return!t||!la(t)?ko():e?(!t.end||t.end>=e[0])&&(!t.start||t.start<=e[1]):!0}var qd=(t,e)=>ca(t,e)&&Pd(t.date,e.dateRange),ca=(t,e)=>(!e.filters.
roles.size||e.filters.roles.has(t.role))&&(!e.filters.events.size||e.filters.events.has(t.event))&&(!e.filters.sources.size||t.cites.some(n=>e.filters.sources.has(
String(n.article)))),Pe=null,Mo=new Map,Os=new Set;function zs(){return Pe||(Pe=ct(x.get().query).split(/\s+/).filter(Boolean),Os=new Set(Pe.filter(t=>!h.marks.
some(e=>As(e).includes(t)))),Pe)}var Ln=new Map;function Dd(t,e){return Ln.has(e)||(h.marks.forEach(ia),Ln.set(e,new Set([...bo].flatMap(([n,o])=>$s(e,n)?o:[])))),
Ln.get(e).has(t.id)}var fa=t=>zs().length?ra(t,zs(),Os.size>0):[];function Z(t){let e=Mo.get(t.id);return e===void 0&&Mo.set(t.id,e=Vd(t)),e}function Vd(t){let e=x.
get();return da(t,e)&&t.claims.some(n=>ua(n,e))}var da=(t,e)=>(!e.filters.forms.size||e.filters.forms.has(t.form))&&zs().every(n=>As(t).includes(n)||Os.has(n)&&
Dd(t,n)),ua=(t,e)=>e.layersOn.has(t.layer)&&qd(t,e),_t=t=>{let e=x.get();return t.claims.filter(n=>ua(n,e))};function pa(t){let e=x.get();if(!e.dateRange||!da(t,
e))return"";let[n]=e.dateRange;return t.claims.filter(s=>e.layersOn.has(s.layer)&&ca(s,e)&&la(s.date)).map(s=>s.date&&(s.date.end||s.date.start)||"").filter(s=>s<
n).sort().at(-1)||""}x.subscribe((t,e)=>{["query","filters","dateRange","layersOn","undated"].some(n=>e.has(n))&&(Mo=new Map,Pe=null,Ln=new Map),e.has("lang")&&
(Mo=new Map,wo=new Map,bo=new Map,Ss=new Set,Ln=new Map)});var ma=()=>aa(),H=t=>{let{layersOn:e,mentions:n,selected:o}=x.get();return(!t.hidden||n||o===t.id)&&t.
layers.some(s=>e.has(s))},ne=()=>{let t=x.get();return!!(t.query.trim()||t.dateRange||t.undated===!1||Es(t.filters))},vo=()=>x.set({query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null}),Es=t=>Object.values(t).reduce((e,n)=>e+n.size,0),$n=t=>{let e=t.layers.map(o=>I[o]).
filter(Boolean),n=[...new Set(t.claims.map(o=>o.role==="target"?At(o):Dt(o)))];return[O(t),...e.map(o=>o.name),...n,dt(t)].join(u("list.comma"))};var xa=new Set(["home_base","unit_name","mentioned"]),Sn=300,Zd=new Set(["band","vague"]);h.layers.forEach((t,e)=>{t.order=e});var Lo=new Map;function Rs(t){if(Lo.
has(t.id))return Lo.get(t.id);let e=ct(t.title),n=tt(t),o=at(t).polygons,s=c=>c.id&&c.id===t.place_id,r=c=>["adm1","adm2","region"].includes(c.kind)&&e.includes(
ct(c.name))&&o.some(f=>ht(f,c.x,c.y)),i=n?Ui():[],a=i.find(s)||i.find(r)||null,l=a&&!(t.approximate&&e!==ct(a.name));return Lo.set(t.id,l?a:null),Lo.get(t.id)}function Ud(t){
let e=Rs(t),n=e?Me(e):O(t),o={...bn("adm1",n),...e?{}:{caps:!1,spacing:0,size:12}},s=ws(n,o),r=e?200:190,a=(E(s,o)>r?so(s,o,{most:2,wide:r,widest:240}):[s]).map(
l=>Xt(l,o,240));return{lines:a,style:o,w:Math.max(...a.map(l=>E(l,o))),tall:(a.length-1)*oo}}var Is=new Map,ha=null;function Wd(t,e){ha!==e.layersOn&&(ha=e.layersOn,
Is=new Map);let n=Is.get(t.id);return n||Is.set(t.id,n=Yd(t,e)),n}function Yd(t,e){let n=new Map,o=new Set,s=t.claims.length>0;for(let i of t.claims){let a=I[i.
layer];!a||!e.layersOn.has(a.id)||(n.set(a,(n.get(a)||0)+1),an(i)&&(s=!1),an(i)&&!xa.has(i.role)&&o.add(a.id))}for(let i of t.layers){let a=I[i];a&&e.layersOn.has(
i)&&!n.has(a)&&n.set(a,1)}let r=[...n].sort((i,a)=>i[0].order-a[0].order);return{counts:r,layers:r.map(([i])=>i),drawn:o,unreal:s}}var Cs=new Map;function Gd(t){
if(!Cs.has(t.id)){let e=t.claims.flatMap(n=>n.actors).map(n=>h.actors[n]&&h.actors[n].sidc).find(n=>n&&h.symbols&&h.symbols[n]);Cs.set(t.id,e||null)}return Cs.get(
t.id)}function Kd(t,e,n,o){let s=tt(t),{counts:r,layers:i,drawn:a,unreal:l}=Wd(t,e),c=Zd.has(t.form),f=i.find(b=>a.has(b.id))||null,m=t.form==="exact"||t.form===
"near",g={mark:t,n:t.n,counts:r,drawn:a,layer:f,layers:i,unreal:l,kind:m?"point":c&&f&&r.length===1&&!o?"area":"pill",at:s?[n.x(s[0]),n.y(s[1])]:null,near:t.form===
"near"&&s?n.km(t.radius_km||0,s[1]):0,open:t.form==="band"&&t.radius_km===null,fits:Z(t),selected:e.selected===t.id,units:(b,w)=>[(b+n.ox)/n.size,(w+n.oy)/n.size]};
return(!o||g.selected)&&Jd(g,t),g}function Jd(t,e){t.title=O(e),t.doubt=e.form==="band"||e.form==="vague"?dt(e):"",t.sidc=t.kind==="point"&&!t.unreal?Gd(e):null,
e.form==="region"&&(t.label=Ud(e))}function ya(t,e,n){let o=x.get(),s=t.size>=Sn,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],
i=[];for(let a of h.marks){if(!t.has(a.id)||!S(tu(W(a)),r))continue;let l=Kd(a,o,e,s);o.trail&&o.dateRange&&!l.fits&&!l.selected&&!Qd(l,o)||i.push(l)}return{items:i,
mass:s}}var ga=.72,Xd=.3;function Qd(t,e){let n=pa(t.mark);if(!n)return!1;let o=rt(e.dateRange[0]);return _s=_s??Math.min(...h.marks.flatMap(s=>s.claims).map(s=>s.
date&&(s.date.start||s.date.end)).filter(s=>s!==null).map(rt)),t.fade=ga-(ga-Xd)*((o-rt(n))/Math.max(1,o-_s)),!0}var _s=null;var wa=t=>t.claims.some(e=>!xa.has(e.role));var tu=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+1e-9,t[3]+1e-9];var qe={size:13,weight:600,colour:"ink"},zn={size:11.5,weight:400,colour:"ink2"},$o={size:12.5,weight:600,colour:"ink"},eu={size:14,weight:500,spacing:4,colour:"\
ink2"},So=25,ba=10,De=190,Ma=8,Ns=(t,e)=>Ht(t)?{...e,size:e.size+.5}:e;function oe(t,e=De){let n=t.filter(([o])=>o).map(([o,s])=>{let r=Ns(o,s),i=Xt(o,r,e);return{
text:i,style:r,w:E(i,r)}});return{lines:n,w:Math.max(0,...n.map(o=>o.w)),h:n.length*15+1,cut:n.some(o=>o.text.endsWith("…"))}}function va(t,e){let[n,o,s,r]=t,
i=3,a=(o+r)/2-e.h/2,l=(n+s)/2-e.w/2;return[[s+i,a,"start"],[n-i-e.w,a,"end"],[l,r+1,"middle"],[l,o-1-e.h,"middle"],[s,o-e.h+6,"start"],[s,r-6,"start"],[n-e.w,o-
e.h+6,"end"],[n-e.w,r-6,"end"]]}var La=([t,e,n,o],s)=>[t-(s==="start"?0:Ma),e,n+(s==="end"?0:Ma),o],Ao=(t,e,n)=>[t,e,t+n.w,e+n.h];function nu(t,e,n){let o=An(t,
n.open),s=!S(t,n.sight);for(let[r,i,a]of va(t,e)){let l=j(Ao(r,i,e),1);if(!(o&&!An(l,n.open))&&!(s&&S(l,n.sight))&&n.room.free(La(l,a)))return{left:r,top:i,anchor:a,
box:l}}return null}function $a(t,e,n,{dear:o,own:s,most:r=100}){let i=null;for(let[a,l]of t)for(let c of[20,34,52,74,100])for(let f=0;f<16;f+=1){let m=f*Math.PI/
8;if(c>r||i&&c*.7>=i.cost)break;let g=ou(a,l,c,m,e,n,s);!g||i&&g.cost>=i.cost||(o&&(g.cost+=o(g.box)),(!i||g.cost<i.cost)&&(i=g))}return i}function ou(t,e,n,o,s,r,i){
let a=t+n*Math.cos(o),l=e+n*Math.sin(o),c=Math.cos(o),f=c>.3?a+3:c<-.3?a-3-s.w:a-s.w/2,m=l-s.h/2+(Math.abs(c)<=.3?Math.sign(Math.sin(o))*(s.h/2):0),g=j(Ao(f,m,s),
2),b=An([t,e,t,e],r.open)?r.open:r.bounds,w=c>.3?"start":c<-.3?"end":"middle";if(!An(g,b)||!r.room.free(La(g,"middle"))||ks(t,e,a,l,r,8,i))return null;let k=n*.7+
16*r.room.count(j(g,14));return{left:f,top:m,anchor:w,box:g,cost:k,line:[t,e,a,l]}}var An=(t,e)=>t[0]>e[0]&&t[1]>e[1]&&t[2]<e[2]&&t[3]<e[3];function Sa(t,e){for(let n of t){
let o=n.items[0];if(n.many||n.kind!=="shape"||n.off||!o.sidc)continue;let s=xn(o.sidc,So,"var(--ink)");s&&su(n,o,s,e)}}function su(t,e,n,o){let s=Math.max(So,n.
height),r=t.y-6-ba-s/2,i=e.near?[]:n.staff?[[t.x+So/2,r,"staff"]]:[[t.x,r,"stem"],[t.x,t.y+6+ba+s/2,"stem"]],a=Math.min(Math.max(e.near,9),60)+24;for(let c of e.
near?[a,a+14,a+30]:[])for(let f=0;f<12;f+=1){let m=f*Math.PI/6-Math.PI/6;i.push([t.x+(c+4)*Math.cos(m),t.y+c*Math.sin(m),"leader"])}let l=null;for(let[c,f,m]of i){
let g=Vt(c,f,So+8,s+8);if(!o.room.free(g,t.box))continue;let b=(m==="leader"?10:0)+14*o.room.count(j(g,60))+(o.atHome(c,f)?12:0)+Math.hypot(c-t.x,f-t.y)*.4;if((!l||
b<l.cost)&&(l={x:c,y:f,how:m,box:g,cost:b}),m!=="leader")break}l&&(t.symbol={...l,tall:s},o.room.add(l.box))}function ru(t){return t.near&&t.near<16&&t.mark.words.
includes("±")&&t.mark.radius_km?u("map.radius",{km:t.mark.radius_km}):""}function iu(t,e){let n=t.items.find(o=>o.selected)||t.items[0];return t.many?[[`${n.title}\
 ${u("map.more",{n:t.items.length-1})}`,qe]]:n.kind==="area"?[[n.title,{...qe,size:12.5}],[n.doubt,zn]]:[[n.title,qe],[e.phone?"":ru(n),zn]]}function ka(t){let e=t.
items[0];if(e.selected)return 0;let n=E(e.title||"",qe)>De?1.5:0;return(e.kind==="point"?1:2)+(wa(e.mark)?0:4)-n}function za(t,e){for(let n of[...t].sort((o,s)=>ka(
o)-ka(s))){if(n.head||e.mass&&!n.items.some(i=>i.selected||i.hover))continue;let o=iu(n,e),s=n.symbol&&n.symbol.how==="leader"?j(n.symbol.box,-1):j(n.box,-1),r=au(
n,s,o,e);r&&(e.room.add(r.box),n.name=r)}}function au(t,e,n,o){let s=oe(n.slice(0,1)),r=zo(n[0]),i=zo(n[0],2,De),a=s.cut?zo(n[0],5,90):null,l=t.symbol&&t.symbol.
how==="leader"?t.symbol:t,c=k=>nu(e,k,o),f=k=>$a([[l.x,l.y]],k,o,{own:l.box,most:o.phone?52:k===s?74:100}),m=s.cut?[[r,c],[i,c],[a,c],[r,f],[i,f],[a,f],[s,c],[s,
f]]:[[oe(n),c],[s,c],[r,c],[s,f],[r,f]];for(let[k,$]of m){let _=k&&$(k);if(_)return{..._,block:k}}if(!t.items.some(k=>k.selected))return null;let[g,b,w]=va(e,s)[0];
return{left:g,top:b,anchor:w,box:Ao(g,b,s),block:s}}function Bs(t,e,n,o){let s=E(t,Ns(t,e))>n?zo([t,e],o,n):null;return s?s.lines.map(r=>[r.text,e]):[[t,e]]}function zo([
t,e],n=3,o=165){let s=so(t,Ns(t,e),{most:n,wide:o,widest:De});return s.length>1?oe(s.map(r=>[r,e])):null}function lu(t,e){let{polygons:n,lines:o}=at(t.mark),s=[],
r=(a,l)=>a>e.sight[0]&&a<e.sight[2]&&l>e.sight[1]&&l<e.sight[3]&&!(t.hidden&&t.hidden(a,l));t.at&&r(...t.at)&&s.push(t.at);let i=[...n.map(a=>a[0]),...o];for(let a of i){
let l=Math.max(2,2*Math.floor(a.length/2/14));for(let c=0;c<a.length;c+=l){let f=e.at.x(a[c]),m=e.at.y(a[c+1]);r(f,m)&&s.push([f,m])}}return s.slice(0,24)}function cu(t,e){
let n=oe([[t.title,eu],[u("map.not_drawn"),zn]],320),[o,s,r,i]=e.open,{polygons:a}=at(t.mark),l=t.at?[t.at]:[];for(let[c,f]of[[.5,.5],[.5,.3],[.5,.7],[.3,.5],[.7,
.5],[.3,.3],[.7,.7],[.3,.7],[.7,.3],[.5,.15],[.5,.85]])l.push([o+(r-o)*c,s+(i-s)*f]);for(let[c,f]of l)if(a.some(m=>ht(m,...t.units(c,f))))for(let[m,g]of fu){let b=c+
m-n.w/2,w=f+g-n.h/2,k=j(Ao(b,w,n),3);if(An(k,e.open)&&e.room.free(k))return{left:b,top:w,anchor:"middle",box:k,block:n,line:null}}return null}var fu=[0,-24,24,-48,
48].flatMap(t=>[0,-60,60,-120,120].map(e=>[e,t]));function js(t,e){let n=[];for(let o of t){let s=o.vast?cu(o,e):du(o,e);if(!s)continue;e.room.add(s.box);let[r,
i]=s.line||[(s.box[0]+s.box[2])/2,(s.box[1]+s.box[3])/2];s.line&&e.room.add(Vt(r,i,6,6)),n.push({items:[o],item:o,kind:"note",x:r,y:i,at:[r,i],box:s.box,name:s})}
return n}function du(t,e){let n=lu(t,e),o=e.phone?De:De+40,s=oe([[t.title,$o],[t.doubt,zn]],o),r=oe([...Bs(t.title,$o,165,4),...Bs(t.doubt,zn,175,3)],o),i=[...s.
cut?[]:[s],r,oe(Bs(t.title,$o,165,4)),oe([[t.title,$o]],o)];for(let a of n.length?i:[]){let l=$a(n,a,e,{dear:e.areas});if(l)return{...l,block:a}}return null}var Hs=9.5,Oa=8,uu=40,Ea={size:9.5,weight:700},On=()=>document.documentElement.classList.contains("is-print"),Ts=(t,e,n=0)=>p("text",{class:e?"print-n dark":"pr\
int-n",x:n,y:3.4},t),Zt=new Map,ve=t=>Zt.get(t.mark?t.mark.id:t.id)||t.n;function Ps(t){Zt=new Map;for(let e of[...t].sort((n,o)=>Math.round((n.y-o.y)/uu)||n.x-
o.x))for(let{mark:n}of[...e.items].sort((o,s)=>o.n-s.n))Zt.set(n.id,Zt.size+1)}function Ia(t){if(Zt.size)for(let{id:e}of t)Zt.has(e)||Zt.set(e,Zt.size+1)}function qs(t){
if(Zt.size)return pu(t.map(ve));let e=t.map(n=>n.n).sort((n,o)=>n-o).map(A);return e.length>Oa?`${e.slice(0,Oa-1).join(", ")} …`:e.join(", ")}var pu=t=>`${A(Math.
min(...t))}–${A(Math.max(...t))}`;function Ca(t,e){let n=!e||!e.slots.length||t.near>0||t.unreal,o=e?Ot(e):"var(--ink)",s=n?p("circle",{r:Hs,fill:"var(--symfi\
ll)",stroke:o,"stroke-width":1.8}):Et(e,e.slots.length===2?Hs+1:Hs,{halo:1.5});return p("g",{},s,Ts(A(ve(t)),n))}function _a(t){let e=qs(t),n=Math.max(20,E(e,Ea)+
12);return p("g",{},p("rect",{class:"print-plate",x:(-n/2).toFixed(1),y:-9,width:n.toFixed(1),height:18,rx:9}),Ts(e,!0))}function Ra(t,e){let{left:n,top:o,block:s,
anchor:r}=t,i=Math.max(...s.lines.map(m=>E(m.text,m.style))),a=r==="start"?n:r==="end"?n+s.w-i:n+(s.w-i)/2,l=A(ve(e)),c=Math.max(16,E(l,Ea)+9),f=a-c/2-3;return p(
"g",{transform:`translate(${f.toFixed(1)} ${(o+7.5).toFixed(1)})`},p("rect",{class:"print-plate",x:(-c/2).toFixed(1),y:-8,width:c.toFixed(1),height:16,rx:8}),Ts(
l,!0))}var Ds=25,mu=24,Zs=(t,e)=>`translate(${t.toFixed(1)} ${e.toFixed(1)})`;function hu(t,e){return p("path",{d:kt(t),class:e})}var Ba=t=>Ot(t.layers?t.layers[0][0]:
t.item.layer);function gu(t,e){let{left:n,top:o,anchor:s,block:r}=t.name,i=s==="start"?n:s==="end"?n+r.w:n+r.w/2,a=[],l=[],c=t.items[0],f=o+12;for(let m of r.lines){
let g={...m.style,colour:m.style.colour};c.fits||(g.colour="ink2");let b=e.atHome(n+r.w/2,o+r.h/2)?"land":"abroad",w=Te(i,f,m.text,g,s,b);g.weight===600&&t.kind===
"note"&&c.fits&&xu(w.text,c,b),a.push(ja(w,`${se(t)}-${l.length}`)),l.push(w.text," "),f+=15}return[a,l]}function ja(t,e){return t.text.setAttribute("id",`lette\
rs-${e}`),p("use",{href:`#letters-${e}`,class:t.halo.getAttribute("class")})}function xu(t,e,n){let o=e.layer.slots;o.length!==1||o[0]>3||n==="abroad"&&o[0]===1||
t.setAttribute("fill",Ot(e.layer))}var Vs=t=>t.unreal?"empty":t.near>0;function yu(t,e){let n=t.items[0];if(On())return t.items.length>1?_a(t.items):Ca(n,n.layer||
n.layers[0]);if(t.kind==="pill")return co(t.list,t.small);if(t.kind==="cluster")return uo(t.list,e.mass);let o=t.layers[0][0];if(t.small)return Et(o,4,{halo:1.5,
hollow:Vs(n)});if(t.symbol&&t.symbol.how==="leader")return p("circle",{r:2.4,fill:Ot(o)});let s=bt(n.mark,o);return s?Mt(s,ln,n.unreal):Et(o,Vs(n)?4.6:t.symbol?
5.2:6,{hollow:Vs(n)})}function wu(t){let{x:e,y:n,tall:o}=t.symbol,s=t.layers[0][0],r=xn(t.items[0].sidc,Ds,Ot(s));return p("g",{transform:Zs(e-Ds/2,n-o/2)},p("r\
ect",{class:"plate",x:-2.5,y:-2.5,width:Ds+5,height:o+5,rx:2}),r&&r.node)}function Us(t,e){let n=[];for(let s of t.items){if(s.mark.form!=="near"||t.small||t.many&&
(e.mass||s.near<mu))continue;let r=p("g",{class:"ring",transform:Zs(...s.at),opacity:s.fits?null:s.fade||.3},Ai(s.layers[0],Math.max(9,s.near)));n.push(r)}if(t.
many&&!e.mass)for(let s of t.items)n.push(p("circle",{class:"member",cx:s.at[0].toFixed(1),cy:s.at[1].toFixed(1),r:1.7,fill:Ot(s.layers[0])}));let o={opacity:t.
items[0].fits?null:.4,stroke:Ba(t),fill:Ba(t)};if(t.off&&n.push(Na(t.at,[t.x,t.y],o)),t.symbol){let{how:s,x:r,y:i}=t.symbol;n.push(Na([t.x,t.y],s==="staff"?[t.x+
.9,i]:[r,i],o))}return n}var Na=(t,e,n)=>p("g",n,hu([...t,...e],"leader"),p("circle",{cx:t[0].toFixed(1),cy:t[1].toFixed(1),r:2.4,class:"foot"}));function Le(t){
if(t.kind==="note")return j(t.name.box,3);let e=t.symbol?t.symbol.box:t.box;return j(e,t.symbol?.5:1.5)}var Oo=(t,e)=>p("rect",{x:t[0].toFixed(1),y:t[1].toFixed(
1),width:(t[2]-t[0]).toFixed(1),height:(t[3]-t[1]).toFixed(1),...e});function bu(t,e){for(let s of e.querySelectorAll(".body, .body > g, .body text"))s.after(" ");
let n=Ha(t),o=e.textContent.replace(/\s+/g," ").trim();return n.includes(o)?n:[n,o].join(u("list.comma"))}function Ha(t){if(!t.many)return $n(t.items[0].mark);if(t.
told.length===1)return $n(t.told[0].mark);let e=t.held.map(([o,s])=>`${o.name} ${A(s)}`),n=O(t.told[0].mark);return u("map.cluster",{place:n,n:t.told.length,held:lt(
e)})}var se=t=>(t.many?"+":"")+t.items[0].mark.id,Ta=t=>[Oo(j(t,3),{class:"focus gap",rx:8}),Oo(j(t,4),{class:"focus",rx:9})];function Ws(t,e){t.querySelector("\
.focus")||t.querySelector(".hit").after(...Ta(Le(e)))}function Ys(t,e){let n=t.items.some(a=>a.selected),o=t.items.some(a=>a.fits),s=p("g",{class:`mark ${t.kind}${n?
" selected":""}${o?"":" out"}`,"data-key":se(t),"data-mark":t.many?null:t.items[0].mark.id,role:"button",tabindex:-1,"aria-pressed":t.many?null:n}),r=Le(t);s.append(
Oo(ku(r,e),{class:"hit",rx:6})),n&&s.append(Oo(r,{class:"chosen",rx:Mu(t,r)})),e.mass||s.append(...Ta(r));let i=o?0:Math.max(...t.items.map(a=>a.fade||0));return t.
kind!=="note"&&s.append(p("g",{class:"body","aria-hidden":"true",style:i?{opacity:i.toFixed(2)}:null},p("g",{transform:Zs(t.x,t.y)},yu(t,e)),t.symbol&&wu(t))),t.
head&&s.append(p("g",{"aria-hidden":"true"},vu(t,e))),t.name&&s.append(p("g",{class:"name","aria-hidden":"true"},gu(t,e),t.kind==="note"&&On()?Ra(t.name,t.items[0]):
null)),s.setAttribute("aria-label",bu(t,s)),s}var Mu=(t,e)=>t.kind==="note"?4:t.symbol?5:(e[3]-e[1])/2;function ku(t,e){let n=e.phone?44:25,o=Math.max(0,(n-(t[2]-
t[0]))/2),s=Math.max(0,(n-(t[3]-t[1]))/2);return[t[0]-o,t[1]-s,t[2]+o,t[3]+s]}function vu(t,e){let{lines:n,style:o}=t.items[0].label,s=t.many?` ${u("map.more",{
n:t.items.length-1})}`:"",r=e.atHome(t.x,t.y)?"land":"abroad";return n.map((i,a)=>{let l=n.length-1-a,c=t.y-17-l*oo,f=Te(t.middle??t.x,c,l?i:i+s,o,"middle",r);return[
ja(f,`${se(t)}-head${a||""}`),f.text," "]})}function Gs(t,e){let n=t.many?Ha(t):O(t.items[0].mark),o=qe,s=Xt(n,o,260),r=Te(t.x,t.y-(t.h||16)/2-7,s,o,"middle",e.
atHome(t.x,t.y)?"land":"abroad");return p("g",{class:"passing"},r.halo,r.text)}var Bn={};ce(Bn,{refresh:()=>Rn,start:()=>pr,taken:()=>ur});var M={map:null,base:null,groups:{},element:null},Ks=null,Js=null;function Pa(t){M.map=window[t.map],M.base=window[t.base],M.groups=Object.fromEntries(Object.entries(
t.groups).map(([e,n])=>[e,window[n]])),M.element=M.map.getContainer(),{map:Ks,groups:Js}=M}var yt=new Set,En=new Set,Eo=[],Io={request(){},now(){},flush(){}},qa=new Set,ut=()=>Eo,Rt=t=>Eo.find(e=>e.items.some(n=>n.mark.id===t))||null;function C(){let t=M.
map.containerPointToLayerPoint([0,0]),e=M.map.getSize();return[t.x,t.y,t.x+e.x,t.y+e.y]}var Ut=t=>Io.request(t),Se=()=>Io.now(),In=()=>Io.flush();function Da(t){
Io=t}function Va(t){Eo=t}function Za(t,e){for(let n of qa)n(t,Eo,e)}var Ve=t=>qa.add(t);var Lt={};ce(Lt,{cardRect:()=>re,insets:()=>Ae,low:()=>Co,place:()=>Cn,size:()=>F,start:()=>Qs});var Ze=["low","middle","high"],Ue="middle",F=()=>innerWidth<720?"phone":innerWidth<1180?"medium":"wide",Co=()=>F()==="phone"&&innerHeight<=420&&!document.documentElement.
classList.contains("embed"),Xs=()=>x.set({layout:x.get().layout+1},{source:"layout"}),Ua="right";function Lu(){let t=M.map.getSize().x,e=0,n=0;for(let o of h.marks){
if(!o.anchor||!H(o))continue;let{x:s}=M.map.latLngToContainerPoint([o.anchor[1],o.anchor[0]]);s>0&&s<424&&(e+=1),s<t&&s>t-376&&(n+=1)}return e<n?"left":"right"}
function Cn(t){let e=y("card"),n=document.documentElement.classList.contains("embed"),o=F()==="wide"||n?y("map-wrap"):y("panel");e.parentNode!==o&&o.append(e),t&&
!document.documentElement.classList.contains("has-card")&&(Ua=Lu()),e.classList.toggle("at-left",Ua==="left"),t&&F()==="phone"&&Ue!=="middle"&&ze("middle"),Xs()}
function $u(t,e){let n=t.getBoundingClientRect(),o=e.getBoundingClientRect();return{left:o.left-n.left,top:o.top-n.top,right:o.right-n.left,bottom:o.bottom-n.top,
width:o.width,height:o.height}}function re(){let t=y("card"),e=y("map-wrap"),n=t.hidden||t.parentNode!==e?null:$u(e,t);return n&&n.height?n:null}function Ae(){let t={
top:0,right:0,bottom:0,left:0},e=re(),n=y("map-wrap");if(document.documentElement.classList.contains("is-print"))return t;if(document.documentElement.classList.
contains("embed"))return e&&(t.bottom=n.clientHeight-e.top),t;if(F()==="phone"){if(Co())return t;t.bottom=Math.min(y("panel").offsetHeight,innerHeight*.47);let o=y(
"timeline");o.hidden||(t.top=o.offsetHeight+12)}else e&&(e.left>n.clientWidth/2?t.right=n.clientWidth-e.left:t.left=e.right);return t}function ze(t){Ue=t;let e=y(
"panel");e.dataset.stop=t,e.style.removeProperty("height");let n=y("grip");n&&n.setAttribute("aria-label",`${u("sheet.grip")}: ${u("sheet."+Wa())}`),setTimeout(
Xs,Kt()?0:220)}var Wa=()=>Ze[(Ze.indexOf(Ue)+1)%Ze.length];function Su(){let t=d("button",{id:"grip",type:"button"}),e=Ya(t,()=>!0);return t.addEventListener("c\
lick",()=>{e()||ze(Wa())}),t.addEventListener("keydown",n=>{let o=n.key==="ArrowUp"?1:n.key==="ArrowDown"?-1:0;o&&(n.preventDefault(),ze(Ze[Math.min(2,Math.max(
0,Ze.indexOf(Ue)+o))]))}),t}function Ya(t,e){let n=null,o=!1;return t.addEventListener("pointerdown",s=>{o=!1,!(F()!=="phone"||!e(s.target))&&(n={y:s.clientY,height:y(
"panel").offsetHeight},t.setPointerCapture(s.pointerId))}),t.addEventListener("pointermove",s=>{if(!n)return;let r=n.y-s.clientY;Math.abs(r)<6||(o=!0,y("panel").
style.height=`${Math.min(innerHeight*.92,Math.max(96,n.height+r))}px`)}),t.addEventListener("pointerup",s=>{n&&o&&Au(s.clientY-n.y),n=null}),t.addEventListener(
"pointercancel",()=>{n&&ze(Ue),n=null}),()=>o}var zu=60;function Au(t){let e=x.get().selected&&t>zu,n=Ou(y("panel").offsetHeight);e&&x.set({selected:null},{source:"\
card"}),ze(e&&n==="high"?"middle":n)}function Ou(t){let e={low:96,middle:innerHeight*.47,high:innerHeight*.92};return Ze.reduce((n,o)=>Math.abs(e[o]-t)<Math.abs(
e[n]-t)?o:n)}function Qs(){y("panel").prepend(Su()),Ya(y("card"),e=>e.closest(".top, h2")&&!e.closest("button")),ze("middle"),y("panel").addEventListener("focus\
in",e=>{Ue==="low"&&F()==="phone"&&e.target.id!=="grip"&&ze("middle")});let t=()=>{M.map.invalidateSize({animate:!1}),Cn(null)};new ResizeObserver(t).observe(y(
"map-wrap")),new ResizeObserver(()=>{F()==="phone"&&Xs()}).observe(y("timeline"))}var Wt={};ce(Wt,{fitAll:()=>Je,open:()=>_n,show:()=>sr,start:()=>ar,uncover:()=>rr,zoomTo:()=>ir});var Eu=.7,Iu=3,Cu=4,_u=10,Ga=13,Ka=7.75,Ru=[0,7,7.75,8.25,9,9.5],Fu=[1,1,.5,.6,.75,.85],tr=[6,9],Bu=.85,Nu=2,er=t=>t<2?Ka:t<Cu?_u:Ga;function ju(t,e,n){let o=Ye(
t,e),s=Fu[n]||1,r=Math.max(0,Math.min(1,(o-tr[0])/(tr[1]-tr[0])));return o+Math.log2(s+(Math.max(s,Bu)-s)*(1-r))}function nr(t){let e=M.map.options.zoomSnap||1;
return Math.max(0,Math.min(Nu,Math.floor(Math.log2(Math.max(t,1)/256)/e)*e))}function We(t){let{map:e}=M,n=e.options.zoomSnap||1;return Math.max(e.getMinZoom(),
Math.min(e.getMaxZoom(),Math.floor(t/n+1e-6)*n))}function Ye(t,e){let n=Math.min((e[2]-e[0])/Math.max(t[2]-t[0],1e-9),(e[3]-e[1])/Math.max(t[3]-t[1],1e-9));return Math.
log2(n/256)}function Ja(t,e){if(!t)return null;let n=null;for(let[o,s,r,i,a,l,c=0]of t.candidates){if(a<Eu)continue;let f=rs([o,s,r,i]),m=f[2]-f[0]<1e-7&&f[3]-f[1]<
1e-7,g=Math.min(m?Ka:er(l),ju(f,e,l)),b=Math.min(g,Ru[l]??Ga)+Iu*Math.log2(a)+c;(!n||b>n.score)&&(n={score:b,box:f,zoom:We(g)})}return n}var el=40,Xa=200,Qa=9,Hu={wide:[90,70],medium:[70,64],phone:[68,48]};function nl(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t){let o=W(n);Number.isFinite(o[0])&&
(e[0]=Math.min(e[0],o[0]),e[1]=Math.min(e[1],o[1]),e[2]=Math.max(e[2],o[2]),e[3]=Math.max(e[3],o[3]))}return Number.isFinite(e[0])?e:null}function Ke(t,e=t){let n=M.
map.getSize(),o=Ae(),s=o.left+t,r=o.top+e,i=Math.max(s+60,n.x-o.right-t),a=Math.max(r+60,n.y-o.bottom-e);return[s,r,i,a]}function Ge(t,e,n,o){let s=M.map.getSize(),
r=256*2**e,i=(t[0]+t[2])/2+(s.x/2-(n[0]+n[2])/2)/r,a=(t[1]+t[3])/2+(s.y/2-(n[1]+n[3])/2)/r;M.map.setView([zt(a),(i-.5)*360],e,{animate:!!o&&!Kt(),duration:.2})}
var Oe=!1,or=!1;function Je(t,e){or=!!e,ol(t,or),Oe=!0}function ol(t,e){let[n,o]=Hu[F()],s=Ke(n,o),r=e?null:Ja(h.frame,s);if(r){Ge(r.box,r.zoom,s,t);return}let i=h.
marks.filter(H),a=nl(i.length?i:h.marks);if(!a){let l=h.basemap||{},c=(l.focus||[]).length>0,f=c?l.bbox:l.view,m=c?s:Ke(0),g=f?[Q(f[0]),U(f[3]),Q(f[2]),U(f[1])]:
[.1,.2,.9,.8];Ge(g,We(Ye(g,m)),m,!1);return}Ge(a,We(Math.min(er(h.marks.length),Ye(a,s))),s,t)}function _n(t,e){Oe=!1;let n=nl(t);if(!n)return;let o=Ke(F()==="p\
hone"?48:80),s=Ye(n,o),r=M.map.getZoom(),i=e?Math.min(r,s):Math.max(r+.75,Math.min(s,13));Ge(n,We(Math.max(i,2)),o,!0)}function Tu(t,e){let n=M.map.getZoom(),o=W(
t);if(t.form==="near"&&t.radius_km){let r=Y(M.map).km(t.radius_km,tt(t)[1]);return r<Qa?Math.min(13,n+Math.log2((Qa+3)/r)):r>Xa?n-Math.log2(r/Xa):n}if(t.form===
"exact")return Math.max(n,Math.min(6,6));let s=Ye(o,e);return s<n?s:s-n>1.6?s-1:n}function sr(t){Oe=!1;let e=tt(t);if(!e)return;In();let n=F()==="phone",o=Ke(el),
s=We(Tu(t,o)+.12),r=M.map;if(t.form!=="exact"&&t.form!=="near"&&s<r.getZoom()){Ge(W(t),s,o,!0);return}if(n||s!==r.getZoom()){Ge([e[0],e[1],e[0],e[1]],Math.max(s,
2),o,!0);return}sl(t,o)}function rr(t){let e=tt(t);if(!e)return;let n=Y(M.map),[o,s]=C(),r=Ke(8),i=n.x(e[0])-o,a=n.y(e[1])-s;i>=r[0]&&i<=r[2]&&a>=r[1]&&a<=r[3]||
(In(),Oe=!1,sl(t,Ke(el)))}function sl(t,e){let n=Rt(t.id),o=Y(M.map),[s,r]=C(),i=tt(t),a=[o.x(i[0])-16,o.y(i[1])-16,o.x(i[0])+140,o.y(i[1])+16];if(t.form!=="exa\
ct"){let f=W(t);a=[o.x(f[0]),o.y(f[1]),o.x(f[2]),o.y(f[3])]}if(n){let f=Le(n);a=[Math.min(a[0],f[0]),Math.min(a[1],f[1]),Math.max(a[2],f[2]),Math.max(a[3],f[3])];
for(let m of[n.name&&n.name.box,n.head])m&&(a=[Math.min(a[0],m[0]),Math.min(a[1],m[1]),Math.max(a[2],m[2]),Math.max(a[3],m[3])])}let l=tl(a[0]-s,a[2]-s,e[0],e[2]),
c=tl(a[1]-r,a[3]-r,e[1],e[3]);(l||c)&&M.map.panBy([-l,-c],{animate:!Kt(),duration:.2})}function tl(t,e,n,o){return e-t>o-n?(n+o)/2-(t+e)/2:t<n?n-t:e>o?o-e:0}function ir(t){
Oe=!1,M.map.setZoom(t,{animate:!Kt()})}function ar(){M.map.options.zoomDelta=1,M.map.setMinZoom(nr(M.map.getSize().x)),x.get().view||Je(!1),M.map.on("resize",()=>{
M.map.setMinZoom(nr(M.map.getSize().x)),Oe&&ol(!1,or)});let t=()=>{Oe=!1};M.map.on("dragstart boxzoomend",t);for(let e of["wheel","keydown","dblclick","touchmov\
e"])M.map.getContainer().addEventListener(e,t,{passive:!0});Se()}var Pu=1.609344,pt=[104,112],qu=.5,Du=.8,cr={size:10.5,spacing:1.2},Fn,Qe,$t,_o,Xe,Ro,ie=null;function lr(t,e,n){return d("button",{type:"button","aria-label":u(
t),title:u(t),"data-word":t,on:{click:()=>n()}},p("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},p("path",{d:e,fill:"none",stroke:"currentC\
olor","stroke-width":1.8,"stroke-linecap":"round","stroke-linejoin":"round"})))}var rl=t=>()=>ir(M.map.getZoom()+t);function Vu(){return d("div",{class:"furnitu\
re zoom"},lr("map.zoom_in","M3 8H13M8 3V13",rl(1)),lr("map.zoom_out","M3 8H13",rl(-1)),lr("map.reset","M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",
()=>Je(!0,!0)))}function il(t,e){let n=t*e,o=10**Math.floor(Math.log10(n)),s=[5,3,2,1].find(r=>r*o<=n)||1;return{n:s*o,px:s*o/t}}function Zu(){let t=M.map,e=Y(t),
n=t.getSize(),o=t.containerPointToLayerPoint([0,n.y/2]).y,s=1/e.km(1,(o+e.oy)/e.size),r=il(s,100),i=il(s/Pu,100),a=Math.max(r.px,i.px),l=[[u("map.km",{n:r.n}),r.
px,13],[u("map.mi",{n:i.n}),i.px,29]],c=l.map(([f,m,g])=>p("text",{x:(m+5).toFixed(1),y:g+1},f));Qe.replaceChildren(p("path",{d:`M1 9V25M1 17H${a.toFixed(1)}M${r.
px.toFixed(1)} 17V9M${i.px.toFixed(1)} 17V25`}),...c.map(f=>{let m=f.cloneNode(!0);return m.setAttribute("class","halo on-land"),m}),...c),Qe.setAttribute("widt\
h",Math.ceil(a+60)),Qe.setAttribute("aria-label",l.map(([f])=>f).join(u("list.comma")))}function Uu(t){let e=t.world&&t.world.scale||100,n=(t.outline||[]).flatMap(
r=>r.polygons||[]).map(r=>r.map(i=>jt(i,e))).map(r=>({rings:r,box:T(r[0])})),o=({box:r})=>(r[2]-r[0])*(r[3]-r[1]),s=Math.max(...n.map(o));return n.filter(r=>o(r)>
s*.04).flatMap(r=>r.rings)}function Wu(){let t=h.basemap||{},e=Uu(t);if(!e.length)return null;let n=T([]);e.forEach(l=>T(l,n));let o=Math.min((pt[0]-16)/(n[2]-n[0]),
(pt[1]-16)/(n[3]-n[1])),s=l=>(l-(n[0]+n[2])/2)*o+pt[0]/2,r=l=>(l-(n[1]+n[3])/2)*o+pt[1]/2;ie={x:s,y:r,box:n};let i=e.map(l=>{let c=[];for(let f=0;f<l.length;f+=
2)c.push(`${s(l[f]).toFixed(1)} ${r(l[f+1]).toFixed(1)}`);return`M${c.join("L")}Z`}).join("");Xe=p("rect",{class:"window"});let a=(t.outline||[]).length===1&&(t.
labels||[]).find(l=>l.kind==="country"&&l.id===t.outline[0].id);return d("div",{class:"furniture inset"},p("svg",{role:"img","aria-label":u("map.inset"),viewBox:`\
0 0 ${pt[0]} ${pt[1]}`,width:pt[0],height:pt[1]},p("path",{d:i,class:"shape"}),Xe,a&&Yu(a,t)))}function Yu(t,e){let n=e.scale||1e4,o=E(fr(t),cr),s=ie.x(Q(t.at[0]/
n));return s-o/2<2||s+o/2>pt[0]-2?null:p("text",{class:"where",x:s.toFixed(1),y:(ie.y(U(t.at[1]/n))+4).toFixed(1)},fr(t))}function fr(t){let e=Me(t);return Ht(e)?
e:e.toLocaleUpperCase(P())}function Gu(){if(!$t)return;let t=Y(M.map),[e,n,o,s]=C(),r=ie.x((e+t.ox)/t.size),i=ie.x((o+t.ox)/t.size),a=ie.y((n+t.oy)/t.size),l=ie.
y((s+t.oy)/t.size),c=(m,g)=>Math.max(1.5,Math.min(g-1.5,m)),f=[c(r,pt[0]),c(a,pt[1]),c(i,pt[0]),c(l,pt[1])];$t.classList.toggle("useless",!Ku([r,a,i,l])),Ju(f),
Xe.setAttribute("x",f[0].toFixed(1)),Xe.setAttribute("y",f[1].toFixed(1)),Xe.setAttribute("width",Math.max(3,f[2]-f[0]).toFixed(1)),Xe.setAttribute("height",Math.
max(3,f[3]-f[1]).toFixed(1))}function Ku(t){let{x:e,y:n,box:o}=ie,s=[e(o[0]),n(o[1]),e(o[2]),n(o[3])],r=a=>Math.max(0,a[2]-a[0])*Math.max(0,a[3]-a[1]),i=r([Math.
max(t[0],s[0]),Math.max(t[1],s[1]),Math.min(t[2],s[2]),Math.min(t[3],s[3])]);return i>=r(t)*qu&&i<r(s)*Du}function Ju(t){let e=$t.querySelector(".where");if(!e)
return;let n=E(e.textContent,cr),o=j(un(Number(e.getAttribute("x")),Number(e.getAttribute("y")),n,cr.size,"middle"),1),s=o[0]>t[0]&&o[1]>t[1]&&o[2]<t[2]&&o[3]<t[3];
e.setAttribute("visibility",S(o,t)&&!s?"hidden":"visible")}function Xu(){return(h.basemap&&h.basemap.credits||[]).map(e=>e.name).join(", ")}function dr(){let t=h.
basemap&&h.basemap.credits||[],e=n=>/^public domain/i.test(n.licence||"")?"":n.licence;return t.map(n=>[n.name,e(n)].filter(Boolean).join(" ")).join(" · ")}function Qu(){
let t=Y(M.map),[e,n,o,s]=C(),r=Hi(((e+o)/2+t.ox)/t.size,((n+s)/2+t.oy)/t.size);Ro.hidden=!r||M.map.getZoom()<=r,Ro.textContent=u(h.config.tiles?"map.finest_tile\
s":"map.finest")}function tp(){for(let t of Fn.querySelectorAll("[data-word]"))t.setAttribute("aria-label",u(t.dataset.word)),t.title=u(t.dataset.word);if($t&&$t.
firstChild.setAttribute("aria-label",u("map.inset")),$t&&$t.querySelector(".where")){let t=h.basemap,e=t.labels.find(n=>n.kind==="country"&&n.id===t.outline[0].
id);$t.querySelector(".where").textContent=fr(e)}Rn()}function Rn(){Zu(),Gu(),Qu();let t=document.documentElement.classList,e=t.contains("bare")||F()==="wide"&&
!t.contains("is-print");_o.textContent=e?dr():Xu();let n=Ae(),o=y("map-over");o.style.setProperty("--top",`${n.top}px`),o.style.setProperty("--bottom",`${n.bottom}\
px`)}function ep(){let t=y("map-wrap").getBoundingClientRect(),n=[Fn,Qe,$t,_o,y("guard"),F()==="phone"&&y("timeline")].filter(s=>s&&s.isConnected&&!s.hidden).map(
s=>{let r=s.getBoundingClientRect();return[r.left-t.left-6,r.top-t.top-6,r.right-t.left+6,r.bottom-t.top+6]}).filter(s=>s[2]-s[0]>14),o=re();return o&&n.push([o.
left-8,o.top-8,o.right+8,o.bottom+8]),n}var ur=()=>Fn?ep():[];function pr(){let t=y("map-over");Fn=Vu(),Qe=p("svg",{class:"scale",height:34,role:"img"}),$t=Wu(),
Ro=d("p",{class:"limit",dir:"auto",hidden:!0}),_o=d("p",{class:"furniture credit",dir:"ltr",lang:"en",title:dr()});let e=d("div",{class:"furniture corner",dir:"\
ltr"},$t,Ro,Qe);t.append(Fn,e,...dr()?[_o]:[]),Rn(),M.map.on("moveend zoomend resize",Rn),x.subscribe((n,o)=>{o.has("lang")&&tp(),o.has("layout")&&Rn()})}var np="M8 13V3M3.5 7.5L8 3L12.5 7.5",Ee=null,Nn=null;function op(){let t=y("map-over");Nn=p("path",{class:"to-card"}),Ee=d("div",{class:"chips"}),t.append(p("s\
vg",{class:"ties","aria-hidden":"true"},Nn),Ee),M.map.on("move zoomend",ul),M.map.on("zoomstart",()=>Nn.removeAttribute("d"))}function sp(t){let e=[],n=Y(M.map),
[o,s]=C();for(let r of h.marks){let i=yt.has(r.id)&&Z(r)?tt(r):null;if(!i)continue;let a=n.x(i[0])-o,l=n.y(i[1])-s;a>=t[0]&&a<=t[2]&&l>=t[1]&&l<=t[3]||rp(r,n,t,
o,s)||e.push({mark:r,x:a,y:l})}return{box:t,found:e}}function rp(t,e,n,o,s){if(t.form!=="band"&&t.form!=="vague")return!1;let r=W(t);return S([e.x(r[0])-o,e.y(r[1])-
s,e.x(r[2])-o,e.y(r[3])-s],n)}function ip({box:t,found:e}){let n=(t[0]+t[2])/2,o=(t[1]+t[3])/2,s=new Map;for(let r of e){let i=Math.atan2(r.y-o,r.x-n),a=Math.round(
i/(Math.PI/4))&7;s.has(a)||s.set(a,[]),s.get(a).push({...r,angle:i,far:Math.hypot(r.x-n,r.y-o)})}return[...s.values()].map(r=>r.sort((i,a)=>i.far-a.far))}function ap(t,e){
let n=t[0],o=(e[0]+e[2])/2,s=(e[1]+e[3])/2,r=yt.size>=Sn,i=On()&&!r?`${qs(t.map(({mark:k})=>k))} `:"",a=t.length>1?" "+u("map.more",{n:t.length-1}):"",l=r?A(t.length):
i+Xt(O(n.mark),{size:13,weight:600},F()==="phone"?130:180)+a,c=n.mark.layers.map(k=>I[k]).find(k=>k&&x.get().layersOn.has(k.id)),f=n.angle*180/Math.PI+90,m=d("b\
utton",{type:"button",class:"chip-edge",on:{click:()=>fp(t)}},p("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},p("path",{d:np,class:"arrow",
transform:`rotate(${Math.round(f/45)*45} 8 8)`})),c&&!r&&p("svg",{viewBox:"-8 -8 16 16",width:16,height:16,"aria-hidden":"true"},lp(n.mark,c)),d("bdi",{},l)),g=Math.
min(Math.abs((e[2]-e[0])/2/Math.cos(n.angle)),Math.abs((e[3]-e[1])/2/Math.sin(n.angle))),b=r||F()==="phone"?"":cp(n);b&&m.append(" ",d("span",{class:"away"},b)),
m.setAttribute("aria-label",[m.textContent,u("map.beyond",{place:O(n.mark),n:t.length})].join(u("list.comma")));let w=(b?E(b,{size:12.5})+6:0)+(r?46:68)+E(l,{size:13,
weight:600});return{node:m,w,h:F()==="phone"?36:30,x:o+g*Math.cos(n.angle),y:s+g*Math.sin(n.angle)}}function lp(t,e){let n=bt(t,e);return n?Mt(n,7):Et(e,5.6,{halo:0})}
function cp({mark:t}){let e=tt(t),n=M.map.getCenter(),o=M.map.distance(n,[zt(e[1]),(e[0]-.5)*360])/1e3,s=o<100?5:o<1e3?10:100;return u("map.km",{n:Math.max(s,Math.
round(o/s)*s)})}function fp(t){t.length===1&&x.set({selected:t[0].mark.id},{source:"map"}),_n(t.map(e=>e.mark),!0)}function ll(t,e,n,o){let s=[...n],r=t.map(a=>ap(
a,e)),i=r.findIndex(a=>!al(a,e,s,o));return i<0?r:t.length>1?ll(dp(t,i),e,n,o):(r[0].node.querySelector("bdi").remove(),r[0].node.classList.add("small"),r[0].w=
r[0].h+18,al(r[0],e,s,o)?r:[])}function dp(t,e){let n=(i,a)=>Math.abs(Math.atan2(Math.sin(i-a),Math.cos(i-a))),o=t[e],s=t.filter((i,a)=>a!==e),r=s.reduce((i,a)=>n(
a[0].angle,o[0].angle)<n(i[0].angle,o[0].angle)?a:i);return s.map(i=>i===r?[...i,...o].sort((a,l)=>a.far-l.far):i)}var up=[0,1,2].flatMap(t=>Array.from({length:19},
(e,n)=>[Math.ceil(n/2)*20*(n%2?1:-1),t*40])).sort((t,e)=>Math.abs(t[0])+t[1]*1.2-Math.abs(e[0])-e[1]*1.2);function al(t,e,n,o){let{node:s,w:r,h:i}=t,a=12,l=Math.
max(e[0]+a,Math.min(e[2]-a-r,t.x-r/2)),c=Math.max(e[1]+a,Math.min(e[3]-a-i,t.y-i/2)),f=t.x<=e[0]+1||t.x>=e[2]-1,m=f?[t.x<=e[0]+1?1:-1,0]:[0,t.y<=e[1]+1?1:-1],g=[
e[0]+a,e[1]+a],b=[e[2]-a-r,e[3]-a-i],w=(k,$)=>Math.max(g[$],Math.min(b[$],k));for(let[k,$]of up){let _=w(l+m[0]*$+(f?0:k),0),z=w(c+m[1]*$+(f?k:0),1),R=[_-4,z-4,
_+r+4,z+i+4];if(![...n,...o].some(q=>S(R,q)))return n.push(R),t.taken=R,s.style.left=`${_.toFixed(0)}px`,s.style.top=`${z.toFixed(0)}px`,!0}return!1}var pp=t=>(t.
many&&t.items.length<40?t.items:t.off?[t]:[]).map(({at:[e,n]})=>[e-4,n-4,e+4,n+4]);function mp(){let[t,e]=C();return ut().flatMap(n=>[n.box,n.symbol&&n.symbol.box,
n.head,n.name&&n.name.box,...pp(n)]).filter(Boolean).map(n=>[n[0]-t,n[1]-e,n[2]-t,n[3]-e])}function cl(t){Ee||op();let e=sp(t.edges),n=ip(e),o=Ee.contains(B()),
s=n.length?ll(n,e.box,t.furniture,mp()):[];Ee.replaceChildren(...s.map(i=>i.node)),o&&Ee.firstChild&&Ee.firstChild.focus({preventScroll:!0});let r=Rt(x.get().selected);
return t.card&&r&&hp(r,t.card),ul(),s.map(i=>i.taken)}var fl=14;function hp(t,e){let[n,o]=C(),s=ut().filter(i=>i!==t).flatMap(i=>[i.box,i.name&&i.name.box,i.symbol&&
i.symbol.box,i.head]).filter(Boolean),r=i=>{let a=dl(t,e,i);return a&&[Math.min(a.x,a.edge)+n,a.y+o-2,Math.max(a.x,a.edge)+n,a.y+o+2]};fl=[14,22,30,40,52,66,82,
100].find(i=>{let a=r(i);return a&&!s.some(l=>S(l,a))})||14}function dl(t,e,n){let[o,s]=C(),r=Le(t),i=(r[0]+r[2])/2-o,a=r[1]-s,l=r[3]-s;if(i>e.left-8&&i<e.right+
8)return null;let c=e.left>i?e.left:e.right;if(a-n>e.top+24)return{x:i,edge:c,from:a,y:Math.min(a-n,e.bottom-24)};let f=Math.max(l+n,e.top+24);return f<e.bottom-
12?{x:i,edge:c,from:l,y:f}:null}function ul(){let t=re(),e=x.get().selected,n=t&&e&&Rt(e),o=n&&!M.map._animatingZoom?dl(n,t,fl):null;o?Nn.setAttribute("d",`M${o.
x.toFixed(1)} ${o.from.toFixed(1)}V${o.y.toFixed(1)}H${o.edge.toFixed(1)}`):Nn.removeAttribute("d")}var xp=.4,pl=L.Renderer.extend({options:{padding:xp},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:t}=this._bounds,e=this._bounds.getSize();L.DomUtil.setPosition(
this._container,t),this.options.resize(this._container,t,e)},bounds(){let{min:t,max:e}=this._bounds;return[t.x,t.y,e.x,e.y]}});function ml(t,e,n){let o=M.map.createPane(
t);return o.style.zIndex=e,n||(o.style.pointerEvents="none"),t}function hl(t,e){let n=d("canvas",{class:t,"aria-hidden":"true"});return new pl({pane:ml(t,e),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function mr(t,e,n){let o=p("svg",{class:t,focusable:"false",...n});return new pl({pane:ml(t,e),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var jn=7,hr=400,gl=60*Math.PI/180,gr=3.5,wp=.2,yl=[],xr=0;function wl(){let t=h.basemap||{};yl=(t.rivers||[]).filter(e=>e.name).map(e=>({name:e.name,names:e.names,
rank:e.rank||3,lines:e.lines.map(n=>{let o=jt(n,t.scale||1e4);return{line:o,box:T(o)}})})).sort((e,n)=>e.rank-n.rank)}function bp(t,e,n){let o=Jt(t,e),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],l=o[i-1],c=o[i]-a,f=o[i+1]-l,m=Math.hypot(c,f);if(!m)continue;let g=r;for(;g<=m;g+=jn){let b=a+c*g/m,w=l+f*g/m;if(b>n[0]&&
b<n[2]&&w>n[1]&&w<n[3]?s.push([b,w]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=g-m}return s}function Mp(t){let e=[],n=[];for(let o of[...t,null])
o?n.push(o):n.length&&(e.push(n),n=[]);return e}function kp(t){return t.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,t.length-1-o);for(let l=o-a;l<=o+a;l+=1)s+=t[l][0],
r+=t[l][1],i+=1;return[s/i,r/i]})}function vp(t){let e=[];for(let n=1;n<t.length;n+=1)e.push(Math.atan2(t[n][1]-t[n-1][1],t[n][0]-t[n-1][0]));return e}var xl=(t,e)=>Math.
abs(Math.atan2(Math.sin(t-e),Math.cos(t-e)));function Lp(t,e,n){let o=0,s=0;for(let r=e+1;r<n;r+=1){let i=xl(t[r],t[r-1]);if(i>wp)return 1/0;o=Math.max(o,xl(t[r],
t[e])),s+=i}return o>gl||s>gl*1.6?1/0:o+s*.5}function $p(t,e,n,o,s){let r=vp(t),i=0;for(let c=1;c<t.length;c+=1)i+=Math.hypot(t[c][0]-t[c-1][0],t[c][1]-t[c-1][1]);
let a=Math.ceil(e*(t.length-1)/Math.max(i,1))+1,l=null;for(let c=0;c+a<t.length;c+=3){let f=Lp(r,c,c+a);if(f===1/0||l&&f>=l.cost)continue;let m=t.slice(c,c+a+1),
g=m.filter((b,w)=>w%2===0).map(([b,w])=>[b-o*.6,w-o*.9-gr,b+o*.6,w+o*.35]);g.every(b=>s(b)&&n.free(b))&&(l={cost:f,points:m,taken:g})}return l}function Sp(t,e,n,o,s,r){
let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,l={"font-size":e.size,"font-weight":e.weight,"font-style":e.italic?"italic":null},c;if(Ht(t)){let f=a[0],m=a[a.
length-1],g=Math.atan2(m[1]-f[1],m[0]-f[0])*180/Math.PI,b=a[Math.floor(a.length/2)];c=w=>p("text",{...l,...w,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${b[0].toFixed(1)} ${(b[1]-gr).toFixed(1)}) rotate(${g.toFixed(1)})`},t)}else{xr+=1;let f=`${M.element.id}-course-${xr}`;s.append(p("path",{id:f,d:kt(a.
flat()),fill:"none"})),c=m=>p("text",{...l,...m,dy:-gr},p("textPath",{href:`#${f}`,startOffset:"50%","text-anchor":"middle"},t))}s.append(c({class:`halo on-${o}`})),
r.append(c({fill:"var(--riverlab)"}))}function bl(t,e,n,o,s,r){xr=0;let i=[(e[0]+t.ox)/t.size,(e[1]+t.oy)/t.size,(e[2]+t.ox)/t.size,(e[3]+t.oy)/t.size];for(let a of yl)
a.rank===3&&t.zoom<8||a.rank===2&&t.zoom<6||zp(a,t,e,i,n,o,s,r)}function zp(t,e,n,o,s,r,i,a){let l=Me(t),c=bn("water",l),f=E(l,c)+10,m=[],g=t.lines.filter(b=>S(
b.box,o)).flatMap(b=>Mp(bp(b.line,e,n))).filter(b=>b.length*jn>f).sort((b,w)=>w.length-b.length);for(let b of g)for(let w=0;w<b.length;w+=Math.ceil(hr/jn)){let k=b.
slice(w,w+Math.ceil(hr/jn));if(k.length*jn<f)continue;let $=$p(kp(k),f,s,c.size,a);if(!$)continue;let[_,z]=$.points[Math.floor($.points.length/2)];if(m.some(([q,
Go])=>Math.hypot(q-_,Go-z)<hr*.6))continue;m.push([_,z]);for(let q of $.taken)s.add(q);let R=He((_+e.ox)/e.size,(z+e.oy)/e.size);Sp(l,c,$.points,R?"land":"abroa\
d",r,i)}}var Ml={band:0,region:1,vague:2},Op=8,Ep=[[4,4],[-4,-4],[4,-4],[-4,4]],Ip=.75;function Cp({rings:t}){let e=T([]);for(let n of t)T(n,e);return[e[0]-10,e[1]-10,e[2]+
10,e[3]+10]}var _p=(t,e,n)=>Ep.some(([o,s])=>ht(t,e+o,n+s));function Rp({rings:t},e){let n=0,o=0;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2){let a=s[r]-
s[i],l=s[r+1]-s[i+1],c=Math.max(1,Math.round(Math.hypot(a,l)/Op));for(let f=0;f<c;f+=1){let m=s[i]+a*f/c,g=s[i+1]+l*f/c;n+=1,e.some(b=>_p(b.shape.rings,m,g))&&(o+=
1)}}return n?o/n:0}function kl(t){let e=[...t].sort((o,s)=>Number(s.item.selected)-Number(o.item.selected)||Ml[o.item.mark.form]-Ml[s.item.mark.form]||Number(o.
item.open)-Number(s.item.open)||o.item.size-s.item.size),n=[];for(let o of e){let s=Cp(o.shape),{item:r}=o;r.under=n.filter(a=>!a.item.bare&&S(a.box,s)).map(a=>({
shape:a.shape,strip:a.item.mark.form==="band",rim:a.item.mark.form==="region"&&r.mark.form==="vague"}));let i=r.under.filter(a=>!a.rim);r.bare=r.mark.form==="re\
gion"&&!r.selected&&i.length>0&&Rp(o.shape,i)>Ip,r.hidden=(a,l)=>i.some(c=>ht(c.shape.rings,a,l)),n.push({...o,box:s})}return e}var Fo=Math.cos(Math.PI/6),Bo=Math.sin(Math.PI/6),yr=4;function Fp(t){let e=new Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n]*Fo+t[n+1]*Bo,e[n+1]=t[n+1]*
Fo-t[n]*Bo;return e}function vl(t,e){let n=1/0,o=-1/0;for(let s of t)for(let r=e;r<s.length;r+=2)s[r]<n&&(n=s[r]),s[r]>o&&(o=s[r]);return[n,o]}function Bp(t,e){
let[n,o]=vl(t,0),[s,r]=vl(t,1),i=Math.ceil(n/e)-1,a=Math.ceil(s/e)-1,l=Math.floor(o/e)-i+2,c=Math.floor(r/e)-a+2,f=new Uint8Array(l*c),m=Array.from({length:c},()=>[]);
for(let g of t)for(let b=0,w=g.length-2;b<g.length;w=b,b+=2){let k=g[w+1],$=g[b+1];if(k===$)continue;let _=Math.ceil(Math.min(k,$)/e),z=Math.max(k,$)/e;for(let R=_;R<
z;R+=1)m[R-a].push(g[w]+(g[b]-g[w])*(R*e-k)/($-k))}return m.forEach((g,b)=>{g.sort((w,k)=>w-k);for(let w=0;w+1<g.length;w+=2){let k=g[w+1]/e;for(let $=Math.ceil(
g[w]/e);$<=k;$+=1)f[b*l+$-i]=yr+1}}),{grid:f,w:l,h:c,i0:i,j0:a}}function Np({grid:t,w:e,h:n},o){for(let s=1;s<=o;s+=1){let r=[];for(let i=1;i<n-1;i+=1)for(let a=1;a<
e-1;a+=1){let l=i*e+a;t[l]<=yr||Math.min(t[l-1],t[l+1],t[l-e],t[l+e])===s-1&&r.push(l)}for(let i of r)t[i]=s}}var Ll=(t,e,n,o)=>{if(!t.length)return[];let s=Bp(
t.map(Fp),e),r=Math.max(1,Math.min(yr,Math.round(n/e)));Np(s,r);let i=new Map;for(let a=0;a<s.h;a+=1)for(let l=0;l<s.w;l+=1){let c=s.grid[a*s.w+l];if(!c)continue;
let f=(l+s.i0)*e,m=(a+s.j0)*e,g=((l+s.i0+a+s.j0)%o+o)%o,b=Math.min(c,r+1)*16+g,w=`M${(f*Fo-m*Bo).toFixed(1)} ${(f*Bo+m*Fo).toFixed(1)}h0`;i.set(b,(i.get(b)||"")+
w)}return[...i].map(([a,l])=>({d:l,part:a%16,strength:+(Math.floor(a/16)/(r+1)).toFixed(2)}))};var wr=9,zl=4,jp=150,Hp=.25,Tp={rising:45,falling:-45,level:70,both:45,none:70},Al=new Map(h.layers.map((t,e)=>[t.id,e]));function $l(t,e){let n={id:`${e}-${Al.
get(t.id)}`,patternUnits:"userSpaceOnUse"},o=qp(t);if(t.texture==="dots"){let a=e==="band"?4.4:6;return p("pattern",{...n,width:a,height:a,patternTransform:"rot\
ate(30)"},p("circle",{cx:a/2,cy:a/2,r:.95,fill:o}))}let s=t.texture==="both"&&t.slots.length===2,r=s?t.slots.map(Tt):[o],i=s?4:t.texture==="none"?9:6;return p("\
pattern",{...n,width:i*r.length,height:8,patternTransform:`rotate(${Tp[t.texture]||90})`},r.map((a,l)=>p("path",{d:`M${i*(l+.5)} 0V8`,stroke:a,"stroke-width":1.1})))}
var Pp=()=>p("defs",{},h.layers.flatMap(t=>[$l(t,"hatch"),$l(t,"band")])),qp=t=>K(t)==="var(--ink)"?"var(--ink2)":K(t),No=(t,e)=>`url(#${e}-${Al.get(t.id)})`;function Dp(t,e,n){
let o=[n[0]-40,n[1]-40,n[2]+40,n[3]+40],{polygons:s,lines:r}=at(t),i=s.flatMap(l=>l.map(c=>Jt(c,e,o,!0))).filter(l=>l.length>5),a=i.map(l=>kt(l,!0)).join("");return{
rings:i,area:a,edge:t.approximate&&t.form==="region"?Vp(i,W(t),e):a,line:r.map(l=>kt(Jt(l,e))).join("")}}function Vp(t,[e,n,o,s],r){let i=[r.x(e),r.x(o)],a=[r.y(
n),r.y(s)],l=(c,f,m)=>Math.abs(c-f)<.6&&m.some(g=>Math.abs(c-g)<1);return t.map(c=>{let f="";for(let m=0,g=c.length-2;m<c.length;g=m,m+=2)l(c[g],c[m],i)||l(c[g+
1],c[m+1],a)||(f+=`M${c[g].toFixed(1)} ${c[g+1].toFixed(1)}L${c[m].toFixed(1)} ${c[m+1].toFixed(1)}`);return f}).join("")}var br=t=>t.slots.length===2?"var(--in\
k3)":t.slots.length?K(t):"var(--ev)";function Zp(t,e){let[n,o,s,r]=e;return p("mask",{id:`left-${t.n}`,maskUnits:"userSpaceOnUse",x:n,y:o,width:s-n,height:r-o},
p("rect",{x:n,y:o,width:s-n,height:r-o,fill:"#fff"}),t.under.map(({shape:i,rim:a})=>p("path",{d:i.area,stroke:"#000","stroke-width":a?wr*2:6,fill:a?"none":"#000",
"fill-rule":"evenodd"})))}function Up(t,e){let{mark:n,layer:o}=t,s=`rim-${t.n}`,r={"clip-path":`url(#${s})`},i=t.under.filter(l=>l.strip).map(l=>l.shape.area).join(
""),a=t.bare?null:o.slots.length?p("path",{d:e.edge+i,fill:"none",stroke:No(o,"hatch"),"stroke-width":wr*2,...r}):p("g",{},e.edge===e.area&&p("path",{d:e.area,fill:"\
var(--ev)","fill-opacity":.05}),p("path",{d:e.edge,fill:"none",stroke:"var(--ev)","stroke-width":2.4,"stroke-linecap":"round","stroke-dasharray":"0 5"}));return[
p("clipPath",{id:s},p("path",{d:e.area,"clip-rule":"evenodd"})),t.selected&&p("path",{d:e.area,fill:o.slots.length?No(o,"hatch"):"var(--ev)","fill-rule":"evenod\
d",opacity:o.slots.length?.35:.12}),a&&(t.under.length?p("g",{mask:`url(#left-${t.n})`},a):a),o.slots.length?p("path",{d:e.edge,fill:"none",stroke:br(o),"stroke\
-width":t.bare?1.2:1.8,"stroke-opacity":.5,"stroke-dasharray":n.approximate?"8 3 1.5 3":null,...r}):null,p("path",{d:e.area,class:"hit rim","stroke-width":wr*2,
...r})]}function Wp(t,e,n,o){let{layer:s}=t,r={fill:"none",stroke:br(s),"stroke-width":1,"stroke-dasharray":"5 3.5","stroke-opacity":.8},i=s.slots.length?{fill:No(
s,"band")}:{fill:"var(--ev)","fill-opacity":.12};if(!e.area)return[p("path",{d:e.line,fill:"none",stroke:s.slots.length?No(s,"band"):"var(--ev)","stroke-opacity":s.
slots.length?null:.12,"stroke-width":10}),p("path",{d:e.line,...r}),p("path",{d:e.line,class:"hit rim","stroke-width":16})];let a=`soft-${t.n}`,l=t.open?Yp(e.area,
a,n.km(zl,tt(t.mark)[1]),o):null;return[l,p("g",{mask:t.under.length?`url(#left-${t.n})`:null},p("path",{d:e.area,...i,"fill-rule":"evenodd",mask:l?`url(#${a})`:
null}),p("path",{d:e.area,...r,"stroke-opacity":t.open?.4:.8})),p("path",{d:e.area,class:"hit"})]}function Yp(t,e,n,o){let s=Math.min(n*2,120),r=[1,.75,.5,.25].
map(i=>p("path",{d:t,fill:"none",stroke:"#000","stroke-opacity":.3,"stroke-width":(s*i).toFixed(1)}));return p("mask",{id:e,maskUnits:"userSpaceOnUse",x:o[0],y:o[1],
width:o[2]-o[0],height:o[3]-o[1]},p("path",{d:t,fill:"#fff"}),r)}function Gp(t,e,n){let o=W(t.mark),i=Math.hypot(o[2]-o[0],o[3]-o[1])>cn(jp,(o[1]+o[3])/2)?10:6,
a=n.km(zl,(o[1]+o[3])/2),l=t.layers.filter(m=>t.drawn.has(m.id)),c=Ll(e.rings,i,a,l.length||1),f=m=>br(l[m]||t.layer);return[p("g",{mask:t.under.length?`url(#le\
ft-${t.n})`:null},c.map(({d:m,strength:g,part:b})=>p("path",{d:m,class:"dots","stroke-opacity":g,stroke:f(b)}))),p("path",{d:e.area,class:"hit"})]}var Sl={region:Up,
band:Wp,vague:Gp};function Ol(t,e,n,o,s,r){let i=[Pp()],a=[(o[0]+n.ox)/n.size,(o[1]+n.oy)/n.size,(o[2]+n.ox)/n.size,(o[3]+n.oy)/n.size],l=[];for(let c of e){if(!Sl[c.
mark.form]||!c.layer||!S(W(c.mark),a))continue;let f=Dp(c.mark,n,o);!f.area&&!f.line||(c.size=Kp(c.mark,n),c.vast=c.mark.form==="vague"&&!c.selected&&c.size>Hp*
(r[2]-r[0])*(r[3]-r[1]),c.vast||l.push({item:c,shape:f}))}for(let{item:c,shape:f}of kl(l).reverse()){let m=c.fits?s&&!c.selected?.5:1:c.fade?c.fade*.75:.22;c.under.
length&&i.push(Zp(c,o)),i.push(p("g",{class:`area ${c.mark.form}`,"data-mark":c.mark.id,opacity:m===1?null:m},Sl[c.mark.form](c,f,n,o)))}t.replaceChildren(...i)}
function Kp(t,e){return at(t).polygons.reduce((o,s)=>{let r=s[0],i=0;for(let a=0,l=r.length-2;a<r.length;l=a,a+=2)i+=r[l]*r[a+1]-r[a]*r[l+1];return o+Math.abs(i)},
0)/2*e.size*e.size}var Xp=7.3,Bt,Hn,tn,Yt,en=0,jo=!0,et=null;function Il(){Da({request:El,now:Mr,flush:im}),qi(),Vi(),wl(),Bt=hl("ground",210),Hn=mr("areas",410,{"aria-hidden":"tr\
ue"}),tn=mr("marks",610,{role:"group"}),M.base.addLayer(Bt),M.map.addLayer(Hn),M.map.addLayer(tn),Yt=Object.fromEntries(["halos","letters","under","signs","over"].
map(t=>[t,p("g",{class:t,"aria-hidden":t==="signs"?null:"true"})])),tn.options.element.append(...Object.values(Yt)),M.map.on("moveend viewreset resize",()=>El(!0)),
M.map.on("zoomstart",()=>{M.map._animatingZoom||En.clear()}),M.map.on("move",Qp)}function Qp(){if(!et||M.map._animatingZoom||M.map.getZoom()!==et.at.zoom)return;
let[t,e,n,o]=C(),s=Bt.bounds();t>=s[0]&&e>=s[1]&&n<=s[2]&&o<=s[3]||(Bt.sync(),xs(Bt.options.element,Y(M.map),Bt.bounds()))}function El(t){jo=jo||!!t,en||(en=requestAnimationFrame(
()=>Mr(!0)))}function Mr(t){if(en&&cancelAnimationFrame(en),en=0,!M.map._loaded||!Bt||M.map._animatingZoom)return;let e=performance.now(),n=Y(M.map),o=tm();if(jo){
for(let s of[Bt,Hn,tn])s.sync();xs(Bt.options.element,n,Bt.bounds())}jo=!1,em(n,tn.bounds(),o,t===!0),kr=performance.now()-e}function tm(){let t=M.map.getSize(),
e=Ae(),n=re(),o=n?{left:0,top:0,right:0,bottom:0}:e;return{card:n,edges:[o.left,o.top,t.x-o.right,t.y-o.bottom],furniture:ur(),free:[e.left,e.top,t.x-e.right,t.
y-e.bottom]}}function em(t,e,n,o){let{items:s,mass:r}=ya(yt,t,e),i=C(),a=ui(),[l,c]=i;for(let z of n.furniture)a.add([z[0]+l,z[1]+c,z[2]+l,z[3]+c]);let{free:f}=n,
m=s.find(z=>z.selected);et={at:t,bounds:e,sight:i,room:a,page:n,open:[f[0]+l+4,f[1]+c+4,f[2]+l-4,f[3]+c-4],mass:r,fan:En,signs:[],phone:F()==="phone",atHome:(z,R)=>He(
(z+t.ox)/t.size,(R+t.oy)/t.size),areas:om(s,t,e)};let g=r?s.filter(z=>z.selected):s;Ol(Hn.options.element,g,t,e,m,i);let b=ta(s.filter(z=>z.at&&z.kind!=="area"),
et);!et.phone&&!r&&t.zoom>=Xp&&Sa(b,et);let w=s.filter(z=>z.kind==="area"),k=et.phone?[]:js(w,et);za(b,et);let $=et.phone?js(w,et):k;Va([...b,...$]),rm();let _=()=>nm(
s,t,e,et);r&&o?requestAnimationFrame(_):_()}function nm(t,e,n,o){if(o!==et)return;let{room:s,sight:r}=o;for(let c of t)if(c.near&&c.near<40&&c.at){let f=Math.max(
9,c.near);s.add([c.at[0]-f,c.at[1]-f,c.at[0]+f,c.at[1]+f])}let i=p("g"),a=p("g"),l=c=>!S(c,r)||c[0]>r[0]&&c[1]>r[1]&&c[2]<r[2]&&c[3]<r[3];for(let[c,f,m,g]of cl(
o.page))s.add([c+r[0],f+r[1],m+r[0],g+r[1]]);bl(e,n,s,i,a,l),Zi(e,n,s,i,a,sm(t,e),l),Yt.halos.replaceChildren(...i.childNodes),Yt.letters.replaceChildren(...a.childNodes)}
function om(t,e,n){let o=t.filter(s=>s.layer&&s.kind!=="point").map(s=>{let r=at(s.mark).polygons.flat().map(a=>Jt(a,e,n,!0,4)).filter(a=>a.length>5),i=T([]);return r.
forEach(a=>T(a,i)),{rings:r,box:i,weight:s.mark.form==="region"?1.5:16}});return s=>{let r=[[s[0],s[1]],[s[2],s[1]],[s[0],s[3]],[s[2],s[3]],[(s[0]+s[2])/2,(s[1]+
s[3])/2]],i=0;for(let a of o)if(S(a.box,s))for(let[l,c]of r)ht(a.rings,l,c)&&(i+=a.weight);return i}}function sm(t,e){let n=new Set(t.filter(l=>l.label).map(l=>Rs(
l.mark))),o=et.mass?[]:t.filter(l=>l.kind==="point"&&l.at),s=new Set(["capital","city","town","village"]),r=new Map(o.map(l=>[l,ct(l.mark.title)])),i=new Set(ut().
filter(l=>l.name||l.head).map(l=>ct(l.items[0].mark.title))),a=l=>l.kind==="water"||l.kind==="sea";return l=>n.has(l)||a(l)&&i.has(ct(l.name))||s.has(l.kind)&&o.
some(c=>{let f=Math.hypot(c.at[0]-e.x(l.x),c.at[1]-e.y(l.y));return f<Math.max(5,e.km(2,l.y))?!0:f<e.km(25,l.y)&&r.get(c)===ct(l.name)})}function rm(){let t=Yt.
signs.contains(B())?B().closest("[data-key]").dataset.key:null,e=[];for(let o of ut())o.kind==="note"?o.name.line&&e.push(p("g",{class:o.item.fits?"":"out",stroke:"\
var(--ink2)",fill:"var(--ink2)"},p("path",{d:kt(o.name.line),class:"hair"}),p("circle",{cx:o.name.line[0].toFixed(1),cy:o.name.line[1].toFixed(1),r:2,class:"foo\
t"}))):(e.push(...Us(o,et)),o.name&&o.name.line&&e.push(p("path",{d:kt(o.name.line),class:"hair",stroke:"var(--ink2)"})));Yt.under.replaceChildren(...e);let n=ut().
map(o=>Ys(o,et));Yt.signs.replaceChildren(...n),Yt.over.replaceChildren(),Za(n,t)}function im(){en&&Mr()}var kr=0;function vr(t){Yt.over.replaceChildren(...t&&!t.
name&&!t.head?[Gs(t,et)]:[])}var Ho=()=>tn.options.element,Cl=()=>Hn.options.element;var ft={};ce(ft,{day:()=>mt,iso:()=>D,month:()=>Sr,months:()=>$r,number:()=>rt,parts:()=>st,span:()=>V,weekday:()=>Lr,write:()=>it,year:()=>xt});function it(t,e,n){let[o,s,r]=st(e),i=J.cldr,a=f=>xt(String(f).padStart(2,"0")),l=i.days[am(e)],c={d:n||xt(r),dd:n||a(r),M:xt(s),MM:a(s),y:xt(o),MMMM:i.months[s-
1],MMM:i.short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:l,c:l};return i.patterns[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(f,m,g)=>g?c[f]||c[g]||
f:m.replaceAll("''","'")||"'")}var am=t=>((rt(t)+3)%7+7)%7,mt=(t,e)=>it(e&&st(t)[0]===lm()?"day_short":"day",t);function lm(){let t=h.articles.find(e=>e.published);
return t?st(t.published)[0]:null}function Rl(t,e,n,o){let[s,r]=st(t);return n?r===o?xt(s):it("month",t):mt(t,e)}function V(t,e){if(!t||!t.start&&!t.end)return t&&
t.words?t.words:u("date.none");let{start:n,end:o}=t;if(n&&!o)return u("date.since",{date:Rl(n,e,st(n)[2]===1,1)});let s=o||"";return n?n===o?mt(n,e):cm(n,s,e):u(
e?"date.by":"date.until",{date:Rl(s,e,vs(s),12)})}function cm(t,e,n){let[o,s,r]=st(t),[i,a]=st(e),l=r===1&&vs(e),c=(f,m)=>u("date.range",{start:f,end:m});return l&&
o===i?s===a?it("month",t):s===1&&a===12?xt(o):c((J.cldr.alone||J.cldr.months)[s-1],it("month",e)):l?c(it("month",t),it("month",e)):o===i&&s===a?it("range_first",
t)+it("range_last",e):c(o===i?it("day_short",t):mt(t,n),mt(e,n))}var Lr=t=>it("weekday",t);function $r(t,e){let[n,o]=st(e);o+=1,o>12&&(o=1,n+=1);let s=`${String(
n).padStart(4,"0")}-${String(o).padStart(2,"0")}-01`;return{start:t.slice(0,8)+"01",end:D(rt(s)-1)}}var Sr=t=>J.cldr.short[t-1];var fm=80,dm=20,Fl=160,um=500,Bl=new Map,jl=(t,e)=>t.claims.filter(n=>n.layer===e),To=t=>t.map(e=>e.date).filter(e=>e&&(e.start||e.end)).sort((e,n)=>(e.start||e.
end)<(n.start||n.end)?-1:1)[0]||null,pm=["home_base","unit_name","mentioned"],mm=t=>{let e=To(t);return(t.every(o=>pm.includes(o.role))?"1 ":"0 ")+(e?e.start||e.
end:"9999")};function hm(){let t=x.get().layersOn;return h.layers.filter(e=>t.has(e.id)).map(e=>({key:e.id,title:e.name,lang:e.lang,rows:h.marks.filter(n=>n.layers.
includes(e.id)&&H(n)&&Z(n)).map(n=>{let o=jl(n,e.id);return{mark:n,layer:e,claims:o,day:mm(o)}}).filter(n=>n.claims.length).sort((n,o)=>n.day<o.day?-1:+(n.day>o.
day))})).filter(e=>e.rows.length)}function gm(){let t=new Map,e=[];for(let o of h.marks){if(!H(o))continue;let s=Z(o)?_t(o):[];for(let r of new Set(s.map(i=>i.layer))){
let i=s.filter(f=>f.layer===r),a=To(i);if(!a){e.push({mark:o,layer:I[r],claims:i});continue}let l=a.start===a.end?a.start:V(a),c=a.start===a.end?Lr(a.start):l;t.
has(l)||t.set(l,{key:l,title:c,sort:a.start||a.end,rows:[]}),t.get(l).rows.push({mark:o,layer:I[r],claims:i})}if(!s.length&&!To(o.claims)){let r=I[o.layers[0]];
r&&e.push({mark:o,layer:r,claims:jl(o,r.id),out:!0})}}let n=[...t.values()].sort((o,s)=>o.sort<s.sort?-1:1);return e.length&&n.push({key:"undated",title:u("list\
.no_date"),rows:e}),n}function xm(t){let e=[...new Set(t.map(At))],n=e.slice(0,2);e.length>2&&n.push(u("list.other_roles",{n:e.length-2}));let o=t.every(s=>!s.event&&
!s.actors.length);return n.map((s,r)=>r&&o?s[0].toLowerCase()+s.slice(1):s).join(o?u("list.comma"):"; ")}function ym(t,e){let n=!to(t,e),o=t.form==="exact"||t.form===
"near"?bt(t,e):"";return o?p("svg",{class:"swatch",viewBox:"-17 -11 34 22",width:34,height:22,"aria-hidden":"true"},Mt(o,9.5,n)):Fe(e,t.form,n)}function wm(t){let e=O(
t);return fa(t).filter(n=>n.before+n.hit+n.after!==e).map(n=>d("span",{class:"more hit",dir:"auto"},d("bdi",{},n.before,d("mark",{},n.hit),n.after)))}function bm({
mark:t,layer:e,claims:n,out:o},s){let r=x.get().selected===t.id;return d("li",s,d("button",{type:"button",class:o?"row out":"row","data-mark":t.id,"aria-current":r?
"true":null,on:{click:()=>x.set({selected:t.id},{source:"list"}),mouseenter:()=>x.set({hover:t.id}),mouseleave:()=>x.set({hover:null}),focus:()=>x.set({hover:t.
id}),blur:()=>x.set({hover:null})}},ym(t,e),d("span",{class:"n","aria-hidden":"true"},t.n),d("span",{class:"what"},d("span",{class:"line"},qt(t,"title"),d("bdi",
{class:"date"},V(To(n),!0))),d("span",{class:"more"},xm(n)," · ",d("bdi",{},dt(t))),o?null:wm(t))))}function Mm(t,e,n){let o=n.reduce((l,c)=>l+c.rows.length,0),
s=Bl.get(t.key)||(o>um?dm:fm),r=t.rows.length-s,i="group-"+e,a=l=>r>0?{"aria-setsize":t.rows.length,"aria-posinset":l+1}:{};return d("section",{"aria-labelledby":i},
d("div",{class:"bar"},d("h3",{id:i,dir:"auto",lang:t.lang},t.title),d("span",{class:"count"},A(t.rows.length))),d("ul",{class:"rows"},t.rows.slice(0,s).map((l,c)=>bm(
l,a(c)))),r>0?d("button",{type:"button",class:"link more-rows",on:{click:()=>{Bl.set(t.key,s+Fl),Po(),X(`[aria-labelledby="${i}"] .row`)[s].focus({preventScroll:!0})}}},
u("list.more",{n:Math.min(r,Fl)})):null)}function Po(){let t=y("list");if(!t)return;let e=B()&&B().dataset?B().dataset.mark:null,n=x.get().dateRange?gm():hm(),o=h.
marks.filter(r=>H(r)&&Z(r)).length;t.setAttribute("aria-label",u("list.title"));let s=ne()?d("p",{class:"status"},o?u("find.found",{n:o}):u("find.none")," ",d("\
button",{type:"button",class:"link",on:{click:vo}},u("find.clear"))):null;return t.replaceChildren(...[d("h2",{class:"sr"},u("list.title")),s,...n.map((r,i)=>Mm(
r,i,n))].filter(Boolean)),e&&zr(e),o}function zr(t){let n=X("#list .row").find(o=>o.dataset.mark===t);return n&&n.focus({preventScroll:!0}),!!n}function km(t){for(let n of X(
"#list .row"))n.dataset.mark===t.selected?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current");let e=nt('#list .row[aria-current="true"]');e&&
e.scrollIntoView({block:"nearest"})}var Ar=()=>h.marks.filter(t=>H(t)&&Z(t));function vm(t){if(!["ArrowDown","ArrowUp","Home","End"].includes(t.key))return;let e=X(
"#list .row"),n=e.indexOf(B());if(n<0)return;t.preventDefault();let o={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:e.length-1}[t.key];e[o]&&e[o].focus()}function Lm(){
let t=y("list");t.getBoundingClientRect().top<y("find").getBoundingClientRect().top&&t.scrollIntoView({block:"start"})}var Nl="";function Hl(){y("tools").addEventListener(
"keydown",vm),x.subscribe((t,e)=>{if(["layersOn","filters","query","dateRange","mentions","undated"].some(n=>e.has(n))){let n=Po();e.has("query")&&Lm();let o=n?
u("find.found",{n}):u("find.none");o!==Nl&&wt(o),Nl=o}else e.has("selected")&&km(t)})}var $m=["selected","layersOn","mentions","filters","dateRange"],Sm=t=>(t||"").split(",").filter(Boolean).map(decodeURIComponent),Tn=t=>[...t].map(encodeURIComponent).
join(","),Tl=/^\d{4}-\d\d-\d\d$/;function Dl(t){let e=[];if(t.embed&&e.push("embed"),t.lang!==h.lang&&e.push("lang="+t.lang),t.view&&e.push(`v=${t.view.lat.toFixed(
4)},${t.view.lon.toFixed(4)},${+t.view.zoom.toFixed(2)}`),t.layersOn.size!==h.layers.length){let n=h.layers.map(o=>o.id).filter(o=>t.layersOn.has(o));e.push("l="+
Tn(n))}return t.mentions&&e.push("named"),t.filters.events.size&&e.push("e="+Tn(t.filters.events)),t.query.trim()&&e.push("q="+encodeURIComponent(t.query.trim())),
t.filters.roles.size&&e.push("r="+Tn(t.filters.roles)),t.filters.forms.size&&e.push("p="+Tn(t.filters.forms)),t.filters.sources.size&&e.push("s="+Tn(t.filters.sources)),
t.dateRange&&e.push("d="+t.dateRange.join("..")),t.undated!==null&&e.push("u="+Number(t.undated)),t.trail&&e.push("trail"),t.table&&e.push("table"),t.selected&&
e.push("m="+encodeURIComponent(t.selected)),e.join("&")}function zm(t){let e={};for(let n of t.replace(/^#/,"").split("&")){let o=n.indexOf("="),s=o<0?n:n.slice(
0,o);s&&(e[s]=o<0?"":n.slice(o+1))}return e}function Er(t){try{return decodeURIComponent(t)}catch{return""}}function Am(t){let[e,n,o]=(t||"").split(",").map(Number);
return[e,n,o].every(Number.isFinite)&&Math.abs(e)<=90&&o>=0&&o<=22?{lat:e,lon:n,zoom:o}:null}function Om(t){let[e,n]=(t||"").split("..");return Tl.test(e)&&Tl.test(
n)&&e<=n?[e,n]:null}function Ir(t){let e=zm(t),n=(i,a)=>new Set(i.filter(l=>a.includes(l))),o=[...new Set(h.marks.flatMap(i=>i.claims.map(a=>a.role)))],s=h.layers.
map(i=>i.id),r=i=>{try{return Sm(i)}catch{return[]}};return{embed:"embed"in e,lang:e.lang in ue?e.lang:h.lang,view:Am(e.v),layersOn:"l"in e?n(r(e.l),s):new Set(
s),mentions:"named"in e,query:Er(e.q||""),filters:{roles:n(r(e.r),o),events:n(r(e.e),Object.keys(h.events)),forms:n(r(e.p),["exact","near","region","band","vagu\
e"]),sources:n(r(e.s),h.articles.map((i,a)=>String(a)))},dateRange:Om(e.d),undated:{0:!1,1:!0}[e.u]??null,trail:"trail"in e,table:"table"in e,selected:fe[Er(e.m||
"")]?Er(e.m):null}}function Pl(t){let e="#"+Dl(x.get());if(!(e===location.hash||e==="#"&&!location.hash))try{t?history.pushState(null,"",e):history.replaceState(
null,"",e)}catch{}}function ql(){let t=Ir(location.hash),{view:e,...n}=t;x.set(e?t:n,{source:"link"}),t.view&&M.map.setView([t.view.lat,t.view.lon],t.view.zoom,
{animate:!1})}function Em(){if(document.documentElement.classList.contains("is-print"))return;let t=M.map.getCenter();x.set({view:{lat:+t.lat.toFixed(4),lon:+t.
lng.toFixed(4),zoom:+M.map.getZoom().toFixed(2)}},{source:"map"})}var Vl=t=>location.href.replace(/#.*$/,"")+"#"+Dl(t),Nt=t=>Vl({...x.get(),selected:t?t.id:null,
embed:!1}),Cr=()=>Vl({...x.get(),embed:!0}),Zl=()=>!!Ir(location.hash).view;function Ul(){x.set(Ir(location.hash),{source:"link"});let t=x.get();io(t.lang),document.
documentElement.classList.toggle("embed",t.embed)}function Wl(){let t=x.get();M.map.invalidateSize({animate:!1}),t.view&&M.map.setView([t.view.lat,t.view.lon],t.
view.zoom,{animate:!1})}function Yl(){M.map.on("moveend",Em),x.subscribe((t,e,n)=>{n!=="link"&&($m.some(o=>e.has(o))?Pl(n!=="run"):["view","query","lang","embed",
"undated","trail","table"].some(o=>e.has(o))&&Pl(!1))}),addEventListener("popstate",ql),addEventListener("hashchange",ql)}async function Ie(t,e,n){let o=e;try{await navigator.clipboard.writeText(t)}catch{Im(t)||(o=u("card.not_copied",{text:t}))}wt(o),n&&(n.textContent=o)}function Im(t){
let e=document.activeElement,n=d("textarea",{readonly:!0,class:"sr"});n.value=t,document.body.append(n),n.select();let o=!1;try{o=document.execCommand("copy")}catch{}
return n.remove(),e&&e.focus&&e.focus({preventScroll:!0}),o}var Cm=/^(?:[\t\r\n]|[\p{Cc}\p{Cf}\p{Z}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u,_m=t=>{if(typeof t=="num\
ber")return String(t);let e=String(t??"").replaceAll("\0","�"),n=Cm.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n},Kl=t=>t.map(e=>e.
map(_m).join(",")+`\r
`).join("");var on=t=>d("blockquote",{dir:"auto",lang:Rm(t)},d("bdi",{},t.before,t.place?d("mark",{},t.place):null,t.after)),Rm=t=>(h.articles[t.article]||{}).lang||null,Jl=80,
Fm=.9;function nn(t,e,n){if(!e.length)return null;let o=d("ul",{}),s=d("section",{},d("h3",{},t),o),r=()=>{let i=o.children.length,a=i+Jl;o.append(...e.slice(i,
a).map(n)),s.querySelectorAll(".more-rows").forEach(l=>l.remove()),a<e.length&&s.append(d("button",{type:"button",class:"link more-rows",on:{click:()=>{r();let l=o.
children[a];l.setAttribute("tabindex","-1"),l.focus({preventScroll:!0})}}},u("list.more",{n:Math.min(Jl,e.length-a)})))};return r(),s}function Bm(t){return d("l\
i",{},d("b",{},qt(t))," · ",[...new Set(t.claims.map(ge))].join(u("list.comma")),t.words?[" · ",Be(t.words)]:null,t.claims.flatMap(e=>e.cites).slice(0,1).map(
on))}function Nm(t){return d("li",{},d("b",{},ot(t.surface))," · ",Be(t.reason),t.rivals.length?[" ",qo("left.rivals",t)]:null,on(t.cite))}function jm(t){let e=t.
actors.map(o=>h.actors[o]?h.actors[o].name:o),n=t.actors.every(o=>h.actors[o]&&!h.actors[o].lang);return d("li",{},d("b",{},ge(t)),e.length?[" · ",ot(lt(e),n?null:
void 0)]:null," · ",d("bdi",{},V(t.date)),t.cites.map(on))}function Hm(t){return d("li",{},d("button",{type:"button",class:"link",on:{click:()=>x.set({selected:t.
id},{source:"list"})}},qt(t))," ",qo("left.rivals",t))}var qo=(t,e)=>Qt(t,{rivals:ot(e.rivals.join("; "),"en")}),Xl=()=>{let t=[nn(u("left.countries"),h.named,Bm),
nn(u("left.unresolved"),h.unresolved,Nm),nn(u("left.unplaced"),h.unplaced,jm),nn(u("left.unread"),h.unread,e=>d("li",{},d("b",{},u("event."+e.event))," · ",ot(
e.words),on(e.cite))),nn(u("left.doubtful"),h.marks.filter(e=>e.rivals.length&&e.score<Fm),Hm)].filter(Boolean);return h.notices.length&&t.push(nn(u("left.notic\
es"),h.notices,e=>d("li",{},Be(e)))),t.length?d("section",{id:"left","aria-labelledby":"left-title"},d("h2",{id:"left-title",tabindex:"-1"},u("left.title")),t):
null};var Pn=t=>t.date&&(t.date.start||t.date.end)||"9999",Ce=(t,...e)=>d("div",{class:"fact"},d("dt",{},t),d("dd",{},e));function _r(t){return d("p",{class:"side"},t.
map(e=>d("span",{},Fe(e,"exact"),Pt(e))))}function Rr(t){let e=t.hedges.length&&t.hedges.map((o,s)=>[s?u("card.hedged_between"):"",ot(o)]),n=t.speaker&&ot(t.speaker.
replace(/^The /,"the "));return n&&e?Qt("card.hedged_both",{speaker:n,words:e}):n?Qt("card.hedged_by",{speaker:n}):e?Qt("card.hedged",{words:e}):null}function Tm(t){
let e=Rr(t);return[d("b",{},Dt(t)),e?[u("list.comma"),d("bdi",{},e)]:null]}function Pm(t){let e=t.sidc?po(t.sidc,20):null;if(e)return e;let n=xi(t),o=p("svg",{viewBox:"\
-10 -10 20 20",width:20,height:20,"aria-hidden":"true"});return n&&o.append(G(n,5.5)),o}function tc(t){return t.cites.length>0&&t.cites.every(e=>(h.articles[e.article]||
{}).names_only)}var Ql=t=>[...new Set(t)].map(e=>h.actors[e]).filter(Boolean),ec=t=>d("ul",{class:"actors"},t.map(e=>d("li",{},Pm(e),Pt(e))));function qm(t,e){if(e.
length)return Ce(u("card.who"),ec(e));if(tc(t))return Ce(u("card.who"),u("card.not_read"));let n=I[t.layer];return t.role==="target"||n&&!n.sides.length?null:Ce(
u("card.who"),u("card.nobody"))}function Dm(t){if(!t.date&&tc(t))return u("card.not_read");let e=V(t.date),n=t.date&&t.date.words;return d("bdi",{},n&&(t.date.start||
t.date.end)&&n!==e?Qt("card.when_words",{date:e,words:ot(n)}):ao(e))}function Vm(t){let{words:e,start:n,end:o}=t.date||{},s=t.cites.map(r=>h.articles[r.article]).
find(r=>r&&r.guess);return e&&!n&&!o&&s?d("p",{class:"doubt"},u("card.day_guessed",{date:mt(s.guess)})):null}function Zm(t,e,n,o){let[s]=t,r=[...new Set(t.map(c=>I[c.
layer]).filter(Boolean))],i=Ql(t.flatMap(hn)),a=Ql(t.flatMap(xe)).filter(c=>!i.includes(c)),l=[...new Set(t.flatMap(c=>c.figures))];return d("div",{class:"claim\
-facts"},o?_r(r):null,d("dl",{},qm(s,i),Ce(u(s.event?"card.what":"card.role"),Tm(s)),a.length?Ce(u(s.event?"whom."+fs(s):"card.whom"),ec(a)):null,Ce(u("card.whe\
n"),Dm(s)),n?Ce(u("card.where"),d("bdi",{},ao(dt(e)))):null),s.inferred?d("p",{class:"doubt"},u("card.inferred")):null,Vm(s),s.date&&s.date.inferred?d("p",{class:"\
doubt"},u("card.date_inferred")):null,s.negated?d("p",{class:"doubt"},u("card.negated")):null,s.reviewed?d("p",{class:"doubt"},u("card.reviewed")):null,l.length?
d("p",{class:"doubt"},d("bdi",{},Qt("card.stated",{figures:ot(l.join("; "))}))):null)}function Um(t){let e=h.articles[t.article]||{},n=d("p",{dir:"auto"},d("spa\
n",{class:"hang"},u("card.open_quote")),t.before,t.place?d("mark",{},t.place):null,t.after,u("card.close_quote"));return d("figure",{},d("blockquote",{lang:e.lang||
null},n),Wm(t,e))}function Wm(t,e){let n=e.paragraphs||0;if(t.paragraph===null||!n)return null;let o=n<=60?d("div",{class:"ticks","aria-hidden":"true"},Array.from(
{length:n},(r,i)=>d("i",{class:i===t.paragraph?"on":null}))):null,s=u("card.paragraph",{n:t.paragraph+1,total:n});return d("figcaption",{},o,d("span",{},s,h.articles.
length>1?[" · ",rc(t)]:null,e.url?[" · ",d("a",{href:Fr(e.url,t),rel:"noopener noreferrer",target:"_blank"},u("card.read"))]:null))}function Fr(t,e){let n=(e.
before+e.place+e.after).trim().split(/\s+/).slice(0,8).join(" ");return t.includes("#")?t:`${t}#:~:text=${encodeURIComponent(n).replace(/-/g,"%2D")}`}function Br(t){
let e=new Map;for(let n of t){let{event_id:o,id:s,date:r,hedges:i,speaker:a,inferred:l,reviewed:c,cites:f}=n,m=o&&n.event?JSON.stringify([o,Dt(n),r,i,a,l,c,f]):
s;e.set(m,[...e.get(m)||[],n])}return[...e.values()].map(n=>n.sort((o,s)=>+(o.role==="target")-+(s.role==="target")))}function nc(t){let e=[...t.claims].sort((s,r)=>Pn(
s)<Pn(r)?-1:+(Pn(s)>Pn(r))),n=new Set(e.map(s=>s.layer)).size>1,o=new Map;return Br(e).forEach((s,r)=>{let[i]=s,a=Pn(i)+JSON.stringify(i.cites);o.has(a)||o.set(
a,{facts:[],claim:i}),o.get(a).facts.push(Zm(s,t,r===0,n))}),[...o.values()].map(s=>d("section",{class:"said"},s.facts,Ym(s.claim)))}function Ym(t){let[e,...n]=t.
cites.map(Um),o=t.inferred||t.date&&t.date.inferred;return!n.length||!o?[e,n]:[e,d("p",{class:"doubt"},u("card.evidence")),n]}function oc(t){let e=[t.note,t.rule&&
ao(t.rule)].filter(Boolean).map(n=>Be(n));return t.approximate&&e.push(u("card.approximate")),t.rivals.length&&e.push(qo("card.rivals",t)),e.length?d("section",
{class:"why"},d("h3",{class:"sr"},u("card.why")),e.map(n=>d("p",{},n))):null}function sc(t){return!t.differ||!t.differ.length?null:d("section",{class:"differ"},
d("h3",{},u("differ.title")),t.differ.map(e=>[d("h4",{},u("differ."+e.kind)),d("ul",{},e.versions.map(n=>d("li",{},d("b",{},Gm(e.kind,n.value)),on(n.cite),d("p",
{class:"from"},rc(n.cite)))))]))}function Gm(t,e){let n=e.replace(/^not /,"");if((t==="role"||t==="denial")&&u("role."+n)!=="role."+n)return ge({role:n,negated:n!==
e});let o=t==="date"&&e.match(/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);return o?V({start:o[1],end:o[2]||o[1]}):ot(e)}var rc=t=>{let e=h.articles[t.article]||
{};return e.publisher?ot(e.publisher):u("card.article",{n:t.article+1})};function Km(t,e){let n=I[e.layer],o=Rr(e),s=[[d("b",{},At(e)),o?[u("list.comma"),d("bdi",{},o)]:null],d("bdi",{},V(e.date,!0)),d("bdi",{},dt(t))];return d("div",
{class:"head"},n?p("svg",{viewBox:"-9 -9 18 18",width:16,height:16,role:"img","aria-label":n.name},G(n,6)):null,d("h2",{id:"card-title",tabindex:"-1",dir:"auto",
lang:Ne(t)},O(t)),d("p",{class:"facts"},s.map((r,i)=>[i?" · ":null,r])))}function Jm(t){let e=h.articles[t.article]||{};return d("blockquote",{lang:e.lang||null},
d("p",{dir:"auto"},u("card.open_quote"),t.before,t.place?d("mark",{},t.place):null,t.after,u("card.close_quote")))}function Xm(t,e){let n=e?h.articles[e.article]||
{}:{},o=t.claims.length-1,s={target:"_blank",rel:"noopener noreferrer"},r=[e&&e.paragraph!==null?d("bdi",{},`¶ ${A(e.paragraph+1)}`):null,n.url?d("a",{href:Fr(
n.url,e),...s},u("card.read")):null,d("a",{href:Nt(t),...s},o?u("embed.others",{n:o}):u("page.full_page"))].filter(Boolean);return d("p",{class:"foot"},r.map((i,a)=>[
a?" · ":null,i]))}function ic(t,e){let n=_t(t)[0]||t.claims[0],o=n.cites[0];return[d("div",{class:"words"},Km(t,n),o?Jm(o):null,Xm(t,o)),d("div",{class:"keys"},
e)]}var qn=null,dc=[0,0];function Qm(t,e){return d("p",{class:"side"},d("span",{},e.map(n=>p("svg",{viewBox:"-9 -9 18 18",width:18,height:18,role:"img","aria-label":n.
name},G(n,6)))),u("card.claims",{n:t.claims.length}))}function th(t){let e=O(t),n=t.names.filter(([,o])=>o!==e);return t.title!==e&&n.unshift([wi,t.title]),n.length?
d("p",{class:"names"},n.map(([o,s])=>d("span",{lang:o,dir:"auto"},s))):null}var ac=(t,e)=>Ie(t,e,y("card").querySelector(".copied")),lc=t=>`${t.anchor[1].toFixed(
5)}, ${t.anchor[0].toFixed(5)}`;function uc(t){let e=Ar(),n=e.findIndex(o=>o.id===x.get().selected);return e.length?e[(Math.max(n,0)+t+e.length)%e.length]:null}
function eh(t){let e=uc(t);e&&x.set({selected:e.id},{source:"card"})}function Do(t,e,n){let o=uc(t),s=o?O(o):"",r=d("span",{dir:"auto",lang:o&&Ne(o)},s);return d(
"button",{type:"button",class:e,"aria-label":[u(n),s].filter(Boolean).join(": "),on:{click:()=>eh(t)}},t<0?[cc(!1),r]:[r,cc(!0)])}function nh(t){let e=(n,o)=>d(
"button",{type:"button",on:{click:o}},n);return d("div",{class:"copying"},e(u("card.copy_link"),()=>ac(Nt(t),u("card.copied_link"))),t.anchor?e(u("card.copy_pos\
ition"),()=>ac(lc(t),u("card.copied_position",{position:lc(t)}))):null,d("p",{class:"copied"}))}function oh(t){let e=Ar(),n=e.indexOf(t);return d("div",{class:"\
actions"},d("span",{class:"steps"},Do(-1,"prev","card.previous"),d("span",{class:"at"},n<0?null:u("card.at",{n:n+1,total:A(e.length)})),Do(1,"next","card.next")))}
function cc(t){return p("svg",{viewBox:"0 0 8 12",width:8,height:12,class:"arrow","aria-hidden":"true"},p("path",{d:t?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",
stroke:"currentColor","stroke-width":1.6}))}function fc(){return d("button",{type:"button",class:"close","aria-label":u("card.close"),on:{click:Nr}},p("svg",{viewBox:"\
0 0 12 12",width:12,height:12,"aria-hidden":"true"},p("path",{d:"M1 1L11 11M11 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function sh(t){if(x.
get().embed){y("card").replaceChildren(...ic(t,[fc(),Do(1,"next","card.next"),Do(-1,"prev","card.previous")]));return}let e=t.layers.map(n=>I[n]).filter(Boolean);
y("card").replaceChildren(...[d("button",{type:"button",class:"back link",on:{click:Nr}},u("list.back",{n:h.marks.length})),d("div",{class:"top"},e.length>1?Qm(
t,e):_r(e),fc()),d("h2",{id:"card-title",tabindex:"-1",dir:"auto",lang:Ne(t)},O(t)),th(t),...nc(t),sc(t),oc(t),nh(t),oh(t)].filter(Boolean))}function Nr(){x.set(
{selected:null},{source:"card"})}function rh(t,e){let n=y("card"),o=B();n.hidden&&(qn=o&&o!==document.body?o:null,dc=[y("panel").scrollTop,y("scroll").scrollTop]);
let s=n.contains(o)?o.className:"";sh(t),n.hidden=!1,n.scrollTop=0,n.setAttribute("aria-labelledby","card-title"),Cn(t),document.documentElement.classList.add("\
has-card"),y("panel").scrollTop=0,Co()&&n.scrollIntoView({block:"start"}),s==="prev"||s==="next"?n.querySelector("."+s).focus():e!=="link"&&y("card-title").focus(
{preventScroll:!0}),wt(u("card.selected",{mark:$n(t)}))}function ih(){let t=y("card");if(t.hidden)return;let e=t.contains(B()),n=t.dataset.mark;t.hidden=!0,t.replaceChildren(),
document.documentElement.classList.remove("has-card"),Cn(null),[y("panel").scrollTop,y("scroll").scrollTop]=dc,e&&(qn&&qn.isConnected&&qn.offsetParent!==null?qn.
focus():zr(n)||M.element.focus({preventScroll:!0})),wt(u("card.closed"))}function pc(){let t=y("card");t.setAttribute("tabindex","-1");let e=(n,o)=>{let s=fe[n.
selected];return s?(rh(s,o),t.dataset.mark=s.id,o==="map"||o==="link"&&Zl()?(o==="map"||n.embed)&&rr(s):sr(s),null):ih()};x.subscribe((n,o,s)=>{o.has("selected")?
e(n,s):n.selected&&(o.has("lang")||o.has("embed"))&&e(n,"list")}),document.addEventListener("keydown",n=>{n.key==="Escape"&&x.get().selected&&(n.preventDefault(),
Nr())}),x.get().selected&&e(x.get(),"link")}var mc=new Map,Vn=[],St=[],hc=null,Dn=null,lh=L.Layer.extend({initialize(t){this.mark=t},onAdd(){yt.add(this.mark.id)},onRemove(){yt.delete(this.mark.id)},getBounds(){
let[t,e,n,o]=W(this.mark);return L.latLngBounds([zt(o),(t-.5)*360],[zt(e),(n-.5)*360])}});function gc(t){for(let[e,n]of Object.entries(M.groups)){let o=t.layersOn.
has(e);o!==M.map.hasLayer(n)&&(o?M.map.addLayer(n):M.map.removeLayer(n))}for(let e of h.marks){let n=mc.get(e.id)||{layer:new lh(e),group:null};mc.set(e.id,n);let s=H(
e)&&(e.layers.find(i=>t.layersOn.has(i)&&M.groups[i])||null),r=s&&M.groups[s];n.group!==r&&(n.group&&n.group.removeLayer(n.layer),r&&r.addLayer(n.layer),n.group=
r)}}var ae=t=>{let e=t&&t.closest&&t.closest("[data-key]");return e?St[Vn.indexOf(e)]:null},xc=t=>t&&!t.many?t.items[0].mark.id:null;function yc(t){t.many?ch(t):
x.set({selected:xc(t)},{source:"map"})}function ch(t){let e=t.items.map(r=>r.mark),n=t.items.map(r=>r.at),o=Math.max(...n.map(r=>Math.hypot(r[0]-n[0][0],r[1]-n[0][1]))),
s=M.map.getMaxZoom()-M.map.getZoom();if(o*2**s<60||s<.5){e.slice(0,40).forEach(r=>En.add(r.id)),Ut();return}_n(e)}function Vo(t){vr(t),x.set({hover:xc(t)},{source:"\
map"})}function fh(t){let e=null;t.addEventListener("pointerdown",n=>{e=[n.clientX,n.clientY]}),t.addEventListener("click",n=>{let o=ae(n.target),s=n.target.closest&&
n.target.closest(".area");!o&&!s||(n.stopPropagation(),e&&Math.hypot(n.clientX-e[0],n.clientY-e[1])>6)||(o?yc(o):x.set({selected:s.dataset.mark},{source:"map"}))}),
t.addEventListener("pointerover",n=>{let o=ae(n.target);o&&n.pointerType!=="touch"&&Vo(o)}),t.addEventListener("pointerout",n=>{ae(n.target)&&!ae(n.relatedTarget)&&
Vo(null)}),t.addEventListener("dblclick",n=>{ae(n.target)&&n.stopPropagation()})}function dh(t){t.addEventListener("keydown",e=>{let n=ae(e.target);if(n){if(e.key===
"Enter"||e.key===" ")e.preventDefault(),e.stopPropagation(),yc(n);else if(e.key.startsWith("Arrow")){e.preventDefault(),e.stopPropagation();let o=uh(n,e.key);o&&
Hr(o,!0)}}}),t.addEventListener("focusin",e=>{let n=ae(e.target);n&&(Hr(n,!1),Ws(e.target.closest("[data-key]"),n),e.target.matches(":focus-visible")&&ph(n),Vo(
n))}),t.addEventListener("focusout",e=>{ae(e.relatedTarget)||Vo(null)})}function uh(t,e){let[n,o]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,
1]}[e],s=null;for(let r of St){let i=r.x-t.x,a=r.y-t.y,l=i*n+a*o,c=Math.abs(i*o)+Math.abs(a*n);if(r===t||l<=0||c>l*1.2)continue;let f=l+c;(!s||f<s.cost)&&(s={cost:f,
other:r})}return s&&s.other}function ph(t){let[e,n,o,s]=C();t.x>e+30&&t.x<o-30&&t.y>n+30&&t.y<s-30||M.map.panTo(M.map.layerPointToLatLng([t.x,t.y]),{animate:!1})}
function Hr(t,e){hc=se(t);let n=Vn[St.indexOf(t)];Dn!==n&&(Dn&&Dn.setAttribute("tabindex",-1),n.setAttribute("tabindex",0),Dn=n),e&&n.focus({preventScroll:!0})}
function mh(t,e,n){Vn=t,St=e,Dn=null;let s=St.find(i=>i.items.some(a=>a.selected))||St.find(i=>se(i)===hc)||hh()||St[0];s&&Hr(s,!1);let r=n&&(St.find(i=>se(i)===
n)||Rt(n.replace(/^\+/,"")));r&&Vn[St.indexOf(r)].focus({preventScroll:!0}),wc(x.get().hover)}function hh(){let[t,e,n,o]=C();return St.find(s=>s.x>t&&s.x<n&&s.y>
e&&s.y<o)}var jr=[];function wc(t){for(let e of jr)e.classList.remove("hover");jr=t?Vn.filter((e,n)=>St[n].items.some(o=>o.mark.id===t)):[];for(let e of jr)e.classList.
add("hover")}function gh(t,e,n){(["layersOn","mentions"].some(r=>e.has(r))||e.has("selected")&&h.marks.some(r=>r.hidden))&&gc(t),e.has("theme")&&Ut(!0),e.has("h\
over")&&(wc(t.hover),n!=="map"&&vr(t.hover&&Rt(t.hover))),["selected","mentions","layersOn","query","filters","dateRange","undated","trail","lang","layout","emb\
ed"].some(r=>e.has(r))&&Ut()}function bc(){gc(x.get()),Ve(mh),Il();for(let t of[Ho(),Cl()])fh(t);dh(Ho()),Ho().setAttribute("aria-label",u("list.title")),M.map.
on("click",()=>x.set({selected:null},{source:"map"})),x.subscribe(gh)}var Mc=document.documentElement,Zn=null;function yh(){if(Zn)return;let t=M.map;Zn=[t.getCenter(),t.getZoom()],Mc.classList.add("is-print"),t.invalidateSize({animate:!1}),
Je(!1),Ut(!0),Se(),yt.size>=Sn&&(Ps(ut()),Ia(h.marks),Se()),wh(nt("#map-over .inset"))}function wh(t){if(!t)return;let e=t.getBoundingClientRect(),n=M.element.getBoundingClientRect(),
[o,s]=C(),r=e.left-n.left+o,i=e.top-n.top+s,a=[r,i,r+e.width,i+e.height];t.classList.toggle("covers",ut().some(l=>S(l.box||l.name.box,a)))}function bh(){Zn&&(Mc.
classList.remove("is-print"),Ps([]),M.map.invalidateSize({animate:!1}),M.map.setView(...Zn,{animate:!1}),Zn=null,Ut(!0))}function kc(){addEventListener("beforep\
rint",yh),addEventListener("afterprint",bh)}var kh="M6 3H3V13H13V10M9 2.5H13.5V7M13 3L7.5 8.5",vc=()=>matchMedia("(pointer: coarse)").matches;function vh(){let t=nt("#head h1");return d("header",{id:"embe\
d-legend"},d("p",{class:"title",dir:"auto",lang:t.getAttribute("lang")},t.textContent),d("ul",{tabindex:"0","aria-label":u("who.title")},h.layers.map(e=>d("li",
{},p("svg",{viewBox:"-9 -9 18 18",width:16,height:16,"aria-hidden":"true"},G(e,6)),Pt(e,"short")))),d("a",{class:"open",href:Nt(null),target:"_blank",rel:"noope\
ner","aria-label":u("page.full_page"),title:u("page.full_page"),on:{click:Lh}},p("svg",{viewBox:"0 0 16 16",width:18,height:18,"aria-hidden":"true"},p("path",{d:kh,
fill:"none",stroke:"currentColor","stroke-width":1.6}))))}function Lh(t){window.top!==window.self||t.metaKey||t.ctrlKey||(t.preventDefault(),x.set({embed:!1}))}
function Zo(t){let{map:e}=M,n=y("guard");for(let o of[e.scrollWheelZoom,e.dragging])t?o.disable():o.enable();M.element.style.touchAction=t?"pan-x pan-y":"",n&&n.
remove(),t&&y("map-wrap").append(d("button",{id:"guard",type:"button",on:{click:()=>{Zo(!1),M.element.focus({preventScroll:!0})}}},u(vc()?"embed.guard_touch":"e\
mbed.guard")))}function $h(){let t=()=>x.get().embed&&y("guard");M.map.on("click",()=>{t()&&!vc()&&Zo(!1)}),M.element.addEventListener("keydown",e=>{e.key==="Es\
cape"&&x.get().embed&&!x.get().selected&&Zo(!0)})}function Lc(){$h();let t=e=>{document.documentElement.classList.toggle("embed",e.embed);let n=y("embed-legend");
n&&n.remove(),e.embed&&y("stage").prepend(vh()),(e.embed||y("guard"))&&Zo(e.embed)};t(x.get()),x.subscribe((e,n)=>{(n.has("embed")||e.embed&&n.has("lang"))&&t(e)})}var sn=h.config.tiles,zh=4,Un=!1,Tr=0;function Sc(t){let e=window[sn.layer];Un=t,Tr=0,document.documentElement.classList.toggle("has-tiles",Un);let n=y("tiles-c\
redit");return n&&n.remove(),Un?(e.addTo(M.map),y("map-wrap").append(d("p",{id:"tiles-credit"},sn.credit)),null):e.remove()}function $c(){if(Tr+=1,!Un||Tr<zh)return;
Sc(!1);let t=y("tiles");t.querySelector("input").checked=!1,t.querySelector("p").textContent=u("page.tiles_failed"),wt(u("page.tiles_failed"))}function zc(){if(!sn)
return null;let t=d("input",{type:"checkbox",role:"switch",class:"sr",on:{change:()=>Sc(t.checked)}});return t.checked=Un,window[sn.layer].off("tileerror",$c).on(
"tileerror",$c),d("section",{id:"tiles"},d("label",{class:"layer"},t,d("span",{},u("page.tiles",{name:sn.name})),d("span",{class:"switch","aria-hidden":"true"})),
d("p",{},u("page.tiles_note",{name:sn.name})))}var Oh=10,Eh=3,Ac="";function Ih(){let[t,e,n,o]=C(),s={events:new Map,units:new Map,badge:null,pill:null,hollow:null};for(let r of ut())r.x<t||r.x>n||r.y<e||r.y>
o||r.kind==="note"||(r.many?s.badge=s.badge||r.list.slice(0,2):r.kind==="pill"&&(s.pill=s.pill||r.list.slice(0,2)),r.many||Ch(r,s),r.symbol&&_h(r.items[0],s.units));
return s}function Ch({kind:t,list:e,items:[n]},o){let s=t==="pill"?e.find(i=>i.hollow):n.unreal&&{layer:n.layers[0],sign:bt(n.mark,n.layers[0])};o.hollow=o.hollow||
s||null;let r=t==="pill"?e.map(i=>i.sign):n.kind==="point"?[bt(n.mark,n.layers[0])]:[];for(let i of r.filter(Boolean)){let a=o.events.get(i)||new Set;for(let l of n.
mark.claims)h.events[l.event]===i&&a.add(l.event);o.events.set(i,a)}}function _h({mark:t,sidc:e},n){let o=t.claims.flatMap(s=>s.actors).find(s=>h.actors[s]&&h.actors[s].
sidc===e);o&&!n.has(e)&&n.set(e,h.actors[o].name)}var Pr=(...t)=>p("svg",{viewBox:"-20 -12 40 24",width:40,height:24,"aria-hidden":"true"},t),Wn=(t,e)=>d("li",{},
t,d("span",{},e));function Oc(t,e){return t.setAttribute("transform",`scale(${Math.min(1,37/e).toFixed(3)})`),Pr(p("g",{class:"drawn"},t))}var Rh=(t,e)=>e?t.charAt(
0).toLocaleLowerCase(P())+t.slice(1):t;function Fh({events:t,units:e,badge:n,pill:o,hollow:s}){let r=[...t].map(([a,l])=>Wn(Pr(Mt(a,9.5)),[...l].slice(0,2).map(
(c,f)=>Rh(u("event."+c),f)).join(u("list.comma")))),i=[s&&Wn(Pr(s.sign?Mt(s.sign,9.5,!0):Et(s.layer,6,{halo:0,hollow:"empty"})),u("key.hollow")),n&&Wn(Oc(uo(n,!0),
fo(n)),u("key.badge")),o&&Wn(Oc(co(o,!0),gn(o,!0)),u("key.pill")),...[...e].slice(0,Eh).map(([a,l])=>Wn(po(a,20),u("key.unit",{name:me(l)})))].filter(Boolean);return[
...r.slice(0,Math.max(1,Oh-i.length)),...i]}var Bh=()=>d("ul",{id:"signs",hidden:!0});function Nh(){let t=y("signs");if(!t)return;let e=Ih(),n=JSON.stringify([document.
documentElement.lang,[...e.events].map(([s,r])=>[s,...r]),[...e.units.keys()],...[e.badge,e.pill,e.hollow&&[e.hollow]].map(s=>s&&s.map(r=>[r.layer.id,r.text,r.sign]))]);
if(n===Ac&&t.firstChild)return;Ac=n;let o=Fh(e);t.hidden=!o.length,t.replaceChildren(...o)}var qr=()=>F()==="phone"?"0":null;function jh(){let t=y("key");t&&t.toggleAttribute(
"tabindex",!!qr()),t&&qr()&&(t.tabIndex=0)}function Ec(){Ve(()=>setTimeout(Nh)),x.subscribe((t,e)=>{e.has("layout")&&jh()})}function Ic(t){return t.length?d("se\
ction",{id:"key","aria-labelledby":"key-title",tabindex:qr()},d("h2",{id:"key-title"},u("key.title")),d("ul",{},t.map(e=>d("li",{},hi(e),d("span",{},u("key."+e))))),
Bh()):null}var Hh=["accepted","changed","added","rejected","open"];function Th(){let{review:t,reviewed_by:e}=h;if(!t)return e?u("page.reviewed",{name:e}):u("page.machine");
let n=u(e?"reviewed.whole":"reviewed.partly",{name:lt(t.by)}),o=Hh.filter(r=>t[r]).map(r=>u(`reviewed.${r}`,{n:t[r]})),s=t.on?u("reviewed.on",{said:n,day:mt(t.on)}):
n;return u("reviewed.counts",{said:s,counts:o.join(u("list.comma"))})}function Cc(){y("reviewed").textContent=Th()}var Ph={width:600,height:400},_c=()=>/^https?:$/.test(location.protocol);function Rc(){let e={src:_c()?Cr():Cr().replace(/^[^#]*\//,""),title:nt("#head h1").textContent,
...Ph,style:"border:0;max-width:100%",loading:"lazy",allow:"clipboard-write"};return`<iframe ${Object.entries(e).map(([n,o])=>`${n}="${qh(o)}"`).join(" ")}></if\
rame>`}var qh=t=>String(t).replaceAll("&","&amp;").replaceAll('"',"&quot;").replaceAll("<","&lt;"),Fc=()=>{let t=y("share-code");t&&y("share").open&&(t.value=Rc())};
function Bc(){let t=d("p",{class:"done",role:"status"}),e=(o,s)=>d("button",{type:"button",on:{click:s}},u(o)),n=d("textarea",{id:"share-code",readonly:!0,rows:4,
dir:"ltr",spellcheck:"false","aria-label":u("share.code"),on:{focus:()=>n.select()}});return d("details",{id:"share",on:{toggle:Fc}},d("summary",{},u("share.tit\
le")),d("div",{class:"buttons"},e("share.copy_link",()=>Ie(Nt(null),u("card.copied_link"),t)),e("share.print",()=>print())),d("p",{},u("share.code")),n,_c()?null:
d("p",{class:"hint"},u("share.from_disk")),d("div",{class:"buttons"},e("share.copy_code",()=>Ie(Rc(),u("share.copied_code"),t)),e("share.try",()=>x.set({embed:!0}))),
t)}function Nc(){x.subscribe((t,e)=>{!e.has("hover")&&!e.has("layout")&&Fc()})}var Pc=["exact","near","region","band","vague"];function Dh(){y("kicker").textContent=u("page.kicker",{n:h.articles.length||1});for(let s of X("[data-t]"))s.textContent=
u(s.dataset.t,{...s.dataset});Cc(),y("panel").setAttribute("aria-label",u("page.panel"));for(let s of X("[data-said]")){let r=s.dataset.said,i=me(r);s.textContent=
i,s.lang=i===r?"en":P()}let t=X("#head .published");h.articles.forEach((s,r)=>{s.published&&t[r]&&(t[r].textContent=mt(s.published))});let e=y("skip");e.hidden=
!1,e.textContent=u("page.skip"),e.onclick=()=>{(nt("#list .row")||y("query")).focus()};let n=y("skip-map");n.hidden=!1,n.textContent=u("page.skip_map"),n.onclick=
()=>(nt('#map-wrap [data-key][tabindex="0"]')||M.element).focus();let o=y("languages");o&&o.remove(),h.languages.length>1&&nt("#head .kicker").append(Vh())}function Vh(){
return d("span",{id:"languages",role:"group","aria-label":u("page.languages")},h.languages.map(t=>d("button",{type:"button",lang:t.code,dir:t.dir,"aria-pressed":String(
t.code===P()),on:{click:()=>x.set({lang:t.code})}},t.name)))}function Zh(){return h.named.length+h.unresolved.length+h.unplaced.length}function Uh(){let t=Zh();
return d("section",{id:"who","aria-labelledby":"who-title"},d("div",{class:"bar"},d("h2",{id:"who-title"},u("who.title")),d("p",{},u("who.marks",{n:h.marks.length}),
t?[" · ",d("button",{type:"button",class:"link",on:{click:jc}},u("who.named",{n:t}))]:null,h.unread.length?[" · ",d("button",{type:"button",class:"link",on:{click:jc}},
u("who.unread",{n:h.unread.length}))]:null)),d("ul",{class:"layers"},h.layers.map(Yh),Wh()))}function Wh(){let t=h.marks.filter(n=>n.hidden).length;if(!t)return null;
let e=d("input",{type:"checkbox",role:"switch",class:"sr",id:"mentions",on:{change:()=>x.set({mentions:e.checked})}});return e.checked=x.get().mentions,d("li",{
class:"mentions"},d("label",{class:"layer"},e,d("span",{class:"sw"}),d("span",{class:"name"},u("who.mentions",{n:t})),d("span",{class:"count"}),d("span",{class:"\
switch","aria-hidden":"true"})))}function jc(){let t=y("left-title");t&&(t.scrollIntoView({block:"start",behavior:Kt()?"auto":"smooth"}),t.focus({preventScroll:!0}))}
function Yh(t){let e=d("input",{type:"checkbox",role:"switch",class:"sr","data-layer":t.id,on:{change:()=>Kh(t.id,e.checked)}});return e.checked=x.get().layersOn.
has(t.id),d("li",{},d("label",{class:"layer"},e,d("span",{class:"sw"},Fe(t,"legend"),Gh(t)),d("span",{class:"name",dir:"auto",lang:t.lang},t.name),d("span",{class:"\
short",dir:"auto",lang:t.lang},t.short),d("span",{class:"count"},A(t.count)),d("span",{class:"switch","aria-hidden":"true"})))}function Gh(t){return p("svg",{class:"\
chip-shape",viewBox:"-9 -9 18 18",width:18,height:18,"aria-hidden":"true"},G(t,6))}function Kh(t,e){let n=new Set(x.get().layersOn);e?n.add(t):n.delete(t),x.set(
{layersOn:n})}var Jh=()=>Pc.filter(t=>h.marks.some(e=>e.form===t));function Xh(){let t=d("input",{id:"query",type:"search",autocomplete:"off",spellcheck:"false",
placeholder:u("find.short"),"aria-label":u("find.label")}),e=0;t.addEventListener("input",()=>{clearTimeout(e),e=setTimeout(()=>x.set({query:t.value}),90)}),t.value=
x.get().query;let n=d("button",{id:"filter-button",type:"button","aria-expanded":"false","aria-controls":"filters",on:{click:()=>qc(y("filters").hidden)}},u("fi\
nd.filter")),o=d("button",{id:"table-button",type:"button","aria-pressed":"false",on:{click:()=>x.set({table:!x.get().table})}},u("table.show")),s=p("svg",{viewBox:"\
0 0 16 16",width:16,height:16,"aria-hidden":"true"},p("path",{d:"M11.2 11.2L15 15M12.5 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5 7Z",fill:"none",stroke:"currentC\
olor","stroke-width":1.5}));return d("section",{id:"find",role:"search",on:{keydown:Qh}},d("div",{class:"field"},s,t),n,o,tg())}function Qh(t){t.key!=="Escape"||
y("filters").hidden||(t.preventDefault(),t.stopPropagation(),qc(!1),y("filter-button").focus())}function qc(t){y("filters").hidden=!t,y("filter-button").setAttribute(
"aria-expanded",String(t))}function tg(){let t=h.marks.flatMap(i=>i.claims),e=Object.keys(ue[P()].strings),n=[...new Set(t.map(i=>i.role))].sort((i,a)=>e.indexOf(
"role."+i)-e.indexOf("role."+a)),o=Object.keys(h.events).filter(i=>t.some(a=>a.event===i)),s=Pc.filter(i=>h.marks.some(a=>a.form===i)),r=t.flatMap(i=>i.date?[i.
date.start,i.date.end]:[]).filter(Boolean).sort();return d("div",{id:"filters",hidden:!0,role:"group","aria-label":u("find.filters")},o.length?Uo("events",u("fi\
nd.event"),o,i=>u("event."+i)):null,Uo("roles",u("find.role"),n,i=>u("role."+i)),h.articles.length>1?Uo("sources",u("find.source"),h.articles.map((i,a)=>String(
a)),i=>ot(h.articles[i].publisher||h.articles[i].title||i)):null,Uo("forms",u("find.precision"),s,i=>u("key."+i)),r.length?d("fieldset",{class:"dates"},d("legen\
d",{},u("find.dates")),Hc("from",0,r),Hc("to",1,r)):null,d("button",{type:"button",class:"link",on:{click:vo}},u("find.clear")))}function Uo(t,e,n,o){return d("\
fieldset",{},d("legend",{},e),n.map(s=>{let r=d("input",{type:"checkbox","data-kind":t,value:s,on:{change:()=>eg(t,s,r.checked)}});return d("label",{},r,d("span",
{dir:"auto"},o(s)))}))}function eg(t,e,n){let o=x.get().filters,s=Object.fromEntries(Object.entries(o).map(([r,i])=>[r,new Set(i)]));n?s[t].add(e):s[t].delete(e),
x.set({filters:s})}function Hc(t,e,n){let o=d("input",{type:"date",id:"date-"+t,min:n[0],max:n[n.length-1],on:{change:()=>{let s=[...x.get().dateRange||[n[0],n[n.
length-1]]];s[e]=o.value||(e?n[n.length-1]:n[0]),s[0]>s[1]&&(s[1-e]=s[e]),x.set({dateRange:s})}}});return d("label",{},d("span",{},u("find."+t)),o)}function Dc(t){
for(let r of X("input[data-layer]"))r.checked=t.layersOn.has(r.dataset.layer);for(let r of X("input[data-kind]"))r.checked=t.filters[r.dataset.kind].has(r.value);
y("mentions")&&(y("mentions").checked=t.mentions);let e=y("query");e&&e!==B()&&(e.value=t.query);let n=t.dateRange||["",""];y("date-from")&&([y("date-from").value,
y("date-to").value]=n),y("table-button")&&y("table-button").setAttribute("aria-pressed",String(t.table));let o=Es(t.filters)+(t.dateRange?1:0),s=y("filter-butto\
n");s&&(s.textContent=o?u("find.on",{n:o}):u("find.filter"))}function Tc(){let t=y("query")===B();Dh();for(let e of X(".defs"))e.remove();y("page").append(mi(),
gi()),y("tools").replaceChildren(...[Uh(),d("div",{id:"scroll",tabindex:"-1"},Ic(Jh()),Xh(),d("section",{id:"list"}),Xl(),Bc(),zc(),y("credits"))].filter(Boolean)),
t&&y("query").focus(),Dc(x.get()),Po()}function Vc(){Ec(),Nc(),Tc(),x.subscribe((t,e)=>{e.has("lang")?(io(t.lang),Tc()):["layersOn","filters","query","dateRange",
"mentions","undated","table"].some(n=>e.has(n))&&Dc(t)})}var Zc=t=>`${t.article} ${t.paragraph} ${t.before}${t.place}${t.after}`;function og(t){let e=new Map;for(let n of t)for(let o of n.cites)e.has(Zc(o))||e.set(Zc(
o),o);return[...e.values()]}function sg(t){let e=new Map;for(let n of Br(t)){let[o]=n,s=o.role==="target",r=At(s?o:{...o,targets:[...new Set(n.flatMap(xe))]}),i=I[o.
layer],l={layer:!s&&i&&!r.startsWith(i.short)?i.id:"",text:r,date:V(o.date,!0)};e.set(JSON.stringify(l),l)}return[...e.values()]}function rg(t){let e=h.articles[t.
article]||{},n=t.paragraph===null?"":`¶ ${A(t.paragraph+1)}`,o=h.articles.length>1&&(e.publisher?ot(e.publisher):u("card.article",{n:t.article+1}));return d("b\
lockquote",{dir:"auto",lang:e.lang||null},d("bdi",{},u("card.open_quote"),t.before,t.place?d("mark",{},t.place):null,t.after,u("card.close_quote")),o||n?d("smal\
l",{}," ",o,o&&n?u("list.comma"):null,d("bdi",{},n)):null)}function ig(t){let e=Y(M.map),n=tt(t),[o,s,r,i]=C();if(!n||t.form==="band"||t.form==="vague")return!1;
let a=e.x(n[0]),l=e.y(n[1]);return a<o||a>r||l<s||l>i}function ag(t){let e=_t(t);return d("li",{},d("b",{class:"n"},A(ve(t))),d("div",{},d("p",{},d("b",{},qt(t)),
" · ",d("bdi",{},dt(t)),ig(t)?[" · ",u("paper.beyond")]:null),sg(e).map(n=>d("p",{class:"deed"},I[n.layer]?[Pt(I[n.layer],"short"),": "]:null,n.text," · ",d(
"bdi",{},n.date))),og(e).map(rg)))}function lg(){Uc();let t=h.marks.filter(n=>H(n)&&Z(n)).sort((n,o)=>ve(n)-ve(o)),e=x.get().mentions?[]:h.marks.filter(n=>n.hidden&&
!H(n));y("list").after(d("section",{id:"paper"},ne()?d("p",{},u("find.found",{n:t.length})):null,d("ol",{},t.map(ag)),e.length?d("p",{class:"named"},u("who.ment\
ions",{n:e.length}),": ",d("bdi",{},lt(e.map(O)))):null,/^https?:$/.test(location.protocol)?d("p",{class:"named"},u("paper.live")," ",d("bdi",{lang:"en",dir:"lt\
r"},Nt(null))):null))}function Uc(){let t=y("paper");t&&t.remove()}function Wc(){addEventListener("beforeprint",lg),addEventListener("afterprint",Uc)}var Yc=t=>lt(t.map(e=>h.actors[e]?h.actors[e].name:e)),fg=t=>t&&(t.start||t.end)||"",dg=t=>t.cites.map(e=>e.before+e.place+e.after),rn=[{key:"place",head:"card.\
where",text:({mark:t})=>O(t)},{key:"what",head:"card.what",text:({claim:t})=>Dt(t)},{key:"side",head:"table.side",text:({claim:t})=>I[t.layer]?I[t.layer].name:""},
{key:"who",head:"card.who",text:({claim:t})=>Yc(hn(t))},{key:"whom",head:"card.whom",text:({claim:t})=>Yc(xe(t))},{key:"when",head:"card.when",text:({claim:t})=>V(
t.date),by:({claim:t})=>fg(t.date)},{key:"precision",head:"find.precision",text:({mark:t})=>dt(t)},{key:"quote",head:"table.quote",text:({claim:t})=>dg(t).join(
" … "),by:({claim:t})=>{let e=t.cites[0];return e?String(e.article*1e6+(e.paragraph??0)).padStart(12,"0"):""}}];function ug(){let t=Y(M.map),e=C();return n=>{
let[o,s,r,i]=W(n);return Number.isFinite(o)&&S([t.x(o),t.y(s),t.x(r),t.y(i)],e)}}function Gc(){let t=ug();return h.marks.filter(e=>H(e)&&Z(e)&&t(e)).flatMap(e=>_t(
e).map(n=>({mark:e,claim:n})))}function Dr(t,e,n){let o=rn.find(i=>i.key===e);if(!o)return t;let s=new Intl.Collator(document.documentElement.lang,{numeric:!0}).
compare,r=t.map(i=>({row:i,by:(o.by||o.text)(i)}));return r.sort((i,a)=>+!i.by-+!a.by||(n?s(a.by,i.by):s(i.by,a.by))),r.map(i=>i.row)}function Kc(t){return[[...rn.
flatMap(n=>n.key==="when"?[u("find.from"),u("find.to")]:[u(n.head)]),u("table.lat"),u("table.lon")],...t.map(n=>[...rn.flatMap(o=>o.key==="when"?[n.claim.date&&
n.claim.date.start||"",n.claim.date&&n.claim.date.end||""]:[o.text(n)]),n.mark.anchor?n.mark.anchor[1]:"",n.mark.anchor?n.mark.anchor[0]:""])]}var tf=100,Jc=400,Gt={key:"",down:!1},Yn=tf,Gn=[],Xc=0,ef=()=>{x.set({table:!1});let t=y("table-button");t&&t.focus()};function pg(){return d("button",{type:"bu\
tton",class:"close","aria-label":u("table.close"),on:{click:ef}},p("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},p("path",{d:"M1 1L11 11M1\
1 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function mg(){let t=d("span",{class:"done"});y("table").replaceChildren(d("div",{class:"bar"},
d("h2",{id:"table-title",tabindex:"-1"},u("table.title")),d("span",{id:"table-count",role:"status"}),t,d("button",{type:"button",class:"csv",on:{click:()=>{let e=Dr(
Gn,Gt.key,Gt.down);Ie(Kl(Kc(e)),u("table.copied",{n:e.length}),t)}}},u("table.copy")),pg()),d("div",{class:"sheet",tabindex:"0",role:"region","aria-labelledby":"\
table-title"}))}function hg({key:t,head:e}){let n=Gt.key===t;return d("th",{scope:"col","aria-sort":n?Gt.down?"descending":"ascending":null,"data-key":t},d("but\
ton",{type:"button",on:{click:()=>{Gt={key:t,down:n&&!Gt.down},Zr(),nt(`#table th[data-key="${t}"] button`).focus()}}},u(e),p("svg",{viewBox:"0 0 8 8",width:8,height:8,
"aria-hidden":"true"},p("path",{d:n&&Gt.down?"M0 2H8L4 7Z":"M0 6H8L4 1Z",fill:"currentColor",opacity:n?1:.3}))))}function gg(t){let[e,...n]=rn;return d("tr",{"a\
ria-current":x.get().selected===t.mark.id?"true":null,"data-mark":t.mark.id},d("th",{scope:"row"},d("button",{type:"button",class:"link","data-column":e.key,on:{
click:()=>x.set({selected:t.mark.id},{source:"list"})}},qt(t.mark))),n.map(o=>d("td",{class:o.key},d("bdi",{},o.text(t)))))}function Zr(){let t=Dr(Gn,Gt.key,Gt.
down),e=nt("#table .sheet"),n=new Set(Gn.map(i=>i.mark.id)).size,o=u("table.count",{n:Gn.length,places:A(n)});y("table-count").textContent!==o&&(y("table-count").
textContent=o);let s=d("tbody",{},t.slice(0,Yn).map(gg)),r=t.length-Yn;e.replaceChildren(...[d("table",{},d("caption",{class:"sr"},u("table.title")),d("thead",{},
d("tr",{},rn.map(hg))),s),r>0?d("button",{type:"button",class:"link more-rows",on:{click:()=>{let i=Yn;Yn+=Jc,Zr(),X("#table tbody th button")[i].focus()}}},u("\
list.more",{n:Math.min(Jc,r)})):null].filter(Boolean))}function nf(){if(!x.get().table)return;let t=y("table").contains(B())&&B().closest("tr[data-mark]"),e=t&&
t.dataset.mark;Gn=Gc(),Zr();let n=e&&nt(`#table tr[data-mark="${CSS.escape(e)}"] button`);n&&n.focus({preventScroll:!0})}var Vr=()=>{x.get().table&&(cancelAnimationFrame(
Xc),Xc=requestAnimationFrame(nf))};function Qc(t,e){let n=y("table");return n.hidden=!t,document.documentElement.classList.toggle("has-table",t),t?(Yn=tf,mg(),nf(),
e&&y("table-title").focus({preventScroll:!0}),null):n.replaceChildren()}function xg(t){for(let e of X("#table tr[data-mark]"))e.dataset.mark===t.selected?e.setAttribute(
"aria-current","true"):e.removeAttribute("aria-current")}function of(){y("timeline").before(d("section",{id:"table",hidden:!0,on:{keydown:t=>{t.key==="Escape"&&
(t.preventDefault(),t.stopPropagation(),ef())}}})),Qc(x.get().table,!1),M.map.on("moveend resize",Vr),Ve(Vr),x.subscribe((t,e,n)=>{e.has("table")||t.table&&e.has(
"lang")?Qc(t.table,e.has("table")&&n!=="link"):e.size===1&&e.has("selected")?xg(t):e.has("hover")||Vr()})}function sf(t){let e=[];for(let n of t)for(let o of n.claims){let s=o.date;!s||!s.start&&!s.end||e.push({mark:n,claim:o,layer:o.layer,from:s.start?rt(s.start):null,
to:s.end?rt(s.end):null})}return e}function rf(t){let e=t.flatMap(i=>[i.from,i.to]).filter(i=>i!==null),n=Math.min(...e),o=Math.max(...e),s=Math.max(1.5,(o-n)*.04),
r=i=>t.some(a=>a[i]===null)?1.6:1;return{first:n,last:o,from:n-s*r("from"),to:o+1+s*r("to")}}function af(t,e){let n=e/(t.to-t.from),o=he();return{x:i=>o?e-(i-t.
from)*n:(i-t.from)*n,day:i=>Math.floor((o?e-i:i)/n+t.from),per:n}}var lf=t=>it("axis",t),wg=500;function Ur(t){let e=t.to-t.from,n=[];if(e<=40){let i=e<=16?1:7;
for(let a=Math.ceil(t.from);a<t.to;a+=1)(a-Math.ceil(t.from))%i===0&&n.push({day:a,text:lf(D(a))});return n}let[o,s]=st(D(Math.floor(t.from))),r=e>365*4?12:e>500?
3:1;r===12&&(s=1);for(let i=0;i<600;i+=1){let a=rt(`${String(o).padStart(4,"0")}-${String(s).padStart(2,"0")}-01`);if(a>=t.to)break;if(a>=t.from&&(s-1)%r===0){let l=r===
12?xt(o):Sr(s),c=r!==12&&(s===1||!n.length);n.push({day:a,text:c?it("axis_month",D(a)):l})}s+=1,s>12&&(s=1,o+=1)}return n}function bg(t,e,n){t.sort((s,r)=>s.at-
r.at);for(let s of t)s.true=s.at;let o=(s,r)=>(e(s.text)+e(r.text))/2;t.forEach((s,r)=>{let i=e(s.text)/2,a=r?t[r-1].at+o(t[r-1],s):i-6;s.at=Math.max(s.at,a)});
for(let s=t.length-1;s>=0;s-=1){let r=s===t.length-1?n+12-e(t[s].text)/2:t[s+1].at-o(t[s],t[s+1]);t[s].at=Math.min(t[s].at,r)}for(let s=t.length-1;s>=0;s-=1)Math.
abs(t[s].at-t[s].true)>36&&t.splice(s,1)}function cf(t,e,n,o){let s=[...new Set(t.filter(f=>f.from!==null&&f.from===f.to).map(f=>f.from))].sort((f,m)=>f-m),r=o<
420,i=f=>f.length*(r?6:7)+(r?6:14),a=[],l=e.to-e.from>wg;for(let f of s){let[m,g,b]=st(D(f)),w=a[a.length-1],k=l?it("axis_month",D(f)):lf(D(f)),$=n(f+.5);w&&Math.
abs($-w.at)<(i(k)+i(w.text))/2&&w.month===`${m}-${g}`&&w.days.length<3?(w.days.push(b),w.all.push($),w.at=(w.all[0]+$)/2,l||(w.text=it("axis",D(f),lt(w.days.map(
xt))))):a.push({at:$,all:[$],text:k,days:[b],month:`${m}-${g}`,bold:!0})}bg(a,i,o);let c=[...a];for(let f of Ur(e)){let m=f.text.length*6.4/2,g=n(f.day)+(he()?-m:
m);c.every(w=>Math.abs(w.at-g)>i(w.text)/2+m+4)&&g>m&&g<o-m&&c.push({at:g,text:f.text})}return c}var Mg=100,kg=15,vg=6,Lg=2;function uf(t,e,n){let o=new Set;for(let r of t)r.from!==null&&r.from===r.to&&o.add(r.from);return t.length>Mg&&o.size*kg>n?Math.ceil(
vg/e.per):0}var Wr=t=>new Set(t.map(e=>e.mark.id)).size;function df(t,e,n,o,s){let r=o?Math.max(Lg,o*n.per):0;return p("rect",{class:s,x:n.left.toFixed(1),width:n.
width.toFixed(1),y:(n.base-r).toFixed(1),height:r.toFixed(1),fill:e.slots.length===2?mn(e):K(e)})}function pf(t,{days:e,x:n,high:o,stacked:s,living:r,told:i}){let a=new Map;
for(let{days:f}of t)for(let[m,g]of f){let b=Wr(g);a.set(m,s?(a.get(m)||0)+b:Math.max(a.get(m)||0,b))}let l=o/Math.max(1,...a.values()),c=new Map;return t.flatMap(
({layer:f,days:m,base:g})=>[...m].map(([b,w])=>{let k=n(b),$=n(b+e),_=Wr(w),z=s&&c.get(b)||0;c.set(b,z+_*l);let R={left:Math.min(k,$)+.5,width:Math.max(1,Math.abs(
$-k)-1),base:g-z,per:l},q=ne()?w.filter(r):w;return p("g",{class:"column"},q.length<w.length&&df(w,f,R,_,"item out"),df(w,f,R,Wr(q),"item"),p("title",{},i(w)))}))}var v={items:[],range:null,now:null,together:0},mf=()=>{let t=x.get().layersOn;return h.layers.filter(e=>t.has(e.id)&&v.items.some(n=>n.layer===e.id))},Yr=()=>h.
marks.filter(t=>H(t)&&!t.claims.some(e=>e.date&&(e.date.start||e.date.end))).length;function Kn(t=x.get().layersOn){let e=new Map;for(let n of v.items){if(!t.has(
n.layer))continue;let o=n.from===null?Math.min(v.range.first,n.to):n.from,s=n.to===null?Math.max(v.range.last,n.from):n.to;e.set(`${o}:${s}`,[o,s])}return[...e.
values()].sort((n,o)=>n[0]-o[0]||n[1]-o[1])}var le=()=>{let t=x.get().dateRange;return t?t.map(rt):null};function Jn(t,e,n="timeline"){let o=Math.max(v.range.first,
Math.min(t,e)),s=Math.min(v.range.last,Math.max(t,e));o>s||x.set({dateRange:[D(o),D(s)]},{source:n})}var Gr=()=>x.set({dateRange:null,undated:null},{source:"tim\
eline"});var Sg=new Set(["cross","saltire","glass","star","bar","half","dot"]),Kr=12,hf=t=>Z(t.mark)&&_t(t.mark).includes(t.claim),gf=t=>!ne()||t.some(hf)?"item":"item o\
ut";function zg(t,e,n,o){let s=t[0],r={class:gf(t)},i=s.from===null?v.range.from:s.from,a=s.to===null?v.range.to:s.to+1,l=Math.min(o(i),o(a)),c=Math.max(3,Math.
abs(o(a)-o(i))),f=s.from===null?"start":s.to===null?"end":"",m=e.slots.length===2?mn(e):K(e);return p("g",r,p("rect",{x:l,y:n-4,width:c,height:8,rx:4,fill:m,stroke:e.
slots.length===2?"var(--ink3)":null,"stroke-width":.8,mask:f?`url(#fade-${f==="start"!==he()?"start":"end"})`:null}),p("title",{},Jr(t)))}function Jr(t){let e=t.
slice(0,Kr).map(n=>[O(n.mark),At(n.claim),V(n.claim.date)].join(" · "));return t.length>Kr&&e.push(u("map.more",{n:t.length-Kr})),e.join(`
`)}function xf(t,e,n,o){let s=t[0],r=p("g",{class:gf(t),"data-x":o(s.from+.5).toFixed(1),"data-y":n,transform:`translate(${o(s.from+.5).toFixed(1)} ${n})`}),i=t.
length>1&&e.slots.length===1,a=()=>G(i&&Sg.has(e.shape)?{...e,shape:"circle"}:e,i?7.4:5.4),l=a();return l.setAttribute("style","stroke:var(--paper);stroke-width\
:3;paint-order:stroke"),r.append(l,a()),i&&r.append(p("text",{class:"many",y:3.6,"text-anchor":"middle"},u("time.several",{n:t.length}))),r.append(p("title",{},
Jr(t))),r}function Ag(){let t=(e,n)=>[p("linearGradient",{id:`${e}-g`},n.map(([o,s])=>p("stop",{offset:o,"stop-color":"#fff","stop-opacity":s}))),p("mask",{id:e,
maskContentUnits:"objectBoundingBox"},p("rect",{width:1,height:1,fill:`url(#${e}-g)`}))];return p("defs",{},t("fade-start",[[0,0],[.55,1]]),t("fade-end",[[.45,1],
[1,0]]))}function Og(t,e,n,o){let s=new Map,r=new Map;for(let i of v.items){if(i.layer!==t.id)continue;let a=i.from!==null&&i.from===i.to,l=o?i.from-(i.from-v.range.
first)%o:i.from,c=a?s:r,f=a?l:`${i.from}:${i.to}`;c.has(f)?c.get(f).push(i):c.set(f,[i])}return{layer:t,days:s,base:e+6.5,bars:[...r.values()].map(i=>zg(i,t,e,n)),
dots:o?[]:[...s.values()].map(i=>xf(i,t,e,n))}}var Eg=[0,-10,10,-5,5],Ig=10;function Cg(t){let e=[];for(let n of t.sort((o,s)=>Number(o.dataset.x)-Number(s.dataset.
x))){let o=Number(n.dataset.x),s=Eg.find(r=>e.every(i=>Math.hypot(i.x-o,i.dy-r)>=Ig))??0;e.push({x:o,dy:s}),n.setAttribute("transform",`translate(${o} ${Number(
n.dataset.y)+s})`)}return t}var _g={slots:[9],shape:"circle"};function Rg(t){let e=new Map;for(let{layer:n,days:o}of t)for(let[s,r]of o){let i=e.get(s);i?Object.
assign(i,{layer:_g,group:[...i.group,...r]}):e.set(s,{layer:n,group:r})}return[...e.values()]}function yf(t,e){let n=mf(),o=e?0:15,s=e?16:9,r=s+o*Math.max(n.length-
1,0)+(e?16:9);v.now=af(v.range,t);let i=p("svg",{class:"chart",width:t,height:r+18,"aria-hidden":"true",viewBox:`0 0 ${t} ${r+18}`},Ag());i.append(p("g",{class:"\
grid"},Ur(v.range).map(f=>p("path",{d:`M${v.now.x(f.day).toFixed(1)} 0V${r}`})),n.map((f,m)=>p("path",{d:`M0 ${s+o*m}H${t}`}))));let a=le();if(a){let f=v.now.x(
a[0]),m=v.now.x(a[1]+1);i.append(p("rect",{class:"brush",x:Math.min(f,m),y:1,width:Math.abs(m-f),height:r-2}))}v.together=uf(v.items,v.now,t);let l=n.map((f,m)=>Og(
f,s+o*m,v.now.x,v.together)),c=e&&!v.together?Rg(l).map(({layer:f,group:m})=>xf(m,f,s,v.now.x)):[];if(i.append(...l.flatMap(f=>f.bars),...e?Cg(c):l.flatMap(f=>f.
dots)),v.together){let f=e?l.map(m=>({...m,base:r})):l;i.append(...pf(f,{days:v.together,x:v.now.x,living:hf,told:Jr,stacked:e,high:e?r-4:12.5}))}for(let f of cf(
v.together?[]:v.items,v.range,v.now.x,t))f.bold&&i.append(...f.all.map(m=>p("path",{class:"named",d:`M${m.toFixed(1)} ${r-3}V${r+3}`}))),i.append(p("text",{class:f.
bold?"bold":null,x:f.at.toFixed(1),y:r+14,"text-anchor":"middle"},f.text));return{box:i,bottom:r,rows:n,gap:o,top:s}}var Fg=1500,Yo=0;function wf(t,e){let n=le(),o=n?n[t]:t?v.range.last:v.range.first,s=mt(D(o));return d("div",{class:n?"grip set":"grip",tabindex:"0",role:"slide\
r","data-grip":t,"aria-label":u(t?"time.end":"time.start"),"aria-orientation":"horizontal","aria-valuemin":v.range.first,"aria-valuemax":v.range.last,"aria-valu\
enow":o,"aria-valuetext":s,style:{left:`${v.now.x(t?o+1:o)}px`,height:`${e}px`},on:{keydown:r=>Bg(r,t,o)}},d("i",{}))}function Bg(t,e,n){let o=he()?-1:1,s={ArrowRight:o,
ArrowLeft:-o,ArrowUp:1,ArrowDown:-1,PageUp:7,PageDown:-7,Home:-1e6,End:1e6}[t.key];if(!s)return;t.preventDefault();let r=le()||[v.range.first,v.range.last],i=Math.
min(v.range.last,Math.max(v.range.first,n+s));r[e]=i,r[0]>r[1]&&(r[1-e]=i),Jn(r[0],r[1],t.repeat?"run":"timeline");let a=X("#timeline .grip");a[e]&&a[e].focus()}
function Ng(t){let e=null,n=!1,o=null,s=r=>v.now.day(r.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",r=>{if(r.button)return;Xn();let i=r.
target.closest&&r.target.closest(".grip"),a=le();o=i&&a?a[1-Number(i.dataset.grip)]:null,e=o===null?s(r):o,n=!1,t.setPointerCapture(r.pointerId)}),t.addEventListener(
"pointermove",r=>{e!==null&&(!n&&o===null&&Math.abs(v.now.x(e)-v.now.x(s(r)))<5||(Jn(e,s(r),n?"run":"timeline"),n=!0))}),t.addEventListener("pointerup",r=>{e!==
null&&!n&&o===null&&jg(s(r)),e=null}),t.addEventListener("pointercancel",()=>{e=null})}function jg(t){let e=Kn().map(([n,o])=>{let s=t<n?n-t:t>o?t-o:0;return{a:n,
b:o,off:s,length:o-n}}).filter(n=>n.off*v.now.per<14).sort((n,o)=>n.off-o.off||n.length-o.length)[0];e?Jn(e.a,e.b):Gr()}function Xr(t,e,n=le()){let o=Kn();if(!o.
length)return!1;let s=n?o.findIndex(([l,c])=>l===n[0]&&c===n[1]):-1,r=n&&s<0?o.findIndex(([l])=>l>=n[0]):s+t;if(r>=o.length||r<0&&n)return!1;let[i,a]=o[Math.max(
r,0)];return Jn(i,a,e),wt(Mf()),!0}function Xn(){clearInterval(Yo),Yo=0;let t=y("play");t&&t.replaceChildren(Qr(!1)),t&&t.setAttribute("aria-label",u("time.play"))}
function Hg(){if(Yo)return Xn();let t=Kn(),e=le(),n=e&&t.length&&e[1]>=t[t.length-1][1];return Xr(1,"timeline",n?null:e)&&(Yo=setInterval(()=>{Xr(1,"run")||Xn()},
Fg),y("play").replaceChildren(Qr(!0)),y("play").setAttribute("aria-label",u("time.pause"))),null}function Qr(t){return p("svg",{viewBox:"0 0 12 12",width:12,height:12,
class:t?null:"arrow","aria-hidden":"true"},p("path",{fill:"currentColor",d:t?"M2 1H5V11H2ZM7 1H10V11H7Z":"M2 .6L11 6L2 11.4Z"}))}function Mf(){let t=x.get().dateRange;
if(t)return V({start:t[0],end:t[1]});let e=[D(v.range.first),D(v.range.last)];return V(v.range.last-v.range.first>40?$r(e[0],e[1]):{start:e[0],end:e[1]})}function Tg(){
if(!x.get().dateRange)return u(v.together?"time.hint_many":"time.hint");let t=h.marks.filter(H);return u("time.chosen",{m:t.filter(Z).length,n:t.length,k:Yr()})}
function Wo(){let t=y("timeline");if(t.hidden)return;let e=B()&&B().dataset.grip,n=F()==="phone",o=y("time-area"),{box:s,bottom:r,rows:i,gap:a,top:l}=yf(Math.max(
o.clientWidth,60),n);for(let c of[...o.querySelectorAll(".chart, .grip")])c.remove();o.append(s,wf(0,r),wf(1,r)),y("time-lanes").replaceChildren(...n?[]:i.map((c,f)=>d(
"span",{style:{top:`${l+a*f-8}px`}},p("svg",{viewBox:"-9 -9 18 18",width:13,height:13,"aria-hidden":"true"},G(c,6)),Pt(c,"short")))),y("time-title").textContent=
Mf(),y("time-hint").textContent=Tg(),y("time-all").hidden=!x.get().dateRange,Pg(),y("time-keep").setAttribute("aria-checked",String(x.get().trail)),t.classList.
toggle("chosen",!!x.get().dateRange),e&&o.querySelectorAll(".grip")[Number(e)].focus()}function Pg(){let t=Yr(),e=ko(),n=y("time-left");n.setAttribute("aria-che\
cked",String(e)),n.disabled=!t,n.replaceChildren(d("span",{},u("time.no_date"))," ",d("b",{},kf(),A(t)))}var kf=()=>p("svg",{viewBox:"0 0 12 12",width:12,height:12,
class:"tick","aria-hidden":"true"},p("path",{d:"M1.5 6.5L4.5 9.5L10.5 2.5",fill:"none",stroke:"currentColor","stroke-width":2}));function bf(){let t=y("timeline"),
e=(o,s)=>d("button",{type:"button",class:"step","aria-label":s,on:{click:()=>{Xn(),Xr(o)}}},p("svg",{viewBox:"0 0 8 12",width:7,height:10,class:"arrow","aria-hi\
dden":"true"},p("path",{d:o>0?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"currentColor","stroke-width":1.6}))),n=d("div",{id:"time-area"});t.setAttribute(
"aria-label",u("time.title")),t.replaceChildren(d("div",{class:"play"},d("button",{id:"play",type:"button","aria-label":u("time.play"),on:{click:Hg}},Qr(!1)),d(
"div",{class:"steps"},e(-1,u("time.back")),e(1,u("time.step")))),d("div",{class:"time"},d("p",{class:"head"},d("b",{id:"time-title"}),d("span",{id:"time-hint"}),
d("button",{type:"button",id:"time-keep",role:"switch","aria-checked":"false",on:{click:()=>x.set({trail:!x.get().trail},{source:"timeline"})}},kf(),u("time.kee\
p")),d("button",{type:"button",class:"link",id:"time-all",on:{click:()=>{Xn(),Gr()}}},u("time.all"))),d("div",{class:"lanes"},d("div",{id:"time-lanes","aria-hid\
den":"true"}),n)),d("button",{id:"time-left",type:"button",role:"switch",on:{click:()=>x.set({undated:!ko()},{source:"timeline"})}})),Ng(n)}function vf(){v.items=
sf(h.marks),!(v.items.length<2)&&(v.range=rf(v.items),!(Kn(new Set(h.layers.map(t=>t.id))).length<2)&&(y("timeline").hidden=!1,bf(),Wo(),x.subscribe((t,e)=>{e.has(
"lang")?(bf(),Wo()):["layersOn","filters","query","dateRange","mentions","undated","trail"].some(n=>e.has(n))&&Wo()}),new ResizeObserver(Wo).observe(y("time-are\
a"))))}async function Dg(t){let e=document.getElementById(t),n=atob(e.textContent),o=new Uint8Array(n.length);for(let r=0;r<n.length;r+=1)o[r]=n.charCodeAt(r);let s=new Blob(
[o]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(s).text())}var Vg=t=>/[\ud800-\udfff]/.test(t)?Array.from(t):
t,ti=(t,e,n)=>typeof t=="string"?t.slice(e,n):t.slice(e,n).join("");function Zg(t){let e=new Map(t.map((r,i)=>[r.sha256,i]));function n(r,i){let l=(t[r]?t[r].paragraphs:
[]).findIndex(([c,f])=>c<=i&&i<f);return l<0?null:l}function o({article:r,quote:i,start:a,end:l},c){let[f,m]=c||[a,a];a<=f&&f<=m&&m<=l||(f=m=a);let g=Vg(i),b=e.
get(r)||0;return{article:b,paragraph:n(b,a),before:ti(g,0,f-a),place:ti(g,f-a,m-a),after:ti(g,m-a)}}function s(r){let{id:i,event_id:a,role:l,layer:c,event:f,planned:m,
hypothetical:g,action:b,hedges:w,negated:k,inferred:$,figures:_,speaker:z,reviewed:R}=r;return{id:i,event_id:a,role:l,layer:c,event:f,planned:m,hypothetical:g,action:b,
hedges:w,negated:k,inferred:$,figures:_,speaker:z,reviewed:R,targets:(r.target_ids||[]).map(q=>typeof q=="string"?q:q.id),actors:r.actor_ids.map(q=>typeof q=="s\
tring"?q:q.id),date:r.date_words===null?null:{start:r.date_start,end:r.date_end,words:r.date_words,time_precision:r.time_precision,date_prec:r.date_prec,...r.date_inferred?
{inferred:!0}:{}},cites:r.citations.map(q=>o(q,r.highlight))}}return{cite:o,claim:s,articleOf:r=>e.get(r)??0}}function Ug(t,e,n){let o=new Map(e.features.map(r=>[
r.id,r.properties.claims.flatMap(i=>i.citations).map(i=>[n(i.article),i.start]).sort((i,a)=>i[0]-a[0]||i[1]-a[1])[0]||[1/0,0]])),s=r=>o.get(r.id)||[1/0,0];[...t].
sort((r,i)=>Number(r.hidden)-Number(i.hidden)||s(r)[0]-s(i)[0]||s(r)[1]-s(i)[1]||r.n-i.n).forEach((r,i)=>{r.n=i+1})}function Lf(t,e,{cite:n,claim:o}){let{title:s,
place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:f,approximate:m,rule:g,note:b,rivals:w,score:k,country:$,admin1:_,names:z,spellings:R=[],disagreements:q,shown:Go}=t.
properties;return{id:t.id,n:e,title:s,place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:f,approximate:m,rule:g,note:b,rivals:w,score:k,country:$,admin1:_,spellings:R,
hidden:Go===!1,geometry:t.geometry,names:Object.entries(z).flatMap(([Ko,Jo])=>[Jo].flat().map(Xo=>[Ko,Xo])),claims:t.properties.claims.map(o),differ:(q||[]).map(
({kind:Ko,values:Jo,citations:Xo})=>({kind:Ko,versions:Jo.map((Of,Ef)=>({value:Of,cite:n(Xo[Ef],null)}))}))}}function Wg(t){let e=Zg(t.articles||[t.article].filter(
Boolean)),n=[],o=[];for(let s of h.order||[]){let r=t.features[s];r.geometry?n.push(Lf(r,n.length+1,e)):o.push(Lf(r,0,e))}return Ug(n,t,e.articleOf),{marks:n,named:o,
unplaced:t.unplaced_claims.map(e.claim),unread:(t.unread||[]).map(({event:s,words:r,citation:i})=>({event:s,words:r,cite:e.cite(i,null)})),unresolved:t.unresolved.
map(({surface:s,reason:r,rivals:i,citation:a})=>({surface:s,reason:r,rivals:i,cite:e.cite(a,null)}))}}var $f=async()=>Qn(Wg(await Dg("mapgen-geojson")));function Sf(){Pa(h.config),Ul(),M.element.setAttribute("role","region"),M.element.setAttribute("aria-label",u("page.map")),Hl(),Vc(),Qs(),Lc(),vf(),Wl(),kc(),Wc(),
bc(),pr(),of(),ar(),Yl(),pc(),y("static").remove(),document.documentElement.dataset.ready="1",_e&&setTimeout(ma,500)}function zf(t){throw document.documentElement.
classList.remove("js"),t}function Af(){if(document.documentElement.classList.add("js"),_e){$f().then(Sf).catch(zf);return}try{Sf()}catch(t){zf(t)}}var Yg={shown:yt},Gg={find:Rt,flush:In,now:Se,request:Ut,sight:C,signs:ut,get took(){return kr}};return Ff(Kg);})();
