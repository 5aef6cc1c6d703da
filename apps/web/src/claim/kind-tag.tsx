import { useTranslation } from 'react-i18next';
import { type Kind, KIND_GROUPS, kindGroup, kindWords, type KindGroup } from '../words/assertion';
import styles from './post.module.css';

export const KindTag = ({ kind }: { kind: Kind }) => (
  <span className={`kind-tag kind-${kindGroup(kind)}`}>{kindWords(kind)}</span>
);

/** Which colour stands for what, for the kinds that are there. */
export function Legend({ kinds }: { kinds: readonly Kind[] }) {
  const { t } = useTranslation('assertion');
  const groups = (Object.keys(KIND_GROUPS) as KindGroup[]).filter((group) =>
    kinds.some((kind) => kindGroup(kind) === group),
  );
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {groups.map((group) => (
        <li key={group}>
          <span className={`kind-tag kind-${group}`}>{t(`group.${group}`)}</span>
        </li>
      ))}
    </ul>
  );
}
