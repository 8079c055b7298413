// What the timeline is drawn from: dated claims, the span of their days, and its scale.

/** A claim with a date, in whole days; null is an open end. */
interface Dated { mark: Mark; claim: Claim; layer: string; from: number | null; to: number | null }
/** The first and last day, and the ends of the axis beyond them. */
interface DayRange { first: number; last: number; from: number; to: number }
/** From days to pixels and back. */
interface DayScale { x(day: number): number; day(px: number): number; per: number }
interface Tick { day: number; text: string }
/** Words under the axis: `all` are the places of the days that they name. */
interface AxisLabel { at: number; text: string; bold?: boolean; all?: number[] }
interface Named { all: number[]; days: number[]; month: string }
/** Some days of one side: what falls on them by the first of the days, and its shapes. */
interface Lane { layer: LayerLook; days: Map<number, Dated[]>; base: number; bars: SVGElement[]; dots: SVGElement[] }
