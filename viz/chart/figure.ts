/** A value as it is written: number and unit, nothing rounded. */
export function figure(value: {
  readonly value: number | null;
  readonly valueText: string | null;
  readonly unit: string | null;
}): string {
  if (value.valueText) return value.valueText;
  if (value.value === null) return '—';
  const [whole, part] = `${Math.abs(value.value)}`.split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value.value < 0 ? '−' : '';
  const unit = value.unit ?? '';
  return `${sign}${grouped}${part ? `.${part}` : ''}${/^[%‰]/.test(unit) ? unit : unit ? ` ${unit}` : ''}`;
}

/** A gap with its sign: +1.6, −4.7, 0. */
export const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${Math.abs(value)}` : '0');
