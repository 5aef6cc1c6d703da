import { type Tx } from '#database';

export interface FoundStatement {
  id: string;
  title: string | null;
  issuer: string | null;
  subjectName: string | null;
  publishedOn: string | null;
}

/** Beyond so many that have the words, which of them are the newest is not asked. */
const MOST = 2_000;

/** Statements that have all of the words in their title, subject, issuer or external id, newest first. */
export function findStatements(reader: Tx, text: string, limit: number): Promise<FoundStatement[]> {
  return reader.query(
    `select s.id, s.title, s.issuer_name as issuer, s.subject_name as "subjectName", s.published_on as "publishedOn"
     from statements s where s.id = any(array(select statements_with_words(words_query($1), $3)))
     order by s.id desc limit $2`,
    [text, limit, MOST],
  );
}
