import type postgres from "postgres";

/** The two ways in which the query builder speaks to a connection: a statement, and a transaction of several. */
type Speaking = Pick<postgres.Sql, "unsafe"> & {
  begin?: (...given: never[]) => unknown;
  savepoint?: (...given: never[]) => unknown;
};

/**
 * Makes every statement with parameters a prepared one, in transactions, too. Otherwise the driver asks the server
 * about the parameters of each statement before it sends them: twice as many journeys for the same answer.
 */
export function preparing<Connection extends Speaking>(sql: Connection): Connection {
  const { unsafe, begin, savepoint } = sql;
  sql.unsafe = ((text, parameters, options) =>
    unsafe(text, parameters, { ...options, prepare: true })) as typeof unsafe;
  if (begin) sql.begin = inside(begin);
  if (savepoint) sql.savepoint = inside(savepoint);
  return sql;
}

/** The same for the connection that the last argument is called with. */
function inside(open: (...given: never[]) => unknown) {
  return (...given: unknown[]) => {
    const work = given.pop() as (inner: Speaking) => unknown;
    return open(...([...given, (inner: Speaking) => work(preparing(inner))] as never[]));
  };
}
