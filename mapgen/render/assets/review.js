var mapgenReview=(()=>{var Ge=Object.defineProperty;var Gn=Object.getOwnPropertyDescriptor;var Jn=Object.getOwnPropertyNames;var Vn=Object.prototype.hasOwnProperty;var Yn=(e,t)=>{for(var n in t)Ge(e,n,{get:t[n],enumerable:!0})},Xn=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Jn(t))!Vn.call(e,s)&&
s!==n&&Ge(e,s,{get:()=>t[s],enumerable:!(o=Gn(t,s))||o.enumerable});return e};var Qn=e=>Xn(Ge({},"__esModule",{value:!0}),e);var As={};Yn(As,{desk:()=>u,start:()=>Ts});function Ot(e){let t=document.getElementById(e);return t&&t.type==="application/json"?JSON.parse(t.textContent):null}var eo={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],rivals:[],score:1,country:null,admin1:null,claims:[],differ:[]},Nt={actors:[],action:"",date:null,
hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function $t(e){let t=e.anchor?{type:"Point",coordinates:e.anchor}:null;return{...eo,
...e.geometry==="anchor"?{...e,geometry:t}:e,claims:(e.claims||[]).map(n=>({...Nt,...n}))}}var Tt=e=>{let t=Object.create(null);for(let n of e)t[n.id]=n;return t},
x=Ot("mapgen-data"),Fs=Tt(x.layers),to=Object.create(null),It=e=>{Object.assign(x,e),to=Tt(x.marks)},no=!!x.order;if(no)It({marks:[],named:[],unresolved:[],unplaced:[]});else{
let e=Ot("mapgen-geojson"),t=new Map((e?e.features:[]).map(n=>[n.id,n.geometry]));It({marks:x.marks.map($t),named:x.named.map($t),unplaced:x.unplaced.map(n=>({...Nt,
...n}))});for(let n of x.marks)n.geometry=n.geometry||t.get(n.id)||null}var oo="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Ft=new Int8Array(128);for(let e=0;e<64;e+=1)Ft[oo.charCodeAt(e)]=e;var At=85.0511287798,
so=40075.017,E=e=>e/360+.5,z=e=>{let t=Math.max(-At,Math.min(At,e));return .5-Math.log(Math.tan(Math.PI/4+t*Math.PI/360))/(2*Math.PI)},$e=e=>Math.atan(Math.exp(
(.5-e)*2*Math.PI))*360/Math.PI-90,Pt=x.basemap&&x.basemap.view||[-180,-90,180,90],ro=e=>e<Pt[0]-1&&e+360<=Pt[2]+1?e+360:e;function oe(e,t){let n=[],o=0,s=0,r=0,
i=()=>{let a=0,c=1,l;do l=Ft[e.charCodeAt(o)],o+=1,a+=(l&31)*c,c*=32;while(l&32);return a%2?-(a+1)/2:a/2};for(;o<e.length;)s+=i(),r+=i(),n.push(E(s/t),z(r/t));return n}
var J=e=>{let t=[];for(let[n,o]of e)t.push(E(ro(n)),z(o));return t},Je=new Map;function Dt(e){if(!Je.has(e.id)){let t={polygons:[],lines:[],points:[]};Bt(e.geometry,
t),Je.set(e.id,t)}return Je.get(e.id)}function Bt(e,t){if(!e)return;let n=e.coordinates;if(e.type==="Polygon")t.polygons.push(n.map(J));else if(e.type==="MultiP\
olygon")for(let o of n)t.polygons.push(o.map(J));else if(e.type==="LineString")t.lines.push(J(n));else if(e.type==="MultiLineString")t.lines.push(...n.map(J));else if(e.
type==="Point")t.points.push(...J([n]));else if(e.type==="MultiPoint")t.points.push(...J(n));else if(e.type==="GeometryCollection")for(let o of e.geometries)Bt(
o,t)}function _(e,t){let n=t||[1/0,1/0,-1/0,-1/0];for(let o=0;o<e.length;o+=2)e[o]<n[0]&&(n[0]=e[o]),e[o]>n[2]&&(n[2]=e[o]),e[o+1]<n[1]&&(n[1]=e[o+1]),e[o+1]>n[3]&&
(n[3]=e[o+1]);return n}var io=(e,t)=>e/(so*Math.cos($e(t)*Math.PI/180));function qt(e){let t=e.getPixelOrigin(),n=256*2**e.getZoom();return{zoom:e.getZoom(),size:n,ox:t.x,oy:t.y,x:o=>o*n-t.x,y:o=>o*n-t.y,km:(o,s)=>io(o,s)*n}}function ao(e,t){
let n=e;for(let o=0;o<4&&n.length;o+=1)n=co(n,t,o);return n}function co(e,t,n){let o=n%2,s=t[n],r=n<2?1:-1,i=[],a=e[e.length-2],c=e[e.length-1],l=((o?c:a)-s)*r>=
0;for(let p=0;p<e.length;p+=2){let m=e[p],h=e[p+1],g=((o?h:m)-s)*r>=0;if(g!==l){let w=o?c:a,F=o?h:m,j=(s-w)/(F-w);i.push(a+(m-a)*j,c+(h-c)*j)}g&&i.push(m,h),a=m,
c=h,l=g}return i}function Ie(e,t,n,o,s=.7){let r=[],i=e.length-2,a=NaN,c=NaN;for(let l=0;l<=i;l+=2){let p=e[l]*t.size-t.ox,m=e[l+1]*t.size-t.oy;l&&l<i&&Math.abs(
p-a)<s&&Math.abs(m-c)<s||(r.push(p,m),a=p,c=m)}return o&&n?ao(r,n):r}function Oe(e,t){if(e.length<4)return"";let n="M"+e[0].toFixed(1)+" "+e[1].toFixed(1);for(let o=2;o<
e.length;o+=2)n+="L"+e[o].toFixed(1)+" "+e[o+1].toFixed(1);return t?n+"Z":n}var $=(e,t)=>e[0]<t[2]&&e[2]>t[0]&&e[1]<t[3]&&e[3]>t[1];var Ne=64,lo=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Rt(){let e=new Map;function t(n,o){for(let s=Math.floor(n[0]/Ne);s<=Math.floor(n[2]/Ne);s+=1)for(let r=Math.
floor(n[1]/Ne);r<=Math.floor(n[3]/Ne);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){t(n,o=>{let s=e.get(o);return s?s.push(n):e.set(o,[n]),!1})},free(n,o){
return!t(n,s=>{let r=e.get(s);return r!==void 0&&r.some(i=>i!==o&&$(n,i))})},count(n){let o=new Set;return t(n,s=>{for(let r of e.get(s)||[])$(n,r)&&o.add(r);return!1}),
o.size}}}var ie=null,Ye="",Ve=0,re=new Map;function uo(){if(Ve)return;Ve=setTimeout(()=>{Ve=0});let e=getComputedStyle(document.body).fontFamily||"sans-serif";ie&&
e===Ye||(Ye=e,ie=ie||document.createElement("canvas").getContext("2d"),re=new Map)}function D(e,t){uo();let n=`${t.italic?"italic ":""}${t.weight||400} ${t.size}\
px ${Ye}`,o=n+"|"+e,s=re.get(o);return s===void 0&&(re.size>2e4&&re.clear(),ie.font=n,s=ie.measureText(e).width,re.set(o,s)),s+(t.spacing||0)*Math.max(0,[...e].
length-1)}var ae=e=>lo.test(e),Xe=(e,t)=>[e[0]-t,e[1]-t,e[2]+t,e[3]+t];function Qe(e,t,n,o,s){let r=s==="middle"?e-n/2:s==="end"?e-n:e;return[r,t-o*.82,r+n,t+o*.26]}var nt=matchMedia("(prefers-color-scheme: dark)"),ce={selected:null,hover:null,layersOn:new Set(x.layers.map(e=>e.id)),query:"",filters:{roles:new Set,forms:new Set,
sources:new Set},dateRange:null,view:null,theme:nt.matches?"dark":"light",lang:x.lang,embed:!1,layout:0},ot=new Set,Te=[],tt=!1;function _t(e,t){if(Object.is(e,
t))return!0;if(e instanceof Set&&t instanceof Set)return e.size===t.size&&[...e].every(o=>t.has(o));if(!e||!t||typeof e!="object"||typeof t!="object")return!1;let n=Object.
keys(e);return n.length===Object.keys(t).length&&n.every(o=>_t(e[o],t[o]))}function Wt(e,t){if(Te.push([e,t&&t.source||"panel"]),!tt){tt=!0;try{for(;Te.length;){
let[n,o]=Te.shift(),s=new Set(Object.keys(n).filter(r=>!_t(ce[r],n[r])));for(let r of s)ce[r]=n[r];if(s.size)for(let r of[...ot])r(ce,s,o)}}finally{tt=!1,Te.length=
0}}}var Ut={get:()=>ce,set:Wt,subscribe(e){return ot.add(e),()=>ot.delete(e)}};nt.addEventListener("change",()=>Wt({theme:nt.matches?"dark":"light"}));var V=e=>{
let t=document.documentElement.classList.contains("is-print")?"light":ce.theme;return x.colours[t][e]||x.colours[t].ink};var le=256*2**10,fo=[0,1.9,1.3,.8],W=[.5,.5],po=.16;var Ht=[-180,-60,180,75],rt=null,de=[],I=null;function Zt(e,t){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of e){for(let r=0;r<s.length;r+=2){let i=(s[r]-W[0])*
le,a=(s[r+1]-W[1])*le;r?n.lineTo(i,a):n.moveTo(i,a)}t&&n.closePath(),_(s,o)}return{path:n,box:o}}var O=(e,t)=>(e||[]).map(n=>Zt([oe(n,t)])),Ae=(e,t)=>(e||[]).map(
n=>Zt(n.map(o=>oe(o,t)),!0));function mo(e){let t=e.scale||1e4,[n,o,s,r]=e.view||Ht,i=[E(n),z(r),E(s),z(o)],a=po*Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&
([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:e.zoom||0,land:Ae(e.land,t),coast:O(e.coast,t),countries:(e.countries||[]).map(c=>({area:Ae(
c.polygons||c.rings,t),edge:O(c.edge,t)})),lakes:(e.lakes||[]).flatMap(c=>Ae(c.polygons,t)),rivers:[3,2,1].map(c=>({rank:c,lines:(e.rivers||[]).filter(l=>(l.rank||
3)===c).flatMap(l=>O(l.lines,t))})),adm1:O(e.adm1,t),adm1Abroad:O(e.adm1_abroad,t),adm2:O(e.adm2,t),regions:(e.regions||[]).flatMap(c=>O(c.lines,t)),borders:O(e.
borders,t),disputed:O(e.disputed,t)}}function ho(e){let t=e.view||Ht;W=[E((t[0]+t[2])/2),(z(t[1])+z(t[3]))/2];let n=e.world&&e.world.scale||100;rt={land:Ae(e.world&&
e.world.land,n),borders:O(e.world&&e.world.borders,n)},de=[...e.beneath||[],e].map(mo)}function it(e,t,n,o){let s=t.size/le,r=[(n[0]+t.ox)/t.size,(n[1]+t.oy)/t.
size,(n[2]+t.ox)/t.size,(n[3]+t.oy)/t.size];e.setTransform(o*s,0,0,o*s,o*(W[0]*t.size-t.ox-n[0]),o*(W[1]*t.size-t.oy-n[1])),e.lineJoin="round";let i=(a,c)=>{for(let l of a)
$(l.box,r)&&c(l.path)};return{fill(a,c){e.fillStyle=c,i(a,l=>e.fill(l,"evenodd"))},stroke(a,c,l,p,m){e.strokeStyle=c,e.lineWidth=l/s,e.lineCap=p?"butt":"round",
e.setLineDash((p||[]).map(h=>h/s)),e.globalAlpha=m||1,i(a,h=>e.stroke(h)),e.globalAlpha=1},within(a,c){e.save();let l=new Path2D;i(a,p=>l.addPath(p)),e.clip(l,"\
evenodd"),c(),e.restore()}}}function Gt(e,t,n){let o=e.getContext("2d"),s=e.width/(n[2]-n[0]);o.setTransform(1,0,0,1,0,0),o.fillStyle=V("water"),o.fillRect(0,0,
e.width,e.height);let r=[(n[0]+t.ox)/t.size,(n[1]+t.oy)/t.size,(n[2]+t.ox)/t.size,(n[3]+t.oy)/t.size],i=de.reduce((a,c,l)=>Kt(r,c)?l:a,-1);for(let a of i<0?[-1,
0,1]:[])r[0]<a+1&&r[2]>a&&wo(it(o,{...t,ox:t.ox-a*t.size},n,s));for(let a of de.slice(Math.max(i,0)))$(a.box,r)&&(Kt(r,a)?Jt(it(o,t,n,s),a,t):go(e,a,t,n,s))}var Kt=(e,{
box:t,fade:n})=>e[0]>=t[0]+n&&e[1]>=t[1]+n&&e[2]<=t[2]-n&&e[3]<=t[3]-n;function go(e,t,n,o,s){I=I||document.createElement("canvas"),I.width=e.width,I.height=e.height;
let r=I.getContext("2d");r.fillStyle=V("water"),r.fillRect(0,0,I.width,I.height),Jt(it(r,n,o,s),t,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation="des\
tination-out";let i=w=>s*(w*n.size-n.ox-o[0]),a=w=>s*(w*n.size-n.oy-o[1]),[c,l,p,m]=[i(t.box[0]),a(t.box[1]),i(t.box[2]),a(t.box[3])],h=s*t.fade*n.size;for(let[
w,F,j,ne]of[[c,0,c+h,0],[p,0,p-h,0],[0,l,0,l+h],[0,m,0,m-h]]){let G=r.createLinearGradient(w,F,j,ne);for(let R=0;R<=4;R+=1)G.addColorStop(R/4,`rgba(0,0,0,${(1-(R/
4)**2*(3-R/2)).toFixed(3)})`);r.fillStyle=G,r.fillRect(0,0,I.width,I.height)}r.globalCompositeOperation="source-over";let g=e.getContext("2d");g.setTransform(1,
0,0,1,0,0),g.drawImage(I,0,0)}function wo(e){e.fill(rt.land,V("abroad")),e.stroke(rt.borders,V("gov"),.8)}function Jt(e,t,n){let o=V;e.fill(t.land,o("abroad")),
e.stroke(t.land,o("abroad"),.8);for(let s of t.countries)e.fill(s.area,o("land"));xo(e,n,o,t)}function xo(e,t,n,o){t.zoom>=7.2&&e.stroke(o.adm2,n("dist"),.7),e.
stroke(o.adm1Abroad,n("gov"),.7,null,t.zoom>=5.5?.38:.2),e.fill(o.lakes,n("water")),e.stroke(o.lakes,n("river"),.8);let s=t.zoom<6?.7:1;for(let{rank:r,lines:i}of o.
rivers)r===3&&t.zoom<6.2||e.stroke(i,n("river"),fo[r]*s,null,r===3?.75:1);e.stroke(o.coast,n("river"),1),t.zoom>=4.5&&e.stroke(o.adm1,n("gov"),1,null,t.zoom>=6?
1:.6),e.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);for(let r of o.countries)e.within(r.area,()=>e.stroke(r.edge,n("border"),t.zoom<5?12:22,null,.13));e.stroke(o.
borders,n("border"),t.zoom<5?1.1:1.7),e.stroke(o.disputed,n("border"),1.4,[5,3.5])}var st=null;function Pe(e,t){if(!de.length)return!0;st=st||document.createElement("canvas").getContext("2d");let n=(e-W[0])*le,o=(t-W[1])*le;return de.some(s=>s.
countries.some(r=>r.area.some(i=>e>=i.box[0]&&e<=i.box[2]&&t>=i.box[1]&&t<=i.box[3]&&st.isPointInPath(i.path,n,o,"evenodd"))))}function Vt(){ho(x.basemap||{})}var yo="http://www.w3.org/2000/svg";function Yt(e,t,n){for(let[o,s]of Object.entries(t||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))e.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s))e.style.setProperty(r,i);else e.setAttribute(o,s===!0?"":String(s));for(let o of n.flat(
1/0))o==null||o===!1||o===""||e.append(o instanceof Node?o:document.createTextNode(String(o)));return e}var d=(e,t,...n)=>Yt(document.createElement(e),t,n),y=(e,t,...n)=>Yt(
document.createElementNS(yo,e),t,n),f=e=>document.getElementById(e),T=(e,t=document)=>t.querySelector(e),Xt=(e,t=document)=>[...t.querySelectorAll(e)];var Fe=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;var ko=Object.assign(Object.create(null),Object.fromEntries(x.languages.map(e=>[e.code,e]))),B=ko[x.lang],De=()=>B.code;var bo=e=>String(e).replace(/\d/g,t=>B.cldr.digits[t]),vo=e=>{let[t,n,o,s]=B.cldr.number,[r,i]=Math.abs(e).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let c=r,
l=o;c;l=s)a.unshift(c.slice(-l)),c=c.slice(0,-l);return bo((e<0?"-":"")+a.join(n)+(i?t+i:""))},Mo=e=>{let[t,n]=B.cldr.plurals;return t[n[e<200?e:100+e%100]]||"o\
ther"};function Co(e,t){let n=B.strings[e];return n===void 0?e:typeof n=="object"?n[Mo(t.n)]||n.other:n}var Be=(e,t)=>{let n=Co(e,t);return t?n.replace(/\{(\w+)\}/g,(o,s)=>s in
t?typeof t[s]=="number"?vo(t[s]):t[s]:o):n};var Qt=(x.articles[0]||{}).lang||null;var zo=e=>e&&(B.said[e]||B.said[e[0].toLowerCase()+e.slice(1)]),en=e=>e&&zo(e)||e;var tn=Object.values(x.actors);for(let e of[...x.layers,...tn])e.own={name:e.name,short:e.short};function So(){for(let e of[...x.layers,...tn])e.name=en(e.own.name),
e.own.short&&(e.short=en(e.own.short)),e.lang=B.said[e.own.name]||De()===Qt?null:Qt}So();var lt={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},nn=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],ct=[];function on(){let e=x.basemap||{},t=e.scale||1e4,n=(e.regions||[]).filter(r=>r.at&&!(e.labels||[]).some(i=>i.kind==="region"&&i.name===r.
name)),o=[...e.labels||[],...n.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((e.regions||[]).map(r=>[r.name,r.approximate]));ct=o.filter(r=>lt[r.
kind]).map((r,i)=>({...r,n:i,x:E(r.at[0]/t),y:z(r.at[1]/t),approximate:r.kind==="region"?s.get(r.name):""})),ct.sort((r,i)=>nn.indexOf(r.kind)-nn.indexOf(i.kind)||
(r.rank||0)-(i.rank||0)||r.n-i.n)}var dt=e=>e.names&&e.names[De()]||e.name;function ut(e,t){let n=lt[e];return ae(t)?{...n,spacing:0,italic:!1,caps:!1,size:n.size+
(n.caps?2:.5),weight:n.caps?400:n.weight}:n}var jo=(e,t)=>t.caps?e.toLocaleUpperCase(De()):e;function sn(e,t,n,o,s,r){let i={x:e.toFixed(1),y:t.toFixed(1),"text\
-anchor":s==="start"?null:s,"font-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,direction:ae(n)?"rtl":
null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:y("text",{...i,class:`halo on-${r}`},n),text:y("text",{...i,fill:`var(--${o.
colour})`},n)}}function Lo(e,t,n,o){let s={cx:t.toFixed(1),cy:n.toFixed(1)};return e==="capital"?y("rect",{x:(t-2.6).toFixed(1),y:(n-2.6).toFixed(1),width:5.2,height:5.2,
class:"dot-full"}):e==="city"?y("circle",{...s,r:2.7,class:"dot-full"}):y("circle",{...s,r:e==="town"?2.1:1.8,class:`dot-open on-${o}`})}var Eo=[[6,.35,"start"],
[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function $o(e,t,n,o,s){let r=D(n,o),i=[e-3.5,t-3.5,
e+3.5,t+3.5];if(!s(i))return null;for(let[a,c,l]of Eo){let p=e+a,m=t+c*o.size,h=Xe(Qe(p,m,r,o.size,l),2);if(s(h))return{tx:p,ty:m,anchor:l,taken:[h,i]}}return null}
function Io(e,t,n,o,s,r){let i=Math.max(D(n,o),r?118:0);for(let[a,c]of[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-i/2,0],[i/2,0],[0,-60],[0,60]]){let l=Xe(
Qe(e+a,t+c,i,o.size,"middle"),4);if(r&&(l[3]+=14),s(l))return{tx:e+a,ty:t+c,anchor:"middle",taken:[l]}}return null}function rn(e,t,n,o,s,r,i){let a=l=>i(l)&&n.free(
l),c=new Set;for(let l of ct){if(l.zoom>e.zoom+.01||r(l))continue;let p=e.x(l.x),m=e.y(l.y);if(p<t[0]||p>t[2]||m<t[1]||m>t[3])continue;let h=lt[l.kind].dot?"":l.
kind+(l.id||l.name);!c.has(h)&&Oo(l,p,m,n,a,o,s)&&h&&c.add(h)}}function Oo(e,t,n,o,s,r,i){let a=e.kind,c=dt(e),l=ut(a,c),p=jo(c,l),m=l.dot?$o(t,n,p,l,s):Io(t,n,
p,l,s,e.approximate);if(!m)return!1;for(let F of m.taken)o.add(F);let g=a==="water"||a==="sea"?"water":Pe(e.x,e.y)?"land":"abroad",w=sn(m.tx,m.ty,p,l,m.anchor,g);
return r.append(w.halo),i.append(w.text),l.dot&&i.append(Lo(l.dot,t,n,g)),e.approximate&&No(m,g,r,i),!0}function No(e,t,n,o){let s=Be("map.approximate"),r=sn(e.
tx,e.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",t);n.append(r.halo),o.append(r.text)}var v={map:null,base:null,groups:{},element:null};var To=.4,cn=L.Renderer.extend({options:{padding:To},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:e}=this._bounds,t=this._bounds.getSize();L.DomUtil.setPosition(
this._container,e),this.options.resize(this._container,e,t)},bounds(){let{min:e,max:t}=this._bounds;return[e.x,e.y,t.x,t.y]}});function ln(e,t,n){let o=v.map.createPane(
e);return o.style.zIndex=t,n||(o.style.pointerEvents="none"),e}function dn(e,t){let n=d("canvas",{class:e,"aria-hidden":"true"});return new cn({pane:ln(e,t),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function un(e,t,n){let o=y("svg",{class:e,focusable:"false",...n});return new cn({pane:ln(e,t),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var ue=7,ft=400,fn=60*Math.PI/180,pt=3.5,Po=.2,mn=[],mt=0;function hn(){let e=x.basemap||{};mn=(e.rivers||[]).filter(t=>t.name).map(t=>({name:t.name,names:t.names,
rank:t.rank||3,lines:t.lines.map(n=>{let o=oe(n,e.scale||1e4);return{line:o,box:_(o)}})})).sort((t,n)=>t.rank-n.rank)}function Fo(e,t,n){let o=Ie(e,t),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],c=o[i-1],l=o[i]-a,p=o[i+1]-c,m=Math.hypot(l,p);if(!m)continue;let h=r;for(;h<=m;h+=ue){let g=a+l*h/m,w=c+p*h/m;if(g>n[0]&&
g<n[2]&&w>n[1]&&w<n[3]?s.push([g,w]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=h-m}return s}function Do(e){let t=[],n=[];for(let o of[...e,null])
o?n.push(o):n.length&&(t.push(n),n=[]);return t}function Bo(e){return e.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,e.length-1-o);for(let c=o-a;c<=o+a;c+=1)s+=e[c][0],
r+=e[c][1],i+=1;return[s/i,r/i]})}function qo(e){let t=[];for(let n=1;n<e.length;n+=1)t.push(Math.atan2(e[n][1]-e[n-1][1],e[n][0]-e[n-1][0]));return t}var pn=(e,t)=>Math.
abs(Math.atan2(Math.sin(e-t),Math.cos(e-t)));function Ro(e,t,n){let o=0,s=0;for(let r=t+1;r<n;r+=1){let i=pn(e[r],e[r-1]);if(i>Po)return 1/0;o=Math.max(o,pn(e[r],
e[t])),s+=i}return o>fn||s>fn*1.6?1/0:o+s*.5}function _o(e,t,n,o,s){let r=qo(e),i=0;for(let l=1;l<e.length;l+=1)i+=Math.hypot(e[l][0]-e[l-1][0],e[l][1]-e[l-1][1]);
let a=Math.ceil(t*(e.length-1)/Math.max(i,1))+1,c=null;for(let l=0;l+a<e.length;l+=3){let p=Ro(r,l,l+a);if(p===1/0||c&&p>=c.cost)continue;let m=e.slice(l,l+a+1),
h=m.filter((g,w)=>w%2===0).map(([g,w])=>[g-o*.6,w-o*.9-pt,g+o*.6,w+o*.35]);h.every(g=>s(g)&&n.free(g))&&(c={cost:p,points:m,taken:h})}return c}function Wo(e,t,n,o,s,r){
let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,c={"font-size":t.size,"font-weight":t.weight,"font-style":t.italic?"italic":null},l;if(ae(e)){let p=a[0],m=a[a.
length-1],h=Math.atan2(m[1]-p[1],m[0]-p[0])*180/Math.PI,g=a[Math.floor(a.length/2)];l=w=>y("text",{...c,...w,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${g[0].toFixed(1)} ${(g[1]-pt).toFixed(1)}) rotate(${h.toFixed(1)})`},e)}else{mt+=1;let p=`course-${mt}`;s.append(y("path",{id:p,d:Oe(a.flat()),fill:"n\
one"})),l=m=>y("text",{...c,...m,dy:-pt},y("textPath",{href:`#${p}`,startOffset:"50%","text-anchor":"middle"},e))}s.append(l({class:`halo on-${o}`})),r.append(l(
{fill:"var(--riverlab)"}))}function gn(e,t,n,o,s,r){mt=0;let i=[(t[0]+e.ox)/e.size,(t[1]+e.oy)/e.size,(t[2]+e.ox)/e.size,(t[3]+e.oy)/e.size];for(let a of mn)a.rank===
3&&e.zoom<8||a.rank===2&&e.zoom<6||Uo(a,e,t,i,n,o,s,r)}function Uo(e,t,n,o,s,r,i,a){let c=dt(e),l=ut("water",c),p=D(c,l)+10,m=[],h=e.lines.filter(g=>$(g.box,o)).
flatMap(g=>Do(Fo(g.line,t,n))).filter(g=>g.length*ue>p).sort((g,w)=>w.length-g.length);for(let g of h)for(let w=0;w<g.length;w+=Math.ceil(ft/ue)){let F=g.slice(
w,w+Math.ceil(ft/ue));if(F.length*ue<p)continue;let j=_o(Bo(F),p,s,l.size,a);if(!j)continue;let[ne,G]=j.points[Math.floor(j.points.length/2)];if(m.some(([Ze,Zn])=>Math.
hypot(Ze-ne,Zn-G)<ft*.6))continue;m.push([ne,G]);for(let Ze of j.taken)s.add(Ze);let R=Pe((ne+t.ox)/t.size,(G+t.oy)/t.size);Wo(c,l,j.points,R?"land":"abroad",r,
i)}}var Ho=new URLSearchParams(location.search).get("token")||"",wn=(e,t={})=>`${e}?${new URLSearchParams({...t,token:Ho}).toString()}`;async function xn(e){let t;try{
t=await e}catch{throw new Error("The desk does not answer. What was decided is written; start mapgen review again.")}let n=await t.json();if(!t.ok)throw Object.
assign(new Error(n.error),{status:t.status});return n}var qe=(e,t)=>xn(fetch(wn(e,t))),Y=(e,t)=>xn(fetch(wn(`/api/${e}`),{method:"POST",headers:{"Content-Type":"\
application/json"},body:JSON.stringify(t||{})}));var kn=e=>JSON.parse(document.getElementById(e).textContent),b=kn("desk-article"),gt=Array.from(b.text),fe=(e,t)=>gt.slice(e,t).join(""),u={...kn("desk-state"),
ref:"",detail:null,problem:"",conflict:!1,over:!1,busy:0,filters:{kind:"",state:"",layer:"",role:""}},bn=new Set,vn=e=>bn.add(e);function U(){for(let e of bn)e(
u)}var Zo=new Set(["accepted","rejected","changed","added"]),N=e=>Zo.has(e.state),k=()=>u.items.find(e=>e.ref===u.ref)||null;function X(){let{kind:e,state:t,layer:n,
role:o}=u.filters;return u.items.filter(s=>(!e||s.kind===e)&&(!t||s.state===t)&&(!n||s.claim&&s.claim.layer===n)&&(!o||s.claim&&s.claim.role===o))}function Mn(e){
u.filters={...u.filters,...e},U()}var ht=Promise.resolve();function wt(e){return u.busy+=1,ht=ht.then(e).catch(t=>{u.problem=t.message,u.conflict=t.status===409,
U()}).finally(()=>{u.busy-=1}),ht}function A(e){u.ref=e,u.detail=null,U();let t=k();!t||t.kind==="added"||t.kind==="stale"||qe("/api/detail",{ref:e}).then(n=>{n.
ref===u.ref&&(u.detail=n,U())}).catch(()=>{})}function Re(e){Object.assign(u,e,{problem:"",conflict:!1})}function Cn(){let e=X(),t=e.findIndex(o=>o.ref===u.ref);
return[...e.slice(t+1),...e.slice(0,Math.max(t,0))].find(o=>!N(o))||null}function pe(e){let t=X();if(!t.length)return;let n=t.findIndex(s=>s.ref===u.ref),o=Math.
max(0,Math.min(t.length-1,n<0?0:n+e));A(t[o].ref)}function C(e,t,n){return wt(async()=>{Re(await Y(e,typeof t=="function"?t():t));let o=n?Cn():null;A(o?o.ref:u.
ref)})}function M(e,t,n={}){return wt(async()=>{let o=k();if(!o)return;if(o.kind==="stale"){if(e!=="accept"&&e!=="reject")return;Re(await Y("carry",{id:o.id,holds:e===
"accept"}))}else if(o.kind==="added"){if(e!=="reject")return;Re(await Y("remove",{id:o.ref.slice(4)}))}else Re(await Y("decide",{refs:[o.ref],action:e,to:t||{},
why:n.why||""}));let s=n.goOn?Cn():null,r=u.items[0];A(s?s.ref:k()?u.ref:r?r.ref:"")})}var Q=e=>e.length&&C("decide",{refs:e.map(t=>t.ref),action:"accept",to:{},
why:""},!0),me=()=>u.items.filter(e=>e.kind==="mention"&&e.state==="undecided");function he(){let e=k();return!e||!e.claim?[]:u.items.filter(t=>t.state==="undec\
ided"&&t.claim&&t.kind===e.kind&&t.claim.role===e.claim.role&&t.claim.layer===e.claim.layer)}function zn(){return wt(async()=>{await Y("finish",{}),u.over=!0,U()})}var Go=9,Sn=60,ge,we,S,xt=0,yt=null,_e="";function jn(){v.map=L.map(f("map"),{zoomControl:!1,attributionControl:!1,zoomSnap:.25,zoomDelta:.5,wheelPxPerZoomLevel:120,
minZoom:2,maxZoom:14,keyboard:!1}),v.element=v.map.getContainer(),v.map.setView([20,0],3),Vt(),on(),hn(),ge=dn("ground",210),we=un("marks",610,{"aria-hidden":"t\
rue"}),v.map.addLayer(ge),v.map.addLayer(we),S=Object.fromEntries(["shapes","halos","letters","others","picks"].map(e=>[e,y("g",{class:e})])),we.options.element.
append(...Object.values(S)),v.map.on("moveend viewreset resize zoomend",kt),v.map.on("click",e=>{if(!yt)return;let t=yt;xe(null),t(e.latlng.wrap())}),Ut.subscribe(
(e,t)=>{t.has("theme")&&kt()}),f("nearer").addEventListener("click",()=>v.map.zoomIn()),f("farther").addEventListener("click",()=>v.map.zoomOut()),new ResizeObserver(
()=>v.map.invalidateSize({animate:!1})).observe(f("map"))}function xe(e){yt=e,f("map").classList.toggle("aim",!!e)}function kt(){xt||(xt=requestAnimationFrame(Yo))}
var bt=e=>[E(e[0]),z(e[1])],Jo=e=>{let t=b.sides.find(n=>n.id===e);return t&&t.slot>=0?`var(--s${t.slot%4})`:"var(--ink2)"},K=e=>e&&e.claim&&e.claim.place&&e.claim.
place.at||null;function Ln(){let e=k(),t=e?e.ref+JSON.stringify(K(e))+!!u.detail:"";t!==_e&&Vo(e),_e=t,kt()}function Vo(e){let t=K(e),n=u.detail?u.detail.rivals:
[],o=t?[t]:[],s=n.filter(m=>m.km===null||m.km<1500).map(m=>m.at),r=e&&_e?[]:u.items.map(K).filter(Boolean),i=[...o,...s],a=i.length>1?i:[...o,...r];if(!a.length)
return;let c=u.detail&&u.detail.shape?En(u.detail.shape):[],l=_(a.map(bt).flat());if(i.length===1&&c.length)for(let m of c)_(m,l);let p=L.latLngBounds([$e(l[1]),
(l[0]-.5)*360],[$e(l[3]),(l[2]-.5)*360]);v.map.fitBounds(p,{padding:[Sn,Sn],maxZoom:Go,animate:!Fe()&&_e!==""})}var En=e=>{let{polygons:t,lines:n}=Dt({id:Math.random(),
geometry:e});return[...t.flat(),...n]};function Yo(){if(xt=0,v.map._animatingZoom)return;ge.sync(),we.sync();let e=qt(v.map),t=we.bounds();Gt(ge.options.element,
e,ge.bounds());let n=Rt();for(let a of Object.values(S))a.replaceChildren();Xo(e,t),Qo(e),es(e,n);let o=v.map.getSize(),s=v.map.containerPointToLayerPoint([0,0]),
r=[s.x,s.y,s.x+o.x,s.y+o.y],i=a=>!$(a,r)||a[0]>r[0]&&a[1]>r[1]&&a[2]<r[2]&&a[3]<r[3];gn(e,t,n,S.halos,S.letters,i),rn(e,t,n,S.halos,S.letters,()=>!1,i)}function Xo(e,t){
let n=u.detail;if(!n)return;let o=[...n.regions.map(s=>[s,"region"]),[n.shape,"shape"]];for(let[s,r]of o){if(!s||s.type==="Point")continue;let i=En(s).map(a=>Oe(
Ie(a,e,t,!0),!0)).join("");S.shapes.append(y("path",{d:i,class:r,"fill-rule":"evenodd"}))}}function Qo(e){let t=k(),n=K(t),o=new Set;for(let s of u.items){let r=K(
s);if(!r||s.state==="rejected"||n&&String(r)===String(n))continue;let i=`${r}${s.claim.layer}`;if(o.has(i))continue;o.add(i);let[a,c]=bt(r);S.others.append(y("c\
ircle",{cx:e.x(a).toFixed(1),cy:e.y(c).toFixed(1),r:5,fill:Jo(s.claim.layer)}))}}var $n=(e,t)=>!!(e&&t)&&Math.abs(e[0]-t[0])<1e-4&&Math.abs(e[1]-t[1])<1e-4;function es(e,t){
let n=k(),o=K(n),r=(u.detail?u.detail.rivals:[]).map((i,a)=>({...i,n:a+1,solid:$n(i.at,o)}));o&&!r.some(i=>i.solid)&&r.push({at:o,n:0,solid:!0,name:n.claim.place.
title,admin1:""});for(let i of r.sort((a,c)=>Number(a.solid)-Number(c.solid))){let[a,c]=bt(i.at),l=e.x(a),p=e.y(c);t.add([l-14,p-14,l+14,p+14]),S.picks.append(ts(
i,l,p));let m=Math.max(D(i.name,{size:13,weight:600}),D(i.admin1,{size:11,weight:400})),h=[l+16,p-12,l+18+m,p+18];(t.free(h)||i.solid)&&(t.add(h),S.picks.append(
...ns(i,l+18,p)))}}function ts(e,t,n){let o=y("g",{class:e.solid?"pin solid":"pin",transform:`translate(${t.toFixed(1)} ${n.toFixed(1)})`},y("circle",{r:13,class:"\
rim"}),y("circle",{r:11,class:"disc"}),e.n?y("text",{y:4.5},e.n):y("circle",{r:3,class:"eye"}));return e.n&&!e.solid&&o.addEventListener("click",s=>{s.stopPropagation(),
M("move",{place:e.id})}),o}function ns(e,t,n){return[[e.name,13,n+(e.admin1?0:4),"name"],[e.admin1,11,n+14,"area"]].filter(([s])=>s).flatMap(([s,r,i,a])=>[y("te\
xt",{x:t.toFixed(1),y:i.toFixed(1),"font-size":r,class:`halo on-land ${a}`},s),y("text",{x:t.toFixed(1),y:i.toFixed(1),"font-size":r,class:a},s)])}function In(){
let e=k(),t=u.detail,n=t?t.rivals:[];f("which").hidden=n.length<2&&!(e&&e.kind==="name"&&n.length),f("which-title").textContent=e?`Which ${e.title}?`:"",f("whic\
h-from").textContent=t&&t.from?`from ${t.from}`:"";let o=K(e);f("candidates").replaceChildren(...n.map((s,r)=>{let i=$n(s.at,o),a=[s.admin1,s.country].filter(Boolean).
join(", ");return d("li",{},d("button",{type:"button",class:"candidate","aria-pressed":String(i),on:{click:()=>M("move",{place:s.id})}},d("span",{class:"number"},
r+1),d("span",{class:"what"},d("b",{},s.name),a?`, ${a}`:""),d("span",{class:"note"},s.population?`${s.population.toLocaleString("en")} people`:ss(s.feature)),d(
"span",{class:"away"},s.km===null?"":`${s.km} km`)))}))}var os={A:"area",P:"place",H:"water",L:"area",S:"site",T:"hill",R:"road"},ss=e=>os[e[0]]||"";var vt=[];function rs(e,t){let n=new Set([e,t]),o=(s,r)=>{s<t&&r>e&&n.add(Math.max(s,e)).add(Math.min(r,t))};for(let s of b.spans)o(s.start,s.end);for(let[s,r]of b.
sentences)o(s,r);for(let s of u.items)o(s.cite.start,s.cite.end);return[...n].sort((s,r)=>s-r)}function is(e,t){let n=[];for(let o of b.spans)o.start>e||o.end<t||
(n.push(o.kind),o.kind==="actor"&&n.push(`side-${o.slot<0?"none":o.slot%4}`));return n.join(" ")}function as([e,t]){let n=rs(e,t),o=d("p",{dir:"auto"});for(let s=0;s+
1<n.length;s+=1){let r=d("span",{class:is(n[s],n[s+1]),"data-s":n[s],"data-e":n[s+1]},fe(n[s],n[s+1]));vt.push(r),o.append(r)}return o}function An(){vt=[];let e=b.
paragraphs.length?b.paragraphs:[[0,gt.length]];f("article").replaceChildren(...e.map(as)),f("article").setAttribute("lang",b.lang),f("article").addEventListener(
"click",cs)}function cs(e){if(!document.getSelection().isCollapsed)return;let t=e.target.closest("[data-s]");if(!t)return;let n=Number(t.dataset.s),o=u.items.find(
s=>s.cite.start<=n&&n<s.cite.end);o&&A(o.ref)}var Nn="";function Pn(){let e=k(),[t,n]=e?[e.cite.start,e.cite.end]:[-1,-1],o=e&&e.claim&&e.claim.highlight,s=null;
for(let r of vt){let i=Number(r.dataset.s),a=Number(r.dataset.e),c=i>=t&&a<=n;r.classList.toggle("lit",c),r.classList.toggle("pick",!!(c&&o&&i>=o[0]&&a<=o[1])),
c&&!s&&(s=r)}for(let r of Xt("#article p"))r.classList.toggle("here",!!s&&r.contains(s));if(s&&e.ref!==Nn){let r=f("text"),i=s.getBoundingClientRect(),a=r.getBoundingClientRect();
r.scrollTo({top:r.scrollTop+i.top-a.top-a.height/3,behavior:Fe()?"auto":"smooth"})}Nn=e?e.ref:""}function Tn(e,t){let n=e.parentElement&&e.parentElement.closest(
"[data-s]");return n?Number(n.dataset.s)+Array.from(e.textContent.slice(0,t)).length:-1}function Mt(){let e=document.getSelection();if(!e.rangeCount||e.isCollapsed)
return null;let t=e.getRangeAt(0),n=Tn(t.startContainer,t.startOffset),o=Tn(t.endContainer,t.endOffset);return n>=0&&o>n?[n,o]:null}var ds="123456789abcdefghijklmnopqrstuvwxyz",We=new Map,ye=null,ke=()=>!f("choose").hidden;function P(){ke()&&(xe(null),f("choose").hidden=!0,We=new Map,ye&&ye.
isConnected&&ye.focus(),ye=null)}function Fn(e){let t=We.get(e.toLowerCase());return t?(t(),!0):!1}function q(e,t,n=[]){ke()||(ye=document.activeElement),We=new Map;
let o=t.map(({label:i,run:a,mark:c},l)=>{let p=ds[l]||"",m=()=>{P(),a()};return p&&We.set(p,m),d("li",{},d("button",{type:"button",class:"option",on:{click:m}},
d("kbd",{},p),c||null,d("span",{},i)))}),s=f("choose");s.replaceChildren(d("div",{class:"head"},d("h2",{id:"choose-title"},e),d("button",{type:"button",class:"s\
hut",on:{click:P}},d("kbd",{},"Esc")," close")),...n,t.length?d("ul",{class:"options"},o):""),s.hidden=!1;let r=T("[data-first]",s)||T(".option",s)||T("button",
s);r&&r.focus()}var be=()=>{let e=k();return e&&e.claim&&!["added","stale"].includes(e.kind)?e:null},us=e=>e.slot>=0?d("i",{class:`square side-${e.slot%4}`}):null;
function ve(){if(!be())return;let e=n=>M("set",{side:n}),t=d("input",{type:"text",id:"new-side",maxlength:80});q("Whose is it?",b.sides.map(n=>({label:n.name,mark:us(
n),run:()=>e(n.id)})),[ze("Another side",t,()=>e(t.value.trim().toLowerCase().replace(/\s+/g,"-")))]),T(".option",f("choose"))?.focus()}function ee(){let e=be();
if(!e)return;let t=b.roles.map(o=>({label:H(o),run:()=>M("set",{role:o})})),n=d("select",{id:"event"},d("option",{value:""},"not told"),b.events.map(o=>d("optio\
n",{value:o,selected:o===e.claim.event},o)));q("What was done?",t,[ze("Type of the event",n,()=>n.value&&M("set",{event:n.value}),"Set")]),T(".option",f("choose"))?.
focus()}function Me(){if(!be())return;q("How sure is the article?",[["stated","stated as fact"],["doubted","said with doubt"],["denied","denied"],["planned","pl\
anned or possible"]].map(([t,n])=>({label:n,run:()=>M("set",{sure:t})})))}function Ce(){let e=be();if(!e)return;let{date:t}=e.claim,n=d("input",{type:"date",id:"\
from",value:t.start,"data-first":!0}),o=d("input",{type:"date",id:"to",value:t.end}),s=d("form",{class:"fields"},d("label",{for:"from"},"From"),n,d("label",{for:"\
to"},"to (the same day if empty)"),o,d("button",{type:"submit",class:"do"},"Set the day"),d("button",{type:"button",class:"do",on:{click:()=>{P(),M("set",{date:"\
none"})}}},"No day is given"));s.addEventListener("submit",r=>{r.preventDefault(),!(!n.value&&!o.value)&&(P(),M("set",{...n.value?{date:n.value}:{},...o.value?{
date_end:o.value}:{}}))}),q("When?",[],[s])}function Ct(){let e=be();if(!e)return;let t=Mt(),n=t?fe(...t):e.cite.quote,o=d("textarea",{id:"quote",rows:4,dir:"au\
to","data-first":!0},n);q("Which words say it?",[],[ze("Words of the article",o,()=>{let s=r=>r.split(/\s+/).join(" ").trim();if(!s(o.value)||!s(b.text).includes(
s(o.value))){u.problem="These words do not stand in the article.",U();return}M("set",{quote:o.value.trim()})})])}function Ue(e){let t=k();if(!t)return;let n=s=>C(
"explain",{ref:t.ref,why:s}),o=d("input",{type:"text",id:"reason",maxlength:300});q("Why?",(b.reasons[e]||[]).map(s=>({label:s,run:()=>n(s)})),[ze("Another reas\
on",o,()=>o.value.trim()&&n(o.value.trim()))]),T(".option",f("choose"))?.focus()}function ze(e,t,n,o="Set"){let s=d("form",{class:"fields"},d("label",{for:t.id},
e),t,d("button",{type:"submit",class:"do"},o));return s.addEventListener("submit",r=>{r.preventDefault(),P(),n()}),s}var fs=e=>Number(e)>0?Number(e):null;function Dn(e,t){
let n=d("ol",{class:"found"}),o=d("input",{type:"search",id:"place-name",value:e,maxlength:100,autocomplete:"off","data-first":!0}),s="",r=()=>{if(s=o.value.trim(),
s.length<2)return n.replaceChildren();let i=s;return qe("/api/places",{q:s}).then(({places:a})=>{i===s&&(n.replaceChildren(...a.map(c=>d("li",{},d("button",{type:"\
button",class:"option",on:{click:()=>t(c)}},d("b",{},c.name)," ",[c.admin1,c.country].filter(Boolean).join(", "))))),a.length||n.replaceChildren(d("li",{class:"\
none"},"no such place in the gazetteer")))}).catch(()=>{})};return o.addEventListener("input",r),o.addEventListener("keydown",i=>{let a=T("button",n);i.key==="E\
nter"&&(i.preventDefault(),a&&a.click())}),e&&r(),d("div",{class:"fields"},d("label",{for:"place-name"},"Name in the gazetteer"),o,n)}function te(){let e=k();if(!e||
["added","stale","unread"].includes(e.kind))return;let t=d("input",{type:"number",id:"radius",min:.1,max:2e3,step:"any",inputmode:"decimal"}),n=a=>{let c=fs(t.value);
P(),M("move",{...a,...c?{radius_km:c}:{}})},o=({lng:a,lat:c})=>n({lon:Number(a.toFixed(5)),lat:Number(c.toFixed(5))}),s=d("input",{type:"number",id:"lon",min:-180,
max:180,step:"any"}),r=d("input",{type:"number",id:"lat",min:-90,max:90,step:"any"}),i=ze("Longitude",s,()=>n({lon:Number(s.value),lat:Number(r.value)}),"Put it\
 there");i.insertBefore(d("label",{for:"lat"},"Latitude"),i.lastChild),i.insertBefore(r,i.lastChild),q(`Where is ${e.title||"it"}?`,[],[Dn(e.title,a=>n({place:a.
id})),d("p",{class:"hint"},"or click the map, or type a position"),d("div",{class:"fields"},d("label",{for:"radius"},"Radius in km, if it is only near"),t),i]),
xe(o)}function zt(){let e=k(),t=Mt(),n=b.sentences.find(([c,l])=>e&&c<=e.cite.start&&e.cite.start<l),o=t||n||b.sentences[0];if(!o)return;let s=d("select",{id:"w\
ords"},[...t?[t]:[],...b.sentences].map(([c,l])=>d("option",{value:`${c} ${l}`,selected:c===o[0]&&l===o[1]},fe(c,l).slice(0,90)))),r=d("select",{id:"role"},b.roles.
map(c=>d("option",{value:c,selected:c==="operating"},H(c)))),i=d("select",{id:"side"},b.sides.map(c=>d("option",{value:c.id},Se(c.id).name))),a=(c,l)=>{let[p,m]=s.
value.split(" ").map(Number);P(),C("add",{start:p,end:m,place:l,to:{role:r.value,side:i.value,...c}})};q("A claim that was missed",[],[d("div",{class:"fields"},
d("label",{for:"words"},"Words that say it"),s,d("label",{for:"side"},"Who"),i,d("label",{for:"role"},"Did what"),r),Dn("",c=>a({place:c.id},c.name)),d("p",{class:"\
hint"},"Enter takes the first place; or click the map"),d("button",{type:"button",class:"do",on:{click:()=>a({},"")}},"Add without a place")]),xe(({lng:c,lat:l})=>a(
{lon:Number(c.toFixed(5)),lat:Number(l.toFixed(5))},T("#place-name").value.trim()))}var ps={stated:"stated as fact",doubted:"said with doubt",denied:"denied",planned:"planned or possible"},ms={undecided:"",accepted:"accepted",rejected:"rejected",
changed:"changed",added:"added"},Le={claim:"claim",mention:"only named",unplaced:"claim without a place",name:"name without a place",unread:"sentence not read",
added:"added by a person",stale:"the article has changed"},H=e=>Be(`role.${e}`).toLowerCase(),Se=e=>b.sides.find(t=>t.id===e)||{id:e,name:e,slot:-1};function St(e){
return y("svg",{class:`bars l${e}`,viewBox:"0 0 20 14",width:20,height:14,"aria-hidden":"true"},[1,2,3].map(t=>y("rect",{x:(t-1)*7,y:14-t*4.4,width:5.4,height:t*
4.4,class:t<=e?"on":"off"})))}function je(e){if(!e)return"";let[t,n,o]=e.split("-").map(Number);return new Date(Date.UTC(t,n-1,o)).toLocaleDateString("en-GB",{day:"\
numeric",month:"long",year:"numeric",timeZone:"UTC"})}function hs(e){return!e.start&&!e.end?e.words||"no day given":e.start===e.end?je(e.start):e.start?e.end?`${je(
e.start)} to ${je(e.end)}`:`from ${je(e.start)}`:`by ${je(e.end)}`}function Z(e,t,n,o,s){return d("button",{type:"button",class:s?`token ${s}`:"token",on:{click:o}},
d("span",{class:"said",dir:"auto"},e),d("span",{class:"caption"},t,n?d("kbd",{},n):null))}function gs(e){let t=e.claim;if(e.kind==="name")return[Z(e.title,"a na\
me; where is it?","M",te,"where")];if(!t)return[d("p",{class:"plain",dir:"auto"},e.cite.quote)];let n=Se(t.layer),o=t.who.length?t.who.join(", "):n.id==="unattr\
ibuted"?"nobody named":n.name,s=n.slot>=0?d("i",{class:`square side-${n.slot%4}`}):null,r=t.place?t.place.title:"no place",i=t.place&&t.place.radius_km?` within\
 ${t.place.radius_km} km`:"";return[Z([s,o],"who","S",ve),Z(H(t.role),t.event?`did what: ${t.event}`:"did what","T",ee),t.targets.length?Z(t.targets.join(", "),
"to whom","",ee):null,Z(r+i,`where${t.place&&t.place.words?`: ${t.place.words}`:""}`,"M",te,"where"),Z(hs(t.date),t.date.words?`when: “${t.date.words}”`:"wh\
en","D",Ce),Z(ps[t.sure],"how sure","H",Me)]}function ws(e){return e.reasons.map(([t,n])=>d("li",{},St(t),d("span",{dir:"auto"},n)))}function xs(e){let t=e.state===
"rejected"?"reject":"set";return!["changed","rejected"].includes(e.state)||e.kind==="stale"?[]:[d("button",{type:"button",class:"link",on:{click:()=>Ue(t)}},`Wh\
y: ${e.why||"not said"}`),d("kbd",{},"Y")]}function ys(e){let t={"=":"span","-":"del","+":"ins"};return[d("p",{class:"plain"},"Still true?"),d("p",{class:"chang\
e",dir:"auto"},e.changes.length?e.changes.map(([n,o])=>[d(t[n],{},o)," "]):d("del",{},e.cite.quote)),d("p",{class:"plain small"},e.told)]}function qn(){let e=k(),
t=X(),n=e?t.findIndex(o=>o.ref===e.ref)+1:0;f("position").textContent=e?`${n||"–"} of ${t.length}`:"Nothing to decide",f("kind").textContent=e?[Le[e.kind],ms[e.
state]].filter(Boolean).join(" · "):"",f("sentence").replaceChildren(...(e?e.kind==="stale"?ys(e):gs(e):[]).filter(Boolean)),f("reasons").replaceChildren(...e?
ws(e):[]),f("early").hidden=!e||!e.reasons.length,f("why").replaceChildren(...e?xs(e):[]),f("accept").disabled=!e||e.kind==="added",f("accept-word").textContent=
e&&e.kind==="stale"?"Still true":e&&N(e)&&e.state!=="rejected"?"Next":"Accept",f("reject").disabled=!e,f("reject-word").textContent=e&&e.kind==="added"?"Remove":
e&&e.kind==="stale"?"Keep aside":"Reject",f("undo").disabled=!u.undo,f("redo").disabled=!u.redo}function jt(){let e=k();M("accept",{},{goOn:!0,item:e})}var Lt=()=>M(
"reject",{},{goOn:!0});var bs=e=>{let t=u.detail&&u.detail.rivals[e-1];t&&k()&&M("move",{place:t.id})},Rn=[["a","accept, and go on",jt],["r","reject, and go on",Lt],["s","side: who it\
 was",ve],["t","role and event: what was done",ee],["m","place: search, click the map, or type it",te],["d","day",Ce],["h","how sure the article is",Me],["q","t\
he words that say it",Ct],["n","a new claim, from the selected words",zt],["y","why it was changed",()=>Ue(k()&&k().state==="rejected"?"reject":"set")],["u","un\
do",()=>C("undo")],["U","redo",()=>C("redo")],["A","accept all that are only named",()=>Q(me())],["L","accept all like this",()=>Q(he())],["ArrowDown","next",()=>pe(
1)],["ArrowUp","one before",()=>pe(-1)],["?","these keys",Ke]],vs={ArrowDown:"↓",ArrowUp:"↑",U:"⇧U",A:"⇧A",L:"⇧L"};function Ke(){let e=f("help");e.open?
e.close():e.showModal()}var Ms=e=>e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName));function Cs(e){if(e.ctrlKey||e.metaKey||
e.altKey||e.isComposing)return;if(f("help").open){e.key==="?"&&Ke();return}if(e.key==="Escape"&&ke()){e.preventDefault(),P();return}if(Ms(e.target)||u.over)return;
if(ke()){!e.shiftKey&&Fn(e.key)&&e.preventDefault();return}if(/^[1-9]$/.test(e.key)){bs(Number(e.key));return}let t=e.key.length>1||e.shiftKey?e.key:e.key.toLowerCase(),
n=Rn.find(([o])=>o===t);n&&(e.preventDefault(),n[2]())}function _n(){document.addEventListener("keydown",Cs),f("keys").replaceChildren(...Rn.map(([t,n])=>d("li",
{},d("kbd",{},vs[t]||t.toUpperCase()),d("span",{},n))),d("li",{},d("kbd",{},"1–9"),d("span",{},"take this candidate for the place")));let e={accept:jt,reject:Lt,
undo:()=>C("undo"),redo:()=>C("redo"),"show-help":Ke,"close-help":Ke,finish:zn,"do-side":ve,"do-role":ee,"do-place":te,"do-when":Ce,"do-sure":Me,"do-quote":Ct,"\
do-add":zt,up:()=>pe(-1),down:()=>pe(1)};for(let[t,n]of Object.entries(e))f(t).addEventListener("click",n)}var Ss={accepted:"✓",rejected:"✕",changed:"✎",added:"+"},Et={accepted:"accepted",rejected:"rejected",changed:"changed",added:"added",undecided:"undecided"};
function js(e,t){let n=e.ref===u.ref,o=e.reasons[0]?e.reasons[0][1]:Le[e.kind],s=e.title||(e.claim?H(e.claim.role):Le[e.kind]);return d("li",{},d("button",{type:"\
button",class:N(e)?"q-row done":"q-row","aria-current":n?"true":null,on:{click:()=>A(e.ref)}},d("span",{class:"q-n"},t+1),N(e)?d("span",{class:"q-sign",title:Et[e.
state]},Ss[e.state]):St(e.level),d("span",{class:"q-short",dir:"auto"},d("span",{class:"sr"},`${Et[e.state]}: `),d("b",{},s)," ",o)))}var Wn="";function Ls(){let e=X();
if(f("rows").replaceChildren(...e.map(js)),f("count").textContent=`${e.length} of ${u.items.length}`,u.ref!==Wn){let t=f("rows").querySelector("[aria-current]");
if(t){let n=f("rows"),o=t.offsetTop-n.offsetTop;(o<n.scrollTop||o+34>n.scrollTop+n.clientHeight)&&(n.scrollTop=o-60)}}Wn=u.ref}function He(e,t,n,o){let s=f(e),r=u.
filters[t];s.replaceChildren(d("option",{value:""},o),...n.map(([i,a])=>d("option",{value:i,selected:i===r},a)))}var Ee=e=>[...new Set(e.filter(Boolean))];function Es(){
let{items:e}=u;He("by-kind","kind",Ee(e.map(t=>t.kind)).map(t=>[t,Le[t]]),"every kind"),He("by-state","state",Ee(e.map(t=>t.state)).map(t=>[t,Et[t]||t]),"every \
state"),He("by-layer","layer",Ee(e.map(t=>t.claim&&t.claim.layer)).map(t=>[t,Se(t).name]),"every side"),He("by-role","role",Ee(e.map(t=>t.claim&&t.claim.role)).
map(t=>[t,H(t)]),"every role")}function $s(){let e=u.items.filter(N).length;f("done").replaceChildren(d("b",{},e),` of ${u.items.length} decided`);let t=Math.max(
1,Math.ceil(u.items.length/40));f("progress").replaceChildren(...u.items.filter((s,r)=>r%t===0).map(s=>d("i",{class:s.ref===u.ref?"now":N(s)?"done":""}))),f("sa\
ved").hidden=!!u.problem||!u.undo,f("problem").hidden=!u.problem,f("problem-words").textContent=u.problem,f("reload").hidden=!u.conflict,f("doubts").replaceChildren(
...u.doubts.map(s=>d("li",{dir:"auto"},s))),f("signing").hidden=!!u.by||!u.undo,f("over").hidden=!u.over;let n=me(),o=he();f("bare").hidden=!n.length,f("bare-wo\
rds").textContent=`${n.length} only named: ${Ee(n.map(s=>s.title)).slice(0,4).join(", ")}`,f("alike").hidden=o.length<2,f("alike-words").textContent=o.length<2?
"":`Accept all ${o.length} like this`}function Un(){Ls(),Es(),$s()}function Kn(){for(let[e,t]of[["by-kind","kind"],["by-state","state"],["by-layer","layer"],["b\
y-role","role"]])f(e).addEventListener("change",n=>Mn({[t]:n.target.value}));f("accept-bare").addEventListener("click",()=>Q(me())),f("alike").addEventListener(
"click",()=>Q(he())),f("reload").addEventListener("click",()=>C("reload")),f("signing").addEventListener("submit",e=>{e.preventDefault();let t=f("name").value.trim();
t&&C("sign",{name:t})}),f("whole").addEventListener("click",()=>f("text").classList.toggle("open"))}var Hn="";function Os(){let e=k(),t=u.problem||(e?`${f("position").textContent}: ${f("sentence").textContent}`:"");t!==Hn&&(f("live").textContent=t),Hn=t}function Ns(){
Pn(),qn(),Un(),In(),Ln(),Os()}function Ts(){An(),jn(),Kn(),_n(),vn(Ns);let e=u.items.find(t=>!N(t))||u.items[0];A(e?e.ref:""),document.documentElement.dataset.ready=
"1"}return Qn(As);})();
