package org.preceptor.web.export;

import java.math.BigDecimal;
import java.math.MathContext;

/** Figures as somebody with nothing but the file of answers would compute them. */
final class Recomputed {

    private Recomputed() {}

    static double mean(double[] values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(BigDecimal.valueOf(value));
        }
        return sum.divide(BigDecimal.valueOf(values.length), MathContext.DECIMAL64)
                .doubleValue();
    }

    static double correlation(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double together = 0;
        double ofX = 0;
        double ofY = 0;
        for (int i = 0; i < x.length; i++) {
            together += (x[i] - meanX) * (y[i] - meanY);
            ofX += (x[i] - meanX) * (x[i] - meanX);
            ofY += (y[i] - meanY) * (y[i] - meanY);
        }
        return together / Math.sqrt(ofX * ofY);
    }
}
