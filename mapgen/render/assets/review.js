var mapgenReview=(()=>{var Qe=Object.defineProperty;var oo=Object.getOwnPropertyDescriptor;var so=Object.getOwnPropertyNames;var ro=Object.prototype.hasOwnProperty;var io=(e,t)=>{for(var n in t)Qe(e,n,{get:t[n],enumerable:!0})},ao=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of so(t))!ro.call(e,s)&&
s!==n&&Qe(e,s,{get:()=>t[s],enumerable:!(o=oo(t,s))||o.enumerable});return e};var co=e=>ao(Qe({},"__esModule",{value:!0}),e);var Gs={};io(Gs,{desk:()=>u,start:()=>Zs});function Dt(e){let t=document.getElementById(e);return t&&t.type==="application/json"?JSON.parse(t.textContent):null}var lo={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},Bt={actors:[],targets:[],
event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function Ft(e){let t=e.anchor?
{type:"Point",coordinates:e.anchor}:null;return{...lo,...e.geometry==="anchor"?{...e,geometry:t}:e,claims:(e.claims||[]).map(n=>({...Bt,...n}))}}var qt=e=>{let t=Object.
create(null);for(let n of e)t[n.id]=n;return t},w=Dt("mapgen-data"),Js=qt(w.layers),uo=Object.create(null),_t=e=>{Object.assign(w,e),uo=qt(w.marks)},fo=!!w.order;
if(fo)_t({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{let e=Dt("mapgen-geojson"),t=new Map((e?e.features:[]).map(n=>[n.id,n.geometry]));_t({marks:w.
marks.map(Ft),named:w.named.map(Ft),unplaced:w.unplaced.map(n=>({...Bt,...n}))});for(let n of w.marks)n.geometry=n.geometry||t.get(n.id)||null}var po="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Ut=new Int8Array(128);for(let e=0;e<64;e+=1)Ut[po.charCodeAt(e)]=e;var Rt=85.0511287798,
mo=40075.017,$=e=>e/360+.5,C=e=>{let t=Math.max(-Rt,Math.min(Rt,e));return .5-Math.log(Math.tan(Math.PI/4+t*Math.PI/360))/(2*Math.PI)},Te=e=>Math.atan(Math.exp(
(.5-e)*2*Math.PI))*360/Math.PI-90,Ae=w.basemap&&w.basemap.view||[-180,-90,180,90],ho=w.frame?Math.round(((Ae[0]+Ae[2])/2-w.frame.around)/360):0,Wt=w.frame?w.frame.
around+360*ho:null,go=e=>Wt===null?wo(e):e+360*Math.round((Wt-e)/360);var wo=e=>e<Ae[0]-1&&e+360<=Ae[2]+1?e+360:e;function ae(e,t){let n=[],o=0,s=0,r=0,i=()=>{let a=0,c=1,l;do l=Ut[e.charCodeAt(o)],o+=1,a+=(l&31)*c,c*=32;while(l&32);
return a%2?-(a+1)/2:a/2};for(;o<e.length;)s+=i(),r+=i(),n.push($(s/t),C(r/t));return n}var Q=e=>{let t=[];for(let[n,o]of e)t.push($(go(n)),C(o));return t},et=new Map;
function Kt(e){if(!et.has(e.id)){let t={polygons:[],lines:[],points:[]};Ht(e.geometry,t),et.set(e.id,t)}return et.get(e.id)}function Ht(e,t){if(!e)return;let n=e.
coordinates;if(e.type==="Polygon")t.polygons.push(n.map(Q));else if(e.type==="MultiPolygon")for(let o of n)t.polygons.push(o.map(Q));else if(e.type==="LineStrin\
g")t.lines.push(Q(n));else if(e.type==="MultiLineString")t.lines.push(...n.map(Q));else if(e.type==="Point")t.points.push(...Q([n]));else if(e.type==="MultiPoin\
t")t.points.push(...Q(n));else if(e.type==="GeometryCollection")for(let o of e.geometries)Ht(o,t)}function K(e,t){let n=t||[1/0,1/0,-1/0,-1/0];for(let o=0;o<e.length;o+=
2)e[o]<n[0]&&(n[0]=e[o]),e[o]>n[2]&&(n[2]=e[o]),e[o+1]<n[1]&&(n[1]=e[o+1]),e[o+1]>n[3]&&(n[3]=e[o+1]);return n}var yo=(e,t)=>e/(mo*Math.cos(Te(t)*Math.PI/180));function Zt(e){let t=e.getPixelOrigin(),n=256*2**e.getZoom();return{zoom:e.getZoom(),size:n,ox:t.x,oy:t.y,x:o=>o*n-t.x,y:o=>o*n-t.y,km:(o,s)=>yo(o,s)*n}}function xo(e,t){
let n=e;for(let o=0;o<4&&n.length;o+=1)n=ko(n,t,o);return n}function ko(e,t,n){let o=n%2,s=t[n],r=n<2?1:-1,i=[],a=e[e.length-2],c=e[e.length-1],l=((o?c:a)-s)*r>=
0;for(let f=0;f<e.length;f+=2){let m=e[f],h=e[f+1],g=((o?h:m)-s)*r>=0;if(g!==l){let y=o?c:a,B=o?h:m,j=(s-y)/(B-y);i.push(a+(m-a)*j,c+(h-c)*j)}g&&i.push(m,h),a=m,
c=h,l=g}return i}function Pe(e,t,n,o,s=.7){let r=[],i=e.length-2,a=NaN,c=NaN;for(let l=0;l<=i;l+=2){let f=e[l]*t.size-t.ox,m=e[l+1]*t.size-t.oy;l&&l<i&&Math.abs(
f-a)<s&&Math.abs(m-c)<s||(r.push(f,m),a=f,c=m)}return o&&n?xo(r,n):r}function Fe(e,t){if(e.length<4)return"";let n="M"+e[0].toFixed(1)+" "+e[1].toFixed(1);for(let o=2;o<
e.length;o+=2)n+="L"+e[o].toFixed(1)+" "+e[o+1].toFixed(1);return t?n+"Z":n}var O=(e,t)=>e[0]<t[2]&&e[2]>t[0]&&e[1]<t[3]&&e[3]>t[1];var _e=64,bo=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Gt(){let e=new Map;function t(n,o){for(let s=Math.floor(n[0]/_e);s<=Math.floor(n[2]/_e);s+=1)for(let r=Math.
floor(n[1]/_e);r<=Math.floor(n[3]/_e);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){t(n,o=>{let s=e.get(o);return s?s.push(n):e.set(o,[n]),!1})},remove(n){
t(n,o=>{let s=e.get(o),r=s?s.indexOf(n):-1;return r>=0&&s.splice(r,1),!1})},free(n,o){return!t(n,s=>{let r=e.get(s);return r!==void 0&&r.some(i=>i!==o&&O(n,i))})},
count(n){let o=new Set;return t(n,s=>{for(let r of e.get(s)||[])O(n,r)&&o.add(r);return!1}),o.size}}}var de=null,nt="",tt=0,le=new Map;function vo(){if(tt)return;
tt=setTimeout(()=>{tt=0});let e=getComputedStyle(document.body).fontFamily||"sans-serif";de&&e===nt||(nt=e,de=de||document.createElement("canvas").getContext("2\
d"),le=new Map)}function q(e,t){vo();let n=`${t.italic?"italic ":""}${t.weight||400} ${t.size}px ${nt}`,o=n+"|"+e,s=le.get(o);return s===void 0&&(le.size>2e4&&le.
clear(),de.font=n,s=de.measureText(e).width,le.set(o,s)),s+(t.spacing||0)*Math.max(0,[...e].length-1)}var ue=e=>bo.test(e),ot=(e,t)=>[e[0]-t,e[1]-t,e[2]+t,e[3]+t];function st(e,t,n,o,s){let r=s==="middle"?e-n/2:s==="end"?e-n:e;return[r,t-o*.82,r+n,t+o*.26]}var at=matchMedia("(prefers-color-scheme: dark)"),fe={selected:null,hover:null,layersOn:new Set(w.layers.map(e=>e.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,view:null,theme:at.matches?"dark":"light",lang:w.lang,embed:!1,layout:0},ct=new Set,De=[],it=!1;function Vt(e,t){
if(Object.is(e,t))return!0;if(e instanceof Set&&t instanceof Set)return e.size===t.size&&[...e].every(o=>t.has(o));if(!e||!t||typeof e!="object"||typeof t!="obj\
ect")return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(o=>Vt(e[o],t[o]))}function Jt(e,t){if(De.push([e,t&&t.source||"panel"]),!it){
it=!0;try{for(;De.length;){let[n,o]=De.shift(),s=new Set(Object.keys(n).filter(r=>!Vt(fe[r],n[r])));for(let r of s)fe[r]=n[r];if(s.size)for(let r of[...ct])r(fe,
s,o)}}finally{it=!1,De.length=0}}}var Yt={get:()=>fe,set:Jt,subscribe(e){return ct.add(e),()=>ct.delete(e)}};at.addEventListener("change",()=>Jt({theme:at.matches?
"dark":"light"}));var ee=e=>{let t=document.documentElement.classList.contains("is-print")?"light":fe.theme;return w.colours[t][e]||w.colours[t].ink};var pe=256*2**10,Mo=[0,1.9,1.3,.8],H=[.5,.5],So=.16;var Qt=[-180,-60,180,75],dt=null,me=[],I=null;function en(e,t){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of e){for(let r=0;r<s.length;r+=2){let i=(s[r]-H[0])*
pe,a=(s[r+1]-H[1])*pe;r?n.lineTo(i,a):n.moveTo(i,a)}t&&n.closePath(),K(s,o)}return{path:n,box:o}}var N=(e,t)=>(e||[]).map(n=>en([ae(n,t)])),Be=(e,t)=>(e||[]).map(
n=>en(n.map(o=>ae(o,t)),!0));function zo(e){let t=e.scale||1e4,[n,o,s,r]=e.view||Qt,i=[$(n),C(r),$(s),C(o)],a=So*Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&
([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:e.zoom||0,land:Be(e.land,t),coast:N(e.coast,t),countries:(e.countries||[]).map(c=>({area:Be(
c.polygons||c.rings,t),edge:N(c.edge,t)})),lakes:(e.lakes||[]).flatMap(c=>Be(c.polygons,t)),rivers:[3,2,1].map(c=>({rank:c,lines:(e.rivers||[]).filter(l=>(l.rank||
3)===c).flatMap(l=>N(l.lines,t))})),adm1:N(e.adm1,t),adm1Abroad:N(e.adm1_abroad,t),adm2:N(e.adm2,t),regions:(e.regions||[]).flatMap(c=>N(c.lines,t)),borders:N(e.
borders,t),disputed:N(e.disputed,t)}}function Co(e){let t=e.view||Qt;H=[$((t[0]+t[2])/2),(C(t[1])+C(t[3]))/2];let n=e.world&&e.world.scale||100;dt={land:Be(e.world&&
e.world.land,n),borders:N(e.world&&e.world.borders,n)},me=[...e.beneath||[],e].map(zo)}function ut(e,t,n,o){let s=t.size/pe,r=[(n[0]+t.ox)/t.size,(n[1]+t.oy)/t.
size,(n[2]+t.ox)/t.size,(n[3]+t.oy)/t.size];e.setTransform(o*s,0,0,o*s,o*(H[0]*t.size-t.ox-n[0]),o*(H[1]*t.size-t.oy-n[1])),e.lineJoin="round";let i=(a,c)=>{for(let l of a)
O(l.box,r)&&c(l.path)};return{fill(a,c){e.fillStyle=c,i(a,l=>e.fill(l,"evenodd"))},stroke(a,c,l,f,m){e.strokeStyle=c,e.lineWidth=l/s,e.lineCap=f?"butt":"round",
e.setLineDash((f||[]).map(h=>h/s)),e.globalAlpha=m||1,i(a,h=>e.stroke(h)),e.globalAlpha=1},within(a,c){e.save();let l=new Path2D;i(a,f=>l.addPath(f)),e.clip(l,"\
evenodd"),c(),e.restore()}}}function tn(e,t,n){let o=e.getContext("2d"),s=e.width/(n[2]-n[0]);o.setTransform(1,0,0,1,0,0),o.fillStyle=ee("water"),o.fillRect(0,0,
e.width,e.height);let r=[(n[0]+t.ox)/t.size,(n[1]+t.oy)/t.size,(n[2]+t.ox)/t.size,(n[3]+t.oy)/t.size],i=me.reduce((a,c,l)=>Xt(r,c)?l:a,-1);for(let a of i<0?[-1,
0,1]:[])r[0]<a+1&&r[2]>a&&Eo(ut(o,{...t,ox:t.ox-a*t.size},n,s));for(let a of me.slice(Math.max(i,0)))O(a.box,r)&&(Xt(r,a)?nn(ut(o,t,n,s),a,t):Lo(e,a,t,n,s))}var Xt=(e,{
box:t,fade:n})=>e[0]>=t[0]+n&&e[1]>=t[1]+n&&e[2]<=t[2]-n&&e[3]<=t[3]-n;function Lo(e,t,n,o,s){I=I||document.createElement("canvas"),I.width=e.width,I.height=e.height;
let r=I.getContext("2d");r.fillStyle=ee("water"),r.fillRect(0,0,I.width,I.height),nn(ut(r,n,o,s),t,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation="de\
stination-out";let i=y=>s*(y*n.size-n.ox-o[0]),a=y=>s*(y*n.size-n.oy-o[1]),[c,l,f,m]=[i(t.box[0]),a(t.box[1]),i(t.box[2]),a(t.box[3])],h=s*t.fade*n.size;for(let[
y,B,j,ie]of[[c,0,c+h,0],[f,0,f-h,0],[0,l,0,l+h],[0,m,0,m-h]]){let X=r.createLinearGradient(y,B,j,ie);for(let U=0;U<=4;U+=1)X.addColorStop(U/4,`rgba(0,0,0,${(1-(U/
4)**2*(3-U/2)).toFixed(3)})`);r.fillStyle=X,r.fillRect(0,0,I.width,I.height)}r.globalCompositeOperation="source-over";let g=e.getContext("2d");g.setTransform(1,
0,0,1,0,0),g.drawImage(I,0,0)}function Eo(e){e.fill(dt.land,ee("abroad")),e.stroke(dt.borders,ee("gov"),.8)}function nn(e,t,n){let o=ee;e.fill(t.land,o("abroad")),
e.stroke(t.land,o("abroad"),.8);for(let s of t.countries)e.fill(s.area,o("land"));jo(e,n,o,t)}function jo(e,t,n,o){t.zoom>=7.2&&e.stroke(o.adm2,n("dist"),.7),e.
stroke(o.adm1Abroad,n("gov"),.7,null,t.zoom>=5.5?.38:.2),e.fill(o.lakes,n("water")),e.stroke(o.lakes,n("river"),.8);let s=t.zoom<6?.7:1;for(let{rank:r,lines:i}of o.
rivers)r===3&&t.zoom<6.2||e.stroke(i,n("river"),Mo[r]*s,null,r===3?.75:1);e.stroke(o.coast,n("river"),1),t.zoom>=4.5&&e.stroke(o.adm1,n("gov"),1,null,t.zoom>=6?
1:.6),e.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);for(let r of o.countries)e.within(r.area,()=>e.stroke(r.edge,n("border"),t.zoom<5?12:22,null,.13));e.stroke(o.
borders,n("border"),t.zoom<5?1.1:1.7),e.stroke(o.disputed,n("border"),1.4,[5,3.5])}var lt=null;function qe(e,t){if(!me.length)return!0;lt=lt||document.createElement("canvas").getContext("2d");let n=(e-H[0])*pe,o=(t-H[1])*pe;return me.some(s=>s.
countries.some(r=>r.area.some(i=>e>=i.box[0]&&e<=i.box[2]&&t>=i.box[1]&&t<=i.box[3]&&lt.isPointInPath(i.path,n,o,"evenodd"))))}function on(){Co(w.basemap||{})}var $o="http://www.w3.org/2000/svg";function sn(e,t,n){for(let[o,s]of Object.entries(t||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))e.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s))e.style.setProperty(r,i);else e.setAttribute(o,s===!0?"":String(s));for(let o of n.flat(
1/0))o==null||o===!1||o===""||e.append(o instanceof Node?o:document.createTextNode(String(o)));return e}var d=(e,t,...n)=>sn(document.createElement(e),t,n),x=(e,t,...n)=>sn(
document.createElementNS($o,e),t,n),p=e=>document.getElementById(e),T=(e,t=document)=>t.querySelector(e),rn=(e,t=document)=>[...t.querySelectorAll(e)];var Re=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;var Oo=Object.assign(Object.create(null),Object.fromEntries(w.languages.map(e=>[e.code,e]))),S=Oo[w.lang],We=()=>S.code;var Z=e=>String(e).replace(/\d/g,t=>S.cldr.digits[t]),pt=e=>{let[t,n,o,s]=S.cldr.number,[r,i]=Math.abs(e).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let c=r,
l=o;c;l=s)a.unshift(c.slice(-l)),c=c.slice(0,-l);return Z((e<0?"-":"")+a.join(n)+(i?t+i:""))},Io=e=>{let[t,n]=S.cldr.plurals;return t[n[e<200?e:100+e%100]]||"ot\
her"};function No(e,t){let n=S.strings[e];return n===void 0?e:typeof n=="object"?n[Io(t.n)]||n.other:n}var P=(e,t)=>{let n=No(e,t);return t?n.replace(/\{(\w+)\}/g,(o,s)=>s in
t?typeof t[s]=="number"?pt(t[s]):t[s]:o):n};var an=(w.articles[0]||{}).lang||null;var Ao=e=>e&&(S.said[e]||S.said[e[0].toLowerCase()+e.slice(1)]),cn=e=>e&&Ao(e)||e;var ln=Object.values(w.actors);for(let e of[...w.layers,...ln])e.own={name:e.name,short:e.short};function To(){for(let e of[...w.layers,...ln])e.name=cn(e.own.name),
e.own.short&&(e.short=cn(e.own.short)),e.lang=S.said[e.own.name]||We()===an?null:an}To();var ht={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},dn=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],mt=[];function un(){let e=w.basemap||{},t=e.scale||1e4,n=(e.regions||[]).filter(r=>r.at&&!(e.labels||[]).some(i=>i.kind==="region"&&i.name===r.
name)),o=[...e.labels||[],...n.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((e.regions||[]).map(r=>[r.name,r.approximate]));mt=o.filter(r=>ht[r.
kind]).map((r,i)=>({...r,n:i,x:$(r.at[0]/t),y:C(r.at[1]/t),approximate:r.kind==="region"?s.get(r.name):""})),mt.sort((r,i)=>dn.indexOf(r.kind)-dn.indexOf(i.kind)||
(r.rank||0)-(i.rank||0)||r.n-i.n)}var gt=e=>e.names&&e.names[We()]||e.name;function wt(e,t){let n=ht[e];return ue(t)?{...n,spacing:0,italic:!1,caps:!1,size:n.size+
(n.caps?2:.5),weight:n.caps?400:n.weight}:n}var Po=(e,t)=>t.caps?e.toLocaleUpperCase(We()):e;function fn(e,t,n,o,s,r){let i={x:e.toFixed(1),y:t.toFixed(1),"text\
-anchor":s==="start"?null:s,"font-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,direction:ue(n)?"rtl":
null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:x("text",{...i,class:`halo on-${r}`},n),text:x("text",{...i,fill:`var(--${o.
colour})`},n)}}function Fo(e,t,n,o){let s={cx:t.toFixed(1),cy:n.toFixed(1)};return e==="capital"?x("rect",{x:(t-2.6).toFixed(1),y:(n-2.6).toFixed(1),width:5.2,height:5.2,
class:"dot-full"}):e==="city"?x("circle",{...s,r:2.7,class:"dot-full"}):x("circle",{...s,r:e==="town"?2.1:1.8,class:`dot-open on-${o}`})}var _o=[[6,.35,"start"],
[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function Do(e,t,n,o,s){let r=q(n,o),i=[e-3.5,t-3.5,
e+3.5,t+3.5];if(!s(i))return null;for(let[a,c,l]of _o){let f=e+a,m=t+c*o.size,h=ot(st(f,m,r,o.size,l),2);if(s(h))return{tx:f,ty:m,anchor:l,taken:[h,i]}}return null}
function Bo(e,t,n,o,s,r){let i=Math.max(q(n,o),r?118:0);for(let[a,c]of[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-i/2,0],[i/2,0],[0,-60],[0,60]]){let l=ot(
st(e+a,t+c,i,o.size,"middle"),4);if(r&&(l[3]+=14),s(l))return{tx:e+a,ty:t+c,anchor:"middle",taken:[l]}}return null}function pn(e,t,n,o,s,r,i){let a=l=>i(l)&&n.free(
l),c=new Set;for(let l of mt){if(l.zoom>e.zoom+.01||r(l))continue;let f=e.x(l.x),m=e.y(l.y);if(f<t[0]||f>t[2]||m<t[1]||m>t[3])continue;let h=ht[l.kind].dot?"":l.
kind+(l.id||l.name);!c.has(h)&&qo(l,f,m,n,a,o,s)&&h&&c.add(h)}}function qo(e,t,n,o,s,r,i){let a=e.kind,c=gt(e),l=wt(a,c),f=Po(c,l),m=l.dot?Do(t,n,f,l,s):Bo(t,n,
f,l,s,e.approximate);if(!m)return!1;for(let B of m.taken)o.add(B);let g=a==="water"||a==="sea"?"water":qe(e.x,e.y)?"land":"abroad",y=fn(m.tx,m.ty,f,l,m.anchor,g);
return r.append(y.halo),i.append(y.text),l.dot&&i.append(Fo(l.dot,t,n,g)),e.approximate&&Ro(m,g,r,i),!0}function Ro(e,t,n,o){let s=P("map.approximate"),r=fn(e.tx,
e.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",t);n.append(r.halo),o.append(r.text)}var v={map:null,base:null,groups:{},element:null};var Wo=.4,hn=L.Renderer.extend({options:{padding:Wo},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:e}=this._bounds,t=this._bounds.getSize();L.DomUtil.setPosition(
this._container,e),this.options.resize(this._container,e,t)},bounds(){let{min:e,max:t}=this._bounds;return[e.x,e.y,t.x,t.y]}});function gn(e,t,n){let o=v.map.createPane(
e);return o.style.zIndex=t,n||(o.style.pointerEvents="none"),e}function wn(e,t){let n=d("canvas",{class:e,"aria-hidden":"true"});return new hn({pane:gn(e,t),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function yn(e,t,n){let o=x("svg",{class:e,focusable:"false",...n});return new hn({pane:gn(e,t),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var he=7,yt=400,xn=60*Math.PI/180,xt=3.5,Ko=.2,bn=[],kt=0;function vn(){let e=w.basemap||{};bn=(e.rivers||[]).filter(t=>t.name).map(t=>({name:t.name,names:t.names,
rank:t.rank||3,lines:t.lines.map(n=>{let o=ae(n,e.scale||1e4);return{line:o,box:K(o)}})})).sort((t,n)=>t.rank-n.rank)}function Ho(e,t,n){let o=Pe(e,t),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],c=o[i-1],l=o[i]-a,f=o[i+1]-c,m=Math.hypot(l,f);if(!m)continue;let h=r;for(;h<=m;h+=he){let g=a+l*h/m,y=c+f*h/m;if(g>n[0]&&
g<n[2]&&y>n[1]&&y<n[3]?s.push([g,y]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=h-m}return s}function Zo(e){let t=[],n=[];for(let o of[...e,null])
o?n.push(o):n.length&&(t.push(n),n=[]);return t}function Go(e){return e.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,e.length-1-o);for(let c=o-a;c<=o+a;c+=1)s+=e[c][0],
r+=e[c][1],i+=1;return[s/i,r/i]})}function Vo(e){let t=[];for(let n=1;n<e.length;n+=1)t.push(Math.atan2(e[n][1]-e[n-1][1],e[n][0]-e[n-1][0]));return t}var kn=(e,t)=>Math.
abs(Math.atan2(Math.sin(e-t),Math.cos(e-t)));function Jo(e,t,n){let o=0,s=0;for(let r=t+1;r<n;r+=1){let i=kn(e[r],e[r-1]);if(i>Ko)return 1/0;o=Math.max(o,kn(e[r],
e[t])),s+=i}return o>xn||s>xn*1.6?1/0:o+s*.5}function Yo(e,t,n,o,s){let r=Vo(e),i=0;for(let l=1;l<e.length;l+=1)i+=Math.hypot(e[l][0]-e[l-1][0],e[l][1]-e[l-1][1]);
let a=Math.ceil(t*(e.length-1)/Math.max(i,1))+1,c=null;for(let l=0;l+a<e.length;l+=3){let f=Jo(r,l,l+a);if(f===1/0||c&&f>=c.cost)continue;let m=e.slice(l,l+a+1),
h=m.filter((g,y)=>y%2===0).map(([g,y])=>[g-o*.6,y-o*.9-xt,g+o*.6,y+o*.35]);h.every(g=>s(g)&&n.free(g))&&(c={cost:f,points:m,taken:h})}return c}function Xo(e,t,n,o,s,r){
let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,c={"font-size":t.size,"font-weight":t.weight,"font-style":t.italic?"italic":null},l;if(ue(e)){let f=a[0],m=a[a.
length-1],h=Math.atan2(m[1]-f[1],m[0]-f[0])*180/Math.PI,g=a[Math.floor(a.length/2)];l=y=>x("text",{...c,...y,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${g[0].toFixed(1)} ${(g[1]-xt).toFixed(1)}) rotate(${h.toFixed(1)})`},e)}else{kt+=1;let f=`course-${kt}`;s.append(x("path",{id:f,d:Fe(a.flat()),fill:"n\
one"})),l=m=>x("text",{...c,...m,dy:-xt},x("textPath",{href:`#${f}`,startOffset:"50%","text-anchor":"middle"},e))}s.append(l({class:`halo on-${o}`})),r.append(l(
{fill:"var(--riverlab)"}))}function Mn(e,t,n,o,s,r){kt=0;let i=[(t[0]+e.ox)/e.size,(t[1]+e.oy)/e.size,(t[2]+e.ox)/e.size,(t[3]+e.oy)/e.size];for(let a of bn)a.rank===
3&&e.zoom<8||a.rank===2&&e.zoom<6||Qo(a,e,t,i,n,o,s,r)}function Qo(e,t,n,o,s,r,i,a){let c=gt(e),l=wt("water",c),f=q(c,l)+10,m=[],h=e.lines.filter(g=>O(g.box,o)).
flatMap(g=>Zo(Ho(g.line,t,n))).filter(g=>g.length*he>f).sort((g,y)=>y.length-g.length);for(let g of h)for(let y=0;y<g.length;y+=Math.ceil(yt/he)){let B=g.slice(
y,y+Math.ceil(yt/he));if(B.length*he<f)continue;let j=Yo(Go(B),f,s,l.size,a);if(!j)continue;let[ie,X]=j.points[Math.floor(j.points.length/2)];if(m.some(([Xe,no])=>Math.
hypot(Xe-ie,no-X)<yt*.6))continue;m.push([ie,X]);for(let Xe of j.taken)s.add(Xe);let U=qe((ie+t.ox)/t.size,(X+t.oy)/t.size);Xo(c,l,j.points,U?"land":"abroad",r,
i)}}var ts=new URLSearchParams(location.search).get("token")||"",Sn=(e,t={})=>`${e}?${new URLSearchParams({...t,token:ts}).toString()}`;async function zn(e){let t;try{
t=await e}catch{throw new Error("The desk does not answer. What was decided is written; start mapgen review again.")}let n=await t.json();if(!t.ok)throw Object.
assign(new Error(n.error),{status:t.status});return n}var Ue=(e,t)=>zn(fetch(Sn(e,t))),te=(e,t)=>zn(fetch(Sn(`/api/${e}`),{method:"POST",headers:{"Content-Type":"\
application/json"},body:JSON.stringify(t||{})}));var Ln=e=>JSON.parse(document.getElementById(e).textContent),b=Ln("desk-article"),vt=Array.from(b.text),ge=(e,t)=>vt.slice(e,t).join(""),u={...Ln("desk-state"),
ref:"",detail:null,problem:"",conflict:!1,over:!1,busy:0,filters:{kind:"",state:"",layer:"",role:""}},En=new Set,jn=e=>En.add(e);function G(){for(let e of En)e(
u)}var ns=new Set(["accepted","rejected","changed","added","aside"]),A=e=>ns.has(e.state),k=()=>u.items.find(e=>e.ref===u.ref)||null;function ne(){let{kind:e,state:t,
layer:n,role:o}=u.filters;return u.items.filter(s=>(!e||s.kind===e)&&(!t||s.state===t)&&(!n||s.claim&&s.claim.layer===n)&&(!o||s.claim&&s.claim.role===o))}function $n(e){
u.filters={...u.filters,...e},G()}var bt=Promise.resolve();function Mt(e){return u.busy+=1,bt=bt.then(e).catch(t=>{u.problem=t.message,u.conflict=t.status===409,
G()}).finally(()=>{u.busy-=1}),bt}function F(e){u.ref=e,u.detail=null,G();let t=k();!t||t.kind==="added"||t.kind==="stale"||Ue("/api/detail",{ref:e}).then(n=>{n.
ref===u.ref&&(u.detail=n,G())}).catch(()=>{})}function Ke(e){Object.assign(u,e,{problem:"",conflict:!1})}function On(){let e=ne(),t=e.findIndex(o=>o.ref===u.ref);
return[...e.slice(t+1),...e.slice(0,Math.max(t,0))].find(o=>!A(o))||null}function we(e){let t=ne();if(!t.length)return;let n=t.findIndex(s=>s.ref===u.ref),o=Math.
max(0,Math.min(t.length-1,n<0?0:n+e));F(t[o].ref)}function z(e,t,n){return Mt(async()=>{Ke(await te(e,typeof t=="function"?t():t));let o=n?On():null;F(o?o.ref:u.
ref)})}function M(e,t,n={}){return Mt(async()=>{let o=k();if(!o)return;if(o.kind==="stale"){if(e!=="accept"&&e!=="reject")return;Ke(await te("carry",{id:o.id,holds:e===
"accept"}))}else if(o.kind==="added"){if(e!=="reject")return;Ke(await te("remove",{id:o.ref.slice(4)}))}else Ke(await te("decide",{refs:[o.ref],action:e,to:t||{},
why:n.why||""}));let s=n.goOn?On():null,r=u.items[0];F(s?s.ref:k()?u.ref:r?r.ref:"")})}var oe=e=>e.length&&z("decide",{refs:e.map(t=>t.ref),action:"accept",to:{},
why:""},!0),ye=()=>u.items.filter(e=>e.kind==="mention"&&e.state==="undecided");function xe(){let e=k();return!e||!e.claim?[]:u.items.filter(t=>t.state==="undec\
ided"&&t.claim&&t.kind===e.kind&&t.claim.role===e.claim.role&&t.claim.layer===e.claim.layer)}function In(){return Mt(async()=>{await te("finish",{}),u.over=!0,G()})}var os=9,ss=6.5,Nn=60,ke,be,E,St=0,zt=null,He="";function An(){v.map=L.map(p("map"),{zoomControl:!1,attributionControl:!1,zoomSnap:.25,zoomDelta:.5,wheelPxPerZoomLevel:120,
minZoom:2,maxZoom:14,keyboard:!1}),v.element=v.map.getContainer(),v.map.setView([20,0],3),on(),un(),vn(),ke=wn("ground",210),be=yn("marks",610,{"aria-hidden":"t\
rue"}),v.map.addLayer(ke),v.map.addLayer(be),E=Object.fromEntries(["shapes","halos","letters","others","picks"].map(e=>[e,x("g",{class:e})])),be.options.element.
append(...Object.values(E)),v.map.on("moveend viewreset resize zoomend",Ct),v.map.on("click",e=>{if(!zt)return;let t=zt;ve(null),t(e.latlng.wrap())}),Yt.subscribe(
(e,t)=>{t.has("theme")&&Ct()}),p("nearer").addEventListener("click",()=>v.map.zoomIn()),p("farther").addEventListener("click",()=>v.map.zoomOut()),new ResizeObserver(
()=>v.map.invalidateSize({animate:!1})).observe(p("map"))}function ve(e){zt=e,p("map").classList.toggle("aim",!!e)}function Ct(){St||(St=requestAnimationFrame(as))}
var Lt=e=>[$(e[0]),C(e[1])],rs=e=>{let t=b.sides.find(n=>n.id===e);return t&&t.slot>=0?`var(--s${t.slot%4})`:"var(--ink2)"},V=e=>e&&e.claim&&e.claim.place&&e.claim.
place.at||null;function Tn(){let e=k(),t=e?e.ref+JSON.stringify(V(e))+!!u.detail:"";t!==He&&is(e),He=t,Ct()}function is(e){let t=V(e),n=u.detail?u.detail.rivals:
[],o=t?[t]:[],s=n.filter(m=>m.km===null||m.km<1500).map(m=>m.at),r=e&&He?[]:u.items.map(V).filter(Boolean),i=[...o,...s],a=i.length>1?i:[...o,...r];if(!a.length)
return;let c=u.detail&&u.detail.shape?Pn(u.detail.shape):[],l=K(a.map(Lt).flat());if(i.length===1&&c.length)for(let m of c)K(m,l);let f=L.latLngBounds([Te(l[1]),
(l[0]-.5)*360],[Te(l[3]),(l[2]-.5)*360]);v.map.fitBounds(f,{padding:[Nn,Nn],maxZoom:i.length>1||c.length>1?os:ss,animate:!Re()&&He!==""})}var Pn=e=>{let{polygons:t,
lines:n}=Kt({id:Math.random(),geometry:e});return[...t.flat(),...n]};function as(){if(St=0,v.map._animatingZoom)return;ke.sync(),be.sync();let e=Zt(v.map),t=be.
bounds();tn(ke.options.element,e,ke.bounds());let n=Gt();for(let a of Object.values(E))a.replaceChildren();cs(e,t),ls(e),ds(e,n);let o=v.map.getSize(),s=v.map.containerPointToLayerPoint(
[0,0]),r=[s.x,s.y,s.x+o.x,s.y+o.y],i=a=>!O(a,r)||a[0]>r[0]&&a[1]>r[1]&&a[2]<r[2]&&a[3]<r[3];Mn(e,t,n,E.halos,E.letters,i),pn(e,t,n,E.halos,E.letters,()=>!1,i)}function cs(e,t){
let n=u.detail;if(!n)return;let o=[...n.regions.map(s=>[s,"region"]),[n.shape,"shape"]];for(let[s,r]of o){if(!s||s.type==="Point")continue;let i=Pn(s).map(a=>Fe(
Pe(a,e,t,!0),!0)).join("");E.shapes.append(x("path",{d:i,class:r,"fill-rule":"evenodd"}))}}function ls(e){let t=k(),n=V(t),o=new Set;for(let s of u.items){let r=V(
s);if(!r||s.state==="rejected"||n&&String(r)===String(n))continue;let i=`${r}${s.claim.layer}`;if(o.has(i))continue;o.add(i);let[a,c]=Lt(r);E.others.append(x("c\
ircle",{cx:e.x(a).toFixed(1),cy:e.y(c).toFixed(1),r:5,fill:rs(s.claim.layer)}))}}var Fn=(e,t)=>!!(e&&t)&&Math.abs(e[0]-t[0])<1e-4&&Math.abs(e[1]-t[1])<1e-4;function ds(e,t){
let n=k(),o=V(n),r=(u.detail?u.detail.rivals:[]).map((i,a)=>({...i,n:a+1,solid:Fn(i.at,o)}));o&&!r.some(i=>i.solid)&&r.push({at:o,n:0,solid:!0,name:n.claim.place.
title,admin1:""});for(let i of r.sort((a,c)=>Number(a.solid)-Number(c.solid))){let[a,c]=Lt(i.at),l=e.x(a),f=e.y(c);t.add([l-14,f-14,l+14,f+14]),E.picks.append(us(
i,l,f));let m=Math.max(q(i.name,{size:13,weight:600}),q(i.admin1,{size:11,weight:400})),h=[l+16,f-12,l+18+m,f+18];(t.free(h)||i.solid)&&(t.add(h),E.picks.append(
...fs(i,l+18,f)))}}function us(e,t,n){let o=x("g",{class:e.solid?"pin solid":"pin",transform:`translate(${t.toFixed(1)} ${n.toFixed(1)})`},x("circle",{r:13,class:"\
rim"}),x("circle",{r:11,class:"disc"}),e.n?x("text",{y:4.5},e.n):x("circle",{r:3,class:"eye"}));return e.n&&!e.solid&&o.addEventListener("click",s=>{s.stopPropagation(),
M("move",{place:e.id})}),o}function fs(e,t,n){return[[e.name,13,n+(e.admin1?0:4),"name"],[e.admin1,11,n+14,"area"]].filter(([s])=>s).flatMap(([s,r,i,a])=>[x("te\
xt",{x:t.toFixed(1),y:i.toFixed(1),"font-size":r,class:`halo on-land ${a}`},s),x("text",{x:t.toFixed(1),y:i.toFixed(1),"font-size":r,class:a},s)])}function _n(){
let e=k(),t=u.detail,n=t?t.rivals:[];p("which").hidden=n.length<2&&!(e&&e.kind==="name"&&n.length),p("which-title").textContent=e?`Which ${e.title}?`:"",p("whic\
h-from").textContent=t&&t.from?`from ${t.from}`:"";let o=V(e);p("candidates").replaceChildren(...n.map((s,r)=>{let i=Fn(s.at,o),a=[s.admin1,s.country].filter(Boolean).
join(", ");return d("li",{},d("button",{type:"button",class:"candidate","aria-pressed":String(i),on:{click:()=>M("move",{place:s.id})}},d("span",{class:"number"},
r+1),d("span",{class:"what"},d("b",{},s.name),a?`, ${a}`:""),d("span",{class:"note"},s.population?`${pt(s.population)} people`:ms(s.feature)),d("span",{class:"a\
way"},s.km===null?"":`${s.km} km`)))}))}var ps={A:"area",P:"place",H:"water",L:"area",S:"site",T:"hill",R:"road"},ms=e=>ps[e[0]]||"";var Et=[];function hs(e,t){let n=new Set([e,t]),o=(s,r)=>{s<t&&r>e&&n.add(Math.max(s,e)).add(Math.min(r,t))};for(let s of b.spans)o(s.start,s.end);for(let[s,r]of b.
sentences)o(s,r);for(let s of u.items)o(s.cite.start,s.cite.end);return[...n].sort((s,r)=>s-r)}function gs(e,t){let n=[];for(let o of b.spans)o.start>e||o.end<t||
(n.push(o.kind),o.kind==="actor"&&n.push(`side-${o.slot<0?"none":o.slot%4}`));return n.join(" ")}function ws([e,t]){let n=hs(e,t),o=d("p",{dir:"auto"});for(let s=0;s+
1<n.length;s+=1){let r=d("span",{class:gs(n[s],n[s+1]),"data-s":n[s],"data-e":n[s+1]},ge(n[s],n[s+1]));Et.push(r),o.append(r)}return o}function Rn(){Et=[];let e=b.
paragraphs.length?b.paragraphs:[[0,vt.length]];p("article").replaceChildren(...e.map(ws)),p("article").setAttribute("lang",b.lang),p("article").addEventListener(
"click",ys)}function ys(e){if(!document.getSelection().isCollapsed)return;let t=e.target.closest("[data-s]");if(!t)return;let n=Number(t.dataset.s),o=u.items.find(
s=>s.cite.start<=n&&n<s.cite.end);o&&F(o.ref)}var Bn="";function Wn(){let e=k(),[t,n]=e?[e.cite.start,e.cite.end]:[-1,-1],o=e&&e.claim&&e.claim.highlight,s=null;
for(let r of Et){let i=Number(r.dataset.s),a=Number(r.dataset.e),c=i>=t&&a<=n;r.classList.toggle("lit",c),r.classList.toggle("pick",!!(c&&o&&i>=o[0]&&a<=o[1])),
c&&!s&&(s=r)}for(let r of rn("#article p"))r.classList.toggle("here",!!s&&r.contains(s));if(s&&e.ref!==Bn){let r=p("text"),i=s.getBoundingClientRect(),a=r.getBoundingClientRect();
r.scrollTo({top:r.scrollTop+i.top-a.top-a.height/3,behavior:Re()?"auto":"smooth"})}Bn=e?e.ref:""}function qn(e,t){let n=e.parentElement&&e.parentElement.closest(
"[data-s]");return n?Number(n.dataset.s)+Array.from(e.textContent.slice(0,t)).length:-1}function jt(){let e=document.getSelection();if(!e.rangeCount||e.isCollapsed)
return null;let t=e.getRangeAt(0),n=qn(t.startContainer,t.startOffset),o=qn(t.endContainer,t.endOffset);return n>=0&&o>n?[n,o]:null}var ks="123456789abcdefghijklmnopqrstuvwxyz",Ze=new Map,Me=null,Se=()=>!p("choose").hidden;function _(){Se()&&(ve(null),p("choose").hidden=!0,Ze=new Map,Me&&Me.
isConnected&&Me.focus(),Me=null)}function Un(e){let t=Ze.get(e.toLowerCase());return t?(t(),!0):!1}function R(e,t,n=[]){Se()||(Me=document.activeElement),Ze=new Map;
let o=t.map(({label:i,run:a,mark:c},l)=>{let f=ks[l]||"",m=()=>{_(),a()};return f&&Ze.set(f,m),d("li",{},d("button",{type:"button",class:"option",on:{click:m}},
d("kbd",{},f),c||null,d("span",{},i)))}),s=p("choose");s.replaceChildren(d("div",{class:"head"},d("h2",{id:"choose-title"},e),d("button",{type:"button",class:"s\
hut",on:{click:_}},d("kbd",{},"Esc")," close")),...n,t.length?d("ul",{class:"options"},o):""),s.hidden=!1;let r=T("[data-first]",s)||T(".option",s)||T("button",
s);r&&r.focus()}var ze=()=>{let e=k();return e&&e.claim&&!["added","stale"].includes(e.kind)?e:null},bs=e=>e.slot>=0?d("i",{class:`square side-${e.slot%4}`}):null;
function Ce(){if(!ze())return;let e=n=>M("set",{side:n}),t=d("input",{type:"text",id:"new-side",maxlength:80});R("Whose is it?",b.sides.map(n=>({label:n.name,mark:bs(
n),run:()=>e(n.id)})),[je("Another side",t,()=>e(t.value.trim().toLowerCase().replace(/\s+/g,"-")))]),T(".option",p("choose"))?.focus()}function se(){let e=ze();
if(!e)return;let t=b.roles.map(o=>({label:J(o),run:()=>M("set",{role:o})})),n=d("select",{id:"event"},d("option",{value:""},"not told"),b.events.map(o=>d("optio\
n",{value:o,selected:o===e.claim.event},o)));R("What was done?",t,[je("Type of the event",n,()=>n.value&&M("set",{event:n.value}),"Set")]),T(".option",p("choose"))?.
focus()}function Le(){if(!ze())return;R("How sure is the article?",[["stated","stated as fact"],["doubted","said with doubt"],["denied","denied"],["planned","pl\
anned or possible"]].map(([t,n])=>({label:n,run:()=>M("set",{sure:t})})))}function Ee(){let e=ze();if(!e)return;let{date:t}=e.claim,n=d("input",{type:"date",id:"\
from",value:t.start,"data-first":!0}),o=d("input",{type:"date",id:"to",value:t.end}),s=d("form",{class:"fields"},d("label",{for:"from"},"From"),n,d("label",{for:"\
to"},"to (the same day if empty)"),o,d("button",{type:"submit",class:"do"},"Set the day"),d("button",{type:"button",class:"do",on:{click:()=>{_(),M("set",{date:"\
none"})}}},"No day is given"));s.addEventListener("submit",r=>{r.preventDefault(),!(!n.value&&!o.value)&&(_(),M("set",{...n.value?{date:n.value}:{},...o.value?{
date_end:o.value}:{}}))}),R("When?",[],[s])}function $t(){let e=ze();if(!e)return;let t=jt(),n=t?ge(...t):e.cite.quote,o=d("textarea",{id:"quote",rows:4,dir:"au\
to","data-first":!0},n);R("Which words say it?",[],[je("Words of the article",o,()=>{let s=r=>r.split(/\s+/).join(" ").trim();if(!s(o.value)||!s(b.text).includes(
s(o.value))){u.problem="These words do not stand in the article.",G();return}M("set",{quote:o.value.trim()})})])}function Ge(e){let t=k();if(!t)return;let n=s=>z(
"explain",{ref:t.ref,why:s}),o=d("input",{type:"text",id:"reason",maxlength:300});R("Why?",(b.reasons[e]||[]).map(s=>({label:s,run:()=>n(s)})),[je("Another reas\
on",o,()=>o.value.trim()&&n(o.value.trim()))]),T(".option",p("choose"))?.focus()}function je(e,t,n,o="Set"){let s=d("form",{class:"fields"},d("label",{for:t.id},
e),t,d("button",{type:"submit",class:"do"},o));return s.addEventListener("submit",r=>{r.preventDefault(),_(),n()}),s}var vs=e=>Number(e)>0?Number(e):null;function Kn(e,t){
let n=d("ol",{class:"found"}),o=d("input",{type:"search",id:"place-name",value:e,maxlength:100,autocomplete:"off","data-first":!0}),s="",r=()=>{if(s=o.value.trim(),
s.length<2)return n.replaceChildren();let i=s;return Ue("/api/places",{q:s}).then(({places:a})=>{i===s&&(n.replaceChildren(...a.map(c=>d("li",{},d("button",{type:"\
button",class:"option",on:{click:()=>t(c)}},d("b",{},c.name)," ",[c.admin1,c.country].filter(Boolean).join(", "))))),a.length||n.replaceChildren(d("li",{class:"\
none"},"no such place in the gazetteer")))}).catch(()=>{})};return o.addEventListener("input",r),o.addEventListener("keydown",i=>{let a=T("button",n);i.key==="E\
nter"&&(i.preventDefault(),a&&a.click())}),e&&r(),d("div",{class:"fields"},d("label",{for:"place-name"},"Name in the gazetteer"),o,n)}function re(){let e=k();if(!e||
["added","stale","unread"].includes(e.kind))return;let t=d("input",{type:"number",id:"radius",min:.1,max:2e3,step:"any",inputmode:"decimal"}),n=a=>{let c=vs(t.value);
_(),M("move",{...a,...c?{radius_km:c}:{}})},o=({lng:a,lat:c})=>n({lon:Number(a.toFixed(5)),lat:Number(c.toFixed(5))}),s=d("input",{type:"number",id:"lon",min:-180,
max:180,step:"any"}),r=d("input",{type:"number",id:"lat",min:-90,max:90,step:"any"}),i=je("Longitude",s,()=>n({lon:Number(s.value),lat:Number(r.value)}),"Put it\
 there");i.insertBefore(d("label",{for:"lat"},"Latitude"),i.lastChild),i.insertBefore(r,i.lastChild),R(`Where is ${e.title||"it"}?`,[],[Kn(e.title,a=>n({place:a.
id})),d("p",{class:"hint"},"or click the map, or type a position"),d("div",{class:"fields"},d("label",{for:"radius"},"Radius in km, if it is only near"),t),i]),
ve(o)}function Ot(){let e=k(),t=jt(),n=b.sentences.find(([c,l])=>e&&c<=e.cite.start&&e.cite.start<l),o=t||n||b.sentences[0];if(!o)return;let s=d("select",{id:"w\
ords"},[...t?[t]:[],...b.sentences].map(([c,l])=>d("option",{value:`${c} ${l}`,selected:c===o[0]&&l===o[1]},ge(c,l).slice(0,90)))),r=d("select",{id:"role"},b.roles.
map(c=>d("option",{value:c,selected:c==="operating"},J(c)))),i=d("select",{id:"side"},b.sides.map(c=>d("option",{value:c.id},$e(c.id).name))),a=(c,l)=>{let[f,m]=s.
value.split(" ").map(Number);_(),z("add",{start:f,end:m,place:l,to:{role:r.value,side:i.value,...c}})};R("A claim that was missed",[],[d("div",{class:"fields"},
d("label",{for:"words"},"Words that say it"),s,d("label",{for:"side"},"Who"),i,d("label",{for:"role"},"Did what"),r),Kn("",c=>a({place:c.id},c.name)),d("p",{class:"\
hint"},"Enter takes the first place; or click the map"),d("button",{type:"button",class:"do",on:{click:()=>a({},"")}},"Add without a place")]),ve(({lng:c,lat:l})=>a(
{lon:Number(c.toFixed(5)),lat:Number(l.toFixed(5))},T("#place-name").value.trim()))}var D=e=>e.split("-").map(Number);function Ve(e){let[t,n,o]=D(e),s=n<=2?t-1:t,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function It(e){let t=e+719468,n=Math.floor(t/146097),o=t-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,c=i+(i<10?3:-9),
l=s+n*400+(c<=2?1:0),f=m=>String(m).padStart(2,"0");return`${String(l).padStart(4,"0")}-${f(c)}-${f(a)}`}var Zn=e=>D(It(Ve(e)+1))[2]===1;function W(e,t,n){let[o,s,r]=D(t),i=S.cldr,a=f=>Z(String(f).padStart(2,"0")),c=i.days[Ms(t)],l={d:n||Z(r),dd:n||a(r),M:Z(s),MM:a(s),y:Z(o),MMMM:i.months[s-1],MMM:i.
short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:c,c};return i.patterns[e].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(f,m,h)=>h?l[f]||l[h]||f:m.replaceAll(
"''","'")||"'")}var Ms=e=>((Ve(e)+3)%7+7)%7,Oe=(e,t)=>W(t&&D(e)[0]===Ss()?"day_short":"day",e);function Ss(){let e=w.articles.find(t=>t.published);return e?D(e.
published)[0]:null}function Gn(e,t){if(!e||!e.start&&!e.end)return e&&e.words?e.words:P("date.none");let{start:n,end:o}=e;if(!o)return P("date.since",{date:Oe(n,
t)});if(!n)return P("date.until",{date:Oe(o,t)});if(n===o)return Oe(n,t);let[s,r,i]=D(n),[a,c]=D(o),l=i===1&&Zn(o),f=(m,h)=>P("date.range",{start:m,end:h});return l&&
s===a?r===c?W("month",n):r===1&&c===12?Z(s):f((S.cldr.alone||S.cldr.months)[r-1],W("month",o)):l?f(W("month",n),W("month",o)):s===a&&r===c?W("range_first",n)+W(
"range_last",o):f(s===a?W("day_short",n):Oe(n,t),Oe(o,t))}var Cs={stated:"stated as fact",doubted:"said with doubt",denied:"denied",planned:"planned or possible"},Ls={undecided:"",accepted:"accepted",rejected:"rejected",
changed:"changed",added:"added",aside:"kept aside"},Ie={claim:"claim",mention:"only named",unplaced:"claim without a place",name:"name without a place",unread:"\
sentence not read",added:"added by a person",stale:"the article has changed"},J=e=>P(`role.${e}`).toLowerCase(),$e=e=>b.sides.find(t=>t.id===e)||{id:e,name:e,slot:-1};
function Nt(e){return x("svg",{class:`bars l${e}`,viewBox:"0 0 20 14",width:20,height:14,"aria-hidden":"true"},[1,2,3].map(t=>x("rect",{x:(t-1)*7,y:14-t*4.4,width:5.4,
height:t*4.4,class:t<=e?"on":"off"})))}var Es=e=>e.start||e.end||e.words?Gn(e):"no day given";function Y(e,t,n,o,s){return d("button",{type:"button",class:s?`to\
ken ${s}`:"token",on:{click:o}},d("span",{class:"said",dir:"auto"},e),d("span",{class:"caption"},t,n?d("kbd",{},n):null))}function js(e){let t=e.claim;if(e.kind===
"name")return[Y(e.title,"a name; where is it?","M",re,"where")];if(!t)return[d("p",{class:"plain",dir:"auto"},e.cite.quote)];let n=$e(t.layer),o=t.who.length?t.
who.join(", "):n.id==="unattributed"?"nobody named":n.name,s=n.slot>=0?d("i",{class:`square side-${n.slot%4}`}):null,r=t.place?t.place.title:"no place",i=t.place&&
t.place.radius_km?` within ${t.place.radius_km} km`:"";return[Y([s,o],"who","S",Ce),Y(J(t.role),t.event?`did what: ${t.event}`:"did what","T",se),t.targets.length?
Y(t.targets.join(", "),"to whom","",se):null,Y(r+i,`where${t.place&&t.place.words?`: ${t.place.words}`:""}`,"M",re,"where"),Y(Es(t.date),t.date.words?`when: “${t.
date.words}”`:"when","D",Ee),Y(Cs[t.sure],"how sure","H",Le)]}function $s(e){return e.reasons.map(([t,n])=>d("li",{},Nt(t),d("span",{dir:"auto"},n)))}function Os(e){
let t=e.state==="rejected"?"reject":"set";return!["changed","rejected"].includes(e.state)||e.kind==="stale"?[]:[d("button",{type:"button",class:"link",on:{click:()=>Ge(
t)}},`Why: ${e.why||"not said"}`),d("kbd",{},"Y")]}function Is(e){let t={"=":"span","-":"del","+":"ins"};return[d("p",{class:"plain"},"Still true?"),d("p",{class:"\
change",dir:"auto"},e.changes.length?e.changes.map(([n,o])=>[d(t[n],{},o)," "]):d("del",{},e.cite.quote)),d("p",{class:"plain small"},e.told)]}function Vn(){let e=k(),
t=ne(),n=e?t.findIndex(o=>o.ref===e.ref)+1:0;p("position").textContent=e?`${n||"–"} of ${t.length}`:"Nothing to decide",p("kind").textContent=e?[Ie[e.kind],Ls[e.
state]].filter(Boolean).join(" · "):"",p("sentence").replaceChildren(...(e?e.kind==="stale"?Is(e):js(e):[]).filter(Boolean)),p("reasons").replaceChildren(...e?
$s(e):[]),p("early").hidden=!e||!e.reasons.length,p("why").replaceChildren(...e?Os(e):[]),p("accept").disabled=!e||e.kind==="added",p("accept-word").textContent=
e&&e.kind==="stale"?"Still true":e&&A(e)&&e.state!=="rejected"?"Next":"Accept",p("reject").disabled=!e,p("reject-word").textContent=e&&e.kind==="added"?"Remove":
e&&e.kind==="stale"?"Keep aside":"Reject",p("undo").disabled=!u.undo,p("redo").disabled=!u.redo}function At(){let e=k();M("accept",{},{goOn:!0,item:e})}var Tt=()=>M(
"reject",{},{goOn:!0});var As=e=>{let t=u.detail&&u.detail.rivals[e-1];t&&k()&&M("move",{place:t.id})},Jn=[["a","accept, and go on",At],["r","reject, and go on",Tt],["s","side: who it\
 was",Ce],["t","role and event: what was done",se],["m","place: search, click the map, or type it",re],["d","day",Ee],["h","how sure the article is",Le],["q","t\
he words that say it",$t],["n","a new claim, from the selected words",Ot],["y","why it was changed",()=>Ge(k()&&k().state==="rejected"?"reject":"set")],["u","un\
do",()=>z("undo")],["U","redo",()=>z("redo")],["A","accept all that are only named",()=>oe(ye())],["L","accept all like this",()=>oe(xe())],["ArrowDown","next",
()=>we(1)],["ArrowUp","one before",()=>we(-1)],["?","these keys",Je]],Ts={ArrowDown:"↓",ArrowUp:"↑",U:"⇧U",A:"⇧A",L:"⇧L"};function Je(){let e=p("help");
e.open?e.close():e.showModal()}var Ps=e=>e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName));function Fs(e){if(e.ctrlKey||
e.metaKey||e.altKey||e.isComposing)return;if(p("help").open){e.key==="?"&&Je();return}if(e.key==="Escape"&&Se()){e.preventDefault(),document.activeElement instanceof
HTMLElement&&document.activeElement.blur(),_();return}if(Ps(e.target)||u.over)return;if(Se()){!e.shiftKey&&Un(e.key)&&e.preventDefault();return}if(/^[1-9]$/.test(
e.key)){As(Number(e.key));return}let t=e.key.length>1||e.shiftKey?e.key:e.key.toLowerCase(),n=Jn.find(([o])=>o===t);n&&(e.preventDefault(),n[2]())}function Yn(){
document.addEventListener("keydown",Fs),p("keys").replaceChildren(...Jn.map(([t,n])=>d("li",{},d("kbd",{},Ts[t]||t.toUpperCase()),d("span",{},n))),d("li",{},d("\
kbd",{},"1–9"),d("span",{},"take this candidate for the place")));let e={accept:At,reject:Tt,undo:()=>z("undo"),redo:()=>z("redo"),"show-help":Je,"close-help":Je,
finish:In,"do-side":Ce,"do-role":se,"do-place":re,"do-when":Ee,"do-sure":Le,"do-quote":$t,"do-add":Ot,up:()=>we(-1),down:()=>we(1)};for(let[t,n]of Object.entries(
e))p(t).addEventListener("click",n)}var Ds={accepted:"✓",rejected:"✕",changed:"✎",added:"+",aside:"–"},Pt={accepted:"accepted",rejected:"rejected",changed:"changed",added:"added",aside:"ke\
pt aside",undecided:"undecided"};function Bs(e,t){let n=e.ref===u.ref,o=e.reasons[0]?e.reasons[0][1]:Ie[e.kind],s=e.title||(e.claim?J(e.claim.role):Ie[e.kind]);
return d("li",{},d("button",{type:"button",class:A(e)?"q-row done":"q-row","aria-current":n?"true":null,on:{click:()=>F(e.ref)}},d("span",{class:"q-n"},t+1),A(e)?
d("span",{class:"q-sign",title:Pt[e.state]},Ds[e.state]):Nt(e.level),d("span",{class:"q-short",dir:"auto"},d("span",{class:"sr"},`${Pt[e.state]}: `),d("b",{},s),
" ",o)))}var Xn="";function qs(){let e=ne();if(p("rows").replaceChildren(...e.map(Bs)),p("count").textContent=`${e.length} of ${u.items.length}`,u.ref!==Xn){let t=p(
"rows").querySelector("[aria-current]");if(t){let n=p("rows"),o=t.offsetTop-n.offsetTop;(o<n.scrollTop||o+34>n.scrollTop+n.clientHeight)&&(n.scrollTop=o-60)}}Xn=
u.ref}function Ye(e,t,n,o){let s=p(e),r=u.filters[t];s.replaceChildren(d("option",{value:""},o),...n.map(([i,a])=>d("option",{value:i,selected:i===r},a)))}var Ne=e=>[
...new Set(e.filter(Boolean))];function Rs(){let{items:e}=u;Ye("by-kind","kind",Ne(e.map(t=>t.kind)).map(t=>[t,Ie[t]]),"every kind"),Ye("by-state","state",Ne(e.
map(t=>t.state)).map(t=>[t,Pt[t]||t]),"every state"),Ye("by-layer","layer",Ne(e.map(t=>t.claim&&t.claim.layer)).map(t=>[t,$e(t).name]),"every side"),Ye("by-role",
"role",Ne(e.map(t=>t.claim&&t.claim.role)).map(t=>[t,J(t)]),"every role")}function Ws(){let e=u.items.filter(A).length;p("done").replaceChildren(d("b",{},e),` o\
f ${u.items.length} decided`);let t=Math.max(1,Math.ceil(u.items.length/40));p("progress").replaceChildren(...u.items.filter((s,r)=>r%t===0).map(s=>d("i",{class:s.
ref===u.ref?"now":A(s)?"done":""}))),p("saved").hidden=!!u.problem||!u.undo,p("problem").hidden=!u.problem,p("problem-words").textContent=u.problem,p("reload").
hidden=!u.conflict,p("doubts").replaceChildren(...u.doubts.map(s=>d("li",{dir:"auto"},s))),p("signing").hidden=!!u.by||!u.undo,p("over").hidden=!u.over;let n=ye(),
o=xe();p("bare").hidden=!n.length,p("bare-words").textContent=`${n.length} only named: ${Ne(n.map(s=>s.title)).slice(0,4).join(", ")}`,p("alike").hidden=o.length<
2,p("alike-words").textContent=o.length<2?"":`Accept all ${o.length} like this`}function Qn(){qs(),Rs(),Ws()}function eo(){for(let[e,t]of[["by-kind","kind"],["b\
y-state","state"],["by-layer","layer"],["by-role","role"]])p(e).addEventListener("change",n=>$n({[t]:n.target.value}));p("accept-bare").addEventListener("click",
()=>oe(ye())),p("alike").addEventListener("click",()=>oe(xe())),p("reload").addEventListener("click",()=>z("reload")),p("signing").addEventListener("submit",e=>{
e.preventDefault();let t=p("name").value.trim();t&&z("sign",{name:t})}),p("whole").addEventListener("click",()=>p("text").classList.toggle("open"))}var to="";function Ks(){let e=k(),t=u.problem||(e?`${p("position").textContent}: ${p("sentence").textContent}`:"");t!==to&&(p("live").textContent=t),to=t}function Hs(){
Wn(),Vn(),Qn(),_n(),Tn(),Ks()}function Zs(){Rn(),An(),eo(),Yn(),jn(Hs);let e=u.items.find(t=>!A(t))||u.items[0];F(e?e.ref:""),document.documentElement.dataset.ready=
"1"}return co(Gs);})();
