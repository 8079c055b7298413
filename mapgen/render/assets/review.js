var mapgenReview=(()=>{var He=Object.defineProperty;var Rn=Object.getOwnPropertyDescriptor;var Wn=Object.getOwnPropertyNames;var Un=Object.prototype.hasOwnProperty;var Kn=(e,t)=>{for(var n in t)He(e,n,{get:t[n],enumerable:!0})},Hn=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Wn(t))!Un.call(e,s)&&
s!==n&&He(e,s,{get:()=>t[s],enumerable:!(o=Rn(t,s))||o.enumerable});return e};var Zn=e=>Hn(He({},"__esModule",{value:!0}),e);var js={};Kn(js,{desk:()=>u,start:()=>Ss});function zt(e){let t=document.getElementById(e);return t&&t.type==="application/json"?JSON.parse(t.textContent):null}var Gn={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],rivals:[],score:1,country:null,admin1:null,claims:[],differ:[]},Lt={actors:[],action:"",date:null,
hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function St(e){let t=e.anchor?{type:"Point",coordinates:e.anchor}:null;return{...Gn,
...e.geometry==="anchor"?{...e,geometry:t}:e,claims:(e.claims||[]).map(n=>({...Lt,...n}))}}var Et=e=>{let t=Object.create(null);for(let n of e)t[n.id]=n;return t},
w=zt("mapgen-data"),Ls=Et(w.layers),Jn=Object.create(null),jt=e=>{Object.assign(w,e),Jn=Et(w.marks)},Yn=!!w.order;if(Yn)jt({marks:[],named:[],unresolved:[],unplaced:[]});else{
let e=zt("mapgen-geojson"),t=new Map((e?e.features:[]).map(n=>[n.id,n.geometry]));jt({marks:w.marks.map(St),named:w.named.map(St),unplaced:w.unplaced.map(n=>({...Lt,
...n}))});for(let n of w.marks)n.geometry=n.geometry||t.get(n.id)||null}var Vn="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Nt=new Int8Array(128);for(let e=0;e<64;e+=1)Nt[Vn.charCodeAt(e)]=e;var $t=85.0511287798,
Xn=40075.017,P=e=>e/360+.5,$=e=>{let t=Math.max(-$t,Math.min($t,e));return .5-Math.log(Math.tan(Math.PI/4+t*Math.PI/360))/(2*Math.PI)},je=e=>Math.atan(Math.exp(
(.5-e)*2*Math.PI))*360/Math.PI-90,It=w.basemap&&w.basemap.view||[-180,-90,180,90],Qn=e=>e<It[0]-1&&e+360<=It[2]+1?e+360:e;function Q(e,t){let n=[],o=0,s=0,r=0,i=()=>{
let a=0,d=1,c;do c=Nt[e.charCodeAt(o)],o+=1,a+=(c&31)*d,d*=32;while(c&32);return a%2?-(a+1)/2:a/2};for(;o<e.length;)s+=i(),r+=i(),n.push(P(s/t),$(r/t));return n}
var Z=e=>{let t=[];for(let[n,o]of e)t.push(P(Qn(n)),$(o));return t},Ze=new Map;function Ot(e){if(!Ze.has(e.id)){let t={polygons:[],lines:[],points:[]};At(e.geometry,
t),Ze.set(e.id,t)}return Ze.get(e.id)}function At(e,t){if(!e)return;let n=e.coordinates;if(e.type==="Polygon")t.polygons.push(n.map(Z));else if(e.type==="MultiP\
olygon")for(let o of n)t.polygons.push(o.map(Z));else if(e.type==="LineString")t.lines.push(Z(n));else if(e.type==="MultiLineString")t.lines.push(...n.map(Z));else if(e.
type==="Point")t.points.push(...Z([n]));else if(e.type==="MultiPoint")t.points.push(...Z(n));else if(e.type==="GeometryCollection")for(let o of e.geometries)At(
o,t)}function q(e,t){let n=t||[1/0,1/0,-1/0,-1/0];for(let o=0;o<e.length;o+=2)e[o]<n[0]&&(n[0]=e[o]),e[o]>n[2]&&(n[2]=e[o]),e[o+1]<n[1]&&(n[1]=e[o+1]),e[o+1]>n[3]&&
(n[3]=e[o+1]);return n}var eo=(e,t)=>e/(Xn*Math.cos(je(t)*Math.PI/180));function Tt(e){let t=e.getPixelOrigin(),n=256*2**e.getZoom();return{zoom:e.getZoom(),size:n,ox:t.x,oy:t.y,x:o=>o*n-t.x,y:o=>o*n-t.y,km:(o,s)=>eo(o,s)*n}}function to(e,t){
let n=e;for(let o=0;o<4&&n.length;o+=1)n=no(n,t,o);return n}function no(e,t,n){let o=n%2,s=t[n],r=n<2?1:-1,i=[],a=e[e.length-2],d=e[e.length-1],c=((o?d:a)-s)*r>=
0;for(let f=0;f<e.length;f+=2){let m=e[f],h=e[f+1],g=((o?h:m)-s)*r>=0;if(g!==c){let k=o?d:a,H=o?h:m,T=(s-k)/(H-k);i.push(a+(m-a)*T,d+(h-d)*T)}g&&i.push(m,h),a=m,
d=h,c=g}return i}function ze(e,t,n,o,s=.7){let r=[],i=e.length-2,a=NaN,d=NaN;for(let c=0;c<=i;c+=2){let f=e[c]*t.size-t.ox,m=e[c+1]*t.size-t.oy;c&&c<i&&Math.abs(
f-a)<s&&Math.abs(m-d)<s||(r.push(f,m),a=f,d=m)}return o&&n?to(r,n):r}function Le(e,t){if(e.length<4)return"";let n="M"+e[0].toFixed(1)+" "+e[1].toFixed(1);for(let o=2;o<
e.length;o+=2)n+="L"+e[o].toFixed(1)+" "+e[o+1].toFixed(1);return t?n+"Z":n}var I=(e,t)=>e[0]<t[2]&&e[2]>t[0]&&e[1]<t[3]&&e[3]>t[1];var Ee=64,oo=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Pt(){let e=new Map;function t(n,o){for(let s=Math.floor(n[0]/Ee);s<=Math.floor(n[2]/Ee);s+=1)for(let r=Math.
floor(n[1]/Ee);r<=Math.floor(n[3]/Ee);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){t(n,o=>{let s=e.get(o);return s?s.push(n):e.set(o,[n]),!1})},free(n,o){
return!t(n,s=>{let r=e.get(s);return r!==void 0&&r.some(i=>i!==o&&I(n,i))})},count(n){let o=new Set;return t(n,s=>{for(let r of e.get(s)||[])I(n,r)&&o.add(r);return!1}),
o.size}}}var ne=null,Je="",Ge=0,te=new Map;function so(){if(Ge)return;Ge=setTimeout(()=>{Ge=0});let e=getComputedStyle(document.body).fontFamily||"sans-serif";ne&&
e===Je||(Je=e,ne=ne||document.createElement("canvas").getContext("2d"),te=new Map)}function F(e,t){so();let n=`${t.italic?"italic ":""}${t.weight||400} ${t.size}\
px ${Je}`,o=n+"|"+e,s=te.get(o);return s===void 0&&(te.size>2e4&&te.clear(),ne.font=n,s=ne.measureText(e).width,te.set(o,s)),s+(t.spacing||0)*Math.max(0,[...e].
length-1)}var oe=e=>oo.test(e),Ye=(e,t)=>[e[0]-t,e[1]-t,e[2]+t,e[3]+t];function Ve(e,t,n,o,s){let r=s==="middle"?e-n/2:s==="end"?e-n:e;return[r,t-o*.82,r+n,t+o*.26]}var et=matchMedia("(prefers-color-scheme: dark)"),se={selected:null,hover:null,layersOn:new Set(w.layers.map(e=>e.id)),query:"",filters:{roles:new Set,forms:new Set,
sources:new Set},dateRange:null,view:null,theme:et.matches?"dark":"light",lang:w.lang,embed:!1,layout:0},tt=new Set,$e=[],Qe=!1;function Ft(e,t){if(Object.is(e,
t))return!0;if(e instanceof Set&&t instanceof Set)return e.size===t.size&&[...e].every(o=>t.has(o));if(!e||!t||typeof e!="object"||typeof t!="object")return!1;let n=Object.
keys(e);return n.length===Object.keys(t).length&&n.every(o=>Ft(e[o],t[o]))}function Dt(e,t){if($e.push([e,t&&t.source||"panel"]),!Qe){Qe=!0;try{for(;$e.length;){
let[n,o]=$e.shift(),s=new Set(Object.keys(n).filter(r=>!Ft(se[r],n[r])));for(let r of s)se[r]=n[r];if(s.size)for(let r of[...tt])r(se,s,o)}}finally{Qe=!1,$e.length=
0}}}var Bt={get:()=>se,set:Dt,subscribe(e){return tt.add(e),()=>tt.delete(e)}};et.addEventListener("change",()=>Dt({theme:et.matches?"dark":"light"}));var qt=e=>{
let t=document.documentElement.classList.contains("is-print")?"light":se.theme;return w.colours[t][e]||w.colours[t].ink};var re=256*2**10,ro=[0,1.9,1.3,.8],_=[.5,.5],v=null;function _t(e,t){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of e){for(let r=0;r<s.length;r+=2){let i=(s[r]-
_[0])*re,a=(s[r+1]-_[1])*re;r?n.lineTo(i,a):n.moveTo(i,a)}t&&n.closePath(),q(s,o)}return{path:n,box:o}}var z=(e,t)=>(e||[]).map(n=>_t([Q(n,t)])),Ie=(e,t)=>(e||[]).
map(n=>_t(n.map(o=>Q(o,t)),!0));function io(e){let t=e.scale||1e4,n=e.view||[-180,-60,180,75];_=[P((n[0]+n[2])/2),($(n[1])+$(n[3]))/2];let o=e.world||{};return{
worldLand:Ie(o.land,o.scale||100),worldBorders:z(o.borders,o.scale||100),land:Ie(e.land,t),coast:z(e.coast,t),countries:(e.countries||[]).map(s=>({area:Ie(s.polygons||
s.rings,t),edge:z(s.edge,t)})),lakes:(e.lakes||[]).flatMap(s=>Ie(s.polygons,t)),rivers:[3,2,1].map(s=>({rank:s,lines:(e.rivers||[]).filter(r=>(r.rank||3)===s).flatMap(
r=>z(r.lines,t))})),adm1:z(e.adm1,t),adm1Abroad:z(e.adm1_abroad,t),adm2:z(e.adm2,t),regions:(e.regions||[]).flatMap(s=>z(s.lines,t)),borders:z(e.borders,t),disputed:z(
e.disputed,t)}}function ao(e,t,n,o){let s=t.size/re,r=[(n[0]+t.ox)/t.size,(n[1]+t.oy)/t.size,(n[2]+t.ox)/t.size,(n[3]+t.oy)/t.size];e.setTransform(o*s,0,0,o*s,o*
(_[0]*t.size-t.ox-n[0]),o*(_[1]*t.size-t.oy-n[1])),e.lineJoin="round";let i=(a,d)=>{for(let c of a)I(c.box,r)&&d(c.path)};return{fill(a,d){e.fillStyle=d,i(a,c=>e.
fill(c,"evenodd"))},stroke(a,d,c,f,m){e.strokeStyle=d,e.lineWidth=c/s,e.lineCap=f?"butt":"round",e.setLineDash((f||[]).map(h=>h/s)),e.globalAlpha=m||1,i(a,h=>e.
stroke(h)),e.globalAlpha=1},within(a,d){e.save();let c=new Path2D;i(a,f=>c.addPath(f)),e.clip(c,"evenodd"),d(),e.restore()}}}function Rt(e,t,n){let o=e.getContext(
"2d"),s=e.width/(n[2]-n[0]),r=qt;o.setTransform(1,0,0,1,0,0),o.clearRect(0,0,e.width,e.height);let i=ao(o,t,n,s);i.fill(v.worldLand,r("abroad")),i.stroke(v.worldLand,
r("abroad"),.8),i.stroke(v.worldBorders,r("gov"),.8),i.fill(v.land,r("abroad"));for(let a of v.countries)i.fill(a.area,r("land"));co(i,t,r)}function co(e,t,n){t.
zoom>=7.2&&e.stroke(v.adm2,n("dist"),.7),e.stroke(v.adm1Abroad,n("gov"),.7,null,t.zoom>=5.5?.38:.2),e.fill(v.lakes,n("water")),e.stroke(v.lakes,n("river"),.8);let o=t.
zoom<6?.7:1;for(let{rank:s,lines:r}of v.rivers)s===3&&t.zoom<6.2||e.stroke(r,n("river"),ro[s]*o,null,s===3?.75:1);e.stroke(v.coast,n("river"),1),t.zoom>=4.5&&e.
stroke(v.adm1,n("gov"),1,null,t.zoom>=6?1:.6),e.stroke(v.regions,n("gov"),1.3,[8,3,1.5,3]);for(let s of v.countries)e.within(s.area,()=>e.stroke(s.edge,n("borde\
r"),t.zoom<5?12:22,null,.13));e.stroke(v.borders,n("border"),t.zoom<5?1.1:1.7),e.stroke(v.disputed,n("border"),1.4,[5,3.5])}var nt=null;function Ne(e,t){if(!v)return!0;
nt=nt||document.createElement("canvas").getContext("2d");let n=(e-_[0])*re,o=(t-_[1])*re;return v.countries.some(s=>s.area.some(r=>e>=r.box[0]&&e<=r.box[2]&&t>=
r.box[1]&&t<=r.box[3]&&nt.isPointInPath(r.path,n,o,"evenodd")))}function Wt(){v=io(w.basemap||{})}var lo="http://www.w3.org/2000/svg";function Ut(e,t,n){for(let[o,s]of Object.entries(t||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))e.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s))e.style.setProperty(r,i);else e.setAttribute(o,s===!0?"":String(s));for(let o of n.flat(
1/0))o==null||o===!1||o===""||e.append(o instanceof Node?o:document.createTextNode(String(o)));return e}var l=(e,t,...n)=>Ut(document.createElement(e),t,n),y=(e,t,...n)=>Ut(
document.createElementNS(lo,e),t,n),p=e=>document.getElementById(e),N=(e,t=document)=>t.querySelector(e),Kt=(e,t=document)=>[...t.querySelectorAll(e)];var Oe=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;var uo=Object.assign(Object.create(null),Object.fromEntries(w.languages.map(e=>[e.code,e]))),D=uo[w.lang],Ae=()=>D.code;var po=e=>String(e).replace(/\d/g,t=>D.cldr.digits[t]),fo=e=>{let[t,n,o,s]=D.cldr.number,[r,i]=Math.abs(e).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let d=r,
c=o;d;c=s)a.unshift(d.slice(-c)),d=d.slice(0,-c);return po((e<0?"-":"")+a.join(n)+(i?t+i:""))},mo=e=>{let[t,n]=D.cldr.plurals;return t[n[e<200?e:100+e%100]]||"o\
ther"};function ho(e,t){let n=D.strings[e];return n===void 0?e:typeof n=="object"?n[mo(t.n)]||n.other:n}var Te=(e,t)=>{let n=ho(e,t);return t?n.replace(/\{(\w+)\}/g,(o,s)=>s in
t?typeof t[s]=="number"?fo(t[s]):t[s]:o):n};var Ht=(w.articles[0]||{}).lang||null;var go=e=>e&&(D.said[e]||D.said[e[0].toLowerCase()+e.slice(1)]),Zt=e=>e&&go(e)||e;var Gt=Object.values(w.actors);for(let e of[...w.layers,...Gt])e.own={name:e.name,short:e.short};function wo(){for(let e of[...w.layers,...Gt])e.name=Zt(e.own.name),
e.own.short&&(e.short=Zt(e.own.short)),e.lang=D.said[e.own.name]||Ae()===Ht?null:Ht}wo();var rt={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},Jt=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],st=[];function Yt(){let e=w.basemap||{},t=e.scale||1e4,n=(e.regions||[]).filter(r=>r.at&&!(e.labels||[]).some(i=>i.kind==="region"&&i.name===r.
name)),o=[...e.labels||[],...n.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((e.regions||[]).map(r=>[r.name,r.approximate]));st=o.filter(r=>rt[r.
kind]).map((r,i)=>({...r,n:i,x:P(r.at[0]/t),y:$(r.at[1]/t),approximate:r.kind==="region"?s.get(r.name):""})),st.sort((r,i)=>Jt.indexOf(r.kind)-Jt.indexOf(i.kind)||
(r.rank||0)-(i.rank||0)||r.n-i.n)}var it=e=>e.names&&e.names[Ae()]||e.name;function at(e,t){let n=rt[e];return oe(t)?{...n,spacing:0,italic:!1,caps:!1,size:n.size+
(n.caps?2:.5),weight:n.caps?400:n.weight}:n}var yo=(e,t)=>t.caps?e.toLocaleUpperCase(Ae()):e;function Vt(e,t,n,o,s,r){let i={x:e.toFixed(1),y:t.toFixed(1),"text\
-anchor":s==="start"?null:s,"font-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,direction:oe(n)?"rtl":
null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:y("text",{...i,class:`halo on-${r}`},n),text:y("text",{...i,fill:`var(--${o.
colour})`},n)}}function xo(e,t,n,o){let s={cx:t.toFixed(1),cy:n.toFixed(1)};return e==="capital"?y("rect",{x:(t-2.6).toFixed(1),y:(n-2.6).toFixed(1),width:5.2,height:5.2,
class:"dot-full"}):e==="city"?y("circle",{...s,r:2.7,class:"dot-full"}):y("circle",{...s,r:e==="town"?2.1:1.8,class:`dot-open on-${o}`})}var ko=[[6,.35,"start"],
[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function bo(e,t,n,o,s){let r=F(n,o),i=[e-3.5,t-3.5,
e+3.5,t+3.5];if(!s(i))return null;for(let[a,d,c]of ko){let f=e+a,m=t+d*o.size,h=Ye(Ve(f,m,r,o.size,c),2);if(s(h))return{tx:f,ty:m,anchor:c,taken:[h,i]}}return null}
function vo(e,t,n,o,s,r){let i=Math.max(F(n,o),r?118:0);for(let[a,d]of[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-i/2,0],[i/2,0],[0,-60],[0,60]]){let c=Ye(
Ve(e+a,t+d,i,o.size,"middle"),4);if(r&&(c[3]+=14),s(c))return{tx:e+a,ty:t+d,anchor:"middle",taken:[c]}}return null}function Xt(e,t,n,o,s,r,i){let a=c=>i(c)&&n.free(
c),d=new Set;for(let c of st){if(c.zoom>e.zoom+.01||r(c))continue;let f=e.x(c.x),m=e.y(c.y);if(f<t[0]||f>t[2]||m<t[1]||m>t[3])continue;let h=rt[c.kind].dot?"":c.
kind+(c.id||c.name);!d.has(h)&&Mo(c,f,m,n,a,o,s)&&h&&d.add(h)}}function Mo(e,t,n,o,s,r,i){let a=e.kind,d=it(e),c=at(a,d),f=yo(d,c),m=c.dot?bo(t,n,f,c,s):vo(t,n,
f,c,s,e.approximate);if(!m)return!1;for(let H of m.taken)o.add(H);let g=a==="water"||a==="sea"?"water":Ne(e.x,e.y)?"land":"abroad",k=Vt(m.tx,m.ty,f,c,m.anchor,g);
return r.append(k.halo),i.append(k.text),c.dot&&i.append(xo(c.dot,t,n,g)),e.approximate&&Co(m,g,r,i),!0}function Co(e,t,n,o){let s=Te("map.approximate"),r=Vt(e.
tx,e.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",t);n.append(r.halo),o.append(r.text)}var M={map:null,base:null,groups:{},element:null};var So=.4,en=L.Renderer.extend({options:{padding:So},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:e}=this._bounds,t=this._bounds.getSize();L.DomUtil.setPosition(
this._container,e),this.options.resize(this._container,e,t)},bounds(){let{min:e,max:t}=this._bounds;return[e.x,e.y,t.x,t.y]}});function tn(e,t,n){let o=M.map.createPane(
e);return o.style.zIndex=t,n||(o.style.pointerEvents="none"),e}function nn(e,t){let n=l("canvas",{class:e,"aria-hidden":"true"});return new en({pane:tn(e,t),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function on(e,t,n){let o=y("svg",{class:e,focusable:"false",...n});return new en({pane:tn(e,t),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var ie=7,ct=400,sn=60*Math.PI/180,lt=3.5,zo=.2,an=[],dt=0;function cn(){let e=w.basemap||{};an=(e.rivers||[]).filter(t=>t.name).map(t=>({name:t.name,names:t.names,
rank:t.rank||3,lines:t.lines.map(n=>{let o=Q(n,e.scale||1e4);return{line:o,box:q(o)}})})).sort((t,n)=>t.rank-n.rank)}function Lo(e,t,n){let o=ze(e,t),s=[],r=0;for(let i=2;i<
o.length;i+=2){let a=o[i-2],d=o[i-1],c=o[i]-a,f=o[i+1]-d,m=Math.hypot(c,f);if(!m)continue;let h=r;for(;h<=m;h+=ie){let g=a+c*h/m,k=d+f*h/m;if(g>n[0]&&g<n[2]&&k>
n[1]&&k<n[3]?s.push([g,k]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=h-m}return s}function Eo(e){let t=[],n=[];for(let o of[...e,null])o?n.push(
o):n.length&&(t.push(n),n=[]);return t}function $o(e){return e.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,e.length-1-o);for(let d=o-a;d<=o+a;d+=1)s+=e[d][0],r+=
e[d][1],i+=1;return[s/i,r/i]})}function Io(e){let t=[];for(let n=1;n<e.length;n+=1)t.push(Math.atan2(e[n][1]-e[n-1][1],e[n][0]-e[n-1][0]));return t}var rn=(e,t)=>Math.
abs(Math.atan2(Math.sin(e-t),Math.cos(e-t)));function No(e,t,n){let o=0,s=0;for(let r=t+1;r<n;r+=1){let i=rn(e[r],e[r-1]);if(i>zo)return 1/0;o=Math.max(o,rn(e[r],
e[t])),s+=i}return o>sn||s>sn*1.6?1/0:o+s*.5}function Oo(e,t,n,o,s){let r=Io(e),i=0;for(let c=1;c<e.length;c+=1)i+=Math.hypot(e[c][0]-e[c-1][0],e[c][1]-e[c-1][1]);
let a=Math.ceil(t*(e.length-1)/Math.max(i,1))+1,d=null;for(let c=0;c+a<e.length;c+=3){let f=No(r,c,c+a);if(f===1/0||d&&f>=d.cost)continue;let m=e.slice(c,c+a+1),
h=m.filter((g,k)=>k%2===0).map(([g,k])=>[g-o*.6,k-o*.9-lt,g+o*.6,k+o*.35]);h.every(g=>s(g)&&n.free(g))&&(d={cost:f,points:m,taken:h})}return d}function Ao(e,t,n,o,s,r){
let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,d={"font-size":t.size,"font-weight":t.weight,"font-style":t.italic?"italic":null},c;if(oe(e)){let f=a[0],m=a[a.
length-1],h=Math.atan2(m[1]-f[1],m[0]-f[0])*180/Math.PI,g=a[Math.floor(a.length/2)];c=k=>y("text",{...d,...k,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${g[0].toFixed(1)} ${(g[1]-lt).toFixed(1)}) rotate(${h.toFixed(1)})`},e)}else{dt+=1;let f=`course-${dt}`;s.append(y("path",{id:f,d:Le(a.flat()),fill:"n\
one"})),c=m=>y("text",{...d,...m,dy:-lt},y("textPath",{href:`#${f}`,startOffset:"50%","text-anchor":"middle"},e))}s.append(c({class:`halo on-${o}`})),r.append(c(
{fill:"var(--riverlab)"}))}function ln(e,t,n,o,s,r){dt=0;let i=[(t[0]+e.ox)/e.size,(t[1]+e.oy)/e.size,(t[2]+e.ox)/e.size,(t[3]+e.oy)/e.size];for(let a of an)a.rank===
3&&e.zoom<8||a.rank===2&&e.zoom<6||To(a,e,t,i,n,o,s,r)}function To(e,t,n,o,s,r,i,a){let d=it(e),c=at("water",d),f=F(d,c)+10,m=[],h=e.lines.filter(g=>I(g.box,o)).
flatMap(g=>Eo(Lo(g.line,t,n))).filter(g=>g.length*ie>f).sort((g,k)=>k.length-g.length);for(let g of h)for(let k=0;k<g.length;k+=Math.ceil(ct/ie)){let H=g.slice(
k,k+Math.ceil(ct/ie));if(H.length*ie<f)continue;let T=Oo($o(H),f,s,c.size,a);if(!T)continue;let[We,Ue]=T.points[Math.floor(T.points.length/2)];if(m.some(([Ke,_n])=>Math.
hypot(Ke-We,_n-Ue)<ct*.6))continue;m.push([We,Ue]);for(let Ke of T.taken)s.add(Ke);let qn=Ne((We+t.ox)/t.size,(Ue+t.oy)/t.size);Ao(d,c,T.points,qn?"land":"abroa\
d",r,i)}}var Fo=new URLSearchParams(location.search).get("token")||"",dn=(e,t={})=>`${e}?${new URLSearchParams({...t,token:Fo}).toString()}`;async function un(e){let t;try{
t=await e}catch{throw new Error("The desk does not answer. What was decided is written; start mapgen review again.")}let n=await t.json();if(!t.ok)throw Object.
assign(new Error(n.error),{status:t.status});return n}var Pe=(e,t)=>un(fetch(dn(e,t))),G=(e,t)=>un(fetch(dn(`/api/${e}`),{method:"POST",headers:{"Content-Type":"\
application/json"},body:JSON.stringify(t||{})}));var fn=e=>JSON.parse(document.getElementById(e).textContent),b=fn("desk-article"),pt=Array.from(b.text),ae=(e,t)=>pt.slice(e,t).join(""),u={...fn("desk-state"),
ref:"",detail:null,problem:"",conflict:!1,over:!1,filters:{kind:"",state:"",layer:"",role:""}},mn=new Set,hn=e=>mn.add(e);function R(){for(let e of mn)e(u)}var Do=new Set(
["accepted","rejected","changed","added"]),E=e=>Do.has(e.state),x=()=>u.items.find(e=>e.ref===u.ref)||null;function J(){let{kind:e,state:t,layer:n,role:o}=u.filters;
return u.items.filter(s=>(!e||s.kind===e)&&(!t||s.state===t)&&(!n||s.claim&&s.claim.layer===n)&&(!o||s.claim&&s.claim.role===o))}function gn(e){u.filters={...u.
filters,...e},R()}var ut=Promise.resolve();function ce(e){return ut=ut.then(e).catch(t=>{u.problem=t.message,u.conflict=t.status===409,R()}),ut}function O(e){u.
ref=e,u.detail=null,R();let t=x();!t||t.kind==="added"||t.kind==="stale"||Pe("/api/detail",{ref:e}).then(n=>{n.ref===u.ref&&(u.detail=n,R())}).catch(()=>{})}function Fe(e){
Object.assign(u,e,{problem:"",conflict:!1})}function wn(){let e=J(),t=e.findIndex(o=>o.ref===u.ref);return[...e.slice(t+1),...e.slice(0,Math.max(t,0))].find(o=>!E(
o))||null}function le(e){let t=J();if(!t.length)return;let n=t.findIndex(s=>s.ref===u.ref),o=Math.max(0,Math.min(t.length-1,n<0?0:n+e));O(t[o].ref)}function S(e,t,n){
return ce(async()=>{Fe(await G(e,typeof t=="function"?t():t));let o=n?wn():null;O(o?o.ref:u.ref)})}function C(e,t,n={}){return ce(async()=>{let o=x();if(!o)return;
if(o.kind==="stale"){if(e!=="accept"&&e!=="reject")return;Fe(await G("carry",{id:o.id,holds:e==="accept"}))}else if(o.kind==="added"){if(e!=="reject")return;Fe(
await G("remove",{id:o.ref.slice(4)}))}else Fe(await G("decide",{refs:[o.ref],action:e,to:t||{},why:n.why||""}));let s=n.goOn?wn():null,r=u.items[0];O(s?s.ref:x()?
u.ref:r?r.ref:"")})}var Y=e=>e.length&&S("decide",{refs:e.map(t=>t.ref),action:"accept",to:{},why:""},!0),de=()=>u.items.filter(e=>e.kind==="mention"&&e.state===
"undecided");function ue(){let e=x();return!e||!e.claim?[]:u.items.filter(t=>t.state==="undecided"&&t.claim&&t.kind===e.kind&&t.claim.role===e.claim.role&&t.claim.
layer===e.claim.layer)}function yn(){return ce(async()=>{await G("finish",{}),u.over=!0,R()})}var Bo=9,xn=60,pe,fe,j,ft=0,mt=null,De="";function kn(){M.map=L.map(p("map"),{zoomControl:!1,attributionControl:!1,zoomSnap:.25,zoomDelta:.5,wheelPxPerZoomLevel:120,
minZoom:2,maxZoom:14,keyboard:!1}),M.element=M.map.getContainer(),M.map.setView([20,0],3),Wt(),Yt(),cn(),pe=nn("ground",210),fe=on("marks",610,{"aria-hidden":"t\
rue"}),M.map.addLayer(pe),M.map.addLayer(fe),j=Object.fromEntries(["shapes","halos","letters","others","picks"].map(e=>[e,y("g",{class:e})])),fe.options.element.
append(...Object.values(j)),M.map.on("moveend viewreset resize zoomend",ht),M.map.on("click",e=>{if(!mt)return;let t=mt;me(null),t(e.latlng.wrap())}),Bt.subscribe(
(e,t)=>{t.has("theme")&&ht()}),p("nearer").addEventListener("click",()=>M.map.zoomIn()),p("farther").addEventListener("click",()=>M.map.zoomOut()),new ResizeObserver(
()=>M.map.invalidateSize({animate:!1})).observe(p("map"))}function me(e){mt=e,p("map").classList.toggle("aim",!!e)}function ht(){ft||(ft=requestAnimationFrame(Ro))}
var gt=e=>[P(e[0]),$(e[1])],qo=e=>{let t=b.sides.find(n=>n.id===e);return t&&t.slot>=0?`var(--s${t.slot%4})`:"var(--ink2)"},W=e=>e&&e.claim&&e.claim.place&&e.claim.
place.at||null;function bn(){let e=x(),t=e?e.ref+JSON.stringify(W(e))+!!u.detail:"";t!==De&&_o(e),De=t,ht()}function _o(e){let t=W(e),n=u.detail?u.detail.rivals:
[],o=t?[t]:[],s=n.filter(m=>m.km===null||m.km<1500).map(m=>m.at),r=e&&De?[]:u.items.map(W).filter(Boolean),i=[...o,...s],a=i.length>1?i:[...o,...r];if(!a.length)
return;let d=u.detail&&u.detail.shape?vn(u.detail.shape):[],c=q(a.map(gt).flat());if(i.length===1&&d.length)for(let m of d)q(m,c);let f=L.latLngBounds([je(c[1]),
(c[0]-.5)*360],[je(c[3]),(c[2]-.5)*360]);M.map.fitBounds(f,{padding:[xn,xn],maxZoom:Bo,animate:!Oe()&&De!==""})}var vn=e=>{let{polygons:t,lines:n}=Ot({id:Math.random(),
geometry:e});return[...t.flat(),...n]};function Ro(){if(ft=0,M.map._animatingZoom)return;pe.sync(),fe.sync();let e=Tt(M.map),t=fe.bounds();Rt(pe.options.element,
e,pe.bounds());let n=Pt();for(let a of Object.values(j))a.replaceChildren();Wo(e,t),Uo(e),Ko(e,n);let o=M.map.getSize(),s=M.map.containerPointToLayerPoint([0,0]),
r=[s.x,s.y,s.x+o.x,s.y+o.y],i=a=>!I(a,r)||a[0]>r[0]&&a[1]>r[1]&&a[2]<r[2]&&a[3]<r[3];ln(e,t,n,j.halos,j.letters,i),Xt(e,t,n,j.halos,j.letters,()=>!1,i)}function Wo(e,t){
let n=u.detail;if(!n)return;let o=[...n.regions.map(s=>[s,"region"]),[n.shape,"shape"]];for(let[s,r]of o){if(!s||s.type==="Point")continue;let i=vn(s).map(a=>Le(
ze(a,e,t,!0),!0)).join("");j.shapes.append(y("path",{d:i,class:r,"fill-rule":"evenodd"}))}}function Uo(e){let t=x(),n=W(t),o=new Set;for(let s of u.items){let r=W(
s);if(!r||s.state==="rejected"||n&&String(r)===String(n))continue;let i=`${r}${s.claim.layer}`;if(o.has(i))continue;o.add(i);let[a,d]=gt(r);j.others.append(y("c\
ircle",{cx:e.x(a).toFixed(1),cy:e.y(d).toFixed(1),r:5,fill:qo(s.claim.layer)}))}}var Mn=(e,t)=>e&&t&&Math.abs(e[0]-t[0])<1e-4&&Math.abs(e[1]-t[1])<1e-4;function Ko(e,t){
let n=x(),o=W(n),r=(u.detail?u.detail.rivals:[]).map((i,a)=>({...i,n:a+1,solid:Mn(i.at,o)}));o&&!r.some(i=>i.solid)&&r.push({at:o,n:0,solid:!0,name:n.claim.place.
title,admin1:""});for(let i of r.sort((a,d)=>Number(a.solid)-Number(d.solid))){let[a,d]=gt(i.at),c=e.x(a),f=e.y(d);t.add([c-14,f-14,c+14,f+14]),j.picks.append(Ho(
i,c,f));let m=Math.max(F(i.name,{size:13,weight:600}),F(i.admin1,{size:11,weight:400})),h=[c+16,f-12,c+18+m,f+18];(t.free(h)||i.solid)&&(t.add(h),j.picks.append(
...Zo(i,c+18,f)))}}function Ho(e,t,n){let o=y("g",{class:e.solid?"pin solid":"pin",transform:`translate(${t.toFixed(1)} ${n.toFixed(1)})`},y("circle",{r:13,class:"\
rim"}),y("circle",{r:11,class:"disc"}),e.n?y("text",{y:4.5},e.n):y("circle",{r:3,class:"eye"}));return e.n&&!e.solid&&o.addEventListener("click",s=>{s.stopPropagation(),
C("move",{place:e.id})}),o}function Zo(e,t,n){return[[e.name,13,n+(e.admin1?0:4),"name"],[e.admin1,11,n+14,"area"]].filter(([s])=>s).flatMap(([s,r,i,a])=>[y("te\
xt",{x:t.toFixed(1),y:i.toFixed(1),"font-size":r,class:`halo on-land ${a}`},s),y("text",{x:t.toFixed(1),y:i.toFixed(1),"font-size":r,class:a},s)])}function Cn(){
let e=x(),t=u.detail,n=t?t.rivals:[];p("which").hidden=n.length<2&&!(e&&e.kind==="name"&&n.length),p("which-title").textContent=e?`Which ${e.title}?`:"",p("whic\
h-from").textContent=t&&t.from?`from ${t.from}`:"";let o=W(e);p("candidates").replaceChildren(...n.map((s,r)=>{let i=Mn(s.at,o),a=[s.admin1,s.country].filter(Boolean).
join(", ");return l("li",{},l("button",{type:"button",class:"candidate","aria-pressed":String(i),on:{click:()=>C("move",{place:s.id})}},l("span",{class:"number"},
r+1),l("span",{class:"what"},l("b",{},s.name),a?`, ${a}`:""),l("span",{class:"note"},s.population?`${s.population.toLocaleString("en")} people`:Jo(s.feature)),l(
"span",{class:"away"},s.km===null?"":`${s.km} km`)))}))}var Go={A:"area",P:"place",H:"water",L:"area",S:"site",T:"hill",R:"road"},Jo=e=>Go[e[0]]||"";var wt=[];function Yo(e,t){let n=new Set([e,t]),o=(s,r)=>{s<t&&r>e&&n.add(Math.max(s,e)).add(Math.min(r,t))};for(let s of b.spans)o(s.start,s.end);for(let[s,r]of b.
sentences)o(s,r);for(let s of u.items)o(s.cite.start,s.cite.end);return[...n].sort((s,r)=>s-r)}function Vo(e,t){let n=[];for(let o of b.spans)o.start>e||o.end<t||
(n.push(o.kind),o.kind==="actor"&&n.push(`side-${o.slot<0?"none":o.slot%4}`));return n.join(" ")}function Xo([e,t]){let n=Yo(e,t),o=l("p",{dir:"auto"});for(let s=0;s+
1<n.length;s+=1){let r=l("span",{class:Vo(n[s],n[s+1]),"data-s":n[s],"data-e":n[s+1]},ae(n[s],n[s+1]));wt.push(r),o.append(r)}return o}function Ln(){wt=[];let e=b.
paragraphs.length?b.paragraphs:[[0,pt.length]];p("article").replaceChildren(...e.map(Xo)),p("article").setAttribute("lang",b.lang),p("article").addEventListener(
"click",Qo)}function Qo(e){if(!document.getSelection().isCollapsed)return;let t=e.target.closest("[data-s]");if(!t)return;let n=Number(t.dataset.s),o=u.items.find(
s=>s.cite.start<=n&&n<s.cite.end);o&&O(o.ref)}var jn="";function En(){let e=x(),[t,n]=e?[e.cite.start,e.cite.end]:[-1,-1],o=e&&e.claim&&e.claim.highlight,s=null;
for(let r of wt){let i=Number(r.dataset.s),a=Number(r.dataset.e),d=i>=t&&a<=n;r.classList.toggle("lit",d),r.classList.toggle("pick",!!(d&&o&&i>=o[0]&&a<=o[1])),
d&&!s&&(s=r)}for(let r of Kt("#article p"))r.classList.toggle("here",!!s&&r.contains(s));if(s&&e.ref!==jn){let r=p("text"),i=s.getBoundingClientRect(),a=r.getBoundingClientRect();
r.scrollTo({top:r.scrollTop+i.top-a.top-a.height/3,behavior:Oe()?"auto":"smooth"})}jn=e?e.ref:""}function zn(e,t){let n=e.parentElement&&e.parentElement.closest(
"[data-s]");return n?Number(n.dataset.s)+Array.from(e.textContent.slice(0,t)).length:-1}function yt(){let e=document.getSelection();if(!e.rangeCount||e.isCollapsed)
return null;let t=e.getRangeAt(0),n=zn(t.startContainer,t.startOffset),o=zn(t.endContainer,t.endOffset);return n>=0&&o>n?[n,o]:null}var ts="123456789abcdefghijklmnopqrstuvwxyz",Be=new Map,he=null,ge=()=>!p("choose").hidden;function A(){ge()&&(me(null),p("choose").hidden=!0,Be=new Map,he&&he.
isConnected&&he.focus(),he=null)}function $n(e){let t=Be.get(e.toLowerCase());return t?(t(),!0):!1}function B(e,t,n=[]){ge()||(he=document.activeElement),Be=new Map;
let o=t.map(({label:i,run:a,mark:d},c)=>{let f=ts[c]||"",m=()=>{A(),a()};return f&&Be.set(f,m),l("li",{},l("button",{type:"button",class:"option",on:{click:m}},
l("kbd",{},f),d||null,l("span",{},i)))}),s=p("choose");s.replaceChildren(l("div",{class:"head"},l("h2",{id:"choose-title"},e),l("button",{type:"button",class:"s\
hut",on:{click:A}},l("kbd",{},"Esc")," close")),...n,t.length?l("ul",{class:"options"},o):""),s.hidden=!1;let r=N("[data-first]",s)||N(".option",s)||N("button",
s);r&&r.focus()}var we=()=>{let e=x();return e&&e.claim&&!["added","stale"].includes(e.kind)?e:null},ns=e=>e.slot>=0?l("i",{class:`square side-${e.slot%4}`}):null;
function ye(){if(!we())return;let e=n=>C("set",{side:n}),t=l("input",{type:"text",id:"new-side",maxlength:80});B("Whose is it?",b.sides.map(n=>({label:n.name,mark:ns(
n),run:()=>e(n.id)})),[be("Another side",t,()=>e(t.value.trim().toLowerCase().replace(/\s+/g,"-")))]),N(".option",p("choose"))?.focus()}function V(){let e=we();
if(!e)return;let t=b.roles.map(o=>({label:U(o),run:()=>C("set",{role:o})})),n=l("select",{id:"event"},l("option",{value:""},"not told"),b.events.map(o=>l("optio\
n",{value:o,selected:o===e.claim.event},o)));B("What was done?",t,[be("Type of the event",n,()=>n.value&&C("set",{event:n.value}),"Set")]),N(".option",p("choose"))?.
focus()}function xe(){if(!we())return;B("How sure is the article?",[["stated","stated as fact"],["doubted","said with doubt"],["denied","denied"],["planned","pl\
anned or possible"]].map(([t,n])=>({label:n,run:()=>C("set",{sure:t})})))}function ke(){let e=we();if(!e)return;let{date:t}=e.claim,n=l("input",{type:"date",id:"\
from",value:t.start,"data-first":!0}),o=l("input",{type:"date",id:"to",value:t.end}),s=l("form",{class:"fields"},l("label",{for:"from"},"From"),n,l("label",{for:"\
to"},"to (the same day if empty)"),o,l("button",{type:"submit",class:"do"},"Set the day"),l("button",{type:"button",class:"do",on:{click:()=>{A(),C("set",{date:"\
none"})}}},"No day is given"));s.addEventListener("submit",r=>{r.preventDefault(),!(!n.value&&!o.value)&&(A(),C("set",{...n.value?{date:n.value}:{},...o.value?{
date_end:o.value}:{}}))}),B("When?",[],[s])}function xt(){let e=we();if(!e)return;let t=yt(),n=t?ae(...t):e.cite.quote,o=l("textarea",{id:"quote",rows:4,dir:"au\
to","data-first":!0},n);B("Which words say it?",[],[be("Words of the article",o,()=>{let s=r=>r.split(/\s+/).join(" ").trim();if(!s(o.value)||!s(b.text).includes(
s(o.value))){u.problem="These words do not stand in the article.",R();return}C("set",{quote:o.value.trim()})})])}function qe(e){let t=x();if(!t)return;let n=s=>S(
"explain",{ref:t.ref,why:s}),o=l("input",{type:"text",id:"reason",maxlength:300});B("Why?",(b.reasons[e]||[]).map(s=>({label:s,run:()=>n(s)})),[be("Another reas\
on",o,()=>o.value.trim()&&n(o.value.trim()))]),N(".option",p("choose"))?.focus()}function be(e,t,n,o="Set"){let s=l("form",{class:"fields"},l("label",{for:t.id},
e),t,l("button",{type:"submit",class:"do"},o));return s.addEventListener("submit",r=>{r.preventDefault(),A(),n()}),s}var os=e=>Number(e)>0?Number(e):null;function In(e,t){
let n=l("ol",{class:"found"}),o=l("input",{type:"search",id:"place-name",value:e,maxlength:100,autocomplete:"off","data-first":!0}),s="",r=()=>{if(s=o.value.trim(),
s.length<2)return n.replaceChildren();let i=s;return Pe("/api/places",{q:s}).then(({places:a})=>{i===s&&(n.replaceChildren(...a.map(d=>l("li",{},l("button",{type:"\
button",class:"option",on:{click:()=>t(d)}},l("b",{},d.name)," ",[d.admin1,d.country].filter(Boolean).join(", "))))),a.length||n.replaceChildren(l("li",{class:"\
none"},"no such place in the gazetteer")))}).catch(()=>{})};return o.addEventListener("input",r),o.addEventListener("keydown",i=>{let a=N("button",n);i.key==="E\
nter"&&(i.preventDefault(),a&&a.click())}),e&&r(),l("div",{class:"fields"},l("label",{for:"place-name"},"Name in the gazetteer"),o,n)}function X(){let e=x();if(!e||
["added","stale","unread"].includes(e.kind))return;let t=l("input",{type:"number",id:"radius",min:.1,max:2e3,step:"any",inputmode:"decimal"}),n=a=>{let d=os(t.value);
A(),C("move",{...a,...d?{radius_km:d}:{}})},o=({lng:a,lat:d})=>n({lon:Number(a.toFixed(5)),lat:Number(d.toFixed(5))}),s=l("input",{type:"number",id:"lon",min:-180,
max:180,step:"any"}),r=l("input",{type:"number",id:"lat",min:-90,max:90,step:"any"}),i=be("Longitude",s,()=>n({lon:Number(s.value),lat:Number(r.value)}),"Put it\
 there");i.insertBefore(l("label",{for:"lat"},"Latitude"),i.lastChild),i.insertBefore(r,i.lastChild),B(`Where is ${e.title||"it"}?`,[],[In(e.title,a=>n({place:a.
id})),l("p",{class:"hint"},"or click the map, or type a position"),l("div",{class:"fields"},l("label",{for:"radius"},"Radius in km, if it is only near"),t),i]),
me(o)}function kt(){let e=x(),t=yt(),n=b.sentences.find(([d,c])=>e&&d<=e.cite.start&&e.cite.start<c),o=t||n||b.sentences[0];if(!o)return;let s=l("select",{id:"w\
ords"},[...t?[t]:[],...b.sentences].map(([d,c])=>l("option",{value:`${d} ${c}`,selected:d===o[0]&&c===o[1]},ae(d,c).slice(0,90)))),r=l("select",{id:"role"},b.roles.
map(d=>l("option",{value:d,selected:d==="operating"},U(d)))),i=l("select",{id:"side"},b.sides.map(d=>l("option",{value:d.id},ve(d.id).name))),a=(d,c)=>ce(async()=>{
let[f,m]=s.value.split(" ").map(Number);A(),await S("add",{start:f,end:m,place:c,to:{role:r.value,side:i.value,...d}})});B("A claim that was missed",[],[l("div",
{class:"fields"},l("label",{for:"words"},"Words that say it"),s,l("label",{for:"side"},"Who"),i,l("label",{for:"role"},"Did what"),r),In("",d=>a({place:d.id},d.
name)),l("p",{class:"hint"},"Enter takes the first place; or click the map"),l("button",{type:"button",class:"do",on:{click:()=>a({},"")}},"Add without a place")]),
me(({lng:d,lat:c})=>a({lon:Number(d.toFixed(5)),lat:Number(c.toFixed(5))},N("#place-name").value.trim()))}var ss={stated:"stated as fact",doubted:"said with doubt",denied:"denied",planned:"planned or possible"},rs={undecided:"",accepted:"accepted",rejected:"rejected",
changed:"changed",added:"added"},Ce={claim:"claim",mention:"only named",unplaced:"claim without a place",name:"name without a place",unread:"sentence not read",
added:"added by a person",stale:"the article has changed"},U=e=>Te(`role.${e}`).toLowerCase(),ve=e=>b.sides.find(t=>t.id===e)||{id:e,name:e,slot:-1};function bt(e){
return y("svg",{class:`bars l${e}`,viewBox:"0 0 20 14",width:20,height:14,"aria-hidden":"true"},[1,2,3].map(t=>y("rect",{x:(t-1)*7,y:14-t*4.4,width:5.4,height:t*
4.4,class:t<=e?"on":"off"})))}function Me(e){if(!e)return"";let[t,n,o]=e.split("-").map(Number);return new Date(Date.UTC(t,n-1,o)).toLocaleDateString("en-GB",{day:"\
numeric",month:"long",year:"numeric",timeZone:"UTC"})}function is(e){return!e.start&&!e.end?e.words||"no day given":e.start===e.end?Me(e.start):e.start?e.end?`${Me(
e.start)} to ${Me(e.end)}`:`from ${Me(e.start)}`:`by ${Me(e.end)}`}function K(e,t,n,o,s){return l("button",{type:"button",class:s?`token ${s}`:"token",on:{click:o}},
l("span",{class:"said",dir:"auto"},e),l("span",{class:"caption"},t,n?l("kbd",{},n):null))}function as(e){let t=e.claim;if(e.kind==="name")return[K(e.title,"a na\
me; where is it?","M",X,"where")];if(!t)return[l("p",{class:"plain",dir:"auto"},e.cite.quote)];let n=ve(t.layer),o=t.who.length?t.who.join(", "):n.id==="unattri\
buted"?"nobody named":n.name,s=n.slot>=0?l("i",{class:`square side-${n.slot%4}`}):null,r=t.place?t.place.title:"no place",i=t.place&&t.place.radius_km?` within ${t.
place.radius_km} km`:"";return[K([s,o],"who","S",ye),K(U(t.role),t.event?`did what: ${t.event}`:"did what","T",V),t.targets.length?K(t.targets.join(", "),"to wh\
om","",V):null,K(r+i,`where${t.place&&t.place.words?`: ${t.place.words}`:""}`,"M",X,"where"),K(is(t.date),t.date.words?`when: “${t.date.words}”`:"when","D",
ke),K(ss[t.sure],"how sure","H",xe)]}function cs(e){return e.reasons.map(([t,n])=>l("li",{},bt(t),l("span",{dir:"auto"},n)))}function ls(e){let t=e.state==="rej\
ected"?"reject":"set";return!["changed","rejected"].includes(e.state)||e.kind==="stale"?[]:[l("button",{type:"button",class:"link",on:{click:()=>qe(t)}},`Why: ${e.
why||"not said"}`),l("kbd",{},"Y")]}function ds(e){let t={"=":"span","-":"del","+":"ins"};return[l("p",{class:"plain"},"Still true?"),l("p",{class:"change",dir:"\
auto"},e.changes.length?e.changes.map(([n,o])=>[l(t[n],{},o)," "]):l("del",{},e.cite.quote)),l("p",{class:"plain small"},e.told)]}function On(){let e=x(),t=J(),
n=e?t.findIndex(o=>o.ref===e.ref)+1:0;p("position").textContent=e?`${n||"–"} of ${t.length}`:"Nothing to decide",p("kind").textContent=e?[Ce[e.kind],rs[e.state]].
filter(Boolean).join(" · "):"",p("sentence").replaceChildren(...(e?e.kind==="stale"?ds(e):as(e):[]).filter(Boolean)),p("reasons").replaceChildren(...e?cs(e):[]),
p("early").hidden=!e||!e.reasons.length,p("why").replaceChildren(...e?ls(e):[]),p("accept").disabled=!e||e.kind==="added",p("accept-word").textContent=e&&e.kind===
"stale"?"Still true":e&&E(e)&&e.state!=="rejected"?"Next":"Accept",p("reject").disabled=!e,p("reject-word").textContent=e&&e.kind==="added"?"Remove":e&&e.kind===
"stale"?"Keep aside":"Reject",p("undo").disabled=!u.undo,p("redo").disabled=!u.redo}function vt(){let e=x();C("accept",{},{goOn:!0,item:e})}var Mt=()=>C("reject",
{},{goOn:!0});var ps=e=>{let t=u.detail&&u.detail.rivals[e-1];t&&x()&&C("move",{place:t.id})},An=[["a","accept, and go on",vt],["r","reject, and go on",Mt],["s","side: who it\
 was",ye],["t","role and event: what was done",V],["m","place: search, click the map, or type it",X],["d","day",ke],["h","how sure the article is",xe],["q","the\
 words that say it",xt],["n","a new claim, from the selected words",kt],["y","why it was changed",()=>qe(x()&&x().state==="rejected"?"reject":"set")],["u","undo",
()=>S("undo")],["U","redo",()=>S("redo")],["A","accept all that are only named",()=>Y(de())],["L","accept all like this",()=>Y(ue())],["ArrowDown","next",()=>le(
1)],["ArrowUp","one before",()=>le(-1)],["?","these keys",_e]],fs={ArrowDown:"↓",ArrowUp:"↑",U:"⇧U",A:"⇧A",L:"⇧L"};function _e(){let e=p("help");e.open?
e.close():e.showModal()}var ms=e=>e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName));function hs(e){if(e.ctrlKey||e.metaKey||
e.altKey||e.isComposing)return;if(p("help").open){e.key==="?"&&_e();return}if(e.key==="Escape"&&ge()){e.preventDefault(),A();return}if(ms(e.target)||u.over)return;
if(ge()){!e.shiftKey&&$n(e.key)&&e.preventDefault();return}if(/^[1-9]$/.test(e.key)){ps(Number(e.key));return}let t=e.key.length>1||e.shiftKey?e.key:e.key.toLowerCase(),
n=An.find(([o])=>o===t);n&&(e.preventDefault(),n[2]())}function Tn(){document.addEventListener("keydown",hs),p("keys").replaceChildren(...An.map(([t,n])=>l("li",
{},l("kbd",{},fs[t]||t.toUpperCase()),l("span",{},n))),l("li",{},l("kbd",{},"1–9"),l("span",{},"take this candidate for the place")));let e={accept:vt,reject:Mt,
undo:()=>S("undo"),redo:()=>S("redo"),"show-help":_e,"close-help":_e,finish:yn,"do-side":ye,"do-role":V,"do-place":X,"do-when":ke,"do-sure":xe,"do-quote":xt,"do\
-add":kt,up:()=>le(-1),down:()=>le(1)};for(let[t,n]of Object.entries(e))p(t).addEventListener("click",n)}var ws={accepted:"✓",rejected:"✕",changed:"✎",added:"+"},Ct={accepted:"accepted",rejected:"rejected",changed:"changed",added:"added",undecided:"undecided"};
function ys(e,t){let n=e.ref===u.ref,o=e.reasons[0]?e.reasons[0][1]:Ce[e.kind],s=e.title||(e.claim?U(e.claim.role):Ce[e.kind]);return l("li",{},l("button",{type:"\
button",class:E(e)?"q-row done":"q-row","aria-current":n?"true":null,on:{click:()=>O(e.ref)}},l("span",{class:"q-n"},t+1),E(e)?l("span",{class:"q-sign",title:Ct[e.
state]},ws[e.state]):bt(e.level),l("span",{class:"q-short",dir:"auto"},l("span",{class:"sr"},`${Ct[e.state]}: `),l("b",{},s)," ",o)))}var Pn="";function xs(){let e=J();
if(p("rows").replaceChildren(...e.map(ys)),p("count").textContent=`${e.length} of ${u.items.length}`,u.ref!==Pn){let t=p("rows").querySelector("[aria-current]");
if(t){let n=p("rows"),o=t.offsetTop-n.offsetTop;(o<n.scrollTop||o+34>n.scrollTop+n.clientHeight)&&(n.scrollTop=o-60)}}Pn=u.ref}function Re(e,t,n,o){let s=p(e),r=u.
filters[t];s.replaceChildren(l("option",{value:""},o),...n.map(([i,a])=>l("option",{value:i,selected:i===r},a)))}var Se=e=>[...new Set(e.filter(Boolean))];function ks(){
let{items:e}=u;Re("by-kind","kind",Se(e.map(t=>t.kind)).map(t=>[t,Ce[t]]),"every kind"),Re("by-state","state",Se(e.map(t=>t.state)).map(t=>[t,Ct[t]||t]),"every \
state"),Re("by-layer","layer",Se(e.map(t=>t.claim&&t.claim.layer)).map(t=>[t,ve(t).name]),"every side"),Re("by-role","role",Se(e.map(t=>t.claim&&t.claim.role)).
map(t=>[t,U(t)]),"every role")}function bs(){let e=u.items.filter(E).length;p("done").replaceChildren(l("b",{},e),` of ${u.items.length} decided`);let t=Math.max(
1,Math.ceil(u.items.length/40));p("progress").replaceChildren(...u.items.filter((s,r)=>r%t===0).map(s=>l("i",{class:s.ref===u.ref?"now":E(s)?"done":""}))),p("sa\
ved").hidden=!!u.problem||!u.undo,p("problem").hidden=!u.problem,p("problem-words").textContent=u.problem,p("reload").hidden=!u.conflict,p("doubts").replaceChildren(
...u.doubts.map(s=>l("li",{dir:"auto"},s))),p("signing").hidden=!!u.by||!u.undo,p("over").hidden=!u.over;let n=de(),o=ue();p("bare").hidden=!n.length,p("bare-wo\
rds").textContent=`${n.length} only named: ${Se(n.map(s=>s.title)).slice(0,4).join(", ")}`,p("alike").hidden=o.length<2,p("alike-words").textContent=o.length<2?
"":`Accept all ${o.length} like this`}function Fn(){xs(),ks(),bs()}function Dn(){for(let[e,t]of[["by-kind","kind"],["by-state","state"],["by-layer","layer"],["b\
y-role","role"]])p(e).addEventListener("change",n=>gn({[t]:n.target.value}));p("accept-bare").addEventListener("click",()=>Y(de())),p("alike").addEventListener(
"click",()=>Y(ue())),p("reload").addEventListener("click",()=>S("reload")),p("signing").addEventListener("submit",e=>{e.preventDefault();let t=p("name").value.trim();
t&&S("sign",{name:t})}),p("whole").addEventListener("click",()=>p("text").classList.toggle("open"))}var Bn="";function Ms(){let e=x(),t=u.problem||(e?`${p("position").textContent}: ${p("sentence").textContent}`:"");t!==Bn&&(p("live").textContent=t),Bn=t}function Cs(){
En(),On(),Fn(),Cn(),bn(),Ms()}function Ss(){Ln(),kn(),Dn(),Tn(),hn(Cs);let e=u.items.find(t=>!E(t))||u.items[0];O(e?e.ref:""),document.documentElement.dataset.ready=
"1"}return Zn(js);})();
