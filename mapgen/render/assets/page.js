"use strict";var mapgen=(()=>{var Zo=Object.defineProperty;var df=Object.getOwnPropertyDescriptor;var uf=Object.getOwnPropertyNames;var pf=Object.prototype.hasOwnProperty;var le=(t,e)=>{for(var n in e)Zo(t,n,{get:e[n],enumerable:!0})},mf=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of uf(e))!pf.call(t,s)&&
s!==n&&Zo(t,s,{get:()=>e[s],enumerable:!(o=df(e,s))||o.enumerable});return t};var hf=t=>mf(Zo({},"__esModule",{value:!0}),t);var gg={};le(gg,{data:()=>h,dates:()=>at,draw:()=>Me,furniture:()=>On,geo:()=>B,groups:()=>Ns,join:()=>rt,lang:()=>V,layerById:()=>I,layout:()=>vt,map:()=>Hs,markById:()=>ce,
marks:()=>mg,matches:()=>Z,number:()=>A,packed:()=>Ee,scene:()=>hg,start:()=>lf,store:()=>y,t:()=>u,title:()=>E,view:()=>Wt,visible:()=>j});var Me={};le(Me,{frame:()=>be,framed:()=>Bs,key:()=>se,passing:()=>Ts,sign:()=>js,under:()=>Rs});function Vr(t){let e=document.getElementById(t);return e&&e.type==="application/json"?JSON.parse(e.textContent):null}var gf={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],spellings:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},Dr={actors:[],
targets:[],event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function qr(t){let e=t.
anchor?{type:"Point",coordinates:t.anchor}:null;return{...gf,...t.geometry==="anchor"?{...t,geometry:e}:t,claims:(t.claims||[]).map(n=>({...Dr,...n}))}}var Zr=t=>{
let e=Object.create(null);for(let n of t)e[n.id]=n;return e},h=Vr("mapgen-data"),I=Zr(h.layers),ce=Object.create(null),Wn=t=>{Object.assign(h,t),ce=Zr(h.marks)},
Ee=!!h.order;if(Ee)Wn({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{let t=Vr("mapgen-geojson"),e=new Map((t?t.features:[]).map(n=>[n.id,n]));Wn(
{marks:h.marks.map(qr),named:h.named.map(qr),unplaced:h.unplaced.map(n=>({...Dr,...n}))});for(let n of h.marks){let o=e.get(n.id);n.geometry=n.geometry||(o?o.geometry:
null),n.spellings=o&&o.properties.spellings||[]}}var xf="http://www.w3.org/2000/svg";function Ur(t,e,n){for(let[o,s]of Object.entries(e||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))t.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s||{}))t.style.setProperty(r,i);else t.setAttribute(o,s===!0?"":String(s));for(let o of n.
flat(1/0))o==null||o===!1||o===""||t.append(o instanceof Node?o:document.createTextNode(String(o)));return t}var f=(t,e,...n)=>Ur(document.createElement(t),e,n),
p=(t,e,...n)=>Ur(document.createElementNS(xf,t),e,n),w=t=>document.getElementById(t),et=(t,e=document)=>e.querySelector(t),J=(t,e=document)=>[...e.querySelectorAll(
t)],R=()=>document.activeElement,Kt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,yt=t=>{let e=w("live");e.textContent="",setTimeout(()=>{e.textContent=
t},60)};var tn=10.5,Wr={clash:"M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5M-5 2.5L-2.5 5M5 2.5L2.5 5",strike:"M4.5-5L-2 1.5M-2-3V1.5H2.5M-5 5H5",withdrawal:"M5-3H-1A3 3 0 0 0-1 \
3.5H4M1.5 1L4 3.5L1.5 6",force:"M-4-5V5.5M-4-4.5H4.5L2.5-2L4.5.5H-4",found:"M-1-5.5A4 4 0 1 1-1 2.5A4 4 0 1 1-1-5.5M2 1.8L5.5 5.5",arrest:"M-5-2.5A2.5 2.5 0 1 1\
-5-2.4M0-.1A2.5 2.5 0 1 1 5-.1A2.5 2.5 0 1 1 0-.1M-2.8 2H-2.7",release:"M-4.5 0V5H4.5V0ZM-2.5 0V-2.5A2.5 2.5 0 0 1 2.5-3",base:"M-5 5V-1L0-5L5-1V5ZM-1.5 5V1.5H1\
.5V5",warning:"M0-5L5.5 4.5H-5.5ZM0-1.8V1M0 2.8V2.9",talks:"M-5.5-4.5H2.5V1H-2L-4 3V1H-5.5ZM4-1.5H5.5V3.5H4V5.5L2 3.5H-.5",aid:"M0-5V5M-5 0H5",displaced:"M-1-3.\
5A1.6 1.6 0 1 1-1-3.6M-2.6-1V2.5M-2.6 2.5L-4.5 5.5M-2.6 2.5L-.8 5.5M1 0H5.5M3.5-2L5.5 0L3.5 2",rescue:"M-5.3 0A5.3 5.3 0 1 1 5.3 0A5.3 5.3 0 1 1-5.3 0M-2 0A2 2 \
0 1 1 2 0A2 2 0 1 1-2 0M-3.7-3.7L-1.5-1.5M3.7-3.7L1.5-1.5M-3.7 3.7L-1.5 1.5M3.7 3.7L1.5 1.5",protest:"M-5 1V-2.5L2.5-5V3.5ZM-3 1.5L-2 5H0L-.8 2.3M4.5-2.5A2.5 2.\
5 0 0 1 4.5 1",flood:"M-6-3Q-4-5-2-3T2-3T6-3M-6 .5Q-4-1.5-2 .5T2 .5T6 .5M-6 4Q-4 2-2 4T2 4T6 4",storm:"M-5-4H5M-4-1.2H3.5M-2.2 1.6H2.4M-.8 4.4H1.4",quake:"M-6 0\
H-3.5L-2-4L.5 4.5L2.2-2L3.5 0H6",fire:"M0-6C1-3 4.5-1.5 4.5 2A4.5 4 0 0 1-4.5 2C-4.5 0-3-1-2.5-2.5C-1-1.5 0-3 0-6Z",epidemic:"M-2.8 0A2.8 2.8 0 1 1 2.8 0A2.8 2.\
8 0 1 1-2.8 0M0-2.8V-5.5M0 2.8V5.5M-2.8 0H-5.5M2.8 0H5.5M-2-2L-4-4M2-2L4-4M-2 2L-4 4M2 2L4 4",accident:"M0-5.5L1.3-1.7L5.5-2.5L2.3.5L4.5 4.5L.5 2.3L-2.5 5.5L-2.\
3 1.4L-5.5-.5L-1.6-1.6Z",closed:"M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0M-3 0H3"},yf=new Set(["home_base","unit_name","mentioned"]);function St(t,e){if(!e||
e.slots.length)return"";let n=t.claims.find(o=>o.layer===e.id&&o.event&&!yf.has(o.role));return n&&Wr[h.events[n.event]]&&h.events[n.event]||""}function Tt(t,e=tn,n=!1){
return p("g",{class:n?"coin hollow":"coin"},p("circle",{r:e,class:"face"}),p("path",{d:Wr[t],class:"icon",transform:e===tn?null:`scale(${(e/tn).toFixed(3)})`}))}var B={};le(B,{box:()=>H,boxOf:()=>Ko,decode:()=>Ht,extent:()=>W,frame:()=>Y,inside:()=>mt,kmToUnits:()=>nn,lat:()=>zt,meet:()=>z,mx:()=>Q,my:()=>U,parts:()=>st,
path:()=>wt,project:()=>Jt,spot:()=>X});var wf="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Gr=new Int8Array(128);for(let t=0;t<64;t+=1)Gr[wf.charCodeAt(t)]=t;var Yr=85.0511287798,
Q=t=>t/360+.5,U=t=>{let e=Math.max(-Yr,Math.min(Yr,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},zt=t=>Math.atan(Math.exp((.5-t)*2*Math.
PI))*360/Math.PI-90;function Ht(t,e){let n=[],o=0,s=0,r=0,i=()=>{let a=0,l=1,c;do c=Gr[t.charCodeAt(o)],o+=1,a+=(c&31)*l,l*=32;while(c&32);return a%2?-(a+1)/2:a/
2};for(;o<t.length;)s+=i(),r+=i(),n.push(Q(s/e),U(r/e));return n}var bf=40075.017,Yn=h.basemap&&h.basemap.view||[-180,-90,180,90],Go=h.frame?Math.round(((Yn[0]+Yn[2])/2-h.frame.around)/360):0,Kr=h.frame?h.frame.around+360*Go:
null,Mf=t=>Kr===null?kf(t):t+360*Math.round((Kr-t)/360),Ko=([t,e,n,o])=>[Q(t+360*Go),U(o),Q(n+360*Go),U(e)],kf=t=>t<Yn[0]-1&&t+360<=Yn[2]+1?t+360:t,fe=t=>{let e=[];
for(let[n,o]of t)e.push(Q(Mf(n)),U(o));return e},Uo=new Map;function st(t){if(!Uo.has(t.id)){let e={polygons:[],lines:[],points:[]};Jr(t.geometry,e),Uo.set(t.id,
e)}return Uo.get(t.id)}function Jr(t,e){if(!t)return;let n=t.coordinates;if(t.type==="Polygon")e.polygons.push(n.map(fe));else if(t.type==="MultiPolygon")for(let o of n)
e.polygons.push(o.map(fe));else if(t.type==="LineString")e.lines.push(fe(n));else if(t.type==="MultiLineString")e.lines.push(...n.map(fe));else if(t.type==="Poi\
nt")e.points.push(...fe([n]));else if(t.type==="MultiPoint")e.points.push(...fe(n));else if(t.type==="GeometryCollection")for(let o of t.geometries)Jr(o,e)}function H(t,e){
let n=e||[1/0,1/0,-1/0,-1/0];for(let o=0;o<t.length;o+=2)t[o]<n[0]&&(n[0]=t[o]),t[o]>n[2]&&(n[2]=t[o]),t[o+1]<n[1]&&(n[1]=t[o+1]),t[o+1]>n[3]&&(n[3]=t[o+1]);return n}
var Wo=new Map;function W(t){if(!Wo.has(t.id)){let{polygons:e,lines:n,points:o}=st(t),s=H(o);for(let a of e)H(a[0],s);for(let a of n)H(a,s);let r=X(t);r&&H(r,s);
let i=t.form==="near"&&r?nn(t.radius_km||0,r[1]):0;Wo.set(t.id,[s[0]-i,s[1]-i,s[2]+i,s[3]+i])}return Wo.get(t.id)}var nn=(t,e)=>t/(bf*Math.cos(zt(e)*Math.PI/180)),
Yo=new Map;function X(t){if(!Yo.has(t.id)){let{points:e,polygons:n,lines:o}=st(t),s=e.length===2?e:null;Yo.set(t.id,s||(t.anchor?fe([t.anchor]):vf(e,n,o)))}return Yo.
get(t.id)}function vf(t,e,n){let o=H(t);for(let s of[...e.map(r=>r[0]),...n])H(s,o);return Number.isFinite(o[0])?[(o[0]+o[2])/2,(o[1]+o[3])/2]:null}function Y(t){
let e=t.getPixelOrigin(),n=256*2**t.getZoom();return{zoom:t.getZoom(),size:n,ox:e.x,oy:e.y,x:o=>o*n-e.x,y:o=>o*n-e.y,km:(o,s)=>nn(o,s)*n}}function $f(t,e){let n=t;
for(let o=0;o<4&&n.length;o+=1)n=Lf(n,e,o);return n}function Lf(t,e,n){let o=n%2,s=e[n],r=n<2?1:-1,i=[],a=t[t.length-2],l=t[t.length-1],c=((o?l:a)-s)*r>=0;for(let d=0;d<
t.length;d+=2){let m=t[d],g=t[d+1],x=((o?g:m)-s)*r>=0;if(x!==c){let M=o?l:a,k=o?g:m,$=(s-M)/(k-M);i.push(a+(m-a)*$,l+(g-l)*$)}x&&i.push(m,g),a=m,l=g,c=x}return i}
function Jt(t,e,n,o,s=.7){let r=[],i=t.length-2,a=NaN,l=NaN;for(let c=0;c<=i;c+=2){let d=t[c]*e.size-e.ox,m=t[c+1]*e.size-e.oy;c&&c<i&&Math.abs(d-a)<s&&Math.abs(
m-l)<s||(r.push(d,m),a=d,l=m)}return o&&n?$f(r,n):r}function wt(t,e){if(t.length<4)return"";let n="M"+t[0].toFixed(1)+" "+t[1].toFixed(1);for(let o=2;o<t.length;o+=
2)n+="L"+t[o].toFixed(1)+" "+t[o+1].toFixed(1);return e?n+"Z":n}function mt(t,e,n){let o=!1;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2)s[r+1]>n!=
s[i+1]>n&&e<(s[i]-s[r])*(n-s[r+1])/(s[i+1]-s[r+1])+s[r]&&(o=!o);return o}var z=(t,e)=>t[0]<e[2]&&t[2]>e[0]&&t[1]<e[3]&&t[3]>e[1];var Gn=64,Sf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Qr(){let t=new Map;function e(n,o){for(let s=Math.floor(n[0]/Gn);s<=Math.floor(n[2]/Gn);s+=1)for(let r=Math.
floor(n[1]/Gn);r<=Math.floor(n[3]/Gn);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){e(n,o=>{let s=t.get(o);return s?s.push(n):t.set(o,[n]),!1})},remove(n){
e(n,o=>{let s=t.get(o),r=s?s.indexOf(n):-1;return r>=0&&s.splice(r,1),!1})},free(n,o){return!e(n,s=>{let r=t.get(s);return r!==void 0&&r.some(i=>i!==o&&z(n,i))})},
count(n){let o=new Set;return e(n,s=>{for(let r of t.get(s)||[])z(n,r)&&o.add(r);return!1}),o.size}}}var sn=null,Qo="",Jo=0,on=new Map;function zf(){if(Jo)return;
Jo=setTimeout(()=>{Jo=0});let t=getComputedStyle(document.body).fontFamily||"sans-serif";sn&&t===Qo||(Qo=t,sn=sn||document.createElement("canvas").getContext("2\
d"),on=new Map)}function C(t,e){zf();let n=`${e.italic?"italic ":""}${e.weight||400} ${e.size}px ${Qo}`,o=n+"|"+t,s=on.get(o);return s===void 0&&(on.size>2e4&&on.
clear(),sn.font=n,s=sn.measureText(t).width,on.set(o,s)),s+(e.spacing||0)*Math.max(0,[...t].length-1)}function Qt(t,e,n){if(C(t,e)<=n)return t;let o=[...t.slice(
0,400)];for(;o.length>1&&C(o.join("")+"…",e)>n;)o.pop();return o.join("").trimEnd()+"…"}var Nt=t=>Sf.test(t),N=(t,e)=>[t[0]-e,t[1]-e,t[2]+e,t[3]+e];function Xo(t,e,n,o,s){
let r=s==="middle"?t-n/2:s==="end"?t-n:t;return[r,e-o*.82,r+n,e+o*.26]}var Kn=(t,e,n,o=0)=>{let s=[],r=o?2*t:t;for(let i=0;i<r;i+=1){let a=n+i*2*Math.PI/r,l=o&&i%2?e*o:e;s.push(`${(l*Math.cos(a)).toFixed(2)} ${(l*Math.sin(a)).toFixed(
2)}`)}return`M${s.join("L")}Z`},ts=-Math.PI/2,es={circle:t=>`M${-t} 0A${t} ${t} 0 1 1 ${t} 0A${t} ${t} 0 1 1 ${-t} 0Z`,square:t=>{let e=t*.92;return`M${-e} ${-e}\
H${e}V${e}H${-e}Z`},diamond:t=>Kn(4,t*1.25,ts),left:t=>`M-.4 ${-t*1.2}L${-t*1.25} 0L-.4 ${t*1.2}Z`,right:t=>`M.4 ${-t*1.2}L${t*1.25} 0L.4 ${t*1.2}Z`,hexagon:t=>Kn(
6,t*1.1,0),triangle:t=>{let e=t*1.12;return`M0 ${-e}L${e} ${e*.82}H${-e}Z`},pentagon:t=>Kn(5,t*1.15,ts),cross:t=>{let e=t*1.1,n=t*.38;return`M${-n} ${-e}H${n}V${-n}\
H${e}V${n}H${n}V${e}H${-n}V${n}H${-e}V${-n}H${-n}Z`},half:t=>`M${-t*1.15} ${t*.55}A${t*1.15} ${t*1.15} 0 0 1 ${t*1.15} ${t*.55}Z`,down:t=>{let e=t*1.12;return`M\
0 ${e}L${e} ${-e*.82}H${-e}Z`},saltire:t=>{let e=t*1.05,n=t*.42,o=e-n;return`M0 ${-n}L${o} ${-e}L${e} ${-o}L${n} 0L${e} ${o}L${o} ${e}L0 ${n}L${-o} ${e}L${-e} ${o}\
L${-n} 0L${-e} ${-o}L${-o} ${-e}Z`},glass:t=>`M${-t} ${-t}H${t}L${-t} ${t}H${t}Z`,star:t=>Kn(5,t*1.25,ts,.45),bar:t=>`M${-t*.45} ${-t*1.15}H${t*.45}V${t*1.15}H${-t*
.45}Z`,dot:t=>es.circle(t*.58)},rn=(t,e)=>(es[t]||es.circle)(e),Pt=t=>t>=0&&t<4?`var(--s${t})`:"var(--ink)",G=t=>t.slots.length===1?Pt(t.slots[0]):"var(--ink)";
function q(t,e,n){let o=p("g",{class:"shape"});if(t.slots.length===2){for(let[s,r]of["left","right"].entries())o.append(p("path",{d:rn(r,e),fill:Pt(t.slots[s])}));
return o}return o.append(p("path",n?{d:rn(t.shape,e),fill:"var(--symfill)",stroke:G(t),"stroke-width":1.6}:{d:rn(t.shape,e),fill:G(t)})),o}var Af={rising:45,falling:-45,
level:90,both:45,none:90},Xr=Object.fromEntries(h.layers.map((t,e)=>[t.id,e]));function Of(t){let e={id:`tx-${Xr[t.id]}`,patternUnits:"userSpaceOnUse"};if(t.texture===
"dots")return p("pattern",{...e,width:5,height:5,patternTransform:"rotate(30)"},p("circle",{cx:2.5,cy:2.5,r:.95,fill:G(t)}));let n=t.texture==="both"&&t.slots.length===
2,o=n?t.slots.map(Pt):[G(t)],s=n?4:t.texture==="none"?9:6;return p("pattern",{...e,width:s*o.length,height:8,patternTransform:`rotate(${Af[t.texture]||90})`},o.
map((r,i)=>p("path",{d:`M${s*i+s/2} 0V8`,stroke:r,"stroke-width":n?1.3:1.1})))}function ti(){return p("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},
p("defs",{},h.layers.map(Of)))}var an=t=>`url(#tx-${Xr[t.id]})`;function Ie(t,e){let n=p("svg",{class:"swatch",viewBox:"0 0 34 18",width:34,height:18,"aria-hidd\
en":"true",focusable:"false"}),o=p("g",{transform:"translate(17 9)"}),s=t.slots.length===2?"var(--ink3)":G(t);if(e==="near")o.append(p("circle",{r:8.2,fill:"non\
e",stroke:s,"stroke-width":1.3,"stroke-dasharray":"3.2 2.4"}),q(t,4,!0)),t.slots.length===1&&o.append(p("circle",{r:1.3,fill:s}));else if(e==="exact"||e==="coun\
try")o.append(q(t,6));else{let r=e==="vague"?"none":s;n.append(p("rect",{x:.5,y:.5,width:33,height:17,rx:2.5,fill:an(t),...t.texture==="none"?{fill:"none"}:{},stroke:r,
"stroke-width":1,"stroke-opacity":.75,"stroke-dasharray":e==="band"?"4 2.6":null}));let i=q(t,5.2);i.setAttribute("style","paint-order:stroke;stroke:var(--symfi\
ll);stroke-width:3.4"),o.append(i,q(t,5.2))}return n.append(o),n}function ei(t){let e=p("svg",{viewBox:"0 0 40 24",width:40,height:24,"aria-hidden":"true"}),n={
stroke:"var(--ink)",fill:"none","stroke-width":1.2};t==="exact"&&e.append(p("circle",{cx:13,cy:12,r:5,fill:"var(--ink)"})),t==="near"&&e.append(p("circle",{cx:13,
cy:12,r:10,...n,"stroke-dasharray":"3.4 2.6"}),p("circle",{cx:13,cy:12,r:4,...n,"stroke-width":1.6}),p("circle",{cx:13,cy:12,r:1.3,fill:"var(--ink)"}));let o="M\
3 5L14 2L36 4L38 13L33 22L15 21L4 15Z",s="M1 21L12 9L38 2L33 13L18 17L9 22Z";return t==="region"&&e.append(p("path",{d:o,...n,fill:"url(#tx-key)"})),t==="band"&&
e.append(p("path",{d:s,fill:"url(#tx-key)"}),p("path",{d:s,...n,"stroke-dasharray":"3.4 2.4"})),t==="vague"&&e.append(p("path",{d:o,fill:"url(#tx-dots)"})),e}function ni(){
return p("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},p("defs",{},p("pattern",{id:"tx-key",width:4.5,height:8,patternUnits:"userSpaceOnUse",patternTransform:"\
rotate(45)"},p("path",{d:"M2 0V8",stroke:"var(--ink)","stroke-width":1})),p("pattern",{id:"tx-dots",width:5,height:5,patternUnits:"userSpaceOnUse",patternTransform:"\
rotate(30)"},p("circle",{cx:2.5,cy:2.5,r:.95,fill:"var(--ink)"}))))}var oi=t=>h.layers.find(e=>e.sides.length===1&&e.sides[0]===t.side);var de=Object.assign(Object.create(null),Object.fromEntries(h.languages.map(t=>[t.code,t]))),K=de[h.lang],V=()=>K.code,Jn=t=>{de[t]&&(K=de[t],document.documentElement.
lang=t,document.documentElement.dir=K.dir,ci())},me=()=>document.documentElement.dir==="rtl",Mt=t=>String(t).replace(/\d/g,e=>K.cldr.digits[e]),A=t=>{let[e,n,o,
s]=K.cldr.number,[r,i]=Math.abs(t).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let l=r,c=o;l;c=s)a.unshift(l.slice(-c)),l=l.slice(0,-c);return Mt((t<0?"\
-":"")+a.join(n)+(i?e+i:""))},Ef=t=>{let[e,n]=K.cldr.plurals;return e[n[t<200?t:100+t%100]]||"other"},rt=t=>{let[e,n,o,s]=K.cldr.joined,r=(a,l,c)=>a.replace(/\{[01]\}/g,
d=>d==="{0}"?l:c);if(t.length<3)return t.length===2?r(e,...t):t.join("");let i=r(s,...t.slice(-2));return r(n,t[0],t.slice(1,-2).reduceRight((a,l)=>r(o,l,a),i))};
function ri(t,e){let n=K.strings[t];return n===void 0?t:typeof n=="object"?n[Ef(e.n)]||n.other:n}var u=(t,e)=>{let n=ri(t,e);return e?n.replace(/\{(\w+)\}/g,(o,s)=>s in
e?typeof e[s]=="number"?A(e[s]):e[s]:o):n},Xt=(t,e)=>ri(t,e).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof e[n]=="number"?A(e[n]):e[n]),ue=(h.articles[0]||{}).
lang||null,ii=ue,nt=(t,e=ue)=>f("bdi",{lang:e===V()?null:e},t),ai=t=>t&&(K.said[t]||K.said[t[0].toLowerCase()+t.slice(1)]),pe=t=>t&&ai(t)||t,Ce=t=>f("bdi",{lang:ai(
t)||V()==="en"?null:"en"},pe(t)),li=Object.values(h.actors);for(let t of[...h.layers,...li])t.own={name:t.name,short:t.short};function ci(){for(let t of[...h.layers,
...li])t.name=pe(t.own.name),t.own.short&&(t.short=pe(t.own.short)),t.lang=K.said[t.own.name]||V()===ue?null:ue}ci();var qt=(t,e="name")=>f("bdi",{lang:t.lang},
t[e]),E=t=>{let e=V()!==ue&&(t.names||[]).find(([n])=>n===V());return K.titles[t.id]||(e?e[1]:t.title)},_e=t=>E(t)===t.title&&V()!==ue?ue:null,Vt=(t,e)=>f("bdi",
{class:e,lang:_e(t)},E(t)),lt=t=>t.words&&(K.said[t.words]||V()==="en"&&t.words)||u("precision."+t.form,{km:t.radius_km||0}),gt=t=>{let e=u("role."+t.role);return t.
negated?u("role.not",{role:e}):e};function kt(t){if(!t.event)return gt(t);let e=u("event."+t.event);return t.role==="target"&&(e=`${u("role.target")}: ${e}`),t.
planned&&(e=u("card.planned",{what:e})),t.hypothetical&&(e=u("card.hypothetical",{what:e})),t.negated?u("role.not",{role:e}):e}var si=t=>rt(t.map(e=>h.actors[e]?
h.actors[e].name:e)),Qn=t=>[t.role==="target"?"":si(t.actors),kt(t),t.targets.length&&t.role!=="target"?u("card.to",{targets:si(t.targets)}):""].filter(Boolean).
join(" · "),Xn=t=>t&&t[0].toLocaleUpperCase(V())+t.slice(1);var to=22,ui=18,If={size:11,weight:600},ns=(t,e)=>rn(t,e);function te(t,e,n){let{hollow:o,halo:s=2.5}=n||{},r=t.slots.length===2,i=p("g",{class:"shape"}),a=r?"d\
iamond":t.shape,l=ns(a,e);if(s&&i.append(p("path",{d:l,class:"around","stroke-width":s*2})),r){for(let[c,d]of["left","right"].entries())i.append(p("path",{d:ns(
d,e),fill:Pt(t.slots[c])}));o&&i.append(p("path",{d:ns("diamond",e*.5),fill:"var(--symfill)"}))}else if(o){let c=G(t);i.append(p("path",{d:l,fill:"var(--symfill\
)",stroke:c,"stroke-width":1.8}),p("circle",{r:1.5,fill:c}))}else i.append(p("path",{d:l,fill:G(t)}));return i}var At=t=>t.slots.length===2?"var(--ink)":G(t),pi=(t,e)=>p(
"circle",{class:"radius",r:e.toFixed(1),stroke:At(t),fill:At(t),"stroke-dasharray":"4 3"});function mi(t,e){return!e&&t.reduce((n,[,o])=>n+o,0)<=5?t.flatMap(([n,
o])=>Array.from({length:o},()=>({layer:n,text:""}))):t.map(([n,o])=>({layer:n,text:A(o)}))}function hi(t,e){return t.map(n=>e+(n.text?C(n.text,If)+1:0))}function ln(t,e){
return hi(t,e?13:ui).reduce((n,o)=>n+o,0)+(e?7:8)}function eo(t,e){let n=ln(t,e),o=e?18:to,s=e?13:ui,r=p("g",{class:"pill"},p("rect",{x:-n/2,y:-o/2,width:n,height:o,
rx:o/2})),i=-n/2+(e?3.5:4);return hi(t,s).forEach((a,l)=>{let c=te(t[l].layer,e?4.4:5.6,{halo:0});c.setAttribute("transform",`translate(${(i+s/2).toFixed(1)} 0)`),
r.append(c),t[l].text&&r.append(p("text",{x:(i+s-1).toFixed(1),y:4,class:"count"},t[l].text)),i+=a}),r}var fi={circle:11,hexagon:7,pentagon:6,half:9,dot:11},gi=t=>t.
map(e=>Math.max(22,C(e.text,{size:11,weight:700})+13));function no(t){return gi(t).reduce((e,n)=>e+n,0)+3}function oo(t,e){let n=e?18:to,o=gi(t),s=o.reduce((l,c)=>l+
c,0),r=p("g",{class:"badge"}),i=Math.min(n/2,fi[t[0].layer.shape]||3);r.append(p("rect",{class:"around",x:-s/2-2,y:-n/2-2,width:s+4,height:n+4,rx:i+2}),p("rect",
{class:"behind",x:-s/2+3,y:-n/2+3,width:s,height:n,rx:i,fill:di(t[t.length-1].layer)}));let a=-s/2;return t.forEach(({layer:l,text:c},d)=>{let m=o[d],g=Math.min(
n/2,fi[l.shape]||3),x=d?0:g,M=d===t.length-1?g:0;r.append(p("path",{d:`M${a+x} ${-n/2}H${a+m-M}q${M} 0 ${M} ${M}V${n/2-M}q0 ${M} ${-M} ${M}H${a+x}q${-x} 0 ${-x}\
 ${-x}V${-n/2+x}q0 ${-x} ${x} ${-x}Z`,fill:di(l)}),l.slots.length!==2?"":p("path",{d:`M${a+m/2} ${-n/2}H${a+m-M}q${M} 0 ${M} ${M}V${n/2-M}q0 ${M} ${-M} ${M}H${a+
m/2}Z`,fill:Pt(l.slots[1])}),p("text",{x:(a+m/2).toFixed(1),y:4,class:l.slots.length===2?"number two":"number"},c)),a+=m}),r}var di=t=>t.slots.length===2?Pt(t.slots[0]):
t.slots.length?G(t):"var(--ev)",Cf=["d","cx","cy","r","x","y","x1","y1","x2","y2","transform","text-anchor","font-size","font-weight","dominant-baseline"];function xi([
t,e,n],o,s){if(!["path","circle","text","g"].includes(t))return null;let r={};for(let a of Cf)e[a]!==void 0&&(r[a]=e[a]);let i={c:o,f:s,none:"none"};return e.fill&&
(r.fill=i[e.fill]||"none"),e.stroke&&e.stroke!=="none"&&t!=="text"&&(r.stroke=i[e.stroke],r["vector-effect"]="non-scaling-stroke",r["stroke-width"]=1.4),t==="te\
xt"?p("text",r,String(n)):p(t,r,Array.isArray(n)?n.map(a=>xi(a,o,s)):[])}function cn(t,e,n,o){let s=h.symbols&&h.symbols[t];if(!s)return null;let[r,i,a,l]=s.box,
c=e/a;return{height:l*c,staff:!!s.staff,node:p("g",{class:"symbol",transform:`scale(${c.toFixed(4)}) translate(${-r} ${-i})`},s.parts.map(d=>xi(d,n,o||"var(--sy\
mfill)")))}}function so(t,e){let n=cn(t,e,"var(--ink)","var(--symfill)");if(!n)return null;let o=n.staff?e*.4:0,s=(n.height+o).toFixed(1);return p("svg",{class:"\
unit",width:e,height:s,"aria-hidden":"true",viewBox:`-.5 -.5 ${e+1} ${(+s+1).toFixed(1)}`,focusable:"false"},o?p("path",{d:`M${(e*.034).toFixed(1)} ${(n.height-
1).toFixed(1)}V${s}`,stroke:"var(--ink)","stroke-width":1.4}):null,n.node)}var ss=matchMedia("(prefers-color-scheme: dark)"),fn={selected:null,hover:null,layersOn:new Set(h.layers.map(t=>t.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null,trail:!1,table:!1,view:null,theme:ss.matches?"dark":"light",lang:h.lang,embed:!1,layout:0},
rs=new Set,ro=[],os=!1;function yi(t,e){if(Object.is(t,e))return!0;if(t instanceof Set&&e instanceof Set)return t.size===e.size&&[...t].every(o=>e.has(o));if(!t||
!e||typeof t!="object"||typeof e!="object")return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(o=>yi(t[o],e[o]))}function wi(t,e){if(ro.
push([t,e&&e.source||"panel"]),!os){os=!0;try{for(;ro.length;){let[n,o]=ro.shift(),s=new Set(Object.keys(n).filter(r=>!yi(fn[r],n[r])));for(let r of s)fn[r]=n[r];
if(s.size)for(let r of[...rs])r(fn,s,o)}}finally{os=!1,ro.length=0}}}var y={get:()=>fn,set:wi,subscribe(t){return rs.add(t),()=>rs.delete(t)}};ss.addEventListener(
"change",()=>wi({theme:ss.matches?"dark":"light"}));var Fe=t=>{let e=document.documentElement.classList.contains("is-print")?"light":fn.theme;return h.colours[e][t]||
h.colours[e].ink};var dn=256*2**10,_f=[0,1.9,1.3,.8],ge=[.5,.5],Ff=.16,Rf=5,Mi=[-180,-60,180,75],ao=null,Re=[],Ot=null;function ki(t,e){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of t){
for(let r=0;r<s.length;r+=2){let i=(s[r]-ge[0])*dn,a=(s[r+1]-ge[1])*dn;r?n.lineTo(i,a):n.moveTo(i,a)}e&&n.closePath(),H(s,o)}return{path:n,box:o}}var Et=(t,e)=>(t||
[]).map(n=>ki([Ht(n,e)])),io=(t,e)=>(t||[]).map(n=>ki(n.map(o=>Ht(o,e)),!0));function Bf(t){let e=t.scale||1e4,[n,o,s,r]=t.view||Mi,i=[Q(n),U(r),Q(s),U(o)],a=Ff*
Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:t.zoom||0,land:io(t.land,e),coast:Et(t.
coast,e),countries:(t.countries||[]).map(l=>({area:io(l.polygons||l.rings,e),edge:Et(l.edge,e)})),lakes:(t.lakes||[]).flatMap(l=>io(l.polygons,e)),rivers:[3,2,1].
map(l=>({rank:l,lines:(t.rivers||[]).filter(c=>(c.rank||3)===l).flatMap(c=>Et(c.lines,e))})),adm1:Et(t.adm1,e),adm1Abroad:Et(t.adm1_abroad,e),adm2:Et(t.adm2,e),
regions:(t.regions||[]).flatMap(l=>Et(l.lines,e)),borders:Et(t.borders,e),disputed:Et(t.disputed,e)}}function jf(t){let e=t.view||Mi;ge=[Q((e[0]+e[2])/2),(U(e[1])+
U(e[3]))/2];let n=t.world&&t.world.scale||100;ao={land:io(t.world&&t.world.land,n),borders:Et(t.world&&t.world.borders,n)},Re=[...t.beneath||[],t].map(Bf)}function as(t,e,n,o){
let s=e.size/dn,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size];t.setTransform(o*s,0,0,o*s,o*(ge[0]*e.size-e.ox-n[0]),o*(ge[1]*e.
size-e.oy-n[1])),t.lineJoin="round";let i=(a,l)=>{for(let c of a)z(c.box,r)&&l(c.path)};return{fill(a,l){t.fillStyle=l,i(a,c=>t.fill(c,"evenodd"))},stroke(a,l,c,d,m){
t.strokeStyle=l,t.lineWidth=c/s,t.lineCap=d?"butt":"round",t.setLineDash((d||[]).map(g=>g/s)),t.globalAlpha=m||1,i(a,g=>t.stroke(g)),t.globalAlpha=1},within(a,l){
t.save();let c=new Path2D;i(a,d=>c.addPath(d)),t.clip(c,"evenodd"),l(),t.restore()}}}function ls(t,e,n){let o=t.getContext("2d"),s=t.width/(n[2]-n[0]);o.setTransform(
1,0,0,1,0,0),o.fillStyle=Fe("water"),o.fillRect(0,0,t.width,t.height);let r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=Re.reduce(
(a,l,c)=>bi(r,l)?c:a,-1);for(let a of i<0?[-1,0,1]:[])r[0]<a+1&&r[2]>a&&Hf(as(o,{...e,ox:e.ox-a*e.size},n,s));for(let a of Re.slice(Math.max(i,0)))z(a.box,r)&&(bi(
r,a)?vi(as(o,e,n,s),a,e):Tf(t,a,e,n,s))}var bi=(t,{box:e,fade:n})=>t[0]>=e[0]+n&&t[1]>=e[1]+n&&t[2]<=e[2]-n&&t[3]<=e[3]-n;function Tf(t,e,n,o,s){Ot=Ot||document.
createElement("canvas"),Ot.width=t.width,Ot.height=t.height;let r=Ot.getContext("2d");r.fillStyle=Fe("water"),r.fillRect(0,0,Ot.width,Ot.height),vi(as(r,n,o,s),
e,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation="destination-out";let i=M=>s*(M*n.size-n.ox-o[0]),a=M=>s*(M*n.size-n.oy-o[1]),[l,c,d,m]=[i(e.box[0]),
a(e.box[1]),i(e.box[2]),a(e.box[3])],g=s*e.fade*n.size;for(let[M,k,$,T]of[[l,0,l+g,0],[d,0,d-g,0],[0,c,0,c+g],[0,m,0,m-g]]){let S=r.createLinearGradient(M,k,$,T);
for(let O=0;O<=4;O+=1)S.addColorStop(O/4,`rgba(0,0,0,${(1-(O/4)**2*(3-O/2)).toFixed(3)})`);r.fillStyle=S,r.fillRect(0,0,Ot.width,Ot.height)}r.globalCompositeOperation=
"source-over";let x=t.getContext("2d");x.setTransform(1,0,0,1,0,0),x.drawImage(Ot,0,0)}function Hf(t){t.fill(ao.land,Fe("abroad")),t.stroke(ao.borders,Fe("gov"),
.8)}function vi(t,e,n){let o=Fe;t.fill(e.land,o("abroad")),t.stroke(e.land,o("abroad"),.8);for(let s of e.countries)t.fill(s.area,o("land"));Nf(t,n,o,e)}function Nf(t,e,n,o){
e.zoom>=7.2&&t.stroke(o.adm2,n("dist"),.7),t.stroke(o.adm1Abroad,n("gov"),.7,null,e.zoom>=5.5?.38:.2),t.fill(o.lakes,n("water")),t.stroke(o.lakes,n("river"),.8);
let s=e.zoom<6?.7:1;for(let{rank:r,lines:i}of o.rivers)r===3&&e.zoom<6.2||t.stroke(i,n("river"),_f[r]*s,null,r===3?.75:1);t.stroke(o.coast,n("river"),1),e.zoom>=
4.5&&t.stroke(o.adm1,n("gov"),1,null,e.zoom>=6?1:.6),t.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);for(let r of o.countries)t.within(r.area,()=>t.stroke(r.edge,n(
"border"),e.zoom<5?12:22,null,.13));t.stroke(o.borders,n("border"),e.zoom<5?1.1:1.7),t.stroke(o.disputed,n("border"),1.4,[5,3.5])}function $i(t,e){let n=Re.filter(
o=>z(o.box,[t,e,t,e])).pop();return n?n.zoom:ao.land.length&&Rf}var is=null;function Be(t,e){if(!Re.length)return!0;is=is||document.createElement("canvas").getContext(
"2d");let n=(t-ge[0])*dn,o=(e-ge[1])*dn;return Re.some(s=>s.countries.some(r=>r.area.some(i=>t>=i.box[0]&&t<=i.box[2]&&e>=i.box[1]&&e<=i.box[3]&&is.isPointInPath(
i.path,n,o,"evenodd"))))}function Li(){jf(h.basemap||{})}var cs={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},Si=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],co=[];function zi(){let t=h.basemap||{},e=t.scale||1e4,n=(t.regions||[]).filter(r=>r.at&&!(t.labels||[]).some(i=>i.kind==="region"&&i.name===r.
name)),o=[...t.labels||[],...n.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((t.regions||[]).map(r=>[r.name,r.approximate]));co=o.filter(r=>cs[r.
kind]).map((r,i)=>({...r,n:i,x:Q(r.at[0]/e),y:U(r.at[1]/e),approximate:r.kind==="region"?s.get(r.name):""})),co.sort((r,i)=>Si.indexOf(r.kind)-Si.indexOf(i.kind)||
(r.rank||0)-(i.rank||0)||r.n-i.n)}var xe=t=>t.names&&t.names[V()]||t.name;function un(t,e){let n=cs[t];return Nt(e)?{...n,spacing:0,italic:!1,caps:!1,size:n.size+
(n.caps?2:.5),weight:n.caps?400:n.weight}:n}var fs=(t,e)=>e.caps?t.toLocaleUpperCase(V()):t;function je(t,e,n,o,s,r){let i={x:t.toFixed(1),y:e.toFixed(1),"text-\
anchor":s==="start"?null:s,"font-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,direction:Nt(n)?"rtl":
null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:p("text",{...i,class:`halo on-${r}`},n),text:p("text",{...i,fill:`var(--${o.
colour})`},n)}}function Pf(t,e,n,o){let s={cx:e.toFixed(1),cy:n.toFixed(1)};return t==="capital"?p("rect",{x:(e-2.6).toFixed(1),y:(n-2.6).toFixed(1),width:5.2,height:5.2,
class:"dot-full"}):t==="city"?p("circle",{...s,r:2.7,class:"dot-full"}):p("circle",{...s,r:t==="town"?2.1:1.8,class:`dot-open on-${o}`})}var qf=[[6,.35,"start"],
[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function Vf(t,e,n,o,s){let r=C(n,o),i=[t-3.5,e-3.5,
t+3.5,e+3.5];if(!s(i))return null;for(let[a,l,c]of qf){let d=t+a,m=e+l*o.size,g=N(Xo(d,m,r,o.size,c),2);if(s(g))return{tx:d,ty:m,anchor:c,taken:[g,i]}}return null}
function Df(t,e,n,o,s,r){let i=Math.max(C(n,o),r?118:0);for(let[a,l]of[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-i/2,0],[i/2,0],[0,-60],[0,60]]){let c=N(
Xo(t+a,e+l,i,o.size,"middle"),4);if(r&&(c[3]+=14),s(c))return{tx:t+a,ty:e+l,anchor:"middle",taken:[c]}}return null}function Ai(t,e,n,o,s,r,i){let a=c=>i(c)&&n.free(
c),l=new Set;for(let c of co){if(c.zoom>t.zoom+.01||r(c))continue;let d=t.x(c.x),m=t.y(c.y);if(d<e[0]||d>e[2]||m<e[1]||m>e[3])continue;let g=cs[c.kind].dot?"":c.
kind+(c.id||c.name);!l.has(g)&&Zf(c,d,m,n,a,o,s)&&g&&l.add(g)}}function Zf(t,e,n,o,s,r,i){let a=t.kind,l=xe(t),c=un(a,l),d=fs(l,c),m=c.dot?Vf(e,n,d,c,s):Df(e,n,
d,c,s,t.approximate);if(!m)return!1;for(let k of m.taken)o.add(k);let x=a==="water"||a==="sea"?"water":Be(t.x,t.y)?"land":"abroad",M=je(m.tx,m.ty,d,c,m.anchor,x);
return r.append(M.halo),i.append(M.text),c.dot&&i.append(Pf(c.dot,e,n,x)),t.approximate&&Uf(m,x,r,i),!0}function Uf(t,e,n,o){let s=u("map.approximate"),r=je(t.tx,
t.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",e);n.append(r.halo),o.append(r.text)}var Oi=()=>co;var mn=24,Dt=(t,e,n,o)=>[t-n/2,e-o/2,t+n/2,e+o/2],Ei=(t,e)=>{let n=new Map;for(let o of t)for(let[s,r]of o.counts)n.set(s,(n.get(s)||0)+(e?1:r));return[...n].sort(
(o,s)=>o[0].order-s[0].order)},ds={slots:[9],shape:"dot",order:1/0},Ii=3;function Wf(t){let e=new Map;for(let{counts:o}of t){let s=o.length===1?o[0][0]:ds;e.set(
s,(e.get(s)||0)+1)}let n=[...e].sort((o,s)=>o[0].order-s[0].order);if(n.length>Ii){let o=n.filter(([r])=>r!==ds).sort((r,i)=>i[1]-r[1]).slice(0,Ii-1),s=t.length-
o.reduce((r,[,i])=>r+i,0);n=[...o.sort((r,i)=>r[0].order-i[0].order),[ds,s]]}return n.map(([o,s])=>({layer:o,text:A(s)}))}function ee(t,e){let n=t.length>1,o=n?
t.filter(c=>c.fits):t,s=o.length?o:t,r=Ei(s),i=n?Ei(s,!0):r,a=t[0].kind!=="point"||i.length>1,l={items:t,told:s,layers:r,held:i,many:n,kind:"shape",w:16,h:16,small:e.
mass};if(n)l.kind="cluster",l.list=Wf(s),l.h=e.mass?18:22,l.w=no(l.list);else if(a){l.kind="pill",l.list=mi(i,n);let c=e.mass?4:6;l.list.length>c&&(l.list=[...l.
list.slice(0,c-1),{...l.list[c-1],text:"…"}]),l.small=e.mass||e.phone&&l.list.length>3,l.w=ln(l.list,l.small),l.h=l.small?18:to}else e.mass?Object.assign(l,{w:12,
h:12}):St(t[0].mark,i[0]&&i[0][0])&&Object.assign(l,{w:21,h:21});return l}function It(t,e,n,o,s){return Object.assign(t,{x:e,y:n,at:o,off:s,box:Dt(e,n,t.w+4,t.h+
4)})}var ye=[104,52],Yf=136,Gf=3e3;function Ci(t,e){let n=new Map,[o,s]=[t.length>Gf?Yf:ye[0],ye[1]];for(let a of t){let c=a.selected||e.fan.has(a.mark.id)?a.mark.id:
`${Math.floor((a.at[0]+e.at.ox)/o)},${Math.floor((a.at[1]+e.at.oy)/s)}`;n.has(c)?n.get(c).push(a):n.set(c,[a])}let r=[...n.values()].flatMap(a=>Kf(a));r.sort((a,l)=>l.
length-a.length||a[0].n-l[0].n);let i=Jf();for(let a of r)Qf(a,e,i);e.signs.push(...i.all);for(let a of e.signs)e.room.add(a.box);return e.signs}function Kf(t){
return t.length>4?[t]:t.every(n=>t.every(o=>n===o||Math.hypot(n.at[0]-o.at[0],n.at[1]-o.at[1])>mn))?t.map(n=>[n]):[t]}function Jf(){let t=new Map,e=new Set,n=o=>{
let s=[];for(let r=Math.floor(o[0]/ye[0]);r<=Math.floor(o[2]/ye[0]);r+=1)for(let i=Math.floor(o[1]/ye[1]);i<=Math.floor(o[3]/ye[1]);i+=1){let a=r*65536+i;t.has(
a)||t.set(a,new Set),s.push(t.get(a))}return s};return{all:e,add(o){e.add(o);for(let s of n(o.box))s.add(o)},remove(o){e.delete(o);for(let s of n(o.box))s.delete(
o)},touched(o){for(let s of n(o.box))for(let r of s)if(z(r.box,o.box))return r;return null}}}function Qf(t,e,n){let o=t.reduce((i,a)=>i+a.at[0],0)/t.length,s=t.
reduce((i,a)=>i+a.at[1],0)/t.length,r=Xf(It(ee(t,e),o,s,[o,s],!1),e);for(let i=n.touched(r);i;i=n.touched(r))n.remove(i),r=It(ee([...i.items,...r.items],e),i.x,
i.y,i.at,!1);n.add(r)}function Xf(t,e){if(!t.many)return t;let[n,o,s,r]=e.sight;for(let[i,a,l,c]of e.page.furniture){let d=[i+n,a+o,l+n,c+o];if(!z(t.box,d))continue;
let m=[[d[0]-t.box[2],0],[d[2]-t.box[0],0],[0,d[1]-t.box[3]],[0,d[3]-t.box[1]]].filter(([M,k])=>Math.abs(M+k)<ye[1]&&t.box[0]+M>n&&t.box[2]+M<s&&t.box[1]+k>o&&t.
box[3]+k<r),[g,x]=m.sort((M,k)=>Math.abs(M[0]+M[1])-Math.abs(k[0]+k[1]))[0]||[0,0];It(t,t.x+g,t.y+x,t.at,!1)}return t}var td=3,ed=120,nd=[30,44,60,78];function od(t){let[e,n]=t.at;if(t.kind==="point")return[[e,n]];let o=st(t.mark).polygons;return[[0,0],[0,-28],[0,28],[-40,0],[40,
0],[-40,-28],[40,-28],[-40,28],[40,28],[0,-56],[0,56],[-80,0],[80,0]].map(([r,i])=>[e+r,n+i]).filter(([r,i],a)=>!a||o.some(l=>mt(l,...t.units(r,i))))}function sd(t,e,n){
return n.some(o=>!o.off&&Math.hypot(o.x-t,o.y-e)<mn)}function rd(t,e){return(t.label?_i(t,e,!0):null)||_i(t,e,!1)}function _i(t,e,n){let o=t.kind==="point"&&t.counts.
length>1&&!t.near?[[t.at[0],t.at[1]-20,!0],[t.at[0],t.at[1]+20,!0]]:[];for(let[s,r,i]of[...o,...od(t)]){let a=It(ee([t],e),s,r,t.at,!!i),l=n?t.label.w/2:0,c=n?id(
s,l,e):s,d=n?N([c-l,r-30,c+l,r],3):null;if(!(sd(s,r,e.signs)||!e.room.free(a.box)||d&&!e.room.free(d)))return n&&Object.assign(a,{head:d,middle:c}),a}return null}
function id(t,e,{sight:[n,,o]}){return t<n||t>o||2*e>o-n-12?t:Math.max(n+e+6,Math.min(o-e-6,t))}function ad(t,e){let n=ee([t],e),[o,s]=t.at,r=t.near?Math.min(t.
near,60):0,i=null;for(let a of nd){for(let l=0;l<16;l+=1){let c=l*Math.PI/8-Math.PI/4,d=a+r+(n.w/2-8)*Math.abs(Math.cos(c)),m=o+d*Math.cos(c),g=s+d*Math.sin(c),
x=Dt(m,g,n.w+6,n.h+6);if(!e.room.free(x)||ps(o,s,m,g,e,n.w))continue;let M=d+22*e.room.count(Dt(m,g,150,90))+(e.atHome(m,g)?14:0);(!i||M<i.cost)&&(i={cost:M,px:m,
py:g})}if(i&&i.cost<a+30)break}return i?It(n,i.px,i.py,t.at,!0):null}function ps(t,e,n,o,s,r,i){let a=Math.hypot(n-t,o-e);for(let l=12;l<a-r/2;l+=6){let c=[t+(n-
t)*l/a,e+(o-e)*l/a];if(!s.room.free([c[0]-1,c[1]-1,c[0]+1,c[1]+1],i))return!0}return!1}function ld(t,e){let n=null;for(let o of e.signs){let s=Math.hypot(o.at[0]-
t.at[0],o.at[1]-t.at[1]);o.off&&o.items.length===1&&s>mn||s<64&&(!n||s<n.d)&&(n={d:s,other:o})}return n?(Fi(n.other,[t],e),!0):!1}function Fi(t,e,n){let o=[...t.
items,...e],s=o.reduce((a,l)=>a+l.at[0],0)/o.length,r=o.reduce((a,l)=>a+l.at[1],0)/o.length,i=It(ee(o,n),s,r,[s,r],!1);t.head&&Object.assign(i,{head:t.head,middle:t.
middle}),n.signs[n.signs.indexOf(t)]=i,n.room.remove(t.box),n.room.add(i.box)}function us(t,e){e.signs.push(t),e.room.add(t.box),t.head&&e.room.add(t.head),t.off&&
e.room.add(Dt(...t.at,6,6))}var cd=(t,e)=>e.signs.filter(n=>n.off&&Math.hypot(n.at[0]-t.at[0],n.at[1]-t.at[1])<ed).length;function fd(t,e){let n=[],o=[...t].sort(
(s,r)=>(s.kind==="point"?0:1)-(r.kind==="point"?0:1));for(let s of o){let r=e.fan.has(s.mark.id)?null:rd(s,e);r?us(r,e):n.push(s)}for(let s of n){let a=e.fan.has(
s.mark.id)||!e.phone&&cd(s,e)<td?ad(s,e):null;a?us(a,e):ld(s,e)||us(It(ee([s],e),...s.at,s.at,!1),e)}for(let s of e.signs)s.kind==="pill"&&!s.many&&dd(s,e);return Ri(
e),e.signs}function Ri(t){for(let e of t.signs){if(!e.many)continue;let n=N(e.box,-2),o=t.signs.find(s=>s!==e&&!s.items.some(r=>t.fan.has(r.mark.id))&&(s.many||
s.items[0].kind==="point")&&z(n,N(s.box,-2)));if(o){Fi(e,o.items,t),t.signs.splice(t.signs.indexOf(o),1),t.room.remove(o.box),Ri(t);return}}}function dd(t,e){let n=o=>e.
signs.every(s=>s===t||!z(s.box,o));if(!n(t.box))for(let o of[10,18,26,36,48])for(let s=0;s<12;s+=1){let r=s*Math.PI/6-Math.PI/2,i=t.x+o*Math.cos(r),a=t.y+o*Math.
sin(r);if(n(Dt(i,a,t.w+4,t.h+4))){e.room.remove(t.box),It(t,i,a,t.at,o>12),t.head=null,e.room.add(t.box);return}}}var Bi=(t,e)=>e.mass?Ci(t,e):fd(t,e);var ct=t=>t.split("-").map(Number);function ot(t){let[e,n,o]=ct(t),s=n<=2?e-1:e,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function D(t){let e=t+719468,n=Math.floor(e/146097),o=e-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,l=i+(i<10?3:-9),
c=s+n*400+(l<=2?1:0),d=m=>String(m).padStart(2,"0");return`${String(c).padStart(4,"0")}-${d(l)}-${d(a)}`}var Ti=t=>ct(D(ot(t)+1))[2]===1;var pd={ł:"l",ø:"o",đ:"d",ı:"i",ß:"ss",æ:"ae",œ:"oe",ð:"d"};function ut(t){return t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
"").replace(/[\u0649\u064a\u06cc]/g,"ی").replace(/[\u0643\u06a9]/g,"ک").replace(/[\u0623\u0625\u0622]/g,"ا").replace(/\u0629/g,"ه").replace(/[\u2019\u2018\u02b9-\u02bf'`]/g,
"").replace(/[łøđıßæœð]/g,e=>pd[e]).replace(/[-\u2010-\u2015]/g," ")}var md=5,hn=5,hd=/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u2019\u2018\u02b9-\u02bf'`\u0640\u200c]*/gu,Hi=t=>t?[t,...h.languages.map(e=>e.said[t]).filter(Boolean)]:[];function ms(t){
let e=h.languages.map(o=>o.titles[t.id]),n=[t.title,E(t),...e,...t.names.map(([,o])=>o),...t.spellings];for(let o of t.claims){n.push(kt(o));for(let r of[...o.actors,
...o.targets]){let i=h.actors[r];i&&n.push(i.name,...Hi(i.own.name))}let s=I[o.layer];s&&n.push(s.name,...Hi(s.own.name))}for(let o of t.claims)n.push(o.action,
o.speaker,...o.figures);for(let o of t.claims)for(let s of o.cites)n.push(s.before+s.place+s.after);return[...new Set([...n,t.words,t.note].filter(Boolean))]}function Ni(t,e){
if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=(s,r)=>s.slice(n+r);return o(t,1)===o(e,1)||o(t,1)===o(e,0)||o(t,0)===
o(e,1)||t[n]===e[n+1]&&t[n+1]===e[n]&&o(t,2)===o(e,2)}var hs=(t,e)=>t.length>=md&&!/\d/.test(t)&&t[0]===e[0]&&(Ni(t,e)||e.length>t.length&&Ni(t,e.slice(0,t.length)));
function qi(t,e,n){let o=ms(t),s=[];for(let r of e){if(s.some(l=>ut(l.hit).includes(r)))continue;let a=o.map(l=>Pi(l,c=>c.includes(r))).find(Boolean)||n&&o.map(
l=>Pi(l,c=>hs(r,c))).find(Boolean);a&&s.push(a)}return s}function Pi(t,e){let n=[...t.matchAll(hd)],o=n.findIndex(([c])=>ut(c).split(" ").some(e));if(o<0)return null;
let s=n[Math.max(0,o-hn)].index,r=n[Math.min(n.length-1,o+hn)],{index:i}=n[o],a=i+n[o][0].length,l=o+hn>=n.length-1?t.length:r.index+r[0].length;return{before:(o>
hn?"… ":"")+t.slice(o>hn?s:0,i),hit:t.slice(i,a),after:t.slice(a,l)+(l<t.length?" …":"")}}var gd=t=>ut(ms(t).join(` 
 `)),fo=new Map,ys=t=>(fo.has(t.id)||fo.set(t.id,gd(t)),fo.get(t.id)),uo=new Map,gs=new Set;function Vi(t){if(!gs.has(t.id)){gs.add(t.id);for(let e of new Set(ys(
t).split(/[^\p{L}\p{N}]+/u))){let n=uo.get(e);n?n.push(t.id):uo.set(e,[t.id])}}}function Di(t=0){let e=performance.now()+8,n=t;for(;n<h.marks.length&&performance.
now()<e;)Vi(h.marks[n]),n+=1;n<h.marks.length&&setTimeout(Di,24,n)}var Zi=t=>!!(t&&(t.start||t.end)),mo=()=>{let{undated:t,dateRange:e}=y.get();return t===null?
!e:t};function xd(t,e){return Zi(t)?e?(!t.end||t.end>=e[0])&&(!t.start||t.start<=e[1]):!0:mo()}var yd=(t,e)=>Ui(t,e)&&xd(t.date,e.dateRange),Ui=(t,e)=>(!e.filters.
roles.size||e.filters.roles.has(t.role))&&(!e.filters.events.size||e.filters.events.has(t.event))&&(!e.filters.sources.size||t.cites.some(n=>e.filters.sources.has(
String(n.article)))),po=new Map,Te=null,ws=new Set;function xs(){return Te||(Te=ut(y.get().query).split(/\s+/).filter(Boolean),ws=new Set(Te.filter(t=>!h.marks.
some(e=>ys(e).includes(t)))),Te)}var gn=new Map;function wd(t,e){return gn.has(e)||(h.marks.forEach(Vi),gn.set(e,new Set([...uo].flatMap(([n,o])=>hs(e,n)?o:[])))),
gn.get(e).has(t.id)}var Wi=t=>xs().length?qi(t,xs(),ws.size>0):[];function Z(t){let e=po.get(t.id);return e===void 0&&po.set(t.id,e=bd(t)),e}function bd(t){let e=y.
get();return Yi(t,e)&&t.claims.some(n=>Gi(n,e))}var Yi=(t,e)=>(!e.filters.forms.size||e.filters.forms.has(t.form))&&xs().every(n=>ys(t).includes(n)||ws.has(n)&&
wd(t,n)),Gi=(t,e)=>e.layersOn.has(t.layer)&&yd(t,e),Ct=t=>{let e=y.get();return t.claims.filter(n=>Gi(n,e))};function Ki(t){let e=y.get();return!e.dateRange||!Yi(
t,e)?"":t.claims.filter(o=>e.layersOn.has(o.layer)&&Ui(o,e)&&Zi(o.date)).map(o=>o.date.end||o.date.start).filter(o=>o<e.dateRange[0]).sort().at(-1)||""}y.subscribe(
(t,e)=>{["query","filters","dateRange","layersOn","undated"].some(n=>e.has(n))&&(po=new Map,Te=null,gn=new Map),e.has("lang")&&(po=new Map,fo=new Map,uo=new Map,
gs=new Set,gn=new Map)});var Ji=()=>Di(),j=t=>{let{layersOn:e,mentions:n,selected:o}=y.get();return(!t.hidden||n||o===t.id)&&t.layers.some(s=>e.has(s))},ne=()=>{
let t=y.get();return!!(t.query.trim()||t.dateRange||t.undated===!1||bs(t.filters))},ho=()=>y.set({query:"",filters:{roles:new Set,forms:new Set,sources:new Set,
events:new Set},dateRange:null,undated:null}),bs=t=>Object.values(t).reduce((e,n)=>e+n.size,0),xn=t=>{let e=t.layers.map(o=>I[o]).filter(Boolean),n=[...new Set(
t.claims.map(kt))];return[E(t),...e.map(o=>o.name),...n,lt(t)].join(u("list.comma"))};var ta=new Set(["home_base","unit_name","mentioned"]),yn=300,Md=new Set(["band","vague"]);h.layers.forEach((t,e)=>{t.order=e});var go=new Map;function $s(t){if(go.
has(t.id))return go.get(t.id);let e=ut(t.title),n=X(t),o=st(t).polygons,s=c=>c.id&&c.id===t.place_id,r=c=>["adm1","adm2","region"].includes(c.kind)&&e.includes(
ut(c.name))&&o.some(d=>mt(d,c.x,c.y)),i=n?Oi():[],a=i.find(s)||i.find(r)||null,l=a&&!(t.approximate&&e!==ut(a.name));return go.set(t.id,l?a:null),go.get(t.id)}function kd(t){
let e=$s(t),n=e?xe(e):E(t),o={...un("adm1",n),...e?{}:{caps:!1,spacing:0,size:12}},s=Qt(fs(n,o),o,e?200:280);return{text:s,style:o,w:C(s,o)}}var Ms=new Map,Qi=null;
function vd(t,e){Qi!==e.layersOn&&(Qi=e.layersOn,Ms=new Map);let n=Ms.get(t.id);return n||Ms.set(t.id,n=$d(t,e)),n}function $d(t,e){let n=new Map,o=new Set,s=t.
claims.length>0;for(let i of t.claims){let a=I[i.layer];!a||!e.layersOn.has(a.id)||(n.set(a,(n.get(a)||0)+1),i.negated||(s=!1),!i.negated&&!ta.has(i.role)&&o.add(
a.id))}for(let i of t.layers){let a=I[i];a&&e.layersOn.has(i)&&!n.has(a)&&n.set(a,1)}let r=[...n].sort((i,a)=>i[0].order-a[0].order);return{counts:r,layers:r.map(
([i])=>i),drawn:o,denied:s}}var ks=new Map;function Ld(t){if(!ks.has(t.id)){let e=t.claims.flatMap(n=>n.actors).map(n=>h.actors[n]&&h.actors[n].sidc).find(n=>n&&
h.symbols&&h.symbols[n]);ks.set(t.id,e||null)}return ks.get(t.id)}function Sd(t,e,n,o){let s=X(t),{counts:r,layers:i,drawn:a,denied:l}=vd(t,e),c=Md.has(t.form),
d=i.find(x=>a.has(x.id))||null,m=t.form==="exact"||t.form==="near",g={mark:t,n:t.n,counts:r,drawn:a,layer:d,layers:i,denied:l,kind:m?"point":c&&d&&r.length===1&&
!o?"area":"pill",at:s?[n.x(s[0]),n.y(s[1])]:null,near:t.form==="near"&&s?n.km(t.radius_km||0,s[1]):0,open:t.form==="band"&&t.radius_km===null,fits:Z(t),selected:e.
selected===t.id,units:(x,M)=>[(x+n.ox)/n.size,(M+n.oy)/n.size]};return(!o||g.selected)&&zd(g,t),g}function zd(t,e){t.title=E(e),t.doubt=e.form==="band"||e.form===
"vague"?lt(e):"",t.sidc=t.kind==="point"&&!t.denied?Ld(e):null,e.form==="region"&&(t.label=kd(e))}function ea(t,e,n){let o=y.get(),s=t.size>=yn,r=[(n[0]+e.ox)/e.
size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=[];for(let a of h.marks){if(!t.has(a.id)||!z(Ed(W(a)),r))continue;let l=Sd(a,o,e,s);o.trail&&o.
dateRange&&!l.fits&&!l.selected&&!Od(l,o)||i.push(l)}return{items:i,mass:s}}var Xi=.72,Ad=.3;function Od(t,e){let n=Ki(t.mark);if(!n)return!1;let o=ot(e.dateRange[0]);
return vs=vs??Math.min(...h.marks.flatMap(s=>s.claims).map(s=>s.date&&(s.date.start||s.date.end)).filter(s=>s!==null).map(ot)),t.fade=Xi-(Xi-Ad)*((o-ot(n))/Math.
max(1,o-vs)),!0}var vs=null;var na=t=>t.claims.some(e=>!ta.has(e.role));var Ed=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+1e-9,t[3]+1e-9];var wn={size:13,weight:600,colour:"ink"},bn={size:11.5,weight:400,colour:"ink2"},xo={size:12.5,weight:600,colour:"ink"},Id={size:14,weight:500,spacing:4,colour:"\
ink2"},yo=25,oa=10,wo=190,sa=8,zs=(t,e)=>Nt(t)?{...e,size:e.size+.5}:e;function oe(t,e=wo){let n=t.filter(([o])=>o).map(([o,s])=>{let r=zs(o,s),i=Qt(o,r,e);return{
text:i,style:r,w:C(i,r)}});return{lines:n,w:Math.max(0,...n.map(o=>o.w)),h:n.length*15+1,cut:n.some(o=>o.text.endsWith("…"))}}function ia(t,e){let[n,o,s,r]=t,
i=3,a=(o+r)/2-e.h/2,l=(n+s)/2-e.w/2;return[[s+i,a,"start"],[n-i-e.w,a,"end"],[l,r+1,"middle"],[l,o-1-e.h,"middle"],[s,o-e.h+6,"start"],[s,r-6,"start"],[n-e.w,o-
e.h+6,"end"],[n-e.w,r-6,"end"]]}var aa=([t,e,n,o],s)=>[t-(s==="start"?0:sa),e,n+(s==="end"?0:sa),o],bo=(t,e,n)=>[t,e,t+n.w,e+n.h];function Cd(t,e,n){let o=Mn(t,
n.open);for(let[s,r,i]of ia(t,e)){let a=N(bo(s,r,e),1);if(!(o&&!Mn(a,n.open))&&n.room.free(aa(a,i)))return{left:s,top:r,anchor:i,box:a}}return null}function la(t,e,n,{
dear:o,own:s,most:r=100}){let i=null;for(let[a,l]of t)for(let c of[20,34,52,74,100])for(let d=0;d<16;d+=1){let m=d*Math.PI/8;if(c>r||i&&c*.7>=i.cost)break;let g=_d(
a,l,c,m,e,n,s);!g||i&&g.cost>=i.cost||(o&&(g.cost+=o(g.box)),(!i||g.cost<i.cost)&&(i=g))}return i}function _d(t,e,n,o,s,r,i){let a=t+n*Math.cos(o),l=e+n*Math.sin(
o),c=Math.cos(o),d=c>.3?a+3:c<-.3?a-3-s.w:a-s.w/2,m=l-s.h/2+(Math.abs(c)<=.3?Math.sign(Math.sin(o))*(s.h/2):0),g=N(bo(d,m,s),2),x=Mn([t,e,t,e],r.open)?r.open:r.
bounds,M=c>.3?"start":c<-.3?"end":"middle";if(!Mn(g,x)||!r.room.free(aa(g,"middle"))||ps(t,e,a,l,r,8,i))return null;let k=n*.7+16*r.room.count(N(g,14));return{left:d,
top:m,anchor:M,box:g,cost:k,line:[t,e,a,l]}}var Mn=(t,e)=>t[0]>e[0]&&t[1]>e[1]&&t[2]<e[2]&&t[3]<e[3];function ca(t,e){for(let n of t){let o=n.items[0];if(n.many||
n.kind!=="shape"||n.off||!o.sidc)continue;let s=cn(o.sidc,yo,"var(--ink)");s&&Fd(n,o,s,e)}}function Fd(t,e,n,o){let s=Math.max(yo,n.height),r=t.y-6-oa-s/2,i=e.near?
[]:n.staff?[[t.x+yo/2,r,"staff"]]:[[t.x,r,"stem"],[t.x,t.y+6+oa+s/2,"stem"]],a=Math.min(Math.max(e.near,9),60)+24;for(let c of e.near?[a,a+14,a+30]:[])for(let d=0;d<
12;d+=1){let m=d*Math.PI/6-Math.PI/6;i.push([t.x+(c+4)*Math.cos(m),t.y+c*Math.sin(m),"leader"])}let l=null;for(let[c,d,m]of i){let g=Dt(c,d,yo+8,s+8);if(!o.room.
free(g,t.box))continue;let x=(m==="leader"?10:0)+14*o.room.count(N(g,60))+(o.atHome(c,d)?12:0)+Math.hypot(c-t.x,d-t.y)*.4;if((!l||x<l.cost)&&(l={x:c,y:d,how:m,box:g,
cost:x}),m!=="leader")break}l&&(t.symbol={...l,tall:s},o.room.add(l.box))}function Rd(t){return t.near&&t.near<16&&t.mark.words.includes("±")&&t.mark.radius_km?
u("map.radius",{km:t.mark.radius_km}):""}function Bd(t,e){let n=t.items.find(o=>o.selected)||t.items[0];return t.many?[[`${n.title} ${u("map.more",{n:t.items.length-
1})}`,wn]]:n.kind==="area"?[[n.title,{...wn,size:12.5}],[n.doubt,bn]]:[[n.title,wn],[e.phone?"":Rd(n),bn]]}function ra(t){let e=t.items[0];return e.selected?0:(e.
kind==="point"?1:2)+(na(e.mark)?0:4)}function fa(t,e){for(let n of[...t].sort((o,s)=>ra(o)-ra(s))){if(n.head||e.mass&&!n.items.some(i=>i.selected||i.hover))continue;
let o=Bd(n,e),s=n.symbol&&n.symbol.how==="leader"?N(n.symbol.box,-1):N(n.box,-1),r=jd(n,s,o,e);r&&(e.room.add(r.box),n.name=r)}}function jd(t,e,n,o){let s=oe(n.
slice(0,1)),r=da(n[0]),i=s.cut?[r,s]:[oe(n),s,r];for(let d of i){let m=d&&Cd(e,d,o);if(m)return{...m,block:d}}for(let d of s.cut?i:i.slice(1)){let m=t.symbol&&t.
symbol.how==="leader"?t.symbol:t,g=o.phone?52:d===r?100:74,x=d&&la([[m.x,m.y]],d,o,{own:m.box,most:g});if(x)return{...x,block:d}}if(!t.items.some(d=>d.selected))
return null;let[a,l,c]=ia(e,s)[0];return{left:a,top:l,anchor:c,box:bo(a,l,s),block:s}}function Ss(t,e,n,o){let s=C(t,zs(t,e))>n?da([t,e],o,n):null;return s?s.lines.
map(r=>[r.text,e]):[[t,e]]}function da([t,e],n=3,o=165){let s=t.split(" ").slice(0,40);if(s.length<2)return null;let r=zs(t,e),i=C(t,r),a=Math.min(n,Math.max(2,
Math.ceil(i/o))),l=Math.min(wo,Math.max(i/a*1.15,...s.map(d=>C(d,r)))),c=[s[0]];for(let d of s.slice(1)){let m=`${c[c.length-1]} ${d}`;c.length===a||C(m,r)<=l?c[c.
length-1]=m:c.push(d)}return oe(c.map(d=>[d,e]))}function Td(t,e){let{polygons:n,lines:o}=st(t.mark),s=[],r=(a,l)=>a>e.sight[0]&&a<e.sight[2]&&l>e.sight[1]&&l<e.
sight[3]&&!(t.hidden&&t.hidden(a,l));t.at&&r(...t.at)&&s.push(t.at);let i=[...n.map(a=>a[0]),...o];for(let a of i){let l=Math.max(2,2*Math.floor(a.length/2/14));
for(let c=0;c<a.length;c+=l){let d=e.at.x(a[c]),m=e.at.y(a[c+1]);r(d,m)&&s.push([d,m])}}return s.slice(0,24)}function Hd(t,e){let n=oe([[t.title,Id],[u("map.not\
_drawn"),bn]],320),[o,s,r,i]=e.open,{polygons:a}=st(t.mark),l=t.at?[t.at]:[];for(let[c,d]of[[.5,.5],[.5,.3],[.5,.7],[.3,.5],[.7,.5],[.3,.3],[.7,.7],[.3,.7],[.7,
.3],[.5,.15],[.5,.85]])l.push([o+(r-o)*c,s+(i-s)*d]);for(let[c,d]of l)if(a.some(m=>mt(m,...t.units(c,d))))for(let[m,g]of Nd){let x=c+m-n.w/2,M=d+g-n.h/2,k=N(bo(
x,M,n),3);if(Mn(k,e.open)&&e.room.free(k))return{left:x,top:M,anchor:"middle",box:k,block:n,line:null}}return null}var Nd=[0,-24,24,-48,48].flatMap(t=>[0,-60,60,
-120,120].map(e=>[e,t]));function As(t,e){let n=[];for(let o of t){let s=o.vast?Hd(o,e):Pd(o,e);if(!s)continue;e.room.add(s.box);let[r,i]=s.line||[(s.box[0]+s.box[2])/
2,(s.box[1]+s.box[3])/2];s.line&&e.room.add(Dt(r,i,6,6)),n.push({items:[o],item:o,kind:"note",x:r,y:i,at:[r,i],box:s.box,name:s})}return n}function Pd(t,e){let n=Td(
t,e),o=e.phone?wo:wo+40,s=oe([[t.title,xo],[t.doubt,bn]],o),r=oe([...Ss(t.title,xo,165,4),...Ss(t.doubt,bn,175,3)],o),i=[...s.cut?[]:[s],r,oe(Ss(t.title,xo,165,
4)),oe([[t.title,xo]],o)];for(let a of n.length?i:[]){let l=la(n,a,e,{dear:e.areas});if(l)return{...l,block:a}}return null}var Os=9.5,pa=8,qd=40,ma={size:9.5,weight:700},kn=()=>document.documentElement.classList.contains("is-print"),Es=(t,e,n=0)=>p("text",{class:e?"print-n dark":"pr\
int-n",x:n,y:3.4},t),Zt=new Map,we=t=>Zt.get(t.mark?t.mark.id:t.id)||t.n;function Is(t){Zt=new Map;for(let e of[...t].sort((n,o)=>Math.round((n.y-o.y)/qd)||n.x-
o.x))for(let{mark:n}of[...e.items].sort((o,s)=>o.n-s.n))Zt.set(n.id,Zt.size+1)}function ha(t){if(Zt.size)for(let{id:e}of t)Zt.has(e)||Zt.set(e,Zt.size+1)}function Cs(t){
if(Zt.size)return Vd(t.map(we));let e=t.map(n=>n.n).sort((n,o)=>n-o).map(A);return e.length>pa?`${e.slice(0,pa-1).join(", ")} …`:e.join(", ")}var Vd=t=>`${A(Math.
min(...t))}–${A(Math.max(...t))}`;function ga(t,e){let n=!e||!e.slots.length||t.near>0||t.denied,o=e?At(e):"var(--ink)",s=n?p("circle",{r:Os,fill:"var(--symfi\
ll)",stroke:o,"stroke-width":1.8}):te(e,e.slots.length===2?Os+1:Os,{halo:1.5});return p("g",{},s,Es(A(we(t)),n))}function xa(t){let e=Cs(t),n=Math.max(20,C(e,ma)+
12);return p("g",{},p("rect",{class:"print-plate",x:(-n/2).toFixed(1),y:-9,width:n.toFixed(1),height:18,rx:9}),Es(e,!0))}function ya(t,e){let{left:n,top:o,block:s,
anchor:r}=t,i=Math.max(...s.lines.map(m=>C(m.text,m.style))),a=r==="start"?n:r==="end"?n+s.w-i:n+(s.w-i)/2,l=A(we(e)),c=Math.max(16,C(l,ma)+9),d=a-c/2-3;return p(
"g",{transform:`translate(${d.toFixed(1)} ${(o+7.5).toFixed(1)})`},p("rect",{class:"print-plate",x:(-c/2).toFixed(1),y:-8,width:c.toFixed(1),height:16,rx:8}),Es(
l,!0))}var _s=25,Fs=(t,e)=>`translate(${t.toFixed(1)} ${e.toFixed(1)})`;function Dd(t,e){return p("path",{d:wt(t),class:e})}var ba=t=>At(t.layers?t.layers[0][0]:t.item.
layer);function Zd(t,e){let{left:n,top:o,anchor:s,block:r}=t.name,i=s==="start"?n:s==="end"?n+r.w:n+r.w/2,a=[],l=[],c=t.items[0],d=o+12;for(let m of r.lines){let g={
...m.style,colour:m.style.colour};c.fits||(g.colour="ink2");let x=e.atHome(n+r.w/2,o+r.h/2)?"land":"abroad",M=je(i,d,m.text,g,s,x);g.weight===600&&t.kind==="not\
e"&&c.fits&&Ud(M.text,c,x),a.push(ka(M,`${se(t)}-${l.length}`)),l.push(M.text," "),d+=15}return[a,l]}function ka(t,e){return t.text.setAttribute("id",`letters-${e}`),
p("use",{href:`#letters-${e}`,class:t.halo.getAttribute("class")})}function Ud(t,e,n){let o=e.layer.slots;o.length!==1||o[0]>3||n==="abroad"&&o[0]===1||t.setAttribute(
"fill",At(e.layer))}function Wd(t,e){let n=t.items[0];if(kn())return t.items.length>1?xa(t.items):ga(n,n.layer||n.layers[0]);if(t.kind==="pill")return eo(t.list,
t.small);if(t.kind==="cluster")return oo(t.list,e.mass);let o=t.layers[0][0];if(t.small)return te(o,4,{halo:1.5,hollow:n.near>0||n.denied});if(t.symbol&&t.symbol.
how==="leader")return p("circle",{r:2.4,fill:At(o)});let s=n.near>0||n.denied,r=St(n.mark,o);return r?Tt(r,tn,n.denied):te(o,s?4.6:t.symbol?5.2:6,{hollow:s})}function Yd(t){
let{x:e,y:n,tall:o}=t.symbol,s=t.layers[0][0],r=cn(t.items[0].sidc,_s,At(s));return p("g",{transform:Fs(e-_s/2,n-o/2)},p("rect",{class:"plate",x:-2.5,y:-2.5,width:_s+
5,height:o+5,rx:2}),r&&r.node)}function Rs(t,e){let n=[];for(let s of t.items){if(s.mark.form!=="near"||t.many&&e.mass||t.small)continue;let r=p("g",{class:"rin\
g",transform:Fs(...s.at),opacity:s.fits?null:s.fade||.3},pi(s.layers[0],Math.max(9,s.near)));n.push(r)}if(t.many&&!e.mass)for(let s of t.items)n.push(p("circle",
{class:"member",cx:s.at[0].toFixed(1),cy:s.at[1].toFixed(1),r:1.7,fill:At(s.layers[0])}));let o={opacity:t.items[0].fits?null:.4,stroke:ba(t),fill:ba(t)};if(t.off&&
n.push(Ma(t.at,[t.x,t.y],o)),t.symbol){let{how:s,x:r,y:i}=t.symbol;n.push(Ma([t.x,t.y],s==="staff"?[t.x+.9,i]:[r,i],o))}return n}var Ma=(t,e,n)=>p("g",n,Dd([...t,
...e],"leader"),p("circle",{cx:t[0].toFixed(1),cy:t[1].toFixed(1),r:2.4,class:"foot"}));function be(t){if(t.kind==="note")return N(t.name.box,3);let e=t.symbol?
t.symbol.box:t.box;return N(e,t.symbol?.5:1.5)}var Mo=(t,e)=>p("rect",{x:t[0].toFixed(1),y:t[1].toFixed(1),width:(t[2]-t[0]).toFixed(1),height:(t[3]-t[1]).toFixed(
1),...e});function Gd(t,e){for(let s of e.querySelectorAll(".body, .body > g, .body text"))s.after(" ");let n=va(t),o=e.textContent.replace(/\s+/g," ").trim();return n.
includes(o)?n:[n,o].join(u("list.comma"))}function va(t){if(!t.many)return xn(t.items[0].mark);if(t.told.length===1)return xn(t.told[0].mark);let e=t.held.map(([
o,s])=>`${o.name} ${A(s)}`),n=E(t.told[0].mark);return u("map.cluster",{place:n,n:t.told.length,held:rt(e)})}var se=t=>(t.many?"+":"")+t.items[0].mark.id,$a=t=>[
Mo(N(t,3),{class:"focus gap",rx:8}),Mo(N(t,4),{class:"focus",rx:9})];function Bs(t,e){t.querySelector(".focus")||t.querySelector(".hit").after(...$a(be(e)))}function js(t,e){
let n=t.items.some(a=>a.selected),o=t.items.some(a=>a.fits),s=p("g",{class:`mark ${t.kind}${n?" selected":""}${o?"":" out"}`,"data-key":se(t),"data-mark":t.many?
null:t.items[0].mark.id,role:"button",tabindex:-1,"aria-pressed":t.many?null:n}),r=be(t);s.append(Mo(Jd(r,e),{class:"hit",rx:6})),n&&s.append(Mo(r,{class:"chose\
n",rx:Kd(t,r)})),e.mass||s.append(...$a(r));let i=o?0:Math.max(...t.items.map(a=>a.fade||0));return t.kind!=="note"&&s.append(p("g",{class:"body","aria-hidden":"\
true",style:i?{opacity:i.toFixed(2)}:null},p("g",{transform:Fs(t.x,t.y)},Wd(t,e)),t.symbol&&Yd(t))),t.head&&s.append(p("g",{"aria-hidden":"true"},Qd(t,e))),t.name&&
s.append(p("g",{class:"name","aria-hidden":"true"},Zd(t,e),t.kind==="note"&&kn()?ya(t.name,t.items[0]):null)),s.setAttribute("aria-label",Gd(t,s)),s}var Kd=(t,e)=>t.
kind==="note"?4:t.symbol?5:(e[3]-e[1])/2;function Jd(t,e){let n=e.phone?44:25,o=Math.max(0,(n-(t[2]-t[0]))/2),s=Math.max(0,(n-(t[3]-t[1]))/2);return[t[0]-o,t[1]-
s,t[2]+o,t[3]+s]}function Qd(t,e){let{text:n,style:o}=t.items[0].label,s=t.many?`${n} ${u("map.more",{n:t.items.length-1})}`:n,r=e.atHome(t.x,t.y)?"land":"abroa\
d",i=je(t.middle??t.x,t.y-17,s,o,"middle",r);return[ka(i,`${se(t)}-head`),i.text]}function Ts(t,e){let n=t.many?va(t):E(t.items[0].mark),o=wn,s=Qt(n,o,260),r=je(
t.x,t.y-(t.h||16)/2-7,s,o,"middle",e.atHome(t.x,t.y)?"land":"abroad");return p("g",{class:"passing"},r.halo,r.text)}var On={};le(On,{refresh:()=>zn,start:()=>er,taken:()=>tr});var b={map:null,base:null,groups:{},element:null},Hs=null,Ns=null;function La(t){b.map=window[t.map],b.base=window[t.base],b.groups=Object.fromEntries(Object.entries(
t.groups).map(([e,n])=>[e,window[n]])),b.element=b.map.getContainer(),{map:Hs,groups:Ns}=b}var xt=new Set,vn=new Set,ko=[],vo={request(){},now(){},flush(){}},Sa=new Set,pt=()=>ko,_t=t=>ko.find(e=>e.items.some(n=>n.mark.id===t))||null;function _(){let t=b.
map.containerPointToLayerPoint([0,0]),e=b.map.getSize();return[t.x,t.y,t.x+e.x,t.y+e.y]}var Ut=t=>vo.request(t),ke=()=>vo.now(),$n=()=>vo.flush();function za(t){
vo=t}function Aa(t){ko=t}function Oa(t,e){for(let n of Sa)n(t,ko,e)}var He=t=>Sa.add(t);var vt={};le(vt,{cardRect:()=>re,insets:()=>$e,low:()=>$o,place:()=>Ln,size:()=>F,start:()=>qs});var Ne=["low","middle","high"],Pe="middle",F=()=>innerWidth<720?"phone":innerWidth<1180?"medium":"wide",$o=()=>F()==="phone"&&innerHeight<=420&&!document.documentElement.
classList.contains("embed"),Ps=()=>y.set({layout:y.get().layout+1},{source:"layout"}),Ea="right";function Xd(){let t=b.map.getSize().x,e=0,n=0;for(let o of h.marks){
if(!o.anchor||!j(o))continue;let{x:s}=b.map.latLngToContainerPoint([o.anchor[1],o.anchor[0]]);s>0&&s<424&&(e+=1),s<t&&s>t-376&&(n+=1)}return e<n?"left":"right"}
function Ln(t){let e=w("card"),n=document.documentElement.classList.contains("embed"),o=F()==="wide"||n?w("map-wrap"):w("panel");e.parentNode!==o&&o.append(e),t&&
!document.documentElement.classList.contains("has-card")&&(Ea=Xd()),e.classList.toggle("at-left",Ea==="left"),t&&F()==="phone"&&Pe!=="middle"&&ve("middle"),Ps()}
function tu(t,e){let n=t.getBoundingClientRect(),o=e.getBoundingClientRect();return{left:o.left-n.left,top:o.top-n.top,right:o.right-n.left,bottom:o.bottom-n.top,
width:o.width,height:o.height}}function re(){let t=w("card"),e=w("map-wrap"),n=t.hidden||t.parentNode!==e?null:tu(e,t);return n&&n.height?n:null}function $e(){let t={
top:0,right:0,bottom:0,left:0},e=re(),n=w("map-wrap");if(document.documentElement.classList.contains("is-print"))return t;if(document.documentElement.classList.
contains("embed"))return e&&(t.bottom=n.clientHeight-e.top),t;if(F()==="phone"){if($o())return t;t.bottom=Math.min(w("panel").offsetHeight,innerHeight*.47);let o=w(
"timeline");o.hidden||(t.top=o.offsetHeight+12)}else e&&(e.left>n.clientWidth/2?t.right=n.clientWidth-e.left:t.left=e.right);return t}function ve(t){Pe=t;let e=w(
"panel");e.dataset.stop=t,e.style.removeProperty("height");let n=w("grip");n&&n.setAttribute("aria-label",`${u("sheet.grip")}: ${u("sheet."+Ia())}`),setTimeout(
Ps,Kt()?0:220)}var Ia=()=>Ne[(Ne.indexOf(Pe)+1)%Ne.length];function eu(){let t=f("button",{id:"grip",type:"button"}),e=Ca(t,()=>!0);return t.addEventListener("c\
lick",()=>{e()||ve(Ia())}),t.addEventListener("keydown",n=>{let o={ArrowUp:1,ArrowDown:-1}[n.key];o&&(n.preventDefault(),ve(Ne[Math.min(2,Math.max(0,Ne.indexOf(
Pe)+o))]))}),t}function Ca(t,e){let n=null,o=!1;return t.addEventListener("pointerdown",s=>{o=!1,!(F()!=="phone"||!e(s.target))&&(n={y:s.clientY,height:w("panel").
offsetHeight},t.setPointerCapture(s.pointerId))}),t.addEventListener("pointermove",s=>{if(!n)return;let r=n.y-s.clientY;Math.abs(r)<6||(o=!0,w("panel").style.height=
`${Math.min(innerHeight*.92,Math.max(96,n.height+r))}px`)}),t.addEventListener("pointerup",s=>{n&&o&&ou(s.clientY-n.y),n=null}),t.addEventListener("pointercance\
l",()=>{n&&ve(Pe),n=null}),()=>o}var nu=60;function ou(t){let e=y.get().selected&&t>nu,n=su(w("panel").offsetHeight);e&&y.set({selected:null},{source:"card"}),ve(
e&&n==="high"?"middle":n)}function su(t){let e={low:96,middle:innerHeight*.47,high:innerHeight*.92};return Ne.reduce((n,o)=>Math.abs(e[o]-t)<Math.abs(e[n]-t)?o:
n)}function qs(){w("panel").prepend(eu()),Ca(w("card"),e=>e.closest(".top, h2")&&!e.closest("button")),ve("middle"),w("panel").addEventListener("focusin",e=>{Pe===
"low"&&F()==="phone"&&e.target.id!=="grip"&&ve("middle")});let t=()=>{b.map.invalidateSize({animate:!1}),Ln(null)};new ResizeObserver(t).observe(w("map-wrap")),
new ResizeObserver(()=>{F()==="phone"&&Ps()}).observe(w("timeline"))}var Wt={};le(Wt,{fitAll:()=>Ze,open:()=>Sn,show:()=>Ws,start:()=>Ks,uncover:()=>Ys,zoomTo:()=>Gs});var ru=.7,iu=3,au=4,lu=10,cu=13,_a=7.75,fu=[1,1,.5,.6,.75,.85],Vs=[6,9],du=.85,uu=2,Ds=t=>t<2?_a:t<au?lu:cu;function pu(t,e,n){let o=Ve(t,e),s=fu[n]||1,r=Math.max(
0,Math.min(1,(o-Vs[0])/(Vs[1]-Vs[0])));return o+Math.log2(s+(Math.max(s,du)-s)*(1-r))}function Zs(t){let e=b.map.options.zoomSnap||1;return Math.max(0,Math.min(
uu,Math.floor(Math.log2(Math.max(t,1)/256)/e)*e))}function qe(t){let{map:e}=b,n=e.options.zoomSnap||1;return Math.max(e.getMinZoom(),Math.min(e.getMaxZoom(),Math.
floor(t/n+1e-6)*n))}function Ve(t,e){let n=Math.min((e[2]-e[0])/Math.max(t[2]-t[0],1e-9),(e[3]-e[1])/Math.max(t[3]-t[1],1e-9));return Math.log2(n/256)}function Fa(t,e){
if(!t)return null;let n=t.groups[0].marks.length,o=null;for(let[s,r,i,a,l,c=0]of t.candidates){if(l<ru)continue;let d=Ko([s,r,i,a]),m=d[2]-d[0]<1e-7&&d[3]-d[1]<
1e-7,g=Math.min(m?_a:Ds(n),pu(d,e,n)),x=g+iu*Math.log2(l)+c;(!o||x>o.score)&&(o={score:x,box:d,zoom:qe(g)})}return o}var Ta=40,Ra=200,Ba=9,mu={wide:[90,70],medium:[70,64],phone:[68,48]};function Ha(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t){let o=W(n);Number.isFinite(o[0])&&
(e[0]=Math.min(e[0],o[0]),e[1]=Math.min(e[1],o[1]),e[2]=Math.max(e[2],o[2]),e[3]=Math.max(e[3],o[3]))}return Number.isFinite(e[0])?e:null}function Le(t,e=t){let n=b.
map.getSize(),o=$e(),s=o.left+t,r=o.top+e,i=Math.max(s+60,n.x-o.right-t),a=Math.max(r+60,n.y-o.bottom-e);return[s,r,i,a]}function De(t,e,n,o){let s=b.map.getSize(),
r=256*2**e,i=(t[0]+t[2])/2+(s.x/2-(n[0]+n[2])/2)/r,a=(t[1]+t[3])/2+(s.y/2-(n[1]+n[3])/2)/r;b.map.setView([zt(a),(i-.5)*360],e,{animate:!!o&&!Kt(),duration:.2})}
var Se=!1,Us=!1;function Ze(t,e){Us=!!e,Na(t,Us),Se=!0}function Na(t,e){let[n,o]=mu[F()],s=Le(n,o),r=e?null:Fa(h.frame,s);if(r){De(r.box,r.zoom,s,t);return}let i=h.
marks.filter(j),a=Ha(i.length?i:h.marks);if(!a){let l=h.basemap&&h.basemap.view,c=l?[Q(l[0]),U(l[3]),Q(l[2]),U(l[1])]:[.1,.2,.9,.8];De(c,qe(Ve(c,Le(0))),Le(0),!1);
return}De(a,qe(Math.min(Ds(h.marks.length),Ve(a,s))),s,t)}function Sn(t,e){Se=!1;let n=Ha(t);if(!n)return;let o=Le(F()==="phone"?48:80),s=Ve(n,o),r=b.map.getZoom(),
i=e?Math.min(r,s):Math.max(r+.75,Math.min(s,13));De(n,qe(Math.max(i,2)),o,!0)}function hu(t,e){let n=b.map.getZoom(),o=W(t);if(t.form==="near"&&t.radius_km){let r=Y(
b.map).km(t.radius_km,X(t)[1]);return r<Ba?Math.min(13,n+Math.log2((Ba+3)/r)):r>Ra?n-Math.log2(r/Ra):n}if(t.form==="exact")return Math.max(n,Math.min(6,6));let s=Ve(
o,e);return s<n?s:s-n>1.6?s-1:n}function Ws(t){Se=!1;let e=X(t);if(!e)return;$n();let n=F()==="phone",o=Le(Ta),s=qe(hu(t,o)+.12),r=b.map;if(t.form!=="exact"&&t.
form!=="near"&&s<r.getZoom()){De(W(t),s,o,!0);return}if(n||s!==r.getZoom()){De([e[0],e[1],e[0],e[1]],Math.max(s,2),o,!0);return}Pa(t,o)}function Ys(t){let e=X(t);
if(!e)return;let n=Y(b.map),[o,s]=_(),r=Le(8),i=n.x(e[0])-o,a=n.y(e[1])-s;i>=r[0]&&i<=r[2]&&a>=r[1]&&a<=r[3]||($n(),Se=!1,Pa(t,Le(Ta)))}function Pa(t,e){let n=_t(
t.id),o=Y(b.map),[s,r]=_(),i=X(t),a=[o.x(i[0])-16,o.y(i[1])-16,o.x(i[0])+140,o.y(i[1])+16];if(t.form!=="exact"){let d=W(t);a=[o.x(d[0]),o.y(d[1]),o.x(d[2]),o.y(
d[3])]}if(n){let d=be(n);a=[Math.min(a[0],d[0]),Math.min(a[1],d[1]),Math.max(a[2],d[2]),Math.max(a[3],d[3])];for(let m of[n.name&&n.name.box,n.head])m&&(a=[Math.
min(a[0],m[0]),Math.min(a[1],m[1]),Math.max(a[2],m[2]),Math.max(a[3],m[3])])}let l=ja(a[0]-s,a[2]-s,e[0],e[2]),c=ja(a[1]-r,a[3]-r,e[1],e[3]);(l||c)&&b.map.panBy(
[-l,-c],{animate:!Kt(),duration:.2})}function ja(t,e,n,o){return e-t>o-n?(n+o)/2-(t+e)/2:t<n?n-t:e>o?o-e:0}function Gs(t){Se=!1,b.map.setZoom(t,{animate:!Kt()})}
function Ks(){b.map.options.zoomDelta=1,b.map.setMinZoom(Zs(b.map.getSize().x)),y.get().view||Ze(!1),b.map.on("resize",()=>{b.map.setMinZoom(Zs(b.map.getSize().
x)),Se&&Na(!1,Us)});let t=()=>{Se=!1};b.map.on("dragstart boxzoomend",t);for(let e of["wheel","keydown","dblclick","touchmove"])b.map.getContainer().addEventListener(
e,t,{passive:!0});ke()}var gu=1.609344,it=[104,112],An,We,Rt,Lo,Ue,So,ze=null;function Js(t,e,n){return f("button",{type:"button","aria-label":u(t),title:u(t),"data-word":t,on:{click:()=>n()}},
p("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},p("path",{d:e,fill:"none",stroke:"currentColor","stroke-width":1.8,"stroke-linecap":"round",
"stroke-linejoin":"round"})))}var qa=t=>()=>Gs(b.map.getZoom()+t);function xu(){return f("div",{class:"furniture zoom"},Js("map.zoom_in","M3 8H13M8 3V13",qa(1)),
Js("map.zoom_out","M3 8H13",qa(-1)),Js("map.reset","M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",()=>Ze(!0,!0)))}function Va(t,e){let n=t*e,o=10**Math.
floor(Math.log10(n)),s=[5,3,2,1].find(r=>r*o<=n)||1;return{n:s*o,px:s*o/t}}function yu(){let t=b.map,e=Y(t),n=t.getSize(),o=t.containerPointToLayerPoint([0,n.y/
2]).y,s=1/e.km(1,(o+e.oy)/e.size),r=Va(s,100),i=Va(s/gu,100),a=Math.max(r.px,i.px),l=[[u("map.km",{n:r.n}),r.px,13],[u("map.mi",{n:i.n}),i.px,29]],c=l.map(([d,m,
g])=>p("text",{x:(m+5).toFixed(1),y:g+1},d));We.replaceChildren(p("path",{d:`M1 9V25M1 17H${a.toFixed(1)}M${r.px.toFixed(1)} 17V9M${i.px.toFixed(1)} 17V25`}),...c.
map(d=>{let m=d.cloneNode(!0);return m.setAttribute("class","halo on-land"),m}),...c),We.setAttribute("width",Math.ceil(a+60)),We.setAttribute("aria-label",l.map(
([d])=>d).join(u("list.comma")))}function wu(t){let e=t.world&&t.world.scale||100,n=(t.outline||[]).flatMap(r=>r.polygons||[]).map(r=>r.map(i=>Ht(i,e))).map(r=>({
rings:r,box:H(r[0])})),o=({box:r})=>(r[2]-r[0])*(r[3]-r[1]),s=Math.max(...n.map(o));return n.filter(r=>o(r)>s*.04).flatMap(r=>r.rings)}function bu(){let t=h.basemap||
{},e=wu(t);if(!e.length)return null;let n=H([]);e.forEach(l=>H(l,n));let o=Math.min((it[0]-16)/(n[2]-n[0]),(it[1]-16)/(n[3]-n[1])),s=l=>(l-(n[0]+n[2])/2)*o+it[0]/
2,r=l=>(l-(n[1]+n[3])/2)*o+it[1]/2;ze={x:s,y:r,box:n};let i=e.map(l=>{let c=[];for(let d=0;d<l.length;d+=2)c.push(`${s(l[d]).toFixed(1)} ${r(l[d+1]).toFixed(1)}`);
return`M${c.join("L")}Z`}).join("");Ue=p("rect",{class:"window"});let a=(t.outline||[]).length===1&&(t.labels||[]).find(l=>l.kind==="country"&&l.id===t.outline[0].
id);return f("div",{class:"furniture inset"},p("svg",{role:"img","aria-label":u("map.inset"),viewBox:`0 0 ${it[0]} ${it[1]}`,width:it[0],height:it[1]},p("path",
{d:i,class:"shape"}),Ue,a&&Mu(a,t)))}function Mu(t,e){let n=e.scale||1e4,o=C(Qs(t),{size:10.5,spacing:1.2}),s=ze.x(Q(t.at[0]/n));return s-o/2<2||s+o/2>it[0]-2?null:
p("text",{class:"where",x:s.toFixed(1),y:(ze.y(U(t.at[1]/n))+4).toFixed(1)},Qs(t))}function Qs(t){let e=xe(t);return Nt(e)?e:e.toLocaleUpperCase(V())}function ku(){
if(!Rt)return;let t=Y(b.map),[e,n,o,s]=_(),r=ze.x((e+t.ox)/t.size),i=ze.x((o+t.ox)/t.size),a=ze.y((n+t.oy)/t.size),l=ze.y((s+t.oy)/t.size),c=(x,M)=>Math.max(1.5,
Math.min(M-1.5,x)),d=[c(r,it[0]),c(a,it[1]),c(i,it[0]),c(l,it[1])],m=r<4&&a<4&&i>it[0]-4&&l>it[1]-4,g=d[2]-d[0]<.5||d[3]-d[1]<.5;Rt.classList.toggle("useless",m||
g),Ue.setAttribute("x",d[0].toFixed(1)),Ue.setAttribute("y",d[1].toFixed(1)),Ue.setAttribute("width",Math.max(3,d[2]-d[0]).toFixed(1)),Ue.setAttribute("height",
Math.max(3,d[3]-d[1]).toFixed(1))}function vu(){return(h.basemap&&h.basemap.credits||[]).map(e=>e.name).join(", ")}function Xs(){let t=h.basemap&&h.basemap.credits||
[],e=n=>/^public domain/i.test(n.licence||"")?"":n.licence;return t.map(n=>[n.name,e(n)].filter(Boolean).join(" ")).join(" · ")}function $u(){let t=Y(b.map),[e,
n,o,s]=_(),r=$i(((e+o)/2+t.ox)/t.size,((n+s)/2+t.oy)/t.size);So.hidden=!r||b.map.getZoom()<=r,So.textContent=u(h.config.tiles?"map.finest_tiles":"map.finest")}function Lu(){
for(let t of An.querySelectorAll("[data-word]"))t.setAttribute("aria-label",u(t.dataset.word)),t.title=u(t.dataset.word);if(Rt&&Rt.firstChild.setAttribute("aria\
-label",u("map.inset")),Rt&&Rt.querySelector(".where")){let t=h.basemap,e=t.labels.find(n=>n.kind==="country"&&n.id===t.outline[0].id);Rt.querySelector(".where").
textContent=Qs(e)}zn()}function zn(){yu(),ku(),$u();let t=document.documentElement.classList,e=t.contains("bare")||F()==="wide"&&!t.contains("is-print");Lo.textContent=
e?Xs():vu();let n=$e(),o=w("map-over");o.style.setProperty("--top",`${n.top}px`),o.style.setProperty("--bottom",`${n.bottom}px`)}function Su(){let t=w("map-wrap").
getBoundingClientRect(),n=[An,We,Rt,Lo,w("guard"),F()==="phone"&&w("timeline")].filter(s=>s&&s.isConnected&&!s.hidden).map(s=>{let r=s.getBoundingClientRect();return[
r.left-t.left-6,r.top-t.top-6,r.right-t.left+6,r.bottom-t.top+6]}).filter(s=>s[2]-s[0]>14),o=re();return o&&n.push([o.left-8,o.top-8,o.right+8,o.bottom+8]),n}var tr=()=>An?
Su():[];function er(){let t=w("map-over");An=xu(),We=p("svg",{class:"scale",height:34,role:"img"}),Rt=bu(),So=f("p",{class:"limit",dir:"auto",hidden:!0}),Lo=f("\
p",{class:"furniture credit",dir:"ltr",lang:"en",title:Xs()});let e=f("div",{class:"furniture corner",dir:"ltr"},Rt,So,We);t.append(An,e,...Xs()?[Lo]:[]),zn(),b.
map.on("moveend zoomend resize",zn),y.subscribe((n,o)=>{o.has("lang")&&Lu(),o.has("layout")&&zn()})}var zu="M8 13V3M3.5 7.5L8 3L12.5 7.5",Ae=null,En=null;function Au(){let t=w("map-over");En=p("path",{class:"to-card"}),Ae=f("div",{class:"chips"}),t.append(p("s\
vg",{class:"ties","aria-hidden":"true"},En),Ae),b.map.on("move zoomend",Ga),b.map.on("zoomstart",()=>En.removeAttribute("d"))}function Ou(t){let e=[],n=Y(b.map),
[o,s]=_();for(let r of h.marks){let i=xt.has(r.id)&&Z(r)?X(r):null;if(!i)continue;let a=n.x(i[0])-o,l=n.y(i[1])-s;a>=t[0]&&a<=t[2]&&l>=t[1]&&l<=t[3]||Eu(r,n,t,o,
s)||e.push({mark:r,x:a,y:l})}return{box:t,found:e}}function Eu(t,e,n,o,s){if(t.form!=="band"&&t.form!=="vague")return!1;let r=W(t);return z([e.x(r[0])-o,e.y(r[1])-
s,e.x(r[2])-o,e.y(r[3])-s],n)}function Iu({box:t,found:e}){let n=(t[0]+t[2])/2,o=(t[1]+t[3])/2,s=new Map;for(let r of e){let i=Math.atan2(r.y-o,r.x-n),a=Math.round(
i/(Math.PI/4))&7;s.has(a)||s.set(a,[]),s.get(a).push({...r,angle:i,far:Math.hypot(r.x-n,r.y-o)})}return[...s.values()].map(r=>r.sort((i,a)=>i.far-a.far))}function Cu(t,e){
let n=t[0],o=(e[0]+e[2])/2,s=(e[1]+e[3])/2,r=xt.size>=yn,i=kn()&&!r?`${Cs(t.map(({mark:k})=>k))} `:"",a=t.length>1?" "+u("map.more",{n:t.length-1}):"",l=r?A(t.length):
i+Qt(E(n.mark),{size:13,weight:600},F()==="phone"?130:180)+a,c=n.mark.layers.map(k=>I[k]).find(k=>k&&y.get().layersOn.has(k.id)),d=n.angle*180/Math.PI+90,m=f("b\
utton",{type:"button",class:"chip-edge",on:{click:()=>Ru(t)}},p("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},p("path",{d:zu,class:"arrow",
transform:`rotate(${Math.round(d/45)*45} 8 8)`})),c&&!r&&p("svg",{viewBox:"-8 -8 16 16",width:16,height:16,"aria-hidden":"true"},_u(n.mark,c)),f("bdi",{},l)),g=Math.
min(Math.abs((e[2]-e[0])/2/Math.cos(n.angle)),Math.abs((e[3]-e[1])/2/Math.sin(n.angle))),x=r||F()==="phone"?"":Fu(n);x&&m.append(" ",f("span",{class:"away"},x)),
m.setAttribute("aria-label",[m.textContent,u("map.beyond",{place:E(n.mark),n:t.length})].join(u("list.comma")));let M=(x?C(x,{size:12.5})+6:0)+(r?46:68)+C(l,{size:13,
weight:600});return{node:m,w:M,h:F()==="phone"?36:30,x:o+g*Math.cos(n.angle),y:s+g*Math.sin(n.angle)}}function _u(t,e){let n=St(t,e);return n?Tt(n,7):te(e,5.6,{
halo:0})}function Fu({mark:t}){let e=X(t),n=b.map.getCenter(),o=b.map.distance(n,[zt(e[1]),(e[0]-.5)*360])/1e3,s=o<100?5:o<1e3?10:100;return u("map.km",{n:Math.
max(s,Math.round(o/s)*s)})}function Ru(t){t.length===1&&y.set({selected:t[0].mark.id},{source:"map"}),Sn(t.map(e=>e.mark),!0)}function Za(t,e,n,o){let s=[...n],
r=t.map(a=>Cu(a,e)),i=r.findIndex(a=>!Da(a,e,s,o));return i<0?r:t.length>1?Za(Bu(t,i),e,n,o):(r[0].node.querySelector("bdi").remove(),r[0].node.classList.add("s\
mall"),r[0].w=r[0].h+18,Da(r[0],e,s,o)?r:[])}function Bu(t,e){let n=(i,a)=>Math.abs(Math.atan2(Math.sin(i-a),Math.cos(i-a))),o=t[e],s=t.filter((i,a)=>a!==e),r=s.
reduce((i,a)=>n(a[0].angle,o[0].angle)<n(i[0].angle,o[0].angle)?a:i);return s.map(i=>i===r?[...i,...o].sort((a,l)=>a.far-l.far):i)}var ju=[0,1,2].flatMap(t=>Array.
from({length:19},(e,n)=>[Math.ceil(n/2)*20*(n%2?1:-1),t*40])).sort((t,e)=>Math.abs(t[0])+t[1]*1.2-Math.abs(e[0])-e[1]*1.2);function Da(t,e,n,o){let{node:s,w:r,h:i}=t,
a=12,l=Math.max(e[0]+a,Math.min(e[2]-a-r,t.x-r/2)),c=Math.max(e[1]+a,Math.min(e[3]-a-i,t.y-i/2)),d=t.x<=e[0]+1||t.x>=e[2]-1,m=d?[t.x<=e[0]+1?1:-1,0]:[0,t.y<=e[1]+
1?1:-1],g=[e[0]+a,e[1]+a],x=[e[2]-a-r,e[3]-a-i],M=(k,$)=>Math.max(g[$],Math.min(x[$],k));for(let[k,$]of ju){let T=M(l+m[0]*$+(d?0:k),0),S=M(c+m[1]*$+(d?k:0),1),
O=[T-4,S-4,T+r+4,S+i+4];if(![...n,...o].some(Lt=>z(O,Lt)))return n.push(O),s.style.left=`${T.toFixed(0)}px`,s.style.top=`${S.toFixed(0)}px`,!0}return!1}var Tu=t=>(t.
many&&t.items.length<40?t.items:t.off?[t]:[]).map(({at:[e,n]})=>[e-4,n-4,e+4,n+4]);function Hu(){let[t,e]=_();return pt().flatMap(n=>[n.box,n.symbol&&n.symbol.box,
n.head,n.name&&n.name.box,...Tu(n)]).filter(Boolean).map(n=>[n[0]-t,n[1]-e,n[2]-t,n[3]-e])}function Ua(t){Ae||Au();let e=Ou(t.edges),n=Iu(e),o=Ae.contains(R()),
s=n.length?Za(n,e.box,t.furniture,Hu()):[];Ae.replaceChildren(...s.map(i=>i.node)),o&&Ae.firstChild&&Ae.firstChild.focus({preventScroll:!0});let r=_t(y.get().selected);
t.card&&r&&Nu(r,t.card),Ga()}var Wa=14;function Nu(t,e){let[n,o]=_(),s=pt().filter(i=>i!==t).flatMap(i=>[i.box,i.name&&i.name.box,i.symbol&&i.symbol.box,i.head]).
filter(Boolean),r=i=>{let a=Ya(t,e,i);return a&&[Math.min(a.x,a.edge)+n,a.y+o-2,Math.max(a.x,a.edge)+n,a.y+o+2]};Wa=[14,22,30,40,52,66,82,100].find(i=>{let a=r(
i);return a&&!s.some(l=>z(l,a))})||14}function Ya(t,e,n){let[o,s]=_(),r=be(t),i=(r[0]+r[2])/2-o,a=r[1]-s,l=r[3]-s;if(i>e.left-8&&i<e.right+8)return null;let c=e.
left>i?e.left:e.right;if(a-n>e.top+24)return{x:i,edge:c,from:a,y:Math.min(a-n,e.bottom-24)};let d=Math.max(l+n,e.top+24);return d<e.bottom-12?{x:i,edge:c,from:l,
y:d}:null}function Ga(){let t=re(),e=y.get().selected,n=t&&e&&_t(e),o=n&&!b.map._animatingZoom?Ya(n,t,Wa):null;o?En.setAttribute("d",`M${o.x.toFixed(1)} ${o.from.
toFixed(1)}V${o.y.toFixed(1)}H${o.edge.toFixed(1)}`):En.removeAttribute("d")}var qu=.4,Ka=L.Renderer.extend({options:{padding:qu},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:t}=this._bounds,e=this._bounds.getSize();L.DomUtil.setPosition(
this._container,t),this.options.resize(this._container,t,e)},bounds(){let{min:t,max:e}=this._bounds;return[t.x,t.y,e.x,e.y]}});function Ja(t,e,n){let o=b.map.createPane(
t);return o.style.zIndex=e,n||(o.style.pointerEvents="none"),t}function Qa(t,e){let n=f("canvas",{class:t,"aria-hidden":"true"});return new Ka({pane:Ja(t,e),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function nr(t,e,n){let o=p("svg",{class:t,focusable:"false",...n});return new Ka({pane:Ja(t,e),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var In=7,or=400,Xa=60*Math.PI/180,sr=3.5,Du=.2,el=[],rr=0;function nl(){let t=h.basemap||{};el=(t.rivers||[]).filter(e=>e.name).map(e=>({name:e.name,names:e.names,
rank:e.rank||3,lines:e.lines.map(n=>{let o=Ht(n,t.scale||1e4);return{line:o,box:H(o)}})})).sort((e,n)=>e.rank-n.rank)}function Zu(t,e,n){let o=Jt(t,e),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],l=o[i-1],c=o[i]-a,d=o[i+1]-l,m=Math.hypot(c,d);if(!m)continue;let g=r;for(;g<=m;g+=In){let x=a+c*g/m,M=l+d*g/m;if(x>n[0]&&
x<n[2]&&M>n[1]&&M<n[3]?s.push([x,M]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=g-m}return s}function Uu(t){let e=[],n=[];for(let o of[...t,null])
o?n.push(o):n.length&&(e.push(n),n=[]);return e}function Wu(t){return t.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,t.length-1-o);for(let l=o-a;l<=o+a;l+=1)s+=t[l][0],
r+=t[l][1],i+=1;return[s/i,r/i]})}function Yu(t){let e=[];for(let n=1;n<t.length;n+=1)e.push(Math.atan2(t[n][1]-t[n-1][1],t[n][0]-t[n-1][0]));return e}var tl=(t,e)=>Math.
abs(Math.atan2(Math.sin(t-e),Math.cos(t-e)));function Gu(t,e,n){let o=0,s=0;for(let r=e+1;r<n;r+=1){let i=tl(t[r],t[r-1]);if(i>Du)return 1/0;o=Math.max(o,tl(t[r],
t[e])),s+=i}return o>Xa||s>Xa*1.6?1/0:o+s*.5}function Ku(t,e,n,o,s){let r=Yu(t),i=0;for(let c=1;c<t.length;c+=1)i+=Math.hypot(t[c][0]-t[c-1][0],t[c][1]-t[c-1][1]);
let a=Math.ceil(e*(t.length-1)/Math.max(i,1))+1,l=null;for(let c=0;c+a<t.length;c+=3){let d=Gu(r,c,c+a);if(d===1/0||l&&d>=l.cost)continue;let m=t.slice(c,c+a+1),
g=m.filter((x,M)=>M%2===0).map(([x,M])=>[x-o*.6,M-o*.9-sr,x+o*.6,M+o*.35]);g.every(x=>s(x)&&n.free(x))&&(l={cost:d,points:m,taken:g})}return l}function Ju(t,e,n,o,s,r){
let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,l={"font-size":e.size,"font-weight":e.weight,"font-style":e.italic?"italic":null},c;if(Nt(t)){let d=a[0],m=a[a.
length-1],g=Math.atan2(m[1]-d[1],m[0]-d[0])*180/Math.PI,x=a[Math.floor(a.length/2)];c=M=>p("text",{...l,...M,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${x[0].toFixed(1)} ${(x[1]-sr).toFixed(1)}) rotate(${g.toFixed(1)})`},t)}else{rr+=1;let d=`${b.element.id}-course-${rr}`;s.append(p("path",{id:d,d:wt(a.
flat()),fill:"none"})),c=m=>p("text",{...l,...m,dy:-sr},p("textPath",{href:`#${d}`,startOffset:"50%","text-anchor":"middle"},t))}s.append(c({class:`halo on-${o}`})),
r.append(c({fill:"var(--riverlab)"}))}function ol(t,e,n,o,s,r){rr=0;let i=[(e[0]+t.ox)/t.size,(e[1]+t.oy)/t.size,(e[2]+t.ox)/t.size,(e[3]+t.oy)/t.size];for(let a of el)
a.rank===3&&t.zoom<8||a.rank===2&&t.zoom<6||Qu(a,t,e,i,n,o,s,r)}function Qu(t,e,n,o,s,r,i,a){let l=xe(t),c=un("water",l),d=C(l,c)+10,m=[],g=t.lines.filter(x=>z(
x.box,o)).flatMap(x=>Uu(Zu(x.line,e,n))).filter(x=>x.length*In>d).sort((x,M)=>M.length-x.length);for(let x of g)for(let M=0;M<x.length;M+=Math.ceil(or/In)){let k=x.
slice(M,M+Math.ceil(or/In));if(k.length*In<d)continue;let $=Ku(Wu(k),d,s,c.size,a);if(!$)continue;let[T,S]=$.points[Math.floor($.points.length/2)];if(m.some(([Lt,
Po])=>Math.hypot(Lt-T,Po-S)<or*.6))continue;m.push([T,S]);for(let Lt of $.taken)s.add(Lt);let O=Be((T+e.ox)/e.size,(S+e.oy)/e.size);Ju(l,c,$.points,O?"land":"ab\
road",r,i)}}var sl={band:0,region:1,vague:2},tp=8,ep=[[4,4],[-4,-4],[4,-4],[-4,4]],np=.75;function op({rings:t}){let e=H([]);for(let n of t)H(n,e);return[e[0]-10,e[1]-10,e[2]+
10,e[3]+10]}var sp=(t,e,n)=>ep.some(([o,s])=>mt(t,e+o,n+s));function rp({rings:t},e){let n=0,o=0;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2){let a=s[r]-
s[i],l=s[r+1]-s[i+1],c=Math.max(1,Math.round(Math.hypot(a,l)/tp));for(let d=0;d<c;d+=1){let m=s[i]+a*d/c,g=s[i+1]+l*d/c;n+=1,e.some(x=>sp(x.shape.rings,m,g))&&(o+=
1)}}return n?o/n:0}function rl(t){let e=[...t].sort((o,s)=>Number(s.item.selected)-Number(o.item.selected)||sl[o.item.mark.form]-sl[s.item.mark.form]||Number(o.
item.open)-Number(s.item.open)||o.item.size-s.item.size),n=[];for(let o of e){let s=op(o.shape),{item:r}=o;r.under=n.filter(a=>!a.item.bare&&z(a.box,s)).map(a=>({
shape:a.shape,strip:a.item.mark.form==="band",rim:a.item.mark.form==="region"&&r.mark.form==="vague"}));let i=r.under.filter(a=>!a.rim);r.bare=r.mark.form==="re\
gion"&&!r.selected&&i.length>0&&rp(o.shape,i)>np,r.hidden=(a,l)=>i.some(c=>mt(c.shape.rings,a,l)),n.push({...o,box:s})}return e}var zo=Math.cos(Math.PI/6),Ao=Math.sin(Math.PI/6),ir=4;function ip(t){let e=new Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n]*zo+t[n+1]*Ao,e[n+1]=t[n+1]*
zo-t[n]*Ao;return e}function il(t,e){let n=1/0,o=-1/0;for(let s of t)for(let r=e;r<s.length;r+=2)s[r]<n&&(n=s[r]),s[r]>o&&(o=s[r]);return[n,o]}function ap(t,e){
let[n,o]=il(t,0),[s,r]=il(t,1),i=Math.ceil(n/e)-1,a=Math.ceil(s/e)-1,l=Math.floor(o/e)-i+2,c=Math.floor(r/e)-a+2,d=new Uint8Array(l*c),m=Array.from({length:c},()=>[]);
for(let g of t)for(let x=0,M=g.length-2;x<g.length;M=x,x+=2){let k=g[M+1],$=g[x+1];if(k===$)continue;let T=Math.ceil(Math.min(k,$)/e),S=Math.max(k,$)/e;for(let O=T;O<
S;O+=1)m[O-a].push(g[M]+(g[x]-g[M])*(O*e-k)/($-k))}return m.forEach((g,x)=>{g.sort((M,k)=>M-k);for(let M=0;M+1<g.length;M+=2){let k=g[M+1]/e;for(let $=Math.ceil(
g[M]/e);$<=k;$+=1)d[x*l+$-i]=ir+1}}),{grid:d,w:l,h:c,i0:i,j0:a}}function lp({grid:t,w:e,h:n},o){for(let s=1;s<=o;s+=1){let r=[];for(let i=1;i<n-1;i+=1)for(let a=1;a<
e-1;a+=1){let l=i*e+a;t[l]<=ir||Math.min(t[l-1],t[l+1],t[l-e],t[l+e])===s-1&&r.push(l)}for(let i of r)t[i]=s}}var al=(t,e,n,o)=>{if(!t.length)return[];let s=ap(
t.map(ip),e),r=Math.max(1,Math.min(ir,Math.round(n/e)));lp(s,r);let i=new Map;for(let a=0;a<s.h;a+=1)for(let l=0;l<s.w;l+=1){let c=s.grid[a*s.w+l];if(!c)continue;
let d=(l+s.i0)*e,m=(a+s.j0)*e,g=((l+s.i0+a+s.j0)%o+o)%o,x=Math.min(c,r+1)*16+g,M=`M${(d*zo-m*Ao).toFixed(1)} ${(d*Ao+m*zo).toFixed(1)}h0`;i.set(x,(i.get(x)||"")+
M)}return[...i].map(([a,l])=>({d:l,part:a%16,strength:+(Math.floor(a/16)/(r+1)).toFixed(2)}))};var ar=9,fl=4,cp=150,fp=.25,dp={rising:45,falling:-45,level:90,both:45,none:90},dl=new Map(h.layers.map((t,e)=>[t.id,e]));function ll(t,e){let n={id:`${e}-${dl.
get(t.id)}`,patternUnits:"userSpaceOnUse"},o=pp(t);if(t.texture==="dots"){let a=e==="band"?4.4:6;return p("pattern",{...n,width:a,height:a,patternTransform:"rot\
ate(30)"},p("circle",{cx:a/2,cy:a/2,r:.95,fill:o}))}let s=t.texture==="both"&&t.slots.length===2,r=s?t.slots.map(Pt):[o],i=s?4:t.texture==="none"?9:6;return p("\
pattern",{...n,width:i*r.length,height:8,patternTransform:`rotate(${dp[t.texture]||90})`},r.map((a,l)=>p("path",{d:`M${i*(l+.5)} 0V8`,stroke:a,"stroke-width":1.1})))}
var up=()=>p("defs",{},h.layers.flatMap(t=>[ll(t,"hatch"),ll(t,"band")])),pp=t=>G(t)==="var(--ink)"?"var(--ink2)":G(t),Oo=(t,e)=>`url(#${e}-${dl.get(t.id)})`;function mp(t,e,n){
let o=[n[0]-40,n[1]-40,n[2]+40,n[3]+40],{polygons:s,lines:r}=st(t),i=s.flatMap(l=>l.map(c=>Jt(c,e,o,!0))).filter(l=>l.length>5),a=i.map(l=>wt(l,!0)).join("");return{
rings:i,area:a,edge:t.approximate&&t.form==="region"?hp(i,W(t),e):a,line:r.map(l=>wt(Jt(l,e))).join("")}}function hp(t,[e,n,o,s],r){let i=[r.x(e),r.x(o)],a=[r.y(
n),r.y(s)],l=(c,d,m)=>Math.abs(c-d)<.6&&m.some(g=>Math.abs(c-g)<1);return t.map(c=>{let d="";for(let m=0,g=c.length-2;m<c.length;g=m,m+=2)l(c[g],c[m],i)||l(c[g+
1],c[m+1],a)||(d+=`M${c[g].toFixed(1)} ${c[g+1].toFixed(1)}L${c[m].toFixed(1)} ${c[m+1].toFixed(1)}`);return d}).join("")}var lr=t=>t.slots.length===2?"var(--in\
k3)":t.slots.length?G(t):"var(--ev)";function gp(t,e){let[n,o,s,r]=e;return p("mask",{id:`left-${t.n}`,maskUnits:"userSpaceOnUse",x:n,y:o,width:s-n,height:r-o},
p("rect",{x:n,y:o,width:s-n,height:r-o,fill:"#fff"}),t.under.map(({shape:i,rim:a})=>p("path",{d:i.area,stroke:"#000","stroke-width":a?ar*2:6,fill:a?"none":"#000",
"fill-rule":"evenodd"})))}function xp(t,e){let{mark:n,layer:o}=t,s=`rim-${t.n}`,r={"clip-path":`url(#${s})`},i=t.under.filter(l=>l.strip).map(l=>l.shape.area).join(
""),a=t.bare?null:o.slots.length?p("path",{d:e.edge+i,fill:"none",stroke:Oo(o,"hatch"),"stroke-width":ar*2,...r}):p("g",{},e.edge===e.area&&p("path",{d:e.area,fill:"\
var(--ev)","fill-opacity":.05}),p("path",{d:e.edge,fill:"none",stroke:"var(--ev)","stroke-width":2.4,"stroke-linecap":"round","stroke-dasharray":"0 5"}));return[
p("clipPath",{id:s},p("path",{d:e.area,"clip-rule":"evenodd"})),t.selected&&p("path",{d:e.area,fill:o.slots.length?Oo(o,"hatch"):"var(--ev)","fill-rule":"evenod\
d",opacity:o.slots.length?.35:.12}),a&&(t.under.length?p("g",{mask:`url(#left-${t.n})`},a):a),o.slots.length?p("path",{d:e.edge,fill:"none",stroke:lr(o),"stroke\
-width":t.bare?1.2:1.8,"stroke-opacity":.5,"stroke-dasharray":n.approximate?"8 3 1.5 3":null,...r}):null,p("path",{d:e.area,class:"hit rim","stroke-width":ar*2,
...r})]}function yp(t,e,n,o){let{layer:s}=t,r={fill:"none",stroke:lr(s),"stroke-width":1,"stroke-dasharray":"5 3.5","stroke-opacity":.8},i=s.slots.length?{fill:Oo(
s,"band")}:{fill:"var(--ev)","fill-opacity":.12};if(!e.area)return[p("path",{d:e.line,fill:"none",stroke:s.slots.length?Oo(s,"band"):"var(--ev)","stroke-opacity":s.
slots.length?null:.12,"stroke-width":10}),p("path",{d:e.line,...r}),p("path",{d:e.line,class:"hit rim","stroke-width":16})];let a=`soft-${t.n}`,l=t.open?wp(e.area,
a,n.km(fl,X(t.mark)[1]),o):null;return[l,p("g",{mask:t.under.length?`url(#left-${t.n})`:null},p("path",{d:e.area,...i,"fill-rule":"evenodd",mask:l?`url(#${a})`:
null}),p("path",{d:e.area,...r,"stroke-opacity":t.open?.4:.8})),p("path",{d:e.area,class:"hit"})]}function wp(t,e,n,o){let s=Math.min(n*2,120),r=[1,.75,.5,.25].
map(i=>p("path",{d:t,fill:"none",stroke:"#000","stroke-opacity":.3,"stroke-width":(s*i).toFixed(1)}));return p("mask",{id:e,maskUnits:"userSpaceOnUse",x:o[0],y:o[1],
width:o[2]-o[0],height:o[3]-o[1]},p("path",{d:t,fill:"#fff"}),r)}function bp(t,e,n){let o=W(t.mark),i=Math.hypot(o[2]-o[0],o[3]-o[1])>nn(cp,(o[1]+o[3])/2)?10:6,
a=n.km(fl,(o[1]+o[3])/2),l=t.layers.filter(m=>t.drawn.has(m.id)),c=al(e.rings,i,a,l.length||1),d=m=>lr(l[m]||t.layer);return[p("g",{mask:t.under.length?`url(#le\
ft-${t.n})`:null},c.map(({d:m,strength:g,part:x})=>p("path",{d:m,class:"dots","stroke-opacity":g,stroke:d(x)}))),p("path",{d:e.area,class:"hit"})]}var cl={region:xp,
band:yp,vague:bp};function ul(t,e,n,o,s,r){let i=[up()],a=[(o[0]+n.ox)/n.size,(o[1]+n.oy)/n.size,(o[2]+n.ox)/n.size,(o[3]+n.oy)/n.size],l=[];for(let c of e){if(!cl[c.
mark.form]||!c.layer||!z(W(c.mark),a))continue;let d=mp(c.mark,n,o);!d.area&&!d.line||(c.size=Mp(c.mark,n),c.vast=c.mark.form==="vague"&&!c.selected&&c.size>fp*
(r[2]-r[0])*(r[3]-r[1]),c.vast||l.push({item:c,shape:d}))}for(let{item:c,shape:d}of rl(l).reverse()){let m=c.fits?s&&!c.selected?.5:1:c.fade?c.fade*.75:.22;c.under.
length&&i.push(gp(c,o)),i.push(p("g",{class:`area ${c.mark.form}`,"data-mark":c.mark.id,opacity:m===1?null:m},cl[c.mark.form](c,d,n,o)))}t.replaceChildren(...i)}
function Mp(t,e){return st(t).polygons.reduce((o,s)=>{let r=s[0],i=0;for(let a=0,l=r.length-2;a<r.length;l=a,a+=2)i+=r[l]*r[a+1]-r[a]*r[l+1];return o+Math.abs(i)},
0)/2*e.size*e.size}var vp=7.3,Bt,Cn,Ye,Yt,Ge=0,Eo=!0,tt=null;function ml(){za({request:pl,now:cr,flush:Ip}),Li(),zi(),nl(),Bt=Qa("ground",210),Cn=nr("areas",410,{"aria-hidden":"tr\
ue"}),Ye=nr("marks",610,{role:"group"}),b.base.addLayer(Bt),b.map.addLayer(Cn),b.map.addLayer(Ye),Yt=Object.fromEntries(["halos","letters","under","signs","over"].
map(t=>[t,p("g",{class:t,"aria-hidden":t==="signs"?null:"true"})])),Ye.options.element.append(...Object.values(Yt)),b.map.on("moveend viewreset resize",()=>pl(!0)),
b.map.on("zoomstart",()=>{b.map._animatingZoom||vn.clear()}),b.map.on("move",$p)}function $p(){if(!tt||b.map._animatingZoom||b.map.getZoom()!==tt.at.zoom)return;
let[t,e,n,o]=_(),s=Bt.bounds();t>=s[0]&&e>=s[1]&&n<=s[2]&&o<=s[3]||(Bt.sync(),ls(Bt.options.element,Y(b.map),Bt.bounds()))}function pl(t){Eo=Eo||!!t,Ge||(Ge=requestAnimationFrame(
()=>cr(!0)))}function cr(t){if(Ge&&cancelAnimationFrame(Ge),Ge=0,!b.map._loaded||!Bt||b.map._animatingZoom)return;let e=performance.now(),n=Y(b.map),o=Lp();if(Eo){
for(let s of[Bt,Cn,Ye])s.sync();ls(Bt.options.element,n,Bt.bounds())}Eo=!1,Sp(n,Ye.bounds(),o,t===!0),fr=performance.now()-e}function Lp(){let t=b.map.getSize(),
e=$e(),n=re(),o=n?{left:0,top:0,right:0,bottom:0}:e;return{card:n,edges:[o.left,o.top,t.x-o.right,t.y-o.bottom],furniture:tr(),free:[e.left,e.top,t.x-e.right,t.
y-e.bottom]}}function Sp(t,e,n,o){let{items:s,mass:r}=ea(xt,t,e),i=_(),a=Qr(),[l,c]=i;for(let S of n.furniture)a.add([S[0]+l,S[1]+c,S[2]+l,S[3]+c]);let{free:d}=n,
m=s.find(S=>S.selected);tt={at:t,bounds:e,sight:i,room:a,page:n,open:[d[0]+l+4,d[1]+c+4,d[2]+l-4,d[3]+c-4],mass:r,fan:vn,signs:[],phone:F()==="phone",atHome:(S,O)=>Be(
(S+t.ox)/t.size,(O+t.oy)/t.size),areas:Ap(s,t,e)};let g=r?s.filter(S=>S.selected):s;ul(Cn.options.element,g,t,e,m,i);let x=Bi(s.filter(S=>S.at&&S.kind!=="area"),
tt);!tt.phone&&!r&&t.zoom>=vp&&ca(x,tt);let M=s.filter(S=>S.kind==="area"),k=tt.phone?[]:As(M,tt);fa(x,tt);let $=tt.phone?As(M,tt):k;Aa([...x,...$]),Ep();let T=()=>zp(
s,t,e,tt);r&&o?requestAnimationFrame(T):T()}function zp(t,e,n,o){if(o!==tt)return;let{room:s,sight:r}=o;for(let c of t)if(c.near&&c.near<40&&c.at){let d=Math.max(
9,c.near);s.add([c.at[0]-d,c.at[1]-d,c.at[0]+d,c.at[1]+d])}let i=p("g"),a=p("g"),l=c=>!z(c,r)||c[0]>r[0]&&c[1]>r[1]&&c[2]<r[2]&&c[3]<r[3];ol(e,n,s,i,a,l),Ai(e,n,
s,i,a,Op(t,e),l),Yt.halos.replaceChildren(...i.childNodes),Yt.letters.replaceChildren(...a.childNodes),Ua(o.page)}function Ap(t,e,n){let o=t.filter(s=>s.layer&&
s.kind!=="point").map(s=>{let r=st(s.mark).polygons.flat().map(a=>Jt(a,e,n,!0,4)).filter(a=>a.length>5),i=H([]);return r.forEach(a=>H(a,i)),{rings:r,box:i,weight:s.
mark.form==="region"?1.5:16}});return s=>{let r=[[s[0],s[1]],[s[2],s[1]],[s[0],s[3]],[s[2],s[3]],[(s[0]+s[2])/2,(s[1]+s[3])/2]],i=0;for(let a of o)if(z(a.box,s))
for(let[l,c]of r)mt(a.rings,l,c)&&(i+=a.weight);return i}}function Op(t,e){let n=new Set(t.filter(i=>i.label).map(i=>$s(i.mark))),o=tt.mass?[]:t.filter(i=>i.kind===
"point"&&i.at),s=new Set(["capital","city","town","village"]),r=new Map(o.map(i=>[i,ut(i.mark.title)]));return i=>n.has(i)||s.has(i.kind)&&o.some(a=>{let l=Math.
hypot(a.at[0]-e.x(i.x),a.at[1]-e.y(i.y));return l<Math.max(5,e.km(2,i.y))?!0:l<e.km(25,i.y)&&r.get(a)===ut(i.name)})}function Ep(){let t=Yt.signs.contains(R())?
R().closest("[data-key]").dataset.key:null,e=[];for(let o of pt())o.kind==="note"?o.name.line&&e.push(p("g",{class:o.item.fits?"":"out",stroke:"var(--ink2)",fill:"\
var(--ink2)"},p("path",{d:wt(o.name.line),class:"hair"}),p("circle",{cx:o.name.line[0].toFixed(1),cy:o.name.line[1].toFixed(1),r:2,class:"foot"}))):(e.push(...Rs(
o,tt)),o.name&&o.name.line&&e.push(p("path",{d:wt(o.name.line),class:"hair",stroke:"var(--ink2)"})));Yt.under.replaceChildren(...e);let n=pt().map(o=>js(o,tt));
Yt.signs.replaceChildren(...n),Yt.over.replaceChildren(),Oa(n,t)}function Ip(){Ge&&cr()}var fr=0;function dr(t){Yt.over.replaceChildren(...t&&!t.name&&!t.head?[
Ts(t,tt)]:[])}var Io=()=>Ye.options.element,hl=()=>Cn.options.element;var at={};le(at,{day:()=>dt,iso:()=>D,month:()=>mr,months:()=>pr,number:()=>ot,parts:()=>ct,span:()=>P,weekday:()=>ur,write:()=>ft,year:()=>Mt});function ft(t,e,n){let[o,s,r]=ct(e),i=K.cldr,a=d=>Mt(String(d).padStart(2,"0")),l=i.days[Cp(e)],c={d:n||Mt(r),dd:n||a(r),M:Mt(s),MM:a(s),y:Mt(o),MMMM:i.months[s-
1],MMM:i.short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:l,c:l};return i.patterns[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(d,m,g)=>g?c[d]||c[g]||
d:m.replaceAll("''","'")||"'")}var Cp=t=>((ot(t)+3)%7+7)%7,dt=(t,e)=>ft(e&&ct(t)[0]===_p()?"day_short":"day",t);function _p(){let t=h.articles.find(e=>e.published);
return t?ct(t.published)[0]:null}function P(t,e){if(!t||!t.start&&!t.end)return t&&t.words?t.words:u("date.none");let{start:n,end:o}=t;if(!o)return u("date.sinc\
e",{date:dt(n,e)});if(!n)return u("date.until",{date:dt(o,e)});if(n===o)return dt(n,e);let[s,r,i]=ct(n),[a,l]=ct(o),c=i===1&&Ti(o),d=(m,g)=>u("date.range",{start:m,
end:g});return c&&s===a?r===l?ft("month",n):r===1&&l===12?Mt(s):d((K.cldr.alone||K.cldr.months)[r-1],ft("month",o)):c?d(ft("month",n),ft("month",o)):s===a&&r===
l?ft("range_first",n)+ft("range_last",o):d(s===a?ft("day_short",n):dt(n,e),dt(o,e))}var ur=t=>ft("weekday",t);function pr(t,e){let[n,o]=ct(e);o+=1,o>12&&(o=1,n+=
1);let s=`${String(n).padStart(4,"0")}-${String(o).padStart(2,"0")}-01`;return{start:t.slice(0,8)+"01",end:D(ot(s)-1)}}var mr=t=>K.cldr.short[t-1];var Fp=80,Rp=20,xl=160,Bp=500,yl=new Map,bl=(t,e)=>t.claims.filter(n=>n.layer===e),Co=t=>t.map(e=>e.date).filter(e=>e&&(e.start||e.end)).sort((e,n)=>(e.start||e.
end)<(n.start||n.end)?-1:1)[0]||null,jp=["home_base","unit_name","mentioned"],Tp=t=>{let e=Co(t);return(t.every(o=>jp.includes(o.role))?"1 ":"0 ")+(e?e.start||e.
end:"9999")};function Hp(){let t=y.get().layersOn;return h.layers.filter(e=>t.has(e.id)).map(e=>({key:e.id,title:e.name,lang:e.lang,rows:h.marks.filter(n=>n.layers.
includes(e.id)&&j(n)&&Z(n)).map(n=>{let o=bl(n,e.id);return{mark:n,layer:e,claims:o,day:Tp(o)}}).filter(n=>n.claims.length).sort((n,o)=>n.day<o.day?-1:+(n.day>o.
day))})).filter(e=>e.rows.length)}function Np(){let t=new Map,e=[];for(let o of h.marks){if(!j(o))continue;let s=Z(o)?Ct(o):[];for(let r of new Set(s.map(i=>i.layer))){
let i=s.filter(d=>d.layer===r),a=Co(i);if(!a){e.push({mark:o,layer:I[r],claims:i});continue}let l=a.start===a.end?a.start:P(a),c=a.start===a.end?ur(a.start):l;t.
has(l)||t.set(l,{key:l,title:c,sort:a.start||a.end,rows:[]}),t.get(l).rows.push({mark:o,layer:I[r],claims:i})}if(!s.length&&!Co(o.claims)){let r=I[o.layers[0]];
r&&e.push({mark:o,layer:r,claims:bl(o,r.id),out:!0})}}let n=[...t.values()].sort((o,s)=>o.sort<s.sort?-1:1);return e.length&&n.push({key:"undated",title:u("list\
.no_date"),rows:e}),n}function Pp(t){let e=[...new Set(t.map(s=>s.event?Qn(s):gt(s)))],n=e.slice(0,2);e.length>2&&n.push(u("list.other_roles",{n:e.length-2}));let o=t.
every(s=>!s.event&&!s.actors.length);return n.map((s,r)=>r&&o?s[0].toLowerCase()+s.slice(1):s).join(o?u("list.comma"):"; ")}function qp(t,e){let n=t.form==="exa\
ct"||t.form==="near"?St(t,e):"";return n?p("svg",{class:"swatch",viewBox:"-17 -11 34 22",width:34,height:22,"aria-hidden":"true"},Tt(n,9.5)):Ie(e,t.form)}function Vp(t){
let e=E(t);return Wi(t).filter(n=>n.before+n.hit+n.after!==e).map(n=>f("span",{class:"more hit",dir:"auto"},f("bdi",{},n.before,f("mark",{},n.hit),n.after)))}function Dp({
mark:t,layer:e,claims:n,out:o},s){let r=y.get().selected===t.id;return f("li",s,f("button",{type:"button",class:o?"row out":"row","data-mark":t.id,"aria-current":r?
"true":null,on:{click:()=>y.set({selected:t.id},{source:"list"}),mouseenter:()=>y.set({hover:t.id}),mouseleave:()=>y.set({hover:null}),focus:()=>y.set({hover:t.
id}),blur:()=>y.set({hover:null})}},qp(t,e),f("span",{class:"n","aria-hidden":"true"},t.n),f("span",{class:"what"},f("span",{class:"line"},Vt(t,"title"),f("bdi",
{class:"date"},P(Co(n),!0))),f("span",{class:"more"},Pp(n)," · ",f("bdi",{},lt(t))),o?null:Vp(t))))}function Zp(t,e,n){let o=n.reduce((l,c)=>l+c.rows.length,0),
s=yl.get(t.key)||(o>Bp?Rp:Fp),r=t.rows.length-s,i="group-"+e,a=l=>r>0?{"aria-setsize":t.rows.length,"aria-posinset":l+1}:{};return f("section",{"aria-labelledby":i},
f("div",{class:"bar"},f("h3",{id:i,dir:"auto",lang:t.lang},t.title),f("span",{class:"count"},A(t.rows.length))),f("ul",{class:"rows"},t.rows.slice(0,s).map((l,c)=>Dp(
l,a(c)))),r>0?f("button",{type:"button",class:"link more-rows",on:{click:()=>{yl.set(t.key,s+xl),_o(),J(`[aria-labelledby="${i}"] .row`)[s].focus({preventScroll:!0})}}},
u("list.more",{n:Math.min(r,xl)})):null)}function _o(){let t=w("list");if(!t)return;let e=R()&&R().dataset?R().dataset.mark:null,n=y.get().dateRange?Np():Hp(),o=h.
marks.filter(r=>j(r)&&Z(r)).length;t.setAttribute("aria-label",u("list.title"));let s=ne()?f("p",{class:"status"},o?u("find.found",{n:o}):u("find.none")," ",f("\
button",{type:"button",class:"link",on:{click:ho}},u("find.clear"))):null;return t.replaceChildren(...[f("h2",{class:"sr"},u("list.title")),s,...n.map((r,i)=>Zp(
r,i,n))].filter(Boolean)),e&&hr(e),o}function hr(t){let n=J("#list .row").find(o=>o.dataset.mark===t);return n&&n.focus({preventScroll:!0}),!!n}function Up(t){for(let n of J(
"#list .row"))n.dataset.mark===t.selected?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current");let e=et('#list .row[aria-current="true"]');e&&
e.scrollIntoView({block:"nearest"})}var gr=()=>h.marks.filter(t=>j(t)&&Z(t));function Wp(t){if(!["ArrowDown","ArrowUp","Home","End"].includes(t.key))return;let e=J(
"#list .row"),n=e.indexOf(R());if(n<0)return;t.preventDefault();let o={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:e.length-1}[t.key];e[o]&&e[o].focus()}function Yp(){
let t=w("list");t.getBoundingClientRect().top<w("find").getBoundingClientRect().top&&t.scrollIntoView({block:"start"})}var wl="";function Ml(){w("tools").addEventListener(
"keydown",Wp),y.subscribe((t,e)=>{if(["layersOn","filters","query","dateRange","mentions","undated"].some(n=>e.has(n))){let n=_o();e.has("query")&&Yp();let o=n?
u("find.found",{n}):u("find.none");o!==wl&&yt(o),wl=o}else e.has("selected")&&Up(t)})}var Gp=["selected","layersOn","mentions","filters","dateRange"],Kp=t=>(t||"").split(",").filter(Boolean).map(decodeURIComponent),_n=t=>[...t].map(encodeURIComponent).
join(","),kl=/^\d{4}-\d\d-\d\d$/;function Ll(t){let e=[];if(t.embed&&e.push("embed"),t.lang!==h.lang&&e.push("lang="+t.lang),t.view&&e.push(`v=${t.view.lat.toFixed(
4)},${t.view.lon.toFixed(4)},${+t.view.zoom.toFixed(2)}`),t.layersOn.size!==h.layers.length){let n=h.layers.map(o=>o.id).filter(o=>t.layersOn.has(o));e.push("l="+
_n(n))}return t.mentions&&e.push("named"),t.filters.events.size&&e.push("e="+_n(t.filters.events)),t.query.trim()&&e.push("q="+encodeURIComponent(t.query.trim())),
t.filters.roles.size&&e.push("r="+_n(t.filters.roles)),t.filters.forms.size&&e.push("p="+_n(t.filters.forms)),t.filters.sources.size&&e.push("s="+_n(t.filters.sources)),
t.dateRange&&e.push("d="+t.dateRange.join("..")),t.undated!==null&&e.push("u="+Number(t.undated)),t.trail&&e.push("trail"),t.table&&e.push("table"),t.selected&&
e.push("m="+encodeURIComponent(t.selected)),e.join("&")}function Jp(t){let e={};for(let n of t.replace(/^#/,"").split("&")){let o=n.indexOf("="),s=o<0?n:n.slice(
0,o);s&&(e[s]=o<0?"":n.slice(o+1))}return e}function yr(t){try{return decodeURIComponent(t)}catch{return""}}function Qp(t){let[e,n,o]=(t||"").split(",").map(Number);
return[e,n,o].every(Number.isFinite)&&Math.abs(e)<=90&&o>=0&&o<=22?{lat:e,lon:n,zoom:o}:null}function Xp(t){let[e,n]=(t||"").split("..");return kl.test(e)&&kl.test(
n)&&e<=n?[e,n]:null}function wr(t){let e=Jp(t),n=(i,a)=>new Set(i.filter(l=>a.includes(l))),o=[...new Set(h.marks.flatMap(i=>i.claims.map(a=>a.role)))],s=h.layers.
map(i=>i.id),r=i=>{try{return Kp(i)}catch{return[]}};return{embed:"embed"in e,lang:e.lang in de?e.lang:h.lang,view:Qp(e.v),layersOn:"l"in e?n(r(e.l),s):new Set(
s),mentions:"named"in e,query:yr(e.q||""),filters:{roles:n(r(e.r),o),events:n(r(e.e),Object.keys(h.events)),forms:n(r(e.p),["exact","near","region","band","vagu\
e"]),sources:n(r(e.s),h.articles.map((i,a)=>String(a)))},dateRange:Xp(e.d),undated:{0:!1,1:!0}[e.u]??null,trail:"trail"in e,table:"table"in e,selected:ce[yr(e.m||
"")]?yr(e.m):null}}function vl(t){let e="#"+Ll(y.get());if(!(e===location.hash||e==="#"&&!location.hash))try{t?history.pushState(null,"",e):history.replaceState(
null,"",e)}catch{}}function $l(){let t=wr(location.hash),{view:e,...n}=t;y.set(e?t:n,{source:"link"}),t.view&&b.map.setView([t.view.lat,t.view.lon],t.view.zoom,
{animate:!1})}function tm(){if(document.documentElement.classList.contains("is-print"))return;let t=b.map.getCenter();y.set({view:{lat:+t.lat.toFixed(4),lon:+t.
lng.toFixed(4),zoom:+b.map.getZoom().toFixed(2)}},{source:"map"})}var Sl=t=>location.href.replace(/#.*$/,"")+"#"+Ll(t),jt=t=>Sl({...y.get(),selected:t?t.id:null,
embed:!1}),br=()=>Sl({...y.get(),embed:!0}),zl=()=>!!wr(location.hash).view;function Al(){y.set(wr(location.hash),{source:"link"});let t=y.get();Jn(t.lang),document.
documentElement.classList.toggle("embed",t.embed)}function Ol(){let t=y.get();b.map.invalidateSize({animate:!1}),t.view&&b.map.setView([t.view.lat,t.view.lon],t.
view.zoom,{animate:!1})}function El(){b.map.on("moveend",tm),y.subscribe((t,e,n)=>{n!=="link"&&(Gp.some(o=>e.has(o))?vl(n!=="run"):["view","query","lang","embed",
"undated","trail","table"].some(o=>e.has(o))&&vl(!1))}),addEventListener("popstate",$l),addEventListener("hashchange",$l)}async function Oe(t,e,n){let o=e;try{await navigator.clipboard.writeText(t)}catch{em(t)||(o=u("card.not_copied",{text:t}))}yt(o),n&&(n.textContent=o)}function em(t){
let e=document.activeElement,n=f("textarea",{readonly:!0,class:"sr"});n.value=t,document.body.append(n),n.select();let o=!1;try{o=document.execCommand("copy")}catch{}
return n.remove(),e&&e.focus&&e.focus({preventScroll:!0}),o}var nm=/^(?:[\t\r\n]|[\p{Cc}\p{Cf}\p{Z}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u,om=t=>{if(typeof t=="num\
ber")return String(t);let e=String(t??"").replaceAll("\0","�"),n=nm.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n},Cl=t=>t.map(e=>e.
map(om).join(",")+`\r
`).join("");var Je=t=>f("blockquote",{dir:"auto",lang:sm(t)},f("bdi",{},t.before,t.place?f("mark",{},t.place):null,t.after)),sm=t=>(h.articles[t.article]||{}).lang||null,_l=80,
rm=.9;function Ke(t,e,n){if(!e.length)return null;let o=f("ul",{}),s=f("section",{},f("h3",{},t),o),r=()=>{let i=o.children.length,a=i+_l;o.append(...e.slice(i,
a).map(n)),s.querySelectorAll(".more-rows").forEach(l=>l.remove()),a<e.length&&s.append(f("button",{type:"button",class:"link more-rows",on:{click:()=>{r();let l=o.
children[a];l.setAttribute("tabindex","-1"),l.focus({preventScroll:!0})}}},u("list.more",{n:Math.min(_l,e.length-a)})))};return r(),s}function im(t){return f("l\
i",{},f("b",{},Vt(t))," · ",[...new Set(t.claims.map(gt))].join(u("list.comma")),t.words?[" · ",Ce(t.words)]:null,t.claims.flatMap(e=>e.cites).slice(0,1).map(
Je))}function am(t){return f("li",{},f("b",{},nt(t.surface))," · ",Ce(t.reason),t.rivals.length?[" ",Fo("left.rivals",t)]:null,Je(t.cite))}function lm(t){let e=t.
actors.map(o=>h.actors[o]?h.actors[o].name:o),n=t.actors.every(o=>h.actors[o]&&!h.actors[o].lang);return f("li",{},f("b",{},gt(t)),e.length?[" · ",nt(rt(e),n?null:
void 0)]:null," · ",f("bdi",{},P(t.date)),t.cites.map(Je))}function cm(t){return f("li",{},f("button",{type:"button",class:"link",on:{click:()=>y.set({selected:t.
id},{source:"list"})}},Vt(t))," ",Fo("left.rivals",t))}var Fo=(t,e)=>Xt(t,{rivals:nt(e.rivals.join("; "),"en")}),Fl=()=>{let t=[Ke(u("left.countries"),h.named,im),
Ke(u("left.unresolved"),h.unresolved,am),Ke(u("left.unplaced"),h.unplaced,lm),Ke(u("left.unread"),h.unread,e=>f("li",{},f("b",{},u("event."+e.event))," · ",nt(
e.words),Je(e.cite))),Ke(u("left.doubtful"),h.marks.filter(e=>e.rivals.length&&e.score<rm),cm)].filter(Boolean);return h.notices.length&&t.push(Ke(u("left.notic\
es"),h.notices,e=>f("li",{},Ce(e)))),t.length?f("section",{id:"left","aria-labelledby":"left-title"},f("h2",{id:"left-title",tabindex:"-1"},u("left.title")),t):
null};var Fn=t=>t.date&&(t.date.start||t.date.end)||"9999",Rn=(t,...e)=>f("div",{class:"fact"},f("dt",{},t),f("dd",{},e));function Mr(t){return f("p",{class:"side"},t.
map(e=>f("span",{},Ie(e,"exact"),qt(e))))}function kr(t){let e=t.hedges.length&&t.hedges.map((o,s)=>[s?u("card.hedged_between"):"",nt(o)]),n=t.speaker&&nt(t.speaker.
replace(/^The /,"the "));return n&&e?Xt("card.hedged_both",{speaker:n,words:e}):n?Xt("card.hedged_by",{speaker:n}):e?Xt("card.hedged",{words:e}):null}function fm(t){
let e=kr(t);return[f("b",{},kt(t)),e?[u("list.comma"),f("bdi",{},e)]:null]}function dm(t){let e=t.sidc?so(t.sidc,20):null;if(e)return e;let n=oi(t),o=p("svg",{viewBox:"\
-10 -10 20 20",width:20,height:20,"aria-hidden":"true"});return n&&o.append(q(n,5.5)),o}function Bl(t){return t.cites.length>0&&t.cites.every(e=>(h.articles[e.article]||
{}).names_only)}function Rl(t,e){let n=t.map(o=>h.actors[o]).filter(Boolean);return n.length?f("ul",{class:"actors"},n.map(o=>f("li",{},dm(o),qt(o)))):u(Bl(e)?"\
card.not_read":"card.nobody")}function um(t){if(!t.date&&Bl(t))return u("card.not_read");let e=P(t.date),n=t.date&&t.date.words;return f("bdi",{},n&&(t.date.start||
t.date.end)&&n!==e?Xt("card.when_words",{date:e,words:nt(n)}):Xn(e))}function pm(t){let{words:e,start:n,end:o}=t.date||{},s=t.cites.map(r=>h.articles[r.article]).
find(r=>r&&r.guess);return e&&!n&&!o&&s?f("p",{class:"doubt"},u("card.day_guessed",{date:dt(s.guess)})):null}function mm(t,e,n,o){let s=I[t.layer];return f("div",
{class:"claim-facts"},o&&s?Mr([s]):null,f("dl",{},Rn(u(t.event?"card.what":"card.role"),fm(t)),Rn(u("card.who"),Rl(t.actors,t)),t.targets.length?Rn(u("card.whom"),
Rl(t.targets,t)):null,Rn(u("card.when"),um(t)),n?Rn(u("card.where"),f("bdi",{},Xn(lt(e)))):null),t.inferred?f("p",{class:"doubt"},u("card.inferred")):null,pm(t),
t.date&&t.date.inferred?f("p",{class:"doubt"},u("card.date_inferred")):null,t.negated?f("p",{class:"doubt"},u("card.negated")):null,t.reviewed?f("p",{class:"dou\
bt"},u("card.reviewed")):null,t.figures.length?f("p",{class:"doubt"},f("bdi",{},Xt("card.stated",{figures:nt(t.figures.join("; "))}))):null)}function hm(t){let e=h.
articles[t.article]||{},n=f("p",{dir:"auto"},f("span",{class:"hang"},u("card.open_quote")),t.before,t.place?f("mark",{},t.place):null,t.after,u("card.close_quot\
e"));return f("figure",{},f("blockquote",{lang:e.lang||null},n),gm(t,e))}function gm(t,e){let n=e.paragraphs||0;if(t.paragraph===null||!n)return null;let o=n<=60?
f("div",{class:"ticks","aria-hidden":"true"},Array.from({length:n},(r,i)=>f("i",{class:i===t.paragraph?"on":null}))):null,s=u("card.paragraph",{n:t.paragraph+1,
total:n});return f("figcaption",{},o,f("span",{},s,h.articles.length>1?[" · ",Nl(t)]:null,e.url?[" · ",f("a",{href:vr(e.url,t),rel:"noopener noreferrer",target:"\
_blank"},u("card.read"))]:null))}function vr(t,e){let n=(e.before+e.place+e.after).trim().split(/\s+/).slice(0,8).join(" ");return t.includes("#")?t:`${t}#:~:te\
xt=${encodeURIComponent(n).replace(/-/g,"%2D")}`}function jl(t){let e=[...t.claims].sort((s,r)=>Fn(s)<Fn(r)?-1:+(Fn(s)>Fn(r))),n=new Set(e.map(s=>s.layer)).size>
1,o=new Map;return e.forEach((s,r)=>{let i=Fn(s)+JSON.stringify(s.cites);o.has(i)||o.set(i,{facts:[],claim:s}),o.get(i).facts.push(mm(s,t,r===0,n))}),[...o.values()].
map(s=>f("section",{class:"said"},s.facts,xm(s.claim)))}function xm(t){let[e,...n]=t.cites.map(hm),o=t.inferred||t.date&&t.date.inferred;return!n.length||!o?[e,
n]:[e,f("p",{class:"doubt"},u("card.evidence")),n]}function Tl(t){let e=[t.note,t.rule&&Xn(t.rule)].filter(Boolean).map(n=>Ce(n));return t.approximate&&e.push(u(
"card.approximate")),t.rivals.length&&e.push(Fo("card.rivals",t)),e.length?f("section",{class:"why"},f("h3",{class:"sr"},u("card.why")),e.map(n=>f("p",{},n))):null}
function Hl(t){return!t.differ||!t.differ.length?null:f("section",{class:"differ"},f("h3",{},u("differ.title")),t.differ.map(e=>[f("h4",{},u("differ."+e.kind)),
f("ul",{},e.versions.map(n=>f("li",{},f("b",{},ym(e.kind,n.value)),Je(n.cite),f("p",{class:"from"},Nl(n.cite)))))]))}function ym(t,e){let n=e.replace(/^not /,"");
if(t==="role"&&u("role."+n)!=="role."+n)return gt({role:n,negated:n!==e});let o=t==="date"&&e.match(/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);return o?P(
{start:o[1],end:o[2]||o[1]}):nt(e)}var Nl=t=>{let e=h.articles[t.article]||{};return e.publisher?nt(e.publisher):u("card.article",{n:t.article+1})};function wm(t,e){let n=I[e.layer],o=kr(e),s=[[f("b",{},kt(e)),o?[u("list.comma"),f("bdi",{},o)]:null],f("bdi",{},P(e.date,!0)),f("bdi",{},lt(t))];return f("div",
{class:"head"},n?p("svg",{viewBox:"-9 -9 18 18",width:16,height:16,role:"img","aria-label":n.name},q(n,6)):null,f("h2",{id:"card-title",tabindex:"-1",dir:"auto",
lang:_e(t)},E(t)),f("p",{class:"facts"},s.map((r,i)=>[i?" · ":null,r])))}function bm(t){let e=h.articles[t.article]||{};return f("blockquote",{lang:e.lang||null},
f("p",{dir:"auto"},u("card.open_quote"),t.before,t.place?f("mark",{},t.place):null,t.after,u("card.close_quote")))}function Mm(t,e){let n=e?h.articles[e.article]||
{}:{},o=t.claims.length-1,s={target:"_blank",rel:"noopener noreferrer"},r=[e&&e.paragraph!==null?f("bdi",{},`¶ ${A(e.paragraph+1)}`):null,n.url?f("a",{href:vr(
n.url,e),...s},u("card.read")):null,f("a",{href:jt(t),...s},o?u("embed.others",{n:o}):u("page.full_page"))].filter(Boolean);return f("p",{class:"foot"},r.map((i,a)=>[
a?" · ":null,i]))}function Pl(t,e){let n=Ct(t)[0]||t.claims[0],o=n.cites[0];return[f("div",{class:"words"},wm(t,n),o?bm(o):null,Mm(t,o)),f("div",{class:"keys"},
e)]}var Bn=null,Ul=[0,0];function km(t,e){return f("p",{class:"side"},f("span",{},e.map(n=>p("svg",{viewBox:"-9 -9 18 18",width:18,height:18,role:"img","aria-label":n.
name},q(n,6)))),u("card.claims",{n:t.claims.length}))}function vm(t){let e=E(t),n=t.names.filter(([,o])=>o!==e);return t.title!==e&&n.unshift([ii,t.title]),n.length?
f("p",{class:"names"},n.map(([o,s])=>f("span",{lang:o,dir:"auto"},s))):null}var ql=(t,e)=>Oe(t,e,w("card").querySelector(".copied")),Vl=t=>`${t.anchor[1].toFixed(
5)}, ${t.anchor[0].toFixed(5)}`;function Wl(t){let e=gr(),n=e.findIndex(o=>o.id===y.get().selected);return e.length?e[(Math.max(n,0)+t+e.length)%e.length]:null}
function $m(t){let e=Wl(t);e&&y.set({selected:e.id},{source:"card"})}function Ro(t,e,n){let o=Wl(t),s=o?E(o):"",r=f("span",{dir:"auto",lang:o&&_e(o)},s);return f(
"button",{type:"button",class:e,"aria-label":[u(n),s].filter(Boolean).join(": "),on:{click:()=>$m(t)}},t<0?[Dl(!1),r]:[r,Dl(!0)])}function Lm(t){let e=(n,o)=>f(
"button",{type:"button",on:{click:o}},n);return f("div",{class:"copying"},e(u("card.copy_link"),()=>ql(jt(t),u("card.copied_link"))),t.anchor?e(u("card.copy_pos\
ition"),()=>ql(Vl(t),u("card.copied_position",{position:Vl(t)}))):null,f("p",{class:"copied"}))}function Sm(t){let e=gr(),n=e.indexOf(t);return f("div",{class:"\
actions"},f("span",{class:"steps"},Ro(-1,"prev","card.previous"),f("span",{class:"at"},n<0?null:u("card.at",{n:n+1,total:A(e.length)})),Ro(1,"next","card.next")))}
function Dl(t){return p("svg",{viewBox:"0 0 8 12",width:8,height:12,class:"arrow","aria-hidden":"true"},p("path",{d:t?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",
stroke:"currentColor","stroke-width":1.6}))}function Zl(){return f("button",{type:"button",class:"close","aria-label":u("card.close"),on:{click:$r}},p("svg",{viewBox:"\
0 0 12 12",width:12,height:12,"aria-hidden":"true"},p("path",{d:"M1 1L11 11M11 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function zm(t){if(y.
get().embed){w("card").replaceChildren(...Pl(t,[Zl(),Ro(1,"next","card.next"),Ro(-1,"prev","card.previous")]));return}let e=t.layers.map(n=>I[n]).filter(Boolean);
w("card").replaceChildren(...[f("button",{type:"button",class:"back link",on:{click:$r}},u("list.back",{n:h.marks.length})),f("div",{class:"top"},e.length>1?km(
t,e):Mr(e),Zl()),f("h2",{id:"card-title",tabindex:"-1",dir:"auto",lang:_e(t)},E(t)),vm(t),...jl(t),Hl(t),Tl(t),Lm(t),Sm(t)].filter(Boolean))}function $r(){y.set(
{selected:null},{source:"card"})}function Am(t,e){let n=w("card"),o=R();n.hidden&&(Bn=o&&o!==document.body?o:null,Ul=[w("panel").scrollTop,w("scroll").scrollTop]);
let s=n.contains(o)?o.className:"";zm(t),n.hidden=!1,n.scrollTop=0,n.setAttribute("aria-labelledby","card-title"),Ln(t),document.documentElement.classList.add("\
has-card"),w("panel").scrollTop=0,$o()&&n.scrollIntoView({block:"start"}),s==="prev"||s==="next"?n.querySelector("."+s).focus():e!=="link"&&w("card-title").focus(
{preventScroll:!0}),yt(u("card.selected",{mark:xn(t)}))}function Om(){let t=w("card");if(t.hidden)return;let e=t.contains(R()),n=t.dataset.mark;t.hidden=!0,t.replaceChildren(),
document.documentElement.classList.remove("has-card"),Ln(null),[w("panel").scrollTop,w("scroll").scrollTop]=Ul,e&&(Bn&&Bn.isConnected&&Bn.offsetParent!==null?Bn.
focus():hr(n)||b.element.focus({preventScroll:!0})),yt(u("card.closed"))}function Yl(){let t=w("card");t.setAttribute("tabindex","-1");let e=(n,o)=>{let s=ce[n.
selected];return s?(Am(s,o),t.dataset.mark=s.id,o==="map"||o==="link"&&zl()?(o==="map"||n.embed)&&Ys(s):Ws(s),null):Om()};y.subscribe((n,o,s)=>{o.has("selected")?
e(n,s):n.selected&&(o.has("lang")||o.has("embed"))&&e(n,"list")}),document.addEventListener("keydown",n=>{n.key==="Escape"&&y.get().selected&&(n.preventDefault(),
$r())}),y.get().selected&&e(y.get(),"link")}var Gl=new Map,Tn=[],$t=[],Kl=null,jn=null,Im=L.Layer.extend({initialize(t){this.mark=t},onAdd(){xt.add(this.mark.id)},onRemove(){xt.delete(this.mark.id)},getBounds(){
let[t,e,n,o]=W(this.mark);return L.latLngBounds([zt(o),(t-.5)*360],[zt(e),(n-.5)*360])}});function Jl(t){for(let[e,n]of Object.entries(b.groups)){let o=t.layersOn.
has(e);o!==b.map.hasLayer(n)&&(o?b.map.addLayer(n):b.map.removeLayer(n))}for(let e of h.marks){let n=Gl.get(e.id)||{layer:new Im(e),group:null};Gl.set(e.id,n);let s=j(
e)&&(e.layers.find(i=>t.layersOn.has(i)&&b.groups[i])||null),r=s&&b.groups[s];n.group!==r&&(n.group&&n.group.removeLayer(n.layer),r&&r.addLayer(n.layer),n.group=
r)}}var ie=t=>{let e=t&&t.closest&&t.closest("[data-key]");return e?$t[Tn.indexOf(e)]:null},Ql=t=>t&&!t.many?t.items[0].mark.id:null;function Xl(t){t.many?Cm(t):
y.set({selected:Ql(t)},{source:"map"})}function Cm(t){let e=t.items.map(r=>r.mark),n=t.items.map(r=>r.at),o=Math.max(...n.map(r=>Math.hypot(r[0]-n[0][0],r[1]-n[0][1]))),
s=b.map.getMaxZoom()-b.map.getZoom();if(o*2**s<60||s<.5){e.slice(0,40).forEach(r=>vn.add(r.id)),Ut();return}Sn(e)}function Bo(t){dr(t),y.set({hover:Ql(t)},{source:"\
map"})}function _m(t){let e=null;t.addEventListener("pointerdown",n=>{e=[n.clientX,n.clientY]}),t.addEventListener("click",n=>{let o=ie(n.target),s=n.target.closest&&
n.target.closest(".area");!o&&!s||(n.stopPropagation(),e&&Math.hypot(n.clientX-e[0],n.clientY-e[1])>6)||(o?Xl(o):y.set({selected:s.dataset.mark},{source:"map"}))}),
t.addEventListener("pointerover",n=>{let o=ie(n.target);o&&n.pointerType!=="touch"&&Bo(o)}),t.addEventListener("pointerout",n=>{ie(n.target)&&!ie(n.relatedTarget)&&
Bo(null)}),t.addEventListener("dblclick",n=>{ie(n.target)&&n.stopPropagation()})}function Fm(t){t.addEventListener("keydown",e=>{let n=ie(e.target);if(n){if(e.key===
"Enter"||e.key===" ")e.preventDefault(),e.stopPropagation(),Xl(n);else if(e.key.startsWith("Arrow")){e.preventDefault(),e.stopPropagation();let o=Rm(n,e.key);o&&
Sr(o,!0)}}}),t.addEventListener("focusin",e=>{let n=ie(e.target);n&&(Sr(n,!1),Bs(e.target.closest("[data-key]"),n),e.target.matches(":focus-visible")&&Bm(n),Bo(
n))}),t.addEventListener("focusout",e=>{ie(e.relatedTarget)||Bo(null)})}function Rm(t,e){let[n,o]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,
1]}[e],s=null;for(let r of $t){let i=r.x-t.x,a=r.y-t.y,l=i*n+a*o,c=Math.abs(i*o)+Math.abs(a*n);if(r===t||l<=0||c>l*1.2)continue;let d=l+c;(!s||d<s.cost)&&(s={cost:d,
other:r})}return s&&s.other}function Bm(t){let[e,n,o,s]=_();t.x>e+30&&t.x<o-30&&t.y>n+30&&t.y<s-30||b.map.panTo(b.map.layerPointToLatLng([t.x,t.y]),{animate:!1})}
function Sr(t,e){Kl=se(t);let n=Tn[$t.indexOf(t)];jn!==n&&(jn&&jn.setAttribute("tabindex",-1),n.setAttribute("tabindex",0),jn=n),e&&n.focus({preventScroll:!0})}
function jm(t,e,n){Tn=t,$t=e,jn=null;let s=$t.find(i=>i.items.some(a=>a.selected))||$t.find(i=>se(i)===Kl)||Tm()||$t[0];s&&Sr(s,!1);let r=n&&($t.find(i=>se(i)===
n)||_t(n.replace(/^\+/,"")));r&&Tn[$t.indexOf(r)].focus({preventScroll:!0}),tc(y.get().hover)}function Tm(){let[t,e,n,o]=_();return $t.find(s=>s.x>t&&s.x<n&&s.y>
e&&s.y<o)}var Lr=[];function tc(t){for(let e of Lr)e.classList.remove("hover");Lr=t?Tn.filter((e,n)=>$t[n].items.some(o=>o.mark.id===t)):[];for(let e of Lr)e.classList.
add("hover")}function Hm(t,e,n){(["layersOn","mentions"].some(r=>e.has(r))||e.has("selected")&&h.marks.some(r=>r.hidden))&&Jl(t),e.has("theme")&&Ut(!0),e.has("h\
over")&&(tc(t.hover),n!=="map"&&dr(t.hover&&_t(t.hover))),["selected","mentions","layersOn","query","filters","dateRange","undated","trail","lang","layout","emb\
ed"].some(r=>e.has(r))&&Ut()}function ec(){Jl(y.get()),He(jm),ml();for(let t of[Io(),hl()])_m(t);Fm(Io()),Io().setAttribute("aria-label",u("list.title")),b.map.
on("click",()=>y.set({selected:null},{source:"map"})),y.subscribe(Hm)}var nc=document.documentElement,Hn=null;function Pm(){if(Hn)return;let t=b.map;Hn=[t.getCenter(),t.getZoom()],nc.classList.add("is-print"),t.invalidateSize({animate:!1}),
Ze(!1),Ut(!0),ke(),xt.size>=yn&&(Is(pt()),ha(h.marks),ke()),qm(et("#map-over .inset"))}function qm(t){if(!t)return;let e=t.getBoundingClientRect(),n=b.element.getBoundingClientRect(),
[o,s]=_(),r=e.left-n.left+o,i=e.top-n.top+s,a=[r,i,r+e.width,i+e.height];t.classList.toggle("covers",pt().some(l=>z(l.box||l.name.box,a)))}function Vm(){Hn&&(nc.
classList.remove("is-print"),Is([]),b.map.invalidateSize({animate:!1}),b.map.setView(...Hn,{animate:!1}),Hn=null,Ut(!0))}function oc(){addEventListener("beforep\
rint",Pm),addEventListener("afterprint",Vm)}var Zm="M6 3H3V13H13V10M9 2.5H13.5V7M13 3L7.5 8.5",sc=()=>matchMedia("(pointer: coarse)").matches;function Um(){let t=et("#head h1");return f("header",{id:"embe\
d-legend"},f("p",{class:"title",dir:"auto",lang:t.getAttribute("lang")},t.textContent),f("ul",{tabindex:"0","aria-label":u("who.title")},h.layers.map(e=>f("li",
{},p("svg",{viewBox:"-9 -9 18 18",width:16,height:16,"aria-hidden":"true"},q(e,6)),qt(e,"short")))),f("a",{class:"open",href:jt(null),target:"_blank",rel:"noope\
ner","aria-label":u("page.full_page"),title:u("page.full_page"),on:{click:Wm}},p("svg",{viewBox:"0 0 16 16",width:18,height:18,"aria-hidden":"true"},p("path",{d:Zm,
fill:"none",stroke:"currentColor","stroke-width":1.6}))))}function Wm(t){window.top!==window.self||t.metaKey||t.ctrlKey||(t.preventDefault(),y.set({embed:!1}))}
function jo(t){let{map:e}=b,n=w("guard");for(let o of[e.scrollWheelZoom,e.dragging])t?o.disable():o.enable();b.element.style.touchAction=t?"pan-x pan-y":"",n&&n.
remove(),t&&w("map-wrap").append(f("button",{id:"guard",type:"button",on:{click:()=>{jo(!1),b.element.focus({preventScroll:!0})}}},u(sc()?"embed.guard_touch":"e\
mbed.guard")))}function Ym(){let t=()=>y.get().embed&&w("guard");b.map.on("click",()=>{t()&&!sc()&&jo(!1)}),b.element.addEventListener("keydown",e=>{e.key==="Es\
cape"&&y.get().embed&&!y.get().selected&&jo(!0)})}function rc(){Ym();let t=e=>{document.documentElement.classList.toggle("embed",e.embed);let n=w("embed-legend");
n&&n.remove(),e.embed&&w("stage").prepend(Um()),(e.embed||w("guard"))&&jo(e.embed)};t(y.get()),y.subscribe((e,n)=>{(n.has("embed")||e.embed&&n.has("lang"))&&t(e)})}var Qe=h.config.tiles,Km=4,Nn=!1,zr=0;function ac(t){let e=window[Qe.layer];Nn=t,zr=0,document.documentElement.classList.toggle("has-tiles",Nn);let n=w("tiles-c\
redit");return n&&n.remove(),Nn?(e.addTo(b.map),w("map-wrap").append(f("p",{id:"tiles-credit"},Qe.credit)),null):e.remove()}function ic(){if(zr+=1,!Nn||zr<Km)return;
ac(!1);let t=w("tiles");t.querySelector("input").checked=!1,t.querySelector("p").textContent=u("page.tiles_failed"),yt(u("page.tiles_failed"))}function lc(){if(!Qe)
return null;let t=f("input",{type:"checkbox",role:"switch",class:"sr",on:{change:()=>ac(t.checked)}});return t.checked=Nn,window[Qe.layer].off("tileerror",ic).on(
"tileerror",ic),f("section",{id:"tiles"},f("label",{class:"layer"},t,f("span",{},u("page.tiles",{name:Qe.name})),f("span",{class:"switch","aria-hidden":"true"})),
f("p",{},u("page.tiles_note",{name:Qe.name})))}var Qm=10,Xm=3,cc="";function th(){let[t,e,n,o]=_(),s={events:new Map,units:new Map,badge:null,pill:null,hollow:null};for(let r of pt())r.x<t||r.x>n||r.y<e||r.y>
o||r.kind==="note"||(r.many?s.badge=s.badge||r.list.slice(0,2):r.kind==="pill"?s.pill=s.pill||r.list.slice(0,2):eh(r,s),r.symbol&&nh(r.items[0],s.units));return s}
function eh({items:[t]},e){let n=t.kind==="point"?St(t.mark,t.layers[0]):"";if(!n)return;t.denied&&(e.hollow=e.hollow||n);let o=e.events.get(n)||new Set;for(let s of t.
mark.claims)h.events[s.event]===n&&o.add(s.event);e.events.set(n,o)}function nh({mark:t,sidc:e},n){let o=t.claims.flatMap(s=>s.actors).find(s=>h.actors[s]&&h.actors[s].
sidc===e);o&&!n.has(e)&&n.set(e,h.actors[o].name)}var Ar=(...t)=>p("svg",{viewBox:"-20 -12 40 24",width:40,height:24,"aria-hidden":"true"},t),Pn=(t,e)=>f("li",{},
t,f("span",{},e));function fc(t,e){return t.setAttribute("transform",`scale(${Math.min(1,37/e).toFixed(3)})`),Ar(p("g",{class:"drawn"},t))}function oh({events:t,
units:e,badge:n,pill:o,hollow:s}){let r=[...t].map(([a,l])=>Pn(Ar(Tt(a,9.5)),[...l].slice(0,2).map(c=>u("event."+c)).join(u("list.comma")))),i=[s&&Pn(Ar(Tt(s,9.5,
!0)),u("key.hollow")),n&&Pn(fc(oo(n,!0),no(n)),u("key.badge")),o&&Pn(fc(eo(o,!0),ln(o,!0)),u("key.pill")),...[...e].slice(0,Xm).map(([a,l])=>Pn(so(a,20),u("key.\
unit",{name:pe(l)})))].filter(Boolean);return[...r.slice(0,Math.max(1,Qm-i.length)),...i]}var sh=()=>f("ul",{id:"signs",hidden:!0});function rh(){let t=w("signs");
if(!t)return;let e=th(),n=JSON.stringify([document.documentElement.lang,[...e.events].map(([s,r])=>[s,...r]),[...e.units.keys()],...[e.badge,e.pill].map(s=>s&&s.
map(r=>[r.layer.id,r.text])),e.hollow]);if(n===cc&&t.firstChild)return;cc=n;let o=oh(e);t.hidden=!o.length,t.replaceChildren(...o)}var Or=()=>F()==="phone"?"0":
null;function ih(){let t=w("key");t&&t.toggleAttribute("tabindex",!!Or()),t&&Or()&&(t.tabIndex=0)}function dc(){He(()=>setTimeout(rh)),y.subscribe((t,e)=>{e.has(
"layout")&&ih()})}function uc(t){return t.length?f("section",{id:"key","aria-labelledby":"key-title",tabindex:Or()},f("h2",{id:"key-title"},u("key.title")),f("u\
l",{},t.map(e=>f("li",{},ei(e),f("span",{},u("key."+e))))),sh()):null}var ah=["accepted","changed","added","rejected","open"];function lh(){let{review:t,reviewed_by:e}=h;if(!t)return e?u("page.reviewed",{name:e}):u("page.machine");
let n=u(e?"reviewed.whole":"reviewed.partly",{name:rt(t.by)}),o=ah.filter(r=>t[r]).map(r=>u(`reviewed.${r}`,{n:t[r]})),s=t.on?u("reviewed.on",{said:n,day:dt(t.on)}):
n;return u("reviewed.counts",{said:s,counts:o.join(u("list.comma"))})}function pc(){w("reviewed").textContent=lh()}var ch={width:600,height:400},mc=()=>/^https?:$/.test(location.protocol);function hc(){let e={src:mc()?br():br().replace(/^[^#]*\//,""),title:et("#head h1").textContent,
...ch,style:"border:0;max-width:100%",loading:"lazy",allow:"clipboard-write"};return`<iframe ${Object.entries(e).map(([n,o])=>`${n}="${fh(o)}"`).join(" ")}></if\
rame>`}var fh=t=>String(t).replaceAll("&","&amp;").replaceAll('"',"&quot;").replaceAll("<","&lt;"),gc=()=>{let t=w("share-code");t&&w("share").open&&(t.value=hc())};
function xc(){let t=f("p",{class:"done",role:"status"}),e=(o,s)=>f("button",{type:"button",on:{click:s}},u(o)),n=f("textarea",{id:"share-code",readonly:!0,rows:4,
dir:"ltr",spellcheck:"false","aria-label":u("share.code"),on:{focus:()=>n.select()}});return f("details",{id:"share",on:{toggle:gc}},f("summary",{},u("share.tit\
le")),f("div",{class:"buttons"},e("share.copy_link",()=>Oe(jt(null),u("card.copied_link"),t)),e("share.print",()=>print())),f("p",{},u("share.code")),n,mc()?null:
f("p",{class:"hint"},u("share.from_disk")),f("div",{class:"buttons"},e("share.copy_code",()=>Oe(hc(),u("share.copied_code"),t)),e("share.try",()=>y.set({embed:!0}))),
t)}function yc(){y.subscribe((t,e)=>{!e.has("hover")&&!e.has("layout")&&gc()})}var kc=["exact","near","region","band","vague"];function dh(){w("kicker").textContent=u("page.kicker",{n:h.articles.length||1});for(let s of J("[data-t]"))s.textContent=
u(s.dataset.t,{...s.dataset});pc(),w("panel").setAttribute("aria-label",u("page.panel"));for(let s of J("[data-said]")){let r=s.dataset.said,i=pe(r);s.textContent=
i,s.lang=i===r?"en":V()}let t=J("#head .published");h.articles.forEach((s,r)=>{s.published&&t[r]&&(t[r].textContent=dt(s.published))});let e=w("skip");e.hidden=
!1,e.textContent=u("page.skip"),e.onclick=()=>{(et("#list .row")||w("query")).focus()};let n=w("skip-map");n.hidden=!1,n.textContent=u("page.skip_map"),n.onclick=
()=>(et('#map-wrap [data-key][tabindex="0"]')||b.element).focus();let o=w("languages");o&&o.remove(),h.languages.length>1&&et("#head .kicker").append(uh())}function uh(){
return f("span",{id:"languages",role:"group","aria-label":u("page.languages")},h.languages.map(t=>f("button",{type:"button",lang:t.code,dir:t.dir,"aria-pressed":String(
t.code===V()),on:{click:()=>y.set({lang:t.code})}},t.name)))}function ph(){return h.named.length+h.unresolved.length+h.unplaced.length}function mh(){let t=ph();
return f("section",{id:"who","aria-labelledby":"who-title"},f("div",{class:"bar"},f("h2",{id:"who-title"},u("who.title")),f("p",{},u("who.marks",{n:h.marks.length}),
t?[" · ",f("button",{type:"button",class:"link",on:{click:wc}},u("who.named",{n:t}))]:null,h.unread.length?[" · ",f("button",{type:"button",class:"link",on:{click:wc}},
u("who.unread",{n:h.unread.length}))]:null)),f("ul",{class:"layers"},h.layers.map(gh),hh()))}function hh(){let t=h.marks.filter(n=>n.hidden).length;if(!t)return null;
let e=f("input",{type:"checkbox",role:"switch",class:"sr",id:"mentions",on:{change:()=>y.set({mentions:e.checked})}});return e.checked=y.get().mentions,f("li",{
class:"mentions"},f("label",{class:"layer"},e,f("span",{class:"sw"}),f("span",{class:"name"},u("who.mentions",{n:t})),f("span",{class:"count"}),f("span",{class:"\
switch","aria-hidden":"true"})))}function wc(){let t=w("left-title");t&&(t.scrollIntoView({block:"start",behavior:Kt()?"auto":"smooth"}),t.focus({preventScroll:!0}))}
function gh(t){let e=f("input",{type:"checkbox",role:"switch",class:"sr","data-layer":t.id,on:{change:()=>yh(t.id,e.checked)}});return e.checked=y.get().layersOn.
has(t.id),f("li",{},f("label",{class:"layer"},e,f("span",{class:"sw"},Ie(t,"legend"),xh(t)),f("span",{class:"name",dir:"auto",lang:t.lang},t.name),f("span",{class:"\
short",dir:"auto",lang:t.lang},t.short),f("span",{class:"count"},A(t.count)),f("span",{class:"switch","aria-hidden":"true"})))}function xh(t){return p("svg",{class:"\
chip-shape",viewBox:"-9 -9 18 18",width:18,height:18,"aria-hidden":"true"},q(t,6))}function yh(t,e){let n=new Set(y.get().layersOn);e?n.add(t):n.delete(t),y.set(
{layersOn:n})}var wh=()=>kc.filter(t=>h.marks.some(e=>e.form===t));function bh(){let t=f("input",{id:"query",type:"search",autocomplete:"off",spellcheck:"false",
placeholder:u("find.label"),"aria-label":u("find.label")}),e=0;t.addEventListener("input",()=>{clearTimeout(e),e=setTimeout(()=>y.set({query:t.value}),90)}),t.value=
y.get().query;let n=f("button",{id:"filter-button",type:"button","aria-expanded":"false","aria-controls":"filters",on:{click:()=>vc(w("filters").hidden)}},u("fi\
nd.filter")),o=f("button",{id:"table-button",type:"button","aria-pressed":"false",on:{click:()=>y.set({table:!y.get().table})}},u("table.show")),s=p("svg",{viewBox:"\
0 0 16 16",width:16,height:16,"aria-hidden":"true"},p("path",{d:"M11.2 11.2L15 15M12.5 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5 7Z",fill:"none",stroke:"currentC\
olor","stroke-width":1.5}));return f("section",{id:"find",role:"search",on:{keydown:Mh}},f("div",{class:"field"},s,t),n,o,kh())}function Mh(t){t.key!=="Escape"||
w("filters").hidden||(t.preventDefault(),t.stopPropagation(),vc(!1),w("filter-button").focus())}function vc(t){w("filters").hidden=!t,w("filter-button").setAttribute(
"aria-expanded",String(t))}function kh(){let t=h.marks.flatMap(i=>i.claims),e=Object.keys(de[V()].strings),n=[...new Set(t.map(i=>i.role))].sort((i,a)=>e.indexOf(
"role."+i)-e.indexOf("role."+a)),o=Object.keys(h.events).filter(i=>t.some(a=>a.event===i)),s=kc.filter(i=>h.marks.some(a=>a.form===i)),r=t.flatMap(i=>i.date?[i.
date.start,i.date.end]:[]).filter(Boolean).sort();return f("div",{id:"filters",hidden:!0,role:"group","aria-label":u("find.filters")},o.length?To("events",u("fi\
nd.event"),o,i=>u("event."+i)):null,To("roles",u("find.role"),n,i=>u("role."+i)),h.articles.length>1?To("sources",u("find.source"),h.articles.map((i,a)=>String(
a)),i=>nt(h.articles[i].publisher||h.articles[i].title||i)):null,To("forms",u("find.precision"),s,i=>u("key."+i)),r.length?f("fieldset",{class:"dates"},f("legen\
d",{},u("find.dates")),bc("from",0,r),bc("to",1,r)):null,f("button",{type:"button",class:"link",on:{click:ho}},u("find.clear")))}function To(t,e,n,o){return f("\
fieldset",{},f("legend",{},e),n.map(s=>{let r=f("input",{type:"checkbox","data-kind":t,value:s,on:{change:()=>vh(t,s,r.checked)}});return f("label",{},r,f("span",
{dir:"auto"},o(s)))}))}function vh(t,e,n){let o=y.get().filters,s=Object.fromEntries(Object.entries(o).map(([r,i])=>[r,new Set(i)]));n?s[t].add(e):s[t].delete(e),
y.set({filters:s})}function bc(t,e,n){let o=f("input",{type:"date",id:"date-"+t,min:n[0],max:n[n.length-1],on:{change:()=>{let s=[...y.get().dateRange||[n[0],n[n.
length-1]]];s[e]=o.value||(e?n[n.length-1]:n[0]),s[0]>s[1]&&(s[1-e]=s[e]),y.set({dateRange:s})}}});return f("label",{},f("span",{},u("find."+t)),o)}function $c(t){
for(let r of J("input[data-layer]"))r.checked=t.layersOn.has(r.dataset.layer);for(let r of J("input[data-kind]"))r.checked=t.filters[r.dataset.kind].has(r.value);
w("mentions")&&(w("mentions").checked=t.mentions);let e=w("query");e&&e!==R()&&(e.value=t.query);let n=t.dateRange||["",""];w("date-from")&&([w("date-from").value,
w("date-to").value]=n),w("table-button")&&w("table-button").setAttribute("aria-pressed",String(t.table));let o=bs(t.filters)+(t.dateRange?1:0),s=w("filter-butto\
n");s&&(s.textContent=o?u("find.on",{n:o}):u("find.filter"))}function Mc(){let t=w("query")===R();dh();for(let e of J(".defs"))e.remove();w("page").append(ti(),
ni()),w("tools").replaceChildren(...[mh(),f("div",{id:"scroll",tabindex:"-1"},uc(wh()),bh(),f("section",{id:"list"}),Fl(),xc(),lc(),w("credits"))].filter(Boolean)),
t&&w("query").focus(),$c(y.get()),_o()}function Lc(){dc(),yc(),Mc(),y.subscribe((t,e)=>{e.has("lang")?(Jn(t.lang),Mc()):["layersOn","filters","query","dateRange",
"mentions","undated","table"].some(n=>e.has(n))&&$c(t)})}var Lh=t=>t.event?Qn(t):gt(t),Sc=t=>`${t.article} ${t.paragraph} ${t.before}${t.place}${t.after}`;function Sh(t){let e=new Map;for(let n of t)for(let o of n.cites)
e.has(Sc(o))||e.set(Sc(o),o);return[...e.values()]}function zh(t){let e=new Map;for(let n of t){let o={layer:n.layer,text:Lh(n),date:P(n.date,!0)};e.set(JSON.stringify(
o),o)}return[...e.values()]}function Ah(t){let e=h.articles[t.article]||{},n=t.paragraph===null?"":`¶ ${A(t.paragraph+1)}`,o=h.articles.length>1&&(e.publisher?
nt(e.publisher):u("card.article",{n:t.article+1}));return f("blockquote",{dir:"auto",lang:e.lang||null},f("bdi",{},u("card.open_quote"),t.before,t.place?f("mark",
{},t.place):null,t.after,u("card.close_quote")),o||n?f("small",{}," ",o,o&&n?u("list.comma"):null,f("bdi",{},n)):null)}function Oh(t){let e=Y(b.map),n=X(t),[o,s,
r,i]=_();if(!n||t.form==="band"||t.form==="vague")return!1;let a=e.x(n[0]),l=e.y(n[1]);return a<o||a>r||l<s||l>i}function Eh(t){let e=Ct(t);return f("li",{},f("\
b",{class:"n"},A(we(t))),f("div",{},f("p",{},f("b",{},Vt(t))," · ",f("bdi",{},lt(t)),Oh(t)?[" · ",u("paper.beyond")]:null),zh(e).map(n=>f("p",{class:"deed"},I[n.
layer]?[qt(I[n.layer],"short"),": "]:null,n.text," · ",f("bdi",{},n.date))),Sh(e).map(Ah)))}function Ih(){zc();let t=h.marks.filter(n=>j(n)&&Z(n)).sort((n,o)=>we(
n)-we(o)),e=y.get().mentions?[]:h.marks.filter(n=>n.hidden&&!j(n));w("list").after(f("section",{id:"paper"},ne()?f("p",{},u("find.found",{n:t.length})):null,f("\
ol",{},t.map(Eh)),e.length?f("p",{class:"named"},u("who.mentions",{n:e.length}),": ",f("bdi",{},rt(e.map(E)))):null,/^https?:$/.test(location.protocol)?f("p",{class:"\
named"},u("paper.live")," ",f("bdi",{lang:"en",dir:"ltr"},jt(null))):null))}function zc(){let t=w("paper");t&&t.remove()}function Ac(){addEventListener("beforep\
rint",Ih),addEventListener("afterprint",zc)}var Oc=t=>rt(t.map(e=>h.actors[e]?h.actors[e].name:e)),_h=t=>t&&(t.start||t.end)||"",Fh=t=>t.cites.map(e=>e.before+e.place+e.after),Xe=[{key:"place",head:"card.\
where",text:({mark:t})=>E(t)},{key:"what",head:"card.what",text:({claim:t})=>kt(t)},{key:"side",head:"table.side",text:({claim:t})=>I[t.layer]?I[t.layer].name:""},
{key:"who",head:"card.who",text:({claim:t})=>Oc(t.actors)},{key:"whom",head:"card.whom",text:({claim:t})=>Oc(t.targets)},{key:"when",head:"card.when",text:({claim:t})=>P(
t.date),by:({claim:t})=>_h(t.date)},{key:"precision",head:"find.precision",text:({mark:t})=>lt(t)},{key:"quote",head:"table.quote",text:({claim:t})=>Fh(t).join(
" … "),by:({claim:t})=>{let e=t.cites[0];return e?String(e.article*1e6+(e.paragraph??0)).padStart(12,"0"):""}}];function Rh(){let t=Y(b.map),e=_();return n=>{
let[o,s,r,i]=W(n);return Number.isFinite(o)&&z([t.x(o),t.y(s),t.x(r),t.y(i)],e)}}function Ec(){let t=Rh();return h.marks.filter(e=>j(e)&&Z(e)&&t(e)).flatMap(e=>Ct(
e).map(n=>({mark:e,claim:n})))}function Er(t,e,n){let o=Xe.find(i=>i.key===e);if(!o)return t;let s=new Intl.Collator(document.documentElement.lang,{numeric:!0}).
compare,r=t.map(i=>({row:i,by:(o.by||o.text)(i)}));return r.sort((i,a)=>+!i.by-+!a.by||(n?s(a.by,i.by):s(i.by,a.by))),r.map(i=>i.row)}function Ic(t){return[[...Xe.
flatMap(n=>n.key==="when"?[u("find.from"),u("find.to")]:[u(n.head)]),u("table.lat"),u("table.lon")],...t.map(n=>[...Xe.flatMap(o=>o.key==="when"?[n.claim.date&&
n.claim.date.start||"",n.claim.date&&n.claim.date.end||""]:[o.text(n)]),n.mark.anchor?n.mark.anchor[1]:"",n.mark.anchor?n.mark.anchor[0]:""])]}var Rc=100,Cc=400,Gt={key:"",down:!1},qn=Rc,Vn=[],_c=0,Bc=()=>{y.set({table:!1});let t=w("table-button");t&&t.focus()};function Bh(){return f("button",{type:"bu\
tton",class:"close","aria-label":u("table.close"),on:{click:Bc}},p("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},p("path",{d:"M1 1L11 11M1\
1 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function jh(){let t=f("span",{class:"done"});w("table").replaceChildren(f("div",{class:"bar"},
f("h2",{id:"table-title",tabindex:"-1"},u("table.title")),f("span",{id:"table-count",role:"status"}),t,f("button",{type:"button",class:"csv",on:{click:()=>{let e=Er(
Vn,Gt.key,Gt.down);Oe(Cl(Ic(e)),u("table.copied",{n:e.length}),t)}}},u("table.copy")),Bh()),f("div",{class:"sheet",tabindex:"0",role:"region","aria-labelledby":"\
table-title"}))}function Th({key:t,head:e}){let n=Gt.key===t;return f("th",{scope:"col","aria-sort":n?Gt.down?"descending":"ascending":null,"data-key":t},f("but\
ton",{type:"button",on:{click:()=>{Gt={key:t,down:n&&!Gt.down},Cr(),et(`#table th[data-key="${t}"] button`).focus()}}},u(e),p("svg",{viewBox:"0 0 8 8",width:8,height:8,
"aria-hidden":"true"},p("path",{d:n&&Gt.down?"M0 2H8L4 7Z":"M0 6H8L4 1Z",fill:"currentColor",opacity:n?1:.3}))))}function Hh(t){let[e,...n]=Xe;return f("tr",{"a\
ria-current":y.get().selected===t.mark.id?"true":null,"data-mark":t.mark.id},f("th",{scope:"row"},f("button",{type:"button",class:"link","data-column":e.key,on:{
click:()=>y.set({selected:t.mark.id},{source:"list"})}},Vt(t.mark))),n.map(o=>f("td",{class:o.key},f("bdi",{},o.text(t)))))}function Cr(){let t=Er(Vn,Gt.key,Gt.
down),e=et("#table .sheet"),n=new Set(Vn.map(i=>i.mark.id)).size,o=u("table.count",{n:Vn.length,places:A(n)});w("table-count").textContent!==o&&(w("table-count").
textContent=o);let s=f("tbody",{},t.slice(0,qn).map(Hh)),r=t.length-qn;e.replaceChildren(...[f("table",{},f("caption",{class:"sr"},u("table.title")),f("thead",{},
f("tr",{},Xe.map(Th))),s),r>0?f("button",{type:"button",class:"link more-rows",on:{click:()=>{let i=qn;qn+=Cc,Cr(),J("#table tbody th button")[i].focus()}}},u("\
list.more",{n:Math.min(Cc,r)})):null].filter(Boolean))}function jc(){if(!y.get().table)return;let t=w("table").contains(R())&&R().closest("tr[data-mark]"),e=t&&
t.dataset.mark;Vn=Ec(),Cr();let n=e&&et(`#table tr[data-mark="${CSS.escape(e)}"] button`);n&&n.focus({preventScroll:!0})}var Ir=()=>{y.get().table&&(cancelAnimationFrame(
_c),_c=requestAnimationFrame(jc))};function Fc(t,e){let n=w("table");return n.hidden=!t,document.documentElement.classList.toggle("has-table",t),t?(qn=Rc,jh(),jc(),
e&&w("table-title").focus({preventScroll:!0}),null):n.replaceChildren()}function Nh(t){for(let e of J("#table tr[data-mark]"))e.dataset.mark===t.selected?e.setAttribute(
"aria-current","true"):e.removeAttribute("aria-current")}function Tc(){w("timeline").before(f("section",{id:"table",hidden:!0,on:{keydown:t=>{t.key==="Escape"&&
(t.preventDefault(),t.stopPropagation(),Bc())}}})),Fc(y.get().table,!1),b.map.on("moveend resize",Ir),He(Ir),y.subscribe((t,e,n)=>{e.has("table")||t.table&&e.has(
"lang")?Fc(t.table,e.has("table")&&n!=="link"):e.size===1&&e.has("selected")?Nh(t):e.has("hover")||Ir()})}function Hc(t){let e=[];for(let n of t)for(let o of n.claims){let s=o.date;!s||!s.start&&!s.end||e.push({mark:n,claim:o,layer:o.layer,from:s.start?ot(s.start):null,
to:s.end?ot(s.end):null})}return e}function Nc(t){let e=t.flatMap(i=>[i.from,i.to]).filter(i=>i!==null),n=Math.min(...e),o=Math.max(...e),s=Math.max(1.5,(o-n)*.04),
r=i=>t.some(a=>a[i]===null)?1.6:1;return{first:n,last:o,from:n-s*r("from"),to:o+1+s*r("to")}}function Pc(t,e){let n=e/(t.to-t.from),o=me();return{x:i=>o?e-(i-t.
from)*n:(i-t.from)*n,day:i=>Math.floor((o?e-i:i)/n+t.from),per:n}}var qc=t=>ft("axis",t);function _r(t){let e=t.to-t.from,n=[];if(e<=40){let i=e<=16?1:7;for(let a=Math.
ceil(t.from);a<t.to;a+=1)(a-Math.ceil(t.from))%i===0&&n.push({day:a,text:qc(D(a))});return n}let[o,s]=ct(D(Math.floor(t.from))),r=e>365*4?12:e>500?3:1;r===12&&(s=
1);for(let i=0;i<600;i+=1){let a=ot(`${String(o).padStart(4,"0")}-${String(s).padStart(2,"0")}-01`);if(a>=t.to)break;if(a>=t.from&&(s-1)%r===0){let l=r===12?Mt(
o):mr(s),c=r!==12&&(s===1||!n.length);n.push({day:a,text:c?ft("axis_month",D(a)):l})}s+=1,s>12&&(s=1,o+=1)}return n}function qh(t,e,n){t.sort((s,r)=>s.at-r.at);
for(let s of t)s.true=s.at;let o=(s,r)=>(e(s.text)+e(r.text))/2;t.forEach((s,r)=>{let i=e(s.text)/2,a=r?t[r-1].at+o(t[r-1],s):i-6;s.at=Math.max(s.at,a)});for(let s=t.
length-1;s>=0;s-=1){let r=s===t.length-1?n+12-e(t[s].text)/2:t[s+1].at-o(t[s],t[s+1]);t[s].at=Math.min(t[s].at,r)}for(let s=t.length-1;s>=0;s-=1)Math.abs(t[s].at-
t[s].true)>36&&t.splice(s,1)}function Vc(t,e,n,o){let s=[...new Set(t.filter(c=>c.from!==null&&c.from===c.to).map(c=>c.from))].sort((c,d)=>c-d),r=o<420,i=c=>c.length*
(r?6:7)+(r?6:14),a=[];for(let c of s){let[d,m,g]=ct(D(c)),x=a[a.length-1],M=qc(D(c)),k=n(c+.5);x&&Math.abs(k-x.at)<(i(M)+i(x.text))/2&&x.month===`${d}-${m}`&&x.
days.length<3?(x.days.push(g),x.all.push(k),x.at=(x.all[0]+k)/2,x.text=ft("axis",D(c),rt(x.days.map(Mt)))):a.push({at:k,all:[k],text:M,days:[g],month:`${d}-${m}`,
bold:!0})}qh(a,i,o);let l=[...a];for(let c of _r(e)){let d=c.text.length*6.4/2,m=n(c.day)+(me()?-d:d);l.every(x=>Math.abs(x.at-m)>i(x.text)/2+d+4)&&m>d&&m<o-d&&
l.push({at:m,text:c.text})}return l}var Vh=100,Dh=15,Zh=6,Uh=2;function Uc(t,e,n){let o=new Set;for(let r of t)r.from!==null&&r.from===r.to&&o.add(r.from);return t.length>Vh&&o.size*Dh>n?Math.ceil(
Zh/e.per):0}var Fr=t=>new Set(t.map(e=>e.mark.id)).size;function Zc(t,e,n,o,s){let r=o?Math.max(Uh,o*n.per):0;return p("rect",{class:s,x:n.left.toFixed(1),width:n.
width.toFixed(1),y:(n.base-r).toFixed(1),height:r.toFixed(1),fill:e.slots.length===2?an(e):G(e)})}function Wc(t,{days:e,x:n,high:o,stacked:s,living:r,told:i}){let a=new Map;
for(let{days:d}of t)for(let[m,g]of d){let x=Fr(g);a.set(m,s?(a.get(m)||0)+x:Math.max(a.get(m)||0,x))}let l=o/Math.max(1,...a.values()),c=new Map;return t.flatMap(
({layer:d,days:m,base:g})=>[...m].map(([x,M])=>{let k=n(x),$=n(x+e),T=Fr(M),S=s&&c.get(x)||0;c.set(x,S+T*l);let O={left:Math.min(k,$)+.5,width:Math.max(1,Math.abs(
$-k)-1),base:g-S,per:l},Lt=ne()?M.filter(r):M;return p("g",{class:"column"},Lt.length<M.length&&Zc(M,d,O,T,"item out"),Zc(M,d,O,Fr(Lt),"item"),p("title",{},i(M)))}))}var v={items:[],range:null,now:null,together:0},Yc=()=>{let t=y.get().layersOn;return h.layers.filter(e=>t.has(e.id)&&v.items.some(n=>n.layer===e.id))},Rr=()=>h.
marks.filter(t=>j(t)&&!t.claims.some(e=>e.date&&(e.date.start||e.date.end))).length;function Dn(t=y.get().layersOn){let e=new Map;for(let n of v.items){if(!t.has(
n.layer))continue;let o=n.from===null?Math.min(v.range.first,n.to):n.from,s=n.to===null?Math.max(v.range.last,n.from):n.to;e.set(`${o}:${s}`,[o,s])}return[...e.
values()].sort((n,o)=>n[0]-o[0]||n[1]-o[1])}var ae=()=>{let t=y.get().dateRange;return t?t.map(ot):null};function Zn(t,e,n="timeline"){let o=Math.max(v.range.first,
Math.min(t,e)),s=Math.min(v.range.last,Math.max(t,e));o>s||y.set({dateRange:[D(o),D(s)]},{source:n})}var Br=()=>y.set({dateRange:null,undated:null},{source:"tim\
eline"});var jr=12,Gc=t=>Z(t.mark)&&Ct(t.mark).includes(t.claim),Kc=t=>!ne()||t.some(Gc)?"item":"item out";function Yh(t,e,n,o){let s=t[0],r={class:Kc(t)},i=s.from===null?
v.range.from:s.from,a=s.to===null?v.range.to:s.to+1,l=Math.min(o(i),o(a)),c=Math.max(3,Math.abs(o(a)-o(i))),d=s.from===null?"start":s.to===null?"end":"",m=e.slots.
length===2?an(e):G(e);return p("g",r,p("rect",{x:l,y:n-4,width:c,height:8,rx:4,fill:m,stroke:e.slots.length===2?"var(--ink3)":null,"stroke-width":.8,mask:d?`url\
(#fade-${d==="start"!==me()?"start":"end"})`:null}),p("title",{},Tr(t)))}function Tr(t){let e=t.slice(0,jr).map(n=>[E(n.mark),gt(n.claim),P(n.claim.date)].join(
" · "));return t.length>jr&&e.push(u("map.more",{n:t.length-jr})),e.join(`
`)}function Gh(t,e,n,o){let s=t[0],r=p("g",{class:Kc(t),"data-x":o(s.from+.5).toFixed(1),"data-y":n,transform:`translate(${o(s.from+.5).toFixed(1)} ${n})`}),i=t.
length>1&&e.slots.length===1,a=q(e,i?7.4:5.4);return a.setAttribute("style","stroke:var(--paper);stroke-width:3;paint-order:stroke"),r.append(a,q(e,i?7.4:5.4)),
i&&r.append(p("text",{class:"many",y:3.6,"text-anchor":"middle"},u("time.several",{n:t.length}))),r.append(p("title",{},Tr(t))),r}function Kh(){let t=(e,n)=>[p(
"linearGradient",{id:`${e}-g`},n.map(([o,s])=>p("stop",{offset:o,"stop-color":"#fff","stop-opacity":s}))),p("mask",{id:e,maskContentUnits:"objectBoundingBox"},p(
"rect",{width:1,height:1,fill:`url(#${e}-g)`}))];return p("defs",{},t("fade-start",[[0,0],[.55,1]]),t("fade-end",[[.45,1],[1,0]]))}function Jh(t,e,n,o){let s=new Map,
r=new Map;for(let i of v.items){if(i.layer!==t.id)continue;let a=i.from!==null&&i.from===i.to,l=o?i.from-(i.from-v.range.first)%o:i.from,c=a?s:r,d=a?l:`${i.from}\
:${i.to}`;c.has(d)?c.get(d).push(i):c.set(d,[i])}return{layer:t,days:s,base:e+6.5,bars:[...r.values()].map(i=>Yh(i,t,e,n)),dots:o?[]:[...s.values()].map(i=>Gh(i,
t,e,n))}}var Qh=[0,-10,10,-5,5],Xh=10;function tg(t){let e=[];for(let n of t.sort((o,s)=>Number(o.dataset.x)-Number(s.dataset.x))){let o=Number(n.dataset.x),s=Qh.
find(r=>e.every(i=>Math.hypot(i.x-o,i.dy-r)>=Xh))??0;e.push({x:o,dy:s}),n.setAttribute("transform",`translate(${o} ${Number(n.dataset.y)+s})`)}return t}function Jc(t,e){
let n=Yc(),o=e?0:15,s=e?16:9,r=s+o*Math.max(n.length-1,0)+(e?16:9);v.now=Pc(v.range,t);let i=p("svg",{class:"chart",width:t,height:r+18,"aria-hidden":"true",viewBox:`\
0 0 ${t} ${r+18}`},Kh());i.append(p("g",{class:"grid"},_r(v.range).map(d=>p("path",{d:`M${v.now.x(d.day).toFixed(1)} 0V${r}`})),n.map((d,m)=>p("path",{d:`M0 ${s+
o*m}H${t}`}))));let a=ae();if(a){let d=v.now.x(a[0]),m=v.now.x(a[1]+1);i.append(p("rect",{class:"brush",x:Math.min(d,m),y:1,width:Math.abs(m-d),height:r-2}))}v.
together=Uc(v.items,v.now,t);let l=n.map((d,m)=>Jh(d,s+o*m,v.now.x,v.together)),c=l.flatMap(d=>d.dots);if(i.append(...l.flatMap(d=>d.bars),...e?tg(c):c),v.together){
let d=e?l.map(m=>({...m,base:r})):l;i.append(...Wc(d,{days:v.together,x:v.now.x,living:Gc,told:Tr,stacked:e,high:e?r-4:12.5}))}for(let d of Vc(v.together?[]:v.items,
v.range,v.now.x,t))d.bold&&i.append(...d.all.map(m=>p("path",{class:"named",d:`M${m.toFixed(1)} ${r-3}V${r+3}`}))),i.append(p("text",{class:d.bold?"bold":null,x:d.
at.toFixed(1),y:r+14,"text-anchor":"middle"},d.text));return{box:i,bottom:r,rows:n,gap:o,top:s}}var eg=1500,No=0;function Qc(t,e){let n=ae(),o=n?n[t]:t?v.range.last:v.range.first,s=dt(D(o));return f("div",{class:n?"grip set":"grip",tabindex:"0",role:"slide\
r","data-grip":t,"aria-label":u(t?"time.end":"time.start"),"aria-orientation":"horizontal","aria-valuemin":v.range.first,"aria-valuemax":v.range.last,"aria-valu\
enow":o,"aria-valuetext":s,style:{left:`${v.now.x(t?o+1:o)}px`,height:`${e}px`},on:{keydown:r=>ng(r,t,o)}},f("i",{}))}function ng(t,e,n){let o=me()?-1:1,s={ArrowRight:o,
ArrowLeft:-o,ArrowUp:1,ArrowDown:-1,PageUp:7,PageDown:-7,Home:-1e6,End:1e6}[t.key];if(!s)return;t.preventDefault();let r=ae()||[v.range.first,v.range.last],i=Math.
min(v.range.last,Math.max(v.range.first,n+s));r[e]=i,r[0]>r[1]&&(r[1-e]=i),Zn(r[0],r[1],t.repeat?"run":"timeline");let a=J("#timeline .grip");a[e]&&a[e].focus()}
function og(t){let e=null,n=!1,o=null,s=r=>v.now.day(r.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",r=>{if(r.button)return;Un();let i=r.
target.closest&&r.target.closest(".grip"),a=ae();o=i&&a?a[1-Number(i.dataset.grip)]:null,e=o===null?s(r):o,n=!1,t.setPointerCapture(r.pointerId)}),t.addEventListener(
"pointermove",r=>{e!==null&&(!n&&o===null&&Math.abs(v.now.x(e)-v.now.x(s(r)))<5||(Zn(e,s(r),n?"run":"timeline"),n=!0))}),t.addEventListener("pointerup",r=>{e!==
null&&!n&&o===null&&sg(s(r)),e=null}),t.addEventListener("pointercancel",()=>{e=null})}function sg(t){let e=Dn().map(([n,o])=>{let s=t<n?n-t:t>o?t-o:0;return{a:n,
b:o,off:s,length:o-n}}).filter(n=>n.off*v.now.per<14).sort((n,o)=>n.off-o.off||n.length-o.length)[0];e?Zn(e.a,e.b):Br()}function Hr(t,e,n=ae()){let o=Dn();if(!o.
length)return!1;let s=n?o.findIndex(([l,c])=>l===n[0]&&c===n[1]):-1,r=n&&s<0?o.findIndex(([l])=>l>=n[0]):s+t;if(r>=o.length||r<0&&n)return!1;let[i,a]=o[Math.max(
r,0)];return Zn(i,a,e),yt(tf()),!0}function Un(){clearInterval(No),No=0;let t=w("play");t&&t.replaceChildren(Nr(!1)),t&&t.setAttribute("aria-label",u("time.play"))}
function rg(){if(No)return Un();let t=Dn(),e=ae(),n=e&&t.length&&e[1]>=t[t.length-1][1];return Hr(1,"timeline",n?null:e)&&(No=setInterval(()=>{Hr(1,"run")||Un()},
eg),w("play").replaceChildren(Nr(!0)),w("play").setAttribute("aria-label",u("time.pause"))),null}function Nr(t){return p("svg",{viewBox:"0 0 12 12",width:12,height:12,
class:t?null:"arrow","aria-hidden":"true"},p("path",{fill:"currentColor",d:t?"M2 1H5V11H2ZM7 1H10V11H7Z":"M2 .6L11 6L2 11.4Z"}))}function tf(){let t=y.get().dateRange;
if(t)return P({start:t[0],end:t[1]});let e=[D(v.range.first),D(v.range.last)];return P(v.range.last-v.range.first>40?pr(...e):{start:e[0],end:e[1]})}function ig(){
if(!y.get().dateRange)return u(v.together?"time.hint_many":"time.hint");let t=h.marks.filter(j);return u("time.chosen",{m:t.filter(Z).length,n:t.length,k:Rr()})}
function Ho(){let t=w("timeline");if(t.hidden)return;let e=R()&&R().dataset.grip,n=F()==="phone",o=w("time-area"),{box:s,bottom:r,rows:i,gap:a,top:l}=Jc(Math.max(
o.clientWidth,60),n);for(let c of[...o.querySelectorAll(".chart, .grip")])c.remove();o.append(s,Qc(0,r),Qc(1,r)),w("time-lanes").replaceChildren(...n?[]:i.map((c,d)=>f(
"span",{style:{top:`${l+a*d-8}px`}},p("svg",{viewBox:"-9 -9 18 18",width:13,height:13,"aria-hidden":"true"},q(c,6)),qt(c,"short")))),w("time-title").textContent=
tf(),w("time-hint").textContent=ig(),w("time-all").hidden=!y.get().dateRange,ag(),w("time-keep").setAttribute("aria-checked",String(y.get().trail)),t.classList.
toggle("chosen",!!y.get().dateRange),e&&o.querySelectorAll(".grip")[Number(e)].focus()}function ag(){let t=Rr(),e=mo(),n=w("time-left");n.setAttribute("aria-che\
cked",String(e)),n.disabled=!t,n.replaceChildren(f("span",{},u("time.no_date"))," ",f("b",{},ef(),A(t)))}var ef=()=>p("svg",{viewBox:"0 0 12 12",width:12,height:12,
class:"tick","aria-hidden":"true"},p("path",{d:"M1.5 6.5L4.5 9.5L10.5 2.5",fill:"none",stroke:"currentColor","stroke-width":2}));function Xc(){let t=w("timeline"),
e=(o,s)=>f("button",{type:"button",class:"step","aria-label":s,on:{click:()=>{Un(),Hr(o)}}},p("svg",{viewBox:"0 0 8 12",width:7,height:10,class:"arrow","aria-hi\
dden":"true"},p("path",{d:o>0?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"currentColor","stroke-width":1.6}))),n=f("div",{id:"time-area"});t.setAttribute(
"aria-label",u("time.title")),t.replaceChildren(f("div",{class:"play"},f("button",{id:"play",type:"button","aria-label":u("time.play"),on:{click:rg}},Nr(!1)),f(
"div",{class:"steps"},e(-1,u("time.back")),e(1,u("time.step")))),f("div",{class:"time"},f("p",{class:"head"},f("b",{id:"time-title"}),f("span",{id:"time-hint"}),
f("button",{type:"button",id:"time-keep",role:"switch","aria-checked":"false",on:{click:()=>y.set({trail:!y.get().trail},{source:"timeline"})}},ef(),u("time.kee\
p")),f("button",{type:"button",class:"link",id:"time-all",on:{click:()=>{Un(),Br()}}},u("time.all"))),f("div",{class:"lanes"},f("div",{id:"time-lanes","aria-hid\
den":"true"}),n)),f("button",{id:"time-left",type:"button",role:"switch",on:{click:()=>y.set({undated:!mo()},{source:"timeline"})}})),og(n)}function nf(){v.items=
Hc(h.marks),!(v.items.length<2)&&(v.range=Nc(v.items),!(Dn(new Set(h.layers.map(t=>t.id))).length<2)&&(w("timeline").hidden=!1,Xc(),Ho(),y.subscribe((t,e)=>{e.has(
"lang")?(Xc(),Ho()):["layersOn","filters","query","dateRange","mentions","undated","trail"].some(n=>e.has(n))&&Ho()}),new ResizeObserver(Ho).observe(w("time-are\
a"))))}async function cg(t){let e=document.getElementById(t),n=atob(e.textContent),o=new Uint8Array(n.length);for(let r=0;r<n.length;r+=1)o[r]=n.charCodeAt(r);let s=new Blob(
[o]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(s).text())}var fg=t=>/[\ud800-\udfff]/.test(t)?Array.from(t):
t,Pr=(t,e,n)=>typeof t=="string"?t.slice(e,n):t.slice(e,n).join("");function dg(t){let e=new Map(t.map((r,i)=>[r.sha256,i]));function n(r,i){let l=(t[r]?t[r].paragraphs:
[]).findIndex(([c,d])=>c<=i&&i<d);return l<0?null:l}function o({article:r,quote:i,start:a,end:l},c){let[d,m]=c||[a,a];a<=d&&d<=m&&m<=l||(d=m=a);let g=fg(i),x=e.
get(r)||0;return{article:x,paragraph:n(x,a),before:Pr(g,0,d-a),place:Pr(g,d-a,m-a),after:Pr(g,m-a)}}function s(r){let{id:i,role:a,layer:l,event:c,planned:d,hypothetical:m,
action:g,hedges:x,negated:M,inferred:k,figures:$,speaker:T,reviewed:S}=r;return{id:i,role:a,layer:l,event:c,planned:d,hypothetical:m,action:g,hedges:x,negated:M,
inferred:k,figures:$,speaker:T,reviewed:S,targets:(r.target_ids||[]).map(O=>typeof O=="string"?O:O.id),actors:r.actor_ids.map(O=>typeof O=="string"?O:O.id),date:r.
date_words===null?null:{start:r.date_start,end:r.date_end,words:r.date_words,time_precision:r.time_precision,date_prec:r.date_prec,...r.date_inferred?{inferred:!0}:
{}},cites:r.citations.map(O=>o(O,r.highlight))}}return{cite:o,claim:s,articleOf:r=>e.get(r)??0}}function ug(t,e,n){let o=new Map(e.features.map(r=>[r.id,r.properties.
claims.flatMap(i=>i.citations).map(i=>[n(i.article),i.start]).sort((i,a)=>i[0]-a[0]||i[1]-a[1])[0]||[1/0,0]])),s=r=>o.get(r.id)||[1/0,0];[...t].sort((r,i)=>Number(
r.hidden)-Number(i.hidden)||s(r)[0]-s(i)[0]||s(r)[1]-s(i)[1]||r.n-i.n).forEach((r,i)=>{r.n=i+1})}function of(t,e,{cite:n,claim:o}){let{title:s,place_id:r,layers:i,
form:a,anchor:l,radius_km:c,words:d,approximate:m,rule:g,note:x,rivals:M,score:k,country:$,admin1:T,names:S,spellings:O=[],disagreements:Lt,shown:Po}=t.properties;
return{id:t.id,n:e,title:s,place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:d,approximate:m,rule:g,note:x,rivals:M,score:k,country:$,admin1:T,spellings:O,hidden:Po===
!1,geometry:t.geometry,names:Object.entries(S).flatMap(([qo,Vo])=>[Vo].flat().map(Do=>[qo,Do])),claims:t.properties.claims.map(o),differ:(Lt||[]).map(({kind:qo,
values:Vo,citations:Do})=>({kind:qo,versions:Vo.map((cf,ff)=>({value:cf,cite:n(Do[ff],null)}))}))}}function pg(t){let e=dg(t.articles||[t.article].filter(Boolean)),
n=[],o=[];for(let s of h.order||[]){let r=t.features[s];r.geometry?n.push(of(r,n.length+1,e)):o.push(of(r,0,e))}return ug(n,t,e.articleOf),{marks:n,named:o,unplaced:t.
unplaced_claims.map(e.claim),unread:(t.unread||[]).map(({event:s,words:r,citation:i})=>({event:s,words:r,cite:e.cite(i,null)})),unresolved:t.unresolved.map(({surface:s,
reason:r,rivals:i,citation:a})=>({surface:s,reason:r,rivals:i,cite:e.cite(a,null)}))}}var sf=async()=>Wn(pg(await cg("mapgen-geojson")));function rf(){La(h.config),Al(),b.element.setAttribute("role","region"),b.element.setAttribute("aria-label",u("page.map")),Ml(),Lc(),qs(),rc(),nf(),Ol(),oc(),Ac(),
ec(),er(),Tc(),Ks(),El(),Yl(),w("static").remove(),document.documentElement.dataset.ready="1",Ee&&setTimeout(Ji,500)}function af(t){throw document.documentElement.
classList.remove("js"),t}function lf(){if(document.documentElement.classList.add("js"),Ee){sf().then(rf).catch(af);return}try{rf()}catch(t){af(t)}}var mg={shown:xt},hg={find:_t,flush:$n,now:ke,request:Ut,sight:_,signs:pt,get took(){return fr}};return hf(gg);})();
