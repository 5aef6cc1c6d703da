import { type InventedWorld } from './invented-world';
import { type InventedOrganisation } from './organisation-names';
import { nameClass } from './queries';

/** The organisations of a world as the register knows them: those of one name are one, with the domains of all. */
export class Register {
  readonly organisations: InventedOrganisation[] = [];
  private readonly places: number[] = [];
  private readonly byClass = new Map<string, number>();
  private readonly domains: string[][] = [];

  constructor(world: InventedWorld) {
    for (const organisation of world.organisations) {
      const own = nameClass(organisation.name);
      const place = this.byClass.get(own) ?? this.organisations.push(organisation) - 1;
      this.byClass.set(own, place);
      this.places.push(place);
      const domains = (this.domains[place] ??= []);
      if (organisation.domain !== null) domains.push(organisation.domain);
    }
  }

  /** The place in `organisations` of what the world has at `index`; -2 for what it has not. */
  placeOf(index: number): number {
    return this.places[index] ?? -2;
  }

  has(name: string): boolean {
    return this.byClass.has(nameClass(name));
  }

  domainsOf(organisation: InventedOrganisation): readonly string[] {
    return this.domains[this.byClass.get(nameClass(organisation.name)) ?? -1] ?? [];
  }
}
