import { createContext, useContext } from 'react';
import type { ReportModel } from './report-model';

const ReportContext = createContext<ReportModel | null>(null);

export const ReportProvider = ReportContext.Provider;

/** What the report shows; only inside of it. */
export function useReport(): ReportModel {
  const model = useContext(ReportContext);
  if (!model) throw new Error('a part of the report stands outside of it');
  return model;
}
