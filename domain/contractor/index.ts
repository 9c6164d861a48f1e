/** What a paper of a contractor is (requirements row 58). `licence` 资质 decides whether they may be sent. */
export const contractorPapers = ['licence', 'insurance', 'contract', 'other'] as const;
export type ContractorPaper = (typeof contractorPapers)[number];

/** What a contractor is called up for in the penalties ledger (维修合同惩罚细项, requirements row 57). */
export const penaltyKinds = ['late', 'quality', 'attitude', 'safety', 'other'] as const;
export type PenaltyKind = (typeof penaltyKinds)[number];
