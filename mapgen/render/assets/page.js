"use strict";var mapgen=(()=>{var Wo=Object.defineProperty;var kf=Object.getOwnPropertyDescriptor;var vf=Object.getOwnPropertyNames;var $f=Object.prototype.hasOwnProperty;var le=(t,e)=>{for(var n in e)Wo(t,n,{get:e[n],enumerable:!0})},Lf=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of vf(e))!$f.call(t,s)&&
s!==n&&Wo(t,s,{get:()=>e[s],enumerable:!(o=kf(e,s))||o.enumerable});return t};var Sf=t=>Lf(Wo({},"__esModule",{value:!0}),t);var Og={};le(Og,{data:()=>h,dates:()=>ft,draw:()=>ve,furniture:()=>_n,geo:()=>B,groups:()=>Zs,join:()=>at,lang:()=>D,layerById:()=>E,layout:()=>vt,map:()=>Ds,markById:()=>ce,
marks:()=>zg,matches:()=>U,number:()=>A,packed:()=>_e,scene:()=>Ag,start:()=>wf,store:()=>y,t:()=>u,title:()=>O,view:()=>Wt,visible:()=>j});var ve={};le(ve,{frame:()=>ke,framed:()=>Ps,key:()=>se,passing:()=>Vs,sign:()=>qs,under:()=>Hs});function Gr(t){let e=document.getElementById(t);return e&&e.type==="application/json"?JSON.parse(e.textContent):null}var zf={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],spellings:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},Kr={event_id:"",
actors:[],targets:[],event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function Yr(t){
let e=t.anchor?{type:"Point",coordinates:t.anchor}:null;return{...zf,...t.geometry==="anchor"?{...t,geometry:e}:t,claims:(t.claims||[]).map(n=>({...Kr,...n}))}}
var Af=["title.division","title.crossing"];function Of(t,e,n){let o=n[t.title];o&&o.key&&!Af.includes(o.key)&&(t.names=[]),t.spellings=e.spellings||[];let s=new Map(
e.claims.map(r=>[r.id,r.event_id]));for(let r of t.claims)r.event_id=s.get(r.id)||""}var Jr=t=>{let e=Object.create(null);for(let n of t)e[n.id]=n;return e},h=Gr(
"mapgen-data"),E=Jr(h.layers),ce=Object.create(null),Kn=t=>{Object.assign(h,t),ce=Jr(h.marks)},_e=!!h.order;if(_e)Kn({marks:[],named:[],unresolved:[],unplaced:[],
unread:[]});else{let t=Gr("mapgen-geojson"),e=new Map((t?t.features:[]).map(n=>[n.id,n]));Kn({marks:h.marks.map(Yr),named:h.named.map(Yr),unplaced:h.unplaced.map(
n=>({...Kr,...n}))});for(let n of h.marks){let o=e.get(n.id);n.geometry=n.geometry||(o?o.geometry:null),o&&Of(n,o.properties,t.said||{})}}var Ef="http://www.w3.org/2000/svg";function Qr(t,e,n){for(let[o,s]of Object.entries(e||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))t.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s||{}))t.style.setProperty(r,i);else t.setAttribute(o,s===!0?"":String(s));for(let o of n.
flat(1/0))o==null||o===!1||o===""||t.append(o instanceof Node?o:document.createTextNode(String(o)));return t}var f=(t,e,...n)=>Qr(document.createElement(t),e,n),
p=(t,e,...n)=>Qr(document.createElementNS(Ef,t),e,n),w=t=>document.getElementById(t),nt=(t,e=document)=>e.querySelector(t),Q=(t,e=document)=>[...e.querySelectorAll(
t)],R=()=>document.activeElement,Kt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,wt=t=>{let e=w("live");e.textContent="",setTimeout(()=>{e.textContent=
t},60)};var sn=10.5,Yo={clash:"M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5M-5 2.5L-2.5 5M5 2.5L2.5 5",strike:"M4.5-5L-2 1.5M-2-3V1.5H2.5M-5 5H5",withdrawal:"M5-3H-1A3 3 0 0 0-1 \
3.5H4M1.5 1L4 3.5L1.5 6",force:"M-4-5V5.5M-4-4.5H4.5L2.5-2L4.5.5H-4",found:"M-1-5.5A4 4 0 1 1-1 2.5A4 4 0 1 1-1-5.5M2 1.8L5.5 5.5",arrest:"M-5-2.5A2.5 2.5 0 1 1\
-5-2.4M0-.1A2.5 2.5 0 1 1 5-.1A2.5 2.5 0 1 1 0-.1M-2.8 2H-2.7",release:"M-4.5 0V5H4.5V0ZM-2.5 0V-2.5A2.5 2.5 0 0 1 2.5-3",base:"M-5 5V-1L0-5L5-1V5ZM-1.5 5V1.5H1\
.5V5",warning:"M0-5L5.5 4.5H-5.5ZM0-1.8V1M0 2.8V2.9",talks:"M-5.5-4.5H2.5V1H-2L-4 3V1H-5.5ZM4-1.5H5.5V3.5H4V5.5L2 3.5H-.5",aid:"M0-5V5M-5 0H5",displaced:"M-1-3.\
5A1.6 1.6 0 1 1-1-3.6M-2.6-1V2.5M-2.6 2.5L-4.5 5.5M-2.6 2.5L-.8 5.5M1 0H5.5M3.5-2L5.5 0L3.5 2",rescue:"M-5.3 0A5.3 5.3 0 1 1 5.3 0A5.3 5.3 0 1 1-5.3 0M-2 0A2 2 \
0 1 1 2 0A2 2 0 1 1-2 0M-3.7-3.7L-1.5-1.5M3.7-3.7L1.5-1.5M-3.7 3.7L-1.5 1.5M3.7 3.7L1.5 1.5",protest:"M-5 1V-2.5L2.5-5V3.5ZM-3 1.5L-2 5H0L-.8 2.3M4.5-2.5A2.5 2.\
5 0 0 1 4.5 1",flood:"M-6-3Q-4-5-2-3T2-3T6-3M-6 .5Q-4-1.5-2 .5T2 .5T6 .5M-6 4Q-4 2-2 4T2 4T6 4",storm:"M-5-4H5M-4-1.2H3.5M-2.2 1.6H2.4M-.8 4.4H1.4",quake:"M-6 0\
H-3.5L-2-4L.5 4.5L2.2-2L3.5 0H6",fire:"M0-6C1-3 4.5-1.5 4.5 2A4.5 4 0 0 1-4.5 2C-4.5 0-3-1-2.5-2.5C-1-1.5 0-3 0-6Z",epidemic:"M-2.8 0A2.8 2.8 0 1 1 2.8 0A2.8 2.\
8 0 1 1-2.8 0M0-2.8V-5.5M0 2.8V5.5M-2.8 0H-5.5M2.8 0H5.5M-2-2L-4-4M2-2L4-4M-2 2L-4 4M2 2L4 4",accident:"M0-5.5L1.3-1.7L5.5-2.5L2.3.5L4.5 4.5L.5 2.3L-2.5 5.5L-2.\
3 1.4L-5.5-.5L-1.6-1.6Z",closed:"M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0M-3 0H3"},Xr=new Set(["home_base","unit_name","mentioned"]);function Lt(t,e){if(!e||
e.slots.length)return"";let n=t.claims.find(o=>o.layer===e.id&&o.event&&!Xr.has(o.role));return n&&Yo[h.events[n.event]]&&h.events[n.event]||""}function ti(t,e){
if(e.slots.length)return[];let n=t.claims.filter(o=>o.layer===e.id&&o.event&&!Xr.has(o.role));return[...new Set(n.map(o=>h.events[o.event]))].filter(o=>Yo[o])}function bt(t,e=sn,n=!1){
return p("g",{class:n?"coin hollow":"coin"},p("circle",{r:e,class:"face"}),p("path",{d:Yo[t],class:"icon",transform:e===sn?null:`scale(${(e/sn).toFixed(3)})`}))}var B={};le(B,{box:()=>T,boxOf:()=>Xo,decode:()=>Nt,extent:()=>Y,frame:()=>G,inside:()=>ht,kmToUnits:()=>rn,lat:()=>St,meet:()=>z,mx:()=>X,my:()=>W,parts:()=>it,
path:()=>Mt,project:()=>Jt,spot:()=>tt});var If="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",ni=new Int8Array(128);for(let t=0;t<64;t+=1)ni[If.charCodeAt(t)]=t;var ei=85.0511287798,
X=t=>t/360+.5,W=t=>{let e=Math.max(-ei,Math.min(ei,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},St=t=>Math.atan(Math.exp((.5-t)*2*Math.
PI))*360/Math.PI-90;function Nt(t,e){let n=[],o=0,s=0,r=0,i=()=>{let a=0,l=1,c;do c=ni[t.charCodeAt(o)],o+=1,a+=(c&31)*l,l*=32;while(c&32);return a%2?-(a+1)/2:a/
2};for(;o<t.length;)s+=i(),r+=i(),n.push(X(s/e),W(r/e));return n}var Cf=40075.017,Jn=h.basemap&&h.basemap.view||[-180,-90,180,90],Qo=h.frame?Math.round(((Jn[0]+Jn[2])/2-h.frame.around)/360):0,oi=h.frame?h.frame.around+360*Qo:
null,_f=t=>oi===null?Ff(t):t+360*Math.round((oi-t)/360),Xo=([t,e,n,o])=>[X(t+360*Qo),W(o),X(n+360*Qo),W(e)],Ff=t=>t<Jn[0]-1&&t+360<=Jn[2]+1?t+360:t,fe=t=>{let e=[];
for(let[n,o]of t)e.push(X(_f(n)),W(o));return e},Go=new Map;function it(t){if(!Go.has(t.id)){let e={polygons:[],lines:[],points:[]};si(t.geometry,e),Go.set(t.id,
e)}return Go.get(t.id)}function si(t,e){if(!t)return;let n=t.coordinates;if(t.type==="Polygon")e.polygons.push(n.map(fe));else if(t.type==="MultiPolygon")for(let o of n)
e.polygons.push(o.map(fe));else if(t.type==="LineString")e.lines.push(fe(n));else if(t.type==="MultiLineString")e.lines.push(...n.map(fe));else if(t.type==="Poi\
nt")e.points.push(...fe([n]));else if(t.type==="MultiPoint")e.points.push(...fe(n));else if(t.type==="GeometryCollection")for(let o of t.geometries)si(o,e)}function T(t,e){
let n=e||[1/0,1/0,-1/0,-1/0];for(let o=0;o<t.length;o+=2)t[o]<n[0]&&(n[0]=t[o]),t[o]>n[2]&&(n[2]=t[o]),t[o+1]<n[1]&&(n[1]=t[o+1]),t[o+1]>n[3]&&(n[3]=t[o+1]);return n}
var Ko=new Map;function Y(t){if(!Ko.has(t.id)){let{polygons:e,lines:n,points:o}=it(t),s=T(o);for(let a of e)T(a[0],s);for(let a of n)T(a,s);let r=tt(t);r&&T(r,s);
let i=t.form==="near"&&r?rn(t.radius_km||0,r[1]):0;Ko.set(t.id,[s[0]-i,s[1]-i,s[2]+i,s[3]+i])}return Ko.get(t.id)}var rn=(t,e)=>t/(Cf*Math.cos(St(e)*Math.PI/180)),
Jo=new Map;function tt(t){if(!Jo.has(t.id)){let{points:e,polygons:n,lines:o}=it(t),s=e.length===2?e:null;Jo.set(t.id,s||(t.anchor?fe([t.anchor]):Rf(e,n,o)))}return Jo.
get(t.id)}function Rf(t,e,n){let o=T(t);for(let s of[...e.map(r=>r[0]),...n])T(s,o);return Number.isFinite(o[0])?[(o[0]+o[2])/2,(o[1]+o[3])/2]:null}function G(t){
let e=t.getPixelOrigin(),n=256*2**t.getZoom();return{zoom:t.getZoom(),size:n,ox:e.x,oy:e.y,x:o=>o*n-e.x,y:o=>o*n-e.y,km:(o,s)=>rn(o,s)*n}}function Bf(t,e){let n=t;
for(let o=0;o<4&&n.length;o+=1)n=jf(n,e,o);return n}function jf(t,e,n){let o=n%2,s=e[n],r=n<2?1:-1,i=[],a=t[t.length-2],l=t[t.length-1],c=((o?l:a)-s)*r>=0;for(let d=0;d<
t.length;d+=2){let m=t[d],x=t[d+1],g=((o?x:m)-s)*r>=0;if(g!==c){let M=o?l:a,k=o?x:m,$=(s-M)/(k-M);i.push(a+(m-a)*$,l+(x-l)*$)}g&&i.push(m,x),a=m,l=x,c=g}return i}
function Jt(t,e,n,o,s=.7){let r=[],i=t.length-2,a=NaN,l=NaN;for(let c=0;c<=i;c+=2){let d=t[c]*e.size-e.ox,m=t[c+1]*e.size-e.oy;c&&c<i&&Math.abs(d-a)<s&&Math.abs(
m-l)<s||(r.push(d,m),a=d,l=m)}return o&&n?Bf(r,n):r}function Mt(t,e){if(t.length<4)return"";let n="M"+t[0].toFixed(1)+" "+t[1].toFixed(1);for(let o=2;o<t.length;o+=
2)n+="L"+t[o].toFixed(1)+" "+t[o+1].toFixed(1);return e?n+"Z":n}function ht(t,e,n){let o=!1;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2)s[r+1]>n!=
s[i+1]>n&&e<(s[i]-s[r])*(n-s[r+1])/(s[i+1]-s[r+1])+s[r]&&(o=!o);return o}var z=(t,e)=>t[0]<e[2]&&t[2]>e[0]&&t[1]<e[3]&&t[3]>e[1];var Qn=64,Nf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function ri(){let t=new Map;function e(n,o){for(let s=Math.floor(n[0]/Qn);s<=Math.floor(n[2]/Qn);s+=1)for(let r=Math.
floor(n[1]/Qn);r<=Math.floor(n[3]/Qn);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){e(n,o=>{let s=t.get(o);return s?s.push(n):t.set(o,[n]),!1})},remove(n){
e(n,o=>{let s=t.get(o),r=s?s.indexOf(n):-1;return r>=0&&s.splice(r,1),!1})},free(n,o){return!e(n,s=>{let r=t.get(s);return r!==void 0&&r.some(i=>i!==o&&z(n,i))})},
count(n){let o=new Set;return e(n,s=>{for(let r of t.get(s)||[])z(n,r)&&o.add(r);return!1}),o.size}}}var ln=null,es="",ts=0,an=new Map;function Tf(){if(ts)return;
ts=setTimeout(()=>{ts=0});let t=getComputedStyle(document.body).fontFamily||"sans-serif";ln&&t===es||(es=t,ln=ln||document.createElement("canvas").getContext("2\
d"),an=new Map)}function I(t,e){Tf();let n=`${e.italic?"italic ":""}${e.weight||400} ${e.size}px ${es}`,o=n+"|"+t,s=an.get(o);return s===void 0&&(an.size>2e4&&an.
clear(),ln.font=n,s=ln.measureText(t).width,an.set(o,s)),s+(e.spacing||0)*Math.max(0,[...t].length-1)}function Qt(t,e,n){if(I(t,e)<=n)return t;let o=[...t.slice(
0,400)];for(;o.length>1&&I(o.join("")+"…",e)>n;)o.pop();return o.join("").trimEnd()+"…"}var Tt=t=>Nf.test(t),P=(t,e)=>[t[0]-e,t[1]-e,t[2]+e,t[3]+e];function ns(t,e,n,o,s){
let r=s==="middle"?t-n/2:s==="end"?t-n:t;return[r,e-o*.82,r+n,e+o*.26]}var Xn=(t,e,n,o=0)=>{let s=[],r=o?2*t:t;for(let i=0;i<r;i+=1){let a=n+i*2*Math.PI/r,l=o&&i%2?e*o:e;s.push(`${(l*Math.cos(a)).toFixed(2)} ${(l*Math.sin(a)).toFixed(
2)}`)}return`M${s.join("L")}Z`},os=-Math.PI/2,ss={circle:t=>`M${-t} 0A${t} ${t} 0 1 1 ${t} 0A${t} ${t} 0 1 1 ${-t} 0Z`,square:t=>{let e=t*.92;return`M${-e} ${-e}\
H${e}V${e}H${-e}Z`},diamond:t=>Xn(4,t*1.25,os),left:t=>`M-.4 ${-t*1.2}L${-t*1.25} 0L-.4 ${t*1.2}Z`,right:t=>`M.4 ${-t*1.2}L${t*1.25} 0L.4 ${t*1.2}Z`,hexagon:t=>Xn(
6,t*1.1,0),triangle:t=>{let e=t*1.12;return`M0 ${-e}L${e} ${e*.82}H${-e}Z`},pentagon:t=>Xn(5,t*1.15,os),cross:t=>{let e=t*1.1,n=t*.38;return`M${-n} ${-e}H${n}V${-n}\
H${e}V${n}H${n}V${e}H${-n}V${n}H${-e}V${-n}H${-n}Z`},half:t=>`M${-t*1.15} ${t*.55}A${t*1.15} ${t*1.15} 0 0 1 ${t*1.15} ${t*.55}Z`,down:t=>{let e=t*1.12;return`M\
0 ${e}L${e} ${-e*.82}H${-e}Z`},saltire:t=>{let e=t*1.05,n=t*.42,o=e-n;return`M0 ${-n}L${o} ${-e}L${e} ${-o}L${n} 0L${e} ${o}L${o} ${e}L0 ${n}L${-o} ${e}L${-e} ${o}\
L${-n} 0L${-e} ${-o}L${-o} ${-e}Z`},glass:t=>`M${-t} ${-t}H${t}L${-t} ${t}H${t}Z`,star:t=>Xn(5,t*1.25,os,.45),bar:t=>`M${-t*.45} ${-t*1.15}H${t*.45}V${t*1.15}H${-t*
.45}Z`,dot:t=>ss.circle(t*.58)},cn=(t,e)=>(ss[t]||ss.circle)(e),Ht=t=>t>=0&&t<4?`var(--s${t})`:"var(--ink)",K=t=>t.slots.length===1?Ht(t.slots[0]):"var(--ink)";
function V(t,e,n){let o=p("g",{class:"shape"});if(t.slots.length===2){for(let[s,r]of["left","right"].entries())o.append(p("path",{d:cn(r,e),fill:Ht(t.slots[s])}));
return o}return o.append(p("path",n?{d:cn(t.shape,e),fill:"var(--symfill)",stroke:K(t),"stroke-width":1.6}:{d:cn(t.shape,e),fill:K(t)})),o}var Hf={rising:45,falling:-45,
level:90,both:45,none:90},ii=Object.fromEntries(h.layers.map((t,e)=>[t.id,e]));function Pf(t){let e={id:`tx-${ii[t.id]}`,patternUnits:"userSpaceOnUse"};if(t.texture===
"dots")return p("pattern",{...e,width:5,height:5,patternTransform:"rotate(30)"},p("circle",{cx:2.5,cy:2.5,r:.95,fill:K(t)}));let n=t.texture==="both"&&t.slots.length===
2,o=n?t.slots.map(Ht):[K(t)],s=n?4:t.texture==="none"?9:6;return p("pattern",{...e,width:s*o.length,height:8,patternTransform:`rotate(${Hf[t.texture]||90})`},o.
map((r,i)=>p("path",{d:`M${s*i+s/2} 0V8`,stroke:r,"stroke-width":n?1.3:1.1})))}function ai(){return p("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},
p("defs",{},h.layers.map(Pf)))}var fn=t=>`url(#tx-${ii[t.id]})`;function Re(t,e){let n=p("svg",{class:"swatch",viewBox:"0 0 34 18",width:34,height:18,"aria-hidd\
en":"true",focusable:"false"}),o=p("g",{transform:"translate(17 9)"}),s=t.slots.length===2?"var(--ink3)":K(t);if(e==="near")o.append(p("circle",{r:8.2,fill:"non\
e",stroke:s,"stroke-width":1.3,"stroke-dasharray":"3.2 2.4"}),V(t,4,!0)),t.slots.length===1&&o.append(p("circle",{r:1.3,fill:s}));else if(e==="exact"||e==="coun\
try")o.append(V(t,6));else{let r=e==="vague"?"none":s;n.append(p("rect",{x:.5,y:.5,width:33,height:17,rx:2.5,fill:fn(t),...t.texture==="none"?{fill:"none"}:{},stroke:r,
"stroke-width":1,"stroke-opacity":.75,"stroke-dasharray":e==="band"?"4 2.6":null}));let i=V(t,5.2);i.setAttribute("style","paint-order:stroke;stroke:var(--symfi\
ll);stroke-width:3.4"),o.append(i,V(t,5.2))}return n.append(o),n}function li(t){let e=p("svg",{viewBox:"0 0 40 24",width:40,height:24,"aria-hidden":"true"}),n={
stroke:"var(--ink)",fill:"none","stroke-width":1.2};t==="exact"&&e.append(p("circle",{cx:13,cy:12,r:5,fill:"var(--ink)"})),t==="near"&&e.append(p("circle",{cx:13,
cy:12,r:10,...n,"stroke-dasharray":"3.4 2.6"}),p("circle",{cx:13,cy:12,r:4,...n,"stroke-width":1.6}),p("circle",{cx:13,cy:12,r:1.3,fill:"var(--ink)"}));let o="M\
3 5L14 2L36 4L38 13L33 22L15 21L4 15Z",s="M1 21L12 9L38 2L33 13L18 17L9 22Z";return t==="region"&&e.append(p("path",{d:o,...n,fill:"url(#tx-key)"})),t==="band"&&
e.append(p("path",{d:s,fill:"url(#tx-key)"}),p("path",{d:s,...n,"stroke-dasharray":"3.4 2.4"})),t==="vague"&&e.append(p("path",{d:o,fill:"url(#tx-dots)"})),e}function ci(){
return p("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},p("defs",{},p("pattern",{id:"tx-key",width:4.5,height:8,patternUnits:"userSpaceOnUse",patternTransform:"\
rotate(45)"},p("path",{d:"M2 0V8",stroke:"var(--ink)","stroke-width":1})),p("pattern",{id:"tx-dots",width:5,height:5,patternUnits:"userSpaceOnUse",patternTransform:"\
rotate(30)"},p("circle",{cx:2.5,cy:2.5,r:.95,fill:"var(--ink)"}))))}var fi=t=>h.layers.find(e=>e.sides.length===1&&e.sides[0]===t.side);var de=Object.assign(Object.create(null),Object.fromEntries(h.languages.map(t=>[t.code,t]))),J=de[h.lang],D=()=>J.code,to=t=>{de[t]&&(J=de[t],document.documentElement.
lang=t,document.documentElement.dir=J.dir,hi())},me=()=>document.documentElement.dir==="rtl",xt=t=>String(t).replace(/\d/g,e=>J.cldr.digits[e]),A=t=>{let[e,n,o,
s]=J.cldr.number,[r,i]=Math.abs(t).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let l=r,c=o;l;c=s)a.unshift(l.slice(-c)),l=l.slice(0,-c);return xt((t<0?"\
-":"")+a.join(n)+(i?e+i:""))},qf=t=>{let[e,n]=J.cldr.plurals;return e[n[t<200?t:100+t%100]]||"other"},at=t=>{let[e,n,o,s]=J.cldr.joined,r=(a,l,c)=>a.replace(/\{[01]\}/g,
d=>d==="{0}"?l:c);if(t.length<3)return t.length===2?r(e,t[0],t[1]):t.join("");let i=r(s,t[t.length-2],t[t.length-1]);return r(n,t[0],t.slice(1,-2).reduceRight((a,l)=>r(
o,l,a),i))};function di(t,e){let n=J.strings[t];return n===void 0?t:typeof n=="object"?n[qf(e?e.n:0)]||n.other:n}var u=(t,e)=>{let n=di(t,e);return e?n.replace(
/\{(\w+)\}/g,(o,s)=>s in e?typeof e[s]=="number"?A(e[s]):e[s]:o):n},Xt=(t,e)=>di(t,e).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof e[n]=="number"?A(e[n]):e[n]),
ue=(h.articles[0]||{}).lang||null,ui=ue,ot=(t,e=ue)=>f("bdi",{lang:e===D()?null:e},t),pi=t=>t&&(J.said[t]||J.said[t[0].toLowerCase()+t.slice(1)]),pe=t=>t&&pi(t)||
t,Be=t=>f("bdi",{lang:pi(t)||D()==="en"?null:"en"},pe(t)),mi=Object.values(h.actors);for(let t of[...h.layers,...mi])t.own={name:t.name,short:t.short};function hi(){
for(let t of[...h.layers,...mi])t.name=pe(t.own.name),t.own.short&&(t.short=pe(t.own.short)),t.lang=J.said[t.own.name]||D()===ue?null:ue}hi();var Pt=(t,e="name")=>f(
"bdi",{lang:t.lang},t[e]),O=t=>{let e=D()!==ue&&(t.names||[]).find(([n])=>n===D());return J.titles[t.id]||(e?e[1]:t.title)},je=t=>O(t)===t.title&&D()!==ue?ue:null,
qt=(t,e)=>f("bdi",{class:e,lang:je(t)},O(t)),dt=t=>t.words&&(J.said[t.words]||D()==="en"&&t.words)||u("precision."+t.form,{km:t.radius_km||0}),he=t=>{let e=u("r\
ole."+t.role);return t.negated?u("role.not",{role:e}):e},dn=t=>t.role==="target"?[]:t.actors,ge=t=>t.role==="target"?t.actors:t.targets,rs=t=>(h.whom||{})[t.event]||
"of",gi=t=>at(t.map(e=>h.actors[e]?h.actors[e].name:e));function xi(t,e){let n=u("event."+t.event);return e.length&&(n=u("deed."+rs(t),{what:n,targets:gi(e)})),
t.planned&&(n=u("card.planned",{what:n})),t.hypothetical&&(n=u("card.hypothetical",{what:n})),t.negated?u("role.not",{role:n}):n}var Vt=t=>t.event?xi(t,[]):he(t),
zt=t=>t.event?[gi(dn(t)),xi(t,ge(t))].filter(Boolean).join(" · "):he(t),eo=t=>t&&t[0].toLocaleUpperCase(D())+t.slice(1);var no=22,bi=18,Vf={size:11,weight:600},is=(t,e)=>cn(t,e);function te(t,e,n){let{hollow:o,halo:s=2.5}=n||{},r=t.slots.length===2,i=p("g",{class:"shape"}),a=r?"d\
iamond":t.shape,l=is(a,e);if(s&&i.append(p("path",{d:l,class:"around","stroke-width":s*2})),r){for(let[c,d]of["left","right"].entries())i.append(p("path",{d:is(
d,e),fill:Ht(t.slots[c])}));o&&i.append(p("path",{d:is("diamond",e*.5),fill:"var(--symfill)"}))}else if(o){let c=K(t);i.append(p("path",{d:l,fill:"var(--symfill\
)",stroke:c,"stroke-width":1.8}),p("circle",{r:1.5,fill:c}))}else i.append(p("path",{d:l,fill:K(t)}));return i}var At=t=>t.slots.length===2?"var(--ink)":K(t),Mi=(t,e)=>p(
"circle",{class:"radius",r:e.toFixed(1),stroke:At(t),fill:At(t),"stroke-dasharray":"4 3"});function ki(t,e,n){let o=!e&&t.reduce((s,[,r])=>s+r,0)<=5;return t.flatMap(
([s,r])=>{let i=e?[]:n(s);return i.length?i.map(a=>({layer:s,text:"",sign:a})):o?Array.from({length:r},()=>({layer:s,text:""})):[{layer:s,text:A(r)}]})}function vi(t,e){
return t.map(n=>e+(n.text?I(n.text,Vf)+1:0))}function un(t,e){return vi(t,e?13:bi).reduce((n,o)=>n+o,0)+(e?7:8)}function oo(t,e){let n=un(t,e),o=e?18:no,s=e?13:
bi,r=p("g",{class:"pill"},p("rect",{x:-n/2,y:-o/2,width:n,height:o,rx:o/2})),i=-n/2+(e?3.5:4);return vi(t,s).forEach((a,l)=>{let{layer:c,sign:d}=t[l],m=d?bt(d,e?
6:7.8):te(c,e?4.4:5.6,{halo:0});m.setAttribute("transform",`translate(${(i+s/2).toFixed(1)} 0)`),r.append(m),t[l].text&&r.append(p("text",{x:(i+s-1).toFixed(1),
y:4,class:"count"},t[l].text)),i+=a}),r}var yi={circle:11,hexagon:7,pentagon:6,half:9,dot:11},$i=t=>t.map(e=>Math.max(22,I(e.text,{size:11,weight:700})+13));function so(t){
return $i(t).reduce((e,n)=>e+n,0)+3}function ro(t,e){let n=e?18:no,o=$i(t),s=o.reduce((l,c)=>l+c,0),r=p("g",{class:"badge"}),i=Math.min(n/2,yi[t[0].layer.shape]||
3);r.append(p("rect",{class:"around",x:-s/2-2,y:-n/2-2,width:s+4,height:n+4,rx:i+2}),p("rect",{class:"behind",x:-s/2+3,y:-n/2+3,width:s,height:n,rx:i,fill:wi(t[t.
length-1].layer)}));let a=-s/2;return t.forEach(({layer:l,text:c},d)=>{let m=o[d],x=Math.min(n/2,yi[l.shape]||3),g=d?0:x,M=d===t.length-1?x:0;r.append(p("path",
{d:`M${a+g} ${-n/2}H${a+m-M}q${M} 0 ${M} ${M}V${n/2-M}q0 ${M} ${-M} ${M}H${a+g}q${-g} 0 ${-g} ${-g}V${-n/2+g}q0 ${-g} ${g} ${-g}Z`,fill:wi(l)}),l.slots.length!==
2?"":p("path",{d:`M${a+m/2} ${-n/2}H${a+m-M}q${M} 0 ${M} ${M}V${n/2-M}q0 ${M} ${-M} ${M}H${a+m/2}Z`,fill:Ht(l.slots[1])}),p("text",{x:(a+m/2).toFixed(1),y:4,class:l.
slots.length===2?"number two":"number"},c)),a+=m}),r}var wi=t=>t.slots.length===2?Ht(t.slots[0]):t.slots.length?K(t):"var(--ev)",Df=["d","cx","cy","r","x","y","\
x1","y1","x2","y2","transform","text-anchor","font-size","font-weight","dominant-baseline"];function Li([t,e,n],o,s){if(!["path","circle","text","g"].includes(t))
return null;let r={};for(let a of Df)e[a]!==void 0&&(r[a]=e[a]);let i={c:o,f:s,none:"none"};return e.fill&&(r.fill=i[e.fill]||"none"),e.stroke&&e.stroke!=="none"&&
t!=="text"&&(r.stroke=i[e.stroke],r["vector-effect"]="non-scaling-stroke",r["stroke-width"]=1.4),t==="text"?p("text",r,String(n)):p(t,r,Array.isArray(n)?n.map(a=>Li(
a,o,s)):[])}function pn(t,e,n,o){let s=h.symbols&&h.symbols[t];if(!s)return null;let[r,i,a,l]=s.box,c=e/a;return{height:l*c,staff:!!s.staff,node:p("g",{class:"s\
ymbol",transform:`scale(${c.toFixed(4)}) translate(${-r} ${-i})`},s.parts.map(d=>Li(d,n,o||"var(--symfill)")))}}function io(t,e){let n=pn(t,e,"var(--ink)","var(\
--symfill)");if(!n)return null;let o=n.staff?e*.4:0,s=(n.height+o).toFixed(1);return p("svg",{class:"unit",width:e,height:s,"aria-hidden":"true",viewBox:`-.5 -.\
5 ${e+1} ${(+s+1).toFixed(1)}`,focusable:"false"},o?p("path",{d:`M${(e*.034).toFixed(1)} ${(n.height-1).toFixed(1)}V${s}`,stroke:"var(--ink)","stroke-width":1.4}):
null,n.node)}var ls=matchMedia("(prefers-color-scheme: dark)"),mn={selected:null,hover:null,layersOn:new Set(h.layers.map(t=>t.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null,trail:!1,table:!1,view:null,theme:ls.matches?"dark":"light",lang:h.lang,embed:!1,layout:0},
cs=new Set,ao=[],as=!1;function Si(t,e){if(Object.is(t,e))return!0;if(t instanceof Set&&e instanceof Set)return t.size===e.size&&[...t].every(o=>e.has(o));if(!t||
!e||typeof t!="object"||typeof e!="object")return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(o=>Si(t[o],e[o]))}function zi(t,e){if(ao.
push([t,e&&e.source||"panel"]),!as){as=!0;try{for(let n=ao.shift();n;n=ao.shift()){let[o,s]=n,r=new Set(Object.keys(o).filter(i=>!Si(mn[i],o[i])));for(let i of r)
mn[i]=o[i];if(r.size)for(let i of[...cs])i(mn,r,s)}}finally{as=!1,ao.length=0}}}var y={get:()=>mn,set:zi,subscribe(t){return cs.add(t),()=>cs.delete(t)}};ls.addEventListener(
"change",()=>zi({theme:ls.matches?"dark":"light"}));var Ne=t=>{let e=document.documentElement.classList.contains("is-print")?"light":mn.theme;return h.colours[e][t]||
h.colours[e].ink};var hn=256*2**10,Zf=[0,1.9,1.3,.8],ye=[.5,.5],Uf=.16,Wf=5,Oi=[-180,-60,180,75],co=null,Te=[],Ot=null;function Ei(t,e){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of t){
for(let r=0;r<s.length;r+=2){let i=(s[r]-ye[0])*hn,a=(s[r+1]-ye[1])*hn;r?n.lineTo(i,a):n.moveTo(i,a)}e&&n.closePath(),T(s,o)}return{path:n,box:o}}var Et=(t,e)=>(t||
[]).map(n=>Ei([Nt(n,e)])),lo=(t,e)=>(t||[]).map(n=>Ei(n.map(o=>Nt(o,e)),!0));function Yf(t){let e=t.scale||1e4,[n,o,s,r]=t.view||Oi,i=[X(n),W(r),X(s),W(o)],a=Uf*
Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:t.zoom||0,land:lo(t.land,e),coast:Et(t.
coast,e),countries:(t.countries||[]).map(l=>({area:lo(l.polygons||l.rings,e),edge:Et(l.edge,e)})),lakes:(t.lakes||[]).flatMap(l=>lo(l.polygons,e)),rivers:[3,2,1].
map(l=>({rank:l,lines:(t.rivers||[]).filter(c=>(c.rank||3)===l).flatMap(c=>Et(c.lines,e))})),adm1:Et(t.adm1,e),adm1Abroad:Et(t.adm1_abroad,e),adm2:Et(t.adm2,e),
regions:(t.regions||[]).flatMap(l=>Et(l.lines,e)),borders:Et(t.borders,e),disputed:Et(t.disputed,e)}}function Gf(t){let e=t.view||Oi;ye=[X((e[0]+e[2])/2),(W(e[1])+
W(e[3]))/2];let n=t.world&&t.world.scale||100;co={land:lo(t.world&&t.world.land,n),borders:Et(t.world&&t.world.borders,n)},Te=[...t.beneath||[],t].map(Yf)}function ds(t,e,n,o){
let s=e.size/hn,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size];t.setTransform(o*s,0,0,o*s,o*(ye[0]*e.size-e.ox-n[0]),o*(ye[1]*e.
size-e.oy-n[1])),t.lineJoin="round";let i=(a,l)=>{for(let c of a)z(c.box,r)&&l(c.path)};return{fill(a,l){t.fillStyle=l,i(a,c=>t.fill(c,"evenodd"))},stroke(a,l,c,d,m){
t.strokeStyle=l,t.lineWidth=c/s,t.lineCap=d?"butt":"round",t.setLineDash((d||[]).map(x=>x/s)),t.globalAlpha=m||1,i(a,x=>t.stroke(x)),t.globalAlpha=1},within(a,l){
t.save();let c=new Path2D;i(a,d=>c.addPath(d)),t.clip(c,"evenodd"),l(),t.restore()}}}function us(t,e,n){let o=t.getContext("2d"),s=t.width/(n[2]-n[0]);o.setTransform(
1,0,0,1,0,0),o.fillStyle=Ne("water"),o.fillRect(0,0,t.width,t.height);let r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=Te.reduce(
(a,l,c)=>Ai(r,l)?c:a,-1);for(let a of i<0?[-1,0,1]:[])r[0]<a+1&&r[2]>a&&Jf(ds(o,{...e,ox:e.ox-a*e.size},n,s));for(let a of Te.slice(Math.max(i,0)))z(a.box,r)&&(Ai(
r,a)?Ii(ds(o,e,n,s),a,e):Kf(t,a,e,n,s))}var Ai=(t,{box:e,fade:n})=>t[0]>=e[0]+n&&t[1]>=e[1]+n&&t[2]<=e[2]-n&&t[3]<=e[3]-n;function Kf(t,e,n,o,s){Ot=Ot||document.
createElement("canvas"),Ot.width=t.width,Ot.height=t.height;let r=Ot.getContext("2d");r.fillStyle=Ne("water"),r.fillRect(0,0,Ot.width,Ot.height),Ii(ds(r,n,o,s),
e,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation="destination-out";let i=M=>s*(M*n.size-n.ox-o[0]),a=M=>s*(M*n.size-n.oy-o[1]),[l,c,d,m]=[i(e.box[0]),
a(e.box[1]),i(e.box[2]),a(e.box[3])],x=s*e.fade*n.size;for(let[M,k,$,N]of[[l,0,l+x,0],[d,0,d-x,0],[0,c,0,c+x],[0,m,0,m-x]]){let S=r.createLinearGradient(M,k,$,N);
for(let F=0;F<=4;F+=1)S.addColorStop(F/4,`rgba(0,0,0,${(1-(F/4)**2*(3-F/2)).toFixed(3)})`);r.fillStyle=S,r.fillRect(0,0,Ot.width,Ot.height)}r.globalCompositeOperation=
"source-over";let g=t.getContext("2d");g.setTransform(1,0,0,1,0,0),g.drawImage(Ot,0,0)}function Jf(t){t.fill(co.land,Ne("abroad")),t.stroke(co.borders,Ne("gov"),
.8)}function Ii(t,e,n){let o=Ne;t.fill(e.land,o("abroad")),t.stroke(e.land,o("abroad"),.8);for(let s of e.countries)t.fill(s.area,o("land"));Qf(t,n,o,e)}function Qf(t,e,n,o){
e.zoom>=7.2&&t.stroke(o.adm2,n("dist"),.7),t.stroke(o.adm1Abroad,n("gov"),.7,null,e.zoom>=5.5?.38:.2),t.fill(o.lakes,n("water")),t.stroke(o.lakes,n("river"),.8);
let s=e.zoom<6?.7:1;for(let{rank:r,lines:i}of o.rivers)r===3&&e.zoom<6.2||t.stroke(i,n("river"),Zf[r]*s,null,r===3?.75:1);t.stroke(o.coast,n("river"),1),e.zoom>=
4.5&&t.stroke(o.adm1,n("gov"),1,null,e.zoom>=6?1:.6),t.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);for(let r of o.countries)t.within(r.area,()=>t.stroke(r.edge,n(
"border"),e.zoom<5?12:22,null,.13));t.stroke(o.borders,n("border"),e.zoom<5?1.1:1.7),t.stroke(o.disputed,n("border"),1.4,[5,3.5])}function Ci(t,e){let n=Te.filter(
o=>z(o.box,[t,e,t,e])).pop();return n?n.zoom:co.land.length&&Wf}var fs=null;function He(t,e){if(!Te.length)return!0;fs=fs||document.createElement("canvas").getContext(
"2d");let n=(t-ye[0])*hn,o=(e-ye[1])*hn;return Te.some(s=>s.countries.some(r=>r.area.some(i=>t>=i.box[0]&&t<=i.box[2]&&e>=i.box[1]&&e<=i.box[3]&&fs.isPointInPath(
i.path,n,o,"evenodd"))))}function _i(){Gf(h.basemap||{})}var ps={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},Fi=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],uo=[];function Ri(){let t=h.basemap||{},e=t.scale||1e4,n=(t.regions||[]).filter(r=>r.at&&!(t.labels||[]).some(i=>i.kind==="region"&&i.name===r.
name)),o=[...t.labels||[],...n.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((t.regions||[]).map(r=>[r.name,r.approximate]));uo=o.filter(r=>ps[r.
kind]).map((r,i)=>({...r,n:i,x:X(r.at[0]/e),y:W(r.at[1]/e),approximate:r.kind==="region"?s.get(r.name):""})),uo.sort((r,i)=>Fi.indexOf(r.kind)-Fi.indexOf(i.kind)||
(r.rank||0)-(i.rank||0)||r.n-i.n)}var we=t=>t.names&&t.names[D()]||t.name;function gn(t,e){let n=ps[t];return Tt(e)?{...n,spacing:0,italic:!1,caps:!1,size:n.size+
(n.caps?2:.5),weight:n.caps?400:n.weight}:n}var ms=(t,e)=>e.caps?t.toLocaleUpperCase(D()):t;function Pe(t,e,n,o,s,r){let i={x:t.toFixed(1),y:e.toFixed(1),"text-\
anchor":s==="start"?null:s,"font-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,direction:Tt(n)?"rtl":
null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:p("text",{...i,class:`halo on-${r}`},n),text:p("text",{...i,fill:`var(--${o.
colour})`},n)}}function Xf(t,e,n,o){let s={cx:e.toFixed(1),cy:n.toFixed(1)};return t==="capital"?p("rect",{x:(e-2.6).toFixed(1),y:(n-2.6).toFixed(1),width:5.2,height:5.2,
class:"dot-full"}):t==="city"?p("circle",{...s,r:2.7,class:"dot-full"}):p("circle",{...s,r:t==="town"?2.1:1.8,class:`dot-open on-${o}`})}var td=[[6,.35,"start"],
[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function ed(t,e,n,o,s){let r=I(n,o),i=[t-3.5,e-3.5,
t+3.5,e+3.5];if(!s(i))return null;for(let[a,l,c]of td){let d=t+a,m=e+l*o.size,x=P(ns(d,m,r,o.size,c),2);if(s(x))return{tx:d,ty:m,anchor:c,taken:[x,i]}}return null}
function nd(t,e,n,o,s,r){let i=Math.max(I(n,o),r?118:0);for(let[a,l]of[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-i/2,0],[i/2,0],[0,-60],[0,60]]){let c=P(
ns(t+a,e+l,i,o.size,"middle"),4);if(r&&(c[3]+=14),s(c))return{tx:t+a,ty:e+l,anchor:"middle",taken:[c]}}return null}function Bi(t,e,n,o,s,r,i){let a=c=>i(c)&&n.free(
c),l=new Set;for(let c of uo){if(c.zoom>t.zoom+.01||r(c))continue;let d=t.x(c.x),m=t.y(c.y);if(d<e[0]||d>e[2]||m<e[1]||m>e[3])continue;let x=ps[c.kind].dot?"":c.
kind+(c.id||c.name);!l.has(x)&&od(c,d,m,n,a,o,s)&&x&&l.add(x)}}function od(t,e,n,o,s,r,i){let a=t.kind,l=we(t),c=gn(a,l),d=ms(l,c),m=c.dot?ed(e,n,d,c,s):nd(e,n,
d,c,s,t.approximate);if(!m)return!1;for(let k of m.taken)o.add(k);let g=a==="water"||a==="sea"?"water":He(t.x,t.y)?"land":"abroad",M=Pe(m.tx,m.ty,d,c,m.anchor,g);
return r.append(M.halo),i.append(M.text),c.dot&&i.append(Xf(c.dot,e,n,g)),t.approximate&&sd(m,g,r,i),!0}function sd(t,e,n,o){let s=u("map.approximate"),r=Pe(t.tx,
t.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",e);n.append(r.halo),o.append(r.text)}var ji=()=>uo;var yn=24,Dt=(t,e,n,o)=>[t-n/2,e-o/2,t+n/2,e+o/2],Ni=(t,e)=>{let n=new Map;for(let o of t)for(let[s,r]of o.counts)n.set(s,(n.get(s)||0)+(e?1:r));return[...n].sort(
(o,s)=>o[0].order-s[0].order)},hs={slots:[9],shape:"dot",order:1/0},Ti=3;function rd(t){let e=new Map;for(let{counts:o}of t){let s=o.length===1?o[0][0]:hs;e.set(
s,(e.get(s)||0)+1)}let n=[...e].sort((o,s)=>o[0].order-s[0].order);if(n.length>Ti){let o=n.filter(([r])=>r!==hs).sort((r,i)=>i[1]-r[1]).slice(0,Ti-1),s=t.length-
o.reduce((r,[,i])=>r+i,0);n=[...o.sort((r,i)=>r[0].order-i[0].order),[hs,s]]}return n.map(([o,s])=>({layer:o,text:A(s)}))}function ee(t,e){let n=t.length>1,o=n?
t.filter(c=>c.fits):t,s=o.length?o:t,r=Ni(s),i=n?Ni(s,!0):r,a=t[0].kind!=="point"||i.length>1,l={items:t,told:s,layers:r,held:i,many:n,kind:"shape",w:16,h:16,small:e.
mass};if(n)l.kind="cluster",l.list=rd(s),l.h=e.mass?18:22,l.w=so(l.list);else if(a){l.kind="pill",l.list=ki(i,n,d=>ti(t[0].mark,d));let c=e.mass?4:6;l.list.length>
c&&(l.list=[...l.list.slice(0,c-1),{...l.list[c-1],text:"…"}]),l.small=e.mass||e.phone&&l.list.length>3,l.w=un(l.list,l.small),l.h=l.small?18:no}else e.mass?Object.
assign(l,{w:12,h:12}):Lt(t[0].mark,i[0]&&i[0][0])&&Object.assign(l,{w:21,h:21});return l}function It(t,e,n,o,s){return Object.assign(t,{x:e,y:n,at:o,off:s,box:Dt(
e,n,t.w+4,t.h+4)})}var be=[104,52],id=136,ad=3e3;function Hi(t,e){let n=new Map,[o,s]=[t.length>ad?id:be[0],be[1]];for(let a of t){let c=a.selected||e.fan.has(a.mark.id)?a.mark.id:
`${Math.floor((a.at[0]+e.at.ox)/o)},${Math.floor((a.at[1]+e.at.oy)/s)}`;n.has(c)?n.get(c).push(a):n.set(c,[a])}let r=[...n.values()].flatMap(a=>ld(a));r.sort((a,l)=>l.
length-a.length||a[0].n-l[0].n);let i=cd();for(let a of r)fd(a,e,i);e.signs.push(...i.all);for(let a of e.signs)e.room.add(a.box);return e.signs}function ld(t){
return t.length>4?[t]:t.every(n=>t.every(o=>n===o||Math.hypot(n.at[0]-o.at[0],n.at[1]-o.at[1])>yn))?t.map(n=>[n]):[t]}function cd(){let t=new Map,e=new Set,n=o=>{
let s=[];for(let r=Math.floor(o[0]/be[0]);r<=Math.floor(o[2]/be[0]);r+=1)for(let i=Math.floor(o[1]/be[1]);i<=Math.floor(o[3]/be[1]);i+=1){let a=r*65536+i;t.has(
a)||t.set(a,new Set),s.push(t.get(a))}return s};return{all:e,add(o){e.add(o);for(let s of n(o.box))s.add(o)},remove(o){e.delete(o);for(let s of n(o.box))s.delete(
o)},touched(o){for(let s of n(o.box))for(let r of s)if(z(r.box,o.box))return r;return null}}}function fd(t,e,n){let o=t.reduce((i,a)=>i+a.at[0],0)/t.length,s=t.
reduce((i,a)=>i+a.at[1],0)/t.length,r=dd(It(ee(t,e),o,s,[o,s],!1),e);for(let i=n.touched(r);i;i=n.touched(r))n.remove(i),r=It(ee([...i.items,...r.items],e),i.x,
i.y,i.at,!1);n.add(r)}function dd(t,e){if(!t.many)return t;let[n,o,s,r]=e.sight;for(let[i,a,l,c]of e.page.furniture){let d=[i+n,a+o,l+n,c+o];if(!z(t.box,d))continue;
let m=[[d[0]-t.box[2],0],[d[2]-t.box[0],0],[0,d[1]-t.box[3]],[0,d[3]-t.box[1]]].filter(([M,k])=>Math.abs(M+k)<be[1]&&t.box[0]+M>n&&t.box[2]+M<s&&t.box[1]+k>o&&t.
box[3]+k<r),[x,g]=m.sort((M,k)=>Math.abs(M[0]+M[1])-Math.abs(k[0]+k[1]))[0]||[0,0];It(t,t.x+x,t.y+g,t.at,!1)}return t}var ud=3,pd=120,md=[30,44,60,78];function hd(t){let[e,n]=t.at;if(t.kind==="point")return[[e,n]];let o=it(t.mark).polygons;return[[0,0],[0,-28],[0,28],[-40,0],[40,
0],[-40,-28],[40,-28],[-40,28],[40,28],[0,-56],[0,56],[-80,0],[80,0]].map(([r,i])=>[e+r,n+i]).filter(([r,i],a)=>!a||o.some(l=>ht(l,...t.units(r,i))))}function gd(t,e,n){
return n.some(o=>!o.off&&Math.hypot(o.x-t,o.y-e)<yn)}function xd(t,e){return(t.label?Pi(t,e,!0):null)||Pi(t,e,!1)}function Pi(t,e,n){let o=t.kind==="point"&&t.counts.
length>1&&!t.near?[[t.at[0],t.at[1]-20,!0],[t.at[0],t.at[1]+20,!0]]:[];for(let[s,r,i]of[...o,...hd(t)]){let a=It(ee([t],e),s,r,t.at,!!i),l=n?t.label.w/2:0,c=n?qi(
s,l,e):s,d=n?P([c-l,r-30,c+l,r],3):null;if(!(gd(s,r,e.signs)||!e.room.free(a.box)||d&&!e.room.free(d)))return n&&Object.assign(a,{head:d,middle:c}),a}return null}
function qi(t,e,{sight:[n,,o]}){return t<n||t>o||2*e>o-n-12?t:Math.max(n+e+6,Math.min(o-e-6,t))}function yd(t,e){let n=ee([t],e),[o,s]=t.at,r=t.near?Math.min(t.
near,60):0,i=null;for(let a of md){for(let l=0;l<16;l+=1){let c=l*Math.PI/8-Math.PI/4,d=a+r+(n.w/2-8)*Math.abs(Math.cos(c)),m=o+d*Math.cos(c),x=s+d*Math.sin(c),
g=Dt(m,x,n.w+6,n.h+6);if(!e.room.free(g)||xs(o,s,m,x,e,n.w))continue;let M=d+22*e.room.count(Dt(m,x,150,90))+(e.atHome(m,x)?14:0);(!i||M<i.cost)&&(i={cost:M,px:m,
py:x})}if(i&&i.cost<a+30)break}return i?It(n,i.px,i.py,t.at,!0):null}function xs(t,e,n,o,s,r,i){let a=Math.hypot(n-t,o-e);for(let l=12;l<a-r/2;l+=6){let c=[t+(n-
t)*l/a,e+(o-e)*l/a];if(!s.room.free([c[0]-1,c[1]-1,c[0]+1,c[1]+1],i))return!0}return!1}function wd(t,e){let n=null;for(let o of e.signs){let s=Math.hypot(o.at[0]-
t.at[0],o.at[1]-t.at[1]);o.off&&o.items.length===1&&s>yn||s<64&&(!n||s<n.d)&&(n={d:s,other:o})}return n?(Vi(n.other,[t],e),!0):!1}function Vi(t,e,n){let o=[...t.
items,...e],s=o.reduce((a,l)=>a+l.at[0],0)/o.length,r=o.reduce((a,l)=>a+l.at[1],0)/o.length,i=It(ee(o,n),s,r,[s,r],!1);n.signs[n.signs.indexOf(t)]=i,n.room.remove(
t.box),n.room.add(i.box),t.head&&bd(t,i,n)}function bd(t,e,n){let o=(t.head[2]-t.head[0])/2,s=qi(e.x,o,n),r=[s-o,e.y-33,s+o,e.y+3];n.room.remove(t.head),n.room.
free(r,e.box)&&(Object.assign(e,{head:r,middle:s}),n.room.add(r))}function gs(t,e){e.signs.push(t),e.room.add(t.box),t.head&&e.room.add(t.head),t.off&&e.room.add(
Dt(...t.at,6,6))}var Md=(t,e)=>e.signs.filter(n=>n.off&&Math.hypot(n.at[0]-t.at[0],n.at[1]-t.at[1])<pd).length;function kd(t,e){let n=[],o=[...t].sort((s,r)=>(s.
kind==="point"?0:1)-(r.kind==="point"?0:1));for(let s of o){let r=e.fan.has(s.mark.id)?null:xd(s,e);r?gs(r,e):n.push(s)}for(let s of n){let a=e.fan.has(s.mark.id)||
!e.phone&&Md(s,e)<ud?yd(s,e):null;a?gs(a,e):wd(s,e)||gs(It(ee([s],e),...s.at,s.at,!1),e)}for(let s of e.signs)s.kind==="pill"&&!s.many&&vd(s,e);return Di(e),e.signs}
function Di(t){for(let e of t.signs){if(!e.many)continue;let n=P(e.box,-2),o=t.signs.find(s=>s!==e&&!s.items.some(r=>t.fan.has(r.mark.id))&&(s.many||s.items[0].
kind==="point")&&z(n,P(s.box,-2)));if(o){Vi(e,o.items,t),t.signs.splice(t.signs.indexOf(o),1),t.room.remove(o.box),Di(t);return}}}function vd(t,e){let n=o=>e.signs.
every(s=>s===t||!z(s.box,o));if(!n(t.box))for(let o of[10,18,26,36,48])for(let s=0;s<12;s+=1){let r=s*Math.PI/6-Math.PI/2,i=t.x+o*Math.cos(r),a=t.y+o*Math.sin(r);
if(n(Dt(i,a,t.w+4,t.h+4))){e.room.remove(t.box),It(t,i,a,t.at,o>12),t.head=null,e.room.add(t.box);return}}}var Zi=(t,e)=>e.mass?Hi(t,e):kd(t,e);var st=t=>t.split("-").map(Number);function rt(t){let[e,n,o]=st(t),s=n<=2?e-1:e,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function Z(t){let e=t+719468,n=Math.floor(e/146097),o=e-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,l=i+(i<10?3:-9),
c=s+n*400+(l<=2?1:0),d=m=>String(m).padStart(2,"0");return`${String(c).padStart(4,"0")}-${d(l)}-${d(a)}`}var ys=t=>st(Z(rt(t)+1))[2]===1;var Ld={ł:"l",ø:"o",đ:"d",ı:"i",ß:"ss",æ:"ae",œ:"oe",ð:"d"};function ut(t){return t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
"").replace(/[\u0649\u064a\u06cc]/g,"ی").replace(/[\u0643\u06a9]/g,"ک").replace(/[\u0623\u0625\u0622]/g,"ا").replace(/\u0629/g,"ه").replace(/[\u2019\u2018\u02b9-\u02bf'`]/g,
"").replace(/[łøđıßæœð]/g,e=>Ld[e]).replace(/[-\u2010-\u2015]/g," ")}var Sd=5,wn=5,zd=/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u2019\u2018\u02b9-\u02bf'`\u0640\u200c]*/gu,Wi=t=>t?[t,...h.languages.map(e=>e.said[t]).filter(Boolean)]:[];function ws(t){
let e=h.languages.map(o=>o.titles[t.id]),n=[t.title,O(t),...e,...t.names.map(([,o])=>o),...t.spellings];for(let o of t.claims){n.push(Vt(o));for(let r of[...o.actors,
...o.targets]){let i=h.actors[r];i&&n.push(i.name,...Wi(i.own.name))}let s=E[o.layer];s&&n.push(s.name,...Wi(s.own.name))}for(let o of t.claims)n.push(o.action,
o.speaker,...o.figures);for(let o of t.claims)for(let s of o.cites)n.push(s.before+s.place+s.after);return[...new Set([...n,t.words,t.note].filter(Boolean))]}function Yi(t,e){
if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=(s,r)=>s.slice(n+r);return o(t,1)===o(e,1)||o(t,1)===o(e,0)||o(t,0)===
o(e,1)||t[n]===e[n+1]&&t[n+1]===e[n]&&o(t,2)===o(e,2)}var bs=(t,e)=>t.length>=Sd&&!/\d/.test(t)&&t[0]===e[0]&&(Yi(t,e)||e.length>t.length&&Yi(t,e.slice(0,t.length)));
function Ki(t,e,n){let o=[],s=ws(t);for(let r of e){if(o.some(l=>ut(l.hit).includes(r)))continue;let a=s.map(l=>Gi(l,c=>c.includes(r))).find(Boolean)||n&&s.map(
l=>Gi(l,c=>bs(r,c))).find(Boolean);a&&o.push(a)}return o}function Gi(t,e){let n=[...t.matchAll(zd)],o=n.findIndex(([c])=>ut(c).split(" ").some(e));if(o<0)return null;
let s=n[Math.max(0,o-wn)].index,r=n[Math.min(n.length-1,o+wn)],{index:i}=n[o],a=i+n[o][0].length,l=o+wn>=n.length-1?t.length:r.index+r[0].length;return{before:(o>
wn?"… ":"")+t.slice(o>wn?s:0,i),hit:t.slice(i,a),after:t.slice(a,l)+(l<t.length?" …":"")}}var Ad=t=>ut(ws(t).join(` 
 `)),po=new Map,vs=t=>(po.has(t.id)||po.set(t.id,Ad(t)),po.get(t.id)),mo=new Map,Ms=new Set;function Ji(t){if(!Ms.has(t.id)){Ms.add(t.id);for(let e of new Set(vs(
t).split(/[^\p{L}\p{N}]+/u))){let n=mo.get(e);n?n.push(t.id):mo.set(e,[t.id])}}}function Qi(t=0){let e=performance.now()+8,n=t;for(;n<h.marks.length&&performance.
now()<e;)Ji(h.marks[n]),n+=1;n<h.marks.length&&setTimeout(Qi,24,n)}var Xi=t=>!!(t&&(t.start||t.end)),go=()=>{let{undated:t,dateRange:e}=y.get();return t===null?
!e:t};function Od(t,e){return!t||!Xi(t)?go():e?(!t.end||t.end>=e[0])&&(!t.start||t.start<=e[1]):!0}var Ed=(t,e)=>ta(t,e)&&Od(t.date,e.dateRange),ta=(t,e)=>(!e.filters.
roles.size||e.filters.roles.has(t.role))&&(!e.filters.events.size||e.filters.events.has(t.event))&&(!e.filters.sources.size||t.cites.some(n=>e.filters.sources.has(
String(n.article)))),qe=null,ho=new Map,$s=new Set;function ks(){return qe||(qe=ut(y.get().query).split(/\s+/).filter(Boolean),$s=new Set(qe.filter(t=>!h.marks.
some(e=>vs(e).includes(t)))),qe)}var bn=new Map;function Id(t,e){return bn.has(e)||(h.marks.forEach(Ji),bn.set(e,new Set([...mo].flatMap(([n,o])=>bs(e,n)?o:[])))),
bn.get(e).has(t.id)}var ea=t=>ks().length?Ki(t,ks(),$s.size>0):[];function U(t){let e=ho.get(t.id);return e===void 0&&ho.set(t.id,e=Cd(t)),e}function Cd(t){let e=y.
get();return na(t,e)&&t.claims.some(n=>oa(n,e))}var na=(t,e)=>(!e.filters.forms.size||e.filters.forms.has(t.form))&&ks().every(n=>vs(t).includes(n)||$s.has(n)&&
Id(t,n)),oa=(t,e)=>e.layersOn.has(t.layer)&&Ed(t,e),Ct=t=>{let e=y.get();return t.claims.filter(n=>oa(n,e))};function sa(t){let e=y.get();if(!e.dateRange||!na(t,
e))return"";let[n]=e.dateRange;return t.claims.filter(s=>e.layersOn.has(s.layer)&&ta(s,e)&&Xi(s.date)).map(s=>s.date&&(s.date.end||s.date.start)||"").filter(s=>s<
n).sort().at(-1)||""}y.subscribe((t,e)=>{["query","filters","dateRange","layersOn","undated"].some(n=>e.has(n))&&(ho=new Map,qe=null,bn=new Map),e.has("lang")&&
(ho=new Map,po=new Map,mo=new Map,Ms=new Set,bn=new Map)});var ra=()=>Qi(),j=t=>{let{layersOn:e,mentions:n,selected:o}=y.get();return(!t.hidden||n||o===t.id)&&t.
layers.some(s=>e.has(s))},ne=()=>{let t=y.get();return!!(t.query.trim()||t.dateRange||t.undated===!1||Ls(t.filters))},xo=()=>y.set({query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null}),Ls=t=>Object.values(t).reduce((e,n)=>e+n.size,0),Mn=t=>{let e=t.layers.map(o=>E[o]).
filter(Boolean),n=[...new Set(t.claims.map(o=>o.role==="target"?zt(o):Vt(o)))];return[O(t),...e.map(o=>o.name),...n,dt(t)].join(u("list.comma"))};var la=new Set(["home_base","unit_name","mentioned"]),kn=300,_d=new Set(["band","vague"]);h.layers.forEach((t,e)=>{t.order=e});var yo=new Map;function Os(t){if(yo.
has(t.id))return yo.get(t.id);let e=ut(t.title),n=tt(t),o=it(t).polygons,s=c=>c.id&&c.id===t.place_id,r=c=>["adm1","adm2","region"].includes(c.kind)&&e.includes(
ut(c.name))&&o.some(d=>ht(d,c.x,c.y)),i=n?ji():[],a=i.find(s)||i.find(r)||null,l=a&&!(t.approximate&&e!==ut(a.name));return yo.set(t.id,l?a:null),yo.get(t.id)}function Fd(t){
let e=Os(t),n=e?we(e):O(t),o={...gn("adm1",n),...e?{}:{caps:!1,spacing:0,size:12}},s=Qt(ms(n,o),o,e?200:280);return{text:s,style:o,w:I(s,o)}}var Ss=new Map,ia=null;
function Rd(t,e){ia!==e.layersOn&&(ia=e.layersOn,Ss=new Map);let n=Ss.get(t.id);return n||Ss.set(t.id,n=Bd(t,e)),n}function Bd(t,e){let n=new Map,o=new Set,s=t.
claims.length>0;for(let i of t.claims){let a=E[i.layer];!a||!e.layersOn.has(a.id)||(n.set(a,(n.get(a)||0)+1),i.negated||(s=!1),!i.negated&&!la.has(i.role)&&o.add(
a.id))}for(let i of t.layers){let a=E[i];a&&e.layersOn.has(i)&&!n.has(a)&&n.set(a,1)}let r=[...n].sort((i,a)=>i[0].order-a[0].order);return{counts:r,layers:r.map(
([i])=>i),drawn:o,denied:s}}var zs=new Map;function jd(t){if(!zs.has(t.id)){let e=t.claims.flatMap(n=>n.actors).map(n=>h.actors[n]&&h.actors[n].sidc).find(n=>n&&
h.symbols&&h.symbols[n]);zs.set(t.id,e||null)}return zs.get(t.id)}function Nd(t,e,n,o){let s=tt(t),{counts:r,layers:i,drawn:a,denied:l}=Rd(t,e),c=_d.has(t.form),
d=i.find(g=>a.has(g.id))||null,m=t.form==="exact"||t.form==="near",x={mark:t,n:t.n,counts:r,drawn:a,layer:d,layers:i,denied:l,kind:m?"point":c&&d&&r.length===1&&
!o?"area":"pill",at:s?[n.x(s[0]),n.y(s[1])]:null,near:t.form==="near"&&s?n.km(t.radius_km||0,s[1]):0,open:t.form==="band"&&t.radius_km===null,fits:U(t),selected:e.
selected===t.id,units:(g,M)=>[(g+n.ox)/n.size,(M+n.oy)/n.size]};return(!o||x.selected)&&Td(x,t),x}function Td(t,e){t.title=O(e),t.doubt=e.form==="band"||e.form===
"vague"?dt(e):"",t.sidc=t.kind==="point"&&!t.denied?jd(e):null,e.form==="region"&&(t.label=Fd(e))}function ca(t,e,n){let o=y.get(),s=t.size>=kn,r=[(n[0]+e.ox)/e.
size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=[];for(let a of h.marks){if(!t.has(a.id)||!z(qd(Y(a)),r))continue;let l=Nd(a,o,e,s);o.trail&&o.
dateRange&&!l.fits&&!l.selected&&!Pd(l,o)||i.push(l)}return{items:i,mass:s}}var aa=.72,Hd=.3;function Pd(t,e){let n=sa(t.mark);if(!n)return!1;let o=rt(e.dateRange[0]);
return As=As??Math.min(...h.marks.flatMap(s=>s.claims).map(s=>s.date&&(s.date.start||s.date.end)).filter(s=>s!==null).map(rt)),t.fade=aa-(aa-Hd)*((o-rt(n))/Math.
max(1,o-As)),!0}var As=null;var fa=t=>t.claims.some(e=>!la.has(e.role));var qd=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+1e-9,t[3]+1e-9];var vn={size:13,weight:600,colour:"ink"},$n={size:11.5,weight:400,colour:"ink2"},wo={size:12.5,weight:600,colour:"ink"},Vd={size:14,weight:500,spacing:4,colour:"\
ink2"},bo=25,da=10,Mo=190,ua=8,Cs=(t,e)=>Tt(t)?{...e,size:e.size+.5}:e;function oe(t,e=Mo){let n=t.filter(([o])=>o).map(([o,s])=>{let r=Cs(o,s),i=Qt(o,r,e);return{
text:i,style:r,w:I(i,r)}});return{lines:n,w:Math.max(0,...n.map(o=>o.w)),h:n.length*15+1,cut:n.some(o=>o.text.endsWith("…"))}}function ma(t,e){let[n,o,s,r]=t,
i=3,a=(o+r)/2-e.h/2,l=(n+s)/2-e.w/2;return[[s+i,a,"start"],[n-i-e.w,a,"end"],[l,r+1,"middle"],[l,o-1-e.h,"middle"],[s,o-e.h+6,"start"],[s,r-6,"start"],[n-e.w,o-
e.h+6,"end"],[n-e.w,r-6,"end"]]}var ha=([t,e,n,o],s)=>[t-(s==="start"?0:ua),e,n+(s==="end"?0:ua),o],ko=(t,e,n)=>[t,e,t+n.w,e+n.h];function Dd(t,e,n){let o=Ln(t,
n.open);for(let[s,r,i]of ma(t,e)){let a=P(ko(s,r,e),1);if(!(o&&!Ln(a,n.open))&&n.room.free(ha(a,i)))return{left:s,top:r,anchor:i,box:a}}return null}function ga(t,e,n,{
dear:o,own:s,most:r=100}){let i=null;for(let[a,l]of t)for(let c of[20,34,52,74,100])for(let d=0;d<16;d+=1){let m=d*Math.PI/8;if(c>r||i&&c*.7>=i.cost)break;let x=Zd(
a,l,c,m,e,n,s);!x||i&&x.cost>=i.cost||(o&&(x.cost+=o(x.box)),(!i||x.cost<i.cost)&&(i=x))}return i}function Zd(t,e,n,o,s,r,i){let a=t+n*Math.cos(o),l=e+n*Math.sin(
o),c=Math.cos(o),d=c>.3?a+3:c<-.3?a-3-s.w:a-s.w/2,m=l-s.h/2+(Math.abs(c)<=.3?Math.sign(Math.sin(o))*(s.h/2):0),x=P(ko(d,m,s),2),g=Ln([t,e,t,e],r.open)?r.open:r.
bounds,M=c>.3?"start":c<-.3?"end":"middle";if(!Ln(x,g)||!r.room.free(ha(x,"middle"))||xs(t,e,a,l,r,8,i))return null;let k=n*.7+16*r.room.count(P(x,14));return{left:d,
top:m,anchor:M,box:x,cost:k,line:[t,e,a,l]}}var Ln=(t,e)=>t[0]>e[0]&&t[1]>e[1]&&t[2]<e[2]&&t[3]<e[3];function xa(t,e){for(let n of t){let o=n.items[0];if(n.many||
n.kind!=="shape"||n.off||!o.sidc)continue;let s=pn(o.sidc,bo,"var(--ink)");s&&Ud(n,o,s,e)}}function Ud(t,e,n,o){let s=Math.max(bo,n.height),r=t.y-6-da-s/2,i=e.near?
[]:n.staff?[[t.x+bo/2,r,"staff"]]:[[t.x,r,"stem"],[t.x,t.y+6+da+s/2,"stem"]],a=Math.min(Math.max(e.near,9),60)+24;for(let c of e.near?[a,a+14,a+30]:[])for(let d=0;d<
12;d+=1){let m=d*Math.PI/6-Math.PI/6;i.push([t.x+(c+4)*Math.cos(m),t.y+c*Math.sin(m),"leader"])}let l=null;for(let[c,d,m]of i){let x=Dt(c,d,bo+8,s+8);if(!o.room.
free(x,t.box))continue;let g=(m==="leader"?10:0)+14*o.room.count(P(x,60))+(o.atHome(c,d)?12:0)+Math.hypot(c-t.x,d-t.y)*.4;if((!l||g<l.cost)&&(l={x:c,y:d,how:m,box:x,
cost:g}),m!=="leader")break}l&&(t.symbol={...l,tall:s},o.room.add(l.box))}function Wd(t){return t.near&&t.near<16&&t.mark.words.includes("±")&&t.mark.radius_km?
u("map.radius",{km:t.mark.radius_km}):""}function Yd(t,e){let n=t.items.find(o=>o.selected)||t.items[0];return t.many?[[`${n.title} ${u("map.more",{n:t.items.length-
1})}`,vn]]:n.kind==="area"?[[n.title,{...vn,size:12.5}],[n.doubt,$n]]:[[n.title,vn],[e.phone?"":Wd(n),$n]]}function pa(t){let e=t.items[0];return e.selected?0:(e.
kind==="point"?1:2)+(fa(e.mark)?0:4)}function ya(t,e){for(let n of[...t].sort((o,s)=>pa(o)-pa(s))){if(n.head||e.mass&&!n.items.some(i=>i.selected||i.hover))continue;
let o=Yd(n,e),s=n.symbol&&n.symbol.how==="leader"?P(n.symbol.box,-1):P(n.box,-1),r=Gd(n,s,o,e);r&&(e.room.add(r.box),n.name=r)}}function Gd(t,e,n,o){let s=oe(n.
slice(0,1)),r=wa(n[0]),i=t.symbol&&t.symbol.how==="leader"?t.symbol:t,a=g=>Dd(e,g,o),l=g=>ga([[i.x,i.y]],g,o,{own:i.box,most:o.phone?52:g===r?100:74}),c=s.cut?[
[r,a],[r,l],[s,a],[s,l]]:[[oe(n),a],[s,a],[r,a],[s,l],[r,l]];for(let[g,M]of c){let k=g&&M(g);if(k)return{...k,block:g}}if(!t.items.some(g=>g.selected))return null;
let[d,m,x]=ma(e,s)[0];return{left:d,top:m,anchor:x,box:ko(d,m,s),block:s}}function Is(t,e,n,o){let s=I(t,Cs(t,e))>n?wa([t,e],o,n):null;return s?s.lines.map(r=>[
r.text,e]):[[t,e]]}function wa([t,e],n=3,o=165){let s=t.split(" ").slice(0,40);if(s.length<2)return null;let r=Cs(t,e),i=I(t,r),a=Math.min(n,Math.max(2,Math.ceil(
i/o))),l=Math.min(Mo,Math.max(i/a*1.15,...s.map(d=>I(d,r)))),c=[s[0]];for(let d of s.slice(1)){let m=`${c[c.length-1]} ${d}`;c.length===a||I(m,r)<=l?c[c.length-
1]=m:c.push(d)}return oe(c.map(d=>[d,e]))}function Kd(t,e){let{polygons:n,lines:o}=it(t.mark),s=[],r=(a,l)=>a>e.sight[0]&&a<e.sight[2]&&l>e.sight[1]&&l<e.sight[3]&&
!(t.hidden&&t.hidden(a,l));t.at&&r(...t.at)&&s.push(t.at);let i=[...n.map(a=>a[0]),...o];for(let a of i){let l=Math.max(2,2*Math.floor(a.length/2/14));for(let c=0;c<
a.length;c+=l){let d=e.at.x(a[c]),m=e.at.y(a[c+1]);r(d,m)&&s.push([d,m])}}return s.slice(0,24)}function Jd(t,e){let n=oe([[t.title,Vd],[u("map.not_drawn"),$n]],
320),[o,s,r,i]=e.open,{polygons:a}=it(t.mark),l=t.at?[t.at]:[];for(let[c,d]of[[.5,.5],[.5,.3],[.5,.7],[.3,.5],[.7,.5],[.3,.3],[.7,.7],[.3,.7],[.7,.3],[.5,.15],[
.5,.85]])l.push([o+(r-o)*c,s+(i-s)*d]);for(let[c,d]of l)if(a.some(m=>ht(m,...t.units(c,d))))for(let[m,x]of Qd){let g=c+m-n.w/2,M=d+x-n.h/2,k=P(ko(g,M,n),3);if(Ln(
k,e.open)&&e.room.free(k))return{left:g,top:M,anchor:"middle",box:k,block:n,line:null}}return null}var Qd=[0,-24,24,-48,48].flatMap(t=>[0,-60,60,-120,120].map(e=>[
e,t]));function _s(t,e){let n=[];for(let o of t){let s=o.vast?Jd(o,e):Xd(o,e);if(!s)continue;e.room.add(s.box);let[r,i]=s.line||[(s.box[0]+s.box[2])/2,(s.box[1]+
s.box[3])/2];s.line&&e.room.add(Dt(r,i,6,6)),n.push({items:[o],item:o,kind:"note",x:r,y:i,at:[r,i],box:s.box,name:s})}return n}function Xd(t,e){let n=Kd(t,e),o=e.
phone?Mo:Mo+40,s=oe([[t.title,wo],[t.doubt,$n]],o),r=oe([...Is(t.title,wo,165,4),...Is(t.doubt,$n,175,3)],o),i=[...s.cut?[]:[s],r,oe(Is(t.title,wo,165,4)),oe([[
t.title,wo]],o)];for(let a of n.length?i:[]){let l=ga(n,a,e,{dear:e.areas});if(l)return{...l,block:a}}return null}var Fs=9.5,Ma=8,tu=40,ka={size:9.5,weight:700},Sn=()=>document.documentElement.classList.contains("is-print"),Rs=(t,e,n=0)=>p("text",{class:e?"print-n dark":"pr\
int-n",x:n,y:3.4},t),Zt=new Map,Me=t=>Zt.get(t.mark?t.mark.id:t.id)||t.n;function Bs(t){Zt=new Map;for(let e of[...t].sort((n,o)=>Math.round((n.y-o.y)/tu)||n.x-
o.x))for(let{mark:n}of[...e.items].sort((o,s)=>o.n-s.n))Zt.set(n.id,Zt.size+1)}function va(t){if(Zt.size)for(let{id:e}of t)Zt.has(e)||Zt.set(e,Zt.size+1)}function js(t){
if(Zt.size)return eu(t.map(Me));let e=t.map(n=>n.n).sort((n,o)=>n-o).map(A);return e.length>Ma?`${e.slice(0,Ma-1).join(", ")} …`:e.join(", ")}var eu=t=>`${A(Math.
min(...t))}–${A(Math.max(...t))}`;function $a(t,e){let n=!e||!e.slots.length||t.near>0||t.denied,o=e?At(e):"var(--ink)",s=n?p("circle",{r:Fs,fill:"var(--symfi\
ll)",stroke:o,"stroke-width":1.8}):te(e,e.slots.length===2?Fs+1:Fs,{halo:1.5});return p("g",{},s,Rs(A(Me(t)),n))}function La(t){let e=js(t),n=Math.max(20,I(e,ka)+
12);return p("g",{},p("rect",{class:"print-plate",x:(-n/2).toFixed(1),y:-9,width:n.toFixed(1),height:18,rx:9}),Rs(e,!0))}function Sa(t,e){let{left:n,top:o,block:s,
anchor:r}=t,i=Math.max(...s.lines.map(m=>I(m.text,m.style))),a=r==="start"?n:r==="end"?n+s.w-i:n+(s.w-i)/2,l=A(Me(e)),c=Math.max(16,I(l,ka)+9),d=a-c/2-3;return p(
"g",{transform:`translate(${d.toFixed(1)} ${(o+7.5).toFixed(1)})`},p("rect",{class:"print-plate",x:(-c/2).toFixed(1),y:-8,width:c.toFixed(1),height:16,rx:8}),Rs(
l,!0))}var Ns=25,Ts=(t,e)=>`translate(${t.toFixed(1)} ${e.toFixed(1)})`;function nu(t,e){return p("path",{d:Mt(t),class:e})}var Aa=t=>At(t.layers?t.layers[0][0]:t.item.
layer);function ou(t,e){let{left:n,top:o,anchor:s,block:r}=t.name,i=s==="start"?n:s==="end"?n+r.w:n+r.w/2,a=[],l=[],c=t.items[0],d=o+12;for(let m of r.lines){let x={
...m.style,colour:m.style.colour};c.fits||(x.colour="ink2");let g=e.atHome(n+r.w/2,o+r.h/2)?"land":"abroad",M=Pe(i,d,m.text,x,s,g);x.weight===600&&t.kind==="not\
e"&&c.fits&&su(M.text,c,g),a.push(Ea(M,`${se(t)}-${l.length}`)),l.push(M.text," "),d+=15}return[a,l]}function Ea(t,e){return t.text.setAttribute("id",`letters-${e}`),
p("use",{href:`#letters-${e}`,class:t.halo.getAttribute("class")})}function su(t,e,n){let o=e.layer.slots;o.length!==1||o[0]>3||n==="abroad"&&o[0]===1||t.setAttribute(
"fill",At(e.layer))}function ru(t,e){let n=t.items[0];if(Sn())return t.items.length>1?La(t.items):$a(n,n.layer||n.layers[0]);if(t.kind==="pill")return oo(t.list,
t.small);if(t.kind==="cluster")return ro(t.list,e.mass);let o=t.layers[0][0];if(t.small)return te(o,4,{halo:1.5,hollow:n.near>0||n.denied});if(t.symbol&&t.symbol.
how==="leader")return p("circle",{r:2.4,fill:At(o)});let s=n.near>0||n.denied,r=Lt(n.mark,o);return r?bt(r,sn,n.denied):te(o,s?4.6:t.symbol?5.2:6,{hollow:s})}function iu(t){
let{x:e,y:n,tall:o}=t.symbol,s=t.layers[0][0],r=pn(t.items[0].sidc,Ns,At(s));return p("g",{transform:Ts(e-Ns/2,n-o/2)},p("rect",{class:"plate",x:-2.5,y:-2.5,width:Ns+
5,height:o+5,rx:2}),r&&r.node)}function Hs(t,e){let n=[];for(let s of t.items){if(s.mark.form!=="near"||t.many&&e.mass||t.small)continue;let r=p("g",{class:"rin\
g",transform:Ts(...s.at),opacity:s.fits?null:s.fade||.3},Mi(s.layers[0],Math.max(9,s.near)));n.push(r)}if(t.many&&!e.mass)for(let s of t.items)n.push(p("circle",
{class:"member",cx:s.at[0].toFixed(1),cy:s.at[1].toFixed(1),r:1.7,fill:At(s.layers[0])}));let o={opacity:t.items[0].fits?null:.4,stroke:Aa(t),fill:Aa(t)};if(t.off&&
n.push(Oa(t.at,[t.x,t.y],o)),t.symbol){let{how:s,x:r,y:i}=t.symbol;n.push(Oa([t.x,t.y],s==="staff"?[t.x+.9,i]:[r,i],o))}return n}var Oa=(t,e,n)=>p("g",n,nu([...t,
...e],"leader"),p("circle",{cx:t[0].toFixed(1),cy:t[1].toFixed(1),r:2.4,class:"foot"}));function ke(t){if(t.kind==="note")return P(t.name.box,3);let e=t.symbol?
t.symbol.box:t.box;return P(e,t.symbol?.5:1.5)}var vo=(t,e)=>p("rect",{x:t[0].toFixed(1),y:t[1].toFixed(1),width:(t[2]-t[0]).toFixed(1),height:(t[3]-t[1]).toFixed(
1),...e});function au(t,e){for(let s of e.querySelectorAll(".body, .body > g, .body text"))s.after(" ");let n=Ia(t),o=e.textContent.replace(/\s+/g," ").trim();return n.
includes(o)?n:[n,o].join(u("list.comma"))}function Ia(t){if(!t.many)return Mn(t.items[0].mark);if(t.told.length===1)return Mn(t.told[0].mark);let e=t.held.map(([
o,s])=>`${o.name} ${A(s)}`),n=O(t.told[0].mark);return u("map.cluster",{place:n,n:t.told.length,held:at(e)})}var se=t=>(t.many?"+":"")+t.items[0].mark.id,Ca=t=>[
vo(P(t,3),{class:"focus gap",rx:8}),vo(P(t,4),{class:"focus",rx:9})];function Ps(t,e){t.querySelector(".focus")||t.querySelector(".hit").after(...Ca(ke(e)))}function qs(t,e){
let n=t.items.some(a=>a.selected),o=t.items.some(a=>a.fits),s=p("g",{class:`mark ${t.kind}${n?" selected":""}${o?"":" out"}`,"data-key":se(t),"data-mark":t.many?
null:t.items[0].mark.id,role:"button",tabindex:-1,"aria-pressed":t.many?null:n}),r=ke(t);s.append(vo(cu(r,e),{class:"hit",rx:6})),n&&s.append(vo(r,{class:"chose\
n",rx:lu(t,r)})),e.mass||s.append(...Ca(r));let i=o?0:Math.max(...t.items.map(a=>a.fade||0));return t.kind!=="note"&&s.append(p("g",{class:"body","aria-hidden":"\
true",style:i?{opacity:i.toFixed(2)}:null},p("g",{transform:Ts(t.x,t.y)},ru(t,e)),t.symbol&&iu(t))),t.head&&s.append(p("g",{"aria-hidden":"true"},fu(t,e))),t.name&&
s.append(p("g",{class:"name","aria-hidden":"true"},ou(t,e),t.kind==="note"&&Sn()?Sa(t.name,t.items[0]):null)),s.setAttribute("aria-label",au(t,s)),s}var lu=(t,e)=>t.
kind==="note"?4:t.symbol?5:(e[3]-e[1])/2;function cu(t,e){let n=e.phone?44:25,o=Math.max(0,(n-(t[2]-t[0]))/2),s=Math.max(0,(n-(t[3]-t[1]))/2);return[t[0]-o,t[1]-
s,t[2]+o,t[3]+s]}function fu(t,e){let{text:n,style:o}=t.items[0].label,s=t.many?`${n} ${u("map.more",{n:t.items.length-1})}`:n,r=e.atHome(t.x,t.y)?"land":"abroa\
d",i=Pe(t.middle??t.x,t.y-17,s,o,"middle",r);return[Ea(i,`${se(t)}-head`),i.text]}function Vs(t,e){let n=t.many?Ia(t):O(t.items[0].mark),o=vn,s=Qt(n,o,260),r=Pe(
t.x,t.y-(t.h||16)/2-7,s,o,"middle",e.atHome(t.x,t.y)?"land":"abroad");return p("g",{class:"passing"},r.halo,r.text)}var _n={};le(_n,{refresh:()=>In,start:()=>ir,taken:()=>rr});var b={map:null,base:null,groups:{},element:null},Ds=null,Zs=null;function _a(t){b.map=window[t.map],b.base=window[t.base],b.groups=Object.fromEntries(Object.entries(
t.groups).map(([e,n])=>[e,window[n]])),b.element=b.map.getContainer(),{map:Ds,groups:Zs}=b}var yt=new Set,zn=new Set,$o=[],Lo={request(){},now(){},flush(){}},Fa=new Set,pt=()=>$o,_t=t=>$o.find(e=>e.items.some(n=>n.mark.id===t))||null;function C(){let t=b.
map.containerPointToLayerPoint([0,0]),e=b.map.getSize();return[t.x,t.y,t.x+e.x,t.y+e.y]}var Ut=t=>Lo.request(t),$e=()=>Lo.now(),An=()=>Lo.flush();function Ra(t){
Lo=t}function Ba(t){$o=t}function ja(t,e){for(let n of Fa)n(t,$o,e)}var Ve=t=>Fa.add(t);var vt={};le(vt,{cardRect:()=>re,insets:()=>Se,low:()=>So,place:()=>On,size:()=>_,start:()=>Ws});var De=["low","middle","high"],Ze="middle",_=()=>innerWidth<720?"phone":innerWidth<1180?"medium":"wide",So=()=>_()==="phone"&&innerHeight<=420&&!document.documentElement.
classList.contains("embed"),Us=()=>y.set({layout:y.get().layout+1},{source:"layout"}),Na="right";function du(){let t=b.map.getSize().x,e=0,n=0;for(let o of h.marks){
if(!o.anchor||!j(o))continue;let{x:s}=b.map.latLngToContainerPoint([o.anchor[1],o.anchor[0]]);s>0&&s<424&&(e+=1),s<t&&s>t-376&&(n+=1)}return e<n?"left":"right"}
function On(t){let e=w("card"),n=document.documentElement.classList.contains("embed"),o=_()==="wide"||n?w("map-wrap"):w("panel");e.parentNode!==o&&o.append(e),t&&
!document.documentElement.classList.contains("has-card")&&(Na=du()),e.classList.toggle("at-left",Na==="left"),t&&_()==="phone"&&Ze!=="middle"&&Le("middle"),Us()}
function uu(t,e){let n=t.getBoundingClientRect(),o=e.getBoundingClientRect();return{left:o.left-n.left,top:o.top-n.top,right:o.right-n.left,bottom:o.bottom-n.top,
width:o.width,height:o.height}}function re(){let t=w("card"),e=w("map-wrap"),n=t.hidden||t.parentNode!==e?null:uu(e,t);return n&&n.height?n:null}function Se(){let t={
top:0,right:0,bottom:0,left:0},e=re(),n=w("map-wrap");if(document.documentElement.classList.contains("is-print"))return t;if(document.documentElement.classList.
contains("embed"))return e&&(t.bottom=n.clientHeight-e.top),t;if(_()==="phone"){if(So())return t;t.bottom=Math.min(w("panel").offsetHeight,innerHeight*.47);let o=w(
"timeline");o.hidden||(t.top=o.offsetHeight+12)}else e&&(e.left>n.clientWidth/2?t.right=n.clientWidth-e.left:t.left=e.right);return t}function Le(t){Ze=t;let e=w(
"panel");e.dataset.stop=t,e.style.removeProperty("height");let n=w("grip");n&&n.setAttribute("aria-label",`${u("sheet.grip")}: ${u("sheet."+Ta())}`),setTimeout(
Us,Kt()?0:220)}var Ta=()=>De[(De.indexOf(Ze)+1)%De.length];function pu(){let t=f("button",{id:"grip",type:"button"}),e=Ha(t,()=>!0);return t.addEventListener("c\
lick",()=>{e()||Le(Ta())}),t.addEventListener("keydown",n=>{let o=n.key==="ArrowUp"?1:n.key==="ArrowDown"?-1:0;o&&(n.preventDefault(),Le(De[Math.min(2,Math.max(
0,De.indexOf(Ze)+o))]))}),t}function Ha(t,e){let n=null,o=!1;return t.addEventListener("pointerdown",s=>{o=!1,!(_()!=="phone"||!e(s.target))&&(n={y:s.clientY,height:w(
"panel").offsetHeight},t.setPointerCapture(s.pointerId))}),t.addEventListener("pointermove",s=>{if(!n)return;let r=n.y-s.clientY;Math.abs(r)<6||(o=!0,w("panel").
style.height=`${Math.min(innerHeight*.92,Math.max(96,n.height+r))}px`)}),t.addEventListener("pointerup",s=>{n&&o&&hu(s.clientY-n.y),n=null}),t.addEventListener(
"pointercancel",()=>{n&&Le(Ze),n=null}),()=>o}var mu=60;function hu(t){let e=y.get().selected&&t>mu,n=gu(w("panel").offsetHeight);e&&y.set({selected:null},{source:"\
card"}),Le(e&&n==="high"?"middle":n)}function gu(t){let e={low:96,middle:innerHeight*.47,high:innerHeight*.92};return De.reduce((n,o)=>Math.abs(e[o]-t)<Math.abs(
e[n]-t)?o:n)}function Ws(){w("panel").prepend(pu()),Ha(w("card"),e=>e.closest(".top, h2")&&!e.closest("button")),Le("middle"),w("panel").addEventListener("focus\
in",e=>{Ze==="low"&&_()==="phone"&&e.target.id!=="grip"&&Le("middle")});let t=()=>{b.map.invalidateSize({animate:!1}),On(null)};new ResizeObserver(t).observe(w(
"map-wrap")),new ResizeObserver(()=>{_()==="phone"&&Us()}).observe(w("timeline"))}var Wt={};le(Wt,{fitAll:()=>Ge,open:()=>En,show:()=>Qs,start:()=>er,uncover:()=>Xs,zoomTo:()=>tr});var xu=.7,yu=3,wu=4,bu=10,Pa=13,qa=7.75,Mu=[0,7,7.75,8.25,9,9.5],ku=[1,1,.5,.6,.75,.85],Ys=[6,9],vu=.85,$u=2,Gs=t=>t<2?qa:t<wu?bu:Pa;function Lu(t,e,n){let o=We(
t,e),s=ku[n]||1,r=Math.max(0,Math.min(1,(o-Ys[0])/(Ys[1]-Ys[0])));return o+Math.log2(s+(Math.max(s,vu)-s)*(1-r))}function Ks(t){let e=b.map.options.zoomSnap||1;
return Math.max(0,Math.min($u,Math.floor(Math.log2(Math.max(t,1)/256)/e)*e))}function Ue(t){let{map:e}=b,n=e.options.zoomSnap||1;return Math.max(e.getMinZoom(),
Math.min(e.getMaxZoom(),Math.floor(t/n+1e-6)*n))}function We(t,e){let n=Math.min((e[2]-e[0])/Math.max(t[2]-t[0],1e-9),(e[3]-e[1])/Math.max(t[3]-t[1],1e-9));return Math.
log2(n/256)}function Va(t,e){if(!t)return null;let n=null;for(let[o,s,r,i,a,l,c=0]of t.candidates){if(a<xu)continue;let d=Xo([o,s,r,i]),m=d[2]-d[0]<1e-7&&d[3]-d[1]<
1e-7,x=Math.min(m?qa:Gs(l),Lu(d,e,l)),g=Math.min(x,Mu[l]??Pa)+yu*Math.log2(a)+c;(!n||g>n.score)&&(n={score:g,box:d,zoom:Ue(x)})}return n}var Wa=40,Da=200,Za=9,Su={wide:[90,70],medium:[70,64],phone:[68,48]};function Ya(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t){let o=Y(n);Number.isFinite(o[0])&&
(e[0]=Math.min(e[0],o[0]),e[1]=Math.min(e[1],o[1]),e[2]=Math.max(e[2],o[2]),e[3]=Math.max(e[3],o[3]))}return Number.isFinite(e[0])?e:null}function ze(t,e=t){let n=b.
map.getSize(),o=Se(),s=o.left+t,r=o.top+e,i=Math.max(s+60,n.x-o.right-t),a=Math.max(r+60,n.y-o.bottom-e);return[s,r,i,a]}function Ye(t,e,n,o){let s=b.map.getSize(),
r=256*2**e,i=(t[0]+t[2])/2+(s.x/2-(n[0]+n[2])/2)/r,a=(t[1]+t[3])/2+(s.y/2-(n[1]+n[3])/2)/r;b.map.setView([St(a),(i-.5)*360],e,{animate:!!o&&!Kt(),duration:.2})}
var Ae=!1,Js=!1;function Ge(t,e){Js=!!e,Ga(t,Js),Ae=!0}function Ga(t,e){let[n,o]=Su[_()],s=ze(n,o),r=e?null:Va(h.frame,s);if(r){Ye(r.box,r.zoom,s,t);return}let i=h.
marks.filter(j),a=Ya(i.length?i:h.marks);if(!a){let l=h.basemap&&h.basemap.view,c=l?[X(l[0]),W(l[3]),X(l[2]),W(l[1])]:[.1,.2,.9,.8];Ye(c,Ue(We(c,ze(0))),ze(0),!1);
return}Ye(a,Ue(Math.min(Gs(h.marks.length),We(a,s))),s,t)}function En(t,e){Ae=!1;let n=Ya(t);if(!n)return;let o=ze(_()==="phone"?48:80),s=We(n,o),r=b.map.getZoom(),
i=e?Math.min(r,s):Math.max(r+.75,Math.min(s,13));Ye(n,Ue(Math.max(i,2)),o,!0)}function zu(t,e){let n=b.map.getZoom(),o=Y(t);if(t.form==="near"&&t.radius_km){let r=G(
b.map).km(t.radius_km,tt(t)[1]);return r<Za?Math.min(13,n+Math.log2((Za+3)/r)):r>Da?n-Math.log2(r/Da):n}if(t.form==="exact")return Math.max(n,Math.min(6,6));let s=We(
o,e);return s<n?s:s-n>1.6?s-1:n}function Qs(t){Ae=!1;let e=tt(t);if(!e)return;An();let n=_()==="phone",o=ze(Wa),s=Ue(zu(t,o)+.12),r=b.map;if(t.form!=="exact"&&t.
form!=="near"&&s<r.getZoom()){Ye(Y(t),s,o,!0);return}if(n||s!==r.getZoom()){Ye([e[0],e[1],e[0],e[1]],Math.max(s,2),o,!0);return}Ka(t,o)}function Xs(t){let e=tt(
t);if(!e)return;let n=G(b.map),[o,s]=C(),r=ze(8),i=n.x(e[0])-o,a=n.y(e[1])-s;i>=r[0]&&i<=r[2]&&a>=r[1]&&a<=r[3]||(An(),Ae=!1,Ka(t,ze(Wa)))}function Ka(t,e){let n=_t(
t.id),o=G(b.map),[s,r]=C(),i=tt(t),a=[o.x(i[0])-16,o.y(i[1])-16,o.x(i[0])+140,o.y(i[1])+16];if(t.form!=="exact"){let d=Y(t);a=[o.x(d[0]),o.y(d[1]),o.x(d[2]),o.y(
d[3])]}if(n){let d=ke(n);a=[Math.min(a[0],d[0]),Math.min(a[1],d[1]),Math.max(a[2],d[2]),Math.max(a[3],d[3])];for(let m of[n.name&&n.name.box,n.head])m&&(a=[Math.
min(a[0],m[0]),Math.min(a[1],m[1]),Math.max(a[2],m[2]),Math.max(a[3],m[3])])}let l=Ua(a[0]-s,a[2]-s,e[0],e[2]),c=Ua(a[1]-r,a[3]-r,e[1],e[3]);(l||c)&&b.map.panBy(
[-l,-c],{animate:!Kt(),duration:.2})}function Ua(t,e,n,o){return e-t>o-n?(n+o)/2-(t+e)/2:t<n?n-t:e>o?o-e:0}function tr(t){Ae=!1,b.map.setZoom(t,{animate:!Kt()})}
function er(){b.map.options.zoomDelta=1,b.map.setMinZoom(Ks(b.map.getSize().x)),y.get().view||Ge(!1),b.map.on("resize",()=>{b.map.setMinZoom(Ks(b.map.getSize().
x)),Ae&&Ga(!1,Js)});let t=()=>{Ae=!1};b.map.on("dragstart boxzoomend",t);for(let e of["wheel","keydown","dblclick","touchmove"])b.map.getContainer().addEventListener(
e,t,{passive:!0});$e()}var Au=1.609344,lt=[104,112],Cn,Je,Rt,zo,Ke,Ao,Oe=null;function nr(t,e,n){return f("button",{type:"button","aria-label":u(t),title:u(t),"data-word":t,on:{click:()=>n()}},
p("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},p("path",{d:e,fill:"none",stroke:"currentColor","stroke-width":1.8,"stroke-linecap":"round",
"stroke-linejoin":"round"})))}var Ja=t=>()=>tr(b.map.getZoom()+t);function Ou(){return f("div",{class:"furniture zoom"},nr("map.zoom_in","M3 8H13M8 3V13",Ja(1)),
nr("map.zoom_out","M3 8H13",Ja(-1)),nr("map.reset","M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",()=>Ge(!0,!0)))}function Qa(t,e){let n=t*e,o=10**Math.
floor(Math.log10(n)),s=[5,3,2,1].find(r=>r*o<=n)||1;return{n:s*o,px:s*o/t}}function Eu(){let t=b.map,e=G(t),n=t.getSize(),o=t.containerPointToLayerPoint([0,n.y/
2]).y,s=1/e.km(1,(o+e.oy)/e.size),r=Qa(s,100),i=Qa(s/Au,100),a=Math.max(r.px,i.px),l=[[u("map.km",{n:r.n}),r.px,13],[u("map.mi",{n:i.n}),i.px,29]],c=l.map(([d,m,
x])=>p("text",{x:(m+5).toFixed(1),y:x+1},d));Je.replaceChildren(p("path",{d:`M1 9V25M1 17H${a.toFixed(1)}M${r.px.toFixed(1)} 17V9M${i.px.toFixed(1)} 17V25`}),...c.
map(d=>{let m=d.cloneNode(!0);return m.setAttribute("class","halo on-land"),m}),...c),Je.setAttribute("width",Math.ceil(a+60)),Je.setAttribute("aria-label",l.map(
([d])=>d).join(u("list.comma")))}function Iu(t){let e=t.world&&t.world.scale||100,n=(t.outline||[]).flatMap(r=>r.polygons||[]).map(r=>r.map(i=>Nt(i,e))).map(r=>({
rings:r,box:T(r[0])})),o=({box:r})=>(r[2]-r[0])*(r[3]-r[1]),s=Math.max(...n.map(o));return n.filter(r=>o(r)>s*.04).flatMap(r=>r.rings)}function Cu(){let t=h.basemap||
{},e=Iu(t);if(!e.length)return null;let n=T([]);e.forEach(l=>T(l,n));let o=Math.min((lt[0]-16)/(n[2]-n[0]),(lt[1]-16)/(n[3]-n[1])),s=l=>(l-(n[0]+n[2])/2)*o+lt[0]/
2,r=l=>(l-(n[1]+n[3])/2)*o+lt[1]/2;Oe={x:s,y:r,box:n};let i=e.map(l=>{let c=[];for(let d=0;d<l.length;d+=2)c.push(`${s(l[d]).toFixed(1)} ${r(l[d+1]).toFixed(1)}`);
return`M${c.join("L")}Z`}).join("");Ke=p("rect",{class:"window"});let a=(t.outline||[]).length===1&&(t.labels||[]).find(l=>l.kind==="country"&&l.id===t.outline[0].
id);return f("div",{class:"furniture inset"},p("svg",{role:"img","aria-label":u("map.inset"),viewBox:`0 0 ${lt[0]} ${lt[1]}`,width:lt[0],height:lt[1]},p("path",
{d:i,class:"shape"}),Ke,a&&_u(a,t)))}function _u(t,e){let n=e.scale||1e4,o=I(or(t),{size:10.5,spacing:1.2}),s=Oe.x(X(t.at[0]/n));return s-o/2<2||s+o/2>lt[0]-2?null:
p("text",{class:"where",x:s.toFixed(1),y:(Oe.y(W(t.at[1]/n))+4).toFixed(1)},or(t))}function or(t){let e=we(t);return Tt(e)?e:e.toLocaleUpperCase(D())}function Fu(){
if(!Rt)return;let t=G(b.map),[e,n,o,s]=C(),r=Oe.x((e+t.ox)/t.size),i=Oe.x((o+t.ox)/t.size),a=Oe.y((n+t.oy)/t.size),l=Oe.y((s+t.oy)/t.size),c=(g,M)=>Math.max(1.5,
Math.min(M-1.5,g)),d=[c(r,lt[0]),c(a,lt[1]),c(i,lt[0]),c(l,lt[1])],m=r<4&&a<4&&i>lt[0]-4&&l>lt[1]-4,x=d[2]-d[0]<.5||d[3]-d[1]<.5;Rt.classList.toggle("useless",m||
x),Ke.setAttribute("x",d[0].toFixed(1)),Ke.setAttribute("y",d[1].toFixed(1)),Ke.setAttribute("width",Math.max(3,d[2]-d[0]).toFixed(1)),Ke.setAttribute("height",
Math.max(3,d[3]-d[1]).toFixed(1))}function Ru(){return(h.basemap&&h.basemap.credits||[]).map(e=>e.name).join(", ")}function sr(){let t=h.basemap&&h.basemap.credits||
[],e=n=>/^public domain/i.test(n.licence||"")?"":n.licence;return t.map(n=>[n.name,e(n)].filter(Boolean).join(" ")).join(" · ")}function Bu(){let t=G(b.map),[e,
n,o,s]=C(),r=Ci(((e+o)/2+t.ox)/t.size,((n+s)/2+t.oy)/t.size);Ao.hidden=!r||b.map.getZoom()<=r,Ao.textContent=u(h.config.tiles?"map.finest_tiles":"map.finest")}function ju(){
for(let t of Cn.querySelectorAll("[data-word]"))t.setAttribute("aria-label",u(t.dataset.word)),t.title=u(t.dataset.word);if(Rt&&Rt.firstChild.setAttribute("aria\
-label",u("map.inset")),Rt&&Rt.querySelector(".where")){let t=h.basemap,e=t.labels.find(n=>n.kind==="country"&&n.id===t.outline[0].id);Rt.querySelector(".where").
textContent=or(e)}In()}function In(){Eu(),Fu(),Bu();let t=document.documentElement.classList,e=t.contains("bare")||_()==="wide"&&!t.contains("is-print");zo.textContent=
e?sr():Ru();let n=Se(),o=w("map-over");o.style.setProperty("--top",`${n.top}px`),o.style.setProperty("--bottom",`${n.bottom}px`)}function Nu(){let t=w("map-wrap").
getBoundingClientRect(),n=[Cn,Je,Rt,zo,w("guard"),_()==="phone"&&w("timeline")].filter(s=>s&&s.isConnected&&!s.hidden).map(s=>{let r=s.getBoundingClientRect();return[
r.left-t.left-6,r.top-t.top-6,r.right-t.left+6,r.bottom-t.top+6]}).filter(s=>s[2]-s[0]>14),o=re();return o&&n.push([o.left-8,o.top-8,o.right+8,o.bottom+8]),n}var rr=()=>Cn?
Nu():[];function ir(){let t=w("map-over");Cn=Ou(),Je=p("svg",{class:"scale",height:34,role:"img"}),Rt=Cu(),Ao=f("p",{class:"limit",dir:"auto",hidden:!0}),zo=f("\
p",{class:"furniture credit",dir:"ltr",lang:"en",title:sr()});let e=f("div",{class:"furniture corner",dir:"ltr"},Rt,Ao,Je);t.append(Cn,e,...sr()?[zo]:[]),In(),b.
map.on("moveend zoomend resize",In),y.subscribe((n,o)=>{o.has("lang")&&ju(),o.has("layout")&&In()})}var Tu="M8 13V3M3.5 7.5L8 3L12.5 7.5",Ee=null,Fn=null;function Hu(){let t=w("map-over");Fn=p("path",{class:"to-card"}),Ee=f("div",{class:"chips"}),t.append(p("s\
vg",{class:"ties","aria-hidden":"true"},Fn),Ee),b.map.on("move zoomend",sl),b.map.on("zoomstart",()=>Fn.removeAttribute("d"))}function Pu(t){let e=[],n=G(b.map),
[o,s]=C();for(let r of h.marks){let i=yt.has(r.id)&&U(r)?tt(r):null;if(!i)continue;let a=n.x(i[0])-o,l=n.y(i[1])-s;a>=t[0]&&a<=t[2]&&l>=t[1]&&l<=t[3]||qu(r,n,t,
o,s)||e.push({mark:r,x:a,y:l})}return{box:t,found:e}}function qu(t,e,n,o,s){if(t.form!=="band"&&t.form!=="vague")return!1;let r=Y(t);return z([e.x(r[0])-o,e.y(r[1])-
s,e.x(r[2])-o,e.y(r[3])-s],n)}function Vu({box:t,found:e}){let n=(t[0]+t[2])/2,o=(t[1]+t[3])/2,s=new Map;for(let r of e){let i=Math.atan2(r.y-o,r.x-n),a=Math.round(
i/(Math.PI/4))&7;s.has(a)||s.set(a,[]),s.get(a).push({...r,angle:i,far:Math.hypot(r.x-n,r.y-o)})}return[...s.values()].map(r=>r.sort((i,a)=>i.far-a.far))}function Du(t,e){
let n=t[0],o=(e[0]+e[2])/2,s=(e[1]+e[3])/2,r=yt.size>=kn,i=Sn()&&!r?`${js(t.map(({mark:k})=>k))} `:"",a=t.length>1?" "+u("map.more",{n:t.length-1}):"",l=r?A(t.length):
i+Qt(O(n.mark),{size:13,weight:600},_()==="phone"?130:180)+a,c=n.mark.layers.map(k=>E[k]).find(k=>k&&y.get().layersOn.has(k.id)),d=n.angle*180/Math.PI+90,m=f("b\
utton",{type:"button",class:"chip-edge",on:{click:()=>Wu(t)}},p("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},p("path",{d:Tu,class:"arrow",
transform:`rotate(${Math.round(d/45)*45} 8 8)`})),c&&!r&&p("svg",{viewBox:"-8 -8 16 16",width:16,height:16,"aria-hidden":"true"},Zu(n.mark,c)),f("bdi",{},l)),x=Math.
min(Math.abs((e[2]-e[0])/2/Math.cos(n.angle)),Math.abs((e[3]-e[1])/2/Math.sin(n.angle))),g=r||_()==="phone"?"":Uu(n);g&&m.append(" ",f("span",{class:"away"},g)),
m.setAttribute("aria-label",[m.textContent,u("map.beyond",{place:O(n.mark),n:t.length})].join(u("list.comma")));let M=(g?I(g,{size:12.5})+6:0)+(r?46:68)+I(l,{size:13,
weight:600});return{node:m,w:M,h:_()==="phone"?36:30,x:o+x*Math.cos(n.angle),y:s+x*Math.sin(n.angle)}}function Zu(t,e){let n=Lt(t,e);return n?bt(n,7):te(e,5.6,{
halo:0})}function Uu({mark:t}){let e=tt(t),n=b.map.getCenter(),o=b.map.distance(n,[St(e[1]),(e[0]-.5)*360])/1e3,s=o<100?5:o<1e3?10:100;return u("map.km",{n:Math.
max(s,Math.round(o/s)*s)})}function Wu(t){t.length===1&&y.set({selected:t[0].mark.id},{source:"map"}),En(t.map(e=>e.mark),!0)}function tl(t,e,n,o){let s=[...n],
r=t.map(a=>Du(a,e)),i=r.findIndex(a=>!Xa(a,e,s,o));return i<0?r:t.length>1?tl(Yu(t,i),e,n,o):(r[0].node.querySelector("bdi").remove(),r[0].node.classList.add("s\
mall"),r[0].w=r[0].h+18,Xa(r[0],e,s,o)?r:[])}function Yu(t,e){let n=(i,a)=>Math.abs(Math.atan2(Math.sin(i-a),Math.cos(i-a))),o=t[e],s=t.filter((i,a)=>a!==e),r=s.
reduce((i,a)=>n(a[0].angle,o[0].angle)<n(i[0].angle,o[0].angle)?a:i);return s.map(i=>i===r?[...i,...o].sort((a,l)=>a.far-l.far):i)}var Gu=[0,1,2].flatMap(t=>Array.
from({length:19},(e,n)=>[Math.ceil(n/2)*20*(n%2?1:-1),t*40])).sort((t,e)=>Math.abs(t[0])+t[1]*1.2-Math.abs(e[0])-e[1]*1.2);function Xa(t,e,n,o){let{node:s,w:r,h:i}=t,
a=12,l=Math.max(e[0]+a,Math.min(e[2]-a-r,t.x-r/2)),c=Math.max(e[1]+a,Math.min(e[3]-a-i,t.y-i/2)),d=t.x<=e[0]+1||t.x>=e[2]-1,m=d?[t.x<=e[0]+1?1:-1,0]:[0,t.y<=e[1]+
1?1:-1],x=[e[0]+a,e[1]+a],g=[e[2]-a-r,e[3]-a-i],M=(k,$)=>Math.max(x[$],Math.min(g[$],k));for(let[k,$]of Gu){let N=M(l+m[0]*$+(d?0:k),0),S=M(c+m[1]*$+(d?k:0),1),
F=[N-4,S-4,N+r+4,S+i+4];if(![...n,...o].some(H=>z(F,H)))return n.push(F),s.style.left=`${N.toFixed(0)}px`,s.style.top=`${S.toFixed(0)}px`,!0}return!1}var Ku=t=>(t.
many&&t.items.length<40?t.items:t.off?[t]:[]).map(({at:[e,n]})=>[e-4,n-4,e+4,n+4]);function Ju(){let[t,e]=C();return pt().flatMap(n=>[n.box,n.symbol&&n.symbol.box,
n.head,n.name&&n.name.box,...Ku(n)]).filter(Boolean).map(n=>[n[0]-t,n[1]-e,n[2]-t,n[3]-e])}function el(t){Ee||Hu();let e=Pu(t.edges),n=Vu(e),o=Ee.contains(R()),
s=n.length?tl(n,e.box,t.furniture,Ju()):[];Ee.replaceChildren(...s.map(i=>i.node)),o&&Ee.firstChild&&Ee.firstChild.focus({preventScroll:!0});let r=_t(y.get().selected);
t.card&&r&&Qu(r,t.card),sl()}var nl=14;function Qu(t,e){let[n,o]=C(),s=pt().filter(i=>i!==t).flatMap(i=>[i.box,i.name&&i.name.box,i.symbol&&i.symbol.box,i.head]).
filter(Boolean),r=i=>{let a=ol(t,e,i);return a&&[Math.min(a.x,a.edge)+n,a.y+o-2,Math.max(a.x,a.edge)+n,a.y+o+2]};nl=[14,22,30,40,52,66,82,100].find(i=>{let a=r(
i);return a&&!s.some(l=>z(l,a))})||14}function ol(t,e,n){let[o,s]=C(),r=ke(t),i=(r[0]+r[2])/2-o,a=r[1]-s,l=r[3]-s;if(i>e.left-8&&i<e.right+8)return null;let c=e.
left>i?e.left:e.right;if(a-n>e.top+24)return{x:i,edge:c,from:a,y:Math.min(a-n,e.bottom-24)};let d=Math.max(l+n,e.top+24);return d<e.bottom-12?{x:i,edge:c,from:l,
y:d}:null}function sl(){let t=re(),e=y.get().selected,n=t&&e&&_t(e),o=n&&!b.map._animatingZoom?ol(n,t,nl):null;o?Fn.setAttribute("d",`M${o.x.toFixed(1)} ${o.from.
toFixed(1)}V${o.y.toFixed(1)}H${o.edge.toFixed(1)}`):Fn.removeAttribute("d")}var tp=.4,rl=L.Renderer.extend({options:{padding:tp},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:t}=this._bounds,e=this._bounds.getSize();L.DomUtil.setPosition(
this._container,t),this.options.resize(this._container,t,e)},bounds(){let{min:t,max:e}=this._bounds;return[t.x,t.y,e.x,e.y]}});function il(t,e,n){let o=b.map.createPane(
t);return o.style.zIndex=e,n||(o.style.pointerEvents="none"),t}function al(t,e){let n=f("canvas",{class:t,"aria-hidden":"true"});return new rl({pane:il(t,e),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function ar(t,e,n){let o=p("svg",{class:t,focusable:"false",...n});return new rl({pane:il(t,e),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var Rn=7,lr=400,ll=60*Math.PI/180,cr=3.5,np=.2,fl=[],fr=0;function dl(){let t=h.basemap||{};fl=(t.rivers||[]).filter(e=>e.name).map(e=>({name:e.name,names:e.names,
rank:e.rank||3,lines:e.lines.map(n=>{let o=Nt(n,t.scale||1e4);return{line:o,box:T(o)}})})).sort((e,n)=>e.rank-n.rank)}function op(t,e,n){let o=Jt(t,e),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],l=o[i-1],c=o[i]-a,d=o[i+1]-l,m=Math.hypot(c,d);if(!m)continue;let x=r;for(;x<=m;x+=Rn){let g=a+c*x/m,M=l+d*x/m;if(g>n[0]&&
g<n[2]&&M>n[1]&&M<n[3]?s.push([g,M]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=x-m}return s}function sp(t){let e=[],n=[];for(let o of[...t,null])
o?n.push(o):n.length&&(e.push(n),n=[]);return e}function rp(t){return t.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,t.length-1-o);for(let l=o-a;l<=o+a;l+=1)s+=t[l][0],
r+=t[l][1],i+=1;return[s/i,r/i]})}function ip(t){let e=[];for(let n=1;n<t.length;n+=1)e.push(Math.atan2(t[n][1]-t[n-1][1],t[n][0]-t[n-1][0]));return e}var cl=(t,e)=>Math.
abs(Math.atan2(Math.sin(t-e),Math.cos(t-e)));function ap(t,e,n){let o=0,s=0;for(let r=e+1;r<n;r+=1){let i=cl(t[r],t[r-1]);if(i>np)return 1/0;o=Math.max(o,cl(t[r],
t[e])),s+=i}return o>ll||s>ll*1.6?1/0:o+s*.5}function lp(t,e,n,o,s){let r=ip(t),i=0;for(let c=1;c<t.length;c+=1)i+=Math.hypot(t[c][0]-t[c-1][0],t[c][1]-t[c-1][1]);
let a=Math.ceil(e*(t.length-1)/Math.max(i,1))+1,l=null;for(let c=0;c+a<t.length;c+=3){let d=ap(r,c,c+a);if(d===1/0||l&&d>=l.cost)continue;let m=t.slice(c,c+a+1),
x=m.filter((g,M)=>M%2===0).map(([g,M])=>[g-o*.6,M-o*.9-cr,g+o*.6,M+o*.35]);x.every(g=>s(g)&&n.free(g))&&(l={cost:d,points:m,taken:x})}return l}function cp(t,e,n,o,s,r){
let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,l={"font-size":e.size,"font-weight":e.weight,"font-style":e.italic?"italic":null},c;if(Tt(t)){let d=a[0],m=a[a.
length-1],x=Math.atan2(m[1]-d[1],m[0]-d[0])*180/Math.PI,g=a[Math.floor(a.length/2)];c=M=>p("text",{...l,...M,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${g[0].toFixed(1)} ${(g[1]-cr).toFixed(1)}) rotate(${x.toFixed(1)})`},t)}else{fr+=1;let d=`${b.element.id}-course-${fr}`;s.append(p("path",{id:d,d:Mt(a.
flat()),fill:"none"})),c=m=>p("text",{...l,...m,dy:-cr},p("textPath",{href:`#${d}`,startOffset:"50%","text-anchor":"middle"},t))}s.append(c({class:`halo on-${o}`})),
r.append(c({fill:"var(--riverlab)"}))}function ul(t,e,n,o,s,r){fr=0;let i=[(e[0]+t.ox)/t.size,(e[1]+t.oy)/t.size,(e[2]+t.ox)/t.size,(e[3]+t.oy)/t.size];for(let a of fl)
a.rank===3&&t.zoom<8||a.rank===2&&t.zoom<6||fp(a,t,e,i,n,o,s,r)}function fp(t,e,n,o,s,r,i,a){let l=we(t),c=gn("water",l),d=I(l,c)+10,m=[],x=t.lines.filter(g=>z(
g.box,o)).flatMap(g=>sp(op(g.line,e,n))).filter(g=>g.length*Rn>d).sort((g,M)=>M.length-g.length);for(let g of x)for(let M=0;M<g.length;M+=Math.ceil(lr/Rn)){let k=g.
slice(M,M+Math.ceil(lr/Rn));if(k.length*Rn<d)continue;let $=lp(rp(k),d,s,c.size,a);if(!$)continue;let[N,S]=$.points[Math.floor($.points.length/2)];if(m.some(([H,
Vo])=>Math.hypot(H-N,Vo-S)<lr*.6))continue;m.push([N,S]);for(let H of $.taken)s.add(H);let F=He((N+e.ox)/e.size,(S+e.oy)/e.size);cp(l,c,$.points,F?"land":"abroa\
d",r,i)}}var pl={band:0,region:1,vague:2},up=8,pp=[[4,4],[-4,-4],[4,-4],[-4,4]],mp=.75;function hp({rings:t}){let e=T([]);for(let n of t)T(n,e);return[e[0]-10,e[1]-10,e[2]+
10,e[3]+10]}var gp=(t,e,n)=>pp.some(([o,s])=>ht(t,e+o,n+s));function xp({rings:t},e){let n=0,o=0;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2){let a=s[r]-
s[i],l=s[r+1]-s[i+1],c=Math.max(1,Math.round(Math.hypot(a,l)/up));for(let d=0;d<c;d+=1){let m=s[i]+a*d/c,x=s[i+1]+l*d/c;n+=1,e.some(g=>gp(g.shape.rings,m,x))&&(o+=
1)}}return n?o/n:0}function ml(t){let e=[...t].sort((o,s)=>Number(s.item.selected)-Number(o.item.selected)||pl[o.item.mark.form]-pl[s.item.mark.form]||Number(o.
item.open)-Number(s.item.open)||o.item.size-s.item.size),n=[];for(let o of e){let s=hp(o.shape),{item:r}=o;r.under=n.filter(a=>!a.item.bare&&z(a.box,s)).map(a=>({
shape:a.shape,strip:a.item.mark.form==="band",rim:a.item.mark.form==="region"&&r.mark.form==="vague"}));let i=r.under.filter(a=>!a.rim);r.bare=r.mark.form==="re\
gion"&&!r.selected&&i.length>0&&xp(o.shape,i)>mp,r.hidden=(a,l)=>i.some(c=>ht(c.shape.rings,a,l)),n.push({...o,box:s})}return e}var Oo=Math.cos(Math.PI/6),Eo=Math.sin(Math.PI/6),dr=4;function yp(t){let e=new Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n]*Oo+t[n+1]*Eo,e[n+1]=t[n+1]*
Oo-t[n]*Eo;return e}function hl(t,e){let n=1/0,o=-1/0;for(let s of t)for(let r=e;r<s.length;r+=2)s[r]<n&&(n=s[r]),s[r]>o&&(o=s[r]);return[n,o]}function wp(t,e){
let[n,o]=hl(t,0),[s,r]=hl(t,1),i=Math.ceil(n/e)-1,a=Math.ceil(s/e)-1,l=Math.floor(o/e)-i+2,c=Math.floor(r/e)-a+2,d=new Uint8Array(l*c),m=Array.from({length:c},()=>[]);
for(let x of t)for(let g=0,M=x.length-2;g<x.length;M=g,g+=2){let k=x[M+1],$=x[g+1];if(k===$)continue;let N=Math.ceil(Math.min(k,$)/e),S=Math.max(k,$)/e;for(let F=N;F<
S;F+=1)m[F-a].push(x[M]+(x[g]-x[M])*(F*e-k)/($-k))}return m.forEach((x,g)=>{x.sort((M,k)=>M-k);for(let M=0;M+1<x.length;M+=2){let k=x[M+1]/e;for(let $=Math.ceil(
x[M]/e);$<=k;$+=1)d[g*l+$-i]=dr+1}}),{grid:d,w:l,h:c,i0:i,j0:a}}function bp({grid:t,w:e,h:n},o){for(let s=1;s<=o;s+=1){let r=[];for(let i=1;i<n-1;i+=1)for(let a=1;a<
e-1;a+=1){let l=i*e+a;t[l]<=dr||Math.min(t[l-1],t[l+1],t[l-e],t[l+e])===s-1&&r.push(l)}for(let i of r)t[i]=s}}var gl=(t,e,n,o)=>{if(!t.length)return[];let s=wp(
t.map(yp),e),r=Math.max(1,Math.min(dr,Math.round(n/e)));bp(s,r);let i=new Map;for(let a=0;a<s.h;a+=1)for(let l=0;l<s.w;l+=1){let c=s.grid[a*s.w+l];if(!c)continue;
let d=(l+s.i0)*e,m=(a+s.j0)*e,x=((l+s.i0+a+s.j0)%o+o)%o,g=Math.min(c,r+1)*16+x,M=`M${(d*Oo-m*Eo).toFixed(1)} ${(d*Eo+m*Oo).toFixed(1)}h0`;i.set(g,(i.get(g)||"")+
M)}return[...i].map(([a,l])=>({d:l,part:a%16,strength:+(Math.floor(a/16)/(r+1)).toFixed(2)}))};var ur=9,wl=4,Mp=150,kp=.25,vp={rising:45,falling:-45,level:90,both:45,none:90},bl=new Map(h.layers.map((t,e)=>[t.id,e]));function xl(t,e){let n={id:`${e}-${bl.
get(t.id)}`,patternUnits:"userSpaceOnUse"},o=Lp(t);if(t.texture==="dots"){let a=e==="band"?4.4:6;return p("pattern",{...n,width:a,height:a,patternTransform:"rot\
ate(30)"},p("circle",{cx:a/2,cy:a/2,r:.95,fill:o}))}let s=t.texture==="both"&&t.slots.length===2,r=s?t.slots.map(Ht):[o],i=s?4:t.texture==="none"?9:6;return p("\
pattern",{...n,width:i*r.length,height:8,patternTransform:`rotate(${vp[t.texture]||90})`},r.map((a,l)=>p("path",{d:`M${i*(l+.5)} 0V8`,stroke:a,"stroke-width":1.1})))}
var $p=()=>p("defs",{},h.layers.flatMap(t=>[xl(t,"hatch"),xl(t,"band")])),Lp=t=>K(t)==="var(--ink)"?"var(--ink2)":K(t),Io=(t,e)=>`url(#${e}-${bl.get(t.id)})`;function Sp(t,e,n){
let o=[n[0]-40,n[1]-40,n[2]+40,n[3]+40],{polygons:s,lines:r}=it(t),i=s.flatMap(l=>l.map(c=>Jt(c,e,o,!0))).filter(l=>l.length>5),a=i.map(l=>Mt(l,!0)).join("");return{
rings:i,area:a,edge:t.approximate&&t.form==="region"?zp(i,Y(t),e):a,line:r.map(l=>Mt(Jt(l,e))).join("")}}function zp(t,[e,n,o,s],r){let i=[r.x(e),r.x(o)],a=[r.y(
n),r.y(s)],l=(c,d,m)=>Math.abs(c-d)<.6&&m.some(x=>Math.abs(c-x)<1);return t.map(c=>{let d="";for(let m=0,x=c.length-2;m<c.length;x=m,m+=2)l(c[x],c[m],i)||l(c[x+
1],c[m+1],a)||(d+=`M${c[x].toFixed(1)} ${c[x+1].toFixed(1)}L${c[m].toFixed(1)} ${c[m+1].toFixed(1)}`);return d}).join("")}var pr=t=>t.slots.length===2?"var(--in\
k3)":t.slots.length?K(t):"var(--ev)";function Ap(t,e){let[n,o,s,r]=e;return p("mask",{id:`left-${t.n}`,maskUnits:"userSpaceOnUse",x:n,y:o,width:s-n,height:r-o},
p("rect",{x:n,y:o,width:s-n,height:r-o,fill:"#fff"}),t.under.map(({shape:i,rim:a})=>p("path",{d:i.area,stroke:"#000","stroke-width":a?ur*2:6,fill:a?"none":"#000",
"fill-rule":"evenodd"})))}function Op(t,e){let{mark:n,layer:o}=t,s=`rim-${t.n}`,r={"clip-path":`url(#${s})`},i=t.under.filter(l=>l.strip).map(l=>l.shape.area).join(
""),a=t.bare?null:o.slots.length?p("path",{d:e.edge+i,fill:"none",stroke:Io(o,"hatch"),"stroke-width":ur*2,...r}):p("g",{},e.edge===e.area&&p("path",{d:e.area,fill:"\
var(--ev)","fill-opacity":.05}),p("path",{d:e.edge,fill:"none",stroke:"var(--ev)","stroke-width":2.4,"stroke-linecap":"round","stroke-dasharray":"0 5"}));return[
p("clipPath",{id:s},p("path",{d:e.area,"clip-rule":"evenodd"})),t.selected&&p("path",{d:e.area,fill:o.slots.length?Io(o,"hatch"):"var(--ev)","fill-rule":"evenod\
d",opacity:o.slots.length?.35:.12}),a&&(t.under.length?p("g",{mask:`url(#left-${t.n})`},a):a),o.slots.length?p("path",{d:e.edge,fill:"none",stroke:pr(o),"stroke\
-width":t.bare?1.2:1.8,"stroke-opacity":.5,"stroke-dasharray":n.approximate?"8 3 1.5 3":null,...r}):null,p("path",{d:e.area,class:"hit rim","stroke-width":ur*2,
...r})]}function Ep(t,e,n,o){let{layer:s}=t,r={fill:"none",stroke:pr(s),"stroke-width":1,"stroke-dasharray":"5 3.5","stroke-opacity":.8},i=s.slots.length?{fill:Io(
s,"band")}:{fill:"var(--ev)","fill-opacity":.12};if(!e.area)return[p("path",{d:e.line,fill:"none",stroke:s.slots.length?Io(s,"band"):"var(--ev)","stroke-opacity":s.
slots.length?null:.12,"stroke-width":10}),p("path",{d:e.line,...r}),p("path",{d:e.line,class:"hit rim","stroke-width":16})];let a=`soft-${t.n}`,l=t.open?Ip(e.area,
a,n.km(wl,tt(t.mark)[1]),o):null;return[l,p("g",{mask:t.under.length?`url(#left-${t.n})`:null},p("path",{d:e.area,...i,"fill-rule":"evenodd",mask:l?`url(#${a})`:
null}),p("path",{d:e.area,...r,"stroke-opacity":t.open?.4:.8})),p("path",{d:e.area,class:"hit"})]}function Ip(t,e,n,o){let s=Math.min(n*2,120),r=[1,.75,.5,.25].
map(i=>p("path",{d:t,fill:"none",stroke:"#000","stroke-opacity":.3,"stroke-width":(s*i).toFixed(1)}));return p("mask",{id:e,maskUnits:"userSpaceOnUse",x:o[0],y:o[1],
width:o[2]-o[0],height:o[3]-o[1]},p("path",{d:t,fill:"#fff"}),r)}function Cp(t,e,n){let o=Y(t.mark),i=Math.hypot(o[2]-o[0],o[3]-o[1])>rn(Mp,(o[1]+o[3])/2)?10:6,
a=n.km(wl,(o[1]+o[3])/2),l=t.layers.filter(m=>t.drawn.has(m.id)),c=gl(e.rings,i,a,l.length||1),d=m=>pr(l[m]||t.layer);return[p("g",{mask:t.under.length?`url(#le\
ft-${t.n})`:null},c.map(({d:m,strength:x,part:g})=>p("path",{d:m,class:"dots","stroke-opacity":x,stroke:d(g)}))),p("path",{d:e.area,class:"hit"})]}var yl={region:Op,
band:Ep,vague:Cp};function Ml(t,e,n,o,s,r){let i=[$p()],a=[(o[0]+n.ox)/n.size,(o[1]+n.oy)/n.size,(o[2]+n.ox)/n.size,(o[3]+n.oy)/n.size],l=[];for(let c of e){if(!yl[c.
mark.form]||!c.layer||!z(Y(c.mark),a))continue;let d=Sp(c.mark,n,o);!d.area&&!d.line||(c.size=_p(c.mark,n),c.vast=c.mark.form==="vague"&&!c.selected&&c.size>kp*
(r[2]-r[0])*(r[3]-r[1]),c.vast||l.push({item:c,shape:d}))}for(let{item:c,shape:d}of ml(l).reverse()){let m=c.fits?s&&!c.selected?.5:1:c.fade?c.fade*.75:.22;c.under.
length&&i.push(Ap(c,o)),i.push(p("g",{class:`area ${c.mark.form}`,"data-mark":c.mark.id,opacity:m===1?null:m},yl[c.mark.form](c,d,n,o)))}t.replaceChildren(...i)}
function _p(t,e){return it(t).polygons.reduce((o,s)=>{let r=s[0],i=0;for(let a=0,l=r.length-2;a<r.length;l=a,a+=2)i+=r[l]*r[a+1]-r[a]*r[l+1];return o+Math.abs(i)},
0)/2*e.size*e.size}var Rp=7.3,Bt,Bn,Qe,Yt,Xe=0,Co=!0,et=null;function vl(){Ra({request:kl,now:mr,flush:Vp}),_i(),Ri(),dl(),Bt=al("ground",210),Bn=ar("areas",410,{"aria-hidden":"tr\
ue"}),Qe=ar("marks",610,{role:"group"}),b.base.addLayer(Bt),b.map.addLayer(Bn),b.map.addLayer(Qe),Yt=Object.fromEntries(["halos","letters","under","signs","over"].
map(t=>[t,p("g",{class:t,"aria-hidden":t==="signs"?null:"true"})])),Qe.options.element.append(...Object.values(Yt)),b.map.on("moveend viewreset resize",()=>kl(!0)),
b.map.on("zoomstart",()=>{b.map._animatingZoom||zn.clear()}),b.map.on("move",Bp)}function Bp(){if(!et||b.map._animatingZoom||b.map.getZoom()!==et.at.zoom)return;
let[t,e,n,o]=C(),s=Bt.bounds();t>=s[0]&&e>=s[1]&&n<=s[2]&&o<=s[3]||(Bt.sync(),us(Bt.options.element,G(b.map),Bt.bounds()))}function kl(t){Co=Co||!!t,Xe||(Xe=requestAnimationFrame(
()=>mr(!0)))}function mr(t){if(Xe&&cancelAnimationFrame(Xe),Xe=0,!b.map._loaded||!Bt||b.map._animatingZoom)return;let e=performance.now(),n=G(b.map),o=jp();if(Co){
for(let s of[Bt,Bn,Qe])s.sync();us(Bt.options.element,n,Bt.bounds())}Co=!1,Np(n,Qe.bounds(),o,t===!0),hr=performance.now()-e}function jp(){let t=b.map.getSize(),
e=Se(),n=re(),o=n?{left:0,top:0,right:0,bottom:0}:e;return{card:n,edges:[o.left,o.top,t.x-o.right,t.y-o.bottom],furniture:rr(),free:[e.left,e.top,t.x-e.right,t.
y-e.bottom]}}function Np(t,e,n,o){let{items:s,mass:r}=ca(yt,t,e),i=C(),a=ri(),[l,c]=i;for(let S of n.furniture)a.add([S[0]+l,S[1]+c,S[2]+l,S[3]+c]);let{free:d}=n,
m=s.find(S=>S.selected);et={at:t,bounds:e,sight:i,room:a,page:n,open:[d[0]+l+4,d[1]+c+4,d[2]+l-4,d[3]+c-4],mass:r,fan:zn,signs:[],phone:_()==="phone",atHome:(S,F)=>He(
(S+t.ox)/t.size,(F+t.oy)/t.size),areas:Hp(s,t,e)};let x=r?s.filter(S=>S.selected):s;Ml(Bn.options.element,x,t,e,m,i);let g=Zi(s.filter(S=>S.at&&S.kind!=="area"),
et);!et.phone&&!r&&t.zoom>=Rp&&xa(g,et);let M=s.filter(S=>S.kind==="area"),k=et.phone?[]:_s(M,et);ya(g,et);let $=et.phone?_s(M,et):k;Ba([...g,...$]),qp();let N=()=>Tp(
s,t,e,et);r&&o?requestAnimationFrame(N):N()}function Tp(t,e,n,o){if(o!==et)return;let{room:s,sight:r}=o;for(let c of t)if(c.near&&c.near<40&&c.at){let d=Math.max(
9,c.near);s.add([c.at[0]-d,c.at[1]-d,c.at[0]+d,c.at[1]+d])}let i=p("g"),a=p("g"),l=c=>!z(c,r)||c[0]>r[0]&&c[1]>r[1]&&c[2]<r[2]&&c[3]<r[3];ul(e,n,s,i,a,l),Bi(e,n,
s,i,a,Pp(t,e),l),Yt.halos.replaceChildren(...i.childNodes),Yt.letters.replaceChildren(...a.childNodes),el(o.page)}function Hp(t,e,n){let o=t.filter(s=>s.layer&&
s.kind!=="point").map(s=>{let r=it(s.mark).polygons.flat().map(a=>Jt(a,e,n,!0,4)).filter(a=>a.length>5),i=T([]);return r.forEach(a=>T(a,i)),{rings:r,box:i,weight:s.
mark.form==="region"?1.5:16}});return s=>{let r=[[s[0],s[1]],[s[2],s[1]],[s[0],s[3]],[s[2],s[3]],[(s[0]+s[2])/2,(s[1]+s[3])/2]],i=0;for(let a of o)if(z(a.box,s))
for(let[l,c]of r)ht(a.rings,l,c)&&(i+=a.weight);return i}}function Pp(t,e){let n=new Set(t.filter(i=>i.label).map(i=>Os(i.mark))),o=et.mass?[]:t.filter(i=>i.kind===
"point"&&i.at),s=new Set(["capital","city","town","village"]),r=new Map(o.map(i=>[i,ut(i.mark.title)]));return i=>n.has(i)||s.has(i.kind)&&o.some(a=>{let l=Math.
hypot(a.at[0]-e.x(i.x),a.at[1]-e.y(i.y));return l<Math.max(5,e.km(2,i.y))?!0:l<e.km(25,i.y)&&r.get(a)===ut(i.name)})}function qp(){let t=Yt.signs.contains(R())?
R().closest("[data-key]").dataset.key:null,e=[];for(let o of pt())o.kind==="note"?o.name.line&&e.push(p("g",{class:o.item.fits?"":"out",stroke:"var(--ink2)",fill:"\
var(--ink2)"},p("path",{d:Mt(o.name.line),class:"hair"}),p("circle",{cx:o.name.line[0].toFixed(1),cy:o.name.line[1].toFixed(1),r:2,class:"foot"}))):(e.push(...Hs(
o,et)),o.name&&o.name.line&&e.push(p("path",{d:Mt(o.name.line),class:"hair",stroke:"var(--ink2)"})));Yt.under.replaceChildren(...e);let n=pt().map(o=>qs(o,et));
Yt.signs.replaceChildren(...n),Yt.over.replaceChildren(),ja(n,t)}function Vp(){Xe&&mr()}var hr=0;function gr(t){Yt.over.replaceChildren(...t&&!t.name&&!t.head?[
Vs(t,et)]:[])}var _o=()=>Qe.options.element,$l=()=>Bn.options.element;var ft={};le(ft,{day:()=>mt,iso:()=>Z,month:()=>wr,months:()=>yr,number:()=>rt,parts:()=>st,span:()=>q,weekday:()=>xr,write:()=>ct,year:()=>xt});function ct(t,e,n){let[o,s,r]=st(e),i=J.cldr,a=d=>xt(String(d).padStart(2,"0")),l=i.days[Dp(e)],c={d:n||xt(r),dd:n||a(r),M:xt(s),MM:a(s),y:xt(o),MMMM:i.months[s-
1],MMM:i.short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:l,c:l};return i.patterns[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(d,m,x)=>x?c[d]||c[x]||
d:m.replaceAll("''","'")||"'")}var Dp=t=>((rt(t)+3)%7+7)%7,mt=(t,e)=>ct(e&&st(t)[0]===Zp()?"day_short":"day",t);function Zp(){let t=h.articles.find(e=>e.published);
return t?st(t.published)[0]:null}function Sl(t,e,n,o){let[s,r]=st(t);return n?r===o?xt(s):ct("month",t):mt(t,e)}function q(t,e){if(!t||!t.start&&!t.end)return t&&
t.words?t.words:u("date.none");let{start:n,end:o}=t;if(n&&!o)return u("date.since",{date:Sl(n,e,st(n)[2]===1,1)});let s=o||"";return n?n===o?mt(n,e):Up(n,s,e):u(
e?"date.by":"date.until",{date:Sl(s,e,ys(s),12)})}function Up(t,e,n){let[o,s,r]=st(t),[i,a]=st(e),l=r===1&&ys(e),c=(d,m)=>u("date.range",{start:d,end:m});return l&&
o===i?s===a?ct("month",t):s===1&&a===12?xt(o):c((J.cldr.alone||J.cldr.months)[s-1],ct("month",e)):l?c(ct("month",t),ct("month",e)):o===i&&s===a?ct("range_first",
t)+ct("range_last",e):c(o===i?ct("day_short",t):mt(t,n),mt(e,n))}var xr=t=>ct("weekday",t);function yr(t,e){let[n,o]=st(e);o+=1,o>12&&(o=1,n+=1);let s=`${String(
n).padStart(4,"0")}-${String(o).padStart(2,"0")}-01`;return{start:t.slice(0,8)+"01",end:Z(rt(s)-1)}}var wr=t=>J.cldr.short[t-1];var Wp=80,Yp=20,zl=160,Gp=500,Al=new Map,El=(t,e)=>t.claims.filter(n=>n.layer===e),Fo=t=>t.map(e=>e.date).filter(e=>e&&(e.start||e.end)).sort((e,n)=>(e.start||e.
end)<(n.start||n.end)?-1:1)[0]||null,Kp=["home_base","unit_name","mentioned"],Jp=t=>{let e=Fo(t);return(t.every(o=>Kp.includes(o.role))?"1 ":"0 ")+(e?e.start||e.
end:"9999")};function Qp(){let t=y.get().layersOn;return h.layers.filter(e=>t.has(e.id)).map(e=>({key:e.id,title:e.name,lang:e.lang,rows:h.marks.filter(n=>n.layers.
includes(e.id)&&j(n)&&U(n)).map(n=>{let o=El(n,e.id);return{mark:n,layer:e,claims:o,day:Jp(o)}}).filter(n=>n.claims.length).sort((n,o)=>n.day<o.day?-1:+(n.day>o.
day))})).filter(e=>e.rows.length)}function Xp(){let t=new Map,e=[];for(let o of h.marks){if(!j(o))continue;let s=U(o)?Ct(o):[];for(let r of new Set(s.map(i=>i.layer))){
let i=s.filter(d=>d.layer===r),a=Fo(i);if(!a){e.push({mark:o,layer:E[r],claims:i});continue}let l=a.start===a.end?a.start:q(a),c=a.start===a.end?xr(a.start):l;t.
has(l)||t.set(l,{key:l,title:c,sort:a.start||a.end,rows:[]}),t.get(l).rows.push({mark:o,layer:E[r],claims:i})}if(!s.length&&!Fo(o.claims)){let r=E[o.layers[0]];
r&&e.push({mark:o,layer:r,claims:El(o,r.id),out:!0})}}let n=[...t.values()].sort((o,s)=>o.sort<s.sort?-1:1);return e.length&&n.push({key:"undated",title:u("list\
.no_date"),rows:e}),n}function tm(t){let e=[...new Set(t.map(zt))],n=e.slice(0,2);e.length>2&&n.push(u("list.other_roles",{n:e.length-2}));let o=t.every(s=>!s.event&&
!s.actors.length);return n.map((s,r)=>r&&o?s[0].toLowerCase()+s.slice(1):s).join(o?u("list.comma"):"; ")}function em(t,e){let n=t.form==="exact"||t.form==="near"?
Lt(t,e):"";return n?p("svg",{class:"swatch",viewBox:"-17 -11 34 22",width:34,height:22,"aria-hidden":"true"},bt(n,9.5)):Re(e,t.form)}function nm(t){let e=O(t);return ea(
t).filter(n=>n.before+n.hit+n.after!==e).map(n=>f("span",{class:"more hit",dir:"auto"},f("bdi",{},n.before,f("mark",{},n.hit),n.after)))}function om({mark:t,layer:e,
claims:n,out:o},s){let r=y.get().selected===t.id;return f("li",s,f("button",{type:"button",class:o?"row out":"row","data-mark":t.id,"aria-current":r?"true":null,
on:{click:()=>y.set({selected:t.id},{source:"list"}),mouseenter:()=>y.set({hover:t.id}),mouseleave:()=>y.set({hover:null}),focus:()=>y.set({hover:t.id}),blur:()=>y.
set({hover:null})}},em(t,e),f("span",{class:"n","aria-hidden":"true"},t.n),f("span",{class:"what"},f("span",{class:"line"},qt(t,"title"),f("bdi",{class:"date"},
q(Fo(n),!0))),f("span",{class:"more"},tm(n)," · ",f("bdi",{},dt(t))),o?null:nm(t))))}function sm(t,e,n){let o=n.reduce((l,c)=>l+c.rows.length,0),s=Al.get(t.key)||
(o>Gp?Yp:Wp),r=t.rows.length-s,i="group-"+e,a=l=>r>0?{"aria-setsize":t.rows.length,"aria-posinset":l+1}:{};return f("section",{"aria-labelledby":i},f("div",{class:"\
bar"},f("h3",{id:i,dir:"auto",lang:t.lang},t.title),f("span",{class:"count"},A(t.rows.length))),f("ul",{class:"rows"},t.rows.slice(0,s).map((l,c)=>om(l,a(c)))),
r>0?f("button",{type:"button",class:"link more-rows",on:{click:()=>{Al.set(t.key,s+zl),Ro(),Q(`[aria-labelledby="${i}"] .row`)[s].focus({preventScroll:!0})}}},u(
"list.more",{n:Math.min(r,zl)})):null)}function Ro(){let t=w("list");if(!t)return;let e=R()&&R().dataset?R().dataset.mark:null,n=y.get().dateRange?Xp():Qp(),o=h.
marks.filter(r=>j(r)&&U(r)).length;t.setAttribute("aria-label",u("list.title"));let s=ne()?f("p",{class:"status"},o?u("find.found",{n:o}):u("find.none")," ",f("\
button",{type:"button",class:"link",on:{click:xo}},u("find.clear"))):null;return t.replaceChildren(...[f("h2",{class:"sr"},u("list.title")),s,...n.map((r,i)=>sm(
r,i,n))].filter(Boolean)),e&&br(e),o}function br(t){let n=Q("#list .row").find(o=>o.dataset.mark===t);return n&&n.focus({preventScroll:!0}),!!n}function rm(t){for(let n of Q(
"#list .row"))n.dataset.mark===t.selected?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current");let e=nt('#list .row[aria-current="true"]');e&&
e.scrollIntoView({block:"nearest"})}var Mr=()=>h.marks.filter(t=>j(t)&&U(t));function im(t){if(!["ArrowDown","ArrowUp","Home","End"].includes(t.key))return;let e=Q(
"#list .row"),n=e.indexOf(R());if(n<0)return;t.preventDefault();let o={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:e.length-1}[t.key];e[o]&&e[o].focus()}function am(){
let t=w("list");t.getBoundingClientRect().top<w("find").getBoundingClientRect().top&&t.scrollIntoView({block:"start"})}var Ol="";function Il(){w("tools").addEventListener(
"keydown",im),y.subscribe((t,e)=>{if(["layersOn","filters","query","dateRange","mentions","undated"].some(n=>e.has(n))){let n=Ro();e.has("query")&&am();let o=n?
u("find.found",{n}):u("find.none");o!==Ol&&wt(o),Ol=o}else e.has("selected")&&rm(t)})}var lm=["selected","layersOn","mentions","filters","dateRange"],cm=t=>(t||"").split(",").filter(Boolean).map(decodeURIComponent),jn=t=>[...t].map(encodeURIComponent).
join(","),Cl=/^\d{4}-\d\d-\d\d$/;function Rl(t){let e=[];if(t.embed&&e.push("embed"),t.lang!==h.lang&&e.push("lang="+t.lang),t.view&&e.push(`v=${t.view.lat.toFixed(
4)},${t.view.lon.toFixed(4)},${+t.view.zoom.toFixed(2)}`),t.layersOn.size!==h.layers.length){let n=h.layers.map(o=>o.id).filter(o=>t.layersOn.has(o));e.push("l="+
jn(n))}return t.mentions&&e.push("named"),t.filters.events.size&&e.push("e="+jn(t.filters.events)),t.query.trim()&&e.push("q="+encodeURIComponent(t.query.trim())),
t.filters.roles.size&&e.push("r="+jn(t.filters.roles)),t.filters.forms.size&&e.push("p="+jn(t.filters.forms)),t.filters.sources.size&&e.push("s="+jn(t.filters.sources)),
t.dateRange&&e.push("d="+t.dateRange.join("..")),t.undated!==null&&e.push("u="+Number(t.undated)),t.trail&&e.push("trail"),t.table&&e.push("table"),t.selected&&
e.push("m="+encodeURIComponent(t.selected)),e.join("&")}function fm(t){let e={};for(let n of t.replace(/^#/,"").split("&")){let o=n.indexOf("="),s=o<0?n:n.slice(
0,o);s&&(e[s]=o<0?"":n.slice(o+1))}return e}function vr(t){try{return decodeURIComponent(t)}catch{return""}}function dm(t){let[e,n,o]=(t||"").split(",").map(Number);
return[e,n,o].every(Number.isFinite)&&Math.abs(e)<=90&&o>=0&&o<=22?{lat:e,lon:n,zoom:o}:null}function um(t){let[e,n]=(t||"").split("..");return Cl.test(e)&&Cl.test(
n)&&e<=n?[e,n]:null}function $r(t){let e=fm(t),n=(i,a)=>new Set(i.filter(l=>a.includes(l))),o=[...new Set(h.marks.flatMap(i=>i.claims.map(a=>a.role)))],s=h.layers.
map(i=>i.id),r=i=>{try{return cm(i)}catch{return[]}};return{embed:"embed"in e,lang:e.lang in de?e.lang:h.lang,view:dm(e.v),layersOn:"l"in e?n(r(e.l),s):new Set(
s),mentions:"named"in e,query:vr(e.q||""),filters:{roles:n(r(e.r),o),events:n(r(e.e),Object.keys(h.events)),forms:n(r(e.p),["exact","near","region","band","vagu\
e"]),sources:n(r(e.s),h.articles.map((i,a)=>String(a)))},dateRange:um(e.d),undated:{0:!1,1:!0}[e.u]??null,trail:"trail"in e,table:"table"in e,selected:ce[vr(e.m||
"")]?vr(e.m):null}}function _l(t){let e="#"+Rl(y.get());if(!(e===location.hash||e==="#"&&!location.hash))try{t?history.pushState(null,"",e):history.replaceState(
null,"",e)}catch{}}function Fl(){let t=$r(location.hash),{view:e,...n}=t;y.set(e?t:n,{source:"link"}),t.view&&b.map.setView([t.view.lat,t.view.lon],t.view.zoom,
{animate:!1})}function pm(){if(document.documentElement.classList.contains("is-print"))return;let t=b.map.getCenter();y.set({view:{lat:+t.lat.toFixed(4),lon:+t.
lng.toFixed(4),zoom:+b.map.getZoom().toFixed(2)}},{source:"map"})}var Bl=t=>location.href.replace(/#.*$/,"")+"#"+Rl(t),jt=t=>Bl({...y.get(),selected:t?t.id:null,
embed:!1}),Lr=()=>Bl({...y.get(),embed:!0}),jl=()=>!!$r(location.hash).view;function Nl(){y.set($r(location.hash),{source:"link"});let t=y.get();to(t.lang),document.
documentElement.classList.toggle("embed",t.embed)}function Tl(){let t=y.get();b.map.invalidateSize({animate:!1}),t.view&&b.map.setView([t.view.lat,t.view.lon],t.
view.zoom,{animate:!1})}function Hl(){b.map.on("moveend",pm),y.subscribe((t,e,n)=>{n!=="link"&&(lm.some(o=>e.has(o))?_l(n!=="run"):["view","query","lang","embed",
"undated","trail","table"].some(o=>e.has(o))&&_l(!1))}),addEventListener("popstate",Fl),addEventListener("hashchange",Fl)}async function Ie(t,e,n){let o=e;try{await navigator.clipboard.writeText(t)}catch{mm(t)||(o=u("card.not_copied",{text:t}))}wt(o),n&&(n.textContent=o)}function mm(t){
let e=document.activeElement,n=f("textarea",{readonly:!0,class:"sr"});n.value=t,document.body.append(n),n.select();let o=!1;try{o=document.execCommand("copy")}catch{}
return n.remove(),e&&e.focus&&e.focus({preventScroll:!0}),o}var hm=/^(?:[\t\r\n]|[\p{Cc}\p{Cf}\p{Z}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u,gm=t=>{if(typeof t=="num\
ber")return String(t);let e=String(t??"").replaceAll("\0","�"),n=hm.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n},ql=t=>t.map(e=>e.
map(gm).join(",")+`\r
`).join("");var en=t=>f("blockquote",{dir:"auto",lang:xm(t)},f("bdi",{},t.before,t.place?f("mark",{},t.place):null,t.after)),xm=t=>(h.articles[t.article]||{}).lang||null,Vl=80,
ym=.9;function tn(t,e,n){if(!e.length)return null;let o=f("ul",{}),s=f("section",{},f("h3",{},t),o),r=()=>{let i=o.children.length,a=i+Vl;o.append(...e.slice(i,
a).map(n)),s.querySelectorAll(".more-rows").forEach(l=>l.remove()),a<e.length&&s.append(f("button",{type:"button",class:"link more-rows",on:{click:()=>{r();let l=o.
children[a];l.setAttribute("tabindex","-1"),l.focus({preventScroll:!0})}}},u("list.more",{n:Math.min(Vl,e.length-a)})))};return r(),s}function wm(t){return f("l\
i",{},f("b",{},qt(t))," · ",[...new Set(t.claims.map(he))].join(u("list.comma")),t.words?[" · ",Be(t.words)]:null,t.claims.flatMap(e=>e.cites).slice(0,1).map(
en))}function bm(t){return f("li",{},f("b",{},ot(t.surface))," · ",Be(t.reason),t.rivals.length?[" ",Bo("left.rivals",t)]:null,en(t.cite))}function Mm(t){let e=t.
actors.map(o=>h.actors[o]?h.actors[o].name:o),n=t.actors.every(o=>h.actors[o]&&!h.actors[o].lang);return f("li",{},f("b",{},he(t)),e.length?[" · ",ot(at(e),n?null:
void 0)]:null," · ",f("bdi",{},q(t.date)),t.cites.map(en))}function km(t){return f("li",{},f("button",{type:"button",class:"link",on:{click:()=>y.set({selected:t.
id},{source:"list"})}},qt(t))," ",Bo("left.rivals",t))}var Bo=(t,e)=>Xt(t,{rivals:ot(e.rivals.join("; "),"en")}),Dl=()=>{let t=[tn(u("left.countries"),h.named,wm),
tn(u("left.unresolved"),h.unresolved,bm),tn(u("left.unplaced"),h.unplaced,Mm),tn(u("left.unread"),h.unread,e=>f("li",{},f("b",{},u("event."+e.event))," · ",ot(
e.words),en(e.cite))),tn(u("left.doubtful"),h.marks.filter(e=>e.rivals.length&&e.score<ym),km)].filter(Boolean);return h.notices.length&&t.push(tn(u("left.notic\
es"),h.notices,e=>f("li",{},Be(e)))),t.length?f("section",{id:"left","aria-labelledby":"left-title"},f("h2",{id:"left-title",tabindex:"-1"},u("left.title")),t):
null};var Nn=t=>t.date&&(t.date.start||t.date.end)||"9999",Ce=(t,...e)=>f("div",{class:"fact"},f("dt",{},t),f("dd",{},e));function Sr(t){return f("p",{class:"side"},t.
map(e=>f("span",{},Re(e,"exact"),Pt(e))))}function zr(t){let e=t.hedges.length&&t.hedges.map((o,s)=>[s?u("card.hedged_between"):"",ot(o)]),n=t.speaker&&ot(t.speaker.
replace(/^The /,"the "));return n&&e?Xt("card.hedged_both",{speaker:n,words:e}):n?Xt("card.hedged_by",{speaker:n}):e?Xt("card.hedged",{words:e}):null}function vm(t){
let e=zr(t);return[f("b",{},Vt(t)),e?[u("list.comma"),f("bdi",{},e)]:null]}function $m(t){let e=t.sidc?io(t.sidc,20):null;if(e)return e;let n=fi(t),o=p("svg",{viewBox:"\
-10 -10 20 20",width:20,height:20,"aria-hidden":"true"});return n&&o.append(V(n,5.5)),o}function Ul(t){return t.cites.length>0&&t.cites.every(e=>(h.articles[e.article]||
{}).names_only)}var Zl=t=>[...new Set(t)].map(e=>h.actors[e]).filter(Boolean),Wl=t=>f("ul",{class:"actors"},t.map(e=>f("li",{},$m(e),Pt(e))));function Lm(t,e){if(e.
length)return Ce(u("card.who"),Wl(e));if(Ul(t))return Ce(u("card.who"),u("card.not_read"));let n=E[t.layer];return t.role==="target"||n&&!n.sides.length?null:Ce(
u("card.who"),u("card.nobody"))}function Sm(t){if(!t.date&&Ul(t))return u("card.not_read");let e=q(t.date),n=t.date&&t.date.words;return f("bdi",{},n&&(t.date.start||
t.date.end)&&n!==e?Xt("card.when_words",{date:e,words:ot(n)}):eo(e))}function zm(t){let{words:e,start:n,end:o}=t.date||{},s=t.cites.map(r=>h.articles[r.article]).
find(r=>r&&r.guess);return e&&!n&&!o&&s?f("p",{class:"doubt"},u("card.day_guessed",{date:mt(s.guess)})):null}function Am(t,e,n,o){let[s]=t,r=[...new Set(t.map(c=>E[c.
layer]).filter(Boolean))],i=Zl(t.flatMap(dn)),a=Zl(t.flatMap(ge)).filter(c=>!i.includes(c)),l=[...new Set(t.flatMap(c=>c.figures))];return f("div",{class:"claim\
-facts"},o?Sr(r):null,f("dl",{},Lm(s,i),Ce(u(s.event?"card.what":"card.role"),vm(s)),a.length?Ce(u(s.event?"whom."+rs(s):"card.whom"),Wl(a)):null,Ce(u("card.whe\
n"),Sm(s)),n?Ce(u("card.where"),f("bdi",{},eo(dt(e)))):null),s.inferred?f("p",{class:"doubt"},u("card.inferred")):null,zm(s),s.date&&s.date.inferred?f("p",{class:"\
doubt"},u("card.date_inferred")):null,s.negated?f("p",{class:"doubt"},u("card.negated")):null,s.reviewed?f("p",{class:"doubt"},u("card.reviewed")):null,l.length?
f("p",{class:"doubt"},f("bdi",{},Xt("card.stated",{figures:ot(l.join("; "))}))):null)}function Om(t){let e=h.articles[t.article]||{},n=f("p",{dir:"auto"},f("spa\
n",{class:"hang"},u("card.open_quote")),t.before,t.place?f("mark",{},t.place):null,t.after,u("card.close_quote"));return f("figure",{},f("blockquote",{lang:e.lang||
null},n),Em(t,e))}function Em(t,e){let n=e.paragraphs||0;if(t.paragraph===null||!n)return null;let o=n<=60?f("div",{class:"ticks","aria-hidden":"true"},Array.from(
{length:n},(r,i)=>f("i",{class:i===t.paragraph?"on":null}))):null,s=u("card.paragraph",{n:t.paragraph+1,total:n});return f("figcaption",{},o,f("span",{},s,h.articles.
length>1?[" · ",Jl(t)]:null,e.url?[" · ",f("a",{href:Ar(e.url,t),rel:"noopener noreferrer",target:"_blank"},u("card.read"))]:null))}function Ar(t,e){let n=(e.
before+e.place+e.after).trim().split(/\s+/).slice(0,8).join(" ");return t.includes("#")?t:`${t}#:~:text=${encodeURIComponent(n).replace(/-/g,"%2D")}`}function Or(t){
let e=new Map;for(let n of t){let{event_id:o,id:s,date:r,hedges:i,speaker:a,inferred:l,reviewed:c,cites:d}=n,m=o&&n.event?JSON.stringify([o,Vt(n),r,i,a,l,c,d]):
s;e.set(m,[...e.get(m)||[],n])}return[...e.values()].map(n=>n.sort((o,s)=>+(o.role==="target")-+(s.role==="target")))}function Yl(t){let e=[...t.claims].sort((s,r)=>Nn(
s)<Nn(r)?-1:+(Nn(s)>Nn(r))),n=new Set(e.map(s=>s.layer)).size>1,o=new Map;return Or(e).forEach((s,r)=>{let[i]=s,a=Nn(i)+JSON.stringify(i.cites);o.has(a)||o.set(
a,{facts:[],claim:i}),o.get(a).facts.push(Am(s,t,r===0,n))}),[...o.values()].map(s=>f("section",{class:"said"},s.facts,Im(s.claim)))}function Im(t){let[e,...n]=t.
cites.map(Om),o=t.inferred||t.date&&t.date.inferred;return!n.length||!o?[e,n]:[e,f("p",{class:"doubt"},u("card.evidence")),n]}function Gl(t){let e=[t.note,t.rule&&
eo(t.rule)].filter(Boolean).map(n=>Be(n));return t.approximate&&e.push(u("card.approximate")),t.rivals.length&&e.push(Bo("card.rivals",t)),e.length?f("section",
{class:"why"},f("h3",{class:"sr"},u("card.why")),e.map(n=>f("p",{},n))):null}function Kl(t){return!t.differ||!t.differ.length?null:f("section",{class:"differ"},
f("h3",{},u("differ.title")),t.differ.map(e=>[f("h4",{},u("differ."+e.kind)),f("ul",{},e.versions.map(n=>f("li",{},f("b",{},Cm(e.kind,n.value)),en(n.cite),f("p",
{class:"from"},Jl(n.cite)))))]))}function Cm(t,e){let n=e.replace(/^not /,"");if(t==="role"&&u("role."+n)!=="role."+n)return he({role:n,negated:n!==e});let o=t===
"date"&&e.match(/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);return o?q({start:o[1],end:o[2]||o[1]}):ot(e)}var Jl=t=>{let e=h.articles[t.article]||{};return e.
publisher?ot(e.publisher):u("card.article",{n:t.article+1})};function _m(t,e){let n=E[e.layer],o=zr(e),s=[[f("b",{},zt(e)),o?[u("list.comma"),f("bdi",{},o)]:null],f("bdi",{},q(e.date,!0)),f("bdi",{},dt(t))];return f("div",
{class:"head"},n?p("svg",{viewBox:"-9 -9 18 18",width:16,height:16,role:"img","aria-label":n.name},V(n,6)):null,f("h2",{id:"card-title",tabindex:"-1",dir:"auto",
lang:je(t)},O(t)),f("p",{class:"facts"},s.map((r,i)=>[i?" · ":null,r])))}function Fm(t){let e=h.articles[t.article]||{};return f("blockquote",{lang:e.lang||null},
f("p",{dir:"auto"},u("card.open_quote"),t.before,t.place?f("mark",{},t.place):null,t.after,u("card.close_quote")))}function Rm(t,e){let n=e?h.articles[e.article]||
{}:{},o=t.claims.length-1,s={target:"_blank",rel:"noopener noreferrer"},r=[e&&e.paragraph!==null?f("bdi",{},`¶ ${A(e.paragraph+1)}`):null,n.url?f("a",{href:Ar(
n.url,e),...s},u("card.read")):null,f("a",{href:jt(t),...s},o?u("embed.others",{n:o}):u("page.full_page"))].filter(Boolean);return f("p",{class:"foot"},r.map((i,a)=>[
a?" · ":null,i]))}function Ql(t,e){let n=Ct(t)[0]||t.claims[0],o=n.cites[0];return[f("div",{class:"words"},_m(t,n),o?Fm(o):null,Rm(t,o)),f("div",{class:"keys"},
e)]}var Tn=null,oc=[0,0];function Bm(t,e){return f("p",{class:"side"},f("span",{},e.map(n=>p("svg",{viewBox:"-9 -9 18 18",width:18,height:18,role:"img","aria-label":n.
name},V(n,6)))),u("card.claims",{n:t.claims.length}))}function jm(t){let e=O(t),n=t.names.filter(([,o])=>o!==e);return t.title!==e&&n.unshift([ui,t.title]),n.length?
f("p",{class:"names"},n.map(([o,s])=>f("span",{lang:o,dir:"auto"},s))):null}var Xl=(t,e)=>Ie(t,e,w("card").querySelector(".copied")),tc=t=>`${t.anchor[1].toFixed(
5)}, ${t.anchor[0].toFixed(5)}`;function sc(t){let e=Mr(),n=e.findIndex(o=>o.id===y.get().selected);return e.length?e[(Math.max(n,0)+t+e.length)%e.length]:null}
function Nm(t){let e=sc(t);e&&y.set({selected:e.id},{source:"card"})}function jo(t,e,n){let o=sc(t),s=o?O(o):"",r=f("span",{dir:"auto",lang:o&&je(o)},s);return f(
"button",{type:"button",class:e,"aria-label":[u(n),s].filter(Boolean).join(": "),on:{click:()=>Nm(t)}},t<0?[ec(!1),r]:[r,ec(!0)])}function Tm(t){let e=(n,o)=>f(
"button",{type:"button",on:{click:o}},n);return f("div",{class:"copying"},e(u("card.copy_link"),()=>Xl(jt(t),u("card.copied_link"))),t.anchor?e(u("card.copy_pos\
ition"),()=>Xl(tc(t),u("card.copied_position",{position:tc(t)}))):null,f("p",{class:"copied"}))}function Hm(t){let e=Mr(),n=e.indexOf(t);return f("div",{class:"\
actions"},f("span",{class:"steps"},jo(-1,"prev","card.previous"),f("span",{class:"at"},n<0?null:u("card.at",{n:n+1,total:A(e.length)})),jo(1,"next","card.next")))}
function ec(t){return p("svg",{viewBox:"0 0 8 12",width:8,height:12,class:"arrow","aria-hidden":"true"},p("path",{d:t?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",
stroke:"currentColor","stroke-width":1.6}))}function nc(){return f("button",{type:"button",class:"close","aria-label":u("card.close"),on:{click:Er}},p("svg",{viewBox:"\
0 0 12 12",width:12,height:12,"aria-hidden":"true"},p("path",{d:"M1 1L11 11M11 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function Pm(t){if(y.
get().embed){w("card").replaceChildren(...Ql(t,[nc(),jo(1,"next","card.next"),jo(-1,"prev","card.previous")]));return}let e=t.layers.map(n=>E[n]).filter(Boolean);
w("card").replaceChildren(...[f("button",{type:"button",class:"back link",on:{click:Er}},u("list.back",{n:h.marks.length})),f("div",{class:"top"},e.length>1?Bm(
t,e):Sr(e),nc()),f("h2",{id:"card-title",tabindex:"-1",dir:"auto",lang:je(t)},O(t)),jm(t),...Yl(t),Kl(t),Gl(t),Tm(t),Hm(t)].filter(Boolean))}function Er(){y.set(
{selected:null},{source:"card"})}function qm(t,e){let n=w("card"),o=R();n.hidden&&(Tn=o&&o!==document.body?o:null,oc=[w("panel").scrollTop,w("scroll").scrollTop]);
let s=n.contains(o)?o.className:"";Pm(t),n.hidden=!1,n.scrollTop=0,n.setAttribute("aria-labelledby","card-title"),On(t),document.documentElement.classList.add("\
has-card"),w("panel").scrollTop=0,So()&&n.scrollIntoView({block:"start"}),s==="prev"||s==="next"?n.querySelector("."+s).focus():e!=="link"&&w("card-title").focus(
{preventScroll:!0}),wt(u("card.selected",{mark:Mn(t)}))}function Vm(){let t=w("card");if(t.hidden)return;let e=t.contains(R()),n=t.dataset.mark;t.hidden=!0,t.replaceChildren(),
document.documentElement.classList.remove("has-card"),On(null),[w("panel").scrollTop,w("scroll").scrollTop]=oc,e&&(Tn&&Tn.isConnected&&Tn.offsetParent!==null?Tn.
focus():br(n)||b.element.focus({preventScroll:!0})),wt(u("card.closed"))}function rc(){let t=w("card");t.setAttribute("tabindex","-1");let e=(n,o)=>{let s=ce[n.
selected];return s?(qm(s,o),t.dataset.mark=s.id,o==="map"||o==="link"&&jl()?(o==="map"||n.embed)&&Xs(s):Qs(s),null):Vm()};y.subscribe((n,o,s)=>{o.has("selected")?
e(n,s):n.selected&&(o.has("lang")||o.has("embed"))&&e(n,"list")}),document.addEventListener("keydown",n=>{n.key==="Escape"&&y.get().selected&&(n.preventDefault(),
Er())}),y.get().selected&&e(y.get(),"link")}var ic=new Map,Pn=[],$t=[],ac=null,Hn=null,Zm=L.Layer.extend({initialize(t){this.mark=t},onAdd(){yt.add(this.mark.id)},onRemove(){yt.delete(this.mark.id)},getBounds(){
let[t,e,n,o]=Y(this.mark);return L.latLngBounds([St(o),(t-.5)*360],[St(e),(n-.5)*360])}});function lc(t){for(let[e,n]of Object.entries(b.groups)){let o=t.layersOn.
has(e);o!==b.map.hasLayer(n)&&(o?b.map.addLayer(n):b.map.removeLayer(n))}for(let e of h.marks){let n=ic.get(e.id)||{layer:new Zm(e),group:null};ic.set(e.id,n);let s=j(
e)&&(e.layers.find(i=>t.layersOn.has(i)&&b.groups[i])||null),r=s&&b.groups[s];n.group!==r&&(n.group&&n.group.removeLayer(n.layer),r&&r.addLayer(n.layer),n.group=
r)}}var ie=t=>{let e=t&&t.closest&&t.closest("[data-key]");return e?$t[Pn.indexOf(e)]:null},cc=t=>t&&!t.many?t.items[0].mark.id:null;function fc(t){t.many?Um(t):
y.set({selected:cc(t)},{source:"map"})}function Um(t){let e=t.items.map(r=>r.mark),n=t.items.map(r=>r.at),o=Math.max(...n.map(r=>Math.hypot(r[0]-n[0][0],r[1]-n[0][1]))),
s=b.map.getMaxZoom()-b.map.getZoom();if(o*2**s<60||s<.5){e.slice(0,40).forEach(r=>zn.add(r.id)),Ut();return}En(e)}function No(t){gr(t),y.set({hover:cc(t)},{source:"\
map"})}function Wm(t){let e=null;t.addEventListener("pointerdown",n=>{e=[n.clientX,n.clientY]}),t.addEventListener("click",n=>{let o=ie(n.target),s=n.target.closest&&
n.target.closest(".area");!o&&!s||(n.stopPropagation(),e&&Math.hypot(n.clientX-e[0],n.clientY-e[1])>6)||(o?fc(o):y.set({selected:s.dataset.mark},{source:"map"}))}),
t.addEventListener("pointerover",n=>{let o=ie(n.target);o&&n.pointerType!=="touch"&&No(o)}),t.addEventListener("pointerout",n=>{ie(n.target)&&!ie(n.relatedTarget)&&
No(null)}),t.addEventListener("dblclick",n=>{ie(n.target)&&n.stopPropagation()})}function Ym(t){t.addEventListener("keydown",e=>{let n=ie(e.target);if(n){if(e.key===
"Enter"||e.key===" ")e.preventDefault(),e.stopPropagation(),fc(n);else if(e.key.startsWith("Arrow")){e.preventDefault(),e.stopPropagation();let o=Gm(n,e.key);o&&
Cr(o,!0)}}}),t.addEventListener("focusin",e=>{let n=ie(e.target);n&&(Cr(n,!1),Ps(e.target.closest("[data-key]"),n),e.target.matches(":focus-visible")&&Km(n),No(
n))}),t.addEventListener("focusout",e=>{ie(e.relatedTarget)||No(null)})}function Gm(t,e){let[n,o]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,
1]}[e],s=null;for(let r of $t){let i=r.x-t.x,a=r.y-t.y,l=i*n+a*o,c=Math.abs(i*o)+Math.abs(a*n);if(r===t||l<=0||c>l*1.2)continue;let d=l+c;(!s||d<s.cost)&&(s={cost:d,
other:r})}return s&&s.other}function Km(t){let[e,n,o,s]=C();t.x>e+30&&t.x<o-30&&t.y>n+30&&t.y<s-30||b.map.panTo(b.map.layerPointToLatLng([t.x,t.y]),{animate:!1})}
function Cr(t,e){ac=se(t);let n=Pn[$t.indexOf(t)];Hn!==n&&(Hn&&Hn.setAttribute("tabindex",-1),n.setAttribute("tabindex",0),Hn=n),e&&n.focus({preventScroll:!0})}
function Jm(t,e,n){Pn=t,$t=e,Hn=null;let s=$t.find(i=>i.items.some(a=>a.selected))||$t.find(i=>se(i)===ac)||Qm()||$t[0];s&&Cr(s,!1);let r=n&&($t.find(i=>se(i)===
n)||_t(n.replace(/^\+/,"")));r&&Pn[$t.indexOf(r)].focus({preventScroll:!0}),dc(y.get().hover)}function Qm(){let[t,e,n,o]=C();return $t.find(s=>s.x>t&&s.x<n&&s.y>
e&&s.y<o)}var Ir=[];function dc(t){for(let e of Ir)e.classList.remove("hover");Ir=t?Pn.filter((e,n)=>$t[n].items.some(o=>o.mark.id===t)):[];for(let e of Ir)e.classList.
add("hover")}function Xm(t,e,n){(["layersOn","mentions"].some(r=>e.has(r))||e.has("selected")&&h.marks.some(r=>r.hidden))&&lc(t),e.has("theme")&&Ut(!0),e.has("h\
over")&&(dc(t.hover),n!=="map"&&gr(t.hover&&_t(t.hover))),["selected","mentions","layersOn","query","filters","dateRange","undated","trail","lang","layout","emb\
ed"].some(r=>e.has(r))&&Ut()}function uc(){lc(y.get()),Ve(Jm),vl();for(let t of[_o(),$l()])Wm(t);Ym(_o()),_o().setAttribute("aria-label",u("list.title")),b.map.
on("click",()=>y.set({selected:null},{source:"map"})),y.subscribe(Xm)}var pc=document.documentElement,qn=null;function eh(){if(qn)return;let t=b.map;qn=[t.getCenter(),t.getZoom()],pc.classList.add("is-print"),t.invalidateSize({animate:!1}),
Ge(!1),Ut(!0),$e(),yt.size>=kn&&(Bs(pt()),va(h.marks),$e()),nh(nt("#map-over .inset"))}function nh(t){if(!t)return;let e=t.getBoundingClientRect(),n=b.element.getBoundingClientRect(),
[o,s]=C(),r=e.left-n.left+o,i=e.top-n.top+s,a=[r,i,r+e.width,i+e.height];t.classList.toggle("covers",pt().some(l=>z(l.box||l.name.box,a)))}function oh(){qn&&(pc.
classList.remove("is-print"),Bs([]),b.map.invalidateSize({animate:!1}),b.map.setView(...qn,{animate:!1}),qn=null,Ut(!0))}function mc(){addEventListener("beforep\
rint",eh),addEventListener("afterprint",oh)}var rh="M6 3H3V13H13V10M9 2.5H13.5V7M13 3L7.5 8.5",hc=()=>matchMedia("(pointer: coarse)").matches;function ih(){let t=nt("#head h1");return f("header",{id:"embe\
d-legend"},f("p",{class:"title",dir:"auto",lang:t.getAttribute("lang")},t.textContent),f("ul",{tabindex:"0","aria-label":u("who.title")},h.layers.map(e=>f("li",
{},p("svg",{viewBox:"-9 -9 18 18",width:16,height:16,"aria-hidden":"true"},V(e,6)),Pt(e,"short")))),f("a",{class:"open",href:jt(null),target:"_blank",rel:"noope\
ner","aria-label":u("page.full_page"),title:u("page.full_page"),on:{click:ah}},p("svg",{viewBox:"0 0 16 16",width:18,height:18,"aria-hidden":"true"},p("path",{d:rh,
fill:"none",stroke:"currentColor","stroke-width":1.6}))))}function ah(t){window.top!==window.self||t.metaKey||t.ctrlKey||(t.preventDefault(),y.set({embed:!1}))}
function To(t){let{map:e}=b,n=w("guard");for(let o of[e.scrollWheelZoom,e.dragging])t?o.disable():o.enable();b.element.style.touchAction=t?"pan-x pan-y":"",n&&n.
remove(),t&&w("map-wrap").append(f("button",{id:"guard",type:"button",on:{click:()=>{To(!1),b.element.focus({preventScroll:!0})}}},u(hc()?"embed.guard_touch":"e\
mbed.guard")))}function lh(){let t=()=>y.get().embed&&w("guard");b.map.on("click",()=>{t()&&!hc()&&To(!1)}),b.element.addEventListener("keydown",e=>{e.key==="Es\
cape"&&y.get().embed&&!y.get().selected&&To(!0)})}function gc(){lh();let t=e=>{document.documentElement.classList.toggle("embed",e.embed);let n=w("embed-legend");
n&&n.remove(),e.embed&&w("stage").prepend(ih()),(e.embed||w("guard"))&&To(e.embed)};t(y.get()),y.subscribe((e,n)=>{(n.has("embed")||e.embed&&n.has("lang"))&&t(e)})}var nn=h.config.tiles,fh=4,Vn=!1,_r=0;function yc(t){let e=window[nn.layer];Vn=t,_r=0,document.documentElement.classList.toggle("has-tiles",Vn);let n=w("tiles-c\
redit");return n&&n.remove(),Vn?(e.addTo(b.map),w("map-wrap").append(f("p",{id:"tiles-credit"},nn.credit)),null):e.remove()}function xc(){if(_r+=1,!Vn||_r<fh)return;
yc(!1);let t=w("tiles");t.querySelector("input").checked=!1,t.querySelector("p").textContent=u("page.tiles_failed"),wt(u("page.tiles_failed"))}function wc(){if(!nn)
return null;let t=f("input",{type:"checkbox",role:"switch",class:"sr",on:{change:()=>yc(t.checked)}});return t.checked=Vn,window[nn.layer].off("tileerror",xc).on(
"tileerror",xc),f("section",{id:"tiles"},f("label",{class:"layer"},t,f("span",{},u("page.tiles",{name:nn.name})),f("span",{class:"switch","aria-hidden":"true"})),
f("p",{},u("page.tiles_note",{name:nn.name})))}var uh=10,ph=3,bc="";function mh(){let[t,e,n,o]=C(),s={events:new Map,units:new Map,badge:null,pill:null,hollow:null};for(let r of pt())r.x<t||r.x>n||r.y<e||r.y>
o||r.kind==="note"||(r.many?s.badge=s.badge||r.list.slice(0,2):r.kind==="pill"&&(s.pill=s.pill||r.list.slice(0,2)),r.many||hh(r,s),r.symbol&&gh(r.items[0],s.units));
return s}function hh({kind:t,list:e,items:[n]},o){let s=t==="pill"?e.map(r=>r.sign):n.kind==="point"?[Lt(n.mark,n.layers[0])]:[];for(let r of s.filter(Boolean)){
n.denied&&t!=="pill"&&(o.hollow=o.hollow||r);let i=o.events.get(r)||new Set;for(let a of n.mark.claims)h.events[a.event]===r&&i.add(a.event);o.events.set(r,i)}}
function gh({mark:t,sidc:e},n){let o=t.claims.flatMap(s=>s.actors).find(s=>h.actors[s]&&h.actors[s].sidc===e);o&&!n.has(e)&&n.set(e,h.actors[o].name)}var Fr=(...t)=>p(
"svg",{viewBox:"-20 -12 40 24",width:40,height:24,"aria-hidden":"true"},t),Dn=(t,e)=>f("li",{},t,f("span",{},e));function Mc(t,e){return t.setAttribute("transfo\
rm",`scale(${Math.min(1,37/e).toFixed(3)})`),Fr(p("g",{class:"drawn"},t))}function xh({events:t,units:e,badge:n,pill:o,hollow:s}){let r=[...t].map(([a,l])=>Dn(Fr(
bt(a,9.5)),[...l].slice(0,2).map(c=>u("event."+c)).join(u("list.comma")))),i=[s&&Dn(Fr(bt(s,9.5,!0)),u("key.hollow")),n&&Dn(Mc(ro(n,!0),so(n)),u("key.badge")),o&&
Dn(Mc(oo(o,!0),un(o,!0)),u("key.pill")),...[...e].slice(0,ph).map(([a,l])=>Dn(io(a,20),u("key.unit",{name:pe(l)})))].filter(Boolean);return[...r.slice(0,Math.max(
1,uh-i.length)),...i]}var yh=()=>f("ul",{id:"signs",hidden:!0});function wh(){let t=w("signs");if(!t)return;let e=mh(),n=JSON.stringify([document.documentElement.
lang,[...e.events].map(([s,r])=>[s,...r]),[...e.units.keys()],...[e.badge,e.pill].map(s=>s&&s.map(r=>[r.layer.id,r.text,r.sign])),e.hollow]);if(n===bc&&t.firstChild)
return;bc=n;let o=xh(e);t.hidden=!o.length,t.replaceChildren(...o)}var Rr=()=>_()==="phone"?"0":null;function bh(){let t=w("key");t&&t.toggleAttribute("tabindex",
!!Rr()),t&&Rr()&&(t.tabIndex=0)}function kc(){Ve(()=>setTimeout(wh)),y.subscribe((t,e)=>{e.has("layout")&&bh()})}function vc(t){return t.length?f("section",{id:"\
key","aria-labelledby":"key-title",tabindex:Rr()},f("h2",{id:"key-title"},u("key.title")),f("ul",{},t.map(e=>f("li",{},li(e),f("span",{},u("key."+e))))),yh()):null}var Mh=["accepted","changed","added","rejected","open"];function kh(){let{review:t,reviewed_by:e}=h;if(!t)return e?u("page.reviewed",{name:e}):u("page.machine");
let n=u(e?"reviewed.whole":"reviewed.partly",{name:at(t.by)}),o=Mh.filter(r=>t[r]).map(r=>u(`reviewed.${r}`,{n:t[r]})),s=t.on?u("reviewed.on",{said:n,day:mt(t.on)}):
n;return u("reviewed.counts",{said:s,counts:o.join(u("list.comma"))})}function $c(){w("reviewed").textContent=kh()}var vh={width:600,height:400},Lc=()=>/^https?:$/.test(location.protocol);function Sc(){let e={src:Lc()?Lr():Lr().replace(/^[^#]*\//,""),title:nt("#head h1").textContent,
...vh,style:"border:0;max-width:100%",loading:"lazy",allow:"clipboard-write"};return`<iframe ${Object.entries(e).map(([n,o])=>`${n}="${$h(o)}"`).join(" ")}></if\
rame>`}var $h=t=>String(t).replaceAll("&","&amp;").replaceAll('"',"&quot;").replaceAll("<","&lt;"),zc=()=>{let t=w("share-code");t&&w("share").open&&(t.value=Sc())};
function Ac(){let t=f("p",{class:"done",role:"status"}),e=(o,s)=>f("button",{type:"button",on:{click:s}},u(o)),n=f("textarea",{id:"share-code",readonly:!0,rows:4,
dir:"ltr",spellcheck:"false","aria-label":u("share.code"),on:{focus:()=>n.select()}});return f("details",{id:"share",on:{toggle:zc}},f("summary",{},u("share.tit\
le")),f("div",{class:"buttons"},e("share.copy_link",()=>Ie(jt(null),u("card.copied_link"),t)),e("share.print",()=>print())),f("p",{},u("share.code")),n,Lc()?null:
f("p",{class:"hint"},u("share.from_disk")),f("div",{class:"buttons"},e("share.copy_code",()=>Ie(Sc(),u("share.copied_code"),t)),e("share.try",()=>y.set({embed:!0}))),
t)}function Oc(){y.subscribe((t,e)=>{!e.has("hover")&&!e.has("layout")&&zc()})}var _c=["exact","near","region","band","vague"];function Lh(){w("kicker").textContent=u("page.kicker",{n:h.articles.length||1});for(let s of Q("[data-t]"))s.textContent=
u(s.dataset.t,{...s.dataset});$c(),w("panel").setAttribute("aria-label",u("page.panel"));for(let s of Q("[data-said]")){let r=s.dataset.said,i=pe(r);s.textContent=
i,s.lang=i===r?"en":D()}let t=Q("#head .published");h.articles.forEach((s,r)=>{s.published&&t[r]&&(t[r].textContent=mt(s.published))});let e=w("skip");e.hidden=
!1,e.textContent=u("page.skip"),e.onclick=()=>{(nt("#list .row")||w("query")).focus()};let n=w("skip-map");n.hidden=!1,n.textContent=u("page.skip_map"),n.onclick=
()=>(nt('#map-wrap [data-key][tabindex="0"]')||b.element).focus();let o=w("languages");o&&o.remove(),h.languages.length>1&&nt("#head .kicker").append(Sh())}function Sh(){
return f("span",{id:"languages",role:"group","aria-label":u("page.languages")},h.languages.map(t=>f("button",{type:"button",lang:t.code,dir:t.dir,"aria-pressed":String(
t.code===D()),on:{click:()=>y.set({lang:t.code})}},t.name)))}function zh(){return h.named.length+h.unresolved.length+h.unplaced.length}function Ah(){let t=zh();
return f("section",{id:"who","aria-labelledby":"who-title"},f("div",{class:"bar"},f("h2",{id:"who-title"},u("who.title")),f("p",{},u("who.marks",{n:h.marks.length}),
t?[" · ",f("button",{type:"button",class:"link",on:{click:Ec}},u("who.named",{n:t}))]:null,h.unread.length?[" · ",f("button",{type:"button",class:"link",on:{click:Ec}},
u("who.unread",{n:h.unread.length}))]:null)),f("ul",{class:"layers"},h.layers.map(Eh),Oh()))}function Oh(){let t=h.marks.filter(n=>n.hidden).length;if(!t)return null;
let e=f("input",{type:"checkbox",role:"switch",class:"sr",id:"mentions",on:{change:()=>y.set({mentions:e.checked})}});return e.checked=y.get().mentions,f("li",{
class:"mentions"},f("label",{class:"layer"},e,f("span",{class:"sw"}),f("span",{class:"name"},u("who.mentions",{n:t})),f("span",{class:"count"}),f("span",{class:"\
switch","aria-hidden":"true"})))}function Ec(){let t=w("left-title");t&&(t.scrollIntoView({block:"start",behavior:Kt()?"auto":"smooth"}),t.focus({preventScroll:!0}))}
function Eh(t){let e=f("input",{type:"checkbox",role:"switch",class:"sr","data-layer":t.id,on:{change:()=>Ch(t.id,e.checked)}});return e.checked=y.get().layersOn.
has(t.id),f("li",{},f("label",{class:"layer"},e,f("span",{class:"sw"},Re(t,"legend"),Ih(t)),f("span",{class:"name",dir:"auto",lang:t.lang},t.name),f("span",{class:"\
short",dir:"auto",lang:t.lang},t.short),f("span",{class:"count"},A(t.count)),f("span",{class:"switch","aria-hidden":"true"})))}function Ih(t){return p("svg",{class:"\
chip-shape",viewBox:"-9 -9 18 18",width:18,height:18,"aria-hidden":"true"},V(t,6))}function Ch(t,e){let n=new Set(y.get().layersOn);e?n.add(t):n.delete(t),y.set(
{layersOn:n})}var _h=()=>_c.filter(t=>h.marks.some(e=>e.form===t));function Fh(){let t=f("input",{id:"query",type:"search",autocomplete:"off",spellcheck:"false",
placeholder:u("find.label"),"aria-label":u("find.label")}),e=0;t.addEventListener("input",()=>{clearTimeout(e),e=setTimeout(()=>y.set({query:t.value}),90)}),t.value=
y.get().query;let n=f("button",{id:"filter-button",type:"button","aria-expanded":"false","aria-controls":"filters",on:{click:()=>Fc(w("filters").hidden)}},u("fi\
nd.filter")),o=f("button",{id:"table-button",type:"button","aria-pressed":"false",on:{click:()=>y.set({table:!y.get().table})}},u("table.show")),s=p("svg",{viewBox:"\
0 0 16 16",width:16,height:16,"aria-hidden":"true"},p("path",{d:"M11.2 11.2L15 15M12.5 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5 7Z",fill:"none",stroke:"currentC\
olor","stroke-width":1.5}));return f("section",{id:"find",role:"search",on:{keydown:Rh}},f("div",{class:"field"},s,t),n,o,Bh())}function Rh(t){t.key!=="Escape"||
w("filters").hidden||(t.preventDefault(),t.stopPropagation(),Fc(!1),w("filter-button").focus())}function Fc(t){w("filters").hidden=!t,w("filter-button").setAttribute(
"aria-expanded",String(t))}function Bh(){let t=h.marks.flatMap(i=>i.claims),e=Object.keys(de[D()].strings),n=[...new Set(t.map(i=>i.role))].sort((i,a)=>e.indexOf(
"role."+i)-e.indexOf("role."+a)),o=Object.keys(h.events).filter(i=>t.some(a=>a.event===i)),s=_c.filter(i=>h.marks.some(a=>a.form===i)),r=t.flatMap(i=>i.date?[i.
date.start,i.date.end]:[]).filter(Boolean).sort();return f("div",{id:"filters",hidden:!0,role:"group","aria-label":u("find.filters")},o.length?Ho("events",u("fi\
nd.event"),o,i=>u("event."+i)):null,Ho("roles",u("find.role"),n,i=>u("role."+i)),h.articles.length>1?Ho("sources",u("find.source"),h.articles.map((i,a)=>String(
a)),i=>ot(h.articles[i].publisher||h.articles[i].title||i)):null,Ho("forms",u("find.precision"),s,i=>u("key."+i)),r.length?f("fieldset",{class:"dates"},f("legen\
d",{},u("find.dates")),Ic("from",0,r),Ic("to",1,r)):null,f("button",{type:"button",class:"link",on:{click:xo}},u("find.clear")))}function Ho(t,e,n,o){return f("\
fieldset",{},f("legend",{},e),n.map(s=>{let r=f("input",{type:"checkbox","data-kind":t,value:s,on:{change:()=>jh(t,s,r.checked)}});return f("label",{},r,f("span",
{dir:"auto"},o(s)))}))}function jh(t,e,n){let o=y.get().filters,s=Object.fromEntries(Object.entries(o).map(([r,i])=>[r,new Set(i)]));n?s[t].add(e):s[t].delete(e),
y.set({filters:s})}function Ic(t,e,n){let o=f("input",{type:"date",id:"date-"+t,min:n[0],max:n[n.length-1],on:{change:()=>{let s=[...y.get().dateRange||[n[0],n[n.
length-1]]];s[e]=o.value||(e?n[n.length-1]:n[0]),s[0]>s[1]&&(s[1-e]=s[e]),y.set({dateRange:s})}}});return f("label",{},f("span",{},u("find."+t)),o)}function Rc(t){
for(let r of Q("input[data-layer]"))r.checked=t.layersOn.has(r.dataset.layer);for(let r of Q("input[data-kind]"))r.checked=t.filters[r.dataset.kind].has(r.value);
w("mentions")&&(w("mentions").checked=t.mentions);let e=w("query");e&&e!==R()&&(e.value=t.query);let n=t.dateRange||["",""];w("date-from")&&([w("date-from").value,
w("date-to").value]=n),w("table-button")&&w("table-button").setAttribute("aria-pressed",String(t.table));let o=Ls(t.filters)+(t.dateRange?1:0),s=w("filter-butto\
n");s&&(s.textContent=o?u("find.on",{n:o}):u("find.filter"))}function Cc(){let t=w("query")===R();Lh();for(let e of Q(".defs"))e.remove();w("page").append(ai(),
ci()),w("tools").replaceChildren(...[Ah(),f("div",{id:"scroll",tabindex:"-1"},vc(_h()),Fh(),f("section",{id:"list"}),Dl(),Ac(),wc(),w("credits"))].filter(Boolean)),
t&&w("query").focus(),Rc(y.get()),Ro()}function Bc(){kc(),Oc(),Cc(),y.subscribe((t,e)=>{e.has("lang")?(to(t.lang),Cc()):["layersOn","filters","query","dateRange",
"mentions","undated","table"].some(n=>e.has(n))&&Rc(t)})}var jc=t=>`${t.article} ${t.paragraph} ${t.before}${t.place}${t.after}`;function Th(t){let e=new Map;for(let n of t)for(let o of n.cites)e.has(jc(o))||e.set(jc(
o),o);return[...e.values()]}function Hh(t){let e=new Map;for(let n of Or(t)){let[o]=n,s=o.role==="target",r=zt(s?o:{...o,targets:[...new Set(n.flatMap(ge))]}),i=E[o.
layer],l={layer:!s&&i&&!r.startsWith(i.short)?i.id:"",text:r,date:q(o.date,!0)};e.set(JSON.stringify(l),l)}return[...e.values()]}function Ph(t){let e=h.articles[t.
article]||{},n=t.paragraph===null?"":`¶ ${A(t.paragraph+1)}`,o=h.articles.length>1&&(e.publisher?ot(e.publisher):u("card.article",{n:t.article+1}));return f("b\
lockquote",{dir:"auto",lang:e.lang||null},f("bdi",{},u("card.open_quote"),t.before,t.place?f("mark",{},t.place):null,t.after,u("card.close_quote")),o||n?f("smal\
l",{}," ",o,o&&n?u("list.comma"):null,f("bdi",{},n)):null)}function qh(t){let e=G(b.map),n=tt(t),[o,s,r,i]=C();if(!n||t.form==="band"||t.form==="vague")return!1;
let a=e.x(n[0]),l=e.y(n[1]);return a<o||a>r||l<s||l>i}function Vh(t){let e=Ct(t);return f("li",{},f("b",{class:"n"},A(Me(t))),f("div",{},f("p",{},f("b",{},qt(t)),
" · ",f("bdi",{},dt(t)),qh(t)?[" · ",u("paper.beyond")]:null),Hh(e).map(n=>f("p",{class:"deed"},E[n.layer]?[Pt(E[n.layer],"short"),": "]:null,n.text," · ",f(
"bdi",{},n.date))),Th(e).map(Ph)))}function Dh(){Nc();let t=h.marks.filter(n=>j(n)&&U(n)).sort((n,o)=>Me(n)-Me(o)),e=y.get().mentions?[]:h.marks.filter(n=>n.hidden&&
!j(n));w("list").after(f("section",{id:"paper"},ne()?f("p",{},u("find.found",{n:t.length})):null,f("ol",{},t.map(Vh)),e.length?f("p",{class:"named"},u("who.ment\
ions",{n:e.length}),": ",f("bdi",{},at(e.map(O)))):null,/^https?:$/.test(location.protocol)?f("p",{class:"named"},u("paper.live")," ",f("bdi",{lang:"en",dir:"lt\
r"},jt(null))):null))}function Nc(){let t=w("paper");t&&t.remove()}function Tc(){addEventListener("beforeprint",Dh),addEventListener("afterprint",Nc)}var Hc=t=>at(t.map(e=>h.actors[e]?h.actors[e].name:e)),Uh=t=>t&&(t.start||t.end)||"",Wh=t=>t.cites.map(e=>e.before+e.place+e.after),on=[{key:"place",head:"card.\
where",text:({mark:t})=>O(t)},{key:"what",head:"card.what",text:({claim:t})=>Vt(t)},{key:"side",head:"table.side",text:({claim:t})=>E[t.layer]?E[t.layer].name:""},
{key:"who",head:"card.who",text:({claim:t})=>Hc(dn(t))},{key:"whom",head:"card.whom",text:({claim:t})=>Hc(ge(t))},{key:"when",head:"card.when",text:({claim:t})=>q(
t.date),by:({claim:t})=>Uh(t.date)},{key:"precision",head:"find.precision",text:({mark:t})=>dt(t)},{key:"quote",head:"table.quote",text:({claim:t})=>Wh(t).join(
" … "),by:({claim:t})=>{let e=t.cites[0];return e?String(e.article*1e6+(e.paragraph??0)).padStart(12,"0"):""}}];function Yh(){let t=G(b.map),e=C();return n=>{
let[o,s,r,i]=Y(n);return Number.isFinite(o)&&z([t.x(o),t.y(s),t.x(r),t.y(i)],e)}}function Pc(){let t=Yh();return h.marks.filter(e=>j(e)&&U(e)&&t(e)).flatMap(e=>Ct(
e).map(n=>({mark:e,claim:n})))}function Br(t,e,n){let o=on.find(i=>i.key===e);if(!o)return t;let s=new Intl.Collator(document.documentElement.lang,{numeric:!0}).
compare,r=t.map(i=>({row:i,by:(o.by||o.text)(i)}));return r.sort((i,a)=>+!i.by-+!a.by||(n?s(a.by,i.by):s(i.by,a.by))),r.map(i=>i.row)}function qc(t){return[[...on.
flatMap(n=>n.key==="when"?[u("find.from"),u("find.to")]:[u(n.head)]),u("table.lat"),u("table.lon")],...t.map(n=>[...on.flatMap(o=>o.key==="when"?[n.claim.date&&
n.claim.date.start||"",n.claim.date&&n.claim.date.end||""]:[o.text(n)]),n.mark.anchor?n.mark.anchor[1]:"",n.mark.anchor?n.mark.anchor[0]:""])]}var Uc=100,Vc=400,Gt={key:"",down:!1},Zn=Uc,Un=[],Dc=0,Wc=()=>{y.set({table:!1});let t=w("table-button");t&&t.focus()};function Gh(){return f("button",{type:"bu\
tton",class:"close","aria-label":u("table.close"),on:{click:Wc}},p("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},p("path",{d:"M1 1L11 11M1\
1 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function Kh(){let t=f("span",{class:"done"});w("table").replaceChildren(f("div",{class:"bar"},
f("h2",{id:"table-title",tabindex:"-1"},u("table.title")),f("span",{id:"table-count",role:"status"}),t,f("button",{type:"button",class:"csv",on:{click:()=>{let e=Br(
Un,Gt.key,Gt.down);Ie(ql(qc(e)),u("table.copied",{n:e.length}),t)}}},u("table.copy")),Gh()),f("div",{class:"sheet",tabindex:"0",role:"region","aria-labelledby":"\
table-title"}))}function Jh({key:t,head:e}){let n=Gt.key===t;return f("th",{scope:"col","aria-sort":n?Gt.down?"descending":"ascending":null,"data-key":t},f("but\
ton",{type:"button",on:{click:()=>{Gt={key:t,down:n&&!Gt.down},Nr(),nt(`#table th[data-key="${t}"] button`).focus()}}},u(e),p("svg",{viewBox:"0 0 8 8",width:8,height:8,
"aria-hidden":"true"},p("path",{d:n&&Gt.down?"M0 2H8L4 7Z":"M0 6H8L4 1Z",fill:"currentColor",opacity:n?1:.3}))))}function Qh(t){let[e,...n]=on;return f("tr",{"a\
ria-current":y.get().selected===t.mark.id?"true":null,"data-mark":t.mark.id},f("th",{scope:"row"},f("button",{type:"button",class:"link","data-column":e.key,on:{
click:()=>y.set({selected:t.mark.id},{source:"list"})}},qt(t.mark))),n.map(o=>f("td",{class:o.key},f("bdi",{},o.text(t)))))}function Nr(){let t=Br(Un,Gt.key,Gt.
down),e=nt("#table .sheet"),n=new Set(Un.map(i=>i.mark.id)).size,o=u("table.count",{n:Un.length,places:A(n)});w("table-count").textContent!==o&&(w("table-count").
textContent=o);let s=f("tbody",{},t.slice(0,Zn).map(Qh)),r=t.length-Zn;e.replaceChildren(...[f("table",{},f("caption",{class:"sr"},u("table.title")),f("thead",{},
f("tr",{},on.map(Jh))),s),r>0?f("button",{type:"button",class:"link more-rows",on:{click:()=>{let i=Zn;Zn+=Vc,Nr(),Q("#table tbody th button")[i].focus()}}},u("\
list.more",{n:Math.min(Vc,r)})):null].filter(Boolean))}function Yc(){if(!y.get().table)return;let t=w("table").contains(R())&&R().closest("tr[data-mark]"),e=t&&
t.dataset.mark;Un=Pc(),Nr();let n=e&&nt(`#table tr[data-mark="${CSS.escape(e)}"] button`);n&&n.focus({preventScroll:!0})}var jr=()=>{y.get().table&&(cancelAnimationFrame(
Dc),Dc=requestAnimationFrame(Yc))};function Zc(t,e){let n=w("table");return n.hidden=!t,document.documentElement.classList.toggle("has-table",t),t?(Zn=Uc,Kh(),Yc(),
e&&w("table-title").focus({preventScroll:!0}),null):n.replaceChildren()}function Xh(t){for(let e of Q("#table tr[data-mark]"))e.dataset.mark===t.selected?e.setAttribute(
"aria-current","true"):e.removeAttribute("aria-current")}function Gc(){w("timeline").before(f("section",{id:"table",hidden:!0,on:{keydown:t=>{t.key==="Escape"&&
(t.preventDefault(),t.stopPropagation(),Wc())}}})),Zc(y.get().table,!1),b.map.on("moveend resize",jr),Ve(jr),y.subscribe((t,e,n)=>{e.has("table")||t.table&&e.has(
"lang")?Zc(t.table,e.has("table")&&n!=="link"):e.size===1&&e.has("selected")?Xh(t):e.has("hover")||jr()})}function Kc(t){let e=[];for(let n of t)for(let o of n.claims){let s=o.date;!s||!s.start&&!s.end||e.push({mark:n,claim:o,layer:o.layer,from:s.start?rt(s.start):null,
to:s.end?rt(s.end):null})}return e}function Jc(t){let e=t.flatMap(i=>[i.from,i.to]).filter(i=>i!==null),n=Math.min(...e),o=Math.max(...e),s=Math.max(1.5,(o-n)*.04),
r=i=>t.some(a=>a[i]===null)?1.6:1;return{first:n,last:o,from:n-s*r("from"),to:o+1+s*r("to")}}function Qc(t,e){let n=e/(t.to-t.from),o=me();return{x:i=>o?e-(i-t.
from)*n:(i-t.from)*n,day:i=>Math.floor((o?e-i:i)/n+t.from),per:n}}var Xc=t=>ct("axis",t);function Tr(t){let e=t.to-t.from,n=[];if(e<=40){let i=e<=16?1:7;for(let a=Math.
ceil(t.from);a<t.to;a+=1)(a-Math.ceil(t.from))%i===0&&n.push({day:a,text:Xc(Z(a))});return n}let[o,s]=st(Z(Math.floor(t.from))),r=e>365*4?12:e>500?3:1;r===12&&(s=
1);for(let i=0;i<600;i+=1){let a=rt(`${String(o).padStart(4,"0")}-${String(s).padStart(2,"0")}-01`);if(a>=t.to)break;if(a>=t.from&&(s-1)%r===0){let l=r===12?xt(
o):wr(s),c=r!==12&&(s===1||!n.length);n.push({day:a,text:c?ct("axis_month",Z(a)):l})}s+=1,s>12&&(s=1,o+=1)}return n}function eg(t,e,n){t.sort((s,r)=>s.at-r.at);
for(let s of t)s.true=s.at;let o=(s,r)=>(e(s.text)+e(r.text))/2;t.forEach((s,r)=>{let i=e(s.text)/2,a=r?t[r-1].at+o(t[r-1],s):i-6;s.at=Math.max(s.at,a)});for(let s=t.
length-1;s>=0;s-=1){let r=s===t.length-1?n+12-e(t[s].text)/2:t[s+1].at-o(t[s],t[s+1]);t[s].at=Math.min(t[s].at,r)}for(let s=t.length-1;s>=0;s-=1)Math.abs(t[s].at-
t[s].true)>36&&t.splice(s,1)}function tf(t,e,n,o){let s=[...new Set(t.filter(c=>c.from!==null&&c.from===c.to).map(c=>c.from))].sort((c,d)=>c-d),r=o<420,i=c=>c.length*
(r?6:7)+(r?6:14),a=[];for(let c of s){let[d,m,x]=st(Z(c)),g=a[a.length-1],M=Xc(Z(c)),k=n(c+.5);g&&Math.abs(k-g.at)<(i(M)+i(g.text))/2&&g.month===`${d}-${m}`&&g.
days.length<3?(g.days.push(x),g.all.push(k),g.at=(g.all[0]+k)/2,g.text=ct("axis",Z(c),at(g.days.map(xt)))):a.push({at:k,all:[k],text:M,days:[x],month:`${d}-${m}`,
bold:!0})}eg(a,i,o);let l=[...a];for(let c of Tr(e)){let d=c.text.length*6.4/2,m=n(c.day)+(me()?-d:d);l.every(g=>Math.abs(g.at-m)>i(g.text)/2+d+4)&&m>d&&m<o-d&&
l.push({at:m,text:c.text})}return l}var ng=100,og=15,sg=6,rg=2;function of(t,e,n){let o=new Set;for(let r of t)r.from!==null&&r.from===r.to&&o.add(r.from);return t.length>ng&&o.size*og>n?Math.ceil(
sg/e.per):0}var Hr=t=>new Set(t.map(e=>e.mark.id)).size;function nf(t,e,n,o,s){let r=o?Math.max(rg,o*n.per):0;return p("rect",{class:s,x:n.left.toFixed(1),width:n.
width.toFixed(1),y:(n.base-r).toFixed(1),height:r.toFixed(1),fill:e.slots.length===2?fn(e):K(e)})}function sf(t,{days:e,x:n,high:o,stacked:s,living:r,told:i}){let a=new Map;
for(let{days:d}of t)for(let[m,x]of d){let g=Hr(x);a.set(m,s?(a.get(m)||0)+g:Math.max(a.get(m)||0,g))}let l=o/Math.max(1,...a.values()),c=new Map;return t.flatMap(
({layer:d,days:m,base:x})=>[...m].map(([g,M])=>{let k=n(g),$=n(g+e),N=Hr(M),S=s&&c.get(g)||0;c.set(g,S+N*l);let F={left:Math.min(k,$)+.5,width:Math.max(1,Math.abs(
$-k)-1),base:x-S,per:l},H=ne()?M.filter(r):M;return p("g",{class:"column"},H.length<M.length&&nf(M,d,F,N,"item out"),nf(M,d,F,Hr(H),"item"),p("title",{},i(M)))}))}var v={items:[],range:null,now:null,together:0},rf=()=>{let t=y.get().layersOn;return h.layers.filter(e=>t.has(e.id)&&v.items.some(n=>n.layer===e.id))},Pr=()=>h.
marks.filter(t=>j(t)&&!t.claims.some(e=>e.date&&(e.date.start||e.date.end))).length;function Wn(t=y.get().layersOn){let e=new Map;for(let n of v.items){if(!t.has(
n.layer))continue;let o=n.from===null?Math.min(v.range.first,n.to):n.from,s=n.to===null?Math.max(v.range.last,n.from):n.to;e.set(`${o}:${s}`,[o,s])}return[...e.
values()].sort((n,o)=>n[0]-o[0]||n[1]-o[1])}var ae=()=>{let t=y.get().dateRange;return t?t.map(rt):null};function Yn(t,e,n="timeline"){let o=Math.max(v.range.first,
Math.min(t,e)),s=Math.min(v.range.last,Math.max(t,e));o>s||y.set({dateRange:[Z(o),Z(s)]},{source:n})}var qr=()=>y.set({dateRange:null,undated:null},{source:"tim\
eline"});var Vr=12,af=t=>U(t.mark)&&Ct(t.mark).includes(t.claim),lf=t=>!ne()||t.some(af)?"item":"item out";function ag(t,e,n,o){let s=t[0],r={class:lf(t)},i=s.from===null?
v.range.from:s.from,a=s.to===null?v.range.to:s.to+1,l=Math.min(o(i),o(a)),c=Math.max(3,Math.abs(o(a)-o(i))),d=s.from===null?"start":s.to===null?"end":"",m=e.slots.
length===2?fn(e):K(e);return p("g",r,p("rect",{x:l,y:n-4,width:c,height:8,rx:4,fill:m,stroke:e.slots.length===2?"var(--ink3)":null,"stroke-width":.8,mask:d?`url\
(#fade-${d==="start"!==me()?"start":"end"})`:null}),p("title",{},Dr(t)))}function Dr(t){let e=t.slice(0,Vr).map(n=>[O(n.mark),zt(n.claim),q(n.claim.date)].join(
" · "));return t.length>Vr&&e.push(u("map.more",{n:t.length-Vr})),e.join(`
`)}function lg(t,e,n,o){let s=t[0],r=p("g",{class:lf(t),"data-x":o(s.from+.5).toFixed(1),"data-y":n,transform:`translate(${o(s.from+.5).toFixed(1)} ${n})`}),i=t.
length>1&&e.slots.length===1,a=V(e,i?7.4:5.4);return a.setAttribute("style","stroke:var(--paper);stroke-width:3;paint-order:stroke"),r.append(a,V(e,i?7.4:5.4)),
i&&r.append(p("text",{class:"many",y:3.6,"text-anchor":"middle"},u("time.several",{n:t.length}))),r.append(p("title",{},Dr(t))),r}function cg(){let t=(e,n)=>[p(
"linearGradient",{id:`${e}-g`},n.map(([o,s])=>p("stop",{offset:o,"stop-color":"#fff","stop-opacity":s}))),p("mask",{id:e,maskContentUnits:"objectBoundingBox"},p(
"rect",{width:1,height:1,fill:`url(#${e}-g)`}))];return p("defs",{},t("fade-start",[[0,0],[.55,1]]),t("fade-end",[[.45,1],[1,0]]))}function fg(t,e,n,o){let s=new Map,
r=new Map;for(let i of v.items){if(i.layer!==t.id)continue;let a=i.from!==null&&i.from===i.to,l=o?i.from-(i.from-v.range.first)%o:i.from,c=a?s:r,d=a?l:`${i.from}\
:${i.to}`;c.has(d)?c.get(d).push(i):c.set(d,[i])}return{layer:t,days:s,base:e+6.5,bars:[...r.values()].map(i=>ag(i,t,e,n)),dots:o?[]:[...s.values()].map(i=>lg(i,
t,e,n))}}var dg=[0,-10,10,-5,5],ug=10;function pg(t){let e=[];for(let n of t.sort((o,s)=>Number(o.dataset.x)-Number(s.dataset.x))){let o=Number(n.dataset.x),s=dg.
find(r=>e.every(i=>Math.hypot(i.x-o,i.dy-r)>=ug))??0;e.push({x:o,dy:s}),n.setAttribute("transform",`translate(${o} ${Number(n.dataset.y)+s})`)}return t}function cf(t,e){
let n=rf(),o=e?0:15,s=e?16:9,r=s+o*Math.max(n.length-1,0)+(e?16:9);v.now=Qc(v.range,t);let i=p("svg",{class:"chart",width:t,height:r+18,"aria-hidden":"true",viewBox:`\
0 0 ${t} ${r+18}`},cg());i.append(p("g",{class:"grid"},Tr(v.range).map(d=>p("path",{d:`M${v.now.x(d.day).toFixed(1)} 0V${r}`})),n.map((d,m)=>p("path",{d:`M0 ${s+
o*m}H${t}`}))));let a=ae();if(a){let d=v.now.x(a[0]),m=v.now.x(a[1]+1);i.append(p("rect",{class:"brush",x:Math.min(d,m),y:1,width:Math.abs(m-d),height:r-2}))}v.
together=of(v.items,v.now,t);let l=n.map((d,m)=>fg(d,s+o*m,v.now.x,v.together)),c=l.flatMap(d=>d.dots);if(i.append(...l.flatMap(d=>d.bars),...e?pg(c):c),v.together){
let d=e?l.map(m=>({...m,base:r})):l;i.append(...sf(d,{days:v.together,x:v.now.x,living:af,told:Dr,stacked:e,high:e?r-4:12.5}))}for(let d of tf(v.together?[]:v.items,
v.range,v.now.x,t))d.bold&&i.append(...d.all.map(m=>p("path",{class:"named",d:`M${m.toFixed(1)} ${r-3}V${r+3}`}))),i.append(p("text",{class:d.bold?"bold":null,x:d.
at.toFixed(1),y:r+14,"text-anchor":"middle"},d.text));return{box:i,bottom:r,rows:n,gap:o,top:s}}var mg=1500,qo=0;function ff(t,e){let n=ae(),o=n?n[t]:t?v.range.last:v.range.first,s=mt(Z(o));return f("div",{class:n?"grip set":"grip",tabindex:"0",role:"slide\
r","data-grip":t,"aria-label":u(t?"time.end":"time.start"),"aria-orientation":"horizontal","aria-valuemin":v.range.first,"aria-valuemax":v.range.last,"aria-valu\
enow":o,"aria-valuetext":s,style:{left:`${v.now.x(t?o+1:o)}px`,height:`${e}px`},on:{keydown:r=>hg(r,t,o)}},f("i",{}))}function hg(t,e,n){let o=me()?-1:1,s={ArrowRight:o,
ArrowLeft:-o,ArrowUp:1,ArrowDown:-1,PageUp:7,PageDown:-7,Home:-1e6,End:1e6}[t.key];if(!s)return;t.preventDefault();let r=ae()||[v.range.first,v.range.last],i=Math.
min(v.range.last,Math.max(v.range.first,n+s));r[e]=i,r[0]>r[1]&&(r[1-e]=i),Yn(r[0],r[1],t.repeat?"run":"timeline");let a=Q("#timeline .grip");a[e]&&a[e].focus()}
function gg(t){let e=null,n=!1,o=null,s=r=>v.now.day(r.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",r=>{if(r.button)return;Gn();let i=r.
target.closest&&r.target.closest(".grip"),a=ae();o=i&&a?a[1-Number(i.dataset.grip)]:null,e=o===null?s(r):o,n=!1,t.setPointerCapture(r.pointerId)}),t.addEventListener(
"pointermove",r=>{e!==null&&(!n&&o===null&&Math.abs(v.now.x(e)-v.now.x(s(r)))<5||(Yn(e,s(r),n?"run":"timeline"),n=!0))}),t.addEventListener("pointerup",r=>{e!==
null&&!n&&o===null&&xg(s(r)),e=null}),t.addEventListener("pointercancel",()=>{e=null})}function xg(t){let e=Wn().map(([n,o])=>{let s=t<n?n-t:t>o?t-o:0;return{a:n,
b:o,off:s,length:o-n}}).filter(n=>n.off*v.now.per<14).sort((n,o)=>n.off-o.off||n.length-o.length)[0];e?Yn(e.a,e.b):qr()}function Zr(t,e,n=ae()){let o=Wn();if(!o.
length)return!1;let s=n?o.findIndex(([l,c])=>l===n[0]&&c===n[1]):-1,r=n&&s<0?o.findIndex(([l])=>l>=n[0]):s+t;if(r>=o.length||r<0&&n)return!1;let[i,a]=o[Math.max(
r,0)];return Yn(i,a,e),wt(uf()),!0}function Gn(){clearInterval(qo),qo=0;let t=w("play");t&&t.replaceChildren(Ur(!1)),t&&t.setAttribute("aria-label",u("time.play"))}
function yg(){if(qo)return Gn();let t=Wn(),e=ae(),n=e&&t.length&&e[1]>=t[t.length-1][1];return Zr(1,"timeline",n?null:e)&&(qo=setInterval(()=>{Zr(1,"run")||Gn()},
mg),w("play").replaceChildren(Ur(!0)),w("play").setAttribute("aria-label",u("time.pause"))),null}function Ur(t){return p("svg",{viewBox:"0 0 12 12",width:12,height:12,
class:t?null:"arrow","aria-hidden":"true"},p("path",{fill:"currentColor",d:t?"M2 1H5V11H2ZM7 1H10V11H7Z":"M2 .6L11 6L2 11.4Z"}))}function uf(){let t=y.get().dateRange;
if(t)return q({start:t[0],end:t[1]});let e=[Z(v.range.first),Z(v.range.last)];return q(v.range.last-v.range.first>40?yr(e[0],e[1]):{start:e[0],end:e[1]})}function wg(){
if(!y.get().dateRange)return u(v.together?"time.hint_many":"time.hint");let t=h.marks.filter(j);return u("time.chosen",{m:t.filter(U).length,n:t.length,k:Pr()})}
function Po(){let t=w("timeline");if(t.hidden)return;let e=R()&&R().dataset.grip,n=_()==="phone",o=w("time-area"),{box:s,bottom:r,rows:i,gap:a,top:l}=cf(Math.max(
o.clientWidth,60),n);for(let c of[...o.querySelectorAll(".chart, .grip")])c.remove();o.append(s,ff(0,r),ff(1,r)),w("time-lanes").replaceChildren(...n?[]:i.map((c,d)=>f(
"span",{style:{top:`${l+a*d-8}px`}},p("svg",{viewBox:"-9 -9 18 18",width:13,height:13,"aria-hidden":"true"},V(c,6)),Pt(c,"short")))),w("time-title").textContent=
uf(),w("time-hint").textContent=wg(),w("time-all").hidden=!y.get().dateRange,bg(),w("time-keep").setAttribute("aria-checked",String(y.get().trail)),t.classList.
toggle("chosen",!!y.get().dateRange),e&&o.querySelectorAll(".grip")[Number(e)].focus()}function bg(){let t=Pr(),e=go(),n=w("time-left");n.setAttribute("aria-che\
cked",String(e)),n.disabled=!t,n.replaceChildren(f("span",{},u("time.no_date"))," ",f("b",{},pf(),A(t)))}var pf=()=>p("svg",{viewBox:"0 0 12 12",width:12,height:12,
class:"tick","aria-hidden":"true"},p("path",{d:"M1.5 6.5L4.5 9.5L10.5 2.5",fill:"none",stroke:"currentColor","stroke-width":2}));function df(){let t=w("timeline"),
e=(o,s)=>f("button",{type:"button",class:"step","aria-label":s,on:{click:()=>{Gn(),Zr(o)}}},p("svg",{viewBox:"0 0 8 12",width:7,height:10,class:"arrow","aria-hi\
dden":"true"},p("path",{d:o>0?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"currentColor","stroke-width":1.6}))),n=f("div",{id:"time-area"});t.setAttribute(
"aria-label",u("time.title")),t.replaceChildren(f("div",{class:"play"},f("button",{id:"play",type:"button","aria-label":u("time.play"),on:{click:yg}},Ur(!1)),f(
"div",{class:"steps"},e(-1,u("time.back")),e(1,u("time.step")))),f("div",{class:"time"},f("p",{class:"head"},f("b",{id:"time-title"}),f("span",{id:"time-hint"}),
f("button",{type:"button",id:"time-keep",role:"switch","aria-checked":"false",on:{click:()=>y.set({trail:!y.get().trail},{source:"timeline"})}},pf(),u("time.kee\
p")),f("button",{type:"button",class:"link",id:"time-all",on:{click:()=>{Gn(),qr()}}},u("time.all"))),f("div",{class:"lanes"},f("div",{id:"time-lanes","aria-hid\
den":"true"}),n)),f("button",{id:"time-left",type:"button",role:"switch",on:{click:()=>y.set({undated:!go()},{source:"timeline"})}})),gg(n)}function mf(){v.items=
Kc(h.marks),!(v.items.length<2)&&(v.range=Jc(v.items),!(Wn(new Set(h.layers.map(t=>t.id))).length<2)&&(w("timeline").hidden=!1,df(),Po(),y.subscribe((t,e)=>{e.has(
"lang")?(df(),Po()):["layersOn","filters","query","dateRange","mentions","undated","trail"].some(n=>e.has(n))&&Po()}),new ResizeObserver(Po).observe(w("time-are\
a"))))}async function kg(t){let e=document.getElementById(t),n=atob(e.textContent),o=new Uint8Array(n.length);for(let r=0;r<n.length;r+=1)o[r]=n.charCodeAt(r);let s=new Blob(
[o]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(s).text())}var vg=t=>/[\ud800-\udfff]/.test(t)?Array.from(t):
t,Wr=(t,e,n)=>typeof t=="string"?t.slice(e,n):t.slice(e,n).join("");function $g(t){let e=new Map(t.map((r,i)=>[r.sha256,i]));function n(r,i){let l=(t[r]?t[r].paragraphs:
[]).findIndex(([c,d])=>c<=i&&i<d);return l<0?null:l}function o({article:r,quote:i,start:a,end:l},c){let[d,m]=c||[a,a];a<=d&&d<=m&&m<=l||(d=m=a);let x=vg(i),g=e.
get(r)||0;return{article:g,paragraph:n(g,a),before:Wr(x,0,d-a),place:Wr(x,d-a,m-a),after:Wr(x,m-a)}}function s(r){let{id:i,event_id:a,role:l,layer:c,event:d,planned:m,
hypothetical:x,action:g,hedges:M,negated:k,inferred:$,figures:N,speaker:S,reviewed:F}=r;return{id:i,event_id:a,role:l,layer:c,event:d,planned:m,hypothetical:x,action:g,
hedges:M,negated:k,inferred:$,figures:N,speaker:S,reviewed:F,targets:(r.target_ids||[]).map(H=>typeof H=="string"?H:H.id),actors:r.actor_ids.map(H=>typeof H=="s\
tring"?H:H.id),date:r.date_words===null?null:{start:r.date_start,end:r.date_end,words:r.date_words,time_precision:r.time_precision,date_prec:r.date_prec,...r.date_inferred?
{inferred:!0}:{}},cites:r.citations.map(H=>o(H,r.highlight))}}return{cite:o,claim:s,articleOf:r=>e.get(r)??0}}function Lg(t,e,n){let o=new Map(e.features.map(r=>[
r.id,r.properties.claims.flatMap(i=>i.citations).map(i=>[n(i.article),i.start]).sort((i,a)=>i[0]-a[0]||i[1]-a[1])[0]||[1/0,0]])),s=r=>o.get(r.id)||[1/0,0];[...t].
sort((r,i)=>Number(r.hidden)-Number(i.hidden)||s(r)[0]-s(i)[0]||s(r)[1]-s(i)[1]||r.n-i.n).forEach((r,i)=>{r.n=i+1})}function hf(t,e,{cite:n,claim:o}){let{title:s,
place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:d,approximate:m,rule:x,note:g,rivals:M,score:k,country:$,admin1:N,names:S,spellings:F=[],disagreements:H,shown:Vo}=t.
properties;return{id:t.id,n:e,title:s,place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:d,approximate:m,rule:x,note:g,rivals:M,score:k,country:$,admin1:N,spellings:F,
hidden:Vo===!1,geometry:t.geometry,names:Object.entries(S).flatMap(([Do,Zo])=>[Zo].flat().map(Uo=>[Do,Uo])),claims:t.properties.claims.map(o),differ:(H||[]).map(
({kind:Do,values:Zo,citations:Uo})=>({kind:Do,versions:Zo.map((bf,Mf)=>({value:bf,cite:n(Uo[Mf],null)}))}))}}function Sg(t){let e=$g(t.articles||[t.article].filter(
Boolean)),n=[],o=[];for(let s of h.order||[]){let r=t.features[s];r.geometry?n.push(hf(r,n.length+1,e)):o.push(hf(r,0,e))}return Lg(n,t,e.articleOf),{marks:n,named:o,
unplaced:t.unplaced_claims.map(e.claim),unread:(t.unread||[]).map(({event:s,words:r,citation:i})=>({event:s,words:r,cite:e.cite(i,null)})),unresolved:t.unresolved.
map(({surface:s,reason:r,rivals:i,citation:a})=>({surface:s,reason:r,rivals:i,cite:e.cite(a,null)}))}}var gf=async()=>Kn(Sg(await kg("mapgen-geojson")));function xf(){_a(h.config),Nl(),b.element.setAttribute("role","region"),b.element.setAttribute("aria-label",u("page.map")),Il(),Bc(),Ws(),gc(),mf(),Tl(),mc(),Tc(),
uc(),ir(),Gc(),er(),Hl(),rc(),w("static").remove(),document.documentElement.dataset.ready="1",_e&&setTimeout(ra,500)}function yf(t){throw document.documentElement.
classList.remove("js"),t}function wf(){if(document.documentElement.classList.add("js"),_e){gf().then(xf).catch(yf);return}try{xf()}catch(t){yf(t)}}var zg={shown:yt},Ag={find:_t,flush:An,now:$e,request:Ut,sight:C,signs:pt,get took(){return hr}};return Sf(Og);})();
