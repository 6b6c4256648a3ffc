import { metrics } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

/** Traces and metrics to a collector, where one is named. Spans carry names of operations and outcomes, never a person. */
export function openTelemetry(endpoint: string | undefined): { stop(): Promise<void> } {
  if (!endpoint) return { stop: async () => undefined };
  const base = endpoint.replace(/\/$/, '');
  const traces = new NodeTracerProvider({
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${base}/v1/traces` }))],
  });
  traces.register();
  const meters = new MeterProvider({
    readers: [
      new PeriodicExportingMetricReader({ exporter: new OTLPMetricExporter({ url: `${base}/v1/metrics` }) }),
    ],
  });
  metrics.setGlobalMeterProvider(meters);
  return { stop: async () => void (await Promise.all([traces.shutdown(), meters.shutdown()])) };
}
