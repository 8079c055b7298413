var mapgen=(()=>{var an=Object.defineProperty;var tl=Object.getOwnPropertyDescriptor;var el=Object.getOwnPropertyNames;var ol=Object.prototype.hasOwnProperty;var Ut=(t,e)=>{for(var o in e)an(t,o,{get:e[o],enumerable:!0})},nl=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of el(e))!ol.call(t,s)&&
s!==o&&an(t,s,{get:()=>e[s],enumerable:!(n=tl(e,s))||n.enumerable});return t};var sl=t=>nl(an({},"__esModule",{value:!0}),t);var Iu={};Ut(Iu,{data:()=>h,dates:()=>ut,draw:()=>ie,furniture:()=>no,geo:()=>q,groups:()=>Wn,join:()=>_t,lang:()=>F,layerById:()=>Z,layout:()=>bt,map:()=>Vn,markById:()=>Et,
marks:()=>Eu,matches:()=>Y,number:()=>T,packed:()=>fe,scene:()=>Ou,start:()=>Ja,store:()=>w,t:()=>m,title:()=>O,view:()=>zt,visible:()=>Q});var ie={};Ut(ie,{frame:()=>re,framed:()=>Dn,key:()=>we,passing:()=>Zn,sign:()=>Un,under:()=>Hn});var q={};Ut(q,{box:()=>j,decode:()=>Ot,extent:()=>W,frame:()=>rt,inside:()=>Wt,kmToUnits:()=>Ce,lat:()=>Vt,meet:()=>S,mx:()=>J,my:()=>V,parts:()=>nt,path:()=>ct,
project:()=>It,spot:()=>st});function Bs(t){let e=document.getElementById(t);return e&&e.type==="application/json"?JSON.parse(e.textContent):null}var rl={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],rivals:[],score:1,country:null,admin1:null,claims:[],differ:[]},Ts={actors:[],action:"",date:null,
hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function Rs(t){let e=t.anchor?{type:"Point",coordinates:t.anchor}:null;return{...rl,
...t.geometry==="anchor"?{...t,geometry:e}:t,claims:(t.claims||[]).map(o=>({...Ts,...o}))}}var Ps=t=>{let e=Object.create(null);for(let o of t)e[o.id]=o;return e},
h=Bs("mapgen-data"),Z=Ps(h.layers),Et=Object.create(null),wo=t=>{Object.assign(h,t),Et=Ps(h.marks)},fe=!!h.order;if(fe)wo({marks:[],named:[],unresolved:[],unplaced:[]});else{
let t=Bs("mapgen-geojson"),e=new Map((t?t.features:[]).map(o=>[o.id,o.geometry]));wo({marks:h.marks.map(Rs),named:h.named.map(Rs),unplaced:h.unplaced.map(o=>({...Ts,
...o}))});for(let o of h.marks)o.geometry=o.geometry||e.get(o.id)||null}var il="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Hs=new Int8Array(128);for(let t=0;t<64;t+=1)Hs[il.charCodeAt(t)]=t;var Ns=85.0511287798,
al=40075.017,J=t=>t/360+.5,V=t=>{let e=Math.max(-Ns,Math.min(Ns,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},Vt=t=>Math.atan(Math.exp(
(.5-t)*2*Math.PI))*360/Math.PI-90,qs=h.basemap&&h.basemap.view||[-180,-90,180,90],ll=t=>t<qs[0]-1&&t+360<=qs[2]+1?t+360:t;function Ot(t,e){let o=[],n=0,s=0,r=0,
i=()=>{let a=0,l=1,c;do c=Hs[t.charCodeAt(n)],n+=1,a+=(c&31)*l,l*=32;while(c&32);return a%2?-(a+1)/2:a/2};for(;n<t.length;)s+=i(),r+=i(),o.push(J(s/e),V(r/e));return o}
var Zt=t=>{let e=[];for(let[o,n]of t)e.push(J(ll(o)),V(n));return e},ln=new Map;function nt(t){if(!ln.has(t.id)){let e={polygons:[],lines:[],points:[]};Ds(t.geometry,
e),ln.set(t.id,e)}return ln.get(t.id)}function Ds(t,e){if(!t)return;let o=t.coordinates;if(t.type==="Polygon")e.polygons.push(o.map(Zt));else if(t.type==="Multi\
Polygon")for(let n of o)e.polygons.push(n.map(Zt));else if(t.type==="LineString")e.lines.push(Zt(o));else if(t.type==="MultiLineString")e.lines.push(...o.map(Zt));else if(t.
type==="Point")e.points.push(...Zt([o]));else if(t.type==="MultiPoint")e.points.push(...Zt(o));else if(t.type==="GeometryCollection")for(let n of t.geometries)Ds(
n,e)}function j(t,e){let o=e||[1/0,1/0,-1/0,-1/0];for(let n=0;n<t.length;n+=2)t[n]<o[0]&&(o[0]=t[n]),t[n]>o[2]&&(o[2]=t[n]),t[n+1]<o[1]&&(o[1]=t[n+1]),t[n+1]>o[3]&&
(o[3]=t[n+1]);return o}var cn=new Map;function W(t){if(!cn.has(t.id)){let{polygons:e,lines:o,points:n}=nt(t),s=j(n);for(let a of e)j(a[0],s);for(let a of o)j(a,
s);let r=st(t);r&&j(r,s);let i=t.form==="near"&&r?Ce(t.radius_km||0,r[1]):0;cn.set(t.id,[s[0]-i,s[1]-i,s[2]+i,s[3]+i])}return cn.get(t.id)}var Ce=(t,e)=>t/(al*Math.
cos(Vt(e)*Math.PI/180)),fn=new Map;function st(t){if(!fn.has(t.id)){let{points:e,polygons:o,lines:n}=nt(t),s=e.length===2?e:null;fn.set(t.id,s||(t.anchor?Zt([t.
anchor]):cl(e,o,n)))}return fn.get(t.id)}function cl(t,e,o){let n=j(t);for(let s of[...e.map(r=>r[0]),...o])j(s,n);return Number.isFinite(n[0])?[(n[0]+n[2])/2,(n[1]+
n[3])/2]:null}function rt(t){let e=t.getPixelOrigin(),o=256*2**t.getZoom();return{zoom:t.getZoom(),size:o,ox:e.x,oy:e.y,x:n=>n*o-e.x,y:n=>n*o-e.y,km:(n,s)=>Ce(n,
s)*o}}function fl(t,e){let o=t;for(let n=0;n<4&&o.length;n+=1)o=dl(o,e,n);return o}function dl(t,e,o){let n=o%2,s=e[o],r=o<2?1:-1,i=[],a=t[t.length-2],l=t[t.length-
1],c=((n?l:a)-s)*r>=0;for(let f=0;f<t.length;f+=2){let p=t[f],g=t[f+1],x=((n?g:p)-s)*r>=0;if(x!==c){let b=n?l:a,v=n?g:p,$=(s-b)/(v-b);i.push(a+(p-a)*$,l+(g-l)*$)}
x&&i.push(p,g),a=p,l=g,c=x}return i}function It(t,e,o,n,s=.7){let r=[],i=t.length-2,a=NaN,l=NaN;for(let c=0;c<=i;c+=2){let f=t[c]*e.size-e.ox,p=t[c+1]*e.size-e.
oy;c&&c<i&&Math.abs(f-a)<s&&Math.abs(p-l)<s||(r.push(f,p),a=f,l=p)}return n&&o?fl(r,o):r}function ct(t,e){if(t.length<4)return"";let o="M"+t[0].toFixed(1)+" "+t[1].
toFixed(1);for(let n=2;n<t.length;n+=2)o+="L"+t[n].toFixed(1)+" "+t[n+1].toFixed(1);return e?o+"Z":o}function Wt(t,e,o){let n=!1;for(let s of t)for(let r=0,i=s.
length-2;r<s.length;i=r,r+=2)s[r+1]>o!=s[i+1]>o&&e<(s[i]-s[r])*(o-s[r+1])/(s[i+1]-s[r+1])+s[r]&&(n=!n);return n}var S=(t,e)=>t[0]<e[2]&&t[2]>e[0]&&t[1]<e[3]&&t[3]>
e[1];var bo=64,ul=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Us(){let t=new Map;function e(o,n){for(let s=Math.floor(o[0]/bo);s<=Math.floor(o[2]/bo);s+=1)for(let r=Math.
floor(o[1]/bo);r<=Math.floor(o[3]/bo);r+=1)if(n(s*65536+r))return!0;return!1}return{add(o){e(o,n=>{let s=t.get(n);return s?s.push(o):t.set(n,[o]),!1})},free(o,n){
return!e(o,s=>{let r=t.get(s);return r!==void 0&&r.some(i=>i!==n&&S(o,i))})},count(o){let n=new Set;return e(o,s=>{for(let r of t.get(s)||[])S(o,r)&&n.add(r);return!1}),
n.size}}}var _e=null,un="",dn=0,Fe=new Map;function pl(){if(dn)return;dn=setTimeout(()=>{dn=0});let t=getComputedStyle(document.body).fontFamily||"sans-serif";_e&&
t===un||(un=t,_e=_e||document.createElement("canvas").getContext("2d"),Fe=new Map)}function I(t,e){pl();let o=`${e.italic?"italic ":""}${e.weight||400} ${e.size}\
px ${un}`,n=o+"|"+t,s=Fe.get(n);return s===void 0&&(Fe.size>2e4&&Fe.clear(),_e.font=o,s=_e.measureText(t).width,Fe.set(n,s)),s+(e.spacing||0)*Math.max(0,[...t].
length-1)}function Ct(t,e,o){if(I(t,e)<=o)return t;let n=[...t.slice(0,400)];for(;n.length>1&&I(n.join("")+"…",e)>o;)n.pop();return n.join("").trimEnd()+"…"}
var Lt=t=>ul.test(t),H=(t,e)=>[t[0]-e,t[1]-e,t[2]+e,t[3]+e];function pn(t,e,o,n,s){let r=s==="middle"?t-o/2:s==="end"?t-o:t;return[r,e-n*.82,r+o,e+n*.26]}var ml="http://www.w3.org/2000/svg";function Zs(t,e,o){for(let[n,s]of Object.entries(e||{}))if(!(s==null||s===!1))if(n==="on")for(let[r,i]of Object.entries(s))t.
addEventListener(r,i);else if(n==="style")for(let[r,i]of Object.entries(s))t.style.setProperty(r,i);else t.setAttribute(n,s===!0?"":String(s));for(let n of o.flat(
1/0))n==null||n===!1||n===""||t.append(n instanceof Node?n:document.createTextNode(String(n)));return t}var d=(t,e,...o)=>Zs(document.createElement(t),e,o),u=(t,e,...o)=>Zs(
document.createElementNS(ml,t),e,o),M=t=>document.getElementById(t),Yt=(t,e=document)=>e.querySelector(t),X=(t,e=document)=>[...e.querySelectorAll(t)],C=()=>document.
activeElement,Ft=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,ft=t=>{let e=M("live");e.textContent="",setTimeout(()=>{e.textContent=t},60)};var mn=(t,e,o)=>{let n=[];for(let s=0;s<t;s+=1){let r=o+s*2*Math.PI/t;n.push(`${(e*Math.cos(r)).toFixed(2)} ${(e*Math.sin(r)).toFixed(2)}`)}return`M${n.join("L")}\
Z`},Vs=-Math.PI/2,hn={circle:t=>`M${-t} 0A${t} ${t} 0 1 1 ${t} 0A${t} ${t} 0 1 1 ${-t} 0Z`,square:t=>{let e=t*.92;return`M${-e} ${-e}H${e}V${e}H${-e}Z`},diamond:t=>mn(
4,t*1.25,Vs),left:t=>`M-.4 ${-t*1.2}L${-t*1.25} 0L-.4 ${t*1.2}Z`,right:t=>`M.4 ${-t*1.2}L${t*1.25} 0L.4 ${t*1.2}Z`,hexagon:t=>mn(6,t*1.1,0),triangle:t=>{let e=t*
1.12;return`M0 ${-e}L${e} ${e*.82}H${-e}Z`},pentagon:t=>mn(5,t*1.15,Vs),cross:t=>{let e=t*1.1,o=t*.38;return`M${-o} ${-e}H${o}V${-o}H${e}V${o}H${o}V${e}H${-o}V${o}\
H${-e}V${-o}H${-o}Z`},half:t=>`M${-t*1.15} ${t*.55}A${t*1.15} ${t*1.15} 0 0 1 ${t*1.15} ${t*.55}Z`,dot:t=>hn.circle(t*.58)},je=(t,e)=>(hn[t]||hn.circle)(e),Gt=t=>t>=
0&&t<4?`var(--s${t})`:"var(--ink)",R=t=>t.slots.length===1?Gt(t.slots[0]):"var(--ink)";function D(t,e,o){let n=u("g",{class:"shape"});if(t.slots.length===2){for(let[
s,r]of["left","right"].entries())n.append(u("path",{d:je(r,e),fill:Gt(t.slots[s])}));return n}return n.append(u("path",o?{d:je(t.shape,e),fill:"var(--symfill)",
stroke:R(t),"stroke-width":1.6}:{d:je(t.shape,e),fill:R(t)})),n}var hl={rising:45,falling:-45,level:90,both:45,none:90},Ws=Object.fromEntries(h.layers.map((t,e)=>[
t.id,e]));function gl(t){let e={id:`tx-${Ws[t.id]}`,patternUnits:"userSpaceOnUse"};if(t.texture==="dots")return u("pattern",{...e,width:5,height:5,patternTransform:"\
rotate(30)"},u("circle",{cx:2.5,cy:2.5,r:.95,fill:R(t)}));let o=t.texture==="both"&&t.slots.length===2,n=o?t.slots.map(Gt):[R(t)],s=o?4:t.texture==="none"?9:6;return u(
"pattern",{...e,width:s*n.length,height:8,patternTransform:`rotate(${hl[t.texture]||90})`},n.map((r,i)=>u("path",{d:`M${s*i+s/2} 0V8`,stroke:r,"stroke-width":o?
1.3:1.1})))}function Ys(){return u("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},u("defs",{},h.layers.map(gl)))}var Re=t=>`url(#tx-${Ws[t.id]})`;function de(t,e){
let o=u("svg",{class:"swatch",viewBox:"0 0 34 18",width:34,height:18,"aria-hidden":"true",focusable:"false"}),n=u("g",{transform:"translate(17 9)"}),s=t.slots.length===
2?"var(--ink3)":R(t);if(e==="near")n.append(u("circle",{r:8.2,fill:"none",stroke:s,"stroke-width":1.3,"stroke-dasharray":"3.2 2.4"}),D(t,4,!0)),t.slots.length===
1&&n.append(u("circle",{r:1.3,fill:s}));else if(e==="exact"||e==="country")n.append(D(t,6));else{let r=e==="vague"?"none":s;o.append(u("rect",{x:.5,y:.5,width:33,
height:17,rx:2.5,fill:Re(t),...t.texture==="none"?{fill:"none"}:{},stroke:r,"stroke-width":1,"stroke-opacity":.75,"stroke-dasharray":e==="band"?"4 2.6":null}));
let i=D(t,5.2);i.setAttribute("style","paint-order:stroke;stroke:var(--symfill);stroke-width:3.4"),n.append(i,D(t,5.2))}return o.append(n),o}function Gs(t){let e=u(
"svg",{viewBox:"0 0 40 24",width:40,height:24,"aria-hidden":"true"}),o={stroke:"var(--ink)",fill:"none","stroke-width":1.2};t==="exact"&&e.append(u("circle",{cx:13,
cy:12,r:5,fill:"var(--ink)"})),t==="near"&&e.append(u("circle",{cx:13,cy:12,r:10,...o,"stroke-dasharray":"3.4 2.6"}),u("circle",{cx:13,cy:12,r:4,...o,"stroke-wi\
dth":1.6}),u("circle",{cx:13,cy:12,r:1.3,fill:"var(--ink)"}));let n="M3 5L14 2L36 4L38 13L33 22L15 21L4 15Z",s="M1 21L12 9L38 2L33 13L18 17L9 22Z";return t==="r\
egion"&&e.append(u("path",{d:n,...o,fill:"url(#tx-key)"})),t==="band"&&e.append(u("path",{d:s,fill:"url(#tx-key)"}),u("path",{d:s,...o,"stroke-dasharray":"3.4 2\
.4"})),t==="vague"&&e.append(u("path",{d:n,fill:"url(#tx-dots)"})),e}function Ks(){return u("svg",{class:"defs",width:0,height:0,"aria-hidden":"true"},u("defs",
{},u("pattern",{id:"tx-key",width:4.5,height:8,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},u("path",{d:"M2 0V8",stroke:"var(--ink)","stroke-wid\
th":1})),u("pattern",{id:"tx-dots",width:5,height:5,patternUnits:"userSpaceOnUse",patternTransform:"rotate(30)"},u("circle",{cx:2.5,cy:2.5,r:.95,fill:"var(--ink\
)"}))))}var Js=t=>h.layers.find(e=>e.sides.length===1&&e.sides[0]===t.side);var Kt=Object.assign(Object.create(null),Object.fromEntries(h.languages.map(t=>[t.code,t]))),B=Kt[h.lang],F=()=>B.code,Mo=t=>{Kt[t]&&(B=Kt[t],document.documentElement.
lang=t,document.documentElement.dir=B.dir,or())},Xt=()=>document.documentElement.dir==="rtl",dt=t=>String(t).replace(/\d/g,e=>B.cldr.digits[e]),T=t=>{let[e,o,n,
s]=B.cldr.number,[r,i]=Math.abs(t).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let l=r,c=n;l;c=s)a.unshift(l.slice(-c)),l=l.slice(0,-c);return dt((t<0?"\
-":"")+a.join(o)+(i?e+i:""))},xl=t=>{let[e,o]=B.cldr.plurals;return e[o[t<200?t:100+t%100]]||"other"},_t=t=>{let[e,o,n,s]=B.cldr.joined,r=(a,l,c)=>a.replace(/\{[01]\}/g,
f=>f==="{0}"?l:c);if(t.length<3)return t.length===2?r(e,...t):t.join("");let i=r(s,...t.slice(-2));return r(o,t[0],t.slice(1,-2).reduceRight((a,l)=>r(n,l,a),i))};
function Xs(t,e){let o=B.strings[t];return o===void 0?t:typeof o=="object"?o[xl(e.n)]||o.other:o}var m=(t,e)=>{let o=Xs(t,e);return e?o.replace(/\{(\w+)\}/g,(n,s)=>s in
e?typeof e[s]=="number"?T(e[s]):e[s]:n):o},jt=(t,e)=>Xs(t,e).split(/\{(\w+)\}/).map((o,n)=>n%2===0?o:typeof e[o]=="number"?T(e[o]):e[o]),Jt=(h.articles[0]||{}).
lang||null,Qs=Jt,it=(t,e=Jt)=>d("bdi",{lang:e===F()?null:e},t),tr=t=>t&&(B.said[t]||B.said[t[0].toLowerCase()+t.slice(1)]),Be=t=>t&&tr(t)||t,ue=t=>d("bdi",{lang:tr(
t)||F()==="en"?null:"en"},Be(t)),er=Object.values(h.actors);for(let t of[...h.layers,...er])t.own={name:t.name,short:t.short};function or(){for(let t of[...h.layers,
...er])t.name=Be(t.own.name),t.own.short&&(t.short=Be(t.own.short)),t.lang=B.said[t.own.name]||F()===Jt?null:Jt}or();var Qt=(t,e="name")=>d("bdi",{lang:t.lang},
t[e]),O=t=>{let e=F()!==Jt&&(t.names||[]).find(([o])=>o===F());return B.titles[t.id]||(e?e[1]:t.title)},gn=t=>O(t)===t.title&&F()!==Jt?Jt:null,Te=(t,e)=>d("bdi",
{class:e,lang:gn(t)},O(t)),Rt=t=>t.words&&(B.said[t.words]||F()==="en"&&t.words)||m("precision."+t.form,{km:t.radius_km||0}),at=t=>{let e=m("role."+t.role);return t.
negated?m("role.not",{role:e}):e},ko=t=>t&&t[0].toLocaleUpperCase(F())+t.slice(1);var yn=22,nr=18,yl={size:11,weight:600},xn=(t,e)=>je(t,e);function ee(t,e,o){let{hollow:n,halo:s=2.5}=o||{},r=t.slots.length===2,i=u("g",{class:"shape"}),a=r?"d\
iamond":t.shape,l=xn(a,e);if(s&&i.append(u("path",{d:l,class:"around","stroke-width":s*2})),r){for(let[c,f]of["left","right"].entries())i.append(u("path",{d:xn(
f,e),fill:Gt(t.slots[c])}));n&&i.append(u("path",{d:xn("diamond",e*.5),fill:"var(--symfill)"}))}else if(n){let c=R(t);i.append(u("path",{d:l,fill:"var(--symfill\
)",stroke:c,"stroke-width":1.8}),u("circle",{r:1.5,fill:c}))}else i.append(u("path",{d:l,fill:R(t)}));return i}var te=t=>t.slots.length===2?"var(--ink)":R(t),sr=(t,e)=>u(
"circle",{class:"radius",r:e.toFixed(1),stroke:te(t),fill:te(t),"stroke-dasharray":"4 3"});function rr(t,e){return!e&&t.reduce((o,[,n])=>o+n,0)<=5?t.flatMap(([o,
n])=>Array.from({length:n},()=>({layer:o,text:""}))):t.map(([o,n])=>({layer:o,text:T(n)}))}function ir(t,e){return t.map(o=>e+(o.text?I(o.text,yl)+1:0))}function wn(t,e){
return ir(t,e?13:nr).reduce((o,n)=>o+n,0)+(e?7:8)}function ar(t,e){let o=wn(t,e),n=e?18:yn,s=e?13:nr,r=u("g",{class:"pill"},u("rect",{x:-o/2,y:-n/2,width:o,height:n,
rx:n/2})),i=-o/2+(e?3.5:4);return ir(t,s).forEach((a,l)=>{let c=ee(t[l].layer,e?4.4:5.6,{halo:0});c.setAttribute("transform",`translate(${(i+s/2).toFixed(1)} 0)`),
r.append(c),t[l].text&&r.append(u("text",{x:(i+s-1).toFixed(1),y:4,class:"count"},t[l].text)),i+=a}),r}function lr(t,e,o){let n=ee(t,t.shape==="dot"?o/.58:o),s=t.
slots.length===2;return n.append(u("text",{y:t.shape==="triangle"?5.5:4,class:s?"number two":"number"},T(e))),n}var wl=["d","cx","cy","r","x","y","x1","y1","x2",
"y2","transform","text-anchor","font-size","font-weight","dominant-baseline"];function cr([t,e,o],n,s){if(!["path","circle","text","g"].includes(t))return null;
let r={};for(let a of wl)e[a]!==void 0&&(r[a]=e[a]);let i={c:n,f:s,none:"none"};return e.fill&&(r.fill=i[e.fill]||"none"),e.stroke&&e.stroke!=="none"&&t!=="text"&&
(r.stroke=i[e.stroke],r["vector-effect"]="non-scaling-stroke",r["stroke-width"]=1.4),t==="text"?u("text",r,String(o)):u(t,r,Array.isArray(o)?o.map(a=>cr(a,n,s)):
[])}function Pe(t,e,o,n){let s=h.symbols&&h.symbols[t];if(!s)return null;let[r,i,a,l]=s.box,c=e/a;return{height:l*c,staff:!!s.staff,node:u("g",{class:"symbol",transform:`\
scale(${c.toFixed(4)}) translate(${-r} ${-i})`},s.parts.map(f=>cr(f,o,n||"var(--symfill)")))}}function fr(t,e){let o=Pe(t,e,"var(--ink)","var(--symfill)");if(!o)
return null;let n=o.staff?e*.4:0,s=(o.height+n).toFixed(1);return u("svg",{class:"unit",width:e,height:s,"aria-hidden":"true",viewBox:`-.5 -.5 ${e+1} ${(+s+1).toFixed(
1)}`,focusable:"false"},n?u("path",{d:`M${(e*.034).toFixed(1)} ${(o.height-1).toFixed(1)}V${s}`,stroke:"var(--ink)","stroke-width":1.4}):null,o.node)}var Mn=matchMedia("(prefers-color-scheme: dark)"),qe={selected:null,hover:null,layersOn:new Set(h.layers.map(t=>t.id)),query:"",filters:{roles:new Set,forms:new Set,
sources:new Set},dateRange:null,view:null,theme:Mn.matches?"dark":"light",lang:h.lang,embed:!1,layout:0},kn=new Set,vo=[],bn=!1;function dr(t,e){if(Object.is(t,
e))return!0;if(t instanceof Set&&e instanceof Set)return t.size===e.size&&[...t].every(n=>e.has(n));if(!t||!e||typeof t!="object"||typeof e!="object")return!1;let o=Object.
keys(t);return o.length===Object.keys(e).length&&o.every(n=>dr(t[n],e[n]))}function ur(t,e){if(vo.push([t,e&&e.source||"panel"]),!bn){bn=!0;try{for(;vo.length;){
let[o,n]=vo.shift(),s=new Set(Object.keys(o).filter(r=>!dr(qe[r],o[r])));for(let r of s)qe[r]=o[r];if(s.size)for(let r of[...kn])r(qe,s,n)}}finally{bn=!1,vo.length=
0}}}var w={get:()=>qe,set:ur,subscribe(t){return kn.add(t),()=>kn.delete(t)}};Mn.addEventListener("change",()=>ur({theme:Mn.matches?"dark":"light"}));var pe=t=>{
let e=document.documentElement.classList.contains("is-print")?"light":qe.theme;return h.colours[e][t]||h.colours[e].ink};var He=256*2**10,bl=[0,1.9,1.3,.8],oe=[.5,.5],Ml=.16,kl=5,mr=[-180,-60,180,75],$o=null,me=[],gt=null;function hr(t,e){let o=new Path2D,n=[1/0,1/0,-1/0,-1/0];for(let s of t){
for(let r=0;r<s.length;r+=2){let i=(s[r]-oe[0])*He,a=(s[r+1]-oe[1])*He;r?o.lineTo(i,a):o.moveTo(i,a)}e&&o.closePath(),j(s,n)}return{path:o,box:n}}var xt=(t,e)=>(t||
[]).map(o=>hr([Ot(o,e)])),Lo=(t,e)=>(t||[]).map(o=>hr(o.map(n=>Ot(n,e)),!0));function vl(t){let e=t.scale||1e4,[o,n,s,r]=t.view||mr,i=[J(o),V(r),J(s),V(n)],a=Ml*
Math.min(i[2]-i[0],i[3]-i[1]);return s-o>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),n<=-60&&(i[3]=9),{box:i,fade:a,zoom:t.zoom||0,land:Lo(t.land,e),coast:xt(t.
coast,e),countries:(t.countries||[]).map(l=>({area:Lo(l.polygons||l.rings,e),edge:xt(l.edge,e)})),lakes:(t.lakes||[]).flatMap(l=>Lo(l.polygons,e)),rivers:[3,2,1].
map(l=>({rank:l,lines:(t.rivers||[]).filter(c=>(c.rank||3)===l).flatMap(c=>xt(c.lines,e))})),adm1:xt(t.adm1,e),adm1Abroad:xt(t.adm1_abroad,e),adm2:xt(t.adm2,e),
regions:(t.regions||[]).flatMap(l=>xt(l.lines,e)),borders:xt(t.borders,e),disputed:xt(t.disputed,e)}}function Ll(t){let e=t.view||mr;oe=[J((e[0]+e[2])/2),(V(e[1])+
V(e[3]))/2];let o=t.world&&t.world.scale||100;$o={land:Lo(t.world&&t.world.land,o),borders:xt(t.world&&t.world.borders,o)},me=[...t.beneath||[],t].map(vl)}function Ln(t,e,o,n){
let s=e.size/He,r=[(o[0]+e.ox)/e.size,(o[1]+e.oy)/e.size,(o[2]+e.ox)/e.size,(o[3]+e.oy)/e.size];t.setTransform(n*s,0,0,n*s,n*(oe[0]*e.size-e.ox-o[0]),n*(oe[1]*e.
size-e.oy-o[1])),t.lineJoin="round";let i=(a,l)=>{for(let c of a)S(c.box,r)&&l(c.path)};return{fill(a,l){t.fillStyle=l,i(a,c=>t.fill(c,"evenodd"))},stroke(a,l,c,f,p){
t.strokeStyle=l,t.lineWidth=c/s,t.lineCap=f?"butt":"round",t.setLineDash((f||[]).map(g=>g/s)),t.globalAlpha=p||1,i(a,g=>t.stroke(g)),t.globalAlpha=1},within(a,l){
t.save();let c=new Path2D;i(a,f=>c.addPath(f)),t.clip(c,"evenodd"),l(),t.restore()}}}function $n(t,e,o){let n=t.getContext("2d"),s=t.width/(o[2]-o[0]);n.setTransform(
1,0,0,1,0,0),n.fillStyle=pe("water"),n.fillRect(0,0,t.width,t.height);let r=[(o[0]+e.ox)/e.size,(o[1]+e.oy)/e.size,(o[2]+e.ox)/e.size,(o[3]+e.oy)/e.size],i=me.reduce(
(a,l,c)=>pr(r,l)?c:a,-1);for(let a of i<0?[-1,0,1]:[])r[0]<a+1&&r[2]>a&&zl(Ln(n,{...e,ox:e.ox-a*e.size},o,s));for(let a of me.slice(Math.max(i,0)))S(a.box,r)&&(pr(
r,a)?gr(Ln(n,e,o,s),a,e):$l(t,a,e,o,s))}var pr=(t,{box:e,fade:o})=>t[0]>=e[0]+o&&t[1]>=e[1]+o&&t[2]<=e[2]-o&&t[3]<=e[3]-o;function $l(t,e,o,n,s){gt=gt||document.
createElement("canvas"),gt.width=t.width,gt.height=t.height;let r=gt.getContext("2d");r.fillStyle=pe("water"),r.fillRect(0,0,gt.width,gt.height),gr(Ln(r,o,n,s),
e,o),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation="destination-out";let i=b=>s*(b*o.size-o.ox-n[0]),a=b=>s*(b*o.size-o.oy-n[1]),[l,c,f,p]=[i(e.box[0]),
a(e.box[1]),i(e.box[2]),a(e.box[3])],g=s*e.fade*o.size;for(let[b,v,$,E]of[[l,0,l+g,0],[f,0,f-g,0],[0,c,0,c+g],[0,p,0,p-g]]){let z=r.createLinearGradient(b,v,$,E);
for(let A=0;A<=4;A+=1)z.addColorStop(A/4,`rgba(0,0,0,${(1-(A/4)**2*(3-A/2)).toFixed(3)})`);r.fillStyle=z,r.fillRect(0,0,gt.width,gt.height)}r.globalCompositeOperation=
"source-over";let x=t.getContext("2d");x.setTransform(1,0,0,1,0,0),x.drawImage(gt,0,0)}function zl(t){t.fill($o.land,pe("abroad")),t.stroke($o.borders,pe("gov"),
.8)}function gr(t,e,o){let n=pe;t.fill(e.land,n("abroad")),t.stroke(e.land,n("abroad"),.8);for(let s of e.countries)t.fill(s.area,n("land"));Sl(t,o,n,e)}function Sl(t,e,o,n){
e.zoom>=7.2&&t.stroke(n.adm2,o("dist"),.7),t.stroke(n.adm1Abroad,o("gov"),.7,null,e.zoom>=5.5?.38:.2),t.fill(n.lakes,o("water")),t.stroke(n.lakes,o("river"),.8);
let s=e.zoom<6?.7:1;for(let{rank:r,lines:i}of n.rivers)r===3&&e.zoom<6.2||t.stroke(i,o("river"),bl[r]*s,null,r===3?.75:1);t.stroke(n.coast,o("river"),1),e.zoom>=
4.5&&t.stroke(n.adm1,o("gov"),1,null,e.zoom>=6?1:.6),t.stroke(n.regions,o("gov"),1.3,[8,3,1.5,3]);for(let r of n.countries)t.within(r.area,()=>t.stroke(r.edge,o(
"border"),e.zoom<5?12:22,null,.13));t.stroke(n.borders,o("border"),e.zoom<5?1.1:1.7),t.stroke(n.disputed,o("border"),1.4,[5,3.5])}function xr(t,e){let o=me.filter(
n=>S(n.box,[t,e,t,e])).pop();return o?o.zoom:$o.land.length&&kl}var vn=null;function he(t,e){if(!me.length)return!0;vn=vn||document.createElement("canvas").getContext(
"2d");let o=(t-oe[0])*He,n=(e-oe[1])*He;return me.some(s=>s.countries.some(r=>r.area.some(i=>t>=i.box[0]&&t<=i.box[2]&&e>=i.box[1]&&e<=i.box[3]&&vn.isPointInPath(
i.path,o,n,"evenodd"))))}function yr(){Ll(h.basemap||{})}var zn={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},wr=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],So=[];function br(){let t=h.basemap||{},e=t.scale||1e4,o=(t.regions||[]).filter(r=>r.at&&!(t.labels||[]).some(i=>i.kind==="region"&&i.name===r.
name)),n=[...t.labels||[],...o.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((t.regions||[]).map(r=>[r.name,r.approximate]));So=n.filter(r=>zn[r.
kind]).map((r,i)=>({...r,n:i,x:J(r.at[0]/e),y:V(r.at[1]/e),approximate:r.kind==="region"?s.get(r.name):""})),So.sort((r,i)=>wr.indexOf(r.kind)-wr.indexOf(i.kind)||
(r.rank||0)-(i.rank||0)||r.n-i.n)}var ne=t=>t.names&&t.names[F()]||t.name;function De(t,e){let o=zn[t];return Lt(e)?{...o,spacing:0,italic:!1,caps:!1,size:o.size+
(o.caps?2:.5),weight:o.caps?400:o.weight}:o}var Sn=(t,e)=>e.caps?t.toLocaleUpperCase(F()):t;function ge(t,e,o,n,s,r){let i={x:t.toFixed(1),y:e.toFixed(1),"text-\
anchor":s==="start"?null:s,"font-size":n.size,"font-weight":n.weight,"font-style":n.italic?"italic":null,"letter-spacing":n.spacing||null,direction:Lt(o)?"rtl":
null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:u("text",{...i,class:`halo on-${r}`},o),text:u("text",{...i,fill:`var(--${n.
colour})`},o)}}function Al(t,e,o,n){let s={cx:e.toFixed(1),cy:o.toFixed(1)};return t==="capital"?u("rect",{x:(e-2.6).toFixed(1),y:(o-2.6).toFixed(1),width:5.2,height:5.2,
class:"dot-full"}):t==="city"?u("circle",{...s,r:2.7,class:"dot-full"}):u("circle",{...s,r:t==="town"?2.1:1.8,class:`dot-open on-${n}`})}var El=[[6,.35,"start"],
[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function Ol(t,e,o,n,s){let r=I(o,n),i=[t-3.5,e-3.5,
t+3.5,e+3.5];if(!s(i))return null;for(let[a,l,c]of El){let f=t+a,p=e+l*n.size,g=H(pn(f,p,r,n.size,c),2);if(s(g))return{tx:f,ty:p,anchor:c,taken:[g,i]}}return null}
function Il(t,e,o,n,s,r){let i=Math.max(I(o,n),r?118:0);for(let[a,l]of[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-i/2,0],[i/2,0],[0,-60],[0,60]]){let c=H(
pn(t+a,e+l,i,n.size,"middle"),4);if(r&&(c[3]+=14),s(c))return{tx:t+a,ty:e+l,anchor:"middle",taken:[c]}}return null}function Mr(t,e,o,n,s,r,i){let a=c=>i(c)&&o.free(
c),l=new Set;for(let c of So){if(c.zoom>t.zoom+.01||r(c))continue;let f=t.x(c.x),p=t.y(c.y);if(f<e[0]||f>e[2]||p<e[1]||p>e[3])continue;let g=zn[c.kind].dot?"":c.
kind+(c.id||c.name);!l.has(g)&&Cl(c,f,p,o,a,n,s)&&g&&l.add(g)}}function Cl(t,e,o,n,s,r,i){let a=t.kind,l=ne(t),c=De(a,l),f=Sn(l,c),p=c.dot?Ol(e,o,f,c,s):Il(e,o,
f,c,s,t.approximate);if(!p)return!1;for(let v of p.taken)n.add(v);let x=a==="water"||a==="sea"?"water":he(t.x,t.y)?"land":"abroad",b=ge(p.tx,p.ty,f,c,p.anchor,x);
return r.append(b.halo),i.append(b.text),c.dot&&i.append(Al(c.dot,e,o,x)),t.approximate&&Fl(p,x,r,i),!0}function Fl(t,e,o,n){let s=m("map.approximate"),r=ge(t.tx,
t.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",e);o.append(r.halo),n.append(r.text)}var kr=()=>So;var En=24,_l=100,jl=3,Rl=120,Bl=[30,44,60,78],se=[104,52],Tl=136,Pl=3e3,Bt=(t,e,o,n)=>[t-o/2,e-n/2,t+o/2,e+n/2],vr=(t,e)=>{let o=new Map;for(let n of t)for(let[
s,r]of n.counts)o.set(s,(o.get(s)||0)+(e?1:r));return[...o].sort((n,s)=>n[0].order-s[0].order)};function xe(t,e){let o=t.length>1,n=o?t.filter(c=>c.fits):t,s=n.
length?n:t,r=vr(s),i=o?vr(s,!0):r,a=t[0].kind!=="point"||i.length>1,l={items:t,told:s,layers:r,held:i,many:o,kind:"shape",w:16,h:16,small:e.mass};if(o&&i.length===
1&&s.length<_l)Object.assign(l,{kind:"cluster",w:22,h:22});else if(a||o){l.kind="pill",l.list=rr(i,o);let c=e.mass?4:6;l.list.length>c&&(l.list=[...l.list.slice(
0,c-1),{...l.list[c-1],text:"…"}]),l.small=e.mass||e.phone&&l.list.length>3,l.w=wn(l.list,l.small),l.h=l.small?18:yn}else e.mass&&Object.assign(l,{w:12,h:12});
return l}function Tt(t,e,o,n,s){return Object.assign(t,{x:e,y:o,at:n,off:s,box:Bt(e,o,t.w+4,t.h+4)})}function Nl(t){let[e,o]=t.at;if(t.kind==="point")return[[e,
o]];let n=nt(t.mark).polygons;return[[0,0],[0,-28],[0,28],[-40,0],[40,0],[-40,-28],[40,-28],[-40,28],[40,28],[0,-56],[0,56],[-80,0],[80,0]].map(([r,i])=>[e+r,o+
i]).filter(([r,i],a)=>!a||n.some(l=>Wt(l,...t.units(r,i))))}function ql(t,e,o){return o.some(n=>!n.off&&Math.hypot(n.x-t,n.y-e)<En)}function Hl(t,e){return(t.label?
Lr(t,e,!0):null)||Lr(t,e,!1)}function Lr(t,e,o){let n=t.kind==="point"&&t.counts.length>1&&!t.near?[[t.at[0],t.at[1]-20,!0],[t.at[0],t.at[1]+20,!0]]:[];for(let[
s,r,i]of[...n,...Nl(t)]){let a=Tt(xe([t],e),s,r,t.at,!!i),l=o?t.label.w/2:0,c=o?H([s-l,r-30,s+l,r],3):null;if(!(ql(s,r,e.signs)||!e.room.free(a.box)||c&&!e.room.
free(c)))return o&&(a.head=c),a}return null}function Dl(t,e){let o=xe([t],e),[n,s]=t.at,r=t.near?Math.min(t.near,60):0,i=null;for(let a of Bl){for(let l=0;l<16;l+=
1){let c=l*Math.PI/8-Math.PI/4,f=a+r+(o.w/2-8)*Math.abs(Math.cos(c)),p=n+f*Math.cos(c),g=s+f*Math.sin(c),x=Bt(p,g,o.w+6,o.h+6);if(!e.room.free(x)||On(n,s,p,g,e,
o.w))continue;let b=f+22*e.room.count(Bt(p,g,150,90))+(e.atHome(p,g)?14:0);(!i||b<i.cost)&&(i={cost:b,px:p,py:g})}if(i&&i.cost<a+30)break}return i?Tt(o,i.px,i.py,
t.at,!0):null}function On(t,e,o,n,s,r,i){let a=Math.hypot(o-t,n-e);for(let l=12;l<a-r/2;l+=6){let c=[t+(o-t)*l/a,e+(n-e)*l/a];if(!s.room.free([c[0]-1,c[1]-1,c[0]+
1,c[1]+1],i))return!0}return!1}function Ul(t,e){let o=null;for(let r of e.signs){let i=Math.hypot(r.at[0]-t.at[0],r.at[1]-t.at[1]);r.off&&r.items.length===1&&i>
En||i<64&&(!o||i<o.d)&&(o={d:i,other:r})}if(!o)return!1;let n=o.other,s=Tt(xe([...n.items,t],e),n.x,n.y,n.at,n.off);return n.head&&(s.head=n.head),e.signs[e.signs.
indexOf(n)]=s,e.room.add(s.box),!0}function An(t,e){e.signs.push(t),e.room.add(t.box),t.head&&e.room.add(t.head),t.off&&e.room.add(Bt(...t.at,6,6))}var Zl=(t,e)=>e.
signs.filter(o=>o.off&&Math.hypot(o.at[0]-t.at[0],o.at[1]-t.at[1])<Rl).length;function Vl(t,e){let o=[],n=[...t].sort((s,r)=>(s.kind==="point"?0:1)-(r.kind==="p\
oint"?0:1));for(let s of n){let r=e.fan.has(s.mark.id)?null:Hl(s,e);r?An(r,e):o.push(s)}for(let s of o){let a=e.fan.has(s.mark.id)||!e.phone&&Zl(s,e)<jl?Dl(s,e):
null;a?An(a,e):Ul(s,e)||An(Tt(xe([s],e),...s.at,s.at,!1),e)}for(let s of e.signs)s.kind==="pill"&&Wl(s,e);return e.signs}function Wl(t,e){let o=n=>e.signs.every(
s=>s===t||!S(s.box,n));if(!o(t.box))for(let n of[10,18,26,36,48])for(let s=0;s<12;s+=1){let r=s*Math.PI/6-Math.PI/2,i=t.x+n*Math.cos(r),a=t.y+n*Math.sin(r);if(o(
Bt(i,a,t.w+4,t.h+4))){Tt(t,i,a,t.at,n>12),t.head=null,e.room.add(t.box);return}}}function Yl(t,e){let o=new Map,[n,s]=[t.length>Pl?Tl:se[0],se[1]];for(let a of t){
let c=a.selected||e.fan.has(a.mark.id)?a.mark.id:`${Math.floor((a.at[0]+e.at.ox)/n)},${Math.floor((a.at[1]+e.at.oy)/s)}`;o.has(c)?o.get(c).push(a):o.set(c,[a])}
let r=[...o.values()].flatMap(a=>Gl(a));r.sort((a,l)=>l.length-a.length||a[0].n-l[0].n);let i=Kl();for(let a of r)Jl(a,e,i);e.signs.push(...i.all);for(let a of e.
signs)e.room.add(a.box);return e.signs}function Gl(t){return t.length>4?[t]:t.every(o=>t.every(n=>o===n||Math.hypot(o.at[0]-n.at[0],o.at[1]-n.at[1])>En))?t.map(
o=>[o]):[t]}function Kl(){let t=new Map,e=new Set,o=n=>{let s=[];for(let r=Math.floor(n[0]/se[0]);r<=Math.floor(n[2]/se[0]);r+=1)for(let i=Math.floor(n[1]/se[1]);i<=
Math.floor(n[3]/se[1]);i+=1){let a=r*65536+i;t.has(a)||t.set(a,new Set),s.push(t.get(a))}return s};return{all:e,add(n){e.add(n);for(let s of o(n.box))s.add(n)},
remove(n){e.delete(n);for(let s of o(n.box))s.delete(n)},touched(n){for(let s of o(n.box))for(let r of s)if(S(r.box,n.box))return r;return null}}}function Jl(t,e,o){
let n=t.reduce((i,a)=>i+a.at[0],0)/t.length,s=t.reduce((i,a)=>i+a.at[1],0)/t.length,r=Xl(Tt(xe(t,e),n,s,[n,s],!1),e);for(let i=o.touched(r);i;i=o.touched(r))o.remove(
i),r=Tt(xe([...i.items,...r.items],e),i.x,i.y,i.at,!1);o.add(r)}function Xl(t,e){if(!t.many)return t;let[o,n,s,r]=e.sight;for(let[i,a,l,c]of e.page.furniture){let f=[
i+o,a+n,l+o,c+n];if(!S(t.box,f))continue;let p=[[f[0]-t.box[2],0],[f[2]-t.box[0],0],[0,f[1]-t.box[3]],[0,f[3]-t.box[1]]].filter(([b,v])=>Math.abs(b+v)<se[1]&&t.
box[0]+b>o&&t.box[2]+b<s&&t.box[1]+v>n&&t.box[3]+v<r),[g,x]=p.sort((b,v)=>Math.abs(b[0]+b[1])-Math.abs(v[0]+v[1]))[0]||[0,0];Tt(t,t.x+g,t.y+x,t.at,!1)}return t}
var $r=(t,e)=>e.mass?Yl(t,e):Vl(t,e);function $t(t){return t.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,"").replace(/[\u0649\u064a\u06cc]/g,
"ی").replace(/[\u0643\u06a9]/g,"ک").replace(/[\u0623\u0625\u0622]/g,"ا").replace(/\u0629/g,"ه").replace(/[\u2019\u2018\u02bb\u02bc'`]/g,"").replace(/[-\u2010-\u2015]/g,
" ")}function Ql(t){let e=[t.title,O(t),t.words,t.note];for(let[,o]of t.names)e.push(o);for(let o of t.claims){e.push(o.action,o.speaker,...o.figures);for(let n of o.
actors){let s=h.actors[n];s&&e.push(s.name,s.own.name)}for(let n of o.cites)e.push(n.before+n.place+n.after)}return $t(e.join(` 
 `))}var Ao=new Map,Sr=t=>(Ao.has(t.id)||Ao.set(t.id,Ql(t)),Ao.get(t.id));function Ar(t=0){let e=performance.now()+8,o=t;for(;o<h.marks.length&&performance.now()<
e;)Sr(h.marks[o]),o+=1;o<h.marks.length&&setTimeout(Ar,24,o)}function tc(t,e){return e?!t||!t.start&&!t.end?!1:(!t.end||t.end>=e[0])&&(!t.start||t.start<=e[1]):
!0}var ec=(t,e)=>(!e.filters.roles.size||e.filters.roles.has(t.role))&&(!e.filters.sources.size||t.cites.some(o=>e.filters.sources.has(String(o.article))))&&tc(
t.date,e.dateRange),Eo=new Map,Ze=null;function Y(t){let e=Eo.get(t.id);return e===void 0&&Eo.set(t.id,e=oc(t)),e}function oc(t){let e=w.get();return e.filters.
forms.size&&!e.filters.forms.has(t.form)||(Ze=Ze||$t(e.query).split(/\s+/).filter(Boolean),Ze.length&&!Ze.every(o=>Sr(t).includes(o)))?!1:t.claims.some(o=>Er(o,
e))}var Er=(t,e)=>e.layersOn.has(t.layer)&&ec(t,e),Oo=t=>{let e=w.get();return t.claims.filter(o=>Er(o,e))};w.subscribe((t,e)=>{["query","filters","dateRange","\
layersOn"].some(o=>e.has(o))&&(Eo=new Map,Ze=null),e.has("lang")&&(Eo=new Map,Ao=new Map)});var Or=()=>Ar(),Q=t=>t.layers.some(e=>w.get().layersOn.has(e)),ye=()=>{
let t=w.get();return!!(t.query.trim()||t.dateRange||In(t.filters))},Io=()=>w.set({query:"",filters:{roles:new Set,forms:new Set,sources:new Set},dateRange:null}),
In=t=>Object.values(t).reduce((e,o)=>e+o.size,0),Ve=t=>{let e=t.layers.map(n=>Z[n]).filter(Boolean),o=[...new Set(t.claims.map(at))];return[O(t),...e.map(n=>n.name),
...o,Rt(t)].join(m("list.comma"))};var Cr=new Set(["home_base","unit_name","mentioned"]),jn=300,nc=new Set(["band","vague"]);h.layers.forEach((t,e)=>{t.order=e});var Cn=new Map;function Rn(t){if(Cn.
has(t.id))return Cn.get(t.id);let e=$t(t.title),o=st(t),n=nt(t).polygons,s=l=>l.id&&l.id===t.place_id,r=l=>["adm1","adm2","region"].includes(l.kind)&&e.includes(
$t(l.name))&&n.some(c=>Wt(c,l.x,l.y)),i=o?kr():[],a=i.find(s)||i.find(r)||null;return Cn.set(t.id,a),a}function sc(t){let e=Rn(t),o=e?ne(e):O(t),n=De("adm1",o),
s=Ct(Sn(o,n),n,200);return{text:s,style:n,w:I(s,n)}}var Fn=new Map,Ir=null;function rc(t,e){Ir!==e.layersOn&&(Ir=e.layersOn,Fn=new Map);let o=Fn.get(t.id);return o||
Fn.set(t.id,o=ic(t,e)),o}function ic(t,e){let o=new Map,n=new Set,s=t.claims.length>0;for(let i of t.claims){let a=Z[i.layer];!a||!e.layersOn.has(a.id)||(o.set(
a,(o.get(a)||0)+1),i.negated||(s=!1),!i.negated&&!Cr.has(i.role)&&n.add(a.id))}for(let i of t.layers){let a=Z[i];a&&e.layersOn.has(i)&&!o.has(a)&&o.set(a,1)}let r=[
...o].sort((i,a)=>i[0].order-a[0].order);return{counts:r,layers:r.map(([i])=>i),drawn:n,denied:s}}var _n=new Map;function ac(t){if(!_n.has(t.id)){let e=t.claims.
flatMap(o=>o.actors).map(o=>h.actors[o]&&h.actors[o].sidc).find(o=>o&&h.symbols&&h.symbols[o]);_n.set(t.id,e||null)}return _n.get(t.id)}function lc(t,e,o,n){let s=st(
t),{counts:r,layers:i,drawn:a,denied:l}=rc(t,e),c=nc.has(t.form),f=i.find(x=>a.has(x.id))||null,p=t.form==="exact"||t.form==="near",g={mark:t,n:t.n,counts:r,drawn:a,
layer:f,layers:i,denied:l,kind:p?"point":c&&f&&r.length===1&&!n?"area":"pill",at:s?[o.x(s[0]),o.y(s[1])]:null,near:t.form==="near"&&s?o.km(t.radius_km||0,s[1]):
0,open:t.form==="band"&&t.radius_km===null,fits:Y(t),selected:e.selected===t.id,units:(x,b)=>[(x+o.ox)/o.size,(b+o.oy)/o.size]};return(!n||g.selected)&&cc(g,t),
g}function cc(t,e){t.title=O(e),t.doubt=e.form==="band"||e.form==="vague"?Rt(e):"",t.sidc=t.kind==="point"&&!t.denied?ac(e):null,e.form==="region"&&(t.label=sc(
e))}function Fr(t,e,o){let n=w.get(),s=t.size>=jn,r=[(o[0]+e.ox)/e.size,(o[1]+e.oy)/e.size,(o[2]+e.ox)/e.size,(o[3]+e.oy)/e.size],i=[];for(let a of h.marks)!t.has(
a.id)||!S(fc(W(a)),r)||i.push(lc(a,n,e,s));return{items:i,mass:s}}var _r=t=>t.claims.some(e=>e.role!=="mentioned"),jr=t=>t.claims.some(e=>!Cr.has(e.role));var fc=t=>[t[0]-1e-9,t[1]-1e-9,t[2]+1e-9,t[3]+1e-9];var We={size:13,weight:600,colour:"ink"},Bn={size:11.5,weight:400,colour:"ink2"},dc={size:12.5,weight:600,colour:"ink"},Fo=25,Rr=10,_o=190,Br=8,Pr=(t,e)=>Lt(t)?
{...e,size:e.size+.5}:e;function Ye(t,e=_o){let o=t.filter(([n])=>n).map(([n,s])=>{let r=Pr(n,s),i=Ct(n,r,e);return{text:i,style:r,w:I(i,r)}});return{lines:o,w:Math.
max(0,...o.map(n=>n.w)),h:o.length*15+1,cut:o.some(n=>n.text.endsWith("…"))}}function Nr(t,e){let[o,n,s,r]=t,i=3,a=(n+r)/2-e.h/2,l=(o+s)/2-e.w/2;return[[s+i,a,
"start"],[o-i-e.w,a,"end"],[l,r+1,"middle"],[l,n-1-e.h,"middle"],[s,n-e.h+6,"start"],[s,r-6,"start"],[o-e.w,n-e.h+6,"end"],[o-e.w,r-6,"end"]]}var qr=([t,e,o,n],s)=>[
t-(s==="start"?0:Br),e,o+(s==="end"?0:Br),n],Tn=(t,e,o)=>[t,e,t+o.w,e+o.h];function uc(t,e,o){let n=jo(t,o.open);for(let[s,r,i]of Nr(t,e)){let a=H(Tn(s,r,e),1);
if(!(n&&!jo(a,o.open))&&o.room.free(qr(a,i)))return{left:s,top:r,anchor:i,box:a}}return null}function Hr(t,e,o,{dear:n,own:s,most:r=100}){let i=null;for(let[a,l]of t)
for(let c of[20,34,52,74,100])for(let f=0;f<16;f+=1){let p=f*Math.PI/8;if(c>r||i&&c*.7>=i.cost)break;let g=pc(a,l,c,p,e,o,s);!g||i&&g.cost>=i.cost||(n&&(g.cost+=
n(g.box)),(!i||g.cost<i.cost)&&(i=g))}return i}function pc(t,e,o,n,s,r,i){let a=t+o*Math.cos(n),l=e+o*Math.sin(n),c=Math.cos(n),f=c>.3?a+3:c<-.3?a-3-s.w:a-s.w/2,
p=l-s.h/2+(Math.abs(c)<=.3?Math.sign(Math.sin(n))*(s.h/2):0),g=H(Tn(f,p,s),2),x=jo([t,e,t,e],r.open)?r.open:r.bounds,b=c>.3?"start":c<-.3?"end":"middle";if(!jo(
g,x)||!r.room.free(qr(g,"middle"))||On(t,e,a,l,r,8,i))return null;let v=o*.7+16*r.room.count(H(g,14));return{left:f,top:p,anchor:b,box:g,cost:v,line:[t,e,a,l]}}
var jo=(t,e)=>t[0]>e[0]&&t[1]>e[1]&&t[2]<e[2]&&t[3]<e[3];function Dr(t,e){for(let o of t){let n=o.items[0];if(o.many||o.kind!=="shape"||o.off||!n.sidc)continue;
let s=Pe(n.sidc,Fo,"var(--ink)");s&&mc(o,n,s,e)}}function mc(t,e,o,n){let s=Math.max(Fo,o.height),r=t.y-6-Rr-s/2,i=e.near?[]:o.staff?[[t.x+Fo/2,r,"staff"]]:[[t.
x,r,"stem"],[t.x,t.y+6+Rr+s/2,"stem"]],a=Math.min(Math.max(e.near,9),60)+24;for(let c of e.near?[a,a+14,a+30]:[])for(let f=0;f<12;f+=1){let p=f*Math.PI/6-Math.PI/
6;i.push([t.x+(c+4)*Math.cos(p),t.y+c*Math.sin(p),"leader"])}let l=null;for(let[c,f,p]of i){let g=Bt(c,f,Fo+8,s+8);if(!n.room.free(g,t.box))continue;let x=(p===
"leader"?10:0)+14*n.room.count(H(g,60))+(n.atHome(c,f)?12:0)+Math.hypot(c-t.x,f-t.y)*.4;if((!l||x<l.cost)&&(l={x:c,y:f,how:p,box:g,cost:x}),p!=="leader")break}l&&
(t.symbol={...l,tall:s},n.room.add(l.box))}function hc(t){return t.near&&t.near<16&&t.mark.words.includes("±")&&t.mark.radius_km?m("map.radius",{km:t.mark.radius_km}):
""}function gc(t,e){let o=t.items.find(n=>n.selected)||t.items[0];return t.many?[[`${o.title} ${m("map.more",{n:t.items.length-1})}`,We]]:o.kind==="area"?[[o.title,
{...We,size:12.5}],[o.doubt,Bn]]:[[o.title,We],[e.phone?"":hc(o),Bn]]}function Tr(t){let e=t.items[0];return e.selected?0:(e.kind==="point"?1:2)+(jr(e.mark)?0:4)}
function Ur(t,e){for(let o of[...t].sort((n,s)=>Tr(n)-Tr(s))){if(o.head||e.mass&&!o.items.some(i=>i.selected||i.hover))continue;let n=gc(o,e),s=o.symbol&&o.symbol.
how==="leader"?H(o.symbol.box,-1):H(o.box,-1),r=xc(o,s,n,e);r&&(e.room.add(r.box),o.name=r)}}function xc(t,e,o,n){let s=Ye(o.slice(0,1)),r=Zr(o[0]),i=s.cut?[r,s]:
[Ye(o),s,r];for(let f of i){let p=f&&uc(e,f,n);if(p)return{...p,block:f}}for(let f of s.cut?i:i.slice(1)){let p=t.symbol&&t.symbol.how==="leader"?t.symbol:t,g=n.
phone?52:f===r?100:74,x=f&&Hr([[p.x,p.y]],f,n,{own:p.box,most:g});if(x)return{...x,block:f}}if(!t.items.some(f=>f.selected))return null;let[a,l,c]=Nr(e,s)[0];return{
left:a,top:l,anchor:c,box:Tn(a,l,s),block:s}}function Zr([t,e],o){let n=t.split(" ").slice(0,40);if(n.length<2)return null;let s=Pr(t,e),r=I(t,s),i=Math.min(3,Math.
max(2,Math.ceil(r/165))),a=Math.min(_o,Math.max(r/i*1.15,...n.map(c=>I(c,s)))),l=[n[0]];for(let c of n.slice(1)){let f=`${l[l.length-1]} ${c}`;l.length===i||I(f,
s)<=a?l[l.length-1]=f:l.push(c)}return Ye([...l.map(c=>[c,e]),...o?[o]:[]])}function yc(t,e){let{polygons:o,lines:n}=nt(t.mark),s=[],r=(a,l)=>a>e.sight[0]&&a<e.
sight[2]&&l>e.sight[1]&&l<e.sight[3];t.at&&r(...t.at)&&s.push(t.at);let i=[...o.map(a=>a[0]),...n];for(let a of i){let l=Math.max(2,2*Math.floor(a.length/2/14));
for(let c=0;c<a.length;c+=l){let f=e.at.x(a[c]),p=e.at.y(a[c+1]);r(f,p)&&s.push([f,p])}}return s.slice(0,24)}function Pn(t,e){let o=[];for(let n of t){let s={...dc},
r=[[n.title,s],[n.doubt,Bn]],i=Ye(r,e.phone?_o:_o+40),a=i.cut&&Zr(...r)||i,l=yc(n,e);if(!l.length)continue;let c=e.areas,f=null,p=null;for(let g of[a,i,Ye([[n.title,
s]])])if(p=g,f=Hr(l,p,e,{dear:c}),f)break;f&&(e.room.add(f.box),e.room.add(Bt(f.line[0],f.line[1],6,6)),o.push({items:[n],item:n,kind:"note",x:f.line[0],y:f.line[1],
at:[f.line[0],f.line[1]],box:f.box,name:{...f,block:p}}))}return o}var Nn=25,qn=(t,e)=>`translate(${t.toFixed(1)} ${e.toFixed(1)})`;function wc(t,e){return u("path",{d:ct(t),class:e})}var Ro=t=>te(t.layers?t.layers[0][0]:t.item.
layer);function bc(t,e){let{left:o,top:n,anchor:s,block:r}=t.name,i=s==="start"?o:s==="end"?o+r.w:o+r.w/2,a=[],l=[],c=t.items[0],f=n+12;for(let p of r.lines){let g={
...p.style,colour:p.style.colour};c.fits||(g.colour="ink2");let x=e.atHome(o+r.w/2,n+r.h/2)?"land":"abroad",b=ge(i,f,p.text,g,s,x);g.weight===600&&t.kind==="not\
e"&&c.fits&&Mc(b.text,c,x),a.push(b.halo),l.push(b.text),f+=15}return[a,l]}function Mc(t,e,o){let n=e.layer.slots;n.length!==1||n[0]>3||o==="abroad"&&n[0]===1||
t.setAttribute("fill",te(e.layer))}function kc(t){let e=t.items[0];if(t.kind==="pill")return ar(t.list,t.small);if(t.kind==="cluster")return lr(t.layers[0][0],t.
told.length,8.5);let o=t.layers[0][0];if(t.small)return ee(o,4,{halo:1.5,hollow:e.near>0||e.denied});if(t.symbol&&t.symbol.how==="leader")return u("circle",{r:2.4,
fill:te(o)});let n=e.near>0||e.denied;return ee(o,n?4.6:t.symbol?5.2:6,{hollow:n})}function vc(t){let{x:e,y:o,tall:n}=t.symbol,s=t.layers[0][0],r=Pe(t.items[0].
sidc,Nn,te(s));return u("g",{transform:qn(e-Nn/2,o-n/2)},u("rect",{class:"plate",x:-2.5,y:-2.5,width:Nn+5,height:n+5,rx:2}),r.node)}function Hn(t,e){let o=[];for(let s of t.
items){if(s.mark.form!=="near"||t.many&&e.mass||t.small)continue;let r=u("g",{class:"ring",transform:qn(...s.at),opacity:s.fits?null:.3},sr(s.layers[0],Math.max(
9,s.near)));o.push(r)}t.many&&t.kind==="cluster"&&!e.mass&&o.push(u("circle",{class:"radius",r:Lc(t),cx:t.x.toFixed(1),cy:t.y.toFixed(1),stroke:Ro(t),fill:Ro(t),
"stroke-dasharray":"4 3"}));let n={opacity:t.items[0].fits?null:.4,stroke:Ro(t),fill:Ro(t)};if(t.off&&o.push(Wr(t.at,[t.x,t.y],n)),t.symbol){let{how:s,x:r,y:i}=t.
symbol;o.push(Wr([t.x,t.y],s==="staff"?[t.x+.9,i]:[r,i],n))}return o}var Lc=t=>Math.min(40,Math.max(14,...t.items.map(e=>Math.hypot(e.at[0]-t.x,e.at[1]-t.y)+5))).
toFixed(1),Wr=(t,e,o)=>u("g",o,wc([...t,...e],"leader"),u("circle",{cx:t[0].toFixed(1),cy:t[1].toFixed(1),r:2.4,class:"foot"}));function re(t){if(t.kind==="note")
return H(t.name.box,3);let e=t.symbol?t.symbol.box:t.box;return H(e,t.symbol?.5:1.5)}var Bo=(t,e)=>u("rect",{x:t[0].toFixed(1),y:t[1].toFixed(1),width:(t[2]-t[0]).
toFixed(1),height:(t[3]-t[1]).toFixed(1),...e});function Yr(t){if(!t.many)return Ve(t.items[0].mark);if(t.told.length===1)return Ve(t.told[0].mark);let e=t.held.
map(([n,s])=>`${n.name} ${T(s)}`),o=O(t.told[0].mark);return m("map.cluster",{place:o,n:t.told.length,held:_t(e)})}var we=t=>(t.many?"+":"")+t.items[0].mark.id,
Gr=t=>[Bo(H(t,3),{class:"focus gap",rx:8}),Bo(H(t,4),{class:"focus",rx:9})];function Dn(t,e){t.querySelector(".focus")||t.querySelector(".hit").after(...Gr(re(e)))}
function Un(t,e){let o=t.items.some(i=>i.selected),n=t.items.some(i=>i.fits),s=u("g",{class:`mark ${t.kind}${o?" selected":""}${n?"":" out"}`,"data-key":we(t),"\
data-mark":t.many?null:t.items[0].mark.id,role:"button",tabindex:-1,"aria-label":Yr(t),"aria-pressed":t.many?null:o}),r=re(t);return s.append(Bo(Sc(r,e),{class:"\
hit",rx:6})),o&&s.append(Bo(r,{class:"chosen",rx:$c(t,r)})),e.mass||s.append(...Gr(r)),t.kind!=="note"&&s.append(u("g",{class:"body"},u("g",{transform:qn(t.x,t.
y)},kc(t)),t.symbol&&vc(t))),(!e.mass||document.documentElement.classList.contains("is-print"))&&s.append(zc(t)),t.head&&s.append(...Ac(t,e)),t.name&&s.append(u(
"g",{class:"name"},bc(t,e))),s}var $c=(t,e)=>t.kind==="note"?4:t.symbol?5:(e[3]-e[1])/2;function zc(t){let e=t.items.slice(0,9).map(r=>T(r.mark.n)),o=e.length>8?
`${e.slice(0,7).join(", ")}…`:e.join(", "),n=t.kind==="pill"?t.x+t.w/2-2:t.x+(t.kind==="note"?4:8),s=t.kind==="pill"?t.y-t.h/2-1:t.y-6;return u("text",{class:"\
print-n",x:n.toFixed(1),y:s.toFixed(1)},o)}function Sc(t,e){let o=e.phone?44:25,n=Math.max(0,(o-(t[2]-t[0]))/2),s=Math.max(0,(o-(t[3]-t[1]))/2);return[t[0]-n,t[1]-
s,t[2]+n,t[3]+s]}function Ac(t,e){let{text:o,style:n}=t.items[0].label,s=t.many?`${o} ${m("map.more",{n:t.items.length-1})}`:o,r=e.atHome(t.x,t.y)?"land":"abroa\
d",i=ge(t.x,t.y-17,s,n,"middle",r);return[i.halo,i.text]}function Zn(t,e){let o=t.many?Yr(t):O(t.items[0].mark),n=We,s=Ct(o,n,260),r=ge(t.x,t.y-(t.h||16)/2-7,s,
n,"middle",e.atHome(t.x,t.y)?"land":"abroad");return u("g",{class:"passing"},r.halo,r.text)}var no={};Ut(no,{refresh:()=>eo,start:()=>rs,taken:()=>ss});var y={map:null,base:null,groups:{},element:null},Vn=null,Wn=null;function Kr(t){y.map=window[t.map],y.base=window[t.base],y.groups=Object.fromEntries(Object.entries(
t.groups).map(([e,o])=>[e,window[o]])),y.element=y.map.getContainer(),{map:Vn,groups:Wn}=y}var yt=new Set,Ge=new Set,To=[],Po={request(){},now(){},flush(){}},Jr=new Set,Pt=()=>To,wt=t=>To.find(e=>e.items.some(o=>o.mark.id===t))||null;function P(){let t=y.
map.containerPointToLayerPoint([0,0]),e=y.map.getSize();return[t.x,t.y,t.x+e.x,t.y+e.y]}var Nt=t=>Po.request(t),be=()=>Po.now(),No=()=>Po.flush();function Xr(t){
Po=t}function Qr(t){To=t}function ti(t,e){for(let o of Jr)o(t,To,e)}var ei=t=>Jr.add(t);var bt={};Ut(bt,{cardRect:()=>qt,insets:()=>ae,place:()=>Xe,size:()=>N,start:()=>Yn});var Me=["low","middle","high"],qo="middle",N=()=>innerWidth<720?"phone":innerWidth<1180?"medium":"wide",ni=()=>w.set({layout:w.get().layout+1},{source:"layout"}),
oi="right";function Ec(){let t=y.map.getSize().x,e=0,o=0;for(let n of h.marks){if(!n.anchor||!Q(n))continue;let{x:s}=y.map.latLngToContainerPoint([n.anchor[1],n.
anchor[0]]);s>0&&s<424&&(e+=1),s<t&&s>t-376&&(o+=1)}return e<o?"left":"right"}function Xe(t){let e=M("card"),o=document.documentElement.classList.contains("embe\
d"),n=N()==="wide"||o?M("map-wrap"):M("panel");e.parentNode!==n&&n.append(e),t&&!document.documentElement.classList.contains("has-card")&&(oi=Ec()),e.classList.
toggle("at-left",oi==="left"),t&&N()==="phone"&&qo!=="middle"&&Je("middle"),ni()}function Oc(t,e){let o=t.getBoundingClientRect(),n=e.getBoundingClientRect();return{
left:n.left-o.left,top:n.top-o.top,right:n.right-o.left,bottom:n.bottom-o.top,width:n.width,height:n.height}}function qt(){let t=M("card"),e=M("map-wrap");return t.
hidden||t.parentNode!==e?null:Oc(e,t)}function ae(){let t={top:0,right:0,bottom:0,left:0},e=qt(),o=M("map-wrap");if(document.documentElement.classList.contains(
"is-print"))return t;if(N()==="phone"){t.bottom=Math.min(M("panel").offsetHeight,innerHeight*.47);let n=M("timeline");n.hidden||(t.top=n.offsetHeight+12),document.
documentElement.classList.contains("embed")&&(t.bottom=e?e.height:0)}else e&&(e.left>o.clientWidth/2?t.right=o.clientWidth-e.left:t.left=e.right);return t}function Je(t){
qo=t;let e=M("panel");e.dataset.stop=t,e.style.removeProperty("height");let o=M("grip");o&&o.setAttribute("aria-label",`${m("sheet.grip")}: ${m("sheet."+si())}`),
setTimeout(ni,Ft()?0:220)}var si=()=>Me[(Me.indexOf(qo)+1)%Me.length];function Ic(){let t=d("button",{id:"grip",type:"button",on:{click:()=>{o||Je(si()),o=!1}}}),
e=null,o=!1;return t.addEventListener("keydown",n=>{let s={ArrowUp:1,ArrowDown:-1}[n.key];s&&(n.preventDefault(),Je(Me[Math.min(2,Math.max(0,Me.indexOf(qo)+s))]))}),
t.addEventListener("pointerdown",n=>{e={y:n.clientY,height:M("panel").offsetHeight},t.setPointerCapture(n.pointerId)}),t.addEventListener("pointermove",n=>{if(!e)
return;let s=e.y-n.clientY;Math.abs(s)<6||(o=!0,M("panel").style.height=`${Math.min(innerHeight*.92,Math.max(96,e.height+s))}px`)}),t.addEventListener("pointeru\
p",()=>{e&&o&&Je(Cc(M("panel").offsetHeight)),e=null}),t}function Cc(t){let e={low:96,middle:innerHeight*.47,high:innerHeight*.92};return Me.reduce((o,n)=>Math.
abs(e[n]-t)<Math.abs(e[o]-t)?n:o)}function Yn(){M("panel").prepend(Ic()),Je("middle");let t=()=>{y.map.invalidateSize({animate:!1}),Xe(null)};new ResizeObserver(
t).observe(M("map-wrap"))}var zt={};Ut(zt,{fitAll:()=>$e,open:()=>to,show:()=>Xn,start:()=>ts,zoomTo:()=>Qn});var Jn=40,Fc=9.5,ri=200,ii=9,_c=.4;function Gn(t){let e=[1/0,1/0,-1/0,-1/0];for(let o of t){let n=W(o);Number.isFinite(n[0])&&(e[0]=Math.min(e[0],n[0]),e[1]=Math.
min(e[1],n[1]),e[2]=Math.max(e[2],n[2]),e[3]=Math.max(e[3],n[3]))}return Number.isFinite(e[0])?e:null}function ke(t){let e=y.map.getSize(),o=ae(),n=o.left+t,s=o.
top+t,r=Math.max(n+60,e.x-o.right-t),i=Math.max(s+60,e.y-o.bottom-t);return[n,s,r,i]}var jc=()=>[y.map.getMinZoom(),y.map.getMaxZoom()];function Ho(t){let[e,o]=jc(),
n=y.map.options.zoomSnap||1;return Math.max(e,Math.min(o,Math.floor(t/n+1e-6)*n))}function ve(t,e){let o=Math.min((e[2]-e[0])/Math.max(t[2]-t[0],1e-9),(e[3]-e[1])/
Math.max(t[3]-t[1],1e-9));return Math.log2(o/256)}function Qe(t,e,o,n){let s=y.map.getSize(),r=256*2**e,i=(t[0]+t[2])/2+(s.x/2-(o[0]+o[2])/2)/r,a=(t[1]+t[3])/2+
(s.y/2-(o[1]+o[3])/2)/r;y.map.setView([Vt(a),(i-.5)*360],e,{animate:!!n&&!Ft(),duration:.2})}var Le=!1,Kn=!1;function $e(t,e){Kn=!!e,li(t,Kn),Le=!0}function Rc(t,e){
let o=Gn(t),n=Gn(t.filter(_r));if(!n||!o||e)return o;let s=ke(Jn);return ve(n,s)-ve(o,s)>_c?n:o}function li(t,e){let o=h.marks.filter(Q),n=Rc(o.length?o:h.marks,
e);if(!n){let i=h.basemap&&h.basemap.view,a=i?[J(i[0]),V(i[3]),J(i[2]),V(i[1])]:[.1,.2,.9,.8];Qe(a,Ho(ve(a,ke(0))),ke(0),!1);return}let s=N()==="phone",r=ke(s?24:
Jn);Qe(n,Ho(Math.min(Fc,ve(n,r))),r,t)}function to(t,e){Le=!1;let o=Gn(t);if(!o)return;let n=ke(N()==="phone"?48:80),s=ve(o,n),r=y.map.getZoom(),i=e?Math.min(r,
s):Math.max(r+.75,Math.min(s,13));Qe(o,Ho(Math.max(i,2)),n,!0)}function Bc(t,e){let o=y.map.getZoom(),n=W(t);if(t.form==="near"&&t.radius_km){let r=rt(y.map).km(
t.radius_km,st(t)[1]);return r<ii?Math.min(13,o+Math.log2((ii+3)/r)):r>ri?o-Math.log2(r/ri):o}if(t.form==="exact")return Math.max(o,Math.min(6,6));let s=ve(n,e);
return s<o?s:s-o>1.6?s-1:o}function Xn(t){Le=!1;let e=st(t);if(!e)return;No();let o=N()==="phone",n=ke(Jn),s=Ho(Bc(t,n)+.12),r=y.map;if(t.form!=="exact"&&t.form!==
"near"&&s<r.getZoom()){Qe(W(t),s,n,!0);return}if(o||s!==r.getZoom()){Qe([e[0],e[1],e[0],e[1]],Math.max(s,2),n,!0);return}Tc(t,n)}function Tc(t,e){let o=wt(t.id),
n=rt(y.map),[s,r]=P(),i=st(t),a=[n.x(i[0])-16,n.y(i[1])-16,n.x(i[0])+140,n.y(i[1])+16];if(t.form!=="exact"){let f=W(t);a=[n.x(f[0]),n.y(f[1]),n.x(f[2]),n.y(f[3])]}
if(o){let f=re(o);a=[Math.min(a[0],f[0]),Math.min(a[1],f[1]),Math.max(a[2],f[2]),Math.max(a[3],f[3])];for(let p of[o.name&&o.name.box,o.head])p&&(a=[Math.min(a[0],
p[0]),Math.min(a[1],p[1]),Math.max(a[2],p[2]),Math.max(a[3],p[3])])}let l=ai(a[0]-s,a[2]-s,e[0],e[2]),c=ai(a[1]-r,a[3]-r,e[1],e[3]);(l||c)&&y.map.panBy([-l,-c],
{animate:!Ft(),duration:.2})}function ai(t,e,o,n){return e-t>n-o?(o+n)/2-(t+e)/2:t<o?o-t:e>n?n-e:0}function Qn(t){Le=!1,y.map.setZoom(t,{animate:!Ft()})}function ts(){
y.map.options.zoomDelta=1,w.get().view||$e(!1),y.map.on("resize",()=>{Le&&li(!1,Kn)});let t=()=>{Le=!1};y.map.on("dragstart boxzoomend",t);for(let e of["wheel",
"keydown","dblclick","touchmove"])y.map.getContainer().addEventListener(e,t,{passive:!0});be()}var Pc=1.609344,G=[104,112],oo,Se,Mt,Do,ze,Uo,le=null;function es(t,e,o){return d("button",{type:"button","aria-label":m(t),title:m(t),"data-word":t,on:{click:()=>o()}},
u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:e,fill:"none",stroke:"currentColor","stroke-width":1.8,"stroke-linecap":"round",
"stroke-linejoin":"round"})))}var ci=t=>()=>Qn(y.map.getZoom()+t);function Nc(){return d("div",{class:"furniture zoom"},es("map.zoom_in","M3 8H13M8 3V13",ci(1)),
es("map.zoom_out","M3 8H13",ci(-1)),es("map.reset","M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",()=>$e(!0,!0)))}function fi(t,e){let o=t*e,n=10**Math.
floor(Math.log10(o)),s=[5,3,2,1].find(r=>r*n<=o)||1;return{n:s*n,px:s*n/t}}function qc(){let t=y.map,e=rt(t),o=t.getSize(),n=t.containerPointToLayerPoint([0,o.y/
2]).y,s=1/e.km(1,(n+e.oy)/e.size),r=fi(s,100),i=fi(s/Pc,100),a=Math.max(r.px,i.px),l=[[m("map.km",{n:r.n}),r.px,13],[m("map.mi",{n:i.n}),i.px,29]],c=l.map(([f,p,
g])=>u("text",{x:(p+5).toFixed(1),y:g+1},f));Se.replaceChildren(u("path",{d:`M1 9V25M1 17H${a.toFixed(1)}M${r.px.toFixed(1)} 17V9M${i.px.toFixed(1)} 17V25`}),...c.
map(f=>{let p=f.cloneNode(!0);return p.setAttribute("class","halo on-land"),p}),...c),Se.setAttribute("width",Math.ceil(a+60)),Se.setAttribute("aria-label",l.map(
([f])=>f).join(m("list.comma")))}function Hc(t){let e=t.world&&t.world.scale||100,o=(t.outline||[]).flatMap(r=>r.polygons||[]).map(r=>r.map(i=>Ot(i,e))).map(r=>({
rings:r,box:j(r[0])})),n=({box:r})=>(r[2]-r[0])*(r[3]-r[1]),s=Math.max(...o.map(n));return o.filter(r=>n(r)>s*.04).flatMap(r=>r.rings)}function Dc(){let t=h.basemap||
{},e=Hc(t);if(!e.length)return null;let o=j([]);e.forEach(l=>j(l,o));let n=Math.min((G[0]-16)/(o[2]-o[0]),(G[1]-16)/(o[3]-o[1])),s=l=>(l-(o[0]+o[2])/2)*n+G[0]/2,
r=l=>(l-(o[1]+o[3])/2)*n+G[1]/2;le={x:s,y:r,box:o};let i=e.map(l=>{let c=[];for(let f=0;f<l.length;f+=2)c.push(`${s(l[f]).toFixed(1)} ${r(l[f+1]).toFixed(1)}`);
return`M${c.join("L")}Z`}).join("");ze=u("rect",{class:"window"});let a=(t.outline||[]).length===1&&(t.labels||[]).find(l=>l.kind==="country"&&l.id===t.outline[0].
id);return d("div",{class:"furniture inset"},u("svg",{role:"img","aria-label":m("map.inset"),viewBox:`0 0 ${G[0]} ${G[1]}`,width:G[0],height:G[1]},u("path",{d:i,
class:"shape"}),ze,a&&Uc(a,t)))}function Uc(t,e){let o=e.scale||1e4,n=I(os(t),{size:10.5,spacing:1.2}),s=le.x(J(t.at[0]/o));return s-n/2<2||s+n/2>G[0]-2?null:u(
"text",{class:"where",x:s.toFixed(1),y:(le.y(V(t.at[1]/o))+4).toFixed(1)},os(t))}function os(t){let e=ne(t);return Lt(e)?e:e.toLocaleUpperCase(F())}function Zc(){
if(!Mt)return;let t=rt(y.map),[e,o,n,s]=P(),r=le.x((e+t.ox)/t.size),i=le.x((n+t.ox)/t.size),a=le.y((o+t.oy)/t.size),l=le.y((s+t.oy)/t.size),c=(x,b)=>Math.max(1.5,
Math.min(b-1.5,x)),f=[c(r,G[0]),c(a,G[1]),c(i,G[0]),c(l,G[1])],p=r<4&&a<4&&i>G[0]-4&&l>G[1]-4,g=f[2]-f[0]<.5||f[3]-f[1]<.5;Mt.classList.toggle("useless",p||g),ze.
setAttribute("x",f[0].toFixed(1)),ze.setAttribute("y",f[1].toFixed(1)),ze.setAttribute("width",Math.max(3,f[2]-f[0]).toFixed(1)),ze.setAttribute("height",Math.max(
3,f[3]-f[1]).toFixed(1))}function Vc(){return(h.basemap&&h.basemap.credits||[]).map(e=>e.name).join(", ")}function ns(){let t=h.basemap&&h.basemap.credits||[],e=o=>/^public domain/i.
test(o.licence||"")?"":o.licence;return t.map(o=>[o.name,e(o)].filter(Boolean).join(" ")).join(" · ")}function Wc(){let t=rt(y.map),[e,o,n,s]=P(),r=xr(((e+n)/2+
t.ox)/t.size,((o+s)/2+t.oy)/t.size);Uo.hidden=!r||y.map.getZoom()<=r,Uo.textContent=m(h.config.tiles?"map.finest_tiles":"map.finest")}function Yc(){for(let t of oo.
querySelectorAll("[data-word]"))t.setAttribute("aria-label",m(t.dataset.word)),t.title=m(t.dataset.word);if(Mt&&Mt.firstChild.setAttribute("aria-label",m("map.i\
nset")),Mt&&Mt.querySelector(".where")){let t=h.basemap,e=t.labels.find(o=>o.kind==="country"&&o.id===t.outline[0].id);Mt.querySelector(".where").textContent=os(
e)}eo()}function eo(){qc(),Zc(),Wc(),Do.textContent=N()==="wide"?ns():Vc();let t=ae(),e=M("map-over");e.style.setProperty("--top",`${t.top}px`),e.style.setProperty(
"--bottom",`${N()==="phone"?t.bottom:0}px`)}function Gc(){let t=M("map-wrap").getBoundingClientRect(),o=[oo,Se,Mt,Do,N()==="phone"&&M("timeline")].filter(s=>s&&
s.isConnected&&!s.hidden).map(s=>{let r=s.getBoundingClientRect();return[r.left-t.left-6,r.top-t.top-6,r.right-t.left+6,r.bottom-t.top+6]}).filter(s=>s[2]-s[0]>
14),n=qt();return n&&o.push([n.left-8,n.top-8,n.right+8,n.bottom+8]),o}var ss=()=>oo?Gc():[];function rs(){let t=M("map-over");oo=Nc(),Se=u("svg",{class:"scale",
height:34,role:"img"}),Mt=Dc(),Uo=d("p",{class:"limit",dir:"auto",hidden:!0}),Do=d("p",{class:"furniture credit",dir:"ltr",lang:"en",title:ns()});let e=d("div",
{class:"furniture corner",dir:"ltr"},Mt,Uo,Se);t.append(oo,e,...ns()?[Do]:[]),eo(),y.map.on("moveend zoomend resize",eo),w.subscribe((o,n)=>{n.has("lang")&&Yc(),
n.has("layout")&&eo()})}var Kc="M8 13V3M3.5 7.5L8 3L12.5 7.5",ce=null,so=null;function Jc(){let t=M("map-over");so=u("path",{class:"to-card"}),ce=d("div",{class:"chips"}),t.append(u("s\
vg",{class:"ties","aria-hidden":"true"},so),ce),y.map.on("move zoomend",mi),y.map.on("zoomstart",()=>so.removeAttribute("d"))}function Xc(t){let e=[],o=rt(y.map),
[n,s]=P();for(let r of h.marks){let i=yt.has(r.id)&&Y(r)?st(r):null;if(!i)continue;let a=o.x(i[0])-n,l=o.y(i[1])-s;a>=t[0]&&a<=t[2]&&l>=t[1]&&l<=t[3]||Qc(r,o,t,
n,s)||e.push({mark:r,x:a,y:l})}return{box:t,found:e}}function Qc(t,e,o,n,s){if(t.form!=="band"&&t.form!=="vague")return!1;let r=W(t);return S([e.x(r[0])-n,e.y(r[1])-
s,e.x(r[2])-n,e.y(r[3])-s],o)}function tf({box:t,found:e}){let o=(t[0]+t[2])/2,n=(t[1]+t[3])/2,s=new Map;for(let r of e){let i=Math.atan2(r.y-n,r.x-o),a=Math.round(
i/(Math.PI/4))&7;s.has(a)||s.set(a,[]),s.get(a).push({...r,angle:i,far:Math.hypot(r.x-o,r.y-n)})}return[...s.values()].map(r=>r.sort((i,a)=>i.far-a.far))}function ef(t,e){
let o=t[0],n=(e[0]+e[2])/2,s=(e[1]+e[3])/2,r=yt.size>=jn,i=t.length>1?" "+m("map.more",{n:t.length-1}):"",a=r?T(t.length):Ct(O(o.mark),{size:13,weight:600},130)+
i,l=o.mark.layers.map(x=>Z[x]).find(x=>x&&w.get().layersOn.has(x.id)),c=o.angle*180/Math.PI+90,f=d("button",{type:"button",class:"chip-edge","aria-label":m("map\
.beyond",{place:O(o.mark),n:t.length}),on:{click:()=>of(t)}},u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:Kc,class:"arrow",
transform:`rotate(${Math.round(c/45)*45} 8 8)`})),l&&!r&&u("svg",{viewBox:"-8 -8 16 16",width:16,height:16,"aria-hidden":"true"},ee(l,5.6,{halo:0})),d("bdi",{},
a)),p=Math.min(Math.abs((e[2]-e[0])/2/Math.cos(o.angle)),Math.abs((e[3]-e[1])/2/Math.sin(o.angle))),g=(r?46:68)+I(a,{size:13,weight:600});return{node:f,w:g,h:N()===
"phone"?36:30,x:n+p*Math.cos(o.angle),y:s+p*Math.sin(o.angle)}}function of(t){t.length===1&&w.set({selected:t[0].mark.id},{source:"map"}),to(t.map(e=>e.mark),!0)}
function nf(t,e,o,n){is(t,e,o,n,3)||(t.node.querySelector("bdi").remove(),t.node.classList.add("small"),t.w=t.h+18,!(is(t,e,o,n,3)||is(t,e,o,[],1))&&t.node.remove())}
function is(t,e,o,n,s){let{node:r,w:i,h:a}=t,l=12,c=Math.max(e[0]+l,Math.min(e[2]-l-i,t.x-i/2)),f=Math.max(e[1]+l,Math.min(e[3]-l-a,t.y-a/2)),p=t.x<=e[0]+1||t.x>=
e[2]-1,g=p?[t.x<=e[0]+1?1:-1,0]:[0,t.y<=e[1]+1?1:-1],x=[e[0]+l,e[1]+l],b=[e[2]-l-i,e[3]-l-a],v=($,E)=>Math.max(x[E],Math.min(b[E],$));for(let $=0;$<s*24;$+=1){let E=Math.
ceil($%24/2)*24*($%2?1:-1),z=Math.floor($/24)*42,A=v(c+g[0]*z+(p?0:E),0),K=v(f+g[1]*z+(p?E:0),1),At=[A-4,K-4,A+i+4,K+a+4];if(![...o,...n].some(Ie=>S(At,Ie)))return o.
push(At),r.style.left=`${A.toFixed(0)}px`,r.style.top=`${K.toFixed(0)}px`,!0}return!1}function sf(){let[t,e]=P();return Pt().flatMap(o=>[o.box,o.symbol&&o.symbol.
box,o.head,o.name&&o.name.box]).filter(Boolean).map(o=>[o[0]-t,o[1]-e,o[2]-t,o[3]-e])}function di(t){ce||Jc();let e=Xc(t.edges),o=tf(e).map(a=>ef(a,e.box)),n=ce.
contains(C());ce.replaceChildren(...o.map(a=>a.node));let s=[...t.furniture],r=sf();for(let a of o)nf(a,e.box,s,r);n&&ce.firstChild&&ce.firstChild.focus({preventScroll:!0});
let i=wt(w.get().selected);t.card&&i&&rf(i,t.card),mi()}var ui=14;function rf(t,e){let[o,n]=P(),s=Pt().filter(i=>i!==t).flatMap(i=>[i.box,i.name&&i.name.box,i.symbol&&
i.symbol.box,i.head]).filter(Boolean),r=i=>{let a=pi(t,e,i);return a&&[Math.min(a.x,a.edge)+o,a.y+n-2,Math.max(a.x,a.edge)+o,a.y+n+2]};ui=[14,22,30,40,52,66,82,
100].find(i=>{let a=r(i);return a&&!s.some(l=>S(l,a))})||14}function pi(t,e,o){let[n,s]=P(),r=re(t),i=(r[0]+r[2])/2-n,a=r[1]-s,l=r[3]-s;if(i>e.left-8&&i<e.right+
8)return null;let c=e.left>i?e.left:e.right;if(a-o>e.top+24)return{x:i,edge:c,from:a,y:Math.min(a-o,e.bottom-24)};let f=Math.max(l+o,e.top+24);return f<e.bottom-
12?{x:i,edge:c,from:l,y:f}:null}function mi(){let t=qt(),e=w.get().selected,o=t&&e&&wt(e),n=o&&!y.map._animatingZoom?pi(o,t,ui):null;n?so.setAttribute("d",`M${n.
x.toFixed(1)} ${n.from.toFixed(1)}V${n.y.toFixed(1)}H${n.edge.toFixed(1)}`):so.removeAttribute("d")}var lf=.4,hi=L.Renderer.extend({options:{padding:lf},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:t}=this._bounds,e=this._bounds.getSize();L.DomUtil.setPosition(
this._container,t),this.options.resize(this._container,t,e)},bounds(){let{min:t,max:e}=this._bounds;return[t.x,t.y,e.x,e.y]}});function gi(t,e,o){let n=y.map.createPane(
t);return n.style.zIndex=e,o||(n.style.pointerEvents="none"),t}function xi(t,e){let o=d("canvas",{class:t,"aria-hidden":"true"});return new hi({pane:gi(t,e),element:o,
resize(n,s,r){let i=Math.min(3,window.devicePixelRatio||1);n.width=Math.round(r.x*i),n.height=Math.round(r.y*i),n.style.width=`${r.x}px`,n.style.height=`${r.y}p\
x`}})}function as(t,e,o){let n=u("svg",{class:t,focusable:"false",...o});return new hi({pane:gi(t,e),element:n,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var ro=7,ls=400,yi=60*Math.PI/180,cs=3.5,ff=.2,bi=[],fs=0;function Mi(){let t=h.basemap||{};bi=(t.rivers||[]).filter(e=>e.name).map(e=>({name:e.name,names:e.names,
rank:e.rank||3,lines:e.lines.map(o=>{let n=Ot(o,t.scale||1e4);return{line:n,box:j(n)}})})).sort((e,o)=>e.rank-o.rank)}function df(t,e,o){let n=It(t,e),s=[],r=0;
for(let i=2;i<n.length;i+=2){let a=n[i-2],l=n[i-1],c=n[i]-a,f=n[i+1]-l,p=Math.hypot(c,f);if(!p)continue;let g=r;for(;g<=p;g+=ro){let x=a+c*g/p,b=l+f*g/p;if(x>o[0]&&
x<o[2]&&b>o[1]&&b<o[3]?s.push([x,b]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=g-p}return s}function uf(t){let e=[],o=[];for(let n of[...t,null])
n?o.push(n):o.length&&(e.push(o),o=[]);return e}function pf(t){return t.map((o,n)=>{let s=0,r=0,i=0,a=Math.min(4,n,t.length-1-n);for(let l=n-a;l<=n+a;l+=1)s+=t[l][0],
r+=t[l][1],i+=1;return[s/i,r/i]})}function mf(t){let e=[];for(let o=1;o<t.length;o+=1)e.push(Math.atan2(t[o][1]-t[o-1][1],t[o][0]-t[o-1][0]));return e}var wi=(t,e)=>Math.
abs(Math.atan2(Math.sin(t-e),Math.cos(t-e)));function hf(t,e,o){let n=0,s=0;for(let r=e+1;r<o;r+=1){let i=wi(t[r],t[r-1]);if(i>ff)return 1/0;n=Math.max(n,wi(t[r],
t[e])),s+=i}return n>yi||s>yi*1.6?1/0:n+s*.5}function gf(t,e,o,n,s){let r=mf(t),i=0;for(let c=1;c<t.length;c+=1)i+=Math.hypot(t[c][0]-t[c-1][0],t[c][1]-t[c-1][1]);
let a=Math.ceil(e*(t.length-1)/Math.max(i,1))+1,l=null;for(let c=0;c+a<t.length;c+=3){let f=hf(r,c,c+a);if(f===1/0||l&&f>=l.cost)continue;let p=t.slice(c,c+a+1),
g=p.filter((x,b)=>b%2===0).map(([x,b])=>[x-n*.6,b-n*.9-cs,x+n*.6,b+n*.35]);g.every(x=>s(x)&&o.free(x))&&(l={cost:f,points:p,taken:g})}return l}function xf(t,e,o,n,s,r){
let i=o[o.length-1],a=o[0][0]>i[0]?[...o].reverse():o,l={"font-size":e.size,"font-weight":e.weight,"font-style":e.italic?"italic":null},c;if(Lt(t)){let f=a[0],p=a[a.
length-1],g=Math.atan2(p[1]-f[1],p[0]-f[0])*180/Math.PI,x=a[Math.floor(a.length/2)];c=b=>u("text",{...l,...b,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${x[0].toFixed(1)} ${(x[1]-cs).toFixed(1)}) rotate(${g.toFixed(1)})`},t)}else{fs+=1;let f=`course-${fs}`;s.append(u("path",{id:f,d:ct(a.flat()),fill:"n\
one"})),c=p=>u("text",{...l,...p,dy:-cs},u("textPath",{href:`#${f}`,startOffset:"50%","text-anchor":"middle"},t))}s.append(c({class:`halo on-${n}`})),r.append(c(
{fill:"var(--riverlab)"}))}function ki(t,e,o,n,s,r){fs=0;let i=[(e[0]+t.ox)/t.size,(e[1]+t.oy)/t.size,(e[2]+t.ox)/t.size,(e[3]+t.oy)/t.size];for(let a of bi)a.rank===
3&&t.zoom<8||a.rank===2&&t.zoom<6||yf(a,t,e,i,o,n,s,r)}function yf(t,e,o,n,s,r,i,a){let l=ne(t),c=De("water",l),f=I(l,c)+10,p=[],g=t.lines.filter(x=>S(x.box,n)).
flatMap(x=>uf(df(x.line,e,o))).filter(x=>x.length*ro>f).sort((x,b)=>b.length-x.length);for(let x of g)for(let b=0;b<x.length;b+=Math.ceil(ls/ro)){let v=x.slice(
b,b+Math.ceil(ls/ro));if(v.length*ro<f)continue;let $=gf(pf(v),f,s,c.size,a);if(!$)continue;let[E,z]=$.points[Math.floor($.points.length/2)];if(p.some(([K,At])=>Math.
hypot(K-E,At-z)<ls*.6))continue;p.push([E,z]);for(let K of $.taken)s.add(K);let A=he((E+e.ox)/e.size,(z+e.oy)/e.size);xf(l,c,$.points,A?"land":"abroad",r,i)}}var Zo=Math.cos(Math.PI/6),Vo=Math.sin(Math.PI/6),ds=4;function bf(t){let e=new Array(t.length);for(let o=0;o<t.length;o+=2)e[o]=t[o]*Zo+t[o+1]*Vo,e[o+1]=t[o+1]*
Zo-t[o]*Vo;return e}function vi(t,e){let o=1/0,n=-1/0;for(let s of t)for(let r=e;r<s.length;r+=2)s[r]<o&&(o=s[r]),s[r]>n&&(n=s[r]);return[o,n]}function Mf(t,e){
let[o,n]=vi(t,0),[s,r]=vi(t,1),i=Math.ceil(o/e)-1,a=Math.ceil(s/e)-1,l=Math.floor(n/e)-i+2,c=Math.floor(r/e)-a+2,f=new Uint8Array(l*c),p=Array.from({length:c},()=>[]);
for(let g of t)for(let x=0,b=g.length-2;x<g.length;b=x,x+=2){let v=g[b+1],$=g[x+1];if(v===$)continue;let E=Math.ceil(Math.min(v,$)/e),z=Math.max(v,$)/e;for(let A=E;A<
z;A+=1)p[A-a].push(g[b]+(g[x]-g[b])*(A*e-v)/($-v))}return p.forEach((g,x)=>{g.sort((b,v)=>b-v);for(let b=0;b+1<g.length;b+=2){let v=g[b+1]/e;for(let $=Math.ceil(
g[b]/e);$<=v;$+=1)f[x*l+$-i]=ds+1}}),{grid:f,w:l,h:c,i0:i,j0:a}}function kf({grid:t,w:e,h:o},n){for(let s=1;s<=n;s+=1){let r=[];for(let i=1;i<o-1;i+=1)for(let a=1;a<
e-1;a+=1){let l=i*e+a;t[l]<=ds||Math.min(t[l-1],t[l+1],t[l-e],t[l+e])===s-1&&r.push(l)}for(let i of r)t[i]=s}}var Li=(t,e,o,n)=>{if(!t.length)return[];let s=Mf(
t.map(bf),e),r=Math.max(1,Math.min(ds,Math.round(o/e)));kf(s,r);let i=new Map;for(let a=0;a<s.h;a+=1)for(let l=0;l<s.w;l+=1){let c=s.grid[a*s.w+l];if(!c)continue;
let f=(l+s.i0)*e,p=(a+s.j0)*e,g=((l+s.i0+a+s.j0)%n+n)%n,x=Math.min(c,r+1)*16+g,b=`M${(f*Zo-p*Vo).toFixed(1)} ${(f*Vo+p*Zo).toFixed(1)}h0`;i.set(x,(i.get(x)||"")+
b)}return[...i].map(([a,l])=>({d:l,part:a%16,strength:+(Math.floor(a/16)/(r+1)).toFixed(2)}))};var $i=9,Ai=4,vf=150,Lf={rising:45,falling:-45,level:90,both:45,none:90},Ei=new Map(h.layers.map((t,e)=>[t.id,e]));function zi(t,e){let o={id:`${e}-${Ei.get(t.id)}`,
patternUnits:"userSpaceOnUse"},n=R(t);if(t.texture==="dots"){let a=e==="band"?4.4:6;return u("pattern",{...o,width:a,height:a,patternTransform:"rotate(30)"},u("\
circle",{cx:a/2,cy:a/2,r:.95,fill:n}))}let s=t.texture==="both"&&t.slots.length===2,r=s?t.slots.map(Gt):[n],i=s?4:t.texture==="none"?9:6;return u("pattern",{...o,
width:i*r.length,height:8,patternTransform:`rotate(${Lf[t.texture]||90})`},r.map((a,l)=>u("path",{d:`M${i*(l+.5)} 0V8`,stroke:a,"stroke-width":1.1})))}var $f=()=>u(
"defs",{},h.layers.flatMap(t=>[zi(t,"hatch"),zi(t,"band")])),Wo=(t,e)=>`url(#${e}-${Ei.get(t.id)})`;function zf(t,e,o){let n=[o[0]-40,o[1]-40,o[2]+40,o[3]+40],{
polygons:s,lines:r}=nt(t),i=s.flatMap(a=>a.map(l=>It(l,e,n,!0))).filter(a=>a.length>5);return{rings:i,area:i.map(a=>ct(a,!0)).join(""),line:r.map(a=>ct(It(a,e))).
join("")}}function Sf(t,e){let{mark:o,layer:n}=t,s=`rim-${t.n}`,r={"clip-path":`url(#${s})`},i=n.slots.length===2?"var(--ink3)":R(n);return[u("clipPath",{id:s},
u("path",{d:e.area,"clip-rule":"evenodd"})),t.selected&&u("path",{d:e.area,fill:Wo(n,"hatch"),"fill-rule":"evenodd",opacity:.35}),u("path",{d:e.area,fill:"none",
stroke:Wo(n,"hatch"),"stroke-width":$i*2,...r}),u("path",{d:e.area,fill:"none",stroke:i,"stroke-width":1.8,"stroke-opacity":.5,"stroke-dasharray":o.approximate?
"8 3 1.5 3":null,...r}),u("path",{d:e.area,class:"hit rim","stroke-width":$i*2,...r})]}function Af(t,e,o,n){let{layer:s}=t,i={fill:"none",stroke:s.slots.length===
2?"var(--ink3)":R(s),"stroke-width":1,"stroke-dasharray":"5 3.5","stroke-opacity":.8};if(!e.area)return[u("path",{d:e.line,fill:"none",stroke:Wo(s,"band"),"stro\
ke-width":10}),u("path",{d:e.line,...i}),u("path",{d:e.line,class:"hit rim","stroke-width":16})];let a=`soft-${t.n}`,l=t.open?Ef(e.area,a,o.km(Ai,st(t.mark)[1]),
n):null;return[l,u("path",{d:e.area,fill:Wo(s,"band"),"fill-rule":"evenodd",mask:l?`url(#${a})`:null}),u("path",{d:e.area,...i,"stroke-opacity":t.open?.4:.8}),u(
"path",{d:e.area,class:"hit"})]}function Ef(t,e,o,n){let s=Math.min(o*2,120),r=[1,.75,.5,.25].map(i=>u("path",{d:t,fill:"none",stroke:"#000","stroke-opacity":.3,
"stroke-width":(s*i).toFixed(1)}));return u("mask",{id:e,maskUnits:"userSpaceOnUse",x:n[0],y:n[1],width:n[2]-n[0],height:n[3]-n[1]},u("path",{d:t,fill:"#fff"}),
r)}function Of(t,e,o){let n=W(t.mark),i=Math.hypot(n[2]-n[0],n[3]-n[1])>Ce(vf,(n[1]+n[3])/2)?10:6,a=o.km(Ai,(n[1]+n[3])/2),l=t.layers.filter(p=>t.drawn.has(p.id)),
c=Li(e.rings,i,a,l.length||1),f=p=>l[p]||t.layer;return[c.map(({d:p,strength:g,part:x})=>u("path",{d:p,class:"dots","stroke-opacity":g,stroke:R(f(x))})),u("path",
{d:e.area,class:"hit"})]}var Si={region:Sf,band:Af,vague:Of};function Oi(t,e,o,n,s){let r=[$f()],i=[(n[0]+o.ox)/o.size,(n[1]+o.oy)/o.size,(n[2]+o.ox)/o.size,(n[3]+
o.oy)/o.size];for(let a of e){if(!Si[a.mark.form]||!a.layer||!S(W(a.mark),i))continue;let l=zf(a.mark,o,n);if(!l.area&&!l.line)continue;let c=a.fits?s&&!a.selected?
.5:1:.22;r.push(u("g",{class:`area ${a.mark.form}`,"data-mark":a.mark.id,opacity:c===1?null:c},Si[a.mark.form](a,l,o,n)))}t.replaceChildren(...r)}var Cf=7.3,kt,io,Ae,St,Ee=0,Yo=!0,U=null;function Ci(){Xr({request:Ii,now:us,flush:Nf}),yr(),br(),Mi(),kt=xi("ground",210),io=as("areas",410,{"aria-hidden":"tru\
e"}),Ae=as("marks",610,{role:"group"}),y.base.addLayer(kt),y.map.addLayer(io),y.map.addLayer(Ae),St=Object.fromEntries(["halos","letters","under","signs","over"].
map(t=>[t,u("g",{class:t,"aria-hidden":t==="signs"?null:"true"})])),Ae.options.element.append(...Object.values(St)),y.map.on("moveend viewreset resize",()=>Ii(!0)),
y.map.on("zoomstart",()=>{y.map._animatingZoom||Ge.clear()}),y.map.on("move",Ff)}function Ff(){if(!U||y.map._animatingZoom||y.map.getZoom()!==U.at.zoom)return;let[
t,e,o,n]=P(),s=kt.bounds();t>=s[0]&&e>=s[1]&&o<=s[2]&&n<=s[3]||(kt.sync(),$n(kt.options.element,rt(y.map),kt.bounds()))}function Ii(t){Yo=Yo||!!t,Ee||(Ee=requestAnimationFrame(
()=>us(!0)))}function us(t){if(Ee&&cancelAnimationFrame(Ee),Ee=0,!y.map._loaded||!kt||y.map._animatingZoom)return;let e=performance.now(),o=rt(y.map),n=_f();if(Yo){
for(let s of[kt,io,Ae])s.sync();$n(kt.options.element,o,kt.bounds())}Yo=!1,jf(o,Ae.bounds(),n,t===!0),ps=performance.now()-e}function _f(){let t=y.map.getSize(),
e=ae(),o=qt(),n=o?{left:0,top:0,right:0,bottom:0}:e;return{card:o,edges:[n.left,n.top,t.x-n.right,t.y-n.bottom],furniture:ss(),free:[e.left,e.top,t.x-e.right,t.
y-e.bottom]}}function jf(t,e,o,n){let{items:s,mass:r}=Fr(yt,t,e),i=P(),a=Us(),[l,c]=i;for(let z of o.furniture)a.add([z[0]+l,z[1]+c,z[2]+l,z[3]+c]);let{free:f}=o,
p=s.find(z=>z.selected);U={at:t,bounds:e,sight:i,room:a,page:o,open:[f[0]+l+4,f[1]+c+4,f[2]+l-4,f[3]+c-4],mass:r,fan:Ge,signs:[],phone:N()==="phone",atHome:(z,A)=>he(
(z+t.ox)/t.size,(A+t.oy)/t.size),areas:Bf(s,t,e)};let g=r?s.filter(z=>z.selected):s;Oi(io.options.element,g,t,e,p);let x=$r(s.filter(z=>z.at&&z.kind!=="area"),U);
!U.phone&&!r&&t.zoom>=Cf&&Dr(x,U);let b=s.filter(z=>z.kind==="area"),v=U.phone?[]:Pn(b,U);Ur(x,U);let $=U.phone?Pn(b,U):v;Qr([...x,...$]),Pf();let E=()=>Rf(s,t,
e,U);r&&n?requestAnimationFrame(E):E()}function Rf(t,e,o,n){if(n!==U)return;let{room:s,sight:r}=n;for(let c of t)if(c.near&&c.near<40&&c.at){let f=Math.max(9,c.
near);s.add([c.at[0]-f,c.at[1]-f,c.at[0]+f,c.at[1]+f])}let i=u("g"),a=u("g"),l=c=>!S(c,r)||c[0]>r[0]&&c[1]>r[1]&&c[2]<r[2]&&c[3]<r[3];ki(e,o,s,i,a,l),Mr(e,o,s,i,
a,Tf(t,e),l),St.halos.replaceChildren(...i.childNodes),St.letters.replaceChildren(...a.childNodes),di(n.page)}function Bf(t,e,o){let n=t.filter(s=>s.layer&&s.kind!==
"point").map(s=>{let r=nt(s.mark).polygons.flat().map(a=>It(a,e,o,!0,4)).filter(a=>a.length>5),i=j([]);return r.forEach(a=>j(a,i)),{rings:r,box:i,weight:s.mark.
form==="region"?1.5:16}});return s=>{let r=[[s[0],s[1]],[s[2],s[1]],[s[0],s[3]],[s[2],s[3]],[(s[0]+s[2])/2,(s[1]+s[3])/2]],i=0;for(let a of n)if(S(a.box,s))for(let[
l,c]of r)Wt(a.rings,l,c)&&(i+=a.weight);return i}}function Tf(t,e){let o=new Set(t.filter(i=>i.label).map(i=>Rn(i.mark))),n=U.mass?[]:t.filter(i=>i.kind==="poin\
t"&&i.at),s=new Set(["capital","city","town","village"]),r=new Map(n.map(i=>[i,$t(i.mark.title)]));return i=>o.has(i)||s.has(i.kind)&&n.some(a=>{let l=Math.hypot(
a.at[0]-e.x(i.x),a.at[1]-e.y(i.y));return l<Math.max(5,e.km(2,i.y))?!0:l<e.km(25,i.y)&&r.get(a)===$t(i.name)})}function Pf(){let t=St.signs.contains(C())?C().closest(
"[data-key]").dataset.key:null,e=[];for(let n of Pt())n.kind==="note"?e.push(u("g",{class:n.item.fits?"":"out",stroke:"var(--ink2)",fill:"var(--ink2)"},u("path",
{d:ct(n.name.line),class:"hair"}),u("circle",{cx:n.name.line[0].toFixed(1),cy:n.name.line[1].toFixed(1),r:2,class:"foot"}))):(e.push(...Hn(n,U)),n.name&&n.name.
line&&e.push(u("path",{d:ct(n.name.line),class:"hair",stroke:"var(--ink2)"})));St.under.replaceChildren(...e);let o=Pt().map(n=>Un(n,U));St.signs.replaceChildren(
...o),St.over.replaceChildren(),ti(o,t)}function Nf(){Ee&&us()}var ps=0;function ms(t){St.over.replaceChildren(...t&&!t.name&&!t.head?[Zn(t,U)]:[])}var Go=()=>Ae.
options.element,Fi=()=>io.options.element;var ut={};Ut(ut,{day:()=>vt,iso:()=>_,month:()=>xs,months:()=>gs,number:()=>lt,parts:()=>tt,span:()=>ot,weekday:()=>hs,write:()=>et,year:()=>dt});var tt=t=>t.split("-").map(Number);function lt(t){let[e,o,n]=tt(t),s=o<=2?e-1:e,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(o+(o>2?-3:9))+2)/5)+n-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function _(t){let e=t+719468,o=Math.floor(e/146097),n=e-o*146097,s=Math.floor((n-Math.floor(n/1460)+Math.
floor(n/36524)-Math.floor(n/146096))/365),r=n-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,l=i+(i<10?3:-9),
c=s+o*400+(l<=2?1:0),f=p=>String(p).padStart(2,"0");return`${String(c).padStart(4,"0")}-${f(l)}-${f(a)}`}var ji=t=>tt(_(lt(t)+1))[2]===1;function et(t,e,o){let[n,s,r]=tt(e),i=B.cldr,a=f=>dt(String(f).padStart(2,"0")),l=i.days[qf(e)],c={d:o||dt(r),dd:o||a(r),M:dt(s),MM:a(s),y:dt(n),MMMM:i.months[s-
1],MMM:i.short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:l,c:l};return i.patterns[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(f,p,g)=>g?c[f]||c[g]||
f:p.replaceAll("''","'")||"'")}var qf=t=>((lt(t)+3)%7+7)%7,vt=(t,e)=>et(e&&tt(t)[0]===Hf()?"day_short":"day",t);function Hf(){let t=h.articles.find(e=>e.published);
return t?tt(t.published)[0]:null}function ot(t,e){if(!t||!t.start&&!t.end)return t&&t.words?t.words:m("date.none");let{start:o,end:n}=t;if(!n)return m("date.sin\
ce",{date:vt(o,e)});if(!o)return m("date.until",{date:vt(n,e)});if(o===n)return vt(o,e);let[s,r,i]=tt(o),[a,l]=tt(n),c=i===1&&ji(n),f=(p,g)=>m("date.range",{start:p,
end:g});return c&&s===a?r===l?et("month",o):r===1&&l===12?dt(s):f((B.cldr.alone||B.cldr.months)[r-1],et("month",n)):c?f(et("month",o),et("month",n)):s===a&&r===
l?et("range_first",o)+et("range_last",n):f(s===a?et("day_short",o):vt(o,e),vt(n,e))}var hs=t=>et("weekday",t);function gs(t,e){let[o,n]=tt(e);n+=1,n>12&&(n=1,o+=
1);let s=`${String(o).padStart(4,"0")}-${String(n).padStart(2,"0")}-01`;return{start:t.slice(0,8)+"01",end:_(lt(s)-1)}}var xs=t=>B.cldr.short[t-1];var Df=80,Uf=20,Ri=160,Zf=500,Bi=new Map,Pi=(t,e)=>t.claims.filter(o=>o.layer===e),Ko=t=>t.map(e=>e.date).filter(e=>e&&(e.start||e.end)).sort((e,o)=>(e.start||e.
end)<(o.start||o.end)?-1:1)[0]||null,Vf=["home_base","unit_name","mentioned"],Wf=t=>{let e=Ko(t);return(t.every(n=>Vf.includes(n.role))?"1 ":"0 ")+(e?e.start||e.
end:"9999")};function Yf(){let t=w.get().layersOn;return h.layers.filter(e=>t.has(e.id)).map(e=>({key:e.id,title:e.name,lang:e.lang,rows:h.marks.filter(o=>o.layers.
includes(e.id)&&Y(o)).map(o=>{let n=Pi(o,e.id);return{mark:o,layer:e,claims:n,day:Wf(n)}}).filter(o=>o.claims.length).sort((o,n)=>o.day<n.day?-1:+(o.day>n.day))})).
filter(e=>e.rows.length)}function Gf(){let t=new Map,e=[];for(let n of h.marks){if(!Q(n))continue;let s=Y(n)?Oo(n):[];for(let r of new Set(s.map(i=>i.layer))){let i=s.
filter(f=>f.layer===r),a=Ko(i),l=a.start===a.end?a.start:ot(a),c=a.start===a.end?hs(a.start):l;t.has(l)||t.set(l,{key:l,title:c,sort:a.start||a.end,rows:[]}),t.
get(l).rows.push({mark:n,layer:Z[r],claims:i})}if(!s.length&&!Ko(n.claims)){let r=Z[n.layers[0]];r&&e.push({mark:n,layer:r,claims:Pi(n,r.id),out:!0})}}let o=[...t.
values()].sort((n,s)=>n.sort<s.sort?-1:1);return e.length&&o.push({key:"undated",title:m("list.no_date"),rows:e}),o}function Kf(t){let e=[...new Set(t.map(at))],
o=e.slice(0,2);return e.length>2&&o.push(m("list.other_roles",{n:e.length-2})),o.map((n,s)=>s?n[0].toLowerCase()+n.slice(1):n).join(m("list.comma"))}function Jf({
mark:t,layer:e,claims:o,out:n},s){let r=w.get().selected===t.id;return d("li",s,d("button",{type:"button",class:n?"row out":"row","data-mark":t.id,"aria-current":r?
"true":null,on:{click:()=>w.set({selected:t.id},{source:"list"}),mouseenter:()=>w.set({hover:t.id}),mouseleave:()=>w.set({hover:null}),focus:()=>w.set({hover:t.
id}),blur:()=>w.set({hover:null})}},de(e,t.form),d("span",{class:"n","aria-hidden":"true"},t.n),d("span",{class:"what"},d("span",{class:"line"},Te(t,"title"),d(
"bdi",{class:"date"},ot(Ko(o),!0))),d("span",{class:"more"},Kf(o)," · ",d("bdi",{},Rt(t))))))}function Xf(t,e,o){let n=o.reduce((l,c)=>l+c.rows.length,0),s=Bi.
get(t.key)||(n>Zf?Uf:Df),r=t.rows.length-s,i="group-"+e,a=l=>r>0?{"aria-setsize":t.rows.length,"aria-posinset":l+1}:{};return d("section",{"aria-labelledby":i},
d("div",{class:"bar"},d("h3",{id:i,dir:"auto",lang:t.lang},t.title),d("span",{class:"count"},T(t.rows.length))),d("ul",{class:"rows"},t.rows.slice(0,s).map((l,c)=>Jf(
l,a(c)))),r>0?d("button",{type:"button",class:"link more-rows",on:{click:()=>{Bi.set(t.key,s+Ri),Jo(),X(`[aria-labelledby="${i}"] .row`)[s].focus({preventScroll:!0})}}},
m("list.more",{n:Math.min(r,Ri)})):null)}function Jo(){let t=M("list");if(!t)return;let e=C()&&C().dataset?C().dataset.mark:null,o=w.get().dateRange?Gf():Yf(),n=h.
marks.filter(r=>Q(r)&&Y(r)).length;t.setAttribute("aria-label",m("list.title"));let s=ye()?d("p",{class:"status"},n?m("find.found",{n}):m("find.none")," ",d("bu\
tton",{type:"button",class:"link",on:{click:Io}},m("find.clear"))):null;return t.replaceChildren(...[d("h2",{class:"sr"},m("list.title")),s,...o.map((r,i)=>Xf(r,
i,o))].filter(Boolean)),e&&ys(e),n}function ys(t){let o=X("#list .row").find(n=>n.dataset.mark===t);return o&&o.focus({preventScroll:!0}),!!o}function Qf(t){for(let o of X(
"#list .row"))o.dataset.mark===t.selected?o.setAttribute("aria-current","true"):o.removeAttribute("aria-current");let e=Yt('#list .row[aria-current="true"]');e&&
e.scrollIntoView({block:"nearest"})}var Ni=()=>h.marks.filter(t=>Q(t)&&Y(t));function td(t){if(!["ArrowDown","ArrowUp","Home","End"].includes(t.key))return;let e=X(
"#list .row"),o=e.indexOf(C());if(o<0)return;t.preventDefault();let n={ArrowDown:o+1,ArrowUp:o-1,Home:0,End:e.length-1}[t.key];e[n]&&e[n].focus()}var Ti="";function qi(){
M("tools").addEventListener("keydown",td),w.subscribe((t,e)=>{if(["layersOn","filters","query","dateRange"].some(o=>e.has(o))){let o=Jo(),n=o?m("find.found",{n:o}):
m("find.none");n!==Ti&&ft(n),Ti=n}else e.has("selected")&&Qf(t)})}var ed=["selected","layersOn","filters","dateRange"],od=t=>(t||"").split(",").filter(Boolean).map(decodeURIComponent),Xo=t=>[...t].map(encodeURIComponent).join(
","),Hi=/^\d{4}-\d\d-\d\d$/;function Zi(t){let e=[];if(t.embed&&e.push("embed"),t.lang!==h.lang&&e.push("lang="+t.lang),t.view&&e.push(`v=${t.view.lat.toFixed(4)}\
,${t.view.lon.toFixed(4)},${+t.view.zoom.toFixed(2)}`),t.layersOn.size!==h.layers.length){let o=h.layers.map(n=>n.id).filter(n=>t.layersOn.has(n));e.push("l="+Xo(
o))}return t.query.trim()&&e.push("q="+encodeURIComponent(t.query.trim())),t.filters.roles.size&&e.push("r="+Xo(t.filters.roles)),t.filters.forms.size&&e.push("\
p="+Xo(t.filters.forms)),t.filters.sources.size&&e.push("s="+Xo(t.filters.sources)),t.dateRange&&e.push("d="+t.dateRange.join("..")),t.selected&&e.push("m="+encodeURIComponent(
t.selected)),e.join("&")}function nd(t){let e={};for(let o of t.replace(/^#/,"").split("&")){let n=o.indexOf("="),s=n<0?o:o.slice(0,n);s&&(e[s]=n<0?"":o.slice(n+
1))}return e}function bs(t){try{return decodeURIComponent(t)}catch{return""}}function sd(t){let[e,o,n]=(t||"").split(",").map(Number);return[e,o,n].every(Number.
isFinite)&&Math.abs(e)<=90&&n>=0&&n<=22?{lat:e,lon:o,zoom:n}:null}function rd(t){let[e,o]=(t||"").split("..");return Hi.test(e)&&Hi.test(o)&&e<=o?[e,o]:null}function Ms(t){
let e=nd(t),o=(i,a)=>new Set(i.filter(l=>a.includes(l))),n=[...new Set(h.marks.flatMap(i=>i.claims.map(a=>a.role)))],s=h.layers.map(i=>i.id),r=i=>{try{return od(
i)}catch{return[]}};return{embed:"embed"in e,lang:e.lang in Kt?e.lang:h.lang,view:sd(e.v),layersOn:"l"in e?o(r(e.l),s):new Set(s),query:bs(e.q||""),filters:{roles:o(
r(e.r),n),forms:o(r(e.p),["exact","near","region","band","vague"]),sources:o(r(e.s),h.articles.map((i,a)=>String(a)))},dateRange:rd(e.d),selected:Et[bs(e.m||"")]?
bs(e.m):null}}function Di(t){let e="#"+Zi(w.get());if(!(e===location.hash||e==="#"&&!location.hash))try{t?history.pushState(null,"",e):history.replaceState(null,
"",e)}catch{}}function Ui(){let t=Ms(location.hash);t.view||delete t.view,w.set(t,{source:"link"}),t.view&&y.map.setView([t.view.lat,t.view.lon],t.view.zoom,{animate:!1})}
function id(){if(document.documentElement.classList.contains("is-print"))return;let t=y.map.getCenter();w.set({view:{lat:+t.lat.toFixed(4),lon:+t.lng.toFixed(4),
zoom:+y.map.getZoom().toFixed(2)}},{source:"map"})}var Qo=t=>{let e={...w.get(),selected:t?t.id:null,embed:!1};return location.href.replace(/#.*$/,"")+"#"+Zi(e)},
Vi=()=>!!Ms(location.hash).view;function Wi(){w.set(Ms(location.hash),{source:"link"});let t=w.get();Mo(t.lang),document.documentElement.classList.toggle("embed",
t.embed)}function Yi(){let t=w.get();y.map.invalidateSize({animate:!1}),t.view&&y.map.setView([t.view.lat,t.view.lon],t.view.zoom,{animate:!1})}function Gi(){y.
map.on("moveend",id),w.subscribe((t,e,o)=>{o!=="link"&&(ed.some(n=>e.has(n))?Di(!0):["view","query","lang","embed"].some(n=>e.has(n))&&Di(!1))}),addEventListener(
"popstate",Ui),addEventListener("hashchange",Ui)}var lo=t=>d("blockquote",{dir:"auto",lang:ad(t)},d("bdi",{},t.before,t.place?d("mark",{},t.place):null,t.after)),ad=t=>(h.articles[t.article]||{}).lang||null,Ji=80,
ld=.9;function ao(t,e,o){if(!e.length)return null;let n=d("ul",{}),s=d("section",{},d("h3",{},t),n),r=()=>{let i=n.children.length,a=i+Ji;n.append(...e.slice(i,
a).map(o)),s.querySelectorAll(".more-rows").forEach(l=>l.remove()),a<e.length&&s.append(d("button",{type:"button",class:"link more-rows",on:{click:()=>{r();let l=n.
children[a];l.setAttribute("tabindex","-1"),l.focus({preventScroll:!0})}}},m("list.more",{n:Math.min(Ji,e.length-a)})))};return r(),s}function cd(t){return d("l\
i",{},d("b",{},Te(t))," · ",[...new Set(t.claims.map(at))].join(m("list.comma")),t.words?[" · ",ue(t.words)]:null,t.claims.flatMap(e=>e.cites).slice(0,1).map(
lo))}function fd(t){return d("li",{},d("b",{},it(t.surface))," · ",ue(t.reason),t.rivals.length?[" ",tn("left.rivals",t)]:null,lo(t.cite))}function dd(t){let e=t.
actors.map(n=>h.actors[n]?h.actors[n].name:n),o=t.actors.every(n=>h.actors[n]&&!h.actors[n].lang);return d("li",{},d("b",{},at(t)),e.length?[" · ",it(_t(e),o?null:
void 0)]:null," · ",d("bdi",{},ot(t.date)),t.cites.map(lo))}function ud(t){return d("li",{},d("button",{type:"button",class:"link",on:{click:()=>w.set({selected:t.
id},{source:"list"})}},Te(t))," ",tn("left.rivals",t))}var tn=(t,e)=>jt(t,{rivals:it(e.rivals.join("; "),"en")}),Xi=()=>{let t=[ao(m("left.countries"),h.named,cd),
ao(m("left.unresolved"),h.unresolved,fd),ao(m("left.unplaced"),h.unplaced,dd),ao(m("left.doubtful"),h.marks.filter(e=>e.rivals.length&&e.score<ld),ud)].filter(Boolean);
return h.notices.length&&t.push(ao(m("left.notices"),h.notices,e=>d("li",{},ue(e)))),t.length?d("section",{id:"left","aria-labelledby":"left-title"},d("h2",{id:"\
left-title",tabindex:"-1"},m("left.title")),t):null};var co=t=>t.date&&(t.date.start||t.date.end)||"9999",en=(t,...e)=>d("div",{class:"fact"},d("dt",{},t),d("dd",{},e));function ks(t){return d("p",{class:"side"},t.
map(e=>d("span",{},de(e,"exact"),Qt(e))))}function pd(t){let e=t.hedges.length&&t.hedges.map((n,s)=>[s?m("card.hedged_between"):"",it(n)]),o=t.speaker&&it(t.speaker.
replace(/^The /,"the "));return o&&e?jt("card.hedged_both",{speaker:o,words:e}):o?jt("card.hedged_by",{speaker:o}):e?jt("card.hedged",{words:e}):null}function md(t){
let e=pd(t);return[d("b",{},at(t)),e?[m("list.comma"),d("bdi",{},e)]:null]}function hd(t){let e=t.sidc?fr(t.sidc,20):null;if(e)return e;let o=Js(t),n=u("svg",{viewBox:"\
-10 -10 20 20",width:20,height:20,"aria-hidden":"true"});return o&&n.append(D(o,5.5)),n}function Qi(t){return t.cites.length>0&&t.cites.every(e=>(h.articles[e.article]||
{}).names_only)}function gd(t){let e=t.actors.map(o=>h.actors[o]).filter(Boolean);return e.length?d("ul",{class:"actors"},e.map(o=>d("li",{},hd(o),Qt(o)))):m(Qi(
t)?"card.not_read":"card.nobody")}function xd(t){if(!t.date&&Qi(t))return m("card.not_read");let e=ot(t.date),o=t.date&&t.date.words;return d("bdi",{},o&&(t.date.
start||t.date.end)&&o!==e?jt("card.when_words",{date:e,words:it(o)}):ko(e))}function yd(t,e,o,n){let s=Z[t.layer];return d("div",{class:"claim-facts"},n&&s?ks([
s]):null,d("dl",{},en(m("card.role"),md(t)),en(m("card.who"),gd(t)),en(m("card.when"),xd(t)),o?en(m("card.where"),d("bdi",{},ko(Rt(e)))):null),t.inferred?d("p",
{class:"doubt"},m("card.inferred")):null,t.negated?d("p",{class:"doubt"},m("card.negated")):null,t.reviewed?d("p",{class:"doubt"},m("card.reviewed")):null,t.figures.
length?d("p",{class:"doubt"},d("bdi",{},jt("card.stated",{figures:it(t.figures.join("; "))}))):null)}function wd(t){let e=h.articles[t.article]||{},o=d("p",{dir:"\
auto"},d("span",{class:"hang"},m("card.open_quote")),t.before,t.place?d("mark",{},t.place):null,t.after,m("card.close_quote"));return d("figure",{},d("blockquot\
e",{lang:e.lang||null},o),bd(t,e))}function bd(t,e){let o=e.paragraphs||0;if(t.paragraph===null||!o)return null;let n=o<=60?d("div",{class:"ticks","aria-hidden":"\
true"},Array.from({length:o},(r,i)=>d("i",{class:i===t.paragraph?"on":null}))):null,s=m("card.paragraph",{n:t.paragraph+1,total:o});return d("figcaption",{},n,d(
"span",{},s,h.articles.length>1?[" · ",na(t)]:null,e.url?[" · ",d("a",{href:Md(e.url,t),rel:"noopener noreferrer",target:"_blank"},m("card.read"))]:null))}function Md(t,e){
let o=(e.before+e.place+e.after).trim().split(/\s+/).slice(0,8).join(" ");return t.includes("#")?t:`${t}#:~:text=${encodeURIComponent(o).replace(/-/g,"%2D")}`}function ta(t){
let e=[...t.claims].sort((s,r)=>co(s)<co(r)?-1:+(co(s)>co(r))),o=new Set(e.map(s=>s.layer)).size>1,n=new Map;return e.forEach((s,r)=>{let i=co(s)+JSON.stringify(
s.cites);n.has(i)||n.set(i,{facts:[],claim:s}),n.get(i).facts.push(yd(s,t,r===0,o))}),[...n.values()].map(s=>d("section",{class:"said"},s.facts,kd(s.claim)))}function kd(t){
let[e,...o]=t.cites.map(wd);return!o.length||!t.inferred?[e,o]:[e,d("p",{class:"doubt"},m("card.evidence")),o]}function ea(t){let e=[t.note,t.rule&&ko(t.rule)].
filter(Boolean).map(o=>ue(o));return t.approximate&&e.push(m("card.approximate")),t.rivals.length&&e.push(tn("card.rivals",t)),e.length?d("section",{class:"why"},
d("h3",{class:"sr"},m("card.why")),e.map(o=>d("p",{},o))):null}function oa(t){return!t.differ||!t.differ.length?null:d("section",{class:"differ"},d("h3",{},m("d\
iffer.title")),t.differ.map(e=>[d("h4",{},m("differ."+e.kind)),d("ul",{},e.versions.map(o=>d("li",{},d("b",{},vd(e.kind,o.value)),lo(o.cite),d("p",{class:"from"},
na(o.cite)))))]))}function vd(t,e){let o=e.replace(/^not /,"");if(t==="role"&&m("role."+o)!=="role."+o)return at({role:o,negated:o!==e});let n=t==="date"&&e.match(
/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);return n?ot({start:n[1],end:n[2]||n[1]}):it(e)}var na=t=>{let e=h.articles[t.article]||{};return e.publisher?it(
e.publisher):m("card.article",{n:t.article+1})};var fo=null,ca=[0,0];function Ld(t,e){return d("p",{class:"side"},d("span",{},e.map(o=>u("svg",{viewBox:"-9 -9 18 18",width:18,height:18,role:"img","aria-label":o.
name},D(o,6)))),m("card.claims",{n:t.claims.length}))}function $d(t){let e=O(t),o=t.names.filter(([,n])=>n!==e);return t.title!==e&&o.unshift([Qs,t.title]),o.length?
d("p",{class:"names"},o.map(([n,s])=>d("span",{lang:n,dir:"auto"},s))):null}async function sa(t,e){try{await navigator.clipboard.writeText(t),ft(e),ra(e)}catch{
let o=m("card.not_copied",{text:t});ft(o),ra(o)}}function ra(t){let e=M("card").querySelector(".copied");e&&(e.textContent=t)}var ia=t=>`${t.anchor[1].toFixed(5)}\
, ${t.anchor[0].toFixed(5)}`;function aa(t){let e=Ni(),o=e.findIndex(s=>s.id===w.get().selected);if(!e.length)return;let n=e[(Math.max(o,0)+t+e.length)%e.length];
w.set({selected:n.id},{source:"card"})}function zd(t){let e=(o,n,s)=>d("button",{type:"button",on:{click:n},...s},o);return d("div",{class:"actions"},e(m("card.\
copy_link"),()=>sa(Qo(t),m("card.copied_link"))),t.anchor?e(m("card.copy_position"),()=>sa(ia(t),m("card.copied_position",{position:ia(t)}))):null,d("span",{class:"\
steps"},e(la(!1),()=>aa(-1),{"aria-label":m("card.previous"),class:"prev"}),e(la(!0),()=>aa(1),{"aria-label":m("card.next"),class:"next"})),d("p",{class:"copied"}))}
function la(t){return u("svg",{viewBox:"0 0 8 12",width:8,height:12,class:"arrow","aria-hidden":"true"},u("path",{d:t?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",
stroke:"currentColor","stroke-width":1.6}))}function fa(t){let e=t.layers.map(n=>Z[n]).filter(Boolean),o=u("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-h\
idden":"true"},u("path",{d:"M1 1L11 11M11 1L1 11",fill:"none",stroke:"currentColor","stroke-width":1.5}));M("card").replaceChildren(...[d("button",{type:"button",
class:"back link",on:{click:vs}},m("list.back",{n:h.marks.length})),d("div",{class:"top"},e.length>1?Ld(t,e):ks(e),d("button",{type:"button",class:"close","aria\
-label":m("card.close"),on:{click:vs}},o)),d("h2",{id:"card-title",tabindex:"-1",dir:"auto",lang:gn(t)},O(t)),$d(t),...ta(t),oa(t),ea(t),zd(t)].filter(Boolean))}
function vs(){w.set({selected:null},{source:"card"})}function Sd(t,e){let o=M("card"),n=C();o.hidden&&(fo=n&&n!==document.body?n:null,ca=[M("panel").scrollTop,M(
"scroll").scrollTop]);let s=o.contains(n)?n.className:"";fa(t),o.hidden=!1,o.scrollTop=0,o.setAttribute("aria-labelledby","card-title"),Xe(t),document.documentElement.
classList.add("has-card"),s==="prev"||s==="next"?o.querySelector("."+s).focus():e!=="link"&&M("card-title").focus({preventScroll:!0}),ft(m("card.selected",{mark:Ve(
t)}))}function Ad(){let t=M("card");if(t.hidden)return;let e=t.contains(C()),o=t.dataset.mark;t.hidden=!0,t.replaceChildren(),document.documentElement.classList.
remove("has-card"),Xe(null),[M("panel").scrollTop,M("scroll").scrollTop]=ca,e&&(fo&&fo.isConnected&&fo.offsetParent!==null?fo.focus():ys(o)||y.element.focus({preventScroll:!0})),
ft(m("card.closed"))}function da(){let t=M("card");t.setAttribute("tabindex","-1");let e=(o,n)=>{let s=Et[o.selected];return s?(Sd(s,n),t.dataset.mark=s.id,n===
"map"||n==="link"&&Vi()||Xn(s),null):Ad()};w.subscribe((o,n,s)=>{n.has("selected")?e(o,s):n.has("lang")&&o.selected&&fa(Et[o.selected])}),document.addEventListener(
"keydown",o=>{o.key==="Escape"&&w.get().selected&&(o.preventDefault(),vs())}),w.get().selected&&e(w.get(),"link")}var ua=new Map,po=[],pt=[],pa=null,uo=null,Od=L.Layer.extend({initialize(t){this.mark=t},onAdd(){yt.add(this.mark.id)},onRemove(){yt.delete(this.mark.id)},getBounds(){
let[t,e,o,n]=W(this.mark);return L.latLngBounds([Vt(n),(t-.5)*360],[Vt(e),(o-.5)*360])}});function ma(t){for(let[e,o]of Object.entries(y.groups)){let n=t.layersOn.
has(e);n!==y.map.hasLayer(o)&&(n?y.map.addLayer(o):y.map.removeLayer(o))}for(let e of h.marks){let o=ua.get(e.id)||{layer:new Od(e),group:null};ua.set(e.id,o);let n=e.
layers.find(r=>t.layersOn.has(r)&&y.groups[r])||null,s=n&&y.groups[n];o.group!==s&&(o.group&&o.group.removeLayer(o.layer),s&&s.addLayer(o.layer),o.group=s)}}var Ht=t=>{
let e=t&&t.closest&&t.closest("[data-key]");return e?pt[po.indexOf(e)]:null},ha=t=>t&&!t.many?t.items[0].mark.id:null;function ga(t){t.many?Id(t):w.set({selected:ha(
t)},{source:"map"})}function Id(t){let e=t.items.map(r=>r.mark),o=t.items.map(r=>r.at),n=Math.max(...o.map(r=>Math.hypot(r[0]-o[0][0],r[1]-o[0][1]))),s=y.map.getMaxZoom()-
y.map.getZoom();if(n*2**s<60||s<.5){e.slice(0,40).forEach(r=>Ge.add(r.id)),Nt();return}to(e)}function on(t){ms(t),w.set({hover:ha(t)},{source:"map"})}function Cd(t){
let e=null;t.addEventListener("pointerdown",o=>{e=[o.clientX,o.clientY]}),t.addEventListener("click",o=>{let n=Ht(o.target),s=o.target.closest&&o.target.closest(
".area");!n&&!s||(o.stopPropagation(),e&&Math.hypot(o.clientX-e[0],o.clientY-e[1])>6)||(n?ga(n):w.set({selected:s.dataset.mark},{source:"map"}))}),t.addEventListener(
"pointerover",o=>{let n=Ht(o.target);n&&o.pointerType!=="touch"&&on(n)}),t.addEventListener("pointerout",o=>{Ht(o.target)&&!Ht(o.relatedTarget)&&on(null)}),t.addEventListener(
"dblclick",o=>{Ht(o.target)&&o.stopPropagation()})}function Fd(t){t.addEventListener("keydown",e=>{let o=Ht(e.target);if(o){if(e.key==="Enter"||e.key===" ")e.preventDefault(),
e.stopPropagation(),ga(o);else if(e.key.startsWith("Arrow")){e.preventDefault(),e.stopPropagation();let n=_d(o,e.key);n&&$s(n,!0)}}}),t.addEventListener("focusi\
n",e=>{let o=Ht(e.target);o&&($s(o,!1),Dn(e.target.closest("[data-key]"),o),e.target.matches(":focus-visible")&&jd(o),on(o))}),t.addEventListener("focusout",e=>{
Ht(e.relatedTarget)||on(null)})}function _d(t,e){let[o,n]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[e],s=null;for(let r of pt){let i=r.
x-t.x,a=r.y-t.y,l=i*o+a*n,c=Math.abs(i*n)+Math.abs(a*o);if(r===t||l<=0||c>l*1.2)continue;let f=l+c;(!s||f<s.cost)&&(s={cost:f,other:r})}return s&&s.other}function jd(t){
let[e,o,n,s]=P();t.x>e+30&&t.x<n-30&&t.y>o+30&&t.y<s-30||y.map.panTo(y.map.layerPointToLatLng([t.x,t.y]),{animate:!1})}function $s(t,e){pa=we(t);let o=po[pt.indexOf(
t)];uo!==o&&(uo&&uo.setAttribute("tabindex",-1),o.setAttribute("tabindex",0),uo=o),e&&o.focus({preventScroll:!0})}function Rd(t,e,o){po=t,pt=e,uo=null;let s=pt.
find(i=>i.items.some(a=>a.selected))||pt.find(i=>we(i)===pa)||Bd()||pt[0];s&&$s(s,!1);let r=o&&(pt.find(i=>we(i)===o)||wt(o.replace(/^\+/,"")));r&&po[pt.indexOf(
r)].focus({preventScroll:!0}),xa(w.get().hover)}function Bd(){let[t,e,o,n]=P();return pt.find(s=>s.x>t&&s.x<o&&s.y>e&&s.y<n)}var Ls=[];function xa(t){for(let e of Ls)
e.classList.remove("hover");Ls=t?po.filter((e,o)=>pt[o].items.some(n=>n.mark.id===t)):[];for(let e of Ls)e.classList.add("hover")}function Td(t,e,o){e.has("laye\
rsOn")&&ma(t),e.has("theme")&&Nt(!0),e.has("hover")&&(xa(t.hover),o!=="map"&&ms(t.hover&&wt(t.hover))),["selected","layersOn","query","filters","dateRange","lan\
g","layout","embed"].some(s=>e.has(s))&&Nt()}function ya(){ma(w.get()),ei(Rd),Ci();for(let t of[Go(),Fi()])Cd(t);Fd(Go()),Go().setAttribute("aria-label",m("list\
.title")),y.map.on("click",()=>w.set({selected:null},{source:"map"})),w.subscribe(Td),addEventListener("beforeprint",()=>{Nt(!0),be()}),addEventListener("afterp\
rint",()=>Nt(!0))}var wa=document.documentElement,mo=null;function Nd(){if(mo)return;let t=y.map;mo=[t.getCenter(),t.getZoom()],wa.classList.add("is-print"),t.invalidateSize({animate:!1}),
$e(!1)}function qd(){mo&&(wa.classList.remove("is-print"),y.map.invalidateSize({animate:!1}),y.map.setView(...mo,{animate:!1}),mo=null)}function ba(){addEventListener(
"beforeprint",Nd),addEventListener("afterprint",qd)}function Dd(){return d("div",{id:"embed-legend"},d("a",{href:Qo(null),target:"_blank",rel:"noopener"},Yt("#head h1").textContent),d("ul",{},h.layers.map(t=>d("l\
i",{},u("svg",{viewBox:"-9 -9 18 18",width:16,height:16,"aria-hidden":"true"},D(t,6)),Qt(t)))),d("span",{class:"sr"},m("page.full_page")))}function Ma(){let t=e=>{
document.documentElement.classList.toggle("embed",e.embed);let o=M("embed-legend");o&&o.remove(),e.embed&&M("stage").append(Dd())};t(w.get()),w.subscribe((e,o)=>{
o.has("embed")&&t(e)})}var Oe=h.config.tiles,Zd=4,ho=!1,zs=0;function va(t){let e=window[Oe.layer];ho=t,zs=0,document.documentElement.classList.toggle("has-tiles",ho);let o=M("tiles-c\
redit");return o&&o.remove(),ho?(e.addTo(y.map),M("map-wrap").append(d("p",{id:"tiles-credit"},Oe.credit)),null):e.remove()}function ka(){if(zs+=1,!ho||zs<Zd)return;
va(!1);let t=M("tiles");t.querySelector("input").checked=!1,t.querySelector("p").textContent=m("page.tiles_failed"),ft(m("page.tiles_failed"))}function La(){if(!Oe)
return null;let t=d("input",{type:"checkbox",role:"switch",class:"sr",on:{change:()=>va(t.checked)}});return t.checked=ho,window[Oe.layer].off("tileerror",ka).on(
"tileerror",ka),d("section",{id:"tiles"},d("label",{class:"layer"},t,d("span",{},m("page.tiles",{name:Oe.name})),d("span",{class:"switch","aria-hidden":"true"})),
d("p",{},m("page.tiles_note",{name:Oe.name})))}var Sa=["exact","near","region","band","vague"];function Wd(){M("kicker").textContent=m("page.kicker",{n:h.articles.length||1});for(let n of X("[data-t]"))n.textContent=
m(n.dataset.t,{...n.dataset});M("panel").setAttribute("aria-label",m("page.panel"));for(let n of X("[data-said]")){let s=n.dataset.said,r=Be(s);n.textContent=r,
n.lang=r===s?"en":F()}let t=X("#head .published");h.articles.forEach((n,s)=>{n.published&&t[s]&&(t[s].textContent=vt(n.published))});let e=M("skip");e.hidden=!1,
e.textContent=m("page.skip"),e.onclick=()=>{(Yt("#list .row")||M("query")).focus()};let o=M("languages");o&&o.remove(),h.languages.length>1&&Yt("#head .kicker").
append(Yd())}function Yd(){return d("span",{id:"languages",role:"group","aria-label":m("page.languages")},h.languages.map(t=>d("button",{type:"button",lang:t.code,
dir:t.dir,"aria-pressed":String(t.code===F()),on:{click:()=>w.set({lang:t.code})}},t.name)))}function Gd(){return h.named.length+h.unresolved.length+h.unplaced.
length}function Kd(){let t=Gd();return d("section",{id:"who","aria-labelledby":"who-title"},d("div",{class:"bar"},d("h2",{id:"who-title"},m("who.title")),d("p",
{},m("who.marks",{n:h.marks.length}),t?[" · ",d("button",{type:"button",class:"link",on:{click:Jd}},m("who.named",{n:t}))]:null)),d("ul",{class:"layers"},h.layers.
map(Xd)))}function Jd(){let t=M("left-title");t&&(t.scrollIntoView({block:"start",behavior:Ft()?"auto":"smooth"}),t.focus({preventScroll:!0}))}function Xd(t){let e=d(
"input",{type:"checkbox",role:"switch",class:"sr","data-layer":t.id,on:{change:()=>tu(t.id,e.checked)}});return e.checked=w.get().layersOn.has(t.id),d("li",{},d(
"label",{class:"layer"},e,d("span",{class:"sw"},de(t,"legend"),Qd(t)),d("span",{class:"name",dir:"auto",lang:t.lang},t.name),d("span",{class:"short",dir:"auto",
lang:t.lang},t.short),d("span",{class:"count"},T(t.count)),d("span",{class:"switch","aria-hidden":"true"})))}function Qd(t){return u("svg",{class:"chip-shape",viewBox:"\
-9 -9 18 18",width:18,height:18,"aria-hidden":"true"},D(t,6))}function tu(t,e){let o=new Set(w.get().layersOn);e?o.add(t):o.delete(t),w.set({layersOn:o})}function eu(){
let t=Sa.filter(e=>h.marks.some(o=>o.form===e));return t.length?d("section",{id:"key","aria-labelledby":"key-title"},d("h2",{id:"key-title"},m("key.title")),d("\
ul",{},t.map(e=>d("li",{},Gs(e),d("span",{},m("key."+e)))))):null}function ou(){let t=d("input",{id:"query",type:"search",autocomplete:"off",spellcheck:"false",
placeholder:m("find.label"),"aria-label":m("find.label")}),e=0;t.addEventListener("input",()=>{clearTimeout(e),e=setTimeout(()=>w.set({query:t.value}),90)}),t.value=
w.get().query;let o=d("button",{id:"filter-button",type:"button","aria-expanded":"false","aria-controls":"filters",on:{click:()=>nu(M("filters").hidden)}},m("fi\
nd.filter")),n=u("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},u("path",{d:"M11.2 11.2L15 15M12.5 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5\
 7Z",fill:"none",stroke:"currentColor","stroke-width":1.5}));return d("section",{id:"find",role:"search"},d("div",{class:"field"},n,t),o,su())}function nu(t){M(
"filters").hidden=!t,M("filter-button").setAttribute("aria-expanded",String(t))}function su(){let t=h.marks.flatMap(r=>r.claims),e=Object.keys(Kt[F()].strings),
o=[...new Set(t.map(r=>r.role))].sort((r,i)=>e.indexOf("role."+r)-e.indexOf("role."+i)),n=Sa.filter(r=>h.marks.some(i=>i.form===r)),s=t.flatMap(r=>r.date?[r.date.
start,r.date.end]:[]).filter(Boolean).sort();return d("div",{id:"filters",hidden:!0,role:"group","aria-label":m("find.filters")},Ss("roles",m("find.role"),o,r=>m(
"role."+r)),h.articles.length>1?Ss("sources",m("find.source"),h.articles.map((r,i)=>String(i)),r=>it(h.articles[r].publisher||h.articles[r].title||r)):null,Ss("\
forms",m("find.precision"),n,r=>m("key."+r)),s.length?d("fieldset",{class:"dates"},d("legend",{},m("find.dates")),$a("from",0,s),$a("to",1,s)):null,d("button",{
type:"button",class:"link",on:{click:Io}},m("find.clear")))}function Ss(t,e,o,n){return d("fieldset",{},d("legend",{},e),o.map(s=>{let r=d("input",{type:"checkb\
ox","data-kind":t,value:s,on:{change:()=>ru(t,s,r.checked)}});return d("label",{},r,d("span",{dir:"auto"},n(s)))}))}function ru(t,e,o){let n=w.get().filters,s=Object.
fromEntries(Object.entries(n).map(([r,i])=>[r,new Set(i)]));o?s[t].add(e):s[t].delete(e),w.set({filters:s})}function $a(t,e,o){let n=d("input",{type:"date",id:"\
date-"+t,min:o[0],max:o[o.length-1],on:{change:()=>{let s=[...w.get().dateRange||[o[0],o[o.length-1]]];s[e]=n.value||(e?o[o.length-1]:o[0]),s[0]>s[1]&&(s[1-e]=s[e]),
w.set({dateRange:s})}}});return d("label",{},d("span",{},m("find."+t)),n)}function Aa(t){for(let r of X("input[data-layer]"))r.checked=t.layersOn.has(r.dataset.
layer);for(let r of X("input[data-kind]"))r.checked=t.filters[r.dataset.kind].has(r.value);let e=M("query");e&&e!==C()&&(e.value=t.query);let o=t.dateRange||["",
""];M("date-from")&&([M("date-from").value,M("date-to").value]=o);let n=In(t.filters)+(t.dateRange?1:0),s=M("filter-button");s&&(s.textContent=n?m("find.on",{n}):
m("find.filter"))}function za(){let t=M("query")===C();Wd();for(let e of X(".defs"))e.remove();M("page").append(Ys(),Ks()),M("tools").replaceChildren(...[Kd(),d(
"div",{id:"scroll",tabindex:"-1"},eu(),ou(),d("section",{id:"list"}),Xi(),La(),M("credits"))].filter(Boolean)),t&&M("query").focus(),Aa(w.get()),Jo()}function Ea(){
za(),w.subscribe((t,e)=>{e.has("lang")?(Mo(t.lang),za()):["layersOn","filters","query","dateRange"].some(o=>e.has(o))&&Aa(t)})}function Oa(t){let e=[];for(let o of t)for(let n of o.claims){let s=n.date;!s||!s.start&&!s.end||e.push({mark:o,claim:n,layer:n.layer,from:s.start?lt(s.start):null,
to:s.end?lt(s.end):null})}return e}function Ia(t){let e=t.flatMap(i=>[i.from,i.to]).filter(i=>i!==null),o=Math.min(...e),n=Math.max(...e),s=Math.max(1.5,(n-o)*.04),
r=i=>t.some(a=>a[i]===null)?1.6:1;return{first:o,last:n,from:o-s*r("from"),to:n+1+s*r("to")}}function Ca(t,e){let o=e/(t.to-t.from),n=Xt();return{x:i=>n?e-(i-t.
from)*o:(i-t.from)*o,day:i=>Math.floor((n?e-i:i)/o+t.from),per:o}}var Fa=t=>et("axis",t);function As(t){let e=t.to-t.from,o=[];if(e<=40){let i=e<=16?1:7;for(let a=Math.
ceil(t.from);a<t.to;a+=1)(a-Math.ceil(t.from))%i===0&&o.push({day:a,text:Fa(_(a))});return o}let[n,s]=tt(_(Math.floor(t.from))),r=e>365*4?12:e>500?3:1;r===12&&(s=
1);for(let i=0;i<600;i+=1){let a=lt(`${String(n).padStart(4,"0")}-${String(s).padStart(2,"0")}-01`);if(a>=t.to)break;if(a>=t.from&&(s-1)%r===0){let l=r===12?dt(
n):xs(s),c=r!==12&&(s===1||!o.length);o.push({day:a,text:c?et("axis_month",_(a)):l})}s+=1,s>12&&(s=1,n+=1)}return o}function au(t,e,o){t.sort((s,r)=>s.at-r.at);
for(let s of t)s.true=s.at;let n=(s,r)=>(e(s.text)+e(r.text))/2;t.forEach((s,r)=>{let i=e(s.text)/2,a=r?t[r-1].at+n(t[r-1],s):i-6;s.at=Math.max(s.at,a)});for(let s=t.
length-1;s>=0;s-=1){let r=s===t.length-1?o+12-e(t[s].text)/2:t[s+1].at-n(t[s],t[s+1]);t[s].at=Math.min(t[s].at,r)}for(let s=t.length-1;s>=0;s-=1)Math.abs(t[s].at-
t[s].true)>36&&t.splice(s,1)}function _a(t,e,o,n){let s=[...new Set(t.filter(c=>c.from!==null&&c.from===c.to).map(c=>c.from))].sort((c,f)=>c-f),r=n<420,i=c=>c.length*
(r?6:7)+(r?6:14),a=[];for(let c of s){let[f,p,g]=tt(_(c)),x=a[a.length-1],b=Fa(_(c)),v=o(c+.5);x&&Math.abs(v-x.at)<(i(b)+i(x.text))/2&&x.month===`${f}-${p}`&&x.
days.length<3?(x.days.push(g),x.all.push(v),x.at=(x.all[0]+v)/2,x.text=et("axis",_(c),_t(x.days.map(dt)))):a.push({at:v,all:[v],text:b,days:[g],month:`${f}-${p}`,
bold:!0})}au(a,i,n);let l=[...a];for(let c of As(e)){let f=c.text.length*6.4/2,p=o(c.day)+(Xt()?-f:f);l.every(x=>Math.abs(x.at-p)>i(x.text)/2+f+4)&&p>f&&p<n-f&&
l.push({at:p,text:c.text})}return l}var lu=100,cu=15,fu=6,du=2;function Ba(t,e,o){let n=new Set;for(let r of t)r.from!==null&&r.from===r.to&&n.add(r.from);return t.length>lu&&n.size*cu>o?Math.ceil(
fu/e.per):0}var Es=t=>new Set(t.map(e=>e.mark.id)).size;function Ra(t,e,o,n,s){let r=n?Math.max(du,n*o.per):0;return u("rect",{class:s,x:o.left.toFixed(1),width:o.
width.toFixed(1),y:(o.base-r).toFixed(1),height:r.toFixed(1),fill:e.slots.length===2?Re(e):R(e)})}function Ta(t,{days:e,x:o,high:n,stacked:s,living:r,told:i}){let a=new Map;
for(let{days:f}of t)for(let[p,g]of f){let x=Es(g);a.set(p,s?(a.get(p)||0)+x:Math.max(a.get(p)||0,x))}let l=n/Math.max(1,...a.values()),c=new Map;return t.flatMap(
({layer:f,days:p,base:g})=>[...p].map(([x,b])=>{let v=o(x),$=o(x+e),E=Es(b),z=s&&c.get(x)||0;c.set(x,z+E*l);let A={left:Math.min(v,$)+.5,width:Math.max(1,Math.abs(
$-v)-1),base:g-z,per:l},K=ye()?b.filter(r):b;return u("g",{class:"column"},K.length<b.length&&Ra(b,f,A,E,"item out"),Ra(b,f,A,Es(K),"item"),u("title",{},i(b)))}))}var k={items:[],range:null,now:null,together:0},Pa=()=>{let t=w.get().layersOn;return h.layers.filter(e=>t.has(e.id)&&k.items.some(o=>o.layer===e.id))},Os=()=>h.
marks.filter(t=>Q(t)&&!t.claims.some(e=>e.date&&(e.date.start||e.date.end))).length;function go(){let t=w.get().layersOn,e=new Map;for(let o of k.items){if(!t.has(
o.layer))continue;let n=o.from===null?Math.min(k.range.first,o.to):o.from,s=o.to===null?Math.max(k.range.last,o.from):o.to;e.set(`${n}:${s}`,[n,s])}return[...e.
values()].sort((o,n)=>o[0]-n[0]||o[1]-n[1])}var Dt=()=>{let t=w.get().dateRange;return t?t.map(lt):null};function xo(t,e){let o=Math.max(k.range.first,Math.min(
t,e)),n=Math.min(k.range.last,Math.max(t,e));o>n||w.set({dateRange:[_(o),_(n)]},{source:"timeline"})}var nn=()=>w.set({dateRange:null},{source:"timeline"});var Is=12,Na=t=>Y(t.mark)&&Oo(t.mark).includes(t.claim),qa=t=>!ye()||t.some(Na)?"item":"item out";function pu(t,e,o,n){let s=t[0],r={class:qa(t)},i=s.from===null?
k.range.from:s.from,a=s.to===null?k.range.to:s.to+1,l=Math.min(n(i),n(a)),c=Math.max(3,Math.abs(n(a)-n(i))),f=s.from===null?"start":s.to===null?"end":"",p=e.slots.
length===2?Re(e):R(e);return u("g",r,u("rect",{x:l,y:o-4,width:c,height:8,rx:4,fill:p,stroke:e.slots.length===2?"var(--ink3)":null,"stroke-width":.8,mask:f?`url\
(#fade-${f==="start"!==Xt()?"start":"end"})`:null}),u("title",{},Cs(t)))}function Cs(t){let e=t.slice(0,Is).map(o=>[O(o.mark),at(o.claim),ot(o.claim.date)].join(
" · "));return t.length>Is&&e.push(m("map.more",{n:t.length-Is})),e.join(`
`)}function mu(t,e,o,n){let s=t[0],r=u("g",{class:qa(t),"data-x":n(s.from+.5).toFixed(1),"data-y":o,transform:`translate(${n(s.from+.5).toFixed(1)} ${o})`}),i=t.
length>1&&e.slots.length===1,a=D(e,i?7.4:5.4);return a.setAttribute("style","stroke:var(--paper);stroke-width:3;paint-order:stroke"),r.append(a,D(e,i?7.4:5.4)),
i&&r.append(u("text",{class:"many",y:3.6,"text-anchor":"middle"},m("time.several",{n:t.length}))),r.append(u("title",{},Cs(t))),r}function hu(){let t=(e,o)=>[u(
"linearGradient",{id:`${e}-g`},o.map(([n,s])=>u("stop",{offset:n,"stop-color":"#fff","stop-opacity":s}))),u("mask",{id:e,maskContentUnits:"objectBoundingBox"},u(
"rect",{width:1,height:1,fill:`url(#${e}-g)`}))];return u("defs",{},t("fade-start",[[0,0],[.55,1]]),t("fade-end",[[.45,1],[1,0]]))}function gu(t,e,o,n){let s=new Map,
r=new Map;for(let i of k.items){if(i.layer!==t.id)continue;let a=i.from!==null&&i.from===i.to,l=n?i.from-(i.from-k.range.first)%n:i.from,c=a?s:r,f=a?l:`${i.from}\
:${i.to}`;c.has(f)?c.get(f).push(i):c.set(f,[i])}return{layer:t,days:s,base:e+6.5,bars:[...r.values()].map(i=>pu(i,t,e,o)),dots:n?[]:[...s.values()].map(i=>mu(i,
t,e,o))}}function xu(t,e){let o=n=>Number(n.dataset.x);t.sort((n,s)=>o(n)-o(s)),t.forEach((n,s)=>{s&&(n.dataset.x=Math.max(o(n),o(t[s-1])+12))});for(let n=t.length-
1;n>=0;n-=1){let s=n===t.length-1?e-6:o(t[n+1])-12;t[n].dataset.x=Math.min(o(t[n]),s),t[n].setAttribute("transform",`translate(${t[n].dataset.x} ${t[n].dataset.
y})`)}return t}function Ha(t,e){let o=Pa(),n=e?0:15,s=e?16:9,r=s+n*Math.max(o.length-1,0)+(e?16:9);k.now=Ca(k.range,t);let i=u("svg",{class:"chart",width:t,height:r+
18,"aria-hidden":"true",viewBox:`0 0 ${t} ${r+18}`},hu());i.append(u("g",{class:"grid"},As(k.range).map(f=>u("path",{d:`M${k.now.x(f.day).toFixed(1)} 0V${r}`})),
o.map((f,p)=>u("path",{d:`M0 ${s+n*p}H${t}`}))));let a=Dt();if(a){let f=k.now.x(a[0]),p=k.now.x(a[1]+1);i.append(u("rect",{class:"brush",x:Math.min(f,p),y:1,width:Math.
abs(p-f),height:r-2}))}k.together=Ba(k.items,k.now,t);let l=o.map((f,p)=>gu(f,s+n*p,k.now.x,k.together)),c=l.flatMap(f=>f.dots);if(i.append(...l.flatMap(f=>f.bars),
...e?xu(c,t):c),k.together){let f=e?l.map(p=>({...p,base:r})):l;i.append(...Ta(f,{days:k.together,x:k.now.x,living:Na,told:Cs,stacked:e,high:e?r-4:12.5}))}for(let f of _a(
k.together?[]:k.items,k.range,k.now.x,t))f.bold&&i.append(...f.all.map(p=>u("path",{class:"named",d:`M${p.toFixed(1)} ${r-3}V${r+3}`}))),i.append(u("text",{class:f.
bold?"bold":null,x:f.at.toFixed(1),y:r+14,"text-anchor":"middle"},f.text));return{box:i,bottom:r,rows:o,gap:n,top:s}}var yu=1500,rn=0;function Da(t,e){let o=Dt(),n=o?o[t]:t?k.range.last:k.range.first,s=vt(_(n));return d("div",{class:o?"grip set":"grip",tabindex:"0",role:"slide\
r","data-grip":t,"aria-label":m(t?"time.end":"time.start"),"aria-orientation":"horizontal","aria-valuemin":k.range.first,"aria-valuemax":k.range.last,"aria-valu\
enow":n,"aria-valuetext":s,style:{left:`${k.now.x(t?n+1:n)}px`,height:`${e}px`},on:{keydown:r=>wu(r,t,n)}},d("i",{}))}function wu(t,e,o){let n=Xt()?-1:1,s={ArrowRight:n,
ArrowLeft:-n,ArrowUp:1,ArrowDown:-1,PageUp:7,PageDown:-7,Home:-1e6,End:1e6}[t.key];if(!s)return;t.preventDefault();let r=Dt()||[k.range.first,k.range.last],i=Math.
min(k.range.last,Math.max(k.range.first,o+s));r[e]=i,r[0]>r[1]&&(r[1-e]=i),xo(r[0],r[1]);let a=X("#timeline .grip");a[e]&&a[e].focus()}function bu(t){let e=null,
o=!1,n=null,s=r=>k.now.day(r.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",r=>{if(r.button)return;yo();let i=r.target.closest&&r.target.
closest(".grip"),a=Dt();n=i&&a?a[1-Number(i.dataset.grip)]:null,e=n===null?s(r):n,o=!1,t.setPointerCapture(r.pointerId)}),t.addEventListener("pointermove",r=>{e!==
null&&(!o&&n===null&&Math.abs(k.now.x(e)-k.now.x(s(r)))<5||(o=!0,xo(e,s(r))))}),t.addEventListener("pointerup",r=>{e!==null&&!o&&n===null&&Mu(s(r)),e=null}),t.addEventListener(
"pointercancel",()=>{e=null})}function Mu(t){let e=go().map(([o,n])=>{let s=t<o?o-t:t>n?t-n:0;return{a:o,b:n,off:s,length:n-o}}).filter(o=>o.off*k.now.per<14).sort(
(o,n)=>o.off-n.off||o.length-n.length)[0];e?xo(e.a,e.b):nn()}function Fs(t){let e=go();if(!e.length)return!1;let o=Dt(),n=o?e.findIndex(([a,l])=>a===o[0]&&l===o[1]):
-1,s=o&&n<0?e.findIndex(([a])=>a>=o[0]):n+t;if(s>=e.length||s<0&&o)return!1;let[r,i]=e[Math.max(s,0)];return xo(r,i),ft(Za()),!0}function yo(){clearInterval(rn),
rn=0;let t=M("play");t&&t.replaceChildren(_s(!1)),t&&t.setAttribute("aria-label",m("time.play"))}function ku(){if(rn)return yo();let t=go(),e=Dt();return(!e||e[1]>=
t[t.length-1][1])&&nn(),Fs(1),rn=setInterval(()=>{Fs(1)||yo()},yu),M("play").replaceChildren(_s(!0)),M("play").setAttribute("aria-label",m("time.pause")),null}function _s(t){
return u("svg",{viewBox:"0 0 12 12",width:12,height:12,class:t?null:"arrow","aria-hidden":"true"},u("path",{fill:"currentColor",d:t?"M2 1H5V11H2ZM7 1H10V11H7Z":
"M2 .6L11 6L2 11.4Z"}))}function Za(){let t=w.get().dateRange;if(t)return ot({start:t[0],end:t[1]});let e=[_(k.range.first),_(k.range.last)];return ot(k.range.last-
k.range.first>40?gs(...e):{start:e[0],end:e[1]})}function vu(){if(!w.get().dateRange)return m(k.together?"time.hint_many":"time.hint");let t=h.marks.filter(Q);return m(
"time.chosen",{m:t.filter(Y).length,n:t.length,k:Os()})}function sn(){let t=M("timeline");if(t.hidden)return;let e=C()&&C().dataset.grip,o=N()==="phone",n=M("ti\
me-area"),{box:s,bottom:r,rows:i,gap:a,top:l}=Ha(Math.max(n.clientWidth,60),o);for(let c of[...n.querySelectorAll(".chart, .grip")])c.remove();n.append(s,Da(0,r),
Da(1,r)),M("time-lanes").replaceChildren(...o?[]:i.map((c,f)=>d("span",{style:{top:`${l+a*f-8}px`}},u("svg",{viewBox:"-9 -9 18 18",width:13,height:13,"aria-hidd\
en":"true"},D(c,6)),Qt(c,"short")))),M("time-title").textContent=Za(),M("time-hint").textContent=vu(),M("time-all").hidden=!w.get().dateRange,M("time-left").replaceChildren(
d("span",{},m("time.no_date")),d("b",{},T(Os()))),t.classList.toggle("chosen",!!w.get().dateRange),e&&n.querySelectorAll(".grip")[Number(e)].focus()}function Ua(){
let t=M("timeline"),e=(n,s)=>d("button",{type:"button",class:"step","aria-label":s,on:{click:()=>{yo(),Fs(n)}}},u("svg",{viewBox:"0 0 8 12",width:7,height:10,class:"\
arrow","aria-hidden":"true"},u("path",{d:n>0?"M2 2L6 6L2 10":"M6 2L2 6L6 10",fill:"none",stroke:"currentColor","stroke-width":1.6}))),o=d("div",{id:"time-area"});
t.setAttribute("aria-label",m("time.title")),t.replaceChildren(d("div",{class:"play"},d("button",{id:"play",type:"button","aria-label":m("time.play"),on:{click:ku}},
_s(!1)),d("div",{class:"steps"},e(-1,m("time.back")),e(1,m("time.step")))),d("div",{class:"time"},d("p",{class:"head"},d("b",{id:"time-title"}),d("span",{id:"ti\
me-hint"}),d("button",{type:"button",class:"link",id:"time-all",on:{click:()=>{yo(),nn()}}},m("time.all"))),d("div",{class:"lanes"},d("div",{id:"time-lanes","ar\
ia-hidden":"true"}),o)),d("p",{id:"time-left"})),bu(o)}function Va(){k.items=Oa(h.marks),!(k.items.length<2)&&(k.range=Ia(k.items),!(go().length<2)&&(M("timelin\
e").hidden=!1,Ua(),sn(),w.subscribe((t,e)=>{e.has("lang")?(Ua(),sn()):["layersOn","filters","query","dateRange"].some(o=>e.has(o))&&sn()}),new ResizeObserver(sn).
observe(M("time-area"))))}async function $u(t){let e=atob(document.getElementById(t).textContent),o=new Uint8Array(e.length);for(let s=0;s<e.length;s+=1)o[s]=e.charCodeAt(s);let n=new Blob(
[o]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(n).text())}var zu=t=>/[\ud800-\udfff]/.test(t)?Array.from(t):
t,js=(t,e,o)=>typeof t=="string"?t.slice(e,o):t.slice(e,o).join("");function Su(t){let e=new Map(t.map((r,i)=>[r.sha256,i]));function o(r,i){let l=(t[r]?t[r].paragraphs:
[]).findIndex(([c,f])=>c<=i&&i<f);return l<0?null:l}function n({article:r,quote:i,start:a,end:l},c){let[f,p]=c||[a,a];a<=f&&f<=p&&p<=l||(f=p=a);let g=zu(i),x=e.
get(r)||0;return{article:x,paragraph:o(x,a),before:js(g,0,f-a),place:js(g,f-a,p-a),after:js(g,p-a)}}function s(r){let{id:i,role:a,layer:l,action:c,hedges:f,negated:p,
inferred:g,figures:x,speaker:b,reviewed:v}=r;return{id:i,role:a,layer:l,action:c,hedges:f,negated:p,inferred:g,figures:x,speaker:b,reviewed:v,actors:r.actor_ids.
map($=>typeof $=="string"?$:$.id),date:r.date_words===null?null:{start:r.date_start,end:r.date_end,words:r.date_words,time_precision:r.time_precision,date_prec:r.
date_prec},cites:r.citations.map($=>n($,r.highlight))}}return{cite:n,claim:s}}function Wa(t,e,{cite:o,claim:n}){let{title:s,place_id:r,layers:i,form:a,anchor:l,
radius_km:c,words:f,approximate:p,rule:g,note:x,rivals:b,score:v,country:$,admin1:E,names:z,disagreements:A}=t.properties;return{id:t.id,n:e,title:s,place_id:r,
layers:i,form:a,anchor:l,radius_km:c,words:f,approximate:p,rule:g,note:x,rivals:b,score:v,country:$,admin1:E,geometry:t.geometry,names:Object.entries(z).flatMap(
([K,At])=>[At].flat().map(Ie=>[K,Ie])),claims:t.properties.claims.map(n),differ:(A||[]).map(({kind:K,values:At,citations:Ie})=>({kind:K,versions:At.map((Xa,Qa)=>({
value:Xa,cite:o(Ie[Qa],null)}))}))}}function Au(t){let e=Su(t.articles||[t.article].filter(Boolean)),o=[],n=[];for(let s of h.order){let r=t.features[s];r.geometry?
o.push(Wa(r,o.length+1,e)):n.push(Wa(r,0,e))}return{marks:o,named:n,unplaced:t.unplaced_claims.map(e.claim),unresolved:t.unresolved.map(({surface:s,reason:r,rivals:i,
citation:a})=>({surface:s,reason:r,rivals:i,cite:e.cite(a,null)}))}}var Ya=async()=>wo(Au(await $u("mapgen-geojson")));function Ga(){Kr(h.config),Wi(),y.element.setAttribute("role","region"),y.element.setAttribute("aria-label",m("page.map")),qi(),Ea(),Yn(),Ma(),Va(),Yi(),ba(),ya(),
rs(),ts(),Gi(),da(),M("static").remove(),document.documentElement.dataset.ready="1",fe&&setTimeout(Or,500)}function Ka(t){throw document.documentElement.classList.
remove("js"),t}function Ja(){if(document.documentElement.classList.add("js"),fe){Ya().then(Ga).catch(Ka);return}try{Ga()}catch(t){Ka(t)}}var Eu={shown:yt},Ou={find:wt,flush:No,now:be,request:Nt,sight:P,signs:Pt,get took(){return ps}};return sl(Iu);})();
