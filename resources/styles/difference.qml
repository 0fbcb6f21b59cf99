<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.40.6-Bratislava">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option type="QString" name="name" value=""/>
      <Option name="properties"/>
      <Option type="QString" name="type" value="collection"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling maxOversampling="2" enabled="false" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer type="singlebandpseudocolor" nodataColor="" band="1" classificationMin="-0.5" classificationMax="0.5" alphaBand="-1" opacity="1">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" labelPrecision="6" minimumValue="-0.5" maximumValue="0.5">
          <colorramp type="gradient" name="[source]">
            <Option type="Map">
              <Option type="QString" name="color1" value="5,48,97,250"/>
              <Option type="QString" name="color2" value="103,0,31,250"/>
              <Option type="QString" name="direction" value="ccw"/>
              <Option type="QString" name="discrete" value="0"/>
              <Option type="QString" name="rampType" value="gradient"/>
              <Option type="QString" name="spec" value="rgb"/>
              <Option type="QString" name="stops" value="0.25;67,147,195,220;rgb;ccw:0.4;146,197,222,140;rgb;ccw:0.5;247,247,247,0;rgb;ccw:0.6;244,165,130,140;rgb;ccw:0.75;214,96,77,220;rgb;ccw"/>
            </Option>
          </colorramp>
          <item label="-0.5" alpha="250" color="#053061" value="-0.5"/>
          <item label="-0.25" alpha="220" color="#4393c3" value="-0.25"/>
          <item label="-0.1" alpha="140" color="#92c5de" value="-0.1"/>
          <item label="0" alpha="0" color="#f7f7f7" value="0"/>
          <item label="+0.1" alpha="140" color="#f4a582" value="0.1"/>
          <item label="+0.25" alpha="220" color="#d6604d" value="0.25"/>
          <item label="+0.5" alpha="250" color="#67001f" value="0.5"/>
          <rampLegendSettings direction="0" suffix="" minimumLabel="" maximumLabel="" prefix="" orientation="2" useContinuousLegend="1">
            <numericFormat id="basic">
              <Option type="Map">
                <Option type="invalid" name="decimal_separator"/>
                <Option type="int" name="decimals" value="6"/>
                <Option type="int" name="rounding_type" value="0"/>
                <Option type="bool" name="show_plus" value="false"/>
                <Option type="bool" name="show_thousand_separator" value="true"/>
                <Option type="bool" name="show_trailing_zeros" value="false"/>
                <Option type="invalid" name="thousand_separator"/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast contrast="0" brightness="0" gamma="1"/>
    <huesaturation colorizeStrength="100" invertColors="0" grayscaleMode="0" colorizeBlue="128" colorizeGreen="128" colorizeOn="0" colorizeRed="255" saturation="0"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
