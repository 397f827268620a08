package org.throughline.web;

import io.micronaut.serde.annotation.SerdeImport;
import org.throughline.ingest.FileFormat;
import org.throughline.ingest.ImportReport;
import org.throughline.ingest.Upload;
import org.throughline.ingest.moodle.EventKind;
import org.throughline.ingest.moodle.TraceCount;
import org.throughline.ingest.moodle.TraceFileReport;
import org.throughline.ingest.moodle.TraceRejection;
import org.throughline.ingest.moodle.TraceSource;
import org.throughline.report.ChanceDistribution;
import org.throughline.report.CoherenceReports;
import org.throughline.report.CurvatureReports;
import org.throughline.report.CodingReports;
import org.throughline.report.CodingWork;
import org.throughline.report.CypherSchemas;
import org.throughline.report.CypherWorkbench;
import org.throughline.report.EngagementReports;
import org.throughline.report.GroupComparisons;
import org.throughline.report.CourseReports;
import org.throughline.explore.GraphPart;
import org.throughline.report.GraphExports;
import org.throughline.report.GraphReports;
import org.throughline.report.KindGroup;
import org.throughline.report.KnowledgeReports;
import org.throughline.report.MotivationReports;
import org.throughline.report.Overviews;
import org.throughline.report.Page;
import org.throughline.report.RunListener;
import org.throughline.report.RunReport;
import org.throughline.report.SavedQueries;
import org.throughline.report.SchemaReports;
import org.throughline.report.SelectionGraphs;
import org.throughline.report.SelectionReports;
import org.throughline.report.TeacherMotivations;
import org.throughline.report.TeacherReports;
import org.throughline.report.ThreadReports;
import org.throughline.report.QuestionnaireReports;
import org.throughline.report.RunComparisons;
import org.throughline.report.TypeReports;
import org.throughline.report.Views;
import org.throughline.store.Query;

/** The records of the reports that become JSON; they know nothing of it themselves. */
@SerdeImport(ChanceDistribution.class)
@SerdeImport(CoherenceReports.Group.class)
@SerdeImport(CoherenceReports.Summary.class)
@SerdeImport(CypherSchemas.CypherSchema.class)
@SerdeImport(CypherSchemas.Pattern.class)
@SerdeImport(CypherSchemas.PropertyOfLabel.class)
@SerdeImport(CypherWorkbench.Answer.class)
@SerdeImport(CypherWorkbench.Checked.class)
@SerdeImport(CypherWorkbench.Limits.class)
@SerdeImport(CypherWorkbench.PlanNode.class)
@SerdeImport(CypherWorkbench.Remark.class)
@SerdeImport(CypherWorkbench.RunRequest.class)
@SerdeImport(GroupComparisons.Figures.class)
@SerdeImport(GroupComparisons.GroupComparison.class)
@SerdeImport(GroupComparisons.GroupRequest.class)
@SerdeImport(GroupComparisons.GroupSize.class)
@SerdeImport(GroupComparisons.MeasureOfGroups.class)
@SerdeImport(GroupComparisons.TypesOfGroups.class)
@SerdeImport(CourseReports.Category.class)
@SerdeImport(CourseReports.Course.class)
@SerdeImport(CourseReports.CourseEnrolment.class)
@SerdeImport(CourseReports.ThreadLabel.class)
@SerdeImport(CodingReports.CodebookList.class)
@SerdeImport(CodingReports.CodebookReport.class)
@SerdeImport(CodingReports.CodeReport.class)
@SerdeImport(CodingReports.RubricReport.class)
@SerdeImport(CodingReports.CoderReport.class)
@SerdeImport(CodingReports.Unit.class)
@SerdeImport(CodingReports.Coding.class)
@SerdeImport(CodingReports.AgreementReport.class)
@SerdeImport(CodingReports.AgreementItem.class)
@SerdeImport(CodingReports.AgreementPair.class)
@SerdeImport(CodingReports.References.class)
@SerdeImport(CodingReports.SuggestedCourse.class)
@SerdeImport(CodingReports.ConfirmedCourse.class)
@SerdeImport(CodingWork.Adjudication.class)
@SerdeImport(CodingWork.Reference.class)
@SerdeImport(CodingWork.DictionaryOutcome.class)
@SerdeImport(CodingWork.ModelPreview.class)
@SerdeImport(CodingWork.ModelRequest.class)
@SerdeImport(CodingWork.ModelOutcome.class)
@SerdeImport(EngagementReports.Cohort.class)
@SerdeImport(EngagementReports.Coverage.class)
@SerdeImport(EngagementReports.EngagedCourse.class)
@SerdeImport(EngagementReports.Estimate.class)
@SerdeImport(EngagementReports.Excluded.class)
@SerdeImport(EngagementReports.FeatureOfCohort.class)
@SerdeImport(EngagementReports.FeatureReport.class)
@SerdeImport(EngagementReports.Levels.class)
@SerdeImport(EngagementReports.Profile.class)
@SerdeImport(EngagementReports.Profiles.class)
@SerdeImport(EngagementReports.RankPair.class)
@SerdeImport(EngagementReports.Ranks.class)
@SerdeImport(EngagementReports.Reliability.class)
@SerdeImport(EngagementReports.ScoreReport.class)
@SerdeImport(EngagementReports.SessionPart.class)
@SerdeImport(EngagementReports.SessionReport.class)
@SerdeImport(EngagementReports.Sessions.class)
@SerdeImport(EngagementReports.Solution.class)
@SerdeImport(EngagementReports.TeacherEngagementReport.class)
@SerdeImport(EngagementReports.TeacherScore.class)
@SerdeImport(EngagementReports.Threshold.class)
@SerdeImport(EngagementReports.Values.class)
@SerdeImport(FileFormat.class)
@SerdeImport(FileFormat.FormatColumn.class)
@SerdeImport(ImportReport.class)
@SerdeImport(ImportReport.Counts.class)
@SerdeImport(ImportReport.Step.class)
@SerdeImport(GraphExports.ExportRequest.class)
@SerdeImport(GraphExports.ExportedLink.class)
@SerdeImport(GraphExports.ExportedNode.class)
@SerdeImport(GraphPart.class)
@SerdeImport(GraphPart.Drawing.class)
@SerdeImport(GraphPart.Link.class)
@SerdeImport(GraphPart.Node.class)
@SerdeImport(GraphReports.Found.class)
@SerdeImport(GraphReports.FoundNode.class)
@SerdeImport(GraphReports.LayoutRequest.class)
@SerdeImport(GraphReports.NodeDetail.class)
@SerdeImport(GraphReports.NodesFound.class)
@SerdeImport(GraphReports.PathFound.class)
@SerdeImport(GraphReports.PlacedLink.class)
@SerdeImport(GraphReports.PlacedNode.class)
@SerdeImport(GraphReports.Positions.class)
@SerdeImport(Overviews.Bin.class)
@SerdeImport(Overviews.Coherence.class)
@SerdeImport(Overviews.Distribution.class)
@SerdeImport(Overviews.Overview.class)
@SerdeImport(Overviews.TypeCounts.class)
@SerdeImport(KindGroup.class)
@SerdeImport(KnowledgeReports.Knowledge.class)
@SerdeImport(MotivationReports.Agreement.class)
@SerdeImport(MotivationReports.Cluster.class)
@SerdeImport(MotivationReports.Courses.class)
@SerdeImport(MotivationReports.CreditYear.class)
@SerdeImport(MotivationReports.Credits.class)
@SerdeImport(MotivationReports.KeyCount.class)
@SerdeImport(MotivationReports.LabelGroup.class)
@SerdeImport(MotivationReports.Labels.class)
@SerdeImport(MotivationReports.Motivation.class)
@SerdeImport(MotivationReports.ProfileCounts.class)
@SerdeImport(MotivationReports.Profiles.class)
@SerdeImport(MotivationReports.RuleCount.class)
@SerdeImport(MotivationReports.RuleRow.class)
@SerdeImport(MotivationReports.Rules.class)
@SerdeImport(TeacherMotivations.Coding.class)
@SerdeImport(TeacherMotivations.CreditSum.class)
@SerdeImport(TeacherMotivations.EvidenceReport.class)
@SerdeImport(TeacherMotivations.LabelledCourse.class)
@SerdeImport(TeacherMotivations.MandateReport.class)
@SerdeImport(TeacherMotivations.ReferencedCourse.class)
@SerdeImport(TeacherMotivations.RuleInputs.class)
@SerdeImport(TeacherMotivations.StatementReport.class)
@SerdeImport(TeacherMotivations.SubscaleScore.class)
@SerdeImport(TeacherMotivations.TeacherMotivation.class)
@SerdeImport(TeacherMotivations.WaveScores.class)
@SerdeImport(Page.class)
@SerdeImport(QuestionnaireReports.AnswerCount.class)
@SerdeImport(CurvatureReports.Curvature.class)
@SerdeImport(CurvatureReports.CurvatureCell.class)
@SerdeImport(CurvatureReports.CurvatureFigures.class)
@SerdeImport(CurvatureReports.CurvatureTerm.class)
@SerdeImport(QuestionnaireReports.InstrumentItem.class)
@SerdeImport(QuestionnaireReports.InstrumentList.class)
@SerdeImport(QuestionnaireReports.InstrumentReport.class)
@SerdeImport(QuestionnaireReports.InstrumentSubscale.class)
@SerdeImport(QuestionnaireReports.InstrumentSummary.class)
@SerdeImport(QuestionnaireReports.InstrumentWave.class)
@SerdeImport(QuestionnaireReports.ItemReport.class)
@SerdeImport(QuestionnaireReports.ScoreBin.class)
@SerdeImport(QuestionnaireReports.ScoreChange.class)
@SerdeImport(QuestionnaireReports.SubscaleReport.class)
@SerdeImport(QuestionnaireReports.TeacherInstrument.class)
@SerdeImport(QuestionnaireReports.TeacherScores.class)
@SerdeImport(QuestionnaireReports.TeacherWave.class)
@SerdeImport(CurvatureReports.ThirdsReport.class)
@SerdeImport(QuestionnaireReports.WaveSize.class)
@SerdeImport(Query.Column.class)
@SerdeImport(RunComparisons.Comparison.class)
@SerdeImport(RunComparisons.MeasureComparison.class)
@SerdeImport(RunComparisons.TypeComparison.class)
@SerdeImport(RunListener.Step.class)
@SerdeImport(RunReport.class)
@SerdeImport(SavedQueries.Answer.class)
@SerdeImport(SavedQueries.Draft.class)
@SerdeImport(SavedQueries.DraftParameter.class)
@SerdeImport(SavedQueries.Parameter.class)
@SerdeImport(SavedQueries.SavedQuery.class)
@SerdeImport(SchemaReports.SchemaReport.class)
@SerdeImport(SelectionGraphs.Link.class)
@SerdeImport(SelectionGraphs.Node.class)
@SerdeImport(SelectionGraphs.SelectionGraph.class)
@SerdeImport(SelectionReports.BridgingReport.class)
@SerdeImport(SelectionReports.Chance.class)
@SerdeImport(SelectionReports.CoherenceReport.class)
@SerdeImport(SelectionReports.Cypher.class)
@SerdeImport(SelectionReports.FacetReport.class)
@SerdeImport(SelectionReports.FitReport.class)
@SerdeImport(SelectionReports.Histogram.class)
@SerdeImport(SelectionReports.Pair.class)
@SerdeImport(SelectionReports.PoolReport.class)
@SerdeImport(SelectionReports.Shared.class)
@SerdeImport(SelectionReports.ThreadOfCourse.class)
@SerdeImport(SelectionReports.ThreadsReport.class)
@SerdeImport(SelectionReports.TypeReport.class)
@SerdeImport(SelectionReports.WhatIfReport.class)
@SerdeImport(TeacherReports.Enrolment.class)
@SerdeImport(TeacherReports.Named.class)
@SerdeImport(TeacherReports.TeacherDetail.class)
@SerdeImport(TeacherReports.TeacherSummary.class)
@SerdeImport(TeacherReports.WeightedTopic.class)
@SerdeImport(ThreadReports.Neighbour.class)
@SerdeImport(ThreadReports.ThreadCourse.class)
@SerdeImport(ThreadReports.ThreadDetail.class)
@SerdeImport(ThreadReports.ThreadLink.class)
@SerdeImport(ThreadReports.ThreadSummary.class)
@SerdeImport(ThreadReports.Threads.class)
@SerdeImport(TypeReports.Sensitivity.class)
@SerdeImport(TypeReports.SensitivityRow.class)
@SerdeImport(TypeReports.Types.class)
@SerdeImport(TypeReports.Year.class)
@SerdeImport(TypeReports.Years.class)
@SerdeImport(Upload.class)
@SerdeImport(Upload.IgnoredFile.class)
@SerdeImport(Upload.Preview.class)
@SerdeImport(Upload.UploadProblem.class)
@SerdeImport(Upload.UploadedColumn.class)
@SerdeImport(Upload.UploadedFile.class)
@SerdeImport(Upload.UploadedTraces.class)
@SerdeImport(EventKind.class)
@SerdeImport(TraceCount.class)
@SerdeImport(TraceFileReport.class)
@SerdeImport(TraceRejection.class)
@SerdeImport(TraceSource.class)
@SerdeImport(TraceSource.StoredFile.class)
@SerdeImport(Views.View.class)
@SerdeImport(Views.ViewRequest.class)
@SerdeImport(Views.ViewSummary.class)
final class Json {

    private Json() {
    }

}
