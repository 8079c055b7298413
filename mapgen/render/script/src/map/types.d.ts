// What the map is drawn from: marks as they are now, and the signs that stand for them.

/** A box in layer points: left, top, right, bottom. */
type Box = number[];
/** Side and precision of a text: size in pixels, weight, colour and so on. */
interface TextStyle {
  size: number; weight?: number; spacing?: number; colour?: string; italic?: boolean; caps?: boolean; dot?: string;
}
/** A region's name over its sign. */
interface Head { lines: string[]; style: TextStyle; w: number; tall: number }
/** A mark as it is to be drawn now; see `map/items.js`. */
interface Item {
  mark: Mark; n: number; counts: [Layer, number][]; drawn: Set<string>; layer: Layer; layers: Layer[]; unreal: boolean;
  kind: "point" | "area" | "pill"; aside: boolean; at: [number, number]; near: number; open: boolean; fits: boolean; selected: boolean;
  units(x: number, y: number): [number, number];
  title: string; doubt: string; sidc: string | null; label?: Head; fade?: number; hover?: boolean;
  size: number; vast: boolean; bare: boolean; under: any[]; hidden?: (x: number, y: number) => boolean;
}
/** One part of a pill or badge. */
interface Entry { layer: LayerLook; text: string; sign?: string; hollow?: boolean; mix?: LayerLook[] }
/** A sign of one or several marks, at its place; see `map/sign.js`. */
interface Sign {
  items: Item[]; told: Item[]; layers: [Layer, number][]; held: [Layer, number][]; many: boolean;
  kind: "shape" | "pill" | "cluster" | "note"; w: number; h: number; small: boolean; list: Entry[];
  x: number; y: number; at: [number, number]; off: boolean; box: Box; head?: Box | null; middle?: number; name?: any; symbol?: any; item?: Item;
}
/** Room on the map that is taken. */
interface Room { add(box: Box): void; remove(box: Box): void; free(box: Box, but?: Box): boolean; count(box: Box): number }
/** What one drawing of the map knows. */
interface Env {
  at: ScreenView; bounds: Box; sight: Box; room: Room; page: any; open: Box; mass: boolean; fan: Set<string>; signs: Sign[]; phone: boolean;
  atHome(x: number, y: number): boolean; areas(box: Box): number; filled: Set<string>;
}
/** What a shape is drawn from. */
type LayerLook = Pick<Layer, "slots" | "shape"> & Partial<Layer>;
/** One shape of the ground, its box and its lists of corners. */
interface Outline { path: Path2D; box: Flat; lists: Flat[] }
