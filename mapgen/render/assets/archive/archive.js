"use strict";var mapgenArchive=(()=>{var Le="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",It=new Int8Array(128);for(let t=0;t<64;t+=1)It[Le.charCodeAt(t)]=t;var Ot=85.0511287798,
Ce=t=>t/360+.5,ct=t=>{let e=Math.max(-Ot,Math.min(Ot,t));return .5-Math.log(Math.tan(Math.PI/4+e*Math.PI/360))/(2*Math.PI)},V=t=>Math.atan(Math.exp((.5-t)*2*Math.
PI))*360/Math.PI-90;function Nt(t,e){let n=[],o=0,r=0,l=0,i=()=>{let s=0,a=1,c;do c=It[t.charCodeAt(o)],o+=1,s+=(c&31)*a,a*=32;while(c&32);return s%2?-(s+1)/2:s/
2};for(;o<t.length;)r+=i(),l+=i(),n.push(Ce(r/e),ct(l/e));return n}var Oe="http://www.w3.org/2000/svg";function $t(t,e,n){for(let[o,r]of Object.entries(e||{}))if(!(r==null||r===!1))if(o==="on")for(let[l,i]of Object.entries(r))t.
addEventListener(l,i);else if(o==="style")for(let[l,i]of Object.entries(r||{}))t.style.setProperty(l,i);else t.setAttribute(o,r===!0?"":String(r));for(let o of n.
flat(1/0))o==null||o===!1||o===""||t.append(o instanceof Node?o:document.createTextNode(String(o)));return t}var m=(t,e,...n)=>$t(document.createElement(t),e,n),
Z=(t,e,...n)=>$t(document.createElementNS(Oe,t),e,n),v=t=>document.getElementById(t),_=(t,e=document)=>e.querySelector(t);var ft=()=>document.activeElement;var Rt=85,mt={},f={},y={n:0,x:new Float64Array(0),y:new Float64Array(0)},g={misses:new Uint8Array(0),sight:new Uint8Array(0),shown:0,open:null};function h(t,e={}){
let n=mt[t];n&&typeof n=="object"&&(n=e.n===1?n.one:n.other);for(let[o,r]of Object.entries(e))n=String(n).replaceAll(`{${o}}`,typeof r=="number"?r.toLocaleString(
document.documentElement.lang):r);return n===void 0?t:String(n)}var ut=()=>mt.cldr;async function Tt(){mt=JSON.parse(v("words").textContent);let t=atob(v("data").
textContent.trim()),e=Uint8Array.from(t,o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"));Object.assign(f,await new Response(
n).json()),y.n=f.lon.length,g.misses=new Uint8Array(y.n),g.sight=new Uint8Array(y.n),y.x=Float64Array.from(f.lon,o=>o===null?NaN:(o/f.scale+180)/360),y.y=Float64Array.
from(f.lat,o=>o===null?NaN:ct(Math.max(-Rt,Math.min(Rt,o/f.scale))))}var E=["type","sides","sources","country","form","sure"],z=1<<E.length,Pt=z<<1,G=["hedged","denied","differs","reviewed"],Ie=4,x={facets:Object.fromEntries(E.map(
t=>[t,new Set])),from:null,to:null,query:""},dt={};function Ne(t,e){return t==="sure"?G.flatMap((n,o)=>f[n][e]?[o+1]:[]):t==="sides"||t==="sources"?[...new Set(
f[t][e])].map(n=>Number(n)+1):[f[t][e]+1]}var $e=t=>(t==="sure"?G.length:t==="form"?Ie:f.names[t].length)+1;function Ht(){dt=Object.fromEntries(E.map(t=>{let e=new Uint32Array(
y.n+1),n=[];for(let o=0;o<y.n;o+=1){for(let r of Ne(t,o))n.push(r);e[o+1]=n.length}return[t,{kinds:$e(t),starts:e,list:Int32Array.from(n)}]}))}var Re=(t,e)=>(t===
"sure"?G.indexOf(e):Number(e))+1;function P(t,e){if(t==="sure"||t==="form")return h(`${t}_${e}`);let n=e<0?"":f.names[t][e];return t==="type"?n?h(`event.${n}`):
h("other"):n||h("unknown")}function Ft(){for(let t of E)x.facets[t].clear();Object.assign(x,{from:null,to:null,query:""})}function pt(t){E.forEach((e,n)=>{(!t||
t===e)&&Te(e,1<<n)}),(!t||t==="time")&&Pe(),(!t||t==="words")&&He()}function Te(t,e){let{misses:n}=g,{kinds:o,starts:r,list:l}=dt[t],i=x.facets[t],s=new Uint8Array(
o);for(let a of i)s[Re(t,a)]=1;for(let a=0;a<y.n;a+=1){let c=!i.size;for(let u=r[a];!c&&u<r[a+1];u+=1)c=s[l[u]]===1;n[a]=c?n[a]&~e:n[a]|e}}function Pe(){let{misses:t}=g,
{start:e,end:n}=f,o=x.from,r=x.to??1/0;for(let l=0;l<y.n;l+=1){let i=o===null||e[l]!==null&&n[l]>=o&&e[l]<=r;t[l]=i?t[l]&~z:t[l]|z}}function He(){let t=x.query.
trim().toLowerCase(),e=t?Fe(t):()=>!0;for(let n=0;n<y.n;n+=1)g.misses[n]=e(n)?g.misses[n]&~Pt:g.misses[n]|Pt}function Fe(t){let e=r=>new Set(r.flatMap((l,i)=>l.
toLowerCase().includes(t)?[i]:[])),n=e(f.names.place),o=e(f.names.sides);return r=>n.has(f.place[r])||f.sides[r].some(l=>o.has(l))||f.quotes[r].some(([l])=>l.toLowerCase().
includes(t))}var _t=t=>!(g.misses[t]&~z);function Bt(t){let e=1<<E.indexOf(t),{kinds:n,starts:o,list:r}=dt[t],l=new Uint32Array(n),{misses:i}=g;for(let a=0;a<y.
n;a+=1)if(!(i[a]&~e))for(let c=o[a];c<o[a+1];c+=1)l[r[c]]+=1;let s=[];return l.forEach((a,c)=>{let u=t==="sure"?G[c-1]:c-1;(a||x.facets[t].has(u))&&s.push([u,a])}),
s.sort((a,c)=>c[1]-a[1]||String(P(t,a[0])).localeCompare(P(t,c[0])))}var _e=200;function Dt(t){let e=E.filter(n=>x.facets[n].size).map(n=>`${n}=${[...x.facets[n]].join(".")}`);x.from!==null&&e.push(`d=${x.from}.${x.to}`),x.query&&
e.push(`q=${encodeURIComponent(x.query)}`),t&&e.push(`v=${t}`),history.replaceState(null,"",`#${e.join("&")}`)}function qt(){let t=null;for(let e of location.hash.
slice(1).split("&")){let[n,o=""]=e.split("=");if(E.includes(n)){let l=o.split(".").map(i=>n==="sure"?i:Number(i));x.facets[n]=new Set(l.filter(i=>i!==""&&!Number.
isNaN(i)))}n==="d"&&/^-?\d+\.-?\d+$/.test(o)&&([x.from,x.to]=o.split(".").map(Number)),n==="q"&&(x.query=Be(o).slice(0,_e));let r=n==="v"?o.split(",").map(Number):
[];r.length===3&&r.every(Number.isFinite)&&Math.abs(r[0])<86&&(t=r)}return t}function Be(t){try{return decodeURIComponent(t)}catch{return""}}var Wt=["M-1 0A1 1 0 1 0 1 0A1 1 0 1 0-1 0Z","M-.9-.9H.9V.9H-.9Z","M0-1.1L1.1.9H-1.1Z","M0-1.1L.95-.55V.55L0 1.1-.95.55V-.55Z","M0-1.05L1.05-.3.65.95H-.65L-1.05\
-.3Z","M-.4-1.1H.4V-.4H1.1V.4H.4V1.1H-.4V.4H-1.1V-.4H-.4Z","M0-1.25L1.25 0 0 1.25-1.25 0Z","M0 1.1L1.1-.9H-1.1Z"],qe=4,xt=1,yt=2,J=3,X=[],jt=t=>t===void 0?-1:f.
slots[t]??-1,ht=t=>t<0?"ev":`s${t%qe}`;function Ut(t,e,[n,o],r,l){let i=jt(f.sides[e][0]),s=Math.max(0,i),a=l?8:5.5;X[s]=X[s]||new Path2D(Wt[s]);let c=[r(ht(i)),
r("symfill")];f.denied[e]&&c.reverse(),t.save(),t.translate(n,o),f.form[e]===xt&&We(t,a,r(ht(i))),t.scale(a,a),[t.fillStyle,t.strokeStyle]=c,t.lineWidth=2/a,t.fill(
X[s]),t.stroke(X[s]),t.restore()}function We(t,e,n){t.beginPath(),t.arc(0,0,e+5,0,7),t.setLineDash([3,3]),t.strokeStyle=n,t.lineWidth=1.4,t.stroke(),t.setLineDash(
[])}function Vt(t,e,n,o,r){t.font="600 11px system-ui,sans-serif",t.textAlign="center",t.textBaseline="middle",t.lineWidth=3,t.strokeStyle=r("land"),t.strokeText(
String(e),n,o),t.fillStyle=r("ink"),t.fillText(String(e),n,o)}function $(t,{hollow:e=!1,near:n=!1}={}){let o=jt(t),r=`var(--${ht(o)})`,l=Z("path",{d:Wt[Math.max(
0,o)],transform:"translate(8 8) scale(4.6)",fill:e?"var(--symfill)":r,stroke:e?r:"none","stroke-width":.4}),i=n?[Z("circle",{cx:8,cy:8,r:7,fill:"none",stroke:r,
"stroke-dasharray":"3 3","stroke-width":1.2})]:[];return Z("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},...i,l)}var je=8,Ue=720,Ve=new Set(["form","sure"]),gt={},Zt="";function zt(t){let e=m("input",{type:"search",id:"find",placeholder:h("find"),"aria-label":h("find"),value:x.
query,on:{input:()=>{x.query=e.value,t("words")}}}),n=m("button",{type:"button",class:"plain",on:{click:()=>{Ft(),e.value="",t()}}},h("clear"));gt=Object.fromEntries(
E.map(o=>[o,m("ul")])),v("facets").replaceChildren(e,...E.map(o=>m("details",{open:!Ve.has(o)&&innerWidth>=Ue},m("summary",{},m("h2",{},h(`facet_${o}`))),gt[o])),
n)}function K(t,e){let n=gt[t],o=n.contains(ft())?ft().dataset.value:null;n.replaceChildren(...Ze(t,e));let r=o&&_(`[data-value="${o}"]`,n);r&&r.focus({preventScroll:!0})}
function Ze(t,e){let n=Bt(t),o=x.facets[t],r=Zt===t?n:n.filter(([s],a)=>a<je||o.has(s)),l=r.map(([s,a])=>ze(t,s,a,e));if(n.length===r.length)return l;let i=()=>{
Zt=t,K(t,e)};return[...l,m("li",{},m("button",{type:"button",class:"plain",on:{click:i}},h("more",{n:n.length-r.length})))]}function ze(t,e,n,o){let r=x.facets[t],
l=m("input",{type:"checkbox","data-value":e,checked:r.has(e),on:{change:()=>{l.checked?r.add(e):r.delete(e),o(t)}}}),i=t==="sides"&&e>=0&&f.slots[e]>=0?$(e):"";
return m("li",{},m("label",{},l,i,m("bdi",{},P(t,e)),m("span",{class:"n"},n.toLocaleString(document.documentElement.lang))))}var wt=20,Xe=9,Xt="600 12px system-ui,sans-serif",Je="600 10.5px system-ui,sans-serif",H=(t,e)=>t[0]<e[2]&&e[0]<t[2]&&t[1]<e[3]&&e[1]<t[3];function Jt(t,e,n,o){
let r=new Map;e.forEach((i,s)=>{let a=f.form[i]===J,c=`${f.place[i]},${a},${f.place[i]<0?`${n[s]},${o[s]}`:""}`,u=r.get(c);u?u.events.push(i):r.set(c,{x:n[s],y:o[s],
events:[i],place:f.place[i],border:a,box:[]})});let l=[];t.font=Xt;for(let i of[...r.values()].sort((s,a)=>a.events.length-s.events.length)){Gt(t,i);let s=l.find(
a=>H(a.box,i.box));s?(s.events.push(...i.events),s.place=s.place===i.place?i.place:-1,s.border=s.border&&i.border,Gt(t,s)):l.push(i)}return l}var Kt=({events:t,
border:e})=>(e?"⇹ ":"")+t.length.toLocaleString(document.documentElement.lang);function Gt(t,e){let n=t.measureText(Kt(e)).width/2+Xe;e.box=[e.x-n,e.y-wt/2,e.
x+n,e.y+wt/2]}function Yt(t,e,n,o){t.textAlign="center",t.textBaseline="middle";for(let r of e){let[l,i,s,a]=r.box,c=g.open!==null&&r.events.includes(g.open);t.
beginPath(),t.roundRect(l,i,s-l,a-i,r.border?3:wt/2),t.fillStyle=n("raise"),t.fill(),t.strokeStyle=n("ink"),t.lineWidth=c?2.5:1.4,t.setLineDash(r.border?[6,3]:[
1.5,2.5]),t.stroke(),t.setLineDash([]),t.font=Xt,t.fillStyle=n("ink"),t.fillText(Kt(r),r.x,r.y+.5),o.push(r.box)}for(let r of e)Ke(t,r,n,o)}function Ke(t,e,n,o){
if(e.place<0)return;t.font=Je;let r=f.names.place[e.place],l=t.measureText(r).width/2,i=e.box[1]-8,s=[e.x-l,i-6,e.x+l,i+5];o.some(a=>H(a,s))||(o.push(s),Y(t,r,e.
x,i,n("ink2"),n("land")))}function Y(t,e,n,o,r,l){t.lineJoin="round",t.lineWidth=3,t.strokeStyle=l,t.strokeText(e,n,o),t.fillStyle=r,t.fillText(e,n,o)}function Qt(t,e,n,o,r){let l=13*Math.sqrt(3),i=13*1.5,s=(d,p)=>(d%p+p)%p,a=s(o.x,l),c=s(o.y,2*i),u=new Map;for(let d=0;d<t.length;d+=1){let p=Math.round((n[d]+c)/
i),S=p&1,w=Math.round((e[d]+a)/l-S/2),N=(w+32768)*65536+p+32768,b=u.get(N);b||u.set(N,b={x:(w+S/2)*l-a,y:p*i-c,n:0,open:!1}),b.n+=1,t[d]===r&&(b.open=!0)}return[
...u.values()]}function te(t){return Array.from({length:5},(n,o)=>Math.max(o+1,Math.ceil((t+1)**(o/5)))).filter((n,o)=>n<=t||!o)}function ee(t,e,n,o){for(let{x:r,
y:l,n:i,open:s}of e){let a=0;for(;a+1<n.length&&i>=n[a+1];)a+=1;Qe(t,r,l),t.fillStyle=o(`d${a+1}`),t.fill(),s&&(t.strokeStyle=o("ink"),t.lineWidth=2.5,t.stroke())}}
function Qe(t,e,n){t.beginPath();for(let o=0;o<6;o+=1)t.lineTo(e+(13-.7)*Math.sin(o*Math.PI/3),n+(13-.7)*Math.cos(o*Math.PI/3));t.closePath()}var en=720,nn=90,ne="",bt=null,Q=null,B=null,oe=t=>t.toLocaleString(document.documentElement.lang);function re(){bt=m("ul"),Q=m("div",{class:"scale"}),B=m("deta\
ils",{class:"legend",open:innerWidth>=en},m("summary",{},m("h2",{},h("legend"))),bt),L.DomEvent.disableClickPropagation(B),L.DomEvent.disableScrollPropagation(B),
v("map").append(B,Q)}function se(t,e){let{offsetWidth:n,offsetHeight:o}=B,r=t.filter(([,s])=>s>e.y-o-16),l=r.filter(([s])=>s<n+16).length,i=r.filter(([s])=>s>e.
x-n-16).length;v("map").classList.toggle("key-left",l<i)}var T=(t,e)=>m("li",{},t,m("span",{},e));function le(t){let e=JSON.stringify(t);if(e===ne)return;ne=e;let{
least:n,km:o,near:r,region:l,border:i,denied:s}=t,a=n.map((d,p)=>T(m("i",{class:"step",style:{"--step":`var(--d${p+1})`}}),p===n.length-1?n.length>1?h("step_las\
t",{from:d}):oe(d):d===n[p+1]-1?oe(d):h("step",{from:d,to:n[p+1]-1}))),c=f.slots.findIndex(d=>d>=0),u=[c>=0&&T($(c),h("sign_side")),T($(void 0),h("sign_none")),
r&&T($(void 0,{near:!0}),h("form_1")),s&&T($(void 0,{hollow:!0}),h("sign_denied"))];bt.replaceChildren(...[a.length?[m("li",{class:"head"},h("cell",{n:o})),a]:u,
l&&T(m("i",{class:"pill"}),h("form_2")),i&&T(m("i",{class:"pill border"}),h("form_3"))].flat(2).filter(Boolean))}function ie(t){let e=t*nn,n=10**Math.floor(Math.
log10(e)),o=([5,2,1].find(r=>r*n<=e)||1)*n;Q.style.width=`${o/t}px`,Q.textContent=h("km",{n:o})}var rn="600 11px system-ui,sans-serif",sn="600 12px system-ui,sans-serif",ln="2px",an=24,cn=120,fn=9;function ae(t,e,n,o,r,l){t.font=rn,t.textAlign="center",t.textBaseline=
"middle","letterSpacing"in t&&(t.letterSpacing=ln);for(let[i,s,a,c]of e){let[u,d]=n(s,a),p=i.toUpperCase(),S=t.measureText(p).width/2,w=[u-S,d-7,u+S,d+7],[N]=n(
s-c/2,a),[b]=n(s+c/2,a);b-N<S*2||!H(w,o)||l.some(O=>H(O,w))||(l.push(w),Y(t,p,u,d,r("ink3"),r("land")))}"letterSpacing"in t&&(t.letterSpacing="0px")}function ce(t,e,n,o,r,l,i){
let s=new Uint32Array(f.names.place.length),a=new Int32Array(s.length).fill(-1);e.forEach((p,S)=>{let w=f.place[p];w<0||(s[w]+=1,a[w]<0&&(a[w]=S))});let c=[];for(let p=0;p<
s.length;p+=1)s[p]&&c.push(p);let u=c.sort((p,S)=>s[S]-s[p]||p-S).slice(0,cn);t.font=sn,t.textAlign="left",t.textBaseline="middle";let d=0;for(let p of u){let S=f.
names.place[p],w=n[a[p]]+fn,N=o[a[p]],b=t.measureText(S).width,O=[w-2,N-8,w+b+2,N+8];if(!(O[2]>r.x||O[3]>r.y||O[1]<0||i.some(at=>H(at,O)))&&(i.push(O),Y(t,S,w,N,
l("ink"),l("land")),d+=1,d===an))return}}var un=.02,dn=8,pn=[24,24],hn=[20,10],fe=()=>[...y.x.keys()].filter(t=>!Number.isNaN(y.x[t]));function me(){let t=Float64Array.from(fe(),r=>y.x[r]).sort(),e=t.length;
if(e<2)return!1;let n=t[0]+1-t[e-1],o=0;for(let r=1;r<e;r+=1)t[r]-t[r-1]>n&&([n,o]=[t[r]-t[r-1],t[r]]);return!o||n<.5?!1:(y.x=y.x.map(r=>r<o?r+1:r),!0)}function ue(t){
let e=fe();if(!e.length){t.setView(hn,2);return}let n=s=>{let a=Float64Array.from(e,u=>s[u]).sort(),c=Math.floor(a.length*un);return[a[c],a[a.length-1-c]]},[o,r]=n(
y.x).map(s=>(s-.5)*360),[l,i]=n(y.y).map(V);t.fitBounds([[i,o],[l,r]],{maxZoom:dn,padding:pn})}var xn=300,yn=12,Mt=12,gn=40075.017,M=null,R=null,he=[],et=!1,I={events:[],x:[],y:[],cells:[],pills:[]},wn=(t,e)=>{let n=Nt(t,e),o=[];for(let r=0;r<n.length;r+=
2)o.push([V(n[r+1]),(n[r]-.5)*360]);return o},St=()=>{let t=getComputedStyle(document.documentElement),e={};return n=>e[n]??(e[n]=t.getPropertyValue(`--${n}`).trim())};
function xe(t,e){M=L.map("map",{zoomSnap:.5,minZoom:1,maxZoom:Mt,worldCopyJump:!1,zoomAnimation:!1,preferCanvas:!0,attributionControl:!1});let n=JSON.parse(v("g\
round").textContent),o=me(),r=n.land.map(a=>a.map(c=>wn(c,n.scale))),l=a=>a.map(c=>c.map(([u,d])=>[u,d+360]));he=o?[...n.names,...n.names.map(([a,c,...u])=>[a,c+
360,...u])]:n.names;let i=L.polygon(o?[...r,...r.map(l)]:r,{renderer:L.canvas({padding:.3}),interactive:!1,weight:.8,fillOpacity:1}).addTo(M),s=()=>i.setStyle({
color:St()("gov"),fillColor:St()("land")});s(),R=m("canvas",{class:"density","aria-hidden":"true"}),M.getPanes().overlayPane.append(R),re(),M.on("moveend resize",
()=>{D(),e.moved()}),M.on("click",a=>An(a,e.picked)),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>{s(),D()}),t?M.setView([t[0],t[1]],
t[2]):ue(M),se(I.events.map((a,c)=>[I.x[c],I.y[c]]).concat(I.pills.map(({x:a,y:c})=>[a,c])),M.getSize()),et=!!t,M.on("dragstart zoomstart",()=>{et=!0})}function ye(){
if(!et)return null;let{lat:t,lng:e}=M.getCenter();return`${t.toFixed(3)},${e.toFixed(3)},${M.getZoom()}`}function bn(t,e,n){let{sight:o,misses:r}=g,l=new Float64Array(
y.n),i=new Float64Array(y.n),s=[],a=[];g.shown=0;for(let c=0;c<y.n;c+=1)o[c]=0,!r[c]&&(l[c]=y.x[c]*t-e.x,i[c]=y.y[c]*t-e.y,l[c]>=0&&i[c]>=0&&l[c]<=n.x&&i[c]<=n.
y&&(o[c]=1,g.shown+=1,(f.form[c]>=yt?a:s).push(c)));return{own:s,wide:a,all:{x:l,y:i}}}var tt=(t,e)=>Float64Array.from(t,n=>e[n]);function D(){let t=M.getSize(),
e=256*2**M.getZoom(),n=M.getPixelBounds().min,o=Sn(t),r=St(),{own:l,wide:i,all:s}=bn(e,n,t),a=tt(l,s.x),c=tt(l,s.y),u=Jt(o,i,tt(i,s.x),tt(i,s.y)),d=l.length>xn?
Qt(l,a,c,n,g.open):[];I={events:l,x:a,y:c,cells:d,pills:u};let p=gn*Math.cos(M.getCenter().lat*Math.PI/180)/e,S=d.length?te(d.reduce((b,O)=>Math.max(b,O.n),1)):
[],w=[];d.length?ee(o,d,S,r):Mn(o,l,a,c,r),Yt(o,u,r,w),ce(o,l,a,c,t,r,w),ae(o,he,(b,O)=>{let{x:at,y:ke}=M.project([O,b]);return[at-n.x,ke-n.y]},[0,0,t.x,t.y],r,
w),le({least:S,km:Number((p*13*Math.sqrt(3)).toPrecision(2)),near:l.some(b=>f.form[b]===xt),region:i.some(b=>f.form[b]===yt),border:i.some(b=>f.form[b]===J),denied:!d.
length&&l.some(b=>f.denied[b])}),ie(p)}function Mn(t,e,n,o,r){let l=new Map;e.forEach((i,s)=>{let a=`${Math.round(n[s])},${Math.round(o[s])}`,c=l.get(a);c?c.push(
s):l.set(a,[s]),Ut(t,i,[n[s],o[s]],r,g.open===i)});for(let[i,...s]of l.values())s.length&&Vt(t,s.length+1,n[i]-9,o[i]-9,r)}function Sn(t){let e=devicePixelRatio||
1;R.width=t.x*e,R.height=t.y*e,R.style.width=`${t.x}px`,R.style.height=`${t.y}px`,L.DomUtil.setPosition(R,M.containerPointToLayerPoint([0,0]));let n=R.getContext(
"2d");return n.scale(e,e),n}function de(t,e,n,o){let r=M.getZoom();et=!0,r>=Mt?o(n):M.setView(M.containerPointToLatLng([t,e]),Math.min(Mt,r+2))}function An({containerPoint:{
x:t,y:e}},n){let o=I.pills.find(({box:s})=>t>=s[0]&&t<=s[2]&&e>=s[1]&&e<=s[3]);if(o)return o.events.length===1?n(o.events[0]):de(o.x,o.y,o.events[0],n);let r=I.
cells.find(s=>Math.hypot(s.x-t,s.y-e)<13),l=null,i=r?1/0:yn;if(I.events.forEach((s,a)=>{let c=Math.hypot(I.x[a]-t,I.y[a]-e);c<i&&([i,l]=[c,s])}),l!==null)return r?
de(r.x,r.y,l,n):n(l)}var At=t=>t.split("-").map(Number);function ge(t){let[e,n,o]=At(t),r=n<=2?e-1:e,l=Math.floor(r/400),i=r-l*400,s=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return l*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+s-719468}function nt(t){let e=t+719468,n=Math.floor(e/146097),o=e-n*146097,r=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),l=o-(365*r+Math.floor(r/4)-Math.floor(r/100)),i=Math.floor((5*l+2)/153),s=l-Math.floor((153*i+2)/5)+1,a=i+(i<10?3:-9),
c=r+n*400+(a<=2?1:0),u=d=>String(d).padStart(2,"0");return`${String(c).padStart(4,"0")}-${u(a)}-${u(s)}`}var q=t=>String(t).replace(/\d/g,e=>ut().digits[e]);function W(t,e){let[n,o,r]=At(nt(e)),{months:l,alone:i,short:s,patterns:a}=ut(),c={d:q(r),dd:q(String(r).padStart(
2,"0")),M:q(o),MM:q(String(o).padStart(2,"0")),y:q(n),MMMM:l[o-1],LLLL:i[o-1],MMM:s[o-1],LLL:s[o-1]};return a[t].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(u,d,p)=>p?
c[u]||c[p]||u:d.replaceAll("''","'")||"'")}var j=(t,e)=>e===null||e===t?W("day",t):h("span",{start:W("day",t),end:W("day",e)});var vt=100,En=t=>g.sight[t]===1||!g.misses[t]&&f.lon[t]===null;function Et(t){let e=[],n=0,o=0;for(let r=0;r<y.n;r+=1)g.misses[r]||(o+=1),En(r)&&(n+=1,e.length<
vt&&e.push(r));v("table").replaceChildren(m("h2",{},h("in_sight",{n,total:o})),m("ol",{},e.map(r=>kn(r,t))),n>vt?m("p",{class:"note"},h("rest",{n:n-vt})):"")}function kn(t,e){
let n=g.open===t,{start:o,end:r,form:l}=f;return m("li",{"data-event":t,class:n?"open":null},m("button",{type:"button","aria-expanded":String(n),on:{click:()=>e(
t)}},o[t]===null?m("span",{class:"day"},h("undated_row")):m("time",{class:"day",datetime:nt(o[t])},j(o[t],r[t])),m("b",{},$(f.sides[t][0],{hollow:!!f.denied[t]}),
P("type",f.type[t])),m("bdi",{},Ln(t)),m("span",{},m("bdi",{},f.place[t]<0?h("unplaced"):f.names.place[f.place[t]]),l[t]?` · ${h(`form_${l[t]}`)}`:""),m("span",
{class:"n"},h("tellings",{n:f.families[t]}))),n?Cn(t):null)}var Ln=t=>f.sides[t].map(e=>f.names.sides[e]).join(", ");function Cn(t){let e=f.quotes[t].map(([o,r])=>{
let[l,i,s,a]=f.articles[r]||["","","",""],c=s?j(ge(s),null):"",u=m("bdi",{},[l,i,c].filter(Boolean).join(" · "));return m("blockquote",{},m("p",{dir:"auto"},o),
m("footer",{},a?m("a",{href:a,rel:"noopener noreferrer"},u):u))}),n=["hedged","denied","differs"].filter(o=>f[o][t]).map(o=>h(`sure_${o}`));return m("div",{class:"\
detail"},n.length?m("p",{class:"note"},n.join(" · ")):null,e)}function we(t){let e=_(`#table [data-event="${t}"]`);e&&(e.scrollIntoView({block:"nearest"}),_("b\
utton",e).focus({preventScroll:!0}))}var F=56,Me=16,In=5,Nn=92,$n=120,A=0,k=0,C=null,kt=null,ot=null,rt=null,U=new Uint32Array(0);function Se(t){let e=f.start.filter(n=>n!==null);if(!e.length){v("t\
ime").replaceChildren(m("p",{class:"note"},h("undated")));return}A=e.reduce((n,o)=>Math.min(n,o)),k=f.end.reduce((n,o)=>Math.max(n,o===null?n:o),A),C=m("canvas",
{height:F+Me,"aria-hidden":"true"}),kt=m("p",{class:"chosen","aria-live":"polite"}),ot=be("from",x.from??A,t),rt=be("to",x.to??k,t),Rn(t),v("time").replaceChildren(
kt,m("div",{class:"brush",dir:"ltr",role:"group","aria-label":h("time")},C,ot,rt)),new ResizeObserver(()=>st(!0)).observe(C.parentNode)}function be(t,e,n){return m(
"input",{type:"range",min:A,max:k,"aria-label":h(t),value:e,on:{input:()=>{Ae(Number(ot.value),Number(rt.value)),n("time")}}})}function Ae(t,e){let[n,o]=[Math.min(
t,e),Math.max(t,e)],r=n<=A&&o>=k;Object.assign(x,r?{from:null,to:null}:{from:n,to:o})}function Rn(t){let e=null,n=o=>{let r=C.getBoundingClientRect();return Math.
round(A+(k-A)*Math.max(0,Math.min(1,(o.clientX-r.left)/r.width)))};C.addEventListener("pointerdown",o=>{e=n(o),C.setPointerCapture(o.pointerId)}),C.addEventListener(
"pointermove",o=>{e!==null&&(Ae(e,n(o)),t("time"))}),C.addEventListener("pointerup",()=>{e=null})}function Tn(t,e){let n=new Uint32Array(t);for(let o=0;o<y.n;o+=
1)_t(o)&&f.start[o]!==null&&(n[Math.min(t-1,Math.floor((f.start[o]-A)/e))]+=1);return n}function st(t){if(!C)return;let e=C.clientWidth||600,n=devicePixelRatio||
1,o=Math.max(1,Math.min(Math.floor(e/In),k-A+1)),r=(k-A+1)/o;(t||U.length!==o)&&(U=Tn(o,r)),C.width=e*n,C.height=(F+Me)*n;let l=C.getContext("2d"),i=getComputedStyle(
document.documentElement),s=c=>i.getPropertyValue(`--${c}`).trim();l.scale(n,n),Pn(l,e,r,s),Hn(l,e,s("ink2"));let a=y.n-f.start.reduce((c,u)=>c+ +(u!==null),0);
kt.replaceChildren(m("b",{},j(x.from??A,x.to??k)),a?` · ${h("no_date",{n:a})}`:""),ot.value=x.from??A,rt.value=x.to??k}function Pn(t,e,n,o){let r=U.reduce((u,d)=>Math.
max(u,d),1),l=e/U.length,i=o("ink2"),s=o("bar");if(U.forEach((u,d)=>{let p=A+d*n,S=x.from===null||p+n>x.from&&p<=(x.to??k),w=u?Math.max(2,(F-4)*u/r):0;t.fillStyle=
S?i:s,t.fillRect(d*l,F-w,Math.max(1,l-1),w)}),x.from===null)return;let a=u=>(u-A)*e/Math.max(1,k-A),c=a(x.from);t.strokeStyle=o("ink"),t.lineWidth=1.5,t.strokeRect(
Math.max(.75,c),.75,Math.min(e-1.5,Math.max(2,a(x.to??k)-c)),F-.75)}function Hn(t,e,n){let o=Math.max(1,Math.floor(e/Nn)),r=k-A<$n?"axis":"axis_month";t.font="1\
1px system-ui,sans-serif",t.textBaseline="top",t.textAlign="left",t.fillStyle=n;let l=new Set;for(let i=0;i<o;i+=1){let s=W(r,Math.floor(A+i*(k-A)/o));l.has(s)||
t.fillText(s,i*e/o,F+4),l.add(s)}}var Lt=[],it=!1;function _n(t){Lt=t,it||requestAnimationFrame(ve),it=!0}function ve(){let t=Lt.shift();t&&t(),it=Lt.length>0,it&&requestAnimationFrame(ve)}function lt(t){
pt(t),st(t!=="time"),D(),Ee(),_n(E.map(e=>()=>K(e,lt)))}function Ee(){Et(Ct),Dt(ye())}function Ct(t){g.open=g.open===t?null:t,D(),Et(Ct),we(t)}Tt().then(()=>{Ht();
let t=qt();pt(),zt(lt),E.forEach(e=>K(e,lt)),Se(lt),xe(t,{moved:Ee,picked:Ct}),st(!0),document.documentElement.dataset.ready="1"});})();
