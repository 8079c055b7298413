// The document as Python's `page_data` gives it and `document.js` fills it in.

/** How precisely a place is known, which says how it is drawn. */
type Form = "exact" | "near" | "region" | "band" | "vague" | "country";
type Side = string;

interface Cite { article: number; paragraph: number | null; before: string; place: string; after: string }

/** A span of days; null is an open end. */
interface Span {
  start: string | null; end: string | null; words: string;
  time_precision: number | null; date_prec: number | null; inferred?: boolean;
}

/** What an article says that one side does, at one place. */
interface Claim {
  id: string; event_id: string; role: string; layer: string; event: string; action: string;
  actors: string[]; targets: string[]; date: Span | null;
  planned: boolean; hypothetical: boolean; negated: boolean; inferred: boolean; reviewed: boolean;
  hedges: string[]; figures: any[]; speaker: string; cites: Cite[];
}

/** What articles say in different ways of one mark. */
interface Disagreement { kind: string; versions: { value: string; cite: Cite }[] }

/** One place or area, with all that is said of it. */
interface Mark {
  id: string; n: number; title: string; form: Form; place_id: string | null; layers: string[];
  anchor: [number, number] | null; radius_km: number | null; geometry: Shape | null;
  words: string; rule: string; note: string; approximate: boolean; hidden: boolean;
  names: [string, string][]; spellings: string[]; rivals: any[]; score: number; country: string | null; admin1: string | null;
  claims: Claim[]; differ: Disagreement[];
}
interface Shape { type: string; coordinates?: any; geometries?: Shape[] }

/** Who acts, as the legend shows it: one side, several together, or nobody (no slot). */
interface Layer {
  id: string; name: string; short: string; sides: Side[]; slots: number[];
  shape: string; texture: "rising" | "falling" | "level" | "dots" | "both" | "none";
  order?: number; own: OwnName; lang?: string | null;
}
interface Actor { name: string; short?: string; side: Side; kind: string; sidc: string | null; own: OwnName; lang?: string | null }
/** The name as the document has it; `name` is in the reader's language. */
interface OwnName { name: string; short?: string }

/** A box, the part of the story's weight and how many places lie in it, and 1 if it holds what the headline names. */
type Candidate = [west: number, south: number, east: number, north: number, share: number,
  places: number, headline?: number];
/** What the opening view is chosen from; see `mapgen.render.frame`. */
interface StoryFrame {
  around: number; weights: Record<string, number>; candidates: Candidate[];
  groups: { box: number[]; share: number; marks: string[] }[];
}
interface Unread { event: string; words: string; cite: Cite }
interface Unresolved { surface: string; reason: string; rivals: any[]; cite: Cite }

/** All the page knows. */
interface PageData {
  articles: any[]; layers: Layer[]; actors: Record<string, Actor>; events: Record<string, string>; whom: Record<string, string>;
  marks: Mark[]; named: Mark[]; unplaced: Claim[]; unresolved: Unresolved[]; unread: Unread[];
  frame: StoryFrame | null; basemap: any; symbols: Record<string, any>; colours: Record<string, any>;
  lang: string; languages: any[]; notices: string[]; sources: any[]; config: any; order?: number[];
  [other: string]: any;
}

/** Room that is taken on each side of the map. */
interface Inset { top: number; right: number; bottom: number; left: number }
/** Where the map looks. */
interface View { lat: number; lon: number; zoom: number }
/** Where a typed word was found, with a few words around it. */
interface Excerpt { before: string; hit: string; after: string }
interface Filters { roles: Set<string>; forms: Set<string>; sources: Set<string>; events: Set<string> }
/** The one state of the page; see `state/store.js`. */
interface State {
  selected: string | null; hover: string | null; layersOn: Set<string>; mentions: boolean; query: string;
  filters: Filters; dateRange: [string, string] | null; undated: boolean | null; trail: boolean; table: boolean;
  view: View | null; theme: string; lang: string; embed: boolean; layout: number;
}
type Listener = (state: State, changed: Set<string>, source: string) => void;

/** Coordinates one after the other: x0, y0, x1, y1 ...; a box is left, top, right, bottom. */
type Flat = number[];
interface Parts { polygons: Flat[][]; lines: Flat[]; points: Flat }
/** From Mercator units to layer points, at one zoom. */
interface ScreenView {
  zoom: number; size: number; ox: number; oy: number;
  x(m: number): number; y(m: number): number; km(km: number, y: number): number;
}

// The saved map, as a packed page holds it: mapgen's GeoJSON.
interface SavedCite { article: string; quote: string; start: number; end: number }
interface SavedClaim {
  citations: SavedCite[]; actor_ids: (string | { id: string })[]; target_ids?: (string | { id: string })[];
  [other: string]: any;
}
interface SavedMark {
  id: string; geometry: any;
  properties: {
    claims: SavedClaim[]; names: Record<string, string | string[]>; spellings?: string[];
    disagreements?: { kind: string; values: string[]; citations: SavedCite[] }[]; [other: string]: any;
  };
}
interface SavedMap {
  features: SavedMark[]; articles?: any[]; article?: any; unplaced_claims: SavedClaim[];
  unread?: { event: string; words: string; citation: SavedCite }[];
  unresolved: { surface: string; reason: string; rivals: any[]; citation: SavedCite }[];
}
interface SavedReader {
  cite(cite: SavedCite, highlight: number[] | null): Cite;
  claim(claim: SavedClaim): any;
  articleOf(sha: string): number;
}
