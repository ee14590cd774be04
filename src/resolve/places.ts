/** Places of the graph: administrative ones by code, with their ancestors; zones, townships and villages inside their city. */
import type { Gazetteer, GazetteerEntry } from '../gazetteer/gazetteer.ts';
import type { PlaceLevel } from '../schema/values.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { normalName } from './names.ts';
import type { Registry, Seen } from './registry.ts';

export interface PlaceRef {
  readonly label: 'Place';
  readonly id: string;
}

const PLACE_WORD =
  /(?:省|自治区|市|自治州|州|地区|盟|区|县|旗|镇|乡|街道|村|社区|新城|园区|开发区|城市群|经济带|口岸|国|海峡|半岛)$/u;

/** 内蒙古自治区… and zones are shorter; what is longer is a phrase. */
const LONGEST_PLACE = 16;

export class Places {
  readonly #gazetteer: Gazetteer;
  readonly #registry: Registry;
  readonly #builder: GraphBuilder;
  readonly #linked = new Set<string>();

  constructor(gazetteer: Gazetteer, registry: Registry, builder: GraphBuilder) {
    this.#gazetteer = gazetteer;
    this.#registry = registry;
    this.#builder = builder;
  }

  /** The node of a place of the gazetteer; its ancestors and PART_OF edges come with it. */
  byEntry(entry: GazetteerEntry, name: string, seen: Seen | null): PlaceRef {
    const id = `place:${entry.code}`;
    const province = this.#gazetteer.byCode(`${entry.code.slice(0, 2)}0000`);
    this.#registry.meet('Place', id, name, seen, '', {
      name: entry.name,
      aliases: entry.aliases.join(' | '),
      level: entry.level,
      province: province?.name ?? null,
    });
    if (entry.parent && !this.#linked.has(id)) {
      this.#linked.add(id);
      const parent = this.#gazetteer.byCode(entry.parent);
      if (parent) this.#partOf(id, this.byEntry(parent, '', null).id);
    }
    return { label: 'Place', id };
  }

  /** The node of a place without a code: inside the city of its report, or for a region everywhere the same. */
  byName(name: string, level: PlaceLevel, home: GazetteerEntry | null, seen: Seen | null): PlaceRef {
    const shared = level === 'region' || level === 'country' || home === null;
    const id = shared ? `place:${normalName(name)}` : `place:${home.code}/${normalName(name)}`;
    const province = home && !shared ? this.#gazetteer.byCode(`${home.code.slice(0, 2)}0000`) : null;
    this.#registry.meet('Place', id, name, seen, '', { level, province: province?.name ?? null });
    if (!shared && !this.#linked.has(id)) {
      this.#linked.add(id);
      this.#partOf(id, this.byEntry(home, '', null).id);
    }
    return { label: 'Place', id };
  }

  /** The place that a claim's plain name means, or null when the name is no place. */
  byText(name: string, home: GazetteerEntry | null, seen: Seen | null): PlaceRef | null {
    const entry = this.#gazetteer.lookup(name, home);
    if (entry) return this.byEntry(entry, name, seen);
    const local = home ? `place:${home.code}/${normalName(name)}` : '';
    if (local && this.#registry.has(local)) return { label: 'Place', id: local };
    const shared = `place:${normalName(name)}`;
    if (this.#registry.has(shared)) return { label: 'Place', id: shared };
    if (!PLACE_WORD.test(name) || name.length > LONGEST_PLACE) return null;
    return this.byName(
      name,
      /[镇乡道]$/u.test(name) ? 'township' : /[村社区]$/u.test(name) ? 'village' : 'zone',
      home,
      seen,
    );
  }

  #partOf(child: string, parent: string): void {
    this.#builder.edge('PART_OF', { label: 'Place', id: child }, { label: 'Place', id: parent }, [], {});
  }
}
