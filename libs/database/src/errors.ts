/** Unique violation of PostgreSQL, optionally of one constraint or index. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const { code, name } = driverError(error);
  return code === '23505' && (constraint === undefined || name === constraint);
}

/**
 * True for failures of the moment, not of the work: the connection broke, the server is starting or stopping,
 * two transactions collided. Trying again later can succeed without anybody changing anything.
 * Codes: https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function isTransient(error: unknown): boolean {
  const { code } = driverError(error);
  if (code === undefined)
    return /Connection terminated|connection timeout|Client has encountered a connection error/i.test(
      String(error),
    );
  return (
    /^(08|53|57P|40001|40P01|55P03)/.test(code) ||
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(code)
  );
}

function driverError(error: unknown): { code?: string; name?: string } {
  if (typeof error !== 'object' || error === null) return {};
  const wrapped =
    'driverError' in error && typeof error.driverError === 'object' && error.driverError !== null
      ? error.driverError
      : error;
  return {
    code: 'code' in wrapped && typeof wrapped.code === 'string' ? wrapped.code : undefined,
    name: 'constraint' in wrapped && typeof wrapped.constraint === 'string' ? wrapped.constraint : undefined,
  };
}
