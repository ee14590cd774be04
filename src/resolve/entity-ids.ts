/** From a claim's name to the node it means: everywhere the same, or one of this city alone. */

import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { indicatorsOf } from '../recognise/indicator/indicators.ts';
import type { ClaimOf } from '../schema/facts.ts';
import type { Measure } from '../schema/values.ts';
import { companyKey, normalName, projectKey } from './names.ts';
import type { Seen } from './registry.ts';
import type { GraphParts, NodeRef } from './report-graph.ts';
import { companyScope, eventScope, policyScope, projectScope, type Scope } from './scope.ts';

export class EntityIds {
  readonly #parts: GraphParts;
  readonly #home: GazetteerEntry | null;
  readonly #seen: Seen;

  constructor(parts: GraphParts, home: GazetteerEntry | null, seen: Seen) {
    this.#parts = parts;
    this.#home = home;
    this.#seen = seen;
  }

  place(claim: ClaimOf<'place'>): NodeRef {
    const entry = claim.code ? this.#parts.gazetteer.byCode(claim.code) : undefined;
    return entry
      ? this.#parts.places.byEntry(entry, claim.surface, this.#seen)
      : this.#parts.places.byName(claim.name, claim.level, this.#home, this.#seen);
  }

  placeByText(name: string): NodeRef | null {
    return this.#parts.places.byText(name, this.#home, this.#seen);
  }

  project(name: string, category: string): NodeRef {
    return this.#meet(
      'Project',
      projectKey(name),
      name,
      projectScope(name, this.#beginsWithPlace(name), this.#beginsWithCompany(name)),
      category,
    );
  }

  company(name: string): NodeRef {
    const entry = this.#parts.lexicons.get('companies')?.get(name);
    const shown = entry?.name ?? name;
    const category = entry?.columns['category'] ?? '';
    return this.#meet('Company', companyKey(shown), shown, entry ? 'everywhere' : companyScope(shown), category);
  }

  policy(claim: ClaimOf<'policy'>): NodeRef {
    const entry = this.#parts.lexicons.get('policies')?.get(claim.name);
    const name = entry?.name ?? claim.name;
    const scope = entry ? 'everywhere' : policyScope(claim.category);
    return this.#meet('Policy', normalName(name), name, scope, claim.category);
  }

  event(name: string): NodeRef {
    const entry = this.#parts.lexicons.get('events')?.get(name);
    return this.#meet(
      'Event',
      normalName(entry?.name ?? name),
      entry?.name ?? name,
      entry ? 'everywhere' : eventScope(name),
      '',
    );
  }

  honor(name: string): NodeRef {
    const shown = this.#parts.lexicons.get('honors')?.get(name)?.name ?? name;
    return this.#meet('Honor', normalName(shown), shown, 'everywhere', '');
  }

  /** Rarer wordings of a known indicator join its node: 进出口贸易总额 is an alias of 外贸进出口总额. */
  indicator(wording: string, measure: Measure, unitFamily: string): NodeRef {
    const indicators = indicatorsOf(this.#parts.lexicons);
    const name = indicators.normalise(wording, measure) ?? wording;
    const entry = indicators.entry(name);
    const id = `indicator:${normalName(name)}`;
    // The unit of a level tells the family; a growth rate in % does not.
    const family = measure === 'level' && unitFamily !== '' ? { unitFamily } : {};
    const fixed = entry ? { name, unitFamily: entry.unit } : family;
    this.#parts.registry.meet('Indicator', id, wording, this.#seen, entry ? '宏观' : '', fixed);
    return { label: 'Indicator', id };
  }

  /** An entity already met in the graph under this name, for observations measured at a company or a project. */
  known(name: string): NodeRef | null {
    const home = this.#home?.code ?? '';
    for (const [label, key] of [
      ['Company', companyKey(name)],
      ['Project', projectKey(name)],
    ] as const)
      for (const id of [`${label.toLowerCase()}:${key}`, `${label.toLowerCase()}:${home}/${key}`])
        if (this.#parts.registry.has(id)) return { label, id };
    return null;
  }

  #meet(
    label: 'Project' | 'Company' | 'Policy' | 'Event' | 'Honor',
    key: string,
    name: string,
    scope: Scope,
    category: string,
  ): NodeRef {
    const prefix = label.toLowerCase();
    const id = scope === 'everywhere' ? `${prefix}:${key}` : `${prefix}:${this.#seen.city}/${key}`;
    this.#parts.registry.meet(label, id, name, this.#seen, category);
    return { label, id };
  }

  /** A name that begins with a prefecture, or with a county of the reporting province, is one of its own: 西宁机场三期. */
  #beginsWithPlace(name: string): boolean {
    const province = this.#home?.code.slice(0, 2);
    return [4, 3, 2].some((length) =>
      this.#parts.gazetteer
        .candidates(name.slice(0, length))
        .some(({ level, code }) => level === 'prefecture' || (level === 'county' && code.slice(0, 2) === province)),
    );
  }

  #beginsWithCompany(name: string): boolean {
    const companies = this.#parts.lexicons.get('companies');
    return [6, 5, 4, 3, 2].some((length) => companies?.get(name.slice(0, length)) !== undefined);
  }
}
