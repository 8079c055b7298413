var mapgen=(()=>{var en=Object.defineProperty;var Va=Object.getOwnPropertyDescriptor;var Wa=Object.getOwnPropertyNames;var Ya=Object.prototype.hasOwnProperty;var Ut=(t,e)=>{for(var o in e)en(t,o,{get:e[o],enumerable:!0})},Ga=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Wa(e))!Ya.call(t,s)&&
s!==o&&en(t,s,{get:()=>e[s],enumerable:!(n=Va(e,s))||n.enumerable});return t};var Ka=t=>Ga(en({},"__esModule",{value:!0}),t);var xu={};Ut(xu,{data:()=>h,dates:()=>pt,draw:()=>ie,furniture:()=>eo,geo:()=>q,groups:()=>Hn,join:()=>_t,lang:()=>C,layerById:()=>V,layout:()=>bt,map:()=>qn,markById:()=>Et,
marks:()=>gu,matches:()=>Y,number:()=>T,packed:()=>fe,scene:()=>yu,start:()=>Da,store:()=>x,t:()=>m,title:()=>A,view:()=>St,visible:()=>X});var ie={};Ut(ie,{frame:()=>re,framed:()=>Tn,key:()=>ye,passing:()=>Nn,sign:()=>Pn,under:()=>Rn});var q={};Ut(q,{box:()=>j,decode:()=>It,extent:()=>W,frame:()=>at,inside:()=>Wt,kmToUnits:()=>Ie,lat:()=>Vt,meet:()=>z,mx:()=>it,my:()=>ot,parts:()=>nt,path:()=>ft,
project:()=>Ot,spot:()=>st});function Cs(t){let e=document.getElementById(t);return e&&e.type==="application/json"?JSON.parse(e.textContent):null}var Ja={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],rivals:[],score:1,country:null,admin1:null,claims:[],differ:[]},Fs={actors:[],action:"",date:null,
hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function Os(t){let e=t.anchor?{type:"Point",coordinates:t.anchor}:null;return{...Ja,
...t.geometry==="anchor"?{...t,geometry:e}:t,claims:(t.claims||[]).map(o=>({...Fs,...o}))}}var _s=t=>{let e=Object.create(null);for(let o of t)e[o.id]=o;return e},
h=Cs("mapgen-data"),V=_s(h.layers),Et=Object.create(null),yo=t=>{Object.assign(h,t),Et=_s(h.marks)},fe=!!h.order;if(fe)yo({marks:[],named:[],unresolved:[],unplaced:[]});else{
let t=Cs("mapgen-geojson"),e=new Map((t?t.features:[]).map(o=>[o.id,o.geometry]));yo({marks:h.marks.map(Os),named:h.named.map(Os),unplaced:h.unplaced.map(o=>({...Fs,
...o}))});for(let o of h.marks)o.geometry=o.geometry||e.get(o.id)||null}var Xa="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Rs=new Int8Array(128);for(let t=0;t<64;t+=1)Rs[Xa.charCodeAt(t)]=t;var js=85.0511287798,
Qa=40075.017,it=t=>t/360+.5,ot=t=>{let e=Math.max(-js,Math.min(js,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},Vt=t=>Math.atan(Math.exp(
(.5-t)*2*Math.PI))*360/Math.PI-90,Bs=h.basemap&&h.basemap.view||[-180,-90,180,90],tl=t=>t<Bs[0]-1&&t+360<=Bs[2]+1?t+360:t;function It(t,e){let o=[],n=0,s=0,r=0,
i=()=>{let a=0,l=1,c;do c=Rs[t.charCodeAt(n)],n+=1,a+=(c&31)*l,l*=32;while(c&32);return a%2?-(a+1)/2:a/2};for(;n<t.length;)s+=i(),r+=i(),o.push(it(s/e),ot(r/e));
return o}var Zt=t=>{let e=[];for(let[o,n]of t)e.push(it(tl(o)),ot(n));return e},on=new Map;function nt(t){if(!on.has(t.id)){let e={polygons:[],lines:[],points:[]};
Ts(t.geometry,e),on.set(t.id,e)}return on.get(t.id)}function Ts(t,e){if(!t)return;let o=t.coordinates;if(t.type==="Polygon")e.polygons.push(o.map(Zt));else if(t.
type==="MultiPolygon")for(let n of o)e.polygons.push(n.map(Zt));else if(t.type==="LineString")e.lines.push(Zt(o));else if(t.type==="MultiLineString")e.lines.push(
...o.map(Zt));else if(t.type==="Point")e.points.push(...Zt([o]));else if(t.type==="MultiPoint")e.points.push(...Zt(o));else if(t.type==="GeometryCollection")for(let n of t.
geometries)Ts(n,e)}function j(t,e){let o=e||[1/0,1/0,-1/0,-1/0];for(let n=0;n<t.length;n+=2)t[n]<o[0]&&(o[0]=t[n]),t[n]>o[2]&&(o[2]=t[n]),t[n+1]<o[1]&&(o[1]=t[n+
1]),t[n+1]>o[3]&&(o[3]=t[n+1]);return o}var nn=new Map;function W(t){if(!nn.has(t.id)){let{polygons:e,lines:o,points:n}=nt(t),s=j(n);for(let a of e)j(a[0],s);for(let a of o)
j(a,s);let r=st(t);r&&j(r,s);let i=t.form==="near"&&r?Ie(t.radius_km||0,r[1]):0;nn.set(t.id,[s[0]-i,s[1]-i,s[2]+i,s[3]+i])}return nn.get(t.id)}var Ie=(t,e)=>t/(Qa*
Math.cos(Vt(e)*Math.PI/180)),sn=new Map;function st(t){if(!sn.has(t.id)){let{points:e,polygons:o,lines:n}=nt(t),s=e.length===2?e:null;sn.set(t.id,s||(t.anchor?Zt(
[t.anchor]):el(e,o,n)))}return sn.get(t.id)}function el(t,e,o){let n=j(t);for(let s of[...e.map(r=>r[0]),...o])j(s,n);return Number.isFinite(n[0])?[(n[0]+n[2])/
2,(n[1]+n[3])/2]:null}function at(t){let e=t.getPixelOrigin(),o=256*2**t.getZoom();return{zoom:t.getZoom(),size:o,ox:e.x,oy:e.y,x:n=>n*o-e.x,y:n=>n*o-e.y,km:(n,s)=>Ie(
n,s)*o}}function ol(t,e){let o=t;for(let n=0;n<4&&o.length;n+=1)o=nl(o,e,n);return o}function nl(t,e,o){let n=o%2,s=e[o],r=o<2?1:-1,i=[],a=t[t.length-2],l=t[t.length-
1],c=((n?l:a)-s)*r>=0;for(let f=0;f<t.length;f+=2){let p=t[f],g=t[f+1],y=((n?g:p)-s)*r>=0;if(y!==c){let M=n?l:a,v=n?g:p,$=(s-M)/(v-M);i.push(a+(p-a)*$,l+(g-l)*$)}
y&&i.push(p,g),a=p,l=g,c=y}return i}function Ot(t,e,o,n,s=.7){let r=[],i=t.length-2,a=NaN,l=NaN;for(let c=0;c<=i;c+=2){let f=t[c]*e.size-e.ox,p=t[c+1]*e.size-e.
oy;c&&c<i&&Math.abs(f-a)<s&&Math.abs(p-l)<s||(r.push(f,p),a=f,l=p)}return n&&o?ol(r,o):r}function ft(t,e){if(t.length<4)return"";let o="M"+t[0].toFixed(1)+" "+t[1].
toFixed(1);for(let n=2;n<t.length;n+=2)o+="L"+t[n].toFixed(1)+" "+t[n+1].toFixed(1);return e?o+"Z":o}function Wt(t,e,o){let n=!1;for(let s of t)for(let r=0,i=s.
length-2;r<s.length;i=r,r+=2)s[r+1]>o!=s[i+1]>o&&e<(s[i]-s[r])*(o-s[r+1])/(s[i+1]-s[r+1])+s[r]&&(n=!n);return n}var z=(t,e)=>t[0]<e[2]&&t[2]>e[0]&&t[1]<e[3]&&t[3]>
e[1];var xo=64,sl=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Ps(){let t=new Map;function e(o,n){for(let s=Math.floor(o[0]/xo);s<=Math.floor(o[2]/xo);s+=1)for(let r=Math.
floor(o[1]/xo);r<=Math.floor(o[3]/xo);r+=1)if(n(s*65536+r))return!0;return!1}return{add(o){e(o,n=>{let s=t.get(n);return s?s.push(o):t.set(n,[o]),!1})},free(o,n){
return!e(o,s=>{let r=t.get(s);return r!==void 0&&r.some(i=>i!==n&&z(o,i))})},count(o){let n=new Set;return e(o,s=>{for(let r of t.get(s)||[])z(o,r)&&n.add(r);return!1}),
n.size}}}var Ce=null,an="",rn=0,Oe=new Map;function rl(){if(rn)return;rn=setTimeout(()=>{rn=0});let t=getComputedStyle(document.body).fontFamily||"sans-serif";Ce&&
t===an||(an=t,Ce=Ce||document.createElement("canvas").getContext("2d"),Oe=new Map)}function E(t,e){rl();let o=`${e.italic?"italic ":""}${e.weight||400} ${e.size}\
px ${an}`,n=o+"|"+t,s=Oe.get(n);return s===void 0&&(Oe.size>2e4&&Oe.clear(),Ce.font=o,s=Ce.measureText(t).width,Oe.set(n,s)),s+(e.spacing||0)*Math.max(0,[...t].
length-1)}function Ct(t,e,o){if(E(t,e)<=o)return t;let n=[...t.slice(0,400)];for(;n.length>1&&E(n.join("")+"…",e)>o;)n.pop();return n.join("").trimEnd()+"…"}
var Lt=t=>sl.test(t),H=(t,e)=>[t[0]-e,t[1]-e,t[2]+e,t[3]+e];function ln(t,e,o,n,s){let r=s==="middle"?t-o/2:s==="end"?t-o:t;return[r,e-n*.82,r+o,e+n*.26]}var il="http://www.w3.org/2000/svg";function Ns(t,e,o){for(let[n,s]of Object.entries(e||{}))if(!(s==null||s===!1))if(n==="on")for(let[r,i]of Object.entries(s))t.
addEventListener(r,i);else if(n==="style")for(let[r,i]of Object.entries(s))t.style.setProperty(r,i);else t.setAttribute(n,s===!0?"":String(s));for(let n of o.flat(
1/0))n==null||n===!1||n===""||t.append(n instanceof Node?n:document.createTextNode(String(n)));return t}var d=(t,e,...o)=>Ns(document.createElement(t),e,o),u=(t,e,...o)=>Ns(
document.createElementNS(il,t),e,o),b=t=>document.getElementById(t),Yt=(t,e=document)=>e.querySelector(t),J=(t,e=document)=>[...e.querySelectorAll(t)],O=()=>document.
activeElement,Ft=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,dt=t=>{let e=b("live");e.textContent="",setTimeout(()=>{e.textContent=t},60)};var cn=(t,e,o)=>{let n=[];for(let s=0;s<t;s+=1){let r=o+s*2*Math.PI/t;n.push(`${(e*Math.cos(r)).toFixed(2)} ${(e*Math.sin(r)).toFixed(2)}`)}return`M${n.join("L")}\
Z`},qs=-Math.PI/2,fn={circle:t=>`M${-t} 0A${t} ${t} 0 1 1 ${t} 0A${t} ${t} 0 1 1 ${-t} 0Z`,square:t=>{let e=t*.92;return`M${-e} ${-e}H${e}V${e}H${-e}Z`},diamond:t=>cn(
4,t*1.25,qs),left:t=>`M-.4 ${-t*1.2}L${-t*1.25} 0L-.4 ${t*1.2}Z`,right:t=>`M.4 ${-t*1.2}L${t*1.25} 0L.4 ${t*1.2}Z`,hexagon:t=>cn(6,t*1.1,0),triangle:t=>{let e=t*
1.12;return`M0 ${-e}L${e} ${e*.82}H${-e}Z`},pentagon:t=>cn(5,t*1.15,qs),cross:t=>{let e=t*1.1,o=t*.38;return`M${-o} ${-e}H${o}V${-o}H${e}V${o}H${o}V${e}H${-o}V${o}\
H${-e}V${-o}H${-o}Z`},half:t=>`M${-t*1.15} ${t*.55}A${t*1.15} ${t*1.15} 0 0 1 ${t*1.15} ${t*.55}Z`,dot:t=>fn.circle(t*.58)},Fe=(t,e)=>(fn[t]||fn.circle)(e),Gt=t=>t>=
0&&t<4?`var(--s${t})`:"var(--ink)",B=t=>t.slots.length===1?Gt(t.slots[0]):"var(--ink)";function D(t,e,o){let n=u("g",{class:"shape"});if(t.slots.length===2){for(let[
s,r]of["left","right"].entries())n.append(u("path",{d:Fe(r,e),fill:Gt(t.slots[s])}));return n}return n.append(u("path",o?{d:Fe(t.shape,e),fill:"var(--symfill)",
stroke:B(t),"stroke-width":1.6}:{d:Fe(t.shape,e),fill:B(t)})),n}var al={rising:45,falling:-45,level:90,both:45,none:90},Hs=Object.fromEntries(h.layers.map((t,e)=>[
t.id,e]));function ll(t){let e={id:`tx-${Hs[t.id]}`,patternUnits:"userSpaceOnUse"};if(t.texture==="dots")return u("pattern",{...e,width:5,height:5,patternTransform:"\
rotate(30)"},u("circle",{cx:2.5,cy:2.5,r:.95,fill:B(t)}));let o=t.texture==="both"&&t.slots.length===2,n=o?t.slots.map(Gt):[B(t)],s=o?4:t.texture==="none"?9:6;return u(
"pattern",{...e,width:s*n.length,height:8,patternTransform:`rotate(${al[t.texture]||90})`},n.map((r,i)=>u("path",{d:`M${s*i+s/2} 0V8`,stroke:r,"stroke-width":o?
1.3:1.1})))}function Ds(){return u("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},u("defs",{},h.layers.map(ll)))}var _e=t=>`url(#tx-${Hs[t.id]})`;function de(t,e){
let o=u("svg",{class:"swatch",viewBox:"0 0 34 18",width:34,height:18,"aria-hidden":"true",focusable:"false"}),n=u("g",{transform:"translate(17 9)"}),s=t.slots.length===
2?"var(--ink3)":B(t);if(e==="near")n.append(u("circle",{r:8.2,fill:"none",stroke:s,"stroke-width":1.3,"stroke-dasharray":"3.2 2.4"}),D(t,4,!0)),t.slots.length===
1&&n.append(u("circle",{r:1.3,fill:s}));else if(e==="exact"||e==="country")n.append(D(t,6));else{let r=e==="vague"?"none":s;o.append(u("rect",{x:.5,y:.5,width:33,
height:17,rx:2.5,fill:_e(t),...t.texture==="none"?{fill:"none"}:{},stroke:r,"stroke-width":1,"stroke-opacity":.75,"stroke-dasharray":e==="band"?"4 2.6":null}));
let i=D(t,5.2);i.setAttribute("style","paint-order:stroke;stroke:var(--symfill);stroke-width:3.4"),n.append(i,D(t,5.2))}return o.append(n),o}function Us(t){let e=u(
"svg",{viewBox:"0 0 40 24",width:40,height:24,"aria-hidden":"true"}),o={stroke:"var(--ink)",fill:"none","stroke-width":1.2};t==="exact"&&e.append(u("circle",{cx:13,
cy:12,r:5,fill:"var(--ink)"})),t==="near"&&e.append(u("circle",{cx:13,cy:12,r:10,...o,"stroke-dasharray":"3.4 2.6"}),u("circle",{cx:13,cy:12,r:4,...o,"stroke-wi\
dth":1.6}),u("circle",{cx:13,cy:12,r:1.3,fill:"var(--ink)"}));let n="M3 5L14 2L36 4L38 13L33 22L15 21L4 15Z",s="M1 21L12 9L38 2L33 13L18 17L9 22Z";return t==="r\
egion"&&e.append(u("path",{d:n,...o,fill:"url(#tx-key)"})),t==="band"&&e.append(u("path",{d:s,fill:"url(#tx-key)"}),u("path",{d:s,...o,"stroke-dasharray":"3.4 2\
.4"})),t==="vague"&&e.append(u("path",{d:n,fill:"url(#tx-dots)"})),e}function Zs(){return u("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},u("defs",
{},u("pattern",{id:"tx-key",width:4.5,height:8,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},u("path",{d:"M2 0V8",stroke:"var(--ink)","stroke-wid\
th":1})),u("pattern",{id:"tx-dots",width:5,height:5,patternUnits:"userSpaceOnUse",patternTransform:"rotate(30)"},u("circle",{cx:2.5,cy:2.5,r:.95,fill:"var(--ink\
)"}))))}var Vs=t=>h.layers.find(e=>e.sides.length===1&&e.sides[0]===t.side);var Kt=Object.assign(Object.create(null),Object.fromEntries(h.languages.map(t=>[t.code,t]))),R=Kt[h.lang],C=()=>R.code,wo=t=>{Kt[t]&&(R=Kt[t],document.documentElement.
lang=t,document.documentElement.dir=R.dir,Js())},Xt=()=>document.documentElement.dir==="rtl",ut=t=>String(t).replace(/\d/g,e=>R.cldr.digits[e]),T=t=>{let[e,o,n,
s]=R.cldr.number,[r,i]=Math.abs(t).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let l=r,c=n;l;c=s)a.unshift(l.slice(-c)),l=l.slice(0,-c);return ut((t<0?"\
-":"")+a.join(o)+(i?e+i:""))},cl=t=>{let[e,o]=R.cldr.plurals;return e[o[t<200?t:100+t%100]]||"other"},_t=t=>{let[e,o,n,s]=R.cldr.joined,r=(a,l,c)=>a.replace(/\{[01]\}/g,
f=>f==="{0}"?l:c);if(t.length<3)return t.length===2?r(e,...t):t.join("");let i=r(s,...t.slice(-2));return r(o,t[0],t.slice(1,-2).reduceRight((a,l)=>r(n,l,a),i))};
function Ws(t,e){let o=R.strings[t];return o===void 0?t:typeof o=="object"?o[cl(e.n)]||o.other:o}var m=(t,e)=>{let o=Ws(t,e);return e?o.replace(/\{(\w+)\}/g,(n,s)=>s in
e?typeof e[s]=="number"?T(e[s]):e[s]:n):o},jt=(t,e)=>Ws(t,e).split(/\{(\w+)\}/).map((o,n)=>n%2===0?o:typeof e[o]=="number"?T(e[o]):e[o]),Jt=(h.articles[0]||{}).
lang||null,Ys=Jt,rt=(t,e=Jt)=>d("bdi",{lang:e===C()?null:e},t),Gs=t=>t&&(R.said[t]||R.said[t[0].toLowerCase()+t.slice(1)]),je=t=>t&&Gs(t)||t,ue=t=>d("bdi",{lang:Gs(
t)||C()==="en"?null:"en"},je(t)),Ks=Object.values(h.actors);for(let t of[...h.layers,...Ks])t.own={name:t.name,short:t.short};function Js(){for(let t of[...h.layers,
...Ks])t.name=je(t.own.name),t.own.short&&(t.short=je(t.own.short)),t.lang=R.said[t.own.name]||C()===Jt?null:Jt}Js();var Qt=(t,e="name")=>d("bdi",{lang:t.lang},
t[e]),A=t=>{let e=C()!==Jt&&(t.names||[]).find(([o])=>o===C());return R.titles[t.id]||(e?e[1]:t.title)},dn=t=>A(t)===t.title&&C()!==Jt?Jt:null,Be=(t,e)=>d("bdi",
{class:e,lang:dn(t)},A(t)),Bt=t=>t.words&&(R.said[t.words]||C()==="en"&&t.words)||m("precision."+t.form,{km:t.radius_km||0}),lt=t=>{let e=m("role."+t.role);return t.
negated?m("role.not",{role:e}):e},bo=t=>t&&t[0].toLocaleUpperCase(C())+t.slice(1);var pn=22,Xs=18,fl={size:11,weight:600},un=(t,e)=>Fe(t,e);function ee(t,e,o){let{hollow:n,halo:s=2.5}=o||{},r=t.slots.length===2,i=u("g",{class:"shape"}),a=r?"d\
iamond":t.shape,l=un(a,e);if(s&&i.append(u("path",{d:l,class:"around","stroke-width":s*2})),r){for(let[c,f]of["left","right"].entries())i.append(u("path",{d:un(
f,e),fill:Gt(t.slots[c])}));n&&i.append(u("path",{d:un("diamond",e*.5),fill:"var(--symfill)"}))}else if(n){let c=B(t);i.append(u("path",{d:l,fill:"var(--symfill\
)",stroke:c,"stroke-width":1.8}),u("circle",{r:1.5,fill:c}))}else i.append(u("path",{d:l,fill:B(t)}));return i}var te=t=>t.slots.length===2?"var(--ink)":B(t),Qs=(t,e)=>u(
"circle",{class:"radius",r:e.toFixed(1),stroke:te(t),fill:te(t),"stroke-dasharray":"4 3"});function tr(t,e){return!e&&t.reduce((o,[,n])=>o+n,0)<=5?t.flatMap(([o,
n])=>Array.from({length:n},()=>({layer:o,text:""}))):t.map(([o,n])=>({layer:o,text:T(n)}))}function er(t,e){return t.map(o=>e+(o.text?E(o.text,fl)+1:0))}function mn(t,e){
return er(t,e?13:Xs).reduce((o,n)=>o+n,0)+(e?7:8)}function or(t,e){let o=mn(t,e),n=e?18:pn,s=e?13:Xs,r=u("g",{class:"pill"},u("rect",{x:-o/2,y:-n/2,width:o,height:n,
rx:n/2})),i=-o/2+(e?3.5:4);return er(t,s).forEach((a,l)=>{let c=ee(t[l].layer,e?4.4:5.6,{halo:0});c.setAttribute("transform",`translate(${(i+s/2).toFixed(1)} 0)`),
r.append(c),t[l].text&&r.append(u("text",{x:(i+s-1).toFixed(1),y:4,class:"count"},t[l].text)),i+=a}),r}function nr(t,e,o){let n=ee(t,t.shape==="dot"?o/.58:o),s=t.
slots.length===2;return n.append(u("text",{y:t.shape==="triangle"?5.5:4,class:s?"number two":"number"},T(e))),n}var dl=["d","cx","cy","r","x","y","x1","y1","x2",
"y2","transform","text-anchor","font-size","font-weight","dominant-baseline"];function sr([t,e,o],n,s){if(!["path","circle","text","g"].includes(t))return null;
let r={};for(let a of dl)e[a]!==void 0&&(r[a]=e[a]);let i={c:n,f:s,none:"none"};return e.fill&&(r.fill=i[e.fill]||"none"),e.stroke&&e.stroke!=="none"&&t!=="text"&&
(r.stroke=i[e.stroke],r["vector-effect"]="non-scaling-stroke",r["stroke-width"]=1.4),t==="text"?u("text",r,String(o)):u(t,r,Array.isArray(o)?o.map(a=>sr(a,n,s)):
[])}function Re(t,e,o,n){let s=h.symbols&&h.symbols[t];if(!s)return null;let[r,i,a,l]=s.box,c=e/a;return{height:l*c,staff:!!s.staff,node:u("g",{class:"symbol",transform:`\
scale(${c.toFixed(4)}) translate(${-r} ${-i})`},s.parts.map(f=>sr(f,o,n||"var(--symfill)")))}}function rr(t,e){let o=Re(t,e,"var(--ink)","var(--symfill)");if(!o)
return null;let n=o.staff?e*.4:0,s=(o.height+n).toFixed(1);return u("svg",{class:"unit",width:e,height:s,"aria-hidden":"true",viewBox:`-.5 -.5 ${e+1} ${(+s+1).toFixed(
1)}`,focusable:"false"},n?u("path",{d:`M${(e*.034).toFixed(1)} ${(o.height-1).toFixed(1)}V${s}`,stroke:"var(--ink)","stroke-width":1.4}):null,o.node)}var gn=matchMedia("(prefers-color-scheme: dark)"),Pe={selected:null,hover:null,layersOn:new Set(h.layers.map(t=>t.id)),query:"",filters:{roles:new Set,forms:new Set,
sources:new Set},dateRange:null,view:null,theme:gn.matches?"dark":"light",lang:h.lang,embed:!1,layout:0},yn=new Set,Mo=[],hn=!1;function ir(t,e){if(Object.is(t,
e))return!0;if(t instanceof Set&&e instanceof Set)return t.size===e.size&&[...t].every(n=>e.has(n));if(!t||!e||typeof t!="object"||typeof e!="object")return!1;let o=Object.
keys(t);return o.length===Object.keys(e).length&&o.every(n=>ir(t[n],e[n]))}function ar(t,e){if(Mo.push([t,e&&e.source||"panel"]),!hn){hn=!0;try{for(;Mo.length;){
let[o,n]=Mo.shift(),s=new Set(Object.keys(o).filter(r=>!ir(Pe[r],o[r])));for(let r of s)Pe[r]=o[r];if(s.size)for(let r of[...yn])r(Pe,s,n)}}finally{hn=!1,Mo.length=
0}}}var x={get:()=>Pe,set:ar,subscribe(t){return yn.add(t),()=>yn.delete(t)}};gn.addEventListener("change",()=>ar({theme:gn.matches?"dark":"light"}));var lr=t=>{
let e=document.documentElement.classList.contains("is-print")?"light":Pe.theme;return h.colours[e][t]||h.colours[e].ink};var Ne=256*2**10,ul=[0,1.9,1.3,.8],oe=[.5,.5],F=null;function cr(t,e){let o=new Path2D,n=[1/0,1/0,-1/0,-1/0];for(let s of t){for(let r=0;r<s.length;r+=2){let i=(s[r]-
oe[0])*Ne,a=(s[r+1]-oe[1])*Ne;r?o.lineTo(i,a):o.moveTo(i,a)}e&&o.closePath(),j(s,n)}return{path:o,box:n}}var yt=(t,e)=>(t||[]).map(o=>cr([It(o,e)])),ko=(t,e)=>(t||
[]).map(o=>cr(o.map(n=>It(n,e)),!0));function pl(t){let e=t.scale||1e4,o=t.view||[-180,-60,180,75];oe=[it((o[0]+o[2])/2),(ot(o[1])+ot(o[3]))/2];let n=t.world||{};
return{worldLand:ko(n.land,n.scale||100),worldBorders:yt(n.borders,n.scale||100),land:ko(t.land,e),coast:yt(t.coast,e),countries:(t.countries||[]).map(s=>({area:ko(
s.polygons||s.rings,e),edge:yt(s.edge,e)})),lakes:(t.lakes||[]).flatMap(s=>ko(s.polygons,e)),rivers:[3,2,1].map(s=>({rank:s,lines:(t.rivers||[]).filter(r=>(r.rank||
3)===s).flatMap(r=>yt(r.lines,e))})),adm1:yt(t.adm1,e),adm1Abroad:yt(t.adm1_abroad,e),adm2:yt(t.adm2,e),regions:(t.regions||[]).flatMap(s=>yt(s.lines,e)),borders:yt(
t.borders,e),disputed:yt(t.disputed,e)}}function ml(t,e,o,n){let s=e.size/Ne,r=[(o[0]+e.ox)/e.size,(o[1]+e.oy)/e.size,(o[2]+e.ox)/e.size,(o[3]+e.oy)/e.size];t.setTransform(
n*s,0,0,n*s,n*(oe[0]*e.size-e.ox-o[0]),n*(oe[1]*e.size-e.oy-o[1])),t.lineJoin="round";let i=(a,l)=>{for(let c of a)z(c.box,r)&&l(c.path)};return{fill(a,l){t.fillStyle=
l,i(a,c=>t.fill(c,"evenodd"))},stroke(a,l,c,f,p){t.strokeStyle=l,t.lineWidth=c/s,t.lineCap=f?"butt":"round",t.setLineDash((f||[]).map(g=>g/s)),t.globalAlpha=p||
1,i(a,g=>t.stroke(g)),t.globalAlpha=1},within(a,l){t.save();let c=new Path2D;i(a,f=>c.addPath(f)),t.clip(c,"evenodd"),l(),t.restore()}}}function wn(t,e,o){let n=t.
getContext("2d"),s=t.width/(o[2]-o[0]),r=lr;n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,t.width,t.height);let i=ml(n,e,o,s);i.fill(F.worldLand,r("abroad")),i.stroke(
F.worldLand,r("abroad"),.8),i.stroke(F.worldBorders,r("gov"),.8),i.fill(F.land,r("abroad"));for(let a of F.countries)i.fill(a.area,r("land"));hl(i,e,r)}function hl(t,e,o){
e.zoom>=7.2&&t.stroke(F.adm2,o("dist"),.7),t.stroke(F.adm1Abroad,o("gov"),.7,null,e.zoom>=5.5?.38:.2),t.fill(F.lakes,o("water")),t.stroke(F.lakes,o("river"),.8);
let n=e.zoom<6?.7:1;for(let{rank:s,lines:r}of F.rivers)s===3&&e.zoom<6.2||t.stroke(r,o("river"),ul[s]*n,null,s===3?.75:1);t.stroke(F.coast,o("river"),1),e.zoom>=
4.5&&t.stroke(F.adm1,o("gov"),1,null,e.zoom>=6?1:.6),t.stroke(F.regions,o("gov"),1.3,[8,3,1.5,3]);for(let s of F.countries)t.within(s.area,()=>t.stroke(s.edge,o(
"border"),e.zoom<5?12:22,null,.13));t.stroke(F.borders,o("border"),e.zoom<5?1.1:1.7),t.stroke(F.disputed,o("border"),1.4,[5,3.5])}var xn=null;function pe(t,e){if(!F)
return!0;xn=xn||document.createElement("canvas").getContext("2d");let o=(t-oe[0])*Ne,n=(e-oe[1])*Ne;return F.countries.some(s=>s.area.some(r=>t>=r.box[0]&&t<=r.
box[2]&&e>=r.box[1]&&e<=r.box[3]&&xn.isPointInPath(r.path,o,n,"evenodd")))}function fr(){F=pl(h.basemap||{})}var Mn={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},dr=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],vo=[];function ur(){let t=h.basemap||{},e=t.scale||1e4,o=(t.regions||[]).filter(r=>r.at&&!(t.labels||[]).some(i=>i.kind==="region"&&i.name===r.
name)),n=[...t.labels||[],...o.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((t.regions||[]).map(r=>[r.name,r.approximate]));vo=n.filter(r=>Mn[r.
kind]).map((r,i)=>({...r,n:i,x:it(r.at[0]/e),y:ot(r.at[1]/e),approximate:r.kind==="region"?s.get(r.name):""})),vo.sort((r,i)=>dr.indexOf(r.kind)-dr.indexOf(i.kind)||
(r.rank||0)-(i.rank||0)||r.n-i.n)}var ne=t=>t.names&&t.names[C()]||t.name;function qe(t,e){let o=Mn[t];return Lt(e)?{...o,spacing:0,italic:!1,caps:!1,size:o.size+
(o.caps?2:.5),weight:o.caps?400:o.weight}:o}var kn=(t,e)=>e.caps?t.toLocaleUpperCase(C()):t;function me(t,e,o,n,s,r){let i={x:t.toFixed(1),y:e.toFixed(1),"text-\
anchor":s==="start"?null:s,"font-size":n.size,"font-weight":n.weight,"font-style":n.italic?"italic":null,"letter-spacing":n.spacing||null,direction:Lt(o)?"rtl":
null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:u("text",{...i,class:`halo on-${r}`},o),text:u("text",{...i,fill:`var(--${n.
colour})`},o)}}function gl(t,e,o,n){let s={cx:e.toFixed(1),cy:o.toFixed(1)};return t==="capital"?u("rect",{x:(e-2.6).toFixed(1),y:(o-2.6).toFixed(1),width:5.2,height:5.2,
class:"dot-full"}):t==="city"?u("circle",{...s,r:2.7,class:"dot-full"}):u("circle",{...s,r:t==="town"?2.1:1.8,class:`dot-open on-${n}`})}var yl=[[6,.35,"start"],
[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function xl(t,e,o,n,s){let r=E(o,n),i=[t-3.5,e-3.5,
t+3.5,e+3.5];if(!s(i))return null;for(let[a,l,c]of yl){let f=t+a,p=e+l*n.size,g=H(ln(f,p,r,n.size,c),2);if(s(g))return{tx:f,ty:p,anchor:c,taken:[g,i]}}return null}
function wl(t,e,o,n,s,r){let i=Math.max(E(o,n),r?118:0);for(let[a,l]of[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-i/2,0],[i/2,0],[0,-60],[0,60]]){let c=H(
ln(t+a,e+l,i,n.size,"middle"),4);if(r&&(c[3]+=14),s(c))return{tx:t+a,ty:e+l,anchor:"middle",taken:[c]}}return null}function pr(t,e,o,n,s,r,i){let a=c=>i(c)&&o.free(
c),l=new Set;for(let c of vo){if(c.zoom>t.zoom+.01||r(c))continue;let f=t.x(c.x),p=t.y(c.y);if(f<e[0]||f>e[2]||p<e[1]||p>e[3])continue;let g=Mn[c.kind].dot?"":c.
kind+(c.id||c.name);!l.has(g)&&bl(c,f,p,o,a,n,s)&&g&&l.add(g)}}function bl(t,e,o,n,s,r,i){let a=t.kind,l=ne(t),c=qe(a,l),f=kn(l,c),p=c.dot?xl(e,o,f,c,s):wl(e,o,
f,c,s,t.approximate);if(!p)return!1;for(let v of p.taken)n.add(v);let y=a==="water"||a==="sea"?"water":pe(t.x,t.y)?"land":"abroad",M=me(p.tx,p.ty,f,c,p.anchor,y);
return r.append(M.halo),i.append(M.text),c.dot&&i.append(gl(c.dot,e,o,y)),t.approximate&&Ml(p,y,r,i),!0}function Ml(t,e,o,n){let s=m("map.approximate"),r=me(t.tx,
t.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",e);o.append(r.halo),n.append(r.text)}var mr=()=>vo;var Ln=24,kl=100,vl=3,Ll=120,$l=[30,44,60,78],se=[104,52],Sl=136,zl=3e3,Rt=(t,e,o,n)=>[t-o/2,e-n/2,t+o/2,e+n/2],hr=(t,e)=>{let o=new Map;for(let n of t)for(let[
s,r]of n.counts)o.set(s,(o.get(s)||0)+(e?1:r));return[...o].sort((n,s)=>n[0].order-s[0].order)};function he(t,e){let o=t.length>1,n=o?t.filter(c=>c.fits):t,s=n.
length?n:t,r=hr(s),i=o?hr(s,!0):r,a=t[0].kind!=="point"||i.length>1,l={items:t,told:s,layers:r,held:i,many:o,kind:"shape",w:16,h:16,small:e.mass};if(o&&i.length===
1&&s.length<kl)Object.assign(l,{kind:"cluster",w:22,h:22});else if(a||o){l.kind="pill",l.list=tr(i,o);let c=e.mass?4:6;l.list.length>c&&(l.list=[...l.list.slice(
0,c-1),{...l.list[c-1],text:"…"}]),l.small=e.mass||e.phone&&l.list.length>3,l.w=mn(l.list,l.small),l.h=l.small?18:pn}else e.mass&&Object.assign(l,{w:12,h:12});
return l}function Tt(t,e,o,n,s){return Object.assign(t,{x:e,y:o,at:n,off:s,box:Rt(e,o,t.w+4,t.h+4)})}function Al(t){let[e,o]=t.at;if(t.kind==="point")return[[e,
o]];let n=nt(t.mark).polygons;return[[0,0],[0,-28],[0,28],[-40,0],[40,0],[-40,-28],[40,-28],[-40,28],[40,28],[0,-56],[0,56],[-80,0],[80,0]].map(([r,i])=>[e+r,o+
i]).filter(([r,i],a)=>!a||n.some(l=>Wt(l,...t.units(r,i))))}function El(t,e,o){return o.some(n=>!n.off&&Math.hypot(n.x-t,n.y-e)<Ln)}function Il(t,e){return(t.label?
gr(t,e,!0):null)||gr(t,e,!1)}function gr(t,e,o){let n=t.kind==="point"&&t.counts.length>1&&!t.near?[[t.at[0],t.at[1]-20,!0],[t.at[0],t.at[1]+20,!0]]:[];for(let[
s,r,i]of[...n,...Al(t)]){let a=Tt(he([t],e),s,r,t.at,!!i),l=o?t.label.w/2:0,c=o?H([s-l,r-30,s+l,r],3):null;if(!(El(s,r,e.signs)||!e.room.free(a.box)||c&&!e.room.
free(c)))return o&&(a.head=c),a}return null}function Ol(t,e){let o=he([t],e),[n,s]=t.at,r=t.near?Math.min(t.near,60):0,i=null;for(let a of $l){for(let l=0;l<16;l+=
1){let c=l*Math.PI/8-Math.PI/4,f=a+r+(o.w/2-8)*Math.abs(Math.cos(c)),p=n+f*Math.cos(c),g=s+f*Math.sin(c),y=Rt(p,g,o.w+6,o.h+6);if(!e.room.free(y)||$n(n,s,p,g,e,
o.w))continue;let M=f+22*e.room.count(Rt(p,g,150,90))+(e.atHome(p,g)?14:0);(!i||M<i.cost)&&(i={cost:M,px:p,py:g})}if(i&&i.cost<a+30)break}return i?Tt(o,i.px,i.py,
t.at,!0):null}function $n(t,e,o,n,s,r,i){let a=Math.hypot(o-t,n-e);for(let l=12;l<a-r/2;l+=6){let c=[t+(o-t)*l/a,e+(n-e)*l/a];if(!s.room.free([c[0]-1,c[1]-1,c[0]+
1,c[1]+1],i))return!0}return!1}function Cl(t,e){let o=null;for(let r of e.signs){let i=Math.hypot(r.at[0]-t.at[0],r.at[1]-t.at[1]);r.off&&r.items.length===1&&i>
Ln||i<64&&(!o||i<o.d)&&(o={d:i,other:r})}if(!o)return!1;let n=o.other,s=Tt(he([...n.items,t],e),n.x,n.y,n.at,n.off);return n.head&&(s.head=n.head),e.signs[e.signs.
indexOf(n)]=s,e.room.add(s.box),!0}function vn(t,e){e.signs.push(t),e.room.add(t.box),t.head&&e.room.add(t.head),t.off&&e.room.add(Rt(...t.at,6,6))}var Fl=(t,e)=>e.
signs.filter(o=>o.off&&Math.hypot(o.at[0]-t.at[0],o.at[1]-t.at[1])<Ll).length;function _l(t,e){let o=[],n=[...t].sort((s,r)=>(s.kind==="point"?0:1)-(r.kind==="p\
oint"?0:1));for(let s of n){let r=e.fan.has(s.mark.id)?null:Il(s,e);r?vn(r,e):o.push(s)}for(let s of o){let a=e.fan.has(s.mark.id)||!e.phone&&Fl(s,e)<vl?Ol(s,e):
null;a?vn(a,e):Cl(s,e)||vn(Tt(he([s],e),...s.at,s.at,!1),e)}for(let s of e.signs)s.kind==="pill"&&jl(s,e);return e.signs}function jl(t,e){let o=n=>e.signs.every(
s=>s===t||!z(s.box,n));if(!o(t.box))for(let n of[10,18,26,36,48])for(let s=0;s<12;s+=1){let r=s*Math.PI/6-Math.PI/2,i=t.x+n*Math.cos(r),a=t.y+n*Math.sin(r);if(o(
Rt(i,a,t.w+4,t.h+4))){Tt(t,i,a,t.at,n>12),t.head=null,e.room.add(t.box);return}}}function Bl(t,e){let o=new Map,[n,s]=[t.length>zl?Sl:se[0],se[1]];for(let a of t){
let c=a.selected||e.fan.has(a.mark.id)?a.mark.id:`${Math.floor((a.at[0]+e.at.ox)/n)},${Math.floor((a.at[1]+e.at.oy)/s)}`;o.has(c)?o.get(c).push(a):o.set(c,[a])}
let r=[...o.values()].flatMap(a=>Rl(a));r.sort((a,l)=>l.length-a.length||a[0].n-l[0].n);let i=Tl();for(let a of r)Pl(a,e,i);e.signs.push(...i.all);for(let a of e.
signs)e.room.add(a.box);return e.signs}function Rl(t){return t.length>4?[t]:t.every(o=>t.every(n=>o===n||Math.hypot(o.at[0]-n.at[0],o.at[1]-n.at[1])>Ln))?t.map(
o=>[o]):[t]}function Tl(){let t=new Map,e=new Set,o=n=>{let s=[];for(let r=Math.floor(n[0]/se[0]);r<=Math.floor(n[2]/se[0]);r+=1)for(let i=Math.floor(n[1]/se[1]);i<=
Math.floor(n[3]/se[1]);i+=1){let a=r*65536+i;t.has(a)||t.set(a,new Set),s.push(t.get(a))}return s};return{all:e,add(n){e.add(n);for(let s of o(n.box))s.add(n)},
remove(n){e.delete(n);for(let s of o(n.box))s.delete(n)},touched(n){for(let s of o(n.box))for(let r of s)if(z(r.box,n.box))return r;return null}}}function Pl(t,e,o){
let n=t.reduce((i,a)=>i+a.at[0],0)/t.length,s=t.reduce((i,a)=>i+a.at[1],0)/t.length,r=Nl(Tt(he(t,e),n,s,[n,s],!1),e);for(let i=o.touched(r);i;i=o.touched(r))o.remove(
i),r=Tt(he([...i.items,...r.items],e),i.x,i.y,i.at,!1);o.add(r)}function Nl(t,e){if(!t.many)return t;let[o,n,s,r]=e.sight;for(let[i,a,l,c]of e.page.furniture){let f=[
i+o,a+n,l+o,c+n];if(!z(t.box,f))continue;let p=[[f[0]-t.box[2],0],[f[2]-t.box[0],0],[0,f[1]-t.box[3]],[0,f[3]-t.box[1]]].filter(([M,v])=>Math.abs(M+v)<se[1]&&t.
box[0]+M>o&&t.box[2]+M<s&&t.box[1]+v>n&&t.box[3]+v<r),[g,y]=p.sort((M,v)=>Math.abs(M[0]+M[1])-Math.abs(v[0]+v[1]))[0]||[0,0];Tt(t,t.x+g,t.y+y,t.at,!1)}return t}
var yr=(t,e)=>e.mass?Bl(t,e):_l(t,e);function $t(t){return t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,"").replace(/[\u0649\u064a\u06cc]/g,
"ی").replace(/[\u0643\u06a9]/g,"ک").replace(/[\u0623\u0625\u0622]/g,"ا").replace(/\u0629/g,"ه").replace(/[\u2019\u2018\u02bb\u02bc'`]/g,"").replace(/[-\u2010-\u2015]/g,
" ")}function ql(t){let e=[t.title,A(t),t.words,t.note];for(let[,o]of t.names)e.push(o);for(let o of t.claims){e.push(o.action,o.speaker,...o.figures);for(let n of o.
actors){let s=h.actors[n];s&&e.push(s.name,s.own.name)}for(let n of o.cites)e.push(n.before+n.place+n.after)}return $t(e.join(` 
 `))}var Lo=new Map,wr=t=>(Lo.has(t.id)||Lo.set(t.id,ql(t)),Lo.get(t.id));function br(t=0){let e=performance.now()+8,o=t;for(;o<h.marks.length&&performance.now()<
e;)wr(h.marks[o]),o+=1;o<h.marks.length&&setTimeout(br,24,o)}function Hl(t,e){return e?!t||!t.start&&!t.end?!1:(!t.end||t.end>=e[0])&&(!t.start||t.start<=e[1]):
!0}var Dl=(t,e)=>(!e.filters.roles.size||e.filters.roles.has(t.role))&&(!e.filters.sources.size||t.cites.some(o=>e.filters.sources.has(String(o.article))))&&Hl(
t.date,e.dateRange),$o=new Map,De=null;function Y(t){let e=$o.get(t.id);return e===void 0&&$o.set(t.id,e=Ul(t)),e}function Ul(t){let e=x.get();return e.filters.
forms.size&&!e.filters.forms.has(t.form)||(De=De||$t(e.query).split(/\s+/).filter(Boolean),De.length&&!De.every(o=>wr(t).includes(o)))?!1:t.claims.some(o=>Mr(o,
e))}var Mr=(t,e)=>e.layersOn.has(t.layer)&&Dl(t,e),So=t=>{let e=x.get();return t.claims.filter(o=>Mr(o,e))};x.subscribe((t,e)=>{["query","filters","dateRange","\
layersOn"].some(o=>e.has(o))&&($o=new Map,De=null),e.has("lang")&&($o=new Map,Lo=new Map)});var kr=()=>br(),X=t=>t.layers.some(e=>x.get().layersOn.has(e)),ge=()=>{
let t=x.get();return!!(t.query.trim()||t.dateRange||Sn(t.filters))},zo=()=>x.set({query:"",filters:{roles:new Set,forms:new Set,sources:new Set},dateRange:null}),
Sn=t=>Object.values(t).reduce((e,o)=>e+o.size,0),Ue=t=>{let e=t.layers.map(n=>V[n]).filter(Boolean),o=[...new Set(t.claims.map(lt))];return[A(t),...e.map(n=>n.name),
...o,Bt(t)].join(m("list.comma"))};var Lr=new Set(["home_base","unit_name","mentioned"]),In=300,Zl=new Set(["band","vague"]);h.layers.forEach((t,e)=>{t.order=e});var zn=new Map;function On(t){if(zn.
has(t.id))return zn.get(t.id);let e=$t(t.title),o=st(t),n=nt(t).polygons,s=l=>l.id&&l.id===t.place_id,r=l=>["adm1","adm2","region"].includes(l.kind)&&e.includes(
$t(l.name))&&n.some(c=>Wt(c,l.x,l.y)),i=o?mr():[],a=i.find(s)||i.find(r)||null;return zn.set(t.id,a),a}function Vl(t){let e=On(t),o=e?ne(e):A(t),n=qe("adm1",o),
s=Ct(kn(o,n),n,200);return{text:s,style:n,w:E(s,n)}}var An=new Map,vr=null;function Wl(t,e){vr!==e.layersOn&&(vr=e.layersOn,An=new Map);let o=An.get(t.id);return o||
An.set(t.id,o=Yl(t,e)),o}function Yl(t,e){let o=new Map,n=new Set,s=t.claims.length>0;for(let i of t.claims){let a=V[i.layer];!a||!e.layersOn.has(a.id)||(o.set(
a,(o.get(a)||0)+1),i.negated||(s=!1),!i.negated&&!Lr.has(i.role)&&n.add(a.id))}for(let i of t.layers){let a=V[i];a&&e.layersOn.has(i)&&!o.has(a)&&o.set(a,1)}let r=[
...o].sort((i,a)=>i[0].order-a[0].order);return{counts:r,layers:r.map(([i])=>i),drawn:n,denied:s}}var En=new Map;function Gl(t){if(!En.has(t.id)){let e=t.claims.
flatMap(o=>o.actors).map(o=>h.actors[o]&&h.actors[o].sidc).find(o=>o&&h.symbols&&h.symbols[o]);En.set(t.id,e||null)}return En.get(t.id)}function Kl(t,e,o,n){let s=st(
t),{counts:r,layers:i,drawn:a,denied:l}=Wl(t,e),c=Zl.has(t.form),f=i.find(y=>a.has(y.id))||null,p=t.form==="exact"||t.form==="near",g={mark:t,n:t.n,counts:r,drawn:a,
layer:f,layers:i,denied:l,kind:p?"point":c&&f&&r.length===1&&!n?"area":"pill",at:s?[o.x(s[0]),o.y(s[1])]:null,near:t.form==="near"&&s?o.km(t.radius_km||0,s[1]):
0,open:t.form==="band"&&t.radius_km===null,fits:Y(t),selected:e.selected===t.id,units:(y,M)=>[(y+o.ox)/o.size,(M+o.oy)/o.size]};return(!n||g.selected)&&Jl(g,t),
g}function Jl(t,e){t.title=A(e),t.doubt=e.form==="band"||e.form==="vague"?Bt(e):"",t.sidc=t.kind==="point"&&!t.denied?Gl(e):null,e.form==="region"&&(t.label=Vl(
e))}function $r(t,e,o){let n=x.get(),s=t.size>=In,r=[(o[0]+e.ox)/e.size,(o[1]+e.oy)/e.size,(o[2]+e.ox)/e.size,(o[3]+e.oy)/e.size],i=[];for(let a of h.marks)!t.has(
a.id)||!z(Xl(W(a)),r)||i.push(Kl(a,n,e,s));return{items:i,mass:s}}var Sr=t=>t.claims.some(e=>e.role!=="mentioned"),zr=t=>t.claims.some(e=>!Lr.has(e.role));var Xl=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+1e-9,t[3]+1e-9];var Ze={size:13,weight:600,colour:"ink"},Cn={size:11.5,weight:400,colour:"ink2"},Ql={size:12.5,weight:600,colour:"ink"},Eo=25,Ar=10,Io=190,Er=8,Or=(t,e)=>Lt(t)?
{...e,size:e.size+.5}:e;function Ve(t,e=Io){let o=t.filter(([n])=>n).map(([n,s])=>{let r=Or(n,s),i=Ct(n,r,e);return{text:i,style:r,w:E(i,r)}});return{lines:o,w:Math.
max(0,...o.map(n=>n.w)),h:o.length*15+1,cut:o.some(n=>n.text.endsWith("…"))}}function Cr(t,e){let[o,n,s,r]=t,i=3,a=(n+r)/2-e.h/2,l=(o+s)/2-e.w/2;return[[s+i,a,
"start"],[o-i-e.w,a,"end"],[l,r+1,"middle"],[l,n-1-e.h,"middle"],[s,n-e.h+6,"start"],[s,r-6,"start"],[o-e.w,n-e.h+6,"end"],[o-e.w,r-6,"end"]]}var Fr=([t,e,o,n],s)=>[
t-(s==="start"?0:Er),e,o+(s==="end"?0:Er),n],Fn=(t,e,o)=>[t,e,t+o.w,e+o.h];function tc(t,e,o){let n=Oo(t,o.open);for(let[s,r,i]of Cr(t,e)){let a=H(Fn(s,r,e),1);
if(!(n&&!Oo(a,o.open))&&o.room.free(Fr(a,i)))return{left:s,top:r,anchor:i,box:a}}return null}function _r(t,e,o,{dear:n,own:s,most:r=100}){let i=null;for(let[a,l]of t)
for(let c of[20,34,52,74,100])for(let f=0;f<16;f+=1){let p=f*Math.PI/8;if(c>r||i&&c*.7>=i.cost)break;let g=ec(a,l,c,p,e,o,s);!g||i&&g.cost>=i.cost||(n&&(g.cost+=
n(g.box)),(!i||g.cost<i.cost)&&(i=g))}return i}function ec(t,e,o,n,s,r,i){let a=t+o*Math.cos(n),l=e+o*Math.sin(n),c=Math.cos(n),f=c>.3?a+3:c<-.3?a-3-s.w:a-s.w/2,
p=l-s.h/2+(Math.abs(c)<=.3?Math.sign(Math.sin(n))*(s.h/2):0),g=H(Fn(f,p,s),2),y=Oo([t,e,t,e],r.open)?r.open:r.bounds,M=c>.3?"start":c<-.3?"end":"middle";if(!Oo(
g,y)||!r.room.free(Fr(g,"middle"))||$n(t,e,a,l,r,8,i))return null;let v=o*.7+16*r.room.count(H(g,14));return{left:f,top:p,anchor:M,box:g,cost:v,line:[t,e,a,l]}}
var Oo=(t,e)=>t[0]>e[0]&&t[1]>e[1]&&t[2]<e[2]&&t[3]<e[3];function jr(t,e){for(let o of t){let n=o.items[0];if(o.many||o.kind!=="shape"||o.off||!n.sidc)continue;
let s=Re(n.sidc,Eo,"var(--ink)");s&&oc(o,n,s,e)}}function oc(t,e,o,n){let s=Math.max(Eo,o.height),r=t.y-6-Ar-s/2,i=e.near?[]:o.staff?[[t.x+Eo/2,r,"staff"]]:[[t.
x,r,"stem"],[t.x,t.y+6+Ar+s/2,"stem"]],a=Math.min(Math.max(e.near,9),60)+24;for(let c of e.near?[a,a+14,a+30]:[])for(let f=0;f<12;f+=1){let p=f*Math.PI/6-Math.PI/
6;i.push([t.x+(c+4)*Math.cos(p),t.y+c*Math.sin(p),"leader"])}let l=null;for(let[c,f,p]of i){let g=Rt(c,f,Eo+8,s+8);if(!n.room.free(g,t.box))continue;let y=(p===
"leader"?10:0)+14*n.room.count(H(g,60))+(n.atHome(c,f)?12:0)+Math.hypot(c-t.x,f-t.y)*.4;if((!l||y<l.cost)&&(l={x:c,y:f,how:p,box:g,cost:y}),p!=="leader")break}l&&
(t.symbol={...l,tall:s},n.room.add(l.box))}function nc(t){return t.near&&t.near<16&&t.mark.words.includes("±")&&t.mark.radius_km?m("map.radius",{km:t.mark.radius_km}):
""}function sc(t,e){let o=t.items.find(n=>n.selected)||t.items[0];return t.many?[[`${o.title} ${m("map.more",{n:t.items.length-1})}`,Ze]]:o.kind==="area"?[[o.title,
{...Ze,size:12.5}],[o.doubt,Cn]]:[[o.title,Ze],[e.phone?"":nc(o),Cn]]}function Ir(t){let e=t.items[0];return e.selected?0:(e.kind==="point"?1:2)+(zr(e.mark)?0:4)}
function Br(t,e){for(let o of[...t].sort((n,s)=>Ir(n)-Ir(s))){if(o.head||e.mass&&!o.items.some(i=>i.selected||i.hover))continue;let n=sc(o,e),s=o.symbol&&o.symbol.
how==="leader"?H(o.symbol.box,-1):H(o.box,-1),r=rc(o,s,n,e);r&&(e.room.add(r.box),o.name=r)}}function rc(t,e,o,n){let s=Ve(o.slice(0,1)),r=Rr(o[0]),i=s.cut?[r,s]:
[Ve(o),s,r];for(let f of i){let p=f&&tc(e,f,n);if(p)return{...p,block:f}}for(let f of s.cut?i:i.slice(1)){let p=t.symbol&&t.symbol.how==="leader"?t.symbol:t,g=n.
phone?52:f===r?100:74,y=f&&_r([[p.x,p.y]],f,n,{own:p.box,most:g});if(y)return{...y,block:f}}if(!t.items.some(f=>f.selected))return null;let[a,l,c]=Cr(e,s)[0];return{
left:a,top:l,anchor:c,box:Fn(a,l,s),block:s}}function Rr([t,e],o){let n=t.split(" ").slice(0,40);if(n.length<2)return null;let s=Or(t,e),r=E(t,s),i=Math.min(3,Math.
max(2,Math.ceil(r/165))),a=Math.min(Io,Math.max(r/i*1.15,...n.map(c=>E(c,s)))),l=[n[0]];for(let c of n.slice(1)){let f=`${l[l.length-1]} ${c}`;l.length===i||E(f,
s)<=a?l[l.length-1]=f:l.push(c)}return Ve([...l.map(c=>[c,e]),...o?[o]:[]])}function ic(t,e){let{polygons:o,lines:n}=nt(t.mark),s=[],r=(a,l)=>a>e.sight[0]&&a<e.
sight[2]&&l>e.sight[1]&&l<e.sight[3];t.at&&r(...t.at)&&s.push(t.at);let i=[...o.map(a=>a[0]),...n];for(let a of i){let l=Math.max(2,2*Math.floor(a.length/2/14));
for(let c=0;c<a.length;c+=l){let f=e.at.x(a[c]),p=e.at.y(a[c+1]);r(f,p)&&s.push([f,p])}}return s.slice(0,24)}function _n(t,e){let o=[];for(let n of t){let s={...Ql},
r=[[n.title,s],[n.doubt,Cn]],i=Ve(r,e.phone?Io:Io+40),a=i.cut&&Rr(...r)||i,l=ic(n,e);if(!l.length)continue;let c=e.areas,f=null,p=null;for(let g of[a,i,Ve([[n.title,
s]])])if(p=g,f=_r(l,p,e,{dear:c}),f)break;f&&(e.room.add(f.box),e.room.add(Rt(f.line[0],f.line[1],6,6)),o.push({items:[n],item:n,kind:"note",x:f.line[0],y:f.line[1],
at:[f.line[0],f.line[1]],box:f.box,name:{...f,block:p}}))}return o}var jn=25,Bn=(t,e)=>`translate(${t.toFixed(1)} ${e.toFixed(1)})`;function ac(t,e){return u("path",{d:ft(t),class:e})}var Co=t=>te(t.layers?t.layers[0][0]:t.item.
layer);function lc(t,e){let{left:o,top:n,anchor:s,block:r}=t.name,i=s==="start"?o:s==="end"?o+r.w:o+r.w/2,a=[],l=[],c=t.items[0],f=n+12;for(let p of r.lines){let g={
...p.style,colour:p.style.colour};c.fits||(g.colour="ink2");let y=e.atHome(o+r.w/2,n+r.h/2)?"land":"abroad",M=me(i,f,p.text,g,s,y);g.weight===600&&t.kind==="not\
e"&&c.fits&&cc(M.text,c,y),a.push(M.halo),l.push(M.text),f+=15}return[a,l]}function cc(t,e,o){let n=e.layer.slots;n.length!==1||n[0]>3||o==="abroad"&&n[0]===1||
t.setAttribute("fill",te(e.layer))}function fc(t){let e=t.items[0];if(t.kind==="pill")return or(t.list,t.small);if(t.kind==="cluster")return nr(t.layers[0][0],t.
told.length,8.5);let o=t.layers[0][0];if(t.small)return ee(o,4,{halo:1.5,hollow:e.near>0||e.denied});if(t.symbol&&t.symbol.how==="leader")return u("circle",{r:2.4,
fill:te(o)});let n=e.near>0||e.denied;return ee(o,n?4.6:t.symbol?5.2:6,{hollow:n})}function dc(t){let{x:e,y:o,tall:n}=t.symbol,s=t.layers[0][0],r=Re(t.items[0].
sidc,jn,te(s));return u("g",{transform:Bn(e-jn/2,o-n/2)},u("rect",{class:"plate",x:-2.5,y:-2.5,width:jn+5,height:n+5,rx:2}),r.node)}function Rn(t,e){let o=[];for(let s of t.
items){if(s.mark.form!=="near"||t.many&&e.mass||t.small)continue;let r=u("g",{class:"ring",transform:Bn(...s.at),opacity:s.fits?null:.3},Qs(s.layers[0],Math.max(
9,s.near)));o.push(r)}t.many&&t.kind==="cluster"&&!e.mass&&o.push(u("circle",{class:"radius",r:uc(t),cx:t.x.toFixed(1),cy:t.y.toFixed(1),stroke:Co(t),fill:Co(t),
"stroke-dasharray":"4 3"}));let n={opacity:t.items[0].fits?null:.4,stroke:Co(t),fill:Co(t)};if(t.off&&o.push(Pr(t.at,[t.x,t.y],n)),t.symbol){let{how:s,x:r,y:i}=t.
symbol;o.push(Pr([t.x,t.y],s==="staff"?[t.x+.9,i]:[r,i],n))}return o}var uc=t=>Math.min(40,Math.max(14,...t.items.map(e=>Math.hypot(e.at[0]-t.x,e.at[1]-t.y)+5))).
toFixed(1),Pr=(t,e,o)=>u("g",o,ac([...t,...e],"leader"),u("circle",{cx:t[0].toFixed(1),cy:t[1].toFixed(1),r:2.4,class:"foot"}));function re(t){if(t.kind==="note")
return H(t.name.box,3);let e=t.symbol?t.symbol.box:t.box;return H(e,t.symbol?.5:1.5)}var Fo=(t,e)=>u("rect",{x:t[0].toFixed(1),y:t[1].toFixed(1),width:(t[2]-t[0]).
toFixed(1),height:(t[3]-t[1]).toFixed(1),...e});function Nr(t){if(!t.many)return Ue(t.items[0].mark);if(t.told.length===1)return Ue(t.told[0].mark);let e=t.held.
map(([n,s])=>`${n.name} ${T(s)}`),o=A(t.told[0].mark);return m("map.cluster",{place:o,n:t.told.length,held:_t(e)})}var ye=t=>(t.many?"+":"")+t.items[0].mark.id,
qr=t=>[Fo(H(t,3),{class:"focus gap",rx:8}),Fo(H(t,4),{class:"focus",rx:9})];function Tn(t,e){t.querySelector(".focus")||t.querySelector(".hit").after(...qr(re(e)))}
function Pn(t,e){let o=t.items.some(i=>i.selected),n=t.items.some(i=>i.fits),s=u("g",{class:`mark ${t.kind}${o?" selected":""}${n?"":" out"}`,"data-key":ye(t),"\
data-mark":t.many?null:t.items[0].mark.id,role:"button",tabindex:-1,"aria-label":Nr(t),"aria-pressed":t.many?null:o}),r=re(t);return s.append(Fo(hc(r,e),{class:"\
hit",rx:6})),o&&s.append(Fo(r,{class:"chosen",rx:pc(t,r)})),e.mass||s.append(...qr(r)),t.kind!=="note"&&s.append(u("g",{class:"body"},u("g",{transform:Bn(t.x,t.
y)},fc(t)),t.symbol&&dc(t))),(!e.mass||document.documentElement.classList.contains("is-print"))&&s.append(mc(t)),t.head&&s.append(...gc(t,e)),t.name&&s.append(u(
"g",{class:"name"},lc(t,e))),s}var pc=(t,e)=>t.kind==="note"?4:t.symbol?5:(e[3]-e[1])/2;function mc(t){let e=t.items.slice(0,9).map(r=>T(r.mark.n)),o=e.length>8?
`${e.slice(0,7).join(", ")}…`:e.join(", "),n=t.kind==="pill"?t.x+t.w/2-2:t.x+(t.kind==="note"?4:8),s=t.kind==="pill"?t.y-t.h/2-1:t.y-6;return u("text",{class:"\
print-n",x:n.toFixed(1),y:s.toFixed(1)},o)}function hc(t,e){let o=e.phone?44:25,n=Math.max(0,(o-(t[2]-t[0]))/2),s=Math.max(0,(o-(t[3]-t[1]))/2);return[t[0]-n,t[1]-
s,t[2]+n,t[3]+s]}function gc(t,e){let{text:o,style:n}=t.items[0].label,s=t.many?`${o} ${m("map.more",{n:t.items.length-1})}`:o,r=e.atHome(t.x,t.y)?"land":"abroa\
d",i=me(t.x,t.y-17,s,n,"middle",r);return[i.halo,i.text]}function Nn(t,e){let o=t.many?Nr(t):A(t.items[0].mark),n=Ze,s=Ct(o,n,260),r=me(t.x,t.y-(t.h||16)/2-7,s,
n,"middle",e.atHome(t.x,t.y)?"land":"abroad");return u("g",{class:"passing"},r.halo,r.text)}var eo={};Ut(eo,{refresh:()=>Qe,start:()=>ts,taken:()=>Qn});var w={map:null,base:null,groups:{},element:null},qn=null,Hn=null;function Hr(t){w.map=window[t.map],w.base=window[t.base],w.groups=Object.fromEntries(Object.entries(
t.groups).map(([e,o])=>[e,window[o]])),w.element=w.map.getContainer(),{map:qn,groups:Hn}=w}var xt=new Set,We=new Set,_o=[],jo={request(){},now(){},flush(){}},Dr=new Set,Pt=()=>_o,wt=t=>_o.find(e=>e.items.some(o=>o.mark.id===t))||null;function U(){let t=w.
map.containerPointToLayerPoint([0,0]),e=w.map.getSize();return[t.x,t.y,t.x+e.x,t.y+e.y]}var Nt=t=>jo.request(t),xe=()=>jo.now(),Bo=()=>jo.flush();function Ur(t){
jo=t}function Zr(t){_o=t}function Vr(t,e){for(let o of Dr)o(t,_o,e)}var Wr=t=>Dr.add(t);var bt={};Ut(bt,{cardRect:()=>qt,insets:()=>ae,place:()=>Ke,size:()=>P,start:()=>Dn});var we=["low","middle","high"],Ro="middle",P=()=>innerWidth<720?"phone":innerWidth<1180?"medium":"wide",Gr=()=>x.set({layout:x.get().layout+1},{source:"layout"}),
Yr="right";function yc(){let t=w.map.getSize().x,e=0,o=0;for(let n of h.marks){if(!n.anchor||!X(n))continue;let{x:s}=w.map.latLngToContainerPoint([n.anchor[1],n.
anchor[0]]);s>0&&s<424&&(e+=1),s<t&&s>t-376&&(o+=1)}return e<o?"left":"right"}function Ke(t){let e=b("card"),o=document.documentElement.classList.contains("embe\
d"),n=P()==="wide"||o?b("map-wrap"):b("panel");e.parentNode!==n&&n.append(e),t&&!document.documentElement.classList.contains("has-card")&&(Yr=yc()),e.classList.
toggle("at-left",Yr==="left"),t&&P()==="phone"&&Ro!=="middle"&&Ge("middle"),Gr()}function xc(t,e){let o=t.getBoundingClientRect(),n=e.getBoundingClientRect();return{
left:n.left-o.left,top:n.top-o.top,right:n.right-o.left,bottom:n.bottom-o.top,width:n.width,height:n.height}}function qt(){let t=b("card"),e=b("map-wrap");return t.
hidden||t.parentNode!==e?null:xc(e,t)}function ae(){let t={top:0,right:0,bottom:0,left:0},e=qt(),o=b("map-wrap");if(document.documentElement.classList.contains(
"is-print"))return t;if(P()==="phone"){t.bottom=Math.min(b("panel").offsetHeight,innerHeight*.47);let n=b("timeline");n.hidden||(t.top=n.offsetHeight+12),document.
documentElement.classList.contains("embed")&&(t.bottom=e?e.height:0)}else e&&(e.left>o.clientWidth/2?t.right=o.clientWidth-e.left:t.left=e.right);return t}function Ge(t){
Ro=t;let e=b("panel");e.dataset.stop=t,e.style.removeProperty("height");let o=b("grip");o&&o.setAttribute("aria-label",`${m("sheet.grip")}: ${m("sheet."+Kr())}`),
setTimeout(Gr,Ft()?0:220)}var Kr=()=>we[(we.indexOf(Ro)+1)%we.length];function wc(){let t=d("button",{id:"grip",type:"button",on:{click:()=>{o||Ge(Kr()),o=!1}}}),
e=null,o=!1;return t.addEventListener("keydown",n=>{let s={ArrowUp:1,ArrowDown:-1}[n.key];s&&(n.preventDefault(),Ge(we[Math.min(2,Math.max(0,we.indexOf(Ro)+s))]))}),
t.addEventListener("pointerdown",n=>{e={y:n.clientY,height:b("panel").offsetHeight},t.setPointerCapture(n.pointerId)}),t.addEventListener("pointermove",n=>{if(!e)
return;let s=e.y-n.clientY;Math.abs(s)<6||(o=!0,b("panel").style.height=`${Math.min(innerHeight*.92,Math.max(96,e.height+s))}px`)}),t.addEventListener("pointeru\
p",()=>{e&&o&&Ge(bc(b("panel").offsetHeight)),e=null}),t}function bc(t){let e={low:96,middle:innerHeight*.47,high:innerHeight*.92};return we.reduce((o,n)=>Math.
abs(e[n]-t)<Math.abs(e[o]-t)?n:o)}function Dn(){b("panel").prepend(wc()),Ge("middle");let t=()=>{w.map.invalidateSize({animate:!1}),Ke(null)};new ResizeObserver(
t).observe(b("map-wrap"))}var St={};Ut(St,{fitAll:()=>ve,open:()=>Xe,show:()=>Wn,start:()=>Gn,zoomTo:()=>Yn});var Vn=40,Mc=9.5,Jr=200,Xr=9,kc=.4;function Un(t){let e=[1/0,1/0,-1/0,-1/0];for(let o of t){let n=W(o);Number.isFinite(n[0])&&(e[0]=Math.min(e[0],n[0]),e[1]=Math.
min(e[1],n[1]),e[2]=Math.max(e[2],n[2]),e[3]=Math.max(e[3],n[3]))}return Number.isFinite(e[0])?e:null}function be(t){let e=w.map.getSize(),o=ae(),n=o.left+t,s=o.
top+t,r=Math.max(n+60,e.x-o.right-t),i=Math.max(s+60,e.y-o.bottom-t);return[n,s,r,i]}var vc=()=>[w.map.getMinZoom(),w.map.getMaxZoom()];function To(t){let[e,o]=vc(),
n=w.map.options.zoomSnap||1;return Math.max(e,Math.min(o,Math.floor(t/n+1e-6)*n))}function Me(t,e){let o=Math.min((e[2]-e[0])/Math.max(t[2]-t[0],1e-9),(e[3]-e[1])/
Math.max(t[3]-t[1],1e-9));return Math.log2(o/256)}function Je(t,e,o,n){let s=w.map.getSize(),r=256*2**e,i=(t[0]+t[2])/2+(s.x/2-(o[0]+o[2])/2)/r,a=(t[1]+t[3])/2+
(s.y/2-(o[1]+o[3])/2)/r;w.map.setView([Vt(a),(i-.5)*360],e,{animate:!!n&&!Ft(),duration:.2})}var ke=!1,Zn=!1;function ve(t,e){Zn=!!e,ti(t,Zn),ke=!0}function Lc(t,e){
let o=Un(t),n=Un(t.filter(Sr));if(!n||!o||e)return o;let s=be(Vn);return Me(n,s)-Me(o,s)>kc?n:o}function ti(t,e){let o=h.marks.filter(X),n=Lc(o.length?o:h.marks,
e);if(!n){let i=h.basemap&&h.basemap.view,a=i?[it(i[0]),ot(i[3]),it(i[2]),ot(i[1])]:[.1,.2,.9,.8];Je(a,To(Me(a,be(0))),be(0),!1);return}let s=P()==="phone",r=be(
s?24:Vn);Je(n,To(Math.min(Mc,Me(n,r))),r,t)}function Xe(t,e){ke=!1;let o=Un(t);if(!o)return;let n=be(P()==="phone"?48:80),s=Me(o,n),r=w.map.getZoom(),i=e?Math.min(
r,s):Math.max(r+.75,Math.min(s,13));Je(o,To(Math.max(i,2)),n,!0)}function $c(t,e){let o=w.map.getZoom(),n=W(t);if(t.form==="near"&&t.radius_km){let r=at(w.map).
km(t.radius_km,st(t)[1]);return r<Xr?Math.min(13,o+Math.log2((Xr+3)/r)):r>Jr?o-Math.log2(r/Jr):o}if(t.form==="exact")return Math.max(o,Math.min(6,6));let s=Me(n,
e);return s<o?s:s-o>1.6?s-1:o}function Wn(t){ke=!1;let e=st(t);if(!e)return;Bo();let o=P()==="phone",n=be(Vn),s=To($c(t,n)+.12),r=w.map;if(t.form!=="exact"&&t.form!==
"near"&&s<r.getZoom()){Je(W(t),s,n,!0);return}if(o||s!==r.getZoom()){Je([e[0],e[1],e[0],e[1]],Math.max(s,2),n,!0);return}Sc(t,n)}function Sc(t,e){let o=wt(t.id),
n=at(w.map),[s,r]=U(),i=st(t),a=[n.x(i[0])-16,n.y(i[1])-16,n.x(i[0])+140,n.y(i[1])+16];if(t.form!=="exact"){let f=W(t);a=[n.x(f[0]),n.y(f[1]),n.x(f[2]),n.y(f[3])]}
if(o){let f=re(o);a=[Math.min(a[0],f[0]),Math.min(a[1],f[1]),Math.max(a[2],f[2]),Math.max(a[3],f[3])];for(let p of[o.name&&o.name.box,o.head])p&&(a=[Math.min(a[0],
p[0]),Math.min(a[1],p[1]),Math.max(a[2],p[2]),Math.max(a[3],p[3])])}let l=Qr(a[0]-s,a[2]-s,e[0],e[2]),c=Qr(a[1]-r,a[3]-r,e[1],e[3]);(l||c)&&w.map.panBy([-l,-c],
{animate:!Ft(),duration:.2})}function Qr(t,e,o,n){return e-t>n-o?(o+n)/2-(t+e)/2:t<o?o-t:e>n?n-e:0}function Yn(t){ke=!1,w.map.setZoom(t,{animate:!Ft()})}function Gn(){
w.map.options.zoomDelta=1,x.get().view||ve(!1),w.map.on("resize",()=>{ke&&ti(!1,Zn)});let t=()=>{ke=!1};w.map.on("dragstart boxzoomend",t);for(let e of["wheel",
"keydown","dblclick","touchmove"])w.map.getContainer().addEventListener(e,t,{passive:!0});xe()}var zc=1.609344,G=[104,112],to,$e,Mt,Po,Le,le=null;function Kn(t,e,o){return d("button",{type:"button","aria-label":m(t),title:m(t),"data-word":t,on:{click:()=>o()}},
u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:e,fill:"none",stroke:"currentColor","stroke-width":1.8,"stroke-linecap":"round",
"stroke-linejoin":"round"})))}var ei=t=>()=>Yn(w.map.getZoom()+t);function Ac(){return d("div",{class:"furniture zoom"},Kn("map.zoom_in","M3 8H13M8 3V13",ei(1)),
Kn("map.zoom_out","M3 8H13",ei(-1)),Kn("map.reset","M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",()=>ve(!0,!0)))}function oi(t,e){let o=t*e,n=10**Math.
floor(Math.log10(o)),s=[5,3,2,1].find(r=>r*n<=o)||1;return{n:s*n,px:s*n/t}}function Ec(){let t=w.map,e=at(t),o=t.getSize(),n=t.containerPointToLayerPoint([0,o.y/
2]).y,s=1/e.km(1,(n+e.oy)/e.size),r=oi(s,100),i=oi(s/zc,100),a=Math.max(r.px,i.px),l=[[m("map.km",{n:r.n}),r.px,13],[m("map.mi",{n:i.n}),i.px,29]],c=l.map(([f,p,
g])=>u("text",{x:(p+5).toFixed(1),y:g+1},f));$e.replaceChildren(u("path",{d:`M1 9V25M1 17H${a.toFixed(1)}M${r.px.toFixed(1)} 17V9M${i.px.toFixed(1)} 17V25`}),...c.
map(f=>{let p=f.cloneNode(!0);return p.setAttribute("class","halo on-land"),p}),...c),$e.setAttribute("width",Math.ceil(a+60)),$e.setAttribute("aria-label",l.map(
([f])=>f).join(m("list.comma")))}function Ic(t){let e=t.world&&t.world.scale||100,o=(t.outline||[]).flatMap(r=>r.polygons||[]).map(r=>r.map(i=>It(i,e))).map(r=>({
rings:r,box:j(r[0])})),n=({box:r})=>(r[2]-r[0])*(r[3]-r[1]),s=Math.max(...o.map(n));return o.filter(r=>n(r)>s*.04).flatMap(r=>r.rings)}function Oc(){let t=h.basemap||
{},e=Ic(t);if(!e.length)return null;let o=j([]);e.forEach(l=>j(l,o));let n=Math.min((G[0]-16)/(o[2]-o[0]),(G[1]-16)/(o[3]-o[1])),s=l=>(l-(o[0]+o[2])/2)*n+G[0]/2,
r=l=>(l-(o[1]+o[3])/2)*n+G[1]/2;le={x:s,y:r,box:o};let i=e.map(l=>{let c=[];for(let f=0;f<l.length;f+=2)c.push(`${s(l[f]).toFixed(1)} ${r(l[f+1]).toFixed(1)}`);
return`M${c.join("L")}Z`}).join("");Le=u("rect",{class:"window"});let a=(t.outline||[]).length===1&&(t.labels||[]).find(l=>l.kind==="country"&&l.id===t.outline[0].
id);return d("div",{class:"furniture inset"},u("svg",{role:"img","aria-label":m("map.inset"),viewBox:`0 0 ${G[0]} ${G[1]}`,width:G[0],height:G[1]},u("path",{d:i,
class:"shape"}),Le,a&&Cc(a,t)))}function Cc(t,e){let o=e.scale||1e4,n=E(Jn(t),{size:10.5,spacing:1.2}),s=le.x(it(t.at[0]/o));return s-n/2<2||s+n/2>G[0]-2?null:u(
"text",{class:"where",x:s.toFixed(1),y:(le.y(ot(t.at[1]/o))+4).toFixed(1)},Jn(t))}function Jn(t){let e=ne(t);return Lt(e)?e:e.toLocaleUpperCase(C())}function Fc(){
if(!Mt)return;let t=at(w.map),[e,o,n,s]=U(),r=le.x((e+t.ox)/t.size),i=le.x((n+t.ox)/t.size),a=le.y((o+t.oy)/t.size),l=le.y((s+t.oy)/t.size),c=(y,M)=>Math.max(1.5,
Math.min(M-1.5,y)),f=[c(r,G[0]),c(a,G[1]),c(i,G[0]),c(l,G[1])],p=r<4&&a<4&&i>G[0]-4&&l>G[1]-4,g=f[2]-f[0]<.5||f[3]-f[1]<.5;Mt.classList.toggle("useless",p||g),Le.
setAttribute("x",f[0].toFixed(1)),Le.setAttribute("y",f[1].toFixed(1)),Le.setAttribute("width",Math.max(3,f[2]-f[0]).toFixed(1)),Le.setAttribute("height",Math.max(
3,f[3]-f[1]).toFixed(1))}function _c(){return(h.basemap&&h.basemap.credits||[]).map(e=>e.name).join(", ")}function Xn(){let t=h.basemap&&h.basemap.credits||[],e=o=>/^public domain/i.
test(o.licence||"")?"":o.licence;return t.map(o=>[o.name,e(o)].filter(Boolean).join(" ")).join(" · ")}function jc(){for(let t of to.querySelectorAll("[data-wor\
d]"))t.setAttribute("aria-label",m(t.dataset.word)),t.title=m(t.dataset.word);if(Mt&&Mt.firstChild.setAttribute("aria-label",m("map.inset")),Mt&&Mt.querySelector(
".where")){let t=h.basemap,e=t.labels.find(o=>o.kind==="country"&&o.id===t.outline[0].id);Mt.querySelector(".where").textContent=Jn(e)}Qe()}function Qe(){Ec(),Fc(),
Po.textContent=P()==="wide"?Xn():_c();let t=ae(),e=b("map-over");e.style.setProperty("--top",`${t.top}px`),e.style.setProperty("--bottom",`${P()==="phone"?t.bottom:
0}px`)}function Bc(){let t=b("map-wrap").getBoundingClientRect(),o=[to,$e,Mt,Po,P()==="phone"&&b("timeline")].filter(s=>s&&s.isConnected&&!s.hidden).map(s=>{let r=s.
getBoundingClientRect();return[r.left-t.left-6,r.top-t.top-6,r.right-t.left+6,r.bottom-t.top+6]}).filter(s=>s[2]-s[0]>14),n=qt();return n&&o.push([n.left-8,n.top-
8,n.right+8,n.bottom+8]),o}var Qn=()=>to?Bc():[];function ts(){let t=b("map-over");to=Ac(),$e=u("svg",{class:"scale",height:34,role:"img"}),Mt=Oc(),Po=d("p",{class:"\
furniture credit",dir:"ltr",lang:"en",title:Xn()});let e=d("div",{class:"furniture corner",dir:"ltr"},Mt,$e);t.append(to,e,...Xn()?[Po]:[]),Qe(),w.map.on("movee\
nd zoomend resize",Qe),x.subscribe((o,n)=>{n.has("lang")&&jc(),n.has("layout")&&Qe()})}var Rc="M8 13V3M3.5 7.5L8 3L12.5 7.5",ce=null,oo=null;function Tc(){let t=b("map-over");oo=u("path",{class:"to-card"}),ce=d("div",{class:"chips"}),t.append(u("s\
vg",{class:"ties","aria-hidden":"true"},oo),ce),w.map.on("move zoomend",ii),w.map.on("zoomstart",()=>oo.removeAttribute("d"))}function Pc(t){let e=[],o=at(w.map),
[n,s]=U();for(let r of h.marks){let i=xt.has(r.id)&&Y(r)?st(r):null;if(!i)continue;let a=o.x(i[0])-n,l=o.y(i[1])-s;a>=t[0]&&a<=t[2]&&l>=t[1]&&l<=t[3]||Nc(r,o,t,
n,s)||e.push({mark:r,x:a,y:l})}return{box:t,found:e}}function Nc(t,e,o,n,s){if(t.form!=="band"&&t.form!=="vague")return!1;let r=W(t);return z([e.x(r[0])-n,e.y(r[1])-
s,e.x(r[2])-n,e.y(r[3])-s],o)}function qc({box:t,found:e}){let o=(t[0]+t[2])/2,n=(t[1]+t[3])/2,s=new Map;for(let r of e){let i=Math.atan2(r.y-n,r.x-o),a=Math.round(
i/(Math.PI/4))&7;s.has(a)||s.set(a,[]),s.get(a).push({...r,angle:i,far:Math.hypot(r.x-o,r.y-n)})}return[...s.values()].map(r=>r.sort((i,a)=>i.far-a.far))}function Hc(t,e){
let o=t[0],n=(e[0]+e[2])/2,s=(e[1]+e[3])/2,r=xt.size>=In,i=t.length>1?" "+m("map.more",{n:t.length-1}):"",a=r?T(t.length):Ct(A(o.mark),{size:13,weight:600},130)+
i,l=o.mark.layers.map(y=>V[y]).find(y=>y&&x.get().layersOn.has(y.id)),c=o.angle*180/Math.PI+90,f=d("button",{type:"button",class:"chip-edge","aria-label":m("map\
.beyond",{place:A(o.mark),n:t.length}),on:{click:()=>Dc(t)}},u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:Rc,class:"arrow",
transform:`rotate(${Math.round(c/45)*45} 8 8)`})),l&&!r&&u("svg",{viewBox:"-8 -8 16 16",width:16,height:16,"aria-hidden":"true"},ee(l,5.6,{halo:0})),d("bdi",{},
a)),p=Math.min(Math.abs((e[2]-e[0])/2/Math.cos(o.angle)),Math.abs((e[3]-e[1])/2/Math.sin(o.angle))),g=(r?46:68)+E(a,{size:13,weight:600});return{node:f,w:g,h:P()===
"phone"?36:30,x:n+p*Math.cos(o.angle),y:s+p*Math.sin(o.angle)}}function Dc(t){t.length===1&&x.set({selected:t[0].mark.id},{source:"map"}),Xe(t.map(e=>e.mark),!0)}
function Uc(t,e,o,n){es(t,e,o,n,3)||(t.node.querySelector("bdi").remove(),t.node.classList.add("small"),t.w=t.h+18,!(es(t,e,o,n,3)||es(t,e,o,[],1))&&t.node.remove())}
function es(t,e,o,n,s){let{node:r,w:i,h:a}=t,l=12,c=Math.max(e[0]+l,Math.min(e[2]-l-i,t.x-i/2)),f=Math.max(e[1]+l,Math.min(e[3]-l-a,t.y-a/2)),p=t.x<=e[0]+1||t.x>=
e[2]-1,g=p?[t.x<=e[0]+1?1:-1,0]:[0,t.y<=e[1]+1?1:-1],y=[e[0]+l,e[1]+l],M=[e[2]-l-i,e[3]-l-a],v=($,I)=>Math.max(y[I],Math.min(M[I],$));for(let $=0;$<s*24;$+=1){let I=Math.
ceil($%24/2)*24*($%2?1:-1),S=Math.floor($/24)*42,N=v(c+g[0]*S+(p?0:I),0),K=v(f+g[1]*S+(p?I:0),1),At=[N-4,K-4,N+i+4,K+a+4];if(![...o,...n].some(Ee=>z(At,Ee)))return o.
push(At),r.style.left=`${N.toFixed(0)}px`,r.style.top=`${K.toFixed(0)}px`,!0}return!1}function Zc(){let[t,e]=U();return Pt().flatMap(o=>[o.box,o.symbol&&o.symbol.
box,o.head,o.name&&o.name.box]).filter(Boolean).map(o=>[o[0]-t,o[1]-e,o[2]-t,o[3]-e])}function ni(t){ce||Tc();let e=Pc(t.edges),o=qc(e).map(a=>Hc(a,e.box)),n=ce.
contains(O());ce.replaceChildren(...o.map(a=>a.node));let s=[...t.furniture],r=Zc();for(let a of o)Uc(a,e.box,s,r);n&&ce.firstChild&&ce.firstChild.focus({preventScroll:!0});
let i=wt(x.get().selected);t.card&&i&&Vc(i,t.card),ii()}var si=14;function Vc(t,e){let[o,n]=U(),s=Pt().filter(i=>i!==t).flatMap(i=>[i.box,i.name&&i.name.box,i.symbol&&
i.symbol.box,i.head]).filter(Boolean),r=i=>{let a=ri(t,e,i);return a&&[Math.min(a.x,a.edge)+o,a.y+n-2,Math.max(a.x,a.edge)+o,a.y+n+2]};si=[14,22,30,40,52,66,82,
100].find(i=>{let a=r(i);return a&&!s.some(l=>z(l,a))})||14}function ri(t,e,o){let[n,s]=U(),r=re(t),i=(r[0]+r[2])/2-n,a=r[1]-s,l=r[3]-s;if(i>e.left-8&&i<e.right+
8)return null;let c=e.left>i?e.left:e.right;if(a-o>e.top+24)return{x:i,edge:c,from:a,y:Math.min(a-o,e.bottom-24)};let f=Math.max(l+o,e.top+24);return f<e.bottom-
12?{x:i,edge:c,from:l,y:f}:null}function ii(){let t=qt(),e=x.get().selected,o=t&&e&&wt(e),n=o&&!w.map._animatingZoom?ri(o,t,si):null;n?oo.setAttribute("d",`M${n.
x.toFixed(1)} ${n.from.toFixed(1)}V${n.y.toFixed(1)}H${n.edge.toFixed(1)}`):oo.removeAttribute("d")}var Yc=.4,ai=L.Renderer.extend({options:{padding:Yc},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:t}=this._bounds,e=this._bounds.getSize();L.DomUtil.setPosition(
this._container,t),this.options.resize(this._container,t,e)},bounds(){let{min:t,max:e}=this._bounds;return[t.x,t.y,e.x,e.y]}});function li(t,e,o){let n=w.map.createPane(
t);return n.style.zIndex=e,o||(n.style.pointerEvents="none"),t}function ci(t,e){let o=d("canvas",{class:t,"aria-hidden":"true"});return new ai({pane:li(t,e),element:o,
resize(n,s,r){let i=Math.min(3,window.devicePixelRatio||1);n.width=Math.round(r.x*i),n.height=Math.round(r.y*i),n.style.width=`${r.x}px`,n.style.height=`${r.y}p\
x`}})}function os(t,e,o){let n=u("svg",{class:t,focusable:"false",...o});return new ai({pane:li(t,e),element:n,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var no=7,ns=400,fi=60*Math.PI/180,ss=3.5,Kc=.2,ui=[],rs=0;function pi(){let t=h.basemap||{};ui=(t.rivers||[]).filter(e=>e.name).map(e=>({name:e.name,names:e.names,
rank:e.rank||3,lines:e.lines.map(o=>{let n=It(o,t.scale||1e4);return{line:n,box:j(n)}})})).sort((e,o)=>e.rank-o.rank)}function Jc(t,e,o){let n=Ot(t,e),s=[],r=0;
for(let i=2;i<n.length;i+=2){let a=n[i-2],l=n[i-1],c=n[i]-a,f=n[i+1]-l,p=Math.hypot(c,f);if(!p)continue;let g=r;for(;g<=p;g+=no){let y=a+c*g/p,M=l+f*g/p;if(y>o[0]&&
y<o[2]&&M>o[1]&&M<o[3]?s.push([y,M]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=g-p}return s}function Xc(t){let e=[],o=[];for(let n of[...t,null])
n?o.push(n):o.length&&(e.push(o),o=[]);return e}function Qc(t){return t.map((o,n)=>{let s=0,r=0,i=0,a=Math.min(4,n,t.length-1-n);for(let l=n-a;l<=n+a;l+=1)s+=t[l][0],
r+=t[l][1],i+=1;return[s/i,r/i]})}function tf(t){let e=[];for(let o=1;o<t.length;o+=1)e.push(Math.atan2(t[o][1]-t[o-1][1],t[o][0]-t[o-1][0]));return e}var di=(t,e)=>Math.
abs(Math.atan2(Math.sin(t-e),Math.cos(t-e)));function ef(t,e,o){let n=0,s=0;for(let r=e+1;r<o;r+=1){let i=di(t[r],t[r-1]);if(i>Kc)return 1/0;n=Math.max(n,di(t[r],
t[e])),s+=i}return n>fi||s>fi*1.6?1/0:n+s*.5}function of(t,e,o,n,s){let r=tf(t),i=0;for(let c=1;c<t.length;c+=1)i+=Math.hypot(t[c][0]-t[c-1][0],t[c][1]-t[c-1][1]);
let a=Math.ceil(e*(t.length-1)/Math.max(i,1))+1,l=null;for(let c=0;c+a<t.length;c+=3){let f=ef(r,c,c+a);if(f===1/0||l&&f>=l.cost)continue;let p=t.slice(c,c+a+1),
g=p.filter((y,M)=>M%2===0).map(([y,M])=>[y-n*.6,M-n*.9-ss,y+n*.6,M+n*.35]);g.every(y=>s(y)&&o.free(y))&&(l={cost:f,points:p,taken:g})}return l}function nf(t,e,o,n,s,r){
let i=o[o.length-1],a=o[0][0]>i[0]?[...o].reverse():o,l={"font-size":e.size,"font-weight":e.weight,"font-style":e.italic?"italic":null},c;if(Lt(t)){let f=a[0],p=a[a.
length-1],g=Math.atan2(p[1]-f[1],p[0]-f[0])*180/Math.PI,y=a[Math.floor(a.length/2)];c=M=>u("text",{...l,...M,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${y[0].toFixed(1)} ${(y[1]-ss).toFixed(1)}) rotate(${g.toFixed(1)})`},t)}else{rs+=1;let f=`course-${rs}`;s.append(u("path",{id:f,d:ft(a.flat()),fill:"n\
one"})),c=p=>u("text",{...l,...p,dy:-ss},u("textPath",{href:`#${f}`,startOffset:"50%","text-anchor":"middle"},t))}s.append(c({class:`halo on-${n}`})),r.append(c(
{fill:"var(--riverlab)"}))}function mi(t,e,o,n,s,r){rs=0;let i=[(e[0]+t.ox)/t.size,(e[1]+t.oy)/t.size,(e[2]+t.ox)/t.size,(e[3]+t.oy)/t.size];for(let a of ui)a.rank===
3&&t.zoom<8||a.rank===2&&t.zoom<6||sf(a,t,e,i,o,n,s,r)}function sf(t,e,o,n,s,r,i,a){let l=ne(t),c=qe("water",l),f=E(l,c)+10,p=[],g=t.lines.filter(y=>z(y.box,n)).
flatMap(y=>Xc(Jc(y.line,e,o))).filter(y=>y.length*no>f).sort((y,M)=>M.length-y.length);for(let y of g)for(let M=0;M<y.length;M+=Math.ceil(ns/no)){let v=y.slice(
M,M+Math.ceil(ns/no));if(v.length*no<f)continue;let $=of(Qc(v),f,s,c.size,a);if(!$)continue;let[I,S]=$.points[Math.floor($.points.length/2)];if(p.some(([K,At])=>Math.
hypot(K-I,At-S)<ns*.6))continue;p.push([I,S]);for(let K of $.taken)s.add(K);let N=pe((I+e.ox)/e.size,(S+e.oy)/e.size);nf(l,c,$.points,N?"land":"abroad",r,i)}}var No=Math.cos(Math.PI/6),qo=Math.sin(Math.PI/6),is=4;function af(t){let e=new Array(t.length);for(let o=0;o<t.length;o+=2)e[o]=t[o]*No+t[o+1]*qo,e[o+1]=t[o+1]*
No-t[o]*qo;return e}function hi(t,e){let o=1/0,n=-1/0;for(let s of t)for(let r=e;r<s.length;r+=2)s[r]<o&&(o=s[r]),s[r]>n&&(n=s[r]);return[o,n]}function lf(t,e){
let[o,n]=hi(t,0),[s,r]=hi(t,1),i=Math.ceil(o/e)-1,a=Math.ceil(s/e)-1,l=Math.floor(n/e)-i+2,c=Math.floor(r/e)-a+2,f=new Uint8Array(l*c),p=Array.from({length:c},()=>[]);
for(let g of t)for(let y=0,M=g.length-2;y<g.length;M=y,y+=2){let v=g[M+1],$=g[y+1];if(v===$)continue;let I=Math.ceil(Math.min(v,$)/e),S=Math.max(v,$)/e;for(let N=I;N<
S;N+=1)p[N-a].push(g[M]+(g[y]-g[M])*(N*e-v)/($-v))}return p.forEach((g,y)=>{g.sort((M,v)=>M-v);for(let M=0;M+1<g.length;M+=2){let v=g[M+1]/e;for(let $=Math.ceil(
g[M]/e);$<=v;$+=1)f[y*l+$-i]=is+1}}),{grid:f,w:l,h:c,i0:i,j0:a}}function cf({grid:t,w:e,h:o},n){for(let s=1;s<=n;s+=1){let r=[];for(let i=1;i<o-1;i+=1)for(let a=1;a<
e-1;a+=1){let l=i*e+a;t[l]<=is||Math.min(t[l-1],t[l+1],t[l-e],t[l+e])===s-1&&r.push(l)}for(let i of r)t[i]=s}}var gi=(t,e,o,n)=>{if(!t.length)return[];let s=lf(
t.map(af),e),r=Math.max(1,Math.min(is,Math.round(o/e)));cf(s,r);let i=new Map;for(let a=0;a<s.h;a+=1)for(let l=0;l<s.w;l+=1){let c=s.grid[a*s.w+l];if(!c)continue;
let f=(l+s.i0)*e,p=(a+s.j0)*e,g=((l+s.i0+a+s.j0)%n+n)%n,y=Math.min(c,r+1)*16+g,M=`M${(f*No-p*qo).toFixed(1)} ${(f*qo+p*No).toFixed(1)}h0`;i.set(y,(i.get(y)||"")+
M)}return[...i].map(([a,l])=>({d:l,part:a%16,strength:+(Math.floor(a/16)/(r+1)).toFixed(2)}))};var yi=9,bi=4,ff=150,df={rising:45,falling:-45,level:90,both:45,none:90},Mi=new Map(h.layers.map((t,e)=>[t.id,e]));function xi(t,e){let o={id:`${e}-${Mi.get(t.id)}`,
patternUnits:"userSpaceOnUse"},n=B(t);if(t.texture==="dots"){let a=e==="band"?4.4:6;return u("pattern",{...o,width:a,height:a,patternTransform:"rotate(30)"},u("\
circle",{cx:a/2,cy:a/2,r:.95,fill:n}))}let s=t.texture==="both"&&t.slots.length===2,r=s?t.slots.map(Gt):[n],i=s?4:t.texture==="none"?9:6;return u("pattern",{...o,
width:i*r.length,height:8,patternTransform:`rotate(${df[t.texture]||90})`},r.map((a,l)=>u("path",{d:`M${i*(l+.5)} 0V8`,stroke:a,"stroke-width":1.1})))}var uf=()=>u(
"defs",{},h.layers.flatMap(t=>[xi(t,"hatch"),xi(t,"band")])),Ho=(t,e)=>`url(#${e}-${Mi.get(t.id)})`;function pf(t,e,o){let n=[o[0]-40,o[1]-40,o[2]+40,o[3]+40],{
polygons:s,lines:r}=nt(t),i=s.flatMap(a=>a.map(l=>Ot(l,e,n,!0))).filter(a=>a.length>5);return{rings:i,area:i.map(a=>ft(a,!0)).join(""),line:r.map(a=>ft(Ot(a,e))).
join("")}}function mf(t,e){let{mark:o,layer:n}=t,s=`rim-${t.n}`,r={"clip-path":`url(#${s})`},i=n.slots.length===2?"var(--ink3)":B(n);return[u("clipPath",{id:s},
u("path",{d:e.area,"clip-rule":"evenodd"})),t.selected&&u("path",{d:e.area,fill:Ho(n,"hatch"),"fill-rule":"evenodd",opacity:.35}),u("path",{d:e.area,fill:"none",
stroke:Ho(n,"hatch"),"stroke-width":yi*2,...r}),u("path",{d:e.area,fill:"none",stroke:i,"stroke-width":1.8,"stroke-opacity":.5,"stroke-dasharray":o.approximate?
"8 3 1.5 3":null,...r}),u("path",{d:e.area,class:"hit rim","stroke-width":yi*2,...r})]}function hf(t,e,o,n){let{layer:s}=t,i={fill:"none",stroke:s.slots.length===
2?"var(--ink3)":B(s),"stroke-width":1,"stroke-dasharray":"5 3.5","stroke-opacity":.8};if(!e.area)return[u("path",{d:e.line,fill:"none",stroke:Ho(s,"band"),"stro\
ke-width":10}),u("path",{d:e.line,...i}),u("path",{d:e.line,class:"hit rim","stroke-width":16})];let a=`soft-${t.n}`,l=t.open?gf(e.area,a,o.km(bi,st(t.mark)[1]),
n):null;return[l,u("path",{d:e.area,fill:Ho(s,"band"),"fill-rule":"evenodd",mask:l?`url(#${a})`:null}),u("path",{d:e.area,...i,"stroke-opacity":t.open?.4:.8}),u(
"path",{d:e.area,class:"hit"})]}function gf(t,e,o,n){let s=Math.min(o*2,120),r=[1,.75,.5,.25].map(i=>u("path",{d:t,fill:"none",stroke:"#000","stroke-opacity":.3,
"stroke-width":(s*i).toFixed(1)}));return u("mask",{id:e,maskUnits:"userSpaceOnUse",x:n[0],y:n[1],width:n[2]-n[0],height:n[3]-n[1]},u("path",{d:t,fill:"#fff"}),
r)}function yf(t,e,o){let n=W(t.mark),i=Math.hypot(n[2]-n[0],n[3]-n[1])>Ie(ff,(n[1]+n[3])/2)?10:6,a=o.km(bi,(n[1]+n[3])/2),l=t.layers.filter(p=>t.drawn.has(p.id)),
c=gi(e.rings,i,a,l.length||1),f=p=>l[p]||t.layer;return[c.map(({d:p,strength:g,part:y})=>u("path",{d:p,class:"dots","stroke-opacity":g,stroke:B(f(y))})),u("path",
{d:e.area,class:"hit"})]}var wi={region:mf,band:hf,vague:yf};function ki(t,e,o,n,s){let r=[uf()],i=[(n[0]+o.ox)/o.size,(n[1]+o.oy)/o.size,(n[2]+o.ox)/o.size,(n[3]+
o.oy)/o.size];for(let a of e){if(!wi[a.mark.form]||!a.layer||!z(W(a.mark),i))continue;let l=pf(a.mark,o,n);if(!l.area&&!l.line)continue;let c=a.fits?s&&!a.selected?
.5:1:.22;r.push(u("g",{class:`area ${a.mark.form}`,"data-mark":a.mark.id,opacity:c===1?null:c},wi[a.mark.form](a,l,o,n)))}t.replaceChildren(...r)}var wf=7.3,kt,so,Se,zt,ze=0,Do=!0,Z=null;function Li(){Ur({request:vi,now:as,flush:zf}),fr(),ur(),pi(),kt=ci("ground",210),so=os("areas",410,{"aria-hidden":"tru\
e"}),Se=os("marks",610,{role:"group"}),w.base.addLayer(kt),w.map.addLayer(so),w.map.addLayer(Se),zt=Object.fromEntries(["halos","letters","under","signs","over"].
map(t=>[t,u("g",{class:t,"aria-hidden":t==="signs"?null:"true"})])),Se.options.element.append(...Object.values(zt)),w.map.on("moveend viewreset resize",()=>vi(!0)),
w.map.on("zoomstart",()=>{w.map._animatingZoom||We.clear()}),w.map.on("move",bf)}function bf(){if(!Z||w.map._animatingZoom||w.map.getZoom()!==Z.at.zoom)return;let[
t,e,o,n]=U(),s=kt.bounds();t>=s[0]&&e>=s[1]&&o<=s[2]&&n<=s[3]||(kt.sync(),wn(kt.options.element,at(w.map),kt.bounds()))}function vi(t){Do=Do||!!t,ze||(ze=requestAnimationFrame(
()=>as(!0)))}function as(t){if(ze&&cancelAnimationFrame(ze),ze=0,!w.map._loaded||!kt||w.map._animatingZoom)return;let e=performance.now(),o=at(w.map),n=Mf();if(Do){
for(let s of[kt,so,Se])s.sync();wn(kt.options.element,o,kt.bounds())}Do=!1,kf(o,Se.bounds(),n,t===!0),ls=performance.now()-e}function Mf(){let t=w.map.getSize(),
e=ae(),o=qt(),n=o?{left:0,top:0,right:0,bottom:0}:e;return{card:o,edges:[n.left,n.top,t.x-n.right,t.y-n.bottom],furniture:Qn(),free:[e.left,e.top,t.x-e.right,t.
y-e.bottom]}}function kf(t,e,o,n){let{items:s,mass:r}=$r(xt,t,e),i=U(),a=Ps(),[l,c]=i;for(let S of o.furniture)a.add([S[0]+l,S[1]+c,S[2]+l,S[3]+c]);let{free:f}=o,
p=s.find(S=>S.selected);Z={at:t,bounds:e,sight:i,room:a,page:o,open:[f[0]+l+4,f[1]+c+4,f[2]+l-4,f[3]+c-4],mass:r,fan:We,signs:[],phone:P()==="phone",atHome:(S,N)=>pe(
(S+t.ox)/t.size,(N+t.oy)/t.size),areas:Lf(s,t,e)};let g=r?s.filter(S=>S.selected):s;ki(so.options.element,g,t,e,p);let y=yr(s.filter(S=>S.at&&S.kind!=="area"),Z);
!Z.phone&&!r&&t.zoom>=wf&&jr(y,Z);let M=s.filter(S=>S.kind==="area"),v=Z.phone?[]:_n(M,Z);Br(y,Z);let $=Z.phone?_n(M,Z):v;Zr([...y,...$]),Sf();let I=()=>vf(s,t,
e,Z);r&&n?requestAnimationFrame(I):I()}function vf(t,e,o,n){if(n!==Z)return;let{room:s,sight:r}=n;for(let c of t)if(c.near&&c.near<40&&c.at){let f=Math.max(9,c.
near);s.add([c.at[0]-f,c.at[1]-f,c.at[0]+f,c.at[1]+f])}let i=u("g"),a=u("g"),l=c=>!z(c,r)||c[0]>r[0]&&c[1]>r[1]&&c[2]<r[2]&&c[3]<r[3];mi(e,o,s,i,a,l),pr(e,o,s,i,
a,$f(t,e),l),zt.halos.replaceChildren(...i.childNodes),zt.letters.replaceChildren(...a.childNodes),ni(n.page)}function Lf(t,e,o){let n=t.filter(s=>s.layer&&s.kind!==
"point").map(s=>{let r=nt(s.mark).polygons.flat().map(a=>Ot(a,e,o,!0,4)).filter(a=>a.length>5),i=j([]);return r.forEach(a=>j(a,i)),{rings:r,box:i,weight:s.mark.
form==="region"?1.5:16}});return s=>{let r=[[s[0],s[1]],[s[2],s[1]],[s[0],s[3]],[s[2],s[3]],[(s[0]+s[2])/2,(s[1]+s[3])/2]],i=0;for(let a of n)if(z(a.box,s))for(let[
l,c]of r)Wt(a.rings,l,c)&&(i+=a.weight);return i}}function $f(t,e){let o=new Set(t.filter(i=>i.label).map(i=>On(i.mark))),n=Z.mass?[]:t.filter(i=>i.kind==="poin\
t"&&i.at),s=new Set(["capital","city","town","village"]),r=new Map(n.map(i=>[i,$t(i.mark.title)]));return i=>o.has(i)||s.has(i.kind)&&n.some(a=>{let l=Math.hypot(
a.at[0]-e.x(i.x),a.at[1]-e.y(i.y));return l<Math.max(5,e.km(2,i.y))?!0:l<e.km(25,i.y)&&r.get(a)===$t(i.name)})}function Sf(){let t=zt.signs.contains(O())?O().closest(
"[data-key]").dataset.key:null,e=[];for(let n of Pt())n.kind==="note"?e.push(u("g",{class:n.item.fits?"":"out",stroke:"var(--ink2)",fill:"var(--ink2)"},u("path",
{d:ft(n.name.line),class:"hair"}),u("circle",{cx:n.name.line[0].toFixed(1),cy:n.name.line[1].toFixed(1),r:2,class:"foot"}))):(e.push(...Rn(n,Z)),n.name&&n.name.
line&&e.push(u("path",{d:ft(n.name.line),class:"hair",stroke:"var(--ink2)"})));zt.under.replaceChildren(...e);let o=Pt().map(n=>Pn(n,Z));zt.signs.replaceChildren(
...o),zt.over.replaceChildren(),Vr(o,t)}function zf(){ze&&as()}var ls=0;function cs(t){zt.over.replaceChildren(...t&&!t.name&&!t.head?[Nn(t,Z)]:[])}var Uo=()=>Se.
options.element,$i=()=>so.options.element;var pt={};Ut(pt,{day:()=>vt,iso:()=>_,month:()=>us,months:()=>ds,number:()=>ct,parts:()=>Q,span:()=>et,weekday:()=>fs,write:()=>tt,year:()=>ut});var Q=t=>t.split("-").map(Number);function ct(t){let[e,o,n]=Q(t),s=o<=2?e-1:e,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(o+(o>2?-3:9))+2)/5)+n-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function _(t){let e=t+719468,o=Math.floor(e/146097),n=e-o*146097,s=Math.floor((n-Math.floor(n/1460)+Math.
floor(n/36524)-Math.floor(n/146096))/365),r=n-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,l=i+(i<10?3:-9),
c=s+o*400+(l<=2?1:0),f=p=>String(p).padStart(2,"0");return`${String(c).padStart(4,"0")}-${f(l)}-${f(a)}`}var zi=t=>Q(_(ct(t)+1))[2]===1;function tt(t,e,o){let[n,s,r]=Q(e),i=R.cldr,a=f=>ut(String(f).padStart(2,"0")),l=i.days[Af(e)],c={d:o||ut(r),dd:o||a(r),M:ut(s),MM:a(s),y:ut(n),MMMM:i.months[s-
1],MMM:i.short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:l,c:l};return i.patterns[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(f,p,g)=>g?c[f]||c[g]||
f:p.replaceAll("''","'")||"'")}var Af=t=>((ct(t)+3)%7+7)%7,vt=(t,e)=>tt(e&&Q(t)[0]===Ef()?"day_short":"day",t);function Ef(){let t=h.articles.find(e=>e.published);
return t?Q(t.published)[0]:null}function et(t,e){if(!t||!t.start&&!t.end)return t&&t.words?t.words:m("date.none");let{start:o,end:n}=t;if(!n)return m("date.sinc\
e",{date:vt(o,e)});if(!o)return m("date.until",{date:vt(n,e)});if(o===n)return vt(o,e);let[s,r,i]=Q(o),[a,l]=Q(n),c=i===1&&zi(n),f=(p,g)=>m("date.range",{start:p,
end:g});return c&&s===a?r===l?tt("month",o):r===1&&l===12?ut(s):f((R.cldr.alone||R.cldr.months)[r-1],tt("month",n)):c?f(tt("month",o),tt("month",n)):s===a&&r===
l?tt("range_first",o)+tt("range_last",n):f(s===a?tt("day_short",o):vt(o,e),vt(n,e))}var fs=t=>tt("weekday",t);function ds(t,e){let[o,n]=Q(e);n+=1,n>12&&(n=1,o+=
1);let s=`${String(o).padStart(4,"0")}-${String(n).padStart(2,"0")}-01`;return{start:t.slice(0,8)+"01",end:_(ct(s)-1)}}var us=t=>R.cldr.short[t-1];var If=80,Of=20,Ai=160,Cf=500,Ei=new Map,Oi=(t,e)=>t.claims.filter(o=>o.layer===e),Zo=t=>t.map(e=>e.date).filter(e=>e&&(e.start||e.end)).sort((e,o)=>(e.start||e.
end)<(o.start||o.end)?-1:1)[0]||null,Ff=["home_base","unit_name","mentioned"],_f=t=>{let e=Zo(t);return(t.every(n=>Ff.includes(n.role))?"1 ":"0 ")+(e?e.start||e.
end:"9999")};function jf(){let t=x.get().layersOn;return h.layers.filter(e=>t.has(e.id)).map(e=>({key:e.id,title:e.name,lang:e.lang,rows:h.marks.filter(o=>o.layers.
includes(e.id)&&Y(o)).map(o=>{let n=Oi(o,e.id);return{mark:o,layer:e,claims:n,day:_f(n)}}).filter(o=>o.claims.length).sort((o,n)=>o.day<n.day?-1:+(o.day>n.day))})).
filter(e=>e.rows.length)}function Bf(){let t=new Map,e=[];for(let n of h.marks){if(!X(n))continue;let s=Y(n)?So(n):[];for(let r of new Set(s.map(i=>i.layer))){let i=s.
filter(f=>f.layer===r),a=Zo(i),l=a.start===a.end?a.start:et(a),c=a.start===a.end?fs(a.start):l;t.has(l)||t.set(l,{key:l,title:c,sort:a.start||a.end,rows:[]}),t.
get(l).rows.push({mark:n,layer:V[r],claims:i})}if(!s.length&&!Zo(n.claims)){let r=V[n.layers[0]];r&&e.push({mark:n,layer:r,claims:Oi(n,r.id),out:!0})}}let o=[...t.
values()].sort((n,s)=>n.sort<s.sort?-1:1);return e.length&&o.push({key:"undated",title:m("list.no_date"),rows:e}),o}function Rf(t){let e=[...new Set(t.map(lt))],
o=e.slice(0,2);return e.length>2&&o.push(m("list.other_roles",{n:e.length-2})),o.map((n,s)=>s?n[0].toLowerCase()+n.slice(1):n).join(m("list.comma"))}function Tf({
mark:t,layer:e,claims:o,out:n},s){let r=x.get().selected===t.id;return d("li",s,d("button",{type:"button",class:n?"row out":"row","data-mark":t.id,"aria-current":r?
"true":null,on:{click:()=>x.set({selected:t.id},{source:"list"}),mouseenter:()=>x.set({hover:t.id}),mouseleave:()=>x.set({hover:null}),focus:()=>x.set({hover:t.
id}),blur:()=>x.set({hover:null})}},de(e,t.form),d("span",{class:"n","aria-hidden":"true"},t.n),d("span",{class:"what"},d("span",{class:"line"},Be(t,"title"),d(
"bdi",{class:"date"},et(Zo(o),!0))),d("span",{class:"more"},Rf(o)," · ",d("bdi",{},Bt(t))))))}function Pf(t,e,o){let n=o.reduce((l,c)=>l+c.rows.length,0),s=Ei.
get(t.key)||(n>Cf?Of:If),r=t.rows.length-s,i="group-"+e,a=l=>r>0?{"aria-setsize":t.rows.length,"aria-posinset":l+1}:{};return d("section",{"aria-labelledby":i},
d("div",{class:"bar"},d("h3",{id:i,dir:"auto",lang:t.lang},t.title),d("span",{class:"count"},T(t.rows.length))),d("ul",{class:"rows"},t.rows.slice(0,s).map((l,c)=>Tf(
l,a(c)))),r>0?d("button",{type:"button",class:"link more-rows",on:{click:()=>{Ei.set(t.key,s+Ai),Vo(),J(`[aria-labelledby="${i}"] .row`)[s].focus({preventScroll:!0})}}},
m("list.more",{n:Math.min(r,Ai)})):null)}function Vo(){let t=b("list");if(!t)return;let e=O()&&O().dataset?O().dataset.mark:null,o=x.get().dateRange?Bf():jf(),n=h.
marks.filter(r=>X(r)&&Y(r)).length;t.setAttribute("aria-label",m("list.title"));let s=ge()?d("p",{class:"status"},n?m("find.found",{n}):m("find.none")," ",d("bu\
tton",{type:"button",class:"link",on:{click:zo}},m("find.clear"))):null;return t.replaceChildren(...[d("h2",{class:"sr"},m("list.title")),s,...o.map((r,i)=>Pf(r,
i,o))].filter(Boolean)),e&&ps(e),n}function ps(t){let o=J("#list .row").find(n=>n.dataset.mark===t);return o&&o.focus({preventScroll:!0}),!!o}function Nf(t){for(let o of J(
"#list .row"))o.dataset.mark===t.selected?o.setAttribute("aria-current","true"):o.removeAttribute("aria-current");let e=Yt('#list .row[aria-current="true"]');e&&
e.scrollIntoView({block:"nearest"})}var Ci=()=>h.marks.filter(t=>X(t)&&Y(t));function qf(t){if(!["ArrowDown","ArrowUp","Home","End"].includes(t.key))return;let e=J(
"#list .row"),o=e.indexOf(O());if(o<0)return;t.preventDefault();let n={ArrowDown:o+1,ArrowUp:o-1,Home:0,End:e.length-1}[t.key];e[n]&&e[n].focus()}var Ii="";function Fi(){
b("tools").addEventListener("keydown",qf),x.subscribe((t,e)=>{if(["layersOn","filters","query","dateRange"].some(o=>e.has(o))){let o=Vo(),n=o?m("find.found",{n:o}):
m("find.none");n!==Ii&&dt(n),Ii=n}else e.has("selected")&&Nf(t)})}var Hf=["selected","layersOn","filters","dateRange"],Df=t=>(t||"").split(",").filter(Boolean).map(decodeURIComponent),Wo=t=>[...t].map(encodeURIComponent).join(
","),_i=/^\d{4}-\d\d-\d\d$/;function Ri(t){let e=[];if(t.embed&&e.push("embed"),t.lang!==h.lang&&e.push("lang="+t.lang),t.view&&e.push(`v=${t.view.lat.toFixed(4)}\
,${t.view.lon.toFixed(4)},${+t.view.zoom.toFixed(2)}`),t.layersOn.size!==h.layers.length){let o=h.layers.map(n=>n.id).filter(n=>t.layersOn.has(n));e.push("l="+Wo(
o))}return t.query.trim()&&e.push("q="+encodeURIComponent(t.query.trim())),t.filters.roles.size&&e.push("r="+Wo(t.filters.roles)),t.filters.forms.size&&e.push("\
p="+Wo(t.filters.forms)),t.filters.sources.size&&e.push("s="+Wo(t.filters.sources)),t.dateRange&&e.push("d="+t.dateRange.join("..")),t.selected&&e.push("m="+encodeURIComponent(
t.selected)),e.join("&")}function Uf(t){let e={};for(let o of t.replace(/^#/,"").split("&")){let n=o.indexOf("="),s=n<0?o:o.slice(0,n);s&&(e[s]=n<0?"":o.slice(n+
1))}return e}function hs(t){try{return decodeURIComponent(t)}catch{return""}}function Zf(t){let[e,o,n]=(t||"").split(",").map(Number);return[e,o,n].every(Number.
isFinite)&&Math.abs(e)<=90&&n>=0&&n<=22?{lat:e,lon:o,zoom:n}:null}function Vf(t){let[e,o]=(t||"").split("..");return _i.test(e)&&_i.test(o)&&e<=o?[e,o]:null}function gs(t){
let e=Uf(t),o=(i,a)=>new Set(i.filter(l=>a.includes(l))),n=[...new Set(h.marks.flatMap(i=>i.claims.map(a=>a.role)))],s=h.layers.map(i=>i.id),r=i=>{try{return Df(
i)}catch{return[]}};return{embed:"embed"in e,lang:e.lang in Kt?e.lang:h.lang,view:Zf(e.v),layersOn:"l"in e?o(r(e.l),s):new Set(s),query:hs(e.q||""),filters:{roles:o(
r(e.r),n),forms:o(r(e.p),["exact","near","region","band","vague"]),sources:o(r(e.s),h.articles.map((i,a)=>String(a)))},dateRange:Vf(e.d),selected:Et[hs(e.m||"")]?
hs(e.m):null}}function ji(t){let e="#"+Ri(x.get());if(!(e===location.hash||e==="#"&&!location.hash))try{t?history.pushState(null,"",e):history.replaceState(null,
"",e)}catch{}}function Bi(){let t=gs(location.hash);t.view||delete t.view,x.set(t,{source:"link"}),t.view&&w.map.setView([t.view.lat,t.view.lon],t.view.zoom,{animate:!1})}
function Wf(){if(document.documentElement.classList.contains("is-print"))return;let t=w.map.getCenter();x.set({view:{lat:+t.lat.toFixed(4),lon:+t.lng.toFixed(4),
zoom:+w.map.getZoom().toFixed(2)}},{source:"map"})}var Yo=t=>{let e={...x.get(),selected:t?t.id:null,embed:!1};return location.href.replace(/#.*$/,"")+"#"+Ri(e)},
Ti=()=>!!gs(location.hash).view;function Pi(){x.set(gs(location.hash),{source:"link"});let t=x.get();wo(t.lang),document.documentElement.classList.toggle("embed",
t.embed)}function Ni(){let t=x.get();w.map.invalidateSize({animate:!1}),t.view&&w.map.setView([t.view.lat,t.view.lon],t.view.zoom,{animate:!1})}function qi(){w.
map.on("moveend",Wf),x.subscribe((t,e,o)=>{o!=="link"&&(Hf.some(n=>e.has(n))?ji(!0):["view","query","lang","embed"].some(n=>e.has(n))&&ji(!1))}),addEventListener(
"popstate",Bi),addEventListener("hashchange",Bi)}var io=t=>d("blockquote",{dir:"auto",lang:Yf(t)},d("bdi",{},t.before,t.place?d("mark",{},t.place):null,t.after)),Yf=t=>(h.articles[t.article]||{}).lang||null,Di=80,
Gf=.9;function ro(t,e,o){if(!e.length)return null;let n=d("ul",{}),s=d("section",{},d("h3",{},t),n),r=()=>{let i=n.children.length,a=i+Di;n.append(...e.slice(i,
a).map(o)),s.querySelectorAll(".more-rows").forEach(l=>l.remove()),a<e.length&&s.append(d("button",{type:"button",class:"link more-rows",on:{click:()=>{r();let l=n.
children[a];l.setAttribute("tabindex","-1"),l.focus({preventScroll:!0})}}},m("list.more",{n:Math.min(Di,e.length-a)})))};return r(),s}function Kf(t){return d("l\
i",{},d("b",{},Be(t))," · ",[...new Set(t.claims.map(lt))].join(m("list.comma")),t.words?[" · ",ue(t.words)]:null,t.claims.flatMap(e=>e.cites).slice(0,1).map(
io))}function Jf(t){return d("li",{},d("b",{},rt(t.surface))," · ",ue(t.reason),t.rivals.length?[" ",Go("left.rivals",t)]:null,io(t.cite))}function Xf(t){let e=t.
actors.map(n=>h.actors[n]?h.actors[n].name:n),o=t.actors.every(n=>h.actors[n]&&!h.actors[n].lang);return d("li",{},d("b",{},lt(t)),e.length?[" · ",rt(_t(e),o?null:
void 0)]:null," · ",d("bdi",{},et(t.date)),t.cites.map(io))}function Qf(t){return d("li",{},d("button",{type:"button",class:"link",on:{click:()=>x.set({selected:t.
id},{source:"list"})}},Be(t))," ",Go("left.rivals",t))}var Go=(t,e)=>jt(t,{rivals:rt(e.rivals.join("; "),"en")}),Ui=()=>{let t=[ro(m("left.countries"),h.named,Kf),
ro(m("left.unresolved"),h.unresolved,Jf),ro(m("left.unplaced"),h.unplaced,Xf),ro(m("left.doubtful"),h.marks.filter(e=>e.rivals.length&&e.score<Gf),Qf)].filter(Boolean);
return h.notices.length&&t.push(ro(m("left.notices"),h.notices,e=>d("li",{},ue(e)))),t.length?d("section",{id:"left","aria-labelledby":"left-title"},d("h2",{id:"\
left-title",tabindex:"-1"},m("left.title")),t):null};var ao=t=>t.date&&(t.date.start||t.date.end)||"9999",Ko=(t,...e)=>d("div",{class:"fact"},d("dt",{},t),d("dd",{},e));function ys(t){return d("p",{class:"side"},t.
map(e=>d("span",{},de(e,"exact"),Qt(e))))}function td(t){let e=t.hedges.length&&t.hedges.map((n,s)=>[s?m("card.hedged_between"):"",rt(n)]),o=t.speaker&&rt(t.speaker.
replace(/^The /,"the "));return o&&e?jt("card.hedged_both",{speaker:o,words:e}):o?jt("card.hedged_by",{speaker:o}):e?jt("card.hedged",{words:e}):null}function ed(t){
let e=td(t);return[d("b",{},lt(t)),e?[m("list.comma"),d("bdi",{},e)]:null]}function od(t){let e=t.sidc?rr(t.sidc,20):null;if(e)return e;let o=Vs(t),n=u("svg",{viewBox:"\
-10 -10 20 20",width:20,height:20,"aria-hidden":"true"});return o&&n.append(D(o,5.5)),n}function Zi(t){return t.cites.length>0&&t.cites.every(e=>(h.articles[e.article]||
{}).names_only)}function nd(t){let e=t.actors.map(o=>h.actors[o]).filter(Boolean);return e.length?d("ul",{class:"actors"},e.map(o=>d("li",{},od(o),Qt(o)))):m(Zi(
t)?"card.not_read":"card.nobody")}function sd(t){if(!t.date&&Zi(t))return m("card.not_read");let e=et(t.date),o=t.date&&t.date.words;return d("bdi",{},o&&(t.date.
start||t.date.end)&&o!==e?jt("card.when_words",{date:e,words:rt(o)}):bo(e))}function rd(t,e,o,n){let s=V[t.layer];return d("div",{class:"claim-facts"},n&&s?ys([
s]):null,d("dl",{},Ko(m("card.role"),ed(t)),Ko(m("card.who"),nd(t)),Ko(m("card.when"),sd(t)),o?Ko(m("card.where"),d("bdi",{},bo(Bt(e)))):null),t.inferred?d("p",
{class:"doubt"},m("card.inferred")):null,t.negated?d("p",{class:"doubt"},m("card.negated")):null,t.reviewed?d("p",{class:"doubt"},m("card.reviewed")):null,t.figures.
length?d("p",{class:"doubt"},d("bdi",{},jt("card.stated",{figures:rt(t.figures.join("; "))}))):null)}function id(t){let e=h.articles[t.article]||{},o=d("p",{dir:"\
auto"},d("span",{class:"hang"},m("card.open_quote")),t.before,t.place?d("mark",{},t.place):null,t.after,m("card.close_quote"));return d("figure",{},d("blockquot\
e",{lang:e.lang||null},o),ad(t,e))}function ad(t,e){let o=e.paragraphs||0;if(t.paragraph===null||!o)return null;let n=o<=60?d("div",{class:"ticks","aria-hidden":"\
true"},Array.from({length:o},(r,i)=>d("i",{class:i===t.paragraph?"on":null}))):null,s=m("card.paragraph",{n:t.paragraph+1,total:o});return d("figcaption",{},n,d(
"span",{},s,h.articles.length>1?[" · ",Gi(t)]:null,e.url?[" · ",d("a",{href:ld(e.url,t),rel:"noopener noreferrer",target:"_blank"},m("card.read"))]:null))}function ld(t,e){
let o=(e.before+e.place+e.after).trim().split(/\s+/).slice(0,8).join(" ");return t.includes("#")?t:`${t}#:~:text=${encodeURIComponent(o).replace(/-/g,"%2D")}`}function Vi(t){
let e=[...t.claims].sort((s,r)=>ao(s)<ao(r)?-1:+(ao(s)>ao(r))),o=new Set(e.map(s=>s.layer)).size>1,n=new Map;return e.forEach((s,r)=>{let i=ao(s)+JSON.stringify(
s.cites);n.has(i)||n.set(i,{facts:[],claim:s}),n.get(i).facts.push(rd(s,t,r===0,o))}),[...n.values()].map(s=>d("section",{class:"said"},s.facts,cd(s.claim)))}function cd(t){
let[e,...o]=t.cites.map(id);return!o.length||!t.inferred?[e,o]:[e,d("p",{class:"doubt"},m("card.evidence")),o]}function Wi(t){let e=[t.note,t.rule&&bo(t.rule)].
filter(Boolean).map(o=>ue(o));return t.approximate&&e.push(m("card.approximate")),t.rivals.length&&e.push(Go("card.rivals",t)),e.length?d("section",{class:"why"},
d("h3",{class:"sr"},m("card.why")),e.map(o=>d("p",{},o))):null}function Yi(t){return!t.differ||!t.differ.length?null:d("section",{class:"differ"},d("h3",{},m("d\
iffer.title")),t.differ.map(e=>[d("h4",{},m("differ."+e.kind)),d("ul",{},e.versions.map(o=>d("li",{},d("b",{},fd(e.kind,o.value)),io(o.cite),d("p",{class:"from"},
Gi(o.cite)))))]))}function fd(t,e){let o=e.replace(/^not /,"");if(t==="role"&&m("role."+o)!=="role."+o)return lt({role:o,negated:o!==e});let n=t==="date"&&e.match(
/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);return n?et({start:n[1],end:n[2]||n[1]}):rt(e)}var Gi=t=>{let e=h.articles[t.article]||{};return e.publisher?rt(
e.publisher):m("card.article",{n:t.article+1})};var lo=null,ea=[0,0];function dd(t,e){return d("p",{class:"side"},d("span",{},e.map(o=>u("svg",{viewBox:"-9 -9 18 18",width:18,height:18,role:"img","aria-label":o.
name},D(o,6)))),m("card.claims",{n:t.claims.length}))}function ud(t){let e=A(t),o=t.names.filter(([,n])=>n!==e);return t.title!==e&&o.unshift([Ys,t.title]),o.length?
d("p",{class:"names"},o.map(([n,s])=>d("span",{lang:n,dir:"auto"},s))):null}async function Ki(t,e){try{await navigator.clipboard.writeText(t),dt(e),Ji(e)}catch{
let o=m("card.not_copied",{text:t});dt(o),Ji(o)}}function Ji(t){let e=b("card").querySelector(".copied");e&&(e.textContent=t)}var Xi=t=>`${t.anchor[1].toFixed(5)}\
, ${t.anchor[0].toFixed(5)}`;function Qi(t){let e=Ci(),o=e.findIndex(s=>s.id===x.get().selected);if(!e.length)return;let n=e[(Math.max(o,0)+t+e.length)%e.length];
x.set({selected:n.id},{source:"card"})}function pd(t){let e=(o,n,s)=>d("button",{type:"button",on:{click:n},...s},o);return d("div",{class:"actions"},e(m("card.\
copy_link"),()=>Ki(Yo(t),m("card.copied_link"))),t.anchor?e(m("card.copy_position"),()=>Ki(Xi(t),m("card.copied_position",{position:Xi(t)}))):null,d("span",{class:"\
steps"},e(ta(!1),()=>Qi(-1),{"aria-label":m("card.previous"),class:"prev"}),e(ta(!0),()=>Qi(1),{"aria-label":m("card.next"),class:"next"})),d("p",{class:"copied"}))}
function ta(t){return u("svg",{viewBox:"0 0 8 12",width:8,height:12,class:"arrow","aria-hidden":"true"},u("path",{d:t?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",
stroke:"currentColor","stroke-width":1.6}))}function oa(t){let e=t.layers.map(n=>V[n]).filter(Boolean),o=u("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-h\
idden":"true"},u("path",{d:"M1 1L11 11M11 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5}));b("card").replaceChildren(...[d("button",{type:"button",
class:"back link",on:{click:xs}},m("list.back",{n:h.marks.length})),d("div",{class:"top"},e.length>1?dd(t,e):ys(e),d("button",{type:"button",class:"close","aria\
-label":m("card.close"),on:{click:xs}},o)),d("h2",{id:"card-title",tabindex:"-1",dir:"auto",lang:dn(t)},A(t)),ud(t),...Vi(t),Yi(t),Wi(t),pd(t)].filter(Boolean))}
function xs(){x.set({selected:null},{source:"card"})}function md(t,e){let o=b("card"),n=O();o.hidden&&(lo=n&&n!==document.body?n:null,ea=[b("panel").scrollTop,b(
"scroll").scrollTop]);let s=o.contains(n)?n.className:"";oa(t),o.hidden=!1,o.scrollTop=0,o.setAttribute("aria-labelledby","card-title"),Ke(t),document.documentElement.
classList.add("has-card"),s==="prev"||s==="next"?o.querySelector("."+s).focus():e!=="link"&&b("card-title").focus({preventScroll:!0}),dt(m("card.selected",{mark:Ue(
t)}))}function hd(){let t=b("card");if(t.hidden)return;let e=t.contains(O()),o=t.dataset.mark;t.hidden=!0,t.replaceChildren(),document.documentElement.classList.
remove("has-card"),Ke(null),[b("panel").scrollTop,b("scroll").scrollTop]=ea,e&&(lo&&lo.isConnected&&lo.offsetParent!==null?lo.focus():ps(o)||w.element.focus({preventScroll:!0})),
dt(m("card.closed"))}function na(){let t=b("card");t.setAttribute("tabindex","-1");let e=(o,n)=>{let s=Et[o.selected];return s?(md(s,n),t.dataset.mark=s.id,n===
"map"||n==="link"&&Ti()||Wn(s),null):hd()};x.subscribe((o,n,s)=>{n.has("selected")?e(o,s):n.has("lang")&&o.selected&&oa(Et[o.selected])}),document.addEventListener(
"keydown",o=>{o.key==="Escape"&&x.get().selected&&(o.preventDefault(),xs())}),x.get().selected&&e(x.get(),"link")}var sa=new Map,fo=[],mt=[],ra=null,co=null,yd=L.Layer.extend({initialize(t){this.mark=t},onAdd(){xt.add(this.mark.id)},onRemove(){xt.delete(this.mark.id)},getBounds(){
let[t,e,o,n]=W(this.mark);return L.latLngBounds([Vt(n),(t-.5)*360],[Vt(e),(o-.5)*360])}});function ia(t){for(let[e,o]of Object.entries(w.groups)){let n=t.layersOn.
has(e);n!==w.map.hasLayer(o)&&(n?w.map.addLayer(o):w.map.removeLayer(o))}for(let e of h.marks){let o=sa.get(e.id)||{layer:new yd(e),group:null};sa.set(e.id,o);let n=e.
layers.find(r=>t.layersOn.has(r)&&w.groups[r])||null,s=n&&w.groups[n];o.group!==s&&(o.group&&o.group.removeLayer(o.layer),s&&s.addLayer(o.layer),o.group=s)}}var Ht=t=>{
let e=t&&t.closest&&t.closest("[data-key]");return e?mt[fo.indexOf(e)]:null},aa=t=>t&&!t.many?t.items[0].mark.id:null;function la(t){t.many?xd(t):x.set({selected:aa(
t)},{source:"map"})}function xd(t){let e=t.items.map(r=>r.mark),o=t.items.map(r=>r.at),n=Math.max(...o.map(r=>Math.hypot(r[0]-o[0][0],r[1]-o[0][1]))),s=w.map.getMaxZoom()-
w.map.getZoom();if(n*2**s<60||s<.5){e.slice(0,40).forEach(r=>We.add(r.id)),Nt();return}Xe(e)}function Jo(t){cs(t),x.set({hover:aa(t)},{source:"map"})}function wd(t){
let e=null;t.addEventListener("pointerdown",o=>{e=[o.clientX,o.clientY]}),t.addEventListener("click",o=>{let n=Ht(o.target),s=o.target.closest&&o.target.closest(
".area");!n&&!s||(o.stopPropagation(),e&&Math.hypot(o.clientX-e[0],o.clientY-e[1])>6)||(n?la(n):x.set({selected:s.dataset.mark},{source:"map"}))}),t.addEventListener(
"pointerover",o=>{let n=Ht(o.target);n&&o.pointerType!=="touch"&&Jo(n)}),t.addEventListener("pointerout",o=>{Ht(o.target)&&!Ht(o.relatedTarget)&&Jo(null)}),t.addEventListener(
"dblclick",o=>{Ht(o.target)&&o.stopPropagation()})}function bd(t){t.addEventListener("keydown",e=>{let o=Ht(e.target);if(o){if(e.key==="Enter"||e.key===" ")e.preventDefault(),
e.stopPropagation(),la(o);else if(e.key.startsWith("Arrow")){e.preventDefault(),e.stopPropagation();let n=Md(o,e.key);n&&bs(n,!0)}}}),t.addEventListener("focusi\
n",e=>{let o=Ht(e.target);o&&(bs(o,!1),Tn(e.target.closest("[data-key]"),o),e.target.matches(":focus-visible")&&kd(o),Jo(o))}),t.addEventListener("focusout",e=>{
Ht(e.relatedTarget)||Jo(null)})}function Md(t,e){let[o,n]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[e],s=null;for(let r of mt){let i=r.
x-t.x,a=r.y-t.y,l=i*o+a*n,c=Math.abs(i*n)+Math.abs(a*o);if(r===t||l<=0||c>l*1.2)continue;let f=l+c;(!s||f<s.cost)&&(s={cost:f,other:r})}return s&&s.other}function kd(t){
let[e,o,n,s]=U();t.x>e+30&&t.x<n-30&&t.y>o+30&&t.y<s-30||w.map.panTo(w.map.layerPointToLatLng([t.x,t.y]),{animate:!1})}function bs(t,e){ra=ye(t);let o=fo[mt.indexOf(
t)];co!==o&&(co&&co.setAttribute("tabindex",-1),o.setAttribute("tabindex",0),co=o),e&&o.focus({preventScroll:!0})}function vd(t,e,o){fo=t,mt=e,co=null;let s=mt.
find(i=>i.items.some(a=>a.selected))||mt.find(i=>ye(i)===ra)||Ld()||mt[0];s&&bs(s,!1);let r=o&&(mt.find(i=>ye(i)===o)||wt(o.replace(/^\+/,"")));r&&fo[mt.indexOf(
r)].focus({preventScroll:!0}),ca(x.get().hover)}function Ld(){let[t,e,o,n]=U();return mt.find(s=>s.x>t&&s.x<o&&s.y>e&&s.y<n)}var ws=[];function ca(t){for(let e of ws)
e.classList.remove("hover");ws=t?fo.filter((e,o)=>mt[o].items.some(n=>n.mark.id===t)):[];for(let e of ws)e.classList.add("hover")}function $d(t,e,o){e.has("laye\
rsOn")&&ia(t),e.has("theme")&&Nt(!0),e.has("hover")&&(ca(t.hover),o!=="map"&&cs(t.hover&&wt(t.hover))),["selected","layersOn","query","filters","dateRange","lan\
g","layout","embed"].some(s=>e.has(s))&&Nt()}function fa(){ia(x.get()),Wr(vd),Li();for(let t of[Uo(),$i()])wd(t);bd(Uo()),Uo().setAttribute("aria-label",m("list\
.title")),w.map.on("click",()=>x.set({selected:null},{source:"map"})),x.subscribe($d),addEventListener("beforeprint",()=>{Nt(!0),xe()}),addEventListener("afterp\
rint",()=>Nt(!0))}var da=document.documentElement,uo=null;function zd(){if(uo)return;let t=w.map;uo=[t.getCenter(),t.getZoom()],da.classList.add("is-print"),t.invalidateSize({animate:!1}),
ve(!1)}function Ad(){uo&&(da.classList.remove("is-print"),w.map.invalidateSize({animate:!1}),w.map.setView(...uo,{animate:!1}),uo=null)}function ua(){addEventListener(
"beforeprint",zd),addEventListener("afterprint",Ad)}function Id(){return d("div",{id:"embed-legend"},d("a",{href:Yo(null),target:"_blank",rel:"noopener"},Yt("#head h1").textContent),d("ul",{},h.layers.map(t=>d("l\
i",{},u("svg",{viewBox:"-9 -9 18 18",width:16,height:16,"aria-hidden":"true"},D(t,6)),Qt(t)))),d("span",{class:"sr"},m("page.full_page")))}function pa(){let t=e=>{
document.documentElement.classList.toggle("embed",e.embed);let o=b("embed-legend");o&&o.remove(),e.embed&&b("stage").append(Id())};t(x.get()),x.subscribe((e,o)=>{
o.has("embed")&&t(e)})}var Ae=h.config.tiles,Cd=4,po=!1,Ms=0;function ha(t){let e=window[Ae.layer];po=t,Ms=0,document.documentElement.classList.toggle("has-tiles",po);let o=b("tiles-c\
redit");return o&&o.remove(),po?(e.addTo(w.map),b("map-wrap").append(d("p",{id:"tiles-credit"},Ae.credit)),null):e.remove()}function ma(){if(Ms+=1,!po||Ms<Cd)return;
ha(!1);let t=b("tiles");t.querySelector("input").checked=!1,t.querySelector("p").textContent=m("page.tiles_failed"),dt(m("page.tiles_failed"))}function ga(){if(!Ae)
return null;let t=d("input",{type:"checkbox",role:"switch",class:"sr",on:{change:()=>ha(t.checked)}});return t.checked=po,window[Ae.layer].off("tileerror",ma).on(
"tileerror",ma),d("section",{id:"tiles"},d("label",{class:"layer"},t,d("span",{},m("page.tiles",{name:Ae.name})),d("span",{class:"switch","aria-hidden":"true"})),
d("p",{},m("page.tiles_note",{name:Ae.name})))}var wa=["exact","near","region","band","vague"];function _d(){b("kicker").textContent=m("page.kicker",{n:h.articles.length||1});for(let n of J("[data-t]"))n.textContent=
m(n.dataset.t,{...n.dataset});b("panel").setAttribute("aria-label",m("page.panel"));for(let n of J("[data-said]")){let s=n.dataset.said,r=je(s);n.textContent=r,
n.lang=r===s?"en":C()}let t=J("#head .published");h.articles.forEach((n,s)=>{n.published&&t[s]&&(t[s].textContent=vt(n.published))});let e=b("skip");e.hidden=!1,
e.textContent=m("page.skip"),e.onclick=()=>{(Yt("#list .row")||b("query")).focus()};let o=b("languages");o&&o.remove(),h.languages.length>1&&Yt("#head .kicker").
append(jd())}function jd(){return d("span",{id:"languages",role:"group","aria-label":m("page.languages")},h.languages.map(t=>d("button",{type:"button",lang:t.code,
dir:t.dir,"aria-pressed":String(t.code===C()),on:{click:()=>x.set({lang:t.code})}},t.name)))}function Bd(){return h.named.length+h.unresolved.length+h.unplaced.
length}function Rd(){let t=Bd();return d("section",{id:"who","aria-labelledby":"who-title"},d("div",{class:"bar"},d("h2",{id:"who-title"},m("who.title")),d("p",
{},m("who.marks",{n:h.marks.length}),t?[" · ",d("button",{type:"button",class:"link",on:{click:Td}},m("who.named",{n:t}))]:null)),d("ul",{class:"layers"},h.layers.
map(Pd)))}function Td(){let t=b("left-title");t&&(t.scrollIntoView({block:"start",behavior:Ft()?"auto":"smooth"}),t.focus({preventScroll:!0}))}function Pd(t){let e=d(
"input",{type:"checkbox",role:"switch",class:"sr","data-layer":t.id,on:{change:()=>qd(t.id,e.checked)}});return e.checked=x.get().layersOn.has(t.id),d("li",{},d(
"label",{class:"layer"},e,d("span",{class:"sw"},de(t,"legend"),Nd(t)),d("span",{class:"name",dir:"auto",lang:t.lang},t.name),d("span",{class:"short",dir:"auto",
lang:t.lang},t.short),d("span",{class:"count"},T(t.count)),d("span",{class:"switch","aria-hidden":"true"})))}function Nd(t){return u("svg",{class:"chip-shape",viewBox:"\
-9 -9 18 18",width:18,height:18,"aria-hidden":"true"},D(t,6))}function qd(t,e){let o=new Set(x.get().layersOn);e?o.add(t):o.delete(t),x.set({layersOn:o})}function Hd(){
let t=wa.filter(e=>h.marks.some(o=>o.form===e));return t.length?d("section",{id:"key","aria-labelledby":"key-title"},d("h2",{id:"key-title"},m("key.title")),d("\
ul",{},t.map(e=>d("li",{},Us(e),d("span",{},m("key."+e)))))):null}function Dd(){let t=d("input",{id:"query",type:"search",autocomplete:"off",spellcheck:"false",
placeholder:m("find.label"),"aria-label":m("find.label")}),e=0;t.addEventListener("input",()=>{clearTimeout(e),e=setTimeout(()=>x.set({query:t.value}),90)}),t.value=
x.get().query;let o=d("button",{id:"filter-button",type:"button","aria-expanded":"false","aria-controls":"filters",on:{click:()=>Ud(b("filters").hidden)}},m("fi\
nd.filter")),n=u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:"M11.2 11.2L15 15M12.5 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5\
 7Z",fill:"none",stroke:"currentColor","stroke-width":1.5}));return d("section",{id:"find",role:"search"},d("div",{class:"field"},n,t),o,Zd())}function Ud(t){b(
"filters").hidden=!t,b("filter-button").setAttribute("aria-expanded",String(t))}function Zd(){let t=h.marks.flatMap(r=>r.claims),e=Object.keys(Kt[C()].strings),
o=[...new Set(t.map(r=>r.role))].sort((r,i)=>e.indexOf("role."+r)-e.indexOf("role."+i)),n=wa.filter(r=>h.marks.some(i=>i.form===r)),s=t.flatMap(r=>r.date?[r.date.
start,r.date.end]:[]).filter(Boolean).sort();return d("div",{id:"filters",hidden:!0,role:"group","aria-label":m("find.filters")},ks("roles",m("find.role"),o,r=>m(
"role."+r)),h.articles.length>1?ks("sources",m("find.source"),h.articles.map((r,i)=>String(i)),r=>rt(h.articles[r].publisher||h.articles[r].title||r)):null,ks("\
forms",m("find.precision"),n,r=>m("key."+r)),s.length?d("fieldset",{class:"dates"},d("legend",{},m("find.dates")),ya("from",0,s),ya("to",1,s)):null,d("button",{
type:"button",class:"link",on:{click:zo}},m("find.clear")))}function ks(t,e,o,n){return d("fieldset",{},d("legend",{},e),o.map(s=>{let r=d("input",{type:"checkb\
ox","data-kind":t,value:s,on:{change:()=>Vd(t,s,r.checked)}});return d("label",{},r,d("span",{dir:"auto"},n(s)))}))}function Vd(t,e,o){let n=x.get().filters,s=Object.
fromEntries(Object.entries(n).map(([r,i])=>[r,new Set(i)]));o?s[t].add(e):s[t].delete(e),x.set({filters:s})}function ya(t,e,o){let n=d("input",{type:"date",id:"\
date-"+t,min:o[0],max:o[o.length-1],on:{change:()=>{let s=[...x.get().dateRange||[o[0],o[o.length-1]]];s[e]=n.value||(e?o[o.length-1]:o[0]),s[0]>s[1]&&(s[1-e]=s[e]),
x.set({dateRange:s})}}});return d("label",{},d("span",{},m("find."+t)),n)}function ba(t){for(let r of J("input[data-layer]"))r.checked=t.layersOn.has(r.dataset.
layer);for(let r of J("input[data-kind]"))r.checked=t.filters[r.dataset.kind].has(r.value);let e=b("query");e&&e!==O()&&(e.value=t.query);let o=t.dateRange||["",
""];b("date-from")&&([b("date-from").value,b("date-to").value]=o);let n=Sn(t.filters)+(t.dateRange?1:0),s=b("filter-button");s&&(s.textContent=n?m("find.on",{n}):
m("find.filter"))}function xa(){let t=b("query")===O();_d();for(let e of J(".defs"))e.remove();b("page").append(Ds(),Zs()),b("tools").replaceChildren(...[Rd(),d(
"div",{id:"scroll",tabindex:"-1"},Hd(),Dd(),d("section",{id:"list"}),Ui(),ga(),b("credits"))].filter(Boolean)),t&&b("query").focus(),ba(x.get()),Vo()}function Ma(){
xa(),x.subscribe((t,e)=>{e.has("lang")?(wo(t.lang),xa()):["layersOn","filters","query","dateRange"].some(o=>e.has(o))&&ba(t)})}function ka(t){let e=[];for(let o of t)for(let n of o.claims){let s=n.date;!s||!s.start&&!s.end||e.push({mark:o,claim:n,layer:n.layer,from:s.start?ct(s.start):null,
to:s.end?ct(s.end):null})}return e}function va(t){let e=t.flatMap(i=>[i.from,i.to]).filter(i=>i!==null),o=Math.min(...e),n=Math.max(...e),s=Math.max(1.5,(n-o)*.04),
r=i=>t.some(a=>a[i]===null)?1.6:1;return{first:o,last:n,from:o-s*r("from"),to:n+1+s*r("to")}}function La(t,e){let o=e/(t.to-t.from),n=Xt();return{x:i=>n?e-(i-t.
from)*o:(i-t.from)*o,day:i=>Math.floor((n?e-i:i)/o+t.from),per:o}}var $a=t=>tt("axis",t);function vs(t){let e=t.to-t.from,o=[];if(e<=40){let i=e<=16?1:7;for(let a=Math.
ceil(t.from);a<t.to;a+=1)(a-Math.ceil(t.from))%i===0&&o.push({day:a,text:$a(_(a))});return o}let[n,s]=Q(_(Math.floor(t.from))),r=e>365*4?12:e>500?3:1;r===12&&(s=
1);for(let i=0;i<600;i+=1){let a=ct(`${String(n).padStart(4,"0")}-${String(s).padStart(2,"0")}-01`);if(a>=t.to)break;if(a>=t.from&&(s-1)%r===0){let l=r===12?ut(
n):us(s),c=r!==12&&(s===1||!o.length);o.push({day:a,text:c?tt("axis_month",_(a)):l})}s+=1,s>12&&(s=1,n+=1)}return o}function Yd(t,e,o){t.sort((s,r)=>s.at-r.at);
for(let s of t)s.true=s.at;let n=(s,r)=>(e(s.text)+e(r.text))/2;t.forEach((s,r)=>{let i=e(s.text)/2,a=r?t[r-1].at+n(t[r-1],s):i-6;s.at=Math.max(s.at,a)});for(let s=t.
length-1;s>=0;s-=1){let r=s===t.length-1?o+12-e(t[s].text)/2:t[s+1].at-n(t[s],t[s+1]);t[s].at=Math.min(t[s].at,r)}for(let s=t.length-1;s>=0;s-=1)Math.abs(t[s].at-
t[s].true)>36&&t.splice(s,1)}function Sa(t,e,o,n){let s=[...new Set(t.filter(c=>c.from!==null&&c.from===c.to).map(c=>c.from))].sort((c,f)=>c-f),r=n<420,i=c=>c.length*
(r?6:7)+(r?6:14),a=[];for(let c of s){let[f,p,g]=Q(_(c)),y=a[a.length-1],M=$a(_(c)),v=o(c+.5);y&&Math.abs(v-y.at)<(i(M)+i(y.text))/2&&y.month===`${f}-${p}`&&y.days.
length<3?(y.days.push(g),y.all.push(v),y.at=(y.all[0]+v)/2,y.text=tt("axis",_(c),_t(y.days.map(ut)))):a.push({at:v,all:[v],text:M,days:[g],month:`${f}-${p}`,bold:!0})}
Yd(a,i,n);let l=[...a];for(let c of vs(e)){let f=c.text.length*6.4/2,p=o(c.day)+(Xt()?-f:f);l.every(y=>Math.abs(y.at-p)>i(y.text)/2+f+4)&&p>f&&p<n-f&&l.push({at:p,
text:c.text})}return l}var Gd=100,Kd=15,Jd=6,Xd=2;function Ea(t,e,o){let n=new Set;for(let r of t)r.from!==null&&r.from===r.to&&n.add(r.from);return t.length>Gd&&n.size*Kd>o?Math.ceil(
Jd/e.per):0}var Ls=t=>new Set(t.map(e=>e.mark.id)).size;function Aa(t,e,o,n,s){let r=n?Math.max(Xd,n*o.per):0;return u("rect",{class:s,x:o.left.toFixed(1),width:o.
width.toFixed(1),y:(o.base-r).toFixed(1),height:r.toFixed(1),fill:e.slots.length===2?_e(e):B(e)})}function Ia(t,{days:e,x:o,high:n,stacked:s,living:r,told:i}){let a=new Map;
for(let{days:f}of t)for(let[p,g]of f){let y=Ls(g);a.set(p,s?(a.get(p)||0)+y:Math.max(a.get(p)||0,y))}let l=n/Math.max(1,...a.values()),c=new Map;return t.flatMap(
({layer:f,days:p,base:g})=>[...p].map(([y,M])=>{let v=o(y),$=o(y+e),I=Ls(M),S=s&&c.get(y)||0;c.set(y,S+I*l);let N={left:Math.min(v,$)+.5,width:Math.max(1,Math.abs(
$-v)-1),base:g-S,per:l},K=ge()?M.filter(r):M;return u("g",{class:"column"},K.length<M.length&&Aa(M,f,N,I,"item out"),Aa(M,f,N,Ls(K),"item"),u("title",{},i(M)))}))}var k={items:[],range:null,now:null,together:0},Oa=()=>{let t=x.get().layersOn;return h.layers.filter(e=>t.has(e.id)&&k.items.some(o=>o.layer===e.id))},$s=()=>h.
marks.filter(t=>X(t)&&!t.claims.some(e=>e.date&&(e.date.start||e.date.end))).length;function mo(){let t=x.get().layersOn,e=new Map;for(let o of k.items){if(!t.has(
o.layer))continue;let n=o.from===null?Math.min(k.range.first,o.to):o.from,s=o.to===null?Math.max(k.range.last,o.from):o.to;e.set(`${n}:${s}`,[n,s])}return[...e.
values()].sort((o,n)=>o[0]-n[0]||o[1]-n[1])}var Dt=()=>{let t=x.get().dateRange;return t?t.map(ct):null};function ho(t,e){let o=Math.max(k.range.first,Math.min(
t,e)),n=Math.min(k.range.last,Math.max(t,e));o>n||x.set({dateRange:[_(o),_(n)]},{source:"timeline"})}var Xo=()=>x.set({dateRange:null},{source:"timeline"});var Ss=12,Ca=t=>Y(t.mark)&&So(t.mark).includes(t.claim),Fa=t=>!ge()||t.some(Ca)?"item":"item out";function tu(t,e,o,n){let s=t[0],r={class:Fa(t)},i=s.from===null?
k.range.from:s.from,a=s.to===null?k.range.to:s.to+1,l=Math.min(n(i),n(a)),c=Math.max(3,Math.abs(n(a)-n(i))),f=s.from===null?"start":s.to===null?"end":"",p=e.slots.
length===2?_e(e):B(e);return u("g",r,u("rect",{x:l,y:o-4,width:c,height:8,rx:4,fill:p,stroke:e.slots.length===2?"var(--ink3)":null,"stroke-width":.8,mask:f?`url\
(#fade-${f==="start"!==Xt()?"start":"end"})`:null}),u("title",{},zs(t)))}function zs(t){let e=t.slice(0,Ss).map(o=>[A(o.mark),lt(o.claim),et(o.claim.date)].join(
" · "));return t.length>Ss&&e.push(m("map.more",{n:t.length-Ss})),e.join(`
`)}function eu(t,e,o,n){let s=t[0],r=u("g",{class:Fa(t),"data-x":n(s.from+.5).toFixed(1),"data-y":o,transform:`translate(${n(s.from+.5).toFixed(1)} ${o})`}),i=t.
length>1&&e.slots.length===1,a=D(e,i?7.4:5.4);return a.setAttribute("style","stroke:var(--paper);stroke-width:3;paint-order:stroke"),r.append(a,D(e,i?7.4:5.4)),
i&&r.append(u("text",{class:"many",y:3.6,"text-anchor":"middle"},m("time.several",{n:t.length}))),r.append(u("title",{},zs(t))),r}function ou(){let t=(e,o)=>[u(
"linearGradient",{id:`${e}-g`},o.map(([n,s])=>u("stop",{offset:n,"stop-color":"#fff","stop-opacity":s}))),u("mask",{id:e,maskContentUnits:"objectBoundingBox"},u(
"rect",{width:1,height:1,fill:`url(#${e}-g)`}))];return u("defs",{},t("fade-start",[[0,0],[.55,1]]),t("fade-end",[[.45,1],[1,0]]))}function nu(t,e,o,n){let s=new Map,
r=new Map;for(let i of k.items){if(i.layer!==t.id)continue;let a=i.from!==null&&i.from===i.to,l=n?i.from-(i.from-k.range.first)%n:i.from,c=a?s:r,f=a?l:`${i.from}\
:${i.to}`;c.has(f)?c.get(f).push(i):c.set(f,[i])}return{layer:t,days:s,base:e+6.5,bars:[...r.values()].map(i=>tu(i,t,e,o)),dots:n?[]:[...s.values()].map(i=>eu(i,
t,e,o))}}function su(t,e){let o=n=>Number(n.dataset.x);t.sort((n,s)=>o(n)-o(s)),t.forEach((n,s)=>{s&&(n.dataset.x=Math.max(o(n),o(t[s-1])+12))});for(let n=t.length-
1;n>=0;n-=1){let s=n===t.length-1?e-6:o(t[n+1])-12;t[n].dataset.x=Math.min(o(t[n]),s),t[n].setAttribute("transform",`translate(${t[n].dataset.x} ${t[n].dataset.
y})`)}return t}function _a(t,e){let o=Oa(),n=e?0:15,s=e?16:9,r=s+n*Math.max(o.length-1,0)+(e?16:9);k.now=La(k.range,t);let i=u("svg",{class:"chart",width:t,height:r+
18,"aria-hidden":"true",viewBox:`0 0 ${t} ${r+18}`},ou());i.append(u("g",{class:"grid"},vs(k.range).map(f=>u("path",{d:`M${k.now.x(f.day).toFixed(1)} 0V${r}`})),
o.map((f,p)=>u("path",{d:`M0 ${s+n*p}H${t}`}))));let a=Dt();if(a){let f=k.now.x(a[0]),p=k.now.x(a[1]+1);i.append(u("rect",{class:"brush",x:Math.min(f,p),y:1,width:Math.
abs(p-f),height:r-2}))}k.together=Ea(k.items,k.now,t);let l=o.map((f,p)=>nu(f,s+n*p,k.now.x,k.together)),c=l.flatMap(f=>f.dots);if(i.append(...l.flatMap(f=>f.bars),
...e?su(c,t):c),k.together){let f=e?l.map(p=>({...p,base:r})):l;i.append(...Ia(f,{days:k.together,x:k.now.x,living:Ca,told:zs,stacked:e,high:e?r-4:12.5}))}for(let f of Sa(
k.together?[]:k.items,k.range,k.now.x,t))f.bold&&i.append(...f.all.map(p=>u("path",{class:"named",d:`M${p.toFixed(1)} ${r-3}V${r+3}`}))),i.append(u("text",{class:f.
bold?"bold":null,x:f.at.toFixed(1),y:r+14,"text-anchor":"middle"},f.text));return{box:i,bottom:r,rows:o,gap:n,top:s}}var ru=1500,tn=0;function ja(t,e){let o=Dt(),n=o?o[t]:t?k.range.last:k.range.first,s=vt(_(n));return d("div",{class:o?"grip set":"grip",tabindex:"0",role:"slide\
r","data-grip":t,"aria-label":m(t?"time.end":"time.start"),"aria-orientation":"horizontal","aria-valuemin":k.range.first,"aria-valuemax":k.range.last,"aria-valu\
enow":n,"aria-valuetext":s,style:{left:`${k.now.x(t?n+1:n)}px`,height:`${e}px`},on:{keydown:r=>iu(r,t,n)}},d("i",{}))}function iu(t,e,o){let n=Xt()?-1:1,s={ArrowRight:n,
ArrowLeft:-n,ArrowUp:1,ArrowDown:-1,PageUp:7,PageDown:-7,Home:-1e6,End:1e6}[t.key];if(!s)return;t.preventDefault();let r=Dt()||[k.range.first,k.range.last],i=Math.
min(k.range.last,Math.max(k.range.first,o+s));r[e]=i,r[0]>r[1]&&(r[1-e]=i),ho(r[0],r[1]);let a=J("#timeline .grip");a[e]&&a[e].focus()}function au(t){let e=null,
o=!1,n=null,s=r=>k.now.day(r.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",r=>{if(r.button)return;go();let i=r.target.closest&&r.target.
closest(".grip"),a=Dt();n=i&&a?a[1-Number(i.dataset.grip)]:null,e=n===null?s(r):n,o=!1,t.setPointerCapture(r.pointerId)}),t.addEventListener("pointermove",r=>{e!==
null&&(!o&&n===null&&Math.abs(k.now.x(e)-k.now.x(s(r)))<5||(o=!0,ho(e,s(r))))}),t.addEventListener("pointerup",r=>{e!==null&&!o&&n===null&&lu(s(r)),e=null}),t.addEventListener(
"pointercancel",()=>{e=null})}function lu(t){let e=mo().map(([o,n])=>{let s=t<o?o-t:t>n?t-n:0;return{a:o,b:n,off:s,length:n-o}}).filter(o=>o.off*k.now.per<14).sort(
(o,n)=>o.off-n.off||o.length-n.length)[0];e?ho(e.a,e.b):Xo()}function As(t){let e=mo();if(!e.length)return!1;let o=Dt(),n=o?e.findIndex(([a,l])=>a===o[0]&&l===o[1]):
-1,s=o&&n<0?e.findIndex(([a])=>a>=o[0]):n+t;if(s>=e.length||s<0&&o)return!1;let[r,i]=e[Math.max(s,0)];return ho(r,i),dt(Ra()),!0}function go(){clearInterval(tn),
tn=0;let t=b("play");t&&t.replaceChildren(Es(!1)),t&&t.setAttribute("aria-label",m("time.play"))}function cu(){if(tn)return go();let t=mo(),e=Dt();return(!e||e[1]>=
t[t.length-1][1])&&Xo(),As(1),tn=setInterval(()=>{As(1)||go()},ru),b("play").replaceChildren(Es(!0)),b("play").setAttribute("aria-label",m("time.pause")),null}function Es(t){
return u("svg",{viewBox:"0 0 12 12",width:12,height:12,class:t?null:"arrow","aria-hidden":"true"},u("path",{fill:"currentColor",d:t?"M2 1H5V11H2ZM7 1H10V11H7Z":
"M2 .6L11 6L2 11.4Z"}))}function Ra(){let t=x.get().dateRange;if(t)return et({start:t[0],end:t[1]});let e=[_(k.range.first),_(k.range.last)];return et(k.range.last-
k.range.first>40?ds(...e):{start:e[0],end:e[1]})}function fu(){if(!x.get().dateRange)return m(k.together?"time.hint_many":"time.hint");let t=h.marks.filter(X);return m(
"time.chosen",{m:t.filter(Y).length,n:t.length,k:$s()})}function Qo(){let t=b("timeline");if(t.hidden)return;let e=O()&&O().dataset.grip,o=P()==="phone",n=b("ti\
me-area"),{box:s,bottom:r,rows:i,gap:a,top:l}=_a(Math.max(n.clientWidth,60),o);for(let c of[...n.querySelectorAll(".chart, .grip")])c.remove();n.append(s,ja(0,r),
ja(1,r)),b("time-lanes").replaceChildren(...o?[]:i.map((c,f)=>d("span",{style:{top:`${l+a*f-8}px`}},u("svg",{viewBox:"-9 -9 18 18",width:13,height:13,"aria-hidd\
en":"true"},D(c,6)),Qt(c,"short")))),b("time-title").textContent=Ra(),b("time-hint").textContent=fu(),b("time-all").hidden=!x.get().dateRange,b("time-left").replaceChildren(
d("span",{},m("time.no_date")),d("b",{},T($s()))),t.classList.toggle("chosen",!!x.get().dateRange),e&&n.querySelectorAll(".grip")[Number(e)].focus()}function Ba(){
let t=b("timeline"),e=(n,s)=>d("button",{type:"button",class:"step","aria-label":s,on:{click:()=>{go(),As(n)}}},u("svg",{viewBox:"0 0 8 12",width:7,height:10,class:"\
arrow","aria-hidden":"true"},u("path",{d:n>0?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"currentColor","stroke-width":1.6}))),o=d("div",{id:"time-area"});
t.setAttribute("aria-label",m("time.title")),t.replaceChildren(d("div",{class:"play"},d("button",{id:"play",type:"button","aria-label":m("time.play"),on:{click:cu}},
Es(!1)),d("div",{class:"steps"},e(-1,m("time.back")),e(1,m("time.step")))),d("div",{class:"time"},d("p",{class:"head"},d("b",{id:"time-title"}),d("span",{id:"ti\
me-hint"}),d("button",{type:"button",class:"link",id:"time-all",on:{click:()=>{go(),Xo()}}},m("time.all"))),d("div",{class:"lanes"},d("div",{id:"time-lanes","ar\
ia-hidden":"true"}),o)),d("p",{id:"time-left"})),au(o)}function Ta(){k.items=ka(h.marks),!(k.items.length<2)&&(k.range=va(k.items),!(mo().length<2)&&(b("timelin\
e").hidden=!1,Ba(),Qo(),x.subscribe((t,e)=>{e.has("lang")?(Ba(),Qo()):["layersOn","filters","query","dateRange"].some(o=>e.has(o))&&Qo()}),new ResizeObserver(Qo).
observe(b("time-area"))))}async function uu(t){let e=atob(document.getElementById(t).textContent),o=new Uint8Array(e.length);for(let s=0;s<e.length;s+=1)o[s]=e.charCodeAt(s);let n=new Blob(
[o]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(n).text())}var pu=t=>/[\ud800-\udfff]/.test(t)?Array.from(t):
t,Is=(t,e,o)=>typeof t=="string"?t.slice(e,o):t.slice(e,o).join("");function mu(t){let e=new Map(t.map((r,i)=>[r.sha256,i]));function o(r,i){let l=(t[r]?t[r].paragraphs:
[]).findIndex(([c,f])=>c<=i&&i<f);return l<0?null:l}function n({article:r,quote:i,start:a,end:l},c){let[f,p]=c||[a,a];a<=f&&f<=p&&p<=l||(f=p=a);let g=pu(i),y=e.
get(r)||0;return{article:y,paragraph:o(y,a),before:Is(g,0,f-a),place:Is(g,f-a,p-a),after:Is(g,p-a)}}function s(r){let{id:i,role:a,layer:l,action:c,hedges:f,negated:p,
inferred:g,figures:y,speaker:M,reviewed:v}=r;return{id:i,role:a,layer:l,action:c,hedges:f,negated:p,inferred:g,figures:y,speaker:M,reviewed:v,actors:r.actor_ids.
map($=>typeof $=="string"?$:$.id),date:r.date_words===null?null:{start:r.date_start,end:r.date_end,words:r.date_words,time_precision:r.time_precision,date_prec:r.
date_prec},cites:r.citations.map($=>n($,r.highlight))}}return{cite:n,claim:s}}function Pa(t,e,{cite:o,claim:n}){let{title:s,place_id:r,layers:i,form:a,anchor:l,
radius_km:c,words:f,approximate:p,rule:g,note:y,rivals:M,score:v,country:$,admin1:I,names:S,disagreements:N}=t.properties;return{id:t.id,n:e,title:s,place_id:r,
layers:i,form:a,anchor:l,radius_km:c,words:f,approximate:p,rule:g,note:y,rivals:M,score:v,country:$,admin1:I,geometry:t.geometry,names:Object.entries(S).flatMap(
([K,At])=>[At].flat().map(Ee=>[K,Ee])),claims:t.properties.claims.map(n),differ:(N||[]).map(({kind:K,values:At,citations:Ee})=>({kind:K,versions:At.map((Ua,Za)=>({
value:Ua,cite:o(Ee[Za],null)}))}))}}function hu(t){let e=mu(t.articles||[t.article].filter(Boolean)),o=[],n=[];for(let s of h.order){let r=t.features[s];r.geometry?
o.push(Pa(r,o.length+1,e)):n.push(Pa(r,0,e))}return{marks:o,named:n,unplaced:t.unplaced_claims.map(e.claim),unresolved:t.unresolved.map(({surface:s,reason:r,rivals:i,
citation:a})=>({surface:s,reason:r,rivals:i,cite:e.cite(a,null)}))}}var Na=async()=>yo(hu(await uu("mapgen-geojson")));function qa(){Hr(h.config),Pi(),w.element.setAttribute("role","region"),w.element.setAttribute("aria-label",m("page.map")),Fi(),Ma(),Dn(),pa(),Ta(),Ni(),ua(),fa(),
ts(),Gn(),qi(),na(),b("static").remove(),document.documentElement.dataset.ready="1",fe&&setTimeout(kr,500)}function Ha(t){throw document.documentElement.classList.
remove("js"),t}function Da(){if(document.documentElement.classList.add("js"),fe){Na().then(qa).catch(Ha);return}try{qa()}catch(t){Ha(t)}}var gu={shown:xt},yu={find:wt,flush:Bo,now:xe,request:Nt,sight:U,signs:Pt,get took(){return ls}};return Ka(xu);})();
