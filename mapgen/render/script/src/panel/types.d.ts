// What the panel lists.

/** A row of the list: what one side does at a place; `out` where the filters leave it out. */
interface ListRow { mark: Mark; layer: Layer; claims: Claim[]; day?: string; out?: boolean }
/** The rows of a side, or of a day. */
interface RowGroup { key: string; title: string; lang?: string | null; sort?: string; rows: ListRow[] }
/** A row of the table. */
interface TableRow { mark: Mark; claim: Claim }
/** A column: its heading, the text of a row, and what it is sorted by if not that text. */
interface Column { key: string; head: string; text(row: TableRow): string; by?(row: TableRow): string }
/** What the key explains: signs of events with their kinds, units by their code, and a sign of each other kind. */
interface SignsSeen {
  events: Map<string, Set<string>>; units: Map<string, string>;
  badge: any[] | null; mixed: any[] | null; pill: any[] | null; count: boolean; hollow: any;
}
