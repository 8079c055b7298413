var mapgen=(()=>{var go=Object.defineProperty;var zl=Object.getOwnPropertyDescriptor;var Al=Object.getOwnPropertyNames;var Ol=Object.prototype.hasOwnProperty;var Kt=(t,e)=>{for(var n in e)go(t,n,{get:e[n],enumerable:!0})},El=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Al(e))!Ol.call(t,s)&&
s!==n&&go(t,s,{get:()=>e[s],enumerable:!(o=zl(e,s))||o.enumerable});return t};var Il=t=>El(go({},"__esModule",{value:!0}),t);var bp={};Kt(bp,{data:()=>h,dates:()=>ct,draw:()=>le,furniture:()=>un,geo:()=>D,groups:()=>ss,join:()=>mt,lang:()=>B,layerById:()=>R,layout:()=>vt,map:()=>os,markById:()=>Rt,
marks:()=>yp,matches:()=>W,number:()=>C,packed:()=>ue,scene:()=>wp,start:()=>Ll,store:()=>b,t:()=>m,title:()=>E,view:()=>Ct,visible:()=>F});var le={};Kt(le,{frame:()=>ae,framed:()=>ts,key:()=>Le,passing:()=>ns,sign:()=>es,under:()=>Xo});function Us(t){let e=document.getElementById(t);return e&&e.type==="application/json"?JSON.parse(e.textContent):null}var Cl={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},Ws={actors:[],targets:[],
event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function Zs(t){let e=t.anchor?
{type:"Point",coordinates:t.anchor}:null;return{...Cl,...t.geometry==="anchor"?{...t,geometry:e}:t,claims:(t.claims||[]).map(n=>({...Ws,...n}))}}var Gs=t=>{let e=Object.
create(null);for(let n of t)e[n.id]=n;return e},h=Us("mapgen-data"),R=Gs(h.layers),Rt=Object.create(null),zn=t=>{Object.assign(h,t),Rt=Gs(h.marks)},ue=!!h.order;
if(ue)zn({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{let t=Us("mapgen-geojson"),e=new Map((t?t.features:[]).map(n=>[n.id,n.geometry]));zn({marks:h.
marks.map(Zs),named:h.named.map(Zs),unplaced:h.unplaced.map(n=>({...Ws,...n}))});for(let n of h.marks)n.geometry=n.geometry||e.get(n.id)||null}var Fl="http://www.w3.org/2000/svg";function Ys(t,e,n){for(let[o,s]of Object.entries(e||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))t.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s))t.style.setProperty(r,i);else t.setAttribute(o,s===!0?"":String(s));for(let o of n.flat(
1/0))o==null||o===!1||o===""||t.append(o instanceof Node?o:document.createTextNode(String(o)));return t}var d=(t,e,...n)=>Ys(document.createElement(t),e,n),u=(t,e,...n)=>Ys(
document.createElementNS(Fl,t),e,n),M=t=>document.getElementById(t),Jt=(t,e=document)=>e.querySelector(t),tt=(t,e=document)=>[...e.querySelectorAll(t)],j=()=>document.
activeElement,jt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,ft=t=>{let e=M("live");e.textContent="",setTimeout(()=>{e.textContent=t},60)};var qe=10.5,Ks={clash:"M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5M-5 2.5L-2.5 5M5 2.5L2.5 5",strike:"M4.5-5L-2 1.5M-2-3V1.5H2.5M-5 5H5",withdrawal:"M5-3H-1A3 3 0 0 0-1 \
3.5H4M1.5 1L4 3.5L1.5 6",force:"M-4-5V5.5M-4-4.5H4.5L2.5-2L4.5.5H-4",found:"M-1-5.5A4 4 0 1 1-1 2.5A4 4 0 1 1-1-5.5M2 1.8L5.5 5.5",arrest:"M-5-2.5A2.5 2.5 0 1 1\
-5-2.4M0-.1A2.5 2.5 0 1 1 5-.1A2.5 2.5 0 1 1 0-.1M-2.8 2H-2.7",release:"M-4.5 0V5H4.5V0ZM-2.5 0V-2.5A2.5 2.5 0 0 1 2.5-3",base:"M-5 5V-1L0-5L5-1V5ZM-1.5 5V1.5H1\
.5V5",warning:"M0-5L5.5 4.5H-5.5ZM0-1.8V1M0 2.8V2.9",talks:"M-5.5-4.5H2.5V1H-2L-4 3V1H-5.5ZM4-1.5H5.5V3.5H4V5.5L2 3.5H-.5",aid:"M0-5V5M-5 0H5",displaced:"M-1-3.\
5A1.6 1.6 0 1 1-1-3.6M-2.6-1V2.5M-2.6 2.5L-4.5 5.5M-2.6 2.5L-.8 5.5M1 0H5.5M3.5-2L5.5 0L3.5 2",rescue:"M-5.3 0A5.3 5.3 0 1 1 5.3 0A5.3 5.3 0 1 1-5.3 0M-2 0A2 2 \
0 1 1 2 0A2 2 0 1 1-2 0M-3.7-3.7L-1.5-1.5M3.7-3.7L1.5-1.5M-3.7 3.7L-1.5 1.5M3.7 3.7L1.5 1.5",protest:"M-5 1V-2.5L2.5-5V3.5ZM-3 1.5L-2 5H0L-.8 2.3M4.5-2.5A2.5 2.\
5 0 0 1 4.5 1",flood:"M-6-3Q-4-5-2-3T2-3T6-3M-6 .5Q-4-1.5-2 .5T2 .5T6 .5M-6 4Q-4 2-2 4T2 4T6 4",storm:"M-5-4H5M-4-1.2H3.5M-2.2 1.6H2.4M-.8 4.4H1.4",quake:"M-6 0\
H-3.5L-2-4L.5 4.5L2.2-2L3.5 0H6",fire:"M0-6C1-3 4.5-1.5 4.5 2A4.5 4 0 0 1-4.5 2C-4.5 0-3-1-2.5-2.5C-1-1.5 0-3 0-6Z",epidemic:"M-2.8 0A2.8 2.8 0 1 1 2.8 0A2.8 2.\
8 0 1 1-2.8 0M0-2.8V-5.5M0 2.8V5.5M-2.8 0H-5.5M2.8 0H5.5M-2-2L-4-4M2-2L4-4M-2 2L-4 4M2 2L4 4",accident:"M0-5.5L1.3-1.7L5.5-2.5L2.3.5L4.5 4.5L.5 2.3L-2.5 5.5L-2.\
3 1.4L-5.5-.5L-1.6-1.6Z",closed:"M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0M-3 0H3"},_l=new Set(["home_base","unit_name","mentioned"]);function Tt(t,e){if(!e||
e.slots.length)return"";let n=t.claims.find(o=>o.layer===e.id&&o.event&&!_l.has(o.role));return n&&Ks[h.events[n.event]]&&h.events[n.event]||""}function pe(t,e=qe,n=!1){
return u("g",{class:n?"coin hollow":"coin"},u("circle",{r:e,class:"face"}),u("path",{d:Ks[t],class:"icon",transform:e===qe?null:`scale(${(e/qe).toFixed(3)})`}))}var D={};Kt(D,{box:()=>q,boxOf:()=>Mo,decode:()=>Bt,extent:()=>Q,frame:()=>rt,inside:()=>Xt,kmToUnits:()=>Ne,lat:()=>zt,meet:()=>A,mx:()=>Y,my:()=>V,parts:()=>st,
path:()=>dt,project:()=>Ht,spot:()=>et});var Rl="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Xs=new Int8Array(128);for(let t=0;t<64;t+=1)Xs[Rl.charCodeAt(t)]=t;var Js=85.0511287798,
jl=40075.017,Y=t=>t/360+.5,V=t=>{let e=Math.max(-Js,Math.min(Js,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},zt=t=>Math.atan(Math.exp(
(.5-t)*2*Math.PI))*360/Math.PI-90,On=h.basemap&&h.basemap.view||[-180,-90,180,90],bo=h.frame?Math.round(((On[0]+On[2])/2-h.frame.around)/360):0,Qs=h.frame?h.frame.
around+360*bo:null,Tl=t=>Qs===null?Bl(t):t+360*Math.round((Qs-t)/360),Mo=([t,e,n,o])=>[Y(t+360*bo),V(o),Y(n+360*bo),V(e)],Bl=t=>t<On[0]-1&&t+360<=On[2]+1?t+360:
t;function Bt(t,e){let n=[],o=0,s=0,r=0,i=()=>{let a=0,l=1,c;do c=Xs[t.charCodeAt(o)],o+=1,a+=(c&31)*l,l*=32;while(c&32);return a%2?-(a+1)/2:a/2};for(;o<t.length;)
s+=i(),r+=i(),n.push(Y(s/e),V(r/e));return n}var Qt=t=>{let e=[];for(let[n,o]of t)e.push(Y(Tl(n)),V(o));return e},xo=new Map;function st(t){if(!xo.has(t.id)){let e={
polygons:[],lines:[],points:[]};tr(t.geometry,e),xo.set(t.id,e)}return xo.get(t.id)}function tr(t,e){if(!t)return;let n=t.coordinates;if(t.type==="Polygon")e.polygons.
push(n.map(Qt));else if(t.type==="MultiPolygon")for(let o of n)e.polygons.push(o.map(Qt));else if(t.type==="LineString")e.lines.push(Qt(n));else if(t.type==="Mu\
ltiLineString")e.lines.push(...n.map(Qt));else if(t.type==="Point")e.points.push(...Qt([n]));else if(t.type==="MultiPoint")e.points.push(...Qt(n));else if(t.type===
"GeometryCollection")for(let o of t.geometries)tr(o,e)}function q(t,e){let n=e||[1/0,1/0,-1/0,-1/0];for(let o=0;o<t.length;o+=2)t[o]<n[0]&&(n[0]=t[o]),t[o]>n[2]&&
(n[2]=t[o]),t[o+1]<n[1]&&(n[1]=t[o+1]),t[o+1]>n[3]&&(n[3]=t[o+1]);return n}var yo=new Map;function Q(t){if(!yo.has(t.id)){let{polygons:e,lines:n,points:o}=st(t),
s=q(o);for(let a of e)q(a[0],s);for(let a of n)q(a,s);let r=et(t);r&&q(r,s);let i=t.form==="near"&&r?Ne(t.radius_km||0,r[1]):0;yo.set(t.id,[s[0]-i,s[1]-i,s[2]+i,
s[3]+i])}return yo.get(t.id)}var Ne=(t,e)=>t/(jl*Math.cos(zt(e)*Math.PI/180)),wo=new Map;function et(t){if(!wo.has(t.id)){let{points:e,polygons:n,lines:o}=st(t),
s=e.length===2?e:null;wo.set(t.id,s||(t.anchor?Qt([t.anchor]):Hl(e,n,o)))}return wo.get(t.id)}function Hl(t,e,n){let o=q(t);for(let s of[...e.map(r=>r[0]),...n])
q(s,o);return Number.isFinite(o[0])?[(o[0]+o[2])/2,(o[1]+o[3])/2]:null}function rt(t){let e=t.getPixelOrigin(),n=256*2**t.getZoom();return{zoom:t.getZoom(),size:n,
ox:e.x,oy:e.y,x:o=>o*n-e.x,y:o=>o*n-e.y,km:(o,s)=>Ne(o,s)*n}}function Pl(t,e){let n=t;for(let o=0;o<4&&n.length;o+=1)n=ql(n,e,o);return n}function ql(t,e,n){let o=n%
2,s=e[n],r=n<2?1:-1,i=[],a=t[t.length-2],l=t[t.length-1],c=((o?l:a)-s)*r>=0;for(let f=0;f<t.length;f+=2){let p=t[f],g=t[f+1],x=((o?g:p)-s)*r>=0;if(x!==c){let y=o?
l:a,v=o?g:p,$=(s-y)/(v-y);i.push(a+(p-a)*$,l+(g-l)*$)}x&&i.push(p,g),a=p,l=g,c=x}return i}function Ht(t,e,n,o,s=.7){let r=[],i=t.length-2,a=NaN,l=NaN;for(let c=0;c<=
i;c+=2){let f=t[c]*e.size-e.ox,p=t[c+1]*e.size-e.oy;c&&c<i&&Math.abs(f-a)<s&&Math.abs(p-l)<s||(r.push(f,p),a=f,l=p)}return o&&n?Pl(r,n):r}function dt(t,e){if(t.
length<4)return"";let n="M"+t[0].toFixed(1)+" "+t[1].toFixed(1);for(let o=2;o<t.length;o+=2)n+="L"+t[o].toFixed(1)+" "+t[o+1].toFixed(1);return e?n+"Z":n}function Xt(t,e,n){
let o=!1;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2)s[r+1]>n!=s[i+1]>n&&e<(s[i]-s[r])*(n-s[r+1])/(s[i+1]-s[r+1])+s[r]&&(o=!o);return o}var A=(t,e)=>t[0]<
e[2]&&t[2]>e[0]&&t[1]<e[3]&&t[3]>e[1];var En=64,Nl=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function er(){let t=new Map;function e(n,o){for(let s=Math.floor(n[0]/En);s<=Math.floor(n[2]/En);s+=1)for(let r=Math.
floor(n[1]/En);r<=Math.floor(n[3]/En);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){e(n,o=>{let s=t.get(o);return s?s.push(n):t.set(o,[n]),!1})},free(n,o){
return!e(n,s=>{let r=t.get(s);return r!==void 0&&r.some(i=>i!==o&&A(n,i))})},count(n){let o=new Set;return e(n,s=>{for(let r of t.get(s)||[])A(n,r)&&o.add(r);return!1}),
o.size}}}var De=null,vo="",ko=0,Ve=new Map;function Vl(){if(ko)return;ko=setTimeout(()=>{ko=0});let t=getComputedStyle(document.body).fontFamily||"sans-serif";De&&
t===vo||(vo=t,De=De||document.createElement("canvas").getContext("2d"),Ve=new Map)}function I(t,e){Vl();let n=`${e.italic?"italic ":""}${e.weight||400} ${e.size}\
px ${vo}`,o=n+"|"+t,s=Ve.get(o);return s===void 0&&(Ve.size>2e4&&Ve.clear(),De.font=n,s=De.measureText(t).width,Ve.set(o,s)),s+(e.spacing||0)*Math.max(0,[...t].
length-1)}function Pt(t,e,n){if(I(t,e)<=n)return t;let o=[...t.slice(0,400)];for(;o.length>1&&I(o.join("")+"…",e)>n;)o.pop();return o.join("").trimEnd()+"…"}
var At=t=>Nl.test(t),Z=(t,e)=>[t[0]-e,t[1]-e,t[2]+e,t[3]+e];function Lo(t,e,n,o,s){let r=s==="middle"?t-n/2:s==="end"?t-n:t;return[r,e-o*.82,r+n,e+o*.26]}var $o=(t,e,n)=>{let o=[];for(let s=0;s<t;s+=1){let r=n+s*2*Math.PI/t;o.push(`${(e*Math.cos(r)).toFixed(2)} ${(e*Math.sin(r)).toFixed(2)}`)}return`M${o.join("L")}\
Z`},nr=-Math.PI/2,So={circle:t=>`M${-t} 0A${t} ${t} 0 1 1 ${t} 0A${t} ${t} 0 1 1 ${-t} 0Z`,square:t=>{let e=t*.92;return`M${-e} ${-e}H${e}V${e}H${-e}Z`},diamond:t=>$o(
4,t*1.25,nr),left:t=>`M-.4 ${-t*1.2}L${-t*1.25} 0L-.4 ${t*1.2}Z`,right:t=>`M.4 ${-t*1.2}L${t*1.25} 0L.4 ${t*1.2}Z`,hexagon:t=>$o(6,t*1.1,0),triangle:t=>{let e=t*
1.12;return`M0 ${-e}L${e} ${e*.82}H${-e}Z`},pentagon:t=>$o(5,t*1.15,nr),cross:t=>{let e=t*1.1,n=t*.38;return`M${-n} ${-e}H${n}V${-n}H${e}V${n}H${n}V${e}H${-n}V${n}\
H${-e}V${-n}H${-n}Z`},half:t=>`M${-t*1.15} ${t*.55}A${t*1.15} ${t*1.15} 0 0 1 ${t*1.15} ${t*.55}Z`,dot:t=>So.circle(t*.58)},Ze=(t,e)=>(So[t]||So.circle)(e),Ot=t=>t>=
0&&t<4?`var(--s${t})`:"var(--ink)",T=t=>t.slots.length===1?Ot(t.slots[0]):"var(--ink)";function U(t,e,n){let o=u("g",{class:"shape"});if(t.slots.length===2){for(let[
s,r]of["left","right"].entries())o.append(u("path",{d:Ze(r,e),fill:Ot(t.slots[s])}));return o}return o.append(u("path",n?{d:Ze(t.shape,e),fill:"var(--symfill)",
stroke:T(t),"stroke-width":1.6}:{d:Ze(t.shape,e),fill:T(t)})),o}var Dl={rising:45,falling:-45,level:90,both:45,none:90},or=Object.fromEntries(h.layers.map((t,e)=>[
t.id,e]));function Zl(t){let e={id:`tx-${or[t.id]}`,patternUnits:"userSpaceOnUse"};if(t.texture==="dots")return u("pattern",{...e,width:5,height:5,patternTransform:"\
rotate(30)"},u("circle",{cx:2.5,cy:2.5,r:.95,fill:T(t)}));let n=t.texture==="both"&&t.slots.length===2,o=n?t.slots.map(Ot):[T(t)],s=n?4:t.texture==="none"?9:6;return u(
"pattern",{...e,width:s*o.length,height:8,patternTransform:`rotate(${Dl[t.texture]||90})`},o.map((r,i)=>u("path",{d:`M${s*i+s/2} 0V8`,stroke:r,"stroke-width":n?
1.3:1.1})))}function sr(){return u("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},u("defs",{},h.layers.map(Zl)))}var Ue=t=>`url(#tx-${or[t.id]})`;function me(t,e){
let n=u("svg",{class:"swatch",viewBox:"0 0 34 18",width:34,height:18,"aria-hidden":"true",focusable:"false"}),o=u("g",{transform:"translate(17 9)"}),s=t.slots.length===
2?"var(--ink3)":T(t);if(e==="near")o.append(u("circle",{r:8.2,fill:"none",stroke:s,"stroke-width":1.3,"stroke-dasharray":"3.2 2.4"}),U(t,4,!0)),t.slots.length===
1&&o.append(u("circle",{r:1.3,fill:s}));else if(e==="exact"||e==="country")o.append(U(t,6));else{let r=e==="vague"?"none":s;n.append(u("rect",{x:.5,y:.5,width:33,
height:17,rx:2.5,fill:Ue(t),...t.texture==="none"?{fill:"none"}:{},stroke:r,"stroke-width":1,"stroke-opacity":.75,"stroke-dasharray":e==="band"?"4 2.6":null}));
let i=U(t,5.2);i.setAttribute("style","paint-order:stroke;stroke:var(--symfill);stroke-width:3.4"),o.append(i,U(t,5.2))}return n.append(o),n}function rr(t){let e=u(
"svg",{viewBox:"0 0 40 24",width:40,height:24,"aria-hidden":"true"}),n={stroke:"var(--ink)",fill:"none","stroke-width":1.2};t==="exact"&&e.append(u("circle",{cx:13,
cy:12,r:5,fill:"var(--ink)"})),t==="near"&&e.append(u("circle",{cx:13,cy:12,r:10,...n,"stroke-dasharray":"3.4 2.6"}),u("circle",{cx:13,cy:12,r:4,...n,"stroke-wi\
dth":1.6}),u("circle",{cx:13,cy:12,r:1.3,fill:"var(--ink)"}));let o="M3 5L14 2L36 4L38 13L33 22L15 21L4 15Z",s="M1 21L12 9L38 2L33 13L18 17L9 22Z";return t==="r\
egion"&&e.append(u("path",{d:o,...n,fill:"url(#tx-key)"})),t==="band"&&e.append(u("path",{d:s,fill:"url(#tx-key)"}),u("path",{d:s,...n,"stroke-dasharray":"3.4 2\
.4"})),t==="vague"&&e.append(u("path",{d:o,fill:"url(#tx-dots)"})),e}function ir(){return u("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},u("defs",
{},u("pattern",{id:"tx-key",width:4.5,height:8,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},u("path",{d:"M2 0V8",stroke:"var(--ink)","stroke-wid\
th":1})),u("pattern",{id:"tx-dots",width:5,height:5,patternUnits:"userSpaceOnUse",patternTransform:"rotate(30)"},u("circle",{cx:2.5,cy:2.5,r:.95,fill:"var(--ink\
)"}))))}var ar=t=>h.layers.find(e=>e.sides.length===1&&e.sides[0]===t.side);var te=Object.assign(Object.create(null),Object.fromEntries(h.languages.map(t=>[t.code,t]))),N=te[h.lang],B=()=>N.code,In=t=>{te[t]&&(N=te[t],document.documentElement.
lang=t,document.documentElement.dir=N.dir,pr())},ne=()=>document.documentElement.dir==="rtl",pt=t=>String(t).replace(/\d/g,e=>N.cldr.digits[e]),C=t=>{let[e,n,o,
s]=N.cldr.number,[r,i]=Math.abs(t).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let l=r,c=o;l;c=s)a.unshift(l.slice(-c)),l=l.slice(0,-c);return pt((t<0?"\
-":"")+a.join(n)+(i?e+i:""))},Ul=t=>{let[e,n]=N.cldr.plurals;return e[n[t<200?t:100+t%100]]||"other"},mt=t=>{let[e,n,o,s]=N.cldr.joined,r=(a,l,c)=>a.replace(/\{[01]\}/g,
f=>f==="{0}"?l:c);if(t.length<3)return t.length===2?r(e,...t):t.join("");let i=r(s,...t.slice(-2));return r(n,t[0],t.slice(1,-2).reduceRight((a,l)=>r(o,l,a),i))};
function cr(t,e){let n=N.strings[t];return n===void 0?t:typeof n=="object"?n[Ul(e.n)]||n.other:n}var m=(t,e)=>{let n=cr(t,e);return e?n.replace(/\{(\w+)\}/g,(o,s)=>s in
e?typeof e[s]=="number"?C(e[s]):e[s]:o):n},qt=(t,e)=>cr(t,e).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof e[n]=="number"?C(e[n]):e[n]),ee=(h.articles[0]||{}).
lang||null,fr=ee,K=(t,e=ee)=>d("bdi",{lang:e===B()?null:e},t),dr=t=>t&&(N.said[t]||N.said[t[0].toLowerCase()+t.slice(1)]),We=t=>t&&dr(t)||t,he=t=>d("bdi",{lang:dr(
t)||B()==="en"?null:"en"},We(t)),ur=Object.values(h.actors);for(let t of[...h.layers,...ur])t.own={name:t.name,short:t.short};function pr(){for(let t of[...h.layers,
...ur])t.name=We(t.own.name),t.own.short&&(t.short=We(t.own.short)),t.lang=N.said[t.own.name]||B()===ee?null:ee}pr();var Et=(t,e="name")=>d("bdi",{lang:t.lang},
t[e]),E=t=>{let e=B()!==ee&&(t.names||[]).find(([n])=>n===B());return N.titles[t.id]||(e?e[1]:t.title)},zo=t=>E(t)===t.title&&B()!==ee?ee:null,oe=(t,e)=>d("bdi",
{class:e,lang:zo(t)},E(t)),xt=t=>t.words&&(N.said[t.words]||B()==="en"&&t.words)||m("precision."+t.form,{km:t.radius_km||0}),at=t=>{let e=m("role."+t.role);return t.
negated?m("role.not",{role:e}):e};function ge(t){if(!t.event)return at(t);let e=m("event."+t.event);return t.role==="target"&&(e=`${m("role.target")}: ${e}`),t.
planned&&(e=m("card.planned",{what:e})),t.hypothetical&&(e=m("card.hypothetical",{what:e})),t.negated?m("role.not",{role:e}):e}var lr=t=>mt(t.map(e=>h.actors[e]?
h.actors[e].name:e)),Cn=t=>[t.role==="target"?"":lr(t.actors),ge(t),t.targets.length&&t.role!=="target"?m("card.to",{targets:lr(t.targets)}):""].filter(Boolean).
join(" · "),Fn=t=>t&&t[0].toLocaleUpperCase(B())+t.slice(1);var _n=22,gr=18,Wl={size:11,weight:600},Ao=(t,e)=>Ze(t,e);function xe(t,e,n){let{hollow:o,halo:s=2.5}=n||{},r=t.slots.length===2,i=u("g",{class:"shape"}),a=r?"d\
iamond":t.shape,l=Ao(a,e);if(s&&i.append(u("path",{d:l,class:"around","stroke-width":s*2})),r){for(let[c,f]of["left","right"].entries())i.append(u("path",{d:Ao(
f,e),fill:Ot(t.slots[c])}));o&&i.append(u("path",{d:Ao("diamond",e*.5),fill:"var(--symfill)"}))}else if(o){let c=T(t);i.append(u("path",{d:l,fill:"var(--symfill\
)",stroke:c,"stroke-width":1.8}),u("circle",{r:1.5,fill:c}))}else i.append(u("path",{d:l,fill:T(t)}));return i}var Nt=t=>t.slots.length===2?"var(--ink)":T(t),xr=(t,e)=>u(
"circle",{class:"radius",r:e.toFixed(1),stroke:Nt(t),fill:Nt(t),"stroke-dasharray":"4 3"});function yr(t,e){return!e&&t.reduce((n,[,o])=>n+o,0)<=5?t.flatMap(([n,
o])=>Array.from({length:o},()=>({layer:n,text:""}))):t.map(([n,o])=>({layer:n,text:C(o)}))}function wr(t,e){return t.map(n=>e+(n.text?I(n.text,Wl)+1:0))}function Oo(t,e){
return wr(t,e?13:gr).reduce((n,o)=>n+o,0)+(e?7:8)}function br(t,e){let n=Oo(t,e),o=e?18:_n,s=e?13:gr,r=u("g",{class:"pill"},u("rect",{x:-n/2,y:-o/2,width:n,height:o,
rx:o/2})),i=-n/2+(e?3.5:4);return wr(t,s).forEach((a,l)=>{let c=xe(t[l].layer,e?4.4:5.6,{halo:0});c.setAttribute("transform",`translate(${(i+s/2).toFixed(1)} 0)`),
r.append(c),t[l].text&&r.append(u("text",{x:(i+s-1).toFixed(1),y:4,class:"count"},t[l].text)),i+=a}),r}var mr={circle:11,hexagon:7,pentagon:6,half:9,dot:11},Mr=t=>t.
map(e=>Math.max(22,I(e.text,{size:11,weight:700})+13));function kr(t){return Mr(t).reduce((e,n)=>e+n,0)+3}function vr(t,e){let n=e?18:_n,o=Mr(t),s=o.reduce((l,c)=>l+
c,0),r=u("g",{class:"badge"}),i=Math.min(n/2,mr[t[0].layer.shape]||3);r.append(u("rect",{class:"around",x:-s/2-2,y:-n/2-2,width:s+4,height:n+4,rx:i+2}),u("rect",
{class:"behind",x:-s/2+3,y:-n/2+3,width:s,height:n,rx:i,fill:hr(t[t.length-1].layer)}));let a=-s/2;return t.forEach(({layer:l,text:c},f)=>{let p=o[f],g=Math.min(
n/2,mr[l.shape]||3),x=f?0:g,y=f===t.length-1?g:0;r.append(u("path",{d:`M${a+x} ${-n/2}H${a+p-y}q${y} 0 ${y} ${y}V${n/2-y}q0 ${y} ${-y} ${y}H${a+x}q${-x} 0 ${-x}\
 ${-x}V${-n/2+x}q0 ${-x} ${x} ${-x}Z`,fill:hr(l)}),l.slots.length===2&&u("path",{d:`M${a+p/2} ${-n/2}H${a+p-y}q${y} 0 ${y} ${y}V${n/2-y}q0 ${y} ${-y} ${y}H${a+p/
2}Z`,fill:Ot(l.slots[1])}),u("text",{x:(a+p/2).toFixed(1),y:4,class:l.slots.length===2?"number two":"number"},c)),a+=p}),r}var hr=t=>t.slots.length===2?Ot(t.slots[0]):
t.slots.length?T(t):"var(--ev)",Gl=["d","cx","cy","r","x","y","x1","y1","x2","y2","transform","text-anchor","font-size","font-weight","dominant-baseline"];function Lr([
t,e,n],o,s){if(!["path","circle","text","g"].includes(t))return null;let r={};for(let a of Gl)e[a]!==void 0&&(r[a]=e[a]);let i={c:o,f:s,none:"none"};return e.fill&&
(r.fill=i[e.fill]||"none"),e.stroke&&e.stroke!=="none"&&t!=="text"&&(r.stroke=i[e.stroke],r["vector-effect"]="non-scaling-stroke",r["stroke-width"]=1.4),t==="te\
xt"?u("text",r,String(n)):u(t,r,Array.isArray(n)?n.map(a=>Lr(a,o,s)):[])}function Ge(t,e,n,o){let s=h.symbols&&h.symbols[t];if(!s)return null;let[r,i,a,l]=s.box,
c=e/a;return{height:l*c,staff:!!s.staff,node:u("g",{class:"symbol",transform:`scale(${c.toFixed(4)}) translate(${-r} ${-i})`},s.parts.map(f=>Lr(f,n,o||"var(--sy\
mfill)")))}}function $r(t,e){let n=Ge(t,e,"var(--ink)","var(--symfill)");if(!n)return null;let o=n.staff?e*.4:0,s=(n.height+o).toFixed(1);return u("svg",{class:"\
unit",width:e,height:s,"aria-hidden":"true",viewBox:`-.5 -.5 ${e+1} ${(+s+1).toFixed(1)}`,focusable:"false"},o?u("path",{d:`M${(e*.034).toFixed(1)} ${(n.height-
1).toFixed(1)}V${s}`,stroke:"var(--ink)","stroke-width":1.4}):null,n.node)}var Io=matchMedia("(prefers-color-scheme: dark)"),Ke={selected:null,hover:null,layersOn:new Set(h.layers.map(t=>t.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,view:null,theme:Io.matches?"dark":"light",lang:h.lang,embed:!1,layout:0},Co=new Set,Rn=[],Eo=!1;function Sr(t,e){
if(Object.is(t,e))return!0;if(t instanceof Set&&e instanceof Set)return t.size===e.size&&[...t].every(o=>e.has(o));if(!t||!e||typeof t!="object"||typeof e!="obj\
ect")return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(o=>Sr(t[o],e[o]))}function zr(t,e){if(Rn.push([t,e&&e.source||"panel"]),!Eo){
Eo=!0;try{for(;Rn.length;){let[n,o]=Rn.shift(),s=new Set(Object.keys(n).filter(r=>!Sr(Ke[r],n[r])));for(let r of s)Ke[r]=n[r];if(s.size)for(let r of[...Co])r(Ke,
s,o)}}finally{Eo=!1,Rn.length=0}}}var b={get:()=>Ke,set:zr,subscribe(t){return Co.add(t),()=>Co.delete(t)}};Io.addEventListener("change",()=>zr({theme:Io.matches?
"dark":"light"}));var ye=t=>{let e=document.documentElement.classList.contains("is-print")?"light":Ke.theme;return h.colours[e][t]||h.colours[e].ink};var Je=256*2**10,Yl=[0,1.9,1.3,.8],se=[.5,.5],Kl=.16,Jl=5,Or=[-180,-60,180,75],Tn=null,we=[],yt=null;function Er(t,e){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of t){
for(let r=0;r<s.length;r+=2){let i=(s[r]-se[0])*Je,a=(s[r+1]-se[1])*Je;r?n.lineTo(i,a):n.moveTo(i,a)}e&&n.closePath(),q(s,o)}return{path:n,box:o}}var wt=(t,e)=>(t||
[]).map(n=>Er([Bt(n,e)])),jn=(t,e)=>(t||[]).map(n=>Er(n.map(o=>Bt(o,e)),!0));function Ql(t){let e=t.scale||1e4,[n,o,s,r]=t.view||Or,i=[Y(n),V(r),Y(s),V(o)],a=Kl*
Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:t.zoom||0,land:jn(t.land,e),coast:wt(t.
coast,e),countries:(t.countries||[]).map(l=>({area:jn(l.polygons||l.rings,e),edge:wt(l.edge,e)})),lakes:(t.lakes||[]).flatMap(l=>jn(l.polygons,e)),rivers:[3,2,1].
map(l=>({rank:l,lines:(t.rivers||[]).filter(c=>(c.rank||3)===l).flatMap(c=>wt(c.lines,e))})),adm1:wt(t.adm1,e),adm1Abroad:wt(t.adm1_abroad,e),adm2:wt(t.adm2,e),
regions:(t.regions||[]).flatMap(l=>wt(l.lines,e)),borders:wt(t.borders,e),disputed:wt(t.disputed,e)}}function Xl(t){let e=t.view||Or;se=[Y((e[0]+e[2])/2),(V(e[1])+
V(e[3]))/2];let n=t.world&&t.world.scale||100;Tn={land:jn(t.world&&t.world.land,n),borders:wt(t.world&&t.world.borders,n)},we=[...t.beneath||[],t].map(Ql)}function _o(t,e,n,o){
let s=e.size/Je,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size];t.setTransform(o*s,0,0,o*s,o*(se[0]*e.size-e.ox-n[0]),o*(se[1]*e.
size-e.oy-n[1])),t.lineJoin="round";let i=(a,l)=>{for(let c of a)A(c.box,r)&&l(c.path)};return{fill(a,l){t.fillStyle=l,i(a,c=>t.fill(c,"evenodd"))},stroke(a,l,c,f,p){
t.strokeStyle=l,t.lineWidth=c/s,t.lineCap=f?"butt":"round",t.setLineDash((f||[]).map(g=>g/s)),t.globalAlpha=p||1,i(a,g=>t.stroke(g)),t.globalAlpha=1},within(a,l){
t.save();let c=new Path2D;i(a,f=>c.addPath(f)),t.clip(c,"evenodd"),l(),t.restore()}}}function Ro(t,e,n){let o=t.getContext("2d"),s=t.width/(n[2]-n[0]);o.setTransform(
1,0,0,1,0,0),o.fillStyle=ye("water"),o.fillRect(0,0,t.width,t.height);let r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=we.reduce(
(a,l,c)=>Ar(r,l)?c:a,-1);for(let a of i<0?[-1,0,1]:[])r[0]<a+1&&r[2]>a&&ec(_o(o,{...e,ox:e.ox-a*e.size},n,s));for(let a of we.slice(Math.max(i,0)))A(a.box,r)&&(Ar(
r,a)?Ir(_o(o,e,n,s),a,e):tc(t,a,e,n,s))}var Ar=(t,{box:e,fade:n})=>t[0]>=e[0]+n&&t[1]>=e[1]+n&&t[2]<=e[2]-n&&t[3]<=e[3]-n;function tc(t,e,n,o,s){yt=yt||document.
createElement("canvas"),yt.width=t.width,yt.height=t.height;let r=yt.getContext("2d");r.fillStyle=ye("water"),r.fillRect(0,0,yt.width,yt.height),Ir(_o(r,n,o,s),
e,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation="destination-out";let i=y=>s*(y*n.size-n.ox-o[0]),a=y=>s*(y*n.size-n.oy-o[1]),[l,c,f,p]=[i(e.box[0]),
a(e.box[1]),i(e.box[2]),a(e.box[3])],g=s*e.fade*n.size;for(let[y,v,$,O]of[[l,0,l+g,0],[f,0,f-g,0],[0,c,0,c+g],[0,p,0,p-g]]){let S=r.createLinearGradient(y,v,$,O);
for(let z=0;z<=4;z+=1)S.addColorStop(z/4,`rgba(0,0,0,${(1-(z/4)**2*(3-z/2)).toFixed(3)})`);r.fillStyle=S,r.fillRect(0,0,yt.width,yt.height)}r.globalCompositeOperation=
"source-over";let x=t.getContext("2d");x.setTransform(1,0,0,1,0,0),x.drawImage(yt,0,0)}function ec(t){t.fill(Tn.land,ye("abroad")),t.stroke(Tn.borders,ye("gov"),
.8)}function Ir(t,e,n){let o=ye;t.fill(e.land,o("abroad")),t.stroke(e.land,o("abroad"),.8);for(let s of e.countries)t.fill(s.area,o("land"));nc(t,n,o,e)}function nc(t,e,n,o){
e.zoom>=7.2&&t.stroke(o.adm2,n("dist"),.7),t.stroke(o.adm1Abroad,n("gov"),.7,null,e.zoom>=5.5?.38:.2),t.fill(o.lakes,n("water")),t.stroke(o.lakes,n("river"),.8);
let s=e.zoom<6?.7:1;for(let{rank:r,lines:i}of o.rivers)r===3&&e.zoom<6.2||t.stroke(i,n("river"),Yl[r]*s,null,r===3?.75:1);t.stroke(o.coast,n("river"),1),e.zoom>=
4.5&&t.stroke(o.adm1,n("gov"),1,null,e.zoom>=6?1:.6),t.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);for(let r of o.countries)t.within(r.area,()=>t.stroke(r.edge,n(
"border"),e.zoom<5?12:22,null,.13));t.stroke(o.borders,n("border"),e.zoom<5?1.1:1.7),t.stroke(o.disputed,n("border"),1.4,[5,3.5])}function Cr(t,e){let n=we.filter(
o=>A(o.box,[t,e,t,e])).pop();return n?n.zoom:Tn.land.length&&Jl}var Fo=null;function be(t,e){if(!we.length)return!0;Fo=Fo||document.createElement("canvas").getContext(
"2d");let n=(t-se[0])*Je,o=(e-se[1])*Je;return we.some(s=>s.countries.some(r=>r.area.some(i=>t>=i.box[0]&&t<=i.box[2]&&e>=i.box[1]&&e<=i.box[3]&&Fo.isPointInPath(
i.path,n,o,"evenodd"))))}function Fr(){Xl(h.basemap||{})}var jo={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},_r=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],Hn=[];function Rr(){let t=h.basemap||{},e=t.scale||1e4,n=(t.regions||[]).filter(r=>r.at&&!(t.labels||[]).some(i=>i.kind==="region"&&i.name===r.
name)),o=[...t.labels||[],...n.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((t.regions||[]).map(r=>[r.name,r.approximate]));Hn=o.filter(r=>jo[r.
kind]).map((r,i)=>({...r,n:i,x:Y(r.at[0]/e),y:V(r.at[1]/e),approximate:r.kind==="region"?s.get(r.name):""})),Hn.sort((r,i)=>_r.indexOf(r.kind)-_r.indexOf(i.kind)||
(r.rank||0)-(i.rank||0)||r.n-i.n)}var re=t=>t.names&&t.names[B()]||t.name;function Qe(t,e){let n=jo[t];return At(e)?{...n,spacing:0,italic:!1,caps:!1,size:n.size+
(n.caps?2:.5),weight:n.caps?400:n.weight}:n}var To=(t,e)=>e.caps?t.toLocaleUpperCase(B()):t;function Me(t,e,n,o,s,r){let i={x:t.toFixed(1),y:e.toFixed(1),"text-\
anchor":s==="start"?null:s,"font-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,direction:At(n)?"rtl":
null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:u("text",{...i,class:`halo on-${r}`},n),text:u("text",{...i,fill:`var(--${o.
colour})`},n)}}function oc(t,e,n,o){let s={cx:e.toFixed(1),cy:n.toFixed(1)};return t==="capital"?u("rect",{x:(e-2.6).toFixed(1),y:(n-2.6).toFixed(1),width:5.2,height:5.2,
class:"dot-full"}):t==="city"?u("circle",{...s,r:2.7,class:"dot-full"}):u("circle",{...s,r:t==="town"?2.1:1.8,class:`dot-open on-${o}`})}var sc=[[6,.35,"start"],
[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function rc(t,e,n,o,s){let r=I(n,o),i=[t-3.5,e-3.5,
t+3.5,e+3.5];if(!s(i))return null;for(let[a,l,c]of sc){let f=t+a,p=e+l*o.size,g=Z(Lo(f,p,r,o.size,c),2);if(s(g))return{tx:f,ty:p,anchor:c,taken:[g,i]}}return null}
function ic(t,e,n,o,s,r){let i=Math.max(I(n,o),r?118:0);for(let[a,l]of[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-i/2,0],[i/2,0],[0,-60],[0,60]]){let c=Z(
Lo(t+a,e+l,i,o.size,"middle"),4);if(r&&(c[3]+=14),s(c))return{tx:t+a,ty:e+l,anchor:"middle",taken:[c]}}return null}function jr(t,e,n,o,s,r,i){let a=c=>i(c)&&n.free(
c),l=new Set;for(let c of Hn){if(c.zoom>t.zoom+.01||r(c))continue;let f=t.x(c.x),p=t.y(c.y);if(f<e[0]||f>e[2]||p<e[1]||p>e[3])continue;let g=jo[c.kind].dot?"":c.
kind+(c.id||c.name);!l.has(g)&&ac(c,f,p,n,a,o,s)&&g&&l.add(g)}}function ac(t,e,n,o,s,r,i){let a=t.kind,l=re(t),c=Qe(a,l),f=To(l,c),p=c.dot?rc(e,n,f,c,s):ic(e,n,
f,c,s,t.approximate);if(!p)return!1;for(let v of p.taken)o.add(v);let x=a==="water"||a==="sea"?"water":be(t.x,t.y)?"land":"abroad",y=Me(p.tx,p.ty,f,c,p.anchor,x);
return r.append(y.halo),i.append(y.text),c.dot&&i.append(oc(c.dot,e,n,x)),t.approximate&&lc(p,x,r,i),!0}function lc(t,e,n,o){let s=m("map.approximate"),r=Me(t.tx,
t.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",e);n.append(r.halo),o.append(r.text)}var Tr=()=>Hn;var Ho=24,cc=3,fc=120,dc=[30,44,60,78],ie=[104,52],uc=136,pc=3e3,Vt=(t,e,n,o)=>[t-n/2,e-o/2,t+n/2,e+o/2],Br=(t,e)=>{let n=new Map;for(let o of t)for(let[s,r]of o.
counts)n.set(s,(n.get(s)||0)+(e?1:r));return[...n].sort((o,s)=>o[0].order-s[0].order)};function ke(t,e){let n=t.length>1,o=n?t.filter(c=>c.fits):t,s=o.length?o:
t,r=Br(s),i=n?Br(s,!0):r,a=t[0].kind!=="point"||i.length>1,l={items:t,told:s,layers:r,held:i,many:n,kind:"shape",w:16,h:16,small:e.mass};if(n)l.kind="cluster",l.
list=i.map(([c,f])=>({layer:c,text:C(f)})),l.list.length>4&&(l.list=[...l.list.slice(0,3),{...l.list[3],text:"…"}]),l.h=e.mass?18:22,l.w=kr(l.list);else if(a){
l.kind="pill",l.list=yr(i,n);let c=e.mass?4:6;l.list.length>c&&(l.list=[...l.list.slice(0,c-1),{...l.list[c-1],text:"…"}]),l.small=e.mass||e.phone&&l.list.length>
3,l.w=Oo(l.list,l.small),l.h=l.small?18:_n}else e.mass?Object.assign(l,{w:12,h:12}):Tt(t[0].mark,i[0]&&i[0][0])&&Object.assign(l,{w:21,h:21});return l}function Dt(t,e,n,o,s){
return Object.assign(t,{x:e,y:n,at:o,off:s,box:Vt(e,n,t.w+4,t.h+4)})}function mc(t){let[e,n]=t.at;if(t.kind==="point")return[[e,n]];let o=st(t.mark).polygons;return[
[0,0],[0,-28],[0,28],[-40,0],[40,0],[-40,-28],[40,-28],[-40,28],[40,28],[0,-56],[0,56],[-80,0],[80,0]].map(([r,i])=>[e+r,n+i]).filter(([r,i],a)=>!a||o.some(l=>Xt(
l,...t.units(r,i))))}function hc(t,e,n){return n.some(o=>!o.off&&Math.hypot(o.x-t,o.y-e)<Ho)}function gc(t,e){return(t.label?Hr(t,e,!0):null)||Hr(t,e,!1)}function Hr(t,e,n){
let o=t.kind==="point"&&t.counts.length>1&&!t.near?[[t.at[0],t.at[1]-20,!0],[t.at[0],t.at[1]+20,!0]]:[];for(let[s,r,i]of[...o,...mc(t)]){let a=Dt(ke([t],e),s,r,
t.at,!!i),l=n?t.label.w/2:0,c=n?Z([s-l,r-30,s+l,r],3):null;if(!(hc(s,r,e.signs)||!e.room.free(a.box)||c&&!e.room.free(c)))return n&&(a.head=c),a}return null}function xc(t,e){
let n=ke([t],e),[o,s]=t.at,r=t.near?Math.min(t.near,60):0,i=null;for(let a of dc){for(let l=0;l<16;l+=1){let c=l*Math.PI/8-Math.PI/4,f=a+r+(n.w/2-8)*Math.abs(Math.
cos(c)),p=o+f*Math.cos(c),g=s+f*Math.sin(c),x=Vt(p,g,n.w+6,n.h+6);if(!e.room.free(x)||Po(o,s,p,g,e,n.w))continue;let y=f+22*e.room.count(Vt(p,g,150,90))+(e.atHome(
p,g)?14:0);(!i||y<i.cost)&&(i={cost:y,px:p,py:g})}if(i&&i.cost<a+30)break}return i?Dt(n,i.px,i.py,t.at,!0):null}function Po(t,e,n,o,s,r,i){let a=Math.hypot(n-t,
o-e);for(let l=12;l<a-r/2;l+=6){let c=[t+(n-t)*l/a,e+(o-e)*l/a];if(!s.room.free([c[0]-1,c[1]-1,c[0]+1,c[1]+1],i))return!0}return!1}function yc(t,e){let n=null;for(let l of e.
signs){let c=Math.hypot(l.at[0]-t.at[0],l.at[1]-t.at[1]);l.off&&l.items.length===1&&c>Ho||c<64&&(!n||c<n.d)&&(n={d:c,other:l})}if(!n)return!1;let o=n.other,s=[...o.
items,t],r=s.reduce((l,c)=>l+c.at[0],0)/s.length,i=s.reduce((l,c)=>l+c.at[1],0)/s.length,a=Dt(ke(s,e),r,i,[r,i],!1);return o.head&&(a.head=o.head),e.signs[e.signs.
indexOf(o)]=a,e.room.add(a.box),!0}function Bo(t,e){e.signs.push(t),e.room.add(t.box),t.head&&e.room.add(t.head),t.off&&e.room.add(Vt(...t.at,6,6))}var wc=(t,e)=>e.
signs.filter(n=>n.off&&Math.hypot(n.at[0]-t.at[0],n.at[1]-t.at[1])<fc).length;function bc(t,e){let n=[],o=[...t].sort((s,r)=>(s.kind==="point"?0:1)-(r.kind==="p\
oint"?0:1));for(let s of o){let r=e.fan.has(s.mark.id)?null:gc(s,e);r?Bo(r,e):n.push(s)}for(let s of n){let a=e.fan.has(s.mark.id)||!e.phone&&wc(s,e)<cc?xc(s,e):
null;a?Bo(a,e):yc(s,e)||Bo(Dt(ke([s],e),...s.at,s.at,!1),e)}for(let s of e.signs)s.kind==="pill"&&!s.many&&Mc(s,e);return e.signs}function Mc(t,e){let n=o=>e.signs.
every(s=>s===t||!A(s.box,o));if(!n(t.box))for(let o of[10,18,26,36,48])for(let s=0;s<12;s+=1){let r=s*Math.PI/6-Math.PI/2,i=t.x+o*Math.cos(r),a=t.y+o*Math.sin(r);
if(n(Vt(i,a,t.w+4,t.h+4))){Dt(t,i,a,t.at,o>12),t.head=null,e.room.add(t.box);return}}}function kc(t,e){let n=new Map,[o,s]=[t.length>pc?uc:ie[0],ie[1]];for(let a of t){
let c=a.selected||e.fan.has(a.mark.id)?a.mark.id:`${Math.floor((a.at[0]+e.at.ox)/o)},${Math.floor((a.at[1]+e.at.oy)/s)}`;n.has(c)?n.get(c).push(a):n.set(c,[a])}
let r=[...n.values()].flatMap(a=>vc(a));r.sort((a,l)=>l.length-a.length||a[0].n-l[0].n);let i=Lc();for(let a of r)$c(a,e,i);e.signs.push(...i.all);for(let a of e.
signs)e.room.add(a.box);return e.signs}function vc(t){return t.length>4?[t]:t.every(n=>t.every(o=>n===o||Math.hypot(n.at[0]-o.at[0],n.at[1]-o.at[1])>Ho))?t.map(
n=>[n]):[t]}function Lc(){let t=new Map,e=new Set,n=o=>{let s=[];for(let r=Math.floor(o[0]/ie[0]);r<=Math.floor(o[2]/ie[0]);r+=1)for(let i=Math.floor(o[1]/ie[1]);i<=
Math.floor(o[3]/ie[1]);i+=1){let a=r*65536+i;t.has(a)||t.set(a,new Set),s.push(t.get(a))}return s};return{all:e,add(o){e.add(o);for(let s of n(o.box))s.add(o)},
remove(o){e.delete(o);for(let s of n(o.box))s.delete(o)},touched(o){for(let s of n(o.box))for(let r of s)if(A(r.box,o.box))return r;return null}}}function $c(t,e,n){
let o=t.reduce((i,a)=>i+a.at[0],0)/t.length,s=t.reduce((i,a)=>i+a.at[1],0)/t.length,r=Sc(Dt(ke(t,e),o,s,[o,s],!1),e);for(let i=n.touched(r);i;i=n.touched(r))n.remove(
i),r=Dt(ke([...i.items,...r.items],e),i.x,i.y,i.at,!1);n.add(r)}function Sc(t,e){if(!t.many)return t;let[n,o,s,r]=e.sight;for(let[i,a,l,c]of e.page.furniture){let f=[
i+n,a+o,l+n,c+o];if(!A(t.box,f))continue;let p=[[f[0]-t.box[2],0],[f[2]-t.box[0],0],[0,f[1]-t.box[3]],[0,f[3]-t.box[1]]].filter(([y,v])=>Math.abs(y+v)<ie[1]&&t.
box[0]+y>n&&t.box[2]+y<s&&t.box[1]+v>o&&t.box[3]+v<r),[g,x]=p.sort((y,v)=>Math.abs(y[0]+y[1])-Math.abs(v[0]+v[1]))[0]||[0,0];Dt(t,t.x+g,t.y+x,t.at,!1)}return t}
var Pr=(t,e)=>e.mass?kc(t,e):bc(t,e);function It(t){return t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,"").replace(/[\u0649\u064a\u06cc]/g,
"ی").replace(/[\u0643\u06a9]/g,"ک").replace(/[\u0623\u0625\u0622]/g,"ا").replace(/\u0629/g,"ه").replace(/[\u2019\u2018\u02bb\u02bc'`]/g,"").replace(/[-\u2010-\u2015]/g,
" ")}function zc(t){let e=[t.title,E(t),t.words,t.note];for(let[,n]of t.names)e.push(n);for(let n of t.claims){e.push(n.action,n.speaker,...n.figures,ge(n));for(let o of[
...n.actors,...n.targets]){let s=h.actors[o];s&&e.push(s.name,s.own.name)}for(let o of n.cites)e.push(o.before+o.place+o.after)}return It(e.join(` 
 `))}var Pn=new Map,Nr=t=>(Pn.has(t.id)||Pn.set(t.id,zc(t)),Pn.get(t.id));function Vr(t=0){let e=performance.now()+8,n=t;for(;n<h.marks.length&&performance.now()<
e;)Nr(h.marks[n]),n+=1;n<h.marks.length&&setTimeout(Vr,24,n)}function Ac(t,e){return e?!t||!t.start&&!t.end?!1:(!t.end||t.end>=e[0])&&(!t.start||t.start<=e[1]):
!0}var Oc=(t,e)=>(!e.filters.roles.size||e.filters.roles.has(t.role))&&(!e.filters.events.size||e.filters.events.has(t.event))&&(!e.filters.sources.size||t.cites.
some(n=>e.filters.sources.has(String(n.article))))&&Ac(t.date,e.dateRange),qn=new Map,tn=null;function W(t){let e=qn.get(t.id);return e===void 0&&qn.set(t.id,e=
Ec(t)),e}function Ec(t){let e=b.get();return e.filters.forms.size&&!e.filters.forms.has(t.form)||(tn=tn||It(e.query).split(/\s+/).filter(Boolean),tn.length&&!tn.
every(n=>Nr(t).includes(n)))?!1:t.claims.some(n=>Dr(n,e))}var Dr=(t,e)=>e.layersOn.has(t.layer)&&Oc(t,e),ve=t=>{let e=b.get();return t.claims.filter(n=>Dr(n,e))};
b.subscribe((t,e)=>{["query","filters","dateRange","layersOn"].some(n=>e.has(n))&&(qn=new Map,tn=null),e.has("lang")&&(qn=new Map,Pn=new Map)});var Zr=()=>Vr(),
F=t=>{let{layersOn:e,mentions:n,selected:o}=b.get();return(!t.hidden||n||o===t.id)&&t.layers.some(s=>e.has(s))},Zt=()=>{let t=b.get();return!!(t.query.trim()||t.
dateRange||qo(t.filters))},Nn=()=>b.set({query:"",filters:{roles:new Set,forms:new Set,sources:new Set,events:new Set},dateRange:null}),qo=t=>Object.values(t).reduce(
(e,n)=>e+n.size,0),en=t=>{let e=t.layers.map(o=>R[o]).filter(Boolean),n=[...new Set(t.claims.map(ge))];return[E(t),...e.map(o=>o.name),...n,xt(t)].join(m("list.\
comma"))};var Wr=new Set(["home_base","unit_name","mentioned"]),Zo=300,Ic=new Set(["band","vague"]);h.layers.forEach((t,e)=>{t.order=e});var No=new Map;function Uo(t){if(No.
has(t.id))return No.get(t.id);let e=It(t.title),n=et(t),o=st(t).polygons,s=l=>l.id&&l.id===t.place_id,r=l=>["adm1","adm2","region"].includes(l.kind)&&e.includes(
It(l.name))&&o.some(c=>Xt(c,l.x,l.y)),i=n?Tr():[],a=i.find(s)||i.find(r)||null;return No.set(t.id,a),a}function Cc(t){let e=Uo(t),n=e?re(e):E(t),o=Qe("adm1",n),
s=Pt(To(n,o),o,200);return{text:s,style:o,w:I(s,o)}}var Vo=new Map,Ur=null;function Fc(t,e){Ur!==e.layersOn&&(Ur=e.layersOn,Vo=new Map);let n=Vo.get(t.id);return n||
Vo.set(t.id,n=_c(t,e)),n}function _c(t,e){let n=new Map,o=new Set,s=t.claims.length>0;for(let i of t.claims){let a=R[i.layer];!a||!e.layersOn.has(a.id)||(n.set(
a,(n.get(a)||0)+1),i.negated||(s=!1),!i.negated&&!Wr.has(i.role)&&o.add(a.id))}for(let i of t.layers){let a=R[i];a&&e.layersOn.has(i)&&!n.has(a)&&n.set(a,1)}let r=[
...n].sort((i,a)=>i[0].order-a[0].order);return{counts:r,layers:r.map(([i])=>i),drawn:o,denied:s}}var Do=new Map;function Rc(t){if(!Do.has(t.id)){let e=t.claims.
flatMap(n=>n.actors).map(n=>h.actors[n]&&h.actors[n].sidc).find(n=>n&&h.symbols&&h.symbols[n]);Do.set(t.id,e||null)}return Do.get(t.id)}function jc(t,e,n,o){let s=et(
t),{counts:r,layers:i,drawn:a,denied:l}=Fc(t,e),c=Ic.has(t.form),f=i.find(x=>a.has(x.id))||null,p=t.form==="exact"||t.form==="near",g={mark:t,n:t.n,counts:r,drawn:a,
layer:f,layers:i,denied:l,kind:p?"point":c&&f&&r.length===1&&!o?"area":"pill",at:s?[n.x(s[0]),n.y(s[1])]:null,near:t.form==="near"&&s?n.km(t.radius_km||0,s[1]):
0,open:t.form==="band"&&t.radius_km===null,fits:W(t),selected:e.selected===t.id,units:(x,y)=>[(x+n.ox)/n.size,(y+n.oy)/n.size]};return(!o||g.selected)&&Tc(g,t),
g}function Tc(t,e){t.title=E(e),t.doubt=e.form==="band"||e.form==="vague"?xt(e):"",t.sidc=t.kind==="point"&&!t.denied?Rc(e):null,e.form==="region"&&(t.label=Cc(
e))}function Gr(t,e,n){let o=b.get(),s=t.size>=Zo,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=[];for(let a of h.marks)!t.has(
a.id)||!A(Bc(Q(a)),r)||i.push(jc(a,o,e,s));return{items:i,mass:s}}var Yr=t=>t.claims.some(e=>!Wr.has(e.role));var Bc=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+1e-9,t[3]+1e-9];var nn={size:13,weight:600,colour:"ink"},Go={size:11.5,weight:400,colour:"ink2"},Hc={size:12.5,weight:600,colour:"ink"},Vn=25,Kr=10,Dn=190,Jr=8,Xr=(t,e)=>At(t)?
{...e,size:e.size+.5}:e;function on(t,e=Dn){let n=t.filter(([o])=>o).map(([o,s])=>{let r=Xr(o,s),i=Pt(o,r,e);return{text:i,style:r,w:I(i,r)}});return{lines:n,w:Math.
max(0,...n.map(o=>o.w)),h:n.length*15+1,cut:n.some(o=>o.text.endsWith("…"))}}function ti(t,e){let[n,o,s,r]=t,i=3,a=(o+r)/2-e.h/2,l=(n+s)/2-e.w/2;return[[s+i,a,
"start"],[n-i-e.w,a,"end"],[l,r+1,"middle"],[l,o-1-e.h,"middle"],[s,o-e.h+6,"start"],[s,r-6,"start"],[n-e.w,o-e.h+6,"end"],[n-e.w,r-6,"end"]]}var ei=([t,e,n,o],s)=>[
t-(s==="start"?0:Jr),e,n+(s==="end"?0:Jr),o],Yo=(t,e,n)=>[t,e,t+n.w,e+n.h];function Pc(t,e,n){let o=Zn(t,n.open);for(let[s,r,i]of ti(t,e)){let a=Z(Yo(s,r,e),1);
if(!(o&&!Zn(a,n.open))&&n.room.free(ei(a,i)))return{left:s,top:r,anchor:i,box:a}}return null}function ni(t,e,n,{dear:o,own:s,most:r=100}){let i=null;for(let[a,l]of t)
for(let c of[20,34,52,74,100])for(let f=0;f<16;f+=1){let p=f*Math.PI/8;if(c>r||i&&c*.7>=i.cost)break;let g=qc(a,l,c,p,e,n,s);!g||i&&g.cost>=i.cost||(o&&(g.cost+=
o(g.box)),(!i||g.cost<i.cost)&&(i=g))}return i}function qc(t,e,n,o,s,r,i){let a=t+n*Math.cos(o),l=e+n*Math.sin(o),c=Math.cos(o),f=c>.3?a+3:c<-.3?a-3-s.w:a-s.w/2,
p=l-s.h/2+(Math.abs(c)<=.3?Math.sign(Math.sin(o))*(s.h/2):0),g=Z(Yo(f,p,s),2),x=Zn([t,e,t,e],r.open)?r.open:r.bounds,y=c>.3?"start":c<-.3?"end":"middle";if(!Zn(
g,x)||!r.room.free(ei(g,"middle"))||Po(t,e,a,l,r,8,i))return null;let v=n*.7+16*r.room.count(Z(g,14));return{left:f,top:p,anchor:y,box:g,cost:v,line:[t,e,a,l]}}
var Zn=(t,e)=>t[0]>e[0]&&t[1]>e[1]&&t[2]<e[2]&&t[3]<e[3];function oi(t,e){for(let n of t){let o=n.items[0];if(n.many||n.kind!=="shape"||n.off||!o.sidc)continue;
let s=Ge(o.sidc,Vn,"var(--ink)");s&&Nc(n,o,s,e)}}function Nc(t,e,n,o){let s=Math.max(Vn,n.height),r=t.y-6-Kr-s/2,i=e.near?[]:n.staff?[[t.x+Vn/2,r,"staff"]]:[[t.
x,r,"stem"],[t.x,t.y+6+Kr+s/2,"stem"]],a=Math.min(Math.max(e.near,9),60)+24;for(let c of e.near?[a,a+14,a+30]:[])for(let f=0;f<12;f+=1){let p=f*Math.PI/6-Math.PI/
6;i.push([t.x+(c+4)*Math.cos(p),t.y+c*Math.sin(p),"leader"])}let l=null;for(let[c,f,p]of i){let g=Vt(c,f,Vn+8,s+8);if(!o.room.free(g,t.box))continue;let x=(p===
"leader"?10:0)+14*o.room.count(Z(g,60))+(o.atHome(c,f)?12:0)+Math.hypot(c-t.x,f-t.y)*.4;if((!l||x<l.cost)&&(l={x:c,y:f,how:p,box:g,cost:x}),p!=="leader")break}l&&
(t.symbol={...l,tall:s},o.room.add(l.box))}function Vc(t){return t.near&&t.near<16&&t.mark.words.includes("±")&&t.mark.radius_km?m("map.radius",{km:t.mark.radius_km}):
""}function Dc(t,e){let n=t.items.find(o=>o.selected)||t.items[0];return t.many?[[`${n.title} ${m("map.more",{n:t.items.length-1})}`,nn]]:n.kind==="area"?[[n.title,
{...nn,size:12.5}],[n.doubt,Go]]:[[n.title,nn],[e.phone?"":Vc(n),Go]]}function Qr(t){let e=t.items[0];return e.selected?0:(e.kind==="point"?1:2)+(Yr(e.mark)?0:4)}
function si(t,e){for(let n of[...t].sort((o,s)=>Qr(o)-Qr(s))){if(n.head||e.mass&&!n.items.some(i=>i.selected||i.hover))continue;let o=Dc(n,e),s=n.symbol&&n.symbol.
how==="leader"?Z(n.symbol.box,-1):Z(n.box,-1),r=Zc(n,s,o,e);r&&(e.room.add(r.box),n.name=r)}}function Zc(t,e,n,o){let s=on(n.slice(0,1)),r=ri(n[0]),i=s.cut?[r,s]:
[on(n),s,r];for(let f of i){let p=f&&Pc(e,f,o);if(p)return{...p,block:f}}for(let f of s.cut?i:i.slice(1)){let p=t.symbol&&t.symbol.how==="leader"?t.symbol:t,g=o.
phone?52:f===r?100:74,x=f&&ni([[p.x,p.y]],f,o,{own:p.box,most:g});if(x)return{...x,block:f}}if(!t.items.some(f=>f.selected))return null;let[a,l,c]=ti(e,s)[0];return{
left:a,top:l,anchor:c,box:Yo(a,l,s),block:s}}function ri([t,e],n){let o=t.split(" ").slice(0,40);if(o.length<2)return null;let s=Xr(t,e),r=I(t,s),i=Math.min(3,Math.
max(2,Math.ceil(r/165))),a=Math.min(Dn,Math.max(r/i*1.15,...o.map(c=>I(c,s)))),l=[o[0]];for(let c of o.slice(1)){let f=`${l[l.length-1]} ${c}`;l.length===i||I(f,
s)<=a?l[l.length-1]=f:l.push(c)}return on([...l.map(c=>[c,e]),...n?[n]:[]])}function Uc(t,e){let{polygons:n,lines:o}=st(t.mark),s=[],r=(a,l)=>a>e.sight[0]&&a<e.
sight[2]&&l>e.sight[1]&&l<e.sight[3];t.at&&r(...t.at)&&s.push(t.at);let i=[...n.map(a=>a[0]),...o];for(let a of i){let l=Math.max(2,2*Math.floor(a.length/2/14));
for(let c=0;c<a.length;c+=l){let f=e.at.x(a[c]),p=e.at.y(a[c+1]);r(f,p)&&s.push([f,p])}}return s.slice(0,24)}function Ko(t,e){let n=[];for(let o of t){let s={...Hc},
r=[[o.title,s],[o.doubt,Go]],i=on(r,e.phone?Dn:Dn+40),a=i.cut&&ri(...r)||i,l=Uc(o,e);if(!l.length)continue;let c=e.areas,f=null,p=null;for(let g of[a,i,on([[o.title,
s]])])if(p=g,f=ni(l,p,e,{dear:c}),f)break;f&&(e.room.add(f.box),e.room.add(Vt(f.line[0],f.line[1],6,6)),n.push({items:[o],item:o,kind:"note",x:f.line[0],y:f.line[1],
at:[f.line[0],f.line[1]],box:f.box,name:{...f,block:p}}))}return n}var Jo=25,Qo=(t,e)=>`translate(${t.toFixed(1)} ${e.toFixed(1)})`;function Wc(t,e){return u("path",{d:dt(t),class:e})}var ai=t=>Nt(t.layers?t.layers[0][0]:t.item.
layer);function Gc(t,e){let{left:n,top:o,anchor:s,block:r}=t.name,i=s==="start"?n:s==="end"?n+r.w:n+r.w/2,a=[],l=[],c=t.items[0],f=o+12;for(let p of r.lines){let g={
...p.style,colour:p.style.colour};c.fits||(g.colour="ink2");let x=e.atHome(n+r.w/2,o+r.h/2)?"land":"abroad",y=Me(i,f,p.text,g,s,x);g.weight===600&&t.kind==="not\
e"&&c.fits&&Yc(y.text,c,x),a.push(y.halo),l.push(y.text),f+=15}return[a,l]}function Yc(t,e,n){let o=e.layer.slots;o.length!==1||o[0]>3||n==="abroad"&&o[0]===1||
t.setAttribute("fill",Nt(e.layer))}function Kc(t,e){let n=t.items[0];if(t.kind==="pill")return br(t.list,t.small);if(t.kind==="cluster")return vr(t.list,e.mass);
let o=t.layers[0][0];if(t.small)return xe(o,4,{halo:1.5,hollow:n.near>0||n.denied});if(t.symbol&&t.symbol.how==="leader")return u("circle",{r:2.4,fill:Nt(o)});let s=n.
near>0||n.denied,r=Tt(n.mark,o);return r?pe(r,qe,n.denied):xe(o,s?4.6:t.symbol?5.2:6,{hollow:s})}function Jc(t){let{x:e,y:n,tall:o}=t.symbol,s=t.layers[0][0],r=Ge(
t.items[0].sidc,Jo,Nt(s));return u("g",{transform:Qo(e-Jo/2,n-o/2)},u("rect",{class:"plate",x:-2.5,y:-2.5,width:Jo+5,height:o+5,rx:2}),r.node)}function Xo(t,e){
let n=[];for(let s of t.items){if(s.mark.form!=="near"||t.many&&e.mass||t.small)continue;let r=u("g",{class:"ring",transform:Qo(...s.at),opacity:s.fits?null:.3},
xr(s.layers[0],Math.max(9,s.near)));n.push(r)}if(t.many&&!e.mass)for(let s of t.items)n.push(u("circle",{class:"member",cx:s.at[0].toFixed(1),cy:s.at[1].toFixed(
1),r:1.7,fill:Nt(s.layers[0])}));let o={opacity:t.items[0].fits?null:.4,stroke:ai(t),fill:ai(t)};if(t.off&&n.push(li(t.at,[t.x,t.y],o)),t.symbol){let{how:s,x:r,
y:i}=t.symbol;n.push(li([t.x,t.y],s==="staff"?[t.x+.9,i]:[r,i],o))}return n}var li=(t,e,n)=>u("g",n,Wc([...t,...e],"leader"),u("circle",{cx:t[0].toFixed(1),cy:t[1].
toFixed(1),r:2.4,class:"foot"}));function ae(t){if(t.kind==="note")return Z(t.name.box,3);let e=t.symbol?t.symbol.box:t.box;return Z(e,t.symbol?.5:1.5)}var Un=(t,e)=>u(
"rect",{x:t[0].toFixed(1),y:t[1].toFixed(1),width:(t[2]-t[0]).toFixed(1),height:(t[3]-t[1]).toFixed(1),...e});function ci(t){if(!t.many)return en(t.items[0].mark);
if(t.told.length===1)return en(t.told[0].mark);let e=t.held.map(([o,s])=>`${o.name} ${C(s)}`),n=E(t.told[0].mark);return m("map.cluster",{place:n,n:t.told.length,
held:mt(e)})}var Le=t=>(t.many?"+":"")+t.items[0].mark.id,fi=t=>[Un(Z(t,3),{class:"focus gap",rx:8}),Un(Z(t,4),{class:"focus",rx:9})];function ts(t,e){t.querySelector(
".focus")||t.querySelector(".hit").after(...fi(ae(e)))}function es(t,e){let n=t.items.some(i=>i.selected),o=t.items.some(i=>i.fits),s=u("g",{class:`mark ${t.kind}${n?
" selected":""}${o?"":" out"}`,"data-key":Le(t),"data-mark":t.many?null:t.items[0].mark.id,role:"button",tabindex:-1,"aria-label":ci(t),"aria-pressed":t.many?null:
n}),r=ae(t);return s.append(Un(tf(r,e),{class:"hit",rx:6})),n&&s.append(Un(r,{class:"chosen",rx:Qc(t,r)})),e.mass||s.append(...fi(r)),t.kind!=="note"&&s.append(
u("g",{class:"body"},u("g",{transform:Qo(t.x,t.y)},Kc(t,e)),t.symbol&&Jc(t))),(!e.mass||document.documentElement.classList.contains("is-print"))&&s.append(Xc(t)),
t.head&&s.append(...ef(t,e)),t.name&&s.append(u("g",{class:"name"},Gc(t,e))),s}var Qc=(t,e)=>t.kind==="note"?4:t.symbol?5:(e[3]-e[1])/2;function Xc(t){let e=t.items.
slice(0,9).map(r=>C(r.mark.n)),n=e.length>8?`${e.slice(0,7).join(", ")}…`:e.join(", "),o=t.kind==="pill"||t.many?t.x+t.w/2-2:t.x+(t.kind==="note"?4:8),s=t.kind===
"pill"||t.many?t.y-t.h/2-1:t.y-6;return u("text",{class:"print-n",x:o.toFixed(1),y:s.toFixed(1)},n)}function tf(t,e){let n=e.phone?44:25,o=Math.max(0,(n-(t[2]-t[0]))/
2),s=Math.max(0,(n-(t[3]-t[1]))/2);return[t[0]-o,t[1]-s,t[2]+o,t[3]+s]}function ef(t,e){let{text:n,style:o}=t.items[0].label,s=t.many?`${n} ${m("map.more",{n:t.
items.length-1})}`:n,r=e.atHome(t.x,t.y)?"land":"abroad",i=Me(t.x,t.y-17,s,o,"middle",r);return[i.halo,i.text]}function ns(t,e){let n=t.many?ci(t):E(t.items[0].
mark),o=nn,s=Pt(n,o,260),r=Me(t.x,t.y-(t.h||16)/2-7,s,o,"middle",e.atHome(t.x,t.y)?"land":"abroad");return u("g",{class:"passing"},r.halo,r.text)}var un={};Kt(un,{refresh:()=>fn,start:()=>gs,taken:()=>hs});var w={map:null,base:null,groups:{},element:null},os=null,ss=null;function di(t){w.map=window[t.map],w.base=window[t.base],w.groups=Object.fromEntries(Object.entries(
t.groups).map(([e,n])=>[e,window[n]])),w.element=w.map.getContainer(),{map:os,groups:ss}=w}var bt=new Set,sn=new Set,Wn=[],Gn={request(){},now(){},flush(){}},ui=new Set,Mt=()=>Wn,kt=t=>Wn.find(e=>e.items.some(n=>n.mark.id===t))||null;function _(){let t=w.
map.containerPointToLayerPoint([0,0]),e=w.map.getSize();return[t.x,t.y,t.x+e.x,t.y+e.y]}var Ut=t=>Gn.request(t),$e=()=>Gn.now(),Yn=()=>Gn.flush();function pi(t){
Gn=t}function mi(t){Wn=t}function hi(t,e){for(let n of ui)n(t,Wn,e)}var Kn=t=>ui.add(t);var vt={};Kt(vt,{cardRect:()=>Wt,insets:()=>ce,place:()=>an,size:()=>H,start:()=>rs});var ze=["low","middle","high"],Jn="middle",H=()=>innerWidth<720?"phone":innerWidth<1180?"medium":"wide",xi=()=>b.set({layout:b.get().layout+1},{source:"layout"}),
gi="right";function nf(){let t=w.map.getSize().x,e=0,n=0;for(let o of h.marks){if(!o.anchor||!F(o))continue;let{x:s}=w.map.latLngToContainerPoint([o.anchor[1],o.
anchor[0]]);s>0&&s<424&&(e+=1),s<t&&s>t-376&&(n+=1)}return e<n?"left":"right"}function an(t){let e=M("card"),n=document.documentElement.classList.contains("embe\
d"),o=H()==="wide"||n?M("map-wrap"):M("panel");e.parentNode!==o&&o.append(e),t&&!document.documentElement.classList.contains("has-card")&&(gi=nf()),e.classList.
toggle("at-left",gi==="left"),t&&H()==="phone"&&Jn!=="middle"&&rn("middle"),xi()}function of(t,e){let n=t.getBoundingClientRect(),o=e.getBoundingClientRect();return{
left:o.left-n.left,top:o.top-n.top,right:o.right-n.left,bottom:o.bottom-n.top,width:o.width,height:o.height}}function Wt(){let t=M("card"),e=M("map-wrap");return t.
hidden||t.parentNode!==e?null:of(e,t)}function ce(){let t={top:0,right:0,bottom:0,left:0},e=Wt(),n=M("map-wrap");if(document.documentElement.classList.contains(
"is-print"))return t;if(H()==="phone"){t.bottom=Math.min(M("panel").offsetHeight,innerHeight*.47);let o=M("timeline");o.hidden||(t.top=o.offsetHeight+12),document.
documentElement.classList.contains("embed")&&(t.bottom=e?e.height:0)}else e&&(e.left>n.clientWidth/2?t.right=n.clientWidth-e.left:t.left=e.right);return t}function rn(t){
Jn=t;let e=M("panel");e.dataset.stop=t,e.style.removeProperty("height");let n=M("grip");n&&n.setAttribute("aria-label",`${m("sheet.grip")}: ${m("sheet."+yi())}`),
setTimeout(xi,jt()?0:220)}var yi=()=>ze[(ze.indexOf(Jn)+1)%ze.length];function sf(){let t=d("button",{id:"grip",type:"button",on:{click:()=>{n||rn(yi()),n=!1}}}),
e=null,n=!1;return t.addEventListener("keydown",o=>{let s={ArrowUp:1,ArrowDown:-1}[o.key];s&&(o.preventDefault(),rn(ze[Math.min(2,Math.max(0,ze.indexOf(Jn)+s))]))}),
t.addEventListener("pointerdown",o=>{e={y:o.clientY,height:M("panel").offsetHeight},t.setPointerCapture(o.pointerId)}),t.addEventListener("pointermove",o=>{if(!e)
return;let s=e.y-o.clientY;Math.abs(s)<6||(n=!0,M("panel").style.height=`${Math.min(innerHeight*.92,Math.max(96,e.height+s))}px`)}),t.addEventListener("pointeru\
p",()=>{if(e&&n){let o=rf(M("panel").offsetHeight);o==="low"&&b.get().selected&&b.set({selected:null},{source:"card"}),rn(o)}e=null}),t}function rf(t){let e={low:96,
middle:innerHeight*.47,high:innerHeight*.92};return ze.reduce((n,o)=>Math.abs(e[o]-t)<Math.abs(e[n]-t)?o:n)}function rs(){M("panel").prepend(sf()),rn("middle");
let t=()=>{w.map.invalidateSize({animate:!1}),an(null)};new ResizeObserver(t).observe(M("map-wrap"))}var Ct={};Kt(Ct,{fitAll:()=>Ce,open:()=>cn,show:()=>cs,start:()=>ds,zoomTo:()=>fs});var af=.7,lf=3,cf=4,ff=10,df=13,wi=8.5,uf=2,is=t=>t<2?wi:t<cf?ff:df;function as(t){let e=w.map.options.zoomSnap||1;return Math.max(0,Math.min(uf,Math.floor(Math.
log2(Math.max(t,1)/256)/e)*e))}function Ae(t){let{map:e}=w,n=e.options.zoomSnap||1;return Math.max(e.getMinZoom(),Math.min(e.getMaxZoom(),Math.floor(t/n+1e-6)*n))}
function Oe(t,e){let n=Math.min((e[2]-e[0])/Math.max(t[2]-t[0],1e-9),(e[3]-e[1])/Math.max(t[3]-t[1],1e-9));return Math.log2(n/256)}function bi(t,e){if(!t)return null;
let n=null;for(let[o,s,r,i,a]of t.candidates){if(a<af)continue;let l=Mo([o,s,r,i]),c=l[2]-l[0]<1e-7&&l[3]-l[1]<1e-7,f=Math.min(c?wi:is(t.groups[0].marks.length),
Oe(l,e)),p=f+lf*Math.log2(a);(!n||p>n.score)&&(n={score:p,box:l,zoom:Ae(f)})}return n}var pf=40,Mi=200,ki=9,mf={wide:[90,70],medium:[70,64],phone:[60,48]};function Li(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t){let o=Q(n);Number.isFinite(o[0])&&
(e[0]=Math.min(e[0],o[0]),e[1]=Math.min(e[1],o[1]),e[2]=Math.max(e[2],o[2]),e[3]=Math.max(e[3],o[3]))}return Number.isFinite(e[0])?e:null}function ln(t,e=t){let n=w.
map.getSize(),o=ce(),s=o.left+t,r=o.top+e,i=Math.max(s+60,n.x-o.right-t),a=Math.max(r+60,n.y-o.bottom-e);return[s,r,i,a]}function Ee(t,e,n,o){let s=w.map.getSize(),
r=256*2**e,i=(t[0]+t[2])/2+(s.x/2-(n[0]+n[2])/2)/r,a=(t[1]+t[3])/2+(s.y/2-(n[1]+n[3])/2)/r;w.map.setView([zt(a),(i-.5)*360],e,{animate:!!o&&!jt(),duration:.2})}
var Ie=!1,ls=!1;function Ce(t,e){ls=!!e,$i(t,ls),Ie=!0}function $i(t,e){let[n,o]=mf[H()],s=ln(n,o),r=e?null:bi(h.frame,s);if(r){Ee(r.box,r.zoom,s,t);return}let i=h.
marks.filter(F),a=Li(i.length?i:h.marks);if(!a){let l=h.basemap&&h.basemap.view,c=l?[Y(l[0]),V(l[3]),Y(l[2]),V(l[1])]:[.1,.2,.9,.8];Ee(c,Ae(Oe(c,ln(0))),ln(0),!1);
return}Ee(a,Ae(Math.min(is(h.marks.length),Oe(a,s))),s,t)}function cn(t,e){Ie=!1;let n=Li(t);if(!n)return;let o=ln(H()==="phone"?48:80),s=Oe(n,o),r=w.map.getZoom(),
i=e?Math.min(r,s):Math.max(r+.75,Math.min(s,13));Ee(n,Ae(Math.max(i,2)),o,!0)}function hf(t,e){let n=w.map.getZoom(),o=Q(t);if(t.form==="near"&&t.radius_km){let r=rt(
w.map).km(t.radius_km,et(t)[1]);return r<ki?Math.min(13,n+Math.log2((ki+3)/r)):r>Mi?n-Math.log2(r/Mi):n}if(t.form==="exact")return Math.max(n,Math.min(6,6));let s=Oe(
o,e);return s<n?s:s-n>1.6?s-1:n}function cs(t){Ie=!1;let e=et(t);if(!e)return;Yn();let n=H()==="phone",o=ln(pf),s=Ae(hf(t,o)+.12),r=w.map;if(t.form!=="exact"&&t.
form!=="near"&&s<r.getZoom()){Ee(Q(t),s,o,!0);return}if(n||s!==r.getZoom()){Ee([e[0],e[1],e[0],e[1]],Math.max(s,2),o,!0);return}gf(t,o)}function gf(t,e){let n=kt(
t.id),o=rt(w.map),[s,r]=_(),i=et(t),a=[o.x(i[0])-16,o.y(i[1])-16,o.x(i[0])+140,o.y(i[1])+16];if(t.form!=="exact"){let f=Q(t);a=[o.x(f[0]),o.y(f[1]),o.x(f[2]),o.
y(f[3])]}if(n){let f=ae(n);a=[Math.min(a[0],f[0]),Math.min(a[1],f[1]),Math.max(a[2],f[2]),Math.max(a[3],f[3])];for(let p of[n.name&&n.name.box,n.head])p&&(a=[Math.
min(a[0],p[0]),Math.min(a[1],p[1]),Math.max(a[2],p[2]),Math.max(a[3],p[3])])}let l=vi(a[0]-s,a[2]-s,e[0],e[2]),c=vi(a[1]-r,a[3]-r,e[1],e[3]);(l||c)&&w.map.panBy(
[-l,-c],{animate:!jt(),duration:.2})}function vi(t,e,n,o){return e-t>o-n?(n+o)/2-(t+e)/2:t<n?n-t:e>o?o-e:0}function fs(t){Ie=!1,w.map.setZoom(t,{animate:!jt()})}
function ds(){w.map.options.zoomDelta=1,w.map.setMinZoom(as(w.map.getSize().x)),b.get().view||Ce(!1),w.map.on("resize",()=>{w.map.setMinZoom(as(w.map.getSize().
x)),Ie&&$i(!1,ls)});let t=()=>{Ie=!1};w.map.on("dragstart boxzoomend",t);for(let e of["wheel","keydown","dblclick","touchmove"])w.map.getContainer().addEventListener(
e,t,{passive:!0});$e()}var xf=1.609344,X=[104,112],dn,_e,Lt,Qn,Fe,Xn,fe=null;function us(t,e,n){return d("button",{type:"button","aria-label":m(t),title:m(t),"data-word":t,on:{click:()=>n()}},
u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:e,fill:"none",stroke:"currentColor","stroke-width":1.8,"stroke-linecap":"round",
"stroke-linejoin":"round"})))}var Si=t=>()=>fs(w.map.getZoom()+t);function yf(){return d("div",{class:"furniture zoom"},us("map.zoom_in","M3 8H13M8 3V13",Si(1)),
us("map.zoom_out","M3 8H13",Si(-1)),us("map.reset","M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",()=>Ce(!0,!0)))}function zi(t,e){let n=t*e,o=10**Math.
floor(Math.log10(n)),s=[5,3,2,1].find(r=>r*o<=n)||1;return{n:s*o,px:s*o/t}}function wf(){let t=w.map,e=rt(t),n=t.getSize(),o=t.containerPointToLayerPoint([0,n.y/
2]).y,s=1/e.km(1,(o+e.oy)/e.size),r=zi(s,100),i=zi(s/xf,100),a=Math.max(r.px,i.px),l=[[m("map.km",{n:r.n}),r.px,13],[m("map.mi",{n:i.n}),i.px,29]],c=l.map(([f,p,
g])=>u("text",{x:(p+5).toFixed(1),y:g+1},f));_e.replaceChildren(u("path",{d:`M1 9V25M1 17H${a.toFixed(1)}M${r.px.toFixed(1)} 17V9M${i.px.toFixed(1)} 17V25`}),...c.
map(f=>{let p=f.cloneNode(!0);return p.setAttribute("class","halo on-land"),p}),...c),_e.setAttribute("width",Math.ceil(a+60)),_e.setAttribute("aria-label",l.map(
([f])=>f).join(m("list.comma")))}function bf(t){let e=t.world&&t.world.scale||100,n=(t.outline||[]).flatMap(r=>r.polygons||[]).map(r=>r.map(i=>Bt(i,e))).map(r=>({
rings:r,box:q(r[0])})),o=({box:r})=>(r[2]-r[0])*(r[3]-r[1]),s=Math.max(...n.map(o));return n.filter(r=>o(r)>s*.04).flatMap(r=>r.rings)}function Mf(){let t=h.basemap||
{},e=bf(t);if(!e.length)return null;let n=q([]);e.forEach(l=>q(l,n));let o=Math.min((X[0]-16)/(n[2]-n[0]),(X[1]-16)/(n[3]-n[1])),s=l=>(l-(n[0]+n[2])/2)*o+X[0]/2,
r=l=>(l-(n[1]+n[3])/2)*o+X[1]/2;fe={x:s,y:r,box:n};let i=e.map(l=>{let c=[];for(let f=0;f<l.length;f+=2)c.push(`${s(l[f]).toFixed(1)} ${r(l[f+1]).toFixed(1)}`);
return`M${c.join("L")}Z`}).join("");Fe=u("rect",{class:"window"});let a=(t.outline||[]).length===1&&(t.labels||[]).find(l=>l.kind==="country"&&l.id===t.outline[0].
id);return d("div",{class:"furniture inset"},u("svg",{role:"img","aria-label":m("map.inset"),viewBox:`0 0 ${X[0]} ${X[1]}`,width:X[0],height:X[1]},u("path",{d:i,
class:"shape"}),Fe,a&&kf(a,t)))}function kf(t,e){let n=e.scale||1e4,o=I(ps(t),{size:10.5,spacing:1.2}),s=fe.x(Y(t.at[0]/n));return s-o/2<2||s+o/2>X[0]-2?null:u(
"text",{class:"where",x:s.toFixed(1),y:(fe.y(V(t.at[1]/n))+4).toFixed(1)},ps(t))}function ps(t){let e=re(t);return At(e)?e:e.toLocaleUpperCase(B())}function vf(){
if(!Lt)return;let t=rt(w.map),[e,n,o,s]=_(),r=fe.x((e+t.ox)/t.size),i=fe.x((o+t.ox)/t.size),a=fe.y((n+t.oy)/t.size),l=fe.y((s+t.oy)/t.size),c=(x,y)=>Math.max(1.5,
Math.min(y-1.5,x)),f=[c(r,X[0]),c(a,X[1]),c(i,X[0]),c(l,X[1])],p=r<4&&a<4&&i>X[0]-4&&l>X[1]-4,g=f[2]-f[0]<.5||f[3]-f[1]<.5;Lt.classList.toggle("useless",p||g),Fe.
setAttribute("x",f[0].toFixed(1)),Fe.setAttribute("y",f[1].toFixed(1)),Fe.setAttribute("width",Math.max(3,f[2]-f[0]).toFixed(1)),Fe.setAttribute("height",Math.max(
3,f[3]-f[1]).toFixed(1))}function Lf(){return(h.basemap&&h.basemap.credits||[]).map(e=>e.name).join(", ")}function ms(){let t=h.basemap&&h.basemap.credits||[],e=n=>/^public domain/i.
test(n.licence||"")?"":n.licence;return t.map(n=>[n.name,e(n)].filter(Boolean).join(" ")).join(" · ")}function $f(){let t=rt(w.map),[e,n,o,s]=_(),r=Cr(((e+o)/2+
t.ox)/t.size,((n+s)/2+t.oy)/t.size);Xn.hidden=!r||w.map.getZoom()<=r,Xn.textContent=m(h.config.tiles?"map.finest_tiles":"map.finest")}function Sf(){for(let t of dn.
querySelectorAll("[data-word]"))t.setAttribute("aria-label",m(t.dataset.word)),t.title=m(t.dataset.word);if(Lt&&Lt.firstChild.setAttribute("aria-label",m("map.i\
nset")),Lt&&Lt.querySelector(".where")){let t=h.basemap,e=t.labels.find(n=>n.kind==="country"&&n.id===t.outline[0].id);Lt.querySelector(".where").textContent=ps(
e)}fn()}function fn(){wf(),vf(),$f(),Qn.textContent=H()==="wide"?ms():Lf();let t=ce(),e=M("map-over");e.style.setProperty("--top",`${t.top}px`),e.style.setProperty(
"--bottom",`${H()==="phone"?t.bottom:0}px`)}function zf(){let t=M("map-wrap").getBoundingClientRect(),n=[dn,_e,Lt,Qn,H()==="phone"&&M("timeline")].filter(s=>s&&
s.isConnected&&!s.hidden).map(s=>{let r=s.getBoundingClientRect();return[r.left-t.left-6,r.top-t.top-6,r.right-t.left+6,r.bottom-t.top+6]}).filter(s=>s[2]-s[0]>
14),o=Wt();return o&&n.push([o.left-8,o.top-8,o.right+8,o.bottom+8]),n}var hs=()=>dn?zf():[];function gs(){let t=M("map-over");dn=yf(),_e=u("svg",{class:"scale",
height:34,role:"img"}),Lt=Mf(),Xn=d("p",{class:"limit",dir:"auto",hidden:!0}),Qn=d("p",{class:"furniture credit",dir:"ltr",lang:"en",title:ms()});let e=d("div",
{class:"furniture corner",dir:"ltr"},Lt,Xn,_e);t.append(dn,e,...ms()?[Qn]:[]),fn(),w.map.on("moveend zoomend resize",fn),b.subscribe((n,o)=>{o.has("lang")&&Sf(),
o.has("layout")&&fn()})}var Af="M8 13V3M3.5 7.5L8 3L12.5 7.5",de=null,pn=null;function Of(){let t=M("map-over");pn=u("path",{class:"to-card"}),de=d("div",{class:"chips"}),t.append(u("s\
vg",{class:"ties","aria-hidden":"true"},pn),de),w.map.on("move zoomend",Ci),w.map.on("zoomstart",()=>pn.removeAttribute("d"))}function Ef(t){let e=[],n=rt(w.map),
[o,s]=_();for(let r of h.marks){let i=bt.has(r.id)&&W(r)?et(r):null;if(!i)continue;let a=n.x(i[0])-o,l=n.y(i[1])-s;a>=t[0]&&a<=t[2]&&l>=t[1]&&l<=t[3]||If(r,n,t,
o,s)||e.push({mark:r,x:a,y:l})}return{box:t,found:e}}function If(t,e,n,o,s){if(t.form!=="band"&&t.form!=="vague")return!1;let r=Q(t);return A([e.x(r[0])-o,e.y(r[1])-
s,e.x(r[2])-o,e.y(r[3])-s],n)}function Cf({box:t,found:e}){let n=(t[0]+t[2])/2,o=(t[1]+t[3])/2,s=new Map;for(let r of e){let i=Math.atan2(r.y-o,r.x-n),a=Math.round(
i/(Math.PI/4))&7;s.has(a)||s.set(a,[]),s.get(a).push({...r,angle:i,far:Math.hypot(r.x-n,r.y-o)})}return[...s.values()].map(r=>r.sort((i,a)=>i.far-a.far))}function Ff(t,e){
let n=t[0],o=(e[0]+e[2])/2,s=(e[1]+e[3])/2,r=bt.size>=Zo,i=t.length>1?" "+m("map.more",{n:t.length-1}):"",a=r?C(t.length):Pt(E(n.mark),{size:13,weight:600},130)+
i,l=n.mark.layers.map(y=>R[y]).find(y=>y&&b.get().layersOn.has(y.id)),c=n.angle*180/Math.PI+90,f=d("button",{type:"button",class:"chip-edge","aria-label":m("map\
.beyond",{place:E(n.mark),n:t.length}),on:{click:()=>Rf(t)}},u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:Af,class:"arrow",
transform:`rotate(${Math.round(c/45)*45} 8 8)`})),l&&!r&&u("svg",{viewBox:"-8 -8 16 16",width:16,height:16,"aria-hidden":"true"},xe(l,5.6,{halo:0})),d("bdi",{},
a)),p=Math.min(Math.abs((e[2]-e[0])/2/Math.cos(n.angle)),Math.abs((e[3]-e[1])/2/Math.sin(n.angle))),g=r||H()==="phone"?"":_f(n);g&&f.append(d("span",{class:"awa\
y"},g));let x=(g?I(g,{size:12.5})+6:0)+(r?46:68)+I(a,{size:13,weight:600});return{node:f,w:x,h:H()==="phone"?36:30,x:o+p*Math.cos(n.angle),y:s+p*Math.sin(n.angle)}}
function _f({mark:t}){let e=et(t),n=w.map.getCenter(),o=w.map.distance(n,[zt(e[1]),(e[0]-.5)*360])/1e3,s=o<100?5:o<1e3?10:100;return m("map.km",{n:Math.max(s,Math.
round(o/s)*s)})}function Rf(t){t.length===1&&b.set({selected:t[0].mark.id},{source:"map"}),cn(t.map(e=>e.mark),!0)}function jf(t,e,n,o){Ai(t,e,n,o,3)||(t.node.querySelector(
"bdi").remove(),t.node.classList.add("small"),t.w=t.h+18,!Ai(t,e,n,o,3)&&t.node.remove())}function Ai(t,e,n,o,s){let{node:r,w:i,h:a}=t,l=12,c=Math.max(e[0]+l,Math.
min(e[2]-l-i,t.x-i/2)),f=Math.max(e[1]+l,Math.min(e[3]-l-a,t.y-a/2)),p=t.x<=e[0]+1||t.x>=e[2]-1,g=p?[t.x<=e[0]+1?1:-1,0]:[0,t.y<=e[1]+1?1:-1],x=[e[0]+l,e[1]+l],
y=[e[2]-l-i,e[3]-l-a],v=($,O)=>Math.max(x[O],Math.min(y[O],$));for(let $=0;$<s*24;$+=1){let O=Math.ceil($%24/2)*24*($%2?1:-1),S=Math.floor($/24)*42,z=v(c+g[0]*S+
(p?0:O),0),it=v(f+g[1]*S+(p?O:0),1),_t=[z-4,it-4,z+i+4,it+a+4];if(![...n,...o].some(Pe=>A(_t,Pe)))return n.push(_t),r.style.left=`${z.toFixed(0)}px`,r.style.top=
`${it.toFixed(0)}px`,!0}return!1}function Tf(){let[t,e]=_();return Mt().flatMap(n=>[n.box,n.symbol&&n.symbol.box,n.head,n.name&&n.name.box]).filter(Boolean).map(
n=>[n[0]-t,n[1]-e,n[2]-t,n[3]-e])}function Oi(t){de||Of();let e=Ef(t.edges),n=Cf(e).map(a=>Ff(a,e.box)),o=de.contains(j());de.replaceChildren(...n.map(a=>a.node));
let s=[...t.furniture],r=Tf();for(let a of n)jf(a,e.box,s,r);o&&de.firstChild&&de.firstChild.focus({preventScroll:!0});let i=kt(b.get().selected);t.card&&i&&Bf(
i,t.card),Ci()}var Ei=14;function Bf(t,e){let[n,o]=_(),s=Mt().filter(i=>i!==t).flatMap(i=>[i.box,i.name&&i.name.box,i.symbol&&i.symbol.box,i.head]).filter(Boolean),
r=i=>{let a=Ii(t,e,i);return a&&[Math.min(a.x,a.edge)+n,a.y+o-2,Math.max(a.x,a.edge)+n,a.y+o+2]};Ei=[14,22,30,40,52,66,82,100].find(i=>{let a=r(i);return a&&!s.
some(l=>A(l,a))})||14}function Ii(t,e,n){let[o,s]=_(),r=ae(t),i=(r[0]+r[2])/2-o,a=r[1]-s,l=r[3]-s;if(i>e.left-8&&i<e.right+8)return null;let c=e.left>i?e.left:e.
right;if(a-n>e.top+24)return{x:i,edge:c,from:a,y:Math.min(a-n,e.bottom-24)};let f=Math.max(l+n,e.top+24);return f<e.bottom-12?{x:i,edge:c,from:l,y:f}:null}function Ci(){
let t=Wt(),e=b.get().selected,n=t&&e&&kt(e),o=n&&!w.map._animatingZoom?Ii(n,t,Ei):null;o?pn.setAttribute("d",`M${o.x.toFixed(1)} ${o.from.toFixed(1)}V${o.y.toFixed(
1)}H${o.edge.toFixed(1)}`):pn.removeAttribute("d")}var Pf=.4,Fi=L.Renderer.extend({options:{padding:Pf},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:t}=this._bounds,e=this._bounds.getSize();L.DomUtil.setPosition(
this._container,t),this.options.resize(this._container,t,e)},bounds(){let{min:t,max:e}=this._bounds;return[t.x,t.y,e.x,e.y]}});function _i(t,e,n){let o=w.map.createPane(
t);return o.style.zIndex=e,n||(o.style.pointerEvents="none"),t}function Ri(t,e){let n=d("canvas",{class:t,"aria-hidden":"true"});return new Fi({pane:_i(t,e),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function xs(t,e,n){let o=u("svg",{class:t,focusable:"false",...n});return new Fi({pane:_i(t,e),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var mn=7,ys=400,ji=60*Math.PI/180,ws=3.5,Nf=.2,Bi=[],bs=0;function Hi(){let t=h.basemap||{};Bi=(t.rivers||[]).filter(e=>e.name).map(e=>({name:e.name,names:e.names,
rank:e.rank||3,lines:e.lines.map(n=>{let o=Bt(n,t.scale||1e4);return{line:o,box:q(o)}})})).sort((e,n)=>e.rank-n.rank)}function Vf(t,e,n){let o=Ht(t,e),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],l=o[i-1],c=o[i]-a,f=o[i+1]-l,p=Math.hypot(c,f);if(!p)continue;let g=r;for(;g<=p;g+=mn){let x=a+c*g/p,y=l+f*g/p;if(x>n[0]&&
x<n[2]&&y>n[1]&&y<n[3]?s.push([x,y]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=g-p}return s}function Df(t){let e=[],n=[];for(let o of[...t,null])
o?n.push(o):n.length&&(e.push(n),n=[]);return e}function Zf(t){return t.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,t.length-1-o);for(let l=o-a;l<=o+a;l+=1)s+=t[l][0],
r+=t[l][1],i+=1;return[s/i,r/i]})}function Uf(t){let e=[];for(let n=1;n<t.length;n+=1)e.push(Math.atan2(t[n][1]-t[n-1][1],t[n][0]-t[n-1][0]));return e}var Ti=(t,e)=>Math.
abs(Math.atan2(Math.sin(t-e),Math.cos(t-e)));function Wf(t,e,n){let o=0,s=0;for(let r=e+1;r<n;r+=1){let i=Ti(t[r],t[r-1]);if(i>Nf)return 1/0;o=Math.max(o,Ti(t[r],
t[e])),s+=i}return o>ji||s>ji*1.6?1/0:o+s*.5}function Gf(t,e,n,o,s){let r=Uf(t),i=0;for(let c=1;c<t.length;c+=1)i+=Math.hypot(t[c][0]-t[c-1][0],t[c][1]-t[c-1][1]);
let a=Math.ceil(e*(t.length-1)/Math.max(i,1))+1,l=null;for(let c=0;c+a<t.length;c+=3){let f=Wf(r,c,c+a);if(f===1/0||l&&f>=l.cost)continue;let p=t.slice(c,c+a+1),
g=p.filter((x,y)=>y%2===0).map(([x,y])=>[x-o*.6,y-o*.9-ws,x+o*.6,y+o*.35]);g.every(x=>s(x)&&n.free(x))&&(l={cost:f,points:p,taken:g})}return l}function Yf(t,e,n,o,s,r){
let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,l={"font-size":e.size,"font-weight":e.weight,"font-style":e.italic?"italic":null},c;if(At(t)){let f=a[0],p=a[a.
length-1],g=Math.atan2(p[1]-f[1],p[0]-f[0])*180/Math.PI,x=a[Math.floor(a.length/2)];c=y=>u("text",{...l,...y,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${x[0].toFixed(1)} ${(x[1]-ws).toFixed(1)}) rotate(${g.toFixed(1)})`},t)}else{bs+=1;let f=`course-${bs}`;s.append(u("path",{id:f,d:dt(a.flat()),fill:"n\
one"})),c=p=>u("text",{...l,...p,dy:-ws},u("textPath",{href:`#${f}`,startOffset:"50%","text-anchor":"middle"},t))}s.append(c({class:`halo on-${o}`})),r.append(c(
{fill:"var(--riverlab)"}))}function Pi(t,e,n,o,s,r){bs=0;let i=[(e[0]+t.ox)/t.size,(e[1]+t.oy)/t.size,(e[2]+t.ox)/t.size,(e[3]+t.oy)/t.size];for(let a of Bi)a.rank===
3&&t.zoom<8||a.rank===2&&t.zoom<6||Kf(a,t,e,i,n,o,s,r)}function Kf(t,e,n,o,s,r,i,a){let l=re(t),c=Qe("water",l),f=I(l,c)+10,p=[],g=t.lines.filter(x=>A(x.box,o)).
flatMap(x=>Df(Vf(x.line,e,n))).filter(x=>x.length*mn>f).sort((x,y)=>y.length-x.length);for(let x of g)for(let y=0;y<x.length;y+=Math.ceil(ys/mn)){let v=x.slice(
y,y+Math.ceil(ys/mn));if(v.length*mn<f)continue;let $=Gf(Zf(v),f,s,c.size,a);if(!$)continue;let[O,S]=$.points[Math.floor($.points.length/2)];if(p.some(([it,_t])=>Math.
hypot(it-O,_t-S)<ys*.6))continue;p.push([O,S]);for(let it of $.taken)s.add(it);let z=be((O+e.ox)/e.size,(S+e.oy)/e.size);Yf(l,c,$.points,z?"land":"abroad",r,i)}}var to=Math.cos(Math.PI/6),eo=Math.sin(Math.PI/6),Ms=4;function Qf(t){let e=new Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n]*to+t[n+1]*eo,e[n+1]=t[n+1]*
to-t[n]*eo;return e}function qi(t,e){let n=1/0,o=-1/0;for(let s of t)for(let r=e;r<s.length;r+=2)s[r]<n&&(n=s[r]),s[r]>o&&(o=s[r]);return[n,o]}function Xf(t,e){
let[n,o]=qi(t,0),[s,r]=qi(t,1),i=Math.ceil(n/e)-1,a=Math.ceil(s/e)-1,l=Math.floor(o/e)-i+2,c=Math.floor(r/e)-a+2,f=new Uint8Array(l*c),p=Array.from({length:c},()=>[]);
for(let g of t)for(let x=0,y=g.length-2;x<g.length;y=x,x+=2){let v=g[y+1],$=g[x+1];if(v===$)continue;let O=Math.ceil(Math.min(v,$)/e),S=Math.max(v,$)/e;for(let z=O;z<
S;z+=1)p[z-a].push(g[y]+(g[x]-g[y])*(z*e-v)/($-v))}return p.forEach((g,x)=>{g.sort((y,v)=>y-v);for(let y=0;y+1<g.length;y+=2){let v=g[y+1]/e;for(let $=Math.ceil(
g[y]/e);$<=v;$+=1)f[x*l+$-i]=Ms+1}}),{grid:f,w:l,h:c,i0:i,j0:a}}function td({grid:t,w:e,h:n},o){for(let s=1;s<=o;s+=1){let r=[];for(let i=1;i<n-1;i+=1)for(let a=1;a<
e-1;a+=1){let l=i*e+a;t[l]<=Ms||Math.min(t[l-1],t[l+1],t[l-e],t[l+e])===s-1&&r.push(l)}for(let i of r)t[i]=s}}var Ni=(t,e,n,o)=>{if(!t.length)return[];let s=Xf(
t.map(Qf),e),r=Math.max(1,Math.min(Ms,Math.round(n/e)));td(s,r);let i=new Map;for(let a=0;a<s.h;a+=1)for(let l=0;l<s.w;l+=1){let c=s.grid[a*s.w+l];if(!c)continue;
let f=(l+s.i0)*e,p=(a+s.j0)*e,g=((l+s.i0+a+s.j0)%o+o)%o,x=Math.min(c,r+1)*16+g,y=`M${(f*to-p*eo).toFixed(1)} ${(f*eo+p*to).toFixed(1)}h0`;i.set(x,(i.get(x)||"")+
y)}return[...i].map(([a,l])=>({d:l,part:a%16,strength:+(Math.floor(a/16)/(r+1)).toFixed(2)}))};var Vi=9,Ui=4,ed=150,nd={rising:45,falling:-45,level:90,both:45,none:90},Wi=new Map(h.layers.map((t,e)=>[t.id,e]));function Di(t,e){let n={id:`${e}-${Wi.get(t.id)}`,
patternUnits:"userSpaceOnUse"},o=T(t);if(t.texture==="dots"){let a=e==="band"?4.4:6;return u("pattern",{...n,width:a,height:a,patternTransform:"rotate(30)"},u("\
circle",{cx:a/2,cy:a/2,r:.95,fill:o}))}let s=t.texture==="both"&&t.slots.length===2,r=s?t.slots.map(Ot):[o],i=s?4:t.texture==="none"?9:6;return u("pattern",{...n,
width:i*r.length,height:8,patternTransform:`rotate(${nd[t.texture]||90})`},r.map((a,l)=>u("path",{d:`M${i*(l+.5)} 0V8`,stroke:a,"stroke-width":1.1})))}var od=()=>u(
"defs",{},h.layers.flatMap(t=>[Di(t,"hatch"),Di(t,"band")])),no=(t,e)=>`url(#${e}-${Wi.get(t.id)})`;function sd(t,e,n){let o=[n[0]-40,n[1]-40,n[2]+40,n[3]+40],{
polygons:s,lines:r}=st(t),i=s.flatMap(a=>a.map(l=>Ht(l,e,o,!0))).filter(a=>a.length>5);return{rings:i,area:i.map(a=>dt(a,!0)).join(""),line:r.map(a=>dt(Ht(a,e))).
join("")}}function rd(t,e){let{mark:n,layer:o}=t,s=`rim-${t.n}`,r={"clip-path":`url(#${s})`},i=o.slots.length===2?"var(--ink3)":T(o);return[u("clipPath",{id:s},
u("path",{d:e.area,"clip-rule":"evenodd"})),t.selected&&u("path",{d:e.area,fill:no(o,"hatch"),"fill-rule":"evenodd",opacity:.35}),u("path",{d:e.area,fill:"none",
stroke:no(o,"hatch"),"stroke-width":Vi*2,...r}),u("path",{d:e.area,fill:"none",stroke:i,"stroke-width":1.8,"stroke-opacity":.5,"stroke-dasharray":n.approximate?
"8 3 1.5 3":null,...r}),u("path",{d:e.area,class:"hit rim","stroke-width":Vi*2,...r})]}function id(t,e,n,o){let{layer:s}=t,i={fill:"none",stroke:s.slots.length===
2?"var(--ink3)":T(s),"stroke-width":1,"stroke-dasharray":"5 3.5","stroke-opacity":.8};if(!e.area)return[u("path",{d:e.line,fill:"none",stroke:no(s,"band"),"stro\
ke-width":10}),u("path",{d:e.line,...i}),u("path",{d:e.line,class:"hit rim","stroke-width":16})];let a=`soft-${t.n}`,l=t.open?ad(e.area,a,n.km(Ui,et(t.mark)[1]),
o):null;return[l,u("path",{d:e.area,fill:no(s,"band"),"fill-rule":"evenodd",mask:l?`url(#${a})`:null}),u("path",{d:e.area,...i,"stroke-opacity":t.open?.4:.8}),u(
"path",{d:e.area,class:"hit"})]}function ad(t,e,n,o){let s=Math.min(n*2,120),r=[1,.75,.5,.25].map(i=>u("path",{d:t,fill:"none",stroke:"#000","stroke-opacity":.3,
"stroke-width":(s*i).toFixed(1)}));return u("mask",{id:e,maskUnits:"userSpaceOnUse",x:o[0],y:o[1],width:o[2]-o[0],height:o[3]-o[1]},u("path",{d:t,fill:"#fff"}),
r)}function ld(t,e,n){let o=Q(t.mark),i=Math.hypot(o[2]-o[0],o[3]-o[1])>Ne(ed,(o[1]+o[3])/2)?10:6,a=n.km(Ui,(o[1]+o[3])/2),l=t.layers.filter(p=>t.drawn.has(p.id)),
c=Ni(e.rings,i,a,l.length||1),f=p=>l[p]||t.layer;return[c.map(({d:p,strength:g,part:x})=>u("path",{d:p,class:"dots","stroke-opacity":g,stroke:T(f(x))})),u("path",
{d:e.area,class:"hit"})]}var Zi={region:rd,band:id,vague:ld};function Gi(t,e,n,o,s){let r=[od()],i=[(o[0]+n.ox)/n.size,(o[1]+n.oy)/n.size,(o[2]+n.ox)/n.size,(o[3]+
n.oy)/n.size];for(let a of e){if(!Zi[a.mark.form]||!a.layer||!A(Q(a.mark),i))continue;let l=sd(a.mark,n,o);if(!l.area&&!l.line)continue;let c=a.fits?s&&!a.selected?
.5:1:.22;r.push(u("g",{class:`area ${a.mark.form}`,"data-mark":a.mark.id,opacity:c===1?null:c},Zi[a.mark.form](a,l,n,o)))}t.replaceChildren(...r)}var fd=7.3,$t,hn,Re,Ft,je=0,oo=!0,G=null;function Ki(){pi({request:Yi,now:ks,flush:yd}),Fr(),Rr(),Hi(),$t=Ri("ground",210),hn=xs("areas",410,{"aria-hidden":"tru\
e"}),Re=xs("marks",610,{role:"group"}),w.base.addLayer($t),w.map.addLayer(hn),w.map.addLayer(Re),Ft=Object.fromEntries(["halos","letters","under","signs","over"].
map(t=>[t,u("g",{class:t,"aria-hidden":t==="signs"?null:"true"})])),Re.options.element.append(...Object.values(Ft)),w.map.on("moveend viewreset resize",()=>Yi(!0)),
w.map.on("zoomstart",()=>{w.map._animatingZoom||sn.clear()}),w.map.on("move",dd)}function dd(){if(!G||w.map._animatingZoom||w.map.getZoom()!==G.at.zoom)return;let[
t,e,n,o]=_(),s=$t.bounds();t>=s[0]&&e>=s[1]&&n<=s[2]&&o<=s[3]||($t.sync(),Ro($t.options.element,rt(w.map),$t.bounds()))}function Yi(t){oo=oo||!!t,je||(je=requestAnimationFrame(
()=>ks(!0)))}function ks(t){if(je&&cancelAnimationFrame(je),je=0,!w.map._loaded||!$t||w.map._animatingZoom)return;let e=performance.now(),n=rt(w.map),o=ud();if(oo){
for(let s of[$t,hn,Re])s.sync();Ro($t.options.element,n,$t.bounds())}oo=!1,pd(n,Re.bounds(),o,t===!0),vs=performance.now()-e}function ud(){let t=w.map.getSize(),
e=ce(),n=Wt(),o=n?{left:0,top:0,right:0,bottom:0}:e;return{card:n,edges:[o.left,o.top,t.x-o.right,t.y-o.bottom],furniture:hs(),free:[e.left,e.top,t.x-e.right,t.
y-e.bottom]}}function pd(t,e,n,o){let{items:s,mass:r}=Gr(bt,t,e),i=_(),a=er(),[l,c]=i;for(let S of n.furniture)a.add([S[0]+l,S[1]+c,S[2]+l,S[3]+c]);let{free:f}=n,
p=s.find(S=>S.selected);G={at:t,bounds:e,sight:i,room:a,page:n,open:[f[0]+l+4,f[1]+c+4,f[2]+l-4,f[3]+c-4],mass:r,fan:sn,signs:[],phone:H()==="phone",atHome:(S,z)=>be(
(S+t.ox)/t.size,(z+t.oy)/t.size),areas:hd(s,t,e)};let g=r?s.filter(S=>S.selected):s;Gi(hn.options.element,g,t,e,p);let x=Pr(s.filter(S=>S.at&&S.kind!=="area"),G);
!G.phone&&!r&&t.zoom>=fd&&oi(x,G);let y=s.filter(S=>S.kind==="area"),v=G.phone?[]:Ko(y,G);si(x,G);let $=G.phone?Ko(y,G):v;mi([...x,...$]),xd();let O=()=>md(s,t,
e,G);r&&o?requestAnimationFrame(O):O()}function md(t,e,n,o){if(o!==G)return;let{room:s,sight:r}=o;for(let c of t)if(c.near&&c.near<40&&c.at){let f=Math.max(9,c.
near);s.add([c.at[0]-f,c.at[1]-f,c.at[0]+f,c.at[1]+f])}let i=u("g"),a=u("g"),l=c=>!A(c,r)||c[0]>r[0]&&c[1]>r[1]&&c[2]<r[2]&&c[3]<r[3];Pi(e,n,s,i,a,l),jr(e,n,s,i,
a,gd(t,e),l),Ft.halos.replaceChildren(...i.childNodes),Ft.letters.replaceChildren(...a.childNodes),Oi(o.page)}function hd(t,e,n){let o=t.filter(s=>s.layer&&s.kind!==
"point").map(s=>{let r=st(s.mark).polygons.flat().map(a=>Ht(a,e,n,!0,4)).filter(a=>a.length>5),i=q([]);return r.forEach(a=>q(a,i)),{rings:r,box:i,weight:s.mark.
form==="region"?1.5:16}});return s=>{let r=[[s[0],s[1]],[s[2],s[1]],[s[0],s[3]],[s[2],s[3]],[(s[0]+s[2])/2,(s[1]+s[3])/2]],i=0;for(let a of o)if(A(a.box,s))for(let[
l,c]of r)Xt(a.rings,l,c)&&(i+=a.weight);return i}}function gd(t,e){let n=new Set(t.filter(i=>i.label).map(i=>Uo(i.mark))),o=G.mass?[]:t.filter(i=>i.kind==="poin\
t"&&i.at),s=new Set(["capital","city","town","village"]),r=new Map(o.map(i=>[i,It(i.mark.title)]));return i=>n.has(i)||s.has(i.kind)&&o.some(a=>{let l=Math.hypot(
a.at[0]-e.x(i.x),a.at[1]-e.y(i.y));return l<Math.max(5,e.km(2,i.y))?!0:l<e.km(25,i.y)&&r.get(a)===It(i.name)})}function xd(){let t=Ft.signs.contains(j())?j().closest(
"[data-key]").dataset.key:null,e=[];for(let o of Mt())o.kind==="note"?e.push(u("g",{class:o.item.fits?"":"out",stroke:"var(--ink2)",fill:"var(--ink2)"},u("path",
{d:dt(o.name.line),class:"hair"}),u("circle",{cx:o.name.line[0].toFixed(1),cy:o.name.line[1].toFixed(1),r:2,class:"foot"}))):(e.push(...Xo(o,G)),o.name&&o.name.
line&&e.push(u("path",{d:dt(o.name.line),class:"hair",stroke:"var(--ink2)"})));Ft.under.replaceChildren(...e);let n=Mt().map(o=>es(o,G));Ft.signs.replaceChildren(
...n),Ft.over.replaceChildren(),hi(n,t)}function yd(){je&&ks()}var vs=0;function Ls(t){Ft.over.replaceChildren(...t&&!t.name&&!t.head?[ns(t,G)]:[])}var so=()=>Re.
options.element,Ji=()=>hn.options.element;var ct={};Kt(ct,{day:()=>St,iso:()=>P,month:()=>zs,months:()=>Ss,number:()=>lt,parts:()=>nt,span:()=>J,weekday:()=>$s,write:()=>ot,year:()=>pt});var nt=t=>t.split("-").map(Number);function lt(t){let[e,n,o]=nt(t),s=n<=2?e-1:e,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function P(t){let e=t+719468,n=Math.floor(e/146097),o=e-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,l=i+(i<10?3:-9),
c=s+n*400+(l<=2?1:0),f=p=>String(p).padStart(2,"0");return`${String(c).padStart(4,"0")}-${f(l)}-${f(a)}`}var Xi=t=>nt(P(lt(t)+1))[2]===1;function ot(t,e,n){let[o,s,r]=nt(e),i=N.cldr,a=f=>pt(String(f).padStart(2,"0")),l=i.days[wd(e)],c={d:n||pt(r),dd:n||a(r),M:pt(s),MM:a(s),y:pt(o),MMMM:i.months[s-
1],MMM:i.short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:l,c:l};return i.patterns[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(f,p,g)=>g?c[f]||c[g]||
f:p.replaceAll("''","'")||"'")}var wd=t=>((lt(t)+3)%7+7)%7,St=(t,e)=>ot(e&&nt(t)[0]===bd()?"day_short":"day",t);function bd(){let t=h.articles.find(e=>e.published);
return t?nt(t.published)[0]:null}function J(t,e){if(!t||!t.start&&!t.end)return t&&t.words?t.words:m("date.none");let{start:n,end:o}=t;if(!o)return m("date.sinc\
e",{date:St(n,e)});if(!n)return m("date.until",{date:St(o,e)});if(n===o)return St(n,e);let[s,r,i]=nt(n),[a,l]=nt(o),c=i===1&&Xi(o),f=(p,g)=>m("date.range",{start:p,
end:g});return c&&s===a?r===l?ot("month",n):r===1&&l===12?pt(s):f((N.cldr.alone||N.cldr.months)[r-1],ot("month",o)):c?f(ot("month",n),ot("month",o)):s===a&&r===
l?ot("range_first",n)+ot("range_last",o):f(s===a?ot("day_short",n):St(n,e),St(o,e))}var $s=t=>ot("weekday",t);function Ss(t,e){let[n,o]=nt(e);o+=1,o>12&&(o=1,n+=
1);let s=`${String(n).padStart(4,"0")}-${String(o).padStart(2,"0")}-01`;return{start:t.slice(0,8)+"01",end:P(lt(s)-1)}}var zs=t=>N.cldr.short[t-1];var Md=80,kd=20,ta=160,vd=500,ea=new Map,oa=(t,e)=>t.claims.filter(n=>n.layer===e),ro=t=>t.map(e=>e.date).filter(e=>e&&(e.start||e.end)).sort((e,n)=>(e.start||e.
end)<(n.start||n.end)?-1:1)[0]||null,Ld=["home_base","unit_name","mentioned"],$d=t=>{let e=ro(t);return(t.every(o=>Ld.includes(o.role))?"1 ":"0 ")+(e?e.start||e.
end:"9999")};function Sd(){let t=b.get().layersOn;return h.layers.filter(e=>t.has(e.id)).map(e=>({key:e.id,title:e.name,lang:e.lang,rows:h.marks.filter(n=>n.layers.
includes(e.id)&&F(n)&&W(n)).map(n=>{let o=oa(n,e.id);return{mark:n,layer:e,claims:o,day:$d(o)}}).filter(n=>n.claims.length).sort((n,o)=>n.day<o.day?-1:+(n.day>o.
day))})).filter(e=>e.rows.length)}function zd(){let t=new Map,e=[];for(let o of h.marks){if(!F(o))continue;let s=W(o)?ve(o):[];for(let r of new Set(s.map(i=>i.layer))){
let i=s.filter(f=>f.layer===r),a=ro(i),l=a.start===a.end?a.start:J(a),c=a.start===a.end?$s(a.start):l;t.has(l)||t.set(l,{key:l,title:c,sort:a.start||a.end,rows:[]}),
t.get(l).rows.push({mark:o,layer:R[r],claims:i})}if(!s.length&&!ro(o.claims)){let r=R[o.layers[0]];r&&e.push({mark:o,layer:r,claims:oa(o,r.id),out:!0})}}let n=[
...t.values()].sort((o,s)=>o.sort<s.sort?-1:1);return e.length&&n.push({key:"undated",title:m("list.no_date"),rows:e}),n}function Ad(t){let e=[...new Set(t.map(
s=>s.event?Cn(s):at(s)))],n=e.slice(0,2);e.length>2&&n.push(m("list.other_roles",{n:e.length-2}));let o=t.every(s=>!s.event&&!s.actors.length);return n.map((s,r)=>r&&
o?s[0].toLowerCase()+s.slice(1):s).join(o?m("list.comma"):"; ")}function Od(t,e){let n=t.form==="exact"||t.form==="near"?Tt(t,e):"";return n?u("svg",{class:"swa\
tch",viewBox:"-17 -11 34 22",width:34,height:22,"aria-hidden":"true"},pe(n,9.5)):me(e,t.form)}function Ed({mark:t,layer:e,claims:n,out:o},s){let r=b.get().selected===
t.id;return d("li",s,d("button",{type:"button",class:o?"row out":"row","data-mark":t.id,"aria-current":r?"true":null,on:{click:()=>b.set({selected:t.id},{source:"\
list"}),mouseenter:()=>b.set({hover:t.id}),mouseleave:()=>b.set({hover:null}),focus:()=>b.set({hover:t.id}),blur:()=>b.set({hover:null})}},Od(t,e),d("span",{class:"\
n","aria-hidden":"true"},t.n),d("span",{class:"what"},d("span",{class:"line"},oe(t,"title"),d("bdi",{class:"date"},J(ro(n),!0))),d("span",{class:"more"},Ad(n),"\
 · ",d("bdi",{},xt(t))))))}function Id(t,e,n){let o=n.reduce((l,c)=>l+c.rows.length,0),s=ea.get(t.key)||(o>vd?kd:Md),r=t.rows.length-s,i="group-"+e,a=l=>r>0?{"\
aria-setsize":t.rows.length,"aria-posinset":l+1}:{};return d("section",{"aria-labelledby":i},d("div",{class:"bar"},d("h3",{id:i,dir:"auto",lang:t.lang},t.title),
d("span",{class:"count"},C(t.rows.length))),d("ul",{class:"rows"},t.rows.slice(0,s).map((l,c)=>Ed(l,a(c)))),r>0?d("button",{type:"button",class:"link more-rows",
on:{click:()=>{ea.set(t.key,s+ta),io(),tt(`[aria-labelledby="${i}"] .row`)[s].focus({preventScroll:!0})}}},m("list.more",{n:Math.min(r,ta)})):null)}function io(){
let t=M("list");if(!t)return;let e=j()&&j().dataset?j().dataset.mark:null,n=b.get().dateRange?zd():Sd(),o=h.marks.filter(r=>F(r)&&W(r)).length;t.setAttribute("a\
ria-label",m("list.title"));let s=Zt()?d("p",{class:"status"},o?m("find.found",{n:o}):m("find.none")," ",d("button",{type:"button",class:"link",on:{click:Nn}},m(
"find.clear"))):null;return t.replaceChildren(...[d("h2",{class:"sr"},m("list.title")),s,...n.map((r,i)=>Id(r,i,n))].filter(Boolean)),e&&As(e),o}function As(t){
let n=tt("#list .row").find(o=>o.dataset.mark===t);return n&&n.focus({preventScroll:!0}),!!n}function Cd(t){for(let n of tt("#list .row"))n.dataset.mark===t.selected?
n.setAttribute("aria-current","true"):n.removeAttribute("aria-current");let e=Jt('#list .row[aria-current="true"]');e&&e.scrollIntoView({block:"nearest"})}var sa=()=>h.
marks.filter(t=>F(t)&&W(t));function Fd(t){if(!["ArrowDown","ArrowUp","Home","End"].includes(t.key))return;let e=tt("#list .row"),n=e.indexOf(j());if(n<0)return;
t.preventDefault();let o={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:e.length-1}[t.key];e[o]&&e[o].focus()}var na="";function ra(){M("tools").addEventListener("keydow\
n",Fd),b.subscribe((t,e)=>{if(["layersOn","filters","query","dateRange","mentions"].some(n=>e.has(n))){let n=io(),o=n?m("find.found",{n}):m("find.none");o!==na&&
ft(o),na=o}else e.has("selected")&&Cd(t)})}var _d=["selected","layersOn","mentions","filters","dateRange"],Rd=t=>(t||"").split(",").filter(Boolean).map(decodeURIComponent),gn=t=>[...t].map(encodeURIComponent).
join(","),ia=/^\d{4}-\d\d-\d\d$/;function ca(t){let e=[];if(t.embed&&e.push("embed"),t.lang!==h.lang&&e.push("lang="+t.lang),t.view&&e.push(`v=${t.view.lat.toFixed(
4)},${t.view.lon.toFixed(4)},${+t.view.zoom.toFixed(2)}`),t.layersOn.size!==h.layers.length){let n=h.layers.map(o=>o.id).filter(o=>t.layersOn.has(o));e.push("l="+
gn(n))}return t.mentions&&e.push("named"),t.filters.events.size&&e.push("e="+gn(t.filters.events)),t.query.trim()&&e.push("q="+encodeURIComponent(t.query.trim())),
t.filters.roles.size&&e.push("r="+gn(t.filters.roles)),t.filters.forms.size&&e.push("p="+gn(t.filters.forms)),t.filters.sources.size&&e.push("s="+gn(t.filters.sources)),
t.dateRange&&e.push("d="+t.dateRange.join("..")),t.selected&&e.push("m="+encodeURIComponent(t.selected)),e.join("&")}function jd(t){let e={};for(let n of t.replace(
/^#/,"").split("&")){let o=n.indexOf("="),s=o<0?n:n.slice(0,o);s&&(e[s]=o<0?"":n.slice(o+1))}return e}function Es(t){try{return decodeURIComponent(t)}catch{return""}}
function Td(t){let[e,n,o]=(t||"").split(",").map(Number);return[e,n,o].every(Number.isFinite)&&Math.abs(e)<=90&&o>=0&&o<=22?{lat:e,lon:n,zoom:o}:null}function Bd(t){
let[e,n]=(t||"").split("..");return ia.test(e)&&ia.test(n)&&e<=n?[e,n]:null}function Is(t){let e=jd(t),n=(i,a)=>new Set(i.filter(l=>a.includes(l))),o=[...new Set(
h.marks.flatMap(i=>i.claims.map(a=>a.role)))],s=h.layers.map(i=>i.id),r=i=>{try{return Rd(i)}catch{return[]}};return{embed:"embed"in e,lang:e.lang in te?e.lang:
h.lang,view:Td(e.v),layersOn:"l"in e?n(r(e.l),s):new Set(s),mentions:"named"in e,query:Es(e.q||""),filters:{roles:n(r(e.r),o),events:n(r(e.e),Object.keys(h.events)),
forms:n(r(e.p),["exact","near","region","band","vague"]),sources:n(r(e.s),h.articles.map((i,a)=>String(a)))},dateRange:Bd(e.d),selected:Rt[Es(e.m||"")]?Es(e.m):
null}}function aa(t){let e="#"+ca(b.get());if(!(e===location.hash||e==="#"&&!location.hash))try{t?history.pushState(null,"",e):history.replaceState(null,"",e)}catch{}}
function la(){let t=Is(location.hash);t.view||delete t.view,b.set(t,{source:"link"}),t.view&&w.map.setView([t.view.lat,t.view.lon],t.view.zoom,{animate:!1})}function Hd(){
if(document.documentElement.classList.contains("is-print"))return;let t=w.map.getCenter();b.set({view:{lat:+t.lat.toFixed(4),lon:+t.lng.toFixed(4),zoom:+w.map.getZoom().
toFixed(2)}},{source:"map"})}var ao=t=>{let e={...b.get(),selected:t?t.id:null,embed:!1};return location.href.replace(/#.*$/,"")+"#"+ca(e)},fa=()=>!!Is(location.
hash).view;function da(){b.set(Is(location.hash),{source:"link"});let t=b.get();In(t.lang),document.documentElement.classList.toggle("embed",t.embed)}function ua(){
let t=b.get();w.map.invalidateSize({animate:!1}),t.view&&w.map.setView([t.view.lat,t.view.lon],t.view.zoom,{animate:!1})}function pa(){w.map.on("moveend",Hd),b.
subscribe((t,e,n)=>{n!=="link"&&(_d.some(o=>e.has(o))?aa(!0):["view","query","lang","embed"].some(o=>e.has(o))&&aa(!1))}),addEventListener("popstate",la),addEventListener(
"hashchange",la)}var Be=t=>d("blockquote",{dir:"auto",lang:Pd(t)},d("bdi",{},t.before,t.place?d("mark",{},t.place):null,t.after)),Pd=t=>(h.articles[t.article]||{}).lang||null,ha=80,
qd=.9;function Te(t,e,n){if(!e.length)return null;let o=d("ul",{}),s=d("section",{},d("h3",{},t),o),r=()=>{let i=o.children.length,a=i+ha;o.append(...e.slice(i,
a).map(n)),s.querySelectorAll(".more-rows").forEach(l=>l.remove()),a<e.length&&s.append(d("button",{type:"button",class:"link more-rows",on:{click:()=>{r();let l=o.
children[a];l.setAttribute("tabindex","-1"),l.focus({preventScroll:!0})}}},m("list.more",{n:Math.min(ha,e.length-a)})))};return r(),s}function Nd(t){return d("l\
i",{},d("b",{},oe(t))," · ",[...new Set(t.claims.map(at))].join(m("list.comma")),t.words?[" · ",he(t.words)]:null,t.claims.flatMap(e=>e.cites).slice(0,1).map(
Be))}function Vd(t){return d("li",{},d("b",{},K(t.surface))," · ",he(t.reason),t.rivals.length?[" ",lo("left.rivals",t)]:null,Be(t.cite))}function Dd(t){let e=t.
actors.map(o=>h.actors[o]?h.actors[o].name:o),n=t.actors.every(o=>h.actors[o]&&!h.actors[o].lang);return d("li",{},d("b",{},at(t)),e.length?[" · ",K(mt(e),n?null:
void 0)]:null," · ",d("bdi",{},J(t.date)),t.cites.map(Be))}function Zd(t){return d("li",{},d("button",{type:"button",class:"link",on:{click:()=>b.set({selected:t.
id},{source:"list"})}},oe(t))," ",lo("left.rivals",t))}var lo=(t,e)=>qt(t,{rivals:K(e.rivals.join("; "),"en")}),ga=()=>{let t=[Te(m("left.countries"),h.named,Nd),
Te(m("left.unresolved"),h.unresolved,Vd),Te(m("left.unplaced"),h.unplaced,Dd),Te(m("left.unread"),h.unread,e=>d("li",{},d("b",{},m("event."+e.event))," · ",K(e.
words),Be(e.cite))),Te(m("left.doubtful"),h.marks.filter(e=>e.rivals.length&&e.score<qd),Zd)].filter(Boolean);return h.notices.length&&t.push(Te(m("left.notices"),
h.notices,e=>d("li",{},he(e)))),t.length?d("section",{id:"left","aria-labelledby":"left-title"},d("h2",{id:"left-title",tabindex:"-1"},m("left.title")),t):null};var xn=t=>t.date&&(t.date.start||t.date.end)||"9999",yn=(t,...e)=>d("div",{class:"fact"},d("dt",{},t),d("dd",{},e));function Cs(t){return d("p",{class:"side"},t.
map(e=>d("span",{},me(e,"exact"),Et(e))))}function Ud(t){let e=t.hedges.length&&t.hedges.map((o,s)=>[s?m("card.hedged_between"):"",K(o)]),n=t.speaker&&K(t.speaker.
replace(/^The /,"the "));return n&&e?qt("card.hedged_both",{speaker:n,words:e}):n?qt("card.hedged_by",{speaker:n}):e?qt("card.hedged",{words:e}):null}function Wd(t){
let e=Ud(t);return[d("b",{},ge(t)),e?[m("list.comma"),d("bdi",{},e)]:null]}function Gd(t){let e=t.sidc?$r(t.sidc,20):null;if(e)return e;let n=ar(t),o=u("svg",{viewBox:"\
-10 -10 20 20",width:20,height:20,"aria-hidden":"true"});return n&&o.append(U(n,5.5)),o}function ya(t){return t.cites.length>0&&t.cites.every(e=>(h.articles[e.article]||
{}).names_only)}function xa(t,e){let n=t.map(o=>h.actors[o]).filter(Boolean);return n.length?d("ul",{class:"actors"},n.map(o=>d("li",{},Gd(o),Et(o)))):m(ya(e)?"\
card.not_read":"card.nobody")}function Yd(t){if(!t.date&&ya(t))return m("card.not_read");let e=J(t.date),n=t.date&&t.date.words;return d("bdi",{},n&&(t.date.start||
t.date.end)&&n!==e?qt("card.when_words",{date:e,words:K(n)}):Fn(e))}function Kd(t,e,n,o){let s=R[t.layer];return d("div",{class:"claim-facts"},o&&s?Cs([s]):null,
d("dl",{},yn(m(t.event?"card.what":"card.role"),Wd(t)),yn(m("card.who"),xa(t.actors,t)),t.targets.length?yn(m("card.whom"),xa(t.targets,t)):null,yn(m("card.when"),
Yd(t)),n?yn(m("card.where"),d("bdi",{},Fn(xt(e)))):null),t.inferred?d("p",{class:"doubt"},m("card.inferred")):null,t.negated?d("p",{class:"doubt"},m("card.negat\
ed")):null,t.reviewed?d("p",{class:"doubt"},m("card.reviewed")):null,t.figures.length?d("p",{class:"doubt"},d("bdi",{},qt("card.stated",{figures:K(t.figures.join(
"; "))}))):null)}function Jd(t){let e=h.articles[t.article]||{},n=d("p",{dir:"auto"},d("span",{class:"hang"},m("card.open_quote")),t.before,t.place?d("mark",{},
t.place):null,t.after,m("card.close_quote"));return d("figure",{},d("blockquote",{lang:e.lang||null},n),Qd(t,e))}function Qd(t,e){let n=e.paragraphs||0;if(t.paragraph===
null||!n)return null;let o=n<=60?d("div",{class:"ticks","aria-hidden":"true"},Array.from({length:n},(r,i)=>d("i",{class:i===t.paragraph?"on":null}))):null,s=m("\
card.paragraph",{n:t.paragraph+1,total:n});return d("figcaption",{},o,d("span",{},s,h.articles.length>1?[" · ",ka(t)]:null,e.url?[" · ",d("a",{href:Xd(e.url,t),
rel:"noopener noreferrer",target:"_blank"},m("card.read"))]:null))}function Xd(t,e){let n=(e.before+e.place+e.after).trim().split(/\s+/).slice(0,8).join(" ");return t.
includes("#")?t:`${t}#:~:text=${encodeURIComponent(n).replace(/-/g,"%2D")}`}function wa(t){let e=[...t.claims].sort((s,r)=>xn(s)<xn(r)?-1:+(xn(s)>xn(r))),n=new Set(
e.map(s=>s.layer)).size>1,o=new Map;return e.forEach((s,r)=>{let i=xn(s)+JSON.stringify(s.cites);o.has(i)||o.set(i,{facts:[],claim:s}),o.get(i).facts.push(Kd(s,
t,r===0,n))}),[...o.values()].map(s=>d("section",{class:"said"},s.facts,tu(s.claim)))}function tu(t){let[e,...n]=t.cites.map(Jd);return!n.length||!t.inferred?[e,
n]:[e,d("p",{class:"doubt"},m("card.evidence")),n]}function ba(t){let e=[t.note,t.rule&&Fn(t.rule)].filter(Boolean).map(n=>he(n));return t.approximate&&e.push(m(
"card.approximate")),t.rivals.length&&e.push(lo("card.rivals",t)),e.length?d("section",{class:"why"},d("h3",{class:"sr"},m("card.why")),e.map(n=>d("p",{},n))):null}
function Ma(t){return!t.differ||!t.differ.length?null:d("section",{class:"differ"},d("h3",{},m("differ.title")),t.differ.map(e=>[d("h4",{},m("differ."+e.kind)),
d("ul",{},e.versions.map(n=>d("li",{},d("b",{},eu(e.kind,n.value)),Be(n.cite),d("p",{class:"from"},ka(n.cite)))))]))}function eu(t,e){let n=e.replace(/^not /,"");
if(t==="role"&&m("role."+n)!=="role."+n)return at({role:n,negated:n!==e});let o=t==="date"&&e.match(/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);return o?J(
{start:o[1],end:o[2]||o[1]}):K(e)}var ka=t=>{let e=h.articles[t.article]||{};return e.publisher?K(e.publisher):m("card.article",{n:t.article+1})};var wn=null,Aa=[0,0];function nu(t,e){return d("p",{class:"side"},d("span",{},e.map(n=>u("svg",{viewBox:"-9 -9 18 18",width:18,height:18,role:"img","aria-label":n.
name},U(n,6)))),m("card.claims",{n:t.claims.length}))}function ou(t){let e=E(t),n=t.names.filter(([,o])=>o!==e);return t.title!==e&&n.unshift([fr,t.title]),n.length?
d("p",{class:"names"},n.map(([o,s])=>d("span",{lang:o,dir:"auto"},s))):null}async function va(t,e){try{await navigator.clipboard.writeText(t),ft(e),La(e)}catch{
let n=m("card.not_copied",{text:t});ft(n),La(n)}}function La(t){let e=M("card").querySelector(".copied");e&&(e.textContent=t)}var $a=t=>`${t.anchor[1].toFixed(5)}\
, ${t.anchor[0].toFixed(5)}`;function Sa(t){let e=sa(),n=e.findIndex(s=>s.id===b.get().selected);if(!e.length)return;let o=e[(Math.max(n,0)+t+e.length)%e.length];
b.set({selected:o.id},{source:"card"})}function su(t){let e=(n,o,s)=>d("button",{type:"button",on:{click:o},...s},n);return d("div",{class:"actions"},e(m("card.\
copy_link"),()=>va(ao(t),m("card.copied_link"))),t.anchor?e(m("card.copy_position"),()=>va($a(t),m("card.copied_position",{position:$a(t)}))):null,d("span",{class:"\
steps"},e(za(!1),()=>Sa(-1),{"aria-label":m("card.previous"),class:"prev"}),e(za(!0),()=>Sa(1),{"aria-label":m("card.next"),class:"next"})),d("p",{class:"copied"}))}
function za(t){return u("svg",{viewBox:"0 0 8 12",width:8,height:12,class:"arrow","aria-hidden":"true"},u("path",{d:t?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",
stroke:"currentColor","stroke-width":1.6}))}function Oa(t){let e=t.layers.map(o=>R[o]).filter(Boolean),n=u("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-h\
idden":"true"},u("path",{d:"M1 1L11 11M11 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5}));M("card").replaceChildren(...[d("button",{type:"button",
class:"back link",on:{click:Fs}},m("list.back",{n:h.marks.length})),d("div",{class:"top"},e.length>1?nu(t,e):Cs(e),d("button",{type:"button",class:"close","aria\
-label":m("card.close"),on:{click:Fs}},n)),d("h2",{id:"card-title",tabindex:"-1",dir:"auto",lang:zo(t)},E(t)),ou(t),...wa(t),Ma(t),ba(t),su(t)].filter(Boolean))}
function Fs(){b.set({selected:null},{source:"card"})}function ru(t,e){let n=M("card"),o=j();n.hidden&&(wn=o&&o!==document.body?o:null,Aa=[M("panel").scrollTop,M(
"scroll").scrollTop]);let s=n.contains(o)?o.className:"";Oa(t),n.hidden=!1,n.scrollTop=0,n.setAttribute("aria-labelledby","card-title"),an(t),document.documentElement.
classList.add("has-card"),M("panel").scrollTop=0,s==="prev"||s==="next"?n.querySelector("."+s).focus():e!=="link"&&M("card-title").focus({preventScroll:!0}),ft(
m("card.selected",{mark:en(t)}))}function iu(){let t=M("card");if(t.hidden)return;let e=t.contains(j()),n=t.dataset.mark;t.hidden=!0,t.replaceChildren(),document.
documentElement.classList.remove("has-card"),an(null),[M("panel").scrollTop,M("scroll").scrollTop]=Aa,e&&(wn&&wn.isConnected&&wn.offsetParent!==null?wn.focus():
As(n)||w.element.focus({preventScroll:!0})),ft(m("card.closed"))}function Ea(){let t=M("card");t.setAttribute("tabindex","-1");let e=(n,o)=>{let s=Rt[n.selected];
return s?(ru(s,o),t.dataset.mark=s.id,o==="map"||o==="link"&&fa()||cs(s),null):iu()};b.subscribe((n,o,s)=>{o.has("selected")?e(n,s):o.has("lang")&&n.selected&&Oa(
Rt[n.selected])}),document.addEventListener("keydown",n=>{n.key==="Escape"&&b.get().selected&&(n.preventDefault(),Fs())}),b.get().selected&&e(b.get(),"link")}var Ia=new Map,Mn=[],ht=[],Ca=null,bn=null,lu=L.Layer.extend({initialize(t){this.mark=t},onAdd(){bt.add(this.mark.id)},onRemove(){bt.delete(this.mark.id)},getBounds(){
let[t,e,n,o]=Q(this.mark);return L.latLngBounds([zt(o),(t-.5)*360],[zt(e),(n-.5)*360])}});function Fa(t){for(let[e,n]of Object.entries(w.groups)){let o=t.layersOn.
has(e);o!==w.map.hasLayer(n)&&(o?w.map.addLayer(n):w.map.removeLayer(n))}for(let e of h.marks){let n=Ia.get(e.id)||{layer:new lu(e),group:null};Ia.set(e.id,n);let s=F(
e)&&(e.layers.find(i=>t.layersOn.has(i)&&w.groups[i])||null),r=s&&w.groups[s];n.group!==r&&(n.group&&n.group.removeLayer(n.layer),r&&r.addLayer(n.layer),n.group=
r)}}var Gt=t=>{let e=t&&t.closest&&t.closest("[data-key]");return e?ht[Mn.indexOf(e)]:null},_a=t=>t&&!t.many?t.items[0].mark.id:null;function Ra(t){t.many?cu(t):
b.set({selected:_a(t)},{source:"map"})}function cu(t){let e=t.items.map(r=>r.mark),n=t.items.map(r=>r.at),o=Math.max(...n.map(r=>Math.hypot(r[0]-n[0][0],r[1]-n[0][1]))),
s=w.map.getMaxZoom()-w.map.getZoom();if(o*2**s<60||s<.5){e.slice(0,40).forEach(r=>sn.add(r.id)),Ut();return}cn(e)}function co(t){Ls(t),b.set({hover:_a(t)},{source:"\
map"})}function fu(t){let e=null;t.addEventListener("pointerdown",n=>{e=[n.clientX,n.clientY]}),t.addEventListener("click",n=>{let o=Gt(n.target),s=n.target.closest&&
n.target.closest(".area");!o&&!s||(n.stopPropagation(),e&&Math.hypot(n.clientX-e[0],n.clientY-e[1])>6)||(o?Ra(o):b.set({selected:s.dataset.mark},{source:"map"}))}),
t.addEventListener("pointerover",n=>{let o=Gt(n.target);o&&n.pointerType!=="touch"&&co(o)}),t.addEventListener("pointerout",n=>{Gt(n.target)&&!Gt(n.relatedTarget)&&
co(null)}),t.addEventListener("dblclick",n=>{Gt(n.target)&&n.stopPropagation()})}function du(t){t.addEventListener("keydown",e=>{let n=Gt(e.target);if(n){if(e.key===
"Enter"||e.key===" ")e.preventDefault(),e.stopPropagation(),Ra(n);else if(e.key.startsWith("Arrow")){e.preventDefault(),e.stopPropagation();let o=uu(n,e.key);o&&
Rs(o,!0)}}}),t.addEventListener("focusin",e=>{let n=Gt(e.target);n&&(Rs(n,!1),ts(e.target.closest("[data-key]"),n),e.target.matches(":focus-visible")&&pu(n),co(
n))}),t.addEventListener("focusout",e=>{Gt(e.relatedTarget)||co(null)})}function uu(t,e){let[n,o]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,
1]}[e],s=null;for(let r of ht){let i=r.x-t.x,a=r.y-t.y,l=i*n+a*o,c=Math.abs(i*o)+Math.abs(a*n);if(r===t||l<=0||c>l*1.2)continue;let f=l+c;(!s||f<s.cost)&&(s={cost:f,
other:r})}return s&&s.other}function pu(t){let[e,n,o,s]=_();t.x>e+30&&t.x<o-30&&t.y>n+30&&t.y<s-30||w.map.panTo(w.map.layerPointToLatLng([t.x,t.y]),{animate:!1})}
function Rs(t,e){Ca=Le(t);let n=Mn[ht.indexOf(t)];bn!==n&&(bn&&bn.setAttribute("tabindex",-1),n.setAttribute("tabindex",0),bn=n),e&&n.focus({preventScroll:!0})}
function mu(t,e,n){Mn=t,ht=e,bn=null;let s=ht.find(i=>i.items.some(a=>a.selected))||ht.find(i=>Le(i)===Ca)||hu()||ht[0];s&&Rs(s,!1);let r=n&&(ht.find(i=>Le(i)===
n)||kt(n.replace(/^\+/,"")));r&&Mn[ht.indexOf(r)].focus({preventScroll:!0}),ja(b.get().hover)}function hu(){let[t,e,n,o]=_();return ht.find(s=>s.x>t&&s.x<n&&s.y>
e&&s.y<o)}var _s=[];function ja(t){for(let e of _s)e.classList.remove("hover");_s=t?Mn.filter((e,n)=>ht[n].items.some(o=>o.mark.id===t)):[];for(let e of _s)e.classList.
add("hover")}function gu(t,e,n){(["layersOn","mentions"].some(r=>e.has(r))||e.has("selected")&&h.marks.some(r=>r.hidden))&&Fa(t),e.has("theme")&&Ut(!0),e.has("h\
over")&&(ja(t.hover),n!=="map"&&Ls(t.hover&&kt(t.hover))),["selected","mentions","layersOn","query","filters","dateRange","lang","layout","embed"].some(r=>e.has(
r))&&Ut()}function Ta(){Fa(b.get()),Kn(mu),Ki();for(let t of[so(),Ji()])fu(t);du(so()),so().setAttribute("aria-label",m("list.title")),w.map.on("click",()=>b.set(
{selected:null},{source:"map"})),b.subscribe(gu),addEventListener("beforeprint",()=>{Ut(!0),$e()}),addEventListener("afterprint",()=>Ut(!0))}var Ba=document.documentElement,kn=null;function yu(){if(kn)return;let t=w.map;kn=[t.getCenter(),t.getZoom()],Ba.classList.add("is-print"),t.invalidateSize({animate:!1}),
Ce(!1)}function wu(){kn&&(Ba.classList.remove("is-print"),w.map.invalidateSize({animate:!1}),w.map.setView(...kn,{animate:!1}),kn=null)}function Ha(){addEventListener(
"beforeprint",yu),addEventListener("afterprint",wu)}function Mu(){return d("div",{id:"embed-legend"},d("a",{href:ao(null),target:"_blank",rel:"noopener"},Jt("#head h1").textContent),d("ul",{},h.layers.map(t=>d("l\
i",{},u("svg",{viewBox:"-9 -9 18 18",width:16,height:16,"aria-hidden":"true"},U(t,6)),Et(t)))),d("span",{class:"sr"},m("page.full_page")))}function Pa(){let t=e=>{
document.documentElement.classList.toggle("embed",e.embed);let n=M("embed-legend");n&&n.remove(),e.embed&&M("stage").append(Mu())};t(b.get()),b.subscribe((e,n)=>{
n.has("embed")&&t(e)})}var He=h.config.tiles,vu=4,vn=!1,js=0;function Na(t){let e=window[He.layer];vn=t,js=0,document.documentElement.classList.toggle("has-tiles",vn);let n=M("tiles-c\
redit");return n&&n.remove(),vn?(e.addTo(w.map),M("map-wrap").append(d("p",{id:"tiles-credit"},He.credit)),null):e.remove()}function qa(){if(js+=1,!vn||js<vu)return;
Na(!1);let t=M("tiles");t.querySelector("input").checked=!1,t.querySelector("p").textContent=m("page.tiles_failed"),ft(m("page.tiles_failed"))}function Va(){if(!He)
return null;let t=d("input",{type:"checkbox",role:"switch",class:"sr",on:{change:()=>Na(t.checked)}});return t.checked=vn,window[He.layer].off("tileerror",qa).on(
"tileerror",qa),d("section",{id:"tiles"},d("label",{class:"layer"},t,d("span",{},m("page.tiles",{name:He.name})),d("span",{class:"switch","aria-hidden":"true"})),
d("p",{},m("page.tiles_note",{name:He.name})))}var $u=10,Da="";function Su(){let[t,e,n,o]=_(),s=new Map,r=!1;for(let i of Mt())if(!(i.x<t||i.x>n||i.y<e||i.y>o)){i.many&&(r=!0);for(let a of i.many?[]:i.items){
let l=a.kind==="point"?Tt(a.mark,a.layers[0]):"";if(!l)continue;let c=s.get(l)||new Set;for(let f of a.mark.claims)h.events[f.event]===l&&c.add(f.event);s.set(l,
c)}}return{found:s,badge:r}}var Za=t=>u("svg",{viewBox:"-20 -12 40 24",width:40,height:24,"aria-hidden":"true"},t),zu=()=>d("ul",{id:"signs",hidden:!0});function Au(){
let t=M("signs");if(!t)return;let{found:e,badge:n}=Su(),o=JSON.stringify([document.documentElement.lang,n,[...e].map(([r,i])=>[r,...i])]);if(o===Da&&t.firstChild)
return;Da=o;let s=[...e].slice(0,$u).map(([r,i])=>d("li",{},Za(pe(r,9.5)),d("span",{},[...i].slice(0,2).map(a=>m("event."+a)).join(m("list.comma")))));n&&s.push(
d("li",{},Za([u("rect",{class:"second",x:-9,y:-7,width:24,height:18,rx:9}),u("rect",{class:"first",x:-12,y:-10,width:24,height:18,rx:9}),u("text",{x:0,y:3},"2")]),
d("span",{},m("key.badge")))),t.hidden=!s.length,t.replaceChildren(...s)}function Ua(){Kn(()=>setTimeout(Au))}function Wa(t){return t.length?d("section",{id:"ke\
y","aria-labelledby":"key-title"},d("h2",{id:"key-title"},m("key.title")),d("ul",{},t.map(e=>d("li",{},rr(e),d("span",{},m("key."+e))))),zu()):null}var Ja=["exact","near","region","band","vague"];function Ou(){M("kicker").textContent=m("page.kicker",{n:h.articles.length||1});for(let o of tt("[data-t]"))o.textContent=
m(o.dataset.t,{...o.dataset});M("panel").setAttribute("aria-label",m("page.panel"));for(let o of tt("[data-said]")){let s=o.dataset.said,r=We(s);o.textContent=r,
o.lang=r===s?"en":B()}let t=tt("#head .published");h.articles.forEach((o,s)=>{o.published&&t[s]&&(t[s].textContent=St(o.published))});let e=M("skip");e.hidden=!1,
e.textContent=m("page.skip"),e.onclick=()=>{(Jt("#list .row")||M("query")).focus()};let n=M("languages");n&&n.remove(),h.languages.length>1&&Jt("#head .kicker").
append(Eu())}function Eu(){return d("span",{id:"languages",role:"group","aria-label":m("page.languages")},h.languages.map(t=>d("button",{type:"button",lang:t.code,
dir:t.dir,"aria-pressed":String(t.code===B()),on:{click:()=>b.set({lang:t.code})}},t.name)))}function Iu(){return h.named.length+h.unresolved.length+h.unplaced.
length}function Cu(){let t=Iu();return d("section",{id:"who","aria-labelledby":"who-title"},d("div",{class:"bar"},d("h2",{id:"who-title"},m("who.title")),d("p",
{},m("who.marks",{n:h.marks.length}),t?[" · ",d("button",{type:"button",class:"link",on:{click:Ga}},m("who.named",{n:t}))]:null,h.unread.length?[" · ",d("butt\
on",{type:"button",class:"link",on:{click:Ga}},m("who.unread",{n:h.unread.length}))]:null)),d("ul",{class:"layers"},h.layers.map(_u),Fu()))}function Fu(){let t=h.
marks.filter(n=>n.hidden).length;if(!t)return null;let e=d("input",{type:"checkbox",role:"switch",class:"sr",id:"mentions",on:{change:()=>b.set({mentions:e.checked})}});
return e.checked=b.get().mentions,d("li",{class:"mentions"},d("label",{class:"layer"},e,d("span",{class:"sw"}),d("span",{class:"name"},m("who.mentions",{n:t})),
d("span",{class:"count"}),d("span",{class:"switch","aria-hidden":"true"})))}function Ga(){let t=M("left-title");t&&(t.scrollIntoView({block:"start",behavior:jt()?
"auto":"smooth"}),t.focus({preventScroll:!0}))}function _u(t){let e=d("input",{type:"checkbox",role:"switch",class:"sr","data-layer":t.id,on:{change:()=>ju(t.id,
e.checked)}});return e.checked=b.get().layersOn.has(t.id),d("li",{},d("label",{class:"layer"},e,d("span",{class:"sw"},me(t,"legend"),Ru(t)),d("span",{class:"nam\
e",dir:"auto",lang:t.lang},t.name),d("span",{class:"short",dir:"auto",lang:t.lang},t.short),d("span",{class:"count"},C(t.count)),d("span",{class:"switch","aria-\
hidden":"true"})))}function Ru(t){return u("svg",{class:"chip-shape",viewBox:"-9 -9 18 18",width:18,height:18,"aria-hidden":"true"},U(t,6))}function ju(t,e){let n=new Set(
b.get().layersOn);e?n.add(t):n.delete(t),b.set({layersOn:n})}var Tu=()=>Ja.filter(t=>h.marks.some(e=>e.form===t));function Bu(){let t=d("input",{id:"query",type:"\
search",autocomplete:"off",spellcheck:"false",placeholder:m("find.label"),"aria-label":m("find.label")}),e=0;t.addEventListener("input",()=>{clearTimeout(e),e=setTimeout(
()=>b.set({query:t.value}),90)}),t.value=b.get().query;let n=d("button",{id:"filter-button",type:"button","aria-expanded":"false","aria-controls":"filters",on:{
click:()=>Hu(M("filters").hidden)}},m("find.filter")),o=u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:"M11.2 11.2L15 15M12.5\
 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5 7Z",fill:"none",stroke:"currentColor","stroke-width":1.5}));return d("section",{id:"find",role:"search"},d("div",{class:"\
field"},o,t),n,Pu())}function Hu(t){M("filters").hidden=!t,M("filter-button").setAttribute("aria-expanded",String(t))}function Pu(){let t=h.marks.flatMap(i=>i.claims),
e=Object.keys(te[B()].strings),n=[...new Set(t.map(i=>i.role))].sort((i,a)=>e.indexOf("role."+i)-e.indexOf("role."+a)),o=Object.keys(h.events).filter(i=>t.some(
a=>a.event===i)),s=Ja.filter(i=>h.marks.some(a=>a.form===i)),r=t.flatMap(i=>i.date?[i.date.start,i.date.end]:[]).filter(Boolean).sort();return d("div",{id:"filt\
ers",hidden:!0,role:"group","aria-label":m("find.filters")},o.length?fo("events",m("find.event"),o,i=>m("event."+i)):null,fo("roles",m("find.role"),n,i=>m("role\
."+i)),h.articles.length>1?fo("sources",m("find.source"),h.articles.map((i,a)=>String(a)),i=>K(h.articles[i].publisher||h.articles[i].title||i)):null,fo("forms",
m("find.precision"),s,i=>m("key."+i)),r.length?d("fieldset",{class:"dates"},d("legend",{},m("find.dates")),Ya("from",0,r),Ya("to",1,r)):null,d("button",{type:"b\
utton",class:"link",on:{click:Nn}},m("find.clear")))}function fo(t,e,n,o){return d("fieldset",{},d("legend",{},e),n.map(s=>{let r=d("input",{type:"checkbox","da\
ta-kind":t,value:s,on:{change:()=>qu(t,s,r.checked)}});return d("label",{},r,d("span",{dir:"auto"},o(s)))}))}function qu(t,e,n){let o=b.get().filters,s=Object.fromEntries(
Object.entries(o).map(([r,i])=>[r,new Set(i)]));n?s[t].add(e):s[t].delete(e),b.set({filters:s})}function Ya(t,e,n){let o=d("input",{type:"date",id:"date-"+t,min:n[0],
max:n[n.length-1],on:{change:()=>{let s=[...b.get().dateRange||[n[0],n[n.length-1]]];s[e]=o.value||(e?n[n.length-1]:n[0]),s[0]>s[1]&&(s[1-e]=s[e]),b.set({dateRange:s})}}});
return d("label",{},d("span",{},m("find."+t)),o)}function Qa(t){for(let r of tt("input[data-layer]"))r.checked=t.layersOn.has(r.dataset.layer);for(let r of tt("\
input[data-kind]"))r.checked=t.filters[r.dataset.kind].has(r.value);M("mentions")&&(M("mentions").checked=t.mentions);let e=M("query");e&&e!==j()&&(e.value=t.query);
let n=t.dateRange||["",""];M("date-from")&&([M("date-from").value,M("date-to").value]=n);let o=qo(t.filters)+(t.dateRange?1:0),s=M("filter-button");s&&(s.textContent=
o?m("find.on",{n:o}):m("find.filter"))}function Ka(){let t=M("query")===j();Ou();for(let e of tt(".defs"))e.remove();M("page").append(sr(),ir()),M("tools").replaceChildren(
...[Cu(),d("div",{id:"scroll",tabindex:"-1"},Wa(Tu()),Bu(),d("section",{id:"list"}),ga(),Va(),M("credits"))].filter(Boolean)),t&&M("query").focus(),Qa(b.get()),
io()}function Xa(){Ua(),Ka(),b.subscribe((t,e)=>{e.has("lang")?(In(t.lang),Ka()):["layersOn","filters","query","dateRange","mentions"].some(n=>e.has(n))&&Qa(t)})}var Vu=t=>t.event?Cn(t):at(t),tl=t=>`${t.article} ${t.paragraph} ${t.before}${t.place}${t.after}`;function Du(t){let e=new Map;for(let n of t)for(let o of n.cites)
e.has(tl(o))||e.set(tl(o),o);return[...e.values()]}function Zu(t){let e=new Map;for(let n of t){let o={layer:n.layer,text:Vu(n),date:J(n.date,!0)};e.set(JSON.stringify(
o),o)}return[...e.values()]}function Uu(t){let e=h.articles[t.article]||{},n=t.paragraph===null?"":`¶ ${C(t.paragraph+1)}`,o=h.articles.length>1&&(e.publisher?
K(e.publisher):m("card.article",{n:t.article+1}));return d("blockquote",{dir:"auto",lang:e.lang||null},d("bdi",{},m("card.open_quote"),t.before,t.place?d("mark",
{},t.place):null,t.after,m("card.close_quote")),o||n?d("small",{}," ",o,o&&n?m("list.comma"):null,d("bdi",{},n)):null)}function Wu(t){let e=ve(t);return d("li",
{},d("b",{class:"n"},C(t.n)),d("div",{},d("p",{},d("b",{},oe(t))," · ",d("bdi",{},xt(t))),Zu(e).map(n=>d("p",{class:"deed"},R[n.layer]?[Et(R[n.layer],"short"),
": "]:null,n.text," · ",d("bdi",{},n.date))),Du(e).map(Uu)))}function Gu(){el();let t=h.marks.filter(n=>F(n)&&W(n)).sort((n,o)=>n.n-o.n),e=b.get().mentions?[]:
h.marks.filter(n=>n.hidden&&!F(n));M("list").after(d("section",{id:"paper"},Zt()?d("p",{},m("find.found",{n:t.length})):null,d("ol",{},t.map(Wu)),e.length?d("p",
{class:"named"},m("who.mentions",{n:e.length}),": ",d("bdi",{},mt(e.map(E)))):null))}function el(){let t=M("paper");t&&t.remove()}function nl(){addEventListener(
"beforeprint",Gu),addEventListener("afterprint",el)}function ol(t){let e=[];for(let n of t)for(let o of n.claims){let s=o.date;!s||!s.start&&!s.end||e.push({mark:n,claim:o,layer:o.layer,from:s.start?lt(s.start):null,
to:s.end?lt(s.end):null})}return e}function sl(t){let e=t.flatMap(i=>[i.from,i.to]).filter(i=>i!==null),n=Math.min(...e),o=Math.max(...e),s=Math.max(1.5,(o-n)*.04),
r=i=>t.some(a=>a[i]===null)?1.6:1;return{first:n,last:o,from:n-s*r("from"),to:o+1+s*r("to")}}function rl(t,e){let n=e/(t.to-t.from),o=ne();return{x:i=>o?e-(i-t.
from)*n:(i-t.from)*n,day:i=>Math.floor((o?e-i:i)/n+t.from),per:n}}var il=t=>ot("axis",t);function Ts(t){let e=t.to-t.from,n=[];if(e<=40){let i=e<=16?1:7;for(let a=Math.
ceil(t.from);a<t.to;a+=1)(a-Math.ceil(t.from))%i===0&&n.push({day:a,text:il(P(a))});return n}let[o,s]=nt(P(Math.floor(t.from))),r=e>365*4?12:e>500?3:1;r===12&&(s=
1);for(let i=0;i<600;i+=1){let a=lt(`${String(o).padStart(4,"0")}-${String(s).padStart(2,"0")}-01`);if(a>=t.to)break;if(a>=t.from&&(s-1)%r===0){let l=r===12?pt(
o):zs(s),c=r!==12&&(s===1||!n.length);n.push({day:a,text:c?ot("axis_month",P(a)):l})}s+=1,s>12&&(s=1,o+=1)}return n}function Ku(t,e,n){t.sort((s,r)=>s.at-r.at);
for(let s of t)s.true=s.at;let o=(s,r)=>(e(s.text)+e(r.text))/2;t.forEach((s,r)=>{let i=e(s.text)/2,a=r?t[r-1].at+o(t[r-1],s):i-6;s.at=Math.max(s.at,a)});for(let s=t.
length-1;s>=0;s-=1){let r=s===t.length-1?n+12-e(t[s].text)/2:t[s+1].at-o(t[s],t[s+1]);t[s].at=Math.min(t[s].at,r)}for(let s=t.length-1;s>=0;s-=1)Math.abs(t[s].at-
t[s].true)>36&&t.splice(s,1)}function al(t,e,n,o){let s=[...new Set(t.filter(c=>c.from!==null&&c.from===c.to).map(c=>c.from))].sort((c,f)=>c-f),r=o<420,i=c=>c.length*
(r?6:7)+(r?6:14),a=[];for(let c of s){let[f,p,g]=nt(P(c)),x=a[a.length-1],y=il(P(c)),v=n(c+.5);x&&Math.abs(v-x.at)<(i(y)+i(x.text))/2&&x.month===`${f}-${p}`&&x.
days.length<3?(x.days.push(g),x.all.push(v),x.at=(x.all[0]+v)/2,x.text=ot("axis",P(c),mt(x.days.map(pt)))):a.push({at:v,all:[v],text:y,days:[g],month:`${f}-${p}`,
bold:!0})}Ku(a,i,o);let l=[...a];for(let c of Ts(e)){let f=c.text.length*6.4/2,p=n(c.day)+(ne()?-f:f);l.every(x=>Math.abs(x.at-p)>i(x.text)/2+f+4)&&p>f&&p<o-f&&
l.push({at:p,text:c.text})}return l}var Ju=100,Qu=15,Xu=6,tp=2;function fl(t,e,n){let o=new Set;for(let r of t)r.from!==null&&r.from===r.to&&o.add(r.from);return t.length>Ju&&o.size*Qu>n?Math.ceil(
Xu/e.per):0}var Bs=t=>new Set(t.map(e=>e.mark.id)).size;function cl(t,e,n,o,s){let r=o?Math.max(tp,o*n.per):0;return u("rect",{class:s,x:n.left.toFixed(1),width:n.
width.toFixed(1),y:(n.base-r).toFixed(1),height:r.toFixed(1),fill:e.slots.length===2?Ue(e):T(e)})}function dl(t,{days:e,x:n,high:o,stacked:s,living:r,told:i}){let a=new Map;
for(let{days:f}of t)for(let[p,g]of f){let x=Bs(g);a.set(p,s?(a.get(p)||0)+x:Math.max(a.get(p)||0,x))}let l=o/Math.max(1,...a.values()),c=new Map;return t.flatMap(
({layer:f,days:p,base:g})=>[...p].map(([x,y])=>{let v=n(x),$=n(x+e),O=Bs(y),S=s&&c.get(x)||0;c.set(x,S+O*l);let z={left:Math.min(v,$)+.5,width:Math.max(1,Math.abs(
$-v)-1),base:g-S,per:l},it=Zt()?y.filter(r):y;return u("g",{class:"column"},it.length<y.length&&cl(y,f,z,O,"item out"),cl(y,f,z,Bs(it),"item"),u("title",{},i(y)))}))}var k={items:[],range:null,now:null,together:0},ul=()=>{let t=b.get().layersOn;return h.layers.filter(e=>t.has(e.id)&&k.items.some(n=>n.layer===e.id))},Hs=()=>h.
marks.filter(t=>F(t)&&!t.claims.some(e=>e.date&&(e.date.start||e.date.end))).length;function Ln(){let t=b.get().layersOn,e=new Map;for(let n of k.items){if(!t.has(
n.layer))continue;let o=n.from===null?Math.min(k.range.first,n.to):n.from,s=n.to===null?Math.max(k.range.last,n.from):n.to;e.set(`${o}:${s}`,[o,s])}return[...e.
values()].sort((n,o)=>n[0]-o[0]||n[1]-o[1])}var Yt=()=>{let t=b.get().dateRange;return t?t.map(lt):null};function $n(t,e){let n=Math.max(k.range.first,Math.min(
t,e)),o=Math.min(k.range.last,Math.max(t,e));n>o||b.set({dateRange:[P(n),P(o)]},{source:"timeline"})}var uo=()=>b.set({dateRange:null},{source:"timeline"});var Ps=12,pl=t=>W(t.mark)&&ve(t.mark).includes(t.claim),ml=t=>!Zt()||t.some(pl)?"item":"item out";function np(t,e,n,o){let s=t[0],r={class:ml(t)},i=s.from===null?
k.range.from:s.from,a=s.to===null?k.range.to:s.to+1,l=Math.min(o(i),o(a)),c=Math.max(3,Math.abs(o(a)-o(i))),f=s.from===null?"start":s.to===null?"end":"",p=e.slots.
length===2?Ue(e):T(e);return u("g",r,u("rect",{x:l,y:n-4,width:c,height:8,rx:4,fill:p,stroke:e.slots.length===2?"var(--ink3)":null,"stroke-width":.8,mask:f?`url\
(#fade-${f==="start"!==ne()?"start":"end"})`:null}),u("title",{},qs(t)))}function qs(t){let e=t.slice(0,Ps).map(n=>[E(n.mark),at(n.claim),J(n.claim.date)].join(
" · "));return t.length>Ps&&e.push(m("map.more",{n:t.length-Ps})),e.join(`
`)}function op(t,e,n,o){let s=t[0],r=u("g",{class:ml(t),"data-x":o(s.from+.5).toFixed(1),"data-y":n,transform:`translate(${o(s.from+.5).toFixed(1)} ${n})`}),i=t.
length>1&&e.slots.length===1,a=U(e,i?7.4:5.4);return a.setAttribute("style","stroke:var(--paper);stroke-width:3;paint-order:stroke"),r.append(a,U(e,i?7.4:5.4)),
i&&r.append(u("text",{class:"many",y:3.6,"text-anchor":"middle"},m("time.several",{n:t.length}))),r.append(u("title",{},qs(t))),r}function sp(){let t=(e,n)=>[u(
"linearGradient",{id:`${e}-g`},n.map(([o,s])=>u("stop",{offset:o,"stop-color":"#fff","stop-opacity":s}))),u("mask",{id:e,maskContentUnits:"objectBoundingBox"},u(
"rect",{width:1,height:1,fill:`url(#${e}-g)`}))];return u("defs",{},t("fade-start",[[0,0],[.55,1]]),t("fade-end",[[.45,1],[1,0]]))}function rp(t,e,n,o){let s=new Map,
r=new Map;for(let i of k.items){if(i.layer!==t.id)continue;let a=i.from!==null&&i.from===i.to,l=o?i.from-(i.from-k.range.first)%o:i.from,c=a?s:r,f=a?l:`${i.from}\
:${i.to}`;c.has(f)?c.get(f).push(i):c.set(f,[i])}return{layer:t,days:s,base:e+6.5,bars:[...r.values()].map(i=>np(i,t,e,n)),dots:o?[]:[...s.values()].map(i=>op(i,
t,e,n))}}function ip(t,e){let n=o=>Number(o.dataset.x);t.sort((o,s)=>n(o)-n(s)),t.forEach((o,s)=>{s&&(o.dataset.x=Math.max(n(o),n(t[s-1])+12))});for(let o=t.length-
1;o>=0;o-=1){let s=o===t.length-1?e-6:n(t[o+1])-12;t[o].dataset.x=Math.min(n(t[o]),s),t[o].setAttribute("transform",`translate(${t[o].dataset.x} ${t[o].dataset.
y})`)}return t}function hl(t,e){let n=ul(),o=e?0:15,s=e?16:9,r=s+o*Math.max(n.length-1,0)+(e?16:9);k.now=rl(k.range,t);let i=u("svg",{class:"chart",width:t,height:r+
18,"aria-hidden":"true",viewBox:`0 0 ${t} ${r+18}`},sp());i.append(u("g",{class:"grid"},Ts(k.range).map(f=>u("path",{d:`M${k.now.x(f.day).toFixed(1)} 0V${r}`})),
n.map((f,p)=>u("path",{d:`M0 ${s+o*p}H${t}`}))));let a=Yt();if(a){let f=k.now.x(a[0]),p=k.now.x(a[1]+1);i.append(u("rect",{class:"brush",x:Math.min(f,p),y:1,width:Math.
abs(p-f),height:r-2}))}k.together=fl(k.items,k.now,t);let l=n.map((f,p)=>rp(f,s+o*p,k.now.x,k.together)),c=l.flatMap(f=>f.dots);if(i.append(...l.flatMap(f=>f.bars),
...e?ip(c,t):c),k.together){let f=e?l.map(p=>({...p,base:r})):l;i.append(...dl(f,{days:k.together,x:k.now.x,living:pl,told:qs,stacked:e,high:e?r-4:12.5}))}for(let f of al(
k.together?[]:k.items,k.range,k.now.x,t))f.bold&&i.append(...f.all.map(p=>u("path",{class:"named",d:`M${p.toFixed(1)} ${r-3}V${r+3}`}))),i.append(u("text",{class:f.
bold?"bold":null,x:f.at.toFixed(1),y:r+14,"text-anchor":"middle"},f.text));return{box:i,bottom:r,rows:n,gap:o,top:s}}var ap=1500,mo=0;function gl(t,e){let n=Yt(),o=n?n[t]:t?k.range.last:k.range.first,s=St(P(o));return d("div",{class:n?"grip set":"grip",tabindex:"0",role:"slide\
r","data-grip":t,"aria-label":m(t?"time.end":"time.start"),"aria-orientation":"horizontal","aria-valuemin":k.range.first,"aria-valuemax":k.range.last,"aria-valu\
enow":o,"aria-valuetext":s,style:{left:`${k.now.x(t?o+1:o)}px`,height:`${e}px`},on:{keydown:r=>lp(r,t,o)}},d("i",{}))}function lp(t,e,n){let o=ne()?-1:1,s={ArrowRight:o,
ArrowLeft:-o,ArrowUp:1,ArrowDown:-1,PageUp:7,PageDown:-7,Home:-1e6,End:1e6}[t.key];if(!s)return;t.preventDefault();let r=Yt()||[k.range.first,k.range.last],i=Math.
min(k.range.last,Math.max(k.range.first,n+s));r[e]=i,r[0]>r[1]&&(r[1-e]=i),$n(r[0],r[1]);let a=tt("#timeline .grip");a[e]&&a[e].focus()}function cp(t){let e=null,
n=!1,o=null,s=r=>k.now.day(r.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",r=>{if(r.button)return;Sn();let i=r.target.closest&&r.target.
closest(".grip"),a=Yt();o=i&&a?a[1-Number(i.dataset.grip)]:null,e=o===null?s(r):o,n=!1,t.setPointerCapture(r.pointerId)}),t.addEventListener("pointermove",r=>{e!==
null&&(!n&&o===null&&Math.abs(k.now.x(e)-k.now.x(s(r)))<5||(n=!0,$n(e,s(r))))}),t.addEventListener("pointerup",r=>{e!==null&&!n&&o===null&&fp(s(r)),e=null}),t.addEventListener(
"pointercancel",()=>{e=null})}function fp(t){let e=Ln().map(([n,o])=>{let s=t<n?n-t:t>o?t-o:0;return{a:n,b:o,off:s,length:o-n}}).filter(n=>n.off*k.now.per<14).sort(
(n,o)=>n.off-o.off||n.length-o.length)[0];e?$n(e.a,e.b):uo()}function Ns(t){let e=Ln();if(!e.length)return!1;let n=Yt(),o=n?e.findIndex(([a,l])=>a===n[0]&&l===n[1]):
-1,s=n&&o<0?e.findIndex(([a])=>a>=n[0]):o+t;if(s>=e.length||s<0&&n)return!1;let[r,i]=e[Math.max(s,0)];return $n(r,i),ft(yl()),!0}function Sn(){clearInterval(mo),
mo=0;let t=M("play");t&&t.replaceChildren(Vs(!1)),t&&t.setAttribute("aria-label",m("time.play"))}function dp(){if(mo)return Sn();let t=Ln(),e=Yt();return(!e||e[1]>=
t[t.length-1][1])&&uo(),Ns(1),mo=setInterval(()=>{Ns(1)||Sn()},ap),M("play").replaceChildren(Vs(!0)),M("play").setAttribute("aria-label",m("time.pause")),null}function Vs(t){
return u("svg",{viewBox:"0 0 12 12",width:12,height:12,class:t?null:"arrow","aria-hidden":"true"},u("path",{fill:"currentColor",d:t?"M2 1H5V11H2ZM7 1H10V11H7Z":
"M2 .6L11 6L2 11.4Z"}))}function yl(){let t=b.get().dateRange;if(t)return J({start:t[0],end:t[1]});let e=[P(k.range.first),P(k.range.last)];return J(k.range.last-
k.range.first>40?Ss(...e):{start:e[0],end:e[1]})}function up(){if(!b.get().dateRange)return m(k.together?"time.hint_many":"time.hint");let t=h.marks.filter(F);return m(
"time.chosen",{m:t.filter(W).length,n:t.length,k:Hs()})}function po(){let t=M("timeline");if(t.hidden)return;let e=j()&&j().dataset.grip,n=H()==="phone",o=M("ti\
me-area"),{box:s,bottom:r,rows:i,gap:a,top:l}=hl(Math.max(o.clientWidth,60),n);for(let c of[...o.querySelectorAll(".chart, .grip")])c.remove();o.append(s,gl(0,r),
gl(1,r)),M("time-lanes").replaceChildren(...n?[]:i.map((c,f)=>d("span",{style:{top:`${l+a*f-8}px`}},u("svg",{viewBox:"-9 -9 18 18",width:13,height:13,"aria-hidd\
en":"true"},U(c,6)),Et(c,"short")))),M("time-title").textContent=yl(),M("time-hint").textContent=up(),M("time-all").hidden=!b.get().dateRange,M("time-left").replaceChildren(
d("span",{},m("time.no_date")),d("b",{},C(Hs()))),t.classList.toggle("chosen",!!b.get().dateRange),e&&o.querySelectorAll(".grip")[Number(e)].focus()}function xl(){
let t=M("timeline"),e=(o,s)=>d("button",{type:"button",class:"step","aria-label":s,on:{click:()=>{Sn(),Ns(o)}}},u("svg",{viewBox:"0 0 8 12",width:7,height:10,class:"\
arrow","aria-hidden":"true"},u("path",{d:o>0?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"currentColor","stroke-width":1.6}))),n=d("div",{id:"time-area"});
t.setAttribute("aria-label",m("time.title")),t.replaceChildren(d("div",{class:"play"},d("button",{id:"play",type:"button","aria-label":m("time.play"),on:{click:dp}},
Vs(!1)),d("div",{class:"steps"},e(-1,m("time.back")),e(1,m("time.step")))),d("div",{class:"time"},d("p",{class:"head"},d("b",{id:"time-title"}),d("span",{id:"ti\
me-hint"}),d("button",{type:"button",class:"link",id:"time-all",on:{click:()=>{Sn(),uo()}}},m("time.all"))),d("div",{class:"lanes"},d("div",{id:"time-lanes","ar\
ia-hidden":"true"}),n)),d("p",{id:"time-left"})),cp(n)}function wl(){k.items=ol(h.marks),!(k.items.length<2)&&(k.range=sl(k.items),!(Ln().length<2)&&(M("timelin\
e").hidden=!1,xl(),po(),b.subscribe((t,e)=>{e.has("lang")?(xl(),po()):["layersOn","filters","query","dateRange"].some(n=>e.has(n))&&po()}),new ResizeObserver(po).
observe(M("time-area"))))}async function mp(t){let e=atob(document.getElementById(t).textContent),n=new Uint8Array(e.length);for(let s=0;s<e.length;s+=1)n[s]=e.charCodeAt(s);let o=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(o).text())}var hp=t=>/[\ud800-\udfff]/.test(t)?Array.from(t):
t,Ds=(t,e,n)=>typeof t=="string"?t.slice(e,n):t.slice(e,n).join("");function gp(t){let e=new Map(t.map((r,i)=>[r.sha256,i]));function n(r,i){let l=(t[r]?t[r].paragraphs:
[]).findIndex(([c,f])=>c<=i&&i<f);return l<0?null:l}function o({article:r,quote:i,start:a,end:l},c){let[f,p]=c||[a,a];a<=f&&f<=p&&p<=l||(f=p=a);let g=hp(i),x=e.
get(r)||0;return{article:x,paragraph:n(x,a),before:Ds(g,0,f-a),place:Ds(g,f-a,p-a),after:Ds(g,p-a)}}function s(r){let{id:i,role:a,layer:l,event:c,planned:f,hypothetical:p,
action:g,hedges:x,negated:y,inferred:v,figures:$,speaker:O,reviewed:S}=r;return{id:i,role:a,layer:l,event:c,planned:f,hypothetical:p,action:g,hedges:x,negated:y,
inferred:v,figures:$,speaker:O,reviewed:S,targets:(r.target_ids||[]).map(z=>typeof z=="string"?z:z.id),actors:r.actor_ids.map(z=>typeof z=="string"?z:z.id),date:r.
date_words===null?null:{start:r.date_start,end:r.date_end,words:r.date_words,time_precision:r.time_precision,date_prec:r.date_prec},cites:r.citations.map(z=>o(z,
r.highlight))}}return{cite:o,claim:s}}function bl(t,e,{cite:n,claim:o}){let{title:s,place_id:r,layers:i,form:a,anchor:l,radius_km:c,words:f,approximate:p,rule:g,
note:x,rivals:y,score:v,country:$,admin1:O,names:S,disagreements:z,shown:it}=t.properties;return{id:t.id,n:e,title:s,place_id:r,layers:i,form:a,anchor:l,radius_km:c,
words:f,approximate:p,rule:g,note:x,rivals:y,score:v,country:$,admin1:O,hidden:it===!1,geometry:t.geometry,names:Object.entries(S).flatMap(([_t,Pe])=>[Pe].flat().
map(ho=>[_t,ho])),claims:t.properties.claims.map(o),differ:(z||[]).map(({kind:_t,values:Pe,citations:ho})=>({kind:_t,versions:Pe.map(($l,Sl)=>({value:$l,cite:n(
ho[Sl],null)}))}))}}function xp(t){let e=gp(t.articles||[t.article].filter(Boolean)),n=[],o=[];for(let s of h.order){let r=t.features[s];r.geometry?n.push(bl(r,
n.length+1,e)):o.push(bl(r,0,e))}return{marks:n,named:o,unplaced:t.unplaced_claims.map(e.claim),unread:(t.unread||[]).map(({event:s,words:r,citation:i})=>({event:s,
words:r,cite:e.cite(i,null)})),unresolved:t.unresolved.map(({surface:s,reason:r,rivals:i,citation:a})=>({surface:s,reason:r,rivals:i,cite:e.cite(a,null)}))}}var Ml=async()=>zn(
xp(await mp("mapgen-geojson")));function kl(){di(h.config),da(),w.element.setAttribute("role","region"),w.element.setAttribute("aria-label",m("page.map")),ra(),Xa(),rs(),Pa(),wl(),ua(),Ha(),nl(),
Ta(),gs(),ds(),pa(),Ea(),M("static").remove(),document.documentElement.dataset.ready="1",ue&&setTimeout(Zr,500)}function vl(t){throw document.documentElement.classList.
remove("js"),t}function Ll(){if(document.documentElement.classList.add("js"),ue){Ml().then(kl).catch(vl);return}try{kl()}catch(t){vl(t)}}var yp={shown:bt},wp={find:kt,flush:Yn,now:$e,request:Ut,sight:_,signs:Mt,get took(){return vs}};return Il(bp);})();
