var mapgen=(()=>{var Eo=Object.defineProperty;var Xl=Object.getOwnPropertyDescriptor;var tc=Object.getOwnPropertyNames;var ec=Object.prototype.hasOwnProperty;var te=(t,e)=>{for(var n in e)Eo(t,n,{get:e[n],enumerable:!0})},nc=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of tc(e))!ec.call(t,s)&&
s!==n&&Eo(t,s,{get:()=>e[s],enumerable:!(o=Xl(e,s))||o.enumerable});return t};var oc=t=>nc(Eo({},"__esModule",{value:!0}),t);var $m={};te($m,{data:()=>h,dates:()=>at,draw:()=>ue,furniture:()=>xn,geo:()=>P,groups:()=>Ms,join:()=>it,lang:()=>H,layerById:()=>F,layout:()=>zt,map:()=>bs,markById:()=>Tt,
marks:()=>vm,matches:()=>W,number:()=>I,packed:()=>ge,scene:()=>Lm,start:()=>Kl,store:()=>M,t:()=>p,title:()=>O,view:()=>jt,visible:()=>R});var ue={};te(ue,{frame:()=>de,framed:()=>xs,key:()=>Yt,passing:()=>ws,sign:()=>ys,under:()=>gs});function ur(t){let e=document.getElementById(t);return e&&e.type==="application/json"?JSON.parse(e.textContent):null}var sc={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},pr={actors:[],targets:[],
event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function dr(t){let e=t.anchor?
{type:"Point",coordinates:t.anchor}:null;return{...sc,...t.geometry==="anchor"?{...t,geometry:e}:t,claims:(t.claims||[]).map(n=>({...pr,...n}))}}var mr=t=>{let e=Object.
create(null);for(let n of t)e[n.id]=n;return e},h=ur("mapgen-data"),F=mr(h.layers),Tt=Object.create(null),_n=t=>{Object.assign(h,t),Tt=mr(h.marks)},ge=!!h.order;
if(ge)_n({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{let t=ur("mapgen-geojson"),e=new Map((t?t.features:[]).map(n=>[n.id,n.geometry]));_n({marks:h.
marks.map(dr),named:h.named.map(dr),unplaced:h.unplaced.map(n=>({...pr,...n}))});for(let n of h.marks)n.geometry=n.geometry||e.get(n.id)||null}var rc="http://www.w3.org/2000/svg";function hr(t,e,n){for(let[o,s]of Object.entries(e||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))t.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s))t.style.setProperty(r,i);else t.setAttribute(o,s===!0?"":String(s));for(let o of n.flat(
1/0))o==null||o===!1||o===""||t.append(o instanceof Node?o:document.createTextNode(String(o)));return t}var d=(t,e,...n)=>hr(document.createElement(t),e,n),u=(t,e,...n)=>hr(
document.createElementNS(rc,t),e,n),b=t=>document.getElementById(t),Bt=(t,e=document)=>e.querySelector(t),et=(t,e=document)=>[...e.querySelectorAll(t)],B=()=>document.
activeElement,Ht=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,pt=t=>{let e=b("live");e.textContent="",setTimeout(()=>{e.textContent=t},60)};var Ze=10.5,gr={clash:"M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5M-5 2.5L-2.5 5M5 2.5L2.5 5",strike:"M4.5-5L-2 1.5M-2-3V1.5H2.5M-5 5H5",withdrawal:"M5-3H-1A3 3 0 0 0-1 \
3.5H4M1.5 1L4 3.5L1.5 6",force:"M-4-5V5.5M-4-4.5H4.5L2.5-2L4.5.5H-4",found:"M-1-5.5A4 4 0 1 1-1 2.5A4 4 0 1 1-1-5.5M2 1.8L5.5 5.5",arrest:"M-5-2.5A2.5 2.5 0 1 1\
-5-2.4M0-.1A2.5 2.5 0 1 1 5-.1A2.5 2.5 0 1 1 0-.1M-2.8 2H-2.7",release:"M-4.5 0V5H4.5V0ZM-2.5 0V-2.5A2.5 2.5 0 0 1 2.5-3",base:"M-5 5V-1L0-5L5-1V5ZM-1.5 5V1.5H1\
.5V5",warning:"M0-5L5.5 4.5H-5.5ZM0-1.8V1M0 2.8V2.9",talks:"M-5.5-4.5H2.5V1H-2L-4 3V1H-5.5ZM4-1.5H5.5V3.5H4V5.5L2 3.5H-.5",aid:"M0-5V5M-5 0H5",displaced:"M-1-3.\
5A1.6 1.6 0 1 1-1-3.6M-2.6-1V2.5M-2.6 2.5L-4.5 5.5M-2.6 2.5L-.8 5.5M1 0H5.5M3.5-2L5.5 0L3.5 2",rescue:"M-5.3 0A5.3 5.3 0 1 1 5.3 0A5.3 5.3 0 1 1-5.3 0M-2 0A2 2 \
0 1 1 2 0A2 2 0 1 1-2 0M-3.7-3.7L-1.5-1.5M3.7-3.7L1.5-1.5M-3.7 3.7L-1.5 1.5M3.7 3.7L1.5 1.5",protest:"M-5 1V-2.5L2.5-5V3.5ZM-3 1.5L-2 5H0L-.8 2.3M4.5-2.5A2.5 2.\
5 0 0 1 4.5 1",flood:"M-6-3Q-4-5-2-3T2-3T6-3M-6 .5Q-4-1.5-2 .5T2 .5T6 .5M-6 4Q-4 2-2 4T2 4T6 4",storm:"M-5-4H5M-4-1.2H3.5M-2.2 1.6H2.4M-.8 4.4H1.4",quake:"M-6 0\
H-3.5L-2-4L.5 4.5L2.2-2L3.5 0H6",fire:"M0-6C1-3 4.5-1.5 4.5 2A4.5 4 0 0 1-4.5 2C-4.5 0-3-1-2.5-2.5C-1-1.5 0-3 0-6Z",epidemic:"M-2.8 0A2.8 2.8 0 1 1 2.8 0A2.8 2.\
8 0 1 1-2.8 0M0-2.8V-5.5M0 2.8V5.5M-2.8 0H-5.5M2.8 0H5.5M-2-2L-4-4M2-2L4-4M-2 2L-4 4M2 2L4 4",accident:"M0-5.5L1.3-1.7L5.5-2.5L2.3.5L4.5 4.5L.5 2.3L-2.5 5.5L-2.\
3 1.4L-5.5-.5L-1.6-1.6Z",closed:"M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0M-3 0H3"},ic=new Set(["home_base","unit_name","mentioned"]);function wt(t,e){if(!e||
e.slots.length)return"";let n=t.claims.find(o=>o.layer===e.id&&o.event&&!ic.has(o.role));return n&&gr[h.events[n.event]]&&h.events[n.event]||""}function Et(t,e=Ze,n=!1){
return u("g",{class:n?"coin hollow":"coin"},u("circle",{r:e,class:"face"}),u("path",{d:gr[t],class:"icon",transform:e===Ze?null:`scale(${(e/Ze).toFixed(3)})`}))}var P={};te(P,{box:()=>j,boxOf:()=>jo,decode:()=>Nt,extent:()=>X,frame:()=>rt,inside:()=>lt,kmToUnits:()=>We,lat:()=>It,meet:()=>A,mx:()=>Y,my:()=>Z,parts:()=>Q,
path:()=>mt,project:()=>Pt,spot:()=>nt});var ac="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",wr=new Int8Array(128);for(let t=0;t<64;t+=1)wr[ac.charCodeAt(t)]=t;var xr=85.0511287798,
lc=40075.017,Y=t=>t/360+.5,Z=t=>{let e=Math.max(-xr,Math.min(xr,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},It=t=>Math.atan(Math.exp(
(.5-t)*2*Math.PI))*360/Math.PI-90,Fn=h.basemap&&h.basemap.view||[-180,-90,180,90],Fo=h.frame?Math.round(((Fn[0]+Fn[2])/2-h.frame.around)/360):0,yr=h.frame?h.frame.
around+360*Fo:null,cc=t=>yr===null?fc(t):t+360*Math.round((yr-t)/360),jo=([t,e,n,o])=>[Y(t+360*Fo),Z(o),Y(n+360*Fo),Z(e)],fc=t=>t<Fn[0]-1&&t+360<=Fn[2]+1?t+360:
t;function Nt(t,e){let n=[],o=0,s=0,r=0,i=()=>{let a=0,l=1,c;do c=wr[t.charCodeAt(o)],o+=1,a+=(c&31)*l,l*=32;while(c&32);return a%2?-(a+1)/2:a/2};for(;o<t.length;)
s+=i(),r+=i(),n.push(Y(s/e),Z(r/e));return n}var ee=t=>{let e=[];for(let[n,o]of t)e.push(Y(cc(n)),Z(o));return e},Io=new Map;function Q(t){if(!Io.has(t.id)){let e={
polygons:[],lines:[],points:[]};br(t.geometry,e),Io.set(t.id,e)}return Io.get(t.id)}function br(t,e){if(!t)return;let n=t.coordinates;if(t.type==="Polygon")e.polygons.
push(n.map(ee));else if(t.type==="MultiPolygon")for(let o of n)e.polygons.push(o.map(ee));else if(t.type==="LineString")e.lines.push(ee(n));else if(t.type==="Mu\
ltiLineString")e.lines.push(...n.map(ee));else if(t.type==="Point")e.points.push(...ee([n]));else if(t.type==="MultiPoint")e.points.push(...ee(n));else if(t.type===
"GeometryCollection")for(let o of t.geometries)br(o,e)}function j(t,e){let n=e||[1/0,1/0,-1/0,-1/0];for(let o=0;o<t.length;o+=2)t[o]<n[0]&&(n[0]=t[o]),t[o]>n[2]&&
(n[2]=t[o]),t[o+1]<n[1]&&(n[1]=t[o+1]),t[o+1]>n[3]&&(n[3]=t[o+1]);return n}var Co=new Map;function X(t){if(!Co.has(t.id)){let{polygons:e,lines:n,points:o}=Q(t),
s=j(o);for(let a of e)j(a[0],s);for(let a of n)j(a,s);let r=nt(t);r&&j(r,s);let i=t.form==="near"&&r?We(t.radius_km||0,r[1]):0;Co.set(t.id,[s[0]-i,s[1]-i,s[2]+i,
s[3]+i])}return Co.get(t.id)}var We=(t,e)=>t/(lc*Math.cos(It(e)*Math.PI/180)),_o=new Map;function nt(t){if(!_o.has(t.id)){let{points:e,polygons:n,lines:o}=Q(t),
s=e.length===2?e:null;_o.set(t.id,s||(t.anchor?ee([t.anchor]):dc(e,n,o)))}return _o.get(t.id)}function dc(t,e,n){let o=j(t);for(let s of[...e.map(r=>r[0]),...n])
j(s,o);return Number.isFinite(o[0])?[(o[0]+o[2])/2,(o[1]+o[3])/2]:null}function rt(t){let e=t.getPixelOrigin(),n=256*2**t.getZoom();return{zoom:t.getZoom(),size:n,
ox:e.x,oy:e.y,x:o=>o*n-e.x,y:o=>o*n-e.y,km:(o,s)=>We(o,s)*n}}function uc(t,e){let n=t;for(let o=0;o<4&&n.length;o+=1)n=pc(n,e,o);return n}function pc(t,e,n){let o=n%
2,s=e[n],r=n<2?1:-1,i=[],a=t[t.length-2],l=t[t.length-1],c=((o?l:a)-s)*r>=0;for(let f=0;f<t.length;f+=2){let m=t[f],g=t[f+1],x=((o?g:m)-s)*r>=0;if(x!==c){let y=o?
l:a,v=o?g:m,$=(s-y)/(v-y);i.push(a+(m-a)*$,l+(g-l)*$)}x&&i.push(m,g),a=m,l=g,c=x}return i}function Pt(t,e,n,o,s=.7){let r=[],i=t.length-2,a=NaN,l=NaN;for(let c=0;c<=
i;c+=2){let f=t[c]*e.size-e.ox,m=t[c+1]*e.size-e.oy;c&&c<i&&Math.abs(f-a)<s&&Math.abs(m-l)<s||(r.push(f,m),a=f,l=m)}return o&&n?uc(r,n):r}function mt(t,e){if(t.
length<4)return"";let n="M"+t[0].toFixed(1)+" "+t[1].toFixed(1);for(let o=2;o<t.length;o+=2)n+="L"+t[o].toFixed(1)+" "+t[o+1].toFixed(1);return e?n+"Z":n}function lt(t,e,n){
let o=!1;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2)s[r+1]>n!=s[i+1]>n&&e<(s[i]-s[r])*(n-s[r+1])/(s[i+1]-s[r+1])+s[r]&&(o=!o);return o}var A=(t,e)=>t[0]<
e[2]&&t[2]>e[0]&&t[1]<e[3]&&t[3]>e[1];var jn=64,mc=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Mr(){let t=new Map;function e(n,o){for(let s=Math.floor(n[0]/jn);s<=Math.floor(n[2]/jn);s+=1)for(let r=Math.
floor(n[1]/jn);r<=Math.floor(n[3]/jn);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){e(n,o=>{let s=t.get(o);return s?s.push(n):t.set(o,[n]),!1})},remove(n){
e(n,o=>{let s=t.get(o),r=s?s.indexOf(n):-1;return r>=0&&s.splice(r,1),!1})},free(n,o){return!e(n,s=>{let r=t.get(s);return r!==void 0&&r.some(i=>i!==o&&A(n,i))})},
count(n){let o=new Set;return e(n,s=>{for(let r of t.get(s)||[])A(n,r)&&o.add(r);return!1}),o.size}}}var Ye=null,To="",Ro=0,Ge=new Map;function hc(){if(Ro)return;
Ro=setTimeout(()=>{Ro=0});let t=getComputedStyle(document.body).fontFamily||"sans-serif";Ye&&t===To||(To=t,Ye=Ye||document.createElement("canvas").getContext("2\
d"),Ge=new Map)}function E(t,e){hc();let n=`${e.italic?"italic ":""}${e.weight||400} ${e.size}px ${To}`,o=n+"|"+t,s=Ge.get(o);return s===void 0&&(Ge.size>2e4&&Ge.
clear(),Ye.font=n,s=Ye.measureText(t).width,Ge.set(o,s)),s+(e.spacing||0)*Math.max(0,[...t].length-1)}function qt(t,e,n){if(E(t,e)<=n)return t;let o=[...t.slice(
0,400)];for(;o.length>1&&E(o.join("")+"…",e)>n;)o.pop();return o.join("").trimEnd()+"…"}var Ct=t=>mc.test(t),q=(t,e)=>[t[0]-e,t[1]-e,t[2]+e,t[3]+e];function Bo(t,e,n,o,s){
let r=s==="middle"?t-n/2:s==="end"?t-n:t;return[r,e-o*.82,r+n,e+o*.26]}var Ho=(t,e,n)=>{let o=[];for(let s=0;s<t;s+=1){let r=n+s*2*Math.PI/t;o.push(`${(e*Math.cos(r)).toFixed(2)} ${(e*Math.sin(r)).toFixed(2)}`)}return`M${o.join("L")}\
Z`},kr=-Math.PI/2,No={circle:t=>`M${-t} 0A${t} ${t} 0 1 1 ${t} 0A${t} ${t} 0 1 1 ${-t} 0Z`,square:t=>{let e=t*.92;return`M${-e} ${-e}H${e}V${e}H${-e}Z`},diamond:t=>Ho(
4,t*1.25,kr),left:t=>`M-.4 ${-t*1.2}L${-t*1.25} 0L-.4 ${t*1.2}Z`,right:t=>`M.4 ${-t*1.2}L${t*1.25} 0L.4 ${t*1.2}Z`,hexagon:t=>Ho(6,t*1.1,0),triangle:t=>{let e=t*
1.12;return`M0 ${-e}L${e} ${e*.82}H${-e}Z`},pentagon:t=>Ho(5,t*1.15,kr),cross:t=>{let e=t*1.1,n=t*.38;return`M${-n} ${-e}H${n}V${-n}H${e}V${n}H${n}V${e}H${-n}V${n}\
H${-e}V${-n}H${-n}Z`},half:t=>`M${-t*1.15} ${t*.55}A${t*1.15} ${t*1.15} 0 0 1 ${t*1.15} ${t*.55}Z`,dot:t=>No.circle(t*.58)},Ke=(t,e)=>(No[t]||No.circle)(e),_t=t=>t>=
0&&t<4?`var(--s${t})`:"var(--ink)",V=t=>t.slots.length===1?_t(t.slots[0]):"var(--ink)";function U(t,e,n){let o=u("g",{class:"shape"});if(t.slots.length===2){for(let[
s,r]of["left","right"].entries())o.append(u("path",{d:Ke(r,e),fill:_t(t.slots[s])}));return o}return o.append(u("path",n?{d:Ke(t.shape,e),fill:"var(--symfill)",
stroke:V(t),"stroke-width":1.6}:{d:Ke(t.shape,e),fill:V(t)})),o}var gc={rising:45,falling:-45,level:90,both:45,none:90},vr=Object.fromEntries(h.layers.map((t,e)=>[
t.id,e]));function xc(t){let e={id:`tx-${vr[t.id]}`,patternUnits:"userSpaceOnUse"};if(t.texture==="dots")return u("pattern",{...e,width:5,height:5,patternTransform:"\
rotate(30)"},u("circle",{cx:2.5,cy:2.5,r:.95,fill:V(t)}));let n=t.texture==="both"&&t.slots.length===2,o=n?t.slots.map(_t):[V(t)],s=n?4:t.texture==="none"?9:6;return u(
"pattern",{...e,width:s*o.length,height:8,patternTransform:`rotate(${gc[t.texture]||90})`},o.map((r,i)=>u("path",{d:`M${s*i+s/2} 0V8`,stroke:r,"stroke-width":n?
1.3:1.1})))}function Lr(){return u("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},u("defs",{},h.layers.map(xc)))}var Je=t=>`url(#tx-${vr[t.id]})`;function xe(t,e){
let n=u("svg",{class:"swatch",viewBox:"0 0 34 18",width:34,height:18,"aria-hidden":"true",focusable:"false"}),o=u("g",{transform:"translate(17 9)"}),s=t.slots.length===
2?"var(--ink3)":V(t);if(e==="near")o.append(u("circle",{r:8.2,fill:"none",stroke:s,"stroke-width":1.3,"stroke-dasharray":"3.2 2.4"}),U(t,4,!0)),t.slots.length===
1&&o.append(u("circle",{r:1.3,fill:s}));else if(e==="exact"||e==="country")o.append(U(t,6));else{let r=e==="vague"?"none":s;n.append(u("rect",{x:.5,y:.5,width:33,
height:17,rx:2.5,fill:Je(t),...t.texture==="none"?{fill:"none"}:{},stroke:r,"stroke-width":1,"stroke-opacity":.75,"stroke-dasharray":e==="band"?"4 2.6":null}));
let i=U(t,5.2);i.setAttribute("style","paint-order:stroke;stroke:var(--symfill);stroke-width:3.4"),o.append(i,U(t,5.2))}return n.append(o),n}function $r(t){let e=u(
"svg",{viewBox:"0 0 40 24",width:40,height:24,"aria-hidden":"true"}),n={stroke:"var(--ink)",fill:"none","stroke-width":1.2};t==="exact"&&e.append(u("circle",{cx:13,
cy:12,r:5,fill:"var(--ink)"})),t==="near"&&e.append(u("circle",{cx:13,cy:12,r:10,...n,"stroke-dasharray":"3.4 2.6"}),u("circle",{cx:13,cy:12,r:4,...n,"stroke-wi\
dth":1.6}),u("circle",{cx:13,cy:12,r:1.3,fill:"var(--ink)"}));let o="M3 5L14 2L36 4L38 13L33 22L15 21L4 15Z",s="M1 21L12 9L38 2L33 13L18 17L9 22Z";return t==="r\
egion"&&e.append(u("path",{d:o,...n,fill:"url(#tx-key)"})),t==="band"&&e.append(u("path",{d:s,fill:"url(#tx-key)"}),u("path",{d:s,...n,"stroke-dasharray":"3.4 2\
.4"})),t==="vague"&&e.append(u("path",{d:o,fill:"url(#tx-dots)"})),e}function Sr(){return u("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},u("defs",
{},u("pattern",{id:"tx-key",width:4.5,height:8,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},u("path",{d:"M2 0V8",stroke:"var(--ink)","stroke-wid\
th":1})),u("pattern",{id:"tx-dots",width:5,height:5,patternUnits:"userSpaceOnUse",patternTransform:"rotate(30)"},u("circle",{cx:2.5,cy:2.5,r:.95,fill:"var(--ink\
)"}))))}var zr=t=>h.layers.find(e=>e.sides.length===1&&e.sides[0]===t.side);var ne=Object.assign(Object.create(null),Object.fromEntries(h.languages.map(t=>[t.code,t]))),D=ne[h.lang],H=()=>D.code,Rn=t=>{ne[t]&&(D=ne[t],document.documentElement.
lang=t,document.documentElement.dir=D.dir,_r())},re=()=>document.documentElement.dir==="rtl",gt=t=>String(t).replace(/\d/g,e=>D.cldr.digits[e]),I=t=>{let[e,n,o,
s]=D.cldr.number,[r,i]=Math.abs(t).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let l=r,c=o;l;c=s)a.unshift(l.slice(-c)),l=l.slice(0,-c);return gt((t<0?"\
-":"")+a.join(n)+(i?e+i:""))},yc=t=>{let[e,n]=D.cldr.plurals;return e[n[t<200?t:100+t%100]]||"other"},it=t=>{let[e,n,o,s]=D.cldr.joined,r=(a,l,c)=>a.replace(/\{[01]\}/g,
f=>f==="{0}"?l:c);if(t.length<3)return t.length===2?r(e,...t):t.join("");let i=r(s,...t.slice(-2));return r(n,t[0],t.slice(1,-2).reduceRight((a,l)=>r(o,l,a),i))};
function Or(t,e){let n=D.strings[t];return n===void 0?t:typeof n=="object"?n[yc(e.n)]||n.other:n}var p=(t,e)=>{let n=Or(t,e);return e?n.replace(/\{(\w+)\}/g,(o,s)=>s in
e?typeof e[s]=="number"?I(e[s]):e[s]:o):n},Vt=(t,e)=>Or(t,e).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof e[n]=="number"?I(e[n]):e[n]),oe=(h.articles[0]||{}).
lang||null,Er=oe,K=(t,e=oe)=>d("bdi",{lang:e===H()?null:e},t),Ir=t=>t&&(D.said[t]||D.said[t[0].toLowerCase()+t.slice(1)]),se=t=>t&&Ir(t)||t,ye=t=>d("bdi",{lang:Ir(
t)||H()==="en"?null:"en"},se(t)),Cr=Object.values(h.actors);for(let t of[...h.layers,...Cr])t.own={name:t.name,short:t.short};function _r(){for(let t of[...h.layers,
...Cr])t.name=se(t.own.name),t.own.short&&(t.short=se(t.own.short)),t.lang=D.said[t.own.name]||H()===oe?null:oe}_r();var Ft=(t,e="name")=>d("bdi",{lang:t.lang},
t[e]),O=t=>{let e=H()!==oe&&(t.names||[]).find(([n])=>n===H());return D.titles[t.id]||(e?e[1]:t.title)},Tn=t=>O(t)===t.title&&H()!==oe?oe:null,ie=(t,e)=>d("bdi",
{class:e,lang:Tn(t)},O(t)),Mt=t=>t.words&&(D.said[t.words]||H()==="en"&&t.words)||p("precision."+t.form,{km:t.radius_km||0}),ct=t=>{let e=p("role."+t.role);return t.
negated?p("role.not",{role:e}):e};function ae(t){if(!t.event)return ct(t);let e=p("event."+t.event);return t.role==="target"&&(e=`${p("role.target")}: ${e}`),t.
planned&&(e=p("card.planned",{what:e})),t.hypothetical&&(e=p("card.hypothetical",{what:e})),t.negated?p("role.not",{role:e}):e}var Ar=t=>it(t.map(e=>h.actors[e]?
h.actors[e].name:e)),Bn=t=>[t.role==="target"?"":Ar(t.actors),ae(t),t.targets.length&&t.role!=="target"?p("card.to",{targets:Ar(t.targets)}):""].filter(Boolean).
join(" · "),Hn=t=>t&&t[0].toLocaleUpperCase(H())+t.slice(1);var Nn=22,Rr=18,wc={size:11,weight:600},Po=(t,e)=>Ke(t,e);function we(t,e,n){let{hollow:o,halo:s=2.5}=n||{},r=t.slots.length===2,i=u("g",{class:"shape"}),a=r?"d\
iamond":t.shape,l=Po(a,e);if(s&&i.append(u("path",{d:l,class:"around","stroke-width":s*2})),r){for(let[c,f]of["left","right"].entries())i.append(u("path",{d:Po(
f,e),fill:_t(t.slots[c])}));o&&i.append(u("path",{d:Po("diamond",e*.5),fill:"var(--symfill)"}))}else if(o){let c=V(t);i.append(u("path",{d:l,fill:"var(--symfill\
)",stroke:c,"stroke-width":1.8}),u("circle",{r:1.5,fill:c}))}else i.append(u("path",{d:l,fill:V(t)}));return i}var Dt=t=>t.slots.length===2?"var(--ink)":V(t),Tr=(t,e)=>u(
"circle",{class:"radius",r:e.toFixed(1),stroke:Dt(t),fill:Dt(t),"stroke-dasharray":"4 3"});function Br(t,e){return!e&&t.reduce((n,[,o])=>n+o,0)<=5?t.flatMap(([n,
o])=>Array.from({length:o},()=>({layer:n,text:""}))):t.map(([n,o])=>({layer:n,text:I(o)}))}function Hr(t,e){return t.map(n=>e+(n.text?E(n.text,wc)+1:0))}function Qe(t,e){
return Hr(t,e?13:Rr).reduce((n,o)=>n+o,0)+(e?7:8)}function Pn(t,e){let n=Qe(t,e),o=e?18:Nn,s=e?13:Rr,r=u("g",{class:"pill"},u("rect",{x:-n/2,y:-o/2,width:n,height:o,
rx:o/2})),i=-n/2+(e?3.5:4);return Hr(t,s).forEach((a,l)=>{let c=we(t[l].layer,e?4.4:5.6,{halo:0});c.setAttribute("transform",`translate(${(i+s/2).toFixed(1)} 0)`),
r.append(c),t[l].text&&r.append(u("text",{x:(i+s-1).toFixed(1),y:4,class:"count"},t[l].text)),i+=a}),r}var Fr={circle:11,hexagon:7,pentagon:6,half:9,dot:11},Nr=t=>t.
map(e=>Math.max(22,E(e.text,{size:11,weight:700})+13));function qn(t){return Nr(t).reduce((e,n)=>e+n,0)+3}function Vn(t,e){let n=e?18:Nn,o=Nr(t),s=o.reduce((l,c)=>l+
c,0),r=u("g",{class:"badge"}),i=Math.min(n/2,Fr[t[0].layer.shape]||3);r.append(u("rect",{class:"around",x:-s/2-2,y:-n/2-2,width:s+4,height:n+4,rx:i+2}),u("rect",
{class:"behind",x:-s/2+3,y:-n/2+3,width:s,height:n,rx:i,fill:jr(t[t.length-1].layer)}));let a=-s/2;return t.forEach(({layer:l,text:c},f)=>{let m=o[f],g=Math.min(
n/2,Fr[l.shape]||3),x=f?0:g,y=f===t.length-1?g:0;r.append(u("path",{d:`M${a+x} ${-n/2}H${a+m-y}q${y} 0 ${y} ${y}V${n/2-y}q0 ${y} ${-y} ${y}H${a+x}q${-x} 0 ${-x}\
 ${-x}V${-n/2+x}q0 ${-x} ${x} ${-x}Z`,fill:jr(l)}),l.slots.length!==2?"":u("path",{d:`M${a+m/2} ${-n/2}H${a+m-y}q${y} 0 ${y} ${y}V${n/2-y}q0 ${y} ${-y} ${y}H${a+
m/2}Z`,fill:_t(l.slots[1])}),u("text",{x:(a+m/2).toFixed(1),y:4,class:l.slots.length===2?"number two":"number"},c)),a+=m}),r}var jr=t=>t.slots.length===2?_t(t.slots[0]):
t.slots.length?V(t):"var(--ev)",bc=["d","cx","cy","r","x","y","x1","y1","x2","y2","transform","text-anchor","font-size","font-weight","dominant-baseline"];function Pr([
t,e,n],o,s){if(!["path","circle","text","g"].includes(t))return null;let r={};for(let a of bc)e[a]!==void 0&&(r[a]=e[a]);let i={c:o,f:s,none:"none"};return e.fill&&
(r.fill=i[e.fill]||"none"),e.stroke&&e.stroke!=="none"&&t!=="text"&&(r.stroke=i[e.stroke],r["vector-effect"]="non-scaling-stroke",r["stroke-width"]=1.4),t==="te\
xt"?u("text",r,String(n)):u(t,r,Array.isArray(n)?n.map(a=>Pr(a,o,s)):[])}function Xe(t,e,n,o){let s=h.symbols&&h.symbols[t];if(!s)return null;let[r,i,a,l]=s.box,
c=e/a;return{height:l*c,staff:!!s.staff,node:u("g",{class:"symbol",transform:`scale(${c.toFixed(4)}) translate(${-r} ${-i})`},s.parts.map(f=>Pr(f,n,o||"var(--sy\
mfill)")))}}function Dn(t,e){let n=Xe(t,e,"var(--ink)","var(--symfill)");if(!n)return null;let o=n.staff?e*.4:0,s=(n.height+o).toFixed(1);return u("svg",{class:"\
unit",width:e,height:s,"aria-hidden":"true",viewBox:`-.5 -.5 ${e+1} ${(+s+1).toFixed(1)}`,focusable:"false"},o?u("path",{d:`M${(e*.034).toFixed(1)} ${(n.height-
1).toFixed(1)}V${s}`,stroke:"var(--ink)","stroke-width":1.4}):null,n.node)}var Vo=matchMedia("(prefers-color-scheme: dark)"),tn={selected:null,hover:null,layersOn:new Set(h.layers.map(t=>t.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,view:null,theme:Vo.matches?"dark":"light",lang:h.lang,embed:!1,layout:0},Do=new Set,Zn=[],qo=!1;function qr(t,e){
if(Object.is(t,e))return!0;if(t instanceof Set&&e instanceof Set)return t.size===e.size&&[...t].every(o=>e.has(o));if(!t||!e||typeof t!="object"||typeof e!="obj\
ect")return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(o=>qr(t[o],e[o]))}function Vr(t,e){if(Zn.push([t,e&&e.source||"panel"]),!qo){
qo=!0;try{for(;Zn.length;){let[n,o]=Zn.shift(),s=new Set(Object.keys(n).filter(r=>!qr(tn[r],n[r])));for(let r of s)tn[r]=n[r];if(s.size)for(let r of[...Do])r(tn,
s,o)}}finally{qo=!1,Zn.length=0}}}var M={get:()=>tn,set:Vr,subscribe(t){return Do.add(t),()=>Do.delete(t)}};Vo.addEventListener("change",()=>Vr({theme:Vo.matches?
"dark":"light"}));var Me=t=>{let e=document.documentElement.classList.contains("is-print")?"light":tn.theme;return h.colours[e][t]||h.colours[e].ink};var en=256*2**10,Mc=[0,1.9,1.3,.8],le=[.5,.5],kc=.16,vc=5,Zr=[-180,-60,180,75],Wn=null,ke=[],kt=null;function Ur(t,e){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of t){
for(let r=0;r<s.length;r+=2){let i=(s[r]-le[0])*en,a=(s[r+1]-le[1])*en;r?n.lineTo(i,a):n.moveTo(i,a)}e&&n.closePath(),j(s,o)}return{path:n,box:o}}var vt=(t,e)=>(t||
[]).map(n=>Ur([Nt(n,e)])),Un=(t,e)=>(t||[]).map(n=>Ur(n.map(o=>Nt(o,e)),!0));function Lc(t){let e=t.scale||1e4,[n,o,s,r]=t.view||Zr,i=[Y(n),Z(r),Y(s),Z(o)],a=kc*
Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:t.zoom||0,land:Un(t.land,e),coast:vt(t.
coast,e),countries:(t.countries||[]).map(l=>({area:Un(l.polygons||l.rings,e),edge:vt(l.edge,e)})),lakes:(t.lakes||[]).flatMap(l=>Un(l.polygons,e)),rivers:[3,2,1].
map(l=>({rank:l,lines:(t.rivers||[]).filter(c=>(c.rank||3)===l).flatMap(c=>vt(c.lines,e))})),adm1:vt(t.adm1,e),adm1Abroad:vt(t.adm1_abroad,e),adm2:vt(t.adm2,e),
regions:(t.regions||[]).flatMap(l=>vt(l.lines,e)),borders:vt(t.borders,e),disputed:vt(t.disputed,e)}}function $c(t){let e=t.view||Zr;le=[Y((e[0]+e[2])/2),(Z(e[1])+
Z(e[3]))/2];let n=t.world&&t.world.scale||100;Wn={land:Un(t.world&&t.world.land,n),borders:vt(t.world&&t.world.borders,n)},ke=[...t.beneath||[],t].map(Lc)}function Uo(t,e,n,o){
let s=e.size/en,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size];t.setTransform(o*s,0,0,o*s,o*(le[0]*e.size-e.ox-n[0]),o*(le[1]*e.
size-e.oy-n[1])),t.lineJoin="round";let i=(a,l)=>{for(let c of a)A(c.box,r)&&l(c.path)};return{fill(a,l){t.fillStyle=l,i(a,c=>t.fill(c,"evenodd"))},stroke(a,l,c,f,m){
t.strokeStyle=l,t.lineWidth=c/s,t.lineCap=f?"butt":"round",t.setLineDash((f||[]).map(g=>g/s)),t.globalAlpha=m||1,i(a,g=>t.stroke(g)),t.globalAlpha=1},within(a,l){
t.save();let c=new Path2D;i(a,f=>c.addPath(f)),t.clip(c,"evenodd"),l(),t.restore()}}}function Wo(t,e,n){let o=t.getContext("2d"),s=t.width/(n[2]-n[0]);o.setTransform(
1,0,0,1,0,0),o.fillStyle=Me("water"),o.fillRect(0,0,t.width,t.height);let r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=ke.reduce(
(a,l,c)=>Dr(r,l)?c:a,-1);for(let a of i<0?[-1,0,1]:[])r[0]<a+1&&r[2]>a&&zc(Uo(o,{...e,ox:e.ox-a*e.size},n,s));for(let a of ke.slice(Math.max(i,0)))A(a.box,r)&&(Dr(
r,a)?Wr(Uo(o,e,n,s),a,e):Sc(t,a,e,n,s))}var Dr=(t,{box:e,fade:n})=>t[0]>=e[0]+n&&t[1]>=e[1]+n&&t[2]<=e[2]-n&&t[3]<=e[3]-n;function Sc(t,e,n,o,s){kt=kt||document.
createElement("canvas"),kt.width=t.width,kt.height=t.height;let r=kt.getContext("2d");r.fillStyle=Me("water"),r.fillRect(0,0,kt.width,kt.height),Wr(Uo(r,n,o,s),
e,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation="destination-out";let i=y=>s*(y*n.size-n.ox-o[0]),a=y=>s*(y*n.size-n.oy-o[1]),[l,c,f,m]=[i(e.box[0]),
a(e.box[1]),i(e.box[2]),a(e.box[3])],g=s*e.fade*n.size;for(let[y,v,$,_]of[[l,0,l+g,0],[f,0,f-g,0],[0,c,0,c+g],[0,m,0,m-g]]){let S=r.createLinearGradient(y,v,$,_);
for(let z=0;z<=4;z+=1)S.addColorStop(z/4,`rgba(0,0,0,${(1-(z/4)**2*(3-z/2)).toFixed(3)})`);r.fillStyle=S,r.fillRect(0,0,kt.width,kt.height)}r.globalCompositeOperation=
"source-over";let x=t.getContext("2d");x.setTransform(1,0,0,1,0,0),x.drawImage(kt,0,0)}function zc(t){t.fill(Wn.land,Me("abroad")),t.stroke(Wn.borders,Me("gov"),
.8)}function Wr(t,e,n){let o=Me;t.fill(e.land,o("abroad")),t.stroke(e.land,o("abroad"),.8);for(let s of e.countries)t.fill(s.area,o("land"));Ac(t,n,o,e)}function Ac(t,e,n,o){
e.zoom>=7.2&&t.stroke(o.adm2,n("dist"),.7),t.stroke(o.adm1Abroad,n("gov"),.7,null,e.zoom>=5.5?.38:.2),t.fill(o.lakes,n("water")),t.stroke(o.lakes,n("river"),.8);
let s=e.zoom<6?.7:1;for(let{rank:r,lines:i}of o.rivers)r===3&&e.zoom<6.2||t.stroke(i,n("river"),Mc[r]*s,null,r===3?.75:1);t.stroke(o.coast,n("river"),1),e.zoom>=
4.5&&t.stroke(o.adm1,n("gov"),1,null,e.zoom>=6?1:.6),t.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);for(let r of o.countries)t.within(r.area,()=>t.stroke(r.edge,n(
"border"),e.zoom<5?12:22,null,.13));t.stroke(o.borders,n("border"),e.zoom<5?1.1:1.7),t.stroke(o.disputed,n("border"),1.4,[5,3.5])}function Gr(t,e){let n=ke.filter(
o=>A(o.box,[t,e,t,e])).pop();return n?n.zoom:Wn.land.length&&vc}var Zo=null;function ve(t,e){if(!ke.length)return!0;Zo=Zo||document.createElement("canvas").getContext(
"2d");let n=(t-le[0])*en,o=(e-le[1])*en;return ke.some(s=>s.countries.some(r=>r.area.some(i=>t>=i.box[0]&&t<=i.box[2]&&e>=i.box[1]&&e<=i.box[3]&&Zo.isPointInPath(
i.path,n,o,"evenodd"))))}function Yr(){$c(h.basemap||{})}var Go={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},Kr=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],Yn=[];function Jr(){let t=h.basemap||{},e=t.scale||1e4,n=(t.regions||[]).filter(r=>r.at&&!(t.labels||[]).some(i=>i.kind==="region"&&i.name===r.
name)),o=[...t.labels||[],...n.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((t.regions||[]).map(r=>[r.name,r.approximate]));Yn=o.filter(r=>Go[r.
kind]).map((r,i)=>({...r,n:i,x:Y(r.at[0]/e),y:Z(r.at[1]/e),approximate:r.kind==="region"?s.get(r.name):""})),Yn.sort((r,i)=>Kr.indexOf(r.kind)-Kr.indexOf(i.kind)||
(r.rank||0)-(i.rank||0)||r.n-i.n)}var ce=t=>t.names&&t.names[H()]||t.name;function nn(t,e){let n=Go[t];return Ct(e)?{...n,spacing:0,italic:!1,caps:!1,size:n.size+
(n.caps?2:.5),weight:n.caps?400:n.weight}:n}var Yo=(t,e)=>e.caps?t.toLocaleUpperCase(H()):t;function Le(t,e,n,o,s,r){let i={x:t.toFixed(1),y:e.toFixed(1),"text-\
anchor":s==="start"?null:s,"font-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,direction:Ct(n)?"rtl":
null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:u("text",{...i,class:`halo on-${r}`},n),text:u("text",{...i,fill:`var(--${o.
colour})`},n)}}function Oc(t,e,n,o){let s={cx:e.toFixed(1),cy:n.toFixed(1)};return t==="capital"?u("rect",{x:(e-2.6).toFixed(1),y:(n-2.6).toFixed(1),width:5.2,height:5.2,
class:"dot-full"}):t==="city"?u("circle",{...s,r:2.7,class:"dot-full"}):u("circle",{...s,r:t==="town"?2.1:1.8,class:`dot-open on-${o}`})}var Ec=[[6,.35,"start"],
[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function Ic(t,e,n,o,s){let r=E(n,o),i=[t-3.5,e-3.5,
t+3.5,e+3.5];if(!s(i))return null;for(let[a,l,c]of Ec){let f=t+a,m=e+l*o.size,g=q(Bo(f,m,r,o.size,c),2);if(s(g))return{tx:f,ty:m,anchor:c,taken:[g,i]}}return null}
function Cc(t,e,n,o,s,r){let i=Math.max(E(n,o),r?118:0);for(let[a,l]of[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-i/2,0],[i/2,0],[0,-60],[0,60]]){let c=q(
Bo(t+a,e+l,i,o.size,"middle"),4);if(r&&(c[3]+=14),s(c))return{tx:t+a,ty:e+l,anchor:"middle",taken:[c]}}return null}function Qr(t,e,n,o,s,r,i){let a=c=>i(c)&&n.free(
c),l=new Set;for(let c of Yn){if(c.zoom>t.zoom+.01||r(c))continue;let f=t.x(c.x),m=t.y(c.y);if(f<e[0]||f>e[2]||m<e[1]||m>e[3])continue;let g=Go[c.kind].dot?"":c.
kind+(c.id||c.name);!l.has(g)&&_c(c,f,m,n,a,o,s)&&g&&l.add(g)}}function _c(t,e,n,o,s,r,i){let a=t.kind,l=ce(t),c=nn(a,l),f=Yo(l,c),m=c.dot?Ic(e,n,f,c,s):Cc(e,n,
f,c,s,t.approximate);if(!m)return!1;for(let v of m.taken)o.add(v);let x=a==="water"||a==="sea"?"water":ve(t.x,t.y)?"land":"abroad",y=Le(m.tx,m.ty,f,c,m.anchor,x);
return r.append(y.halo),i.append(y.text),c.dot&&i.append(Oc(c.dot,e,n,x)),t.approximate&&Fc(m,x,r,i),!0}function Fc(t,e,n,o){let s=p("map.approximate"),r=Le(t.tx,
t.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",e);n.append(r.halo),o.append(r.text)}var Xr=()=>Yn;var Qo=24,jc=3,Rc=120,Tc=[30,44,60,78],fe=[104,52],Bc=136,Hc=3e3,Zt=(t,e,n,o)=>[t-n/2,e-o/2,t+n/2,e+o/2],ti=(t,e)=>{let n=new Map;for(let o of t)for(let[s,r]of o.
counts)n.set(s,(n.get(s)||0)+(e?1:r));return[...n].sort((o,s)=>o[0].order-s[0].order)},Ko={slots:[9],shape:"dot",order:1/0},ei=3;function Nc(t){let e=new Map;for(let{
counts:o}of t){let s=o.length===1?o[0][0]:Ko;e.set(s,(e.get(s)||0)+1)}let n=[...e].sort((o,s)=>o[0].order-s[0].order);if(n.length>ei){let o=n.filter(([r])=>r!==
Ko).sort((r,i)=>i[1]-r[1]).slice(0,ei-1),s=t.length-o.reduce((r,[,i])=>r+i,0);n=[...o.sort((r,i)=>r[0].order-i[0].order),[Ko,s]]}return n.map(([o,s])=>({layer:o,
text:I(s)}))}function $e(t,e){let n=t.length>1,o=n?t.filter(c=>c.fits):t,s=o.length?o:t,r=ti(s),i=n?ti(s,!0):r,a=t[0].kind!=="point"||i.length>1,l={items:t,told:s,
layers:r,held:i,many:n,kind:"shape",w:16,h:16,small:e.mass};if(n)l.kind="cluster",l.list=Nc(s),l.h=e.mass?18:22,l.w=qn(l.list);else if(a){l.kind="pill",l.list=Br(
i,n);let c=e.mass?4:6;l.list.length>c&&(l.list=[...l.list.slice(0,c-1),{...l.list[c-1],text:"…"}]),l.small=e.mass||e.phone&&l.list.length>3,l.w=Qe(l.list,l.small),
l.h=l.small?18:Nn}else e.mass?Object.assign(l,{w:12,h:12}):wt(t[0].mark,i[0]&&i[0][0])&&Object.assign(l,{w:21,h:21});return l}function Ut(t,e,n,o,s){return Object.
assign(t,{x:e,y:n,at:o,off:s,box:Zt(e,n,t.w+4,t.h+4)})}function Pc(t){let[e,n]=t.at;if(t.kind==="point")return[[e,n]];let o=Q(t.mark).polygons;return[[0,0],[0,-28],
[0,28],[-40,0],[40,0],[-40,-28],[40,-28],[-40,28],[40,28],[0,-56],[0,56],[-80,0],[80,0]].map(([r,i])=>[e+r,n+i]).filter(([r,i],a)=>!a||o.some(l=>lt(l,...t.units(
r,i))))}function qc(t,e,n){return n.some(o=>!o.off&&Math.hypot(o.x-t,o.y-e)<Qo)}function Vc(t,e){return(t.label?ni(t,e,!0):null)||ni(t,e,!1)}function ni(t,e,n){
let o=t.kind==="point"&&t.counts.length>1&&!t.near?[[t.at[0],t.at[1]-20,!0],[t.at[0],t.at[1]+20,!0]]:[];for(let[s,r,i]of[...o,...Pc(t)]){let a=Ut($e([t],e),s,r,
t.at,!!i),l=n?t.label.w/2:0,c=n?q([s-l,r-30,s+l,r],3):null;if(!(qc(s,r,e.signs)||!e.room.free(a.box)||c&&!e.room.free(c)))return n&&(a.head=c),a}return null}function Dc(t,e){
let n=$e([t],e),[o,s]=t.at,r=t.near?Math.min(t.near,60):0,i=null;for(let a of Tc){for(let l=0;l<16;l+=1){let c=l*Math.PI/8-Math.PI/4,f=a+r+(n.w/2-8)*Math.abs(Math.
cos(c)),m=o+f*Math.cos(c),g=s+f*Math.sin(c),x=Zt(m,g,n.w+6,n.h+6);if(!e.room.free(x)||Xo(o,s,m,g,e,n.w))continue;let y=f+22*e.room.count(Zt(m,g,150,90))+(e.atHome(
m,g)?14:0);(!i||y<i.cost)&&(i={cost:y,px:m,py:g})}if(i&&i.cost<a+30)break}return i?Ut(n,i.px,i.py,t.at,!0):null}function Xo(t,e,n,o,s,r,i){let a=Math.hypot(n-t,
o-e);for(let l=12;l<a-r/2;l+=6){let c=[t+(n-t)*l/a,e+(o-e)*l/a];if(!s.room.free([c[0]-1,c[1]-1,c[0]+1,c[1]+1],i))return!0}return!1}function Zc(t,e){let n=null;for(let l of e.
signs){let c=Math.hypot(l.at[0]-t.at[0],l.at[1]-t.at[1]);l.off&&l.items.length===1&&c>Qo||c<64&&(!n||c<n.d)&&(n={d:c,other:l})}if(!n)return!1;let o=n.other,s=[...o.
items,t],r=s.reduce((l,c)=>l+c.at[0],0)/s.length,i=s.reduce((l,c)=>l+c.at[1],0)/s.length,a=Ut($e(s,e),r,i,[r,i],!1);return o.head&&(a.head=o.head),e.signs[e.signs.
indexOf(o)]=a,e.room.remove(o.box),e.room.add(a.box),!0}function Jo(t,e){e.signs.push(t),e.room.add(t.box),t.head&&e.room.add(t.head),t.off&&e.room.add(Zt(...t.
at,6,6))}var Uc=(t,e)=>e.signs.filter(n=>n.off&&Math.hypot(n.at[0]-t.at[0],n.at[1]-t.at[1])<Rc).length;function Wc(t,e){let n=[],o=[...t].sort((s,r)=>(s.kind===
"point"?0:1)-(r.kind==="point"?0:1));for(let s of o){let r=e.fan.has(s.mark.id)?null:Vc(s,e);r?Jo(r,e):n.push(s)}for(let s of n){let a=e.fan.has(s.mark.id)||!e.
phone&&Uc(s,e)<jc?Dc(s,e):null;a?Jo(a,e):Zc(s,e)||Jo(Ut($e([s],e),...s.at,s.at,!1),e)}for(let s of e.signs)s.kind==="pill"&&!s.many&&Gc(s,e);return e.signs}function Gc(t,e){
let n=o=>e.signs.every(s=>s===t||!A(s.box,o));if(!n(t.box))for(let o of[10,18,26,36,48])for(let s=0;s<12;s+=1){let r=s*Math.PI/6-Math.PI/2,i=t.x+o*Math.cos(r),a=t.
y+o*Math.sin(r);if(n(Zt(i,a,t.w+4,t.h+4))){e.room.remove(t.box),Ut(t,i,a,t.at,o>12),t.head=null,e.room.add(t.box);return}}}function Yc(t,e){let n=new Map,[o,s]=[
t.length>Hc?Bc:fe[0],fe[1]];for(let a of t){let c=a.selected||e.fan.has(a.mark.id)?a.mark.id:`${Math.floor((a.at[0]+e.at.ox)/o)},${Math.floor((a.at[1]+e.at.oy)/
s)}`;n.has(c)?n.get(c).push(a):n.set(c,[a])}let r=[...n.values()].flatMap(a=>Kc(a));r.sort((a,l)=>l.length-a.length||a[0].n-l[0].n);let i=Jc();for(let a of r)Qc(
a,e,i);e.signs.push(...i.all);for(let a of e.signs)e.room.add(a.box);return e.signs}function Kc(t){return t.length>4?[t]:t.every(n=>t.every(o=>n===o||Math.hypot(
n.at[0]-o.at[0],n.at[1]-o.at[1])>Qo))?t.map(n=>[n]):[t]}function Jc(){let t=new Map,e=new Set,n=o=>{let s=[];for(let r=Math.floor(o[0]/fe[0]);r<=Math.floor(o[2]/
fe[0]);r+=1)for(let i=Math.floor(o[1]/fe[1]);i<=Math.floor(o[3]/fe[1]);i+=1){let a=r*65536+i;t.has(a)||t.set(a,new Set),s.push(t.get(a))}return s};return{all:e,
add(o){e.add(o);for(let s of n(o.box))s.add(o)},remove(o){e.delete(o);for(let s of n(o.box))s.delete(o)},touched(o){for(let s of n(o.box))for(let r of s)if(A(r.
box,o.box))return r;return null}}}function Qc(t,e,n){let o=t.reduce((i,a)=>i+a.at[0],0)/t.length,s=t.reduce((i,a)=>i+a.at[1],0)/t.length,r=Xc(Ut($e(t,e),o,s,[o,
s],!1),e);for(let i=n.touched(r);i;i=n.touched(r))n.remove(i),r=Ut($e([...i.items,...r.items],e),i.x,i.y,i.at,!1);n.add(r)}function Xc(t,e){if(!t.many)return t;
let[n,o,s,r]=e.sight;for(let[i,a,l,c]of e.page.furniture){let f=[i+n,a+o,l+n,c+o];if(!A(t.box,f))continue;let m=[[f[0]-t.box[2],0],[f[2]-t.box[0],0],[0,f[1]-t.box[3]],
[0,f[3]-t.box[1]]].filter(([y,v])=>Math.abs(y+v)<fe[1]&&t.box[0]+y>n&&t.box[2]+y<s&&t.box[1]+v>o&&t.box[3]+v<r),[g,x]=m.sort((y,v)=>Math.abs(y[0]+y[1])-Math.abs(
v[0]+v[1]))[0]||[0,0];Ut(t,t.x+g,t.y+x,t.at,!1)}return t}var oi=(t,e)=>e.mass?Yc(t,e):Wc(t,e);var tf={ł:"l",ø:"o",đ:"d",ı:"i",ß:"ss",æ:"ae",œ:"oe",ð:"d"};function ft(t){return t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
"").replace(/[\u0649\u064a\u06cc]/g,"ی").replace(/[\u0643\u06a9]/g,"ک").replace(/[\u0623\u0625\u0622]/g,"ا").replace(/\u0629/g,"ه").replace(/[\u2019\u2018\u02b9-\u02bf'`]/g,
"").replace(/[łøđıßæœð]/g,e=>tf[e]).replace(/[-\u2010-\u2015]/g," ")}var ef=5,sn=5,nf=/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u2019\u2018\u02b9-\u02bf'`\u0640\u200c]*/gu,ri=t=>t?[t,...h.languages.map(e=>e.said[t]).filter(Boolean)]:[];function ts(t){
let e=h.languages.map(o=>o.titles[t.id]),n=[t.title,O(t),...e,...t.names.map(([,o])=>o)];for(let o of t.claims){n.push(ae(o));for(let r of[...o.actors,...o.targets]){
let i=h.actors[r];i&&n.push(i.name,...ri(i.own.name))}let s=F[o.layer];s&&n.push(s.name,...ri(s.own.name))}for(let o of t.claims)n.push(o.action,o.speaker,...o.
figures);for(let o of t.claims)for(let s of o.cites)n.push(s.before+s.place+s.after);return[...new Set([...n,t.words,t.note].filter(Boolean))]}function ii(t,e){
if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=(s,r)=>s.slice(n+r);return o(t,1)===o(e,1)||o(t,1)===o(e,0)||o(t,0)===
o(e,1)||t[n]===e[n+1]&&t[n+1]===e[n]&&o(t,2)===o(e,2)}var es=(t,e)=>t.length>=ef&&!/\d/.test(t)&&t[0]===e[0]&&(ii(t,e)||e.length>t.length&&ii(t,e.slice(0,t.length)));
function li(t,e,n){let o=ts(t),s=[];for(let r of e){if(s.some(l=>ft(l.hit).includes(r)))continue;let a=o.map(l=>ai(l,c=>c.includes(r))).find(Boolean)||n&&o.map(
l=>ai(l,c=>es(r,c))).find(Boolean);a&&s.push(a)}return s}function ai(t,e){let n=[...t.matchAll(nf)],o=n.findIndex(([c])=>ft(c).split(" ").some(e));if(o<0)return null;
let s=n[Math.max(0,o-sn)].index,r=n[Math.min(n.length-1,o+sn)],{index:i}=n[o],a=i+n[o][0].length,l=o+sn>=n.length-1?t.length:r.index+r[0].length;return{before:(o>
sn?"… ":"")+t.slice(o>sn?s:0,i),hit:t.slice(i,a),after:t.slice(a,l)+(l<t.length?" …":"")}}var of=t=>ft(ts(t).join(` 
 `)),Kn=new Map,Qn=t=>(Kn.has(t.id)||Kn.set(t.id,of(t)),Kn.get(t.id));function ci(t=0){let e=performance.now()+8,n=t;for(;n<h.marks.length&&performance.now()<e;)
Qn(h.marks[n]),n+=1;n<h.marks.length&&setTimeout(ci,24,n)}function sf(t,e){return e?!t||!t.start&&!t.end?!1:(!t.end||t.end>=e[0])&&(!t.start||t.start<=e[1]):!0}
var rf=(t,e)=>(!e.filters.roles.size||e.filters.roles.has(t.role))&&(!e.filters.events.size||e.filters.events.has(t.event))&&(!e.filters.sources.size||t.cites.some(
n=>e.filters.sources.has(String(n.article))))&&sf(t.date,e.dateRange),Jn=new Map,Se=null,os=new Set;function ns(){return Se||(Se=ft(M.get().query).split(/\s+/).
filter(Boolean),os=new Set(Se.filter(t=>!h.marks.some(e=>Qn(e).includes(t)))),Se)}var af=(t,e)=>Qn(t).split(/[^\p{L}\p{N}]+/u).some(n=>es(e,n)),fi=t=>ns().length?
li(t,ns(),os.size>0):[];function W(t){let e=Jn.get(t.id);return e===void 0&&Jn.set(t.id,e=lf(t)),e}function lf(t){let e=M.get();return e.filters.forms.size&&!e.
filters.forms.has(t.form)||!ns().every(n=>Qn(t).includes(n)||os.has(n)&&af(t,n))?!1:t.claims.some(n=>di(n,e))}var di=(t,e)=>e.layersOn.has(t.layer)&&rf(t,e),ze=t=>{
let e=M.get();return t.claims.filter(n=>di(n,e))};M.subscribe((t,e)=>{["query","filters","dateRange","layersOn"].some(n=>e.has(n))&&(Jn=new Map,Se=null),e.has("\
lang")&&(Jn=new Map,Kn=new Map)});var ui=()=>ci(),R=t=>{let{layersOn:e,mentions:n,selected:o}=M.get();return(!t.hidden||n||o===t.id)&&t.layers.some(s=>e.has(s))},
Wt=()=>{let t=M.get();return!!(t.query.trim()||t.dateRange||ss(t.filters))},Xn=()=>M.set({query:"",filters:{roles:new Set,forms:new Set,sources:new Set,events:new Set},
dateRange:null}),ss=t=>Object.values(t).reduce((e,n)=>e+n.size,0),rn=t=>{let e=t.layers.map(o=>F[o]).filter(Boolean),n=[...new Set(t.claims.map(ae))];return[O(t),
...e.map(o=>o.name),...n,Mt(t)].join(p("list.comma"))};var mi=new Set(["home_base","unit_name","mentioned"]),ls=300,cf=new Set(["band","vague"]);h.layers.forEach((t,e)=>{t.order=e});var rs=new Map;function cs(t){if(rs.
has(t.id))return rs.get(t.id);let e=ft(t.title),n=nt(t),o=Q(t).polygons,s=l=>l.id&&l.id===t.place_id,r=l=>["adm1","adm2","region"].includes(l.kind)&&e.includes(
ft(l.name))&&o.some(c=>lt(c,l.x,l.y)),i=n?Xr():[],a=i.find(s)||i.find(r)||null;return rs.set(t.id,a),a}function ff(t){let e=cs(t),n=e?ce(e):O(t),o=nn("adm1",n),
s=qt(Yo(n,o),o,200);return{text:s,style:o,w:E(s,o)}}var is=new Map,pi=null;function df(t,e){pi!==e.layersOn&&(pi=e.layersOn,is=new Map);let n=is.get(t.id);return n||
is.set(t.id,n=uf(t,e)),n}function uf(t,e){let n=new Map,o=new Set,s=t.claims.length>0;for(let i of t.claims){let a=F[i.layer];!a||!e.layersOn.has(a.id)||(n.set(
a,(n.get(a)||0)+1),i.negated||(s=!1),!i.negated&&!mi.has(i.role)&&o.add(a.id))}for(let i of t.layers){let a=F[i];a&&e.layersOn.has(i)&&!n.has(a)&&n.set(a,1)}let r=[
...n].sort((i,a)=>i[0].order-a[0].order);return{counts:r,layers:r.map(([i])=>i),drawn:o,denied:s}}var as=new Map;function pf(t){if(!as.has(t.id)){let e=t.claims.
flatMap(n=>n.actors).map(n=>h.actors[n]&&h.actors[n].sidc).find(n=>n&&h.symbols&&h.symbols[n]);as.set(t.id,e||null)}return as.get(t.id)}function mf(t,e,n,o){let s=nt(
t),{counts:r,layers:i,drawn:a,denied:l}=df(t,e),c=cf.has(t.form),f=i.find(x=>a.has(x.id))||null,m=t.form==="exact"||t.form==="near",g={mark:t,n:t.n,counts:r,drawn:a,
layer:f,layers:i,denied:l,kind:m?"point":c&&f&&r.length===1&&!o?"area":"pill",at:s?[n.x(s[0]),n.y(s[1])]:null,near:t.form==="near"&&s?n.km(t.radius_km||0,s[1]):
0,open:t.form==="band"&&t.radius_km===null,fits:W(t),selected:e.selected===t.id,units:(x,y)=>[(x+n.ox)/n.size,(y+n.oy)/n.size]};return(!o||g.selected)&&hf(g,t),
g}function hf(t,e){t.title=O(e),t.doubt=e.form==="band"||e.form==="vague"?Mt(e):"",t.sidc=t.kind==="point"&&!t.denied?pf(e):null,e.form==="region"&&(t.label=ff(
e))}function hi(t,e,n){let o=M.get(),s=t.size>=ls,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=[];for(let a of h.marks)!t.has(
a.id)||!A(gf(X(a)),r)||i.push(mf(a,o,e,s));return{items:i,mass:s}}var gi=t=>t.claims.some(e=>!mi.has(e.role));var gf=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+1e-9,t[3]+1e-9];var an={size:13,weight:600,colour:"ink"},ln={size:11.5,weight:400,colour:"ink2"},to={size:12.5,weight:600,colour:"ink"},xf={size:14,weight:500,spacing:4,colour:"\
ink2"},eo=25,xi=10,no=190,yi=8,us=(t,e)=>Ct(t)?{...e,size:e.size+.5}:e;function Gt(t,e=no){let n=t.filter(([o])=>o).map(([o,s])=>{let r=us(o,s),i=qt(o,r,e);return{
text:i,style:r,w:E(i,r)}});return{lines:n,w:Math.max(0,...n.map(o=>o.w)),h:n.length*15+1,cut:n.some(o=>o.text.endsWith("…"))}}function bi(t,e){let[n,o,s,r]=t,
i=3,a=(o+r)/2-e.h/2,l=(n+s)/2-e.w/2;return[[s+i,a,"start"],[n-i-e.w,a,"end"],[l,r+1,"middle"],[l,o-1-e.h,"middle"],[s,o-e.h+6,"start"],[s,r-6,"start"],[n-e.w,o-
e.h+6,"end"],[n-e.w,r-6,"end"]]}var Mi=([t,e,n,o],s)=>[t-(s==="start"?0:yi),e,n+(s==="end"?0:yi),o],oo=(t,e,n)=>[t,e,t+n.w,e+n.h];function yf(t,e,n){let o=cn(t,
n.open);for(let[s,r,i]of bi(t,e)){let a=q(oo(s,r,e),1);if(!(o&&!cn(a,n.open))&&n.room.free(Mi(a,i)))return{left:s,top:r,anchor:i,box:a}}return null}function ki(t,e,n,{
dear:o,own:s,most:r=100}){let i=null;for(let[a,l]of t)for(let c of[20,34,52,74,100])for(let f=0;f<16;f+=1){let m=f*Math.PI/8;if(c>r||i&&c*.7>=i.cost)break;let g=wf(
a,l,c,m,e,n,s);!g||i&&g.cost>=i.cost||(o&&(g.cost+=o(g.box)),(!i||g.cost<i.cost)&&(i=g))}return i}function wf(t,e,n,o,s,r,i){let a=t+n*Math.cos(o),l=e+n*Math.sin(
o),c=Math.cos(o),f=c>.3?a+3:c<-.3?a-3-s.w:a-s.w/2,m=l-s.h/2+(Math.abs(c)<=.3?Math.sign(Math.sin(o))*(s.h/2):0),g=q(oo(f,m,s),2),x=cn([t,e,t,e],r.open)?r.open:r.
bounds,y=c>.3?"start":c<-.3?"end":"middle";if(!cn(g,x)||!r.room.free(Mi(g,"middle"))||Xo(t,e,a,l,r,8,i))return null;let v=n*.7+16*r.room.count(q(g,14));return{left:f,
top:m,anchor:y,box:g,cost:v,line:[t,e,a,l]}}var cn=(t,e)=>t[0]>e[0]&&t[1]>e[1]&&t[2]<e[2]&&t[3]<e[3];function vi(t,e){for(let n of t){let o=n.items[0];if(n.many||
n.kind!=="shape"||n.off||!o.sidc)continue;let s=Xe(o.sidc,eo,"var(--ink)");s&&bf(n,o,s,e)}}function bf(t,e,n,o){let s=Math.max(eo,n.height),r=t.y-6-xi-s/2,i=e.near?
[]:n.staff?[[t.x+eo/2,r,"staff"]]:[[t.x,r,"stem"],[t.x,t.y+6+xi+s/2,"stem"]],a=Math.min(Math.max(e.near,9),60)+24;for(let c of e.near?[a,a+14,a+30]:[])for(let f=0;f<
12;f+=1){let m=f*Math.PI/6-Math.PI/6;i.push([t.x+(c+4)*Math.cos(m),t.y+c*Math.sin(m),"leader"])}let l=null;for(let[c,f,m]of i){let g=Zt(c,f,eo+8,s+8);if(!o.room.
free(g,t.box))continue;let x=(m==="leader"?10:0)+14*o.room.count(q(g,60))+(o.atHome(c,f)?12:0)+Math.hypot(c-t.x,f-t.y)*.4;if((!l||x<l.cost)&&(l={x:c,y:f,how:m,box:g,
cost:x}),m!=="leader")break}l&&(t.symbol={...l,tall:s},o.room.add(l.box))}function Mf(t){return t.near&&t.near<16&&t.mark.words.includes("±")&&t.mark.radius_km?
p("map.radius",{km:t.mark.radius_km}):""}function kf(t,e){let n=t.items.find(o=>o.selected)||t.items[0];return t.many?[[`${n.title} ${p("map.more",{n:t.items.length-
1})}`,an]]:n.kind==="area"?[[n.title,{...an,size:12.5}],[n.doubt,ln]]:[[n.title,an],[e.phone?"":Mf(n),ln]]}function wi(t){let e=t.items[0];return e.selected?0:(e.
kind==="point"?1:2)+(gi(e.mark)?0:4)}function Li(t,e){for(let n of[...t].sort((o,s)=>wi(o)-wi(s))){if(n.head||e.mass&&!n.items.some(i=>i.selected||i.hover))continue;
let o=kf(n,e),s=n.symbol&&n.symbol.how==="leader"?q(n.symbol.box,-1):q(n.box,-1),r=vf(n,s,o,e);r&&(e.room.add(r.box),n.name=r)}}function vf(t,e,n,o){let s=Gt(n.
slice(0,1)),r=$i(n[0]),i=s.cut?[r,s]:[Gt(n),s,r];for(let f of i){let m=f&&yf(e,f,o);if(m)return{...m,block:f}}for(let f of s.cut?i:i.slice(1)){let m=t.symbol&&t.
symbol.how==="leader"?t.symbol:t,g=o.phone?52:f===r?100:74,x=f&&ki([[m.x,m.y]],f,o,{own:m.box,most:g});if(x)return{...x,block:f}}if(!t.items.some(f=>f.selected))
return null;let[a,l,c]=bi(e,s)[0];return{left:a,top:l,anchor:c,box:oo(a,l,s),block:s}}function ds(t,e,n,o){let s=E(t,us(t,e))>n?$i([t,e],o,n):null;return s?s.lines.
map(r=>[r.text,e]):[[t,e]]}function $i([t,e],n=3,o=165){let s=t.split(" ").slice(0,40);if(s.length<2)return null;let r=us(t,e),i=E(t,r),a=Math.min(n,Math.max(2,
Math.ceil(i/o))),l=Math.min(no,Math.max(i/a*1.15,...s.map(f=>E(f,r)))),c=[s[0]];for(let f of s.slice(1)){let m=`${c[c.length-1]} ${f}`;c.length===a||E(m,r)<=l?c[c.
length-1]=m:c.push(f)}return Gt(c.map(f=>[f,e]))}function Lf(t,e){let{polygons:n,lines:o}=Q(t.mark),s=[],r=(a,l)=>a>e.sight[0]&&a<e.sight[2]&&l>e.sight[1]&&l<e.
sight[3]&&!(t.hidden&&t.hidden(a,l));t.at&&r(...t.at)&&s.push(t.at);let i=[...n.map(a=>a[0]),...o];for(let a of i){let l=Math.max(2,2*Math.floor(a.length/2/14));
for(let c=0;c<a.length;c+=l){let f=e.at.x(a[c]),m=e.at.y(a[c+1]);r(f,m)&&s.push([f,m])}}return s.slice(0,24)}function $f(t,e){let n=Gt([[t.title,xf],[p("map.not\
_drawn"),ln]],320),[o,s,r,i]=e.open,{polygons:a}=Q(t.mark),l=t.at?[t.at]:[];for(let[c,f]of[[.5,.5],[.5,.3],[.5,.7],[.3,.5],[.7,.5],[.3,.3],[.7,.7],[.3,.7],[.7,.3],
[.5,.15],[.5,.85]])l.push([o+(r-o)*c,s+(i-s)*f]);for(let[c,f]of l)if(a.some(m=>lt(m,...t.units(c,f))))for(let[m,g]of Sf){let x=c+m-n.w/2,y=f+g-n.h/2,v=q(oo(x,y,
n),3);if(cn(v,e.open)&&e.room.free(v))return{left:x,top:y,anchor:"middle",box:v,block:n,line:null}}return null}var Sf=[0,-24,24,-48,48].flatMap(t=>[0,-60,60,-120,
120].map(e=>[e,t]));function ps(t,e){let n=[];for(let o of t){let s=o.vast?$f(o,e):zf(o,e);if(!s)continue;e.room.add(s.box);let[r,i]=s.line||[(s.box[0]+s.box[2])/
2,(s.box[1]+s.box[3])/2];s.line&&e.room.add(Zt(r,i,6,6)),n.push({items:[o],item:o,kind:"note",x:r,y:i,at:[r,i],box:s.box,name:s})}return n}function zf(t,e){let n=Lf(
t,e),o=e.phone?no:no+40,s=Gt([[t.title,to],[t.doubt,ln]],o),r=Gt([...ds(t.title,to,165,4),...ds(t.doubt,ln,175,3)],o),i=[...s.cut?[]:[s],r,Gt(ds(t.title,to,165,
4)),Gt([[t.title,to]],o)];for(let a of n.length?i:[]){let l=ki(n,a,e,{dear:e.areas});if(l)return{...l,block:a}}return null}var ms=25,hs=(t,e)=>`translate(${t.toFixed(1)} ${e.toFixed(1)})`;function Af(t,e){return u("path",{d:mt(t),class:e})}var zi=t=>Dt(t.layers?t.layers[0][0]:t.item.
layer);function Of(t,e){let{left:n,top:o,anchor:s,block:r}=t.name,i=s==="start"?n:s==="end"?n+r.w:n+r.w/2,a=[],l=[],c=t.items[0],f=o+12;for(let m of r.lines){let g={
...m.style,colour:m.style.colour};c.fits||(g.colour="ink2");let x=e.atHome(n+r.w/2,o+r.h/2)?"land":"abroad",y=Le(i,f,m.text,g,s,x);g.weight===600&&t.kind==="not\
e"&&c.fits&&Ef(y.text,c,x),a.push(Oi(y,`${Yt(t)}-${l.length}`)),l.push(y.text," "),f+=15}return[a,l]}function Oi(t,e){return t.text.setAttribute("id",`letters-${e}`),
u("use",{href:`#letters-${e}`,class:t.halo.getAttribute("class")})}function Ef(t,e,n){let o=e.layer.slots;o.length!==1||o[0]>3||n==="abroad"&&o[0]===1||t.setAttribute(
"fill",Dt(e.layer))}function If(t,e){let n=t.items[0];if(t.kind==="pill")return Pn(t.list,t.small);if(t.kind==="cluster")return Vn(t.list,e.mass);let o=t.layers[0][0];
if(t.small)return we(o,4,{halo:1.5,hollow:n.near>0||n.denied});if(t.symbol&&t.symbol.how==="leader")return u("circle",{r:2.4,fill:Dt(o)});let s=n.near>0||n.denied,
r=wt(n.mark,o);return r?Et(r,Ze,n.denied):we(o,s?4.6:t.symbol?5.2:6,{hollow:s})}function Cf(t){let{x:e,y:n,tall:o}=t.symbol,s=t.layers[0][0],r=Xe(t.items[0].sidc,
ms,Dt(s));return u("g",{transform:hs(e-ms/2,n-o/2)},u("rect",{class:"plate",x:-2.5,y:-2.5,width:ms+5,height:o+5,rx:2}),r.node)}function gs(t,e){let n=[];for(let s of t.
items){if(s.mark.form!=="near"||t.many&&e.mass||t.small)continue;let r=u("g",{class:"ring",transform:hs(...s.at),opacity:s.fits?null:.3},Tr(s.layers[0],Math.max(
9,s.near)));n.push(r)}if(t.many&&!e.mass)for(let s of t.items)n.push(u("circle",{class:"member",cx:s.at[0].toFixed(1),cy:s.at[1].toFixed(1),r:1.7,fill:Dt(s.layers[0])}));
let o={opacity:t.items[0].fits?null:.4,stroke:zi(t),fill:zi(t)};if(t.off&&n.push(Ai(t.at,[t.x,t.y],o)),t.symbol){let{how:s,x:r,y:i}=t.symbol;n.push(Ai([t.x,t.y],
s==="staff"?[t.x+.9,i]:[r,i],o))}return n}var Ai=(t,e,n)=>u("g",n,Af([...t,...e],"leader"),u("circle",{cx:t[0].toFixed(1),cy:t[1].toFixed(1),r:2.4,class:"foot"}));
function de(t){if(t.kind==="note")return q(t.name.box,3);let e=t.symbol?t.symbol.box:t.box;return q(e,t.symbol?.5:1.5)}var so=(t,e)=>u("rect",{x:t[0].toFixed(1),
y:t[1].toFixed(1),width:(t[2]-t[0]).toFixed(1),height:(t[3]-t[1]).toFixed(1),...e});function _f(t,e){for(let s of e.querySelectorAll(".body, .body text"))s.after(
" ");let n=Ei(t),o=e.textContent.replace(/\s+/g," ").trim();return n.includes(o)?n:[n,o].join(p("list.comma"))}function Ei(t){if(!t.many)return rn(t.items[0].mark);
if(t.told.length===1)return rn(t.told[0].mark);let e=t.held.map(([o,s])=>`${o.name} ${I(s)}`),n=O(t.told[0].mark);return p("map.cluster",{place:n,n:t.told.length,
held:it(e)})}var Yt=t=>(t.many?"+":"")+t.items[0].mark.id,Ii=t=>[so(q(t,3),{class:"focus gap",rx:8}),so(q(t,4),{class:"focus",rx:9})];function xs(t,e){t.querySelector(
".focus")||t.querySelector(".hit").after(...Ii(de(e)))}function ys(t,e){let n=t.items.some(i=>i.selected),o=t.items.some(i=>i.fits),s=u("g",{class:`mark ${t.kind}${n?
" selected":""}${o?"":" out"}`,"data-key":Yt(t),"data-mark":t.many?null:t.items[0].mark.id,role:"button",tabindex:-1,"aria-pressed":t.many?null:n}),r=de(t);return s.
append(so(Rf(r,e),{class:"hit",rx:6})),n&&s.append(so(r,{class:"chosen",rx:Ff(t,r)})),e.mass||s.append(...Ii(r)),t.kind!=="note"&&s.append(u("g",{class:"body","\
aria-hidden":"true"},u("g",{transform:hs(t.x,t.y)},If(t,e)),t.symbol&&Cf(t))),t.head&&s.append(u("g",{"aria-hidden":"true"},Tf(t,e))),t.name&&s.append(u("g",{class:"\
name","aria-hidden":"true"},Of(t,e))),s.setAttribute("aria-label",_f(t,s)),(!e.mass||document.documentElement.classList.contains("is-print"))&&s.append(jf(t)),s}
var Ff=(t,e)=>t.kind==="note"?4:t.symbol?5:(e[3]-e[1])/2;function jf(t){let e=t.items.slice(0,9).map(r=>I(r.mark.n)),n=e.length>8?`${e.slice(0,7).join(", ")}…`:
e.join(", "),o=t.kind==="pill"||t.many?t.x+t.w/2-2:t.x+(t.kind==="note"?4:8),s=t.kind==="pill"||t.many?t.y-t.h/2-1:t.y-6;return u("text",{class:"print-n","aria-\
hidden":"true",x:o.toFixed(1),y:s.toFixed(1)},n)}function Rf(t,e){let n=e.phone?44:25,o=Math.max(0,(n-(t[2]-t[0]))/2),s=Math.max(0,(n-(t[3]-t[1]))/2);return[t[0]-
o,t[1]-s,t[2]+o,t[3]+s]}function Tf(t,e){let{text:n,style:o}=t.items[0].label,s=t.many?`${n} ${p("map.more",{n:t.items.length-1})}`:n,r=e.atHome(t.x,t.y)?"land":
"abroad",i=Le(t.x,t.y-17,s,o,"middle",r);return[Oi(i,`${Yt(t)}-head`),i.text]}function ws(t,e){let n=t.many?Ei(t):O(t.items[0].mark),o=an,s=qt(n,o,260),r=Le(t.x,
t.y-(t.h||16)/2-7,s,o,"middle",e.atHome(t.x,t.y)?"land":"abroad");return u("g",{class:"passing"},r.halo,r.text)}var xn={};te(xn,{refresh:()=>hn,start:()=>_s,taken:()=>Cs});var w={map:null,base:null,groups:{},element:null},bs=null,Ms=null;function Ci(t){w.map=window[t.map],w.base=window[t.base],w.groups=Object.fromEntries(Object.entries(
t.groups).map(([e,n])=>[e,window[n]])),w.element=w.map.getContainer(),{map:bs,groups:Ms}=w}var Lt=new Set,fn=new Set,ro=[],io={request(){},now(){},flush(){}},_i=new Set,$t=()=>ro,St=t=>ro.find(e=>e.items.some(n=>n.mark.id===t))||null;function T(){let t=w.
map.containerPointToLayerPoint([0,0]),e=w.map.getSize();return[t.x,t.y,t.x+e.x,t.y+e.y]}var Kt=t=>io.request(t),Ae=()=>io.now(),ao=()=>io.flush();function Fi(t){
io=t}function ji(t){ro=t}function Ri(t,e){for(let n of _i)n(t,ro,e)}var lo=t=>_i.add(t);var zt={};te(zt,{cardRect:()=>Jt,insets:()=>pe,low:()=>co,place:()=>un,size:()=>C,start:()=>ks});var Ee=["low","middle","high"],dn="middle",C=()=>innerWidth<720?"phone":innerWidth<1180?"medium":"wide",co=()=>C()==="phone"&&innerHeight<=420&&!document.documentElement.
classList.contains("embed"),Bi=()=>M.set({layout:M.get().layout+1},{source:"layout"}),Ti="right";function Bf(){let t=w.map.getSize().x,e=0,n=0;for(let o of h.marks){
if(!o.anchor||!R(o))continue;let{x:s}=w.map.latLngToContainerPoint([o.anchor[1],o.anchor[0]]);s>0&&s<424&&(e+=1),s<t&&s>t-376&&(n+=1)}return e<n?"left":"right"}
function un(t){let e=b("card"),n=document.documentElement.classList.contains("embed"),o=C()==="wide"||n?b("map-wrap"):b("panel");e.parentNode!==o&&o.append(e),t&&
!document.documentElement.classList.contains("has-card")&&(Ti=Bf()),e.classList.toggle("at-left",Ti==="left"),t&&C()==="phone"&&dn!=="middle"&&Ie("middle"),Bi()}
function Hf(t,e){let n=t.getBoundingClientRect(),o=e.getBoundingClientRect();return{left:o.left-n.left,top:o.top-n.top,right:o.right-n.left,bottom:o.bottom-n.top,
width:o.width,height:o.height}}function Jt(){let t=b("card"),e=b("map-wrap");return t.hidden||t.parentNode!==e?null:Hf(e,t)}function pe(){let t={top:0,right:0,bottom:0,
left:0},e=Jt(),n=b("map-wrap");if(document.documentElement.classList.contains("is-print"))return t;if(C()==="phone"){if(co())return t;t.bottom=Math.min(b("panel").
offsetHeight,innerHeight*.47);let o=b("timeline");o.hidden||(t.top=o.offsetHeight+12),document.documentElement.classList.contains("embed")&&(t.bottom=e?e.height:
0)}else e&&(e.left>n.clientWidth/2?t.right=n.clientWidth-e.left:t.left=e.right);return t}function Ie(t){dn=t;let e=b("panel");e.dataset.stop=t,e.style.removeProperty(
"height");let n=b("grip");n&&n.setAttribute("aria-label",`${p("sheet.grip")}: ${p("sheet."+Hi())}`),setTimeout(Bi,Ht()?0:220)}var Hi=()=>Ee[(Ee.indexOf(dn)+1)%Ee.
length];function Nf(){let t=d("button",{id:"grip",type:"button",on:{click:()=>{n||Ie(Hi()),n=!1}}}),e=null,n=!1;return t.addEventListener("keydown",o=>{let s={ArrowUp:1,
ArrowDown:-1}[o.key];s&&(o.preventDefault(),Ie(Ee[Math.min(2,Math.max(0,Ee.indexOf(dn)+s))]))}),t.addEventListener("pointerdown",o=>{e={y:o.clientY,height:b("pa\
nel").offsetHeight},t.setPointerCapture(o.pointerId)}),t.addEventListener("pointermove",o=>{if(!e)return;let s=e.y-o.clientY;Math.abs(s)<6||(n=!0,b("panel").style.
height=`${Math.min(innerHeight*.92,Math.max(96,e.height+s))}px`)}),t.addEventListener("pointerup",()=>{if(e&&n){let o=Pf(b("panel").offsetHeight);o==="low"&&M.get().
selected&&M.set({selected:null},{source:"card"}),Ie(o)}e=null}),t}function Pf(t){let e={low:96,middle:innerHeight*.47,high:innerHeight*.92};return Ee.reduce((n,o)=>Math.
abs(e[o]-t)<Math.abs(e[n]-t)?o:n)}function ks(){b("panel").prepend(Nf()),Ie("middle"),b("panel").addEventListener("focusin",e=>{dn==="low"&&C()==="phone"&&e.target.
id!=="grip"&&Ie("middle")});let t=()=>{w.map.invalidateSize({animate:!1}),un(null)};new ResizeObserver(t).observe(b("map-wrap"))}var jt={};te(jt,{fitAll:()=>Re,open:()=>mn,show:()=>Ss,start:()=>As,zoomTo:()=>zs});var qf=.7,Vf=3,Df=4,Zf=10,Uf=13,Ni=7.75,Wf=[1,1,.5,.6,.75,.85],Gf=2,vs=t=>t<2?Ni:t<Df?Zf:Uf;function Yf([t,e,n,o],s){let r=(1-(Wf[s]||1))/2,i=(n-t)*r,a=(o-e)*r;
return[t+i,e+a,n-i,o-a]}function Ls(t){let e=w.map.options.zoomSnap||1;return Math.max(0,Math.min(Gf,Math.floor(Math.log2(Math.max(t,1)/256)/e)*e))}function Ce(t){
let{map:e}=w,n=e.options.zoomSnap||1;return Math.max(e.getMinZoom(),Math.min(e.getMaxZoom(),Math.floor(t/n+1e-6)*n))}function _e(t,e){let n=Math.min((e[2]-e[0])/
Math.max(t[2]-t[0],1e-9),(e[3]-e[1])/Math.max(t[3]-t[1],1e-9));return Math.log2(n/256)}function Pi(t,e){if(!t)return null;let n=t.groups[0].marks.length,o=Yf(e,
n),s=null;for(let[r,i,a,l,c]of t.candidates){if(c<qf)continue;let f=jo([r,i,a,l]),m=f[2]-f[0]<1e-7&&f[3]-f[1]<1e-7,g=Math.min(m?Ni:vs(n),_e(f,o)),x=g+Vf*Math.log2(
c);(!s||x>s.score)&&(s={score:x,box:f,zoom:Ce(g)})}return s}var Kf=40,qi=200,Vi=9,Jf={wide:[90,70],medium:[70,64],phone:[60,48]};function Zi(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t){let o=X(n);Number.isFinite(o[0])&&
(e[0]=Math.min(e[0],o[0]),e[1]=Math.min(e[1],o[1]),e[2]=Math.max(e[2],o[2]),e[3]=Math.max(e[3],o[3]))}return Number.isFinite(e[0])?e:null}function pn(t,e=t){let n=w.
map.getSize(),o=pe(),s=o.left+t,r=o.top+e,i=Math.max(s+60,n.x-o.right-t),a=Math.max(r+60,n.y-o.bottom-e);return[s,r,i,a]}function Fe(t,e,n,o){let s=w.map.getSize(),
r=256*2**e,i=(t[0]+t[2])/2+(s.x/2-(n[0]+n[2])/2)/r,a=(t[1]+t[3])/2+(s.y/2-(n[1]+n[3])/2)/r;w.map.setView([It(a),(i-.5)*360],e,{animate:!!o&&!Ht(),duration:.2})}
var je=!1,$s=!1;function Re(t,e){$s=!!e,Ui(t,$s),je=!0}function Ui(t,e){let[n,o]=Jf[C()],s=pn(n,o),r=e?null:Pi(h.frame,s);if(r){Fe(r.box,r.zoom,s,t);return}let i=h.
marks.filter(R),a=Zi(i.length?i:h.marks);if(!a){let l=h.basemap&&h.basemap.view,c=l?[Y(l[0]),Z(l[3]),Y(l[2]),Z(l[1])]:[.1,.2,.9,.8];Fe(c,Ce(_e(c,pn(0))),pn(0),!1);
return}Fe(a,Ce(Math.min(vs(h.marks.length),_e(a,s))),s,t)}function mn(t,e){je=!1;let n=Zi(t);if(!n)return;let o=pn(C()==="phone"?48:80),s=_e(n,o),r=w.map.getZoom(),
i=e?Math.min(r,s):Math.max(r+.75,Math.min(s,13));Fe(n,Ce(Math.max(i,2)),o,!0)}function Qf(t,e){let n=w.map.getZoom(),o=X(t);if(t.form==="near"&&t.radius_km){let r=rt(
w.map).km(t.radius_km,nt(t)[1]);return r<Vi?Math.min(13,n+Math.log2((Vi+3)/r)):r>qi?n-Math.log2(r/qi):n}if(t.form==="exact")return Math.max(n,Math.min(6,6));let s=_e(
o,e);return s<n?s:s-n>1.6?s-1:n}function Ss(t){je=!1;let e=nt(t);if(!e)return;ao();let n=C()==="phone",o=pn(Kf),s=Ce(Qf(t,o)+.12),r=w.map;if(t.form!=="exact"&&t.
form!=="near"&&s<r.getZoom()){Fe(X(t),s,o,!0);return}if(n||s!==r.getZoom()){Fe([e[0],e[1],e[0],e[1]],Math.max(s,2),o,!0);return}Xf(t,o)}function Xf(t,e){let n=St(
t.id),o=rt(w.map),[s,r]=T(),i=nt(t),a=[o.x(i[0])-16,o.y(i[1])-16,o.x(i[0])+140,o.y(i[1])+16];if(t.form!=="exact"){let f=X(t);a=[o.x(f[0]),o.y(f[1]),o.x(f[2]),o.
y(f[3])]}if(n){let f=de(n);a=[Math.min(a[0],f[0]),Math.min(a[1],f[1]),Math.max(a[2],f[2]),Math.max(a[3],f[3])];for(let m of[n.name&&n.name.box,n.head])m&&(a=[Math.
min(a[0],m[0]),Math.min(a[1],m[1]),Math.max(a[2],m[2]),Math.max(a[3],m[3])])}let l=Di(a[0]-s,a[2]-s,e[0],e[2]),c=Di(a[1]-r,a[3]-r,e[1],e[3]);(l||c)&&w.map.panBy(
[-l,-c],{animate:!Ht(),duration:.2})}function Di(t,e,n,o){return e-t>o-n?(n+o)/2-(t+e)/2:t<n?n-t:e>o?o-e:0}function zs(t){je=!1,w.map.setZoom(t,{animate:!Ht()})}
function As(){w.map.options.zoomDelta=1,w.map.setMinZoom(Ls(w.map.getSize().x)),M.get().view||Re(!1),w.map.on("resize",()=>{w.map.setMinZoom(Ls(w.map.getSize().
x)),je&&Ui(!1,$s)});let t=()=>{je=!1};w.map.on("dragstart boxzoomend",t);for(let e of["wheel","keydown","dblclick","touchmove"])w.map.getContainer().addEventListener(
e,t,{passive:!0});Ae()}var td=1.609344,tt=[104,112],gn,Be,At,fo,Te,uo,me=null;function Os(t,e,n){return d("button",{type:"button","aria-label":p(t),title:p(t),"data-word":t,on:{click:()=>n()}},
u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:e,fill:"none",stroke:"currentColor","stroke-width":1.8,"stroke-linecap":"round",
"stroke-linejoin":"round"})))}var Wi=t=>()=>zs(w.map.getZoom()+t);function ed(){return d("div",{class:"furniture zoom"},Os("map.zoom_in","M3 8H13M8 3V13",Wi(1)),
Os("map.zoom_out","M3 8H13",Wi(-1)),Os("map.reset","M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",()=>Re(!0,!0)))}function Gi(t,e){let n=t*e,o=10**Math.
floor(Math.log10(n)),s=[5,3,2,1].find(r=>r*o<=n)||1;return{n:s*o,px:s*o/t}}function nd(){let t=w.map,e=rt(t),n=t.getSize(),o=t.containerPointToLayerPoint([0,n.y/
2]).y,s=1/e.km(1,(o+e.oy)/e.size),r=Gi(s,100),i=Gi(s/td,100),a=Math.max(r.px,i.px),l=[[p("map.km",{n:r.n}),r.px,13],[p("map.mi",{n:i.n}),i.px,29]],c=l.map(([f,m,
g])=>u("text",{x:(m+5).toFixed(1),y:g+1},f));Be.replaceChildren(u("path",{d:`M1 9V25M1 17H${a.toFixed(1)}M${r.px.toFixed(1)} 17V9M${i.px.toFixed(1)} 17V25`}),...c.
map(f=>{let m=f.cloneNode(!0);return m.setAttribute("class","halo on-land"),m}),...c),Be.setAttribute("width",Math.ceil(a+60)),Be.setAttribute("aria-label",l.map(
([f])=>f).join(p("list.comma")))}function od(t){let e=t.world&&t.world.scale||100,n=(t.outline||[]).flatMap(r=>r.polygons||[]).map(r=>r.map(i=>Nt(i,e))).map(r=>({
rings:r,box:j(r[0])})),o=({box:r})=>(r[2]-r[0])*(r[3]-r[1]),s=Math.max(...n.map(o));return n.filter(r=>o(r)>s*.04).flatMap(r=>r.rings)}function sd(){let t=h.basemap||
{},e=od(t);if(!e.length)return null;let n=j([]);e.forEach(l=>j(l,n));let o=Math.min((tt[0]-16)/(n[2]-n[0]),(tt[1]-16)/(n[3]-n[1])),s=l=>(l-(n[0]+n[2])/2)*o+tt[0]/
2,r=l=>(l-(n[1]+n[3])/2)*o+tt[1]/2;me={x:s,y:r,box:n};let i=e.map(l=>{let c=[];for(let f=0;f<l.length;f+=2)c.push(`${s(l[f]).toFixed(1)} ${r(l[f+1]).toFixed(1)}`);
return`M${c.join("L")}Z`}).join("");Te=u("rect",{class:"window"});let a=(t.outline||[]).length===1&&(t.labels||[]).find(l=>l.kind==="country"&&l.id===t.outline[0].
id);return d("div",{class:"furniture inset"},u("svg",{role:"img","aria-label":p("map.inset"),viewBox:`0 0 ${tt[0]} ${tt[1]}`,width:tt[0],height:tt[1]},u("path",
{d:i,class:"shape"}),Te,a&&rd(a,t)))}function rd(t,e){let n=e.scale||1e4,o=E(Es(t),{size:10.5,spacing:1.2}),s=me.x(Y(t.at[0]/n));return s-o/2<2||s+o/2>tt[0]-2?null:
u("text",{class:"where",x:s.toFixed(1),y:(me.y(Z(t.at[1]/n))+4).toFixed(1)},Es(t))}function Es(t){let e=ce(t);return Ct(e)?e:e.toLocaleUpperCase(H())}function id(){
if(!At)return;let t=rt(w.map),[e,n,o,s]=T(),r=me.x((e+t.ox)/t.size),i=me.x((o+t.ox)/t.size),a=me.y((n+t.oy)/t.size),l=me.y((s+t.oy)/t.size),c=(x,y)=>Math.max(1.5,
Math.min(y-1.5,x)),f=[c(r,tt[0]),c(a,tt[1]),c(i,tt[0]),c(l,tt[1])],m=r<4&&a<4&&i>tt[0]-4&&l>tt[1]-4,g=f[2]-f[0]<.5||f[3]-f[1]<.5;At.classList.toggle("useless",m||
g),Te.setAttribute("x",f[0].toFixed(1)),Te.setAttribute("y",f[1].toFixed(1)),Te.setAttribute("width",Math.max(3,f[2]-f[0]).toFixed(1)),Te.setAttribute("height",
Math.max(3,f[3]-f[1]).toFixed(1))}function ad(){return(h.basemap&&h.basemap.credits||[]).map(e=>e.name).join(", ")}function Is(){let t=h.basemap&&h.basemap.credits||
[],e=n=>/^public domain/i.test(n.licence||"")?"":n.licence;return t.map(n=>[n.name,e(n)].filter(Boolean).join(" ")).join(" · ")}function ld(){let t=rt(w.map),[
e,n,o,s]=T(),r=Gr(((e+o)/2+t.ox)/t.size,((n+s)/2+t.oy)/t.size);uo.hidden=!r||w.map.getZoom()<=r,uo.textContent=p(h.config.tiles?"map.finest_tiles":"map.finest")}
function cd(){for(let t of gn.querySelectorAll("[data-word]"))t.setAttribute("aria-label",p(t.dataset.word)),t.title=p(t.dataset.word);if(At&&At.firstChild.setAttribute(
"aria-label",p("map.inset")),At&&At.querySelector(".where")){let t=h.basemap,e=t.labels.find(n=>n.kind==="country"&&n.id===t.outline[0].id);At.querySelector(".w\
here").textContent=Es(e)}hn()}function hn(){nd(),id(),ld(),fo.textContent=C()==="wide"?Is():ad();let t=pe(),e=b("map-over");e.style.setProperty("--top",`${t.top}\
px`),e.style.setProperty("--bottom",`${C()==="phone"?t.bottom:0}px`)}function fd(){let t=b("map-wrap").getBoundingClientRect(),n=[gn,Be,At,fo,C()==="phone"&&b("\
timeline")].filter(s=>s&&s.isConnected&&!s.hidden).map(s=>{let r=s.getBoundingClientRect();return[r.left-t.left-6,r.top-t.top-6,r.right-t.left+6,r.bottom-t.top+
6]}).filter(s=>s[2]-s[0]>14),o=Jt();return o&&n.push([o.left-8,o.top-8,o.right+8,o.bottom+8]),n}var Cs=()=>gn?fd():[];function _s(){let t=b("map-over");gn=ed(),
Be=u("svg",{class:"scale",height:34,role:"img"}),At=sd(),uo=d("p",{class:"limit",dir:"auto",hidden:!0}),fo=d("p",{class:"furniture credit",dir:"ltr",lang:"en",title:Is()});
let e=d("div",{class:"furniture corner",dir:"ltr"},At,uo,Be);t.append(gn,e,...Is()?[fo]:[]),hn(),w.map.on("moveend zoomend resize",hn),M.subscribe((n,o)=>{o.has(
"lang")&&cd(),o.has("layout")&&hn()})}var dd="M8 13V3M3.5 7.5L8 3L12.5 7.5",he=null,yn=null;function ud(){let t=b("map-over");yn=u("path",{class:"to-card"}),he=d("div",{class:"chips"}),t.append(u("s\
vg",{class:"ties","aria-hidden":"true"},yn),he),w.map.on("move zoomend",ta),w.map.on("zoomstart",()=>yn.removeAttribute("d"))}function pd(t){let e=[],n=rt(w.map),
[o,s]=T();for(let r of h.marks){let i=Lt.has(r.id)&&W(r)?nt(r):null;if(!i)continue;let a=n.x(i[0])-o,l=n.y(i[1])-s;a>=t[0]&&a<=t[2]&&l>=t[1]&&l<=t[3]||md(r,n,t,
o,s)||e.push({mark:r,x:a,y:l})}return{box:t,found:e}}function md(t,e,n,o,s){if(t.form!=="band"&&t.form!=="vague")return!1;let r=X(t);return A([e.x(r[0])-o,e.y(r[1])-
s,e.x(r[2])-o,e.y(r[3])-s],n)}function hd({box:t,found:e}){let n=(t[0]+t[2])/2,o=(t[1]+t[3])/2,s=new Map;for(let r of e){let i=Math.atan2(r.y-o,r.x-n),a=Math.round(
i/(Math.PI/4))&7;s.has(a)||s.set(a,[]),s.get(a).push({...r,angle:i,far:Math.hypot(r.x-n,r.y-o)})}return[...s.values()].map(r=>r.sort((i,a)=>i.far-a.far))}function gd(t,e){
let n=t[0],o=(e[0]+e[2])/2,s=(e[1]+e[3])/2,r=Lt.size>=ls,i=t.length>1?" "+p("map.more",{n:t.length-1}):"",a=r?I(t.length):qt(O(n.mark),{size:13,weight:600},C()===
"phone"?130:180)+i,l=n.mark.layers.map(y=>F[y]).find(y=>y&&M.get().layersOn.has(y.id)),c=n.angle*180/Math.PI+90,f=d("button",{type:"button",class:"chip-edge",on:{
click:()=>wd(t)}},u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:dd,class:"arrow",transform:`rotate(${Math.round(c/45)*45} 8 \
8)`})),l&&!r&&u("svg",{viewBox:"-8 -8 16 16",width:16,height:16,"aria-hidden":"true"},xd(n.mark,l)),d("bdi",{},a)),m=Math.min(Math.abs((e[2]-e[0])/2/Math.cos(n.
angle)),Math.abs((e[3]-e[1])/2/Math.sin(n.angle))),g=r||C()==="phone"?"":yd(n);g&&f.append(" ",d("span",{class:"away"},g)),f.setAttribute("aria-label",[f.textContent,
p("map.beyond",{place:O(n.mark),n:t.length})].join(p("list.comma")));let x=(g?E(g,{size:12.5})+6:0)+(r?46:68)+E(a,{size:13,weight:600});return{node:f,w:x,h:C()===
"phone"?36:30,x:o+m*Math.cos(n.angle),y:s+m*Math.sin(n.angle)}}function xd(t,e){let n=wt(t,e);return n?Et(n,7):we(e,5.6,{halo:0})}function yd({mark:t}){let e=nt(
t),n=w.map.getCenter(),o=w.map.distance(n,[It(e[1]),(e[0]-.5)*360])/1e3,s=o<100?5:o<1e3?10:100;return p("map.km",{n:Math.max(s,Math.round(o/s)*s)})}function wd(t){
t.length===1&&M.set({selected:t[0].mark.id},{source:"map"}),mn(t.map(e=>e.mark),!0)}function Ki(t,e,n,o){let s=[...n],r=t.map(a=>gd(a,e)),i=r.findIndex(a=>!Yi(a,
e,s,o));return i<0?r:t.length>1?Ki(bd(t,i),e,n,o):(r[0].node.querySelector("bdi").remove(),r[0].node.classList.add("small"),r[0].w=r[0].h+18,Yi(r[0],e,s,o)?r:[])}
function bd(t,e){let n=(i,a)=>Math.abs(Math.atan2(Math.sin(i-a),Math.cos(i-a))),o=t[e],s=t.filter((i,a)=>a!==e),r=s.reduce((i,a)=>n(a[0].angle,o[0].angle)<n(i[0].
angle,o[0].angle)?a:i);return s.map(i=>i===r?[...i,...o].sort((a,l)=>a.far-l.far):i)}var Md=[0,1,2].flatMap(t=>Array.from({length:19},(e,n)=>[Math.ceil(n/2)*20*
(n%2?1:-1),t*40])).sort((t,e)=>Math.abs(t[0])+t[1]*1.2-Math.abs(e[0])-e[1]*1.2);function Yi(t,e,n,o){let{node:s,w:r,h:i}=t,a=12,l=Math.max(e[0]+a,Math.min(e[2]-
a-r,t.x-r/2)),c=Math.max(e[1]+a,Math.min(e[3]-a-i,t.y-i/2)),f=t.x<=e[0]+1||t.x>=e[2]-1,m=f?[t.x<=e[0]+1?1:-1,0]:[0,t.y<=e[1]+1?1:-1],g=[e[0]+a,e[1]+a],x=[e[2]-a-
r,e[3]-a-i],y=(v,$)=>Math.max(g[$],Math.min(x[$],v));for(let[v,$]of Md){let _=y(l+m[0]*$+(f?0:v),0),S=y(c+m[1]*$+(f?v:0),1),z=[_-4,S-4,_+r+4,S+i+4];if(![...n,...o].
some(yt=>A(z,yt)))return n.push(z),s.style.left=`${_.toFixed(0)}px`,s.style.top=`${S.toFixed(0)}px`,!0}return!1}var kd=t=>(t.many&&t.items.length<40?t.items:t.off?
[t]:[]).map(({at:[e,n]})=>[e-4,n-4,e+4,n+4]);function vd(){let[t,e]=T();return $t().flatMap(n=>[n.box,n.symbol&&n.symbol.box,n.head,n.name&&n.name.box,...kd(n)]).
filter(Boolean).map(n=>[n[0]-t,n[1]-e,n[2]-t,n[3]-e])}function Ji(t){he||ud();let e=pd(t.edges),n=hd(e),o=he.contains(B()),s=n.length?Ki(n,e.box,t.furniture,vd()):
[];he.replaceChildren(...s.map(i=>i.node)),o&&he.firstChild&&he.firstChild.focus({preventScroll:!0});let r=St(M.get().selected);t.card&&r&&Ld(r,t.card),ta()}var Qi=14;
function Ld(t,e){let[n,o]=T(),s=$t().filter(i=>i!==t).flatMap(i=>[i.box,i.name&&i.name.box,i.symbol&&i.symbol.box,i.head]).filter(Boolean),r=i=>{let a=Xi(t,e,i);
return a&&[Math.min(a.x,a.edge)+n,a.y+o-2,Math.max(a.x,a.edge)+n,a.y+o+2]};Qi=[14,22,30,40,52,66,82,100].find(i=>{let a=r(i);return a&&!s.some(l=>A(l,a))})||14}
function Xi(t,e,n){let[o,s]=T(),r=de(t),i=(r[0]+r[2])/2-o,a=r[1]-s,l=r[3]-s;if(i>e.left-8&&i<e.right+8)return null;let c=e.left>i?e.left:e.right;if(a-n>e.top+24)
return{x:i,edge:c,from:a,y:Math.min(a-n,e.bottom-24)};let f=Math.max(l+n,e.top+24);return f<e.bottom-12?{x:i,edge:c,from:l,y:f}:null}function ta(){let t=Jt(),e=M.
get().selected,n=t&&e&&St(e),o=n&&!w.map._animatingZoom?Xi(n,t,Qi):null;o?yn.setAttribute("d",`M${o.x.toFixed(1)} ${o.from.toFixed(1)}V${o.y.toFixed(1)}H${o.edge.
toFixed(1)}`):yn.removeAttribute("d")}var Sd=.4,ea=L.Renderer.extend({options:{padding:Sd},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:t}=this._bounds,e=this._bounds.getSize();L.DomUtil.setPosition(
this._container,t),this.options.resize(this._container,t,e)},bounds(){let{min:t,max:e}=this._bounds;return[t.x,t.y,e.x,e.y]}});function na(t,e,n){let o=w.map.createPane(
t);return o.style.zIndex=e,n||(o.style.pointerEvents="none"),t}function oa(t,e){let n=d("canvas",{class:t,"aria-hidden":"true"});return new ea({pane:na(t,e),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function Fs(t,e,n){let o=u("svg",{class:t,focusable:"false",...n});return new ea({pane:na(t,e),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var wn=7,js=400,sa=60*Math.PI/180,Rs=3.5,Ad=.2,ia=[],Ts=0;function aa(){let t=h.basemap||{};ia=(t.rivers||[]).filter(e=>e.name).map(e=>({name:e.name,names:e.names,
rank:e.rank||3,lines:e.lines.map(n=>{let o=Nt(n,t.scale||1e4);return{line:o,box:j(o)}})})).sort((e,n)=>e.rank-n.rank)}function Od(t,e,n){let o=Pt(t,e),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],l=o[i-1],c=o[i]-a,f=o[i+1]-l,m=Math.hypot(c,f);if(!m)continue;let g=r;for(;g<=m;g+=wn){let x=a+c*g/m,y=l+f*g/m;if(x>n[0]&&
x<n[2]&&y>n[1]&&y<n[3]?s.push([x,y]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=g-m}return s}function Ed(t){let e=[],n=[];for(let o of[...t,null])
o?n.push(o):n.length&&(e.push(n),n=[]);return e}function Id(t){return t.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,t.length-1-o);for(let l=o-a;l<=o+a;l+=1)s+=t[l][0],
r+=t[l][1],i+=1;return[s/i,r/i]})}function Cd(t){let e=[];for(let n=1;n<t.length;n+=1)e.push(Math.atan2(t[n][1]-t[n-1][1],t[n][0]-t[n-1][0]));return e}var ra=(t,e)=>Math.
abs(Math.atan2(Math.sin(t-e),Math.cos(t-e)));function _d(t,e,n){let o=0,s=0;for(let r=e+1;r<n;r+=1){let i=ra(t[r],t[r-1]);if(i>Ad)return 1/0;o=Math.max(o,ra(t[r],
t[e])),s+=i}return o>sa||s>sa*1.6?1/0:o+s*.5}function Fd(t,e,n,o,s){let r=Cd(t),i=0;for(let c=1;c<t.length;c+=1)i+=Math.hypot(t[c][0]-t[c-1][0],t[c][1]-t[c-1][1]);
let a=Math.ceil(e*(t.length-1)/Math.max(i,1))+1,l=null;for(let c=0;c+a<t.length;c+=3){let f=_d(r,c,c+a);if(f===1/0||l&&f>=l.cost)continue;let m=t.slice(c,c+a+1),
g=m.filter((x,y)=>y%2===0).map(([x,y])=>[x-o*.6,y-o*.9-Rs,x+o*.6,y+o*.35]);g.every(x=>s(x)&&n.free(x))&&(l={cost:f,points:m,taken:g})}return l}function jd(t,e,n,o,s,r){
let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,l={"font-size":e.size,"font-weight":e.weight,"font-style":e.italic?"italic":null},c;if(Ct(t)){let f=a[0],m=a[a.
length-1],g=Math.atan2(m[1]-f[1],m[0]-f[0])*180/Math.PI,x=a[Math.floor(a.length/2)];c=y=>u("text",{...l,...y,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${x[0].toFixed(1)} ${(x[1]-Rs).toFixed(1)}) rotate(${g.toFixed(1)})`},t)}else{Ts+=1;let f=`${w.element.id}-course-${Ts}`;s.append(u("path",{id:f,d:mt(a.
flat()),fill:"none"})),c=m=>u("text",{...l,...m,dy:-Rs},u("textPath",{href:`#${f}`,startOffset:"50%","text-anchor":"middle"},t))}s.append(c({class:`halo on-${o}`})),
r.append(c({fill:"var(--riverlab)"}))}function la(t,e,n,o,s,r){Ts=0;let i=[(e[0]+t.ox)/t.size,(e[1]+t.oy)/t.size,(e[2]+t.ox)/t.size,(e[3]+t.oy)/t.size];for(let a of ia)
a.rank===3&&t.zoom<8||a.rank===2&&t.zoom<6||Rd(a,t,e,i,n,o,s,r)}function Rd(t,e,n,o,s,r,i,a){let l=ce(t),c=nn("water",l),f=E(l,c)+10,m=[],g=t.lines.filter(x=>A(
x.box,o)).flatMap(x=>Ed(Od(x.line,e,n))).filter(x=>x.length*wn>f).sort((x,y)=>y.length-x.length);for(let x of g)for(let y=0;y<x.length;y+=Math.ceil(js/wn)){let v=x.
slice(y,y+Math.ceil(js/wn));if(v.length*wn<f)continue;let $=Fd(Id(v),f,s,c.size,a);if(!$)continue;let[_,S]=$.points[Math.floor($.points.length/2)];if(m.some(([yt,
De])=>Math.hypot(yt-_,De-S)<js*.6))continue;m.push([_,S]);for(let yt of $.taken)s.add(yt);let z=ve((_+e.ox)/e.size,(S+e.oy)/e.size);jd(l,c,$.points,z?"land":"ab\
road",r,i)}}var ca={band:0,region:1,vague:2},Bd=8,Hd=[[4,4],[-4,-4],[4,-4],[-4,4]],Nd=.75;function Pd({rings:t}){let e=j([]);for(let n of t)j(n,e);return[e[0]-10,e[1]-10,e[2]+
10,e[3]+10]}var qd=(t,e,n)=>Hd.some(([o,s])=>lt(t,e+o,n+s));function Vd({rings:t},e){let n=0,o=0;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2){let a=s[r]-
s[i],l=s[r+1]-s[i+1],c=Math.max(1,Math.round(Math.hypot(a,l)/Bd));for(let f=0;f<c;f+=1){let m=s[i]+a*f/c,g=s[i+1]+l*f/c;n+=1,e.some(x=>qd(x.shape.rings,m,g))&&(o+=
1)}}return n?o/n:0}function fa(t){let e=[...t].sort((o,s)=>Number(s.item.selected)-Number(o.item.selected)||ca[o.item.mark.form]-ca[s.item.mark.form]||Number(o.
item.open)-Number(s.item.open)||o.item.size-s.item.size),n=[];for(let o of e){let s=Pd(o.shape),{item:r}=o;r.under=n.filter(a=>!a.item.bare&&A(a.box,s)).map(a=>({
shape:a.shape,strip:a.item.mark.form==="band",rim:a.item.mark.form==="region"&&r.mark.form==="vague"}));let i=r.under.filter(a=>!a.rim);r.bare=r.mark.form==="re\
gion"&&!r.selected&&i.length>0&&Vd(o.shape,i)>Nd,r.hidden=(a,l)=>i.some(c=>lt(c.shape.rings,a,l)),n.push({...o,box:s})}return e}var po=Math.cos(Math.PI/6),mo=Math.sin(Math.PI/6),Bs=4;function Dd(t){let e=new Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n]*po+t[n+1]*mo,e[n+1]=t[n+1]*
po-t[n]*mo;return e}function da(t,e){let n=1/0,o=-1/0;for(let s of t)for(let r=e;r<s.length;r+=2)s[r]<n&&(n=s[r]),s[r]>o&&(o=s[r]);return[n,o]}function Zd(t,e){
let[n,o]=da(t,0),[s,r]=da(t,1),i=Math.ceil(n/e)-1,a=Math.ceil(s/e)-1,l=Math.floor(o/e)-i+2,c=Math.floor(r/e)-a+2,f=new Uint8Array(l*c),m=Array.from({length:c},()=>[]);
for(let g of t)for(let x=0,y=g.length-2;x<g.length;y=x,x+=2){let v=g[y+1],$=g[x+1];if(v===$)continue;let _=Math.ceil(Math.min(v,$)/e),S=Math.max(v,$)/e;for(let z=_;z<
S;z+=1)m[z-a].push(g[y]+(g[x]-g[y])*(z*e-v)/($-v))}return m.forEach((g,x)=>{g.sort((y,v)=>y-v);for(let y=0;y+1<g.length;y+=2){let v=g[y+1]/e;for(let $=Math.ceil(
g[y]/e);$<=v;$+=1)f[x*l+$-i]=Bs+1}}),{grid:f,w:l,h:c,i0:i,j0:a}}function Ud({grid:t,w:e,h:n},o){for(let s=1;s<=o;s+=1){let r=[];for(let i=1;i<n-1;i+=1)for(let a=1;a<
e-1;a+=1){let l=i*e+a;t[l]<=Bs||Math.min(t[l-1],t[l+1],t[l-e],t[l+e])===s-1&&r.push(l)}for(let i of r)t[i]=s}}var ua=(t,e,n,o)=>{if(!t.length)return[];let s=Zd(
t.map(Dd),e),r=Math.max(1,Math.min(Bs,Math.round(n/e)));Ud(s,r);let i=new Map;for(let a=0;a<s.h;a+=1)for(let l=0;l<s.w;l+=1){let c=s.grid[a*s.w+l];if(!c)continue;
let f=(l+s.i0)*e,m=(a+s.j0)*e,g=((l+s.i0+a+s.j0)%o+o)%o,x=Math.min(c,r+1)*16+g,y=`M${(f*po-m*mo).toFixed(1)} ${(f*mo+m*po).toFixed(1)}h0`;i.set(x,(i.get(x)||"")+
y)}return[...i].map(([a,l])=>({d:l,part:a%16,strength:+(Math.floor(a/16)/(r+1)).toFixed(2)}))};var Hs=9,ha=4,Wd=150,Gd=.25,Yd={rising:45,falling:-45,level:90,both:45,none:90},ga=new Map(h.layers.map((t,e)=>[t.id,e]));function pa(t,e){let n={id:`${e}-${ga.
get(t.id)}`,patternUnits:"userSpaceOnUse"},o=Jd(t);if(t.texture==="dots"){let a=e==="band"?4.4:6;return u("pattern",{...n,width:a,height:a,patternTransform:"rot\
ate(30)"},u("circle",{cx:a/2,cy:a/2,r:.95,fill:o}))}let s=t.texture==="both"&&t.slots.length===2,r=s?t.slots.map(_t):[o],i=s?4:t.texture==="none"?9:6;return u("\
pattern",{...n,width:i*r.length,height:8,patternTransform:`rotate(${Yd[t.texture]||90})`},r.map((a,l)=>u("path",{d:`M${i*(l+.5)} 0V8`,stroke:a,"stroke-width":1.1})))}
var Kd=()=>u("defs",{},h.layers.flatMap(t=>[pa(t,"hatch"),pa(t,"band")])),Jd=t=>V(t)==="var(--ink)"?"var(--ink2)":V(t),ho=(t,e)=>`url(#${e}-${ga.get(t.id)})`;function Qd(t,e,n){
let o=[n[0]-40,n[1]-40,n[2]+40,n[3]+40],{polygons:s,lines:r}=Q(t),i=s.flatMap(a=>a.map(l=>Pt(l,e,o,!0))).filter(a=>a.length>5);return{rings:i,area:i.map(a=>mt(a,
!0)).join(""),line:r.map(a=>mt(Pt(a,e))).join("")}}var Ns=t=>t.slots.length===2?"var(--ink3)":t.slots.length?V(t):"var(--ev)";function Xd(t,e){let[n,o,s,r]=e;return u(
"mask",{id:`left-${t.n}`,maskUnits:"userSpaceOnUse",x:n,y:o,width:s-n,height:r-o},u("rect",{x:n,y:o,width:s-n,height:r-o,fill:"#fff"}),t.under.map(({shape:i,rim:a})=>u(
"path",{d:i.area,stroke:"#000","stroke-width":a?Hs*2:6,fill:a?"none":"#000","fill-rule":"evenodd"})))}function tu(t,e){let{mark:n,layer:o}=t,s=`rim-${t.n}`,r={"\
clip-path":`url(#${s})`},i=t.under.filter(l=>l.strip).map(l=>l.shape.area).join(""),a=t.bare?null:o.slots.length?u("path",{d:e.area+i,fill:"none",stroke:ho(o,"h\
atch"),"stroke-width":Hs*2,...r}):u("path",{d:e.area,fill:"var(--ev)","fill-opacity":.05,stroke:"var(--ev)","stroke-width":2.4,"stroke-linecap":"round","stroke-\
dasharray":"0 5"});return[u("clipPath",{id:s},u("path",{d:e.area,"clip-rule":"evenodd"})),t.selected&&u("path",{d:e.area,fill:o.slots.length?ho(o,"hatch"):"var(\
--ev)","fill-rule":"evenodd",opacity:o.slots.length?.35:.12}),a&&(t.under.length?u("g",{mask:`url(#left-${t.n})`},a):a),o.slots.length?u("path",{d:e.area,fill:"\
none",stroke:Ns(o),"stroke-width":t.bare?1.2:1.8,"stroke-opacity":.5,"stroke-dasharray":n.approximate?"8 3 1.5 3":null,...r}):null,u("path",{d:e.area,class:"hit\
 rim","stroke-width":Hs*2,...r})]}function eu(t,e,n,o){let{layer:s}=t,r={fill:"none",stroke:Ns(s),"stroke-width":1,"stroke-dasharray":"5 3.5","stroke-opacity":.8},
i=s.slots.length?{fill:ho(s,"band")}:{fill:"var(--ev)","fill-opacity":.12};if(!e.area)return[u("path",{d:e.line,fill:"none",stroke:s.slots.length?ho(s,"band"):"\
var(--ev)","stroke-opacity":s.slots.length?null:.12,"stroke-width":10}),u("path",{d:e.line,...r}),u("path",{d:e.line,class:"hit rim","stroke-width":16})];let a=`\
soft-${t.n}`,l=t.open?nu(e.area,a,n.km(ha,nt(t.mark)[1]),o):null;return[l,u("g",{mask:t.under.length?`url(#left-${t.n})`:null},u("path",{d:e.area,...i,"fill-rul\
e":"evenodd",mask:l?`url(#${a})`:null}),u("path",{d:e.area,...r,"stroke-opacity":t.open?.4:.8})),u("path",{d:e.area,class:"hit"})]}function nu(t,e,n,o){let s=Math.
min(n*2,120),r=[1,.75,.5,.25].map(i=>u("path",{d:t,fill:"none",stroke:"#000","stroke-opacity":.3,"stroke-width":(s*i).toFixed(1)}));return u("mask",{id:e,maskUnits:"\
userSpaceOnUse",x:o[0],y:o[1],width:o[2]-o[0],height:o[3]-o[1]},u("path",{d:t,fill:"#fff"}),r)}function ou(t,e,n){let o=X(t.mark),i=Math.hypot(o[2]-o[0],o[3]-o[1])>
We(Wd,(o[1]+o[3])/2)?10:6,a=n.km(ha,(o[1]+o[3])/2),l=t.layers.filter(m=>t.drawn.has(m.id)),c=ua(e.rings,i,a,l.length||1),f=m=>Ns(l[m]||t.layer);return[u("g",{mask:t.
under.length?`url(#left-${t.n})`:null},c.map(({d:m,strength:g,part:x})=>u("path",{d:m,class:"dots","stroke-opacity":g,stroke:f(x)}))),u("path",{d:e.area,class:"\
hit"})]}var ma={region:tu,band:eu,vague:ou};function xa(t,e,n,o,s,r){let i=[Kd()],a=[(o[0]+n.ox)/n.size,(o[1]+n.oy)/n.size,(o[2]+n.ox)/n.size,(o[3]+n.oy)/n.size],
l=[];for(let c of e){if(!ma[c.mark.form]||!c.layer||!A(X(c.mark),a))continue;let f=Qd(c.mark,n,o);!f.area&&!f.line||(c.size=su(c.mark,n),c.vast=c.mark.form==="v\
ague"&&!c.selected&&c.size>Gd*(r[2]-r[0])*(r[3]-r[1]),c.vast||l.push({item:c,shape:f}))}for(let{item:c,shape:f}of fa(l).reverse()){let m=c.fits?s&&!c.selected?.5:
1:.22;c.under.length&&i.push(Xd(c,o)),i.push(u("g",{class:`area ${c.mark.form}`,"data-mark":c.mark.id,opacity:m===1?null:m},ma[c.mark.form](c,f,n,o)))}t.replaceChildren(
...i)}function su(t,e){return Q(t).polygons.reduce((o,s)=>{let r=s[0],i=0;for(let a=0,l=r.length-2;a<r.length;l=a,a+=2)i+=r[l]*r[a+1]-r[a]*r[l+1];return o+Math.
abs(i)},0)/2*e.size*e.size}var iu=7.3,Ot,bn,He,Rt,Ne=0,go=!0,G=null;function wa(){Fi({request:ya,now:Ps,flush:mu}),Yr(),Jr(),aa(),Ot=oa("ground",210),bn=Fs("areas",410,{"aria-hidden":"tru\
e"}),He=Fs("marks",610,{role:"group"}),w.base.addLayer(Ot),w.map.addLayer(bn),w.map.addLayer(He),Rt=Object.fromEntries(["halos","letters","under","signs","over"].
map(t=>[t,u("g",{class:t,"aria-hidden":t==="signs"?null:"true"})])),He.options.element.append(...Object.values(Rt)),w.map.on("moveend viewreset resize",()=>ya(!0)),
w.map.on("zoomstart",()=>{w.map._animatingZoom||fn.clear()}),w.map.on("move",au)}function au(){if(!G||w.map._animatingZoom||w.map.getZoom()!==G.at.zoom)return;let[
t,e,n,o]=T(),s=Ot.bounds();t>=s[0]&&e>=s[1]&&n<=s[2]&&o<=s[3]||(Ot.sync(),Wo(Ot.options.element,rt(w.map),Ot.bounds()))}function ya(t){go=go||!!t,Ne||(Ne=requestAnimationFrame(
()=>Ps(!0)))}function Ps(t){if(Ne&&cancelAnimationFrame(Ne),Ne=0,!w.map._loaded||!Ot||w.map._animatingZoom)return;let e=performance.now(),n=rt(w.map),o=lu();if(go){
for(let s of[Ot,bn,He])s.sync();Wo(Ot.options.element,n,Ot.bounds())}go=!1,cu(n,He.bounds(),o,t===!0),qs=performance.now()-e}function lu(){let t=w.map.getSize(),
e=pe(),n=Jt(),o=n?{left:0,top:0,right:0,bottom:0}:e;return{card:n,edges:[o.left,o.top,t.x-o.right,t.y-o.bottom],furniture:Cs(),free:[e.left,e.top,t.x-e.right,t.
y-e.bottom]}}function cu(t,e,n,o){let{items:s,mass:r}=hi(Lt,t,e),i=T(),a=Mr(),[l,c]=i;for(let S of n.furniture)a.add([S[0]+l,S[1]+c,S[2]+l,S[3]+c]);let{free:f}=n,
m=s.find(S=>S.selected);G={at:t,bounds:e,sight:i,room:a,page:n,open:[f[0]+l+4,f[1]+c+4,f[2]+l-4,f[3]+c-4],mass:r,fan:fn,signs:[],phone:C()==="phone",atHome:(S,z)=>ve(
(S+t.ox)/t.size,(z+t.oy)/t.size),areas:du(s,t,e)};let g=r?s.filter(S=>S.selected):s;xa(bn.options.element,g,t,e,m,i);let x=oi(s.filter(S=>S.at&&S.kind!=="area"),
G);!G.phone&&!r&&t.zoom>=iu&&vi(x,G);let y=s.filter(S=>S.kind==="area"),v=G.phone?[]:ps(y,G);Li(x,G);let $=G.phone?ps(y,G):v;ji([...x,...$]),pu();let _=()=>fu(s,
t,e,G);r&&o?requestAnimationFrame(_):_()}function fu(t,e,n,o){if(o!==G)return;let{room:s,sight:r}=o;for(let c of t)if(c.near&&c.near<40&&c.at){let f=Math.max(9,
c.near);s.add([c.at[0]-f,c.at[1]-f,c.at[0]+f,c.at[1]+f])}let i=u("g"),a=u("g"),l=c=>!A(c,r)||c[0]>r[0]&&c[1]>r[1]&&c[2]<r[2]&&c[3]<r[3];la(e,n,s,i,a,l),Qr(e,n,s,
i,a,uu(t,e),l),Rt.halos.replaceChildren(...i.childNodes),Rt.letters.replaceChildren(...a.childNodes),Ji(o.page)}function du(t,e,n){let o=t.filter(s=>s.layer&&s.
kind!=="point").map(s=>{let r=Q(s.mark).polygons.flat().map(a=>Pt(a,e,n,!0,4)).filter(a=>a.length>5),i=j([]);return r.forEach(a=>j(a,i)),{rings:r,box:i,weight:s.
mark.form==="region"?1.5:16}});return s=>{let r=[[s[0],s[1]],[s[2],s[1]],[s[0],s[3]],[s[2],s[3]],[(s[0]+s[2])/2,(s[1]+s[3])/2]],i=0;for(let a of o)if(A(a.box,s))
for(let[l,c]of r)lt(a.rings,l,c)&&(i+=a.weight);return i}}function uu(t,e){let n=new Set(t.filter(i=>i.label).map(i=>cs(i.mark))),o=G.mass?[]:t.filter(i=>i.kind===
"point"&&i.at),s=new Set(["capital","city","town","village"]),r=new Map(o.map(i=>[i,ft(i.mark.title)]));return i=>n.has(i)||s.has(i.kind)&&o.some(a=>{let l=Math.
hypot(a.at[0]-e.x(i.x),a.at[1]-e.y(i.y));return l<Math.max(5,e.km(2,i.y))?!0:l<e.km(25,i.y)&&r.get(a)===ft(i.name)})}function pu(){let t=Rt.signs.contains(B())?
B().closest("[data-key]").dataset.key:null,e=[];for(let o of $t())o.kind==="note"?o.name.line&&e.push(u("g",{class:o.item.fits?"":"out",stroke:"var(--ink2)",fill:"\
var(--ink2)"},u("path",{d:mt(o.name.line),class:"hair"}),u("circle",{cx:o.name.line[0].toFixed(1),cy:o.name.line[1].toFixed(1),r:2,class:"foot"}))):(e.push(...gs(
o,G)),o.name&&o.name.line&&e.push(u("path",{d:mt(o.name.line),class:"hair",stroke:"var(--ink2)"})));Rt.under.replaceChildren(...e);let n=$t().map(o=>ys(o,G));Rt.
signs.replaceChildren(...n),Rt.over.replaceChildren(),Ri(n,t)}function mu(){Ne&&Ps()}var qs=0;function Vs(t){Rt.over.replaceChildren(...t&&!t.name&&!t.head?[ws(
t,G)]:[])}var xo=()=>He.options.element,ba=()=>bn.options.element;var at={};te(at,{day:()=>ut,iso:()=>N,month:()=>Us,months:()=>Zs,number:()=>dt,parts:()=>ot,span:()=>J,weekday:()=>Ds,write:()=>st,year:()=>gt});var ot=t=>t.split("-").map(Number);function dt(t){let[e,n,o]=ot(t),s=n<=2?e-1:e,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function N(t){let e=t+719468,n=Math.floor(e/146097),o=e-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,l=i+(i<10?3:-9),
c=s+n*400+(l<=2?1:0),f=m=>String(m).padStart(2,"0");return`${String(c).padStart(4,"0")}-${f(l)}-${f(a)}`}var ka=t=>ot(N(dt(t)+1))[2]===1;function st(t,e,n){let[o,s,r]=ot(e),i=D.cldr,a=f=>gt(String(f).padStart(2,"0")),l=i.days[hu(e)],c={d:n||gt(r),dd:n||a(r),M:gt(s),MM:a(s),y:gt(o),MMMM:i.months[s-
1],MMM:i.short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:l,c:l};return i.patterns[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(f,m,g)=>g?c[f]||c[g]||
f:m.replaceAll("''","'")||"'")}var hu=t=>((dt(t)+3)%7+7)%7,ut=(t,e)=>st(e&&ot(t)[0]===gu()?"day_short":"day",t);function gu(){let t=h.articles.find(e=>e.published);
return t?ot(t.published)[0]:null}function J(t,e){if(!t||!t.start&&!t.end)return t&&t.words?t.words:p("date.none");let{start:n,end:o}=t;if(!o)return p("date.sinc\
e",{date:ut(n,e)});if(!n)return p("date.until",{date:ut(o,e)});if(n===o)return ut(n,e);let[s,r,i]=ot(n),[a,l]=ot(o),c=i===1&&ka(o),f=(m,g)=>p("date.range",{start:m,
end:g});return c&&s===a?r===l?st("month",n):r===1&&l===12?gt(s):f((D.cldr.alone||D.cldr.months)[r-1],st("month",o)):c?f(st("month",n),st("month",o)):s===a&&r===
l?st("range_first",n)+st("range_last",o):f(s===a?st("day_short",n):ut(n,e),ut(o,e))}var Ds=t=>st("weekday",t);function Zs(t,e){let[n,o]=ot(e);o+=1,o>12&&(o=1,n+=
1);let s=`${String(n).padStart(4,"0")}-${String(o).padStart(2,"0")}-01`;return{start:t.slice(0,8)+"01",end:N(dt(s)-1)}}var Us=t=>D.cldr.short[t-1];var xu=80,yu=20,va=160,wu=500,La=new Map,Sa=(t,e)=>t.claims.filter(n=>n.layer===e),yo=t=>t.map(e=>e.date).filter(e=>e&&(e.start||e.end)).sort((e,n)=>(e.start||e.
end)<(n.start||n.end)?-1:1)[0]||null,bu=["home_base","unit_name","mentioned"],Mu=t=>{let e=yo(t);return(t.every(o=>bu.includes(o.role))?"1 ":"0 ")+(e?e.start||e.
end:"9999")};function ku(){let t=M.get().layersOn;return h.layers.filter(e=>t.has(e.id)).map(e=>({key:e.id,title:e.name,lang:e.lang,rows:h.marks.filter(n=>n.layers.
includes(e.id)&&R(n)&&W(n)).map(n=>{let o=Sa(n,e.id);return{mark:n,layer:e,claims:o,day:Mu(o)}}).filter(n=>n.claims.length).sort((n,o)=>n.day<o.day?-1:+(n.day>o.
day))})).filter(e=>e.rows.length)}function vu(){let t=new Map,e=[];for(let o of h.marks){if(!R(o))continue;let s=W(o)?ze(o):[];for(let r of new Set(s.map(i=>i.layer))){
let i=s.filter(f=>f.layer===r),a=yo(i),l=a.start===a.end?a.start:J(a),c=a.start===a.end?Ds(a.start):l;t.has(l)||t.set(l,{key:l,title:c,sort:a.start||a.end,rows:[]}),
t.get(l).rows.push({mark:o,layer:F[r],claims:i})}if(!s.length&&!yo(o.claims)){let r=F[o.layers[0]];r&&e.push({mark:o,layer:r,claims:Sa(o,r.id),out:!0})}}let n=[
...t.values()].sort((o,s)=>o.sort<s.sort?-1:1);return e.length&&n.push({key:"undated",title:p("list.no_date"),rows:e}),n}function Lu(t){let e=[...new Set(t.map(
s=>s.event?Bn(s):ct(s)))],n=e.slice(0,2);e.length>2&&n.push(p("list.other_roles",{n:e.length-2}));let o=t.every(s=>!s.event&&!s.actors.length);return n.map((s,r)=>r&&
o?s[0].toLowerCase()+s.slice(1):s).join(o?p("list.comma"):"; ")}function $u(t,e){let n=t.form==="exact"||t.form==="near"?wt(t,e):"";return n?u("svg",{class:"swa\
tch",viewBox:"-17 -11 34 22",width:34,height:22,"aria-hidden":"true"},Et(n,9.5)):xe(e,t.form)}function Su(t){let e=O(t);return fi(t).filter(n=>n.before+n.hit+n.
after!==e).map(n=>d("span",{class:"more hit",dir:"auto"},d("bdi",{},n.before,d("mark",{},n.hit),n.after)))}function zu({mark:t,layer:e,claims:n,out:o},s){let r=M.
get().selected===t.id;return d("li",s,d("button",{type:"button",class:o?"row out":"row","data-mark":t.id,"aria-current":r?"true":null,on:{click:()=>M.set({selected:t.
id},{source:"list"}),mouseenter:()=>M.set({hover:t.id}),mouseleave:()=>M.set({hover:null}),focus:()=>M.set({hover:t.id}),blur:()=>M.set({hover:null})}},$u(t,e),
d("span",{class:"n","aria-hidden":"true"},t.n),d("span",{class:"what"},d("span",{class:"line"},ie(t,"title"),d("bdi",{class:"date"},J(yo(n),!0))),d("span",{class:"\
more"},Lu(n)," · ",d("bdi",{},Mt(t))),o?null:Su(t))))}function Au(t,e,n){let o=n.reduce((l,c)=>l+c.rows.length,0),s=La.get(t.key)||(o>wu?yu:xu),r=t.rows.length-
s,i="group-"+e,a=l=>r>0?{"aria-setsize":t.rows.length,"aria-posinset":l+1}:{};return d("section",{"aria-labelledby":i},d("div",{class:"bar"},d("h3",{id:i,dir:"a\
uto",lang:t.lang},t.title),d("span",{class:"count"},I(t.rows.length))),d("ul",{class:"rows"},t.rows.slice(0,s).map((l,c)=>zu(l,a(c)))),r>0?d("button",{type:"but\
ton",class:"link more-rows",on:{click:()=>{La.set(t.key,s+va),wo(),et(`[aria-labelledby="${i}"] .row`)[s].focus({preventScroll:!0})}}},p("list.more",{n:Math.min(
r,va)})):null)}function wo(){let t=b("list");if(!t)return;let e=B()&&B().dataset?B().dataset.mark:null,n=M.get().dateRange?vu():ku(),o=h.marks.filter(r=>R(r)&&W(
r)).length;t.setAttribute("aria-label",p("list.title"));let s=Wt()?d("p",{class:"status"},o?p("find.found",{n:o}):p("find.none")," ",d("button",{type:"button",class:"\
link",on:{click:Xn}},p("find.clear"))):null;return t.replaceChildren(...[d("h2",{class:"sr"},p("list.title")),s,...n.map((r,i)=>Au(r,i,n))].filter(Boolean)),e&&
Ws(e),o}function Ws(t){let n=et("#list .row").find(o=>o.dataset.mark===t);return n&&n.focus({preventScroll:!0}),!!n}function Ou(t){for(let n of et("#list .row"))
n.dataset.mark===t.selected?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current");let e=Bt('#list .row[aria-current="true"]');e&&e.scrollIntoView(
{block:"nearest"})}var za=()=>h.marks.filter(t=>R(t)&&W(t));function Eu(t){if(!["ArrowDown","ArrowUp","Home","End"].includes(t.key))return;let e=et("#list .row"),
n=e.indexOf(B());if(n<0)return;t.preventDefault();let o={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:e.length-1}[t.key];e[o]&&e[o].focus()}var $a="";function Aa(){b("t\
ools").addEventListener("keydown",Eu),M.subscribe((t,e)=>{if(["layersOn","filters","query","dateRange","mentions"].some(n=>e.has(n))){let n=wo(),o=n?p("find.fou\
nd",{n}):p("find.none");o!==$a&&pt(o),$a=o}else e.has("selected")&&Ou(t)})}var Iu=["selected","layersOn","mentions","filters","dateRange"],Cu=t=>(t||"").split(",").filter(Boolean).map(decodeURIComponent),Mn=t=>[...t].map(encodeURIComponent).
join(","),Oa=/^\d{4}-\d\d-\d\d$/;function Ca(t){let e=[];if(t.embed&&e.push("embed"),t.lang!==h.lang&&e.push("lang="+t.lang),t.view&&e.push(`v=${t.view.lat.toFixed(
4)},${t.view.lon.toFixed(4)},${+t.view.zoom.toFixed(2)}`),t.layersOn.size!==h.layers.length){let n=h.layers.map(o=>o.id).filter(o=>t.layersOn.has(o));e.push("l="+
Mn(n))}return t.mentions&&e.push("named"),t.filters.events.size&&e.push("e="+Mn(t.filters.events)),t.query.trim()&&e.push("q="+encodeURIComponent(t.query.trim())),
t.filters.roles.size&&e.push("r="+Mn(t.filters.roles)),t.filters.forms.size&&e.push("p="+Mn(t.filters.forms)),t.filters.sources.size&&e.push("s="+Mn(t.filters.sources)),
t.dateRange&&e.push("d="+t.dateRange.join("..")),t.selected&&e.push("m="+encodeURIComponent(t.selected)),e.join("&")}function _u(t){let e={};for(let n of t.replace(
/^#/,"").split("&")){let o=n.indexOf("="),s=o<0?n:n.slice(0,o);s&&(e[s]=o<0?"":n.slice(o+1))}return e}function Ys(t){try{return decodeURIComponent(t)}catch{return""}}
function Fu(t){let[e,n,o]=(t||"").split(",").map(Number);return[e,n,o].every(Number.isFinite)&&Math.abs(e)<=90&&o>=0&&o<=22?{lat:e,lon:n,zoom:o}:null}function ju(t){
let[e,n]=(t||"").split("..");return Oa.test(e)&&Oa.test(n)&&e<=n?[e,n]:null}function Ks(t){let e=_u(t),n=(i,a)=>new Set(i.filter(l=>a.includes(l))),o=[...new Set(
h.marks.flatMap(i=>i.claims.map(a=>a.role)))],s=h.layers.map(i=>i.id),r=i=>{try{return Cu(i)}catch{return[]}};return{embed:"embed"in e,lang:e.lang in ne?e.lang:
h.lang,view:Fu(e.v),layersOn:"l"in e?n(r(e.l),s):new Set(s),mentions:"named"in e,query:Ys(e.q||""),filters:{roles:n(r(e.r),o),events:n(r(e.e),Object.keys(h.events)),
forms:n(r(e.p),["exact","near","region","band","vague"]),sources:n(r(e.s),h.articles.map((i,a)=>String(a)))},dateRange:ju(e.d),selected:Tt[Ys(e.m||"")]?Ys(e.m):
null}}function Ea(t){let e="#"+Ca(M.get());if(!(e===location.hash||e==="#"&&!location.hash))try{t?history.pushState(null,"",e):history.replaceState(null,"",e)}catch{}}
function Ia(){let t=Ks(location.hash);t.view||delete t.view,M.set(t,{source:"link"}),t.view&&w.map.setView([t.view.lat,t.view.lon],t.view.zoom,{animate:!1})}function Ru(){
if(document.documentElement.classList.contains("is-print"))return;let t=w.map.getCenter();M.set({view:{lat:+t.lat.toFixed(4),lon:+t.lng.toFixed(4),zoom:+w.map.getZoom().
toFixed(2)}},{source:"map"})}var bo=t=>{let e={...M.get(),selected:t?t.id:null,embed:!1};return location.href.replace(/#.*$/,"")+"#"+Ca(e)},_a=()=>!!Ks(location.
hash).view;function Fa(){M.set(Ks(location.hash),{source:"link"});let t=M.get();Rn(t.lang),document.documentElement.classList.toggle("embed",t.embed)}function ja(){
let t=M.get();w.map.invalidateSize({animate:!1}),t.view&&w.map.setView([t.view.lat,t.view.lon],t.view.zoom,{animate:!1})}function Ra(){w.map.on("moveend",Ru),M.
subscribe((t,e,n)=>{n!=="link"&&(Iu.some(o=>e.has(o))?Ea(!0):["view","query","lang","embed"].some(o=>e.has(o))&&Ea(!1))}),addEventListener("popstate",Ia),addEventListener(
"hashchange",Ia)}var qe=t=>d("blockquote",{dir:"auto",lang:Tu(t)},d("bdi",{},t.before,t.place?d("mark",{},t.place):null,t.after)),Tu=t=>(h.articles[t.article]||{}).lang||null,Ba=80,
Bu=.9;function Pe(t,e,n){if(!e.length)return null;let o=d("ul",{}),s=d("section",{},d("h3",{},t),o),r=()=>{let i=o.children.length,a=i+Ba;o.append(...e.slice(i,
a).map(n)),s.querySelectorAll(".more-rows").forEach(l=>l.remove()),a<e.length&&s.append(d("button",{type:"button",class:"link more-rows",on:{click:()=>{r();let l=o.
children[a];l.setAttribute("tabindex","-1"),l.focus({preventScroll:!0})}}},p("list.more",{n:Math.min(Ba,e.length-a)})))};return r(),s}function Hu(t){return d("l\
i",{},d("b",{},ie(t))," · ",[...new Set(t.claims.map(ct))].join(p("list.comma")),t.words?[" · ",ye(t.words)]:null,t.claims.flatMap(e=>e.cites).slice(0,1).map(
qe))}function Nu(t){return d("li",{},d("b",{},K(t.surface))," · ",ye(t.reason),t.rivals.length?[" ",Mo("left.rivals",t)]:null,qe(t.cite))}function Pu(t){let e=t.
actors.map(o=>h.actors[o]?h.actors[o].name:o),n=t.actors.every(o=>h.actors[o]&&!h.actors[o].lang);return d("li",{},d("b",{},ct(t)),e.length?[" · ",K(it(e),n?null:
void 0)]:null," · ",d("bdi",{},J(t.date)),t.cites.map(qe))}function qu(t){return d("li",{},d("button",{type:"button",class:"link",on:{click:()=>M.set({selected:t.
id},{source:"list"})}},ie(t))," ",Mo("left.rivals",t))}var Mo=(t,e)=>Vt(t,{rivals:K(e.rivals.join("; "),"en")}),Ha=()=>{let t=[Pe(p("left.countries"),h.named,Hu),
Pe(p("left.unresolved"),h.unresolved,Nu),Pe(p("left.unplaced"),h.unplaced,Pu),Pe(p("left.unread"),h.unread,e=>d("li",{},d("b",{},p("event."+e.event))," · ",K(e.
words),qe(e.cite))),Pe(p("left.doubtful"),h.marks.filter(e=>e.rivals.length&&e.score<Bu),qu)].filter(Boolean);return h.notices.length&&t.push(Pe(p("left.notices"),
h.notices,e=>d("li",{},ye(e)))),t.length?d("section",{id:"left","aria-labelledby":"left-title"},d("h2",{id:"left-title",tabindex:"-1"},p("left.title")),t):null};var kn=t=>t.date&&(t.date.start||t.date.end)||"9999",vn=(t,...e)=>d("div",{class:"fact"},d("dt",{},t),d("dd",{},e));function Js(t){return d("p",{class:"side"},t.
map(e=>d("span",{},xe(e,"exact"),Ft(e))))}function Vu(t){let e=t.hedges.length&&t.hedges.map((o,s)=>[s?p("card.hedged_between"):"",K(o)]),n=t.speaker&&K(t.speaker.
replace(/^The /,"the "));return n&&e?Vt("card.hedged_both",{speaker:n,words:e}):n?Vt("card.hedged_by",{speaker:n}):e?Vt("card.hedged",{words:e}):null}function Du(t){
let e=Vu(t);return[d("b",{},ae(t)),e?[p("list.comma"),d("bdi",{},e)]:null]}function Zu(t){let e=t.sidc?Dn(t.sidc,20):null;if(e)return e;let n=zr(t),o=u("svg",{viewBox:"\
-10 -10 20 20",width:20,height:20,"aria-hidden":"true"});return n&&o.append(U(n,5.5)),o}function Pa(t){return t.cites.length>0&&t.cites.every(e=>(h.articles[e.article]||
{}).names_only)}function Na(t,e){let n=t.map(o=>h.actors[o]).filter(Boolean);return n.length?d("ul",{class:"actors"},n.map(o=>d("li",{},Zu(o),Ft(o)))):p(Pa(e)?"\
card.not_read":"card.nobody")}function Uu(t){if(!t.date&&Pa(t))return p("card.not_read");let e=J(t.date),n=t.date&&t.date.words;return d("bdi",{},n&&(t.date.start||
t.date.end)&&n!==e?Vt("card.when_words",{date:e,words:K(n)}):Hn(e))}function Wu(t,e,n,o){let s=F[t.layer];return d("div",{class:"claim-facts"},o&&s?Js([s]):null,
d("dl",{},vn(p(t.event?"card.what":"card.role"),Du(t)),vn(p("card.who"),Na(t.actors,t)),t.targets.length?vn(p("card.whom"),Na(t.targets,t)):null,vn(p("card.when"),
Uu(t)),n?vn(p("card.where"),d("bdi",{},Hn(Mt(e)))):null),t.inferred?d("p",{class:"doubt"},p("card.inferred")):null,t.date&&t.date.inferred?d("p",{class:"doubt"},
p("card.date_inferred")):null,t.negated?d("p",{class:"doubt"},p("card.negated")):null,t.reviewed?d("p",{class:"doubt"},p("card.reviewed")):null,t.figures.length?
d("p",{class:"doubt"},d("bdi",{},Vt("card.stated",{figures:K(t.figures.join("; "))}))):null)}function Gu(t){let e=h.articles[t.article]||{},n=d("p",{dir:"auto"},
d("span",{class:"hang"},p("card.open_quote")),t.before,t.place?d("mark",{},t.place):null,t.after,p("card.close_quote"));return d("figure",{},d("blockquote",{lang:e.
lang||null},n),Yu(t,e))}function Yu(t,e){let n=e.paragraphs||0;if(t.paragraph===null||!n)return null;let o=n<=60?d("div",{class:"ticks","aria-hidden":"true"},Array.
from({length:n},(r,i)=>d("i",{class:i===t.paragraph?"on":null}))):null,s=p("card.paragraph",{n:t.paragraph+1,total:n});return d("figcaption",{},o,d("span",{},s,
h.articles.length>1?[" · ",Za(t)]:null,e.url?[" · ",d("a",{href:Ku(e.url,t),rel:"noopener noreferrer",target:"_blank"},p("card.read"))]:null))}function Ku(t,e){
let n=(e.before+e.place+e.after).trim().split(/\s+/).slice(0,8).join(" ");return t.includes("#")?t:`${t}#:~:text=${encodeURIComponent(n).replace(/-/g,"%2D")}`}function qa(t){
let e=[...t.claims].sort((s,r)=>kn(s)<kn(r)?-1:+(kn(s)>kn(r))),n=new Set(e.map(s=>s.layer)).size>1,o=new Map;return e.forEach((s,r)=>{let i=kn(s)+JSON.stringify(
s.cites);o.has(i)||o.set(i,{facts:[],claim:s}),o.get(i).facts.push(Wu(s,t,r===0,n))}),[...o.values()].map(s=>d("section",{class:"said"},s.facts,Ju(s.claim)))}function Ju(t){
let[e,...n]=t.cites.map(Gu),o=t.inferred||t.date&&t.date.inferred;return!n.length||!o?[e,n]:[e,d("p",{class:"doubt"},p("card.evidence")),n]}function Va(t){let e=[
t.note,t.rule&&Hn(t.rule)].filter(Boolean).map(n=>ye(n));return t.approximate&&e.push(p("card.approximate")),t.rivals.length&&e.push(Mo("card.rivals",t)),e.length?
d("section",{class:"why"},d("h3",{class:"sr"},p("card.why")),e.map(n=>d("p",{},n))):null}function Da(t){return!t.differ||!t.differ.length?null:d("section",{class:"\
differ"},d("h3",{},p("differ.title")),t.differ.map(e=>[d("h4",{},p("differ."+e.kind)),d("ul",{},e.versions.map(n=>d("li",{},d("b",{},Qu(e.kind,n.value)),qe(n.cite),
d("p",{class:"from"},Za(n.cite)))))]))}function Qu(t,e){let n=e.replace(/^not /,"");if(t==="role"&&p("role."+n)!=="role."+n)return ct({role:n,negated:n!==e});let o=t===
"date"&&e.match(/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);return o?J({start:o[1],end:o[2]||o[1]}):K(e)}var Za=t=>{let e=h.articles[t.article]||{};return e.
publisher?K(e.publisher):p("card.article",{n:t.article+1})};var Ln=null,Ja=[0,0];function Xu(t,e){return d("p",{class:"side"},d("span",{},e.map(n=>u("svg",{viewBox:"-9 -9 18 18",width:18,height:18,role:"img","aria-label":n.
name},U(n,6)))),p("card.claims",{n:t.claims.length}))}function tp(t){let e=O(t),n=t.names.filter(([,o])=>o!==e);return t.title!==e&&n.unshift([Er,t.title]),n.length?
d("p",{class:"names"},n.map(([o,s])=>d("span",{lang:o,dir:"auto"},s))):null}async function Ua(t,e){try{await navigator.clipboard.writeText(t),pt(e),Wa(e)}catch{
let n=p("card.not_copied",{text:t});pt(n),Wa(n)}}function Wa(t){let e=b("card").querySelector(".copied");e&&(e.textContent=t)}var Ga=t=>`${t.anchor[1].toFixed(5)}\
, ${t.anchor[0].toFixed(5)}`;function Qa(t){let e=za(),n=e.findIndex(o=>o.id===M.get().selected);return e.length?e[(Math.max(n,0)+t+e.length)%e.length]:null}function ep(t){
let e=Qa(t);e&&M.set({selected:e.id},{source:"card"})}function Ya(t,e,n){let o=Qa(t),s=o?O(o):"",r=d("span",{dir:"auto",lang:o&&Tn(o)},s);return d("button",{type:"\
button",class:e,"aria-label":[p(n),s].filter(Boolean).join(": "),on:{click:()=>ep(t)}},t<0?[Ka(!1),r]:[r,Ka(!0)])}function np(t){let e=(n,o,s)=>d("button",{type:"\
button",on:{click:o},...s},n);return d("div",{class:"actions"},e(p("card.copy_link"),()=>Ua(bo(t),p("card.copied_link"))),t.anchor?e(p("card.copy_position"),()=>Ua(
Ga(t),p("card.copied_position",{position:Ga(t)}))):null,d("span",{class:"steps"},Ya(-1,"prev","card.previous"),Ya(1,"next","card.next")),d("p",{class:"copied"}))}
function Ka(t){return u("svg",{viewBox:"0 0 8 12",width:8,height:12,class:"arrow","aria-hidden":"true"},u("path",{d:t?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",
stroke:"currentColor","stroke-width":1.6}))}function Xa(t){let e=t.layers.map(o=>F[o]).filter(Boolean),n=u("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-h\
idden":"true"},u("path",{d:"M1 1L11 11M11 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5}));b("card").replaceChildren(...[d("button",{type:"button",
class:"back link",on:{click:Qs}},p("list.back",{n:h.marks.length})),d("div",{class:"top"},e.length>1?Xu(t,e):Js(e),d("button",{type:"button",class:"close","aria\
-label":p("card.close"),on:{click:Qs}},n)),d("h2",{id:"card-title",tabindex:"-1",dir:"auto",lang:Tn(t)},O(t)),tp(t),...qa(t),Da(t),Va(t),np(t)].filter(Boolean))}
function Qs(){M.set({selected:null},{source:"card"})}function op(t,e){let n=b("card"),o=B();n.hidden&&(Ln=o&&o!==document.body?o:null,Ja=[b("panel").scrollTop,b(
"scroll").scrollTop]);let s=n.contains(o)?o.className:"";Xa(t),n.hidden=!1,n.scrollTop=0,n.setAttribute("aria-labelledby","card-title"),un(t),document.documentElement.
classList.add("has-card"),b("panel").scrollTop=0,co()&&n.scrollIntoView({block:"start"}),s==="prev"||s==="next"?n.querySelector("."+s).focus():e!=="link"&&b("ca\
rd-title").focus({preventScroll:!0}),pt(p("card.selected",{mark:rn(t)}))}function sp(){let t=b("card");if(t.hidden)return;let e=t.contains(B()),n=t.dataset.mark;
t.hidden=!0,t.replaceChildren(),document.documentElement.classList.remove("has-card"),un(null),[b("panel").scrollTop,b("scroll").scrollTop]=Ja,e&&(Ln&&Ln.isConnected&&
Ln.offsetParent!==null?Ln.focus():Ws(n)||w.element.focus({preventScroll:!0})),pt(p("card.closed"))}function tl(){let t=b("card");t.setAttribute("tabindex","-1");
let e=(n,o)=>{let s=Tt[n.selected];return s?(op(s,o),t.dataset.mark=s.id,o==="map"||o==="link"&&_a()||Ss(s),null):sp()};M.subscribe((n,o,s)=>{o.has("selected")?
e(n,s):o.has("lang")&&n.selected&&Xa(Tt[n.selected])}),document.addEventListener("keydown",n=>{n.key==="Escape"&&M.get().selected&&(n.preventDefault(),Qs())}),M.
get().selected&&e(M.get(),"link")}var el=new Map,Sn=[],xt=[],nl=null,$n=null,ip=L.Layer.extend({initialize(t){this.mark=t},onAdd(){Lt.add(this.mark.id)},onRemove(){Lt.delete(this.mark.id)},getBounds(){
let[t,e,n,o]=X(this.mark);return L.latLngBounds([It(o),(t-.5)*360],[It(e),(n-.5)*360])}});function ol(t){for(let[e,n]of Object.entries(w.groups)){let o=t.layersOn.
has(e);o!==w.map.hasLayer(n)&&(o?w.map.addLayer(n):w.map.removeLayer(n))}for(let e of h.marks){let n=el.get(e.id)||{layer:new ip(e),group:null};el.set(e.id,n);let s=R(
e)&&(e.layers.find(i=>t.layersOn.has(i)&&w.groups[i])||null),r=s&&w.groups[s];n.group!==r&&(n.group&&n.group.removeLayer(n.layer),r&&r.addLayer(n.layer),n.group=
r)}}var Qt=t=>{let e=t&&t.closest&&t.closest("[data-key]");return e?xt[Sn.indexOf(e)]:null},sl=t=>t&&!t.many?t.items[0].mark.id:null;function rl(t){t.many?ap(t):
M.set({selected:sl(t)},{source:"map"})}function ap(t){let e=t.items.map(r=>r.mark),n=t.items.map(r=>r.at),o=Math.max(...n.map(r=>Math.hypot(r[0]-n[0][0],r[1]-n[0][1]))),
s=w.map.getMaxZoom()-w.map.getZoom();if(o*2**s<60||s<.5){e.slice(0,40).forEach(r=>fn.add(r.id)),Kt();return}mn(e)}function ko(t){Vs(t),M.set({hover:sl(t)},{source:"\
map"})}function lp(t){let e=null;t.addEventListener("pointerdown",n=>{e=[n.clientX,n.clientY]}),t.addEventListener("click",n=>{let o=Qt(n.target),s=n.target.closest&&
n.target.closest(".area");!o&&!s||(n.stopPropagation(),e&&Math.hypot(n.clientX-e[0],n.clientY-e[1])>6)||(o?rl(o):M.set({selected:s.dataset.mark},{source:"map"}))}),
t.addEventListener("pointerover",n=>{let o=Qt(n.target);o&&n.pointerType!=="touch"&&ko(o)}),t.addEventListener("pointerout",n=>{Qt(n.target)&&!Qt(n.relatedTarget)&&
ko(null)}),t.addEventListener("dblclick",n=>{Qt(n.target)&&n.stopPropagation()})}function cp(t){t.addEventListener("keydown",e=>{let n=Qt(e.target);if(n){if(e.key===
"Enter"||e.key===" ")e.preventDefault(),e.stopPropagation(),rl(n);else if(e.key.startsWith("Arrow")){e.preventDefault(),e.stopPropagation();let o=fp(n,e.key);o&&
tr(o,!0)}}}),t.addEventListener("focusin",e=>{let n=Qt(e.target);n&&(tr(n,!1),xs(e.target.closest("[data-key]"),n),e.target.matches(":focus-visible")&&dp(n),ko(
n))}),t.addEventListener("focusout",e=>{Qt(e.relatedTarget)||ko(null)})}function fp(t,e){let[n,o]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,
1]}[e],s=null;for(let r of xt){let i=r.x-t.x,a=r.y-t.y,l=i*n+a*o,c=Math.abs(i*o)+Math.abs(a*n);if(r===t||l<=0||c>l*1.2)continue;let f=l+c;(!s||f<s.cost)&&(s={cost:f,
other:r})}return s&&s.other}function dp(t){let[e,n,o,s]=T();t.x>e+30&&t.x<o-30&&t.y>n+30&&t.y<s-30||w.map.panTo(w.map.layerPointToLatLng([t.x,t.y]),{animate:!1})}
function tr(t,e){nl=Yt(t);let n=Sn[xt.indexOf(t)];$n!==n&&($n&&$n.setAttribute("tabindex",-1),n.setAttribute("tabindex",0),$n=n),e&&n.focus({preventScroll:!0})}
function up(t,e,n){Sn=t,xt=e,$n=null;let s=xt.find(i=>i.items.some(a=>a.selected))||xt.find(i=>Yt(i)===nl)||pp()||xt[0];s&&tr(s,!1);let r=n&&(xt.find(i=>Yt(i)===
n)||St(n.replace(/^\+/,"")));r&&Sn[xt.indexOf(r)].focus({preventScroll:!0}),il(M.get().hover)}function pp(){let[t,e,n,o]=T();return xt.find(s=>s.x>t&&s.x<n&&s.y>
e&&s.y<o)}var Xs=[];function il(t){for(let e of Xs)e.classList.remove("hover");Xs=t?Sn.filter((e,n)=>xt[n].items.some(o=>o.mark.id===t)):[];for(let e of Xs)e.classList.
add("hover")}function mp(t,e,n){(["layersOn","mentions"].some(r=>e.has(r))||e.has("selected")&&h.marks.some(r=>r.hidden))&&ol(t),e.has("theme")&&Kt(!0),e.has("h\
over")&&(il(t.hover),n!=="map"&&Vs(t.hover&&St(t.hover))),["selected","mentions","layersOn","query","filters","dateRange","lang","layout","embed"].some(r=>e.has(
r))&&Kt()}function al(){ol(M.get()),lo(up),wa();for(let t of[xo(),ba()])lp(t);cp(xo()),xo().setAttribute("aria-label",p("list.title")),w.map.on("click",()=>M.set(
{selected:null},{source:"map"})),M.subscribe(mp),addEventListener("beforeprint",()=>{Kt(!0),Ae()}),addEventListener("afterprint",()=>Kt(!0))}var ll=document.documentElement,zn=null;function gp(){if(zn)return;let t=w.map;zn=[t.getCenter(),t.getZoom()],ll.classList.add("is-print"),t.invalidateSize({animate:!1}),
Re(!1)}function xp(){zn&&(ll.classList.remove("is-print"),w.map.invalidateSize({animate:!1}),w.map.setView(...zn,{animate:!1}),zn=null)}function cl(){addEventListener(
"beforeprint",gp),addEventListener("afterprint",xp)}function wp(){return d("div",{id:"embed-legend"},d("a",{href:bo(null),target:"_blank",rel:"noopener"},Bt("#head h1").textContent),d("ul",{},h.layers.map(t=>d("l\
i",{},u("svg",{viewBox:"-9 -9 18 18",width:16,height:16,"aria-hidden":"true"},U(t,6)),Ft(t)))),d("span",{class:"sr"},p("page.full_page")))}function vo(t){let{map:e}=w,
n=b("guard");for(let o of[e.scrollWheelZoom,e.dragging])t?o.disable():o.enable();w.element.style.touchAction=t?"pan-x pan-y":"",n&&n.remove(),t&&b("map-wrap").append(
d("button",{id:"guard",type:"button",on:{click:()=>{vo(!1),w.element.focus({preventScroll:!0})}}},p("embed.guard")))}function bp(){let t=()=>M.get().embed;w.map.
on("click",()=>{t()&&b("guard")&&vo(!1)}),w.element.addEventListener("keydown",e=>{e.key==="Escape"&&t()&&!M.get().selected&&vo(!0)})}function fl(){bp();let t=e=>{
document.documentElement.classList.toggle("embed",e.embed);let n=b("embed-legend");n&&n.remove(),e.embed&&b("stage").append(wp()),(e.embed||b("guard"))&&vo(e.embed)};
t(M.get()),M.subscribe((e,n)=>{n.has("embed")&&t(e)})}var Ve=h.config.tiles,kp=4,An=!1,er=0;function ul(t){let e=window[Ve.layer];An=t,er=0,document.documentElement.classList.toggle("has-tiles",An);let n=b("tiles-c\
redit");return n&&n.remove(),An?(e.addTo(w.map),b("map-wrap").append(d("p",{id:"tiles-credit"},Ve.credit)),null):e.remove()}function dl(){if(er+=1,!An||er<kp)return;
ul(!1);let t=b("tiles");t.querySelector("input").checked=!1,t.querySelector("p").textContent=p("page.tiles_failed"),pt(p("page.tiles_failed"))}function pl(){if(!Ve)
return null;let t=d("input",{type:"checkbox",role:"switch",class:"sr",on:{change:()=>ul(t.checked)}});return t.checked=An,window[Ve.layer].off("tileerror",dl).on(
"tileerror",dl),d("section",{id:"tiles"},d("label",{class:"layer"},t,d("span",{},p("page.tiles",{name:Ve.name})),d("span",{class:"switch","aria-hidden":"true"})),
d("p",{},p("page.tiles_note",{name:Ve.name})))}var Lp=10,$p=3,ml="";function Sp(){let[t,e,n,o]=T(),s={events:new Map,units:new Map,badge:null,pill:null,hollow:null};for(let r of $t())r.x<t||r.x>n||r.y<e||r.y>
o||r.kind==="note"||(r.many?s.badge=s.badge||r.list.slice(0,2):r.kind==="pill"?s.pill=s.pill||r.list.slice(0,2):zp(r,s),r.symbol&&Ap(r.items[0],s.units));return s}
function zp({items:[t]},e){let n=t.kind==="point"?wt(t.mark,t.layers[0]):"";if(!n)return;t.denied&&(e.hollow=e.hollow||n);let o=e.events.get(n)||new Set;for(let s of t.
mark.claims)h.events[s.event]===n&&o.add(s.event);e.events.set(n,o)}function Ap({mark:t,sidc:e},n){let o=t.claims.flatMap(s=>s.actors).find(s=>h.actors[s]&&h.actors[s].
sidc===e);o&&!n.has(e)&&n.set(e,h.actors[o].name)}var nr=(...t)=>u("svg",{viewBox:"-20 -12 40 24",width:40,height:24,"aria-hidden":"true"},t),On=(t,e)=>d("li",{},
t,d("span",{},e));function hl(t,e){return t.setAttribute("transform",`scale(${Math.min(1,37/e).toFixed(3)})`),nr(u("g",{class:"drawn"},t))}function Op({events:t,
units:e,badge:n,pill:o,hollow:s}){let r=[...t].map(([a,l])=>On(nr(Et(a,9.5)),[...l].slice(0,2).map(c=>p("event."+c)).join(p("list.comma")))),i=[s&&On(nr(Et(s,9.5,
!0)),p("key.hollow")),n&&On(hl(Vn(n,!0),qn(n)),p("key.badge")),o&&On(hl(Pn(o,!0),Qe(o,!0)),p("key.pill")),...[...e].slice(0,$p).map(([a,l])=>On(Dn(a,20),p("key.\
unit",{name:se(l)})))].filter(Boolean);return[...r.slice(0,Math.max(1,Lp-i.length)),...i]}var Ep=()=>d("ul",{id:"signs",hidden:!0});function Ip(){let t=b("signs");
if(!t)return;let e=Sp(),n=JSON.stringify([document.documentElement.lang,[...e.events].map(([s,r])=>[s,...r]),[...e.units.keys()],...[e.badge,e.pill].map(s=>s&&s.
map(r=>[r.layer.id,r.text])),e.hollow]);if(n===ml&&t.firstChild)return;ml=n;let o=Op(e);t.hidden=!o.length,t.replaceChildren(...o)}function gl(){lo(()=>setTimeout(
Ip))}function xl(t){return t.length?d("section",{id:"key","aria-labelledby":"key-title"},d("h2",{id:"key-title"},p("key.title")),d("ul",{},t.map(e=>d("li",{},$r(
e),d("span",{},p("key."+e))))),Ep()):null}var Cp=["accepted","changed","added","rejected","open"];function _p(){let{review:t,reviewed_by:e}=h;if(!t)return e?p("page.reviewed",{name:e}):p("page.machine");
let n=p(e?"reviewed.whole":"reviewed.partly",{name:it(t.by)}),o=Cp.filter(r=>t[r]).map(r=>p(`reviewed.${r}`,{n:t[r]})),s=t.on?p("reviewed.on",{said:n,day:ut(t.on)}):
n;return p("reviewed.counts",{said:s,counts:o.join(p("list.comma"))})}function yl(){b("reviewed").textContent=_p()}var kl=["exact","near","region","band","vague"];function Fp(){b("kicker").textContent=p("page.kicker",{n:h.articles.length||1});for(let s of et("[data-t]"))s.textContent=
p(s.dataset.t,{...s.dataset});yl(),b("panel").setAttribute("aria-label",p("page.panel"));for(let s of et("[data-said]")){let r=s.dataset.said,i=se(r);s.textContent=
i,s.lang=i===r?"en":H()}let t=et("#head .published");h.articles.forEach((s,r)=>{s.published&&t[r]&&(t[r].textContent=ut(s.published))});let e=b("skip");e.hidden=
!1,e.textContent=p("page.skip"),e.onclick=()=>{(Bt("#list .row")||b("query")).focus()};let n=b("skip-map");n.hidden=!1,n.textContent=p("page.skip_map"),n.onclick=
()=>(Bt('#map-wrap [data-key][tabindex="0"]')||w.element).focus();let o=b("languages");o&&o.remove(),h.languages.length>1&&Bt("#head .kicker").append(jp())}function jp(){
return d("span",{id:"languages",role:"group","aria-label":p("page.languages")},h.languages.map(t=>d("button",{type:"button",lang:t.code,dir:t.dir,"aria-pressed":String(
t.code===H()),on:{click:()=>M.set({lang:t.code})}},t.name)))}function Rp(){return h.named.length+h.unresolved.length+h.unplaced.length}function Tp(){let t=Rp();
return d("section",{id:"who","aria-labelledby":"who-title"},d("div",{class:"bar"},d("h2",{id:"who-title"},p("who.title")),d("p",{},p("who.marks",{n:h.marks.length}),
t?[" · ",d("button",{type:"button",class:"link",on:{click:wl}},p("who.named",{n:t}))]:null,h.unread.length?[" · ",d("button",{type:"button",class:"link",on:{click:wl}},
p("who.unread",{n:h.unread.length}))]:null)),d("ul",{class:"layers"},h.layers.map(Hp),Bp()))}function Bp(){let t=h.marks.filter(n=>n.hidden).length;if(!t)return null;
let e=d("input",{type:"checkbox",role:"switch",class:"sr",id:"mentions",on:{change:()=>M.set({mentions:e.checked})}});return e.checked=M.get().mentions,d("li",{
class:"mentions"},d("label",{class:"layer"},e,d("span",{class:"sw"}),d("span",{class:"name"},p("who.mentions",{n:t})),d("span",{class:"count"}),d("span",{class:"\
switch","aria-hidden":"true"})))}function wl(){let t=b("left-title");t&&(t.scrollIntoView({block:"start",behavior:Ht()?"auto":"smooth"}),t.focus({preventScroll:!0}))}
function Hp(t){let e=d("input",{type:"checkbox",role:"switch",class:"sr","data-layer":t.id,on:{change:()=>Pp(t.id,e.checked)}});return e.checked=M.get().layersOn.
has(t.id),d("li",{},d("label",{class:"layer"},e,d("span",{class:"sw"},xe(t,"legend"),Np(t)),d("span",{class:"name",dir:"auto",lang:t.lang},t.name),d("span",{class:"\
short",dir:"auto",lang:t.lang},t.short),d("span",{class:"count"},I(t.count)),d("span",{class:"switch","aria-hidden":"true"})))}function Np(t){return u("svg",{class:"\
chip-shape",viewBox:"-9 -9 18 18",width:18,height:18,"aria-hidden":"true"},U(t,6))}function Pp(t,e){let n=new Set(M.get().layersOn);e?n.add(t):n.delete(t),M.set(
{layersOn:n})}var qp=()=>kl.filter(t=>h.marks.some(e=>e.form===t));function Vp(){let t=d("input",{id:"query",type:"search",autocomplete:"off",spellcheck:"false",
placeholder:p("find.label"),"aria-label":p("find.label")}),e=0;t.addEventListener("input",()=>{clearTimeout(e),e=setTimeout(()=>M.set({query:t.value}),90)}),t.value=
M.get().query;let n=d("button",{id:"filter-button",type:"button","aria-expanded":"false","aria-controls":"filters",on:{click:()=>vl(b("filters").hidden)}},p("fi\
nd.filter")),o=u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:"M11.2 11.2L15 15M12.5 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5\
 7Z",fill:"none",stroke:"currentColor","stroke-width":1.5}));return d("section",{id:"find",role:"search",on:{keydown:Dp}},d("div",{class:"field"},o,t),n,Zp())}function Dp(t){
t.key!=="Escape"||b("filters").hidden||(t.preventDefault(),t.stopPropagation(),vl(!1),b("filter-button").focus())}function vl(t){b("filters").hidden=!t,b("filte\
r-button").setAttribute("aria-expanded",String(t))}function Zp(){let t=h.marks.flatMap(i=>i.claims),e=Object.keys(ne[H()].strings),n=[...new Set(t.map(i=>i.role))].
sort((i,a)=>e.indexOf("role."+i)-e.indexOf("role."+a)),o=Object.keys(h.events).filter(i=>t.some(a=>a.event===i)),s=kl.filter(i=>h.marks.some(a=>a.form===i)),r=t.
flatMap(i=>i.date?[i.date.start,i.date.end]:[]).filter(Boolean).sort();return d("div",{id:"filters",hidden:!0,role:"group","aria-label":p("find.filters")},o.length?
Lo("events",p("find.event"),o,i=>p("event."+i)):null,Lo("roles",p("find.role"),n,i=>p("role."+i)),h.articles.length>1?Lo("sources",p("find.source"),h.articles.map(
(i,a)=>String(a)),i=>K(h.articles[i].publisher||h.articles[i].title||i)):null,Lo("forms",p("find.precision"),s,i=>p("key."+i)),r.length?d("fieldset",{class:"dat\
es"},d("legend",{},p("find.dates")),bl("from",0,r),bl("to",1,r)):null,d("button",{type:"button",class:"link",on:{click:Xn}},p("find.clear")))}function Lo(t,e,n,o){
return d("fieldset",{},d("legend",{},e),n.map(s=>{let r=d("input",{type:"checkbox","data-kind":t,value:s,on:{change:()=>Up(t,s,r.checked)}});return d("label",{},
r,d("span",{dir:"auto"},o(s)))}))}function Up(t,e,n){let o=M.get().filters,s=Object.fromEntries(Object.entries(o).map(([r,i])=>[r,new Set(i)]));n?s[t].add(e):s[t].
delete(e),M.set({filters:s})}function bl(t,e,n){let o=d("input",{type:"date",id:"date-"+t,min:n[0],max:n[n.length-1],on:{change:()=>{let s=[...M.get().dateRange||
[n[0],n[n.length-1]]];s[e]=o.value||(e?n[n.length-1]:n[0]),s[0]>s[1]&&(s[1-e]=s[e]),M.set({dateRange:s})}}});return d("label",{},d("span",{},p("find."+t)),o)}function Ll(t){
for(let r of et("input[data-layer]"))r.checked=t.layersOn.has(r.dataset.layer);for(let r of et("input[data-kind]"))r.checked=t.filters[r.dataset.kind].has(r.value);
b("mentions")&&(b("mentions").checked=t.mentions);let e=b("query");e&&e!==B()&&(e.value=t.query);let n=t.dateRange||["",""];b("date-from")&&([b("date-from").value,
b("date-to").value]=n);let o=ss(t.filters)+(t.dateRange?1:0),s=b("filter-button");s&&(s.textContent=o?p("find.on",{n:o}):p("find.filter"))}function Ml(){let t=b(
"query")===B();Fp();for(let e of et(".defs"))e.remove();b("page").append(Lr(),Sr()),b("tools").replaceChildren(...[Tp(),d("div",{id:"scroll",tabindex:"-1"},xl(qp()),
Vp(),d("section",{id:"list"}),Ha(),pl(),b("credits"))].filter(Boolean)),t&&b("query").focus(),Ll(M.get()),wo()}function $l(){gl(),Ml(),M.subscribe((t,e)=>{e.has(
"lang")?(Rn(t.lang),Ml()):["layersOn","filters","query","dateRange","mentions"].some(n=>e.has(n))&&Ll(t)})}var Gp=t=>t.event?Bn(t):ct(t),Sl=t=>`${t.article} ${t.paragraph} ${t.before}${t.place}${t.after}`;function Yp(t){let e=new Map;for(let n of t)for(let o of n.cites)
e.has(Sl(o))||e.set(Sl(o),o);return[...e.values()]}function Kp(t){let e=new Map;for(let n of t){let o={layer:n.layer,text:Gp(n),date:J(n.date,!0)};e.set(JSON.stringify(
o),o)}return[...e.values()]}function Jp(t){let e=h.articles[t.article]||{},n=t.paragraph===null?"":`¶ ${I(t.paragraph+1)}`,o=h.articles.length>1&&(e.publisher?
K(e.publisher):p("card.article",{n:t.article+1}));return d("blockquote",{dir:"auto",lang:e.lang||null},d("bdi",{},p("card.open_quote"),t.before,t.place?d("mark",
{},t.place):null,t.after,p("card.close_quote")),o||n?d("small",{}," ",o,o&&n?p("list.comma"):null,d("bdi",{},n)):null)}function Qp(t){let e=ze(t);return d("li",
{},d("b",{class:"n"},I(t.n)),d("div",{},d("p",{},d("b",{},ie(t))," · ",d("bdi",{},Mt(t))),Kp(e).map(n=>d("p",{class:"deed"},F[n.layer]?[Ft(F[n.layer],"short"),
": "]:null,n.text," · ",d("bdi",{},n.date))),Yp(e).map(Jp)))}function Xp(){zl();let t=h.marks.filter(n=>R(n)&&W(n)).sort((n,o)=>n.n-o.n),e=M.get().mentions?[]:
h.marks.filter(n=>n.hidden&&!R(n));b("list").after(d("section",{id:"paper"},Wt()?d("p",{},p("find.found",{n:t.length})):null,d("ol",{},t.map(Qp)),e.length?d("p",
{class:"named"},p("who.mentions",{n:e.length}),": ",d("bdi",{},it(e.map(O)))):null))}function zl(){let t=b("paper");t&&t.remove()}function Al(){addEventListener(
"beforeprint",Xp),addEventListener("afterprint",zl)}function Ol(t){let e=[];for(let n of t)for(let o of n.claims){let s=o.date;!s||!s.start&&!s.end||e.push({mark:n,claim:o,layer:o.layer,from:s.start?dt(s.start):null,
to:s.end?dt(s.end):null})}return e}function El(t){let e=t.flatMap(i=>[i.from,i.to]).filter(i=>i!==null),n=Math.min(...e),o=Math.max(...e),s=Math.max(1.5,(o-n)*.04),
r=i=>t.some(a=>a[i]===null)?1.6:1;return{first:n,last:o,from:n-s*r("from"),to:o+1+s*r("to")}}function Il(t,e){let n=e/(t.to-t.from),o=re();return{x:i=>o?e-(i-t.
from)*n:(i-t.from)*n,day:i=>Math.floor((o?e-i:i)/n+t.from),per:n}}var Cl=t=>st("axis",t);function or(t){let e=t.to-t.from,n=[];if(e<=40){let i=e<=16?1:7;for(let a=Math.
ceil(t.from);a<t.to;a+=1)(a-Math.ceil(t.from))%i===0&&n.push({day:a,text:Cl(N(a))});return n}let[o,s]=ot(N(Math.floor(t.from))),r=e>365*4?12:e>500?3:1;r===12&&(s=
1);for(let i=0;i<600;i+=1){let a=dt(`${String(o).padStart(4,"0")}-${String(s).padStart(2,"0")}-01`);if(a>=t.to)break;if(a>=t.from&&(s-1)%r===0){let l=r===12?gt(
o):Us(s),c=r!==12&&(s===1||!n.length);n.push({day:a,text:c?st("axis_month",N(a)):l})}s+=1,s>12&&(s=1,o+=1)}return n}function em(t,e,n){t.sort((s,r)=>s.at-r.at);
for(let s of t)s.true=s.at;let o=(s,r)=>(e(s.text)+e(r.text))/2;t.forEach((s,r)=>{let i=e(s.text)/2,a=r?t[r-1].at+o(t[r-1],s):i-6;s.at=Math.max(s.at,a)});for(let s=t.
length-1;s>=0;s-=1){let r=s===t.length-1?n+12-e(t[s].text)/2:t[s+1].at-o(t[s],t[s+1]);t[s].at=Math.min(t[s].at,r)}for(let s=t.length-1;s>=0;s-=1)Math.abs(t[s].at-
t[s].true)>36&&t.splice(s,1)}function _l(t,e,n,o){let s=[...new Set(t.filter(c=>c.from!==null&&c.from===c.to).map(c=>c.from))].sort((c,f)=>c-f),r=o<420,i=c=>c.length*
(r?6:7)+(r?6:14),a=[];for(let c of s){let[f,m,g]=ot(N(c)),x=a[a.length-1],y=Cl(N(c)),v=n(c+.5);x&&Math.abs(v-x.at)<(i(y)+i(x.text))/2&&x.month===`${f}-${m}`&&x.
days.length<3?(x.days.push(g),x.all.push(v),x.at=(x.all[0]+v)/2,x.text=st("axis",N(c),it(x.days.map(gt)))):a.push({at:v,all:[v],text:y,days:[g],month:`${f}-${m}`,
bold:!0})}em(a,i,o);let l=[...a];for(let c of or(e)){let f=c.text.length*6.4/2,m=n(c.day)+(re()?-f:f);l.every(x=>Math.abs(x.at-m)>i(x.text)/2+f+4)&&m>f&&m<o-f&&
l.push({at:m,text:c.text})}return l}var nm=100,om=15,sm=6,rm=2;function Rl(t,e,n){let o=new Set;for(let r of t)r.from!==null&&r.from===r.to&&o.add(r.from);return t.length>nm&&o.size*om>n?Math.ceil(
sm/e.per):0}var sr=t=>new Set(t.map(e=>e.mark.id)).size;function jl(t,e,n,o,s){let r=o?Math.max(rm,o*n.per):0;return u("rect",{class:s,x:n.left.toFixed(1),width:n.
width.toFixed(1),y:(n.base-r).toFixed(1),height:r.toFixed(1),fill:e.slots.length===2?Je(e):V(e)})}function Tl(t,{days:e,x:n,high:o,stacked:s,living:r,told:i}){let a=new Map;
for(let{days:f}of t)for(let[m,g]of f){let x=sr(g);a.set(m,s?(a.get(m)||0)+x:Math.max(a.get(m)||0,x))}let l=o/Math.max(1,...a.values()),c=new Map;return t.flatMap(
({layer:f,days:m,base:g})=>[...m].map(([x,y])=>{let v=n(x),$=n(x+e),_=sr(y),S=s&&c.get(x)||0;c.set(x,S+_*l);let z={left:Math.min(v,$)+.5,width:Math.max(1,Math.abs(
$-v)-1),base:g-S,per:l},yt=Wt()?y.filter(r):y;return u("g",{class:"column"},yt.length<y.length&&jl(y,f,z,_,"item out"),jl(y,f,z,sr(yt),"item"),u("title",{},i(y)))}))}var k={items:[],range:null,now:null,together:0},Bl=()=>{let t=M.get().layersOn;return h.layers.filter(e=>t.has(e.id)&&k.items.some(n=>n.layer===e.id))},rr=()=>h.
marks.filter(t=>R(t)&&!t.claims.some(e=>e.date&&(e.date.start||e.date.end))).length;function En(t=M.get().layersOn){let e=new Map;for(let n of k.items){if(!t.has(
n.layer))continue;let o=n.from===null?Math.min(k.range.first,n.to):n.from,s=n.to===null?Math.max(k.range.last,n.from):n.to;e.set(`${o}:${s}`,[o,s])}return[...e.
values()].sort((n,o)=>n[0]-o[0]||n[1]-o[1])}var Xt=()=>{let t=M.get().dateRange;return t?t.map(dt):null};function In(t,e){let n=Math.max(k.range.first,Math.min(
t,e)),o=Math.min(k.range.last,Math.max(t,e));n>o||M.set({dateRange:[N(n),N(o)]},{source:"timeline"})}var $o=()=>M.set({dateRange:null},{source:"timeline"});var ir=12,Hl=t=>W(t.mark)&&ze(t.mark).includes(t.claim),Nl=t=>!Wt()||t.some(Hl)?"item":"item out";function am(t,e,n,o){let s=t[0],r={class:Nl(t)},i=s.from===null?
k.range.from:s.from,a=s.to===null?k.range.to:s.to+1,l=Math.min(o(i),o(a)),c=Math.max(3,Math.abs(o(a)-o(i))),f=s.from===null?"start":s.to===null?"end":"",m=e.slots.
length===2?Je(e):V(e);return u("g",r,u("rect",{x:l,y:n-4,width:c,height:8,rx:4,fill:m,stroke:e.slots.length===2?"var(--ink3)":null,"stroke-width":.8,mask:f?`url\
(#fade-${f==="start"!==re()?"start":"end"})`:null}),u("title",{},ar(t)))}function ar(t){let e=t.slice(0,ir).map(n=>[O(n.mark),ct(n.claim),J(n.claim.date)].join(
" · "));return t.length>ir&&e.push(p("map.more",{n:t.length-ir})),e.join(`
`)}function lm(t,e,n,o){let s=t[0],r=u("g",{class:Nl(t),"data-x":o(s.from+.5).toFixed(1),"data-y":n,transform:`translate(${o(s.from+.5).toFixed(1)} ${n})`}),i=t.
length>1&&e.slots.length===1,a=U(e,i?7.4:5.4);return a.setAttribute("style","stroke:var(--paper);stroke-width:3;paint-order:stroke"),r.append(a,U(e,i?7.4:5.4)),
i&&r.append(u("text",{class:"many",y:3.6,"text-anchor":"middle"},p("time.several",{n:t.length}))),r.append(u("title",{},ar(t))),r}function cm(){let t=(e,n)=>[u(
"linearGradient",{id:`${e}-g`},n.map(([o,s])=>u("stop",{offset:o,"stop-color":"#fff","stop-opacity":s}))),u("mask",{id:e,maskContentUnits:"objectBoundingBox"},u(
"rect",{width:1,height:1,fill:`url(#${e}-g)`}))];return u("defs",{},t("fade-start",[[0,0],[.55,1]]),t("fade-end",[[.45,1],[1,0]]))}function fm(t,e,n,o){let s=new Map,
r=new Map;for(let i of k.items){if(i.layer!==t.id)continue;let a=i.from!==null&&i.from===i.to,l=o?i.from-(i.from-k.range.first)%o:i.from,c=a?s:r,f=a?l:`${i.from}\
:${i.to}`;c.has(f)?c.get(f).push(i):c.set(f,[i])}return{layer:t,days:s,base:e+6.5,bars:[...r.values()].map(i=>am(i,t,e,n)),dots:o?[]:[...s.values()].map(i=>lm(i,
t,e,n))}}function dm(t,e){let n=o=>Number(o.dataset.x);t.sort((o,s)=>n(o)-n(s)),t.forEach((o,s)=>{s&&(o.dataset.x=Math.max(n(o),n(t[s-1])+12))});for(let o=t.length-
1;o>=0;o-=1){let s=o===t.length-1?e-6:n(t[o+1])-12;t[o].dataset.x=Math.min(n(t[o]),s),t[o].setAttribute("transform",`translate(${t[o].dataset.x} ${t[o].dataset.
y})`)}return t}function Pl(t,e){let n=Bl(),o=e?0:15,s=e?16:9,r=s+o*Math.max(n.length-1,0)+(e?16:9);k.now=Il(k.range,t);let i=u("svg",{class:"chart",width:t,height:r+
18,"aria-hidden":"true",viewBox:`0 0 ${t} ${r+18}`},cm());i.append(u("g",{class:"grid"},or(k.range).map(f=>u("path",{d:`M${k.now.x(f.day).toFixed(1)} 0V${r}`})),
n.map((f,m)=>u("path",{d:`M0 ${s+o*m}H${t}`}))));let a=Xt();if(a){let f=k.now.x(a[0]),m=k.now.x(a[1]+1);i.append(u("rect",{class:"brush",x:Math.min(f,m),y:1,width:Math.
abs(m-f),height:r-2}))}k.together=Rl(k.items,k.now,t);let l=n.map((f,m)=>fm(f,s+o*m,k.now.x,k.together)),c=l.flatMap(f=>f.dots);if(i.append(...l.flatMap(f=>f.bars),
...e?dm(c,t):c),k.together){let f=e?l.map(m=>({...m,base:r})):l;i.append(...Tl(f,{days:k.together,x:k.now.x,living:Hl,told:ar,stacked:e,high:e?r-4:12.5}))}for(let f of _l(
k.together?[]:k.items,k.range,k.now.x,t))f.bold&&i.append(...f.all.map(m=>u("path",{class:"named",d:`M${m.toFixed(1)} ${r-3}V${r+3}`}))),i.append(u("text",{class:f.
bold?"bold":null,x:f.at.toFixed(1),y:r+14,"text-anchor":"middle"},f.text));return{box:i,bottom:r,rows:n,gap:o,top:s}}var um=1500,zo=0;function ql(t,e){let n=Xt(),o=n?n[t]:t?k.range.last:k.range.first,s=ut(N(o));return d("div",{class:n?"grip set":"grip",tabindex:"0",role:"slide\
r","data-grip":t,"aria-label":p(t?"time.end":"time.start"),"aria-orientation":"horizontal","aria-valuemin":k.range.first,"aria-valuemax":k.range.last,"aria-valu\
enow":o,"aria-valuetext":s,style:{left:`${k.now.x(t?o+1:o)}px`,height:`${e}px`},on:{keydown:r=>pm(r,t,o)}},d("i",{}))}function pm(t,e,n){let o=re()?-1:1,s={ArrowRight:o,
ArrowLeft:-o,ArrowUp:1,ArrowDown:-1,PageUp:7,PageDown:-7,Home:-1e6,End:1e6}[t.key];if(!s)return;t.preventDefault();let r=Xt()||[k.range.first,k.range.last],i=Math.
min(k.range.last,Math.max(k.range.first,n+s));r[e]=i,r[0]>r[1]&&(r[1-e]=i),In(r[0],r[1]);let a=et("#timeline .grip");a[e]&&a[e].focus()}function mm(t){let e=null,
n=!1,o=null,s=r=>k.now.day(r.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",r=>{if(r.button)return;Cn();let i=r.target.closest&&r.target.
closest(".grip"),a=Xt();o=i&&a?a[1-Number(i.dataset.grip)]:null,e=o===null?s(r):o,n=!1,t.setPointerCapture(r.pointerId)}),t.addEventListener("pointermove",r=>{e!==
null&&(!n&&o===null&&Math.abs(k.now.x(e)-k.now.x(s(r)))<5||(n=!0,In(e,s(r))))}),t.addEventListener("pointerup",r=>{e!==null&&!n&&o===null&&hm(s(r)),e=null}),t.addEventListener(
"pointercancel",()=>{e=null})}function hm(t){let e=En().map(([n,o])=>{let s=t<n?n-t:t>o?t-o:0;return{a:n,b:o,off:s,length:o-n}}).filter(n=>n.off*k.now.per<14).sort(
(n,o)=>n.off-o.off||n.length-o.length)[0];e?In(e.a,e.b):$o()}function lr(t){let e=En();if(!e.length)return!1;let n=Xt(),o=n?e.findIndex(([a,l])=>a===n[0]&&l===n[1]):
-1,s=n&&o<0?e.findIndex(([a])=>a>=n[0]):o+t;if(s>=e.length||s<0&&n)return!1;let[r,i]=e[Math.max(s,0)];return In(r,i),pt(Dl()),!0}function Cn(){clearInterval(zo),
zo=0;let t=b("play");t&&t.replaceChildren(cr(!1)),t&&t.setAttribute("aria-label",p("time.play"))}function gm(){if(zo)return Cn();let t=En(),e=Xt();return(!e||e[1]>=
t[t.length-1][1])&&$o(),lr(1),zo=setInterval(()=>{lr(1)||Cn()},um),b("play").replaceChildren(cr(!0)),b("play").setAttribute("aria-label",p("time.pause")),null}function cr(t){
return u("svg",{viewBox:"0 0 12 12",width:12,height:12,class:t?null:"arrow","aria-hidden":"true"},u("path",{fill:"currentColor",d:t?"M2 1H5V11H2ZM7 1H10V11H7Z":
"M2 .6L11 6L2 11.4Z"}))}function Dl(){let t=M.get().dateRange;if(t)return J({start:t[0],end:t[1]});let e=[N(k.range.first),N(k.range.last)];return J(k.range.last-
k.range.first>40?Zs(...e):{start:e[0],end:e[1]})}function xm(){if(!M.get().dateRange)return p(k.together?"time.hint_many":"time.hint");let t=h.marks.filter(R);return p(
"time.chosen",{m:t.filter(W).length,n:t.length,k:rr()})}function So(){let t=b("timeline");if(t.hidden)return;let e=B()&&B().dataset.grip,n=C()==="phone",o=b("ti\
me-area"),{box:s,bottom:r,rows:i,gap:a,top:l}=Pl(Math.max(o.clientWidth,60),n);for(let c of[...o.querySelectorAll(".chart, .grip")])c.remove();o.append(s,ql(0,r),
ql(1,r)),b("time-lanes").replaceChildren(...n?[]:i.map((c,f)=>d("span",{style:{top:`${l+a*f-8}px`}},u("svg",{viewBox:"-9 -9 18 18",width:13,height:13,"aria-hidd\
en":"true"},U(c,6)),Ft(c,"short")))),b("time-title").textContent=Dl(),b("time-hint").textContent=xm(),b("time-all").hidden=!M.get().dateRange,b("time-left").replaceChildren(
d("span",{},p("time.no_date")),d("b",{},I(rr()))),t.classList.toggle("chosen",!!M.get().dateRange),e&&o.querySelectorAll(".grip")[Number(e)].focus()}function Vl(){
let t=b("timeline"),e=(o,s)=>d("button",{type:"button",class:"step","aria-label":s,on:{click:()=>{Cn(),lr(o)}}},u("svg",{viewBox:"0 0 8 12",width:7,height:10,class:"\
arrow","aria-hidden":"true"},u("path",{d:o>0?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"currentColor","stroke-width":1.6}))),n=d("div",{id:"time-area"});
t.setAttribute("aria-label",p("time.title")),t.replaceChildren(d("div",{class:"play"},d("button",{id:"play",type:"button","aria-label":p("time.play"),on:{click:gm}},
cr(!1)),d("div",{class:"steps"},e(-1,p("time.back")),e(1,p("time.step")))),d("div",{class:"time"},d("p",{class:"head"},d("b",{id:"time-title"}),d("span",{id:"ti\
me-hint"}),d("button",{type:"button",class:"link",id:"time-all",on:{click:()=>{Cn(),$o()}}},p("time.all"))),d("div",{class:"lanes"},d("div",{id:"time-lanes","ar\
ia-hidden":"true"}),n)),d("p",{id:"time-left"})),mm(n)}function Zl(){k.items=Ol(h.marks),!(k.items.length<2)&&(k.range=El(k.items),!(En(new Set(h.layers.map(t=>t.
id))).length<2)&&(b("timeline").hidden=!1,Vl(),So(),M.subscribe((t,e)=>{e.has("lang")?(Vl(),So()):["layersOn","filters","query","dateRange"].some(n=>e.has(n))&&
So()}),new ResizeObserver(So).observe(b("time-area"))))}async function wm(t){let e=atob(document.getElementById(t).textContent),n=new Uint8Array(e.length);for(let s=0;s<e.length;s+=1)n[s]=e.charCodeAt(s);let o=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(o).text())}var bm=t=>/[\ud800-\udfff]/.test(t)?Array.from(t):
t,fr=(t,e,n)=>typeof t=="string"?t.slice(e,n):t.slice(e,n).join("");function Mm(t){let e=new Map(t.map((r,i)=>[r.sha256,i]));function n(r,i){let l=(t[r]?t[r].paragraphs:
[]).findIndex(([c,f])=>c<=i&&i<f);return l<0?null:l}function o({article:r,quote:i,start:a,end:l},c){let[f,m]=c||[a,a];a<=f&&f<=m&&m<=l||(f=m=a);let g=bm(i),x=e.
get(r)||0;return{article:x,paragraph:n(x,a),before:fr(g,0,f-a),place:fr(g,f-a,m-a),after:fr(g,m-a)}}function s(r){let{id:i,role:a,layer:l,event:c,planned:f,hypothetical:m,
action:g,hedges:x,negated:y,inferred:v,figures:$,speaker:_,reviewed:S}=r;return{id:i,role:a,layer:l,event:c,planned:f,hypothetical:m,action:g,hedges:x,negated:y,
inferred:v,figures:$,speaker:_,reviewed:S,targets:(r.target_ids||[]).map(z=>typeof z=="string"?z:z.id),actors:r.actor_ids.map(z=>typeof z=="string"?z:z.id),date:r.
date_words===null?null:{start:r.date_start,end:r.date_end,words:r.date_words,time_precision:r.time_precision,date_prec:r.date_prec,...r.date_inferred?{inferred:!0}:
{}},cites:r.citations.map(z=>o(z,r.highlight))}}return{cite:o,claim:s}}function Ul(t,e,{cite:n,claim:o}){let{title:s,place_id:r,layers:i,form:a,anchor:l,radius_km:c,
words:f,approximate:m,rule:g,note:x,rivals:y,score:v,country:$,admin1:_,names:S,disagreements:z,shown:yt}=t.properties;return{id:t.id,n:e,title:s,place_id:r,layers:i,
form:a,anchor:l,radius_km:c,words:f,approximate:m,rule:g,note:x,rivals:y,score:v,country:$,admin1:_,hidden:yt===!1,geometry:t.geometry,names:Object.entries(S).flatMap(
([De,Ao])=>[Ao].flat().map(Oo=>[De,Oo])),claims:t.properties.claims.map(o),differ:(z||[]).map(({kind:De,values:Ao,citations:Oo})=>({kind:De,versions:Ao.map((Jl,Ql)=>({
value:Jl,cite:n(Oo[Ql],null)}))}))}}function km(t){let e=Mm(t.articles||[t.article].filter(Boolean)),n=[],o=[];for(let s of h.order){let r=t.features[s];r.geometry?
n.push(Ul(r,n.length+1,e)):o.push(Ul(r,0,e))}return{marks:n,named:o,unplaced:t.unplaced_claims.map(e.claim),unread:(t.unread||[]).map(({event:s,words:r,citation:i})=>({
event:s,words:r,cite:e.cite(i,null)})),unresolved:t.unresolved.map(({surface:s,reason:r,rivals:i,citation:a})=>({surface:s,reason:r,rivals:i,cite:e.cite(a,null)}))}}
var Wl=async()=>_n(km(await wm("mapgen-geojson")));function Gl(){Ci(h.config),Fa(),w.element.setAttribute("role","region"),w.element.setAttribute("aria-label",p("page.map")),Aa(),$l(),ks(),fl(),Zl(),ja(),cl(),Al(),
al(),_s(),As(),Ra(),tl(),b("static").remove(),document.documentElement.dataset.ready="1",ge&&setTimeout(ui,500)}function Yl(t){throw document.documentElement.classList.
remove("js"),t}function Kl(){if(document.documentElement.classList.add("js"),ge){Wl().then(Gl).catch(Yl);return}try{Gl()}catch(t){Yl(t)}}var vm={shown:Lt},Lm={find:St,flush:ao,now:Ae,request:Kt,sight:T,signs:$t,get took(){return qs}};return oc($m);})();
