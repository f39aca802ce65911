package org.lijian.statistics.figure;

import java.util.List;
import org.lijian.law.Timeline;

/** One figure as it is and was defined. */
record FigureDefinition(
        String code,
        String name,
        String meaning,
        FigureUnit unit,
        String owner,
        List<FigureVersion> versions,
        Timeline<FigureVersion> timeline) {}
