/** A sum of mills (thousandths of a dollar) in whole cents: 436 is "$0.44". */
export function formatSum(mills: number): string {
  return `$${(Math.round(mills / 10) / 100).toFixed(2)}`;
}

/** A price exact to the mill: 200 is "$0.20", 15 is "$0.015". */
export function formatPrice(mills: number): string {
  return mills % 10 === 0 ? formatSum(mills) : `$${(mills / 1000).toFixed(3)}`;
}

/** An expected sum, no more exact than a guess is: 12,700 is "$13", 640 is "$0.64". */
export function formatEstimate(mills: number): string {
  return mills < 1000 ? formatSum(mills) : `$${Math.round(mills / 1000)}`;
}
