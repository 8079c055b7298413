"use strict";var mapgen=(()=>{var ts=Object.defineProperty;var Ff=Object.getOwnPropertyDescriptor;var Nf=Object.getOwnPropertyNames;var Bf=Object.prototype.hasOwnProperty;var de=(t,e)=>{for(var n in e)ts(t,n,{get:e[n],enumerable:!0})},jf=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Nf(e))!Bf.call(t,s)&&
s!==n&&ts(t,s,{get:()=>e[s],enumerable:!(o=Ff(e,s))||o.enumerable});return t};var Hf=t=>jf(ts({},"__esModule",{value:!0}),t);var i0={};de(i0,{data:()=>h,dates:()=>ft,draw:()=>Se,furniture:()=>Bn,geo:()=>N,groups:()=>Qs,join:()=>lt,lang:()=>P,layerById:()=>I,layout:()=>Lt,map:()=>Xs,markById:()=>ue,
marks:()=>s0,matches:()=>W,number:()=>A,packed:()=>_e,scene:()=>r0,start:()=>Cf,store:()=>w,t:()=>p,title:()=>O,view:()=>Kt,visible:()=>H});var Se={};de(Se,{frame:()=>$e,framed:()=>Gs,key:()=>ie,passing:()=>Js,sign:()=>Ks,under:()=>Ys});function ri(t){let e=document.getElementById(t);return e&&e.type==="application/json"?JSON.parse(e.textContent):null}var Tf={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],spellings:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},ii={event_id:"",
actors:[],targets:[],event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function si(t){
let e=t.anchor?{type:"Point",coordinates:t.anchor}:null;return{...Tf,...t.geometry==="anchor"?{...t,geometry:e}:t,claims:(t.claims||[]).map(n=>({...ii,...n}))}}
var Pf=["title.division","title.crossing"];function qf(t,e,n){let o=n[t.title];o&&o.key&&!Pf.includes(o.key)&&(t.names=[]),t.spellings=e.spellings||[];let s=new Map(
e.claims.map(r=>[r.id,r.event_id]));for(let r of t.claims)r.event_id=s.get(r.id)||""}var ai=t=>{let e=Object.create(null);for(let n of t)e[n.id]=n;return e},h=ri(
"mapgen-data"),an=t=>!(t.negated||t.planned||t.hypothetical||t.role==="planned"),I=ai(h.layers),ue=Object.create(null),to=t=>{Object.assign(h,t),ue=ai(h.marks)},
_e=!!h.order;if(_e)to({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{let t=ri("mapgen-geojson"),e=new Map((t?t.features:[]).map(n=>[n.id,n]));to(
{marks:h.marks.map(si),named:h.named.map(si),unplaced:h.unplaced.map(n=>({...ii,...n}))});for(let n of h.marks){let o=e.get(n.id);n.geometry=n.geometry||(o?o.geometry:
null),o&&qf(n,o.properties,t.said||{})}}var Df="http://www.w3.org/2000/svg";function li(t,e,n){for(let[o,s]of Object.entries(e||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))t.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s||{}))t.style.setProperty(r,i);else t.setAttribute(o,s===!0?"":String(s));for(let o of n.
flat(1/0))o==null||o===!1||o===""||t.append(o instanceof Node?o:document.createTextNode(String(o)));return t}var d=(t,e,...n)=>li(document.createElement(t),e,n),
m=(t,e,...n)=>li(document.createElementNS(Df,t),e,n),y=t=>document.getElementById(t),ot=(t,e=document)=>e.querySelector(t),Q=(t,e=document)=>[...e.querySelectorAll(
t)],B=()=>document.activeElement,Qt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,wt=t=>{let e=y("live");e.textContent="",setTimeout(()=>{e.textContent=
t},60)};var ln=10.5,es={clash:"M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5M-5 2.5L-2.5 5M5 2.5L2.5 5",strike:"M4.5-5L-2 1.5M-2-3V1.5H2.5M-5 5H5",withdrawal:"M5-3H-1A3 3 0 0 0-1 \
3.5H4M1.5 1L4 3.5L1.5 6",force:"M-4-5V5.5M-4-4.5H4.5L2.5-2L4.5.5H-4",found:"M-1-5.5A4 4 0 1 1-1 2.5A4 4 0 1 1-1-5.5M2 1.8L5.5 5.5",arrest:"M-5-2.5A2.5 2.5 0 1 1\
-5-2.4M0-.1A2.5 2.5 0 1 1 5-.1A2.5 2.5 0 1 1 0-.1M-2.8 2H-2.7",release:"M-4.5 0V5H4.5V0ZM-2.5 0V-2.5A2.5 2.5 0 0 1 2.5-3",base:"M-5 5V-1L0-5L5-1V5ZM-1.5 5V1.5H1\
.5V5",warning:"M0-5L5.5 4.5H-5.5ZM0-1.8V1M0 2.8V2.9",talks:"M-5.5-4.5H2.5V1H-2L-4 3V1H-5.5ZM4-1.5H5.5V3.5H4V5.5L2 3.5H-.5",aid:"M0-5V5M-5 0H5",displaced:"M-1-3.\
5A1.6 1.6 0 1 1-1-3.6M-2.6-1V2.5M-2.6 2.5L-4.5 5.5M-2.6 2.5L-.8 5.5M1 0H5.5M3.5-2L5.5 0L3.5 2",rescue:"M-5.3 0A5.3 5.3 0 1 1 5.3 0A5.3 5.3 0 1 1-5.3 0M-2 0A2 2 \
0 1 1 2 0A2 2 0 1 1-2 0M-3.7-3.7L-1.5-1.5M3.7-3.7L1.5-1.5M-3.7 3.7L-1.5 1.5M3.7 3.7L1.5 1.5",protest:"M-5 1V-2.5L2.5-5V3.5ZM-3 1.5L-2 5H0L-.8 2.3M4.5-2.5A2.5 2.\
5 0 0 1 4.5 1",flood:"M-6-3Q-4-5-2-3T2-3T6-3M-6 .5Q-4-1.5-2 .5T2 .5T6 .5M-6 4Q-4 2-2 4T2 4T6 4",storm:"M-5-4H5M-4-1.2H3.5M-2.2 1.6H2.4M-.8 4.4H1.4",volcano:"M-6\
 5L-2-1H2L6 5M0-3V-6M-2.5-3.5L-4-5.5M2.5-3.5L4-5.5",quake:"M-6 0H-3.5L-2-4L.5 4.5L2.2-2L3.5 0H6",fire:"M0-6C1-3 4.5-1.5 4.5 2A4.5 4 0 0 1-4.5 2C-4.5 0-3-1-2.5-2\
.5C-1-1.5 0-3 0-6Z",epidemic:"M-2.8 0A2.8 2.8 0 1 1 2.8 0A2.8 2.8 0 1 1-2.8 0M0-2.8V-5.5M0 2.8V5.5M-2.8 0H-5.5M2.8 0H5.5M-2-2L-4-4M2-2L4-4M-2 2L-4 4M2 2L4 4",accident:"\
M0-5.5L1.3-1.7L5.5-2.5L2.3.5L4.5 4.5L.5 2.3L-2.5 5.5L-2.3 1.4L-5.5-.5L-1.6-1.6Z",closed:"M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0M-3 0H3"},ci=new Set(["h\
ome_base","unit_name","mentioned"]);function bt(t,e){if(!e||e.slots.length)return"";let n=t.claims.find(o=>o.layer===e.id&&o.event&&!ci.has(o.role));return n&&es[h.
events[n.event]]&&h.events[n.event]||""}function fi(t,e){if(e.slots.length)return[];let n=t.claims.filter(o=>o.layer===e.id&&o.event&&!ci.has(o.role));return[...new Set(
n.map(o=>h.events[o.event]))].filter(o=>es[o])}function eo(t,e,n){let o=t.claims.filter(s=>s.layer===e.id&&(!n||h.events[s.event]===n));return o.length?o.filter(
an).length:1}function Mt(t,e=ln,n=!1){return m("g",{class:n?"coin hollow":"coin"},m("circle",{r:e,class:"face"}),m("path",{d:es[t],class:"icon",transform:e===ln?
null:`scale(${(e/ln).toFixed(3)})`}))}var N={};de(N,{box:()=>T,boxOf:()=>is,decode:()=>Pt,extent:()=>D,frame:()=>V,inside:()=>gt,kmToUnits:()=>cn,lat:()=>zt,meet:()=>S,mx:()=>tt,my:()=>Y,parts:()=>et,
path:()=>kt,project:()=>At,spot:()=>nt});var Vf="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",ui=new Int8Array(128);for(let t=0;t<64;t+=1)ui[Vf.charCodeAt(t)]=t;var di=85.0511287798,
tt=t=>t/360+.5,Y=t=>{let e=Math.max(-di,Math.min(di,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},zt=t=>Math.atan(Math.exp((.5-t)*2*Math.
PI))*360/Math.PI-90;function Pt(t,e){let n=[],o=0,s=0,r=0,i=()=>{let a=0,l=1,c;do c=ui[t.charCodeAt(o)],o+=1,a+=(c&31)*l,l*=32;while(c&32);return a%2?-(a+1)/2:a/
2};for(;o<t.length;)s+=i(),r+=i(),n.push(tt(s/e),Y(r/e));return n}var Zf=40075.017,no=h.basemap&&h.basemap.view||[-180,-90,180,90],rs=h.frame?Math.round(((no[0]+no[2])/2-h.frame.around)/360):0,pi=h.frame?h.frame.around+360*rs:
null,Uf=t=>pi===null?Wf(t):t+360*Math.round((pi-t)/360),is=([t,e,n,o])=>[tt(t+360*rs),Y(o),tt(n+360*rs),Y(e)],Wf=t=>t<no[0]-1&&t+360<=no[2]+1?t+360:t,pe=t=>{let e=[];
for(let[n,o]of t)e.push(tt(Uf(n)),Y(o));return e},ns=new Map;function et(t){if(!ns.has(t.id)){let e={polygons:[],lines:[],points:[]};mi(t.geometry,e),ns.set(t.id,
e)}return ns.get(t.id)}function mi(t,e){if(!t)return;let n=t.coordinates;if(t.type==="Polygon")e.polygons.push(n.map(pe));else if(t.type==="MultiPolygon")for(let o of n)
e.polygons.push(o.map(pe));else if(t.type==="LineString")e.lines.push(pe(n));else if(t.type==="MultiLineString")e.lines.push(...n.map(pe));else if(t.type==="Poi\
nt")e.points.push(...pe([n]));else if(t.type==="MultiPoint")e.points.push(...pe(n));else if(t.type==="GeometryCollection")for(let o of t.geometries)mi(o,e)}function T(t,e){
let n=e||[1/0,1/0,-1/0,-1/0];for(let o=0;o<t.length;o+=2)t[o]<n[0]&&(n[0]=t[o]),t[o]>n[2]&&(n[2]=t[o]),t[o+1]<n[1]&&(n[1]=t[o+1]),t[o+1]>n[3]&&(n[3]=t[o+1]);return n}
var os=new Map;function D(t){if(!os.has(t.id)){let{polygons:e,lines:n,points:o}=et(t),s=T(o);for(let a of e)T(a[0],s);for(let a of n)T(a,s);let r=nt(t);r&&T(r,s);
let i=t.form==="near"&&r?cn(t.radius_km||0,r[1]):0;os.set(t.id,[s[0]-i,s[1]-i,s[2]+i,s[3]+i])}return os.get(t.id)}var cn=(t,e)=>t/(Zf*Math.cos(zt(e)*Math.PI/180)),
ss=new Map;function nt(t){if(!ss.has(t.id)){let{points:e,polygons:n,lines:o}=et(t),s=e.length===2?e:null;ss.set(t.id,s||(t.anchor?pe([t.anchor]):Yf(e,n,o)))}return ss.
get(t.id)}function Yf(t,e,n){let o=T(t);for(let s of[...e.map(r=>r[0]),...n])T(s,o);return Number.isFinite(o[0])?[(o[0]+o[2])/2,(o[1]+o[3])/2]:null}function V(t){
let e=t.getPixelOrigin(),n=256*2**t.getZoom();return{zoom:t.getZoom(),size:n,ox:e.x,oy:e.y,x:o=>o*n-e.x,y:o=>o*n-e.y,km:(o,s)=>cn(o,s)*n}}function Gf(t,e){let n=t;
for(let o=0;o<4&&n.length;o+=1)n=Kf(n,e,o);return n}function Kf(t,e,n){let o=n%2,s=e[n],r=n<2?1:-1,i=[],a=t[t.length-2],l=t[t.length-1],c=((o?l:a)-s)*r>=0;for(let f=0;f<
t.length;f+=2){let u=t[f],g=t[f+1],M=((o?g:u)-s)*r>=0;if(M!==c){let x=o?l:a,k=o?g:u,v=(s-x)/(k-x);i.push(a+(u-a)*v,l+(g-l)*v)}M&&i.push(u,g),a=u,l=g,c=M}return i}
function At(t,e,n,o,s=.7){let r=[],i=t.length-2,a=NaN,l=NaN;for(let c=0;c<=i;c+=2){let f=t[c]*e.size-e.ox,u=t[c+1]*e.size-e.oy;c&&c<i&&Math.abs(f-a)<s&&Math.abs(
u-l)<s||(r.push(f,u),a=f,l=u)}return o&&n?Gf(r,n):r}function kt(t,e){if(t.length<4)return"";let n="M"+t[0].toFixed(1)+" "+t[1].toFixed(1);for(let o=2;o<t.length;o+=
2)n+="L"+t[o].toFixed(1)+" "+t[o+1].toFixed(1);return e?n+"Z":n}function gt(t,e,n){let o=!1;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2)s[r+1]>n!=
s[i+1]>n&&e<(s[i]-s[r])*(n-s[r+1])/(s[i+1]-s[r+1])+s[r]&&(o=!o);return o}var S=(t,e)=>t[0]<e[2]&&t[2]>e[0]&&t[1]<e[3]&&t[3]>e[1];var oo=64,so=15,Jf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function hi(){let t=new Map;function e(n,o){for(let s=Math.floor(n[0]/oo);s<=Math.floor(n[2]/oo);s+=
1)for(let r=Math.floor(n[1]/oo);r<=Math.floor(n[3]/oo);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){e(n,o=>{let s=t.get(o);return s?s.push(n):t.set(o,[n]),
!1})},remove(n){e(n,o=>{let s=t.get(o),r=s?s.indexOf(n):-1;return r>=0&&s.splice(r,1),!1})},free(n,o){return!e(n,s=>{let r=t.get(s);return r!==void 0&&r.some(i=>i!==
o&&S(n,i))})},count(n){let o=new Set;return e(n,s=>{for(let r of t.get(s)||[])S(n,r)&&o.add(r);return!1}),o.size}}}var dn=null,ls="",as=0,fn=new Map;function Xf(){
if(as)return;as=setTimeout(()=>{as=0});let t=getComputedStyle(document.body).fontFamily||"sans-serif";dn&&t===ls||(ls=t,dn=dn||document.createElement("canvas").
getContext("2d"),fn=new Map)}function E(t,e){Xf();let n=`${e.italic?"italic ":""}${e.weight||400} ${e.size}px ${ls}`,o=n+"|"+t,s=fn.get(o);return s===void 0&&(fn.
size>2e4&&fn.clear(),dn.font=n,s=dn.measureText(t).width,fn.set(o,s)),s+(e.spacing||0)*Math.max(0,[...t].length-1)}function te(t,e,n){if(E(t,e)<=n)return t;let o=[
...t.slice(0,400)];for(;o.length>1&&E(o.join("")+"…",e)>n;)o.pop();return o.join("").trimEnd()+"…"}function ro(t,e,{most:n,wide:o,widest:s}){let r=t.split("\
 ").slice(0,40),i=E(t,e),a=Math.min(n,Math.max(2,Math.ceil(i/o))),l=Math.min(s,Math.max(i/a*1.15,...r.map(f=>E(f,e)))),c=[r[0]];for(let f of r.slice(1)){let u=`${c[c.
length-1]} ${f}`;c.length===a||E(u,e)<=l?c[c.length-1]=u:c.push(f)}return c}var qt=t=>Jf.test(t),j=(t,e)=>[t[0]-e,t[1]-e,t[2]+e,t[3]+e];function un(t,e,n,o,s){let r=s===
"middle"?t-n/2:s==="end"?t-n:t;return[r,e-o*.82,r+n,e+o*.26]}var io=(t,e,n,o=0)=>{let s=[],r=o?2*t:t;for(let i=0;i<r;i+=1){let a=n+i*2*Math.PI/r,l=o&&i%2?e*o:e;s.push(`${(l*Math.cos(a)).toFixed(2)} ${(l*Math.sin(a)).toFixed(
2)}`)}return`M${s.join("L")}Z`},cs=-Math.PI/2,fs={circle:t=>`M${-t} 0A${t} ${t} 0 1 1 ${t} 0A${t} ${t} 0 1 1 ${-t} 0Z`,square:t=>{let e=t*.92;return`M${-e} ${-e}\
H${e}V${e}H${-e}Z`},diamond:t=>io(4,t*1.25,cs),left:t=>`M-.4 ${-t*1.2}L${-t*1.25} 0L-.4 ${t*1.2}Z`,right:t=>`M.4 ${-t*1.2}L${t*1.25} 0L.4 ${t*1.2}Z`,hexagon:t=>io(
6,t*1.1,0),triangle:t=>{let e=t*1.12;return`M0 ${-e}L${e} ${e*.82}H${-e}Z`},pentagon:t=>io(5,t*1.15,cs),cross:t=>{let e=t*1.1,n=t*.38;return`M${-n} ${-e}H${n}V${-n}\
H${e}V${n}H${n}V${e}H${-n}V${n}H${-e}V${-n}H${-n}Z`},half:t=>`M${-t*1.15} ${t*.55}A${t*1.15} ${t*1.15} 0 0 1 ${t*1.15} ${t*.55}Z`,down:t=>{let e=t*1.12;return`M\
0 ${e}L${e} ${-e*.82}H${-e}Z`},saltire:t=>{let e=t*1.05,n=t*.42,o=e-n;return`M0 ${-n}L${o} ${-e}L${e} ${-o}L${n} 0L${e} ${o}L${o} ${e}L0 ${n}L${-o} ${e}L${-e} ${o}\
L${-n} 0L${-e} ${-o}L${-o} ${-e}Z`},glass:t=>`M${-t} ${-t}H${t}L${-t} ${t}H${t}Z`,star:t=>io(5,t*1.25,cs,.45),bar:t=>`M${-t*.45} ${-t*1.15}H${t*.45}V${t*1.15}H${-t*
.45}Z`,dot:t=>fs.circle(t*.58)},pn=(t,e)=>(fs[t]||fs.circle)(e),Dt=t=>t>=0&&t<4?`var(--s${t})`:"var(--ink)",K=t=>t.slots.length===1?Dt(t.slots[0]):"var(--ink)";
function G(t,e,n){let o=m("g",{class:"shape"});if(t.slots.length===2){for(let[s,r]of["left","right"].entries())o.append(m("path",{d:pn(r,e),fill:Dt(t.slots[s])}));
return o}return o.append(m("path",n?{d:pn(t.shape,e),fill:"var(--symfill)",stroke:K(t),"stroke-width":1.6}:{d:pn(t.shape,e),fill:K(t)})),o}var Qf={rising:45,falling:-45,
level:70,both:45,none:70},gi=Object.fromEntries(h.layers.map((t,e)=>[t.id,e]));function td(t){let e={id:`tx-${gi[t.id]}`,patternUnits:"userSpaceOnUse"};if(t.texture===
"dots")return m("pattern",{...e,width:5,height:5,patternTransform:"rotate(30)"},m("circle",{cx:2.5,cy:2.5,r:.95,fill:K(t)}));let n=t.texture==="both"&&t.slots.length===
2,o=n?t.slots.map(Dt):[K(t)],s=n?4:t.texture==="none"?9:6;return m("pattern",{...e,width:s*o.length,height:8,patternTransform:`rotate(${Qf[t.texture]||90})`},o.
map((r,i)=>m("path",{d:`M${s*i+s/2} 0V8`,stroke:r,"stroke-width":n?1.3:1.1})))}function xi(){return m("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},
m("defs",{},h.layers.map(td)))}var mn=t=>`url(#tx-${gi[t.id]})`;function Fe(t,e,n){let o=m("svg",{class:"swatch",viewBox:"0 0 34 18",width:34,height:18,"aria-hi\
dden":"true",focusable:"false"}),s=m("g",{transform:"translate(17 9)"}),r=t.slots.length===2?"var(--ink3)":K(t);if(e==="near")s.append(m("circle",{r:8.2,fill:"n\
one",stroke:r,"stroke-width":1.3,"stroke-dasharray":"3.2 2.4"}),G(t,4,!0)),t.slots.length===1&&s.append(m("circle",{r:1.3,fill:r}));else if(e==="exact"||e==="co\
untry")s.append(G(t,n?5:6,n));else{let i=e==="vague"?"none":r;o.append(m("rect",{x:.5,y:.5,width:33,height:17,rx:2.5,fill:mn(t),...t.texture==="none"||n?{fill:"\
none"}:{},stroke:i,"stroke-width":1,"stroke-opacity":.75,"stroke-dasharray":e==="band"?"4 2.6":null}));let a=G(t,5.2,n);a.setAttribute("style","paint-order:stro\
ke;stroke:var(--symfill);stroke-width:3.4"),s.append(a,G(t,5.2,n))}return o.append(s),o}function yi(t){let e=m("svg",{viewBox:"0 0 40 24",width:40,height:24,"ar\
ia-hidden":"true"}),n={stroke:"var(--ink)",fill:"none","stroke-width":1.2};t==="exact"&&e.append(m("circle",{cx:13,cy:12,r:5,fill:"var(--ink)"})),t==="near"&&e.
append(m("circle",{cx:13,cy:12,r:10,...n,"stroke-dasharray":"3.4 2.6"}),m("circle",{cx:13,cy:12,r:4,...n,"stroke-width":1.6}),m("circle",{cx:13,cy:12,r:1.3,fill:"\
var(--ink)"}));let o="M3 5L14 2L36 4L38 13L33 22L15 21L4 15Z",s="M1 21L12 9L38 2L33 13L18 17L9 22Z";return t==="region"&&e.append(m("path",{d:o,...n,fill:"url(#\
tx-key)"})),t==="band"&&e.append(m("path",{d:s,fill:"url(#tx-key)"}),m("path",{d:s,...n,"stroke-dasharray":"3.4 2.4"})),t==="vague"&&e.append(m("path",{d:o,fill:"\
url(#tx-dots)"})),e}function wi(){return m("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},m("defs",{},m("pattern",{id:"tx-key",width:4.5,height:8,patternUnits:"\
userSpaceOnUse",patternTransform:"rotate(45)"},m("path",{d:"M2 0V8",stroke:"var(--ink)","stroke-width":1})),m("pattern",{id:"tx-dots",width:5,height:5,patternUnits:"\
userSpaceOnUse",patternTransform:"rotate(30)"},m("circle",{cx:2.5,cy:2.5,r:.95,fill:"var(--ink)"}))))}var bi=t=>h.layers.find(e=>e.sides.length===1&&e.sides[0]===
t.side);var me=Object.assign(Object.create(null),Object.fromEntries(h.languages.map(t=>[t.code,t]))),J=me[h.lang],P=()=>J.code,ao=t=>{me[t]&&(J=me[t],document.documentElement.
lang=t,document.documentElement.dir=J.dir,$i())},xe=()=>document.documentElement.dir==="rtl",yt=t=>String(t).replace(/\d/g,e=>J.cldr.digits[e]),A=t=>{let[e,n,o,
s]=J.cldr.number,[r,i]=Math.abs(t).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let l=r,c=o;l;c=s)a.unshift(l.slice(-c)),l=l.slice(0,-c);return yt((t<0?"\
-":"")+a.join(n)+(i?e+i:""))},ed=t=>{let[e,n]=J.cldr.plurals;return e[n[t<200?t:100+t%100]]||"other"},lt=t=>{let[e,n,o,s]=J.cldr.joined,r=(a,l,c)=>a.replace(/\{[01]\}/g,
f=>f==="{0}"?l:c);if(t.length<3)return t.length===2?r(e,t[0],t[1]):t.join("");let i=r(s,t[t.length-2],t[t.length-1]);return r(n,t[0],t.slice(1,-2).reduceRight((a,l)=>r(
o,l,a),i))};function Mi(t,e){let n=J.strings[t];return n===void 0?t:typeof n=="object"?n[ed(e?e.n:0)]||n.other:n}var p=(t,e)=>{let n=Mi(t,e);return e?n.replace(
/\{(\w+)\}/g,(o,s)=>s in e?typeof e[s]=="number"?A(e[s]):e[s]:o):n},ee=(t,e)=>Mi(t,e).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof e[n]=="number"?A(e[n]):e[n]),
he=(h.articles[0]||{}).lang||null,ki=he,st=(t,e=he)=>d("bdi",{lang:e===P()?null:e},t),vi=t=>t&&(J.said[t]||J.said[t[0].toLowerCase()+t.slice(1)]),ge=t=>t&&vi(t)||
t,Ne=t=>d("bdi",{lang:vi(t)||P()==="en"?null:"en"},ge(t)),Li=Object.values(h.actors);for(let t of[...h.layers,...Li])t.own={name:t.name,short:t.short};function $i(){
for(let t of[...h.layers,...Li])t.name=ge(t.own.name),t.own.short&&(t.short=ge(t.own.short)),t.lang=J.said[t.own.name]||P()===he?null:he}$i();var Vt=(t,e="name")=>d(
"bdi",{lang:t.lang},t[e]),O=t=>{let e=P()!==he&&(t.names||[]).find(([n])=>n===P());return J.titles[t.id]||(e?e[1]:t.title)},Be=t=>O(t)===t.title&&P()!==he?he:null,
Zt=(t,e)=>d("bdi",{class:e,lang:Be(t)},O(t)),dt=t=>t.words&&(J.said[t.words]||P()==="en"&&t.words)||p("precision."+t.form,{km:t.radius_km||0}),ye=t=>{let e=p("r\
ole."+t.role);return t.negated?p("role.not",{role:e}):e},hn=t=>t.role==="target"?[]:t.actors,we=t=>t.role==="target"?t.actors:t.targets,ds=t=>(h.whom||{})[t.event]||
"of",Si=t=>lt(t.map(e=>h.actors[e]?h.actors[e].name:e));function zi(t,e){let n=p("event."+t.event);return e.length&&(n=p("deed."+ds(t),{what:n,targets:Si(e)})),
t.planned&&(n=p("card.planned",{what:n})),t.hypothetical&&(n=p("card.hypothetical",{what:n})),t.negated?p("role.not",{role:n}):n}var Ut=t=>t.event?zi(t,[]):ye(t),
Ot=t=>t.event?[Si(hn(t)),zi(t,we(t))].filter(Boolean).join(" · "):ye(t),lo=t=>t&&t[0].toLocaleUpperCase(P())+t.slice(1);var co=22,Ei=18,nd={size:11,weight:600},us=(t,e)=>pn(t,e);function It(t,e,n){let{hollow:o,halo:s=2.5}=n||{},r=t.slots.length===2,i=m("g",{class:"shape"}),a=r?"d\
iamond":t.shape,l=us(a,e);if(s&&i.append(m("path",{d:l,class:"around","stroke-width":s*2})),r){for(let[c,f]of["left","right"].entries())i.append(m("path",{d:us(
f,e),fill:Dt(t.slots[c])}));o&&i.append(m("path",{d:us("diamond",e*.5),fill:"var(--symfill)"}))}else if(o){let c=K(t);i.append(m("path",{d:l,fill:"var(--symfill\
)",stroke:c,"stroke-width":1.8}),o==="empty"?"":m("circle",{r:1.5,fill:c}))}else i.append(m("path",{d:l,fill:K(t)}));return i}var Et=t=>t.slots.length===2?"var(\
--ink)":K(t),Ii=(t,e)=>m("circle",{class:"radius",r:e.toFixed(1),stroke:Et(t),fill:Et(t),"stroke-dasharray":"4 3"});function Ci(t,e,n,o){let s=!e&&t.reduce((r,[
,i])=>r+i,0)<=5;return t.flatMap(([r,i])=>{let a=e?[]:n(r);if(a.length)return a.map(c=>({layer:r,text:"",sign:c,hollow:!o(r,c)}));let l=e?i:o(r);return s?Array.
from({length:i},(c,f)=>({layer:r,text:"",hollow:f>=l})):[{layer:r,text:A(i),hollow:!l}]})}function _i(t,e){return t.map(n=>e+(n.text?E(n.text,nd)+1:0))}function gn(t,e){
return _i(t,e?13:Ei).reduce((n,o)=>n+o,0)+(e?7:8)}function fo(t,e){let n=gn(t,e),o=e?18:co,s=e?13:Ei,r=m("g",{class:"pill"},m("rect",{x:-n/2,y:-o/2,width:n,height:o,
rx:o/2})),i=-n/2+(e?3.5:4);return _i(t,s).forEach((a,l)=>{let{layer:c,sign:f,hollow:u}=t[l],g=f?Mt(f,e?6:7.8,u):It(c,e?4.4:5.6,{halo:0,hollow:u&&"empty"});g.setAttribute(
"transform",`translate(${(i+s/2).toFixed(1)} 0)`),r.append(g),t[l].text&&r.append(m("text",{x:(i+s-1).toFixed(1),y:4,class:"count"},t[l].text)),i+=a}),r}var Ai={
circle:11,hexagon:7,pentagon:6,half:9,dot:11},Ri=t=>t.map(e=>Math.max(22,E(e.text,{size:11,weight:700})+13));function uo(t){return Ri(t).reduce((e,n)=>e+n,0)+3}
function po(t,e){let n=e?18:co,o=Ri(t),s=o.reduce((l,c)=>l+c,0),r=m("g",{class:"badge"}),i=Math.min(n/2,Ai[t[0].layer.shape]||3);r.append(m("rect",{class:"aroun\
d",x:-s/2-2,y:-n/2-2,width:s+4,height:n+4,rx:i+2}),m("rect",{class:"behind",x:-s/2+3,y:-n/2+3,width:s,height:n,rx:i,fill:Oi(t[t.length-1].layer)}));let a=-s/2;return t.
forEach(({layer:l,text:c},f)=>{let u=o[f],g=Math.min(n/2,Ai[l.shape]||3),M=f?0:g,x=f===t.length-1?g:0;r.append(m("path",{d:`M${a+M} ${-n/2}H${a+u-x}q${x} 0 ${x}\
 ${x}V${n/2-x}q0 ${x} ${-x} ${x}H${a+M}q${-M} 0 ${-M} ${-M}V${-n/2+M}q0 ${-M} ${M} ${-M}Z`,fill:Oi(l)}),l.slots.length!==2?"":m("path",{d:`M${a+u/2} ${-n/2}H${a+
u-x}q${x} 0 ${x} ${x}V${n/2-x}q0 ${x} ${-x} ${x}H${a+u/2}Z`,fill:Dt(l.slots[1])}),m("text",{x:(a+u/2).toFixed(1),y:4,class:l.slots.length===2?"number two":"numb\
er"},c)),a+=u}),r}var Oi=t=>t.slots.length===2?Dt(t.slots[0]):t.slots.length?K(t):"var(--ev)",od=["d","cx","cy","r","x","y","x1","y1","x2","y2","transform","tex\
t-anchor","font-size","font-weight","dominant-baseline"];function Fi([t,e,n],o,s){if(!["path","circle","text","g"].includes(t))return null;let r={};for(let a of od)
e[a]!==void 0&&(r[a]=e[a]);let i={c:o,f:s,none:"none"};return e.fill&&(r.fill=i[e.fill]||"none"),e.stroke&&e.stroke!=="none"&&t!=="text"&&(r.stroke=i[e.stroke],
r["vector-effect"]="non-scaling-stroke",r["stroke-width"]=1.4),t==="text"?m("text",r,String(n)):m(t,r,Array.isArray(n)?n.map(a=>Fi(a,o,s)):[])}function xn(t,e,n,o){
let s=h.symbols&&h.symbols[t];if(!s)return null;let[r,i,a,l]=s.box,c=e/a;return{height:l*c,staff:!!s.staff,node:m("g",{class:"symbol",transform:`scale(${c.toFixed(
4)}) translate(${-r} ${-i})`},s.parts.map(f=>Fi(f,n,o||"var(--symfill)")))}}function mo(t,e){let n=xn(t,e,"var(--ink)","var(--symfill)");if(!n)return null;let o=n.
staff?e*.4:0,s=(n.height+o).toFixed(1);return m("svg",{class:"unit",width:e,height:s,"aria-hidden":"true",viewBox:`-.5 -.5 ${e+1} ${(+s+1).toFixed(1)}`,focusable:"\
false"},o?m("path",{d:`M${(e*.034).toFixed(1)} ${(n.height-1).toFixed(1)}V${s}`,stroke:"var(--ink)","stroke-width":1.4}):null,n.node)}var ms=matchMedia("(prefers-color-scheme: dark)"),yn={selected:null,hover:null,layersOn:new Set(h.layers.map(t=>t.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null,trail:!1,table:!1,view:null,theme:ms.matches?"dark":"light",lang:h.lang,embed:!1,layout:0},
hs=new Set,ho=[],ps=!1;function Ni(t,e){if(Object.is(t,e))return!0;if(t instanceof Set&&e instanceof Set)return t.size===e.size&&[...t].every(o=>e.has(o));if(!t||
!e||typeof t!="object"||typeof e!="object")return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(o=>Ni(t[o],e[o]))}function Bi(t,e){if(ho.
push([t,e&&e.source||"panel"]),!ps){ps=!0;try{for(let n=ho.shift();n;n=ho.shift()){let[o,s]=n,r=new Set(Object.keys(o).filter(i=>!Ni(yn[i],o[i])));for(let i of r)
yn[i]=o[i];if(r.size)for(let i of[...hs])i(yn,r,s)}}finally{ps=!1,ho.length=0}}}var w={get:()=>yn,set:Bi,subscribe(t){return hs.add(t),()=>hs.delete(t)}};ms.addEventListener(
"change",()=>Bi({theme:ms.matches?"dark":"light"}));var je=t=>{let e=document.documentElement.classList.contains("is-print")?"light":yn.theme;return h.colours[e][t]||
h.colours[e].ink};var wn=256*2**10,sd=[0,1.9,1.3,.8],Me=[.5,.5],rd=.16,id=5,Hi=[-180,-60,180,75],xo=null,_t=[],Ct=null;function Ti(t,e){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of t){
for(let r=0;r<s.length;r+=2){let i=(s[r]-Me[0])*wn,a=(s[r+1]-Me[1])*wn;r?n.lineTo(i,a):n.moveTo(i,a)}e&&n.closePath(),T(s,o)}return{path:n,box:o,lists:t}}var ne=(t,e)=>(t||
[]).map(n=>Ti([Pt(n,e)])),go=(t,e)=>(t||[]).map(n=>Ti(n.map(o=>Pt(o,e)),!0));function ad(t){let e=t.scale||1e4,[n,o,s,r]=t.view||Hi,i=[tt(n),Y(r),tt(s),Y(o)],a=rd*
Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:t.zoom||0,land:go(t.land,e),countries:(t.
countries||[]).map(l=>go(l.rings,e)),lakes:(t.lakes||[]).flatMap(l=>go(l.polygons,e)),rivers:[3,2,1].map(l=>({rank:l,lines:(t.rivers||[]).filter(c=>(c.rank||3)===
l).flatMap(c=>ne(c.lines,e))})),adm1:ne(t.adm1,e),adm1Abroad:ne(t.adm1_abroad,e),adm2:ne(t.adm2,e),regions:(t.regions||[]).flatMap(l=>ne(l.lines,e)),borders:ne(
t.borders,e),disputed:ne(t.disputed,e)}}function ld(t){let e=t.view||Hi;Me=[tt((e[0]+e[2])/2),(Y(e[1])+Y(e[3]))/2];let n=t.world&&t.world.scale||100;xo={land:go(
t.world&&t.world.land,n),borders:ne(t.world&&t.world.borders,n)},_t=[...t.beneath||[],t].map(ad)}function xs(t,e,n,o){let s=e.size/wn,r=[(n[0]+e.ox)/e.size,(n[1]+
e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size];t.setTransform(o*s,0,0,o*s,o*(Me[0]*e.size-e.ox-n[0]),o*(Me[1]*e.size-e.oy-n[1])),t.lineJoin="round";let i=(a,l)=>{
for(let c of a)S(c.box,r)&&l(c.path)};return{fill(a,l){t.fillStyle=l,i(a,c=>t.fill(c,"evenodd"))},tint(a,l,c,f){let u=new Path2D;i(a,g=>u.addPath(g)),t.strokeStyle=
l,t.lineWidth=c/s,t.setLineDash([]),t.globalAlpha=f,t.stroke(u),t.globalAlpha=1},stroke(a,l,c,f,u){t.strokeStyle=l,t.lineWidth=c/s,t.lineCap=f?"butt":"round",t.
setLineDash((f||[]).map(g=>g/s)),t.globalAlpha=u||1,i(a,g=>t.stroke(g)),t.globalAlpha=1},within(a,l){t.save();let c=new Path2D;i(a,f=>c.addPath(f)),t.clip(c,"ev\
enodd"),l(),t.restore()}}}function ys(t,e,n){let o=t.getContext("2d"),s=t.width/(n[2]-n[0]);o.setTransform(1,0,0,1,0,0),o.fillStyle=je("water"),o.fillRect(0,0,t.
width,t.height);let r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=_t.reduce((a,l,c)=>ji(r,l)?c:a,-1);for(let a of i<0?[-1,0,
1]:[])r[0]<a+1&&r[2]>a&&fd(xs(o,{...e,ox:e.ox-a*e.size},n,s));for(let a of _t.slice(Math.max(i,0)))S(a.box,r)&&(ji(r,a)?Pi(xs(o,e,n,s),a,e):cd(t,a,e,n,s))}var ji=(t,{
box:e,fade:n})=>t[0]>=e[0]+n&&t[1]>=e[1]+n&&t[2]<=e[2]-n&&t[3]<=e[3]-n;function cd(t,e,n,o,s){Ct=Ct||document.createElement("canvas"),Ct.width=t.width,Ct.height=
t.height;let r=Ct.getContext("2d");r.fillStyle=je("water"),r.fillRect(0,0,Ct.width,Ct.height),Pi(xs(r,n,o,s),e,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation=
"destination-out";let i=x=>s*(x*n.size-n.ox-o[0]),a=x=>s*(x*n.size-n.oy-o[1]),[l,c,f,u]=[i(e.box[0]),a(e.box[1]),i(e.box[2]),a(e.box[3])],g=s*e.fade*n.size;for(let[
x,k,v,F]of[[l,0,l+g,0],[f,0,f-g,0],[0,c,0,c+g],[0,u,0,u-g]]){let z=r.createLinearGradient(x,k,v,F);for(let _=0;_<=4;_+=1)z.addColorStop(_/4,`rgba(0,0,0,${(1-(_/
4)**2*(3-_/2)).toFixed(3)})`);r.fillStyle=z,r.fillRect(0,0,Ct.width,Ct.height)}r.globalCompositeOperation="source-over";let M=t.getContext("2d");M.setTransform(
1,0,0,1,0,0),M.drawImage(Ct,0,0)}function fd(t){t.fill(xo.land,je("abroad")),t.stroke(xo.borders,je("gov"),.8)}function Pi(t,e,n){let o=je;for(let s of e.countries)
t.stroke(s,o("river"),2);t.stroke(e.land,o("river"),2.8),t.fill(e.land,o("abroad")),t.stroke(e.land,o("abroad"),.8);for(let s of e.countries)t.fill(s,o("land"));
dd(t,n,o,e)}function dd(t,e,n,o){e.zoom>=7.2&&t.stroke(o.adm2,n("dist"),.7),t.stroke(o.adm1Abroad,n("gov"),.7,null,e.zoom>=5.5?.38:.2),t.fill(o.lakes,n("water")),
t.stroke(o.lakes,n("river"),.8);let s=e.zoom<6?.7:1;for(let{rank:i,lines:a}of o.rivers)i===3&&e.zoom<6.2||t.stroke(a,n("river"),sd[i]*s,null,i===3?.75:1);e.zoom>=
4.5&&t.stroke(o.adm1,n("gov"),1,null,e.zoom>=6?1:.6),t.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);let r=[...o.borders,...o.disputed];t.within(o.countries.flat(),
()=>t.tint(r,n("border"),e.zoom<5?12:22,.13)),t.stroke(o.borders,n("border"),e.zoom<5?1.1:1.7),t.stroke(o.disputed,n("border"),1.4,[5,3.5])}function qi(t,e){let n=_t.
filter(o=>S(o.box,[t,e,t,e])).pop();return n?n.zoom:xo.land.length&&id}var ud=7;function Di(t,e){let[n,o,s,r]=t,a=[[.5,.5],[.25,.25],[.75,.25],[.25,.75],[.75,.75]].
map(([u,g])=>[n+(s-n)*u,o+(r-o)*g]).filter(([u,g])=>_t.some(M=>[M.land,...M.countries].some(x=>yo(u,g,x))&&!yo(u,g,M.lakes)));if(e<ud||a.length<3)return{land:!1,
lines:!0,rivers:!0};let l=u=>u.some(g=>S(g.box,t)&&g.lists.some(M=>pd(M,t))),c=_t.some(u=>u.rivers.some(({lines:g})=>l(g)));return{land:!0,lines:c||_t.some(u=>[
u.lakes,u.land,...u.countries,u.borders,u.disputed,u.adm1,u.adm1Abroad,u.regions,e>=7.2?u.adm2:[]].some(l)),rivers:c}}function pd(t,[e,n,o,s]){for(let r=2;r<t.length;r+=
2){let i=t[r-2],a=t[r-1],l=t[r]-i,c=t[r+1]-a;if(Math.max(i,i+l)<e||Math.min(i,i+l)>o||Math.max(a,a+c)<n||Math.min(a,a+c)>s)continue;let f=[[e,n],[o,n],[e,s],[o,
s]].map(([u,g])=>Math.sign(l*(g-a)-c*(u-i)));if(f.some(u=>u!==f[0]))return!0}return!1}var gs=null;function yo(t,e,n){gs=gs||document.createElement("canvas").getContext(
"2d");let o=(t-Me[0])*wn,s=(e-Me[1])*wn;return n.some(r=>t>=r.box[0]&&t<=r.box[2]&&e>=r.box[1]&&e<=r.box[3]&&gs.isPointInPath(r.path,o,s,"evenodd"))}var He=(t,e)=>!_t.
length||_t.some(n=>n.countries.some(o=>yo(t,e,o))),Vi=(t,e)=>_t.some(n=>yo(t,e,n.lakes));function Zi(){ld(h.basemap||{})}var ws={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},Ui=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],md=[[0,0],[0,-9],[0,9],[-14,0],[14,0]],hd=[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-44,0],[44,0],[0,-60],[0,60]],bo=[];function Wi(){
let t=h.basemap||{},e=t.scale||1e4,n=(t.regions||[]).filter(r=>r.at&&!(t.labels||[]).some(i=>i.kind==="region"&&i.name===r.name)),o=[...t.labels||[],...n.map(r=>({
...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((t.regions||[]).map(r=>[r.name,r.approximate]));bo=o.filter(r=>ws[r.kind]).map((r,i)=>({...r,n:i,x:tt(
r.at[0]/e),y:Y(r.at[1]/e),approximate:r.kind==="region"?s.get(r.name):""})),bo.sort((r,i)=>Ui.indexOf(r.kind)-Ui.indexOf(i.kind)||(r.rank||0)-(i.rank||0)||r.n-i.
n)}var ke=t=>t.names&&t.names[P()]||t.name;function bn(t,e){let n=ws[t];return qt(e)?{...n,spacing:0,italic:!1,caps:!1,size:n.size+(n.caps?2:.5),weight:n.caps?400:
n.weight}:n}var bs=(t,e)=>e.caps?t.toLocaleUpperCase(P()):t;function Te(t,e,n,o,s,r){let i={x:t.toFixed(1),y:e.toFixed(1),"text-anchor":s==="start"?null:s,"font\
-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,direction:qt(n)?"rtl":null};return i.direction&&s!=="m\
iddle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:m("text",{...i,class:`halo on-${r}`},n),text:m("text",{...i,fill:`var(--${o.colour})`},n)}}function gd(t,e,n,o){
let s={cx:e.toFixed(1),cy:n.toFixed(1)};return t==="capital"?m("rect",{x:(e-2.6).toFixed(1),y:(n-2.6).toFixed(1),width:5.2,height:5.2,class:"dot-full"}):t==="ci\
ty"?m("circle",{...s,r:2.7,class:"dot-full"}):m("circle",{...s,r:t==="town"?2.1:1.8,class:`dot-open on-${o}`})}var xd=[[6,.35,"start"],[-6,.35,"end"],[0,-.62,"m\
iddle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function yd(t,e,n,o,s){let r=E(n,o),i=[t-3.5,e-3.5,t+3.5,e+3.5];if(!s(i))return null;
for(let[a,l,c]of xd){let f=t+a,u=e+l*o.size,g=j(un(f,u,r,o.size,c),2);if(s(g))return{tx:f,ty:u,anchor:c,taken:[g,i]}}return null}function wd(t,e,n,o,s,{note:r,divided:i}){
let a=Math.max(E(n,o),r?118:0);for(let[l,c]of i?md:hd){let f=j(un(t+l,e+c,a,o.size,"middle"),4);if(r&&(f[3]+=14),s(f))return{tx:t+l,ty:e+c,anchor:"middle",taken:[
f]}}return null}function Yi(t,e,n,o,s,r,i){let a=c=>i(c)&&n.free(c),l=new Set;for(let c of bo){if(c.zoom>t.zoom+.01||r(c))continue;let f=t.x(c.x),u=t.y(c.y);if(f<
e[0]||f>e[2]||u<e[1]||u>e[3])continue;let g=ws[c.kind].dot?"":c.kind+(c.id||c.name);!l.has(g)&&Md(c,t,n,a,o,s)&&g&&l.add(g)}}function bd(t,e){let[n,o,s,r]=t,i=((o+
r)/2+e.oy)/e.size;return[n+6,s-6].every(a=>Vi((a+e.ox)/e.size,i))}function Md(t,e,n,o,s,r){let i=e.x(t.x),a=e.y(t.y),l=t.kind,c=ke(t),f=bn(l,c),u=bs(c,f),g=f.dot?
yd(i,a,u,f,o):wd(i,a,u,f,o,{note:t.approximate,divided:l==="adm1"||l==="adm2"});if(!g)return!1;for(let k of g.taken)n.add(k);let M=l==="sea"||l==="water"&&bd(g.
taken[0],e)?"water":He(t.x,t.y)?"land":"abroad",x=Te(g.tx,g.ty,u,f,g.anchor,M);return s.append(x.halo),r.append(x.text),f.dot&&r.append(gd(f.dot,i,a,M)),t.approximate&&
kd(g,M,s,r),!0}function kd(t,e,n,o){let s=p("map.approximate"),r=Te(t.tx,t.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",e);n.append(r.halo),o.append(r.text)}
var Gi=()=>bo;var kn=24,Wt=(t,e,n,o)=>[t-n/2,e-o/2,t+n/2,e+o/2],Ki=(t,e)=>{let n=new Map;for(let o of t)for(let[s,r]of o.counts)n.set(s,(n.get(s)||0)+(e?1:r));return[...n].sort(
(o,s)=>o[0].order-s[0].order)},Ms={slots:[9],shape:"dot",order:1/0},Ji=3;function vd(t){let e=new Map;for(let{counts:o}of t){let s=o.length===1?o[0][0]:Ms;e.set(
s,(e.get(s)||0)+1)}let n=[...e].sort((o,s)=>o[0].order-s[0].order);if(n.length>Ji){let o=n.filter(([r])=>r!==Ms).sort((r,i)=>i[1]-r[1]).slice(0,Ji-1),s=t.length-
o.reduce((r,[,i])=>r+i,0);n=[...o.sort((r,i)=>r[0].order-i[0].order),[Ms,s]]}return n.map(([o,s])=>({layer:o,text:A(s)}))}function oe(t,e){let n=t.length>1,o=n?
t.filter(c=>c.fits):t,s=o.length?o:t,r=Ki(s),i=n?Ki(s,!0):r,a=t[0].kind!=="point"||i.length>1,l={items:t,told:s,layers:r,held:i,many:n,kind:"shape",w:16,h:16,small:e.
mass};if(n)l.kind="cluster",l.list=vd(s),l.h=e.mass?18:22,l.w=uo(l.list);else if(a){l.kind="pill",l.list=Ci(i,n,f=>fi(t[0].mark,f),(f,u)=>eo(t[0].mark,f,u));let c=e.
mass?4:6;l.list.length>c&&(l.list=[...l.list.slice(0,c-1),{...l.list[c-1],text:"…"}]),l.small=e.mass||e.phone&&l.list.length>3,l.w=gn(l.list,l.small),l.h=l.small?
18:co}else e.mass?Object.assign(l,{w:12,h:12}):bt(t[0].mark,i[0]&&i[0][0])&&Object.assign(l,{w:21,h:21});return l}function Rt(t,e,n,o,s){return Object.assign(t,
{x:e,y:n,at:o,off:s,box:Wt(e,n,t.w+4,t.h+4)})}var ve=[104,52],Ld=136,$d=3e3;function Xi(t,e){let n=new Map,[o,s]=[t.length>$d?Ld:ve[0],ve[1]];for(let a of t){let c=a.selected||e.fan.has(a.mark.id)?a.mark.id:
`${Math.floor((a.at[0]+e.at.ox)/o)},${Math.floor((a.at[1]+e.at.oy)/s)}`;n.has(c)?n.get(c).push(a):n.set(c,[a])}let r=[...n.values()].flatMap(a=>Sd(a));r.sort((a,l)=>l.
length-a.length||a[0].n-l[0].n);let i=zd();for(let a of r)Ad(a,e,i);e.signs.push(...i.all);for(let a of e.signs)e.room.add(a.box);return e.signs}function Sd(t){
return t.length>4?[t]:t.every(n=>t.every(o=>n===o||Math.hypot(n.at[0]-o.at[0],n.at[1]-o.at[1])>kn))?t.map(n=>[n]):[t]}function zd(){let t=new Map,e=new Set,n=o=>{
let s=[];for(let r=Math.floor(o[0]/ve[0]);r<=Math.floor(o[2]/ve[0]);r+=1)for(let i=Math.floor(o[1]/ve[1]);i<=Math.floor(o[3]/ve[1]);i+=1){let a=r*65536+i;t.has(
a)||t.set(a,new Set),s.push(t.get(a))}return s};return{all:e,add(o){e.add(o);for(let s of n(o.box))s.add(o)},remove(o){e.delete(o);for(let s of n(o.box))s.delete(
o)},touched(o){for(let s of n(o.box))for(let r of s)if(S(r.box,o.box))return r;return null}}}function Ad(t,e,n){let o=t.reduce((i,a)=>i+a.at[0],0)/t.length,s=t.
reduce((i,a)=>i+a.at[1],0)/t.length,r=Od(Rt(oe(t,e),o,s,[o,s],!1),e);for(let i=n.touched(r);i;i=n.touched(r))n.remove(i),r=Rt(oe([...i.items,...r.items],e),i.x,
i.y,i.at,!1);n.add(r)}function Od(t,e){if(!t.many)return t;let[n,o,s,r]=e.sight;for(let[i,a,l,c]of e.page.furniture){let f=[i+n,a+o,l+n,c+o];if(!S(t.box,f))continue;
let u=[[f[0]-t.box[2],0],[f[2]-t.box[0],0],[0,f[1]-t.box[3]],[0,f[3]-t.box[1]]].filter(([x,k])=>Math.abs(x+k)<ve[1]&&t.box[0]+x>n&&t.box[2]+x<s&&t.box[1]+k>o&&t.
box[3]+k<r),[g,M]=u.sort((x,k)=>Math.abs(x[0]+x[1])-Math.abs(k[0]+k[1]))[0]||[0,0];Rt(t,t.x+g,t.y+M,t.at,!1)}return t}var Ed=3,Id=120,Cd=[30,44,60,78];function _d(t){let[e,n]=t.at;if(t.kind==="point")return[[e,n]];let o=et(t.mark).polygons;return[[0,0],[0,-28],[0,28],[-40,0],[40,
0],[-40,-28],[40,-28],[-40,28],[40,28],[0,-56],[0,56],[-80,0],[80,0]].map(([r,i])=>[e+r,n+i]).filter(([r,i],a)=>!a||o.some(l=>gt(l,...t.units(r,i))))}function Rd(t,e,n){
return n.some(o=>!o.off&&Math.hypot(o.x-t,o.y-e)<kn)}function Fd(t,e){return(t.label?Qi(t,e,!0):null)||Qi(t,e,!1)}function Qi(t,e,n){let o=t.kind==="point"&&t.counts.
length>1&&!t.near?[[t.at[0],t.at[1]-20,!0],[t.at[0],t.at[1]+20,!0]]:[];for(let[s,r,i]of[...o,..._d(t)]){let a=Rt(oe([t],e),s,r,t.at,!!i),l=n?t.label.w/2:0,c=n?ta(
s,l,e):s,f=n?j([c-l,r-30-t.label.tall,c+l,r],3):null;if(!(Rd(s,r,e.signs)||!e.room.free(a.box)||f&&!e.room.free(f)))return n&&Object.assign(a,{head:f,middle:c}),
a}return null}function ta(t,e,{sight:[n,,o]}){return t<n||t>o||2*e>o-n-12?t:Math.max(n+e+6,Math.min(o-e-6,t))}function Nd(t,e){let n=oe([t],e),[o,s]=t.at,r=t.near?
Math.min(t.near,60):0,i=null;for(let a of Cd){for(let l=0;l<16;l+=1){let c=l*Math.PI/8-Math.PI/4,f=a+r+(n.w/2-8)*Math.abs(Math.cos(c)),u=o+f*Math.cos(c),g=s+f*Math.
sin(c),M=Wt(u,g,n.w+6,n.h+6);if(!e.room.free(M)||vs(o,s,u,g,e,n.w))continue;let x=f+22*e.room.count(Wt(u,g,150,90))+(e.atHome(u,g)?14:0);(!i||x<i.cost)&&(i={cost:x,
px:u,py:g})}if(i&&i.cost<a+30)break}return i?Rt(n,i.px,i.py,t.at,!0):null}function vs(t,e,n,o,s,r,i){let a=Math.hypot(n-t,o-e);for(let l=12;l<a-r/2;l+=6){let c=[
t+(n-t)*l/a,e+(o-e)*l/a];if(!s.room.free([c[0]-1,c[1]-1,c[0]+1,c[1]+1],i))return!0}return!1}function Bd(t,e){let n=null;for(let o of e.signs){let s=Math.hypot(o.
at[0]-t.at[0],o.at[1]-t.at[1]);o.off&&o.items.length===1&&s>kn||s<64&&(!n||s<n.d)&&(n={d:s,other:o})}return n?(ea(n.other,[t],e),!0):!1}function ea(t,e,n){let o=[
...t.items,...e],s=o.reduce((a,l)=>a+l.at[0],0)/o.length,r=o.reduce((a,l)=>a+l.at[1],0)/o.length,i=Rt(oe(o,n),s,r,[s,r],!1);n.signs[n.signs.indexOf(t)]=i,n.room.
remove(t.box),n.room.add(i.box),t.head&&jd(t,i,n)}function jd(t,e,n){let o=(t.head[2]-t.head[0])/2,s=ta(e.x,o,n),r=[s-o,e.y-33-t.items[0].label.tall,s+o,e.y+3];
n.room.remove(t.head),n.room.free(r,e.box)&&(Object.assign(e,{head:r,middle:s}),n.room.add(r))}function ks(t,e){e.signs.push(t),e.room.add(t.box),t.head&&e.room.
add(t.head),t.off&&e.room.add(Wt(...t.at,6,6))}var Hd=(t,e)=>e.signs.filter(n=>n.off&&Math.hypot(n.at[0]-t.at[0],n.at[1]-t.at[1])<Id).length;function Td(t,e){let n=[],
o=[...t].sort((s,r)=>(s.kind==="point"?0:1)-(r.kind==="point"?0:1));for(let s of o){let r=e.fan.has(s.mark.id)?null:Fd(s,e);r?ks(r,e):n.push(s)}for(let s of n){
let a=e.fan.has(s.mark.id)||!e.phone&&Hd(s,e)<Ed?Nd(s,e):null;a?ks(a,e):Bd(s,e)||ks(Rt(oe([s],e),...s.at,s.at,!1),e)}for(let s of e.signs)s.kind==="pill"&&!s.many&&
Pd(s,e);return na(e),e.signs}function na(t){for(let e of t.signs){if(!e.many)continue;let n=j(e.box,-2),o=t.signs.find(s=>s!==e&&!s.items.some(r=>t.fan.has(r.mark.
id))&&(s.many||s.items[0].kind==="point")&&S(n,j(s.box,-2)));if(o){ea(e,o.items,t),t.signs.splice(t.signs.indexOf(o),1),t.room.remove(o.box),na(t);return}}}function Pd(t,e){
let n=o=>e.signs.every(s=>s===t||!S(s.box,o));if(!n(t.box))for(let o of[10,18,26,36,48])for(let s=0;s<12;s+=1){let r=s*Math.PI/6-Math.PI/2,i=t.x+o*Math.cos(r),a=t.
y+o*Math.sin(r);if(n(Wt(i,a,t.w+4,t.h+4))){e.room.remove(t.box),Rt(t,i,a,t.at,o>12),t.head=null,e.room.add(t.box);return}}}var oa=(t,e)=>e.mass?Xi(t,e):Td(t,e);var rt=t=>t.split("-").map(Number);function it(t){let[e,n,o]=rt(t),s=n<=2?e-1:e,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function Z(t){let e=t+719468,n=Math.floor(e/146097),o=e-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,l=i+(i<10?3:-9),
c=s+n*400+(l<=2?1:0),f=u=>String(u).padStart(2,"0");return`${String(c).padStart(4,"0")}-${f(l)}-${f(a)}`}var Ls=t=>rt(Z(it(t)+1))[2]===1;var Dd={ł:"l",ø:"o",đ:"d",ı:"i",ß:"ss",æ:"ae",œ:"oe",ð:"d"};function ct(t){return t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
"").replace(/[\u0649\u064a\u06cc]/g,"ی").replace(/[\u0643\u06a9]/g,"ک").replace(/[\u0623\u0625\u0622]/g,"ا").replace(/\u0629/g,"ه").replace(/[\u2019\u2018\u02b9-\u02bf'`]/g,
"").replace(/[łøđıßæœð]/g,e=>Dd[e]).replace(/[-\u2010-\u2015]/g," ")}var Vd=5,vn=5,Zd=/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u2019\u2018\u02b9-\u02bf'`\u0640\u200c]*/gu,ra=t=>t?[t,...h.languages.map(e=>e.said[t]).filter(Boolean)]:[];function $s(t){
let e=h.languages.map(o=>o.titles[t.id]),n=[t.title,O(t),...e,...t.names.map(([,o])=>o),...t.spellings];for(let o of t.claims){n.push(Ut(o));for(let r of[...o.actors,
...o.targets]){let i=h.actors[r];i&&n.push(i.name,...ra(i.own.name))}let s=I[o.layer];s&&n.push(s.name,...ra(s.own.name))}for(let o of t.claims)n.push(o.action,
o.speaker,...o.figures);for(let o of t.claims)for(let s of o.cites)n.push(s.before+s.place+s.after);return[...new Set([...n,t.words,t.note].filter(Boolean))]}function ia(t,e){
if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=(s,r)=>s.slice(n+r);return o(t,1)===o(e,1)||o(t,1)===o(e,0)||o(t,0)===
o(e,1)||t[n]===e[n+1]&&t[n+1]===e[n]&&o(t,2)===o(e,2)}var Ss=(t,e)=>t.length>=Vd&&!/\d/.test(t)&&t[0]===e[0]&&(ia(t,e)||e.length>t.length&&ia(t,e.slice(0,t.length)));
function la(t,e,n){let o=[],s=$s(t);for(let r of e){if(o.some(l=>ct(l.hit).includes(r)))continue;let a=s.map(l=>aa(l,c=>c.includes(r))).find(Boolean)||n&&s.map(
l=>aa(l,c=>Ss(r,c))).find(Boolean);a&&o.push(a)}return o}function aa(t,e){let n=[...t.matchAll(Zd)],o=n.findIndex(([c])=>ct(c).split(" ").some(e));if(o<0)return null;
let s=n[Math.max(0,o-vn)].index,r=n[Math.min(n.length-1,o+vn)],{index:i}=n[o],a=i+n[o][0].length,l=o+vn>=n.length-1?t.length:r.index+r[0].length;return{before:(o>
vn?"… ":"")+t.slice(o>vn?s:0,i),hit:t.slice(i,a),after:t.slice(a,l)+(l<t.length?" …":"")}}var Ud=t=>ct($s(t).join(` 
 `)),Mo=new Map,Os=t=>(Mo.has(t.id)||Mo.set(t.id,Ud(t)),Mo.get(t.id)),ko=new Map,zs=new Set;function ca(t){if(!zs.has(t.id)){zs.add(t.id);for(let e of new Set(Os(
t).split(/[^\p{L}\p{N}]+/u))){let n=ko.get(e);n?n.push(t.id):ko.set(e,[t.id])}}}function fa(t=0){let e=performance.now()+8,n=t;for(;n<h.marks.length&&performance.
now()<e;)ca(h.marks[n]),n+=1;n<h.marks.length&&setTimeout(fa,24,n)}var da=t=>!!(t&&(t.start||t.end)),Lo=()=>{let{undated:t,dateRange:e}=w.get();return t===null?
!e:t};function Wd(t,e){return!t||!da(t)?Lo():e?(!t.end||t.end>=e[0])&&(!t.start||t.start<=e[1]):!0}var Yd=(t,e)=>ua(t,e)&&Wd(t.date,e.dateRange),ua=(t,e)=>(!e.filters.
roles.size||e.filters.roles.has(t.role))&&(!e.filters.events.size||e.filters.events.has(t.event))&&(!e.filters.sources.size||t.cites.some(n=>e.filters.sources.has(
String(n.article)))),Pe=null,vo=new Map,Es=new Set;function As(){return Pe||(Pe=ct(w.get().query).split(/\s+/).filter(Boolean),Es=new Set(Pe.filter(t=>!h.marks.
some(e=>Os(e).includes(t)))),Pe)}var Ln=new Map;function Gd(t,e){return Ln.has(e)||(h.marks.forEach(ca),Ln.set(e,new Set([...ko].flatMap(([n,o])=>Ss(e,n)?o:[])))),
Ln.get(e).has(t.id)}var pa=t=>As().length?la(t,As(),Es.size>0):[];function W(t){let e=vo.get(t.id);return e===void 0&&vo.set(t.id,e=Kd(t)),e}function Kd(t){let e=w.
get();return ma(t,e)&&t.claims.some(n=>ha(n,e))}var ma=(t,e)=>(!e.filters.forms.size||e.filters.forms.has(t.form))&&As().every(n=>Os(t).includes(n)||Es.has(n)&&
Gd(t,n)),ha=(t,e)=>e.layersOn.has(t.layer)&&Yd(t,e),Ft=t=>{let e=w.get();return t.claims.filter(n=>ha(n,e))};function ga(t){let e=w.get();if(!e.dateRange||!ma(t,
e))return"";let[n]=e.dateRange;return t.claims.filter(s=>e.layersOn.has(s.layer)&&ua(s,e)&&da(s.date)).map(s=>s.date&&(s.date.end||s.date.start)||"").filter(s=>s<
n).sort().at(-1)||""}w.subscribe((t,e)=>{["query","filters","dateRange","layersOn","undated"].some(n=>e.has(n))&&(vo=new Map,Pe=null,Ln=new Map),e.has("lang")&&
(vo=new Map,Mo=new Map,ko=new Map,zs=new Set,Ln=new Map)});var xa=()=>fa(),H=t=>{let{layersOn:e,mentions:n,selected:o}=w.get();return(!t.hidden||n||o===t.id)&&t.
layers.some(s=>e.has(s))},se=()=>{let t=w.get();return!!(t.query.trim()||t.dateRange||t.undated===!1||Is(t.filters))},$o=()=>w.set({query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null}),Is=t=>Object.values(t).reduce((e,n)=>e+n.size,0),$n=t=>{let e=t.layers.map(o=>I[o]).
filter(Boolean),n=[...new Set(t.claims.map(o=>o.role==="target"?Ot(o):Ut(o)))];return[O(t),...e.map(o=>o.name),...n,dt(t)].join(p("list.comma"))};var ba=new Set(["home_base","unit_name","mentioned"]),Sn=300,Jd=new Set(["band","vague"]);h.layers.forEach((t,e)=>{t.order=e});var So=new Map;function Fs(t){if(So.
has(t.id))return So.get(t.id);let e=ct(t.title),n=nt(t),o=et(t).polygons,s=c=>c.id&&c.id===t.place_id,r=c=>["adm1","adm2","region"].includes(c.kind)&&e.includes(
ct(c.name))&&o.some(f=>gt(f,c.x,c.y)),i=n?Gi():[],a=i.find(s)||i.find(r)||null,l=a&&!(t.approximate&&e!==ct(a.name));return So.set(t.id,l?a:null),So.get(t.id)}function Xd(t){
let e=Fs(t),n=e?ke(e):O(t),o={...bn("adm1",n),...e?{}:{caps:!1,spacing:0,size:12}},s=bs(n,o),r=e?200:190,a=(E(s,o)>r?ro(s,o,{most:2,wide:r,widest:240}):[s]).map(
l=>te(l,o,240));return{lines:a,style:o,w:Math.max(...a.map(l=>E(l,o))),tall:(a.length-1)*so}}var Cs=new Map,ya=null;function Qd(t,e){ya!==e.layersOn&&(ya=e.layersOn,
Cs=new Map);let n=Cs.get(t.id);return n||Cs.set(t.id,n=tu(t,e)),n}function tu(t,e){let n=new Map,o=new Set,s=t.claims.length>0;for(let i of t.claims){let a=I[i.
layer];!a||!e.layersOn.has(a.id)||(n.set(a,(n.get(a)||0)+1),an(i)&&(s=!1),an(i)&&!ba.has(i.role)&&o.add(a.id))}for(let i of t.layers){let a=I[i];a&&e.layersOn.has(
i)&&!n.has(a)&&n.set(a,1)}let r=[...n].sort((i,a)=>i[0].order-a[0].order);return{counts:r,layers:r.map(([i])=>i),drawn:o,unreal:s}}var _s=new Map;function eu(t){
if(!_s.has(t.id)){let e=t.claims.flatMap(n=>n.actors).map(n=>h.actors[n]&&h.actors[n].sidc).find(n=>n&&h.symbols&&h.symbols[n]);_s.set(t.id,e||null)}return _s.get(
t.id)}function nu(t,e,n,o){let s=nt(t),{counts:r,layers:i,drawn:a,unreal:l}=Qd(t,e),c=Jd.has(t.form),f=i.find(M=>a.has(M.id))||null,u=t.form==="exact"||t.form===
"near",g={mark:t,n:t.n,counts:r,drawn:a,layer:f,layers:i,unreal:l,kind:u?"point":c&&f&&r.length===1&&!o?"area":"pill",at:s?[n.x(s[0]),n.y(s[1])]:null,near:t.form===
"near"&&s?n.km(t.radius_km||0,s[1]):0,open:t.form==="band"&&t.radius_km===null,fits:W(t),selected:e.selected===t.id,units:(M,x)=>[(M+n.ox)/n.size,(x+n.oy)/n.size]};
return(!o||g.selected)&&ou(g,t),g}function ou(t,e){t.title=O(e),t.doubt=e.form==="band"||e.form==="vague"?dt(e):"",t.sidc=t.kind==="point"&&!t.unreal?eu(e):null,
e.form==="region"&&(t.label=Xd(e))}function Ma(t,e,n){let o=w.get(),s=t.size>=Sn,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],
i=[];for(let a of h.marks){if(!t.has(a.id)||!S(iu(D(a)),r))continue;let l=nu(a,o,e,s);o.trail&&o.dateRange&&!l.fits&&!l.selected&&!ru(l,o)||i.push(l)}return{items:i,
mass:s}}var wa=.72,su=.3;function ru(t,e){let n=ga(t.mark);if(!n)return!1;let o=it(e.dateRange[0]);return Rs=Rs??Math.min(...h.marks.flatMap(s=>s.claims).map(s=>s.
date&&(s.date.start||s.date.end)).filter(s=>s!==null).map(it)),t.fade=wa-(wa-su)*((o-it(n))/Math.max(1,o-Rs)),!0}var Rs=null;var ka=t=>t.claims.some(e=>!ba.has(e.role));var iu=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+1e-9,t[3]+1e-9];var qe={size:13,weight:600,colour:"ink"},zn={size:11.5,weight:400,colour:"ink2"},zo={size:12.5,weight:600,colour:"ink"},au={size:14,weight:500,spacing:4,colour:"\
ink2"},Ao=25,va=10,De=190,La=8,Hs=(t,e)=>qt(t)?{...e,size:e.size+.5}:e;function re(t,e=De){let n=t.filter(([o])=>o).map(([o,s])=>{let r=Hs(o,s),i=te(o,r,e);return{
text:i,style:r,w:E(i,r)}});return{lines:n,w:Math.max(0,...n.map(o=>o.w)),h:n.length*15+1,cut:n.some(o=>o.text.endsWith("…"))}}function Sa(t,e){let[n,o,s,r]=t,
i=3,a=(o+r)/2-e.h/2,l=(n+s)/2-e.w/2;return[[s+i,a,"start"],[n-i-e.w,a,"end"],[l,r+1,"middle"],[l,o-1-e.h,"middle"],[s,o-e.h+6,"start"],[s,r-6,"start"],[n-e.w,o-
e.h+6,"end"],[n-e.w,r-6,"end"]]}var za=([t,e,n,o],s)=>[t-(s==="start"?0:La),e,n+(s==="end"?0:La),o],Eo=(t,e,n)=>[t,e,t+n.w,e+n.h];function lu(t,e,n){let o=An(t,
n.open),s=!S(t,n.sight);for(let[r,i,a]of Sa(t,e)){let l=j(Eo(r,i,e),1);if(!(o&&!An(l,n.open))&&!(s&&S(l,n.sight))&&n.room.free(za(l,a)))return{left:r,top:i,anchor:a,
box:l}}return null}function js(t,e,n,{dear:o,own:s,most:r=100}){let i=null;for(let[a,l]of t)for(let c of[20,34,52,74,100])for(let f=0;f<16;f+=1){let u=f*Math.PI/
8;if(c>r||i&&c*.7>=i.cost)break;let g=cu(a,l,c,u,e,n,s);!g||i&&g.cost>=i.cost||(o&&(g.cost+=o(g.box)),(!i||g.cost<i.cost)&&(i=g))}return i}function cu(t,e,n,o,s,r,i){
let a=t+n*Math.cos(o),l=e+n*Math.sin(o),c=Math.cos(o),f=c>.3?a+3:c<-.3?a-3-s.w:a-s.w/2,u=l-s.h/2+(Math.abs(c)<=.3?Math.sign(Math.sin(o))*(s.h/2):0),g=j(Eo(f,u,s),
2),M=An([t,e,t,e],r.open)?r.open:r.bounds,x=c>.3?"start":c<-.3?"end":"middle";if(!An(g,M)||!r.room.free(za(g,"middle"))||vs(t,e,a,l,r,8,i))return null;let k=n*.7+
16*r.room.count(j(g,14));return{left:f,top:u,anchor:x,box:g,cost:k,line:[t,e,a,l]}}var An=(t,e)=>t[0]>e[0]&&t[1]>e[1]&&t[2]<e[2]&&t[3]<e[3];function Aa(t,e){for(let n of t){
let o=n.items[0];if(n.many||n.kind!=="shape"||n.off||!o.sidc)continue;let s=xn(o.sidc,Ao,"var(--ink)");s&&fu(n,o,s,e)}}function fu(t,e,n,o){let s=Math.max(Ao,n.
height),r=t.y-6-va-s/2,i=e.near?[]:n.staff?[[t.x+Ao/2,r,"staff"]]:[[t.x,r,"stem"],[t.x,t.y+6+va+s/2,"stem"]],a=Math.min(Math.max(e.near,9),60)+24;for(let c of e.
near?[a,a+14,a+30]:[])for(let f=0;f<12;f+=1){let u=f*Math.PI/6-Math.PI/6;i.push([t.x+(c+4)*Math.cos(u),t.y+c*Math.sin(u),"leader"])}let l=null;for(let[c,f,u]of i){
let g=Wt(c,f,Ao+8,s+8);if(!o.room.free(g,t.box))continue;let M=(u==="leader"?10:0)+14*o.room.count(j(g,60))+(o.atHome(c,f)?12:0)+Math.hypot(c-t.x,f-t.y)*.4;if((!l||
M<l.cost)&&(l={x:c,y:f,how:u,box:g,cost:M}),u!=="leader")break}l&&(t.symbol={...l,tall:s},o.room.add(l.box))}function du(t){return t.near&&t.near<16&&t.mark.words.
includes("±")&&t.mark.radius_km?p("map.radius",{km:t.mark.radius_km}):""}function uu(t,e){let n=t.items.find(o=>o.selected)||t.items[0];return t.many?[[`${n.title}\
 ${p("map.more",{n:t.items.length-1})}`,qe]]:n.kind==="area"?[[n.title,{...qe,size:12.5}],[n.doubt,zn]]:[[n.title,qe],[e.phone?"":du(n),zn]]}function $a(t){let e=t.
items[0];if(e.selected)return 0;let n=E(e.title||"",qe)>De?1.5:0;return(e.kind==="point"?1:2)+(ka(e.mark)?0:4)-n}function Oa(t,e){for(let n of[...t].sort((o,s)=>$a(
o)-$a(s))){if(n.head||e.mass&&!n.items.some(i=>i.selected||i.hover))continue;let o=uu(n,e),s=n.symbol&&n.symbol.how==="leader"?j(n.symbol.box,-1):j(n.box,-1),r=pu(
n,s,o,e);r&&(e.room.add(r.box),n.name=r)}}function pu(t,e,n,o){let s=re(n.slice(0,1)),r=Oo(n[0]),i=Oo(n[0],2,De),a=s.cut?Oo(n[0],5,90):null,l=t.symbol&&t.symbol.
how==="leader"?t.symbol:t,c=v=>lu(e,v,o),f=v=>js([[l.x,l.y]],v,o,{own:l.box,most:o.phone?52:v===s?74:100}),u=v=>o.phone?null:js([[l.x,l.y]],v,o,{own:l.box}),g=s.
cut?[[r,c],[i,c],[a,c],[r,f],[i,f],[a,f],[s,c],[s,f]]:[[re(n),c],[s,c],[r,c],[s,f],[r,f],[s,u]];for(let[v,F]of g){let z=v&&F(v);if(z)return{...z,block:v}}if(!t.
items.some(v=>v.selected))return null;let[M,x,k]=Sa(e,s)[0];return{left:M,top:x,anchor:k,box:Eo(M,x,s),block:s}}function Bs(t,e,n,o){let s=E(t,Hs(t,e))>n?Oo([t,
e],o,n):null;return s?s.lines.map(r=>[r.text,e]):[[t,e]]}function Oo([t,e],n=3,o=165){let s=ro(t,Hs(t,e),{most:n,wide:o,widest:De});return s.length>1?re(s.map(r=>[
r,e])):null}function mu(t,e){let{polygons:n,lines:o}=et(t.mark),s=[],r=(a,l)=>a>e.sight[0]&&a<e.sight[2]&&l>e.sight[1]&&l<e.sight[3]&&!(t.hidden&&t.hidden(a,l));
t.at&&r(...t.at)&&s.push(t.at);let i=[...n.map(a=>a[0]),...o];for(let a of i){let l=Math.max(2,2*Math.floor(a.length/2/14));for(let c=0;c<a.length;c+=l){let f=e.
at.x(a[c]),u=e.at.y(a[c+1]);r(f,u)&&s.push([f,u])}}return s.slice(0,24)}function hu(t,e){let n=re([[t.title,au],[p("map.not_drawn"),zn]],320),[o,s,r,i]=e.open,{
polygons:a}=et(t.mark),l=t.at?[t.at]:[];for(let[c,f]of[[.5,.5],[.5,.3],[.5,.7],[.3,.5],[.7,.5],[.3,.3],[.7,.7],[.3,.7],[.7,.3],[.5,.15],[.5,.85]])l.push([o+(r-o)*
c,s+(i-s)*f]);for(let[c,f]of l)if(a.some(u=>gt(u,...t.units(c,f))))for(let[u,g]of gu){let M=c+u-n.w/2,x=f+g-n.h/2,k=j(Eo(M,x,n),3);if(An(k,e.open)&&e.room.free(
k))return{left:M,top:x,anchor:"middle",box:k,block:n,line:null}}return null}var gu=[0,-24,24,-48,48].flatMap(t=>[0,-60,60,-120,120].map(e=>[e,t]));function Ts(t,e){
let n=[];for(let o of t){let s=o.vast?hu(o,e):xu(o,e);if(!s)continue;e.room.add(s.box);let[r,i]=s.line||[(s.box[0]+s.box[2])/2,(s.box[1]+s.box[3])/2];s.line&&e.
room.add(Wt(r,i,6,6)),n.push({items:[o],item:o,kind:"note",x:r,y:i,at:[r,i],box:s.box,name:s})}return n}function xu(t,e){let n=mu(t,e),o=e.phone?De:De+40,s=re([
[t.title,zo],[t.doubt,zn]],o),r=re([...Bs(t.title,zo,165,4),...Bs(t.doubt,zn,175,3)],o),i=[...s.cut?[]:[s],r,re(Bs(t.title,zo,165,4)),re([[t.title,zo]],o)];for(let a of n.
length?i:[]){let l=js(n,a,e,{dear:e.areas});if(l)return{...l,block:a}}return null}var Ps=9.5,Ia=8,yu=40,Ca={size:9.5,weight:700},On=()=>document.documentElement.classList.contains("is-print"),qs=(t,e,n=0)=>m("text",{class:e?"print-n dark":"pr\
int-n",x:n,y:3.4},t),Yt=new Map,Le=t=>Yt.get(t.mark?t.mark.id:t.id)||t.n;function Ds(t){Yt=new Map;for(let e of[...t].sort((n,o)=>Math.round((n.y-o.y)/yu)||n.x-
o.x))for(let{mark:n}of[...e.items].sort((o,s)=>o.n-s.n))Yt.set(n.id,Yt.size+1)}function _a(t){if(Yt.size)for(let{id:e}of t)Yt.has(e)||Yt.set(e,Yt.size+1)}function Vs(t){
if(Yt.size)return wu(t.map(Le));let e=t.map(n=>n.n).sort((n,o)=>n-o).map(A);return e.length>Ia?`${e.slice(0,Ia-1).join(", ")} …`:e.join(", ")}var wu=t=>`${A(Math.
min(...t))}–${A(Math.max(...t))}`;function Ra(t,e){let n=!e||!e.slots.length||t.near>0||t.unreal,o=e?Et(e):"var(--ink)",s=n?m("circle",{r:Ps,fill:"var(--symfi\
ll)",stroke:o,"stroke-width":1.8}):It(e,e.slots.length===2?Ps+1:Ps,{halo:1.5});return m("g",{},s,qs(A(Le(t)),n))}function Fa(t){let e=Vs(t),n=Math.max(20,E(e,Ca)+
12);return m("g",{},m("rect",{class:"print-plate",x:(-n/2).toFixed(1),y:-9,width:n.toFixed(1),height:18,rx:9}),qs(e,!0))}function Na(t,e){let{left:n,top:o,block:s,
anchor:r}=t,i=Math.max(...s.lines.map(u=>E(u.text,u.style))),a=r==="start"?n:r==="end"?n+s.w-i:n+(s.w-i)/2,l=A(Le(e)),c=Math.max(16,E(l,Ca)+9),f=a-c/2-3;return m(
"g",{transform:`translate(${f.toFixed(1)} ${(o+7.5).toFixed(1)})`},m("rect",{class:"print-plate",x:(-c/2).toFixed(1),y:-8,width:c.toFixed(1),height:16,rx:8}),qs(
l,!0))}var Zs=25,bu=24,Ws=(t,e)=>`translate(${t.toFixed(1)} ${e.toFixed(1)})`;function Mu(t,e){return m("path",{d:kt(t),class:e})}var ja=t=>Et(t.layers?t.layers[0][0]:
t.item.layer);function ku(t,e){let{left:n,top:o,anchor:s,block:r}=t.name,i=s==="start"?n:s==="end"?n+r.w:n+r.w/2,a=[],l=[],c=t.items[0],f=o+12;for(let u of r.lines){
let g={...u.style,colour:u.style.colour};c.fits||(g.colour="ink2");let M=e.atHome(n+r.w/2,o+r.h/2)?"land":"abroad",x=Te(i,f,u.text,g,s,M);g.weight===600&&t.kind===
"note"&&c.fits&&vu(x.text,c,M),a.push(Ta(x,`${ie(t)}-${l.length}`)),l.push(x.text," "),f+=15}return[a,l]}function Ta(t,e){return t.text.setAttribute("id",`lette\
rs-${e}`),m("use",{href:`#letters-${e}`,class:t.halo.getAttribute("class")})}function vu(t,e,n){let o=e.layer.slots;o.length!==1||o[0]>3||n==="abroad"&&o[0]===1||
t.setAttribute("fill",Et(e.layer))}var Us=t=>t.unreal?"empty":t.near>0;function Lu(t,e){let n=t.items[0];if(On())return t.items.length>1?Fa(t.items):Ra(n,n.layer||
n.layers[0]);if(t.kind==="pill")return fo(t.list,t.small);if(t.kind==="cluster")return po(t.list,e.mass);let o=t.layers[0][0];if(t.small)return It(o,4,{halo:1.5,
hollow:Us(n)});if(t.symbol&&t.symbol.how==="leader")return m("circle",{r:2.4,fill:Et(o)});let s=bt(n.mark,o);return s?Mt(s,ln,n.unreal):It(o,Us(n)?4.6:t.symbol?
5.2:6,{hollow:Us(n)})}function $u(t){let{x:e,y:n,tall:o}=t.symbol,s=t.layers[0][0],r=xn(t.items[0].sidc,Zs,Et(s));return m("g",{transform:Ws(e-Zs/2,n-o/2)},m("r\
ect",{class:"plate",x:-2.5,y:-2.5,width:Zs+5,height:o+5,rx:2}),r&&r.node)}function Ys(t,e){let n=[];for(let s of t.items){if(s.mark.form!=="near"||t.small||t.many&&
(e.mass||s.near<bu))continue;let r=m("g",{class:"ring",transform:Ws(...s.at),opacity:s.fits?null:s.fade||.3},Ii(s.layers[0],Math.max(9,s.near)));n.push(r)}if(t.
many&&!e.mass)for(let s of t.items)n.push(m("circle",{class:"member",cx:s.at[0].toFixed(1),cy:s.at[1].toFixed(1),r:1.7,fill:Et(s.layers[0])}));let o={opacity:t.
items[0].fits?null:.4,stroke:ja(t),fill:ja(t)};if(t.off&&n.push(Ha(t.at,[t.x,t.y],o)),t.symbol){let{how:s,x:r,y:i}=t.symbol;n.push(Ha([t.x,t.y],s==="staff"?[t.x+
.9,i]:[r,i],o))}return n}var Ha=(t,e,n)=>m("g",n,Mu([...t,...e],"leader"),m("circle",{cx:t[0].toFixed(1),cy:t[1].toFixed(1),r:2.4,class:"foot"}));function $e(t){
if(t.kind==="note")return j(t.name.box,3);let e=t.symbol?t.symbol.box:t.box;return j(e,t.symbol?.5:1.5)}var Io=(t,e)=>m("rect",{x:t[0].toFixed(1),y:t[1].toFixed(
1),width:(t[2]-t[0]).toFixed(1),height:(t[3]-t[1]).toFixed(1),...e});function Su(t,e){for(let s of e.querySelectorAll(".body, .body > g, .body text"))s.after(" ");
let n=Pa(t),o=e.textContent.replace(/\s+/g," ").trim();return n.includes(o)?n:[n,o].join(p("list.comma"))}function Pa(t){if(!t.many)return $n(t.items[0].mark);if(t.
told.length===1)return $n(t.told[0].mark);let e=t.held.map(([o,s])=>`${o.name} ${A(s)}`),n=O(t.told[0].mark);return p("map.cluster",{place:n,n:t.told.length,held:lt(
e)})}var ie=t=>(t.many?"+":"")+t.items[0].mark.id,qa=t=>[Io(j(t,3),{class:"focus gap",rx:8}),Io(j(t,4),{class:"focus",rx:9})];function Gs(t,e){t.querySelector("\
.focus")||t.querySelector(".hit").after(...qa($e(e)))}function Ks(t,e){let n=t.items.some(a=>a.selected),o=t.items.some(a=>a.fits),s=m("g",{class:`mark ${t.kind}${n?
" selected":""}${o?"":" out"}`,"data-key":ie(t),"data-mark":t.many?null:t.items[0].mark.id,role:"button",tabindex:-1,"aria-pressed":t.many?null:n}),r=$e(t);s.append(
Io(Au(r,e),{class:"hit",rx:6})),n&&s.append(Io(r,{class:"chosen",rx:zu(t,r)})),e.mass||s.append(...qa(r));let i=o?0:Math.max(...t.items.map(a=>a.fade||0));return t.
kind!=="note"&&s.append(m("g",{class:"body","aria-hidden":"true",style:i?{opacity:i.toFixed(2)}:null},m("g",{transform:Ws(t.x,t.y)},Lu(t,e)),t.symbol&&$u(t))),t.
head&&s.append(m("g",{"aria-hidden":"true"},Ou(t,e))),t.name&&s.append(m("g",{class:"name","aria-hidden":"true"},ku(t,e),t.kind==="note"&&On()?Na(t.name,t.items[0]):
null)),s.setAttribute("aria-label",Su(t,s)),s}var zu=(t,e)=>t.kind==="note"?4:t.symbol?5:(e[3]-e[1])/2;function Au(t,e){let n=e.phone?44:25,o=Math.max(0,(n-(t[2]-
t[0]))/2),s=Math.max(0,(n-(t[3]-t[1]))/2);return[t[0]-o,t[1]-s,t[2]+o,t[3]+s]}function Ou(t,e){let{lines:n,style:o}=t.items[0].label,s=t.many?` ${p("map.more",{
n:t.items.length-1})}`:"",r=e.atHome(t.x,t.y)?"land":"abroad";return n.map((i,a)=>{let l=n.length-1-a,c=t.y-17-l*so,f=Te(t.middle??t.x,c,l?i:i+s,o,"middle",r);return[
Ta(f,`${ie(t)}-head${a||""}`),f.text," "]})}function Js(t,e){let n=t.many?Pa(t):O(t.items[0].mark),o=qe,s=te(n,o,260),r=Te(t.x,t.y-(t.h||16)/2-7,s,o,"middle",e.
atHome(t.x,t.y)?"land":"abroad");return m("g",{class:"passing"},r.halo,r.text)}var Bn={};de(Bn,{refresh:()=>Rn,start:()=>gr,taken:()=>hr});var b={map:null,base:null,groups:{},element:null},Xs=null,Qs=null;function Da(t){b.map=window[t.map],b.base=window[t.base],b.groups=Object.fromEntries(Object.entries(
t.groups).map(([e,n])=>[e,window[n]])),b.element=b.map.getContainer(),{map:Xs,groups:Qs}=b}var ut=new Set,En=new Set,Co=[],_o={request(){},now(){},flush(){}},Va=new Set,pt=()=>Co,Nt=t=>Co.find(e=>e.items.some(n=>n.mark.id===t))||null;function C(){let t=b.
map.containerPointToLayerPoint([0,0]),e=b.map.getSize();return[t.x,t.y,t.x+e.x,t.y+e.y]}var Gt=t=>_o.request(t),ze=()=>_o.now(),In=()=>_o.flush();function Za(t){
_o=t}function Ua(t){Co=t}function Wa(t,e){for(let n of Va)n(t,Co,e)}var Ve=t=>Va.add(t);var Lt={};de(Lt,{cardRect:()=>ae,insets:()=>jt,low:()=>Ro,place:()=>Cn,size:()=>R,start:()=>er});var Ze=["low","middle","high"],Ue="middle",R=()=>innerWidth<720?"phone":innerWidth<1180?"medium":"wide",Ro=()=>R()==="phone"&&innerHeight<=420&&!document.documentElement.
classList.contains("embed"),tr=()=>w.set({layout:w.get().layout+1},{source:"layout"}),Ya="right";function Eu(){let t=b.map.getSize().x,e=0,n=0;for(let o of h.marks){
if(!o.anchor||!H(o))continue;let{x:s}=b.map.latLngToContainerPoint([o.anchor[1],o.anchor[0]]);s>0&&s<424&&(e+=1),s<t&&s>t-376&&(n+=1)}return e<n?"left":"right"}
function Cn(t){let e=y("card"),n=document.documentElement.classList.contains("embed"),o=R()==="wide"||n?y("map-wrap"):y("panel");e.parentNode!==o&&o.append(e),t&&
!document.documentElement.classList.contains("has-card")&&(Ya=Eu()),e.classList.toggle("at-left",Ya==="left"),t&&R()==="phone"&&Ue!=="middle"&&Ae("middle"),tr()}
function Iu(t,e){let n=t.getBoundingClientRect(),o=e.getBoundingClientRect();return{left:o.left-n.left,top:o.top-n.top,right:o.right-n.left,bottom:o.bottom-n.top,
width:o.width,height:o.height}}function ae(){let t=y("card"),e=y("map-wrap"),n=t.hidden||t.parentNode!==e?null:Iu(e,t);return n&&n.height?n:null}function jt(){let t={
top:0,right:0,bottom:0,left:0},e=ae(),n=y("map-wrap");if(document.documentElement.classList.contains("is-print"))return t;if(document.documentElement.classList.
contains("embed"))return e&&(t.bottom=n.clientHeight-e.top),t;if(R()==="phone"){if(Ro())return t;t.bottom=Math.min(y("panel").offsetHeight,innerHeight*.47);let o=y(
"timeline");o.hidden||(t.top=o.offsetHeight+12)}else e&&(e.left>n.clientWidth/2?t.right=n.clientWidth-e.left:t.left=e.right);return t}function Ae(t){Ue=t;let e=y(
"panel");e.dataset.stop=t,e.style.removeProperty("height");let n=y("grip");n&&n.setAttribute("aria-label",`${p("sheet.grip")}: ${p("sheet."+Ga())}`),setTimeout(
tr,Qt()?0:220)}var Ga=()=>Ze[(Ze.indexOf(Ue)+1)%Ze.length];function Cu(){let t=d("button",{id:"grip",type:"button"}),e=Ka(t,()=>!0);return t.addEventListener("c\
lick",()=>{e()||Ae(Ga())}),t.addEventListener("keydown",n=>{let o=n.key==="ArrowUp"?1:n.key==="ArrowDown"?-1:0;o&&(n.preventDefault(),Ae(Ze[Math.min(2,Math.max(
0,Ze.indexOf(Ue)+o))]))}),t}function Ka(t,e){let n=null,o=!1;return t.addEventListener("pointerdown",s=>{o=!1,!(R()!=="phone"||!e(s.target))&&(n={y:s.clientY,height:y(
"panel").offsetHeight},t.setPointerCapture(s.pointerId))}),t.addEventListener("pointermove",s=>{if(!n)return;let r=n.y-s.clientY;Math.abs(r)<6||(o=!0,y("panel").
style.height=`${Math.min(innerHeight*.92,Math.max(96,n.height+r))}px`)}),t.addEventListener("pointerup",s=>{n&&o&&Ru(s.clientY-n.y),n=null}),t.addEventListener(
"pointercancel",()=>{n&&Ae(Ue),n=null}),()=>o}var _u=60;function Ru(t){let e=w.get().selected&&t>_u,n=Fu(y("panel").offsetHeight);e&&w.set({selected:null},{source:"\
card"}),Ae(e&&n==="high"?"middle":n)}function Fu(t){let e={low:96,middle:innerHeight*.47,high:innerHeight*.92};return Ze.reduce((n,o)=>Math.abs(e[o]-t)<Math.abs(
e[n]-t)?o:n)}function er(){y("panel").prepend(Cu()),Ka(y("card"),e=>e.closest(".top, h2")&&!e.closest("button")),Ae("middle"),y("panel").addEventListener("focus\
in",e=>{Ue==="low"&&R()==="phone"&&e.target.id!=="grip"&&Ae("middle")});let t=()=>{b.map.invalidateSize({animate:!1}),Cn(null)};new ResizeObserver(t).observe(y(
"map-wrap")),new ResizeObserver(()=>{R()==="phone"&&tr()}).observe(y("timeline"))}var Kt={};de(Kt,{fitAll:()=>Je,open:()=>_n,show:()=>ir,start:()=>cr,uncover:()=>ar,zoomTo:()=>lr});var Nu=.7,Bu=3,ju=4,Hu=10,Ja=13,Xa=7.75,Tu=[0,7,7.75,8.25,9,9.5],Pu=[1,1,.5,.6,.75,.85],nr=[6,9],qu=.85,Du=2,or=t=>t<2?Xa:t<ju?Hu:Ja;function Vu(t,e,n){let o=Ye(
t,e),s=Pu[n]||1,r=Math.max(0,Math.min(1,(o-nr[0])/(nr[1]-nr[0])));return o+Math.log2(s+(Math.max(s,qu)-s)*(1-r))}function sr(t){let e=b.map.options.zoomSnap||1;
return Math.max(0,Math.min(Du,Math.floor(Math.log2(Math.max(t,1)/256)/e)*e))}function We(t){let{map:e}=b,n=e.options.zoomSnap||1;return Math.max(e.getMinZoom(),
Math.min(e.getMaxZoom(),Math.floor(t/n+1e-6)*n))}function Ye(t,e){let n=Math.min((e[2]-e[0])/Math.max(t[2]-t[0],1e-9),(e[3]-e[1])/Math.max(t[3]-t[1],1e-9));return Math.
log2(n/256)}function Qa(t,e){if(!t)return null;let n=null;for(let[o,s,r,i,a,l,c=0]of t.candidates){if(a<Nu)continue;let f=is([o,s,r,i]),u=f[2]-f[0]<1e-7&&f[3]-f[1]<
1e-7,g=Math.min(u?Xa:or(l),Vu(f,e,l)),M=Math.min(g,Tu[l]??Ja)+Bu*Math.log2(a)+c;(!n||M>n.score)&&(n={score:M,box:f,zoom:We(g)})}return n}var ol=40,tl=200,el=9,Zu={wide:[90,70],medium:[70,64],phone:[68,48]};function sl(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t){let o=D(n);Number.isFinite(o[0])&&
(e[0]=Math.min(e[0],o[0]),e[1]=Math.min(e[1],o[1]),e[2]=Math.max(e[2],o[2]),e[3]=Math.max(e[3],o[3]))}return Number.isFinite(e[0])?e:null}function Ke(t,e=t){let n=b.
map.getSize(),o=jt(),s=o.left+t,r=o.top+e,i=Math.max(s+60,n.x-o.right-t),a=Math.max(r+60,n.y-o.bottom-e);return[s,r,i,a]}function Ge(t,e,n,o){let s=b.map.getSize(),
r=256*2**e,i=(t[0]+t[2])/2+(s.x/2-(n[0]+n[2])/2)/r,a=(t[1]+t[3])/2+(s.y/2-(n[1]+n[3])/2)/r;b.map.setView([zt(a),(i-.5)*360],e,{animate:!!o&&!Qt(),duration:.2})}
var Oe=!1,rr=!1;function Je(t,e){rr=!!e,rl(t,rr),Oe=!0}function rl(t,e){let[n,o]=Zu[R()],s=Ke(n,o),r=e?null:Qa(h.frame,s);if(r){Ge(r.box,r.zoom,s,t);return}let i=h.
marks.filter(H),a=sl(i.length?i:h.marks);if(!a){let l=h.basemap||{},c=(l.focus||[]).length>0,f=c?l.bbox:l.view,u=c?s:Ke(0),g=f?[tt(f[0]),Y(f[3]),tt(f[2]),Y(f[1])]:
[.1,.2,.9,.8];Ge(g,We(Ye(g,u)),u,!1);return}Ge(a,We(Math.min(or(h.marks.length),Ye(a,s))),s,t)}function _n(t,e){Oe=!1;let n=sl(t);if(!n)return;let o=Ke(R()==="p\
hone"?48:80),s=Ye(n,o),r=b.map.getZoom(),i=e?Math.min(r,s):Math.max(r+.75,Math.min(s,13));Ge(n,We(Math.max(i,2)),o,!0)}function Uu(t,e){let n=b.map.getZoom(),o=D(
t);if(t.form==="near"&&t.radius_km){let r=V(b.map).km(t.radius_km,nt(t)[1]);return r<el?Math.min(13,n+Math.log2((el+3)/r)):r>tl?n-Math.log2(r/tl):n}if(t.form===
"exact")return Math.max(n,Math.min(6,6));let s=Ye(o,e);return s<n?s:s-n>1.6?s-1:n}function ir(t){Oe=!1;let e=nt(t);if(!e)return;In();let n=R()==="phone",o=Ke(ol),
s=We(Uu(t,o)+.12),r=b.map;if(t.form!=="exact"&&t.form!=="near"&&s<r.getZoom()){Ge(D(t),s,o,!0);return}if(n||s!==r.getZoom()){Ge([e[0],e[1],e[0],e[1]],Math.max(s,
2),o,!0);return}il(t,o)}function ar(t){let e=nt(t);if(!e)return;let n=V(b.map),[o,s]=C(),r=Ke(8),i=n.x(e[0])-o,a=n.y(e[1])-s;i>=r[0]&&i<=r[2]&&a>=r[1]&&a<=r[3]||
(In(),Oe=!1,il(t,Ke(ol)))}function il(t,e){let n=Nt(t.id),o=V(b.map),[s,r]=C(),i=nt(t),a=[o.x(i[0])-16,o.y(i[1])-16,o.x(i[0])+140,o.y(i[1])+16];if(t.form!=="exa\
ct"){let f=D(t);a=[o.x(f[0]),o.y(f[1]),o.x(f[2]),o.y(f[3])]}if(n){let f=$e(n);a=[Math.min(a[0],f[0]),Math.min(a[1],f[1]),Math.max(a[2],f[2]),Math.max(a[3],f[3])];
for(let u of[n.name&&n.name.box,n.head])u&&(a=[Math.min(a[0],u[0]),Math.min(a[1],u[1]),Math.max(a[2],u[2]),Math.max(a[3],u[3])])}let l=nl(a[0]-s,a[2]-s,e[0],e[2]),
c=nl(a[1]-r,a[3]-r,e[1],e[3]);(l||c)&&b.map.panBy([-l,-c],{animate:!Qt(),duration:.2})}function nl(t,e,n,o){return e-t>o-n?(n+o)/2-(t+e)/2:t<n?n-t:e>o?o-e:0}function lr(t){
Oe=!1,b.map.setZoom(t,{animate:!Qt()})}function cr(){b.map.options.zoomDelta=1,b.map.setMinZoom(sr(b.map.getSize().x)),w.get().view||Je(!1),b.map.on("resize",()=>{
b.map.setMinZoom(sr(b.map.getSize().x)),Oe&&rl(!1,rr)});let t=()=>{Oe=!1};b.map.on("dragstart boxzoomend",t);for(let e of["wheel","keydown","dblclick","touchmov\
e"])b.map.getContainer().addEventListener(e,t,{passive:!0});ze()}var Wu=1.609344,mt=[104,112],Yu=.5,Gu=.8,ur={size:10.5,spacing:1.2},Fn,Qe,$t,Fo,Xe,Nn,le=null;function fr(t,e,n){return d("button",{type:"button","aria-label":p(
t),title:p(t),"data-word":t,on:{click:()=>n()}},m("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},m("path",{d:e,fill:"none",stroke:"currentC\
olor","stroke-width":1.8,"stroke-linecap":"round","stroke-linejoin":"round"})))}var al=t=>()=>lr(b.map.getZoom()+t);function Ku(){return d("div",{class:"furnitu\
re zoom"},fr("map.zoom_in","M3 8H13M8 3V13",al(1)),fr("map.zoom_out","M3 8H13",al(-1)),fr("map.reset","M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",
()=>Je(!0,!0)))}function ll(t,e){let n=t*e,o=10**Math.floor(Math.log10(n)),s=[5,3,2,1].find(r=>r*o<=n)||1;return{n:s*o,px:s*o/t}}function Ju(){let t=b.map,e=V(t),
n=t.getSize(),o=t.containerPointToLayerPoint([0,n.y/2]).y,s=1/e.km(1,(o+e.oy)/e.size),r=ll(s,100),i=ll(s/Wu,100),a=Math.max(r.px,i.px),l=[[p("map.km",{n:r.n}),r.
px,13],[p("map.mi",{n:i.n}),i.px,29]],c=l.map(([f,u,g])=>m("text",{x:(u+5).toFixed(1),y:g+1},f));Qe.replaceChildren(m("path",{d:`M1 9V25M1 17H${a.toFixed(1)}M${r.
px.toFixed(1)} 17V9M${i.px.toFixed(1)} 17V25`}),...c.map(f=>{let u=f.cloneNode(!0);return u.setAttribute("class","halo on-land"),u}),...c),Qe.setAttribute("widt\
h",Math.ceil(a+60)),Qe.setAttribute("aria-label",l.map(([f])=>f).join(p("list.comma")))}function Xu(t){let e=t.world&&t.world.scale||100,n=(t.outline||[]).flatMap(
r=>r.polygons||[]).map(r=>r.map(i=>Pt(i,e))).map(r=>({rings:r,box:T(r[0])})),o=({box:r})=>(r[2]-r[0])*(r[3]-r[1]),s=Math.max(...n.map(o));return n.filter(r=>o(r)>
s*.04).flatMap(r=>r.rings)}function Qu(){let t=h.basemap||{},e=Xu(t);if(!e.length)return null;let n=T([]);e.forEach(l=>T(l,n));let o=Math.min((mt[0]-16)/(n[2]-n[0]),
(mt[1]-16)/(n[3]-n[1])),s=l=>(l-(n[0]+n[2])/2)*o+mt[0]/2,r=l=>(l-(n[1]+n[3])/2)*o+mt[1]/2;le={x:s,y:r,box:n};let i=e.map(l=>{let c=[];for(let f=0;f<l.length;f+=
2)c.push(`${s(l[f]).toFixed(1)} ${r(l[f+1]).toFixed(1)}`);return`M${c.join("L")}Z`}).join("");Xe=m("rect",{class:"window"});let a=(t.outline||[]).length===1&&(t.
labels||[]).find(l=>l.kind==="country"&&l.id===t.outline[0].id);return d("div",{class:"furniture inset"},m("svg",{role:"img","aria-label":p("map.inset"),viewBox:`\
0 0 ${mt[0]} ${mt[1]}`,width:mt[0],height:mt[1]},m("path",{d:i,class:"shape"}),Xe,a&&tp(a,t)))}function tp(t,e){let n=e.scale||1e4,o=E(pr(t),ur),s=le.x(tt(t.at[0]/
n));return s-o/2<2||s+o/2>mt[0]-2?null:m("text",{class:"where",x:s.toFixed(1),y:(le.y(Y(t.at[1]/n))+4).toFixed(1)},pr(t))}function pr(t){let e=ke(t);return qt(e)?
e:e.toLocaleUpperCase(P())}function ep(){if(!$t)return;let t=V(b.map),[e,n,o,s]=C(),r=le.x((e+t.ox)/t.size),i=le.x((o+t.ox)/t.size),a=le.y((n+t.oy)/t.size),l=le.
y((s+t.oy)/t.size),c=(u,g)=>Math.max(1.5,Math.min(g-1.5,u)),f=[c(r,mt[0]),c(a,mt[1]),c(i,mt[0]),c(l,mt[1])];$t.classList.toggle("useless",!np([r,a,i,l])),op(f),
Xe.setAttribute("x",f[0].toFixed(1)),Xe.setAttribute("y",f[1].toFixed(1)),Xe.setAttribute("width",Math.max(3,f[2]-f[0]).toFixed(1)),Xe.setAttribute("height",Math.
max(3,f[3]-f[1]).toFixed(1))}function np(t){let{x:e,y:n,box:o}=le,s=[e(o[0]),n(o[1]),e(o[2]),n(o[3])],r=a=>Math.max(0,a[2]-a[0])*Math.max(0,a[3]-a[1]),i=r([Math.
max(t[0],s[0]),Math.max(t[1],s[1]),Math.min(t[2],s[2]),Math.min(t[3],s[3])]);return i>=r(t)*Yu&&i<r(s)*Gu}function op(t){let e=$t.querySelector(".where");if(!e)
return;let n=E(e.textContent,ur),o=j(un(Number(e.getAttribute("x")),Number(e.getAttribute("y")),n,ur.size,"middle"),1),s=o[0]>t[0]&&o[1]>t[1]&&o[2]<t[2]&&o[3]<t[3];
e.setAttribute("visibility",S(o,t)&&!s?"hidden":"visible")}function sp(){return(h.basemap&&h.basemap.credits||[]).map(e=>e.name).join(", ")}function mr(){let t=h.
basemap&&h.basemap.credits||[],e=n=>/^public domain/i.test(n.licence||"")?"":n.licence;return t.map(n=>[n.name,e(n)].filter(Boolean).join(" ")).join(" · ")}function rp(){
let t=V(b.map),[e,n,o,s]=C(),{top:r,bottom:i}=jt(),a=[(e+t.ox)/t.size,(n+r+t.oy)/t.size,(o+t.ox)/t.size,(s-i+t.oy)/t.size],l=qi((a[0]+a[2])/2,((n+s)/2+t.oy)/t.size),
c=l&&b.map.getZoom()>l?h.config.tiles?"map.finest_tiles":"map.finest":ip(a,b.map.getZoom());Nn.hidden=!c,Nn.textContent=c?p(c):""}function ip(t,e){let{land:n,lines:o,
rivers:s}=Di(t,e);return!n||s?"":o?(dr=dr??h.marks.some(r=>r.claims.some(i=>h.events[i.event]==="flood")),dr?"map.no_rivers":""):"map.no_lines"}var dr=null;function ap(){
for(let t of Fn.querySelectorAll("[data-word]"))t.setAttribute("aria-label",p(t.dataset.word)),t.title=p(t.dataset.word);if($t&&$t.firstChild.setAttribute("aria\
-label",p("map.inset")),$t&&$t.querySelector(".where")){let t=h.basemap,e=t.labels.find(n=>n.kind==="country"&&n.id===t.outline[0].id);$t.querySelector(".where").
textContent=pr(e)}Rn()}function Rn(){Ju(),ep(),rp();let t=document.documentElement.classList,e=t.contains("bare")||R()==="wide"&&!t.contains("is-print");Fo.textContent=
e?mr():sp();let n=jt(),o=y("map-over");o.style.setProperty("--top",`${n.top}px`),o.style.setProperty("--bottom",`${n.bottom}px`)}function lp(){let t=y("map-wrap").
getBoundingClientRect(),n=[Fn,Qe,$t,Nn,Fo,y("guard"),R()==="phone"&&y("timeline")].filter(s=>s&&s.isConnected&&!s.hidden).map(s=>{let r=s.getBoundingClientRect();
return[r.left-t.left-6,r.top-t.top-6,r.right-t.left+6,r.bottom-t.top+6]}).filter(s=>s[2]-s[0]>14),o=ae();return o&&n.push([o.left-8,o.top-8,o.right+8,o.bottom+8]),
n}var hr=()=>Fn?lp():[];function gr(){let t=y("map-over");Fn=Ku(),Qe=m("svg",{class:"scale",height:34,role:"img"}),$t=Qu(),Nn=d("p",{class:"limit",dir:"auto",hidden:!0}),
Fo=d("p",{class:"furniture credit",dir:"ltr",lang:"en",title:mr()});let e=d("div",{class:"furniture corner",dir:"ltr"},$t,d("div",{},Nn,Qe));t.append(Fn,e,...mr()?
[Fo]:[]),Rn(),b.map.on("moveend zoomend resize",Rn),w.subscribe((n,o)=>{o.has("lang")&&ap(),o.has("layout")&&Rn()})}var cp="M8 13V3M3.5 7.5L8 3L12.5 7.5",Ee=null,jn=null;function fp(){let t=y("map-over");jn=m("path",{class:"to-card"}),Ee=d("div",{class:"chips"}),t.append(m("s\
vg",{class:"ties","aria-hidden":"true"},jn),Ee),b.map.on("move zoomend",gl),b.map.on("zoomstart",()=>jn.removeAttribute("d"))}function dp(t){let e=[],n=V(b.map),
[o,s]=C();for(let r of h.marks){let i=ut.has(r.id)&&W(r)?nt(r):null;if(!i)continue;let a=n.x(i[0])-o,l=n.y(i[1])-s;a>=t[0]&&a<=t[2]&&l>=t[1]&&l<=t[3]||up(r,n,t,
o,s)||e.push({mark:r,x:a,y:l})}return{box:t,found:e}}function up(t,e,n,o,s){if(t.form!=="band"&&t.form!=="vague")return!1;let r=D(t);return S([e.x(r[0])-o,e.y(r[1])-
s,e.x(r[2])-o,e.y(r[3])-s],n)}function pp({box:t,found:e}){let n=(t[0]+t[2])/2,o=(t[1]+t[3])/2,s=new Map;for(let r of e){let i=Math.atan2(r.y-o,r.x-n),a=Math.round(
i/(Math.PI/4))&7;s.has(a)||s.set(a,[]),s.get(a).push({...r,angle:i,far:Math.hypot(r.x-n,r.y-o)})}return[...s.values()].map(r=>r.sort((i,a)=>i.far-a.far))}function cl(t,e,n=R()===
"phone"?130:180){let o=t[0],s=(e[0]+e[2])/2,r=(e[1]+e[3])/2,i=ut.size>=Sn,a=On()&&!i?`${Vs(t.map(({mark:v})=>v))} `:"",l=t.length>1?" "+p("map.more",{n:t.length-
1}):"",c=i?A(t.length):a+te(O(o.mark),{size:13,weight:600},n)+l,f=o.mark.layers.map(v=>I[v]).find(v=>v&&w.get().layersOn.has(v.id)),u=o.angle*180/Math.PI+90,g=d(
"button",{type:"button",class:"chip-edge",on:{click:()=>gp(t)}},m("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},m("path",{d:cp,class:"arro\
w",transform:`rotate(${Math.round(u/45)*45} 8 8)`})),f&&!i&&m("svg",{viewBox:"-8 -8 16 16",width:16,height:16,"aria-hidden":"true"},mp(o.mark,f)),d("bdi",{},c)),
M=Math.min(Math.abs((e[2]-e[0])/2/Math.cos(o.angle)),Math.abs((e[3]-e[1])/2/Math.sin(o.angle))),x=i||R()==="phone"?"":hp(o);x&&g.append(" ",d("span",{class:"awa\
y"},x)),g.setAttribute("aria-label",[g.textContent,p("map.beyond",{place:O(o.mark),n:t.length})].join(p("list.comma")));let k=(x?E(x,{size:12.5})+6:0)+(i?46:68)+
E(c,{size:13,weight:600});return{node:g,w:k,h:R()==="phone"?36:30,x:s+M*Math.cos(o.angle),y:r+M*Math.sin(o.angle)}}function mp(t,e){let n=bt(t,e);return n?Mt(n,
7):It(e,5.6,{halo:0})}function hp({mark:t}){let e=nt(t),n=b.map.getCenter(),o=b.map.distance(n,[zt(e[1]),(e[0]-.5)*360])/1e3,s=o<100?5:o<1e3?10:100;return p("ma\
p.km",{n:Math.max(s,Math.round(o/s)*s)})}function gp(t){t.length===1&&w.set({selected:t[0].mark.id},{source:"map"}),_n(t.map(e=>e.mark),!0)}var xp=64;function dl(t,e,n,{
signs:o,marks:s}){let r=[...n],i=t.map(f=>cl(f,e)),a=i.findIndex(f=>!fl(f,e,r,s));if(a<0)return i;if(t.length>1)return dl(yp(t,a),e,n,{signs:o,marks:s});let l=cl(
t[0],e,xp);return[s,o,[]].find(f=>fl(l,e,[...n],f))?[l]:[]}function yp(t,e){let n=(i,a)=>Math.abs(Math.atan2(Math.sin(i-a),Math.cos(i-a))),o=t[e],s=t.filter((i,a)=>a!==
e),r=s.reduce((i,a)=>n(a[0].angle,o[0].angle)<n(i[0].angle,o[0].angle)?a:i);return s.map(i=>i===r?[...i,...o].sort((a,l)=>a.far-l.far):i)}var wp=[0,1,2].flatMap(
t=>Array.from({length:19},(e,n)=>[Math.ceil(n/2)*20*(n%2?1:-1),t*40])).sort((t,e)=>Math.abs(t[0])+t[1]*1.2-Math.abs(e[0])-e[1]*1.2);function fl(t,e,n,o){let{node:s,
w:r,h:i}=t,a=12,l=Math.max(e[0]+a,Math.min(e[2]-a-r,t.x-r/2)),c=Math.max(e[1]+a,Math.min(e[3]-a-i,t.y-i/2)),f=t.x<=e[0]+1||t.x>=e[2]-1,u=f?[t.x<=e[0]+1?1:-1,0]:
[0,t.y<=e[1]+1?1:-1],g=[e[0]+a,e[1]+a],M=[e[2]-a-r,e[3]-a-i],x=(k,v)=>Math.max(g[v],Math.min(M[v],k));for(let[k,v]of wp){let F=x(l+u[0]*v+(f?0:k),0),z=x(c+u[1]*
v+(f?k:0),1),_=[F-4,z-4,F+r+4,z+i+4];if(![...n,...o].some(q=>S(_,q)))return n.push(_),t.taken=_,s.style.left=`${F.toFixed(0)}px`,s.style.top=`${z.toFixed(0)}px`,
!0}return!1}var bp=t=>(t.many&&t.items.length<40?t.items:t.off?[t]:[]).map(({at:[e,n]})=>[e-4,n-4,e+4,n+4]);function Mp(t){let[e,n]=C(),o=r=>r.filter(Boolean).map(
i=>[i[0]-e,i[1]-n,i[2]-e,i[3]-n]),s=o(t.map(r=>r.box));return{signs:s,marks:[...s,...o(t.flatMap(r=>[r.symbol&&r.symbol.box,r.head,r.name&&r.name.box,...bp(r)]))]}}
function ul(t,e){Ee||fp();let n=dp(t.edges),o=pp(n),s=Ee.contains(B()),r=o.length?dl(o,n.box,t.furniture,Mp(e)):[];return Ee.replaceChildren(...r.map(i=>i.node)),
s&&Ee.firstChild&&Ee.firstChild.focus({preventScroll:!0}),r.map(i=>i.taken)}function pl(t){let e=Nt(w.get().selected);t.card&&e&&kp(e,t.card),gl()}var ml=14;function kp(t,e){
let[n,o]=C(),s=pt().filter(i=>i!==t).flatMap(i=>[i.box,i.name&&i.name.box,i.symbol&&i.symbol.box,i.head]).filter(Boolean),r=i=>{let a=hl(t,e,i);return a&&[Math.
min(a.x,a.edge)+n,a.y+o-2,Math.max(a.x,a.edge)+n,a.y+o+2]};ml=[14,22,30,40,52,66,82,100].find(i=>{let a=r(i);return a&&!s.some(l=>S(l,a))})||14}function hl(t,e,n){
let[o,s]=C(),r=$e(t),i=(r[0]+r[2])/2-o,a=r[1]-s,l=r[3]-s;if(i>e.left-8&&i<e.right+8)return null;let c=e.left>i?e.left:e.right;if(a-n>e.top+24)return{x:i,edge:c,
from:a,y:Math.min(a-n,e.bottom-24)};let f=Math.max(l+n,e.top+24);return f<e.bottom-12?{x:i,edge:c,from:l,y:f}:null}function gl(){let t=ae(),e=w.get().selected,n=t&&
e&&Nt(e),o=n&&!b.map._animatingZoom?hl(n,t,ml):null;o?jn.setAttribute("d",`M${o.x.toFixed(1)} ${o.from.toFixed(1)}V${o.y.toFixed(1)}H${o.edge.toFixed(1)}`):jn.removeAttribute(
"d")}var Lp=.4,xl=L.Renderer.extend({options:{padding:Lp},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:t}=this._bounds,e=this._bounds.getSize();L.DomUtil.setPosition(
this._container,t),this.options.resize(this._container,t,e)},bounds(){let{min:t,max:e}=this._bounds;return[t.x,t.y,e.x,e.y]}});function yl(t,e,n){let o=b.map.createPane(
t);return o.style.zIndex=e,n||(o.style.pointerEvents="none"),t}function wl(t,e){let n=d("canvas",{class:t,"aria-hidden":"true"});return new xl({pane:yl(t,e),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function xr(t,e,n){let o=m("svg",{class:t,focusable:"false",...n});return new xl({pane:yl(t,e),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var Hn=7,yr=400,bl=60*Math.PI/180,wr=3.5,Sp=.2,kl=[],br=0;function vl(){let t=h.basemap||{};kl=(t.rivers||[]).filter(e=>e.name).map(e=>({name:e.name,names:e.names,
rank:e.rank||3,lines:e.lines.map(n=>{let o=Pt(n,t.scale||1e4);return{line:o,box:T(o)}})})).sort((e,n)=>e.rank-n.rank)}function zp(t,e,n){let o=At(t,e),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],l=o[i-1],c=o[i]-a,f=o[i+1]-l,u=Math.hypot(c,f);if(!u)continue;let g=r;for(;g<=u;g+=Hn){let M=a+c*g/u,x=l+f*g/u;if(M>n[0]&&
M<n[2]&&x>n[1]&&x<n[3]?s.push([M,x]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=g-u}return s}function Ap(t){let e=[],n=[];for(let o of[...t,null])
o?n.push(o):n.length&&(e.push(n),n=[]);return e}function Op(t){return t.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,t.length-1-o);for(let l=o-a;l<=o+a;l+=1)s+=t[l][0],
r+=t[l][1],i+=1;return[s/i,r/i]})}function Ep(t){let e=[];for(let n=1;n<t.length;n+=1)e.push(Math.atan2(t[n][1]-t[n-1][1],t[n][0]-t[n-1][0]));return e}var Ml=(t,e)=>Math.
abs(Math.atan2(Math.sin(t-e),Math.cos(t-e)));function Ip(t,e,n){let o=0,s=0;for(let r=e+1;r<n;r+=1){let i=Ml(t[r],t[r-1]);if(i>Sp)return 1/0;o=Math.max(o,Ml(t[r],
t[e])),s+=i}return o>bl||s>bl*1.6?1/0:o+s*.5}function Cp(t,e,n,o,s){let r=Ep(t),i=0;for(let c=1;c<t.length;c+=1)i+=Math.hypot(t[c][0]-t[c-1][0],t[c][1]-t[c-1][1]);
let a=Math.ceil(e*(t.length-1)/Math.max(i,1))+1,l=null;for(let c=0;c+a<t.length;c+=3){let f=Ip(r,c,c+a);if(f===1/0||l&&f>=l.cost)continue;let u=t.slice(c,c+a+1),
g=u.filter((x,k)=>k%2===0).map(([x,k])=>[x-o*.6,k-o*.9-wr,x+o*.6,k+o*.35]),M=g.reduce((x,k)=>[Math.min(x[0],k[0]),Math.min(x[1],k[1]),Math.max(x[2],k[2]),Math.max(
x[3],k[3])]);s(M)&&g.every(x=>n.free(x))&&(l={cost:f,points:u,taken:g})}return l}function _p(t,e,n,o,s,r){let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,
l={"font-size":e.size,"font-weight":e.weight,"font-style":e.italic?"italic":null},c;if(qt(t)){let f=a[0],u=a[a.length-1],g=Math.atan2(u[1]-f[1],u[0]-f[0])*180/Math.
PI,M=a[Math.floor(a.length/2)];c=x=>m("text",{...l,...x,direction:"rtl","text-anchor":"middle",transform:`translate(${M[0].toFixed(1)} ${(M[1]-wr).toFixed(1)}) \
rotate(${g.toFixed(1)})`},t)}else{br+=1;let f=`${b.element.id}-course-${br}`;s.append(m("path",{id:f,d:kt(a.flat()),fill:"none"})),c=u=>m("text",{...l,...u,dy:-wr},
m("textPath",{href:`#${f}`,startOffset:"50%","text-anchor":"middle"},t))}s.append(c({class:`halo on-${o}`})),r.append(c({fill:"var(--riverlab)"}))}function Ll(t,e,n,o,s,r){
br=0;let i=[(e[0]+t.ox)/t.size,(e[1]+t.oy)/t.size,(e[2]+t.ox)/t.size,(e[3]+t.oy)/t.size];for(let a of kl)a.rank===3&&t.zoom<8||a.rank===2&&t.zoom<6||Rp(a,t,e,i,
n,o,s,r)}function Rp(t,e,n,o,s,r,i,a){let l=ke(t),c=bn("water",l),f=E(l,c)+10,u=[],g=t.lines.filter(M=>S(M.box,o)).flatMap(M=>Ap(zp(M.line,e,n))).filter(M=>M.length*
Hn>f).sort((M,x)=>x.length-M.length);for(let M of g)for(let x=0;x<M.length;x+=Math.ceil(yr/Hn)){let k=M.slice(x,x+Math.ceil(yr/Hn));if(k.length*Hn<f)continue;let v=Cp(
Op(k),f,s,c.size,a);if(!v)continue;let[F,z]=v.points[Math.floor(v.points.length/2)];if(u.some(([q,Ko])=>Math.hypot(q-F,Ko-z)<yr*.6))continue;u.push([F,z]);for(let q of v.
taken)s.add(q);let _=He((F+e.ox)/e.size,(z+e.oy)/e.size);_p(l,c,v.points,_?"land":"abroad",r,i)}}var $l={band:0,region:1,vague:2},Np=8,Bp=[[4,4],[-4,-4],[4,-4],[-4,4]],jp=.75;function Hp({rings:t}){let e=T([]);for(let n of t)T(n,e);return[e[0]-10,e[1]-10,e[2]+
10,e[3]+10]}var Tp=(t,e,n)=>Bp.some(([o,s])=>gt(t,e+o,n+s));function Pp({rings:t},e){let n=0,o=0;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2){let a=s[r]-
s[i],l=s[r+1]-s[i+1],c=Math.max(1,Math.round(Math.hypot(a,l)/Np));for(let f=0;f<c;f+=1){let u=s[i]+a*f/c,g=s[i+1]+l*f/c;n+=1,e.some(M=>Tp(M.shape.rings,u,g))&&(o+=
1)}}return n?o/n:0}function Sl(t){let e=[...t].sort((o,s)=>Number(s.item.selected)-Number(o.item.selected)||$l[o.item.mark.form]-$l[s.item.mark.form]||Number(o.
item.open)-Number(s.item.open)||o.item.size-s.item.size),n=[];for(let o of e){let s=Hp(o.shape),{item:r}=o;r.under=n.filter(a=>!a.item.bare&&S(a.box,s)).map(a=>({
shape:a.shape,strip:a.item.mark.form==="band",rim:a.item.mark.form==="region"&&r.mark.form==="vague"}));let i=r.under.filter(a=>!a.rim);r.bare=r.mark.form==="re\
gion"&&!r.selected&&i.length>0&&Pp(o.shape,i)>jp,r.hidden=(a,l)=>i.some(c=>gt(c.shape.rings,a,l)),n.push({...o,box:s})}return e}var No=Math.cos(Math.PI/6),Bo=Math.sin(Math.PI/6),Mr=4;function qp(t){let e=new Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n]*No+t[n+1]*Bo,e[n+1]=t[n+1]*
No-t[n]*Bo;return e}function zl(t,e){let n=1/0,o=-1/0;for(let s of t)for(let r=e;r<s.length;r+=2)s[r]<n&&(n=s[r]),s[r]>o&&(o=s[r]);return[n,o]}function Dp(t,e){
let[n,o]=zl(t,0),[s,r]=zl(t,1),i=Math.ceil(n/e)-1,a=Math.ceil(s/e)-1,l=Math.floor(o/e)-i+2,c=Math.floor(r/e)-a+2,f=new Uint8Array(l*c),u=Array.from({length:c},()=>[]);
for(let g of t)for(let M=0,x=g.length-2;M<g.length;x=M,M+=2){let k=g[x+1],v=g[M+1];if(k===v)continue;let F=Math.ceil(Math.min(k,v)/e),z=Math.max(k,v)/e;for(let _=F;_<
z;_+=1)u[_-a].push(g[x]+(g[M]-g[x])*(_*e-k)/(v-k))}return u.forEach((g,M)=>{g.sort((x,k)=>x-k);for(let x=0;x+1<g.length;x+=2){let k=g[x+1]/e;for(let v=Math.ceil(
g[x]/e);v<=k;v+=1)f[M*l+v-i]=Mr+1}}),{grid:f,w:l,h:c,i0:i,j0:a}}function Vp({grid:t,w:e,h:n},o){for(let s=1;s<=o;s+=1){let r=[];for(let i=1;i<n-1;i+=1)for(let a=1;a<
e-1;a+=1){let l=i*e+a;t[l]<=Mr||Math.min(t[l-1],t[l+1],t[l-e],t[l+e])===s-1&&r.push(l)}for(let i of r)t[i]=s}}var Al=(t,e,n,o)=>{if(!t.length)return[];let s=Dp(
t.map(qp),e),r=Math.max(1,Math.min(Mr,Math.round(n/e)));Vp(s,r);let i=new Map;for(let a=0;a<s.h;a+=1)for(let l=0;l<s.w;l+=1){let c=s.grid[a*s.w+l];if(!c)continue;
let f=(l+s.i0)*e,u=(a+s.j0)*e,g=((l+s.i0+a+s.j0)%o+o)%o,M=Math.min(c,r+1)*16+g,x=`M${(f*No-u*Bo).toFixed(1)} ${(f*Bo+u*No).toFixed(1)}h0`;i.set(M,(i.get(M)||"")+
x)}return[...i].map(([a,l])=>({d:l,part:a%16,strength:+(Math.floor(a/16)/(r+1)).toFixed(2)}))};var kr=9,Il=4,Zp=150,Up=.25,Wp={rising:45,falling:-45,level:70,both:45,none:70},Cl=new Map(h.layers.map((t,e)=>[t.id,e]));function Ol(t,e){let n={id:`${e}-${Cl.
get(t.id)}`,patternUnits:"userSpaceOnUse"},o=Gp(t);if(t.texture==="dots"){let a=e==="band"?4.4:6;return m("pattern",{...n,width:a,height:a,patternTransform:"rot\
ate(30)"},m("circle",{cx:a/2,cy:a/2,r:.95,fill:o}))}let s=t.texture==="both"&&t.slots.length===2,r=s?t.slots.map(Dt):[o],i=s?4:t.texture==="none"?9:6;return m("\
pattern",{...n,width:i*r.length,height:8,patternTransform:`rotate(${Wp[t.texture]||90})`},r.map((a,l)=>m("path",{d:`M${i*(l+.5)} 0V8`,stroke:a,"stroke-width":1.1})))}
var Yp=()=>m("defs",{},h.layers.flatMap(t=>[Ol(t,"hatch"),Ol(t,"band")])),Gp=t=>K(t)==="var(--ink)"?"var(--ink2)":K(t),jo=(t,e)=>`url(#${e}-${Cl.get(t.id)})`;function Kp(t,e,n){
let o=[n[0]-40,n[1]-40,n[2]+40,n[3]+40],{polygons:s,lines:r}=et(t),i=s.flatMap(l=>l.map(c=>At(c,e,o,!0))).filter(l=>l.length>5),a=i.map(l=>kt(l,!0)).join("");return{
rings:i,area:a,edge:t.approximate&&t.form==="region"?Jp(i,D(t),e):a,line:r.map(l=>kt(At(l,e))).join("")}}function Jp(t,[e,n,o,s],r){let i=[r.x(e),r.x(o)],a=[r.y(
n),r.y(s)],l=(c,f,u)=>Math.abs(c-f)<.6&&u.some(g=>Math.abs(c-g)<1);return t.map(c=>{let f="";for(let u=0,g=c.length-2;u<c.length;g=u,u+=2)l(c[g],c[u],i)||l(c[g+
1],c[u+1],a)||(f+=`M${c[g].toFixed(1)} ${c[g+1].toFixed(1)}L${c[u].toFixed(1)} ${c[u+1].toFixed(1)}`);return f}).join("")}var vr=t=>t.slots.length===2?"var(--in\
k3)":t.slots.length?K(t):"var(--ev)";function Xp(t,e){let[n,o,s,r]=e;return m("mask",{id:`left-${t.n}`,maskUnits:"userSpaceOnUse",x:n,y:o,width:s-n,height:r-o},
m("rect",{x:n,y:o,width:s-n,height:r-o,fill:"#fff"}),t.under.map(({shape:i,rim:a})=>m("path",{d:i.area,stroke:"#000","stroke-width":a?kr*2:6,fill:a?"none":"#000",
"fill-rule":"evenodd"})))}function Qp(t,e){let{mark:n,layer:o}=t,s=`rim-${t.n}`,r={"clip-path":`url(#${s})`},i=t.under.filter(l=>l.strip).map(l=>l.shape.area).join(
""),a=t.bare?null:o.slots.length?m("path",{d:e.edge+i,fill:"none",stroke:jo(o,"hatch"),"stroke-width":kr*2,...r}):m("g",{},e.edge===e.area&&m("path",{d:e.area,fill:"\
var(--ev)","fill-opacity":.05}),m("path",{d:e.edge,fill:"none",stroke:"var(--ev)","stroke-width":2.4,"stroke-linecap":"round","stroke-dasharray":"0 5"}));return[
m("clipPath",{id:s},m("path",{d:e.area,"clip-rule":"evenodd"})),t.selected&&m("path",{d:e.area,fill:o.slots.length?jo(o,"hatch"):"var(--ev)","fill-rule":"evenod\
d",opacity:o.slots.length?.35:.12}),a&&(t.under.length?m("g",{mask:`url(#left-${t.n})`},a):a),o.slots.length?m("path",{d:e.edge,fill:"none",stroke:vr(o),"stroke\
-width":t.bare?1.2:1.8,"stroke-opacity":.5,"stroke-dasharray":n.approximate?"8 3 1.5 3":null,...r}):null,m("path",{d:e.area,class:"hit rim","stroke-width":kr*2,
...r})]}function tm(t,e,n,o){let{layer:s}=t,r={fill:"none",stroke:vr(s),"stroke-width":1,"stroke-dasharray":"5 3.5","stroke-opacity":.8},i=s.slots.length?{fill:jo(
s,"band")}:{fill:"var(--ev)","fill-opacity":.12};if(!e.area)return[m("path",{d:e.line,fill:"none",stroke:s.slots.length?jo(s,"band"):"var(--ev)","stroke-opacity":s.
slots.length?null:.12,"stroke-width":10}),m("path",{d:e.line,...r}),m("path",{d:e.line,class:"hit rim","stroke-width":16})];let a=`soft-${t.n}`,l=t.open?em(e.area,
a,n.km(Il,nt(t.mark)[1]),o):null;return[l,m("g",{mask:t.under.length?`url(#left-${t.n})`:null},m("path",{d:e.area,...i,"fill-rule":"evenodd",mask:l?`url(#${a})`:
null}),m("path",{d:e.area,...r,"stroke-opacity":t.open?.4:.8})),m("path",{d:e.area,class:"hit"})]}function em(t,e,n,o){let s=Math.min(n*2,120),r=[1,.75,.5,.25].
map(i=>m("path",{d:t,fill:"none",stroke:"#000","stroke-opacity":.3,"stroke-width":(s*i).toFixed(1)}));return m("mask",{id:e,maskUnits:"userSpaceOnUse",x:o[0],y:o[1],
width:o[2]-o[0],height:o[3]-o[1]},m("path",{d:t,fill:"#fff"}),r)}function nm(t,e,n){let o=D(t.mark),i=Math.hypot(o[2]-o[0],o[3]-o[1])>cn(Zp,(o[1]+o[3])/2)?10:6,
a=n.km(Il,(o[1]+o[3])/2),l=t.layers.filter(u=>t.drawn.has(u.id)),c=Al(e.rings,i,a,l.length||1),f=u=>vr(l[u]||t.layer);return[m("g",{mask:t.under.length?`url(#le\
ft-${t.n})`:null},c.map(({d:u,strength:g,part:M})=>m("path",{d:u,class:"dots","stroke-opacity":g,stroke:f(M)}))),m("path",{d:e.area,class:"hit"})]}var El={region:Qp,
band:tm,vague:nm};function _l(t,e,n,o,s,r){let i=[Yp()],a=[(o[0]+n.ox)/n.size,(o[1]+n.oy)/n.size,(o[2]+n.ox)/n.size,(o[3]+n.oy)/n.size],l=[];for(let c of e){if(!El[c.
mark.form]||!c.layer||!S(D(c.mark),a))continue;let f=Kp(c.mark,n,o);!f.area&&!f.line||(c.size=om(c.mark,n),c.vast=c.mark.form==="vague"&&!c.selected&&c.size>Up*
(r[2]-r[0])*(r[3]-r[1]),c.vast||l.push({item:c,shape:f}))}for(let{item:c,shape:f}of Sl(l).reverse()){let u=c.fits?s&&!c.selected?.5:1:c.fade?c.fade*.75:.22;c.under.
length&&i.push(Xp(c,o)),i.push(m("g",{class:`area ${c.mark.form}`,"data-mark":c.mark.id,opacity:u===1?null:u},El[c.mark.form](c,f,n,o)))}t.replaceChildren(...i)}
function om(t,e){return et(t).polygons.reduce((o,s)=>{let r=s[0],i=0;for(let a=0,l=r.length-2;a<r.length;l=a,a+=2)i+=r[l]*r[a+1]-r[a]*r[l+1];return o+Math.abs(i)},
0)/2*e.size*e.size}var rm=7.3,Ht,Tn,tn,Jt,en=0,Ho=!0,X=null;function Fl(){Za({request:Rl,now:Lr,flush:pm}),Zi(),Wi(),vl(),Ht=wl("ground",210),Tn=xr("areas",410,{"aria-hidden":"tru\
e"}),tn=xr("marks",610,{role:"group"}),b.base.addLayer(Ht),b.map.addLayer(Tn),b.map.addLayer(tn),Jt=Object.fromEntries(["halos","letters","under","signs","over"].
map(t=>[t,m("g",{class:t,"aria-hidden":t==="signs"?null:"true"})])),tn.options.element.append(...Object.values(Jt)),b.map.on("moveend viewreset resize",()=>Rl(!0)),
b.map.on("zoomstart",()=>{b.map._animatingZoom||En.clear()}),b.map.on("move",im)}function im(){if(!X||b.map._animatingZoom||b.map.getZoom()!==X.at.zoom)return;let[
t,e,n,o]=C(),s=Ht.bounds();t>=s[0]&&e>=s[1]&&n<=s[2]&&o<=s[3]||(Ht.sync(),ys(Ht.options.element,V(b.map),Ht.bounds()))}function Rl(t){Ho=Ho||!!t,en||(en=requestAnimationFrame(
()=>Lr(!0)))}function Lr(t){if(en&&cancelAnimationFrame(en),en=0,!b.map._loaded||!Ht||b.map._animatingZoom)return;let e=performance.now(),n=V(b.map),o=am();if(Ho){
for(let s of[Ht,Tn,tn])s.sync();ys(Ht.options.element,n,Ht.bounds())}Ho=!1,lm(n,tn.bounds(),o,t===!0),$r=performance.now()-e}function am(){let t=b.map.getSize(),
e=jt(),n=ae(),o=n?{left:0,top:0,right:0,bottom:0}:e;return{card:n,edges:[o.left,o.top,t.x-o.right,t.y-o.bottom],furniture:hr(),free:[e.left,e.top,t.x-e.right,t.
y-e.bottom]}}function lm(t,e,n,o){let{items:s,mass:r}=Ma(ut,t,e),i=C(),a=hi(),[l,c]=i;for(let z of n.furniture)a.add([z[0]+l,z[1]+c,z[2]+l,z[3]+c]);let{free:f}=n,
u=s.find(z=>z.selected);X={at:t,bounds:e,sight:i,room:a,page:n,open:[f[0]+l+4,f[1]+c+4,f[2]+l-4,f[3]+c-4],mass:r,fan:En,signs:[],phone:R()==="phone",atHome:(z,_)=>He(
(z+t.ox)/t.size,(_+t.oy)/t.size),areas:fm(s,t,e)};let g=r?s.filter(z=>z.selected):s;_l(Tn.options.element,g,t,e,u,i);let M=oa(s.filter(z=>z.at&&z.kind!=="area"),
X);!X.phone&&!r&&t.zoom>=rm&&Aa(M,X),r||Nl(X,M);let x=s.filter(z=>z.kind==="area"),k=X.phone?[]:Ts(x,X);Oa(M,X);let v=X.phone?Ts(x,X):k;Ua([...M,...v]),um();let F=()=>cm(
s,t,e,X);r&&o?requestAnimationFrame(F):F()}function Nl(t,e){let[n,o]=t.sight;for(let[s,r,i,a]of ul(t.page,e))t.room.add([s+n,r+o,i+n,a+o])}function cm(t,e,n,o){
if(o!==X)return;let{room:s,sight:r}=o;for(let f of t)if(f.near&&f.near<40&&f.at){let u=Math.max(9,f.near);s.add([f.at[0]-u,f.at[1]-u,f.at[0]+u,f.at[1]+u])}let i=m(
"g"),a=m("g"),l=[r[0],r[1],r[2],r[1]+o.page.free[3]],c=f=>!S(f,l)||f[0]>l[0]&&f[1]>l[1]&&f[2]<l[2]&&f[3]<l[3];o.mass&&Nl(o,pt()),pl(o.page),Ll(e,n,s,i,a,c),Yi(e,
n,s,i,a,dm(t,e),c),Jt.halos.replaceChildren(...i.childNodes),Jt.letters.replaceChildren(...a.childNodes)}function fm(t,e,n){let o=t.filter(s=>s.layer&&s.kind!==
"point").map(s=>{let r=et(s.mark).polygons.flat().map(a=>At(a,e,n,!0,4)).filter(a=>a.length>5),i=T([]);return r.forEach(a=>T(a,i)),{rings:r,box:i,weight:s.mark.
form==="region"?1.5:16}});return s=>{let r=[[s[0],s[1]],[s[2],s[1]],[s[0],s[3]],[s[2],s[3]],[(s[0]+s[2])/2,(s[1]+s[3])/2]],i=0;for(let a of o)if(S(a.box,s))for(let[
l,c]of r)gt(a.rings,l,c)&&(i+=a.weight);return i}}function dm(t,e){let n=new Set(t.filter(l=>l.label).map(l=>Fs(l.mark))),o=X.mass?[]:t.filter(l=>l.kind==="poin\
t"&&l.at),s=new Set(["capital","city","town","village"]),r=new Map(o.map(l=>[l,ct(l.mark.title)])),i=new Set(pt().filter(l=>l.name||l.head).map(l=>ct(l.items[0].
mark.title))),a=l=>l.kind==="water"||l.kind==="sea";return l=>n.has(l)||a(l)&&i.has(ct(l.name))||s.has(l.kind)&&o.some(c=>{let f=Math.hypot(c.at[0]-e.x(l.x),c.at[1]-
e.y(l.y));return f<Math.max(5,e.km(2,l.y))?!0:f<e.km(25,l.y)&&r.get(c)===ct(l.name)})}function um(){let t=Jt.signs.contains(B())?B().closest("[data-key]").dataset.
key:null,e=[];for(let o of pt())o.kind==="note"?o.name.line&&e.push(m("g",{class:o.item.fits?"":"out",stroke:"var(--ink2)",fill:"var(--ink2)"},m("path",{d:kt(o.
name.line),class:"hair"}),m("circle",{cx:o.name.line[0].toFixed(1),cy:o.name.line[1].toFixed(1),r:2,class:"foot"}))):(e.push(...Ys(o,X)),o.name&&o.name.line&&e.
push(m("path",{d:kt(o.name.line),class:"hair",stroke:"var(--ink2)"})));Jt.under.replaceChildren(...e);let n=pt().map(o=>Ks(o,X));Jt.signs.replaceChildren(...n),
Jt.over.replaceChildren(),Wa(n,t)}function pm(){en&&Lr()}var $r=0;function Sr(t){Jt.over.replaceChildren(...t&&!t.name&&!t.head?[Js(t,X)]:[])}var To=()=>tn.options.
element,Bl=()=>Tn.options.element;var ft={};de(ft,{day:()=>ht,iso:()=>Z,month:()=>Or,months:()=>Ar,number:()=>it,parts:()=>rt,span:()=>U,weekday:()=>zr,write:()=>at,year:()=>yt});function at(t,e,n){let[o,s,r]=rt(e),i=J.cldr,a=f=>yt(String(f).padStart(2,"0")),l=i.days[mm(e)],c={d:n||yt(r),dd:n||a(r),M:yt(s),MM:a(s),y:yt(o),MMMM:i.months[s-
1],MMM:i.short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:l,c:l};return i.patterns[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(f,u,g)=>g?c[f]||c[g]||
f:u.replaceAll("''","'")||"'")}var mm=t=>((it(t)+3)%7+7)%7,ht=(t,e)=>at(e&&rt(t)[0]===hm()?"day_short":"day",t);function hm(){let t=h.articles.find(e=>e.published);
return t?rt(t.published)[0]:null}function Hl(t,e,n,o){let[s,r]=rt(t);return n?r===o?yt(s):at("month",t):ht(t,e)}function U(t,e){if(!t||!t.start&&!t.end)return t&&
t.words?t.words:p("date.none");let{start:n,end:o}=t;if(n&&!o)return p("date.since",{date:Hl(n,e,rt(n)[2]===1,1)});let s=o||"";return n?n===o?ht(n,e):gm(n,s,e):p(
e?"date.by":"date.until",{date:Hl(s,e,Ls(s),12)})}function gm(t,e,n){let[o,s,r]=rt(t),[i,a]=rt(e),l=r===1&&Ls(e),c=(f,u)=>p("date.range",{start:f,end:u});return l&&
o===i?s===a?at("month",t):s===1&&a===12?yt(o):c((J.cldr.alone||J.cldr.months)[s-1],at("month",e)):l?c(at("month",t),at("month",e)):o===i&&s===a?at("range_first",
t)+at("range_last",e):c(o===i?at("day_short",t):ht(t,n),ht(e,n))}var zr=t=>at("weekday",t);function Ar(t,e){let[n,o]=rt(e);o+=1,o>12&&(o=1,n+=1);let s=`${String(
n).padStart(4,"0")}-${String(o).padStart(2,"0")}-01`;return{start:t.slice(0,8)+"01",end:Z(it(s)-1)}}var Or=t=>J.cldr.short[t-1];var xm=80,ym=20,Tl=160,wm=500,Pl=new Map,Dl=(t,e)=>t.claims.filter(n=>n.layer===e),Po=t=>t.map(e=>e.date).filter(e=>e&&(e.start||e.end)).sort((e,n)=>(e.start||e.
end)<(n.start||n.end)?-1:1)[0]||null,bm=["home_base","unit_name","mentioned"],Mm=t=>{let e=Po(t);return(t.every(o=>bm.includes(o.role))?"1 ":"0 ")+(e?e.start||e.
end:"9999")};function km(){let t=w.get().layersOn;return h.layers.filter(e=>t.has(e.id)).map(e=>({key:e.id,title:e.name,lang:e.lang,rows:h.marks.filter(n=>n.layers.
includes(e.id)&&H(n)&&W(n)).map(n=>{let o=Dl(n,e.id);return{mark:n,layer:e,claims:o,day:Mm(o)}}).filter(n=>n.claims.length).sort((n,o)=>n.day<o.day?-1:+(n.day>o.
day))})).filter(e=>e.rows.length)}function vm(){let t=new Map,e=[];for(let o of h.marks){if(!H(o))continue;let s=W(o)?Ft(o):[];for(let r of new Set(s.map(i=>i.layer))){
let i=s.filter(f=>f.layer===r),a=Po(i);if(!a){e.push({mark:o,layer:I[r],claims:i});continue}let l=a.start===a.end?a.start:U(a),c=a.start===a.end?zr(a.start):l;t.
has(l)||t.set(l,{key:l,title:c,sort:a.start||a.end,rows:[]}),t.get(l).rows.push({mark:o,layer:I[r],claims:i})}if(!s.length&&!Po(o.claims)){let r=I[o.layers[0]];
r&&e.push({mark:o,layer:r,claims:Dl(o,r.id),out:!0})}}let n=[...t.values()].sort((o,s)=>o.sort<s.sort?-1:1);return e.length&&n.push({key:"undated",title:p("list\
.no_date"),rows:e}),n}function Lm(t){let e=[...new Set(t.map(Ot))],n=e.slice(0,2);e.length>2&&n.push(p("list.other_roles",{n:e.length-2}));let o=t.every(s=>!s.event&&
!s.actors.length);return n.map((s,r)=>r&&o?s[0].toLowerCase()+s.slice(1):s).join(o?p("list.comma"):"; ")}function $m(t,e){let n=!eo(t,e),o=t.form==="exact"||t.form===
"near"?bt(t,e):"";return o?m("svg",{class:"swatch",viewBox:"-17 -11 34 22",width:34,height:22,"aria-hidden":"true"},Mt(o,9.5,n)):Fe(e,t.form,n)}function Sm(t){let e=O(
t);return pa(t).filter(n=>n.before+n.hit+n.after!==e).map(n=>d("span",{class:"more hit",dir:"auto"},d("bdi",{},n.before,d("mark",{},n.hit),n.after)))}function zm({
mark:t,layer:e,claims:n,out:o},s){let r=w.get().selected===t.id;return d("li",s,d("button",{type:"button",class:o?"row out":"row","data-mark":t.id,"aria-current":r?
"true":null,on:{click:()=>w.set({selected:t.id},{source:"list"}),mouseenter:()=>w.set({hover:t.id}),mouseleave:()=>w.set({hover:null}),focus:()=>w.set({hover:t.
id}),blur:()=>w.set({hover:null})}},$m(t,e),d("span",{class:"n","aria-hidden":"true"},t.n),d("span",{class:"what"},d("span",{class:"line"},Zt(t,"title"),d("bdi",
{class:"date"},U(Po(n),!0))),d("span",{class:"more"},Lm(n)," · ",d("bdi",{},dt(t))),o?null:Sm(t))))}function Am(t,e,n){let o=n.reduce((l,c)=>l+c.rows.length,0),
s=Pl.get(t.key)||(o>wm?ym:xm),r=t.rows.length-s,i="group-"+e,a=l=>r>0?{"aria-setsize":t.rows.length,"aria-posinset":l+1}:{};return d("section",{"aria-labelledby":i},
d("div",{class:"bar"},d("h3",{id:i,dir:"auto",lang:t.lang},t.title),d("span",{class:"count"},A(t.rows.length))),d("ul",{class:"rows"},t.rows.slice(0,s).map((l,c)=>zm(
l,a(c)))),r>0?d("button",{type:"button",class:"link more-rows",on:{click:()=>{Pl.set(t.key,s+Tl),qo(),Q(`[aria-labelledby="${i}"] .row`)[s].focus({preventScroll:!0})}}},
p("list.more",{n:Math.min(r,Tl)})):null)}function qo(){let t=y("list");if(!t)return;let e=B()&&B().dataset?B().dataset.mark:null,n=w.get().dateRange?vm():km(),o=h.
marks.filter(r=>H(r)&&W(r)).length;t.setAttribute("aria-label",p("list.title"));let s=se()?d("p",{class:"status"},o?p("find.found",{n:o}):p("find.none")," ",d("\
button",{type:"button",class:"link",on:{click:$o}},p("find.clear"))):null;return t.replaceChildren(...[d("h2",{class:"sr"},p("list.title")),s,...n.map((r,i)=>Am(
r,i,n))].filter(Boolean)),e&&Er(e),o}function Er(t){let n=Q("#list .row").find(o=>o.dataset.mark===t);return n&&n.focus({preventScroll:!0}),!!n}function Om(t){for(let n of Q(
"#list .row"))n.dataset.mark===t.selected?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current");let e=ot('#list .row[aria-current="true"]');e&&
e.scrollIntoView({block:"nearest"})}var Ir=()=>h.marks.filter(t=>H(t)&&W(t));function Em(t){if(!["ArrowDown","ArrowUp","Home","End"].includes(t.key))return;let e=Q(
"#list .row"),n=e.indexOf(B());if(n<0)return;t.preventDefault();let o={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:e.length-1}[t.key];e[o]&&e[o].focus()}function Im(){
let t=y("list");t.getBoundingClientRect().top<y("find").getBoundingClientRect().top&&t.scrollIntoView({block:"start"})}var ql="";function Vl(){y("tools").addEventListener(
"keydown",Em),w.subscribe((t,e)=>{if(["layersOn","filters","query","dateRange","mentions","undated"].some(n=>e.has(n))){let n=qo();e.has("query")&&Im();let o=n?
p("find.found",{n}):p("find.none");o!==ql&&wt(o),ql=o}else e.has("selected")&&Om(t)})}var Cm=["selected","layersOn","mentions","filters","dateRange"],_m=t=>(t||"").split(",").filter(Boolean).map(decodeURIComponent),Pn=t=>[...t].map(encodeURIComponent).
join(","),Zl=/^\d{4}-\d\d-\d\d$/;function Yl(t){let e=[];if(t.embed&&e.push("embed"),t.lang!==h.lang&&e.push("lang="+t.lang),t.view&&e.push(`v=${t.view.lat.toFixed(
4)},${t.view.lon.toFixed(4)},${+t.view.zoom.toFixed(2)}`),t.layersOn.size!==h.layers.length){let n=h.layers.map(o=>o.id).filter(o=>t.layersOn.has(o));e.push("l="+
Pn(n))}return t.mentions&&e.push("named"),t.filters.events.size&&e.push("e="+Pn(t.filters.events)),t.query.trim()&&e.push("q="+encodeURIComponent(t.query.trim())),
t.filters.roles.size&&e.push("r="+Pn(t.filters.roles)),t.filters.forms.size&&e.push("p="+Pn(t.filters.forms)),t.filters.sources.size&&e.push("s="+Pn(t.filters.sources)),
t.dateRange&&e.push("d="+t.dateRange.join("..")),t.undated!==null&&e.push("u="+Number(t.undated)),t.trail&&e.push("trail"),t.table&&e.push("table"),t.selected&&
e.push("m="+encodeURIComponent(t.selected)),e.join("&")}function Rm(t){let e={};for(let n of t.replace(/^#/,"").split("&")){let o=n.indexOf("="),s=o<0?n:n.slice(
0,o);s&&(e[s]=o<0?"":n.slice(o+1))}return e}function _r(t){try{return decodeURIComponent(t)}catch{return""}}function Fm(t){let[e,n,o]=(t||"").split(",").map(Number);
return[e,n,o].every(Number.isFinite)&&Math.abs(e)<=90&&o>=0&&o<=22?{lat:e,lon:n,zoom:o}:null}function Nm(t){let[e,n]=(t||"").split("..");return Zl.test(e)&&Zl.test(
n)&&e<=n?[e,n]:null}function Rr(t){let e=Rm(t),n=(i,a)=>new Set(i.filter(l=>a.includes(l))),o=[...new Set(h.marks.flatMap(i=>i.claims.map(a=>a.role)))],s=h.layers.
map(i=>i.id),r=i=>{try{return _m(i)}catch{return[]}};return{embed:"embed"in e,lang:e.lang in me?e.lang:h.lang,view:Fm(e.v),layersOn:"l"in e?n(r(e.l),s):new Set(
s),mentions:"named"in e,query:_r(e.q||""),filters:{roles:n(r(e.r),o),events:n(r(e.e),Object.keys(h.events)),forms:n(r(e.p),["exact","near","region","band","vagu\
e"]),sources:n(r(e.s),h.articles.map((i,a)=>String(a)))},dateRange:Nm(e.d),undated:{0:!1,1:!0}[e.u]??null,trail:"trail"in e,table:"table"in e,selected:ue[_r(e.m||
"")]?_r(e.m):null}}function Ul(t){let e="#"+Yl(w.get());if(!(e===location.hash||e==="#"&&!location.hash))try{t?history.pushState(null,"",e):history.replaceState(
null,"",e)}catch{}}function Wl(){let t=Rr(location.hash),{view:e,...n}=t;w.set(e?t:n,{source:"link"}),t.view&&b.map.setView([t.view.lat,t.view.lon],t.view.zoom,
{animate:!1})}function Bm(){if(document.documentElement.classList.contains("is-print"))return;let t=b.map.getCenter();w.set({view:{lat:+t.lat.toFixed(4),lon:+t.
lng.toFixed(4),zoom:+b.map.getZoom().toFixed(2)}},{source:"map"})}var Gl=t=>location.href.replace(/#.*$/,"")+"#"+Yl(t),Tt=t=>Gl({...w.get(),selected:t?t.id:null,
embed:!1}),Fr=()=>Gl({...w.get(),embed:!0}),Kl=()=>!!Rr(location.hash).view;function Jl(){w.set(Rr(location.hash),{source:"link"});let t=w.get();ao(t.lang),document.
documentElement.classList.toggle("embed",t.embed)}function Xl(){let t=w.get();b.map.invalidateSize({animate:!1}),t.view&&b.map.setView([t.view.lat,t.view.lon],t.
view.zoom,{animate:!1})}function Ql(){b.map.on("moveend",Bm),w.subscribe((t,e,n)=>{n!=="link"&&(Cm.some(o=>e.has(o))?Ul(n!=="run"):["view","query","lang","embed",
"undated","trail","table"].some(o=>e.has(o))&&Ul(!1))}),addEventListener("popstate",Wl),addEventListener("hashchange",Wl)}async function Ie(t,e,n){let o=e;try{await navigator.clipboard.writeText(t)}catch{jm(t)||(o=p("card.not_copied",{text:t}))}wt(o),n&&(n.textContent=o)}function jm(t){
let e=document.activeElement,n=d("textarea",{readonly:!0,class:"sr"});n.value=t,document.body.append(n),n.select();let o=!1;try{o=document.execCommand("copy")}catch{}
return n.remove(),e&&e.focus&&e.focus({preventScroll:!0}),o}var Hm=/^(?:[\t\r\n]|[\p{Cc}\p{Cf}\p{Z}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u,Tm=t=>{if(typeof t=="num\
ber")return String(t);let e=String(t??"").replaceAll("\0","�"),n=Hm.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n},ec=t=>t.map(e=>e.
map(Tm).join(",")+`\r
`).join("");var on=t=>d("blockquote",{dir:"auto",lang:Pm(t)},d("bdi",{},t.before,t.place?d("mark",{},t.place):null,t.after)),Pm=t=>(h.articles[t.article]||{}).lang||null,nc=80,
qm=.9;function nn(t,e,n){if(!e.length)return null;let o=d("ul",{}),s=d("section",{},d("h3",{},t),o),r=()=>{let i=o.children.length,a=i+nc;o.append(...e.slice(i,
a).map(n)),s.querySelectorAll(".more-rows").forEach(l=>l.remove()),a<e.length&&s.append(d("button",{type:"button",class:"link more-rows",on:{click:()=>{r();let l=o.
children[a];l.setAttribute("tabindex","-1"),l.focus({preventScroll:!0})}}},p("list.more",{n:Math.min(nc,e.length-a)})))};return r(),s}function Dm(t){return d("l\
i",{},d("b",{},Zt(t))," · ",[...new Set(t.claims.map(ye))].join(p("list.comma")),t.words?[" · ",Ne(t.words)]:null,t.claims.flatMap(e=>e.cites).slice(0,1).map(
on))}function Vm(t){return d("li",{},d("b",{},st(t.surface))," · ",Ne(t.reason),t.rivals.length?[" ",Do("left.rivals",t)]:null,on(t.cite))}function Zm(t){let e=t.
actors.map(o=>h.actors[o]?h.actors[o].name:o),n=t.actors.every(o=>h.actors[o]&&!h.actors[o].lang);return d("li",{},d("b",{},ye(t)),e.length?[" · ",st(lt(e),n?null:
void 0)]:null," · ",d("bdi",{},U(t.date)),t.cites.map(on))}function Um(t){return d("li",{},d("button",{type:"button",class:"link",on:{click:()=>w.set({selected:t.
id},{source:"list"})}},Zt(t))," ",Do("left.rivals",t))}var Do=(t,e)=>ee(t,{rivals:st(e.rivals.join("; "),"en")}),oc=()=>{let t=[nn(p("left.countries"),h.named,Dm),
nn(p("left.unresolved"),h.unresolved,Vm),nn(p("left.unplaced"),h.unplaced,Zm),nn(p("left.unread"),h.unread,e=>d("li",{},d("b",{},p("event."+e.event))," · ",st(
e.words),on(e.cite))),nn(p("left.doubtful"),h.marks.filter(e=>e.rivals.length&&e.score<qm),Um)].filter(Boolean);return h.notices.length&&t.push(nn(p("left.notic\
es"),h.notices,e=>d("li",{},Ne(e)))),t.length?d("section",{id:"left","aria-labelledby":"left-title"},d("h2",{id:"left-title",tabindex:"-1"},p("left.title")),t):
null};var qn=t=>t.date&&(t.date.start||t.date.end)||"9999",Ce=(t,...e)=>d("div",{class:"fact"},d("dt",{},t),d("dd",{},e));function Nr(t){return d("p",{class:"side"},t.
map(e=>d("span",{},Fe(e,"exact"),Vt(e))))}function Br(t){let e=t.hedges.length&&t.hedges.map((o,s)=>[s?p("card.hedged_between"):"",st(o)]),n=t.speaker&&st(t.speaker.
replace(/^The /,"the "));return n&&e?ee("card.hedged_both",{speaker:n,words:e}):n?ee("card.hedged_by",{speaker:n}):e?ee("card.hedged",{words:e}):null}function Wm(t){
let e=Br(t);return[d("b",{},Ut(t)),e?[p("list.comma"),d("bdi",{},e)]:null]}function Ym(t){let e=t.sidc?mo(t.sidc,20):null;if(e)return e;let n=bi(t),o=m("svg",{viewBox:"\
-10 -10 20 20",width:20,height:20,"aria-hidden":"true"});return n&&o.append(G(n,5.5)),o}function rc(t){return t.cites.length>0&&t.cites.every(e=>(h.articles[e.article]||
{}).names_only)}var sc=t=>[...new Set(t)].map(e=>h.actors[e]).filter(Boolean),ic=t=>d("ul",{class:"actors"},t.map(e=>d("li",{},Ym(e),Vt(e))));function Gm(t,e){if(e.
length)return Ce(p("card.who"),ic(e));if(rc(t))return Ce(p("card.who"),p("card.not_read"));let n=I[t.layer];return t.role==="target"||n&&!n.sides.length?null:Ce(
p("card.who"),p("card.nobody"))}function Km(t){if(!t.date&&rc(t))return p("card.not_read");let e=U(t.date),n=t.date&&t.date.words;return d("bdi",{},n&&(t.date.start||
t.date.end)&&n!==e?ee("card.when_words",{date:e,words:st(n)}):lo(e))}function Jm(t){let{words:e,start:n,end:o}=t.date||{},s=t.cites.map(r=>h.articles[r.article]).
find(r=>r&&r.guess);return e&&!n&&!o&&s?d("p",{class:"doubt"},p("card.day_guessed",{date:ht(s.guess)})):null}function Xm(t,e,n,o){let[s]=t,r=[...new Set(t.map(c=>I[c.
layer]).filter(Boolean))],i=sc(t.flatMap(hn)),a=sc(t.flatMap(we)).filter(c=>!i.includes(c)),l=[...new Set(t.flatMap(c=>c.figures))];return d("div",{class:"claim\
-facts"},o?Nr(r):null,d("dl",{},Gm(s,i),Ce(p(s.event?"card.what":"card.role"),Wm(s)),a.length?Ce(p(s.event?"whom."+ds(s):"card.whom"),ic(a)):null,Ce(p("card.whe\
n"),Km(s)),n?Ce(p("card.where"),d("bdi",{},lo(dt(e)))):null),s.inferred?d("p",{class:"doubt"},p("card.inferred")):null,Jm(s),s.date&&s.date.inferred?d("p",{class:"\
doubt"},p("card.date_inferred")):null,s.negated?d("p",{class:"doubt"},p("card.negated")):null,s.reviewed?d("p",{class:"doubt"},p("card.reviewed")):null,l.length?
d("p",{class:"doubt"},d("bdi",{},ee("card.stated",{figures:st(l.join("; "))}))):null)}function Qm(t){let e=h.articles[t.article]||{},n=d("p",{dir:"auto"},d("spa\
n",{class:"hang"},p("card.open_quote")),t.before,t.place?d("mark",{},t.place):null,t.after,p("card.close_quote"));return d("figure",{},d("blockquote",{lang:e.lang||
null},n),th(t,e))}function th(t,e){let n=e.paragraphs||0;if(t.paragraph===null||!n)return null;let o=n<=60?d("div",{class:"ticks","aria-hidden":"true"},Array.from(
{length:n},(r,i)=>d("i",{class:i===t.paragraph?"on":null}))):null,s=p("card.paragraph",{n:t.paragraph+1,total:n});return d("figcaption",{},o,d("span",{},s,h.articles.
length>1?[" · ",fc(t)]:null,e.url?[" · ",d("a",{href:jr(e.url,t),rel:"noopener noreferrer",target:"_blank"},p("card.read"))]:null))}function jr(t,e){let n=(e.
before+e.place+e.after).trim().split(/\s+/).slice(0,8).join(" ");return t.includes("#")?t:`${t}#:~:text=${encodeURIComponent(n).replace(/-/g,"%2D")}`}function Hr(t){
let e=new Map;for(let n of t){let{event_id:o,id:s,date:r,hedges:i,speaker:a,inferred:l,reviewed:c,cites:f}=n,u=o&&n.event?JSON.stringify([o,Ut(n),r,i,a,l,c,f]):
s;e.set(u,[...e.get(u)||[],n])}return[...e.values()].map(n=>n.sort((o,s)=>+(o.role==="target")-+(s.role==="target")))}function ac(t){let e=[...t.claims].sort((s,r)=>qn(
s)<qn(r)?-1:+(qn(s)>qn(r))),n=new Set(e.map(s=>s.layer)).size>1,o=new Map;return Hr(e).forEach((s,r)=>{let[i]=s,a=qn(i)+JSON.stringify(i.cites);o.has(a)||o.set(
a,{facts:[],claim:i}),o.get(a).facts.push(Xm(s,t,r===0,n))}),[...o.values()].map(s=>d("section",{class:"said"},s.facts,eh(s.claim)))}function eh(t){let[e,...n]=t.
cites.map(Qm),o=t.inferred||t.date&&t.date.inferred;return!n.length||!o?[e,n]:[e,d("p",{class:"doubt"},p("card.evidence")),n]}function lc(t){let e=[t.note,t.rule&&
lo(t.rule)].filter(Boolean).map(n=>Ne(n));return t.approximate&&e.push(p("card.approximate")),t.rivals.length&&e.push(Do("card.rivals",t)),e.length?d("section",
{class:"why"},d("h3",{class:"sr"},p("card.why")),e.map(n=>d("p",{},n))):null}function cc(t){return!t.differ||!t.differ.length?null:d("section",{class:"differ"},
d("h3",{},p("differ.title")),t.differ.map(e=>[d("h4",{},p("differ."+e.kind)),d("ul",{},e.versions.map(n=>d("li",{},d("b",{},nh(e.kind,n.value)),on(n.cite),d("p",
{class:"from"},fc(n.cite)))))]))}function nh(t,e){let n=e.replace(/^not /,"");if((t==="role"||t==="denial")&&p("role."+n)!=="role."+n)return ye({role:n,negated:n!==
e});let o=t==="date"&&e.match(/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);return o?U({start:o[1],end:o[2]||o[1]}):st(e)}var fc=t=>{let e=h.articles[t.article]||
{};return e.publisher?st(e.publisher):p("card.article",{n:t.article+1})};function oh(t,e){let n=I[e.layer],o=Br(e),s=[[d("b",{},Ot(e)),o?[p("list.comma"),d("bdi",{},o)]:null],d("bdi",{},U(e.date,!0)),d("bdi",{},dt(t))];return d("div",
{class:"head"},n?m("svg",{viewBox:"-9 -9 18 18",width:16,height:16,role:"img","aria-label":n.name},G(n,6)):null,d("h2",{id:"card-title",tabindex:"-1",dir:"auto",
lang:Be(t)},O(t)),d("p",{class:"facts"},s.map((r,i)=>[i?" · ":null,r])))}function sh(t){let e=h.articles[t.article]||{};return d("blockquote",{lang:e.lang||null},
d("p",{dir:"auto"},p("card.open_quote"),t.before,t.place?d("mark",{},t.place):null,t.after,p("card.close_quote")))}function rh(t,e){let n=e?h.articles[e.article]||
{}:{},o=t.claims.length-1,s={target:"_blank",rel:"noopener noreferrer"},r=[e&&e.paragraph!==null?d("bdi",{},`¶ ${A(e.paragraph+1)}`):null,n.url?d("a",{href:jr(
n.url,e),...s},p("card.read")):null,d("a",{href:Tt(t),...s},o?p("embed.others",{n:o}):p("page.full_page"))].filter(Boolean);return d("p",{class:"foot"},r.map((i,a)=>[
a?" · ":null,i]))}function dc(t,e){let n=Ft(t)[0]||t.claims[0],o=n.cites[0];return[d("div",{class:"words"},oh(t,n),o?sh(o):null,rh(t,o)),d("div",{class:"keys"},
e)]}var Dn=null,gc=[0,0];function ih(t,e){return d("p",{class:"side"},d("span",{},e.map(n=>m("svg",{viewBox:"-9 -9 18 18",width:18,height:18,role:"img","aria-label":n.
name},G(n,6)))),p("card.claims",{n:t.claims.length}))}function ah(t){let e=O(t),n=t.names.filter(([,o])=>o!==e);return t.title!==e&&n.unshift([ki,t.title]),n.length?
d("p",{class:"names"},n.map(([o,s])=>d("span",{lang:o,dir:"auto"},s))):null}var uc=(t,e)=>Ie(t,e,y("card").querySelector(".copied")),pc=t=>`${t.anchor[1].toFixed(
5)}, ${t.anchor[0].toFixed(5)}`;function xc(t){let e=Ir(),n=e.findIndex(o=>o.id===w.get().selected);return e.length?e[(Math.max(n,0)+t+e.length)%e.length]:null}
function lh(t){let e=xc(t);e&&w.set({selected:e.id},{source:"card"})}function Vo(t,e,n){let o=xc(t),s=o?O(o):"",r=d("span",{dir:"auto",lang:o&&Be(o)},s);return d(
"button",{type:"button",class:e,"aria-label":[p(n),s].filter(Boolean).join(": "),on:{click:()=>lh(t)}},t<0?[mc(!1),r]:[r,mc(!0)])}function ch(t){let e=(n,o)=>d(
"button",{type:"button",on:{click:o}},n);return d("div",{class:"copying"},e(p("card.copy_link"),()=>uc(Tt(t),p("card.copied_link"))),t.anchor?e(p("card.copy_pos\
ition"),()=>uc(pc(t),p("card.copied_position",{position:pc(t)}))):null,d("p",{class:"copied"}))}function fh(t){let e=Ir(),n=e.indexOf(t);return d("div",{class:"\
actions"},d("span",{class:"steps"},Vo(-1,"prev","card.previous"),d("span",{class:"at"},n<0?null:p("card.at",{n:n+1,total:A(e.length)})),Vo(1,"next","card.next")))}
function mc(t){return m("svg",{viewBox:"0 0 8 12",width:8,height:12,class:"arrow","aria-hidden":"true"},m("path",{d:t?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",
stroke:"currentColor","stroke-width":1.6}))}function hc(){return d("button",{type:"button",class:"close","aria-label":p("card.close"),on:{click:Tr}},m("svg",{viewBox:"\
0 0 12 12",width:12,height:12,"aria-hidden":"true"},m("path",{d:"M1 1L11 11M11 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function dh(t){if(w.
get().embed){y("card").replaceChildren(...dc(t,[hc(),Vo(1,"next","card.next"),Vo(-1,"prev","card.previous")]));return}let e=t.layers.map(n=>I[n]).filter(Boolean);
y("card").replaceChildren(...[d("button",{type:"button",class:"back link",on:{click:Tr}},p("list.back",{n:h.marks.length})),d("div",{class:"top"},e.length>1?ih(
t,e):Nr(e),hc()),d("h2",{id:"card-title",tabindex:"-1",dir:"auto",lang:Be(t)},O(t)),ah(t),...ac(t),cc(t),lc(t),ch(t),fh(t)].filter(Boolean))}function Tr(){w.set(
{selected:null},{source:"card"})}function uh(t,e){let n=y("card"),o=B();n.hidden&&(Dn=o&&o!==document.body?o:null,gc=[y("panel").scrollTop,y("scroll").scrollTop]);
let s=n.contains(o)?o.className:"";dh(t),n.hidden=!1,n.scrollTop=0,n.setAttribute("aria-labelledby","card-title"),Cn(t),document.documentElement.classList.add("\
has-card"),y("panel").scrollTop=0,Ro()&&n.scrollIntoView({block:"start"}),s==="prev"||s==="next"?n.querySelector("."+s).focus():e!=="link"&&y("card-title").focus(
{preventScroll:!0}),wt(p("card.selected",{mark:$n(t)}))}function ph(){let t=y("card");if(t.hidden)return;let e=t.contains(B()),n=t.dataset.mark;t.hidden=!0,t.replaceChildren(),
document.documentElement.classList.remove("has-card"),Cn(null),[y("panel").scrollTop,y("scroll").scrollTop]=gc,e&&(Dn&&Dn.isConnected&&Dn.offsetParent!==null?Dn.
focus():Er(n)||b.element.focus({preventScroll:!0})),wt(p("card.closed"))}function yc(){let t=y("card");t.setAttribute("tabindex","-1");let e=(n,o)=>{let s=ue[n.
selected];return s?(uh(s,o),t.dataset.mark=s.id,o==="map"||o==="link"&&Kl()?(o==="map"||n.embed)&&ar(s):ir(s),null):ph()};w.subscribe((n,o,s)=>{o.has("selected")?
e(n,s):n.selected&&(o.has("lang")||o.has("embed"))&&e(n,"list")}),document.addEventListener("keydown",n=>{n.key==="Escape"&&w.get().selected&&(n.preventDefault(),
Tr())}),w.get().selected&&e(w.get(),"link")}var wc=new Map,Zn=[],St=[],bc=null,Vn=null,hh=L.Layer.extend({initialize(t){this.mark=t},onAdd(){ut.add(this.mark.id)},onRemove(){ut.delete(this.mark.id)},getBounds(){
let[t,e,n,o]=D(this.mark);return L.latLngBounds([zt(o),(t-.5)*360],[zt(e),(n-.5)*360])}});function Mc(t){for(let[e,n]of Object.entries(b.groups)){let o=t.layersOn.
has(e);o!==b.map.hasLayer(n)&&(o?b.map.addLayer(n):b.map.removeLayer(n))}for(let e of h.marks){let n=wc.get(e.id)||{layer:new hh(e),group:null};wc.set(e.id,n);let s=H(
e)&&(e.layers.find(i=>t.layersOn.has(i)&&b.groups[i])||null),r=s&&b.groups[s];n.group!==r&&(n.group&&n.group.removeLayer(n.layer),r&&r.addLayer(n.layer),n.group=
r)}}var ce=t=>{let e=t&&t.closest&&t.closest("[data-key]");return e?St[Zn.indexOf(e)]:null},kc=t=>t&&!t.many?t.items[0].mark.id:null;function vc(t){t.many?gh(t):
w.set({selected:kc(t)},{source:"map"})}function gh(t){let e=t.items.map(r=>r.mark),n=t.items.map(r=>r.at),o=Math.max(...n.map(r=>Math.hypot(r[0]-n[0][0],r[1]-n[0][1]))),
s=b.map.getMaxZoom()-b.map.getZoom();if(o*2**s<60||s<.5){e.slice(0,40).forEach(r=>En.add(r.id)),Gt();return}_n(e)}function Zo(t){Sr(t),w.set({hover:kc(t)},{source:"\
map"})}function xh(t){let e=null;t.addEventListener("pointerdown",n=>{e=[n.clientX,n.clientY]}),t.addEventListener("click",n=>{let o=ce(n.target),s=n.target.closest&&
n.target.closest(".area");!o&&!s||(n.stopPropagation(),e&&Math.hypot(n.clientX-e[0],n.clientY-e[1])>6)||(o?vc(o):w.set({selected:s.dataset.mark},{source:"map"}))}),
t.addEventListener("pointerover",n=>{let o=ce(n.target);o&&n.pointerType!=="touch"&&Zo(o)}),t.addEventListener("pointerout",n=>{ce(n.target)&&!ce(n.relatedTarget)&&
Zo(null)}),t.addEventListener("dblclick",n=>{ce(n.target)&&n.stopPropagation()})}function yh(t){t.addEventListener("keydown",e=>{let n=ce(e.target);if(n){if(e.key===
"Enter"||e.key===" ")e.preventDefault(),e.stopPropagation(),vc(n);else if(e.key.startsWith("Arrow")){e.preventDefault(),e.stopPropagation();let o=wh(n,e.key);o&&
qr(o,!0)}}}),t.addEventListener("focusin",e=>{let n=ce(e.target);n&&(qr(n,!1),Gs(e.target.closest("[data-key]"),n),e.target.matches(":focus-visible")&&bh(n),Zo(
n))}),t.addEventListener("focusout",e=>{ce(e.relatedTarget)||Zo(null)})}function wh(t,e){let[n,o]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,
1]}[e],s=null;for(let r of St){let i=r.x-t.x,a=r.y-t.y,l=i*n+a*o,c=Math.abs(i*o)+Math.abs(a*n);if(r===t||l<=0||c>l*1.2)continue;let f=l+c;(!s||f<s.cost)&&(s={cost:f,
other:r})}return s&&s.other}function bh(t){let[e,n,o,s]=C();t.x>e+30&&t.x<o-30&&t.y>n+30&&t.y<s-30||b.map.panTo(b.map.layerPointToLatLng([t.x,t.y]),{animate:!1})}
function qr(t,e){bc=ie(t);let n=Zn[St.indexOf(t)];Vn!==n&&(Vn&&Vn.setAttribute("tabindex",-1),n.setAttribute("tabindex",0),Vn=n),e&&n.focus({preventScroll:!0})}
function Mh(t,e,n){Zn=t,St=e,Vn=null;let s=St.find(i=>i.items.some(a=>a.selected))||St.find(i=>ie(i)===bc)||kh()||St[0];s&&qr(s,!1);let r=n&&(St.find(i=>ie(i)===
n)||Nt(n.replace(/^\+/,"")));r&&Zn[St.indexOf(r)].focus({preventScroll:!0}),Lc(w.get().hover)}function kh(){let[t,e,n,o]=C();return St.find(s=>s.x>t&&s.x<n&&s.y>
e&&s.y<o)}var Pr=[];function Lc(t){for(let e of Pr)e.classList.remove("hover");Pr=t?Zn.filter((e,n)=>St[n].items.some(o=>o.mark.id===t)):[];for(let e of Pr)e.classList.
add("hover")}function vh(t,e,n){(["layersOn","mentions"].some(r=>e.has(r))||e.has("selected")&&h.marks.some(r=>r.hidden))&&Mc(t),e.has("theme")&&Gt(!0),e.has("h\
over")&&(Lc(t.hover),n!=="map"&&Sr(t.hover&&Nt(t.hover))),["selected","mentions","layersOn","query","filters","dateRange","undated","trail","lang","layout","emb\
ed"].some(r=>e.has(r))&&Gt()}function $c(){Mc(w.get()),Ve(Mh),Fl();for(let t of[To(),Bl()])xh(t);yh(To()),To().setAttribute("aria-label",p("list.title")),b.map.
on("click",()=>w.set({selected:null},{source:"map"})),w.subscribe(vh)}var Sc=document.documentElement,Un=null;function $h(){if(Un)return;let t=b.map;Un=[t.getCenter(),t.getZoom()],Sc.classList.add("is-print"),t.invalidateSize({animate:!1}),
Je(!1),Gt(!0),ze(),ut.size>=Sn&&(Ds(pt()),_a(h.marks),ze()),Sh(ot("#map-over .inset"))}function Sh(t){if(!t)return;let e=t.getBoundingClientRect(),n=b.element.getBoundingClientRect(),
[o,s]=C(),r=e.left-n.left+o,i=e.top-n.top+s,a=[r,i,r+e.width,i+e.height];t.classList.toggle("covers",pt().some(l=>S(l.box||l.name.box,a)))}function zh(){Un&&(Sc.
classList.remove("is-print"),Ds([]),b.map.invalidateSize({animate:!1}),b.map.setView(...Un,{animate:!1}),Un=null,Gt(!0))}function zc(){addEventListener("beforep\
rint",$h),addEventListener("afterprint",zh)}var Oh="M6 3H3V13H13V10M9 2.5H13.5V7M13 3L7.5 8.5",Ac=()=>matchMedia("(pointer: coarse)").matches;function Eh(){let t=ot("#head h1");return d("header",{id:"embe\
d-legend"},d("p",{class:"title",dir:"auto",lang:t.getAttribute("lang")},t.textContent),d("ul",{tabindex:"0","aria-label":p("who.title")},h.layers.map(e=>d("li",
{},m("svg",{viewBox:"-9 -9 18 18",width:16,height:16,"aria-hidden":"true"},G(e,6)),Vt(e,"short")))),d("a",{class:"open",href:Tt(null),target:"_blank",rel:"noope\
ner","aria-label":p("page.full_page"),title:p("page.full_page"),on:{click:Ih}},m("svg",{viewBox:"0 0 16 16",width:18,height:18,"aria-hidden":"true"},m("path",{d:Oh,
fill:"none",stroke:"currentColor","stroke-width":1.6}))))}function Ih(t){window.top!==window.self||t.metaKey||t.ctrlKey||(t.preventDefault(),w.set({embed:!1}))}
function Uo(t){let{map:e}=b,n=y("guard");for(let o of[e.scrollWheelZoom,e.dragging])t?o.disable():o.enable();b.element.style.touchAction=t?"pan-x pan-y":"",n&&n.
remove(),t&&y("map-wrap").append(d("button",{id:"guard",type:"button",on:{click:()=>{Uo(!1),b.element.focus({preventScroll:!0})}}},p(Ac()?"embed.guard_touch":"e\
mbed.guard")))}function Ch(){let t=()=>w.get().embed&&y("guard");b.map.on("click",()=>{t()&&!Ac()&&Uo(!1)}),b.element.addEventListener("keydown",e=>{e.key==="Es\
cape"&&w.get().embed&&!w.get().selected&&Uo(!0)})}function Oc(){Ch();let t=e=>{document.documentElement.classList.toggle("embed",e.embed);let n=y("embed-legend");
n&&n.remove(),e.embed&&y("stage").prepend(Eh()),(e.embed||y("guard"))&&Uo(e.embed)};t(w.get()),w.subscribe((e,n)=>{(n.has("embed")||e.embed&&n.has("lang"))&&t(e)})}var sn=h.config.tiles,Rh=4,Wn=!1,Dr=0;function Ic(t){let e=window[sn.layer];Wn=t,Dr=0,document.documentElement.classList.toggle("has-tiles",Wn);let n=y("tiles-c\
redit");return n&&n.remove(),Wn?(e.addTo(b.map),y("map-wrap").append(d("p",{id:"tiles-credit"},sn.credit)),null):e.remove()}function Ec(){if(Dr+=1,!Wn||Dr<Rh)return;
Ic(!1);let t=y("tiles");t.querySelector("input").checked=!1,t.querySelector("p").textContent=p("page.tiles_failed"),wt(p("page.tiles_failed"))}function Cc(){if(!sn)
return null;let t=d("input",{type:"checkbox",role:"switch",class:"sr",on:{change:()=>Ic(t.checked)}});return t.checked=Wn,window[sn.layer].off("tileerror",Ec).on(
"tileerror",Ec),d("section",{id:"tiles"},d("label",{class:"layer"},t,d("span",{},p("page.tiles",{name:sn.name})),d("span",{class:"switch","aria-hidden":"true"})),
d("p",{},p("page.tiles_note",{name:sn.name})))}var Nh=["exact","near","region","band","vague"],Bh=10,jh=3,_c="";function Hh(){let[t,e,n,o]=C(),s=jt();return[t,e+s.top,n,o-s.bottom]}function Th([t,e,n,o]){let s=V(
b.map),r=new Set,i=[(t+s.ox)/s.size,(e+s.oy)/s.size,(n+s.ox)/s.size,(o+s.oy)/s.size];for(let a of h.marks){if(r.has(a.form)||!ut.has(a.id)||!S(Ph(D(a)),i))continue;
let{polygons:l}=et(a);(!l.length||l.some(([c])=>At(c,s,[t,e,n,o],!0).length>5))&&r.add(a.form)}return Nh.filter(a=>r.has(a))}var Ph=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+
1e-9,t[3]+1e-9];function qh([t,e,n,o]){let s={events:new Map,units:new Map,badge:null,pill:null,hollow:null};for(let r of pt())r.x<t||r.x>n||r.y<e||r.y>o||r.kind===
"note"||(r.many?s.badge=s.badge||r.list.slice(0,2):r.kind==="pill"&&(s.pill=s.pill||r.list.slice(0,2)),r.many||Dh(r,s),r.symbol&&Vh(r.items[0],s.units));return s}
function Dh({kind:t,list:e,items:[n]},o){let s=t==="pill"?e.find(i=>i.hollow):n.unreal&&{layer:n.layers[0],sign:bt(n.mark,n.layers[0])};o.hollow=o.hollow||s||null;
let r=t==="pill"?e.map(i=>i.sign):n.kind==="point"?[bt(n.mark,n.layers[0])]:[];for(let i of r.filter(Boolean)){let a=o.events.get(i)||new Set;for(let l of n.mark.
claims)h.events[l.event]===i&&a.add(l.event);o.events.set(i,a)}}function Vh({mark:t,sidc:e},n){let o=t.claims.flatMap(s=>s.actors).find(s=>h.actors[s]&&h.actors[s].
sidc===e);o&&!n.has(e)&&n.set(e,h.actors[o].name)}var Vr=(...t)=>m("svg",{viewBox:"-20 -12 40 24",width:40,height:24,"aria-hidden":"true"},t),Yn=(t,e)=>d("li",{},
t,d("span",{},e));function Rc(t,e){return t.setAttribute("transform",`scale(${Math.min(1,37/e).toFixed(3)})`),Vr(m("g",{class:"drawn"},t))}var Zh=(t,e)=>e?t.charAt(
0).toLocaleLowerCase(P())+t.slice(1):t;function Uh({events:t,units:e,badge:n,pill:o,hollow:s}){let r=[...t].map(([a,l])=>Yn(Vr(Mt(a,9.5)),[...l].slice(0,2).map(
(c,f)=>Zh(p("event."+c),f)).join(p("list.comma")))),i=[s&&Yn(Vr(s.sign?Mt(s.sign,9.5,!0):It(s.layer,6,{halo:0,hollow:"empty"})),p("key.hollow")),n&&Yn(Rc(po(n,!0),
uo(n)),p("key.badge")),o&&Yn(Rc(fo(o,!0),gn(o,!0)),p("key.pill")),...[...e].slice(0,jh).map(([a,l])=>Yn(mo(a,20),p("key.unit",{name:ge(l)})))].filter(Boolean);return[
...r.slice(0,Math.max(1,Bh-i.length)),...i]}function Wh(){let t=y("signs");if(!t)return;let e=Hh(),n=qh(e),o=Th(e),s=JSON.stringify([document.documentElement.lang,
o,[...n.events].map(([i,a])=>[i,...a]),[...n.units.keys()],...[n.badge,n.pill,n.hollow&&[n.hollow]].map(i=>i&&i.map(a=>[a.layer.id,a.text,a.sign]))]);if(s===_c&&
t.dataset.drawn)return;_c=s;let r=Uh(n);t.dataset.drawn="1",t.hidden=!r.length,t.replaceChildren(...r),y("ways").replaceChildren(...o.map(i=>d("li",{},yi(i),d("\
span",{},p("key."+i))))),y("key").hidden=!r.length&&!o.length}var Zr=()=>R()==="phone"?"0":null;function Yh(){let t=y("key");t&&t.toggleAttribute("tabindex",!!Zr()),
t&&Zr()&&(t.tabIndex=0)}function Fc(){Ve(()=>setTimeout(Wh)),w.subscribe((t,e)=>{e.has("layout")&&Yh()})}function Nc(){return d("section",{id:"key","aria-labell\
edby":"key-title",tabindex:Zr()},d("h2",{id:"key-title"},p("key.title")),d("ul",{id:"ways"}),d("ul",{id:"signs",hidden:!0}))}var Gh=["accepted","changed","added","rejected","open"];function Kh(){let{review:t,reviewed_by:e}=h;if(!t)return e?p("page.reviewed",{name:e}):p("page.machine");
let n=p(e?"reviewed.whole":"reviewed.partly",{name:lt(t.by)}),o=Gh.filter(r=>t[r]).map(r=>p(`reviewed.${r}`,{n:t[r]})),s=t.on?p("reviewed.on",{said:n,day:ht(t.on)}):
n;return p("reviewed.counts",{said:s,counts:o.join(p("list.comma"))})}function Bc(){y("reviewed").textContent=Kh()}var Jh={width:600,height:400},jc=()=>/^https?:$/.test(location.protocol);function Hc(){let e={src:jc()?Fr():Fr().replace(/^[^#]*\//,""),title:ot("#head h1").textContent,
...Jh,style:"border:0;max-width:100%",loading:"lazy",allow:"clipboard-write"};return`<iframe ${Object.entries(e).map(([n,o])=>`${n}="${Xh(o)}"`).join(" ")}></if\
rame>`}var Xh=t=>String(t).replaceAll("&","&amp;").replaceAll('"',"&quot;").replaceAll("<","&lt;"),Tc=()=>{let t=y("share-code");t&&y("share").open&&(t.value=Hc())};
function Pc(){let t=d("p",{class:"done",role:"status"}),e=(o,s)=>d("button",{type:"button",on:{click:s}},p(o)),n=d("textarea",{id:"share-code",readonly:!0,rows:4,
dir:"ltr",spellcheck:"false","aria-label":p("share.code"),on:{focus:()=>n.select()}});return d("details",{id:"share",on:{toggle:Tc}},d("summary",{},p("share.tit\
le")),d("div",{class:"buttons"},e("share.copy_link",()=>Ie(Tt(null),p("card.copied_link"),t)),e("share.print",()=>print())),d("p",{},p("share.code")),n,jc()?null:
d("p",{class:"hint"},p("share.from_disk")),d("div",{class:"buttons"},e("share.copy_code",()=>Ie(Hc(),p("share.copied_code"),t)),e("share.try",()=>w.set({embed:!0}))),
t)}function qc(){w.subscribe((t,e)=>{!e.has("hover")&&!e.has("layout")&&Tc()})}var Qh=["exact","near","region","band","vague"];function tg(){y("kicker").textContent=p("page.kicker",{n:h.articles.length||1});for(let s of Q("[data-t]"))s.textContent=
p(s.dataset.t,{...s.dataset});Bc(),y("panel").setAttribute("aria-label",p("page.panel"));for(let s of Q("[data-said]")){let r=s.dataset.said,i=ge(r);s.textContent=
i,s.lang=i===r?"en":P()}let t=Q("#head .published");h.articles.forEach((s,r)=>{s.published&&t[r]&&(t[r].textContent=ht(s.published))});let e=y("skip");e.hidden=
!1,e.textContent=p("page.skip"),e.onclick=()=>{(ot("#list .row")||y("query")).focus()};let n=y("skip-map");n.hidden=!1,n.textContent=p("page.skip_map"),n.onclick=
()=>(ot('#map-wrap [data-key][tabindex="0"]')||b.element).focus();let o=y("languages");o&&o.remove(),h.languages.length>1&&ot("#head .kicker").append(eg())}function eg(){
return d("span",{id:"languages",role:"group","aria-label":p("page.languages")},h.languages.map(t=>d("button",{type:"button",lang:t.code,dir:t.dir,"aria-pressed":String(
t.code===P()),on:{click:()=>w.set({lang:t.code})}},t.name)))}function ng(){return h.named.length+h.unresolved.length+h.unplaced.length}function og(){let t=ng();
return d("section",{id:"who","aria-labelledby":"who-title"},d("div",{class:"bar"},d("h2",{id:"who-title"},p("who.title")),d("p",{},p("who.marks",{n:h.marks.length}),
t?[" · ",d("button",{type:"button",class:"link",on:{click:Dc}},p("who.named",{n:t}))]:null,h.unread.length?[" · ",d("button",{type:"button",class:"link",on:{click:Dc}},
p("who.unread",{n:h.unread.length}))]:null)),d("ul",{class:"layers"},h.layers.map(rg),sg()))}function sg(){let t=h.marks.filter(n=>n.hidden).length;if(!t)return null;
let e=d("input",{type:"checkbox",role:"switch",class:"sr",id:"mentions",on:{change:()=>w.set({mentions:e.checked})}});return e.checked=w.get().mentions,d("li",{
class:"mentions"},d("label",{class:"layer"},e,d("span",{class:"sw"}),d("span",{class:"name"},p("who.mentions",{n:t})),d("span",{class:"count"}),d("span",{class:"\
switch","aria-hidden":"true"})))}function Dc(){let t=y("left-title");t&&(t.scrollIntoView({block:"start",behavior:Qt()?"auto":"smooth"}),t.focus({preventScroll:!0}))}
function rg(t){let e=d("input",{type:"checkbox",role:"switch",class:"sr","data-layer":t.id,on:{change:()=>ag(t.id,e.checked)}});return e.checked=w.get().layersOn.
has(t.id),d("li",{},d("label",{class:"layer"},e,d("span",{class:"sw"},Fe(t,"legend"),ig(t)),d("span",{class:"name",dir:"auto",lang:t.lang},t.name),d("span",{class:"\
short",dir:"auto",lang:t.lang},t.short),d("span",{class:"count"},A(t.count)),d("span",{class:"switch","aria-hidden":"true"})))}function ig(t){return m("svg",{class:"\
chip-shape",viewBox:"-9 -9 18 18",width:18,height:18,"aria-hidden":"true"},G(t,6))}function ag(t,e){let n=new Set(w.get().layersOn);e?n.add(t):n.delete(t),w.set(
{layersOn:n})}function lg(){let t=d("input",{id:"query",type:"search",autocomplete:"off",spellcheck:"false",placeholder:p("find.short"),"aria-label":p("find.lab\
el")}),e=0;t.addEventListener("input",()=>{clearTimeout(e),e=setTimeout(()=>w.set({query:t.value}),90)}),t.value=w.get().query;let n=d("button",{id:"filter-butt\
on",type:"button","aria-expanded":"false","aria-controls":"filters",on:{click:()=>Uc(y("filters").hidden)}},p("find.filter")),o=d("button",{id:"table-button",type:"\
button","aria-pressed":"false",on:{click:()=>w.set({table:!w.get().table})}},p("table.show")),s=m("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"t\
rue"},m("path",{d:"M11.2 11.2L15 15M12.5 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5 7Z",fill:"none",stroke:"currentColor","stroke-width":1.5}));return d("section",
{id:"find",role:"search",on:{keydown:cg}},d("div",{class:"field"},s,t),n,o,fg())}function cg(t){t.key!=="Escape"||y("filters").hidden||(t.preventDefault(),t.stopPropagation(),
Uc(!1),y("filter-button").focus())}function Uc(t){y("filters").hidden=!t,y("filter-button").setAttribute("aria-expanded",String(t))}function fg(){let t=h.marks.
flatMap(i=>i.claims),e=Object.keys(me[P()].strings),n=[...new Set(t.map(i=>i.role))].sort((i,a)=>e.indexOf("role."+i)-e.indexOf("role."+a)),o=Object.keys(h.events).
filter(i=>t.some(a=>a.event===i)),s=Qh.filter(i=>h.marks.some(a=>a.form===i)),r=t.flatMap(i=>i.date?[i.date.start,i.date.end]:[]).filter(Boolean).sort();return d(
"div",{id:"filters",hidden:!0,role:"group","aria-label":p("find.filters")},o.length?Wo("events",p("find.event"),o,i=>p("event."+i)):null,Wo("roles",p("find.role"),
n,i=>p("role."+i)),h.articles.length>1?Wo("sources",p("find.source"),h.articles.map((i,a)=>String(a)),i=>st(h.articles[i].publisher||h.articles[i].title||i)):null,
Wo("forms",p("find.precision"),s,i=>p("key."+i)),r.length?d("fieldset",{class:"dates"},d("legend",{},p("find.dates")),Vc("from",0,r),Vc("to",1,r)):null,d("butto\
n",{type:"button",class:"link",on:{click:$o}},p("find.clear")))}function Wo(t,e,n,o){return d("fieldset",{},d("legend",{},e),n.map(s=>{let r=d("input",{type:"ch\
eckbox","data-kind":t,value:s,on:{change:()=>dg(t,s,r.checked)}});return d("label",{},r,d("span",{dir:"auto"},o(s)))}))}function dg(t,e,n){let o=w.get().filters,
s=Object.fromEntries(Object.entries(o).map(([r,i])=>[r,new Set(i)]));n?s[t].add(e):s[t].delete(e),w.set({filters:s})}function Vc(t,e,n){let o=d("input",{type:"d\
ate",id:"date-"+t,min:n[0],max:n[n.length-1],on:{change:()=>{let s=[...w.get().dateRange||[n[0],n[n.length-1]]];s[e]=o.value||(e?n[n.length-1]:n[0]),s[0]>s[1]&&
(s[1-e]=s[e]),w.set({dateRange:s})}}});return d("label",{},d("span",{},p("find."+t)),o)}function Wc(t){for(let r of Q("input[data-layer]"))r.checked=t.layersOn.
has(r.dataset.layer);for(let r of Q("input[data-kind]"))r.checked=t.filters[r.dataset.kind].has(r.value);y("mentions")&&(y("mentions").checked=t.mentions);let e=y(
"query");e&&e!==B()&&(e.value=t.query);let n=t.dateRange||["",""];y("date-from")&&([y("date-from").value,y("date-to").value]=n),y("table-button")&&y("table-butt\
on").setAttribute("aria-pressed",String(t.table));let o=Is(t.filters)+(t.dateRange?1:0),s=y("filter-button");s&&(s.textContent=o?p("find.on",{n:o}):p("find.filt\
er"))}function Zc(){let t=y("query")===B();tg();for(let e of Q(".defs"))e.remove();y("page").append(xi(),wi()),y("tools").replaceChildren(...[og(),d("div",{id:"\
scroll",tabindex:"-1"},Nc(),lg(),d("section",{id:"list"}),oc(),Pc(),Cc(),y("credits"))].filter(Boolean)),t&&y("query").focus(),Wc(w.get()),qo()}function Yc(){Fc(),
qc(),Zc(),w.subscribe((t,e)=>{e.has("lang")?(ao(t.lang),Zc()):["layersOn","filters","query","dateRange","mentions","undated","table"].some(n=>e.has(n))&&Wc(t)})}var Gc=t=>`${t.article} ${t.paragraph} ${t.before}${t.place}${t.after}`;function pg(t){let e=new Map;for(let n of t)for(let o of n.cites)e.has(Gc(o))||e.set(Gc(
o),o);return[...e.values()]}function mg(t){let e=new Map;for(let n of Hr(t)){let[o]=n,s=o.role==="target",r=Ot(s?o:{...o,targets:[...new Set(n.flatMap(we))]}),i=I[o.
layer],l={layer:!s&&i&&!r.startsWith(i.short)?i.id:"",text:r,date:U(o.date,!0)};e.set(JSON.stringify(l),l)}return[...e.values()]}function hg(t){let e=h.articles[t.
article]||{},n=t.paragraph===null?"":`¶ ${A(t.paragraph+1)}`,o=h.articles.length>1&&(e.publisher?st(e.publisher):p("card.article",{n:t.article+1}));return d("b\
lockquote",{dir:"auto",lang:e.lang||null},d("bdi",{},p("card.open_quote"),t.before,t.place?d("mark",{},t.place):null,t.after,p("card.close_quote")),o||n?d("smal\
l",{}," ",o,o&&n?p("list.comma"):null,d("bdi",{},n)):null)}function gg(t){let e=V(b.map),n=nt(t),[o,s,r,i]=C();if(!n||t.form==="band"||t.form==="vague")return!1;
let a=e.x(n[0]),l=e.y(n[1]);return a<o||a>r||l<s||l>i}function xg(t){let e=Ft(t);return d("li",{},d("b",{class:"n"},A(Le(t))),d("div",{},d("p",{},d("b",{},Zt(t)),
" · ",d("bdi",{},dt(t)),gg(t)?[" · ",p("paper.beyond")]:null),mg(e).map(n=>d("p",{class:"deed"},I[n.layer]?[Vt(I[n.layer],"short"),": "]:null,n.text," · ",d(
"bdi",{},n.date))),pg(e).map(hg)))}function yg(){Kc();let t=h.marks.filter(n=>H(n)&&W(n)).sort((n,o)=>Le(n)-Le(o)),e=w.get().mentions?[]:h.marks.filter(n=>n.hidden&&
!H(n));y("list").after(d("section",{id:"paper"},se()?d("p",{},p("find.found",{n:t.length})):null,d("ol",{},t.map(xg)),e.length?d("p",{class:"named"},p("who.ment\
ions",{n:e.length}),": ",d("bdi",{},lt(e.map(O)))):null,/^https?:$/.test(location.protocol)?d("p",{class:"named"},p("paper.live")," ",d("bdi",{lang:"en",dir:"lt\
r"},Tt(null))):null))}function Kc(){let t=y("paper");t&&t.remove()}function Jc(){addEventListener("beforeprint",yg),addEventListener("afterprint",Kc)}var Xc=t=>lt(t.map(e=>h.actors[e]?h.actors[e].name:e)),bg=t=>t&&(t.start||t.end)||"",Mg=t=>t.cites.map(e=>e.before+e.place+e.after),rn=[{key:"place",head:"card.\
where",text:({mark:t})=>O(t)},{key:"what",head:"card.what",text:({claim:t})=>Ut(t)},{key:"side",head:"table.side",text:({claim:t})=>I[t.layer]?I[t.layer].name:""},
{key:"who",head:"card.who",text:({claim:t})=>Xc(hn(t))},{key:"whom",head:"card.whom",text:({claim:t})=>Xc(we(t))},{key:"when",head:"card.when",text:({claim:t})=>U(
t.date),by:({claim:t})=>bg(t.date)},{key:"precision",head:"find.precision",text:({mark:t})=>dt(t)},{key:"quote",head:"table.quote",text:({claim:t})=>Mg(t).join(
" … "),by:({claim:t})=>{let e=t.cites[0];return e?String(e.article*1e6+(e.paragraph??0)).padStart(12,"0"):""}}];function kg(){let t=V(b.map),e=C();return n=>{
let[o,s,r,i]=D(n);return Number.isFinite(o)&&S([t.x(o),t.y(s),t.x(r),t.y(i)],e)}}function Qc(){let t=kg();return h.marks.filter(e=>H(e)&&W(e)&&t(e)).flatMap(e=>Ft(
e).map(n=>({mark:e,claim:n})))}function Ur(t,e,n){let o=rn.find(i=>i.key===e);if(!o)return t;let s=new Intl.Collator(document.documentElement.lang,{numeric:!0}).
compare,r=t.map(i=>({row:i,by:(o.by||o.text)(i)}));return r.sort((i,a)=>+!i.by-+!a.by||(n?s(a.by,i.by):s(i.by,a.by))),r.map(i=>i.row)}function tf(t){return[[...rn.
flatMap(n=>n.key==="when"?[p("find.from"),p("find.to")]:[p(n.head)]),p("table.lat"),p("table.lon")],...t.map(n=>[...rn.flatMap(o=>o.key==="when"?[n.claim.date&&
n.claim.date.start||"",n.claim.date&&n.claim.date.end||""]:[o.text(n)]),n.mark.anchor?n.mark.anchor[1]:"",n.mark.anchor?n.mark.anchor[0]:""])]}var sf=100,ef=400,Xt={key:"",down:!1},Gn=sf,Kn=[],nf=0,rf=()=>{w.set({table:!1});let t=y("table-button");t&&t.focus()};function vg(){return d("button",{type:"bu\
tton",class:"close","aria-label":p("table.close"),on:{click:rf}},m("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},m("path",{d:"M1 1L11 11M1\
1 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function Lg(){let t=d("span",{class:"done"});y("table").replaceChildren(d("div",{class:"bar"},
d("h2",{id:"table-title",tabindex:"-1"},p("table.title")),d("span",{id:"table-count",role:"status"}),t,d("button",{type:"button",class:"csv",on:{click:()=>{let e=Ur(
Kn,Xt.key,Xt.down);Ie(ec(tf(e)),p("table.copied",{n:e.length}),t)}}},p("table.copy")),vg()),d("div",{class:"sheet",tabindex:"0",role:"region","aria-labelledby":"\
table-title"}))}function $g({key:t,head:e}){let n=Xt.key===t;return d("th",{scope:"col","aria-sort":n?Xt.down?"descending":"ascending":null,"data-key":t},d("but\
ton",{type:"button",on:{click:()=>{Xt={key:t,down:n&&!Xt.down},Yr(),ot(`#table th[data-key="${t}"] button`).focus()}}},p(e),m("svg",{viewBox:"0 0 8 8",width:8,height:8,
"aria-hidden":"true"},m("path",{d:n&&Xt.down?"M0 2H8L4 7Z":"M0 6H8L4 1Z",fill:"currentColor",opacity:n?1:.3}))))}function Sg(t){let[e,...n]=rn;return d("tr",{"a\
ria-current":w.get().selected===t.mark.id?"true":null,"data-mark":t.mark.id},d("th",{scope:"row"},d("button",{type:"button",class:"link","data-column":e.key,on:{
click:()=>w.set({selected:t.mark.id},{source:"list"})}},Zt(t.mark))),n.map(o=>d("td",{class:o.key},d("bdi",{},o.text(t)))))}function Yr(){let t=Ur(Kn,Xt.key,Xt.
down),e=ot("#table .sheet"),n=new Set(Kn.map(i=>i.mark.id)).size,o=p("table.count",{n:Kn.length,places:A(n)});y("table-count").textContent!==o&&(y("table-count").
textContent=o);let s=d("tbody",{},t.slice(0,Gn).map(Sg)),r=t.length-Gn;e.replaceChildren(...[d("table",{},d("caption",{class:"sr"},p("table.title")),d("thead",{},
d("tr",{},rn.map($g))),s),r>0?d("button",{type:"button",class:"link more-rows",on:{click:()=>{let i=Gn;Gn+=ef,Yr(),Q("#table tbody th button")[i].focus()}}},p("\
list.more",{n:Math.min(ef,r)})):null].filter(Boolean))}function af(){if(!w.get().table)return;let t=y("table").contains(B())&&B().closest("tr[data-mark]"),e=t&&
t.dataset.mark;Kn=Qc(),Yr();let n=e&&ot(`#table tr[data-mark="${CSS.escape(e)}"] button`);n&&n.focus({preventScroll:!0})}var Wr=()=>{w.get().table&&(cancelAnimationFrame(
nf),nf=requestAnimationFrame(af))};function of(t,e){let n=y("table");return n.hidden=!t,document.documentElement.classList.toggle("has-table",t),t?(Gn=sf,Lg(),af(),
e&&y("table-title").focus({preventScroll:!0}),null):n.replaceChildren()}function zg(t){for(let e of Q("#table tr[data-mark]"))e.dataset.mark===t.selected?e.setAttribute(
"aria-current","true"):e.removeAttribute("aria-current")}function lf(){y("timeline").before(d("section",{id:"table",hidden:!0,on:{keydown:t=>{t.key==="Escape"&&
(t.preventDefault(),t.stopPropagation(),rf())}}})),of(w.get().table,!1),b.map.on("moveend resize",Wr),Ve(Wr),w.subscribe((t,e,n)=>{e.has("table")||t.table&&e.has(
"lang")?of(t.table,e.has("table")&&n!=="link"):e.size===1&&e.has("selected")?zg(t):e.has("hover")||Wr()})}function cf(t){let e=[];for(let n of t)for(let o of n.claims){let s=o.date;!s||!s.start&&!s.end||e.push({mark:n,claim:o,layer:o.layer,from:s.start?it(s.start):null,
to:s.end?it(s.end):null})}return e}function ff(t){let e=t.flatMap(i=>[i.from,i.to]).filter(i=>i!==null),n=Math.min(...e),o=Math.max(...e),s=Math.max(1.5,(o-n)*.04),
r=i=>t.some(a=>a[i]===null)?1.6:1;return{first:n,last:o,from:n-s*r("from"),to:o+1+s*r("to")}}function df(t,e){let n=e/(t.to-t.from),o=xe();return{x:i=>o?e-(i-t.
from)*n:(i-t.from)*n,day:i=>Math.floor((o?e-i:i)/n+t.from),per:n}}var uf=t=>at("axis",t),Og=500;function Gr(t){let e=t.to-t.from,n=[];if(e<=40){let i=e<=16?1:7;
for(let a=Math.ceil(t.from);a<t.to;a+=1)(a-Math.ceil(t.from))%i===0&&n.push({day:a,text:uf(Z(a))});return n}let[o,s]=rt(Z(Math.floor(t.from))),r=e>365*4?12:e>500?
3:1;r===12&&(s=1);for(let i=0;i<600;i+=1){let a=it(`${String(o).padStart(4,"0")}-${String(s).padStart(2,"0")}-01`);if(a>=t.to)break;if(a>=t.from&&(s-1)%r===0){let l=r===
12?yt(o):Or(s),c=r!==12&&(s===1||!n.length);n.push({day:a,text:c?at("axis_month",Z(a)):l})}s+=1,s>12&&(s=1,o+=1)}return n}function Eg(t,e,n){t.sort((s,r)=>s.at-
r.at);for(let s of t)s.true=s.at;let o=(s,r)=>(e(s.text)+e(r.text))/2;t.forEach((s,r)=>{let i=e(s.text)/2,a=r?t[r-1].at+o(t[r-1],s):i-6;s.at=Math.max(s.at,a)});
for(let s=t.length-1;s>=0;s-=1){let r=s===t.length-1?n+12-e(t[s].text)/2:t[s+1].at-o(t[s],t[s+1]);t[s].at=Math.min(t[s].at,r)}for(let s=t.length-1;s>=0;s-=1)Math.
abs(t[s].at-t[s].true)>36&&t.splice(s,1)}function pf(t,e,n,o){let s=[...new Set(t.filter(f=>f.from!==null&&f.from===f.to).map(f=>f.from))].sort((f,u)=>f-u),r=o<
420,i=f=>f.length*(r?6.8:7)+(r?8:14),a=[],l=e.to-e.from>Og;for(let f of s){let[u,g,M]=rt(Z(f)),x=a[a.length-1],k=l?at("axis_month",Z(f)):uf(Z(f)),v=n(f+.5);x&&Math.
abs(v-x.at)<(i(k)+i(x.text))/2&&x.month===`${u}-${g}`&&x.days.length<3?(x.days.push(M),x.all.push(v),x.at=(x.all[0]+v)/2,l||(x.text=at("axis",Z(f),lt(x.days.map(
yt))))):a.push({at:v,all:[v],text:k,days:[M],month:`${u}-${g}`,bold:!0})}Eg(a,i,o);let c=[...a];for(let f of Gr(e)){let u=f.text.length*6.4/2,g=n(f.day)+(xe()?-u:
u);c.every(x=>Math.abs(x.at-g)>i(x.text)/2+u+4)&&g>u&&g<o-u&&c.push({at:g,text:f.text})}return c}var Ig=100,Cg=15,_g=6,Rg=2;function gf(t,e,n){let o=new Set;for(let r of t)r.from!==null&&r.from===r.to&&o.add(r.from);return t.length>Ig&&o.size*Cg>n?Math.ceil(
_g/e.per):0}var Kr=t=>new Set(t.map(e=>e.mark.id)).size;function hf(t,e,n,o,s){let r=o?Math.max(Rg,o*n.per):0;return m("rect",{class:s,x:n.left.toFixed(1),width:n.
width.toFixed(1),y:(n.base-r).toFixed(1),height:r.toFixed(1),fill:e.slots.length===2?mn(e):K(e)})}function xf(t,{days:e,x:n,high:o,stacked:s,living:r,told:i}){let a=new Map;
for(let{days:f}of t)for(let[u,g]of f){let M=Kr(g);a.set(u,s?(a.get(u)||0)+M:Math.max(a.get(u)||0,M))}let l=o/Math.max(1,...a.values()),c=new Map;return t.flatMap(
({layer:f,days:u,base:g})=>[...u].map(([M,x])=>{let k=n(M),v=n(M+e),F=Kr(x),z=s&&c.get(M)||0;c.set(M,z+F*l);let _={left:Math.min(k,v)+.5,width:Math.max(1,Math.abs(
v-k)-1),base:g-z,per:l},q=se()?x.filter(r):x;return m("g",{class:"column"},q.length<x.length&&hf(x,f,_,F,"item out"),hf(x,f,_,Kr(q),"item"),m("title",{},i(x)))}))}var $={items:[],range:null,now:null,together:0},yf=()=>{let t=w.get().layersOn;return h.layers.filter(e=>t.has(e.id)&&$.items.some(n=>n.layer===e.id))},Jr=()=>h.
marks.filter(t=>H(t)&&!t.claims.some(e=>e.date&&(e.date.start||e.date.end))).length;function Jn(t=w.get().layersOn){let e=new Map;for(let n of $.items){if(!t.has(
n.layer))continue;let o=n.from===null?Math.min($.range.first,n.to):n.from,s=n.to===null?Math.max($.range.last,n.from):n.to;e.set(`${o}:${s}`,[o,s])}return[...e.
values()].sort((n,o)=>n[0]-o[0]||n[1]-o[1])}var fe=()=>{let t=w.get().dateRange;return t?t.map(it):null};function Xn(t,e,n="timeline"){let o=Math.max($.range.first,
Math.min(t,e)),s=Math.min($.range.last,Math.max(t,e));o>s||w.set({dateRange:[Z(o),Z(s)]},{source:n})}var Xr=()=>w.set({dateRange:null,undated:null},{source:"tim\
eline"});var Ng=new Set(["cross","saltire","glass","star","bar","half","dot"]),Qr=12,wf=t=>W(t.mark)&&Ft(t.mark).includes(t.claim),bf=t=>!se()||t.some(wf)?"item":"item o\
ut";function Bg(t,e,n,o){let s=t[0],r={class:bf(t)},i=s.from===null?$.range.from:s.from,a=s.to===null?$.range.to:s.to+1,l=Math.min(o(i),o(a)),c=Math.max(3,Math.
abs(o(a)-o(i))),f=s.from===null?"start":s.to===null?"end":"",u=e.slots.length===2?mn(e):K(e);return m("g",r,m("rect",{x:l,y:n-4,width:c,height:8,rx:4,fill:u,stroke:e.
slots.length===2?"var(--ink3)":null,"stroke-width":.8,mask:f?`url(#fade-${f==="start"!==xe()?"start":"end"})`:null}),m("title",{},ti(t)))}function ti(t){let e=t.
slice(0,Qr).map(n=>[O(n.mark),Ot(n.claim),U(n.claim.date)].join(" · "));return t.length>Qr&&e.push(p("map.more",{n:t.length-Qr})),e.join(`
`)}function Mf(t,e,n,o){let s=t[0],r=m("g",{class:bf(t),"data-x":o(s.from+.5).toFixed(1),"data-y":n,transform:`translate(${o(s.from+.5).toFixed(1)} ${n})`}),i=t.
length>1&&e.slots.length===1,a=()=>G(i&&Ng.has(e.shape)?{...e,shape:"circle"}:e,i?7.4:5.4),l=a();return l.setAttribute("style","stroke:var(--paper);stroke-width\
:3;paint-order:stroke"),r.append(l,a()),i&&r.append(m("text",{class:"many",y:3.6,"text-anchor":"middle"},p("time.several",{n:t.length}))),r.append(m("title",{},
ti(t))),r}function jg(){let t=(e,n)=>[m("linearGradient",{id:`${e}-g`},n.map(([o,s])=>m("stop",{offset:o,"stop-color":"#fff","stop-opacity":s}))),m("mask",{id:e,
maskContentUnits:"objectBoundingBox"},m("rect",{width:1,height:1,fill:`url(#${e}-g)`}))];return m("defs",{},t("fade-start",[[0,0],[.55,1]]),t("fade-end",[[.45,1],
[1,0]]))}function Hg(t,e,n,o){let s=new Map,r=new Map;for(let i of $.items){if(i.layer!==t.id)continue;let a=i.from!==null&&i.from===i.to,l=o?i.from-(i.from-$.range.
first)%o:i.from,c=a?s:r,f=a?l:`${i.from}:${i.to}`;c.has(f)?c.get(f).push(i):c.set(f,[i])}return{layer:t,days:s,base:e+6.5,bars:[...r.values()].map(i=>Bg(i,t,e,n)),
dots:o?[]:[...s.values()].map(i=>Mf(i,t,e,n))}}var Tg=[0,-10,10,-5,5],Pg=10;function qg(t){let e=[];for(let n of t.sort((o,s)=>Number(o.dataset.x)-Number(s.dataset.
x))){let o=Number(n.dataset.x),s=Tg.find(r=>e.every(i=>Math.hypot(i.x-o,i.dy-r)>=Pg))??0;e.push({x:o,dy:s}),n.setAttribute("transform",`translate(${o} ${Number(
n.dataset.y)+s})`)}return t}var Dg={slots:[9],shape:"circle"};function Vg(t){let e=new Map;for(let{layer:n,days:o}of t)for(let[s,r]of o){let i=e.get(s);i?Object.
assign(i,{layer:Dg,group:[...i.group,...r]}):e.set(s,{layer:n,group:r})}return[...e.values()]}function kf(t,e){let n=yf(),o=e?0:15,s=e?16:9,r=s+o*Math.max(n.length-
1,0)+(e?16:9);$.now=df($.range,t);let i=m("svg",{class:"chart",width:t,height:r+18,"aria-hidden":"true",viewBox:`0 0 ${t} ${r+18}`},jg());i.append(m("g",{class:"\
grid"},Gr($.range).map(f=>m("path",{d:`M${$.now.x(f.day).toFixed(1)} 0V${r}`})),n.map((f,u)=>m("path",{d:`M0 ${s+o*u}H${t}`}))));let a=fe();if(a){let f=$.now.x(
a[0]),u=$.now.x(a[1]+1);i.append(m("rect",{class:"brush",x:Math.min(f,u),y:1,width:Math.abs(u-f),height:r-2}))}$.together=gf($.items,$.now,t);let l=n.map((f,u)=>Hg(
f,s+o*u,$.now.x,$.together)),c=e&&!$.together?Vg(l).map(({layer:f,group:u})=>Mf(u,f,s,$.now.x)):[];if(i.append(...l.flatMap(f=>f.bars),...e?qg(c):l.flatMap(f=>f.
dots)),$.together){let f=e?l.map(u=>({...u,base:r})):l;i.append(...xf(f,{days:$.together,x:$.now.x,living:wf,told:ti,stacked:e,high:e?r-4:12.5}))}for(let f of pf(
$.together?[]:$.items,$.range,$.now.x,t))f.bold&&i.append(...f.all.map(u=>m("path",{class:"named",d:`M${u.toFixed(1)} ${r-3}V${r+3}`}))),i.append(m("text",{class:f.
bold?"bold":null,x:f.at.toFixed(1),y:r+14,"text-anchor":"middle"},f.text));return{box:i,bottom:r,rows:n,gap:o,top:s}}var Zg=1500,Go=0;function vf(t,e){let n=fe(),o=n?n[t]:t?$.range.last:$.range.first,s=ht(Z(o));return d("div",{class:n?"grip set":"grip",tabindex:"0",role:"slide\
r","data-grip":t,"aria-label":p(t?"time.end":"time.start"),"aria-orientation":"horizontal","aria-valuemin":$.range.first,"aria-valuemax":$.range.last,"aria-valu\
enow":o,"aria-valuetext":s,style:{left:`${$.now.x(t?o+1:o)}px`,height:`${e}px`},on:{keydown:r=>Ug(r,t,o)}},d("i",{}))}function Ug(t,e,n){let o=xe()?-1:1,s={ArrowRight:o,
ArrowLeft:-o,ArrowUp:1,ArrowDown:-1,PageUp:7,PageDown:-7,Home:-1e6,End:1e6}[t.key];if(!s)return;t.preventDefault();let r=fe()||[$.range.first,$.range.last],i=Math.
min($.range.last,Math.max($.range.first,n+s));r[e]=i,r[0]>r[1]&&(r[1-e]=i),Xn(r[0],r[1],t.repeat?"run":"timeline");let a=Q("#timeline .grip");a[e]&&a[e].focus()}
function Wg(t){let e=null,n=!1,o=null,s=r=>$.now.day(r.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",r=>{if(r.button)return;Qn();let i=r.
target.closest&&r.target.closest(".grip"),a=fe();o=i&&a?a[1-Number(i.dataset.grip)]:null,e=o===null?s(r):o,n=!1,t.setPointerCapture(r.pointerId)}),t.addEventListener(
"pointermove",r=>{e!==null&&(!n&&o===null&&Math.abs($.now.x(e)-$.now.x(s(r)))<5||(Xn(e,s(r),n?"run":"timeline"),n=!0))}),t.addEventListener("pointerup",r=>{e!==
null&&!n&&o===null&&Yg(s(r)),e=null}),t.addEventListener("pointercancel",()=>{e=null})}function Yg(t){let e=Jn().map(([n,o])=>{let s=t<n?n-t:t>o?t-o:0;return{a:n,
b:o,off:s,length:o-n}}).filter(n=>n.off*$.now.per<14).sort((n,o)=>n.off-o.off||n.length-o.length)[0];e?Xn(e.a,e.b):Xr()}function ei(t,e,n=fe()){let o=Jn();if(!o.
length)return!1;let s=n?o.findIndex(([l,c])=>l===n[0]&&c===n[1]):-1,r=n&&s<0?o.findIndex(([l])=>l>=n[0]):s+t;if(r>=o.length||r<0&&n)return!1;let[i,a]=o[Math.max(
r,0)];return Xn(i,a,e),wt($f()),!0}function Qn(){clearInterval(Go),Go=0;let t=y("play");t&&t.replaceChildren(ni(!1)),t&&t.setAttribute("aria-label",p("time.play"))}
function Gg(){if(Go)return Qn();let t=Jn(),e=fe(),n=e&&t.length&&e[1]>=t[t.length-1][1];return ei(1,"timeline",n?null:e)&&(Go=setInterval(()=>{ei(1,"run")||Qn()},
Zg),y("play").replaceChildren(ni(!0)),y("play").setAttribute("aria-label",p("time.pause"))),null}function ni(t){return m("svg",{viewBox:"0 0 12 12",width:12,height:12,
class:t?null:"arrow","aria-hidden":"true"},m("path",{fill:"currentColor",d:t?"M2 1H5V11H2ZM7 1H10V11H7Z":"M2 .6L11 6L2 11.4Z"}))}function $f(){let t=w.get().dateRange;
if(t)return U({start:t[0],end:t[1]});let e=[Z($.range.first),Z($.range.last)];return U($.range.last-$.range.first>40?Ar(e[0],e[1]):{start:e[0],end:e[1]})}function Kg(){
if(!w.get().dateRange)return p($.together?"time.hint_many":"time.hint");let t=h.marks.filter(H);return p("time.chosen",{m:t.filter(W).length,n:t.length,k:Jr()})}
function Yo(){let t=y("timeline");if(t.hidden)return;let e=B()&&B().dataset.grip,n=R()==="phone",o=y("time-area"),{box:s,bottom:r,rows:i,gap:a,top:l}=kf(Math.max(
o.clientWidth,60),n);for(let c of[...o.querySelectorAll(".chart, .grip")])c.remove();o.append(s,vf(0,r),vf(1,r)),y("time-lanes").replaceChildren(...n?[]:i.map((c,f)=>d(
"span",{style:{top:`${l+a*f-8}px`}},m("svg",{viewBox:"-9 -9 18 18",width:13,height:13,"aria-hidden":"true"},G(c,6)),Vt(c,"short")))),y("time-title").textContent=
$f(),y("time-hint").textContent=Kg(),y("time-all").hidden=!w.get().dateRange,Jg(),y("time-keep").setAttribute("aria-checked",String(w.get().trail)),t.classList.
toggle("chosen",!!w.get().dateRange),e&&o.querySelectorAll(".grip")[Number(e)].focus()}function Jg(){let t=Jr(),e=Lo(),n=y("time-left");n.setAttribute("aria-che\
cked",String(e)),n.disabled=!t,n.replaceChildren(d("span",{},p("time.no_date"))," ",d("b",{},Sf(),A(t)))}var Sf=()=>m("svg",{viewBox:"0 0 12 12",width:12,height:12,
class:"tick","aria-hidden":"true"},m("path",{d:"M1.5 6.5L4.5 9.5L10.5 2.5",fill:"none",stroke:"currentColor","stroke-width":2}));function Lf(){let t=y("timeline"),
e=(o,s)=>d("button",{type:"button",class:"step","aria-label":s,on:{click:()=>{Qn(),ei(o)}}},m("svg",{viewBox:"0 0 8 12",width:7,height:10,class:"arrow","aria-hi\
dden":"true"},m("path",{d:o>0?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"currentColor","stroke-width":1.6}))),n=d("div",{id:"time-area"});t.setAttribute(
"aria-label",p("time.title")),t.replaceChildren(d("div",{class:"play"},d("button",{id:"play",type:"button","aria-label":p("time.play"),on:{click:Gg}},ni(!1)),d(
"div",{class:"steps"},e(-1,p("time.back")),e(1,p("time.step")))),d("div",{class:"time"},d("p",{class:"head"},d("b",{id:"time-title"}),d("span",{id:"time-hint"}),
d("button",{type:"button",id:"time-keep",role:"switch","aria-checked":"false",on:{click:()=>w.set({trail:!w.get().trail},{source:"timeline"})}},Sf(),p("time.kee\
p")),d("button",{type:"button",class:"link",id:"time-all",on:{click:()=>{Qn(),Xr()}}},p("time.all"))),d("div",{class:"lanes"},d("div",{id:"time-lanes","aria-hid\
den":"true"}),n)),d("button",{id:"time-left",type:"button",role:"switch",on:{click:()=>w.set({undated:!Lo()},{source:"timeline"})}})),Wg(n)}function zf(){$.items=
cf(h.marks),!($.items.length<2)&&($.range=ff($.items),!(Jn(new Set(h.layers.map(t=>t.id))).length<2)&&(y("timeline").hidden=!1,Lf(),Yo(),w.subscribe((t,e)=>{e.has(
"lang")?(Lf(),Yo()):["layersOn","filters","query","dateRange","mentions","undated","trail"].some(n=>e.has(n))&&Yo()}),new ResizeObserver(Yo).observe(y("time-are\
a"))))}async function Qg(t){let e=document.getElementById(t),n=atob(e.textContent),o=new Uint8Array(n.length);for(let r=0;r<n.length;r+=1)o[r]=n.charCodeAt(r);let s=new Blob(
[o]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(s).text())}var t0=t=>/[\ud800-\udfff]/.test(t)?Array.from(t):
t,oi=(t,e,n)=>typeof t=="string"?t.slice(e,n):t.slice(e,n).join("");function e0(t){let e=new Map(t.map((r,i)=>[r.sha256,i]));function n(r,i){let l=(t[r]?t[r].paragraphs:
[]).findIndex(([c,f])=>c<=i&&i<f);return l<0?null:l}function o({article:r,quote:i,start:a,end:l},c){let[f,u]=c||[a,a];a<=f&&f<=u&&u<=l||(f=u=a);let g=t0(i),M=e.
get(r)||0;return{article:M,paragraph:n(M,a),before:oi(g,0,f-a),place:oi(g,f-a,u-a),after:oi(g,u-a)}}function s(r){let{id:i,event_id:a,role:l,layer:c,event:f,planned:u,
hypothetical:g,action:M,hedges:x,negated:k,inferred:v,figures:F,speaker:z,reviewed:_}=r;return{id:i,event_id:a,role:l,layer:c,event:f,planned:u,hypothetical:g,action:M,
hedges:x,negated:k,inferred:v,figures:F,speaker:z,reviewed:_,targets:(r.target_ids||[]).map(q=>typeof q=="string"?q:q.id),actors:r.actor_ids.map(q=>typeof q=="s\
tring"?q:q.id),date:r.date_words===null?null:{start:r.date_start,end:r.date_end,words:r.date_words,time_precision:r.time_precision,date_prec:r.date_prec,...r.date_inferred?
{inferred:!0}:{}},cites:r.citations.map(q=>o(q,r.highlight))}}return{cite:o,claim:s,articleOf:r=>e.get(r)??0}}function n0(t,e,n){let o=new Map(e.features.map(r=>[
r.id,r.properties.claims.flatMap(i=>i.citations).map(i=>[n(i.article),i.start]).sort((i,a)=>i[0]-a[0]||i[1]-a[1])[0]||[1/0,0]])),s=r=>o.get(r.id)||[1/0,0];[...t].
sort((r,i)=>Number(r.hidden)-Number(i.hidden)||s(r)[0]-s(i)[0]||s(r)[1]-s(i)[1]||r.n-i.n).forEach((r,i)=>{r.n=i+1})}function Af(t,e,{cite:n,claim:o}){let{title:s,
place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:f,approximate:u,rule:g,note:M,rivals:x,score:k,country:v,admin1:F,names:z,spellings:_=[],disagreements:q,shown:Ko}=t.
properties;return{id:t.id,n:e,title:s,place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:f,approximate:u,rule:g,note:M,rivals:x,score:k,country:v,admin1:F,spellings:_,
hidden:Ko===!1,geometry:t.geometry,names:Object.entries(z).flatMap(([Jo,Xo])=>[Xo].flat().map(Qo=>[Jo,Qo])),claims:t.properties.claims.map(o),differ:(q||[]).map(
({kind:Jo,values:Xo,citations:Qo})=>({kind:Jo,versions:Xo.map((_f,Rf)=>({value:_f,cite:n(Qo[Rf],null)}))}))}}function o0(t){let e=e0(t.articles||[t.article].filter(
Boolean)),n=[],o=[];for(let s of h.order||[]){let r=t.features[s];r.geometry?n.push(Af(r,n.length+1,e)):o.push(Af(r,0,e))}return n0(n,t,e.articleOf),{marks:n,named:o,
unplaced:t.unplaced_claims.map(e.claim),unread:(t.unread||[]).map(({event:s,words:r,citation:i})=>({event:s,words:r,cite:e.cite(i,null)})),unresolved:t.unresolved.
map(({surface:s,reason:r,rivals:i,citation:a})=>({surface:s,reason:r,rivals:i,cite:e.cite(a,null)}))}}var Of=async()=>to(o0(await Qg("mapgen-geojson")));function Ef(){Da(h.config),Jl(),b.element.setAttribute("role","region"),b.element.setAttribute("aria-label",p("page.map")),Vl(),Yc(),er(),Oc(),zf(),Xl(),zc(),Jc(),
$c(),gr(),lf(),cr(),Ql(),yc(),y("static").remove(),document.documentElement.dataset.ready="1",_e&&setTimeout(xa,500)}function If(t){throw document.documentElement.
classList.remove("js"),t}function Cf(){if(document.documentElement.classList.add("js"),_e){Of().then(Ef).catch(If);return}try{Ef()}catch(t){If(t)}}var s0={shown:ut},r0={find:Nt,flush:In,now:ze,request:Gt,sight:C,signs:pt,get took(){return $r}};return Hf(i0);})();
