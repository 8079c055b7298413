var mapgen=(()=>{var co=Object.defineProperty;var dl=Object.getOwnPropertyDescriptor;var ul=Object.getOwnPropertyNames;var pl=Object.prototype.hasOwnProperty;var Zt=(t,e)=>{for(var n in e)co(t,n,{get:e[n],enumerable:!0})},ml=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of ul(e))!pl.call(t,s)&&
s!==n&&co(t,s,{get:()=>e[s],enumerable:!(o=dl(e,s))||o.enumerable});return t};var hl=t=>ml(co({},"__esModule",{value:!0}),t);var Wu={};Zt(Wu,{data:()=>h,dates:()=>dt,draw:()=>ie,furniture:()=>ln,geo:()=>H,groups:()=>Qo,join:()=>St,lang:()=>F,layerById:()=>W,layout:()=>bt,map:()=>Xo,markById:()=>It,
marks:()=>Zu,matches:()=>K,number:()=>P,packed:()=>fe,scene:()=>Vu,start:()=>ll,store:()=>w,t:()=>m,title:()=>I,view:()=>Ot,visible:()=>Z});var ie={};Zt(ie,{frame:()=>re,framed:()=>Go,key:()=>be,passing:()=>Jo,sign:()=>Ko,under:()=>Yo});var H={};Zt(H,{box:()=>R,boxOf:()=>ho,decode:()=>Ct,extent:()=>G,frame:()=>rt,inside:()=>Wt,kmToUnits:()=>Re,lat:()=>Lt,meet:()=>O,mx:()=>Y,my:()=>q,parts:()=>st,
path:()=>lt,project:()=>Ft,spot:()=>X});function qs(t){let e=document.getElementById(t);return e&&e.type==="application/json"?JSON.parse(e.textContent):null}var gl={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},Hs={actors:[],targets:[],
event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function Ns(t){let e=t.anchor?
{type:"Point",coordinates:t.anchor}:null;return{...gl,...t.geometry==="anchor"?{...t,geometry:e}:t,claims:(t.claims||[]).map(n=>({...Hs,...n}))}}var Ds=t=>{let e=Object.
create(null);for(let n of t)e[n.id]=n;return e},h=qs("mapgen-data"),W=Ds(h.layers),It=Object.create(null),vn=t=>{Object.assign(h,t),It=Ds(h.marks)},fe=!!h.order;
if(fe)vn({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{let t=qs("mapgen-geojson"),e=new Map((t?t.features:[]).map(n=>[n.id,n.geometry]));vn({marks:h.
marks.map(Ns),named:h.named.map(Ns),unplaced:h.unplaced.map(n=>({...Hs,...n}))});for(let n of h.marks)n.geometry=n.geometry||e.get(n.id)||null}var xl="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Vs=new Int8Array(128);for(let t=0;t<64;t+=1)Vs[xl.charCodeAt(t)]=t;var Us=85.0511287798,
yl=40075.017,Y=t=>t/360+.5,q=t=>{let e=Math.max(-Us,Math.min(Us,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},Lt=t=>Math.atan(Math.exp(
(.5-t)*2*Math.PI))*360/Math.PI-90,Ln=h.basemap&&h.basemap.view||[-180,-90,180,90],mo=h.frame?Math.round(((Ln[0]+Ln[2])/2-h.frame.around)/360):0,Zs=h.frame?h.frame.
around+360*mo:null,wl=t=>Zs===null?bl(t):t+360*Math.round((Zs-t)/360),ho=([t,e,n,o])=>[Y(t+360*mo),q(o),Y(n+360*mo),q(e)],bl=t=>t<Ln[0]-1&&t+360<=Ln[2]+1?t+360:
t;function Ct(t,e){let n=[],o=0,s=0,r=0,i=()=>{let a=0,l=1,c;do c=Vs[t.charCodeAt(o)],o+=1,a+=(c&31)*l,l*=32;while(c&32);return a%2?-(a+1)/2:a/2};for(;o<t.length;)
s+=i(),r+=i(),n.push(Y(s/e),q(r/e));return n}var Vt=t=>{let e=[];for(let[n,o]of t)e.push(Y(wl(n)),q(o));return e},fo=new Map;function st(t){if(!fo.has(t.id)){let e={
polygons:[],lines:[],points:[]};Ws(t.geometry,e),fo.set(t.id,e)}return fo.get(t.id)}function Ws(t,e){if(!t)return;let n=t.coordinates;if(t.type==="Polygon")e.polygons.
push(n.map(Vt));else if(t.type==="MultiPolygon")for(let o of n)e.polygons.push(o.map(Vt));else if(t.type==="LineString")e.lines.push(Vt(n));else if(t.type==="Mu\
ltiLineString")e.lines.push(...n.map(Vt));else if(t.type==="Point")e.points.push(...Vt([n]));else if(t.type==="MultiPoint")e.points.push(...Vt(n));else if(t.type===
"GeometryCollection")for(let o of t.geometries)Ws(o,e)}function R(t,e){let n=e||[1/0,1/0,-1/0,-1/0];for(let o=0;o<t.length;o+=2)t[o]<n[0]&&(n[0]=t[o]),t[o]>n[2]&&
(n[2]=t[o]),t[o+1]<n[1]&&(n[1]=t[o+1]),t[o+1]>n[3]&&(n[3]=t[o+1]);return n}var uo=new Map;function G(t){if(!uo.has(t.id)){let{polygons:e,lines:n,points:o}=st(t),
s=R(o);for(let a of e)R(a[0],s);for(let a of n)R(a,s);let r=X(t);r&&R(r,s);let i=t.form==="near"&&r?Re(t.radius_km||0,r[1]):0;uo.set(t.id,[s[0]-i,s[1]-i,s[2]+i,
s[3]+i])}return uo.get(t.id)}var Re=(t,e)=>t/(yl*Math.cos(Lt(e)*Math.PI/180)),po=new Map;function X(t){if(!po.has(t.id)){let{points:e,polygons:n,lines:o}=st(t),
s=e.length===2?e:null;po.set(t.id,s||(t.anchor?Vt([t.anchor]):Ml(e,n,o)))}return po.get(t.id)}function Ml(t,e,n){let o=R(t);for(let s of[...e.map(r=>r[0]),...n])
R(s,o);return Number.isFinite(o[0])?[(o[0]+o[2])/2,(o[1]+o[3])/2]:null}function rt(t){let e=t.getPixelOrigin(),n=256*2**t.getZoom();return{zoom:t.getZoom(),size:n,
ox:e.x,oy:e.y,x:o=>o*n-e.x,y:o=>o*n-e.y,km:(o,s)=>Re(o,s)*n}}function kl(t,e){let n=t;for(let o=0;o<4&&n.length;o+=1)n=vl(n,e,o);return n}function vl(t,e,n){let o=n%
2,s=e[n],r=n<2?1:-1,i=[],a=t[t.length-2],l=t[t.length-1],c=((o?l:a)-s)*r>=0;for(let f=0;f<t.length;f+=2){let p=t[f],g=t[f+1],x=((o?g:p)-s)*r>=0;if(x!==c){let b=o?
l:a,v=o?g:p,z=(s-b)/(v-b);i.push(a+(p-a)*z,l+(g-l)*z)}x&&i.push(p,g),a=p,l=g,c=x}return i}function Ft(t,e,n,o,s=.7){let r=[],i=t.length-2,a=NaN,l=NaN;for(let c=0;c<=
i;c+=2){let f=t[c]*e.size-e.ox,p=t[c+1]*e.size-e.oy;c&&c<i&&Math.abs(f-a)<s&&Math.abs(p-l)<s||(r.push(f,p),a=f,l=p)}return o&&n?kl(r,n):r}function lt(t,e){if(t.
length<4)return"";let n="M"+t[0].toFixed(1)+" "+t[1].toFixed(1);for(let o=2;o<t.length;o+=2)n+="L"+t[o].toFixed(1)+" "+t[o+1].toFixed(1);return e?n+"Z":n}function Wt(t,e,n){
let o=!1;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2)s[r+1]>n!=s[i+1]>n&&e<(s[i]-s[r])*(n-s[r+1])/(s[i+1]-s[r+1])+s[r]&&(o=!o);return o}var O=(t,e)=>t[0]<
e[2]&&t[2]>e[0]&&t[1]<e[3]&&t[3]>e[1];var zn=64,Ll=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Ys(){let t=new Map;function e(n,o){for(let s=Math.floor(n[0]/zn);s<=Math.floor(n[2]/zn);s+=1)for(let r=Math.
floor(n[1]/zn);r<=Math.floor(n[3]/zn);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){e(n,o=>{let s=t.get(o);return s?s.push(n):t.set(o,[n]),!1})},free(n,o){
return!e(n,s=>{let r=t.get(s);return r!==void 0&&r.some(i=>i!==o&&O(n,i))})},count(n){let o=new Set;return e(n,s=>{for(let r of t.get(s)||[])O(n,r)&&o.add(r);return!1}),
o.size}}}var Te=null,xo="",go=0,Be=new Map;function zl(){if(go)return;go=setTimeout(()=>{go=0});let t=getComputedStyle(document.body).fontFamily||"sans-serif";Te&&
t===xo||(xo=t,Te=Te||document.createElement("canvas").getContext("2d"),Be=new Map)}function A(t,e){zl();let n=`${e.italic?"italic ":""}${e.weight||400} ${e.size}\
px ${xo}`,o=n+"|"+t,s=Be.get(o);return s===void 0&&(Be.size>2e4&&Be.clear(),Te.font=n,s=Te.measureText(t).width,Be.set(o,s)),s+(e.spacing||0)*Math.max(0,[...t].
length-1)}function _t(t,e,n){if(A(t,e)<=n)return t;let o=[...t.slice(0,400)];for(;o.length>1&&A(o.join("")+"…",e)>n;)o.pop();return o.join("").trimEnd()+"…"}
var zt=t=>Ll.test(t),D=(t,e)=>[t[0]-e,t[1]-e,t[2]+e,t[3]+e];function yo(t,e,n,o,s){let r=s==="middle"?t-n/2:s==="end"?t-n:t;return[r,e-o*.82,r+n,e+o*.26]}var Sl="http://www.w3.org/2000/svg";function Gs(t,e,n){for(let[o,s]of Object.entries(e||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))t.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s))t.style.setProperty(r,i);else t.setAttribute(o,s===!0?"":String(s));for(let o of n.flat(
1/0))o==null||o===!1||o===""||t.append(o instanceof Node?o:document.createTextNode(String(o)));return t}var d=(t,e,...n)=>Gs(document.createElement(t),e,n),u=(t,e,...n)=>Gs(
document.createElementNS(Sl,t),e,n),M=t=>document.getElementById(t),Yt=(t,e=document)=>e.querySelector(t),Q=(t,e=document)=>[...e.querySelectorAll(t)],C=()=>document.
activeElement,jt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,ct=t=>{let e=M("live");e.textContent="",setTimeout(()=>{e.textContent=t},60)};var wo=(t,e,n)=>{let o=[];for(let s=0;s<t;s+=1){let r=n+s*2*Math.PI/t;o.push(`${(e*Math.cos(r)).toFixed(2)} ${(e*Math.sin(r)).toFixed(2)}`)}return`M${o.join("L")}\
Z`},Ks=-Math.PI/2,bo={circle:t=>`M${-t} 0A${t} ${t} 0 1 1 ${t} 0A${t} ${t} 0 1 1 ${-t} 0Z`,square:t=>{let e=t*.92;return`M${-e} ${-e}H${e}V${e}H${-e}Z`},diamond:t=>wo(
4,t*1.25,Ks),left:t=>`M-.4 ${-t*1.2}L${-t*1.25} 0L-.4 ${t*1.2}Z`,right:t=>`M.4 ${-t*1.2}L${t*1.25} 0L.4 ${t*1.2}Z`,hexagon:t=>wo(6,t*1.1,0),triangle:t=>{let e=t*
1.12;return`M0 ${-e}L${e} ${e*.82}H${-e}Z`},pentagon:t=>wo(5,t*1.15,Ks),cross:t=>{let e=t*1.1,n=t*.38;return`M${-n} ${-e}H${n}V${-n}H${e}V${n}H${n}V${e}H${-n}V${n}\
H${-e}V${-n}H${-n}Z`},half:t=>`M${-t*1.15} ${t*.55}A${t*1.15} ${t*1.15} 0 0 1 ${t*1.15} ${t*.55}Z`,dot:t=>bo.circle(t*.58)},Pe=(t,e)=>(bo[t]||bo.circle)(e),Gt=t=>t>=
0&&t<4?`var(--s${t})`:"var(--ink)",B=t=>t.slots.length===1?Gt(t.slots[0]):"var(--ink)";function U(t,e,n){let o=u("g",{class:"shape"});if(t.slots.length===2){for(let[
s,r]of["left","right"].entries())o.append(u("path",{d:Pe(r,e),fill:Gt(t.slots[s])}));return o}return o.append(u("path",n?{d:Pe(t.shape,e),fill:"var(--symfill)",
stroke:B(t),"stroke-width":1.6}:{d:Pe(t.shape,e),fill:B(t)})),o}var $l={rising:45,falling:-45,level:90,both:45,none:90},Js=Object.fromEntries(h.layers.map((t,e)=>[
t.id,e]));function Ol(t){let e={id:`tx-${Js[t.id]}`,patternUnits:"userSpaceOnUse"};if(t.texture==="dots")return u("pattern",{...e,width:5,height:5,patternTransform:"\
rotate(30)"},u("circle",{cx:2.5,cy:2.5,r:.95,fill:B(t)}));let n=t.texture==="both"&&t.slots.length===2,o=n?t.slots.map(Gt):[B(t)],s=n?4:t.texture==="none"?9:6;return u(
"pattern",{...e,width:s*o.length,height:8,patternTransform:`rotate(${$l[t.texture]||90})`},o.map((r,i)=>u("path",{d:`M${s*i+s/2} 0V8`,stroke:r,"stroke-width":n?
1.3:1.1})))}function Xs(){return u("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},u("defs",{},h.layers.map(Ol)))}var Ne=t=>`url(#tx-${Js[t.id]})`;function de(t,e){
let n=u("svg",{class:"swatch",viewBox:"0 0 34 18",width:34,height:18,"aria-hidden":"true",focusable:"false"}),o=u("g",{transform:"translate(17 9)"}),s=t.slots.length===
2?"var(--ink3)":B(t);if(e==="near")o.append(u("circle",{r:8.2,fill:"none",stroke:s,"stroke-width":1.3,"stroke-dasharray":"3.2 2.4"}),U(t,4,!0)),t.slots.length===
1&&o.append(u("circle",{r:1.3,fill:s}));else if(e==="exact"||e==="country")o.append(U(t,6));else{let r=e==="vague"?"none":s;n.append(u("rect",{x:.5,y:.5,width:33,
height:17,rx:2.5,fill:Ne(t),...t.texture==="none"?{fill:"none"}:{},stroke:r,"stroke-width":1,"stroke-opacity":.75,"stroke-dasharray":e==="band"?"4 2.6":null}));
let i=U(t,5.2);i.setAttribute("style","paint-order:stroke;stroke:var(--symfill);stroke-width:3.4"),o.append(i,U(t,5.2))}return n.append(o),n}function Qs(t){let e=u(
"svg",{viewBox:"0 0 40 24",width:40,height:24,"aria-hidden":"true"}),n={stroke:"var(--ink)",fill:"none","stroke-width":1.2};t==="exact"&&e.append(u("circle",{cx:13,
cy:12,r:5,fill:"var(--ink)"})),t==="near"&&e.append(u("circle",{cx:13,cy:12,r:10,...n,"stroke-dasharray":"3.4 2.6"}),u("circle",{cx:13,cy:12,r:4,...n,"stroke-wi\
dth":1.6}),u("circle",{cx:13,cy:12,r:1.3,fill:"var(--ink)"}));let o="M3 5L14 2L36 4L38 13L33 22L15 21L4 15Z",s="M1 21L12 9L38 2L33 13L18 17L9 22Z";return t==="r\
egion"&&e.append(u("path",{d:o,...n,fill:"url(#tx-key)"})),t==="band"&&e.append(u("path",{d:s,fill:"url(#tx-key)"}),u("path",{d:s,...n,"stroke-dasharray":"3.4 2\
.4"})),t==="vague"&&e.append(u("path",{d:o,fill:"url(#tx-dots)"})),e}function tr(){return u("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},u("defs",
{},u("pattern",{id:"tx-key",width:4.5,height:8,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},u("path",{d:"M2 0V8",stroke:"var(--ink)","stroke-wid\
th":1})),u("pattern",{id:"tx-dots",width:5,height:5,patternUnits:"userSpaceOnUse",patternTransform:"rotate(30)"},u("circle",{cx:2.5,cy:2.5,r:.95,fill:"var(--ink\
)"}))))}var er=t=>h.layers.find(e=>e.sides.length===1&&e.sides[0]===t.side);var Kt=Object.assign(Object.create(null),Object.fromEntries(h.languages.map(t=>[t.code,t]))),T=Kt[h.lang],F=()=>T.code,Sn=t=>{Kt[t]&&(T=Kt[t],document.documentElement.
lang=t,document.documentElement.dir=T.dir,ar())},Xt=()=>document.documentElement.dir==="rtl",ft=t=>String(t).replace(/\d/g,e=>T.cldr.digits[e]),P=t=>{let[e,n,o,
s]=T.cldr.number,[r,i]=Math.abs(t).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let l=r,c=o;l;c=s)a.unshift(l.slice(-c)),l=l.slice(0,-c);return ft((t<0?"\
-":"")+a.join(n)+(i?e+i:""))},El=t=>{let[e,n]=T.cldr.plurals;return e[n[t<200?t:100+t%100]]||"other"},St=t=>{let[e,n,o,s]=T.cldr.joined,r=(a,l,c)=>a.replace(/\{[01]\}/g,
f=>f==="{0}"?l:c);if(t.length<3)return t.length===2?r(e,...t):t.join("");let i=r(s,...t.slice(-2));return r(n,t[0],t.slice(1,-2).reduceRight((a,l)=>r(o,l,a),i))};
function or(t,e){let n=T.strings[t];return n===void 0?t:typeof n=="object"?n[El(e.n)]||n.other:n}var m=(t,e)=>{let n=or(t,e);return e?n.replace(/\{(\w+)\}/g,(o,s)=>s in
e?typeof e[s]=="number"?P(e[s]):e[s]:o):n},Rt=(t,e)=>or(t,e).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof e[n]=="number"?P(e[n]):e[n]),Jt=(h.articles[0]||{}).
lang||null,sr=Jt,tt=(t,e=Jt)=>d("bdi",{lang:e===F()?null:e},t),rr=t=>t&&(T.said[t]||T.said[t[0].toLowerCase()+t.slice(1)]),qe=t=>t&&rr(t)||t,ue=t=>d("bdi",{lang:rr(
t)||F()==="en"?null:"en"},qe(t)),ir=Object.values(h.actors);for(let t of[...h.layers,...ir])t.own={name:t.name,short:t.short};function ar(){for(let t of[...h.layers,
...ir])t.name=qe(t.own.name),t.own.short&&(t.short=qe(t.own.short)),t.lang=T.said[t.own.name]||F()===Jt?null:Jt}ar();var Qt=(t,e="name")=>d("bdi",{lang:t.lang},
t[e]),I=t=>{let e=F()!==Jt&&(t.names||[]).find(([n])=>n===F());return T.titles[t.id]||(e?e[1]:t.title)},Mo=t=>I(t)===t.title&&F()!==Jt?Jt:null,He=(t,e)=>d("bdi",
{class:e,lang:Mo(t)},I(t)),Bt=t=>t.words&&(T.said[t.words]||F()==="en"&&t.words)||m("precision."+t.form,{km:t.radius_km||0}),ht=t=>{let e=m("role."+t.role);return t.
negated?m("role.not",{role:e}):e};function pe(t){if(!t.event)return ht(t);let e=m("event."+t.event);return t.role==="target"&&(e=`${m("role.target")}: ${e}`),t.
planned&&(e=m("card.planned",{what:e})),t.hypothetical&&(e=m("card.hypothetical",{what:e})),t.negated?m("role.not",{role:e}):e}var nr=t=>St(t.map(e=>h.actors[e]?
h.actors[e].name:e)),lr=t=>[t.role==="target"?"":nr(t.actors),pe(t),t.targets.length&&t.role!=="target"?m("card.to",{targets:nr(t.targets)}):""].filter(Boolean).
join(" · "),$n=t=>t&&t[0].toLocaleUpperCase(F())+t.slice(1);var vo=22,cr=18,Al={size:11,weight:600},ko=(t,e)=>Pe(t,e);function ee(t,e,n){let{hollow:o,halo:s=2.5}=n||{},r=t.slots.length===2,i=u("g",{class:"shape"}),a=r?"d\
iamond":t.shape,l=ko(a,e);if(s&&i.append(u("path",{d:l,class:"around","stroke-width":s*2})),r){for(let[c,f]of["left","right"].entries())i.append(u("path",{d:ko(
f,e),fill:Gt(t.slots[c])}));o&&i.append(u("path",{d:ko("diamond",e*.5),fill:"var(--symfill)"}))}else if(o){let c=B(t);i.append(u("path",{d:l,fill:"var(--symfill\
)",stroke:c,"stroke-width":1.8}),u("circle",{r:1.5,fill:c}))}else i.append(u("path",{d:l,fill:B(t)}));return i}var te=t=>t.slots.length===2?"var(--ink)":B(t),fr=(t,e)=>u(
"circle",{class:"radius",r:e.toFixed(1),stroke:te(t),fill:te(t),"stroke-dasharray":"4 3"});function dr(t,e){return!e&&t.reduce((n,[,o])=>n+o,0)<=5?t.flatMap(([n,
o])=>Array.from({length:o},()=>({layer:n,text:""}))):t.map(([n,o])=>({layer:n,text:P(o)}))}function ur(t,e){return t.map(n=>e+(n.text?A(n.text,Al)+1:0))}function Lo(t,e){
return ur(t,e?13:cr).reduce((n,o)=>n+o,0)+(e?7:8)}function pr(t,e){let n=Lo(t,e),o=e?18:vo,s=e?13:cr,r=u("g",{class:"pill"},u("rect",{x:-n/2,y:-o/2,width:n,height:o,
rx:o/2})),i=-n/2+(e?3.5:4);return ur(t,s).forEach((a,l)=>{let c=ee(t[l].layer,e?4.4:5.6,{halo:0});c.setAttribute("transform",`translate(${(i+s/2).toFixed(1)} 0)`),
r.append(c),t[l].text&&r.append(u("text",{x:(i+s-1).toFixed(1),y:4,class:"count"},t[l].text)),i+=a}),r}function mr(t,e,n){let o=ee(t,t.shape==="dot"?n/.58:n),s=t.
slots.length===2;return o.append(u("text",{y:t.shape==="triangle"?5.5:4,class:s?"number two":"number"},P(e))),o}var Il=["d","cx","cy","r","x","y","x1","y1","x2",
"y2","transform","text-anchor","font-size","font-weight","dominant-baseline"];function hr([t,e,n],o,s){if(!["path","circle","text","g"].includes(t))return null;
let r={};for(let a of Il)e[a]!==void 0&&(r[a]=e[a]);let i={c:o,f:s,none:"none"};return e.fill&&(r.fill=i[e.fill]||"none"),e.stroke&&e.stroke!=="none"&&t!=="text"&&
(r.stroke=i[e.stroke],r["vector-effect"]="non-scaling-stroke",r["stroke-width"]=1.4),t==="text"?u("text",r,String(n)):u(t,r,Array.isArray(n)?n.map(a=>hr(a,o,s)):
[])}function De(t,e,n,o){let s=h.symbols&&h.symbols[t];if(!s)return null;let[r,i,a,l]=s.box,c=e/a;return{height:l*c,staff:!!s.staff,node:u("g",{class:"symbol",transform:`\
scale(${c.toFixed(4)}) translate(${-r} ${-i})`},s.parts.map(f=>hr(f,n,o||"var(--symfill)")))}}function gr(t,e){let n=De(t,e,"var(--ink)","var(--symfill)");if(!n)
return null;let o=n.staff?e*.4:0,s=(n.height+o).toFixed(1);return u("svg",{class:"unit",width:e,height:s,"aria-hidden":"true",viewBox:`-.5 -.5 ${e+1} ${(+s+1).toFixed(
1)}`,focusable:"false"},o?u("path",{d:`M${(e*.034).toFixed(1)} ${(n.height-1).toFixed(1)}V${s}`,stroke:"var(--ink)","stroke-width":1.4}):null,n.node)}var So=matchMedia("(prefers-color-scheme: dark)"),Ze={selected:null,hover:null,layersOn:new Set(h.layers.map(t=>t.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,view:null,theme:So.matches?"dark":"light",lang:h.lang,embed:!1,layout:0},$o=new Set,On=[],zo=!1;function xr(t,e){
if(Object.is(t,e))return!0;if(t instanceof Set&&e instanceof Set)return t.size===e.size&&[...t].every(o=>e.has(o));if(!t||!e||typeof t!="object"||typeof e!="obj\
ect")return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(o=>xr(t[o],e[o]))}function yr(t,e){if(On.push([t,e&&e.source||"panel"]),!zo){
zo=!0;try{for(;On.length;){let[n,o]=On.shift(),s=new Set(Object.keys(n).filter(r=>!xr(Ze[r],n[r])));for(let r of s)Ze[r]=n[r];if(s.size)for(let r of[...$o])r(Ze,
s,o)}}finally{zo=!1,On.length=0}}}var w={get:()=>Ze,set:yr,subscribe(t){return $o.add(t),()=>$o.delete(t)}};So.addEventListener("change",()=>yr({theme:So.matches?
"dark":"light"}));var me=t=>{let e=document.documentElement.classList.contains("is-print")?"light":Ze.theme;return h.colours[e][t]||h.colours[e].ink};var Ve=256*2**10,Cl=[0,1.9,1.3,.8],ne=[.5,.5],Fl=.16,_l=5,br=[-180,-60,180,75],An=null,he=[],gt=null;function Mr(t,e){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of t){
for(let r=0;r<s.length;r+=2){let i=(s[r]-ne[0])*Ve,a=(s[r+1]-ne[1])*Ve;r?n.lineTo(i,a):n.moveTo(i,a)}e&&n.closePath(),R(s,o)}return{path:n,box:o}}var xt=(t,e)=>(t||
[]).map(n=>Mr([Ct(n,e)])),En=(t,e)=>(t||[]).map(n=>Mr(n.map(o=>Ct(o,e)),!0));function jl(t){let e=t.scale||1e4,[n,o,s,r]=t.view||br,i=[Y(n),q(r),Y(s),q(o)],a=Fl*
Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:t.zoom||0,land:En(t.land,e),coast:xt(t.
coast,e),countries:(t.countries||[]).map(l=>({area:En(l.polygons||l.rings,e),edge:xt(l.edge,e)})),lakes:(t.lakes||[]).flatMap(l=>En(l.polygons,e)),rivers:[3,2,1].
map(l=>({rank:l,lines:(t.rivers||[]).filter(c=>(c.rank||3)===l).flatMap(c=>xt(c.lines,e))})),adm1:xt(t.adm1,e),adm1Abroad:xt(t.adm1_abroad,e),adm2:xt(t.adm2,e),
regions:(t.regions||[]).flatMap(l=>xt(l.lines,e)),borders:xt(t.borders,e),disputed:xt(t.disputed,e)}}function Rl(t){let e=t.view||br;ne=[Y((e[0]+e[2])/2),(q(e[1])+
q(e[3]))/2];let n=t.world&&t.world.scale||100;An={land:En(t.world&&t.world.land,n),borders:xt(t.world&&t.world.borders,n)},he=[...t.beneath||[],t].map(jl)}function Eo(t,e,n,o){
let s=e.size/Ve,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size];t.setTransform(o*s,0,0,o*s,o*(ne[0]*e.size-e.ox-n[0]),o*(ne[1]*e.
size-e.oy-n[1])),t.lineJoin="round";let i=(a,l)=>{for(let c of a)O(c.box,r)&&l(c.path)};return{fill(a,l){t.fillStyle=l,i(a,c=>t.fill(c,"evenodd"))},stroke(a,l,c,f,p){
t.strokeStyle=l,t.lineWidth=c/s,t.lineCap=f?"butt":"round",t.setLineDash((f||[]).map(g=>g/s)),t.globalAlpha=p||1,i(a,g=>t.stroke(g)),t.globalAlpha=1},within(a,l){
t.save();let c=new Path2D;i(a,f=>c.addPath(f)),t.clip(c,"evenodd"),l(),t.restore()}}}function Ao(t,e,n){let o=t.getContext("2d"),s=t.width/(n[2]-n[0]);o.setTransform(
1,0,0,1,0,0),o.fillStyle=me("water"),o.fillRect(0,0,t.width,t.height);let r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=he.reduce(
(a,l,c)=>wr(r,l)?c:a,-1);for(let a of i<0?[-1,0,1]:[])r[0]<a+1&&r[2]>a&&Tl(Eo(o,{...e,ox:e.ox-a*e.size},n,s));for(let a of he.slice(Math.max(i,0)))O(a.box,r)&&(wr(
r,a)?kr(Eo(o,e,n,s),a,e):Bl(t,a,e,n,s))}var wr=(t,{box:e,fade:n})=>t[0]>=e[0]+n&&t[1]>=e[1]+n&&t[2]<=e[2]-n&&t[3]<=e[3]-n;function Bl(t,e,n,o,s){gt=gt||document.
createElement("canvas"),gt.width=t.width,gt.height=t.height;let r=gt.getContext("2d");r.fillStyle=me("water"),r.fillRect(0,0,gt.width,gt.height),kr(Eo(r,n,o,s),
e,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation="destination-out";let i=b=>s*(b*n.size-n.ox-o[0]),a=b=>s*(b*n.size-n.oy-o[1]),[l,c,f,p]=[i(e.box[0]),
a(e.box[1]),i(e.box[2]),a(e.box[3])],g=s*e.fade*n.size;for(let[b,v,z,E]of[[l,0,l+g,0],[f,0,f-g,0],[0,c,0,c+g],[0,p,0,p-g]]){let S=r.createLinearGradient(b,v,z,E);
for(let $=0;$<=4;$+=1)S.addColorStop($/4,`rgba(0,0,0,${(1-($/4)**2*(3-$/2)).toFixed(3)})`);r.fillStyle=S,r.fillRect(0,0,gt.width,gt.height)}r.globalCompositeOperation=
"source-over";let x=t.getContext("2d");x.setTransform(1,0,0,1,0,0),x.drawImage(gt,0,0)}function Tl(t){t.fill(An.land,me("abroad")),t.stroke(An.borders,me("gov"),
.8)}function kr(t,e,n){let o=me;t.fill(e.land,o("abroad")),t.stroke(e.land,o("abroad"),.8);for(let s of e.countries)t.fill(s.area,o("land"));Pl(t,n,o,e)}function Pl(t,e,n,o){
e.zoom>=7.2&&t.stroke(o.adm2,n("dist"),.7),t.stroke(o.adm1Abroad,n("gov"),.7,null,e.zoom>=5.5?.38:.2),t.fill(o.lakes,n("water")),t.stroke(o.lakes,n("river"),.8);
let s=e.zoom<6?.7:1;for(let{rank:r,lines:i}of o.rivers)r===3&&e.zoom<6.2||t.stroke(i,n("river"),Cl[r]*s,null,r===3?.75:1);t.stroke(o.coast,n("river"),1),e.zoom>=
4.5&&t.stroke(o.adm1,n("gov"),1,null,e.zoom>=6?1:.6),t.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);for(let r of o.countries)t.within(r.area,()=>t.stroke(r.edge,n(
"border"),e.zoom<5?12:22,null,.13));t.stroke(o.borders,n("border"),e.zoom<5?1.1:1.7),t.stroke(o.disputed,n("border"),1.4,[5,3.5])}function vr(t,e){let n=he.filter(
o=>O(o.box,[t,e,t,e])).pop();return n?n.zoom:An.land.length&&_l}var Oo=null;function ge(t,e){if(!he.length)return!0;Oo=Oo||document.createElement("canvas").getContext(
"2d");let n=(t-ne[0])*Ve,o=(e-ne[1])*Ve;return he.some(s=>s.countries.some(r=>r.area.some(i=>t>=i.box[0]&&t<=i.box[2]&&e>=i.box[1]&&e<=i.box[3]&&Oo.isPointInPath(
i.path,n,o,"evenodd"))))}function Lr(){Rl(h.basemap||{})}var Io={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},zr=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],Cn=[];function Sr(){let t=h.basemap||{},e=t.scale||1e4,n=(t.regions||[]).filter(r=>r.at&&!(t.labels||[]).some(i=>i.kind==="region"&&i.name===r.
name)),o=[...t.labels||[],...n.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((t.regions||[]).map(r=>[r.name,r.approximate]));Cn=o.filter(r=>Io[r.
kind]).map((r,i)=>({...r,n:i,x:Y(r.at[0]/e),y:q(r.at[1]/e),approximate:r.kind==="region"?s.get(r.name):""})),Cn.sort((r,i)=>zr.indexOf(r.kind)-zr.indexOf(i.kind)||
(r.rank||0)-(i.rank||0)||r.n-i.n)}var oe=t=>t.names&&t.names[F()]||t.name;function We(t,e){let n=Io[t];return zt(e)?{...n,spacing:0,italic:!1,caps:!1,size:n.size+
(n.caps?2:.5),weight:n.caps?400:n.weight}:n}var Co=(t,e)=>e.caps?t.toLocaleUpperCase(F()):t;function xe(t,e,n,o,s,r){let i={x:t.toFixed(1),y:e.toFixed(1),"text-\
anchor":s==="start"?null:s,"font-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,direction:zt(n)?"rtl":
null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:u("text",{...i,class:`halo on-${r}`},n),text:u("text",{...i,fill:`var(--${o.
colour})`},n)}}function Nl(t,e,n,o){let s={cx:e.toFixed(1),cy:n.toFixed(1)};return t==="capital"?u("rect",{x:(e-2.6).toFixed(1),y:(n-2.6).toFixed(1),width:5.2,height:5.2,
class:"dot-full"}):t==="city"?u("circle",{...s,r:2.7,class:"dot-full"}):u("circle",{...s,r:t==="town"?2.1:1.8,class:`dot-open on-${o}`})}var ql=[[6,.35,"start"],
[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function Hl(t,e,n,o,s){let r=A(n,o),i=[t-3.5,e-3.5,
t+3.5,e+3.5];if(!s(i))return null;for(let[a,l,c]of ql){let f=t+a,p=e+l*o.size,g=D(yo(f,p,r,o.size,c),2);if(s(g))return{tx:f,ty:p,anchor:c,taken:[g,i]}}return null}
function Dl(t,e,n,o,s,r){let i=Math.max(A(n,o),r?118:0);for(let[a,l]of[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-i/2,0],[i/2,0],[0,-60],[0,60]]){let c=D(
yo(t+a,e+l,i,o.size,"middle"),4);if(r&&(c[3]+=14),s(c))return{tx:t+a,ty:e+l,anchor:"middle",taken:[c]}}return null}function $r(t,e,n,o,s,r,i){let a=c=>i(c)&&n.free(
c),l=new Set;for(let c of Cn){if(c.zoom>t.zoom+.01||r(c))continue;let f=t.x(c.x),p=t.y(c.y);if(f<e[0]||f>e[2]||p<e[1]||p>e[3])continue;let g=Io[c.kind].dot?"":c.
kind+(c.id||c.name);!l.has(g)&&Ul(c,f,p,n,a,o,s)&&g&&l.add(g)}}function Ul(t,e,n,o,s,r,i){let a=t.kind,l=oe(t),c=We(a,l),f=Co(l,c),p=c.dot?Hl(e,n,f,c,s):Dl(e,n,
f,c,s,t.approximate);if(!p)return!1;for(let v of p.taken)o.add(v);let x=a==="water"||a==="sea"?"water":ge(t.x,t.y)?"land":"abroad",b=xe(p.tx,p.ty,f,c,p.anchor,x);
return r.append(b.halo),i.append(b.text),c.dot&&i.append(Nl(c.dot,e,n,x)),t.approximate&&Zl(p,x,r,i),!0}function Zl(t,e,n,o){let s=m("map.approximate"),r=xe(t.tx,
t.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",e);n.append(r.halo),o.append(r.text)}var Or=()=>Cn;var _o=24,Vl=100,Wl=3,Yl=120,Gl=[30,44,60,78],se=[104,52],Kl=136,Jl=3e3,Tt=(t,e,n,o)=>[t-n/2,e-o/2,t+n/2,e+o/2],Er=(t,e)=>{let n=new Map;for(let o of t)for(let[
s,r]of o.counts)n.set(s,(n.get(s)||0)+(e?1:r));return[...n].sort((o,s)=>o[0].order-s[0].order)};function ye(t,e){let n=t.length>1,o=n?t.filter(c=>c.fits):t,s=o.
length?o:t,r=Er(s),i=n?Er(s,!0):r,a=t[0].kind!=="point"||i.length>1,l={items:t,told:s,layers:r,held:i,many:n,kind:"shape",w:16,h:16,small:e.mass};if(n&&i.length===
1&&s.length<Vl)Object.assign(l,{kind:"cluster",w:22,h:22});else if(a||n){l.kind="pill",l.list=dr(i,n);let c=e.mass?4:6;l.list.length>c&&(l.list=[...l.list.slice(
0,c-1),{...l.list[c-1],text:"…"}]),l.small=e.mass||e.phone&&l.list.length>3,l.w=Lo(l.list,l.small),l.h=l.small?18:vo}else e.mass&&Object.assign(l,{w:12,h:12});
return l}function Pt(t,e,n,o,s){return Object.assign(t,{x:e,y:n,at:o,off:s,box:Tt(e,n,t.w+4,t.h+4)})}function Xl(t){let[e,n]=t.at;if(t.kind==="point")return[[e,
n]];let o=st(t.mark).polygons;return[[0,0],[0,-28],[0,28],[-40,0],[40,0],[-40,-28],[40,-28],[-40,28],[40,28],[0,-56],[0,56],[-80,0],[80,0]].map(([r,i])=>[e+r,n+
i]).filter(([r,i],a)=>!a||o.some(l=>Wt(l,...t.units(r,i))))}function Ql(t,e,n){return n.some(o=>!o.off&&Math.hypot(o.x-t,o.y-e)<_o)}function tc(t,e){return(t.label?
Ar(t,e,!0):null)||Ar(t,e,!1)}function Ar(t,e,n){let o=t.kind==="point"&&t.counts.length>1&&!t.near?[[t.at[0],t.at[1]-20,!0],[t.at[0],t.at[1]+20,!0]]:[];for(let[
s,r,i]of[...o,...Xl(t)]){let a=Pt(ye([t],e),s,r,t.at,!!i),l=n?t.label.w/2:0,c=n?D([s-l,r-30,s+l,r],3):null;if(!(Ql(s,r,e.signs)||!e.room.free(a.box)||c&&!e.room.
free(c)))return n&&(a.head=c),a}return null}function ec(t,e){let n=ye([t],e),[o,s]=t.at,r=t.near?Math.min(t.near,60):0,i=null;for(let a of Gl){for(let l=0;l<16;l+=
1){let c=l*Math.PI/8-Math.PI/4,f=a+r+(n.w/2-8)*Math.abs(Math.cos(c)),p=o+f*Math.cos(c),g=s+f*Math.sin(c),x=Tt(p,g,n.w+6,n.h+6);if(!e.room.free(x)||jo(o,s,p,g,e,
n.w))continue;let b=f+22*e.room.count(Tt(p,g,150,90))+(e.atHome(p,g)?14:0);(!i||b<i.cost)&&(i={cost:b,px:p,py:g})}if(i&&i.cost<a+30)break}return i?Pt(n,i.px,i.py,
t.at,!0):null}function jo(t,e,n,o,s,r,i){let a=Math.hypot(n-t,o-e);for(let l=12;l<a-r/2;l+=6){let c=[t+(n-t)*l/a,e+(o-e)*l/a];if(!s.room.free([c[0]-1,c[1]-1,c[0]+
1,c[1]+1],i))return!0}return!1}function nc(t,e){let n=null;for(let r of e.signs){let i=Math.hypot(r.at[0]-t.at[0],r.at[1]-t.at[1]);r.off&&r.items.length===1&&i>
_o||i<64&&(!n||i<n.d)&&(n={d:i,other:r})}if(!n)return!1;let o=n.other,s=Pt(ye([...o.items,t],e),o.x,o.y,o.at,o.off);return o.head&&(s.head=o.head),e.signs[e.signs.
indexOf(o)]=s,e.room.add(s.box),!0}function Fo(t,e){e.signs.push(t),e.room.add(t.box),t.head&&e.room.add(t.head),t.off&&e.room.add(Tt(...t.at,6,6))}var oc=(t,e)=>e.
signs.filter(n=>n.off&&Math.hypot(n.at[0]-t.at[0],n.at[1]-t.at[1])<Yl).length;function sc(t,e){let n=[],o=[...t].sort((s,r)=>(s.kind==="point"?0:1)-(r.kind==="p\
oint"?0:1));for(let s of o){let r=e.fan.has(s.mark.id)?null:tc(s,e);r?Fo(r,e):n.push(s)}for(let s of n){let a=e.fan.has(s.mark.id)||!e.phone&&oc(s,e)<Wl?ec(s,e):
null;a?Fo(a,e):nc(s,e)||Fo(Pt(ye([s],e),...s.at,s.at,!1),e)}for(let s of e.signs)s.kind==="pill"&&rc(s,e);return e.signs}function rc(t,e){let n=o=>e.signs.every(
s=>s===t||!O(s.box,o));if(!n(t.box))for(let o of[10,18,26,36,48])for(let s=0;s<12;s+=1){let r=s*Math.PI/6-Math.PI/2,i=t.x+o*Math.cos(r),a=t.y+o*Math.sin(r);if(n(
Tt(i,a,t.w+4,t.h+4))){Pt(t,i,a,t.at,o>12),t.head=null,e.room.add(t.box);return}}}function ic(t,e){let n=new Map,[o,s]=[t.length>Jl?Kl:se[0],se[1]];for(let a of t){
let c=a.selected||e.fan.has(a.mark.id)?a.mark.id:`${Math.floor((a.at[0]+e.at.ox)/o)},${Math.floor((a.at[1]+e.at.oy)/s)}`;n.has(c)?n.get(c).push(a):n.set(c,[a])}
let r=[...n.values()].flatMap(a=>ac(a));r.sort((a,l)=>l.length-a.length||a[0].n-l[0].n);let i=lc();for(let a of r)cc(a,e,i);e.signs.push(...i.all);for(let a of e.
signs)e.room.add(a.box);return e.signs}function ac(t){return t.length>4?[t]:t.every(n=>t.every(o=>n===o||Math.hypot(n.at[0]-o.at[0],n.at[1]-o.at[1])>_o))?t.map(
n=>[n]):[t]}function lc(){let t=new Map,e=new Set,n=o=>{let s=[];for(let r=Math.floor(o[0]/se[0]);r<=Math.floor(o[2]/se[0]);r+=1)for(let i=Math.floor(o[1]/se[1]);i<=
Math.floor(o[3]/se[1]);i+=1){let a=r*65536+i;t.has(a)||t.set(a,new Set),s.push(t.get(a))}return s};return{all:e,add(o){e.add(o);for(let s of n(o.box))s.add(o)},
remove(o){e.delete(o);for(let s of n(o.box))s.delete(o)},touched(o){for(let s of n(o.box))for(let r of s)if(O(r.box,o.box))return r;return null}}}function cc(t,e,n){
let o=t.reduce((i,a)=>i+a.at[0],0)/t.length,s=t.reduce((i,a)=>i+a.at[1],0)/t.length,r=fc(Pt(ye(t,e),o,s,[o,s],!1),e);for(let i=n.touched(r);i;i=n.touched(r))n.remove(
i),r=Pt(ye([...i.items,...r.items],e),i.x,i.y,i.at,!1);n.add(r)}function fc(t,e){if(!t.many)return t;let[n,o,s,r]=e.sight;for(let[i,a,l,c]of e.page.furniture){let f=[
i+n,a+o,l+n,c+o];if(!O(t.box,f))continue;let p=[[f[0]-t.box[2],0],[f[2]-t.box[0],0],[0,f[1]-t.box[3]],[0,f[3]-t.box[1]]].filter(([b,v])=>Math.abs(b+v)<se[1]&&t.
box[0]+b>n&&t.box[2]+b<s&&t.box[1]+v>o&&t.box[3]+v<r),[g,x]=p.sort((b,v)=>Math.abs(b[0]+b[1])-Math.abs(v[0]+v[1]))[0]||[0,0];Pt(t,t.x+g,t.y+x,t.at,!1)}return t}
var Ir=(t,e)=>e.mass?ic(t,e):sc(t,e);function $t(t){return t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,"").replace(/[\u0649\u064a\u06cc]/g,
"ی").replace(/[\u0643\u06a9]/g,"ک").replace(/[\u0623\u0625\u0622]/g,"ا").replace(/\u0629/g,"ه").replace(/[\u2019\u2018\u02bb\u02bc'`]/g,"").replace(/[-\u2010-\u2015]/g,
" ")}function dc(t){let e=[t.title,I(t),t.words,t.note];for(let[,n]of t.names)e.push(n);for(let n of t.claims){e.push(n.action,n.speaker,...n.figures,pe(n));for(let o of[
...n.actors,...n.targets]){let s=h.actors[o];s&&e.push(s.name,s.own.name)}for(let o of n.cites)e.push(o.before+o.place+o.after)}return $t(e.join(` 
 `))}var Fn=new Map,Fr=t=>(Fn.has(t.id)||Fn.set(t.id,dc(t)),Fn.get(t.id));function _r(t=0){let e=performance.now()+8,n=t;for(;n<h.marks.length&&performance.now()<
e;)Fr(h.marks[n]),n+=1;n<h.marks.length&&setTimeout(_r,24,n)}function uc(t,e){return e?!t||!t.start&&!t.end?!1:(!t.end||t.end>=e[0])&&(!t.start||t.start<=e[1]):
!0}var pc=(t,e)=>(!e.filters.roles.size||e.filters.roles.has(t.role))&&(!e.filters.events.size||e.filters.events.has(t.event))&&(!e.filters.sources.size||t.cites.
some(n=>e.filters.sources.has(String(n.article))))&&uc(t.date,e.dateRange),_n=new Map,Ge=null;function K(t){let e=_n.get(t.id);return e===void 0&&_n.set(t.id,e=
mc(t)),e}function mc(t){let e=w.get();return e.filters.forms.size&&!e.filters.forms.has(t.form)||(Ge=Ge||$t(e.query).split(/\s+/).filter(Boolean),Ge.length&&!Ge.
every(n=>Fr(t).includes(n)))?!1:t.claims.some(n=>jr(n,e))}var jr=(t,e)=>e.layersOn.has(t.layer)&&pc(t,e),jn=t=>{let e=w.get();return t.claims.filter(n=>jr(n,e))};
w.subscribe((t,e)=>{["query","filters","dateRange","layersOn"].some(n=>e.has(n))&&(_n=new Map,Ge=null),e.has("lang")&&(_n=new Map,Fn=new Map)});var Rr=()=>_r(),
Z=t=>{let{layersOn:e,mentions:n,selected:o}=w.get();return(!t.hidden||n||o===t.id)&&t.layers.some(s=>e.has(s))},we=()=>{let t=w.get();return!!(t.query.trim()||t.
dateRange||Ro(t.filters))},Rn=()=>w.set({query:"",filters:{roles:new Set,forms:new Set,sources:new Set,events:new Set},dateRange:null}),Ro=t=>Object.values(t).reduce(
(e,n)=>e+n.size,0),Ke=t=>{let e=t.layers.map(o=>W[o]).filter(Boolean),n=[...new Set(t.claims.map(pe))];return[I(t),...e.map(o=>o.name),...n,Bt(t)].join(m("list.\
comma"))};var Tr=new Set(["home_base","unit_name","mentioned"]),No=300,hc=new Set(["band","vague"]);h.layers.forEach((t,e)=>{t.order=e});var Bo=new Map;function qo(t){if(Bo.
has(t.id))return Bo.get(t.id);let e=$t(t.title),n=X(t),o=st(t).polygons,s=l=>l.id&&l.id===t.place_id,r=l=>["adm1","adm2","region"].includes(l.kind)&&e.includes(
$t(l.name))&&o.some(c=>Wt(c,l.x,l.y)),i=n?Or():[],a=i.find(s)||i.find(r)||null;return Bo.set(t.id,a),a}function gc(t){let e=qo(t),n=e?oe(e):I(t),o=We("adm1",n),
s=_t(Co(n,o),o,200);return{text:s,style:o,w:A(s,o)}}var To=new Map,Br=null;function xc(t,e){Br!==e.layersOn&&(Br=e.layersOn,To=new Map);let n=To.get(t.id);return n||
To.set(t.id,n=yc(t,e)),n}function yc(t,e){let n=new Map,o=new Set,s=t.claims.length>0;for(let i of t.claims){let a=W[i.layer];!a||!e.layersOn.has(a.id)||(n.set(
a,(n.get(a)||0)+1),i.negated||(s=!1),!i.negated&&!Tr.has(i.role)&&o.add(a.id))}for(let i of t.layers){let a=W[i];a&&e.layersOn.has(i)&&!n.has(a)&&n.set(a,1)}let r=[
...n].sort((i,a)=>i[0].order-a[0].order);return{counts:r,layers:r.map(([i])=>i),drawn:o,denied:s}}var Po=new Map;function wc(t){if(!Po.has(t.id)){let e=t.claims.
flatMap(n=>n.actors).map(n=>h.actors[n]&&h.actors[n].sidc).find(n=>n&&h.symbols&&h.symbols[n]);Po.set(t.id,e||null)}return Po.get(t.id)}function bc(t,e,n,o){let s=X(
t),{counts:r,layers:i,drawn:a,denied:l}=xc(t,e),c=hc.has(t.form),f=i.find(x=>a.has(x.id))||null,p=t.form==="exact"||t.form==="near",g={mark:t,n:t.n,counts:r,drawn:a,
layer:f,layers:i,denied:l,kind:p?"point":c&&f&&r.length===1&&!o?"area":"pill",at:s?[n.x(s[0]),n.y(s[1])]:null,near:t.form==="near"&&s?n.km(t.radius_km||0,s[1]):
0,open:t.form==="band"&&t.radius_km===null,fits:K(t),selected:e.selected===t.id,units:(x,b)=>[(x+n.ox)/n.size,(b+n.oy)/n.size]};return(!o||g.selected)&&Mc(g,t),
g}function Mc(t,e){t.title=I(e),t.doubt=e.form==="band"||e.form==="vague"?Bt(e):"",t.sidc=t.kind==="point"&&!t.denied?wc(e):null,e.form==="region"&&(t.label=gc(
e))}function Pr(t,e,n){let o=w.get(),s=t.size>=No,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=[];for(let a of h.marks)!t.has(
a.id)||!O(kc(G(a)),r)||i.push(bc(a,o,e,s));return{items:i,mass:s}}var Nr=t=>t.claims.some(e=>!Tr.has(e.role));var kc=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+1e-9,t[3]+1e-9];var Je={size:13,weight:600,colour:"ink"},Do={size:11.5,weight:400,colour:"ink2"},vc={size:12.5,weight:600,colour:"ink"},Bn=25,qr=10,Tn=190,Hr=8,Ur=(t,e)=>zt(t)?
{...e,size:e.size+.5}:e;function Xe(t,e=Tn){let n=t.filter(([o])=>o).map(([o,s])=>{let r=Ur(o,s),i=_t(o,r,e);return{text:i,style:r,w:A(i,r)}});return{lines:n,w:Math.
max(0,...n.map(o=>o.w)),h:n.length*15+1,cut:n.some(o=>o.text.endsWith("…"))}}function Zr(t,e){let[n,o,s,r]=t,i=3,a=(o+r)/2-e.h/2,l=(n+s)/2-e.w/2;return[[s+i,a,
"start"],[n-i-e.w,a,"end"],[l,r+1,"middle"],[l,o-1-e.h,"middle"],[s,o-e.h+6,"start"],[s,r-6,"start"],[n-e.w,o-e.h+6,"end"],[n-e.w,r-6,"end"]]}var Vr=([t,e,n,o],s)=>[
t-(s==="start"?0:Hr),e,n+(s==="end"?0:Hr),o],Uo=(t,e,n)=>[t,e,t+n.w,e+n.h];function Lc(t,e,n){let o=Pn(t,n.open);for(let[s,r,i]of Zr(t,e)){let a=D(Uo(s,r,e),1);
if(!(o&&!Pn(a,n.open))&&n.room.free(Vr(a,i)))return{left:s,top:r,anchor:i,box:a}}return null}function Wr(t,e,n,{dear:o,own:s,most:r=100}){let i=null;for(let[a,l]of t)
for(let c of[20,34,52,74,100])for(let f=0;f<16;f+=1){let p=f*Math.PI/8;if(c>r||i&&c*.7>=i.cost)break;let g=zc(a,l,c,p,e,n,s);!g||i&&g.cost>=i.cost||(o&&(g.cost+=
o(g.box)),(!i||g.cost<i.cost)&&(i=g))}return i}function zc(t,e,n,o,s,r,i){let a=t+n*Math.cos(o),l=e+n*Math.sin(o),c=Math.cos(o),f=c>.3?a+3:c<-.3?a-3-s.w:a-s.w/2,
p=l-s.h/2+(Math.abs(c)<=.3?Math.sign(Math.sin(o))*(s.h/2):0),g=D(Uo(f,p,s),2),x=Pn([t,e,t,e],r.open)?r.open:r.bounds,b=c>.3?"start":c<-.3?"end":"middle";if(!Pn(
g,x)||!r.room.free(Vr(g,"middle"))||jo(t,e,a,l,r,8,i))return null;let v=n*.7+16*r.room.count(D(g,14));return{left:f,top:p,anchor:b,box:g,cost:v,line:[t,e,a,l]}}
var Pn=(t,e)=>t[0]>e[0]&&t[1]>e[1]&&t[2]<e[2]&&t[3]<e[3];function Yr(t,e){for(let n of t){let o=n.items[0];if(n.many||n.kind!=="shape"||n.off||!o.sidc)continue;
let s=De(o.sidc,Bn,"var(--ink)");s&&Sc(n,o,s,e)}}function Sc(t,e,n,o){let s=Math.max(Bn,n.height),r=t.y-6-qr-s/2,i=e.near?[]:n.staff?[[t.x+Bn/2,r,"staff"]]:[[t.
x,r,"stem"],[t.x,t.y+6+qr+s/2,"stem"]],a=Math.min(Math.max(e.near,9),60)+24;for(let c of e.near?[a,a+14,a+30]:[])for(let f=0;f<12;f+=1){let p=f*Math.PI/6-Math.PI/
6;i.push([t.x+(c+4)*Math.cos(p),t.y+c*Math.sin(p),"leader"])}let l=null;for(let[c,f,p]of i){let g=Tt(c,f,Bn+8,s+8);if(!o.room.free(g,t.box))continue;let x=(p===
"leader"?10:0)+14*o.room.count(D(g,60))+(o.atHome(c,f)?12:0)+Math.hypot(c-t.x,f-t.y)*.4;if((!l||x<l.cost)&&(l={x:c,y:f,how:p,box:g,cost:x}),p!=="leader")break}l&&
(t.symbol={...l,tall:s},o.room.add(l.box))}function $c(t){return t.near&&t.near<16&&t.mark.words.includes("±")&&t.mark.radius_km?m("map.radius",{km:t.mark.radius_km}):
""}function Oc(t,e){let n=t.items.find(o=>o.selected)||t.items[0];return t.many?[[`${n.title} ${m("map.more",{n:t.items.length-1})}`,Je]]:n.kind==="area"?[[n.title,
{...Je,size:12.5}],[n.doubt,Do]]:[[n.title,Je],[e.phone?"":$c(n),Do]]}function Dr(t){let e=t.items[0];return e.selected?0:(e.kind==="point"?1:2)+(Nr(e.mark)?0:4)}
function Gr(t,e){for(let n of[...t].sort((o,s)=>Dr(o)-Dr(s))){if(n.head||e.mass&&!n.items.some(i=>i.selected||i.hover))continue;let o=Oc(n,e),s=n.symbol&&n.symbol.
how==="leader"?D(n.symbol.box,-1):D(n.box,-1),r=Ec(n,s,o,e);r&&(e.room.add(r.box),n.name=r)}}function Ec(t,e,n,o){let s=Xe(n.slice(0,1)),r=Kr(n[0]),i=s.cut?[r,s]:
[Xe(n),s,r];for(let f of i){let p=f&&Lc(e,f,o);if(p)return{...p,block:f}}for(let f of s.cut?i:i.slice(1)){let p=t.symbol&&t.symbol.how==="leader"?t.symbol:t,g=o.
phone?52:f===r?100:74,x=f&&Wr([[p.x,p.y]],f,o,{own:p.box,most:g});if(x)return{...x,block:f}}if(!t.items.some(f=>f.selected))return null;let[a,l,c]=Zr(e,s)[0];return{
left:a,top:l,anchor:c,box:Uo(a,l,s),block:s}}function Kr([t,e],n){let o=t.split(" ").slice(0,40);if(o.length<2)return null;let s=Ur(t,e),r=A(t,s),i=Math.min(3,Math.
max(2,Math.ceil(r/165))),a=Math.min(Tn,Math.max(r/i*1.15,...o.map(c=>A(c,s)))),l=[o[0]];for(let c of o.slice(1)){let f=`${l[l.length-1]} ${c}`;l.length===i||A(f,
s)<=a?l[l.length-1]=f:l.push(c)}return Xe([...l.map(c=>[c,e]),...n?[n]:[]])}function Ac(t,e){let{polygons:n,lines:o}=st(t.mark),s=[],r=(a,l)=>a>e.sight[0]&&a<e.
sight[2]&&l>e.sight[1]&&l<e.sight[3];t.at&&r(...t.at)&&s.push(t.at);let i=[...n.map(a=>a[0]),...o];for(let a of i){let l=Math.max(2,2*Math.floor(a.length/2/14));
for(let c=0;c<a.length;c+=l){let f=e.at.x(a[c]),p=e.at.y(a[c+1]);r(f,p)&&s.push([f,p])}}return s.slice(0,24)}function Zo(t,e){let n=[];for(let o of t){let s={...vc},
r=[[o.title,s],[o.doubt,Do]],i=Xe(r,e.phone?Tn:Tn+40),a=i.cut&&Kr(...r)||i,l=Ac(o,e);if(!l.length)continue;let c=e.areas,f=null,p=null;for(let g of[a,i,Xe([[o.title,
s]])])if(p=g,f=Wr(l,p,e,{dear:c}),f)break;f&&(e.room.add(f.box),e.room.add(Tt(f.line[0],f.line[1],6,6)),n.push({items:[o],item:o,kind:"note",x:f.line[0],y:f.line[1],
at:[f.line[0],f.line[1]],box:f.box,name:{...f,block:p}}))}return n}var Vo=25,Wo=(t,e)=>`translate(${t.toFixed(1)} ${e.toFixed(1)})`;function Ic(t,e){return u("path",{d:lt(t),class:e})}var Nn=t=>te(t.layers?t.layers[0][0]:t.item.
layer);function Cc(t,e){let{left:n,top:o,anchor:s,block:r}=t.name,i=s==="start"?n:s==="end"?n+r.w:n+r.w/2,a=[],l=[],c=t.items[0],f=o+12;for(let p of r.lines){let g={
...p.style,colour:p.style.colour};c.fits||(g.colour="ink2");let x=e.atHome(n+r.w/2,o+r.h/2)?"land":"abroad",b=xe(i,f,p.text,g,s,x);g.weight===600&&t.kind==="not\
e"&&c.fits&&Fc(b.text,c,x),a.push(b.halo),l.push(b.text),f+=15}return[a,l]}function Fc(t,e,n){let o=e.layer.slots;o.length!==1||o[0]>3||n==="abroad"&&o[0]===1||
t.setAttribute("fill",te(e.layer))}function _c(t){let e=t.items[0];if(t.kind==="pill")return pr(t.list,t.small);if(t.kind==="cluster")return mr(t.layers[0][0],t.
told.length,8.5);let n=t.layers[0][0];if(t.small)return ee(n,4,{halo:1.5,hollow:e.near>0||e.denied});if(t.symbol&&t.symbol.how==="leader")return u("circle",{r:2.4,
fill:te(n)});let o=e.near>0||e.denied;return ee(n,o?4.6:t.symbol?5.2:6,{hollow:o})}function jc(t){let{x:e,y:n,tall:o}=t.symbol,s=t.layers[0][0],r=De(t.items[0].
sidc,Vo,te(s));return u("g",{transform:Wo(e-Vo/2,n-o/2)},u("rect",{class:"plate",x:-2.5,y:-2.5,width:Vo+5,height:o+5,rx:2}),r.node)}function Yo(t,e){let n=[];for(let s of t.
items){if(s.mark.form!=="near"||t.many&&e.mass||t.small)continue;let r=u("g",{class:"ring",transform:Wo(...s.at),opacity:s.fits?null:.3},fr(s.layers[0],Math.max(
9,s.near)));n.push(r)}t.many&&t.kind==="cluster"&&!e.mass&&n.push(u("circle",{class:"radius",r:Rc(t),cx:t.x.toFixed(1),cy:t.y.toFixed(1),stroke:Nn(t),fill:Nn(t),
"stroke-dasharray":"4 3"}));let o={opacity:t.items[0].fits?null:.4,stroke:Nn(t),fill:Nn(t)};if(t.off&&n.push(Xr(t.at,[t.x,t.y],o)),t.symbol){let{how:s,x:r,y:i}=t.
symbol;n.push(Xr([t.x,t.y],s==="staff"?[t.x+.9,i]:[r,i],o))}return n}var Rc=t=>Math.min(40,Math.max(14,...t.items.map(e=>Math.hypot(e.at[0]-t.x,e.at[1]-t.y)+5))).
toFixed(1),Xr=(t,e,n)=>u("g",n,Ic([...t,...e],"leader"),u("circle",{cx:t[0].toFixed(1),cy:t[1].toFixed(1),r:2.4,class:"foot"}));function re(t){if(t.kind==="note")
return D(t.name.box,3);let e=t.symbol?t.symbol.box:t.box;return D(e,t.symbol?.5:1.5)}var qn=(t,e)=>u("rect",{x:t[0].toFixed(1),y:t[1].toFixed(1),width:(t[2]-t[0]).
toFixed(1),height:(t[3]-t[1]).toFixed(1),...e});function Qr(t){if(!t.many)return Ke(t.items[0].mark);if(t.told.length===1)return Ke(t.told[0].mark);let e=t.held.
map(([o,s])=>`${o.name} ${P(s)}`),n=I(t.told[0].mark);return m("map.cluster",{place:n,n:t.told.length,held:St(e)})}var be=t=>(t.many?"+":"")+t.items[0].mark.id,
ti=t=>[qn(D(t,3),{class:"focus gap",rx:8}),qn(D(t,4),{class:"focus",rx:9})];function Go(t,e){t.querySelector(".focus")||t.querySelector(".hit").after(...ti(re(e)))}
function Ko(t,e){let n=t.items.some(i=>i.selected),o=t.items.some(i=>i.fits),s=u("g",{class:`mark ${t.kind}${n?" selected":""}${o?"":" out"}`,"data-key":be(t),"\
data-mark":t.many?null:t.items[0].mark.id,role:"button",tabindex:-1,"aria-label":Qr(t),"aria-pressed":t.many?null:n}),r=re(t);return s.append(qn(Pc(r,e),{class:"\
hit",rx:6})),n&&s.append(qn(r,{class:"chosen",rx:Bc(t,r)})),e.mass||s.append(...ti(r)),t.kind!=="note"&&s.append(u("g",{class:"body"},u("g",{transform:Wo(t.x,t.
y)},_c(t)),t.symbol&&jc(t))),(!e.mass||document.documentElement.classList.contains("is-print"))&&s.append(Tc(t)),t.head&&s.append(...Nc(t,e)),t.name&&s.append(u(
"g",{class:"name"},Cc(t,e))),s}var Bc=(t,e)=>t.kind==="note"?4:t.symbol?5:(e[3]-e[1])/2;function Tc(t){let e=t.items.slice(0,9).map(r=>P(r.mark.n)),n=e.length>8?
`${e.slice(0,7).join(", ")}…`:e.join(", "),o=t.kind==="pill"?t.x+t.w/2-2:t.x+(t.kind==="note"?4:8),s=t.kind==="pill"?t.y-t.h/2-1:t.y-6;return u("text",{class:"\
print-n",x:o.toFixed(1),y:s.toFixed(1)},n)}function Pc(t,e){let n=e.phone?44:25,o=Math.max(0,(n-(t[2]-t[0]))/2),s=Math.max(0,(n-(t[3]-t[1]))/2);return[t[0]-o,t[1]-
s,t[2]+o,t[3]+s]}function Nc(t,e){let{text:n,style:o}=t.items[0].label,s=t.many?`${n} ${m("map.more",{n:t.items.length-1})}`:n,r=e.atHome(t.x,t.y)?"land":"abroa\
d",i=xe(t.x,t.y-17,s,o,"middle",r);return[i.halo,i.text]}function Jo(t,e){let n=t.many?Qr(t):I(t.items[0].mark),o=Je,s=_t(n,o,260),r=xe(t.x,t.y-(t.h||16)/2-7,s,
o,"middle",e.atHome(t.x,t.y)?"land":"abroad");return u("g",{class:"passing"},r.halo,r.text)}var ln={};Zt(ln,{refresh:()=>rn,start:()=>ds,taken:()=>fs});var y={map:null,base:null,groups:{},element:null},Xo=null,Qo=null;function ei(t){y.map=window[t.map],y.base=window[t.base],y.groups=Object.fromEntries(Object.entries(
t.groups).map(([e,n])=>[e,window[n]])),y.element=y.map.getContainer(),{map:Xo,groups:Qo}=y}var yt=new Set,Qe=new Set,Hn=[],Dn={request(){},now(){},flush(){}},ni=new Set,Nt=()=>Hn,wt=t=>Hn.find(e=>e.items.some(n=>n.mark.id===t))||null;function N(){let t=y.
map.containerPointToLayerPoint([0,0]),e=y.map.getSize();return[t.x,t.y,t.x+e.x,t.y+e.y]}var qt=t=>Dn.request(t),Me=()=>Dn.now(),Un=()=>Dn.flush();function oi(t){
Dn=t}function si(t){Hn=t}function ri(t,e){for(let n of ni)n(t,Hn,e)}var ii=t=>ni.add(t);var bt={};Zt(bt,{cardRect:()=>Ht,insets:()=>ae,place:()=>nn,size:()=>_,start:()=>ts});var ke=["low","middle","high"],Zn="middle",_=()=>innerWidth<720?"phone":innerWidth<1180?"medium":"wide",li=()=>w.set({layout:w.get().layout+1},{source:"layout"}),
ai="right";function qc(){let t=y.map.getSize().x,e=0,n=0;for(let o of h.marks){if(!o.anchor||!Z(o))continue;let{x:s}=y.map.latLngToContainerPoint([o.anchor[1],o.
anchor[0]]);s>0&&s<424&&(e+=1),s<t&&s>t-376&&(n+=1)}return e<n?"left":"right"}function nn(t){let e=M("card"),n=document.documentElement.classList.contains("embe\
d"),o=_()==="wide"||n?M("map-wrap"):M("panel");e.parentNode!==o&&o.append(e),t&&!document.documentElement.classList.contains("has-card")&&(ai=qc()),e.classList.
toggle("at-left",ai==="left"),t&&_()==="phone"&&Zn!=="middle"&&en("middle"),li()}function Hc(t,e){let n=t.getBoundingClientRect(),o=e.getBoundingClientRect();return{
left:o.left-n.left,top:o.top-n.top,right:o.right-n.left,bottom:o.bottom-n.top,width:o.width,height:o.height}}function Ht(){let t=M("card"),e=M("map-wrap");return t.
hidden||t.parentNode!==e?null:Hc(e,t)}function ae(){let t={top:0,right:0,bottom:0,left:0},e=Ht(),n=M("map-wrap");if(document.documentElement.classList.contains(
"is-print"))return t;if(_()==="phone"){t.bottom=Math.min(M("panel").offsetHeight,innerHeight*.47);let o=M("timeline");o.hidden||(t.top=o.offsetHeight+12),document.
documentElement.classList.contains("embed")&&(t.bottom=e?e.height:0)}else e&&(e.left>n.clientWidth/2?t.right=n.clientWidth-e.left:t.left=e.right);return t}function en(t){
Zn=t;let e=M("panel");e.dataset.stop=t,e.style.removeProperty("height");let n=M("grip");n&&n.setAttribute("aria-label",`${m("sheet.grip")}: ${m("sheet."+ci())}`),
setTimeout(li,jt()?0:220)}var ci=()=>ke[(ke.indexOf(Zn)+1)%ke.length];function Dc(){let t=d("button",{id:"grip",type:"button",on:{click:()=>{n||en(ci()),n=!1}}}),
e=null,n=!1;return t.addEventListener("keydown",o=>{let s={ArrowUp:1,ArrowDown:-1}[o.key];s&&(o.preventDefault(),en(ke[Math.min(2,Math.max(0,ke.indexOf(Zn)+s))]))}),
t.addEventListener("pointerdown",o=>{e={y:o.clientY,height:M("panel").offsetHeight},t.setPointerCapture(o.pointerId)}),t.addEventListener("pointermove",o=>{if(!e)
return;let s=e.y-o.clientY;Math.abs(s)<6||(n=!0,M("panel").style.height=`${Math.min(innerHeight*.92,Math.max(96,e.height+s))}px`)}),t.addEventListener("pointeru\
p",()=>{e&&n&&en(Uc(M("panel").offsetHeight)),e=null}),t}function Uc(t){let e={low:96,middle:innerHeight*.47,high:innerHeight*.92};return ke.reduce((n,o)=>Math.
abs(e[o]-t)<Math.abs(e[n]-t)?o:n)}function ts(){M("panel").prepend(Dc()),en("middle");let t=()=>{y.map.invalidateSize({animate:!1}),nn(null)};new ResizeObserver(
t).observe(M("map-wrap"))}var Ot={};Zt(Ot,{fitAll:()=>$e,open:()=>sn,show:()=>ss,start:()=>is,zoomTo:()=>rs});var Zc=.7,Vc=3,Wc=4,Yc=10,Gc=13,fi=8.5,Kc=2,es=t=>t<2?fi:t<Wc?Yc:Gc;function ns(t){let e=y.map.options.zoomSnap||1;return Math.max(0,Math.min(Kc,Math.floor(Math.
log2(Math.max(t,1)/256)/e)*e))}function ve(t){let{map:e}=y,n=e.options.zoomSnap||1;return Math.max(e.getMinZoom(),Math.min(e.getMaxZoom(),Math.floor(t/n+1e-6)*n))}
function Le(t,e){let n=Math.min((e[2]-e[0])/Math.max(t[2]-t[0],1e-9),(e[3]-e[1])/Math.max(t[3]-t[1],1e-9));return Math.log2(n/256)}function di(t,e){if(!t)return null;
let n=null;for(let[o,s,r,i,a]of t.candidates){if(a<Zc)continue;let l=ho([o,s,r,i]),c=l[2]-l[0]<1e-7&&l[3]-l[1]<1e-7,f=Math.min(c?fi:es(t.groups[0].marks.length),
Le(l,e)),p=f+Vc*Math.log2(a);(!n||p>n.score)&&(n={score:p,box:l,zoom:ve(f)})}return n}var Jc=40,ui=200,pi=9,Xc={wide:[90,70],medium:[70,64],phone:[60,48]};function hi(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t){let o=G(n);Number.isFinite(o[0])&&
(e[0]=Math.min(e[0],o[0]),e[1]=Math.min(e[1],o[1]),e[2]=Math.max(e[2],o[2]),e[3]=Math.max(e[3],o[3]))}return Number.isFinite(e[0])?e:null}function on(t,e=t){let n=y.
map.getSize(),o=ae(),s=o.left+t,r=o.top+e,i=Math.max(s+60,n.x-o.right-t),a=Math.max(r+60,n.y-o.bottom-e);return[s,r,i,a]}function ze(t,e,n,o){let s=y.map.getSize(),
r=256*2**e,i=(t[0]+t[2])/2+(s.x/2-(n[0]+n[2])/2)/r,a=(t[1]+t[3])/2+(s.y/2-(n[1]+n[3])/2)/r;y.map.setView([Lt(a),(i-.5)*360],e,{animate:!!o&&!jt(),duration:.2})}
var Se=!1,os=!1;function $e(t,e){os=!!e,gi(t,os),Se=!0}function gi(t,e){let[n,o]=Xc[_()],s=on(n,o),r=e?null:di(h.frame,s);if(r){ze(r.box,r.zoom,s,t);return}let i=h.
marks.filter(Z),a=hi(i.length?i:h.marks);if(!a){let l=h.basemap&&h.basemap.view,c=l?[Y(l[0]),q(l[3]),Y(l[2]),q(l[1])]:[.1,.2,.9,.8];ze(c,ve(Le(c,on(0))),on(0),!1);
return}ze(a,ve(Math.min(es(h.marks.length),Le(a,s))),s,t)}function sn(t,e){Se=!1;let n=hi(t);if(!n)return;let o=on(_()==="phone"?48:80),s=Le(n,o),r=y.map.getZoom(),
i=e?Math.min(r,s):Math.max(r+.75,Math.min(s,13));ze(n,ve(Math.max(i,2)),o,!0)}function Qc(t,e){let n=y.map.getZoom(),o=G(t);if(t.form==="near"&&t.radius_km){let r=rt(
y.map).km(t.radius_km,X(t)[1]);return r<pi?Math.min(13,n+Math.log2((pi+3)/r)):r>ui?n-Math.log2(r/ui):n}if(t.form==="exact")return Math.max(n,Math.min(6,6));let s=Le(
o,e);return s<n?s:s-n>1.6?s-1:n}function ss(t){Se=!1;let e=X(t);if(!e)return;Un();let n=_()==="phone",o=on(Jc),s=ve(Qc(t,o)+.12),r=y.map;if(t.form!=="exact"&&t.
form!=="near"&&s<r.getZoom()){ze(G(t),s,o,!0);return}if(n||s!==r.getZoom()){ze([e[0],e[1],e[0],e[1]],Math.max(s,2),o,!0);return}tf(t,o)}function tf(t,e){let n=wt(
t.id),o=rt(y.map),[s,r]=N(),i=X(t),a=[o.x(i[0])-16,o.y(i[1])-16,o.x(i[0])+140,o.y(i[1])+16];if(t.form!=="exact"){let f=G(t);a=[o.x(f[0]),o.y(f[1]),o.x(f[2]),o.y(
f[3])]}if(n){let f=re(n);a=[Math.min(a[0],f[0]),Math.min(a[1],f[1]),Math.max(a[2],f[2]),Math.max(a[3],f[3])];for(let p of[n.name&&n.name.box,n.head])p&&(a=[Math.
min(a[0],p[0]),Math.min(a[1],p[1]),Math.max(a[2],p[2]),Math.max(a[3],p[3])])}let l=mi(a[0]-s,a[2]-s,e[0],e[2]),c=mi(a[1]-r,a[3]-r,e[1],e[3]);(l||c)&&y.map.panBy(
[-l,-c],{animate:!jt(),duration:.2})}function mi(t,e,n,o){return e-t>o-n?(n+o)/2-(t+e)/2:t<n?n-t:e>o?o-e:0}function rs(t){Se=!1,y.map.setZoom(t,{animate:!jt()})}
function is(){y.map.options.zoomDelta=1,y.map.setMinZoom(ns(y.map.getSize().x)),w.get().view||$e(!1),y.map.on("resize",()=>{y.map.setMinZoom(ns(y.map.getSize().
x)),Se&&gi(!1,os)});let t=()=>{Se=!1};y.map.on("dragstart boxzoomend",t);for(let e of["wheel","keydown","dblclick","touchmove"])y.map.getContainer().addEventListener(
e,t,{passive:!0});Me()}var ef=1.609344,J=[104,112],an,Ee,Mt,Vn,Oe,Wn,le=null;function as(t,e,n){return d("button",{type:"button","aria-label":m(t),title:m(t),"data-word":t,on:{click:()=>n()}},
u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:e,fill:"none",stroke:"currentColor","stroke-width":1.8,"stroke-linecap":"round",
"stroke-linejoin":"round"})))}var xi=t=>()=>rs(y.map.getZoom()+t);function nf(){return d("div",{class:"furniture zoom"},as("map.zoom_in","M3 8H13M8 3V13",xi(1)),
as("map.zoom_out","M3 8H13",xi(-1)),as("map.reset","M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",()=>$e(!0,!0)))}function yi(t,e){let n=t*e,o=10**Math.
floor(Math.log10(n)),s=[5,3,2,1].find(r=>r*o<=n)||1;return{n:s*o,px:s*o/t}}function of(){let t=y.map,e=rt(t),n=t.getSize(),o=t.containerPointToLayerPoint([0,n.y/
2]).y,s=1/e.km(1,(o+e.oy)/e.size),r=yi(s,100),i=yi(s/ef,100),a=Math.max(r.px,i.px),l=[[m("map.km",{n:r.n}),r.px,13],[m("map.mi",{n:i.n}),i.px,29]],c=l.map(([f,p,
g])=>u("text",{x:(p+5).toFixed(1),y:g+1},f));Ee.replaceChildren(u("path",{d:`M1 9V25M1 17H${a.toFixed(1)}M${r.px.toFixed(1)} 17V9M${i.px.toFixed(1)} 17V25`}),...c.
map(f=>{let p=f.cloneNode(!0);return p.setAttribute("class","halo on-land"),p}),...c),Ee.setAttribute("width",Math.ceil(a+60)),Ee.setAttribute("aria-label",l.map(
([f])=>f).join(m("list.comma")))}function sf(t){let e=t.world&&t.world.scale||100,n=(t.outline||[]).flatMap(r=>r.polygons||[]).map(r=>r.map(i=>Ct(i,e))).map(r=>({
rings:r,box:R(r[0])})),o=({box:r})=>(r[2]-r[0])*(r[3]-r[1]),s=Math.max(...n.map(o));return n.filter(r=>o(r)>s*.04).flatMap(r=>r.rings)}function rf(){let t=h.basemap||
{},e=sf(t);if(!e.length)return null;let n=R([]);e.forEach(l=>R(l,n));let o=Math.min((J[0]-16)/(n[2]-n[0]),(J[1]-16)/(n[3]-n[1])),s=l=>(l-(n[0]+n[2])/2)*o+J[0]/2,
r=l=>(l-(n[1]+n[3])/2)*o+J[1]/2;le={x:s,y:r,box:n};let i=e.map(l=>{let c=[];for(let f=0;f<l.length;f+=2)c.push(`${s(l[f]).toFixed(1)} ${r(l[f+1]).toFixed(1)}`);
return`M${c.join("L")}Z`}).join("");Oe=u("rect",{class:"window"});let a=(t.outline||[]).length===1&&(t.labels||[]).find(l=>l.kind==="country"&&l.id===t.outline[0].
id);return d("div",{class:"furniture inset"},u("svg",{role:"img","aria-label":m("map.inset"),viewBox:`0 0 ${J[0]} ${J[1]}`,width:J[0],height:J[1]},u("path",{d:i,
class:"shape"}),Oe,a&&af(a,t)))}function af(t,e){let n=e.scale||1e4,o=A(ls(t),{size:10.5,spacing:1.2}),s=le.x(Y(t.at[0]/n));return s-o/2<2||s+o/2>J[0]-2?null:u(
"text",{class:"where",x:s.toFixed(1),y:(le.y(q(t.at[1]/n))+4).toFixed(1)},ls(t))}function ls(t){let e=oe(t);return zt(e)?e:e.toLocaleUpperCase(F())}function lf(){
if(!Mt)return;let t=rt(y.map),[e,n,o,s]=N(),r=le.x((e+t.ox)/t.size),i=le.x((o+t.ox)/t.size),a=le.y((n+t.oy)/t.size),l=le.y((s+t.oy)/t.size),c=(x,b)=>Math.max(1.5,
Math.min(b-1.5,x)),f=[c(r,J[0]),c(a,J[1]),c(i,J[0]),c(l,J[1])],p=r<4&&a<4&&i>J[0]-4&&l>J[1]-4,g=f[2]-f[0]<.5||f[3]-f[1]<.5;Mt.classList.toggle("useless",p||g),Oe.
setAttribute("x",f[0].toFixed(1)),Oe.setAttribute("y",f[1].toFixed(1)),Oe.setAttribute("width",Math.max(3,f[2]-f[0]).toFixed(1)),Oe.setAttribute("height",Math.max(
3,f[3]-f[1]).toFixed(1))}function cf(){return(h.basemap&&h.basemap.credits||[]).map(e=>e.name).join(", ")}function cs(){let t=h.basemap&&h.basemap.credits||[],e=n=>/^public domain/i.
test(n.licence||"")?"":n.licence;return t.map(n=>[n.name,e(n)].filter(Boolean).join(" ")).join(" · ")}function ff(){let t=rt(y.map),[e,n,o,s]=N(),r=vr(((e+o)/2+
t.ox)/t.size,((n+s)/2+t.oy)/t.size);Wn.hidden=!r||y.map.getZoom()<=r,Wn.textContent=m(h.config.tiles?"map.finest_tiles":"map.finest")}function df(){for(let t of an.
querySelectorAll("[data-word]"))t.setAttribute("aria-label",m(t.dataset.word)),t.title=m(t.dataset.word);if(Mt&&Mt.firstChild.setAttribute("aria-label",m("map.i\
nset")),Mt&&Mt.querySelector(".where")){let t=h.basemap,e=t.labels.find(n=>n.kind==="country"&&n.id===t.outline[0].id);Mt.querySelector(".where").textContent=ls(
e)}rn()}function rn(){of(),lf(),ff(),Vn.textContent=_()==="wide"?cs():cf();let t=ae(),e=M("map-over");e.style.setProperty("--top",`${t.top}px`),e.style.setProperty(
"--bottom",`${_()==="phone"?t.bottom:0}px`)}function uf(){let t=M("map-wrap").getBoundingClientRect(),n=[an,Ee,Mt,Vn,_()==="phone"&&M("timeline")].filter(s=>s&&
s.isConnected&&!s.hidden).map(s=>{let r=s.getBoundingClientRect();return[r.left-t.left-6,r.top-t.top-6,r.right-t.left+6,r.bottom-t.top+6]}).filter(s=>s[2]-s[0]>
14),o=Ht();return o&&n.push([o.left-8,o.top-8,o.right+8,o.bottom+8]),n}var fs=()=>an?uf():[];function ds(){let t=M("map-over");an=nf(),Ee=u("svg",{class:"scale",
height:34,role:"img"}),Mt=rf(),Wn=d("p",{class:"limit",dir:"auto",hidden:!0}),Vn=d("p",{class:"furniture credit",dir:"ltr",lang:"en",title:cs()});let e=d("div",
{class:"furniture corner",dir:"ltr"},Mt,Wn,Ee);t.append(an,e,...cs()?[Vn]:[]),rn(),y.map.on("moveend zoomend resize",rn),w.subscribe((n,o)=>{o.has("lang")&&df(),
o.has("layout")&&rn()})}var pf="M8 13V3M3.5 7.5L8 3L12.5 7.5",ce=null,cn=null;function mf(){let t=M("map-over");cn=u("path",{class:"to-card"}),ce=d("div",{class:"chips"}),t.append(u("s\
vg",{class:"ties","aria-hidden":"true"},cn),ce),y.map.on("move zoomend",vi),y.map.on("zoomstart",()=>cn.removeAttribute("d"))}function hf(t){let e=[],n=rt(y.map),
[o,s]=N();for(let r of h.marks){let i=yt.has(r.id)&&K(r)?X(r):null;if(!i)continue;let a=n.x(i[0])-o,l=n.y(i[1])-s;a>=t[0]&&a<=t[2]&&l>=t[1]&&l<=t[3]||gf(r,n,t,o,
s)||e.push({mark:r,x:a,y:l})}return{box:t,found:e}}function gf(t,e,n,o,s){if(t.form!=="band"&&t.form!=="vague")return!1;let r=G(t);return O([e.x(r[0])-o,e.y(r[1])-
s,e.x(r[2])-o,e.y(r[3])-s],n)}function xf({box:t,found:e}){let n=(t[0]+t[2])/2,o=(t[1]+t[3])/2,s=new Map;for(let r of e){let i=Math.atan2(r.y-o,r.x-n),a=Math.round(
i/(Math.PI/4))&7;s.has(a)||s.set(a,[]),s.get(a).push({...r,angle:i,far:Math.hypot(r.x-n,r.y-o)})}return[...s.values()].map(r=>r.sort((i,a)=>i.far-a.far))}function yf(t,e){
let n=t[0],o=(e[0]+e[2])/2,s=(e[1]+e[3])/2,r=yt.size>=No,i=t.length>1?" "+m("map.more",{n:t.length-1}):"",a=r?P(t.length):_t(I(n.mark),{size:13,weight:600},130)+
i,l=n.mark.layers.map(b=>W[b]).find(b=>b&&w.get().layersOn.has(b.id)),c=n.angle*180/Math.PI+90,f=d("button",{type:"button",class:"chip-edge","aria-label":m("map\
.beyond",{place:I(n.mark),n:t.length}),on:{click:()=>bf(t)}},u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:pf,class:"arrow",
transform:`rotate(${Math.round(c/45)*45} 8 8)`})),l&&!r&&u("svg",{viewBox:"-8 -8 16 16",width:16,height:16,"aria-hidden":"true"},ee(l,5.6,{halo:0})),d("bdi",{},
a)),p=Math.min(Math.abs((e[2]-e[0])/2/Math.cos(n.angle)),Math.abs((e[3]-e[1])/2/Math.sin(n.angle))),g=r||_()==="phone"?"":wf(n);g&&f.append(d("span",{class:"awa\
y"},g));let x=(g?A(g,{size:12.5})+6:0)+(r?46:68)+A(a,{size:13,weight:600});return{node:f,w:x,h:_()==="phone"?36:30,x:o+p*Math.cos(n.angle),y:s+p*Math.sin(n.angle)}}
function wf({mark:t}){let e=X(t),n=y.map.getCenter(),o=y.map.distance(n,[Lt(e[1]),(e[0]-.5)*360])/1e3,s=o<100?5:o<1e3?10:100;return m("map.km",{n:Math.max(s,Math.
round(o/s)*s)})}function bf(t){t.length===1&&w.set({selected:t[0].mark.id},{source:"map"}),sn(t.map(e=>e.mark),!0)}function Mf(t,e,n,o){wi(t,e,n,o,3)||(t.node.querySelector(
"bdi").remove(),t.node.classList.add("small"),t.w=t.h+18,!wi(t,e,n,o,3)&&t.node.remove())}function wi(t,e,n,o,s){let{node:r,w:i,h:a}=t,l=12,c=Math.max(e[0]+l,Math.
min(e[2]-l-i,t.x-i/2)),f=Math.max(e[1]+l,Math.min(e[3]-l-a,t.y-a/2)),p=t.x<=e[0]+1||t.x>=e[2]-1,g=p?[t.x<=e[0]+1?1:-1,0]:[0,t.y<=e[1]+1?1:-1],x=[e[0]+l,e[1]+l],
b=[e[2]-l-i,e[3]-l-a],v=(z,E)=>Math.max(x[E],Math.min(b[E],z));for(let z=0;z<s*24;z+=1){let E=Math.ceil(z%24/2)*24*(z%2?1:-1),S=Math.floor(z/24)*42,$=v(c+g[0]*S+
(p?0:E),0),it=v(f+g[1]*S+(p?E:0),1),At=[$-4,it-4,$+i+4,it+a+4];if(![...n,...o].some(je=>O(At,je)))return n.push(At),r.style.left=`${$.toFixed(0)}px`,r.style.top=
`${it.toFixed(0)}px`,!0}return!1}function kf(){let[t,e]=N();return Nt().flatMap(n=>[n.box,n.symbol&&n.symbol.box,n.head,n.name&&n.name.box]).filter(Boolean).map(
n=>[n[0]-t,n[1]-e,n[2]-t,n[3]-e])}function bi(t){ce||mf();let e=hf(t.edges),n=xf(e).map(a=>yf(a,e.box)),o=ce.contains(C());ce.replaceChildren(...n.map(a=>a.node));
let s=[...t.furniture],r=kf();for(let a of n)Mf(a,e.box,s,r);o&&ce.firstChild&&ce.firstChild.focus({preventScroll:!0});let i=wt(w.get().selected);t.card&&i&&vf(
i,t.card),vi()}var Mi=14;function vf(t,e){let[n,o]=N(),s=Nt().filter(i=>i!==t).flatMap(i=>[i.box,i.name&&i.name.box,i.symbol&&i.symbol.box,i.head]).filter(Boolean),
r=i=>{let a=ki(t,e,i);return a&&[Math.min(a.x,a.edge)+n,a.y+o-2,Math.max(a.x,a.edge)+n,a.y+o+2]};Mi=[14,22,30,40,52,66,82,100].find(i=>{let a=r(i);return a&&!s.
some(l=>O(l,a))})||14}function ki(t,e,n){let[o,s]=N(),r=re(t),i=(r[0]+r[2])/2-o,a=r[1]-s,l=r[3]-s;if(i>e.left-8&&i<e.right+8)return null;let c=e.left>i?e.left:e.
right;if(a-n>e.top+24)return{x:i,edge:c,from:a,y:Math.min(a-n,e.bottom-24)};let f=Math.max(l+n,e.top+24);return f<e.bottom-12?{x:i,edge:c,from:l,y:f}:null}function vi(){
let t=Ht(),e=w.get().selected,n=t&&e&&wt(e),o=n&&!y.map._animatingZoom?ki(n,t,Mi):null;o?cn.setAttribute("d",`M${o.x.toFixed(1)} ${o.from.toFixed(1)}V${o.y.toFixed(
1)}H${o.edge.toFixed(1)}`):cn.removeAttribute("d")}var zf=.4,Li=L.Renderer.extend({options:{padding:zf},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:t}=this._bounds,e=this._bounds.getSize();L.DomUtil.setPosition(
this._container,t),this.options.resize(this._container,t,e)},bounds(){let{min:t,max:e}=this._bounds;return[t.x,t.y,e.x,e.y]}});function zi(t,e,n){let o=y.map.createPane(
t);return o.style.zIndex=e,n||(o.style.pointerEvents="none"),t}function Si(t,e){let n=d("canvas",{class:t,"aria-hidden":"true"});return new Li({pane:zi(t,e),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function us(t,e,n){let o=u("svg",{class:t,focusable:"false",...n});return new Li({pane:zi(t,e),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var fn=7,ps=400,$i=60*Math.PI/180,ms=3.5,$f=.2,Ei=[],hs=0;function Ai(){let t=h.basemap||{};Ei=(t.rivers||[]).filter(e=>e.name).map(e=>({name:e.name,names:e.names,
rank:e.rank||3,lines:e.lines.map(n=>{let o=Ct(n,t.scale||1e4);return{line:o,box:R(o)}})})).sort((e,n)=>e.rank-n.rank)}function Of(t,e,n){let o=Ft(t,e),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],l=o[i-1],c=o[i]-a,f=o[i+1]-l,p=Math.hypot(c,f);if(!p)continue;let g=r;for(;g<=p;g+=fn){let x=a+c*g/p,b=l+f*g/p;if(x>n[0]&&
x<n[2]&&b>n[1]&&b<n[3]?s.push([x,b]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=g-p}return s}function Ef(t){let e=[],n=[];for(let o of[...t,null])
o?n.push(o):n.length&&(e.push(n),n=[]);return e}function Af(t){return t.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,t.length-1-o);for(let l=o-a;l<=o+a;l+=1)s+=t[l][0],
r+=t[l][1],i+=1;return[s/i,r/i]})}function If(t){let e=[];for(let n=1;n<t.length;n+=1)e.push(Math.atan2(t[n][1]-t[n-1][1],t[n][0]-t[n-1][0]));return e}var Oi=(t,e)=>Math.
abs(Math.atan2(Math.sin(t-e),Math.cos(t-e)));function Cf(t,e,n){let o=0,s=0;for(let r=e+1;r<n;r+=1){let i=Oi(t[r],t[r-1]);if(i>$f)return 1/0;o=Math.max(o,Oi(t[r],
t[e])),s+=i}return o>$i||s>$i*1.6?1/0:o+s*.5}function Ff(t,e,n,o,s){let r=If(t),i=0;for(let c=1;c<t.length;c+=1)i+=Math.hypot(t[c][0]-t[c-1][0],t[c][1]-t[c-1][1]);
let a=Math.ceil(e*(t.length-1)/Math.max(i,1))+1,l=null;for(let c=0;c+a<t.length;c+=3){let f=Cf(r,c,c+a);if(f===1/0||l&&f>=l.cost)continue;let p=t.slice(c,c+a+1),
g=p.filter((x,b)=>b%2===0).map(([x,b])=>[x-o*.6,b-o*.9-ms,x+o*.6,b+o*.35]);g.every(x=>s(x)&&n.free(x))&&(l={cost:f,points:p,taken:g})}return l}function _f(t,e,n,o,s,r){
let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,l={"font-size":e.size,"font-weight":e.weight,"font-style":e.italic?"italic":null},c;if(zt(t)){let f=a[0],p=a[a.
length-1],g=Math.atan2(p[1]-f[1],p[0]-f[0])*180/Math.PI,x=a[Math.floor(a.length/2)];c=b=>u("text",{...l,...b,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${x[0].toFixed(1)} ${(x[1]-ms).toFixed(1)}) rotate(${g.toFixed(1)})`},t)}else{hs+=1;let f=`course-${hs}`;s.append(u("path",{id:f,d:lt(a.flat()),fill:"n\
one"})),c=p=>u("text",{...l,...p,dy:-ms},u("textPath",{href:`#${f}`,startOffset:"50%","text-anchor":"middle"},t))}s.append(c({class:`halo on-${o}`})),r.append(c(
{fill:"var(--riverlab)"}))}function Ii(t,e,n,o,s,r){hs=0;let i=[(e[0]+t.ox)/t.size,(e[1]+t.oy)/t.size,(e[2]+t.ox)/t.size,(e[3]+t.oy)/t.size];for(let a of Ei)a.rank===
3&&t.zoom<8||a.rank===2&&t.zoom<6||jf(a,t,e,i,n,o,s,r)}function jf(t,e,n,o,s,r,i,a){let l=oe(t),c=We("water",l),f=A(l,c)+10,p=[],g=t.lines.filter(x=>O(x.box,o)).
flatMap(x=>Ef(Of(x.line,e,n))).filter(x=>x.length*fn>f).sort((x,b)=>b.length-x.length);for(let x of g)for(let b=0;b<x.length;b+=Math.ceil(ps/fn)){let v=x.slice(
b,b+Math.ceil(ps/fn));if(v.length*fn<f)continue;let z=Ff(Af(v),f,s,c.size,a);if(!z)continue;let[E,S]=z.points[Math.floor(z.points.length/2)];if(p.some(([it,At])=>Math.
hypot(it-E,At-S)<ps*.6))continue;p.push([E,S]);for(let it of z.taken)s.add(it);let $=ge((E+e.ox)/e.size,(S+e.oy)/e.size);_f(l,c,z.points,$?"land":"abroad",r,i)}}var Yn=Math.cos(Math.PI/6),Gn=Math.sin(Math.PI/6),gs=4;function Bf(t){let e=new Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n]*Yn+t[n+1]*Gn,e[n+1]=t[n+1]*
Yn-t[n]*Gn;return e}function Ci(t,e){let n=1/0,o=-1/0;for(let s of t)for(let r=e;r<s.length;r+=2)s[r]<n&&(n=s[r]),s[r]>o&&(o=s[r]);return[n,o]}function Tf(t,e){
let[n,o]=Ci(t,0),[s,r]=Ci(t,1),i=Math.ceil(n/e)-1,a=Math.ceil(s/e)-1,l=Math.floor(o/e)-i+2,c=Math.floor(r/e)-a+2,f=new Uint8Array(l*c),p=Array.from({length:c},()=>[]);
for(let g of t)for(let x=0,b=g.length-2;x<g.length;b=x,x+=2){let v=g[b+1],z=g[x+1];if(v===z)continue;let E=Math.ceil(Math.min(v,z)/e),S=Math.max(v,z)/e;for(let $=E;$<
S;$+=1)p[$-a].push(g[b]+(g[x]-g[b])*($*e-v)/(z-v))}return p.forEach((g,x)=>{g.sort((b,v)=>b-v);for(let b=0;b+1<g.length;b+=2){let v=g[b+1]/e;for(let z=Math.ceil(
g[b]/e);z<=v;z+=1)f[x*l+z-i]=gs+1}}),{grid:f,w:l,h:c,i0:i,j0:a}}function Pf({grid:t,w:e,h:n},o){for(let s=1;s<=o;s+=1){let r=[];for(let i=1;i<n-1;i+=1)for(let a=1;a<
e-1;a+=1){let l=i*e+a;t[l]<=gs||Math.min(t[l-1],t[l+1],t[l-e],t[l+e])===s-1&&r.push(l)}for(let i of r)t[i]=s}}var Fi=(t,e,n,o)=>{if(!t.length)return[];let s=Tf(
t.map(Bf),e),r=Math.max(1,Math.min(gs,Math.round(n/e)));Pf(s,r);let i=new Map;for(let a=0;a<s.h;a+=1)for(let l=0;l<s.w;l+=1){let c=s.grid[a*s.w+l];if(!c)continue;
let f=(l+s.i0)*e,p=(a+s.j0)*e,g=((l+s.i0+a+s.j0)%o+o)%o,x=Math.min(c,r+1)*16+g,b=`M${(f*Yn-p*Gn).toFixed(1)} ${(f*Gn+p*Yn).toFixed(1)}h0`;i.set(x,(i.get(x)||"")+
b)}return[...i].map(([a,l])=>({d:l,part:a%16,strength:+(Math.floor(a/16)/(r+1)).toFixed(2)}))};var _i=9,Bi=4,Nf=150,qf={rising:45,falling:-45,level:90,both:45,none:90},Ti=new Map(h.layers.map((t,e)=>[t.id,e]));function ji(t,e){let n={id:`${e}-${Ti.get(t.id)}`,
patternUnits:"userSpaceOnUse"},o=B(t);if(t.texture==="dots"){let a=e==="band"?4.4:6;return u("pattern",{...n,width:a,height:a,patternTransform:"rotate(30)"},u("\
circle",{cx:a/2,cy:a/2,r:.95,fill:o}))}let s=t.texture==="both"&&t.slots.length===2,r=s?t.slots.map(Gt):[o],i=s?4:t.texture==="none"?9:6;return u("pattern",{...n,
width:i*r.length,height:8,patternTransform:`rotate(${qf[t.texture]||90})`},r.map((a,l)=>u("path",{d:`M${i*(l+.5)} 0V8`,stroke:a,"stroke-width":1.1})))}var Hf=()=>u(
"defs",{},h.layers.flatMap(t=>[ji(t,"hatch"),ji(t,"band")])),Kn=(t,e)=>`url(#${e}-${Ti.get(t.id)})`;function Df(t,e,n){let o=[n[0]-40,n[1]-40,n[2]+40,n[3]+40],{
polygons:s,lines:r}=st(t),i=s.flatMap(a=>a.map(l=>Ft(l,e,o,!0))).filter(a=>a.length>5);return{rings:i,area:i.map(a=>lt(a,!0)).join(""),line:r.map(a=>lt(Ft(a,e))).
join("")}}function Uf(t,e){let{mark:n,layer:o}=t,s=`rim-${t.n}`,r={"clip-path":`url(#${s})`},i=o.slots.length===2?"var(--ink3)":B(o);return[u("clipPath",{id:s},
u("path",{d:e.area,"clip-rule":"evenodd"})),t.selected&&u("path",{d:e.area,fill:Kn(o,"hatch"),"fill-rule":"evenodd",opacity:.35}),u("path",{d:e.area,fill:"none",
stroke:Kn(o,"hatch"),"stroke-width":_i*2,...r}),u("path",{d:e.area,fill:"none",stroke:i,"stroke-width":1.8,"stroke-opacity":.5,"stroke-dasharray":n.approximate?
"8 3 1.5 3":null,...r}),u("path",{d:e.area,class:"hit rim","stroke-width":_i*2,...r})]}function Zf(t,e,n,o){let{layer:s}=t,i={fill:"none",stroke:s.slots.length===
2?"var(--ink3)":B(s),"stroke-width":1,"stroke-dasharray":"5 3.5","stroke-opacity":.8};if(!e.area)return[u("path",{d:e.line,fill:"none",stroke:Kn(s,"band"),"stro\
ke-width":10}),u("path",{d:e.line,...i}),u("path",{d:e.line,class:"hit rim","stroke-width":16})];let a=`soft-${t.n}`,l=t.open?Vf(e.area,a,n.km(Bi,X(t.mark)[1]),
o):null;return[l,u("path",{d:e.area,fill:Kn(s,"band"),"fill-rule":"evenodd",mask:l?`url(#${a})`:null}),u("path",{d:e.area,...i,"stroke-opacity":t.open?.4:.8}),u(
"path",{d:e.area,class:"hit"})]}function Vf(t,e,n,o){let s=Math.min(n*2,120),r=[1,.75,.5,.25].map(i=>u("path",{d:t,fill:"none",stroke:"#000","stroke-opacity":.3,
"stroke-width":(s*i).toFixed(1)}));return u("mask",{id:e,maskUnits:"userSpaceOnUse",x:o[0],y:o[1],width:o[2]-o[0],height:o[3]-o[1]},u("path",{d:t,fill:"#fff"}),
r)}function Wf(t,e,n){let o=G(t.mark),i=Math.hypot(o[2]-o[0],o[3]-o[1])>Re(Nf,(o[1]+o[3])/2)?10:6,a=n.km(Bi,(o[1]+o[3])/2),l=t.layers.filter(p=>t.drawn.has(p.id)),
c=Fi(e.rings,i,a,l.length||1),f=p=>l[p]||t.layer;return[c.map(({d:p,strength:g,part:x})=>u("path",{d:p,class:"dots","stroke-opacity":g,stroke:B(f(x))})),u("path",
{d:e.area,class:"hit"})]}var Ri={region:Uf,band:Zf,vague:Wf};function Pi(t,e,n,o,s){let r=[Hf()],i=[(o[0]+n.ox)/n.size,(o[1]+n.oy)/n.size,(o[2]+n.ox)/n.size,(o[3]+
n.oy)/n.size];for(let a of e){if(!Ri[a.mark.form]||!a.layer||!O(G(a.mark),i))continue;let l=Df(a.mark,n,o);if(!l.area&&!l.line)continue;let c=a.fits?s&&!a.selected?
.5:1:.22;r.push(u("g",{class:`area ${a.mark.form}`,"data-mark":a.mark.id,opacity:c===1?null:c},Ri[a.mark.form](a,l,n,o)))}t.replaceChildren(...r)}var Gf=7.3,kt,dn,Ae,Et,Ie=0,Jn=!0,V=null;function qi(){oi({request:Ni,now:xs,flush:od}),Lr(),Sr(),Ai(),kt=Si("ground",210),dn=us("areas",410,{"aria-hidden":"tru\
e"}),Ae=us("marks",610,{role:"group"}),y.base.addLayer(kt),y.map.addLayer(dn),y.map.addLayer(Ae),Et=Object.fromEntries(["halos","letters","under","signs","over"].
map(t=>[t,u("g",{class:t,"aria-hidden":t==="signs"?null:"true"})])),Ae.options.element.append(...Object.values(Et)),y.map.on("moveend viewreset resize",()=>Ni(!0)),
y.map.on("zoomstart",()=>{y.map._animatingZoom||Qe.clear()}),y.map.on("move",Kf)}function Kf(){if(!V||y.map._animatingZoom||y.map.getZoom()!==V.at.zoom)return;let[
t,e,n,o]=N(),s=kt.bounds();t>=s[0]&&e>=s[1]&&n<=s[2]&&o<=s[3]||(kt.sync(),Ao(kt.options.element,rt(y.map),kt.bounds()))}function Ni(t){Jn=Jn||!!t,Ie||(Ie=requestAnimationFrame(
()=>xs(!0)))}function xs(t){if(Ie&&cancelAnimationFrame(Ie),Ie=0,!y.map._loaded||!kt||y.map._animatingZoom)return;let e=performance.now(),n=rt(y.map),o=Jf();if(Jn){
for(let s of[kt,dn,Ae])s.sync();Ao(kt.options.element,n,kt.bounds())}Jn=!1,Xf(n,Ae.bounds(),o,t===!0),ys=performance.now()-e}function Jf(){let t=y.map.getSize(),
e=ae(),n=Ht(),o=n?{left:0,top:0,right:0,bottom:0}:e;return{card:n,edges:[o.left,o.top,t.x-o.right,t.y-o.bottom],furniture:fs(),free:[e.left,e.top,t.x-e.right,t.
y-e.bottom]}}function Xf(t,e,n,o){let{items:s,mass:r}=Pr(yt,t,e),i=N(),a=Ys(),[l,c]=i;for(let S of n.furniture)a.add([S[0]+l,S[1]+c,S[2]+l,S[3]+c]);let{free:f}=n,
p=s.find(S=>S.selected);V={at:t,bounds:e,sight:i,room:a,page:n,open:[f[0]+l+4,f[1]+c+4,f[2]+l-4,f[3]+c-4],mass:r,fan:Qe,signs:[],phone:_()==="phone",atHome:(S,$)=>ge(
(S+t.ox)/t.size,($+t.oy)/t.size),areas:td(s,t,e)};let g=r?s.filter(S=>S.selected):s;Pi(dn.options.element,g,t,e,p);let x=Ir(s.filter(S=>S.at&&S.kind!=="area"),V);
!V.phone&&!r&&t.zoom>=Gf&&Yr(x,V);let b=s.filter(S=>S.kind==="area"),v=V.phone?[]:Zo(b,V);Gr(x,V);let z=V.phone?Zo(b,V):v;si([...x,...z]),nd();let E=()=>Qf(s,t,
e,V);r&&o?requestAnimationFrame(E):E()}function Qf(t,e,n,o){if(o!==V)return;let{room:s,sight:r}=o;for(let c of t)if(c.near&&c.near<40&&c.at){let f=Math.max(9,c.
near);s.add([c.at[0]-f,c.at[1]-f,c.at[0]+f,c.at[1]+f])}let i=u("g"),a=u("g"),l=c=>!O(c,r)||c[0]>r[0]&&c[1]>r[1]&&c[2]<r[2]&&c[3]<r[3];Ii(e,n,s,i,a,l),$r(e,n,s,i,
a,ed(t,e),l),Et.halos.replaceChildren(...i.childNodes),Et.letters.replaceChildren(...a.childNodes),bi(o.page)}function td(t,e,n){let o=t.filter(s=>s.layer&&s.kind!==
"point").map(s=>{let r=st(s.mark).polygons.flat().map(a=>Ft(a,e,n,!0,4)).filter(a=>a.length>5),i=R([]);return r.forEach(a=>R(a,i)),{rings:r,box:i,weight:s.mark.
form==="region"?1.5:16}});return s=>{let r=[[s[0],s[1]],[s[2],s[1]],[s[0],s[3]],[s[2],s[3]],[(s[0]+s[2])/2,(s[1]+s[3])/2]],i=0;for(let a of o)if(O(a.box,s))for(let[
l,c]of r)Wt(a.rings,l,c)&&(i+=a.weight);return i}}function ed(t,e){let n=new Set(t.filter(i=>i.label).map(i=>qo(i.mark))),o=V.mass?[]:t.filter(i=>i.kind==="poin\
t"&&i.at),s=new Set(["capital","city","town","village"]),r=new Map(o.map(i=>[i,$t(i.mark.title)]));return i=>n.has(i)||s.has(i.kind)&&o.some(a=>{let l=Math.hypot(
a.at[0]-e.x(i.x),a.at[1]-e.y(i.y));return l<Math.max(5,e.km(2,i.y))?!0:l<e.km(25,i.y)&&r.get(a)===$t(i.name)})}function nd(){let t=Et.signs.contains(C())?C().closest(
"[data-key]").dataset.key:null,e=[];for(let o of Nt())o.kind==="note"?e.push(u("g",{class:o.item.fits?"":"out",stroke:"var(--ink2)",fill:"var(--ink2)"},u("path",
{d:lt(o.name.line),class:"hair"}),u("circle",{cx:o.name.line[0].toFixed(1),cy:o.name.line[1].toFixed(1),r:2,class:"foot"}))):(e.push(...Yo(o,V)),o.name&&o.name.
line&&e.push(u("path",{d:lt(o.name.line),class:"hair",stroke:"var(--ink2)"})));Et.under.replaceChildren(...e);let n=Nt().map(o=>Ko(o,V));Et.signs.replaceChildren(
...n),Et.over.replaceChildren(),ri(n,t)}function od(){Ie&&xs()}var ys=0;function ws(t){Et.over.replaceChildren(...t&&!t.name&&!t.head?[Jo(t,V)]:[])}var Xn=()=>Ae.
options.element,Hi=()=>dn.options.element;var dt={};Zt(dt,{day:()=>vt,iso:()=>j,month:()=>ks,months:()=>Ms,number:()=>at,parts:()=>et,span:()=>ot,weekday:()=>bs,write:()=>nt,year:()=>ft});var et=t=>t.split("-").map(Number);function at(t){let[e,n,o]=et(t),s=n<=2?e-1:e,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function j(t){let e=t+719468,n=Math.floor(e/146097),o=e-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,l=i+(i<10?3:-9),
c=s+n*400+(l<=2?1:0),f=p=>String(p).padStart(2,"0");return`${String(c).padStart(4,"0")}-${f(l)}-${f(a)}`}var Ui=t=>et(j(at(t)+1))[2]===1;function nt(t,e,n){let[o,s,r]=et(e),i=T.cldr,a=f=>ft(String(f).padStart(2,"0")),l=i.days[sd(e)],c={d:n||ft(r),dd:n||a(r),M:ft(s),MM:a(s),y:ft(o),MMMM:i.months[s-
1],MMM:i.short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:l,c:l};return i.patterns[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(f,p,g)=>g?c[f]||c[g]||
f:p.replaceAll("''","'")||"'")}var sd=t=>((at(t)+3)%7+7)%7,vt=(t,e)=>nt(e&&et(t)[0]===rd()?"day_short":"day",t);function rd(){let t=h.articles.find(e=>e.published);
return t?et(t.published)[0]:null}function ot(t,e){if(!t||!t.start&&!t.end)return t&&t.words?t.words:m("date.none");let{start:n,end:o}=t;if(!o)return m("date.sin\
ce",{date:vt(n,e)});if(!n)return m("date.until",{date:vt(o,e)});if(n===o)return vt(n,e);let[s,r,i]=et(n),[a,l]=et(o),c=i===1&&Ui(o),f=(p,g)=>m("date.range",{start:p,
end:g});return c&&s===a?r===l?nt("month",n):r===1&&l===12?ft(s):f((T.cldr.alone||T.cldr.months)[r-1],nt("month",o)):c?f(nt("month",n),nt("month",o)):s===a&&r===
l?nt("range_first",n)+nt("range_last",o):f(s===a?nt("day_short",n):vt(n,e),vt(o,e))}var bs=t=>nt("weekday",t);function Ms(t,e){let[n,o]=et(e);o+=1,o>12&&(o=1,n+=
1);let s=`${String(n).padStart(4,"0")}-${String(o).padStart(2,"0")}-01`;return{start:t.slice(0,8)+"01",end:j(at(s)-1)}}var ks=t=>T.cldr.short[t-1];var id=80,ad=20,Zi=160,ld=500,Vi=new Map,Yi=(t,e)=>t.claims.filter(n=>n.layer===e),Qn=t=>t.map(e=>e.date).filter(e=>e&&(e.start||e.end)).sort((e,n)=>(e.start||e.
end)<(n.start||n.end)?-1:1)[0]||null,cd=["home_base","unit_name","mentioned"],fd=t=>{let e=Qn(t);return(t.every(o=>cd.includes(o.role))?"1 ":"0 ")+(e?e.start||e.
end:"9999")};function dd(){let t=w.get().layersOn;return h.layers.filter(e=>t.has(e.id)).map(e=>({key:e.id,title:e.name,lang:e.lang,rows:h.marks.filter(n=>n.layers.
includes(e.id)&&Z(n)&&K(n)).map(n=>{let o=Yi(n,e.id);return{mark:n,layer:e,claims:o,day:fd(o)}}).filter(n=>n.claims.length).sort((n,o)=>n.day<o.day?-1:+(n.day>o.
day))})).filter(e=>e.rows.length)}function ud(){let t=new Map,e=[];for(let o of h.marks){if(!Z(o))continue;let s=K(o)?jn(o):[];for(let r of new Set(s.map(i=>i.layer))){
let i=s.filter(f=>f.layer===r),a=Qn(i),l=a.start===a.end?a.start:ot(a),c=a.start===a.end?bs(a.start):l;t.has(l)||t.set(l,{key:l,title:c,sort:a.start||a.end,rows:[]}),
t.get(l).rows.push({mark:o,layer:W[r],claims:i})}if(!s.length&&!Qn(o.claims)){let r=W[o.layers[0]];r&&e.push({mark:o,layer:r,claims:Yi(o,r.id),out:!0})}}let n=[
...t.values()].sort((o,s)=>o.sort<s.sort?-1:1);return e.length&&n.push({key:"undated",title:m("list.no_date"),rows:e}),n}function pd(t){let e=[...new Set(t.map(
s=>s.event?lr(s):ht(s)))],n=e.slice(0,2);e.length>2&&n.push(m("list.other_roles",{n:e.length-2}));let o=t.every(s=>!s.event&&!s.actors.length);return n.map((s,r)=>r&&
o?s[0].toLowerCase()+s.slice(1):s).join(o?m("list.comma"):"; ")}function md({mark:t,layer:e,claims:n,out:o},s){let r=w.get().selected===t.id;return d("li",s,d("\
button",{type:"button",class:o?"row out":"row","data-mark":t.id,"aria-current":r?"true":null,on:{click:()=>w.set({selected:t.id},{source:"list"}),mouseenter:()=>w.
set({hover:t.id}),mouseleave:()=>w.set({hover:null}),focus:()=>w.set({hover:t.id}),blur:()=>w.set({hover:null})}},de(e,t.form),d("span",{class:"n","aria-hidden":"\
true"},t.n),d("span",{class:"what"},d("span",{class:"line"},He(t,"title"),d("bdi",{class:"date"},ot(Qn(n),!0))),d("span",{class:"more"},pd(n)," · ",d("bdi",{},
Bt(t))))))}function hd(t,e,n){let o=n.reduce((l,c)=>l+c.rows.length,0),s=Vi.get(t.key)||(o>ld?ad:id),r=t.rows.length-s,i="group-"+e,a=l=>r>0?{"aria-setsize":t.rows.
length,"aria-posinset":l+1}:{};return d("section",{"aria-labelledby":i},d("div",{class:"bar"},d("h3",{id:i,dir:"auto",lang:t.lang},t.title),d("span",{class:"cou\
nt"},P(t.rows.length))),d("ul",{class:"rows"},t.rows.slice(0,s).map((l,c)=>md(l,a(c)))),r>0?d("button",{type:"button",class:"link more-rows",on:{click:()=>{Vi.set(
t.key,s+Zi),to(),Q(`[aria-labelledby="${i}"] .row`)[s].focus({preventScroll:!0})}}},m("list.more",{n:Math.min(r,Zi)})):null)}function to(){let t=M("list");if(!t)
return;let e=C()&&C().dataset?C().dataset.mark:null,n=w.get().dateRange?ud():dd(),o=h.marks.filter(r=>Z(r)&&K(r)).length;t.setAttribute("aria-label",m("list.tit\
le"));let s=we()?d("p",{class:"status"},o?m("find.found",{n:o}):m("find.none")," ",d("button",{type:"button",class:"link",on:{click:Rn}},m("find.clear"))):null;
return t.replaceChildren(...[d("h2",{class:"sr"},m("list.title")),s,...n.map((r,i)=>hd(r,i,n))].filter(Boolean)),e&&vs(e),o}function vs(t){let n=Q("#list .row").
find(o=>o.dataset.mark===t);return n&&n.focus({preventScroll:!0}),!!n}function gd(t){for(let n of Q("#list .row"))n.dataset.mark===t.selected?n.setAttribute("ar\
ia-current","true"):n.removeAttribute("aria-current");let e=Yt('#list .row[aria-current="true"]');e&&e.scrollIntoView({block:"nearest"})}var Gi=()=>h.marks.filter(
t=>Z(t)&&K(t));function xd(t){if(!["ArrowDown","ArrowUp","Home","End"].includes(t.key))return;let e=Q("#list .row"),n=e.indexOf(C());if(n<0)return;t.preventDefault();
let o={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:e.length-1}[t.key];e[o]&&e[o].focus()}var Wi="";function Ki(){M("tools").addEventListener("keydown",xd),w.subscribe(
(t,e)=>{if(["layersOn","filters","query","dateRange","mentions"].some(n=>e.has(n))){let n=to(),o=n?m("find.found",{n}):m("find.none");o!==Wi&&ct(o),Wi=o}else e.
has("selected")&&gd(t)})}var yd=["selected","layersOn","mentions","filters","dateRange"],wd=t=>(t||"").split(",").filter(Boolean).map(decodeURIComponent),un=t=>[...t].map(encodeURIComponent).
join(","),Ji=/^\d{4}-\d\d-\d\d$/;function ta(t){let e=[];if(t.embed&&e.push("embed"),t.lang!==h.lang&&e.push("lang="+t.lang),t.view&&e.push(`v=${t.view.lat.toFixed(
4)},${t.view.lon.toFixed(4)},${+t.view.zoom.toFixed(2)}`),t.layersOn.size!==h.layers.length){let n=h.layers.map(o=>o.id).filter(o=>t.layersOn.has(o));e.push("l="+
un(n))}return t.mentions&&e.push("named"),t.filters.events.size&&e.push("e="+un(t.filters.events)),t.query.trim()&&e.push("q="+encodeURIComponent(t.query.trim())),
t.filters.roles.size&&e.push("r="+un(t.filters.roles)),t.filters.forms.size&&e.push("p="+un(t.filters.forms)),t.filters.sources.size&&e.push("s="+un(t.filters.sources)),
t.dateRange&&e.push("d="+t.dateRange.join("..")),t.selected&&e.push("m="+encodeURIComponent(t.selected)),e.join("&")}function bd(t){let e={};for(let n of t.replace(
/^#/,"").split("&")){let o=n.indexOf("="),s=o<0?n:n.slice(0,o);s&&(e[s]=o<0?"":n.slice(o+1))}return e}function zs(t){try{return decodeURIComponent(t)}catch{return""}}
function Md(t){let[e,n,o]=(t||"").split(",").map(Number);return[e,n,o].every(Number.isFinite)&&Math.abs(e)<=90&&o>=0&&o<=22?{lat:e,lon:n,zoom:o}:null}function kd(t){
let[e,n]=(t||"").split("..");return Ji.test(e)&&Ji.test(n)&&e<=n?[e,n]:null}function Ss(t){let e=bd(t),n=(i,a)=>new Set(i.filter(l=>a.includes(l))),o=[...new Set(
h.marks.flatMap(i=>i.claims.map(a=>a.role)))],s=h.layers.map(i=>i.id),r=i=>{try{return wd(i)}catch{return[]}};return{embed:"embed"in e,lang:e.lang in Kt?e.lang:
h.lang,view:Md(e.v),layersOn:"l"in e?n(r(e.l),s):new Set(s),mentions:"named"in e,query:zs(e.q||""),filters:{roles:n(r(e.r),o),events:n(r(e.e),Object.keys(h.events)),
forms:n(r(e.p),["exact","near","region","band","vague"]),sources:n(r(e.s),h.articles.map((i,a)=>String(a)))},dateRange:kd(e.d),selected:It[zs(e.m||"")]?zs(e.m):
null}}function Xi(t){let e="#"+ta(w.get());if(!(e===location.hash||e==="#"&&!location.hash))try{t?history.pushState(null,"",e):history.replaceState(null,"",e)}catch{}}
function Qi(){let t=Ss(location.hash);t.view||delete t.view,w.set(t,{source:"link"}),t.view&&y.map.setView([t.view.lat,t.view.lon],t.view.zoom,{animate:!1})}function vd(){
if(document.documentElement.classList.contains("is-print"))return;let t=y.map.getCenter();w.set({view:{lat:+t.lat.toFixed(4),lon:+t.lng.toFixed(4),zoom:+y.map.getZoom().
toFixed(2)}},{source:"map"})}var eo=t=>{let e={...w.get(),selected:t?t.id:null,embed:!1};return location.href.replace(/#.*$/,"")+"#"+ta(e)},ea=()=>!!Ss(location.
hash).view;function na(){w.set(Ss(location.hash),{source:"link"});let t=w.get();Sn(t.lang),document.documentElement.classList.toggle("embed",t.embed)}function oa(){
let t=w.get();y.map.invalidateSize({animate:!1}),t.view&&y.map.setView([t.view.lat,t.view.lon],t.view.zoom,{animate:!1})}function sa(){y.map.on("moveend",vd),w.
subscribe((t,e,n)=>{n!=="link"&&(yd.some(o=>e.has(o))?Xi(!0):["view","query","lang","embed"].some(o=>e.has(o))&&Xi(!1))}),addEventListener("popstate",Qi),addEventListener(
"hashchange",Qi)}var Fe=t=>d("blockquote",{dir:"auto",lang:Ld(t)},d("bdi",{},t.before,t.place?d("mark",{},t.place):null,t.after)),Ld=t=>(h.articles[t.article]||{}).lang||null,ia=80,
zd=.9;function Ce(t,e,n){if(!e.length)return null;let o=d("ul",{}),s=d("section",{},d("h3",{},t),o),r=()=>{let i=o.children.length,a=i+ia;o.append(...e.slice(i,
a).map(n)),s.querySelectorAll(".more-rows").forEach(l=>l.remove()),a<e.length&&s.append(d("button",{type:"button",class:"link more-rows",on:{click:()=>{r();let l=o.
children[a];l.setAttribute("tabindex","-1"),l.focus({preventScroll:!0})}}},m("list.more",{n:Math.min(ia,e.length-a)})))};return r(),s}function Sd(t){return d("l\
i",{},d("b",{},He(t))," · ",[...new Set(t.claims.map(ht))].join(m("list.comma")),t.words?[" · ",ue(t.words)]:null,t.claims.flatMap(e=>e.cites).slice(0,1).map(
Fe))}function $d(t){return d("li",{},d("b",{},tt(t.surface))," · ",ue(t.reason),t.rivals.length?[" ",no("left.rivals",t)]:null,Fe(t.cite))}function Od(t){let e=t.
actors.map(o=>h.actors[o]?h.actors[o].name:o),n=t.actors.every(o=>h.actors[o]&&!h.actors[o].lang);return d("li",{},d("b",{},ht(t)),e.length?[" · ",tt(St(e),n?null:
void 0)]:null," · ",d("bdi",{},ot(t.date)),t.cites.map(Fe))}function Ed(t){return d("li",{},d("button",{type:"button",class:"link",on:{click:()=>w.set({selected:t.
id},{source:"list"})}},He(t))," ",no("left.rivals",t))}var no=(t,e)=>Rt(t,{rivals:tt(e.rivals.join("; "),"en")}),aa=()=>{let t=[Ce(m("left.countries"),h.named,Sd),
Ce(m("left.unresolved"),h.unresolved,$d),Ce(m("left.unplaced"),h.unplaced,Od),Ce(m("left.unread"),h.unread,e=>d("li",{},d("b",{},m("event."+e.event))," · ",tt(
e.words),Fe(e.cite))),Ce(m("left.doubtful"),h.marks.filter(e=>e.rivals.length&&e.score<zd),Ed)].filter(Boolean);return h.notices.length&&t.push(Ce(m("left.notic\
es"),h.notices,e=>d("li",{},ue(e)))),t.length?d("section",{id:"left","aria-labelledby":"left-title"},d("h2",{id:"left-title",tabindex:"-1"},m("left.title")),t):
null};var pn=t=>t.date&&(t.date.start||t.date.end)||"9999",mn=(t,...e)=>d("div",{class:"fact"},d("dt",{},t),d("dd",{},e));function $s(t){return d("p",{class:"side"},t.
map(e=>d("span",{},de(e,"exact"),Qt(e))))}function Ad(t){let e=t.hedges.length&&t.hedges.map((o,s)=>[s?m("card.hedged_between"):"",tt(o)]),n=t.speaker&&tt(t.speaker.
replace(/^The /,"the "));return n&&e?Rt("card.hedged_both",{speaker:n,words:e}):n?Rt("card.hedged_by",{speaker:n}):e?Rt("card.hedged",{words:e}):null}function Id(t){
let e=Ad(t);return[d("b",{},pe(t)),e?[m("list.comma"),d("bdi",{},e)]:null]}function Cd(t){let e=t.sidc?gr(t.sidc,20):null;if(e)return e;let n=er(t),o=u("svg",{viewBox:"\
-10 -10 20 20",width:20,height:20,"aria-hidden":"true"});return n&&o.append(U(n,5.5)),o}function ca(t){return t.cites.length>0&&t.cites.every(e=>(h.articles[e.article]||
{}).names_only)}function la(t,e){let n=t.map(o=>h.actors[o]).filter(Boolean);return n.length?d("ul",{class:"actors"},n.map(o=>d("li",{},Cd(o),Qt(o)))):m(ca(e)?"\
card.not_read":"card.nobody")}function Fd(t){if(!t.date&&ca(t))return m("card.not_read");let e=ot(t.date),n=t.date&&t.date.words;return d("bdi",{},n&&(t.date.start||
t.date.end)&&n!==e?Rt("card.when_words",{date:e,words:tt(n)}):$n(e))}function _d(t,e,n,o){let s=W[t.layer];return d("div",{class:"claim-facts"},o&&s?$s([s]):null,
d("dl",{},mn(m(t.event?"card.what":"card.role"),Id(t)),mn(m("card.who"),la(t.actors,t)),t.targets.length?mn(m("card.whom"),la(t.targets,t)):null,mn(m("card.when"),
Fd(t)),n?mn(m("card.where"),d("bdi",{},$n(Bt(e)))):null),t.inferred?d("p",{class:"doubt"},m("card.inferred")):null,t.negated?d("p",{class:"doubt"},m("card.negat\
ed")):null,t.reviewed?d("p",{class:"doubt"},m("card.reviewed")):null,t.figures.length?d("p",{class:"doubt"},d("bdi",{},Rt("card.stated",{figures:tt(t.figures.join(
"; "))}))):null)}function jd(t){let e=h.articles[t.article]||{},n=d("p",{dir:"auto"},d("span",{class:"hang"},m("card.open_quote")),t.before,t.place?d("mark",{},
t.place):null,t.after,m("card.close_quote"));return d("figure",{},d("blockquote",{lang:e.lang||null},n),Rd(t,e))}function Rd(t,e){let n=e.paragraphs||0;if(t.paragraph===
null||!n)return null;let o=n<=60?d("div",{class:"ticks","aria-hidden":"true"},Array.from({length:n},(r,i)=>d("i",{class:i===t.paragraph?"on":null}))):null,s=m("\
card.paragraph",{n:t.paragraph+1,total:n});return d("figcaption",{},o,d("span",{},s,h.articles.length>1?[" · ",pa(t)]:null,e.url?[" · ",d("a",{href:Bd(e.url,t),
rel:"noopener noreferrer",target:"_blank"},m("card.read"))]:null))}function Bd(t,e){let n=(e.before+e.place+e.after).trim().split(/\s+/).slice(0,8).join(" ");return t.
includes("#")?t:`${t}#:~:text=${encodeURIComponent(n).replace(/-/g,"%2D")}`}function fa(t){let e=[...t.claims].sort((s,r)=>pn(s)<pn(r)?-1:+(pn(s)>pn(r))),n=new Set(
e.map(s=>s.layer)).size>1,o=new Map;return e.forEach((s,r)=>{let i=pn(s)+JSON.stringify(s.cites);o.has(i)||o.set(i,{facts:[],claim:s}),o.get(i).facts.push(_d(s,
t,r===0,n))}),[...o.values()].map(s=>d("section",{class:"said"},s.facts,Td(s.claim)))}function Td(t){let[e,...n]=t.cites.map(jd);return!n.length||!t.inferred?[e,
n]:[e,d("p",{class:"doubt"},m("card.evidence")),n]}function da(t){let e=[t.note,t.rule&&$n(t.rule)].filter(Boolean).map(n=>ue(n));return t.approximate&&e.push(m(
"card.approximate")),t.rivals.length&&e.push(no("card.rivals",t)),e.length?d("section",{class:"why"},d("h3",{class:"sr"},m("card.why")),e.map(n=>d("p",{},n))):null}
function ua(t){return!t.differ||!t.differ.length?null:d("section",{class:"differ"},d("h3",{},m("differ.title")),t.differ.map(e=>[d("h4",{},m("differ."+e.kind)),
d("ul",{},e.versions.map(n=>d("li",{},d("b",{},Pd(e.kind,n.value)),Fe(n.cite),d("p",{class:"from"},pa(n.cite)))))]))}function Pd(t,e){let n=e.replace(/^not /,"");
if(t==="role"&&m("role."+n)!=="role."+n)return ht({role:n,negated:n!==e});let o=t==="date"&&e.match(/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);return o?ot(
{start:o[1],end:o[2]||o[1]}):tt(e)}var pa=t=>{let e=h.articles[t.article]||{};return e.publisher?tt(e.publisher):m("card.article",{n:t.article+1})};var hn=null,wa=[0,0];function Nd(t,e){return d("p",{class:"side"},d("span",{},e.map(n=>u("svg",{viewBox:"-9 -9 18 18",width:18,height:18,role:"img","aria-label":n.
name},U(n,6)))),m("card.claims",{n:t.claims.length}))}function qd(t){let e=I(t),n=t.names.filter(([,o])=>o!==e);return t.title!==e&&n.unshift([sr,t.title]),n.length?
d("p",{class:"names"},n.map(([o,s])=>d("span",{lang:o,dir:"auto"},s))):null}async function ma(t,e){try{await navigator.clipboard.writeText(t),ct(e),ha(e)}catch{
let n=m("card.not_copied",{text:t});ct(n),ha(n)}}function ha(t){let e=M("card").querySelector(".copied");e&&(e.textContent=t)}var ga=t=>`${t.anchor[1].toFixed(5)}\
, ${t.anchor[0].toFixed(5)}`;function xa(t){let e=Gi(),n=e.findIndex(s=>s.id===w.get().selected);if(!e.length)return;let o=e[(Math.max(n,0)+t+e.length)%e.length];
w.set({selected:o.id},{source:"card"})}function Hd(t){let e=(n,o,s)=>d("button",{type:"button",on:{click:o},...s},n);return d("div",{class:"actions"},e(m("card.\
copy_link"),()=>ma(eo(t),m("card.copied_link"))),t.anchor?e(m("card.copy_position"),()=>ma(ga(t),m("card.copied_position",{position:ga(t)}))):null,d("span",{class:"\
steps"},e(ya(!1),()=>xa(-1),{"aria-label":m("card.previous"),class:"prev"}),e(ya(!0),()=>xa(1),{"aria-label":m("card.next"),class:"next"})),d("p",{class:"copied"}))}
function ya(t){return u("svg",{viewBox:"0 0 8 12",width:8,height:12,class:"arrow","aria-hidden":"true"},u("path",{d:t?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",
stroke:"currentColor","stroke-width":1.6}))}function ba(t){let e=t.layers.map(o=>W[o]).filter(Boolean),n=u("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-h\
idden":"true"},u("path",{d:"M1 1L11 11M11 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5}));M("card").replaceChildren(...[d("button",{type:"button",
class:"back link",on:{click:Os}},m("list.back",{n:h.marks.length})),d("div",{class:"top"},e.length>1?Nd(t,e):$s(e),d("button",{type:"button",class:"close","aria\
-label":m("card.close"),on:{click:Os}},n)),d("h2",{id:"card-title",tabindex:"-1",dir:"auto",lang:Mo(t)},I(t)),qd(t),...fa(t),ua(t),da(t),Hd(t)].filter(Boolean))}
function Os(){w.set({selected:null},{source:"card"})}function Dd(t,e){let n=M("card"),o=C();n.hidden&&(hn=o&&o!==document.body?o:null,wa=[M("panel").scrollTop,M(
"scroll").scrollTop]);let s=n.contains(o)?o.className:"";ba(t),n.hidden=!1,n.scrollTop=0,n.setAttribute("aria-labelledby","card-title"),nn(t),document.documentElement.
classList.add("has-card"),s==="prev"||s==="next"?n.querySelector("."+s).focus():e!=="link"&&M("card-title").focus({preventScroll:!0}),ct(m("card.selected",{mark:Ke(
t)}))}function Ud(){let t=M("card");if(t.hidden)return;let e=t.contains(C()),n=t.dataset.mark;t.hidden=!0,t.replaceChildren(),document.documentElement.classList.
remove("has-card"),nn(null),[M("panel").scrollTop,M("scroll").scrollTop]=wa,e&&(hn&&hn.isConnected&&hn.offsetParent!==null?hn.focus():vs(n)||y.element.focus({preventScroll:!0})),
ct(m("card.closed"))}function Ma(){let t=M("card");t.setAttribute("tabindex","-1");let e=(n,o)=>{let s=It[n.selected];return s?(Dd(s,o),t.dataset.mark=s.id,o===
"map"||o==="link"&&ea()||ss(s),null):Ud()};w.subscribe((n,o,s)=>{o.has("selected")?e(n,s):o.has("lang")&&n.selected&&ba(It[n.selected])}),document.addEventListener(
"keydown",n=>{n.key==="Escape"&&w.get().selected&&(n.preventDefault(),Os())}),w.get().selected&&e(w.get(),"link")}var ka=new Map,xn=[],ut=[],va=null,gn=null,Vd=L.Layer.extend({initialize(t){this.mark=t},onAdd(){yt.add(this.mark.id)},onRemove(){yt.delete(this.mark.id)},getBounds(){
let[t,e,n,o]=G(this.mark);return L.latLngBounds([Lt(o),(t-.5)*360],[Lt(e),(n-.5)*360])}});function La(t){for(let[e,n]of Object.entries(y.groups)){let o=t.layersOn.
has(e);o!==y.map.hasLayer(n)&&(o?y.map.addLayer(n):y.map.removeLayer(n))}for(let e of h.marks){let n=ka.get(e.id)||{layer:new Vd(e),group:null};ka.set(e.id,n);let s=Z(
e)&&(e.layers.find(i=>t.layersOn.has(i)&&y.groups[i])||null),r=s&&y.groups[s];n.group!==r&&(n.group&&n.group.removeLayer(n.layer),r&&r.addLayer(n.layer),n.group=
r)}}var Dt=t=>{let e=t&&t.closest&&t.closest("[data-key]");return e?ut[xn.indexOf(e)]:null},za=t=>t&&!t.many?t.items[0].mark.id:null;function Sa(t){t.many?Wd(t):
w.set({selected:za(t)},{source:"map"})}function Wd(t){let e=t.items.map(r=>r.mark),n=t.items.map(r=>r.at),o=Math.max(...n.map(r=>Math.hypot(r[0]-n[0][0],r[1]-n[0][1]))),
s=y.map.getMaxZoom()-y.map.getZoom();if(o*2**s<60||s<.5){e.slice(0,40).forEach(r=>Qe.add(r.id)),qt();return}sn(e)}function oo(t){ws(t),w.set({hover:za(t)},{source:"\
map"})}function Yd(t){let e=null;t.addEventListener("pointerdown",n=>{e=[n.clientX,n.clientY]}),t.addEventListener("click",n=>{let o=Dt(n.target),s=n.target.closest&&
n.target.closest(".area");!o&&!s||(n.stopPropagation(),e&&Math.hypot(n.clientX-e[0],n.clientY-e[1])>6)||(o?Sa(o):w.set({selected:s.dataset.mark},{source:"map"}))}),
t.addEventListener("pointerover",n=>{let o=Dt(n.target);o&&n.pointerType!=="touch"&&oo(o)}),t.addEventListener("pointerout",n=>{Dt(n.target)&&!Dt(n.relatedTarget)&&
oo(null)}),t.addEventListener("dblclick",n=>{Dt(n.target)&&n.stopPropagation()})}function Gd(t){t.addEventListener("keydown",e=>{let n=Dt(e.target);if(n){if(e.key===
"Enter"||e.key===" ")e.preventDefault(),e.stopPropagation(),Sa(n);else if(e.key.startsWith("Arrow")){e.preventDefault(),e.stopPropagation();let o=Kd(n,e.key);o&&
As(o,!0)}}}),t.addEventListener("focusin",e=>{let n=Dt(e.target);n&&(As(n,!1),Go(e.target.closest("[data-key]"),n),e.target.matches(":focus-visible")&&Jd(n),oo(
n))}),t.addEventListener("focusout",e=>{Dt(e.relatedTarget)||oo(null)})}function Kd(t,e){let[n,o]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,
1]}[e],s=null;for(let r of ut){let i=r.x-t.x,a=r.y-t.y,l=i*n+a*o,c=Math.abs(i*o)+Math.abs(a*n);if(r===t||l<=0||c>l*1.2)continue;let f=l+c;(!s||f<s.cost)&&(s={cost:f,
other:r})}return s&&s.other}function Jd(t){let[e,n,o,s]=N();t.x>e+30&&t.x<o-30&&t.y>n+30&&t.y<s-30||y.map.panTo(y.map.layerPointToLatLng([t.x,t.y]),{animate:!1})}
function As(t,e){va=be(t);let n=xn[ut.indexOf(t)];gn!==n&&(gn&&gn.setAttribute("tabindex",-1),n.setAttribute("tabindex",0),gn=n),e&&n.focus({preventScroll:!0})}
function Xd(t,e,n){xn=t,ut=e,gn=null;let s=ut.find(i=>i.items.some(a=>a.selected))||ut.find(i=>be(i)===va)||Qd()||ut[0];s&&As(s,!1);let r=n&&(ut.find(i=>be(i)===
n)||wt(n.replace(/^\+/,"")));r&&xn[ut.indexOf(r)].focus({preventScroll:!0}),$a(w.get().hover)}function Qd(){let[t,e,n,o]=N();return ut.find(s=>s.x>t&&s.x<n&&s.y>
e&&s.y<o)}var Es=[];function $a(t){for(let e of Es)e.classList.remove("hover");Es=t?xn.filter((e,n)=>ut[n].items.some(o=>o.mark.id===t)):[];for(let e of Es)e.classList.
add("hover")}function tu(t,e,n){(["layersOn","mentions"].some(r=>e.has(r))||e.has("selected")&&h.marks.some(r=>r.hidden))&&La(t),e.has("theme")&&qt(!0),e.has("h\
over")&&($a(t.hover),n!=="map"&&ws(t.hover&&wt(t.hover))),["selected","mentions","layersOn","query","filters","dateRange","lang","layout","embed"].some(r=>e.has(
r))&&qt()}function Oa(){La(w.get()),ii(Xd),qi();for(let t of[Xn(),Hi()])Yd(t);Gd(Xn()),Xn().setAttribute("aria-label",m("list.title")),y.map.on("click",()=>w.set(
{selected:null},{source:"map"})),w.subscribe(tu),addEventListener("beforeprint",()=>{qt(!0),Me()}),addEventListener("afterprint",()=>qt(!0))}var Ea=document.documentElement,yn=null;function nu(){if(yn)return;let t=y.map;yn=[t.getCenter(),t.getZoom()],Ea.classList.add("is-print"),t.invalidateSize({animate:!1}),
$e(!1)}function ou(){yn&&(Ea.classList.remove("is-print"),y.map.invalidateSize({animate:!1}),y.map.setView(...yn,{animate:!1}),yn=null)}function Aa(){addEventListener(
"beforeprint",nu),addEventListener("afterprint",ou)}function ru(){return d("div",{id:"embed-legend"},d("a",{href:eo(null),target:"_blank",rel:"noopener"},Yt("#head h1").textContent),d("ul",{},h.layers.map(t=>d("l\
i",{},u("svg",{viewBox:"-9 -9 18 18",width:16,height:16,"aria-hidden":"true"},U(t,6)),Qt(t)))),d("span",{class:"sr"},m("page.full_page")))}function Ia(){let t=e=>{
document.documentElement.classList.toggle("embed",e.embed);let n=M("embed-legend");n&&n.remove(),e.embed&&M("stage").append(ru())};t(w.get()),w.subscribe((e,n)=>{
n.has("embed")&&t(e)})}var _e=h.config.tiles,au=4,wn=!1,Is=0;function Fa(t){let e=window[_e.layer];wn=t,Is=0,document.documentElement.classList.toggle("has-tiles",wn);let n=M("tiles-c\
redit");return n&&n.remove(),wn?(e.addTo(y.map),M("map-wrap").append(d("p",{id:"tiles-credit"},_e.credit)),null):e.remove()}function Ca(){if(Is+=1,!wn||Is<au)return;
Fa(!1);let t=M("tiles");t.querySelector("input").checked=!1,t.querySelector("p").textContent=m("page.tiles_failed"),ct(m("page.tiles_failed"))}function _a(){if(!_e)
return null;let t=d("input",{type:"checkbox",role:"switch",class:"sr",on:{change:()=>Fa(t.checked)}});return t.checked=wn,window[_e.layer].off("tileerror",Ca).on(
"tileerror",Ca),d("section",{id:"tiles"},d("label",{class:"layer"},t,d("span",{},m("page.tiles",{name:_e.name})),d("span",{class:"switch","aria-hidden":"true"})),
d("p",{},m("page.tiles_note",{name:_e.name})))}var Ta=["exact","near","region","band","vague"];function cu(){M("kicker").textContent=m("page.kicker",{n:h.articles.length||1});for(let o of Q("[data-t]"))o.textContent=
m(o.dataset.t,{...o.dataset});M("panel").setAttribute("aria-label",m("page.panel"));for(let o of Q("[data-said]")){let s=o.dataset.said,r=qe(s);o.textContent=r,
o.lang=r===s?"en":F()}let t=Q("#head .published");h.articles.forEach((o,s)=>{o.published&&t[s]&&(t[s].textContent=vt(o.published))});let e=M("skip");e.hidden=!1,
e.textContent=m("page.skip"),e.onclick=()=>{(Yt("#list .row")||M("query")).focus()};let n=M("languages");n&&n.remove(),h.languages.length>1&&Yt("#head .kicker").
append(fu())}function fu(){return d("span",{id:"languages",role:"group","aria-label":m("page.languages")},h.languages.map(t=>d("button",{type:"button",lang:t.code,
dir:t.dir,"aria-pressed":String(t.code===F()),on:{click:()=>w.set({lang:t.code})}},t.name)))}function du(){return h.named.length+h.unresolved.length+h.unplaced.
length}function uu(){let t=du();return d("section",{id:"who","aria-labelledby":"who-title"},d("div",{class:"bar"},d("h2",{id:"who-title"},m("who.title")),d("p",
{},m("who.marks",{n:h.marks.length}),t?[" · ",d("button",{type:"button",class:"link",on:{click:ja}},m("who.named",{n:t}))]:null,h.unread.length?[" · ",d("butt\
on",{type:"button",class:"link",on:{click:ja}},m("who.unread",{n:h.unread.length}))]:null)),d("ul",{class:"layers"},h.layers.map(mu),pu()))}function pu(){let t=h.
marks.filter(n=>n.hidden).length;if(!t)return null;let e=d("input",{type:"checkbox",role:"switch",class:"sr",id:"mentions",on:{change:()=>w.set({mentions:e.checked})}});
return e.checked=w.get().mentions,d("li",{class:"mentions"},d("label",{class:"layer"},e,d("span",{class:"sw"}),d("span",{class:"name"},m("who.mentions",{n:t})),
d("span",{class:"count"}),d("span",{class:"switch","aria-hidden":"true"})))}function ja(){let t=M("left-title");t&&(t.scrollIntoView({block:"start",behavior:jt()?
"auto":"smooth"}),t.focus({preventScroll:!0}))}function mu(t){let e=d("input",{type:"checkbox",role:"switch",class:"sr","data-layer":t.id,on:{change:()=>gu(t.id,
e.checked)}});return e.checked=w.get().layersOn.has(t.id),d("li",{},d("label",{class:"layer"},e,d("span",{class:"sw"},de(t,"legend"),hu(t)),d("span",{class:"nam\
e",dir:"auto",lang:t.lang},t.name),d("span",{class:"short",dir:"auto",lang:t.lang},t.short),d("span",{class:"count"},P(t.count)),d("span",{class:"switch","aria-\
hidden":"true"})))}function hu(t){return u("svg",{class:"chip-shape",viewBox:"-9 -9 18 18",width:18,height:18,"aria-hidden":"true"},U(t,6))}function gu(t,e){let n=new Set(
w.get().layersOn);e?n.add(t):n.delete(t),w.set({layersOn:n})}function xu(){let t=Ta.filter(e=>h.marks.some(n=>n.form===e));return t.length?d("section",{id:"key",
"aria-labelledby":"key-title"},d("h2",{id:"key-title"},m("key.title")),d("ul",{},t.map(e=>d("li",{},Qs(e),d("span",{},m("key."+e)))))):null}function yu(){let t=d(
"input",{id:"query",type:"search",autocomplete:"off",spellcheck:"false",placeholder:m("find.label"),"aria-label":m("find.label")}),e=0;t.addEventListener("input",
()=>{clearTimeout(e),e=setTimeout(()=>w.set({query:t.value}),90)}),t.value=w.get().query;let n=d("button",{id:"filter-button",type:"button","aria-expanded":"fal\
se","aria-controls":"filters",on:{click:()=>wu(M("filters").hidden)}},m("find.filter")),o=u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},
u("path",{d:"M11.2 11.2L15 15M12.5 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5 7Z",fill:"none",stroke:"currentColor","stroke-width":1.5}));return d("section",{id:"\
find",role:"search"},d("div",{class:"field"},o,t),n,bu())}function wu(t){M("filters").hidden=!t,M("filter-button").setAttribute("aria-expanded",String(t))}function bu(){
let t=h.marks.flatMap(i=>i.claims),e=Object.keys(Kt[F()].strings),n=[...new Set(t.map(i=>i.role))].sort((i,a)=>e.indexOf("role."+i)-e.indexOf("role."+a)),o=Object.
keys(h.events).filter(i=>t.some(a=>a.event===i)),s=Ta.filter(i=>h.marks.some(a=>a.form===i)),r=t.flatMap(i=>i.date?[i.date.start,i.date.end]:[]).filter(Boolean).
sort();return d("div",{id:"filters",hidden:!0,role:"group","aria-label":m("find.filters")},o.length?so("events",m("find.event"),o,i=>m("event."+i)):null,so("rol\
es",m("find.role"),n,i=>m("role."+i)),h.articles.length>1?so("sources",m("find.source"),h.articles.map((i,a)=>String(a)),i=>tt(h.articles[i].publisher||h.articles[i].
title||i)):null,so("forms",m("find.precision"),s,i=>m("key."+i)),r.length?d("fieldset",{class:"dates"},d("legend",{},m("find.dates")),Ra("from",0,r),Ra("to",1,r)):
null,d("button",{type:"button",class:"link",on:{click:Rn}},m("find.clear")))}function so(t,e,n,o){return d("fieldset",{},d("legend",{},e),n.map(s=>{let r=d("inp\
ut",{type:"checkbox","data-kind":t,value:s,on:{change:()=>Mu(t,s,r.checked)}});return d("label",{},r,d("span",{dir:"auto"},o(s)))}))}function Mu(t,e,n){let o=w.
get().filters,s=Object.fromEntries(Object.entries(o).map(([r,i])=>[r,new Set(i)]));n?s[t].add(e):s[t].delete(e),w.set({filters:s})}function Ra(t,e,n){let o=d("i\
nput",{type:"date",id:"date-"+t,min:n[0],max:n[n.length-1],on:{change:()=>{let s=[...w.get().dateRange||[n[0],n[n.length-1]]];s[e]=o.value||(e?n[n.length-1]:n[0]),
s[0]>s[1]&&(s[1-e]=s[e]),w.set({dateRange:s})}}});return d("label",{},d("span",{},m("find."+t)),o)}function Pa(t){for(let r of Q("input[data-layer]"))r.checked=
t.layersOn.has(r.dataset.layer);for(let r of Q("input[data-kind]"))r.checked=t.filters[r.dataset.kind].has(r.value);M("mentions")&&(M("mentions").checked=t.mentions);
let e=M("query");e&&e!==C()&&(e.value=t.query);let n=t.dateRange||["",""];M("date-from")&&([M("date-from").value,M("date-to").value]=n);let o=Ro(t.filters)+(t.dateRange?
1:0),s=M("filter-button");s&&(s.textContent=o?m("find.on",{n:o}):m("find.filter"))}function Ba(){let t=M("query")===C();cu();for(let e of Q(".defs"))e.remove();
M("page").append(Xs(),tr()),M("tools").replaceChildren(...[uu(),d("div",{id:"scroll",tabindex:"-1"},xu(),yu(),d("section",{id:"list"}),aa(),_a(),M("credits"))].
filter(Boolean)),t&&M("query").focus(),Pa(w.get()),to()}function Na(){Ba(),w.subscribe((t,e)=>{e.has("lang")?(Sn(t.lang),Ba()):["layersOn","filters","query","da\
teRange","mentions"].some(n=>e.has(n))&&Pa(t)})}function qa(t){let e=[];for(let n of t)for(let o of n.claims){let s=o.date;!s||!s.start&&!s.end||e.push({mark:n,claim:o,layer:o.layer,from:s.start?at(s.start):null,
to:s.end?at(s.end):null})}return e}function Ha(t){let e=t.flatMap(i=>[i.from,i.to]).filter(i=>i!==null),n=Math.min(...e),o=Math.max(...e),s=Math.max(1.5,(o-n)*.04),
r=i=>t.some(a=>a[i]===null)?1.6:1;return{first:n,last:o,from:n-s*r("from"),to:o+1+s*r("to")}}function Da(t,e){let n=e/(t.to-t.from),o=Xt();return{x:i=>o?e-(i-t.
from)*n:(i-t.from)*n,day:i=>Math.floor((o?e-i:i)/n+t.from),per:n}}var Ua=t=>nt("axis",t);function Cs(t){let e=t.to-t.from,n=[];if(e<=40){let i=e<=16?1:7;for(let a=Math.
ceil(t.from);a<t.to;a+=1)(a-Math.ceil(t.from))%i===0&&n.push({day:a,text:Ua(j(a))});return n}let[o,s]=et(j(Math.floor(t.from))),r=e>365*4?12:e>500?3:1;r===12&&(s=
1);for(let i=0;i<600;i+=1){let a=at(`${String(o).padStart(4,"0")}-${String(s).padStart(2,"0")}-01`);if(a>=t.to)break;if(a>=t.from&&(s-1)%r===0){let l=r===12?ft(
o):ks(s),c=r!==12&&(s===1||!n.length);n.push({day:a,text:c?nt("axis_month",j(a)):l})}s+=1,s>12&&(s=1,o+=1)}return n}function vu(t,e,n){t.sort((s,r)=>s.at-r.at);
for(let s of t)s.true=s.at;let o=(s,r)=>(e(s.text)+e(r.text))/2;t.forEach((s,r)=>{let i=e(s.text)/2,a=r?t[r-1].at+o(t[r-1],s):i-6;s.at=Math.max(s.at,a)});for(let s=t.
length-1;s>=0;s-=1){let r=s===t.length-1?n+12-e(t[s].text)/2:t[s+1].at-o(t[s],t[s+1]);t[s].at=Math.min(t[s].at,r)}for(let s=t.length-1;s>=0;s-=1)Math.abs(t[s].at-
t[s].true)>36&&t.splice(s,1)}function Za(t,e,n,o){let s=[...new Set(t.filter(c=>c.from!==null&&c.from===c.to).map(c=>c.from))].sort((c,f)=>c-f),r=o<420,i=c=>c.length*
(r?6:7)+(r?6:14),a=[];for(let c of s){let[f,p,g]=et(j(c)),x=a[a.length-1],b=Ua(j(c)),v=n(c+.5);x&&Math.abs(v-x.at)<(i(b)+i(x.text))/2&&x.month===`${f}-${p}`&&x.
days.length<3?(x.days.push(g),x.all.push(v),x.at=(x.all[0]+v)/2,x.text=nt("axis",j(c),St(x.days.map(ft)))):a.push({at:v,all:[v],text:b,days:[g],month:`${f}-${p}`,
bold:!0})}vu(a,i,o);let l=[...a];for(let c of Cs(e)){let f=c.text.length*6.4/2,p=n(c.day)+(Xt()?-f:f);l.every(x=>Math.abs(x.at-p)>i(x.text)/2+f+4)&&p>f&&p<o-f&&
l.push({at:p,text:c.text})}return l}var Lu=100,zu=15,Su=6,$u=2;function Ya(t,e,n){let o=new Set;for(let r of t)r.from!==null&&r.from===r.to&&o.add(r.from);return t.length>Lu&&o.size*zu>n?Math.ceil(
Su/e.per):0}var Fs=t=>new Set(t.map(e=>e.mark.id)).size;function Wa(t,e,n,o,s){let r=o?Math.max($u,o*n.per):0;return u("rect",{class:s,x:n.left.toFixed(1),width:n.
width.toFixed(1),y:(n.base-r).toFixed(1),height:r.toFixed(1),fill:e.slots.length===2?Ne(e):B(e)})}function Ga(t,{days:e,x:n,high:o,stacked:s,living:r,told:i}){let a=new Map;
for(let{days:f}of t)for(let[p,g]of f){let x=Fs(g);a.set(p,s?(a.get(p)||0)+x:Math.max(a.get(p)||0,x))}let l=o/Math.max(1,...a.values()),c=new Map;return t.flatMap(
({layer:f,days:p,base:g})=>[...p].map(([x,b])=>{let v=n(x),z=n(x+e),E=Fs(b),S=s&&c.get(x)||0;c.set(x,S+E*l);let $={left:Math.min(v,z)+.5,width:Math.max(1,Math.abs(
z-v)-1),base:g-S,per:l},it=we()?b.filter(r):b;return u("g",{class:"column"},it.length<b.length&&Wa(b,f,$,E,"item out"),Wa(b,f,$,Fs(it),"item"),u("title",{},i(b)))}))}var k={items:[],range:null,now:null,together:0},Ka=()=>{let t=w.get().layersOn;return h.layers.filter(e=>t.has(e.id)&&k.items.some(n=>n.layer===e.id))},_s=()=>h.
marks.filter(t=>Z(t)&&!t.claims.some(e=>e.date&&(e.date.start||e.date.end))).length;function bn(){let t=w.get().layersOn,e=new Map;for(let n of k.items){if(!t.has(
n.layer))continue;let o=n.from===null?Math.min(k.range.first,n.to):n.from,s=n.to===null?Math.max(k.range.last,n.from):n.to;e.set(`${o}:${s}`,[o,s])}return[...e.
values()].sort((n,o)=>n[0]-o[0]||n[1]-o[1])}var Ut=()=>{let t=w.get().dateRange;return t?t.map(at):null};function Mn(t,e){let n=Math.max(k.range.first,Math.min(
t,e)),o=Math.min(k.range.last,Math.max(t,e));n>o||w.set({dateRange:[j(n),j(o)]},{source:"timeline"})}var ro=()=>w.set({dateRange:null},{source:"timeline"});var js=12,Ja=t=>K(t.mark)&&jn(t.mark).includes(t.claim),Xa=t=>!we()||t.some(Ja)?"item":"item out";function Eu(t,e,n,o){let s=t[0],r={class:Xa(t)},i=s.from===null?
k.range.from:s.from,a=s.to===null?k.range.to:s.to+1,l=Math.min(o(i),o(a)),c=Math.max(3,Math.abs(o(a)-o(i))),f=s.from===null?"start":s.to===null?"end":"",p=e.slots.
length===2?Ne(e):B(e);return u("g",r,u("rect",{x:l,y:n-4,width:c,height:8,rx:4,fill:p,stroke:e.slots.length===2?"var(--ink3)":null,"stroke-width":.8,mask:f?`url\
(#fade-${f==="start"!==Xt()?"start":"end"})`:null}),u("title",{},Rs(t)))}function Rs(t){let e=t.slice(0,js).map(n=>[I(n.mark),ht(n.claim),ot(n.claim.date)].join(
" · "));return t.length>js&&e.push(m("map.more",{n:t.length-js})),e.join(`
`)}function Au(t,e,n,o){let s=t[0],r=u("g",{class:Xa(t),"data-x":o(s.from+.5).toFixed(1),"data-y":n,transform:`translate(${o(s.from+.5).toFixed(1)} ${n})`}),i=t.
length>1&&e.slots.length===1,a=U(e,i?7.4:5.4);return a.setAttribute("style","stroke:var(--paper);stroke-width:3;paint-order:stroke"),r.append(a,U(e,i?7.4:5.4)),
i&&r.append(u("text",{class:"many",y:3.6,"text-anchor":"middle"},m("time.several",{n:t.length}))),r.append(u("title",{},Rs(t))),r}function Iu(){let t=(e,n)=>[u(
"linearGradient",{id:`${e}-g`},n.map(([o,s])=>u("stop",{offset:o,"stop-color":"#fff","stop-opacity":s}))),u("mask",{id:e,maskContentUnits:"objectBoundingBox"},u(
"rect",{width:1,height:1,fill:`url(#${e}-g)`}))];return u("defs",{},t("fade-start",[[0,0],[.55,1]]),t("fade-end",[[.45,1],[1,0]]))}function Cu(t,e,n,o){let s=new Map,
r=new Map;for(let i of k.items){if(i.layer!==t.id)continue;let a=i.from!==null&&i.from===i.to,l=o?i.from-(i.from-k.range.first)%o:i.from,c=a?s:r,f=a?l:`${i.from}\
:${i.to}`;c.has(f)?c.get(f).push(i):c.set(f,[i])}return{layer:t,days:s,base:e+6.5,bars:[...r.values()].map(i=>Eu(i,t,e,n)),dots:o?[]:[...s.values()].map(i=>Au(i,
t,e,n))}}function Fu(t,e){let n=o=>Number(o.dataset.x);t.sort((o,s)=>n(o)-n(s)),t.forEach((o,s)=>{s&&(o.dataset.x=Math.max(n(o),n(t[s-1])+12))});for(let o=t.length-
1;o>=0;o-=1){let s=o===t.length-1?e-6:n(t[o+1])-12;t[o].dataset.x=Math.min(n(t[o]),s),t[o].setAttribute("transform",`translate(${t[o].dataset.x} ${t[o].dataset.
y})`)}return t}function Qa(t,e){let n=Ka(),o=e?0:15,s=e?16:9,r=s+o*Math.max(n.length-1,0)+(e?16:9);k.now=Da(k.range,t);let i=u("svg",{class:"chart",width:t,height:r+
18,"aria-hidden":"true",viewBox:`0 0 ${t} ${r+18}`},Iu());i.append(u("g",{class:"grid"},Cs(k.range).map(f=>u("path",{d:`M${k.now.x(f.day).toFixed(1)} 0V${r}`})),
n.map((f,p)=>u("path",{d:`M0 ${s+o*p}H${t}`}))));let a=Ut();if(a){let f=k.now.x(a[0]),p=k.now.x(a[1]+1);i.append(u("rect",{class:"brush",x:Math.min(f,p),y:1,width:Math.
abs(p-f),height:r-2}))}k.together=Ya(k.items,k.now,t);let l=n.map((f,p)=>Cu(f,s+o*p,k.now.x,k.together)),c=l.flatMap(f=>f.dots);if(i.append(...l.flatMap(f=>f.bars),
...e?Fu(c,t):c),k.together){let f=e?l.map(p=>({...p,base:r})):l;i.append(...Ga(f,{days:k.together,x:k.now.x,living:Ja,told:Rs,stacked:e,high:e?r-4:12.5}))}for(let f of Za(
k.together?[]:k.items,k.range,k.now.x,t))f.bold&&i.append(...f.all.map(p=>u("path",{class:"named",d:`M${p.toFixed(1)} ${r-3}V${r+3}`}))),i.append(u("text",{class:f.
bold?"bold":null,x:f.at.toFixed(1),y:r+14,"text-anchor":"middle"},f.text));return{box:i,bottom:r,rows:n,gap:o,top:s}}var _u=1500,ao=0;function tl(t,e){let n=Ut(),o=n?n[t]:t?k.range.last:k.range.first,s=vt(j(o));return d("div",{class:n?"grip set":"grip",tabindex:"0",role:"slide\
r","data-grip":t,"aria-label":m(t?"time.end":"time.start"),"aria-orientation":"horizontal","aria-valuemin":k.range.first,"aria-valuemax":k.range.last,"aria-valu\
enow":o,"aria-valuetext":s,style:{left:`${k.now.x(t?o+1:o)}px`,height:`${e}px`},on:{keydown:r=>ju(r,t,o)}},d("i",{}))}function ju(t,e,n){let o=Xt()?-1:1,s={ArrowRight:o,
ArrowLeft:-o,ArrowUp:1,ArrowDown:-1,PageUp:7,PageDown:-7,Home:-1e6,End:1e6}[t.key];if(!s)return;t.preventDefault();let r=Ut()||[k.range.first,k.range.last],i=Math.
min(k.range.last,Math.max(k.range.first,n+s));r[e]=i,r[0]>r[1]&&(r[1-e]=i),Mn(r[0],r[1]);let a=Q("#timeline .grip");a[e]&&a[e].focus()}function Ru(t){let e=null,
n=!1,o=null,s=r=>k.now.day(r.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",r=>{if(r.button)return;kn();let i=r.target.closest&&r.target.
closest(".grip"),a=Ut();o=i&&a?a[1-Number(i.dataset.grip)]:null,e=o===null?s(r):o,n=!1,t.setPointerCapture(r.pointerId)}),t.addEventListener("pointermove",r=>{e!==
null&&(!n&&o===null&&Math.abs(k.now.x(e)-k.now.x(s(r)))<5||(n=!0,Mn(e,s(r))))}),t.addEventListener("pointerup",r=>{e!==null&&!n&&o===null&&Bu(s(r)),e=null}),t.addEventListener(
"pointercancel",()=>{e=null})}function Bu(t){let e=bn().map(([n,o])=>{let s=t<n?n-t:t>o?t-o:0;return{a:n,b:o,off:s,length:o-n}}).filter(n=>n.off*k.now.per<14).sort(
(n,o)=>n.off-o.off||n.length-o.length)[0];e?Mn(e.a,e.b):ro()}function Bs(t){let e=bn();if(!e.length)return!1;let n=Ut(),o=n?e.findIndex(([a,l])=>a===n[0]&&l===n[1]):
-1,s=n&&o<0?e.findIndex(([a])=>a>=n[0]):o+t;if(s>=e.length||s<0&&n)return!1;let[r,i]=e[Math.max(s,0)];return Mn(r,i),ct(nl()),!0}function kn(){clearInterval(ao),
ao=0;let t=M("play");t&&t.replaceChildren(Ts(!1)),t&&t.setAttribute("aria-label",m("time.play"))}function Tu(){if(ao)return kn();let t=bn(),e=Ut();return(!e||e[1]>=
t[t.length-1][1])&&ro(),Bs(1),ao=setInterval(()=>{Bs(1)||kn()},_u),M("play").replaceChildren(Ts(!0)),M("play").setAttribute("aria-label",m("time.pause")),null}function Ts(t){
return u("svg",{viewBox:"0 0 12 12",width:12,height:12,class:t?null:"arrow","aria-hidden":"true"},u("path",{fill:"currentColor",d:t?"M2 1H5V11H2ZM7 1H10V11H7Z":
"M2 .6L11 6L2 11.4Z"}))}function nl(){let t=w.get().dateRange;if(t)return ot({start:t[0],end:t[1]});let e=[j(k.range.first),j(k.range.last)];return ot(k.range.last-
k.range.first>40?Ms(...e):{start:e[0],end:e[1]})}function Pu(){if(!w.get().dateRange)return m(k.together?"time.hint_many":"time.hint");let t=h.marks.filter(Z);return m(
"time.chosen",{m:t.filter(K).length,n:t.length,k:_s()})}function io(){let t=M("timeline");if(t.hidden)return;let e=C()&&C().dataset.grip,n=_()==="phone",o=M("ti\
me-area"),{box:s,bottom:r,rows:i,gap:a,top:l}=Qa(Math.max(o.clientWidth,60),n);for(let c of[...o.querySelectorAll(".chart, .grip")])c.remove();o.append(s,tl(0,r),
tl(1,r)),M("time-lanes").replaceChildren(...n?[]:i.map((c,f)=>d("span",{style:{top:`${l+a*f-8}px`}},u("svg",{viewBox:"-9 -9 18 18",width:13,height:13,"aria-hidd\
en":"true"},U(c,6)),Qt(c,"short")))),M("time-title").textContent=nl(),M("time-hint").textContent=Pu(),M("time-all").hidden=!w.get().dateRange,M("time-left").replaceChildren(
d("span",{},m("time.no_date")),d("b",{},P(_s()))),t.classList.toggle("chosen",!!w.get().dateRange),e&&o.querySelectorAll(".grip")[Number(e)].focus()}function el(){
let t=M("timeline"),e=(o,s)=>d("button",{type:"button",class:"step","aria-label":s,on:{click:()=>{kn(),Bs(o)}}},u("svg",{viewBox:"0 0 8 12",width:7,height:10,class:"\
arrow","aria-hidden":"true"},u("path",{d:o>0?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"currentColor","stroke-width":1.6}))),n=d("div",{id:"time-area"});
t.setAttribute("aria-label",m("time.title")),t.replaceChildren(d("div",{class:"play"},d("button",{id:"play",type:"button","aria-label":m("time.play"),on:{click:Tu}},
Ts(!1)),d("div",{class:"steps"},e(-1,m("time.back")),e(1,m("time.step")))),d("div",{class:"time"},d("p",{class:"head"},d("b",{id:"time-title"}),d("span",{id:"ti\
me-hint"}),d("button",{type:"button",class:"link",id:"time-all",on:{click:()=>{kn(),ro()}}},m("time.all"))),d("div",{class:"lanes"},d("div",{id:"time-lanes","ar\
ia-hidden":"true"}),n)),d("p",{id:"time-left"})),Ru(n)}function ol(){k.items=qa(h.marks),!(k.items.length<2)&&(k.range=Ha(k.items),!(bn().length<2)&&(M("timelin\
e").hidden=!1,el(),io(),w.subscribe((t,e)=>{e.has("lang")?(el(),io()):["layersOn","filters","query","dateRange"].some(n=>e.has(n))&&io()}),new ResizeObserver(io).
observe(M("time-area"))))}async function qu(t){let e=atob(document.getElementById(t).textContent),n=new Uint8Array(e.length);for(let s=0;s<e.length;s+=1)n[s]=e.charCodeAt(s);let o=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(o).text())}var Hu=t=>/[\ud800-\udfff]/.test(t)?Array.from(t):
t,Ps=(t,e,n)=>typeof t=="string"?t.slice(e,n):t.slice(e,n).join("");function Du(t){let e=new Map(t.map((r,i)=>[r.sha256,i]));function n(r,i){let l=(t[r]?t[r].paragraphs:
[]).findIndex(([c,f])=>c<=i&&i<f);return l<0?null:l}function o({article:r,quote:i,start:a,end:l},c){let[f,p]=c||[a,a];a<=f&&f<=p&&p<=l||(f=p=a);let g=Hu(i),x=e.
get(r)||0;return{article:x,paragraph:n(x,a),before:Ps(g,0,f-a),place:Ps(g,f-a,p-a),after:Ps(g,p-a)}}function s(r){let{id:i,role:a,layer:l,event:c,planned:f,hypothetical:p,
action:g,hedges:x,negated:b,inferred:v,figures:z,speaker:E,reviewed:S}=r;return{id:i,role:a,layer:l,event:c,planned:f,hypothetical:p,action:g,hedges:x,negated:b,
inferred:v,figures:z,speaker:E,reviewed:S,targets:(r.target_ids||[]).map($=>typeof $=="string"?$:$.id),actors:r.actor_ids.map($=>typeof $=="string"?$:$.id),date:r.
date_words===null?null:{start:r.date_start,end:r.date_end,words:r.date_words,time_precision:r.time_precision,date_prec:r.date_prec},cites:r.citations.map($=>o($,
r.highlight))}}return{cite:o,claim:s}}function sl(t,e,{cite:n,claim:o}){let{title:s,place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:f,approximate:p,rule:g,
note:x,rivals:b,score:v,country:z,admin1:E,names:S,disagreements:$,shown:it}=t.properties;return{id:t.id,n:e,title:s,place_id:r,layers:i,form:a,anchor:l,radius_km:c,
words:f,approximate:p,rule:g,note:x,rivals:b,score:v,country:z,admin1:E,hidden:it===!1,geometry:t.geometry,names:Object.entries(S).flatMap(([At,je])=>[je].flat().
map(lo=>[At,lo])),claims:t.properties.claims.map(o),differ:($||[]).map(({kind:At,values:je,citations:lo})=>({kind:At,versions:je.map((cl,fl)=>({value:cl,cite:n(
lo[fl],null)}))}))}}function Uu(t){let e=Du(t.articles||[t.article].filter(Boolean)),n=[],o=[];for(let s of h.order){let r=t.features[s];r.geometry?n.push(sl(r,
n.length+1,e)):o.push(sl(r,0,e))}return{marks:n,named:o,unplaced:t.unplaced_claims.map(e.claim),unread:(t.unread||[]).map(({event:s,words:r,citation:i})=>({event:s,
words:r,cite:e.cite(i,null)})),unresolved:t.unresolved.map(({surface:s,reason:r,rivals:i,citation:a})=>({surface:s,reason:r,rivals:i,cite:e.cite(a,null)}))}}var rl=async()=>vn(
Uu(await qu("mapgen-geojson")));function il(){ei(h.config),na(),y.element.setAttribute("role","region"),y.element.setAttribute("aria-label",m("page.map")),Ki(),Na(),ts(),Ia(),ol(),oa(),Aa(),Oa(),
ds(),is(),sa(),Ma(),M("static").remove(),document.documentElement.dataset.ready="1",fe&&setTimeout(Rr,500)}function al(t){throw document.documentElement.classList.
remove("js"),t}function ll(){if(document.documentElement.classList.add("js"),fe){rl().then(il).catch(al);return}try{il()}catch(t){al(t)}}var Zu={shown:yt},Vu={find:wt,flush:Un,now:Me,request:qt,sight:N,signs:Nt,get took(){return ys}};return hl(Wu);})();
