/** A source document. */
export interface Article {
  readonly id: string
  /** Short name of the outlet, for lists and legends. */
  readonly label: string
  readonly csl: CslRecord
  /** EDTF date of writing: the date at which undated present-tense claims are attested. */
  readonly when: string
  readonly URL: string
  /** The article that this one reprints or rewords: both count as one source. */
  readonly derivedFrom?: string
  /** What is inferred and how, and cautions about the text. */
  readonly notes: readonly string[]
}

/** The fields of CSL-JSON that our records use (citationstyles.org, CSL-JSON schema 1.0). */
export interface CslRecord {
  readonly type: 'article-newspaper' | 'webpage'
  readonly title: string
  readonly 'container-title': string
  readonly genre?: string
  readonly author?: readonly { readonly family: string; readonly given: string }[]
}
