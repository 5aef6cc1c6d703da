import { Injectable } from '@nestjs/common';
import { matchClaim, suggestVerdictForClaim } from '#claims';
import { type Tx } from '#database';
import { Handles, type JobHandler } from '#jobs';
import { MatchService, SuggestionService } from '#matching';
import { matchStatement } from '#statements';

@Injectable()
@Handles(matchClaim)
export class MatchClaimHandler implements JobHandler<{ claim: string }> {
  constructor(private readonly matches: MatchService) {}

  handle(tx: Tx, payloads: readonly { claim: string }[]): Promise<void> {
    return this.matches.match(
      tx,
      'claim',
      payloads.map(({ claim }) => claim),
    );
  }
}

@Injectable()
@Handles(matchStatement)
export class MatchStatementHandler implements JobHandler<{ statement: string }> {
  constructor(private readonly matches: MatchService) {}

  handle(tx: Tx, payloads: readonly { statement: string }[]): Promise<void> {
    return this.matches.match(
      tx,
      'statement',
      payloads.map(({ statement }) => statement),
    );
  }
}

@Injectable()
@Handles(suggestVerdictForClaim)
export class SuggestVerdictHandler implements JobHandler<{ claim: string }> {
  constructor(private readonly suggestions: SuggestionService) {}

  handle(tx: Tx, payloads: readonly { claim: string }[]): Promise<void> {
    return this.suggestions.refresh(
      tx,
      payloads.map(({ claim }) => claim),
    );
  }
}
