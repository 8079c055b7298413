var mapgenReview=(()=>{var Qe=Object.defineProperty;var nn=Object.getOwnPropertyDescriptor;var sn=Object.getOwnPropertyNames;var rn=Object.prototype.hasOwnProperty;var an=(e,t)=>{for(var o in t)Qe(e,o,{get:t[o],enumerable:!0})},cn=(e,t,o,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of sn(t))!rn.call(e,s)&&
s!==o&&Qe(e,s,{get:()=>t[s],enumerable:!(n=nn(t,s))||n.enumerable});return e};var ln=e=>cn(Qe({},"__esModule",{value:!0}),e);var Gs={};an(Gs,{desk:()=>u,start:()=>Zs});function Dt(e){let t=document.getElementById(e);return t&&t.type==="application/json"?JSON.parse(t.textContent):null}var dn={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},Bt={actors:[],targets:[],
event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function Ft(e){let t=e.anchor?
{type:"Point",coordinates:e.anchor}:null;return{...dn,...e.geometry==="anchor"?{...e,geometry:t}:e,claims:(e.claims||[]).map(o=>({...Bt,...o}))}}var qt=e=>{let t=Object.
create(null);for(let o of e)t[o.id]=o;return t},w=Dt("mapgen-data"),Js=qt(w.layers),un=Object.create(null),_t=e=>{Object.assign(w,e),un=qt(w.marks)},fn=!!w.order;
if(fn)_t({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{let e=Dt("mapgen-geojson"),t=new Map((e?e.features:[]).map(o=>[o.id,o.geometry]));_t({marks:w.
marks.map(Ft),named:w.named.map(Ft),unplaced:w.unplaced.map(o=>({...Bt,...o}))});for(let o of w.marks)o.geometry=o.geometry||t.get(o.id)||null}var pn="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Ut=new Int8Array(128);for(let e=0;e<64;e+=1)Ut[pn.charCodeAt(e)]=e;var Rt=85.0511287798,
mn=40075.017,$=e=>e/360+.5,C=e=>{let t=Math.max(-Rt,Math.min(Rt,e));return .5-Math.log(Math.tan(Math.PI/4+t*Math.PI/360))/(2*Math.PI)},Te=e=>Math.atan(Math.exp(
(.5-e)*2*Math.PI))*360/Math.PI-90,Ae=w.basemap&&w.basemap.view||[-180,-90,180,90],hn=w.frame?Math.round(((Ae[0]+Ae[2])/2-w.frame.around)/360):0,Wt=w.frame?w.frame.
around+360*hn:null,gn=e=>Wt===null?wn(e):e+360*Math.round((Wt-e)/360);var wn=e=>e<Ae[0]-1&&e+360<=Ae[2]+1?e+360:e;function ae(e,t){let o=[],n=0,s=0,r=0,i=()=>{let a=0,c=1,l;do l=Ut[e.charCodeAt(n)],n+=1,a+=(l&31)*c,c*=32;while(l&32);
return a%2?-(a+1)/2:a/2};for(;n<e.length;)s+=i(),r+=i(),o.push($(s/t),C(r/t));return o}var Q=e=>{let t=[];for(let[o,n]of e)t.push($(gn(o)),C(n));return t},et=new Map;
function Kt(e){if(!et.has(e.id)){let t={polygons:[],lines:[],points:[]};Ht(e.geometry,t),et.set(e.id,t)}return et.get(e.id)}function Ht(e,t){if(!e)return;let o=e.
coordinates;if(e.type==="Polygon")t.polygons.push(o.map(Q));else if(e.type==="MultiPolygon")for(let n of o)t.polygons.push(n.map(Q));else if(e.type==="LineStrin\
g")t.lines.push(Q(o));else if(e.type==="MultiLineString")t.lines.push(...o.map(Q));else if(e.type==="Point")t.points.push(...Q([o]));else if(e.type==="MultiPoin\
t")t.points.push(...Q(o));else if(e.type==="GeometryCollection")for(let n of e.geometries)Ht(n,t)}function K(e,t){let o=t||[1/0,1/0,-1/0,-1/0];for(let n=0;n<e.length;n+=
2)e[n]<o[0]&&(o[0]=e[n]),e[n]>o[2]&&(o[2]=e[n]),e[n+1]<o[1]&&(o[1]=e[n+1]),e[n+1]>o[3]&&(o[3]=e[n+1]);return o}var yn=(e,t)=>e/(mn*Math.cos(Te(t)*Math.PI/180));function Zt(e){let t=e.getPixelOrigin(),o=256*2**e.getZoom();return{zoom:e.getZoom(),size:o,ox:t.x,oy:t.y,x:n=>n*o-t.x,y:n=>n*o-t.y,km:(n,s)=>yn(n,s)*o}}function xn(e,t){
let o=e;for(let n=0;n<4&&o.length;n+=1)o=kn(o,t,n);return o}function kn(e,t,o){let n=o%2,s=t[o],r=o<2?1:-1,i=[],a=e[e.length-2],c=e[e.length-1],l=((n?c:a)-s)*r>=
0;for(let f=0;f<e.length;f+=2){let m=e[f],h=e[f+1],g=((n?h:m)-s)*r>=0;if(g!==l){let y=n?c:a,B=n?h:m,j=(s-y)/(B-y);i.push(a+(m-a)*j,c+(h-c)*j)}g&&i.push(m,h),a=m,
c=h,l=g}return i}function Pe(e,t,o,n,s=.7){let r=[],i=e.length-2,a=NaN,c=NaN;for(let l=0;l<=i;l+=2){let f=e[l]*t.size-t.ox,m=e[l+1]*t.size-t.oy;l&&l<i&&Math.abs(
f-a)<s&&Math.abs(m-c)<s||(r.push(f,m),a=f,c=m)}return n&&o?xn(r,o):r}function Fe(e,t){if(e.length<4)return"";let o="M"+e[0].toFixed(1)+" "+e[1].toFixed(1);for(let n=2;n<
e.length;n+=2)o+="L"+e[n].toFixed(1)+" "+e[n+1].toFixed(1);return t?o+"Z":o}var I=(e,t)=>e[0]<t[2]&&e[2]>t[0]&&e[1]<t[3]&&e[3]>t[1];var _e=64,bn=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Gt(){let e=new Map;function t(o,n){for(let s=Math.floor(o[0]/_e);s<=Math.floor(o[2]/_e);s+=1)for(let r=Math.
floor(o[1]/_e);r<=Math.floor(o[3]/_e);r+=1)if(n(s*65536+r))return!0;return!1}return{add(o){t(o,n=>{let s=e.get(n);return s?s.push(o):e.set(n,[o]),!1})},free(o,n){
return!t(o,s=>{let r=e.get(s);return r!==void 0&&r.some(i=>i!==n&&I(o,i))})},count(o){let n=new Set;return t(o,s=>{for(let r of e.get(s)||[])I(o,r)&&n.add(r);return!1}),
n.size}}}var de=null,ot="",tt=0,le=new Map;function vn(){if(tt)return;tt=setTimeout(()=>{tt=0});let e=getComputedStyle(document.body).fontFamily||"sans-serif";de&&
e===ot||(ot=e,de=de||document.createElement("canvas").getContext("2d"),le=new Map)}function q(e,t){vn();let o=`${t.italic?"italic ":""}${t.weight||400} ${t.size}\
px ${ot}`,n=o+"|"+e,s=le.get(n);return s===void 0&&(le.size>2e4&&le.clear(),de.font=o,s=de.measureText(e).width,le.set(n,s)),s+(t.spacing||0)*Math.max(0,[...e].
length-1)}var ue=e=>bn.test(e),nt=(e,t)=>[e[0]-t,e[1]-t,e[2]+t,e[3]+t];function st(e,t,o,n,s){let r=s==="middle"?e-o/2:s==="end"?e-o:e;return[r,t-n*.82,r+o,t+n*.26]}var at=matchMedia("(prefers-color-scheme: dark)"),fe={selected:null,hover:null,layersOn:new Set(w.layers.map(e=>e.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,view:null,theme:at.matches?"dark":"light",lang:w.lang,embed:!1,layout:0},ct=new Set,De=[],it=!1;function Vt(e,t){
if(Object.is(e,t))return!0;if(e instanceof Set&&t instanceof Set)return e.size===t.size&&[...e].every(n=>t.has(n));if(!e||!t||typeof e!="object"||typeof t!="obj\
ect")return!1;let o=Object.keys(e);return o.length===Object.keys(t).length&&o.every(n=>Vt(e[n],t[n]))}function Jt(e,t){if(De.push([e,t&&t.source||"panel"]),!it){
it=!0;try{for(;De.length;){let[o,n]=De.shift(),s=new Set(Object.keys(o).filter(r=>!Vt(fe[r],o[r])));for(let r of s)fe[r]=o[r];if(s.size)for(let r of[...ct])r(fe,
s,n)}}finally{it=!1,De.length=0}}}var Yt={get:()=>fe,set:Jt,subscribe(e){return ct.add(e),()=>ct.delete(e)}};at.addEventListener("change",()=>Jt({theme:at.matches?
"dark":"light"}));var ee=e=>{let t=document.documentElement.classList.contains("is-print")?"light":fe.theme;return w.colours[t][e]||w.colours[t].ink};var pe=256*2**10,Mn=[0,1.9,1.3,.8],H=[.5,.5],Sn=.16;var Qt=[-180,-60,180,75],dt=null,me=[],O=null;function eo(e,t){let o=new Path2D,n=[1/0,1/0,-1/0,-1/0];for(let s of e){for(let r=0;r<s.length;r+=2){let i=(s[r]-H[0])*
pe,a=(s[r+1]-H[1])*pe;r?o.lineTo(i,a):o.moveTo(i,a)}t&&o.closePath(),K(s,n)}return{path:o,box:n}}var N=(e,t)=>(e||[]).map(o=>eo([ae(o,t)])),Be=(e,t)=>(e||[]).map(
o=>eo(o.map(n=>ae(n,t)),!0));function zn(e){let t=e.scale||1e4,[o,n,s,r]=e.view||Qt,i=[$(o),C(r),$(s),C(n)],a=Sn*Math.min(i[2]-i[0],i[3]-i[1]);return s-o>=360&&
([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),n<=-60&&(i[3]=9),{box:i,fade:a,zoom:e.zoom||0,land:Be(e.land,t),coast:N(e.coast,t),countries:(e.countries||[]).map(c=>({area:Be(
c.polygons||c.rings,t),edge:N(c.edge,t)})),lakes:(e.lakes||[]).flatMap(c=>Be(c.polygons,t)),rivers:[3,2,1].map(c=>({rank:c,lines:(e.rivers||[]).filter(l=>(l.rank||
3)===c).flatMap(l=>N(l.lines,t))})),adm1:N(e.adm1,t),adm1Abroad:N(e.adm1_abroad,t),adm2:N(e.adm2,t),regions:(e.regions||[]).flatMap(c=>N(c.lines,t)),borders:N(e.
borders,t),disputed:N(e.disputed,t)}}function Cn(e){let t=e.view||Qt;H=[$((t[0]+t[2])/2),(C(t[1])+C(t[3]))/2];let o=e.world&&e.world.scale||100;dt={land:Be(e.world&&
e.world.land,o),borders:N(e.world&&e.world.borders,o)},me=[...e.beneath||[],e].map(zn)}function ut(e,t,o,n){let s=t.size/pe,r=[(o[0]+t.ox)/t.size,(o[1]+t.oy)/t.
size,(o[2]+t.ox)/t.size,(o[3]+t.oy)/t.size];e.setTransform(n*s,0,0,n*s,n*(H[0]*t.size-t.ox-o[0]),n*(H[1]*t.size-t.oy-o[1])),e.lineJoin="round";let i=(a,c)=>{for(let l of a)
I(l.box,r)&&c(l.path)};return{fill(a,c){e.fillStyle=c,i(a,l=>e.fill(l,"evenodd"))},stroke(a,c,l,f,m){e.strokeStyle=c,e.lineWidth=l/s,e.lineCap=f?"butt":"round",
e.setLineDash((f||[]).map(h=>h/s)),e.globalAlpha=m||1,i(a,h=>e.stroke(h)),e.globalAlpha=1},within(a,c){e.save();let l=new Path2D;i(a,f=>l.addPath(f)),e.clip(l,"\
evenodd"),c(),e.restore()}}}function to(e,t,o){let n=e.getContext("2d"),s=e.width/(o[2]-o[0]);n.setTransform(1,0,0,1,0,0),n.fillStyle=ee("water"),n.fillRect(0,0,
e.width,e.height);let r=[(o[0]+t.ox)/t.size,(o[1]+t.oy)/t.size,(o[2]+t.ox)/t.size,(o[3]+t.oy)/t.size],i=me.reduce((a,c,l)=>Xt(r,c)?l:a,-1);for(let a of i<0?[-1,
0,1]:[])r[0]<a+1&&r[2]>a&&En(ut(n,{...t,ox:t.ox-a*t.size},o,s));for(let a of me.slice(Math.max(i,0)))I(a.box,r)&&(Xt(r,a)?oo(ut(n,t,o,s),a,t):Ln(e,a,t,o,s))}var Xt=(e,{
box:t,fade:o})=>e[0]>=t[0]+o&&e[1]>=t[1]+o&&e[2]<=t[2]-o&&e[3]<=t[3]-o;function Ln(e,t,o,n,s){O=O||document.createElement("canvas"),O.width=e.width,O.height=e.height;
let r=O.getContext("2d");r.fillStyle=ee("water"),r.fillRect(0,0,O.width,O.height),oo(ut(r,o,n,s),t,o),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation="de\
stination-out";let i=y=>s*(y*o.size-o.ox-n[0]),a=y=>s*(y*o.size-o.oy-n[1]),[c,l,f,m]=[i(t.box[0]),a(t.box[1]),i(t.box[2]),a(t.box[3])],h=s*t.fade*o.size;for(let[
y,B,j,ie]of[[c,0,c+h,0],[f,0,f-h,0],[0,l,0,l+h],[0,m,0,m-h]]){let X=r.createLinearGradient(y,B,j,ie);for(let U=0;U<=4;U+=1)X.addColorStop(U/4,`rgba(0,0,0,${(1-(U/
4)**2*(3-U/2)).toFixed(3)})`);r.fillStyle=X,r.fillRect(0,0,O.width,O.height)}r.globalCompositeOperation="source-over";let g=e.getContext("2d");g.setTransform(1,
0,0,1,0,0),g.drawImage(O,0,0)}function En(e){e.fill(dt.land,ee("abroad")),e.stroke(dt.borders,ee("gov"),.8)}function oo(e,t,o){let n=ee;e.fill(t.land,n("abroad")),
e.stroke(t.land,n("abroad"),.8);for(let s of t.countries)e.fill(s.area,n("land"));jn(e,o,n,t)}function jn(e,t,o,n){t.zoom>=7.2&&e.stroke(n.adm2,o("dist"),.7),e.
stroke(n.adm1Abroad,o("gov"),.7,null,t.zoom>=5.5?.38:.2),e.fill(n.lakes,o("water")),e.stroke(n.lakes,o("river"),.8);let s=t.zoom<6?.7:1;for(let{rank:r,lines:i}of n.
rivers)r===3&&t.zoom<6.2||e.stroke(i,o("river"),Mn[r]*s,null,r===3?.75:1);e.stroke(n.coast,o("river"),1),t.zoom>=4.5&&e.stroke(n.adm1,o("gov"),1,null,t.zoom>=6?
1:.6),e.stroke(n.regions,o("gov"),1.3,[8,3,1.5,3]);for(let r of n.countries)e.within(r.area,()=>e.stroke(r.edge,o("border"),t.zoom<5?12:22,null,.13));e.stroke(n.
borders,o("border"),t.zoom<5?1.1:1.7),e.stroke(n.disputed,o("border"),1.4,[5,3.5])}var lt=null;function qe(e,t){if(!me.length)return!0;lt=lt||document.createElement("canvas").getContext("2d");let o=(e-H[0])*pe,n=(t-H[1])*pe;return me.some(s=>s.
countries.some(r=>r.area.some(i=>e>=i.box[0]&&e<=i.box[2]&&t>=i.box[1]&&t<=i.box[3]&&lt.isPointInPath(i.path,o,n,"evenodd"))))}function no(){Cn(w.basemap||{})}var $n="http://www.w3.org/2000/svg";function so(e,t,o){for(let[n,s]of Object.entries(t||{}))if(!(s==null||s===!1))if(n==="on")for(let[r,i]of Object.entries(s))e.
addEventListener(r,i);else if(n==="style")for(let[r,i]of Object.entries(s))e.style.setProperty(r,i);else e.setAttribute(n,s===!0?"":String(s));for(let n of o.flat(
1/0))n==null||n===!1||n===""||e.append(n instanceof Node?n:document.createTextNode(String(n)));return e}var d=(e,t,...o)=>so(document.createElement(e),t,o),x=(e,t,...o)=>so(
document.createElementNS($n,e),t,o),p=e=>document.getElementById(e),T=(e,t=document)=>t.querySelector(e),ro=(e,t=document)=>[...t.querySelectorAll(e)];var Re=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;var In=Object.assign(Object.create(null),Object.fromEntries(w.languages.map(e=>[e.code,e]))),S=In[w.lang],We=()=>S.code;var Z=e=>String(e).replace(/\d/g,t=>S.cldr.digits[t]),pt=e=>{let[t,o,n,s]=S.cldr.number,[r,i]=Math.abs(e).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let c=r,
l=n;c;l=s)a.unshift(c.slice(-l)),c=c.slice(0,-l);return Z((e<0?"-":"")+a.join(o)+(i?t+i:""))},On=e=>{let[t,o]=S.cldr.plurals;return t[o[e<200?e:100+e%100]]||"ot\
her"};function Nn(e,t){let o=S.strings[e];return o===void 0?e:typeof o=="object"?o[On(t.n)]||o.other:o}var P=(e,t)=>{let o=Nn(e,t);return t?o.replace(/\{(\w+)\}/g,(n,s)=>s in
t?typeof t[s]=="number"?pt(t[s]):t[s]:n):o};var io=(w.articles[0]||{}).lang||null;var An=e=>e&&(S.said[e]||S.said[e[0].toLowerCase()+e.slice(1)]),ao=e=>e&&An(e)||e;var co=Object.values(w.actors);for(let e of[...w.layers,...co])e.own={name:e.name,short:e.short};function Tn(){for(let e of[...w.layers,...co])e.name=ao(e.own.name),
e.own.short&&(e.short=ao(e.own.short)),e.lang=S.said[e.own.name]||We()===io?null:io}Tn();var ht={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},lo=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],mt=[];function uo(){let e=w.basemap||{},t=e.scale||1e4,o=(e.regions||[]).filter(r=>r.at&&!(e.labels||[]).some(i=>i.kind==="region"&&i.name===r.
name)),n=[...e.labels||[],...o.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((e.regions||[]).map(r=>[r.name,r.approximate]));mt=n.filter(r=>ht[r.
kind]).map((r,i)=>({...r,n:i,x:$(r.at[0]/t),y:C(r.at[1]/t),approximate:r.kind==="region"?s.get(r.name):""})),mt.sort((r,i)=>lo.indexOf(r.kind)-lo.indexOf(i.kind)||
(r.rank||0)-(i.rank||0)||r.n-i.n)}var gt=e=>e.names&&e.names[We()]||e.name;function wt(e,t){let o=ht[e];return ue(t)?{...o,spacing:0,italic:!1,caps:!1,size:o.size+
(o.caps?2:.5),weight:o.caps?400:o.weight}:o}var Pn=(e,t)=>t.caps?e.toLocaleUpperCase(We()):e;function fo(e,t,o,n,s,r){let i={x:e.toFixed(1),y:t.toFixed(1),"text\
-anchor":s==="start"?null:s,"font-size":n.size,"font-weight":n.weight,"font-style":n.italic?"italic":null,"letter-spacing":n.spacing||null,direction:ue(o)?"rtl":
null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:x("text",{...i,class:`halo on-${r}`},o),text:x("text",{...i,fill:`var(--${n.
colour})`},o)}}function Fn(e,t,o,n){let s={cx:t.toFixed(1),cy:o.toFixed(1)};return e==="capital"?x("rect",{x:(t-2.6).toFixed(1),y:(o-2.6).toFixed(1),width:5.2,height:5.2,
class:"dot-full"}):e==="city"?x("circle",{...s,r:2.7,class:"dot-full"}):x("circle",{...s,r:e==="town"?2.1:1.8,class:`dot-open on-${n}`})}var _n=[[6,.35,"start"],
[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function Dn(e,t,o,n,s){let r=q(o,n),i=[e-3.5,t-3.5,
e+3.5,t+3.5];if(!s(i))return null;for(let[a,c,l]of _n){let f=e+a,m=t+c*n.size,h=nt(st(f,m,r,n.size,l),2);if(s(h))return{tx:f,ty:m,anchor:l,taken:[h,i]}}return null}
function Bn(e,t,o,n,s,r){let i=Math.max(q(o,n),r?118:0);for(let[a,c]of[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-i/2,0],[i/2,0],[0,-60],[0,60]]){let l=nt(
st(e+a,t+c,i,n.size,"middle"),4);if(r&&(l[3]+=14),s(l))return{tx:e+a,ty:t+c,anchor:"middle",taken:[l]}}return null}function po(e,t,o,n,s,r,i){let a=l=>i(l)&&o.free(
l),c=new Set;for(let l of mt){if(l.zoom>e.zoom+.01||r(l))continue;let f=e.x(l.x),m=e.y(l.y);if(f<t[0]||f>t[2]||m<t[1]||m>t[3])continue;let h=ht[l.kind].dot?"":l.
kind+(l.id||l.name);!c.has(h)&&qn(l,f,m,o,a,n,s)&&h&&c.add(h)}}function qn(e,t,o,n,s,r,i){let a=e.kind,c=gt(e),l=wt(a,c),f=Pn(c,l),m=l.dot?Dn(t,o,f,l,s):Bn(t,o,
f,l,s,e.approximate);if(!m)return!1;for(let B of m.taken)n.add(B);let g=a==="water"||a==="sea"?"water":qe(e.x,e.y)?"land":"abroad",y=fo(m.tx,m.ty,f,l,m.anchor,g);
return r.append(y.halo),i.append(y.text),l.dot&&i.append(Fn(l.dot,t,o,g)),e.approximate&&Rn(m,g,r,i),!0}function Rn(e,t,o,n){let s=P("map.approximate"),r=fo(e.tx,
e.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",t);o.append(r.halo),n.append(r.text)}var v={map:null,base:null,groups:{},element:null};var Wn=.4,ho=L.Renderer.extend({options:{padding:Wn},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:e}=this._bounds,t=this._bounds.getSize();L.DomUtil.setPosition(
this._container,e),this.options.resize(this._container,e,t)},bounds(){let{min:e,max:t}=this._bounds;return[e.x,e.y,t.x,t.y]}});function go(e,t,o){let n=v.map.createPane(
e);return n.style.zIndex=t,o||(n.style.pointerEvents="none"),e}function wo(e,t){let o=d("canvas",{class:e,"aria-hidden":"true"});return new ho({pane:go(e,t),element:o,
resize(n,s,r){let i=Math.min(3,window.devicePixelRatio||1);n.width=Math.round(r.x*i),n.height=Math.round(r.y*i),n.style.width=`${r.x}px`,n.style.height=`${r.y}p\
x`}})}function yo(e,t,o){let n=x("svg",{class:e,focusable:"false",...o});return new ho({pane:go(e,t),element:n,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var he=7,yt=400,xo=60*Math.PI/180,xt=3.5,Kn=.2,bo=[],kt=0;function vo(){let e=w.basemap||{};bo=(e.rivers||[]).filter(t=>t.name).map(t=>({name:t.name,names:t.names,
rank:t.rank||3,lines:t.lines.map(o=>{let n=ae(o,e.scale||1e4);return{line:n,box:K(n)}})})).sort((t,o)=>t.rank-o.rank)}function Hn(e,t,o){let n=Pe(e,t),s=[],r=0;
for(let i=2;i<n.length;i+=2){let a=n[i-2],c=n[i-1],l=n[i]-a,f=n[i+1]-c,m=Math.hypot(l,f);if(!m)continue;let h=r;for(;h<=m;h+=he){let g=a+l*h/m,y=c+f*h/m;if(g>o[0]&&
g<o[2]&&y>o[1]&&y<o[3]?s.push([g,y]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=h-m}return s}function Zn(e){let t=[],o=[];for(let n of[...e,null])
n?o.push(n):o.length&&(t.push(o),o=[]);return t}function Gn(e){return e.map((o,n)=>{let s=0,r=0,i=0,a=Math.min(4,n,e.length-1-n);for(let c=n-a;c<=n+a;c+=1)s+=e[c][0],
r+=e[c][1],i+=1;return[s/i,r/i]})}function Vn(e){let t=[];for(let o=1;o<e.length;o+=1)t.push(Math.atan2(e[o][1]-e[o-1][1],e[o][0]-e[o-1][0]));return t}var ko=(e,t)=>Math.
abs(Math.atan2(Math.sin(e-t),Math.cos(e-t)));function Jn(e,t,o){let n=0,s=0;for(let r=t+1;r<o;r+=1){let i=ko(e[r],e[r-1]);if(i>Kn)return 1/0;n=Math.max(n,ko(e[r],
e[t])),s+=i}return n>xo||s>xo*1.6?1/0:n+s*.5}function Yn(e,t,o,n,s){let r=Vn(e),i=0;for(let l=1;l<e.length;l+=1)i+=Math.hypot(e[l][0]-e[l-1][0],e[l][1]-e[l-1][1]);
let a=Math.ceil(t*(e.length-1)/Math.max(i,1))+1,c=null;for(let l=0;l+a<e.length;l+=3){let f=Jn(r,l,l+a);if(f===1/0||c&&f>=c.cost)continue;let m=e.slice(l,l+a+1),
h=m.filter((g,y)=>y%2===0).map(([g,y])=>[g-n*.6,y-n*.9-xt,g+n*.6,y+n*.35]);h.every(g=>s(g)&&o.free(g))&&(c={cost:f,points:m,taken:h})}return c}function Xn(e,t,o,n,s,r){
let i=o[o.length-1],a=o[0][0]>i[0]?[...o].reverse():o,c={"font-size":t.size,"font-weight":t.weight,"font-style":t.italic?"italic":null},l;if(ue(e)){let f=a[0],m=a[a.
length-1],h=Math.atan2(m[1]-f[1],m[0]-f[0])*180/Math.PI,g=a[Math.floor(a.length/2)];l=y=>x("text",{...c,...y,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${g[0].toFixed(1)} ${(g[1]-xt).toFixed(1)}) rotate(${h.toFixed(1)})`},e)}else{kt+=1;let f=`course-${kt}`;s.append(x("path",{id:f,d:Fe(a.flat()),fill:"n\
one"})),l=m=>x("text",{...c,...m,dy:-xt},x("textPath",{href:`#${f}`,startOffset:"50%","text-anchor":"middle"},e))}s.append(l({class:`halo on-${n}`})),r.append(l(
{fill:"var(--riverlab)"}))}function Mo(e,t,o,n,s,r){kt=0;let i=[(t[0]+e.ox)/e.size,(t[1]+e.oy)/e.size,(t[2]+e.ox)/e.size,(t[3]+e.oy)/e.size];for(let a of bo)a.rank===
3&&e.zoom<8||a.rank===2&&e.zoom<6||Qn(a,e,t,i,o,n,s,r)}function Qn(e,t,o,n,s,r,i,a){let c=gt(e),l=wt("water",c),f=q(c,l)+10,m=[],h=e.lines.filter(g=>I(g.box,n)).
flatMap(g=>Zn(Hn(g.line,t,o))).filter(g=>g.length*he>f).sort((g,y)=>y.length-g.length);for(let g of h)for(let y=0;y<g.length;y+=Math.ceil(yt/he)){let B=g.slice(
y,y+Math.ceil(yt/he));if(B.length*he<f)continue;let j=Yn(Gn(B),f,s,l.size,a);if(!j)continue;let[ie,X]=j.points[Math.floor(j.points.length/2)];if(m.some(([Xe,on])=>Math.
hypot(Xe-ie,on-X)<yt*.6))continue;m.push([ie,X]);for(let Xe of j.taken)s.add(Xe);let U=qe((ie+t.ox)/t.size,(X+t.oy)/t.size);Xn(c,l,j.points,U?"land":"abroad",r,
i)}}var ts=new URLSearchParams(location.search).get("token")||"",So=(e,t={})=>`${e}?${new URLSearchParams({...t,token:ts}).toString()}`;async function zo(e){let t;try{
t=await e}catch{throw new Error("The desk does not answer. What was decided is written; start mapgen review again.")}let o=await t.json();if(!t.ok)throw Object.
assign(new Error(o.error),{status:t.status});return o}var Ue=(e,t)=>zo(fetch(So(e,t))),te=(e,t)=>zo(fetch(So(`/api/${e}`),{method:"POST",headers:{"Content-Type":"\
application/json"},body:JSON.stringify(t||{})}));var Lo=e=>JSON.parse(document.getElementById(e).textContent),b=Lo("desk-article"),vt=Array.from(b.text),ge=(e,t)=>vt.slice(e,t).join(""),u={...Lo("desk-state"),
ref:"",detail:null,problem:"",conflict:!1,over:!1,busy:0,filters:{kind:"",state:"",layer:"",role:""}},Eo=new Set,jo=e=>Eo.add(e);function G(){for(let e of Eo)e(
u)}var os=new Set(["accepted","rejected","changed","added","aside"]),A=e=>os.has(e.state),k=()=>u.items.find(e=>e.ref===u.ref)||null;function oe(){let{kind:e,state:t,
layer:o,role:n}=u.filters;return u.items.filter(s=>(!e||s.kind===e)&&(!t||s.state===t)&&(!o||s.claim&&s.claim.layer===o)&&(!n||s.claim&&s.claim.role===n))}function $o(e){
u.filters={...u.filters,...e},G()}var bt=Promise.resolve();function Mt(e){return u.busy+=1,bt=bt.then(e).catch(t=>{u.problem=t.message,u.conflict=t.status===409,
G()}).finally(()=>{u.busy-=1}),bt}function F(e){u.ref=e,u.detail=null,G();let t=k();!t||t.kind==="added"||t.kind==="stale"||Ue("/api/detail",{ref:e}).then(o=>{o.
ref===u.ref&&(u.detail=o,G())}).catch(()=>{})}function Ke(e){Object.assign(u,e,{problem:"",conflict:!1})}function Io(){let e=oe(),t=e.findIndex(n=>n.ref===u.ref);
return[...e.slice(t+1),...e.slice(0,Math.max(t,0))].find(n=>!A(n))||null}function we(e){let t=oe();if(!t.length)return;let o=t.findIndex(s=>s.ref===u.ref),n=Math.
max(0,Math.min(t.length-1,o<0?0:o+e));F(t[n].ref)}function z(e,t,o){return Mt(async()=>{Ke(await te(e,typeof t=="function"?t():t));let n=o?Io():null;F(n?n.ref:u.
ref)})}function M(e,t,o={}){return Mt(async()=>{let n=k();if(!n)return;if(n.kind==="stale"){if(e!=="accept"&&e!=="reject")return;Ke(await te("carry",{id:n.id,holds:e===
"accept"}))}else if(n.kind==="added"){if(e!=="reject")return;Ke(await te("remove",{id:n.ref.slice(4)}))}else Ke(await te("decide",{refs:[n.ref],action:e,to:t||{},
why:o.why||""}));let s=o.goOn?Io():null,r=u.items[0];F(s?s.ref:k()?u.ref:r?r.ref:"")})}var ne=e=>e.length&&z("decide",{refs:e.map(t=>t.ref),action:"accept",to:{},
why:""},!0),ye=()=>u.items.filter(e=>e.kind==="mention"&&e.state==="undecided");function xe(){let e=k();return!e||!e.claim?[]:u.items.filter(t=>t.state==="undec\
ided"&&t.claim&&t.kind===e.kind&&t.claim.role===e.claim.role&&t.claim.layer===e.claim.layer)}function Oo(){return Mt(async()=>{await te("finish",{}),u.over=!0,G()})}var ns=9,ss=6.5,No=60,ke,be,E,St=0,zt=null,He="";function Ao(){v.map=L.map(p("map"),{zoomControl:!1,attributionControl:!1,zoomSnap:.25,zoomDelta:.5,wheelPxPerZoomLevel:120,
minZoom:2,maxZoom:14,keyboard:!1}),v.element=v.map.getContainer(),v.map.setView([20,0],3),no(),uo(),vo(),ke=wo("ground",210),be=yo("marks",610,{"aria-hidden":"t\
rue"}),v.map.addLayer(ke),v.map.addLayer(be),E=Object.fromEntries(["shapes","halos","letters","others","picks"].map(e=>[e,x("g",{class:e})])),be.options.element.
append(...Object.values(E)),v.map.on("moveend viewreset resize zoomend",Ct),v.map.on("click",e=>{if(!zt)return;let t=zt;ve(null),t(e.latlng.wrap())}),Yt.subscribe(
(e,t)=>{t.has("theme")&&Ct()}),p("nearer").addEventListener("click",()=>v.map.zoomIn()),p("farther").addEventListener("click",()=>v.map.zoomOut()),new ResizeObserver(
()=>v.map.invalidateSize({animate:!1})).observe(p("map"))}function ve(e){zt=e,p("map").classList.toggle("aim",!!e)}function Ct(){St||(St=requestAnimationFrame(as))}
var Lt=e=>[$(e[0]),C(e[1])],rs=e=>{let t=b.sides.find(o=>o.id===e);return t&&t.slot>=0?`var(--s${t.slot%4})`:"var(--ink2)"},V=e=>e&&e.claim&&e.claim.place&&e.claim.
place.at||null;function To(){let e=k(),t=e?e.ref+JSON.stringify(V(e))+!!u.detail:"";t!==He&&is(e),He=t,Ct()}function is(e){let t=V(e),o=u.detail?u.detail.rivals:
[],n=t?[t]:[],s=o.filter(m=>m.km===null||m.km<1500).map(m=>m.at),r=e&&He?[]:u.items.map(V).filter(Boolean),i=[...n,...s],a=i.length>1?i:[...n,...r];if(!a.length)
return;let c=u.detail&&u.detail.shape?Po(u.detail.shape):[],l=K(a.map(Lt).flat());if(i.length===1&&c.length)for(let m of c)K(m,l);let f=L.latLngBounds([Te(l[1]),
(l[0]-.5)*360],[Te(l[3]),(l[2]-.5)*360]);v.map.fitBounds(f,{padding:[No,No],maxZoom:i.length>1||c.length>1?ns:ss,animate:!Re()&&He!==""})}var Po=e=>{let{polygons:t,
lines:o}=Kt({id:Math.random(),geometry:e});return[...t.flat(),...o]};function as(){if(St=0,v.map._animatingZoom)return;ke.sync(),be.sync();let e=Zt(v.map),t=be.
bounds();to(ke.options.element,e,ke.bounds());let o=Gt();for(let a of Object.values(E))a.replaceChildren();cs(e,t),ls(e),ds(e,o);let n=v.map.getSize(),s=v.map.containerPointToLayerPoint(
[0,0]),r=[s.x,s.y,s.x+n.x,s.y+n.y],i=a=>!I(a,r)||a[0]>r[0]&&a[1]>r[1]&&a[2]<r[2]&&a[3]<r[3];Mo(e,t,o,E.halos,E.letters,i),po(e,t,o,E.halos,E.letters,()=>!1,i)}function cs(e,t){
let o=u.detail;if(!o)return;let n=[...o.regions.map(s=>[s,"region"]),[o.shape,"shape"]];for(let[s,r]of n){if(!s||s.type==="Point")continue;let i=Po(s).map(a=>Fe(
Pe(a,e,t,!0),!0)).join("");E.shapes.append(x("path",{d:i,class:r,"fill-rule":"evenodd"}))}}function ls(e){let t=k(),o=V(t),n=new Set;for(let s of u.items){let r=V(
s);if(!r||s.state==="rejected"||o&&String(r)===String(o))continue;let i=`${r}${s.claim.layer}`;if(n.has(i))continue;n.add(i);let[a,c]=Lt(r);E.others.append(x("c\
ircle",{cx:e.x(a).toFixed(1),cy:e.y(c).toFixed(1),r:5,fill:rs(s.claim.layer)}))}}var Fo=(e,t)=>!!(e&&t)&&Math.abs(e[0]-t[0])<1e-4&&Math.abs(e[1]-t[1])<1e-4;function ds(e,t){
let o=k(),n=V(o),r=(u.detail?u.detail.rivals:[]).map((i,a)=>({...i,n:a+1,solid:Fo(i.at,n)}));n&&!r.some(i=>i.solid)&&r.push({at:n,n:0,solid:!0,name:o.claim.place.
title,admin1:""});for(let i of r.sort((a,c)=>Number(a.solid)-Number(c.solid))){let[a,c]=Lt(i.at),l=e.x(a),f=e.y(c);t.add([l-14,f-14,l+14,f+14]),E.picks.append(us(
i,l,f));let m=Math.max(q(i.name,{size:13,weight:600}),q(i.admin1,{size:11,weight:400})),h=[l+16,f-12,l+18+m,f+18];(t.free(h)||i.solid)&&(t.add(h),E.picks.append(
...fs(i,l+18,f)))}}function us(e,t,o){let n=x("g",{class:e.solid?"pin solid":"pin",transform:`translate(${t.toFixed(1)} ${o.toFixed(1)})`},x("circle",{r:13,class:"\
rim"}),x("circle",{r:11,class:"disc"}),e.n?x("text",{y:4.5},e.n):x("circle",{r:3,class:"eye"}));return e.n&&!e.solid&&n.addEventListener("click",s=>{s.stopPropagation(),
M("move",{place:e.id})}),n}function fs(e,t,o){return[[e.name,13,o+(e.admin1?0:4),"name"],[e.admin1,11,o+14,"area"]].filter(([s])=>s).flatMap(([s,r,i,a])=>[x("te\
xt",{x:t.toFixed(1),y:i.toFixed(1),"font-size":r,class:`halo on-land ${a}`},s),x("text",{x:t.toFixed(1),y:i.toFixed(1),"font-size":r,class:a},s)])}function _o(){
let e=k(),t=u.detail,o=t?t.rivals:[];p("which").hidden=o.length<2&&!(e&&e.kind==="name"&&o.length),p("which-title").textContent=e?`Which ${e.title}?`:"",p("whic\
h-from").textContent=t&&t.from?`from ${t.from}`:"";let n=V(e);p("candidates").replaceChildren(...o.map((s,r)=>{let i=Fo(s.at,n),a=[s.admin1,s.country].filter(Boolean).
join(", ");return d("li",{},d("button",{type:"button",class:"candidate","aria-pressed":String(i),on:{click:()=>M("move",{place:s.id})}},d("span",{class:"number"},
r+1),d("span",{class:"what"},d("b",{},s.name),a?`, ${a}`:""),d("span",{class:"note"},s.population?`${pt(s.population)} people`:ms(s.feature)),d("span",{class:"a\
way"},s.km===null?"":`${s.km} km`)))}))}var ps={A:"area",P:"place",H:"water",L:"area",S:"site",T:"hill",R:"road"},ms=e=>ps[e[0]]||"";var Et=[];function hs(e,t){let o=new Set([e,t]),n=(s,r)=>{s<t&&r>e&&o.add(Math.max(s,e)).add(Math.min(r,t))};for(let s of b.spans)n(s.start,s.end);for(let[s,r]of b.
sentences)n(s,r);for(let s of u.items)n(s.cite.start,s.cite.end);return[...o].sort((s,r)=>s-r)}function gs(e,t){let o=[];for(let n of b.spans)n.start>e||n.end<t||
(o.push(n.kind),n.kind==="actor"&&o.push(`side-${n.slot<0?"none":n.slot%4}`));return o.join(" ")}function ws([e,t]){let o=hs(e,t),n=d("p",{dir:"auto"});for(let s=0;s+
1<o.length;s+=1){let r=d("span",{class:gs(o[s],o[s+1]),"data-s":o[s],"data-e":o[s+1]},ge(o[s],o[s+1]));Et.push(r),n.append(r)}return n}function Ro(){Et=[];let e=b.
paragraphs.length?b.paragraphs:[[0,vt.length]];p("article").replaceChildren(...e.map(ws)),p("article").setAttribute("lang",b.lang),p("article").addEventListener(
"click",ys)}function ys(e){if(!document.getSelection().isCollapsed)return;let t=e.target.closest("[data-s]");if(!t)return;let o=Number(t.dataset.s),n=u.items.find(
s=>s.cite.start<=o&&o<s.cite.end);n&&F(n.ref)}var Bo="";function Wo(){let e=k(),[t,o]=e?[e.cite.start,e.cite.end]:[-1,-1],n=e&&e.claim&&e.claim.highlight,s=null;
for(let r of Et){let i=Number(r.dataset.s),a=Number(r.dataset.e),c=i>=t&&a<=o;r.classList.toggle("lit",c),r.classList.toggle("pick",!!(c&&n&&i>=n[0]&&a<=n[1])),
c&&!s&&(s=r)}for(let r of ro("#article p"))r.classList.toggle("here",!!s&&r.contains(s));if(s&&e.ref!==Bo){let r=p("text"),i=s.getBoundingClientRect(),a=r.getBoundingClientRect();
r.scrollTo({top:r.scrollTop+i.top-a.top-a.height/3,behavior:Re()?"auto":"smooth"})}Bo=e?e.ref:""}function qo(e,t){let o=e.parentElement&&e.parentElement.closest(
"[data-s]");return o?Number(o.dataset.s)+Array.from(e.textContent.slice(0,t)).length:-1}function jt(){let e=document.getSelection();if(!e.rangeCount||e.isCollapsed)
return null;let t=e.getRangeAt(0),o=qo(t.startContainer,t.startOffset),n=qo(t.endContainer,t.endOffset);return o>=0&&n>o?[o,n]:null}var ks="123456789abcdefghijklmnopqrstuvwxyz",Ze=new Map,Me=null,Se=()=>!p("choose").hidden;function _(){Se()&&(ve(null),p("choose").hidden=!0,Ze=new Map,Me&&Me.
isConnected&&Me.focus(),Me=null)}function Uo(e){let t=Ze.get(e.toLowerCase());return t?(t(),!0):!1}function R(e,t,o=[]){Se()||(Me=document.activeElement),Ze=new Map;
let n=t.map(({label:i,run:a,mark:c},l)=>{let f=ks[l]||"",m=()=>{_(),a()};return f&&Ze.set(f,m),d("li",{},d("button",{type:"button",class:"option",on:{click:m}},
d("kbd",{},f),c||null,d("span",{},i)))}),s=p("choose");s.replaceChildren(d("div",{class:"head"},d("h2",{id:"choose-title"},e),d("button",{type:"button",class:"s\
hut",on:{click:_}},d("kbd",{},"Esc")," close")),...o,t.length?d("ul",{class:"options"},n):""),s.hidden=!1;let r=T("[data-first]",s)||T(".option",s)||T("button",
s);r&&r.focus()}var ze=()=>{let e=k();return e&&e.claim&&!["added","stale"].includes(e.kind)?e:null},bs=e=>e.slot>=0?d("i",{class:`square side-${e.slot%4}`}):null;
function Ce(){if(!ze())return;let e=o=>M("set",{side:o}),t=d("input",{type:"text",id:"new-side",maxlength:80});R("Whose is it?",b.sides.map(o=>({label:o.name,mark:bs(
o),run:()=>e(o.id)})),[je("Another side",t,()=>e(t.value.trim().toLowerCase().replace(/\s+/g,"-")))]),T(".option",p("choose"))?.focus()}function se(){let e=ze();
if(!e)return;let t=b.roles.map(n=>({label:J(n),run:()=>M("set",{role:n})})),o=d("select",{id:"event"},d("option",{value:""},"not told"),b.events.map(n=>d("optio\
n",{value:n,selected:n===e.claim.event},n)));R("What was done?",t,[je("Type of the event",o,()=>o.value&&M("set",{event:o.value}),"Set")]),T(".option",p("choose"))?.
focus()}function Le(){if(!ze())return;R("How sure is the article?",[["stated","stated as fact"],["doubted","said with doubt"],["denied","denied"],["planned","pl\
anned or possible"]].map(([t,o])=>({label:o,run:()=>M("set",{sure:t})})))}function Ee(){let e=ze();if(!e)return;let{date:t}=e.claim,o=d("input",{type:"date",id:"\
from",value:t.start,"data-first":!0}),n=d("input",{type:"date",id:"to",value:t.end}),s=d("form",{class:"fields"},d("label",{for:"from"},"From"),o,d("label",{for:"\
to"},"to (the same day if empty)"),n,d("button",{type:"submit",class:"do"},"Set the day"),d("button",{type:"button",class:"do",on:{click:()=>{_(),M("set",{date:"\
none"})}}},"No day is given"));s.addEventListener("submit",r=>{r.preventDefault(),!(!o.value&&!n.value)&&(_(),M("set",{...o.value?{date:o.value}:{},...n.value?{
date_end:n.value}:{}}))}),R("When?",[],[s])}function $t(){let e=ze();if(!e)return;let t=jt(),o=t?ge(...t):e.cite.quote,n=d("textarea",{id:"quote",rows:4,dir:"au\
to","data-first":!0},o);R("Which words say it?",[],[je("Words of the article",n,()=>{let s=r=>r.split(/\s+/).join(" ").trim();if(!s(n.value)||!s(b.text).includes(
s(n.value))){u.problem="These words do not stand in the article.",G();return}M("set",{quote:n.value.trim()})})])}function Ge(e){let t=k();if(!t)return;let o=s=>z(
"explain",{ref:t.ref,why:s}),n=d("input",{type:"text",id:"reason",maxlength:300});R("Why?",(b.reasons[e]||[]).map(s=>({label:s,run:()=>o(s)})),[je("Another reas\
on",n,()=>n.value.trim()&&o(n.value.trim()))]),T(".option",p("choose"))?.focus()}function je(e,t,o,n="Set"){let s=d("form",{class:"fields"},d("label",{for:t.id},
e),t,d("button",{type:"submit",class:"do"},n));return s.addEventListener("submit",r=>{r.preventDefault(),_(),o()}),s}var vs=e=>Number(e)>0?Number(e):null;function Ko(e,t){
let o=d("ol",{class:"found"}),n=d("input",{type:"search",id:"place-name",value:e,maxlength:100,autocomplete:"off","data-first":!0}),s="",r=()=>{if(s=n.value.trim(),
s.length<2)return o.replaceChildren();let i=s;return Ue("/api/places",{q:s}).then(({places:a})=>{i===s&&(o.replaceChildren(...a.map(c=>d("li",{},d("button",{type:"\
button",class:"option",on:{click:()=>t(c)}},d("b",{},c.name)," ",[c.admin1,c.country].filter(Boolean).join(", "))))),a.length||o.replaceChildren(d("li",{class:"\
none"},"no such place in the gazetteer")))}).catch(()=>{})};return n.addEventListener("input",r),n.addEventListener("keydown",i=>{let a=T("button",o);i.key==="E\
nter"&&(i.preventDefault(),a&&a.click())}),e&&r(),d("div",{class:"fields"},d("label",{for:"place-name"},"Name in the gazetteer"),n,o)}function re(){let e=k();if(!e||
["added","stale","unread"].includes(e.kind))return;let t=d("input",{type:"number",id:"radius",min:.1,max:2e3,step:"any",inputmode:"decimal"}),o=a=>{let c=vs(t.value);
_(),M("move",{...a,...c?{radius_km:c}:{}})},n=({lng:a,lat:c})=>o({lon:Number(a.toFixed(5)),lat:Number(c.toFixed(5))}),s=d("input",{type:"number",id:"lon",min:-180,
max:180,step:"any"}),r=d("input",{type:"number",id:"lat",min:-90,max:90,step:"any"}),i=je("Longitude",s,()=>o({lon:Number(s.value),lat:Number(r.value)}),"Put it\
 there");i.insertBefore(d("label",{for:"lat"},"Latitude"),i.lastChild),i.insertBefore(r,i.lastChild),R(`Where is ${e.title||"it"}?`,[],[Ko(e.title,a=>o({place:a.
id})),d("p",{class:"hint"},"or click the map, or type a position"),d("div",{class:"fields"},d("label",{for:"radius"},"Radius in km, if it is only near"),t),i]),
ve(n)}function It(){let e=k(),t=jt(),o=b.sentences.find(([c,l])=>e&&c<=e.cite.start&&e.cite.start<l),n=t||o||b.sentences[0];if(!n)return;let s=d("select",{id:"w\
ords"},[...t?[t]:[],...b.sentences].map(([c,l])=>d("option",{value:`${c} ${l}`,selected:c===n[0]&&l===n[1]},ge(c,l).slice(0,90)))),r=d("select",{id:"role"},b.roles.
map(c=>d("option",{value:c,selected:c==="operating"},J(c)))),i=d("select",{id:"side"},b.sides.map(c=>d("option",{value:c.id},$e(c.id).name))),a=(c,l)=>{let[f,m]=s.
value.split(" ").map(Number);_(),z("add",{start:f,end:m,place:l,to:{role:r.value,side:i.value,...c}})};R("A claim that was missed",[],[d("div",{class:"fields"},
d("label",{for:"words"},"Words that say it"),s,d("label",{for:"side"},"Who"),i,d("label",{for:"role"},"Did what"),r),Ko("",c=>a({place:c.id},c.name)),d("p",{class:"\
hint"},"Enter takes the first place; or click the map"),d("button",{type:"button",class:"do",on:{click:()=>a({},"")}},"Add without a place")]),ve(({lng:c,lat:l})=>a(
{lon:Number(c.toFixed(5)),lat:Number(l.toFixed(5))},T("#place-name").value.trim()))}var D=e=>e.split("-").map(Number);function Ve(e){let[t,o,n]=D(e),s=o<=2?t-1:t,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(o+(o>2?-3:9))+2)/5)+n-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function Ot(e){let t=e+719468,o=Math.floor(t/146097),n=t-o*146097,s=Math.floor((n-Math.floor(n/1460)+Math.
floor(n/36524)-Math.floor(n/146096))/365),r=n-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,c=i+(i<10?3:-9),
l=s+o*400+(c<=2?1:0),f=m=>String(m).padStart(2,"0");return`${String(l).padStart(4,"0")}-${f(c)}-${f(a)}`}var Zo=e=>D(Ot(Ve(e)+1))[2]===1;function W(e,t,o){let[n,s,r]=D(t),i=S.cldr,a=f=>Z(String(f).padStart(2,"0")),c=i.days[Ms(t)],l={d:o||Z(r),dd:o||a(r),M:Z(s),MM:a(s),y:Z(n),MMMM:i.months[s-1],MMM:i.
short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:c,c};return i.patterns[e].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(f,m,h)=>h?l[f]||l[h]||f:m.replaceAll(
"''","'")||"'")}var Ms=e=>((Ve(e)+3)%7+7)%7,Ie=(e,t)=>W(t&&D(e)[0]===Ss()?"day_short":"day",e);function Ss(){let e=w.articles.find(t=>t.published);return e?D(e.
published)[0]:null}function Go(e,t){if(!e||!e.start&&!e.end)return e&&e.words?e.words:P("date.none");let{start:o,end:n}=e;if(!n)return P("date.since",{date:Ie(o,
t)});if(!o)return P("date.until",{date:Ie(n,t)});if(o===n)return Ie(o,t);let[s,r,i]=D(o),[a,c]=D(n),l=i===1&&Zo(n),f=(m,h)=>P("date.range",{start:m,end:h});return l&&
s===a?r===c?W("month",o):r===1&&c===12?Z(s):f((S.cldr.alone||S.cldr.months)[r-1],W("month",n)):l?f(W("month",o),W("month",n)):s===a&&r===c?W("range_first",o)+W(
"range_last",n):f(s===a?W("day_short",o):Ie(o,t),Ie(n,t))}var Cs={stated:"stated as fact",doubted:"said with doubt",denied:"denied",planned:"planned or possible"},Ls={undecided:"",accepted:"accepted",rejected:"rejected",
changed:"changed",added:"added",aside:"kept aside"},Oe={claim:"claim",mention:"only named",unplaced:"claim without a place",name:"name without a place",unread:"\
sentence not read",added:"added by a person",stale:"the article has changed"},J=e=>P(`role.${e}`).toLowerCase(),$e=e=>b.sides.find(t=>t.id===e)||{id:e,name:e,slot:-1};
function Nt(e){return x("svg",{class:`bars l${e}`,viewBox:"0 0 20 14",width:20,height:14,"aria-hidden":"true"},[1,2,3].map(t=>x("rect",{x:(t-1)*7,y:14-t*4.4,width:5.4,
height:t*4.4,class:t<=e?"on":"off"})))}var Es=e=>e.start||e.end||e.words?Go(e):"no day given";function Y(e,t,o,n,s){return d("button",{type:"button",class:s?`to\
ken ${s}`:"token",on:{click:n}},d("span",{class:"said",dir:"auto"},e),d("span",{class:"caption"},t,o?d("kbd",{},o):null))}function js(e){let t=e.claim;if(e.kind===
"name")return[Y(e.title,"a name; where is it?","M",re,"where")];if(!t)return[d("p",{class:"plain",dir:"auto"},e.cite.quote)];let o=$e(t.layer),n=t.who.length?t.
who.join(", "):o.id==="unattributed"?"nobody named":o.name,s=o.slot>=0?d("i",{class:`square side-${o.slot%4}`}):null,r=t.place?t.place.title:"no place",i=t.place&&
t.place.radius_km?` within ${t.place.radius_km} km`:"";return[Y([s,n],"who","S",Ce),Y(J(t.role),t.event?`did what: ${t.event}`:"did what","T",se),t.targets.length?
Y(t.targets.join(", "),"to whom","",se):null,Y(r+i,`where${t.place&&t.place.words?`: ${t.place.words}`:""}`,"M",re,"where"),Y(Es(t.date),t.date.words?`when: “${t.
date.words}”`:"when","D",Ee),Y(Cs[t.sure],"how sure","H",Le)]}function $s(e){return e.reasons.map(([t,o])=>d("li",{},Nt(t),d("span",{dir:"auto"},o)))}function Is(e){
let t=e.state==="rejected"?"reject":"set";return!["changed","rejected"].includes(e.state)||e.kind==="stale"?[]:[d("button",{type:"button",class:"link",on:{click:()=>Ge(
t)}},`Why: ${e.why||"not said"}`),d("kbd",{},"Y")]}function Os(e){let t={"=":"span","-":"del","+":"ins"};return[d("p",{class:"plain"},"Still true?"),d("p",{class:"\
change",dir:"auto"},e.changes.length?e.changes.map(([o,n])=>[d(t[o],{},n)," "]):d("del",{},e.cite.quote)),d("p",{class:"plain small"},e.told)]}function Vo(){let e=k(),
t=oe(),o=e?t.findIndex(n=>n.ref===e.ref)+1:0;p("position").textContent=e?`${o||"–"} of ${t.length}`:"Nothing to decide",p("kind").textContent=e?[Oe[e.kind],Ls[e.
state]].filter(Boolean).join(" · "):"",p("sentence").replaceChildren(...(e?e.kind==="stale"?Os(e):js(e):[]).filter(Boolean)),p("reasons").replaceChildren(...e?
$s(e):[]),p("early").hidden=!e||!e.reasons.length,p("why").replaceChildren(...e?Is(e):[]),p("accept").disabled=!e||e.kind==="added",p("accept-word").textContent=
e&&e.kind==="stale"?"Still true":e&&A(e)&&e.state!=="rejected"?"Next":"Accept",p("reject").disabled=!e,p("reject-word").textContent=e&&e.kind==="added"?"Remove":
e&&e.kind==="stale"?"Keep aside":"Reject",p("undo").disabled=!u.undo,p("redo").disabled=!u.redo}function At(){let e=k();M("accept",{},{goOn:!0,item:e})}var Tt=()=>M(
"reject",{},{goOn:!0});var As=e=>{let t=u.detail&&u.detail.rivals[e-1];t&&k()&&M("move",{place:t.id})},Jo=[["a","accept, and go on",At],["r","reject, and go on",Tt],["s","side: who it\
 was",Ce],["t","role and event: what was done",se],["m","place: search, click the map, or type it",re],["d","day",Ee],["h","how sure the article is",Le],["q","t\
he words that say it",$t],["n","a new claim, from the selected words",It],["y","why it was changed",()=>Ge(k()&&k().state==="rejected"?"reject":"set")],["u","un\
do",()=>z("undo")],["U","redo",()=>z("redo")],["A","accept all that are only named",()=>ne(ye())],["L","accept all like this",()=>ne(xe())],["ArrowDown","next",
()=>we(1)],["ArrowUp","one before",()=>we(-1)],["?","these keys",Je]],Ts={ArrowDown:"↓",ArrowUp:"↑",U:"⇧U",A:"⇧A",L:"⇧L"};function Je(){let e=p("help");
e.open?e.close():e.showModal()}var Ps=e=>e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName));function Fs(e){if(e.ctrlKey||
e.metaKey||e.altKey||e.isComposing)return;if(p("help").open){e.key==="?"&&Je();return}if(e.key==="Escape"&&Se()){e.preventDefault(),document.activeElement instanceof
HTMLElement&&document.activeElement.blur(),_();return}if(Ps(e.target)||u.over)return;if(Se()){!e.shiftKey&&Uo(e.key)&&e.preventDefault();return}if(/^[1-9]$/.test(
e.key)){As(Number(e.key));return}let t=e.key.length>1||e.shiftKey?e.key:e.key.toLowerCase(),o=Jo.find(([n])=>n===t);o&&(e.preventDefault(),o[2]())}function Yo(){
document.addEventListener("keydown",Fs),p("keys").replaceChildren(...Jo.map(([t,o])=>d("li",{},d("kbd",{},Ts[t]||t.toUpperCase()),d("span",{},o))),d("li",{},d("\
kbd",{},"1–9"),d("span",{},"take this candidate for the place")));let e={accept:At,reject:Tt,undo:()=>z("undo"),redo:()=>z("redo"),"show-help":Je,"close-help":Je,
finish:Oo,"do-side":Ce,"do-role":se,"do-place":re,"do-when":Ee,"do-sure":Le,"do-quote":$t,"do-add":It,up:()=>we(-1),down:()=>we(1)};for(let[t,o]of Object.entries(
e))p(t).addEventListener("click",o)}var Ds={accepted:"✓",rejected:"✕",changed:"✎",added:"+",aside:"–"},Pt={accepted:"accepted",rejected:"rejected",changed:"changed",added:"added",aside:"ke\
pt aside",undecided:"undecided"};function Bs(e,t){let o=e.ref===u.ref,n=e.reasons[0]?e.reasons[0][1]:Oe[e.kind],s=e.title||(e.claim?J(e.claim.role):Oe[e.kind]);
return d("li",{},d("button",{type:"button",class:A(e)?"q-row done":"q-row","aria-current":o?"true":null,on:{click:()=>F(e.ref)}},d("span",{class:"q-n"},t+1),A(e)?
d("span",{class:"q-sign",title:Pt[e.state]},Ds[e.state]):Nt(e.level),d("span",{class:"q-short",dir:"auto"},d("span",{class:"sr"},`${Pt[e.state]}: `),d("b",{},s),
" ",n)))}var Xo="";function qs(){let e=oe();if(p("rows").replaceChildren(...e.map(Bs)),p("count").textContent=`${e.length} of ${u.items.length}`,u.ref!==Xo){let t=p(
"rows").querySelector("[aria-current]");if(t){let o=p("rows"),n=t.offsetTop-o.offsetTop;(n<o.scrollTop||n+34>o.scrollTop+o.clientHeight)&&(o.scrollTop=n-60)}}Xo=
u.ref}function Ye(e,t,o,n){let s=p(e),r=u.filters[t];s.replaceChildren(d("option",{value:""},n),...o.map(([i,a])=>d("option",{value:i,selected:i===r},a)))}var Ne=e=>[
...new Set(e.filter(Boolean))];function Rs(){let{items:e}=u;Ye("by-kind","kind",Ne(e.map(t=>t.kind)).map(t=>[t,Oe[t]]),"every kind"),Ye("by-state","state",Ne(e.
map(t=>t.state)).map(t=>[t,Pt[t]||t]),"every state"),Ye("by-layer","layer",Ne(e.map(t=>t.claim&&t.claim.layer)).map(t=>[t,$e(t).name]),"every side"),Ye("by-role",
"role",Ne(e.map(t=>t.claim&&t.claim.role)).map(t=>[t,J(t)]),"every role")}function Ws(){let e=u.items.filter(A).length;p("done").replaceChildren(d("b",{},e),` o\
f ${u.items.length} decided`);let t=Math.max(1,Math.ceil(u.items.length/40));p("progress").replaceChildren(...u.items.filter((s,r)=>r%t===0).map(s=>d("i",{class:s.
ref===u.ref?"now":A(s)?"done":""}))),p("saved").hidden=!!u.problem||!u.undo,p("problem").hidden=!u.problem,p("problem-words").textContent=u.problem,p("reload").
hidden=!u.conflict,p("doubts").replaceChildren(...u.doubts.map(s=>d("li",{dir:"auto"},s))),p("signing").hidden=!!u.by||!u.undo,p("over").hidden=!u.over;let o=ye(),
n=xe();p("bare").hidden=!o.length,p("bare-words").textContent=`${o.length} only named: ${Ne(o.map(s=>s.title)).slice(0,4).join(", ")}`,p("alike").hidden=n.length<
2,p("alike-words").textContent=n.length<2?"":`Accept all ${n.length} like this`}function Qo(){qs(),Rs(),Ws()}function en(){for(let[e,t]of[["by-kind","kind"],["b\
y-state","state"],["by-layer","layer"],["by-role","role"]])p(e).addEventListener("change",o=>$o({[t]:o.target.value}));p("accept-bare").addEventListener("click",
()=>ne(ye())),p("alike").addEventListener("click",()=>ne(xe())),p("reload").addEventListener("click",()=>z("reload")),p("signing").addEventListener("submit",e=>{
e.preventDefault();let t=p("name").value.trim();t&&z("sign",{name:t})}),p("whole").addEventListener("click",()=>p("text").classList.toggle("open"))}var tn="";function Ks(){let e=k(),t=u.problem||(e?`${p("position").textContent}: ${p("sentence").textContent}`:"");t!==tn&&(p("live").textContent=t),tn=t}function Hs(){
Wo(),Vo(),Qo(),_o(),To(),Ks()}function Zs(){Ro(),Ao(),en(),Yo(),jo(Hs);let e=u.items.find(t=>!A(t))||u.items[0];F(e?e.ref:""),document.documentElement.dataset.ready=
"1"}return ln(Gs);})();
