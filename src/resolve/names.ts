/** Normal keys of names: what may differ between two writings of one name, and never a number or a phase. */

/** Marks, blanks and full-width forms do not tell names apart. */
export function normalName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』《》〈〉<>·•*#]/gu, '')
    .replace(/[―—–－-]+/gu, '-')
    .toLowerCase();
}

/** 酒钢集团, 酒钢公司 and 酒钢 are one company; 集团 alone is none. */
export function companyKey(name: string): string {
  const key = normalName(name);
  const stem = key.replace(
    /(?:\(集团\))?(?:股份有限公司|有限责任公司|集团有限公司|有限公司|股份公司|集团公司|总公司|公司|集团)$/u,
    '',
  );
  return stem.length >= 2 ? stem : key;
}

/** 引大济湟工程 and 引大济湟 are one project, as are 三清高速公路 and 三清高速: words of kind and work do not tell projects apart. */
export function projectKey(name: string): string {
  const key = normalName(name)
    .replace(/^(?:新建|在建|续建)/u, '')
    .replace(/高速公路/u, '高速')
    .replace(/客运专线/u, '客专')
    .replace(/高速铁路/u, '高铁')
    .replace(/^国道g?(\d{3})线?/u, 'g$1');
  const stem = key.replace(/(?:等?重点)?(?:建设项目|建设工程|工程项目|项目|工程|建设)$/u, '');
  return stem.length >= 3 ? stem : key;
}

/** Every number, phase and section in a name, in order. Names that differ here are different things. */
export function numbersOf(name: string): string {
  return (
    name.match(/\d+(?:\.\d+)?|[一二三四五六七八九十]+(?=期|号|标|段|环|桥|厂|院|中|小)|[东南西北中](?=段|延|线)/gu) ??
    []
  ).join(',');
}

/** Sørensen–Dice over character bigrams, 0 to 1. */
export function dice(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const count = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const gram = a.slice(i, i + 2);
    count.set(gram, (count.get(gram) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const gram = b.slice(i, i + 2);
    const left = count.get(gram) ?? 0;
    if (left > 0) {
      shared++;
      count.set(gram, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}
