/** Correlations of errors between parties: estimated with caution, and drawn from. @module */

/** How far estimated correlations are drawn towards none: the samples are small. */
const SHRINKAGE = 0.1

/** Correlations of the columns of `rows` about zero, row by row; a column without spread is correlated with none. */
export function correlations(rows: readonly Float64Array[], width: number): Float64Array {
  const products = new Float64Array(width * width)
  for (const row of rows) {
    for (let i = 0; i < width; i++) {
      for (let j = 0; j < width; j++) {
        products[i * width + j] =
          (products[i * width + j] as number) + (row[i] as number) * (row[j] as number)
      }
    }
  }
  const sizes = Array.from({ length: width }, (_, i) => Math.sqrt(products[i * width + i] as number))
  return products.map((product, at) => {
    const i = Math.floor(at / width)
    const j = at % width
    if (i === j) return 1
    const size = (sizes[i] as number) * (sizes[j] as number)
    return size > 0 ? ((1 - SHRINKAGE) * product) / size : 0
  })
}

/** The lower triangle L of a positive definite matrix, L·Lᵀ (Cholesky), row by row. */
export function triangle(matrix: Float64Array, width: number): Float64Array {
  const lower = new Float64Array(width * width)
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * width + j] as number
      for (let k = 0; k < j; k++) sum -= (lower[i * width + k] as number) * (lower[j * width + k] as number)
      // Rounding can leave a hair below nought where columns depend on each other.
      lower[i * width + j] =
        i === j ? Math.sqrt(Math.max(1e-12, sum)) : sum / (lower[j * width + j] as number)
    }
  }
  return lower
}
