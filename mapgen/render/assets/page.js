var mapgen=(()=>{var ho=Object.defineProperty;var Ll=Object.getOwnPropertyDescriptor;var $l=Object.getOwnPropertyNames;var Sl=Object.prototype.hasOwnProperty;var Gt=(t,e)=>{for(var n in e)ho(t,n,{get:e[n],enumerable:!0})},zl=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of $l(e))!Sl.call(t,s)&&
s!==n&&ho(t,s,{get:()=>e[s],enumerable:!(o=Ll(e,s))||o.enumerable});return t};var Al=t=>zl(ho({},"__esModule",{value:!0}),t);var fp={};Gt(fp,{data:()=>h,dates:()=>ut,draw:()=>ie,furniture:()=>dn,geo:()=>N,groups:()=>os,join:()=>At,lang:()=>R,layerById:()=>W,layout:()=>Mt,map:()=>ns,markById:()=>Ft,
marks:()=>lp,matches:()=>K,number:()=>j,packed:()=>fe,scene:()=>cp,start:()=>Ml,store:()=>b,t:()=>m,title:()=>I,view:()=>Et,visible:()=>Z});var ie={};Gt(ie,{frame:()=>re,framed:()=>Xo,key:()=>ke,passing:()=>es,sign:()=>ts,under:()=>Qo});function Zs(t){let e=document.getElementById(t);return e&&e.type==="application/json"?JSON.parse(e.textContent):null}var Ol={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},Us={actors:[],targets:[],
event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function Ds(t){let e=t.anchor?
{type:"Point",coordinates:t.anchor}:null;return{...Ol,...t.geometry==="anchor"?{...t,geometry:e}:t,claims:(t.claims||[]).map(n=>({...Us,...n}))}}var Ws=t=>{let e=Object.
create(null);for(let n of t)e[n.id]=n;return e},h=Zs("mapgen-data"),W=Ws(h.layers),Ft=Object.create(null),Sn=t=>{Object.assign(h,t),Ft=Ws(h.marks)},fe=!!h.order;
if(fe)Sn({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{let t=Zs("mapgen-geojson"),e=new Map((t?t.features:[]).map(n=>[n.id,n.geometry]));Sn({marks:h.
marks.map(Ds),named:h.named.map(Ds),unplaced:h.unplaced.map(n=>({...Us,...n}))});for(let n of h.marks)n.geometry=n.geometry||e.get(n.id)||null}var El="http://www.w3.org/2000/svg";function Gs(t,e,n){for(let[o,s]of Object.entries(e||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))t.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s))t.style.setProperty(r,i);else t.setAttribute(o,s===!0?"":String(s));for(let o of n.flat(
1/0))o==null||o===!1||o===""||t.append(o instanceof Node?o:document.createTextNode(String(o)));return t}var d=(t,e,...n)=>Gs(document.createElement(t),e,n),u=(t,e,...n)=>Gs(
document.createElementNS(El,t),e,n),M=t=>document.getElementById(t),Yt=(t,e=document)=>e.querySelector(t),Q=(t,e=document)=>[...e.querySelectorAll(t)],F=()=>document.
activeElement,_t=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,lt=t=>{let e=M("live");e.textContent="",setTimeout(()=>{e.textContent=t},60)};var He=10.5,Ys={clash:"M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5M-5 2.5L-2.5 5M5 2.5L2.5 5",strike:"M4.5-5L-2 1.5M-2-3V1.5H2.5M-5 5H5",withdrawal:"M5-3H-1A3 3 0 0 0-1 \
3.5H4M1.5 1L4 3.5L1.5 6",force:"M-4-5V5.5M-4-4.5H4.5L2.5-2L4.5.5H-4",found:"M-1-5.5A4 4 0 1 1-1 2.5A4 4 0 1 1-1-5.5M2 1.8L5.5 5.5",arrest:"M-5-2.5A2.5 2.5 0 1 1\
-5-2.4M0-.1A2.5 2.5 0 1 1 5-.1A2.5 2.5 0 1 1 0-.1M-2.8 2H-2.7",release:"M-4.5 0V5H4.5V0ZM-2.5 0V-2.5A2.5 2.5 0 0 1 2.5-3",base:"M-5 5V-1L0-5L5-1V5ZM-1.5 5V1.5H1\
.5V5",warning:"M0-5L5.5 4.5H-5.5ZM0-1.8V1M0 2.8V2.9",talks:"M-5.5-4.5H2.5V1H-2L-4 3V1H-5.5ZM4-1.5H5.5V3.5H4V5.5L2 3.5H-.5",aid:"M0-5V5M-5 0H5",displaced:"M-1-3.\
5A1.6 1.6 0 1 1-1-3.6M-2.6-1V2.5M-2.6 2.5L-4.5 5.5M-2.6 2.5L-.8 5.5M1 0H5.5M3.5-2L5.5 0L3.5 2",rescue:"M-5.3 0A5.3 5.3 0 1 1 5.3 0A5.3 5.3 0 1 1-5.3 0M-2 0A2 2 \
0 1 1 2 0A2 2 0 1 1-2 0M-3.7-3.7L-1.5-1.5M3.7-3.7L1.5-1.5M-3.7 3.7L-1.5 1.5M3.7 3.7L1.5 1.5",protest:"M-5 1V-2.5L2.5-5V3.5ZM-3 1.5L-2 5H0L-.8 2.3M4.5-2.5A2.5 2.\
5 0 0 1 4.5 1",flood:"M-6-3Q-4-5-2-3T2-3T6-3M-6 .5Q-4-1.5-2 .5T2 .5T6 .5M-6 4Q-4 2-2 4T2 4T6 4",storm:"M-5-4H5M-4-1.2H3.5M-2.2 1.6H2.4M-.8 4.4H1.4",quake:"M-6 0\
H-3.5L-2-4L.5 4.5L2.2-2L3.5 0H6",fire:"M0-6C1-3 4.5-1.5 4.5 2A4.5 4 0 0 1-4.5 2C-4.5 0-3-1-2.5-2.5C-1-1.5 0-3 0-6Z",epidemic:"M-2.8 0A2.8 2.8 0 1 1 2.8 0A2.8 2.\
8 0 1 1-2.8 0M0-2.8V-5.5M0 2.8V5.5M-2.8 0H-5.5M2.8 0H5.5M-2-2L-4-4M2-2L4-4M-2 2L-4 4M2 2L4 4",accident:"M0-5.5L1.3-1.7L5.5-2.5L2.3.5L4.5 4.5L.5 2.3L-2.5 5.5L-2.\
3 1.4L-5.5-.5L-1.6-1.6Z",closed:"M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0M-3 0H3"},Il=new Set(["home_base","unit_name","mentioned"]);function Rt(t,e){if(!e||
e.slots.length)return"";let n=t.claims.find(o=>o.layer===e.id&&o.event&&!Il.has(o.role));return n&&Ys[h.events[n.event]]&&h.events[n.event]||""}function de(t,e=He,n=!1){
return u("g",{class:n?"coin hollow":"coin"},u("circle",{r:e,class:"face"}),u("path",{d:Ys[t],class:"icon",transform:e===He?null:`scale(${(e/He).toFixed(3)})`}))}var N={};Gt(N,{box:()=>H,boxOf:()=>bo,decode:()=>jt,extent:()=>Y,frame:()=>rt,inside:()=>Jt,kmToUnits:()=>Pe,lat:()=>$t,meet:()=>A,mx:()=>G,my:()=>q,parts:()=>st,
path:()=>ct,project:()=>Tt,spot:()=>X});var Cl="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Qs=new Int8Array(128);for(let t=0;t<64;t+=1)Qs[Cl.charCodeAt(t)]=t;var Ks=85.0511287798,
Fl=40075.017,G=t=>t/360+.5,q=t=>{let e=Math.max(-Ks,Math.min(Ks,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},$t=t=>Math.atan(Math.exp(
(.5-t)*2*Math.PI))*360/Math.PI-90,An=h.basemap&&h.basemap.view||[-180,-90,180,90],wo=h.frame?Math.round(((An[0]+An[2])/2-h.frame.around)/360):0,Js=h.frame?h.frame.
around+360*wo:null,_l=t=>Js===null?Rl(t):t+360*Math.round((Js-t)/360),bo=([t,e,n,o])=>[G(t+360*wo),q(o),G(n+360*wo),q(e)],Rl=t=>t<An[0]-1&&t+360<=An[2]+1?t+360:
t;function jt(t,e){let n=[],o=0,s=0,r=0,i=()=>{let a=0,l=1,c;do c=Qs[t.charCodeAt(o)],o+=1,a+=(c&31)*l,l*=32;while(c&32);return a%2?-(a+1)/2:a/2};for(;o<t.length;)
s+=i(),r+=i(),n.push(G(s/e),q(r/e));return n}var Kt=t=>{let e=[];for(let[n,o]of t)e.push(G(_l(n)),q(o));return e},go=new Map;function st(t){if(!go.has(t.id)){let e={
polygons:[],lines:[],points:[]};Xs(t.geometry,e),go.set(t.id,e)}return go.get(t.id)}function Xs(t,e){if(!t)return;let n=t.coordinates;if(t.type==="Polygon")e.polygons.
push(n.map(Kt));else if(t.type==="MultiPolygon")for(let o of n)e.polygons.push(o.map(Kt));else if(t.type==="LineString")e.lines.push(Kt(n));else if(t.type==="Mu\
ltiLineString")e.lines.push(...n.map(Kt));else if(t.type==="Point")e.points.push(...Kt([n]));else if(t.type==="MultiPoint")e.points.push(...Kt(n));else if(t.type===
"GeometryCollection")for(let o of t.geometries)Xs(o,e)}function H(t,e){let n=e||[1/0,1/0,-1/0,-1/0];for(let o=0;o<t.length;o+=2)t[o]<n[0]&&(n[0]=t[o]),t[o]>n[2]&&
(n[2]=t[o]),t[o+1]<n[1]&&(n[1]=t[o+1]),t[o+1]>n[3]&&(n[3]=t[o+1]);return n}var xo=new Map;function Y(t){if(!xo.has(t.id)){let{polygons:e,lines:n,points:o}=st(t),
s=H(o);for(let a of e)H(a[0],s);for(let a of n)H(a,s);let r=X(t);r&&H(r,s);let i=t.form==="near"&&r?Pe(t.radius_km||0,r[1]):0;xo.set(t.id,[s[0]-i,s[1]-i,s[2]+i,
s[3]+i])}return xo.get(t.id)}var Pe=(t,e)=>t/(Fl*Math.cos($t(e)*Math.PI/180)),yo=new Map;function X(t){if(!yo.has(t.id)){let{points:e,polygons:n,lines:o}=st(t),
s=e.length===2?e:null;yo.set(t.id,s||(t.anchor?Kt([t.anchor]):jl(e,n,o)))}return yo.get(t.id)}function jl(t,e,n){let o=H(t);for(let s of[...e.map(r=>r[0]),...n])
H(s,o);return Number.isFinite(o[0])?[(o[0]+o[2])/2,(o[1]+o[3])/2]:null}function rt(t){let e=t.getPixelOrigin(),n=256*2**t.getZoom();return{zoom:t.getZoom(),size:n,
ox:e.x,oy:e.y,x:o=>o*n-e.x,y:o=>o*n-e.y,km:(o,s)=>Pe(o,s)*n}}function Tl(t,e){let n=t;for(let o=0;o<4&&n.length;o+=1)n=Bl(n,e,o);return n}function Bl(t,e,n){let o=n%
2,s=e[n],r=n<2?1:-1,i=[],a=t[t.length-2],l=t[t.length-1],c=((o?l:a)-s)*r>=0;for(let f=0;f<t.length;f+=2){let p=t[f],g=t[f+1],x=((o?g:p)-s)*r>=0;if(x!==c){let y=o?
l:a,v=o?g:p,$=(s-y)/(v-y);i.push(a+(p-a)*$,l+(g-l)*$)}x&&i.push(p,g),a=p,l=g,c=x}return i}function Tt(t,e,n,o,s=.7){let r=[],i=t.length-2,a=NaN,l=NaN;for(let c=0;c<=
i;c+=2){let f=t[c]*e.size-e.ox,p=t[c+1]*e.size-e.oy;c&&c<i&&Math.abs(f-a)<s&&Math.abs(p-l)<s||(r.push(f,p),a=f,l=p)}return o&&n?Tl(r,n):r}function ct(t,e){if(t.
length<4)return"";let n="M"+t[0].toFixed(1)+" "+t[1].toFixed(1);for(let o=2;o<t.length;o+=2)n+="L"+t[o].toFixed(1)+" "+t[o+1].toFixed(1);return e?n+"Z":n}function Jt(t,e,n){
let o=!1;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2)s[r+1]>n!=s[i+1]>n&&e<(s[i]-s[r])*(n-s[r+1])/(s[i+1]-s[r+1])+s[r]&&(o=!o);return o}var A=(t,e)=>t[0]<
e[2]&&t[2]>e[0]&&t[1]<e[3]&&t[3]>e[1];var On=64,Hl=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function tr(){let t=new Map;function e(n,o){for(let s=Math.floor(n[0]/On);s<=Math.floor(n[2]/On);s+=1)for(let r=Math.
floor(n[1]/On);r<=Math.floor(n[3]/On);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){e(n,o=>{let s=t.get(o);return s?s.push(n):t.set(o,[n]),!1})},free(n,o){
return!e(n,s=>{let r=t.get(s);return r!==void 0&&r.some(i=>i!==o&&A(n,i))})},count(n){let o=new Set;return e(n,s=>{for(let r of t.get(s)||[])A(n,r)&&o.add(r);return!1}),
o.size}}}var Ne=null,ko="",Mo=0,qe=new Map;function Pl(){if(Mo)return;Mo=setTimeout(()=>{Mo=0});let t=getComputedStyle(document.body).fontFamily||"sans-serif";Ne&&
t===ko||(ko=t,Ne=Ne||document.createElement("canvas").getContext("2d"),qe=new Map)}function E(t,e){Pl();let n=`${e.italic?"italic ":""}${e.weight||400} ${e.size}\
px ${ko}`,o=n+"|"+t,s=qe.get(o);return s===void 0&&(qe.size>2e4&&qe.clear(),Ne.font=n,s=Ne.measureText(t).width,qe.set(o,s)),s+(e.spacing||0)*Math.max(0,[...t].
length-1)}function Bt(t,e,n){if(E(t,e)<=n)return t;let o=[...t.slice(0,400)];for(;o.length>1&&E(o.join("")+"…",e)>n;)o.pop();return o.join("").trimEnd()+"…"}
var St=t=>Hl.test(t),V=(t,e)=>[t[0]-e,t[1]-e,t[2]+e,t[3]+e];function vo(t,e,n,o,s){let r=s==="middle"?t-n/2:s==="end"?t-n:t;return[r,e-o*.82,r+n,e+o*.26]}var Lo=(t,e,n)=>{let o=[];for(let s=0;s<t;s+=1){let r=n+s*2*Math.PI/t;o.push(`${(e*Math.cos(r)).toFixed(2)} ${(e*Math.sin(r)).toFixed(2)}`)}return`M${o.join("L")}\
Z`},er=-Math.PI/2,$o={circle:t=>`M${-t} 0A${t} ${t} 0 1 1 ${t} 0A${t} ${t} 0 1 1 ${-t} 0Z`,square:t=>{let e=t*.92;return`M${-e} ${-e}H${e}V${e}H${-e}Z`},diamond:t=>Lo(
4,t*1.25,er),left:t=>`M-.4 ${-t*1.2}L${-t*1.25} 0L-.4 ${t*1.2}Z`,right:t=>`M.4 ${-t*1.2}L${t*1.25} 0L.4 ${t*1.2}Z`,hexagon:t=>Lo(6,t*1.1,0),triangle:t=>{let e=t*
1.12;return`M0 ${-e}L${e} ${e*.82}H${-e}Z`},pentagon:t=>Lo(5,t*1.15,er),cross:t=>{let e=t*1.1,n=t*.38;return`M${-n} ${-e}H${n}V${-n}H${e}V${n}H${n}V${e}H${-n}V${n}\
H${-e}V${-n}H${-n}Z`},half:t=>`M${-t*1.15} ${t*.55}A${t*1.15} ${t*1.15} 0 0 1 ${t*1.15} ${t*.55}Z`,dot:t=>$o.circle(t*.58)},Ve=(t,e)=>($o[t]||$o.circle)(e),zt=t=>t>=
0&&t<4?`var(--s${t})`:"var(--ink)",_=t=>t.slots.length===1?zt(t.slots[0]):"var(--ink)";function D(t,e,n){let o=u("g",{class:"shape"});if(t.slots.length===2){for(let[
s,r]of["left","right"].entries())o.append(u("path",{d:Ve(r,e),fill:zt(t.slots[s])}));return o}return o.append(u("path",n?{d:Ve(t.shape,e),fill:"var(--symfill)",
stroke:_(t),"stroke-width":1.6}:{d:Ve(t.shape,e),fill:_(t)})),o}var ql={rising:45,falling:-45,level:90,both:45,none:90},nr=Object.fromEntries(h.layers.map((t,e)=>[
t.id,e]));function Nl(t){let e={id:`tx-${nr[t.id]}`,patternUnits:"userSpaceOnUse"};if(t.texture==="dots")return u("pattern",{...e,width:5,height:5,patternTransform:"\
rotate(30)"},u("circle",{cx:2.5,cy:2.5,r:.95,fill:_(t)}));let n=t.texture==="both"&&t.slots.length===2,o=n?t.slots.map(zt):[_(t)],s=n?4:t.texture==="none"?9:6;return u(
"pattern",{...e,width:s*o.length,height:8,patternTransform:`rotate(${ql[t.texture]||90})`},o.map((r,i)=>u("path",{d:`M${s*i+s/2} 0V8`,stroke:r,"stroke-width":n?
1.3:1.1})))}function or(){return u("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},u("defs",{},h.layers.map(Nl)))}var De=t=>`url(#tx-${nr[t.id]})`;function ue(t,e){
let n=u("svg",{class:"swatch",viewBox:"0 0 34 18",width:34,height:18,"aria-hidden":"true",focusable:"false"}),o=u("g",{transform:"translate(17 9)"}),s=t.slots.length===
2?"var(--ink3)":_(t);if(e==="near")o.append(u("circle",{r:8.2,fill:"none",stroke:s,"stroke-width":1.3,"stroke-dasharray":"3.2 2.4"}),D(t,4,!0)),t.slots.length===
1&&o.append(u("circle",{r:1.3,fill:s}));else if(e==="exact"||e==="country")o.append(D(t,6));else{let r=e==="vague"?"none":s;n.append(u("rect",{x:.5,y:.5,width:33,
height:17,rx:2.5,fill:De(t),...t.texture==="none"?{fill:"none"}:{},stroke:r,"stroke-width":1,"stroke-opacity":.75,"stroke-dasharray":e==="band"?"4 2.6":null}));
let i=D(t,5.2);i.setAttribute("style","paint-order:stroke;stroke:var(--symfill);stroke-width:3.4"),o.append(i,D(t,5.2))}return n.append(o),n}function sr(t){let e=u(
"svg",{viewBox:"0 0 40 24",width:40,height:24,"aria-hidden":"true"}),n={stroke:"var(--ink)",fill:"none","stroke-width":1.2};t==="exact"&&e.append(u("circle",{cx:13,
cy:12,r:5,fill:"var(--ink)"})),t==="near"&&e.append(u("circle",{cx:13,cy:12,r:10,...n,"stroke-dasharray":"3.4 2.6"}),u("circle",{cx:13,cy:12,r:4,...n,"stroke-wi\
dth":1.6}),u("circle",{cx:13,cy:12,r:1.3,fill:"var(--ink)"}));let o="M3 5L14 2L36 4L38 13L33 22L15 21L4 15Z",s="M1 21L12 9L38 2L33 13L18 17L9 22Z";return t==="r\
egion"&&e.append(u("path",{d:o,...n,fill:"url(#tx-key)"})),t==="band"&&e.append(u("path",{d:s,fill:"url(#tx-key)"}),u("path",{d:s,...n,"stroke-dasharray":"3.4 2\
.4"})),t==="vague"&&e.append(u("path",{d:o,fill:"url(#tx-dots)"})),e}function rr(){return u("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},u("defs",
{},u("pattern",{id:"tx-key",width:4.5,height:8,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},u("path",{d:"M2 0V8",stroke:"var(--ink)","stroke-wid\
th":1})),u("pattern",{id:"tx-dots",width:5,height:5,patternUnits:"userSpaceOnUse",patternTransform:"rotate(30)"},u("circle",{cx:2.5,cy:2.5,r:.95,fill:"var(--ink\
)"}))))}var ir=t=>h.layers.find(e=>e.sides.length===1&&e.sides[0]===t.side);var Qt=Object.assign(Object.create(null),Object.fromEntries(h.languages.map(t=>[t.code,t]))),P=Qt[h.lang],R=()=>P.code,En=t=>{Qt[t]&&(P=Qt[t],document.documentElement.
lang=t,document.documentElement.dir=P.dir,ur())},te=()=>document.documentElement.dir==="rtl",dt=t=>String(t).replace(/\d/g,e=>P.cldr.digits[e]),j=t=>{let[e,n,o,
s]=P.cldr.number,[r,i]=Math.abs(t).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let l=r,c=o;l;c=s)a.unshift(l.slice(-c)),l=l.slice(0,-c);return dt((t<0?"\
-":"")+a.join(n)+(i?e+i:""))},Vl=t=>{let[e,n]=P.cldr.plurals;return e[n[t<200?t:100+t%100]]||"other"},At=t=>{let[e,n,o,s]=P.cldr.joined,r=(a,l,c)=>a.replace(/\{[01]\}/g,
f=>f==="{0}"?l:c);if(t.length<3)return t.length===2?r(e,...t):t.join("");let i=r(s,...t.slice(-2));return r(n,t[0],t.slice(1,-2).reduceRight((a,l)=>r(o,l,a),i))};
function lr(t,e){let n=P.strings[t];return n===void 0?t:typeof n=="object"?n[Vl(e.n)]||n.other:n}var m=(t,e)=>{let n=lr(t,e);return e?n.replace(/\{(\w+)\}/g,(o,s)=>s in
e?typeof e[s]=="number"?j(e[s]):e[s]:o):n},Ht=(t,e)=>lr(t,e).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof e[n]=="number"?j(e[n]):e[n]),Xt=(h.articles[0]||{}).
lang||null,cr=Xt,tt=(t,e=Xt)=>d("bdi",{lang:e===R()?null:e},t),fr=t=>t&&(P.said[t]||P.said[t[0].toLowerCase()+t.slice(1)]),Ze=t=>t&&fr(t)||t,pe=t=>d("bdi",{lang:fr(
t)||R()==="en"?null:"en"},Ze(t)),dr=Object.values(h.actors);for(let t of[...h.layers,...dr])t.own={name:t.name,short:t.short};function ur(){for(let t of[...h.layers,
...dr])t.name=Ze(t.own.name),t.own.short&&(t.short=Ze(t.own.short)),t.lang=P.said[t.own.name]||R()===Xt?null:Xt}ur();var ee=(t,e="name")=>d("bdi",{lang:t.lang},
t[e]),I=t=>{let e=R()!==Xt&&(t.names||[]).find(([n])=>n===R());return P.titles[t.id]||(e?e[1]:t.title)},So=t=>I(t)===t.title&&R()!==Xt?Xt:null,Ue=(t,e)=>d("bdi",
{class:e,lang:So(t)},I(t)),Pt=t=>t.words&&(P.said[t.words]||R()==="en"&&t.words)||m("precision."+t.form,{km:t.radius_km||0}),ht=t=>{let e=m("role."+t.role);return t.
negated?m("role.not",{role:e}):e};function me(t){if(!t.event)return ht(t);let e=m("event."+t.event);return t.role==="target"&&(e=`${m("role.target")}: ${e}`),t.
planned&&(e=m("card.planned",{what:e})),t.hypothetical&&(e=m("card.hypothetical",{what:e})),t.negated?m("role.not",{role:e}):e}var ar=t=>At(t.map(e=>h.actors[e]?
h.actors[e].name:e)),pr=t=>[t.role==="target"?"":ar(t.actors),me(t),t.targets.length&&t.role!=="target"?m("card.to",{targets:ar(t.targets)}):""].filter(Boolean).
join(" · "),In=t=>t&&t[0].toLocaleUpperCase(R())+t.slice(1);var Cn=22,gr=18,Dl={size:11,weight:600},zo=(t,e)=>Ve(t,e);function he(t,e,n){let{hollow:o,halo:s=2.5}=n||{},r=t.slots.length===2,i=u("g",{class:"shape"}),a=r?"d\
iamond":t.shape,l=zo(a,e);if(s&&i.append(u("path",{d:l,class:"around","stroke-width":s*2})),r){for(let[c,f]of["left","right"].entries())i.append(u("path",{d:zo(
f,e),fill:zt(t.slots[c])}));o&&i.append(u("path",{d:zo("diamond",e*.5),fill:"var(--symfill)"}))}else if(o){let c=_(t);i.append(u("path",{d:l,fill:"var(--symfill\
)",stroke:c,"stroke-width":1.8}),u("circle",{r:1.5,fill:c}))}else i.append(u("path",{d:l,fill:_(t)}));return i}var qt=t=>t.slots.length===2?"var(--ink)":_(t),xr=(t,e)=>u(
"circle",{class:"radius",r:e.toFixed(1),stroke:qt(t),fill:qt(t),"stroke-dasharray":"4 3"});function yr(t,e){return!e&&t.reduce((n,[,o])=>n+o,0)<=5?t.flatMap(([n,
o])=>Array.from({length:o},()=>({layer:n,text:""}))):t.map(([n,o])=>({layer:n,text:j(o)}))}function wr(t,e){return t.map(n=>e+(n.text?E(n.text,Dl)+1:0))}function Ao(t,e){
return wr(t,e?13:gr).reduce((n,o)=>n+o,0)+(e?7:8)}function br(t,e){let n=Ao(t,e),o=e?18:Cn,s=e?13:gr,r=u("g",{class:"pill"},u("rect",{x:-n/2,y:-o/2,width:n,height:o,
rx:o/2})),i=-n/2+(e?3.5:4);return wr(t,s).forEach((a,l)=>{let c=he(t[l].layer,e?4.4:5.6,{halo:0});c.setAttribute("transform",`translate(${(i+s/2).toFixed(1)} 0)`),
r.append(c),t[l].text&&r.append(u("text",{x:(i+s-1).toFixed(1),y:4,class:"count"},t[l].text)),i+=a}),r}var mr={circle:11,hexagon:7,pentagon:6,half:9,dot:11},Mr=t=>t.
map(e=>Math.max(22,E(e.text,{size:11,weight:700})+13));function kr(t){return Mr(t).reduce((e,n)=>e+n,0)+3}function vr(t,e){let n=e?18:Cn,o=Mr(t),s=o.reduce((l,c)=>l+
c,0),r=u("g",{class:"badge"}),i=Math.min(n/2,mr[t[0].layer.shape]||3);r.append(u("rect",{class:"around",x:-s/2-2,y:-n/2-2,width:s+4,height:n+4,rx:i+2}),u("rect",
{class:"behind",x:-s/2+3,y:-n/2+3,width:s,height:n,rx:i,fill:hr(t[t.length-1].layer)}));let a=-s/2;return t.forEach(({layer:l,text:c},f)=>{let p=o[f],g=Math.min(
n/2,mr[l.shape]||3),x=f?0:g,y=f===t.length-1?g:0;r.append(u("path",{d:`M${a+x} ${-n/2}H${a+p-y}q${y} 0 ${y} ${y}V${n/2-y}q0 ${y} ${-y} ${y}H${a+x}q${-x} 0 ${-x}\
 ${-x}V${-n/2+x}q0 ${-x} ${x} ${-x}Z`,fill:hr(l)}),l.slots.length===2&&u("path",{d:`M${a+p/2} ${-n/2}H${a+p-y}q${y} 0 ${y} ${y}V${n/2-y}q0 ${y} ${-y} ${y}H${a+p/
2}Z`,fill:zt(l.slots[1])}),u("text",{x:(a+p/2).toFixed(1),y:4,class:l.slots.length===2?"number two":"number"},c)),a+=p}),r}var hr=t=>t.slots.length===2?zt(t.slots[0]):
t.slots.length?_(t):"var(--ev)",Zl=["d","cx","cy","r","x","y","x1","y1","x2","y2","transform","text-anchor","font-size","font-weight","dominant-baseline"];function Lr([
t,e,n],o,s){if(!["path","circle","text","g"].includes(t))return null;let r={};for(let a of Zl)e[a]!==void 0&&(r[a]=e[a]);let i={c:o,f:s,none:"none"};return e.fill&&
(r.fill=i[e.fill]||"none"),e.stroke&&e.stroke!=="none"&&t!=="text"&&(r.stroke=i[e.stroke],r["vector-effect"]="non-scaling-stroke",r["stroke-width"]=1.4),t==="te\
xt"?u("text",r,String(n)):u(t,r,Array.isArray(n)?n.map(a=>Lr(a,o,s)):[])}function We(t,e,n,o){let s=h.symbols&&h.symbols[t];if(!s)return null;let[r,i,a,l]=s.box,
c=e/a;return{height:l*c,staff:!!s.staff,node:u("g",{class:"symbol",transform:`scale(${c.toFixed(4)}) translate(${-r} ${-i})`},s.parts.map(f=>Lr(f,n,o||"var(--sy\
mfill)")))}}function $r(t,e){let n=We(t,e,"var(--ink)","var(--symfill)");if(!n)return null;let o=n.staff?e*.4:0,s=(n.height+o).toFixed(1);return u("svg",{class:"\
unit",width:e,height:s,"aria-hidden":"true",viewBox:`-.5 -.5 ${e+1} ${(+s+1).toFixed(1)}`,focusable:"false"},o?u("path",{d:`M${(e*.034).toFixed(1)} ${(n.height-
1).toFixed(1)}V${s}`,stroke:"var(--ink)","stroke-width":1.4}):null,n.node)}var Eo=matchMedia("(prefers-color-scheme: dark)"),Ye={selected:null,hover:null,layersOn:new Set(h.layers.map(t=>t.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,view:null,theme:Eo.matches?"dark":"light",lang:h.lang,embed:!1,layout:0},Io=new Set,Fn=[],Oo=!1;function Sr(t,e){
if(Object.is(t,e))return!0;if(t instanceof Set&&e instanceof Set)return t.size===e.size&&[...t].every(o=>e.has(o));if(!t||!e||typeof t!="object"||typeof e!="obj\
ect")return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(o=>Sr(t[o],e[o]))}function zr(t,e){if(Fn.push([t,e&&e.source||"panel"]),!Oo){
Oo=!0;try{for(;Fn.length;){let[n,o]=Fn.shift(),s=new Set(Object.keys(n).filter(r=>!Sr(Ye[r],n[r])));for(let r of s)Ye[r]=n[r];if(s.size)for(let r of[...Io])r(Ye,
s,o)}}finally{Oo=!1,Fn.length=0}}}var b={get:()=>Ye,set:zr,subscribe(t){return Io.add(t),()=>Io.delete(t)}};Eo.addEventListener("change",()=>zr({theme:Eo.matches?
"dark":"light"}));var ge=t=>{let e=document.documentElement.classList.contains("is-print")?"light":Ye.theme;return h.colours[e][t]||h.colours[e].ink};var Ke=256*2**10,Ul=[0,1.9,1.3,.8],ne=[.5,.5],Wl=.16,Gl=5,Or=[-180,-60,180,75],Rn=null,xe=[],gt=null;function Er(t,e){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of t){
for(let r=0;r<s.length;r+=2){let i=(s[r]-ne[0])*Ke,a=(s[r+1]-ne[1])*Ke;r?n.lineTo(i,a):n.moveTo(i,a)}e&&n.closePath(),H(s,o)}return{path:n,box:o}}var xt=(t,e)=>(t||
[]).map(n=>Er([jt(n,e)])),_n=(t,e)=>(t||[]).map(n=>Er(n.map(o=>jt(o,e)),!0));function Yl(t){let e=t.scale||1e4,[n,o,s,r]=t.view||Or,i=[G(n),q(r),G(s),q(o)],a=Wl*
Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:t.zoom||0,land:_n(t.land,e),coast:xt(t.
coast,e),countries:(t.countries||[]).map(l=>({area:_n(l.polygons||l.rings,e),edge:xt(l.edge,e)})),lakes:(t.lakes||[]).flatMap(l=>_n(l.polygons,e)),rivers:[3,2,1].
map(l=>({rank:l,lines:(t.rivers||[]).filter(c=>(c.rank||3)===l).flatMap(c=>xt(c.lines,e))})),adm1:xt(t.adm1,e),adm1Abroad:xt(t.adm1_abroad,e),adm2:xt(t.adm2,e),
regions:(t.regions||[]).flatMap(l=>xt(l.lines,e)),borders:xt(t.borders,e),disputed:xt(t.disputed,e)}}function Kl(t){let e=t.view||Or;ne=[G((e[0]+e[2])/2),(q(e[1])+
q(e[3]))/2];let n=t.world&&t.world.scale||100;Rn={land:_n(t.world&&t.world.land,n),borders:xt(t.world&&t.world.borders,n)},xe=[...t.beneath||[],t].map(Yl)}function Fo(t,e,n,o){
let s=e.size/Ke,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size];t.setTransform(o*s,0,0,o*s,o*(ne[0]*e.size-e.ox-n[0]),o*(ne[1]*e.
size-e.oy-n[1])),t.lineJoin="round";let i=(a,l)=>{for(let c of a)A(c.box,r)&&l(c.path)};return{fill(a,l){t.fillStyle=l,i(a,c=>t.fill(c,"evenodd"))},stroke(a,l,c,f,p){
t.strokeStyle=l,t.lineWidth=c/s,t.lineCap=f?"butt":"round",t.setLineDash((f||[]).map(g=>g/s)),t.globalAlpha=p||1,i(a,g=>t.stroke(g)),t.globalAlpha=1},within(a,l){
t.save();let c=new Path2D;i(a,f=>c.addPath(f)),t.clip(c,"evenodd"),l(),t.restore()}}}function _o(t,e,n){let o=t.getContext("2d"),s=t.width/(n[2]-n[0]);o.setTransform(
1,0,0,1,0,0),o.fillStyle=ge("water"),o.fillRect(0,0,t.width,t.height);let r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=xe.reduce(
(a,l,c)=>Ar(r,l)?c:a,-1);for(let a of i<0?[-1,0,1]:[])r[0]<a+1&&r[2]>a&&Ql(Fo(o,{...e,ox:e.ox-a*e.size},n,s));for(let a of xe.slice(Math.max(i,0)))A(a.box,r)&&(Ar(
r,a)?Ir(Fo(o,e,n,s),a,e):Jl(t,a,e,n,s))}var Ar=(t,{box:e,fade:n})=>t[0]>=e[0]+n&&t[1]>=e[1]+n&&t[2]<=e[2]-n&&t[3]<=e[3]-n;function Jl(t,e,n,o,s){gt=gt||document.
createElement("canvas"),gt.width=t.width,gt.height=t.height;let r=gt.getContext("2d");r.fillStyle=ge("water"),r.fillRect(0,0,gt.width,gt.height),Ir(Fo(r,n,o,s),
e,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation="destination-out";let i=y=>s*(y*n.size-n.ox-o[0]),a=y=>s*(y*n.size-n.oy-o[1]),[l,c,f,p]=[i(e.box[0]),
a(e.box[1]),i(e.box[2]),a(e.box[3])],g=s*e.fade*n.size;for(let[y,v,$,O]of[[l,0,l+g,0],[f,0,f-g,0],[0,c,0,c+g],[0,p,0,p-g]]){let S=r.createLinearGradient(y,v,$,O);
for(let z=0;z<=4;z+=1)S.addColorStop(z/4,`rgba(0,0,0,${(1-(z/4)**2*(3-z/2)).toFixed(3)})`);r.fillStyle=S,r.fillRect(0,0,gt.width,gt.height)}r.globalCompositeOperation=
"source-over";let x=t.getContext("2d");x.setTransform(1,0,0,1,0,0),x.drawImage(gt,0,0)}function Ql(t){t.fill(Rn.land,ge("abroad")),t.stroke(Rn.borders,ge("gov"),
.8)}function Ir(t,e,n){let o=ge;t.fill(e.land,o("abroad")),t.stroke(e.land,o("abroad"),.8);for(let s of e.countries)t.fill(s.area,o("land"));Xl(t,n,o,e)}function Xl(t,e,n,o){
e.zoom>=7.2&&t.stroke(o.adm2,n("dist"),.7),t.stroke(o.adm1Abroad,n("gov"),.7,null,e.zoom>=5.5?.38:.2),t.fill(o.lakes,n("water")),t.stroke(o.lakes,n("river"),.8);
let s=e.zoom<6?.7:1;for(let{rank:r,lines:i}of o.rivers)r===3&&e.zoom<6.2||t.stroke(i,n("river"),Ul[r]*s,null,r===3?.75:1);t.stroke(o.coast,n("river"),1),e.zoom>=
4.5&&t.stroke(o.adm1,n("gov"),1,null,e.zoom>=6?1:.6),t.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);for(let r of o.countries)t.within(r.area,()=>t.stroke(r.edge,n(
"border"),e.zoom<5?12:22,null,.13));t.stroke(o.borders,n("border"),e.zoom<5?1.1:1.7),t.stroke(o.disputed,n("border"),1.4,[5,3.5])}function Cr(t,e){let n=xe.filter(
o=>A(o.box,[t,e,t,e])).pop();return n?n.zoom:Rn.land.length&&Gl}var Co=null;function ye(t,e){if(!xe.length)return!0;Co=Co||document.createElement("canvas").getContext(
"2d");let n=(t-ne[0])*Ke,o=(e-ne[1])*Ke;return xe.some(s=>s.countries.some(r=>r.area.some(i=>t>=i.box[0]&&t<=i.box[2]&&e>=i.box[1]&&e<=i.box[3]&&Co.isPointInPath(
i.path,n,o,"evenodd"))))}function Fr(){Kl(h.basemap||{})}var Ro={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},_r=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],Tn=[];function Rr(){let t=h.basemap||{},e=t.scale||1e4,n=(t.regions||[]).filter(r=>r.at&&!(t.labels||[]).some(i=>i.kind==="region"&&i.name===r.
name)),o=[...t.labels||[],...n.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((t.regions||[]).map(r=>[r.name,r.approximate]));Tn=o.filter(r=>Ro[r.
kind]).map((r,i)=>({...r,n:i,x:G(r.at[0]/e),y:q(r.at[1]/e),approximate:r.kind==="region"?s.get(r.name):""})),Tn.sort((r,i)=>_r.indexOf(r.kind)-_r.indexOf(i.kind)||
(r.rank||0)-(i.rank||0)||r.n-i.n)}var oe=t=>t.names&&t.names[R()]||t.name;function Je(t,e){let n=Ro[t];return St(e)?{...n,spacing:0,italic:!1,caps:!1,size:n.size+
(n.caps?2:.5),weight:n.caps?400:n.weight}:n}var jo=(t,e)=>e.caps?t.toLocaleUpperCase(R()):t;function we(t,e,n,o,s,r){let i={x:t.toFixed(1),y:e.toFixed(1),"text-\
anchor":s==="start"?null:s,"font-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,direction:St(n)?"rtl":
null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:u("text",{...i,class:`halo on-${r}`},n),text:u("text",{...i,fill:`var(--${o.
colour})`},n)}}function tc(t,e,n,o){let s={cx:e.toFixed(1),cy:n.toFixed(1)};return t==="capital"?u("rect",{x:(e-2.6).toFixed(1),y:(n-2.6).toFixed(1),width:5.2,height:5.2,
class:"dot-full"}):t==="city"?u("circle",{...s,r:2.7,class:"dot-full"}):u("circle",{...s,r:t==="town"?2.1:1.8,class:`dot-open on-${o}`})}var ec=[[6,.35,"start"],
[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function nc(t,e,n,o,s){let r=E(n,o),i=[t-3.5,e-3.5,
t+3.5,e+3.5];if(!s(i))return null;for(let[a,l,c]of ec){let f=t+a,p=e+l*o.size,g=V(vo(f,p,r,o.size,c),2);if(s(g))return{tx:f,ty:p,anchor:c,taken:[g,i]}}return null}
function oc(t,e,n,o,s,r){let i=Math.max(E(n,o),r?118:0);for(let[a,l]of[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-i/2,0],[i/2,0],[0,-60],[0,60]]){let c=V(
vo(t+a,e+l,i,o.size,"middle"),4);if(r&&(c[3]+=14),s(c))return{tx:t+a,ty:e+l,anchor:"middle",taken:[c]}}return null}function jr(t,e,n,o,s,r,i){let a=c=>i(c)&&n.free(
c),l=new Set;for(let c of Tn){if(c.zoom>t.zoom+.01||r(c))continue;let f=t.x(c.x),p=t.y(c.y);if(f<e[0]||f>e[2]||p<e[1]||p>e[3])continue;let g=Ro[c.kind].dot?"":c.
kind+(c.id||c.name);!l.has(g)&&sc(c,f,p,n,a,o,s)&&g&&l.add(g)}}function sc(t,e,n,o,s,r,i){let a=t.kind,l=oe(t),c=Je(a,l),f=jo(l,c),p=c.dot?nc(e,n,f,c,s):oc(e,n,
f,c,s,t.approximate);if(!p)return!1;for(let v of p.taken)o.add(v);let x=a==="water"||a==="sea"?"water":ye(t.x,t.y)?"land":"abroad",y=we(p.tx,p.ty,f,c,p.anchor,x);
return r.append(y.halo),i.append(y.text),c.dot&&i.append(tc(c.dot,e,n,x)),t.approximate&&rc(p,x,r,i),!0}function rc(t,e,n,o){let s=m("map.approximate"),r=we(t.tx,
t.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",e);n.append(r.halo),o.append(r.text)}var Tr=()=>Tn;var Bo=24,ic=3,ac=120,lc=[30,44,60,78],se=[104,52],cc=136,fc=3e3,Nt=(t,e,n,o)=>[t-n/2,e-o/2,t+n/2,e+o/2],Br=(t,e)=>{let n=new Map;for(let o of t)for(let[s,r]of o.
counts)n.set(s,(n.get(s)||0)+(e?1:r));return[...n].sort((o,s)=>o[0].order-s[0].order)};function be(t,e){let n=t.length>1,o=n?t.filter(c=>c.fits):t,s=o.length?o:
t,r=Br(s),i=n?Br(s,!0):r,a=t[0].kind!=="point"||i.length>1,l={items:t,told:s,layers:r,held:i,many:n,kind:"shape",w:16,h:16,small:e.mass};if(n)l.kind="cluster",l.
list=i.map(([c,f])=>({layer:c,text:j(f)})),l.list.length>4&&(l.list=[...l.list.slice(0,3),{...l.list[3],text:"…"}]),l.h=e.mass?18:22,l.w=kr(l.list);else if(a){
l.kind="pill",l.list=yr(i,n);let c=e.mass?4:6;l.list.length>c&&(l.list=[...l.list.slice(0,c-1),{...l.list[c-1],text:"…"}]),l.small=e.mass||e.phone&&l.list.length>
3,l.w=Ao(l.list,l.small),l.h=l.small?18:Cn}else e.mass?Object.assign(l,{w:12,h:12}):Rt(t[0].mark,i[0]&&i[0][0])&&Object.assign(l,{w:21,h:21});return l}function Vt(t,e,n,o,s){
return Object.assign(t,{x:e,y:n,at:o,off:s,box:Nt(e,n,t.w+4,t.h+4)})}function dc(t){let[e,n]=t.at;if(t.kind==="point")return[[e,n]];let o=st(t.mark).polygons;return[
[0,0],[0,-28],[0,28],[-40,0],[40,0],[-40,-28],[40,-28],[-40,28],[40,28],[0,-56],[0,56],[-80,0],[80,0]].map(([r,i])=>[e+r,n+i]).filter(([r,i],a)=>!a||o.some(l=>Jt(
l,...t.units(r,i))))}function uc(t,e,n){return n.some(o=>!o.off&&Math.hypot(o.x-t,o.y-e)<Bo)}function pc(t,e){return(t.label?Hr(t,e,!0):null)||Hr(t,e,!1)}function Hr(t,e,n){
let o=t.kind==="point"&&t.counts.length>1&&!t.near?[[t.at[0],t.at[1]-20,!0],[t.at[0],t.at[1]+20,!0]]:[];for(let[s,r,i]of[...o,...dc(t)]){let a=Vt(be([t],e),s,r,
t.at,!!i),l=n?t.label.w/2:0,c=n?V([s-l,r-30,s+l,r],3):null;if(!(uc(s,r,e.signs)||!e.room.free(a.box)||c&&!e.room.free(c)))return n&&(a.head=c),a}return null}function mc(t,e){
let n=be([t],e),[o,s]=t.at,r=t.near?Math.min(t.near,60):0,i=null;for(let a of lc){for(let l=0;l<16;l+=1){let c=l*Math.PI/8-Math.PI/4,f=a+r+(n.w/2-8)*Math.abs(Math.
cos(c)),p=o+f*Math.cos(c),g=s+f*Math.sin(c),x=Nt(p,g,n.w+6,n.h+6);if(!e.room.free(x)||Ho(o,s,p,g,e,n.w))continue;let y=f+22*e.room.count(Nt(p,g,150,90))+(e.atHome(
p,g)?14:0);(!i||y<i.cost)&&(i={cost:y,px:p,py:g})}if(i&&i.cost<a+30)break}return i?Vt(n,i.px,i.py,t.at,!0):null}function Ho(t,e,n,o,s,r,i){let a=Math.hypot(n-t,
o-e);for(let l=12;l<a-r/2;l+=6){let c=[t+(n-t)*l/a,e+(o-e)*l/a];if(!s.room.free([c[0]-1,c[1]-1,c[0]+1,c[1]+1],i))return!0}return!1}function hc(t,e){let n=null;for(let l of e.
signs){let c=Math.hypot(l.at[0]-t.at[0],l.at[1]-t.at[1]);l.off&&l.items.length===1&&c>Bo||c<64&&(!n||c<n.d)&&(n={d:c,other:l})}if(!n)return!1;let o=n.other,s=[...o.
items,t],r=s.reduce((l,c)=>l+c.at[0],0)/s.length,i=s.reduce((l,c)=>l+c.at[1],0)/s.length,a=Vt(be(s,e),r,i,[r,i],!1);return o.head&&(a.head=o.head),e.signs[e.signs.
indexOf(o)]=a,e.room.add(a.box),!0}function To(t,e){e.signs.push(t),e.room.add(t.box),t.head&&e.room.add(t.head),t.off&&e.room.add(Nt(...t.at,6,6))}var gc=(t,e)=>e.
signs.filter(n=>n.off&&Math.hypot(n.at[0]-t.at[0],n.at[1]-t.at[1])<ac).length;function xc(t,e){let n=[],o=[...t].sort((s,r)=>(s.kind==="point"?0:1)-(r.kind==="p\
oint"?0:1));for(let s of o){let r=e.fan.has(s.mark.id)?null:pc(s,e);r?To(r,e):n.push(s)}for(let s of n){let a=e.fan.has(s.mark.id)||!e.phone&&gc(s,e)<ic?mc(s,e):
null;a?To(a,e):hc(s,e)||To(Vt(be([s],e),...s.at,s.at,!1),e)}for(let s of e.signs)s.kind==="pill"&&!s.many&&yc(s,e);return e.signs}function yc(t,e){let n=o=>e.signs.
every(s=>s===t||!A(s.box,o));if(!n(t.box))for(let o of[10,18,26,36,48])for(let s=0;s<12;s+=1){let r=s*Math.PI/6-Math.PI/2,i=t.x+o*Math.cos(r),a=t.y+o*Math.sin(r);
if(n(Nt(i,a,t.w+4,t.h+4))){Vt(t,i,a,t.at,o>12),t.head=null,e.room.add(t.box);return}}}function wc(t,e){let n=new Map,[o,s]=[t.length>fc?cc:se[0],se[1]];for(let a of t){
let c=a.selected||e.fan.has(a.mark.id)?a.mark.id:`${Math.floor((a.at[0]+e.at.ox)/o)},${Math.floor((a.at[1]+e.at.oy)/s)}`;n.has(c)?n.get(c).push(a):n.set(c,[a])}
let r=[...n.values()].flatMap(a=>bc(a));r.sort((a,l)=>l.length-a.length||a[0].n-l[0].n);let i=Mc();for(let a of r)kc(a,e,i);e.signs.push(...i.all);for(let a of e.
signs)e.room.add(a.box);return e.signs}function bc(t){return t.length>4?[t]:t.every(n=>t.every(o=>n===o||Math.hypot(n.at[0]-o.at[0],n.at[1]-o.at[1])>Bo))?t.map(
n=>[n]):[t]}function Mc(){let t=new Map,e=new Set,n=o=>{let s=[];for(let r=Math.floor(o[0]/se[0]);r<=Math.floor(o[2]/se[0]);r+=1)for(let i=Math.floor(o[1]/se[1]);i<=
Math.floor(o[3]/se[1]);i+=1){let a=r*65536+i;t.has(a)||t.set(a,new Set),s.push(t.get(a))}return s};return{all:e,add(o){e.add(o);for(let s of n(o.box))s.add(o)},
remove(o){e.delete(o);for(let s of n(o.box))s.delete(o)},touched(o){for(let s of n(o.box))for(let r of s)if(A(r.box,o.box))return r;return null}}}function kc(t,e,n){
let o=t.reduce((i,a)=>i+a.at[0],0)/t.length,s=t.reduce((i,a)=>i+a.at[1],0)/t.length,r=vc(Vt(be(t,e),o,s,[o,s],!1),e);for(let i=n.touched(r);i;i=n.touched(r))n.remove(
i),r=Vt(be([...i.items,...r.items],e),i.x,i.y,i.at,!1);n.add(r)}function vc(t,e){if(!t.many)return t;let[n,o,s,r]=e.sight;for(let[i,a,l,c]of e.page.furniture){let f=[
i+n,a+o,l+n,c+o];if(!A(t.box,f))continue;let p=[[f[0]-t.box[2],0],[f[2]-t.box[0],0],[0,f[1]-t.box[3]],[0,f[3]-t.box[1]]].filter(([y,v])=>Math.abs(y+v)<se[1]&&t.
box[0]+y>n&&t.box[2]+y<s&&t.box[1]+v>o&&t.box[3]+v<r),[g,x]=p.sort((y,v)=>Math.abs(y[0]+y[1])-Math.abs(v[0]+v[1]))[0]||[0,0];Vt(t,t.x+g,t.y+x,t.at,!1)}return t}
var Pr=(t,e)=>e.mass?wc(t,e):xc(t,e);function Ot(t){return t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,"").replace(/[\u0649\u064a\u06cc]/g,
"ی").replace(/[\u0643\u06a9]/g,"ک").replace(/[\u0623\u0625\u0622]/g,"ا").replace(/\u0629/g,"ه").replace(/[\u2019\u2018\u02bb\u02bc'`]/g,"").replace(/[-\u2010-\u2015]/g,
" ")}function Lc(t){let e=[t.title,I(t),t.words,t.note];for(let[,n]of t.names)e.push(n);for(let n of t.claims){e.push(n.action,n.speaker,...n.figures,me(n));for(let o of[
...n.actors,...n.targets]){let s=h.actors[o];s&&e.push(s.name,s.own.name)}for(let o of n.cites)e.push(o.before+o.place+o.after)}return Ot(e.join(` 
 `))}var Bn=new Map,Nr=t=>(Bn.has(t.id)||Bn.set(t.id,Lc(t)),Bn.get(t.id));function Vr(t=0){let e=performance.now()+8,n=t;for(;n<h.marks.length&&performance.now()<
e;)Nr(h.marks[n]),n+=1;n<h.marks.length&&setTimeout(Vr,24,n)}function $c(t,e){return e?!t||!t.start&&!t.end?!1:(!t.end||t.end>=e[0])&&(!t.start||t.start<=e[1]):
!0}var Sc=(t,e)=>(!e.filters.roles.size||e.filters.roles.has(t.role))&&(!e.filters.events.size||e.filters.events.has(t.event))&&(!e.filters.sources.size||t.cites.
some(n=>e.filters.sources.has(String(n.article))))&&$c(t.date,e.dateRange),Hn=new Map,Xe=null;function K(t){let e=Hn.get(t.id);return e===void 0&&Hn.set(t.id,e=
zc(t)),e}function zc(t){let e=b.get();return e.filters.forms.size&&!e.filters.forms.has(t.form)||(Xe=Xe||Ot(e.query).split(/\s+/).filter(Boolean),Xe.length&&!Xe.
every(n=>Nr(t).includes(n)))?!1:t.claims.some(n=>Dr(n,e))}var Dr=(t,e)=>e.layersOn.has(t.layer)&&Sc(t,e),Pn=t=>{let e=b.get();return t.claims.filter(n=>Dr(n,e))};
b.subscribe((t,e)=>{["query","filters","dateRange","layersOn"].some(n=>e.has(n))&&(Hn=new Map,Xe=null),e.has("lang")&&(Hn=new Map,Bn=new Map)});var Zr=()=>Vr(),
Z=t=>{let{layersOn:e,mentions:n,selected:o}=b.get();return(!t.hidden||n||o===t.id)&&t.layers.some(s=>e.has(s))},Me=()=>{let t=b.get();return!!(t.query.trim()||t.
dateRange||Po(t.filters))},qn=()=>b.set({query:"",filters:{roles:new Set,forms:new Set,sources:new Set,events:new Set},dateRange:null}),Po=t=>Object.values(t).reduce(
(e,n)=>e+n.size,0),tn=t=>{let e=t.layers.map(o=>W[o]).filter(Boolean),n=[...new Set(t.claims.map(me))];return[I(t),...e.map(o=>o.name),...n,Pt(t)].join(m("list.\
comma"))};var Wr=new Set(["home_base","unit_name","mentioned"]),Do=300,Ac=new Set(["band","vague"]);h.layers.forEach((t,e)=>{t.order=e});var qo=new Map;function Zo(t){if(qo.
has(t.id))return qo.get(t.id);let e=Ot(t.title),n=X(t),o=st(t).polygons,s=l=>l.id&&l.id===t.place_id,r=l=>["adm1","adm2","region"].includes(l.kind)&&e.includes(
Ot(l.name))&&o.some(c=>Jt(c,l.x,l.y)),i=n?Tr():[],a=i.find(s)||i.find(r)||null;return qo.set(t.id,a),a}function Oc(t){let e=Zo(t),n=e?oe(e):I(t),o=Je("adm1",n),
s=Bt(jo(n,o),o,200);return{text:s,style:o,w:E(s,o)}}var No=new Map,Ur=null;function Ec(t,e){Ur!==e.layersOn&&(Ur=e.layersOn,No=new Map);let n=No.get(t.id);return n||
No.set(t.id,n=Ic(t,e)),n}function Ic(t,e){let n=new Map,o=new Set,s=t.claims.length>0;for(let i of t.claims){let a=W[i.layer];!a||!e.layersOn.has(a.id)||(n.set(
a,(n.get(a)||0)+1),i.negated||(s=!1),!i.negated&&!Wr.has(i.role)&&o.add(a.id))}for(let i of t.layers){let a=W[i];a&&e.layersOn.has(i)&&!n.has(a)&&n.set(a,1)}let r=[
...n].sort((i,a)=>i[0].order-a[0].order);return{counts:r,layers:r.map(([i])=>i),drawn:o,denied:s}}var Vo=new Map;function Cc(t){if(!Vo.has(t.id)){let e=t.claims.
flatMap(n=>n.actors).map(n=>h.actors[n]&&h.actors[n].sidc).find(n=>n&&h.symbols&&h.symbols[n]);Vo.set(t.id,e||null)}return Vo.get(t.id)}function Fc(t,e,n,o){let s=X(
t),{counts:r,layers:i,drawn:a,denied:l}=Ec(t,e),c=Ac.has(t.form),f=i.find(x=>a.has(x.id))||null,p=t.form==="exact"||t.form==="near",g={mark:t,n:t.n,counts:r,drawn:a,
layer:f,layers:i,denied:l,kind:p?"point":c&&f&&r.length===1&&!o?"area":"pill",at:s?[n.x(s[0]),n.y(s[1])]:null,near:t.form==="near"&&s?n.km(t.radius_km||0,s[1]):
0,open:t.form==="band"&&t.radius_km===null,fits:K(t),selected:e.selected===t.id,units:(x,y)=>[(x+n.ox)/n.size,(y+n.oy)/n.size]};return(!o||g.selected)&&_c(g,t),
g}function _c(t,e){t.title=I(e),t.doubt=e.form==="band"||e.form==="vague"?Pt(e):"",t.sidc=t.kind==="point"&&!t.denied?Cc(e):null,e.form==="region"&&(t.label=Oc(
e))}function Gr(t,e,n){let o=b.get(),s=t.size>=Do,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=[];for(let a of h.marks)!t.has(
a.id)||!A(Rc(Y(a)),r)||i.push(Fc(a,o,e,s));return{items:i,mass:s}}var Yr=t=>t.claims.some(e=>!Wr.has(e.role));var Rc=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+1e-9,t[3]+1e-9];var en={size:13,weight:600,colour:"ink"},Wo={size:11.5,weight:400,colour:"ink2"},jc={size:12.5,weight:600,colour:"ink"},Nn=25,Kr=10,Vn=190,Jr=8,Xr=(t,e)=>St(t)?
{...e,size:e.size+.5}:e;function nn(t,e=Vn){let n=t.filter(([o])=>o).map(([o,s])=>{let r=Xr(o,s),i=Bt(o,r,e);return{text:i,style:r,w:E(i,r)}});return{lines:n,w:Math.
max(0,...n.map(o=>o.w)),h:n.length*15+1,cut:n.some(o=>o.text.endsWith("…"))}}function ti(t,e){let[n,o,s,r]=t,i=3,a=(o+r)/2-e.h/2,l=(n+s)/2-e.w/2;return[[s+i,a,
"start"],[n-i-e.w,a,"end"],[l,r+1,"middle"],[l,o-1-e.h,"middle"],[s,o-e.h+6,"start"],[s,r-6,"start"],[n-e.w,o-e.h+6,"end"],[n-e.w,r-6,"end"]]}var ei=([t,e,n,o],s)=>[
t-(s==="start"?0:Jr),e,n+(s==="end"?0:Jr),o],Go=(t,e,n)=>[t,e,t+n.w,e+n.h];function Tc(t,e,n){let o=Dn(t,n.open);for(let[s,r,i]of ti(t,e)){let a=V(Go(s,r,e),1);
if(!(o&&!Dn(a,n.open))&&n.room.free(ei(a,i)))return{left:s,top:r,anchor:i,box:a}}return null}function ni(t,e,n,{dear:o,own:s,most:r=100}){let i=null;for(let[a,l]of t)
for(let c of[20,34,52,74,100])for(let f=0;f<16;f+=1){let p=f*Math.PI/8;if(c>r||i&&c*.7>=i.cost)break;let g=Bc(a,l,c,p,e,n,s);!g||i&&g.cost>=i.cost||(o&&(g.cost+=
o(g.box)),(!i||g.cost<i.cost)&&(i=g))}return i}function Bc(t,e,n,o,s,r,i){let a=t+n*Math.cos(o),l=e+n*Math.sin(o),c=Math.cos(o),f=c>.3?a+3:c<-.3?a-3-s.w:a-s.w/2,
p=l-s.h/2+(Math.abs(c)<=.3?Math.sign(Math.sin(o))*(s.h/2):0),g=V(Go(f,p,s),2),x=Dn([t,e,t,e],r.open)?r.open:r.bounds,y=c>.3?"start":c<-.3?"end":"middle";if(!Dn(
g,x)||!r.room.free(ei(g,"middle"))||Ho(t,e,a,l,r,8,i))return null;let v=n*.7+16*r.room.count(V(g,14));return{left:f,top:p,anchor:y,box:g,cost:v,line:[t,e,a,l]}}
var Dn=(t,e)=>t[0]>e[0]&&t[1]>e[1]&&t[2]<e[2]&&t[3]<e[3];function oi(t,e){for(let n of t){let o=n.items[0];if(n.many||n.kind!=="shape"||n.off||!o.sidc)continue;
let s=We(o.sidc,Nn,"var(--ink)");s&&Hc(n,o,s,e)}}function Hc(t,e,n,o){let s=Math.max(Nn,n.height),r=t.y-6-Kr-s/2,i=e.near?[]:n.staff?[[t.x+Nn/2,r,"staff"]]:[[t.
x,r,"stem"],[t.x,t.y+6+Kr+s/2,"stem"]],a=Math.min(Math.max(e.near,9),60)+24;for(let c of e.near?[a,a+14,a+30]:[])for(let f=0;f<12;f+=1){let p=f*Math.PI/6-Math.PI/
6;i.push([t.x+(c+4)*Math.cos(p),t.y+c*Math.sin(p),"leader"])}let l=null;for(let[c,f,p]of i){let g=Nt(c,f,Nn+8,s+8);if(!o.room.free(g,t.box))continue;let x=(p===
"leader"?10:0)+14*o.room.count(V(g,60))+(o.atHome(c,f)?12:0)+Math.hypot(c-t.x,f-t.y)*.4;if((!l||x<l.cost)&&(l={x:c,y:f,how:p,box:g,cost:x}),p!=="leader")break}l&&
(t.symbol={...l,tall:s},o.room.add(l.box))}function Pc(t){return t.near&&t.near<16&&t.mark.words.includes("±")&&t.mark.radius_km?m("map.radius",{km:t.mark.radius_km}):
""}function qc(t,e){let n=t.items.find(o=>o.selected)||t.items[0];return t.many?[[`${n.title} ${m("map.more",{n:t.items.length-1})}`,en]]:n.kind==="area"?[[n.title,
{...en,size:12.5}],[n.doubt,Wo]]:[[n.title,en],[e.phone?"":Pc(n),Wo]]}function Qr(t){let e=t.items[0];return e.selected?0:(e.kind==="point"?1:2)+(Yr(e.mark)?0:4)}
function si(t,e){for(let n of[...t].sort((o,s)=>Qr(o)-Qr(s))){if(n.head||e.mass&&!n.items.some(i=>i.selected||i.hover))continue;let o=qc(n,e),s=n.symbol&&n.symbol.
how==="leader"?V(n.symbol.box,-1):V(n.box,-1),r=Nc(n,s,o,e);r&&(e.room.add(r.box),n.name=r)}}function Nc(t,e,n,o){let s=nn(n.slice(0,1)),r=ri(n[0]),i=s.cut?[r,s]:
[nn(n),s,r];for(let f of i){let p=f&&Tc(e,f,o);if(p)return{...p,block:f}}for(let f of s.cut?i:i.slice(1)){let p=t.symbol&&t.symbol.how==="leader"?t.symbol:t,g=o.
phone?52:f===r?100:74,x=f&&ni([[p.x,p.y]],f,o,{own:p.box,most:g});if(x)return{...x,block:f}}if(!t.items.some(f=>f.selected))return null;let[a,l,c]=ti(e,s)[0];return{
left:a,top:l,anchor:c,box:Go(a,l,s),block:s}}function ri([t,e],n){let o=t.split(" ").slice(0,40);if(o.length<2)return null;let s=Xr(t,e),r=E(t,s),i=Math.min(3,Math.
max(2,Math.ceil(r/165))),a=Math.min(Vn,Math.max(r/i*1.15,...o.map(c=>E(c,s)))),l=[o[0]];for(let c of o.slice(1)){let f=`${l[l.length-1]} ${c}`;l.length===i||E(f,
s)<=a?l[l.length-1]=f:l.push(c)}return nn([...l.map(c=>[c,e]),...n?[n]:[]])}function Vc(t,e){let{polygons:n,lines:o}=st(t.mark),s=[],r=(a,l)=>a>e.sight[0]&&a<e.
sight[2]&&l>e.sight[1]&&l<e.sight[3];t.at&&r(...t.at)&&s.push(t.at);let i=[...n.map(a=>a[0]),...o];for(let a of i){let l=Math.max(2,2*Math.floor(a.length/2/14));
for(let c=0;c<a.length;c+=l){let f=e.at.x(a[c]),p=e.at.y(a[c+1]);r(f,p)&&s.push([f,p])}}return s.slice(0,24)}function Yo(t,e){let n=[];for(let o of t){let s={...jc},
r=[[o.title,s],[o.doubt,Wo]],i=nn(r,e.phone?Vn:Vn+40),a=i.cut&&ri(...r)||i,l=Vc(o,e);if(!l.length)continue;let c=e.areas,f=null,p=null;for(let g of[a,i,nn([[o.title,
s]])])if(p=g,f=ni(l,p,e,{dear:c}),f)break;f&&(e.room.add(f.box),e.room.add(Nt(f.line[0],f.line[1],6,6)),n.push({items:[o],item:o,kind:"note",x:f.line[0],y:f.line[1],
at:[f.line[0],f.line[1]],box:f.box,name:{...f,block:p}}))}return n}var Ko=25,Jo=(t,e)=>`translate(${t.toFixed(1)} ${e.toFixed(1)})`;function Dc(t,e){return u("path",{d:ct(t),class:e})}var ai=t=>qt(t.layers?t.layers[0][0]:t.item.
layer);function Zc(t,e){let{left:n,top:o,anchor:s,block:r}=t.name,i=s==="start"?n:s==="end"?n+r.w:n+r.w/2,a=[],l=[],c=t.items[0],f=o+12;for(let p of r.lines){let g={
...p.style,colour:p.style.colour};c.fits||(g.colour="ink2");let x=e.atHome(n+r.w/2,o+r.h/2)?"land":"abroad",y=we(i,f,p.text,g,s,x);g.weight===600&&t.kind==="not\
e"&&c.fits&&Uc(y.text,c,x),a.push(y.halo),l.push(y.text),f+=15}return[a,l]}function Uc(t,e,n){let o=e.layer.slots;o.length!==1||o[0]>3||n==="abroad"&&o[0]===1||
t.setAttribute("fill",qt(e.layer))}function Wc(t,e){let n=t.items[0];if(t.kind==="pill")return br(t.list,t.small);if(t.kind==="cluster")return vr(t.list,e.mass);
let o=t.layers[0][0];if(t.small)return he(o,4,{halo:1.5,hollow:n.near>0||n.denied});if(t.symbol&&t.symbol.how==="leader")return u("circle",{r:2.4,fill:qt(o)});let s=n.
near>0||n.denied,r=Rt(n.mark,o);return r?de(r,He,n.denied):he(o,s?4.6:t.symbol?5.2:6,{hollow:s})}function Gc(t){let{x:e,y:n,tall:o}=t.symbol,s=t.layers[0][0],r=We(
t.items[0].sidc,Ko,qt(s));return u("g",{transform:Jo(e-Ko/2,n-o/2)},u("rect",{class:"plate",x:-2.5,y:-2.5,width:Ko+5,height:o+5,rx:2}),r.node)}function Qo(t,e){
let n=[];for(let s of t.items){if(s.mark.form!=="near"||t.many&&e.mass||t.small)continue;let r=u("g",{class:"ring",transform:Jo(...s.at),opacity:s.fits?null:.3},
xr(s.layers[0],Math.max(9,s.near)));n.push(r)}if(t.many&&!e.mass)for(let s of t.items)n.push(u("circle",{class:"member",cx:s.at[0].toFixed(1),cy:s.at[1].toFixed(
1),r:1.7,fill:qt(s.layers[0])}));let o={opacity:t.items[0].fits?null:.4,stroke:ai(t),fill:ai(t)};if(t.off&&n.push(li(t.at,[t.x,t.y],o)),t.symbol){let{how:s,x:r,
y:i}=t.symbol;n.push(li([t.x,t.y],s==="staff"?[t.x+.9,i]:[r,i],o))}return n}var li=(t,e,n)=>u("g",n,Dc([...t,...e],"leader"),u("circle",{cx:t[0].toFixed(1),cy:t[1].
toFixed(1),r:2.4,class:"foot"}));function re(t){if(t.kind==="note")return V(t.name.box,3);let e=t.symbol?t.symbol.box:t.box;return V(e,t.symbol?.5:1.5)}var Zn=(t,e)=>u(
"rect",{x:t[0].toFixed(1),y:t[1].toFixed(1),width:(t[2]-t[0]).toFixed(1),height:(t[3]-t[1]).toFixed(1),...e});function ci(t){if(!t.many)return tn(t.items[0].mark);
if(t.told.length===1)return tn(t.told[0].mark);let e=t.held.map(([o,s])=>`${o.name} ${j(s)}`),n=I(t.told[0].mark);return m("map.cluster",{place:n,n:t.told.length,
held:At(e)})}var ke=t=>(t.many?"+":"")+t.items[0].mark.id,fi=t=>[Zn(V(t,3),{class:"focus gap",rx:8}),Zn(V(t,4),{class:"focus",rx:9})];function Xo(t,e){t.querySelector(
".focus")||t.querySelector(".hit").after(...fi(re(e)))}function ts(t,e){let n=t.items.some(i=>i.selected),o=t.items.some(i=>i.fits),s=u("g",{class:`mark ${t.kind}${n?
" selected":""}${o?"":" out"}`,"data-key":ke(t),"data-mark":t.many?null:t.items[0].mark.id,role:"button",tabindex:-1,"aria-label":ci(t),"aria-pressed":t.many?null:
n}),r=re(t);return s.append(Zn(Jc(r,e),{class:"hit",rx:6})),n&&s.append(Zn(r,{class:"chosen",rx:Yc(t,r)})),e.mass||s.append(...fi(r)),t.kind!=="note"&&s.append(
u("g",{class:"body"},u("g",{transform:Jo(t.x,t.y)},Wc(t,e)),t.symbol&&Gc(t))),(!e.mass||document.documentElement.classList.contains("is-print"))&&s.append(Kc(t)),
t.head&&s.append(...Qc(t,e)),t.name&&s.append(u("g",{class:"name"},Zc(t,e))),s}var Yc=(t,e)=>t.kind==="note"?4:t.symbol?5:(e[3]-e[1])/2;function Kc(t){let e=t.items.
slice(0,9).map(r=>j(r.mark.n)),n=e.length>8?`${e.slice(0,7).join(", ")}…`:e.join(", "),o=t.kind==="pill"||t.many?t.x+t.w/2-2:t.x+(t.kind==="note"?4:8),s=t.kind===
"pill"||t.many?t.y-t.h/2-1:t.y-6;return u("text",{class:"print-n",x:o.toFixed(1),y:s.toFixed(1)},n)}function Jc(t,e){let n=e.phone?44:25,o=Math.max(0,(n-(t[2]-t[0]))/
2),s=Math.max(0,(n-(t[3]-t[1]))/2);return[t[0]-o,t[1]-s,t[2]+o,t[3]+s]}function Qc(t,e){let{text:n,style:o}=t.items[0].label,s=t.many?`${n} ${m("map.more",{n:t.
items.length-1})}`:n,r=e.atHome(t.x,t.y)?"land":"abroad",i=we(t.x,t.y-17,s,o,"middle",r);return[i.halo,i.text]}function es(t,e){let n=t.many?ci(t):I(t.items[0].
mark),o=en,s=Bt(n,o,260),r=we(t.x,t.y-(t.h||16)/2-7,s,o,"middle",e.atHome(t.x,t.y)?"land":"abroad");return u("g",{class:"passing"},r.halo,r.text)}var dn={};Gt(dn,{refresh:()=>cn,start:()=>hs,taken:()=>ms});var w={map:null,base:null,groups:{},element:null},ns=null,os=null;function di(t){w.map=window[t.map],w.base=window[t.base],w.groups=Object.fromEntries(Object.entries(
t.groups).map(([e,n])=>[e,window[n]])),w.element=w.map.getContainer(),{map:ns,groups:os}=w}var yt=new Set,on=new Set,Un=[],Wn={request(){},now(){},flush(){}},ui=new Set,wt=()=>Un,bt=t=>Un.find(e=>e.items.some(n=>n.mark.id===t))||null;function C(){let t=w.
map.containerPointToLayerPoint([0,0]),e=w.map.getSize();return[t.x,t.y,t.x+e.x,t.y+e.y]}var Dt=t=>Wn.request(t),ve=()=>Wn.now(),Gn=()=>Wn.flush();function pi(t){
Wn=t}function mi(t){Un=t}function hi(t,e){for(let n of ui)n(t,Un,e)}var Yn=t=>ui.add(t);var Mt={};Gt(Mt,{cardRect:()=>Zt,insets:()=>ae,place:()=>rn,size:()=>T,start:()=>ss});var $e=["low","middle","high"],Kn="middle",T=()=>innerWidth<720?"phone":innerWidth<1180?"medium":"wide",xi=()=>b.set({layout:b.get().layout+1},{source:"layout"}),
gi="right";function Xc(){let t=w.map.getSize().x,e=0,n=0;for(let o of h.marks){if(!o.anchor||!Z(o))continue;let{x:s}=w.map.latLngToContainerPoint([o.anchor[1],o.
anchor[0]]);s>0&&s<424&&(e+=1),s<t&&s>t-376&&(n+=1)}return e<n?"left":"right"}function rn(t){let e=M("card"),n=document.documentElement.classList.contains("embe\
d"),o=T()==="wide"||n?M("map-wrap"):M("panel");e.parentNode!==o&&o.append(e),t&&!document.documentElement.classList.contains("has-card")&&(gi=Xc()),e.classList.
toggle("at-left",gi==="left"),t&&T()==="phone"&&Kn!=="middle"&&sn("middle"),xi()}function tf(t,e){let n=t.getBoundingClientRect(),o=e.getBoundingClientRect();return{
left:o.left-n.left,top:o.top-n.top,right:o.right-n.left,bottom:o.bottom-n.top,width:o.width,height:o.height}}function Zt(){let t=M("card"),e=M("map-wrap");return t.
hidden||t.parentNode!==e?null:tf(e,t)}function ae(){let t={top:0,right:0,bottom:0,left:0},e=Zt(),n=M("map-wrap");if(document.documentElement.classList.contains(
"is-print"))return t;if(T()==="phone"){t.bottom=Math.min(M("panel").offsetHeight,innerHeight*.47);let o=M("timeline");o.hidden||(t.top=o.offsetHeight+12),document.
documentElement.classList.contains("embed")&&(t.bottom=e?e.height:0)}else e&&(e.left>n.clientWidth/2?t.right=n.clientWidth-e.left:t.left=e.right);return t}function sn(t){
Kn=t;let e=M("panel");e.dataset.stop=t,e.style.removeProperty("height");let n=M("grip");n&&n.setAttribute("aria-label",`${m("sheet.grip")}: ${m("sheet."+yi())}`),
setTimeout(xi,_t()?0:220)}var yi=()=>$e[($e.indexOf(Kn)+1)%$e.length];function ef(){let t=d("button",{id:"grip",type:"button",on:{click:()=>{n||sn(yi()),n=!1}}}),
e=null,n=!1;return t.addEventListener("keydown",o=>{let s={ArrowUp:1,ArrowDown:-1}[o.key];s&&(o.preventDefault(),sn($e[Math.min(2,Math.max(0,$e.indexOf(Kn)+s))]))}),
t.addEventListener("pointerdown",o=>{e={y:o.clientY,height:M("panel").offsetHeight},t.setPointerCapture(o.pointerId)}),t.addEventListener("pointermove",o=>{if(!e)
return;let s=e.y-o.clientY;Math.abs(s)<6||(n=!0,M("panel").style.height=`${Math.min(innerHeight*.92,Math.max(96,e.height+s))}px`)}),t.addEventListener("pointeru\
p",()=>{if(e&&n){let o=nf(M("panel").offsetHeight);o==="low"&&b.get().selected&&b.set({selected:null},{source:"card"}),sn(o)}e=null}),t}function nf(t){let e={low:96,
middle:innerHeight*.47,high:innerHeight*.92};return $e.reduce((n,o)=>Math.abs(e[o]-t)<Math.abs(e[n]-t)?o:n)}function ss(){M("panel").prepend(ef()),sn("middle");
let t=()=>{w.map.invalidateSize({animate:!1}),rn(null)};new ResizeObserver(t).observe(M("map-wrap"))}var Et={};Gt(Et,{fitAll:()=>Ee,open:()=>ln,show:()=>ls,start:()=>fs,zoomTo:()=>cs});var of=.7,sf=3,rf=4,af=10,lf=13,wi=8.5,cf=2,rs=t=>t<2?wi:t<rf?af:lf;function is(t){let e=w.map.options.zoomSnap||1;return Math.max(0,Math.min(cf,Math.floor(Math.
log2(Math.max(t,1)/256)/e)*e))}function Se(t){let{map:e}=w,n=e.options.zoomSnap||1;return Math.max(e.getMinZoom(),Math.min(e.getMaxZoom(),Math.floor(t/n+1e-6)*n))}
function ze(t,e){let n=Math.min((e[2]-e[0])/Math.max(t[2]-t[0],1e-9),(e[3]-e[1])/Math.max(t[3]-t[1],1e-9));return Math.log2(n/256)}function bi(t,e){if(!t)return null;
let n=null;for(let[o,s,r,i,a]of t.candidates){if(a<of)continue;let l=bo([o,s,r,i]),c=l[2]-l[0]<1e-7&&l[3]-l[1]<1e-7,f=Math.min(c?wi:rs(t.groups[0].marks.length),
ze(l,e)),p=f+sf*Math.log2(a);(!n||p>n.score)&&(n={score:p,box:l,zoom:Se(f)})}return n}var ff=40,Mi=200,ki=9,df={wide:[90,70],medium:[70,64],phone:[60,48]};function Li(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t){let o=Y(n);Number.isFinite(o[0])&&
(e[0]=Math.min(e[0],o[0]),e[1]=Math.min(e[1],o[1]),e[2]=Math.max(e[2],o[2]),e[3]=Math.max(e[3],o[3]))}return Number.isFinite(e[0])?e:null}function an(t,e=t){let n=w.
map.getSize(),o=ae(),s=o.left+t,r=o.top+e,i=Math.max(s+60,n.x-o.right-t),a=Math.max(r+60,n.y-o.bottom-e);return[s,r,i,a]}function Ae(t,e,n,o){let s=w.map.getSize(),
r=256*2**e,i=(t[0]+t[2])/2+(s.x/2-(n[0]+n[2])/2)/r,a=(t[1]+t[3])/2+(s.y/2-(n[1]+n[3])/2)/r;w.map.setView([$t(a),(i-.5)*360],e,{animate:!!o&&!_t(),duration:.2})}
var Oe=!1,as=!1;function Ee(t,e){as=!!e,$i(t,as),Oe=!0}function $i(t,e){let[n,o]=df[T()],s=an(n,o),r=e?null:bi(h.frame,s);if(r){Ae(r.box,r.zoom,s,t);return}let i=h.
marks.filter(Z),a=Li(i.length?i:h.marks);if(!a){let l=h.basemap&&h.basemap.view,c=l?[G(l[0]),q(l[3]),G(l[2]),q(l[1])]:[.1,.2,.9,.8];Ae(c,Se(ze(c,an(0))),an(0),!1);
return}Ae(a,Se(Math.min(rs(h.marks.length),ze(a,s))),s,t)}function ln(t,e){Oe=!1;let n=Li(t);if(!n)return;let o=an(T()==="phone"?48:80),s=ze(n,o),r=w.map.getZoom(),
i=e?Math.min(r,s):Math.max(r+.75,Math.min(s,13));Ae(n,Se(Math.max(i,2)),o,!0)}function uf(t,e){let n=w.map.getZoom(),o=Y(t);if(t.form==="near"&&t.radius_km){let r=rt(
w.map).km(t.radius_km,X(t)[1]);return r<ki?Math.min(13,n+Math.log2((ki+3)/r)):r>Mi?n-Math.log2(r/Mi):n}if(t.form==="exact")return Math.max(n,Math.min(6,6));let s=ze(
o,e);return s<n?s:s-n>1.6?s-1:n}function ls(t){Oe=!1;let e=X(t);if(!e)return;Gn();let n=T()==="phone",o=an(ff),s=Se(uf(t,o)+.12),r=w.map;if(t.form!=="exact"&&t.
form!=="near"&&s<r.getZoom()){Ae(Y(t),s,o,!0);return}if(n||s!==r.getZoom()){Ae([e[0],e[1],e[0],e[1]],Math.max(s,2),o,!0);return}pf(t,o)}function pf(t,e){let n=bt(
t.id),o=rt(w.map),[s,r]=C(),i=X(t),a=[o.x(i[0])-16,o.y(i[1])-16,o.x(i[0])+140,o.y(i[1])+16];if(t.form!=="exact"){let f=Y(t);a=[o.x(f[0]),o.y(f[1]),o.x(f[2]),o.y(
f[3])]}if(n){let f=re(n);a=[Math.min(a[0],f[0]),Math.min(a[1],f[1]),Math.max(a[2],f[2]),Math.max(a[3],f[3])];for(let p of[n.name&&n.name.box,n.head])p&&(a=[Math.
min(a[0],p[0]),Math.min(a[1],p[1]),Math.max(a[2],p[2]),Math.max(a[3],p[3])])}let l=vi(a[0]-s,a[2]-s,e[0],e[2]),c=vi(a[1]-r,a[3]-r,e[1],e[3]);(l||c)&&w.map.panBy(
[-l,-c],{animate:!_t(),duration:.2})}function vi(t,e,n,o){return e-t>o-n?(n+o)/2-(t+e)/2:t<n?n-t:e>o?o-e:0}function cs(t){Oe=!1,w.map.setZoom(t,{animate:!_t()})}
function fs(){w.map.options.zoomDelta=1,w.map.setMinZoom(is(w.map.getSize().x)),b.get().view||Ee(!1),w.map.on("resize",()=>{w.map.setMinZoom(is(w.map.getSize().
x)),Oe&&$i(!1,as)});let t=()=>{Oe=!1};w.map.on("dragstart boxzoomend",t);for(let e of["wheel","keydown","dblclick","touchmove"])w.map.getContainer().addEventListener(
e,t,{passive:!0});ve()}var mf=1.609344,J=[104,112],fn,Ce,kt,Jn,Ie,Qn,le=null;function ds(t,e,n){return d("button",{type:"button","aria-label":m(t),title:m(t),"data-word":t,on:{click:()=>n()}},
u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:e,fill:"none",stroke:"currentColor","stroke-width":1.8,"stroke-linecap":"round",
"stroke-linejoin":"round"})))}var Si=t=>()=>cs(w.map.getZoom()+t);function hf(){return d("div",{class:"furniture zoom"},ds("map.zoom_in","M3 8H13M8 3V13",Si(1)),
ds("map.zoom_out","M3 8H13",Si(-1)),ds("map.reset","M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",()=>Ee(!0,!0)))}function zi(t,e){let n=t*e,o=10**Math.
floor(Math.log10(n)),s=[5,3,2,1].find(r=>r*o<=n)||1;return{n:s*o,px:s*o/t}}function gf(){let t=w.map,e=rt(t),n=t.getSize(),o=t.containerPointToLayerPoint([0,n.y/
2]).y,s=1/e.km(1,(o+e.oy)/e.size),r=zi(s,100),i=zi(s/mf,100),a=Math.max(r.px,i.px),l=[[m("map.km",{n:r.n}),r.px,13],[m("map.mi",{n:i.n}),i.px,29]],c=l.map(([f,p,
g])=>u("text",{x:(p+5).toFixed(1),y:g+1},f));Ce.replaceChildren(u("path",{d:`M1 9V25M1 17H${a.toFixed(1)}M${r.px.toFixed(1)} 17V9M${i.px.toFixed(1)} 17V25`}),...c.
map(f=>{let p=f.cloneNode(!0);return p.setAttribute("class","halo on-land"),p}),...c),Ce.setAttribute("width",Math.ceil(a+60)),Ce.setAttribute("aria-label",l.map(
([f])=>f).join(m("list.comma")))}function xf(t){let e=t.world&&t.world.scale||100,n=(t.outline||[]).flatMap(r=>r.polygons||[]).map(r=>r.map(i=>jt(i,e))).map(r=>({
rings:r,box:H(r[0])})),o=({box:r})=>(r[2]-r[0])*(r[3]-r[1]),s=Math.max(...n.map(o));return n.filter(r=>o(r)>s*.04).flatMap(r=>r.rings)}function yf(){let t=h.basemap||
{},e=xf(t);if(!e.length)return null;let n=H([]);e.forEach(l=>H(l,n));let o=Math.min((J[0]-16)/(n[2]-n[0]),(J[1]-16)/(n[3]-n[1])),s=l=>(l-(n[0]+n[2])/2)*o+J[0]/2,
r=l=>(l-(n[1]+n[3])/2)*o+J[1]/2;le={x:s,y:r,box:n};let i=e.map(l=>{let c=[];for(let f=0;f<l.length;f+=2)c.push(`${s(l[f]).toFixed(1)} ${r(l[f+1]).toFixed(1)}`);
return`M${c.join("L")}Z`}).join("");Ie=u("rect",{class:"window"});let a=(t.outline||[]).length===1&&(t.labels||[]).find(l=>l.kind==="country"&&l.id===t.outline[0].
id);return d("div",{class:"furniture inset"},u("svg",{role:"img","aria-label":m("map.inset"),viewBox:`0 0 ${J[0]} ${J[1]}`,width:J[0],height:J[1]},u("path",{d:i,
class:"shape"}),Ie,a&&wf(a,t)))}function wf(t,e){let n=e.scale||1e4,o=E(us(t),{size:10.5,spacing:1.2}),s=le.x(G(t.at[0]/n));return s-o/2<2||s+o/2>J[0]-2?null:u(
"text",{class:"where",x:s.toFixed(1),y:(le.y(q(t.at[1]/n))+4).toFixed(1)},us(t))}function us(t){let e=oe(t);return St(e)?e:e.toLocaleUpperCase(R())}function bf(){
if(!kt)return;let t=rt(w.map),[e,n,o,s]=C(),r=le.x((e+t.ox)/t.size),i=le.x((o+t.ox)/t.size),a=le.y((n+t.oy)/t.size),l=le.y((s+t.oy)/t.size),c=(x,y)=>Math.max(1.5,
Math.min(y-1.5,x)),f=[c(r,J[0]),c(a,J[1]),c(i,J[0]),c(l,J[1])],p=r<4&&a<4&&i>J[0]-4&&l>J[1]-4,g=f[2]-f[0]<.5||f[3]-f[1]<.5;kt.classList.toggle("useless",p||g),Ie.
setAttribute("x",f[0].toFixed(1)),Ie.setAttribute("y",f[1].toFixed(1)),Ie.setAttribute("width",Math.max(3,f[2]-f[0]).toFixed(1)),Ie.setAttribute("height",Math.max(
3,f[3]-f[1]).toFixed(1))}function Mf(){return(h.basemap&&h.basemap.credits||[]).map(e=>e.name).join(", ")}function ps(){let t=h.basemap&&h.basemap.credits||[],e=n=>/^public domain/i.
test(n.licence||"")?"":n.licence;return t.map(n=>[n.name,e(n)].filter(Boolean).join(" ")).join(" · ")}function kf(){let t=rt(w.map),[e,n,o,s]=C(),r=Cr(((e+o)/2+
t.ox)/t.size,((n+s)/2+t.oy)/t.size);Qn.hidden=!r||w.map.getZoom()<=r,Qn.textContent=m(h.config.tiles?"map.finest_tiles":"map.finest")}function vf(){for(let t of fn.
querySelectorAll("[data-word]"))t.setAttribute("aria-label",m(t.dataset.word)),t.title=m(t.dataset.word);if(kt&&kt.firstChild.setAttribute("aria-label",m("map.i\
nset")),kt&&kt.querySelector(".where")){let t=h.basemap,e=t.labels.find(n=>n.kind==="country"&&n.id===t.outline[0].id);kt.querySelector(".where").textContent=us(
e)}cn()}function cn(){gf(),bf(),kf(),Jn.textContent=T()==="wide"?ps():Mf();let t=ae(),e=M("map-over");e.style.setProperty("--top",`${t.top}px`),e.style.setProperty(
"--bottom",`${T()==="phone"?t.bottom:0}px`)}function Lf(){let t=M("map-wrap").getBoundingClientRect(),n=[fn,Ce,kt,Jn,T()==="phone"&&M("timeline")].filter(s=>s&&
s.isConnected&&!s.hidden).map(s=>{let r=s.getBoundingClientRect();return[r.left-t.left-6,r.top-t.top-6,r.right-t.left+6,r.bottom-t.top+6]}).filter(s=>s[2]-s[0]>
14),o=Zt();return o&&n.push([o.left-8,o.top-8,o.right+8,o.bottom+8]),n}var ms=()=>fn?Lf():[];function hs(){let t=M("map-over");fn=hf(),Ce=u("svg",{class:"scale",
height:34,role:"img"}),kt=yf(),Qn=d("p",{class:"limit",dir:"auto",hidden:!0}),Jn=d("p",{class:"furniture credit",dir:"ltr",lang:"en",title:ps()});let e=d("div",
{class:"furniture corner",dir:"ltr"},kt,Qn,Ce);t.append(fn,e,...ps()?[Jn]:[]),cn(),w.map.on("moveend zoomend resize",cn),b.subscribe((n,o)=>{o.has("lang")&&vf(),
o.has("layout")&&cn()})}var $f="M8 13V3M3.5 7.5L8 3L12.5 7.5",ce=null,un=null;function Sf(){let t=M("map-over");un=u("path",{class:"to-card"}),ce=d("div",{class:"chips"}),t.append(u("s\
vg",{class:"ties","aria-hidden":"true"},un),ce),w.map.on("move zoomend",Ci),w.map.on("zoomstart",()=>un.removeAttribute("d"))}function zf(t){let e=[],n=rt(w.map),
[o,s]=C();for(let r of h.marks){let i=yt.has(r.id)&&K(r)?X(r):null;if(!i)continue;let a=n.x(i[0])-o,l=n.y(i[1])-s;a>=t[0]&&a<=t[2]&&l>=t[1]&&l<=t[3]||Af(r,n,t,o,
s)||e.push({mark:r,x:a,y:l})}return{box:t,found:e}}function Af(t,e,n,o,s){if(t.form!=="band"&&t.form!=="vague")return!1;let r=Y(t);return A([e.x(r[0])-o,e.y(r[1])-
s,e.x(r[2])-o,e.y(r[3])-s],n)}function Of({box:t,found:e}){let n=(t[0]+t[2])/2,o=(t[1]+t[3])/2,s=new Map;for(let r of e){let i=Math.atan2(r.y-o,r.x-n),a=Math.round(
i/(Math.PI/4))&7;s.has(a)||s.set(a,[]),s.get(a).push({...r,angle:i,far:Math.hypot(r.x-n,r.y-o)})}return[...s.values()].map(r=>r.sort((i,a)=>i.far-a.far))}function Ef(t,e){
let n=t[0],o=(e[0]+e[2])/2,s=(e[1]+e[3])/2,r=yt.size>=Do,i=t.length>1?" "+m("map.more",{n:t.length-1}):"",a=r?j(t.length):Bt(I(n.mark),{size:13,weight:600},130)+
i,l=n.mark.layers.map(y=>W[y]).find(y=>y&&b.get().layersOn.has(y.id)),c=n.angle*180/Math.PI+90,f=d("button",{type:"button",class:"chip-edge","aria-label":m("map\
.beyond",{place:I(n.mark),n:t.length}),on:{click:()=>Cf(t)}},u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:$f,class:"arrow",
transform:`rotate(${Math.round(c/45)*45} 8 8)`})),l&&!r&&u("svg",{viewBox:"-8 -8 16 16",width:16,height:16,"aria-hidden":"true"},he(l,5.6,{halo:0})),d("bdi",{},
a)),p=Math.min(Math.abs((e[2]-e[0])/2/Math.cos(n.angle)),Math.abs((e[3]-e[1])/2/Math.sin(n.angle))),g=r||T()==="phone"?"":If(n);g&&f.append(d("span",{class:"awa\
y"},g));let x=(g?E(g,{size:12.5})+6:0)+(r?46:68)+E(a,{size:13,weight:600});return{node:f,w:x,h:T()==="phone"?36:30,x:o+p*Math.cos(n.angle),y:s+p*Math.sin(n.angle)}}
function If({mark:t}){let e=X(t),n=w.map.getCenter(),o=w.map.distance(n,[$t(e[1]),(e[0]-.5)*360])/1e3,s=o<100?5:o<1e3?10:100;return m("map.km",{n:Math.max(s,Math.
round(o/s)*s)})}function Cf(t){t.length===1&&b.set({selected:t[0].mark.id},{source:"map"}),ln(t.map(e=>e.mark),!0)}function Ff(t,e,n,o){Ai(t,e,n,o,3)||(t.node.querySelector(
"bdi").remove(),t.node.classList.add("small"),t.w=t.h+18,!Ai(t,e,n,o,3)&&t.node.remove())}function Ai(t,e,n,o,s){let{node:r,w:i,h:a}=t,l=12,c=Math.max(e[0]+l,Math.
min(e[2]-l-i,t.x-i/2)),f=Math.max(e[1]+l,Math.min(e[3]-l-a,t.y-a/2)),p=t.x<=e[0]+1||t.x>=e[2]-1,g=p?[t.x<=e[0]+1?1:-1,0]:[0,t.y<=e[1]+1?1:-1],x=[e[0]+l,e[1]+l],
y=[e[2]-l-i,e[3]-l-a],v=($,O)=>Math.max(x[O],Math.min(y[O],$));for(let $=0;$<s*24;$+=1){let O=Math.ceil($%24/2)*24*($%2?1:-1),S=Math.floor($/24)*42,z=v(c+g[0]*S+
(p?0:O),0),it=v(f+g[1]*S+(p?O:0),1),Ct=[z-4,it-4,z+i+4,it+a+4];if(![...n,...o].some(Be=>A(Ct,Be)))return n.push(Ct),r.style.left=`${z.toFixed(0)}px`,r.style.top=
`${it.toFixed(0)}px`,!0}return!1}function _f(){let[t,e]=C();return wt().flatMap(n=>[n.box,n.symbol&&n.symbol.box,n.head,n.name&&n.name.box]).filter(Boolean).map(
n=>[n[0]-t,n[1]-e,n[2]-t,n[3]-e])}function Oi(t){ce||Sf();let e=zf(t.edges),n=Of(e).map(a=>Ef(a,e.box)),o=ce.contains(F());ce.replaceChildren(...n.map(a=>a.node));
let s=[...t.furniture],r=_f();for(let a of n)Ff(a,e.box,s,r);o&&ce.firstChild&&ce.firstChild.focus({preventScroll:!0});let i=bt(b.get().selected);t.card&&i&&Rf(
i,t.card),Ci()}var Ei=14;function Rf(t,e){let[n,o]=C(),s=wt().filter(i=>i!==t).flatMap(i=>[i.box,i.name&&i.name.box,i.symbol&&i.symbol.box,i.head]).filter(Boolean),
r=i=>{let a=Ii(t,e,i);return a&&[Math.min(a.x,a.edge)+n,a.y+o-2,Math.max(a.x,a.edge)+n,a.y+o+2]};Ei=[14,22,30,40,52,66,82,100].find(i=>{let a=r(i);return a&&!s.
some(l=>A(l,a))})||14}function Ii(t,e,n){let[o,s]=C(),r=re(t),i=(r[0]+r[2])/2-o,a=r[1]-s,l=r[3]-s;if(i>e.left-8&&i<e.right+8)return null;let c=e.left>i?e.left:e.
right;if(a-n>e.top+24)return{x:i,edge:c,from:a,y:Math.min(a-n,e.bottom-24)};let f=Math.max(l+n,e.top+24);return f<e.bottom-12?{x:i,edge:c,from:l,y:f}:null}function Ci(){
let t=Zt(),e=b.get().selected,n=t&&e&&bt(e),o=n&&!w.map._animatingZoom?Ii(n,t,Ei):null;o?un.setAttribute("d",`M${o.x.toFixed(1)} ${o.from.toFixed(1)}V${o.y.toFixed(
1)}H${o.edge.toFixed(1)}`):un.removeAttribute("d")}var Tf=.4,Fi=L.Renderer.extend({options:{padding:Tf},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:t}=this._bounds,e=this._bounds.getSize();L.DomUtil.setPosition(
this._container,t),this.options.resize(this._container,t,e)},bounds(){let{min:t,max:e}=this._bounds;return[t.x,t.y,e.x,e.y]}});function _i(t,e,n){let o=w.map.createPane(
t);return o.style.zIndex=e,n||(o.style.pointerEvents="none"),t}function Ri(t,e){let n=d("canvas",{class:t,"aria-hidden":"true"});return new Fi({pane:_i(t,e),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function gs(t,e,n){let o=u("svg",{class:t,focusable:"false",...n});return new Fi({pane:_i(t,e),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var pn=7,xs=400,ji=60*Math.PI/180,ys=3.5,Hf=.2,Bi=[],ws=0;function Hi(){let t=h.basemap||{};Bi=(t.rivers||[]).filter(e=>e.name).map(e=>({name:e.name,names:e.names,
rank:e.rank||3,lines:e.lines.map(n=>{let o=jt(n,t.scale||1e4);return{line:o,box:H(o)}})})).sort((e,n)=>e.rank-n.rank)}function Pf(t,e,n){let o=Tt(t,e),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],l=o[i-1],c=o[i]-a,f=o[i+1]-l,p=Math.hypot(c,f);if(!p)continue;let g=r;for(;g<=p;g+=pn){let x=a+c*g/p,y=l+f*g/p;if(x>n[0]&&
x<n[2]&&y>n[1]&&y<n[3]?s.push([x,y]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=g-p}return s}function qf(t){let e=[],n=[];for(let o of[...t,null])
o?n.push(o):n.length&&(e.push(n),n=[]);return e}function Nf(t){return t.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,t.length-1-o);for(let l=o-a;l<=o+a;l+=1)s+=t[l][0],
r+=t[l][1],i+=1;return[s/i,r/i]})}function Vf(t){let e=[];for(let n=1;n<t.length;n+=1)e.push(Math.atan2(t[n][1]-t[n-1][1],t[n][0]-t[n-1][0]));return e}var Ti=(t,e)=>Math.
abs(Math.atan2(Math.sin(t-e),Math.cos(t-e)));function Df(t,e,n){let o=0,s=0;for(let r=e+1;r<n;r+=1){let i=Ti(t[r],t[r-1]);if(i>Hf)return 1/0;o=Math.max(o,Ti(t[r],
t[e])),s+=i}return o>ji||s>ji*1.6?1/0:o+s*.5}function Zf(t,e,n,o,s){let r=Vf(t),i=0;for(let c=1;c<t.length;c+=1)i+=Math.hypot(t[c][0]-t[c-1][0],t[c][1]-t[c-1][1]);
let a=Math.ceil(e*(t.length-1)/Math.max(i,1))+1,l=null;for(let c=0;c+a<t.length;c+=3){let f=Df(r,c,c+a);if(f===1/0||l&&f>=l.cost)continue;let p=t.slice(c,c+a+1),
g=p.filter((x,y)=>y%2===0).map(([x,y])=>[x-o*.6,y-o*.9-ys,x+o*.6,y+o*.35]);g.every(x=>s(x)&&n.free(x))&&(l={cost:f,points:p,taken:g})}return l}function Uf(t,e,n,o,s,r){
let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,l={"font-size":e.size,"font-weight":e.weight,"font-style":e.italic?"italic":null},c;if(St(t)){let f=a[0],p=a[a.
length-1],g=Math.atan2(p[1]-f[1],p[0]-f[0])*180/Math.PI,x=a[Math.floor(a.length/2)];c=y=>u("text",{...l,...y,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${x[0].toFixed(1)} ${(x[1]-ys).toFixed(1)}) rotate(${g.toFixed(1)})`},t)}else{ws+=1;let f=`course-${ws}`;s.append(u("path",{id:f,d:ct(a.flat()),fill:"n\
one"})),c=p=>u("text",{...l,...p,dy:-ys},u("textPath",{href:`#${f}`,startOffset:"50%","text-anchor":"middle"},t))}s.append(c({class:`halo on-${o}`})),r.append(c(
{fill:"var(--riverlab)"}))}function Pi(t,e,n,o,s,r){ws=0;let i=[(e[0]+t.ox)/t.size,(e[1]+t.oy)/t.size,(e[2]+t.ox)/t.size,(e[3]+t.oy)/t.size];for(let a of Bi)a.rank===
3&&t.zoom<8||a.rank===2&&t.zoom<6||Wf(a,t,e,i,n,o,s,r)}function Wf(t,e,n,o,s,r,i,a){let l=oe(t),c=Je("water",l),f=E(l,c)+10,p=[],g=t.lines.filter(x=>A(x.box,o)).
flatMap(x=>qf(Pf(x.line,e,n))).filter(x=>x.length*pn>f).sort((x,y)=>y.length-x.length);for(let x of g)for(let y=0;y<x.length;y+=Math.ceil(xs/pn)){let v=x.slice(
y,y+Math.ceil(xs/pn));if(v.length*pn<f)continue;let $=Zf(Nf(v),f,s,c.size,a);if(!$)continue;let[O,S]=$.points[Math.floor($.points.length/2)];if(p.some(([it,Ct])=>Math.
hypot(it-O,Ct-S)<xs*.6))continue;p.push([O,S]);for(let it of $.taken)s.add(it);let z=ye((O+e.ox)/e.size,(S+e.oy)/e.size);Uf(l,c,$.points,z?"land":"abroad",r,i)}}var Xn=Math.cos(Math.PI/6),to=Math.sin(Math.PI/6),bs=4;function Yf(t){let e=new Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n]*Xn+t[n+1]*to,e[n+1]=t[n+1]*
Xn-t[n]*to;return e}function qi(t,e){let n=1/0,o=-1/0;for(let s of t)for(let r=e;r<s.length;r+=2)s[r]<n&&(n=s[r]),s[r]>o&&(o=s[r]);return[n,o]}function Kf(t,e){
let[n,o]=qi(t,0),[s,r]=qi(t,1),i=Math.ceil(n/e)-1,a=Math.ceil(s/e)-1,l=Math.floor(o/e)-i+2,c=Math.floor(r/e)-a+2,f=new Uint8Array(l*c),p=Array.from({length:c},()=>[]);
for(let g of t)for(let x=0,y=g.length-2;x<g.length;y=x,x+=2){let v=g[y+1],$=g[x+1];if(v===$)continue;let O=Math.ceil(Math.min(v,$)/e),S=Math.max(v,$)/e;for(let z=O;z<
S;z+=1)p[z-a].push(g[y]+(g[x]-g[y])*(z*e-v)/($-v))}return p.forEach((g,x)=>{g.sort((y,v)=>y-v);for(let y=0;y+1<g.length;y+=2){let v=g[y+1]/e;for(let $=Math.ceil(
g[y]/e);$<=v;$+=1)f[x*l+$-i]=bs+1}}),{grid:f,w:l,h:c,i0:i,j0:a}}function Jf({grid:t,w:e,h:n},o){for(let s=1;s<=o;s+=1){let r=[];for(let i=1;i<n-1;i+=1)for(let a=1;a<
e-1;a+=1){let l=i*e+a;t[l]<=bs||Math.min(t[l-1],t[l+1],t[l-e],t[l+e])===s-1&&r.push(l)}for(let i of r)t[i]=s}}var Ni=(t,e,n,o)=>{if(!t.length)return[];let s=Kf(
t.map(Yf),e),r=Math.max(1,Math.min(bs,Math.round(n/e)));Jf(s,r);let i=new Map;for(let a=0;a<s.h;a+=1)for(let l=0;l<s.w;l+=1){let c=s.grid[a*s.w+l];if(!c)continue;
let f=(l+s.i0)*e,p=(a+s.j0)*e,g=((l+s.i0+a+s.j0)%o+o)%o,x=Math.min(c,r+1)*16+g,y=`M${(f*Xn-p*to).toFixed(1)} ${(f*to+p*Xn).toFixed(1)}h0`;i.set(x,(i.get(x)||"")+
y)}return[...i].map(([a,l])=>({d:l,part:a%16,strength:+(Math.floor(a/16)/(r+1)).toFixed(2)}))};var Vi=9,Ui=4,Qf=150,Xf={rising:45,falling:-45,level:90,both:45,none:90},Wi=new Map(h.layers.map((t,e)=>[t.id,e]));function Di(t,e){let n={id:`${e}-${Wi.get(t.id)}`,
patternUnits:"userSpaceOnUse"},o=_(t);if(t.texture==="dots"){let a=e==="band"?4.4:6;return u("pattern",{...n,width:a,height:a,patternTransform:"rotate(30)"},u("\
circle",{cx:a/2,cy:a/2,r:.95,fill:o}))}let s=t.texture==="both"&&t.slots.length===2,r=s?t.slots.map(zt):[o],i=s?4:t.texture==="none"?9:6;return u("pattern",{...n,
width:i*r.length,height:8,patternTransform:`rotate(${Xf[t.texture]||90})`},r.map((a,l)=>u("path",{d:`M${i*(l+.5)} 0V8`,stroke:a,"stroke-width":1.1})))}var td=()=>u(
"defs",{},h.layers.flatMap(t=>[Di(t,"hatch"),Di(t,"band")])),eo=(t,e)=>`url(#${e}-${Wi.get(t.id)})`;function ed(t,e,n){let o=[n[0]-40,n[1]-40,n[2]+40,n[3]+40],{
polygons:s,lines:r}=st(t),i=s.flatMap(a=>a.map(l=>Tt(l,e,o,!0))).filter(a=>a.length>5);return{rings:i,area:i.map(a=>ct(a,!0)).join(""),line:r.map(a=>ct(Tt(a,e))).
join("")}}function nd(t,e){let{mark:n,layer:o}=t,s=`rim-${t.n}`,r={"clip-path":`url(#${s})`},i=o.slots.length===2?"var(--ink3)":_(o);return[u("clipPath",{id:s},
u("path",{d:e.area,"clip-rule":"evenodd"})),t.selected&&u("path",{d:e.area,fill:eo(o,"hatch"),"fill-rule":"evenodd",opacity:.35}),u("path",{d:e.area,fill:"none",
stroke:eo(o,"hatch"),"stroke-width":Vi*2,...r}),u("path",{d:e.area,fill:"none",stroke:i,"stroke-width":1.8,"stroke-opacity":.5,"stroke-dasharray":n.approximate?
"8 3 1.5 3":null,...r}),u("path",{d:e.area,class:"hit rim","stroke-width":Vi*2,...r})]}function od(t,e,n,o){let{layer:s}=t,i={fill:"none",stroke:s.slots.length===
2?"var(--ink3)":_(s),"stroke-width":1,"stroke-dasharray":"5 3.5","stroke-opacity":.8};if(!e.area)return[u("path",{d:e.line,fill:"none",stroke:eo(s,"band"),"stro\
ke-width":10}),u("path",{d:e.line,...i}),u("path",{d:e.line,class:"hit rim","stroke-width":16})];let a=`soft-${t.n}`,l=t.open?sd(e.area,a,n.km(Ui,X(t.mark)[1]),
o):null;return[l,u("path",{d:e.area,fill:eo(s,"band"),"fill-rule":"evenodd",mask:l?`url(#${a})`:null}),u("path",{d:e.area,...i,"stroke-opacity":t.open?.4:.8}),u(
"path",{d:e.area,class:"hit"})]}function sd(t,e,n,o){let s=Math.min(n*2,120),r=[1,.75,.5,.25].map(i=>u("path",{d:t,fill:"none",stroke:"#000","stroke-opacity":.3,
"stroke-width":(s*i).toFixed(1)}));return u("mask",{id:e,maskUnits:"userSpaceOnUse",x:o[0],y:o[1],width:o[2]-o[0],height:o[3]-o[1]},u("path",{d:t,fill:"#fff"}),
r)}function rd(t,e,n){let o=Y(t.mark),i=Math.hypot(o[2]-o[0],o[3]-o[1])>Pe(Qf,(o[1]+o[3])/2)?10:6,a=n.km(Ui,(o[1]+o[3])/2),l=t.layers.filter(p=>t.drawn.has(p.id)),
c=Ni(e.rings,i,a,l.length||1),f=p=>l[p]||t.layer;return[c.map(({d:p,strength:g,part:x})=>u("path",{d:p,class:"dots","stroke-opacity":g,stroke:_(f(x))})),u("path",
{d:e.area,class:"hit"})]}var Zi={region:nd,band:od,vague:rd};function Gi(t,e,n,o,s){let r=[td()],i=[(o[0]+n.ox)/n.size,(o[1]+n.oy)/n.size,(o[2]+n.ox)/n.size,(o[3]+
n.oy)/n.size];for(let a of e){if(!Zi[a.mark.form]||!a.layer||!A(Y(a.mark),i))continue;let l=ed(a.mark,n,o);if(!l.area&&!l.line)continue;let c=a.fits?s&&!a.selected?
.5:1:.22;r.push(u("g",{class:`area ${a.mark.form}`,"data-mark":a.mark.id,opacity:c===1?null:c},Zi[a.mark.form](a,l,n,o)))}t.replaceChildren(...r)}var ad=7.3,vt,mn,Fe,It,_e=0,no=!0,U=null;function Ki(){pi({request:Yi,now:Ms,flush:hd}),Fr(),Rr(),Hi(),vt=Ri("ground",210),mn=gs("areas",410,{"aria-hidden":"tru\
e"}),Fe=gs("marks",610,{role:"group"}),w.base.addLayer(vt),w.map.addLayer(mn),w.map.addLayer(Fe),It=Object.fromEntries(["halos","letters","under","signs","over"].
map(t=>[t,u("g",{class:t,"aria-hidden":t==="signs"?null:"true"})])),Fe.options.element.append(...Object.values(It)),w.map.on("moveend viewreset resize",()=>Yi(!0)),
w.map.on("zoomstart",()=>{w.map._animatingZoom||on.clear()}),w.map.on("move",ld)}function ld(){if(!U||w.map._animatingZoom||w.map.getZoom()!==U.at.zoom)return;let[
t,e,n,o]=C(),s=vt.bounds();t>=s[0]&&e>=s[1]&&n<=s[2]&&o<=s[3]||(vt.sync(),_o(vt.options.element,rt(w.map),vt.bounds()))}function Yi(t){no=no||!!t,_e||(_e=requestAnimationFrame(
()=>Ms(!0)))}function Ms(t){if(_e&&cancelAnimationFrame(_e),_e=0,!w.map._loaded||!vt||w.map._animatingZoom)return;let e=performance.now(),n=rt(w.map),o=cd();if(no){
for(let s of[vt,mn,Fe])s.sync();_o(vt.options.element,n,vt.bounds())}no=!1,fd(n,Fe.bounds(),o,t===!0),ks=performance.now()-e}function cd(){let t=w.map.getSize(),
e=ae(),n=Zt(),o=n?{left:0,top:0,right:0,bottom:0}:e;return{card:n,edges:[o.left,o.top,t.x-o.right,t.y-o.bottom],furniture:ms(),free:[e.left,e.top,t.x-e.right,t.
y-e.bottom]}}function fd(t,e,n,o){let{items:s,mass:r}=Gr(yt,t,e),i=C(),a=tr(),[l,c]=i;for(let S of n.furniture)a.add([S[0]+l,S[1]+c,S[2]+l,S[3]+c]);let{free:f}=n,
p=s.find(S=>S.selected);U={at:t,bounds:e,sight:i,room:a,page:n,open:[f[0]+l+4,f[1]+c+4,f[2]+l-4,f[3]+c-4],mass:r,fan:on,signs:[],phone:T()==="phone",atHome:(S,z)=>ye(
(S+t.ox)/t.size,(z+t.oy)/t.size),areas:ud(s,t,e)};let g=r?s.filter(S=>S.selected):s;Gi(mn.options.element,g,t,e,p);let x=Pr(s.filter(S=>S.at&&S.kind!=="area"),U);
!U.phone&&!r&&t.zoom>=ad&&oi(x,U);let y=s.filter(S=>S.kind==="area"),v=U.phone?[]:Yo(y,U);si(x,U);let $=U.phone?Yo(y,U):v;mi([...x,...$]),md();let O=()=>dd(s,t,
e,U);r&&o?requestAnimationFrame(O):O()}function dd(t,e,n,o){if(o!==U)return;let{room:s,sight:r}=o;for(let c of t)if(c.near&&c.near<40&&c.at){let f=Math.max(9,c.
near);s.add([c.at[0]-f,c.at[1]-f,c.at[0]+f,c.at[1]+f])}let i=u("g"),a=u("g"),l=c=>!A(c,r)||c[0]>r[0]&&c[1]>r[1]&&c[2]<r[2]&&c[3]<r[3];Pi(e,n,s,i,a,l),jr(e,n,s,i,
a,pd(t,e),l),It.halos.replaceChildren(...i.childNodes),It.letters.replaceChildren(...a.childNodes),Oi(o.page)}function ud(t,e,n){let o=t.filter(s=>s.layer&&s.kind!==
"point").map(s=>{let r=st(s.mark).polygons.flat().map(a=>Tt(a,e,n,!0,4)).filter(a=>a.length>5),i=H([]);return r.forEach(a=>H(a,i)),{rings:r,box:i,weight:s.mark.
form==="region"?1.5:16}});return s=>{let r=[[s[0],s[1]],[s[2],s[1]],[s[0],s[3]],[s[2],s[3]],[(s[0]+s[2])/2,(s[1]+s[3])/2]],i=0;for(let a of o)if(A(a.box,s))for(let[
l,c]of r)Jt(a.rings,l,c)&&(i+=a.weight);return i}}function pd(t,e){let n=new Set(t.filter(i=>i.label).map(i=>Zo(i.mark))),o=U.mass?[]:t.filter(i=>i.kind==="poin\
t"&&i.at),s=new Set(["capital","city","town","village"]),r=new Map(o.map(i=>[i,Ot(i.mark.title)]));return i=>n.has(i)||s.has(i.kind)&&o.some(a=>{let l=Math.hypot(
a.at[0]-e.x(i.x),a.at[1]-e.y(i.y));return l<Math.max(5,e.km(2,i.y))?!0:l<e.km(25,i.y)&&r.get(a)===Ot(i.name)})}function md(){let t=It.signs.contains(F())?F().closest(
"[data-key]").dataset.key:null,e=[];for(let o of wt())o.kind==="note"?e.push(u("g",{class:o.item.fits?"":"out",stroke:"var(--ink2)",fill:"var(--ink2)"},u("path",
{d:ct(o.name.line),class:"hair"}),u("circle",{cx:o.name.line[0].toFixed(1),cy:o.name.line[1].toFixed(1),r:2,class:"foot"}))):(e.push(...Qo(o,U)),o.name&&o.name.
line&&e.push(u("path",{d:ct(o.name.line),class:"hair",stroke:"var(--ink2)"})));It.under.replaceChildren(...e);let n=wt().map(o=>ts(o,U));It.signs.replaceChildren(
...n),It.over.replaceChildren(),hi(n,t)}function hd(){_e&&Ms()}var ks=0;function vs(t){It.over.replaceChildren(...t&&!t.name&&!t.head?[es(t,U)]:[])}var oo=()=>Fe.
options.element,Ji=()=>mn.options.element;var ut={};Gt(ut,{day:()=>Lt,iso:()=>B,month:()=>Ss,months:()=>$s,number:()=>at,parts:()=>et,span:()=>ot,weekday:()=>Ls,write:()=>nt,year:()=>dt});var et=t=>t.split("-").map(Number);function at(t){let[e,n,o]=et(t),s=n<=2?e-1:e,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function B(t){let e=t+719468,n=Math.floor(e/146097),o=e-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,l=i+(i<10?3:-9),
c=s+n*400+(l<=2?1:0),f=p=>String(p).padStart(2,"0");return`${String(c).padStart(4,"0")}-${f(l)}-${f(a)}`}var Xi=t=>et(B(at(t)+1))[2]===1;function nt(t,e,n){let[o,s,r]=et(e),i=P.cldr,a=f=>dt(String(f).padStart(2,"0")),l=i.days[gd(e)],c={d:n||dt(r),dd:n||a(r),M:dt(s),MM:a(s),y:dt(o),MMMM:i.months[s-
1],MMM:i.short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:l,c:l};return i.patterns[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(f,p,g)=>g?c[f]||c[g]||
f:p.replaceAll("''","'")||"'")}var gd=t=>((at(t)+3)%7+7)%7,Lt=(t,e)=>nt(e&&et(t)[0]===xd()?"day_short":"day",t);function xd(){let t=h.articles.find(e=>e.published);
return t?et(t.published)[0]:null}function ot(t,e){if(!t||!t.start&&!t.end)return t&&t.words?t.words:m("date.none");let{start:n,end:o}=t;if(!o)return m("date.sin\
ce",{date:Lt(n,e)});if(!n)return m("date.until",{date:Lt(o,e)});if(n===o)return Lt(n,e);let[s,r,i]=et(n),[a,l]=et(o),c=i===1&&Xi(o),f=(p,g)=>m("date.range",{start:p,
end:g});return c&&s===a?r===l?nt("month",n):r===1&&l===12?dt(s):f((P.cldr.alone||P.cldr.months)[r-1],nt("month",o)):c?f(nt("month",n),nt("month",o)):s===a&&r===
l?nt("range_first",n)+nt("range_last",o):f(s===a?nt("day_short",n):Lt(n,e),Lt(o,e))}var Ls=t=>nt("weekday",t);function $s(t,e){let[n,o]=et(e);o+=1,o>12&&(o=1,n+=
1);let s=`${String(n).padStart(4,"0")}-${String(o).padStart(2,"0")}-01`;return{start:t.slice(0,8)+"01",end:B(at(s)-1)}}var Ss=t=>P.cldr.short[t-1];var yd=80,wd=20,ta=160,bd=500,ea=new Map,oa=(t,e)=>t.claims.filter(n=>n.layer===e),so=t=>t.map(e=>e.date).filter(e=>e&&(e.start||e.end)).sort((e,n)=>(e.start||e.
end)<(n.start||n.end)?-1:1)[0]||null,Md=["home_base","unit_name","mentioned"],kd=t=>{let e=so(t);return(t.every(o=>Md.includes(o.role))?"1 ":"0 ")+(e?e.start||e.
end:"9999")};function vd(){let t=b.get().layersOn;return h.layers.filter(e=>t.has(e.id)).map(e=>({key:e.id,title:e.name,lang:e.lang,rows:h.marks.filter(n=>n.layers.
includes(e.id)&&Z(n)&&K(n)).map(n=>{let o=oa(n,e.id);return{mark:n,layer:e,claims:o,day:kd(o)}}).filter(n=>n.claims.length).sort((n,o)=>n.day<o.day?-1:+(n.day>o.
day))})).filter(e=>e.rows.length)}function Ld(){let t=new Map,e=[];for(let o of h.marks){if(!Z(o))continue;let s=K(o)?Pn(o):[];for(let r of new Set(s.map(i=>i.layer))){
let i=s.filter(f=>f.layer===r),a=so(i),l=a.start===a.end?a.start:ot(a),c=a.start===a.end?Ls(a.start):l;t.has(l)||t.set(l,{key:l,title:c,sort:a.start||a.end,rows:[]}),
t.get(l).rows.push({mark:o,layer:W[r],claims:i})}if(!s.length&&!so(o.claims)){let r=W[o.layers[0]];r&&e.push({mark:o,layer:r,claims:oa(o,r.id),out:!0})}}let n=[
...t.values()].sort((o,s)=>o.sort<s.sort?-1:1);return e.length&&n.push({key:"undated",title:m("list.no_date"),rows:e}),n}function $d(t){let e=[...new Set(t.map(
s=>s.event?pr(s):ht(s)))],n=e.slice(0,2);e.length>2&&n.push(m("list.other_roles",{n:e.length-2}));let o=t.every(s=>!s.event&&!s.actors.length);return n.map((s,r)=>r&&
o?s[0].toLowerCase()+s.slice(1):s).join(o?m("list.comma"):"; ")}function Sd(t,e){let n=t.form==="exact"||t.form==="near"?Rt(t,e):"";return n?u("svg",{class:"swa\
tch",viewBox:"-17 -11 34 22",width:34,height:22,"aria-hidden":"true"},de(n,9.5)):ue(e,t.form)}function zd({mark:t,layer:e,claims:n,out:o},s){let r=b.get().selected===
t.id;return d("li",s,d("button",{type:"button",class:o?"row out":"row","data-mark":t.id,"aria-current":r?"true":null,on:{click:()=>b.set({selected:t.id},{source:"\
list"}),mouseenter:()=>b.set({hover:t.id}),mouseleave:()=>b.set({hover:null}),focus:()=>b.set({hover:t.id}),blur:()=>b.set({hover:null})}},Sd(t,e),d("span",{class:"\
n","aria-hidden":"true"},t.n),d("span",{class:"what"},d("span",{class:"line"},Ue(t,"title"),d("bdi",{class:"date"},ot(so(n),!0))),d("span",{class:"more"},$d(n),
" · ",d("bdi",{},Pt(t))))))}function Ad(t,e,n){let o=n.reduce((l,c)=>l+c.rows.length,0),s=ea.get(t.key)||(o>bd?wd:yd),r=t.rows.length-s,i="group-"+e,a=l=>r>0?{
"aria-setsize":t.rows.length,"aria-posinset":l+1}:{};return d("section",{"aria-labelledby":i},d("div",{class:"bar"},d("h3",{id:i,dir:"auto",lang:t.lang},t.title),
d("span",{class:"count"},j(t.rows.length))),d("ul",{class:"rows"},t.rows.slice(0,s).map((l,c)=>zd(l,a(c)))),r>0?d("button",{type:"button",class:"link more-rows",
on:{click:()=>{ea.set(t.key,s+ta),ro(),Q(`[aria-labelledby="${i}"] .row`)[s].focus({preventScroll:!0})}}},m("list.more",{n:Math.min(r,ta)})):null)}function ro(){
let t=M("list");if(!t)return;let e=F()&&F().dataset?F().dataset.mark:null,n=b.get().dateRange?Ld():vd(),o=h.marks.filter(r=>Z(r)&&K(r)).length;t.setAttribute("a\
ria-label",m("list.title"));let s=Me()?d("p",{class:"status"},o?m("find.found",{n:o}):m("find.none")," ",d("button",{type:"button",class:"link",on:{click:qn}},m(
"find.clear"))):null;return t.replaceChildren(...[d("h2",{class:"sr"},m("list.title")),s,...n.map((r,i)=>Ad(r,i,n))].filter(Boolean)),e&&zs(e),o}function zs(t){
let n=Q("#list .row").find(o=>o.dataset.mark===t);return n&&n.focus({preventScroll:!0}),!!n}function Od(t){for(let n of Q("#list .row"))n.dataset.mark===t.selected?
n.setAttribute("aria-current","true"):n.removeAttribute("aria-current");let e=Yt('#list .row[aria-current="true"]');e&&e.scrollIntoView({block:"nearest"})}var sa=()=>h.
marks.filter(t=>Z(t)&&K(t));function Ed(t){if(!["ArrowDown","ArrowUp","Home","End"].includes(t.key))return;let e=Q("#list .row"),n=e.indexOf(F());if(n<0)return;
t.preventDefault();let o={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:e.length-1}[t.key];e[o]&&e[o].focus()}var na="";function ra(){M("tools").addEventListener("keydow\
n",Ed),b.subscribe((t,e)=>{if(["layersOn","filters","query","dateRange","mentions"].some(n=>e.has(n))){let n=ro(),o=n?m("find.found",{n}):m("find.none");o!==na&&
lt(o),na=o}else e.has("selected")&&Od(t)})}var Id=["selected","layersOn","mentions","filters","dateRange"],Cd=t=>(t||"").split(",").filter(Boolean).map(decodeURIComponent),hn=t=>[...t].map(encodeURIComponent).
join(","),ia=/^\d{4}-\d\d-\d\d$/;function ca(t){let e=[];if(t.embed&&e.push("embed"),t.lang!==h.lang&&e.push("lang="+t.lang),t.view&&e.push(`v=${t.view.lat.toFixed(
4)},${t.view.lon.toFixed(4)},${+t.view.zoom.toFixed(2)}`),t.layersOn.size!==h.layers.length){let n=h.layers.map(o=>o.id).filter(o=>t.layersOn.has(o));e.push("l="+
hn(n))}return t.mentions&&e.push("named"),t.filters.events.size&&e.push("e="+hn(t.filters.events)),t.query.trim()&&e.push("q="+encodeURIComponent(t.query.trim())),
t.filters.roles.size&&e.push("r="+hn(t.filters.roles)),t.filters.forms.size&&e.push("p="+hn(t.filters.forms)),t.filters.sources.size&&e.push("s="+hn(t.filters.sources)),
t.dateRange&&e.push("d="+t.dateRange.join("..")),t.selected&&e.push("m="+encodeURIComponent(t.selected)),e.join("&")}function Fd(t){let e={};for(let n of t.replace(
/^#/,"").split("&")){let o=n.indexOf("="),s=o<0?n:n.slice(0,o);s&&(e[s]=o<0?"":n.slice(o+1))}return e}function Os(t){try{return decodeURIComponent(t)}catch{return""}}
function _d(t){let[e,n,o]=(t||"").split(",").map(Number);return[e,n,o].every(Number.isFinite)&&Math.abs(e)<=90&&o>=0&&o<=22?{lat:e,lon:n,zoom:o}:null}function Rd(t){
let[e,n]=(t||"").split("..");return ia.test(e)&&ia.test(n)&&e<=n?[e,n]:null}function Es(t){let e=Fd(t),n=(i,a)=>new Set(i.filter(l=>a.includes(l))),o=[...new Set(
h.marks.flatMap(i=>i.claims.map(a=>a.role)))],s=h.layers.map(i=>i.id),r=i=>{try{return Cd(i)}catch{return[]}};return{embed:"embed"in e,lang:e.lang in Qt?e.lang:
h.lang,view:_d(e.v),layersOn:"l"in e?n(r(e.l),s):new Set(s),mentions:"named"in e,query:Os(e.q||""),filters:{roles:n(r(e.r),o),events:n(r(e.e),Object.keys(h.events)),
forms:n(r(e.p),["exact","near","region","band","vague"]),sources:n(r(e.s),h.articles.map((i,a)=>String(a)))},dateRange:Rd(e.d),selected:Ft[Os(e.m||"")]?Os(e.m):
null}}function aa(t){let e="#"+ca(b.get());if(!(e===location.hash||e==="#"&&!location.hash))try{t?history.pushState(null,"",e):history.replaceState(null,"",e)}catch{}}
function la(){let t=Es(location.hash);t.view||delete t.view,b.set(t,{source:"link"}),t.view&&w.map.setView([t.view.lat,t.view.lon],t.view.zoom,{animate:!1})}function jd(){
if(document.documentElement.classList.contains("is-print"))return;let t=w.map.getCenter();b.set({view:{lat:+t.lat.toFixed(4),lon:+t.lng.toFixed(4),zoom:+w.map.getZoom().
toFixed(2)}},{source:"map"})}var io=t=>{let e={...b.get(),selected:t?t.id:null,embed:!1};return location.href.replace(/#.*$/,"")+"#"+ca(e)},fa=()=>!!Es(location.
hash).view;function da(){b.set(Es(location.hash),{source:"link"});let t=b.get();En(t.lang),document.documentElement.classList.toggle("embed",t.embed)}function ua(){
let t=b.get();w.map.invalidateSize({animate:!1}),t.view&&w.map.setView([t.view.lat,t.view.lon],t.view.zoom,{animate:!1})}function pa(){w.map.on("moveend",jd),b.
subscribe((t,e,n)=>{n!=="link"&&(Id.some(o=>e.has(o))?aa(!0):["view","query","lang","embed"].some(o=>e.has(o))&&aa(!1))}),addEventListener("popstate",la),addEventListener(
"hashchange",la)}var je=t=>d("blockquote",{dir:"auto",lang:Td(t)},d("bdi",{},t.before,t.place?d("mark",{},t.place):null,t.after)),Td=t=>(h.articles[t.article]||{}).lang||null,ha=80,
Bd=.9;function Re(t,e,n){if(!e.length)return null;let o=d("ul",{}),s=d("section",{},d("h3",{},t),o),r=()=>{let i=o.children.length,a=i+ha;o.append(...e.slice(i,
a).map(n)),s.querySelectorAll(".more-rows").forEach(l=>l.remove()),a<e.length&&s.append(d("button",{type:"button",class:"link more-rows",on:{click:()=>{r();let l=o.
children[a];l.setAttribute("tabindex","-1"),l.focus({preventScroll:!0})}}},m("list.more",{n:Math.min(ha,e.length-a)})))};return r(),s}function Hd(t){return d("l\
i",{},d("b",{},Ue(t))," · ",[...new Set(t.claims.map(ht))].join(m("list.comma")),t.words?[" · ",pe(t.words)]:null,t.claims.flatMap(e=>e.cites).slice(0,1).map(
je))}function Pd(t){return d("li",{},d("b",{},tt(t.surface))," · ",pe(t.reason),t.rivals.length?[" ",ao("left.rivals",t)]:null,je(t.cite))}function qd(t){let e=t.
actors.map(o=>h.actors[o]?h.actors[o].name:o),n=t.actors.every(o=>h.actors[o]&&!h.actors[o].lang);return d("li",{},d("b",{},ht(t)),e.length?[" · ",tt(At(e),n?null:
void 0)]:null," · ",d("bdi",{},ot(t.date)),t.cites.map(je))}function Nd(t){return d("li",{},d("button",{type:"button",class:"link",on:{click:()=>b.set({selected:t.
id},{source:"list"})}},Ue(t))," ",ao("left.rivals",t))}var ao=(t,e)=>Ht(t,{rivals:tt(e.rivals.join("; "),"en")}),ga=()=>{let t=[Re(m("left.countries"),h.named,Hd),
Re(m("left.unresolved"),h.unresolved,Pd),Re(m("left.unplaced"),h.unplaced,qd),Re(m("left.unread"),h.unread,e=>d("li",{},d("b",{},m("event."+e.event))," · ",tt(
e.words),je(e.cite))),Re(m("left.doubtful"),h.marks.filter(e=>e.rivals.length&&e.score<Bd),Nd)].filter(Boolean);return h.notices.length&&t.push(Re(m("left.notic\
es"),h.notices,e=>d("li",{},pe(e)))),t.length?d("section",{id:"left","aria-labelledby":"left-title"},d("h2",{id:"left-title",tabindex:"-1"},m("left.title")),t):
null};var gn=t=>t.date&&(t.date.start||t.date.end)||"9999",xn=(t,...e)=>d("div",{class:"fact"},d("dt",{},t),d("dd",{},e));function Is(t){return d("p",{class:"side"},t.
map(e=>d("span",{},ue(e,"exact"),ee(e))))}function Vd(t){let e=t.hedges.length&&t.hedges.map((o,s)=>[s?m("card.hedged_between"):"",tt(o)]),n=t.speaker&&tt(t.speaker.
replace(/^The /,"the "));return n&&e?Ht("card.hedged_both",{speaker:n,words:e}):n?Ht("card.hedged_by",{speaker:n}):e?Ht("card.hedged",{words:e}):null}function Dd(t){
let e=Vd(t);return[d("b",{},me(t)),e?[m("list.comma"),d("bdi",{},e)]:null]}function Zd(t){let e=t.sidc?$r(t.sidc,20):null;if(e)return e;let n=ir(t),o=u("svg",{viewBox:"\
-10 -10 20 20",width:20,height:20,"aria-hidden":"true"});return n&&o.append(D(n,5.5)),o}function ya(t){return t.cites.length>0&&t.cites.every(e=>(h.articles[e.article]||
{}).names_only)}function xa(t,e){let n=t.map(o=>h.actors[o]).filter(Boolean);return n.length?d("ul",{class:"actors"},n.map(o=>d("li",{},Zd(o),ee(o)))):m(ya(e)?"\
card.not_read":"card.nobody")}function Ud(t){if(!t.date&&ya(t))return m("card.not_read");let e=ot(t.date),n=t.date&&t.date.words;return d("bdi",{},n&&(t.date.start||
t.date.end)&&n!==e?Ht("card.when_words",{date:e,words:tt(n)}):In(e))}function Wd(t,e,n,o){let s=W[t.layer];return d("div",{class:"claim-facts"},o&&s?Is([s]):null,
d("dl",{},xn(m(t.event?"card.what":"card.role"),Dd(t)),xn(m("card.who"),xa(t.actors,t)),t.targets.length?xn(m("card.whom"),xa(t.targets,t)):null,xn(m("card.when"),
Ud(t)),n?xn(m("card.where"),d("bdi",{},In(Pt(e)))):null),t.inferred?d("p",{class:"doubt"},m("card.inferred")):null,t.negated?d("p",{class:"doubt"},m("card.negat\
ed")):null,t.reviewed?d("p",{class:"doubt"},m("card.reviewed")):null,t.figures.length?d("p",{class:"doubt"},d("bdi",{},Ht("card.stated",{figures:tt(t.figures.join(
"; "))}))):null)}function Gd(t){let e=h.articles[t.article]||{},n=d("p",{dir:"auto"},d("span",{class:"hang"},m("card.open_quote")),t.before,t.place?d("mark",{},
t.place):null,t.after,m("card.close_quote"));return d("figure",{},d("blockquote",{lang:e.lang||null},n),Yd(t,e))}function Yd(t,e){let n=e.paragraphs||0;if(t.paragraph===
null||!n)return null;let o=n<=60?d("div",{class:"ticks","aria-hidden":"true"},Array.from({length:n},(r,i)=>d("i",{class:i===t.paragraph?"on":null}))):null,s=m("\
card.paragraph",{n:t.paragraph+1,total:n});return d("figcaption",{},o,d("span",{},s,h.articles.length>1?[" · ",ka(t)]:null,e.url?[" · ",d("a",{href:Kd(e.url,t),
rel:"noopener noreferrer",target:"_blank"},m("card.read"))]:null))}function Kd(t,e){let n=(e.before+e.place+e.after).trim().split(/\s+/).slice(0,8).join(" ");return t.
includes("#")?t:`${t}#:~:text=${encodeURIComponent(n).replace(/-/g,"%2D")}`}function wa(t){let e=[...t.claims].sort((s,r)=>gn(s)<gn(r)?-1:+(gn(s)>gn(r))),n=new Set(
e.map(s=>s.layer)).size>1,o=new Map;return e.forEach((s,r)=>{let i=gn(s)+JSON.stringify(s.cites);o.has(i)||o.set(i,{facts:[],claim:s}),o.get(i).facts.push(Wd(s,
t,r===0,n))}),[...o.values()].map(s=>d("section",{class:"said"},s.facts,Jd(s.claim)))}function Jd(t){let[e,...n]=t.cites.map(Gd);return!n.length||!t.inferred?[e,
n]:[e,d("p",{class:"doubt"},m("card.evidence")),n]}function ba(t){let e=[t.note,t.rule&&In(t.rule)].filter(Boolean).map(n=>pe(n));return t.approximate&&e.push(m(
"card.approximate")),t.rivals.length&&e.push(ao("card.rivals",t)),e.length?d("section",{class:"why"},d("h3",{class:"sr"},m("card.why")),e.map(n=>d("p",{},n))):null}
function Ma(t){return!t.differ||!t.differ.length?null:d("section",{class:"differ"},d("h3",{},m("differ.title")),t.differ.map(e=>[d("h4",{},m("differ."+e.kind)),
d("ul",{},e.versions.map(n=>d("li",{},d("b",{},Qd(e.kind,n.value)),je(n.cite),d("p",{class:"from"},ka(n.cite)))))]))}function Qd(t,e){let n=e.replace(/^not /,"");
if(t==="role"&&m("role."+n)!=="role."+n)return ht({role:n,negated:n!==e});let o=t==="date"&&e.match(/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);return o?ot(
{start:o[1],end:o[2]||o[1]}):tt(e)}var ka=t=>{let e=h.articles[t.article]||{};return e.publisher?tt(e.publisher):m("card.article",{n:t.article+1})};var yn=null,Aa=[0,0];function Xd(t,e){return d("p",{class:"side"},d("span",{},e.map(n=>u("svg",{viewBox:"-9 -9 18 18",width:18,height:18,role:"img","aria-label":n.
name},D(n,6)))),m("card.claims",{n:t.claims.length}))}function tu(t){let e=I(t),n=t.names.filter(([,o])=>o!==e);return t.title!==e&&n.unshift([cr,t.title]),n.length?
d("p",{class:"names"},n.map(([o,s])=>d("span",{lang:o,dir:"auto"},s))):null}async function va(t,e){try{await navigator.clipboard.writeText(t),lt(e),La(e)}catch{
let n=m("card.not_copied",{text:t});lt(n),La(n)}}function La(t){let e=M("card").querySelector(".copied");e&&(e.textContent=t)}var $a=t=>`${t.anchor[1].toFixed(5)}\
, ${t.anchor[0].toFixed(5)}`;function Sa(t){let e=sa(),n=e.findIndex(s=>s.id===b.get().selected);if(!e.length)return;let o=e[(Math.max(n,0)+t+e.length)%e.length];
b.set({selected:o.id},{source:"card"})}function eu(t){let e=(n,o,s)=>d("button",{type:"button",on:{click:o},...s},n);return d("div",{class:"actions"},e(m("card.\
copy_link"),()=>va(io(t),m("card.copied_link"))),t.anchor?e(m("card.copy_position"),()=>va($a(t),m("card.copied_position",{position:$a(t)}))):null,d("span",{class:"\
steps"},e(za(!1),()=>Sa(-1),{"aria-label":m("card.previous"),class:"prev"}),e(za(!0),()=>Sa(1),{"aria-label":m("card.next"),class:"next"})),d("p",{class:"copied"}))}
function za(t){return u("svg",{viewBox:"0 0 8 12",width:8,height:12,class:"arrow","aria-hidden":"true"},u("path",{d:t?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",
stroke:"currentColor","stroke-width":1.6}))}function Oa(t){let e=t.layers.map(o=>W[o]).filter(Boolean),n=u("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-h\
idden":"true"},u("path",{d:"M1 1L11 11M11 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5}));M("card").replaceChildren(...[d("button",{type:"button",
class:"back link",on:{click:Cs}},m("list.back",{n:h.marks.length})),d("div",{class:"top"},e.length>1?Xd(t,e):Is(e),d("button",{type:"button",class:"close","aria\
-label":m("card.close"),on:{click:Cs}},n)),d("h2",{id:"card-title",tabindex:"-1",dir:"auto",lang:So(t)},I(t)),tu(t),...wa(t),Ma(t),ba(t),eu(t)].filter(Boolean))}
function Cs(){b.set({selected:null},{source:"card"})}function nu(t,e){let n=M("card"),o=F();n.hidden&&(yn=o&&o!==document.body?o:null,Aa=[M("panel").scrollTop,M(
"scroll").scrollTop]);let s=n.contains(o)?o.className:"";Oa(t),n.hidden=!1,n.scrollTop=0,n.setAttribute("aria-labelledby","card-title"),rn(t),document.documentElement.
classList.add("has-card"),M("panel").scrollTop=0,s==="prev"||s==="next"?n.querySelector("."+s).focus():e!=="link"&&M("card-title").focus({preventScroll:!0}),lt(
m("card.selected",{mark:tn(t)}))}function ou(){let t=M("card");if(t.hidden)return;let e=t.contains(F()),n=t.dataset.mark;t.hidden=!0,t.replaceChildren(),document.
documentElement.classList.remove("has-card"),rn(null),[M("panel").scrollTop,M("scroll").scrollTop]=Aa,e&&(yn&&yn.isConnected&&yn.offsetParent!==null?yn.focus():
zs(n)||w.element.focus({preventScroll:!0})),lt(m("card.closed"))}function Ea(){let t=M("card");t.setAttribute("tabindex","-1");let e=(n,o)=>{let s=Ft[n.selected];
return s?(nu(s,o),t.dataset.mark=s.id,o==="map"||o==="link"&&fa()||ls(s),null):ou()};b.subscribe((n,o,s)=>{o.has("selected")?e(n,s):o.has("lang")&&n.selected&&Oa(
Ft[n.selected])}),document.addEventListener("keydown",n=>{n.key==="Escape"&&b.get().selected&&(n.preventDefault(),Cs())}),b.get().selected&&e(b.get(),"link")}var Ia=new Map,bn=[],pt=[],Ca=null,wn=null,ru=L.Layer.extend({initialize(t){this.mark=t},onAdd(){yt.add(this.mark.id)},onRemove(){yt.delete(this.mark.id)},getBounds(){
let[t,e,n,o]=Y(this.mark);return L.latLngBounds([$t(o),(t-.5)*360],[$t(e),(n-.5)*360])}});function Fa(t){for(let[e,n]of Object.entries(w.groups)){let o=t.layersOn.
has(e);o!==w.map.hasLayer(n)&&(o?w.map.addLayer(n):w.map.removeLayer(n))}for(let e of h.marks){let n=Ia.get(e.id)||{layer:new ru(e),group:null};Ia.set(e.id,n);let s=Z(
e)&&(e.layers.find(i=>t.layersOn.has(i)&&w.groups[i])||null),r=s&&w.groups[s];n.group!==r&&(n.group&&n.group.removeLayer(n.layer),r&&r.addLayer(n.layer),n.group=
r)}}var Ut=t=>{let e=t&&t.closest&&t.closest("[data-key]");return e?pt[bn.indexOf(e)]:null},_a=t=>t&&!t.many?t.items[0].mark.id:null;function Ra(t){t.many?iu(t):
b.set({selected:_a(t)},{source:"map"})}function iu(t){let e=t.items.map(r=>r.mark),n=t.items.map(r=>r.at),o=Math.max(...n.map(r=>Math.hypot(r[0]-n[0][0],r[1]-n[0][1]))),
s=w.map.getMaxZoom()-w.map.getZoom();if(o*2**s<60||s<.5){e.slice(0,40).forEach(r=>on.add(r.id)),Dt();return}ln(e)}function lo(t){vs(t),b.set({hover:_a(t)},{source:"\
map"})}function au(t){let e=null;t.addEventListener("pointerdown",n=>{e=[n.clientX,n.clientY]}),t.addEventListener("click",n=>{let o=Ut(n.target),s=n.target.closest&&
n.target.closest(".area");!o&&!s||(n.stopPropagation(),e&&Math.hypot(n.clientX-e[0],n.clientY-e[1])>6)||(o?Ra(o):b.set({selected:s.dataset.mark},{source:"map"}))}),
t.addEventListener("pointerover",n=>{let o=Ut(n.target);o&&n.pointerType!=="touch"&&lo(o)}),t.addEventListener("pointerout",n=>{Ut(n.target)&&!Ut(n.relatedTarget)&&
lo(null)}),t.addEventListener("dblclick",n=>{Ut(n.target)&&n.stopPropagation()})}function lu(t){t.addEventListener("keydown",e=>{let n=Ut(e.target);if(n){if(e.key===
"Enter"||e.key===" ")e.preventDefault(),e.stopPropagation(),Ra(n);else if(e.key.startsWith("Arrow")){e.preventDefault(),e.stopPropagation();let o=cu(n,e.key);o&&
_s(o,!0)}}}),t.addEventListener("focusin",e=>{let n=Ut(e.target);n&&(_s(n,!1),Xo(e.target.closest("[data-key]"),n),e.target.matches(":focus-visible")&&fu(n),lo(
n))}),t.addEventListener("focusout",e=>{Ut(e.relatedTarget)||lo(null)})}function cu(t,e){let[n,o]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,
1]}[e],s=null;for(let r of pt){let i=r.x-t.x,a=r.y-t.y,l=i*n+a*o,c=Math.abs(i*o)+Math.abs(a*n);if(r===t||l<=0||c>l*1.2)continue;let f=l+c;(!s||f<s.cost)&&(s={cost:f,
other:r})}return s&&s.other}function fu(t){let[e,n,o,s]=C();t.x>e+30&&t.x<o-30&&t.y>n+30&&t.y<s-30||w.map.panTo(w.map.layerPointToLatLng([t.x,t.y]),{animate:!1})}
function _s(t,e){Ca=ke(t);let n=bn[pt.indexOf(t)];wn!==n&&(wn&&wn.setAttribute("tabindex",-1),n.setAttribute("tabindex",0),wn=n),e&&n.focus({preventScroll:!0})}
function du(t,e,n){bn=t,pt=e,wn=null;let s=pt.find(i=>i.items.some(a=>a.selected))||pt.find(i=>ke(i)===Ca)||uu()||pt[0];s&&_s(s,!1);let r=n&&(pt.find(i=>ke(i)===
n)||bt(n.replace(/^\+/,"")));r&&bn[pt.indexOf(r)].focus({preventScroll:!0}),ja(b.get().hover)}function uu(){let[t,e,n,o]=C();return pt.find(s=>s.x>t&&s.x<n&&s.y>
e&&s.y<o)}var Fs=[];function ja(t){for(let e of Fs)e.classList.remove("hover");Fs=t?bn.filter((e,n)=>pt[n].items.some(o=>o.mark.id===t)):[];for(let e of Fs)e.classList.
add("hover")}function pu(t,e,n){(["layersOn","mentions"].some(r=>e.has(r))||e.has("selected")&&h.marks.some(r=>r.hidden))&&Fa(t),e.has("theme")&&Dt(!0),e.has("h\
over")&&(ja(t.hover),n!=="map"&&vs(t.hover&&bt(t.hover))),["selected","mentions","layersOn","query","filters","dateRange","lang","layout","embed"].some(r=>e.has(
r))&&Dt()}function Ta(){Fa(b.get()),Yn(du),Ki();for(let t of[oo(),Ji()])au(t);lu(oo()),oo().setAttribute("aria-label",m("list.title")),w.map.on("click",()=>b.set(
{selected:null},{source:"map"})),b.subscribe(pu),addEventListener("beforeprint",()=>{Dt(!0),ve()}),addEventListener("afterprint",()=>Dt(!0))}var Ba=document.documentElement,Mn=null;function hu(){if(Mn)return;let t=w.map;Mn=[t.getCenter(),t.getZoom()],Ba.classList.add("is-print"),t.invalidateSize({animate:!1}),
Ee(!1)}function gu(){Mn&&(Ba.classList.remove("is-print"),w.map.invalidateSize({animate:!1}),w.map.setView(...Mn,{animate:!1}),Mn=null)}function Ha(){addEventListener(
"beforeprint",hu),addEventListener("afterprint",gu)}function yu(){return d("div",{id:"embed-legend"},d("a",{href:io(null),target:"_blank",rel:"noopener"},Yt("#head h1").textContent),d("ul",{},h.layers.map(t=>d("l\
i",{},u("svg",{viewBox:"-9 -9 18 18",width:16,height:16,"aria-hidden":"true"},D(t,6)),ee(t)))),d("span",{class:"sr"},m("page.full_page")))}function Pa(){let t=e=>{
document.documentElement.classList.toggle("embed",e.embed);let n=M("embed-legend");n&&n.remove(),e.embed&&M("stage").append(yu())};t(b.get()),b.subscribe((e,n)=>{
n.has("embed")&&t(e)})}var Te=h.config.tiles,bu=4,kn=!1,Rs=0;function Na(t){let e=window[Te.layer];kn=t,Rs=0,document.documentElement.classList.toggle("has-tiles",kn);let n=M("tiles-c\
redit");return n&&n.remove(),kn?(e.addTo(w.map),M("map-wrap").append(d("p",{id:"tiles-credit"},Te.credit)),null):e.remove()}function qa(){if(Rs+=1,!kn||Rs<bu)return;
Na(!1);let t=M("tiles");t.querySelector("input").checked=!1,t.querySelector("p").textContent=m("page.tiles_failed"),lt(m("page.tiles_failed"))}function Va(){if(!Te)
return null;let t=d("input",{type:"checkbox",role:"switch",class:"sr",on:{change:()=>Na(t.checked)}});return t.checked=kn,window[Te.layer].off("tileerror",qa).on(
"tileerror",qa),d("section",{id:"tiles"},d("label",{class:"layer"},t,d("span",{},m("page.tiles",{name:Te.name})),d("span",{class:"switch","aria-hidden":"true"})),
d("p",{},m("page.tiles_note",{name:Te.name})))}var ku=10,Da="";function vu(){let[t,e,n,o]=C(),s=new Map,r=!1;for(let i of wt())if(!(i.x<t||i.x>n||i.y<e||i.y>o)){i.many&&(r=!0);for(let a of i.many?[]:i.items){
let l=a.kind==="point"?Rt(a.mark,a.layers[0]):"";if(!l)continue;let c=s.get(l)||new Set;for(let f of a.mark.claims)h.events[f.event]===l&&c.add(f.event);s.set(l,
c)}}return{found:s,badge:r}}var Za=t=>u("svg",{viewBox:"-20 -12 40 24",width:40,height:24,"aria-hidden":"true"},t),Lu=()=>d("ul",{id:"signs",hidden:!0});function $u(){
let t=M("signs");if(!t)return;let{found:e,badge:n}=vu(),o=JSON.stringify([document.documentElement.lang,n,[...e].map(([r,i])=>[r,...i])]);if(o===Da&&t.firstChild)
return;Da=o;let s=[...e].slice(0,ku).map(([r,i])=>d("li",{},Za(de(r,9.5)),d("span",{},[...i].slice(0,2).map(a=>m("event."+a)).join(m("list.comma")))));n&&s.push(
d("li",{},Za([u("rect",{class:"second",x:-9,y:-7,width:24,height:18,rx:9}),u("rect",{class:"first",x:-12,y:-10,width:24,height:18,rx:9}),u("text",{x:0,y:3},"2")]),
d("span",{},m("key.badge")))),t.hidden=!s.length,t.replaceChildren(...s)}function Ua(){Yn(()=>setTimeout($u))}function Wa(t){return t.length?d("section",{id:"ke\
y","aria-labelledby":"key-title"},d("h2",{id:"key-title"},m("key.title")),d("ul",{},t.map(e=>d("li",{},sr(e),d("span",{},m("key."+e))))),Lu()):null}var Ja=["exact","near","region","band","vague"];function Su(){M("kicker").textContent=m("page.kicker",{n:h.articles.length||1});for(let o of Q("[data-t]"))o.textContent=
m(o.dataset.t,{...o.dataset});M("panel").setAttribute("aria-label",m("page.panel"));for(let o of Q("[data-said]")){let s=o.dataset.said,r=Ze(s);o.textContent=r,
o.lang=r===s?"en":R()}let t=Q("#head .published");h.articles.forEach((o,s)=>{o.published&&t[s]&&(t[s].textContent=Lt(o.published))});let e=M("skip");e.hidden=!1,
e.textContent=m("page.skip"),e.onclick=()=>{(Yt("#list .row")||M("query")).focus()};let n=M("languages");n&&n.remove(),h.languages.length>1&&Yt("#head .kicker").
append(zu())}function zu(){return d("span",{id:"languages",role:"group","aria-label":m("page.languages")},h.languages.map(t=>d("button",{type:"button",lang:t.code,
dir:t.dir,"aria-pressed":String(t.code===R()),on:{click:()=>b.set({lang:t.code})}},t.name)))}function Au(){return h.named.length+h.unresolved.length+h.unplaced.
length}function Ou(){let t=Au();return d("section",{id:"who","aria-labelledby":"who-title"},d("div",{class:"bar"},d("h2",{id:"who-title"},m("who.title")),d("p",
{},m("who.marks",{n:h.marks.length}),t?[" · ",d("button",{type:"button",class:"link",on:{click:Ga}},m("who.named",{n:t}))]:null,h.unread.length?[" · ",d("butt\
on",{type:"button",class:"link",on:{click:Ga}},m("who.unread",{n:h.unread.length}))]:null)),d("ul",{class:"layers"},h.layers.map(Iu),Eu()))}function Eu(){let t=h.
marks.filter(n=>n.hidden).length;if(!t)return null;let e=d("input",{type:"checkbox",role:"switch",class:"sr",id:"mentions",on:{change:()=>b.set({mentions:e.checked})}});
return e.checked=b.get().mentions,d("li",{class:"mentions"},d("label",{class:"layer"},e,d("span",{class:"sw"}),d("span",{class:"name"},m("who.mentions",{n:t})),
d("span",{class:"count"}),d("span",{class:"switch","aria-hidden":"true"})))}function Ga(){let t=M("left-title");t&&(t.scrollIntoView({block:"start",behavior:_t()?
"auto":"smooth"}),t.focus({preventScroll:!0}))}function Iu(t){let e=d("input",{type:"checkbox",role:"switch",class:"sr","data-layer":t.id,on:{change:()=>Fu(t.id,
e.checked)}});return e.checked=b.get().layersOn.has(t.id),d("li",{},d("label",{class:"layer"},e,d("span",{class:"sw"},ue(t,"legend"),Cu(t)),d("span",{class:"nam\
e",dir:"auto",lang:t.lang},t.name),d("span",{class:"short",dir:"auto",lang:t.lang},t.short),d("span",{class:"count"},j(t.count)),d("span",{class:"switch","aria-\
hidden":"true"})))}function Cu(t){return u("svg",{class:"chip-shape",viewBox:"-9 -9 18 18",width:18,height:18,"aria-hidden":"true"},D(t,6))}function Fu(t,e){let n=new Set(
b.get().layersOn);e?n.add(t):n.delete(t),b.set({layersOn:n})}var _u=()=>Ja.filter(t=>h.marks.some(e=>e.form===t));function Ru(){let t=d("input",{id:"query",type:"\
search",autocomplete:"off",spellcheck:"false",placeholder:m("find.label"),"aria-label":m("find.label")}),e=0;t.addEventListener("input",()=>{clearTimeout(e),e=setTimeout(
()=>b.set({query:t.value}),90)}),t.value=b.get().query;let n=d("button",{id:"filter-button",type:"button","aria-expanded":"false","aria-controls":"filters",on:{
click:()=>ju(M("filters").hidden)}},m("find.filter")),o=u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:"M11.2 11.2L15 15M12.5\
 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5 7Z",fill:"none",stroke:"currentColor","stroke-width":1.5}));return d("section",{id:"find",role:"search"},d("div",{class:"\
field"},o,t),n,Tu())}function ju(t){M("filters").hidden=!t,M("filter-button").setAttribute("aria-expanded",String(t))}function Tu(){let t=h.marks.flatMap(i=>i.claims),
e=Object.keys(Qt[R()].strings),n=[...new Set(t.map(i=>i.role))].sort((i,a)=>e.indexOf("role."+i)-e.indexOf("role."+a)),o=Object.keys(h.events).filter(i=>t.some(
a=>a.event===i)),s=Ja.filter(i=>h.marks.some(a=>a.form===i)),r=t.flatMap(i=>i.date?[i.date.start,i.date.end]:[]).filter(Boolean).sort();return d("div",{id:"filt\
ers",hidden:!0,role:"group","aria-label":m("find.filters")},o.length?co("events",m("find.event"),o,i=>m("event."+i)):null,co("roles",m("find.role"),n,i=>m("role\
."+i)),h.articles.length>1?co("sources",m("find.source"),h.articles.map((i,a)=>String(a)),i=>tt(h.articles[i].publisher||h.articles[i].title||i)):null,co("forms",
m("find.precision"),s,i=>m("key."+i)),r.length?d("fieldset",{class:"dates"},d("legend",{},m("find.dates")),Ya("from",0,r),Ya("to",1,r)):null,d("button",{type:"b\
utton",class:"link",on:{click:qn}},m("find.clear")))}function co(t,e,n,o){return d("fieldset",{},d("legend",{},e),n.map(s=>{let r=d("input",{type:"checkbox","da\
ta-kind":t,value:s,on:{change:()=>Bu(t,s,r.checked)}});return d("label",{},r,d("span",{dir:"auto"},o(s)))}))}function Bu(t,e,n){let o=b.get().filters,s=Object.fromEntries(
Object.entries(o).map(([r,i])=>[r,new Set(i)]));n?s[t].add(e):s[t].delete(e),b.set({filters:s})}function Ya(t,e,n){let o=d("input",{type:"date",id:"date-"+t,min:n[0],
max:n[n.length-1],on:{change:()=>{let s=[...b.get().dateRange||[n[0],n[n.length-1]]];s[e]=o.value||(e?n[n.length-1]:n[0]),s[0]>s[1]&&(s[1-e]=s[e]),b.set({dateRange:s})}}});
return d("label",{},d("span",{},m("find."+t)),o)}function Qa(t){for(let r of Q("input[data-layer]"))r.checked=t.layersOn.has(r.dataset.layer);for(let r of Q("in\
put[data-kind]"))r.checked=t.filters[r.dataset.kind].has(r.value);M("mentions")&&(M("mentions").checked=t.mentions);let e=M("query");e&&e!==F()&&(e.value=t.query);
let n=t.dateRange||["",""];M("date-from")&&([M("date-from").value,M("date-to").value]=n);let o=Po(t.filters)+(t.dateRange?1:0),s=M("filter-button");s&&(s.textContent=
o?m("find.on",{n:o}):m("find.filter"))}function Ka(){let t=M("query")===F();Su();for(let e of Q(".defs"))e.remove();M("page").append(or(),rr()),M("tools").replaceChildren(
...[Ou(),d("div",{id:"scroll",tabindex:"-1"},Wa(_u()),Ru(),d("section",{id:"list"}),ga(),Va(),M("credits"))].filter(Boolean)),t&&M("query").focus(),Qa(b.get()),
ro()}function Xa(){Ua(),Ka(),b.subscribe((t,e)=>{e.has("lang")?(En(t.lang),Ka()):["layersOn","filters","query","dateRange","mentions"].some(n=>e.has(n))&&Qa(t)})}function tl(t){let e=[];for(let n of t)for(let o of n.claims){let s=o.date;!s||!s.start&&!s.end||e.push({mark:n,claim:o,layer:o.layer,from:s.start?at(s.start):null,
to:s.end?at(s.end):null})}return e}function el(t){let e=t.flatMap(i=>[i.from,i.to]).filter(i=>i!==null),n=Math.min(...e),o=Math.max(...e),s=Math.max(1.5,(o-n)*.04),
r=i=>t.some(a=>a[i]===null)?1.6:1;return{first:n,last:o,from:n-s*r("from"),to:o+1+s*r("to")}}function nl(t,e){let n=e/(t.to-t.from),o=te();return{x:i=>o?e-(i-t.
from)*n:(i-t.from)*n,day:i=>Math.floor((o?e-i:i)/n+t.from),per:n}}var ol=t=>nt("axis",t);function js(t){let e=t.to-t.from,n=[];if(e<=40){let i=e<=16?1:7;for(let a=Math.
ceil(t.from);a<t.to;a+=1)(a-Math.ceil(t.from))%i===0&&n.push({day:a,text:ol(B(a))});return n}let[o,s]=et(B(Math.floor(t.from))),r=e>365*4?12:e>500?3:1;r===12&&(s=
1);for(let i=0;i<600;i+=1){let a=at(`${String(o).padStart(4,"0")}-${String(s).padStart(2,"0")}-01`);if(a>=t.to)break;if(a>=t.from&&(s-1)%r===0){let l=r===12?dt(
o):Ss(s),c=r!==12&&(s===1||!n.length);n.push({day:a,text:c?nt("axis_month",B(a)):l})}s+=1,s>12&&(s=1,o+=1)}return n}function Pu(t,e,n){t.sort((s,r)=>s.at-r.at);
for(let s of t)s.true=s.at;let o=(s,r)=>(e(s.text)+e(r.text))/2;t.forEach((s,r)=>{let i=e(s.text)/2,a=r?t[r-1].at+o(t[r-1],s):i-6;s.at=Math.max(s.at,a)});for(let s=t.
length-1;s>=0;s-=1){let r=s===t.length-1?n+12-e(t[s].text)/2:t[s+1].at-o(t[s],t[s+1]);t[s].at=Math.min(t[s].at,r)}for(let s=t.length-1;s>=0;s-=1)Math.abs(t[s].at-
t[s].true)>36&&t.splice(s,1)}function sl(t,e,n,o){let s=[...new Set(t.filter(c=>c.from!==null&&c.from===c.to).map(c=>c.from))].sort((c,f)=>c-f),r=o<420,i=c=>c.length*
(r?6:7)+(r?6:14),a=[];for(let c of s){let[f,p,g]=et(B(c)),x=a[a.length-1],y=ol(B(c)),v=n(c+.5);x&&Math.abs(v-x.at)<(i(y)+i(x.text))/2&&x.month===`${f}-${p}`&&x.
days.length<3?(x.days.push(g),x.all.push(v),x.at=(x.all[0]+v)/2,x.text=nt("axis",B(c),At(x.days.map(dt)))):a.push({at:v,all:[v],text:y,days:[g],month:`${f}-${p}`,
bold:!0})}Pu(a,i,o);let l=[...a];for(let c of js(e)){let f=c.text.length*6.4/2,p=n(c.day)+(te()?-f:f);l.every(x=>Math.abs(x.at-p)>i(x.text)/2+f+4)&&p>f&&p<o-f&&
l.push({at:p,text:c.text})}return l}var qu=100,Nu=15,Vu=6,Du=2;function al(t,e,n){let o=new Set;for(let r of t)r.from!==null&&r.from===r.to&&o.add(r.from);return t.length>qu&&o.size*Nu>n?Math.ceil(
Vu/e.per):0}var Ts=t=>new Set(t.map(e=>e.mark.id)).size;function il(t,e,n,o,s){let r=o?Math.max(Du,o*n.per):0;return u("rect",{class:s,x:n.left.toFixed(1),width:n.
width.toFixed(1),y:(n.base-r).toFixed(1),height:r.toFixed(1),fill:e.slots.length===2?De(e):_(e)})}function ll(t,{days:e,x:n,high:o,stacked:s,living:r,told:i}){let a=new Map;
for(let{days:f}of t)for(let[p,g]of f){let x=Ts(g);a.set(p,s?(a.get(p)||0)+x:Math.max(a.get(p)||0,x))}let l=o/Math.max(1,...a.values()),c=new Map;return t.flatMap(
({layer:f,days:p,base:g})=>[...p].map(([x,y])=>{let v=n(x),$=n(x+e),O=Ts(y),S=s&&c.get(x)||0;c.set(x,S+O*l);let z={left:Math.min(v,$)+.5,width:Math.max(1,Math.abs(
$-v)-1),base:g-S,per:l},it=Me()?y.filter(r):y;return u("g",{class:"column"},it.length<y.length&&il(y,f,z,O,"item out"),il(y,f,z,Ts(it),"item"),u("title",{},i(y)))}))}var k={items:[],range:null,now:null,together:0},cl=()=>{let t=b.get().layersOn;return h.layers.filter(e=>t.has(e.id)&&k.items.some(n=>n.layer===e.id))},Bs=()=>h.
marks.filter(t=>Z(t)&&!t.claims.some(e=>e.date&&(e.date.start||e.date.end))).length;function vn(){let t=b.get().layersOn,e=new Map;for(let n of k.items){if(!t.has(
n.layer))continue;let o=n.from===null?Math.min(k.range.first,n.to):n.from,s=n.to===null?Math.max(k.range.last,n.from):n.to;e.set(`${o}:${s}`,[o,s])}return[...e.
values()].sort((n,o)=>n[0]-o[0]||n[1]-o[1])}var Wt=()=>{let t=b.get().dateRange;return t?t.map(at):null};function Ln(t,e){let n=Math.max(k.range.first,Math.min(
t,e)),o=Math.min(k.range.last,Math.max(t,e));n>o||b.set({dateRange:[B(n),B(o)]},{source:"timeline"})}var fo=()=>b.set({dateRange:null},{source:"timeline"});var Hs=12,fl=t=>K(t.mark)&&Pn(t.mark).includes(t.claim),dl=t=>!Me()||t.some(fl)?"item":"item out";function Uu(t,e,n,o){let s=t[0],r={class:dl(t)},i=s.from===null?
k.range.from:s.from,a=s.to===null?k.range.to:s.to+1,l=Math.min(o(i),o(a)),c=Math.max(3,Math.abs(o(a)-o(i))),f=s.from===null?"start":s.to===null?"end":"",p=e.slots.
length===2?De(e):_(e);return u("g",r,u("rect",{x:l,y:n-4,width:c,height:8,rx:4,fill:p,stroke:e.slots.length===2?"var(--ink3)":null,"stroke-width":.8,mask:f?`url\
(#fade-${f==="start"!==te()?"start":"end"})`:null}),u("title",{},Ps(t)))}function Ps(t){let e=t.slice(0,Hs).map(n=>[I(n.mark),ht(n.claim),ot(n.claim.date)].join(
" · "));return t.length>Hs&&e.push(m("map.more",{n:t.length-Hs})),e.join(`
`)}function Wu(t,e,n,o){let s=t[0],r=u("g",{class:dl(t),"data-x":o(s.from+.5).toFixed(1),"data-y":n,transform:`translate(${o(s.from+.5).toFixed(1)} ${n})`}),i=t.
length>1&&e.slots.length===1,a=D(e,i?7.4:5.4);return a.setAttribute("style","stroke:var(--paper);stroke-width:3;paint-order:stroke"),r.append(a,D(e,i?7.4:5.4)),
i&&r.append(u("text",{class:"many",y:3.6,"text-anchor":"middle"},m("time.several",{n:t.length}))),r.append(u("title",{},Ps(t))),r}function Gu(){let t=(e,n)=>[u(
"linearGradient",{id:`${e}-g`},n.map(([o,s])=>u("stop",{offset:o,"stop-color":"#fff","stop-opacity":s}))),u("mask",{id:e,maskContentUnits:"objectBoundingBox"},u(
"rect",{width:1,height:1,fill:`url(#${e}-g)`}))];return u("defs",{},t("fade-start",[[0,0],[.55,1]]),t("fade-end",[[.45,1],[1,0]]))}function Yu(t,e,n,o){let s=new Map,
r=new Map;for(let i of k.items){if(i.layer!==t.id)continue;let a=i.from!==null&&i.from===i.to,l=o?i.from-(i.from-k.range.first)%o:i.from,c=a?s:r,f=a?l:`${i.from}\
:${i.to}`;c.has(f)?c.get(f).push(i):c.set(f,[i])}return{layer:t,days:s,base:e+6.5,bars:[...r.values()].map(i=>Uu(i,t,e,n)),dots:o?[]:[...s.values()].map(i=>Wu(i,
t,e,n))}}function Ku(t,e){let n=o=>Number(o.dataset.x);t.sort((o,s)=>n(o)-n(s)),t.forEach((o,s)=>{s&&(o.dataset.x=Math.max(n(o),n(t[s-1])+12))});for(let o=t.length-
1;o>=0;o-=1){let s=o===t.length-1?e-6:n(t[o+1])-12;t[o].dataset.x=Math.min(n(t[o]),s),t[o].setAttribute("transform",`translate(${t[o].dataset.x} ${t[o].dataset.
y})`)}return t}function ul(t,e){let n=cl(),o=e?0:15,s=e?16:9,r=s+o*Math.max(n.length-1,0)+(e?16:9);k.now=nl(k.range,t);let i=u("svg",{class:"chart",width:t,height:r+
18,"aria-hidden":"true",viewBox:`0 0 ${t} ${r+18}`},Gu());i.append(u("g",{class:"grid"},js(k.range).map(f=>u("path",{d:`M${k.now.x(f.day).toFixed(1)} 0V${r}`})),
n.map((f,p)=>u("path",{d:`M0 ${s+o*p}H${t}`}))));let a=Wt();if(a){let f=k.now.x(a[0]),p=k.now.x(a[1]+1);i.append(u("rect",{class:"brush",x:Math.min(f,p),y:1,width:Math.
abs(p-f),height:r-2}))}k.together=al(k.items,k.now,t);let l=n.map((f,p)=>Yu(f,s+o*p,k.now.x,k.together)),c=l.flatMap(f=>f.dots);if(i.append(...l.flatMap(f=>f.bars),
...e?Ku(c,t):c),k.together){let f=e?l.map(p=>({...p,base:r})):l;i.append(...ll(f,{days:k.together,x:k.now.x,living:fl,told:Ps,stacked:e,high:e?r-4:12.5}))}for(let f of sl(
k.together?[]:k.items,k.range,k.now.x,t))f.bold&&i.append(...f.all.map(p=>u("path",{class:"named",d:`M${p.toFixed(1)} ${r-3}V${r+3}`}))),i.append(u("text",{class:f.
bold?"bold":null,x:f.at.toFixed(1),y:r+14,"text-anchor":"middle"},f.text));return{box:i,bottom:r,rows:n,gap:o,top:s}}var Ju=1500,po=0;function pl(t,e){let n=Wt(),o=n?n[t]:t?k.range.last:k.range.first,s=Lt(B(o));return d("div",{class:n?"grip set":"grip",tabindex:"0",role:"slide\
r","data-grip":t,"aria-label":m(t?"time.end":"time.start"),"aria-orientation":"horizontal","aria-valuemin":k.range.first,"aria-valuemax":k.range.last,"aria-valu\
enow":o,"aria-valuetext":s,style:{left:`${k.now.x(t?o+1:o)}px`,height:`${e}px`},on:{keydown:r=>Qu(r,t,o)}},d("i",{}))}function Qu(t,e,n){let o=te()?-1:1,s={ArrowRight:o,
ArrowLeft:-o,ArrowUp:1,ArrowDown:-1,PageUp:7,PageDown:-7,Home:-1e6,End:1e6}[t.key];if(!s)return;t.preventDefault();let r=Wt()||[k.range.first,k.range.last],i=Math.
min(k.range.last,Math.max(k.range.first,n+s));r[e]=i,r[0]>r[1]&&(r[1-e]=i),Ln(r[0],r[1]);let a=Q("#timeline .grip");a[e]&&a[e].focus()}function Xu(t){let e=null,
n=!1,o=null,s=r=>k.now.day(r.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",r=>{if(r.button)return;$n();let i=r.target.closest&&r.target.
closest(".grip"),a=Wt();o=i&&a?a[1-Number(i.dataset.grip)]:null,e=o===null?s(r):o,n=!1,t.setPointerCapture(r.pointerId)}),t.addEventListener("pointermove",r=>{e!==
null&&(!n&&o===null&&Math.abs(k.now.x(e)-k.now.x(s(r)))<5||(n=!0,Ln(e,s(r))))}),t.addEventListener("pointerup",r=>{e!==null&&!n&&o===null&&tp(s(r)),e=null}),t.addEventListener(
"pointercancel",()=>{e=null})}function tp(t){let e=vn().map(([n,o])=>{let s=t<n?n-t:t>o?t-o:0;return{a:n,b:o,off:s,length:o-n}}).filter(n=>n.off*k.now.per<14).sort(
(n,o)=>n.off-o.off||n.length-o.length)[0];e?Ln(e.a,e.b):fo()}function qs(t){let e=vn();if(!e.length)return!1;let n=Wt(),o=n?e.findIndex(([a,l])=>a===n[0]&&l===n[1]):
-1,s=n&&o<0?e.findIndex(([a])=>a>=n[0]):o+t;if(s>=e.length||s<0&&n)return!1;let[r,i]=e[Math.max(s,0)];return Ln(r,i),lt(hl()),!0}function $n(){clearInterval(po),
po=0;let t=M("play");t&&t.replaceChildren(Ns(!1)),t&&t.setAttribute("aria-label",m("time.play"))}function ep(){if(po)return $n();let t=vn(),e=Wt();return(!e||e[1]>=
t[t.length-1][1])&&fo(),qs(1),po=setInterval(()=>{qs(1)||$n()},Ju),M("play").replaceChildren(Ns(!0)),M("play").setAttribute("aria-label",m("time.pause")),null}function Ns(t){
return u("svg",{viewBox:"0 0 12 12",width:12,height:12,class:t?null:"arrow","aria-hidden":"true"},u("path",{fill:"currentColor",d:t?"M2 1H5V11H2ZM7 1H10V11H7Z":
"M2 .6L11 6L2 11.4Z"}))}function hl(){let t=b.get().dateRange;if(t)return ot({start:t[0],end:t[1]});let e=[B(k.range.first),B(k.range.last)];return ot(k.range.last-
k.range.first>40?$s(...e):{start:e[0],end:e[1]})}function np(){if(!b.get().dateRange)return m(k.together?"time.hint_many":"time.hint");let t=h.marks.filter(Z);return m(
"time.chosen",{m:t.filter(K).length,n:t.length,k:Bs()})}function uo(){let t=M("timeline");if(t.hidden)return;let e=F()&&F().dataset.grip,n=T()==="phone",o=M("ti\
me-area"),{box:s,bottom:r,rows:i,gap:a,top:l}=ul(Math.max(o.clientWidth,60),n);for(let c of[...o.querySelectorAll(".chart, .grip")])c.remove();o.append(s,pl(0,r),
pl(1,r)),M("time-lanes").replaceChildren(...n?[]:i.map((c,f)=>d("span",{style:{top:`${l+a*f-8}px`}},u("svg",{viewBox:"-9 -9 18 18",width:13,height:13,"aria-hidd\
en":"true"},D(c,6)),ee(c,"short")))),M("time-title").textContent=hl(),M("time-hint").textContent=np(),M("time-all").hidden=!b.get().dateRange,M("time-left").replaceChildren(
d("span",{},m("time.no_date")),d("b",{},j(Bs()))),t.classList.toggle("chosen",!!b.get().dateRange),e&&o.querySelectorAll(".grip")[Number(e)].focus()}function ml(){
let t=M("timeline"),e=(o,s)=>d("button",{type:"button",class:"step","aria-label":s,on:{click:()=>{$n(),qs(o)}}},u("svg",{viewBox:"0 0 8 12",width:7,height:10,class:"\
arrow","aria-hidden":"true"},u("path",{d:o>0?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"currentColor","stroke-width":1.6}))),n=d("div",{id:"time-area"});
t.setAttribute("aria-label",m("time.title")),t.replaceChildren(d("div",{class:"play"},d("button",{id:"play",type:"button","aria-label":m("time.play"),on:{click:ep}},
Ns(!1)),d("div",{class:"steps"},e(-1,m("time.back")),e(1,m("time.step")))),d("div",{class:"time"},d("p",{class:"head"},d("b",{id:"time-title"}),d("span",{id:"ti\
me-hint"}),d("button",{type:"button",class:"link",id:"time-all",on:{click:()=>{$n(),fo()}}},m("time.all"))),d("div",{class:"lanes"},d("div",{id:"time-lanes","ar\
ia-hidden":"true"}),n)),d("p",{id:"time-left"})),Xu(n)}function gl(){k.items=tl(h.marks),!(k.items.length<2)&&(k.range=el(k.items),!(vn().length<2)&&(M("timelin\
e").hidden=!1,ml(),uo(),b.subscribe((t,e)=>{e.has("lang")?(ml(),uo()):["layersOn","filters","query","dateRange"].some(n=>e.has(n))&&uo()}),new ResizeObserver(uo).
observe(M("time-area"))))}async function sp(t){let e=atob(document.getElementById(t).textContent),n=new Uint8Array(e.length);for(let s=0;s<e.length;s+=1)n[s]=e.charCodeAt(s);let o=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(o).text())}var rp=t=>/[\ud800-\udfff]/.test(t)?Array.from(t):
t,Vs=(t,e,n)=>typeof t=="string"?t.slice(e,n):t.slice(e,n).join("");function ip(t){let e=new Map(t.map((r,i)=>[r.sha256,i]));function n(r,i){let l=(t[r]?t[r].paragraphs:
[]).findIndex(([c,f])=>c<=i&&i<f);return l<0?null:l}function o({article:r,quote:i,start:a,end:l},c){let[f,p]=c||[a,a];a<=f&&f<=p&&p<=l||(f=p=a);let g=rp(i),x=e.
get(r)||0;return{article:x,paragraph:n(x,a),before:Vs(g,0,f-a),place:Vs(g,f-a,p-a),after:Vs(g,p-a)}}function s(r){let{id:i,role:a,layer:l,event:c,planned:f,hypothetical:p,
action:g,hedges:x,negated:y,inferred:v,figures:$,speaker:O,reviewed:S}=r;return{id:i,role:a,layer:l,event:c,planned:f,hypothetical:p,action:g,hedges:x,negated:y,
inferred:v,figures:$,speaker:O,reviewed:S,targets:(r.target_ids||[]).map(z=>typeof z=="string"?z:z.id),actors:r.actor_ids.map(z=>typeof z=="string"?z:z.id),date:r.
date_words===null?null:{start:r.date_start,end:r.date_end,words:r.date_words,time_precision:r.time_precision,date_prec:r.date_prec},cites:r.citations.map(z=>o(z,
r.highlight))}}return{cite:o,claim:s}}function xl(t,e,{cite:n,claim:o}){let{title:s,place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:f,approximate:p,rule:g,
note:x,rivals:y,score:v,country:$,admin1:O,names:S,disagreements:z,shown:it}=t.properties;return{id:t.id,n:e,title:s,place_id:r,layers:i,form:a,anchor:l,radius_km:c,
words:f,approximate:p,rule:g,note:x,rivals:y,score:v,country:$,admin1:O,hidden:it===!1,geometry:t.geometry,names:Object.entries(S).flatMap(([Ct,Be])=>[Be].flat().
map(mo=>[Ct,mo])),claims:t.properties.claims.map(o),differ:(z||[]).map(({kind:Ct,values:Be,citations:mo})=>({kind:Ct,versions:Be.map((kl,vl)=>({value:kl,cite:n(
mo[vl],null)}))}))}}function ap(t){let e=ip(t.articles||[t.article].filter(Boolean)),n=[],o=[];for(let s of h.order){let r=t.features[s];r.geometry?n.push(xl(r,
n.length+1,e)):o.push(xl(r,0,e))}return{marks:n,named:o,unplaced:t.unplaced_claims.map(e.claim),unread:(t.unread||[]).map(({event:s,words:r,citation:i})=>({event:s,
words:r,cite:e.cite(i,null)})),unresolved:t.unresolved.map(({surface:s,reason:r,rivals:i,citation:a})=>({surface:s,reason:r,rivals:i,cite:e.cite(a,null)}))}}var yl=async()=>Sn(
ap(await sp("mapgen-geojson")));function wl(){di(h.config),da(),w.element.setAttribute("role","region"),w.element.setAttribute("aria-label",m("page.map")),ra(),Xa(),ss(),Pa(),gl(),ua(),Ha(),Ta(),
hs(),fs(),pa(),Ea(),M("static").remove(),document.documentElement.dataset.ready="1",fe&&setTimeout(Zr,500)}function bl(t){throw document.documentElement.classList.
remove("js"),t}function Ml(){if(document.documentElement.classList.add("js"),fe){yl().then(wl).catch(bl);return}try{wl()}catch(t){bl(t)}}var lp={shown:yt},cp={find:bt,flush:Gn,now:ve,request:Dt,sight:C,signs:wt,get took(){return ks}};return Al(fp);})();
