import '@mantine/charts/styles.css';
import { useId } from 'react';
import { BarChart } from '@mantine/charts';
import { Group, Text, useDirection } from '@mantine/core';
import { locale } from '../words/locale';
import { type Tone, tonePattern } from './patterns';

export interface Series {
  key: string;
  label: string;
  tone: Tone;
}

interface BarsProps {
  /** Read out in the plot's place. */
  label: string;
  /** One bar, or one stack, a row: `at` names it. */
  rows: readonly ({ at: string } & Readonly<Record<string, string | number | null>>)[];
  series: readonly Series[];
  /** What the axes say, with the unit. */
  x: string;
  y: string;
  /** Stacked to 100 %, the bars lying, each beside its name. */
  share?: boolean;
}

const HEIGHT = 280;
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];
/** Room for a name beside its bar, in pixels. */
const NAME_WIDTH = 130;

/**
 * Stacked bars. Each part has its pattern besides its colour, in the order of the legend, so that who sees no colours reads
 * it as well; in a language written from right to left time runs so too.
 */
export default function Bars({ label, rows, series, x, y, share = false }: BarsProps) {
  const rtl = useDirection().dir === 'rtl';
  const id = useId().replaceAll(/[^\w-]/g, '');
  const fill = ({ key }: Series) => `url(#${id}-${key})`;
  return (
    <div>
      <Group gap="md" mb={4} aria-hidden>
        {series.map((one) => (
          <Group key={one.key} gap={6}>
            <svg width={16} height={16}>
              <defs>{tonePattern(`${id}-legend-${one.key}`, one.tone)}</defs>
              <rect width={16} height={16} rx={2} fill={`url(#${id}-legend-${one.key})`} />
            </svg>
            <Text size="xs">{one.label}</Text>
          </Group>
        ))}
      </Group>
      <Text size="xs" c="dimmed" aria-hidden>
        {share ? `${x} · ${y}` : y}
      </Text>
      <div role="img" aria-label={label} dir="ltr">
        <BarChart
          h={HEIGHT}
          data={rows.map((row) => ({ ...row }))}
          dataKey="at"
          type={share ? 'percent' : 'stacked'}
          orientation={share ? 'vertical' : 'horizontal'}
          series={series.map(({ key, label: name, tone }) => ({
            name: key,
            label: name,
            color: `var(--${tone})`,
          }))}
          xAxisLabel={share ? undefined : x}
          valueFormatter={(value) => value.toLocaleString(locale())}
          gridAxis={share ? 'y' : 'x'}
          xAxisProps={{ reversed: rtl, ...(share ? { domain: [0, 1], ticks: QUARTERS } : {}) }}
          yAxisProps={{
            orientation: rtl ? 'right' : 'left',
            ...(share
              ? { width: NAME_WIDTH, interval: 0, tickMargin: rtl ? 10 : 6 }
              : { allowDecimals: false }),
          }}
          barProps={({ name }) => {
            const one = series.find(({ key }) => key === name);
            return {
              isAnimationActive: false,
              fill: one && fill(one),
              stroke: one && `var(--${one.tone})`,
              maxBarSize: 48,
            };
          }}
        >
          <defs>{series.map((one) => tonePattern(`${id}-${one.key}`, one.tone))}</defs>
        </BarChart>
      </div>
    </div>
  );
}
