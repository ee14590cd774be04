/** The page's words: t('key', {name}) in the reader's language. */
import { signal } from '@preact/signals';
import type { Caption } from '../../src/schema/values.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type Language = 'zh' | 'en';
export type Words = keyof typeof zh;

export const language = signal<Language>('zh');

export function t(key: Words, values: Readonly<Record<string, string | number>> = {}): string {
  return fill((language.value === 'zh' ? zh : en)[key], values);
}

/** Fills {name} with the values; what has no value stays, so that a test sees it. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? count(value) : value;
  });
}

/** 1046 → 1,046. Years are given as text. */
export function count(value: number): string {
  return `${value}`.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The caption of the schema in the reader's language. */
export const caption = (words: Caption | undefined): string => (words ? words[language.value] : '');
