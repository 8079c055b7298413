"use strict";var mapgen=(()=>{var To=Object.defineProperty;var Xc=Object.getOwnPropertyDescriptor;var tf=Object.getOwnPropertyNames;var ef=Object.prototype.hasOwnProperty;var ie=(t,e)=>{for(var n in e)To(t,n,{get:e[n],enumerable:!0})},nf=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of tf(e))!ef.call(t,s)&&
s!==n&&To(t,s,{get:()=>e[s],enumerable:!(o=Xc(e,s))||o.enumerable});return t};var of=t=>nf(To({},"__esModule",{value:!0}),t);var tg={};ie(tg,{data:()=>h,dates:()=>at,draw:()=>ye,furniture:()=>Sn,geo:()=>N,groups:()=>Rs,join:()=>rt,lang:()=>q,layerById:()=>I,layout:()=>Ct,map:()=>Fs,markById:()=>ae,
marks:()=>Qh,matches:()=>D,number:()=>O,packed:()=>Se,scene:()=>Xh,start:()=>Kc,store:()=>w,t:()=>u,title:()=>E,view:()=>Vt,visible:()=>B});var ye={};ie(ye,{frame:()=>xe,framed:()=>Is,key:()=>ne,passing:()=>_s,sign:()=>Cs,under:()=>Es});function Br(t){let e=document.getElementById(t);return e&&e.type==="application/json"?JSON.parse(e.textContent):null}var sf={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},jr={actors:[],targets:[],
event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function Rr(t){let e=t.anchor?
{type:"Point",coordinates:t.anchor}:null;return{...sf,...t.geometry==="anchor"?{...t,geometry:e}:t,claims:(t.claims||[]).map(n=>({...jr,...n}))}}var Tr=t=>{let e=Object.
create(null);for(let n of t)e[n.id]=n;return e},h=Br("mapgen-data"),I=Tr(h.layers),ae=Object.create(null),Dn=t=>{Object.assign(h,t),ae=Tr(h.marks)},Se=!!h.order;
if(Se)Dn({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{let t=Br("mapgen-geojson"),e=new Map((t?t.features:[]).map(n=>[n.id,n.geometry]));Dn({marks:h.
marks.map(Rr),named:h.named.map(Rr),unplaced:h.unplaced.map(n=>({...jr,...n}))});for(let n of h.marks)n.geometry=n.geometry||e.get(n.id)||null}var rf="http://www.w3.org/2000/svg";function Nr(t,e,n){for(let[o,s]of Object.entries(e||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))t.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s||{}))t.style.setProperty(r,i);else t.setAttribute(o,s===!0?"":String(s));for(let o of n.
flat(1/0))o==null||o===!1||o===""||t.append(o instanceof Node?o:document.createTextNode(String(o)));return t}var f=(t,e,...n)=>Nr(document.createElement(t),e,n),
p=(t,e,...n)=>Nr(document.createElementNS(rf,t),e,n),y=t=>document.getElementById(t),tt=(t,e=document)=>e.querySelector(t),Y=(t,e=document)=>[...e.querySelectorAll(
t)],R=()=>document.activeElement,Ut=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,xt=t=>{let e=y("live");e.textContent="",setTimeout(()=>{e.textContent=
t},60)};var Xe=10.5,Hr={clash:"M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5M-5 2.5L-2.5 5M5 2.5L2.5 5",strike:"M4.5-5L-2 1.5M-2-3V1.5H2.5M-5 5H5",withdrawal:"M5-3H-1A3 3 0 0 0-1 \
3.5H4M1.5 1L4 3.5L1.5 6",force:"M-4-5V5.5M-4-4.5H4.5L2.5-2L4.5.5H-4",found:"M-1-5.5A4 4 0 1 1-1 2.5A4 4 0 1 1-1-5.5M2 1.8L5.5 5.5",arrest:"M-5-2.5A2.5 2.5 0 1 1\
-5-2.4M0-.1A2.5 2.5 0 1 1 5-.1A2.5 2.5 0 1 1 0-.1M-2.8 2H-2.7",release:"M-4.5 0V5H4.5V0ZM-2.5 0V-2.5A2.5 2.5 0 0 1 2.5-3",base:"M-5 5V-1L0-5L5-1V5ZM-1.5 5V1.5H1\
.5V5",warning:"M0-5L5.5 4.5H-5.5ZM0-1.8V1M0 2.8V2.9",talks:"M-5.5-4.5H2.5V1H-2L-4 3V1H-5.5ZM4-1.5H5.5V3.5H4V5.5L2 3.5H-.5",aid:"M0-5V5M-5 0H5",displaced:"M-1-3.\
5A1.6 1.6 0 1 1-1-3.6M-2.6-1V2.5M-2.6 2.5L-4.5 5.5M-2.6 2.5L-.8 5.5M1 0H5.5M3.5-2L5.5 0L3.5 2",rescue:"M-5.3 0A5.3 5.3 0 1 1 5.3 0A5.3 5.3 0 1 1-5.3 0M-2 0A2 2 \
0 1 1 2 0A2 2 0 1 1-2 0M-3.7-3.7L-1.5-1.5M3.7-3.7L1.5-1.5M-3.7 3.7L-1.5 1.5M3.7 3.7L1.5 1.5",protest:"M-5 1V-2.5L2.5-5V3.5ZM-3 1.5L-2 5H0L-.8 2.3M4.5-2.5A2.5 2.\
5 0 0 1 4.5 1",flood:"M-6-3Q-4-5-2-3T2-3T6-3M-6 .5Q-4-1.5-2 .5T2 .5T6 .5M-6 4Q-4 2-2 4T2 4T6 4",storm:"M-5-4H5M-4-1.2H3.5M-2.2 1.6H2.4M-.8 4.4H1.4",quake:"M-6 0\
H-3.5L-2-4L.5 4.5L2.2-2L3.5 0H6",fire:"M0-6C1-3 4.5-1.5 4.5 2A4.5 4 0 0 1-4.5 2C-4.5 0-3-1-2.5-2.5C-1-1.5 0-3 0-6Z",epidemic:"M-2.8 0A2.8 2.8 0 1 1 2.8 0A2.8 2.\
8 0 1 1-2.8 0M0-2.8V-5.5M0 2.8V5.5M-2.8 0H-5.5M2.8 0H5.5M-2-2L-4-4M2-2L4-4M-2 2L-4 4M2 2L4 4",accident:"M0-5.5L1.3-1.7L5.5-2.5L2.3.5L4.5 4.5L.5 2.3L-2.5 5.5L-2.\
3 1.4L-5.5-.5L-1.6-1.6Z",closed:"M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0M-3 0H3"},af=new Set(["home_base","unit_name","mentioned"]);function Lt(t,e){if(!e||
e.slots.length)return"";let n=t.claims.find(o=>o.layer===e.id&&o.event&&!af.has(o.role));return n&&Hr[h.events[n.event]]&&h.events[n.event]||""}function Bt(t,e=Xe,n=!1){
return p("g",{class:n?"coin hollow":"coin"},p("circle",{r:e,class:"face"}),p("path",{d:Hr[t],class:"icon",transform:e===Xe?null:`scale(${(e/Xe).toFixed(3)})`}))}var N={};ie(N,{box:()=>T,boxOf:()=>Vo,decode:()=>Wt,extent:()=>J,frame:()=>Z,inside:()=>dt,kmToUnits:()=>en,lat:()=>jt,meet:()=>A,mx:()=>et,my:()=>K,parts:()=>st,
path:()=>yt,project:()=>Gt,spot:()=>Q});var lf="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Vr=new Int8Array(128);for(let t=0;t<64;t+=1)Vr[lf.charCodeAt(t)]=t;var Pr=85.0511287798,
cf=40075.017,et=t=>t/360+.5,K=t=>{let e=Math.max(-Pr,Math.min(Pr,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},jt=t=>Math.atan(Math.exp(
(.5-t)*2*Math.PI))*360/Math.PI-90,Zn=h.basemap&&h.basemap.view||[-180,-90,180,90],qo=h.frame?Math.round(((Zn[0]+Zn[2])/2-h.frame.around)/360):0,qr=h.frame?h.frame.
around+360*qo:null,ff=t=>qr===null?df(t):t+360*Math.round((qr-t)/360),Vo=([t,e,n,o])=>[et(t+360*qo),K(o),et(n+360*qo),K(e)],df=t=>t<Zn[0]-1&&t+360<=Zn[2]+1?t+360:
t;function Wt(t,e){let n=[],o=0,s=0,r=0,i=()=>{let a=0,l=1,c;do c=Vr[t.charCodeAt(o)],o+=1,a+=(c&31)*l,l*=32;while(c&32);return a%2?-(a+1)/2:a/2};for(;o<t.length;)
s+=i(),r+=i(),n.push(et(s/e),K(r/e));return n}var le=t=>{let e=[];for(let[n,o]of t)e.push(et(ff(n)),K(o));return e},No=new Map;function st(t){if(!No.has(t.id)){
let e={polygons:[],lines:[],points:[]};Dr(t.geometry,e),No.set(t.id,e)}return No.get(t.id)}function Dr(t,e){if(!t)return;let n=t.coordinates;if(t.type==="Polygo\
n")e.polygons.push(n.map(le));else if(t.type==="MultiPolygon")for(let o of n)e.polygons.push(o.map(le));else if(t.type==="LineString")e.lines.push(le(n));else if(t.
type==="MultiLineString")e.lines.push(...n.map(le));else if(t.type==="Point")e.points.push(...le([n]));else if(t.type==="MultiPoint")e.points.push(...le(n));else if(t.
type==="GeometryCollection")for(let o of t.geometries)Dr(o,e)}function T(t,e){let n=e||[1/0,1/0,-1/0,-1/0];for(let o=0;o<t.length;o+=2)t[o]<n[0]&&(n[0]=t[o]),t[o]>
n[2]&&(n[2]=t[o]),t[o+1]<n[1]&&(n[1]=t[o+1]),t[o+1]>n[3]&&(n[3]=t[o+1]);return n}var Ho=new Map;function J(t){if(!Ho.has(t.id)){let{polygons:e,lines:n,points:o}=st(
t),s=T(o);for(let a of e)T(a[0],s);for(let a of n)T(a,s);let r=Q(t);r&&T(r,s);let i=t.form==="near"&&r?en(t.radius_km||0,r[1]):0;Ho.set(t.id,[s[0]-i,s[1]-i,s[2]+
i,s[3]+i])}return Ho.get(t.id)}var en=(t,e)=>t/(cf*Math.cos(jt(e)*Math.PI/180)),Po=new Map;function Q(t){if(!Po.has(t.id)){let{points:e,polygons:n,lines:o}=st(t),
s=e.length===2?e:null;Po.set(t.id,s||(t.anchor?le([t.anchor]):uf(e,n,o)))}return Po.get(t.id)}function uf(t,e,n){let o=T(t);for(let s of[...e.map(r=>r[0]),...n])
T(s,o);return Number.isFinite(o[0])?[(o[0]+o[2])/2,(o[1]+o[3])/2]:null}function Z(t){let e=t.getPixelOrigin(),n=256*2**t.getZoom();return{zoom:t.getZoom(),size:n,
ox:e.x,oy:e.y,x:o=>o*n-e.x,y:o=>o*n-e.y,km:(o,s)=>en(o,s)*n}}function pf(t,e){let n=t;for(let o=0;o<4&&n.length;o+=1)n=mf(n,e,o);return n}function mf(t,e,n){let o=n%
2,s=e[n],r=n<2?1:-1,i=[],a=t[t.length-2],l=t[t.length-1],c=((o?l:a)-s)*r>=0;for(let d=0;d<t.length;d+=2){let m=t[d],x=t[d+1],g=((o?x:m)-s)*r>=0;if(g!==c){let M=o?
l:a,k=o?x:m,$=(s-M)/(k-M);i.push(a+(m-a)*$,l+(x-l)*$)}g&&i.push(m,x),a=m,l=x,c=g}return i}function Gt(t,e,n,o,s=.7){let r=[],i=t.length-2,a=NaN,l=NaN;for(let c=0;c<=
i;c+=2){let d=t[c]*e.size-e.ox,m=t[c+1]*e.size-e.oy;c&&c<i&&Math.abs(d-a)<s&&Math.abs(m-l)<s||(r.push(d,m),a=d,l=m)}return o&&n?pf(r,n):r}function yt(t,e){if(t.
length<4)return"";let n="M"+t[0].toFixed(1)+" "+t[1].toFixed(1);for(let o=2;o<t.length;o+=2)n+="L"+t[o].toFixed(1)+" "+t[o+1].toFixed(1);return e?n+"Z":n}function dt(t,e,n){
let o=!1;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2)s[r+1]>n!=s[i+1]>n&&e<(s[i]-s[r])*(n-s[r+1])/(s[i+1]-s[r+1])+s[r]&&(o=!o);return o}var A=(t,e)=>t[0]<
e[2]&&t[2]>e[0]&&t[1]<e[3]&&t[3]>e[1];var Un=64,hf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Zr(){let t=new Map;function e(n,o){for(let s=Math.floor(n[0]/Un);s<=Math.floor(n[2]/Un);s+=1)for(let r=Math.
floor(n[1]/Un);r<=Math.floor(n[3]/Un);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){e(n,o=>{let s=t.get(o);return s?s.push(n):t.set(o,[n]),!1})},remove(n){
e(n,o=>{let s=t.get(o),r=s?s.indexOf(n):-1;return r>=0&&s.splice(r,1),!1})},free(n,o){return!e(n,s=>{let r=t.get(s);return r!==void 0&&r.some(i=>i!==o&&A(n,i))})},
count(n){let o=new Set;return e(n,s=>{for(let r of t.get(s)||[])A(n,r)&&o.add(r);return!1}),o.size}}}var on=null,Zo="",Do=0,nn=new Map;function gf(){if(Do)return;
Do=setTimeout(()=>{Do=0});let t=getComputedStyle(document.body).fontFamily||"sans-serif";on&&t===Zo||(Zo=t,on=on||document.createElement("canvas").getContext("2\
d"),nn=new Map)}function C(t,e){gf();let n=`${e.italic?"italic ":""}${e.weight||400} ${e.size}px ${Zo}`,o=n+"|"+t,s=nn.get(o);return s===void 0&&(nn.size>2e4&&nn.
clear(),on.font=n,s=on.measureText(t).width,nn.set(o,s)),s+(e.spacing||0)*Math.max(0,[...t].length-1)}function Yt(t,e,n){if(C(t,e)<=n)return t;let o=[...t.slice(
0,400)];for(;o.length>1&&C(o.join("")+"…",e)>n;)o.pop();return o.join("").trimEnd()+"…"}var Tt=t=>hf.test(t),U=(t,e)=>[t[0]-e,t[1]-e,t[2]+e,t[3]+e];function Uo(t,e,n,o,s){
let r=s==="middle"?t-n/2:s==="end"?t-n:t;return[r,e-o*.82,r+n,e+o*.26]}var Wo=(t,e,n)=>{let o=[];for(let s=0;s<t;s+=1){let r=n+s*2*Math.PI/t;o.push(`${(e*Math.cos(r)).toFixed(2)} ${(e*Math.sin(r)).toFixed(2)}`)}return`M${o.join("L")}\
Z`},Ur=-Math.PI/2,Go={circle:t=>`M${-t} 0A${t} ${t} 0 1 1 ${t} 0A${t} ${t} 0 1 1 ${-t} 0Z`,square:t=>{let e=t*.92;return`M${-e} ${-e}H${e}V${e}H${-e}Z`},diamond:t=>Wo(
4,t*1.25,Ur),left:t=>`M-.4 ${-t*1.2}L${-t*1.25} 0L-.4 ${t*1.2}Z`,right:t=>`M.4 ${-t*1.2}L${t*1.25} 0L.4 ${t*1.2}Z`,hexagon:t=>Wo(6,t*1.1,0),triangle:t=>{let e=t*
1.12;return`M0 ${-e}L${e} ${e*.82}H${-e}Z`},pentagon:t=>Wo(5,t*1.15,Ur),cross:t=>{let e=t*1.1,n=t*.38;return`M${-n} ${-e}H${n}V${-n}H${e}V${n}H${n}V${e}H${-n}V${n}\
H${-e}V${-n}H${-n}Z`},half:t=>`M${-t*1.15} ${t*.55}A${t*1.15} ${t*1.15} 0 0 1 ${t*1.15} ${t*.55}Z`,dot:t=>Go.circle(t*.58)},sn=(t,e)=>(Go[t]||Go.circle)(e),Nt=t=>t>=
0&&t<4?`var(--s${t})`:"var(--ink)",W=t=>t.slots.length===1?Nt(t.slots[0]):"var(--ink)";function P(t,e,n){let o=p("g",{class:"shape"});if(t.slots.length===2){for(let[
s,r]of["left","right"].entries())o.append(p("path",{d:sn(r,e),fill:Nt(t.slots[s])}));return o}return o.append(p("path",n?{d:sn(t.shape,e),fill:"var(--symfill)",
stroke:W(t),"stroke-width":1.6}:{d:sn(t.shape,e),fill:W(t)})),o}var xf={rising:45,falling:-45,level:90,both:45,none:90},Wr=Object.fromEntries(h.layers.map((t,e)=>[
t.id,e]));function yf(t){let e={id:`tx-${Wr[t.id]}`,patternUnits:"userSpaceOnUse"};if(t.texture==="dots")return p("pattern",{...e,width:5,height:5,patternTransform:"\
rotate(30)"},p("circle",{cx:2.5,cy:2.5,r:.95,fill:W(t)}));let n=t.texture==="both"&&t.slots.length===2,o=n?t.slots.map(Nt):[W(t)],s=n?4:t.texture==="none"?9:6;return p(
"pattern",{...e,width:s*o.length,height:8,patternTransform:`rotate(${xf[t.texture]||90})`},o.map((r,i)=>p("path",{d:`M${s*i+s/2} 0V8`,stroke:r,"stroke-width":n?
1.3:1.1})))}function Gr(){return p("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},p("defs",{},h.layers.map(yf)))}var rn=t=>`url(#tx-${Wr[t.id]})`;function ze(t,e){
let n=p("svg",{class:"swatch",viewBox:"0 0 34 18",width:34,height:18,"aria-hidden":"true",focusable:"false"}),o=p("g",{transform:"translate(17 9)"}),s=t.slots.length===
2?"var(--ink3)":W(t);if(e==="near")o.append(p("circle",{r:8.2,fill:"none",stroke:s,"stroke-width":1.3,"stroke-dasharray":"3.2 2.4"}),P(t,4,!0)),t.slots.length===
1&&o.append(p("circle",{r:1.3,fill:s}));else if(e==="exact"||e==="country")o.append(P(t,6));else{let r=e==="vague"?"none":s;n.append(p("rect",{x:.5,y:.5,width:33,
height:17,rx:2.5,fill:rn(t),...t.texture==="none"?{fill:"none"}:{},stroke:r,"stroke-width":1,"stroke-opacity":.75,"stroke-dasharray":e==="band"?"4 2.6":null}));
let i=P(t,5.2);i.setAttribute("style","paint-order:stroke;stroke:var(--symfill);stroke-width:3.4"),o.append(i,P(t,5.2))}return n.append(o),n}function Yr(t){let e=p(
"svg",{viewBox:"0 0 40 24",width:40,height:24,"aria-hidden":"true"}),n={stroke:"var(--ink)",fill:"none","stroke-width":1.2};t==="exact"&&e.append(p("circle",{cx:13,
cy:12,r:5,fill:"var(--ink)"})),t==="near"&&e.append(p("circle",{cx:13,cy:12,r:10,...n,"stroke-dasharray":"3.4 2.6"}),p("circle",{cx:13,cy:12,r:4,...n,"stroke-wi\
dth":1.6}),p("circle",{cx:13,cy:12,r:1.3,fill:"var(--ink)"}));let o="M3 5L14 2L36 4L38 13L33 22L15 21L4 15Z",s="M1 21L12 9L38 2L33 13L18 17L9 22Z";return t==="r\
egion"&&e.append(p("path",{d:o,...n,fill:"url(#tx-key)"})),t==="band"&&e.append(p("path",{d:s,fill:"url(#tx-key)"}),p("path",{d:s,...n,"stroke-dasharray":"3.4 2\
.4"})),t==="vague"&&e.append(p("path",{d:o,fill:"url(#tx-dots)"})),e}function Kr(){return p("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},p("defs",
{},p("pattern",{id:"tx-key",width:4.5,height:8,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},p("path",{d:"M2 0V8",stroke:"var(--ink)","stroke-wid\
th":1})),p("pattern",{id:"tx-dots",width:5,height:5,patternUnits:"userSpaceOnUse",patternTransform:"rotate(30)"},p("circle",{cx:2.5,cy:2.5,r:.95,fill:"var(--ink\
)"}))))}var Jr=t=>h.layers.find(e=>e.sides.length===1&&e.sides[0]===t.side);var ce=Object.assign(Object.create(null),Object.fromEntries(h.languages.map(t=>[t.code,t]))),G=ce[h.lang],q=()=>G.code,Wn=t=>{ce[t]&&(G=ce[t],document.documentElement.
lang=t,document.documentElement.dir=G.dir,oi())},ue=()=>document.documentElement.dir==="rtl",bt=t=>String(t).replace(/\d/g,e=>G.cldr.digits[e]),O=t=>{let[e,n,o,
s]=G.cldr.number,[r,i]=Math.abs(t).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let l=r,c=o;l;c=s)a.unshift(l.slice(-c)),l=l.slice(0,-c);return bt((t<0?"\
-":"")+a.join(n)+(i?e+i:""))},wf=t=>{let[e,n]=G.cldr.plurals;return e[n[t<200?t:100+t%100]]||"other"},rt=t=>{let[e,n,o,s]=G.cldr.joined,r=(a,l,c)=>a.replace(/\{[01]\}/g,
d=>d==="{0}"?l:c);if(t.length<3)return t.length===2?r(e,...t):t.join("");let i=r(s,...t.slice(-2));return r(n,t[0],t.slice(1,-2).reduceRight((a,l)=>r(o,l,a),i))};
function Xr(t,e){let n=G.strings[t];return n===void 0?t:typeof n=="object"?n[wf(e.n)]||n.other:n}var u=(t,e)=>{let n=Xr(t,e);return e?n.replace(/\{(\w+)\}/g,(o,s)=>s in
e?typeof e[s]=="number"?O(e[s]):e[s]:o):n},Kt=(t,e)=>Xr(t,e).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof e[n]=="number"?O(e[n]):e[n]),fe=(h.articles[0]||{}).
lang||null,ti=fe,nt=(t,e=fe)=>f("bdi",{lang:e===q()?null:e},t),ei=t=>t&&(G.said[t]||G.said[t[0].toLowerCase()+t.slice(1)]),de=t=>t&&ei(t)||t,Ae=t=>f("bdi",{lang:ei(
t)||q()==="en"?null:"en"},de(t)),ni=Object.values(h.actors);for(let t of[...h.layers,...ni])t.own={name:t.name,short:t.short};function oi(){for(let t of[...h.layers,
...ni])t.name=de(t.own.name),t.own.short&&(t.short=de(t.own.short)),t.lang=G.said[t.own.name]||q()===fe?null:fe}oi();var Ht=(t,e="name")=>f("bdi",{lang:t.lang},
t[e]),E=t=>{let e=q()!==fe&&(t.names||[]).find(([n])=>n===q());return G.titles[t.id]||(e?e[1]:t.title)},Oe=t=>E(t)===t.title&&q()!==fe?fe:null,Pt=(t,e)=>f("bdi",
{class:e,lang:Oe(t)},E(t)),lt=t=>t.words&&(G.said[t.words]||q()==="en"&&t.words)||u("precision."+t.form,{km:t.radius_km||0}),pt=t=>{let e=u("role."+t.role);return t.
negated?u("role.not",{role:e}):e};function Mt(t){if(!t.event)return pt(t);let e=u("event."+t.event);return t.role==="target"&&(e=`${u("role.target")}: ${e}`),t.
planned&&(e=u("card.planned",{what:e})),t.hypothetical&&(e=u("card.hypothetical",{what:e})),t.negated?u("role.not",{role:e}):e}var Qr=t=>rt(t.map(e=>h.actors[e]?
h.actors[e].name:e)),Gn=t=>[t.role==="target"?"":Qr(t.actors),Mt(t),t.targets.length&&t.role!=="target"?u("card.to",{targets:Qr(t.targets)}):""].filter(Boolean).
join(" · "),Yn=t=>t&&t[0].toLocaleUpperCase(q())+t.slice(1);var Kn=22,ii=18,bf={size:11,weight:600},Yo=(t,e)=>sn(t,e);function Jt(t,e,n){let{hollow:o,halo:s=2.5}=n||{},r=t.slots.length===2,i=p("g",{class:"shape"}),a=r?"d\
iamond":t.shape,l=Yo(a,e);if(s&&i.append(p("path",{d:l,class:"around","stroke-width":s*2})),r){for(let[c,d]of["left","right"].entries())i.append(p("path",{d:Yo(
d,e),fill:Nt(t.slots[c])}));o&&i.append(p("path",{d:Yo("diamond",e*.5),fill:"var(--symfill)"}))}else if(o){let c=W(t);i.append(p("path",{d:l,fill:"var(--symfill\
)",stroke:c,"stroke-width":1.8}),p("circle",{r:1.5,fill:c}))}else i.append(p("path",{d:l,fill:W(t)}));return i}var $t=t=>t.slots.length===2?"var(--ink)":W(t),ai=(t,e)=>p(
"circle",{class:"radius",r:e.toFixed(1),stroke:$t(t),fill:$t(t),"stroke-dasharray":"4 3"});function li(t,e){return!e&&t.reduce((n,[,o])=>n+o,0)<=5?t.flatMap(([n,
o])=>Array.from({length:o},()=>({layer:n,text:""}))):t.map(([n,o])=>({layer:n,text:O(o)}))}function ci(t,e){return t.map(n=>e+(n.text?C(n.text,bf)+1:0))}function an(t,e){
return ci(t,e?13:ii).reduce((n,o)=>n+o,0)+(e?7:8)}function Jn(t,e){let n=an(t,e),o=e?18:Kn,s=e?13:ii,r=p("g",{class:"pill"},p("rect",{x:-n/2,y:-o/2,width:n,height:o,
rx:o/2})),i=-n/2+(e?3.5:4);return ci(t,s).forEach((a,l)=>{let c=Jt(t[l].layer,e?4.4:5.6,{halo:0});c.setAttribute("transform",`translate(${(i+s/2).toFixed(1)} 0)`),
r.append(c),t[l].text&&r.append(p("text",{x:(i+s-1).toFixed(1),y:4,class:"count"},t[l].text)),i+=a}),r}var si={circle:11,hexagon:7,pentagon:6,half:9,dot:11},fi=t=>t.
map(e=>Math.max(22,C(e.text,{size:11,weight:700})+13));function Qn(t){return fi(t).reduce((e,n)=>e+n,0)+3}function Xn(t,e){let n=e?18:Kn,o=fi(t),s=o.reduce((l,c)=>l+
c,0),r=p("g",{class:"badge"}),i=Math.min(n/2,si[t[0].layer.shape]||3);r.append(p("rect",{class:"around",x:-s/2-2,y:-n/2-2,width:s+4,height:n+4,rx:i+2}),p("rect",
{class:"behind",x:-s/2+3,y:-n/2+3,width:s,height:n,rx:i,fill:ri(t[t.length-1].layer)}));let a=-s/2;return t.forEach(({layer:l,text:c},d)=>{let m=o[d],x=Math.min(
n/2,si[l.shape]||3),g=d?0:x,M=d===t.length-1?x:0;r.append(p("path",{d:`M${a+g} ${-n/2}H${a+m-M}q${M} 0 ${M} ${M}V${n/2-M}q0 ${M} ${-M} ${M}H${a+g}q${-g} 0 ${-g}\
 ${-g}V${-n/2+g}q0 ${-g} ${g} ${-g}Z`,fill:ri(l)}),l.slots.length!==2?"":p("path",{d:`M${a+m/2} ${-n/2}H${a+m-M}q${M} 0 ${M} ${M}V${n/2-M}q0 ${M} ${-M} ${M}H${a+
m/2}Z`,fill:Nt(l.slots[1])}),p("text",{x:(a+m/2).toFixed(1),y:4,class:l.slots.length===2?"number two":"number"},c)),a+=m}),r}var ri=t=>t.slots.length===2?Nt(t.slots[0]):
t.slots.length?W(t):"var(--ev)",Mf=["d","cx","cy","r","x","y","x1","y1","x2","y2","transform","text-anchor","font-size","font-weight","dominant-baseline"];function di([
t,e,n],o,s){if(!["path","circle","text","g"].includes(t))return null;let r={};for(let a of Mf)e[a]!==void 0&&(r[a]=e[a]);let i={c:o,f:s,none:"none"};return e.fill&&
(r.fill=i[e.fill]||"none"),e.stroke&&e.stroke!=="none"&&t!=="text"&&(r.stroke=i[e.stroke],r["vector-effect"]="non-scaling-stroke",r["stroke-width"]=1.4),t==="te\
xt"?p("text",r,String(n)):p(t,r,Array.isArray(n)?n.map(a=>di(a,o,s)):[])}function ln(t,e,n,o){let s=h.symbols&&h.symbols[t];if(!s)return null;let[r,i,a,l]=s.box,
c=e/a;return{height:l*c,staff:!!s.staff,node:p("g",{class:"symbol",transform:`scale(${c.toFixed(4)}) translate(${-r} ${-i})`},s.parts.map(d=>di(d,n,o||"var(--sy\
mfill)")))}}function to(t,e){let n=ln(t,e,"var(--ink)","var(--symfill)");if(!n)return null;let o=n.staff?e*.4:0,s=(n.height+o).toFixed(1);return p("svg",{class:"\
unit",width:e,height:s,"aria-hidden":"true",viewBox:`-.5 -.5 ${e+1} ${(+s+1).toFixed(1)}`,focusable:"false"},o?p("path",{d:`M${(e*.034).toFixed(1)} ${(n.height-
1).toFixed(1)}V${s}`,stroke:"var(--ink)","stroke-width":1.4}):null,n.node)}var Jo=matchMedia("(prefers-color-scheme: dark)"),cn={selected:null,hover:null,layersOn:new Set(h.layers.map(t=>t.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null,trail:!1,table:!1,view:null,theme:Jo.matches?"dark":"light",lang:h.lang,embed:!1,layout:0},
Qo=new Set,eo=[],Ko=!1;function ui(t,e){if(Object.is(t,e))return!0;if(t instanceof Set&&e instanceof Set)return t.size===e.size&&[...t].every(o=>e.has(o));if(!t||
!e||typeof t!="object"||typeof e!="object")return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(o=>ui(t[o],e[o]))}function pi(t,e){if(eo.
push([t,e&&e.source||"panel"]),!Ko){Ko=!0;try{for(;eo.length;){let[n,o]=eo.shift(),s=new Set(Object.keys(n).filter(r=>!ui(cn[r],n[r])));for(let r of s)cn[r]=n[r];
if(s.size)for(let r of[...Qo])r(cn,s,o)}}finally{Ko=!1,eo.length=0}}}var w={get:()=>cn,set:pi,subscribe(t){return Qo.add(t),()=>Qo.delete(t)}};Jo.addEventListener(
"change",()=>pi({theme:Jo.matches?"dark":"light"}));var Ee=t=>{let e=document.documentElement.classList.contains("is-print")?"light":cn.theme;return h.colours[e][t]||
h.colours[e].ink};var fn=256*2**10,kf=[0,1.9,1.3,.8],me=[.5,.5],vf=.16,Lf=5,hi=[-180,-60,180,75],oo=null,Ie=[],St=null;function gi(t,e){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of t){
for(let r=0;r<s.length;r+=2){let i=(s[r]-me[0])*fn,a=(s[r+1]-me[1])*fn;r?n.lineTo(i,a):n.moveTo(i,a)}e&&n.closePath(),T(s,o)}return{path:n,box:o}}var zt=(t,e)=>(t||
[]).map(n=>gi([Wt(n,e)])),no=(t,e)=>(t||[]).map(n=>gi(n.map(o=>Wt(o,e)),!0));function $f(t){let e=t.scale||1e4,[n,o,s,r]=t.view||hi,i=[et(n),K(r),et(s),K(o)],a=vf*
Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:t.zoom||0,land:no(t.land,e),coast:zt(t.
coast,e),countries:(t.countries||[]).map(l=>({area:no(l.polygons||l.rings,e),edge:zt(l.edge,e)})),lakes:(t.lakes||[]).flatMap(l=>no(l.polygons,e)),rivers:[3,2,1].
map(l=>({rank:l,lines:(t.rivers||[]).filter(c=>(c.rank||3)===l).flatMap(c=>zt(c.lines,e))})),adm1:zt(t.adm1,e),adm1Abroad:zt(t.adm1_abroad,e),adm2:zt(t.adm2,e),
regions:(t.regions||[]).flatMap(l=>zt(l.lines,e)),borders:zt(t.borders,e),disputed:zt(t.disputed,e)}}function Sf(t){let e=t.view||hi;me=[et((e[0]+e[2])/2),(K(e[1])+
K(e[3]))/2];let n=t.world&&t.world.scale||100;oo={land:no(t.world&&t.world.land,n),borders:zt(t.world&&t.world.borders,n)},Ie=[...t.beneath||[],t].map($f)}function ts(t,e,n,o){
let s=e.size/fn,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size];t.setTransform(o*s,0,0,o*s,o*(me[0]*e.size-e.ox-n[0]),o*(me[1]*e.
size-e.oy-n[1])),t.lineJoin="round";let i=(a,l)=>{for(let c of a)A(c.box,r)&&l(c.path)};return{fill(a,l){t.fillStyle=l,i(a,c=>t.fill(c,"evenodd"))},stroke(a,l,c,d,m){
t.strokeStyle=l,t.lineWidth=c/s,t.lineCap=d?"butt":"round",t.setLineDash((d||[]).map(x=>x/s)),t.globalAlpha=m||1,i(a,x=>t.stroke(x)),t.globalAlpha=1},within(a,l){
t.save();let c=new Path2D;i(a,d=>c.addPath(d)),t.clip(c,"evenodd"),l(),t.restore()}}}function es(t,e,n){let o=t.getContext("2d"),s=t.width/(n[2]-n[0]);o.setTransform(
1,0,0,1,0,0),o.fillStyle=Ee("water"),o.fillRect(0,0,t.width,t.height);let r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=Ie.reduce(
(a,l,c)=>mi(r,l)?c:a,-1);for(let a of i<0?[-1,0,1]:[])r[0]<a+1&&r[2]>a&&Af(ts(o,{...e,ox:e.ox-a*e.size},n,s));for(let a of Ie.slice(Math.max(i,0)))A(a.box,r)&&(mi(
r,a)?xi(ts(o,e,n,s),a,e):zf(t,a,e,n,s))}var mi=(t,{box:e,fade:n})=>t[0]>=e[0]+n&&t[1]>=e[1]+n&&t[2]<=e[2]-n&&t[3]<=e[3]-n;function zf(t,e,n,o,s){St=St||document.
createElement("canvas"),St.width=t.width,St.height=t.height;let r=St.getContext("2d");r.fillStyle=Ee("water"),r.fillRect(0,0,St.width,St.height),xi(ts(r,n,o,s),
e,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation="destination-out";let i=M=>s*(M*n.size-n.ox-o[0]),a=M=>s*(M*n.size-n.oy-o[1]),[l,c,d,m]=[i(e.box[0]),
a(e.box[1]),i(e.box[2]),a(e.box[3])],x=s*e.fade*n.size;for(let[M,k,$,j]of[[l,0,l+x,0],[d,0,d-x,0],[0,c,0,c+x],[0,m,0,m-x]]){let S=r.createLinearGradient(M,k,$,j);
for(let z=0;z<=4;z+=1)S.addColorStop(z/4,`rgba(0,0,0,${(1-(z/4)**2*(3-z/2)).toFixed(3)})`);r.fillStyle=S,r.fillRect(0,0,St.width,St.height)}r.globalCompositeOperation=
"source-over";let g=t.getContext("2d");g.setTransform(1,0,0,1,0,0),g.drawImage(St,0,0)}function Af(t){t.fill(oo.land,Ee("abroad")),t.stroke(oo.borders,Ee("gov"),
.8)}function xi(t,e,n){let o=Ee;t.fill(e.land,o("abroad")),t.stroke(e.land,o("abroad"),.8);for(let s of e.countries)t.fill(s.area,o("land"));Of(t,n,o,e)}function Of(t,e,n,o){
e.zoom>=7.2&&t.stroke(o.adm2,n("dist"),.7),t.stroke(o.adm1Abroad,n("gov"),.7,null,e.zoom>=5.5?.38:.2),t.fill(o.lakes,n("water")),t.stroke(o.lakes,n("river"),.8);
let s=e.zoom<6?.7:1;for(let{rank:r,lines:i}of o.rivers)r===3&&e.zoom<6.2||t.stroke(i,n("river"),kf[r]*s,null,r===3?.75:1);t.stroke(o.coast,n("river"),1),e.zoom>=
4.5&&t.stroke(o.adm1,n("gov"),1,null,e.zoom>=6?1:.6),t.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);for(let r of o.countries)t.within(r.area,()=>t.stroke(r.edge,n(
"border"),e.zoom<5?12:22,null,.13));t.stroke(o.borders,n("border"),e.zoom<5?1.1:1.7),t.stroke(o.disputed,n("border"),1.4,[5,3.5])}function yi(t,e){let n=Ie.filter(
o=>A(o.box,[t,e,t,e])).pop();return n?n.zoom:oo.land.length&&Lf}var Xo=null;function Ce(t,e){if(!Ie.length)return!0;Xo=Xo||document.createElement("canvas").getContext(
"2d");let n=(t-me[0])*fn,o=(e-me[1])*fn;return Ie.some(s=>s.countries.some(r=>r.area.some(i=>t>=i.box[0]&&t<=i.box[2]&&e>=i.box[1]&&e<=i.box[3]&&Xo.isPointInPath(
i.path,n,o,"evenodd"))))}function wi(){Sf(h.basemap||{})}var ns={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},bi=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],ro=[];function Mi(){let t=h.basemap||{},e=t.scale||1e4,n=(t.regions||[]).filter(r=>r.at&&!(t.labels||[]).some(i=>i.kind==="region"&&i.name===r.
name)),o=[...t.labels||[],...n.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((t.regions||[]).map(r=>[r.name,r.approximate]));ro=o.filter(r=>ns[r.
kind]).map((r,i)=>({...r,n:i,x:et(r.at[0]/e),y:K(r.at[1]/e),approximate:r.kind==="region"?s.get(r.name):""})),ro.sort((r,i)=>bi.indexOf(r.kind)-bi.indexOf(i.kind)||
(r.rank||0)-(i.rank||0)||r.n-i.n)}var he=t=>t.names&&t.names[q()]||t.name;function dn(t,e){let n=ns[t];return Tt(e)?{...n,spacing:0,italic:!1,caps:!1,size:n.size+
(n.caps?2:.5),weight:n.caps?400:n.weight}:n}var os=(t,e)=>e.caps?t.toLocaleUpperCase(q()):t;function _e(t,e,n,o,s,r){let i={x:t.toFixed(1),y:e.toFixed(1),"text-\
anchor":s==="start"?null:s,"font-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,direction:Tt(n)?"rtl":
null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:p("text",{...i,class:`halo on-${r}`},n),text:p("text",{...i,fill:`var(--${o.
colour})`},n)}}function Ef(t,e,n,o){let s={cx:e.toFixed(1),cy:n.toFixed(1)};return t==="capital"?p("rect",{x:(e-2.6).toFixed(1),y:(n-2.6).toFixed(1),width:5.2,height:5.2,
class:"dot-full"}):t==="city"?p("circle",{...s,r:2.7,class:"dot-full"}):p("circle",{...s,r:t==="town"?2.1:1.8,class:`dot-open on-${o}`})}var If=[[6,.35,"start"],
[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function Cf(t,e,n,o,s){let r=C(n,o),i=[t-3.5,e-3.5,
t+3.5,e+3.5];if(!s(i))return null;for(let[a,l,c]of If){let d=t+a,m=e+l*o.size,x=U(Uo(d,m,r,o.size,c),2);if(s(x))return{tx:d,ty:m,anchor:c,taken:[x,i]}}return null}
function _f(t,e,n,o,s,r){let i=Math.max(C(n,o),r?118:0);for(let[a,l]of[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-i/2,0],[i/2,0],[0,-60],[0,60]]){let c=U(
Uo(t+a,e+l,i,o.size,"middle"),4);if(r&&(c[3]+=14),s(c))return{tx:t+a,ty:e+l,anchor:"middle",taken:[c]}}return null}function ki(t,e,n,o,s,r,i){let a=c=>i(c)&&n.free(
c),l=new Set;for(let c of ro){if(c.zoom>t.zoom+.01||r(c))continue;let d=t.x(c.x),m=t.y(c.y);if(d<e[0]||d>e[2]||m<e[1]||m>e[3])continue;let x=ns[c.kind].dot?"":c.
kind+(c.id||c.name);!l.has(x)&&Ff(c,d,m,n,a,o,s)&&x&&l.add(x)}}function Ff(t,e,n,o,s,r,i){let a=t.kind,l=he(t),c=dn(a,l),d=os(l,c),m=c.dot?Cf(e,n,d,c,s):_f(e,n,
d,c,s,t.approximate);if(!m)return!1;for(let k of m.taken)o.add(k);let g=a==="water"||a==="sea"?"water":Ce(t.x,t.y)?"land":"abroad",M=_e(m.tx,m.ty,d,c,m.anchor,g);
return r.append(M.halo),i.append(M.text),c.dot&&i.append(Ef(c.dot,e,n,g)),t.approximate&&Rf(m,g,r,i),!0}function Rf(t,e,n,o){let s=u("map.approximate"),r=_e(t.tx,
t.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",e);n.append(r.halo),o.append(r.text)}var vi=()=>ro;var is=24,Bf=3,jf=120,Tf=[30,44,60,78],ge=[104,52],Nf=136,Hf=3e3,Qt=(t,e,n,o)=>[t-n/2,e-o/2,t+n/2,e+o/2],Li=(t,e)=>{let n=new Map;for(let o of t)for(let[s,r]of o.
counts)n.set(s,(n.get(s)||0)+(e?1:r));return[...n].sort((o,s)=>o[0].order-s[0].order)},ss={slots:[9],shape:"dot",order:1/0},$i=3;function Pf(t){let e=new Map;for(let{
counts:o}of t){let s=o.length===1?o[0][0]:ss;e.set(s,(e.get(s)||0)+1)}let n=[...e].sort((o,s)=>o[0].order-s[0].order);if(n.length>$i){let o=n.filter(([r])=>r!==
ss).sort((r,i)=>i[1]-r[1]).slice(0,$i-1),s=t.length-o.reduce((r,[,i])=>r+i,0);n=[...o.sort((r,i)=>r[0].order-i[0].order),[ss,s]]}return n.map(([o,s])=>({layer:o,
text:O(s)}))}function Fe(t,e){let n=t.length>1,o=n?t.filter(c=>c.fits):t,s=o.length?o:t,r=Li(s),i=n?Li(s,!0):r,a=t[0].kind!=="point"||i.length>1,l={items:t,told:s,
layers:r,held:i,many:n,kind:"shape",w:16,h:16,small:e.mass};if(n)l.kind="cluster",l.list=Pf(s),l.h=e.mass?18:22,l.w=Qn(l.list);else if(a){l.kind="pill",l.list=li(
i,n);let c=e.mass?4:6;l.list.length>c&&(l.list=[...l.list.slice(0,c-1),{...l.list[c-1],text:"…"}]),l.small=e.mass||e.phone&&l.list.length>3,l.w=an(l.list,l.small),
l.h=l.small?18:Kn}else e.mass?Object.assign(l,{w:12,h:12}):Lt(t[0].mark,i[0]&&i[0][0])&&Object.assign(l,{w:21,h:21});return l}function Xt(t,e,n,o,s){return Object.
assign(t,{x:e,y:n,at:o,off:s,box:Qt(e,n,t.w+4,t.h+4)})}function qf(t){let[e,n]=t.at;if(t.kind==="point")return[[e,n]];let o=st(t.mark).polygons;return[[0,0],[0,
-28],[0,28],[-40,0],[40,0],[-40,-28],[40,-28],[-40,28],[40,28],[0,-56],[0,56],[-80,0],[80,0]].map(([r,i])=>[e+r,n+i]).filter(([r,i],a)=>!a||o.some(l=>dt(l,...t.
units(r,i))))}function Vf(t,e,n){return n.some(o=>!o.off&&Math.hypot(o.x-t,o.y-e)<is)}function Df(t,e){return(t.label?Si(t,e,!0):null)||Si(t,e,!1)}function Si(t,e,n){
let o=t.kind==="point"&&t.counts.length>1&&!t.near?[[t.at[0],t.at[1]-20,!0],[t.at[0],t.at[1]+20,!0]]:[];for(let[s,r,i]of[...o,...qf(t)]){let a=Xt(Fe([t],e),s,r,
t.at,!!i),l=n?t.label.w/2:0,c=n?U([s-l,r-30,s+l,r],3):null;if(!(Vf(s,r,e.signs)||!e.room.free(a.box)||c&&!e.room.free(c)))return n&&(a.head=c),a}return null}function Zf(t,e){
let n=Fe([t],e),[o,s]=t.at,r=t.near?Math.min(t.near,60):0,i=null;for(let a of Tf){for(let l=0;l<16;l+=1){let c=l*Math.PI/8-Math.PI/4,d=a+r+(n.w/2-8)*Math.abs(Math.
cos(c)),m=o+d*Math.cos(c),x=s+d*Math.sin(c),g=Qt(m,x,n.w+6,n.h+6);if(!e.room.free(g)||as(o,s,m,x,e,n.w))continue;let M=d+22*e.room.count(Qt(m,x,150,90))+(e.atHome(
m,x)?14:0);(!i||M<i.cost)&&(i={cost:M,px:m,py:x})}if(i&&i.cost<a+30)break}return i?Xt(n,i.px,i.py,t.at,!0):null}function as(t,e,n,o,s,r,i){let a=Math.hypot(n-t,
o-e);for(let l=12;l<a-r/2;l+=6){let c=[t+(n-t)*l/a,e+(o-e)*l/a];if(!s.room.free([c[0]-1,c[1]-1,c[0]+1,c[1]+1],i))return!0}return!1}function Uf(t,e){let n=null;for(let l of e.
signs){let c=Math.hypot(l.at[0]-t.at[0],l.at[1]-t.at[1]);l.off&&l.items.length===1&&c>is||c<64&&(!n||c<n.d)&&(n={d:c,other:l})}if(!n)return!1;let o=n.other,s=[...o.
items,t],r=s.reduce((l,c)=>l+c.at[0],0)/s.length,i=s.reduce((l,c)=>l+c.at[1],0)/s.length,a=Xt(Fe(s,e),r,i,[r,i],!1);return o.head&&(a.head=o.head),e.signs[e.signs.
indexOf(o)]=a,e.room.remove(o.box),e.room.add(a.box),!0}function rs(t,e){e.signs.push(t),e.room.add(t.box),t.head&&e.room.add(t.head),t.off&&e.room.add(Qt(...t.
at,6,6))}var Wf=(t,e)=>e.signs.filter(n=>n.off&&Math.hypot(n.at[0]-t.at[0],n.at[1]-t.at[1])<jf).length;function Gf(t,e){let n=[],o=[...t].sort((s,r)=>(s.kind===
"point"?0:1)-(r.kind==="point"?0:1));for(let s of o){let r=e.fan.has(s.mark.id)?null:Df(s,e);r?rs(r,e):n.push(s)}for(let s of n){let a=e.fan.has(s.mark.id)||!e.
phone&&Wf(s,e)<Bf?Zf(s,e):null;a?rs(a,e):Uf(s,e)||rs(Xt(Fe([s],e),...s.at,s.at,!1),e)}for(let s of e.signs)s.kind==="pill"&&!s.many&&Yf(s,e);return e.signs}function Yf(t,e){
let n=o=>e.signs.every(s=>s===t||!A(s.box,o));if(!n(t.box))for(let o of[10,18,26,36,48])for(let s=0;s<12;s+=1){let r=s*Math.PI/6-Math.PI/2,i=t.x+o*Math.cos(r),a=t.
y+o*Math.sin(r);if(n(Qt(i,a,t.w+4,t.h+4))){e.room.remove(t.box),Xt(t,i,a,t.at,o>12),t.head=null,e.room.add(t.box);return}}}function Kf(t,e){let n=new Map,[o,s]=[
t.length>Hf?Nf:ge[0],ge[1]];for(let a of t){let c=a.selected||e.fan.has(a.mark.id)?a.mark.id:`${Math.floor((a.at[0]+e.at.ox)/o)},${Math.floor((a.at[1]+e.at.oy)/
s)}`;n.has(c)?n.get(c).push(a):n.set(c,[a])}let r=[...n.values()].flatMap(a=>Jf(a));r.sort((a,l)=>l.length-a.length||a[0].n-l[0].n);let i=Qf();for(let a of r)Xf(
a,e,i);e.signs.push(...i.all);for(let a of e.signs)e.room.add(a.box);return e.signs}function Jf(t){return t.length>4?[t]:t.every(n=>t.every(o=>n===o||Math.hypot(
n.at[0]-o.at[0],n.at[1]-o.at[1])>is))?t.map(n=>[n]):[t]}function Qf(){let t=new Map,e=new Set,n=o=>{let s=[];for(let r=Math.floor(o[0]/ge[0]);r<=Math.floor(o[2]/
ge[0]);r+=1)for(let i=Math.floor(o[1]/ge[1]);i<=Math.floor(o[3]/ge[1]);i+=1){let a=r*65536+i;t.has(a)||t.set(a,new Set),s.push(t.get(a))}return s};return{all:e,
add(o){e.add(o);for(let s of n(o.box))s.add(o)},remove(o){e.delete(o);for(let s of n(o.box))s.delete(o)},touched(o){for(let s of n(o.box))for(let r of s)if(A(r.
box,o.box))return r;return null}}}function Xf(t,e,n){let o=t.reduce((i,a)=>i+a.at[0],0)/t.length,s=t.reduce((i,a)=>i+a.at[1],0)/t.length,r=td(Xt(Fe(t,e),o,s,[o,
s],!1),e);for(let i=n.touched(r);i;i=n.touched(r))n.remove(i),r=Xt(Fe([...i.items,...r.items],e),i.x,i.y,i.at,!1);n.add(r)}function td(t,e){if(!t.many)return t;
let[n,o,s,r]=e.sight;for(let[i,a,l,c]of e.page.furniture){let d=[i+n,a+o,l+n,c+o];if(!A(t.box,d))continue;let m=[[d[0]-t.box[2],0],[d[2]-t.box[0],0],[0,d[1]-t.box[3]],
[0,d[3]-t.box[1]]].filter(([M,k])=>Math.abs(M+k)<ge[1]&&t.box[0]+M>n&&t.box[2]+M<s&&t.box[1]+k>o&&t.box[3]+k<r),[x,g]=m.sort((M,k)=>Math.abs(M[0]+M[1])-Math.abs(
k[0]+k[1]))[0]||[0,0];Xt(t,t.x+x,t.y+g,t.at,!1)}return t}var zi=(t,e)=>e.mass?Kf(t,e):Gf(t,e);var ct=t=>t.split("-").map(Number);function ot(t){let[e,n,o]=ct(t),s=n<=2?e-1:e,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function V(t){let e=t+719468,n=Math.floor(e/146097),o=e-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,l=i+(i<10?3:-9),
c=s+n*400+(l<=2?1:0),d=m=>String(m).padStart(2,"0");return`${String(c).padStart(4,"0")}-${d(l)}-${d(a)}`}var Oi=t=>ct(V(ot(t)+1))[2]===1;var nd={ł:"l",ø:"o",đ:"d",ı:"i",ß:"ss",æ:"ae",œ:"oe",ð:"d"};function mt(t){return t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
"").replace(/[\u0649\u064a\u06cc]/g,"ی").replace(/[\u0643\u06a9]/g,"ک").replace(/[\u0623\u0625\u0622]/g,"ا").replace(/\u0629/g,"ه").replace(/[\u2019\u2018\u02b9-\u02bf'`]/g,
"").replace(/[łøđıßæœð]/g,e=>nd[e]).replace(/[-\u2010-\u2015]/g," ")}var od=5,pn=5,sd=/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u2019\u2018\u02b9-\u02bf'`\u0640\u200c]*/gu,Ei=t=>t?[t,...h.languages.map(e=>e.said[t]).filter(Boolean)]:[];function ls(t){
let e=h.languages.map(o=>o.titles[t.id]),n=[t.title,E(t),...e,...t.names.map(([,o])=>o)];for(let o of t.claims){n.push(Mt(o));for(let r of[...o.actors,...o.targets]){
let i=h.actors[r];i&&n.push(i.name,...Ei(i.own.name))}let s=I[o.layer];s&&n.push(s.name,...Ei(s.own.name))}for(let o of t.claims)n.push(o.action,o.speaker,...o.
figures);for(let o of t.claims)for(let s of o.cites)n.push(s.before+s.place+s.after);return[...new Set([...n,t.words,t.note].filter(Boolean))]}function Ii(t,e){
if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=(s,r)=>s.slice(n+r);return o(t,1)===o(e,1)||o(t,1)===o(e,0)||o(t,0)===
o(e,1)||t[n]===e[n+1]&&t[n+1]===e[n]&&o(t,2)===o(e,2)}var cs=(t,e)=>t.length>=od&&!/\d/.test(t)&&t[0]===e[0]&&(Ii(t,e)||e.length>t.length&&Ii(t,e.slice(0,t.length)));
function _i(t,e,n){let o=ls(t),s=[];for(let r of e){if(s.some(l=>mt(l.hit).includes(r)))continue;let a=o.map(l=>Ci(l,c=>c.includes(r))).find(Boolean)||n&&o.map(
l=>Ci(l,c=>cs(r,c))).find(Boolean);a&&s.push(a)}return s}function Ci(t,e){let n=[...t.matchAll(sd)],o=n.findIndex(([c])=>mt(c).split(" ").some(e));if(o<0)return null;
let s=n[Math.max(0,o-pn)].index,r=n[Math.min(n.length-1,o+pn)],{index:i}=n[o],a=i+n[o][0].length,l=o+pn>=n.length-1?t.length:r.index+r[0].length;return{before:(o>
pn?"… ":"")+t.slice(o>pn?s:0,i),hit:t.slice(i,a),after:t.slice(a,l)+(l<t.length?" …":"")}}var rd=t=>mt(ls(t).join(` 
 `)),io=new Map,us=t=>(io.has(t.id)||io.set(t.id,rd(t)),io.get(t.id)),ao=new Map,fs=new Set;function Fi(t){if(!fs.has(t.id)){fs.add(t.id);for(let e of new Set(us(
t).split(/[^\p{L}\p{N}]+/u))){let n=ao.get(e);n?n.push(t.id):ao.set(e,[t.id])}}}function Ri(t=0){let e=performance.now()+8,n=t;for(;n<h.marks.length&&performance.
now()<e;)Fi(h.marks[n]),n+=1;n<h.marks.length&&setTimeout(Ri,24,n)}var Bi=t=>!!(t&&(t.start||t.end)),co=()=>{let{undated:t,dateRange:e}=w.get();return t===null?
!e:t};function id(t,e){return Bi(t)?e?(!t.end||t.end>=e[0])&&(!t.start||t.start<=e[1]):!0:co()}var ad=(t,e)=>ji(t,e)&&id(t.date,e.dateRange),ji=(t,e)=>(!e.filters.
roles.size||e.filters.roles.has(t.role))&&(!e.filters.events.size||e.filters.events.has(t.event))&&(!e.filters.sources.size||t.cites.some(n=>e.filters.sources.has(
String(n.article)))),lo=new Map,Re=null,ps=new Set;function ds(){return Re||(Re=mt(w.get().query).split(/\s+/).filter(Boolean),ps=new Set(Re.filter(t=>!h.marks.
some(e=>us(e).includes(t)))),Re)}var mn=new Map;function ld(t,e){return mn.has(e)||(h.marks.forEach(Fi),mn.set(e,new Set([...ao].flatMap(([n,o])=>cs(e,n)?o:[])))),
mn.get(e).has(t.id)}var Ti=t=>ds().length?_i(t,ds(),ps.size>0):[];function D(t){let e=lo.get(t.id);return e===void 0&&lo.set(t.id,e=cd(t)),e}function cd(t){let e=w.
get();return Ni(t,e)&&t.claims.some(n=>Hi(n,e))}var Ni=(t,e)=>(!e.filters.forms.size||e.filters.forms.has(t.form))&&ds().every(n=>us(t).includes(n)||ps.has(n)&&
ld(t,n)),Hi=(t,e)=>e.layersOn.has(t.layer)&&ad(t,e),At=t=>{let e=w.get();return t.claims.filter(n=>Hi(n,e))};function Pi(t){let e=w.get();return!e.dateRange||!Ni(
t,e)?"":t.claims.filter(o=>e.layersOn.has(o.layer)&&ji(o,e)&&Bi(o.date)).map(o=>o.date.end||o.date.start).filter(o=>o<e.dateRange[0]).sort().at(-1)||""}w.subscribe(
(t,e)=>{["query","filters","dateRange","layersOn","undated"].some(n=>e.has(n))&&(lo=new Map,Re=null,mn=new Map),e.has("lang")&&(lo=new Map,io=new Map,ao=new Map,
fs=new Set,mn=new Map)});var qi=()=>Ri(),B=t=>{let{layersOn:e,mentions:n,selected:o}=w.get();return(!t.hidden||n||o===t.id)&&t.layers.some(s=>e.has(s))},te=()=>{
let t=w.get();return!!(t.query.trim()||t.dateRange||t.undated===!1||ms(t.filters))},fo=()=>w.set({query:"",filters:{roles:new Set,forms:new Set,sources:new Set,
events:new Set},dateRange:null,undated:null}),ms=t=>Object.values(t).reduce((e,n)=>e+n.size,0),hn=t=>{let e=t.layers.map(o=>I[o]).filter(Boolean),n=[...new Set(
t.claims.map(Mt))];return[E(t),...e.map(o=>o.name),...n,lt(t)].join(u("list.comma"))};var Zi=new Set(["home_base","unit_name","mentioned"]),ws=300,fd=new Set(["band","vague"]);h.layers.forEach((t,e)=>{t.order=e});var hs=new Map;function bs(t){if(hs.
has(t.id))return hs.get(t.id);let e=mt(t.title),n=Q(t),o=st(t).polygons,s=l=>l.id&&l.id===t.place_id,r=l=>["adm1","adm2","region"].includes(l.kind)&&e.includes(
mt(l.name))&&o.some(c=>dt(c,l.x,l.y)),i=n?vi():[],a=i.find(s)||i.find(r)||null;return hs.set(t.id,a),a}function dd(t){let e=bs(t),n=e?he(e):E(t),o=dn("adm1",n),
s=Yt(os(n,o),o,200);return{text:s,style:o,w:C(s,o)}}var gs=new Map,Vi=null;function ud(t,e){Vi!==e.layersOn&&(Vi=e.layersOn,gs=new Map);let n=gs.get(t.id);return n||
gs.set(t.id,n=pd(t,e)),n}function pd(t,e){let n=new Map,o=new Set,s=t.claims.length>0;for(let i of t.claims){let a=I[i.layer];!a||!e.layersOn.has(a.id)||(n.set(
a,(n.get(a)||0)+1),i.negated||(s=!1),!i.negated&&!Zi.has(i.role)&&o.add(a.id))}for(let i of t.layers){let a=I[i];a&&e.layersOn.has(i)&&!n.has(a)&&n.set(a,1)}let r=[
...n].sort((i,a)=>i[0].order-a[0].order);return{counts:r,layers:r.map(([i])=>i),drawn:o,denied:s}}var xs=new Map;function md(t){if(!xs.has(t.id)){let e=t.claims.
flatMap(n=>n.actors).map(n=>h.actors[n]&&h.actors[n].sidc).find(n=>n&&h.symbols&&h.symbols[n]);xs.set(t.id,e||null)}return xs.get(t.id)}function hd(t,e,n,o){let s=Q(
t),{counts:r,layers:i,drawn:a,denied:l}=ud(t,e),c=fd.has(t.form),d=i.find(g=>a.has(g.id))||null,m=t.form==="exact"||t.form==="near",x={mark:t,n:t.n,counts:r,drawn:a,
layer:d,layers:i,denied:l,kind:m?"point":c&&d&&r.length===1&&!o?"area":"pill",at:s?[n.x(s[0]),n.y(s[1])]:null,near:t.form==="near"&&s?n.km(t.radius_km||0,s[1]):
0,open:t.form==="band"&&t.radius_km===null,fits:D(t),selected:e.selected===t.id,units:(g,M)=>[(g+n.ox)/n.size,(M+n.oy)/n.size]};return(!o||x.selected)&&gd(x,t),
x}function gd(t,e){t.title=E(e),t.doubt=e.form==="band"||e.form==="vague"?lt(e):"",t.sidc=t.kind==="point"&&!t.denied?md(e):null,e.form==="region"&&(t.label=dd(
e))}function Ui(t,e,n){let o=w.get(),s=t.size>=ws,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=[];for(let a of h.marks){if(!t.
has(a.id)||!A(wd(J(a)),r))continue;let l=hd(a,o,e,s);o.trail&&o.dateRange&&!l.fits&&!l.selected&&!yd(l,o)||i.push(l)}return{items:i,mass:s}}var Di=.72,xd=.3;function yd(t,e){
let n=Pi(t.mark);if(!n)return!1;let o=ot(e.dateRange[0]);return ys=ys??Math.min(...h.marks.flatMap(s=>s.claims).map(s=>s.date&&(s.date.start||s.date.end)).filter(
Boolean).map(ot)),t.fade=Di-(Di-xd)*((o-ot(n))/Math.max(1,o-ys)),!0}var ys=null;var Wi=t=>t.claims.some(e=>!Zi.has(e.role));var wd=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+1e-9,t[3]+1e-9];var gn={size:13,weight:600,colour:"ink"},xn={size:11.5,weight:400,colour:"ink2"},uo={size:12.5,weight:600,colour:"ink"},bd={size:14,weight:500,spacing:4,colour:"\
ink2"},po=25,Gi=10,mo=190,Yi=8,vs=(t,e)=>Tt(t)?{...e,size:e.size+.5}:e;function ee(t,e=mo){let n=t.filter(([o])=>o).map(([o,s])=>{let r=vs(o,s),i=Yt(o,r,e);return{
text:i,style:r,w:C(i,r)}});return{lines:n,w:Math.max(0,...n.map(o=>o.w)),h:n.length*15+1,cut:n.some(o=>o.text.endsWith("…"))}}function Ji(t,e){let[n,o,s,r]=t,
i=3,a=(o+r)/2-e.h/2,l=(n+s)/2-e.w/2;return[[s+i,a,"start"],[n-i-e.w,a,"end"],[l,r+1,"middle"],[l,o-1-e.h,"middle"],[s,o-e.h+6,"start"],[s,r-6,"start"],[n-e.w,o-
e.h+6,"end"],[n-e.w,r-6,"end"]]}var Qi=([t,e,n,o],s)=>[t-(s==="start"?0:Yi),e,n+(s==="end"?0:Yi),o],ho=(t,e,n)=>[t,e,t+n.w,e+n.h];function Md(t,e,n){let o=yn(t,
n.open);for(let[s,r,i]of Ji(t,e)){let a=U(ho(s,r,e),1);if(!(o&&!yn(a,n.open))&&n.room.free(Qi(a,i)))return{left:s,top:r,anchor:i,box:a}}return null}function Xi(t,e,n,{
dear:o,own:s,most:r=100}){let i=null;for(let[a,l]of t)for(let c of[20,34,52,74,100])for(let d=0;d<16;d+=1){let m=d*Math.PI/8;if(c>r||i&&c*.7>=i.cost)break;let x=kd(
a,l,c,m,e,n,s);!x||i&&x.cost>=i.cost||(o&&(x.cost+=o(x.box)),(!i||x.cost<i.cost)&&(i=x))}return i}function kd(t,e,n,o,s,r,i){let a=t+n*Math.cos(o),l=e+n*Math.sin(
o),c=Math.cos(o),d=c>.3?a+3:c<-.3?a-3-s.w:a-s.w/2,m=l-s.h/2+(Math.abs(c)<=.3?Math.sign(Math.sin(o))*(s.h/2):0),x=U(ho(d,m,s),2),g=yn([t,e,t,e],r.open)?r.open:r.
bounds,M=c>.3?"start":c<-.3?"end":"middle";if(!yn(x,g)||!r.room.free(Qi(x,"middle"))||as(t,e,a,l,r,8,i))return null;let k=n*.7+16*r.room.count(U(x,14));return{left:d,
top:m,anchor:M,box:x,cost:k,line:[t,e,a,l]}}var yn=(t,e)=>t[0]>e[0]&&t[1]>e[1]&&t[2]<e[2]&&t[3]<e[3];function ta(t,e){for(let n of t){let o=n.items[0];if(n.many||
n.kind!=="shape"||n.off||!o.sidc)continue;let s=ln(o.sidc,po,"var(--ink)");s&&vd(n,o,s,e)}}function vd(t,e,n,o){let s=Math.max(po,n.height),r=t.y-6-Gi-s/2,i=e.near?
[]:n.staff?[[t.x+po/2,r,"staff"]]:[[t.x,r,"stem"],[t.x,t.y+6+Gi+s/2,"stem"]],a=Math.min(Math.max(e.near,9),60)+24;for(let c of e.near?[a,a+14,a+30]:[])for(let d=0;d<
12;d+=1){let m=d*Math.PI/6-Math.PI/6;i.push([t.x+(c+4)*Math.cos(m),t.y+c*Math.sin(m),"leader"])}let l=null;for(let[c,d,m]of i){let x=Qt(c,d,po+8,s+8);if(!o.room.
free(x,t.box))continue;let g=(m==="leader"?10:0)+14*o.room.count(U(x,60))+(o.atHome(c,d)?12:0)+Math.hypot(c-t.x,d-t.y)*.4;if((!l||g<l.cost)&&(l={x:c,y:d,how:m,box:x,
cost:g}),m!=="leader")break}l&&(t.symbol={...l,tall:s},o.room.add(l.box))}function Ld(t){return t.near&&t.near<16&&t.mark.words.includes("±")&&t.mark.radius_km?
u("map.radius",{km:t.mark.radius_km}):""}function $d(t,e){let n=t.items.find(o=>o.selected)||t.items[0];return t.many?[[`${n.title} ${u("map.more",{n:t.items.length-
1})}`,gn]]:n.kind==="area"?[[n.title,{...gn,size:12.5}],[n.doubt,xn]]:[[n.title,gn],[e.phone?"":Ld(n),xn]]}function Ki(t){let e=t.items[0];return e.selected?0:(e.
kind==="point"?1:2)+(Wi(e.mark)?0:4)}function ea(t,e){for(let n of[...t].sort((o,s)=>Ki(o)-Ki(s))){if(n.head||e.mass&&!n.items.some(i=>i.selected||i.hover))continue;
let o=$d(n,e),s=n.symbol&&n.symbol.how==="leader"?U(n.symbol.box,-1):U(n.box,-1),r=Sd(n,s,o,e);r&&(e.room.add(r.box),n.name=r)}}function Sd(t,e,n,o){let s=ee(n.
slice(0,1)),r=na(n[0]),i=s.cut?[r,s]:[ee(n),s,r];for(let d of i){let m=d&&Md(e,d,o);if(m)return{...m,block:d}}for(let d of s.cut?i:i.slice(1)){let m=t.symbol&&t.
symbol.how==="leader"?t.symbol:t,x=o.phone?52:d===r?100:74,g=d&&Xi([[m.x,m.y]],d,o,{own:m.box,most:x});if(g)return{...g,block:d}}if(!t.items.some(d=>d.selected))
return null;let[a,l,c]=Ji(e,s)[0];return{left:a,top:l,anchor:c,box:ho(a,l,s),block:s}}function ks(t,e,n,o){let s=C(t,vs(t,e))>n?na([t,e],o,n):null;return s?s.lines.
map(r=>[r.text,e]):[[t,e]]}function na([t,e],n=3,o=165){let s=t.split(" ").slice(0,40);if(s.length<2)return null;let r=vs(t,e),i=C(t,r),a=Math.min(n,Math.max(2,
Math.ceil(i/o))),l=Math.min(mo,Math.max(i/a*1.15,...s.map(d=>C(d,r)))),c=[s[0]];for(let d of s.slice(1)){let m=`${c[c.length-1]} ${d}`;c.length===a||C(m,r)<=l?c[c.
length-1]=m:c.push(d)}return ee(c.map(d=>[d,e]))}function zd(t,e){let{polygons:n,lines:o}=st(t.mark),s=[],r=(a,l)=>a>e.sight[0]&&a<e.sight[2]&&l>e.sight[1]&&l<e.
sight[3]&&!(t.hidden&&t.hidden(a,l));t.at&&r(...t.at)&&s.push(t.at);let i=[...n.map(a=>a[0]),...o];for(let a of i){let l=Math.max(2,2*Math.floor(a.length/2/14));
for(let c=0;c<a.length;c+=l){let d=e.at.x(a[c]),m=e.at.y(a[c+1]);r(d,m)&&s.push([d,m])}}return s.slice(0,24)}function Ad(t,e){let n=ee([[t.title,bd],[u("map.not\
_drawn"),xn]],320),[o,s,r,i]=e.open,{polygons:a}=st(t.mark),l=t.at?[t.at]:[];for(let[c,d]of[[.5,.5],[.5,.3],[.5,.7],[.3,.5],[.7,.5],[.3,.3],[.7,.7],[.3,.7],[.7,
.3],[.5,.15],[.5,.85]])l.push([o+(r-o)*c,s+(i-s)*d]);for(let[c,d]of l)if(a.some(m=>dt(m,...t.units(c,d))))for(let[m,x]of Od){let g=c+m-n.w/2,M=d+x-n.h/2,k=U(ho(
g,M,n),3);if(yn(k,e.open)&&e.room.free(k))return{left:g,top:M,anchor:"middle",box:k,block:n,line:null}}return null}var Od=[0,-24,24,-48,48].flatMap(t=>[0,-60,60,
-120,120].map(e=>[e,t]));function Ls(t,e){let n=[];for(let o of t){let s=o.vast?Ad(o,e):Ed(o,e);if(!s)continue;e.room.add(s.box);let[r,i]=s.line||[(s.box[0]+s.box[2])/
2,(s.box[1]+s.box[3])/2];s.line&&e.room.add(Qt(r,i,6,6)),n.push({items:[o],item:o,kind:"note",x:r,y:i,at:[r,i],box:s.box,name:s})}return n}function Ed(t,e){let n=zd(
t,e),o=e.phone?mo:mo+40,s=ee([[t.title,uo],[t.doubt,xn]],o),r=ee([...ks(t.title,uo,165,4),...ks(t.doubt,xn,175,3)],o),i=[...s.cut?[]:[s],r,ee(ks(t.title,uo,165,
4)),ee([[t.title,uo]],o)];for(let a of n.length?i:[]){let l=Xi(n,a,e,{dear:e.areas});if(l)return{...l,block:a}}return null}var $s=9.5,sa=8,ra={size:9.5,weight:700},wn=()=>document.documentElement.classList.contains("is-print"),Ss=(t,e,n=0)=>p("text",{class:e?"print-n dark":"print-n",
x:n,y:3.4},t);function zs(t){let e=t.map(n=>n.n).sort((n,o)=>n-o).map(O);return e.length>sa?`${e.slice(0,sa-1).join(", ")} …`:e.join(", ")}function ia(t,e){let n=!e||
!e.slots.length||t.near>0||t.denied,o=e?$t(e):"var(--ink)",s=n?p("circle",{r:$s,fill:"var(--symfill)",stroke:o,"stroke-width":1.8}):Jt(e,e.slots.length===2?$s+1:
$s,{halo:1.5});return p("g",{},s,Ss(O(t.n),n))}function aa(t){let e=zs(t),n=Math.max(20,C(e,ra)+12);return p("g",{},p("rect",{class:"print-plate",x:(-n/2).toFixed(
1),y:-9,width:n.toFixed(1),height:18,rx:9}),Ss(e,!0))}function la(t,e){let{left:n,top:o,block:s,anchor:r}=t,i=Math.max(...s.lines.map(m=>C(m.text,m.style))),a=r===
"start"?n:r==="end"?n+s.w-i:n+(s.w-i)/2,l=O(e.n),c=Math.max(16,C(l,ra)+9),d=a-c/2-3;return p("g",{transform:`translate(${d.toFixed(1)} ${(o+7.5).toFixed(1)})`},
p("rect",{class:"print-plate",x:(-c/2).toFixed(1),y:-8,width:c.toFixed(1),height:16,rx:8}),Ss(l,!0))}var As=25,Os=(t,e)=>`translate(${t.toFixed(1)} ${e.toFixed(1)})`;function Cd(t,e){return p("path",{d:yt(t),class:e})}var ca=t=>$t(t.layers?t.layers[0][0]:t.item.
layer);function _d(t,e){let{left:n,top:o,anchor:s,block:r}=t.name,i=s==="start"?n:s==="end"?n+r.w:n+r.w/2,a=[],l=[],c=t.items[0],d=o+12;for(let m of r.lines){let x={
...m.style,colour:m.style.colour};c.fits||(x.colour="ink2");let g=e.atHome(n+r.w/2,o+r.h/2)?"land":"abroad",M=_e(i,d,m.text,x,s,g);x.weight===600&&t.kind==="not\
e"&&c.fits&&Fd(M.text,c,g),a.push(da(M,`${ne(t)}-${l.length}`)),l.push(M.text," "),d+=15}return[a,l]}function da(t,e){return t.text.setAttribute("id",`letters-${e}`),
p("use",{href:`#letters-${e}`,class:t.halo.getAttribute("class")})}function Fd(t,e,n){let o=e.layer.slots;o.length!==1||o[0]>3||n==="abroad"&&o[0]===1||t.setAttribute(
"fill",$t(e.layer))}function Rd(t,e){let n=t.items[0];if(wn()&&!e.mass)return t.items.length>1?aa(t.items):ia(n,n.layer||n.layers[0]);if(t.kind==="pill")return Jn(
t.list,t.small);if(t.kind==="cluster")return Xn(t.list,e.mass);let o=t.layers[0][0];if(t.small)return Jt(o,4,{halo:1.5,hollow:n.near>0||n.denied});if(t.symbol&&
t.symbol.how==="leader")return p("circle",{r:2.4,fill:$t(o)});let s=n.near>0||n.denied,r=Lt(n.mark,o);return r?Bt(r,Xe,n.denied):Jt(o,s?4.6:t.symbol?5.2:6,{hollow:s})}
function Bd(t){let{x:e,y:n,tall:o}=t.symbol,s=t.layers[0][0],r=ln(t.items[0].sidc,As,$t(s));return p("g",{transform:Os(e-As/2,n-o/2)},p("rect",{class:"plate",x:-2.5,
y:-2.5,width:As+5,height:o+5,rx:2}),r&&r.node)}function Es(t,e){let n=[];for(let s of t.items){if(s.mark.form!=="near"||t.many&&e.mass||t.small)continue;let r=p(
"g",{class:"ring",transform:Os(...s.at),opacity:s.fits?null:s.fade||.3},ai(s.layers[0],Math.max(9,s.near)));n.push(r)}if(t.many&&!e.mass)for(let s of t.items)n.
push(p("circle",{class:"member",cx:s.at[0].toFixed(1),cy:s.at[1].toFixed(1),r:1.7,fill:$t(s.layers[0])}));let o={opacity:t.items[0].fits?null:.4,stroke:ca(t),fill:ca(
t)};if(t.off&&n.push(fa(t.at,[t.x,t.y],o)),t.symbol){let{how:s,x:r,y:i}=t.symbol;n.push(fa([t.x,t.y],s==="staff"?[t.x+.9,i]:[r,i],o))}return n}var fa=(t,e,n)=>p(
"g",n,Cd([...t,...e],"leader"),p("circle",{cx:t[0].toFixed(1),cy:t[1].toFixed(1),r:2.4,class:"foot"}));function xe(t){if(t.kind==="note")return U(t.name.box,3);
let e=t.symbol?t.symbol.box:t.box;return U(e,t.symbol?.5:1.5)}var go=(t,e)=>p("rect",{x:t[0].toFixed(1),y:t[1].toFixed(1),width:(t[2]-t[0]).toFixed(1),height:(t[3]-
t[1]).toFixed(1),...e});function jd(t,e){for(let s of e.querySelectorAll(".body, .body text"))s.after(" ");let n=ua(t),o=e.textContent.replace(/\s+/g," ").trim();
return n.includes(o)?n:[n,o].join(u("list.comma"))}function ua(t){if(!t.many)return hn(t.items[0].mark);if(t.told.length===1)return hn(t.told[0].mark);let e=t.held.
map(([o,s])=>`${o.name} ${O(s)}`),n=E(t.told[0].mark);return u("map.cluster",{place:n,n:t.told.length,held:rt(e)})}var ne=t=>(t.many?"+":"")+t.items[0].mark.id,
pa=t=>[go(U(t,3),{class:"focus gap",rx:8}),go(U(t,4),{class:"focus",rx:9})];function Is(t,e){t.querySelector(".focus")||t.querySelector(".hit").after(...pa(xe(e)))}
function Cs(t,e){let n=t.items.some(a=>a.selected),o=t.items.some(a=>a.fits),s=p("g",{class:`mark ${t.kind}${n?" selected":""}${o?"":" out"}`,"data-key":ne(t),"\
data-mark":t.many?null:t.items[0].mark.id,role:"button",tabindex:-1,"aria-pressed":t.many?null:n}),r=xe(t);s.append(go(Nd(r,e),{class:"hit",rx:6})),n&&s.append(
go(r,{class:"chosen",rx:Td(t,r)})),e.mass||s.append(...pa(r));let i=o?0:Math.max(...t.items.map(a=>a.fade||0));return t.kind!=="note"&&s.append(p("g",{class:"bo\
dy","aria-hidden":"true",style:i?{opacity:i.toFixed(2)}:null},p("g",{transform:Os(t.x,t.y)},Rd(t,e)),t.symbol&&Bd(t))),t.head&&s.append(p("g",{"aria-hidden":"tr\
ue"},Hd(t,e))),t.name&&s.append(p("g",{class:"name","aria-hidden":"true"},_d(t,e),t.kind==="note"&&wn()?la(t.name,t.items[0]):null)),s.setAttribute("aria-label",
jd(t,s)),s}var Td=(t,e)=>t.kind==="note"?4:t.symbol?5:(e[3]-e[1])/2;function Nd(t,e){let n=e.phone?44:25,o=Math.max(0,(n-(t[2]-t[0]))/2),s=Math.max(0,(n-(t[3]-t[1]))/
2);return[t[0]-o,t[1]-s,t[2]+o,t[3]+s]}function Hd(t,e){let{text:n,style:o}=t.items[0].label,s=t.many?`${n} ${u("map.more",{n:t.items.length-1})}`:n,r=e.atHome(
t.x,t.y)?"land":"abroad",i=_e(t.x,t.y-17,s,o,"middle",r);return[da(i,`${ne(t)}-head`),i.text]}function _s(t,e){let n=t.many?ua(t):E(t.items[0].mark),o=gn,s=Yt(n,
o,260),r=_e(t.x,t.y-(t.h||16)/2-7,s,o,"middle",e.atHome(t.x,t.y)?"land":"abroad");return p("g",{class:"passing"},r.halo,r.text)}var Sn={};ie(Sn,{refresh:()=>Ln,start:()=>Ys,taken:()=>Gs});var b={map:null,base:null,groups:{},element:null},Fs=null,Rs=null;function ma(t){b.map=window[t.map],b.base=window[t.base],b.groups=Object.fromEntries(Object.entries(
t.groups).map(([e,n])=>[e,window[n]])),b.element=b.map.getContainer(),{map:Fs,groups:Rs}=b}var Ot=new Set,bn=new Set,xo=[],yo={request(){},now(){},flush(){}},ha=new Set,ht=()=>xo,Et=t=>xo.find(e=>e.items.some(n=>n.mark.id===t))||null;function _(){let t=b.
map.containerPointToLayerPoint([0,0]),e=b.map.getSize();return[t.x,t.y,t.x+e.x,t.y+e.y]}var qt=t=>yo.request(t),Be=()=>yo.now(),Mn=()=>yo.flush();function ga(t){
yo=t}function xa(t){xo=t}function ya(t,e){for(let n of ha)n(t,xo,e)}var je=t=>ha.add(t);var Ct={};ie(Ct,{cardRect:()=>oe,insets:()=>be,low:()=>wo,place:()=>kn,size:()=>F,start:()=>js});var Te=["low","middle","high"],Ne="middle",F=()=>innerWidth<720?"phone":innerWidth<1180?"medium":"wide",wo=()=>F()==="phone"&&innerHeight<=420&&!document.documentElement.
classList.contains("embed"),Bs=()=>w.set({layout:w.get().layout+1},{source:"layout"}),wa="right";function Pd(){let t=b.map.getSize().x,e=0,n=0;for(let o of h.marks){
if(!o.anchor||!B(o))continue;let{x:s}=b.map.latLngToContainerPoint([o.anchor[1],o.anchor[0]]);s>0&&s<424&&(e+=1),s<t&&s>t-376&&(n+=1)}return e<n?"left":"right"}
function kn(t){let e=y("card"),n=document.documentElement.classList.contains("embed"),o=F()==="wide"||n?y("map-wrap"):y("panel");e.parentNode!==o&&o.append(e),t&&
!document.documentElement.classList.contains("has-card")&&(wa=Pd()),e.classList.toggle("at-left",wa==="left"),t&&F()==="phone"&&Ne!=="middle"&&we("middle"),Bs()}
function qd(t,e){let n=t.getBoundingClientRect(),o=e.getBoundingClientRect();return{left:o.left-n.left,top:o.top-n.top,right:o.right-n.left,bottom:o.bottom-n.top,
width:o.width,height:o.height}}function oe(){let t=y("card"),e=y("map-wrap"),n=t.hidden||t.parentNode!==e?null:qd(e,t);return n&&n.height?n:null}function be(){let t={
top:0,right:0,bottom:0,left:0},e=oe(),n=y("map-wrap");if(document.documentElement.classList.contains("is-print"))return t;if(document.documentElement.classList.
contains("embed"))return e&&(t.bottom=n.clientHeight-e.top),t;if(F()==="phone"){if(wo())return t;t.bottom=Math.min(y("panel").offsetHeight,innerHeight*.47);let o=y(
"timeline");o.hidden||(t.top=o.offsetHeight+12)}else e&&(e.left>n.clientWidth/2?t.right=n.clientWidth-e.left:t.left=e.right);return t}function we(t){Ne=t;let e=y(
"panel");e.dataset.stop=t,e.style.removeProperty("height");let n=y("grip");n&&n.setAttribute("aria-label",`${u("sheet.grip")}: ${u("sheet."+ba())}`),setTimeout(
Bs,Ut()?0:220)}var ba=()=>Te[(Te.indexOf(Ne)+1)%Te.length];function Vd(){let t=f("button",{id:"grip",type:"button"}),e=Ma(t,()=>!0);return t.addEventListener("c\
lick",()=>{e()||we(ba())}),t.addEventListener("keydown",n=>{let o={ArrowUp:1,ArrowDown:-1}[n.key];o&&(n.preventDefault(),we(Te[Math.min(2,Math.max(0,Te.indexOf(
Ne)+o))]))}),t}function Ma(t,e){let n=null,o=!1;return t.addEventListener("pointerdown",s=>{o=!1,!(F()!=="phone"||!e(s.target))&&(n={y:s.clientY,height:y("panel").
offsetHeight},t.setPointerCapture(s.pointerId))}),t.addEventListener("pointermove",s=>{if(!n)return;let r=n.y-s.clientY;Math.abs(r)<6||(o=!0,y("panel").style.height=
`${Math.min(innerHeight*.92,Math.max(96,n.height+r))}px`)}),t.addEventListener("pointerup",s=>{n&&o&&Zd(s.clientY-n.y),n=null}),t.addEventListener("pointercance\
l",()=>{n&&we(Ne),n=null}),()=>o}var Dd=60;function Zd(t){let e=w.get().selected&&t>Dd,n=Ud(y("panel").offsetHeight);e&&w.set({selected:null},{source:"card"}),we(
e&&n==="high"?"middle":n)}function Ud(t){let e={low:96,middle:innerHeight*.47,high:innerHeight*.92};return Te.reduce((n,o)=>Math.abs(e[o]-t)<Math.abs(e[n]-t)?o:
n)}function js(){y("panel").prepend(Vd()),Ma(y("card"),e=>e.closest(".top, h2")&&!e.closest("button")),we("middle"),y("panel").addEventListener("focusin",e=>{Ne===
"low"&&F()==="phone"&&e.target.id!=="grip"&&we("middle")});let t=()=>{b.map.invalidateSize({animate:!1}),kn(null)};new ResizeObserver(t).observe(y("map-wrap")),
new ResizeObserver(()=>{F()==="phone"&&Bs()}).observe(y("timeline"))}var Vt={};ie(Vt,{fitAll:()=>Ve,open:()=>vn,show:()=>Ps,start:()=>Ds,uncover:()=>qs,zoomTo:()=>Vs});var Wd=.7,Gd=3,Yd=4,Kd=10,Jd=13,ka=7.75,Qd=[1,1,.5,.6,.75,.85],Xd=2,Ts=t=>t<2?ka:t<Yd?Kd:Jd;function tu([t,e,n,o],s){let r=(1-(Qd[s]||1))/2,i=(n-t)*r,a=(o-e)*r;
return[t+i,e+a,n-i,o-a]}function Ns(t){let e=b.map.options.zoomSnap||1;return Math.max(0,Math.min(Xd,Math.floor(Math.log2(Math.max(t,1)/256)/e)*e))}function He(t){
let{map:e}=b,n=e.options.zoomSnap||1;return Math.max(e.getMinZoom(),Math.min(e.getMaxZoom(),Math.floor(t/n+1e-6)*n))}function Pe(t,e){let n=Math.min((e[2]-e[0])/
Math.max(t[2]-t[0],1e-9),(e[3]-e[1])/Math.max(t[3]-t[1],1e-9));return Math.log2(n/256)}function va(t,e){if(!t)return null;let n=t.groups[0].marks.length,o=tu(e,
n),s=null;for(let[r,i,a,l,c,d=0]of t.candidates){if(c<Wd)continue;let m=Vo([r,i,a,l]),x=m[2]-m[0]<1e-7&&m[3]-m[1]<1e-7,g=Math.min(x?ka:Ts(n),Pe(m,o)),M=g+Gd*Math.
log2(c)+d;(!s||M>s.score)&&(s={score:M,box:m,zoom:He(g)})}return s}var za=40,La=200,$a=9,eu={wide:[90,70],medium:[70,64],phone:[60,48]};function Aa(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t){let o=J(n);Number.isFinite(o[0])&&
(e[0]=Math.min(e[0],o[0]),e[1]=Math.min(e[1],o[1]),e[2]=Math.max(e[2],o[2]),e[3]=Math.max(e[3],o[3]))}return Number.isFinite(e[0])?e:null}function Me(t,e=t){let n=b.
map.getSize(),o=be(),s=o.left+t,r=o.top+e,i=Math.max(s+60,n.x-o.right-t),a=Math.max(r+60,n.y-o.bottom-e);return[s,r,i,a]}function qe(t,e,n,o){let s=b.map.getSize(),
r=256*2**e,i=(t[0]+t[2])/2+(s.x/2-(n[0]+n[2])/2)/r,a=(t[1]+t[3])/2+(s.y/2-(n[1]+n[3])/2)/r;b.map.setView([jt(a),(i-.5)*360],e,{animate:!!o&&!Ut(),duration:.2})}
var ke=!1,Hs=!1;function Ve(t,e){Hs=!!e,Oa(t,Hs),ke=!0}function Oa(t,e){let[n,o]=eu[F()],s=Me(n,o),r=e?null:va(h.frame,s);if(r){qe(r.box,r.zoom,s,t);return}let i=h.
marks.filter(B),a=Aa(i.length?i:h.marks);if(!a){let l=h.basemap&&h.basemap.view,c=l?[et(l[0]),K(l[3]),et(l[2]),K(l[1])]:[.1,.2,.9,.8];qe(c,He(Pe(c,Me(0))),Me(0),
!1);return}qe(a,He(Math.min(Ts(h.marks.length),Pe(a,s))),s,t)}function vn(t,e){ke=!1;let n=Aa(t);if(!n)return;let o=Me(F()==="phone"?48:80),s=Pe(n,o),r=b.map.getZoom(),
i=e?Math.min(r,s):Math.max(r+.75,Math.min(s,13));qe(n,He(Math.max(i,2)),o,!0)}function nu(t,e){let n=b.map.getZoom(),o=J(t);if(t.form==="near"&&t.radius_km){let r=Z(
b.map).km(t.radius_km,Q(t)[1]);return r<$a?Math.min(13,n+Math.log2(($a+3)/r)):r>La?n-Math.log2(r/La):n}if(t.form==="exact")return Math.max(n,Math.min(6,6));let s=Pe(
o,e);return s<n?s:s-n>1.6?s-1:n}function Ps(t){ke=!1;let e=Q(t);if(!e)return;Mn();let n=F()==="phone",o=Me(za),s=He(nu(t,o)+.12),r=b.map;if(t.form!=="exact"&&t.
form!=="near"&&s<r.getZoom()){qe(J(t),s,o,!0);return}if(n||s!==r.getZoom()){qe([e[0],e[1],e[0],e[1]],Math.max(s,2),o,!0);return}Ea(t,o)}function qs(t){let e=Q(t);
if(!e)return;let n=Z(b.map),[o,s]=_(),r=Me(8),i=n.x(e[0])-o,a=n.y(e[1])-s;i>=r[0]&&i<=r[2]&&a>=r[1]&&a<=r[3]||(Mn(),ke=!1,Ea(t,Me(za)))}function Ea(t,e){let n=Et(
t.id),o=Z(b.map),[s,r]=_(),i=Q(t),a=[o.x(i[0])-16,o.y(i[1])-16,o.x(i[0])+140,o.y(i[1])+16];if(t.form!=="exact"){let d=J(t);a=[o.x(d[0]),o.y(d[1]),o.x(d[2]),o.y(
d[3])]}if(n){let d=xe(n);a=[Math.min(a[0],d[0]),Math.min(a[1],d[1]),Math.max(a[2],d[2]),Math.max(a[3],d[3])];for(let m of[n.name&&n.name.box,n.head])m&&(a=[Math.
min(a[0],m[0]),Math.min(a[1],m[1]),Math.max(a[2],m[2]),Math.max(a[3],m[3])])}let l=Sa(a[0]-s,a[2]-s,e[0],e[2]),c=Sa(a[1]-r,a[3]-r,e[1],e[3]);(l||c)&&b.map.panBy(
[-l,-c],{animate:!Ut(),duration:.2})}function Sa(t,e,n,o){return e-t>o-n?(n+o)/2-(t+e)/2:t<n?n-t:e>o?o-e:0}function Vs(t){ke=!1,b.map.setZoom(t,{animate:!Ut()})}
function Ds(){b.map.options.zoomDelta=1,b.map.setMinZoom(Ns(b.map.getSize().x)),w.get().view||Ve(!1),b.map.on("resize",()=>{b.map.setMinZoom(Ns(b.map.getSize().
x)),ke&&Oa(!1,Hs)});let t=()=>{ke=!1};b.map.on("dragstart boxzoomend",t);for(let e of["wheel","keydown","dblclick","touchmove"])b.map.getContainer().addEventListener(
e,t,{passive:!0});Be()}var ou=1.609344,it=[104,112],$n,Ze,_t,bo,De,Mo,ve=null;function Zs(t,e,n){return f("button",{type:"button","aria-label":u(t),title:u(t),"data-word":t,on:{click:()=>n()}},
p("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},p("path",{d:e,fill:"none",stroke:"currentColor","stroke-width":1.8,"stroke-linecap":"round",
"stroke-linejoin":"round"})))}var Ia=t=>()=>Vs(b.map.getZoom()+t);function su(){return f("div",{class:"furniture zoom"},Zs("map.zoom_in","M3 8H13M8 3V13",Ia(1)),
Zs("map.zoom_out","M3 8H13",Ia(-1)),Zs("map.reset","M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",()=>Ve(!0,!0)))}function Ca(t,e){let n=t*e,o=10**Math.
floor(Math.log10(n)),s=[5,3,2,1].find(r=>r*o<=n)||1;return{n:s*o,px:s*o/t}}function ru(){let t=b.map,e=Z(t),n=t.getSize(),o=t.containerPointToLayerPoint([0,n.y/
2]).y,s=1/e.km(1,(o+e.oy)/e.size),r=Ca(s,100),i=Ca(s/ou,100),a=Math.max(r.px,i.px),l=[[u("map.km",{n:r.n}),r.px,13],[u("map.mi",{n:i.n}),i.px,29]],c=l.map(([d,m,
x])=>p("text",{x:(m+5).toFixed(1),y:x+1},d));Ze.replaceChildren(p("path",{d:`M1 9V25M1 17H${a.toFixed(1)}M${r.px.toFixed(1)} 17V9M${i.px.toFixed(1)} 17V25`}),...c.
map(d=>{let m=d.cloneNode(!0);return m.setAttribute("class","halo on-land"),m}),...c),Ze.setAttribute("width",Math.ceil(a+60)),Ze.setAttribute("aria-label",l.map(
([d])=>d).join(u("list.comma")))}function iu(t){let e=t.world&&t.world.scale||100,n=(t.outline||[]).flatMap(r=>r.polygons||[]).map(r=>r.map(i=>Wt(i,e))).map(r=>({
rings:r,box:T(r[0])})),o=({box:r})=>(r[2]-r[0])*(r[3]-r[1]),s=Math.max(...n.map(o));return n.filter(r=>o(r)>s*.04).flatMap(r=>r.rings)}function au(){let t=h.basemap||
{},e=iu(t);if(!e.length)return null;let n=T([]);e.forEach(l=>T(l,n));let o=Math.min((it[0]-16)/(n[2]-n[0]),(it[1]-16)/(n[3]-n[1])),s=l=>(l-(n[0]+n[2])/2)*o+it[0]/
2,r=l=>(l-(n[1]+n[3])/2)*o+it[1]/2;ve={x:s,y:r,box:n};let i=e.map(l=>{let c=[];for(let d=0;d<l.length;d+=2)c.push(`${s(l[d]).toFixed(1)} ${r(l[d+1]).toFixed(1)}`);
return`M${c.join("L")}Z`}).join("");De=p("rect",{class:"window"});let a=(t.outline||[]).length===1&&(t.labels||[]).find(l=>l.kind==="country"&&l.id===t.outline[0].
id);return f("div",{class:"furniture inset"},p("svg",{role:"img","aria-label":u("map.inset"),viewBox:`0 0 ${it[0]} ${it[1]}`,width:it[0],height:it[1]},p("path",
{d:i,class:"shape"}),De,a&&lu(a,t)))}function lu(t,e){let n=e.scale||1e4,o=C(Us(t),{size:10.5,spacing:1.2}),s=ve.x(et(t.at[0]/n));return s-o/2<2||s+o/2>it[0]-2?
null:p("text",{class:"where",x:s.toFixed(1),y:(ve.y(K(t.at[1]/n))+4).toFixed(1)},Us(t))}function Us(t){let e=he(t);return Tt(e)?e:e.toLocaleUpperCase(q())}function cu(){
if(!_t)return;let t=Z(b.map),[e,n,o,s]=_(),r=ve.x((e+t.ox)/t.size),i=ve.x((o+t.ox)/t.size),a=ve.y((n+t.oy)/t.size),l=ve.y((s+t.oy)/t.size),c=(g,M)=>Math.max(1.5,
Math.min(M-1.5,g)),d=[c(r,it[0]),c(a,it[1]),c(i,it[0]),c(l,it[1])],m=r<4&&a<4&&i>it[0]-4&&l>it[1]-4,x=d[2]-d[0]<.5||d[3]-d[1]<.5;_t.classList.toggle("useless",m||
x),De.setAttribute("x",d[0].toFixed(1)),De.setAttribute("y",d[1].toFixed(1)),De.setAttribute("width",Math.max(3,d[2]-d[0]).toFixed(1)),De.setAttribute("height",
Math.max(3,d[3]-d[1]).toFixed(1))}function fu(){return(h.basemap&&h.basemap.credits||[]).map(e=>e.name).join(", ")}function Ws(){let t=h.basemap&&h.basemap.credits||
[],e=n=>/^public domain/i.test(n.licence||"")?"":n.licence;return t.map(n=>[n.name,e(n)].filter(Boolean).join(" ")).join(" · ")}function du(){let t=Z(b.map),[e,
n,o,s]=_(),r=yi(((e+o)/2+t.ox)/t.size,((n+s)/2+t.oy)/t.size);Mo.hidden=!r||b.map.getZoom()<=r,Mo.textContent=u(h.config.tiles?"map.finest_tiles":"map.finest")}function uu(){
for(let t of $n.querySelectorAll("[data-word]"))t.setAttribute("aria-label",u(t.dataset.word)),t.title=u(t.dataset.word);if(_t&&_t.firstChild.setAttribute("aria\
-label",u("map.inset")),_t&&_t.querySelector(".where")){let t=h.basemap,e=t.labels.find(n=>n.kind==="country"&&n.id===t.outline[0].id);_t.querySelector(".where").
textContent=Us(e)}Ln()}function Ln(){ru(),cu(),du();let t=document.documentElement.classList,e=t.contains("bare")||F()==="wide"&&!t.contains("is-print");bo.textContent=
e?Ws():fu();let n=be(),o=y("map-over");o.style.setProperty("--top",`${n.top}px`),o.style.setProperty("--bottom",`${n.bottom}px`)}function pu(){let t=y("map-wrap").
getBoundingClientRect(),n=[$n,Ze,_t,bo,y("guard"),F()==="phone"&&y("timeline")].filter(s=>s&&s.isConnected&&!s.hidden).map(s=>{let r=s.getBoundingClientRect();return[
r.left-t.left-6,r.top-t.top-6,r.right-t.left+6,r.bottom-t.top+6]}).filter(s=>s[2]-s[0]>14),o=oe();return o&&n.push([o.left-8,o.top-8,o.right+8,o.bottom+8]),n}var Gs=()=>$n?
pu():[];function Ys(){let t=y("map-over");$n=su(),Ze=p("svg",{class:"scale",height:34,role:"img"}),_t=au(),Mo=f("p",{class:"limit",dir:"auto",hidden:!0}),bo=f("\
p",{class:"furniture credit",dir:"ltr",lang:"en",title:Ws()});let e=f("div",{class:"furniture corner",dir:"ltr"},_t,Mo,Ze);t.append($n,e,...Ws()?[bo]:[]),Ln(),b.
map.on("moveend zoomend resize",Ln),w.subscribe((n,o)=>{o.has("lang")&&uu(),o.has("layout")&&Ln()})}var mu="M8 13V3M3.5 7.5L8 3L12.5 7.5",Le=null,zn=null;function hu(){let t=y("map-over");zn=p("path",{class:"to-card"}),Le=f("div",{class:"chips"}),t.append(p("s\
vg",{class:"ties","aria-hidden":"true"},zn),Le),b.map.on("move zoomend",Ta),b.map.on("zoomstart",()=>zn.removeAttribute("d"))}function gu(t){let e=[],n=Z(b.map),
[o,s]=_();for(let r of h.marks){let i=Ot.has(r.id)&&D(r)?Q(r):null;if(!i)continue;let a=n.x(i[0])-o,l=n.y(i[1])-s;a>=t[0]&&a<=t[2]&&l>=t[1]&&l<=t[3]||xu(r,n,t,o,
s)||e.push({mark:r,x:a,y:l})}return{box:t,found:e}}function xu(t,e,n,o,s){if(t.form!=="band"&&t.form!=="vague")return!1;let r=J(t);return A([e.x(r[0])-o,e.y(r[1])-
s,e.x(r[2])-o,e.y(r[3])-s],n)}function yu({box:t,found:e}){let n=(t[0]+t[2])/2,o=(t[1]+t[3])/2,s=new Map;for(let r of e){let i=Math.atan2(r.y-o,r.x-n),a=Math.round(
i/(Math.PI/4))&7;s.has(a)||s.set(a,[]),s.get(a).push({...r,angle:i,far:Math.hypot(r.x-n,r.y-o)})}return[...s.values()].map(r=>r.sort((i,a)=>i.far-a.far))}function wu(t,e){
let n=t[0],o=(e[0]+e[2])/2,s=(e[1]+e[3])/2,r=Ot.size>=ws,i=wn()&&!r?`${zs(t.map(({mark:k})=>k))} `:"",a=t.length>1?" "+u("map.more",{n:t.length-1}):"",l=r?O(t.length):
i+Yt(E(n.mark),{size:13,weight:600},F()==="phone"?130:180)+a,c=n.mark.layers.map(k=>I[k]).find(k=>k&&w.get().layersOn.has(k.id)),d=n.angle*180/Math.PI+90,m=f("b\
utton",{type:"button",class:"chip-edge",on:{click:()=>ku(t)}},p("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},p("path",{d:mu,class:"arrow",
transform:`rotate(${Math.round(d/45)*45} 8 8)`})),c&&!r&&p("svg",{viewBox:"-8 -8 16 16",width:16,height:16,"aria-hidden":"true"},bu(n.mark,c)),f("bdi",{},l)),x=Math.
min(Math.abs((e[2]-e[0])/2/Math.cos(n.angle)),Math.abs((e[3]-e[1])/2/Math.sin(n.angle))),g=r||F()==="phone"?"":Mu(n);g&&m.append(" ",f("span",{class:"away"},g)),
m.setAttribute("aria-label",[m.textContent,u("map.beyond",{place:E(n.mark),n:t.length})].join(u("list.comma")));let M=(g?C(g,{size:12.5})+6:0)+(r?46:68)+C(l,{size:13,
weight:600});return{node:m,w:M,h:F()==="phone"?36:30,x:o+x*Math.cos(n.angle),y:s+x*Math.sin(n.angle)}}function bu(t,e){let n=Lt(t,e);return n?Bt(n,7):Jt(e,5.6,{
halo:0})}function Mu({mark:t}){let e=Q(t),n=b.map.getCenter(),o=b.map.distance(n,[jt(e[1]),(e[0]-.5)*360])/1e3,s=o<100?5:o<1e3?10:100;return u("map.km",{n:Math.
max(s,Math.round(o/s)*s)})}function ku(t){t.length===1&&w.set({selected:t[0].mark.id},{source:"map"}),vn(t.map(e=>e.mark),!0)}function Fa(t,e,n,o){let s=[...n],
r=t.map(a=>wu(a,e)),i=r.findIndex(a=>!_a(a,e,s,o));return i<0?r:t.length>1?Fa(vu(t,i),e,n,o):(r[0].node.querySelector("bdi").remove(),r[0].node.classList.add("s\
mall"),r[0].w=r[0].h+18,_a(r[0],e,s,o)?r:[])}function vu(t,e){let n=(i,a)=>Math.abs(Math.atan2(Math.sin(i-a),Math.cos(i-a))),o=t[e],s=t.filter((i,a)=>a!==e),r=s.
reduce((i,a)=>n(a[0].angle,o[0].angle)<n(i[0].angle,o[0].angle)?a:i);return s.map(i=>i===r?[...i,...o].sort((a,l)=>a.far-l.far):i)}var Lu=[0,1,2].flatMap(t=>Array.
from({length:19},(e,n)=>[Math.ceil(n/2)*20*(n%2?1:-1),t*40])).sort((t,e)=>Math.abs(t[0])+t[1]*1.2-Math.abs(e[0])-e[1]*1.2);function _a(t,e,n,o){let{node:s,w:r,h:i}=t,
a=12,l=Math.max(e[0]+a,Math.min(e[2]-a-r,t.x-r/2)),c=Math.max(e[1]+a,Math.min(e[3]-a-i,t.y-i/2)),d=t.x<=e[0]+1||t.x>=e[2]-1,m=d?[t.x<=e[0]+1?1:-1,0]:[0,t.y<=e[1]+
1?1:-1],x=[e[0]+a,e[1]+a],g=[e[2]-a-r,e[3]-a-i],M=(k,$)=>Math.max(x[$],Math.min(g[$],k));for(let[k,$]of Lu){let j=M(l+m[0]*$+(d?0:k),0),S=M(c+m[1]*$+(d?k:0),1),
z=[j-4,S-4,j+r+4,S+i+4];if(![...n,...o].some(vt=>A(z,vt)))return n.push(z),s.style.left=`${j.toFixed(0)}px`,s.style.top=`${S.toFixed(0)}px`,!0}return!1}var $u=t=>(t.
many&&t.items.length<40?t.items:t.off?[t]:[]).map(({at:[e,n]})=>[e-4,n-4,e+4,n+4]);function Su(){let[t,e]=_();return ht().flatMap(n=>[n.box,n.symbol&&n.symbol.box,
n.head,n.name&&n.name.box,...$u(n)]).filter(Boolean).map(n=>[n[0]-t,n[1]-e,n[2]-t,n[3]-e])}function Ra(t){Le||hu();let e=gu(t.edges),n=yu(e),o=Le.contains(R()),
s=n.length?Fa(n,e.box,t.furniture,Su()):[];Le.replaceChildren(...s.map(i=>i.node)),o&&Le.firstChild&&Le.firstChild.focus({preventScroll:!0});let r=Et(w.get().selected);
t.card&&r&&zu(r,t.card),Ta()}var Ba=14;function zu(t,e){let[n,o]=_(),s=ht().filter(i=>i!==t).flatMap(i=>[i.box,i.name&&i.name.box,i.symbol&&i.symbol.box,i.head]).
filter(Boolean),r=i=>{let a=ja(t,e,i);return a&&[Math.min(a.x,a.edge)+n,a.y+o-2,Math.max(a.x,a.edge)+n,a.y+o+2]};Ba=[14,22,30,40,52,66,82,100].find(i=>{let a=r(
i);return a&&!s.some(l=>A(l,a))})||14}function ja(t,e,n){let[o,s]=_(),r=xe(t),i=(r[0]+r[2])/2-o,a=r[1]-s,l=r[3]-s;if(i>e.left-8&&i<e.right+8)return null;let c=e.
left>i?e.left:e.right;if(a-n>e.top+24)return{x:i,edge:c,from:a,y:Math.min(a-n,e.bottom-24)};let d=Math.max(l+n,e.top+24);return d<e.bottom-12?{x:i,edge:c,from:l,
y:d}:null}function Ta(){let t=oe(),e=w.get().selected,n=t&&e&&Et(e),o=n&&!b.map._animatingZoom?ja(n,t,Ba):null;o?zn.setAttribute("d",`M${o.x.toFixed(1)} ${o.from.
toFixed(1)}V${o.y.toFixed(1)}H${o.edge.toFixed(1)}`):zn.removeAttribute("d")}var Ou=.4,Na=L.Renderer.extend({options:{padding:Ou},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:t}=this._bounds,e=this._bounds.getSize();L.DomUtil.setPosition(
this._container,t),this.options.resize(this._container,t,e)},bounds(){let{min:t,max:e}=this._bounds;return[t.x,t.y,e.x,e.y]}});function Ha(t,e,n){let o=b.map.createPane(
t);return o.style.zIndex=e,n||(o.style.pointerEvents="none"),t}function Pa(t,e){let n=f("canvas",{class:t,"aria-hidden":"true"});return new Na({pane:Ha(t,e),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function Ks(t,e,n){let o=p("svg",{class:t,focusable:"false",...n});return new Na({pane:Ha(t,e),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var An=7,Js=400,qa=60*Math.PI/180,Qs=3.5,Iu=.2,Da=[],Xs=0;function Za(){let t=h.basemap||{};Da=(t.rivers||[]).filter(e=>e.name).map(e=>({name:e.name,names:e.names,
rank:e.rank||3,lines:e.lines.map(n=>{let o=Wt(n,t.scale||1e4);return{line:o,box:T(o)}})})).sort((e,n)=>e.rank-n.rank)}function Cu(t,e,n){let o=Gt(t,e),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],l=o[i-1],c=o[i]-a,d=o[i+1]-l,m=Math.hypot(c,d);if(!m)continue;let x=r;for(;x<=m;x+=An){let g=a+c*x/m,M=l+d*x/m;if(g>n[0]&&
g<n[2]&&M>n[1]&&M<n[3]?s.push([g,M]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=x-m}return s}function _u(t){let e=[],n=[];for(let o of[...t,null])
o?n.push(o):n.length&&(e.push(n),n=[]);return e}function Fu(t){return t.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,t.length-1-o);for(let l=o-a;l<=o+a;l+=1)s+=t[l][0],
r+=t[l][1],i+=1;return[s/i,r/i]})}function Ru(t){let e=[];for(let n=1;n<t.length;n+=1)e.push(Math.atan2(t[n][1]-t[n-1][1],t[n][0]-t[n-1][0]));return e}var Va=(t,e)=>Math.
abs(Math.atan2(Math.sin(t-e),Math.cos(t-e)));function Bu(t,e,n){let o=0,s=0;for(let r=e+1;r<n;r+=1){let i=Va(t[r],t[r-1]);if(i>Iu)return 1/0;o=Math.max(o,Va(t[r],
t[e])),s+=i}return o>qa||s>qa*1.6?1/0:o+s*.5}function ju(t,e,n,o,s){let r=Ru(t),i=0;for(let c=1;c<t.length;c+=1)i+=Math.hypot(t[c][0]-t[c-1][0],t[c][1]-t[c-1][1]);
let a=Math.ceil(e*(t.length-1)/Math.max(i,1))+1,l=null;for(let c=0;c+a<t.length;c+=3){let d=Bu(r,c,c+a);if(d===1/0||l&&d>=l.cost)continue;let m=t.slice(c,c+a+1),
x=m.filter((g,M)=>M%2===0).map(([g,M])=>[g-o*.6,M-o*.9-Qs,g+o*.6,M+o*.35]);x.every(g=>s(g)&&n.free(g))&&(l={cost:d,points:m,taken:x})}return l}function Tu(t,e,n,o,s,r){
let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,l={"font-size":e.size,"font-weight":e.weight,"font-style":e.italic?"italic":null},c;if(Tt(t)){let d=a[0],m=a[a.
length-1],x=Math.atan2(m[1]-d[1],m[0]-d[0])*180/Math.PI,g=a[Math.floor(a.length/2)];c=M=>p("text",{...l,...M,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${g[0].toFixed(1)} ${(g[1]-Qs).toFixed(1)}) rotate(${x.toFixed(1)})`},t)}else{Xs+=1;let d=`${b.element.id}-course-${Xs}`;s.append(p("path",{id:d,d:yt(a.
flat()),fill:"none"})),c=m=>p("text",{...l,...m,dy:-Qs},p("textPath",{href:`#${d}`,startOffset:"50%","text-anchor":"middle"},t))}s.append(c({class:`halo on-${o}`})),
r.append(c({fill:"var(--riverlab)"}))}function Ua(t,e,n,o,s,r){Xs=0;let i=[(e[0]+t.ox)/t.size,(e[1]+t.oy)/t.size,(e[2]+t.ox)/t.size,(e[3]+t.oy)/t.size];for(let a of Da)
a.rank===3&&t.zoom<8||a.rank===2&&t.zoom<6||Nu(a,t,e,i,n,o,s,r)}function Nu(t,e,n,o,s,r,i,a){let l=he(t),c=dn("water",l),d=C(l,c)+10,m=[],x=t.lines.filter(g=>A(
g.box,o)).flatMap(g=>_u(Cu(g.line,e,n))).filter(g=>g.length*An>d).sort((g,M)=>M.length-g.length);for(let g of x)for(let M=0;M<g.length;M+=Math.ceil(Js/An)){let k=g.
slice(M,M+Math.ceil(Js/An));if(k.length*An<d)continue;let $=ju(Fu(k),d,s,c.size,a);if(!$)continue;let[j,S]=$.points[Math.floor($.points.length/2)];if(m.some(([vt,
Qe])=>Math.hypot(vt-j,Qe-S)<Js*.6))continue;m.push([j,S]);for(let vt of $.taken)s.add(vt);let z=Ce((j+e.ox)/e.size,(S+e.oy)/e.size);Tu(l,c,$.points,z?"land":"ab\
road",r,i)}}var Wa={band:0,region:1,vague:2},Pu=8,qu=[[4,4],[-4,-4],[4,-4],[-4,4]],Vu=.75;function Du({rings:t}){let e=T([]);for(let n of t)T(n,e);return[e[0]-10,e[1]-10,e[2]+
10,e[3]+10]}var Zu=(t,e,n)=>qu.some(([o,s])=>dt(t,e+o,n+s));function Uu({rings:t},e){let n=0,o=0;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2){let a=s[r]-
s[i],l=s[r+1]-s[i+1],c=Math.max(1,Math.round(Math.hypot(a,l)/Pu));for(let d=0;d<c;d+=1){let m=s[i]+a*d/c,x=s[i+1]+l*d/c;n+=1,e.some(g=>Zu(g.shape.rings,m,x))&&(o+=
1)}}return n?o/n:0}function Ga(t){let e=[...t].sort((o,s)=>Number(s.item.selected)-Number(o.item.selected)||Wa[o.item.mark.form]-Wa[s.item.mark.form]||Number(o.
item.open)-Number(s.item.open)||o.item.size-s.item.size),n=[];for(let o of e){let s=Du(o.shape),{item:r}=o;r.under=n.filter(a=>!a.item.bare&&A(a.box,s)).map(a=>({
shape:a.shape,strip:a.item.mark.form==="band",rim:a.item.mark.form==="region"&&r.mark.form==="vague"}));let i=r.under.filter(a=>!a.rim);r.bare=r.mark.form==="re\
gion"&&!r.selected&&i.length>0&&Uu(o.shape,i)>Vu,r.hidden=(a,l)=>i.some(c=>dt(c.shape.rings,a,l)),n.push({...o,box:s})}return e}var ko=Math.cos(Math.PI/6),vo=Math.sin(Math.PI/6),tr=4;function Wu(t){let e=new Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n]*ko+t[n+1]*vo,e[n+1]=t[n+1]*
ko-t[n]*vo;return e}function Ya(t,e){let n=1/0,o=-1/0;for(let s of t)for(let r=e;r<s.length;r+=2)s[r]<n&&(n=s[r]),s[r]>o&&(o=s[r]);return[n,o]}function Gu(t,e){
let[n,o]=Ya(t,0),[s,r]=Ya(t,1),i=Math.ceil(n/e)-1,a=Math.ceil(s/e)-1,l=Math.floor(o/e)-i+2,c=Math.floor(r/e)-a+2,d=new Uint8Array(l*c),m=Array.from({length:c},()=>[]);
for(let x of t)for(let g=0,M=x.length-2;g<x.length;M=g,g+=2){let k=x[M+1],$=x[g+1];if(k===$)continue;let j=Math.ceil(Math.min(k,$)/e),S=Math.max(k,$)/e;for(let z=j;z<
S;z+=1)m[z-a].push(x[M]+(x[g]-x[M])*(z*e-k)/($-k))}return m.forEach((x,g)=>{x.sort((M,k)=>M-k);for(let M=0;M+1<x.length;M+=2){let k=x[M+1]/e;for(let $=Math.ceil(
x[M]/e);$<=k;$+=1)d[g*l+$-i]=tr+1}}),{grid:d,w:l,h:c,i0:i,j0:a}}function Yu({grid:t,w:e,h:n},o){for(let s=1;s<=o;s+=1){let r=[];for(let i=1;i<n-1;i+=1)for(let a=1;a<
e-1;a+=1){let l=i*e+a;t[l]<=tr||Math.min(t[l-1],t[l+1],t[l-e],t[l+e])===s-1&&r.push(l)}for(let i of r)t[i]=s}}var Ka=(t,e,n,o)=>{if(!t.length)return[];let s=Gu(
t.map(Wu),e),r=Math.max(1,Math.min(tr,Math.round(n/e)));Yu(s,r);let i=new Map;for(let a=0;a<s.h;a+=1)for(let l=0;l<s.w;l+=1){let c=s.grid[a*s.w+l];if(!c)continue;
let d=(l+s.i0)*e,m=(a+s.j0)*e,x=((l+s.i0+a+s.j0)%o+o)%o,g=Math.min(c,r+1)*16+x,M=`M${(d*ko-m*vo).toFixed(1)} ${(d*vo+m*ko).toFixed(1)}h0`;i.set(g,(i.get(g)||"")+
M)}return[...i].map(([a,l])=>({d:l,part:a%16,strength:+(Math.floor(a/16)/(r+1)).toFixed(2)}))};var er=9,Xa=4,Ku=150,Ju=.25,Qu={rising:45,falling:-45,level:90,both:45,none:90},tl=new Map(h.layers.map((t,e)=>[t.id,e]));function Ja(t,e){let n={id:`${e}-${tl.
get(t.id)}`,patternUnits:"userSpaceOnUse"},o=tp(t);if(t.texture==="dots"){let a=e==="band"?4.4:6;return p("pattern",{...n,width:a,height:a,patternTransform:"rot\
ate(30)"},p("circle",{cx:a/2,cy:a/2,r:.95,fill:o}))}let s=t.texture==="both"&&t.slots.length===2,r=s?t.slots.map(Nt):[o],i=s?4:t.texture==="none"?9:6;return p("\
pattern",{...n,width:i*r.length,height:8,patternTransform:`rotate(${Qu[t.texture]||90})`},r.map((a,l)=>p("path",{d:`M${i*(l+.5)} 0V8`,stroke:a,"stroke-width":1.1})))}
var Xu=()=>p("defs",{},h.layers.flatMap(t=>[Ja(t,"hatch"),Ja(t,"band")])),tp=t=>W(t)==="var(--ink)"?"var(--ink2)":W(t),Lo=(t,e)=>`url(#${e}-${tl.get(t.id)})`;function ep(t,e,n){
let o=[n[0]-40,n[1]-40,n[2]+40,n[3]+40],{polygons:s,lines:r}=st(t),i=s.flatMap(a=>a.map(l=>Gt(l,e,o,!0))).filter(a=>a.length>5);return{rings:i,area:i.map(a=>yt(
a,!0)).join(""),line:r.map(a=>yt(Gt(a,e))).join("")}}var nr=t=>t.slots.length===2?"var(--ink3)":t.slots.length?W(t):"var(--ev)";function np(t,e){let[n,o,s,r]=e;
return p("mask",{id:`left-${t.n}`,maskUnits:"userSpaceOnUse",x:n,y:o,width:s-n,height:r-o},p("rect",{x:n,y:o,width:s-n,height:r-o,fill:"#fff"}),t.under.map(({shape:i,
rim:a})=>p("path",{d:i.area,stroke:"#000","stroke-width":a?er*2:6,fill:a?"none":"#000","fill-rule":"evenodd"})))}function op(t,e){let{mark:n,layer:o}=t,s=`rim-${t.
n}`,r={"clip-path":`url(#${s})`},i=t.under.filter(l=>l.strip).map(l=>l.shape.area).join(""),a=t.bare?null:o.slots.length?p("path",{d:e.area+i,fill:"none",stroke:Lo(
o,"hatch"),"stroke-width":er*2,...r}):p("path",{d:e.area,fill:"var(--ev)","fill-opacity":.05,stroke:"var(--ev)","stroke-width":2.4,"stroke-linecap":"round","str\
oke-dasharray":"0 5"});return[p("clipPath",{id:s},p("path",{d:e.area,"clip-rule":"evenodd"})),t.selected&&p("path",{d:e.area,fill:o.slots.length?Lo(o,"hatch"):"\
var(--ev)","fill-rule":"evenodd",opacity:o.slots.length?.35:.12}),a&&(t.under.length?p("g",{mask:`url(#left-${t.n})`},a):a),o.slots.length?p("path",{d:e.area,fill:"\
none",stroke:nr(o),"stroke-width":t.bare?1.2:1.8,"stroke-opacity":.5,"stroke-dasharray":n.approximate?"8 3 1.5 3":null,...r}):null,p("path",{d:e.area,class:"hit\
 rim","stroke-width":er*2,...r})]}function sp(t,e,n,o){let{layer:s}=t,r={fill:"none",stroke:nr(s),"stroke-width":1,"stroke-dasharray":"5 3.5","stroke-opacity":.8},
i=s.slots.length?{fill:Lo(s,"band")}:{fill:"var(--ev)","fill-opacity":.12};if(!e.area)return[p("path",{d:e.line,fill:"none",stroke:s.slots.length?Lo(s,"band"):"\
var(--ev)","stroke-opacity":s.slots.length?null:.12,"stroke-width":10}),p("path",{d:e.line,...r}),p("path",{d:e.line,class:"hit rim","stroke-width":16})];let a=`\
soft-${t.n}`,l=t.open?rp(e.area,a,n.km(Xa,Q(t.mark)[1]),o):null;return[l,p("g",{mask:t.under.length?`url(#left-${t.n})`:null},p("path",{d:e.area,...i,"fill-rule":"\
evenodd",mask:l?`url(#${a})`:null}),p("path",{d:e.area,...r,"stroke-opacity":t.open?.4:.8})),p("path",{d:e.area,class:"hit"})]}function rp(t,e,n,o){let s=Math.min(
n*2,120),r=[1,.75,.5,.25].map(i=>p("path",{d:t,fill:"none",stroke:"#000","stroke-opacity":.3,"stroke-width":(s*i).toFixed(1)}));return p("mask",{id:e,maskUnits:"\
userSpaceOnUse",x:o[0],y:o[1],width:o[2]-o[0],height:o[3]-o[1]},p("path",{d:t,fill:"#fff"}),r)}function ip(t,e,n){let o=J(t.mark),i=Math.hypot(o[2]-o[0],o[3]-o[1])>
en(Ku,(o[1]+o[3])/2)?10:6,a=n.km(Xa,(o[1]+o[3])/2),l=t.layers.filter(m=>t.drawn.has(m.id)),c=Ka(e.rings,i,a,l.length||1),d=m=>nr(l[m]||t.layer);return[p("g",{mask:t.
under.length?`url(#left-${t.n})`:null},c.map(({d:m,strength:x,part:g})=>p("path",{d:m,class:"dots","stroke-opacity":x,stroke:d(g)}))),p("path",{d:e.area,class:"\
hit"})]}var Qa={region:op,band:sp,vague:ip};function el(t,e,n,o,s,r){let i=[Xu()],a=[(o[0]+n.ox)/n.size,(o[1]+n.oy)/n.size,(o[2]+n.ox)/n.size,(o[3]+n.oy)/n.size],
l=[];for(let c of e){if(!Qa[c.mark.form]||!c.layer||!A(J(c.mark),a))continue;let d=ep(c.mark,n,o);!d.area&&!d.line||(c.size=ap(c.mark,n),c.vast=c.mark.form==="v\
ague"&&!c.selected&&c.size>Ju*(r[2]-r[0])*(r[3]-r[1]),c.vast||l.push({item:c,shape:d}))}for(let{item:c,shape:d}of Ga(l).reverse()){let m=c.fits?s&&!c.selected?.5:
1:c.fade?c.fade*.75:.22;c.under.length&&i.push(np(c,o)),i.push(p("g",{class:`area ${c.mark.form}`,"data-mark":c.mark.id,opacity:m===1?null:m},Qa[c.mark.form](c,
d,n,o)))}t.replaceChildren(...i)}function ap(t,e){return st(t).polygons.reduce((o,s)=>{let r=s[0],i=0;for(let a=0,l=r.length-2;a<r.length;l=a,a+=2)i+=r[l]*r[a+1]-
r[a]*r[l+1];return o+Math.abs(i)},0)/2*e.size*e.size}var cp=7.3,Ft,On,Ue,Dt,We=0,$o=!0,X=null;function ol(){ga({request:nl,now:or,flush:xp}),wi(),Mi(),Za(),Ft=Pa("ground",210),On=Ks("areas",410,{"aria-hidden":"tru\
e"}),Ue=Ks("marks",610,{role:"group"}),b.base.addLayer(Ft),b.map.addLayer(On),b.map.addLayer(Ue),Dt=Object.fromEntries(["halos","letters","under","signs","over"].
map(t=>[t,p("g",{class:t,"aria-hidden":t==="signs"?null:"true"})])),Ue.options.element.append(...Object.values(Dt)),b.map.on("moveend viewreset resize",()=>nl(!0)),
b.map.on("zoomstart",()=>{b.map._animatingZoom||bn.clear()}),b.map.on("move",fp)}function fp(){if(!X||b.map._animatingZoom||b.map.getZoom()!==X.at.zoom)return;let[
t,e,n,o]=_(),s=Ft.bounds();t>=s[0]&&e>=s[1]&&n<=s[2]&&o<=s[3]||(Ft.sync(),es(Ft.options.element,Z(b.map),Ft.bounds()))}function nl(t){$o=$o||!!t,We||(We=requestAnimationFrame(
()=>or(!0)))}function or(t){if(We&&cancelAnimationFrame(We),We=0,!b.map._loaded||!Ft||b.map._animatingZoom)return;let e=performance.now(),n=Z(b.map),o=dp();if($o){
for(let s of[Ft,On,Ue])s.sync();es(Ft.options.element,n,Ft.bounds())}$o=!1,up(n,Ue.bounds(),o,t===!0),sr=performance.now()-e}function dp(){let t=b.map.getSize(),
e=be(),n=oe(),o=n?{left:0,top:0,right:0,bottom:0}:e;return{card:n,edges:[o.left,o.top,t.x-o.right,t.y-o.bottom],furniture:Gs(),free:[e.left,e.top,t.x-e.right,t.
y-e.bottom]}}function up(t,e,n,o){let{items:s,mass:r}=Ui(Ot,t,e),i=_(),a=Zr(),[l,c]=i;for(let S of n.furniture)a.add([S[0]+l,S[1]+c,S[2]+l,S[3]+c]);let{free:d}=n,
m=s.find(S=>S.selected);X={at:t,bounds:e,sight:i,room:a,page:n,open:[d[0]+l+4,d[1]+c+4,d[2]+l-4,d[3]+c-4],mass:r,fan:bn,signs:[],phone:F()==="phone",atHome:(S,z)=>Ce(
(S+t.ox)/t.size,(z+t.oy)/t.size),areas:mp(s,t,e)};let x=r?s.filter(S=>S.selected):s;el(On.options.element,x,t,e,m,i);let g=zi(s.filter(S=>S.at&&S.kind!=="area"),
X);!X.phone&&!r&&t.zoom>=cp&&ta(g,X);let M=s.filter(S=>S.kind==="area"),k=X.phone?[]:Ls(M,X);ea(g,X);let $=X.phone?Ls(M,X):k;xa([...g,...$]),gp();let j=()=>pp(s,
t,e,X);r&&o?requestAnimationFrame(j):j()}function pp(t,e,n,o){if(o!==X)return;let{room:s,sight:r}=o;for(let c of t)if(c.near&&c.near<40&&c.at){let d=Math.max(9,
c.near);s.add([c.at[0]-d,c.at[1]-d,c.at[0]+d,c.at[1]+d])}let i=p("g"),a=p("g"),l=c=>!A(c,r)||c[0]>r[0]&&c[1]>r[1]&&c[2]<r[2]&&c[3]<r[3];Ua(e,n,s,i,a,l),ki(e,n,s,
i,a,hp(t,e),l),Dt.halos.replaceChildren(...i.childNodes),Dt.letters.replaceChildren(...a.childNodes),Ra(o.page)}function mp(t,e,n){let o=t.filter(s=>s.layer&&s.
kind!=="point").map(s=>{let r=st(s.mark).polygons.flat().map(a=>Gt(a,e,n,!0,4)).filter(a=>a.length>5),i=T([]);return r.forEach(a=>T(a,i)),{rings:r,box:i,weight:s.
mark.form==="region"?1.5:16}});return s=>{let r=[[s[0],s[1]],[s[2],s[1]],[s[0],s[3]],[s[2],s[3]],[(s[0]+s[2])/2,(s[1]+s[3])/2]],i=0;for(let a of o)if(A(a.box,s))
for(let[l,c]of r)dt(a.rings,l,c)&&(i+=a.weight);return i}}function hp(t,e){let n=new Set(t.filter(i=>i.label).map(i=>bs(i.mark))),o=X.mass?[]:t.filter(i=>i.kind===
"point"&&i.at),s=new Set(["capital","city","town","village"]),r=new Map(o.map(i=>[i,mt(i.mark.title)]));return i=>n.has(i)||s.has(i.kind)&&o.some(a=>{let l=Math.
hypot(a.at[0]-e.x(i.x),a.at[1]-e.y(i.y));return l<Math.max(5,e.km(2,i.y))?!0:l<e.km(25,i.y)&&r.get(a)===mt(i.name)})}function gp(){let t=Dt.signs.contains(R())?
R().closest("[data-key]").dataset.key:null,e=[];for(let o of ht())o.kind==="note"?o.name.line&&e.push(p("g",{class:o.item.fits?"":"out",stroke:"var(--ink2)",fill:"\
var(--ink2)"},p("path",{d:yt(o.name.line),class:"hair"}),p("circle",{cx:o.name.line[0].toFixed(1),cy:o.name.line[1].toFixed(1),r:2,class:"foot"}))):(e.push(...Es(
o,X)),o.name&&o.name.line&&e.push(p("path",{d:yt(o.name.line),class:"hair",stroke:"var(--ink2)"})));Dt.under.replaceChildren(...e);let n=ht().map(o=>Cs(o,X));Dt.
signs.replaceChildren(...n),Dt.over.replaceChildren(),ya(n,t)}function xp(){We&&or()}var sr=0;function rr(t){Dt.over.replaceChildren(...t&&!t.name&&!t.head?[_s(
t,X)]:[])}var So=()=>Ue.options.element,sl=()=>On.options.element;var at={};ie(at,{day:()=>gt,iso:()=>V,month:()=>lr,months:()=>ar,number:()=>ot,parts:()=>ct,span:()=>H,weekday:()=>ir,write:()=>ft,year:()=>bt});function ft(t,e,n){let[o,s,r]=ct(e),i=G.cldr,a=d=>bt(String(d).padStart(2,"0")),l=i.days[yp(e)],c={d:n||bt(r),dd:n||a(r),M:bt(s),MM:a(s),y:bt(o),MMMM:i.months[s-
1],MMM:i.short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:l,c:l};return i.patterns[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(d,m,x)=>x?c[d]||c[x]||
d:m.replaceAll("''","'")||"'")}var yp=t=>((ot(t)+3)%7+7)%7,gt=(t,e)=>ft(e&&ct(t)[0]===wp()?"day_short":"day",t);function wp(){let t=h.articles.find(e=>e.published);
return t?ct(t.published)[0]:null}function H(t,e){if(!t||!t.start&&!t.end)return t&&t.words?t.words:u("date.none");let{start:n,end:o}=t;if(!o)return u("date.sinc\
e",{date:gt(n,e)});if(!n)return u("date.until",{date:gt(o,e)});if(n===o)return gt(n,e);let[s,r,i]=ct(n),[a,l]=ct(o),c=i===1&&Oi(o),d=(m,x)=>u("date.range",{start:m,
end:x});return c&&s===a?r===l?ft("month",n):r===1&&l===12?bt(s):d((G.cldr.alone||G.cldr.months)[r-1],ft("month",o)):c?d(ft("month",n),ft("month",o)):s===a&&r===
l?ft("range_first",n)+ft("range_last",o):d(s===a?ft("day_short",n):gt(n,e),gt(o,e))}var ir=t=>ft("weekday",t);function ar(t,e){let[n,o]=ct(e);o+=1,o>12&&(o=1,n+=
1);let s=`${String(n).padStart(4,"0")}-${String(o).padStart(2,"0")}-01`;return{start:t.slice(0,8)+"01",end:V(ot(s)-1)}}var lr=t=>G.cldr.short[t-1];var bp=80,Mp=20,il=160,kp=500,al=new Map,cl=(t,e)=>t.claims.filter(n=>n.layer===e),zo=t=>t.map(e=>e.date).filter(e=>e&&(e.start||e.end)).sort((e,n)=>(e.start||e.
end)<(n.start||n.end)?-1:1)[0]||null,vp=["home_base","unit_name","mentioned"],Lp=t=>{let e=zo(t);return(t.every(o=>vp.includes(o.role))?"1 ":"0 ")+(e?e.start||e.
end:"9999")};function $p(){let t=w.get().layersOn;return h.layers.filter(e=>t.has(e.id)).map(e=>({key:e.id,title:e.name,lang:e.lang,rows:h.marks.filter(n=>n.layers.
includes(e.id)&&B(n)&&D(n)).map(n=>{let o=cl(n,e.id);return{mark:n,layer:e,claims:o,day:Lp(o)}}).filter(n=>n.claims.length).sort((n,o)=>n.day<o.day?-1:+(n.day>o.
day))})).filter(e=>e.rows.length)}function Sp(){let t=new Map,e=[];for(let o of h.marks){if(!B(o))continue;let s=D(o)?At(o):[];for(let r of new Set(s.map(i=>i.layer))){
let i=s.filter(d=>d.layer===r),a=zo(i);if(!a){e.push({mark:o,layer:I[r],claims:i});continue}let l=a.start===a.end?a.start:H(a),c=a.start===a.end?ir(a.start):l;t.
has(l)||t.set(l,{key:l,title:c,sort:a.start||a.end,rows:[]}),t.get(l).rows.push({mark:o,layer:I[r],claims:i})}if(!s.length&&!zo(o.claims)){let r=I[o.layers[0]];
r&&e.push({mark:o,layer:r,claims:cl(o,r.id),out:!0})}}let n=[...t.values()].sort((o,s)=>o.sort<s.sort?-1:1);return e.length&&n.push({key:"undated",title:u("list\
.no_date"),rows:e}),n}function zp(t){let e=[...new Set(t.map(s=>s.event?Gn(s):pt(s)))],n=e.slice(0,2);e.length>2&&n.push(u("list.other_roles",{n:e.length-2}));let o=t.
every(s=>!s.event&&!s.actors.length);return n.map((s,r)=>r&&o?s[0].toLowerCase()+s.slice(1):s).join(o?u("list.comma"):"; ")}function Ap(t,e){let n=t.form==="exa\
ct"||t.form==="near"?Lt(t,e):"";return n?p("svg",{class:"swatch",viewBox:"-17 -11 34 22",width:34,height:22,"aria-hidden":"true"},Bt(n,9.5)):ze(e,t.form)}function Op(t){
let e=E(t);return Ti(t).filter(n=>n.before+n.hit+n.after!==e).map(n=>f("span",{class:"more hit",dir:"auto"},f("bdi",{},n.before,f("mark",{},n.hit),n.after)))}function Ep({
mark:t,layer:e,claims:n,out:o},s){let r=w.get().selected===t.id;return f("li",s,f("button",{type:"button",class:o?"row out":"row","data-mark":t.id,"aria-current":r?
"true":null,on:{click:()=>w.set({selected:t.id},{source:"list"}),mouseenter:()=>w.set({hover:t.id}),mouseleave:()=>w.set({hover:null}),focus:()=>w.set({hover:t.
id}),blur:()=>w.set({hover:null})}},Ap(t,e),f("span",{class:"n","aria-hidden":"true"},t.n),f("span",{class:"what"},f("span",{class:"line"},Pt(t,"title"),f("bdi",
{class:"date"},H(zo(n),!0))),f("span",{class:"more"},zp(n)," · ",f("bdi",{},lt(t))),o?null:Op(t))))}function Ip(t,e,n){let o=n.reduce((l,c)=>l+c.rows.length,0),
s=al.get(t.key)||(o>kp?Mp:bp),r=t.rows.length-s,i="group-"+e,a=l=>r>0?{"aria-setsize":t.rows.length,"aria-posinset":l+1}:{};return f("section",{"aria-labelledby":i},
f("div",{class:"bar"},f("h3",{id:i,dir:"auto",lang:t.lang},t.title),f("span",{class:"count"},O(t.rows.length))),f("ul",{class:"rows"},t.rows.slice(0,s).map((l,c)=>Ep(
l,a(c)))),r>0?f("button",{type:"button",class:"link more-rows",on:{click:()=>{al.set(t.key,s+il),Ao(),Y(`[aria-labelledby="${i}"] .row`)[s].focus({preventScroll:!0})}}},
u("list.more",{n:Math.min(r,il)})):null)}function Ao(){let t=y("list");if(!t)return;let e=R()&&R().dataset?R().dataset.mark:null,n=w.get().dateRange?Sp():$p(),o=h.
marks.filter(r=>B(r)&&D(r)).length;t.setAttribute("aria-label",u("list.title"));let s=te()?f("p",{class:"status"},o?u("find.found",{n:o}):u("find.none")," ",f("\
button",{type:"button",class:"link",on:{click:fo}},u("find.clear"))):null;return t.replaceChildren(...[f("h2",{class:"sr"},u("list.title")),s,...n.map((r,i)=>Ip(
r,i,n))].filter(Boolean)),e&&cr(e),o}function cr(t){let n=Y("#list .row").find(o=>o.dataset.mark===t);return n&&n.focus({preventScroll:!0}),!!n}function Cp(t){for(let n of Y(
"#list .row"))n.dataset.mark===t.selected?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current");let e=tt('#list .row[aria-current="true"]');e&&
e.scrollIntoView({block:"nearest"})}var fr=()=>h.marks.filter(t=>B(t)&&D(t));function _p(t){if(!["ArrowDown","ArrowUp","Home","End"].includes(t.key))return;let e=Y(
"#list .row"),n=e.indexOf(R());if(n<0)return;t.preventDefault();let o={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:e.length-1}[t.key];e[o]&&e[o].focus()}function Fp(){
let t=y("list");t.getBoundingClientRect().top<y("find").getBoundingClientRect().top&&t.scrollIntoView({block:"start"})}var ll="";function fl(){y("tools").addEventListener(
"keydown",_p),w.subscribe((t,e)=>{if(["layersOn","filters","query","dateRange","mentions","undated"].some(n=>e.has(n))){let n=Ao();e.has("query")&&Fp();let o=n?
u("find.found",{n}):u("find.none");o!==ll&&xt(o),ll=o}else e.has("selected")&&Cp(t)})}var Rp=["selected","layersOn","mentions","filters","dateRange"],Bp=t=>(t||"").split(",").filter(Boolean).map(decodeURIComponent),En=t=>[...t].map(encodeURIComponent).
join(","),dl=/^\d{4}-\d\d-\d\d$/;function ml(t){let e=[];if(t.embed&&e.push("embed"),t.lang!==h.lang&&e.push("lang="+t.lang),t.view&&e.push(`v=${t.view.lat.toFixed(
4)},${t.view.lon.toFixed(4)},${+t.view.zoom.toFixed(2)}`),t.layersOn.size!==h.layers.length){let n=h.layers.map(o=>o.id).filter(o=>t.layersOn.has(o));e.push("l="+
En(n))}return t.mentions&&e.push("named"),t.filters.events.size&&e.push("e="+En(t.filters.events)),t.query.trim()&&e.push("q="+encodeURIComponent(t.query.trim())),
t.filters.roles.size&&e.push("r="+En(t.filters.roles)),t.filters.forms.size&&e.push("p="+En(t.filters.forms)),t.filters.sources.size&&e.push("s="+En(t.filters.sources)),
t.dateRange&&e.push("d="+t.dateRange.join("..")),t.undated!==null&&e.push("u="+Number(t.undated)),t.trail&&e.push("trail"),t.table&&e.push("table"),t.selected&&
e.push("m="+encodeURIComponent(t.selected)),e.join("&")}function jp(t){let e={};for(let n of t.replace(/^#/,"").split("&")){let o=n.indexOf("="),s=o<0?n:n.slice(
0,o);s&&(e[s]=o<0?"":n.slice(o+1))}return e}function ur(t){try{return decodeURIComponent(t)}catch{return""}}function Tp(t){let[e,n,o]=(t||"").split(",").map(Number);
return[e,n,o].every(Number.isFinite)&&Math.abs(e)<=90&&o>=0&&o<=22?{lat:e,lon:n,zoom:o}:null}function Np(t){let[e,n]=(t||"").split("..");return dl.test(e)&&dl.test(
n)&&e<=n?[e,n]:null}function pr(t){let e=jp(t),n=(i,a)=>new Set(i.filter(l=>a.includes(l))),o=[...new Set(h.marks.flatMap(i=>i.claims.map(a=>a.role)))],s=h.layers.
map(i=>i.id),r=i=>{try{return Bp(i)}catch{return[]}};return{embed:"embed"in e,lang:e.lang in ce?e.lang:h.lang,view:Tp(e.v),layersOn:"l"in e?n(r(e.l),s):new Set(
s),mentions:"named"in e,query:ur(e.q||""),filters:{roles:n(r(e.r),o),events:n(r(e.e),Object.keys(h.events)),forms:n(r(e.p),["exact","near","region","band","vagu\
e"]),sources:n(r(e.s),h.articles.map((i,a)=>String(a)))},dateRange:Np(e.d),undated:{0:!1,1:!0}[e.u]??null,trail:"trail"in e,table:"table"in e,selected:ae[ur(e.m||
"")]?ur(e.m):null}}function ul(t){let e="#"+ml(w.get());if(!(e===location.hash||e==="#"&&!location.hash))try{t?history.pushState(null,"",e):history.replaceState(
null,"",e)}catch{}}function pl(){let t=pr(location.hash),{view:e,...n}=t;w.set(e?t:n,{source:"link"}),t.view&&b.map.setView([t.view.lat,t.view.lon],t.view.zoom,
{animate:!1})}function Hp(){if(document.documentElement.classList.contains("is-print"))return;let t=b.map.getCenter();w.set({view:{lat:+t.lat.toFixed(4),lon:+t.
lng.toFixed(4),zoom:+b.map.getZoom().toFixed(2)}},{source:"map"})}var hl=t=>location.href.replace(/#.*$/,"")+"#"+ml(t),Rt=t=>hl({...w.get(),selected:t?t.id:null,
embed:!1}),mr=()=>hl({...w.get(),embed:!0}),gl=()=>!!pr(location.hash).view;function xl(){w.set(pr(location.hash),{source:"link"});let t=w.get();Wn(t.lang),document.
documentElement.classList.toggle("embed",t.embed)}function yl(){let t=w.get();b.map.invalidateSize({animate:!1}),t.view&&b.map.setView([t.view.lat,t.view.lon],t.
view.zoom,{animate:!1})}function wl(){b.map.on("moveend",Hp),w.subscribe((t,e,n)=>{n!=="link"&&(Rp.some(o=>e.has(o))?ul(n!=="run"):["view","query","lang","embed",
"undated","trail","table"].some(o=>e.has(o))&&ul(!1))}),addEventListener("popstate",pl),addEventListener("hashchange",pl)}async function $e(t,e,n){let o=e;try{await navigator.clipboard.writeText(t)}catch{Pp(t)||(o=u("card.not_copied",{text:t}))}xt(o),n&&(n.textContent=o)}function Pp(t){
let e=document.activeElement,n=f("textarea",{readonly:!0,class:"sr"});n.value=t,document.body.append(n),n.select();let o=!1;try{o=document.execCommand("copy")}catch{}
return n.remove(),e&&e.focus&&e.focus({preventScroll:!0}),o}var qp=/^[ \u00a0]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/,Vp=t=>{if(typeof t=="number")return String(
t);let e=String(t??"").replaceAll("\0","�"),n=qp.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n},Ml=t=>t.map(e=>e.map(Vp).join(",")+
`\r
`).join("");var Ye=t=>f("blockquote",{dir:"auto",lang:Dp(t)},f("bdi",{},t.before,t.place?f("mark",{},t.place):null,t.after)),Dp=t=>(h.articles[t.article]||{}).lang||null,kl=80,
Zp=.9;function Ge(t,e,n){if(!e.length)return null;let o=f("ul",{}),s=f("section",{},f("h3",{},t),o),r=()=>{let i=o.children.length,a=i+kl;o.append(...e.slice(i,
a).map(n)),s.querySelectorAll(".more-rows").forEach(l=>l.remove()),a<e.length&&s.append(f("button",{type:"button",class:"link more-rows",on:{click:()=>{r();let l=o.
children[a];l.setAttribute("tabindex","-1"),l.focus({preventScroll:!0})}}},u("list.more",{n:Math.min(kl,e.length-a)})))};return r(),s}function Up(t){return f("l\
i",{},f("b",{},Pt(t))," · ",[...new Set(t.claims.map(pt))].join(u("list.comma")),t.words?[" · ",Ae(t.words)]:null,t.claims.flatMap(e=>e.cites).slice(0,1).map(
Ye))}function Wp(t){return f("li",{},f("b",{},nt(t.surface))," · ",Ae(t.reason),t.rivals.length?[" ",Oo("left.rivals",t)]:null,Ye(t.cite))}function Gp(t){let e=t.
actors.map(o=>h.actors[o]?h.actors[o].name:o),n=t.actors.every(o=>h.actors[o]&&!h.actors[o].lang);return f("li",{},f("b",{},pt(t)),e.length?[" · ",nt(rt(e),n?null:
void 0)]:null," · ",f("bdi",{},H(t.date)),t.cites.map(Ye))}function Yp(t){return f("li",{},f("button",{type:"button",class:"link",on:{click:()=>w.set({selected:t.
id},{source:"list"})}},Pt(t))," ",Oo("left.rivals",t))}var Oo=(t,e)=>Kt(t,{rivals:nt(e.rivals.join("; "),"en")}),vl=()=>{let t=[Ge(u("left.countries"),h.named,Up),
Ge(u("left.unresolved"),h.unresolved,Wp),Ge(u("left.unplaced"),h.unplaced,Gp),Ge(u("left.unread"),h.unread,e=>f("li",{},f("b",{},u("event."+e.event))," · ",nt(
e.words),Ye(e.cite))),Ge(u("left.doubtful"),h.marks.filter(e=>e.rivals.length&&e.score<Zp),Yp)].filter(Boolean);return h.notices.length&&t.push(Ge(u("left.notic\
es"),h.notices,e=>f("li",{},Ae(e)))),t.length?f("section",{id:"left","aria-labelledby":"left-title"},f("h2",{id:"left-title",tabindex:"-1"},u("left.title")),t):
null};var In=t=>t.date&&(t.date.start||t.date.end)||"9999",Cn=(t,...e)=>f("div",{class:"fact"},f("dt",{},t),f("dd",{},e));function hr(t){return f("p",{class:"side"},t.
map(e=>f("span",{},ze(e,"exact"),Ht(e))))}function gr(t){let e=t.hedges.length&&t.hedges.map((o,s)=>[s?u("card.hedged_between"):"",nt(o)]),n=t.speaker&&nt(t.speaker.
replace(/^The /,"the "));return n&&e?Kt("card.hedged_both",{speaker:n,words:e}):n?Kt("card.hedged_by",{speaker:n}):e?Kt("card.hedged",{words:e}):null}function Kp(t){
let e=gr(t);return[f("b",{},Mt(t)),e?[u("list.comma"),f("bdi",{},e)]:null]}function Jp(t){let e=t.sidc?to(t.sidc,20):null;if(e)return e;let n=Jr(t),o=p("svg",{viewBox:"\
-10 -10 20 20",width:20,height:20,"aria-hidden":"true"});return n&&o.append(P(n,5.5)),o}function $l(t){return t.cites.length>0&&t.cites.every(e=>(h.articles[e.article]||
{}).names_only)}function Ll(t,e){let n=t.map(o=>h.actors[o]).filter(Boolean);return n.length?f("ul",{class:"actors"},n.map(o=>f("li",{},Jp(o),Ht(o)))):u($l(e)?"\
card.not_read":"card.nobody")}function Qp(t){if(!t.date&&$l(t))return u("card.not_read");let e=H(t.date),n=t.date&&t.date.words;return f("bdi",{},n&&(t.date.start||
t.date.end)&&n!==e?Kt("card.when_words",{date:e,words:nt(n)}):Yn(e))}function Xp(t,e,n,o){let s=I[t.layer];return f("div",{class:"claim-facts"},o&&s?hr([s]):null,
f("dl",{},Cn(u(t.event?"card.what":"card.role"),Kp(t)),Cn(u("card.who"),Ll(t.actors,t)),t.targets.length?Cn(u("card.whom"),Ll(t.targets,t)):null,Cn(u("card.when"),
Qp(t)),n?Cn(u("card.where"),f("bdi",{},Yn(lt(e)))):null),t.inferred?f("p",{class:"doubt"},u("card.inferred")):null,t.date&&t.date.inferred?f("p",{class:"doubt"},
u("card.date_inferred")):null,t.negated?f("p",{class:"doubt"},u("card.negated")):null,t.reviewed?f("p",{class:"doubt"},u("card.reviewed")):null,t.figures.length?
f("p",{class:"doubt"},f("bdi",{},Kt("card.stated",{figures:nt(t.figures.join("; "))}))):null)}function tm(t){let e=h.articles[t.article]||{},n=f("p",{dir:"auto"},
f("span",{class:"hang"},u("card.open_quote")),t.before,t.place?f("mark",{},t.place):null,t.after,u("card.close_quote"));return f("figure",{},f("blockquote",{lang:e.
lang||null},n),em(t,e))}function em(t,e){let n=e.paragraphs||0;if(t.paragraph===null||!n)return null;let o=n<=60?f("div",{class:"ticks","aria-hidden":"true"},Array.
from({length:n},(r,i)=>f("i",{class:i===t.paragraph?"on":null}))):null,s=u("card.paragraph",{n:t.paragraph+1,total:n});return f("figcaption",{},o,f("span",{},s,
h.articles.length>1?[" · ",Ol(t)]:null,e.url?[" · ",f("a",{href:xr(e.url,t),rel:"noopener noreferrer",target:"_blank"},u("card.read"))]:null))}function xr(t,e){
let n=(e.before+e.place+e.after).trim().split(/\s+/).slice(0,8).join(" ");return t.includes("#")?t:`${t}#:~:text=${encodeURIComponent(n).replace(/-/g,"%2D")}`}function Sl(t){
let e=[...t.claims].sort((s,r)=>In(s)<In(r)?-1:+(In(s)>In(r))),n=new Set(e.map(s=>s.layer)).size>1,o=new Map;return e.forEach((s,r)=>{let i=In(s)+JSON.stringify(
s.cites);o.has(i)||o.set(i,{facts:[],claim:s}),o.get(i).facts.push(Xp(s,t,r===0,n))}),[...o.values()].map(s=>f("section",{class:"said"},s.facts,nm(s.claim)))}function nm(t){
let[e,...n]=t.cites.map(tm),o=t.inferred||t.date&&t.date.inferred;return!n.length||!o?[e,n]:[e,f("p",{class:"doubt"},u("card.evidence")),n]}function zl(t){let e=[
t.note,t.rule&&Yn(t.rule)].filter(Boolean).map(n=>Ae(n));return t.approximate&&e.push(u("card.approximate")),t.rivals.length&&e.push(Oo("card.rivals",t)),e.length?
f("section",{class:"why"},f("h3",{class:"sr"},u("card.why")),e.map(n=>f("p",{},n))):null}function Al(t){return!t.differ||!t.differ.length?null:f("section",{class:"\
differ"},f("h3",{},u("differ.title")),t.differ.map(e=>[f("h4",{},u("differ."+e.kind)),f("ul",{},e.versions.map(n=>f("li",{},f("b",{},om(e.kind,n.value)),Ye(n.cite),
f("p",{class:"from"},Ol(n.cite)))))]))}function om(t,e){let n=e.replace(/^not /,"");if(t==="role"&&u("role."+n)!=="role."+n)return pt({role:n,negated:n!==e});let o=t===
"date"&&e.match(/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);return o?H({start:o[1],end:o[2]||o[1]}):nt(e)}var Ol=t=>{let e=h.articles[t.article]||{};return e.
publisher?nt(e.publisher):u("card.article",{n:t.article+1})};function sm(t,e){let n=I[e.layer],o=gr(e),s=[[f("b",{},Mt(e)),o?[u("list.comma"),f("bdi",{},o)]:null],f("bdi",{},H(e.date,!0)),f("bdi",{},lt(t))];return f("div",
{class:"head"},n?p("svg",{viewBox:"-9 -9 18 18",width:16,height:16,role:"img","aria-label":n.name},P(n,6)):null,f("h2",{id:"card-title",tabindex:"-1",dir:"auto",
lang:Oe(t)},E(t)),f("p",{class:"facts"},s.map((r,i)=>[i?" · ":null,r])))}function rm(t){let e=h.articles[t.article]||{};return f("blockquote",{lang:e.lang||null},
f("p",{dir:"auto"},u("card.open_quote"),t.before,t.place?f("mark",{},t.place):null,t.after,u("card.close_quote")))}function im(t,e){let n=e?h.articles[e.article]||
{}:{},o=t.claims.length-1,s={target:"_blank",rel:"noopener noreferrer"},r=[e&&e.paragraph!==null?f("bdi",{},`¶ ${O(e.paragraph+1)}`):null,n.url?f("a",{href:xr(
n.url,e),...s},u("card.read")):null,f("a",{href:Rt(t),...s},o?u("embed.others",{n:o}):u("page.full_page"))].filter(Boolean);return f("p",{class:"foot"},r.map((i,a)=>[
a?" · ":null,i]))}function El(t,e){let n=At(t)[0]||t.claims[0],o=n.cites[0];return[f("div",{class:"words"},sm(t,n),o?rm(o):null,im(t,o)),f("div",{class:"keys"},
e)]}var _n=null,Rl=[0,0];function am(t,e){return f("p",{class:"side"},f("span",{},e.map(n=>p("svg",{viewBox:"-9 -9 18 18",width:18,height:18,role:"img","aria-label":n.
name},P(n,6)))),u("card.claims",{n:t.claims.length}))}function lm(t){let e=E(t),n=t.names.filter(([,o])=>o!==e);return t.title!==e&&n.unshift([ti,t.title]),n.length?
f("p",{class:"names"},n.map(([o,s])=>f("span",{lang:o,dir:"auto"},s))):null}var Il=(t,e)=>$e(t,e,y("card").querySelector(".copied")),Cl=t=>`${t.anchor[1].toFixed(
5)}, ${t.anchor[0].toFixed(5)}`;function Bl(t){let e=fr(),n=e.findIndex(o=>o.id===w.get().selected);return e.length?e[(Math.max(n,0)+t+e.length)%e.length]:null}
function cm(t){let e=Bl(t);e&&w.set({selected:e.id},{source:"card"})}function Eo(t,e,n){let o=Bl(t),s=o?E(o):"",r=f("span",{dir:"auto",lang:o&&Oe(o)},s);return f(
"button",{type:"button",class:e,"aria-label":[u(n),s].filter(Boolean).join(": "),on:{click:()=>cm(t)}},t<0?[_l(!1),r]:[r,_l(!0)])}function fm(t){let e=(n,o)=>f(
"button",{type:"button",on:{click:o}},n);return f("div",{class:"copying"},e(u("card.copy_link"),()=>Il(Rt(t),u("card.copied_link"))),t.anchor?e(u("card.copy_pos\
ition"),()=>Il(Cl(t),u("card.copied_position",{position:Cl(t)}))):null,f("p",{class:"copied"}))}function dm(t){let e=fr(),n=e.indexOf(t);return f("div",{class:"\
actions"},f("span",{class:"steps"},Eo(-1,"prev","card.previous"),f("span",{class:"at"},n<0?null:u("card.at",{n:n+1,total:O(e.length)})),Eo(1,"next","card.next")))}
function _l(t){return p("svg",{viewBox:"0 0 8 12",width:8,height:12,class:"arrow","aria-hidden":"true"},p("path",{d:t?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",
stroke:"currentColor","stroke-width":1.6}))}function Fl(){return f("button",{type:"button",class:"close","aria-label":u("card.close"),on:{click:yr}},p("svg",{viewBox:"\
0 0 12 12",width:12,height:12,"aria-hidden":"true"},p("path",{d:"M1 1L11 11M11 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function um(t){if(w.
get().embed){y("card").replaceChildren(...El(t,[Fl(),Eo(1,"next","card.next"),Eo(-1,"prev","card.previous")]));return}let e=t.layers.map(n=>I[n]).filter(Boolean);
y("card").replaceChildren(...[f("button",{type:"button",class:"back link",on:{click:yr}},u("list.back",{n:h.marks.length})),f("div",{class:"top"},e.length>1?am(
t,e):hr(e),Fl()),f("h2",{id:"card-title",tabindex:"-1",dir:"auto",lang:Oe(t)},E(t)),lm(t),...Sl(t),Al(t),zl(t),fm(t),dm(t)].filter(Boolean))}function yr(){w.set(
{selected:null},{source:"card"})}function pm(t,e){let n=y("card"),o=R();n.hidden&&(_n=o&&o!==document.body?o:null,Rl=[y("panel").scrollTop,y("scroll").scrollTop]);
let s=n.contains(o)?o.className:"";um(t),n.hidden=!1,n.scrollTop=0,n.setAttribute("aria-labelledby","card-title"),kn(t),document.documentElement.classList.add("\
has-card"),y("panel").scrollTop=0,wo()&&n.scrollIntoView({block:"start"}),s==="prev"||s==="next"?n.querySelector("."+s).focus():e!=="link"&&y("card-title").focus(
{preventScroll:!0}),xt(u("card.selected",{mark:hn(t)}))}function mm(){let t=y("card");if(t.hidden)return;let e=t.contains(R()),n=t.dataset.mark;t.hidden=!0,t.replaceChildren(),
document.documentElement.classList.remove("has-card"),kn(null),[y("panel").scrollTop,y("scroll").scrollTop]=Rl,e&&(_n&&_n.isConnected&&_n.offsetParent!==null?_n.
focus():cr(n)||b.element.focus({preventScroll:!0})),xt(u("card.closed"))}function jl(){let t=y("card");t.setAttribute("tabindex","-1");let e=(n,o)=>{let s=ae[n.
selected];return s?(pm(s,o),t.dataset.mark=s.id,o==="map"||o==="link"&&gl()?(o==="map"||n.embed)&&qs(s):Ps(s),null):mm()};w.subscribe((n,o,s)=>{o.has("selected")?
e(n,s):n.selected&&(o.has("lang")||o.has("embed"))&&e(n,"list")}),document.addEventListener("keydown",n=>{n.key==="Escape"&&w.get().selected&&(n.preventDefault(),
yr())}),w.get().selected&&e(w.get(),"link")}var Tl=new Map,Rn=[],kt=[],Nl=null,Fn=null,gm=L.Layer.extend({initialize(t){this.mark=t},onAdd(){Ot.add(this.mark.id)},onRemove(){Ot.delete(this.mark.id)},getBounds(){
let[t,e,n,o]=J(this.mark);return L.latLngBounds([jt(o),(t-.5)*360],[jt(e),(n-.5)*360])}});function Hl(t){for(let[e,n]of Object.entries(b.groups)){let o=t.layersOn.
has(e);o!==b.map.hasLayer(n)&&(o?b.map.addLayer(n):b.map.removeLayer(n))}for(let e of h.marks){let n=Tl.get(e.id)||{layer:new gm(e),group:null};Tl.set(e.id,n);let s=B(
e)&&(e.layers.find(i=>t.layersOn.has(i)&&b.groups[i])||null),r=s&&b.groups[s];n.group!==r&&(n.group&&n.group.removeLayer(n.layer),r&&r.addLayer(n.layer),n.group=
r)}}var se=t=>{let e=t&&t.closest&&t.closest("[data-key]");return e?kt[Rn.indexOf(e)]:null},Pl=t=>t&&!t.many?t.items[0].mark.id:null;function ql(t){t.many?xm(t):
w.set({selected:Pl(t)},{source:"map"})}function xm(t){let e=t.items.map(r=>r.mark),n=t.items.map(r=>r.at),o=Math.max(...n.map(r=>Math.hypot(r[0]-n[0][0],r[1]-n[0][1]))),
s=b.map.getMaxZoom()-b.map.getZoom();if(o*2**s<60||s<.5){e.slice(0,40).forEach(r=>bn.add(r.id)),qt();return}vn(e)}function Io(t){rr(t),w.set({hover:Pl(t)},{source:"\
map"})}function ym(t){let e=null;t.addEventListener("pointerdown",n=>{e=[n.clientX,n.clientY]}),t.addEventListener("click",n=>{let o=se(n.target),s=n.target.closest&&
n.target.closest(".area");!o&&!s||(n.stopPropagation(),e&&Math.hypot(n.clientX-e[0],n.clientY-e[1])>6)||(o?ql(o):w.set({selected:s.dataset.mark},{source:"map"}))}),
t.addEventListener("pointerover",n=>{let o=se(n.target);o&&n.pointerType!=="touch"&&Io(o)}),t.addEventListener("pointerout",n=>{se(n.target)&&!se(n.relatedTarget)&&
Io(null)}),t.addEventListener("dblclick",n=>{se(n.target)&&n.stopPropagation()})}function wm(t){t.addEventListener("keydown",e=>{let n=se(e.target);if(n){if(e.key===
"Enter"||e.key===" ")e.preventDefault(),e.stopPropagation(),ql(n);else if(e.key.startsWith("Arrow")){e.preventDefault(),e.stopPropagation();let o=bm(n,e.key);o&&
br(o,!0)}}}),t.addEventListener("focusin",e=>{let n=se(e.target);n&&(br(n,!1),Is(e.target.closest("[data-key]"),n),e.target.matches(":focus-visible")&&Mm(n),Io(
n))}),t.addEventListener("focusout",e=>{se(e.relatedTarget)||Io(null)})}function bm(t,e){let[n,o]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,
1]}[e],s=null;for(let r of kt){let i=r.x-t.x,a=r.y-t.y,l=i*n+a*o,c=Math.abs(i*o)+Math.abs(a*n);if(r===t||l<=0||c>l*1.2)continue;let d=l+c;(!s||d<s.cost)&&(s={cost:d,
other:r})}return s&&s.other}function Mm(t){let[e,n,o,s]=_();t.x>e+30&&t.x<o-30&&t.y>n+30&&t.y<s-30||b.map.panTo(b.map.layerPointToLatLng([t.x,t.y]),{animate:!1})}
function br(t,e){Nl=ne(t);let n=Rn[kt.indexOf(t)];Fn!==n&&(Fn&&Fn.setAttribute("tabindex",-1),n.setAttribute("tabindex",0),Fn=n),e&&n.focus({preventScroll:!0})}
function km(t,e,n){Rn=t,kt=e,Fn=null;let s=kt.find(i=>i.items.some(a=>a.selected))||kt.find(i=>ne(i)===Nl)||vm()||kt[0];s&&br(s,!1);let r=n&&(kt.find(i=>ne(i)===
n)||Et(n.replace(/^\+/,"")));r&&Rn[kt.indexOf(r)].focus({preventScroll:!0}),Vl(w.get().hover)}function vm(){let[t,e,n,o]=_();return kt.find(s=>s.x>t&&s.x<n&&s.y>
e&&s.y<o)}var wr=[];function Vl(t){for(let e of wr)e.classList.remove("hover");wr=t?Rn.filter((e,n)=>kt[n].items.some(o=>o.mark.id===t)):[];for(let e of wr)e.classList.
add("hover")}function Lm(t,e,n){(["layersOn","mentions"].some(r=>e.has(r))||e.has("selected")&&h.marks.some(r=>r.hidden))&&Hl(t),e.has("theme")&&qt(!0),e.has("h\
over")&&(Vl(t.hover),n!=="map"&&rr(t.hover&&Et(t.hover))),["selected","mentions","layersOn","query","filters","dateRange","undated","trail","lang","layout","emb\
ed"].some(r=>e.has(r))&&qt()}function Dl(){Hl(w.get()),je(km),ol();for(let t of[So(),sl()])ym(t);wm(So()),So().setAttribute("aria-label",u("list.title")),b.map.
on("click",()=>w.set({selected:null},{source:"map"})),w.subscribe(Lm)}var Zl=document.documentElement,Bn=null;function Sm(){if(Bn)return;let t=b.map;Bn=[t.getCenter(),t.getZoom()],Zl.classList.add("is-print"),t.invalidateSize({animate:!1}),
Ve(!1),qt(!0),Be(),zm(tt("#map-over .inset"))}function zm(t){if(!t)return;let e=t.getBoundingClientRect(),n=b.element.getBoundingClientRect(),[o,s]=_(),r=e.left-
n.left+o,i=e.top-n.top+s,a=[r,i,r+e.width,i+e.height];t.classList.toggle("covers",ht().some(l=>A(l.box||l.name.box,a)))}function Am(){Bn&&(Zl.classList.remove("\
is-print"),b.map.invalidateSize({animate:!1}),b.map.setView(...Bn,{animate:!1}),Bn=null,qt(!0))}function Ul(){addEventListener("beforeprint",Sm),addEventListener(
"afterprint",Am)}var Em="M6 3H3V13H13V10M9 2.5H13.5V7M13 3L7.5 8.5",Wl=()=>matchMedia("(pointer: coarse)").matches;function Im(){let t=tt("#head h1");return f("header",{id:"embe\
d-legend"},f("p",{class:"title",dir:"auto",lang:t.getAttribute("lang")},t.textContent),f("ul",{tabindex:"0","aria-label":u("who.title")},h.layers.map(e=>f("li",
{},p("svg",{viewBox:"-9 -9 18 18",width:16,height:16,"aria-hidden":"true"},P(e,6)),Ht(e,"short")))),f("a",{class:"open",href:Rt(null),target:"_blank",rel:"noope\
ner","aria-label":u("page.full_page"),title:u("page.full_page"),on:{click:Cm}},p("svg",{viewBox:"0 0 16 16",width:18,height:18,"aria-hidden":"true"},p("path",{d:Em,
fill:"none",stroke:"currentColor","stroke-width":1.6}))))}function Cm(t){window.top!==window.self||t.metaKey||t.ctrlKey||(t.preventDefault(),w.set({embed:!1}))}
function Co(t){let{map:e}=b,n=y("guard");for(let o of[e.scrollWheelZoom,e.dragging])t?o.disable():o.enable();b.element.style.touchAction=t?"pan-x pan-y":"",n&&n.
remove(),t&&y("map-wrap").append(f("button",{id:"guard",type:"button",on:{click:()=>{Co(!1),b.element.focus({preventScroll:!0})}}},u(Wl()?"embed.guard_touch":"e\
mbed.guard")))}function _m(){let t=()=>w.get().embed&&y("guard");b.map.on("click",()=>{t()&&!Wl()&&Co(!1)}),b.element.addEventListener("keydown",e=>{e.key==="Es\
cape"&&w.get().embed&&!w.get().selected&&Co(!0)})}function Gl(){_m();let t=e=>{document.documentElement.classList.toggle("embed",e.embed);let n=y("embed-legend");
n&&n.remove(),e.embed&&y("stage").prepend(Im()),(e.embed||y("guard"))&&Co(e.embed)};t(w.get()),w.subscribe((e,n)=>{(n.has("embed")||e.embed&&n.has("lang"))&&t(e)})}var Ke=h.config.tiles,Rm=4,jn=!1,Mr=0;function Kl(t){let e=window[Ke.layer];jn=t,Mr=0,document.documentElement.classList.toggle("has-tiles",jn);let n=y("tiles-c\
redit");return n&&n.remove(),jn?(e.addTo(b.map),y("map-wrap").append(f("p",{id:"tiles-credit"},Ke.credit)),null):e.remove()}function Yl(){if(Mr+=1,!jn||Mr<Rm)return;
Kl(!1);let t=y("tiles");t.querySelector("input").checked=!1,t.querySelector("p").textContent=u("page.tiles_failed"),xt(u("page.tiles_failed"))}function Jl(){if(!Ke)
return null;let t=f("input",{type:"checkbox",role:"switch",class:"sr",on:{change:()=>Kl(t.checked)}});return t.checked=jn,window[Ke.layer].off("tileerror",Yl).on(
"tileerror",Yl),f("section",{id:"tiles"},f("label",{class:"layer"},t,f("span",{},u("page.tiles",{name:Ke.name})),f("span",{class:"switch","aria-hidden":"true"})),
f("p",{},u("page.tiles_note",{name:Ke.name})))}var jm=10,Tm=3,Ql="";function Nm(){let[t,e,n,o]=_(),s={events:new Map,units:new Map,badge:null,pill:null,hollow:null};for(let r of ht())r.x<t||r.x>n||r.y<e||r.y>
o||r.kind==="note"||(r.many?s.badge=s.badge||r.list.slice(0,2):r.kind==="pill"?s.pill=s.pill||r.list.slice(0,2):Hm(r,s),r.symbol&&Pm(r.items[0],s.units));return s}
function Hm({items:[t]},e){let n=t.kind==="point"?Lt(t.mark,t.layers[0]):"";if(!n)return;t.denied&&(e.hollow=e.hollow||n);let o=e.events.get(n)||new Set;for(let s of t.
mark.claims)h.events[s.event]===n&&o.add(s.event);e.events.set(n,o)}function Pm({mark:t,sidc:e},n){let o=t.claims.flatMap(s=>s.actors).find(s=>h.actors[s]&&h.actors[s].
sidc===e);o&&!n.has(e)&&n.set(e,h.actors[o].name)}var kr=(...t)=>p("svg",{viewBox:"-20 -12 40 24",width:40,height:24,"aria-hidden":"true"},t),Tn=(t,e)=>f("li",{},
t,f("span",{},e));function Xl(t,e){return t.setAttribute("transform",`scale(${Math.min(1,37/e).toFixed(3)})`),kr(p("g",{class:"drawn"},t))}function qm({events:t,
units:e,badge:n,pill:o,hollow:s}){let r=[...t].map(([a,l])=>Tn(kr(Bt(a,9.5)),[...l].slice(0,2).map(c=>u("event."+c)).join(u("list.comma")))),i=[s&&Tn(kr(Bt(s,9.5,
!0)),u("key.hollow")),n&&Tn(Xl(Xn(n,!0),Qn(n)),u("key.badge")),o&&Tn(Xl(Jn(o,!0),an(o,!0)),u("key.pill")),...[...e].slice(0,Tm).map(([a,l])=>Tn(to(a,20),u("key.\
unit",{name:de(l)})))].filter(Boolean);return[...r.slice(0,Math.max(1,jm-i.length)),...i]}var Vm=()=>f("ul",{id:"signs",hidden:!0});function Dm(){let t=y("signs");
if(!t)return;let e=Nm(),n=JSON.stringify([document.documentElement.lang,[...e.events].map(([s,r])=>[s,...r]),[...e.units.keys()],...[e.badge,e.pill].map(s=>s&&s.
map(r=>[r.layer.id,r.text])),e.hollow]);if(n===Ql&&t.firstChild)return;Ql=n;let o=qm(e);t.hidden=!o.length,t.replaceChildren(...o)}function tc(){je(()=>setTimeout(
Dm))}function ec(t){return t.length?f("section",{id:"key","aria-labelledby":"key-title"},f("h2",{id:"key-title"},u("key.title")),f("ul",{},t.map(e=>f("li",{},Yr(
e),f("span",{},u("key."+e))))),Vm()):null}var Zm=["accepted","changed","added","rejected","open"];function Um(){let{review:t,reviewed_by:e}=h;if(!t)return e?u("page.reviewed",{name:e}):u("page.machine");
let n=u(e?"reviewed.whole":"reviewed.partly",{name:rt(t.by)}),o=Zm.filter(r=>t[r]).map(r=>u(`reviewed.${r}`,{n:t[r]})),s=t.on?u("reviewed.on",{said:n,day:gt(t.on)}):
n;return u("reviewed.counts",{said:s,counts:o.join(u("list.comma"))})}function nc(){y("reviewed").textContent=Um()}var Wm={width:600,height:400},oc=()=>/^https?:$/.test(location.protocol);function sc(){let e={src:oc()?mr():mr().replace(/^[^#]*\//,""),title:tt("#head h1").textContent,
...Wm,style:"border:0;max-width:100%",loading:"lazy",allow:"clipboard-write"};return`<iframe ${Object.entries(e).map(([n,o])=>`${n}="${Gm(o)}"`).join(" ")}></if\
rame>`}var Gm=t=>String(t).replaceAll("&","&amp;").replaceAll('"',"&quot;").replaceAll("<","&lt;"),rc=()=>{let t=y("share-code");t&&y("share").open&&(t.value=sc())};
function ic(){let t=f("p",{class:"done",role:"status"}),e=(o,s)=>f("button",{type:"button",on:{click:s}},u(o)),n=f("textarea",{id:"share-code",readonly:!0,rows:4,
dir:"ltr",spellcheck:"false","aria-label":u("share.code"),on:{focus:()=>n.select()}});return f("details",{id:"share",on:{toggle:rc}},f("summary",{},u("share.tit\
le")),f("div",{class:"buttons"},e("share.copy_link",()=>$e(Rt(null),u("card.copied_link"),t)),e("share.print",()=>print())),f("p",{},u("share.code")),n,oc()?null:
f("p",{class:"hint"},u("share.from_disk")),f("div",{class:"buttons"},e("share.copy_code",()=>$e(sc(),u("share.copied_code"),t)),e("share.try",()=>w.set({embed:!0}))),
t)}function ac(){w.subscribe((t,e)=>{!e.has("hover")&&!e.has("layout")&&rc()})}var dc=["exact","near","region","band","vague"];function Ym(){y("kicker").textContent=u("page.kicker",{n:h.articles.length||1});for(let s of Y("[data-t]"))s.textContent=
u(s.dataset.t,{...s.dataset});nc(),y("panel").setAttribute("aria-label",u("page.panel"));for(let s of Y("[data-said]")){let r=s.dataset.said,i=de(r);s.textContent=
i,s.lang=i===r?"en":q()}let t=Y("#head .published");h.articles.forEach((s,r)=>{s.published&&t[r]&&(t[r].textContent=gt(s.published))});let e=y("skip");e.hidden=
!1,e.textContent=u("page.skip"),e.onclick=()=>{(tt("#list .row")||y("query")).focus()};let n=y("skip-map");n.hidden=!1,n.textContent=u("page.skip_map"),n.onclick=
()=>(tt('#map-wrap [data-key][tabindex="0"]')||b.element).focus();let o=y("languages");o&&o.remove(),h.languages.length>1&&tt("#head .kicker").append(Km())}function Km(){
return f("span",{id:"languages",role:"group","aria-label":u("page.languages")},h.languages.map(t=>f("button",{type:"button",lang:t.code,dir:t.dir,"aria-pressed":String(
t.code===q()),on:{click:()=>w.set({lang:t.code})}},t.name)))}function Jm(){return h.named.length+h.unresolved.length+h.unplaced.length}function Qm(){let t=Jm();
return f("section",{id:"who","aria-labelledby":"who-title"},f("div",{class:"bar"},f("h2",{id:"who-title"},u("who.title")),f("p",{},u("who.marks",{n:h.marks.length}),
t?[" · ",f("button",{type:"button",class:"link",on:{click:lc}},u("who.named",{n:t}))]:null,h.unread.length?[" · ",f("button",{type:"button",class:"link",on:{click:lc}},
u("who.unread",{n:h.unread.length}))]:null)),f("ul",{class:"layers"},h.layers.map(th),Xm()))}function Xm(){let t=h.marks.filter(n=>n.hidden).length;if(!t)return null;
let e=f("input",{type:"checkbox",role:"switch",class:"sr",id:"mentions",on:{change:()=>w.set({mentions:e.checked})}});return e.checked=w.get().mentions,f("li",{
class:"mentions"},f("label",{class:"layer"},e,f("span",{class:"sw"}),f("span",{class:"name"},u("who.mentions",{n:t})),f("span",{class:"count"}),f("span",{class:"\
switch","aria-hidden":"true"})))}function lc(){let t=y("left-title");t&&(t.scrollIntoView({block:"start",behavior:Ut()?"auto":"smooth"}),t.focus({preventScroll:!0}))}
function th(t){let e=f("input",{type:"checkbox",role:"switch",class:"sr","data-layer":t.id,on:{change:()=>nh(t.id,e.checked)}});return e.checked=w.get().layersOn.
has(t.id),f("li",{},f("label",{class:"layer"},e,f("span",{class:"sw"},ze(t,"legend"),eh(t)),f("span",{class:"name",dir:"auto",lang:t.lang},t.name),f("span",{class:"\
short",dir:"auto",lang:t.lang},t.short),f("span",{class:"count"},O(t.count)),f("span",{class:"switch","aria-hidden":"true"})))}function eh(t){return p("svg",{class:"\
chip-shape",viewBox:"-9 -9 18 18",width:18,height:18,"aria-hidden":"true"},P(t,6))}function nh(t,e){let n=new Set(w.get().layersOn);e?n.add(t):n.delete(t),w.set(
{layersOn:n})}var oh=()=>dc.filter(t=>h.marks.some(e=>e.form===t));function sh(){let t=f("input",{id:"query",type:"search",autocomplete:"off",spellcheck:"false",
placeholder:u("find.label"),"aria-label":u("find.label")}),e=0;t.addEventListener("input",()=>{clearTimeout(e),e=setTimeout(()=>w.set({query:t.value}),90)}),t.value=
w.get().query;let n=f("button",{id:"filter-button",type:"button","aria-expanded":"false","aria-controls":"filters",on:{click:()=>uc(y("filters").hidden)}},u("fi\
nd.filter")),o=f("button",{id:"table-button",type:"button","aria-pressed":"false",on:{click:()=>w.set({table:!w.get().table})}},u("table.show")),s=p("svg",{viewBox:"\
0 0 16 16",width:16,height:16,"aria-hidden":"true"},p("path",{d:"M11.2 11.2L15 15M12.5 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5 7Z",fill:"none",stroke:"currentC\
olor","stroke-width":1.5}));return f("section",{id:"find",role:"search",on:{keydown:rh}},f("div",{class:"field"},s,t),n,o,ih())}function rh(t){t.key!=="Escape"||
y("filters").hidden||(t.preventDefault(),t.stopPropagation(),uc(!1),y("filter-button").focus())}function uc(t){y("filters").hidden=!t,y("filter-button").setAttribute(
"aria-expanded",String(t))}function ih(){let t=h.marks.flatMap(i=>i.claims),e=Object.keys(ce[q()].strings),n=[...new Set(t.map(i=>i.role))].sort((i,a)=>e.indexOf(
"role."+i)-e.indexOf("role."+a)),o=Object.keys(h.events).filter(i=>t.some(a=>a.event===i)),s=dc.filter(i=>h.marks.some(a=>a.form===i)),r=t.flatMap(i=>i.date?[i.
date.start,i.date.end]:[]).filter(Boolean).sort();return f("div",{id:"filters",hidden:!0,role:"group","aria-label":u("find.filters")},o.length?_o("events",u("fi\
nd.event"),o,i=>u("event."+i)):null,_o("roles",u("find.role"),n,i=>u("role."+i)),h.articles.length>1?_o("sources",u("find.source"),h.articles.map((i,a)=>String(
a)),i=>nt(h.articles[i].publisher||h.articles[i].title||i)):null,_o("forms",u("find.precision"),s,i=>u("key."+i)),r.length?f("fieldset",{class:"dates"},f("legen\
d",{},u("find.dates")),cc("from",0,r),cc("to",1,r)):null,f("button",{type:"button",class:"link",on:{click:fo}},u("find.clear")))}function _o(t,e,n,o){return f("\
fieldset",{},f("legend",{},e),n.map(s=>{let r=f("input",{type:"checkbox","data-kind":t,value:s,on:{change:()=>ah(t,s,r.checked)}});return f("label",{},r,f("span",
{dir:"auto"},o(s)))}))}function ah(t,e,n){let o=w.get().filters,s=Object.fromEntries(Object.entries(o).map(([r,i])=>[r,new Set(i)]));n?s[t].add(e):s[t].delete(e),
w.set({filters:s})}function cc(t,e,n){let o=f("input",{type:"date",id:"date-"+t,min:n[0],max:n[n.length-1],on:{change:()=>{let s=[...w.get().dateRange||[n[0],n[n.
length-1]]];s[e]=o.value||(e?n[n.length-1]:n[0]),s[0]>s[1]&&(s[1-e]=s[e]),w.set({dateRange:s})}}});return f("label",{},f("span",{},u("find."+t)),o)}function pc(t){
for(let r of Y("input[data-layer]"))r.checked=t.layersOn.has(r.dataset.layer);for(let r of Y("input[data-kind]"))r.checked=t.filters[r.dataset.kind].has(r.value);
y("mentions")&&(y("mentions").checked=t.mentions);let e=y("query");e&&e!==R()&&(e.value=t.query);let n=t.dateRange||["",""];y("date-from")&&([y("date-from").value,
y("date-to").value]=n),y("table-button")&&y("table-button").setAttribute("aria-pressed",String(t.table));let o=ms(t.filters)+(t.dateRange?1:0),s=y("filter-butto\
n");s&&(s.textContent=o?u("find.on",{n:o}):u("find.filter"))}function fc(){let t=y("query")===R();Ym();for(let e of Y(".defs"))e.remove();y("page").append(Gr(),
Kr()),y("tools").replaceChildren(...[Qm(),f("div",{id:"scroll",tabindex:"-1"},ec(oh()),sh(),f("section",{id:"list"}),vl(),ic(),Jl(),y("credits"))].filter(Boolean)),
t&&y("query").focus(),pc(w.get()),Ao()}function mc(){tc(),ac(),fc(),w.subscribe((t,e)=>{e.has("lang")?(Wn(t.lang),fc()):["layersOn","filters","query","dateRange",
"mentions","undated","table"].some(n=>e.has(n))&&pc(t)})}var ch=t=>t.event?Gn(t):pt(t),hc=t=>`${t.article} ${t.paragraph} ${t.before}${t.place}${t.after}`;function fh(t){let e=new Map;for(let n of t)for(let o of n.cites)
e.has(hc(o))||e.set(hc(o),o);return[...e.values()]}function dh(t){let e=new Map;for(let n of t){let o={layer:n.layer,text:ch(n),date:H(n.date,!0)};e.set(JSON.stringify(
o),o)}return[...e.values()]}function uh(t){let e=h.articles[t.article]||{},n=t.paragraph===null?"":`¶ ${O(t.paragraph+1)}`,o=h.articles.length>1&&(e.publisher?
nt(e.publisher):u("card.article",{n:t.article+1}));return f("blockquote",{dir:"auto",lang:e.lang||null},f("bdi",{},u("card.open_quote"),t.before,t.place?f("mark",
{},t.place):null,t.after,u("card.close_quote")),o||n?f("small",{}," ",o,o&&n?u("list.comma"):null,f("bdi",{},n)):null)}function ph(t){let e=Z(b.map),n=Q(t),[o,s,
r,i]=_();if(!n||t.form==="band"||t.form==="vague")return!1;let a=e.x(n[0]),l=e.y(n[1]);return a<o||a>r||l<s||l>i}function mh(t){let e=At(t);return f("li",{},f("\
b",{class:"n"},O(t.n)),f("div",{},f("p",{},f("b",{},Pt(t))," · ",f("bdi",{},lt(t)),ph(t)?[" · ",u("paper.beyond")]:null),dh(e).map(n=>f("p",{class:"deed"},I[n.
layer]?[Ht(I[n.layer],"short"),": "]:null,n.text," · ",f("bdi",{},n.date))),fh(e).map(uh)))}function hh(){gc();let t=h.marks.filter(n=>B(n)&&D(n)).sort((n,o)=>n.
n-o.n),e=w.get().mentions?[]:h.marks.filter(n=>n.hidden&&!B(n));y("list").after(f("section",{id:"paper"},te()?f("p",{},u("find.found",{n:t.length})):null,f("ol",
{},t.map(mh)),e.length?f("p",{class:"named"},u("who.mentions",{n:e.length}),": ",f("bdi",{},rt(e.map(E)))):null,/^https?:$/.test(location.protocol)?f("p",{class:"\
named"},u("paper.live")," ",f("bdi",{lang:"en",dir:"ltr"},Rt(null))):null))}function gc(){let t=y("paper");t&&t.remove()}function xc(){addEventListener("beforep\
rint",hh),addEventListener("afterprint",gc)}var yc=t=>rt(t.map(e=>h.actors[e]?h.actors[e].name:e)),xh=t=>t&&(t.start||t.end)||"",yh=t=>t.cites.map(e=>e.before+e.place+e.after),Je=[{key:"place",head:"card.\
where",text:({mark:t})=>E(t)},{key:"what",head:"card.what",text:({claim:t})=>Mt(t)},{key:"side",head:"table.side",text:({claim:t})=>I[t.layer]?I[t.layer].name:""},
{key:"who",head:"card.who",text:({claim:t})=>yc(t.actors)},{key:"whom",head:"card.whom",text:({claim:t})=>yc(t.targets)},{key:"when",head:"card.when",text:({claim:t})=>H(
t.date),by:({claim:t})=>xh(t.date)},{key:"precision",head:"find.precision",text:({mark:t})=>lt(t)},{key:"quote",head:"table.quote",text:({claim:t})=>yh(t).join(
" … "),by:({claim:t})=>{let e=t.cites[0];return e?String(e.article*1e6+(e.paragraph??0)).padStart(12,"0"):""}}];function wh(){let t=Z(b.map),e=_();return n=>{
let[o,s,r,i]=J(n);return Number.isFinite(o)&&A([t.x(o),t.y(s),t.x(r),t.y(i)],e)}}function wc(){let t=wh();return h.marks.filter(e=>B(e)&&D(e)&&t(e)).flatMap(e=>At(
e).map(n=>({mark:e,claim:n})))}function vr(t,e,n){let o=Je.find(i=>i.key===e);if(!o)return t;let s=new Intl.Collator(document.documentElement.lang,{numeric:!0}).
compare,r=t.map(i=>({row:i,by:(o.by||o.text)(i)}));return r.sort((i,a)=>+!i.by-+!a.by||(n?s(a.by,i.by):s(i.by,a.by))),r.map(i=>i.row)}function bc(t){return[[...Je.
flatMap(n=>n.key==="when"?[u("find.from"),u("find.to")]:[u(n.head)]),u("table.lat"),u("table.lon")],...t.map(n=>[...Je.flatMap(o=>o.key==="when"?[n.claim.date&&
n.claim.date.start||"",n.claim.date&&n.claim.date.end||""]:[o.text(n)]),n.mark.anchor?n.mark.anchor[1]:"",n.mark.anchor?n.mark.anchor[0]:""])]}var Lc=100,Mc=400,Zt={key:"",down:!1},Nn=Lc,Hn=[],kc=0,$c=()=>{w.set({table:!1});let t=y("table-button");t&&t.focus()};function bh(){return f("button",{type:"bu\
tton",class:"close","aria-label":u("table.close"),on:{click:$c}},p("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},p("path",{d:"M1 1L11 11M1\
1 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5})))}function Mh(){let t=f("span",{class:"done"});y("table").replaceChildren(f("div",{class:"bar"},
f("h2",{id:"table-title",tabindex:"-1"},u("table.title")),f("span",{id:"table-count",role:"status"}),t,f("button",{type:"button",class:"csv",on:{click:()=>{let e=vr(
Hn,Zt.key,Zt.down);$e(Ml(bc(e)),u("table.copied",{n:e.length}),t)}}},u("table.copy")),bh()),f("div",{class:"sheet",tabindex:"0",role:"region","aria-labelledby":"\
table-title"}))}function kh({key:t,head:e}){let n=Zt.key===t;return f("th",{scope:"col","aria-sort":n?Zt.down?"descending":"ascending":null,"data-key":t},f("but\
ton",{type:"button",on:{click:()=>{Zt={key:t,down:n&&!Zt.down},$r(),tt(`#table th[data-key="${t}"] button`).focus()}}},u(e),p("svg",{viewBox:"0 0 8 8",width:8,height:8,
"aria-hidden":"true"},p("path",{d:n&&Zt.down?"M0 2H8L4 7Z":"M0 6H8L4 1Z",fill:"currentColor",opacity:n?1:.3}))))}function vh(t){let[e,...n]=Je;return f("tr",{"a\
ria-current":w.get().selected===t.mark.id?"true":null,"data-mark":t.mark.id},f("th",{scope:"row"},f("button",{type:"button",class:"link","data-column":e.key,on:{
click:()=>w.set({selected:t.mark.id},{source:"list"})}},Pt(t.mark))),n.map(o=>f("td",{class:o.key},f("bdi",{},o.text(t)))))}function $r(){let t=vr(Hn,Zt.key,Zt.
down),e=tt("#table .sheet"),n=new Set(Hn.map(i=>i.mark.id)).size,o=u("table.count",{n:Hn.length,places:O(n)});y("table-count").textContent!==o&&(y("table-count").
textContent=o);let s=f("tbody",{},t.slice(0,Nn).map(vh)),r=t.length-Nn;e.replaceChildren(...[f("table",{},f("caption",{class:"sr"},u("table.title")),f("thead",{},
f("tr",{},Je.map(kh))),s),r>0?f("button",{type:"button",class:"link more-rows",on:{click:()=>{let i=Nn;Nn+=Mc,$r(),Y("#table tbody th button")[i].focus()}}},u("\
list.more",{n:Math.min(Mc,r)})):null].filter(Boolean))}function Sc(){if(!w.get().table)return;let t=y("table").contains(R())&&R().closest("tr[data-mark]"),e=t&&
t.dataset.mark;Hn=wc(),$r();let n=e&&tt(`#table tr[data-mark="${CSS.escape(e)}"] button`);n&&n.focus({preventScroll:!0})}var Lr=()=>{w.get().table&&(cancelAnimationFrame(
kc),kc=requestAnimationFrame(Sc))};function vc(t,e){let n=y("table");return n.hidden=!t,document.documentElement.classList.toggle("has-table",t),t?(Nn=Lc,Mh(),Sc(),
e&&y("table-title").focus({preventScroll:!0}),null):n.replaceChildren()}function Lh(t){for(let e of Y("#table tr[data-mark]"))e.dataset.mark===t.selected?e.setAttribute(
"aria-current","true"):e.removeAttribute("aria-current")}function zc(){y("timeline").before(f("section",{id:"table",hidden:!0,on:{keydown:t=>{t.key==="Escape"&&
(t.preventDefault(),t.stopPropagation(),$c())}}})),vc(w.get().table,!1),b.map.on("moveend resize",Lr),je(Lr),w.subscribe((t,e,n)=>{e.has("table")||t.table&&e.has(
"lang")?vc(t.table,e.has("table")&&n!=="link"):e.size===1&&e.has("selected")?Lh(t):e.has("hover")||Lr()})}function Ac(t){let e=[];for(let n of t)for(let o of n.claims){let s=o.date;!s||!s.start&&!s.end||e.push({mark:n,claim:o,layer:o.layer,from:s.start?ot(s.start):null,
to:s.end?ot(s.end):null})}return e}function Oc(t){let e=t.flatMap(i=>[i.from,i.to]).filter(i=>i!==null),n=Math.min(...e),o=Math.max(...e),s=Math.max(1.5,(o-n)*.04),
r=i=>t.some(a=>a[i]===null)?1.6:1;return{first:n,last:o,from:n-s*r("from"),to:o+1+s*r("to")}}function Ec(t,e){let n=e/(t.to-t.from),o=ue();return{x:i=>o?e-(i-t.
from)*n:(i-t.from)*n,day:i=>Math.floor((o?e-i:i)/n+t.from),per:n}}var Ic=t=>ft("axis",t);function Sr(t){let e=t.to-t.from,n=[];if(e<=40){let i=e<=16?1:7;for(let a=Math.
ceil(t.from);a<t.to;a+=1)(a-Math.ceil(t.from))%i===0&&n.push({day:a,text:Ic(V(a))});return n}let[o,s]=ct(V(Math.floor(t.from))),r=e>365*4?12:e>500?3:1;r===12&&(s=
1);for(let i=0;i<600;i+=1){let a=ot(`${String(o).padStart(4,"0")}-${String(s).padStart(2,"0")}-01`);if(a>=t.to)break;if(a>=t.from&&(s-1)%r===0){let l=r===12?bt(
o):lr(s),c=r!==12&&(s===1||!n.length);n.push({day:a,text:c?ft("axis_month",V(a)):l})}s+=1,s>12&&(s=1,o+=1)}return n}function Sh(t,e,n){t.sort((s,r)=>s.at-r.at);
for(let s of t)s.true=s.at;let o=(s,r)=>(e(s.text)+e(r.text))/2;t.forEach((s,r)=>{let i=e(s.text)/2,a=r?t[r-1].at+o(t[r-1],s):i-6;s.at=Math.max(s.at,a)});for(let s=t.
length-1;s>=0;s-=1){let r=s===t.length-1?n+12-e(t[s].text)/2:t[s+1].at-o(t[s],t[s+1]);t[s].at=Math.min(t[s].at,r)}for(let s=t.length-1;s>=0;s-=1)Math.abs(t[s].at-
t[s].true)>36&&t.splice(s,1)}function Cc(t,e,n,o){let s=[...new Set(t.filter(c=>c.from!==null&&c.from===c.to).map(c=>c.from))].sort((c,d)=>c-d),r=o<420,i=c=>c.length*
(r?6:7)+(r?6:14),a=[];for(let c of s){let[d,m,x]=ct(V(c)),g=a[a.length-1],M=Ic(V(c)),k=n(c+.5);g&&Math.abs(k-g.at)<(i(M)+i(g.text))/2&&g.month===`${d}-${m}`&&g.
days.length<3?(g.days.push(x),g.all.push(k),g.at=(g.all[0]+k)/2,g.text=ft("axis",V(c),rt(g.days.map(bt)))):a.push({at:k,all:[k],text:M,days:[x],month:`${d}-${m}`,
bold:!0})}Sh(a,i,o);let l=[...a];for(let c of Sr(e)){let d=c.text.length*6.4/2,m=n(c.day)+(ue()?-d:d);l.every(g=>Math.abs(g.at-m)>i(g.text)/2+d+4)&&m>d&&m<o-d&&
l.push({at:m,text:c.text})}return l}var zh=100,Ah=15,Oh=6,Eh=2;function Rc(t,e,n){let o=new Set;for(let r of t)r.from!==null&&r.from===r.to&&o.add(r.from);return t.length>zh&&o.size*Ah>n?Math.ceil(
Oh/e.per):0}var zr=t=>new Set(t.map(e=>e.mark.id)).size;function Fc(t,e,n,o,s){let r=o?Math.max(Eh,o*n.per):0;return p("rect",{class:s,x:n.left.toFixed(1),width:n.
width.toFixed(1),y:(n.base-r).toFixed(1),height:r.toFixed(1),fill:e.slots.length===2?rn(e):W(e)})}function Bc(t,{days:e,x:n,high:o,stacked:s,living:r,told:i}){let a=new Map;
for(let{days:d}of t)for(let[m,x]of d){let g=zr(x);a.set(m,s?(a.get(m)||0)+g:Math.max(a.get(m)||0,g))}let l=o/Math.max(1,...a.values()),c=new Map;return t.flatMap(
({layer:d,days:m,base:x})=>[...m].map(([g,M])=>{let k=n(g),$=n(g+e),j=zr(M),S=s&&c.get(g)||0;c.set(g,S+j*l);let z={left:Math.min(k,$)+.5,width:Math.max(1,Math.abs(
$-k)-1),base:x-S,per:l},vt=te()?M.filter(r):M;return p("g",{class:"column"},vt.length<M.length&&Fc(M,d,z,j,"item out"),Fc(M,d,z,zr(vt),"item"),p("title",{},i(M)))}))}var v={items:[],range:null,now:null,together:0},jc=()=>{let t=w.get().layersOn;return h.layers.filter(e=>t.has(e.id)&&v.items.some(n=>n.layer===e.id))},Ar=()=>h.
marks.filter(t=>B(t)&&!t.claims.some(e=>e.date&&(e.date.start||e.date.end))).length;function Pn(t=w.get().layersOn){let e=new Map;for(let n of v.items){if(!t.has(
n.layer))continue;let o=n.from===null?Math.min(v.range.first,n.to):n.from,s=n.to===null?Math.max(v.range.last,n.from):n.to;e.set(`${o}:${s}`,[o,s])}return[...e.
values()].sort((n,o)=>n[0]-o[0]||n[1]-o[1])}var re=()=>{let t=w.get().dateRange;return t?t.map(ot):null};function qn(t,e,n="timeline"){let o=Math.max(v.range.first,
Math.min(t,e)),s=Math.min(v.range.last,Math.max(t,e));o>s||w.set({dateRange:[V(o),V(s)]},{source:n})}var Or=()=>w.set({dateRange:null,undated:null},{source:"tim\
eline"});var Er=12,Tc=t=>D(t.mark)&&At(t.mark).includes(t.claim),Nc=t=>!te()||t.some(Tc)?"item":"item out";function Ch(t,e,n,o){let s=t[0],r={class:Nc(t)},i=s.from===null?
v.range.from:s.from,a=s.to===null?v.range.to:s.to+1,l=Math.min(o(i),o(a)),c=Math.max(3,Math.abs(o(a)-o(i))),d=s.from===null?"start":s.to===null?"end":"",m=e.slots.
length===2?rn(e):W(e);return p("g",r,p("rect",{x:l,y:n-4,width:c,height:8,rx:4,fill:m,stroke:e.slots.length===2?"var(--ink3)":null,"stroke-width":.8,mask:d?`url\
(#fade-${d==="start"!==ue()?"start":"end"})`:null}),p("title",{},Ir(t)))}function Ir(t){let e=t.slice(0,Er).map(n=>[E(n.mark),pt(n.claim),H(n.claim.date)].join(
" · "));return t.length>Er&&e.push(u("map.more",{n:t.length-Er})),e.join(`
`)}function _h(t,e,n,o){let s=t[0],r=p("g",{class:Nc(t),"data-x":o(s.from+.5).toFixed(1),"data-y":n,transform:`translate(${o(s.from+.5).toFixed(1)} ${n})`}),i=t.
length>1&&e.slots.length===1,a=P(e,i?7.4:5.4);return a.setAttribute("style","stroke:var(--paper);stroke-width:3;paint-order:stroke"),r.append(a,P(e,i?7.4:5.4)),
i&&r.append(p("text",{class:"many",y:3.6,"text-anchor":"middle"},u("time.several",{n:t.length}))),r.append(p("title",{},Ir(t))),r}function Fh(){let t=(e,n)=>[p(
"linearGradient",{id:`${e}-g`},n.map(([o,s])=>p("stop",{offset:o,"stop-color":"#fff","stop-opacity":s}))),p("mask",{id:e,maskContentUnits:"objectBoundingBox"},p(
"rect",{width:1,height:1,fill:`url(#${e}-g)`}))];return p("defs",{},t("fade-start",[[0,0],[.55,1]]),t("fade-end",[[.45,1],[1,0]]))}function Rh(t,e,n,o){let s=new Map,
r=new Map;for(let i of v.items){if(i.layer!==t.id)continue;let a=i.from!==null&&i.from===i.to,l=o?i.from-(i.from-v.range.first)%o:i.from,c=a?s:r,d=a?l:`${i.from}\
:${i.to}`;c.has(d)?c.get(d).push(i):c.set(d,[i])}return{layer:t,days:s,base:e+6.5,bars:[...r.values()].map(i=>Ch(i,t,e,n)),dots:o?[]:[...s.values()].map(i=>_h(i,
t,e,n))}}var Bh=[0,-10,10,-5,5],jh=10;function Th(t){let e=[];for(let n of t.sort((o,s)=>Number(o.dataset.x)-Number(s.dataset.x))){let o=Number(n.dataset.x),s=Bh.
find(r=>e.every(i=>Math.hypot(i.x-o,i.dy-r)>=jh))??0;e.push({x:o,dy:s}),n.setAttribute("transform",`translate(${o} ${Number(n.dataset.y)+s})`)}return t}function Hc(t,e){
let n=jc(),o=e?0:15,s=e?16:9,r=s+o*Math.max(n.length-1,0)+(e?16:9);v.now=Ec(v.range,t);let i=p("svg",{class:"chart",width:t,height:r+18,"aria-hidden":"true",viewBox:`\
0 0 ${t} ${r+18}`},Fh());i.append(p("g",{class:"grid"},Sr(v.range).map(d=>p("path",{d:`M${v.now.x(d.day).toFixed(1)} 0V${r}`})),n.map((d,m)=>p("path",{d:`M0 ${s+
o*m}H${t}`}))));let a=re();if(a){let d=v.now.x(a[0]),m=v.now.x(a[1]+1);i.append(p("rect",{class:"brush",x:Math.min(d,m),y:1,width:Math.abs(m-d),height:r-2}))}v.
together=Rc(v.items,v.now,t);let l=n.map((d,m)=>Rh(d,s+o*m,v.now.x,v.together)),c=l.flatMap(d=>d.dots);if(i.append(...l.flatMap(d=>d.bars),...e?Th(c):c),v.together){
let d=e?l.map(m=>({...m,base:r})):l;i.append(...Bc(d,{days:v.together,x:v.now.x,living:Tc,told:Ir,stacked:e,high:e?r-4:12.5}))}for(let d of Cc(v.together?[]:v.items,
v.range,v.now.x,t))d.bold&&i.append(...d.all.map(m=>p("path",{class:"named",d:`M${m.toFixed(1)} ${r-3}V${r+3}`}))),i.append(p("text",{class:d.bold?"bold":null,x:d.
at.toFixed(1),y:r+14,"text-anchor":"middle"},d.text));return{box:i,bottom:r,rows:n,gap:o,top:s}}var Nh=1500,Ro=0;function Pc(t,e){let n=re(),o=n?n[t]:t?v.range.last:v.range.first,s=gt(V(o));return f("div",{class:n?"grip set":"grip",tabindex:"0",role:"slide\
r","data-grip":t,"aria-label":u(t?"time.end":"time.start"),"aria-orientation":"horizontal","aria-valuemin":v.range.first,"aria-valuemax":v.range.last,"aria-valu\
enow":o,"aria-valuetext":s,style:{left:`${v.now.x(t?o+1:o)}px`,height:`${e}px`},on:{keydown:r=>Hh(r,t,o)}},f("i",{}))}function Hh(t,e,n){let o=ue()?-1:1,s={ArrowRight:o,
ArrowLeft:-o,ArrowUp:1,ArrowDown:-1,PageUp:7,PageDown:-7,Home:-1e6,End:1e6}[t.key];if(!s)return;t.preventDefault();let r=re()||[v.range.first,v.range.last],i=Math.
min(v.range.last,Math.max(v.range.first,n+s));r[e]=i,r[0]>r[1]&&(r[1-e]=i),qn(r[0],r[1],t.repeat?"run":"timeline");let a=Y("#timeline .grip");a[e]&&a[e].focus()}
function Ph(t){let e=null,n=!1,o=null,s=r=>v.now.day(r.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",r=>{if(r.button)return;Vn();let i=r.
target.closest&&r.target.closest(".grip"),a=re();o=i&&a?a[1-Number(i.dataset.grip)]:null,e=o===null?s(r):o,n=!1,t.setPointerCapture(r.pointerId)}),t.addEventListener(
"pointermove",r=>{e!==null&&(!n&&o===null&&Math.abs(v.now.x(e)-v.now.x(s(r)))<5||(qn(e,s(r),n?"run":"timeline"),n=!0))}),t.addEventListener("pointerup",r=>{e!==
null&&!n&&o===null&&qh(s(r)),e=null}),t.addEventListener("pointercancel",()=>{e=null})}function qh(t){let e=Pn().map(([n,o])=>{let s=t<n?n-t:t>o?t-o:0;return{a:n,
b:o,off:s,length:o-n}}).filter(n=>n.off*v.now.per<14).sort((n,o)=>n.off-o.off||n.length-o.length)[0];e?qn(e.a,e.b):Or()}function Cr(t,e,n=re()){let o=Pn();if(!o.
length)return!1;let s=n?o.findIndex(([l,c])=>l===n[0]&&c===n[1]):-1,r=n&&s<0?o.findIndex(([l])=>l>=n[0]):s+t;if(r>=o.length||r<0&&n)return!1;let[i,a]=o[Math.max(
r,0)];return qn(i,a,e),xt(Vc()),!0}function Vn(){clearInterval(Ro),Ro=0;let t=y("play");t&&t.replaceChildren(_r(!1)),t&&t.setAttribute("aria-label",u("time.play"))}
function Vh(){if(Ro)return Vn();let t=Pn(),e=re(),n=e&&t.length&&e[1]>=t[t.length-1][1];return Cr(1,"timeline",n?null:e)&&(Ro=setInterval(()=>{Cr(1,"run")||Vn()},
Nh),y("play").replaceChildren(_r(!0)),y("play").setAttribute("aria-label",u("time.pause"))),null}function _r(t){return p("svg",{viewBox:"0 0 12 12",width:12,height:12,
class:t?null:"arrow","aria-hidden":"true"},p("path",{fill:"currentColor",d:t?"M2 1H5V11H2ZM7 1H10V11H7Z":"M2 .6L11 6L2 11.4Z"}))}function Vc(){let t=w.get().dateRange;
if(t)return H({start:t[0],end:t[1]});let e=[V(v.range.first),V(v.range.last)];return H(v.range.last-v.range.first>40?ar(...e):{start:e[0],end:e[1]})}function Dh(){
if(!w.get().dateRange)return u(v.together?"time.hint_many":"time.hint");let t=h.marks.filter(B);return u("time.chosen",{m:t.filter(D).length,n:t.length,k:Ar()})}
function Fo(){let t=y("timeline");if(t.hidden)return;let e=R()&&R().dataset.grip,n=F()==="phone",o=y("time-area"),{box:s,bottom:r,rows:i,gap:a,top:l}=Hc(Math.max(
o.clientWidth,60),n);for(let c of[...o.querySelectorAll(".chart, .grip")])c.remove();o.append(s,Pc(0,r),Pc(1,r)),y("time-lanes").replaceChildren(...n?[]:i.map((c,d)=>f(
"span",{style:{top:`${l+a*d-8}px`}},p("svg",{viewBox:"-9 -9 18 18",width:13,height:13,"aria-hidden":"true"},P(c,6)),Ht(c,"short")))),y("time-title").textContent=
Vc(),y("time-hint").textContent=Dh(),y("time-all").hidden=!w.get().dateRange,Zh(),y("time-keep").setAttribute("aria-checked",String(w.get().trail)),t.classList.
toggle("chosen",!!w.get().dateRange),e&&o.querySelectorAll(".grip")[Number(e)].focus()}function Zh(){let t=Ar(),e=co(),n=y("time-left");n.setAttribute("aria-che\
cked",String(e)),n.disabled=!t,n.replaceChildren(f("span",{},u("time.no_date"))," ",f("b",{},Dc(),O(t)))}var Dc=()=>p("svg",{viewBox:"0 0 12 12",width:12,height:12,
class:"tick","aria-hidden":"true"},p("path",{d:"M1.5 6.5L4.5 9.5L10.5 2.5",fill:"none",stroke:"currentColor","stroke-width":2}));function qc(){let t=y("timeline"),
e=(o,s)=>f("button",{type:"button",class:"step","aria-label":s,on:{click:()=>{Vn(),Cr(o)}}},p("svg",{viewBox:"0 0 8 12",width:7,height:10,class:"arrow","aria-hi\
dden":"true"},p("path",{d:o>0?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"currentColor","stroke-width":1.6}))),n=f("div",{id:"time-area"});t.setAttribute(
"aria-label",u("time.title")),t.replaceChildren(f("div",{class:"play"},f("button",{id:"play",type:"button","aria-label":u("time.play"),on:{click:Vh}},_r(!1)),f(
"div",{class:"steps"},e(-1,u("time.back")),e(1,u("time.step")))),f("div",{class:"time"},f("p",{class:"head"},f("b",{id:"time-title"}),f("span",{id:"time-hint"}),
f("button",{type:"button",id:"time-keep",role:"switch","aria-checked":"false",on:{click:()=>w.set({trail:!w.get().trail},{source:"timeline"})}},Dc(),u("time.kee\
p")),f("button",{type:"button",class:"link",id:"time-all",on:{click:()=>{Vn(),Or()}}},u("time.all"))),f("div",{class:"lanes"},f("div",{id:"time-lanes","aria-hid\
den":"true"}),n)),f("button",{id:"time-left",type:"button",role:"switch",on:{click:()=>w.set({undated:!co()},{source:"timeline"})}})),Ph(n)}function Zc(){v.items=
Ac(h.marks),!(v.items.length<2)&&(v.range=Oc(v.items),!(Pn(new Set(h.layers.map(t=>t.id))).length<2)&&(y("timeline").hidden=!1,qc(),Fo(),w.subscribe((t,e)=>{e.has(
"lang")?(qc(),Fo()):["layersOn","filters","query","dateRange","mentions","undated","trail"].some(n=>e.has(n))&&Fo()}),new ResizeObserver(Fo).observe(y("time-are\
a"))))}async function Wh(t){let e=document.getElementById(t),n=atob(e.textContent),o=new Uint8Array(n.length);for(let r=0;r<n.length;r+=1)o[r]=n.charCodeAt(r);let s=new Blob(
[o]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(s).text())}var Gh=t=>/[\ud800-\udfff]/.test(t)?Array.from(t):
t,Fr=(t,e,n)=>typeof t=="string"?t.slice(e,n):t.slice(e,n).join("");function Yh(t){let e=new Map(t.map((r,i)=>[r.sha256,i]));function n(r,i){let l=(t[r]?t[r].paragraphs:
[]).findIndex(([c,d])=>c<=i&&i<d);return l<0?null:l}function o({article:r,quote:i,start:a,end:l},c){let[d,m]=c||[a,a];a<=d&&d<=m&&m<=l||(d=m=a);let x=Gh(i),g=e.
get(r)||0;return{article:g,paragraph:n(g,a),before:Fr(x,0,d-a),place:Fr(x,d-a,m-a),after:Fr(x,m-a)}}function s(r){let{id:i,role:a,layer:l,event:c,planned:d,hypothetical:m,
action:x,hedges:g,negated:M,inferred:k,figures:$,speaker:j,reviewed:S}=r;return{id:i,role:a,layer:l,event:c,planned:d,hypothetical:m,action:x,hedges:g,negated:M,
inferred:k,figures:$,speaker:j,reviewed:S,targets:(r.target_ids||[]).map(z=>typeof z=="string"?z:z.id),actors:r.actor_ids.map(z=>typeof z=="string"?z:z.id),date:r.
date_words===null?null:{start:r.date_start,end:r.date_end,words:r.date_words,time_precision:r.time_precision,date_prec:r.date_prec,...r.date_inferred?{inferred:!0}:
{}},cites:r.citations.map(z=>o(z,r.highlight))}}return{cite:o,claim:s,articleOf:r=>e.get(r)??0}}function Kh(t,e,n){let o=new Map(e.features.map(r=>[r.id,r.properties.
claims.flatMap(i=>i.citations).map(i=>[n(i.article),i.start]).sort((i,a)=>i[0]-a[0]||i[1]-a[1])[0]||[1/0,0]])),s=r=>o.get(r.id);[...t].sort((r,i)=>Number(r.hidden)-
Number(i.hidden)||s(r)[0]-s(i)[0]||s(r)[1]-s(i)[1]||r.n-i.n).forEach((r,i)=>{r.n=i+1})}function Uc(t,e,{cite:n,claim:o}){let{title:s,place_id:r,layers:i,form:a,
anchor:l,radius_km:c,words:d,approximate:m,rule:x,note:g,rivals:M,score:k,country:$,admin1:j,names:S,disagreements:z,shown:vt}=t.properties;return{id:t.id,n:e,title:s,
place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:d,approximate:m,rule:x,note:g,rivals:M,score:k,country:$,admin1:j,hidden:vt===!1,geometry:t.geometry,names:Object.
entries(S).flatMap(([Qe,Bo])=>[Bo].flat().map(jo=>[Qe,jo])),claims:t.properties.claims.map(o),differ:(z||[]).map(({kind:Qe,values:Bo,citations:jo})=>({kind:Qe,versions:Bo.
map((Jc,Qc)=>({value:Jc,cite:n(jo[Qc],null)}))}))}}function Jh(t){let e=Yh(t.articles||[t.article].filter(Boolean)),n=[],o=[];for(let s of h.order||[]){let r=t.
features[s];r.geometry?n.push(Uc(r,n.length+1,e)):o.push(Uc(r,0,e))}return Kh(n,t,e.articleOf),{marks:n,named:o,unplaced:t.unplaced_claims.map(e.claim),unread:(t.
unread||[]).map(({event:s,words:r,citation:i})=>({event:s,words:r,cite:e.cite(i,null)})),unresolved:t.unresolved.map(({surface:s,reason:r,rivals:i,citation:a})=>({
surface:s,reason:r,rivals:i,cite:e.cite(a,null)}))}}var Wc=async()=>Dn(Jh(await Wh("mapgen-geojson")));function Gc(){ma(h.config),xl(),b.element.setAttribute("role","region"),b.element.setAttribute("aria-label",u("page.map")),fl(),mc(),js(),Gl(),Zc(),yl(),Ul(),xc(),
Dl(),Ys(),zc(),Ds(),wl(),jl(),y("static").remove(),document.documentElement.dataset.ready="1",Se&&setTimeout(qi,500)}function Yc(t){throw document.documentElement.
classList.remove("js"),t}function Kc(){if(document.documentElement.classList.add("js"),Se){Wc().then(Gc).catch(Yc);return}try{Gc()}catch(t){Yc(t)}}var Qh={shown:Ot},Xh={find:Et,flush:Mn,now:Be,request:qt,sight:_,signs:ht,get took(){return sr}};return of(tg);})();
