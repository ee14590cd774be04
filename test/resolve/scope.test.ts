import { describe, expect, it } from 'vitest';
import { companyScope, eventScope, policyScope, projectScope } from '../../src/resolve/scope.ts';

describe('what means one thing everywhere and what belongs to one city', () => {
  it.each([
    ['西成铁路', false, 'everywhere'],
    ['兰张三四线铁路', false, 'everywhere'],
    ['引大济湟西干渠', false, 'everywhere'],
    ['G312国道改扩建', false, 'everywhere'],
    ['西宁机场三期', true, 'everywhere'],
    ['绕城高速', false, 'city'],
    ['轨道交通1号线', false, 'city'],
    ['市人民医院', false, 'city'],
    ['滨河路', false, 'city'],
    ['第二污水处理厂', false, 'city'],
    ['城市展览馆', false, 'city'],
    ['滇中引水', false, 'everywhere'],
    ['疏港铁路', false, 'city'],
    ['机场高速', false, 'city'],
    ['30万吨级航道', false, 'city'],
    ['247省道', false, 'city'],
    ['北京路', true, 'city'],
    ['龙潭水库', true, 'city'],
  ] as const)('project %s (place name inside: %s): %s', (name, holds, scope) =>
    expect(projectScope(name, holds)).toBe(scope),
  );

  it.each([
    ['比亚迪', 'everywhere'],
    ['酒钢集团', 'everywhere'],
    ['城投集团', 'city'],
    ['交通投资公司', 'city'],
  ] as const)('company %s: %s', (name, scope) => expect(companyScope(name)).toBe(scope));

  it.each([
    ['青洽会', 'everywhere'],
    ['国际马拉松赛', 'city'],
    ['文化旅游节', 'city'],
  ] as const)('event %s: %s', (name, scope) => expect(eventScope(name)).toBe(scope));

  it.each([
    ['法规', 'city'],
    ['规划', 'city'],
    ['改革', 'everywhere'],
  ] as const)('policy of category %s that no lexicon knows: %s', (category, scope) =>
    expect(policyScope(category)).toBe(scope),
  );
});
