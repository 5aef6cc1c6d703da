import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { ClaimFrame } from '../claim/claim-frame';
import { Matches } from '../claim/matches';
import { useMatchJudgement } from '../claim/use-match-judgement';

/** The claim beside what official sources said. */
export function ReviewScreen() {
  return <ClaimFrame view="review">{(claim) => <Desk claim={claim} />}</ClaimFrame>;
}

function Desk({ claim }: { claim: Claim }) {
  const { t } = useTranslation('action');
  const judgement = useMatchJudgement(claim);
  return (
    <>
      <Matches claim={claim} />
      {claim.matches.map((match) => (
        <p key={match.id}>
          {(['accepted', 'rejected'] as const).map(
            (status) =>
              judgement.may(match, status) && (
                <Button key={status} size="compact-sm" onClick={() => judgement.send(match.id, status)}>
                  {t(status === 'accepted' ? 'accept_match' : 'reject_match')}
                </Button>
              ),
          )}
        </p>
      ))}
    </>
  );
}
