var mapgen=(()=>{var Mo=Object.defineProperty;var Nl=Object.getOwnPropertyDescriptor;var Vl=Object.getOwnPropertyNames;var Dl=Object.prototype.hasOwnProperty;var Qt=(t,e)=>{for(var n in e)Mo(t,n,{get:e[n],enumerable:!0})},Zl=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Vl(e))!Dl.call(t,s)&&
s!==n&&Mo(t,s,{get:()=>e[s],enumerable:!(o=Nl(e,s))||o.enumerable});return t};var Ul=t=>Zl(Mo({},"__esModule",{value:!0}),t);var Vp={};Qt(Vp,{data:()=>h,dates:()=>ft,draw:()=>fe,furniture:()=>mn,geo:()=>D,groups:()=>us,join:()=>ht,lang:()=>H,layerById:()=>F,layout:()=>Lt,map:()=>ds,markById:()=>Bt,
marks:()=>qp,matches:()=>W,number:()=>C,packed:()=>me,scene:()=>Np,start:()=>Hl,store:()=>M,t:()=>p,title:()=>A,view:()=>Ct,visible:()=>B});var fe={};Qt(fe,{frame:()=>ce,framed:()=>ls,key:()=>Wt,passing:()=>fs,sign:()=>cs,under:()=>as});function tr(t){let e=document.getElementById(t);return e&&e.type==="application/json"?JSON.parse(e.textContent):null}var Wl={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},er={actors:[],targets:[],
event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function Xs(t){let e=t.anchor?
{type:"Point",coordinates:t.anchor}:null;return{...Wl,...t.geometry==="anchor"?{...t,geometry:e}:t,claims:(t.claims||[]).map(n=>({...er,...n}))}}var nr=t=>{let e=Object.
create(null);for(let n of t)e[n.id]=n;return e},h=tr("mapgen-data"),F=nr(h.layers),Bt=Object.create(null),On=t=>{Object.assign(h,t),Bt=nr(h.marks)},me=!!h.order;
if(me)On({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{let t=tr("mapgen-geojson"),e=new Map((t?t.features:[]).map(n=>[n.id,n.geometry]));On({marks:h.
marks.map(Xs),named:h.named.map(Xs),unplaced:h.unplaced.map(n=>({...er,...n}))});for(let n of h.marks)n.geometry=n.geometry||e.get(n.id)||null}var Gl="http://www.w3.org/2000/svg";function or(t,e,n){for(let[o,s]of Object.entries(e||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))t.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s))t.style.setProperty(r,i);else t.setAttribute(o,s===!0?"":String(s));for(let o of n.flat(
1/0))o==null||o===!1||o===""||t.append(o instanceof Node?o:document.createTextNode(String(o)));return t}var d=(t,e,...n)=>or(document.createElement(t),e,n),u=(t,e,...n)=>or(
document.createElementNS(Gl,t),e,n),b=t=>document.getElementById(t),jt=(t,e=document)=>e.querySelector(t),tt=(t,e=document)=>[...e.querySelectorAll(t)],R=()=>document.
activeElement,Rt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,dt=t=>{let e=b("live");e.textContent="",setTimeout(()=>{e.textContent=t},60)};var Ve=10.5,sr={clash:"M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5M-5 2.5L-2.5 5M5 2.5L2.5 5",strike:"M4.5-5L-2 1.5M-2-3V1.5H2.5M-5 5H5",withdrawal:"M5-3H-1A3 3 0 0 0-1 \
3.5H4M1.5 1L4 3.5L1.5 6",force:"M-4-5V5.5M-4-4.5H4.5L2.5-2L4.5.5H-4",found:"M-1-5.5A4 4 0 1 1-1 2.5A4 4 0 1 1-1-5.5M2 1.8L5.5 5.5",arrest:"M-5-2.5A2.5 2.5 0 1 1\
-5-2.4M0-.1A2.5 2.5 0 1 1 5-.1A2.5 2.5 0 1 1 0-.1M-2.8 2H-2.7",release:"M-4.5 0V5H4.5V0ZM-2.5 0V-2.5A2.5 2.5 0 0 1 2.5-3",base:"M-5 5V-1L0-5L5-1V5ZM-1.5 5V1.5H1\
.5V5",warning:"M0-5L5.5 4.5H-5.5ZM0-1.8V1M0 2.8V2.9",talks:"M-5.5-4.5H2.5V1H-2L-4 3V1H-5.5ZM4-1.5H5.5V3.5H4V5.5L2 3.5H-.5",aid:"M0-5V5M-5 0H5",displaced:"M-1-3.\
5A1.6 1.6 0 1 1-1-3.6M-2.6-1V2.5M-2.6 2.5L-4.5 5.5M-2.6 2.5L-.8 5.5M1 0H5.5M3.5-2L5.5 0L3.5 2",rescue:"M-5.3 0A5.3 5.3 0 1 1 5.3 0A5.3 5.3 0 1 1-5.3 0M-2 0A2 2 \
0 1 1 2 0A2 2 0 1 1-2 0M-3.7-3.7L-1.5-1.5M3.7-3.7L1.5-1.5M-3.7 3.7L-1.5 1.5M3.7 3.7L1.5 1.5",protest:"M-5 1V-2.5L2.5-5V3.5ZM-3 1.5L-2 5H0L-.8 2.3M4.5-2.5A2.5 2.\
5 0 0 1 4.5 1",flood:"M-6-3Q-4-5-2-3T2-3T6-3M-6 .5Q-4-1.5-2 .5T2 .5T6 .5M-6 4Q-4 2-2 4T2 4T6 4",storm:"M-5-4H5M-4-1.2H3.5M-2.2 1.6H2.4M-.8 4.4H1.4",quake:"M-6 0\
H-3.5L-2-4L.5 4.5L2.2-2L3.5 0H6",fire:"M0-6C1-3 4.5-1.5 4.5 2A4.5 4 0 0 1-4.5 2C-4.5 0-3-1-2.5-2.5C-1-1.5 0-3 0-6Z",epidemic:"M-2.8 0A2.8 2.8 0 1 1 2.8 0A2.8 2.\
8 0 1 1-2.8 0M0-2.8V-5.5M0 2.8V5.5M-2.8 0H-5.5M2.8 0H5.5M-2-2L-4-4M2-2L4-4M-2 2L-4 4M2 2L4 4",accident:"M0-5.5L1.3-1.7L5.5-2.5L2.3.5L4.5 4.5L.5 2.3L-2.5 5.5L-2.\
3 1.4L-5.5-.5L-1.6-1.6Z",closed:"M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0M-3 0H3"},Yl=new Set(["home_base","unit_name","mentioned"]);function Tt(t,e){if(!e||
e.slots.length)return"";let n=t.claims.find(o=>o.layer===e.id&&o.event&&!Yl.has(o.role));return n&&sr[h.events[n.event]]&&h.events[n.event]||""}function he(t,e=Ve,n=!1){
return u("g",{class:n?"coin hollow":"coin"},u("circle",{r:e,class:"face"}),u("path",{d:sr[t],class:"icon",transform:e===Ve?null:`scale(${(e/Ve).toFixed(3)})`}))}var D={};Qt(D,{box:()=>q,boxOf:()=>So,decode:()=>Ht,extent:()=>Q,frame:()=>rt,inside:()=>te,kmToUnits:()=>De,lat:()=>At,meet:()=>O,mx:()=>Y,my:()=>V,parts:()=>st,
path:()=>ut,project:()=>Pt,spot:()=>et});var Kl="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",ar=new Int8Array(128);for(let t=0;t<64;t+=1)ar[Kl.charCodeAt(t)]=t;var rr=85.0511287798,
Jl=40075.017,Y=t=>t/360+.5,V=t=>{let e=Math.max(-rr,Math.min(rr,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},At=t=>Math.atan(Math.exp(
(.5-t)*2*Math.PI))*360/Math.PI-90,In=h.basemap&&h.basemap.view||[-180,-90,180,90],$o=h.frame?Math.round(((In[0]+In[2])/2-h.frame.around)/360):0,ir=h.frame?h.frame.
around+360*$o:null,Ql=t=>ir===null?Xl(t):t+360*Math.round((ir-t)/360),So=([t,e,n,o])=>[Y(t+360*$o),V(o),Y(n+360*$o),V(e)],Xl=t=>t<In[0]-1&&t+360<=In[2]+1?t+360:
t;function Ht(t,e){let n=[],o=0,s=0,r=0,i=()=>{let a=0,l=1,c;do c=ar[t.charCodeAt(o)],o+=1,a+=(c&31)*l,l*=32;while(c&32);return a%2?-(a+1)/2:a/2};for(;o<t.length;)
s+=i(),r+=i(),n.push(Y(s/e),V(r/e));return n}var Xt=t=>{let e=[];for(let[n,o]of t)e.push(Y(Ql(n)),V(o));return e},ko=new Map;function st(t){if(!ko.has(t.id)){let e={
polygons:[],lines:[],points:[]};lr(t.geometry,e),ko.set(t.id,e)}return ko.get(t.id)}function lr(t,e){if(!t)return;let n=t.coordinates;if(t.type==="Polygon")e.polygons.
push(n.map(Xt));else if(t.type==="MultiPolygon")for(let o of n)e.polygons.push(o.map(Xt));else if(t.type==="LineString")e.lines.push(Xt(n));else if(t.type==="Mu\
ltiLineString")e.lines.push(...n.map(Xt));else if(t.type==="Point")e.points.push(...Xt([n]));else if(t.type==="MultiPoint")e.points.push(...Xt(n));else if(t.type===
"GeometryCollection")for(let o of t.geometries)lr(o,e)}function q(t,e){let n=e||[1/0,1/0,-1/0,-1/0];for(let o=0;o<t.length;o+=2)t[o]<n[0]&&(n[0]=t[o]),t[o]>n[2]&&
(n[2]=t[o]),t[o+1]<n[1]&&(n[1]=t[o+1]),t[o+1]>n[3]&&(n[3]=t[o+1]);return n}var vo=new Map;function Q(t){if(!vo.has(t.id)){let{polygons:e,lines:n,points:o}=st(t),
s=q(o);for(let a of e)q(a[0],s);for(let a of n)q(a,s);let r=et(t);r&&q(r,s);let i=t.form==="near"&&r?De(t.radius_km||0,r[1]):0;vo.set(t.id,[s[0]-i,s[1]-i,s[2]+i,
s[3]+i])}return vo.get(t.id)}var De=(t,e)=>t/(Jl*Math.cos(At(e)*Math.PI/180)),Lo=new Map;function et(t){if(!Lo.has(t.id)){let{points:e,polygons:n,lines:o}=st(t),
s=e.length===2?e:null;Lo.set(t.id,s||(t.anchor?Xt([t.anchor]):tc(e,n,o)))}return Lo.get(t.id)}function tc(t,e,n){let o=q(t);for(let s of[...e.map(r=>r[0]),...n])
q(s,o);return Number.isFinite(o[0])?[(o[0]+o[2])/2,(o[1]+o[3])/2]:null}function rt(t){let e=t.getPixelOrigin(),n=256*2**t.getZoom();return{zoom:t.getZoom(),size:n,
ox:e.x,oy:e.y,x:o=>o*n-e.x,y:o=>o*n-e.y,km:(o,s)=>De(o,s)*n}}function ec(t,e){let n=t;for(let o=0;o<4&&n.length;o+=1)n=nc(n,e,o);return n}function nc(t,e,n){let o=n%
2,s=e[n],r=n<2?1:-1,i=[],a=t[t.length-2],l=t[t.length-1],c=((o?l:a)-s)*r>=0;for(let f=0;f<t.length;f+=2){let m=t[f],g=t[f+1],x=((o?g:m)-s)*r>=0;if(x!==c){let y=o?
l:a,v=o?g:m,$=(s-y)/(v-y);i.push(a+(m-a)*$,l+(g-l)*$)}x&&i.push(m,g),a=m,l=g,c=x}return i}function Pt(t,e,n,o,s=.7){let r=[],i=t.length-2,a=NaN,l=NaN;for(let c=0;c<=
i;c+=2){let f=t[c]*e.size-e.ox,m=t[c+1]*e.size-e.oy;c&&c<i&&Math.abs(f-a)<s&&Math.abs(m-l)<s||(r.push(f,m),a=f,l=m)}return o&&n?ec(r,n):r}function ut(t,e){if(t.
length<4)return"";let n="M"+t[0].toFixed(1)+" "+t[1].toFixed(1);for(let o=2;o<t.length;o+=2)n+="L"+t[o].toFixed(1)+" "+t[o+1].toFixed(1);return e?n+"Z":n}function te(t,e,n){
let o=!1;for(let s of t)for(let r=0,i=s.length-2;r<s.length;i=r,r+=2)s[r+1]>n!=s[i+1]>n&&e<(s[i]-s[r])*(n-s[r+1])/(s[i+1]-s[r+1])+s[r]&&(o=!o);return o}var O=(t,e)=>t[0]<
e[2]&&t[2]>e[0]&&t[1]<e[3]&&t[3]>e[1];var Cn=64,oc=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function cr(){let t=new Map;function e(n,o){for(let s=Math.floor(n[0]/Cn);s<=Math.floor(n[2]/Cn);s+=1)for(let r=Math.
floor(n[1]/Cn);r<=Math.floor(n[3]/Cn);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){e(n,o=>{let s=t.get(o);return s?s.push(n):t.set(o,[n]),!1})},free(n,o){
return!e(n,s=>{let r=t.get(s);return r!==void 0&&r.some(i=>i!==o&&O(n,i))})},count(n){let o=new Set;return e(n,s=>{for(let r of t.get(s)||[])O(n,r)&&o.add(r);return!1}),
o.size}}}var Ue=null,Ao="",zo=0,Ze=new Map;function sc(){if(zo)return;zo=setTimeout(()=>{zo=0});let t=getComputedStyle(document.body).fontFamily||"sans-serif";Ue&&
t===Ao||(Ao=t,Ue=Ue||document.createElement("canvas").getContext("2d"),Ze=new Map)}function I(t,e){sc();let n=`${e.italic?"italic ":""}${e.weight||400} ${e.size}\
px ${Ao}`,o=n+"|"+t,s=Ze.get(o);return s===void 0&&(Ze.size>2e4&&Ze.clear(),Ue.font=n,s=Ue.measureText(t).width,Ze.set(o,s)),s+(e.spacing||0)*Math.max(0,[...t].
length-1)}function qt(t,e,n){if(I(t,e)<=n)return t;let o=[...t.slice(0,400)];for(;o.length>1&&I(o.join("")+"…",e)>n;)o.pop();return o.join("").trimEnd()+"…"}
var Ot=t=>oc.test(t),Z=(t,e)=>[t[0]-e,t[1]-e,t[2]+e,t[3]+e];function Oo(t,e,n,o,s){let r=s==="middle"?t-n/2:s==="end"?t-n:t;return[r,e-o*.82,r+n,e+o*.26]}var Eo=(t,e,n)=>{let o=[];for(let s=0;s<t;s+=1){let r=n+s*2*Math.PI/t;o.push(`${(e*Math.cos(r)).toFixed(2)} ${(e*Math.sin(r)).toFixed(2)}`)}return`M${o.join("L")}\
Z`},fr=-Math.PI/2,Io={circle:t=>`M${-t} 0A${t} ${t} 0 1 1 ${t} 0A${t} ${t} 0 1 1 ${-t} 0Z`,square:t=>{let e=t*.92;return`M${-e} ${-e}H${e}V${e}H${-e}Z`},diamond:t=>Eo(
4,t*1.25,fr),left:t=>`M-.4 ${-t*1.2}L${-t*1.25} 0L-.4 ${t*1.2}Z`,right:t=>`M.4 ${-t*1.2}L${t*1.25} 0L.4 ${t*1.2}Z`,hexagon:t=>Eo(6,t*1.1,0),triangle:t=>{let e=t*
1.12;return`M0 ${-e}L${e} ${e*.82}H${-e}Z`},pentagon:t=>Eo(5,t*1.15,fr),cross:t=>{let e=t*1.1,n=t*.38;return`M${-n} ${-e}H${n}V${-n}H${e}V${n}H${n}V${e}H${-n}V${n}\
H${-e}V${-n}H${-n}Z`},half:t=>`M${-t*1.15} ${t*.55}A${t*1.15} ${t*1.15} 0 0 1 ${t*1.15} ${t*.55}Z`,dot:t=>Io.circle(t*.58)},We=(t,e)=>(Io[t]||Io.circle)(e),Et=t=>t>=
0&&t<4?`var(--s${t})`:"var(--ink)",T=t=>t.slots.length===1?Et(t.slots[0]):"var(--ink)";function U(t,e,n){let o=u("g",{class:"shape"});if(t.slots.length===2){for(let[
s,r]of["left","right"].entries())o.append(u("path",{d:We(r,e),fill:Et(t.slots[s])}));return o}return o.append(u("path",n?{d:We(t.shape,e),fill:"var(--symfill)",
stroke:T(t),"stroke-width":1.6}:{d:We(t.shape,e),fill:T(t)})),o}var rc={rising:45,falling:-45,level:90,both:45,none:90},dr=Object.fromEntries(h.layers.map((t,e)=>[
t.id,e]));function ic(t){let e={id:`tx-${dr[t.id]}`,patternUnits:"userSpaceOnUse"};if(t.texture==="dots")return u("pattern",{...e,width:5,height:5,patternTransform:"\
rotate(30)"},u("circle",{cx:2.5,cy:2.5,r:.95,fill:T(t)}));let n=t.texture==="both"&&t.slots.length===2,o=n?t.slots.map(Et):[T(t)],s=n?4:t.texture==="none"?9:6;return u(
"pattern",{...e,width:s*o.length,height:8,patternTransform:`rotate(${rc[t.texture]||90})`},o.map((r,i)=>u("path",{d:`M${s*i+s/2} 0V8`,stroke:r,"stroke-width":n?
1.3:1.1})))}function ur(){return u("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},u("defs",{},h.layers.map(ic)))}var Ge=t=>`url(#tx-${dr[t.id]})`;function ge(t,e){
let n=u("svg",{class:"swatch",viewBox:"0 0 34 18",width:34,height:18,"aria-hidden":"true",focusable:"false"}),o=u("g",{transform:"translate(17 9)"}),s=t.slots.length===
2?"var(--ink3)":T(t);if(e==="near")o.append(u("circle",{r:8.2,fill:"none",stroke:s,"stroke-width":1.3,"stroke-dasharray":"3.2 2.4"}),U(t,4,!0)),t.slots.length===
1&&o.append(u("circle",{r:1.3,fill:s}));else if(e==="exact"||e==="country")o.append(U(t,6));else{let r=e==="vague"?"none":s;n.append(u("rect",{x:.5,y:.5,width:33,
height:17,rx:2.5,fill:Ge(t),...t.texture==="none"?{fill:"none"}:{},stroke:r,"stroke-width":1,"stroke-opacity":.75,"stroke-dasharray":e==="band"?"4 2.6":null}));
let i=U(t,5.2);i.setAttribute("style","paint-order:stroke;stroke:var(--symfill);stroke-width:3.4"),o.append(i,U(t,5.2))}return n.append(o),n}function pr(t){let e=u(
"svg",{viewBox:"0 0 40 24",width:40,height:24,"aria-hidden":"true"}),n={stroke:"var(--ink)",fill:"none","stroke-width":1.2};t==="exact"&&e.append(u("circle",{cx:13,
cy:12,r:5,fill:"var(--ink)"})),t==="near"&&e.append(u("circle",{cx:13,cy:12,r:10,...n,"stroke-dasharray":"3.4 2.6"}),u("circle",{cx:13,cy:12,r:4,...n,"stroke-wi\
dth":1.6}),u("circle",{cx:13,cy:12,r:1.3,fill:"var(--ink)"}));let o="M3 5L14 2L36 4L38 13L33 22L15 21L4 15Z",s="M1 21L12 9L38 2L33 13L18 17L9 22Z";return t==="r\
egion"&&e.append(u("path",{d:o,...n,fill:"url(#tx-key)"})),t==="band"&&e.append(u("path",{d:s,fill:"url(#tx-key)"}),u("path",{d:s,...n,"stroke-dasharray":"3.4 2\
.4"})),t==="vague"&&e.append(u("path",{d:o,fill:"url(#tx-dots)"})),e}function mr(){return u("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},u("defs",
{},u("pattern",{id:"tx-key",width:4.5,height:8,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},u("path",{d:"M2 0V8",stroke:"var(--ink)","stroke-wid\
th":1})),u("pattern",{id:"tx-dots",width:5,height:5,patternUnits:"userSpaceOnUse",patternTransform:"rotate(30)"},u("circle",{cx:2.5,cy:2.5,r:.95,fill:"var(--ink\
)"}))))}var hr=t=>h.layers.find(e=>e.sides.length===1&&e.sides[0]===t.side);var ee=Object.assign(Object.create(null),Object.fromEntries(h.languages.map(t=>[t.code,t]))),N=ee[h.lang],H=()=>N.code,Fn=t=>{ee[t]&&(N=ee[t],document.documentElement.
lang=t,document.documentElement.dir=N.dir,Mr())},oe=()=>document.documentElement.dir==="rtl",mt=t=>String(t).replace(/\d/g,e=>N.cldr.digits[e]),C=t=>{let[e,n,o,
s]=N.cldr.number,[r,i]=Math.abs(t).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let l=r,c=o;l;c=s)a.unshift(l.slice(-c)),l=l.slice(0,-c);return mt((t<0?"\
-":"")+a.join(n)+(i?e+i:""))},ac=t=>{let[e,n]=N.cldr.plurals;return e[n[t<200?t:100+t%100]]||"other"},ht=t=>{let[e,n,o,s]=N.cldr.joined,r=(a,l,c)=>a.replace(/\{[01]\}/g,
f=>f==="{0}"?l:c);if(t.length<3)return t.length===2?r(e,...t):t.join("");let i=r(s,...t.slice(-2));return r(n,t[0],t.slice(1,-2).reduceRight((a,l)=>r(o,l,a),i))};
function xr(t,e){let n=N.strings[t];return n===void 0?t:typeof n=="object"?n[ac(e.n)]||n.other:n}var p=(t,e)=>{let n=xr(t,e);return e?n.replace(/\{(\w+)\}/g,(o,s)=>s in
e?typeof e[s]=="number"?C(e[s]):e[s]:o):n},Nt=(t,e)=>xr(t,e).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof e[n]=="number"?C(e[n]):e[n]),ne=(h.articles[0]||{}).
lang||null,yr=ne,K=(t,e=ne)=>d("bdi",{lang:e===H()?null:e},t),wr=t=>t&&(N.said[t]||N.said[t[0].toLowerCase()+t.slice(1)]),Ye=t=>t&&wr(t)||t,xe=t=>d("bdi",{lang:wr(
t)||H()==="en"?null:"en"},Ye(t)),br=Object.values(h.actors);for(let t of[...h.layers,...br])t.own={name:t.name,short:t.short};function Mr(){for(let t of[...h.layers,
...br])t.name=Ye(t.own.name),t.own.short&&(t.short=Ye(t.own.short)),t.lang=N.said[t.own.name]||H()===ne?null:ne}Mr();var It=(t,e="name")=>d("bdi",{lang:t.lang},
t[e]),A=t=>{let e=H()!==ne&&(t.names||[]).find(([n])=>n===H());return N.titles[t.id]||(e?e[1]:t.title)},_n=t=>A(t)===t.title&&H()!==ne?ne:null,se=(t,e)=>d("bdi",
{class:e,lang:_n(t)},A(t)),yt=t=>t.words&&(N.said[t.words]||H()==="en"&&t.words)||p("precision."+t.form,{km:t.radius_km||0}),at=t=>{let e=p("role."+t.role);return t.
negated?p("role.not",{role:e}):e};function re(t){if(!t.event)return at(t);let e=p("event."+t.event);return t.role==="target"&&(e=`${p("role.target")}: ${e}`),t.
planned&&(e=p("card.planned",{what:e})),t.hypothetical&&(e=p("card.hypothetical",{what:e})),t.negated?p("role.not",{role:e}):e}var gr=t=>ht(t.map(e=>h.actors[e]?
h.actors[e].name:e)),Bn=t=>[t.role==="target"?"":gr(t.actors),re(t),t.targets.length&&t.role!=="target"?p("card.to",{targets:gr(t.targets)}):""].filter(Boolean).
join(" · "),jn=t=>t&&t[0].toLocaleUpperCase(H())+t.slice(1);var Rn=22,Lr=18,lc={size:11,weight:600},Co=(t,e)=>We(t,e);function ye(t,e,n){let{hollow:o,halo:s=2.5}=n||{},r=t.slots.length===2,i=u("g",{class:"shape"}),a=r?"d\
iamond":t.shape,l=Co(a,e);if(s&&i.append(u("path",{d:l,class:"around","stroke-width":s*2})),r){for(let[c,f]of["left","right"].entries())i.append(u("path",{d:Co(
f,e),fill:Et(t.slots[c])}));o&&i.append(u("path",{d:Co("diamond",e*.5),fill:"var(--symfill)"}))}else if(o){let c=T(t);i.append(u("path",{d:l,fill:"var(--symfill\
)",stroke:c,"stroke-width":1.8}),u("circle",{r:1.5,fill:c}))}else i.append(u("path",{d:l,fill:T(t)}));return i}var Vt=t=>t.slots.length===2?"var(--ink)":T(t),$r=(t,e)=>u(
"circle",{class:"radius",r:e.toFixed(1),stroke:Vt(t),fill:Vt(t),"stroke-dasharray":"4 3"});function Sr(t,e){return!e&&t.reduce((n,[,o])=>n+o,0)<=5?t.flatMap(([n,
o])=>Array.from({length:o},()=>({layer:n,text:""}))):t.map(([n,o])=>({layer:n,text:C(o)}))}function zr(t,e){return t.map(n=>e+(n.text?I(n.text,lc)+1:0))}function Fo(t,e){
return zr(t,e?13:Lr).reduce((n,o)=>n+o,0)+(e?7:8)}function Ar(t,e){let n=Fo(t,e),o=e?18:Rn,s=e?13:Lr,r=u("g",{class:"pill"},u("rect",{x:-n/2,y:-o/2,width:n,height:o,
rx:o/2})),i=-n/2+(e?3.5:4);return zr(t,s).forEach((a,l)=>{let c=ye(t[l].layer,e?4.4:5.6,{halo:0});c.setAttribute("transform",`translate(${(i+s/2).toFixed(1)} 0)`),
r.append(c),t[l].text&&r.append(u("text",{x:(i+s-1).toFixed(1),y:4,class:"count"},t[l].text)),i+=a}),r}var kr={circle:11,hexagon:7,pentagon:6,half:9,dot:11},Or=t=>t.
map(e=>Math.max(22,I(e.text,{size:11,weight:700})+13));function Er(t){return Or(t).reduce((e,n)=>e+n,0)+3}function Ir(t,e){let n=e?18:Rn,o=Or(t),s=o.reduce((l,c)=>l+
c,0),r=u("g",{class:"badge"}),i=Math.min(n/2,kr[t[0].layer.shape]||3);r.append(u("rect",{class:"around",x:-s/2-2,y:-n/2-2,width:s+4,height:n+4,rx:i+2}),u("rect",
{class:"behind",x:-s/2+3,y:-n/2+3,width:s,height:n,rx:i,fill:vr(t[t.length-1].layer)}));let a=-s/2;return t.forEach(({layer:l,text:c},f)=>{let m=o[f],g=Math.min(
n/2,kr[l.shape]||3),x=f?0:g,y=f===t.length-1?g:0;r.append(u("path",{d:`M${a+x} ${-n/2}H${a+m-y}q${y} 0 ${y} ${y}V${n/2-y}q0 ${y} ${-y} ${y}H${a+x}q${-x} 0 ${-x}\
 ${-x}V${-n/2+x}q0 ${-x} ${x} ${-x}Z`,fill:vr(l)}),l.slots.length!==2?"":u("path",{d:`M${a+m/2} ${-n/2}H${a+m-y}q${y} 0 ${y} ${y}V${n/2-y}q0 ${y} ${-y} ${y}H${a+
m/2}Z`,fill:Et(l.slots[1])}),u("text",{x:(a+m/2).toFixed(1),y:4,class:l.slots.length===2?"number two":"number"},c)),a+=m}),r}var vr=t=>t.slots.length===2?Et(t.slots[0]):
t.slots.length?T(t):"var(--ev)",cc=["d","cx","cy","r","x","y","x1","y1","x2","y2","transform","text-anchor","font-size","font-weight","dominant-baseline"];function Cr([
t,e,n],o,s){if(!["path","circle","text","g"].includes(t))return null;let r={};for(let a of cc)e[a]!==void 0&&(r[a]=e[a]);let i={c:o,f:s,none:"none"};return e.fill&&
(r.fill=i[e.fill]||"none"),e.stroke&&e.stroke!=="none"&&t!=="text"&&(r.stroke=i[e.stroke],r["vector-effect"]="non-scaling-stroke",r["stroke-width"]=1.4),t==="te\
xt"?u("text",r,String(n)):u(t,r,Array.isArray(n)?n.map(a=>Cr(a,o,s)):[])}function Ke(t,e,n,o){let s=h.symbols&&h.symbols[t];if(!s)return null;let[r,i,a,l]=s.box,
c=e/a;return{height:l*c,staff:!!s.staff,node:u("g",{class:"symbol",transform:`scale(${c.toFixed(4)}) translate(${-r} ${-i})`},s.parts.map(f=>Cr(f,n,o||"var(--sy\
mfill)")))}}function Fr(t,e){let n=Ke(t,e,"var(--ink)","var(--symfill)");if(!n)return null;let o=n.staff?e*.4:0,s=(n.height+o).toFixed(1);return u("svg",{class:"\
unit",width:e,height:s,"aria-hidden":"true",viewBox:`-.5 -.5 ${e+1} ${(+s+1).toFixed(1)}`,focusable:"false"},o?u("path",{d:`M${(e*.034).toFixed(1)} ${(n.height-
1).toFixed(1)}V${s}`,stroke:"var(--ink)","stroke-width":1.4}):null,n.node)}var Bo=matchMedia("(prefers-color-scheme: dark)"),Qe={selected:null,hover:null,layersOn:new Set(h.layers.map(t=>t.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,view:null,theme:Bo.matches?"dark":"light",lang:h.lang,embed:!1,layout:0},jo=new Set,Tn=[],_o=!1;function _r(t,e){
if(Object.is(t,e))return!0;if(t instanceof Set&&e instanceof Set)return t.size===e.size&&[...t].every(o=>e.has(o));if(!t||!e||typeof t!="object"||typeof e!="obj\
ect")return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(o=>_r(t[o],e[o]))}function Br(t,e){if(Tn.push([t,e&&e.source||"panel"]),!_o){
_o=!0;try{for(;Tn.length;){let[n,o]=Tn.shift(),s=new Set(Object.keys(n).filter(r=>!_r(Qe[r],n[r])));for(let r of s)Qe[r]=n[r];if(s.size)for(let r of[...jo])r(Qe,
s,o)}}finally{_o=!1,Tn.length=0}}}var M={get:()=>Qe,set:Br,subscribe(t){return jo.add(t),()=>jo.delete(t)}};Bo.addEventListener("change",()=>Br({theme:Bo.matches?
"dark":"light"}));var we=t=>{let e=document.documentElement.classList.contains("is-print")?"light":Qe.theme;return h.colours[e][t]||h.colours[e].ink};var Xe=256*2**10,fc=[0,1.9,1.3,.8],ie=[.5,.5],dc=.16,uc=5,Rr=[-180,-60,180,75],Pn=null,be=[],wt=null;function Tr(t,e){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of t){
for(let r=0;r<s.length;r+=2){let i=(s[r]-ie[0])*Xe,a=(s[r+1]-ie[1])*Xe;r?n.lineTo(i,a):n.moveTo(i,a)}e&&n.closePath(),q(s,o)}return{path:n,box:o}}var bt=(t,e)=>(t||
[]).map(n=>Tr([Ht(n,e)])),Hn=(t,e)=>(t||[]).map(n=>Tr(n.map(o=>Ht(o,e)),!0));function pc(t){let e=t.scale||1e4,[n,o,s,r]=t.view||Rr,i=[Y(n),V(r),Y(s),V(o)],a=dc*
Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:t.zoom||0,land:Hn(t.land,e),coast:bt(t.
coast,e),countries:(t.countries||[]).map(l=>({area:Hn(l.polygons||l.rings,e),edge:bt(l.edge,e)})),lakes:(t.lakes||[]).flatMap(l=>Hn(l.polygons,e)),rivers:[3,2,1].
map(l=>({rank:l,lines:(t.rivers||[]).filter(c=>(c.rank||3)===l).flatMap(c=>bt(c.lines,e))})),adm1:bt(t.adm1,e),adm1Abroad:bt(t.adm1_abroad,e),adm2:bt(t.adm2,e),
regions:(t.regions||[]).flatMap(l=>bt(l.lines,e)),borders:bt(t.borders,e),disputed:bt(t.disputed,e)}}function mc(t){let e=t.view||Rr;ie=[Y((e[0]+e[2])/2),(V(e[1])+
V(e[3]))/2];let n=t.world&&t.world.scale||100;Pn={land:Hn(t.world&&t.world.land,n),borders:bt(t.world&&t.world.borders,n)},be=[...t.beneath||[],t].map(pc)}function To(t,e,n,o){
let s=e.size/Xe,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size];t.setTransform(o*s,0,0,o*s,o*(ie[0]*e.size-e.ox-n[0]),o*(ie[1]*e.
size-e.oy-n[1])),t.lineJoin="round";let i=(a,l)=>{for(let c of a)O(c.box,r)&&l(c.path)};return{fill(a,l){t.fillStyle=l,i(a,c=>t.fill(c,"evenodd"))},stroke(a,l,c,f,m){
t.strokeStyle=l,t.lineWidth=c/s,t.lineCap=f?"butt":"round",t.setLineDash((f||[]).map(g=>g/s)),t.globalAlpha=m||1,i(a,g=>t.stroke(g)),t.globalAlpha=1},within(a,l){
t.save();let c=new Path2D;i(a,f=>c.addPath(f)),t.clip(c,"evenodd"),l(),t.restore()}}}function Ho(t,e,n){let o=t.getContext("2d"),s=t.width/(n[2]-n[0]);o.setTransform(
1,0,0,1,0,0),o.fillStyle=we("water"),o.fillRect(0,0,t.width,t.height);let r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=be.reduce(
(a,l,c)=>jr(r,l)?c:a,-1);for(let a of i<0?[-1,0,1]:[])r[0]<a+1&&r[2]>a&&gc(To(o,{...e,ox:e.ox-a*e.size},n,s));for(let a of be.slice(Math.max(i,0)))O(a.box,r)&&(jr(
r,a)?Hr(To(o,e,n,s),a,e):hc(t,a,e,n,s))}var jr=(t,{box:e,fade:n})=>t[0]>=e[0]+n&&t[1]>=e[1]+n&&t[2]<=e[2]-n&&t[3]<=e[3]-n;function hc(t,e,n,o,s){wt=wt||document.
createElement("canvas"),wt.width=t.width,wt.height=t.height;let r=wt.getContext("2d");r.fillStyle=we("water"),r.fillRect(0,0,wt.width,wt.height),Hr(To(r,n,o,s),
e,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation="destination-out";let i=y=>s*(y*n.size-n.ox-o[0]),a=y=>s*(y*n.size-n.oy-o[1]),[l,c,f,m]=[i(e.box[0]),
a(e.box[1]),i(e.box[2]),a(e.box[3])],g=s*e.fade*n.size;for(let[y,v,$,E]of[[l,0,l+g,0],[f,0,f-g,0],[0,c,0,c+g],[0,m,0,m-g]]){let S=r.createLinearGradient(y,v,$,E);
for(let z=0;z<=4;z+=1)S.addColorStop(z/4,`rgba(0,0,0,${(1-(z/4)**2*(3-z/2)).toFixed(3)})`);r.fillStyle=S,r.fillRect(0,0,wt.width,wt.height)}r.globalCompositeOperation=
"source-over";let x=t.getContext("2d");x.setTransform(1,0,0,1,0,0),x.drawImage(wt,0,0)}function gc(t){t.fill(Pn.land,we("abroad")),t.stroke(Pn.borders,we("gov"),
.8)}function Hr(t,e,n){let o=we;t.fill(e.land,o("abroad")),t.stroke(e.land,o("abroad"),.8);for(let s of e.countries)t.fill(s.area,o("land"));xc(t,n,o,e)}function xc(t,e,n,o){
e.zoom>=7.2&&t.stroke(o.adm2,n("dist"),.7),t.stroke(o.adm1Abroad,n("gov"),.7,null,e.zoom>=5.5?.38:.2),t.fill(o.lakes,n("water")),t.stroke(o.lakes,n("river"),.8);
let s=e.zoom<6?.7:1;for(let{rank:r,lines:i}of o.rivers)r===3&&e.zoom<6.2||t.stroke(i,n("river"),fc[r]*s,null,r===3?.75:1);t.stroke(o.coast,n("river"),1),e.zoom>=
4.5&&t.stroke(o.adm1,n("gov"),1,null,e.zoom>=6?1:.6),t.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);for(let r of o.countries)t.within(r.area,()=>t.stroke(r.edge,n(
"border"),e.zoom<5?12:22,null,.13));t.stroke(o.borders,n("border"),e.zoom<5?1.1:1.7),t.stroke(o.disputed,n("border"),1.4,[5,3.5])}function Pr(t,e){let n=be.filter(
o=>O(o.box,[t,e,t,e])).pop();return n?n.zoom:Pn.land.length&&uc}var Ro=null;function Me(t,e){if(!be.length)return!0;Ro=Ro||document.createElement("canvas").getContext(
"2d");let n=(t-ie[0])*Xe,o=(e-ie[1])*Xe;return be.some(s=>s.countries.some(r=>r.area.some(i=>t>=i.box[0]&&t<=i.box[2]&&e>=i.box[1]&&e<=i.box[3]&&Ro.isPointInPath(
i.path,n,o,"evenodd"))))}function qr(){mc(h.basemap||{})}var Po={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},Nr=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],Nn=[];function Vr(){let t=h.basemap||{},e=t.scale||1e4,n=(t.regions||[]).filter(r=>r.at&&!(t.labels||[]).some(i=>i.kind==="region"&&i.name===r.
name)),o=[...t.labels||[],...n.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((t.regions||[]).map(r=>[r.name,r.approximate]));Nn=o.filter(r=>Po[r.
kind]).map((r,i)=>({...r,n:i,x:Y(r.at[0]/e),y:V(r.at[1]/e),approximate:r.kind==="region"?s.get(r.name):""})),Nn.sort((r,i)=>Nr.indexOf(r.kind)-Nr.indexOf(i.kind)||
(r.rank||0)-(i.rank||0)||r.n-i.n)}var ae=t=>t.names&&t.names[H()]||t.name;function tn(t,e){let n=Po[t];return Ot(e)?{...n,spacing:0,italic:!1,caps:!1,size:n.size+
(n.caps?2:.5),weight:n.caps?400:n.weight}:n}var qo=(t,e)=>e.caps?t.toLocaleUpperCase(H()):t;function ke(t,e,n,o,s,r){let i={x:t.toFixed(1),y:e.toFixed(1),"text-\
anchor":s==="start"?null:s,"font-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,direction:Ot(n)?"rtl":
null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:u("text",{...i,class:`halo on-${r}`},n),text:u("text",{...i,fill:`var(--${o.
colour})`},n)}}function yc(t,e,n,o){let s={cx:e.toFixed(1),cy:n.toFixed(1)};return t==="capital"?u("rect",{x:(e-2.6).toFixed(1),y:(n-2.6).toFixed(1),width:5.2,height:5.2,
class:"dot-full"}):t==="city"?u("circle",{...s,r:2.7,class:"dot-full"}):u("circle",{...s,r:t==="town"?2.1:1.8,class:`dot-open on-${o}`})}var wc=[[6,.35,"start"],
[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function bc(t,e,n,o,s){let r=I(n,o),i=[t-3.5,e-3.5,
t+3.5,e+3.5];if(!s(i))return null;for(let[a,l,c]of wc){let f=t+a,m=e+l*o.size,g=Z(Oo(f,m,r,o.size,c),2);if(s(g))return{tx:f,ty:m,anchor:c,taken:[g,i]}}return null}
function Mc(t,e,n,o,s,r){let i=Math.max(I(n,o),r?118:0);for(let[a,l]of[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-i/2,0],[i/2,0],[0,-60],[0,60]]){let c=Z(
Oo(t+a,e+l,i,o.size,"middle"),4);if(r&&(c[3]+=14),s(c))return{tx:t+a,ty:e+l,anchor:"middle",taken:[c]}}return null}function Dr(t,e,n,o,s,r,i){let a=c=>i(c)&&n.free(
c),l=new Set;for(let c of Nn){if(c.zoom>t.zoom+.01||r(c))continue;let f=t.x(c.x),m=t.y(c.y);if(f<e[0]||f>e[2]||m<e[1]||m>e[3])continue;let g=Po[c.kind].dot?"":c.
kind+(c.id||c.name);!l.has(g)&&kc(c,f,m,n,a,o,s)&&g&&l.add(g)}}function kc(t,e,n,o,s,r,i){let a=t.kind,l=ae(t),c=tn(a,l),f=qo(l,c),m=c.dot?bc(e,n,f,c,s):Mc(e,n,
f,c,s,t.approximate);if(!m)return!1;for(let v of m.taken)o.add(v);let x=a==="water"||a==="sea"?"water":Me(t.x,t.y)?"land":"abroad",y=ke(m.tx,m.ty,f,c,m.anchor,x);
return r.append(y.halo),i.append(y.text),c.dot&&i.append(yc(c.dot,e,n,x)),t.approximate&&vc(m,x,r,i),!0}function vc(t,e,n,o){let s=p("map.approximate"),r=ke(t.tx,
t.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",e);n.append(r.halo),o.append(r.text)}var Zr=()=>Nn;var Vo=24,Lc=3,$c=120,Sc=[30,44,60,78],le=[104,52],zc=136,Ac=3e3,Dt=(t,e,n,o)=>[t-n/2,e-o/2,t+n/2,e+o/2],Ur=(t,e)=>{let n=new Map;for(let o of t)for(let[s,r]of o.
counts)n.set(s,(n.get(s)||0)+(e?1:r));return[...n].sort((o,s)=>o[0].order-s[0].order)};function ve(t,e){let n=t.length>1,o=n?t.filter(c=>c.fits):t,s=o.length?o:
t,r=Ur(s),i=n?Ur(s,!0):r,a=t[0].kind!=="point"||i.length>1,l={items:t,told:s,layers:r,held:i,many:n,kind:"shape",w:16,h:16,small:e.mass};if(n)l.kind="cluster",l.
list=i.map(([c,f])=>({layer:c,text:C(f)})),l.list.length>4&&(l.list=[...l.list.slice(0,3),{...l.list[3],text:"…"}]),l.h=e.mass?18:22,l.w=Er(l.list);else if(a){
l.kind="pill",l.list=Sr(i,n);let c=e.mass?4:6;l.list.length>c&&(l.list=[...l.list.slice(0,c-1),{...l.list[c-1],text:"…"}]),l.small=e.mass||e.phone&&l.list.length>
3,l.w=Fo(l.list,l.small),l.h=l.small?18:Rn}else e.mass?Object.assign(l,{w:12,h:12}):Tt(t[0].mark,i[0]&&i[0][0])&&Object.assign(l,{w:21,h:21});return l}function Zt(t,e,n,o,s){
return Object.assign(t,{x:e,y:n,at:o,off:s,box:Dt(e,n,t.w+4,t.h+4)})}function Oc(t){let[e,n]=t.at;if(t.kind==="point")return[[e,n]];let o=st(t.mark).polygons;return[
[0,0],[0,-28],[0,28],[-40,0],[40,0],[-40,-28],[40,-28],[-40,28],[40,28],[0,-56],[0,56],[-80,0],[80,0]].map(([r,i])=>[e+r,n+i]).filter(([r,i],a)=>!a||o.some(l=>te(
l,...t.units(r,i))))}function Ec(t,e,n){return n.some(o=>!o.off&&Math.hypot(o.x-t,o.y-e)<Vo)}function Ic(t,e){return(t.label?Wr(t,e,!0):null)||Wr(t,e,!1)}function Wr(t,e,n){
let o=t.kind==="point"&&t.counts.length>1&&!t.near?[[t.at[0],t.at[1]-20,!0],[t.at[0],t.at[1]+20,!0]]:[];for(let[s,r,i]of[...o,...Oc(t)]){let a=Zt(ve([t],e),s,r,
t.at,!!i),l=n?t.label.w/2:0,c=n?Z([s-l,r-30,s+l,r],3):null;if(!(Ec(s,r,e.signs)||!e.room.free(a.box)||c&&!e.room.free(c)))return n&&(a.head=c),a}return null}function Cc(t,e){
let n=ve([t],e),[o,s]=t.at,r=t.near?Math.min(t.near,60):0,i=null;for(let a of Sc){for(let l=0;l<16;l+=1){let c=l*Math.PI/8-Math.PI/4,f=a+r+(n.w/2-8)*Math.abs(Math.
cos(c)),m=o+f*Math.cos(c),g=s+f*Math.sin(c),x=Dt(m,g,n.w+6,n.h+6);if(!e.room.free(x)||Do(o,s,m,g,e,n.w))continue;let y=f+22*e.room.count(Dt(m,g,150,90))+(e.atHome(
m,g)?14:0);(!i||y<i.cost)&&(i={cost:y,px:m,py:g})}if(i&&i.cost<a+30)break}return i?Zt(n,i.px,i.py,t.at,!0):null}function Do(t,e,n,o,s,r,i){let a=Math.hypot(n-t,
o-e);for(let l=12;l<a-r/2;l+=6){let c=[t+(n-t)*l/a,e+(o-e)*l/a];if(!s.room.free([c[0]-1,c[1]-1,c[0]+1,c[1]+1],i))return!0}return!1}function Fc(t,e){let n=null;for(let l of e.
signs){let c=Math.hypot(l.at[0]-t.at[0],l.at[1]-t.at[1]);l.off&&l.items.length===1&&c>Vo||c<64&&(!n||c<n.d)&&(n={d:c,other:l})}if(!n)return!1;let o=n.other,s=[...o.
items,t],r=s.reduce((l,c)=>l+c.at[0],0)/s.length,i=s.reduce((l,c)=>l+c.at[1],0)/s.length,a=Zt(ve(s,e),r,i,[r,i],!1);return o.head&&(a.head=o.head),e.signs[e.signs.
indexOf(o)]=a,e.room.add(a.box),!0}function No(t,e){e.signs.push(t),e.room.add(t.box),t.head&&e.room.add(t.head),t.off&&e.room.add(Dt(...t.at,6,6))}var _c=(t,e)=>e.
signs.filter(n=>n.off&&Math.hypot(n.at[0]-t.at[0],n.at[1]-t.at[1])<$c).length;function Bc(t,e){let n=[],o=[...t].sort((s,r)=>(s.kind==="point"?0:1)-(r.kind==="p\
oint"?0:1));for(let s of o){let r=e.fan.has(s.mark.id)?null:Ic(s,e);r?No(r,e):n.push(s)}for(let s of n){let a=e.fan.has(s.mark.id)||!e.phone&&_c(s,e)<Lc?Cc(s,e):
null;a?No(a,e):Fc(s,e)||No(Zt(ve([s],e),...s.at,s.at,!1),e)}for(let s of e.signs)s.kind==="pill"&&!s.many&&jc(s,e);return e.signs}function jc(t,e){let n=o=>e.signs.
every(s=>s===t||!O(s.box,o));if(!n(t.box))for(let o of[10,18,26,36,48])for(let s=0;s<12;s+=1){let r=s*Math.PI/6-Math.PI/2,i=t.x+o*Math.cos(r),a=t.y+o*Math.sin(r);
if(n(Dt(i,a,t.w+4,t.h+4))){Zt(t,i,a,t.at,o>12),t.head=null,e.room.add(t.box);return}}}function Rc(t,e){let n=new Map,[o,s]=[t.length>Ac?zc:le[0],le[1]];for(let a of t){
let c=a.selected||e.fan.has(a.mark.id)?a.mark.id:`${Math.floor((a.at[0]+e.at.ox)/o)},${Math.floor((a.at[1]+e.at.oy)/s)}`;n.has(c)?n.get(c).push(a):n.set(c,[a])}
let r=[...n.values()].flatMap(a=>Tc(a));r.sort((a,l)=>l.length-a.length||a[0].n-l[0].n);let i=Hc();for(let a of r)Pc(a,e,i);e.signs.push(...i.all);for(let a of e.
signs)e.room.add(a.box);return e.signs}function Tc(t){return t.length>4?[t]:t.every(n=>t.every(o=>n===o||Math.hypot(n.at[0]-o.at[0],n.at[1]-o.at[1])>Vo))?t.map(
n=>[n]):[t]}function Hc(){let t=new Map,e=new Set,n=o=>{let s=[];for(let r=Math.floor(o[0]/le[0]);r<=Math.floor(o[2]/le[0]);r+=1)for(let i=Math.floor(o[1]/le[1]);i<=
Math.floor(o[3]/le[1]);i+=1){let a=r*65536+i;t.has(a)||t.set(a,new Set),s.push(t.get(a))}return s};return{all:e,add(o){e.add(o);for(let s of n(o.box))s.add(o)},
remove(o){e.delete(o);for(let s of n(o.box))s.delete(o)},touched(o){for(let s of n(o.box))for(let r of s)if(O(r.box,o.box))return r;return null}}}function Pc(t,e,n){
let o=t.reduce((i,a)=>i+a.at[0],0)/t.length,s=t.reduce((i,a)=>i+a.at[1],0)/t.length,r=qc(Zt(ve(t,e),o,s,[o,s],!1),e);for(let i=n.touched(r);i;i=n.touched(r))n.remove(
i),r=Zt(ve([...i.items,...r.items],e),i.x,i.y,i.at,!1);n.add(r)}function qc(t,e){if(!t.many)return t;let[n,o,s,r]=e.sight;for(let[i,a,l,c]of e.page.furniture){let f=[
i+n,a+o,l+n,c+o];if(!O(t.box,f))continue;let m=[[f[0]-t.box[2],0],[f[2]-t.box[0],0],[0,f[1]-t.box[3]],[0,f[3]-t.box[1]]].filter(([y,v])=>Math.abs(y+v)<le[1]&&t.
box[0]+y>n&&t.box[2]+y<s&&t.box[1]+v>o&&t.box[3]+v<r),[g,x]=m.sort((y,v)=>Math.abs(y[0]+y[1])-Math.abs(v[0]+v[1]))[0]||[0,0];Zt(t,t.x+g,t.y+x,t.at,!1)}return t}
var Gr=(t,e)=>e.mass?Rc(t,e):Bc(t,e);var Nc={ł:"l",ø:"o",đ:"d",ı:"i",ß:"ss",æ:"ae",œ:"oe",ð:"d"};function lt(t){return t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
"").replace(/[\u0649\u064a\u06cc]/g,"ی").replace(/[\u0643\u06a9]/g,"ک").replace(/[\u0623\u0625\u0622]/g,"ا").replace(/\u0629/g,"ه").replace(/[\u2019\u2018\u02b9-\u02bf'`]/g,
"").replace(/[łøđıßæœð]/g,e=>Nc[e]).replace(/[-\u2010-\u2015]/g," ")}var Vc=5,nn=5,Dc=/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u2019\u2018\u02b9-\u02bf'`\u0640\u200c]*/gu,Kr=t=>t?[t,...h.languages.map(e=>e.said[t]).filter(Boolean)]:[];function Zo(t){
let e=h.languages.map(o=>o.titles[t.id]),n=[t.title,A(t),...e,...t.names.map(([,o])=>o)];for(let o of t.claims){n.push(re(o));for(let r of[...o.actors,...o.targets]){
let i=h.actors[r];i&&n.push(i.name,...Kr(i.own.name))}let s=F[o.layer];s&&n.push(s.name,...Kr(s.own.name))}for(let o of t.claims)n.push(o.action,o.speaker,...o.
figures);for(let o of t.claims)for(let s of o.cites)n.push(s.before+s.place+s.after);return[...new Set([...n,t.words,t.note].filter(Boolean))]}function Jr(t,e){
if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=(s,r)=>s.slice(n+r);return o(t,1)===o(e,1)||o(t,1)===o(e,0)||o(t,0)===
o(e,1)||t[n]===e[n+1]&&t[n+1]===e[n]&&o(t,2)===o(e,2)}var Uo=(t,e)=>t.length>=Vc&&!/\d/.test(t)&&t[0]===e[0]&&(Jr(t,e)||e.length>t.length&&Jr(t,e.slice(0,t.length)));
function Xr(t,e,n){let o=Zo(t),s=[];for(let r of e){if(s.some(l=>lt(l.hit).includes(r)))continue;let a=o.map(l=>Qr(l,c=>c.includes(r))).find(Boolean)||n&&o.map(
l=>Qr(l,c=>Uo(r,c))).find(Boolean);a&&s.push(a)}return s}function Qr(t,e){let n=[...t.matchAll(Dc)],o=n.findIndex(([c])=>lt(c).split(" ").some(e));if(o<0)return null;
let s=n[Math.max(0,o-nn)].index,r=n[Math.min(n.length-1,o+nn)],{index:i}=n[o],a=i+n[o][0].length,l=o+nn>=n.length-1?t.length:r.index+r[0].length;return{before:(o>
nn?"… ":"")+t.slice(o>nn?s:0,i),hit:t.slice(i,a),after:t.slice(a,l)+(l<t.length?" …":"")}}var Zc=t=>lt(Zo(t).join(` 
 `)),Vn=new Map,Zn=t=>(Vn.has(t.id)||Vn.set(t.id,Zc(t)),Vn.get(t.id));function ti(t=0){let e=performance.now()+8,n=t;for(;n<h.marks.length&&performance.now()<e;)
Zn(h.marks[n]),n+=1;n<h.marks.length&&setTimeout(ti,24,n)}function Uc(t,e){return e?!t||!t.start&&!t.end?!1:(!t.end||t.end>=e[0])&&(!t.start||t.start<=e[1]):!0}
var Wc=(t,e)=>(!e.filters.roles.size||e.filters.roles.has(t.role))&&(!e.filters.events.size||e.filters.events.has(t.event))&&(!e.filters.sources.size||t.cites.some(
n=>e.filters.sources.has(String(n.article))))&&Uc(t.date,e.dateRange),Dn=new Map,Le=null,Go=new Set;function Wo(){return Le||(Le=lt(M.get().query).split(/\s+/).
filter(Boolean),Go=new Set(Le.filter(t=>!h.marks.some(e=>Zn(e).includes(t)))),Le)}var Gc=(t,e)=>Zn(t).split(/[^\p{L}\p{N}]+/u).some(n=>Uo(e,n)),ei=t=>Wo().length?
Xr(t,Wo(),Go.size>0):[];function W(t){let e=Dn.get(t.id);return e===void 0&&Dn.set(t.id,e=Yc(t)),e}function Yc(t){let e=M.get();return e.filters.forms.size&&!e.
filters.forms.has(t.form)||!Wo().every(n=>Zn(t).includes(n)||Go.has(n)&&Gc(t,n))?!1:t.claims.some(n=>ni(n,e))}var ni=(t,e)=>e.layersOn.has(t.layer)&&Wc(t,e),$e=t=>{
let e=M.get();return t.claims.filter(n=>ni(n,e))};M.subscribe((t,e)=>{["query","filters","dateRange","layersOn"].some(n=>e.has(n))&&(Dn=new Map,Le=null),e.has("\
lang")&&(Dn=new Map,Vn=new Map)});var oi=()=>ti(),B=t=>{let{layersOn:e,mentions:n,selected:o}=M.get();return(!t.hidden||n||o===t.id)&&t.layers.some(s=>e.has(s))},
Ut=()=>{let t=M.get();return!!(t.query.trim()||t.dateRange||Yo(t.filters))},Un=()=>M.set({query:"",filters:{roles:new Set,forms:new Set,sources:new Set,events:new Set},
dateRange:null}),Yo=t=>Object.values(t).reduce((e,n)=>e+n.size,0),on=t=>{let e=t.layers.map(o=>F[o]).filter(Boolean),n=[...new Set(t.claims.map(re))];return[A(t),
...e.map(o=>o.name),...n,yt(t)].join(p("list.comma"))};var ri=new Set(["home_base","unit_name","mentioned"]),Xo=300,Kc=new Set(["band","vague"]);h.layers.forEach((t,e)=>{t.order=e});var Ko=new Map;function ts(t){if(Ko.
has(t.id))return Ko.get(t.id);let e=lt(t.title),n=et(t),o=st(t).polygons,s=l=>l.id&&l.id===t.place_id,r=l=>["adm1","adm2","region"].includes(l.kind)&&e.includes(
lt(l.name))&&o.some(c=>te(c,l.x,l.y)),i=n?Zr():[],a=i.find(s)||i.find(r)||null;return Ko.set(t.id,a),a}function Jc(t){let e=ts(t),n=e?ae(e):A(t),o=tn("adm1",n),
s=qt(qo(n,o),o,200);return{text:s,style:o,w:I(s,o)}}var Jo=new Map,si=null;function Qc(t,e){si!==e.layersOn&&(si=e.layersOn,Jo=new Map);let n=Jo.get(t.id);return n||
Jo.set(t.id,n=Xc(t,e)),n}function Xc(t,e){let n=new Map,o=new Set,s=t.claims.length>0;for(let i of t.claims){let a=F[i.layer];!a||!e.layersOn.has(a.id)||(n.set(
a,(n.get(a)||0)+1),i.negated||(s=!1),!i.negated&&!ri.has(i.role)&&o.add(a.id))}for(let i of t.layers){let a=F[i];a&&e.layersOn.has(i)&&!n.has(a)&&n.set(a,1)}let r=[
...n].sort((i,a)=>i[0].order-a[0].order);return{counts:r,layers:r.map(([i])=>i),drawn:o,denied:s}}var Qo=new Map;function tf(t){if(!Qo.has(t.id)){let e=t.claims.
flatMap(n=>n.actors).map(n=>h.actors[n]&&h.actors[n].sidc).find(n=>n&&h.symbols&&h.symbols[n]);Qo.set(t.id,e||null)}return Qo.get(t.id)}function ef(t,e,n,o){let s=et(
t),{counts:r,layers:i,drawn:a,denied:l}=Qc(t,e),c=Kc.has(t.form),f=i.find(x=>a.has(x.id))||null,m=t.form==="exact"||t.form==="near",g={mark:t,n:t.n,counts:r,drawn:a,
layer:f,layers:i,denied:l,kind:m?"point":c&&f&&r.length===1&&!o?"area":"pill",at:s?[n.x(s[0]),n.y(s[1])]:null,near:t.form==="near"&&s?n.km(t.radius_km||0,s[1]):
0,open:t.form==="band"&&t.radius_km===null,fits:W(t),selected:e.selected===t.id,units:(x,y)=>[(x+n.ox)/n.size,(y+n.oy)/n.size]};return(!o||g.selected)&&nf(g,t),
g}function nf(t,e){t.title=A(e),t.doubt=e.form==="band"||e.form==="vague"?yt(e):"",t.sidc=t.kind==="point"&&!t.denied?tf(e):null,e.form==="region"&&(t.label=Jc(
e))}function ii(t,e,n){let o=M.get(),s=t.size>=Xo,r=[(n[0]+e.ox)/e.size,(n[1]+e.oy)/e.size,(n[2]+e.ox)/e.size,(n[3]+e.oy)/e.size],i=[];for(let a of h.marks)!t.has(
a.id)||!O(of(Q(a)),r)||i.push(ef(a,o,e,s));return{items:i,mass:s}}var ai=t=>t.claims.some(e=>!ri.has(e.role));var of=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+1e-9,t[3]+1e-9];var sn={size:13,weight:600,colour:"ink"},ns={size:11.5,weight:400,colour:"ink2"},sf={size:12.5,weight:600,colour:"ink"},Wn=25,li=10,Gn=190,ci=8,di=(t,e)=>Ot(t)?
{...e,size:e.size+.5}:e;function rn(t,e=Gn){let n=t.filter(([o])=>o).map(([o,s])=>{let r=di(o,s),i=qt(o,r,e);return{text:i,style:r,w:I(i,r)}});return{lines:n,w:Math.
max(0,...n.map(o=>o.w)),h:n.length*15+1,cut:n.some(o=>o.text.endsWith("…"))}}function ui(t,e){let[n,o,s,r]=t,i=3,a=(o+r)/2-e.h/2,l=(n+s)/2-e.w/2;return[[s+i,a,
"start"],[n-i-e.w,a,"end"],[l,r+1,"middle"],[l,o-1-e.h,"middle"],[s,o-e.h+6,"start"],[s,r-6,"start"],[n-e.w,o-e.h+6,"end"],[n-e.w,r-6,"end"]]}var pi=([t,e,n,o],s)=>[
t-(s==="start"?0:ci),e,n+(s==="end"?0:ci),o],os=(t,e,n)=>[t,e,t+n.w,e+n.h];function rf(t,e,n){let o=Yn(t,n.open);for(let[s,r,i]of ui(t,e)){let a=Z(os(s,r,e),1);
if(!(o&&!Yn(a,n.open))&&n.room.free(pi(a,i)))return{left:s,top:r,anchor:i,box:a}}return null}function mi(t,e,n,{dear:o,own:s,most:r=100}){let i=null;for(let[a,l]of t)
for(let c of[20,34,52,74,100])for(let f=0;f<16;f+=1){let m=f*Math.PI/8;if(c>r||i&&c*.7>=i.cost)break;let g=af(a,l,c,m,e,n,s);!g||i&&g.cost>=i.cost||(o&&(g.cost+=
o(g.box)),(!i||g.cost<i.cost)&&(i=g))}return i}function af(t,e,n,o,s,r,i){let a=t+n*Math.cos(o),l=e+n*Math.sin(o),c=Math.cos(o),f=c>.3?a+3:c<-.3?a-3-s.w:a-s.w/2,
m=l-s.h/2+(Math.abs(c)<=.3?Math.sign(Math.sin(o))*(s.h/2):0),g=Z(os(f,m,s),2),x=Yn([t,e,t,e],r.open)?r.open:r.bounds,y=c>.3?"start":c<-.3?"end":"middle";if(!Yn(
g,x)||!r.room.free(pi(g,"middle"))||Do(t,e,a,l,r,8,i))return null;let v=n*.7+16*r.room.count(Z(g,14));return{left:f,top:m,anchor:y,box:g,cost:v,line:[t,e,a,l]}}
var Yn=(t,e)=>t[0]>e[0]&&t[1]>e[1]&&t[2]<e[2]&&t[3]<e[3];function hi(t,e){for(let n of t){let o=n.items[0];if(n.many||n.kind!=="shape"||n.off||!o.sidc)continue;
let s=Ke(o.sidc,Wn,"var(--ink)");s&&lf(n,o,s,e)}}function lf(t,e,n,o){let s=Math.max(Wn,n.height),r=t.y-6-li-s/2,i=e.near?[]:n.staff?[[t.x+Wn/2,r,"staff"]]:[[t.
x,r,"stem"],[t.x,t.y+6+li+s/2,"stem"]],a=Math.min(Math.max(e.near,9),60)+24;for(let c of e.near?[a,a+14,a+30]:[])for(let f=0;f<12;f+=1){let m=f*Math.PI/6-Math.PI/
6;i.push([t.x+(c+4)*Math.cos(m),t.y+c*Math.sin(m),"leader"])}let l=null;for(let[c,f,m]of i){let g=Dt(c,f,Wn+8,s+8);if(!o.room.free(g,t.box))continue;let x=(m===
"leader"?10:0)+14*o.room.count(Z(g,60))+(o.atHome(c,f)?12:0)+Math.hypot(c-t.x,f-t.y)*.4;if((!l||x<l.cost)&&(l={x:c,y:f,how:m,box:g,cost:x}),m!=="leader")break}l&&
(t.symbol={...l,tall:s},o.room.add(l.box))}function cf(t){return t.near&&t.near<16&&t.mark.words.includes("±")&&t.mark.radius_km?p("map.radius",{km:t.mark.radius_km}):
""}function ff(t,e){let n=t.items.find(o=>o.selected)||t.items[0];return t.many?[[`${n.title} ${p("map.more",{n:t.items.length-1})}`,sn]]:n.kind==="area"?[[n.title,
{...sn,size:12.5}],[n.doubt,ns]]:[[n.title,sn],[e.phone?"":cf(n),ns]]}function fi(t){let e=t.items[0];return e.selected?0:(e.kind==="point"?1:2)+(ai(e.mark)?0:4)}
function gi(t,e){for(let n of[...t].sort((o,s)=>fi(o)-fi(s))){if(n.head||e.mass&&!n.items.some(i=>i.selected||i.hover))continue;let o=ff(n,e),s=n.symbol&&n.symbol.
how==="leader"?Z(n.symbol.box,-1):Z(n.box,-1),r=df(n,s,o,e);r&&(e.room.add(r.box),n.name=r)}}function df(t,e,n,o){let s=rn(n.slice(0,1)),r=xi(n[0]),i=s.cut?[r,s]:
[rn(n),s,r];for(let f of i){let m=f&&rf(e,f,o);if(m)return{...m,block:f}}for(let f of s.cut?i:i.slice(1)){let m=t.symbol&&t.symbol.how==="leader"?t.symbol:t,g=o.
phone?52:f===r?100:74,x=f&&mi([[m.x,m.y]],f,o,{own:m.box,most:g});if(x)return{...x,block:f}}if(!t.items.some(f=>f.selected))return null;let[a,l,c]=ui(e,s)[0];return{
left:a,top:l,anchor:c,box:os(a,l,s),block:s}}function xi([t,e],n){let o=t.split(" ").slice(0,40);if(o.length<2)return null;let s=di(t,e),r=I(t,s),i=Math.min(3,Math.
max(2,Math.ceil(r/165))),a=Math.min(Gn,Math.max(r/i*1.15,...o.map(c=>I(c,s)))),l=[o[0]];for(let c of o.slice(1)){let f=`${l[l.length-1]} ${c}`;l.length===i||I(f,
s)<=a?l[l.length-1]=f:l.push(c)}return rn([...l.map(c=>[c,e]),...n?[n]:[]])}function uf(t,e){let{polygons:n,lines:o}=st(t.mark),s=[],r=(a,l)=>a>e.sight[0]&&a<e.
sight[2]&&l>e.sight[1]&&l<e.sight[3];t.at&&r(...t.at)&&s.push(t.at);let i=[...n.map(a=>a[0]),...o];for(let a of i){let l=Math.max(2,2*Math.floor(a.length/2/14));
for(let c=0;c<a.length;c+=l){let f=e.at.x(a[c]),m=e.at.y(a[c+1]);r(f,m)&&s.push([f,m])}}return s.slice(0,24)}function ss(t,e){let n=[];for(let o of t){let s={...sf},
r=[[o.title,s],[o.doubt,ns]],i=rn(r,e.phone?Gn:Gn+40),a=i.cut&&xi(...r)||i,l=uf(o,e);if(!l.length)continue;let c=e.areas,f=null,m=null;for(let g of[a,i,rn([[o.title,
s]])])if(m=g,f=mi(l,m,e,{dear:c}),f)break;f&&(e.room.add(f.box),e.room.add(Dt(f.line[0],f.line[1],6,6)),n.push({items:[o],item:o,kind:"note",x:f.line[0],y:f.line[1],
at:[f.line[0],f.line[1]],box:f.box,name:{...f,block:m}}))}return n}var rs=25,is=(t,e)=>`translate(${t.toFixed(1)} ${e.toFixed(1)})`;function pf(t,e){return u("path",{d:ut(t),class:e})}var wi=t=>Vt(t.layers?t.layers[0][0]:t.item.
layer);function mf(t,e){let{left:n,top:o,anchor:s,block:r}=t.name,i=s==="start"?n:s==="end"?n+r.w:n+r.w/2,a=[],l=[],c=t.items[0],f=o+12;for(let m of r.lines){let g={
...m.style,colour:m.style.colour};c.fits||(g.colour="ink2");let x=e.atHome(n+r.w/2,o+r.h/2)?"land":"abroad",y=ke(i,f,m.text,g,s,x);g.weight===600&&t.kind==="not\
e"&&c.fits&&hf(y.text,c,x),a.push(Mi(y,`${Wt(t)}-${l.length}`)),l.push(y.text," "),f+=15}return[a,l]}function Mi(t,e){return t.text.setAttribute("id",`letters-${e}`),
u("use",{href:`#letters-${e}`,class:t.halo.getAttribute("class")})}function hf(t,e,n){let o=e.layer.slots;o.length!==1||o[0]>3||n==="abroad"&&o[0]===1||t.setAttribute(
"fill",Vt(e.layer))}function gf(t,e){let n=t.items[0];if(t.kind==="pill")return Ar(t.list,t.small);if(t.kind==="cluster")return Ir(t.list,e.mass);let o=t.layers[0][0];
if(t.small)return ye(o,4,{halo:1.5,hollow:n.near>0||n.denied});if(t.symbol&&t.symbol.how==="leader")return u("circle",{r:2.4,fill:Vt(o)});let s=n.near>0||n.denied,
r=Tt(n.mark,o);return r?he(r,Ve,n.denied):ye(o,s?4.6:t.symbol?5.2:6,{hollow:s})}function xf(t){let{x:e,y:n,tall:o}=t.symbol,s=t.layers[0][0],r=Ke(t.items[0].sidc,
rs,Vt(s));return u("g",{transform:is(e-rs/2,n-o/2)},u("rect",{class:"plate",x:-2.5,y:-2.5,width:rs+5,height:o+5,rx:2}),r.node)}function as(t,e){let n=[];for(let s of t.
items){if(s.mark.form!=="near"||t.many&&e.mass||t.small)continue;let r=u("g",{class:"ring",transform:is(...s.at),opacity:s.fits?null:.3},$r(s.layers[0],Math.max(
9,s.near)));n.push(r)}if(t.many&&!e.mass)for(let s of t.items)n.push(u("circle",{class:"member",cx:s.at[0].toFixed(1),cy:s.at[1].toFixed(1),r:1.7,fill:Vt(s.layers[0])}));
let o={opacity:t.items[0].fits?null:.4,stroke:wi(t),fill:wi(t)};if(t.off&&n.push(bi(t.at,[t.x,t.y],o)),t.symbol){let{how:s,x:r,y:i}=t.symbol;n.push(bi([t.x,t.y],
s==="staff"?[t.x+.9,i]:[r,i],o))}return n}var bi=(t,e,n)=>u("g",n,pf([...t,...e],"leader"),u("circle",{cx:t[0].toFixed(1),cy:t[1].toFixed(1),r:2.4,class:"foot"}));
function ce(t){if(t.kind==="note")return Z(t.name.box,3);let e=t.symbol?t.symbol.box:t.box;return Z(e,t.symbol?.5:1.5)}var Kn=(t,e)=>u("rect",{x:t[0].toFixed(1),
y:t[1].toFixed(1),width:(t[2]-t[0]).toFixed(1),height:(t[3]-t[1]).toFixed(1),...e});function yf(t,e){for(let s of e.querySelectorAll(".body, .body text"))s.after(
" ");let n=ki(t),o=e.textContent.replace(/\s+/g," ").trim();return n.includes(o)?n:[n,o].join(p("list.comma"))}function ki(t){if(!t.many)return on(t.items[0].mark);
if(t.told.length===1)return on(t.told[0].mark);let e=t.held.map(([o,s])=>`${o.name} ${C(s)}`),n=A(t.told[0].mark);return p("map.cluster",{place:n,n:t.told.length,
held:ht(e)})}var Wt=t=>(t.many?"+":"")+t.items[0].mark.id,vi=t=>[Kn(Z(t,3),{class:"focus gap",rx:8}),Kn(Z(t,4),{class:"focus",rx:9})];function ls(t,e){t.querySelector(
".focus")||t.querySelector(".hit").after(...vi(ce(e)))}function cs(t,e){let n=t.items.some(i=>i.selected),o=t.items.some(i=>i.fits),s=u("g",{class:`mark ${t.kind}${n?
" selected":""}${o?"":" out"}`,"data-key":Wt(t),"data-mark":t.many?null:t.items[0].mark.id,role:"button",tabindex:-1,"aria-pressed":t.many?null:n}),r=ce(t);return s.
append(Kn(Mf(r,e),{class:"hit",rx:6})),n&&s.append(Kn(r,{class:"chosen",rx:wf(t,r)})),e.mass||s.append(...vi(r)),t.kind!=="note"&&s.append(u("g",{class:"body","\
aria-hidden":"true"},u("g",{transform:is(t.x,t.y)},gf(t,e)),t.symbol&&xf(t))),t.head&&s.append(u("g",{"aria-hidden":"true"},kf(t,e))),t.name&&s.append(u("g",{class:"\
name","aria-hidden":"true"},mf(t,e))),s.setAttribute("aria-label",yf(t,s)),(!e.mass||document.documentElement.classList.contains("is-print"))&&s.append(bf(t)),s}
var wf=(t,e)=>t.kind==="note"?4:t.symbol?5:(e[3]-e[1])/2;function bf(t){let e=t.items.slice(0,9).map(r=>C(r.mark.n)),n=e.length>8?`${e.slice(0,7).join(", ")}…`:
e.join(", "),o=t.kind==="pill"||t.many?t.x+t.w/2-2:t.x+(t.kind==="note"?4:8),s=t.kind==="pill"||t.many?t.y-t.h/2-1:t.y-6;return u("text",{class:"print-n","aria-\
hidden":"true",x:o.toFixed(1),y:s.toFixed(1)},n)}function Mf(t,e){let n=e.phone?44:25,o=Math.max(0,(n-(t[2]-t[0]))/2),s=Math.max(0,(n-(t[3]-t[1]))/2);return[t[0]-
o,t[1]-s,t[2]+o,t[3]+s]}function kf(t,e){let{text:n,style:o}=t.items[0].label,s=t.many?`${n} ${p("map.more",{n:t.items.length-1})}`:n,r=e.atHome(t.x,t.y)?"land":
"abroad",i=ke(t.x,t.y-17,s,o,"middle",r);return[Mi(i,`${Wt(t)}-head`),i.text]}function fs(t,e){let n=t.many?ki(t):A(t.items[0].mark),o=sn,s=qt(n,o,260),r=ke(t.x,
t.y-(t.h||16)/2-7,s,o,"middle",e.atHome(t.x,t.y)?"land":"abroad");return u("g",{class:"passing"},r.halo,r.text)}var mn={};Qt(mn,{refresh:()=>un,start:()=>Ls,taken:()=>vs});var w={map:null,base:null,groups:{},element:null},ds=null,us=null;function Li(t){w.map=window[t.map],w.base=window[t.base],w.groups=Object.fromEntries(Object.entries(
t.groups).map(([e,n])=>[e,window[n]])),w.element=w.map.getContainer(),{map:ds,groups:us}=w}var Mt=new Set,an=new Set,Jn=[],Qn={request(){},now(){},flush(){}},$i=new Set,kt=()=>Jn,vt=t=>Jn.find(e=>e.items.some(n=>n.mark.id===t))||null;function j(){let t=w.
map.containerPointToLayerPoint([0,0]),e=w.map.getSize();return[t.x,t.y,t.x+e.x,t.y+e.y]}var Gt=t=>Qn.request(t),Se=()=>Qn.now(),Xn=()=>Qn.flush();function Si(t){
Qn=t}function zi(t){Jn=t}function Ai(t,e){for(let n of $i)n(t,Jn,e)}var to=t=>$i.add(t);var Lt={};Qt(Lt,{cardRect:()=>Yt,insets:()=>de,low:()=>eo,place:()=>cn,size:()=>_,start:()=>ps});var Ae=["low","middle","high"],ln="middle",_=()=>innerWidth<720?"phone":innerWidth<1180?"medium":"wide",eo=()=>_()==="phone"&&innerHeight<=420&&!document.documentElement.
classList.contains("embed"),Ei=()=>M.set({layout:M.get().layout+1},{source:"layout"}),Oi="right";function vf(){let t=w.map.getSize().x,e=0,n=0;for(let o of h.marks){
if(!o.anchor||!B(o))continue;let{x:s}=w.map.latLngToContainerPoint([o.anchor[1],o.anchor[0]]);s>0&&s<424&&(e+=1),s<t&&s>t-376&&(n+=1)}return e<n?"left":"right"}
function cn(t){let e=b("card"),n=document.documentElement.classList.contains("embed"),o=_()==="wide"||n?b("map-wrap"):b("panel");e.parentNode!==o&&o.append(e),t&&
!document.documentElement.classList.contains("has-card")&&(Oi=vf()),e.classList.toggle("at-left",Oi==="left"),t&&_()==="phone"&&ln!=="middle"&&Oe("middle"),Ei()}
function Lf(t,e){let n=t.getBoundingClientRect(),o=e.getBoundingClientRect();return{left:o.left-n.left,top:o.top-n.top,right:o.right-n.left,bottom:o.bottom-n.top,
width:o.width,height:o.height}}function Yt(){let t=b("card"),e=b("map-wrap");return t.hidden||t.parentNode!==e?null:Lf(e,t)}function de(){let t={top:0,right:0,bottom:0,
left:0},e=Yt(),n=b("map-wrap");if(document.documentElement.classList.contains("is-print"))return t;if(_()==="phone"){if(eo())return t;t.bottom=Math.min(b("panel").
offsetHeight,innerHeight*.47);let o=b("timeline");o.hidden||(t.top=o.offsetHeight+12),document.documentElement.classList.contains("embed")&&(t.bottom=e?e.height:
0)}else e&&(e.left>n.clientWidth/2?t.right=n.clientWidth-e.left:t.left=e.right);return t}function Oe(t){ln=t;let e=b("panel");e.dataset.stop=t,e.style.removeProperty(
"height");let n=b("grip");n&&n.setAttribute("aria-label",`${p("sheet.grip")}: ${p("sheet."+Ii())}`),setTimeout(Ei,Rt()?0:220)}var Ii=()=>Ae[(Ae.indexOf(ln)+1)%Ae.
length];function $f(){let t=d("button",{id:"grip",type:"button",on:{click:()=>{n||Oe(Ii()),n=!1}}}),e=null,n=!1;return t.addEventListener("keydown",o=>{let s={ArrowUp:1,
ArrowDown:-1}[o.key];s&&(o.preventDefault(),Oe(Ae[Math.min(2,Math.max(0,Ae.indexOf(ln)+s))]))}),t.addEventListener("pointerdown",o=>{e={y:o.clientY,height:b("pa\
nel").offsetHeight},t.setPointerCapture(o.pointerId)}),t.addEventListener("pointermove",o=>{if(!e)return;let s=e.y-o.clientY;Math.abs(s)<6||(n=!0,b("panel").style.
height=`${Math.min(innerHeight*.92,Math.max(96,e.height+s))}px`)}),t.addEventListener("pointerup",()=>{if(e&&n){let o=Sf(b("panel").offsetHeight);o==="low"&&M.get().
selected&&M.set({selected:null},{source:"card"}),Oe(o)}e=null}),t}function Sf(t){let e={low:96,middle:innerHeight*.47,high:innerHeight*.92};return Ae.reduce((n,o)=>Math.
abs(e[o]-t)<Math.abs(e[n]-t)?o:n)}function ps(){b("panel").prepend($f()),Oe("middle"),b("panel").addEventListener("focusin",e=>{ln==="low"&&_()==="phone"&&e.target.
id!=="grip"&&Oe("middle")});let t=()=>{w.map.invalidateSize({animate:!1}),cn(null)};new ResizeObserver(t).observe(b("map-wrap"))}var Ct={};Qt(Ct,{fitAll:()=>_e,open:()=>dn,show:()=>xs,start:()=>ws,zoomTo:()=>ys});var zf=.7,Af=3,Of=4,Ef=10,If=13,Ci=8.5,Cf=2,ms=t=>t<2?Ci:t<Of?Ef:If;function hs(t){let e=w.map.options.zoomSnap||1;return Math.max(0,Math.min(Cf,Math.floor(Math.
log2(Math.max(t,1)/256)/e)*e))}function Ee(t){let{map:e}=w,n=e.options.zoomSnap||1;return Math.max(e.getMinZoom(),Math.min(e.getMaxZoom(),Math.floor(t/n+1e-6)*n))}
function Ie(t,e){let n=Math.min((e[2]-e[0])/Math.max(t[2]-t[0],1e-9),(e[3]-e[1])/Math.max(t[3]-t[1],1e-9));return Math.log2(n/256)}function Fi(t,e){if(!t)return null;
let n=null;for(let[o,s,r,i,a]of t.candidates){if(a<zf)continue;let l=So([o,s,r,i]),c=l[2]-l[0]<1e-7&&l[3]-l[1]<1e-7,f=Math.min(c?Ci:ms(t.groups[0].marks.length),
Ie(l,e)),m=f+Af*Math.log2(a);(!n||m>n.score)&&(n={score:m,box:l,zoom:Ee(f)})}return n}var Ff=40,_i=200,Bi=9,_f={wide:[90,70],medium:[70,64],phone:[60,48]};function Ri(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t){let o=Q(n);Number.isFinite(o[0])&&
(e[0]=Math.min(e[0],o[0]),e[1]=Math.min(e[1],o[1]),e[2]=Math.max(e[2],o[2]),e[3]=Math.max(e[3],o[3]))}return Number.isFinite(e[0])?e:null}function fn(t,e=t){let n=w.
map.getSize(),o=de(),s=o.left+t,r=o.top+e,i=Math.max(s+60,n.x-o.right-t),a=Math.max(r+60,n.y-o.bottom-e);return[s,r,i,a]}function Ce(t,e,n,o){let s=w.map.getSize(),
r=256*2**e,i=(t[0]+t[2])/2+(s.x/2-(n[0]+n[2])/2)/r,a=(t[1]+t[3])/2+(s.y/2-(n[1]+n[3])/2)/r;w.map.setView([At(a),(i-.5)*360],e,{animate:!!o&&!Rt(),duration:.2})}
var Fe=!1,gs=!1;function _e(t,e){gs=!!e,Ti(t,gs),Fe=!0}function Ti(t,e){let[n,o]=_f[_()],s=fn(n,o),r=e?null:Fi(h.frame,s);if(r){Ce(r.box,r.zoom,s,t);return}let i=h.
marks.filter(B),a=Ri(i.length?i:h.marks);if(!a){let l=h.basemap&&h.basemap.view,c=l?[Y(l[0]),V(l[3]),Y(l[2]),V(l[1])]:[.1,.2,.9,.8];Ce(c,Ee(Ie(c,fn(0))),fn(0),!1);
return}Ce(a,Ee(Math.min(ms(h.marks.length),Ie(a,s))),s,t)}function dn(t,e){Fe=!1;let n=Ri(t);if(!n)return;let o=fn(_()==="phone"?48:80),s=Ie(n,o),r=w.map.getZoom(),
i=e?Math.min(r,s):Math.max(r+.75,Math.min(s,13));Ce(n,Ee(Math.max(i,2)),o,!0)}function Bf(t,e){let n=w.map.getZoom(),o=Q(t);if(t.form==="near"&&t.radius_km){let r=rt(
w.map).km(t.radius_km,et(t)[1]);return r<Bi?Math.min(13,n+Math.log2((Bi+3)/r)):r>_i?n-Math.log2(r/_i):n}if(t.form==="exact")return Math.max(n,Math.min(6,6));let s=Ie(
o,e);return s<n?s:s-n>1.6?s-1:n}function xs(t){Fe=!1;let e=et(t);if(!e)return;Xn();let n=_()==="phone",o=fn(Ff),s=Ee(Bf(t,o)+.12),r=w.map;if(t.form!=="exact"&&t.
form!=="near"&&s<r.getZoom()){Ce(Q(t),s,o,!0);return}if(n||s!==r.getZoom()){Ce([e[0],e[1],e[0],e[1]],Math.max(s,2),o,!0);return}jf(t,o)}function jf(t,e){let n=vt(
t.id),o=rt(w.map),[s,r]=j(),i=et(t),a=[o.x(i[0])-16,o.y(i[1])-16,o.x(i[0])+140,o.y(i[1])+16];if(t.form!=="exact"){let f=Q(t);a=[o.x(f[0]),o.y(f[1]),o.x(f[2]),o.
y(f[3])]}if(n){let f=ce(n);a=[Math.min(a[0],f[0]),Math.min(a[1],f[1]),Math.max(a[2],f[2]),Math.max(a[3],f[3])];for(let m of[n.name&&n.name.box,n.head])m&&(a=[Math.
min(a[0],m[0]),Math.min(a[1],m[1]),Math.max(a[2],m[2]),Math.max(a[3],m[3])])}let l=ji(a[0]-s,a[2]-s,e[0],e[2]),c=ji(a[1]-r,a[3]-r,e[1],e[3]);(l||c)&&w.map.panBy(
[-l,-c],{animate:!Rt(),duration:.2})}function ji(t,e,n,o){return e-t>o-n?(n+o)/2-(t+e)/2:t<n?n-t:e>o?o-e:0}function ys(t){Fe=!1,w.map.setZoom(t,{animate:!Rt()})}
function ws(){w.map.options.zoomDelta=1,w.map.setMinZoom(hs(w.map.getSize().x)),M.get().view||_e(!1),w.map.on("resize",()=>{w.map.setMinZoom(hs(w.map.getSize().
x)),Fe&&Ti(!1,gs)});let t=()=>{Fe=!1};w.map.on("dragstart boxzoomend",t);for(let e of["wheel","keydown","dblclick","touchmove"])w.map.getContainer().addEventListener(
e,t,{passive:!0});Se()}var Rf=1.609344,X=[104,112],pn,je,$t,no,Be,oo,ue=null;function bs(t,e,n){return d("button",{type:"button","aria-label":p(t),title:p(t),"data-word":t,on:{click:()=>n()}},
u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:e,fill:"none",stroke:"currentColor","stroke-width":1.8,"stroke-linecap":"round",
"stroke-linejoin":"round"})))}var Hi=t=>()=>ys(w.map.getZoom()+t);function Tf(){return d("div",{class:"furniture zoom"},bs("map.zoom_in","M3 8H13M8 3V13",Hi(1)),
bs("map.zoom_out","M3 8H13",Hi(-1)),bs("map.reset","M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",()=>_e(!0,!0)))}function Pi(t,e){let n=t*e,o=10**Math.
floor(Math.log10(n)),s=[5,3,2,1].find(r=>r*o<=n)||1;return{n:s*o,px:s*o/t}}function Hf(){let t=w.map,e=rt(t),n=t.getSize(),o=t.containerPointToLayerPoint([0,n.y/
2]).y,s=1/e.km(1,(o+e.oy)/e.size),r=Pi(s,100),i=Pi(s/Rf,100),a=Math.max(r.px,i.px),l=[[p("map.km",{n:r.n}),r.px,13],[p("map.mi",{n:i.n}),i.px,29]],c=l.map(([f,m,
g])=>u("text",{x:(m+5).toFixed(1),y:g+1},f));je.replaceChildren(u("path",{d:`M1 9V25M1 17H${a.toFixed(1)}M${r.px.toFixed(1)} 17V9M${i.px.toFixed(1)} 17V25`}),...c.
map(f=>{let m=f.cloneNode(!0);return m.setAttribute("class","halo on-land"),m}),...c),je.setAttribute("width",Math.ceil(a+60)),je.setAttribute("aria-label",l.map(
([f])=>f).join(p("list.comma")))}function Pf(t){let e=t.world&&t.world.scale||100,n=(t.outline||[]).flatMap(r=>r.polygons||[]).map(r=>r.map(i=>Ht(i,e))).map(r=>({
rings:r,box:q(r[0])})),o=({box:r})=>(r[2]-r[0])*(r[3]-r[1]),s=Math.max(...n.map(o));return n.filter(r=>o(r)>s*.04).flatMap(r=>r.rings)}function qf(){let t=h.basemap||
{},e=Pf(t);if(!e.length)return null;let n=q([]);e.forEach(l=>q(l,n));let o=Math.min((X[0]-16)/(n[2]-n[0]),(X[1]-16)/(n[3]-n[1])),s=l=>(l-(n[0]+n[2])/2)*o+X[0]/2,
r=l=>(l-(n[1]+n[3])/2)*o+X[1]/2;ue={x:s,y:r,box:n};let i=e.map(l=>{let c=[];for(let f=0;f<l.length;f+=2)c.push(`${s(l[f]).toFixed(1)} ${r(l[f+1]).toFixed(1)}`);
return`M${c.join("L")}Z`}).join("");Be=u("rect",{class:"window"});let a=(t.outline||[]).length===1&&(t.labels||[]).find(l=>l.kind==="country"&&l.id===t.outline[0].
id);return d("div",{class:"furniture inset"},u("svg",{role:"img","aria-label":p("map.inset"),viewBox:`0 0 ${X[0]} ${X[1]}`,width:X[0],height:X[1]},u("path",{d:i,
class:"shape"}),Be,a&&Nf(a,t)))}function Nf(t,e){let n=e.scale||1e4,o=I(Ms(t),{size:10.5,spacing:1.2}),s=ue.x(Y(t.at[0]/n));return s-o/2<2||s+o/2>X[0]-2?null:u(
"text",{class:"where",x:s.toFixed(1),y:(ue.y(V(t.at[1]/n))+4).toFixed(1)},Ms(t))}function Ms(t){let e=ae(t);return Ot(e)?e:e.toLocaleUpperCase(H())}function Vf(){
if(!$t)return;let t=rt(w.map),[e,n,o,s]=j(),r=ue.x((e+t.ox)/t.size),i=ue.x((o+t.ox)/t.size),a=ue.y((n+t.oy)/t.size),l=ue.y((s+t.oy)/t.size),c=(x,y)=>Math.max(1.5,
Math.min(y-1.5,x)),f=[c(r,X[0]),c(a,X[1]),c(i,X[0]),c(l,X[1])],m=r<4&&a<4&&i>X[0]-4&&l>X[1]-4,g=f[2]-f[0]<.5||f[3]-f[1]<.5;$t.classList.toggle("useless",m||g),Be.
setAttribute("x",f[0].toFixed(1)),Be.setAttribute("y",f[1].toFixed(1)),Be.setAttribute("width",Math.max(3,f[2]-f[0]).toFixed(1)),Be.setAttribute("height",Math.max(
3,f[3]-f[1]).toFixed(1))}function Df(){return(h.basemap&&h.basemap.credits||[]).map(e=>e.name).join(", ")}function ks(){let t=h.basemap&&h.basemap.credits||[],e=n=>/^public domain/i.
test(n.licence||"")?"":n.licence;return t.map(n=>[n.name,e(n)].filter(Boolean).join(" ")).join(" · ")}function Zf(){let t=rt(w.map),[e,n,o,s]=j(),r=Pr(((e+o)/2+
t.ox)/t.size,((n+s)/2+t.oy)/t.size);oo.hidden=!r||w.map.getZoom()<=r,oo.textContent=p(h.config.tiles?"map.finest_tiles":"map.finest")}function Uf(){for(let t of pn.
querySelectorAll("[data-word]"))t.setAttribute("aria-label",p(t.dataset.word)),t.title=p(t.dataset.word);if($t&&$t.firstChild.setAttribute("aria-label",p("map.i\
nset")),$t&&$t.querySelector(".where")){let t=h.basemap,e=t.labels.find(n=>n.kind==="country"&&n.id===t.outline[0].id);$t.querySelector(".where").textContent=Ms(
e)}un()}function un(){Hf(),Vf(),Zf(),no.textContent=_()==="wide"?ks():Df();let t=de(),e=b("map-over");e.style.setProperty("--top",`${t.top}px`),e.style.setProperty(
"--bottom",`${_()==="phone"?t.bottom:0}px`)}function Wf(){let t=b("map-wrap").getBoundingClientRect(),n=[pn,je,$t,no,_()==="phone"&&b("timeline")].filter(s=>s&&
s.isConnected&&!s.hidden).map(s=>{let r=s.getBoundingClientRect();return[r.left-t.left-6,r.top-t.top-6,r.right-t.left+6,r.bottom-t.top+6]}).filter(s=>s[2]-s[0]>
14),o=Yt();return o&&n.push([o.left-8,o.top-8,o.right+8,o.bottom+8]),n}var vs=()=>pn?Wf():[];function Ls(){let t=b("map-over");pn=Tf(),je=u("svg",{class:"scale",
height:34,role:"img"}),$t=qf(),oo=d("p",{class:"limit",dir:"auto",hidden:!0}),no=d("p",{class:"furniture credit",dir:"ltr",lang:"en",title:ks()});let e=d("div",
{class:"furniture corner",dir:"ltr"},$t,oo,je);t.append(pn,e,...ks()?[no]:[]),un(),w.map.on("moveend zoomend resize",un),M.subscribe((n,o)=>{o.has("lang")&&Uf(),
o.has("layout")&&un()})}var Gf="M8 13V3M3.5 7.5L8 3L12.5 7.5",pe=null,hn=null;function Yf(){let t=b("map-over");hn=u("path",{class:"to-card"}),pe=d("div",{class:"chips"}),t.append(u("s\
vg",{class:"ties","aria-hidden":"true"},hn),pe),w.map.on("move zoomend",Zi),w.map.on("zoomstart",()=>hn.removeAttribute("d"))}function Kf(t){let e=[],n=rt(w.map),
[o,s]=j();for(let r of h.marks){let i=Mt.has(r.id)&&W(r)?et(r):null;if(!i)continue;let a=n.x(i[0])-o,l=n.y(i[1])-s;a>=t[0]&&a<=t[2]&&l>=t[1]&&l<=t[3]||Jf(r,n,t,
o,s)||e.push({mark:r,x:a,y:l})}return{box:t,found:e}}function Jf(t,e,n,o,s){if(t.form!=="band"&&t.form!=="vague")return!1;let r=Q(t);return O([e.x(r[0])-o,e.y(r[1])-
s,e.x(r[2])-o,e.y(r[3])-s],n)}function Qf({box:t,found:e}){let n=(t[0]+t[2])/2,o=(t[1]+t[3])/2,s=new Map;for(let r of e){let i=Math.atan2(r.y-o,r.x-n),a=Math.round(
i/(Math.PI/4))&7;s.has(a)||s.set(a,[]),s.get(a).push({...r,angle:i,far:Math.hypot(r.x-n,r.y-o)})}return[...s.values()].map(r=>r.sort((i,a)=>i.far-a.far))}function Xf(t,e){
let n=t[0],o=(e[0]+e[2])/2,s=(e[1]+e[3])/2,r=Mt.size>=Xo,i=t.length>1?" "+p("map.more",{n:t.length-1}):"",a=r?C(t.length):qt(A(n.mark),{size:13,weight:600},130)+
i,l=n.mark.layers.map(y=>F[y]).find(y=>y&&M.get().layersOn.has(y.id)),c=n.angle*180/Math.PI+90,f=d("button",{type:"button",class:"chip-edge",on:{click:()=>ed(t)}},
u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:Gf,class:"arrow",transform:`rotate(${Math.round(c/45)*45} 8 8)`})),l&&!r&&u("s\
vg",{viewBox:"-8 -8 16 16",width:16,height:16,"aria-hidden":"true"},ye(l,5.6,{halo:0})),d("bdi",{},a)),m=Math.min(Math.abs((e[2]-e[0])/2/Math.cos(n.angle)),Math.
abs((e[3]-e[1])/2/Math.sin(n.angle))),g=r||_()==="phone"?"":td(n);g&&f.append(" ",d("span",{class:"away"},g)),f.setAttribute("aria-label",[f.textContent,p("map.\
beyond",{place:A(n.mark),n:t.length})].join(p("list.comma")));let x=(g?I(g,{size:12.5})+6:0)+(r?46:68)+I(a,{size:13,weight:600});return{node:f,w:x,h:_()==="phon\
e"?36:30,x:o+m*Math.cos(n.angle),y:s+m*Math.sin(n.angle)}}function td({mark:t}){let e=et(t),n=w.map.getCenter(),o=w.map.distance(n,[At(e[1]),(e[0]-.5)*360])/1e3,
s=o<100?5:o<1e3?10:100;return p("map.km",{n:Math.max(s,Math.round(o/s)*s)})}function ed(t){t.length===1&&M.set({selected:t[0].mark.id},{source:"map"}),dn(t.map(
e=>e.mark),!0)}function nd(t,e,n,o){qi(t,e,n,o,3)||(t.node.querySelector("bdi").remove(),t.node.classList.add("small"),t.w=t.h+18,!qi(t,e,n,o,3)&&t.node.remove())}
function qi(t,e,n,o,s){let{node:r,w:i,h:a}=t,l=12,c=Math.max(e[0]+l,Math.min(e[2]-l-i,t.x-i/2)),f=Math.max(e[1]+l,Math.min(e[3]-l-a,t.y-a/2)),m=t.x<=e[0]+1||t.x>=
e[2]-1,g=m?[t.x<=e[0]+1?1:-1,0]:[0,t.y<=e[1]+1?1:-1],x=[e[0]+l,e[1]+l],y=[e[2]-l-i,e[3]-l-a],v=($,E)=>Math.max(x[E],Math.min(y[E],$));for(let $=0;$<s*24;$+=1){let E=Math.
ceil($%24/2)*24*($%2?1:-1),S=Math.floor($/24)*42,z=v(c+g[0]*S+(m?0:E),0),it=v(f+g[1]*S+(m?E:0),1),_t=[z-4,it-4,z+i+4,it+a+4];if(![...n,...o].some(Ne=>O(_t,Ne)))
return n.push(_t),r.style.left=`${z.toFixed(0)}px`,r.style.top=`${it.toFixed(0)}px`,!0}return!1}function od(){let[t,e]=j();return kt().flatMap(n=>[n.box,n.symbol&&
n.symbol.box,n.head,n.name&&n.name.box]).filter(Boolean).map(n=>[n[0]-t,n[1]-e,n[2]-t,n[3]-e])}function Ni(t){pe||Yf();let e=Kf(t.edges),n=Qf(e).map(a=>Xf(a,e.box)),
o=pe.contains(R());pe.replaceChildren(...n.map(a=>a.node));let s=[...t.furniture],r=od();for(let a of n)nd(a,e.box,s,r);o&&pe.firstChild&&pe.firstChild.focus({preventScroll:!0});
let i=vt(M.get().selected);t.card&&i&&sd(i,t.card),Zi()}var Vi=14;function sd(t,e){let[n,o]=j(),s=kt().filter(i=>i!==t).flatMap(i=>[i.box,i.name&&i.name.box,i.symbol&&
i.symbol.box,i.head]).filter(Boolean),r=i=>{let a=Di(t,e,i);return a&&[Math.min(a.x,a.edge)+n,a.y+o-2,Math.max(a.x,a.edge)+n,a.y+o+2]};Vi=[14,22,30,40,52,66,82,
100].find(i=>{let a=r(i);return a&&!s.some(l=>O(l,a))})||14}function Di(t,e,n){let[o,s]=j(),r=ce(t),i=(r[0]+r[2])/2-o,a=r[1]-s,l=r[3]-s;if(i>e.left-8&&i<e.right+
8)return null;let c=e.left>i?e.left:e.right;if(a-n>e.top+24)return{x:i,edge:c,from:a,y:Math.min(a-n,e.bottom-24)};let f=Math.max(l+n,e.top+24);return f<e.bottom-
12?{x:i,edge:c,from:l,y:f}:null}function Zi(){let t=Yt(),e=M.get().selected,n=t&&e&&vt(e),o=n&&!w.map._animatingZoom?Di(n,t,Vi):null;o?hn.setAttribute("d",`M${o.
x.toFixed(1)} ${o.from.toFixed(1)}V${o.y.toFixed(1)}H${o.edge.toFixed(1)}`):hn.removeAttribute("d")}var id=.4,Ui=L.Renderer.extend({options:{padding:id},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:t}=this._bounds,e=this._bounds.getSize();L.DomUtil.setPosition(
this._container,t),this.options.resize(this._container,t,e)},bounds(){let{min:t,max:e}=this._bounds;return[t.x,t.y,e.x,e.y]}});function Wi(t,e,n){let o=w.map.createPane(
t);return o.style.zIndex=e,n||(o.style.pointerEvents="none"),t}function Gi(t,e){let n=d("canvas",{class:t,"aria-hidden":"true"});return new Ui({pane:Wi(t,e),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function $s(t,e,n){let o=u("svg",{class:t,focusable:"false",...n});return new Ui({pane:Wi(t,e),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var gn=7,Ss=400,Yi=60*Math.PI/180,zs=3.5,ld=.2,Ji=[],As=0;function Qi(){let t=h.basemap||{};Ji=(t.rivers||[]).filter(e=>e.name).map(e=>({name:e.name,names:e.names,
rank:e.rank||3,lines:e.lines.map(n=>{let o=Ht(n,t.scale||1e4);return{line:o,box:q(o)}})})).sort((e,n)=>e.rank-n.rank)}function cd(t,e,n){let o=Pt(t,e),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],l=o[i-1],c=o[i]-a,f=o[i+1]-l,m=Math.hypot(c,f);if(!m)continue;let g=r;for(;g<=m;g+=gn){let x=a+c*g/m,y=l+f*g/m;if(x>n[0]&&
x<n[2]&&y>n[1]&&y<n[3]?s.push([x,y]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=g-m}return s}function fd(t){let e=[],n=[];for(let o of[...t,null])
o?n.push(o):n.length&&(e.push(n),n=[]);return e}function dd(t){return t.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,t.length-1-o);for(let l=o-a;l<=o+a;l+=1)s+=t[l][0],
r+=t[l][1],i+=1;return[s/i,r/i]})}function ud(t){let e=[];for(let n=1;n<t.length;n+=1)e.push(Math.atan2(t[n][1]-t[n-1][1],t[n][0]-t[n-1][0]));return e}var Ki=(t,e)=>Math.
abs(Math.atan2(Math.sin(t-e),Math.cos(t-e)));function pd(t,e,n){let o=0,s=0;for(let r=e+1;r<n;r+=1){let i=Ki(t[r],t[r-1]);if(i>ld)return 1/0;o=Math.max(o,Ki(t[r],
t[e])),s+=i}return o>Yi||s>Yi*1.6?1/0:o+s*.5}function md(t,e,n,o,s){let r=ud(t),i=0;for(let c=1;c<t.length;c+=1)i+=Math.hypot(t[c][0]-t[c-1][0],t[c][1]-t[c-1][1]);
let a=Math.ceil(e*(t.length-1)/Math.max(i,1))+1,l=null;for(let c=0;c+a<t.length;c+=3){let f=pd(r,c,c+a);if(f===1/0||l&&f>=l.cost)continue;let m=t.slice(c,c+a+1),
g=m.filter((x,y)=>y%2===0).map(([x,y])=>[x-o*.6,y-o*.9-zs,x+o*.6,y+o*.35]);g.every(x=>s(x)&&n.free(x))&&(l={cost:f,points:m,taken:g})}return l}function hd(t,e,n,o,s,r){
let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,l={"font-size":e.size,"font-weight":e.weight,"font-style":e.italic?"italic":null},c;if(Ot(t)){let f=a[0],m=a[a.
length-1],g=Math.atan2(m[1]-f[1],m[0]-f[0])*180/Math.PI,x=a[Math.floor(a.length/2)];c=y=>u("text",{...l,...y,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${x[0].toFixed(1)} ${(x[1]-zs).toFixed(1)}) rotate(${g.toFixed(1)})`},t)}else{As+=1;let f=`course-${As}`;s.append(u("path",{id:f,d:ut(a.flat()),fill:"n\
one"})),c=m=>u("text",{...l,...m,dy:-zs},u("textPath",{href:`#${f}`,startOffset:"50%","text-anchor":"middle"},t))}s.append(c({class:`halo on-${o}`})),r.append(c(
{fill:"var(--riverlab)"}))}function Xi(t,e,n,o,s,r){As=0;let i=[(e[0]+t.ox)/t.size,(e[1]+t.oy)/t.size,(e[2]+t.ox)/t.size,(e[3]+t.oy)/t.size];for(let a of Ji)a.rank===
3&&t.zoom<8||a.rank===2&&t.zoom<6||gd(a,t,e,i,n,o,s,r)}function gd(t,e,n,o,s,r,i,a){let l=ae(t),c=tn("water",l),f=I(l,c)+10,m=[],g=t.lines.filter(x=>O(x.box,o)).
flatMap(x=>fd(cd(x.line,e,n))).filter(x=>x.length*gn>f).sort((x,y)=>y.length-x.length);for(let x of g)for(let y=0;y<x.length;y+=Math.ceil(Ss/gn)){let v=x.slice(
y,y+Math.ceil(Ss/gn));if(v.length*gn<f)continue;let $=md(dd(v),f,s,c.size,a);if(!$)continue;let[E,S]=$.points[Math.floor($.points.length/2)];if(m.some(([it,_t])=>Math.
hypot(it-E,_t-S)<Ss*.6))continue;m.push([E,S]);for(let it of $.taken)s.add(it);let z=Me((E+e.ox)/e.size,(S+e.oy)/e.size);hd(l,c,$.points,z?"land":"abroad",r,i)}}var so=Math.cos(Math.PI/6),ro=Math.sin(Math.PI/6),Os=4;function yd(t){let e=new Array(t.length);for(let n=0;n<t.length;n+=2)e[n]=t[n]*so+t[n+1]*ro,e[n+1]=t[n+1]*
so-t[n]*ro;return e}function ta(t,e){let n=1/0,o=-1/0;for(let s of t)for(let r=e;r<s.length;r+=2)s[r]<n&&(n=s[r]),s[r]>o&&(o=s[r]);return[n,o]}function wd(t,e){
let[n,o]=ta(t,0),[s,r]=ta(t,1),i=Math.ceil(n/e)-1,a=Math.ceil(s/e)-1,l=Math.floor(o/e)-i+2,c=Math.floor(r/e)-a+2,f=new Uint8Array(l*c),m=Array.from({length:c},()=>[]);
for(let g of t)for(let x=0,y=g.length-2;x<g.length;y=x,x+=2){let v=g[y+1],$=g[x+1];if(v===$)continue;let E=Math.ceil(Math.min(v,$)/e),S=Math.max(v,$)/e;for(let z=E;z<
S;z+=1)m[z-a].push(g[y]+(g[x]-g[y])*(z*e-v)/($-v))}return m.forEach((g,x)=>{g.sort((y,v)=>y-v);for(let y=0;y+1<g.length;y+=2){let v=g[y+1]/e;for(let $=Math.ceil(
g[y]/e);$<=v;$+=1)f[x*l+$-i]=Os+1}}),{grid:f,w:l,h:c,i0:i,j0:a}}function bd({grid:t,w:e,h:n},o){for(let s=1;s<=o;s+=1){let r=[];for(let i=1;i<n-1;i+=1)for(let a=1;a<
e-1;a+=1){let l=i*e+a;t[l]<=Os||Math.min(t[l-1],t[l+1],t[l-e],t[l+e])===s-1&&r.push(l)}for(let i of r)t[i]=s}}var ea=(t,e,n,o)=>{if(!t.length)return[];let s=wd(
t.map(yd),e),r=Math.max(1,Math.min(Os,Math.round(n/e)));bd(s,r);let i=new Map;for(let a=0;a<s.h;a+=1)for(let l=0;l<s.w;l+=1){let c=s.grid[a*s.w+l];if(!c)continue;
let f=(l+s.i0)*e,m=(a+s.j0)*e,g=((l+s.i0+a+s.j0)%o+o)%o,x=Math.min(c,r+1)*16+g,y=`M${(f*so-m*ro).toFixed(1)} ${(f*ro+m*so).toFixed(1)}h0`;i.set(x,(i.get(x)||"")+
y)}return[...i].map(([a,l])=>({d:l,part:a%16,strength:+(Math.floor(a/16)/(r+1)).toFixed(2)}))};var na=9,ra=4,Md=150,kd={rising:45,falling:-45,level:90,both:45,none:90},ia=new Map(h.layers.map((t,e)=>[t.id,e]));function oa(t,e){let n={id:`${e}-${ia.get(t.id)}`,
patternUnits:"userSpaceOnUse"},o=T(t);if(t.texture==="dots"){let a=e==="band"?4.4:6;return u("pattern",{...n,width:a,height:a,patternTransform:"rotate(30)"},u("\
circle",{cx:a/2,cy:a/2,r:.95,fill:o}))}let s=t.texture==="both"&&t.slots.length===2,r=s?t.slots.map(Et):[o],i=s?4:t.texture==="none"?9:6;return u("pattern",{...n,
width:i*r.length,height:8,patternTransform:`rotate(${kd[t.texture]||90})`},r.map((a,l)=>u("path",{d:`M${i*(l+.5)} 0V8`,stroke:a,"stroke-width":1.1})))}var vd=()=>u(
"defs",{},h.layers.flatMap(t=>[oa(t,"hatch"),oa(t,"band")])),io=(t,e)=>`url(#${e}-${ia.get(t.id)})`;function Ld(t,e,n){let o=[n[0]-40,n[1]-40,n[2]+40,n[3]+40],{
polygons:s,lines:r}=st(t),i=s.flatMap(a=>a.map(l=>Pt(l,e,o,!0))).filter(a=>a.length>5);return{rings:i,area:i.map(a=>ut(a,!0)).join(""),line:r.map(a=>ut(Pt(a,e))).
join("")}}function $d(t,e){let{mark:n,layer:o}=t,s=`rim-${t.n}`,r={"clip-path":`url(#${s})`},i=o.slots.length===2?"var(--ink3)":T(o);return[u("clipPath",{id:s},
u("path",{d:e.area,"clip-rule":"evenodd"})),t.selected&&u("path",{d:e.area,fill:io(o,"hatch"),"fill-rule":"evenodd",opacity:.35}),u("path",{d:e.area,fill:"none",
stroke:io(o,"hatch"),"stroke-width":na*2,...r}),u("path",{d:e.area,fill:"none",stroke:i,"stroke-width":1.8,"stroke-opacity":.5,"stroke-dasharray":n.approximate?
"8 3 1.5 3":null,...r}),u("path",{d:e.area,class:"hit rim","stroke-width":na*2,...r})]}function Sd(t,e,n,o){let{layer:s}=t,i={fill:"none",stroke:s.slots.length===
2?"var(--ink3)":T(s),"stroke-width":1,"stroke-dasharray":"5 3.5","stroke-opacity":.8};if(!e.area)return[u("path",{d:e.line,fill:"none",stroke:io(s,"band"),"stro\
ke-width":10}),u("path",{d:e.line,...i}),u("path",{d:e.line,class:"hit rim","stroke-width":16})];let a=`soft-${t.n}`,l=t.open?zd(e.area,a,n.km(ra,et(t.mark)[1]),
o):null;return[l,u("path",{d:e.area,fill:io(s,"band"),"fill-rule":"evenodd",mask:l?`url(#${a})`:null}),u("path",{d:e.area,...i,"stroke-opacity":t.open?.4:.8}),u(
"path",{d:e.area,class:"hit"})]}function zd(t,e,n,o){let s=Math.min(n*2,120),r=[1,.75,.5,.25].map(i=>u("path",{d:t,fill:"none",stroke:"#000","stroke-opacity":.3,
"stroke-width":(s*i).toFixed(1)}));return u("mask",{id:e,maskUnits:"userSpaceOnUse",x:o[0],y:o[1],width:o[2]-o[0],height:o[3]-o[1]},u("path",{d:t,fill:"#fff"}),
r)}function Ad(t,e,n){let o=Q(t.mark),i=Math.hypot(o[2]-o[0],o[3]-o[1])>De(Md,(o[1]+o[3])/2)?10:6,a=n.km(ra,(o[1]+o[3])/2),l=t.layers.filter(m=>t.drawn.has(m.id)),
c=ea(e.rings,i,a,l.length||1),f=m=>l[m]||t.layer;return[c.map(({d:m,strength:g,part:x})=>u("path",{d:m,class:"dots","stroke-opacity":g,stroke:T(f(x))})),u("path",
{d:e.area,class:"hit"})]}var sa={region:$d,band:Sd,vague:Ad};function aa(t,e,n,o,s){let r=[vd()],i=[(o[0]+n.ox)/n.size,(o[1]+n.oy)/n.size,(o[2]+n.ox)/n.size,(o[3]+
n.oy)/n.size];for(let a of e){if(!sa[a.mark.form]||!a.layer||!O(Q(a.mark),i))continue;let l=Ld(a.mark,n,o);if(!l.area&&!l.line)continue;let c=a.fits?s&&!a.selected?
.5:1:.22;r.push(u("g",{class:`area ${a.mark.form}`,"data-mark":a.mark.id,opacity:c===1?null:c},sa[a.mark.form](a,l,n,o)))}t.replaceChildren(...r)}var Ed=7.3,St,xn,Re,Ft,Te=0,ao=!0,G=null;function ca(){Si({request:la,now:Es,flush:Td}),qr(),Vr(),Qi(),St=Gi("ground",210),xn=$s("areas",410,{"aria-hidden":"tru\
e"}),Re=$s("marks",610,{role:"group"}),w.base.addLayer(St),w.map.addLayer(xn),w.map.addLayer(Re),Ft=Object.fromEntries(["halos","letters","under","signs","over"].
map(t=>[t,u("g",{class:t,"aria-hidden":t==="signs"?null:"true"})])),Re.options.element.append(...Object.values(Ft)),w.map.on("moveend viewreset resize",()=>la(!0)),
w.map.on("zoomstart",()=>{w.map._animatingZoom||an.clear()}),w.map.on("move",Id)}function Id(){if(!G||w.map._animatingZoom||w.map.getZoom()!==G.at.zoom)return;let[
t,e,n,o]=j(),s=St.bounds();t>=s[0]&&e>=s[1]&&n<=s[2]&&o<=s[3]||(St.sync(),Ho(St.options.element,rt(w.map),St.bounds()))}function la(t){ao=ao||!!t,Te||(Te=requestAnimationFrame(
()=>Es(!0)))}function Es(t){if(Te&&cancelAnimationFrame(Te),Te=0,!w.map._loaded||!St||w.map._animatingZoom)return;let e=performance.now(),n=rt(w.map),o=Cd();if(ao){
for(let s of[St,xn,Re])s.sync();Ho(St.options.element,n,St.bounds())}ao=!1,Fd(n,Re.bounds(),o,t===!0),Is=performance.now()-e}function Cd(){let t=w.map.getSize(),
e=de(),n=Yt(),o=n?{left:0,top:0,right:0,bottom:0}:e;return{card:n,edges:[o.left,o.top,t.x-o.right,t.y-o.bottom],furniture:vs(),free:[e.left,e.top,t.x-e.right,t.
y-e.bottom]}}function Fd(t,e,n,o){let{items:s,mass:r}=ii(Mt,t,e),i=j(),a=cr(),[l,c]=i;for(let S of n.furniture)a.add([S[0]+l,S[1]+c,S[2]+l,S[3]+c]);let{free:f}=n,
m=s.find(S=>S.selected);G={at:t,bounds:e,sight:i,room:a,page:n,open:[f[0]+l+4,f[1]+c+4,f[2]+l-4,f[3]+c-4],mass:r,fan:an,signs:[],phone:_()==="phone",atHome:(S,z)=>Me(
(S+t.ox)/t.size,(z+t.oy)/t.size),areas:Bd(s,t,e)};let g=r?s.filter(S=>S.selected):s;aa(xn.options.element,g,t,e,m);let x=Gr(s.filter(S=>S.at&&S.kind!=="area"),G);
!G.phone&&!r&&t.zoom>=Ed&&hi(x,G);let y=s.filter(S=>S.kind==="area"),v=G.phone?[]:ss(y,G);gi(x,G);let $=G.phone?ss(y,G):v;zi([...x,...$]),Rd();let E=()=>_d(s,t,
e,G);r&&o?requestAnimationFrame(E):E()}function _d(t,e,n,o){if(o!==G)return;let{room:s,sight:r}=o;for(let c of t)if(c.near&&c.near<40&&c.at){let f=Math.max(9,c.
near);s.add([c.at[0]-f,c.at[1]-f,c.at[0]+f,c.at[1]+f])}let i=u("g"),a=u("g"),l=c=>!O(c,r)||c[0]>r[0]&&c[1]>r[1]&&c[2]<r[2]&&c[3]<r[3];Xi(e,n,s,i,a,l),Dr(e,n,s,i,
a,jd(t,e),l),Ft.halos.replaceChildren(...i.childNodes),Ft.letters.replaceChildren(...a.childNodes),Ni(o.page)}function Bd(t,e,n){let o=t.filter(s=>s.layer&&s.kind!==
"point").map(s=>{let r=st(s.mark).polygons.flat().map(a=>Pt(a,e,n,!0,4)).filter(a=>a.length>5),i=q([]);return r.forEach(a=>q(a,i)),{rings:r,box:i,weight:s.mark.
form==="region"?1.5:16}});return s=>{let r=[[s[0],s[1]],[s[2],s[1]],[s[0],s[3]],[s[2],s[3]],[(s[0]+s[2])/2,(s[1]+s[3])/2]],i=0;for(let a of o)if(O(a.box,s))for(let[
l,c]of r)te(a.rings,l,c)&&(i+=a.weight);return i}}function jd(t,e){let n=new Set(t.filter(i=>i.label).map(i=>ts(i.mark))),o=G.mass?[]:t.filter(i=>i.kind==="poin\
t"&&i.at),s=new Set(["capital","city","town","village"]),r=new Map(o.map(i=>[i,lt(i.mark.title)]));return i=>n.has(i)||s.has(i.kind)&&o.some(a=>{let l=Math.hypot(
a.at[0]-e.x(i.x),a.at[1]-e.y(i.y));return l<Math.max(5,e.km(2,i.y))?!0:l<e.km(25,i.y)&&r.get(a)===lt(i.name)})}function Rd(){let t=Ft.signs.contains(R())?R().closest(
"[data-key]").dataset.key:null,e=[];for(let o of kt())o.kind==="note"?e.push(u("g",{class:o.item.fits?"":"out",stroke:"var(--ink2)",fill:"var(--ink2)"},u("path",
{d:ut(o.name.line),class:"hair"}),u("circle",{cx:o.name.line[0].toFixed(1),cy:o.name.line[1].toFixed(1),r:2,class:"foot"}))):(e.push(...as(o,G)),o.name&&o.name.
line&&e.push(u("path",{d:ut(o.name.line),class:"hair",stroke:"var(--ink2)"})));Ft.under.replaceChildren(...e);let n=kt().map(o=>cs(o,G));Ft.signs.replaceChildren(
...n),Ft.over.replaceChildren(),Ai(n,t)}function Td(){Te&&Es()}var Is=0;function Cs(t){Ft.over.replaceChildren(...t&&!t.name&&!t.head?[fs(t,G)]:[])}var lo=()=>Re.
options.element,fa=()=>xn.options.element;var ft={};Qt(ft,{day:()=>zt,iso:()=>P,month:()=>Bs,months:()=>_s,number:()=>ct,parts:()=>nt,span:()=>J,weekday:()=>Fs,write:()=>ot,year:()=>mt});var nt=t=>t.split("-").map(Number);function ct(t){let[e,n,o]=nt(t),s=n<=2?e-1:e,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function P(t){let e=t+719468,n=Math.floor(e/146097),o=e-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,l=i+(i<10?3:-9),
c=s+n*400+(l<=2?1:0),f=m=>String(m).padStart(2,"0");return`${String(c).padStart(4,"0")}-${f(l)}-${f(a)}`}var ua=t=>nt(P(ct(t)+1))[2]===1;function ot(t,e,n){let[o,s,r]=nt(e),i=N.cldr,a=f=>mt(String(f).padStart(2,"0")),l=i.days[Hd(e)],c={d:n||mt(r),dd:n||a(r),M:mt(s),MM:a(s),y:mt(o),MMMM:i.months[s-
1],MMM:i.short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:l,c:l};return i.patterns[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(f,m,g)=>g?c[f]||c[g]||
f:m.replaceAll("''","'")||"'")}var Hd=t=>((ct(t)+3)%7+7)%7,zt=(t,e)=>ot(e&&nt(t)[0]===Pd()?"day_short":"day",t);function Pd(){let t=h.articles.find(e=>e.published);
return t?nt(t.published)[0]:null}function J(t,e){if(!t||!t.start&&!t.end)return t&&t.words?t.words:p("date.none");let{start:n,end:o}=t;if(!o)return p("date.sinc\
e",{date:zt(n,e)});if(!n)return p("date.until",{date:zt(o,e)});if(n===o)return zt(n,e);let[s,r,i]=nt(n),[a,l]=nt(o),c=i===1&&ua(o),f=(m,g)=>p("date.range",{start:m,
end:g});return c&&s===a?r===l?ot("month",n):r===1&&l===12?mt(s):f((N.cldr.alone||N.cldr.months)[r-1],ot("month",o)):c?f(ot("month",n),ot("month",o)):s===a&&r===
l?ot("range_first",n)+ot("range_last",o):f(s===a?ot("day_short",n):zt(n,e),zt(o,e))}var Fs=t=>ot("weekday",t);function _s(t,e){let[n,o]=nt(e);o+=1,o>12&&(o=1,n+=
1);let s=`${String(n).padStart(4,"0")}-${String(o).padStart(2,"0")}-01`;return{start:t.slice(0,8)+"01",end:P(ct(s)-1)}}var Bs=t=>N.cldr.short[t-1];var qd=80,Nd=20,pa=160,Vd=500,ma=new Map,ga=(t,e)=>t.claims.filter(n=>n.layer===e),co=t=>t.map(e=>e.date).filter(e=>e&&(e.start||e.end)).sort((e,n)=>(e.start||e.
end)<(n.start||n.end)?-1:1)[0]||null,Dd=["home_base","unit_name","mentioned"],Zd=t=>{let e=co(t);return(t.every(o=>Dd.includes(o.role))?"1 ":"0 ")+(e?e.start||e.
end:"9999")};function Ud(){let t=M.get().layersOn;return h.layers.filter(e=>t.has(e.id)).map(e=>({key:e.id,title:e.name,lang:e.lang,rows:h.marks.filter(n=>n.layers.
includes(e.id)&&B(n)&&W(n)).map(n=>{let o=ga(n,e.id);return{mark:n,layer:e,claims:o,day:Zd(o)}}).filter(n=>n.claims.length).sort((n,o)=>n.day<o.day?-1:+(n.day>o.
day))})).filter(e=>e.rows.length)}function Wd(){let t=new Map,e=[];for(let o of h.marks){if(!B(o))continue;let s=W(o)?$e(o):[];for(let r of new Set(s.map(i=>i.layer))){
let i=s.filter(f=>f.layer===r),a=co(i),l=a.start===a.end?a.start:J(a),c=a.start===a.end?Fs(a.start):l;t.has(l)||t.set(l,{key:l,title:c,sort:a.start||a.end,rows:[]}),
t.get(l).rows.push({mark:o,layer:F[r],claims:i})}if(!s.length&&!co(o.claims)){let r=F[o.layers[0]];r&&e.push({mark:o,layer:r,claims:ga(o,r.id),out:!0})}}let n=[
...t.values()].sort((o,s)=>o.sort<s.sort?-1:1);return e.length&&n.push({key:"undated",title:p("list.no_date"),rows:e}),n}function Gd(t){let e=[...new Set(t.map(
s=>s.event?Bn(s):at(s)))],n=e.slice(0,2);e.length>2&&n.push(p("list.other_roles",{n:e.length-2}));let o=t.every(s=>!s.event&&!s.actors.length);return n.map((s,r)=>r&&
o?s[0].toLowerCase()+s.slice(1):s).join(o?p("list.comma"):"; ")}function Yd(t,e){let n=t.form==="exact"||t.form==="near"?Tt(t,e):"";return n?u("svg",{class:"swa\
tch",viewBox:"-17 -11 34 22",width:34,height:22,"aria-hidden":"true"},he(n,9.5)):ge(e,t.form)}function Kd(t){let e=A(t);return ei(t).filter(n=>n.before+n.hit+n.
after!==e).map(n=>d("span",{class:"more hit",dir:"auto"},d("bdi",{},n.before,d("mark",{},n.hit),n.after)))}function Jd({mark:t,layer:e,claims:n,out:o},s){let r=M.
get().selected===t.id;return d("li",s,d("button",{type:"button",class:o?"row out":"row","data-mark":t.id,"aria-current":r?"true":null,on:{click:()=>M.set({selected:t.
id},{source:"list"}),mouseenter:()=>M.set({hover:t.id}),mouseleave:()=>M.set({hover:null}),focus:()=>M.set({hover:t.id}),blur:()=>M.set({hover:null})}},Yd(t,e),
d("span",{class:"n","aria-hidden":"true"},t.n),d("span",{class:"what"},d("span",{class:"line"},se(t,"title"),d("bdi",{class:"date"},J(co(n),!0))),d("span",{class:"\
more"},Gd(n)," · ",d("bdi",{},yt(t))),o?null:Kd(t))))}function Qd(t,e,n){let o=n.reduce((l,c)=>l+c.rows.length,0),s=ma.get(t.key)||(o>Vd?Nd:qd),r=t.rows.length-
s,i="group-"+e,a=l=>r>0?{"aria-setsize":t.rows.length,"aria-posinset":l+1}:{};return d("section",{"aria-labelledby":i},d("div",{class:"bar"},d("h3",{id:i,dir:"a\
uto",lang:t.lang},t.title),d("span",{class:"count"},C(t.rows.length))),d("ul",{class:"rows"},t.rows.slice(0,s).map((l,c)=>Jd(l,a(c)))),r>0?d("button",{type:"but\
ton",class:"link more-rows",on:{click:()=>{ma.set(t.key,s+pa),fo(),tt(`[aria-labelledby="${i}"] .row`)[s].focus({preventScroll:!0})}}},p("list.more",{n:Math.min(
r,pa)})):null)}function fo(){let t=b("list");if(!t)return;let e=R()&&R().dataset?R().dataset.mark:null,n=M.get().dateRange?Wd():Ud(),o=h.marks.filter(r=>B(r)&&W(
r)).length;t.setAttribute("aria-label",p("list.title"));let s=Ut()?d("p",{class:"status"},o?p("find.found",{n:o}):p("find.none")," ",d("button",{type:"button",class:"\
link",on:{click:Un}},p("find.clear"))):null;return t.replaceChildren(...[d("h2",{class:"sr"},p("list.title")),s,...n.map((r,i)=>Qd(r,i,n))].filter(Boolean)),e&&
js(e),o}function js(t){let n=tt("#list .row").find(o=>o.dataset.mark===t);return n&&n.focus({preventScroll:!0}),!!n}function Xd(t){for(let n of tt("#list .row"))
n.dataset.mark===t.selected?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current");let e=jt('#list .row[aria-current="true"]');e&&e.scrollIntoView(
{block:"nearest"})}var xa=()=>h.marks.filter(t=>B(t)&&W(t));function tu(t){if(!["ArrowDown","ArrowUp","Home","End"].includes(t.key))return;let e=tt("#list .row"),
n=e.indexOf(R());if(n<0)return;t.preventDefault();let o={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:e.length-1}[t.key];e[o]&&e[o].focus()}var ha="";function ya(){b("t\
ools").addEventListener("keydown",tu),M.subscribe((t,e)=>{if(["layersOn","filters","query","dateRange","mentions"].some(n=>e.has(n))){let n=fo(),o=n?p("find.fou\
nd",{n}):p("find.none");o!==ha&&dt(o),ha=o}else e.has("selected")&&Xd(t)})}var eu=["selected","layersOn","mentions","filters","dateRange"],nu=t=>(t||"").split(",").filter(Boolean).map(decodeURIComponent),yn=t=>[...t].map(encodeURIComponent).
join(","),wa=/^\d{4}-\d\d-\d\d$/;function ka(t){let e=[];if(t.embed&&e.push("embed"),t.lang!==h.lang&&e.push("lang="+t.lang),t.view&&e.push(`v=${t.view.lat.toFixed(
4)},${t.view.lon.toFixed(4)},${+t.view.zoom.toFixed(2)}`),t.layersOn.size!==h.layers.length){let n=h.layers.map(o=>o.id).filter(o=>t.layersOn.has(o));e.push("l="+
yn(n))}return t.mentions&&e.push("named"),t.filters.events.size&&e.push("e="+yn(t.filters.events)),t.query.trim()&&e.push("q="+encodeURIComponent(t.query.trim())),
t.filters.roles.size&&e.push("r="+yn(t.filters.roles)),t.filters.forms.size&&e.push("p="+yn(t.filters.forms)),t.filters.sources.size&&e.push("s="+yn(t.filters.sources)),
t.dateRange&&e.push("d="+t.dateRange.join("..")),t.selected&&e.push("m="+encodeURIComponent(t.selected)),e.join("&")}function ou(t){let e={};for(let n of t.replace(
/^#/,"").split("&")){let o=n.indexOf("="),s=o<0?n:n.slice(0,o);s&&(e[s]=o<0?"":n.slice(o+1))}return e}function Ts(t){try{return decodeURIComponent(t)}catch{return""}}
function su(t){let[e,n,o]=(t||"").split(",").map(Number);return[e,n,o].every(Number.isFinite)&&Math.abs(e)<=90&&o>=0&&o<=22?{lat:e,lon:n,zoom:o}:null}function ru(t){
let[e,n]=(t||"").split("..");return wa.test(e)&&wa.test(n)&&e<=n?[e,n]:null}function Hs(t){let e=ou(t),n=(i,a)=>new Set(i.filter(l=>a.includes(l))),o=[...new Set(
h.marks.flatMap(i=>i.claims.map(a=>a.role)))],s=h.layers.map(i=>i.id),r=i=>{try{return nu(i)}catch{return[]}};return{embed:"embed"in e,lang:e.lang in ee?e.lang:
h.lang,view:su(e.v),layersOn:"l"in e?n(r(e.l),s):new Set(s),mentions:"named"in e,query:Ts(e.q||""),filters:{roles:n(r(e.r),o),events:n(r(e.e),Object.keys(h.events)),
forms:n(r(e.p),["exact","near","region","band","vague"]),sources:n(r(e.s),h.articles.map((i,a)=>String(a)))},dateRange:ru(e.d),selected:Bt[Ts(e.m||"")]?Ts(e.m):
null}}function ba(t){let e="#"+ka(M.get());if(!(e===location.hash||e==="#"&&!location.hash))try{t?history.pushState(null,"",e):history.replaceState(null,"",e)}catch{}}
function Ma(){let t=Hs(location.hash);t.view||delete t.view,M.set(t,{source:"link"}),t.view&&w.map.setView([t.view.lat,t.view.lon],t.view.zoom,{animate:!1})}function iu(){
if(document.documentElement.classList.contains("is-print"))return;let t=w.map.getCenter();M.set({view:{lat:+t.lat.toFixed(4),lon:+t.lng.toFixed(4),zoom:+w.map.getZoom().
toFixed(2)}},{source:"map"})}var uo=t=>{let e={...M.get(),selected:t?t.id:null,embed:!1};return location.href.replace(/#.*$/,"")+"#"+ka(e)},va=()=>!!Hs(location.
hash).view;function La(){M.set(Hs(location.hash),{source:"link"});let t=M.get();Fn(t.lang),document.documentElement.classList.toggle("embed",t.embed)}function $a(){
let t=M.get();w.map.invalidateSize({animate:!1}),t.view&&w.map.setView([t.view.lat,t.view.lon],t.view.zoom,{animate:!1})}function Sa(){w.map.on("moveend",iu),M.
subscribe((t,e,n)=>{n!=="link"&&(eu.some(o=>e.has(o))?ba(!0):["view","query","lang","embed"].some(o=>e.has(o))&&ba(!1))}),addEventListener("popstate",Ma),addEventListener(
"hashchange",Ma)}var Pe=t=>d("blockquote",{dir:"auto",lang:au(t)},d("bdi",{},t.before,t.place?d("mark",{},t.place):null,t.after)),au=t=>(h.articles[t.article]||{}).lang||null,Aa=80,
lu=.9;function He(t,e,n){if(!e.length)return null;let o=d("ul",{}),s=d("section",{},d("h3",{},t),o),r=()=>{let i=o.children.length,a=i+Aa;o.append(...e.slice(i,
a).map(n)),s.querySelectorAll(".more-rows").forEach(l=>l.remove()),a<e.length&&s.append(d("button",{type:"button",class:"link more-rows",on:{click:()=>{r();let l=o.
children[a];l.setAttribute("tabindex","-1"),l.focus({preventScroll:!0})}}},p("list.more",{n:Math.min(Aa,e.length-a)})))};return r(),s}function cu(t){return d("l\
i",{},d("b",{},se(t))," · ",[...new Set(t.claims.map(at))].join(p("list.comma")),t.words?[" · ",xe(t.words)]:null,t.claims.flatMap(e=>e.cites).slice(0,1).map(
Pe))}function fu(t){return d("li",{},d("b",{},K(t.surface))," · ",xe(t.reason),t.rivals.length?[" ",po("left.rivals",t)]:null,Pe(t.cite))}function du(t){let e=t.
actors.map(o=>h.actors[o]?h.actors[o].name:o),n=t.actors.every(o=>h.actors[o]&&!h.actors[o].lang);return d("li",{},d("b",{},at(t)),e.length?[" · ",K(ht(e),n?null:
void 0)]:null," · ",d("bdi",{},J(t.date)),t.cites.map(Pe))}function uu(t){return d("li",{},d("button",{type:"button",class:"link",on:{click:()=>M.set({selected:t.
id},{source:"list"})}},se(t))," ",po("left.rivals",t))}var po=(t,e)=>Nt(t,{rivals:K(e.rivals.join("; "),"en")}),Oa=()=>{let t=[He(p("left.countries"),h.named,cu),
He(p("left.unresolved"),h.unresolved,fu),He(p("left.unplaced"),h.unplaced,du),He(p("left.unread"),h.unread,e=>d("li",{},d("b",{},p("event."+e.event))," · ",K(e.
words),Pe(e.cite))),He(p("left.doubtful"),h.marks.filter(e=>e.rivals.length&&e.score<lu),uu)].filter(Boolean);return h.notices.length&&t.push(He(p("left.notices"),
h.notices,e=>d("li",{},xe(e)))),t.length?d("section",{id:"left","aria-labelledby":"left-title"},d("h2",{id:"left-title",tabindex:"-1"},p("left.title")),t):null};var wn=t=>t.date&&(t.date.start||t.date.end)||"9999",bn=(t,...e)=>d("div",{class:"fact"},d("dt",{},t),d("dd",{},e));function Ps(t){return d("p",{class:"side"},t.
map(e=>d("span",{},ge(e,"exact"),It(e))))}function pu(t){let e=t.hedges.length&&t.hedges.map((o,s)=>[s?p("card.hedged_between"):"",K(o)]),n=t.speaker&&K(t.speaker.
replace(/^The /,"the "));return n&&e?Nt("card.hedged_both",{speaker:n,words:e}):n?Nt("card.hedged_by",{speaker:n}):e?Nt("card.hedged",{words:e}):null}function mu(t){
let e=pu(t);return[d("b",{},re(t)),e?[p("list.comma"),d("bdi",{},e)]:null]}function hu(t){let e=t.sidc?Fr(t.sidc,20):null;if(e)return e;let n=hr(t),o=u("svg",{viewBox:"\
-10 -10 20 20",width:20,height:20,"aria-hidden":"true"});return n&&o.append(U(n,5.5)),o}function Ia(t){return t.cites.length>0&&t.cites.every(e=>(h.articles[e.article]||
{}).names_only)}function Ea(t,e){let n=t.map(o=>h.actors[o]).filter(Boolean);return n.length?d("ul",{class:"actors"},n.map(o=>d("li",{},hu(o),It(o)))):p(Ia(e)?"\
card.not_read":"card.nobody")}function gu(t){if(!t.date&&Ia(t))return p("card.not_read");let e=J(t.date),n=t.date&&t.date.words;return d("bdi",{},n&&(t.date.start||
t.date.end)&&n!==e?Nt("card.when_words",{date:e,words:K(n)}):jn(e))}function xu(t,e,n,o){let s=F[t.layer];return d("div",{class:"claim-facts"},o&&s?Ps([s]):null,
d("dl",{},bn(p(t.event?"card.what":"card.role"),mu(t)),bn(p("card.who"),Ea(t.actors,t)),t.targets.length?bn(p("card.whom"),Ea(t.targets,t)):null,bn(p("card.when"),
gu(t)),n?bn(p("card.where"),d("bdi",{},jn(yt(e)))):null),t.inferred?d("p",{class:"doubt"},p("card.inferred")):null,t.date&&t.date.inferred?d("p",{class:"doubt"},
p("card.date_inferred")):null,t.negated?d("p",{class:"doubt"},p("card.negated")):null,t.reviewed?d("p",{class:"doubt"},p("card.reviewed")):null,t.figures.length?
d("p",{class:"doubt"},d("bdi",{},Nt("card.stated",{figures:K(t.figures.join("; "))}))):null)}function yu(t){let e=h.articles[t.article]||{},n=d("p",{dir:"auto"},
d("span",{class:"hang"},p("card.open_quote")),t.before,t.place?d("mark",{},t.place):null,t.after,p("card.close_quote"));return d("figure",{},d("blockquote",{lang:e.
lang||null},n),wu(t,e))}function wu(t,e){let n=e.paragraphs||0;if(t.paragraph===null||!n)return null;let o=n<=60?d("div",{class:"ticks","aria-hidden":"true"},Array.
from({length:n},(r,i)=>d("i",{class:i===t.paragraph?"on":null}))):null,s=p("card.paragraph",{n:t.paragraph+1,total:n});return d("figcaption",{},o,d("span",{},s,
h.articles.length>1?[" · ",Ba(t)]:null,e.url?[" · ",d("a",{href:bu(e.url,t),rel:"noopener noreferrer",target:"_blank"},p("card.read"))]:null))}function bu(t,e){
let n=(e.before+e.place+e.after).trim().split(/\s+/).slice(0,8).join(" ");return t.includes("#")?t:`${t}#:~:text=${encodeURIComponent(n).replace(/-/g,"%2D")}`}function Ca(t){
let e=[...t.claims].sort((s,r)=>wn(s)<wn(r)?-1:+(wn(s)>wn(r))),n=new Set(e.map(s=>s.layer)).size>1,o=new Map;return e.forEach((s,r)=>{let i=wn(s)+JSON.stringify(
s.cites);o.has(i)||o.set(i,{facts:[],claim:s}),o.get(i).facts.push(xu(s,t,r===0,n))}),[...o.values()].map(s=>d("section",{class:"said"},s.facts,Mu(s.claim)))}function Mu(t){
let[e,...n]=t.cites.map(yu),o=t.inferred||t.date&&t.date.inferred;return!n.length||!o?[e,n]:[e,d("p",{class:"doubt"},p("card.evidence")),n]}function Fa(t){let e=[
t.note,t.rule&&jn(t.rule)].filter(Boolean).map(n=>xe(n));return t.approximate&&e.push(p("card.approximate")),t.rivals.length&&e.push(po("card.rivals",t)),e.length?
d("section",{class:"why"},d("h3",{class:"sr"},p("card.why")),e.map(n=>d("p",{},n))):null}function _a(t){return!t.differ||!t.differ.length?null:d("section",{class:"\
differ"},d("h3",{},p("differ.title")),t.differ.map(e=>[d("h4",{},p("differ."+e.kind)),d("ul",{},e.versions.map(n=>d("li",{},d("b",{},ku(e.kind,n.value)),Pe(n.cite),
d("p",{class:"from"},Ba(n.cite)))))]))}function ku(t,e){let n=e.replace(/^not /,"");if(t==="role"&&p("role."+n)!=="role."+n)return at({role:n,negated:n!==e});let o=t===
"date"&&e.match(/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);return o?J({start:o[1],end:o[2]||o[1]}):K(e)}var Ba=t=>{let e=h.articles[t.article]||{};return e.
publisher?K(e.publisher):p("card.article",{n:t.article+1})};var Mn=null,qa=[0,0];function vu(t,e){return d("p",{class:"side"},d("span",{},e.map(n=>u("svg",{viewBox:"-9 -9 18 18",width:18,height:18,role:"img","aria-label":n.
name},U(n,6)))),p("card.claims",{n:t.claims.length}))}function Lu(t){let e=A(t),n=t.names.filter(([,o])=>o!==e);return t.title!==e&&n.unshift([yr,t.title]),n.length?
d("p",{class:"names"},n.map(([o,s])=>d("span",{lang:o,dir:"auto"},s))):null}async function ja(t,e){try{await navigator.clipboard.writeText(t),dt(e),Ra(e)}catch{
let n=p("card.not_copied",{text:t});dt(n),Ra(n)}}function Ra(t){let e=b("card").querySelector(".copied");e&&(e.textContent=t)}var Ta=t=>`${t.anchor[1].toFixed(5)}\
, ${t.anchor[0].toFixed(5)}`;function Na(t){let e=xa(),n=e.findIndex(o=>o.id===M.get().selected);return e.length?e[(Math.max(n,0)+t+e.length)%e.length]:null}function $u(t){
let e=Na(t);e&&M.set({selected:e.id},{source:"card"})}function Ha(t,e,n){let o=Na(t),s=o?A(o):"",r=d("span",{dir:"auto",lang:o&&_n(o)},s);return d("button",{type:"\
button",class:e,"aria-label":[p(n),s].filter(Boolean).join(": "),on:{click:()=>$u(t)}},t<0?[Pa(!1),r]:[r,Pa(!0)])}function Su(t){let e=(n,o,s)=>d("button",{type:"\
button",on:{click:o},...s},n);return d("div",{class:"actions"},e(p("card.copy_link"),()=>ja(uo(t),p("card.copied_link"))),t.anchor?e(p("card.copy_position"),()=>ja(
Ta(t),p("card.copied_position",{position:Ta(t)}))):null,d("span",{class:"steps"},Ha(-1,"prev","card.previous"),Ha(1,"next","card.next")),d("p",{class:"copied"}))}
function Pa(t){return u("svg",{viewBox:"0 0 8 12",width:8,height:12,class:"arrow","aria-hidden":"true"},u("path",{d:t?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",
stroke:"currentColor","stroke-width":1.6}))}function Va(t){let e=t.layers.map(o=>F[o]).filter(Boolean),n=u("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-h\
idden":"true"},u("path",{d:"M1 1L11 11M11 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5}));b("card").replaceChildren(...[d("button",{type:"button",
class:"back link",on:{click:qs}},p("list.back",{n:h.marks.length})),d("div",{class:"top"},e.length>1?vu(t,e):Ps(e),d("button",{type:"button",class:"close","aria\
-label":p("card.close"),on:{click:qs}},n)),d("h2",{id:"card-title",tabindex:"-1",dir:"auto",lang:_n(t)},A(t)),Lu(t),...Ca(t),_a(t),Fa(t),Su(t)].filter(Boolean))}
function qs(){M.set({selected:null},{source:"card"})}function zu(t,e){let n=b("card"),o=R();n.hidden&&(Mn=o&&o!==document.body?o:null,qa=[b("panel").scrollTop,b(
"scroll").scrollTop]);let s=n.contains(o)?o.className:"";Va(t),n.hidden=!1,n.scrollTop=0,n.setAttribute("aria-labelledby","card-title"),cn(t),document.documentElement.
classList.add("has-card"),b("panel").scrollTop=0,eo()&&n.scrollIntoView({block:"start"}),s==="prev"||s==="next"?n.querySelector("."+s).focus():e!=="link"&&b("ca\
rd-title").focus({preventScroll:!0}),dt(p("card.selected",{mark:on(t)}))}function Au(){let t=b("card");if(t.hidden)return;let e=t.contains(R()),n=t.dataset.mark;
t.hidden=!0,t.replaceChildren(),document.documentElement.classList.remove("has-card"),cn(null),[b("panel").scrollTop,b("scroll").scrollTop]=qa,e&&(Mn&&Mn.isConnected&&
Mn.offsetParent!==null?Mn.focus():js(n)||w.element.focus({preventScroll:!0})),dt(p("card.closed"))}function Da(){let t=b("card");t.setAttribute("tabindex","-1");
let e=(n,o)=>{let s=Bt[n.selected];return s?(zu(s,o),t.dataset.mark=s.id,o==="map"||o==="link"&&va()||xs(s),null):Au()};M.subscribe((n,o,s)=>{o.has("selected")?
e(n,s):o.has("lang")&&n.selected&&Va(Bt[n.selected])}),document.addEventListener("keydown",n=>{n.key==="Escape"&&M.get().selected&&(n.preventDefault(),qs())}),M.
get().selected&&e(M.get(),"link")}var Za=new Map,vn=[],gt=[],Ua=null,kn=null,Eu=L.Layer.extend({initialize(t){this.mark=t},onAdd(){Mt.add(this.mark.id)},onRemove(){Mt.delete(this.mark.id)},getBounds(){
let[t,e,n,o]=Q(this.mark);return L.latLngBounds([At(o),(t-.5)*360],[At(e),(n-.5)*360])}});function Wa(t){for(let[e,n]of Object.entries(w.groups)){let o=t.layersOn.
has(e);o!==w.map.hasLayer(n)&&(o?w.map.addLayer(n):w.map.removeLayer(n))}for(let e of h.marks){let n=Za.get(e.id)||{layer:new Eu(e),group:null};Za.set(e.id,n);let s=B(
e)&&(e.layers.find(i=>t.layersOn.has(i)&&w.groups[i])||null),r=s&&w.groups[s];n.group!==r&&(n.group&&n.group.removeLayer(n.layer),r&&r.addLayer(n.layer),n.group=
r)}}var Kt=t=>{let e=t&&t.closest&&t.closest("[data-key]");return e?gt[vn.indexOf(e)]:null},Ga=t=>t&&!t.many?t.items[0].mark.id:null;function Ya(t){t.many?Iu(t):
M.set({selected:Ga(t)},{source:"map"})}function Iu(t){let e=t.items.map(r=>r.mark),n=t.items.map(r=>r.at),o=Math.max(...n.map(r=>Math.hypot(r[0]-n[0][0],r[1]-n[0][1]))),
s=w.map.getMaxZoom()-w.map.getZoom();if(o*2**s<60||s<.5){e.slice(0,40).forEach(r=>an.add(r.id)),Gt();return}dn(e)}function mo(t){Cs(t),M.set({hover:Ga(t)},{source:"\
map"})}function Cu(t){let e=null;t.addEventListener("pointerdown",n=>{e=[n.clientX,n.clientY]}),t.addEventListener("click",n=>{let o=Kt(n.target),s=n.target.closest&&
n.target.closest(".area");!o&&!s||(n.stopPropagation(),e&&Math.hypot(n.clientX-e[0],n.clientY-e[1])>6)||(o?Ya(o):M.set({selected:s.dataset.mark},{source:"map"}))}),
t.addEventListener("pointerover",n=>{let o=Kt(n.target);o&&n.pointerType!=="touch"&&mo(o)}),t.addEventListener("pointerout",n=>{Kt(n.target)&&!Kt(n.relatedTarget)&&
mo(null)}),t.addEventListener("dblclick",n=>{Kt(n.target)&&n.stopPropagation()})}function Fu(t){t.addEventListener("keydown",e=>{let n=Kt(e.target);if(n){if(e.key===
"Enter"||e.key===" ")e.preventDefault(),e.stopPropagation(),Ya(n);else if(e.key.startsWith("Arrow")){e.preventDefault(),e.stopPropagation();let o=_u(n,e.key);o&&
Vs(o,!0)}}}),t.addEventListener("focusin",e=>{let n=Kt(e.target);n&&(Vs(n,!1),ls(e.target.closest("[data-key]"),n),e.target.matches(":focus-visible")&&Bu(n),mo(
n))}),t.addEventListener("focusout",e=>{Kt(e.relatedTarget)||mo(null)})}function _u(t,e){let[n,o]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,
1]}[e],s=null;for(let r of gt){let i=r.x-t.x,a=r.y-t.y,l=i*n+a*o,c=Math.abs(i*o)+Math.abs(a*n);if(r===t||l<=0||c>l*1.2)continue;let f=l+c;(!s||f<s.cost)&&(s={cost:f,
other:r})}return s&&s.other}function Bu(t){let[e,n,o,s]=j();t.x>e+30&&t.x<o-30&&t.y>n+30&&t.y<s-30||w.map.panTo(w.map.layerPointToLatLng([t.x,t.y]),{animate:!1})}
function Vs(t,e){Ua=Wt(t);let n=vn[gt.indexOf(t)];kn!==n&&(kn&&kn.setAttribute("tabindex",-1),n.setAttribute("tabindex",0),kn=n),e&&n.focus({preventScroll:!0})}
function ju(t,e,n){vn=t,gt=e,kn=null;let s=gt.find(i=>i.items.some(a=>a.selected))||gt.find(i=>Wt(i)===Ua)||Ru()||gt[0];s&&Vs(s,!1);let r=n&&(gt.find(i=>Wt(i)===
n)||vt(n.replace(/^\+/,"")));r&&vn[gt.indexOf(r)].focus({preventScroll:!0}),Ka(M.get().hover)}function Ru(){let[t,e,n,o]=j();return gt.find(s=>s.x>t&&s.x<n&&s.y>
e&&s.y<o)}var Ns=[];function Ka(t){for(let e of Ns)e.classList.remove("hover");Ns=t?vn.filter((e,n)=>gt[n].items.some(o=>o.mark.id===t)):[];for(let e of Ns)e.classList.
add("hover")}function Tu(t,e,n){(["layersOn","mentions"].some(r=>e.has(r))||e.has("selected")&&h.marks.some(r=>r.hidden))&&Wa(t),e.has("theme")&&Gt(!0),e.has("h\
over")&&(Ka(t.hover),n!=="map"&&Cs(t.hover&&vt(t.hover))),["selected","mentions","layersOn","query","filters","dateRange","lang","layout","embed"].some(r=>e.has(
r))&&Gt()}function Ja(){Wa(M.get()),to(ju),ca();for(let t of[lo(),fa()])Cu(t);Fu(lo()),lo().setAttribute("aria-label",p("list.title")),w.map.on("click",()=>M.set(
{selected:null},{source:"map"})),M.subscribe(Tu),addEventListener("beforeprint",()=>{Gt(!0),Se()}),addEventListener("afterprint",()=>Gt(!0))}var Qa=document.documentElement,Ln=null;function Pu(){if(Ln)return;let t=w.map;Ln=[t.getCenter(),t.getZoom()],Qa.classList.add("is-print"),t.invalidateSize({animate:!1}),
_e(!1)}function qu(){Ln&&(Qa.classList.remove("is-print"),w.map.invalidateSize({animate:!1}),w.map.setView(...Ln,{animate:!1}),Ln=null)}function Xa(){addEventListener(
"beforeprint",Pu),addEventListener("afterprint",qu)}function Vu(){return d("div",{id:"embed-legend"},d("a",{href:uo(null),target:"_blank",rel:"noopener"},jt("#head h1").textContent),d("ul",{},h.layers.map(t=>d("l\
i",{},u("svg",{viewBox:"-9 -9 18 18",width:16,height:16,"aria-hidden":"true"},U(t,6)),It(t)))),d("span",{class:"sr"},p("page.full_page")))}function ho(t){let{map:e}=w,
n=b("guard");for(let o of[e.scrollWheelZoom,e.dragging])t?o.disable():o.enable();w.element.style.touchAction=t?"pan-x pan-y":"",n&&n.remove(),t&&b("map-wrap").append(
d("button",{id:"guard",type:"button",on:{click:()=>{ho(!1),w.element.focus({preventScroll:!0})}}},p("embed.guard")))}function Du(){let t=()=>M.get().embed;w.map.
on("click",()=>{t()&&b("guard")&&ho(!1)}),w.element.addEventListener("keydown",e=>{e.key==="Escape"&&t()&&!M.get().selected&&ho(!0)})}function tl(){Du();let t=e=>{
document.documentElement.classList.toggle("embed",e.embed);let n=b("embed-legend");n&&n.remove(),e.embed&&b("stage").append(Vu()),(e.embed||b("guard"))&&ho(e.embed)};
t(M.get()),M.subscribe((e,n)=>{n.has("embed")&&t(e)})}var qe=h.config.tiles,Uu=4,$n=!1,Ds=0;function nl(t){let e=window[qe.layer];$n=t,Ds=0,document.documentElement.classList.toggle("has-tiles",$n);let n=b("tiles-c\
redit");return n&&n.remove(),$n?(e.addTo(w.map),b("map-wrap").append(d("p",{id:"tiles-credit"},qe.credit)),null):e.remove()}function el(){if(Ds+=1,!$n||Ds<Uu)return;
nl(!1);let t=b("tiles");t.querySelector("input").checked=!1,t.querySelector("p").textContent=p("page.tiles_failed"),dt(p("page.tiles_failed"))}function ol(){if(!qe)
return null;let t=d("input",{type:"checkbox",role:"switch",class:"sr",on:{change:()=>nl(t.checked)}});return t.checked=$n,window[qe.layer].off("tileerror",el).on(
"tileerror",el),d("section",{id:"tiles"},d("label",{class:"layer"},t,d("span",{},p("page.tiles",{name:qe.name})),d("span",{class:"switch","aria-hidden":"true"})),
d("p",{},p("page.tiles_note",{name:qe.name})))}var Gu=10,sl="";function Yu(){let[t,e,n,o]=j(),s=new Map,r=!1;for(let i of kt())if(!(i.x<t||i.x>n||i.y<e||i.y>o)){i.many&&(r=!0);for(let a of i.many?[]:i.items){
let l=a.kind==="point"?Tt(a.mark,a.layers[0]):"";if(!l)continue;let c=s.get(l)||new Set;for(let f of a.mark.claims)h.events[f.event]===l&&c.add(f.event);s.set(l,
c)}}return{found:s,badge:r}}var rl=t=>u("svg",{viewBox:"-20 -12 40 24",width:40,height:24,"aria-hidden":"true"},t),Ku=()=>d("ul",{id:"signs",hidden:!0});function Ju(){
let t=b("signs");if(!t)return;let{found:e,badge:n}=Yu(),o=JSON.stringify([document.documentElement.lang,n,[...e].map(([r,i])=>[r,...i])]);if(o===sl&&t.firstChild)
return;sl=o;let s=[...e].slice(0,Gu).map(([r,i])=>d("li",{},rl(he(r,9.5)),d("span",{},[...i].slice(0,2).map(a=>p("event."+a)).join(p("list.comma")))));n&&s.push(
d("li",{},rl([u("rect",{class:"second",x:-9,y:-7,width:24,height:18,rx:9}),u("rect",{class:"first",x:-12,y:-10,width:24,height:18,rx:9}),u("text",{x:0,y:3},"2")]),
d("span",{},p("key.badge")))),t.hidden=!s.length,t.replaceChildren(...s)}function il(){to(()=>setTimeout(Ju))}function al(t){return t.length?d("section",{id:"ke\
y","aria-labelledby":"key-title"},d("h2",{id:"key-title"},p("key.title")),d("ul",{},t.map(e=>d("li",{},pr(e),d("span",{},p("key."+e))))),Ku()):null}var dl=["exact","near","region","band","vague"];function Qu(){b("kicker").textContent=p("page.kicker",{n:h.articles.length||1});for(let s of tt("[data-t]"))s.textContent=
p(s.dataset.t,{...s.dataset});b("panel").setAttribute("aria-label",p("page.panel"));for(let s of tt("[data-said]")){let r=s.dataset.said,i=Ye(r);s.textContent=i,
s.lang=i===r?"en":H()}let t=tt("#head .published");h.articles.forEach((s,r)=>{s.published&&t[r]&&(t[r].textContent=zt(s.published))});let e=b("skip");e.hidden=!1,
e.textContent=p("page.skip"),e.onclick=()=>{(jt("#list .row")||b("query")).focus()};let n=b("skip-map");n.hidden=!1,n.textContent=p("page.skip_map"),n.onclick=()=>(jt(
'#map-wrap [data-key][tabindex="0"]')||w.element).focus();let o=b("languages");o&&o.remove(),h.languages.length>1&&jt("#head .kicker").append(Xu())}function Xu(){
return d("span",{id:"languages",role:"group","aria-label":p("page.languages")},h.languages.map(t=>d("button",{type:"button",lang:t.code,dir:t.dir,"aria-pressed":String(
t.code===H()),on:{click:()=>M.set({lang:t.code})}},t.name)))}function tp(){return h.named.length+h.unresolved.length+h.unplaced.length}function ep(){let t=tp();
return d("section",{id:"who","aria-labelledby":"who-title"},d("div",{class:"bar"},d("h2",{id:"who-title"},p("who.title")),d("p",{},p("who.marks",{n:h.marks.length}),
t?[" · ",d("button",{type:"button",class:"link",on:{click:ll}},p("who.named",{n:t}))]:null,h.unread.length?[" · ",d("button",{type:"button",class:"link",on:{click:ll}},
p("who.unread",{n:h.unread.length}))]:null)),d("ul",{class:"layers"},h.layers.map(op),np()))}function np(){let t=h.marks.filter(n=>n.hidden).length;if(!t)return null;
let e=d("input",{type:"checkbox",role:"switch",class:"sr",id:"mentions",on:{change:()=>M.set({mentions:e.checked})}});return e.checked=M.get().mentions,d("li",{
class:"mentions"},d("label",{class:"layer"},e,d("span",{class:"sw"}),d("span",{class:"name"},p("who.mentions",{n:t})),d("span",{class:"count"}),d("span",{class:"\
switch","aria-hidden":"true"})))}function ll(){let t=b("left-title");t&&(t.scrollIntoView({block:"start",behavior:Rt()?"auto":"smooth"}),t.focus({preventScroll:!0}))}
function op(t){let e=d("input",{type:"checkbox",role:"switch",class:"sr","data-layer":t.id,on:{change:()=>rp(t.id,e.checked)}});return e.checked=M.get().layersOn.
has(t.id),d("li",{},d("label",{class:"layer"},e,d("span",{class:"sw"},ge(t,"legend"),sp(t)),d("span",{class:"name",dir:"auto",lang:t.lang},t.name),d("span",{class:"\
short",dir:"auto",lang:t.lang},t.short),d("span",{class:"count"},C(t.count)),d("span",{class:"switch","aria-hidden":"true"})))}function sp(t){return u("svg",{class:"\
chip-shape",viewBox:"-9 -9 18 18",width:18,height:18,"aria-hidden":"true"},U(t,6))}function rp(t,e){let n=new Set(M.get().layersOn);e?n.add(t):n.delete(t),M.set(
{layersOn:n})}var ip=()=>dl.filter(t=>h.marks.some(e=>e.form===t));function ap(){let t=d("input",{id:"query",type:"search",autocomplete:"off",spellcheck:"false",
placeholder:p("find.label"),"aria-label":p("find.label")}),e=0;t.addEventListener("input",()=>{clearTimeout(e),e=setTimeout(()=>M.set({query:t.value}),90)}),t.value=
M.get().query;let n=d("button",{id:"filter-button",type:"button","aria-expanded":"false","aria-controls":"filters",on:{click:()=>ul(b("filters").hidden)}},p("fi\
nd.filter")),o=u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:"M11.2 11.2L15 15M12.5 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5\
 7Z",fill:"none",stroke:"currentColor","stroke-width":1.5}));return d("section",{id:"find",role:"search",on:{keydown:lp}},d("div",{class:"field"},o,t),n,cp())}function lp(t){
t.key!=="Escape"||b("filters").hidden||(t.preventDefault(),t.stopPropagation(),ul(!1),b("filter-button").focus())}function ul(t){b("filters").hidden=!t,b("filte\
r-button").setAttribute("aria-expanded",String(t))}function cp(){let t=h.marks.flatMap(i=>i.claims),e=Object.keys(ee[H()].strings),n=[...new Set(t.map(i=>i.role))].
sort((i,a)=>e.indexOf("role."+i)-e.indexOf("role."+a)),o=Object.keys(h.events).filter(i=>t.some(a=>a.event===i)),s=dl.filter(i=>h.marks.some(a=>a.form===i)),r=t.
flatMap(i=>i.date?[i.date.start,i.date.end]:[]).filter(Boolean).sort();return d("div",{id:"filters",hidden:!0,role:"group","aria-label":p("find.filters")},o.length?
go("events",p("find.event"),o,i=>p("event."+i)):null,go("roles",p("find.role"),n,i=>p("role."+i)),h.articles.length>1?go("sources",p("find.source"),h.articles.map(
(i,a)=>String(a)),i=>K(h.articles[i].publisher||h.articles[i].title||i)):null,go("forms",p("find.precision"),s,i=>p("key."+i)),r.length?d("fieldset",{class:"dat\
es"},d("legend",{},p("find.dates")),cl("from",0,r),cl("to",1,r)):null,d("button",{type:"button",class:"link",on:{click:Un}},p("find.clear")))}function go(t,e,n,o){
return d("fieldset",{},d("legend",{},e),n.map(s=>{let r=d("input",{type:"checkbox","data-kind":t,value:s,on:{change:()=>fp(t,s,r.checked)}});return d("label",{},
r,d("span",{dir:"auto"},o(s)))}))}function fp(t,e,n){let o=M.get().filters,s=Object.fromEntries(Object.entries(o).map(([r,i])=>[r,new Set(i)]));n?s[t].add(e):s[t].
delete(e),M.set({filters:s})}function cl(t,e,n){let o=d("input",{type:"date",id:"date-"+t,min:n[0],max:n[n.length-1],on:{change:()=>{let s=[...M.get().dateRange||
[n[0],n[n.length-1]]];s[e]=o.value||(e?n[n.length-1]:n[0]),s[0]>s[1]&&(s[1-e]=s[e]),M.set({dateRange:s})}}});return d("label",{},d("span",{},p("find."+t)),o)}function pl(t){
for(let r of tt("input[data-layer]"))r.checked=t.layersOn.has(r.dataset.layer);for(let r of tt("input[data-kind]"))r.checked=t.filters[r.dataset.kind].has(r.value);
b("mentions")&&(b("mentions").checked=t.mentions);let e=b("query");e&&e!==R()&&(e.value=t.query);let n=t.dateRange||["",""];b("date-from")&&([b("date-from").value,
b("date-to").value]=n);let o=Yo(t.filters)+(t.dateRange?1:0),s=b("filter-button");s&&(s.textContent=o?p("find.on",{n:o}):p("find.filter"))}function fl(){let t=b(
"query")===R();Qu();for(let e of tt(".defs"))e.remove();b("page").append(ur(),mr()),b("tools").replaceChildren(...[ep(),d("div",{id:"scroll",tabindex:"-1"},al(ip()),
ap(),d("section",{id:"list"}),Oa(),ol(),b("credits"))].filter(Boolean)),t&&b("query").focus(),pl(M.get()),fo()}function ml(){il(),fl(),M.subscribe((t,e)=>{e.has(
"lang")?(Fn(t.lang),fl()):["layersOn","filters","query","dateRange","mentions"].some(n=>e.has(n))&&pl(t)})}var up=t=>t.event?Bn(t):at(t),hl=t=>`${t.article} ${t.paragraph} ${t.before}${t.place}${t.after}`;function pp(t){let e=new Map;for(let n of t)for(let o of n.cites)
e.has(hl(o))||e.set(hl(o),o);return[...e.values()]}function mp(t){let e=new Map;for(let n of t){let o={layer:n.layer,text:up(n),date:J(n.date,!0)};e.set(JSON.stringify(
o),o)}return[...e.values()]}function hp(t){let e=h.articles[t.article]||{},n=t.paragraph===null?"":`¶ ${C(t.paragraph+1)}`,o=h.articles.length>1&&(e.publisher?
K(e.publisher):p("card.article",{n:t.article+1}));return d("blockquote",{dir:"auto",lang:e.lang||null},d("bdi",{},p("card.open_quote"),t.before,t.place?d("mark",
{},t.place):null,t.after,p("card.close_quote")),o||n?d("small",{}," ",o,o&&n?p("list.comma"):null,d("bdi",{},n)):null)}function gp(t){let e=$e(t);return d("li",
{},d("b",{class:"n"},C(t.n)),d("div",{},d("p",{},d("b",{},se(t))," · ",d("bdi",{},yt(t))),mp(e).map(n=>d("p",{class:"deed"},F[n.layer]?[It(F[n.layer],"short"),
": "]:null,n.text," · ",d("bdi",{},n.date))),pp(e).map(hp)))}function xp(){gl();let t=h.marks.filter(n=>B(n)&&W(n)).sort((n,o)=>n.n-o.n),e=M.get().mentions?[]:
h.marks.filter(n=>n.hidden&&!B(n));b("list").after(d("section",{id:"paper"},Ut()?d("p",{},p("find.found",{n:t.length})):null,d("ol",{},t.map(gp)),e.length?d("p",
{class:"named"},p("who.mentions",{n:e.length}),": ",d("bdi",{},ht(e.map(A)))):null))}function gl(){let t=b("paper");t&&t.remove()}function xl(){addEventListener(
"beforeprint",xp),addEventListener("afterprint",gl)}function yl(t){let e=[];for(let n of t)for(let o of n.claims){let s=o.date;!s||!s.start&&!s.end||e.push({mark:n,claim:o,layer:o.layer,from:s.start?ct(s.start):null,
to:s.end?ct(s.end):null})}return e}function wl(t){let e=t.flatMap(i=>[i.from,i.to]).filter(i=>i!==null),n=Math.min(...e),o=Math.max(...e),s=Math.max(1.5,(o-n)*.04),
r=i=>t.some(a=>a[i]===null)?1.6:1;return{first:n,last:o,from:n-s*r("from"),to:o+1+s*r("to")}}function bl(t,e){let n=e/(t.to-t.from),o=oe();return{x:i=>o?e-(i-t.
from)*n:(i-t.from)*n,day:i=>Math.floor((o?e-i:i)/n+t.from),per:n}}var Ml=t=>ot("axis",t);function Zs(t){let e=t.to-t.from,n=[];if(e<=40){let i=e<=16?1:7;for(let a=Math.
ceil(t.from);a<t.to;a+=1)(a-Math.ceil(t.from))%i===0&&n.push({day:a,text:Ml(P(a))});return n}let[o,s]=nt(P(Math.floor(t.from))),r=e>365*4?12:e>500?3:1;r===12&&(s=
1);for(let i=0;i<600;i+=1){let a=ct(`${String(o).padStart(4,"0")}-${String(s).padStart(2,"0")}-01`);if(a>=t.to)break;if(a>=t.from&&(s-1)%r===0){let l=r===12?mt(
o):Bs(s),c=r!==12&&(s===1||!n.length);n.push({day:a,text:c?ot("axis_month",P(a)):l})}s+=1,s>12&&(s=1,o+=1)}return n}function wp(t,e,n){t.sort((s,r)=>s.at-r.at);
for(let s of t)s.true=s.at;let o=(s,r)=>(e(s.text)+e(r.text))/2;t.forEach((s,r)=>{let i=e(s.text)/2,a=r?t[r-1].at+o(t[r-1],s):i-6;s.at=Math.max(s.at,a)});for(let s=t.
length-1;s>=0;s-=1){let r=s===t.length-1?n+12-e(t[s].text)/2:t[s+1].at-o(t[s],t[s+1]);t[s].at=Math.min(t[s].at,r)}for(let s=t.length-1;s>=0;s-=1)Math.abs(t[s].at-
t[s].true)>36&&t.splice(s,1)}function kl(t,e,n,o){let s=[...new Set(t.filter(c=>c.from!==null&&c.from===c.to).map(c=>c.from))].sort((c,f)=>c-f),r=o<420,i=c=>c.length*
(r?6:7)+(r?6:14),a=[];for(let c of s){let[f,m,g]=nt(P(c)),x=a[a.length-1],y=Ml(P(c)),v=n(c+.5);x&&Math.abs(v-x.at)<(i(y)+i(x.text))/2&&x.month===`${f}-${m}`&&x.
days.length<3?(x.days.push(g),x.all.push(v),x.at=(x.all[0]+v)/2,x.text=ot("axis",P(c),ht(x.days.map(mt)))):a.push({at:v,all:[v],text:y,days:[g],month:`${f}-${m}`,
bold:!0})}wp(a,i,o);let l=[...a];for(let c of Zs(e)){let f=c.text.length*6.4/2,m=n(c.day)+(oe()?-f:f);l.every(x=>Math.abs(x.at-m)>i(x.text)/2+f+4)&&m>f&&m<o-f&&
l.push({at:m,text:c.text})}return l}var bp=100,Mp=15,kp=6,vp=2;function $l(t,e,n){let o=new Set;for(let r of t)r.from!==null&&r.from===r.to&&o.add(r.from);return t.length>bp&&o.size*Mp>n?Math.ceil(
kp/e.per):0}var Us=t=>new Set(t.map(e=>e.mark.id)).size;function Ll(t,e,n,o,s){let r=o?Math.max(vp,o*n.per):0;return u("rect",{class:s,x:n.left.toFixed(1),width:n.
width.toFixed(1),y:(n.base-r).toFixed(1),height:r.toFixed(1),fill:e.slots.length===2?Ge(e):T(e)})}function Sl(t,{days:e,x:n,high:o,stacked:s,living:r,told:i}){let a=new Map;
for(let{days:f}of t)for(let[m,g]of f){let x=Us(g);a.set(m,s?(a.get(m)||0)+x:Math.max(a.get(m)||0,x))}let l=o/Math.max(1,...a.values()),c=new Map;return t.flatMap(
({layer:f,days:m,base:g})=>[...m].map(([x,y])=>{let v=n(x),$=n(x+e),E=Us(y),S=s&&c.get(x)||0;c.set(x,S+E*l);let z={left:Math.min(v,$)+.5,width:Math.max(1,Math.abs(
$-v)-1),base:g-S,per:l},it=Ut()?y.filter(r):y;return u("g",{class:"column"},it.length<y.length&&Ll(y,f,z,E,"item out"),Ll(y,f,z,Us(it),"item"),u("title",{},i(y)))}))}var k={items:[],range:null,now:null,together:0},zl=()=>{let t=M.get().layersOn;return h.layers.filter(e=>t.has(e.id)&&k.items.some(n=>n.layer===e.id))},Ws=()=>h.
marks.filter(t=>B(t)&&!t.claims.some(e=>e.date&&(e.date.start||e.date.end))).length;function Sn(t=M.get().layersOn){let e=new Map;for(let n of k.items){if(!t.has(
n.layer))continue;let o=n.from===null?Math.min(k.range.first,n.to):n.from,s=n.to===null?Math.max(k.range.last,n.from):n.to;e.set(`${o}:${s}`,[o,s])}return[...e.
values()].sort((n,o)=>n[0]-o[0]||n[1]-o[1])}var Jt=()=>{let t=M.get().dateRange;return t?t.map(ct):null};function zn(t,e){let n=Math.max(k.range.first,Math.min(
t,e)),o=Math.min(k.range.last,Math.max(t,e));n>o||M.set({dateRange:[P(n),P(o)]},{source:"timeline"})}var xo=()=>M.set({dateRange:null},{source:"timeline"});var Gs=12,Al=t=>W(t.mark)&&$e(t.mark).includes(t.claim),Ol=t=>!Ut()||t.some(Al)?"item":"item out";function $p(t,e,n,o){let s=t[0],r={class:Ol(t)},i=s.from===null?
k.range.from:s.from,a=s.to===null?k.range.to:s.to+1,l=Math.min(o(i),o(a)),c=Math.max(3,Math.abs(o(a)-o(i))),f=s.from===null?"start":s.to===null?"end":"",m=e.slots.
length===2?Ge(e):T(e);return u("g",r,u("rect",{x:l,y:n-4,width:c,height:8,rx:4,fill:m,stroke:e.slots.length===2?"var(--ink3)":null,"stroke-width":.8,mask:f?`url\
(#fade-${f==="start"!==oe()?"start":"end"})`:null}),u("title",{},Ys(t)))}function Ys(t){let e=t.slice(0,Gs).map(n=>[A(n.mark),at(n.claim),J(n.claim.date)].join(
" · "));return t.length>Gs&&e.push(p("map.more",{n:t.length-Gs})),e.join(`
`)}function Sp(t,e,n,o){let s=t[0],r=u("g",{class:Ol(t),"data-x":o(s.from+.5).toFixed(1),"data-y":n,transform:`translate(${o(s.from+.5).toFixed(1)} ${n})`}),i=t.
length>1&&e.slots.length===1,a=U(e,i?7.4:5.4);return a.setAttribute("style","stroke:var(--paper);stroke-width:3;paint-order:stroke"),r.append(a,U(e,i?7.4:5.4)),
i&&r.append(u("text",{class:"many",y:3.6,"text-anchor":"middle"},p("time.several",{n:t.length}))),r.append(u("title",{},Ys(t))),r}function zp(){let t=(e,n)=>[u(
"linearGradient",{id:`${e}-g`},n.map(([o,s])=>u("stop",{offset:o,"stop-color":"#fff","stop-opacity":s}))),u("mask",{id:e,maskContentUnits:"objectBoundingBox"},u(
"rect",{width:1,height:1,fill:`url(#${e}-g)`}))];return u("defs",{},t("fade-start",[[0,0],[.55,1]]),t("fade-end",[[.45,1],[1,0]]))}function Ap(t,e,n,o){let s=new Map,
r=new Map;for(let i of k.items){if(i.layer!==t.id)continue;let a=i.from!==null&&i.from===i.to,l=o?i.from-(i.from-k.range.first)%o:i.from,c=a?s:r,f=a?l:`${i.from}\
:${i.to}`;c.has(f)?c.get(f).push(i):c.set(f,[i])}return{layer:t,days:s,base:e+6.5,bars:[...r.values()].map(i=>$p(i,t,e,n)),dots:o?[]:[...s.values()].map(i=>Sp(i,
t,e,n))}}function Op(t,e){let n=o=>Number(o.dataset.x);t.sort((o,s)=>n(o)-n(s)),t.forEach((o,s)=>{s&&(o.dataset.x=Math.max(n(o),n(t[s-1])+12))});for(let o=t.length-
1;o>=0;o-=1){let s=o===t.length-1?e-6:n(t[o+1])-12;t[o].dataset.x=Math.min(n(t[o]),s),t[o].setAttribute("transform",`translate(${t[o].dataset.x} ${t[o].dataset.
y})`)}return t}function El(t,e){let n=zl(),o=e?0:15,s=e?16:9,r=s+o*Math.max(n.length-1,0)+(e?16:9);k.now=bl(k.range,t);let i=u("svg",{class:"chart",width:t,height:r+
18,"aria-hidden":"true",viewBox:`0 0 ${t} ${r+18}`},zp());i.append(u("g",{class:"grid"},Zs(k.range).map(f=>u("path",{d:`M${k.now.x(f.day).toFixed(1)} 0V${r}`})),
n.map((f,m)=>u("path",{d:`M0 ${s+o*m}H${t}`}))));let a=Jt();if(a){let f=k.now.x(a[0]),m=k.now.x(a[1]+1);i.append(u("rect",{class:"brush",x:Math.min(f,m),y:1,width:Math.
abs(m-f),height:r-2}))}k.together=$l(k.items,k.now,t);let l=n.map((f,m)=>Ap(f,s+o*m,k.now.x,k.together)),c=l.flatMap(f=>f.dots);if(i.append(...l.flatMap(f=>f.bars),
...e?Op(c,t):c),k.together){let f=e?l.map(m=>({...m,base:r})):l;i.append(...Sl(f,{days:k.together,x:k.now.x,living:Al,told:Ys,stacked:e,high:e?r-4:12.5}))}for(let f of kl(
k.together?[]:k.items,k.range,k.now.x,t))f.bold&&i.append(...f.all.map(m=>u("path",{class:"named",d:`M${m.toFixed(1)} ${r-3}V${r+3}`}))),i.append(u("text",{class:f.
bold?"bold":null,x:f.at.toFixed(1),y:r+14,"text-anchor":"middle"},f.text));return{box:i,bottom:r,rows:n,gap:o,top:s}}var Ep=1500,wo=0;function Il(t,e){let n=Jt(),o=n?n[t]:t?k.range.last:k.range.first,s=zt(P(o));return d("div",{class:n?"grip set":"grip",tabindex:"0",role:"slide\
r","data-grip":t,"aria-label":p(t?"time.end":"time.start"),"aria-orientation":"horizontal","aria-valuemin":k.range.first,"aria-valuemax":k.range.last,"aria-valu\
enow":o,"aria-valuetext":s,style:{left:`${k.now.x(t?o+1:o)}px`,height:`${e}px`},on:{keydown:r=>Ip(r,t,o)}},d("i",{}))}function Ip(t,e,n){let o=oe()?-1:1,s={ArrowRight:o,
ArrowLeft:-o,ArrowUp:1,ArrowDown:-1,PageUp:7,PageDown:-7,Home:-1e6,End:1e6}[t.key];if(!s)return;t.preventDefault();let r=Jt()||[k.range.first,k.range.last],i=Math.
min(k.range.last,Math.max(k.range.first,n+s));r[e]=i,r[0]>r[1]&&(r[1-e]=i),zn(r[0],r[1]);let a=tt("#timeline .grip");a[e]&&a[e].focus()}function Cp(t){let e=null,
n=!1,o=null,s=r=>k.now.day(r.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",r=>{if(r.button)return;An();let i=r.target.closest&&r.target.
closest(".grip"),a=Jt();o=i&&a?a[1-Number(i.dataset.grip)]:null,e=o===null?s(r):o,n=!1,t.setPointerCapture(r.pointerId)}),t.addEventListener("pointermove",r=>{e!==
null&&(!n&&o===null&&Math.abs(k.now.x(e)-k.now.x(s(r)))<5||(n=!0,zn(e,s(r))))}),t.addEventListener("pointerup",r=>{e!==null&&!n&&o===null&&Fp(s(r)),e=null}),t.addEventListener(
"pointercancel",()=>{e=null})}function Fp(t){let e=Sn().map(([n,o])=>{let s=t<n?n-t:t>o?t-o:0;return{a:n,b:o,off:s,length:o-n}}).filter(n=>n.off*k.now.per<14).sort(
(n,o)=>n.off-o.off||n.length-o.length)[0];e?zn(e.a,e.b):xo()}function Ks(t){let e=Sn();if(!e.length)return!1;let n=Jt(),o=n?e.findIndex(([a,l])=>a===n[0]&&l===n[1]):
-1,s=n&&o<0?e.findIndex(([a])=>a>=n[0]):o+t;if(s>=e.length||s<0&&n)return!1;let[r,i]=e[Math.max(s,0)];return zn(r,i),dt(Fl()),!0}function An(){clearInterval(wo),
wo=0;let t=b("play");t&&t.replaceChildren(Js(!1)),t&&t.setAttribute("aria-label",p("time.play"))}function _p(){if(wo)return An();let t=Sn(),e=Jt();return(!e||e[1]>=
t[t.length-1][1])&&xo(),Ks(1),wo=setInterval(()=>{Ks(1)||An()},Ep),b("play").replaceChildren(Js(!0)),b("play").setAttribute("aria-label",p("time.pause")),null}function Js(t){
return u("svg",{viewBox:"0 0 12 12",width:12,height:12,class:t?null:"arrow","aria-hidden":"true"},u("path",{fill:"currentColor",d:t?"M2 1H5V11H2ZM7 1H10V11H7Z":
"M2 .6L11 6L2 11.4Z"}))}function Fl(){let t=M.get().dateRange;if(t)return J({start:t[0],end:t[1]});let e=[P(k.range.first),P(k.range.last)];return J(k.range.last-
k.range.first>40?_s(...e):{start:e[0],end:e[1]})}function Bp(){if(!M.get().dateRange)return p(k.together?"time.hint_many":"time.hint");let t=h.marks.filter(B);return p(
"time.chosen",{m:t.filter(W).length,n:t.length,k:Ws()})}function yo(){let t=b("timeline");if(t.hidden)return;let e=R()&&R().dataset.grip,n=_()==="phone",o=b("ti\
me-area"),{box:s,bottom:r,rows:i,gap:a,top:l}=El(Math.max(o.clientWidth,60),n);for(let c of[...o.querySelectorAll(".chart, .grip")])c.remove();o.append(s,Il(0,r),
Il(1,r)),b("time-lanes").replaceChildren(...n?[]:i.map((c,f)=>d("span",{style:{top:`${l+a*f-8}px`}},u("svg",{viewBox:"-9 -9 18 18",width:13,height:13,"aria-hidd\
en":"true"},U(c,6)),It(c,"short")))),b("time-title").textContent=Fl(),b("time-hint").textContent=Bp(),b("time-all").hidden=!M.get().dateRange,b("time-left").replaceChildren(
d("span",{},p("time.no_date")),d("b",{},C(Ws()))),t.classList.toggle("chosen",!!M.get().dateRange),e&&o.querySelectorAll(".grip")[Number(e)].focus()}function Cl(){
let t=b("timeline"),e=(o,s)=>d("button",{type:"button",class:"step","aria-label":s,on:{click:()=>{An(),Ks(o)}}},u("svg",{viewBox:"0 0 8 12",width:7,height:10,class:"\
arrow","aria-hidden":"true"},u("path",{d:o>0?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"currentColor","stroke-width":1.6}))),n=d("div",{id:"time-area"});
t.setAttribute("aria-label",p("time.title")),t.replaceChildren(d("div",{class:"play"},d("button",{id:"play",type:"button","aria-label":p("time.play"),on:{click:_p}},
Js(!1)),d("div",{class:"steps"},e(-1,p("time.back")),e(1,p("time.step")))),d("div",{class:"time"},d("p",{class:"head"},d("b",{id:"time-title"}),d("span",{id:"ti\
me-hint"}),d("button",{type:"button",class:"link",id:"time-all",on:{click:()=>{An(),xo()}}},p("time.all"))),d("div",{class:"lanes"},d("div",{id:"time-lanes","ar\
ia-hidden":"true"}),n)),d("p",{id:"time-left"})),Cp(n)}function _l(){k.items=yl(h.marks),!(k.items.length<2)&&(k.range=wl(k.items),!(Sn(new Set(h.layers.map(t=>t.
id))).length<2)&&(b("timeline").hidden=!1,Cl(),yo(),M.subscribe((t,e)=>{e.has("lang")?(Cl(),yo()):["layersOn","filters","query","dateRange"].some(n=>e.has(n))&&
yo()}),new ResizeObserver(yo).observe(b("time-area"))))}async function Rp(t){let e=atob(document.getElementById(t).textContent),n=new Uint8Array(e.length);for(let s=0;s<e.length;s+=1)n[s]=e.charCodeAt(s);let o=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(o).text())}var Tp=t=>/[\ud800-\udfff]/.test(t)?Array.from(t):
t,Qs=(t,e,n)=>typeof t=="string"?t.slice(e,n):t.slice(e,n).join("");function Hp(t){let e=new Map(t.map((r,i)=>[r.sha256,i]));function n(r,i){let l=(t[r]?t[r].paragraphs:
[]).findIndex(([c,f])=>c<=i&&i<f);return l<0?null:l}function o({article:r,quote:i,start:a,end:l},c){let[f,m]=c||[a,a];a<=f&&f<=m&&m<=l||(f=m=a);let g=Tp(i),x=e.
get(r)||0;return{article:x,paragraph:n(x,a),before:Qs(g,0,f-a),place:Qs(g,f-a,m-a),after:Qs(g,m-a)}}function s(r){let{id:i,role:a,layer:l,event:c,planned:f,hypothetical:m,
action:g,hedges:x,negated:y,inferred:v,figures:$,speaker:E,reviewed:S}=r;return{id:i,role:a,layer:l,event:c,planned:f,hypothetical:m,action:g,hedges:x,negated:y,
inferred:v,figures:$,speaker:E,reviewed:S,targets:(r.target_ids||[]).map(z=>typeof z=="string"?z:z.id),actors:r.actor_ids.map(z=>typeof z=="string"?z:z.id),date:r.
date_words===null?null:{start:r.date_start,end:r.date_end,words:r.date_words,time_precision:r.time_precision,date_prec:r.date_prec,...r.date_inferred?{inferred:!0}:
{}},cites:r.citations.map(z=>o(z,r.highlight))}}return{cite:o,claim:s}}function Bl(t,e,{cite:n,claim:o}){let{title:s,place_id:r,layers:i,form:a,anchor:l,radius_km:c,
words:f,approximate:m,rule:g,note:x,rivals:y,score:v,country:$,admin1:E,names:S,disagreements:z,shown:it}=t.properties;return{id:t.id,n:e,title:s,place_id:r,layers:i,
form:a,anchor:l,radius_km:c,words:f,approximate:m,rule:g,note:x,rivals:y,score:v,country:$,admin1:E,hidden:it===!1,geometry:t.geometry,names:Object.entries(S).flatMap(
([_t,Ne])=>[Ne].flat().map(bo=>[_t,bo])),claims:t.properties.claims.map(o),differ:(z||[]).map(({kind:_t,values:Ne,citations:bo})=>({kind:_t,versions:Ne.map((Pl,ql)=>({
value:Pl,cite:n(bo[ql],null)}))}))}}function Pp(t){let e=Hp(t.articles||[t.article].filter(Boolean)),n=[],o=[];for(let s of h.order){let r=t.features[s];r.geometry?
n.push(Bl(r,n.length+1,e)):o.push(Bl(r,0,e))}return{marks:n,named:o,unplaced:t.unplaced_claims.map(e.claim),unread:(t.unread||[]).map(({event:s,words:r,citation:i})=>({
event:s,words:r,cite:e.cite(i,null)})),unresolved:t.unresolved.map(({surface:s,reason:r,rivals:i,citation:a})=>({surface:s,reason:r,rivals:i,cite:e.cite(a,null)}))}}
var jl=async()=>On(Pp(await Rp("mapgen-geojson")));function Rl(){Li(h.config),La(),w.element.setAttribute("role","region"),w.element.setAttribute("aria-label",p("page.map")),ya(),ml(),ps(),tl(),_l(),$a(),Xa(),xl(),
Ja(),Ls(),ws(),Sa(),Da(),b("static").remove(),document.documentElement.dataset.ready="1",me&&setTimeout(oi,500)}function Tl(t){throw document.documentElement.classList.
remove("js"),t}function Hl(){if(document.documentElement.classList.add("js"),me){jl().then(Rl).catch(Tl);return}try{Rl()}catch(t){Tl(t)}}var qp={shown:Mt},Np={find:vt,flush:Xn,now:Se,request:Gt,sight:j,signs:kt,get took(){return Is}};return Ul(Vp);})();
