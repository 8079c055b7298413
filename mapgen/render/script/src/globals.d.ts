// What other scripts of the page leave behind: Leaflet, and folium's map under names of its own.
declare const L: any;
interface Window { [name: string]: any }
